"use strict";var Aa=Object.create;var lt=Object.defineProperty;var ka=Object.getOwnPropertyDescriptor;var Ta=Object.getOwnPropertyNames;var Oa=Object.getPrototypeOf,Ea=Object.prototype.hasOwnProperty;var y=(s,e)=>()=>{try{return e||s((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},La=(s,e)=>{for(var t in e)lt(s,t,{get:e[t],enumerable:!0})},tr=(s,e,t,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let r of Ta(e))!Ea.call(s,r)&&r!==t&&lt(s,r,{get:()=>e[r],enumerable:!(n=ka(e,r))||n.enumerable});return s};var Ee=(s,e,t)=>(t=s!=null?Aa(Oa(s)):{},tr(e||!s||!s.__esModule?lt(t,"default",{value:s,enumerable:!0}):t,s)),qa=s=>tr(lt({},"__esModule",{value:!0}),s);var T=y(M=>{"use strict";var ms=Symbol.for("yaml.alias"),sr=Symbol.for("yaml.document"),ct=Symbol.for("yaml.map"),nr=Symbol.for("yaml.pair"),ys=Symbol.for("yaml\
.scalar"),ut=Symbol.for("yaml.seq"),U=Symbol.for("yaml.node.type"),Ca=s=>!!s&&typeof s=="object"&&s[U]===ms,Pa=s=>!!s&&typeof s=="object"&&s[U]===sr,Ia=s=>!!s&&
typeof s=="object"&&s[U]===ct,Ma=s=>!!s&&typeof s=="object"&&s[U]===nr,rr=s=>!!s&&typeof s=="object"&&s[U]===ys,_a=s=>!!s&&typeof s=="object"&&s[U]===ut;function ir(s){
if(s&&typeof s=="object")switch(s[U]){case ct:case ut:return!0}return!1}function $a(s){if(s&&typeof s=="object")switch(s[U]){case ms:case ct:case ys:case ut:return!0}
return!1}var xa=s=>(rr(s)||ir(s))&&!!s.anchor;M.ALIAS=ms;M.DOC=sr;M.MAP=ct;M.NODE_TYPE=U;M.PAIR=nr;M.SCALAR=ys;M.SEQ=ut;M.hasAnchor=xa;M.isAlias=Ca;M.isCollection=
ir;M.isDocument=Pa;M.isMap=Ia;M.isNode=$a;M.isPair=Ma;M.isScalar=rr;M.isSeq=_a});var Le=y(gs=>{"use strict";var I=T(),$=Symbol("break visit"),or=Symbol("skip children"),F=Symbol("remove node");function ft(s,e){let t=ar(e);I.isDocument(s)?me(
null,s.contents,t,Object.freeze([s]))===F&&(s.contents=null):me(null,s,t,Object.freeze([]))}ft.BREAK=$;ft.SKIP=or;ft.REMOVE=F;function me(s,e,t,n){let r=lr(s,e,
t,n);if(I.isNode(r)||I.isPair(r))return cr(s,n,r),me(s,r,t,n);if(typeof r!="symbol"){if(I.isCollection(e)){n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){
let o=me(i,e.items[i],t,n);if(typeof o=="number")i=o-1;else{if(o===$)return $;o===F&&(e.items.splice(i,1),i-=1)}}}else if(I.isPair(e)){n=Object.freeze(n.concat(
e));let i=me("key",e.key,t,n);if(i===$)return $;i===F&&(e.key=null);let o=me("value",e.value,t,n);if(o===$)return $;o===F&&(e.value=null)}}return r}async function dt(s,e){
let t=ar(e);I.isDocument(s)?await ye(null,s.contents,t,Object.freeze([s]))===F&&(s.contents=null):await ye(null,s,t,Object.freeze([]))}dt.BREAK=$;dt.SKIP=or;dt.
REMOVE=F;async function ye(s,e,t,n){let r=await lr(s,e,t,n);if(I.isNode(r)||I.isPair(r))return cr(s,n,r),ye(s,r,t,n);if(typeof r!="symbol"){if(I.isCollection(e)){
n=Object.freeze(n.concat(e));for(let i=0;i<e.items.length;++i){let o=await ye(i,e.items[i],t,n);if(typeof o=="number")i=o-1;else{if(o===$)return $;o===F&&(e.items.
splice(i,1),i-=1)}}}else if(I.isPair(e)){n=Object.freeze(n.concat(e));let i=await ye("key",e.key,t,n);if(i===$)return $;i===F&&(e.key=null);let o=await ye("valu\
e",e.value,t,n);if(o===$)return $;o===F&&(e.value=null)}}return r}function ar(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.
Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function lr(s,e,t,n){
if(typeof t=="function")return t(s,e,n);if(I.isMap(e))return t.Map?.(s,e,n);if(I.isSeq(e))return t.Seq?.(s,e,n);if(I.isPair(e))return t.Pair?.(s,e,n);if(I.isScalar(
e))return t.Scalar?.(s,e,n);if(I.isAlias(e))return t.Alias?.(s,e,n)}function cr(s,e,t){let n=e[e.length-1];if(I.isCollection(n))n.items[s]=t;else if(I.isPair(n))
s==="key"?n.key=t:n.value=t;else if(I.isDocument(n))n.contents=t;else{let r=I.isAlias(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}
gs.visit=ft;gs.visitAsync=dt});var bs=y(fr=>{"use strict";var ur=T(),Da=Le(),Ba={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ka=s=>s.replace(/[!,[\]{}]/g,e=>Ba[e]),qe=class s{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);
return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let n=e.trim().split(/[ \t]+/),r=n.
shift();switch(r){case"%TAG":{if(n.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsupported YAML version ${i}`,o),!1}}default:return t(0,`Unknown directive ${r}`,!0),!1}}tagName(e,t){if(e===
"!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't resolved\
, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,n,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffi\
x`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(r)}catch(o){return t(String(o)),null}return n==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(let[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+Ka(e.substring(n.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),r;if(e&&n.length>0&&ur.isNode(e.contents)){let i={};Da.visit(e.contents,(o,a)=>{ur.isNode(a)&&
a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);
return t.join(`
`)}};qe.defaultYaml={explicit:!1,version:"1.2"};qe.defaultTags={"!!":"tag:yaml.org,2002:"};fr.Directives=qe});var ht=y(Ce=>{"use strict";var dr=T(),Ra=Le();function Ya(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(s)}`;throw new Error(t)}return!0}function hr(s){let e=new Set;return Ra.visit(s,{Value(t,n){n.anchor&&e.add(n.anchor)}}),e}function pr(s,e){for(let t=1;;++t){
let n=`${s}${t}`;if(!e.has(n))return n}}function Fa(s,e){let t=[],n=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=hr(s));let o=pr(e,r);return r.add(o),o},setAnchors:()=>{
for(let i of t){let o=n.get(i);if(typeof o=="object"&&o.anchor&&(dr.isScalar(o.node)||dr.isCollection(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Fail\
ed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}Ce.anchorIsValid=Ya;Ce.anchorNames=hr;Ce.createNodeAnchors=Fa;Ce.
findNewAnchor=pr});var Ss=y(mr=>{"use strict";function Pe(s,e,t,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let r=0,i=n.length;r<i;++r){let o=n[r],a=Pe(s,n,String(r),o);a===
void 0?delete n[r]:a!==o&&(n[r]=a)}else if(n instanceof Map)for(let r of Array.from(n.keys())){let i=n.get(r),o=Pe(s,n,r,i);o===void 0?n.delete(r):o!==i&&n.set(
r,o)}else if(n instanceof Set)for(let r of Array.from(n)){let i=Pe(s,n,r,r);i===void 0?n.delete(r):i!==r&&(n.delete(r),n.add(i))}else for(let[r,i]of Object.entries(
n)){let o=Pe(s,n,r,i);o===void 0?delete n[r]:o!==i&&(n[r]=o)}return s.call(e,t,n)}mr.applyReviver=Pe});var H=y(gr=>{"use strict";var ja=T();function yr(s,e,t){if(Array.isArray(s))return s.map((n,r)=>yr(n,String(r),t));if(s&&typeof s.toJSON=="function"){if(!t||!ja.
hasAnchor(s))return s.toJSON(e,t);let n={aliasCount:0,count:1,res:void 0};t.anchors.set(s,n),t.onCreate=i=>{n.res=i,delete t.onCreate};let r=s.toJSON(e,t);return t.
onCreate&&t.onCreate(r),r}return typeof s=="bigint"&&!t?.keep?Number(s):s}gr.toJS=yr});var pt=y(Sr=>{"use strict";var Ua=Ss(),br=T(),Va=H(),ws=class{constructor(e){Object.defineProperty(this,br.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:r,reviver:i}={}){
if(!br.isDocument(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},a=Va.toJS(this,"",o);if(typeof r=="function")for(let{count:l,res:c}of o.anchors.values())r(c,l);return typeof i=="function"?Ua.applyReviver(i,{"":a},
"",a):a}};Sr.NodeBase=ws});var Ie=y(wr=>{"use strict";var Ja=ht(),Wa=Le(),ge=T(),Ga=pt(),Ha=H(),vs=class extends Ga.NodeBase{constructor(e){super(ge.ALIAS),this.source=e,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");
let n;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],Wa.visit(e,{Node:(i,o)=>{(ge.isAlias(o)||ge.hasAnchor(o))&&n.push(o)}}),t&&(t.aliasResolveCache=n));let r;
for(let i of n){if(i===this)break;i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,l=i.get(r);if(l||(Ha.toJS(r,null,t),l=i.get(r)),
l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=
mt(o,r,i)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return r}toJSON(e,t){if(!t)
return{source:this.source};let n=this.resolve(t.doc,t);if(!n){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(n).res}toString(e,t,n){let r=`*${this.source}`;if(e){if(Ja.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){
let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function mt(s,e,t){
if(ge.isAlias(e)){let n=e.resolve(s),r=t&&n&&t.get(n);return r?r.count*r.aliasCount:0}else if(ge.isCollection(e)){let n=0;for(let r of e.items){let i=mt(s,r,t);
i>n&&(n=i)}return n}else if(ge.isPair(e)){let n=mt(s,e.key,t),r=mt(s,e.value,t);return Math.max(n,r)}return 1}wr.Alias=vs});var q=y(Ns=>{"use strict";var Qa=T(),Xa=pt(),za=H(),Za=s=>!s||typeof s!="function"&&typeof s!="object",Q=class extends Xa.NodeBase{constructor(e){super(Qa.SCALAR),
this.value=e}toJSON(e,t){return t?.keep?this.value:za.toJS(this.value,e,t)}toString(){return String(this.value)}};Q.BLOCK_FOLDED="BLOCK_FOLDED";Q.BLOCK_LITERAL=
"BLOCK_LITERAL";Q.PLAIN="PLAIN";Q.QUOTE_DOUBLE="QUOTE_DOUBLE";Q.QUOTE_SINGLE="QUOTE_SINGLE";Ns.Scalar=Q;Ns.isScalarValue=Za});var Me=y(Nr=>{"use strict";var el=Ie(),le=T(),vr=q(),tl="tag:yaml.org,2002:";function sl(s,e,t){if(e){let n=t.filter(i=>i.tag===e),r=n.find(i=>!i.format)??n[0];
if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(n=>n.identify?.(s)&&!n.format)}function nl(s,e,t){if(le.isDocument(s)&&(s=s.contents),le.isNode(
s))return s;if(le.isPair(s)){let u=t.schema[le.MAP].createNode?.(t.schema,null,t);return u.items.push(s),u}(s instanceof String||s instanceof Number||s instanceof
Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:n,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,l;if(n&&s&&typeof s==
"object"){if(l=a.get(s),l)return l.anchor??(l.anchor=r(s)),new el.Alias(l.anchor);l={anchor:null,node:null},a.set(s,l)}e?.startsWith("!!")&&(e=tl+e.slice(2));let c=sl(
s,e,o.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let u=new vr.Scalar(s);return l&&(l.node=u),u}c=s instanceof Map?o[le.
MAP]:Symbol.iterator in Object(s)?o[le.SEQ]:o[le.MAP]}i&&(i(c),delete t.onTagObj);let h=c?.createNode?c.createNode(t.schema,s,t):typeof c?.nodeClass?.from=="fun\
ction"?c.nodeClass.from(t.schema,s,t):new vr.Scalar(s);return e?h.tag=e:c.default||(h.tag=c.tag),l&&(l.node=h),h}Nr.createNode=nl});var gt=y(yt=>{"use strict";var rl=Me(),j=T(),il=pt();function As(s,e,t){let n=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(
i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}return rl.createNode(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("Th\
is should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var Ar=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,ks=class extends il.
NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(n=>j.isNode(n)||j.isPair(n)?n.clone(e):n),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(Ar(e))this.add(t);else{let[n,...r]=e,i=this.get(n,!0);if(j.isCollection(i))i.addIn(r,t);else if(i===void 0&&this.schema)
this.set(n,As(this.schema,r,t));else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}deleteIn(e){let[t,...n]=e;if(n.length===0)return this.
delete(t);let r=this.get(t,!0);if(j.isCollection(r))return r.deleteIn(n);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){let[
n,...r]=e,i=this.get(n,!0);return r.length===0?!t&&j.isScalar(i)?i.value:i:j.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{
if(!j.isPair(t))return!1;let n=t.value;return n==null||e&&j.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){let[t,...n]=e;if(n.length===
0)return this.has(t);let r=this.get(t,!0);return j.isCollection(r)?r.hasIn(n):!1}setIn(e,t){let[n,...r]=e;if(r.length===0)this.set(n,t);else{let i=this.get(n,!0);
if(j.isCollection(i))i.setIn(r,t);else if(i===void 0&&this.schema)this.set(n,As(this.schema,r,t));else throw new Error(`Expected YAML collection at ${n}. Remain\
ing path: ${r}`)}}};yt.Collection=ks;yt.collectionFromPath=As;yt.isEmptyPath=Ar});var _e=y(bt=>{"use strict";var ol=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function Ts(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var al=(s,e,t)=>s.
endsWith(`
`)?Ts(t,e):t.includes(`
`)?`
`+Ts(t,e):(s.endsWith(" ")?"":" ")+t;bt.indentComment=Ts;bt.lineComment=al;bt.stringifyComment=ol});var Tr=y($e=>{"use strict";var ll="flow",Os="block",St="quoted";function cl(s,e,t="flow",{indentAtStart:n,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){
if(!r||r<0)return s;r<i&&(i=0);let l=Math.max(1+i,1+r-e.length);if(s.length<=l)return s;let c=[],h={},u=r-e.length;typeof n=="number"&&(n>r-Math.max(2,i)?c.push(
0):u=r-n);let f,p,g=!1,d=-1,m=-1,S=-1;t===Os&&(d=kr(s,d,e.length),d!==-1&&(u=d+l));for(let v;v=s[d+=1];){if(t===St&&v==="\\"){switch(m=d,s[d+1]){case"x":d+=3;break;case"\
u":d+=5;break;case"U":d+=9;break;default:d+=1}S=d}if(v===`
`)t===Os&&(d=kr(s,d,e.length)),u=d+e.length+l,f=void 0;else{if(v===" "&&p&&p!==" "&&p!==`
`&&p!=="	"){let N=s[d+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(f=d)}if(d>=u)if(f)c.push(f),u=f+l,f=void 0;else if(t===St){for(;p===" "||p==="	";)p=v,v=s[d+=1],g=!0;let N=d>S+1?d-2:m-1;if(h[N])return s;c.push(N),
h[N]=!0,u=N+l,f=void 0}else g=!0}p=v}if(g&&a&&a(),c.length===0)return s;o&&o();let w=s.slice(0,c[0]);for(let v=0;v<c.length;++v){let N=c[v],A=c[v+1]||s.length;N===
0?w=`
${e}${s.slice(0,A)}`:(t===St&&h[N]&&(w+=`${s[N]}\\`),w+=`
${e}${s.slice(N+1,A)}`)}return w}function kr(s,e,t){let n=e,r=e+1,i=s[r];for(;i===" "||i==="	";)if(e<r+t)i=s[++e];else{do i=s[++e];while(i&&i!==`
`);n=e,r=e+1,i=s[r]}return n}$e.FOLD_BLOCK=Os;$e.FOLD_FLOW=ll;$e.FOLD_QUOTED=St;$e.foldFlowLines=cl});var De=y(Or=>{"use strict";var B=q(),X=Tr(),vt=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.
minContentWidth}),Nt=s=>/^(%|---|\.\.\.)/m.test(s);function ul(s,e,t){if(!e||e<0)return!1;let n=e-t,r=s.length;if(r<=n)return!1;for(let i=0,o=0;i<r;++i)if(s[i]===
`
`){if(i-o>n)return!0;if(o=i+1,r-o<=n)return!1}return!0}function xe(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:n}=e,r=e.
options.doubleQuotedMinMultiLineLength,i=e.indent||(Nt(s)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,
l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let h=t.substr(l+2,4);switch(h){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:h.
substr(0,2)==="00"?o+="\\x"+h.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(n||t[l+2]==='"'||t.length<r)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=i,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,n?o:X.foldFlowLines(o,i,X.FOLD_QUOTED,vt(e,!1))}function Es(s,e){if(e.
options.singleQuote===!1||e.implicitKey&&s.includes(`
`)||/[ \t]\n|\n[ \t]/.test(s))return xe(s,e);let t=e.indent||(Nt(s)?"  ":""),n="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?n:X.foldFlowLines(n,t,X.FOLD_FLOW,vt(e,!1))}function be(s,e){let{singleQuote:t}=e.options,n;if(t===!1)n=xe;else{let r=s.includes(
'"'),i=s.includes("'");r&&!i?n=Es:i&&!r?n=xe:n=t?Es:xe}return n(s,e)}var Ls;try{Ls=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ls=/\n+(?!\n|$)/g}function wt({comment:s,type:e,value:t},n,r,i){let{blockQuote:o,commentString:a,lineWidth:l}=n.options;if(!o||/\n[\t ]+$/.test(
t))return be(t,n);let c=n.indent||(n.forceBlockIndent||Nt(t)?"  ":""),h=o==="literal"?!0:o==="folded"||e===B.Scalar.BLOCK_FOLDED?!1:e===B.Scalar.BLOCK_LITERAL?!0:
!ul(t,l,c.length);if(!t)return h?`|
`:`>
`;let u,f;for(f=t.length;f>0;--f){let A=t[f-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let p=t.substring(f),g=p.indexOf(`
`);g===-1?u="-":t===p||g!==p.length-1?(u="+",i&&i()):u="",p&&(t=t.slice(0,-p.length),p[p.length-1]===`
`&&(p=p.slice(0,-1)),p=p.replace(Ls,`$&${c}`));let d=!1,m,S=-1;for(m=0;m<t.length;++m){let A=t[m];if(A===" ")d=!0;else if(A===`
`)S=m;else break}let w=t.substring(0,S<m?S+1:m);w&&(t=t.substring(w.length),w=w.replace(/\n+/g,`$&${c}`));let N=(d?c?"2":"1":"")+u;if(s&&(N+=" "+a(s.replace(/ ?[\r\n]+/g,
" ")),r&&r()),!h){let A=t.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),k=!1,E=vt(n,!0);o!=="folded"&&e!==B.Scalar.BLOCK_FOLDED&&(E.onOverflow=
()=>{k=!0});let b=X.foldFlowLines(`${w}${A}${p}`,c,X.FOLD_BLOCK,E);if(!k)return`>${N}
${c}${b}`}return t=t.replace(/\n+/g,`$&${c}`),`|${N}
${c}${w}${t}${p}`}function fl(s,e,t,n){let{type:r,value:i}=s,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:h}=e;if(a&&i.includes(`
`)||h&&/[[\]{},]/.test(i))return be(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||h||!i.includes(
`
`)?be(i,e):wt(s,e,t,n);if(!a&&!h&&r!==B.Scalar.PLAIN&&i.includes(`
`))return wt(s,e,t,n);if(Nt(i)){if(l==="")return e.forceBlockIndent=!0,wt(s,e,t,n);if(a&&l===c)return be(i,e)}let u=i.replace(/\n+/g,`$&
${l}`);if(o){let f=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),{compat:p,tags:g}=e.doc.schema;if(g.some(f)||p?.some(f))return be(i,e)}return a?
u:X.foldFlowLines(u,l,X.FOLD_FLOW,vt(e,!1))}function dl(s,e,t,n){let{implicitKey:r,inFlow:i}=e,o=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),
{type:a}=s;a!==B.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=B.Scalar.QUOTE_DOUBLE);let l=h=>{switch(h){case B.Scalar.
BLOCK_FOLDED:case B.Scalar.BLOCK_LITERAL:return r||i?be(o.value,e):wt(o,e,t,n);case B.Scalar.QUOTE_DOUBLE:return xe(o.value,e);case B.Scalar.QUOTE_SINGLE:return Es(
o.value,e);case B.Scalar.PLAIN:return fl(o,e,t,n);default:return null}},c=l(a);if(c===null){let{defaultKeyType:h,defaultStringType:u}=e.options,f=r&&h||u;if(c=l(
f),c===null)throw new Error(`Unsupported default string type ${f}`)}return c}Or.stringifyString=dl});var Be=y(qs=>{"use strict";var hl=ht(),z=T(),pl=_e(),ml=De();function yl(s,e){let t=Object.assign({blockQuote:!0,commentString:pl.stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),n;switch(t.collectionStyle){case"\
block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function gl(s,e){if(e.tag){let r=s.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===
e.format)??r[0]}let t,n;if(z.isScalar(e)){n=e.value;let r=s.filter(i=>i.identify?.(n));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.
format===e.format)??r.find(i=>!i.format)}else n=e,t=s.find(r=>r.nodeClass&&n instanceof r.nodeClass);if(!t){let r=n?.constructor?.name??(n===null?"null":typeof n);
throw new Error(`Tag not resolved for ${r} value`)}return t}function bl(s,e,{anchors:t,doc:n}){if(!n.directives)return"";let r=[],i=(z.isScalar(s)||z.isCollection(
s))&&s.anchor;i&&hl.anchorIsValid(i)&&(t.add(i),r.push(`&${i}`));let o=s.tag??(e.default?null:e.tag);return o&&r.push(n.directives.tagString(o)),r.join(" ")}function Sl(s,e,t,n){
if(z.isPair(s))return s.toString(e,t,n);if(z.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot strin\
gify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let r,i=z.isNode(s)?s:
e.doc.createNode(s,{onTagObj:l=>r=l});r??(r=gl(e.doc.schema.tags,i));let o=bl(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??0)+o.length+1);let a=typeof r.
stringify=="function"?r.stringify(i,e,t,n):z.isScalar(i)?ml.stringifyString(i,e,t,n):i.toString(e,t,n);return o?z.isScalar(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${e.indent}${a}`:a}qs.createStringifyContext=yl;qs.stringify=Sl});var Cr=y(qr=>{"use strict";var V=T(),Er=q(),Lr=Be(),Ke=_e();function wl({key:s,value:e},t,n,r){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:c,
indentSeq:h,simpleKeys:u}}=t,f=V.isNode(s)&&s.comment||null;if(u){if(f)throw new Error("With simple keys, key nodes cannot have comments");if(V.isCollection(s)||
!V.isNode(s)&&typeof s=="object"){let E="With simple keys, collection cannot be used as a key value";throw new Error(E)}}let p=!u&&(!s||f&&e==null&&!t.inFlow||V.
isCollection(s)||(V.isScalar(s)?s.type===Er.Scalar.BLOCK_FOLDED||s.type===Er.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!p&&
(u||!i),indent:a+l});let g=!1,d=!1,m=Lr.stringify(s,t,()=>g=!0,()=>d=!0);if(!p&&!t.inFlow&&m.length>1024){if(u)throw new Error("With simple keys, single line sc\
alar must not span more than 1024 characters");p=!0}if(t.inFlow){if(i||e==null)return g&&n&&n(),m===""?"?":p?`? ${m}`:m}else if(i&&!u||e==null&&p)return m=`? ${m}`,
f&&!g?m+=Ke.lineComment(m,t.indent,c(f)):d&&r&&r(),m;g&&(f=null),p?(f&&(m+=Ke.lineComment(m,t.indent,c(f))),m=`? ${m}
${a}:`):(m=`${m}:`,f&&(m+=Ke.lineComment(m,t.indent,c(f))));let S,w,v;V.isNode(e)?(S=!!e.spaceBefore,w=e.commentBefore,v=e.comment):(S=!1,w=null,v=null,e&&typeof e==
"object"&&(e=o.createNode(e))),t.implicitKey=!1,!p&&!f&&V.isScalar(e)&&(t.indentAtStart=m.length+1),d=!1,!h&&l.length>=2&&!t.inFlow&&!p&&V.isSeq(e)&&!e.flow&&!e.
tag&&!e.anchor&&(t.indent=t.indent.substring(2));let N=!1,A=Lr.stringify(e,t,()=>N=!0,()=>d=!0),k=" ";if(f||S||w){if(k=S?`
`:"",w){let E=c(w);k+=`
${Ke.indentComment(E,t.indent)}`}A===""&&!t.inFlow?k===`
`&&v&&(k=`

`):k+=`
${t.indent}`}else if(!p&&V.isCollection(e)){let E=A[0],b=A.indexOf(`
`),C=b!==-1,G=t.inFlow??e.flow??e.items.length===0;if(C||!G){let pe=!1;if(C&&(E==="&"||E==="!")){let P=A.indexOf(" ");E==="&"&&P!==-1&&P<b&&A[P+1]==="!"&&(P=A.indexOf(
" ",P+1)),(P===-1||b<P)&&(pe=!0)}pe||(k=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(k="");return m+=k+A,t.inFlow?N&&n&&n():v&&!N?m+=Ke.lineComment(m,t.indent,c(v)):d&&r&&r(),m}qr.stringifyPair=wl});var Ps=y(Cs=>{"use strict";var Pr=require("process");function vl(s,...e){s==="debug"&&console.log(...e)}function Nl(s,e){(s==="debug"||s==="warn")&&(typeof Pr.emitWarning==
"function"?Pr.emitWarning(e):console.warn(e))}Cs.debug=vl;Cs.warn=Nl});var Et=y(Ot=>{"use strict";var Tt=T(),Ir=q(),At="<<",kt={identify:s=>s===At||typeof s=="symbol"&&s.description===At,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new Ir.Scalar(Symbol(At)),{addToJSMap:Mr}),stringify:()=>At},Al=(s,e)=>(kt.identify(e)||Tt.isScalar(e)&&(!e.type||e.type===
Ir.Scalar.PLAIN)&&kt.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===kt.tag&&t.default);function Mr(s,e,t){let n=_r(s,t);if(Tt.isSeq(n))for(let r of n.items)
Is(s,e,r);else if(Array.isArray(n))for(let r of n)Is(s,e,r);else Is(s,e,n)}function Is(s,e,t){let n=_r(s,t);if(!Tt.isMap(n))throw new Error("Merge sources must \
be maps or map aliases");let r=n.toJSON(null,s,Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.
call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return e}function _r(s,e){return s&&Tt.isAlias(e)?e.resolve(s.doc,s):e}
Ot.addMergeToJSMap=Mr;Ot.isMergeKey=Al;Ot.merge=kt});var _s=y(Dr=>{"use strict";var kl=Ps(),$r=Et(),Tl=Be(),xr=T(),Ms=H();function Ol(s,e,{key:t,value:n}){if(xr.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,n);else if($r.
isMergeKey(s,t))$r.addMergeToJSMap(s,e,n);else{let r=Ms.toJS(t,"",s);if(e instanceof Map)e.set(r,Ms.toJS(n,r,s));else if(e instanceof Set)e.add(r);else{let i=El(
t,r,s),o=Ms.toJS(n,i,s);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function El(s,e,t){if(e===null)return"";
if(typeof e!="object")return String(e);if(xr.isNode(s)&&t?.doc){let n=Tl.createStringifyContext(t.doc,{});n.anchors=new Set;for(let i of t.anchors.keys())n.anchors.
add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;let r=s.toString(n);if(!t.mapKeyWarned){let i=JSON.stringify(r);i.length>40&&(i=i.substring(0,36)+'..."'),kl.warn(
t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=
!0}return r}return JSON.stringify(e)}Dr.addPairToJSMap=Ol});var Z=y($s=>{"use strict";var Br=Me(),Ll=Cr(),ql=_s(),Lt=T();function Cl(s,e,t){let n=Br.createNode(s,void 0,t),r=Br.createNode(e,void 0,t);return new qt(n,r)}var qt=class s{constructor(e,t=null){
Object.defineProperty(this,Lt.NODE_TYPE,{value:Lt.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:n}=this;return Lt.isNode(t)&&(t=t.clone(e)),Lt.isNode(
n)&&(n=n.clone(e)),new s(t,n)}toJSON(e,t){let n=t?.mapAsMap?new Map:{};return ql.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?Ll.stringifyPair(this,e,
t,n):JSON.stringify(this)}};$s.Pair=qt;$s.createPair=Cl});var xs=y(Rr=>{"use strict";var ce=T(),Kr=Be(),Ct=_e();function Pl(s,e,t){return(e.inFlow??s.flow?Ml:Il)(s,e,t)}function Il({comment:s,items:e},t,{blockItemPrefix:n,
flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,h=Object.assign({},t,{indent:i,type:null}),u=!1,f=[];for(let g=0;g<
e.length;++g){let d=e[g],m=null;if(ce.isNode(d))!u&&d.spaceBefore&&f.push(""),Pt(t,f,d.commentBefore,u),d.comment&&(m=d.comment);else if(ce.isPair(d)){let w=ce.
isNode(d.key)?d.key:null;w&&(!u&&w.spaceBefore&&f.push(""),Pt(t,f,w.commentBefore,u))}u=!1;let S=Kr.stringify(d,h,()=>m=null,()=>u=!0);m&&(S+=Ct.lineComment(S,i,
c(m))),u&&m&&(u=!1),f.push(n+S)}let p;if(f.length===0)p=r.start+r.end;else{p=f[0];for(let g=1;g<f.length;++g){let d=f[g];p+=d?`
${l}${d}`:`
`}}return s?(p+=`
`+Ct.indentComment(c(s),l),a&&a()):u&&o&&o(),p}function Ml({items:s},e,{flowChars:t,itemIndent:n}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;
n+=i;let l=Object.assign({},e,{indent:n,inFlow:!0,type:null}),c=!1,h=0,u=[];for(let g=0;g<s.length;++g){let d=s[g],m=null;if(ce.isNode(d))d.spaceBefore&&u.push(
""),Pt(e,u,d.commentBefore,!1),d.comment&&(m=d.comment);else if(ce.isPair(d)){let w=ce.isNode(d.key)?d.key:null;w&&(w.spaceBefore&&u.push(""),Pt(e,u,w.commentBefore,
!1),w.comment&&(c=!0));let v=ce.isNode(d.value)?d.value:null;v?(v.comment&&(m=v.comment),v.commentBefore&&(c=!0)):d.value==null&&w?.comment&&(m=w.comment)}m&&(c=
!0);let S=Kr.stringify(d,l,()=>m=null);c||(c=u.length>h||S.includes(`
`)),g<s.length-1?S+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=u.reduce((w,v)=>w+v.length+2,2)+(S.length+2)>e.options.lineWidth)),c&&(S+=",")),
m&&(S+=Ct.lineComment(S,n,a(m))),u.push(S),h=u.length}let{start:f,end:p}=t;if(u.length===0)return f+p;if(!c){let g=u.reduce((d,m)=>d+m.length+2,2);c=e.options.lineWidth>
0&&g>e.options.lineWidth}if(c){let g=f;for(let d of u)g+=d?`
${i}${r}${d}`:`
`;return`${g}
${r}${p}`}else return`${f}${o}${u.join(" ")}${o}${p}`}function Pt({indent:s,options:{commentString:e}},t,n,r){if(n&&r&&(n=n.replace(/^\n+/,"")),n){let i=Ct.indentComment(
e(n),s);t.push(i.trimStart())}}Rr.stringifyCollection=Pl});var te=y(Bs=>{"use strict";var _l=xs(),$l=_s(),xl=gt(),ee=T(),It=Z(),Dl=q();function Re(s,e){let t=ee.isScalar(e)?e.value:e;for(let n of s)if(ee.isPair(n)&&(n.key===
e||n.key===t||ee.isScalar(n.key)&&n.key.value===t))return n}var Ds=class extends xl.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(ee.MAP,e),this.items=[]}static from(e,t,n){let{keepUndefined:r,replacer:i}=n,o=new this(e),a=(l,c)=>{if(typeof i=="function")c=i.call(t,l,c);else if(Array.
isArray(i)&&!i.includes(l))return;(c!==void 0||r)&&o.items.push(It.createPair(l,c,n))};if(t instanceof Map)for(let[l,c]of t)a(l,c);else if(t&&typeof t=="object")
for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.sortMapEntries),o}add(e,t){let n;ee.isPair(e)?n=e:!e||typeof e!=
"object"||!("key"in e)?n=new It.Pair(e,e?.value):n=new It.Pair(e.key,e.value);let r=Re(this.items,n.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${n.key} already set`);ee.isScalar(r.value)&&Dl.isScalarValue(n.value)?r.value.value=n.value:r.value=n.value}else if(i){let o=this.items.findIndex(a=>i(n,a)<
0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(e){let t=Re(this.items,e);return t?this.items.splice(this.items.indexOf(t),
1).length>0:!1}get(e,t){let r=Re(this.items,e)?.value;return(!t&&ee.isScalar(r)?r.value:r)??void 0}has(e){return!!Re(this.items,e)}set(e,t){this.add(new It.Pair(
e,t),!0)}toJSON(e,t,n){let r=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)$l.addPairToJSMap(t,r,i);return r}toString(e,t,n){
if(!e)return JSON.stringify(this);for(let r of this.items)if(!ee.isPair(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.
allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),_l.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}};Bs.YAMLMap=Ds;Bs.findPair=Re});var Se=y(Fr=>{"use strict";var Bl=T(),Yr=te(),Kl={collection:"map",default:!0,nodeClass:Yr.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Bl.isMap(s)||
e("Expected a mapping for this tag"),s},createNode:(s,e,t)=>Yr.YAMLMap.from(s,e,t)};Fr.map=Kl});var se=y(jr=>{"use strict";var Rl=Me(),Yl=xs(),Fl=gt(),_t=T(),jl=q(),Ul=H(),Ks=class extends Fl.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(_t.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Mt(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let n=Mt(e);
if(typeof n!="number")return;let r=this.items[n];return!t&&_t.isScalar(r)?r.value:r}has(e){let t=Mt(e);return typeof t=="number"&&t<this.items.length}set(e,t){let n=Mt(
e);if(typeof n!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[n];_t.isScalar(r)&&jl.isScalarValue(t)?r.value=t:this.items[n]=t}toJSON(e,t){
let n=[];t?.onCreate&&t.onCreate(n);let r=0;for(let i of this.items)n.push(Ul.toJS(i,String(r++),t));return n}toString(e,t,n){return e?Yl.stringifyCollection(this,
e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){let{replacer:r}=n,
i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let l=t instanceof Set?a:String(o++);a=r.call(t,l,a)}i.items.
push(Rl.createNode(a,void 0,n))}}return i}};function Mt(s){let e=_t.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.
isInteger(e)&&e>=0?e:null}jr.YAMLSeq=Ks});var we=y(Vr=>{"use strict";var Vl=T(),Ur=se(),Jl={collection:"seq",default:!0,nodeClass:Ur.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Vl.isSeq(s)||
e("Expected a sequence for this tag"),s},createNode:(s,e,t)=>Ur.YAMLSeq.from(s,e,t)};Vr.seq=Jl});var Ye=y(Jr=>{"use strict";var Wl=De(),Gl={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,n){return e=Object.
assign({actualString:!0},e),Wl.stringifyString(s,e,t,n)}};Jr.string=Gl});var $t=y(Hr=>{"use strict";var Wr=q(),Gr={identify:s=>s==null,createNode:()=>new Wr.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Wr.Scalar(null),stringify:({source:s},e)=>typeof s=="string"&&Gr.test.test(s)?s:e.options.nullStr};Hr.nullTag=Gr});var Rs=y(Xr=>{"use strict";var Hl=q(),Qr={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Hl.
Scalar(s[0]==="t"||s[0]==="T"),stringify({source:s,value:e},t){if(s&&Qr.test.test(s)){let n=s[0]==="t"||s[0]==="T";if(e===n)return s}return e?t.options.trueStr:
t.options.falseStr}};Xr.boolTag=Qr});var ve=y(zr=>{"use strict";function Ql({format:s,minFractionDigits:e,tag:t,value:n}){if(typeof n=="bigint")return String(n);let r=typeof n=="number"?n:Number(n);
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(
i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="0"}return i}zr.stringifyNumber=Ql});var Fs=y(xt=>{"use strict";var Xl=q(),Ys=ve(),zl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ys.stringifyNumber},Zl={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){
let e=Number(s.value);return isFinite(e)?e.toExponential():Ys.stringifyNumber(s)}},ec={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(s){let e=new Xl.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Ys.stringifyNumber};
xt.float=ec;xt.floatExp=Zl;xt.floatNaN=zl});var Us=y(Bt=>{"use strict";var Zr=ve(),Dt=s=>typeof s=="bigint"||Number.isInteger(s),js=(s,e,t,{intAsBigInt:n})=>n?BigInt(s):parseInt(s.substring(e),t);function ei(s,e,t){
let{value:n}=s;return Dt(n)&&n>=0?t+n.toString(e):Zr.stringifyNumber(s)}var tc={identify:s=>Dt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(s,e,t)=>js(s,2,8,t),stringify:s=>ei(s,8,"0o")},sc={identify:Dt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>js(s,0,10,t),
stringify:Zr.stringifyNumber},nc={identify:s=>Dt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>js(s,2,16,
t),stringify:s=>ei(s,16,"0x")};Bt.int=sc;Bt.intHex=nc;Bt.intOct=tc});var si=y(ti=>{"use strict";var rc=Se(),ic=$t(),oc=we(),ac=Ye(),lc=Rs(),Vs=Fs(),Js=Us(),cc=[rc.map,oc.seq,ac.string,ic.nullTag,lc.boolTag,Js.intOct,Js.int,Js.intHex,
Vs.floatNaN,Vs.floatExp,Vs.float];ti.schema=cc});var ii=y(ri=>{"use strict";var uc=q(),fc=Se(),dc=we();function ni(s){return typeof s=="bigint"||Number.isInteger(s)}var Kt=({value:s})=>JSON.stringify(s),hc=[{identify:s=>typeof s==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:Kt},{identify:s=>s==null,createNode:()=>new uc.Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:Kt},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s===
"true",stringify:Kt},{identify:ni,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),
stringify:({value:s})=>ni(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:s=>parseFloat(s),stringify:Kt}],pc={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},mc=[fc.map,dc.seq].
concat(hc,pc);ri.schema=mc});var Gs=y(oi=>{"use strict";var Fe=require("buffer"),Ws=q(),yc=De(),gc={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){
if(typeof Fe.Buffer=="function")return Fe.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let r=0;r<
t.length;++r)n[r]=t.charCodeAt(r);return n}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({
comment:s,type:e,value:t},n,r,i){if(!t)return"";let o=t,a;if(typeof Fe.Buffer=="function")a=o instanceof Fe.Buffer?o.toString("base64"):Fe.Buffer.from(o.buffer).
toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This enviro\
nment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=Ws.Scalar.BLOCK_LITERAL),e!==Ws.Scalar.QUOTE_DOUBLE){let l=Math.max(n.options.
lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/l),h=new Array(c);for(let u=0,f=0;u<c;++u,f+=l)h[u]=a.substr(f,l);a=h.join(e===Ws.Scalar.
BLOCK_LITERAL?`
`:" ")}return yc.stringifyString({comment:s,type:e,value:a},n,r,i)}};oi.binary=gc});var Ft=y(Yt=>{"use strict";var Rt=T(),Hs=Z(),bc=q(),Sc=se();function ai(s,e){if(Rt.isSeq(s))for(let t=0;t<s.items.length;++t){let n=s.items[t];if(!Rt.isPair(n)){
if(Rt.isMap(n)){n.items.length>1&&e("Each pair must have its own sequence indicator");let r=n.items[0]||new Hs.Pair(new bc.Scalar(null));if(n.commentBefore&&(r.
key.commentBefore=r.key.commentBefore?`${n.commentBefore}
${r.key.commentBefore}`:n.commentBefore),n.comment){let i=r.value??r.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=r}s.items[t]=Rt.isPair(n)?n:new Hs.Pair(n)}}else e("Expected a sequence for this tag");return s}function li(s,e,t){let{replacer:n}=t,r=new Sc.
YAMLSeq(s);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&Symbol.iterator in Object(e))for(let o of e){typeof n=="function"&&(o=n.call(e,String(i++),o));let a,l;
if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(
o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;r.items.push(Hs.createPair(a,l,t))}return r}
var wc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:ai,createNode:li};Yt.createPairs=li;Yt.pairs=wc;Yt.resolvePairs=ai});var zs=y(Xs=>{"use strict";var ci=T(),Qs=H(),je=te(),vc=se(),ui=Ft(),ue=class s extends vc.YAMLSeq{constructor(){super(),this.add=je.YAMLMap.prototype.add.bind(
this),this.delete=je.YAMLMap.prototype.delete.bind(this),this.get=je.YAMLMap.prototype.get.bind(this),this.has=je.YAMLMap.prototype.has.bind(this),this.set=je.YAMLMap.
prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let n=new Map;t?.onCreate&&t.onCreate(n);for(let r of this.items){let i,o;if(ci.
isPair(r)?(i=Qs.toJS(r.key,"",t),o=Qs.toJS(r.value,i,t)):i=Qs.toJS(r,"",t),n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(e,t,n){
let r=ui.createPairs(e,t,n),i=new this;return i.items=r.items,i}};ue.tag="tag:yaml.org,2002:omap";var Nc={collection:"seq",identify:s=>s instanceof Map,nodeClass:ue,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=ui.resolvePairs(s,e),n=[];for(let{key:r}of t.items)ci.isScalar(r)&&(n.includes(r.value)?e(`Ordered ma\
ps must not include duplicate keys: ${r.value}`):n.push(r.value));return Object.assign(new ue,t)},createNode:(s,e,t)=>ue.from(s,e,t)};Xs.YAMLOMap=ue;Xs.omap=Nc});var mi=y(Zs=>{"use strict";var fi=q();function di({value:s,source:e},t){return e&&(s?hi:pi).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var hi={identify:s=>s===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new fi.Scalar(!0),stringify:di},pi={identify:s=>s===!1,
default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new fi.Scalar(!1),stringify:di};Zs.falseTag=pi;Zs.trueTag=
hi});var yi=y(jt=>{"use strict";var Ac=q(),en=ve(),kc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:en.stringifyNumber},Tc={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,
"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():en.stringifyNumber(s)}},Oc={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new Ac.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let n=s.substring(
t+1).replace(/_/g,"");n[n.length-1]==="0"&&(e.minFractionDigits=n.length)}return e},stringify:en.stringifyNumber};jt.float=Oc;jt.floatExp=Tc;jt.floatNaN=kc});var bi=y(Ve=>{"use strict";var gi=ve(),Ue=s=>typeof s=="bigint"||Number.isInteger(s);function Ut(s,e,t,{intAsBigInt:n}){let r=s[0];if((r==="-"||r==="+")&&(e+=1),
s=s.substring(e).replace(/_/g,""),n){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let o=BigInt(s);return r==="-"?BigInt(-1)*
o:o}let i=parseInt(s,t);return r==="-"?-1*i:i}function tn(s,e,t){let{value:n}=s;if(Ue(n)){let r=n.toString(e);return n<0?"-"+t+r.substr(1):t+r}return gi.stringifyNumber(
s)}var Ec={identify:Ue,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Ut(s,2,2,t),stringify:s=>tn(s,2,"0b")},Lc={identify:Ue,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Ut(s,1,8,t),stringify:s=>tn(s,8,"0")},qc={identify:Ue,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>Ut(s,0,10,t),stringify:gi.stringifyNumber},Cc={identify:Ue,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Ut(s,2,16,t),stringify:s=>tn(s,16,"0x")};Ve.int=qc;Ve.intBin=Ec;Ve.intHex=Cc;Ve.intOct=Lc});var nn=y(sn=>{"use strict";var Wt=T(),Vt=Z(),Jt=te(),fe=class s extends Jt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Wt.isPair(e)?t=e:e&&typeof e==
"object"&&"key"in e&&"value"in e&&e.value===null?t=new Vt.Pair(e.key,null):t=new Vt.Pair(e,null),Jt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let n=Jt.
findPair(this.items,e);return!t&&Wt.isPair(n)?Wt.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for\
 set(key, value) in a YAML set, not ${typeof t}`);let n=Jt.findPair(this.items,e);n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new Vt.
Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign(
{},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){let{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in
Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Vt.createPair(o,null,n));return i}};fe.tag="tag:yaml.org,2002:set";var Pc={collection:"\
map",identify:s=>s instanceof Set,nodeClass:fe,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>fe.from(s,e,t),resolve(s,e){if(Wt.isMap(s)){if(s.hasAllNullValues(
!0))return Object.assign(new fe,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};sn.YAMLSet=fe;sn.set=Pc});var on=y(Gt=>{"use strict";var Ic=ve();function rn(s,e){let t=s[0],n=t==="-"||t==="+"?s.substring(1):s,r=o=>e?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").
reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function Si(s){let{value:e}=s,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(
e))return Ic.stringifyNumber(s);let n="";e<0&&(n="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%r),e>=60&&(e=(e-i[0])/r,i.
unshift(e))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Mc={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>rn(s,t),stringify:Si},_c={identify:s=>typeof s==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>rn(s,!1),stringify:Si},wi={identify:s=>s instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(wi.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy\
-mm-dd");let[,t,n,r,i,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,n-1,r,i||0,o||0,a||0,l),h=e[8];if(h&&h!=="Z"){let u=rn(h,!1);Math.
abs(u)<30&&(u*=60),c-=6e4*u}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};Gt.floatTime=_c;Gt.intTime=Mc;Gt.
timestamp=wi});var Ai=y(Ni=>{"use strict";var $c=Se(),xc=$t(),Dc=we(),Bc=Ye(),Kc=Gs(),vi=mi(),an=yi(),Ht=bi(),Rc=Et(),Yc=zs(),Fc=Ft(),jc=nn(),ln=on(),Uc=[$c.map,Dc.seq,Bc.string,
xc.nullTag,vi.trueTag,vi.falseTag,Ht.intBin,Ht.intOct,Ht.int,Ht.intHex,an.floatNaN,an.floatExp,an.float,Kc.binary,Rc.merge,Yc.omap,Fc.pairs,jc.set,ln.intTime,ln.
floatTime,ln.timestamp];Ni.schema=Uc});var Mi=y(fn=>{"use strict";var Ei=Se(),Vc=$t(),Li=we(),Jc=Ye(),Wc=Rs(),cn=Fs(),un=Us(),Gc=si(),Hc=ii(),qi=Gs(),Je=Et(),Ci=zs(),Pi=Ft(),ki=Ai(),Ii=nn(),Qt=on(),Ti=new Map(
[["core",Gc.schema],["failsafe",[Ei.map,Li.seq,Jc.string]],["json",Hc.schema],["yaml11",ki.schema],["yaml-1.1",ki.schema]]),Oi={binary:qi.binary,bool:Wc.boolTag,
float:cn.float,floatExp:cn.floatExp,floatNaN:cn.floatNaN,floatTime:Qt.floatTime,int:un.int,intHex:un.intHex,intOct:un.intOct,intTime:Qt.intTime,map:Ei.map,merge:Je.
merge,null:Vc.nullTag,omap:Ci.omap,pairs:Pi.pairs,seq:Li.seq,set:Ii.set,timestamp:Qt.timestamp},Qc={"tag:yaml.org,2002:binary":qi.binary,"tag:yaml.org,2002:merg\
e":Je.merge,"tag:yaml.org,2002:omap":Ci.omap,"tag:yaml.org,2002:pairs":Pi.pairs,"tag:yaml.org,2002:set":Ii.set,"tag:yaml.org,2002:timestamp":Qt.timestamp};function Xc(s,e,t){
let n=Ti.get(e);if(n&&!s)return t&&!n.includes(Je.merge)?n.concat(Je.merge):n.slice();let r=n;if(!r)if(Array.isArray(s))r=[];else{let i=Array.from(Ti.keys()).filter(
o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(s))for(let i of s)
r=r.concat(i);else typeof s=="function"&&(r=s(r.slice()));return t&&(r=r.concat(Je.merge)),r.reduce((i,o)=>{let a=typeof o=="string"?Oi[o]:o;if(!a){let l=JSON.stringify(
o),c=Object.keys(Oi).map(h=>JSON.stringify(h)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return i.includes(a)||i.push(a),i},[])}fn.
coreKnownTags=Qc;fn.getTags=Xc});var pn=y(_i=>{"use strict";var dn=T(),zc=Se(),Zc=we(),eu=Ye(),Xt=Mi(),tu=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,hn=class s{constructor({compat:e,customTags:t,merge:n,
resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Xt.getTags(e,"compat"):e?Xt.getTags(null,e):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=r?Xt.coreKnownTags:{},this.tags=Xt.getTags(t,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,dn.MAP,{value:zc.
map}),Object.defineProperty(this,dn.SCALAR,{value:eu.string}),Object.defineProperty(this,dn.SEQ,{value:Zc.seq}),this.sortMapEntries=typeof o=="function"?o:o===!0?
tu:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};_i.Schema=hn});var xi=y($i=>{"use strict";var su=T(),mn=Be(),We=_e();function nu(s,e){let t=[],n=e.directives===!0;if(e.directives!==!1&&s.directives){let l=s.directives.toString(
s);l?(t.push(l),n=!0):s.directives.docStart&&(n=!0)}n&&t.push("---");let r=mn.createStringifyContext(s,e),{commentString:i}=r.options;if(s.commentBefore){t.length!==
1&&t.unshift("");let l=i(s.commentBefore);t.unshift(We.indentComment(l,""))}let o=!1,a=null;if(s.contents){if(su.isNode(s.contents)){if(s.contents.spaceBefore&&
n&&t.push(""),s.contents.commentBefore){let h=i(s.contents.commentBefore);t.push(We.indentComment(h,""))}r.forceBlockIndent=!!s.comment,a=s.contents.comment}let l=a?
void 0:()=>o=!0,c=mn.stringify(s.contents,r,()=>a=null,l);a&&(c+=We.lineComment(c,"",i(a))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:
t.push(c)}else t.push(mn.stringify(s.contents,r));if(s.directives?.docEnd)if(s.comment){let l=i(s.comment);l.includes(`
`)?(t.push("..."),t.push(We.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=s.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-
1]!==""&&t.push(""),t.push(We.indentComment(i(l),"")))}return t.join(`
`)+`
`}$i.stringifyDocument=nu});var Ge=y(Di=>{"use strict";var ru=Ie(),Ne=gt(),D=T(),iu=Z(),ou=H(),au=pn(),lu=xi(),yn=ht(),cu=Ss(),uu=Me(),gn=bs(),bn=class s{constructor(e,t,n){this.commentBefore=
null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,D.NODE_TYPE,{value:D.DOC});let r=null;typeof t=="function"||Array.isArray(t)?r=
t:n===void 0&&t&&(n=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):
this.directives=new gn.Directives({version:o}),this.setSchema(o,n),this.contents=e===void 0?null:this.createNode(e,r,n)}clone(){let e=Object.create(s.prototype,
{[D.NODE_TYPE]:{value:D.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.
options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D.isNode(this.contents)?this.
contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){Ae(this.contents)&&this.contents.add(e)}addIn(e,t){Ae(this.contents)&&this.
contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let n=yn.anchorNames(this);e.anchor=!t||n.has(t)?yn.findNewAnchor(t||"a",n):t}return new ru.Alias(e.anchor)}createNode(e,t,n){
let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let m=w=>typeof w=="number"||w instanceof String||w instanceof Number,S=t.filter(
m).map(String);S.length>0&&(t=t.concat(S)),r=t}else n===void 0&&t&&(n=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:h}=n??
{},{onAnchor:u,setAnchors:f,sourceObjects:p}=yn.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,onAnchor:u,onTagObj:c,replacer:r,
schema:this.schema,sourceObjects:p},d=uu.createNode(e,h,g);return a&&D.isCollection(d)&&(d.flow=!0),f(),d}createPair(e,t,n={}){let r=this.createNode(e,null,n),i=this.
createNode(t,null,n);return new iu.Pair(r,i)}delete(e){return Ae(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Ne.isEmptyPath(e)?this.contents==null?
!1:(this.contents=null,!0):Ae(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return D.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return Ne.isEmptyPath(e)?!t&&D.isScalar(this.contents)?this.contents.value:this.contents:D.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return D.
isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return Ne.isEmptyPath(e)?this.contents!==void 0:D.isCollection(this.contents)?this.contents.hasIn(e):
!1}set(e,t){this.contents==null?this.contents=Ne.collectionFromPath(this.schema,[e],t):Ae(this.contents)&&this.contents.set(e,t)}setIn(e,t){Ne.isEmptyPath(e)?this.
contents=t:this.contents==null?this.contents=Ne.collectionFromPath(this.schema,Array.from(e),t):Ae(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e==
"number"&&(e=String(e));let n;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new gn.Directives({version:"1.1"}),n={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new gn.Directives({version:e}),n={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or n\
ull as first argument, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(n)this.schema=new au.Schema(Object.assign(n,t));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,
doc:this,keep:!e,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},l=ou.toJS(this.contents,t??"",a);if(typeof i=="function")for(let{count:c,
res:h}of a.anchors.values())i(h,c);return typeof o=="function"?cu.applyReviver(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.
stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return lu.stringifyDocument(this,e)}};function Ae(s){if(D.isCollection(
s))return!0;throw new Error("Expected a YAML collection as document contents")}Di.Document=bn});var Xe=y(Qe=>{"use strict";var He=class extends Error{constructor(e,t,n,r){super(),this.name=e,this.code=n,this.message=r,this.pos=t}},Sn=class extends He{constructor(e,t,n){
super("YAMLParseError",e,t,n)}},wn=class extends He{constructor(e,t,n){super("YAMLWarning",e,t,n)}},fu=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(a=>e.
linePos(a));let{line:n,col:r}=t.linePos[0];t.message+=` at line ${n}, column ${r}`;let i=r-1,o=s.substring(e.lineStarts[n-1],e.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=s.substring(e.lineStarts[n-2],e.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=t.linePos[1];l?.line===n&&l.col>r&&(a=Math.max(1,Math.min(l.col-r,80-i)));let c=" ".repeat(i)+"^".repeat(a);t.message+=`:

${o}
${c}
`}};Qe.YAMLError=He;Qe.YAMLParseError=Sn;Qe.YAMLWarning=wn;Qe.prettifyError=fu});var ze=y(Bi=>{"use strict";function du(s,{flow:e,indicator:t,next:n,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,c=a,h=a,u="",f="",p=!1,g=!1,d=null,
m=null,S=null,w=null,v=null,N=null,A=null;for(let b of s)switch(g&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&i(b.offset,"MISSING_CHAR","Tags and \
anchors must be separated from the next token by white space"),g=!1),d&&(c&&b.type!=="comment"&&b.type!=="newline"&&i(d,"TAB_AS_INDENT","Tabs are not allowed as\
 indentation"),d=null),b.type){case"space":!e&&(t!=="doc-start"||n?.type!=="flow-collection")&&b.source.includes("	")&&(d=b),h=!0;break;case"comment":{h||i(b,"M\
ISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=b.source.substring(1)||" ";u?u+=f+C:u=C,f="",c=!1;break}case"newlin\
e":c?u?u+=b.source:(!N||t!=="seq-item-ind")&&(l=!0):f+=b.source,c=!0,p=!0,(m||S)&&(w=b),h=!0;break;case"anchor":m&&i(b,"MULTIPLE_ANCHORS","A node can have at mo\
st one anchor"),b.source.endsWith(":")&&i(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=b,A??(A=b.offset),c=!1,h=!1,g=!0;break;case"\
tag":{S&&i(b,"MULTIPLE_TAGS","A node can have at most one tag"),S=b,A??(A=b.offset),c=!1,h=!1,g=!0;break}case t:(m||S)&&i(b,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${b.source} indicator`),N&&i(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${e??"collection"}`),N=b,c=t==="seq-item-ind"||t==="explicit-key-i\
nd",h=!1;break;case"comma":if(e){v&&i(b,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),v=b,c=!1,h=!1;break}default:i(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} toke\
n`),c=!1,h=!1}let k=s[s.length-1],E=k?k.offset+k.source.length:r;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d&&(c&&d.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&i(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:N,spaceBefore:l,comment:u,hasNewline:p,anchor:m,tag:S,newlineAfterProp:w,end:E,
start:A??E}}Bi.resolveProps=du});var zt=y(Ki=>{"use strict";function vn(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.
includes(`
`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="n\
ewline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(vn(e.key)||vn(e.value))return!0}return!1;default:return!0}}Ki.containsNewline=vn});var Nn=y(Ri=>{"use strict";var hu=zt();function pu(s,e,t){if(e?.type==="flow-collection"){let n=e.end[0];n.indent===s&&(n.source==="]"||n.source==="}")&&hu.containsNewline(
e)&&t(n,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}Ri.flowIndentCheck=pu});var An=y(Fi=>{"use strict";var Yi=T();function mu(s,e,t){let{uniqueKeys:n}=s.options;if(n===!1)return!1;let r=typeof n=="function"?n:(i,o)=>i===o||Yi.isScalar(i)&&
Yi.isScalar(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}Fi.mapIncludes=mu});var Gi=y(Wi=>{"use strict";var ji=Z(),yu=te(),Ui=ze(),gu=zt(),Vi=Nn(),bu=An(),Ji="All mapping items must start at the same column";function Su({composeNode:s,composeEmptyNode:e},t,n,r,i){
let o=i?.nodeClass??yu.YAMLMap,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=n.offset,c=null;for(let h of n.items){let{start:u,key:f,sep:p,value:g}=h,d=Ui.resolveProps(
u,{indicator:"explicit-key-ind",next:f??p?.[0],offset:l,onError:r,parentIndent:n.indent,startOnNewline:!0}),m=!d.found;if(m){if(f&&(f.type==="block-seq"?r(l,"BL\
OCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&r(l,"BAD_INDENT",Ji)),!d.anchor&&!d.tag&&!p){
c=d.end,d.comment&&(a.comment?a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||gu.containsNewline(f))&&r(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on \
a single line")}else d.found?.indent!==n.indent&&r(l,"BAD_INDENT",Ji);t.atKey=!0;let S=d.end,w=f?s(t,f,d,r):e(t,S,u,null,d,r);t.schema.compat&&Vi.flowIndentCheck(
n.indent,f,r),t.atKey=!1,bu.mapIncludes(t,a.items,w)&&r(S,"DUPLICATE_KEY","Map keys must be unique");let v=Ui.resolveProps(p??[],{indicator:"map-value-ind",next:g,
offset:w.range[2],onError:r,parentIndent:n.indent,startOnNewline:!f||f.type==="block-scalar"});if(l=v.end,v.found){m&&(g?.type==="block-map"&&!v.hasNewline&&r(l,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&d.start<v.found.offset-1024&&r(w.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=g?s(t,g,v,r):e(t,l,p,null,v,r);t.schema.compat&&Vi.flowIndentCheck(
n.indent,g,r),l=N.range[2];let A=new ji.Pair(w,N);t.options.keepSourceTokens&&(A.srcToken=h),a.items.push(A)}else{m&&r(w.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),v.comment&&(w.comment?w.comment+=`
`+v.comment:w.comment=v.comment);let N=new ji.Pair(w);t.options.keepSourceTokens&&(N.srcToken=h),a.items.push(N)}}return c&&c<l&&r(c,"IMPOSSIBLE","Map comment w\
ith trailing content"),a.range=[n.offset,l,c??l],a}Wi.resolveBlockMap=Su});var Qi=y(Hi=>{"use strict";var wu=se(),vu=ze(),Nu=Nn();function Au({composeNode:s,composeEmptyNode:e},t,n,r,i){let o=i?.nodeClass??wu.YAMLSeq,a=new o(t.schema);
t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=n.offset,c=null;for(let{start:h,value:u}of n.items){let f=vu.resolveProps(h,{indicator:"seq-item-ind",next:u,
offset:l,onError:r,parentIndent:n.indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?r(f.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):r(l,"MISSING_CHAR","Sequence item without - indicator");else{c=f.end,f.comment&&(a.comment=f.comment);continue}let p=u?s(t,u,f,r):
e(t,f.end,h,null,f,r);t.schema.compat&&Nu.flowIndentCheck(n.indent,u,r),l=p.range[2],a.items.push(p)}return a.range=[n.offset,l,c??l],a}Hi.resolveBlockSeq=Au});var ke=y(Xi=>{"use strict";function ku(s,e,t,n){let r="";if(s){let i=!1,o="";for(let a of s){let{source:l,type:c}=a;switch(c){case"space":i=!0;break;case"commen\
t":{t&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let h=l.substring(1)||" ";r?r+=o+h:r=h,o="";break}case"n\
ewline":r&&(o+=l),i=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:r,offset:e}}Xi.resolveEnd=ku});var to=y(eo=>{"use strict";var Tu=T(),Ou=Z(),zi=te(),Eu=se(),Lu=ke(),Zi=ze(),qu=zt(),Cu=An(),kn="Block collections are not allowed within flow collections",Tn=s=>s&&
(s.type==="block-map"||s.type==="block-seq");function Pu({composeNode:s,composeEmptyNode:e},t,n,r,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",l=i?.
nodeClass??(o?zi.YAMLMap:Eu.YAMLSeq),c=new l(t.schema);c.flow=!0;let h=t.atRoot;h&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let u=n.offset+n.start.source.length;for(let m=0;m<
n.items.length;++m){let S=n.items[m],{start:w,key:v,sep:N,value:A}=S,k=Zi.resolveProps(w,{flow:a,indicator:"explicit-key-ind",next:v??N?.[0],offset:u,onError:r,
parentIndent:n.indent,startOnNewline:!1});if(!k.found){if(!k.anchor&&!k.tag&&!N&&!A){m===0&&k.comma?r(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<n.items.
length-1&&r(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),k.comment&&(c.comment?c.comment+=`
`+k.comment:c.comment=k.comment),u=k.end;continue}!o&&t.options.strict&&qu.containsNewline(v)&&r(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pair\
s need to be on a single line")}if(m===0)k.comma&&r(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(k.comma||r(k.start,"MISSING_CHAR",`Missing , betw\
een ${a} items`),k.comment){let E="";e:for(let b of w)switch(b.type){case"comma":case"space":break;case"comment":E=b.source.substring(1);break e;default:break e}
if(E){let b=c.items[c.items.length-1];Tu.isPair(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+E:b.comment=E,k.comment=k.comment.substring(E.length+1)}}if(!o&&!N&&!k.found){let E=A?s(t,A,k,r):e(t,k.end,N,null,k,r);c.items.push(E),u=E.range[2],Tn(A)&&r(E.
range,"BLOCK_IN_FLOW",kn)}else{t.atKey=!0;let E=k.end,b=v?s(t,v,k,r):e(t,E,w,null,k,r);Tn(v)&&r(b.range,"BLOCK_IN_FLOW",kn),t.atKey=!1;let C=Zi.resolveProps(N??
[],{flow:a,indicator:"map-value-ind",next:A,offset:b.range[2],onError:r,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!o&&!k.found&&t.options.strict){
if(N)for(let P of N){if(P===C.found)break;if(P.type==="newline"){r(P,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");
break}}k.start<C.found.offset-1024&&r(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else
A&&("source"in A&&A.source?.[0]===":"?r(A,"MISSING_CHAR",`Missing space after : in ${a}`):r(C.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let G=A?
s(t,A,C,r):C.found?e(t,C.end,N,null,C,r):null;G?Tn(A)&&r(G.range,"BLOCK_IN_FLOW",kn):C.comment&&(b.comment?b.comment+=`
`+C.comment:b.comment=C.comment);let pe=new Ou.Pair(b,G);if(t.options.keepSourceTokens&&(pe.srcToken=S),o){let P=c;Cu.mapIncludes(t,P.items,b)&&r(E,"DUPLICATE_K\
EY","Map keys must be unique"),P.items.push(pe)}else{let P=new zi.YAMLMap(t.schema);P.flow=!0,P.items.push(pe);let er=(G??b).range;P.range=[b.range[0],er[1],er[2]],
c.items.push(P)}u=G?G.range[2]:C.end}}let f=o?"}":"]",[p,...g]=n.end,d=u;if(p?.source===f)d=p.offset+p.source.length;else{let m=a[0].toUpperCase()+a.substring(1),
S=h?`${m} must end with a ${f}`:`${m} in block collection must be sufficiently indented and end with a ${f}`;r(u,h?"MISSING_CHAR":"BAD_INDENT",S),p&&p.source.length!==
1&&g.unshift(p)}if(g.length>0){let m=Lu.resolveEnd(g,d,t.options.strict,r);m.comment&&(c.comment?c.comment+=`
`+m.comment:c.comment=m.comment),c.range=[n.offset,d,m.offset]}else c.range=[n.offset,d,d];return c}eo.resolveFlowCollection=Pu});var no=y(so=>{"use strict";var Iu=T(),Mu=q(),_u=te(),$u=se(),xu=Gi(),Du=Qi(),Bu=to();function On(s,e,t,n,r,i){let o=t.type==="block-map"?xu.resolveBlockMap(s,e,
t,n,i):t.type==="block-seq"?Du.resolveBlockSeq(s,e,t,n,i):Bu.resolveFlowCollection(s,e,t,n,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):
(r&&(o.tag=r),o)}function Ku(s,e,t,n,r){let i=n.tag,o=i?e.directives.tagName(i.source,f=>r(i,"TAG_RESOLVE_FAILED",f)):null;if(t.type==="block-seq"){let{anchor:f,
newlineAfterProp:p}=n,g=f&&i?f.offset>i.offset?f:i:f??i;g&&(!p||p.offset<g.offset)&&r(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type===
"block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===_u.YAMLMap.tagName&&a==="map"||o===$u.YAMLSeq.tagName&&a===
"seq")return On(s,e,t,r,o);let l=e.schema.tags.find(f=>f.tag===o&&f.collection===a);if(!l){let f=e.schema.knownTags[o];if(f?.collection===a)e.schema.tags.push(Object.
assign({},f,{default:!1})),l=f;else return f?r(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):r(i,"TAG_R\
ESOLVE_FAILED",`Unresolved tag: ${o}`,!0),On(s,e,t,r,o)}let c=On(s,e,t,r,o,l),h=l.resolve?.(c,f=>r(i,"TAG_RESOLVE_FAILED",f),e.options)??c,u=Iu.isNode(h)?h:new Mu.
Scalar(h);return u.range=c.range,u.tag=o,l?.format&&(u.format=l.format),u}so.composeCollection=Ku});var Ln=y(ro=>{"use strict";var En=q();function Ru(s,e,t){let n=e.offset,r=Yu(e,s.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[n,n,n]};let i=r.
mode===">"?En.Scalar.BLOCK_FOLDED:En.Scalar.BLOCK_LITERAL,o=e.source?Fu(e.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let m=o[d][1];if(m===""||m==="\r")
a=d;else break}if(a===0){let d=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=n+r.length;return e.source&&(m+=e.source.length),{value:d,type:i,comment:r.comment,range:[n,m,m]}}let l=e.indent+r.indent,
c=e.offset+r.length,h=0;for(let d=0;d<a;++d){let[m,S]=o[d];if(S===""||S==="\r")r.indent===0&&m.length>l&&(l=m.length);else{m.length<l&&t(c+m.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),r.indent===0&&(l=m.length),h=d,l===0&&!s.atRoot&&t(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=m.length+S.length+1}for(let d=o.length-1;d>=a;--d)o[d][0].length>l&&(a=d+1);let u="",f="",
p=!1;for(let d=0;d<h;++d)u+=o[d][0].slice(l)+`
`;for(let d=h;d<a;++d){let[m,S]=o[d];c+=m.length+S.length+1;let w=S[S.length-1]==="\r";if(w&&(S=S.slice(0,-1)),S&&m.length<l){let N=`Block scalar lines must not\
 be less indented than their ${r.indent?"explicit indentation indicator":"first line"}`;t(c-S.length-(w?2:1),"BAD_INDENT",N),m=""}i===En.Scalar.BLOCK_LITERAL?(u+=
f+m.slice(l)+S,f=`
`):m.length>l||S[0]==="	"?(f===" "?f=`
`:!p&&f===`
`&&(f=`

`),u+=f+m.slice(l)+S,f=`
`,p=!0):S===""?f===`
`?u+=`
`:f=`
`:(u+=f+S,f=" ",p=!1)}switch(r.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)u+=`
`+o[d][0].slice(l);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}let g=n+r.length+e.source.length;return{value:u,type:i,comment:r.comment,range:[n,g,g]}}function Yu({offset:s,props:e},t,n){if(e[0].type!=="block-scalar-heade\
r")return n(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",l=-1;for(let f=1;f<r.length;++f){let p=r[f];if(!a&&(p==="\
-"||p==="+"))a=p;else{let g=Number(p);!o&&g?o=g:l===-1&&(l=s+f)}}l!==-1&&n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let c=!1,
h="",u=r.length;for(let f=1;f<e.length;++f){let p=e[f];switch(p.type){case"space":c=!0;case"newline":u+=p.source.length;break;case"comment":t&&!c&&n(p,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),u+=p.source.length,h=p.source.substring(1);break;case"error":n(p,"UNEXPECTED_TOK\
EN",p.message),u+=p.source.length;break;default:{let g=`Unexpected token in block scalar header: ${p.type}`;n(p,"UNEXPECTED_TOKEN",g);let d=p.source;d&&typeof d==
"string"&&(u+=d.length)}}}return{mode:i,indent:o,chomp:a,comment:h,length:u}}function Fu(s){let e=s.split(/\n( *)/),t=e[0],n=t.match(/^( *)/),i=[n?.[1]?[n[1],t.
slice(n[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}ro.resolveBlockScalar=Ru});var Cn=y(oo=>{"use strict";var qn=q(),ju=ke();function Uu(s,e,t){let{offset:n,type:r,source:i,end:o}=s,a,l,c=(f,p,g)=>t(n+f,p,g);switch(r){case"scalar":a=qn.Scalar.
PLAIN,l=Vu(i,c);break;case"single-quoted-scalar":a=qn.Scalar.QUOTE_SINGLE,l=Ju(i,c);break;case"double-quoted-scalar":a=qn.Scalar.QUOTE_DOUBLE,l=Wu(i,c);break;default:
return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let h=n+i.length,
u=ju.resolveEnd(o,h,e,t);return{value:l,type:a,comment:u.comment,range:[n,h,u.offset]}}function Vu(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case"\
,":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"\
`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),io(s)}function Ju(s,e){return(s[s.length-1]!=="\
'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),io(s.slice(1,-1)).replace(/''/g,"'")}function io(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)
return s;let n,r;try{n=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].replace(n,""),
o=" ",a=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(r,"");c===""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(s),i+o+(t?.[1]??"")}function Wu(s,e){let t="";for(let n=1;n<s.length-1;++n){let r=s[n];
if(!(r==="\r"&&s[n+1]===`
`))if(r===`
`){let{fold:i,offset:o}=Gu(s,n);t+=i,n=o}else if(r==="\\"){let i=s[++n],o=Hu[i];if(o)t+=o;else if(i===`
`)for(i=s[n+1];i===" "||i==="	";)i=s[++n+1];else if(i==="\r"&&s[n+1]===`
`)for(i=s[++n+1];i===" "||i==="	";)i=s[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=Qu(s,n+1,a,e),n+=a}else{let a=s.substr(n-1,2);e(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=n,o=s[n+1];for(;o===" "||o==="	";)o=s[++n+1];o!==`
`&&!(o==="\r"&&s[n+2]===`
`)&&(t+=n>i?s.slice(i,n+1):r)}else t+=r}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Gu(s,e){let t="",
n=s[e+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&s[e+2]!==`
`);)n===`
`&&(t+=`
`),e+=1,n=s[e+1];return t||(t=" "),{fold:t,offset:e}}var Hu={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Qu(s,e,t,n){let r=s.substr(e,t),o=r.length===t&&
/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{let a=s.substr(e-2,t+2);return n(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequen\
ce ${a}`),a}}oo.resolveFlowScalar=Uu});var co=y(lo=>{"use strict";var de=T(),ao=q(),Xu=Ln(),zu=Cn();function Zu(s,e,t,n){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?Xu.resolveBlockScalar(
s,e,n):zu.resolveFlowScalar(e,s.options.strict,n),l=t?s.directives.tagName(t.source,u=>n(t,"TAG_RESOLVE_FAILED",u)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[de.
SCALAR]:l?c=ef(s.schema,r,l,t,n):e.type==="scalar"?c=tf(s,r,e,n):c=s.schema[de.SCALAR];let h;try{let u=c.resolve(r,f=>n(t??e,"TAG_RESOLVE_FAILED",f),s.options);
h=de.isScalar(u)?u:new ao.Scalar(u)}catch(u){let f=u instanceof Error?u.message:String(u);n(t??e,"TAG_RESOLVE_FAILED",f),h=new ao.Scalar(r)}return h.range=a,h.source=
r,i&&(h.type=i),l&&(h.tag=l),c.format&&(h.format=c.format),o&&(h.comment=o),h}function ef(s,e,t,n,r){if(t==="!")return s[de.SCALAR];let i=[];for(let a of s.tags)
if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=s.knownTags[t];return o&&!o.collection?
(s.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[de.SCALAR])}function tf({
atKey:s,directives:e,schema:t},n,r,i){let o=t.tags.find(a=>(a.default===!0||s&&a.default==="key")&&a.test?.test(n))||t[de.SCALAR];if(t.compat){let a=t.compat.find(
l=>l.default&&l.test?.test(n))??t[de.SCALAR];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.tagString(a.tag),h=`Value may be parsed as either ${l} or ${c}`;i(r,
"TAG_RESOLVE_FAILED",h,!0)}}return o}lo.composeScalar=Zu});var fo=y(uo=>{"use strict";function sf(s,e,t){if(e){t??(t=e.length);for(let n=t-1;n>=0;--n){let r=e[n];switch(r.type){case"space":case"comment":case"newline":s-=
r.source.length;continue}for(r=e[++n];r?.type==="space";)s+=r.source.length,r=e[++n];break}}return s}uo.emptyScalarPosition=sf});var mo=y(In=>{"use strict";var nf=Ie(),rf=T(),of=no(),ho=co(),af=ke(),lf=fo(),cf={composeNode:po,composeEmptyNode:Pn};function po(s,e,t,n){let r=s.atKey,{spaceBefore:i,
comment:o,anchor:a,tag:l}=t,c,h=!0;switch(e.type){case"alias":c=uf(s,e,n),(a||l)&&n(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ho.composeScalar(s,e,l,n),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=of.composeCollection(cf,s,e,t,n),a&&(c.anchor=a.source.substring(1))}catch(u){let f=u instanceof Error?u.message:
String(u);n(e,"RESOURCE_EXHAUSTION",f)}break;default:{let u=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;n(e,"UNEXPECTED_TOKEN",u),h=!1}}return c??
(c=Pn(s,e.offset,void 0,null,t,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),r&&s.options.stringKeys&&(!rf.isScalar(c)||typeof c.value!=
"string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&(e.type==="scal\
ar"&&e.source===""?c.comment=o:c.commentBefore=o),s.options.keepSourceTokens&&h&&(c.srcToken=e),c}function Pn(s,e,t,n,{spaceBefore:r,comment:i,anchor:o,tag:a,end:l},c){
let h={type:"scalar",offset:lf.emptyScalarPosition(e,t,n),indent:-1,source:""},u=ho.composeScalar(s,h,a,c);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(u.spaceBefore=!0),i&&(u.comment=i,u.range[2]=l),u}function uf({options:s},{offset:e,source:t,end:n},r){
let i=new nf.Alias(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-1,"BAD_ALIAS","Alias e\
nding in : is ambiguous",!0);let o=e+t.length,a=af.resolveEnd(n,o,s.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}In.composeEmptyNode=
Pn;In.composeNode=po});var bo=y(go=>{"use strict";var ff=Ge(),yo=mo(),df=ke(),hf=ze();function pf(s,e,{offset:t,start:n,value:r,end:i},o){let a=Object.assign({_directives:e},s),l=new ff.
Document(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},h=hf.resolveProps(n,{indicator:"doc-start",next:r??i?.[0],offset:t,
onError:o,parentIndent:0,startOnNewline:!0});h.found&&(l.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!h.hasNewline&&o(h.end,"MISSING\
_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=r?yo.composeNode(c,r,h,o):yo.composeEmptyNode(c,h.end,n,null,h,o);let u=l.
contents.range[2],f=df.resolveEnd(i,u,!1,o);return f.comment&&(l.comment=f.comment),l.range=[t,u,f.offset],l}go.composeDoc=pf});var _n=y(vo=>{"use strict";var mf=require("process"),yf=bs(),gf=Ge(),Ze=Xe(),So=T(),bf=bo(),Sf=ke();function et(s){if(typeof s=="number")return[s,s+1];if(Array.
isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function wo(s){let e="",t=!1,n=!1;for(let r=0;r<
s.length;++r){let i=s[r];switch(i[0]){case"#":e+=(e===""?"":n?`

`:`
`)+(i.substring(1)||" "),t=!0,n=!1;break;case"%":s[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(n=!0),t=!1}}return{comment:e,afterEmptyLine:n}}var Mn=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,n,r,i)=>{let o=et(t);i?this.warnings.push(new Ze.YAMLWarning(
o,n,r)):this.errors.push(new Ze.YAMLParseError(o,n,r))},this.directives=new yf.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:n,
afterEmptyLine:r}=wo(this.prelude);if(n){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${n}`:n;else if(r||e.directives.docStart||!i)e.commentBefore=n;else if(So.isCollection(i)&&!i.flow&&i.items.length>0){let o=i.items[0];So.isPair(o)&&(o=o.key);let a=o.
commentBefore;o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:wo(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(let r of e)yield*this.next(r);yield*this.end(t,n)}*next(e){switch(mf.env.LOG_STREAM&&
console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,r)=>{let i=et(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",n,r)}),this.prelude.
push(e.source),this.atDirectives=!0;break;case"document":{let t=bf.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&
this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(
e.source)}`:e.message,n=new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"do\
c-end":{if(!this.doc){let n="Unexpected doc-end without preceding document";this.errors.push(new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",n));break}this.doc.directives.
docEnd=!0;let t=Sf.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let n=this.doc.comment;
this.doc.comment=n?`${n}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ze.YAMLParseError(et(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let n=Object.assign({_directives:this.directives},this.options),r=new gf.Document(
void 0,n);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};vo.Composer=Mn});var ko=y(Zt=>{"use strict";var wf=Ln(),vf=Cn(),Nf=Xe(),No=De();function Af(s,e=!0,t){if(s){let n=(r,i,o)=>{let a=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;
if(t)t(a,i,o);else throw new Nf.YAMLParseError([a,a+1],i,o)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return vf.resolveFlowScalar(
s,e,n);case"block-scalar":return wf.resolveBlockScalar({options:{strict:e}},s,n)}}return null}function kf(s,e){let{implicitKey:t=!1,indent:n,inFlow:r=!1,offset:i=-1,
type:o="PLAIN"}=e,a=No.stringifyString({type:o,value:s},{implicitKey:t,indent:n>0?" ".repeat(n):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"\
newline",offset:-1,indent:n,source:`
`}];switch(a[0]){case"|":case">":{let c=a.indexOf(`
`),h=a.substring(0,c),u=a.substring(c+1)+`
`,f=[{type:"block-scalar-header",offset:i,indent:n,source:h}];return Ao(f,l)||f.push({type:"newline",offset:-1,indent:n,source:`
`}),{type:"block-scalar",offset:i,indent:n,props:f,source:u}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,source:a,end:l};case"'":return{type:"s\
ingle-quoted-scalar",offset:i,indent:n,source:a,end:l};default:return{type:"scalar",offset:i,indent:n,source:a,end:l}}}function Tf(s,e,t={}){let{afterKey:n=!1,implicitKey:r=!1,
inFlow:i=!1,type:o}=t,a="indent"in s?s.indent:null;if(n&&typeof a=="number"&&(a+=2),!o)switch(s.type){case"single-quoted-scalar":o="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":o="QUOTE_DOUBLE";break;case"block-scalar":{let c=s.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
o=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:o="PLAIN"}let l=No.stringifyString({type:o,value:e},{implicitKey:r||a===null,indent:a!==null&&a>
0?" ".repeat(a):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Of(s,l);break;case'"':$n(s,l,"double-quoted-scalar");break;case"\
'":$n(s,l,"single-quoted-scalar");break;default:$n(s,l,"scalar")}}function Of(s,e){let t=e.indexOf(`
`),n=e.substring(0,t),r=e.substring(t+1)+`
`;if(s.type==="block-scalar"){let i=s.props[0];if(i.type!=="block-scalar-header")throw new Error("Invalid block scalar header");i.source=n,s.source=r}else{let{offset:i}=s,
o="indent"in s?s.indent:-1,a=[{type:"block-scalar-header",offset:i,indent:o,source:n}];Ao(a,"end"in s?s.end:void 0)||a.push({type:"newline",offset:-1,indent:o,source:`\

`});for(let l of Object.keys(s))l!=="type"&&l!=="offset"&&delete s[l];Object.assign(s,{type:"block-scalar",indent:o,props:a,source:r})}}function Ao(s,e){if(e)for(let t of e)
switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function $n(s,e,t){switch(s.type){case"scalar":case"double-q\
uoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let n=s.props.slice(1),r=e.length;s.props[0].type==="block-scalar-header"&&
(r-=s.props[0].source.length);for(let i of n)i.offset+=r;delete s.props,Object.assign(s,{type:t,source:e,end:n});break}case"block-map":case"block-seq":{let r={type:"\
newline",offset:s.offset+e.length,indent:s.indent,source:`
`};delete s.items,Object.assign(s,{type:t,source:e,end:[r]});break}default:{let n="indent"in s?s.indent:-1,r="end"in s&&Array.isArray(s.end)?s.end.filter(i=>i.type===
"space"||i.type==="comment"||i.type==="newline"):[];for(let i of Object.keys(s))i!=="type"&&i!=="offset"&&delete s[i];Object.assign(s,{type:t,indent:n,source:e,
end:r})}}}Zt.createScalarToken=kf;Zt.resolveAsScalar=Af;Zt.setScalarValue=Tf});var Oo=y(To=>{"use strict";var Ef=s=>"type"in s?ts(s):es(s);function ts(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=ts(t);return e+s.
source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=es(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=es(t);
for(let t of s.end)e+=t.source;return e}case"document":{let e=es(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)
for(let t of s.end)e+=t.source;return e}}}function es({start:s,key:e,sep:t,value:n}){let r="";for(let i of s)r+=i.source;if(e&&(r+=ts(e)),t)for(let i of t)r+=i.
source;return n&&(r+=ts(n)),r}To.stringify=Ef});var Co=y(qo=>{"use strict";var xn=Symbol("break visit"),Lf=Symbol("skip children"),Eo=Symbol("remove item");function he(s,e){"type"in s&&s.type==="document"&&(s=
{start:s.start,value:s.value}),Lo(Object.freeze([]),s,e)}he.BREAK=xn;he.SKIP=Lf;he.REMOVE=Eo;he.itemAtPath=(s,e)=>{let t=s;for(let[n,r]of e){let i=t?.[n];if(i&&
"items"in i)t=i.items[r];else return}return t};he.parentCollection=(s,e)=>{let t=he.itemAtPath(s,e.slice(0,-1)),n=e[e.length-1][0],r=t?.[n];if(r&&"items"in r)return r;
throw new Error("Parent collection not found")};function Lo(s,e,t){let n=t(e,s);if(typeof n=="symbol")return n;for(let r of["key","value"]){let i=e[r];if(i&&"it\
ems"in i){for(let o=0;o<i.items.length;++o){let a=Lo(Object.freeze(s.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===xn)return xn;a===Eo&&
(i.items.splice(o,1),o-=1)}}typeof n=="function"&&r==="key"&&(n=n(e,s))}}return typeof n=="function"?n(e,s):n}qo.visit=he});var ss=y(x=>{"use strict";var Dn=ko(),qf=Oo(),Cf=Co(),Bn="\uFEFF",Kn="",Rn="",Yn="",Pf=s=>!!s&&"items"in s,If=s=>!!s&&(s.type==="scalar"||s.type==="single-qu\
oted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar");function Mf(s){switch(s){case Bn:return"<BOM>";case Kn:return"<DOC>";case Rn:return"<FLO\
W_END>";case Yn:return"<SCALAR>";default:return JSON.stringify(s)}}function _f(s){switch(s){case Bn:return"byte-order-mark";case Kn:return"doc-mode";case Rn:return"\
flow-error-end";case Yn:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}x.createScalarToken=Dn.createScalarToken;x.resolveAsScalar=Dn.resolveAsScalar;x.setScalarValue=Dn.setScalarValue;
x.stringify=qf.stringify;x.visit=Cf.visit;x.BOM=Bn;x.DOCUMENT=Kn;x.FLOW_END=Rn;x.SCALAR=Yn;x.isCollection=Pf;x.isScalar=If;x.prettyToken=Mf;x.tokenType=_f});var Un=y(Io=>{"use strict";var tt=ss();function K(s){switch(s){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Po=new Set("0123456789ABCDEFabcdef"),$f=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),ns=new Set(",[]{}"),xf=new Set(` ,[]{}
\r	`),Fn=s=>!s||xf.has(s),jn=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+e];if(t==="\r"){
let r=this.buffer[n+e+1];if(r===`
`||!r&&!this.atEnd)return e+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){let n=this.buffer.substr(e,3);if((n==="---"||n==="...")&&K(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===tt.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,n=e.indexOf("#");for(;n!==-1;){
let i=e[n-1];if(i===" "||i==="	"){t=n-1;break}else n=e.indexOf("#",n+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+
(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.
pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield tt.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.
atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||
t==="...")&&K(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!K(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(
2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&K(t)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Fn),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,n=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let r=this.getLine();
if(r===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&r[0]!=="#"||n===0&&(r.startsWith("---")||r.startsWith("..."))&&K(r[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield tt.FLOW_END,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(
1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-
i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Fn),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||K(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)
t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let n=this.buffer.
substring(0,t),r=n.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=n.indexOf(`
`,i)}r!==-1&&(t=r-(n[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")
this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>K(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(n=this.buffer[r];n===" ";)n=this.buffer[++r];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield tt.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.
flowLevel>0,t=this.pos-1,n=this.pos-1,r;for(;r=this.buffer[++n];)if(r===":"){let i=this.buffer[n+1];if(K(i)||e&&ns.has(i))break;t=n}else if(K(r)){let i=this.buffer[n+
1];if(r==="\r"&&(i===`
`?(n+=1,r=`
`,i=this.buffer[n+1]):t=n),i==="#"||e&&ns.has(i))break;if(r===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(e&&ns.has(r))break;t=n}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield tt.
SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let n=this.
buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Fn),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.
flowLevel>0,n=this.charAt(1);if(K(n)||t&&ns.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!K(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if($f.has(t))t=this.buffer[++e];else if(t==="%"&&Po.has(this.buffer[e+1])&&Po.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||e&&n==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(
this.pos,r),this.pos=t),r}*pushUntil(e){let t=this.pos,n=this.buffer[t];for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};Io.Lexer=jn});var Jn=y(Mo=>{"use strict";var Vn=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,n=this.lineStarts.length;
for(;t<n;){let i=t+n>>1;this.lineStarts[i]<e?t=i+1:n=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let r=this.lineStarts[t-1];
return{line:t,col:e-r+1}}}};Mo.LineCounter=Vn});var Gn=y(Bo=>{"use strict";var Df=require("process"),_o=ss(),Bf=Un();function ne(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function $o(s){
for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function Do(s){switch(s?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function rs(s){switch(s.type){case"document":return s.
start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function Te(s){
if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}function is(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)
s.push(e[t])}function xo(s){if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!ne(e.start,"explicit-key-ind")&&!ne(e.sep,"map-value-ind")&&
(e.key&&(e.value=e.key),delete e.key,Do(e.value)?e.value.end?is(e.value.end,e.sep):e.value.end=e.sep:is(e.start,e.sep),delete e.sep)}var Wn=class{constructor(e){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Bf.Lexer,this.onNewLine=
e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=
e,Df.env.LOG_TOKENS&&console.log("|",_o.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=_o.tokenType(e);if(t)
if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,
this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map\
-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.
length}else{let n=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>
0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type===
"doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)
return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.
blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.
stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield t;else{let n=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in n?n.indent:0:t.type==="flow-collection"&&n.type==="document"&&(t.indent=
0),t.type==="flow-collection"&&xo(t),n.type){case"document":n.value=t;break;case"block-scalar":n.props.push(t);break;case"block-map":{let r=n.items[n.items.length-
1];if(r.value){n.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;
return}break}case"block-seq":{let r=n.items[n.items.length-1];r.value?n.items.push({start:[],value:t}):r.value=t;break}case"flow-collection":{let r=n.items[n.items.
length-1];!r||r.value?n.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((n.
type==="document"||n.type==="block-map"||n.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&$o(r.start)===-1&&(t.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(n.type==="document"?n.end=r.start:n.items.push({start:r.
start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-\
order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};
this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token \
in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{$o(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(
e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type===
"map-value-ind"){let t=rs(this.peek(2)),n=Te(t),r;e.end?(r=e.end,r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,
indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"\
space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.
source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):e.items.push({start:[this.
sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.
sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){is(r,t.start),
r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let n=!this.onKeyLine&&this.indent===e.indent,r=n&&
(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ne(t.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Do(t.key)&&!ne(t.sep,"newline")){
let o=Te(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:l}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(ne(t.start,"newline"))Object.assign(t,{key:null,
sep:[this.sourceToken]});else{let o=Te(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):ne(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="bloc\
k-seq"){if(!t.explicitKey&&t.sep&&!ne(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.
length-1];switch(this.type){case"newline":if(t.value){let n="end"in t.value?t.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.end;if(Array.isArray(r)){is(r,t.start),r.push(this.
sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ne(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);
return}if(this.indent>e.indent){let n=this.startBlockValue(e);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(e.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?
e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,
sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let n=this.startBlockValue(
e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===e.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let r=rs(
n),i=Te(r);xo(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let t=rs(e),n=Te(t);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let t=rs(e),n=Te(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};Bo.Parser=Wn});var jo=y(nt=>{"use strict";var Ko=_n(),Kf=Ge(),st=Xe(),Rf=Ps(),Yf=T(),Ff=Jn(),Ro=Gn();function Yo(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||
e&&new Ff.LineCounter||null,prettyErrors:e}}function jf(s,e={}){let{lineCounter:t,prettyErrors:n}=Yo(e),r=new Ro.Parser(t?.addNewLine),i=new Ko.Composer(e),o=Array.
from(i.compose(r.parse(s)));if(n&&t)for(let a of o)a.errors.forEach(st.prettifyError(s,t)),a.warnings.forEach(st.prettifyError(s,t));return o.length>0?o:Object.
assign([],{empty:!0},i.streamInfo())}function Fo(s,e={}){let{lineCounter:t,prettyErrors:n}=Yo(e),r=new Ro.Parser(t?.addNewLine),i=new Ko.Composer(e),o=null;for(let a of i.
compose(r.parse(s),!0,s.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new st.YAMLParseError(a.range.slice(0,2),"MULTIPLE_DOCS","Source \
contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&t&&(o.errors.forEach(st.prettifyError(s,t)),o.warnings.forEach(st.prettifyError(
s,t))),o}function Uf(s,e,t){let n;typeof e=="function"?n=e:t===void 0&&e&&typeof e=="object"&&(t=e);let r=Fo(s,t);if(!r)return null;if(r.warnings.forEach(i=>Rf.
warn(r.options.logLevel,i)),r.errors.length>0){if(r.options.logLevel!=="silent")throw r.errors[0];r.errors=[]}return r.toJS(Object.assign({reviver:n},t))}function Vf(s,e,t){
let n=null;if(typeof e=="function"||Array.isArray(e)?n=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let r=Math.round(t);t=r<1?void 0:
r>8?{indent:8}:{indent:r}}if(s===void 0){let{keepUndefined:r}=t??e??{};if(!r)return}return Yf.isDocument(s)&&!n?s.toString(t):new Kf.Document(s,n,t).toString(t)}
nt.parse=Uf;nt.parseAllDocuments=jf;nt.parseDocument=Fo;nt.stringify=Vf});var Oe=y(O=>{"use strict";var Jf=_n(),Wf=Ge(),Gf=pn(),Hn=Xe(),Hf=Ie(),re=T(),Qf=Z(),Xf=q(),zf=te(),Zf=se(),ed=ss(),td=Un(),sd=Jn(),nd=Gn(),os=jo(),Uo=Le();O.Composer=
Jf.Composer;O.Document=Wf.Document;O.Schema=Gf.Schema;O.YAMLError=Hn.YAMLError;O.YAMLParseError=Hn.YAMLParseError;O.YAMLWarning=Hn.YAMLWarning;O.Alias=Hf.Alias;
O.isAlias=re.isAlias;O.isCollection=re.isCollection;O.isDocument=re.isDocument;O.isMap=re.isMap;O.isNode=re.isNode;O.isPair=re.isPair;O.isScalar=re.isScalar;O.isSeq=
re.isSeq;O.Pair=Qf.Pair;O.Scalar=Xf.Scalar;O.YAMLMap=zf.YAMLMap;O.YAMLSeq=Zf.YAMLSeq;O.CST=ed;O.Lexer=td.Lexer;O.LineCounter=sd.LineCounter;O.Parser=nd.Parser;O.
parse=os.parse;O.parseAllDocuments=os.parseAllDocuments;O.parseDocument=os.parseDocument;O.stringify=os.stringify;O.visit=Uo.visit;O.visitAsync=Uo.visitAsync});var Bd={};La(Bd,{readYaml:()=>Id,yamlComments:()=>ha});module.exports=qa(Bd);var ps=Ee(Oe(),1);var rp=Object.freeze({maxBytes:1048576}),ie=64,ip=Object.freeze([]);function L(s){return{rule:`document/${s.code}`,stage:"document",outcome:"fail",severity:s.severity,pointer:s.pointer??"",absent:!1,token:s.token??"value",...s.span===
void 0?{}:{span:s.span},message:s.message,expected:s.expected??null,actual:s.actual??null,certainty:s.certainty??"documented",predicts:[],facts:[],needs:[],fix:s.
fix??null,docs:s.docs??null,related:s.related??[]}}function rt(s){return{title:s,safe:!0,patch:[]}}var R="https://yaml.org/spec/1.2.2/";function Vo(s){return L({code:"byte-order-mark",severity:"warning",span:{start:0,end:s},message:"The document starts with a byte order mark, which the AWS CLI r\
efuses in JSON",expected:"UTF-8 without a byte order mark",certainty:"inferred",fix:rt("Save as UTF-8 without a byte order mark")})}var rd=/^[ -~]*$/;function Jo(s,e=120){if(s.length<=e&&rd.test(s))return s;let t=id(e);return od(s,t,!1),t.end()}function id(s){let e="",t=0,n=!1;return{add:r=>n||e.length+r.length>
s?(n=!0,!1):(e+=r,e.length<=s-1&&(t=e.length),!0),end:()=>n?e.slice(0,t)+"\u2026":e}}function od(s,e,t){for(let n=0;n<s.length;n++){let r=s.charCodeAt(n),i=s.charAt(n);if(ad(r))i=as(r);else if(t&&(r===34||r===92))i=`\\${i}`;else if(r>=55296&&r<=
57343){let o=s.codePointAt(n)??r;if(o<=65535)i=as(r);else{n++;let a=s.charCodeAt(n);i=o>=917504&&o<=917631?as(r)+as(a):String.fromCharCode(r,a)}}if(!e.add(i))return!1}
return!0}function ad(s){return s<127?s<32:s<5760?s<=160||s===173||s===1564:s<8192?s===5760||s===6158:s<=8207||s>=8232&&s<=8239||s>=8287&&s<=8303||s===12288||s===
65279||s>=65529&&s<=65531}var ld={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function as(s){return ld[s]??`\\u${s.toString(16).padStart(4,"0")}`}function _(s){return`\`${Jo(s)}\``}function ls(s){return s==="__proto__"||s==="constructor"||s==="prototype"}function Wo(s,e,t){return{code:"unsafe-key",severity:"error",token:"key",pointer:e,span:t,
message:`${_(s)} is no name for a member: it reaches into JavaScript objects; the member is left out`,expected:"any name but `__proto__`, `constructor` and `pro\
totype`",fix:{title:`Remove ${_(s)}`,safe:!1,patch:[{op:"remove",path:e}]}}}function Go(s){let e=new Map,t=0;return n=>{if(n.length>64)return s(n);let r=e.get(n);if(r!==void 0)return r;let i=s(n);return++t===32768&&(t=0,e.clear()),e.size<
512&&e.set(n,i),i}}var Ho=Go(cd);function cd(s){if(s==="")return[];if(s.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(s)}`);let e=s.slice(1).split("/");
return s.includes("~")?e.map(fd):e}function J(s){let e="";for(let t of s)e+=`/${ud(t)}`;return e}function Qo(s){let e=s.charCodeAt(0)-48;return e>=0&&e<=9?s.length===1?e:/^(?:0|[1-9][0-9]{0,15})$/.test(s)?Number(s):null:null}var gp=Object.freeze({found:!1});
function ud(s){return typeof s=="number"?String(s):s.includes("~")||s.includes("/")?s.replaceAll("~","~0").replaceAll("/","~1"):s}function fd(s){return s.replaceAll(
"~1","/").replaceAll("~0","~")}var oe=Object.freeze([]);function zo(s){let e={byKey:null};return(t,n)=>{let r=s;for(let i of Ho(t))if(r=dd(r,i,e),r===void 0)return null;return n==="key"&&r!==
s&&r.keyStart!==-1?{start:r.keyStart,end:r.keyEnd}:{start:r.start,end:r.end}}}function dd(s,e,t){if(s.kind==="object")return s.children.length<=16?pd(s.children,
e):hd(s,t).get(e);let n=Qo(e);return n===null?void 0:s.children[n]}function hd(s,e){e.byKey??=new Map;let t=e.byKey.get(s);return t===void 0&&(t=new Map(s.children.
map(n=>[n.key,n])),e.byKey.set(s,t)),t}function pd(s,e){for(let t=s.length-1;t>=0;t--)if(s[t]?.key===e)return s[t]}function it(s){let e=0,t=s.length;for(;e<t&&Xo(
s.charCodeAt(e));)e++;if(e===t)return{start:0,end:s.length};for(;Xo(s.charCodeAt(t-1));)t--;return{start:e,end:t}}function Xo(s){return s<=32&&(s===32||s===10||
s===13||s===9)}function ta(s,e){if(e>=s.length){let n=s.trim()===""?s.length:it(s).end;return{span:{start:n,end:n},name:"the end of the text"}}Zo.lastIndex=e;let t=Zo.exec(s)?.[0]??
String.fromCodePoint(s.codePointAt(e)??0);return{span:{start:e,end:e+t.length},name:md(t)}}var Zo=/[A-Za-z0-9_$.+-]{1,80}|<{7}|={7}|>{7}/y;function md(s){let e=yd.
get(s);if(e!==void 0)return e;let t=s.codePointAt(0)??0;return t<32||t===127||t>=128&&t<=159?`the control character U+${ea(t)}`:/^[\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u1680]$/.
test(s)?`the blank or invisible character U+${ea(t)}`:_(s)}var yd=new Map([[`
`,"the end of the line"],["\r","the end of the line"],["	","a tab"],["`","a back-tick"],["\xA0","a no-break space (U+00A0)"],["\uFEFF","a byte order mark (U+FEF\
F)"],["\0","the character U+0000, as in UTF-16 read without its byte order mark"],["\u201C","the typographic quote `\u201C`"],["\u201D","the typographic quote `\
\u201D`"],["\u201E","the typographic quote `\u201E`"],["\u2018","the typographic quote `\u2018`"],["\u2019","the typographic quote `\u2019`"]]);function ea(s){return s.toString(16).toUpperCase().padStart(4,"0")}function cs(s){return L({code:"too-deep",severity:"error",span:{start:s,end:s+1},message:`Values are nested deeper than ${ie} levels`,expected:`at most ${ie} le\
vels; a request needs 3`})}function sa(s,e){return L({code:"too-large",severity:"error",span:{start:s,end:s+1},message:`The document has more than ${e} tokens and was not read`,expected:"\
fewer requests in a file, or one request per line as NDJSON"})}function Qn(s,e="blanks"){return L({code:"empty",severity:"error",span:{start:0,end:s},message:s===
0?"The document is empty":`The document holds nothing but ${e}`,expected:"a request"})}function na(s,e,t){return{index:null,value:e,parsed:!0,problems:t,span:zo(s),extent:()=>({start:s.start,end:s.end}),elements:()=>s.children}}function ae(s,e){return{
index:null,value:void 0,parsed:!1,problems:e.map(gd),span:t=>t===""?it(s):null,extent:()=>it(s),elements:()=>oe}}function gd(s){if(s.pointer===""&&s.related.length===
0)return s;let e=s.fix===null||s.fix.patch.length>0?null:s.fix;return{...s,pointer:"",fix:e,related:s.related.map(t=>({...t,pointer:""}))}}function ra(s,e,t,n){return L({code:"typed-scalar",severity:"error",pointer:s,span:e,message:`YAML reads ${_(t)} as ${n}, where text is meant`,expected:"text: q\
uoted, it stays as it is written",actual:t.length>119?`${t.slice(0,119)}\u2026`:t,fix:{title:`Write \`${JSON.stringify(t)}\``,safe:!0,patch:[{op:"replace",path:s,
value:t}]},docs:R})}function ia(s,e,t,n){return L({code:"retyped-scalar",severity:"warning",pointer:s,span:e,message:`${_(t)} is text in YAML 1.2, but ${n} to r\
eaders of YAML 1.1`,expected:"quoted text, which every reader understands alike",actual:JSON.stringify(t),fix:rt(`Write \`${JSON.stringify(t)}\``),docs:"https:/\
/yaml.org/spec/1.1/"})}function oa(s,e,t){let n=t==="!!str"||t==="!!map"||t==="!!seq";return L({code:"tag",severity:n?"warning":"error",pointer:s,span:{start:e,
end:e+t.length},message:n?`The tag ${_(t)} is not needed`:`The tag ${_(t)} is not understood; a request has plain values only`,expected:t==="!!str"?"quoted text":
"a value without a tag",...n&&t!=="!!str"?{fix:rt("Remove the tag")}:{},docs:R})}function aa(s,e){return L({code:"merge-key",severity:"error",pointer:s,span:e,message:"\
`<<` merges members in YAML 1.1 only; YAML 1.2 has a member of that name",expected:"the members themselves; they are checked as if they stood here",docs:"https:\
//yaml.org/type/merge.html"})}function la(s){return L({code:"second-document",severity:"error",span:s,message:"A second YAML document starts here; only the firs\
t is read",expected:"one document; several requests are the elements of one list",docs:R})}function us(s,e,t,n=[]){return L({code:"alias",severity:"error",span:s,
message:e,expected:t,related:n,docs:R})}function ca(s,e){return L({code:"complex-key",severity:"error",pointer:s,span:e,message:"A list or mapping stands as the\
 name of a member; the member is left out",expected:"text as the name",docs:R})}function ua(s,e,t,n){return L({code:"duplicate-key",severity:"error",pointer:s,token:"\
key",span:e,message:`${_(t)} is given more than once; YAML allows it once, the last value is checked`,expected:"each member once",related:[{pointer:s,token:"key",
span:n,message:"First given here"}],docs:R})}function fa(s,e){let[t]=[...e].sort((h,u)=>h.pos[0]-u.pos[0]||h.pos[1]-u.pos[1]),n=Math.min(t?.pos[0]??0,s.length),r=s.indexOf(`
`,n),i=r===-1?s.length:r,o=Math.max(n,Math.min(t?.pos[1]??n,i)),a=t?.code??"IMPOSSIBLE",{message:l,expected:c}=n===s.length&&(a==="BAD_INDENT"||a==="MISSING_CHA\
R")?bd:Sd[a];return L({code:"syntax",severity:"error",span:{start:n,end:o},message:l.replace("{found}",ta(s,n).name),expected:c,docs:R})}var bd={message:"The te\
xt ends before every quote and bracket is closed",expected:"the closing quote or bracket"},Sd={ALIAS_PROPS:{message:"An alias has an anchor or a tag of its own",
expected:"an alias such as `*name` alone"},BAD_ALIAS:{message:"An anchor or alias has no name, or none that can be told from what follows",expected:"`&name` or \
`*name`"},BAD_COLLECTION_TYPE:{message:"A tag does not fit the list or mapping after it",expected:"no tag"},BAD_DIRECTIVE:{message:"A line that starts with `%` \
is no directive that YAML knows",expected:"`%YAML 1.2`, or no such line"},BAD_DQ_ESCAPE:{message:"A text in double quotes holds an escape that YAML does not kno\
w",expected:"`\\\\` for a backslash, or single quotes"},BAD_INDENT:{message:"The indentation does not fit what stands before, at {found}",expected:"all members \
of a mapping or list in one column"},BAD_PROP_ORDER:{message:"An anchor or tag stands before the indicator {found}",expected:"the anchor or tag after it"},BAD_SCALAR_START:{
message:"Text without quotes may not start with {found}",expected:"the text in quotes"},BLOCK_AS_IMPLICIT_KEY:{message:"A value on the line of its name holds a \
mapping or list of its own, at {found}",expected:"the text in quotes when it contains `: `, or the inner mapping on lines of its own"},BLOCK_IN_FLOW:{message:"A\
n indented mapping or list stands inside `{}` or `[]`, at {found}",expected:"`{\u2026}` or `[\u2026]` inside as well"},DUPLICATE_KEY:{message:"A member is given\
 more than once",expected:"each member once"},IMPOSSIBLE:{message:"The text cannot be read as YAML, at {found}",expected:"YAML 1.2"},KEY_OVER_1024_CHARS:{message:"\
A member's name is longer than 1024 characters",expected:"a shorter name"},MISSING_CHAR:{message:"A closing quote or bracket, a comma, a colon or a blank is mis\
sing before {found}",expected:"every quote and bracket closed, `name: value` with a blank, and a comma between values in `[]` and `{}`"},MULTILINE_IMPLICIT_KEY:{
message:"A member's name goes over more than one line, at {found}",expected:"`name: value` with the name on one line"},MULTIPLE_ANCHORS:{message:"A value has tw\
o anchors",expected:"at most one"},MULTIPLE_DOCS:{message:"A second YAML document starts here",expected:"one document"},MULTIPLE_TAGS:{message:"A value has two \
tags",expected:"no tag"},NON_STRING_KEY:{message:"A list or mapping stands as the name of a member",expected:"text as the name"},RESOURCE_EXHAUSTION:{message:"T\
he text is nested too deep to be read",expected:"fewer levels"},TAB_AS_INDENT:{message:"A tab stands where the line is indented",expected:"blanks"},TAG_RESOLVE_FAILED:{
message:"A tag cannot be resolved, at {found}",expected:"no tag"},UNEXPECTED_TOKEN:{message:"YAML does not expect {found} here",expected:"a value, a `name: valu\
e` pair, or the text in quotes"}};var Y=Ee(Oe(),1);var Xn=25e4,wd=16;function da(s){let e=new Y.Parser,t=[],n=[],r="",i=0,o=0;for(let a of new Y.Lexer().lex(s)){let l=e.offset;a.startsWith("!")&&r!==Y.CST.SCALAR&&
n.push({start:l,source:a}),r=a;for(let c of e.next(a))t.push(c),c.type==="error"&&o++;if(o>=wd)break;if(++i>Xn)return{tokens:t,tags:n,tooDeep:null,tooMany:l};if(e.
stack.length>ie&&Nd(e.stack)>ie)return{tokens:t,tags:n,tooDeep:l,tooMany:null}}for(let a of e.end())t.push(a);return{tokens:t,tags:n,tooDeep:null,tooMany:null}}
function ha(s){let e=[],t=0,n="";for(let r of new Y.Lexer().lex(s)){if(vd.includes(r)){n=r;continue}let i=t+r.length;r.startsWith("#")&&n!==Y.CST.SCALAR&&e.push(
{start:t,end:i}),t=i,n=r}return e}var vd=[Y.CST.DOCUMENT,Y.CST.FLOW_END,Y.CST.SCALAR];function Nd(s){let e=0;for(let{type:t}of s)(t==="block-map"||t==="block-se\
q"||t==="flow-collection")&&e++;return e}var W=Ee(Oe(),1);var ds=Ee(Oe(),1);var zn={key:"",keyStart:-1,keyEnd:-1};function ot(s,e){if(!(s.aliases>0))for(let t=s.tags[s.tagsSeen];t!==void 0&&t.start<e;t=s.tags[s.tagsSeen])s.tagsSeen++,s.
problems.push(oa(e===Number.POSITIVE_INFINITY?"":J(s.path),t.start,t.source))}function at(s,e){s.failed=!0,s.problems.push(e)}function fs(s){let[e=0,t=e]=s.range??
[];return{start:e,end:t}}function pa(s,e){let t=fs(e.key);ot(s,t.start);let n=(0,ds.isAlias)(e.key)?s.anchors.get(e.key.source):e.key;return n===void 0||!(0,ds.isScalar)(n)?(s.aliases===
0&&s.problems.push(ca(J(s.path),t)),null):(s.aliases===0&&n.anchor!==void 0&&s.anchors.set(n.anchor,n),{key:typeof n.value=="string"?n.value:n.source??"",keyStart:t.
start,keyEnd:t.end})}function ma(s,e,{key:t,keyStart:n,keyEnd:r}){let i=J(s.path),o={start:n,end:r};ls(t)&&s.problems.push(L(Wo(t,i,o)));let a=e.get(t);a!==void 0&&
s.problems.push(ua(i,o,t,{start:a.keyStart,end:a.keyEnd}))}function ya(s,{keyStart:e,keyEnd:t}){s.aliases>0||s.problems.push(aa(J(s.path.slice(0,-1)),{start:e,end:t}))}
function Zn({place:s,value:e}){if(Array.isArray(e))return s.children.flatMap((n,r)=>Zn({place:n,value:e[r]})).reverse();if(s.kind!=="object")return[];let t=e;return s.
children.filter(n=>Object.hasOwn(t,n.key)).map(n=>({place:n,value:t[n.key]}))}var Sa=Ee(Oe(),1);function ga(s){let e=typeof s[0]=="number"?s.slice(1):s,[t,n,r]=e;return e.length===1?typeof t=="string"&&Ad.has(t):typeof n!="number"?!1:e.length===2?t==="Appl\
ications":e.length===3&&t==="Tags"&&(r==="Key"||r==="Value")}var Ad=new Set(["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"]);function ba(s){return s.
length>64?null:kd.test(s)?"a boolean":Td.test(s)||Od.test(s)?"a number":Ed.test(s)?"a date":s==="="?"a default value":null}var kd=/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
Td=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/,Od=/^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/,
Ed=/^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;function wa(s,e,t){let{value:n,source:r=""}=e,i=e.type===Sa.Scalar.PLAIN&&e.tag===void 0;if(typeof n=="string"){let o=i&&s.aliases===0?ba(r):null;return o!==null&&
s.problems.push(ia(J(s.path),t,r,o)),n}return n==null?null:ga(s.path)?(i&&s.problems.push(ra(J(s.path),t,r,`the ${typeof n} ${String(n)}`)),r):typeof n=="boolea\
n"||typeof n=="number"&&Number.isFinite(n)?n:r}var va=1e4;function Na(s,e,t){let n={tags:e,path:[],problems:t,anchors:new Map,targets:new Map,open:new Set,alias:{start:0,end:0},tagsSeen:0,aliases:0,budget:va,
failed:!1},r=hs(n,s,zn);return ot(n,Number.POSITIVE_INFINITY),n.failed?null:r}function hs(s,e,t){let n=fs(e);if(s.failed||s.aliases>0&&s.budget--<=0)return s.failed||
at(s,us(s.alias,`The aliases stand for more than ${va} values`,"the values themselves, or fewer aliases")),{place:{kind:"scalar",...n,...t,children:oe},value:null};
if((0,W.isAlias)(e))return Cd(s,e,n,t);if(ot(s,n.start),s.aliases===0&&e.anchor!==void 0&&s.anchors.set(e.anchor,e),(0,W.isScalar)(e))return{place:{kind:"scalar",
...n,...t,children:oe},value:wa(s,e,n)};if(s.path.length>=ie)return at(s,cs(n.start)),{place:{kind:"scalar",...n,...t,children:oe},value:null};s.open.add(e);let r=(0,W.isMap)(
e)?qd(s,e,n,t):Ld(s,e,n,t);return s.open.delete(e),r}function Ld(s,e,t,n){let r=[],i=[];e.items.forEach((a,l)=>{s.path.push(l);let c=hs(s,a,zn);s.path.pop(),r.push(
c.place),i.push(c.value)});let o=e.flow===!0?t.end:r.at(-1)?.end??t.start;return{place:{kind:"array",start:t.start,end:o,...n,children:r},value:i}}function qd(s,e,t,n){
let r=[],i=[],o=new Map,a=t.start;for(let u of e.items){let f=pa(s,u);if(f===null)continue;a=Math.max(a,f.keyEnd),s.path.push(f.key);let p=(0,W.isScalar)(u.key)&&
u.key.type===W.Scalar.PLAIN&&f.key==="<<";p?ya(s,f):s.aliases===0&&ma(s,o,f);let g=u.value===null?{place:{kind:"scalar",start:f.keyEnd,end:f.keyEnd,...f,children:oe},
value:null}:hs(s,u.value,f);s.path.pop(),a=Math.max(a,g.place.end),p?i.push(g):r.push(g),!p&&!o.has(f.key)&&o.set(f.key,g.place)}let l=[...i.flatMap(Zn),...r],c={};
for(let u of l)ls(u.place.key)||(c[u.place.key]=u.value);let h=l.map(u=>u.place);return{place:{kind:"object",start:t.start,end:e.flow===!0?t.end:a,...n,children:h},
value:c}}function Cd(s,e,t,n){let r=_(`*${e.source}`),i=s.aliases===0?s.anchors.get(e.source):s.targets.get(e);if(i===void 0?at(s,us(t,`${r} names no anchor bef\
ore it`,`${_(`&${e.source}`)} at the value it stands for`)):s.open.has(i)&&at(s,us(t,`${r} stands inside the value that it names`,"a value that ends before the \
alias")),s.failed||i===void 0)return{place:{kind:"scalar",...t,...n,children:oe},value:null};s.targets.set(e,i),s.aliases===0&&(s.alias=t),s.aliases++;let o=hs(
s,i,n);return s.aliases--,{place:{...o.place,...t,...n},value:o.value}}var Pd={version:"1.2",schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1,logLevel:"silent"};function Id(s){if(s.trim()==="")return ae(s,[Qn(s.length)]);try{
return Md(s)}catch(e){return ae(s,[Dd(s,e)])}}function Md(s){let{tokens:e,tags:t,tooDeep:n,tooMany:r}=da(s);if(n!==null)return ae(s,[cs(n)]);if(r!==null)return ae(
s,[sa(r,Xn)]);let[i,...o]=_d(()=>[...new ps.Composer(Pd).compose(e,!0,s.length)]),a=i?.contents??null,l=s.charCodeAt(0)===65279?[Vo(1)]:[],c=(i?.errors??[]).filter(
({code:f})=>f!=="TAG_RESOLVE_FAILED");if(c.length>0)return ae(s,[...l,fa(s,c)]);if(i===void 0||a===null||$d(a))return ae(s,[...l,Qn(s.length,"comments")]);let h=i.
range[2],u=Na(a,t.filter(({start:f})=>f<h),l);for(let f of o){let p=f.contents?.range[0]??f.range[0];if(s.slice(f.range[0],f.range[1]).replace(/^---/,"").trim()!==
""||f.errors.length>0){l.push(la({start:p,end:Math.max(p,xd(s,p))}));break}}return u===null?ae(s,l):na(u.place,u.value,l)}function _d(s){let e=Error.stackTraceLimit;
Error.stackTraceLimit=0;try{return s()}finally{Error.stackTraceLimit=e}}function $d(s){return(0,ps.isScalar)(s)&&s.value===null&&s.source===""}function xd(s,e){
let t=s.indexOf(`
`,e);return t===-1?s.length:t}function Dd(s,e){return L({code:"syntax",severity:"error",span:{start:0,end:Math.min(1,s.length)},message:`The text cannot be read\
 as YAML: ${_(e instanceof Error?e.message:String(e))}`,expected:"YAML 1.2",docs:R})}0&&(module.exports={readYaml,yamlComments});
