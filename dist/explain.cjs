"use strict";var be=Object.defineProperty;var _n=Object.getOwnPropertyDescriptor;var Mn=Object.getOwnPropertyNames;var qn=Object.prototype.hasOwnProperty;var jn=(e,t)=>{for(var n in t)be(e,n,{get:t[n],enumerable:!0})},Dn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Mn(t))!qn.call(e,o)&&
o!==n&&be(e,o,{get:()=>t[o],enumerable:!(r=_n(t,o))||r.enumerable});return e};var Vn=e=>Dn(be({},"__esModule",{value:!0}),e);var Vo={};jn(Vo,{documentRules:()=>_e,explainRequest:()=>Sn,otherCauses:()=>kt,requestReport:()=>vt,requestView:()=>Nn,ruleProblems:()=>xt,schemaRules:()=>En,serviceRules:()=>Fn,
unreadable:()=>Ln});module.exports=Vn(Vo);var _e={"document/alias":{title:"Aliases can be replaced by what they stand for",why:"An alias copies what its anchor marks. One without an anchor has no meanin\
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
 order mark says so; the AWS CLI does not."}};function L(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let a=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,a),a}}var $=L(Wn);function Wn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Gn):t}function P(e,t){return`${e}/${Bn(t)}`}function I(e,t){let n=e;for(let r of $(t)){if(typeof n!="object"||n===null)return we;if(Array.isArray(n)){let o=ke(r);if(o===
null||o>=n.length)return we;n=n[o]}else{if(!Object.hasOwn(n,r))return we;n=n[r]}}return{found:!0,value:n}}function ke(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var we=Object.freeze({found:!1});function Bn(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Gn(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var N=Symbol.for("workspaces-preflight.absent"),ie=Symbol.for("workspaces-preflight.unknown"),f=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});function w(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var Un=/^[ -~]*$/,Yn=/^[ !#-[\]-~]*$/;function x(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Yn.test(e))return`"${e}"`;let n=Me(t);return ue(e,n),n.end()}function h(e,t=120){
if(e.length<=t&&Un.test(e))return e;let n=Me(t);return qe(e,n,!1),n.end()}function Me(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ue(e,t){switch(typeof e){case"string":return t.add('"')&&qe(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Kn(e,t):zn(e,t)}}function Kn(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ue(e[n],t))return!1;return t.add("]")}function zn(e,t){let n=A(e);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let a=e[o];if(!(ue(o,t)&&t.add(":")&&ue(a,t)))return!1}return t.add("}")}
function A(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:h(t.slice(8,-1),40)}function qe(e,t,n){for(let r=0;r<e.length;r++){let o=e.
charCodeAt(r),a=e.charAt(r);if(Pe(o))a=le(o);else if(n&&(o===34||o===92))a=`\\${a}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)a=le(o);else{
r++;let i=e.charCodeAt(r);a=s>=917504&&s<=917631?le(o)+le(i):String.fromCharCode(o,i)}}if(!t.add(a))return!1}return!0}function Pe(e){return e<127?e<32:e<5760?e<=
160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Hn={8:"\\b",9:"\\t",10:"\
\\n",12:"\\f",13:"\\r"};function le(e){return Hn[e]??`\\u${e.toString(16).padStart(4,"0")}`}function Re({asks:e},t,n){let r=[];for(let{fact:o,path:a}of e){let s=n.origin(o,a);if(s===null)continue;let{value:i}=s.given,u=Array.isArray(i)?i.indexOf(t):-1,
l=u===-1?null:u,c=s.place(l)??s.place(null);if(c===null)continue;let{path:p,range:m}=c;r.push({pointer:"",token:"value",place:{path:p,range:m},message:Zn(s,l,n)})}
return r}function Zn({given:e,implied:t},n,r){let{fact:o,path:a,value:s,from:i}=e,u=`${o}${a.replaceAll("/",".")}`,l=t?`, ${i}`:"";return Array.isArray(s)?n===null?
`${u} lists ${s.length}${l}`:`${u} has ${x(s[n])}${Jn(o,a,n,r)}`:`${u}=${typeof s=="string"?h(s):x(s)}${l}`}function Jn(e,t,n,r){if(e!=="account"||t!=="/imageNa\
mes")return"";let o=r.origin("account","/images")?.given.value,a=Array.isArray(o)?o[n]:void 0;return typeof a!="object"||a===null||!("id"in a)?"":`: ${h(String(
a.id))}${"state"in a?` (${h(String(a.state))})`:""}`}function M(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===f)return f;let o,a=!0;for(let s=t;s<r.length;s++){let i=r[s];typeof i!="string"?a=!1:n(i)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:i}))}return o===void 0&&a?y:{items:o??y.items,complete:a}}var je={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>M(e,0,()=>!0)};var De={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>M(e,1,()=>!0)};var Ve={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>M(e,0,t=>t==="Micros\
oft_Office_2016")};var We={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>M(e,0,t=>t==="Micros\
oft_Office_2019")};function pe(e){return e.length>0&&(ce(e.charCodeAt(0))||ce(e.charCodeAt(e.length-1)))}function me(e){let t=0,n=e.length;for(;t<n&&ce(e.charCodeAt(t));)t++;for(;n>
t&&ce(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function ce(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Be="/ImageDescription",Ge={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===f)return f;if(t===void 0||!pe(t))return y;let n=me(t);return{items:[n===
""?{pointer:Be,value:t}:{pointer:Be,value:t,suggestion:n}],complete:!0}}};var Qn=new Map([["BYOL_REGULAR",fe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",fe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",fe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",fe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function fe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function H(e){
let t=e.IngestionProcess;return t===void 0?N:(t===f?void 0:Qn.get(t))??f}var Ue={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=H(e);return typeof t=="symbol"?t:t.family}};var Ye={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=H(e);return t===f?f:typeof t=="symbol"?y:t.pcoip}};var Ke={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=H(e);return typeof t=="symbol"?t:t.protocol}};var ze={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===f?f:t===void 0?
0:t.length}};var Xn=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,er=16;function R({Tags:e}){if(e===void 0)return!0;if(e===f||
e.length>er)return!1;let t=[];for(let n of e){if(n===f||!He(n.Key)||n.Value!==void 0&&!He(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function He(e){return typeof e=="string"&&Xn.test(e)}var tr=16;function Z(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===f)return f;let o=r.length<=tr?t:n(),a,s=!0;for(let i=0;i<r.length;i++){let u=te(r,i);u===
void 0?s=!1:o(u,i,r)&&(a??=[],a.push({pointer:`/Tags/${i}/Key`,value:u}))}return a===void 0&&s?y:{items:a??y.items,complete:s}}function te(e,t){let n=e[t];if(!(n===
void 0||n===f))return typeof n.Key=="string"?n.Key:void 0}var nr=(e,t,n)=>{for(let r=0;r<t;r++)if(te(n,r)===e)return!0;return!1};function rr(){let e=new Set;return t=>e.size===e.add(t).size}var Ze={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:R,derive:e=>Z(e,nr,rr)};var Je={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Z(e,()=>!0,()=>()=>!0)};var or=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let a=te(n,o);if(a===e)return!1;!r&&a!==void 0&&(r=ar(e,a))}return r};function sr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function ar(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),a=t.charCodeAt(r);if(o>=128||a>=128)return e.toLowerCase()===t.toLowerCase();if(Qe(o)!==Qe(a))return!1}return e.length===t.length}function Qe(e){return e>=
65&&e<=90?e+32:e}var Xe={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:R,derive:e=>Z(e,or,sr)};function q(e,t){let n=e.Tags;if(n===void 0)return y;if(n===f)return f;let r,o=!0;for(let a=0;a<n.length;a++){let s=n[a];if(s===void 0||s===f){o=!1;continue}let{
Key:i,Value:u}=s;typeof i!="string"?o=!1:t.matches(i)&&(r??=[],r.push(et(`/Tags/${a}/Key`,i,t.repair(i)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
et(`/Tags/${a}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function et(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var ir={matches:pe,repair:me},tt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:R,derive:e=>q(e,ir)};var de="aws:";function he(e){return e.startsWith(de)}function Ie(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,de.length).toLowerCase()===de&&!he(
e)}function ge(e){let t=e;for(;he(t)||Ie(t);)t=t.slice(de.length);return t}var lr={matches:he,repair:ge},nt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:R,derive:e=>q(e,lr)};var ur={matches:Ie,repair:ge},rt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:R,derive:e=>q(e,ur)};var cr=/[^ +\-./0-9:=@A-Z_a-z]/;function st(e){return cr.test(e)&&!it().every.test(e)}function at(e){return e.replace(it().others,"-")}var ot;function it(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return ot??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},ot}var pr={matches:st,repair:at},lt={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:R,derive:e=>q(e,pr)};var ut=[je,De,Ve,We,Ge,Ue,Ye,Ke,ze,Ze,Je,Xe,tt,nt,rt,lt];function ye(e,t){if(e==="derived"){let r=mr({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=$(t);return r=>fr(r,n)}function mr(e){
return e?.fact!=="derived"?null:ut.find(({path:t})=>t===e.path)??null}function fr(e,t){let n=e;for(let r of t){if(n===f)return f;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return N;n=n[r]}return n===void 0?N:n}function ct(e){let t=[],n=(r,o)=>{if("all"in r)for(let[a,s]of r.all.entries())n(s,`${o}/all/${a}`);else if("any"in r)for(let[a,s]of r.any.entries())n(s,`${o}/an\
y/${a}`);else"not"in r?n(r.not,`${o}/not`):t.push({leaf:r,pointer:o})};return e.when!==void 0&&n(e.when,"/when"),n(e.must,"/must"),t}function pt(e){return typeof e=="object"&&!Array.isArray(e)}var dr=/\{([a-zA-Z0-9]+(?:\/[a-zA-Z0-9-]+)*)\}/g;function J(e){let[t="",...n]=e.split(dr);return r=>{let o=t;for(let a=0;a<n.length;a+=2){let s=n[a]??"";o+=r(s)??
`{${s}}`,o+=n[a+1]??""}return o}}function ne(e){if(typeof e=="string"){let t=/^\{([a-zA-Z0-9/-]+)\}$/.exec(e)?.[1];if(t!==void 0)return r=>r(t)??e;let n=J(e);return r=>n(
o=>{let a=r(o);return a===void 0?void 0:String(a)})}if(Array.isArray(e)){let t=e.map(ne);return n=>t.map(r=>r(n))}if(typeof e=="object"&&e!==null){let t=Object.
entries(e).map(([n,r])=>[n,ne(r)]);return n=>Object.fromEntries(t.map(([r,o])=>[r,o(n)]))}return()=>e}var mt=new WeakMap;function Ae(e){let t=mt.get(e);return t===void 0&&(t={title:J(e.title),message:J(e.message),expected:e.expected===void 0?null:J(e.expected),fix:e.
fix===void 0?null:hr(e.fix),list:typeof e.at=="string"?null:ye(e.at.fact,e.at.path),asks:gr(e)},mt.set(e,t)),t}function hr({title:e,safe:t,patch:n}){return{title:J(
e),safe:t,patch:n.map(r=>({op:r.op,path:ne(r.path),value:Object.hasOwn(r,"value")?ne(r.value):null}))}}function gr(e){let t=new Map;for(let{leaf:n}of ct(e))for(let{
fact:r,path:o}of pt(n.value)?[n,n.value]:[n])t.set(r+o,{fact:r,path:o,name:r+o});return[...t.values()].sort((n,r)=>n.name<r.name?-1:1)}function xt(e,t,n){let r=[],o=n.worldFor(t);for(let a of e.failed){let s=n.ruleAt(a),i=Ae(s),u=yt(i,o);for(let l of ft(s,i,t)){let c=gt(l,t,o);r.push(ht(s,l,u,Re(
i,l.value,o),xr(i,c)))}}for(let{rule:a,needs:s}of e.undecided){let i=n.ruleAt(a),u=Ae(i),l=yt(u,o);for(let c of ft(i,u,t)){let p=gt(c,t,o),m=br(u,p,s,n);r.push(
ht(i,c,l,Re(u,c.value,o),m))}}return r}function ft(e,{list:t},n){if(t===null)return[dt(typeof e.at=="string"?e.at:"",n)];let r=t(n),o=bt(r)?r.items:[];return o.
length===0?[dt("",n)]:o.map(yr)}function dt(e,t){let n=I(t,e);return{pointer:e,absent:!n.found,value:n.found?n.value:void 0,suggestion:void 0}}function yr({pointer:e,
value:t,suggestion:n}){return{pointer:e,absent:!1,value:t,suggestion:n}}function xr({message:e,expected:t,fix:n},r){let o=a=>wt(r(a));return{outcome:"fail",message:e(
o),expected:t===null?null:t(o),needs:[],fix:n===null?null:kr(n,o,r)}}function br({title:e},t,n,{howToState:r}){return{outcome:"unknown",message:`Undecided witho\
ut ${w(n.map(a=>a.replaceAll("/",".")),"and")}: ${e(a=>wt(t(a)))}`,expected:n.map(r).join("; "),needs:n,fix:null}}function ht(e,t,n,r,o){return{rule:e.id,stage:"\
rule",outcome:o.outcome,severity:e.severity,pointer:t.pointer,absent:t.absent,token:"value",message:o.message,expected:o.expected,actual:t.absent||t.pointer===""||
t.value===f?null:x(t.value),certainty:e.certainty,predicts:e.predicts,facts:n,needs:o.needs,fix:o.fix,docs:e.source[0]?.url??null,related:r}}function gt(e,t,n){
return r=>{if(r==="actual")return e.absent?N:e.value;if(r==="pointer")return e.pointer;if(r==="suggestion")return e.suggestion;let o=r.indexOf("/");if(o<0)return;
let a=r.slice(0,o),s=r.slice(o),i=n.read(a,s)??ye(a,s)(t);return bt(i)?i.items.map(u=>u.value):i}}function bt(e){return typeof e=="object"&&"items"in e}function wt(e){
if(e!==void 0)return e===N?"nothing":e===ie?"unknown":e===f?"what was refused":typeof e=="string"?h(e):x(e)}function wr(e){return e!==void 0&&e!==N&&e!==ie&&e!==
f}function kr({title:e,safe:t,patch:n},r,o){let a=!0,s=u=>{let l=o(u);return a&&=wr(l),l},i=n.map(u=>{let l=String(u.path(s));return u.value===null?{op:u.op,path:l}:
{op:u.op,path:l,value:u.value(s)}});return a?{title:e(r),safe:t,patch:i}:null}function yt({asks:e},t){let n=[];for(let{fact:r,path:o,name:a}of e){let s=t.read(r,
o);s!==void 0&&s!==ie&&n.push(a)}return n}function kt(e,t,n,r){let o=t.filter(({severity:a,span:s})=>a==="error"&&s!==void 0);return o.length===0||r===null?e:e.filter(({pointer:a,token:s})=>{let i=I(n,a);
if(s!=="value"||!i.found||typeof i.value!="string")return!0;let u=r.span(a,"value");return u===null||!o.some(({span:l})=>l!==void 0&&Pr(l,u))})}function Pr(e,t){
return e.start>=t.start&&e.end<=t.end}function It(e,t,n){let r=2538058380,o=1013904242;for(let a of[e,t,n??"\0"]){for(let s=0;s<a.length;s++){let i=a.charCodeAt(s);r=Math.imul(r^i,2246822507),o=Math.
imul(o^i,3266489909),r^=o>>>15,o^=r>>>13}r=Math.imul(r^31,668265263),o=Math.imul(o^31,374761393)}return Rt(Pt(r^o>>>16))+Rt(Pt(o^r>>>16))}function Pt(e){let t=Math.
imul(e^e>>>16,2246822507);return t=Math.imul(t^t>>>13,3266489909),t^t>>>16}function Rt(e){return String.fromCharCode(j(e>>>28),j(e>>>24),j(e>>>20),j(e>>>16),j(e>>>
12),j(e>>>8),j(e>>>4),j(e))}function j(e){let t=e&15;return t<10?48+t:87+t}function At(e){if(typeof e=="string")return JSON.stringify(e.slice(0,65536));let t="",n=(r,o)=>{if(!(t.length>65536))if(typeof r=="string")t+=JSON.stringify(r.slice(
0,65536));else if(typeof r!="object"||r===null)t+=Rr(r);else if(o===64)t+="\u2026";else if(Array.isArray(r)){t+="[";for(let a=0;a<r.length&&t.length<=65536;a++)
n(r[a],o+1),t+=",";t+="]"}else{t+="{";for(let a of Object.keys(r).sort())n(a,o),t+=":",n(r[a],o+1),t+=",";t+="}"}};return n(e,0),t}function Rr(e){return e===null?
"null":typeof e=="number"||typeof e=="boolean"?String(e):typeof e}function Tt(e,t,n){return{rule:e.rule,stage:e.stage,outcome:e.outcome,severity:e.severity,pointer:e.pointer,absent:e.absent,range:Ot(e,n),message:e.message,expected:e.
expected,actual:e.actual,certainty:e.certainty,predicts:e.predicts,facts:e.facts,needs:e.needs,fix:e.fix,docs:e.docs,related:e.related.length===0?Ir:Ar(e,n),fingerprint:It(
e.rule,e.pointer,Tr(e,t))}}var Ir=Object.freeze([]);function Ar(e,t){return e.related.map(n=>({pointer:n.pointer,...n.place===void 0?{range:Ot({absent:!1,...n},
t)}:{...n.place.path===null?{}:{path:n.place.path},range:n.place.range},message:n.message}))}function Tr({stage:e,token:t,absent:n,pointer:r,actual:o},a){if(e===
"document"||t==="key"||n||o===null)return o;let s=I(a,r);return s.found?At(s.value):o}function Ot(e,t){if(t===null)return null;let n=e.span??Or(e.pointer,e.token,
t);if(n===null){if(e.absent)return null;throw new Error(`a finding points at ${e.pointer}, which is not in the text`)}return{start:t.lines.position(n.start),end:t.
lines.position(n.end)}}function Or(e,t,n){let r=n.span(e,t);if(r!==null)return r;for(let o=e.lastIndexOf("/");o>=0;o=e.lastIndexOf("/",o-1)){let a=n.span(e.slice(
0,o),"value");if(a!==null)return a;if(o===0)break}return null}function $t(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function vt(e,t,n,r,o,{failOn:a,judge:s}){let i=vr(n.map(c=>Tt(c,r,o)).sort($r)),u={source:e,value:r},l=s===null?i:i.map(c=>s(c,u));return{source:e,operation:"I\
mportWorkspaceImage",verdict:$t(l,a),rules:t,findings:l}}function $r(e,t){return e.range!==null&&t.range!==null&&e.range.start.offset!==t.range.start.offset?e.range.
start.offset-t.range.start.offset:e.range===null&&t.range===null&&e.pointer!==t.pointer?e.pointer<t.pointer?-1:1:e.rule!==t.rule?e.rule<t.rule?-1:1:e.pointer!==
t.pointer?e.pointer<t.pointer?-1:1:e.message<t.message?-1:e.message>t.message?1:0}function vr(e){return e.filter((t,n)=>{let r=e[n-1];return r===void 0||r.rule!==
t.rule||r.pointer!==t.pointer||r.message!==t.message||r.range?.start.offset!==t.range?.start.offset})}var St={" ":"a blank","	":"a tab","\n":"a line break","\r":"a carriage return","`":"a back-tick","\xA0":"a no-break blank (U+00A0)","\xAD":"a soft hyphen (U+00A\
D)","\u200B":"a zero-width blank (U+200B)","\u2018":"a typographic quote `\u2018`","\u2019":"a typographic apostrophe `\u2019`","\u201C":"a typographic quote `\u201C\
`","\u201D":"a typographic quote `\u201D`","\u201E":"a typographic quote `\u201E`","\u2013":"a dash `\u2013`","\u2014":"a dash `\u2014`","\uFEFF":"a byte order \
mark (U+FEFF)"};function D(e){let t=Object.hasOwn(St,e)?St[e]:void 0;if(t!==void 0)return t;let n=e.codePointAt(0)??0,r=`U+${n.toString(16).toUpperCase().padStart(
4,"0")}`;return n<127&&n>32?`\`${e}\``:n>=55296&&n<=57343||n>=917504&&n<=921599||n<=65535&&Pe(n)?`the unprintable character ${r}`:`\`${e}\` (${r})`}function v(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var Et=new Map;function b(e,t){if(e.type!=="string"||e.enum!==void 0&&!e.enum.includes(t))return!1;let n=e.maxLength??Number.POSITIVE_INFINITY,r=e.minLength??0;
if(t.length>2*n)return!1;if(t.length>n||t.length<2*r){let o=v(t);if(o>n||o<r)return!1}return e.pattern===void 0||Sr(e.pattern).test(t)}function Sr(e){let t=Et.get(
e);return t===void 0&&(t=new RegExp(e,"u"),Et.set(e,t)),t}function T(e){let t=0,n=e.length;for(;t<n&&Lt(e.charCodeAt(t));)t++;for(;n>t&&Lt(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function Lt(e){return e>32&&e<127?!1:
e===32||e>=9&&e<=13||/[\s\u200b-\u200d\u2060\u00ad]/.test(String.fromCharCode(e))}function O(e,t,n){return{title:`Write \`${h(t,80)}\``,safe:n,patch:[{op:"replace",path:e,value:t}]}}var Er=300,Lr="8 or 17";function Nt(e){if(e.kind!=="Ec2ImageId"||typeof e.value!="string"||e.value.length>Er)return null;let t=T(e.value),n=`Value of \`${e.name}\
\``,r=t.toLowerCase();if(b(e.schema,r))return U(e,`${n} has upper-case letters; AMI ids are in lower case`,r,!0);for(let[m,d]of Nr)if(r.startsWith(m))return U(e,
`${n} is the id of ${d}, not of an AMI`,null,!1);let o=/(?:^|[^a-z0-9-])(ami-(?:[0-9a-f]{17}|[0-9a-f]{8}))(?![0-9a-z])/.exec(r)?.[1];if(o!==void 0&&b(e.schema,o))
return U(e,`${n} is more than an AMI id: \`${h(t,60)}\``,o,!1);let a=/^ami[-_ ]?/.exec(r),s=a===null&&/^[0-9a-f]+$/.test(r);if(a===null&&!s)return U(e,`${n} is \
\`${h(t,40)}\`, which does not start with \`ami-\``,null,!1);let i=a?.[0].length??0,u=r.slice(i),l=/[^0-9a-f]/iu.exec(t.slice(i));if(l!==null){let m=e.value.indexOf(
t)+i+l.index,d=`ami-${u.replaceAll("o","0").replace(/[il]/g,"1")}`,g=`${n} has ${D(l[0])} at index ${m}, which is no hexadecimal digit`;return U(e,g,d,!1)}let c=`\
ami-${u}`;if(b(e.schema,c))return U(e,`${n} lacks the \`ami-\` that AMI ids start with`,c,!1);let p=`${u.length} hexadecimal ${u.length===1?"digit":"digits"}`;return U(
e,`${n} has ${p}${s?" and no `ami-`":""}; AMI ids have ${Lr}`,null,!1)}var Nr=[["wsi-","a WorkSpaces image"],["wsb-","a WorkSpaces bundle"],["ws-","a WorkSpace"],
["i-","an EC2 instance"],["snap-","a snapshot"],["vol-","a volume"],["import-ami-","an import task"],["export-ami-","an export task"],["aki-","a kernel image"],
["ari-","a RAM disk image"]];function U(e,t,n,r){let o=n!==null&&b(e.schema,n)?O(e.pointer,n,r):null;return{rule:"pattern",message:t,fix:o}}var Ct=new Map,Ft=new WeakMap;function S(e){return e.length>200?e:e.toLowerCase().replace(/[^a-z0-9]+/g,"")}function V(e){let t=Ct.get(e);return t===void 0&&(t=
S(e),Ct.set(e,t)),t}function Q(e,t){return Y(S(e),t)}function Y(e,t){let n=Ft.get(t);return n===void 0&&(n=new Map(t.toReversed().map(r=>[V(r),r])),Ft.set(t,n)),
n.get(e)}function _t(e){if(e.kind!=="Applications[]"||typeof e.value!="string"||e.value.length>100)return null;let t=e.schema.enum??[],n=S(e.value);if(Y(n,t)!==void 0)return null;
let r=`Value of \`${e.name}\` is \`${h(e.value,40)}\``;if(/365|^o365|^m365/.test(n))return{rule:"enum",message:`${r}; an import subscribes to Office 2016 or 201\
9 only, not to Microsoft 365`};let o=/(?:office|^)[a-z]*(20[0-9]{2})/.exec(n)?.[1];if(o===void 0)return null;let a=t.find(i=>i.endsWith(o)),s=a??t.at(-1);return{
rule:"enum",message:a===void 0?`${r}; an import subscribes to Office 2016 or 2019 only, not to ${o}`:`${r}; the spelling that is accepted is \`${a}\``,fix:s===void 0?
null:O(e.pointer,s,!1)}}function Mt({name:e,pointer:t,broken:n}){return{rule:"constraint",message:`${t===""?"Request":`Value of \`${e}\``} breaks the model's constraint ${n.map(o=>`\`${o}\
\``).join(", ")}`}}var Te=64,Cr=4,Fr=3;function Oe(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>Te||t.length>Te)return n+1;let r=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);
for(let a=1;a<=e.length;a++){let s=[a],i=e.charCodeAt(a-1),u=a;for(let l=1;l<=t.length;l++){let c=t.charCodeAt(l-1),p=Math.min(re(o,l)+1,re(s,l-1)+1,re(o,l-1)+(i===
c?0:1));a>1&&l>1&&i===t.charCodeAt(l-2)&&e.charCodeAt(a-2)===c&&(p=Math.min(p,re(r,l-2)+1)),s.push(p),p<u&&(u=p)}if(u>n)return n+1;r=o,o=s}return Math.min(re(o,
t.length),n+1)}function qt(e,t){if(e.length>Te)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let a of t){let s=Oe(n,a.toLowerCase(),
o);s>o||(r=s<o||r.length===0?[a]:[...r,a],o=s)}return r.length>0||e.length<Cr?r:t.filter(a=>a.toLowerCase().includes(n)).slice(0,Fr)}function re(e,t){return e[t]??
0}function jt(e){let{value:t,schema:n,name:r,pointer:o,broken:a}=e;if(!a.includes("enum")||typeof t!="string"||n.enum===void 0)return null;let s=`Value of \`${r}\`\
 is \`${h(t,40)}\``,i=S(t),u=Y(i,n.enum);if(u!==void 0)return{rule:"enum",message:`${s}; the spelling that is accepted is \`${u}\``,fix:O(o,u,!0)};let l=qt(i,n.
enum.map(V)),c=n.enum.filter(m=>l.includes(V(m))),[p]=c;return p===void 0?{rule:"enum",message:`${s}, which is not a value of the model`}:{rule:"enum",message:`${s}\
; the nearest ${c.length===1?"value is":"values are"} ${w(c.slice(0,2),"and")}`,fix:c.length===1?O(o,p,!1):null}}function W(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var _r=100;function Dt(e){let{kind:t,value:n,name:r,pointer:o}=e;if(t!=="IngestionProcess"||typeof n!="string"||n.length>_r)return null;let a=qr(e.schema)(n);if(a===
null)return null;let s=`Value of \`${r}\` ${a.says}`;return a.meant===null?{rule:"enum",message:s,docs:Mr}:{rule:"enum",message:s,fix:O(o,a.meant,!1)}}var Mr="h\
ttps://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",qr=W(e=>L(t=>jr(t,e.enum??[])));function jr(e,t){if(Q(e,t)!==void 0)return null;
let n=e.trim().toUpperCase().replace(/[-. ]+/g,"_"),r=/(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(n)?.[1];if(r!==void 0)return{says:`names ${r}, which only the opera\
tion ImportCustomWorkspaceImage can import`,meant:null};let o=Dr(n,t);return o===null?null:/^BYOL_.*_DCV$/.test(n)?{says:`ends in \`_DCV\`, as AWS's reference onc\
e printed by mistake; DCV is \`${o}\``,meant:o}:/_PCOIP$/.test(n)?{says:`ends in \`_PCOIP\`; for PCoIP there is no ending: \`${o}\``,meant:o}:{says:`is \`${h(e,
40)}\`; \`${o}\` is probably meant`,meant:o}}function Dr(e,t){let r=(e.startsWith("BYOL_")?e:`BYOL_${e}`).replace(/_DCV$/,"_WSP").replace(/_PCOIP$/,"").replace(
/^BYOL_(?:STANDARD|BASE|NON_GPU)(?=_|$)/,"BYOL_REGULAR").replace(/^BYOL(?=_(?:WSP|BYOP)$|$)/,"BYOL_REGULAR").replace(/^BYOL_GRAPHICS_?PRO_?G4DN/,"BYOL_GRAPHICS_\
G4DN").replace(/^BYOL_(?:GRAPHICS)?G4DN/,"BYOL_GRAPHICS_G4DN").replace(/^BYOL_GRAPHICS(?:PRO)?_(?=WSP$|BYOP$)/,"BYOL_GRAPHICS_G4DN_");return r==="BYOL_REGULAR"&&
!/REGULAR|STANDARD|BASE|NON_GPU|PCOIP/.test(e)?null:t.includes(r)?r:null}function B({name:e,pointer:t},n){return{title:`Leave \`${e}\` out`,safe:n,patch:[{op:"remove",path:t}]}}function Vt(e){let{value:t,schema:n,name:r,optional:o,broken:a}=e;return Array.isArray(t)?a.includes("minItems")?{rule:"items",message:`Value of \`${r}\` is ${t.
length===0?"an empty list":`a list of ${t.length} items, fewer than ${n.minItems}`}`,fix:o&&t.length===0?B(e,!0):null}:a.includes("maxItems")?{rule:"items",message:`\
Value of \`${r}\` has ${t.length} items, more than the ${n.maxItems} that are accepted`}:null:null}function Wt({value:e,schema:t,name:n,pointer:r,broken:o}){if(typeof e!="string"||e.length>1e5||!o.includes("type"))return null;let a=t.type==="array"?"a list":t.
type==="object"?"an object":null;if(a===null||!/^\s*[[{]/.test(e))return null;let s=Vr(e);return typeof s!="object"||s===null||Array.isArray(s)!==(t.type==="arr\
ay")?null:{rule:"type",message:`${r===""?"Request":`Value of \`${n}\``} is JSON inside text, not ${a}`,fix:{title:"Write it without quotes around",safe:!0,patch:[
{op:"replace",path:r,value:s}]}}}function Vr(e){try{return JSON.parse(e)}catch{return}}function Bt({value:e,schema:t,name:n,broken:r}){if(typeof e!="string")return null;let o=v(e);return t.maxLength!==void 0&&r.includes("maxLength")?{rule:"length",
message:`Value of \`${n}\` has ${o} characters, ${o-t.maxLength} more than the ${t.maxLength} that are accepted`}:t.minLength===void 0||!r.includes("minLength")?
null:{rule:"length",message:`Value of \`${n}\` has ${o} characters, fewer than ${t.minLength}`}}var Gt=new Map;function xe(e){let t=Gt.get(e);return t===void 0&&(t=Wr(e),Gt.set(e,t)),t}function Wr(e){let t=/^\^\[([^^\]](?:[^\]\\]|\\.)*)\][+*]\$$/.exec(e)?.[1],
n=t===void 0?null:Br(t);if(t===void 0||n===null)return null;let r=new RegExp(`^[${t}]*$`,"u"),o=new RegExp(`[^${t}]`,"gu");return{refused:a=>{let s=[];o.lastIndex=
0;for(let i=o.exec(a);i!==null;i=o.exec(a))s.push({character:i[0],index:i.index});return s},accepts:a=>r.test(a),words:n}}function Br(e){let t=[],n=[],r=!1;for(let s=0;s<
e.length;){let i=/^([a-zA-Z0-9])-([a-zA-Z0-9])/.exec(e.slice(s,s+3));if(i){t.push(i[0]),s+=3;continue}let u=e.charAt(s++);if(u==="\\"&&(u=e.charAt(s++),/[a-zA-Z0-9]/.
test(u)))return null;u===" "?r=!0:n.push(u)}let o=t.filter(s=>s!=="0-9").sort().reverse(),a=[...o.length>0?[`letters ${o.join(" and ")}`]:[],...t.includes("0-9")?
["digits"]:[],...r?["blanks"]:[]];return n.length>0?`${a.join(", ")}${a.length>0?" and ":""}\`${n.join(" ")}\``:a.join(", ")}var K=W(Gr);function Gr(e){switch(e.type){case"string":return Yr(e);case"array":return`a list${e.minItems===void 0&&e.maxItems===void 0?"":` of ${Ut(e.minItems,
e.maxItems,"item")}`}${e.items===void 0?"":`, each ${K(e.items)}`}`;case"object":return`an object with ${Ur(e)}`;case"boolean":return"`true` or `false`";case"in\
teger":return"a whole number";case"number":return"a number";case void 0:}return"a value that the model accepts"}function Ur(e){let t=e.required??[],n=Object.keys(
e.properties??{}).filter(r=>!t.includes(r));return t.length===0?w(n,"and"):n.length===0?w(t,"and"):`${w(t,"and")} and, if wanted, ${w(n,"and")}`}function Yr(e){
if(e.enum!==void 0)return e.enum.length===1?w(e.enum,"or"):`one of ${w(e.enum,"or")}`;let n=e.minLength!==void 0||e.maxLength!==void 0?Ut(e.minLength,e.maxLength,
"character"):"text";if(e.pattern===void 0)return n;if(e.pattern===Kr)return"`ami-` and 8 or 17 hexadecimal digits, in lower case";let r=xe(e.pattern);return r===
null?`${n} matching \`${e.pattern}\``:`${n}: ${r.words}`}var Kr="^ami-([a-f0-9]{8}|[a-f0-9]{17})$";function Ut(e,t,n){return t===void 0?`${e??0} or more ${n}s`:
e===void 0||e===0?`at most ${t} ${n}s`:e===t?`${e} ${n}${e===1?"":"s"}`:`${e} to ${t} ${n}s`}function Yt(e){if(e.value!==null||e.pointer==="")return null;let{name:t,optional:n}=e;return{rule:"null",message:`Value of \`${t}\` is null, which some clients d\
rop silently and others refuse`,expected:`${K(e.schema)}${n?"; or no such member":""}`,fix:n?B(e,!0):null}}function Kt({value:e,schema:t,name:n,pointer:r}){if(typeof e!="string")return null;let o=T(e);if(o===e||!b(t,o))return null;let a=e.indexOf(o),s=a+o.length,i=a>
0?`starts with ${D(e.charAt(0))}`:`ends with ${D(e.charAt(s))} at index ${s}`,u=a>0&&s<e.length?` and ends with ${D(e.charAt(s))} at index ${s}`:"";return{rule:"\
outer-blanks",message:`Value of \`${n}\` ${i}${u}`,fix:{title:"Take the blanks off its ends",safe:!0,patch:[{op:"replace",path:r,value:o}]}}}var zr="\u201C\u201E\u2018\u201A\xAB\u201D\u2019\"'`",Hr="\u201D\u201C\u2019\u2018\xBB\"'`";function zt({value:e,schema:t,name:n,pointer:r}){if(typeof e!="strin\
g")return null;let o=T(e),a=o.charAt(0),s=o.charAt(o.length-1),i=a!==""&&zr.includes(a),u=s!==""&&Hr.includes(s)&&o.length>1,l=T(o.slice(i?1:0,u?-1:void 0));if(l===
o||!b(t,l))return null;let c=/["'`]/.test(i?a:s)?"quotation marks":"typographic quotation marks",p=i&&u?`stands in ${c}`:i?`starts with one of a pair of ${c}`:`\
ends with one of a pair of ${c}`;return{rule:"outer-quotes",message:`Value of \`${n}\` ${p}, which are part of it`,fix:{title:"Take the quotation marks off",safe:i&&
u,patch:[{op:"replace",path:r,value:l}]}}}var $e=3;function Ht(e,t){let n=new Map;for(let{character:a,index:s}of e){let i=n.get(a);i===void 0?n.set(a,{index:s,count:1}):i.count++}if(n.size===0)return`ch\
aracters beyond index ${t} that are not accepted`;let r=[];for(let[a,{index:s,count:i}]of n){if(r.length===$e)break;let u=i===1||t!==null?"":i===2?" (twice)":` \
(${i} times)`;r.push(`${D(a)} at index ${s}${u}`)}n.size>$e&&r.push(`${n.size-$e} more`);let o=r.pop()??"";return r.length===0?o:`${r.join(", ")} and ${o}`}var Zt={" ":["-"],"	":[" ","-"],"\n":[" ","-"],"\r":[""],"\xA0":[" ","-"],"\u202F":[" ","-"],"\u3000":[" ","-"],"'":[""],'"':[""],"`":[""],"\u2018":[""],"\u2019":[
""],"\u201C":[""],"\u201D":[""],"\u201E":[""],"\xAB":[""],"\xBB":[""],"\xAD":[""],"\u200B":[""],"\u200C":[""],"\u200D":[""],"\u2060":[""],"\uFE0F":[""],"\uFEFF":[
""],",":[" ","-"],";":[" ","-"],"!":[""],"?":[""],"%":[""],"#":[""],"*":[""],"<":["("],">":[")"],"[":["("],"]":[")"],"{":["("],"}":[")"],"\\":["/","-"],"|":["/",
"-"],"\u2026":["..."],\u00DF:["ss"],\u00E6:["ae"],\u00C6:["Ae"],\u00F8:["o"],\u00D8:["O"],\u0142:["l"],\u0141:["L"]},Jt={"&":"and","+":"and","@":"at"};function Xt(e,t,n){
let r="",o=0,a=0,s=i=>{i!==o&&(r+=e.slice(o>0&&Qt(e.charAt(o),r)?o+1:o,i))};for(let{character:i,index:u}of t){s(u),o=u+i.length;let l=Jr(i,r,e.charAt(o)||" ",n);
Qt(l,r)||(r+=l),i!==" "&&a++}return o===e.length&&(r=r.replace(/[- ]+$/,"")),s(e.length),2*a>Zr(e)?null:r}function Zr(e){let t=v(e);for(let n=e.indexOf(" ");n!==
-1;n=e.indexOf(" ",n+1))t--;return t}function Qt(e,t){return(e===" "||e==="-")&&(t===""||t.endsWith(e))}function Jr(e,t,n,r){let o=Object.hasOwn(Jt,e)?Jt[e]:void 0;
return o!==void 0&&t.endsWith(" ")&&r.accepts(o)?o:n===" "&&(e===","||e===";")?"":n===" "&&e===":"&&r.accepts(" ")?" -":((Object.hasOwn(Zt,e)?Zt[e]:void 0)??[e.
normalize("NFKD").replace(/[\u0300-\u036f]/g,""),"-"]).find(i=>r.accepts(i))??""}var oe=2e3;function en(e){let{value:t,schema:n,name:r,broken:o}=e;if(!o.includes("pattern")||typeof t!="string"||n.pattern===void 0)return null;let a=xe(n.pattern);
if(a===null)return{rule:"pattern",message:`Value of \`${r}\` does not match \`${n.pattern}\``};let s=a.refused(t.slice(0,oe)),i=o.includes("maxLength")?`has ${v(
t)} characters, more than ${n.maxLength}, and `:"";return{rule:"pattern",message:`Value of \`${r}\` ${i}holds ${Ht(s,t.length>oe?oe:null)}`,fix:Qr(e,t,s,a)}}function Qr({
schema:e,pointer:t},n,r,o){if(n.length>Math.min(oe,2*(e.maxLength??oe)))return null;let a=Xt(n,r,o);return a===null||!b(e,a)?null:O(t,a,!1)}var Xr=500;function ve(e){let{value:t,name:n}=e,r=`Value of \`${n}\``;if(t==="")return{rule:"placeholder",message:`${r} is empty, as a CLI skeleton leaves it`,fix:e.
optional?B(e,!1):null};if(typeof t=="object")return so(e);if(typeof t!="string"||t.length>Xr)return null;let o=T(t),a=ro(o);return a!==null?{rule:"placeholder",
message:`${r} holds a placeholder that nothing has filled in: \`${h(a,40)}\``}:eo.test(o)?{rule:"placeholder",message:`${r} is the text \`${o}\`, which programs \
print for a missing value`}:to.test(o)||e.kind==="Ec2ImageId"&&no.test(o)?{rule:"placeholder",message:`${r} is a sample or placeholder: \`${h(o,40)}\``}:null}var eo=/^(?:null|none|nil|undefined|nan|\[object object\])$/i,
to=/^(?:string|text|value|example|sample|placeholder|todo|tbd|fixme|x{3,40}|(?:change|replace)[-_ ]?(?:me|this)|(?:your|my)[-_].{1,80})$/i,no=/^ami[-_ ]?(?:x+|\.+|\u2026|id|012345abcde|[0-9a-f]*(?:example|sample|fake|dummy|test|your|placeholder|todo).*)$/i;
function ro(e){if(!/[{$<%@]|^__|^resolve:/.test(e))return null;for(let t of oo){let n=t.exec(e);if(n)return n[0]}return null}var oo=[/\{\{[^{}]{0,80}\}\}/,/[$#]\{[^{}]{0,80}\}/,
/\$\([^()]{1,80}\)/,/<%[^%]{0,80}%>/,/^(?:ami-)?<[^<>]{0,80}>$/,/^%[A-Za-z_][A-Za-z0-9_]{0,80}%$/,/^\$[A-Za-z_][A-Za-z0-9_:.]{0,80}$/,/^@@[A-Za-z0-9_]{1,80}@@$/,
/^__[A-Za-z0-9_]{1,80}__$/,/^resolve:ssm:.{0,200}$/];function so({value:e,name:t}){if(typeof e!="object"||e===null||Array.isArray(e))return null;let[n,...r]=Object.
keys(e);return n===void 0||r.length>0||!/^(?:Ref|Fn::[A-Za-z]{1,40})$/.test(n)?null:{rule:"placeholder",message:`Value of \`${t}\` is the CloudFormation function\
 \`${n}\`, which nothing resolves here`}}function tn({value:e,schema:t,name:n,kind:r,broken:o}){if(typeof e!="string"||!o.includes("maxLength")||t.maxLength===void 0||r!=="Tags[].Key"&&r!=="Tags[].Valu\
e")return null;let a=v(e);return a!==t.maxLength+1?null:{rule:"length",message:`Value of \`${n}\` has ${a} characters, as most services accept; WorkSpaces accep\
ts ${t.maxLength}`}}var on=50;function sn(e){return e.broken.includes("type")?e.kind==="Tags"?ao(e):e.kind==="Tags[]"?io(e):null:null}function ao(e){let{value:t,name:n,pointer:r}=e,
o=`Value of \`${n}\``;if(typeof t=="string"){let l=t.slice(0,1e4).split(/[\s;]+/).filter(c=>c!=="").map(an);return nn(`${o} is text, not a list of objects with \
\`Key\` and \`Value\``,r,l,!1)}if(typeof t!="object"||t===null||A(t)!==null)return null;let a=lo(t);if(a!==null){let l={title:"Put it into a list",safe:!0,patch:[
{op:"replace",path:r,value:[a]}]};return{rule:"type",message:`${o} is a single tag, not a list of tags`,fix:l}}let s=Object.entries(t);if(s.length===0)return{rule:"\
type",message:`${o} is an empty object, not a list`,fix:B(e,!0)};let i=s.length>on?[]:s.map(ln),u=s.every(([,l])=>typeof l=="string");return nn(`${o} is a map, \
not a list of objects with \`Key\` and \`Value\``,r,i,u)}function nn(e,t,n,r){let o=n.length>0&&n.length<=on&&!n.includes(null);return{rule:"type",message:e,fix:o?
{title:"Make it a list of `Key` and `Value`",safe:r,patch:[{op:"replace",path:t,value:n}]}:null}}function Se(e){let t=Object.keys(e);return t.length>0&&!t.includes(
"Key")&&!t.includes("Value")}function io({value:e,name:t,pointer:n}){let r=`Value of \`${t}\``;if(typeof e=="string"&&e!==""){let u=e.length>1e3?null:an(e);return rn(
`${r} is text, not an object with \`Key\` and \`Value\``,n,u,!1)}if(typeof e!="object"||e===null||A(e)!==null||!Se(e))return null;let[o,...a]=Object.entries(e),
s=o===void 0||a.length>0?null:ln(o),i=`${r} is a map, not an object with \`Key\` and \`Value\``;return rn(i,n,s,typeof o?.[1]=="string")}function rn(e,t,n,r){let o=[
{op:"replace",path:t,value:n}];return{rule:"type",message:e,fix:n===null||n.Key===""?null:{title:"Make it an object",safe:r,patch:o}}}function an(e){let t=/^Key=([^,]*)(?:,Value=(.*))?$/s.
exec(e),[,n,r]=t??/^([^=:]+)[=:](.*)$/s.exec(e)??[];return n===void 0?null:r===void 0?{Key:n}:{Key:n,Value:r}}function ln([e,t]){return t===null?{Key:e}:typeof t==
"string"?{Key:e,Value:t}:typeof t=="boolean"||Number.isFinite(t)?{Key:e,Value:String(t)}:null}function lo(e){let[t,n,...r]=Object.entries(e).sort(([o],[a])=>o.toLowerCase()<
a.toLowerCase()?-1:1);return t===void 0||t[0].toLowerCase()!=="key"||typeof t[1]!="string"||r.length>0?null:n===void 0?{Key:t[1]}:n[0].toLowerCase()==="value"&&
typeof n[1]=="string"?{Key:t[1],Value:n[1]}:null}var uo=1e3;function un({value:e,schema:t,name:n,pointer:r,broken:o}){let a=t.items;if(typeof e!="string"||t.type!=="array"||a?.type!=="string"||!o.includes("typ\
e"))return null;let s=`Value of \`${n}\` is text, not a list; even a single item stands in a list`;if(e.length>uo)return{rule:"type",message:s};let i=e.split(",").
map(c=>co(T(c),a.enum??[])).filter(c=>c!==""),u=i.length>0&&i.length<=(t.maxItems??i.length);return{rule:"type",message:s,fix:u?{title:"Make it a list",safe:!0,
patch:[{op:"replace",path:r,value:i}]}:null}}function co(e,t){return Q(e,t)??e}function cn(e){if(!e.broken.includes("type"))return null;let t=e.pointer===""?"Request":`Value of \`${e.name}\``,{words:n,json:r}=pn(e.value),o=e.schema.type===
void 0?"what the model accepts":po[e.schema.type];return{rule:"type",message:`${t} is ${n}, ${r?`not ${o}`:"which is no JSON value"}`,fix:mo(e)}}var po={string:"\
text",array:"a list",object:"an object",boolean:"`true` or `false`",integer:"a whole number",number:"a number"};function pn(e){switch(typeof e){case"string":return{
words:"text",json:!0};case"number":return Number.isFinite(e)?{words:"a number",json:!0}:{words:`\`${e}\``,json:!1};case"boolean":return{words:`\`${e}\``,json:!0};case"\
undefined":return{words:"`undefined`",json:!1};case"function":case"symbol":case"bigint":return{words:`a ${typeof e}`,json:!1};case"object":{if(e===null)return{words:"\
null",json:!0};if(Array.isArray(e))return{words:"a list",json:!0};let t=A(e);return t===null?{words:"an object",json:!0}:{words:`a \`${t}\` object`,json:!1}}}}function mo({
value:e,schema:t,pointer:n}){if(t.type!=="string")return null;if(typeof e=="number"||typeof e=="boolean"){let o=String(e);return!pn(e).json||!b(t,o)?null:{title:"\
Write it as text, in quotes",safe:!1,patch:[{op:"replace",path:n,value:o}]}}if(!Array.isArray(e)||e.length!==1)return null;let r=e[0];return typeof r!="string"||
!b(t,r)?null:{title:"Take it out of the list",safe:!0,patch:[{op:"replace",path:n,value:r}]}}var fo=[Yt,ve,Wt,sn,un,cn],ho=[ve,Kt,zt,Nt,Dt,_t,jt,tn,en,Bt,Vt];function mn(e){for(let t of e.broken.includes("type")?fo:ho){let n=t(e);if(n!==null)return n}return Mt(
e)}function z(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var C={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",type:"object",additionalProperties:!1,
required:["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"],properties:{Ec2ImageId:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},IngestionProcess:{
type:"string",enum:["BYOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL\
_GRAPHICS_G4DN_BYOP"]},ImageName:{type:"string",minLength:1,maxLength:64,pattern:"^[a-zA-Z0-9_./()\\\\-]+$"},ImageDescription:{type:"string",minLength:1,maxLength:256,
pattern:"^[a-zA-Z0-9_./() -]+$"},Tags:{type:"array",items:{type:"object",additionalProperties:!1,required:["Key"],properties:{Key:{type:"string",minLength:1,maxLength:127},
Value:{type:"string",maxLength:255}}}},Applications:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["Microsoft_Office_2016","Microsoft_Office_201\
9"]}}}},k=Object.prototype.hasOwnProperty,go=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),yo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),xo=new RegExp("^[a\
-zA-Z0-9_./() -]+$","u");function X(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let s=null,i=0,u=X.evaluated;if(u.
dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.Ec2ImageId===void 0||!k.call(e,"Ec2ImageId")){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ec2ImageId"}};s===null?s=[l]:s.push(l),i++}if(e.IngestionProcess===void 0||!k.
call(e,"IngestionProcess")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IngestionProcess"}};s===null?s=[l]:s.push(
l),i++}if(e.ImageName===void 0||!k.call(e,"ImageName")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageName"}};s===
null?s=[l]:s.push(l),i++}if(e.ImageDescription===void 0||!k.call(e,"ImageDescription")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ImageDescription"}};s===null?s=[l]:s.push(l),i++}for(let l of Object.keys(e))if(!(l==="Ec2ImageId"||l==="IngestionProcess"||l==="ImageName"||l===
"ImageDescription"||l==="Tags"||l==="Applications")){let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[c]:s.push(c),i++}if(e.Ec2ImageId!==void 0&&k.call(e,"Ec2ImageId")){let l=e.Ec2ImageId;if(typeof l=="string"){if(!go.test(l)){let c={instancePath:t+"\
/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"}};s===null?s=[c]:s.push(c),i++}}else{
let c={instancePath:t+"/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.IngestionProcess!==
void 0&&k.call(e,"IngestionProcess")){let l=e.IngestionProcess;if(typeof l!="string"){let c={instancePath:t+"/IngestionProcess",schemaPath:"#/properties/Ingesti\
onProcess/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}if(!(l==="BYOL_REGULAR"||l==="BYOL_GRAPHICS"||l==="BYOL_GRAPHICSPRO"||l==="B\
YOL_GRAPHICS_G4DN"||l==="BYOL_REGULAR_WSP"||l==="BYOL_GRAPHICS_G4DN_WSP"||l==="BYOL_REGULAR_BYOP"||l==="BYOL_GRAPHICS_G4DN_BYOP")){let c={instancePath:t+"/Inges\
tionProcess",schemaPath:"#/properties/IngestionProcess/enum",keyword:"enum",params:{allowedValues:C.properties.IngestionProcess.enum}};s===null?s=[c]:s.push(c),
i++}}if(e.ImageName!==void 0&&k.call(e,"ImageName")){let l=e.ImageName;if(typeof l=="string"){if(z(l)>64){let c={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/maxLength",keyword:"maxLength",params:{limit:64}};s===null?s=[c]:s.push(c),i++}if(z(l)<1){let c={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),i++}if(!yo.test(l)){let c={instancePath:t+"/ImageName",schemaPath:"#/p\
roperties/ImageName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./()\\\\-]+$"}};s===null?s=[c]:s.push(c),i++}}else{let c={instancePath:t+"/ImageName",
schemaPath:"#/properties/ImageName/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.ImageDescription!==void 0&&k.call(e,"ImageDes\
cription")){let l=e.ImageDescription;if(typeof l=="string"){if(z(l)>256){let c={instancePath:t+"/ImageDescription",schemaPath:"#/properties/ImageDescription/max\
Length",keyword:"maxLength",params:{limit:256}};s===null?s=[c]:s.push(c),i++}if(z(l)<1){let c={instancePath:t+"/ImageDescription",schemaPath:"#/properties/Image\
Description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[c]:s.push(c),i++}if(!xo.test(l)){let c={instancePath:t+"/ImageDescription",schemaPath:"\
#/properties/ImageDescription/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./() -]+$"}};s===null?s=[c]:s.push(c),i++}}else{let c={instancePath:t+"/Im\
ageDescription",schemaPath:"#/properties/ImageDescription/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}}if(e.Tags!==void 0&&k.call(
e,"Tags")){let l=e.Tags;if(Array.isArray(l)){let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Key===void 0||!k.call(
m,"Key")){let d={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty:"Key"}};s===null?s=[d]:s.push(
d),i++}for(let d of Object.keys(m))if(!(d==="Key"||d==="Value")){let g={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};s===null?s=[g]:s.push(g),i++}if(m.Key!==void 0&&k.call(m,"Key")){let d=m.Key;if(typeof d=="string"){if(z(d)>
127){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/maxLength",keyword:"maxLength",params:{limit:127}};s===null?s=[g]:
s.push(g),i++}if(z(d)<1){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/minLength",keyword:"minLength",params:{limit:1}};
s===null?s=[g]:s.push(g),i++}}else{let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/type",keyword:"type",params:{type:"\
string"}};s===null?s=[g]:s.push(g),i++}}if(m.Value!==void 0&&k.call(m,"Value")){let d=m.Value;if(typeof d=="string"){if(z(d)>255){let g={instancePath:t+"/Tags/"+
p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/maxLength",keyword:"maxLength",params:{limit:255}};s===null?s=[g]:s.push(g),i++}}else{let g={instancePath:t+
"/Tags/"+p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/type",keyword:"type",params:{type:"string"}};s===null?s=[g]:s.push(g),i++}}}else{let d={
instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type:"object"}};s===null?s=[d]:s.push(d),i++}}}else{let c={instancePath:t+
"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type:"array"}};s===null?s=[c]:s.push(c),i++}}if(e.Applications!==void 0&&k.call(e,"Applicatio\
ns")){let l=e.Applications;if(Array.isArray(l)){if(l.length>5){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/maxItems",keyword:"ma\
xItems",params:{limit:5}};s===null?s=[p]:s.push(p),i++}if(l.length<1){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/minItems",keyword:"\
minItems",params:{limit:1}};s===null?s=[p]:s.push(p),i++}let c=l.length;for(let p=0;p<c;p++){let m=l[p];if(typeof m!="string"){let d={instancePath:t+"/Applicati\
ons/"+p,schemaPath:"#/properties/Applications/items/type",keyword:"type",params:{type:"string"}};s===null?s=[d]:s.push(d),i++}if(!(m==="Microsoft_Office_2016"||
m==="Microsoft_Office_2019")){let d={instancePath:t+"/Applications/"+p,schemaPath:"#/properties/Applications/items/enum",keyword:"enum",params:{allowedValues:C.
properties.Applications.items.enum}};s===null?s=[d]:s.push(d),i++}}}else{let c={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/type",keyword:"\
type",params:{type:"array"}};s===null?s=[c]:s.push(c),i++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:
s.push(l),i++}return X.errors=s,i===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se({type:e,items:t,properties:n},r){return e==="array"?t??fn:(n!==void 0&&Object.hasOwn(n,r)?n[r]:void 0)??fn}var F=W(({properties:e})=>Object.keys(e??
{})),fn={};var G=L(e=>{let t=$(e),n={},r=C;for(let a of t)n=r,r=se(r,a);let o=_(e);return{tokens:t,kind:t.length===1?o:o.replace(/\[[0-9]+\]/g,"[]"),schema:r,optional:n.type===
"object"&&!(n.required??[]).includes(t.at(-1)??"")}}),_=L(e=>{let t="";for(let n of $(e))t+=/^[0-9]+$/.test(n)?`[${n}]`:`${t===""?"":"."}${h(n)}`;return t});var bo="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",wo=L(e=>`schema/${e}`);function E(e,t){return{rule:wo(e.rule),stage:"sc\
hema",outcome:"fail",severity:"error",pointer:t.pointer,absent:t.absent,token:t.token,message:e.message,expected:e.expected??t.expected,actual:t.actual,certainty:e.
certainty??"documented",predicts:[],facts:[],needs:[],fix:e.fix??null,docs:e.docs??bo,related:[]}}function dn(e,t){let n=[];for(let[r,o]of t){let a=ko(e,r,o),s={pointer:a.pointer,token:"value",absent:!1,expected:K(a.schema),actual:x(a.value)};n.push({problem:E(
mn(a),s),meant:r})}return n}function ko({value:e,places:t},n,r){let{tokens:o,kind:a,schema:s,optional:i}=G(n),u=t.written(n),l=e;for(let c of o)l=l[c];return{pointer:u,
name:_(u),kind:a,value:l,schema:s,broken:r,optional:i}}function hn(e,t){return{rule:"required",message:`Member \`${e}\` is missing`,expected:K(t),fix:null}}var ee="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",gn={computetype:{says:"belongs to the operation ImportCustomWorks\
paceImage",docs:ee},protocol:{says:"belongs to the operation ImportCustomWorkspaceImage; here `IngestionProcess` says it",docs:ee},imagesource:{says:"belongs to\
 the operation ImportCustomWorkspaceImage",docs:ee},infrastructureconfigurationarn:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:ee},platform:{
says:"belongs to the operation ImportCustomWorkspaceImage",docs:ee},osversion:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:ee},region:{says:"\
is an option of the client, not of the request"},awsregion:{says:"is an option of the client, not of the request"},profile:{says:"is an option of the client, no\
t of the request"},dryrun:{says:"is not known: this operation has no dry run"},clienttoken:{says:"is not known: this operation has no client token"},idempotencytoken:{
says:"is not known: this operation has no client token"},schema:{says:"is for editors only: the call refuses it"},comment:{says:"is a comment: the call refuses \
it"}};function yn(e,t,n){let r=S(e),o=Y(r,F(n)),a=Object.hasOwn(gn,r)?gn[r]:void 0,s=o===void 0?a?.says??"is not known":`is not known; it repeats \`${o}\``;return{
rule:"unknown-member",message:`Member \`${h(_(t),60)}\` ${s}`,expected:Po(n),fix:{title:"Take it out",safe:!1,patch:[{op:"remove",path:t}]},...a?.docs===void 0?
{}:{docs:a.docs}}}var Po=W(e=>`no other members than ${w(F(e),"and")}`);function xn(e){let t=[],n=[],r=new Map,o=Ro(e);for(let{keyword:a,instancePath:s,params:i}of e.errors){let u=o.size===0?void 0:Io(o,s);if(u!==void 0)r.set(u,["ty\
pe"]);else if(a==="required"){let l=P(s,String(i.missingProperty));I(e.value,l).found?r.set(l,["type"]):t.push(Ao(e,l))}else if(a==="additionalProperties")n.push(
To(e,s,String(i.additionalProperty)));else{let l=r.get(s);l===void 0?r.set(s,[a]):l.push(a)}}return n.sort((a,s)=>a.problem.pointer<s.problem.pointer?-1:1),{refusals:[
...t,...n],faults:r}}function Ro({value:e,errors:t}){let n=new Set,r=null;for(let{keyword:o,instancePath:a}of t){if(o!=="required"&&o!=="additionalProperties"||
a===r)continue;r=a;let s=I(e,a);if(!s.found||typeof s.value!="object"||s.value===null)continue;let{kind:i}=G(a);(A(s.value)!==null||i==="Tags[]"&&Se(s.value))&&
n.add(a)}return n}function Io(e,t){for(let n=0;n!==-1;n=t.indexOf("/",n+1)){let r=t.slice(0,n);if(e.has(r))return r}return e.has(t)?t:void 0}function Ao({places:e},t){
let n=e.written(t),r=hn(_(n),G(t).schema);return{problem:E(r,{pointer:n,token:"value",absent:!0,expected:null,actual:null}),meant:t}}function To({places:e},t,n){
let r=P(e.written(t),n),o={pointer:r,token:"key",absent:!1,expected:null,actual:x(n)};return{problem:E(yn(n,r,G(t).schema),o),meant:r}}function bn({meant:e,sameLetters:t},n,r){let o=`Member \`${h(_(n),60)}\``;return{rule:t?"member-case":"unknown-member",message:t?`${o} has to be written \`${e}\``:
`${o} is not known; \`${e}\` is probably meant`,expected:`\`${e}\``,fix:{title:`Rename it to \`${e}\``,safe:t,patch:[{op:"move",from:n,path:r}]}}}function wn(e,t){let n=`\`${h(e,40)}\``;return{rule:"nested-request",message:`Members of the request stand inside ${n} instead of at the top`,expected:"an objec\
t that is the request itself",fix:{title:`Keep only what is inside ${n}`,safe:!1,patch:[{op:"move",from:t,path:""}]}}}var kn={Ec2ImageId:["imageid","amiid","ami","sourceimageid","ec2image","ec2amiid"],IngestionProcess:["process","ingestion","ingestiontype","importprocess"],ImageName:[
"name","workspaceimagename"],ImageDescription:["description","desc","imagedesc"],Applications:["apps","software"],Key:["name","tagkey"],Value:["val","tagvalue"]};
function Pn(e,t){let n=[],r=e.toSorted().map(a=>({written:a,letters:S(a)})),o=t;for(let a of Oo)for(let s of o){if(r.length===0)return n;let i=r.find(({letters:u})=>a(
u,s));i!==void 0&&(n.push({written:i.written,meant:s,sameLetters:i.letters===V(s)}),r=r.filter(u=>u!==i),o=o.filter(u=>u!==s))}return n}var Oo=[(e,t)=>e===V(t),
(e,t)=>Object.hasOwn(kn,t)&&(kn[t]??[]).includes(e),(e,t)=>{let n=Math.max(1,Math.floor(t.length/5));return Oe(e,V(t),n)<=n}];var Rn={written:e=>e};function Ee(){let e=new Map,t=n=>{if(e.size===0)return n;let r=e.get(n);if(r!==void 0||n==="")return r??n;let o=n.lastIndexOf("/");return t(
n.slice(0,o))+n.slice(o)};return{written:t,put:(n,r)=>{e.set(n,r)}}}var $o=8;function Tn(e){let t=Co(e);if(t===null){let r=Le(e);return r.some(On)?In(e,r,Ee(),[]):{value:e,errors:r,places:Rn,renamed:vo}}let n=Ee();return n.put("",
t.pointer),In(t.request,Le(t.request),n,[t])}var vo=[];function Le(e){return X(e)?[]:X.errors??[]}function On({keyword:e}){return e==="additionalProperties"}function In(e,t,n,r){
let o=new Set,a=e,s=t;for(let i=0;i<$o;i++){let u=r.length;for(let[l,c]of So(s))a=Eo(a,l,c,o,n,r);if(r.length===u)break;s=Le(a)}return{value:a,errors:s,places:n,
renamed:r}}function So(e){let t=new Map;for(let n of e){if(!On(n))continue;let r=String(n.params.additionalProperty),o=t.get(n.instancePath);o===void 0?t.set(n.
instancePath,[r]):o.push(r)}return t}function Eo(e,t,n,r,o,a){let s=I(e,t);if(!s.found||typeof s.value!="object"||s.value===null||A(s.value)!==null)return e;let i=s.
value,u=F(G(t).schema).filter(m=>!Object.hasOwn(i,m)),l=u.length===0?[]:Pn(n,u);if(l.length===0)return e;let c=o.written(t),p=new Map(l.map(({written:m,meant:d})=>[
m,d]));for(let m of l){let d=P(c,m.written),g=bn(m,d,P(c,m.meant));o.put(P(t,m.meant),d),a.push({pointer:d,meant:P(t,m.meant),name:m.written,explanation:g})}return $n(
e,$(t),Lo(i,p),r)}function Lo(e,t){let n={};for(let r of Object.keys(e)){let o=e[r];r==="__proto__"&&!t.has(r)?Object.defineProperty(n,r,{...No,value:o}):n[t.get(
r)??r]=o}return n}var No={configurable:!0,enumerable:!0,writable:!0};function $n(e,[t,...n],r,o){if(t===void 0||typeof e!="object"||e===null)return o.add(r),r;let a=e;
return o.has(e)||(a=Array.isArray(e)?[...e]:{...e},o.add(a)),a[t]=$n(a[t],n,r,o),a}function Co(e){let t=F(C);if(!An(e)||t.some(u=>Object.hasOwn(e,u)))return null;
let n=u=>Object.keys(u).filter(l=>Q(l,t)!==void 0).length;if(n(e)>0)return null;let r=Object.entries(e).filter(u=>An(u[1])&&n(u[1])>1),[o,...a]=r;if(o===void 0||
a.length>0)return null;let[s,i]=o;return{pointer:P("",s),meant:"",name:s,request:i,explanation:wn(s,P("",s))}}function An(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)&&A(e)===null}var vn=1e6;function Sn(e){let t=_o(e);if(t!==null)return t;let n=Tn(e);if(n.renamed.length===0&&n.errors.length===0)return{problems:[],refused:[]};let{refusals:r,
faults:o}=xn(n),a=[],s=[];for(let i of[n.renamed.map(Fo),r,dn(n,o)])for(let{problem:u,meant:l}of i)a.push(u),s.push(u.pointer),l!==u.pointer&&s.push(l);return{problems:a,
refused:n.renamed.length===0?s:[...new Set(s)]}}function Fo({pointer:e,meant:t,name:n,explanation:r}){let o={pointer:e,token:"key",absent:!1,expected:null,actual:x(
n)};return{problem:E(r,o),meant:t}}function _o(e){if(typeof e!="object"||e===null||Array.isArray(e))return null;for(let[t,n]of Object.entries(e)){if(!Array.isArray(
n)||n.length<=vn)continue;let r=P("",t),o=`Value of \`${h(t)}\` has ${n.length} items, more than are looked at`,a={pointer:r,token:"value",absent:!1,expected:`a\
t most ${vn} items`,actual:null};return{problems:[E({rule:"items",message:o},a)],refused:[r]}}return null}var ae="Clients let most of this through, and the service refuses the call; which exception it answers with is not documented.",En={"schema/constraint":{title:"\
Values satisfy every constraint of the model",why:"The model states a constraint for which there is no sentence of its own yet."},"schema/enum":{title:"Values o\
f an enumeration are spelled as in the model",why:`Case and separators count. There has never been a value that ends in _DCV, although AWS's reference printed s\
uch names for some weeks in 2024: images for DCV have the ending _WSP, the former name of that protocol. ${ae}`},"schema/items":{title:"Lists have as many items\
 as the model allows",why:"An empty list is not the same as no list: a member without items has to be left out. Clients refuse an empty list before the call and\
 let a list that is too long through."},"schema/length":{title:"Texts are as long as the model allows",why:`Length is counted in characters (code points). Tag k\
eys have 127 and tag values 255 characters here, one less than with most services. ${ae}`},"schema/member-case":{title:"Members are written in the model's case",
why:"Member names begin with a capital letter, in JSON as in the SDKs. A name in another case is an unknown member: clients refuse it or drop it silently."},"sc\
hema/nested-request":{title:"The request stands at the top of the document",why:"What the CLI and the SDKs take is the request itself, not an object around it s\
uch as the Parameters of a state machine."},"schema/null":{title:"Members that are not wanted are left out, not null",why:"Some SDKs drop a member that is null \
without a word, others refuse it, so that what is sent differs from what was checked."},"schema/outer-blanks":{title:"Values do not begin or end with blanks or \
line breaks",why:`A value read from a file or a command often ends with a line break, which is part of it. ${ae}`},"schema/outer-quotes":{title:"Values do not s\
tand in quotation marks of their own",why:`Typographic quotes that are pasted with an example, or quotes written twice in a shell, become part of the value. ${ae}`},
"schema/pattern":{title:"Texts hold only characters that the model accepts",why:`A name may not hold blanks, a description no comma, colon, plus, apostrophe, ba\
ckslash or letter with an accent, and an AMI id has 8 or 17 hexadecimal digits in lower case. ${ae}`},"schema/placeholder":{title:"Placeholders are filled in",why:"\
Samples of the documentation, empty texts of a CLI skeleton and the marks of a template engine that did not run are no values. The service would refuse them, or\
 not find what they name."},"schema/required":{title:"Required members are there",why:"The call needs Ec2ImageId, IngestionProcess, ImageName and ImageDescripti\
on, and every tag a Key. Clients refuse a request without them before the call."},"schema/type":{title:"Values have the type that the model gives them",why:"Tex\
ts are not converted from numbers, tags are a list of objects with Key and Value rather than a map, and even a single application stands in a list. Clients refu\
se a value of another type before the call."},"schema/unknown-member":{title:"There are no members that the model does not know",why:"A misspelt member is lost:\
 some clients refuse it, others drop it silently and send a request that means something else."}};function Ln(e){return E({rule:"type",message:`Request cannot be read: looking at it throws ${Mo(e)}`},{pointer:"",token:"value",absent:!1,expected:"an object wi\
th plain values",actual:null})}function Mo(e){try{return x(e instanceof Error?e.message:e)}catch{return"something unreadable"}}function Nn(e,t){if(t.length===0&&Cn(e))return e;let n=Fe(e,Ce),r=t.map($);for(let o of r)o.length<2&&jo(n,o[0]);Array.isArray(n.Tags)&&(n.Tags=n.Tags.map(qo)),
Array.isArray(n.Applications)&&(n.Applications=[...n.Applications]);for(let o of r)Do(n,o);return n}var Ce=F(C),Ne=F(se(se(C,"Tags"),"0"));function Cn(e){let t=Object.
getPrototypeOf(e);return t===Object.prototype||t===null}function qo(e){return typeof e!="object"||e===null||Array.isArray(e)||Cn(e)?e:Fe(e,Ne)}function Fe(e,t){
let n={};for(let r of t){let o=Object.hasOwn(e,r)?e[r]:void 0;o!==void 0&&(n[r]=o)}return n}function jo(e,t){for(let n of Ce)(t===void 0||t===n)&&(e[n]=f)}function Do(e,[
t,n,r,...o]){let a=Ce.find(p=>p===t);if(a===void 0||n===void 0)return;let s=e[a],i=ke(n);if(!Array.isArray(s)||i===null||i>=s.length)return;if(r===void 0){s[i]=
f;return}let u=s[i],l=Ne.find(p=>p===r);if(typeof u!="object"||u===null||Array.isArray(u)||l===void 0||o.length>0)return;let c=Fe(u,Ne);c[l]=f,s[i]=c}var Fn={"account/name-taken":{title:"No image of the account has the request's name when it is sent",why:"Image names are unique in an account and Region, and t\
here is no client token: an image of that name is either somebody else's, or an import that must not be made twice. It is taken for the request's own only when \
the journal says so.",remedy:"another `ImageName`; or, if the image is the one you want, nothing: use it",codes:[]},"service/access-denied":{title:"The caller m\
ay import images",why:"The call needs workspaces:ImportWorkspaceImage, with tags workspaces:CreateTags, and on the AMI ec2:DescribeImages and ec2:ModifyImageAtt\
ribute. The managed policy AmazonWorkSpacesAdmin has none of these. A service control policy can deny them too, and usually so does a process that the account i\
s not on the allow list for.",remedy:"let the caller have workspaces:ImportWorkspaceImage, workspaces:CreateTags, ec2:DescribeImages and ec2:ModifyImageAttribut\
e",codes:["AccessDeniedException"]},"service/invalid-parameter-values":{title:"The service accepts the request's values together",why:"The values fit the model \
one by one, and not together or not to the AMI: usually an AMI that cannot be used, applications that do not go with the Windows version, or tags.",remedy:"look\
 at what the message names; `facts` or `check --live` show what AWS knows of the AMI",codes:["InvalidParameterValuesException"]},"service/name-repeated":{title:"\
No two requests of a run have the same name",why:"Image names are unique in an account and Region: the first import would take the name, and the second would be\
 refused. So none of them is sent.",remedy:"another `ImageName`; or leave one of the requests out",codes:[]},"service/operation-not-supported":{title:"The accou\
nt may use this kind of import in this Region",why:"Usually bring-your-own-licence is not enabled for the account in this Region, or the process is retired or n\
eeds an allow list.",remedy:"enable BYOL for the account in this Region, or choose another `IngestionProcess`; GPU and _BYOP processes are enabled by AWS Suppor\
t",codes:["OperationNotSupportedException"]},"service/resource-already-exists":{title:"No image of the account has the request's name",why:"Image names are uniq\
ue in an account and Region, and a failed import keeps its name until its image is deleted. Between the look and the call somebody else took the name.",remedy:"\
another `ImageName`, or delete the image that has it",codes:["ResourceAlreadyExistsException"]},"service/resource-limit-exceeded":{title:"The account has room f\
or an image",why:"By default an account has 40 images in a Region.",remedy:"delete images that are not needed, or ask for a higher quota",codes:["ResourceLimitE\
xceededException"]},"service/resource-not-found":{title:"The AMI is in the account and Region of the call",why:"An AMI belongs to one Region, and only its owner\
 can import it.",remedy:"check `Ec2ImageId` and the Region; copy the AMI into the Region if it is in another one",codes:["ResourceNotFoundException"]},"service/\
throttling":{title:"The service has time for the call",why:"WorkSpaces takes about two calls a second from an account in a Region, from everybody together. Call\
s that are throttled are not looked at, so they are tried again, up to the limit of attempts.",remedy:"run the same command again later; `--max-attempts` raises\
 the number of attempts",codes:["ThrottlingException","Throttling","TooManyRequestsException","RequestLimitExceeded"]},"service/validation":{title:"The service \
finds the request well-formed",why:"It is wrong by the service's model. The schema that requests are checked against is generated from the model of one day: the\
 service may know a newer one.",remedy:"look at what the message names; if the check let it pass, refresh the model",codes:["ValidationException","ValidationErr\
or","SerializationException","InvalidParameterValue","MissingParameter"]},"service/credentials":{title:"The service knows who calls",why:"The credentials are ex\
pired, wrong or of another partition, or this machine's clock is wrong.",remedy:"sign in again, and run the same command",codes:["UnrecognizedClientException","\
InvalidSignatureException","ExpiredTokenException","MissingAuthenticationTokenException","IncompleteSignatureException","InvalidClientTokenId","OptInRequired","\
NotAuthorized"]},"service/refused":{title:"The service accepts the request",why:"It answered with an error that this program has no words for.",remedy:"look at \
what the message says",codes:[]},"service/unreachable":{title:"The call comes to an end",why:"The service could not be reached, or it did not say what became of\
 the call. What may have been done is looked for before anything is sent again, now and when the same command is run again.",remedy:"run the same command again:\
 it continues from the journal",codes:[]},"service/image-gone":{title:"The image of a request that was accepted is still there",why:"The journal says that the r\
equest was accepted, and no image of its name is listed: it was deleted since. Nothing is sent again without being asked for.",remedy:"the same command with `--\
again` sends the request again",codes:[]},"service/image-error":{title:"The image becomes available",why:"Everything that is wrong inside the image is found by \
the service after the call, 90 minutes to 3 hours later. It names a code for each problem; the rules that predict the code say what is behind it.",remedy:"mend \
the image, delete the one that failed, and import again",codes:[]}};0&&(module.exports={documentRules,explainRequest,otherCauses,requestReport,requestView,ruleProblems,schemaRules,serviceRules,unreadable});
