"use strict";var ve=Object.defineProperty;var Er=Object.getOwnPropertyDescriptor;var Ir=Object.getOwnPropertyNames;var Lr=Object.prototype.hasOwnProperty;var Nr=(e,t)=>{for(var r in t)ve(e,r,{get:t[r],enumerable:!0})},Dr=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ir(t))!Lr.call(e,o)&&
o!==r&&ve(e,o,{get:()=>t[o],enumerable:!(n=Er(t,o))||n.enumerable});return e};var Cr=e=>Dr(ve({},"__esModule",{value:!0}),e);var mo={};Nr(mo,{UsageError:()=>T,builtinPack:()=>H,createPreflight:()=>Oe,parseFact:()=>vr,readFacts:()=>kr,readPack:()=>Or,stageRules:()=>we,startTotals:()=>be,
testPack:()=>Sr});module.exports=Cr(mo);var Ve='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
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
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Pe="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var qr,_r,Fr,Ur,jr,Mr,Br,Wr,Vr,Kr,p={careful:()=>qr??=require("./careful.cjs"),streams:()=>_r??=require("./streams.cjs"),yaml:()=>Fr??=require("./yaml.cjs"),packs:()=>Ur??=
require("./packs.cjs"),explain:()=>jr??=require("./explain.cjs"),facts:()=>Mr??=require("./facts.cjs"),rules:()=>Br??=require("./rules.cjs"),hash:()=>Wr??=require("./hash.cjs"),
policy:()=>Vr??=require("./policy.cjs"),engine:()=>Kr??=require("./engine.cjs")};var P=Symbol.for("workspaces-preflight.absent"),S=Symbol.for("workspaces-preflight.unknown"),c=Symbol.for("workspaces-preflight.refused"),m=Object.freeze({items:Object.
freeze([]),complete:!0});function I(e){return 2-e}function j(e){return e?2:0}var Ke={values:[],complete:!0},Gr={values:[],complete:!1};function F(e){if(e===S||e===c)return Gr;if(e===m)return Ke;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(c);return{values:t?e:e.filter(r=>r!==c),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Ke}function Ye(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function N(e){return e===S||e===c}var Ge=(e,t)=>N(e)||
N(t)?1:j(Ye(e)&&e===t),Se=(e,t)=>{if(N(e))return 1;if(!Ye(e))return 0;if(t instanceof Set)return j(t.has(e));let r=F(t);return r.values.includes(e)?2:r.complete?
0:1},He=(e,t)=>Se(t,e),Hr=(e,t)=>{let r=F(e),n=F(t);return r.values.some(i=>n.values.includes(i))?2:r.complete&&r.values.length===0||n.complete&&n.values.length===
0||r.complete&&n.complete?0:1},Yr=(e,t)=>{let r=F(e),n=F(t);return r.values.every(o=>n.values.includes(o))?r.complete?2:1:n.complete?0:1},$r=(e,t)=>{let r=typeof e==
"object"&&"items"in e?e:null,{length:n}=r===null?F(e).values:r.items,o=r===null?F(e).complete:r.complete,i=n>0?0:o?2:1;return t===!0?i:I(i)},zr=(e,t)=>N(e)?1:j(
e!==P===t);function L(e,t){return(r,n)=>N(r)||N(n)?1:j(typeof r===e&&typeof n===e&&t(r,n))}var Q=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,$e={
equal:Ge,notEqual:(e,t)=>I(Ge(e,t)),in:Se,notIn:(e,t)=>I(Se(e,t)),contains:He,doesNotContain:(e,t)=>I(He(e,t)),containsAny:Hr,everyIn:Yr,empty:$r,present:zr,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>Q(e)&&Q(t)&&e<t),onOrAfter:L("string",(e,t)=>Q(e)&&Q(t)&&e>=t)};
function ze(e){return(t,r)=>{if(N(t)||N(r))return 1;if(typeof t!="string"||typeof r!="string")return 0;let n=e.get(r);if(n===void 0)throw new Error(`pattern ${r}\
 was not compiled with its pack`);return j(n(t))}}var Jr={operands:[],leaves:[],rules:[]};function Xe(e,t=Jr){let r=Je(t.operands),n=Je(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:u,operator:l,value:f}=s,d=r.placeOf({fact:a,path:u}),y=Xr(f)?{operand:r.placeOf({fact:f.
fact,path:f.path})}:f;return n.placeOf({left:d,operator:l,right:y})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:r.list,leaves:n.list,rules:[...t.rules,...i]}}function Je(e){let t=[...e],r=new Map(t.map((n,o)=>[JSON.
stringify(n),o]));return{list:t,placeOf(n){let o=JSON.stringify(n),i=r.get(o);return i!==void 0?i:(r.set(o,t.length),t.push(n)-1)}}}function Xr(e){return typeof e==
"object"&&!Array.isArray(e)}function G({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function tt(e){let t=JSON.parse(Ve);if(e.length===0)return{plan:t,sha256:Pe,ruleAt:o=>Qe(rt(),o),operatorOf:et};let r=p.packs().joinPacks([H(),...e]),n=ze(r.patterns);
return{plan:Xe(r.rules.slice(38),t),sha256:r.sha256,ruleAt:o=>Qe(r.rules,o),operatorOf:o=>o.operator==="matches"?n:et(o)}}function H(){return{rules:rt(),sha256:Pe,
from:"built-in"}}var Ze=null;function rt(){return Ze??=JSON.parse(p.rules().packText),Ze}function Qe(e,t){let r=e[t];if(r===void 0)throw new Error(`no rule at p\
lace ${t}`);return r}function et({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return $e[e]}var nt=Object.freeze({maxBytes:1048576}),ot=64,x=Object.freeze([]);function it(e){let t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=2)t[r]=e[r+1]??0,t[r+1]=e[r]??0;return t}function ee(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:r,problems:n}=at(e.subarray(3));return{text:r,problems:[p.careful().byteOrderMark(0),...n]}}
return t===255&&e[1]===254?st(e.subarray(2),"utf-16le"):t===254&&e[1]===255?st(e.subarray(2),"utf-16be"):at(e)}function at(e){let t=Qr(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let r=p.careful().invalidUtf8(e);return{text:t,problems:r===null?x:[r]}}function Qr(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function st(e,t){let r=e.length&-2,n=t==="utf-16le"?e.subarray(0,r):it(e.subarray(0,r)),o=Buffer.from(n.buffer,n.byteOffset,
n.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=r===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Y(e){let t=[0],r=!1;return{position(n){let o=Math.max(0,Math.min(n,e.length));for(;!r&&o>=(t[t.length-1]??0);)r=!lt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(n){for(;!r&&t.length<=n;)r=!lt(e,t);let o=t[n-1];if(o===void 0)return"";
let i=t[n],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function lt(e,t){let r=e.indexOf(`
`,t[t.length-1]);return r===-1?!1:(t.push(r+1),!0)}var en=/^[ -~]*$/,tn=/^[ !#-[\]-~]*$/;function ut(e,t=120){if(typeof e=="string"&&e.length<=t-2&&tn.test(e))return`"${e}"`;let r=pt(t);return re(e,r),r.end()}function rn(e,t=120){
if(e.length<=t&&en.test(e))return e;let r=pt(t);return ft(e,r,!1),r.end()}function pt(e){let t="",r=0,n=!1;return{add:o=>n||t.length+o.length>e?(n=!0,!1):(t+=o,
t.length<=e-1&&(r=t.length),!0),end:()=>n?t.slice(0,r)+"\u2026":t}}function re(e,t){switch(typeof e){case"string":return t.add('"')&&ft(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?nn(e,t):on(e,t)}}function nn(e,t){if(!t.add("["))
return!1;for(let r=0;r<e.length;r++)if(r>0&&!t.add(",")||!re(e[r],t))return!1;return t.add("]")}function on(e,t){let r=an(e);if(r!==null)return t.add(`[${r}]`);
if(!t.add("{"))return!1;let n=!0;for(let o of Object.keys(e)){if(!n&&!t.add(","))return!1;n=!1;let i=e[o];if(!(re(o,t)&&t.add(":")&&re(i,t)))return!1}return t.add(
"}")}function an(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:rn(t.slice(8,-1),40)}function ft(e,t,r){for(let n=0;n<e.length;n++){
let o=e.charCodeAt(n),i=e.charAt(n);if(sn(o))i=te(o);else if(r&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(n)??o;if(s<=65535)i=
te(o);else{n++;let a=e.charCodeAt(n);i=s>=917504&&s<=917631?te(o)+te(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function sn(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ln={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function te(e){return ln[e]??`\\u${e.toString(16).padStart(4,"0")}`}function ct(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function dt(e,t){for(let n in un)return!1;if(typeof t!="object"||t===null)return!0;let r=Te(t,ot);return r===pn(e)||r===fn(e)}var un=Object.freeze({});function Te(e,t){
if(t===0)return Number.NaN;let r=0;if(Array.isArray(e)){for(let n=0;n<e.length;n++){let o=e[n];typeof o=="object"&&o!==null&&(r+=Te(o,t-1))}return r}for(let n in e){
if(ct(n))return Number.NaN;r++;let o=e[n];typeof o=="object"&&o!==null&&(r+=Te(o,t-1))}return r}function pn(e){let t=0;for(let r=e.indexOf(":");r!==-1;r=e.indexOf(
":",r+1))t++;return t}function fn(e){let t=0,r=e.indexOf('"'),n=e.indexOf(":");for(;n!==-1;)if(r===-1||n<r)t++,n=e.indexOf(":",n+1);else{let o=cn(e,r);n<o&&(n=e.
indexOf(":",o)),r=e.indexOf('"',o)}return t}function cn(e,t){for(let r=e.indexOf('"',t+1);r!==-1;r=e.indexOf('"',r+1)){let n=r-1;for(;e.charCodeAt(n)===92;)n--;
if((r-n)%2===1)return r+1}return e.length}var M=Symbol("not clean");function ne(e){let t;try{t=JSON.parse(e)}catch{return M}return dt(e,t)?t:M}function mt(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let o=t.get(n);if(o!==void 0)return o;let i=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,i),i}}var oe=mt(dn);function dn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(yn):t}function Ee(e,t){return`${e}/${mn(t)}`}function yt(e,t){let r=e;for(let n of oe(t)){if(typeof r!="object"||r===null)return Ae;if(Array.isArray(r)){let o=Ie(n);if(o===
null||o>=r.length)return Ae;r=r[o]}else{if(!Object.hasOwn(r,n))return Ae;r=r[n]}}return{found:!0,value:r}}function Ie(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ae=Object.freeze({found:!1});function mn(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function yn(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Ho=Object.freeze([]);function ht(e){let t=0,r=e.length;for(;t<r&&gt(e.charCodeAt(t));)t++;if(t===r)return{start:0,end:e.length};for(;gt(e.charCodeAt(r-1));)r--;return{start:t,end:r}}
function gt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function wt(e,t=null){let r=ne(e);return r===M?p.careful().readCarefully(e):gn(e,r,t)}function gn(e,t,r){let n=null,o=null;return{index:r,value:t,parsed:!0,problems:x,
span:(i,s)=>(n??=p.careful().indexJson(e),o??=p.careful().locator(n),o(i,s)),extent:()=>ht(e),elements:()=>(n??=p.careful().indexJson(e),n.children)}}function Le(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((r,n)=>bt(e,r,n,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=hn(e.problems,e.elements());return e.value.map((r,n)=>bt(e,r,n,t[n]??x))}function bt(e,t,r,n){let o=Ee("",r);return{index:r,value:t,parsed:!0,
problems:n,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function hn(e,t){let r=[];for(let n of e){let i=Ie(n.pointer.split(
"/",2)[1]??"")??Math.max(0,wn(t,n.span?.start??0));r[i]??=[],r[i].push(bn(Ee("",i),n))}return r}function wn(e,t){let r=-1,n=e.length-1;for(;r<n;){let o=r+n+1>>1;
(e[o]?.start??0)<=t?r=o:n=o-1}return r}function bn(e,t){let r=n=>n.startsWith(`${e}/`)?n.slice(e.length):"";return{...t,pointer:r(t.pointer),related:t.related.map(
n=>({...n,pointer:r(n.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(n=>({...n,path:r(n.path)}))}}}function xt(e,t,r=nt){switch(t){case"json":return{text:e,requests:Le(wt(e))};case"yaml":return{text:e,requests:Le(p.yaml().readYaml(e))};case"ndjson":return p.streams().
readNdjson(e,r)}}function Rt(e,t,r){return t.format!=="ndjson"&&Ne(e,r.maxBytes)?vt(t,r):Ot(e,x,t,r)}function Ne(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function De(e,t,r){
if(t.format==="ndjson")return xn(e instanceof Uint8Array?[e]:e,t,r);let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,r.maxBytes);if(n.length>r.maxBytes)
return vt(t,r);let{text:o,problems:i}=ee(n);return Ot(o,i,t,r)}function Ot(e,t,r,n){let o=Y(e);return xt(e,r.format,n).requests.map((i,s)=>kt(i,e,s===0?t:x,o,r,
n))}function*xn(e,t,r){for(let n of p.streams().ndjsonLines(e,r))yield Ce(n,t,r)}function Ce(e,t,r){let{text:n,lineNumber:o,offset:i}=e,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?n:""};return kt(p.streams().readLine(e,0),n,x,s,t,r)}function kt(e,t,r,n,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,
lines:n},{start:u,end:l}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(u,l))}:{path:o,index:s},value:e.
value,parsed:e.parsed,problems:r.length===0?e.problems:[...r,...e.problems],located:()=>a},line:n.line}}function vt({path:e},{maxBytes:t}){let r={span:()=>null,
lines:Y("")},n=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:n,located:()=>r},line:()=>null}]}var Rn=Object.freeze([]);function ie(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Rn}}function Pt(e,t){let r={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?r:{...r,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var On=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),kn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),vn=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function ae(e,{
instancePath:t="",parentData:r,parentDataProperty:n,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,u=ae.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let R=Object.getPrototypeOf(e);if(R!==Object.prototype&&R!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let X=a;for(let h in e)if(!(h==="Ec2ImageId"||h==="IngestionProcess"||h==="ImageName"||h==="ImageDescription"||h==="Tags"||h==="Applications"))
return!1;if(X===a){if(e.Ec2ImageId!==void 0){let h=e.Ec2ImageId,k=a;if(a===k)if(typeof h=="string"){if(!On.test(h))return!1}else return!1;var l=k===a}else var l=!0;
if(l){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,U=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var l=U===a}else var l=!0;
if(l){if(e.ImageName!==void 0){let U=e.ImageName,q=a;if(a===q)if(typeof U=="string"){if(U.length>64||U.length<1||!kn.test(U))return!1}else return!1;var l=q===a}else
var l=!0;if(l){if(e.ImageDescription!==void 0){let q=e.ImageDescription,v=a;if(a===v)if(typeof q=="string"){if(q.length>256||q.length<1||!vn.test(q))return!1}else
return!1;var l=v===a}else var l=!0;if(l){if(e.Tags!==void 0){let v=e.Tags,V=a;if(a===V)if(Array.isArray(v)){var f=!0;let ke=v.length;for(let _=0;_<ke;_++){let b=v[_],
Z=a;if(a===Z)if(b&&typeof b=="object"&&!Array.isArray(b)){let We=Object.getPrototypeOf(b);if(We!==Object.prototype&&We!==null)return!1;{let Tr;if(b.Key===void 0&&
(Tr="Key"))return!1;{let Ar=a;for(let E in b)if(!(E==="Key"||E==="Value"))return!1;if(Ar===a){if(b.Key!==void 0){let E=b.Key,K=a;if(a===K)if(typeof E=="string"){
if(E.length>127||E.length<1)return!1}else return!1;var d=K===a}else var d=!0;if(d)if(b.Value!==void 0){let E=b.Value,K=a;if(a===K)if(typeof E=="string"){if(E.length>
255)return!1}else return!1;var d=K===a}else var d=!0}}}}else return!1;var f=Z===a;if(!f)break}}else return!1;var l=V===a}else var l=!0;if(l)if(e.Applications!==
void 0){let v=e.Applications,V=a;if(a===V)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var y=!0;let ke=v.length;for(let _=0;_<ke;_++){let b=v[_],Z=a;
if(typeof b!="string"||!(b==="Microsoft_Office_2016"||b==="Microsoft_Office_2019"))return!1;var y=Z===a;if(!y)break}}}else return!1;var l=V===a}else var l=!0}}}}}}}}else
return!1;return a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(e){return ae(e)}function qe(e,t,r){let n=Pn(e);return Sn(n,n.view===null?null:t(n.view),r)}function Pn(e){let{source:t,value:r,parsed:n,problems:o,located:i}=e;if(!n)return{source:t,
value:r,parsed:n,problems:o,located:i,view:null};if(se(r))return{source:t,value:r,parsed:n,problems:o,located:i,view:r};let{explainRequest:s,otherCauses:a,requestView:u}=p.
explain(),l=s(r),f=typeof r=="object"&&r!==null&&!Array.isArray(r);return{source:t,value:r,parsed:n,problems:[...o,...a(l.problems,o,r,i())],located:i,view:f?u(
r,l.refused):null}}function Sn(e,t,r){let{source:n,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.explain().requestReport(n,r.noRules,i,o,
a(),Tt(r));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ie(n,t.tally);let{requestReport:u,ruleProblems:l}=p.explain(),f=[...i,...l(t,s,r)];
return u(n,t.tally,f,o,a(),r)}function St({source:e},t,r){let{requestReport:n,unreadable:o}=p.explain();return n(e,r.noRules,[o(t)],void 0,null,Tt(r))}function Tt({
failOn:e}){return{failOn:e,judge:null}}function At(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}var Tn=[4,6,9,11];function Et(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),r=Number(e.slice(5,7)),n=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=r===2?o?29:28:Tn.includes(r)?30:31;return r>=1&&r<=12&&n>=1&&n<=i}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var It=864e5;function le(e){if(!Et(e))throw new T(`${ut(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Lt(e){
let t="",r=0;return()=>{let n=e();return(n>=r||n<r-It)&&(t=new Date(n).toISOString().slice(0,10),r=Date.parse(`${t}T00:00:00Z`)+It),t}}var z=3;function Nt(e,t){let r=e.when===null?2:$(e.when,t);if(r===0)return"notApplicable";let n=$(e.must,t);return n===2?"pass":r===2&&n===0?"fail":"undecided"}
function Dt(e,t){let r=new Set;return e.when!==null&&ue(e.when,t,r),ue(e.must,t,r),[...r].sort((n,o)=>n-o)}function $(e,t){if(typeof e=="number"){let i=t[e];return i===
z||i===void 0?1:i}if("not"in e)return I($(e.not,t));let r="all"in e,n=r?0:2,o=r?2:0;for(let i of r?e.all:e.any){let s=$(i,t);if(s===n)return s;s===1&&(o=1)}return o}
function ue(e,t,r){if($(e,t)===1)if(typeof e=="number")r.add(e);else if("not"in e)ue(e.not,t,r);else for(let n of"all"in e?e.all:e.any)ue(n,t,r)}var An=new Set(["ec2Image","account","guest"]);function Ct(e,t,r){let n={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=r.listRules?En():null,i=[],s=[],
a=new Set;for(let[l,f]of e.rules.entries()){let d=Nt(f,t),y;if(d!=="undecided")y=d,d==="fail"&&i.push(l);else{let R=Dt(f,t),A=Ln(e,R,r.world),X=new Set(A.map(h=>h.
slice(0,h.indexOf("/"))));if(y=In(f.ifUnknown,X,r)?"skipped":"unknown",y==="skipped")for(let h of X)a.add(h);else R.some(h=>t[h]===z)||s.push({rule:l,needs:A})}
r.off.has(f.id)&&(y="off"),n[y]++,o?.[y].push(f.id)}if(o!==null)for(let l of Object.values(o))l.sort();let u={...n,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(u),failed:Object.freeze(i),undecided:Object.freeze(s)})}function En(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function In(e,t,r){return r.require.some(n=>t.has(n))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(n=>An.has(n)&&!r.world.scopes.has(n))}function Ln(e,t,r){
let n=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&r.read(s.fact,s.path)===S&&n.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...n].sort()}function D(e,t,r){let n=e.Applications;if(n===void 0)return m;if(n===c)return c;let o,i=!0;for(let s=t;s<n.length;s++){let a=n[s];typeof a!="string"?i=!1:r(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?m:{items:o??m.items,complete:i}}var qt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>D(e,0,()=>!0)};var _t={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>D(e,1,()=>!0)};var Ft={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2016")};var Ut={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>D(e,0,t=>t==="Micros\
oft_Office_2019")};function fe(e){return e.length>0&&(pe(e.charCodeAt(0))||pe(e.charCodeAt(e.length-1)))}function ce(e){let t=0,r=e.length;for(;t<r&&pe(e.charCodeAt(t));)t++;for(;r>
t&&pe(e.charCodeAt(r-1));)r--;return e.slice(t,r)}function pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var jt="/ImageDescription",Mt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===c)return c;if(t===void 0||!fe(t))return m;let r=ce(t);return{items:[r===
""?{pointer:jt,value:t}:{pointer:jt,value:t,suggestion:r}],complete:!0}}};var Nn=new Map([["BYOL_REGULAR",de("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",de("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",de("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",de("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:m}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:m}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:m}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:m}]]);function de(e,t,r){let n=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:r})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:n,complete:!0})}}function B(e){
let t=e.IngestionProcess;return t===void 0?P:(t===c?void 0:Nn.get(t))??c}var Bt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.family}};var Wt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=B(e);return t===c?c:typeof t=="symbol"?m:t.pcoip}};var Vt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.protocol}};var Kt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===c?c:t===void 0?
0:t.length}};var Dn=16;function W(e,t,r){let n=e.Tags;if(n===void 0)return m;if(n===c)return c;let o=n.length<=Dn?t:r(),i,s=!0;for(let a=0;a<n.length;a++){let u=J(n,a);u===void 0?
s=!1:o(u,a,n)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:u}))}return i===void 0&&s?m:{items:i??m.items,complete:s}}function J(e,t){let r=e[t];if(!(r===void 0||
r===c))return typeof r.Key=="string"?r.Key:void 0}var Cn=(e,t,r)=>{for(let n=0;n<t;n++)if(J(r,n)===e)return!0;return!1};function qn(){let e=new Set;return t=>e.size===e.add(t).size}var Gt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,Cn,qn)};var Ht={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var _n=(e,t,r)=>{let n=!1;for(let o=0;o<t;o++){let i=J(r,o);if(i===e)return!1;!n&&i!==void 0&&(n=Un(e,i))}return n};function Fn(){let e=new Set,t=new Set;return r=>{
if(e.has(r))return!1;e.add(r);let n=t.size;return t.add(r.toLowerCase()).size===n}}function Un(e,t){let r=Math.min(e.length,t.length);for(let n=0;n<r;n++){let o=e.
charCodeAt(n),i=t.charCodeAt(n);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Yt(o)!==Yt(i))return!1}return e.length===t.length}function Yt(e){return e>=
65&&e<=90?e+32:e}var $t={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,_n,Fn)};function C(e,t){let r=e.Tags;if(r===void 0)return m;if(r===c)return c;let n,o=!0;for(let i=0;i<r.length;i++){let s=r[i];if(s===void 0||s===c){o=!1;continue}let{
Key:a,Value:u}=s;typeof a!="string"?o=!1:t.matches(a)&&(n??=[],n.push(zt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof u=="string"?t.matches(u)&&(n??=[],n.push(
zt(`/Tags/${i}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return n===void 0&&o?m:{items:n??m.items,complete:o}}function zt(e,t,r){return r===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:r}}var jn={matches:fe,repair:ce},Jt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>C(e,jn)};var me="aws:";function ye(e){return e.startsWith(me)}function _e(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,me.length).toLowerCase()===me&&!ye(
e)}function ge(e){let t=e;for(;ye(t)||_e(t);)t=t.slice(me.length);return t}var Mn={matches:ye,repair:ge},Xt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>C(e,Mn)};var Bn={matches:_e,repair:ge},Zt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>C(e,Bn)};var Wn=/[^ +\-./0-9:=@A-Z_a-z]/;function er(e){return Wn.test(e)&&!rr().every.test(e)}function tr(e){return e.replace(rr().others,"-")}var Qt;function rr(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Qt??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Qt}var Vn={matches:er,repair:tr},nr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>C(e,Vn)};var Fe=[qt,_t,Ft,Ut,Mt,Bt,Wt,Vt,Kt,Gt,Ht,$t,Jt,Xt,Zt,nr];function or(e,t){if(e==="derived"){let n=Fe.find(o=>o.path===t);if(n===void 0)throw new Error(`no derived fact ${t}`);return n.derive}let r=oe(t);return n=>Kn(n,
r)}function ir(e){return e?.fact==="derived"?Fe.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:oe(e.path)[0]}function Kn(e,t){let r=e;for(let n of t){
if(r===c)return c;if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return P;r=r[n]}return r===void 0?P:r}var ur=2,Gn=3,ar=15,Hn=new Set(["IngestionProcess","Applications","Tags"]),Yn="IngestionProcess";function pr(e,t,r,n){let o=e.operands.map(({fact:s,path:a},u)=>{
let l=r[u];return l===void 0?or(s,a):()=>l}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let u=G(a,r),l=u===void 0?G(a,o):$n(u),f=o[a.left],
d=u===void 0?null:ir(e.operands[a.left]),y=d!==null&&Hn.has(d)?d:null,R={place:s,operand:a.left,operator:n(a),left:f,right:l},A=i.get(y);A===void 0?i.set(y,[R]):
A.push(R)}return[...i].flatMap(([s,a])=>{a.sort((l,f)=>l.operand-f.operand||l.place-f.place);let u=[];for(let l=0;l<a.length;l+=ar)u.push(zn(s,a.slice(l,l+ar)));
return u})}function $n(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function zn(e,t){return{answer(r){if(e!==null){let n=r[e];if(n===void 0||e===Yn&&typeof n==
"string")return n}return sr(t,r)},unpack(r,n){let o=typeof r=="number"?r:sr(t,{[e]:r});for(let[i,{place:s}]of t.entries())n[s]=o>>(t.length-1-i)*ur&Gn}}}function sr(e,t){
let r=0,n=-1,o=S;for(let i of e)i.operand!==n&&(n=i.operand,o=i.left(t)),r=r<<ur|Jn(i.operator,o,i.right(t));return r}function Jn(e,t,r){let n=e(t,r);return n===
1&&t!==S&&r!==S&&(lr(t)||lr(r))?z:n}function lr(e){return e===c?!0:Array.isArray(e)?e.includes(c):typeof e=="object"&&"complete"in e&&!e.complete}function fr(e,t){let r=new Set;for(let n of e.rules){let o=new Set;if(!(n.when!==null&&he(n.when,t,o)===0)){he(n.must,t,o);for(let i of o)r.add(i)}}return r}function he(e,t,r){
if(typeof e=="number"){let a=t[e];return a==null?(r.add(e),null):a===3?1:a}if("not"in e){let a=he(e.not,t,r);return a===null?null:I(a)}let n="all"in e,o=n?0:2,i=new Set,
s=n?2:0;for(let a of n?e.all:e.any){let u=he(a,t,i);if(u===o)return o;u===null?s=null:u===1&&s!==null&&(s=1)}for(let a of i)r.add(a);return s}var Xn=4096;function cr(e,t,r){let n=e.operands.map(({fact:l,path:f})=>r.world.read(l,f)),o=e.leaves.map(l=>{let f=n[l.left],d=G(l,n);return f===void 0||d===void 0?
null:t(l)(f,d)}),i=pr(e,fr(e,o),n,t),s={next:new Map,decision:null},a=0;return l=>{let f=s,d=[];for(let y of i){let R=y.answer(l);d.push(R),f=f?.next.get(R)}return f?.
decision??u(d)};function u(l){let f=o.map(y=>y??0);for(let[y,R]of i.entries())R.unpack(l[y],f);let d=Ct(e,f,r);return a<Xn&&(a++,Zn(s,l,d)),d}}function Zn(e,t,r){
let n=e;for(let o of t){let i=n.next.get(o);i===void 0&&(i={next:new Map,decision:null},n.next.set(o,i)),n=i}n.decision=r}function dr(e,t){let r=new Map(Object.entries(e));return{scopes:new Set([...r].filter(([,n])=>Qn(n)).map(([n])=>n)),read(n,o){if(n==="request"||n==="derived")return;
if(n==="today")return o==="/date"?t:P;let i=r.get(n);if(i===null)return P;let s=yt(i,o);return s.found?s.value===null?P:s.value:S}}}function Qn(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var Ue={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function we(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([r,n])=>({id:r,...n})).sort((r,n)=>r.id<n.id?-1:1)}function yr(e){let t=eo(e),{asOf:r}=e;if(typeof r=="string"){let i=je(le(r),t);return()=>i}let n=r??Lt(Date.now),o=je(le(n()),t);return()=>{let i=n();return i!==
o.date&&(o=je(le(i),t)),o}}function eo({packs:e=[],facts:t,require:r=[],listRules:n=!1,failOn:o="error",settings:i={},waive:s}){let a=tt(e),u=n?a.plan.rules.map(
l=>l.id).sort():null;return{rules:a,given:ro(t),require:r.length===0?r:p.facts().checkedScopes(r),listRules:n,off:new Set(Object.keys(i).filter(l=>i[l]?.severity===
"off")),context:{failOn:o,judge:to(i,s,a),noRules:Pt(a.plan.rules.length,u),ruleAt:a.ruleAt,howToState:l=>p.facts().howToState(l)}}}function je(e,{rules:t,given:r,
require:n,listRules:o,off:i,context:s}){let a=dr(r.facts,e),u={require:n,listRules:o,off:i,world:a};return{date:e,head:{version:1,tool:Ue.tool,model:Ue.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:r.given},context:{...s,world:a},rules:t,decision:u,decider:cr(t.plan,t.operatorOf,u)}}function to(e,t,{plan:r}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:n,createJudge:o}=p.policy();return o(n(e,r,()=>we().map(s=>s.id)),t??null)}var mr={facts:{},
given:[]};function ro(e){if(e===void 0)return mr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?mr:p.facts().joinFacts(t)}function gr(e,t){let r="pass";for(let n of e)if(!(n.waived!==void 0||n.severity!=="error"&&t==="error")){if(n.outcome==="fail")return"fail";r="unknown"}return r}function be(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",r=n=>{for(let o of n)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(n){e.requests++,e[n.verdict]++,r(n.findings)},addPolicy(n,o){r(n.findings),
gr(n.findings,o)==="fail"&&(t="fail")},ignore(n){e.ignored+=n},end:()=>({counts:{...e},verdict:t==="fail"?t:no(e)})}}function no(e){return e.fail>0?"fail":e.unknown>
0||e.requests===0?"unknown":"pass"}function xe(e,t,r,{decider:n}){let o=ne(e);if(o===M||!se(o))return null;let{tally:i,failed:s,undecided:a}=n(o);return s.length>0||a.length>0?null:{report:ie({path:t,
index:r},i),value:o,line:u=>Y(e).line(u)}}function hr(e,t,{maxBytes:r},n){if(e.length>r)return null;let{text:o,problems:i}=ee(e);return i.length>0?null:xe(o,t,null,
n)}function Oe(e={}){lo(e);let t=yr(e),r={hash:e.hash??!1,maxBytes:e.maxBytes??oo};return{get head(){return t().head},check:(n,o)=>io(xr(n,o),t()),checkText:(n,o)=>wr(
ao(n,Re(o),r,t()),t()),checkBytes:(n,o)=>wr(br(n,Re(o),r,t()),t()),requests:(n,o)=>br(n,Re(o),r,t()),checkWithEngine:(n,o)=>p.engine().checkValueWithEngine(xr(n,
o),t()),engineRequests:(n,o)=>p.engine().checkAllWithEngine(De(n,Re(o),r),t())}}var oo=1024*1024;function io(e,{head:t,decider:r,context:n}){try{return Me(t,[qe(
e,r,n)])}catch(o){return Me(t,[St(e,o,n)])}}function wr(e,{head:t}){return Me(t,Array.from(e,({report:r})=>r))}function ao(e,t,r,n){if(t.format==="json"&&!r.hash&&
!Ne(e,r.maxBytes)){let o=xe(e,t.path,null,n);if(o!==null)return[o]}return Rt(e,t,r).map(o=>Be(o,n))}function br(e,t,r,n){if(t.format==="ndjson")return so(e instanceof
Uint8Array?[e]:e,t,r,n);if(e instanceof Uint8Array&&t.format==="json"&&!r.hash){let o=hr(e,t.path,r,n);if(o!==null)return[o]}return Array.from(De(e,t,r),o=>Be(o,
n))}function*so(e,t,r,n){for(let o of p.streams().ndjsonLines(e,r))yield(o.problems.length===0&&!r.hash?xe(o.text,t.path,o.index,n):null)??Be(Ce(o,t,r),n)}function Be({
candidate:e,line:t},{decider:r,context:n}){return{report:qe(e,r,n),value:e.value,line:t}}function Me(e,t){let r=be();for(let d of t)r.add(d);let{version:n,tool:o,
model:i,pack:s,asOf:a,facts:u}=e,{counts:l,verdict:f}=r.end();return{version:n,tool:o,model:i,pack:s,asOf:a,facts:u,requests:t,counts:l,verdict:f}}function xr(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function Re({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":At(e))}}var Rr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function lo(e){let{asOf:t,
failOn:r,maxBytes:n}=e;for(let o of Object.keys(e))if(!Object.hasOwn(Rr,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Rr).
join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(r!==
void 0&&r!=="error"&&r!=="warning")throw new T("`failOn` is neither `error` nor `warning`");if(n!==void 0&&!(Number.isSafeInteger(n)&&n>0))throw new T("`maxByte\
s` is not a whole number above 0")}function Or(e){return p.packs().readPack(e)}function kr(e,t,r){return p.facts().readFacts(e,t,r)}function vr(e,t){return p.facts().parseFact(e,t)}var uo={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},Pr="2026-11-23";async function Sr(e,t={}){let r=new Map,n=[];for(let o of e.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??Pr]),u=r.get(a)??po(e,s);r.set(a,u),n.push(co(o,i,s,await fo(u,s,t.engine??"compiled")))}return n}function po(e,t){return Oe({packs:e.sha256===H().sha256?
[]:[e],facts:t.facts??{},asOf:t.asOf??Pr,listRules:!0})}async function fo(e,t,r){let n=new TextEncoder().encode(JSON.stringify({...uo,...t.request}));if(r==="co\
mpiled")for(let{report:o}of e.requests(n))return o;for await(let{report:o}of e.engineRequests(n))return o;throw new Error("an example gave no report")}function co(e,t,r,n){
let o=Object.entries(n.rules.ids??{}).find(([,a])=>a.includes(e.id))?.[0]??"missing",i=n.findings.filter(a=>a.rule===e.id).map(a=>a.pointer),s=[];return o!==r.outcome&&
s.push(`the outcome is ${o}, not ${r.outcome}`),r.pointers!==void 0&&JSON.stringify(r.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(r.pointers)}`),{rule:e.id,index:t,expected:r.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
