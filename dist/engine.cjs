"use strict";var rn=Object.create;var Me=Object.defineProperty;var nn=Object.getOwnPropertyDescriptor;var on=Object.getOwnPropertyNames;var an=Object.getPrototypeOf,sn=Object.prototype.hasOwnProperty;var Y=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},un=(e,t)=>{for(var r in t)Me(e,r,{get:t[r],enumerable:!0})},Ut=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let i of on(t))!sn.call(e,i)&&i!==r&&Me(e,i,{get:()=>t[i],enumerable:!(n=nn(t,i))||n.enumerable});return e};var ln=(e,t,r)=>(r=e!=null?rn(an(e)):{},Ut(t||!e||!e.__esModule?Me(r,"default",{value:e,enumerable:!0}):r,e)),fn=e=>Ut(Me({},"__esModule",{value:!0}),e);var Zt=Y(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});function xn(e){for(var t=e.length,r=5381,n=52711,i;t--;)i=e.charCodeAt(t),r=r*33^i,
n=n*33^i;return(r>>>0)*4096+(n>>>0)}var Ce="|",Pn=/\[object ([HTML|SVG](.*)Element)\]/,kn={"[object Arguments]":0,"[object Array]":1,"[object ArrayBuffer]":2,"[\
object AsyncFunction]":3,"[object AsyncGeneratorFunction]":4,"[object BigInt]":5,"[object BigInt64Array]":6,"[object BigUint64Array]":7,"[object Boolean]":8,"[o\
bject DataView]":9,"[object Date]":10,"[object DocumentFragment]":11,"[object Error]":12,"[object Event]":13,"[object Float32Array]":14,"[object Float64Array]":15,
"[object Function]":16,"[object Generator]":17,"[object GeneratorFunction]":18,"[object Int8Array]":19,"[object Int16Array]":20,"[object Map]":21,"[object Numbe\
r]":22,"[object Object]":23,"[object Promise]":24,"[object RegExp]":25,"[object Set]":26,"[object SharedArrayBuffer]":27,"[object String]":28,"[object Uint8Arra\
y]":29,"[object Uint8ClampedArray]":30,"[object Uint16Array]":31,"[object Uint32Array]":32,"[object WeakMap]":33,"[object WeakRef]":34,"[object WeakSet]":35,CUSTOM:36,
ELEMENT:37},Sn={"[object Arguments]":1,"[object Array]":2},Xt={"[object Generator]":1,"[object Promise]":2,"[object WeakMap]":3,"[object WeakRef]":4,"[object We\
akSet]":5},Cn={"[object AsyncFunction]":1,"[object AsyncGeneratorFunction]":2,"[object Boolean]":3,"[object Function]":4,"[object GeneratorFunction]":5,"[object\
 Number]":6,"[object String]":7},jn={"[object BigInt64Array]":1,"[object BigUint64Array]":2,"[object Float32Array]":3,"[object Float64Array]":4,"[object Int8Arr\
ay]":5,"[object Int16Array]":6,"[object Uint8Array]":7,"[object Uint8ClampedArray]":8,"[object Uint16Array]":9,"[object Uint32Array]":10},Dn={"[object Arguments\
]":1,"[object Array]":2,"[object ArrayBuffer]":3,"[object BigInt64Array]":4,"[object BigUint64Array]":5,"[object DataView]":6,"[object Float32Array]":7,"[object\
 Float64Array]":8,"[object Int8Array]":9,"[object Int16Array]":10,"[object Map]":11,"[object Object]":12,"[object Set]":13,"[object SharedArrayBuffer]":14,"[obj\
ect Uint8Array]":15,"[object Uint8ClampedArray]":16,"[object Uint16Array]":17,"[object Uint32Array]":18,CUSTOM:19},Se={bigint:"i",boolean:"b",empty:"e",function:"\
g",number:"n",object:"o",string:"s",symbol:"s"};function In(e,t){return e[0]>t[0]}function Qt(e,t){return e>t}function ot(e,t){for(var r,n,i=0;i<e.length;++i){for(n=
e[i],r=i-1;~r&&t(e[r],n);--r)e[r+1]=e[r];e[r+1]=n}return e}function W(e,t){return Se.object+Ce+kn[e]+Ce+t}var Wt=new WeakMap,Ln=0;function it(e,t){var r=Wt.get(
e);if(r)return r;var n=W(t,"NOT_ENUMERABLE"+Ce+Ln++);return Wt.set(e,n),n}var Tn=Object.prototype.toString;function Nn(e,t,r){if(Dn[t])return $t(t,e,r);if(t==="\
[object Date]")return W(t,e.getTime());if(t==="[object RegExp]")return W(t,e.toString());if(t==="[object Event]")return W(t,[e.bubbles,e.cancelBubble,e.cancelable,
e.composed,e.currentTarget,e.defaultPrevented,e.eventPhase,e.isTrusted,e.returnValue,e.target,e.type].join());if(t==="[object Error]")return W(t,e.message+Ce+e.
stack);if(t==="[object DocumentFragment]")return W(t,Bn(e));var n=t.match(Pn);return n?W("ELEMENT",n[1]+Ce+e.outerHTML):Xt[t]?it(e,t):Cn[t]?W(t,e.toString()):$t(
"CUSTOM",e,r)}function $t(e,t,r){var n=r.cache.get(t);return n?W(e,"RECURSIVE~"+n):(r.cache.set(t,++r.id),e==="[object Object]"?t[Symbol.iterator]?it(t,e):W(e,Jt(
t,r)):Sn[e]?W(e,Fn(t,r)):e==="[object Map]"?W(e,Vn(t,r)):e==="[object Set]"?W(e,Kn(t,r)):jn[e]?W(e,t.join()):e==="[object ArrayBuffer]"?W(e,zt(t)):e==="[object \
DataView]"?W(e,zt(t.buffer)):Xt[e]?it(t,e):W("CUSTOM",Jt(t,r)))}function Fn(e,t){for(var r=e.length,n=new Array(r);--r>=0;)n[r]=be(e[r],t);return n.join()}function Mn(e){
return Buffer.from(e).toString("utf8")}function qn(e){return String.fromCharCode.apply(null,new Uint16Array(e))}function Un(){return"UNSUPPORTED"}function Bn(e){
for(var t=e.children,r=t.length,n=new Array(r);--r>=0;)n[r]=t[r].outerHTML;return n.join()}var zt=typeof Buffer<"u"&&typeof Buffer.from=="function"?Mn:typeof Uint16Array==
"function"?qn:Un;function Vn(e,t){var r=new Array(e.size),n=0;for(e.forEach(function(i,a){r[n++]=[be(a,t),be(i,t)]}),ot(r,In);--n>=0;)r[n]="["+r[n][0]+","+r[n][1]+
"]";return"["+r.join()+"]"}function Jt(e,t){for(var r=ot(Object.getOwnPropertyNames(e),Qt),n=r.length,i=new Array(n),a=n;--a>=0;)i[a]=r[a]+":"+be(e[r[a]],t);return"\
{"+i.join()+"}"}function Kn(e,t){var r=new Array(e.size),n=0;return e.forEach(function(i){r[n++]=be(i,t)}),"["+ot(r,Qt).join()+"]"}function be(e,t){var r=typeof e;
return e==null||r==="undefined"?Se.empty+e:r==="object"?Nn(e,Tn.call(e),t||{cache:new WeakMap,id:1}):r==="function"||r==="symbol"?Se[r]+e.toString():r==="boolea\
n"?Se.boolean+ +e:Se[r]+e}function Gn(e){return xn(be(e,void 0))}at.default=Gn});var Ue=Y(ut=>{"use strict";Object.defineProperty(ut,"__esModule",{value:!0});var Yn=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
Hn=Zt(),Wn=$n(Hn);function $n(e){return e&&e.__esModule?e:{default:e}}function zn(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a functi\
on")}var st=(function(){function e(t,r,n){zn(this,e),this.id=t;var i={cache:!0};if(typeof n>"u"&&(n=i),typeof r!="function"?(this.value=r,this.type=this.constructor.
CONSTANT):(this.calculationMethod=r,this.type=this.constructor.DYNAMIC),!this.id)throw new Error("factId required");return this.priority=parseInt(n.priority||1,
10),this.options=Object.assign({},i,n),this.cacheKeyMethod=this.defaultCacheKeys,this}return Yn(e,[{key:"isConstant",value:function(){return this.type===this.constructor.
CONSTANT}},{key:"isDynamic",value:function(){return this.type===this.constructor.DYNAMIC}},{key:"calculate",value:function(r,n){return Object.prototype.hasOwnProperty.
call(this,"value")?this.value:this.calculationMethod(r,n)}},{key:"defaultCacheKeys",value:function(r,n){return{params:n,id:r}}},{key:"getCacheKey",value:function(r){
if(this.options.cache===!0){var n=this.cacheKeyMethod(this.id,r),i=e.hashFromObject(n);return i}}}],[{key:"hashFromObject",value:function(r){return(0,Wn.default)(
r)}}]),e})();st.CONSTANT="CONSTANT";st.DYNAMIC="DYNAMIC";ut.default=st});var we=Y(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});function Jn(){try{if(typeof process<"u"&&process.env&&process.env.DEBUG&&process.env.
DEBUG.match(/json-rules-engine/)||typeof window<"u"&&window.localStorage&&window.localStorage.debug&&window.localStorage.debug.match(/json-rules-engine/))return console.
debug.bind(console)}catch{}return function(){}}lt.default=Jn()});var ct=Y(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});var Xn=(function(){function e(t,r){var n=[],i=!0,a=!1,u=void 0;try{for(var l=t[Symbol.
iterator](),p;!(i=(p=l.next()).done)&&(n.push(p.value),!(r&&n.length===r));i=!0);}catch(y){a=!0,u=y}finally{try{!i&&l.return&&l.return()}finally{if(a)throw u}}return n}
return function(t,r){if(Array.isArray(t))return t;if(Symbol.iterator in Object(t))return e(t,r);throw new TypeError("Invalid attempt to destructure non-iterable\
 instance")}})(),Qn=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=
