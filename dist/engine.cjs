"use strict";var an=Object.create;var Me=Object.defineProperty;var un=Object.getOwnPropertyDescriptor;var ln=Object.getOwnPropertyNames;var fn=Object.getPrototypeOf,cn=Object.prototype.hasOwnProperty;var W=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},dn=(e,t)=>{for(var r in t)Me(e,r,{get:t[r],enumerable:!0})},Vt=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let i of ln(t))!cn.call(e,i)&&i!==r&&Me(e,i,{get:()=>t[i],enumerable:!(n=un(t,i))||n.enumerable});return e};var pn=(e,t,r)=>(r=e!=null?an(fn(e)):{},Vt(t||!e||!e.__esModule?Me(r,"default",{value:e,enumerable:!0}):r,e)),hn=e=>Vt(Me({},"__esModule",{value:!0}),e);var rr=W(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});function Un(e){for(var t=e.length,r=5381,n=52711,i;t--;)i=e.charCodeAt(t),r=r*33^i,
n=n*33^i;return(r>>>0)*4096+(n>>>0)}var De="|",Bn=/\[object ([HTML|SVG](.*)Element)\]/,Vn={"[object Arguments]":0,"[object Array]":1,"[object ArrayBuffer]":2,"[\
object AsyncFunction]":3,"[object AsyncGeneratorFunction]":4,"[object BigInt]":5,"[object BigInt64Array]":6,"[object BigUint64Array]":7,"[object Boolean]":8,"[o\
bject DataView]":9,"[object Date]":10,"[object DocumentFragment]":11,"[object Error]":12,"[object Event]":13,"[object Float32Array]":14,"[object Float64Array]":15,
"[object Function]":16,"[object Generator]":17,"[object GeneratorFunction]":18,"[object Int8Array]":19,"[object Int16Array]":20,"[object Map]":21,"[object Numbe\
r]":22,"[object Object]":23,"[object Promise]":24,"[object RegExp]":25,"[object Set]":26,"[object SharedArrayBuffer]":27,"[object String]":28,"[object Uint8Arra\
y]":29,"[object Uint8ClampedArray]":30,"[object Uint16Array]":31,"[object Uint32Array]":32,"[object WeakMap]":33,"[object WeakRef]":34,"[object WeakSet]":35,CUSTOM:36,
ELEMENT:37},Kn={"[object Arguments]":1,"[object Array]":2},er={"[object Generator]":1,"[object Promise]":2,"[object WeakMap]":3,"[object WeakRef]":4,"[object We\
akSet]":5},Gn={"[object AsyncFunction]":1,"[object AsyncGeneratorFunction]":2,"[object Boolean]":3,"[object Function]":4,"[object GeneratorFunction]":5,"[object\
 Number]":6,"[object String]":7},Wn={"[object BigInt64Array]":1,"[object BigUint64Array]":2,"[object Float32Array]":3,"[object Float64Array]":4,"[object Int8Arr\
ay]":5,"[object Int16Array]":6,"[object Uint8Array]":7,"[object Uint8ClampedArray]":8,"[object Uint16Array]":9,"[object Uint32Array]":10},$n={"[object Arguments\
]":1,"[object Array]":2,"[object ArrayBuffer]":3,"[object BigInt64Array]":4,"[object BigUint64Array]":5,"[object DataView]":6,"[object Float32Array]":7,"[object\
 Float64Array]":8,"[object Int8Array]":9,"[object Int16Array]":10,"[object Map]":11,"[object Object]":12,"[object Set]":13,"[object SharedArrayBuffer]":14,"[obj\
ect Uint8Array]":15,"[object Uint8ClampedArray]":16,"[object Uint16Array]":17,"[object Uint32Array]":18,CUSTOM:19},Ce={bigint:"i",boolean:"b",empty:"e",function:"\
g",number:"n",object:"o",string:"s",symbol:"s"};function Yn(e,t){return e[0]>t[0]}function tr(e,t){return e>t}function st(e,t){for(var r,n,i=0;i<e.length;++i){for(n=
e[i],r=i-1;~r&&t(e[r],n);--r)e[r+1]=e[r];e[r+1]=n}return e}function Y(e,t){return Ce.object+De+Vn[e]+De+t}var Jt=new WeakMap,Hn=0;function ot(e,t){var r=Jt.get(
e);if(r)return r;var n=Y(t,"NOT_ENUMERABLE"+De+Hn++);return Jt.set(e,n),n}var zn=Object.prototype.toString;function Jn(e,t,r){if($n[t])return Xt(t,e,r);if(t==="\
[object Date]")return Y(t,e.getTime());if(t==="[object RegExp]")return Y(t,e.toString());if(t==="[object Event]")return Y(t,[e.bubbles,e.cancelBubble,e.cancelable,
e.composed,e.currentTarget,e.defaultPrevented,e.eventPhase,e.isTrusted,e.returnValue,e.target,e.type].join());if(t==="[object Error]")return Y(t,e.message+De+e.
stack);if(t==="[object DocumentFragment]")return Y(t,ti(e));var n=t.match(Bn);return n?Y("ELEMENT",n[1]+De+e.outerHTML):er[t]?ot(e,t):Gn[t]?Y(t,e.toString()):Xt(
"CUSTOM",e,r)}function Xt(e,t,r){var n=r.cache.get(t);return n?Y(e,"RECURSIVE~"+n):(r.cache.set(t,++r.id),e==="[object Object]"?t[Symbol.iterator]?ot(t,e):Y(e,Zt(
t,r)):Kn[e]?Y(e,Xn(t,r)):e==="[object Map]"?Y(e,ri(t,r)):e==="[object Set]"?Y(e,ni(t,r)):Wn[e]?Y(e,t.join()):e==="[object ArrayBuffer]"?Y(e,Qt(t)):e==="[object \
DataView]"?Y(e,Qt(t.buffer)):er[e]?ot(t,e):Y("CUSTOM",Zt(t,r)))}function Xn(e,t){for(var r=e.length,n=new Array(r);--r>=0;)n[r]=_e(e[r],t);return n.join()}function Qn(e){
return Buffer.from(e).toString("utf8")}function Zn(e){return String.fromCharCode.apply(null,new Uint16Array(e))}function ei(){return"UNSUPPORTED"}function ti(e){
for(var t=e.children,r=t.length,n=new Array(r);--r>=0;)n[r]=t[r].outerHTML;return n.join()}var Qt=typeof Buffer<"u"&&typeof Buffer.from=="function"?Qn:typeof Uint16Array==
"function"?Zn:ei;function ri(e,t){var r=new Array(e.size),n=0;for(e.forEach(function(i,s){r[n++]=[_e(s,t),_e(i,t)]}),st(r,Yn);--n>=0;)r[n]="["+r[n][0]+","+r[n][1]+
"]";return"["+r.join()+"]"}function Zt(e,t){for(var r=st(Object.getOwnPropertyNames(e),tr),n=r.length,i=new Array(n),s=n;--s>=0;)i[s]=r[s]+":"+_e(e[r[s]],t);return"\
{"+i.join()+"}"}function ni(e,t){var r=new Array(e.size),n=0;return e.forEach(function(i){r[n++]=_e(i,t)}),"["+st(r,tr).join()+"]"}function _e(e,t){var r=typeof e;
return e==null||r==="undefined"?Ce.empty+e:r==="object"?Jn(e,zn.call(e),t||{cache:new WeakMap,id:1}):r==="function"||r==="symbol"?Ce[r]+e.toString():r==="boolea\
n"?Ce.boolean+ +e:Ce[r]+e}function ii(e){return Un(_e(e,void 0))}at.default=ii});var Be=W(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});var oi=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
si=rr(),ai=ui(si);function ui(e){return e&&e.__esModule?e:{default:e}}function li(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a functi\
on")}var ut=(function(){function e(t,r,n){li(this,e),this.id=t;var i={cache:!0};if(typeof n>"u"&&(n=i),typeof r!="function"?(this.value=r,this.type=this.constructor.
CONSTANT):(this.calculationMethod=r,this.type=this.constructor.DYNAMIC),!this.id)throw new Error("factId required");return this.priority=parseInt(n.priority||1,
10),this.options=Object.assign({},i,n),this.cacheKeyMethod=this.defaultCacheKeys,this}return oi(e,[{key:"isConstant",value:function(){return this.type===this.constructor.
CONSTANT}},{key:"isDynamic",value:function(){return this.type===this.constructor.DYNAMIC}},{key:"calculate",value:function(r,n){return Object.prototype.hasOwnProperty.
call(this,"value")?this.value:this.calculationMethod(r,n)}},{key:"defaultCacheKeys",value:function(r,n){return{params:n,id:r}}},{key:"getCacheKey",value:function(r){
if(this.options.cache===!0){var n=this.cacheKeyMethod(this.id,r),i=e.hashFromObject(n);return i}}}],[{key:"hashFromObject",value:function(r){return(0,ai.default)(
r)}}]),e})();ut.CONSTANT="CONSTANT";ut.DYNAMIC="DYNAMIC";lt.default=ut});var Ee=W(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});function fi(){try{if(typeof process<"u"&&process.env&&process.env.DEBUG&&process.env.
DEBUG.match(/json-rules-engine/)||typeof window<"u"&&window.localStorage&&window.localStorage.debug&&window.localStorage.debug.match(/json-rules-engine/))return console.
debug.bind(console)}catch{}return function(){}}ft.default=fi()});var dt=W(ct=>{"use strict";Object.defineProperty(ct,"__esModule",{value:!0});var ci=(function(){function e(t,r){var n=[],i=!0,s=!1,u=void 0;try{for(var l=t[Symbol.
iterator](),h;!(i=(h=l.next()).done)&&(n.push(h.value),!(r&&n.length===r));i=!0);}catch(y){s=!0,u=y}finally{try{!i&&l.return&&l.return()}finally{if(s)throw u}}return n}
return function(t,r){if(Array.isArray(t))return t;if(Symbol.iterator in Object(t))return e(t,r);throw new TypeError("Invalid attempt to destructure non-iterable\
 instance")}})(),di=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=
!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),pi=Ee(),hi=yi(pi);function yi(e){return e&&e.__esModule?
e:{default:e}}function mi(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}var gi=(function(){function e(t){if(mi(this,e),!t)throw new Error(
"Condition: constructor options required");var r=e.booleanOperator(t);if(Object.assign(this,t),r){var n=t[r],i=Array.isArray(n);if(r!=="not"&&!i)throw new Error(
'"'+r+'" must be an array');if(r==="not"&&i)throw new Error('"'+r+'" cannot be an array');this.operator=r,this.priority=parseInt(t.priority,10)||1,i?this[r]=n.map(
function(s){return new e(s)}):this[r]=new e(n)}else if(!Object.prototype.hasOwnProperty.call(t,"condition")){if(!Object.prototype.hasOwnProperty.call(t,"fact"))
throw new Error('Condition: constructor "fact" property required');if(!Object.prototype.hasOwnProperty.call(t,"operator"))throw new Error('Condition: constructo\
r "operator" property required');if(!Object.prototype.hasOwnProperty.call(t,"value"))throw new Error('Condition: constructor "value" property required');Object.
prototype.hasOwnProperty.call(t,"priority")&&(t.priority=parseInt(t.priority,10))}}return di(e,[{key:"toJSON",value:function(){var r=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:!0,n={};this.priority&&(n.priority=this.priority),this.name&&(n.name=this.name);var i=e.booleanOperator(this);return i?Array.isArray(this[i])?
n[i]=this[i].map(function(s){return s.toJSON(!1)}):n[i]=this[i].toJSON(!1):this.isConditionReference()?n.condition=this.condition:(n.operator=this.operator,n.value=
this.value,n.fact=this.fact,this.factResult!==void 0&&(n.factResult=this.factResult),this.valueResult!==void 0&&(n.valueResult=this.valueResult),this.result!==void 0&&
(n.result=this.result),this.params&&(n.params=this.params),this.path&&(n.path=this.path)),r?JSON.stringify(n):n}},{key:"evaluate",value:function(r,n){var i=this;
if(!r)return Promise.reject(new Error("almanac required"));if(!n)return Promise.reject(new Error("operatorMap required"));if(this.isBooleanOperator())return Promise.
reject(new Error("Cannot evaluate() a boolean condition"));var s=n.get(this.operator);return s?Promise.all([r.getValue(this.value),r.factValue(this.fact,this.params,
this.path)]).then(function(u){var l=ci(u,2),h=l[0],y=l[1],m=s.evaluate(y,h);return(0,hi.default)("condition::evaluate",{leftHandSideValue:y,operator:i.operator,
rightHandSideValue:h,result:m}),{result:m,leftHandSideValue:y,rightHandSideValue:h,operator:i.operator}}):Promise.reject(new Error("Unknown operator: "+this.operator))}},
{key:"booleanOperator",value:function(){return e.booleanOperator(this)}},{key:"isBooleanOperator",value:function(){return e.booleanOperator(this)!==void 0}},{key:"\
isConditionReference",value:function(){return Object.prototype.hasOwnProperty.call(this,"condition")}}],[{key:"booleanOperator",value:function(r){if(Object.prototype.
hasOwnProperty.call(r,"any"))return"any";if(Object.prototype.hasOwnProperty.call(r,"all"))return"all";if(Object.prototype.hasOwnProperty.call(r,"not"))return"no\
t"}}]),e})();ct.default=gi});var pt=W((Zs,Ve)=>{var vi=(function(){"use strict";function e(m,O){return O!=null&&m instanceof O}var t;try{t=Map}catch{t=function(){}}var r;try{r=Set}catch{r=function(){}}
var n;try{n=Promise}catch{n=function(){}}function i(m,O,P,_,A){typeof O=="object"&&(P=O.depth,_=O.prototype,A=O.includeNonEnumerable,O=O.circular);var E=[],C=[],
S=typeof Buffer<"u";typeof O>"u"&&(O=!0),typeof P>"u"&&(P=1/0);function D(R,M){if(R===null)return null;if(M===0)return R;var j,ne;if(typeof R!="object")return R;
if(e(R,t))j=new t;else if(e(R,r))j=new r;else if(e(R,n))j=new n(function(G,Q){R.then(function(o){G(D(o,M-1))},function(o){Q(D(o,M-1))})});else if(i.__isArray(R))
j=[];else if(i.__isRegExp(R))j=new RegExp(R.source,y(R)),R.lastIndex&&(j.lastIndex=R.lastIndex);else if(i.__isDate(R))j=new Date(R.getTime());else{if(S&&Buffer.
isBuffer(R))return Buffer.allocUnsafe?j=Buffer.allocUnsafe(R.length):j=new Buffer(R.length),R.copy(j),j;e(R,Error)?j=Object.create(R):typeof _>"u"?(ne=Object.getPrototypeOf(
R),j=Object.create(ne)):(j=Object.create(_),ne=_)}if(O){var L=E.indexOf(R);if(L!=-1)return C[L];E.push(R),C.push(j)}e(R,t)&&R.forEach(function(G,Q){var o=D(Q,M-
1),a=D(G,M-1);j.set(o,a)}),e(R,r)&&R.forEach(function(G){var Q=D(G,M-1);j.add(Q)});for(var U in R){var V;ne&&(V=Object.getOwnPropertyDescriptor(ne,U)),!(V&&V.set==
null)&&(j[U]=D(R[U],M-1))}if(Object.getOwnPropertySymbols)for(var ee=Object.getOwnPropertySymbols(R),U=0;U<ee.length;U++){var me=ee[U],te=Object.getOwnPropertyDescriptor(
R,me);te&&!te.enumerable&&!A||(j[me]=D(R[me],M-1),te.enumerable||Object.defineProperty(j,me,{enumerable:!1}))}if(A)for(var k=Object.getOwnPropertyNames(R),U=0;U<
k.length;U++){var ce=k[U],te=Object.getOwnPropertyDescriptor(R,ce);te&&te.enumerable||(j[ce]=D(R[ce],M-1),Object.defineProperty(j,ce,{enumerable:!1}))}return j}
return D(m,P)}i.clonePrototype=function(O){if(O===null)return null;var P=function(){};return P.prototype=O,new P};function s(m){return Object.prototype.toString.
call(m)}i.__objToStr=s;function u(m){return typeof m=="object"&&s(m)==="[object Date]"}i.__isDate=u;function l(m){return typeof m=="object"&&s(m)==="[object Arr\
ay]"}i.__isArray=l;function h(m){return typeof m=="object"&&s(m)==="[object RegExp]"}i.__isRegExp=h;function y(m){var O="";return m.global&&(O+="g"),m.ignoreCase&&
(O+="i"),m.multiline&&(O+="m"),O}return i.__getRegExpFlags=y,i})();typeof Ve=="object"&&Ve.exports&&(Ve.exports=vi)});var nr=W(ht=>{"use strict";Object.defineProperty(ht,"__esModule",{value:!0});var bi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},wi=(function(){function e(t,r){for(var n=0;n<r.
length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&
e(t.prototype,r),n&&e(t,n),t}})(),_i=pt(),Ke=Ei(_i);function Ei(e){return e&&e.__esModule?e:{default:e}}function Oi(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}var Ri=(function(){function e(t,r,n,i){Oi(this,e),this.conditions=(0,Ke.default)(t),this.event=(0,Ke.default)(r),this.priority=
(0,Ke.default)(n),this.name=(0,Ke.default)(i),this.result=null}return wi(e,[{key:"setResult",value:function(r){this.result=r}},{key:"resolveEventParams",value:function(r){
var n=this;if(this.event.params!==null&&bi(this.event.params)==="object"){var i=[],s=function(h){Object.prototype.hasOwnProperty.call(n.event.params,h)&&i.push(
r.getValue(n.event.params[h]).then(function(y){return n.event.params[h]=y}))};for(var u in this.event.params)s(u);return Promise.all(i)}return Promise.resolve()}},
{key:"toJSON",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:!0,n={conditions:this.conditions.toJSON(!1),event:this.event,priority:this.
priority,name:this.name,result:this.result};return r?JSON.stringify(n):n}}]),e})();ht.default=Ri});var yt=W((ir,or)=>{(function(e){var t=Object.hasOwnProperty,r=Array.isArray?Array.isArray:function(a){return Object.prototype.toString.call(a)==="[object Array]"},
n=10,i=typeof process=="object"&&typeof process.nextTick=="function",s=typeof Symbol=="function",u=typeof Reflect=="object",l=typeof setImmediate=="function",h=l?
setImmediate:setTimeout,y=s?u&&typeof Reflect.ownKeys=="function"?Reflect.ownKeys:function(o){var a=Object.getOwnPropertyNames(o);return a.push.apply(a,Object.getOwnPropertySymbols(
o)),a}:Object.keys;function m(){this._events={},this._conf&&O.call(this,this._conf)}function O(o){o&&(this._conf=o,o.delimiter&&(this.delimiter=o.delimiter),o.maxListeners!==
e&&(this._maxListeners=o.maxListeners),o.wildcard&&(this.wildcard=o.wildcard),o.newListener&&(this._newListener=o.newListener),o.removeListener&&(this._removeListener=
o.removeListener),o.verboseMemoryLeak&&(this.verboseMemoryLeak=o.verboseMemoryLeak),o.ignoreErrors&&(this.ignoreErrors=o.ignoreErrors),this.wildcard&&(this.listenerTree=
{}))}function P(o,a){var f="(node) warning: possible EventEmitter memory leak detected. "+o+" listeners added. Use emitter.setMaxListeners() to increase limit.";
if(this.verboseMemoryLeak&&(f+=" Event name: "+a+"."),typeof process<"u"&&process.emitWarning){var c=new Error(f);c.name="MaxListenersExceededWarning",c.emitter=
this,c.count=o,process.emitWarning(c)}else console.error(f),console.trace&&console.trace()}var _=function(o,a,f){var c=arguments.length;switch(c){case 0:return[];case 1:
return[o];case 2:return[o,a];case 3:return[o,a,f];default:for(var d=new Array(c);c--;)d[c]=arguments[c];return d}};function A(o,a){for(var f={},c,d=o.length,p=a?
a.length:0,g=0;g<d;g++)c=o[g],f[c]=g<p?a[g]:e;return f}function E(o,a,f){this._emitter=o,this._target=a,this._listeners={},this._listenersCount=0;var c,d;if((f.
on||f.off)&&(c=f.on,d=f.off),a.addEventListener?(c=a.addEventListener,d=a.removeEventListener):a.addListener?(c=a.addListener,d=a.removeListener):a.on&&(c=a.on,
d=a.off),!c&&!d)throw Error("target does not implement any known event API");if(typeof c!="function")throw TypeError("on method must be a function");if(typeof d!=
"function")throw TypeError("off method must be a function");this._on=c,this._off=d;var p=o._observers;p?p.push(this):o._observers=[this]}Object.assign(E.prototype,
{subscribe:function(o,a,f){var c=this,d=this._target,p=this._emitter,g=this._listeners,w=function(){var v=_.apply(null,arguments),b={data:v,name:a,original:o};if(f){
var x=f.call(d,b);x!==!1&&p.emit.apply(p,[b.name].concat(v));return}p.emit.apply(p,[a].concat(v))};if(g[o])throw Error("Event '"+o+"' is already listening");this.
_listenersCount++,p._newListener&&p._removeListener&&!c._onNewListener?(this._onNewListener=function(v){v===a&&g[o]===null&&(g[o]=w,c._on.call(d,o,w))},p.on("ne\
wListener",this._onNewListener),this._onRemoveListener=function(v){v===a&&!p.hasListeners(v)&&g[o]&&(g[o]=null,c._off.call(d,o,w))},g[o]=null,p.on("removeListen\
er",this._onRemoveListener)):(g[o]=w,c._on.call(d,o,w))},unsubscribe:function(o){var a=this,f=this._listeners,c=this._emitter,d,p,g=this._off,w=this._target,v;if(o&&
typeof o!="string")throw TypeError("event must be a string");function b(){a._onNewListener&&(c.off("newListener",a._onNewListener),c.off("removeListener",a._onRemoveListener),
a._onNewListener=null,a._onRemoveListener=null);var x=ne.call(c,a);c._observers.splice(x,1)}if(o){if(d=f[o],!d)return;g.call(w,o,d),delete f[o],--this._listenersCount||
b()}else{for(p=y(f),v=p.length;v-- >0;)o=p[v],g.call(w,o,f[o]);this._listeners={},this._listenersCount=0,b()}}});function C(o,a,f,c){var d=Object.assign({},a);if(!o)
return d;if(typeof o!="object")throw TypeError("options must be an object");var p=Object.keys(o),g=p.length,w,v,b;function x(N){throw Error('Invalid "'+w+'" opt\
ion value'+(N?". Reason: "+N:""))}for(var $=0;$<g;$++){if(w=p[$],!c&&!t.call(a,w))throw Error('Unknown "'+w+'" option');v=o[w],v!==e&&(b=f[w],d[w]=b?b(v,x):v)}return d}
function S(o,a){return(typeof o!="function"||!o.hasOwnProperty("prototype"))&&a("value must be a constructor"),o}function D(o){var a="value must be type of "+o.
join("|"),f=o.length,c=o[0],d=o[1];return f===1?function(p,g){if(typeof p===c)return p;g(a)}:f===2?function(p,g){var w=typeof p;if(w===c||w===d)return p;g(a)}:function(p,g){
for(var w=typeof p,v=f;v-- >0;)if(w===o[v])return p;g(a)}}var R=D(["function"]),M=D(["object","function"]);function j(o,a,f){var c,d,p=0,g,w=new o(function(v,b,x){
f=C(f,{timeout:0,overload:!1},{timeout:function(B,H){return B*=1,(typeof B!="number"||B<0||!Number.isFinite(B))&&H("timeout must be a positive number"),B}}),c=!f.
overload&&typeof o.prototype.cancel=="function"&&typeof x=="function";function $(){d&&(d=null),p&&(clearTimeout(p),p=0)}var N=function(B){$(),v(B)},F=function(B){
$(),b(B)};c?a(N,F,x):(d=[function(B){F(B||Error("canceled"))}],a(N,F,function(B){if(g)throw Error("Unable to subscribe on cancel event asynchronously");if(typeof B!=
"function")throw TypeError("onCancel callback must be a function");d.push(B)}),g=!0),f.timeout>0&&(p=setTimeout(function(){var B=Error("timeout");B.code="ETIMED\
OUT",p=0,w.cancel(B),b(B)},f.timeout))});return c||(w.cancel=function(v){if(d){for(var b=d.length,x=1;x<b;x++)d[x](v);d[0](v),d=null}}),w}function ne(o){var a=this.
_observers;if(!a)return-1;for(var f=a.length,c=0;c<f;c++)if(a[c]._target===o)return c;return-1}function L(o,a,f,c,d){if(!f)return null;if(c===0){var p=typeof a;
if(p==="string"){var g,w,v=0,b=0,x=this.delimiter,$=x.length;if((w=a.indexOf(x))!==-1){g=new Array(5);do g[v++]=a.slice(b,w),b=w+$;while((w=a.indexOf(x,b))!==-1);
g[v++]=a.slice(b),a=g,d=v}else a=[a],d=1}else p==="object"?d=a.length:(a=[a],d=1)}var N=null,F,B,H,rt,nt,Se=a[c],it=a[c+1],ae,J;if(c===d)f._listeners&&(typeof f.
_listeners=="function"?(o&&o.push(f._listeners),N=[f]):(o&&o.push.apply(o,f._listeners),N=[f]));else if(Se==="*"){for(ae=y(f),w=ae.length;w-- >0;)F=ae[w],F!=="_\
listeners"&&(J=L(o,a,f[F],c+1,d),J&&(N?N.push.apply(N,J):N=J));return N}else if(Se==="**"){for(nt=c+1===d||c+2===d&&it==="*",nt&&f._listeners&&(N=L(o,a,f,d,d)),
ae=y(f),w=ae.length;w-- >0;)F=ae[w],F!=="_listeners"&&(F==="*"||F==="**"?(f[F]._listeners&&!nt&&(J=L(o,a,f[F],d,d),J&&(N?N.push.apply(N,J):N=J)),J=L(o,a,f[F],c,
d)):F===it?J=L(o,a,f[F],c+2,d):J=L(o,a,f[F],c,d),J&&(N?N.push.apply(N,J):N=J));return N}else f[Se]&&(N=L(o,a,f[Se],c+1,d));if(B=f["*"],B&&L(o,a,B,c+1,d),H=f["**"],
H)if(c<d)for(H._listeners&&L(o,a,H,d,d),ae=y(H),w=ae.length;w-- >0;)F=ae[w],F!=="_listeners"&&(F===it?L(o,a,H[F],c+2,d):F===Se?L(o,a,H[F],c+1,d):(rt={},rt[F]=H[F],
L(o,a,{"**":rt},c+1,d)));else H._listeners?L(o,a,H,d,d):H["*"]&&H["*"]._listeners&&L(o,a,H["*"],d,d);return N}function U(o,a,f){var c=0,d=0,p,g=this.delimiter,w=g.
length,v;if(typeof o=="string")if((p=o.indexOf(g))!==-1){v=new Array(5);do v[c++]=o.slice(d,p),d=p+w;while((p=o.indexOf(g,d))!==-1);v[c++]=o.slice(d)}else v=[o],
c=1;else v=o,c=o.length;if(c>1){for(p=0;p+1<c;p++)if(v[p]==="**"&&v[p+1]==="**")return}var b=this.listenerTree,x;for(p=0;p<c;p++)if(x=v[p],b=b[x]||(b[x]={}),p===
c-1)return b._listeners?(typeof b._listeners=="function"&&(b._listeners=[b._listeners]),f?b._listeners.unshift(a):b._listeners.push(a),!b._listeners.warned&&this.
_maxListeners>0&&b._listeners.length>this._maxListeners&&(b._listeners.warned=!0,P.call(this,b._listeners.length,x))):b._listeners=a,!0;return!0}function V(o,a,f,c){
for(var d=y(o),p=d.length,g,w,v,b=o._listeners,x;p-- >0;)w=d[p],g=o[w],w==="_listeners"?v=f:v=f?f.concat(w):[w],x=c||typeof w=="symbol",b&&a.push(x?v:v.join(this.
delimiter)),typeof g=="object"&&V.call(this,g,a,v,x);return a}function ee(o){for(var a=y(o),f=a.length,c,d,p;f-- >0;)d=a[f],c=o[d],c&&(p=!0,d!=="_listeners"&&!ee(
c)&&delete o[d]);return p}function me(o,a,f){this.emitter=o,this.event=a,this.listener=f}me.prototype.off=function(){return this.emitter.off(this.event,this.listener),
this};function te(o,a,f){if(f===!0)d=!0;else if(f===!1)c=!0;else{if(!f||typeof f!="object")throw TypeError("options should be an object or true");var c=f.async,
d=f.promisify,p=f.nextTick,g=f.objectify}if(c||p||d){var w=a,v=a._origin||a;if(p&&!i)throw Error("process.nextTick is not supported");d===e&&(d=a.constructor.name===
"AsyncFunction"),a=function(){var b=arguments,x=this,$=this.event;return d?p?Promise.resolve():new Promise(function(N){h(N)}).then(function(){return x.event=$,w.
apply(x,b)}):(p?process.nextTick:h)(function(){x.event=$,w.apply(x,b)})},a._async=!0,a._origin=v}return[a,g?new me(this,o,a):this]}function k(o){this._events={},
this._newListener=!1,this._removeListener=!1,this.verboseMemoryLeak=!1,O.call(this,o)}k.EventEmitter2=k,k.prototype.listenTo=function(o,a,f){if(typeof o!="objec\
t")throw TypeError("target musts be an object");var c=this;f=C(f,{on:e,off:e,reducers:e},{on:R,off:R,reducers:M});function d(p){if(typeof p!="object")throw TypeError(
"events must be an object");var g=f.reducers,w=ne.call(c,o),v;w===-1?v=new E(c,o,f):v=c._observers[w];for(var b=y(p),x=b.length,$,N=typeof g=="function",F=0;F<x;F++)
$=b[F],v.subscribe($,p[$]||$,N?g:g&&g[$])}return r(a)?d(A(a)):d(typeof a=="string"?A(a.split(/\s+/)):a),this},k.prototype.stopListeningTo=function(o,a){var f=this.
_observers;if(!f)return!1;var c=f.length,d,p=!1;if(o&&typeof o!="object")throw TypeError("target should be an object");for(;c-- >0;)d=f[c],(!o||d._target===o)&&
(d.unsubscribe(a),p=!0);return p},k.prototype.delimiter=".",k.prototype.setMaxListeners=function(o){o!==e&&(this._maxListeners=o,this._conf||(this._conf={}),this.
_conf.maxListeners=o)},k.prototype.getMaxListeners=function(){return this._maxListeners},k.prototype.event="",k.prototype.once=function(o,a,f){return this._once(
o,a,!1,f)},k.prototype.prependOnceListener=function(o,a,f){return this._once(o,a,!0,f)},k.prototype._once=function(o,a,f,c){return this._many(o,1,a,f,c)},k.prototype.
many=function(o,a,f,c){return this._many(o,a,f,!1,c)},k.prototype.prependMany=function(o,a,f,c){return this._many(o,a,f,!0,c)},k.prototype._many=function(o,a,f,c,d){
var p=this;if(typeof f!="function")throw new Error("many only accepts instances of Function");function g(){return--a===0&&p.off(o,g),f.apply(this,arguments)}return g.
_origin=f,this._on(o,g,c,d)},k.prototype.emit=function(){if(!this._events&&!this._all)return!1;this._events||m.call(this);var o=arguments[0],a,f=this.wildcard,c,
d,p,g,w;if(o==="newListener"&&!this._newListener&&!this._events.newListener)return!1;if(f&&(a=o,o!=="newListener"&&o!=="removeListener"&&typeof o=="object")){if(d=
o.length,s){for(p=0;p<d;p++)if(typeof o[p]=="symbol"){w=!0;break}}w||(o=o.join(this.delimiter))}var v=arguments.length,b;if(this._all&&this._all.length)for(b=this.
_all.slice(),p=0,d=b.length;p<d;p++)switch(this.event=o,v){case 1:b[p].call(this,o);break;case 2:b[p].call(this,o,arguments[1]);break;case 3:b[p].call(this,o,arguments[1],
arguments[2]);break;default:b[p].apply(this,arguments)}if(f)b=[],L.call(this,b,a,this.listenerTree,0,d);else if(b=this._events[o],typeof b=="function"){switch(this.
event=o,v){case 1:b.call(this);break;case 2:b.call(this,arguments[1]);break;case 3:b.call(this,arguments[1],arguments[2]);break;default:for(c=new Array(v-1),g=1;g<
v;g++)c[g-1]=arguments[g];b.apply(this,c)}return!0}else b&&(b=b.slice());if(b&&b.length){if(v>3)for(c=new Array(v-1),g=1;g<v;g++)c[g-1]=arguments[g];for(p=0,d=b.
length;p<d;p++)switch(this.event=o,v){case 1:b[p].call(this);break;case 2:b[p].call(this,arguments[1]);break;case 3:b[p].call(this,arguments[1],arguments[2]);break;default:
b[p].apply(this,c)}return!0}else if(!this.ignoreErrors&&!this._all&&o==="error")throw arguments[1]instanceof Error?arguments[1]:new Error("Uncaught, unspecified\
 'error' event.");return!!this._all},k.prototype.emitAsync=function(){if(!this._events&&!this._all)return!1;this._events||m.call(this);var o=arguments[0],a=this.
wildcard,f,c,d,p,g,w;if(o==="newListener"&&!this._newListener&&!this._events.newListener)return Promise.resolve([!1]);if(a&&(f=o,o!=="newListener"&&o!=="removeL\
istener"&&typeof o=="object")){if(p=o.length,s){for(g=0;g<p;g++)if(typeof o[g]=="symbol"){c=!0;break}}c||(o=o.join(this.delimiter))}var v=[],b=arguments.length,
x;if(this._all)for(g=0,p=this._all.length;g<p;g++)switch(this.event=o,b){case 1:v.push(this._all[g].call(this,o));break;case 2:v.push(this._all[g].call(this,o,arguments[1]));
break;case 3:v.push(this._all[g].call(this,o,arguments[1],arguments[2]));break;default:v.push(this._all[g].apply(this,arguments))}if(a?(x=[],L.call(this,x,f,this.
listenerTree,0)):x=this._events[o],typeof x=="function")switch(this.event=o,b){case 1:v.push(x.call(this));break;case 2:v.push(x.call(this,arguments[1]));break;case 3:
v.push(x.call(this,arguments[1],arguments[2]));break;default:for(d=new Array(b-1),w=1;w<b;w++)d[w-1]=arguments[w];v.push(x.apply(this,d))}else if(x&&x.length){if(x=
x.slice(),b>3)for(d=new Array(b-1),w=1;w<b;w++)d[w-1]=arguments[w];for(g=0,p=x.length;g<p;g++)switch(this.event=o,b){case 1:v.push(x[g].call(this));break;case 2:
v.push(x[g].call(this,arguments[1]));break;case 3:v.push(x[g].call(this,arguments[1],arguments[2]));break;default:v.push(x[g].apply(this,d))}}else if(!this.ignoreErrors&&
!this._all&&o==="error")return arguments[1]instanceof Error?Promise.reject(arguments[1]):Promise.reject("Uncaught, unspecified 'error' event.");return Promise.all(
v)},k.prototype.on=function(o,a,f){return this._on(o,a,!1,f)},k.prototype.prependListener=function(o,a,f){return this._on(o,a,!0,f)},k.prototype.onAny=function(o){
return this._onAny(o,!1)},k.prototype.prependAny=function(o){return this._onAny(o,!0)},k.prototype.addListener=k.prototype.on,k.prototype._onAny=function(o,a){if(typeof o!=
"function")throw new Error("onAny only accepts instances of Function");return this._all||(this._all=[]),a?this._all.unshift(o):this._all.push(o),this},k.prototype.
_on=function(o,a,f,c){if(typeof o=="function")return this._onAny(o,a),this;if(typeof a!="function")throw new Error("on only accepts instances of Function");this.
_events||m.call(this);var d=this,p;return c!==e&&(p=te.call(this,o,a,c),a=p[0],d=p[1]),this._newListener&&this.emit("newListener",o,a),this.wildcard?(U.call(this,
o,a,f),d):(this._events[o]?(typeof this._events[o]=="function"&&(this._events[o]=[this._events[o]]),f?this._events[o].unshift(a):this._events[o].push(a),!this._events[o].
warned&&this._maxListeners>0&&this._events[o].length>this._maxListeners&&(this._events[o].warned=!0,P.call(this,this._events[o].length,o))):this._events[o]=a,d)},
k.prototype.off=function(o,a){if(typeof a!="function")throw new Error("removeListener only takes instances of Function");var f,c=[];if(this.wildcard){var d=typeof o==
"string"?o.split(this.delimiter):o.slice();if(c=L.call(this,null,d,this.listenerTree,0),!c)return this}else{if(!this._events[o])return this;f=this._events[o],c.
push({_listeners:f})}for(var p=0;p<c.length;p++){var g=c[p];if(f=g._listeners,r(f)){for(var w=-1,v=0,b=f.length;v<b;v++)if(f[v]===a||f[v].listener&&f[v].listener===
a||f[v]._origin&&f[v]._origin===a){w=v;break}if(w<0)continue;return this.wildcard?g._listeners.splice(w,1):this._events[o].splice(w,1),f.length===0&&(this.wildcard?
delete g._listeners:delete this._events[o]),this._removeListener&&this.emit("removeListener",o,a),this}else(f===a||f.listener&&f.listener===a||f._origin&&f._origin===
a)&&(this.wildcard?delete g._listeners:delete this._events[o],this._removeListener&&this.emit("removeListener",o,a))}return this.listenerTree&&ee(this.listenerTree),
this},k.prototype.offAny=function(o){var a=0,f=0,c;if(o&&this._all&&this._all.length>0){for(c=this._all,a=0,f=c.length;a<f;a++)if(o===c[a])return c.splice(a,1),
this._removeListener&&this.emit("removeListenerAny",o),this}else{if(c=this._all,this._removeListener)for(a=0,f=c.length;a<f;a++)this.emit("removeListenerAny",c[a]);
this._all=[]}return this},k.prototype.removeListener=k.prototype.off,k.prototype.removeAllListeners=function(o){if(o===e)return!this._events||m.call(this),this;
if(this.wildcard){var a=L.call(this,null,o,this.listenerTree,0),f,c;if(!a)return this;for(c=0;c<a.length;c++)f=a[c],f._listeners=null;this.listenerTree&&ee(this.
listenerTree)}else this._events&&(this._events[o]=null);return this},k.prototype.listeners=function(o){var a=this._events,f,c,d,p,g;if(o===e){if(this.wildcard)throw Error(
"event name required for wildcard emitter");if(!a)return[];for(f=y(a),p=f.length,d=[];p-- >0;)c=a[f[p]],typeof c=="function"?d.push(c):d.push.apply(d,c);return d}else{
if(this.wildcard){if(g=this.listenerTree,!g)return[];var w=[],v=typeof o=="string"?o.split(this.delimiter):o.slice();return L.call(this,w,v,g,0),w}return a?(c=a[o],
c?typeof c=="function"?[c]:c:[]):[]}},k.prototype.eventNames=function(o){var a=this._events;return this.wildcard?V.call(this,this.listenerTree,[],null,o):a?y(a):
[]},k.prototype.listenerCount=function(o){return this.listeners(o).length},k.prototype.hasListeners=function(o){if(this.wildcard){var a=[],f=typeof o=="string"?
o.split(this.delimiter):o.slice();return L.call(this,a,f,this.listenerTree,0),a.length>0}var c=this._events,d=this._all;return!!(d&&d.length||c&&(o===e?y(c).length:
c[o]))},k.prototype.listenersAny=function(){return this._all?this._all:[]},k.prototype.waitFor=function(o,a){var f=this,c=typeof a;return c==="number"?a={timeout:a}:
c==="function"&&(a={filter:a}),a=C(a,{timeout:0,filter:e,handleError:!1,Promise,overload:!1},{filter:R,Promise:S}),j(a.Promise,function(d,p,g){function w(){var v=a.
filter;if(!(v&&!v.apply(f,arguments)))if(f.off(o,w),a.handleError){var b=arguments[0];b?p(b):d(_.apply(null,arguments).slice(1))}else d(_.apply(null,arguments))}
g(function(){f.off(o,w)}),f._on(o,w,!1)},{timeout:a.timeout,overload:a.overload})};function ce(o,a,f){f=C(f,{Promise,timeout:0,overload:!1},{Promise:S});var c=f.
Promise;return j(c,function(d,p,g){var w;if(typeof o.addEventListener=="function"){w=function(){d(_.apply(null,arguments))},g(function(){o.removeEventListener(a,
w)}),o.addEventListener(a,w,{once:!0});return}var v=function(){b&&o.removeListener("error",b),d(_.apply(null,arguments))},b;a!=="error"&&(b=function(x){o.removeListener(
a,v),p(x)},o.once("error",b)),g(function(){b&&o.removeListener("error",b),o.removeListener(a,v)}),o.once(a,v)},{timeout:f.timeout,overload:f.overload})}var G=k.
prototype;if(Object.defineProperties(k,{defaultMaxListeners:{get:function(){return G._maxListeners},set:function(o){if(typeof o!="number"||o<0||Number.isNaN(o))
throw TypeError("n must be a non-negative number");G._maxListeners=o},enumerable:!0},once:{value:ce,writable:!0,configurable:!0}}),Object.defineProperties(G,{_maxListeners:{
value:n,writable:!0,configurable:!0},_observers:{value:null,writable:!0,configurable:!0}}),typeof define=="function"&&define.amd)define(function(){return k});else if(typeof ir==
"object")or.exports=k;else{var Q=new Function("","return this")();Q.EventEmitter2=k}})()});var gt=W(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});var Ai=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
xi=dt(),Pi=je(xi),ki=nr(),Si=je(ki),Ci=Ee(),Di=je(Ci),ji=pt(),Ii=je(ji),Ti=yt(),Li=je(Ti);function je(e){return e&&e.__esModule?e:{default:e}}function Ni(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Fi(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been \
called");return t&&(typeof t=="object"||typeof t=="function")?t:e}function qi(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must \
either be null or a function, not "+typeof t);e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.
setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=t)}var Mi=(function(e){qi(t,e);function t(r){Ni(this,t);var n=Fi(this,(t.__proto__||Object.getPrototypeOf(
t)).call(this));typeof r=="string"&&(r=JSON.parse(r)),r&&r.conditions&&n.setConditions(r.conditions),r&&r.onSuccess&&n.on("success",r.onSuccess),r&&r.onFailure&&
n.on("failure",r.onFailure),r&&(r.name||r.name===0)&&n.setName(r.name);var i=r&&r.priority||1;n.setPriority(i);var s=r&&r.event||{type:"unknown"};return n.setEvent(
s),n}return Ai(t,[{key:"setPriority",value:function(n){if(n=parseInt(n,10),n<=0)throw new Error("Priority must be greater than zero");return this.priority=n,this}},
{key:"setName",value:function(n){if(!n&&n!==0)throw new Error('Rule "name" must be defined');return this.name=n,this}},{key:"setConditions",value:function(n){if(!Object.
prototype.hasOwnProperty.call(n,"all")&&!Object.prototype.hasOwnProperty.call(n,"any")&&!Object.prototype.hasOwnProperty.call(n,"not")&&!Object.prototype.hasOwnProperty.
call(n,"condition"))throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');return this.conditions=new Pi.default(
n),this}},{key:"setEvent",value:function(n){if(!n)throw new Error("Rule: setEvent() requires event object");if(!Object.prototype.hasOwnProperty.call(n,"type"))throw new Error(
'Rule: setEvent() requires event object with "type" property');return this.ruleEvent={type:n.type},this.event=this.ruleEvent,n.params&&(this.ruleEvent.params=n.
params),this}},{key:"getEvent",value:function(){return this.ruleEvent}},{key:"getPriority",value:function(){return this.priority}},{key:"getConditions",value:function(){
return this.conditions}},{key:"getEngine",value:function(){return this.engine}},{key:"setEngine",value:function(n){return this.engine=n,this}},{key:"toJSON",value:function(){
var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:!0,i={conditions:this.conditions.toJSON(!1),priority:this.priority,event:this.ruleEvent,name:this.name};
return n?JSON.stringify(i):i}},{key:"prioritizeConditions",value:function(n){var i=this,s=n.reduce(function(u,l){var h=l.priority;if(!h){var y=i.engine.getFact(
l.fact);h=y&&y.priority||1}return u[h]||(u[h]=[]),u[h].push(l),u},{});return Object.keys(s).sort(function(u,l){return Number(u)>Number(l)?-1:1}).map(function(u){
return s[u]})}},{key:"evaluate",value:function(n){var i=this,s=new Si.default(this.conditions,this.ruleEvent,this.priority,this.name),u=function(E){if(E.isConditionReference())
return P(E);if(E.isBooleanOperator()){var C=E[E.operator],S=void 0;return E.operator==="all"?S=m(C):E.operator==="any"?S=y(C):S=O(C),S.then(function(D){var R=D===
!0;return E.result=R,R})}else return E.evaluate(n,i.engine.operators).then(function(D){var R=D.result;return E.factResult=D.leftHandSideValue,E.valueResult=D.rightHandSideValue,
E.result=R,R})},l=function(E,C){return Array.isArray(E)||(E=[E]),Promise.all(E.map(function(S){return u(S)})).then(function(S){return(0,Di.default)("rule::evalu\
ateConditions",{results:S}),C.call(S,function(D){return D===!0})})},h=function(E,C){if(E.length===0)return Promise.resolve(!0);if(E.length===1)return u(E[0]);for(var S=i.
prioritizeConditions(E),D=Promise.resolve(C==="all"),R=function(ne){var L=S[ne];D=D.then(function(U){return C==="any"?U||l(L,Array.prototype.some):U&&l(L,Array.
prototype.every)})},M=0;M<S.length;M++)R(M);return D},y=function(E){return h(E,"any")},m=function(E){return h(E,"all")},O=function(E){return h([E],"not").then(function(C){
return!C})},P=function(E){var C=i.engine.conditions.get(E.condition);if(C)return delete E.condition,Object.assign(E,(0,Ii.default)(C)),u(E);if(i.engine.allowUndefinedConditions)
return E.result=!1,Promise.resolve(!1);throw new Error("No condition "+E.condition+" exists")},_=function(E){s.setResult(E);var C=Promise.resolve();i.engine.replaceFactsInEventParams&&
(C=s.resolveEventParams(n));var S=E?"success":"failure";return C.then(function(){return i.emitAsync(S,s.event,n,s)}).then(function(){return s})};return s.conditions.
any?y(s.conditions.any).then(function(A){return _(A)}):s.conditions.all?m(s.conditions.all).then(function(A){return _(A)}):s.conditions.not?O(s.conditions.not).
then(function(A){return _(A)}):P(s.conditions).then(function(A){return _(A)})}}]),t})(Li.default);mt.default=Mi});var sr=W(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});function Ui(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a\
 function")}function Bi(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return t&&(typeof t=="object"||typeof t==
"function")?t:e}function Vi(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function, not "+typeof t);e.prototype=
Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=
t)}var ra=vt.UndefinedFactError=(function(e){Vi(t,e);function t(){var r;Ui(this,t);for(var n=arguments.length,i=Array(n),s=0;s<n;s++)i[s]=arguments[s];var u=Bi(
this,(r=t.__proto__||Object.getPrototypeOf(t)).call.apply(r,[this].concat(i)));return u.code="UNDEFINED_FACT",u}return t})(Error)});var lr=W(ur=>{"use strict";var Ki=require("vm"),wt=class{add(t,r,n){if(typeof arguments[0]!="string")for(let i in arguments[0])this.add(i,arguments[0][i],arguments[1]);else
(Array.isArray(t)?t:[t]).forEach(function(i){this[i]=this[i]||[],r&&this[i][n?"unshift":"push"](r)},this)}run(t,r){this[t]=this[t]||[],this[t].forEach(function(n){
n.call(r&&r.context?r.context:r,r)})}},_t=class{constructor(t){this.jsep=t,this.registered={}}register(...t){t.forEach(r=>{if(typeof r!="object"||!r.name||!r.init)
throw new Error("Invalid JSEP plugin format");this.registered[r.name]||(r.init(this.jsep),this.registered[r.name]=r)})}},X=class e{static get version(){return"1\
.4.0"}static toString(){return"JavaScript Expression Parser (JSEP) v"+e.version}static addUnaryOp(t){return e.max_unop_len=Math.max(t.length,e.max_unop_len),e.unary_ops[t]=
1,e}static addBinaryOp(t,r,n){return e.max_binop_len=Math.max(t.length,e.max_binop_len),e.binary_ops[t]=r,n?e.right_associative.add(t):e.right_associative.delete(
t),e}static addIdentifierChar(t){return e.additional_identifier_chars.add(t),e}static addLiteral(t,r){return e.literals[t]=r,e}static removeUnaryOp(t){return delete e.
unary_ops[t],t.length===e.max_unop_len&&(e.max_unop_len=e.getMaxKeyLen(e.unary_ops)),e}static removeAllUnaryOps(){return e.unary_ops={},e.max_unop_len=0,e}static removeIdentifierChar(t){
return e.additional_identifier_chars.delete(t),e}static removeBinaryOp(t){return delete e.binary_ops[t],t.length===e.max_binop_len&&(e.max_binop_len=e.getMaxKeyLen(
e.binary_ops)),e.right_associative.delete(t),e}static removeAllBinaryOps(){return e.binary_ops={},e.max_binop_len=0,e}static removeLiteral(t){return delete e.literals[t],
e}static removeAllLiterals(){return e.literals={},e}get char(){return this.expr.charAt(this.index)}get code(){return this.expr.charCodeAt(this.index)}constructor(t){
this.expr=t,this.index=0}static parse(t){return new e(t).parse()}static getMaxKeyLen(t){return Math.max(0,...Object.keys(t).map(r=>r.length))}static isDecimalDigit(t){
return t>=48&&t<=57}static binaryPrecedence(t){return e.binary_ops[t]||0}static isIdentifierStart(t){return t>=65&&t<=90||t>=97&&t<=122||t>=128&&!e.binary_ops[String.
fromCharCode(t)]||e.additional_identifier_chars.has(String.fromCharCode(t))}static isIdentifierPart(t){return e.isIdentifierStart(t)||e.isDecimalDigit(t)}throwError(t){
let r=new Error(t+" at character "+this.index);throw r.index=this.index,r.description=t,r}runHook(t,r){if(e.hooks[t]){let n={context:this,node:r};return e.hooks.
run(t,n),n.node}return r}searchHook(t){if(e.hooks[t]){let r={context:this};return e.hooks[t].find(function(n){return n.call(r.context,r),r.node}),r.node}}gobbleSpaces(){
let t=this.code;for(;t===e.SPACE_CODE||t===e.TAB_CODE||t===e.LF_CODE||t===e.CR_CODE;)t=this.expr.charCodeAt(++this.index);this.runHook("gobble-spaces")}parse(){
this.runHook("before-all");let t=this.gobbleExpressions(),r=t.length===1?t[0]:{type:e.COMPOUND,body:t};return this.runHook("after-all",r)}gobbleExpressions(t){let r=[],
n,i;for(;this.index<this.expr.length;)if(n=this.code,n===e.SEMCOL_CODE||n===e.COMMA_CODE)this.index++;else if(i=this.gobbleExpression())r.push(i);else if(this.index<
this.expr.length){if(n===t)break;this.throwError('Unexpected "'+this.char+'"')}return r}gobbleExpression(){let t=this.searchHook("gobble-expression")||this.gobbleBinaryExpression();
return this.gobbleSpaces(),this.runHook("after-expression",t)}gobbleBinaryOp(){this.gobbleSpaces();let t=this.expr.substr(this.index,e.max_binop_len),r=t.length;
for(;r>0;){if(e.binary_ops.hasOwnProperty(t)&&(!e.isIdentifierStart(this.code)||this.index+t.length<this.expr.length&&!e.isIdentifierPart(this.expr.charCodeAt(this.
index+t.length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,n,i,s,u,l,h,y;if(u=this.gobbleToken(),!u||(r=this.gobbleBinaryOp(),
!r))return u;for(s={value:r,prec:e.binaryPrecedence(r),right_a:e.right_associative.has(r)},l=this.gobbleToken(),l||this.throwError("Expected expression after "+
r),i=[u,s,l];r=this.gobbleBinaryOp();){if(n=e.binaryPrecedence(r),n===0){this.index-=r.length;break}s={value:r,prec:n,right_a:e.right_associative.has(r)},y=r;let m=O=>s.
right_a&&O.right_a?n>O.prec:n<=O.prec;for(;i.length>2&&m(i[i.length-2]);)l=i.pop(),r=i.pop().value,u=i.pop(),t={type:e.BINARY_EXP,operator:r,left:u,right:l},i.push(
t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+y),i.push(s,t)}for(h=i.length-1,t=i[h];h>1;)t={type:e.BINARY_EXP,operator:i[h-1].value,left:i[h-
2],right:t},h-=2;return t}gobbleToken(){let t,r,n,i;if(this.gobbleSpaces(),i=this.searchHook("gobble-token"),i)return this.runHook("after-token",i);if(t=this.code,
e.isDecimalDigit(t)||t===e.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===e.SQUOTE_CODE||t===e.DQUOTE_CODE)i=this.gobbleStringLiteral();else if(t===e.OBRACK_CODE)
i=this.gobbleArray();else{for(r=this.expr.substr(this.index,e.max_unop_len),n=r.length;n>0;){if(e.unary_ops.hasOwnProperty(r)&&(!e.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!e.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;let s=this.gobbleToken();return s||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:e.UNARY_EXP,operator:r,argument:s,prefix:!0})}r=r.substr(0,--n)}e.isIdentifierStart(t)?(i=this.gobbleIdentifier(),
e.literals.hasOwnProperty(i.name)?i={type:e.LITERAL,value:e.literals[i.name],raw:i.name}:i.name===e.this_str&&(i={type:e.THIS_EXP})):t===e.OPAREN_CODE&&(i=this.
gobbleGroup())}return i?(i=this.gobbleTokenProperty(i),this.runHook("after-token",i)):this.runHook("after-token",!1)}gobbleTokenProperty(t){this.gobbleSpaces();
let r=this.code;for(;r===e.PERIOD_CODE||r===e.OBRACK_CODE||r===e.OPAREN_CODE||r===e.QUMARK_CODE;){let n;if(r===e.QUMARK_CODE){if(this.expr.charCodeAt(this.index+
1)!==e.PERIOD_CODE)break;n=!0,this.index+=2,this.gobbleSpaces(),r=this.code}this.index++,r===e.OBRACK_CODE?(t={type:e.MEMBER_EXP,computed:!0,object:t,property:this.
gobbleExpression()},t.property||this.throwError('Unexpected "'+this.char+'"'),this.gobbleSpaces(),r=this.code,r!==e.CBRACK_CODE&&this.throwError("Unclosed ["),this.
index++):r===e.OPAREN_CODE?t={type:e.CALL_EXP,arguments:this.gobbleArguments(e.CPAREN_CODE),callee:t}:(r===e.PERIOD_CODE||n)&&(n&&this.index--,this.gobbleSpaces(),
t={type:e.MEMBER_EXP,computed:!1,object:t,property:this.gobbleIdentifier()}),n&&(t.optional=!0),this.gobbleSpaces(),r=this.code}return t}gobbleNumericLiteral(){
let t="",r,n;for(;e.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);if(this.code===e.PERIOD_CODE)for(t+=this.expr.charAt(this.index++);e.isDecimalDigit(
this.code);)t+=this.expr.charAt(this.index++);if(r=this.char,r==="e"||r==="E"){for(t+=this.expr.charAt(this.index++),r=this.char,(r==="+"||r==="-")&&(t+=this.expr.
charAt(this.index++));e.isDecimalDigit(this.code);)t+=this.expr.charAt(this.index++);e.isDecimalDigit(this.expr.charCodeAt(this.index-1))||this.throwError("Expe\
cted exponent ("+t+this.char+")")}return n=this.code,e.isIdentifierStart(n)?this.throwError("Variable names cannot start with a number ("+t+this.char+")"):(n===
e.PERIOD_CODE||t.length===1&&t.charCodeAt(0)===e.PERIOD_CODE)&&this.throwError("Unexpected period"),{type:e.LITERAL,value:parseFloat(t),raw:t}}gobbleStringLiteral(){
let t="",r=this.index,n=this.expr.charAt(this.index++),i=!1;for(;this.index<this.expr.length;){let s=this.expr.charAt(this.index++);if(s===n){i=!0;break}else if(s===
"\\")switch(s=this.expr.charAt(this.index++),s){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=s}else t+=s}return i||this.throwError(
'Unclosed quote after "'+t+'"'),{type:e.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(e.isIdentifierStart(
t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,e.isIdentifierPart(t));)this.index++;return{type:e.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(t){let r=[],n=!1,i=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let s=this.code;if(s===t){n=!0,this.
index++,t===e.CPAREN_CODE&&i&&i>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(s===e.COMMA_CODE){if(this.index++,i++,i!==r.
length){if(t===e.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===e.CBRACK_CODE)for(let u=r.length;u<i;u++)r.push(null)}}else if(r.length!==i&&i!==
0)this.throwError("Expected comma");else{let u=this.gobbleExpression();(!u||u.type===e.COMPOUND)&&this.throwError("Expected comma"),r.push(u)}}return n||this.throwError(
"Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(e.CPAREN_CODE);if(this.code===e.CPAREN_CODE)return this.index++,t.
length===1?t[0]:t.length?{type:e.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:e.ARRAY_EXP,elements:this.
gobbleArguments(e.CBRACK_CODE)}}},Gi=new wt;Object.assign(X,{hooks:Gi,plugins:new _t(X),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identi\
fier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpressi\
on",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"});X.max_unop_len=X.getMaxKeyLen(X.unary_ops);X.max_binop_len=X.getMaxKeyLen(X.binary_ops);var ie=e=>new X(
e).parse(),Wi=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(X).filter(e=>!Wi.includes(e)&&ie[e]===void 0).forEach(e=>{ie[e]=X[e]});ie.Jsep=X;var $i="\
ConditionalExpression",Yi={name:"ternary",init(e){e.hooks.add("after-expression",function(r){if(r.node&&this.code===e.QUMARK_CODE){this.index++;let n=r.node,i=this.
gobbleExpression();if(i||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;let s=this.gobbleExpression();if(s||this.
throwError("Expected expression"),r.node={type:$i,test:n,consequent:i,alternate:s},n.operator&&e.binary_ops[n.operator]<=.9){let u=n;for(;u.right.operator&&e.binary_ops[u.
right.operator]<=.9;)u=u.right;r.node.test=u.right,u.right=r.node,r.node=n}}else this.throwError("Expected :")}})}};ie.plugins.register(Yi);var ar=47,Hi=92,zi={
name:"regex",init(e){e.hooks.add("gobble-token",function(r){if(this.code===ar){let n=++this.index,i=!1;for(;this.index<this.expr.length;){if(this.code===ar&&!i){
let s=this.expr.slice(n,this.index),u="";for(;++this.index<this.expr.length;){let h=this.code;if(h>=97&&h<=122||h>=65&&h<=90||h>=48&&h<=57)u+=this.char;else break}
let l;try{l=new RegExp(s,u)}catch(h){this.throwError(h.message)}return r.node={type:e.LITERAL,value:l,raw:this.expr.slice(n-1,this.index)},r.node=this.gobbleTokenProperty(
r.node),r.node}this.code===e.OBRACK_CODE?i=!0:i&&this.code===e.CBRACK_CODE&&(i=!1),this.index+=this.code===Hi?2:1}this.throwError("Unclosed Regex")}})}},bt=43,Ji=45,
Oe={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[bt,
Ji],assignmentPrecedence:.9,init(e){let t=[e.IDENTIFIER,e.MEMBER_EXP];Oe.assignmentOperators.forEach(n=>e.addBinaryOp(n,Oe.assignmentPrecedence,!0)),e.hooks.add(
"gobble-token",function(i){let s=this.code;Oe.updateOperators.some(u=>u===s&&u===this.expr.charCodeAt(this.index+1))&&(this.index+=2,i.node={type:"UpdateExpress\
ion",operator:s===bt?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!i.node.argument||!t.includes(i.node.argument.type))&&this.
throwError(`Unexpected ${i.node.operator}`))}),e.hooks.add("after-token",function(i){if(i.node){let s=this.code;Oe.updateOperators.some(u=>u===s&&u===this.expr.
charCodeAt(this.index+1))&&(t.includes(i.node.type)||this.throwError(`Unexpected ${i.node.operator}`),this.index+=2,i.node={type:"UpdateExpression",operator:s===
bt?"++":"--",argument:i.node,prefix:!1})}}),e.hooks.add("after-expression",function(i){i.node&&r(i.node)});function r(n){Oe.assignmentOperators.has(n.operator)?
(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};ie.plugins.register(zi,Oe);ie.addUnaryOp(
"typeof");ie.addUnaryOp("void");ie.addLiteral("null",null);ie.addLiteral("undefined",void 0);var Xi=new Set(["constructor","__proto__","__defineGetter__","__def\
ineSetter__","__lookupGetter__","__lookupSetter__"]),q={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return q.evalBinaryExpression(
e,t);case"Compound":return q.evalCompound(e,t);case"ConditionalExpression":return q.evalConditionalExpression(e,t);case"Identifier":return q.evalIdentifier(e,t);case"\
Literal":return q.evalLiteral(e,t);case"MemberExpression":return q.evalMemberExpression(e,t);case"UnaryExpression":return q.evalUnaryExpression(e,t);case"ArrayE\
xpression":return q.evalArrayExpression(e,t);case"CallExpression":return q.evalCallExpression(e,t);case"AssignmentExpression":return q.evalAssignmentExpression(
e,t);default:throw SyntaxError("Unexpected expression",e)}},evalBinaryExpression(e,t){return{"||":(n,i)=>n||i(),"&&":(n,i)=>n&&i(),"|":(n,i)=>n|i(),"^":(n,i)=>n^
i(),"&":(n,i)=>n&i(),"==":(n,i)=>n==i(),"!=":(n,i)=>n!=i(),"===":(n,i)=>n===i(),"!==":(n,i)=>n!==i(),"<":(n,i)=>n<i(),">":(n,i)=>n>i(),"<=":(n,i)=>n<=i(),">=":(n,i)=>n>=
i(),"<<":(n,i)=>n<<i(),">>":(n,i)=>n>>i(),">>>":(n,i)=>n>>>i(),"+":(n,i)=>n+i(),"-":(n,i)=>n-i(),"*":(n,i)=>n*i(),"/":(n,i)=>n/i(),"%":(n,i)=>n%i()}[e.operator](
q.evalAst(e.left,t),()=>q.evalAst(e.right,t))},evalCompound(e,t){let r;for(let n=0;n<e.body.length;n++){e.body[n].type==="Identifier"&&["var","let","const"].includes(
e.body[n].name)&&e.body[n+1]&&e.body[n+1].type==="AssignmentExpression"&&(n+=1);let i=e.body[n];r=q.evalAst(i,t)}return r},evalConditionalExpression(e,t){return q.
evalAst(e.test,t)?q.evalAst(e.consequent,t):q.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name];throw ReferenceError(`${e.
name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){let r=String(e.computed?q.evalAst(e.property):e.property.name),n=q.evalAst(e.object,
t);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&Xi.has(r))throw TypeError(`Cannot read properties of ${n}\
 (reading '${r}')`);let i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(e,t){return{"-":n=>-q.evalAst(n,t),"!":n=>!q.evalAst(n,t),"~":n=>~q.
evalAst(n,t),"+":n=>+q.evalAst(n,t),typeof:n=>typeof q.evalAst(n,t),void:n=>{q.evalAst(n,t)}}[e.operator](e.argument)},evalArrayExpression(e,t){return e.elements.
map(r=>q.evalAst(r,t))},evalCallExpression(e,t){let r=e.arguments.map(i=>q.evalAst(i,t)),n=q.evalAst(e.callee,t);if(n===Function)throw new Error("Function const\
ructor is disabled");return n(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in assignment");let r=e.
left.name,n=q.evalAst(e.right,t);return t[r]=n,t[r]}},Et=class{constructor(t){this.code=t,this.ast=ie(this.code)}runInNewContext(t){let r=Object.assign(Object.create(
null),t);return q.evalAst(this.ast,r)}};function de(e,t){return e=e.slice(),e.push(t),e}function Ot(e,t){return t=t.slice(),t.unshift(e),t}var Rt=class extends Error{constructor(t){
super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.value=t,this.name="NewError"}};function I(e,t,r,n,i){
if(!(this instanceof I))try{return new I(e,t,r,n,i)}catch(u){if(!u.avoidNew)throw u;return u.value}typeof e=="string"&&(i=n,n=r,r=t,t=e,e=null);let s=e&&typeof e==
"object";if(e=e||{},this.json=e.json||r,this.path=e.path||t,this.resultType=e.resultType||"value",this.flatten=e.flatten||!1,this.wrap=Object.hasOwn(e,"wrap")?e.
wrap:!0,this.sandbox=e.sandbox||{},this.eval=e.eval===void 0?"safe":e.eval,this.ignoreEvalErrors=typeof e.ignoreEvalErrors>"u"?!1:e.ignoreEvalErrors,this.parent=
e.parent||null,this.parentProperty=e.parentProperty||null,this.callback=e.callback||n||null,this.otherTypeCallback=e.otherTypeCallback||i||function(){throw new TypeError(
"You must supply an otherTypeCallback callback option with the @other() operator.")},e.autostart!==!1){let u={path:s?e.path:t};s?"json"in e&&(u.json=e.json):u.json=
r;let l=this.evaluate(u);if(!l||typeof l!="object")throw new Rt(l);return l}}I.prototype.evaluate=function(e,t,r,n){let i=this.parent,s=this.parentProperty,{flatten:u,
wrap:l}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,this.currOtherTypeCallback=n||this.
otherTypeCallback,t=t||this.json,e=e||this.path,e&&typeof e=="object"&&!Array.isArray(e)){if(!e.path&&e.path!=="")throw new TypeError('You must supply a "path" \
property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(e,"json"))throw new TypeError('You must supply a "json" property when pro\
viding an object argument to JSONPath.evaluate().');({json:t}=e),u=Object.hasOwn(e,"flatten")?e.flatten:u,this.currResultType=Object.hasOwn(e,"resultType")?e.resultType:
this.currResultType,this.currSandbox=Object.hasOwn(e,"sandbox")?e.sandbox:this.currSandbox,l=Object.hasOwn(e,"wrap")?e.wrap:l,this.currEval=Object.hasOwn(e,"eva\
l")?e.eval:this.currEval,r=Object.hasOwn(e,"callback")?e.callback:r,this.currOtherTypeCallback=Object.hasOwn(e,"otherTypeCallback")?e.otherTypeCallback:this.currOtherTypeCallback,
i=Object.hasOwn(e,"parent")?e.parent:i,s=Object.hasOwn(e,"parentProperty")?e.parentProperty:s,e=e.path}if(i=i||null,s=s||null,Array.isArray(e)&&(e=I.toPathString(
e)),!e&&e!==""||!t)return;let h=I.toPathArray(e);h[0]==="$"&&h.length>1&&h.shift(),this._hasParentSelector=null;let y=this._trace(h,t,["$"],i,s,r).filter(function(m){
return m&&!m.isParentSelector});return y.length?!l&&y.length===1&&!y[0].hasArrExpr?this._getPreferredOutput(y[0]):y.reduce((m,O)=>{let P=this._getPreferredOutput(
O);return u&&Array.isArray(P)?m=m.concat(P):m.push(P),m},[]):l?[]:void 0};I.prototype._getPreferredOutput=function(e){let t=this.currResultType;switch(t){case"a\
ll":{let r=Array.isArray(e.path)?e.path:I.toPathArray(e.path);return e.pointer=I.toPointer(r),e.path=typeof e.path=="string"?e.path:I.toPathString(e.path),e}case"\
value":case"parent":case"parentProperty":return e[t];case"path":return I.toPathString(e[t]);case"pointer":return I.toPointer(e.path);default:throw new TypeError(
"Unknown result type")}};I.prototype._handleCallback=function(e,t,r){if(t){let n=this._getPreferredOutput(e);e.path=typeof e.path=="string"?e.path:I.toPathString(
e.path),t(n,r,e)}};I.prototype._trace=function(e,t,r,n,i,s,u,l){let h;if(!e.length)return h={path:r,value:t,parent:n,parentProperty:i,hasArrExpr:u},this._handleCallback(
h,s,"value"),h;let y=e[0],m=e.slice(1),O=[];function P(_){Array.isArray(_)?_.forEach(A=>{O.push(A)}):O.push(_)}if((typeof y!="string"||l)&&t&&Object.hasOwn(t,y))
P(this._trace(m,t[y],de(r,y),t,y,s,u));else if(y==="*")this._walk(t,_=>{P(this._trace(m,t[_],de(r,_),t,_,s,!0,!0))});else if(y==="..")P(this._trace(m,t,r,n,i,s,
u)),this._walk(t,_=>{typeof t[_]=="object"&&P(this._trace(e.slice(),t[_],de(r,_),t,_,s,!0))});else{if(y==="^")return this._hasParentSelector=!0,{path:r.slice(0,
-1),expr:m,isParentSelector:!0};if(y==="~")return h={path:de(r,y),value:i,parent:n,parentProperty:null},this._handleCallback(h,s,"property"),h;if(y==="$")P(this.
_trace(m,t,r,null,null,s,u));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(y))P(this._slice(y,m,t,r,n,i,s));else if(y.indexOf("?(")===0){if(this.currEval===!1)throw new Error(
"Eval [?(expr)] prevented in JSONPath expression.");let _=y.replace(/^\?\((.*?)\)$/u,"$1"),A=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(_);A?this._walk(t,
E=>{let C=[A[2]],S=A[1]?t[E][A[1]]:t[E];this._trace(C,S,r,n,i,s,!0).length>0&&P(this._trace(m,t[E],de(r,E),t,E,s,!0))}):this._walk(t,E=>{this._eval(_,t[E],E,r,n,
i)&&P(this._trace(m,t[E],de(r,E),t,E,s,!0))})}else if(y[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSONPath expression.");P(this.
_trace(Ot(this._eval(y,t,r.at(-1),r.slice(0,-1),n,i),m),t,r,n,i,s,u))}else if(y[0]==="@"){let _=!1,A=y.slice(1,-2);switch(A){case"scalar":(!t||!["object","funct\
ion"].includes(typeof t))&&(_=!0);break;case"boolean":case"string":case"undefined":case"function":typeof t===A&&(_=!0);break;case"integer":Number.isFinite(t)&&!(t%
1)&&(_=!0);break;case"number":Number.isFinite(t)&&(_=!0);break;case"nonFinite":typeof t=="number"&&!Number.isFinite(t)&&(_=!0);break;case"object":t&&typeof t===
A&&(_=!0);break;case"array":Array.isArray(t)&&(_=!0);break;case"other":_=this.currOtherTypeCallback(t,r,n,i);break;case"null":t===null&&(_=!0);break;default:throw new TypeError(
"Unknown value type "+A)}if(_)return h={path:r,value:t,parent:n,parentProperty:i},this._handleCallback(h,s,"value"),h}else if(y[0]==="`"&&t&&Object.hasOwn(t,y.slice(
1))){let _=y.slice(1);P(this._trace(m,t[_],de(r,_),t,_,s,u,!0))}else if(y.includes(",")){let _=y.split(",");for(let A of _)P(this._trace(Ot(A,m),t,r,n,i,s,!0))}else
!l&&t&&Object.hasOwn(t,y)&&P(this._trace(m,t[y],de(r,y),t,y,s,u,!0))}if(this._hasParentSelector)for(let _=0;_<O.length;_++){let A=O[_];if(A&&A.isParentSelector){
let E=this._trace(A.expr,t,A.path,n,i,s,u);if(Array.isArray(E)){O[_]=E[0];let C=E.length;for(let S=1;S<C;S++)_++,O.splice(_,0,E[S])}else O[_]=E}}return O};I.prototype.
_walk=function(e,t){if(Array.isArray(e)){let r=e.length;for(let n=0;n<r;n++)t(n)}else e&&typeof e=="object"&&Object.keys(e).forEach(r=>{t(r)})};I.prototype._slice=
function(e,t,r,n,i,s,u){if(!Array.isArray(r))return;let l=r.length,h=e.split(":"),y=h[2]&&Number.parseInt(h[2])||1,m=h[0]&&Number.parseInt(h[0])||0,O=h[1]&&Number.
parseInt(h[1])||l;m=m<0?Math.max(0,m+l):Math.min(l,m),O=O<0?Math.max(0,O+l):Math.min(l,O);let P=[];for(let _=m;_<O;_+=y)this._trace(Ot(_,t),r,n,i,s,u,!0).forEach(
E=>{P.push(E)});return P};I.prototype._eval=function(e,t,r,n,i,s){this.currSandbox._$_parentProperty=s,this.currSandbox._$_parent=i,this.currSandbox._$_property=
r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=t;let u=e.includes("@path");u&&(this.currSandbox._$_path=I.toPathString(n.concat([r])));let l=this.currEval+
"Script:"+e;if(!I.cache[l]){let h=e.replaceAll("@parentProperty","_$_parentProperty").replaceAll("@parent","_$_parent").replaceAll("@property","_$_property").replaceAll(
"@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(u&&(h=h.replaceAll("@path","_$_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)
I.cache[l]=new this.safeVm.Script(h);else if(this.currEval==="native")I.cache[l]=new this.vm.Script(h);else if(typeof this.currEval=="function"&&this.currEval.prototype&&
Object.hasOwn(this.currEval.prototype,"runInNewContext")){let y=this.currEval;I.cache[l]=new y(h)}else if(typeof this.currEval=="function")I.cache[l]={runInNewContext:y=>this.
currEval(h,y)};else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return I.cache[l].runInNewContext(this.currSandbox)}catch(h){if(this.ignoreEvalErrors)
return!1;throw new Error("jsonPath: "+h.message+": "+e)}};I.cache={};I.toPathString=function(e){let t=e,r=t.length,n="$";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.
test(t[i])||(n+=/^[0-9*]+$/u.test(t[i])?"["+t[i]+"]":"['"+t[i]+"']");return n};I.toPointer=function(e){let t=e,r=t.length,n="";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.
test(t[i])||(n+="/"+t[i].toString().replaceAll("~","~0").replaceAll("/","~1"));return n};I.toPathArray=function(e){let{cache:t}=I;if(t[e])return t[e].concat();let r=[],
i=e.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,
function(s,u){return"[#"+(r.push(u)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(s,u){return"['"+u.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).
replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(s,u){
return";"+u.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(s){let u=s.match(/#(\d+)/u);return!u||
!u[1]?s:r[u[1]]});return t[e]=i,t[e].concat()};I.prototype.safeVm={Script:Et};I.prototype.vm=Ki;ur.JSONPath=I});var kt=W(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});var At=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},Qi=(function(){function e(t,r){for(var n=0;n<r.
length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&
e(t.prototype,r),n&&e(t,n),t}})(),Zi=Be(),xt=fr(Zi),eo=sr(),to=Ee(),ge=fr(to),ro=lr();function fr(e){return e&&e.__esModule?e:{default:e}}function no(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function io(e,t){return(0,ro.JSONPath)({path:t,json:e,wrap:!1})}var oo=(function(){function e(){var t=arguments.
length>0&&arguments[0]!==void 0?arguments[0]:{};no(this,e),this.factMap=new Map,this.factResultsCache=new Map,this.allowUndefinedFacts=!!t.allowUndefinedFacts,this.
pathResolver=t.pathResolver||io,this.events={success:[],failure:[]},this.ruleResults=[]}return Qi(e,[{key:"addEvent",value:function(r,n){if(!n)throw new Error('\
outcome required: "success" | "failure"]');this.events[n].push(r)}},{key:"getEvents",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:
"";return r?this.events[r]:this.events.success.concat(this.events.failure)}},{key:"addResult",value:function(r){this.ruleResults.push(r)}},{key:"getResults",value:function(){
return this.ruleResults}},{key:"_getFact",value:function(r){return this.factMap.get(r)}},{key:"_addConstantFact",value:function(r){this.factMap.set(r.id,r),this.
_setFactValue(r,{},r.value)}},{key:"_setFactValue",value:function(r,n,i){var s=r.getCacheKey(n),u=Promise.resolve(i);return s&&this.factResultsCache.set(s,u),u}},
{key:"addFact",value:function(r,n,i){var s=r,u=void 0;return r instanceof xt.default?(s=r.id,u=r):u=new xt.default(r,n,i),(0,ge.default)("almanac::addFact",{id:s}),
this.factMap.set(s,u),u.isConstant()&&this._setFactValue(u,{},u.value),this}},{key:"addRuntimeFact",value:function(r,n){(0,ge.default)("almanac::addRuntimeFact",
{id:r});var i=new xt.default(r,n);return this._addConstantFact(i)}},{key:"factValue",value:function(r){var n=this,i=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{},s=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"",u=void 0,l=this._getFact(r);if(l===void 0)return this.allowUndefinedFacts?Promise.resolve(void 0):
Promise.reject(new eo.UndefinedFactError("Undefined fact: "+r));if(l.isConstant())u=Promise.resolve(l.calculate(i,this));else{var h=l.getCacheKey(i),y=h&&this.factResultsCache.
get(h);y?(u=Promise.resolve(y),(0,ge.default)("almanac::factValue cache hit for fact",{id:r})):((0,ge.default)("almanac::factValue cache miss, calculating",{id:r}),
u=this._setFactValue(l,i,l.calculate(i,this)))}return s?((0,ge.default)("condition::evaluate extracting object",{property:s}),u.then(function(m){if(m!=null&&(typeof m>
"u"?"undefined":At(m))==="object"){var O=n.pathResolver(m,s);return(0,ge.default)("condition::evaluate extracting object",{property:s,received:O}),O}else return(0,ge.
default)("condition::evaluate could not compute object path of non-object",{path:s,factValue:m,type:typeof m>"u"?"undefined":At(m)}),m})):u}},{key:"getValue",value:function(r){
return r!=null&&(typeof r>"u"?"undefined":At(r))==="object"&&Object.prototype.hasOwnProperty.call(r,"fact")?this.factValue(r.fact,r.params,r.path):Promise.resolve(
r)}}]),e})();Pt.default=oo});var Ie=W(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});var so=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})();
function ao(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}var uo=(function(){function e(t,r,n){if(ao(this,e),this.name=String(
t),!t)throw new Error("Missing operator name");if(typeof r!="function")throw new Error("Missing operator callback");this.cb=r,this.factValueValidator=n,this.factValueValidator||
(this.factValueValidator=function(){return!0})}return so(e,[{key:"evaluate",value:function(r,n){return this.factValueValidator(r)&&this.cb(r,n)}}]),e})();St.default=
uo});var cr=W(Ct=>{"use strict";Object.defineProperty(Ct,"__esModule",{value:!0});var lo=Ie(),oe=fo(lo);function fo(e){return e&&e.__esModule?e:{default:e}}var re=[];
re.push(new oe.default("equal",function(e,t){return e===t}));re.push(new oe.default("notEqual",function(e,t){return e!==t}));re.push(new oe.default("in",function(e,t){
return t.indexOf(e)>-1}));re.push(new oe.default("notIn",function(e,t){return t.indexOf(e)===-1}));re.push(new oe.default("contains",function(e,t){return e.indexOf(
t)>-1},Array.isArray));re.push(new oe.default("doesNotContain",function(e,t){return e.indexOf(t)===-1},Array.isArray));function Ge(e){return Number.parseFloat(e).
toString()!=="NaN"}re.push(new oe.default("lessThan",function(e,t){return e<t},Ge));re.push(new oe.default("lessThanInclusive",function(e,t){return e<=t},Ge));re.
push(new oe.default("greaterThan",function(e,t){return e>t},Ge));re.push(new oe.default("greaterThanInclusive",function(e,t){return e>=t},Ge));Ct.default=re});var We=W(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});var co=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
po=Ie(),ho=yo(po);function yo(e){return e&&e.__esModule?e:{default:e}}function mo(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a functi\
on")}var go=(function(){function e(t,r,n){if(mo(this,e),this.name=String(t),!t)throw new Error("Missing decorator name");if(typeof r!="function")throw new Error(
"Missing decorator callback");this.cb=r,this.factValueValidator=n,this.factValueValidator||(this.factValueValidator=function(){return!0})}return co(e,[{key:"dec\
orate",value:function(r){var n=this,i=r.evaluate.bind(r);return new ho.default(this.name+":"+r.name,function(s,u){return n.cb(s,u,i)},this.factValueValidator)}}]),
e})();Dt.default=go});var dr=W(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});var vo=We(),Re=bo(vo);function bo(e){return e&&e.__esModule?e:{default:e}}var ve=[];
ve.push(new Re.default("someFact",function(e,t,r){return e.some(function(n){return r(n,t)})},Array.isArray));ve.push(new Re.default("someValue",function(e,t,r){
return t.some(function(n){return r(e,n)})}));ve.push(new Re.default("everyFact",function(e,t,r){return e.every(function(n){return r(n,t)})},Array.isArray));ve.push(
new Re.default("everyValue",function(e,t,r){return t.every(function(n){return r(e,n)})}));ve.push(new Re.default("swap",function(e,t,r){return r(t,e)}));ve.push(
new Re.default("not",function(e,t,r){return!r(e,t)}));jt.default=ve});var pr=W(Nt=>{"use strict";Object.defineProperty(Nt,"__esModule",{value:!0});var wo=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
_o=Ie(),It=Lt(_o),Eo=We(),Tt=Lt(Eo),Oo=Ee(),$e=Lt(Oo);function Lt(e){return e&&e.__esModule?e:{default:e}}function Ro(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}var Ao=(function(){function e(){Ro(this,e),this.operators=new Map,this.decorators=new Map}return wo(e,[{key:"addOperator",value:function(r,n){
var i=void 0;r instanceof It.default?i=r:i=new It.default(r,n),(0,$e.default)("operatorMap::addOperator",{name:i.name}),this.operators.set(i.name,i)}},{key:"rem\
oveOperator",value:function(r){var n=void 0;r instanceof It.default?n=r.name:n=r;for(var i=":"+n,s=Array.from(this.operators.keys()),u=0;u<s.length;u++)s[u].endsWith(
i)&&this.operators.delete(s[u]);return this.operators.delete(n)}},{key:"addOperatorDecorator",value:function(r,n){var i=void 0;r instanceof Tt.default?i=r:i=new Tt.
default(r,n),(0,$e.default)("operatorMap::addOperatorDecorator",{name:i.name}),this.decorators.set(i.name,i)}},{key:"removeOperatorDecorator",value:function(r){
var n=void 0;r instanceof Tt.default?n=r.name:n=r;for(var i=n+":",s=Array.from(this.operators.keys()),u=0;u<s.length;u++)s[u].includes(i)&&this.operators.delete(
s[u]);return this.decorators.delete(n)}},{key:"get",value:function(r){for(var n=[],i=r;!this.operators.has(i);){var s=i.indexOf(":");if(s>0){var u=i.slice(0,s),
l=this.decorators.get(u);if(!l)return(0,$e.default)("operatorMap::get invalid decorator",{name:u}),null;n.unshift(l),i=i.slice(s+1)}else return(0,$e.default)("o\
peratorMap::get no operator",{name:i}),null}for(var h=this.operators.get(i),y=0;y<n.length;y++)h=n[y].decorate(h),this.operators.set(h.name,h);return h}}]),e})();
Nt.default=Ao});var mr=W(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.FINISHED=ue.RUNNING=ue.READY=void 0;var xo=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},
Po=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(
t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),ko=Be(),Te=le(ko),So=gt(),Ft=le(So),Co=kt(),Do=le(Co),jo=yt(),Io=le(jo),To=cr(),Lo=le(
To),No=dr(),Fo=le(No),qo=Ee(),Ae=le(qo),Mo=dt(),Uo=le(Mo),Bo=pr(),Vo=le(Bo);function le(e){return e&&e.__esModule?e:{default:e}}function Ko(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Go(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been \
called");return t&&(typeof t=="object"||typeof t=="function")?t:e}function Wo(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must \
either be null or a function, not "+typeof t);e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.
setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=t)}var $o=ue.READY="READY",hr=ue.RUNNING="RUNNING",yr=ue.FINISHED="FINISHED",Yo=(function(e){Wo(t,e);function t(){
var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:[],n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};Ko(this,t);var i=Go(this,(t.__proto__||
Object.getPrototypeOf(t)).call(this));return i.rules=[],i.allowUndefinedFacts=n.allowUndefinedFacts||!1,i.allowUndefinedConditions=n.allowUndefinedConditions||!1,
i.replaceFactsInEventParams=n.replaceFactsInEventParams||!1,i.pathResolver=n.pathResolver,i.operators=new Vo.default,i.facts=new Map,i.conditions=new Map,i.status=
$o,r.map(function(s){return i.addRule(s)}),Lo.default.map(function(s){return i.addOperator(s)}),Fo.default.map(function(s){return i.addOperatorDecorator(s)}),i}
return Po(t,[{key:"addRule",value:function(n){if(!n)throw new Error("Engine: addRule() requires options");var i=void 0;if(n instanceof Ft.default)i=n;else{if(!Object.
prototype.hasOwnProperty.call(n,"event"))throw new Error('Engine: addRule() argument requires "event" property');if(!Object.prototype.hasOwnProperty.call(n,"con\
ditions"))throw new Error('Engine: addRule() argument requires "conditions" property');i=new Ft.default(n)}return i.setEngine(this),this.rules.push(i),this.prioritizedRules=
null,this}},{key:"updateRule",value:function(n){var i=this.rules.findIndex(function(s){return s.name===n.name});if(i>-1)this.rules.splice(i,1),this.addRule(n),this.
prioritizedRules=null;else throw new Error("Engine: updateRule() rule not found")}},{key:"removeRule",value:function(n){var i=!1;if(n instanceof Ft.default){var u=this.
rules.indexOf(n);u>-1&&(i=!!this.rules.splice(u,1).length)}else{var s=this.rules.filter(function(l){return l.name!==n});i=s.length!==this.rules.length,this.rules=
s}return i&&(this.prioritizedRules=null),i}},{key:"setCondition",value:function(n,i){if(!n)throw new Error("Engine: setCondition() requires name");if(!i)throw new Error(
"Engine: setCondition() requires conditions");if(!Object.prototype.hasOwnProperty.call(i,"all")&&!Object.prototype.hasOwnProperty.call(i,"any")&&!Object.prototype.
hasOwnProperty.call(i,"not")&&!Object.prototype.hasOwnProperty.call(i,"condition"))throw new Error('"conditions" root must contain a single instance of "all", "\
any", "not", or "condition"');return this.conditions.set(n,new Uo.default(i)),this}},{key:"removeCondition",value:function(n){return this.conditions.delete(n)}},
{key:"addOperator",value:function(n,i){this.operators.addOperator(n,i)}},{key:"removeOperator",value:function(n){return this.operators.removeOperator(n)}},{key:"\
addOperatorDecorator",value:function(n,i){this.operators.addOperatorDecorator(n,i)}},{key:"removeOperatorDecorator",value:function(n){return this.operators.removeOperatorDecorator(
n)}},{key:"addFact",value:function(n,i,s){var u=n,l=void 0;return n instanceof Te.default?(u=n.id,l=n):l=new Te.default(n,i,s),(0,Ae.default)("engine::addFact",
{id:u}),this.facts.set(u,l),this}},{key:"removeFact",value:function(n){var i=void 0;return n instanceof Te.default?i=n.id:i=n,this.facts.delete(i)}},{key:"prior\
itizeRules",value:function(){if(!this.prioritizedRules){var n=this.rules.reduce(function(i,s){var u=s.priority;return i[u]||(i[u]=[]),i[u].push(s),i},{});this.prioritizedRules=
Object.keys(n).sort(function(i,s){return Number(i)>Number(s)?-1:1}).map(function(i){return n[i]})}return this.prioritizedRules}},{key:"stop",value:function(){return this.
status=yr,this}},{key:"getFact",value:function(n){return this.facts.get(n)}},{key:"evaluateRules",value:function(n,i){var s=this;return Promise.all(n.map(function(u){
return s.status!==hr?((0,Ae.default)("engine::run, skipping remaining rules",{status:s.status}),Promise.resolve()):u.evaluate(i).then(function(l){return(0,Ae.default)(
"engine::run",{ruleResult:l.result}),i.addResult(l),l.result?(i.addEvent(l.event,"success"),s.emitAsync("success",l.event,i,l).then(function(){return s.emitAsync(
l.event.type,l.event.params,i,l)})):(i.addEvent(l.event,"failure"),s.emitAsync("failure",l.event,i,l))})}))}},{key:"run",value:function(){var n=this,i=arguments.
length>0&&arguments[0]!==void 0?arguments[0]:{},s=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};(0,Ae.default)("engine::run started"),this.status=hr;
var u=s.almanac||new Do.default({allowUndefinedFacts:this.allowUndefinedFacts,pathResolver:this.pathResolver});this.facts.forEach(function(O){u.addFact(O)});for(var l in i){
var h=void 0;i[l]instanceof Te.default?h=i[l]:h=new Te.default(l,i[l]),u.addFact(h),(0,Ae.default)("engine::run initialized runtime fact",{id:h.id,value:h.value,
type:xo(h.value)})}var y=this.prioritizeRules(),m=Promise.resolve();return new Promise(function(O,P){y.map(function(_){return m=m.then(function(){return n.evaluateRules(
_,u)}).catch(P),m}),m.then(function(){n.status=yr,(0,Ae.default)("engine::run completed");var _=u.getResults(),A=_.reduce(function(S,D){var R=D.result?"results":
"failureResults";return S[R].push(D),S},{results:[],failureResults:[]}),E=A.results,C=A.failureResults;O({almanac:u,results:E,failureResults:C,events:u.getEvents(
"success"),failureEvents:u.getEvents("failure")})}).catch(P)})}}]),t})(Io.default);ue.default=Yo});var vr=W(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.OperatorDecorator=z.Almanac=z.Engine=z.Operator=z.Rule=z.Fact=void 0;z.default=function(e,t){
return new gr.default(e,t)};var Ho=mr(),gr=xe(Ho),zo=Be(),Jo=xe(zo),Xo=gt(),Qo=xe(Xo),Zo=Ie(),es=xe(Zo),ts=kt(),rs=xe(ts),ns=We(),is=xe(ns);function xe(e){return e&&
e.__esModule?e:{default:e}}z.Fact=Jo.default;z.Rule=Qo.default;z.Operator=es.default;z.Engine=gr.default;z.Almanac=rs.default;z.OperatorDecorator=is.default});var wr=W((ha,br)=>{"use strict";br.exports=vr()});var Ns={};dn(Ns,{checkAllWithEngine:()=>Ls,checkValueWithEngine:()=>Ts});module.exports=hn(Ns);function Kt(e,t){return r=>{let n=t(r,"value"),i=n===null?"":e.slice(n.start,n.end);return/^[-+.\w]+$/.test(i)?i:null}}var yn,mn,gn,vn,bn,wn,_n,En,On,Rn,An,xn,Pn,kn,Sn,Cn,Dn,jn,In,Tn,Ln,we={careful:()=>yn??=require("./careful.cjs"),streams:()=>mn??=require("./streams.cjs"),yaml:()=>gn??=
require("./yaml.cjs"),packs:()=>vn??=require("./packs.cjs"),explain:()=>bn??=require("./explain.cjs"),factTable:()=>wn??=require("./factTable.cjs"),facts:()=>_n??=
require("./facts.cjs"),factFiles:()=>En??=require("./factFiles.cjs"),refuseInvalid:()=>On??=require("./refuseInvalid.cjs"),fix:()=>Rn??=require("./fix.cjs"),dormant:()=>An??=
require("./dormant.cjs"),rules:()=>xn??=require("./rules.cjs"),words:()=>Pn??=require("./words.cjs"),hash:()=>kn??=require("./hash.cjs"),baseline:()=>Sn??=require("./baseline.cjs"),
configFault:()=>Cn??=require("./configFault.cjs"),policy:()=>Dn??=require("./policyRun.cjs").policy,waivers:()=>jn??=require("./waivers.cjs"),stages:()=>In??=require("./stages.cjs"),
tell:()=>Tn??=require("./tell.cjs"),engine:()=>Ln??=require("./engine.cjs")};var Nn=Object.freeze([]);function Gt(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Nn}}var Fn=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),qn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Mn=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Ue(e,{
instancePath:t="",parentData:r,parentDataProperty:n,rootData:i=e,dynamicAnchors:s={}}={}){let u=null,l=0,h=Ue.evaluated;if(h.dynamicProps&&(h.props=void 0),h.dynamicItems&&
(h.items=void 0),l===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let _=Object.getPrototypeOf(e);if(_!==Object.prototype&&_!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let E=l;for(let C in e)if(!(C==="Ec2ImageId"||C==="IngestionProcess"||C==="ImageName"||C==="ImageDescription"||C==="Tags"||C==="Applications"))
return!1;if(E===l){if(e.Ec2ImageId!==void 0){let C=e.Ec2ImageId,S=l;if(l===S)if(typeof C=="string"){if(!Fn.test(C))return!1}else return!1;var y=S===l}else var y=!0;
if(y){if(e.IngestionProcess!==void 0){let S=e.IngestionProcess,D=l;if(typeof S!="string"||!(S==="BYOL_REGULAR"||S==="BYOL_GRAPHICS"||S==="BYOL_GRAPHICSPRO"||S===
"BYOL_GRAPHICS_G4DN"||S==="BYOL_REGULAR_WSP"||S==="BYOL_GRAPHICS_G4DN_WSP"||S==="BYOL_REGULAR_BYOP"||S==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var y=D===l}else var y=!0;
if(y){if(e.ImageName!==void 0){let D=e.ImageName,R=l;if(l===R)if(typeof D=="string"){if(D.length>64||D.length<1||!qn.test(D))return!1}else return!1;var y=R===l}else
var y=!0;if(y){if(e.ImageDescription!==void 0){let R=e.ImageDescription,M=l;if(l===M)if(typeof R=="string"){if(R.length>256||R.length<1||!Mn.test(R))return!1}else
return!1;var y=M===l}else var y=!0;if(y){if(e.Tags!==void 0){let M=e.Tags,j=l;if(l===j)if(Array.isArray(M)){var m=!0;let L=M.length;for(let U=0;U<L;U++){let V=M[U],
ee=l;if(l===ee)if(V&&typeof V=="object"&&!Array.isArray(V)){let te=Object.getPrototypeOf(V);if(te!==Object.prototype&&te!==null)return!1;{let k;if(V.Key===void 0&&
(k="Key"))return!1;{let ce=l;for(let G in V)if(!(G==="Key"||G==="Value"))return!1;if(ce===l){if(V.Key!==void 0){let G=V.Key,Q=l;if(l===Q)if(typeof G=="string"){
if(G.length>127||G.length<1)return!1}else return!1;var O=Q===l}else var O=!0;if(O)if(V.Value!==void 0){let G=V.Value,Q=l;if(l===Q)if(typeof G=="string"){if(G.length>
255)return!1}else return!1;var O=Q===l}else var O=!0}}}}else return!1;var m=ee===l;if(!m)break}}else return!1;var y=j===l}else var y=!0;if(y)if(e.Applications!==
void 0){let M=e.Applications,j=l;if(l===j)if(Array.isArray(M)){if(M.length>5||M.length<1)return!1;{var P=!0;let L=M.length;for(let U=0;U<L;U++){let V=M[U],ee=l;
if(typeof V!="string"||!(V==="Microsoft_Office_2016"||V==="Microsoft_Office_2019"))return!1;var P=ee===l;if(!P)break}}}else return!1;var y=j===l}else var y=!0}}}}}}}}else
return!1;return l===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Wt(e){return Ue(e)}function $t(e){let{source:t,value:r,parsed:n,problems:i,located:s}=e;if(!n)return{source:t,value:r,parsed:n,problems:i,located:s,view:null};if(Wt(r))return{source:t,
value:r,parsed:n,problems:i,located:s,view:r};let{explainRequest:u,otherCauses:l,requestView:h}=we.explain(),y=s(),m=u(r,y===null?void 0:Kt(y.text,y.span)),O=typeof r==
"object"&&r!==null&&!Array.isArray(r);return{source:t,value:r,parsed:n,problems:[...i,...l(m.problems,i,r,y)],located:s,view:O?h(r,m.refused):null}}function Yt(e,t,r){
let{source:n,value:i,problems:s,view:u,located:l}=e;if(t===null||u===null)return we.tell().requestReport(n,r.noRules,s,i,l(),zt(r));if(t.failed.length===0&&t.undecided.
length===0&&s.length===0)return Gt(n,t.tally);let{requestReport:h,ruleProblems:y}=we.tell(),m=[...s,...y(t,u,r)];return h(n,t.tally,m,i,l(),r)}function Ht({source:e},t,r){
let n=[we.explain().unreadable(t)];return we.tell().requestReport(e,r.noRules,n,void 0,null,zt(r))}function zt({failOn:e}){return{failOn:e,judge:null}}var tn=pn(wr(),1);function _r(e){return 2-e}var fe=3;function Er(e,t){let r=e.when===null?2:Le(e.when,t);if(r===0)return"notApplicable";let n=Le(e.must,t);return n===2?"pass":r===2&&n===0?"fail":"undecide\
d"}function Or(e,t){let r=new Set;return e.when!==null&&Ye(e.when,t,r),Ye(e.must,t,r),r}function Le(e,t){if(typeof e=="number"){let s=t[e];return s===fe||s===void 0?
1:s}if("not"in e)return _r(Le(e.not,t));let r="all"in e,n=r?0:2,i=r?2:0;for(let s of r?e.all:e.any){let u=Le(s,t);if(u===n)return u;u===1&&(i=1)}return i}function Ye(e,t,r){
if(Le(e,t)===1)if(typeof e=="number")r.add(e);else if("not"in e)Ye(e.not,t,r);else for(let n of"all"in e?e.all:e.any)Ye(n,t,r)}var Ne=Symbol.for("workspaces-preflight.absent"),Fe=Symbol.for("workspaces-preflight.unknown"),T=Symbol.for("workspaces-preflight.refused"),K=Object.freeze({items:Object.
freeze([]),complete:!0});var os=new Set(["ec2Image","account","guest"]);function Rr(e,t,r){let n={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},i=r.listRules?ss():
null,s=[],u=[],l=new Set(e.dormant.scopes);for(let[y,m]of e.rules.entries()){let O=Er(m,t),P;if(O!=="undecided")P=O,O==="fail"&&s.push(y);else{let _=Or(m,t),A=us(
e,_,r.world);if(P=as(m.ifUnknown,A,r)?"skipped":"unknown",P==="skipped")for(let E of A)l.add(qt(E));else[..._].some(E=>t[E]===fe)||u.push({rule:y,needs:A})}r.off.
has(m.id)&&(P="off"),n[P]++,i?.[P].push(m.id)}if(i!==null)for(let y of Object.values(i))y.sort();let h={...n,skippedScopes:[...l].sort(),...i===null?{}:{ids:i}};
return Object.freeze({tally:Object.freeze(h),failed:Object.freeze(s),undecided:Object.freeze(u)})}function ss(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function as(e,t,{require:r,world:n}){return r.length>0&&t.some(i=>r.includes(qt(i))||r.includes(i))?!1:e!==null?e==="skip"&&t.length>0:t.some(
i=>os.has(qt(i))&&!n.isTold(i))}function qt(e){return e.slice(0,e.indexOf("/"))}function us(e,t,r){let n=[],i=s=>{let u=s===void 0?void 0:e.operands[s];if(u===void 0||
r.read(u.fact,u.path)!==Fe)return;let l=u.fact+u.path;n.includes(l)||n.push(l)};for(let s of t){let u=e.leaves[s];i(u?.left),typeof u?.right=="object"&&"operand"in
u.right&&i(u.right.operand)}return n.length>1?n.sort():n}function Ar(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let i=t.get(n);if(i!==void 0)return i;let s=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,s),s}}var xr=Ar(ls);function ls(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(fs):t}var Ra=Object.freeze({found:!1});function fs(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function he(e,t,r){let n=e.Applications;if(n===void 0)return K;if(n===T)return T;let i,s=!0;for(let u=t;u<n.length;u++){let l=n[u];typeof l!="string"?s=!1:r(l)&&
(i??=[],i.push({pointer:`/Applications/${u}`,value:l}))}return i===void 0&&s?K:{items:i??K.items,complete:s}}var Pr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>he(e,0,()=>!0)};var kr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>he(e,1,()=>!0)};var Sr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>he(e,0,t=>t==="Micro\
soft_Office_2016")};var Cr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>he(e,0,t=>t==="Micro\
soft_Office_2019")};function ze(e){return e.length>0&&(He(e.charCodeAt(0))||He(e.charCodeAt(e.length-1)))}function Je(e){let t=0,r=e.length;for(;t<r&&He(e.charCodeAt(t));)t++;for(;r>
t&&He(e.charCodeAt(r-1));)r--;return e.slice(t,r)}function He(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Dr="/ImageDescription",jr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===T)return T;if(t===void 0||!ze(t))return K;let r=Je(t);return{items:[r===
""?{pointer:Dr,value:t}:{pointer:Dr,value:t,suggestion:r}],complete:!0}}};var cs=new Map([["BYOL_REGULAR",Xe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Xe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Xe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Xe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:K}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:K}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:K}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:K}]]);function Xe(e,t,r){let n=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:r})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:n,complete:!0})}}function Pe(e){
let t=e.IngestionProcess;return t===void 0?Ne:(t===T?void 0:cs.get(t))??T}var Ir={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Pe(e);return typeof t=="symbol"?t:t.family}};var Tr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Pe(e);return t===T?T:typeof t=="symbol"?K:t.pcoip}};var Lr={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Pe(e);return typeof t=="symbol"?t:t.protocol}};var Nr={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===T?T:t===void 0?
0:t.length}};var ds=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,ps=16;function Z({Tags:e}){if(e===void 0)return!0;if(e===T||
e.length>ps)return!1;let t=[];for(let r of e){if(r===T||!Fr(r.Key)||r.Value!==void 0&&!Fr(r.Value))return!1;let n=r.Key.toLowerCase();if(t.includes(n))return!1;
t.push(n)}return!0}function Fr(e){return typeof e=="string"&&ds.test(e)}var hs=16;function ke(e,t,r){let n=e.Tags;if(n===void 0)return K;if(n===T)return T;let i=n.length<=hs?t:r(),s,u=!0;for(let l=0;l<n.length;l++){let h=qe(n,l);h===
void 0?u=!1:i(h,l,n)&&(s??=[],s.push({pointer:`/Tags/${l}/Key`,value:h}))}return s===void 0&&u?K:{items:s??K.items,complete:u}}function qe(e,t){let r=e[t];if(!(r===
void 0||r===T))return typeof r.Key=="string"?r.Key:void 0}var ys=(e,t,r)=>{for(let n=0;n<t;n++)if(qe(r,n)===e)return!0;return!1};function ms(){let e=new Set;return t=>e.size===e.add(t).size}var qr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:Z,derive:e=>ke(e,ys,ms)};var Mr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>ke(e,()=>!0,()=>()=>!0)};var gs=(e,t,r)=>{let n=!1;for(let i=0;i<t;i++){let s=qe(r,i);if(s===e)return!1;!n&&s!==void 0&&(n=bs(e,s))}return n};function vs(){let e=new Set,t=new Set;return r=>{
if(e.has(r))return!1;e.add(r);let n=t.size;return t.add(r.toLowerCase()).size===n}}function bs(e,t){let r=Math.min(e.length,t.length);for(let n=0;n<r;n++){let i=e.
charCodeAt(n),s=t.charCodeAt(n);if(i>=128||s>=128)return e.toLowerCase()===t.toLowerCase();if(Ur(i)!==Ur(s))return!1}return e.length===t.length}function Ur(e){return e>=
65&&e<=90?e+32:e}var Br={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:Z,derive:e=>ke(e,gs,vs)};function ye(e,t){let r=e.Tags;if(r===void 0)return K;if(r===T)return T;let n,i=!0;for(let s=0;s<r.length;s++){let u=r[s];if(u===void 0||u===T){i=!1;continue}let{
Key:l,Value:h}=u;typeof l!="string"?i=!1:t.matches(l)&&(n??=[],n.push(Vr(`/Tags/${s}/Key`,l,t.repair(l)||void 0))),typeof h=="string"?t.matches(h)&&(n??=[],n.push(
Vr(`/Tags/${s}/Value`,h,t.repair(h)))):h!==void 0&&(i=!1)}return n===void 0&&i?K:{items:n??K.items,complete:i}}function Vr(e,t,r){return r===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:r}}var ws={matches:ze,repair:Je},Kr={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:Z,derive:e=>ye(e,ws)};var Qe="aws:";function Ze(e){return e.startsWith(Qe)}function Mt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Qe.length).toLowerCase()===Qe&&!Ze(
e)}function et(e){let t=e;for(;Ze(t)||Mt(t);)t=t.slice(Qe.length);return t}var _s={matches:Ze,repair:et},Gr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:Z,derive:e=>ye(e,_s)};var Es={matches:Mt,repair:et},Wr={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:Z,derive:e=>ye(e,Es)};var Os=/[^ +\-./0-9:=@A-Z_a-z]/;function Yr(e){return Os.test(e)&&!zr().every.test(e)}function Hr(e){return e.replace(zr().others,"-")}var $r;function zr(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return $r??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},$r}var Rs={matches:Yr,repair:Hr},Jr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:Z,derive:e=>ye(e,Rs)};var Xr=[Pr,kr,Sr,Cr,jr,Ir,Tr,Lr,Nr,qr,Mr,Br,Kr,Gr,Wr,Jr];function Qr(e,t){if(e==="derived"){let n=As({fact:e,path:t});if(n===null)throw new Error(`no derived fact ${t}`);return n.derive}let r=xr(t);return n=>xs(n,r)}function As(e){
return e?.fact!=="derived"?null:Xr.find(({path:t})=>t===e.path)??null}function xs(e,t){let r=e;for(let n of t){if(r===T)return T;if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return Ne;r=r[n]}return r===void 0?Ne:r}function en(e,t,r){let n=e(t,r);return n===1&&t!==Fe&&r!==Fe&&(Zr(t)||Zr(r))?fe:n}function Zr(e){return e===T?!0:Array.isArray(e)?e.includes(T):typeof e=="objec\
t"&&"complete"in e&&!e.complete}var Ps=["request","derived","today","windows","region","ec2Image","account","guest"],Ut={1:"unknown",[fe]:"refused"};function ks(e){let t=new tn.Engine([],{pathResolver:(r,n)=>r.
read(n)});for(let r of new Set(e.plan.leaves.map(n=>n.operator))){let n=e.plan.leaves.find(s=>s.operator===r);if(n===void 0)continue;let i=e.operatorOf(n);t.removeOperator(
r),t.addOperator(r,(s,u)=>Ds(en(i,s,u)))}return e.plan.rules.forEach((r,n)=>{let i=e.ruleAt(n);t.addRule({name:i.id,event:{type:i.id},conditions:Cs(i)})}),t}function Ss(e,t){
let r=new Map,n=(i,s)=>{let u=t.read(i,s);if(u!==void 0)return u;let l=r.get(i+s)??Qr(i,s);return r.set(i+s,l),l(e)};return Object.fromEntries(Ps.map(i=>[i,{read:s=>n(
i,s)}]))}function rn(e,t){let r=ks(e),n=new Map(e.plan.rules.map((i,s)=>[i.id,s]));return async i=>{let s=t(i),{results:u,failureResults:l}=await r.run(Ss(i,s.world)),
h=new Array(e.plan.leaves.length).fill(1),y=0;for(let{name:m,conditions:O}of[...u,...l]){let P=n.get(m)??-1,_=e.plan.rules[P];if(_===void 0)throw new Error(`jso\
n-rules-engine answered ${m}, which it was not asked`);let[A,E]=O.all.slice(_.when===null?-1:-2);_.when!==null&&tt(A,_.when,h),tt((_.when===null?A:E).not,_.must,
h),y++}if(y!==e.plan.rules.length)throw new Error("json-rules-engine left out a rule");return Rr(e.plan,h,s)}}var nl={2:"fail",1:"unknown",0:"pass"};function Cs(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function Ds(e){return e===2?!0:e===0?!1:Ut[e]}function tt(e,t,r){if(e===void 0)throw new Error(
"json-rules-engine left out a condition");if(typeof t=="number")r[t]=js(e.result);else if("not"in t)tt(e.not,t.not,r);else{let n="all"in t?t.all:t.any,i=("all"in
t?e.all:e.any)??[];for(let[s,u]of n.entries())tt(i[s],u,r)}}function js(e){if(e===!0)return 2;if(e===!1)return 0;if(e===Ut[1])return 1;if(e===Ut[fe])return fe;throw new Error(
`json-rules-engine left a condition without a result: ${String(e)}`)}function nn(e,t){let r="pass";for(let n of e)if(!(n.waived!==void 0||n.severity!=="error"&&t==="error")){if(n.outcome==="fail")return"fail";r="unknown"}return r}function on(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",r=n=>{for(let i of n)i.waived!==void 0?e.waived++:
i.outcome==="unknown"?e.unknowns++:i.severity==="error"?e.errors++:e.warnings++};return{add(n){e.requests++,e[n.verdict]++,r(n.findings)},addPolicy(n,i){r(n.findings),
nn(n.findings,i)==="fail"&&(t="fail")},ignore(n){e.ignored+=n},fix(n){e.fixed=(e.fixed??0)+n},leave(n){n>0&&(e.unfixed=(e.unfixed??0)+n)},end:()=>({counts:{...e},
verdict:t==="fail"?t:Is(e)})}}function Is(e){return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}var ll=1024*1024;function Bt(e,t){let r=on();for(let _ of t)r.add(_);let{version:n,tool:i,model:s,pack:u,asOf:l,facts:h,factFiles:y}=e,{counts:m,verdict:O}=r.end();return{version:n,
tool:i,model:s,pack:u,asOf:l,facts:h,...y===void 0?{}:{factFiles:y},requests:t,counts:m,verdict:O}}async function Ts(e,t){let{head:r,context:n}=t;try{return Bt(r,[await sn(t)(e)])}catch(i){return Bt(r,[Ht(e,i,n)])}}async function*Ls(e,t){let r=sn(t);for(let{candidate:n,
line:i,extent:s}of e)yield{report:await r(n),value:n.value,line:i,extent:s}}function sn({rules:e,decisionFor:t,context:r}){let n=rn(e,t);return async i=>{let s=$t(
i);return Yt(s,s.view===null?null:await n(s.view),r)}}0&&(module.exports={checkAllWithEngine,checkValueWithEngine});
