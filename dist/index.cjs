"use strict";var ke=Object.defineProperty;var Tr=Object.getOwnPropertyDescriptor;var Ar=Object.getOwnPropertyNames;var Er=Object.prototype.hasOwnProperty;var Ir=(e,t)=>{for(var r in t)ke(e,r,{get:t[r],enumerable:!0})},Lr=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ar(t))!Er.call(e,o)&&
o!==r&&ke(e,o,{get:()=>t[o],enumerable:!(n=Tr(t,o))||n.enumerable});return e};var Nr=e=>Lr(ke({},"__esModule",{value:!0}),e);var uo={};Ir(uo,{UsageError:()=>T,builtinPack:()=>H,createPreflight:()=>Re,parseFact:()=>Rr,readFacts:()=>xr,readPack:()=>br,stageRules:()=>Or,startTotals:()=>we,
testPack:()=>Pr});module.exports=Nr(uo);var We='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
ved","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/all"},{"fact":"derived","path":"/applications/beyon\
d-first"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"r\
equest","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-c\
haracters"},{"fact":"derived","path":"/tags/count"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fa\
ct":"derived","path":"/tags/reserved-prefix"},{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"w\
indows","path":"/edition"},{"fact":"windows","path":"/release"},{"fact":"windows","path":"/build"}],"leaves":[{"left":0,"operator":"notEqual","right":"BYOP"},{"\
left":1,"operator":"equal","right":"regular"},{"left":2,"operator":"onOrAfter","right":"2023-12-01"},{"left":1,"operator":"notEqual","right":"graphics"},{"left"\
:2,"operator":"onOrAfter","right":"2025-11-01"},{"left":1,"operator":"notEqual","right":"graphicspro"},{"left":2,"operator":"onOrAfter","right":"2027-11-01"},{"\
left":3,"operator":"empty","right":true},{"left":2,"operator":"onOrAfter","right":"2026-07-31"},{"left":2,"operator":"before","right":"2027-11-01"},{"left":4,"o\
perator":"equal","right":"11"},{"left":0,"operator":"equal","right":"BYOP"},{"left":5,"operator":"empty","right":true},{"left":6,"operator":"empty","right":true\
},{"left":2,"operator":"onOrAfter","right":"2025-10-15"},{"left":4,"operator":"equal","right":"10"},{"left":1,"operator":"equal","right":"graphics-g4dn"},{"left\
":7,"operator":"empty","right":true},{"left":1,"operator":"notEqual","right":"regular"},{"left":8,"operator":"notIn","right":["af-south-1","il-central-1"]},{"le\
ft":1,"operator":"in","right":["graphics","graphicspro"]},{"left":8,"operator":"notEqual","right":"ap-south-1"},{"left":8,"operator":"equal","right":"cn-northwe\
st-1"},{"left":4,"operator":"notEqual","right":"11"},{"left":8,"operator":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeas\
t-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-\
west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]},{"left":9,"operator":"empty","right":true},{"left":1\
0,"operator":"notIn","right":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","Descriptio\
n","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":11,"operator":"notIn",\
"right":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","place\
holder","PLACEHOLDER","TODO","FIXME"]},{"left":12,"operator":"notIn","right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abc\
def","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]},{"left":13,"operator":"empty","right":true},{\
"left":14,"operator":"lessThanInclusive","right":50},{"left":15,"operator":"empty","right":true},{"left":16,"operator":"empty","right":true},{"left":17,"operato\
r":"empty","right":true},{"left":18,"operator":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":4,"operator":"notEqual","right":"server\
"},{"left":20,"operator":"notIn","right":["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":20,"operator":"notIn","right":["Home KN","Pr\
o KN","Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]},{"left":20,"operator":"notIn","right":["Home N","Pro N","Pro N for Workstations","\
Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":21,"operator":"equal","right":"22H2"},{"left":22,"operator":"equal","right":19045},{\
"left":2,"operator":"onOrAfter","right":"2027-01-13"},{"left":21,"operator":"equal","right":"21H2"},{"left":22,"operator":"equal","right":19044},{"left":20,"ope\
rator":"in","right":["Enterprise LTSC","Enterprise N LTSC"]},{"left":22,"operator":"equal","right":22621},{"left":2,"operator":"onOrAfter","right":"2026-11-11"}\
,{"left":21,"operator":"equal","right":"23H2"},{"left":22,"operator":"equal","right":22631},{"left":2,"operator":"onOrAfter","right":"2027-10-13"},{"left":21,"o\
perator":"equal","right":"24H2"},{"left":22,"operator":"equal","right":26100},{"left":20,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT \
Enterprise LTSC"]},{"left":22,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":21,"operator":"in","right":["23H2","24H2","25H2"]},{"\
left":21,"operator":"in","right":["1809","21H2"]},{"left":20,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"\
id":"ingestion/byop-allow-list","when":null,"must":{"all":[0]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[1]},"ifUnknown":nul\
l},{"id":"ingestion/graphics-retired","when":{"all":[2]},"must":{"all":[3]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[4]},"must":{"\
all":[5]},"ifUnknown":null},{"id":"ingestion/pcoip-ended","when":{"all":[6]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[\
8,9]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/windows-11-no-pcoip","when":{"all":[10]},"must":{"all":[7]},"ifUnknown":null},{"id":"office/byop-und\
ocumented","when":{"all":[11]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[13]},"ifUnknown":null},{"id":"off\
ice/support-ended","when":{"all":[14]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[15,16]},"must":{"all":[17]}\
,"ifUnknown":null},{"id":"office/windows-11-gpu-none","when":{"all":[10,18]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"\
all":[10,1]},"must":{"all":[17]},"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[18]},"must":{"all":[19]},"ifUnknown":null},{"id":"region/graphics-b\
undles","when":{"all":[20]},"must":{"all":[21]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[22]},"must":{"all":[23]},"ifUnknown":"skip\
"},{"id":"region/workspaces-endpoint","when":null,"must":{"all":[24]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[25\
]},"ifUnknown":null},{"id":"request/placeholder-description","when":null,"must":{"all":[26]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"mus\
t":{"all":[27]},"ifUnknown":null},{"id":"request/sample-image-id","when":null,"must":{"all":[28]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,\
"must":{"all":[29]},"ifUnknown":null},{"id":"tags/at-most-50","when":null,"must":{"all":[30]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,\
"must":{"all":[31]},"ifUnknown":null},{"id":"tags/outer-blanks","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must\
":{"all":[33]},"ifUnknown":null},{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must"\
:{"all":[35]},"ifUnknown":null},{"id":"windows/client-only","when":null,"must":{"all":[36]},"ifUnknown":"skip"},{"id":"windows/enterprise-on-11","when":{"all":[\
10]},"must":{"all":[37]},"ifUnknown":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[38]},"ifUnknown":"skip"},{"id":"windows/no-n-edition","wh\
en":null,"must":{"all":[39]},"ifUnknown":"skip"},{"id":"windows/support-ended-10-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[15,{"any":[40,41]}]}}]}\
,"ifUnknown":"skip"},{"id":"windows/support-ended-10-ltsc-2021","when":{"all":[42]},"must":{"all":[{"not":{"all":[15,{"any":[43,44]},45]}}]},"ifUnknown":"skip"}\
,{"id":"windows/support-ended-11-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[10,{"any":[40,46]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ende\
d-11-23h2","when":{"all":[47]},"must":{"all":[{"not":{"all":[10,{"any":[48,49]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[50\
]},"must":{"all":[{"not":{"all":[10,{"any":[51,52]},53]}}]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{"all":[54,{"any":[40,{"all\
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Pe="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var Dr,Cr,qr,_r,Fr,Ur,Mr,Br,jr,p={careful:()=>Dr??=require("./careful.cjs"),streams:()=>Cr??=require("./streams.cjs"),yaml:()=>qr??=require("./yaml.cjs"),packs:()=>_r??=
require("./packs.cjs"),explain:()=>Fr??=require("./explain.cjs"),facts:()=>Ur??=require("./facts.cjs"),rules:()=>Mr??=require("./rules.cjs"),hash:()=>Br??=require("./hash.cjs"),
engine:()=>jr??=require("./engine.cjs")};var v=Symbol.for("workspaces-preflight.absent"),S=Symbol.for("workspaces-preflight.unknown"),f=Symbol.for("workspaces-preflight.refused"),m=Object.freeze({items:Object.
freeze([]),complete:!0});function I(e){return 2-e}function M(e){return e?2:0}var Ke={values:[],complete:!0},Wr={values:[],complete:!1};function F(e){if(e===S||e===f)return Wr;if(e===m)return Ke;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(f);return{values:t?e:e.filter(r=>r!==f),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Ke}function He(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function N(e){return e===S||e===f}var Ve=(e,t)=>N(e)||
N(t)?1:M(He(e)&&e===t),ve=(e,t)=>{if(N(e))return 1;if(!He(e))return 0;if(t instanceof Set)return M(t.has(e));let r=F(t);return r.values.includes(e)?2:r.complete?
0:1},Ge=(e,t)=>ve(t,e),Kr=(e,t)=>{let r=F(e),n=F(t);return r.values.some(i=>n.values.includes(i))?2:r.complete&&r.values.length===0||n.complete&&n.values.length===
0||r.complete&&n.complete?0:1},Vr=(e,t)=>{let r=F(e),n=F(t);return r.values.every(o=>n.values.includes(o))?r.complete?2:1:n.complete?0:1},Gr=(e,t)=>{let r=typeof e==
"object"&&"items"in e?e:null,{length:n}=r===null?F(e).values:r.items,o=r===null?F(e).complete:r.complete,i=n>0?0:o?2:1;return t===!0?i:I(i)},Hr=(e,t)=>N(e)?1:M(
e!==v===t);function L(e,t){return(r,n)=>N(r)||N(n)?1:M(typeof r===e&&typeof n===e&&t(r,n))}var Q=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Ye={
equal:Ve,notEqual:(e,t)=>I(Ve(e,t)),in:ve,notIn:(e,t)=>I(ve(e,t)),contains:Ge,doesNotContain:(e,t)=>I(Ge(e,t)),containsAny:Kr,everyIn:Vr,empty:Gr,present:Hr,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>Q(e)&&Q(t)&&e<t),onOrAfter:L("string",(e,t)=>Q(e)&&Q(t)&&e>=t)};
function $e(e){return(t,r)=>{if(N(t)||N(r))return 1;if(typeof t!="string"||typeof r!="string")return 0;let n=e.get(r);if(n===void 0)throw new Error(`pattern ${r}\
 was not compiled with its pack`);return M(n(t))}}var Yr={operands:[],leaves:[],rules:[]};function Je(e,t=Yr){let r=ze(t.operands),n=ze(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:u,operator:l,value:c}=s,d=r.placeOf({fact:a,path:u}),g=$r(c)?{operand:r.placeOf({fact:c.
fact,path:c.path})}:c;return n.placeOf({left:d,operator:l,right:g})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null}));return{operands:r.list,leaves:n.list,rules:[...t.rules,...i]}}function ze(e){let t=[...e],r=new Map(t.map((n,o)=>[JSON.stringify(n),o]));return{list:t,placeOf(n){
let o=JSON.stringify(n),i=r.get(o);return i!==void 0?i:(r.set(o,t.length),t.push(n)-1)}}}function $r(e){return typeof e=="object"&&!Array.isArray(e)}function G({
right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function et(e){let t=JSON.parse(We);if(e.length===0)return{plan:t,sha256:Pe,ruleAt:o=>Ze(tt(),o),operatorOf:Qe};let r=p.packs().joinPacks([H(),...e]),n=$e(r.patterns);
return{plan:Je(r.rules.slice(38),t),sha256:r.sha256,ruleAt:o=>Ze(r.rules,o),operatorOf:o=>o.operator==="matches"?n:Qe(o)}}function H(){return{rules:tt(),sha256:Pe,
from:"built-in"}}var Xe=null;function tt(){return Xe??=JSON.parse(p.rules().packText),Xe}function Ze(e,t){let r=e[t];if(r===void 0)throw new Error(`no rule at p\
lace ${t}`);return r}function Qe({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Ye[e]}var rt=Object.freeze({maxBytes:1048576}),nt=64,x=Object.freeze([]);function ot(e){let t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=2)t[r]=e[r+1]??0,t[r+1]=e[r]??0;return t}function ee(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:r,problems:n}=it(e.subarray(3));return{text:r,problems:[p.careful().byteOrderMark(0),...n]}}
return t===255&&e[1]===254?at(e.subarray(2),"utf-16le"):t===254&&e[1]===255?at(e.subarray(2),"utf-16be"):it(e)}function it(e){let t=Jr(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let r=p.careful().invalidUtf8(e);return{text:t,problems:r===null?x:[r]}}function Jr(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function at(e,t){let r=e.length&-2,n=t==="utf-16le"?e.subarray(0,r):ot(e.subarray(0,r)),o=Buffer.from(n.buffer,n.byteOffset,
n.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=r===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Y(e){let t=[0],r=!1;return{position(n){let o=Math.max(0,Math.min(n,e.length));for(;!r&&o>=(t[t.length-1]??0);)r=!st(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(n){for(;!r&&t.length<=n;)r=!st(e,t);let o=t[n-1];if(o===void 0)return"";
let i=t[n],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function st(e,t){let r=e.indexOf(`
`,t[t.length-1]);return r===-1?!1:(t.push(r+1),!0)}var Xr=/^[ -~]*$/,Zr=/^[ !#-[\]-~]*$/;function lt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Zr.test(e))return`"${e}"`;let r=ut(t);return re(e,r),r.end()}function Qr(e,t=120){
if(e.length<=t&&Xr.test(e))return e;let r=ut(t);return pt(e,r,!1),r.end()}function ut(e){let t="",r=0,n=!1;return{add:o=>n||t.length+o.length>e?(n=!0,!1):(t+=o,
t.length<=e-1&&(r=t.length),!0),end:()=>n?t.slice(0,r)+"\u2026":t}}function re(e,t){switch(typeof e){case"string":return t.add('"')&&pt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?en(e,t):tn(e,t)}}function en(e,t){if(!t.add("["))
return!1;for(let r=0;r<e.length;r++)if(r>0&&!t.add(",")||!re(e[r],t))return!1;return t.add("]")}function tn(e,t){let r=rn(e);if(r!==null)return t.add(`[${r}]`);
if(!t.add("{"))return!1;let n=!0;for(let o of Object.keys(e)){if(!n&&!t.add(","))return!1;n=!1;let i=e[o];if(!(re(o,t)&&t.add(":")&&re(i,t)))return!1}return t.add(
"}")}function rn(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Qr(t.slice(8,-1),40)}function pt(e,t,r){for(let n=0;n<e.length;n++){
let o=e.charCodeAt(n),i=e.charAt(n);if(nn(o))i=te(o);else if(r&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(n)??o;if(s<=65535)i=
te(o);else{n++;let a=e.charCodeAt(n);i=s>=917504&&s<=917631?te(o)+te(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function nn(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var on={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function te(e){return on[e]??`\\u${e.toString(16).padStart(4,"0")}`}function ct(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ft(e,t){for(let n in an)return!1;if(typeof t!="object"||t===null)return!0;let r=Se(t,nt);return r===sn(e)||r===ln(e)}var an=Object.freeze({});function Se(e,t){
if(t===0)return Number.NaN;let r=0;if(Array.isArray(e)){for(let n=0;n<e.length;n++){let o=e[n];typeof o=="object"&&o!==null&&(r+=Se(o,t-1))}return r}for(let n in e){
if(ct(n))return Number.NaN;r++;let o=e[n];typeof o=="object"&&o!==null&&(r+=Se(o,t-1))}return r}function sn(e){let t=0;for(let r=e.indexOf(":");r!==-1;r=e.indexOf(
":",r+1))t++;return t}function ln(e){let t=0,r=e.indexOf('"'),n=e.indexOf(":");for(;n!==-1;)if(r===-1||n<r)t++,n=e.indexOf(":",n+1);else{let o=un(e,r);n<o&&(n=e.
indexOf(":",o)),r=e.indexOf('"',o)}return t}function un(e,t){for(let r=e.indexOf('"',t+1);r!==-1;r=e.indexOf('"',r+1)){let n=r-1;for(;e.charCodeAt(n)===92;)n--;
if((r-n)%2===1)return r+1}return e.length}var B=Symbol("not clean");function ne(e){let t;try{t=JSON.parse(e)}catch{return B}return ft(e,t)?t:B}function dt(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let o=t.get(n);if(o!==void 0)return o;let i=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,i),i}}var oe=dt(pn);function pn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(fn):t}function Ae(e,t){return`${e}/${cn(t)}`}function mt(e,t){let r=e;for(let n of oe(t)){if(typeof r!="object"||r===null)return Te;if(Array.isArray(r)){let o=Ee(n);if(o===
null||o>=r.length)return Te;r=r[o]}else{if(!Object.hasOwn(r,n))return Te;r=r[n]}}return{found:!0,value:r}}function Ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Te=Object.freeze({found:!1});function cn(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function fn(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Wo=Object.freeze([]);function gt(e){let t=0,r=e.length;for(;t<r&&yt(e.charCodeAt(t));)t++;if(t===r)return{start:0,end:e.length};for(;yt(e.charCodeAt(r-1));)r--;return{start:t,end:r}}
function yt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ht(e,t=null){let r=ne(e);return r===B?p.careful().readCarefully(e):dn(e,r,t)}function dn(e,t,r){let n=null,o=null;return{index:r,value:t,parsed:!0,problems:x,
span:(i,s)=>(n??=p.careful().indexJson(e),o??=p.careful().locator(n),o(i,s)),extent:()=>gt(e),elements:()=>(n??=p.careful().indexJson(e),n.children)}}function Ie(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((r,n)=>wt(e,r,n,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=mn(e.problems,e.elements());return e.value.map((r,n)=>wt(e,r,n,t[n]??x))}function wt(e,t,r,n){let o=Ae("",r);return{index:r,value:t,parsed:!0,
problems:n,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function mn(e,t){let r=[];for(let n of e){let i=Ee(n.pointer.split(
"/",2)[1]??"")??Math.max(0,yn(t,n.span?.start??0));r[i]??=[],r[i].push(gn(Ae("",i),n))}return r}function yn(e,t){let r=-1,n=e.length-1;for(;r<n;){let o=r+n+1>>1;
(e[o]?.start??0)<=t?r=o:n=o-1}return r}function gn(e,t){let r=n=>n.startsWith(`${e}/`)?n.slice(e.length):"";return{...t,pointer:r(t.pointer),related:t.related.map(
n=>({...n,pointer:r(n.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(n=>({...n,path:r(n.path)}))}}}function bt(e,t,r=rt){switch(t){case"json":return{text:e,requests:Ie(ht(e))};case"yaml":return{text:e,requests:Ie(p.yaml().readYaml(e))};case"ndjson":return p.streams().
readNdjson(e,r)}}function xt(e,t,r){return t.format!=="ndjson"&&Le(e,r.maxBytes)?kt(t,r):Rt(e,x,t,r)}function Le(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Ne(e,t,r){
if(t.format==="ndjson")return hn(e instanceof Uint8Array?[e]:e,t,r);let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,r.maxBytes);if(n.length>r.maxBytes)
return kt(t,r);let{text:o,problems:i}=ee(n);return Rt(o,i,t,r)}function Rt(e,t,r,n){let o=Y(e);return bt(e,r.format,n).requests.map((i,s)=>Ot(i,e,s===0?t:x,o,r,
n))}function*hn(e,t,r){for(let n of p.streams().ndjsonLines(e,r))yield De(n,t,r)}function De(e,t,r){let{text:n,lineNumber:o,offset:i}=e,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?n:""};return Ot(p.streams().readLine(e,0),n,x,s,t,r)}function Ot(e,t,r,n,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,
lines:n},{start:u,end:l}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(u,l))}:{path:o,index:s},value:e.
value,parsed:e.parsed,problems:r.length===0?e.problems:[...r,...e.problems],located:()=>a},line:n.line}}function kt({path:e},{maxBytes:t}){let r={span:()=>null,
lines:Y("")},n=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:n,located:()=>r},line:()=>null}]}var wn=Object.freeze([]);function ie(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:wn}}function Pt(e,t){let r={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,skippedScopes:[]};return t===null?r:{...r,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[]}}}var bn=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),xn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Rn=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function ae(e,{
instancePath:t="",parentData:r,parentDataProperty:n,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,u=ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let R=Object.getPrototypeOf(e);if(R!==Object.prototype&&R!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let X=a;for(let h in e)if(!(h==="Ec2ImageId"||h==="IngestionProcess"||h==="ImageName"||h==="ImageDescription"||h==="Tags"||h==="Applications"))
return!1;if(X===a){if(e.Ec2ImageId!==void 0){let h=e.Ec2ImageId,k=a;if(a===k)if(typeof h=="string"){if(!bn.test(h))return!1}else return!1;var l=k===a}else var l=!0;
if(l){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,U=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var l=U===a}else var l=!0;
if(l){if(e.ImageName!==void 0){let U=e.ImageName,q=a;if(a===q)if(typeof U=="string"){if(U.length>64||U.length<1||!xn.test(U))return!1}else return!1;var l=q===a}else
var l=!0;if(l){if(e.ImageDescription!==void 0){let q=e.ImageDescription,P=a;if(a===P)if(typeof q=="string"){if(q.length>256||q.length<1||!Rn.test(q))return!1}else
return!1;var l=P===a}else var l=!0;if(l){if(e.Tags!==void 0){let P=e.Tags,K=a;if(a===K)if(Array.isArray(P)){var c=!0;let Oe=P.length;for(let _=0;_<Oe;_++){let b=P[_],
Z=a;if(a===Z)if(b&&typeof b=="object"&&!Array.isArray(b)){let je=Object.getPrototypeOf(b);if(je!==Object.prototype&&je!==null)return!1;{let vr;if(b.Key===void 0&&
(vr="Key"))return!1;{let Sr=a;for(let E in b)if(!(E==="Key"||E==="Value"))return!1;if(Sr===a){if(b.Key!==void 0){let E=b.Key,V=a;if(a===V)if(typeof E=="string"){
if(E.length>127||E.length<1)return!1}else return!1;var d=V===a}else var d=!0;if(d)if(b.Value!==void 0){let E=b.Value,V=a;if(a===V)if(typeof E=="string"){if(E.length>
255)return!1}else return!1;var d=V===a}else var d=!0}}}}else return!1;var c=Z===a;if(!c)break}}else return!1;var l=K===a}else var l=!0;if(l)if(e.Applications!==
void 0){let P=e.Applications,K=a;if(a===K)if(Array.isArray(P)){if(P.length>5||P.length<1)return!1;{var g=!0;let Oe=P.length;for(let _=0;_<Oe;_++){let b=P[_],Z=a;
if(typeof b!="string"||!(b==="Microsoft_Office_2016"||b==="Microsoft_Office_2019"))return!1;var g=Z===a;if(!g)break}}}else return!1;var l=K===a}else var l=!0}}}}}}}}else
return!1;return a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(e){return ae(e)}function Ce(e,t,r){let n=On(e);return kn(n,n.view===null?null:t(n.view),r)}function On(e){let{source:t,value:r,parsed:n,problems:o,located:i}=e;if(!n)return{source:t,
value:r,parsed:n,problems:o,located:i,view:null};if(se(r))return{source:t,value:r,parsed:n,problems:o,located:i,view:r};let{explainRequest:s,otherCauses:a,requestView:u}=p.
explain(),l=s(r),c=typeof r=="object"&&r!==null&&!Array.isArray(r);return{source:t,value:r,parsed:n,problems:[...o,...a(l.problems,o,r,i())],located:i,view:c?u(
r,l.refused):null}}function kn(e,t,r){let{source:n,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.explain().requestReport(n,r.noRules,i,o,
a(),r.failOn);if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ie(n,t.tally);let{requestReport:u,ruleProblems:l}=p.explain(),c=[...i,...l(t,s,
r)];return u(n,t.tally,c,o,a(),r.failOn)}function vt({source:e},t,r){let{requestReport:n,unreadable:o}=p.explain();return n(e,r.noRules,[o(t)],void 0,null,r.failOn)}function St(e){let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jsonl"?"ndjson":"json"}var Pn=[4,6,9,11];function Tt(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),r=Number(e.slice(5,7)),n=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=r===2?o?29:28:Pn.includes(r)?30:31;return r>=1&&r<=12&&n>=1&&n<=i}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var At=864e5;function le(e){if(!Tt(e))throw new T(`${lt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Et(e){
let t="",r=0;return()=>{let n=e();return(n>=r||n<r-At)&&(t=new Date(n).toISOString().slice(0,10),r=Date.parse(`${t}T00:00:00Z`)+At),t}}var z=3;function It(e,t){let r=e.when===null?2:$(e.when,t);if(r===0)return"notApplicable";let n=$(e.must,t);return n===2?"pass":r===2&&n===0?"fail":"undecided"}
function Lt(e,t){let r=new Set;return e.when!==null&&ue(e.when,t,r),ue(e.must,t,r),[...r].sort((n,o)=>n-o)}function $(e,t){if(typeof e=="number"){let i=t[e];return i===
z||i===void 0?1:i}if("not"in e)return I($(e.not,t));let r="all"in e,n=r?0:2,o=r?2:0;for(let i of r?e.all:e.any){let s=$(i,t);if(s===n)return s;s===1&&(o=1)}return o}
function ue(e,t,r){if($(e,t)===1)if(typeof e=="number")r.add(e);else if("not"in e)ue(e.not,t,r);else for(let n of"all"in e?e.all:e.any)ue(n,t,r)}var vn=new Set(["ec2Image","account","guest"]);function Nt(e,t,r){let n={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0},o=r.listRules?Sn():null,i=[],s=[],a=new Set;
for(let[l,c]of e.rules.entries()){let d=It(c,t),g;if(d!=="undecided")g=d,d==="fail"&&i.push(l);else{let R=Lt(c,t),A=An(e,R,r.world),X=new Set(A.map(h=>h.slice(0,
h.indexOf("/"))));if(g=Tn(c.ifUnknown,X,r)?"skipped":"unknown",g==="skipped")for(let h of X)a.add(h);else R.some(h=>t[h]===z)||s.push({rule:l,needs:A})}n[g]++,o?.[g].
push(c.id)}if(o!==null)for(let l of Object.values(o))l.sort();let u={...n,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};return Object.freeze({tally:Object.
freeze(u),failed:Object.freeze(i),undecided:Object.freeze(s)})}function Sn(){return{pass:[],fail:[],unknown:[],notApplicable:[],skipped:[]}}function Tn(e,t,r){return r.
require.some(n=>t.has(n))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(n=>vn.has(n)&&!r.world.scopes.has(n))}function An(e,t,r){let n=new Set,o=i=>{let s=i===void 0?
void 0:e.operands[i];s!==void 0&&r.read(s.fact,s.path)===S&&n.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"opera\
nd"in s.right&&o(s.right.operand)}return[...n].sort()}function D(e,t,r){let n=e.Applications;if(n===void 0)return m;if(n===f)return f;let o,i=!0;for(let s=t;s<n.length;s++){let a=n[s];typeof a!="string"?i=!1:r(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?m:{items:o??m.items,complete:i}}var Dt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>D(e,0,()=>!0)};var Ct={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>D(e,1,()=>!0)};var qt={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2016")};var _t={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2019")};function ce(e){return e.length>0&&(pe(e.charCodeAt(0))||pe(e.charCodeAt(e.length-1)))}function fe(e){let t=0,r=e.length;for(;t<r&&pe(e.charCodeAt(t));)t++;for(;r>
t&&pe(e.charCodeAt(r-1));)r--;return e.slice(t,r)}function pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Ft="/ImageDescription",Ut={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===f)return f;if(t===void 0||!ce(t))return m;let r=fe(t);return{items:[r===
""?{pointer:Ft,value:t}:{pointer:Ft,value:t,suggestion:r}],complete:!0}}};var En=new Map([["BYOL_REGULAR",de("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",de("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",de("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",de("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:m}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:m}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:m}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:m}]]);function de(e,t,r){let n=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:r})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:n,complete:!0})}}function j(e){
let t=e.IngestionProcess;return t===void 0?v:(t===f?void 0:En.get(t))??f}var Mt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=j(e);return typeof t=="symbol"?t:t.family}};var Bt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=j(e);return t===f?f:typeof t=="symbol"?m:t.pcoip}};var jt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=j(e);return typeof t=="symbol"?t:t.protocol}};var Wt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===f?f:t===void 0?
0:t.length}};var In=16;function W(e,t,r){let n=e.Tags;if(n===void 0)return m;if(n===f)return f;let o=n.length<=In?t:r(),i,s=!0;for(let a=0;a<n.length;a++){let u=J(n,a);u===void 0?
s=!1:o(u,a,n)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:u}))}return i===void 0&&s?m:{items:i??m.items,complete:s}}function J(e,t){let r=e[t];if(!(r===void 0||
r===f))return typeof r.Key=="string"?r.Key:void 0}var Ln=(e,t,r)=>{for(let n=0;n<t;n++)if(J(r,n)===e)return!0;return!1};function Nn(){let e=new Set;return t=>e.size===e.add(t).size}var Kt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,Ln,Nn)};var Vt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var Dn=(e,t,r)=>{let n=!1;for(let o=0;o<t;o++){let i=J(r,o);if(i===e)return!1;!n&&i!==void 0&&(n=qn(e,i))}return n};function Cn(){let e=new Set,t=new Set;return r=>{
if(e.has(r))return!1;e.add(r);let n=t.size;return t.add(r.toLowerCase()).size===n}}function qn(e,t){let r=Math.min(e.length,t.length);for(let n=0;n<r;n++){let o=e.
charCodeAt(n),i=t.charCodeAt(n);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Gt(o)!==Gt(i))return!1}return e.length===t.length}function Gt(e){return e>=
65&&e<=90?e+32:e}var Ht={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,Dn,Cn)};function C(e,t){let r=e.Tags;if(r===void 0)return m;if(r===f)return f;let n,o=!0;for(let i=0;i<r.length;i++){let s=r[i];if(s===void 0||s===f){o=!1;continue}let{
Key:a,Value:u}=s;typeof a!="string"?o=!1:t.matches(a)&&(n??=[],n.push(Yt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof u=="string"?t.matches(u)&&(n??=[],n.push(
Yt(`/Tags/${i}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return n===void 0&&o?m:{items:n??m.items,complete:o}}function Yt(e,t,r){return r===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:r}}var _n={matches:ce,repair:fe},$t={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>C(e,_n)};var me="aws:";function ye(e){return e.startsWith(me)}function qe(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,me.length).toLowerCase()===me&&!ye(
e)}function ge(e){let t=e;for(;ye(t)||qe(t);)t=t.slice(me.length);return t}var Fn={matches:ye,repair:ge},zt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>C(e,Fn)};var Un={matches:qe,repair:ge},Jt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>C(e,Un)};var Mn=/[^ +\-./0-9:=@A-Z_a-z]/;function Zt(e){return Mn.test(e)&&!er().every.test(e)}function Qt(e){return e.replace(er().others,"-")}var Xt;function er(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Xt??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Xt}var Bn={matches:Zt,repair:Qt},tr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>C(e,Bn)};var _e=[Dt,Ct,qt,_t,Ut,Mt,Bt,jt,Wt,Kt,Vt,Ht,$t,zt,Jt,tr];function rr(e,t){if(e==="derived"){let n=_e.find(o=>o.path===t);if(n===void 0)throw new Error(`no derived fact ${t}`);return n.derive}let r=oe(t);return n=>jn(n,
r)}function nr(e){return e?.fact==="derived"?_e.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:oe(e.path)[0]}function jn(e,t){let r=e;for(let n of t){
if(r===f)return f;if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return v;r=r[n]}return r===void 0?v:r}var sr=2,Wn=3,or=15,Kn=new Set(["IngestionProcess","Applications","Tags"]),Vn="IngestionProcess";function lr(e,t,r,n){let o=e.operands.map(({fact:s,path:a},u)=>{
let l=r[u];return l===void 0?rr(s,a):()=>l}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let u=G(a,r),l=u===void 0?G(a,o):Gn(u),c=o[a.left],
d=u===void 0?null:nr(e.operands[a.left]),g=d!==null&&Kn.has(d)?d:null,R={place:s,operand:a.left,operator:n(a),left:c,right:l},A=i.get(g);A===void 0?i.set(g,[R]):
A.push(R)}return[...i].flatMap(([s,a])=>{a.sort((l,c)=>l.operand-c.operand||l.place-c.place);let u=[];for(let l=0;l<a.length;l+=or)u.push(Hn(s,a.slice(l,l+or)));
return u})}function Gn(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Hn(e,t){return{answer(r){if(e!==null){let n=r[e];if(n===void 0||e===Vn&&typeof n==
"string")return n}return ir(t,r)},unpack(r,n){let o=typeof r=="number"?r:ir(t,{[e]:r});for(let[i,{place:s}]of t.entries())n[s]=o>>(t.length-1-i)*sr&Wn}}}function ir(e,t){
let r=0,n=-1,o=S;for(let i of e)i.operand!==n&&(n=i.operand,o=i.left(t)),r=r<<sr|Yn(i.operator,o,i.right(t));return r}function Yn(e,t,r){let n=e(t,r);return n===
1&&t!==S&&r!==S&&(ar(t)||ar(r))?z:n}function ar(e){return e===f?!0:Array.isArray(e)?e.includes(f):typeof e=="object"&&"complete"in e&&!e.complete}function ur(e,t){let r=new Set;for(let n of e.rules){let o=new Set;if(!(n.when!==null&&he(n.when,t,o)===0)){he(n.must,t,o);for(let i of o)r.add(i)}}return r}function he(e,t,r){
if(typeof e=="number"){let a=t[e];return a==null?(r.add(e),null):a===3?1:a}if("not"in e){let a=he(e.not,t,r);return a===null?null:I(a)}let n="all"in e,o=n?0:2,i=new Set,
s=n?2:0;for(let a of n?e.all:e.any){let u=he(a,t,i);if(u===o)return o;u===null?s=null:u===1&&s!==null&&(s=1)}for(let a of i)r.add(a);return s}var $n=4096;function pr(e,t,r){let n=e.operands.map(({fact:l,path:c})=>r.world.read(l,c)),o=e.leaves.map(l=>{let c=n[l.left],d=G(l,n);return c===void 0||d===void 0?
null:t(l)(c,d)}),i=lr(e,ur(e,o),n,t),s={next:new Map,decision:null},a=0;return l=>{let c=s,d=[];for(let g of i){let R=g.answer(l);d.push(R),c=c?.next.get(R)}return c?.
decision??u(d)};function u(l){let c=o.map(g=>g??0);for(let[g,R]of i.entries())R.unpack(l[g],c);let d=Nt(e,c,r);return a<$n&&(a++,zn(s,l,d)),d}}function zn(e,t,r){
let n=e;for(let o of t){let i=n.next.get(o);i===void 0&&(i={next:new Map,decision:null},n.next.set(o,i)),n=i}n.decision=r}function cr(e,t){let r=new Map(Object.entries(e));return{scopes:new Set([...r].filter(([,n])=>Jn(n)).map(([n])=>n)),read(n,o){if(n==="request"||n==="derived")return;
if(n==="today")return o==="/date"?t:v;let i=r.get(n);if(i===null)return v;let s=mt(i,o);return s.found?s.value===null?v:s.value:S}}}function Jn(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var Fe={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function dr(e){let t=Xn(e),{asOf:r}=e;if(typeof r=="string"){let i=Ue(le(r),t);return()=>i}let n=r??Et(Date.now),o=Ue(le(n()),t);return()=>{let i=n();return i!==
o.date&&(o=Ue(le(i),t)),o}}function Xn({packs:e=[],facts:t,require:r=[],listRules:n=!1,failOn:o="error"}){let i=et(e),s=n?i.plan.rules.map(a=>a.id).sort():null;
return{rules:i,given:Zn(t),require:r.length===0?r:p.facts().checkedScopes(r),listRules:n,context:{failOn:o,noRules:Pt(i.plan.rules.length,s),ruleAt:i.ruleAt,howToState:a=>p.
facts().howToState(a)}}}function Ue(e,{rules:t,given:r,require:n,listRules:o,context:i}){let s=cr(r.facts,e),a={require:n,listRules:o,world:s};return{date:e,head:{
version:1,tool:Fe.tool,model:Fe.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:r.given},context:{...i,world:s},rules:t,decision:a,decider:pr(
t.plan,t.operatorOf,a)}}var fr={facts:{},given:[]};function Zn(e){if(e===void 0)return fr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===
0?fr:p.facts().joinFacts(t)}function we(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0};return{add(t){e.requests++,e[t.verdict]++;for(let r of t.findings)
r.outcome==="unknown"?e.unknowns++:r.severity==="error"?e.errors++:e.warnings++},ignore(t){e.ignored+=t},end:()=>({counts:{...e},verdict:Qn(e)})}}function Qn(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function be(e,t,r,{decider:n}){let o=ne(e);if(o===B||!se(o))return null;let{tally:i,failed:s,undecided:a}=n(o);return s.length>0||a.length>0?null:{report:ie({path:t,
index:r},i),value:o,line:u=>Y(e).line(u)}}function mr(e,t,{maxBytes:r},n){if(e.length>r)return null;let{text:o,problems:i}=ee(e);return i.length>0?null:be(o,t,null,
n)}function Re(e={}){oo(e);let t=dr(e),r={hash:e.hash??!1,maxBytes:e.maxBytes??eo};return{get head(){return t().head},check:(n,o)=>to(hr(n,o),t()),checkText:(n,o)=>yr(
ro(n,xe(o),r,t()),t()),checkBytes:(n,o)=>yr(gr(n,xe(o),r,t()),t()),requests:(n,o)=>gr(n,xe(o),r,t()),checkWithEngine:(n,o)=>p.engine().checkValueWithEngine(hr(n,
o),t()),engineRequests:(n,o)=>p.engine().checkAllWithEngine(Ne(n,xe(o),r),t())}}var eo=1024*1024;function to(e,{head:t,decider:r,context:n}){try{return Me(t,[Ce(
e,r,n)])}catch(o){return Me(t,[vt(e,o,n)])}}function yr(e,{head:t}){return Me(t,Array.from(e,({report:r})=>r))}function ro(e,t,r,n){if(t.format==="json"&&!r.hash&&
!Le(e,r.maxBytes)){let o=be(e,t.path,null,n);if(o!==null)return[o]}return xt(e,t,r).map(o=>Be(o,n))}function gr(e,t,r,n){if(t.format==="ndjson")return no(e instanceof
Uint8Array?[e]:e,t,r,n);if(e instanceof Uint8Array&&t.format==="json"&&!r.hash){let o=mr(e,t.path,r,n);if(o!==null)return[o]}return Array.from(Ne(e,t,r),o=>Be(o,
n))}function*no(e,t,r,n){for(let o of p.streams().ndjsonLines(e,r))yield(o.problems.length===0&&!r.hash?be(o.text,t.path,o.index,n):null)??Be(De(o,t,r),n)}function Be({
candidate:e,line:t},{decider:r,context:n}){return{report:Ce(e,r,n),value:e.value,line:t}}function Me(e,t){let r=we();for(let d of t)r.add(d);let{version:n,tool:o,
model:i,pack:s,asOf:a,facts:u}=e,{counts:l,verdict:c}=r.end();return{version:n,tool:o,model:i,pack:s,asOf:a,facts:u,requests:t,counts:l,verdict:c}}function hr(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function xe({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":St(e))}}var wr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,listRules:!0,hash:!0,maxBytes:!0};function oo(e){let{asOf:t,failOn:r,maxBytes:n}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(wr,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(wr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(r!==void 0&&r!=="error"&&
r!=="warning")throw new T("`failOn` is neither `error` nor `warning`");if(n!==void 0&&!(Number.isSafeInteger(n)&&n>0))throw new T("`maxBytes` is not a whole num\
ber above 0")}function br(e){return p.packs().readPack(e)}function xr(e,t,r){return p.facts().readFacts(e,t,r)}function Rr(e,t){return p.facts().parseFact(e,t)}function Or(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([r,n])=>({id:r,...n})).sort((r,n)=>r.id<n.id?-1:1)}var io={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},kr="2026-11-23";async function Pr(e,t={}){let r=new Map,n=[];for(let o of e.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??kr]),u=r.get(a)??ao(e,s);r.set(a,u),n.push(lo(o,i,s,await so(u,s,t.engine??"compiled")))}return n}function ao(e,t){return Re({packs:e.sha256===H().sha256?
[]:[e],facts:t.facts??{},asOf:t.asOf??kr,listRules:!0})}async function so(e,t,r){let n=new TextEncoder().encode(JSON.stringify({...io,...t.request}));if(r==="co\
mpiled")for(let{report:o}of e.requests(n))return o;for await(let{report:o}of e.engineRequests(n))return o;throw new Error("an example gave no report")}function lo(e,t,r,n){
let o=Object.entries(n.rules.ids??{}).find(([,a])=>a.includes(e.id))?.[0]??"missing",i=n.findings.filter(a=>a.rule===e.id).map(a=>a.pointer),s=[];return o!==r.outcome&&
s.push(`the outcome is ${o}, not ${r.outcome}`),r.pointers!==void 0&&JSON.stringify(r.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(r.pointers)}`),{rule:e.id,index:t,expected:r.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
