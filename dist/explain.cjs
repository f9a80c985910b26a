"use strict";var Q=Object.defineProperty;var bt=Object.getOwnPropertyDescriptor;var wt=Object.getOwnPropertyNames;var $t=Object.prototype.hasOwnProperty;var kt=(e,t)=>{for(var n in t)Q(e,n,{get:t[n],enumerable:!0})},It=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of wt(t))!$t.call(e,o)&&o!==
n&&Q(e,o,{get:()=>t[o],enumerable:!(r=bt(t,o))||r.enumerable});return e};var Pt=e=>It(Q({},"__esModule",{value:!0}),e);var Kn={};kt(Kn,{explainRequest:()=>gt,otherCauses:()=>me,requestView:()=>yt,unreadable:()=>ht});module.exports=Pt(Kn);function R(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var E=R(At);function At(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Ot):t}function h(e,t){return`${e}/${Rt(t)}`}function F(e,t){let n=e;for(let r of E(t)){if(typeof n!="object"||n===null)return X;if(Array.isArray(n)){let o=ee(r);if(o===
null||o>=n.length)return X;n=n[o]}else{if(!Object.hasOwn(n,r))return X;n=n[r]}}return{found:!0,value:n}}function ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var X=Object.freeze({found:!1});function Rt(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ot(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function me(e,t,n,r){let o=t.filter(({severity:i,span:s})=>i==="error"&&s!==void 0);return o.length===0||r===null?e:e.filter(({pointer:i,token:s})=>{let a=F(n,i);
if(s!=="value"||!a.found||typeof a.value!="string")return!0;let c=r.span(i,"value");return c===null||!o.some(({span:l})=>l!==void 0&&St(l,c))})}function St(e,t){
return e.start>=t.start&&e.end<=t.end}var fe=(e,t)=>String(t);var Nt=/^[ -~]*$/,Et=/^[ !#-[\]-~]*$/;function L(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Et.test(e))return`"${e}"`;let n=de(t);return H(e,n),n.end()}function d(e,t=120){
if(e.length<=t&&Nt.test(e))return e;let n=de(t);return ge(e,n,!1),n.end()}function de(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function H(e,t){switch(typeof e){case"string":return t.add('"')&&ge(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Lt(e,t):Tt(e,t)}}function Lt(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!H(e[n],t))return!1;return t.add("]")}function Tt(e,t){let n=b(e);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(H(o,t)&&t.add(":")&&H(i,t)))return!1}return t.add("}")}
function b(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:d(t.slice(8,-1),40)}function ge(e,t,n){for(let r=0;r<e.length;r++){let o=e.
charCodeAt(r),i=e.charAt(r);if(te(o))i=z(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=z(o);else{
r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?z(o)+z(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function te(e){return e<127?e<32:e<5760?e<=160||
e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var _t={8:"\\b",9:"\\t",10:"\\n",
12:"\\f",13:"\\r"};function z(e){return _t[e]??`\\u${e.toString(16).padStart(4,"0")}`}var he={" ":"a blank","	":"a tab","\n":"a line break","\r":"a carriage return","`":"a back-tick","\xA0":"a no-break blank (U+00A0)","\xAD":"a soft hyphen (U+00A\
D)","\u200B":"a zero-width blank (U+200B)","\u2018":"a typographic quote `\u2018`","\u2019":"a typographic apostrophe `\u2019`","\u201C":"a typographic quote `\u201C\
`","\u201D":"a typographic quote `\u201D`","\u201E":"a typographic quote `\u201E`","\u2013":"a dash `\u2013`","\u2014":"a dash `\u2014`","\uFEFF":"a byte order \
mark (U+FEFF)"};function T(e){let t=Object.hasOwn(he,e)?he[e]:void 0;if(t!==void 0)return t;let n=e.codePointAt(0)??0,r=`U+${n.toString(16).toUpperCase().padStart(
4,"0")}`;return n<127&&n>32?`\`${e}\``:n>=55296&&n<=57343||n>=917504&&n<=921599||n<=65535&&te(n)?`the unprintable character ${r}`:`\`${e}\` (${r})`}function I(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var ye=new Map;function y(e,t){if(e.type!=="string"||e.enum!==void 0&&!e.enum.includes(t))return!1;let n=e.maxLength??Number.POSITIVE_INFINITY,r=e.minLength??0;
if(t.length>2*n)return!1;if(t.length>n||t.length<2*r){let o=I(t);if(o>n||o<r)return!1}return e.pattern===void 0||jt(e.pattern).test(t)}function jt(e){let t=ye.get(
e);return t===void 0&&(t=new RegExp(e,"u"),ye.set(e,t)),t}function w(e){let t=0,n=e.length;for(;t<n&&xe(e.charCodeAt(t));)t++;for(;n>t&&xe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function xe(e){return e>32&&e<127?!1:
e===32||e>=9&&e<=13||/[\s\u200b-\u200d\u2060\u00ad]/.test(String.fromCharCode(e))}function $(e,t,n){return{title:`Write \`${d(t,80)}\``,safe:n,patch:[{op:"replace",path:e,value:t}]}}var Ct=300,Mt="8 or 17";function be(e){if(e.kind!=="Ec2ImageId"||typeof e.value!="string"||e.value.length>Ct)return null;let t=w(e.value),n=`Value of \`${e.name}\
\``,r=t.toLowerCase();if(y(e.schema,r))return V(e,`${n} has upper-case letters; AMI ids are in lower case`,r,!0);for(let[m,f]of Ft)if(r.startsWith(m))return V(e,
`${n} is the id of ${f}, not of an AMI`,null,!1);let o=/(?:^|[^a-z0-9-])(ami-(?:[0-9a-f]{17}|[0-9a-f]{8}))(?![0-9a-z])/.exec(r)?.[1];if(o!==void 0&&y(e.schema,o))
return V(e,`${n} is more than an AMI id: \`${d(t,60)}\``,o,!1);let i=/^ami[-_ ]?/.exec(r),s=i===null&&/^[0-9a-f]+$/.test(r);if(i===null&&!s)return V(e,`${n} is \
\`${d(t,40)}\`, which does not start with \`ami-\``,null,!1);let a=i?.[0].length??0,c=r.slice(a),l=/[^0-9a-f]/iu.exec(t.slice(a));if(l!==null){let m=e.value.indexOf(
t)+a+l.index,f=`ami-${c.replaceAll("o","0").replace(/[il]/g,"1")}`,g=`${n} has ${T(l[0])} at index ${m}, which is no hexadecimal digit`;return V(e,g,f,!1)}let u=`\
ami-${c}`;if(y(e.schema,u))return V(e,`${n} lacks the \`ami-\` that AMI ids start with`,u,!1);let p=`${c.length} hexadecimal ${c.length===1?"digit":"digits"}`;return V(
e,`${n} has ${p}${s?" and no `ami-`":""}; AMI ids have ${Mt}`,null,!1)}var Ft=[["wsi-","a WorkSpaces image"],["wsb-","a WorkSpaces bundle"],["ws-","a WorkSpace"],
["i-","an EC2 instance"],["snap-","a snapshot"],["vol-","a volume"],["import-ami-","an import task"],["export-ami-","an export task"],["aki-","a kernel image"],
["ari-","a RAM disk image"]];function V(e,t,n,r){let o=n!==null&&y(e.schema,n)?$(e.pointer,n,r):null;return{rule:"pattern",message:t,fix:o}}var we=new Map,$e=new WeakMap;function P(e){return e.length>200?e:e.toLowerCase().replace(/[^a-z0-9]+/g,"")}function _(e){let t=we.get(e);return t===void 0&&(t=
P(e),we.set(e,t)),t}function W(e,t){return q(P(e),t)}function q(e,t){let n=$e.get(t);return n===void 0&&(n=new Map(t.toReversed().map(r=>[_(r),r])),$e.set(t,n)),
n.get(e)}function ke(e){if(e.kind!=="Applications[]"||typeof e.value!="string"||e.value.length>100)return null;let t=e.schema.enum??[],n=P(e.value);if(q(n,t)!==void 0)return null;
let r=`Value of \`${e.name}\` is \`${d(e.value,40)}\``;if(/365|^o365|^m365/.test(n))return{rule:"enum",message:`${r}; an import subscribes to Office 2016 or 201\
9 only, not to Microsoft 365`};let o=/(?:office|^)[a-z]*(20[0-9]{2})/.exec(n)?.[1];if(o===void 0)return null;let i=t.find(a=>a.endsWith(o)),s=i??t.at(-1);return{
rule:"enum",message:i===void 0?`${r}; an import subscribes to Office 2016 or 2019 only, not to ${o}`:`${r}; the spelling that is accepted is \`${i}\``,fix:s===void 0?
null:$(e.pointer,s,!1)}}function Ie({name:e,pointer:t,broken:n}){return{rule:"constraint",message:`${t===""?"Request":`Value of \`${e}\``} breaks the model's constraint ${n.map(o=>`\`${o}\
\``).join(", ")}`}}function k(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var ne=64,Vt=4,qt=3;function re(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>ne||t.length>ne)return n+1;let r=[],o=[];for(let i=0;i<=t.length;i++)o.push(i);
for(let i=1;i<=e.length;i++){let s=[i],a=e.charCodeAt(i-1),c=i;for(let l=1;l<=t.length;l++){let u=t.charCodeAt(l-1),p=Math.min(U(o,l)+1,U(s,l-1)+1,U(o,l-1)+(a===
u?0:1));i>1&&l>1&&a===t.charCodeAt(l-2)&&e.charCodeAt(i-2)===u&&(p=Math.min(p,U(r,l-2)+1)),s.push(p),p<c&&(c=p)}if(c>n)return n+1;r=o,o=s}return Math.min(U(o,t.
length),n+1)}function Pe(e,t){if(e.length>ne)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let i of t){let s=re(n,i.toLowerCase(),
o);s>o||(r=s<o||r.length===0?[i]:[...r,i],o=s)}return r.length>0||e.length<Vt?r:t.filter(i=>i.toLowerCase().includes(n)).slice(0,qt)}function U(e,t){return e[t]??
0}function Ae(e){let{value:t,schema:n,name:r,pointer:o,broken:i}=e;if(!i.includes("enum")||typeof t!="string"||n.enum===void 0)return null;let s=`Value of \`${r}\`\
 is \`${d(t,40)}\``,a=P(t),c=q(a,n.enum);if(c!==void 0)return{rule:"enum",message:`${s}; the spelling that is accepted is \`${c}\``,fix:$(o,c,!0)};let l=Pe(a,n.
enum.map(_)),u=n.enum.filter(m=>l.includes(_(m))),[p]=u;return p===void 0?{rule:"enum",message:`${s}, which is not a value of the model`}:{rule:"enum",message:`${s}\
; the nearest ${u.length===1?"value is":"values are"} ${k(u.slice(0,2),"and")}`,fix:u.length===1?$(o,p,!1):null}}function j(e){let t=new WeakMap;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var Gt=100;function Re(e){let{kind:t,value:n,name:r,pointer:o}=e;if(t!=="IngestionProcess"||typeof n!="string"||n.length>Gt)return null;let i=Wt(e.schema)(n);if(i===
null)return null;let s=`Value of \`${r}\` ${i.says}`;return i.meant===null?{rule:"enum",message:s,docs:Dt}:{rule:"enum",message:s,fix:$(o,i.meant,!1)}}var Dt="h\
ttps://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",Wt=j(e=>R(t=>vt(t,e.enum??[])));function vt(e,t){if(W(e,t)!==void 0)return null;
let n=e.trim().toUpperCase().replace(/[-. ]+/g,"_"),r=/(?:^|_)(GR6F?|G6F?|G7E?)(?:_|$)/.exec(n)?.[1];if(r!==void 0)return{says:`names ${r}, which only the opera\
tion ImportCustomWorkspaceImage can import`,meant:null};let o=Bt(n,t);return o===null?null:/^BYOL_.*_DCV$/.test(n)?{says:`ends in \`_DCV\`, as AWS's reference onc\
e printed by mistake; DCV is \`${o}\``,meant:o}:/_PCOIP$/.test(n)?{says:`ends in \`_PCOIP\`; for PCoIP there is no ending: \`${o}\``,meant:o}:{says:`is \`${d(e,
40)}\`; \`${o}\` is probably meant`,meant:o}}function Bt(e,t){let r=(e.startsWith("BYOL_")?e:`BYOL_${e}`).replace(/_DCV$/,"_WSP").replace(/_PCOIP$/,"").replace(
/^BYOL_(?:STANDARD|BASE|NON_GPU)(?=_|$)/,"BYOL_REGULAR").replace(/^BYOL(?=_(?:WSP|BYOP)$|$)/,"BYOL_REGULAR").replace(/^BYOL_GRAPHICS_?PRO_?G4DN/,"BYOL_GRAPHICS_\
G4DN").replace(/^BYOL_(?:GRAPHICS)?G4DN/,"BYOL_GRAPHICS_G4DN").replace(/^BYOL_GRAPHICS(?:PRO)?_(?=WSP$|BYOP$)/,"BYOL_GRAPHICS_G4DN_");return r==="BYOL_REGULAR"&&
!/REGULAR|STANDARD|BASE|NON_GPU|PCOIP/.test(e)?null:t.includes(r)?r:null}function C({name:e,pointer:t},n){return{title:`Leave \`${e}\` out`,safe:n,patch:[{op:"remove",path:t}]}}function Oe(e){let{value:t,schema:n,name:r,optional:o,broken:i}=e;return Array.isArray(t)?i.includes("minItems")?{rule:"items",message:`Value of \`${r}\` is ${t.
length===0?"an empty list":`a list of ${t.length} items, fewer than ${n.minItems}`}`,fix:o&&t.length===0?C(e,!0):null}:i.includes("maxItems")?{rule:"items",message:`\
Value of \`${r}\` has ${t.length} items, more than the ${n.maxItems} that are accepted`}:null:null}function Se({value:e,schema:t,name:n,pointer:r,broken:o}){if(typeof e!="string"||e.length>1e5||!o.includes("type"))return null;let i=t.type==="array"?"a list":t.
type==="object"?"an object":null;if(i===null||!/^\s*[[{]/.test(e))return null;let s=Kt(e);return typeof s!="object"||s===null||Array.isArray(s)!==(t.type==="arr\
ay")?null:{rule:"type",message:`${r===""?"Request":`Value of \`${n}\``} is JSON inside text, not ${i}`,fix:Ut(e)?{title:"Write it without quotes around",safe:!0,
patch:[{op:"replace",path:r,value:s}]}:null}}function Ut(e){return(e.replace(/"(?:[^"\\]|\\.)*"/g,'""').match(/-?\d[\d.eE+-]*/g)??[]).every(n=>String(Number(n))===
n)}function Kt(e){try{return JSON.parse(e)}catch{return}}function Ne({value:e,schema:t,name:n,broken:r}){if(typeof e!="string")return null;let o=I(e);return t.maxLength!==void 0&&r.includes("maxLength")?{rule:"length",
message:`Value of \`${n}\` has ${o} characters, ${o-t.maxLength} more than the ${t.maxLength} that are accepted`}:t.minLength===void 0||!r.includes("minLength")?
null:{rule:"length",message:`Value of \`${n}\` has ${o} characters, fewer than ${t.minLength}`}}var Ee=new Map;function Z(e){let t=Ee.get(e);return t===void 0&&(t=Yt(e),Ee.set(e,t)),t}function Yt(e){let t=/^\^\[([^^\]](?:[^\]\\]|\\.)*)\][+*]\$$/.exec(e)?.[1],
n=t===void 0?null:zt(t);if(t===void 0||n===null)return null;let r=new RegExp(`^[${t}]*$`,"u"),o=new RegExp(`[^${t}]`,"gu");return{refused:i=>{let s=[];o.lastIndex=
0;for(let a=o.exec(i);a!==null;a=o.exec(i))s.push({character:a[0],index:a.index});return s},accepts:i=>r.test(i),words:n}}function zt(e){let t=[],n=[],r=!1;for(let s=0;s<
e.length;){let a=/^([a-zA-Z0-9])-([a-zA-Z0-9])/.exec(e.slice(s,s+3));if(a){t.push(a[0]),s+=3;continue}let c=e.charAt(s++);if(c==="\\"&&(c=e.charAt(s++),/[a-zA-Z0-9]/.
test(c)))return null;c===" "?r=!0:n.push(c)}let o=t.filter(s=>s!=="0-9").sort().reverse(),i=[...o.length>0?[`letters ${o.join(" and ")}`]:[],...t.includes("0-9")?
["digits"]:[],...r?["blanks"]:[]];return n.length>0?`${i.join(", ")}${i.length>0?" and ":""}\`${n.join(" ")}\``:i.join(", ")}var G=j(Ht);function Ht(e){switch(e.type){case"string":return Jt(e);case"array":return`a list${e.minItems===void 0&&e.maxItems===void 0?"":` of ${Le(e.minItems,
e.maxItems,"item")}`}${e.items===void 0?"":`, each ${G(e.items)}`}`;case"object":return`an object with ${Zt(e)}`;case"boolean":return"`true` or `false`";case"in\
teger":return"a whole number";case"number":return"a number";case void 0:}return"a value that the model accepts"}function Zt(e){let t=e.required??[],n=Object.keys(
e.properties??{}).filter(r=>!t.includes(r));return t.length===0?k(n,"and"):n.length===0?k(t,"and"):`${k(t,"and")} and, if wanted, ${k(n,"and")}`}function Jt(e){
if(e.enum!==void 0)return e.enum.length===1?k(e.enum,"or"):`one of ${k(e.enum,"or")}`;let n=e.minLength!==void 0||e.maxLength!==void 0?Le(e.minLength,e.maxLength,
"character"):"text";if(e.pattern===void 0)return n;if(e.pattern===Qt)return"`ami-` and 8 or 17 hexadecimal digits, in lower case";let r=Z(e.pattern);return r===
null?`${n} matching \`${e.pattern}\``:`${n}: ${r.words}`}var Qt="^ami-([a-f0-9]{8}|[a-f0-9]{17})$";function Le(e,t,n){return t===void 0?`${e??0} or more ${n}s`:
e===void 0||e===0?`at most ${t} ${n}s`:e===t?`${e} ${n}${e===1?"":"s"}`:`${e} to ${t} ${n}s`}function Te(e){if(e.value!==null||e.pointer==="")return null;let{name:t,optional:n}=e;return{rule:"null",message:`Value of \`${t}\` is null, which some clients d\
rop silently and others refuse`,expected:`${G(e.schema)}${n?"; or no such member":""}`,fix:n?C(e,!0):null}}function _e({value:e,schema:t,name:n,pointer:r}){if(typeof e!="string")return null;let o=w(e);if(o===e||!y(t,o))return null;let i=e.indexOf(o),s=i+o.length,a=i>
0?`starts with ${T(e.charAt(0))}`:`ends with ${T(e.charAt(s))} at index ${s}`,c=i>0&&s<e.length?` and ends with ${T(e.charAt(s))} at index ${s}`:"";return{rule:"\
outer-blanks",message:`Value of \`${n}\` ${a}${c}`,fix:{title:"Take the blanks off its ends",safe:!0,patch:[{op:"replace",path:r,value:o}]}}}var Xt="\u201C\u201E\u2018\u201A\xAB\u201D\u2019\"'`",en="\u201D\u201C\u2019\u2018\xBB\"'`";function je({value:e,schema:t,name:n,pointer:r}){if(typeof e!="strin\
g")return null;let o=w(e),i=o.charAt(0),s=o.charAt(o.length-1),a=i!==""&&Xt.includes(i),c=s!==""&&en.includes(s)&&o.length>1,l=w(o.slice(a?1:0,c?-1:void 0));if(l===
o||!y(t,l))return null;let u=/["'`]/.test(a?i:s)?"quotation marks":"typographic quotation marks",p=a&&c?`stands in ${u}`:a?`starts with one of a pair of ${u}`:`\
ends with one of a pair of ${u}`;return{rule:"outer-quotes",message:`Value of \`${n}\` ${p}, which are part of it`,fix:{title:"Take the quotation marks off",safe:a&&
c,patch:[{op:"replace",path:r,value:l}]}}}var oe=3;function Ce(e,t){let n=new Map;for(let{character:i,index:s}of e){let a=n.get(i);a===void 0?n.set(i,{index:s,count:1}):a.count++}if(n.size===0)return`ch\
aracters beyond index ${t} that are not accepted`;let r=[];for(let[i,{index:s,count:a}]of n){if(r.length===oe)break;let c=a===1||t!==null?"":a===2?" (twice)":` \
(${a} times)`;r.push(`${T(i)} at index ${s}${c}`)}n.size>oe&&r.push(`${n.size-oe} more`);let o=r.pop()??"";return r.length===0?o:`${r.join(", ")} and ${o}`}var Me={" ":["-"],"	":[" ","-"],"\n":[" ","-"],"\r":[""],"\xA0":[" ","-"],"\u202F":[" ","-"],"\u3000":[" ","-"],"'":[""],'"':[""],"`":[""],"\u2018":[""],"\u2019":[
""],"\u201C":[""],"\u201D":[""],"\u201E":[""],"\xAB":[""],"\xBB":[""],"\xAD":[""],"\u200B":[""],"\u200C":[""],"\u200D":[""],"\u2060":[""],"\uFE0F":[""],"\uFEFF":[
""],",":[" ","-"],";":[" ","-"],"!":[""],"?":[""],"%":[""],"#":[""],"*":[""],"<":["("],">":[")"],"[":["("],"]":[")"],"{":["("],"}":[")"],"\\":["/","-"],"|":["/",
"-"],"\u2026":["..."],\u00DF:["ss"],\u00E6:["ae"],\u00C6:["Ae"],\u00F8:["o"],\u00D8:["O"],\u0142:["l"],\u0141:["L"]},Fe={"&":"and","+":"and","@":"at"};function qe(e,t,n){
let r="",o=0,i=0,s=a=>{a!==o&&(r+=e.slice(o>0&&Ve(e.charAt(o),r)?o+1:o,a))};for(let{character:a,index:c}of t){s(c),o=c+a.length;let l=nn(a,r,e.charAt(o)||" ",n);
Ve(l,r)||(r+=l),a!==" "&&i++}return o===e.length&&(r=r.replace(/[- ]+$/,"")),s(e.length),2*i>tn(e)?null:r}function tn(e){let t=I(e);for(let n=e.indexOf(" ");n!==
-1;n=e.indexOf(" ",n+1))t--;return t}function Ve(e,t){return(e===" "||e==="-")&&(t===""||t.endsWith(e))}function nn(e,t,n,r){let o=Object.hasOwn(Fe,e)?Fe[e]:void 0;
return o!==void 0&&t.endsWith(" ")&&r.accepts(o)?o:n===" "&&(e===","||e===";")?"":n===" "&&e===":"&&r.accepts(" ")?" -":((Object.hasOwn(Me,e)?Me[e]:void 0)??[e.
normalize("NFKD").replace(/[\u0300-\u036f]/g,""),"-"]).find(a=>r.accepts(a))??""}var K=2e3;function Ge(e){let{value:t,schema:n,name:r,broken:o}=e;if(!o.includes("pattern")||typeof t!="string"||n.pattern===void 0)return null;let i=Z(n.pattern);
if(i===null)return{rule:"pattern",message:`Value of \`${r}\` does not match \`${n.pattern}\``};let s=i.refused(t.slice(0,K)),a=o.includes("maxLength")?`has ${I(
t)} characters, more than ${n.maxLength}, and `:"";return{rule:"pattern",message:`Value of \`${r}\` ${a}holds ${Ce(s,t.length>K?K:null)}`,fix:rn(e,t,s,i)}}function rn({
schema:e,pointer:t},n,r,o){if(n.length>Math.min(K,2*(e.maxLength??K)))return null;let i=qe(n,r,o);return i===null||!y(e,i)?null:$(t,i,!1)}var on=500;function se(e){let{value:t,name:n}=e,r=`Value of \`${n}\``;if(t==="")return{rule:"placeholder",message:`${r} is empty, as a CLI skeleton leaves it`,fix:e.
optional?C(e,!1):null};if(typeof t=="object")return pn(e);if(typeof t!="string"||t.length>on)return null;let o=w(t),i=un(o);return i!==null?{rule:"placeholder",
message:`${r} holds a placeholder that nothing has filled in: \`${d(i,40)}\``}:sn.test(o)?{rule:"placeholder",message:`${r} is the text \`${o}\`, which programs \
print for a missing value`}:an.test(o)||e.kind==="Ec2ImageId"&&ln.test(o)?{rule:"placeholder",message:`${r} is a sample or placeholder: \`${d(o,40)}\``}:null}var sn=/^(?:null|none|nil|undefined|nan|\[object object\])$/i,
an=/^(?:string|text|value|example|sample|placeholder|todo|tbd|fixme|x{3,40}|(?:change|replace)[-_ ]?(?:me|this)|(?:your|my)[-_].{1,80})$/i,ln=/^ami[-_ ]?(?:x+|\.+|\u2026|id|012345abcde|[0-9a-f]*(?:example|sample|fake|dummy|test|your|placeholder|todo).*)$/i;
function un(e){if(!/[{$<%@]|^__|^resolve:/.test(e))return null;for(let t of cn){let n=t.exec(e);if(n)return n[0]}return null}var cn=[/\{\{[^{}]{0,80}\}\}/,/[$#]\{[^{}]{0,80}\}/,
/\$\([^()]{1,80}\)/,/<%[^%]{0,80}%>/,/^(?:ami-)?<[^<>]{0,80}>$/,/^%[A-Za-z_][A-Za-z0-9_]{0,80}%$/,/^\$[A-Za-z_][A-Za-z0-9_:.]{0,80}$/,/^@@[A-Za-z0-9_]{1,80}@@$/,
/^__[A-Za-z0-9_]{1,80}__$/,/^resolve:ssm:.{0,200}$/];function pn({value:e,name:t}){if(typeof e!="object"||e===null||Array.isArray(e))return null;let[n,...r]=Object.
keys(e);return n===void 0||r.length>0||!/^(?:Ref|Fn::[A-Za-z]{1,40})$/.test(n)?null:{rule:"placeholder",message:`Value of \`${t}\` is the CloudFormation function\
 \`${n}\`, which nothing resolves here`}}function De({value:e,schema:t,name:n,kind:r,broken:o}){if(typeof e!="string"||!o.includes("maxLength")||t.maxLength===void 0||r!=="Tags[].Key"&&r!=="Tags[].Valu\
e")return null;let i=I(e);return i!==t.maxLength+1?null:{rule:"length",message:`Value of \`${n}\` has ${i} characters, as most services accept; WorkSpaces accep\
ts ${t.maxLength}`}}var Be=50;function Ue(e){return e.broken.includes("type")?e.kind==="Tags"?mn(e):e.kind==="Tags[]"?fn(e):null:null}function mn(e){let{value:t,name:n,pointer:r}=e,
o=`Value of \`${n}\``;if(typeof t=="string"){let l=t.slice(0,1e4).split(/[\s;]+/).filter(u=>u!=="").map(Ke);return We(`${o} is text, not a list of objects with \
\`Key\` and \`Value\``,r,l,!1)}if(typeof t!="object"||t===null||b(t)!==null)return null;let i=dn(t);if(i!==null){let l={title:"Put it into a list",safe:!0,patch:[
{op:"replace",path:r,value:[i]}]};return{rule:"type",message:`${o} is a single tag, not a list of tags`,fix:l}}let s=Object.entries(t);if(s.length===0)return{rule:"\
type",message:`${o} is an empty object, not a list`,fix:C(e,!0)};let a=s.length>Be?[]:s.map(l=>Ye(l,e)),c=s.every(([,l])=>typeof l=="string");return We(`${o} is\
 a map, not a list of objects with \`Key\` and \`Value\``,r,a,c)}function We(e,t,n,r){let o=n.length>0&&n.length<=Be&&!n.includes(null);return{rule:"type",message:e,
fix:o?{title:"Make it a list of `Key` and `Value`",safe:r,patch:[{op:"replace",path:t,value:n}]}:null}}function ie(e){let t=Object.keys(e);return t.length>0&&!t.
includes("Key")&&!t.includes("Value")}function fn(e){let{value:t,name:n,pointer:r}=e,o=`Value of \`${n}\``;if(typeof t=="string"&&t!==""){let l=t.length>1e3?null:
Ke(t);return ve(`${o} is text, not an object with \`Key\` and \`Value\``,r,l,!1)}if(typeof t!="object"||t===null||b(t)!==null||!ie(t))return null;let[i,...s]=Object.
entries(t),a=i===void 0||s.length>0?null:Ye(i,e),c=`${o} is a map, not an object with \`Key\` and \`Value\``;return ve(c,r,a,typeof i?.[1]=="string")}function ve(e,t,n,r){
let o=[{op:"replace",path:t,value:n}];return{rule:"type",message:e,fix:n===null||n.Key===""?null:{title:"Make it an object",safe:r,patch:o}}}function Ke(e){let t=/^Key=([^,]*)(?:,Value=(.*))?$/s.
exec(e),[,n,r]=t??/^([^=:]+)[=:](.*)$/s.exec(e)??[];return n===void 0?null:r===void 0?{Key:n}:{Key:n,Value:r}}function Ye([e,t],{pointer:n,written:r}){if(t===null)
return{Key:e};if(typeof t=="string")return{Key:e,Value:t};if(typeof t!="boolean"&&!(typeof t=="number"&&Number.isFinite(t)))return null;let o=r(h(n,e),t);return o===
null?null:{Key:e,Value:o}}function dn(e){let[t,n,...r]=Object.entries(e).sort(([o],[i])=>o.toLowerCase()<i.toLowerCase()?-1:1);return t===void 0||t[0].toLowerCase()!==
"key"||typeof t[1]!="string"||r.length>0?null:n===void 0?{Key:t[1]}:n[0].toLowerCase()==="value"&&typeof n[1]=="string"?{Key:t[1],Value:n[1]}:null}var gn=1e3;function ze({value:e,schema:t,name:n,pointer:r,broken:o}){let i=t.items;if(typeof e!="string"||t.type!=="array"||i?.type!=="string"||!o.includes("typ\
e"))return null;let s=`Value of \`${n}\` is text, not a list; even a single item stands in a list`;if(e.length>gn)return{rule:"type",message:s};let a=e.split(",").
map(u=>hn(w(u),i.enum??[])).filter(u=>u!==""),c=a.length>0&&a.length<=(t.maxItems??a.length);return{rule:"type",message:s,fix:c?{title:"Make it a list",safe:!0,
patch:[{op:"replace",path:r,value:a}]}:null}}function hn(e,t){return W(e,t)??e}function He(e){if(!e.broken.includes("type"))return null;let t=e.pointer===""?"Request":`Value of \`${e.name}\``,{words:n,json:r}=Ze(e.value),o=e.schema.type===
void 0?"what the model accepts":yn[e.schema.type];return{rule:"type",message:`${t} is ${n}, ${r?`not ${o}`:"which is no JSON value"}`,fix:xn(e)}}var yn={string:"\
text",array:"a list",object:"an object",boolean:"`true` or `false`",integer:"a whole number",number:"a number"};function Ze(e){switch(typeof e){case"string":return{
words:"text",json:!0};case"number":return Number.isFinite(e)?{words:"a number",json:!0}:{words:`\`${e}\``,json:!1};case"boolean":return{words:`\`${e}\``,json:!0};case"\
undefined":return{words:"`undefined`",json:!1};case"function":case"symbol":case"bigint":return{words:`a ${typeof e}`,json:!1};case"object":{if(e===null)return{words:"\
null",json:!0};if(Array.isArray(e))return{words:"a list",json:!0};let t=b(e);return t===null?{words:"an object",json:!0}:{words:`a \`${t}\` object`,json:!1}}}}function xn({
value:e,schema:t,pointer:n,written:r}){if(t.type!=="string")return null;if(typeof e=="number"||typeof e=="boolean"){let i=r(n,e);return i===null||!Ze(e).json||!y(
t,i)?null:{title:"Write it as text, in quotes",safe:!1,patch:[{op:"replace",path:n,value:i}]}}if(!Array.isArray(e)||e.length!==1)return null;let o=e[0];return typeof o!=
"string"||!y(t,o)?null:{title:"Take it out of the list",safe:!0,patch:[{op:"replace",path:n,value:o}]}}var bn=[Te,se,Se,Ue,ze,He],wn=[se,_e,je,be,Re,ke,Ae,De,Ge,Ne,Oe];function Je(e){for(let t of e.broken.includes("type")?bn:wn){let n=t(e);if(n!==null)return n}return Ie(
e)}function D(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage",type:"object",additionalProperties:!1,
required:["Ec2ImageId","IngestionProcess","ImageName","ImageDescription"],properties:{Ec2ImageId:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},IngestionProcess:{
type:"string",enum:["BYOL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL\
_GRAPHICS_G4DN_BYOP"]},ImageName:{type:"string",minLength:1,maxLength:64,pattern:"^[a-zA-Z0-9_./()\\\\-]+$"},ImageDescription:{type:"string",minLength:1,maxLength:256,
pattern:"^[a-zA-Z0-9_./() -]+$"},Tags:{type:"array",items:{type:"object",additionalProperties:!1,required:["Key"],properties:{Key:{type:"string",minLength:1,maxLength:127},
Value:{type:"string",maxLength:255}}}},Applications:{type:"array",minItems:1,maxItems:5,items:{type:"string",enum:["Microsoft_Office_2016","Microsoft_Office_201\
9"]}}}},x=Object.prototype.hasOwnProperty,$n=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),kn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),In=new RegExp("^[a\
-zA-Z0-9_./() -]+$","u");function v(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,c=v.evaluated;if(c.
dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.Ec2ImageId===void 0||!x.call(e,"Ec2ImageId")){let l={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ec2ImageId"}};s===null?s=[l]:s.push(l),a++}if(e.IngestionProcess===void 0||!x.
call(e,"IngestionProcess")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"IngestionProcess"}};s===null?s=[l]:s.push(
l),a++}if(e.ImageName===void 0||!x.call(e,"ImageName")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ImageName"}};s===
null?s=[l]:s.push(l),a++}if(e.ImageDescription===void 0||!x.call(e,"ImageDescription")){let l={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"ImageDescription"}};s===null?s=[l]:s.push(l),a++}for(let l of Object.keys(e))if(!(l==="Ec2ImageId"||l==="IngestionProcess"||l==="ImageName"||l===
"ImageDescription"||l==="Tags"||l==="Applications")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};
s===null?s=[u]:s.push(u),a++}if(e.Ec2ImageId!==void 0&&x.call(e,"Ec2ImageId")){let l=e.Ec2ImageId;if(typeof l=="string"){if(!$n.test(l)){let u={instancePath:t+"\
/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"}};s===null?s=[u]:s.push(u),a++}}else{
let u={instancePath:t+"/Ec2ImageId",schemaPath:"#/properties/Ec2ImageId/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),a++}}if(e.IngestionProcess!==
void 0&&x.call(e,"IngestionProcess")){let l=e.IngestionProcess;if(typeof l!="string"){let u={instancePath:t+"/IngestionProcess",schemaPath:"#/properties/Ingesti\
onProcess/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),a++}if(!(l==="BYOL_REGULAR"||l==="BYOL_GRAPHICS"||l==="BYOL_GRAPHICSPRO"||l==="B\
YOL_GRAPHICS_G4DN"||l==="BYOL_REGULAR_WSP"||l==="BYOL_GRAPHICS_G4DN_WSP"||l==="BYOL_REGULAR_BYOP"||l==="BYOL_GRAPHICS_G4DN_BYOP")){let u={instancePath:t+"/Inges\
tionProcess",schemaPath:"#/properties/IngestionProcess/enum",keyword:"enum",params:{allowedValues:O.properties.IngestionProcess.enum}};s===null?s=[u]:s.push(u),
a++}}if(e.ImageName!==void 0&&x.call(e,"ImageName")){let l=e.ImageName;if(typeof l=="string"){if(D(l)>64){let u={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/maxLength",keyword:"maxLength",params:{limit:64}};s===null?s=[u]:s.push(u),a++}if(D(l)<1){let u={instancePath:t+"/ImageName",schemaPath:"#/prope\
rties/ImageName/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[u]:s.push(u),a++}if(!kn.test(l)){let u={instancePath:t+"/ImageName",schemaPath:"#/p\
roperties/ImageName/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./()\\\\-]+$"}};s===null?s=[u]:s.push(u),a++}}else{let u={instancePath:t+"/ImageName",
schemaPath:"#/properties/ImageName/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),a++}}if(e.ImageDescription!==void 0&&x.call(e,"ImageDes\
cription")){let l=e.ImageDescription;if(typeof l=="string"){if(D(l)>256){let u={instancePath:t+"/ImageDescription",schemaPath:"#/properties/ImageDescription/max\
Length",keyword:"maxLength",params:{limit:256}};s===null?s=[u]:s.push(u),a++}if(D(l)<1){let u={instancePath:t+"/ImageDescription",schemaPath:"#/properties/Image\
Description/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[u]:s.push(u),a++}if(!In.test(l)){let u={instancePath:t+"/ImageDescription",schemaPath:"\
#/properties/ImageDescription/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9_./() -]+$"}};s===null?s=[u]:s.push(u),a++}}else{let u={instancePath:t+"/Im\
ageDescription",schemaPath:"#/properties/ImageDescription/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),a++}}if(e.Tags!==void 0&&x.call(
e,"Tags")){let l=e.Tags;if(Array.isArray(l)){let u=l.length;for(let p=0;p<u;p++){let m=l[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.Key===void 0||!x.call(
m,"Key")){let f={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/required",keyword:"required",params:{missingProperty:"Key"}};s===null?s=[f]:s.push(
f),a++}for(let f of Object.keys(m))if(!(f==="Key"||f==="Value")){let g={instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};s===null?s=[g]:s.push(g),a++}if(m.Key!==void 0&&x.call(m,"Key")){let f=m.Key;if(typeof f=="string"){if(D(f)>
127){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/maxLength",keyword:"maxLength",params:{limit:127}};s===null?s=[g]:
s.push(g),a++}if(D(f)<1){let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/minLength",keyword:"minLength",params:{limit:1}};
s===null?s=[g]:s.push(g),a++}}else{let g={instancePath:t+"/Tags/"+p+"/Key",schemaPath:"#/properties/Tags/items/properties/Key/type",keyword:"type",params:{type:"\
string"}};s===null?s=[g]:s.push(g),a++}}if(m.Value!==void 0&&x.call(m,"Value")){let f=m.Value;if(typeof f=="string"){if(D(f)>255){let g={instancePath:t+"/Tags/"+
p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/maxLength",keyword:"maxLength",params:{limit:255}};s===null?s=[g]:s.push(g),a++}}else{let g={instancePath:t+
"/Tags/"+p+"/Value",schemaPath:"#/properties/Tags/items/properties/Value/type",keyword:"type",params:{type:"string"}};s===null?s=[g]:s.push(g),a++}}}else{let f={
instancePath:t+"/Tags/"+p,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:t+
"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type:"array"}};s===null?s=[u]:s.push(u),a++}}if(e.Applications!==void 0&&x.call(e,"Applicatio\
ns")){let l=e.Applications;if(Array.isArray(l)){if(l.length>5){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/maxItems",keyword:"ma\
xItems",params:{limit:5}};s===null?s=[p]:s.push(p),a++}if(l.length<1){let p={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/minItems",keyword:"\
minItems",params:{limit:1}};s===null?s=[p]:s.push(p),a++}let u=l.length;for(let p=0;p<u;p++){let m=l[p];if(typeof m!="string"){let f={instancePath:t+"/Applicati\
ons/"+p,schemaPath:"#/properties/Applications/items/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),a++}if(!(m==="Microsoft_Office_2016"||
m==="Microsoft_Office_2019")){let f={instancePath:t+"/Applications/"+p,schemaPath:"#/properties/Applications/items/enum",keyword:"enum",params:{allowedValues:O.
properties.Applications.items.enum}};s===null?s=[f]:s.push(f),a++}}}else{let u={instancePath:t+"/Applications",schemaPath:"#/properties/Applications/type",keyword:"\
type",params:{type:"array"}};s===null?s=[u]:s.push(u),a++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[l]:
s.push(l),a++}return v.errors=s,a===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y({type:e,items:t,properties:n},r){return e==="array"?t??Qe:(n!==void 0&&Object.hasOwn(n,r)?n[r]:void 0)??Qe}var S=j(({properties:e})=>Object.keys(e??{})),
Qe={};var M=R(e=>{let t=E(e),n={},r=O;for(let i of t)n=r,r=Y(r,i);let o=N(e);return{tokens:t,kind:t.length===1?o:o.replace(/\[[0-9]+\]/g,"[]"),schema:r,optional:n.type===
"object"&&!(n.required??[]).includes(t.at(-1)??"")}}),N=R(e=>{let t="";for(let n of E(e))t+=/^[0-9]+$/.test(n)?`[${n}]`:`${t===""?"":"."}${d(n)}`;return t});var Pn="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",An=R(e=>`schema/${e}`);function A(e,t){return{rule:An(e.rule),stage:"sc\
hema",outcome:"fail",severity:"error",pointer:t.pointer,absent:t.absent,token:t.token,message:e.message,expected:e.expected??t.expected,actual:t.actual,certainty:e.
certainty??"documented",predicts:[],facts:[],needs:[],fix:e.fix??null,docs:e.docs??Pn,related:[]}}function Xe(e,t,n){let r=[];for(let[o,i]of t){let s={...Rn(e,o,i),written:n},a={pointer:s.pointer,token:"value",absent:!1,expected:G(s.schema),actual:L(s.value)};
r.push({problem:A(Je(s),a),meant:o})}return r}function Rn({value:e,places:t},n,r){let{tokens:o,kind:i,schema:s,optional:a}=M(n),c=t.written(n),l=e;for(let u of o)
l=l[u];return{pointer:c,name:N(c),kind:i,value:l,schema:s,broken:r,optional:a}}function et(e,t){return{rule:"required",message:`Member \`${e}\` is missing`,expected:G(t),fix:null}}var B="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",tt={computetype:{says:"belongs to the operation ImportCustomWorksp\
aceImage",docs:B},protocol:{says:"belongs to the operation ImportCustomWorkspaceImage; here `IngestionProcess` says it",docs:B},imagesource:{says:"belongs to th\
e operation ImportCustomWorkspaceImage",docs:B},infrastructureconfigurationarn:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:B},platform:{says:"\
belongs to the operation ImportCustomWorkspaceImage",docs:B},osversion:{says:"belongs to the operation ImportCustomWorkspaceImage",docs:B},region:{says:"is an o\
ption of the client, not of the request"},awsregion:{says:"is an option of the client, not of the request"},profile:{says:"is an option of the client, not of th\
e request"},dryrun:{says:"is not known: this operation has no dry run"},clienttoken:{says:"is not known: this operation has no client token"},idempotencytoken:{
says:"is not known: this operation has no client token"},schema:{says:"is for editors only: the call refuses it"},comment:{says:"is a comment: the call refuses \
it"}};function nt(e,t,n){let r=P(e),o=q(r,S(n)),i=Object.hasOwn(tt,r)?tt[r]:void 0,s=o===void 0?i?.says??"is not known":`is not known; it repeats \`${o}\``;return{
rule:"unknown-member",message:`Member \`${d(N(t),60)}\` ${s}`,expected:On(n),fix:{title:"Take it out",safe:!1,patch:[{op:"remove",path:t}]},...i?.docs===void 0?
{}:{docs:i.docs}}}var On=j(e=>`no other members than ${k(S(e),"and")}`);function rt(e){let t=[],n=[],r=new Map,o=Sn(e);for(let{keyword:i,instancePath:s,params:a}of e.errors){let c=o.size===0?void 0:Nn(o,s);if(c!==void 0)r.set(c,["ty\
pe"]);else if(i==="required"){let l=h(s,String(a.missingProperty));F(e.value,l).found?r.set(l,["type"]):t.push(En(e,l))}else if(i==="additionalProperties")n.push(
Ln(e,s,String(a.additionalProperty)));else{let l=r.get(s);l===void 0?r.set(s,[i]):l.push(i)}}return n.sort((i,s)=>i.problem.pointer<s.problem.pointer?-1:1),{refusals:[
...t,...n],faults:r}}function Sn({value:e,errors:t}){let n=new Set,r=null;for(let{keyword:o,instancePath:i}of t){if(o!=="required"&&o!=="additionalProperties"||
i===r)continue;r=i;let s=F(e,i);if(!s.found||typeof s.value!="object"||s.value===null)continue;let{kind:a}=M(i);(b(s.value)!==null||a==="Tags[]"&&ie(s.value))&&
n.add(i)}return n}function Nn(e,t){for(let n=0;n!==-1;n=t.indexOf("/",n+1)){let r=t.slice(0,n);if(e.has(r))return r}return e.has(t)?t:void 0}function En({places:e},t){
let n=e.written(t),r=et(N(n),M(t).schema);return{problem:A(r,{pointer:n,token:"value",absent:!0,expected:null,actual:null}),meant:t}}function Ln({places:e},t,n){
let r=h(e.written(t),n),o={pointer:r,token:"key",absent:!1,expected:null,actual:L(n)};return{problem:A(nt(n,r,M(t).schema),o),meant:r}}function ot({meant:e,sameLetters:t},n,r){let o=`Member \`${d(N(n),60)}\``;return{rule:t?"member-case":"unknown-member",message:t?`${o} has to be written \`${e}\``:
`${o} is not known; \`${e}\` is probably meant`,expected:`\`${e}\``,fix:{title:`Rename it to \`${e}\``,safe:t,patch:[{op:"move",from:n,path:r}]}}}function st(e,t){let n=`\`${d(e,40)}\``;return{rule:"nested-request",message:`Members of the request stand inside ${n} instead of at the top`,expected:"an objec\
t that is the request itself",fix:{title:`Keep only what is inside ${n}`,safe:!1,patch:[{op:"move",from:t,path:""}]}}}var it={Ec2ImageId:["imageid","amiid","ami","sourceimageid","ec2image","ec2amiid"],IngestionProcess:["process","ingestion","ingestiontype","importprocess"],ImageName:[
"name","workspaceimagename"],ImageDescription:["description","desc","imagedesc"],Applications:["apps","software"],Key:["name","tagkey"],Value:["val","tagvalue"]};
function at(e,t){let n=[],r=e.toSorted().map(i=>({written:i,letters:P(i)})),o=t;for(let i of Tn)for(let s of o){if(r.length===0)return n;let a=r.find(({letters:c})=>i(
c,s));a!==void 0&&(n.push({written:a.written,meant:s,sameLetters:a.letters===_(s)}),r=r.filter(c=>c!==a),o=o.filter(c=>c!==s))}return n}var Tn=[(e,t)=>e===_(t),
(e,t)=>Object.hasOwn(it,t)&&(it[t]??[]).includes(e),(e,t)=>{let n=Math.max(1,Math.floor(t.length/5));return re(e,_(t),n)<=n}];var lt={written:e=>e};function ae(){let e=new Map,t=n=>{if(e.size===0)return n;let r=e.get(n);if(r!==void 0||n==="")return r??n;let o=n.lastIndexOf("/");return t(
n.slice(0,o))+n.slice(o)};return{written:t,put:(n,r)=>{e.set(n,r)}}}var _n=8;function pt(e){let t=qn(e);if(t===null){let r=le(e);return r.some(mt)?ut(e,r,ae(),[]):{value:e,errors:r,places:lt,renamed:jn}}let n=ae();return n.put("",
t.pointer),ut(t.request,le(t.request),n,[t])}var jn=[];function le(e){return v(e)?[]:v.errors??[]}function mt({keyword:e}){return e==="additionalProperties"}function ut(e,t,n,r){
let o=new Set,i=e,s=t;for(let a=0;a<_n;a++){let c=r.length;for(let[l,u]of Cn(s))i=Mn(i,l,u,o,n,r);if(r.length===c)break;s=le(i)}return{value:i,errors:s,places:n,
renamed:r}}function Cn(e){let t=new Map;for(let n of e){if(!mt(n))continue;let r=String(n.params.additionalProperty),o=t.get(n.instancePath);o===void 0?t.set(n.
instancePath,[r]):o.push(r)}return t}function Mn(e,t,n,r,o,i){let s=F(e,t);if(!s.found||typeof s.value!="object"||s.value===null||b(s.value)!==null)return e;let a=s.
value,c=S(M(t).schema).filter(m=>!Object.hasOwn(a,m)),l=c.length===0?[]:at(n,c);if(l.length===0)return e;let u=o.written(t),p=new Map(l.map(({written:m,meant:f})=>[
m,f]));for(let m of l){let f=h(u,m.written),g=ot(m,f,h(u,m.meant));o.put(h(t,m.meant),f),i.push({pointer:f,meant:h(t,m.meant),name:m.written,explanation:g})}return ft(
e,E(t),Fn(a,p),r)}function Fn(e,t){let n={};for(let r of Object.keys(e)){let o=e[r];r==="__proto__"&&!t.has(r)?Object.defineProperty(n,r,{...Vn,value:o}):n[t.get(
r)??r]=o}return n}var Vn={configurable:!0,enumerable:!0,writable:!0};function ft(e,[t,...n],r,o){if(t===void 0||typeof e!="object"||e===null)return o.add(r),r;let i=e;
return o.has(e)||(i=Array.isArray(e)?[...e]:{...e},o.add(i)),i[t]=ft(i[t],n,r,o),i}function qn(e){let t=S(O);if(!ct(e)||t.some(c=>Object.hasOwn(e,c)))return null;
let n=c=>Object.keys(c).filter(l=>W(l,t)!==void 0).length;if(n(e)>0)return null;let r=Object.entries(e).filter(c=>ct(c[1])&&n(c[1])>1),[o,...i]=r;if(o===void 0||
i.length>0)return null;let[s,a]=o;return{pointer:h("",s),meant:"",name:s,request:a,explanation:st(s,h("",s))}}function ct(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)&&b(e)===null}var dt=1e6;function gt(e,t=fe){let n=Dn(e);if(n!==null)return n;let r=pt(e);if(r.renamed.length===0&&r.errors.length===0)return{problems:[],refused:[]};let{refusals:o,
faults:i}=rt(r),s=[],a=[];for(let c of[r.renamed.map(Gn),o,Xe(r,i,t)])for(let{problem:l,meant:u}of c)s.push(l),a.push(l.pointer),u!==l.pointer&&a.push(u);return{
problems:s,refused:r.renamed.length===0?a:[...new Set(a)]}}function Gn({pointer:e,meant:t,name:n,explanation:r}){let o={pointer:e,token:"key",absent:!1,expected:null,
actual:L(n)};return{problem:A(r,o),meant:t}}function Dn(e){if(typeof e!="object"||e===null||Array.isArray(e))return null;for(let[t,n]of Object.entries(e)){if(!Array.
isArray(n)||n.length<=dt)continue;let r=h("",t),o=`Value of \`${d(t)}\` has ${n.length} items, more than are looked at`,i={pointer:r,token:"value",absent:!1,expected:`\
at most ${dt} items`,actual:null};return{problems:[A({rule:"items",message:o},i)],refused:[r]}}return null}function ht(e){return A({rule:"type",message:`Request cannot be read: looking at it throws ${Wn(e)}`},{pointer:"",token:"value",absent:!1,expected:"an object wi\
th plain values",actual:null})}function Wn(e){try{return L(e instanceof Error?e.message:e)}catch{return"something unreadable"}}var J=Symbol.for("workspaces-preflight.refused"),ii=Object.freeze({items:Object.freeze([]),complete:!0});function yt(e,t){if(t.length===0&&xt(e))return e;let n=pe(e,ce),r=t.map(E);for(let o of r)o.length<2&&Bn(n,o[0]);Array.isArray(n.Tags)&&(n.Tags=n.Tags.map(vn)),
Array.isArray(n.Applications)&&(n.Applications=[...n.Applications]);for(let o of r)Un(n,o);return n}var ce=S(O),ue=S(Y(Y(O,"Tags"),"0"));function xt(e){let t=Object.
getPrototypeOf(e);return t===Object.prototype||t===null}function vn(e){return typeof e!="object"||e===null||Array.isArray(e)||xt(e)?e:pe(e,ue)}function pe(e,t){
let n={};for(let r of t){let o=Object.hasOwn(e,r)?e[r]:void 0;o!==void 0&&(n[r]=o)}return n}function Bn(e,t){for(let n of ce)(t===void 0||t===n)&&(e[n]=J)}function Un(e,[
t,n,r,...o]){let i=ce.find(p=>p===t);if(i===void 0||n===void 0)return;let s=e[i],a=ee(n);if(!Array.isArray(s)||a===null||a>=s.length)return;if(r===void 0){s[a]=
J;return}let c=s[a],l=ue.find(p=>p===r);if(typeof c!="object"||c===null||Array.isArray(c)||l===void 0||o.length>0)return;let u=pe(c,ue);u[l]=J,s[a]=u}0&&(module.exports={explainRequest,otherCauses,requestView,unreadable});
