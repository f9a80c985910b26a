"use strict";var R=Object.defineProperty;var ve=Object.getOwnPropertyDescriptor;var be=Object.getOwnPropertyNames;var xe=Object.prototype.hasOwnProperty;var ke=(e,t)=>{for(var r in t)R(e,r,{get:t[r],enumerable:!0})},Pe=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of be(t))!xe.call(e,o)&&o!==
r&&R(e,o,{get:()=>t[o],enumerable:!(n=ve(t,o))||n.enumerable});return e};var Te=e=>Pe(R({},"__esModule",{value:!0}),e);var Ft={};ke(Ft,{configRules:()=>U,readWaivers:()=>pe,startWaivers:()=>we});module.exports=Te(Ft);var U={"config/waiver-expired":{title:"Waivers have not expired",why:"A waiver holds up to and including its last day. After that it waives nothing: what it wai\
ved counts again, until the request is mended or somebody renews the waiver."},"config/waiver-malformed":{title:"Waivers say which finding, why, whose and until\
 when",why:"A waiver that cannot be read, names no rule or no day, or lasts longer than is allowed waives nothing, as if it had expired: a slip of the pen must \
not keep a gate open."},"config/waiver-refused":{title:"Only rules that are waivable are waived",why:"The file of a rule can say that the rule is not waivable. \
What it finds always counts, whatever waivers, baseline and configuration say."},"config/waiver-unused":{title:"Waivers waive something",why:"Every file that th\
e waiver is about was checked, and nothing in them needs it: the mistake is mended, or the waiver names another rule, file, pointer or value than it means. Remo\
ve it, so that it does not waive the next mistake."}};var M=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:waivers:1","title":"WaiversFile","description":"work\
spaces-preflight.waivers.yaml: findings that are accepted for a while, each with a reason, an owner and a last day","type":"object","additionalProperties":false\
,"required":["waivers"],"properties":{"waivers":{"type":"array","maxItems":10000,"description":"a list of waivers","items":{"title":"WaiverEntry","description":\
"an object with `rule`, `file`, `pointer` or `value`, `reason`, `owner` and `expires`","type":"object","additionalProperties":false,"required":["rule","file","r\
eason","owner","expires"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":100,"description":"the id of a rule, as findings name it in brackets"}\
,"file":{"type":"string","minLength":1,"maxLength":1000,"description":"a path or pattern such as `images/win11/**`, relative to this file\'s folder"},"pointer":{\
"type":"string","maxLength":1000,"pattern":"^(/|$)","description":"a JSON Pointer into the request, for example `/Applications/0`"},"value":{"description":"the \
value at the finding\'s place"},"reason":{"$ref":"#/$defs/line"},"owner":{"$ref":"#/$defs/line"},"expires":{"type":"string","maxLength":20,"description":"the las\
t day of the waiver, YYYY-MM-DD"}}}}},"$defs":{"line":{"description":"one line of text","type":"string","maxLength":1000,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]*[\
^\\\\u0000-\\\\u0020\\\\u007f][^\\\\u0000-\\\\u001f\\\\u007f]*$"}}}');var Oe=[4,6,9,11];function G(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),r=Number(e.slice(5,7)),n=Number(e.slice(8)),o=t%4===
0&&(t%100!==0||t%400===0),s=r===2?o?29:28:Oe.includes(r)?30:31;return r>=1&&r<=12&&n>=1&&n<=s}var $e=/^[ -~]*$/,Se=/^[ !#-[\]-~]*$/;function h(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Se.test(e))return`"${e}"`;let r=J(t);return A(e,r),r.end()}function j(e,t=120){
if(e.length<=t&&$e.test(e))return e;let r=J(t);return V(e,r,!1),r.end()}function J(e){let t="",r=0,n=!1;return{add:o=>n||t.length+o.length>e?(n=!0,!1):(t+=o,t.length<=
e-1&&(r=t.length),!0),end:()=>n?t.slice(0,r)+"\u2026":t}}function A(e,t){switch(typeof e){case"string":return t.add('"')&&V(e,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Ne(e,t):Le(e,t)}}function Ne(e,t){if(!t.add("["))return!1;for(let r=0;r<
e.length;r++)if(r>0&&!t.add(",")||!A(e[r],t))return!1;return t.add("]")}function Le(e,t){let r=Ae(e);if(r!==null)return t.add(`[${r}]`);if(!t.add("{"))return!1;
let n=!0;for(let o of Object.keys(e)){if(!n&&!t.add(","))return!1;n=!1;let s=e[o];if(!(A(o,t)&&t.add(":")&&A(s,t)))return!1}return t.add("}")}function Ae(e){let t=Object.
prototype.toString.call(e);return t==="[object Object]"?null:j(t.slice(8,-1),40)}function V(e,t,r){for(let n=0;n<e.length;n++){let o=e.charCodeAt(n),s=e.charAt(
n);if(je(o))s=L(o);else if(r&&(o===34||o===92))s=`\\${s}`;else if(o>=55296&&o<=57343){let i=e.codePointAt(n)??o;if(i<=65535)s=L(o);else{n++;let a=e.charCodeAt(n);
s=i>=917504&&i<=917631?L(o)+L(a):String.fromCharCode(o,a)}}if(!t.add(s))return!1}return!0}function je(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var qe={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function L(e){
return qe[e]??`\\u${e.toString(16).padStart(4,"0")}`}var Re=864e5;function B(e,t){return new Date(Date.parse(`${e}T00:00:00Z`)+t*Re).toISOString().slice(0,10)}function K(e){let t=[0],r=!1;return{position(n){let o=Math.max(0,Math.min(n,e.length));for(;!r&&o>=(t[t.length-1]??0);)r=!H(e,t);let s=0,i=t.length-1;for(;s<i;){
let a=s+i+1>>1;(t[a]??0)<=o?s=a:i=a-1}return{line:s+1,column:o-(t[s]??0)+1,offset:o}},line(n){for(;!r&&t.length<=n;)r=!H(e,t);let o=t[n-1];if(o===void 0)return"";
let s=t[n],i=s===void 0?e.length:s-1;return e.slice(o,i>o&&e.charCodeAt(i-1)===13?i-1:i)}}}function H(e,t){let r=e.indexOf(`
`,t[t.length-1]);return r===-1?!1:(t.push(r+1),!0)}var Me,De,We,_e,Ee,Fe,Ce,Ie,Ye,Ue,Ge,Je,Ve,Be,He,Ke,ze,Xe,Qe,Ze,et,y={careful:()=>Me??=require("./careful.cjs"),streams:()=>De??=require("./streams.cjs"),yaml:()=>We??=
require("./yaml.cjs"),packs:()=>_e??=require("./packs.cjs"),explain:()=>Ee??=require("./explain.cjs"),factTable:()=>Fe??=require("./factTable.cjs"),facts:()=>Ce??=
require("./facts.cjs"),factFiles:()=>Ie??=require("./factFiles.cjs"),refuseInvalid:()=>Ye??=require("./refuseInvalid.cjs"),fix:()=>Ue??=require("./fix.cjs"),dormant:()=>Ge??=
require("./dormant.cjs"),rules:()=>Je??=require("./rules.cjs"),words:()=>Ve??=require("./words.cjs"),hash:()=>Be??=require("./hash.cjs"),baseline:()=>He??=require("./baseline.cjs"),
configFault:()=>Ke??=require("./configFault.cjs"),policy:()=>ze??=require("./policyRun.cjs").policy,waivers:()=>Xe??=require("./waivers.cjs"),stages:()=>Qe??=require("./stages.cjs"),
tell:()=>Ze??=require("./tell.cjs"),engine:()=>et??=require("./engine.cjs")};var z=Object.freeze({maxBytes:1048576}),X=64,O=Object.freeze([]);function Q(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function Z(e,t){for(let n in tt)return!1;if(typeof t!="object"||t===null)return!0;let r=D(t,X);return r===rt(e)||r===nt(e)}var tt=Object.freeze({});function D(e,t){
if(t===0)return Number.NaN;let r=0;if(Array.isArray(e)){for(let n=0;n<e.length;n++){let o=e[n];typeof o=="object"&&o!==null&&(r+=D(o,t-1))}return r}for(let n in e){
if(Q(n))return Number.NaN;r++;let o=e[n];typeof o=="object"&&o!==null&&(r+=D(o,t-1))}return r}function rt(e){let t=0;for(let r=e.indexOf(":");r!==-1;r=e.indexOf(
":",r+1))t++;return t}function nt(e){let t=0,r=e.indexOf('"'),n=e.indexOf(":");for(;n!==-1;)if(r===-1||n<r)t++,n=e.indexOf(":",n+1);else{let o=ot(e,r);n<o&&(n=e.
indexOf(":",o)),r=e.indexOf('"',o)}return t}function ot(e,t){for(let r=e.indexOf('"',t+1);r!==-1;r=e.indexOf('"',r+1)){let n=r-1;for(;e.charCodeAt(n)===92;)n--;
if((r-n)%2===1)return r+1}return e.length}var q=Symbol.for("workspaces-preflight.not-clean");function ee(e){let t;try{t=JSON.parse(e)}catch{return q}return Z(e,t)?t:q}function te(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let o=t.get(n);if(o!==void 0)return o;let s=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,s),s}}var it=te(st);function st(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(lt):t}function b(e,t){return`${e}/${at(t)}`}function x(e,t){let r=e;for(let n of it(t)){if(typeof r!="object"||r===null)return W;if(Array.isArray(r)){let o=_(n);if(o===
null||o>=r.length)return W;r=r[o]}else{if(!Object.hasOwn(r,n))return W;r=r[n]}}return{found:!0,value:r}}function _(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?
e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var W=Object.freeze({found:!1});function at(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function lt(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var or=Object.freeze([]);function ne(e){let t=0,r=e.length;for(;t<r&&re(e.charCodeAt(t));)t++;if(t===r)return{start:0,end:e.length};for(;re(e.charCodeAt(r-1));)r--;return{start:t,end:r}}
function re(e){return e<=32&&(e===32||e===10||e===13||e===9)}function oe(e,t=null,r=ee(e)){return r===q?y.careful().readCarefully(e):ut(e,r,t)}function ut(e,t,r){let n=null,o=null;return{index:r,value:t,parsed:!0,problems:O,
span:(s,i)=>(n??=y.careful().indexJson(e),o??=y.careful().locator(n),o(s,i)),extent:()=>ne(e),elements:()=>(n??=y.careful().indexJson(e),n.children)}}function E(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((r,n)=>ie(e,r,n,O));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=ft(e.problems,e.elements());return e.value.map((r,n)=>ie(e,r,n,t[n]??O))}function ie(e,t,r,n){let o=b("",r);return{index:r,value:t,parsed:!0,problems:n,
span:(s,i)=>e.span(o+s,s===""?"value":i),extent:()=>e.span(o,"value")??e.extent()}}function ft(e,t){let r=[];for(let n of e){let s=_(n.pointer.split("/",2)[1]??
"")??Math.max(0,ct(t,n.span?.start??0));r[s]??=[],r[s].push(pt(b("",s),n))}return r}function ct(e,t){let r=-1,n=e.length-1;for(;r<n;){let o=r+n+1>>1;(e[o]?.start??
0)<=t?r=o:n=o-1}return r}function pt(e,t){let r=n=>n.startsWith(`${e}/`)?n.slice(e.length):"";return{...t,pointer:r(t.pointer),related:t.related.map(n=>({...n,pointer:r(
n.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(n=>({...n,path:r(n.path)}))}}}function se(e,t,r=z,n){switch(t){case"json":return{text:e,requests:E(oe(e,null,n))};case"yaml":return{text:e,requests:E(y.yaml().readYaml(e))};case"ndjson":return y.
streams().readNdjson(e,r)}}function ae(e,t){let r=K(e),{requests:n}=se(e,t),[o,...s]=n,a=n.flatMap(f=>f.problems).find(({severity:f})=>f==="error")??null,d=o?.value,p=typeof d=="object"&&
d!==null&&!Array.isArray(d),m=s.length===0&&o?.index===null,c=o===void 0||!m?()=>null:o.span;return{value:a===null&&m&&p?d:void 0,problem:a,span:c,lines:r,range(f){
let{start:l,end:u}=c(f,"value")??{start:0,end:0};return{start:r.position(l),end:r.position(u)}},position(f,l="value"){for(let u=f;;u=u.slice(0,u.lastIndexOf("/"))){
let T=(u===f?c(u,l):null)??c(u,"value");if(T!==null||u==="")return r.position(T?.start??0)}}}}function w(e){let t=e.length;for(let r=0;r<e.length-1;r++){let n=e.charCodeAt(r);if(n<55296||n>56319)continue;let o=e.charCodeAt(r+1);o>=56320&&o<=57343&&(t--,r++)}
return t}var g=Object.prototype.hasOwnProperty,dt=new RegExp("^(/|$)","u"),le=new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$",
"u");function k(e,{instancePath:t="",parentData:r,parentDataProperty:n,rootData:o=e,dynamicAnchors:s={}}={}){let i=null,a=0,d=k.evaluated;if(d.dynamicProps&&(d.
props=void 0),d.dynamicItems&&(d.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.waivers===void 0||!g.call(e,"waivers")){let p={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"waivers"},message:"must have required property 'waivers'"};i===null?i=[p]:i.push(p),a++}for(let p of Object.
keys(e))if(p!=="waivers"){let m={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must N\
OT have additional properties"};i===null?i=[m]:i.push(m),a++}if(e.waivers!==void 0&&g.call(e,"waivers")){let p=e.waivers;if(Array.isArray(p)){if(p.length>1e4){let c={
instancePath:t+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};i===null?
i=[c]:i.push(c),a++}let m=p.length;for(let c=0;c<m;c++){let f=p[c];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.rule===void 0||!g.call(f,"rule")){let l={instancePath:t+
"/waivers/"+c,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"rule"},message:"must have required property 'rule'"};
i===null?i=[l]:i.push(l),a++}if(f.file===void 0||!g.call(f,"file")){let l={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/waivers/items/required",keyword:"\
required",params:{missingProperty:"file"},message:"must have required property 'file'"};i===null?i=[l]:i.push(l),a++}if(f.reason===void 0||!g.call(f,"reason")){
let l={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"reason"},message:"must have req\
uired property 'reason'"};i===null?i=[l]:i.push(l),a++}if(f.owner===void 0||!g.call(f,"owner")){let l={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/wai\
vers/items/required",keyword:"required",params:{missingProperty:"owner"},message:"must have required property 'owner'"};i===null?i=[l]:i.push(l),a++}if(f.expires===
void 0||!g.call(f,"expires")){let l={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty:"e\
xpires"},message:"must have required property 'expires'"};i===null?i=[l]:i.push(l),a++}for(let l of Object.keys(f))if(!(l==="rule"||l==="file"||l==="pointer"||l===
"value"||l==="reason"||l==="owner"||l==="expires")){let u={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};i===null?i=[u]:i.push(u),a++}if(f.rule!==void 0&&g.call(f,"rule")){
let l=f.rule;if(typeof l=="string"){if(w(l)>100){let u={instancePath:t+"/waivers/"+c+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};i===null?i=[u]:i.push(u),a++}if(w(l)<1){let u={instancePath:t+"/waivers/"+c+"/ru\
le",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===
null?i=[u]:i.push(u),a++}}else{let u={instancePath:t+"/waivers/"+c+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i===null?i=[u]:i.push(u),a++}}if(f.file!==void 0&&g.call(f,"file")){let l=f.file;if(typeof l=="string"){if(w(l)>1e3){let u={instancePath:t+
"/waivers/"+c+"/file",schemaPath:"#/properties/waivers/items/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters"};i===null?i=[u]:i.push(u),a++}if(w(l)<1){let u={instancePath:t+"/waivers/"+c+"/file",schemaPath:"#/properties/waivers/items/properties/file/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[u]:i.push(u),a++}}else{let u={instancePath:t+"/waivers\
/"+c+"/file",schemaPath:"#/properties/waivers/items/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:i.push(
u),a++}}if(f.pointer!==void 0&&g.call(f,"pointer")){let l=f.pointer;if(typeof l=="string"){if(w(l)>1e3){let u={instancePath:t+"/waivers/"+c+"/pointer",schemaPath:"\
#/properties/waivers/items/properties/pointer/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};i===null?i=[u]:
i.push(u),a++}if(!dt.test(l)){let u={instancePath:t+"/waivers/"+c+"/pointer",schemaPath:"#/properties/waivers/items/properties/pointer/pattern",keyword:"pattern",
params:{pattern:"^(/|$)"},message:'must match pattern "^(/|$)"'};i===null?i=[u]:i.push(u),a++}}else{let u={instancePath:t+"/waivers/"+c+"/pointer",schemaPath:"#\
/properties/waivers/items/properties/pointer/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:i.push(u),a++}}if(f.reason!==void 0&&
g.call(f,"reason")){let l=f.reason;if(typeof l=="string"){if(w(l)>1e3){let u={instancePath:t+"/waivers/"+c+"/reason",schemaPath:"#/$defs/line/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};i===null?i=[u]:i.push(u),a++}if(!le.test(l)){let u={instancePath:t+"/waivers/"+
c+"/reason",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"'};i===null?i=[u]:i.push(u),a++}}else{let u={instancePath:t+
"/waivers/"+c+"/reason",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:i.push(u),a++}}if(f.owner!==
void 0&&g.call(f,"owner")){let l=f.owner;if(typeof l=="string"){if(w(l)>1e3){let u={instancePath:t+"/waivers/"+c+"/owner",schemaPath:"#/$defs/line/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};i===null?i=[u]:i.push(u),a++}if(!le.test(l)){let u={instancePath:t+"/waivers/"+
c+"/owner",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"},
message:'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"'};i===null?i=[u]:i.push(u),a++}}else{let u={instancePath:t+
"/waivers/"+c+"/owner",schemaPath:"#/$defs/line/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:i.push(u),a++}}if(f.expires!==
void 0&&g.call(f,"expires")){let l=f.expires;if(typeof l=="string"){if(w(l)>20){let u={instancePath:t+"/waivers/"+c+"/expires",schemaPath:"#/properties/waivers/\
items/properties/expires/maxLength",keyword:"maxLength",params:{limit:20},message:"must NOT have more than 20 characters"};i===null?i=[u]:i.push(u),a++}}else{let u={
instancePath:t+"/waivers/"+c+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};i===null?i=[u]:i.push(u),a++}}}else{let l={instancePath:t+"/waivers/"+c,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};i===null?i=[l]:i.push(l),a++}}}else{let m={instancePath:t+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};i===null?i=[m]:i.push(m),a++}}}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};i===null?i=[p]:i.push(p),a++}return k.errors=i,a===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(e,t){let r=e.map(o=>`\`${o}\``),n=r.pop()??"";return r.length===0?n:`${r.join(", ")} ${t} ${n}`}var F=64,mt=4,gt=3;function ht(e,t,r){if(Math.abs(e.length-t.length)>r||e.length>F||t.length>F)return r+1;let n=[],o=[];for(let s=0;s<=t.length;s++)o.push(s);for(let s=1;s<=
e.length;s++){let i=[s],a=e.charCodeAt(s-1),d=s;for(let p=1;p<=t.length;p++){let m=t.charCodeAt(p-1),c=Math.min($(o,p)+1,$(i,p-1)+1,$(o,p-1)+(a===m?0:1));s>1&&p>
1&&a===t.charCodeAt(p-2)&&e.charCodeAt(s-2)===m&&(c=Math.min(c,$(n,p-2)+1)),i.push(c),c<d&&(d=c)}if(d>r)return r+1;n=o,o=i}return Math.min($(o,t.length),r+1)}function yt(e,t){
if(e.length>F)return[];let r=e.toLowerCase(),n=[],o=Math.max(1,Math.floor(e.length/4));for(let s of t){let i=ht(r,s.toLowerCase(),o);i>o||(n=i<o||n.length===0?[
s]:[...n,s],o=i)}return n.length>0||e.length<mt?n:t.filter(s=>s.toLowerCase().includes(r)).slice(0,gt)}function $(e,t){return e[t]??0}function S(e,t){let r=yt(e,
t);return r.length===0?"":`; did you mean ${ue(r,"or")}?`}function P(e){if(typeof e=="string")return JSON.stringify(e.slice(0,65536));let t="",r=(n,o)=>{if(!(t.length>65536))if(typeof n=="string")t+=JSON.stringify(n.slice(
0,65536));else if(typeof n!="object"||n===null)t+=wt(n);else if(o===64)t+="\u2026";else if(Array.isArray(n)){t+="[";for(let s=0;s<n.length&&t.length<=65536;s++)
r(n[s],o+1),t+=",";t+="]"}else{t+="{";for(let s of Object.keys(n).sort())r(s,o),t+=":",r(n[s],o+1),t+=",";t+="}"}};return r(e,0),t}function wt(e){return e===null?
"null":typeof e=="number"||typeof e=="boolean"?String(e):typeof e}var vt=/[[\]\\]|^!|[!@+?*]\(/;function C(e){let t=vt.test(e)?null:Tt(e);if(t===null)return null;let r=t.map(bt);return n=>{let o=n.split("/");return r.some(s=>(o[0]!==
".."||s[0]==="..")&&fe(s,o,xt,Pt))}}function bt(e){return e.replace(/^\.\//,"").replace(/\/\*\*$/,"/**/*").split("/")}var xt=e=>e==="**",kt=e=>e==="*";function Pt(e,t){
return/[*?]/.test(e)?fe([...e.replace(/\*+/g,"*")],[...t],kt,(r,n)=>r==="?"||r===n):e===t}function fe(e,t,r,n){let o=0,s=0,i=-1,a=0;for(;s<t.length;){let d=e[o];
if(d!==void 0&&r(d))i=o++,a=s;else if(d!==void 0&&n(d,t[s]))o++,s++;else if(i>=0)o=i+1,s=++a;else return!1}return e.slice(o).every(r)}function Tt(e){let t=[e],r=[];
for(let n=t.pop();n!==void 0;n=t.pop()){let o=/\{([^{}]*)\}/.exec(n);if(o===null){if(/[{}]/.test(n))return null;r.push(n)}else{let[s,i=""]=o;if(!i.includes(","))
return null;let a=n.slice(0,o.index),d=n.slice(o.index+s.length);t.push(...i.split(",").map(p=>a+p+d))}if(t.length+r.length>100)return null}return r}function ce(e){return`cannot read the pattern ${h(e)}; patterns are made of \`*\`, \`?\`, \`**\` and \`{a,b}\``}var Ot=["additionalProperties","required","maxItems","maxLength","anyOf"];function I(e,t,r,n){let o=d=>d.instancePath.split("/").length,s=Math.max(...t.map(o)),
i=t.filter(d=>o(d)===s),a=Ot.map(d=>i.find(p=>p.keyword===d)).find(d=>d!==void 0)??i[0];return a===void 0?{pointer:"",token:"value",message:`${n} cannot be read`}:
$t(e,a,St(r,a.schemaPath),n)}function $t(e,{keyword:t,instancePath:r,params:n},{description:o,properties:s={}},i){let a=r===""?i:`\`${j(r)}\``;if(t==="required")
return{pointer:r,token:"value",message:`${a} needs the member \`${String(n.missingProperty)}\``};if(t==="additionalProperties"){let f=String(n.additionalProperty),
l=Object.keys(s),u=S(f,l)||`; accepted: ${l.join(", ")}`;return{pointer:b(r,f),token:"key",message:`${a} has no member ${h(f)}${u}`}}if(t==="maxItems"||t==="max\
Length"){let f=t==="maxItems"?"items":"characters";return{pointer:r,token:"value",message:`${a} has more than ${String(n.limit)} ${f}`}}let d=x(e,r),p=d.found?d.
value:void 0,m=t==="enum"?n.allowedValues.join(", "):o??"something else",c=t==="enum"&&typeof p=="string"?S(p,m.split(", ")):"";return{pointer:r,token:"value",message:`${a}\
 cannot be ${h(p)}; accepted: ${m}${c}`}}function St(e,t){let r=t.slice(1,t.lastIndexOf("/")),n=x(e,r);return n.found?n.value:{}}function pe(e,t,r){let n=ae(e,"yaml"),{value:o,problem:s}=n;if(o===void 0){let c=s?.message??"A waivers file holds one object with the member `waivers`, a list",
f=s?.span??(s===null?null:n.span(s.pointer,s.token))??{start:0,end:e.length},l=N({pointer:s?.pointer??"",token:s?.token??"value",message:c});return{file:n,list:[],
faults:[{...l,span:f}]}}let i=k(o)?[]:k.errors??[],a=Array.isArray(o.waivers)?o.waivers:[],d=[],p=i.filter(({instancePath:c})=>!/^\/waivers\/[0-9]/.test(c));p.length>
0&&d.push(N(I(o,p,M,"the waivers file")));let m=[];for(let[c,f]of a.entries()){let l=`/waivers/${c}`,u=i.filter(({instancePath:Y})=>Y===l||Y.startsWith(`${l}/`)),
T=u.length>0?N(I(o,u,M,"the waivers file")):Nt(f,l,r);T!==null?d.push(T):m.push(Lt(f,l,t,n))}return{file:n,list:m,faults:d}}function Nt(e,t,{asOf:r,maxDays:n,rules:o}){
let{rule:s,file:i,expires:a}=e,d=(c,f,l=null)=>N({pointer:`${t}/${c}`,token:"value",message:f},l),p=o.get(s);if(p===void 0){let c=S(s,[...o.keys()]);return d("r\
ule",`there is no rule ${h(s)}${c}`)}if(!p)return{...d("rule",`\`${s}\` may not be waived: its file says that it is not waivable`),rule:"config/waiver-refused"};
if(!Object.hasOwn(e,"pointer")&&!Object.hasOwn(e,"value"))return N({pointer:t,token:"value",message:`\`${t}\` needs \`pointer\` or \`value\`: without them it would w\
aive all that the rule finds in \`file\``});if(C(i)===null)return d("file",ce(i));if(!G(a))return d("expires",`${h(a)} is no day of the calendar, so the waiver \
has expired`,"YYYY-MM-DD");let m=B(r,n);return a>m?d("expires",`a waiver lasts at most ${n} days, so this one does not count`,`a day up to ${m}`):null}function N({
pointer:e,token:t,message:r},n=null){let o=r.charAt(0).toUpperCase()+r.slice(1);return{rule:"config/waiver-malformed",severity:"error",pointer:e,token:t,message:o,
expected:n}}function Lt(e,t,r,n){let{line:o,column:s}=n.position(t),i=C(e.file);if(i===null)throw new Error(`the pattern of ${t} was not looked at`);return{place:t,
from:`${r}:${o}:${s}`,rule:e.rule,file:e.file,fits:i,pointer:e.pointer??null,value:Object.hasOwn(e,"value")?P(e.value):null,reason:e.reason.trim(),owner:e.owner.
trim(),expires:e.expires}}function ge(e,t,r){let n=2538058380,o=1013904242;for(let s of[e,t,r??"\0"]){for(let i=0;i<s.length;i++){let a=s.charCodeAt(i);n=Math.imul(n^a,2246822507),o=Math.
imul(o^a,3266489909),n^=o>>>15,o^=n>>>13}n=Math.imul(n^31,668265263),o=Math.imul(o^31,374761393)}return me(de(n^o>>>16))+me(de(o^n>>>16))}function de(e){let t=Math.
imul(e^e>>>16,2246822507);return t=Math.imul(t^t>>>13,3266489909),t^t>>>16}function me(e){return String.fromCharCode(v(e>>>28),v(e>>>24),v(e>>>20),v(e>>>16),v(e>>>
12),v(e>>>8),v(e>>>4),v(e))}function v(e){let t=e&15;return t<10?48+t:87+t}function he(e,t,r){return{rule:e.rule,stage:e.stage,outcome:e.outcome,severity:e.severity,pointer:e.pointer,absent:e.absent,range:ye(e,r),message:e.message,expected:e.
expected,actual:e.actual,certainty:e.certainty,predicts:e.predicts,facts:e.facts,needs:e.needs,fix:e.fix,docs:e.docs,related:e.related.length===0?At:jt(e,r),fingerprint:ge(
e.rule,e.pointer,qt(e,t))}}var At=Object.freeze([]);function jt(e,t){return e.related.map(r=>({pointer:r.pointer,...r.place===void 0?{range:ye({absent:!1,...r},
t)}:{...r.place.path===null?{}:{path:r.place.path},range:r.place.range},message:r.message}))}function qt({stage:e,token:t,absent:r,pointer:n,actual:o},s){if(e===
"document"||t==="key"||r||o===null)return o;let i=x(s,n);return i.found?P(i.value):o}function ye(e,t){if(t===null)return null;let r=e.span??Rt(e.pointer,e.token,
t);if(r===null){if(e.absent)return null;throw new Error(`a finding points at ${e.pointer}, which is not in the text`)}return{start:t.lines.position(r.start),end:t.
lines.position(r.end)}}function Rt(e,t,r){let n=r.span(e,t);if(n!==null)return n;for(let o=e.lastIndexOf("/");o>=0;o=e.lastIndexOf("/",o-1)){let s=r.span(e.slice(
0,o),"value");if(s!==null)return s;if(o===0)break}return null}function we({file:e,list:t,faults:r},n,o){let s=new Map;for(let a of t)s.set(a.rule,[...s.get(a.rule)??[],a]);let i=new Set;return{waive(a,{source:d,value:p}){let m=s.
get(a.rule),c=m===void 0?null:o(d.path);if(m===void 0||c===null)return null;let f=null;for(let l of m)!l.fits(c)||!Mt(l,a,p)||(i.add(l),l.expires>=n&&(f===null||
Dt(l,f))&&(f=l));return f===null?null:Wt(f)},end(a){let d=t.flatMap(p=>_t(p,i.has(p),n,a));return[...r,...d].map(p=>he(Et(p),e.value,{span:e.span,lines:e.lines})).
sort((p,m)=>(p.range?.start.offset??0)-(m.range?.start.offset??0))}}}function Mt({pointer:e,value:t},r,n){if(e!==null&&e!==r.pointer)return!1;if(t===null)return!0;
let o=x(n,r.pointer);return o.found&&P(o.value)===t}function Dt(e,t){if(e.expires!==t.expires)return e.expires>t.expires;let r=({reason:n,owner:o,file:s,pointer:i,
value:a})=>JSON.stringify([n,o,s,i,a]);return r(e)<r(t)}function Wt({reason:e,owner:t,expires:r,from:n}){return{by:"waiver",reason:e,owner:t,expires:r,from:n}}function _t(e,t,r,n){
let{rule:o,file:s,expires:i,place:a}=e,d=!t&&n(e);if(i<r){let p=d?"nothing needs it any more: remove it":"what it waived counts again";return[{rule:"config/waiv\
er-expired",severity:"warning",pointer:b(a,"expires"),token:"value",message:`The waiver of \`${o}\` expired on ${i}; ${p}`,expected:d?null:`a day from ${r} on, \
or a request that does not need it`}]}return d?[{rule:"config/waiver-unused",severity:"warning",pointer:a,token:"value",message:`The waiver of \`${o}\` waives no\
thing in \`${s}\`: remove it`,expected:null}]:[]}function Et(e){let{rule:t,severity:r,pointer:n,token:o,span:s,message:i,expected:a}=e;return{rule:t,stage:"conf\
ig",outcome:"fail",severity:r,pointer:n,absent:!1,token:o,...s===void 0?{}:{span:s},message:i,expected:a,actual:null,certainty:"documented",predicts:[],facts:[],
needs:[],fix:null,docs:null,related:[]}}0&&(module.exports={configRules,readWaivers,startWaivers});
