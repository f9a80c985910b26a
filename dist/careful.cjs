"use strict";var L=Object.defineProperty;var de=Object.getOwnPropertyDescriptor;var me=Object.getOwnPropertyNames;var pe=Object.prototype.hasOwnProperty;var xe=(e,t)=>{for(var n in t)L(e,n,{get:t[n],enumerable:!0})},ye=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of me(t))!pe.call(e,o)&&o!==
n&&L(e,o,{get:()=>t[o],enumerable:!(r=de(t,o))||r.enumerable});return e};var be=e=>ye(L({},"__esModule",{value:!0}),e);var He={};xe(He,{byteOrderMark:()=>A,indexJson:()=>Y,invalidUtf8:()=>z,locator:()=>R,oddUtf16:()=>H,readCarefully:()=>ce,readJsonTree:()=>$,tooLarge:()=>ae,utf16:()=>K});
module.exports=be(He);var Be=Object.freeze({maxBytes:1048576}),T=64,Xe=Object.freeze([]);function l(e){return{rule:`document/${e.code}`,stage:"document",outcome:"fail",severity:e.severity,pointer:e.pointer??"",absent:!1,token:e.token??"value",...e.span===
void 0?{}:{span:e.span},message:e.message,expected:e.expected??null,actual:e.actual??null,certainty:e.certainty??"documented",predicts:[],facts:[],needs:[],fix:e.
fix??null,docs:e.docs??null,related:e.related??[]}}function x(e){return{title:e,safe:!0,patch:[]}}var q="https://www.rfc-editor.org/rfc/rfc8259";function V(e){let t=null,n=0,r=0;for(let o=0;o<e.length;){let s=he(e,o);s<0?(t??={byteOffset:o,offset:r},n++,o-=s,r++):(o+=s,r+=s===4?2:1)}return t===null?null:
{...t,more:n-1}}function he(e,t){let n=e[t]??0;if(n<128)return 1;if(n<194||n>244)return-1;let r=n<224?2:n<240?3:4,o=n===224?160:n===240?144:128,s=n===237?159:n===
244?143:191;for(let i=1;i<r;i++){let a=e[t+i]??0;if(a<o||a>s)return-i;o=128,s=191}return r}function A(e){return l({code:"byte-order-mark",severity:"warning",span:{start:0,end:e},message:"The document starts with a byte order mark, which the AWS CLI re\
fuses in JSON",expected:"UTF-8 without a byte order mark",certainty:"inferred",fix:x("Save as UTF-8 without a byte order mark")})}function K(){return l({code:"u\
tf-16",severity:"warning",span:{start:0,end:0},message:"The document is UTF-16; it was read, but the AWS CLI reads UTF-8 only",expected:"UTF-8 without a byte or\
der mark",certainty:"inferred",fix:x("Save as UTF-8 without a byte order mark")})}function H(e){return l({code:"invalid-utf16",severity:"error",span:{start:e,end:e},
message:"The document is UTF-16 with an odd number of bytes; the last byte was left out",expected:"two bytes for each unit; the file may have been cut off"})}function z(e){
let t=V(e);if(t===null)return null;let n=t.more===0?"":`; ${t.more} more ${t.more===1?"place is":"places are"} not either`,r=(e[t.byteOffset]??0).toString(16).toUpperCase().
padStart(2,"0");return l({code:"invalid-utf8",severity:"error",span:{start:t.offset,end:t.offset+1},message:`Byte 0x${r} at byte ${t.byteOffset} is not valid UT\
F-8${n}`,expected:"UTF-8; an editor that saved it as Windows-1252 or Latin-1 can convert it",docs:"https://www.rfc-editor.org/rfc/rfc3629"})}var ge=/^[ -~]*$/;function B(e,t=120){if(e.length<=t&&ge.test(e))return e;let n=Te(t);return ke(e,n,!1),n.end()}function Te(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>
e?(r=!0,!1):(t+=o,t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ke(e,t,n){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),s=e.charAt(r);if(Ne(o))s=C(o);else if(n&&(o===34||o===92))s=`\\${s}`;else if(o>=55296&&o<=57343){
let i=e.codePointAt(r)??o;if(i<=65535)s=C(o);else{r++;let a=e.charCodeAt(r);s=i>=917504&&i<=917631?C(o)+C(a):String.fromCharCode(o,a)}}if(!t.add(s))return!1}return!0}
function Ne(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var Se={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function C(e){return Se[e]??`\\u${e.toString(16).padStart(4,"0")}`}function u(e){return`\`${B(e)}\``}function P(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function X(e,t,n){return{code:"unsafe-key",severity:"error",token:"key",pointer:t,span:n,
message:`${u(e)} is no name for a member: it reaches into JavaScript objects; the member is left out`,expected:"any name but `__proto__`, `constructor` and `pro\
totype`",fix:{title:`Remove ${u(e)}`,safe:!1,patch:[{op:"remove",path:t}]}}}var at=Object.freeze({});function E(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;if((n-r)%2===1)return n+1}return e.length}function Q(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let s=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,s),s}}var Z=Q(Oe);function Oe(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Ce):t}function y(e){let t="";for(let n of e)t+=`/${Ae(n)}`;return t}function G(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var ct=Object.freeze({found:!1});
function Ae(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ce(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var b=Object.freeze([]);function R(e){let t={byKey:null};return(n,r)=>{let o=e;for(let s of Z(n))if(o=Pe(o,s,t),o===void 0)return null;return r==="key"&&o!==e&&
o.keyStart!==-1?{start:o.keyStart,end:o.keyEnd}:{start:o.start,end:o.end}}}function Pe(e,t,n){if(e.kind==="object")return e.children.length<=16?$e(e.children,t):
Re(e,n).get(t);let r=G(t);return r===null?void 0:e.children[r]}function Re(e,t){t.byKey??=new Map;let n=t.byKey.get(e);return n===void 0&&(n=new Map(e.children.
map(r=>[r.key,r])),t.byKey.set(e,n)),n}function $e(e,t){for(let n=e.length-1;n>=0;n--)if(e[n]?.key===t)return e[n]}function N(e){let t=0,n=e.length;for(;t<n&&k(
e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;k(e.charCodeAt(n-1));)n--;return{start:t,end:n}}function k(e){return e<=32&&(e===32||e===10||e===
13||e===9)}function Y(e){return w({text:e,at:0},"",-1,-1)}function w(e,t,n,r){S(e);let{text:o,at:s}=e,i=o.charCodeAt(s),a="scalar",f=b;return i===34?e.at=E(o,s):i===123?(a=
"object",f=Ue(e)):i===91?(a="array",f=ve(e)):Je(e),{kind:a,start:s,end:e.at,key:t,keyStart:n,keyEnd:r,children:f}}function Ue(e){let{text:t}=e,n=[];for(e.at++,S(
e);t.charCodeAt(e.at)!==125;S(e)){let r=t.indexOf('"',e.at),o=E(t,r);e.at=t.indexOf(":",o)+1,n.push(w(e,M(t,r,o),r,o))}return e.at++,n}function ve(e){let{text:t}=e,
n=[];for(e.at++,S(e);t.charCodeAt(e.at)!==93;S(e))t.charCodeAt(e.at)===44&&e.at++,n.push(w(e,"",-1,-1));return e.at++,n}function S(e){for(;k(e.text.charCodeAt(e.
at));)e.at++}function Je(e){let{text:t}=e;for(;e.at<t.length;e.at++){let n=t.charCodeAt(e.at);if(n===44||n===93||n===125||k(n))return}}function M(e,t,n){let r=e.
slice(t+1,n-1);return r.includes("\\")?JSON.parse(e.slice(t,n)):r}function m(e,t){e.problems.push(l({docs:q,pointer:y(e.path),...t}))}function c(e,t,n,r,o=[]){return e.failed||(e.failed=!0,m(e,{code:"syntax",severity:"error",pointer:"",
span:t,message:n,expected:r,related:o})),null}function D(e,t){m(e,{code:"trailing-comma",severity:"error",span:{start:t,end:t+1},message:`JSON allows no comma before \`${e.text.charAt(e.at)}\`; the AWS CLI r\
efuses the file`,expected:"no comma after the last value",fix:x("Remove the comma")})}function ee(e,t,n){let r=t.get(n.key);if(r===void 0){t.set(n.key,n);return}
m(e,{code:"duplicate-key",severity:"error",token:"key",span:{start:n.keyStart,end:n.keyEnd},message:`${u(n.key)} is given more than once; readers take the last \
value and drop the others`,expected:"each member once",related:[{pointer:y(e.path),token:"key",span:{start:r.keyStart,end:r.keyEnd},message:"First given here"}]})}var h='a value: `"text"`, `{\u2026}`, `[\u2026]`, a number, `true`, `false` or `null`';function p(e,t,n){let r=O(e.text,e.at),o=n===void 0?[]:[{pointer:"",token:"\
value",span:{start:n,end:n+1},message:"Opened here"}],s=Me(e.text.slice(r.span.start,r.span.end),e.text,r.span.start,t);return c(e,r.span,`Expected ${Le(t)}, fo\
und ${r.name}${s}`,t,o)}function Le(e){return e===h?"a value":e}function O(e,t){if(t>=e.length){let r=e.trim()===""?e.length:N(e).end;return{span:{start:r,end:r},
name:"the end of the text"}}te.lastIndex=t;let n=te.exec(e)?.[0]??String.fromCodePoint(e.codePointAt(t)??0);return{span:{start:t,end:t+n.length},name:Ee(n)}}var te=/[A-Za-z0-9_$.+-]{1,80}|<{7}|={7}|>{7}/y;
function Ee(e){let t=we.get(e);if(t!==void 0)return t;let n=e.codePointAt(0)??0;return n<32||n===127||n>=128&&n<=159?`the control character U+${ne(n)}`:/^[\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u1680]$/.
test(e)?`the blank or invisible character U+${ne(n)}`:u(e)}var we=new Map([[`
`,"the end of the line"],["\r","the end of the line"],["	","a tab"],["`","a back-tick"],["\xA0","a no-break space (U+00A0)"],["\uFEFF","a byte order mark (U+FEF\
F)"],["\0","the character U+0000, as in UTF-16 read without its byte order mark"],["\u201C","the typographic quote `\u201C`"],["\u201D","the typographic quote `\
\u201D`"],["\u201E","the typographic quote `\u201E`"],["\u2018","the typographic quote `\u2018`"],["\u2019","the typographic quote `\u2019`"]]);function Me(e,t,n,r){
if(/^(?:<{7}|={7}|>{7})$/.test(e))return", a mark of an unresolved merge";if(e==="'"||/^[\u2018\u2019\u201c-\u201e]$/.test(e))return'; strings stand in `"`';let o=De.
get(e);return r===h&&o!==void 0?`; JSON spells it \`${o}\``:r.startsWith("a member name")&&/^[A-Za-z_$]/.test(e)?`; write \`"${e}"\``:r.startsWith("`,`")&&/^["{[\w-]/.
test(e)?"; is a `,` missing before it?":r===I&&/^[{[]$/.test(e)&&(t.slice(0,n).includes(`
`)||t.indexOf(`
`,n)===-1)?"; put several requests in an array":""}var I="the end of the text",De=new Map([["True","true"],["TRUE","true"],["False","false"],["FALSE","false"],[
"None","null"],["NULL","null"],["Null","null"],["nil","null"],["undefined","null"]]);function ne(e){return e.toString(16).toUpperCase().padStart(4,"0")}function _(e){let{text:t,at:n}=e;for(let r=n+1;;r++){let o=t.charCodeAt(r);if(o===34)return e.at=r+1,!0;if(o===92){r++;let s=t.charCodeAt(r);if(s===117&&/^[0-9a-fA-F]{4}/.
test(t.slice(r+1,r+5)))r+=4;else if(s===117||!Ie.includes(t.charAt(r))||r>=t.length)return _e(e,n,r)}else if(!(o>=32))return oe(e,n,r)}}var Ie='"\\/bfnrt';function _e(e,t,n){
let{text:r}=e;if(n>=r.length)return oe(e,t,n);let o=r.charAt(n)==="u",s=r.slice(n-1,n+1);return c(e,{start:n-1,end:n+1},o?"`\\u` in a string is not followed by f\
our hexadecimal digits":`${u(s)} is not an escape that JSON knows`,o?"for example `\\u00e9`":'`\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u` and four di\
gits; a backslash itself is `\\\\`'),!1}function oe(e,t,n){let{text:r}=e,o=r.charCodeAt(n);if(n>=r.length||o===10||o===13){let s=n>=r.length?"before the text en\
ds":"on its line";c(e,{start:t,end:Math.min(n,r.length)},`The string that starts here is not closed ${s}`,'a closing `"`; a line break inside a string is `\\n`')}else{
let s=o===9?"`\\t`":`\`\\u${o.toString(16).padStart(4,"0")}\``;c(e,{start:n,end:n+1},`A string may not hold ${O(r,n).name} as it is`,s)}return!1}var re=/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
function se(e){let{text:t,at:n}=e,r=t.charCodeAt(n);if(r===45||r>=48&&r<=57){re.lastIndex=n;let o=re.exec(t)?.[0]??"",s=O(t,n);return o!==""&&s.span.end===n+o.length||
o.length>=80&&!/^[A-Za-z0-9_$.+-]/.test(t.slice(n+o.length,n+o.length+1))?(e.at=n+o.length,!0):(c(e,s.span,`${s.name} is not a number in JSON`,'digits without a\
 leading zero, or text in `"`'),!1)}for(let o of["true","false","null"])if(t.startsWith(o,n)){if(O(t,n).span.end!==n+o.length)break;return e.at=n+o.length,!0}return p(
e,h),!1}function d(e){let{text:t}=e;for(;;){let n=t.charCodeAt(e.at);if(n===32||n===10||n===13||n===9)e.at++;else if(n!==47&&n!==35||!Fe(e))return}}function Fe(e){let{text:t,
at:n}=e;if(t.startsWith("/*",n)){let r=t.indexOf("*/",n+2);if(r===-1)return c(e,{start:n,end:n+2},"The comment that starts with `/*` never ends","`*/`; better, \
no comment: JSON has none"),!1;e.at=r+2}else if(t.startsWith("//",n)||t.charCodeAt(n)===35){let r=t.indexOf(`
`,n),o=r===-1?t.length:r;e.at=t.charCodeAt(o-1)===13?o-1:o}else return!1;return m(e,{code:"comment",severity:"error",pointer:"",span:{start:n,end:e.at},message:"\
JSON has no comments; the AWS CLI refuses the file",expected:"no comment, or a YAML file",fix:x("Remove the comment")}),!0}function ie(e){return l({code:"too-deep",severity:"error",span:{start:e,end:e+1},message:`Values are nested deeper than ${T} levels`,expected:`at most ${T} leve\
ls; a request needs 3`})}function ae(e,t,n=null){return l({code:"too-large",severity:"error",span:{start:0,end:0},message:`The ${e}${n===null?"":` of ${n} bytes`}\
 is larger than ${t} bytes and was not read`,expected:`at most ${t} bytes; a request needs about 500`})}function le(e,t="blanks"){return l({code:"empty",severity:"error",span:{start:0,end:e},message:e===0?"The document is empty":`The document holds nothing but ${t}`,
expected:"a request"})}function $(e){let t=[];return{root:je({text:e,at:0,path:[],problems:t,failed:!1}),problems:t}}function je(e){e.text.charCodeAt(0)===65279&&(e.problems.push(A(1)),
e.at=1),d(e);let t=F(e,"",-1,-1);return t===null?null:(d(e),!e.failed&&e.at<e.text.length&&p(e,I),e.failed?null:t)}function F(e,t,n,r){let{text:o,at:s,path:i}=e,
a=o.charCodeAt(s);if(a===34){if(!_(e))return null}else if(a===123||a===91){if(i.length>=T)return e.failed=!0,e.problems.push(ie(s)),null;let f=a===123?We(e):qe(
e);return f===null?null:{kind:a===123?"object":"array",start:s,end:e.at,key:t,keyStart:n,keyEnd:r,children:f}}else if(!se(e))return null;return{kind:"scalar",start:s,
end:e.at,key:t,keyStart:n,keyEnd:r,children:b}}function We(e){let{text:t,path:n,at:r}=e,o=[],s=new Map,i=-1;for(e.at++;;){if(d(e),e.failed)return null;let a=e.at,
f=t.charCodeAt(a);if(f===125&&(i!==-1||o.length===0))return i!==-1&&D(e,i),e.at++,o;if(f!==34)return p(e,o.length===0?'a member name in `"`, or `}`':'a member n\
ame in `"`',r);if(!_(e))return null;let v=e.at,g=M(t,a,v);if(n.push(g),d(e),e.failed)return null;if(t.charCodeAt(e.at)!==58)return p(e,`\`:\` after ${u(g)}`);if(e.
at++,d(e),e.failed)return null;P(g)&&m(e,X(g,y(n),{start:a,end:v}));let J=F(e,g,a,v);if(J===null||(ee(e,s,J),o.push(J),d(e),e.failed))return null;if(n.pop(),i=ue(
e,125,"`,` or `}`",r),i===j)return o;if(i===W)return null}}function qe(e){let{text:t,path:n,at:r}=e,o=[],s=-1;for(e.at++;;){if(n.push(o.length),d(e),e.failed)return null;
if(t.charCodeAt(e.at)===93)return n.pop(),s!==-1&&D(e,s),e.at++,o;if(e.at>=t.length)return p(e,o.length===0?"a value or `]`":h,r);let i=F(e,"",-1,-1);if(i===null||
(o.push(i),d(e),e.failed))return null;if(n.pop(),s=ue(e,93,"`,` or `]`",r),s===j)return o;if(s===W)return null}}var j=-1,W=-2;function ue(e,t,n,r){let o=e.text.
charCodeAt(e.at);return o===44?e.at++:o===t?(e.at++,j):(p(e,n,r),W)}function U(e,t){switch(t.kind){case"scalar":return JSON.parse(e.slice(t.start,t.end));case"array":return t.children.map(n=>U(e,n));case"object":{let n={};for(let r of t.
children)P(r.key)||(n[r.key]=U(e,r));return n}}}function ce(e){if(e.trim()==="")return fe(e,[le(e.length)]);let{root:t,problems:n}=$(e);return t===null?fe(e,n):Ve(t,U(e,t),n)}function Ve(e,t,n){return{index:null,
value:t,parsed:!0,problems:n,span:R(e),extent:()=>({start:e.start,end:e.end}),elements:()=>e.children}}function fe(e,t){return{index:null,value:void 0,parsed:!1,
problems:t.map(Ke),span:n=>n===""?N(e):null,extent:()=>N(e),elements:()=>b}}function Ke(e){if(e.pointer===""&&e.related.length===0)return e;let t=e.fix===null||
e.fix.patch.length>0?null:e.fix;return{...e,pointer:"",fix:t,related:e.related.map(n=>({...n,pointer:""}))}}0&&(module.exports={byteOrderMark,indexJson,invalidUtf8,locator,oddUtf16,readCarefully,readJsonTree,tooLarge,utf16});