!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),Zn=we(),ei=ti(Zn);function ti(e){return e&&e.__esModule?
e:{default:e}}function ri(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}var ni=(function(){function e(t){if(ri(this,e),!t)throw new Error(
"Condition: constructor options required");var r=e.booleanOperator(t);if(Object.assign(this,t),r){var n=t[r],i=Array.isArray(n);if(r!=="not"&&!i)throw new Error(
'"'+r+'" must be an array');if(r==="not"&&i)throw new Error('"'+r+'" cannot be an array');this.operator=r,this.priority=parseInt(t.priority,10)||1,i?this[r]=n.map(
function(a){return new e(a)}):this[r]=new e(n)}else if(!Object.prototype.hasOwnProperty.call(t,"condition")){if(!Object.prototype.hasOwnProperty.call(t,"fact"))
throw new Error('Condition: constructor "fact" property required');if(!Object.prototype.hasOwnProperty.call(t,"operator"))throw new Error('Condition: constructo\
r "operator" property required');if(!Object.prototype.hasOwnProperty.call(t,"value"))throw new Error('Condition: constructor "value" property required');Object.
prototype.hasOwnProperty.call(t,"priority")&&(t.priority=parseInt(t.priority,10))}}return Qn(e,[{key:"toJSON",value:function(){var r=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:!0,n={};this.priority&&(n.priority=this.priority),this.name&&(n.name=this.name);var i=e.booleanOperator(this);return i?Array.isArray(this[i])?
n[i]=this[i].map(function(a){return a.toJSON(!1)}):n[i]=this[i].toJSON(!1):this.isConditionReference()?n.condition=this.condition:(n.operator=this.operator,n.value=
this.value,n.fact=this.fact,this.factResult!==void 0&&(n.factResult=this.factResult),this.valueResult!==void 0&&(n.valueResult=this.valueResult),this.result!==void 0&&
(n.result=this.result),this.params&&(n.params=this.params),this.path&&(n.path=this.path)),r?JSON.stringify(n):n}},{key:"evaluate",value:function(r,n){var i=this;
if(!r)return Promise.reject(new Error("almanac required"));if(!n)return Promise.reject(new Error("operatorMap required"));if(this.isBooleanOperator())return Promise.
reject(new Error("Cannot evaluate() a boolean condition"));var a=n.get(this.operator);return a?Promise.all([r.getValue(this.value),r.factValue(this.fact,this.params,
this.path)]).then(function(u){var l=Xn(u,2),p=l[0],y=l[1],g=a.evaluate(y,p);return(0,ei.default)("condition::evaluate",{leftHandSideValue:y,operator:i.operator,
rightHandSideValue:p,result:g}),{result:g,leftHandSideValue:y,rightHandSideValue:p,operator:i.operator}}):Promise.reject(new Error("Unknown operator: "+this.operator))}},
{key:"booleanOperator",value:function(){return e.booleanOperator(this)}},{key:"isBooleanOperator",value:function(){return e.booleanOperator(this)!==void 0}},{key:"\
isConditionReference",value:function(){return Object.prototype.hasOwnProperty.call(this,"condition")}}],[{key:"booleanOperator",value:function(r){if(Object.prototype.
hasOwnProperty.call(r,"any"))return"any";if(Object.prototype.hasOwnProperty.call(r,"all"))return"all";if(Object.prototype.hasOwnProperty.call(r,"not"))return"no\
t"}}]),e})();ft.default=ni});var dt=Y((La,Be)=>{var ii=(function(){"use strict";function e(g,O){return O!=null&&g instanceof O}var t;try{t=Map}catch{t=function(){}}var r;try{r=Set}catch{r=function(){}}
var n;try{n=Promise}catch{n=function(){}}function i(g,O,x,_,A){typeof O=="object"&&(x=O.depth,_=O.prototype,A=O.includeNonEnumerable,O=O.circular);var E=[],k=[],
C=typeof Buffer<"u";typeof O>"u"&&(O=!0),typeof x>"u"&&(x=1/0);function j(R,q){if(R===null)return null;if(q===0)return R;var D,re;if(typeof R!="object")return R;
if(e(R,t))D=new t;else if(e(R,r))D=new r;else if(e(R,n))D=new n(function(G,Q){R.then(function(o){G(j(o,q-1))},function(o){Q(j(o,q-1))})});else if(i.__isArray(R))
D=[];else if(i.__isRegExp(R))D=new RegExp(R.source,y(R)),R.lastIndex&&(D.lastIndex=R.lastIndex);else if(i.__isDate(R))D=new Date(R.getTime());else{if(C&&Buffer.
isBuffer(R))return Buffer.allocUnsafe?D=Buffer.allocUnsafe(R.length):D=new Buffer(R.length),R.copy(D),D;e(R,Error)?D=Object.create(R):typeof _>"u"?(re=Object.getPrototypeOf(
R),D=Object.create(re)):(D=Object.create(_),re=_)}if(O){var L=E.indexOf(R);if(L!=-1)return k[L];E.push(R),k.push(D)}e(R,t)&&R.forEach(function(G,Q){var o=j(Q,q-
1),s=j(G,q-1);D.set(o,s)}),e(R,r)&&R.forEach(function(G){var Q=j(G,q-1);D.add(Q)});for(var U in R){var V;re&&(V=Object.getOwnPropertyDescriptor(re,U)),!(V&&V.set==
null)&&(D[U]=j(R[U],q-1))}if(Object.getOwnPropertySymbols)for(var Z=Object.getOwnPropertySymbols(R),U=0;U<Z.length;U++){var ye=Z[U],ee=Object.getOwnPropertyDescriptor(
R,ye);ee&&!ee.enumerable&&!A||(D[ye]=j(R[ye],q-1),ee.enumerable||Object.defineProperty(D,ye,{enumerable:!1}))}if(A)for(var S=Object.getOwnPropertyNames(R),U=0;U<
S.length;U++){var fe=S[U],ee=Object.getOwnPropertyDescriptor(R,fe);ee&&ee.enumerable||(D[fe]=j(R[fe],q-1),Object.defineProperty(D,fe,{enumerable:!1}))}return D}
return j(g,x)}i.clonePrototype=function(O){if(O===null)return null;var x=function(){};return x.prototype=O,new x};function a(g){return Object.prototype.toString.
call(g)}i.__objToStr=a;function u(g){return typeof g=="object"&&a(g)==="[object Date]"}i.__isDate=u;function l(g){return typeof g=="object"&&a(g)==="[object Arr\
ay]"}i.__isArray=l;function p(g){return typeof g=="object"&&a(g)==="[object RegExp]"}i.__isRegExp=p;function y(g){var O="";return g.global&&(O+="g"),g.ignoreCase&&
(O+="i"),g.multiline&&(O+="m"),O}return i.__getRegExpFlags=y,i})();typeof Be=="object"&&Be.exports&&(Be.exports=ii)});var er=Y(ht=>{"use strict";Object.defineProperty(ht,"__esModule",{value:!0});var oi=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},ai=(function(){function e(t,r){for(var n=0;n<r.
length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&
e(t.prototype,r),n&&e(t,n),t}})(),si=dt(),Ve=ui(si);function ui(e){return e&&e.__esModule?e:{default:e}}function li(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}var fi=(function(){function e(t,r,n,i){li(this,e),this.conditions=(0,Ve.default)(t),this.event=(0,Ve.default)(r),this.priority=
(0,Ve.default)(n),this.name=(0,Ve.default)(i),this.result=null}return ai(e,[{key:"setResult",value:function(r){this.result=r}},{key:"resolveEventParams",value:function(r){
var n=this;if(this.event.params!==null&&oi(this.event.params)==="object"){var i=[],a=function(p){Object.prototype.hasOwnProperty.call(n.event.params,p)&&i.push(
r.getValue(n.event.params[p]).then(function(y){return n.event.params[p]=y}))};for(var u in this.event.params)a(u);return Promise.all(i)}return Promise.resolve()}},
{key:"toJSON",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:!0,n={conditions:this.conditions.toJSON(!1),event:this.event,priority:this.
priority,name:this.name,result:this.result};return r?JSON.stringify(n):n}}]),e})();ht.default=fi});var pt=Y((tr,rr)=>{(function(e){var t=Object.hasOwnProperty,r=Array.isArray?Array.isArray:function(s){return Object.prototype.toString.call(s)==="[object Array]"},
n=10,i=typeof process=="object"&&typeof process.nextTick=="function",a=typeof Symbol=="function",u=typeof Reflect=="object",l=typeof setImmediate=="function",p=l?
setImmediate:setTimeout,y=a?u&&typeof Reflect.ownKeys=="function"?Reflect.ownKeys:function(o){var s=Object.getOwnPropertyNames(o);return s.push.apply(s,Object.getOwnPropertySymbols(
o)),s}:Object.keys;function g(){this._events={},this._conf&&O.call(this,this._conf)}function O(o){o&&(this._conf=o,o.delimiter&&(this.delimiter=o.delimiter),o.maxListeners!==
e&&(this._maxListeners=o.maxListeners),o.wildcard&&(this.wildcard=o.wildcard),o.newListener&&(this._newListener=o.newListener),o.removeListener&&(this._removeListener=
o.removeListener),o.verboseMemoryLeak&&(this.verboseMemoryLeak=o.verboseMemoryLeak),o.ignoreErrors&&(this.ignoreErrors=o.ignoreErrors),this.wildcard&&(this.listenerTree=
{}))}function x(o,s){var f="(node) warning: possible EventEmitter memory leak detected. "+o+" listeners added. Use emitter.setMaxListeners() to increase limit.";
if(this.verboseMemoryLeak&&(f+=" Event name: "+s+"."),typeof process<"u"&&process.emitWarning){var c=new Error(f);c.name="MaxListenersExceededWarning",c.emitter=
this,c.count=o,process.emitWarning(c)}else console.error(f),console.trace&&console.trace()}var _=function(o,s,f){var c=arguments.length;switch(c){case 0:return[];case 1:
return[o];case 2:return[o,s];case 3:return[o,s,f];default:for(var d=new Array(c);c--;)d[c]=arguments[c];return d}};function A(o,s){for(var f={},c,d=o.length,h=s?
s.length:0,m=0;m<d;m++)c=o[m],f[c]=m<h?s[m]:e;return f}function E(o,s,f){this._emitter=o,this._target=s,this._listeners={},this._listenersCount=0;var c,d;if((f.
on||f.off)&&(c=f.on,d=f.off),s.addEventListener?(c=s.addEventListener,d=s.removeEventListener):s.addListener?(c=s.addListener,d=s.removeListener):s.on&&(c=s.on,
d=s.off),!c&&!d)throw Error("target does not implement any known event API");if(typeof c!="function")throw TypeError("on method must be a function");if(typeof d!=
"function")throw TypeError("off method must be a function");this._on=c,this._off=d;var h=o._observers;h?h.push(this):o._observers=[this]}Object.assign(E.prototype,
{subscribe:function(o,s,f){var c=this,d=this._target,h=this._emitter,m=this._listeners,w=function(){var v=_.apply(null,arguments),b={data:v,name:s,original:o};if(f){
var P=f.call(d,b);P!==!1&&h.emit.apply(h,[b.name].concat(v));return}h.emit.apply(h,[s].concat(v))};if(m[o])throw Error("Event '"+o+"' is already listening");this.
_listenersCount++,h._newListener&&h._removeListener&&!c._onNewListener?(this._onNewListener=function(v){v===s&&m[o]===null&&(m[o]=w,c._on.call(d,o,w))},h.on("ne\
wListener",this._onNewListener),this._onRemoveListener=function(v){v===s&&!h.hasListeners(v)&&m[o]&&(m[o]=null,c._off.call(d,o,w))},m[o]=null,h.on("removeListen\
er",this._onRemoveListener)):(m[o]=w,c._on.call(d,o,w))},unsubscribe:function(o){var s=this,f=this._listeners,c=this._emitter,d,h,m=this._off,w=this._target,v;if(o&&
typeof o!="string")throw TypeError("event must be a string");function b(){s._onNewListener&&(c.off("newListener",s._onNewListener),c.off("removeListener",s._onRemoveListener),
s._onNewListener=null,s._onRemoveListener=null);var P=re.call(c,s);c._observers.splice(P,1)}if(o){if(d=f[o],!d)return;m.call(w,o,d),delete f[o],--this._listenersCount||
b()}else{for(h=y(f),v=h.length;v-- >0;)o=h[v],m.call(w,o,f[o]);this._listeners={},this._listenersCount=0,b()}}});function k(o,s,f,c){var d=Object.assign({},s);if(!o)
return d;if(typeof o!="object")throw TypeError("options must be an object");var h=Object.keys(o),m=h.length,w,v,b;function P(T){throw Error('Invalid "'+w+'" opt\
ion value'+(T?". Reason: "+T:""))}for(var H=0;H<m;H++){if(w=h[H],!c&&!t.call(s,w))throw Error('Unknown "'+w+'" option');v=o[w],v!==e&&(b=f[w],d[w]=b?b(v,P):v)}return d}
function C(o,s){return(typeof o!="function"||!o.hasOwnProperty("prototype"))&&s("value must be a constructor"),o}function j(o){var s="value must be type of "+o.
join("|"),f=o.length,c=o[0],d=o[1];return f===1?function(h,m){if(typeof h===c)return h;m(s)}:f===2?function(h,m){var w=typeof h;if(w===c||w===d)return h;m(s)}:function(h,m){
for(var w=typeof h,v=f;v-- >0;)if(w===o[v])return h;m(s)}}var R=j(["function"]),q=j(["object","function"]);function D(o,s,f){var c,d,h=0,m,w=new o(function(v,b,P){
f=k(f,{timeout:0,overload:!1},{timeout:function(B,$){return B*=1,(typeof B!="number"||B<0||!Number.isFinite(B))&&$("timeout must be a positive number"),B}}),c=!f.
overload&&typeof o.prototype.cancel=="function"&&typeof P=="function";function H(){d&&(d=null),h&&(clearTimeout(h),h=0)}var T=function(B){H(),v(B)},N=function(B){
H(),b(B)};c?s(T,N,P):(d=[function(B){N(B||Error("canceled"))}],s(T,N,function(B){if(m)throw Error("Unable to subscribe on cancel event asynchronously");if(typeof B!=
"function")throw TypeError("onCancel callback must be a function");d.push(B)}),m=!0),f.timeout>0&&(h=setTimeout(function(){var B=Error("timeout");B.code="ETIMED\
OUT",h=0,w.cancel(B),b(B)},f.timeout))});return c||(w.cancel=function(v){if(d){for(var b=d.length,P=1;P<b;P++)d[P](v);d[0](v),d=null}}),w}function re(o){var s=this.
_observers;if(!s)return-1;for(var f=s.length,c=0;c<f;c++)if(s[c]._target===o)return c;return-1}function L(o,s,f,c,d){if(!f)return null;if(c===0){var h=typeof s;
if(h==="string"){var m,w,v=0,b=0,P=this.delimiter,H=P.length;if((w=s.indexOf(P))!==-1){m=new Array(5);do m[v++]=s.slice(b,w),b=w+H;while((w=s.indexOf(P,b))!==-1);
m[v++]=s.slice(b),s=m,d=v}else s=[s],d=1}else h==="object"?d=s.length:(s=[s],d=1)}var T=null,N,B,$,tt,rt,Pe=s[c],nt=s[c+1],ae,J;if(c===d)f._listeners&&(typeof f.
_listeners=="function"?(o&&o.push(f._listeners),T=[f]):(o&&o.push.apply(o,f._listeners),T=[f]));else if(Pe==="*"){for(ae=y(f),w=ae.length;w-- >0;)N=ae[w],N!=="_\
listeners"&&(J=L(o,s,f[N],c+1,d),J&&(T?T.push.apply(T,J):T=J));return T}else if(Pe==="**"){for(rt=c+1===d||c+2===d&&nt==="*",rt&&f._listeners&&(T=L(o,s,f,d,d)),
ae=y(f),w=ae.length;w-- >0;)N=ae[w],N!=="_listeners"&&(N==="*"||N==="**"?(f[N]._listeners&&!rt&&(J=L(o,s,f[N],d,d),J&&(T?T.push.apply(T,J):T=J)),J=L(o,s,f[N],c,
d)):N===nt?J=L(o,s,f[N],c+2,d):J=L(o,s,f[N],c,d),J&&(T?T.push.apply(T,J):T=J));return T}else f[Pe]&&(T=L(o,s,f[Pe],c+1,d));if(B=f["*"],B&&L(o,s,B,c+1,d),$=f["**"],
$)if(c<d)for($._listeners&&L(o,s,$,d,d),ae=y($),w=ae.length;w-- >0;)N=ae[w],N!=="_listeners"&&(N===nt?L(o,s,$[N],c+2,d):N===Pe?L(o,s,$[N],c+1,d):(tt={},tt[N]=$[N],
L(o,s,{"**":tt},c+1,d)));else $._listeners?L(o,s,$,d,d):$["*"]&&$["*"]._listeners&&L(o,s,$["*"],d,d);return T}function U(o,s,f){var c=0,d=0,h,m=this.delimiter,w=m.
length,v;if(typeof o=="string")if((h=o.indexOf(m))!==-1){v=new Array(5);do v[c++]=o.slice(d,h),d=h+w;while((h=o.indexOf(m,d))!==-1);v[c++]=o.slice(d)}else v=[o],
c=1;else v=o,c=o.length;if(c>1){for(h=0;h+1<c;h++)if(v[h]==="**"&&v[h+1]==="**")return}var b=this.listenerTree,P;for(h=0;h<c;h++)if(P=v[h],b=b[P]||(b[P]={}),h===
c-1)return b._listeners?(typeof b._listeners=="function"&&(b._listeners=[b._listeners]),f?b._listeners.unshift(s):b._listeners.push(s),!b._listeners.warned&&this.
_maxListeners>0&&b._listeners.length>this._maxListeners&&(b._listeners.warned=!0,x.call(this,b._listeners.length,P))):b._listeners=s,!0;return!0}function V(o,s,f,c){
for(var d=y(o),h=d.length,m,w,v,b=o._listeners,P;h-- >0;)w=d[h],m=o[w],w==="_listeners"?v=f:v=f?f.concat(w):[w],P=c||typeof w=="symbol",b&&s.push(P?v:v.join(this.
delimiter)),typeof m=="object"&&V.call(this,m,s,v,P);return s}function Z(o){for(var s=y(o),f=s.length,c,d,h;f-- >0;)d=s[f],c=o[d],c&&(h=!0,d!=="_listeners"&&!Z(
c)&&delete o[d]);return h}function ye(o,s,f){this.emitter=o,this.event=s,this.listener=f}ye.prototype.off=function(){return this.emitter.off(this.event,this.listener),
this};function ee(o,s,f){if(f===!0)d=!0;else if(f===!1)c=!0;else{if(!f||typeof f!="object")throw TypeError("options should be an object or true");var c=f.async,
d=f.promisify,h=f.nextTick,m=f.objectify}if(c||h||d){var w=s,v=s._origin||s;if(h&&!i)throw Error("process.nextTick is not supported");d===e&&(d=s.constructor.name===
"AsyncFunction"),s=function(){var b=arguments,P=this,H=this.event;return d?h?Promise.resolve():new Promise(function(T){p(T)}).then(function(){return P.event=H,w.
apply(P,b)}):(h?process.nextTick:p)(function(){P.event=H,w.apply(P,b)})},s._async=!0,s._origin=v}return[s,m?new ye(this,o,s):this]}function S(o){this._events={},
this._newListener=!1,this._removeListener=!1,this.verboseMemoryLeak=!1,O.call(this,o)}S.EventEmitter2=S,S.prototype.listenTo=function(o,s,f){if(typeof o!="objec\
t")throw TypeError("target musts be an object");var c=this;f=k(f,{on:e,off:e,reducers:e},{on:R,off:R,reducers:q});function d(h){if(typeof h!="object")throw TypeError(
"events must be an object");var m=f.reducers,w=re.call(c,o),v;w===-1?v=new E(c,o,f):v=c._observers[w];for(var b=y(h),P=b.length,H,T=typeof m=="function",N=0;N<P;N++)
H=b[N],v.subscribe(H,h[H]||H,T?m:m&&m[H])}return r(s)?d(A(s)):d(typeof s=="string"?A(s.split(/\s+/)):s),this},S.prototype.stopListeningTo=function(o,s){var f=this.
_observers;if(!f)return!1;var c=f.length,d,h=!1;if(o&&typeof o!="object")throw TypeError("target should be an object");for(;c-- >0;)d=f[c],(!o||d._target===o)&&
(d.unsubscribe(s),h=!0);return h},S.prototype.delimiter=".",S.prototype.setMaxListeners=function(o){o!==e&&(this._maxListeners=o,this._conf||(this._conf={}),this.
_conf.maxListeners=o)},S.prototype.getMaxListeners=function(){return this._maxListeners},S.prototype.event="",S.prototype.once=function(o,s,f){return this._once(
o,s,!1,f)},S.prototype.prependOnceListener=function(o,s,f){return this._once(o,s,!0,f)},S.prototype._once=function(o,s,f,c){return this._many(o,1,s,f,c)},S.prototype.
many=function(o,s,f,c){return this._many(o,s,f,!1,c)},S.prototype.prependMany=function(o,s,f,c){return this._many(o,s,f,!0,c)},S.prototype._many=function(o,s,f,c,d){
var h=this;if(typeof f!="function")throw new Error("many only accepts instances of Function");function m(){return--s===0&&h.off(o,m),f.apply(this,arguments)}return m.
_origin=f,this._on(o,m,c,d)},S.prototype.emit=function(){if(!this._events&&!this._all)return!1;this._events||g.call(this);var o=arguments[0],s,f=this.wildcard,c,
d,h,m,w;if(o==="newListener"&&!this._newListener&&!this._events.newListener)return!1;if(f&&(s=o,o!=="newListener"&&o!=="removeListener"&&typeof o=="object")){if(d=
o.length,a){for(h=0;h<d;h++)if(typeof o[h]=="symbol"){w=!0;break}}w||(o=o.join(this.delimiter))}var v=arguments.length,b;if(this._all&&this._all.length)for(b=this.
_all.slice(),h=0,d=b.length;h<d;h++)switch(this.event=o,v){case 1:b[h].call(this,o);break;case 2:b[h].call(this,o,arguments[1]);break;case 3:b[h].call(this,o,arguments[1],
arguments[2]);break;default:b[h].apply(this,arguments)}if(f)b=[],L.call(this,b,s,this.listenerTree,0,d);else if(b=this._events[o],typeof b=="function"){switch(this.
event=o,v){case 1:b.call(this);break;case 2:b.call(this,arguments[1]);break;case 3:b.call(this,arguments[1],arguments[2]);break;default:for(c=new Array(v-1),m=1;m<
v;m++)c[m-1]=arguments[m];b.apply(this,c)}return!0}else b&&(b=b.slice());if(b&&b.length){if(v>3)for(c=new Array(v-1),m=1;m<v;m++)c[m-1]=arguments[m];for(h=0,d=b.
length;h<d;h++)switch(this.event=o,v){case 1:b[h].call(this);break;case 2:b[h].call(this,arguments[1]);break;case 3:b[h].call(this,arguments[1],arguments[2]);break;default:
b[h].apply(this,c)}return!0}else if(!this.ignoreErrors&&!this._all&&o==="error")throw arguments[1]instanceof Error?arguments[1]:new Error("Uncaught, unspecified\
 'error' event.");return!!this._all},S.prototype.emitAsync=function(){if(!this._events&&!this._all)return!1;this._events||g.call(this);var o=arguments[0],s=this.
wildcard,f,c,d,h,m,w;if(o==="newListener"&&!this._newListener&&!this._events.newListener)return Promise.resolve([!1]);if(s&&(f=o,o!=="newListener"&&o!=="removeL\
istener"&&typeof o=="object")){if(h=o.length,a){for(m=0;m<h;m++)if(typeof o[m]=="symbol"){c=!0;break}}c||(o=o.join(this.delimiter))}var v=[],b=arguments.length,
P;if(this._all)for(m=0,h=this._all.length;m<h;m++)switch(this.event=o,b){case 1:v.push(this._all[m].call(this,o));break;case 2:v.push(this._all[m].call(this,o,arguments[1]));
break;case 3:v.push(this._all[m].call(this,o,arguments[1],arguments[2]));break;default:v.push(this._all[m].apply(this,arguments))}if(s?(P=[],L.call(this,P,f,this.
listenerTree,0)):P=this._events[o],typeof P=="function")switch(this.event=o,b){case 1:v.push(P.call(this));break;case 2:v.push(P.call(this,arguments[1]));break;case 3:
v.push(P.call(this,arguments[1],arguments[2]));break;default:for(d=new Array(b-1),w=1;w<b;w++)d[w-1]=arguments[w];v.push(P.apply(this,d))}else if(P&&P.length){if(P=
P.slice(),b>3)for(d=new Array(b-1),w=1;w<b;w++)d[w-1]=arguments[w];for(m=0,h=P.length;m<h;m++)switch(this.event=o,b){case 1:v.push(P[m].call(this));break;case 2:
v.push(P[m].call(this,arguments[1]));break;case 3:v.push(P[m].call(this,arguments[1],arguments[2]));break;default:v.push(P[m].apply(this,d))}}else if(!this.ignoreErrors&&
!this._all&&o==="error")return arguments[1]instanceof Error?Promise.reject(arguments[1]):Promise.reject("Uncaught, unspecified 'error' event.");return Promise.all(
v)},S.prototype.on=function(o,s,f){return this._on(o,s,!1,f)},S.prototype.prependListener=function(o,s,f){return this._on(o,s,!0,f)},S.prototype.onAny=function(o){
return this._onAny(o,!1)},S.prototype.prependAny=function(o){return this._onAny(o,!0)},S.prototype.addListener=S.prototype.on,S.prototype._onAny=function(o,s){if(typeof o!=
"function")throw new Error("onAny only accepts instances of Function");return this._all||(this._all=[]),s?this._all.unshift(o):this._all.push(o),this},S.prototype.
_on=function(o,s,f,c){if(typeof o=="function")return this._onAny(o,s),this;if(typeof s!="function")throw new Error("on only accepts instances of Function");this.
_events||g.call(this);var d=this,h;return c!==e&&(h=ee.call(this,o,s,c),s=h[0],d=h[1]),this._newListener&&this.emit("newListener",o,s),this.wildcard?(U.call(this,
o,s,f),d):(this._events[o]?(typeof this._events[o]=="function"&&(this._events[o]=[this._events[o]]),f?this._events[o].unshift(s):this._events[o].push(s),!this._events[o].
warned&&this._maxListeners>0&&this._events[o].length>this._maxListeners&&(this._events[o].warned=!0,x.call(this,this._events[o].length,o))):this._events[o]=s,d)},
S.prototype.off=function(o,s){if(typeof s!="function")throw new Error("removeListener only takes instances of Function");var f,c=[];if(this.wildcard){var d=typeof o==
"string"?o.split(this.delimiter):o.slice();if(c=L.call(this,null,d,this.listenerTree,0),!c)return this}else{if(!this._events[o])return this;f=this._events[o],c.
push({_listeners:f})}for(var h=0;h<c.length;h++){var m=c[h];if(f=m._listeners,r(f)){for(var w=-1,v=0,b=f.length;v<b;v++)if(f[v]===s||f[v].listener&&f[v].listener===
s||f[v]._origin&&f[v]._origin===s){w=v;break}if(w<0)continue;return this.wildcard?m._listeners.splice(w,1):this._events[o].splice(w,1),f.length===0&&(this.wildcard?
delete m._listeners:delete this._events[o]),this._removeListener&&this.emit("removeListener",o,s),this}else(f===s||f.listener&&f.listener===s||f._origin&&f._origin===
s)&&(this.wildcard?delete m._listeners:delete this._events[o],this._removeListener&&this.emit("removeListener",o,s))}return this.listenerTree&&Z(this.listenerTree),
this},S.prototype.offAny=function(o){var s=0,f=0,c;if(o&&this._all&&this._all.length>0){for(c=this._all,s=0,f=c.length;s<f;s++)if(o===c[s])return c.splice(s,1),
this._removeListener&&this.emit("removeListenerAny",o),this}else{if(c=this._all,this._removeListener)for(s=0,f=c.length;s<f;s++)this.emit("removeListenerAny",c[s]);
this._all=[]}return this},S.prototype.removeListener=S.prototype.off,S.prototype.removeAllListeners=function(o){if(o===e)return!this._events||g.call(this),this;
if(this.wildcard){var s=L.call(this,null,o,this.listenerTree,0),f,c;if(!s)return this;for(c=0;c<s.length;c++)f=s[c],f._listeners=null;this.listenerTree&&Z(this.
listenerTree)}else this._events&&(this._events[o]=null);return this},S.prototype.listeners=function(o){var s=this._events,f,c,d,h,m;if(o===e){if(this.wildcard)throw Error(
"event name required for wildcard emitter");if(!s)return[];for(f=y(s),h=f.length,d=[];h-- >0;)c=s[f[h]],typeof c=="function"?d.push(c):d.push.apply(d,c);return d}else{
if(this.wildcard){if(m=this.listenerTree,!m)return[];var w=[],v=typeof o=="string"?o.split(this.delimiter):o.slice();return L.call(this,w,v,m,0),w}return s?(c=s[o],
c?typeof c=="function"?[c]:c:[]):[]}},S.prototype.eventNames=function(o){var s=this._events;return this.wildcard?V.call(this,this.listenerTree,[],null,o):s?y(s):
[]},S.prototype.listenerCount=function(o){return this.listeners(o).length},S.prototype.hasListeners=function(o){if(this.wildcard){var s=[],f=typeof o=="string"?
o.split(this.delimiter):o.slice();return L.call(this,s,f,this.listenerTree,0),s.length>0}var c=this._events,d=this._all;return!!(d&&d.length||c&&(o===e?y(c).length:
c[o]))},S.prototype.listenersAny=function(){return this._all?this._all:[]},S.prototype.waitFor=function(o,s){var f=this,c=typeof s;return c==="number"?s={timeout:s}:
c==="function"&&(s={filter:s}),s=k(s,{timeout:0,filter:e,handleError:!1,Promise,overload:!1},{filter:R,Promise:C}),D(s.Promise,function(d,h,m){function w(){var v=s.
filter;if(!(v&&!v.apply(f,arguments)))if(f.off(o,w),s.handleError){var b=arguments[0];b?h(b):d(_.apply(null,arguments).slice(1))}else d(_.apply(null,arguments))}
m(function(){f.off(o,w)}),f._on(o,w,!1)},{timeout:s.timeout,overload:s.overload})};function fe(o,s,f){f=k(f,{Promise,timeout:0,overload:!1},{Promise:C});var c=f.
Promise;return D(c,function(d,h,m){var w;if(typeof o.addEventListener=="function"){w=function(){d(_.apply(null,arguments))},m(function(){o.removeEventListener(s,
w)}),o.addEventListener(s,w,{once:!0});return}var v=function(){b&&o.removeListener("error",b),d(_.apply(null,arguments))},b;s!=="error"&&(b=function(P){o.removeListener(
s,v),h(P)},o.once("error",b)),m(function(){b&&o.removeListener("error",b),o.removeListener(s,v)}),o.once(s,v)},{timeout:f.timeout,overload:f.overload})}var G=S.
prototype;if(Object.defineProperties(S,{defaultMaxListeners:{get:function(){return G._maxListeners},set:function(o){if(typeof o!="number"||o<0||Number.isNaN(o))
throw TypeError("n must be a non-negative number");G._maxListeners=o},enumerable:!0},once:{value:fe,writable:!0,configurable:!0}}),Object.defineProperties(G,{_maxListeners:{
value:n,writable:!0,configurable:!0},_observers:{value:null,writable:!0,configurable:!0}}),typeof define=="function"&&define.amd)define(function(){return S});else if(typeof tr==
"object")rr.exports=S;else{var Q=new Function("","return this")();Q.EventEmitter2=S}})()});var mt=Y(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});var ci=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
di=ct(),hi=je(di),pi=er(),yi=je(pi),mi=we(),gi=je(mi),vi=dt(),bi=je(vi),wi=pt(),_i=je(wi);function je(e){return e&&e.__esModule?e:{default:e}}function Ei(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Oi(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been \
called");return t&&(typeof t=="object"||typeof t=="function")?t:e}function Ri(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must \
either be null or a function, not "+typeof t);e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.
setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=t)}var Ai=(function(e){Ri(t,e);function t(r){Ei(this,t);var n=Oi(this,(t.__proto__||Object.getPrototypeOf(
t)).call(this));typeof r=="string"&&(r=JSON.parse(r)),r&&r.conditions&&n.setConditions(r.conditions),r&&r.onSuccess&&n.on("success",r.onSuccess),r&&r.onFailure&&
n.on("failure",r.onFailure),r&&(r.name||r.name===0)&&n.setName(r.name);var i=r&&r.priority||1;n.setPriority(i);var a=r&&r.event||{type:"unknown"};return n.setEvent(
a),n}return ci(t,[{key:"setPriority",value:function(n){if(n=parseInt(n,10),n<=0)throw new Error("Priority must be greater than zero");return this.priority=n,this}},
{key:"setName",value:function(n){if(!n&&n!==0)throw new Error('Rule "name" must be defined');return this.name=n,this}},{key:"setConditions",value:function(n){if(!Object.
prototype.hasOwnProperty.call(n,"all")&&!Object.prototype.hasOwnProperty.call(n,"any")&&!Object.prototype.hasOwnProperty.call(n,"not")&&!Object.prototype.hasOwnProperty.
call(n,"condition"))throw new Error('"conditions" root must contain a single instance of "all", "any", "not", or "condition"');return this.conditions=new hi.default(
n),this}},{key:"setEvent",value:function(n){if(!n)throw new Error("Rule: setEvent() requires event object");if(!Object.prototype.hasOwnProperty.call(n,"type"))throw new Error(
'Rule: setEvent() requires event object with "type" property');return this.ruleEvent={type:n.type},this.event=this.ruleEvent,n.params&&(this.ruleEvent.params=n.
params),this}},{key:"getEvent",value:function(){return this.ruleEvent}},{key:"getPriority",value:function(){return this.priority}},{key:"getConditions",value:function(){
return this.conditions}},{key:"getEngine",value:function(){return this.engine}},{key:"setEngine",value:function(n){return this.engine=n,this}},{key:"toJSON",value:function(){
var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:!0,i={conditions:this.conditions.toJSON(!1),priority:this.priority,event:this.ruleEvent,name:this.name};
return n?JSON.stringify(i):i}},{key:"prioritizeConditions",value:function(n){var i=this,a=n.reduce(function(u,l){var p=l.priority;if(!p){var y=i.engine.getFact(
l.fact);p=y&&y.priority||1}return u[p]||(u[p]=[]),u[p].push(l),u},{});return Object.keys(a).sort(function(u,l){return Number(u)>Number(l)?-1:1}).map(function(u){
return a[u]})}},{key:"evaluate",value:function(n){var i=this,a=new yi.default(this.conditions,this.ruleEvent,this.priority,this.name),u=function(E){if(E.isConditionReference())
return x(E);if(E.isBooleanOperator()){var k=E[E.operator],C=void 0;return E.operator==="all"?C=g(k):E.operator==="any"?C=y(k):C=O(k),C.then(function(j){var R=j===
!0;return E.result=R,R})}else return E.evaluate(n,i.engine.operators).then(function(j){var R=j.result;return E.factResult=j.leftHandSideValue,E.valueResult=j.rightHandSideValue,
E.result=R,R})},l=function(E,k){return Array.isArray(E)||(E=[E]),Promise.all(E.map(function(C){return u(C)})).then(function(C){return(0,gi.default)("rule::evalu\
ateConditions",{results:C}),k.call(C,function(j){return j===!0})})},p=function(E,k){if(E.length===0)return Promise.resolve(!0);if(E.length===1)return u(E[0]);for(var C=i.
prioritizeConditions(E),j=Promise.resolve(k==="all"),R=function(re){var L=C[re];j=j.then(function(U){return k==="any"?U||l(L,Array.prototype.some):U&&l(L,Array.
prototype.every)})},q=0;q<C.length;q++)R(q);return j},y=function(E){return p(E,"any")},g=function(E){return p(E,"all")},O=function(E){return p([E],"not").then(function(k){
return!k})},x=function(E){var k=i.engine.conditions.get(E.condition);if(k)return delete E.condition,Object.assign(E,(0,bi.default)(k)),u(E);if(i.engine.allowUndefinedConditions)
return E.result=!1,Promise.resolve(!1);throw new Error("No condition "+E.condition+" exists")},_=function(E){a.setResult(E);var k=Promise.resolve();i.engine.replaceFactsInEventParams&&
(k=a.resolveEventParams(n));var C=E?"success":"failure";return k.then(function(){return i.emitAsync(C,a.event,n,a)}).then(function(){return a})};return a.conditions.
any?y(a.conditions.any).then(function(A){return _(A)}):a.conditions.all?g(a.conditions.all).then(function(A){return _(A)}):a.conditions.not?O(a.conditions.not).
then(function(A){return _(A)}):x(a.conditions).then(function(A){return _(A)})}}]),t})(_i.default);yt.default=Ai});var nr=Y(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});function xi(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a\
 function")}function Pi(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return t&&(typeof t=="object"||typeof t==
"function")?t:e}function ki(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function, not "+typeof t);e.prototype=
Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=
t)}var Fa=gt.UndefinedFactError=(function(e){ki(t,e);function t(){var r;xi(this,t);for(var n=arguments.length,i=Array(n),a=0;a<n;a++)i[a]=arguments[a];var u=Pi(
this,(r=t.__proto__||Object.getPrototypeOf(t)).call.apply(r,[this].concat(i)));return u.code="UNDEFINED_FACT",u}return t})(Error)});var ar=Y(or=>{"use strict";var Si=require("vm"),bt=class{add(t,r,n){if(typeof arguments[0]!="string")for(let i in arguments[0])this.add(i,arguments[0][i],arguments[1]);else
(Array.isArray(t)?t:[t]).forEach(function(i){this[i]=this[i]||[],r&&this[i][n?"unshift":"push"](r)},this)}run(t,r){this[t]=this[t]||[],this[t].forEach(function(n){
n.call(r&&r.context?r.context:r,r)})}},wt=class{constructor(t){this.jsep=t,this.registered={}}register(...t){t.forEach(r=>{if(typeof r!="object"||!r.name||!r.init)
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
index+t.length))))return this.index+=r,t;t=t.substr(0,--r)}return!1}gobbleBinaryExpression(){let t,r,n,i,a,u,l,p,y;if(u=this.gobbleToken(),!u||(r=this.gobbleBinaryOp(),
!r))return u;for(a={value:r,prec:e.binaryPrecedence(r),right_a:e.right_associative.has(r)},l=this.gobbleToken(),l||this.throwError("Expected expression after "+
r),i=[u,a,l];r=this.gobbleBinaryOp();){if(n=e.binaryPrecedence(r),n===0){this.index-=r.length;break}a={value:r,prec:n,right_a:e.right_associative.has(r)},y=r;let g=O=>a.
right_a&&O.right_a?n>O.prec:n<=O.prec;for(;i.length>2&&g(i[i.length-2]);)l=i.pop(),r=i.pop().value,u=i.pop(),t={type:e.BINARY_EXP,operator:r,left:u,right:l},i.push(
t);t=this.gobbleToken(),t||this.throwError("Expected expression after "+y),i.push(a,t)}for(p=i.length-1,t=i[p];p>1;)t={type:e.BINARY_EXP,operator:i[p-1].value,left:i[p-
2],right:t},p-=2;return t}gobbleToken(){let t,r,n,i;if(this.gobbleSpaces(),i=this.searchHook("gobble-token"),i)return this.runHook("after-token",i);if(t=this.code,
e.isDecimalDigit(t)||t===e.PERIOD_CODE)return this.gobbleNumericLiteral();if(t===e.SQUOTE_CODE||t===e.DQUOTE_CODE)i=this.gobbleStringLiteral();else if(t===e.OBRACK_CODE)
i=this.gobbleArray();else{for(r=this.expr.substr(this.index,e.max_unop_len),n=r.length;n>0;){if(e.unary_ops.hasOwnProperty(r)&&(!e.isIdentifierStart(this.code)||
this.index+r.length<this.expr.length&&!e.isIdentifierPart(this.expr.charCodeAt(this.index+r.length)))){this.index+=n;let a=this.gobbleToken();return a||this.throwError(
"missing unaryOp argument"),this.runHook("after-token",{type:e.UNARY_EXP,operator:r,argument:a,prefix:!0})}r=r.substr(0,--n)}e.isIdentifierStart(t)?(i=this.gobbleIdentifier(),
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
let t="",r=this.index,n=this.expr.charAt(this.index++),i=!1;for(;this.index<this.expr.length;){let a=this.expr.charAt(this.index++);if(a===n){i=!0;break}else if(a===
"\\")switch(a=this.expr.charAt(this.index++),a){case"n":t+=`
`;break;case"r":t+="\r";break;case"t":t+="	";break;case"b":t+="\b";break;case"f":t+="\f";break;case"v":t+="\v";break;default:t+=a}else t+=a}return i||this.throwError(
'Unclosed quote after "'+t+'"'),{type:e.LITERAL,value:t,raw:this.expr.substring(r,this.index)}}gobbleIdentifier(){let t=this.code,r=this.index;for(e.isIdentifierStart(
t)?this.index++:this.throwError("Unexpected "+this.char);this.index<this.expr.length&&(t=this.code,e.isIdentifierPart(t));)this.index++;return{type:e.IDENTIFIER,
name:this.expr.slice(r,this.index)}}gobbleArguments(t){let r=[],n=!1,i=0;for(;this.index<this.expr.length;){this.gobbleSpaces();let a=this.code;if(a===t){n=!0,this.
index++,t===e.CPAREN_CODE&&i&&i>=r.length&&this.throwError("Unexpected token "+String.fromCharCode(t));break}else if(a===e.COMMA_CODE){if(this.index++,i++,i!==r.
length){if(t===e.CPAREN_CODE)this.throwError("Unexpected token ,");else if(t===e.CBRACK_CODE)for(let u=r.length;u<i;u++)r.push(null)}}else if(r.length!==i&&i!==
0)this.throwError("Expected comma");else{let u=this.gobbleExpression();(!u||u.type===e.COMPOUND)&&this.throwError("Expected comma"),r.push(u)}}return n||this.throwError(
"Expected "+String.fromCharCode(t)),r}gobbleGroup(){this.index++;let t=this.gobbleExpressions(e.CPAREN_CODE);if(this.code===e.CPAREN_CODE)return this.index++,t.
length===1?t[0]:t.length?{type:e.SEQUENCE_EXP,expressions:t}:!1;this.throwError("Unclosed (")}gobbleArray(){return this.index++,{type:e.ARRAY_EXP,elements:this.
gobbleArguments(e.CBRACK_CODE)}}},Ci=new bt;Object.assign(X,{hooks:Ci,plugins:new wt(X),COMPOUND:"Compound",SEQUENCE_EXP:"SequenceExpression",IDENTIFIER:"Identi\
fier",MEMBER_EXP:"MemberExpression",LITERAL:"Literal",THIS_EXP:"ThisExpression",CALL_EXP:"CallExpression",UNARY_EXP:"UnaryExpression",BINARY_EXP:"BinaryExpressi\
on",ARRAY_EXP:"ArrayExpression",TAB_CODE:9,LF_CODE:10,CR_CODE:13,SPACE_CODE:32,PERIOD_CODE:46,COMMA_CODE:44,SQUOTE_CODE:39,DQUOTE_CODE:34,OPAREN_CODE:40,CPAREN_CODE:41,
OBRACK_CODE:91,CBRACK_CODE:93,QUMARK_CODE:63,SEMCOL_CODE:59,COLON_CODE:58,unary_ops:{"-":1,"!":1,"~":1,"+":1},binary_ops:{"||":1,"??":1,"&&":2,"|":3,"^":4,"&":5,
"==":6,"!=":6,"===":6,"!==":6,"<":7,">":7,"<=":7,">=":7,"<<":8,">>":8,">>>":8,"+":9,"-":9,"*":10,"/":10,"%":10,"**":11},right_associative:new Set(["**"]),additional_identifier_chars:new Set(
["$","_"]),literals:{true:!0,false:!1,null:null},this_str:"this"});X.max_unop_len=X.getMaxKeyLen(X.unary_ops);X.max_binop_len=X.getMaxKeyLen(X.binary_ops);var ne=e=>new X(
e).parse(),ji=Object.getOwnPropertyNames(class{});Object.getOwnPropertyNames(X).filter(e=>!ji.includes(e)&&ne[e]===void 0).forEach(e=>{ne[e]=X[e]});ne.Jsep=X;var Di="\
ConditionalExpression",Ii={name:"ternary",init(e){e.hooks.add("after-expression",function(r){if(r.node&&this.code===e.QUMARK_CODE){this.index++;let n=r.node,i=this.
gobbleExpression();if(i||this.throwError("Expected expression"),this.gobbleSpaces(),this.code===e.COLON_CODE){this.index++;let a=this.gobbleExpression();if(a||this.
throwError("Expected expression"),r.node={type:Di,test:n,consequent:i,alternate:a},n.operator&&e.binary_ops[n.operator]<=.9){let u=n;for(;u.right.operator&&e.binary_ops[u.
right.operator]<=.9;)u=u.right;r.node.test=u.right,u.right=r.node,r.node=n}}else this.throwError("Expected :")}})}};ne.plugins.register(Ii);var ir=47,Li=92,Ti={
name:"regex",init(e){e.hooks.add("gobble-token",function(r){if(this.code===ir){let n=++this.index,i=!1;for(;this.index<this.expr.length;){if(this.code===ir&&!i){
let a=this.expr.slice(n,this.index),u="";for(;++this.index<this.expr.length;){let p=this.code;if(p>=97&&p<=122||p>=65&&p<=90||p>=48&&p<=57)u+=this.char;else break}
let l;try{l=new RegExp(a,u)}catch(p){this.throwError(p.message)}return r.node={type:e.LITERAL,value:l,raw:this.expr.slice(n-1,this.index)},r.node=this.gobbleTokenProperty(
r.node),r.node}this.code===e.OBRACK_CODE?i=!0:i&&this.code===e.CBRACK_CODE&&(i=!1),this.index+=this.code===Li?2:1}this.throwError("Unclosed Regex")}})}},vt=43,Ni=45,
_e={name:"assignment",assignmentOperators:new Set(["=","*=","**=","/=","%=","+=","-=","<<=",">>=",">>>=","&=","^=","|=","||=","&&=","??="]),updateOperators:[vt,
Ni],assignmentPrecedence:.9,init(e){let t=[e.IDENTIFIER,e.MEMBER_EXP];_e.assignmentOperators.forEach(n=>e.addBinaryOp(n,_e.assignmentPrecedence,!0)),e.hooks.add(
"gobble-token",function(i){let a=this.code;_e.updateOperators.some(u=>u===a&&u===this.expr.charCodeAt(this.index+1))&&(this.index+=2,i.node={type:"UpdateExpress\
ion",operator:a===vt?"++":"--",argument:this.gobbleTokenProperty(this.gobbleIdentifier()),prefix:!0},(!i.node.argument||!t.includes(i.node.argument.type))&&this.
throwError(`Unexpected ${i.node.operator}`))}),e.hooks.add("after-token",function(i){if(i.node){let a=this.code;_e.updateOperators.some(u=>u===a&&u===this.expr.
charCodeAt(this.index+1))&&(t.includes(i.node.type)||this.throwError(`Unexpected ${i.node.operator}`),this.index+=2,i.node={type:"UpdateExpression",operator:a===
vt?"++":"--",argument:i.node,prefix:!1})}}),e.hooks.add("after-expression",function(i){i.node&&r(i.node)});function r(n){_e.assignmentOperators.has(n.operator)?
(n.type="AssignmentExpression",r(n.left),r(n.right)):n.operator||Object.values(n).forEach(i=>{i&&typeof i=="object"&&r(i)})}}};ne.plugins.register(Ti,_e);ne.addUnaryOp(
"typeof");ne.addUnaryOp("void");ne.addLiteral("null",null);ne.addLiteral("undefined",void 0);var Fi=new Set(["constructor","__proto__","__defineGetter__","__def\
ineSetter__","__lookupGetter__","__lookupSetter__"]),F={evalAst(e,t){switch(e.type){case"BinaryExpression":case"LogicalExpression":return F.evalBinaryExpression(
e,t);case"Compound":return F.evalCompound(e,t);case"ConditionalExpression":return F.evalConditionalExpression(e,t);case"Identifier":return F.evalIdentifier(e,t);case"\
Literal":return F.evalLiteral(e,t);case"MemberExpression":return F.evalMemberExpression(e,t);case"UnaryExpression":return F.evalUnaryExpression(e,t);case"ArrayE\
xpression":return F.evalArrayExpression(e,t);case"CallExpression":return F.evalCallExpression(e,t);case"AssignmentExpression":return F.evalAssignmentExpression(
e,t);default:throw SyntaxError("Unexpected expression",e)}},evalBinaryExpression(e,t){return{"||":(n,i)=>n||i(),"&&":(n,i)=>n&&i(),"|":(n,i)=>n|i(),"^":(n,i)=>n^
i(),"&":(n,i)=>n&i(),"==":(n,i)=>n==i(),"!=":(n,i)=>n!=i(),"===":(n,i)=>n===i(),"!==":(n,i)=>n!==i(),"<":(n,i)=>n<i(),">":(n,i)=>n>i(),"<=":(n,i)=>n<=i(),">=":(n,i)=>n>=
i(),"<<":(n,i)=>n<<i(),">>":(n,i)=>n>>i(),">>>":(n,i)=>n>>>i(),"+":(n,i)=>n+i(),"-":(n,i)=>n-i(),"*":(n,i)=>n*i(),"/":(n,i)=>n/i(),"%":(n,i)=>n%i()}[e.operator](
F.evalAst(e.left,t),()=>F.evalAst(e.right,t))},evalCompound(e,t){let r;for(let n=0;n<e.body.length;n++){e.body[n].type==="Identifier"&&["var","let","const"].includes(
e.body[n].name)&&e.body[n+1]&&e.body[n+1].type==="AssignmentExpression"&&(n+=1);let i=e.body[n];r=F.evalAst(i,t)}return r},evalConditionalExpression(e,t){return F.
evalAst(e.test,t)?F.evalAst(e.consequent,t):F.evalAst(e.alternate,t)},evalIdentifier(e,t){if(Object.hasOwn(t,e.name))return t[e.name];throw ReferenceError(`${e.
name} is not defined`)},evalLiteral(e){return e.value},evalMemberExpression(e,t){let r=String(e.computed?F.evalAst(e.property):e.property.name),n=F.evalAst(e.object,
t);if(n==null)throw TypeError(`Cannot read properties of ${n} (reading '${r}')`);if(!Object.hasOwn(n,r)&&Fi.has(r))throw TypeError(`Cannot read properties of ${n}\
 (reading '${r}')`);let i=n[r];return typeof i=="function"?i.bind(n):i},evalUnaryExpression(e,t){return{"-":n=>-F.evalAst(n,t),"!":n=>!F.evalAst(n,t),"~":n=>~F.
evalAst(n,t),"+":n=>+F.evalAst(n,t),typeof:n=>typeof F.evalAst(n,t),void:n=>{F.evalAst(n,t)}}[e.operator](e.argument)},evalArrayExpression(e,t){return e.elements.
map(r=>F.evalAst(r,t))},evalCallExpression(e,t){let r=e.arguments.map(i=>F.evalAst(i,t)),n=F.evalAst(e.callee,t);if(n===Function)throw new Error("Function const\
ructor is disabled");return n(...r)},evalAssignmentExpression(e,t){if(e.left.type!=="Identifier")throw SyntaxError("Invalid left-hand side in assignment");let r=e.
left.name,n=F.evalAst(e.right,t);return t[r]=n,t[r]}},_t=class{constructor(t){this.code=t,this.ast=ne(this.code)}runInNewContext(t){let r=Object.assign(Object.create(
null),t);return F.evalAst(this.ast,r)}};function ce(e,t){return e=e.slice(),e.push(t),e}function Et(e,t){return t=t.slice(),t.unshift(e),t}var Ot=class extends Error{constructor(t){
super('JSONPath should not be called with "new" (it prevents return of (unwrapped) scalar values)'),this.avoidNew=!0,this.value=t,this.name="NewError"}};function I(e,t,r,n,i){
if(!(this instanceof I))try{return new I(e,t,r,n,i)}catch(u){if(!u.avoidNew)throw u;return u.value}typeof e=="string"&&(i=n,n=r,r=t,t=e,e=null);let a=e&&typeof e==
"object";if(e=e||{},this.json=e.json||r,this.path=e.path||t,this.resultType=e.resultType||"value",this.flatten=e.flatten||!1,this.wrap=Object.hasOwn(e,"wrap")?e.
wrap:!0,this.sandbox=e.sandbox||{},this.eval=e.eval===void 0?"safe":e.eval,this.ignoreEvalErrors=typeof e.ignoreEvalErrors>"u"?!1:e.ignoreEvalErrors,this.parent=
e.parent||null,this.parentProperty=e.parentProperty||null,this.callback=e.callback||n||null,this.otherTypeCallback=e.otherTypeCallback||i||function(){throw new TypeError(
"You must supply an otherTypeCallback callback option with the @other() operator.")},e.autostart!==!1){let u={path:a?e.path:t};a?"json"in e&&(u.json=e.json):u.json=
r;let l=this.evaluate(u);if(!l||typeof l!="object")throw new Ot(l);return l}}I.prototype.evaluate=function(e,t,r,n){let i=this.parent,a=this.parentProperty,{flatten:u,
wrap:l}=this;if(this.currResultType=this.resultType,this.currEval=this.eval,this.currSandbox=this.sandbox,r=r||this.callback,this.currOtherTypeCallback=n||this.
otherTypeCallback,t=t||this.json,e=e||this.path,e&&typeof e=="object"&&!Array.isArray(e)){if(!e.path&&e.path!=="")throw new TypeError('You must supply a "path" \
property when providing an object argument to JSONPath.evaluate().');if(!Object.hasOwn(e,"json"))throw new TypeError('You must supply a "json" property when pro\
viding an object argument to JSONPath.evaluate().');({json:t}=e),u=Object.hasOwn(e,"flatten")?e.flatten:u,this.currResultType=Object.hasOwn(e,"resultType")?e.resultType:
this.currResultType,this.currSandbox=Object.hasOwn(e,"sandbox")?e.sandbox:this.currSandbox,l=Object.hasOwn(e,"wrap")?e.wrap:l,this.currEval=Object.hasOwn(e,"eva\
l")?e.eval:this.currEval,r=Object.hasOwn(e,"callback")?e.callback:r,this.currOtherTypeCallback=Object.hasOwn(e,"otherTypeCallback")?e.otherTypeCallback:this.currOtherTypeCallback,
i=Object.hasOwn(e,"parent")?e.parent:i,a=Object.hasOwn(e,"parentProperty")?e.parentProperty:a,e=e.path}if(i=i||null,a=a||null,Array.isArray(e)&&(e=I.toPathString(
e)),!e&&e!==""||!t)return;let p=I.toPathArray(e);p[0]==="$"&&p.length>1&&p.shift(),this._hasParentSelector=null;let y=this._trace(p,t,["$"],i,a,r).filter(function(g){
return g&&!g.isParentSelector});return y.length?!l&&y.length===1&&!y[0].hasArrExpr?this._getPreferredOutput(y[0]):y.reduce((g,O)=>{let x=this._getPreferredOutput(
O);return u&&Array.isArray(x)?g=g.concat(x):g.push(x),g},[]):l?[]:void 0};I.prototype._getPreferredOutput=function(e){let t=this.currResultType;switch(t){case"a\
ll":{let r=Array.isArray(e.path)?e.path:I.toPathArray(e.path);return e.pointer=I.toPointer(r),e.path=typeof e.path=="string"?e.path:I.toPathString(e.path),e}case"\
value":case"parent":case"parentProperty":return e[t];case"path":return I.toPathString(e[t]);case"pointer":return I.toPointer(e.path);default:throw new TypeError(
"Unknown result type")}};I.prototype._handleCallback=function(e,t,r){if(t){let n=this._getPreferredOutput(e);e.path=typeof e.path=="string"?e.path:I.toPathString(
e.path),t(n,r,e)}};I.prototype._trace=function(e,t,r,n,i,a,u,l){let p;if(!e.length)return p={path:r,value:t,parent:n,parentProperty:i,hasArrExpr:u},this._handleCallback(
p,a,"value"),p;let y=e[0],g=e.slice(1),O=[];function x(_){Array.isArray(_)?_.forEach(A=>{O.push(A)}):O.push(_)}if((typeof y!="string"||l)&&t&&Object.hasOwn(t,y))
x(this._trace(g,t[y],ce(r,y),t,y,a,u));else if(y==="*")this._walk(t,_=>{x(this._trace(g,t[_],ce(r,_),t,_,a,!0,!0))});else if(y==="..")x(this._trace(g,t,r,n,i,a,
u)),this._walk(t,_=>{typeof t[_]=="object"&&x(this._trace(e.slice(),t[_],ce(r,_),t,_,a,!0))});else{if(y==="^")return this._hasParentSelector=!0,{path:r.slice(0,
-1),expr:g,isParentSelector:!0};if(y==="~")return p={path:ce(r,y),value:i,parent:n,parentProperty:null},this._handleCallback(p,a,"property"),p;if(y==="$")x(this.
_trace(g,t,r,null,null,a,u));else if(/^(-?\d*):(-?\d*):?(\d*)$/u.test(y))x(this._slice(y,g,t,r,n,i,a));else if(y.indexOf("?(")===0){if(this.currEval===!1)throw new Error(
"Eval [?(expr)] prevented in JSONPath expression.");let _=y.replace(/^\?\((.*?)\)$/u,"$1"),A=/@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(_);A?this._walk(t,
E=>{let k=[A[2]],C=A[1]?t[E][A[1]]:t[E];this._trace(k,C,r,n,i,a,!0).length>0&&x(this._trace(g,t[E],ce(r,E),t,E,a,!0))}):this._walk(t,E=>{this._eval(_,t[E],E,r,n,
i)&&x(this._trace(g,t[E],ce(r,E),t,E,a,!0))})}else if(y[0]==="("){if(this.currEval===!1)throw new Error("Eval [(expr)] prevented in JSONPath expression.");x(this.
_trace(Et(this._eval(y,t,r.at(-1),r.slice(0,-1),n,i),g),t,r,n,i,a,u))}else if(y[0]==="@"){let _=!1,A=y.slice(1,-2);switch(A){case"scalar":(!t||!["object","funct\
ion"].includes(typeof t))&&(_=!0);break;case"boolean":case"string":case"undefined":case"function":typeof t===A&&(_=!0);break;case"integer":Number.isFinite(t)&&!(t%
1)&&(_=!0);break;case"number":Number.isFinite(t)&&(_=!0);break;case"nonFinite":typeof t=="number"&&!Number.isFinite(t)&&(_=!0);break;case"object":t&&typeof t===
A&&(_=!0);break;case"array":Array.isArray(t)&&(_=!0);break;case"other":_=this.currOtherTypeCallback(t,r,n,i);break;case"null":t===null&&(_=!0);break;default:throw new TypeError(
"Unknown value type "+A)}if(_)return p={path:r,value:t,parent:n,parentProperty:i},this._handleCallback(p,a,"value"),p}else if(y[0]==="`"&&t&&Object.hasOwn(t,y.slice(
1))){let _=y.slice(1);x(this._trace(g,t[_],ce(r,_),t,_,a,u,!0))}else if(y.includes(",")){let _=y.split(",");for(let A of _)x(this._trace(Et(A,g),t,r,n,i,a,!0))}else
!l&&t&&Object.hasOwn(t,y)&&x(this._trace(g,t[y],ce(r,y),t,y,a,u,!0))}if(this._hasParentSelector)for(let _=0;_<O.length;_++){let A=O[_];if(A&&A.isParentSelector){
let E=this._trace(A.expr,t,A.path,n,i,a,u);if(Array.isArray(E)){O[_]=E[0];let k=E.length;for(let C=1;C<k;C++)_++,O.splice(_,0,E[C])}else O[_]=E}}return O};I.prototype.
_walk=function(e,t){if(Array.isArray(e)){let r=e.length;for(let n=0;n<r;n++)t(n)}else e&&typeof e=="object"&&Object.keys(e).forEach(r=>{t(r)})};I.prototype._slice=
function(e,t,r,n,i,a,u){if(!Array.isArray(r))return;let l=r.length,p=e.split(":"),y=p[2]&&Number.parseInt(p[2])||1,g=p[0]&&Number.parseInt(p[0])||0,O=p[1]&&Number.
parseInt(p[1])||l;g=g<0?Math.max(0,g+l):Math.min(l,g),O=O<0?Math.max(0,O+l):Math.min(l,O);let x=[];for(let _=g;_<O;_+=y)this._trace(Et(_,t),r,n,i,a,u,!0).forEach(
E=>{x.push(E)});return x};I.prototype._eval=function(e,t,r,n,i,a){this.currSandbox._$_parentProperty=a,this.currSandbox._$_parent=i,this.currSandbox._$_property=
r,this.currSandbox._$_root=this.json,this.currSandbox._$_v=t;let u=e.includes("@path");u&&(this.currSandbox._$_path=I.toPathString(n.concat([r])));let l=this.currEval+
"Script:"+e;if(!I.cache[l]){let p=e.replaceAll("@parentProperty","_$_parentProperty").replaceAll("@parent","_$_parent").replaceAll("@property","_$_property").replaceAll(
"@root","_$_root").replaceAll(/@([.\s)[])/gu,"_$_v$1");if(u&&(p=p.replaceAll("@path","_$_path")),this.currEval==="safe"||this.currEval===!0||this.currEval===void 0)
I.cache[l]=new this.safeVm.Script(p);else if(this.currEval==="native")I.cache[l]=new this.vm.Script(p);else if(typeof this.currEval=="function"&&this.currEval.prototype&&
Object.hasOwn(this.currEval.prototype,"runInNewContext")){let y=this.currEval;I.cache[l]=new y(p)}else if(typeof this.currEval=="function")I.cache[l]={runInNewContext:y=>this.
currEval(p,y)};else throw new TypeError(`Unknown "eval" property "${this.currEval}"`)}try{return I.cache[l].runInNewContext(this.currSandbox)}catch(p){if(this.ignoreEvalErrors)
return!1;throw new Error("jsonPath: "+p.message+": "+e)}};I.cache={};I.toPathString=function(e){let t=e,r=t.length,n="$";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.
test(t[i])||(n+=/^[0-9*]+$/u.test(t[i])?"["+t[i]+"]":"['"+t[i]+"']");return n};I.toPointer=function(e){let t=e,r=t.length,n="";for(let i=1;i<r;i++)/^(~|\^|@.*?\(\))$/u.
test(t[i])||(n+="/"+t[i].toString().replaceAll("~","~0").replaceAll("/","~1"));return n};I.toPathArray=function(e){let{cache:t}=I;if(t[e])return t[e].concat();let r=[],
i=e.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu,";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu,
function(a,u){return"[#"+(r.push(u)-1)+"]"}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu,function(a,u){return"['"+u.replaceAll(".","%@%").replaceAll("~","%%@@%%")+"']"}).
replaceAll("~",";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu,";").replaceAll("%@%",".").replaceAll("%%@@%%","~").replaceAll(/(?:;)?(\^+)(?:;)?/gu,function(a,u){
return";"+u.split("").join(";")+";"}).replaceAll(/;;;|;;/gu,";..;").replaceAll(/;$|'?\]|'$/gu,"").split(";").map(function(a){let u=a.match(/#(\d+)/u);return!u||
!u[1]?a:r[u[1]]});return t[e]=i,t[e].concat()};I.prototype.safeVm={Script:_t};I.prototype.vm=Si;or.JSONPath=I});var Pt=Y(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});var Rt=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},Mi=(function(){function e(t,r){for(var n=0;n<r.
length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&
e(t.prototype,r),n&&e(t,n),t}})(),qi=Ue(),At=sr(qi),Ui=nr(),Bi=we(),me=sr(Bi),Vi=ar();function sr(e){return e&&e.__esModule?e:{default:e}}function Ki(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Gi(e,t){return(0,Vi.JSONPath)({path:t,json:e,wrap:!1})}var Yi=(function(){function e(){var t=arguments.
length>0&&arguments[0]!==void 0?arguments[0]:{};Ki(this,e),this.factMap=new Map,this.factResultsCache=new Map,this.allowUndefinedFacts=!!t.allowUndefinedFacts,this.
pathResolver=t.pathResolver||Gi,this.events={success:[],failure:[]},this.ruleResults=[]}return Mi(e,[{key:"addEvent",value:function(r,n){if(!n)throw new Error('\
outcome required: "success" | "failure"]');this.events[n].push(r)}},{key:"getEvents",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:
"";return r?this.events[r]:this.events.success.concat(this.events.failure)}},{key:"addResult",value:function(r){this.ruleResults.push(r)}},{key:"getResults",value:function(){
return this.ruleResults}},{key:"_getFact",value:function(r){return this.factMap.get(r)}},{key:"_addConstantFact",value:function(r){this.factMap.set(r.id,r),this.
_setFactValue(r,{},r.value)}},{key:"_setFactValue",value:function(r,n,i){var a=r.getCacheKey(n),u=Promise.resolve(i);return a&&this.factResultsCache.set(a,u),u}},
{key:"addFact",value:function(r,n,i){var a=r,u=void 0;return r instanceof At.default?(a=r.id,u=r):u=new At.default(r,n,i),(0,me.default)("almanac::addFact",{id:a}),
this.factMap.set(a,u),u.isConstant()&&this._setFactValue(u,{},u.value),this}},{key:"addRuntimeFact",value:function(r,n){(0,me.default)("almanac::addRuntimeFact",
{id:r});var i=new At.default(r,n);return this._addConstantFact(i)}},{key:"factValue",value:function(r){var n=this,i=arguments.length>1&&arguments[1]!==void 0?arguments[1]:
{},a=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"",u=void 0,l=this._getFact(r);if(l===void 0)return this.allowUndefinedFacts?Promise.resolve(void 0):
Promise.reject(new Ui.UndefinedFactError("Undefined fact: "+r));if(l.isConstant())u=Promise.resolve(l.calculate(i,this));else{var p=l.getCacheKey(i),y=p&&this.factResultsCache.
get(p);y?(u=Promise.resolve(y),(0,me.default)("almanac::factValue cache hit for fact",{id:r})):((0,me.default)("almanac::factValue cache miss, calculating",{id:r}),
u=this._setFactValue(l,i,l.calculate(i,this)))}return a?((0,me.default)("condition::evaluate extracting object",{property:a}),u.then(function(g){if(g!=null&&(typeof g>
"u"?"undefined":Rt(g))==="object"){var O=n.pathResolver(g,a);return(0,me.default)("condition::evaluate extracting object",{property:a,received:O}),O}else return(0,me.
default)("condition::evaluate could not compute object path of non-object",{path:a,factValue:g,type:typeof g>"u"?"undefined":Rt(g)}),g})):u}},{key:"getValue",value:function(r){
return r!=null&&(typeof r>"u"?"undefined":Rt(r))==="object"&&Object.prototype.hasOwnProperty.call(r,"fact")?this.factValue(r.fact,r.params,r.path):Promise.resolve(
r)}}]),e})();xt.default=Yi});var De=Y(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});var Hi=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})();
function Wi(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}var $i=(function(){function e(t,r,n){if(Wi(this,e),this.name=String(
t),!t)throw new Error("Missing operator name");if(typeof r!="function")throw new Error("Missing operator callback");this.cb=r,this.factValueValidator=n,this.factValueValidator||
(this.factValueValidator=function(){return!0})}return Hi(e,[{key:"evaluate",value:function(r,n){return this.factValueValidator(r)&&this.cb(r,n)}}]),e})();kt.default=
$i});var ur=Y(St=>{"use strict";Object.defineProperty(St,"__esModule",{value:!0});var zi=De(),ie=Ji(zi);function Ji(e){return e&&e.__esModule?e:{default:e}}var te=[];
te.push(new ie.default("equal",function(e,t){return e===t}));te.push(new ie.default("notEqual",function(e,t){return e!==t}));te.push(new ie.default("in",function(e,t){
return t.indexOf(e)>-1}));te.push(new ie.default("notIn",function(e,t){return t.indexOf(e)===-1}));te.push(new ie.default("contains",function(e,t){return e.indexOf(
t)>-1},Array.isArray));te.push(new ie.default("doesNotContain",function(e,t){return e.indexOf(t)===-1},Array.isArray));function Ke(e){return Number.parseFloat(e).
toString()!=="NaN"}te.push(new ie.default("lessThan",function(e,t){return e<t},Ke));te.push(new ie.default("lessThanInclusive",function(e,t){return e<=t},Ke));te.
push(new ie.default("greaterThan",function(e,t){return e>t},Ke));te.push(new ie.default("greaterThanInclusive",function(e,t){return e>=t},Ke));St.default=te});var Ge=Y(Ct=>{"use strict";Object.defineProperty(Ct,"__esModule",{value:!0});var Xi=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
Qi=De(),Zi=eo(Qi);function eo(e){return e&&e.__esModule?e:{default:e}}function to(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a functi\
on")}var ro=(function(){function e(t,r,n){if(to(this,e),this.name=String(t),!t)throw new Error("Missing decorator name");if(typeof r!="function")throw new Error(
"Missing decorator callback");this.cb=r,this.factValueValidator=n,this.factValueValidator||(this.factValueValidator=function(){return!0})}return Xi(e,[{key:"dec\
orate",value:function(r){var n=this,i=r.evaluate.bind(r);return new Zi.default(this.name+":"+r.name,function(a,u){return n.cb(a,u,i)},this.factValueValidator)}}]),
e})();Ct.default=ro});var lr=Y(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});var no=Ge(),Ee=io(no);function io(e){return e&&e.__esModule?e:{default:e}}var ge=[];
ge.push(new Ee.default("someFact",function(e,t,r){return e.some(function(n){return r(n,t)})},Array.isArray));ge.push(new Ee.default("someValue",function(e,t,r){
return t.some(function(n){return r(e,n)})}));ge.push(new Ee.default("everyFact",function(e,t,r){return e.every(function(n){return r(n,t)})},Array.isArray));ge.push(
new Ee.default("everyValue",function(e,t,r){return t.every(function(n){return r(e,n)})}));ge.push(new Ee.default("swap",function(e,t,r){return r(t,e)}));ge.push(
new Ee.default("not",function(e,t,r){return!r(e,t)}));jt.default=ge});var fr=Y(Tt=>{"use strict";Object.defineProperty(Tt,"__esModule",{value:!0});var oo=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=
i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),
ao=De(),Dt=Lt(ao),so=Ge(),It=Lt(so),uo=we(),Ye=Lt(uo);function Lt(e){return e&&e.__esModule?e:{default:e}}function lo(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}var fo=(function(){function e(){lo(this,e),this.operators=new Map,this.decorators=new Map}return oo(e,[{key:"addOperator",value:function(r,n){
var i=void 0;r instanceof Dt.default?i=r:i=new Dt.default(r,n),(0,Ye.default)("operatorMap::addOperator",{name:i.name}),this.operators.set(i.name,i)}},{key:"rem\
oveOperator",value:function(r){var n=void 0;r instanceof Dt.default?n=r.name:n=r;for(var i=":"+n,a=Array.from(this.operators.keys()),u=0;u<a.length;u++)a[u].endsWith(
i)&&this.operators.delete(a[u]);return this.operators.delete(n)}},{key:"addOperatorDecorator",value:function(r,n){var i=void 0;r instanceof It.default?i=r:i=new It.
default(r,n),(0,Ye.default)("operatorMap::addOperatorDecorator",{name:i.name}),this.decorators.set(i.name,i)}},{key:"removeOperatorDecorator",value:function(r){
var n=void 0;r instanceof It.default?n=r.name:n=r;for(var i=n+":",a=Array.from(this.operators.keys()),u=0;u<a.length;u++)a[u].includes(i)&&this.operators.delete(
a[u]);return this.decorators.delete(n)}},{key:"get",value:function(r){for(var n=[],i=r;!this.operators.has(i);){var a=i.indexOf(":");if(a>0){var u=i.slice(0,a),
l=this.decorators.get(u);if(!l)return(0,Ye.default)("operatorMap::get invalid decorator",{name:u}),null;n.unshift(l),i=i.slice(a+1)}else return(0,Ye.default)("o\
peratorMap::get no operator",{name:i}),null}for(var p=this.operators.get(i),y=0;y<n.length;y++)p=n[y].decorate(p),this.operators.set(p.name,p);return p}}]),e})();
Tt.default=fo});var hr=Y(se=>{"use strict";Object.defineProperty(se,"__esModule",{value:!0});se.FINISHED=se.RUNNING=se.READY=void 0;var co=typeof Symbol=="function"&&typeof Symbol.
iterator=="symbol"?function(e){return typeof e}:function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol&&e!==Symbol.prototype?"symbol":typeof e},
ho=(function(){function e(t,r){for(var n=0;n<r.length;n++){var i=r[n];i.enumerable=i.enumerable||!1,i.configurable=!0,"value"in i&&(i.writable=!0),Object.defineProperty(
t,i.key,i)}}return function(t,r,n){return r&&e(t.prototype,r),n&&e(t,n),t}})(),po=Ue(),Ie=ue(po),yo=mt(),Nt=ue(yo),mo=Pt(),go=ue(mo),vo=pt(),bo=ue(vo),wo=ur(),_o=ue(
wo),Eo=lr(),Oo=ue(Eo),Ro=we(),Oe=ue(Ro),Ao=ct(),xo=ue(Ao),Po=fr(),ko=ue(Po);function ue(e){return e&&e.__esModule?e:{default:e}}function So(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Co(e,t){if(!e)throw new ReferenceError("this hasn't been initialised - super() hasn't been \
called");return t&&(typeof t=="object"||typeof t=="function")?t:e}function jo(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must \
either be null or a function, not "+typeof t);e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}),t&&(Object.
setPrototypeOf?Object.setPrototypeOf(e,t):e.__proto__=t)}var Do=se.READY="READY",cr=se.RUNNING="RUNNING",dr=se.FINISHED="FINISHED",Io=(function(e){jo(t,e);function t(){
var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:[],n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};So(this,t);var i=Co(this,(t.__proto__||
Object.getPrototypeOf(t)).call(this));return i.rules=[],i.allowUndefinedFacts=n.allowUndefinedFacts||!1,i.allowUndefinedConditions=n.allowUndefinedConditions||!1,
i.replaceFactsInEventParams=n.replaceFactsInEventParams||!1,i.pathResolver=n.pathResolver,i.operators=new ko.default,i.facts=new Map,i.conditions=new Map,i.status=
Do,r.map(function(a){return i.addRule(a)}),_o.default.map(function(a){return i.addOperator(a)}),Oo.default.map(function(a){return i.addOperatorDecorator(a)}),i}
return ho(t,[{key:"addRule",value:function(n){if(!n)throw new Error("Engine: addRule() requires options");var i=void 0;if(n instanceof Nt.default)i=n;else{if(!Object.
prototype.hasOwnProperty.call(n,"event"))throw new Error('Engine: addRule() argument requires "event" property');if(!Object.prototype.hasOwnProperty.call(n,"con\
ditions"))throw new Error('Engine: addRule() argument requires "conditions" property');i=new Nt.default(n)}return i.setEngine(this),this.rules.push(i),this.prioritizedRules=
null,this}},{key:"updateRule",value:function(n){var i=this.rules.findIndex(function(a){return a.name===n.name});if(i>-1)this.rules.splice(i,1),this.addRule(n),this.
prioritizedRules=null;else throw new Error("Engine: updateRule() rule not found")}},{key:"removeRule",value:function(n){var i=!1;if(n instanceof Nt.default){var u=this.
rules.indexOf(n);u>-1&&(i=!!this.rules.splice(u,1).length)}else{var a=this.rules.filter(function(l){return l.name!==n});i=a.length!==this.rules.length,this.rules=
a}return i&&(this.prioritizedRules=null),i}},{key:"setCondition",value:function(n,i){if(!n)throw new Error("Engine: setCondition() requires name");if(!i)throw new Error(
"Engine: setCondition() requires conditions");if(!Object.prototype.hasOwnProperty.call(i,"all")&&!Object.prototype.hasOwnProperty.call(i,"any")&&!Object.prototype.
hasOwnProperty.call(i,"not")&&!Object.prototype.hasOwnProperty.call(i,"condition"))throw new Error('"conditions" root must contain a single instance of "all", "\
any", "not", or "condition"');return this.conditions.set(n,new xo.default(i)),this}},{key:"removeCondition",value:function(n){return this.conditions.delete(n)}},
{key:"addOperator",value:function(n,i){this.operators.addOperator(n,i)}},{key:"removeOperator",value:function(n){return this.operators.removeOperator(n)}},{key:"\
addOperatorDecorator",value:function(n,i){this.operators.addOperatorDecorator(n,i)}},{key:"removeOperatorDecorator",value:function(n){return this.operators.removeOperatorDecorator(
n)}},{key:"addFact",value:function(n,i,a){var u=n,l=void 0;return n instanceof Ie.default?(u=n.id,l=n):l=new Ie.default(n,i,a),(0,Oe.default)("engine::addFact",
{id:u}),this.facts.set(u,l),this}},{key:"removeFact",value:function(n){var i=void 0;return n instanceof Ie.default?i=n.id:i=n,this.facts.delete(i)}},{key:"prior\
itizeRules",value:function(){if(!this.prioritizedRules){var n=this.rules.reduce(function(i,a){var u=a.priority;return i[u]||(i[u]=[]),i[u].push(a),i},{});this.prioritizedRules=
Object.keys(n).sort(function(i,a){return Number(i)>Number(a)?-1:1}).map(function(i){return n[i]})}return this.prioritizedRules}},{key:"stop",value:function(){return this.
status=dr,this}},{key:"getFact",value:function(n){return this.facts.get(n)}},{key:"evaluateRules",value:function(n,i){var a=this;return Promise.all(n.map(function(u){
return a.status!==cr?((0,Oe.default)("engine::run, skipping remaining rules",{status:a.status}),Promise.resolve()):u.evaluate(i).then(function(l){return(0,Oe.default)(
"engine::run",{ruleResult:l.result}),i.addResult(l),l.result?(i.addEvent(l.event,"success"),a.emitAsync("success",l.event,i,l).then(function(){return a.emitAsync(
l.event.type,l.event.params,i,l)})):(i.addEvent(l.event,"failure"),a.emitAsync("failure",l.event,i,l))})}))}},{key:"run",value:function(){var n=this,i=arguments.
length>0&&arguments[0]!==void 0?arguments[0]:{},a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};(0,Oe.default)("engine::run started"),this.status=cr;
var u=a.almanac||new go.default({allowUndefinedFacts:this.allowUndefinedFacts,pathResolver:this.pathResolver});this.facts.forEach(function(O){u.addFact(O)});for(var l in i){
var p=void 0;i[l]instanceof Ie.default?p=i[l]:p=new Ie.default(l,i[l]),u.addFact(p),(0,Oe.default)("engine::run initialized runtime fact",{id:p.id,value:p.value,
type:co(p.value)})}var y=this.prioritizeRules(),g=Promise.resolve();return new Promise(function(O,x){y.map(function(_){return g=g.then(function(){return n.evaluateRules(
_,u)}).catch(x),g}),g.then(function(){n.status=dr,(0,Oe.default)("engine::run completed");var _=u.getResults(),A=_.reduce(function(C,j){var R=j.result?"results":
"failureResults";return C[R].push(j),C},{results:[],failureResults:[]}),E=A.results,k=A.failureResults;O({almanac:u,results:E,failureResults:k,events:u.getEvents(
"success"),failureEvents:u.getEvents("failure")})}).catch(x)})}}]),t})(bo.default);se.default=Io});var yr=Y(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.OperatorDecorator=z.Almanac=z.Engine=z.Operator=z.Rule=z.Fact=void 0;z.default=function(e,t){
return new pr.default(e,t)};var Lo=hr(),pr=Re(Lo),To=Ue(),No=Re(To),Fo=mt(),Mo=Re(Fo),qo=De(),Uo=Re(qo),Bo=Pt(),Vo=Re(Bo),Ko=Ge(),Go=Re(Ko);function Re(e){return e&&
e.__esModule?e:{default:e}}z.Fact=No.default;z.Rule=Mo.default;z.Operator=Uo.default;z.Engine=pr.default;z.Almanac=Vo.default;z.OperatorDecorator=Go.default});var gr=Y((za,mr)=>{"use strict";mr.exports=yr()});var ba={};un(ba,{checkAllWithEngine:()=>va,checkValueWithEngine:()=>ga});module.exports=fn(ba);var cn,dn,hn,pn,yn,mn,gn,vn,bn,wn,_n,ke={careful:()=>cn??=require("./careful.cjs"),streams:()=>dn??=require("./streams.cjs"),yaml:()=>hn??=require("./yaml.cjs"),
packs:()=>pn??=require("./packs.cjs"),explain:()=>yn??=require("./explain.cjs"),facts:()=>mn??=require("./facts.cjs"),fix:()=>gn??=require("./fix.cjs"),rules:()=>vn??=
require("./rules.cjs"),hash:()=>bn??=require("./hash.cjs"),policy:()=>wn??=require("./policy.cjs"),engine:()=>_n??=require("./engine.cjs")};var En=Object.freeze([]);function Bt(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:En}}var On=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Rn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),An=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function qe(e,{
instancePath:t="",parentData:r,parentDataProperty:n,rootData:i=e,dynamicAnchors:a={}}={}){let u=null,l=0,p=qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),l===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let _=Object.getPrototypeOf(e);if(_!==Object.prototype&&_!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let E=l;for(let k in e)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(E===l){if(e.Ec2ImageId!==void 0){let k=e.Ec2ImageId,C=l;if(l===C)if(typeof k=="string"){if(!On.test(k))return!1}else return!1;var y=C===l}else var y=!0;
if(y){if(e.IngestionProcess!==void 0){let C=e.IngestionProcess,j=l;if(typeof C!="string"||!(C==="BYOL_REGULAR"||C==="BYOL_GRAPHICS"||C==="BYOL_GRAPHICSPRO"||C===
"BYOL_GRAPHICS_G4DN"||C==="BYOL_REGULAR_WSP"||C==="BYOL_GRAPHICS_G4DN_WSP"||C==="BYOL_REGULAR_BYOP"||C==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var y=j===l}else var y=!0;
if(y){if(e.ImageName!==void 0){let j=e.ImageName,R=l;if(l===R)if(typeof j=="string"){if(j.length>64||j.length<1||!Rn.test(j))return!1}else return!1;var y=R===l}else
var y=!0;if(y){if(e.ImageDescription!==void 0){let R=e.ImageDescription,q=l;if(l===q)if(typeof R=="string"){if(R.length>256||R.length<1||!An.test(R))return!1}else
return!1;var y=q===l}else var y=!0;if(y){if(e.Tags!==void 0){let q=e.Tags,D=l;if(l===D)if(Array.isArray(q)){var g=!0;let L=q.length;for(let U=0;U<L;U++){let V=q[U],
Z=l;if(l===Z)if(V&&typeof V=="object"&&!Array.isArray(V)){let ee=Object.getPrototypeOf(V);if(ee!==Object.prototype&&ee!==null)return!1;{let S;if(V.Key===void 0&&
(S="Key"))return!1;{let fe=l;for(let G in V)if(!(G==="Key"||G==="Value"))return!1;if(fe===l){if(V.Key!==void 0){let G=V.Key,Q=l;if(l===Q)if(typeof G=="string"){
if(G.length>127||G.length<1)return!1}else return!1;var O=Q===l}else var O=!0;if(O)if(V.Value!==void 0){let G=V.Value,Q=l;if(l===Q)if(typeof G=="string"){if(G.length>
255)return!1}else return!1;var O=Q===l}else var O=!0}}}}else return!1;var g=Z===l;if(!g)break}}else return!1;var y=D===l}else var y=!0;if(y)if(e.Applications!==
void 0){let q=e.Applications,D=l;if(l===D)if(Array.isArray(q)){if(q.length>5||q.length<1)return!1;{var x=!0;let L=q.length;for(let U=0;U<L;U++){let V=q[U],Z=l;if(typeof V!=
"string"||!(V==="Microsoft_Office_2016"||V==="Microsoft_Office_2019"))return!1;var x=Z===l;if(!x)break}}}else return!1;var y=D===l}else var y=!0}}}}}}}}else return!1;
return l===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Vt(e){return qe(e)}function Kt(e){let{source:t,value:r,parsed:n,problems:i,located:a}=e;if(!n)return{source:t,value:r,parsed:n,problems:i,located:a,view:null};if(Vt(r))return{source:t,
value:r,parsed:n,problems:i,located:a,view:r};let{explainRequest:u,otherCauses:l,requestView:p}=ke.explain(),y=u(r),g=typeof r=="object"&&r!==null&&!Array.isArray(
r);return{source:t,value:r,parsed:n,problems:[...i,...l(y.problems,i,r,a())],located:a,view:g?p(r,y.refused):null}}function Gt(e,t,r){let{source:n,value:i,problems:a,
view:u,located:l}=e;if(t===null||u===null)return ke.explain().requestReport(n,r.noRules,a,i,l(),Ht(r));if(t.failed.length===0&&t.undecided.length===0&&a.length===
0)return Bt(n,t.tally);let{requestReport:p,ruleProblems:y}=ke.explain(),g=[...a,...y(t,u,r)];return p(n,t.tally,g,i,l(),r)}function Yt({source:e},t,r){let{requestReport:n,
unreadable:i}=ke.explain();return n(e,r.noRules,[i(t)],void 0,null,Ht(r))}function Ht({failOn:e}){return{failOn:e,judge:null}}var Xr=ln(gr(),1);function vr(e){return 2-e}var le=3;function br(e,t){let r=e.when===null?2:Le(e.when,t);if(r===0)return"notApplicable";let n=Le(e.must,t);return n===2?"pass":r===2&&n===0?"fail":"undecide\
d"}function wr(e,t){let r=new Set;return e.when!==null&&He(e.when,t,r),He(e.must,t,r),[...r].sort((n,i)=>n-i)}function Le(e,t){if(typeof e=="number"){let a=t[e];
return a===le||a===void 0?1:a}if("not"in e)return vr(Le(e.not,t));let r="all"in e,n=r?0:2,i=r?2:0;for(let a of r?e.all:e.any){let u=Le(a,t);if(u===n)return u;u===
1&&(i=1)}return i}function He(e,t,r){if(Le(e,t)===1)if(typeof e=="number")r.add(e);else if("not"in e)He(e.not,t,r);else for(let n of"all"in e?e.all:e.any)He(n,t,
r)}var Te=Symbol.for("workspaces-preflight.absent"),Ne=Symbol.for("workspaces-preflight.unknown"),M=Symbol.for("workspaces-preflight.refused"),K=Object.freeze({items:Object.
freeze([]),complete:!0});var Yo=new Set(["ec2Image","account","guest"]);function _r(e,t,r){let n={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},i=r.listRules?Ho():null,a=[],u=[],
l=new Set;for(let[y,g]of e.rules.entries()){let O=br(g,t),x;if(O!=="undecided")x=O,O==="fail"&&a.push(y);else{let _=wr(g,t),A=$o(e,_,r.world),E=new Set(A.map(k=>k.
slice(0,k.indexOf("/"))));if(x=Wo(g.ifUnknown,E,r)?"skipped":"unknown",x==="skipped")for(let k of E)l.add(k);else _.some(k=>t[k]===le)||u.push({rule:y,needs:A})}
r.off.has(g.id)&&(x="off"),n[x]++,i?.[x].push(g.id)}if(i!==null)for(let y of Object.values(i))y.sort();let p={...n,skippedScopes:[...l].sort(),...i===null?{}:{ids:i}};
return Object.freeze({tally:Object.freeze(p),failed:Object.freeze(a),undecided:Object.freeze(u)})}function Ho(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function Wo(e,t,r){return r.require.some(n=>t.has(n))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(n=>Yo.has(n)&&!r.world.scopes.has(n))}function $o(e,t,r){
let n=new Set,i=a=>{let u=a===void 0?void 0:e.operands[a];u!==void 0&&r.read(u.fact,u.path)===Ne&&n.add(u.fact+u.path)};for(let a of t){let u=e.leaves[a];i(u?.left),
typeof u?.right=="object"&&"operand"in u.right&&i(u.right.operand)}return[...n].sort()}function Er(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let i=t.get(n);if(i!==void 0)return i;let a=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,a),a}}var Or=Er(zo);function zo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Jo):t}var os=Object.freeze({found:!1});function Jo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function he(e,t,r){let n=e.Applications;if(n===void 0)return K;if(n===M)return M;let i,a=!0;for(let u=t;u<n.length;u++){let l=n[u];typeof l!="string"?a=!1:r(l)&&
(i??=[],i.push({pointer:`/Applications/${u}`,value:l}))}return i===void 0&&a?K:{items:i??K.items,complete:a}}var Rr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>he(e,0,()=>!0)};var Ar={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>he(e,1,()=>!0)};var xr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>he(e,0,t=>t==="Micro\
soft_Office_2016")};var Pr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>he(e,0,t=>t==="Micro\
soft_Office_2019")};function $e(e){return e.length>0&&(We(e.charCodeAt(0))||We(e.charCodeAt(e.length-1)))}function ze(e){let t=0,r=e.length;for(;t<r&&We(e.charCodeAt(t));)t++;for(;r>
t&&We(e.charCodeAt(r-1));)r--;return e.slice(t,r)}function We(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var kr="/ImageDescription",Sr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===M)return M;if(t===void 0||!$e(t))return K;let r=ze(t);return{items:[r===
""?{pointer:kr,value:t}:{pointer:kr,value:t,suggestion:r}],complete:!0}}};var Xo=new Map([["BYOL_REGULAR",Je("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Je("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Je("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Je("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:K}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:K}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:K}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:K}]]);function Je(e,t,r){let n=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:r})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:n,complete:!0})}}function Ae(e){
let t=e.IngestionProcess;return t===void 0?Te:(t===M?void 0:Xo.get(t))??M}var Cr={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Ae(e);return typeof t=="symbol"?t:t.family}};var jr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Ae(e);return t===M?M:typeof t=="symbol"?K:t.pcoip}};var Dr={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Ae(e);return typeof t=="symbol"?t:t.protocol}};var Ir={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===M?M:t===void 0?
0:t.length}};var Qo=16;function xe(e,t,r){let n=e.Tags;if(n===void 0)return K;if(n===M)return M;let i=n.length<=Qo?t:r(),a,u=!0;for(let l=0;l<n.length;l++){let p=Fe(n,l);p===
void 0?u=!1:i(p,l,n)&&(a??=[],a.push({pointer:`/Tags/${l}/Key`,value:p}))}return a===void 0&&u?K:{items:a??K.items,complete:u}}function Fe(e,t){let r=e[t];if(!(r===
void 0||r===M))return typeof r.Key=="string"?r.Key:void 0}var Zo=(e,t,r)=>{for(let n=0;n<t;n++)if(Fe(r,n)===e)return!0;return!1};function ea(){let e=new Set;return t=>e.size===e.add(t).size}var Lr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>xe(e,Zo,ea)};var Tr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>xe(e,()=>!0,()=>()=>!0)};var ta=(e,t,r)=>{let n=!1;for(let i=0;i<t;i++){let a=Fe(r,i);if(a===e)return!1;!n&&a!==void 0&&(n=na(e,a))}return n};function ra(){let e=new Set,t=new Set;return r=>{
if(e.has(r))return!1;e.add(r);let n=t.size;return t.add(r.toLowerCase()).size===n}}function na(e,t){let r=Math.min(e.length,t.length);for(let n=0;n<r;n++){let i=e.
charCodeAt(n),a=t.charCodeAt(n);if(i>=128||a>=128)return e.toLowerCase()===t.toLowerCase();if(Nr(i)!==Nr(a))return!1}return e.length===t.length}function Nr(e){return e>=
65&&e<=90?e+32:e}var Fr={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>xe(e,ta,ra)};function pe(e,t){let r=e.Tags;if(r===void 0)return K;if(r===M)return M;let n,i=!0;for(let a=0;a<r.length;a++){let u=r[a];if(u===void 0||u===M){i=!1;continue}let{
Key:l,Value:p}=u;typeof l!="string"?i=!1:t.matches(l)&&(n??=[],n.push(Mr(`/Tags/${a}/Key`,l,t.repair(l)||void 0))),typeof p=="string"?t.matches(p)&&(n??=[],n.push(
Mr(`/Tags/${a}/Value`,p,t.repair(p)))):p!==void 0&&(i=!1)}return n===void 0&&i?K:{items:n??K.items,complete:i}}function Mr(e,t,r){return r===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:r}}var ia={matches:$e,repair:ze},qr={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>pe(e,ia)};var Xe="aws:";function Qe(e){return e.startsWith(Xe)}function Ft(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Xe.length).toLowerCase()===Xe&&!Qe(
e)}function Ze(e){let t=e;for(;Qe(t)||Ft(t);)t=t.slice(Xe.length);return t}var oa={matches:Qe,repair:Ze},Ur={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>pe(e,oa)};var aa={matches:Ft,repair:Ze},Br={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>pe(e,aa)};var sa=/[^ +\-./0-9:=@A-Z_a-z]/;function Kr(e){return sa.test(e)&&!Yr().every.test(e)}function Gr(e){return e.replace(Yr().others,"-")}var Vr;function Yr(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Vr??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Vr}var ua={matches:Kr,repair:Gr},Hr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>pe(e,ua)};var Wr=[Rr,Ar,xr,Pr,Sr,Cr,jr,Dr,Ir,Lr,Tr,Fr,qr,Ur,Br,Hr];function $r(e,t){if(e==="derived"){let n=Wr.find(i=>i.path===t);if(n===void 0)throw new Error(`no derived fact ${t}`);return n.derive}let r=Or(t);return n=>la(n,
r)}function la(e,t){let r=e;for(let n of t){if(r===M)return M;if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return Te;r=r[n]}return r===void 0?Te:r}function Jr(e,t,r){let n=e(t,r);return n===1&&t!==Ne&&r!==Ne&&(zr(t)||zr(r))?le:n}function zr(e){return e===M?!0:Array.isArray(e)?e.includes(M):typeof e=="objec\
t"&&"complete"in e&&!e.complete}var fa=["request","derived","today","windows","region","ec2Image","account","guest"],Mt={1:"unknown",[le]:"refused"};function ca(e){let t=new Xr.Engine([],{pathResolver:(r,n)=>r.
read(n)});for(let r of new Set(e.plan.leaves.map(n=>n.operator))){let n=e.plan.leaves.find(a=>a.operator===r);if(n===void 0)continue;let i=e.operatorOf(n);t.removeOperator(
r),t.addOperator(r,(a,u)=>pa(Jr(i,a,u)))}return e.plan.rules.forEach((r,n)=>{let i=e.ruleAt(n);t.addRule({name:i.id,event:{type:i.id},conditions:ha(i)})}),t}function da(e,t){
let r=new Map,n=(i,a)=>{let u=t.read(i,a);if(u!==void 0)return u;let l=r.get(i+a)??$r(i,a);return r.set(i+a,l),l(e)};return Object.fromEntries(fa.map(i=>[i,{read:a=>n(
i,a)}]))}function Qr(e,t){let r=ca(e),n=new Map(e.plan.rules.map((i,a)=>[i.id,a]));return async i=>{let{results:a,failureResults:u}=await r.run(da(i,t.world)),l=new Array(
e.plan.leaves.length).fill(1),p=0;for(let{name:y,conditions:g}of[...a,...u]){let O=n.get(y)??-1,x=e.plan.rules[O];if(x===void 0)throw new Error(`json-rules-engi\
ne answered ${y}, which it was not asked`);let[_,A]=g.all.slice(x.when===null?-1:-2);x.when!==null&&et(_,x.when,l),et((x.when===null?_:A).not,x.must,l),p++}if(p!==
e.plan.rules.length)throw new Error("json-rules-engine left out a rule");return _r(e.plan,l,t)}}var Cu={2:"fail",1:"unknown",0:"pass"};function ha(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function pa(e){return e===2?!0:e===0?!1:Mt[e]}function et(e,t,r){if(e===void 0)throw new Error(
"json-rules-engine left out a condition");if(typeof t=="number")r[t]=ya(e.result);else if("not"in t)et(e.not,t.not,r);else{let n="all"in t?t.all:t.any,i=("all"in
t?e.all:e.any)??[];for(let[a,u]of n.entries())et(i[a],u,r)}}function ya(e){if(e===!0)return 2;if(e===!1)return 0;if(e===Mt[1])return 1;if(e===Mt[le])return le;throw new Error(
`json-rules-engine left a condition without a result: ${String(e)}`)}function Zr(e,t){let r="pass";for(let n of e)if(!(n.waived!==void 0||n.severity!=="error"&&t==="error")){if(n.outcome==="fail")return"fail";r="unknown"}return r}function en(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",r=n=>{for(let i of n)i.waived!==void 0?e.waived++:
i.outcome==="unknown"?e.unknowns++:i.severity==="error"?e.errors++:e.warnings++};return{add(n){e.requests++,e[n.verdict]++,r(n.findings)},addPolicy(n,i){r(n.findings),
Zr(n.findings,i)==="fail"&&(t="fail")},ignore(n){e.ignored+=n},fix(n){e.fixed=(e.fixed??0)+n},end:()=>({counts:{...e},verdict:t==="fail"?t:ma(e)})}}function ma(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}var Nu=1024*1024;function qt(e,t){let r=en();for(let O of t)r.add(O);let{version:n,tool:i,model:a,pack:u,asOf:l,facts:p}=e,{counts:y,verdict:g}=r.end();return{version:n,tool:i,model:a,
pack:u,asOf:l,facts:p,requests:t,counts:y,verdict:g}}async function ga(e,t){let{head:r,context:n}=t;try{return qt(r,[await tn(t)(e)])}catch(i){return qt(r,[Yt(e,i,n)])}}async function*va(e,t){let r=tn(t);for(let{candidate:n,
line:i}of e)yield{report:await r(n),value:n.value,line:i}}function tn({rules:e,decision:t,context:r}){let n=Qr(e,t);return async i=>{let a=Kt(i);return Gt(a,a.view===
null?null:await n(a.view),r)}}0&&(module.exports={checkAllWithEngine,checkValueWithEngine});
