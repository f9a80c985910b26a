"use strict";var A=Object.defineProperty;var ae=Object.getOwnPropertyDescriptor;var le=Object.getOwnPropertyNames;var ue=Object.prototype.hasOwnProperty;var fe=(e,n)=>{for(var t in n)A(e,t,{get:n[t],enumerable:!0})},ce=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of le(n))!ue.call(e,o)&&o!==
t&&A(e,o,{get:()=>n[o],enumerable:!(r=ae(n,o))||r.enumerable});return e};var de=e=>ce(A({},"__esModule",{value:!0}),e);var yn={};fe(yn,{checkedSettings:()=>oe,createJudge:()=>E,factsBeside:()=>ie,readConfig:()=>te,settingsFor:()=>se});module.exports=de(yn);function E(e,n,{rules:t}){let r=new Set(t.filter(o=>o.waivable===!1).map(o=>o.id));return(o,s)=>{let i=e.get(o.rule);if(i?.severity==="off")return{...o,waived:me(
i)};let a=i===void 0?o:pe(o,i.severity),l=r.has(o.rule)?null:n?.(a,s)??null;return l===null?a:{...a,waived:l}}}function pe(e,n){return e.severity===n?e:{...e,severity:n,
ownSeverity:e.severity}}function me({from:e}){return{by:"config",reason:null,owner:null,expires:null,from:e}}var F=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"worksp\
aces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.","type":"object","a\
dditionalProperties":false,"properties":{"$schema":{"type":"string","description":"the schema\'s address, for editors"},"requests":{"type":"array","maxItems":100\
0,"description":"a list of entries, each with `files`; where several fit a file, later ones win","items":{"title":"ConfigEntry","type":"object","additionalPrope\
rties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"facts":{"$ref":"#/$defs/facts"},"rules":{"$ref":"#/$defs/rules"}}}},"rules"\
:{"$ref":"#/$defs/rules"},"packs":{"type":"array","maxItems":100,"description":"a list of rule packs: folders and files by a path that begins with `./` or `../`\
, npm packages by their name","items":{"description":"a path or package name, or an object with `pack` and `sha256`","anyOf":[{"$ref":"#/$defs/packName"},{"titl\
e":"PinnedPack","type":"object","additionalProperties":false,"required":["pack","sha256"],"properties":{"pack":{"$ref":"#/$defs/packName"},"sha256":{"type":"str\
ing","pattern":"^[0-9a-f]{64}$","description":"64 hex digits, as the report and `config print` show them"}}}]}},"failOn":{"type":"string","enum":["error","warni\
ng"],"description":"what makes the verdict fail"},"require":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100},"description":"a list of sc\
opes whose rules may not be skipped for want of facts, for example `ec2Image`"},"waivers":{"title":"WaiverSettings","type":"object","additionalProperties":false\
,"properties":{"maxDays":{"type":"integer","minimum":1,"maximum":3650,"description":"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}}\
}},"$defs":{"patterns":{"description":"a pattern such as `images/win11/**`, or a list of them","anyOf":[{"$ref":"#/$defs/pattern"},{"type":"array","minItems":1,\
"maxItems":1000,"items":{"$ref":"#/$defs/pattern"}}]},"pattern":{"type":"string","minLength":1,"maxLength":1000,"description":"a pattern such as `images/win11/*\
*`"},"facts":{"type":"object","additionalProperties":true,"description":"facts, as in a facts file"},"rules":{"type":"object","description":"an object of rule i\
ds, each with error, warning or off","additionalProperties":{"type":"string","enum":["error","warning","off"]}},"packName":{"type":"string","minLength":1,"maxLe\
ngth":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');function v(e){let n=[0],t=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!t&&o>=(n[n.length-1]??0);)t=!_(e,n);let s=0,i=n.length-1;for(;s<i;){
let a=s+i+1>>1;(n[a]??0)<=o?s=a:i=a-1}return{line:s+1,column:o-(n[s]??0)+1,offset:o}},line(r){for(;!t&&n.length<=r;)t=!_(e,n);let o=n[r-1];if(o===void 0)return"";
let s=n[r],i=s===void 0?e.length:s-1;return e.slice(o,i>o&&e.charCodeAt(i-1)===13?i-1:i)}}}function _(e,n){let t=e.indexOf(`
`,n[n.length-1]);return t===-1?!1:(n.push(t+1),!0)}var ge,ye,he,be,xe,Se,we,ke,Oe,Te,Re,Pe,$e,je,Ne,Ae,Ce,qe,Le,b={careful:()=>ge??=require("./careful.cjs"),streams:()=>ye??=require("./streams.cjs"),yaml:()=>he??=
require("./yaml.cjs"),packs:()=>be??=require("./packs.cjs"),explain:()=>xe??=require("./explain.cjs"),factTable:()=>Se??=require("./factTable.cjs"),facts:()=>we??=
require("./facts.cjs"),factFiles:()=>ke??=require("./factFiles.cjs"),refuseInvalid:()=>Oe??=require("./refuseInvalid.cjs"),fix:()=>Te??=require("./fix.cjs"),dormant:()=>Re??=
require("./dormant.cjs"),rules:()=>Pe??=require("./rules.cjs"),words:()=>$e??=require("./words.cjs"),hash:()=>je??=require("./hash.cjs"),baseline:()=>Ne??=require("./baseline.cjs"),
configFault:()=>Ae??=require("./configFault.cjs"),policy:()=>Ce??=require("./policy.cjs"),waivers:()=>qe??=require("./waivers.cjs"),engine:()=>Le??=require("./engine.cjs")};var M=Object.freeze({maxBytes:1048576}),I=64,R=Object.freeze([]);var Ee=/^[ -~]*$/,Fe=/^[ !#-[\]-~]*$/;function w(e,n=120){if(typeof e=="string"&&e.length<=n-2&&Fe.test(e))return`"${e}"`;let t=D(n);return j(e,t),t.end()}function C(e,n=120){
if(e.length<=n&&Ee.test(e))return e;let t=D(n);return J(e,t,!1),t.end()}function D(e){let n="",t=0,r=!1;return{add:o=>r||n.length+o.length>e?(r=!0,!1):(n+=o,n.length<=
e-1&&(t=n.length),!0),end:()=>r?n.slice(0,t)+"\u2026":n}}function j(e,n){switch(typeof e){case"string":return n.add('"')&&J(e,n,!0)&&n.add('"');case"number":case"\
boolean":return n.add(String(e));case"bigint":return n.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return n.add("undefined");case"function":case"\
symbol":return n.add(`[${typeof e}]`);case"object":return e===null?n.add("null"):Array.isArray(e)?_e(e,n):ve(e,n)}}function _e(e,n){if(!n.add("["))return!1;for(let t=0;t<
e.length;t++)if(t>0&&!n.add(",")||!j(e[t],n))return!1;return n.add("]")}function ve(e,n){let t=Me(e);if(t!==null)return n.add(`[${t}]`);if(!n.add("{"))return!1;
let r=!0;for(let o of Object.keys(e)){if(!r&&!n.add(","))return!1;r=!1;let s=e[o];if(!(j(o,n)&&n.add(":")&&j(s,n)))return!1}return n.add("}")}function Me(e){let n=Object.
prototype.toString.call(e);return n==="[object Object]"?null:C(n.slice(8,-1),40)}function J(e,n,t){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),s=e.charAt(
r);if(Ie(o))s=$(o);else if(t&&(o===34||o===92))s=`\\${s}`;else if(o>=55296&&o<=57343){let i=e.codePointAt(r)??o;if(i<=65535)s=$(o);else{r++;let a=e.charCodeAt(r);
s=i>=917504&&i<=917631?$(o)+$(a):String.fromCharCode(o,a)}}if(!n.add(s))return!1}return!0}function Ie(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var De={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function $(e){
return De[e]??`\\u${e.toString(16).padStart(4,"0")}`}function U(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function G(e,n){for(let r in Je)return!1;if(typeof n!="object"||n===null)return!0;let t=q(n,I);return t===Ue(e)||t===Ge(e)}var Je=Object.freeze({});function q(e,n){
if(n===0)return Number.NaN;let t=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(t+=q(o,n-1))}return t}for(let r in e){
if(U(r))return Number.NaN;t++;let o=e[r];typeof o=="object"&&o!==null&&(t+=q(o,n-1))}return t}function Ue(e){let n=0;for(let t=e.indexOf(":");t!==-1;t=e.indexOf(
":",t+1))n++;return n}function Ge(e){let n=0,t=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(t===-1||r<t)n++,r=e.indexOf(":",r+1);else{let o=Be(e,t);r<o&&(r=e.
indexOf(":",o)),t=e.indexOf('"',o)}return n}function Be(e,n){for(let t=e.indexOf('"',n+1);t!==-1;t=e.indexOf('"',t+1)){let r=t-1;for(;e.charCodeAt(r)===92;)r--;
if((t-r)%2===1)return t+1}return e.length}var N=Symbol.for("workspaces-preflight.not-clean");function B(e){let n;try{n=JSON.parse(e)}catch{return N}return G(e,n)?n:N}function W(e){let n=new Map,t=0;return r=>{if(r.length>64)return e(r);let o=n.get(r);if(o!==void 0)return o;let s=e(r);return++t===32768&&(t=0,n.clear()),n.size<
512&&n.set(r,s),s}}var qn=W(We);function We(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let n=e.slice(1).split("/");return e.
includes("~")?n.map(Ke):n}function S(e,n){return`${e}/${Ve(n)}`}function V(e){let n=e.charCodeAt(0)-48;return n>=0&&n<=9?e.length===1?n:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ln=Object.freeze({found:!1});
function Ve(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ke(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var Fn=Object.freeze([]);function z(e){let n=0,t=e.length;for(;n<t&&K(e.charCodeAt(n));)n++;if(n===t)return{start:0,end:e.length};for(;K(e.charCodeAt(t-1));)t--;return{start:n,end:t}}function K(e){
return e<=32&&(e===32||e===10||e===13||e===9)}function H(e,n=null,t=B(e)){return t===N?b.careful().readCarefully(e):ze(e,t,n)}function ze(e,n,t){let r=null,o=null;return{index:t,value:n,parsed:!0,problems:R,
span:(s,i)=>(r??=b.careful().indexJson(e),o??=b.careful().locator(r),o(s,i)),extent:()=>z(e),elements:()=>(r??=b.careful().indexJson(e),r.children)}}function L(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((t,r)=>Q(e,t,r,R));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let n=He(e.problems,e.elements());return e.value.map((t,r)=>Q(e,t,r,n[r]??R))}function Q(e,n,t,r){let o=S("",t);return{index:t,value:n,parsed:!0,problems:r,
span:(s,i)=>e.span(o+s,s===""?"value":i),extent:()=>e.span(o,"value")??e.extent()}}function He(e,n){let t=[];for(let r of e){let s=V(r.pointer.split("/",2)[1]??
"")??Math.max(0,Qe(n,r.span?.start??0));t[s]??=[],t[s].push(Ye(S("",s),r))}return t}function Qe(e,n){let t=-1,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]?.start??
0)<=n?t=o:r=o-1}return t}function Ye(e,n){let t=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...n,pointer:t(n.pointer),related:n.related.map(r=>({...r,pointer:t(
r.pointer)})),fix:n.fix===null?null:{...n.fix,patch:n.fix.patch.map(r=>({...r,path:t(r.path)}))}}}function Y(e,n,t=M,r){switch(n){case"json":return{text:e,requests:L(H(e,null,r))};case"yaml":return{text:e,requests:L(b.yaml().readYaml(e))};case"ndjson":return b.
streams().readNdjson(e,t)}}function X(e,n){let t=v(e),{requests:r}=Y(e,n),[o,...s]=r,a=r.flatMap(m=>m.problems).find(({severity:m})=>m==="error")??null,l=o?.value,u=typeof l=="object"&&l!==
null&&!Array.isArray(l),d=s.length===0&&o?.index===null,p=o===void 0||!d?()=>null:o.span;return{value:a===null&&d&&u?l:void 0,problem:a,span:p,lines:t,range(m){
let{start:x,end:h}=p(m,"value")??{start:0,end:0};return{start:t.position(x),end:t.position(h)}},position(m,x="value"){for(let h=m;;h=h.slice(0,h.lastIndexOf("/"))){
let O=(h===m?p(h,x):null)??p(h,"value");if(O!==null||h==="")return t.position(O?.start??0)}}}}function k(e,n,t=n){let{type:r,$ref:o,anyOf:s}=n;return r!==void 0&&!(typeof r=="string"?Z(r,e):r.some(i=>Z(i,e)))||n.enum?.includes(e)===!1||o!==void 0&&!k(e,nn(
o,t),t)||s?.some(i=>k(e,i,t))===!1?!1:typeof e=="string"?Xe(e,n):typeof e=="number"?e>=(n.minimum??e)&&e<=(n.maximum??e):Array.isArray(e)?Ze(e,n,t):typeof e!="o\
bject"||e===null||en(e,n,t)}function Z(e,n){return e==="null"?n===null:e==="array"?Array.isArray(n):e==="object"?typeof n=="object"&&n!==null&&!Array.isArray(n):
e==="integer"?Number.isInteger(n):e==="number"?Number.isFinite(n):typeof n===e}function Xe(e,{minLength:n=0,maxLength:t=e.length,pattern:r}){return e.length<n||
n>1&&[...e].length<n||e.length>t&&[...e].length>t?!1:r===void 0||new RegExp(r,"u").test(e)}function Ze(e,n,t){let{minItems:r=0,maxItems:o=e.length,items:s}=n;return e.
length<r||e.length>o?!1:s===void 0||e.every(i=>k(i,s,t))}function en(e,n,t){let{properties:r={},required:o=[],additionalProperties:s=!0}=n,i=a=>Object.hasOwn(e,
a)&&e[a]!==void 0;return o.every(i)?Object.entries(e).every(([a,l])=>{let u=Object.hasOwn(r,a)?r[a]:s;return typeof u=="object"?l===void 0?u!==s:k(l,u,t):u!==!1}):
!1}function nn(e,n){return e.split("/").slice(1).reduce((r,o)=>r[o],n)}var y=class extends Error{name="UsageError";static[Symbol.hasInstance](n){return n instanceof Error&&n.name==="UsageError"}};var tn=/[[\]\\]|^!|[!@+?*]\(/;function ee(e){let n=tn.test(e)?null:ln(e);if(n===null)return null;let t=n.map(rn);return r=>{let o=r.split("/");return t.some(s=>(o[0]!==
".."||s[0]==="..")&&ne(s,o,on,an))}}function rn(e){return e.replace(/^\.\//,"").replace(/\/\*\*$/,"/**/*").split("/")}var on=e=>e==="**",sn=e=>e==="*";function an(e,n){
return/[*?]/.test(e)?ne([...e.replace(/\*+/g,"*")],[...n],sn,(t,r)=>t==="?"||t===r):e===n}function ne(e,n,t,r){let o=0,s=0,i=-1,a=0;for(;s<n.length;){let l=e[o];
if(l!==void 0&&t(l))i=o++,a=s;else if(l!==void 0&&r(l,n[s]))o++,s++;else if(i>=0)o=i+1,s=++a;else return!1}return e.slice(o).every(t)}function ln(e){let n=[e],t=[];
for(let r=n.pop();r!==void 0;r=n.pop()){let o=/\{([^{}]*)\}/.exec(r);if(o===null){if(/[{}]/.test(r))return null;t.push(r)}else{let[s,i=""]=o;if(!i.includes(","))
return null;let a=r.slice(0,o.index),l=r.slice(o.index+s.length);n.push(...i.split(",").map(u=>a+u+l))}if(n.length+t.length>100)return null}return t}function te(e,n,t){let r=X(e,t),o=(f,c)=>{let{line:g,column:T}=r.position(f,c);return`${n}:${g}:${T}`},s=({pointer:f,token:c,message:g})=>{throw new y(`${o(f,c)}\
: ${g}`)},{value:i}=r;if(i===void 0)throw new y(fn(r,n));if(!k(i,F)){let f=b.configFault().configFault(i);f!==null&&s(f)}let{requests:a=[],rules:l={},packs:u=[],
failOn:d,require:p=[],waivers:m={}}=i,x=(f,c)=>({value:c,get from(){return o(f)}}),h=f=>({path:n,range:r.range(f),time:null}),O=(f,c)=>Object.fromEntries(Object.
entries(c).map(([g,T])=>[g,{severity:T,get from(){return o(S(f,g),"key")}}]));for(let[f,c]of p.entries())un(c,o(`/require/${f}`));return{entries:a.map((f,c)=>{let g=`\
/requests/${c}`;return{fits:cn([f.files].flat(),`${g}/files`,s),facts:pn(f.facts??{},`${g}/facts`,h,s),rules:O(`${g}/rules`,f.rules??{})}}),rules:O("/rules",l),
packs:u.map((f,c)=>{let{pack:g,sha256:T}=typeof f=="string"?{pack:f,sha256:null}:f;return{value:g,sha256:T,get from(){return o(`/packs/${c}`)}}}),failOn:d===void 0?
null:x("/failOn",d),require:p.map((f,c)=>x(`/require/${c}`,f)),maxDays:m.maxDays===void 0?null:x("/waivers/maxDays",m.maxDays)}}function un(e,n){try{b.facts().checkedRequire(
[e])}catch(t){throw t instanceof y?new y(`${n}: ${t.message}`):t}}function fn({problem:e,lines:n,position:t},r){let o=e?.span,{line:s,column:i}=o===void 0?t(e?.
pointer??"",e?.token):n.position(o.start),a=e?.message??"a configuration holds one object, as `workspaces-preflight schema config` describes it";return`${r}:${s}\
:${i}: ${a}`}function cn(e,n,t){let r=e.map((o,s)=>ee(o)??t({pointer:`${n}/${s}`,token:"value",message:dn(o)}));return o=>r.some(s=>s(o))}function dn(e){return`\
cannot read the pattern ${w(e)}; patterns are made of \`*\`, \`?\`, \`**\` and \`{a,b}\``}function pn(e,n,t,r){return Object.fromEntries(Object.entries(e).map(([
o,s])=>{let i=S(n,o);if(typeof s!="object"||s===null||Array.isArray(s))return r({pointer:i,token:"value",message:`\`${C(o)}\` is an object of facts, not ${w(s)}`});
let a=Object.entries(s).map(([l,u])=>[l,{value:u,place:()=>t(S(i,l))}]);return[o,Object.fromEntries(a)]}))}function mn(e,n,t){if(Math.abs(e.length-n.length)>t||e.length>64||n.length>64)return t+1;let r=[],o=[];for(let s=0;s<=n.length;s++)o.push(s);for(let s=1;s<=e.length;s++){
let i=[s],a=e.charCodeAt(s-1),l=s;for(let u=1;u<=n.length;u++){let d=n.charCodeAt(u-1),p=Math.min(P(o,u)+1,P(i,u-1)+1,P(o,u-1)+(a===d?0:1));s>1&&u>1&&a===n.charCodeAt(
u-2)&&e.charCodeAt(s-2)===d&&(p=Math.min(p,P(r,u-2)+1)),i.push(p),p<l&&(l=p)}if(l>t)return t+1;r=o,o=i}return Math.min(P(o,n.length),t+1)}function gn(e,n){if(e.
length>64)return[];let t=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let s of n){let i=mn(t,s.toLowerCase(),o);i>o||(r=i<o||r.length===0?[s]:[
...r,s],o=i)}return r.length>0||e.length<4?r:n.filter(s=>s.toLowerCase().includes(t)).slice(0,3)}function P(e,n){return e[n]??0}function re(e,n){let t=gn(e,n);return t.
length===0?"":`; did you mean \`${t.join("` or `")}\``}function oe(e,{rules:n},t){let r=new Map(n.map(o=>[o.id,o.waivable??!0]));for(let[o,s]of Object.entries(e)){let{severity:i}=s;if(i!=="error"&&i!=="warning"&&i!==
"off")throw new y(`${s.from}: \`${o}\` cannot be ${w(i)}; accepted: error, warning, off`);let a=r.get(o);if(a===void 0&&t().includes(o))throw new y(`${s.from}: \
\`${o}\` is what the API itself refuses, and cannot be set; a waiver takes single findings away`);if(a===void 0){let l=re(o,[...r.keys()]);throw new y(`${s.from}\
: there is no rule ${w(o)}${l}`)}if(!a&&i!=="error")throw new y(`${s.from}: \`${o}\` may not be ${i==="off"?"switched off":"softened"}: its file says that it is\
 not waivable`)}return new Map(Object.entries(e))}function se(e,n){let t=e.entries.flatMap((s,i)=>n!==null&&s.fits(n)?[i]:[]),r={},o=e.rules;for(let s of t){let i=e.entries[s];if(i!==void 0){for(let[a,l]of Object.
entries(i.facts))r[a]={...r[a],...l};o={...o,...i.rules}}}return{key:t.join(),facts:r,rules:o}}function ie({facts:e},n){let t=(a,l)=>n.some(({facts:u})=>{let d=u[a];
return d!==void 0&&Object.hasOwn(d,l)}),r=Object.entries(e).map(([a,l])=>[a,Object.entries(l).filter(([u])=>!t(a,u))]),[o]=r.flatMap(([,a])=>a);if(o===void 0)return[];
let s=r.map(([a,l])=>[a,Object.fromEntries(l.map(([u,{value:d}])=>[u,d]))]),i=a=>{let[,l="",u=""]=a.split("/");return e[l]?.[u]?.place()??null};return[{kind:"co\
nfiguration",from:o[1].place().path,facts:Object.fromEntries(s),place:i}]}0&&(module.exports={checkedSettings,createJudge,factsBeside,readConfig,settingsFor});
