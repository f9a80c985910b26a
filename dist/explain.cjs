"use strict";var Q=Object.defineProperty;var xt=Object.getOwnPropertyDescriptor;var bt=Object.getOwnPropertyNames;var wt=Object.prototype.hasOwnProperty;var $t=(e,t)=>{for(var n in t)Q(e,n,{get:t[n],enumerable:!0})},kt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of bt(t))!wt.call(e,o)&&o!==
n&&Q(e,o,{get:()=>t[o],enumerable:!(r=xt(t,o))||r.enumerable});return e};var It=e=>kt(Q({},"__esModule",{value:!0}),e);var vn={};$t(vn,{explainRequest:()=>dt,otherCauses:()=>me,requestView:()=>ht,unreadable:()=>gt});module.exports=It(vn);function R(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let a=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,a),a}}var E=R(Pt);function Pt(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Rt):t}function x(e,t){return`${e}/${At(t)}`}function F(e,t){let n=e;for(let r of E(t)){if(typeof n!="object"||n===null)return X;if(Array.isArray(n)){let o=ee(r);if(o===
null||o>=n.length)return X;n=n[o]}else{if(!Object.hasOwn(n,r))return X;n=n[r]}}return{found:!0,value:n}}function ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var X=Object.freeze({found:!1});function At(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Rt(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function me(e,t,n,r){let o=t.filter(({severity:a,span:s})=>a==="error"&&s!==void 0);return o.length===0||r===null?e:e.filter(({pointer:a,token:s})=>{let i=F(n,a);
if(s!=="value"||!i.found||typeof i.value!="string")return!0;let c=r.span(a,"value");return c===null||!o.some(({span:l})=>l!==void 0&&Ot(l,c))})}function Ot(e,t){
return e.start>=t.start&&e.end<=t.end}var St=/^[ -~]*$/,Nt=/^[ !#-[\]-~]*$/;function L(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Nt.test(e))return`"${e}"`;let n=fe(t);return H(e,n),n.end()}function d(e,t=120){
if(e.length<=t&&St.test(e))return e;let n=fe(t);return de(e,n,!1),n.end()}function fe(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function H(e,t){switch(typeof e){case"string":return t.add('"')&&de(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Et(e,t):Lt(e,t)}}function Et(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!H(e[n],t))return!1;return t.add("]")}function Lt(e,t){let n=b(e);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let a=e[o];if(!(H(o,t)&&t.add(":")&&H(a,t)))return!1}return t.add("}")}
function b(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:d(t.slice(8,-1),40)}function de(e,t,n){for(let r=0;r<e.length;r++){let o=e.
charCodeAt(r),a=e.charAt(r);if(te(o))a=z(o);else if(n&&(o===34||o===92))a=`\\${a}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)a=z(o);else{
r++;let i=e.charCodeAt(r);a=s>=917504&&s<=917631?z(o)+z(i):String.fromCharCode(o,i)}}if(!t.add(a))return!1}return!0}function te(e){return e<127?e<32:e<5760?e<=160||
e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Tt={8:"\\b",9:"\\t",10:"\\n",
12:"\\f",13:"\\r"};function z(e){return Tt[e]??`\\u${e.toString(16).padStart(4,"0")}`}var ge={" ":"a blank","	":"a tab","\n":"a line break","\r":"a carriage return","`":"a back-tick","\xA0":"a no-break blank (U+00A0)","\xAD":"a soft hyphen (U+00A\
D)","\u200B":"a zero-width blank (U+200B)","\u2018":"a typographic quote `\u2018`","\u2019":"a typographic apostrophe `\u2019`","\u201C":"a typographic quote `\u201C\
`","\u201D":"a typographic quote `\u201D`","\u201E":"a typographic quote `\u201E`","\u2013":"a dash `\u2013`","\u2014":"a dash `\u2014`","\uFEFF":"a byte order \
mark (U+FEFF)"};function T(e){let t=Object.hasOwn(ge,e)?ge[e]:void 0;if(t!==void 0)return t;let n=e.codePointAt(0)??0,r=`U+${n.toString(16).toUpperCase().padStart(
4,"0")}`;return n<127&&n>32?`\`${e}\``:n>=55296&&n<=57343||n>=917504&&n<=921599||n<=65535&&te(n)?`the unprintable character ${r}`:`\`${e}\` (${r})`}function I(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var he=new Map;function h(e,t){if(e.type!=="string"||e.enum!==void 0&&!e.enum.includes(t))return!1;let n=e.maxLength??Number.POSITIVE_INFINITY,r=e.minLength??0;
if(t.length>2*n)return!1;if(t.length>n||t.length<2*r){let o=I(t);if(o>n||o<r)return!1}return e.pattern===void 0||jt(e.pattern).test(t)}function jt(e){let t=he.get(
e);return t===void 0&&(t=new RegExp(e,"u"),he.set(e,t)),t}function w(e){let t=0,n=e.length;for(;t<n&&ye(e.charCodeAt(t));)t++;for(;n>t&&ye(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function ye(e){return e>32&&e<127?!1:
e===32||e>=9&&e<=13||/[\s\u200b-\u200d\u2060\u00ad]/.test(String.fromCharCode(e))}function $(e,t,n){return{title:`Write \`${d(t,80)}\``,safe:n,patch:[{op:"replace",path:e,value:t}]}}var _t=300,Ct="8 or 17";function xe(e){if(e.kind!=="Ec2ImageId"||typeof e.value!="string"||e.value.length>_t)return null;let t=w(e.value),n=`Value of \`${e.name}\
\``,r=t.toLowerCase();if(h(e.schema,r))return V(e,`${n} has upper-case letters; AMI ids are in lower case`,r,!0);for(let[m,f]of Mt)if(r.startsWith(m))return V(e,
`${n} is the id of ${f}, not of an AMI`,null,!1);let o=/(?:^|[^a-z0-9-])(ami-(?:[0-9a-f]{17}|[0-9a-f]{8}))(?![0-9a-z])/.exec(r)?.[1];if(o!==void 0&&h(e.schema,o))
return V(e,`${n} is more than an AMI id: \`${d(t,60)}\``,o,!1);let a=/^ami[-_ ]?/.exec(r),s=a===null&&/^[0-9a-f]+$/.test(r);if(a===null&&!s)return V(e,`${n} is \
\`${d(t,40)}\`, which does not start with \`ami-\``,null,!1);let i=a?.[0].length??0,c=r.slice(i),l=/[^0-9a-f]/iu.exec(t.slice(i));if(l!==null){let m=e.value.indexOf(
t)+i+l.index,f=`ami-${c.replaceAll("o","0").replace(/[il]/g,"1")}`,g=`${n} has ${T(l[0])} at index ${m}, which is no hexadecimal digit`;return V(e,g,f,!1)}let u=`\
ami-${c}`;if(h(e.schema,u))return V(e,`${n} lacks the \`ami-\` that AMI ids start with`,u,!1);let p=`${c.length} hexadecimal ${c.length===1?"digit":"digits"}`;return V(
e,`${n} has ${p}${s?" and no `ami-`":""}; AMI ids have ${Ct}`,null,!1)}var Mt=[["wsi-","a WorkSpaces image"],["wsb-","a WorkSpaces bundle"],["ws-","a WorkSpace"],
["i-","an EC2 instance"],["snap-","a snapshot"],["vol-","a volume"],["import-ami-","an import task"],["export-ami-","an export task"],["aki-","a kernel image"],
["ari-","a RAM disk image"]];function V(e,t,n,r){let o=n!==null&&h(e.schema,n)?$(e.pointer,n,r):null;return{rule:"pattern",message:t,fix:o}}var be=new Map,we=new WeakMap;function P(e){return e.length>200?e:e.toLowerCase().replace(/[^a-z0-9]+/g,"")}function j(e){let t=be.get(e);return t===void 0&&(t=
P(e),be.set(e,t)),t}function B(e,t){return q(P(e),t)}function q(e,t){let n=we.get(t);return n===void 0&&(n=new Map(t.toReversed().map(r=>[j(r),r])),we.set(t,n)),
n.get(e)}function $e(e){if(e.kind!=="Applications[]"||typeof e.value!="string"||e.value.length>100)return null;let t=e.schema.enum??[],n=P(e.value);if(q(n,t)!==void 0)return null;
let r=`Value of \`${e.name}\` is \`${d(e.value,40)}\``;if(/365|^o365|^m365/.test(n))return{rule:"enum",message:`${r}; an import subscribes to Office 2016 or 201\
9 only, not to Microsoft 365`};let o=/(?:office|^)[a-z]*(20[0-9]{2})/.exec(n)?.[1];if(o===void 0)return null;let a=t.find(i=>i.endsWith(o)),s=a??t.at(-1);return{
rule:"enum",message:a===void 0?`${r}; an import subscribes to Office 2016 or 2019 only, not to ${o}`:`${r}; the spelling that is accepted is \`${a}\``,fix:s===void 0?
null:$(e.pointer,s,!1)}}function ke({name:e,pointer:t,broken:n}){return{rule:"constraint",message:`${t===""?"Request":`Value of \`${e}\``} breaks the model's constraint ${n.map(o=>`\`${o}\
\``).join(", ")}`}}function k(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var ne=64,Ft=4,Vt=3;function re(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>ne||t.length>ne)return n+1;let r=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);
for(let a=1;a<=e.length;a++){let s=[a],i=e.charCodeAt(a-1),c=a;for(let l=1;l<=t.length;l++){let u=t.charCodeAt(l-1),p=Math.min(U(o,l)+1,U(s,l-1)+1,U(o,l-1)+(i===
u?0:1));a>1&&l>1&&i===t.charCodeAt(l-2)&&e.charCodeAt(a-2)===u&&(p=Math.min(p,U(r,l-2)+1)),s.push(p),p<c&&(c=p)}if(c>n)return n+1;r=o,o=s}return Math.min(U(o,t.
length),n+1)}function Ie(e,t){if(e.length>ne)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let a of t){let s=re(n,a.toLowerCase(),
o);s>o||(r=s<o||r.length===0?[a]:[...r,a],o=s)}return r.length>0||e.length<Ft?r:t.filter(a=>a.toLowerCase().includes(n)).slice(0,Vt)}function U(e,t){return e[t]??
0}function Pe(e){let{value:t,schema:n,name:r,pointer:o,broken:a}=e;if(!a.includes("enum")||typeof t!="string"||n.enum===void 0)return null;let s=`Value of \`${r}\`\
 is \`${d(t,40)}\``,i=P(t),c=q(i,n.enum);if(c!==void 0)return{rule:"enum",message:`${s}; the spelling that is accepted is \`${c}\``,fix:$(o,c,!0)};let l=Ie(i,n.
enum.map(j)),u=n.enum.filter(m=>l.includes(j(m))),[p]=u;return p===void 0?{rule:"enum",message:`${s}, which is not a value of the model`}:{rule:"enum",message:`${s}\
; the nearest ${u.length===1?"value is":"values are"} ${k(u.slice(0,2),"and")}`,fix:u.length===1?$(o,p,!1):null}}function _(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var qt=100;function Ae(e){let{kind:t,value:n,name:r,pointer:o}=e;if(t!=="IngestionProcess"||typeof n!="string"||n.length>qt)return null;let a=Dt(e.schema)(n);if(a===
null)return null;let s=`Value of \`${r}\` ${a.says}`;return a.meant===null?{rule:"enum",message:s,docs:Gt}:{rule:"enum",message:s,fix:$(o,a.meant,!1)}}var Gt="h\
ttps://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",Dt=_(e=>R(t=>Bt(t,e.enum??[])));function Bt(e,t){if(B(e,t)!==void 0)return null;
let n=e.trim().toUpperCase().replace(/[-. ]+/g,"_"),r=/(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(n)?.[1];if(r!==void 0)return{says:`names ${r}, which only the opera\
tion ImportCustomWorkspaceImage can import`,meant:null};let o=Wt(n,t);return o===null?null:/^BYOL_.*_DCV$/.test(n)?{says:`ends in \`_DCV\`, as AWS's reference onc\
e printed by mistake; DCV is \`${o}\``,meant:o}:/_PCOIP$/.test(n)?{says:`ends in \`_PCOIP\`; for PCoIP there is no ending: \`${o}\``,meant:o}:{says:`is \`${d(e,
40)}\`; \`${o}\` is probably meant`,meant:o}}function Wt(e,t){let r=(e.startsWith("BYOL_")?e:`BYOL_${e}`).replace(/_DCV$/,"_WSP").replace(/_PCOIP$/,"").replace(
/^BYOL_(?:STANDARD|BASE|NON_GPU)(?=_|$)/,"BYOL_REGULAR").replace(/^BYOL(?=_(?:WSP|BYOP)$|$)/,"BYOL_REGULAR").replace(/^BYOL_GRAPHICS_?PRO_?G4DN/,"BYOL_GRAPHICS_\
G4DN").replace(/^BYOL_(?:GRAPHICS)?G4DN/,"BYOL_GRAPHICS_G4DN").replace(/^BYOL_GRAPHICS(?:PRO)?_(?=WSP$|BYOP$)/,"BYOL_GRAPHICS_G4DN_");return r==="BYOL_REGULAR"&&
!/REGULAR|STANDARD|BASE|NON_GPU|PCOIP/.test(e)?null:t.includes(r)?r:null}function C({name:e,pointer:t},n){return{title:`Leave \`${e}\` out`,safe:n,patch:[{op:"remove",path:t}]}}function Re(e){let{value:t,schema:n,name:r,optional:o,broken:a}=e;return Array.isArray(t)?a.includes("minItems")?{rule:"items",message:`Value of \`${r}\` is ${t.
length===0?"an empty list":`a list of ${t.length} items, fewer than ${n.minItems}`}`,fix:o&&t.length===0?C(e,!0):null}:a.includes("maxItems")?{rule:"items",message:`\
Value of \`${r}\` has ${t.length} items, more than the ${n.maxItems} that are accepted`}:null:null}function Oe({value:e,schema:t,name:n,pointer:r,broken:o}){if(typeof e!="string"||e.length>1e5||!o.includes("type"))return null;let a=t.type==="array"?"a list":t.
type==="object"?"an object":null;if(a===null||!/^\s*[[{]/.test(e))return null;let s=vt(e);return typeof s!="object"||s===null||Array.isArray(s)!==(t.type==="arr\
ay")?null:{rule:"type",message:`${r===""?"Request":`Value of \`${n}\``} is JSON inside text, not ${a}`,fix:{title:"Write it without quotes around",safe:!0,patch:[
{op:"replace",path:r,value:s}]}}}function vt(e){try{return JSON.parse(e)}catch{return}}function Se({value:e,schema:t,name:n,broken:r}){if(typeof e!="string")return null;let o=I(e);return t.maxLength!==void 0&&r.includes("maxLength")?{rule:"length",
message:`Value of \`${n}\` has ${o} characters, ${o-t.maxLength} more than the ${t.maxLength} that are accepted`}:t.minLength===void 0||!r.includes("minLength")?
null:{rule:"length",message:`Value of \`${n}\` has ${o} characters, fewer than ${t.minLength}`}}var Ne=new Map;function Z(e){let t=Ne.get(e);return t===void 0&&(t=Ut(e),Ne.set(e,t)),t}function Ut(e){let t=/^\^\[([^^\]](?:[^\]\\]|\\.)*)\][+*]\$$/.exec(e)?.[1],
n=t===void 0?null:Kt(t);if(t===void 0||n===null)return null;let r=new RegExp(`^[${t}]*$`,"u"),o=new RegExp(`[^${t}]`,"gu");return{refused:a=>{let s=[];o.lastIndex=
0;for(let i=o.exec(a);i!==null;i=o.exec(a))s.push({character:i[0],index:i.index});return s},accepts:a=>r.test(a),words:n}}function Kt(e){let t=[],n=[],r=!1;for(let s=0;s<
e.length;){let i=/^([a-zA-Z0-9])-([a-zA-Z0-9])/.exec(e.slice(s,s+3));if(i){t.push(i[0]),s+=3;continue}let c=e.charAt(s++);if(c==="\\"&&(c=e.charAt(s++),/[a-zA-Z0-9]/.
test(c)))return null;c===" "?r=!0:n.push(c)}let o=t.filter(s=>s!=="0-9").sort().reverse(),a=[...o.length>0?[`letters ${o.join(" and ")}`]:[],...t.includes("0-9")?
["digits"]:[],...r?["blanks"]:[]];return n.length>0?`${a.join(", ")}${a.length>0?" and ":""}\`${n.join(" ")}\``:a.join(", ")}var G=_(Yt);function Yt(e){switch(e.type){case"string":return Ht(e);case"array":return`a list${e.minItems===void 0&&e.maxItems===void 0?"":` of ${Ee(e.minItems,
e.maxItems,"item")}`}${e.items===void 0?"":`, each ${G(e.items)}`}`;case"object":return`an object with ${zt(e)}`;case"boolean":return"`true` or `false`";case"in\
teger":return"a whole number";case"number":return"a number";case void 0:}return"a value that the model accepts"}function zt(e){let t=e.required??[],n=Object.keys(
e.properties??{}).filter(r=>!t.includes(r));return t.length===0?k(n,"and"):n.length===0?k(t,"and"):`${k(t,"and")} and, if wanted, ${k(n,"and")}`}function Ht(e){
if(e.enum!==void 0)return e.enum.length===1?k(e.enum,"or"):`one of ${k(e.enum,"or")}`;let n=e.minLength!==void 0||e.maxLength!==void 0?Ee(e.minLength,e.maxLength,
"character"):"text";if(e.pattern===void 0)return n;if(e.pattern===Zt)return"`ami-` and 8 or 17 hexadecimal digits, in lower case";let r=Z(e.pattern);return r===
null?`${n} matching \`${e.pattern}\``:`${n}: ${r.words}`}var Zt="^ami-([a-f0-9]{8}|[a-f0-9]{17})$";function Ee(e,t,n){return t===void 0?`${e??0} or more ${n}s`:
e===void 0||e===0?`at most ${t} ${n}s`:e===t?`${e} ${n}${e===1?"":"s"}`:`${e} to ${t} ${n}s`}function Le(e){if(e.value!==null||e.pointer==="")return null;let{name:t,optional:n}=e;return{rule:"null",message:`Value of \`${t}\` is null, which some clients d\
rop silently and others refuse`,expected:`${G(e.schema)}${n?"; or no such member":""}`,fix:n?C(e,!0):null}}function Te({value:e,schema:t,name:n,pointer:r}){if(typeof e!="string")return null;let o=w(e);if(o===e||!h(t,o))return null;let a=e.indexOf(o),s=a+o.length,i=a>
0?`starts with ${T(e.charAt(0))}`:`ends with ${T(e.charAt(s))} at index ${s}`,c=a>0&&s<e.length?` and ends with ${T(e.charAt(s))} at index ${s}`:"";return{rule:"\
outer-blanks",message:`Value of \`${n}\` ${i}${c}`,fix:{title:"Take the blanks off its ends",safe:!0,patch:[{op:"replace",path:r,value:o}]}}}var Jt="\u201C\u201E\u2018\u201A\xAB\u201D\u2019\"'`",Qt="\u201D\u201C\u2019\u2018\xBB\"'`";function je({value:e,schema:t,name:n,pointer:r}){if(typeof e!="strin\
g")return null;let o=w(e),a=o.charAt(0),s=o.charAt(o.length-1),i=a!==""&&Jt.includes(a),c=s!==""&&Qt.includes(s)&&o.length>1,l=w(o.slice(i?1:0,c?-1:void 0));if(l===
o||!h(t,l))return null;let u=/["'`]/.test(i?a:s)?"quotation marks":"typographic quotation marks",p=i&&c?`stands in ${u}`:i?`starts with one of a pair of ${u}`:`\
ends with one of a pair of ${u}`;return{rule:"outer-quotes",message:`Value of \`${n}\` ${p}, which are part of it`,fix:{title:"Take the quotation marks off",safe:i&&
c,patch:[{op:"replace",path:r,value:l}]}}}var oe=3;function _e(e,t){let n=new Map;for(let{character:a,index:s}of e){let i=n.get(a);i===void 0?n.set(a,{index:s,count:1}):i.count++}if(n.size===0)return`ch\
aracters beyond index ${t} that are not accepted`;let r=[];for(let[a,{index:s,count:i}]of n){if(r.length===oe)break;let c=i===1||t!==null?"":i===2?" (twice)":` \
(${i} times)`;r.push(`${T(a)} at index ${s}${c}`)}n.size>oe&&r.push(`${n.size-oe} more`);let o=r.pop()??"";return r.length===0?o:`${r.join(", ")} and ${o}`}var Ce={" ":["-"],"	":[" ","-"],"\n":[" ","-"],"\r":[""],"\xA0":[" ","-"],"\u202F":[" ","-"],"\u3000":[" ","-"],"'":[""],'"':[""],"`":[""],"\u2018":[""],"\u2019":[
""],"\u201C":[""],"\u201D":[""],"\u201E":[""],"\xAB":[""],"\xBB":[""],"\xAD":[""],"\u200B":[""],"\u200C":[""],"\u200D":[""],"\u2060":[""],"\uFE0F":[""],"\uFEFF":[
""],",":[" ","-"],";":[" ","-"],"!":[""],"?":[""],"%":[""],"#":[""],"*":[""],"<":["("],">":[")"],"[":["("],"]":[")"],"{":["("],"}":[")"],"\\":["/","-"],"|":["/",
"-"],"\u2026":["..."],\u00DF:["ss"],\u00E6:["ae"],\u00C6:["Ae"],\u00F8:["o"],\u00D8:["O"],\u0142:["l"],\u0141:["L"]},Me={"&":"and","+":"and","@":"at"};function Ve(e,t,n){
let r="",o=0,a=0,s=i=>{i!==o&&(r+=e.slice(o>0&&Fe(e.charAt(o),r)?o+1:o,i))};for(let{character:i,index:c}of t){s(c),o=c+i.length;let l=en(i,r,e.charAt(o)||" ",n);
Fe(l,r)||(r+=l),i!==" "&&a++}return o===e.length&&(r=r.replace(/[- ]+$/,"")),s(e.length),2*a>Xt(e)?null:r}function Xt(e){let t=I(e);for(let n=e.indexOf(" ");n!==
-1;n=e.indexOf(" ",n+1))t--;return t}function Fe(e,t){return(e===" "||e==="-")&&(t===""||t.endsWith(e))}function en(e,t,n,r){let o=Object.hasOwn(Me,e)?Me[e]:void 0;
return o!==void 0&&t.endsWith(" ")&&r.accepts(o)?o:n===" "&&(e===","||e===";")?"":n===" "&&e===":"&&r.accepts(" ")?" -":((Object.hasOwn(Ce,e)?Ce[e]:void 0)??[e.
normalize("NFKD").replace(/[\u0300-\u036f]/g,""),"-"]).find(i=>r.accepts(i))??""}var K=2e3;function qe(e){let{value:t,schema:n,name:r,broken:o}=e;if(!o.includes("pattern")||typeof t!="string"||n.pattern===void 0)return null;let a=Z(n.pattern);
if(a===null)return{rule:"pattern",message:`Value of \`${r}\` does not match \`${n.pattern}\``};let s=a.refused(t.slice(0,K)),i=o.includes("maxLength")?`has ${I(
t)} characters, more than ${n.maxLength}, and `:"";return{rule:"pattern",message:`Value of \`${r}\` ${i}holds ${_e(s,t.length>K?K:null)}`,fix:tn(e,t,s,a)}}function tn({
schema:e,pointer:t},n,r,o){if(n.length>Math.min(K,2*(e.maxLength??K)))return null;let a=Ve(n,r,o);return a===null||!h(e,a)?null:$(t,a,!1)}var nn=500;function se(e){let{value:t,name:n}=e,r=`Value of \`${n}\``;if(t==="")return{rule:"placeholder",message:`${r} is empty, as a CLI skeleton leaves it`,fix:e.
optional?C(e,!1):null};if(typeof t=="object")return un(e);if(typeof t!="string"||t.length>nn)return null;let o=w(t),a=an(o);return a!==null?{rule:"placeholder",
message:`${r} holds a placeholder that nothing has filled in: \`${d(a,40)}\``}:rn.test(o)?{rule:"placeholder",message:`${r} is the text \`${o}\`, which programs \
print for a missing value`}:on.test(o)||e.kind==="Ec2ImageId"&&sn.test(o)?{rule:"placeholder",message:`${r} is a sample or placeholder: \`${d(o,40)}\``}:null}var rn=/^(?:null|none|nil|undefined|nan|\[object object\])$/i,
on=/^(?:string|text|value|example|sample|placeholder|todo|tbd|fixme|x{3,40}|(?:change|replace)[-_ ]?(?:me|this)|(?:your|my)[-_].{1,80})$/i,sn=/^ami[-_ ]?(?:x+|\.+|\u2026|id|012345abcde|[0-9a-f]*(?:example|sample|fake|dummy|test|your|placeholder|todo).*)$/i;
function an(e){if(!/[{$<%@]|^__|^resolve:/.test(e))return null;for(let t of ln){let n=t.exec(e);if(n)return n[0]}return null}var ln=[/\{\{[^{}]{0,80}\}\}/,/[$#]\{[^{}]{0,80}\}/,
/\$\([^()]{1,80}\)/,/<%[^%]{0,80}%>/,/^(?:ami-)?<[^<>]{0,80}>$/,/^%[A-Za-z_][A-Za-z0-9_]{0,80}%$/,/^\$[A-Za-z_][A-Za-z0-9_:.]{0,80}$/,/^@@[A-Za-z0-9_]{1,80}@@$/,
/^__[A-Za-z0-9_]{1,80}__$/,/^resolve:ssm:.{0,200}$/];function un({value:e,name:t}){if(typeof e!="object"||e===null||Array.isArray(e))return null;let[n,...r]=Object.
keys(e);return n===void 0||r.length>0||!/^(?:Ref|Fn::[A-Za-z]{1,40})$/.test(n)?null:{rule:"placeholder",message:`Value of \`${t}\` is the CloudFormation function\
 \`${n}\`, which nothing resolves here`}}function Ge({value:e,schema:t,name:n,kind:r,broken:o}){if(typeof e!="string"||!o.includes("maxLength")||t.maxLength===void 0||r!=="Tags[].Key"&&r!=="Tags[].Valu\
e")return null;let a=I(e);return a!==t.maxLength+1?null:{rule:"length",message:`Value of \`${n}\` has ${a} characters, as most services accept; WorkSpaces accep\
ts ${t.maxLength}`}}var We=50;function ve(e){return e.broken.includes("type")?e.kind==="Tags"?cn(e):e.kind==="Tags[]"?pn(e):null:null}function cn(e){let{value:t,name:n,pointer:r}=e,
o=`Value of \`${n}\``;if(typeof t=="string"){let l=t.slice(0,1e4).split(/[\s;]+/).filter(u=>u!=="").map(Ue);return De(`${o} is text, not a list of objects with \
\`Key\` and \`Value\``,r,l,!1)}if(typeof t!="object"||t===null||b(t)!==null)return null;let a=mn(t);if(a!==null){let l={title:"Put it into a list",safe:!0,patch:[
{op:"replace",path:r,value:[a]}]};return{rule:"type",message:`${o} is a single tag, not a list of tags`,fix:l}}let s=Object.entries(t);if(s.length===0)return{rule:"\
type",message:`${o} is an empty object, not a list`,fix:C(e,!0)};let i=s.length>We?[]:s.map(Ke),c=s.every(([,l])=>typeof l=="string");return De(`${o} is a map, \
not a list of objects with \`Key\` and \`Value\``,r,i,c)}function De(e,t,n,r){let o=n.length>0&&n.length<=We&&!n.includes(null);return{rule:"type",message:e,fix:o?
{title:"Make it a list of `Key` and `Value`",safe:r,patch:[{op:"replace",path:t,value:n}]}:null}}function ae(e){let t=Object.keys(e);return t.length>0&&!t.includes(
"Key")&&!t.includes("Value")}function pn({value:e,name:t,pointer:n}){let r=`Value of \`${t}\``;if(typeof e=="string"&&e!==""){let c=e.length>1e3?null:Ue(e);return Be(
`${r} is text, not an object with \`Key\` and \`Value\``,n,c,!1)}if(typeof e!="object"||e===null||b(e)!==null||!ae(e))return null;let[o,...a]=Object.entries(e),
s=o===void 0||a.length>0?null:Ke(o),i=`${r} is a map, not an object with \`Key\` and \`Value\``;return Be(i,n,s,typeof o?.[1]=="string")}function Be(e,t,n,r){let o=[
{op:"replace",path:t,value:n}];return{rule:"type",message:e,fix:n===null||n.Key===""?null:{title:"Make it an object",safe:r,patch:o}}}function Ue(e){let t=/^Key=([^,]*)(?:,Value=(.*))?$/s.
exec(e),[,n,r]=t??/^([^=:]+)[=:](.*)$/s.exec(e)??[];return n===void 0?null:r===void 0?{Key:n}:{Key:n,Value:r}}function Ke([e,t]){return t===null?{Key:e}:typeof t==
"string"?{Key:e,Value:t}:typeof t=="boolean"||Number.isFinite(t)?{Key:e,Value:String(t)}:null}function mn(e){let[t,n,...r]=Object.entries(e).sort(([o],[a])=>o.toLowerCase()<
a.toLowerCase()?-1:1);return t===void 0||t[0].toLowerCase()!=="key"||typeof t[1]!="string"||r.length>0?null:n===void 0?{Key:t[1]}:n[0].toLowerCase()==="value"&&
typeof n[1]=="string"?{Key:t[1],Value:n[1]}:null}var fn=1e3;function Ye({value:e,schema:t,name:n,pointer:r,broken:o}){let a=t.items;if(typeof e!="string"||t.type!=="array"||a?.type!=="string"||!o.includes("typ\
e"))return null;let s=`Value of \`${n}\` is text, not a list; even a single item stands in a list`;if(e.length>fn)return{rule:"type",message:s};let i=e.split(",").
map(u=>dn(w(u),a.enum??[])).filter(u=>u!==""),c=i.length>0&&i.length<=(t.maxItems??i.length);return{rule:"type",message:s,fix:c?{title:"Make it a list",safe:!0,
patch:[{op:"replace",path:r,value:i}]}:null}}function dn(e,t){return B(e,t)??e}function ze(e){if(!e.broken.includes("type"))return null;let t=e.pointer===""?"Request":`Value of \`${e.name}\``,{words:n,json:r}=He(e.value),o=e.schema.type===
void 0?"what the model accepts":gn[e.schema.type];return{rule:"type",message:`${t} is ${n}, ${r?`not ${o}`:"which is no JSON value"}`,fix:hn(e)}}var gn={string:"\
text",array:"a list",object:"an object",boolean:"`true` or `false`",integer:"a whole number",number:"a number"};function He(e){switch(typeof e){case"string":return{
words:"text",json:!0};case"number":return Number.isFinite(e)?{words:"a number",json:!0}:{words:`\`${e}\``,json:!1};case"boolean":return{words:`\`${e}\``,json:!0};case"\
undefined":return{words:"`undefined`",json:!1};case"function":case"symbol":case"bigint":return{words:`a ${typeof e}`,json:!1};case"object":{if(e===null)return{words:"\
null",json:!0};if(Array.isArray(e))return{words:"a list",json:!0};let t=b(e);return t===null?{words:"an object",json:!0}:{words:`a \`${t}\` object`,json:!1}}}}function hn({
value:e,schema:t,pointer:n}){if(t.type!=="string")return null;if(typeof e=="number"||typeof e=="boolean"){let o=String(e);return!He(e).json||!h(t,o)?null:{title:"\
Write it as text, in quotes",safe:!1,patch:[{op:"replace",path:n,value:o}]}}if(!Array.isArray(e)||e.length!==1)return null;let r=e[0];return typeof r!="string"||
!h(t,r)?null:{title:"Take it out of the list",safe:!0,patch:[{op:"replace",path:n,value:r}]}}var yn=[Le,se,Oe,ve,Ye,ze],xn=[se,Te,je,xe,Ae,$e,Pe,Ge,qe,Se,Re];function Ze(e){for(let t of e.broken.includes("type")?yn:xn){let n=t(e);if(n!==null)return n}return ke(
e)}function D(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",type:"object",additionalProperties:!1,
required:["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"],properties:{Ec2ImageId:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},IngestionProcess:{
type:"string",enum:["BYOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL\
_GRAPHICS_G4DN_BYOP"]},ImageName:{type:"string",minLength:1,maxLength:64,pattern:"^[a-zA-Z0-9_./()\\\\-]+$"},ImageDescription:{type:"string",minLength:1,maxLength:256,
pattern:"^[a-zA-Z0-9_./() -]+$"},Tags:{type:"array",items:{type:"object",additionalProperties:!1,required:["Key"],properties:{Key:{type:"string",minLength:1,maxLength:127},
Value:{type:"string",maxLength:255}}}},Applications:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["Microsoft_Office_2016","Microsoft_Office_201\
9"]}}}},y=Object.prototype.hasOwnProperty,bn=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),wn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),$n=new RegExp("^[a\
-zA-Z0-9_./() -]+$","u");function W(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let s=null,i=0,c=W.evaluated;if(c.
dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.Ec2ImageId===void 0||!y.call(e,"Ec2ImageId")){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ec2ImageId"}};s===null?s=[l]:s.push(l),i++}if(e.IngestionProcess===void 0||!y.
call(e,"IngestionProcess")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IngestionProcess"}};s===null?s=[l]:s.push(
l),i++}if(e.ImageName===void 0||!y.call(e,"ImageName")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageName"}};s===
null?s=[l]:s.push(l),i++}if(e.ImageDescription===void 0||!y.call(e,"ImageDescription")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ImageDescription"}};s===null?s=[l]:s.push(l),i++}for(let l of Object.keys(e))if(!(l==="Ec2ImageId"||l==="IngestionProcess"||l==="ImageName"||l===
"ImageDescription"||l==="Tags"||l==="Applications")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[u]:s.push(u),i++}if(e.Ec2ImageId!==void 0&&y.call(e,"Ec2ImageId")){let l=e.Ec2ImageId;if(typeof l=="string"){if(!bn.test(l)){let u={instancePath:t+"\
/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"}};s===null?s=[u]:s.push(u),i++}}else{
let u={instancePath:t+"/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(e.IngestionProcess!==
void 0&&y.call(e,"IngestionProcess")){let l=e.IngestionProcess;if(typeof l!="string"){let u={instancePath:t+"/IngestionProcess",schemaPath:"#/properties/Ingesti\
onProcess/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}if(!(l==="BYOL_REGULAR"||l==="BYOL_GRAPHICS"||l==="BYOL_GRAPHICSPRO"||l==="B\
YOL_GRAPHICS_G4DN"||l==="BYOL_REGULAR_WSP"||l==="BYOL_GRAPHICS_G4DN_WSP"||l==="BYOL_REGULAR_BYOP"||l==="BYOL_GRAPHICS_G4DN_BYOP")){let u={instancePath:t+"/Inges\
tionProcess",schemaPath:"#/properties/IngestionProcess/enum",keyword:"enum",params:{allowedValues:O.properties.IngestionProcess.enum}};s===null?s=[u]:s.push(u),
i++}}if(e.ImageName!==void 0&&y.call(e,"ImageName")){let l=e.ImageName;if(typeof l=="string"){if(D(l)>64){let u={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/maxLength",keyword:"maxLength",params:{limit:64}};s===null?s=[u]:s.push(u),i++}if(D(l)<1){let u={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[u]:s.push(u),i++}if(!wn.test(l)){let u={instancePath:t+"/ImageName",schemaPath:"#/p\
roperties/ImageName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./()\\\\-]+$"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ImageName",
schemaPath:"#/properties/ImageName/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(e.ImageDescription!==void 0&&y.call(e,"ImageDes\
cription")){let l=e.ImageDescription;if(typeof l=="string"){if(D(l)>256){let u={instancePath:t+"/ImageDescription",schemaPath:"#/properties/ImageDescription/max\
Length",keyword:"maxLength",params:{limit:256}};s===null?s=[u]:s.push(u),i++}if(D(l)<1){let u={instancePath:t+"/ImageDescription",schemaPath:"#/properties/Image\
Description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[u]:s.push(u),i++}if(!$n.test(l)){let u={instancePath:t+"/ImageDescription",schemaPath:"\
#/properties/ImageDescription/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./() -]+$"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/Im\
ageDescription",schemaPath:"#/properties/ImageDescription/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(e.Tags!==void 0&&y.call(
e,"Tags")){let l=e.Tags;if(Array.isArray(l)){let u=l.length;for(let p=0;p<u;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Key===void 0||!y.call(
m,"Key")){let f={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty:"Key"}};s===null?s=[f]:s.push(
f),i++}for(let f of Object.keys(m))if(!(f==="Key"||f==="Value")){let g={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};s===null?s=[g]:s.push(g),i++}if(m.Key!==void 0&&y.call(m,"Key")){let f=m.Key;if(typeof f=="string"){if(D(f)>
127){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/maxLength",keyword:"maxLength",params:{limit:127}};s===null?s=[g]:
s.push(g),i++}if(D(f)<1){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/minLength",keyword:"minLength",params:{limit:1}};
s===null?s=[g]:s.push(g),i++}}else{let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/type",keyword:"type",params:{type:"\
string"}};s===null?s=[g]:s.push(g),i++}}if(m.Value!==void 0&&y.call(m,"Value")){let f=m.Value;if(typeof f=="string"){if(D(f)>255){let g={instancePath:t+"/Tags/"+
p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/maxLength",keyword:"maxLength",params:{limit:255}};s===null?s=[g]:s.push(g),i++}}else{let g={instancePath:t+
"/Tags/"+p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/type",keyword:"type",params:{type:"string"}};s===null?s=[g]:s.push(g),i++}}}else{let f={
instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+
"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type:"array"}};s===null?s=[u]:s.push(u),i++}}if(e.Applications!==void 0&&y.call(e,"Applicatio\
ns")){let l=e.Applications;if(Array.isArray(l)){if(l.length>5){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/maxItems",keyword:"ma\
xItems",params:{limit:5}};s===null?s=[p]:s.push(p),i++}if(l.length<1){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/minItems",keyword:"\
minItems",params:{limit:1}};s===null?s=[p]:s.push(p),i++}let u=l.length;for(let p=0;p<u;p++){let m=l[p];if(typeof m!="string"){let f={instancePath:t+"/Applicati\
ons/"+p,schemaPath:"#/properties/Applications/items/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}if(!(m==="Microsoft_Office_2016"||
m==="Microsoft_Office_2019")){let f={instancePath:t+"/Applications/"+p,schemaPath:"#/properties/Applications/items/enum",keyword:"enum",params:{allowedValues:O.
properties.Applications.items.enum}};s===null?s=[f]:s.push(f),i++}}}else{let u={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/type",keyword:"\
type",params:{type:"array"}};s===null?s=[u]:s.push(u),i++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:
s.push(l),i++}return W.errors=s,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y({type:e,items:t,properties:n},r){return e==="array"?t??Je:(n!==void 0&&Object.hasOwn(n,r)?n[r]:void 0)??Je}var S=_(({properties:e})=>Object.keys(e??{})),
Je={};var M=R(e=>{let t=E(e),n={},r=O;for(let a of t)n=r,r=Y(r,a);let o=N(e);return{tokens:t,kind:t.length===1?o:o.replace(/\[[0-9]+\]/g,"[]"),schema:r,optional:n.type===
"object"&&!(n.required??[]).includes(t.at(-1)??"")}}),N=R(e=>{let t="";for(let n of E(e))t+=/^[0-9]+$/.test(n)?`[${n}]`:`${t===""?"":"."}${d(n)}`;return t});var kn="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",In=R(e=>`schema/${e}`);function A(e,t){return{rule:In(e.rule),stage:"sc\
hema",outcome:"fail",severity:"error",pointer:t.pointer,absent:t.absent,token:t.token,message:e.message,expected:e.expected??t.expected,actual:t.actual,certainty:e.
certainty??"documented",predicts:[],facts:[],needs:[],fix:e.fix??null,docs:e.docs??kn,related:[]}}function Qe(e,t){let n=[];for(let[r,o]of t){let a=Pn(e,r,o),s={pointer:a.pointer,token:"value",absent:!1,expected:G(a.schema),actual:L(a.value)};n.push({problem:A(
Ze(a),s),meant:r})}return n}function Pn({value:e,places:t},n,r){let{tokens:o,kind:a,schema:s,optional:i}=M(n),c=t.written(n),l=e;for(let u of o)l=l[u];return{pointer:c,
name:N(c),kind:a,value:l,schema:s,broken:r,optional:i}}function Xe(e,t){return{rule:"required",message:`Member \`${e}\` is missing`,expected:G(t),fix:null}}var v="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",et={computetype:{says:"belongs to the operation ImportCustomWorksp\
aceImage",docs:v},protocol:{says:"belongs to the operation ImportCustomWorkspaceImage; here `IngestionProcess` says it",docs:v},imagesource:{says:"belongs to th\
e operation ImportCustomWorkspaceImage",docs:v},infrastructureconfigurationarn:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:v},platform:{says:"\
belongs to the operation ImportCustomWorkspaceImage",docs:v},osversion:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:v},region:{says:"is an o\
ption of the client, not of the request"},awsregion:{says:"is an option of the client, not of the request"},profile:{says:"is an option of the client, not of th\
e request"},dryrun:{says:"is not known: this operation has no dry run"},clienttoken:{says:"is not known: this operation has no client token"},idempotencytoken:{
says:"is not known: this operation has no client token"},schema:{says:"is for editors only: the call refuses it"},comment:{says:"is a comment: the call refuses \
it"}};function tt(e,t,n){let r=P(e),o=q(r,S(n)),a=Object.hasOwn(et,r)?et[r]:void 0,s=o===void 0?a?.says??"is not known":`is not known; it repeats \`${o}\``;return{
rule:"unknown-member",message:`Member \`${d(N(t),60)}\` ${s}`,expected:An(n),fix:{title:"Take it out",safe:!1,patch:[{op:"remove",path:t}]},...a?.docs===void 0?
{}:{docs:a.docs}}}var An=_(e=>`no other members than ${k(S(e),"and")}`);function nt(e){let t=[],n=[],r=new Map,o=Rn(e);for(let{keyword:a,instancePath:s,params:i}of e.errors){let c=o.size===0?void 0:On(o,s);if(c!==void 0)r.set(c,["ty\
pe"]);else if(a==="required"){let l=x(s,String(i.missingProperty));F(e.value,l).found?r.set(l,["type"]):t.push(Sn(e,l))}else if(a==="additionalProperties")n.push(
Nn(e,s,String(i.additionalProperty)));else{let l=r.get(s);l===void 0?r.set(s,[a]):l.push(a)}}return n.sort((a,s)=>a.problem.pointer<s.problem.pointer?-1:1),{refusals:[
...t,...n],faults:r}}function Rn({value:e,errors:t}){let n=new Set,r=null;for(let{keyword:o,instancePath:a}of t){if(o!=="required"&&o!=="additionalProperties"||
a===r)continue;r=a;let s=F(e,a);if(!s.found||typeof s.value!="object"||s.value===null)continue;let{kind:i}=M(a);(b(s.value)!==null||i==="Tags[]"&&ae(s.value))&&
n.add(a)}return n}function On(e,t){for(let n=0;n!==-1;n=t.indexOf("/",n+1)){let r=t.slice(0,n);if(e.has(r))return r}return e.has(t)?t:void 0}function Sn({places:e},t){
let n=e.written(t),r=Xe(N(n),M(t).schema);return{problem:A(r,{pointer:n,token:"value",absent:!0,expected:null,actual:null}),meant:t}}function Nn({places:e},t,n){
let r=x(e.written(t),n),o={pointer:r,token:"key",absent:!1,expected:null,actual:L(n)};return{problem:A(tt(n,r,M(t).schema),o),meant:r}}function rt({meant:e,sameLetters:t},n,r){let o=`Member \`${d(N(n),60)}\``;return{rule:t?"member-case":"unknown-member",message:t?`${o} has to be written \`${e}\``:
`${o} is not known; \`${e}\` is probably meant`,expected:`\`${e}\``,fix:{title:`Rename it to \`${e}\``,safe:t,patch:[{op:"move",from:n,path:r}]}}}function ot(e,t){let n=`\`${d(e,40)}\``;return{rule:"nested-request",message:`Members of the request stand inside ${n} instead of at the top`,expected:"an objec\
t that is the request itself",fix:{title:`Keep only what is inside ${n}`,safe:!1,patch:[{op:"move",from:t,path:""}]}}}var st={Ec2ImageId:["imageid","amiid","ami","sourceimageid","ec2image","ec2amiid"],IngestionProcess:["process","ingestion","ingestiontype","importprocess"],ImageName:[
"name","workspaceimagename"],ImageDescription:["description","desc","imagedesc"],Applications:["apps","software"],Key:["name","tagkey"],Value:["val","tagvalue"]};
function at(e,t){let n=[],r=e.toSorted().map(a=>({written:a,letters:P(a)})),o=t;for(let a of En)for(let s of o){if(r.length===0)return n;let i=r.find(({letters:c})=>a(
c,s));i!==void 0&&(n.push({written:i.written,meant:s,sameLetters:i.letters===j(s)}),r=r.filter(c=>c!==i),o=o.filter(c=>c!==s))}return n}var En=[(e,t)=>e===j(t),
(e,t)=>Object.hasOwn(st,t)&&(st[t]??[]).includes(e),(e,t)=>{let n=Math.max(1,Math.floor(t.length/5));return re(e,j(t),n)<=n}];var it={written:e=>e};function ie(){let e=new Map,t=n=>{if(e.size===0)return n;let r=e.get(n);if(r!==void 0||n==="")return r??n;let o=n.lastIndexOf("/");return t(
n.slice(0,o))+n.slice(o)};return{written:t,put:(n,r)=>{e.set(n,r)}}}var Ln=8;function ct(e){let t=Fn(e);if(t===null){let r=le(e);return r.some(pt)?lt(e,r,ie(),[]):{value:e,errors:r,places:it,renamed:Tn}}let n=ie();return n.put("",
t.pointer),lt(t.request,le(t.request),n,[t])}var Tn=[];function le(e){return W(e)?[]:W.errors??[]}function pt({keyword:e}){return e==="additionalProperties"}function lt(e,t,n,r){
let o=new Set,a=e,s=t;for(let i=0;i<Ln;i++){let c=r.length;for(let[l,u]of jn(s))a=_n(a,l,u,o,n,r);if(r.length===c)break;s=le(a)}return{value:a,errors:s,places:n,
renamed:r}}function jn(e){let t=new Map;for(let n of e){if(!pt(n))continue;let r=String(n.params.additionalProperty),o=t.get(n.instancePath);o===void 0?t.set(n.
instancePath,[r]):o.push(r)}return t}function _n(e,t,n,r,o,a){let s=F(e,t);if(!s.found||typeof s.value!="object"||s.value===null||b(s.value)!==null)return e;let i=s.
value,c=S(M(t).schema).filter(m=>!Object.hasOwn(i,m)),l=c.length===0?[]:at(n,c);if(l.length===0)return e;let u=o.written(t),p=new Map(l.map(({written:m,meant:f})=>[
m,f]));for(let m of l){let f=x(u,m.written),g=rt(m,f,x(u,m.meant));o.put(x(t,m.meant),f),a.push({pointer:f,meant:x(t,m.meant),name:m.written,explanation:g})}return mt(
e,E(t),Cn(i,p),r)}function Cn(e,t){let n={};for(let r of Object.keys(e)){let o=e[r];r==="__proto__"&&!t.has(r)?Object.defineProperty(n,r,{...Mn,value:o}):n[t.get(
r)??r]=o}return n}var Mn={configurable:!0,enumerable:!0,writable:!0};function mt(e,[t,...n],r,o){if(t===void 0||typeof e!="object"||e===null)return o.add(r),r;let a=e;
return o.has(e)||(a=Array.isArray(e)?[...e]:{...e},o.add(a)),a[t]=mt(a[t],n,r,o),a}function Fn(e){let t=S(O);if(!ut(e)||t.some(c=>Object.hasOwn(e,c)))return null;
let n=c=>Object.keys(c).filter(l=>B(l,t)!==void 0).length;if(n(e)>0)return null;let r=Object.entries(e).filter(c=>ut(c[1])&&n(c[1])>1),[o,...a]=r;if(o===void 0||
a.length>0)return null;let[s,i]=o;return{pointer:x("",s),meant:"",name:s,request:i,explanation:ot(s,x("",s))}}function ut(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)&&b(e)===null}var ft=1e6;function dt(e){let t=qn(e);if(t!==null)return t;let n=ct(e);if(n.renamed.length===0&&n.errors.length===0)return{problems:[],refused:[]};let{refusals:r,
faults:o}=nt(n),a=[],s=[];for(let i of[n.renamed.map(Vn),r,Qe(n,o)])for(let{problem:c,meant:l}of i)a.push(c),s.push(c.pointer),l!==c.pointer&&s.push(l);return{problems:a,
refused:n.renamed.length===0?s:[...new Set(s)]}}function Vn({pointer:e,meant:t,name:n,explanation:r}){let o={pointer:e,token:"key",absent:!1,expected:null,actual:L(
n)};return{problem:A(r,o),meant:t}}function qn(e){if(typeof e!="object"||e===null||Array.isArray(e))return null;for(let[t,n]of Object.entries(e)){if(!Array.isArray(
n)||n.length<=ft)continue;let r=x("",t),o=`Value of \`${d(t)}\` has ${n.length} items, more than are looked at`,a={pointer:r,token:"value",absent:!1,expected:`a\
t most ${ft} items`,actual:null};return{problems:[A({rule:"items",message:o},a)],refused:[r]}}return null}function gt(e){return A({rule:"type",message:`Request cannot be read: looking at it throws ${Gn(e)}`},{pointer:"",token:"value",absent:!1,expected:"an object wi\
th plain values",actual:null})}function Gn(e){try{return L(e instanceof Error?e.message:e)}catch{return"something unreadable"}}var J=Symbol.for("workspaces-preflight.refused"),ta=Object.freeze({items:Object.freeze([]),complete:!0});function ht(e,t){if(t.length===0&&yt(e))return e;let n=pe(e,ce),r=t.map(E);for(let o of r)o.length<2&&Bn(n,o[0]);Array.isArray(n.Tags)&&(n.Tags=n.Tags.map(Dn)),
Array.isArray(n.Applications)&&(n.Applications=[...n.Applications]);for(let o of r)Wn(n,o);return n}var ce=S(O),ue=S(Y(Y(O,"Tags"),"0"));function yt(e){let t=Object.
getPrototypeOf(e);return t===Object.prototype||t===null}function Dn(e){return typeof e!="object"||e===null||Array.isArray(e)||yt(e)?e:pe(e,ue)}function pe(e,t){
let n={};for(let r of t){let o=Object.hasOwn(e,r)?e[r]:void 0;o!==void 0&&(n[r]=o)}return n}function Bn(e,t){for(let n of ce)(t===void 0||t===n)&&(e[n]=J)}function Wn(e,[
t,n,r,...o]){let a=ce.find(p=>p===t);if(a===void 0||n===void 0)return;let s=e[a],i=ee(n);if(!Array.isArray(s)||i===null||i>=s.length)return;if(r===void 0){s[i]=
J;return}let c=s[i],l=ue.find(p=>p===r);if(typeof c!="object"||c===null||Array.isArray(c)||l===void 0||o.length>0)return;let u=pe(c,ue);u[l]=J,s[i]=u}0&&(module.exports={explainRequest,otherCauses,requestView,unreadable});
