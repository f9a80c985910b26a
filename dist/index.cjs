"use strict";var ke=Object.defineProperty;var An=Object.getOwnPropertyDescriptor;var En=Object.getOwnPropertyNames;var In=Object.prototype.hasOwnProperty;var Ln=(e,t)=>{for(var n in t)ke(e,n,{get:t[n],enumerable:!0})},Nn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of En(t))!In.call(e,o)&&
o!==n&&ke(e,o,{get:()=>t[o],enumerable:!(r=An(t,o))||r.enumerable});return e};var Dn=e=>Nn(ke({},"__esModule",{value:!0}),e);var uo={};Ln(uo,{UsageError:()=>T,builtinPack:()=>H,createPreflight:()=>Re,parseFact:()=>On,readFacts:()=>Rn,readPack:()=>xn,stageRules:()=>kn,startTotals:()=>we,
testPack:()=>vn});module.exports=Dn(uo);var We='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
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
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Pe="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var Cn,qn,_n,Fn,Un,Mn,Bn,jn,Wn,p={careful:()=>Cn??=require("./careful.cjs"),streams:()=>qn??=require("./streams.cjs"),yaml:()=>_n??=require("./yaml.cjs"),packs:()=>Fn??=
require("./packs.cjs"),explain:()=>Un??=require("./explain.cjs"),facts:()=>Mn??=require("./facts.cjs"),rules:()=>Bn??=require("./rules.cjs"),hash:()=>jn??=require("./hash.cjs"),
engine:()=>Wn??=require("./engine.cjs")};var v=Symbol.for("workspaces-preflight.absent"),S=Symbol.for("workspaces-preflight.unknown"),f=Symbol.for("workspaces-preflight.refused"),m=Object.freeze({items:Object.
freeze([]),complete:!0});function I(e){return 2-e}function M(e){return e?2:0}var Ke={values:[],complete:!0},Kn={values:[],complete:!1};function F(e){if(e===S||e===f)return Kn;if(e===m)return Ke;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(f);return{values:t?e:e.filter(n=>n!==f),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Ke}function He(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function N(e){return e===S||e===f}var Ve=(e,t)=>N(e)||
N(t)?1:M(He(e)&&e===t),ve=(e,t)=>{if(N(e))return 1;if(!He(e))return 0;if(t instanceof Set)return M(t.has(e));let n=F(t);return n.values.includes(e)?2:n.complete?
0:1},Ge=(e,t)=>ve(t,e),Vn=(e,t)=>{let n=F(e),r=F(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Gn=(e,t)=>{let n=F(e),r=F(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Hn=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?F(e).values:n.items,o=n===null?F(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:I(i)},Yn=(e,t)=>N(e)?1:M(
e!==v===t);function L(e,t){return(n,r)=>N(n)||N(r)?1:M(typeof n===e&&typeof r===e&&t(n,r))}var Q=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Ye={
equal:Ve,notEqual:(e,t)=>I(Ve(e,t)),in:ve,notIn:(e,t)=>I(ve(e,t)),contains:Ge,doesNotContain:(e,t)=>I(Ge(e,t)),containsAny:Vn,everyIn:Gn,empty:Hn,present:Yn,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>Q(e)&&Q(t)&&e<t),onOrAfter:L("string",(e,t)=>Q(e)&&Q(t)&&e>=t)};
function $e(e){return(t,n)=>{if(N(t)||N(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern ${n}\
 was not compiled with its pack`);return M(r(t))}}var $n={operands:[],leaves:[],rules:[]};function Je(e,t=$n){let n=ze(t.operands),r=ze(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:u,operator:l,value:c}=s,d=n.placeOf({fact:a,path:u}),g=zn(c)?{operand:n.placeOf({fact:c.
fact,path:c.path})}:c;return r.placeOf({left:d,operator:l,right:g})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function ze(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){
let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function zn(e){return typeof e=="object"&&!Array.isArray(e)}function G({
right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function et(e){let t=JSON.parse(We);if(e.length===0)return{plan:t,sha256:Pe,ruleAt:o=>Ze(tt(),o),operatorOf:Qe};let n=p.packs().joinPacks([H(),...e]),r=$e(n.patterns);
return{plan:Je(n.rules.slice(38),t),sha256:n.sha256,ruleAt:o=>Ze(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Qe(o)}}function H(){return{rules:tt(),sha256:Pe,
from:"built-in"}}var Xe=null;function tt(){return Xe??=JSON.parse(p.rules().packText),Xe}function Ze(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}function Qe({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Ye[e]}var nt=Object.freeze({maxBytes:1048576}),rt=64,x=Object.freeze([]);function ot(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function ee(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=it(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?at(e.subarray(2),"utf-16le"):t===254&&e[1]===255?at(e.subarray(2),"utf-16be"):it(e)}function it(e){let t=Xn(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?x:[n]}}function Xn(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function at(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):ot(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Y(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!st(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!st(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function st(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var Zn=/^[ -~]*$/,Qn=/^[ !#-[\]-~]*$/;function lt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Qn.test(e))return`"${e}"`;let n=ut(t);return ne(e,n),n.end()}function er(e,t=120){
if(e.length<=t&&Zn.test(e))return e;let n=ut(t);return pt(e,n,!1),n.end()}function ut(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ne(e,t){switch(typeof e){case"string":return t.add('"')&&pt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?tr(e,t):nr(e,t)}}function tr(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ne(e[n],t))return!1;return t.add("]")}function nr(e,t){let n=rr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(ne(o,t)&&t.add(":")&&ne(i,t)))return!1}return t.add(
"}")}function rr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:er(t.slice(8,-1),40)}function pt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(or(o))i=te(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
te(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?te(o)+te(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function or(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ir={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function te(e){return ir[e]??`\\u${e.toString(16).padStart(4,"0")}`}function ct(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ft(e,t){for(let r in ar)return!1;if(typeof t!="object"||t===null)return!0;let n=Se(t,rt);return n===sr(e)||n===lr(e)}var ar=Object.freeze({});function Se(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Se(o,t-1))}return n}for(let r in e){
if(ct(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Se(o,t-1))}return n}function sr(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function lr(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=ur(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function ur(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var B=Symbol("not clean");function re(e){let t;try{t=JSON.parse(e)}catch{return B}return ft(e,t)?t:B}function dt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var oe=dt(pr);function pr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(fr):t}function Ae(e,t){return`${e}/${cr(t)}`}function mt(e,t){let n=e;for(let r of oe(t)){if(typeof n!="object"||n===null)return Te;if(Array.isArray(n)){let o=Ee(r);if(o===
null||o>=n.length)return Te;n=n[o]}else{if(!Object.hasOwn(n,r))return Te;n=n[r]}}return{found:!0,value:n}}function Ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Te=Object.freeze({found:!1});function cr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function fr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Wo=Object.freeze([]);function gt(e){let t=0,n=e.length;for(;t<n&&yt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;yt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function yt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ht(e,t=null){let n=re(e);return n===B?p.careful().readCarefully(e):dr(e,n,t)}function dr(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:x,
span:(i,s)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,s)),extent:()=>gt(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function Ie(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>wt(e,n,r,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=mr(e.problems,e.elements());return e.value.map((n,r)=>wt(e,n,r,t[r]??x))}function wt(e,t,n,r){let o=Ae("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function mr(e,t){let n=[];for(let r of e){let i=Ee(r.pointer.split(
"/",2)[1]??"")??Math.max(0,yr(t,r.span?.start??0));n[i]??=[],n[i].push(gr(Ae("",i),r))}return n}function yr(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function gr(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function bt(e,t,n=nt){switch(t){case"json":return{text:e,requests:Ie(ht(e))};case"yaml":return{text:e,requests:Ie(p.yaml().readYaml(e))};case"ndjson":return p.streams().
readNdjson(e,n)}}function xt(e,t,n){return t.format!=="ndjson"&&Le(e,n.maxBytes)?kt(t,n):Rt(e,x,t,n)}function Le(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Ne(e,t,n){
if(t.format==="ndjson")return hr(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:p.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return kt(t,n);let{text:o,problems:i}=ee(r);return Rt(o,i,t,n)}function Rt(e,t,n,r){let o=Y(e);return bt(e,n.format,r).requests.map((i,s)=>Ot(i,e,s===0?t:x,o,n,
r))}function*hr(e,t,n){for(let r of p.streams().ndjsonLines(e,n))yield De(r,t,n)}function De(e,t,n){let{text:r,lineNumber:o,offset:i}=e,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?r:""};return Ot(p.streams().readLine(e,0),r,x,s,t,n)}function Ot(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,
lines:r},{start:u,end:l}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(u,l))}:{path:o,index:s},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>a},line:r.line}}function kt({path:e},{maxBytes:t}){let n={span:()=>null,
lines:Y("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var wr=Object.freeze([]);function ie(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:wr}}function Pt(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[]}}}var br=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),xr=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Rr=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function ae(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,u=ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let R=Object.getPrototypeOf(e);if(R!==Object.prototype&&R!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let X=a;for(let h in e)if(!(h==="Ec2ImageId"||h==="IngestionProcess"||h==="ImageName"||h==="ImageDescription"||h==="Tags"||h==="Applications"))
return!1;if(X===a){if(e.Ec2ImageId!==void 0){let h=e.Ec2ImageId,k=a;if(a===k)if(typeof h=="string"){if(!br.test(h))return!1}else return!1;var l=k===a}else var l=!0;
if(l){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,U=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var l=U===a}else var l=!0;
if(l){if(e.ImageName!==void 0){let U=e.ImageName,q=a;if(a===q)if(typeof U=="string"){if(U.length>64||U.length<1||!xr.test(U))return!1}else return!1;var l=q===a}else
var l=!0;if(l){if(e.ImageDescription!==void 0){let q=e.ImageDescription,P=a;if(a===P)if(typeof q=="string"){if(q.length>256||q.length<1||!Rr.test(q))return!1}else
return!1;var l=P===a}else var l=!0;if(l){if(e.Tags!==void 0){let P=e.Tags,K=a;if(a===K)if(Array.isArray(P)){var c=!0;let Oe=P.length;for(let _=0;_<Oe;_++){let b=P[_],
Z=a;if(a===Z)if(b&&typeof b=="object"&&!Array.isArray(b)){let je=Object.getPrototypeOf(b);if(je!==Object.prototype&&je!==null)return!1;{let Sn;if(b.Key===void 0&&
(Sn="Key"))return!1;{let Tn=a;for(let E in b)if(!(E==="Key"||E==="Value"))return!1;if(Tn===a){if(b.Key!==void 0){let E=b.Key,V=a;if(a===V)if(typeof E=="string"){
if(E.length>127||E.length<1)return!1}else return!1;var d=V===a}else var d=!0;if(d)if(b.Value!==void 0){let E=b.Value,V=a;if(a===V)if(typeof E=="string"){if(E.length>
255)return!1}else return!1;var d=V===a}else var d=!0}}}}else return!1;var c=Z===a;if(!c)break}}else return!1;var l=K===a}else var l=!0;if(l)if(e.Applications!==
void 0){let P=e.Applications,K=a;if(a===K)if(Array.isArray(P)){if(P.length>5||P.length<1)return!1;{var g=!0;let Oe=P.length;for(let _=0;_<Oe;_++){let b=P[_],Z=a;
if(typeof b!="string"||!(b==="Microsoft_Office_2016"||b==="Microsoft_Office_2019"))return!1;var g=Z===a;if(!g)break}}}else return!1;var l=K===a}else var l=!0}}}}}}}}else
return!1;return a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(e){return ae(e)}function Ce(e,t,n){let r=Or(e);return kr(r,r.view===null?null:t(r.view),n)}function Or(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(se(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:u}=p.
explain(),l=s(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(l.problems,o,n,i())],located:i,view:c?u(
n,l.refused):null}}function kr(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.explain().requestReport(r,n.noRules,i,o,
a(),n.failOn);if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ie(r,t.tally);let{requestReport:u,ruleProblems:l}=p.explain(),c=[...i,...l(t,s,
n)];return u(r,t.tally,c,o,a(),n.failOn)}function vt({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,n.failOn)}function St(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}var Pr=[4,6,9,11];function Tt(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Pr.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var At=864e5;function le(e){if(!Tt(e))throw new T(`${lt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Et(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-At)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+At),t}}var z=3;function It(e,t){let n=e.when===null?2:$(e.when,t);if(n===0)return"notApplicable";let r=$(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function Lt(e,t){let n=new Set;return e.when!==null&&ue(e.when,t,n),ue(e.must,t,n),[...n].sort((r,o)=>r-o)}function $(e,t){if(typeof e=="number"){let i=t[e];return i===
z||i===void 0?1:i}if("not"in e)return I($(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=$(i,t);if(s===r)return s;s===1&&(o=1)}return o}
function ue(e,t,n){if($(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)ue(e.not,t,n);else for(let r of"all"in e?e.all:e.any)ue(r,t,n)}var vr=new Set(["ec2Image","account","guest"]);function Nt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0},o=n.listRules?Sr():null,i=[],s=[],a=new Set;
for(let[l,c]of e.rules.entries()){let d=It(c,t),g;if(d!=="undecided")g=d,d==="fail"&&i.push(l);else{let R=Lt(c,t),A=Ar(e,R,n.world),X=new Set(A.map(h=>h.slice(0,
h.indexOf("/"))));if(g=Tr(c.ifUnknown,X,n)?"skipped":"unknown",g==="skipped")for(let h of X)a.add(h);else R.some(h=>t[h]===z)||s.push({rule:l,needs:A})}r[g]++,o?.[g].
push(c.id)}if(o!==null)for(let l of Object.values(o))l.sort();let u={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};return Object.freeze({tally:Object.
freeze(u),failed:Object.freeze(i),undecided:Object.freeze(s)})}function Sr(){return{pass:[],fail:[],unknown:[],notApplicable:[],skipped:[]}}function Tr(e,t,n){return n.
require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>vr.has(r)&&!n.world.scopes.has(r))}function Ar(e,t,n){let r=new Set,o=i=>{let s=i===void 0?
void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===S&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"opera\
nd"in s.right&&o(s.right.operand)}return[...r].sort()}function D(e,t,n){let r=e.Applications;if(r===void 0)return m;if(r===f)return f;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?m:{items:o??m.items,complete:i}}var Dt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>D(e,0,()=>!0)};var Ct={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>D(e,1,()=>!0)};var qt={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2016")};var _t={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2019")};function ce(e){return e.length>0&&(pe(e.charCodeAt(0))||pe(e.charCodeAt(e.length-1)))}function fe(e){let t=0,n=e.length;for(;t<n&&pe(e.charCodeAt(t));)t++;for(;n>
t&&pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Ft="/ImageDescription",Ut={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===f)return f;if(t===void 0||!ce(t))return m;let n=fe(t);return{items:[n===
""?{pointer:Ft,value:t}:{pointer:Ft,value:t,suggestion:n}],complete:!0}}};var Er=new Map([["BYOL_REGULAR",de("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",de("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",de("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",de("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:m}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:m}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:m}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:m}]]);function de(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function j(e){
let t=e.IngestionProcess;return t===void 0?v:(t===f?void 0:Er.get(t))??f}var Mt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=j(e);return typeof t=="symbol"?t:t.family}};var Bt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=j(e);return t===f?f:typeof t=="symbol"?m:t.pcoip}};var jt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=j(e);return typeof t=="symbol"?t:t.protocol}};var Wt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===f?f:t===void 0?
0:t.length}};var Ir=16;function W(e,t,n){let r=e.Tags;if(r===void 0)return m;if(r===f)return f;let o=r.length<=Ir?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let u=J(r,a);u===void 0?
s=!1:o(u,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:u}))}return i===void 0&&s?m:{items:i??m.items,complete:s}}function J(e,t){let n=e[t];if(!(n===void 0||
n===f))return typeof n.Key=="string"?n.Key:void 0}var Lr=(e,t,n)=>{for(let r=0;r<t;r++)if(J(n,r)===e)return!0;return!1};function Nr(){let e=new Set;return t=>e.size===e.add(t).size}var Kt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,Lr,Nr)};var Vt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var Dr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=J(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=qr(e,i))}return r};function Cr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function qr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Gt(o)!==Gt(i))return!1}return e.length===t.length}function Gt(e){return e>=
65&&e<=90?e+32:e}var Ht={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,Dr,Cr)};function C(e,t){let n=e.Tags;if(n===void 0)return m;if(n===f)return f;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===f){o=!1;continue}let{
Key:a,Value:u}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(Yt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
Yt(`/Tags/${i}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?m:{items:r??m.items,complete:o}}function Yt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var _r={matches:ce,repair:fe},$t={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>C(e,_r)};var me="aws:";function ye(e){return e.startsWith(me)}function qe(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,me.length).toLowerCase()===me&&!ye(
e)}function ge(e){let t=e;for(;ye(t)||qe(t);)t=t.slice(me.length);return t}var Fr={matches:ye,repair:ge},zt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>C(e,Fr)};var Ur={matches:qe,repair:ge},Jt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>C(e,Ur)};var Mr=/[^ +\-./0-9:=@A-Z_a-z]/;function Zt(e){return Mr.test(e)&&!en().every.test(e)}function Qt(e){return e.replace(en().others,"-")}var Xt;function en(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Xt??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Xt}var Br={matches:Zt,repair:Qt},tn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>C(e,Br)};var _e=[Dt,Ct,qt,_t,Ut,Mt,Bt,jt,Wt,Kt,Vt,Ht,$t,zt,Jt,tn];function nn(e,t){if(e==="derived"){let r=_e.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=oe(t);return r=>jr(r,
n)}function rn(e){return e?.fact==="derived"?_e.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:oe(e.path)[0]}function jr(e,t){let n=e;for(let r of t){
if(n===f)return f;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return v;n=n[r]}return n===void 0?v:n}var ln=2,Wr=3,on=15,Kr=new Set(["IngestionProcess","Applications","Tags"]),Vr="IngestionProcess";function un(e,t,n,r){let o=e.operands.map(({fact:s,path:a},u)=>{
let l=n[u];return l===void 0?nn(s,a):()=>l}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let u=G(a,n),l=u===void 0?G(a,o):Gr(u),c=o[a.left],
d=u===void 0?null:rn(e.operands[a.left]),g=d!==null&&Kr.has(d)?d:null,R={place:s,operand:a.left,operator:r(a),left:c,right:l},A=i.get(g);A===void 0?i.set(g,[R]):
A.push(R)}return[...i].flatMap(([s,a])=>{a.sort((l,c)=>l.operand-c.operand||l.place-c.place);let u=[];for(let l=0;l<a.length;l+=on)u.push(Hr(s,a.slice(l,l+on)));
return u})}function Gr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Hr(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===Vr&&typeof r==
"string")return r}return an(t,n)},unpack(n,r){let o=typeof n=="number"?n:an(t,{[e]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*ln&Wr}}}function an(e,t){
let n=0,r=-1,o=S;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<ln|Yr(i.operator,o,i.right(t));return n}function Yr(e,t,n){let r=e(t,n);return r===
1&&t!==S&&n!==S&&(sn(t)||sn(n))?z:r}function sn(e){return e===f?!0:Array.isArray(e)?e.includes(f):typeof e=="object"&&"complete"in e&&!e.complete}function pn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&he(r.when,t,o)===0)){he(r.must,t,o);for(let i of o)n.add(i)}}return n}function he(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=he(e.not,t,n);return a===null?null:I(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let u=he(a,t,i);if(u===o)return o;u===null?s=null:u===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var $r=4096;function cn(e,t,n){let r=e.operands.map(({fact:l,path:c})=>n.world.read(l,c)),o=e.leaves.map(l=>{let c=r[l.left],d=G(l,r);return c===void 0||d===void 0?
null:t(l)(c,d)}),i=un(e,pn(e,o),r,t),s={next:new Map,decision:null},a=0;return l=>{let c=s,d=[];for(let g of i){let R=g.answer(l);d.push(R),c=c?.next.get(R)}return c?.
decision??u(d)};function u(l){let c=o.map(g=>g??0);for(let[g,R]of i.entries())R.unpack(l[g],c);let d=Nt(e,c,n);return a<$r&&(a++,zr(s,l,d)),d}}function zr(e,t,n){
let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function fn(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>Jr(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:v;let i=n.get(r);if(i===null)return v;let s=mt(i,o);return s.found?s.value===null?v:s.value:S}}}function Jr(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var Fe={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function mn(e){let t=Xr(e),{asOf:n}=e;if(typeof n=="string"){let i=Ue(le(n),t);return()=>i}let r=n??Et(Date.now),o=Ue(le(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Ue(le(i),t)),o}}function Xr({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error"}){let i=et(e),s=r?i.plan.rules.map(a=>a.id).sort():null;
return{rules:i,given:Zr(t),require:n.length===0?n:p.facts().checkedScopes(n),listRules:r,context:{failOn:o,noRules:Pt(i.plan.rules.length,s),ruleAt:i.ruleAt,howToState:a=>p.
facts().howToState(a)}}}function Ue(e,{rules:t,given:n,require:r,listRules:o,context:i}){let s=fn(n.facts,e),a={require:r,listRules:o,world:s};return{date:e,head:{
version:1,tool:Fe.tool,model:Fe.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...i,world:s},rules:t,decision:a,decider:cn(
t.plan,t.operatorOf,a)}}var dn={facts:{},given:[]};function Zr(e){if(e===void 0)return dn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===
0?dn:p.facts().joinFacts(t)}function we(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0};return{add(t){e.requests++,e[t.verdict]++;for(let n of t.findings)
n.outcome==="unknown"?e.unknowns++:n.severity==="error"?e.errors++:e.warnings++},ignore(t){e.ignored+=t},end:()=>({counts:{...e},verdict:Qr(e)})}}function Qr(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function be(e,t,n,{decider:r}){let o=re(e);if(o===B||!se(o))return null;let{tally:i,failed:s,undecided:a}=r(o);return s.length>0||a.length>0?null:{report:ie({path:t,
index:n},i),value:o,line:u=>Y(e).line(u)}}function yn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:i}=ee(e);return i.length>0?null:be(o,t,null,
r)}function Re(e={}){oo(e);let t=mn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??eo};return{get head(){return t().head},check:(r,o)=>to(wn(r,o),t()),checkText:(r,o)=>gn(
no(r,xe(o),n,t()),t()),checkBytes:(r,o)=>gn(hn(r,xe(o),n,t()),t()),requests:(r,o)=>hn(r,xe(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(wn(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(Ne(r,xe(o),n),t())}}var eo=1024*1024;function to(e,{head:t,decider:n,context:r}){try{return Me(t,[Ce(
e,n,r)])}catch(o){return Me(t,[vt(e,o,r)])}}function gn(e,{head:t}){return Me(t,Array.from(e,({report:n})=>n))}function no(e,t,n,r){if(t.format==="json"&&!n.hash&&
!Le(e,n.maxBytes)){let o=be(e,t.path,null,r);if(o!==null)return[o]}return xt(e,t,n).map(o=>Be(o,r))}function hn(e,t,n,r){if(t.format==="ndjson")return ro(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=yn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(Ne(e,t,n),o=>Be(o,
r))}function*ro(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?be(o.text,t.path,o.index,r):null)??Be(De(o,t,n),r)}function Be({
candidate:e,line:t},{decider:n,context:r}){return{report:Ce(e,n,r),value:e.value,line:t}}function Me(e,t){let n=we();for(let d of t)n.add(d);let{version:r,tool:o,
model:i,pack:s,asOf:a,facts:u}=e,{counts:l,verdict:c}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:u,requests:t,counts:l,verdict:c}}function wn(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function xe({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":St(e))}}var bn={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,listRules:!0,hash:!0,maxBytes:!0};function oo(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(bn,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(bn).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new T("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new T("`maxBytes` is not a whole num\
ber above 0")}function xn(e){return p.packs().readPack(e)}function Rn(e,t,n){return p.facts().readFacts(e,t,n)}function On(e,t){return p.facts().parseFact(e,t)}function kn(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}var io={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},Pn="2026-11-23";async function vn(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??Pn]),u=n.get(a)??ao(e,s);n.set(a,u),r.push(lo(o,i,s,await so(u,s,t.engine??"compiled")))}return r}function ao(e,t){return Re({packs:e.sha256===H().sha256?
[]:[e],facts:t.facts??{},asOf:t.asOf??Pn,listRules:!0})}async function so(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...io,...t.request}));if(n==="co\
mpiled")for(let{report:o}of e.requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function lo(e,t,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,a])=>a.includes(e.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===e.id).map(a=>a.pointer),s=[];return o!==n.outcome&&
s.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
