"use strict";var Se=Object.defineProperty;var _n=Object.getOwnPropertyDescriptor;var Un=Object.getOwnPropertyNames;var jn=Object.prototype.hasOwnProperty;var Mn=(e,t)=>{for(var n in t)Se(e,n,{get:t[n],enumerable:!0})},Bn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Un(t))!jn.call(e,o)&&
o!==n&&Se(e,o,{get:()=>t[o],enumerable:!(r=_n(t,o))||r.enumerable});return e};var Wn=e=>Bn(Se({},"__esModule",{value:!0}),e);var Lo={};Mn(Lo,{UsageError:()=>T,builtinPack:()=>z,createPreflight:()=>ve,fixRequests:()=>ut,parseFact:()=>Nn,readFacts:()=>Dn,readPack:()=>En,stageRules:()=>Re,
startTotals:()=>Oe,testPack:()=>Cn});module.exports=Wn(Lo);var ze='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
path":"/freeGiB"},{"fact":"guest","path":"/officeInstalled"},{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fac\
t":"today","path":"/date"},{"fact":"derived","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/beyond-firs\
t"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"request\
","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-charact\
ers"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fact":"derived","path":"/tags/reserved-prefix"},\
{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"windows","path":"/release"},{"fact":"windows","\
path":"/build"},{"fact":"windows","path":"/edition"}],"leaves":[{"left":0,"operator":"greaterThan","right":0},{"left":1,"operator":"equal","right":true},{"left"\
:2,"operator":"empty","right":true},{"left":3,"operator":"greaterThanInclusive","right":10},{"left":3,"operator":"greaterThanInclusive","right":20},{"left":4,"o\
perator":"equal","right":false},{"left":5,"operator":"notEqual","right":"BYOP"},{"left":6,"operator":"equal","right":"regular"},{"left":7,"operator":"onOrAfter"\
,"right":"2023-12-01"},{"left":6,"operator":"notEqual","right":"graphics"},{"left":7,"operator":"onOrAfter","right":"2025-11-01"},{"left":6,"operator":"notEqual\
","right":"graphicspro"},{"left":7,"operator":"onOrAfter","right":"2027-11-01"},{"left":8,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","rig\
ht":"2026-07-31"},{"left":7,"operator":"before","right":"2027-11-01"},{"left":9,"operator":"equal","right":"11"},{"left":5,"operator":"equal","right":"BYOP"},{"\
left":2,"operator":"empty","right":false},{"left":10,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","right":"2025-10-15"},{"left":9,"operator\
":"equal","right":"10"},{"left":6,"operator":"equal","right":"graphics-g4dn"},{"left":11,"operator":"empty","right":true},{"left":6,"operator":"notEqual","right\
":"regular"},{"left":12,"operator":"notIn","right":["af-south-1","il-central-1"]},{"left":6,"operator":"in","right":["graphics","graphicspro"]},{"left":12,"oper\
ator":"notEqual","right":"ap-south-1"},{"left":12,"operator":"equal","right":"cn-northwest-1"},{"left":9,"operator":"notEqual","right":"11"},{"left":12,"operato\
r":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","e\
u-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1\
","us-iso-west-1","us-isob-east-1"]},{"left":13,"operator":"empty","right":true},{"left":14,"operator":"notIn","right":["string","String","STRING","ImageDescrip\
tion","imageDescription","image-description","image_description","description","Description","my image description","your image description","changeme","change-\
me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":15,"operator":"notIn","right":["string","String","STRING","ImageName","imageName","image-nam\
e","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":16,"operator":"notIn","\
right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c\
4d","ami-00000000","ami-00000000000000000"]},{"left":17,"operator":"empty","right":true},{"left":0,"operator":"lessThanInclusive","right":50},{"left":18,"operat\
or":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":20,"operator":"empty","right":true},{"left":21,"operator":"empty","right":true},{"\
left":22,"operator":"empty","right":true},{"left":23,"operator":"equal","right":"22H2"},{"left":24,"operator":"equal","right":19045},{"left":7,"operator":"onOrA\
fter","right":"2027-01-13"},{"left":23,"operator":"equal","right":"21H2"},{"left":24,"operator":"equal","right":19044},{"left":25,"operator":"in","right":["Ente\
rprise LTSC","Enterprise N LTSC"]},{"left":24,"operator":"equal","right":22621},{"left":7,"operator":"onOrAfter","right":"2026-11-11"},{"left":23,"operator":"eq\
ual","right":"23H2"},{"left":24,"operator":"equal","right":22631},{"left":7,"operator":"onOrAfter","right":"2027-10-13"},{"left":23,"operator":"equal","right":"\
24H2"},{"left":24,"operator":"equal","right":26100},{"left":25,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules\
":[{"id":"account/may-tag","when":{"all":[0]},"must":{"all":[1]},"ifUnknown":"skip"},{"id":"guest/free-space-20","when":{"all":[2,3]},"must":{"all":[4]},"ifUnkn\
own":"skip"},{"id":"guest/office-not-installed","when":{"all":[2]},"must":{"all":[5]},"ifUnknown":null},{"id":"ingestion/byop-allow-list","when":null,"must":{"a\
ll":[6]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/graphics-retired","when":{"all":[8\
]},"must":{"all":[9]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[10]},"must":{"all":[11]},"ifUnknown":null},{"id":"ingestion/pcoip-e\
nded","when":{"all":[12]},"must":{"all":[13]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[14,15]},"must":{"all":[13]},"ifUnknown":null},{"id\
":"ingestion/windows-11-no-pcoip","when":{"all":[16]},"must":{"all":[13]},"ifUnknown":null},{"id":"office/byop-undocumented","when":{"all":[17]},"must":{"all":[\
2]},"ifUnknown":null},{"id":"office/free-space-20","when":{"all":[18,3]},"must":{"all":[4]},"ifUnknown":"skip"},{"id":"office/none-in-image","when":{"all":[18]}\
,"must":{"all":[5]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[19]},"ifUnknown":null},{"id":"office/support-ended","when":{"all\
":[20]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[21,22]},"must":{"all":[23]},"ifUnknown":null},{"id":"office\
/windows-11-gpu-none","when":{"all":[16,24]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"all":[16,7]},"must":{"all":[23]},\
"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[24]},"must":{"all":[25]},"ifUnknown":null},{"id":"region/graphics-bundles","when":{"all":[26]},"must\
":{"all":[27]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[28]},"must":{"all":[29]},"ifUnknown":"skip"},{"id":"region/workspaces-endpo\
int","when":null,"must":{"all":[30]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[31]},"ifUnknown":null},{"id":"reque\
st/placeholder-description","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"must":{"all":[33]},"ifUnknown":null}\
,{"id":"request/sample-image-id","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,"must":{"all":[35]},"ifUnknown":n\
ull},{"id":"tags/at-most-50","when":null,"must":{"all":[36]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,"must":{"all":[37]},"ifUnknown":n\
ull},{"id":"tags/outer-blanks","when":null,"must":{"all":[38]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must":{"all":[39]},"ifUnknown":null},\
{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[40]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must":{"all":[41]},"ifUnknown":null},{\
"id":"windows/support-ended-10-22h2","when":{"all":[20]},"must":{"all":[{"not":{"all":[21,{"any":[42,43]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-\
10-ltsc-2021","when":{"all":[44]},"must":{"all":[{"not":{"all":[21,{"any":[45,46]},47]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-22h2","when":{"al\
l":[20]},"must":{"all":[{"not":{"all":[16,{"any":[42,48]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-23h2","when":{"all":[49]},"must":{"all":[{"no\
t":{"all":[16,{"any":[50,51]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[52]},"must":{"all":[{"not":{"all":[16,{"any":[53,54]\
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Te="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var Vn,Kn,Gn,Yn,Hn,$n,zn,Jn,Xn,Zn,Qn,er,tr,nr,c={careful:()=>Vn??=require("./careful.cjs"),streams:()=>Kn??=require("./streams.cjs"),yaml:()=>Gn??=require("./yaml.cjs"),
packs:()=>Yn??=require("./packs.cjs"),explain:()=>Hn??=require("./explain.cjs"),factTable:()=>$n??=require("./factTable.cjs"),facts:()=>zn??=require("./facts.cjs"),
fix:()=>Jn??=require("./fix.cjs"),dormant:()=>Xn??=require("./dormant.cjs"),rules:()=>Zn??=require("./rules.cjs"),words:()=>Qn??=require("./words.cjs"),hash:()=>er??=
require("./hash.cjs"),policy:()=>tr??=require("./policy.cjs"),engine:()=>nr??=require("./engine.cjs")};var S=Symbol.for("workspaces-preflight.absent"),v=Symbol.for("workspaces-preflight.unknown"),f=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});function E(e){return 2-e}function B(e){return e?2:0}var Je={values:[],complete:!0},rr={values:[],complete:!1};function U(e){if(e===v||e===f)return rr;if(e===y)return Je;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(f);return{values:t?e:e.filter(n=>n!==f),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Je}function Qe(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function L(e){return e===v||e===f}var Xe=(e,t)=>L(e)||
L(t)?1:B(Qe(e)&&e===t),Ae=(e,t)=>{if(L(e))return 1;if(!Qe(e))return 0;if(t instanceof Set)return B(t.has(e));let n=U(t);return n.values.includes(e)?2:n.complete?
0:1},Ze=(e,t)=>Ae(t,e),or=(e,t)=>{let n=U(e),r=U(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},ir=(e,t)=>{let n=U(e),r=U(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ar=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?U(e).values:n.items,o=n===null?U(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:E(i)},sr=(e,t)=>L(e)?1:B(
e!==S===t);function N(e,t){return(n,r)=>L(n)||L(r)?1:B(typeof n===e&&typeof r===e&&t(n,r))}var te=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,et={
equal:Xe,notEqual:(e,t)=>E(Xe(e,t)),in:Ae,notIn:(e,t)=>E(Ae(e,t)),contains:Ze,doesNotContain:(e,t)=>E(Ze(e,t)),containsAny:or,everyIn:ir,empty:ar,present:sr,lessThan:N(
"number",(e,t)=>e<t),lessThanInclusive:N("number",(e,t)=>e<=t),greaterThan:N("number",(e,t)=>e>t),greaterThanInclusive:N("number",(e,t)=>e>=t),startsWith:N("str\
ing",(e,t)=>e.startsWith(t)),endsWith:N("string",(e,t)=>e.endsWith(t)),before:N("string",(e,t)=>te(e)&&te(t)&&e<t),onOrAfter:N("string",(e,t)=>te(e)&&te(t)&&e>=
t)};function tt(e){return(t,n)=>{if(L(t)||L(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return B(r(t))}}var lr={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function rt(e,t=lr){let n=nt(t.operands),r=nt(t.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:p}=s,d=n.placeOf({fact:a,path:l}),m=ur(p)?
{operand:n.placeOf({fact:p.fact,path:p.path})}:p;return r.placeOf({left:d,operator:u,right:m})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function nt(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function ur(e){return typeof e=="object"&&!Array.isArray(e)}function $({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function lt(e,t=()=>!0){let n=JSON.parse(ze),r=e.length>0||n.dormant.scopes.some(t)?pr(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Te,ruleAt:a=>at(fr(),a),operatorOf:st};let i=c.packs().joinPacks([z(),...e]),s=tt(i.patterns);return{plan:rt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>at(i.rules,a),operatorOf:a=>a.operator==="matches"?s:st(a)}}function pr(e){let t=JSON.parse(c.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function z(){return{rules:cr(),sha256:Te,from:"built-\
in"}}var ot=null;function cr(){return ot??=JSON.parse(c.rules().packText),ot}var it=null;function fr(){return it??=JSON.parse(c.words().packWords),it}function at(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function st({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return et[e]}function ne(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function ut(e,t,{path:n=null,format:r=n===null?"json":ne(n)}={},{unsafe:o=!1,maxBytes:i=1<<20}={}){return c.fix().fixBytes(t,{format:r,unsafe:o,maxBytes:i,check:s=>e.
checkText(s,{path:n,format:r}).requests})}var pt=Object.freeze({maxBytes:1048576}),ct=64,b=Object.freeze([]);function ft(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function yt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=dt(e.subarray(3));return{text:n,problems:[c.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?mt(e.subarray(2),"utf-16le"):t===254&&e[1]===255?mt(e.subarray(2),"utf-16be"):dt(e)}function dt(e){let t=dr(e);if(!t.includes("\uFFFD"))
return{text:t,problems:b};let n=c.careful().invalidUtf8(e);return{text:t,problems:n===null?b:[n]}}function dr(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function mt(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):ft(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=c.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function W(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!gt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!gt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function gt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var mr=/^[ -~]*$/,yr=/^[ !#-[\]-~]*$/;function ht(e,t=120){if(typeof e=="string"&&e.length<=t-2&&yr.test(e))return`"${e}"`;let n=wt(t);return oe(e,n),n.end()}function gr(e,t=120){
if(e.length<=t&&mr.test(e))return e;let n=wt(t);return xt(e,n,!1),n.end()}function wt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function oe(e,t){switch(typeof e){case"string":return t.add('"')&&xt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?hr(e,t):wr(e,t)}}function hr(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!oe(e[n],t))return!1;return t.add("]")}function wr(e,t){let n=xr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(oe(o,t)&&t.add(":")&&oe(i,t)))return!1}return t.add(
"}")}function xr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:gr(t.slice(8,-1),40)}function xt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(br(o))i=re(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
re(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?re(o)+re(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function br(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Rr={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function re(e){return Rr[e]??`\\u${e.toString(16).padStart(4,"0")}`}function bt(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function Rt(e,t){for(let r in Or)return!1;if(typeof t!="object"||t===null)return!0;let n=Ie(t,ct);return n===kr(e)||n===vr(e)}var Or=Object.freeze({});function Ie(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ie(o,t-1))}return n}for(let r in e){
if(bt(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ie(o,t-1))}return n}function kr(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function vr(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Pr(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Pr(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var j=Symbol("not clean");function J(e){let t;try{t=JSON.parse(e)}catch{return j}return Rt(e,t)?t:j}function Ot(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var ie=Ot(Sr);function Sr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Ar):t}function De(e,t){return`${e}/${Tr(t)}`}function kt(e,t){let n=e;for(let r of ie(t)){if(typeof n!="object"||n===null)return Ee;if(Array.isArray(n)){let o=Ne(r);if(o===
null||o>=n.length)return Ee;n=n[o]}else{if(!Object.hasOwn(n,r))return Ee;n=n[r]}}return{found:!0,value:n}}function Ne(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ee=Object.freeze({found:!1});function Tr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ar(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var yi=Object.freeze([]);function Pt(e){let t=0,n=e.length;for(;t<n&&vt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;vt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function vt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function St(e,t=null,n=J(e)){return n===j?c.careful().readCarefully(e):Ir(e,n,t)}function Ir(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:b,
span:(i,s)=>(r??=c.careful().indexJson(e),o??=c.careful().locator(r),o(i,s)),extent:()=>Pt(e),elements:()=>(r??=c.careful().indexJson(e),r.children)}}function Le(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>Tt(e,n,r,b));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Er(e.problems,e.elements());return e.value.map((n,r)=>Tt(e,n,r,t[r]??b))}function Tt(e,t,n,r){let o=De("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Er(e,t){let n=[];for(let r of e){let i=Ne(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Dr(t,r.span?.start??0));n[i]??=[],n[i].push(Nr(De("",i),r))}return n}function Dr(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Nr(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function At(e,t,n=pt,r){switch(t){case"json":return{text:e,requests:Le(St(e,null,r))};case"yaml":return{text:e,requests:Le(c.yaml().readYaml(e))};case"ndjson":return c.
streams().readNdjson(e,n)}}function It(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Ce(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:c.streams().joinChunks(e,t);
return n.length>t?null:yt(n)}function Et(e,t,n){return t.format==="ndjson"?Lr(e instanceof Uint8Array?[e]:e,t,n):Fe(Ce(e,n),t,n)}function Fe(e,t,n,r){if(e===null)
return Cr(t,n);let{text:o,problems:i}=e,s=W(o);return At(o,t.format,n,r).requests.map((a,l)=>Dt(a,o,l===0?i:b,s,t,n))}function*Lr(e,t,n){for(let r of c.streams().
ndjsonLines(e,n))yield qe(r,t,n)}function qe(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return Dt(
c.streams().readLine(e,0,r),o,b,a,t,n)}function Dt(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:c.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:()=>{let p=s===null?{start:0,end:t.length}:e.extent();return{start:r.position(p.start),end:r.position(p.end)}}}}
function Cr({path:e},{maxBytes:t}){let n={span:()=>null,lines:W("")},r=[c.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Fr=Object.freeze([]);function ae(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Fr}}function Nt(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var qr=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),_r=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Ur=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function se(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let w=Object.getPrototypeOf(e);if(w!==Object.prototype&&w!==null)return!1;{let D;if(e.Ec2ImageId===
void 0&&(D="Ec2ImageId")||e.IngestionProcess===void 0&&(D="IngestionProcess")||e.ImageName===void 0&&(D="ImageName")||e.ImageDescription===void 0&&(D="ImageDesc\
ription"))return!1;{let G=a;for(let A in e)if(!(A==="Ec2ImageId"||A==="IngestionProcess"||A==="ImageName"||A==="ImageDescription"||A==="Tags"||A==="Applications"))
return!1;if(G===a){if(e.Ec2ImageId!==void 0){let A=e.Ec2ImageId,O=a;if(a===O)if(typeof A=="string"){if(!qr.test(A))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,M=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=M===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let M=e.ImageName,q=a;if(a===q)if(typeof M=="string"){if(M.length>64||M.length<1||!_r.test(M))return!1}else return!1;var u=q===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let q=e.ImageDescription,k=a;if(a===k)if(typeof q=="string"){if(q.length>256||q.length<1||!Ur.test(q))return!1}else
return!1;var u=k===a}else var u=!0;if(u){if(e.Tags!==void 0){let k=e.Tags,Y=a;if(a===Y)if(Array.isArray(k)){var p=!0;let Pe=k.length;for(let _=0;_<Pe;_++){let x=k[_],
ee=a;if(a===ee)if(x&&typeof x=="object"&&!Array.isArray(x)){let $e=Object.getPrototypeOf(x);if($e!==Object.prototype&&$e!==null)return!1;{let Fn;if(x.Key===void 0&&
(Fn="Key"))return!1;{let qn=a;for(let I in x)if(!(I==="Key"||I==="Value"))return!1;if(qn===a){if(x.Key!==void 0){let I=x.Key,H=a;if(a===H)if(typeof I=="string"){
if(I.length>127||I.length<1)return!1}else return!1;var d=H===a}else var d=!0;if(d)if(x.Value!==void 0){let I=x.Value,H=a;if(a===H)if(typeof I=="string"){if(I.length>
255)return!1}else return!1;var d=H===a}else var d=!0}}}}else return!1;var p=ee===a;if(!p)break}}else return!1;var u=Y===a}else var u=!0;if(u)if(e.Applications!==
void 0){let k=e.Applications,Y=a;if(a===Y)if(Array.isArray(k)){if(k.length>5||k.length<1)return!1;{var m=!0;let Pe=k.length;for(let _=0;_<Pe;_++){let x=k[_],ee=a;
if(typeof x!="string"||!(x==="Microsoft_Office_2016"||x==="Microsoft_Office_2019"))return!1;var m=ee===a;if(!m)break}}}else return!1;var u=Y===a}else var u=!0}}}}}}}}else
return!1;return a===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(e){return se(e)}function _e(e,t,n){let r=jr(e);return Mr(r,r.view===null?null:t(r.view),n)}function jr(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(le(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=c.
explain(),u=s(n),p=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:p?l(
n,u.refused):null}}function Mr(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return c.explain().requestReport(r,n.noRules,i,o,
a(),Ct(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ae(r,t.tally);let{requestReport:l,ruleProblems:u}=c.explain(),p=[...i,...u(t,s,n)];
return l(r,t.tally,p,o,a(),n)}function Lt({source:e},t,n){let{requestReport:r,unreadable:o}=c.explain();return r(e,n.noRules,[o(t)],void 0,null,Ct(n))}function Ct({
failOn:e}){return{failOn:e,judge:null}}var Br=[4,6,9,11];function Ft(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Br.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var qt=864e5;function ue(e){if(!Ft(e))throw new T(`${ht(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function _t(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-qt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+qt),t}}var Z=3;function Ut(e,t){let n=e.when===null?2:X(e.when,t);if(n===0)return"notApplicable";let r=X(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function jt(e,t){let n=new Set;return e.when!==null&&pe(e.when,t,n),pe(e.must,t,n),n}function X(e,t){if(typeof e=="number"){let i=t[e];return i===Z||i===void 0?
1:i}if("not"in e)return E(X(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=X(i,t);if(s===r)return s;s===1&&(o=1)}return o}function pe(e,t,n){
if(X(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)pe(e.not,t,n);else for(let r of"all"in e?e.all:e.any)pe(r,t,n)}var Wr=new Set(["ec2Image","account","guest"]);function Mt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Vr():
null,i=[],s=[],a=new Set(e.dormant.scopes);for(let[u,p]of e.rules.entries()){let d=Ut(p,t),m;if(d!=="undecided")m=d,d==="fail"&&i.push(u);else{let w=jt(p,t),D=Gr(
e,w,n.world);if(m=Kr(p.ifUnknown,D,n)?"skipped":"unknown",m==="skipped")for(let G of D)a.add(Ue(G));else[...w].some(G=>t[G]===Z)||s.push({rule:u,needs:D})}n.off.
has(p.id)&&(m="off"),r[m]++,o?.[m].push(p.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function Vr(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function Kr(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Ue(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=Ue(o);
return Wr.has(i)&&!r.scopes.has(i)})}function Ue(e){return e.slice(0,e.indexOf("/"))}function Gr(e,t,n){let r=[],o=i=>{let s=i===void 0?void 0:e.operands[i];if(s===
void 0||n.read(s.fact,s.path)!==v)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"\
operand"in s.right&&o(s.right.operand)}return r.length>1?r.sort():r}function C(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===f)return f;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var Bt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>C(e,0,()=>!0)};var Wt={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>C(e,1,()=>!0)};var Vt={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>C(e,0,t=>t==="Micros\
oft_Office_2016")};var Kt={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>C(e,0,t=>t==="Micros\
oft_Office_2019")};function fe(e){return e.length>0&&(ce(e.charCodeAt(0))||ce(e.charCodeAt(e.length-1)))}function de(e){let t=0,n=e.length;for(;t<n&&ce(e.charCodeAt(t));)t++;for(;n>
t&&ce(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function ce(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Gt="/ImageDescription",Yt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===f)return f;if(t===void 0||!fe(t))return y;let n=de(t);return{items:[n===
""?{pointer:Gt,value:t}:{pointer:Gt,value:t,suggestion:n}],complete:!0}}};var Yr=new Map([["BYOL_REGULAR",me("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",me("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",me("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",me("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function me(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function V(e){
let t=e.IngestionProcess;return t===void 0?S:(t===f?void 0:Yr.get(t))??f}var Ht={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=V(e);return typeof t=="symbol"?t:t.family}};var $t={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=V(e);return t===f?f:typeof t=="symbol"?y:t.pcoip}};var zt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=V(e);return typeof t=="symbol"?t:t.protocol}};var Jt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===f?f:t===void 0?
0:t.length}};var Hr=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,$r=16;function P({Tags:e}){if(e===void 0)return!0;if(e===f||
e.length>$r)return!1;let t=[];for(let n of e){if(n===f||!Xt(n.Key)||n.Value!==void 0&&!Xt(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function Xt(e){return typeof e=="string"&&Hr.test(e)}var zr=16;function K(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===f)return f;let o=r.length<=zr?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=Q(r,a);l===void 0?
s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?y:{items:i??y.items,complete:s}}function Q(e,t){let n=e[t];if(!(n===void 0||
n===f))return typeof n.Key=="string"?n.Key:void 0}var Jr=(e,t,n)=>{for(let r=0;r<t;r++)if(Q(n,r)===e)return!0;return!1};function Xr(){let e=new Set;return t=>e.size===e.add(t).size}var Zt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:P,derive:e=>K(e,Jr,Xr)};var Qt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>K(e,()=>!0,()=>()=>!0)};var Zr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=Q(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=eo(e,i))}return r};function Qr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function eo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(en(o)!==en(i))return!1}return e.length===t.length}function en(e){return e>=
65&&e<=90?e+32:e}var tn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:P,derive:e=>K(e,Zr,Qr)};function F(e,t){let n=e.Tags;if(n===void 0)return y;if(n===f)return f;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===f){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(nn(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
nn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function nn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var to={matches:fe,repair:de},rn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:P,derive:e=>F(e,to)};var ye="aws:";function ge(e){return e.startsWith(ye)}function je(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ye.length).toLowerCase()===ye&&!ge(
e)}function he(e){let t=e;for(;ge(t)||je(t);)t=t.slice(ye.length);return t}var no={matches:ge,repair:he},on={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:P,derive:e=>F(e,no)};var ro={matches:je,repair:he},an={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:P,derive:e=>F(e,ro)};var oo=/[^ +\-./0-9:=@A-Z_a-z]/;function ln(e){return oo.test(e)&&!pn().every.test(e)}function un(e){return e.replace(pn().others,"-")}var sn;function pn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return sn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},sn}var io={matches:ln,repair:un},cn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:P,derive:e=>F(e,io)};var fn=[Bt,Wt,Vt,Kt,Yt,Ht,$t,zt,Jt,Zt,Qt,tn,rn,on,an,cn];function dn(e,t){if(e==="derived"){let r=we({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ie(t);return r=>ao(r,n)}function we(e){
return e?.fact!=="derived"?null:fn.find(({path:t})=>t===e.path)??null}function mn(e){return e?.fact==="derived"?we(e)?.member??null:e?.fact!=="request"?null:ie(
e.path)[0]}function ao(e,t){let n=e;for(let r of t){if(n===f)return f;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return S;n=n[r]}return n===void 0?S:n}var wn=2,so=3,yn=15,Me="IngestionProcess",lo=new Set(["Applications"]);function xn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
dn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=$(a,n),u=l===void 0?$(a,o):co(l),p=o[a.left],d=l===void 0?null:uo(e.operands[a.
left]),m={place:s,operand:a.left,operator:r(a),left:p,right:u},w=i.get(d);w===void 0?i.set(d,[m]):w.push(m)}return[...i].flatMap(([s,a])=>{a.sort((u,p)=>u.operand-
p.operand||u.place-p.place);let l=[];for(let u=0;u<a.length;u+=yn)l.push(fo(po(s),a.slice(u,u+yn)));return l})}function uo(e){let t=we(e)?.isNothing;if(t!==void 0)
return t;let n=mn(e);return n===Me||n!==null&&lo.has(n)?n:null}function po(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===Me&&typeof n=="string"?n:null}}function co(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function fo(e,t){return{answer:n=>{let r=e(n);return r===
null?gn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:gn(t,n===void 0?{}:{[Me]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*wn&so}}}function gn(e,t){
let n=0,r=-1,o=v;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<wn|mo(i.operator,o,i.right(t));return n}function mo(e,t,n){let r=e(t,n);return r===
1&&t!==v&&n!==v&&(hn(t)||hn(n))?Z:r}function hn(e){return e===f?!0:Array.isArray(e)?e.includes(f):typeof e=="object"&&"complete"in e&&!e.complete}function bn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&xe(r.when,t,o)===0)){xe(r.must,t,o);for(let i of o)n.add(i)}}return n}function xe(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=xe(e.not,t,n);return a===null?null:E(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=xe(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var yo=4096;function Be(e,t,n){let r=e.operands.map(({fact:u,path:p})=>n.world.read(u,p)),o=e.leaves.map(u=>{let p=r[u.left],d=$(u,r);return p===void 0||d===void 0?
null:t(u)(p,d)}),i=xn(e,bn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let p=s,d=new Array(i.length);for(let m=0;m<i.length;m++){let w=i[m]?.answer(
u);d[m]=w,p=p?.next.get(w)}return p?.decision??l(d)};function l(u){let p=o.map(m=>m??0);for(let[m,w]of i.entries())w.unpack(u[m],p);let d=Mt(e,p,n);return a<yo&&
(a++,go(s,u,d)),d}}function go(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function We(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function be({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:Ve(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:S;let s=r.get(o);if(s===void 0)return v;if(s===null)return S;let a=kt(s,i);return a.found?a.value===null?S:a.value:v}}}function Ve(e){return new Set(
Object.entries(e).filter(([,t])=>ho(t)).map(([t])=>t))}function ho(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var Ke={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function Re(){let{documentRules:e,schemaRules:t,serviceRules:n}=c.explain();return Object.entries({...e,...t,...n}).map(([r,{title:o,why:i}])=>({id:r,title:o,why:i})).
sort((r,o)=>r.id<o.id?-1:1)}function On(e){let t=wo(e),{asOf:n}=e;if(typeof n=="string"){let i=Ge(ue(n),t);return()=>i}let r=n??_t(Date.now),o=Ge(ue(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Ge(ue(i),t)),o}}function wo({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Ro(t),l=Ve(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,p=lt(e,m=>u||l.has(m)),d=r?p.plan.rules.map(m=>m.id).sort():null;return{rules:p,given:a,require:n.length===0?
n:c.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(m=>i[m]?.severity==="off")),context:{failOn:o,judge:bo(i,s,p),noRules:Nt(p.size,d),ruleAt:p.
ruleAt,howToState:m=>c.factTable().howToState(m)}}}function Ge(e,{rules:t,given:n,require:r,listRules:o,off:i,context:s}){let a=d=>({require:r,listRules:o,off:i,
world:d}),l=a(be(n,e)),u=We(n.images,l,d=>a(be(d,e))),p=Be(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:Ke.tool,model:Ke.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:d=>u(d).world},rules:t,decisionFor:u,decider:n.images.size===0?
p:xo(t,n,p,a,e)}}function xo({plan:e,operatorOf:t},{images:n},r,o,i){let s=We(n,r,a=>Be(e,t,o(be(a,i))));return a=>s(a)(a)}function bo(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=c.policy();return o(r(e,n,()=>Re().map(s=>s.id)),t??null)}var Rn={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function Ro(e){if(e===void 0)return Rn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Rn:c.facts().
joinFacts(t)}function kn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Oe(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
kn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:Oo(e)})}}function Oo(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function Ye(e,t,n,r,{decider:o}){if(!le(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:ae({path:n,index:r===null?
null:r.index},i),value:t,line:l=>W(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:ko,end:W(e).position(e.length)};let l=u=>({line:r.lineNumber,
column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}}var ko=Object.freeze({line:1,column:1,offset:0});function ve(e={}){Ao(e);let t=On(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??vo};return{get head(){return t().head},check:(r,o)=>Po(Sn(r,o),t()),checkText:(r,o)=>vn(
So(r,ke(o),n,t()),t()),checkBytes:(r,o)=>vn(Pn(r,ke(o),n,t()),t()),requests:(r,o)=>Pn(r,ke(o),n,t()),checkWithEngine:(r,o)=>c.engine().checkValueWithEngine(Sn(r,
o),t()),engineRequests:(r,o)=>c.engine().checkAllWithEngine(Et(r,ke(o),n),t())}}var vo=1024*1024;function Po(e,{head:t,decider:n,context:r}){try{return He(t,[_e(
e,n,r)])}catch(o){return He(t,[Lt(e,o,r)])}}function vn(e,{head:t}){return He(t,Array.from(e,({report:n})=>n))}function An(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=J(i);let l=o!==j&&s.length===0&&!n.hash?Ye(i,o,t.path,null,r):null;if(l!==null)return[l]}return Fe(e,t,n,o).map(i=>In(i,r))}function So(e,t,n,r){
let o=t.format!=="ndjson"&&It(e,n.maxBytes);return An(o?null:{text:e,problems:b},t,n,r)}function Pn(e,t,n,r){return t.format==="ndjson"?To(e instanceof Uint8Array?
[e]:e,t,n,r):An(Ce(e,n),t,n,r)}function*To(e,t,n,r){for(let o of c.streams().ndjsonLines(e,n)){let i=J(o.text);yield(i!==j&&o.problems.length===0&&!n.hash?Ye(o.
text,i,t.path,o,r):null)??In(qe(o,t,n,i),r)}}function In({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:_e(e,o,i),value:e.value,line:t,
extent:n}}function He(e,t){let n=Oe();for(let w of t)n.add(w);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:p,verdict:d}=n.end();return{
version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:p,verdict:d}}function Sn(e,{path:t=null}={}){return{source:{path:t,
index:null},value:e,parsed:!0,problems:b,located:()=>null}}function ke({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":ne(e))}}var Tn={packs:!0,
facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Ao(e){let{asOf:t,failOn:n,maxBytes:r}=e;for(let o of Object.
keys(e))if(!Object.hasOwn(Tn,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Tn).join(", ")}`);if(t!==void 0&&typeof t!="s\
tring"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&n!=="warning")throw new T(
"`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new T("`maxBytes` is not a whole number above 0")}function En(e){return c.packs().readPack(e)}function Dn(e,t,n){return c.facts().readFacts(e,t,n)}function Nn(e,t){return c.facts().parseFact(e,t)}var Io={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},Ln="2026-11-23";async function Cn(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},
s.asOf??Ln]),l=n.get(a)??Eo(e,s);n.set(a,l),r.push(No(o,i,s,await Do(l,s,t.engine??"compiled")))}return r}function Eo(e,t){return ve({packs:e.sha256===z().sha256?
[]:[e],facts:t.facts??{},asOf:t.asOf??Ln,listRules:!0})}async function Do(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...Io,...t.request}));if(n==="co\
mpiled")for(let{report:o}of e.requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function No(e,t,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,a])=>a.includes(e.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===e.id).map(a=>a.pointer),s=[];return o!==n.outcome&&
s.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(
i)}, not at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,fixRequests,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
