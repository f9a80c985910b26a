var ie=(function ie(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var R=(function R(e,t){return`${e}/${Nt(t)}`});var Nt=(function Nt(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e});var W=(function W(e,t,n){return g.policy().readConfig(e,t,n)});var U=(function U(e,t){return g.policy().settingsFor(e,t)});var B=(function B(e,t){return g.policy().factsBeside(e,t)});var ce=(function ce(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!fe(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!fe(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}});var ue=(function ue(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var pe=(function pe(e,t){for(let r in Et)return!1;if(typeof t!="object"||t===null)return!0;let n=J(t,le);return n===jt(e)||n===At(e)});var J=(function J(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=J(o,t-1))}return n}for(let r in e){
if(ue(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=J(o,t-1))}return n});var jt=(function jt(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var de=(function de(e){let t;try{t=JSON.parse(e)}catch{return A}return pe(e,t)?t:A});var ge=(function ge(e,t=null,n=de(e)){return n===A?g.careful().readCarefully(e):Lt(e,n,t)});var Lt=(function Lt(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,s)=>(r??=g.careful().indexJson(e),o??=g.careful().locator(r),o(i,s)),extent:()=>ye(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}});var z=(function z(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>he(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Mt(e.problems,e.elements());return e.value.map((n,r)=>he(e,n,r,t[r]??T))});var xe=(function xe(e,t,n=ae,r){switch(t){case"json":return{text:e,requests:z(ge(e,null,r))};case"yaml":return{text:e,requests:z(g.yaml().readYaml(e))};case"ndjson":return g.
streams().readNdjson(e,n)}});var L=(function L({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let f=n.relative(
l,a);return f!==".."&&!f.startsWith(`..${n.sep}`)&&!n.isAbsolute(f)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var rn=(function rn(e){return e!==null&&!e.endsWith(".json")&&nn.test(e)});var on=(function on(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=rn(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():we(V(r.file,r.pipe,t).fd,t.fs);return o?
l:Se(l,e+1)}let{fd:i,size:s}=V(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,an(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of we(V(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(v.found().
holdsMemberName(s))return!0;o=s.subarray(-2*tn)}return!1}}});var V=(function V(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|sn(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new C("it is not a regular file")});var sn=(function sn({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var an=(function an(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var ke=(function ke(e,t,n){try{let r=on(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Se(r,t+1);if(o.length>t)throw new C(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof C)&&O(r)===null?r:new u(`cannot read \`${e.
path??"-"}\`: ${_(r)}`)}});var Y=(function Y(e,t){return e.some(({facts:n})=>n.region?.name!==void 0)?e:[...e,...fn(t)]});var fn=(function fn({env:e}){for(let t of ln){let n=e[t];if(n!==void 0&&n!=="")return[
cn(t,n)]}return[]});var Pe=(function Pe(e,t,n,r,o,i,s){let a=new Map,l=new Map,f=w=>{let d=l.get(w);if(d!==void 0)return d;let S=U(e,o(w)),c=a.get(S.key)??s({...t,facts:Y([...n,...B(S,n)],
i),settings:S.rules});return a.set(S.key,c),l.set(w,c),c};if(e.entries.length>0)for(let{path:w}of r)f(w);let[p=f(null)]=a.values(),y=Y(n,i),h=a.get("")?.head??(y.
length===0?un(p.head):f(null).head);return{of:f,head:h}});var Oe=(function Oe(e,t){let n=L(t).shown(e),r=Uint8Array.prototype.slice.call(ke({path:n,file:e,named:!0,pipe:!1},pn,t)),o=Buffer.from(r).toString(
"utf8").replace(/^\ufeff/,"");return{path:n,text:o,line:i=>o.split(/\r?\n/)[i-1]??null,hash:()=>G(r)}});var Re=(function Re(e,t){let{path:n,text:r,hash:o,line:i}=Oe(e,t),s=0,a=0;return{config:W(r,n,/\.ya?ml$/i.test(e)?"yaml":"json"),waive:null,start:()=>{},see({findings:l}){
for(let f of l)f.waived?.by==="config"&&s++,f.ownSeverity!==void 0&&a++},unread:()=>{},end:()=>({report:{kind:"config",path:n,get sha256(){return o()},waived:s,
resettled:a,findings:[]},line:i})}});var Fe=(function Fe(e,t){return e.map(n=>Ce(t.paths.resolve(t.cwd(),n),t))});var Te=(function Te(e,t,n){return e.map(r=>{let{value:o,sha256:i}=r,s=Ce($e(r,t,n),n);if(i!==null&&i!==
s.sha256)throw new u(`${r.from}: the pack \`${o}\` has the sha256 ${s.sha256}, not the pinned ${i}`);return s})});var hn=(function hn(e,t,n,r,o,i){let s=e?.folder??o.cwd(),a=wn(s,o),l=e===null||e.config===
null?null:Re(e.config,o),f=l?.config??yn,p=[...Te(f.packs,s,o),...Fe(t.rules,o)];t.packSha256.length>0&&v.files().refuseUnpinned(p,t.packSha256);let y=t.failOn??
f.failOn?.value??"error",h=t.asOf??new Date(o.now()).toISOString().slice(0,10),w={asOf:h,maxDays:f.maxDays?.value??gn},d=[...l===null?[]:[l],...e===null||e.waivers===
null?[]:[v.openWaivers().openWaivers(e.waivers,w,p,a,o)],...e===null||e.baseline===null||n.recording?[]:[v.openBaseline().openBaseline(e.baseline,a,o)]],S=d.flatMap(
m=>m.waive??[]),c=bn(n.recording?[...S,xn]:S),x={packs:p,asOf:h,require:[...f.require.map(({value:m})=>m),...n.require],failOn:y,listRules:t.listRules,hash:t.hash,
maxBytes:t.maxBytes,...c===null?{}:{waive:c}},b=Pe(f,x,n.facts,r,a,o,i),{head:k}=b;return{head:k,failOn:y,isConfigured:l!==null,packs:p,files:[...[e?.config,e?.
waivers,e?.baseline].filter(m=>typeof m=="string"),...p.map(({from:m})=>o.paths.resolve(".",m))],preflightOf(m){for(let P of d)P.start(m);return b.of(m.path)},emit(m){
let{report:P}=m;for(let Xe of d)Xe.see(P);let{facts:ne}=b.of(P.source.path).head;if(ne===k.facts||P.facts!==void 0)return m;let{source:ze,operation:He,verdict:Ke,
rules:Ve,findings:Ye}=P;return{...m,report:{source:ze,operation:He,verdict:Ke,facts:ne,rules:Ve,findings:Ye}}},unread(m){for(let P of d)P.unread(m)},end:()=>[...d.
map(m=>m.end()),...p.map(m=>Sn(m,o))]}});var bn=(function bn(e){
let[t,...n]=e;return t===void 0||n.length===0?t??null:(r,o)=>{for(let i of e){let s=i(r,o);if(s!==null)return s}return null}});var wn=(function wn(e,{cwd:t,paths:n}){return n.
relative(e,t()).split(n.sep).join("/")===""?o=>o:o=>o===null?null:n.relative(e,n.resolve(t(),o)).split(n.sep).join("/")});var Ie=(function Ie(e,t,{rules:n}){let r=new Set(n.filter(o=>o.waivable===!1).map(o=>o.id));return(o,i)=>{let s=e.get(o.rule);if(s?.severity==="off")return{...o,waived:Pn(
s)};let a=s===void 0?o:kn(o,s.severity),l=r.has(o.rule)?null:t?.(a,i)??null;return l===null?a:{...a,waived:l}}});var qe=(function qe(e,t){let n=ce(e),{requests:r}=xe(e,t),[o,...i]=r,a=r.flatMap(h=>h.problems).find(({severity:h})=>h==="error")??null,l=o?.value,f=typeof l=="object"&&
l!==null&&!Array.isArray(l),p=i.length===0&&o?.index===null,y=o===void 0||!p?()=>null:o.span;return{value:a===null&&p&&f?l:void 0,problem:a,span:y,lines:n,range(h){
let{start:w,end:d}=y(h,"value")??{start:0,end:0};return{start:n.position(w),end:n.position(d)}},position(h,w="value"){for(let d=h;;d=d.slice(0,d.lastIndexOf("/"))){
let S=(d===h?y(d,w):null)??y(d,"value");if(S!==null||d==="")return n.position(S?.start??0)}}}});var F=(function F(e,t,n=t){let{type:r,$ref:o,anyOf:i}=t;return r!==void 0&&!(typeof r=="string"?Ee(r,e):r.some(s=>Ee(s,e)))||t.enum?.includes(e)===!1||o!==void 0&&!F(e,
vn(o,n),n)||i?.some(s=>F(e,s,n))===!1?!1:typeof e=="string"?On(e,t):typeof e=="number"?e>=(t.minimum??e)&&e<=(t.maximum??e):Array.isArray(e)?Rn(e,t,n):typeof e!=
"object"||e===null||$n(e,t,n)});var Ee=(function Ee(e,t){return e==="null"?t===null:e==="array"?Array.isArray(t):e==="object"?typeof t=="object"&&t!==null&&!Array.isArray(
t):e==="integer"?Number.isInteger(t):e==="number"?Number.isFinite(t):typeof t===e});var On=(function On(e,{minLength:t=0,maxLength:n=e.length,pattern:r}){return e.length<
t||t>1&&[...e].length<t||e.length>n&&[...e].length>n?!1:r===void 0||new RegExp(r,"u").test(e)});var Rn=(function Rn(e,t,n){let{minItems:r=0,maxItems:o=e.length,items:i}=t;
return e.length<r||e.length>o?!1:i===void 0||e.every(s=>F(s,i,n))});var $n=(function $n(e,t,n){let{properties:r={},required:o=[],additionalProperties:i=!0}=t,s=a=>Object.
hasOwn(e,a)&&e[a]!==void 0;return o.every(s)?Object.entries(e).every(([a,l])=>{let f=Object.hasOwn(r,a)?r[a]:i;return typeof f=="object"?l===void 0?f!==i:F(l,f,
n):f!==!1}):!1});var vn=(function vn(e,t){return e.split("/").slice(1).reduce((r,o)=>r[o],t)});var je=(function je(e){let t=Fn.test(e)?null:qn(e);if(t===null)return null;let n=t.map(Tn);return r=>{let o=r.split("/");return n.some(i=>(o[0]!==
".."||i[0]==="..")&&Ae(i,o,Cn,Nn))}});var Tn=(function Tn(e){return e.replace(/^\.\//,"").replace(/\/\*\*$/,"/**/*").split("/")});var qn=(function qn(e){let t=[e],n=[];
for(let r=t.pop();r!==void 0;r=t.pop()){let o=/\{([^{}]*)\}/.exec(r);if(o===null){if(/[{}]/.test(r))return null;n.push(r)}else{let[i,s=""]=o;if(!s.includes(","))
return null;let a=r.slice(0,o.index),l=r.slice(o.index+i.length);t.push(...s.split(",").map(f=>a+f+l))}if(t.length+n.length>100)return null}return n});var _e=(function _e(e,t,n){let r=qe(e,n),o=(c,x)=>{let{line:b,column:k}=r.position(c,x);return`${t}:${b}:${k}`},i=({pointer:c,token:x,message:b})=>{throw new u(`${o(c,x)}\
: ${b}`)},{value:s}=r;if(s===void 0)throw new u(jn(r,t));if(!F(s,Ne)){let c=g.configFault().configFault(s);c!==null&&i(c)}let{requests:a=[],rules:l={},packs:f=[],
failOn:p,require:y=[],waivers:h={}}=s,w=(c,x)=>({value:x,get from(){return o(c)}}),d=c=>({path:t,get range(){return r.range(c)},time:null}),S=(c,x)=>Object.fromEntries(
Object.entries(x).map(([b,k])=>[b,{severity:k,get from(){return o(R(c,b),"key")}}]));for(let[c,x]of y.entries())En(x,o(`/require/${c}`));return{entries:a.map((c,x)=>{
let b=`/requests/${x}`;return{fits:An([c.files].flat(),`${b}/files`,i),files:[c.files].flat(),facts:Ln(c.facts??{},`${b}/facts`,d,i),rules:S(`${b}/rules`,c.rules??
{})}}),rules:S("/rules",l),packs:f.map((c,x)=>{let{pack:b,sha256:k}=typeof c=="string"?{pack:c,sha256:null}:c;return{value:b,sha256:k,get from(){return o(`/pack\
s/${x}`)}}}),failOn:p===void 0?null:w("/failOn",p),require:y.map((c,x)=>w(`/require/${x}`,c)),maxDays:h.maxDays===void 0?null:w("/waivers/maxDays",h.maxDays)}});var An=(function An(e,t,n){let r=e.map((o,i)=>je(o)??n({pointer:`${t}/${i}`,token:"value",message:_n(o)}));return o=>r.some(i=>i(
o))});var Ln=(function Ln(e,t,n,r){return Object.fromEntries(
Object.entries(e).map(([o,i])=>{let s=R(t,o);if(typeof i!="object"||i===null||Array.isArray(i))return r({pointer:s,token:"value",message:`\`${D(o)}\` is an objec\
t of facts, not ${$(i)}`});let a=Object.entries(i).map(([l,f])=>[l,{value:f,place:()=>n(R(s,l))}]);return[o,Object.fromEntries(a)]}))});var De=(function De(e,{rules:t},n){let r=new Map(t.map(o=>[o.id,o.waivable??!0]));for(let[o,i]of Object.entries(e)){let{severity:s}=i;if(s!=="error"&&s!=="warning"&&s!==
"off")throw new u(`${i.from}: \`${o}\` cannot be ${$(s)}; accepted: error, warning, off`);let a=r.get(o);if(a===void 0&&n().includes(o))throw new u(`${i.from}: \
\`${o}\` is what the API itself refuses, and cannot be set; a waiver takes single findings away`);if(a===void 0){let l=Me(o,[...r.keys()]);throw new u(`${i.from}\
: there is no rule ${$(o)}${l}`)}if(!a&&s!=="error")throw new u(`${i.from}: \`${o}\` may not be ${s==="off"?"switched off":"softened"}: its file says that it is\
 not waivable`)}return new Map(Object.entries(e))});var We=(function We(e,t){let n=e.entries.flatMap((i,s)=>t!==null&&i.fits(t)?[s]:[]),r={},o=e.rules;for(let i of n){let s=e.entries[i];if(s!==void 0){for(let[a,l]of Object.
entries(s.facts))r[a]={...r[a],...l};o={...o,...s.rules}}}return{key:n.join(),facts:r,rules:o}});var Ue=(function Ue({facts:e},t){let n=(a,l)=>t.some(({facts:f})=>{let p=f[a];
return p!==void 0&&Object.hasOwn(p,l)}),r=Object.entries(e).map(([a,l])=>[a,Object.entries(l).filter(([f])=>!n(a,f))]),[o]=r.flatMap(([,a])=>a);if(o===void 0)return[];
let i=r.map(([a,l])=>[a,Object.fromEntries(l.map(([f,{value:p}])=>[f,p]))]),s=a=>{let[,l="",f=""]=a.split("/");return e[l]?.[f]?.place()??null};return[{kind:"co\
nfiguration",from:o[1].place().path,facts:Object.fromEntries(i),place:s}]});var Be=(function Be(e){return Bn.test(e)?e:Gn(e)});var N=(function N(e,t,n=`${t}s`){return`${nr(e)} ${e===1?t:n}`});var nr=(function nr(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var rr=(function rr({policy:e},t,n){let r=e.map(({report:{path:s,findings:a},line:l})=>a.length===0?"":Je.findings().findingBlocks(t,n)({path:s,findings:a,facts:[],line:l})),
i=e.map(({report:s})=>s).filter(s=>s.kind!=="pack").map(s=>`${Be(s.path)}: ${or(s)}`);return r.join("")+(i.length===0?"":`${t.dim("policy:")} ${i.join(" \xB7 ")}\

`)});var or=(function or({kind:e,waived:t,written:n,resettled:r=0}){switch(e){case"waivers":return`${N(t,"finding")} waived`;case"baseline":return`${N(t,"finding")} known${n===
void 0?"":` since ${n} or later`}`;default:return[...t>0||r===0?[`${N(t,"finding")} of rules that are off`]:[],...r>0?[`${N(r,"finding")} with another severity`]:
[]].join(", ")}});var M=Object.defineProperty;var Qe=Object.getOwnPropertyDescriptor;var Ze=Object.getOwnPropertyNames;var et=Object.prototype.hasOwnProperty;var q=(e,t)=>{for(var n in t)M(e,n,{get:t[n],enumerable:!0})},tt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ze(t))!et.call(e,o)&&o!==
n&&M(e,o,{get:()=>t[o],enumerable:!(r=Qe(t,o))||r.enumerable});return e};var nt=e=>tt(M({},"__esModule",{value:!0}),e);var ir={};q(ir,{policy:()=>ee,policyRun:()=>Q,textPolicy:()=>te});module.exports=nt(ir);var Q={};q(Q,{openPolicy:()=>hn});var rt,ot,it,st,at,lt,ft,ct,ut,pt,dt,mt,yt,gt,ht,xt,bt,wt,St,kt,Pt,g={careful:()=>rt??=require("./careful.cjs"),streams:()=>ot??=require("./streams.cjs"),yaml:()=>it??=
require("./yaml.cjs"),packs:()=>st??=require("./packs.cjs"),explain:()=>at??=require("./explain.cjs"),factTable:()=>lt??=require("./factTable.cjs"),facts:()=>ft??=
require("./facts.cjs"),factFiles:()=>ct??=require("./factFiles.cjs"),refuseInvalid:()=>ut??=require("./refuseInvalid.cjs"),fix:()=>pt??=require("./fix.cjs"),dormant:()=>dt??=
require("./dormant.cjs"),rules:()=>mt??=require("./rules.cjs"),words:()=>yt??=require("./words.cjs"),hash:()=>gt??=require("./hash.cjs"),baseline:()=>ht??=require("./baseline.cjs"),
configFault:()=>xt??=require("./configFault.cjs"),policy:()=>bt??=require("./policyRun.cjs").policy,waivers:()=>wt??=require("./waivers.cjs"),stages:()=>St??=require("./stages.cjs"),
tell:()=>kt??=require("./tell.cjs"),engine:()=>Pt??=require("./engine.cjs")};var Ot=/^[ -~]*$/,Rt=/^[ !#-[\]-~]*$/;function $(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Rt.test(e))return`"${e}"`;let n=re(t);return j(e,n),n.end()}function D(e,t=120){
if(e.length<=t&&Ot.test(e))return e;let n=re(t);return oe(e,n,!1),n.end()}function re(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function j(e,t){switch(typeof e){case"string":return t.add('"')&&oe(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?$t(e,t):vt(e,t)}}function $t(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!j(e[n],t))return!1;return t.add("]")}function vt(e,t){let n=Ft(e);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(j(o,t)&&t.add(":")&&j(i,t)))return!1}return t.add("}")}
function Ft(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:D(t.slice(8,-1),40)}function oe(e,t,n){for(let r=0;r<e.length;r++){let o=e.
charCodeAt(r),i=e.charAt(r);if(Tt(o))i=E(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=E(o);else{
r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?E(o)+E(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function Tt(e){return e<127?e<32:e<5760?e<=160||
e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Ct={8:"\\b",9:"\\t",10:"\\n",
12:"\\f",13:"\\r"};function E(e){return Ct[e]??`\\u${e.toString(16).padStart(4,"0")}`}var u=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var pr=ie(It);function It(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(qt):t}function se(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var dr=Object.freeze({found:!1});
function qt(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}function G(e){return g.hash().sha256(e)}var ae=Object.freeze({maxBytes:1048576}),le=64,T=Object.freeze([]);function fe(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var Et=Object.freeze({});function At(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=_t(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function _t(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var A=Symbol.for("workspaces-preflight.not-clean");var Rr=Object.freeze([]);function ye(e){let t=0,n=e.length;for(;t<n&&me(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;me(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function me(e){return e<=32&&(e===32||e===10||e===13||e===9)}function he(e,t,n,r){let o=R("",n);return{index:n,value:t,parsed:!0,problems:r,
span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Mt(e,t){let n=[];for(let r of e){let i=se(r.pointer.split("/",2)[1]??
"")??Math.max(0,Dt(t,r.span?.start??0));n[i]??=[],n[i].push(Wt(R("",i),r))}return n}function Dt(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;(e[o]?.start??
0)<=t?n=o:r=o-1}return n}function Wt(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(r=>({...r,pointer:n(
r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function H(e){return g.packs().readPack(e)}var Ut,Bt,Gt,Jt,zt,Ht,Kt,Vt,Yt,Xt,Qt,Zt,en,v={configured:()=>Ut??=require("./configured.cjs"),globs:()=>Bt??=require("./globs.cjs"),files:()=>Gt??=require("./files.cjs"),
fixing:()=>Jt??=require("./fixing.cjs"),found:()=>zt??=require("./found.cjs"),live:()=>Ht??=require("./live.cjs"),openBaseline:()=>Kt??=require("./openBaseline.cjs"),
openWaivers:()=>Vt??=require("./openWaivers.cjs"),pipeline:()=>Yt??=require("./pipeline.cjs"),policyRun:()=>Xt??=require("./policyRun.cjs").policyRun,program:()=>Qt??=
require("./program.cjs"),search:()=>Zt??=require("./search.cjs"),submitting:()=>en??=require("./submitting.cjs")};var be={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function _(e){let t=O(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(be,t)?be[t]:t}function O(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var C=class extends Error{name="Unreadable"},K=1<<20,tn=24,nn=/\.(ndjson|jsonl)$/i;function*we(e,t){let n=Buffer.allocUnsafeSlow(K);try{for(let r=t.
readSync(e,n,0,K,null);r>0;r=t.readSync(e,n,0,K,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Se(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}var ln=["AWS_REGION","AWS_DEFAULT_REGION"],po=1<<25;function cn(e,t){return{from:e,facts:{region:{name:t}}}}function un({factFiles:e,...t}){return{...t,facts:[]}}var pn=16*1024*1024;var dn=/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i,X="rules";function $e(e,t,n){let{paths:r}=n,{value:o}=e;if(/^\.\.?(?:$|[/\\])/.test(o)||r.isAbsolute(
o))return r.resolve(t,o);if(!dn.test(o))throw new u(`${e.from}: \`${o}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``);let i=mn(
e,t,n),s=r.join(i,X),a=ve(s,n);if(a===null)throw new u(`${e.from}: the package \`${o}\` has no folder \`${X}\``);if(a!==s)throw new u(`${e.from}: the folder \`${X}\
\` of the package \`${o}\` is a link, which is not followed`);return s}function mn(e,t,n){let{paths:r}=n,{value:o}=e;for(let i=t;;i=r.dirname(i)){let s=ve(r.join(
i,"node_modules",o),n);if(s!==null)return s;if(r.dirname(i)===i)throw new u(`${e.from}: the package \`${o}\` is not installed; a path begins with \`./\` or \`../\``)}}
function ve(e,{fs:t}){try{return t.realpathSync.native(e)}catch(n){if(O(n)==="ENOENT"||O(n)==="ENOTDIR")return null;throw O(n)===null?n:new u(`cannot read \`${e}\
\`: ${_(n)}`)}}function Ce(e,{paths:t}){return H(t.relative(".",
e)||".")}var yn={entries:[],rules:{},packs:[],failOn:null,require:[],maxDays:null},gn=365;var xn=({outcome:e})=>e==="unknown"?null:{by:"baseline",reason:null,owner:null,expires:null,from:"recorded"};function Sn({from:e,sha256:t},n){return{
report:{kind:"pack",path:L(n).shown(n.paths.resolve(".",e)),sha256:t,waived:0,findings:[]},line:()=>null}}var ee={};q(ee,{checkedSettings:()=>De,createJudge:()=>Ie,factsBeside:()=>Ue,readConfig:()=>_e,settingsFor:()=>We});function kn(e,t){return e.severity===t?e:{...e,severity:t,
ownSeverity:e.severity}}function Pn({from:e}){return{by:"config",reason:null,owner:null,expires:null,from:e}}var Ne=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"works\
paces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.","type":"object","\
additionalProperties":false,"properties":{"$schema":{"type":"string","description":"the schema\'s address, for editors"},"requests":{"type":"array","maxItems":10\
00,"description":"a list of entries, each with `files`; where several fit a file, later ones win","items":{"title":"ConfigEntry","type":"object","additionalProp\
erties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"facts":{"$ref":"#/$defs/facts"},"rules":{"$ref":"#/$defs/rules"}}}},"rules\
":{"$ref":"#/$defs/rules"},"packs":{"type":"array","maxItems":100,"description":"a list of rule packs: folders and files by a path that begins with `./` or `../\
`, npm packages by their name","items":{"description":"a path or package name, or an object with `pack` and `sha256`","anyOf":[{"$ref":"#/$defs/packName"},{"tit\
le":"PinnedPack","type":"object","additionalProperties":false,"required":["pack","sha256"],"properties":{"pack":{"$ref":"#/$defs/packName"},"sha256":{"type":"st\
ring","pattern":"^[0-9a-f]{64}$","description":"64 hex digits, as the report and `config print` show them"}}}]}},"failOn":{"type":"string","enum":["error","warn\
ing"],"description":"what makes the verdict fail"},"require":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100},"description":"a list of s\
copes whose rules may not be skipped for want of facts, for example `ec2Image`"},"waivers":{"title":"WaiverSettings","type":"object","additionalProperties":fals\
e,"properties":{"maxDays":{"type":"integer","minimum":1,"maximum":3650,"description":"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}\
}}},"$defs":{"patterns":{"description":"a pattern such as `images/win11/**`, or a list of them","anyOf":[{"$ref":"#/$defs/pattern"},{"type":"array","minItems":1\
,"maxItems":1000,"items":{"$ref":"#/$defs/pattern"}}]},"pattern":{"type":"string","minLength":1,"maxLength":1000,"description":"a pattern such as `images/win11/\
**`"},"facts":{"type":"object","additionalProperties":true,"description":"facts, as in a facts file"},"rules":{"type":"object","description":"an object of rule \
ids, each with error, warning or off","additionalProperties":{"type":"string","enum":["error","warning","off"]}},"packName":{"type":"string","minLength":1,"maxL\
ength":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');var Fn=/[[\]\\]|^!|[!@+?*]\(/;var Cn=e=>e==="**",In=e=>e==="*";function Nn(e,t){
return/[*?]/.test(e)?Ae([...e.replace(/\*+/g,"*")],[...t],In,(n,r)=>n==="?"||n===r):e===t}function Ae(e,t,n,r){let o=0,i=0,s=-1,a=0;for(;i<t.length;){let l=e[o];
if(l!==void 0&&n(l))s=o++,a=i;else if(l!==void 0&&r(l,t[i]))o++,i++;else if(s>=0)o=s+1,i=++a;else return!1}return e.slice(o).every(n)}function En(e,t){
try{g.facts().checkedRequire([e])}catch(n){throw n instanceof u?new u(`${t}: ${n.message}`):n}}function jn({problem:e,lines:t,position:n},r){let o=e?.span,{line:i,
column:s}=o===void 0?n(e?.pointer??"",e?.token):t.position(o.start),a=e?.message??"a configuration holds one object, as `workspaces-preflight schema config` des\
cribes it";return`${r}:${i}:${s}: ${a}`}function _n(e){return`cannot read the pattern ${$(e)}; patterns are made of \`*\`, \`?\`, \`**\` and \`{a,b}\``}function Le(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var Z=64,Mn=4,Dn=3;function Wn(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>Z||t.length>Z)return n+1;let r=[],o=[];for(let i=0;i<=t.length;i++)o.push(i);for(let i=1;i<=
e.length;i++){let s=[i],a=e.charCodeAt(i-1),l=i;for(let f=1;f<=t.length;f++){let p=t.charCodeAt(f-1),y=Math.min(I(o,f)+1,I(s,f-1)+1,I(o,f-1)+(a===p?0:1));i>1&&f>
1&&a===t.charCodeAt(f-2)&&e.charCodeAt(i-2)===p&&(y=Math.min(y,I(r,f-2)+1)),s.push(y),y<l&&(l=y)}if(l>n)return n+1;r=o,o=s}return Math.min(I(o,t.length),n+1)}function Un(e,t){
if(e.length>Z)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let i of t){let s=Wn(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[
i]:[...r,i],o=s)}return r.length>0||e.length<Mn?r:t.filter(i=>i.toLowerCase().includes(n)).slice(0,Dn)}function I(e,t){return e[t]??0}function Me(e,t){let n=Un(
e,t);return n.length===0?"":`; did you mean ${Le(n,"or")}?`}var te={};q(te,{textPolicy:()=>rr});var Bn=/^(?:[ -"$-~]|#(?!#))*$/;function Gn(e){return Jn(e).replace(/(?<=#)#/g,Ge(35))}function Jn(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=zn(r)?Ge(r):n}return t}function Ge(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function zn(e){return e<127?e<32:e<768?e<=160||e===173:Hn.some(([t,n])=>e>=t&&e<=n)}var Hn=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var Kn,Vn,Yn,Xn,Qn,Zn,er,tr,Je={github:()=>Kn??=require("./github.cjs"),gitlab:()=>Vn??=require("./gitlab.cjs"),html:()=>Yn??=require("./html.cjs"),junit:()=>Xn??=
require("./junit.cjs"),markdown:()=>Qn??=require("./markdown.cjs"),sarif:()=>Zn??=require("./sarif.cjs"),findings:()=>er??=require("./findings.cjs"),textPolicy:()=>tr??=
require("./policyRun.cjs").textPolicy};0&&(module.exports={policy,policyRun,textPolicy});
