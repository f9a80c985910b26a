"use strict";var ye=Object.defineProperty;var $n=Object.getOwnPropertyDescriptor;var Sn=Object.getOwnPropertyNames;var Ln=Object.prototype.hasOwnProperty;var vn=(e,t)=>{for(var n in t)ye(e,n,{get:t[n],enumerable:!0})},En=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Sn(t))!Ln.call(e,o)&&
o!==n&&ye(e,o,{get:()=>t[o],enumerable:!(r=$n(t,o))||r.enumerable});return e};var Nn=e=>En(ye({},"__esModule",{value:!0}),e);var Ao={};vn(Ao,{documentRules:()=>ve,explainRequest:()=>Rn,otherCauses:()=>gt,requestReport:()=>Rt,requestView:()=>An,ruleProblems:()=>mt,schemaRules:()=>In,unreadable:()=>On});
module.exports=Nn(Ao);var ve={"document/alias":{title:"Aliases can be replaced by what they stand for",why:"An alias copies what its anchor marks. One without an anchor has no meanin\
g, and aliases of aliases make a few lines stand for gigabytes: what cannot be replaced within the limits is refused."},"document/byte-order-mark":{title:"The t\
ext does not start with a byte order mark",why:"Windows editors write it unasked, and nobody sees it. This program reads past it; the AWS CLI refuses a JSON fil\
e that starts with one."},"document/comment":{title:"JSON has no comments",why:"RFC 8259 knows none. Some editors accept them, the AWS CLI and every JSON parser\
 refuse the file. YAML has comments."},"document/complex-key":{title:"The name of a member is text",why:"YAML lets a list or a mapping be a key. A request has n\
amed members only, so that such a member can be nothing but a mistake of indentation or brackets."},"document/duplicate-key":{title:"A member is given once",why:"\
JSON readers keep the last of two equal names and drop the first without a word, so that what was reviewed and what is sent may differ. YAML forbids it."},"docu\
ment/empty":{title:"There is a request in the document",why:"An empty file is usually the trace of a command that failed before it wrote anything."},"document/i\
nvalid-utf16":{title:"UTF-16 text is complete",why:"An odd number of bytes means that the file was cut."},"document/invalid-utf8":{title:"The text is UTF-8",why:"\
Bytes that are not UTF-8 come from an editor with another encoding. What they mean is a guess, and the AWS CLI does not guess."},"document/merge-key":{title:"Me\
mbers are written out, not merged",why:"`<<` belongs to YAML 1.1. A YAML 1.2 reader sees a member of that name, others merge: the request would depend on who re\
ads it."},"document/retyped-scalar":{title:"Text that other readers take for something else is quoted",why:"`yes`, `on` or `1:30` are text in YAML 1.2 and a tru\
th value or a number in YAML 1.1, which many readers still follow: what is sent depends on who reads the file."},"document/second-document":{title:"A YAML file \
holds one document",why:"What stands after `---` would not be read by anybody. Several requests are the elements of one list."},"document/syntax":{title:"The te\
xt is JSON or YAML",why:"Nothing can be said about a request that cannot be read. The place is where the text stops making sense; the mistake is there or just b\
efore."},"document/tag":{title:"Values have no YAML tags",why:"Tags such as `!Ref` or `!!binary` ask the reader to make something of a value. The API takes plai\
n values, and each reader makes something else."},"document/too-deep":{title:"Values are not nested deeper than 64 levels",why:"A request needs four levels. Dee\
per text is a mistake or an attack on whoever reads it, and is not read any further."},"document/too-large":{title:"Documents are not larger than the limit",why:"\
A request takes a few hundred bytes, a list of a thousand of them a few hundred kilobytes. `--max-bytes` raises the limit; NDJSON files may be of any size, the \
limit is for each line."},"document/trailing-comma":{title:"JSON has no comma after the last value",why:"JavaScript allows it and RFC 8259 does not: the AWS CLI\
 and every JSON parser refuse the file."},"document/typed-scalar":{title:"Text that YAML takes for something else is quoted",why:"`4711`, `1.10` or `true` witho\
ut quotes are a number or a truth value, not the text that the API wants, and `1.10` becomes 1.1."},"document/unsafe-key":{title:"No member is named like the ma\
chinery of JavaScript",why:"`__proto__`, `constructor` and `prototype` are no members of any request, and in programs that copy objects carelessly they change m\
ore than the request."},"document/utf-16":{title:"The text is UTF-8, not UTF-16",why:"Windows PowerShell's `>` writes UTF-16. This program reads it where a byte\
 order mark says so; the AWS CLI does not."}};function v(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let a=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,a),a}}var A=v(Cn);function Cn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Fn):t}function w(e,t){return`${e}/${_n(t)}`}function k(e,t){let n=e;for(let r of A(t)){if(typeof n!="object"||n===null)return xe;if(Array.isArray(n)){let o=be(r);if(o===
null||o>=n.length)return xe;n=n[o]}else{if(!Object.hasOwn(n,r))return xe;n=n[r]}}return{found:!0,value:n}}function be(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var xe=Object.freeze({found:!1});function _n(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Fn(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var E=Symbol.for("workspaces-preflight.absent"),se=Symbol.for("workspaces-preflight.unknown"),m=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});var Mn=/^[ -~]*$/,jn=/^[ !#-[\]-~]*$/;function P(e,t=120){if(typeof e=="string"&&e.length<=t-2&&jn.test(e))return`"${e}"`;let n=Ee(t);return ie(e,n),n.end()}function g(e,t=120){
if(e.length<=t&&Mn.test(e))return e;let n=Ee(t);return Ne(e,n,!1),n.end()}function Ee(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ie(e,t){switch(typeof e){case"string":return t.add('"')&&Ne(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Dn(e,t):qn(e,t)}}function Dn(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ie(e[n],t))return!1;return t.add("]")}function qn(e,t){let n=T(e);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let a=e[o];if(!(ie(o,t)&&t.add(":")&&ie(a,t)))return!1}return t.add("}")}
function T(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:g(t.slice(8,-1),40)}function Ne(e,t,n){for(let r=0;r<e.length;r++){let o=e.
charCodeAt(r),a=e.charAt(r);if(we(o))a=ae(o);else if(n&&(o===34||o===92))a=`\\${a}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)a=ae(o);else{
r++;let i=e.charCodeAt(r);a=s>=917504&&s<=917631?ae(o)+ae(i):String.fromCharCode(o,i)}}if(!t.add(a))return!1}return!0}function we(e){return e<127?e<32:e<5760?e<=
160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Vn={8:"\\b",9:"\\t",10:"\
\\n",12:"\\f",13:"\\r"};function ae(e){return Vn[e]??`\\u${e.toString(16).padStart(4,"0")}`}function C(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===m)return m;let o,a=!0;for(let s=t;s<r.length;s++){let i=r[s];typeof i!="string"?a=!1:n(i)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:i}))}return o===void 0&&a?y:{items:o??y.items,complete:a}}var Ce={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>C(e,0,()=>!0)};var _e={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>C(e,1,()=>!0)};var Fe={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>C(e,0,t=>t==="Micros\
oft_Office_2016")};var Me={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>C(e,0,t=>t==="Micros\
oft_Office_2019")};function ue(e){return e.length>0&&(le(e.charCodeAt(0))||le(e.charCodeAt(e.length-1)))}function ce(e){let t=0,n=e.length;for(;t<n&&le(e.charCodeAt(t));)t++;for(;n>
t&&le(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function le(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var je="/ImageDescription",De={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===m)return m;if(t===void 0||!ue(t))return y;let n=ce(t);return{items:[n===
""?{pointer:je,value:t}:{pointer:je,value:t,suggestion:n}],complete:!0}}};var Bn=new Map([["BYOL_REGULAR",pe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",pe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",pe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",pe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function pe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function U(e){
let t=e.IngestionProcess;return t===void 0?E:(t===m?void 0:Bn.get(t))??m}var qe={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=U(e);return typeof t=="symbol"?t:t.family}};var Ve={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=U(e);return t===m?m:typeof t=="symbol"?y:t.pcoip}};var Be={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=U(e);return typeof t=="symbol"?t:t.protocol}};var We={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===m?m:t===void 0?
0:t.length}};var Wn=16;function K(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===m)return m;let o=r.length<=Wn?t:n(),a,s=!0;for(let i=0;i<r.length;i++){let u=ee(r,i);u===
void 0?s=!1:o(u,i,r)&&(a??=[],a.push({pointer:`/Tags/${i}/Key`,value:u}))}return a===void 0&&s?y:{items:a??y.items,complete:s}}function ee(e,t){let n=e[t];if(!(n===
void 0||n===m))return typeof n.Key=="string"?n.Key:void 0}var Gn=(e,t,n)=>{for(let r=0;r<t;r++)if(ee(n,r)===e)return!0;return!1};function Yn(){let e=new Set;return t=>e.size===e.add(t).size}var Ge={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>K(e,Gn,Yn)};var Ye={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>K(e,()=>!0,()=>()=>!0)};var Un=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let a=ee(n,o);if(a===e)return!1;!r&&a!==void 0&&(r=zn(e,a))}return r};function Kn(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function zn(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),a=t.charCodeAt(r);if(o>=128||a>=128)return e.toLowerCase()===t.toLowerCase();if(Ue(o)!==Ue(a))return!1}return e.length===t.length}function Ue(e){return e>=
65&&e<=90?e+32:e}var Ke={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>K(e,Un,Kn)};function _(e,t){let n=e.Tags;if(n===void 0)return y;if(n===m)return m;let r,o=!0;for(let a=0;a<n.length;a++){let s=n[a];if(s===void 0||s===m){o=!1;continue}let{
Key:i,Value:u}=s;typeof i!="string"?o=!1:t.matches(i)&&(r??=[],r.push(ze(`/Tags/${a}/Key`,i,t.repair(i)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
ze(`/Tags/${a}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function ze(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Hn={matches:ue,repair:ce},He={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>_(e,Hn)};var me="aws:";function fe(e){return e.startsWith(me)}function ke(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,me.length).toLowerCase()===me&&!fe(
e)}function de(e){let t=e;for(;fe(t)||ke(t);)t=t.slice(me.length);return t}var Jn={matches:fe,repair:de},Je={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>_(e,Jn)};var Zn={matches:ke,repair:de},Ze={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>_(e,Zn)};var Qn=/[^ +\-./0-9:=@A-Z_a-z]/;function Xe(e){return Qn.test(e)&&!tt().every.test(e)}function et(e){return e.replace(tt().others,"-")}var Qe;function tt(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Qe??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Qe}var Xn={matches:Xe,repair:et},nt={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>_(e,Xn)};var rt=[Ce,_e,Fe,Me,De,qe,Ve,Be,We,Ge,Ye,Ke,He,Je,Ze,nt];function ge(e,t){if(e==="derived"){let r=rt.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=A(t);return r=>er(r,
n)}function er(e,t){let n=e;for(let r of t){if(n===m)return m;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return E;n=n[r]}return n===void 0?E:n}function ot(e){let t=[],n=(r,o)=>{if("all"in r)for(let[a,s]of r.all.entries())n(s,`${o}/all/${a}`);else if("any"in r)for(let[a,s]of r.any.entries())n(s,`${o}/an\
y/${a}`);else"not"in r?n(r.not,`${o}/not`):t.push({leaf:r,pointer:o})};return e.when!==void 0&&n(e.when,"/when"),n(e.must,"/must"),t}function st(e){return typeof e=="object"&&!Array.isArray(e)}var tr=/\{([a-zA-Z0-9]+(?:\/[a-zA-Z0-9-]+)*)\}/g;function z(e){let[t="",...n]=e.split(tr);return r=>{let o=t;for(let a=0;a<n.length;a+=2){let s=n[a]??"";o+=r(s)??
`{${s}}`,o+=n[a+1]??""}return o}}function te(e){if(typeof e=="string"){let t=/^\{([a-zA-Z0-9/-]+)\}$/.exec(e)?.[1];if(t!==void 0)return r=>r(t)??e;let n=z(e);return r=>n(
o=>{let a=r(o);return a===void 0?void 0:String(a)})}if(Array.isArray(e)){let t=e.map(te);return n=>t.map(r=>r(n))}if(typeof e=="object"&&e!==null){let t=Object.
entries(e).map(([n,r])=>[n,te(r)]);return n=>Object.fromEntries(t.map(([r,o])=>[r,o(n)]))}return()=>e}var at=new WeakMap;function Pe(e){let t=at.get(e);return t===void 0&&(t={title:z(e.title),message:z(e.message),expected:e.expected===void 0?null:z(e.expected),fix:e.
fix===void 0?null:nr(e.fix),list:typeof e.at=="string"?null:ge(e.at.fact,e.at.path),asks:rr(e)},at.set(e,t)),t}function nr({title:e,safe:t,patch:n}){return{title:z(
e),safe:t,patch:n.map(r=>({op:r.op,path:te(r.path),value:Object.hasOwn(r,"value")?te(r.value):null}))}}function rr(e){let t=new Map;for(let{leaf:n}of ot(e))for(let{
fact:r,path:o}of st(n.value)?[n,n.value]:[n])t.set(r+o,{fact:r,path:o,name:r+o});return[...t.values()].sort((n,r)=>n.name<r.name?-1:1)}function mt(e,t,n){let r=[];for(let o of e.failed){let a=n.ruleAt(o),s=Pe(a),i=pt(s,n.world);for(let u of it(a,s,t)){let l=ct(u,t,n.world);r.push(ut(a,u,i,sr(s,
l)))}}for(let{rule:o,needs:a}of e.undecided){let s=n.ruleAt(o),i=Pe(s),u=pt(i,n.world);for(let l of it(s,i,t)){let c=ct(l,t,n.world);r.push(ut(s,l,u,ar(i,c,a,n)))}}
return r}function it(e,{list:t},n){if(t===null)return[lt(typeof e.at=="string"?e.at:"",n)];let r=t(n),o=ft(r)?r.items:[];return o.length===0?[lt("",n)]:o.map(or)}
function lt(e,t){let n=k(t,e);return{pointer:e,absent:!n.found,value:n.found?n.value:void 0,suggestion:void 0}}function or({pointer:e,value:t,suggestion:n}){return{
pointer:e,absent:!1,value:t,suggestion:n}}function sr({message:e,expected:t,fix:n},r){let o=a=>dt(r(a));return{outcome:"fail",message:e(o),expected:t===null?null:
t(o),needs:[],fix:n===null?null:lr(n,o,r)}}function ar({title:e},t,n,{howToState:r}){return{outcome:"unknown",message:`Undecided without ${n.map(a=>`\`${a.replaceAll(
"/",".")}\``).join(" and ")}: ${e(a=>dt(t(a)))}`,expected:n.map(r).join("; "),needs:n,fix:null}}function ut(e,t,n,r){return{rule:e.id,stage:"rule",outcome:r.outcome,
severity:e.severity,pointer:t.pointer,absent:t.absent,token:"value",message:r.message,expected:r.expected,actual:t.absent||t.pointer===""||t.value===m?null:P(t.
value),certainty:e.certainty,predicts:e.predicts,facts:n,needs:r.needs,fix:r.fix,docs:e.source[0]?.url??null,related:[]}}function ct(e,t,n){return r=>{if(r==="a\
ctual")return e.absent?E:e.value;if(r==="pointer")return e.pointer;if(r==="suggestion")return e.suggestion;let o=r.indexOf("/");if(o<0)return;let a=r.slice(0,o),
s=r.slice(o),i=n.read(a,s)??ge(a,s)(t);return ft(i)?i.items.map(u=>u.value):i}}function ft(e){return typeof e=="object"&&"items"in e}function dt(e){if(e!==void 0)
return e===E?"nothing":e===se?"unknown":e===m?"what was refused":typeof e=="string"?g(e):P(e)}function ir(e){return e!==void 0&&e!==E&&e!==se&&e!==m}function lr({
title:e,safe:t,patch:n},r,o){let a=!0,s=u=>{let l=o(u);return a&&=ir(l),l},i=n.map(u=>{let l=String(u.path(s));return u.value===null?{op:u.op,path:l}:{op:u.op,path:l,
value:u.value(s)}});return a?{title:e(r),safe:t,patch:i}:null}function pt({asks:e},t){let n=[];for(let{fact:r,path:o,name:a}of e){let s=t.read(r,o);s!==void 0&&
s!==se&&n.push(a)}return n}function gt(e,t,n,r){let o=t.filter(({severity:a,span:s})=>a==="error"&&s!==void 0);return o.length===0||r===null?e:e.filter(({pointer:a,token:s})=>{let i=k(n,a);
if(s!=="value"||!i.found||typeof i.value!="string")return!0;let u=r.span(a,"value");return u===null||!o.some(({span:l})=>l!==void 0&&ur(l,u))})}function ur(e,t){
return e.start>=t.start&&e.end<=t.end}function xt(e,t,n){let r=2538058380,o=1013904242;for(let a of[e,t,n??"\0"]){for(let s=0;s<a.length;s++){let i=a.charCodeAt(s);r=Math.imul(r^i,2246822507),o=Math.
imul(o^i,3266489909),r^=o>>>15,o^=r>>>13}r=Math.imul(r^31,668265263),o=Math.imul(o^31,374761393)}return yt(ht(r^o>>>16))+yt(ht(o^r>>>16))}function ht(e){let t=Math.
imul(e^e>>>16,2246822507);return t=Math.imul(t^t>>>13,3266489909),t^t>>>16}function yt(e){return String.fromCharCode(F(e>>>28),F(e>>>24),F(e>>>20),F(e>>>16),F(e>>>
12),F(e>>>8),F(e>>>4),F(e))}function F(e){let t=e&15;return t<10?48+t:87+t}function bt(e){if(typeof e=="string")return JSON.stringify(e.slice(0,65536));let t="",n=(r,o)=>{if(!(t.length>65536))if(typeof r=="string")t+=JSON.stringify(r.slice(
0,65536));else if(typeof r!="object"||r===null)t+=cr(r);else if(o===64)t+="\u2026";else if(Array.isArray(r)){t+="[";for(let a=0;a<r.length&&t.length<=65536;a++)
n(r[a],o+1),t+=",";t+="]"}else{t+="{";for(let a of Object.keys(r).sort())n(a,o),t+=":",n(r[a],o+1),t+=",";t+="}"}};return n(e,0),t}function cr(e){return e===null?
"null":typeof e=="number"||typeof e=="boolean"?String(e):typeof e}function wt(e,t,n){return{rule:e.rule,stage:e.stage,outcome:e.outcome,severity:e.severity,pointer:e.pointer,absent:e.absent,range:kt(e,n),message:e.message,expected:e.
expected,actual:e.actual,certainty:e.certainty,predicts:e.predicts,facts:e.facts,needs:e.needs,fix:e.fix,docs:e.docs,related:e.related.length===0?pr:mr(e,n),fingerprint:xt(
e.rule,e.pointer,fr(e,t))}}var pr=Object.freeze([]);function mr(e,t){return e.related.map(n=>({pointer:n.pointer,range:kt({absent:!1,...n},t),message:n.message}))}
function fr({stage:e,token:t,absent:n,pointer:r,actual:o},a){if(e==="document"||t==="key"||n||o===null)return o;let s=k(a,r);return s.found?bt(s.value):o}function kt(e,t){
if(t===null)return null;let n=e.span??dr(e.pointer,e.token,t);if(n===null){if(e.absent)return null;throw new Error(`a finding points at ${e.pointer}, which is n\
ot in the text`)}return{start:t.lines.position(n.start),end:t.lines.position(n.end)}}function dr(e,t,n){let r=n.span(e,t);if(r!==null)return r;for(let o=e.lastIndexOf(
"/");o>=0;o=e.lastIndexOf("/",o-1)){let a=n.span(e.slice(0,o),"value");if(a!==null)return a;if(o===0)break}return null}function Pt(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Rt(e,t,n,r,o,{failOn:a,judge:s}){let i=hr(n.map(l=>wt(l,r,o)).sort(gr)),u=s===null?i:i.map(l=>s(l,{source:e,value:r}));return{source:e,operation:"Impor\
tWorkspaceImage",verdict:Pt(u,a),rules:t,findings:u}}function gr(e,t){return e.range!==null&&t.range!==null&&e.range.start.offset!==t.range.start.offset?e.range.
start.offset-t.range.start.offset:e.range===null&&t.range===null&&e.pointer!==t.pointer?e.pointer<t.pointer?-1:1:e.rule!==t.rule?e.rule<t.rule?-1:1:e.pointer!==
t.pointer?e.pointer<t.pointer?-1:1:e.message<t.message?-1:e.message>t.message?1:0}function hr(e){return e.filter((t,n)=>{let r=e[n-1];return r===void 0||r.rule!==
t.rule||r.pointer!==t.pointer||r.message!==t.message||r.range?.start.offset!==t.range?.start.offset})}var It={" ":"a blank","	":"a tab","\n":"a line break","\r":"a carriage return","`":"a back-tick","\xA0":"a no-break blank (U+00A0)","\xAD":"a soft hyphen (U+00A\
D)","\u200B":"a zero-width blank (U+200B)","\u2018":"a typographic quote `\u2018`","\u2019":"a typographic apostrophe `\u2019`","\u201C":"a typographic quote `\u201C\
`","\u201D":"a typographic quote `\u201D`","\u201E":"a typographic quote `\u201E`","\u2013":"a dash `\u2013`","\u2014":"a dash `\u2014`","\uFEFF":"a byte order \
mark (U+FEFF)"};function M(e){let t=Object.hasOwn(It,e)?It[e]:void 0;if(t!==void 0)return t;let n=e.codePointAt(0)??0,r=`U+${n.toString(16).toUpperCase().padStart(
4,"0")}`;return n<127&&n>32?`\`${e}\``:n>=55296&&n<=57343||n>=917504&&n<=921599||n<=65535&&we(n)?`the unprintable character ${r}`:`\`${e}\` (${r})`}function $(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var Ot=new Map;function x(e,t){if(e.type!=="string"||e.enum!==void 0&&!e.enum.includes(t))return!1;let n=e.maxLength??Number.POSITIVE_INFINITY,r=e.minLength??0;
if(t.length>2*n)return!1;if(t.length>n||t.length<2*r){let o=$(t);if(o>n||o<r)return!1}return e.pattern===void 0||yr(e.pattern).test(t)}function yr(e){let t=Ot.get(
e);return t===void 0&&(t=new RegExp(e,"u"),Ot.set(e,t)),t}function R(e){let t=0,n=e.length;for(;t<n&&At(e.charCodeAt(t));)t++;for(;n>t&&At(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function At(e){return e>32&&e<127?!1:
e===32||e>=9&&e<=13||/[\s\u200b-\u200d\u2060\u00ad]/.test(String.fromCharCode(e))}function I(e,t,n){return{title:`Write \`${g(t,80)}\``,safe:n,patch:[{op:"replace",path:e,value:t}]}}var xr=300,br="8 or 17";function Tt(e){if(e.kind!=="Ec2ImageId"||typeof e.value!="string"||e.value.length>xr)return null;let t=R(e.value),n=`Value of \`${e.name}\
\``,r=t.toLowerCase();if(x(e.schema,r))return V(e,`${n} has upper-case letters; AMI ids are in lower case`,r,!0);for(let[f,d]of wr)if(r.startsWith(f))return V(e,
`${n} is the id of ${d}, not of an AMI`,null,!1);let o=/(?:^|[^a-z0-9-])(ami-(?:[0-9a-f]{17}|[0-9a-f]{8}))(?![0-9a-z])/.exec(r)?.[1];if(o!==void 0&&x(e.schema,o))
return V(e,`${n} is more than an AMI id: \`${g(t,60)}\``,o,!1);let a=/^ami[-_ ]?/.exec(r),s=a===null&&/^[0-9a-f]+$/.test(r);if(a===null&&!s)return V(e,`${n} is \
\`${g(t,40)}\`, which does not start with \`ami-\``,null,!1);let i=a?.[0].length??0,u=r.slice(i),l=/[^0-9a-f]/iu.exec(t.slice(i));if(l!==null){let f=e.value.indexOf(
t)+i+l.index,d=`ami-${u.replaceAll("o","0").replace(/[il]/g,"1")}`,h=`${n} has ${M(l[0])} at index ${f}, which is no hexadecimal digit`;return V(e,h,d,!1)}let c=`\
ami-${u}`;if(x(e.schema,c))return V(e,`${n} lacks the \`ami-\` that AMI ids start with`,c,!1);let p=`${u.length} hexadecimal ${u.length===1?"digit":"digits"}`;return V(
e,`${n} has ${p}${s?" and no `ami-`":""}; AMI ids have ${br}`,null,!1)}var wr=[["wsi-","a WorkSpaces image"],["wsb-","a WorkSpaces bundle"],["ws-","a WorkSpace"],
["i-","an EC2 instance"],["snap-","a snapshot"],["vol-","a volume"],["import-ami-","an import task"],["export-ami-","an export task"],["aki-","a kernel image"],
["ari-","a RAM disk image"]];function V(e,t,n,r){let o=n!==null&&x(e.schema,n)?I(e.pointer,n,r):null;return{rule:"pattern",message:t,fix:o}}var $t=new Map,St=new WeakMap;function S(e){return e.length>200?e:e.toLowerCase().replace(/[^a-z0-9]+/g,"")}function j(e){let t=$t.get(e);return t===void 0&&(t=
S(e),$t.set(e,t)),t}function H(e,t){return B(S(e),t)}function B(e,t){let n=St.get(t);return n===void 0&&(n=new Map(t.toReversed().map(r=>[j(r),r])),St.set(t,n)),
n.get(e)}function Lt(e){if(e.kind!=="Applications[]"||typeof e.value!="string"||e.value.length>100)return null;let t=e.schema.enum??[],n=S(e.value);if(B(n,t)!==void 0)return null;
let r=`Value of \`${e.name}\` is \`${g(e.value,40)}\``;if(/365|^o365|^m365/.test(n))return{rule:"enum",message:`${r}; an import subscribes to Office 2016 or 201\
9 only, not to Microsoft 365`};let o=/(?:office|^)[a-z]*(20[0-9]{2})/.exec(n)?.[1];if(o===void 0)return null;let a=t.find(i=>i.endsWith(o)),s=a??t.at(-1);return{
rule:"enum",message:a===void 0?`${r}; an import subscribes to Office 2016 or 2019 only, not to ${o}`:`${r}; the spelling that is accepted is \`${a}\``,fix:s===void 0?
null:I(e.pointer,s,!1)}}function vt({name:e,pointer:t,broken:n}){return{rule:"constraint",message:`${t===""?"Request":`Value of \`${e}\``} breaks the model's constraint ${n.map(o=>`\`${o}\
\``).join(", ")}`}}function Re(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>64||t.length>64)return n+1;let r=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);for(let a=1;a<=e.length;a++){
let s=[a],i=e.charCodeAt(a-1),u=a;for(let l=1;l<=t.length;l++){let c=t.charCodeAt(l-1),p=Math.min(ne(o,l)+1,ne(s,l-1)+1,ne(o,l-1)+(i===c?0:1));a>1&&l>1&&i===t.charCodeAt(
l-2)&&e.charCodeAt(a-2)===c&&(p=Math.min(p,ne(r,l-2)+1)),s.push(p),p<u&&(u=p)}if(u>n)return n+1;r=o,o=s}return Math.min(ne(o,t.length),n+1)}function Et(e,t){if(e.
length>64)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let a of t){let s=Re(n,a.toLowerCase(),o);s>o||(r=s<o||r.length===0?[a]:[
...r,a],o=s)}return r.length>0||e.length<4?r:t.filter(a=>a.toLowerCase().includes(n)).slice(0,3)}function ne(e,t){return e[t]??0}function O(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}function Nt(e){let{value:t,schema:n,name:r,pointer:o,broken:a}=e;if(!a.includes("enum")||typeof t!="string"||n.enum===void 0)return null;let s=`Value of \`${r}\`\
 is \`${g(t,40)}\``,i=S(t),u=B(i,n.enum);if(u!==void 0)return{rule:"enum",message:`${s}; the spelling that is accepted is \`${u}\``,fix:I(o,u,!0)};let l=Et(i,n.
enum.map(j)),c=n.enum.filter(f=>l.includes(j(f))),[p]=c;return p===void 0?{rule:"enum",message:`${s}, which is not a value of the model`}:{rule:"enum",message:`${s}\
; the nearest ${c.length===1?"value is":"values are"} ${O(c.slice(0,2),"and")}`,fix:c.length===1?I(o,p,!1):null}}function D(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var kr=100;function Ct(e){let{kind:t,value:n,name:r,pointer:o}=e;if(t!=="IngestionProcess"||typeof n!="string"||n.length>kr)return null;let a=Rr(e.schema)(n);if(a===
null)return null;let s=`Value of \`${r}\` ${a.says}`;return a.meant===null?{rule:"enum",message:s,docs:Pr}:{rule:"enum",message:s,fix:I(o,a.meant,!1)}}var Pr="h\
ttps://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",Rr=D(e=>v(t=>Ir(t,e.enum??[])));function Ir(e,t){if(H(e,t)!==void 0)return null;
let n=e.trim().toUpperCase().replace(/[-. ]+/g,"_"),r=/(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(n)?.[1];if(r!==void 0)return{says:`names ${r}, which only the opera\
tion ImportCustomWorkspaceImage can import`,meant:null};let o=Or(n,t);return o===null?null:/^BYOL_.*_DCV$/.test(n)?{says:`ends in \`_DCV\`, as AWS's reference onc\
e printed by mistake; DCV is \`${o}\``,meant:o}:/_PCOIP$/.test(n)?{says:`ends in \`_PCOIP\`; for PCoIP there is no ending: \`${o}\``,meant:o}:{says:`is \`${g(e,
40)}\`; \`${o}\` is probably meant`,meant:o}}function Or(e,t){let r=(e.startsWith("BYOL_")?e:`BYOL_${e}`).replace(/_DCV$/,"_WSP").replace(/_PCOIP$/,"").replace(
/^BYOL_(?:STANDARD|BASE|NON_GPU)(?=_|$)/,"BYOL_REGULAR").replace(/^BYOL(?=_(?:WSP|BYOP)$|$)/,"BYOL_REGULAR").replace(/^BYOL_GRAPHICS_?PRO_?G4DN/,"BYOL_GRAPHICS_\
G4DN").replace(/^BYOL_(?:GRAPHICS)?G4DN/,"BYOL_GRAPHICS_G4DN").replace(/^BYOL_GRAPHICS(?:PRO)?_(?=WSP$|BYOP$)/,"BYOL_GRAPHICS_G4DN_");return r==="BYOL_REGULAR"&&
!/REGULAR|STANDARD|BASE|NON_GPU|PCOIP/.test(e)?null:t.includes(r)?r:null}function q({name:e,pointer:t},n){return{title:`Leave \`${e}\` out`,safe:n,patch:[{op:"remove",path:t}]}}function _t(e){let{value:t,schema:n,name:r,optional:o,broken:a}=e;return Array.isArray(t)?a.includes("minItems")?{rule:"items",message:`Value of \`${r}\` is ${t.
length===0?"an empty list":`a list of ${t.length} items, fewer than ${n.minItems}`}`,fix:o&&t.length===0?q(e,!0):null}:a.includes("maxItems")?{rule:"items",message:`\
Value of \`${r}\` has ${t.length} items, more than the ${n.maxItems} that are accepted`}:null:null}function Ft({value:e,schema:t,name:n,pointer:r,broken:o}){if(typeof e!="string"||e.length>1e5||!o.includes("type"))return null;let a=t.type==="array"?"a list":t.
type==="object"?"an object":null;if(a===null||!/^\s*[[{]/.test(e))return null;let s=Ar(e);return typeof s!="object"||s===null||Array.isArray(s)!==(t.type==="arr\
ay")?null:{rule:"type",message:`${r===""?"Request":`Value of \`${n}\``} is JSON inside text, not ${a}`,fix:{title:"Write it without quotes around",safe:!0,patch:[
{op:"replace",path:r,value:s}]}}}function Ar(e){try{return JSON.parse(e)}catch{return}}function Mt({value:e,schema:t,name:n,broken:r}){if(typeof e!="string")return null;let o=$(e);return t.maxLength!==void 0&&r.includes("maxLength")?{rule:"length",
message:`Value of \`${n}\` has ${o} characters, ${o-t.maxLength} more than the ${t.maxLength} that are accepted`}:t.minLength===void 0||!r.includes("minLength")?
null:{rule:"length",message:`Value of \`${n}\` has ${o} characters, fewer than ${t.minLength}`}}var jt=new Map;function he(e){let t=jt.get(e);return t===void 0&&(t=Tr(e),jt.set(e,t)),t}function Tr(e){let t=/^\^\[([^^\]](?:[^\]\\]|\\.)*)\][+*]\$$/.exec(e)?.[1],
n=t===void 0?null:$r(t);if(t===void 0||n===null)return null;let r=new RegExp(`^[${t}]*$`,"u"),o=new RegExp(`[^${t}]`,"gu");return{refused:a=>{let s=[];o.lastIndex=
0;for(let i=o.exec(a);i!==null;i=o.exec(a))s.push({character:i[0],index:i.index});return s},accepts:a=>r.test(a),words:n}}function $r(e){let t=[],n=[],r=!1;for(let s=0;s<
e.length;){let i=/^([a-zA-Z0-9])-([a-zA-Z0-9])/.exec(e.slice(s,s+3));if(i){t.push(i[0]),s+=3;continue}let u=e.charAt(s++);if(u==="\\"&&(u=e.charAt(s++),/[a-zA-Z0-9]/.
test(u)))return null;u===" "?r=!0:n.push(u)}let o=t.filter(s=>s!=="0-9").sort().reverse(),a=[...o.length>0?[`letters ${o.join(" and ")}`]:[],...t.includes("0-9")?
["digits"]:[],...r?["blanks"]:[]];return n.length>0?`${a.join(", ")}${a.length>0?" and ":""}\`${n.join(" ")}\``:a.join(", ")}var W=D(Sr);function Sr(e){switch(e.type){case"string":return vr(e);case"array":return`a list${e.minItems===void 0&&e.maxItems===void 0?"":` of ${Dt(e.minItems,
e.maxItems,"item")}`}${e.items===void 0?"":`, each ${W(e.items)}`}`;case"object":return`an object with ${Lr(e)}`;case"boolean":return"`true` or `false`";case"in\
teger":return"a whole number";case"number":return"a number";case void 0:}return"a value that the model accepts"}function Lr(e){let t=e.required??[],n=Object.keys(
e.properties??{}).filter(r=>!t.includes(r));return t.length===0?O(n,"and"):n.length===0?O(t,"and"):`${O(t,"and")} and, if wanted, ${O(n,"and")}`}function vr(e){
if(e.enum!==void 0)return e.enum.length===1?O(e.enum,"or"):`one of ${O(e.enum,"or")}`;let n=e.minLength!==void 0||e.maxLength!==void 0?Dt(e.minLength,e.maxLength,
"character"):"text";if(e.pattern===void 0)return n;if(e.pattern===Er)return"`ami-` and 8 or 17 hexadecimal digits, in lower case";let r=he(e.pattern);return r===
null?`${n} matching \`${e.pattern}\``:`${n}: ${r.words}`}var Er="^ami-([a-f0-9]{8}|[a-f0-9]{17})$";function Dt(e,t,n){return t===void 0?`${e??0} or more ${n}s`:
e===void 0||e===0?`at most ${t} ${n}s`:e===t?`${e} ${n}${e===1?"":"s"}`:`${e} to ${t} ${n}s`}function qt(e){if(e.value!==null||e.pointer==="")return null;let{name:t,optional:n}=e;return{rule:"null",message:`Value of \`${t}\` is null, which some clients d\
rop silently and others refuse`,expected:`${W(e.schema)}${n?"; or no such member":""}`,fix:n?q(e,!0):null}}function Vt({value:e,schema:t,name:n,pointer:r}){if(typeof e!="string")return null;let o=R(e);if(o===e||!x(t,o))return null;let a=e.indexOf(o),s=a+o.length,i=a>
0?`starts with ${M(e.charAt(0))}`:`ends with ${M(e.charAt(s))} at index ${s}`,u=a>0&&s<e.length?` and ends with ${M(e.charAt(s))} at index ${s}`:"";return{rule:"\
outer-blanks",message:`Value of \`${n}\` ${i}${u}`,fix:{title:"Take the blanks off its ends",safe:!0,patch:[{op:"replace",path:r,value:o}]}}}var Nr="\u201C\u201E\u2018\u201A\xAB\u201D\u2019\"'`",Cr="\u201D\u201C\u2019\u2018\xBB\"'`";function Bt({value:e,schema:t,name:n,pointer:r}){if(typeof e!="strin\
g")return null;let o=R(e),a=o.charAt(0),s=o.charAt(o.length-1),i=a!==""&&Nr.includes(a),u=s!==""&&Cr.includes(s)&&o.length>1,l=R(o.slice(i?1:0,u?-1:void 0));if(l===
o||!x(t,l))return null;let c=/["'`]/.test(i?a:s)?"quotation marks":"typographic quotation marks",p=i&&u?`stands in ${c}`:i?`starts with one of a pair of ${c}`:`\
ends with one of a pair of ${c}`;return{rule:"outer-quotes",message:`Value of \`${n}\` ${p}, which are part of it`,fix:{title:"Take the quotation marks off",safe:i&&
u,patch:[{op:"replace",path:r,value:l}]}}}var Ie=3;function Wt(e,t){let n=new Map;for(let{character:a,index:s}of e){let i=n.get(a);i===void 0?n.set(a,{index:s,count:1}):i.count++}if(n.size===0)return`ch\
aracters beyond index ${t} that are not accepted`;let r=[];for(let[a,{index:s,count:i}]of n){if(r.length===Ie)break;let u=i===1||t!==null?"":i===2?" (twice)":` \
(${i} times)`;r.push(`${M(a)} at index ${s}${u}`)}n.size>Ie&&r.push(`${n.size-Ie} more`);let o=r.pop()??"";return r.length===0?o:`${r.join(", ")} and ${o}`}var Gt={" ":["-"],"	":[" ","-"],"\n":[" ","-"],"\r":[""],"\xA0":[" ","-"],"\u202F":[" ","-"],"\u3000":[" ","-"],"'":[""],'"':[""],"`":[""],"\u2018":[""],"\u2019":[
""],"\u201C":[""],"\u201D":[""],"\u201E":[""],"\xAB":[""],"\xBB":[""],"\xAD":[""],"\u200B":[""],"\u200C":[""],"\u200D":[""],"\u2060":[""],"\uFE0F":[""],"\uFEFF":[
""],",":[" ","-"],";":[" ","-"],"!":[""],"?":[""],"%":[""],"#":[""],"*":[""],"<":["("],">":[")"],"[":["("],"]":[")"],"{":["("],"}":[")"],"\\":["/","-"],"|":["/",
"-"],"\u2026":["..."],\u00DF:["ss"],\u00E6:["ae"],\u00C6:["Ae"],\u00F8:["o"],\u00D8:["O"],\u0142:["l"],\u0141:["L"]},Yt={"&":"and","+":"and","@":"at"};function Kt(e,t,n){
let r="",o=0,a=0,s=i=>{i!==o&&(r+=e.slice(o>0&&Ut(e.charAt(o),r)?o+1:o,i))};for(let{character:i,index:u}of t){s(u),o=u+i.length;let l=Fr(i,r,e.charAt(o)||" ",n);
Ut(l,r)||(r+=l),i!==" "&&a++}return o===e.length&&(r=r.replace(/[- ]+$/,"")),s(e.length),2*a>_r(e)?null:r}function _r(e){let t=$(e);for(let n=e.indexOf(" ");n!==
-1;n=e.indexOf(" ",n+1))t--;return t}function Ut(e,t){return(e===" "||e==="-")&&(t===""||t.endsWith(e))}function Fr(e,t,n,r){let o=Object.hasOwn(Yt,e)?Yt[e]:void 0;
return o!==void 0&&t.endsWith(" ")&&r.accepts(o)?o:n===" "&&(e===","||e===";")?"":n===" "&&e===":"&&r.accepts(" ")?" -":((Object.hasOwn(Gt,e)?Gt[e]:void 0)??[e.
normalize("NFKD").replace(/[\u0300-\u036f]/g,""),"-"]).find(i=>r.accepts(i))??""}var re=2e3;function zt(e){let{value:t,schema:n,name:r,broken:o}=e;if(!o.includes("pattern")||typeof t!="string"||n.pattern===void 0)return null;let a=he(n.pattern);
if(a===null)return{rule:"pattern",message:`Value of \`${r}\` does not match \`${n.pattern}\``};let s=a.refused(t.slice(0,re)),i=o.includes("maxLength")?`has ${$(
t)} characters, more than ${n.maxLength}, and `:"";return{rule:"pattern",message:`Value of \`${r}\` ${i}holds ${Wt(s,t.length>re?re:null)}`,fix:Mr(e,t,s,a)}}function Mr({
schema:e,pointer:t},n,r,o){if(n.length>Math.min(re,2*(e.maxLength??re)))return null;let a=Kt(n,r,o);return a===null||!x(e,a)?null:I(t,a,!1)}var jr=500;function Oe(e){let{value:t,name:n}=e,r=`Value of \`${n}\``;if(t==="")return{rule:"placeholder",message:`${r} is empty, as a CLI skeleton leaves it`,fix:e.
optional?q(e,!1):null};if(typeof t=="object")return Gr(e);if(typeof t!="string"||t.length>jr)return null;let o=R(t),a=Br(o);return a!==null?{rule:"placeholder",
message:`${r} holds a placeholder that nothing has filled in: \`${g(a,40)}\``}:Dr.test(o)?{rule:"placeholder",message:`${r} is the text \`${o}\`, which programs \
print for a missing value`}:qr.test(o)||e.kind==="Ec2ImageId"&&Vr.test(o)?{rule:"placeholder",message:`${r} is a sample or placeholder: \`${g(o,40)}\``}:null}var Dr=/^(?:null|none|nil|undefined|nan|\[object object\])$/i,
qr=/^(?:string|text|value|example|sample|placeholder|todo|tbd|fixme|x{3,40}|(?:change|replace)[-_ ]?(?:me|this)|(?:your|my)[-_].{1,80})$/i,Vr=/^ami[-_ ]?(?:x+|\.+|\u2026|id|012345abcde|[0-9a-f]*(?:example|sample|fake|dummy|test|your|placeholder|todo).*)$/i;
function Br(e){if(!/[{$<%@]|^__|^resolve:/.test(e))return null;for(let t of Wr){let n=t.exec(e);if(n)return n[0]}return null}var Wr=[/\{\{[^{}]{0,80}\}\}/,/[$#]\{[^{}]{0,80}\}/,
/\$\([^()]{1,80}\)/,/<%[^%]{0,80}%>/,/^(?:ami-)?<[^<>]{0,80}>$/,/^%[A-Za-z_][A-Za-z0-9_]{0,80}%$/,/^\$[A-Za-z_][A-Za-z0-9_:.]{0,80}$/,/^@@[A-Za-z0-9_]{1,80}@@$/,
/^__[A-Za-z0-9_]{1,80}__$/,/^resolve:ssm:.{0,200}$/];function Gr({value:e,name:t}){if(typeof e!="object"||e===null||Array.isArray(e))return null;let[n,...r]=Object.
keys(e);return n===void 0||r.length>0||!/^(?:Ref|Fn::[A-Za-z]{1,40})$/.test(n)?null:{rule:"placeholder",message:`Value of \`${t}\` is the CloudFormation function\
 \`${n}\`, which nothing resolves here`}}function Ht({value:e,schema:t,name:n,kind:r,broken:o}){if(typeof e!="string"||!o.includes("maxLength")||t.maxLength===void 0||r!=="Tags[].Key"&&r!=="Tags[].Valu\
e")return null;let a=$(e);return a!==t.maxLength+1?null:{rule:"length",message:`Value of \`${n}\` has ${a} characters, as most services accept; WorkSpaces accep\
ts ${t.maxLength}`}}var Zt=50;function Qt(e){return e.broken.includes("type")?e.kind==="Tags"?Yr(e):e.kind==="Tags[]"?Ur(e):null:null}function Yr(e){let{value:t,name:n,pointer:r}=e,
o=`Value of \`${n}\``;if(typeof t=="string"){let l=t.slice(0,1e4).split(/[\s;]+/).filter(c=>c!=="").map(Xt);return Jt(`${o} is text, not a list of objects with \
\`Key\` and \`Value\``,r,l,!1)}if(typeof t!="object"||t===null||T(t)!==null)return null;let a=zr(t);if(a!==null){let l={title:"Put it into a list",safe:!0,patch:[
{op:"replace",path:r,value:[a]}]};return{rule:"type",message:`${o} is a single tag, not a list of tags`,fix:l}}let s=Object.entries(t);if(s.length===0)return{rule:"\
type",message:`${o} is an empty object, not a list`,fix:q(e,!0)};let i=s.length>Zt?[]:s.map(Kr),u=s.every(([,l])=>typeof l=="string");return Jt(`${o} is a map, \
not a list of objects with \`Key\` and \`Value\``,r,i,u)}function Jt(e,t,n,r){let o=n.length>0&&n.length<=Zt&&!n.includes(null);return{rule:"type",message:e,fix:o?
{title:"Make it a list of `Key` and `Value`",safe:r,patch:[{op:"replace",path:t,value:n}]}:null}}function Ur({value:e,name:t,pointer:n}){if(typeof e!="string"||
e==="")return null;let r=e.length>1e3?null:Xt(e);return{rule:"type",message:`Value of \`${t}\` is text, not an object with \`Key\` and \`Value\``,fix:r===null||
r.Key===""?null:{title:"Make it an object",safe:!1,patch:[{op:"replace",path:n,value:r}]}}}function Xt(e){let t=/^Key=([^,]*)(?:,Value=(.*))?$/s.exec(e),[,n,r]=t??
/^([^=:]+)[=:](.*)$/s.exec(e)??[];return n===void 0?null:r===void 0?{Key:n}:{Key:n,Value:r}}function Kr([e,t]){return t===null?{Key:e}:typeof t=="string"?{Key:e,
Value:t}:typeof t=="boolean"||Number.isFinite(t)?{Key:e,Value:String(t)}:null}function zr(e){let[t,n,...r]=Object.entries(e).sort(([o],[a])=>o.toLowerCase()<a.toLowerCase()?
-1:1);return t===void 0||t[0].toLowerCase()!=="key"||typeof t[1]!="string"||r.length>0?null:n===void 0?{Key:t[1]}:n[0].toLowerCase()==="value"&&typeof n[1]=="st\
ring"?{Key:t[1],Value:n[1]}:null}var Hr=1e3;function en({value:e,schema:t,name:n,pointer:r,broken:o}){let a=t.items;if(typeof e!="string"||t.type!=="array"||a?.type!=="string"||!o.includes("typ\
e"))return null;let s=`Value of \`${n}\` is text, not a list; even a single item stands in a list`;if(e.length>Hr)return{rule:"type",message:s};let i=e.split(",").
map(c=>Jr(R(c),a.enum??[])).filter(c=>c!==""),u=i.length>0&&i.length<=(t.maxItems??i.length);return{rule:"type",message:s,fix:u?{title:"Make it a list",safe:!0,
patch:[{op:"replace",path:r,value:i}]}:null}}function Jr(e,t){return H(e,t)??e}function tn(e){if(!e.broken.includes("type"))return null;let t=e.pointer===""?"Request":`Value of \`${e.name}\``,{words:n,json:r}=nn(e.value),o=e.schema.type===
void 0?"what the model accepts":Zr[e.schema.type];return{rule:"type",message:`${t} is ${n}, ${r?`not ${o}`:"which is no JSON value"}`,fix:Qr(e)}}var Zr={string:"\
text",array:"a list",object:"an object",boolean:"`true` or `false`",integer:"a whole number",number:"a number"};function nn(e){switch(typeof e){case"string":return{
words:"text",json:!0};case"number":return Number.isFinite(e)?{words:"a number",json:!0}:{words:`\`${e}\``,json:!1};case"boolean":return{words:`\`${e}\``,json:!0};case"\
undefined":return{words:"`undefined`",json:!1};case"function":case"symbol":case"bigint":return{words:`a ${typeof e}`,json:!1};case"object":{if(e===null)return{words:"\
null",json:!0};if(Array.isArray(e))return{words:"a list",json:!0};let t=T(e);return t===null?{words:"an object",json:!0}:{words:`a \`${t}\` object`,json:!1}}}}function Qr({
value:e,schema:t,pointer:n}){if(t.type!=="string")return null;if(typeof e=="number"||typeof e=="boolean"){let o=String(e);return!nn(e).json||!x(t,o)?null:{title:"\
Write it as text, in quotes",safe:!1,patch:[{op:"replace",path:n,value:o}]}}if(!Array.isArray(e)||e.length!==1)return null;let r=e[0];return typeof r!="string"||
!x(t,r)?null:{title:"Take it out of the list",safe:!0,patch:[{op:"replace",path:n,value:r}]}}var Xr=[qt,Oe,Ft,Qt,en,tn],eo=[Oe,Vt,Bt,Tt,Ct,Lt,Nt,Ht,zt,Mt,_t];function rn(e){for(let t of e.broken.includes("type")?Xr:eo){let n=t(e);if(n!==null)return n}return vt(
e)}function G(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var J={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",type:"object",additionalProperties:!1,
required:["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"],properties:{Ec2ImageId:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},IngestionProcess:{
type:"string",enum:["BYOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL\
_GRAPHICS_G4DN_BYOP"]},ImageName:{type:"string",minLength:1,maxLength:64,pattern:"^[a-zA-Z0-9_./()\\\\-]+$"},ImageDescription:{type:"string",minLength:1,maxLength:256,
pattern:"^[a-zA-Z0-9_./() -]+$"},Tags:{type:"array",items:{type:"object",additionalProperties:!1,required:["Key"],properties:{Key:{type:"string",minLength:1,maxLength:127},
Value:{type:"string",maxLength:255}}}},Applications:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["Microsoft_Office_2016","Microsoft_Office_201\
9"]}}}},b=Object.prototype.hasOwnProperty,to=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),no=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),ro=new RegExp("^[a\
-zA-Z0-9_./() -]+$","u");function Z(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let s=null,i=0,u=Z.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.Ec2ImageId===void 0||!b.call(e,"Ec2ImageId")){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ec2ImageId"}};s===null?s=[l]:s.push(l),i++}if(e.IngestionProcess===void 0||!b.
call(e,"IngestionProcess")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IngestionProcess"}};s===null?s=[l]:s.push(
l),i++}if(e.ImageName===void 0||!b.call(e,"ImageName")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageName"}};s===
null?s=[l]:s.push(l),i++}if(e.ImageDescription===void 0||!b.call(e,"ImageDescription")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ImageDescription"}};s===null?s=[l]:s.push(l),i++}for(let l of Object.keys(e))if(!(l==="Ec2ImageId"||l==="IngestionProcess"||l==="ImageName"||l===
"ImageDescription"||l==="Tags"||l==="Applications")){let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[c]:s.push(c),i++}if(e.Ec2ImageId!==void 0&&b.call(e,"Ec2ImageId")){let l=e.Ec2ImageId;if(typeof l=="string"){if(!to.test(l)){let c={instancePath:t+"\
/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"}};s===null?s=[c]:s.push(c),i++}}else{
let c={instancePath:t+"/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.IngestionProcess!==
void 0&&b.call(e,"IngestionProcess")){let l=e.IngestionProcess;if(typeof l!="string"){let c={instancePath:t+"/IngestionProcess",schemaPath:"#/properties/Ingesti\
onProcess/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}if(!(l==="BYOL_REGULAR"||l==="BYOL_GRAPHICS"||l==="BYOL_GRAPHICSPRO"||l==="B\
YOL_GRAPHICS_G4DN"||l==="BYOL_REGULAR_WSP"||l==="BYOL_GRAPHICS_G4DN_WSP"||l==="BYOL_REGULAR_BYOP"||l==="BYOL_GRAPHICS_G4DN_BYOP")){let c={instancePath:t+"/Inges\
tionProcess",schemaPath:"#/properties/IngestionProcess/enum",keyword:"enum",params:{allowedValues:J.properties.IngestionProcess.enum}};s===null?s=[c]:s.push(c),
i++}}if(e.ImageName!==void 0&&b.call(e,"ImageName")){let l=e.ImageName;if(typeof l=="string"){if(G(l)>64){let c={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/maxLength",keyword:"maxLength",params:{limit:64}};s===null?s=[c]:s.push(c),i++}if(G(l)<1){let c={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),i++}if(!no.test(l)){let c={instancePath:t+"/ImageName",schemaPath:"#/p\
roperties/ImageName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./()\\\\-]+$"}};s===null?s=[c]:s.push(c),i++}}else{let c={instancePath:t+"/ImageName",
schemaPath:"#/properties/ImageName/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.ImageDescription!==void 0&&b.call(e,"ImageDes\
cription")){let l=e.ImageDescription;if(typeof l=="string"){if(G(l)>256){let c={instancePath:t+"/ImageDescription",schemaPath:"#/properties/ImageDescription/max\
Length",keyword:"maxLength",params:{limit:256}};s===null?s=[c]:s.push(c),i++}if(G(l)<1){let c={instancePath:t+"/ImageDescription",schemaPath:"#/properties/Image\
Description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),i++}if(!ro.test(l)){let c={instancePath:t+"/ImageDescription",schemaPath:"\
#/properties/ImageDescription/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./() -]+$"}};s===null?s=[c]:s.push(c),i++}}else{let c={instancePath:t+"/Im\
ageDescription",schemaPath:"#/properties/ImageDescription/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.Tags!==void 0&&b.call(
e,"Tags")){let l=e.Tags;if(Array.isArray(l)){let c=l.length;for(let p=0;p<c;p++){let f=l[p];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.Key===void 0||!b.call(
f,"Key")){let d={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty:"Key"}};s===null?s=[d]:s.push(
d),i++}for(let d of Object.keys(f))if(!(d==="Key"||d==="Value")){let h={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};s===null?s=[h]:s.push(h),i++}if(f.Key!==void 0&&b.call(f,"Key")){let d=f.Key;if(typeof d=="string"){if(G(d)>
127){let h={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/maxLength",keyword:"maxLength",params:{limit:127}};s===null?s=[h]:
s.push(h),i++}if(G(d)<1){let h={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/minLength",keyword:"minLength",params:{limit:1}};
s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/type",keyword:"type",params:{type:"\
string"}};s===null?s=[h]:s.push(h),i++}}if(f.Value!==void 0&&b.call(f,"Value")){let d=f.Value;if(typeof d=="string"){if(G(d)>255){let h={instancePath:t+"/Tags/"+
p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/maxLength",keyword:"maxLength",params:{limit:255}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+
"/Tags/"+p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}}else{let d={
instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type:"object"}};s===null?s=[d]:s.push(d),i++}}}else{let c={instancePath:t+
"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),i++}}if(e.Applications!==void 0&&b.call(e,"Applicatio\
ns")){let l=e.Applications;if(Array.isArray(l)){if(l.length>5){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/maxItems",keyword:"ma\
xItems",params:{limit:5}};s===null?s=[p]:s.push(p),i++}if(l.length<1){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/minItems",keyword:"\
minItems",params:{limit:1}};s===null?s=[p]:s.push(p),i++}let c=l.length;for(let p=0;p<c;p++){let f=l[p];if(typeof f!="string"){let d={instancePath:t+"/Applicati\
ons/"+p,schemaPath:"#/properties/Applications/items/type",keyword:"type",params:{type:"string"}};s===null?s=[d]:s.push(d),i++}if(!(f==="Microsoft_Office_2016"||
f==="Microsoft_Office_2019")){let d={instancePath:t+"/Applications/"+p,schemaPath:"#/properties/Applications/items/enum",keyword:"enum",params:{allowedValues:J.
properties.Applications.items.enum}};s===null?s=[d]:s.push(d),i++}}}else{let c={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/type",keyword:"\
type",params:{type:"array"}};s===null?s=[c]:s.push(c),i++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:
s.push(l),i++}return Z.errors=s,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function sn({type:e,items:t,properties:n},r){return e==="array"?t??on:(n!==void 0&&Object.hasOwn(n,r)?n[r]:void 0)??on}var Q=D(({properties:e})=>Object.keys(e??
{})),on={};var Y=v(e=>{let t=A(e),n={},r=J;for(let a of t)n=r,r=sn(r,a);let o=N(e);return{tokens:t,kind:t.length===1?o:o.replace(/\[[0-9]+\]/g,"[]"),schema:r,optional:n.type===
"object"&&!(n.required??[]).includes(t.at(-1)??"")}}),N=v(e=>{let t="";for(let n of A(e))t+=/^[0-9]+$/.test(n)?`[${n}]`:`${t===""?"":"."}${g(n)}`;return t});var oo="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",so=v(e=>`schema/${e}`);function L(e,t){return{rule:so(e.rule),stage:"sc\
hema",outcome:"fail",severity:"error",pointer:t.pointer,absent:t.absent,token:t.token,message:e.message,expected:e.expected??t.expected,actual:t.actual,certainty:e.
certainty??"documented",predicts:[],facts:[],needs:[],fix:e.fix??null,docs:e.docs??oo,related:[]}}function an(e,t){let n=[];for(let[r,o]of t){let a=ao(e,r,o),s={pointer:a.pointer,token:"value",absent:!1,expected:W(a.schema),actual:P(a.value)};n.push({problem:L(
rn(a),s),meant:r})}return n}function ao({value:e,places:t},n,r){let{tokens:o,kind:a,schema:s,optional:i}=Y(n),u=t.written(n),l=e;for(let c of o)l=l[c];return{pointer:u,
name:N(u),kind:a,value:l,schema:s,broken:r,optional:i}}function ln(e,t){return{rule:"required",message:`Member \`${e}\` is missing`,expected:W(t),fix:null}}var X="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",un={computetype:{says:"belongs to the operation ImportCustomWorksp\
aceImage",docs:X},protocol:{says:"belongs to the operation ImportCustomWorkspaceImage; here `IngestionProcess` says it",docs:X},imagesource:{says:"belongs to th\
e operation ImportCustomWorkspaceImage",docs:X},infrastructureconfigurationarn:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:X},platform:{says:"\
belongs to the operation ImportCustomWorkspaceImage",docs:X},osversion:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:X},region:{says:"is an o\
ption of the client, not of the request"},awsregion:{says:"is an option of the client, not of the request"},profile:{says:"is an option of the client, not of th\
e request"},dryrun:{says:"is not known: this operation has no dry run"},clienttoken:{says:"is not known: this operation has no client token"},idempotencytoken:{
says:"is not known: this operation has no client token"},schema:{says:"is for editors only: the call refuses it"},comment:{says:"is a comment: the call refuses \
it"}};function cn(e,t,n){let r=S(e),o=B(r,Q(n)),a=Object.hasOwn(un,r)?un[r]:void 0,s=o===void 0?a?.says??"is not known":`is not known; it repeats \`${o}\``;return{
rule:"unknown-member",message:`Member \`${g(N(t),60)}\` ${s}`,expected:io(n),fix:{title:"Take it out",safe:!1,patch:[{op:"remove",path:t}]},...a?.docs===void 0?
{}:{docs:a.docs}}}var io=D(e=>`no other members than ${O(Q(e),"and")}`);function pn(e){let t=[],n=[],r=new Map,o=lo(e);for(let{keyword:a,instancePath:s,params:i}of e.errors){let u=o.size===0?void 0:uo(o,s);if(u!==void 0)r.set(u,["ty\
pe"]);else if(a==="required"){let l=w(s,String(i.missingProperty));k(e.value,l).found?r.set(l,["type"]):t.push(co(e,l))}else if(a==="additionalProperties")n.push(
po(e,s,String(i.additionalProperty)));else{let l=r.get(s);l===void 0?r.set(s,[a]):l.push(a)}}return n.sort((a,s)=>a.problem.pointer<s.problem.pointer?-1:1),{refusals:[
...t,...n],faults:r}}function lo({value:e,errors:t}){let n=new Set,r=null;for(let{keyword:o,instancePath:a}of t){if(o!=="required"&&o!=="additionalProperties"||
a===r)continue;r=a;let s=k(e,a);s.found&&typeof s.value=="object"&&s.value!==null&&T(s.value)!==null&&n.add(a)}return n}function uo(e,t){for(let n=0;n!==-1;n=t.
indexOf("/",n+1)){let r=t.slice(0,n);if(e.has(r))return r}return e.has(t)?t:void 0}function co({places:e},t){let n=e.written(t),r=ln(N(n),Y(t).schema);return{problem:L(
r,{pointer:n,token:"value",absent:!0,expected:null,actual:null}),meant:t}}function po({places:e},t,n){let r=w(e.written(t),n),o={pointer:r,token:"key",absent:!1,
expected:null,actual:P(n)};return{problem:L(cn(n,r,Y(t).schema),o),meant:r}}function mn({meant:e,sameLetters:t},n,r){let o=`Member \`${g(N(n),60)}\``;return{rule:t?"member-case":"unknown-member",message:t?`${o} has to be written \`${e}\``:
`${o} is not known; \`${e}\` is probably meant`,expected:`\`${e}\``,fix:{title:`Rename it to \`${e}\``,safe:t,patch:[{op:"move",from:n,path:r}]}}}function fn(e,t){let n=`\`${g(e,40)}\``;return{rule:"nested-request",message:`Members of the request stand inside ${n} instead of at the top`,expected:"an objec\
t that is the request itself",fix:{title:`Keep only what is inside ${n}`,safe:!1,patch:[{op:"move",from:t,path:""}]}}}var dn={Ec2ImageId:["imageid","amiid","ami","sourceimageid","ec2image","ec2amiid"],IngestionProcess:["process","ingestion","ingestiontype","importprocess"],ImageName:[
"name","workspaceimagename"],ImageDescription:["description","desc","imagedesc"],Applications:["apps","software"],Key:["name","tagkey"],Value:["val","tagvalue"]};
function gn(e,t){let n=[],r=e.toSorted().map(a=>({written:a,letters:S(a)})),o=t;for(let a of mo)for(let s of o){if(r.length===0)return n;let i=r.find(({letters:u})=>a(
u,s));i!==void 0&&(n.push({written:i.written,meant:s,sameLetters:i.letters===j(s)}),r=r.filter(u=>u!==i),o=o.filter(u=>u!==s))}return n}var mo=[(e,t)=>e===j(t),
(e,t)=>Object.hasOwn(dn,t)&&(dn[t]??[]).includes(e),(e,t)=>{let n=Math.max(1,Math.floor(t.length/5));return Re(e,j(t),n)<=n}];var hn={written:e=>e};function Ae(){let e=new Map,t=n=>{if(e.size===0)return n;let r=e.get(n);if(r!==void 0||n==="")return r??n;let o=n.lastIndexOf("/");return t(
n.slice(0,o))+n.slice(o)};return{written:t,put:(n,r)=>{e.set(n,r)}}}var fo=8;function bn(e){let t=wo(e);if(t===null){let r=Te(e);return r.some(wn)?yn(e,r,Ae(),[]):{value:e,errors:r,places:hn,renamed:go}}let n=Ae();return n.put("",
t.pointer),yn(t.request,Te(t.request),n,[t])}var go=[];function Te(e){return Z(e)?[]:Z.errors??[]}function wn({keyword:e}){return e==="additionalProperties"}function yn(e,t,n,r){
let o=new Set,a=e,s=t;for(let i=0;i<fo;i++){let u=r.length;for(let[l,c]of ho(s))a=yo(a,l,c,o,n,r);if(r.length===u)break;s=Te(a)}return{value:a,errors:s,places:n,
renamed:r}}function ho(e){let t=new Map;for(let n of e){if(!wn(n))continue;let r=String(n.params.additionalProperty),o=t.get(n.instancePath);o===void 0?t.set(n.
instancePath,[r]):o.push(r)}return t}function yo(e,t,n,r,o,a){let s=k(e,t);if(!s.found||typeof s.value!="object"||s.value===null||T(s.value)!==null)return e;let i=s.
value,u=Q(Y(t).schema).filter(f=>!Object.hasOwn(i,f)),l=u.length===0?[]:gn(n,u);if(l.length===0)return e;let c=o.written(t),p=new Map(l.map(({written:f,meant:d})=>[
f,d]));for(let f of l){let d=w(c,f.written),h=mn(f,d,w(c,f.meant));o.put(w(t,f.meant),d),a.push({pointer:d,meant:w(t,f.meant),name:f.written,explanation:h})}return kn(
e,A(t),xo(i,p),r)}function xo(e,t){let n={};for(let r of Object.keys(e)){let o=e[r];r==="__proto__"&&!t.has(r)?Object.defineProperty(n,r,{...bo,value:o}):n[t.get(
r)??r]=o}return n}var bo={configurable:!0,enumerable:!0,writable:!0};function kn(e,[t,...n],r,o){if(t===void 0||typeof e!="object"||e===null)return o.add(r),r;let a=e;
return o.has(e)||(a=Array.isArray(e)?[...e]:{...e},o.add(a)),a[t]=kn(a[t],n,r,o),a}function wo(e){let t=Q(J);if(!xn(e)||t.some(u=>Object.hasOwn(e,u)))return null;
let n=u=>Object.keys(u).filter(l=>H(l,t)!==void 0).length;if(n(e)>0)return null;let r=Object.entries(e).filter(u=>xn(u[1])&&n(u[1])>1),[o,...a]=r;if(o===void 0||
a.length>0)return null;let[s,i]=o;return{pointer:w("",s),meant:"",name:s,request:i,explanation:fn(s,w("",s))}}function xn(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)&&T(e)===null}var Pn=1e6;function Rn(e){let t=Po(e);if(t!==null)return t;let n=bn(e);if(n.renamed.length===0&&n.errors.length===0)return{problems:[],refused:[]};let{refusals:r,
faults:o}=pn(n),a=[],s=[];for(let i of[n.renamed.map(ko),r,an(n,o)])for(let{problem:u,meant:l}of i)a.push(u),s.push(u.pointer),l!==u.pointer&&s.push(l);return{problems:a,
refused:n.renamed.length===0?s:[...new Set(s)]}}function ko({pointer:e,meant:t,name:n,explanation:r}){let o={pointer:e,token:"key",absent:!1,expected:null,actual:P(
n)};return{problem:L(r,o),meant:t}}function Po(e){if(typeof e!="object"||e===null||Array.isArray(e))return null;for(let[t,n]of Object.entries(e)){if(!Array.isArray(
n)||n.length<=Pn)continue;let r=w("",t),o=`Value of \`${g(t)}\` has ${n.length} items, more than are looked at`,a={pointer:r,token:"value",absent:!1,expected:`a\
t most ${Pn} items`,actual:null};return{problems:[L({rule:"items",message:o},a)],refused:[r]}}return null}var oe="Clients let most of this through, and the service refuses the call; which exception it answers with is not documented.",In={"schema/constraint":{title:"\
Values satisfy every constraint of the model",why:"The model states a constraint for which there is no sentence of its own yet."},"schema/enum":{title:"Values o\
f an enumeration are spelled as in the model",why:`Case and separators count. There has never been a value that ends in _DCV, although AWS's reference printed s\
uch names for some weeks in 2024: images for DCV have the ending _WSP, the former name of that protocol. ${oe}`},"schema/items":{title:"Lists have as many items\
 as the model allows",why:"An empty list is not the same as no list: a member without items has to be left out. Clients refuse an empty list before the call and\
 let a list that is too long through."},"schema/length":{title:"Texts are as long as the model allows",why:`Length is counted in characters (code points). Tag k\
eys have 127 and tag values 255 characters here, one less than with most services. ${oe}`},"schema/member-case":{title:"Members are written in the model's case",
why:"Member names begin with a capital letter, in JSON as in the SDKs. A name in another case is an unknown member: clients refuse it or drop it silently."},"sc\
hema/nested-request":{title:"The request stands at the top of the document",why:"What the CLI and the SDKs take is the request itself, not an object around it s\
uch as the Parameters of a state machine."},"schema/null":{title:"Members that are not wanted are left out, not null",why:"Some SDKs drop a member that is null \
without a word, others refuse it, so that what is sent differs from what was checked."},"schema/outer-blanks":{title:"Values do not begin or end with blanks or \
line breaks",why:`A value read from a file or a command often ends with a line break, which is part of it. ${oe}`},"schema/outer-quotes":{title:"Values do not s\
tand in quotation marks of their own",why:`Typographic quotes that are pasted with an example, or quotes written twice in a shell, become part of the value. ${oe}`},
"schema/pattern":{title:"Texts hold only characters that the model accepts",why:`A name may not hold blanks, a description no comma, colon, plus, apostrophe, ba\
ckslash or letter with an accent, and an AMI id has 8 or 17 hexadecimal digits in lower case. ${oe}`},"schema/placeholder":{title:"Placeholders are filled in",why:"\
Samples of the documentation, empty texts of a CLI skeleton and the marks of a template engine that did not run are no values. The service would refuse them, or\
 not find what they name."},"schema/required":{title:"Required members are there",why:"The call needs Ec2ImageId, IngestionProcess, ImageName and ImageDescripti\
on, and every tag a Key. Clients refuse a request without them before the call."},"schema/type":{title:"Values have the type that the model gives them",why:"Tex\
ts are not converted from numbers, tags are a list of objects with Key and Value rather than a map, and even a single application stands in a list. Clients refu\
se a value of another type before the call."},"schema/unknown-member":{title:"There are no members that the model does not know",why:"A misspelt member is lost:\
 some clients refuse it, others drop it silently and send a request that means something else."}};function On(e){return L({rule:"type",message:`Request cannot be read: looking at it throws ${Ro(e)}`},{pointer:"",token:"value",absent:!1,expected:"an object wi\
th plain values",actual:null})}function Ro(e){try{return P(e instanceof Error?e.message:e)}catch{return"something unreadable"}}function An(e,t){if(t.length===0&&Tn(e))return e;let n=Le(e,$e);Array.isArray(n.Tags)&&(n.Tags=n.Tags.map(Io)),Array.isArray(n.Applications)&&(n.Applications=[...n.
Applications]);for(let r of t)if(r==="")for(let o of $e)n[o]=m;else Oo(n,A(r));return n}var $e=["Ec2ImageId","IngestionProcess","ImageName","ImageDescription","\
Tags","Applications"],Se=["Key","Value"];function Tn(e){let t=Object.getPrototypeOf(e);return t===Object.prototype||t===null}function Io(e){return typeof e!="ob\
ject"||e===null||Array.isArray(e)||Tn(e)?e:Le(e,Se)}function Le(e,t){let n={};for(let r of t){let o=Object.hasOwn(e,r)?e[r]:void 0;o!==void 0&&(n[r]=o)}return n}
function Oo(e,t){let[n,r,o]=t,a=$e.find(p=>p===n);if(a===void 0)return;if(r===void 0){e[a]=m;return}let s=e[a],i=be(r);if(!Array.isArray(s)||i===null||i>=s.length)
return;if(o===void 0){s[i]=m;return}let u=s[i],l=Se.find(p=>p===o);if(typeof u!="object"||u===null||Array.isArray(u)||l===void 0||t.length>3)return;let c=Le(u,Se);
c[l]=m,s[i]=c}0&&(module.exports={documentRules,explainRequest,otherCauses,requestReport,requestView,ruleProblems,schemaRules,unreadable});
