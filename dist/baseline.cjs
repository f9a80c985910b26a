"use strict";var N=Object.defineProperty;var le=Object.getOwnPropertyDescriptor;var ue=Object.getOwnPropertyNames;var pe=Object.prototype.hasOwnProperty;var ce=(e,r)=>{for(var n in r)N(e,n,{get:r[n],enumerable:!0})},de=(e,r,n,t)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of ue(r))!pe.call(e,i)&&i!==
n&&N(e,i,{get:()=>r[i],enumerable:!(t=le(r,i))||t.enumerable});return e};var fe=e=>de(N({},"__esModule",{value:!0}),e);var dr={};ce(dr,{baselineText:()=>oe,knownFindings:()=>ie,oldestOf:()=>se,readBaseline:()=>te,startBaseline:()=>ae});module.exports=fe(dr);var C=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:baseline:1","title":"BaselineFile","description":"wo\
rkspaces-preflight.baseline.json, written by `baseline write`: the findings that were there when the check was adopted","type":"object","additionalProperties":f\
alse,"required":["version","files"],"properties":{"version":{"const":1,"description":"1; a newer version of this tool wrote anything else"},"files":{"type":"obj\
ect","description":"an object of files, each with its findings","additionalProperties":{"type":"array","description":"a list of findings","items":{"title":"Know\
nFinding","description":"an object with `rule`, `pointer`, `fingerprint`, `count` and `since`","type":"object","additionalProperties":false,"required":["rule","\
pointer","fingerprint","count","since"],"properties":{"rule":{"type":"string","maxLength":200,"description":"the id of a rule"},"pointer":{"type":"string","maxL\
ength":10000,"description":"a JSON Pointer into the request"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"16 hex digits"},"count":{\
"type":"integer","minimum":1,"maximum":10000000,"description":"how many of this kind there are in the file"},"since":{"type":"string","pattern":"^[0-9]{4}-[0-9]\
{2}-[0-9]{2}$","description":"the day on which it was first recorded, YYYY-MM-DD"}}}}}}}');function I(e){let r=[0],n=!1;return{position(t){let i=Math.max(0,Math.min(t,e.length));for(;!n&&i>=(r[r.length-1]??0);)n=!E(e,r);let s=0,o=r.length-1;for(;s<o;){
let a=s+o+1>>1;(r[a]??0)<=i?s=a:o=a-1}return{line:s+1,column:i-(r[s]??0)+1,offset:i}},line(t){for(;!n&&r.length<=t;)n=!E(e,r);let i=r[t-1];if(i===void 0)return"";
let s=r[t],o=s===void 0?e.length:s-1;return e.slice(i,o>i&&e.charCodeAt(o-1)===13?o-1:o)}}}function E(e,r){let n=e.indexOf(`
`,r[r.length-1]);return n===-1?!1:(r.push(n+1),!0)}var me,ge,ye,he,be,xe,we,Pe,ke,Te,ve,Oe,Se,Ne,Re,qe,je,$e,Ae,Le,Me,b={careful:()=>me??=require("./careful.cjs"),streams:()=>ge??=require("./streams.cjs"),yaml:()=>ye??=
require("./yaml.cjs"),packs:()=>he??=require("./packs.cjs"),explain:()=>be??=require("./explain.cjs"),factTable:()=>xe??=require("./factTable.cjs"),facts:()=>we??=
require("./facts.cjs"),factFiles:()=>Pe??=require("./factFiles.cjs"),refuseInvalid:()=>ke??=require("./refuseInvalid.cjs"),fix:()=>Te??=require("./fix.cjs"),dormant:()=>ve??=
require("./dormant.cjs"),rules:()=>Oe??=require("./rules.cjs"),words:()=>Se??=require("./words.cjs"),hash:()=>Ne??=require("./hash.cjs"),baseline:()=>Re??=require("./baseline.cjs"),
configFault:()=>qe??=require("./configFault.cjs"),policy:()=>je??=require("./policyRun.cjs").policy,waivers:()=>$e??=require("./waivers.cjs"),stages:()=>Ae??=require("./stages.cjs"),
tell:()=>Le??=require("./tell.cjs"),engine:()=>Me??=require("./engine.cjs")};var D=Object.freeze({maxBytes:1048576}),B=64,w=Object.freeze([]);var _e=/^[ -~]*$/,Fe=/^[ !#-[\]-~]*$/;function R(e,r=120){if(typeof e=="string"&&e.length<=r-2&&Fe.test(e))return`"${e}"`;let n=K(r);return v(e,n),n.end()}function q(e,r=120){
if(e.length<=r&&_e.test(e))return e;let n=K(r);return J(e,n,!1),n.end()}function K(e){let r="",n=0,t=!1;return{add:i=>t||r.length+i.length>e?(t=!0,!1):(r+=i,r.length<=
e-1&&(n=r.length),!0),end:()=>t?r.slice(0,n)+"\u2026":r}}function v(e,r){switch(typeof e){case"string":return r.add('"')&&J(e,r,!0)&&r.add('"');case"number":case"\
boolean":return r.add(String(e));case"bigint":return r.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return r.add("undefined");case"function":case"\
symbol":return r.add(`[${typeof e}]`);case"object":return e===null?r.add("null"):Array.isArray(e)?Ce(e,r):Ee(e,r)}}function Ce(e,r){if(!r.add("["))return!1;for(let n=0;n<
e.length;n++)if(n>0&&!r.add(",")||!v(e[n],r))return!1;return r.add("]")}function Ee(e,r){let n=Ie(e);if(n!==null)return r.add(`[${n}]`);if(!r.add("{"))return!1;
let t=!0;for(let i of Object.keys(e)){if(!t&&!r.add(","))return!1;t=!1;let s=e[i];if(!(v(i,r)&&r.add(":")&&v(s,r)))return!1}return r.add("}")}function Ie(e){let r=Object.
prototype.toString.call(e);return r==="[object Object]"?null:q(r.slice(8,-1),40)}function J(e,r,n){for(let t=0;t<e.length;t++){let i=e.charCodeAt(t),s=e.charAt(
t);if(De(i))s=T(i);else if(n&&(i===34||i===92))s=`\\${s}`;else if(i>=55296&&i<=57343){let o=e.codePointAt(t)??i;if(o<=65535)s=T(i);else{t++;let a=e.charCodeAt(t);
s=o>=917504&&o<=917631?T(i)+T(a):String.fromCharCode(i,a)}}if(!r.add(s))return!1}return!0}function De(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Be={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function T(e){
return Be[e]??`\\u${e.toString(16).padStart(4,"0")}`}function U(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function V(e,r){for(let t in Ke)return!1;if(typeof r!="object"||r===null)return!0;let n=j(r,B);return n===Je(e)||n===Ue(e)}var Ke=Object.freeze({});function j(e,r){
if(r===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let t=0;t<e.length;t++){let i=e[t];typeof i=="object"&&i!==null&&(n+=j(i,r-1))}return n}for(let t in e){
if(U(t))return Number.NaN;n++;let i=e[t];typeof i=="object"&&i!==null&&(n+=j(i,r-1))}return n}function Je(e){let r=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))r++;return r}function Ue(e){let r=0,n=e.indexOf('"'),t=e.indexOf(":");for(;t!==-1;)if(n===-1||t<n)r++,t=e.indexOf(":",t+1);else{let i=Ve(e,n);t<i&&(t=e.
indexOf(":",i)),n=e.indexOf('"',i)}return r}function Ve(e,r){for(let n=e.indexOf('"',r+1);n!==-1;n=e.indexOf('"',n+1)){let t=n-1;for(;e.charCodeAt(t)===92;)t--;
if((n-t)%2===1)return n+1}return e.length}var O=Symbol.for("workspaces-preflight.not-clean");function W(e){let r;try{r=JSON.parse(e)}catch{return O}return V(e,r)?r:O}function z(e){let r=new Map,n=0;return t=>{if(t.length>64)return e(t);let i=r.get(t);if(i!==void 0)return i;let s=e(t);return++n===32768&&(n=0,r.clear()),r.size<
512&&r.set(t,s),s}}var We=z(ze);function ze(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let r=e.slice(1).split("/");return e.
includes("~")?r.map(Ge):r}function P(e,r){return`${e}/${Ye(r)}`}function A(e,r){let n=e;for(let t of We(r)){if(typeof n!="object"||n===null)return $;if(Array.isArray(n)){let i=L(t);if(i===
null||i>=n.length)return $;n=n[i]}else{if(!Object.hasOwn(n,t))return $;n=n[t]}}return{found:!0,value:n}}function L(e){let r=e.charCodeAt(0)-48;return r>=0&&r<=9?
e.length===1?r:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var $=Object.freeze({found:!1});function Ye(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ge(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Rr=Object.freeze([]);function G(e){let r=0,n=e.length;for(;r<n&&Y(e.charCodeAt(r));)r++;if(r===n)return{start:0,end:e.length};for(;Y(e.charCodeAt(n-1));)n--;return{start:r,end:n}}function Y(e){
return e<=32&&(e===32||e===10||e===13||e===9)}function H(e,r=null,n=W(e)){return n===O?b.careful().readCarefully(e):He(e,n,r)}function He(e,r,n){let t=null,i=null;return{index:n,value:r,parsed:!0,problems:w,
span:(s,o)=>(t??=b.careful().indexJson(e),i??=b.careful().locator(t),i(s,o)),extent:()=>G(e),elements:()=>(t??=b.careful().indexJson(e),t.children)}}function M(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,t)=>Q(e,n,t,w));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let r=Qe(e.problems,e.elements());return e.value.map((n,t)=>Q(e,n,t,r[t]??w))}function Q(e,r,n,t){let i=P("",n);return{index:n,value:r,parsed:!0,problems:t,
span:(s,o)=>e.span(i+s,s===""?"value":o),extent:()=>e.span(i,"value")??e.extent()}}function Qe(e,r){let n=[];for(let t of e){let s=L(t.pointer.split("/",2)[1]??
"")??Math.max(0,Xe(r,t.span?.start??0));n[s]??=[],n[s].push(Ze(P("",s),t))}return n}function Xe(e,r){let n=-1,t=e.length-1;for(;n<t;){let i=n+t+1>>1;(e[i]?.start??
0)<=r?n=i:t=i-1}return n}function Ze(e,r){let n=t=>t.startsWith(`${e}/`)?t.slice(e.length):"";return{...r,pointer:n(r.pointer),related:r.related.map(t=>({...t,pointer:n(
t.pointer)})),fix:r.fix===null?null:{...r.fix,patch:r.fix.patch.map(t=>({...t,path:n(t.path)}))}}}function X(e,r,n=D,t){switch(r){case"json":return{text:e,requests:M(H(e,null,t))};case"yaml":return{text:e,requests:M(b.yaml().readYaml(e))};case"ndjson":return b.
streams().readNdjson(e,n)}}function Z(e,r){let n=I(e),{requests:t}=X(e,r),[i,...s]=t,a=t.flatMap(g=>g.problems).find(({severity:g})=>g==="error")??null,f=i?.value,u=typeof f=="object"&&f!==
null&&!Array.isArray(f),c=s.length===0&&i?.index===null,y=i===void 0||!c?()=>null:i.span;return{value:a===null&&c&&u?f:void 0,problem:a,span:y,lines:n,range(g){
let{start:m,end:p}=y(g,"value")??{start:0,end:0};return{start:n.position(m),end:n.position(p)}},position(g,m="value"){for(let p=g;;p=p.slice(0,p.lastIndexOf("/"))){
let l=(p===g?y(p,m):null)??y(p,"value");if(l!==null||p==="")return n.position(l?.start??0)}}}}function ee(e){let r=e.length;for(let n=0;n<e.length-1;n++){let t=e.charCodeAt(n);if(t<55296||t>56319)continue;let i=e.charCodeAt(n+1);i>=56320&&i<=57343&&(r--,
n++)}return r}var h=Object.prototype.hasOwnProperty,er=new RegExp("^[0-9a-f]{16}$","u"),rr=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function x(e,{instancePath:r="",
parentData:n,parentDataProperty:t,rootData:i=e,dynamicAnchors:s={}}={}){let o=null,a=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=
void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.version===void 0||!h.call(e,"version")){let u={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};o===null?o=[u]:o.push(u),a++}if(e.files===void 0||!h.call(e,"files")){let u={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'"};o===null?o=[u]:o.push(
u),a++}for(let u of Object.keys(e))if(!(u==="version"||u==="files")){let c={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};o===null?o=[c]:o.push(c),a++}if(e.version!==void 0&&h.call(e,"version")&&e.version!==1){let u={
instancePath:r+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"};o===null?o=[u]:o.
push(u),a++}if(e.files!==void 0&&h.call(e,"files")){let u=e.files;if(u&&typeof u=="object"&&!Array.isArray(u))for(let c of Object.keys(u)){let y=u[c];if(Array.isArray(
y)){let g=y.length;for(let m=0;m<g;m++){let p=y[m];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.rule===void 0||!h.call(p,"rule")){let l={instancePath:r+"/f\
iles/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:"\
rule"},message:"must have required property 'rule'"};o===null?o=[l]:o.push(l),a++}if(p.pointer===void 0||!h.call(p,"pointer")){let l={instancePath:r+"/files/"+c.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:"poi\
nter"},message:"must have required property 'pointer'"};o===null?o=[l]:o.push(l),a++}if(p.fingerprint===void 0||!h.call(p,"fingerprint")){let l={instancePath:r+
"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:"\
fingerprint"},message:"must have required property 'fingerprint'"};o===null?o=[l]:o.push(l),a++}if(p.count===void 0||!h.call(p,"count")){let l={instancePath:r+"\
/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};o===null?o=[l]:o.push(l),a++}if(p.since===void 0||!h.call(p,"since")){let l={instancePath:r+"/files/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/required",keyword:"required",params:{missingProperty:"since"},message:"\
must have required property 'since'"};o===null?o=[l]:o.push(l),a++}for(let l of Object.keys(p))if(!(l==="rule"||l==="pointer"||l==="fingerprint"||l==="count"||l===
"since")){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};o===null?o=[d]:o.push(d),a++}if(p.rule!==void 0&&
h.call(p,"rule")){let l=p.rule;if(typeof l=="string"){if(ee(l)>200){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/rule",schemaPath:"\
#/properties/files/additionalProperties/items/properties/rule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
o===null?o=[d]:o.push(d),a++}}else{let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/rule",schemaPath:"#/properties/files/additio\
nalProperties/items/properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[d]:o.push(d),a++}}if(p.pointer!==void 0&&h.
call(p,"pointer")){let l=p.pointer;if(typeof l=="string"){if(ee(l)>1e4){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/pointer",
schemaPath:"#/properties/files/additionalProperties/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than \
10000 characters"};o===null?o=[d]:o.push(d),a++}}else{let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/pointer",schemaPath:"#/pr\
operties/files/additionalProperties/items/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[d]:o.push(d),a++}}
if(p.fingerprint!==void 0&&h.call(p,"fingerprint")){let l=p.fingerprint;if(typeof l=="string"){if(!er.test(l)){let d={instancePath:r+"/files/"+c.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/"+m+"/fingerprint",schemaPath:"#/properties/files/additionalProperties/items/properties/fingerprint/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};o===null?o=[d]:o.push(d),a++}}else{let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").
replace(/\//g,"~1")+"/"+m+"/fingerprint",schemaPath:"#/properties/files/additionalProperties/items/properties/fingerprint/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};o===null?o=[d]:o.push(d),a++}}if(p.count!==void 0&&h.call(p,"count")){let l=p.count;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&
isFinite(l))){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/count",schemaPath:"#/properties/files/additionalProperties/items/\
properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};o===null?o=[d]:o.push(d),a++}if(typeof l=="number"&&isFinite(l)){if(l>1e7||
isNaN(l)){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/count",schemaPath:"#/properties/files/additionalProperties/items/prop\
erties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};o===null?o=[d]:o.push(d),a++}if(l<1||isNaN(l)){let d={
instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/count",schemaPath:"#/properties/files/additionalProperties/items/properties/count/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};o===null?o=[d]:o.push(d),a++}}}if(p.since!==void 0&&h.call(p,"since")){let l=p.since;
if(typeof l=="string"){if(!rr.test(l)){let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/since",schemaPath:"#/properties/files/ad\
ditionalProperties/items/properties/since/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9\
]{2}-[0-9]{2}$"'};o===null?o=[d]:o.push(d),a++}}else{let d={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m+"/since",schemaPath:"#/prope\
rties/files/additionalProperties/items/properties/since/type",keyword:"type",params:{type:"string"},message:"must be string"};o===null?o=[d]:o.push(d),a++}}}else{
let l={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,schemaPath:"#/properties/files/additionalProperties/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};o===null?o=[l]:o.push(l),a++}}}else{let g={instancePath:r+"/files/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/files/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};o===null?o=[g]:o.push(g),a++}}else{let c={instancePath:r+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[c]:o.push(c),a++}}}else{let u={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};o===null?o=[u]:o.push(u),a++}return x.errors=o,a===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var S=class extends Error{name="UsageError";static[Symbol.hasInstance](r){return r instanceof Error&&r.name==="UsageError"}};function re(e,r){let n=e.map(i=>`\`${i}\``),t=n.pop()??"";return n.length===0?t:`${n.join(", ")} ${r} ${t}`}var _=64,nr=4,tr=3;function or(e,r,n){if(Math.abs(e.length-r.length)>n||e.length>_||r.length>_)return n+1;let t=[],i=[];for(let s=0;s<=r.length;s++)i.push(s);for(let s=1;s<=
e.length;s++){let o=[s],a=e.charCodeAt(s-1),f=s;for(let u=1;u<=r.length;u++){let c=r.charCodeAt(u-1),y=Math.min(k(i,u)+1,k(o,u-1)+1,k(i,u-1)+(a===c?0:1));s>1&&u>
1&&a===r.charCodeAt(u-2)&&e.charCodeAt(s-2)===c&&(y=Math.min(y,k(t,u-2)+1)),o.push(y),y<f&&(f=y)}if(f>n)return n+1;t=i,i=o}return Math.min(k(i,r.length),n+1)}function ir(e,r){
if(e.length>_)return[];let n=e.toLowerCase(),t=[],i=Math.max(1,Math.floor(e.length/4));for(let s of r){let o=or(n,s.toLowerCase(),i);o>i||(t=o<i||t.length===0?[
s]:[...t,s],i=o)}return t.length>0||e.length<nr?t:r.filter(s=>s.toLowerCase().includes(n)).slice(0,tr)}function k(e,r){return e[r]??0}function F(e,r){let n=ir(e,
r);return n.length===0?"":`; did you mean ${re(n,"or")}?`}var sr=["additionalProperties","required","maxItems","maxLength","anyOf"];function ne(e,r,n,t){let i=f=>f.instancePath.split("/").length,s=Math.max(...r.map(i)),
o=r.filter(f=>i(f)===s),a=sr.map(f=>o.find(u=>u.keyword===f)).find(f=>f!==void 0)??o[0];return a===void 0?{pointer:"",token:"value",message:`${t} cannot be read`}:
ar(e,a,lr(n,a.schemaPath),t)}function ar(e,{keyword:r,instancePath:n,params:t},{description:i,properties:s={}},o){let a=n===""?o:`\`${q(n)}\``;if(r==="required")
return{pointer:n,token:"value",message:`${a} needs the member \`${String(t.missingProperty)}\``};if(r==="additionalProperties"){let g=String(t.additionalProperty),
m=Object.keys(s),p=F(g,m)||`; accepted: ${m.join(", ")}`;return{pointer:P(n,g),token:"key",message:`${a} has no member ${R(g)}${p}`}}if(r==="maxItems"||r==="max\
Length"){let g=r==="maxItems"?"items":"characters";return{pointer:n,token:"value",message:`${a} has more than ${String(t.limit)} ${g}`}}let f=A(e,n),u=f.found?f.
value:void 0,c=r==="enum"?t.allowedValues.join(", "):i??"something else",y=r==="enum"&&typeof u=="string"?F(u,c.split(", ")):"";return{pointer:n,token:"value",message:`${a}\
 cannot be ${R(u)}; accepted: ${c}${y}`}}function lr(e,r){let n=r.slice(1,r.lastIndexOf("/")),t=A(e,n);return t.found?t.value:{}}function te(e,r){let n=Z(e,"json"),t=(a,f)=>{throw new S(`${r}:${a.line}:${a.column}: ${f}; \`workspaces-preflight baseline write\` writes it anew`)},{value:i,problem:s}=n;
if(i===void 0){let a=s?.message??"a baseline holds one object";return t(n.position(s?.pointer??""),a)}if(!x(i)){let a=ne(i,x.errors??[],C,"the baseline");return t(
n.position(a.pointer,a.token),a.message)}let o=Object.entries(i.files);return new Map(o.map(([a,f])=>[a,new Map(f.map(u=>[u.fingerprint,u]))]))}function oe(e){let r=[
...e].filter(([,t])=>t.size>0).sort(([t],[i])=>t<i?-1:1).map(([t,i])=>[t,[...i.values()].sort(ur)]),n={version:1,files:Object.fromEntries(r)};return`${JSON.stringify(
n,null,2)}
`}function ur(e,r){let n=({rule:t,pointer:i,fingerprint:s})=>`${t}
${i}
${s}`;return n(e)<n(r)?-1:1}function ie(e,r,n){let t=new Map;for(let{rule:i,pointer:s,fingerprint:o}of e){let a=(t.get(o)?.count??0)+1;t.set(o,{rule:i,pointer:s,
fingerprint:o,count:a,since:r?.get(o)?.since??n})}return t}function se(e){let r=null;for(let n of e.values())for(let{since:t}of n.values())(r===null||t<r)&&(r=t);
return r}function ae(e,r,n){let t=new Map,i=null;return(s,o)=>{if(s.outcome==="unknown")return null;o!==i&&!pr(o,i)&&t.clear(),i=o;let a=n(o.source.path),f=a===
null?void 0:e.get(a)?.get(s.fingerprint);if(f===void 0||f.rule!==s.rule)return null;let u=(t.get(s.fingerprint)??0)+1;return t.set(s.fingerprint,u),u>f.count?null:
cr(f,r)}}function pr({source:e},r){return r===null||e.path!==r.source.path?!1:e.index!==null&&r.source.index!==null&&e.index>r.source.index}function cr({since:e},r){
return{by:"baseline",reason:null,owner:null,expires:null,from:`${r}, since ${e}`}}0&&(module.exports={baselineText,knownFindings,oldestOf,readBaseline,startBaseline});
