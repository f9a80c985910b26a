"use strict";var M=Object.defineProperty;var Re=Object.getOwnPropertyDescriptor;var Fe=Object.getOwnPropertyNames;var Ce=Object.prototype.hasOwnProperty;var _e=(e,n)=>{for(var t in n)M(e,t,{get:n[t],enumerable:!0})},Ee=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Fe(n))!Ce.call(e,o)&&o!==
t&&M(e,o,{get:()=>n[o],enumerable:!(r=Re(n,o))||r.enumerable});return e};var $e=e=>Ee(M({},"__esModule",{value:!0}),e);var Hn={};_e(Hn,{fixBytes:()=>je});module.exports=$e(Hn);var De,qe,Ie,Me,Le,Be,Ue,Je,ve,Ve,ze,Ke,We,Ye,He,Xe,x={careful:()=>De??=require("./careful.cjs"),streams:()=>qe??=require("./streams.cjs"),yaml:()=>Ie??=require("./yaml.cjs"),
packs:()=>Me??=require("./packs.cjs"),explain:()=>Le??=require("./explain.cjs"),factTable:()=>Be??=require("./factTable.cjs"),facts:()=>Ue??=require("./facts.cjs"),
fix:()=>Je??=require("./fix.cjs"),dormant:()=>ve??=require("./dormant.cjs"),rules:()=>Ve??=require("./rules.cjs"),words:()=>ze??=require("./words.cjs"),hash:()=>Ke??=
require("./hash.cjs"),baseline:()=>We??=require("./baseline.cjs"),policy:()=>Ye??=require("./policy.cjs"),waivers:()=>He??=require("./waivers.cjs"),engine:()=>Xe??=
require("./engine.cjs")};var z=Object.freeze({maxBytes:1048576}),K=64,k=Object.freeze([]);function W(e){let n=new Uint8Array(e.length);for(let t=0;t<e.length;t+=2)n[t]=e[t+1]??0,n[t+1]=e[t]??0;return n}function X(e){let n=e[0];if(n===239&&e[1]===187&&e[2]===191){let{text:t,problems:r}=Y(e.subarray(3));return{text:t,problems:[x.careful().byteOrderMark(0),...r]}}
return n===255&&e[1]===254?H(e.subarray(2),"utf-16le"):n===254&&e[1]===255?H(e.subarray(2),"utf-16be"):Y(e)}function Y(e){let n=Ge(e);if(!n.includes("\uFFFD"))return{
text:n,problems:k};let t=x.careful().invalidUtf8(e);return{text:n,problems:t===null?k:[t]}}function Ge(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,
e.byteLength)).toString()}function H(e,n){let t=e.length&-2,r=n==="utf-16le"?e.subarray(0,t):W(e.subarray(0,t)),o=Buffer.from(r.buffer,r.byteOffset,r.byteLength).
toString("utf16le"),{oddUtf16:i,utf16:l}=x.careful(),s=t===e.length?[l()]:[l(),i(o.length)];return{text:o,problems:s}}var Qe=/^[ -~]*$/;function G(e,n=120){if(e.length<=n&&Qe.test(e))return e;let t=Ze(n);return en(e,t,!1),t.end()}function Ze(e){let n="",t=0,r=!1;return{add:o=>r||n.length+o.length>
e?(r=!0,!1):(n+=o,n.length<=e-1&&(t=n.length),!0),end:()=>r?n.slice(0,t)+"\u2026":n}}function en(e,n,t){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(r);if(nn(o))i=C(o);else if(t&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){
let l=e.codePointAt(r)??o;if(l<=65535)i=C(o);else{r++;let s=e.charCodeAt(r);i=l>=917504&&l<=917631?C(o)+C(s):String.fromCharCode(o,s)}}if(!n.add(i))return!1}return!0}
function nn(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var tn={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function C(e){return tn[e]??`\\u${e.toString(16).padStart(4,"0")}`}function Q({findings:e},n,t){return e.find(o=>o.fix!==null&&o.waived===void 0&&(o.fix.safe||n)&&!t(o))??null}function Z(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ee(e,n){for(let r in rn)return!1;if(typeof n!="object"||n===null)return!0;let t=L(n,K);return t===on(e)||t===ln(e)}var rn=Object.freeze({});function L(e,n){
if(n===0)return Number.NaN;let t=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(t+=L(o,n-1))}return t}for(let r in e){
if(Z(r))return Number.NaN;t++;let o=e[r];typeof o=="object"&&o!==null&&(t+=L(o,n-1))}return t}function on(e){let n=0;for(let t=e.indexOf(":");t!==-1;t=e.indexOf(
":",t+1))n++;return n}function ln(e){let n=0,t=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(t===-1||r<t)n++,r=e.indexOf(":",r+1);else{let o=sn(e,t);r<o&&(r=e.
indexOf(":",o)),t=e.indexOf('"',o)}return n}function sn(e,n){for(let t=e.indexOf('"',n+1);t!==-1;t=e.indexOf('"',t+1)){let r=t-1;for(;e.charCodeAt(r)===92;)r--;
if((t-r)%2===1)return t+1}return e.length}var _=Symbol("not clean");function ne(e){let n;try{n=JSON.parse(e)}catch{return _}return ee(e,n)?n:_}function te(e){let n=new Map,t=0;return r=>{if(r.length>64)return e(r);let o=n.get(r);if(o!==void 0)return o;let i=e(r);return++t===32768&&(t=0,n.clear()),n.size<
512&&n.set(r,i),i}}var E=te(un);function un(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let n=e.slice(1).split("/");return e.
includes("~")?n.map(cn):n}function B(e,n){return`${e}/${an(n)}`}function P(e){let n=e.charCodeAt(0)-48;return n>=0&&n<=9?e.length===1?n:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var pt=Object.freeze({found:!1});
function an(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function cn(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var xt=Object.freeze([]);function oe(e){let n=0,t=e.length;for(;n<t&&re(e.charCodeAt(n));)n++;if(n===t)return{start:0,end:e.length};for(;re(e.charCodeAt(t-1));)t--;return{start:n,end:t}}
function re(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ie(e,n=null,t=ne(e)){return t===_?x.careful().readCarefully(e):fn(e,t,n)}function fn(e,n,t){let r=null,o=null;return{index:t,value:n,parsed:!0,problems:k,
span:(i,l)=>(r??=x.careful().indexJson(e),o??=x.careful().locator(r),o(i,l)),extent:()=>oe(e),elements:()=>(r??=x.careful().indexJson(e),r.children)}}function U(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((t,r)=>le(e,t,r,k));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let n=dn(e.problems,e.elements());return e.value.map((t,r)=>le(e,t,r,n[r]??k))}function le(e,n,t,r){let o=B("",t);return{index:t,value:n,parsed:!0,problems:r,
span:(i,l)=>e.span(o+i,i===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function dn(e,n){let t=[];for(let r of e){let i=P(r.pointer.split("/",2)[1]??
"")??Math.max(0,mn(n,r.span?.start??0));t[i]??=[],t[i].push(pn(B("",i),r))}return t}function mn(e,n){let t=-1,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]?.start??
0)<=n?t=o:r=o-1}return t}function pn(e,n){let t=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...n,pointer:t(n.pointer),related:n.related.map(r=>({...r,pointer:t(
r.pointer)})),fix:n.fix===null?null:{...n.fix,patch:n.fix.patch.map(r=>({...r,path:t(r.path)}))}}}function J(e,n,t=z,r){switch(n){case"json":return{text:e,requests:U(ie(e,null,r))};case"yaml":return{text:e,requests:U(x.yaml().readYaml(e))};case"ndjson":return x.
streams().readNdjson(e,t)}}var O=Symbol("unfit");function se(e,n){let t={root:structuredClone(e)};for(let{op:r,path:o,from:i,value:l}of n){let s=r==="move"?i:o;if(s===void 0)return O;let a=r===
"move"?yn(t,s):void 0;if(r==="move"&&a===void 0)return O;let d=a===void 0?structuredClone(l):a.value;if(r==="replace"&&!xn(t,o,d)||(r==="remove"||r==="move")&&!gn(
t,s)||(r==="add"||r==="move")&&!bn(t,o,d))return O}return t.root}function $(e,n){let t=["root",...E(n)],r=e;for(let o of t.slice(0,-1)){if(typeof r!="object"||r===
null||!D(r,o))return null;r=r[o]}return typeof r!="object"||r===null?null:{around:r,token:t.at(-1)??""}}function D(e,n){return Object.hasOwn(e,n)&&(!Array.isArray(
e)||P(n)!==null)}function yn(e,n){let t=$(e,n);if(!(t===null||!D(t.around,t.token)))return{value:t.around[t.token]}}function xn(e,n,t){let r=$(e,n);return r===null||
!D(r.around,r.token)?!1:(ue(r,t),!0)}function gn(e,n){let t=$(e,n);return t===null||!D(t.around,t.token)?!1:(Array.isArray(t.around)?t.around.splice(Number(t.token),
1):delete t.around[t.token],!0)}function bn(e,n,t){let r=$(e,n);if(r===null)return!1;let{around:o,token:i}=r;if(!Array.isArray(o))return ue(r,t),!0;let l=i==="-"?
o.length:P(i);return l===null||l>o.length?!1:(o.splice(l,0,t),!0)}function ue({around:e,token:n},t){Object.defineProperty(e,n,{value:t,enumerable:!0,configurable:!0,
writable:!0})}function ae(e,n){let t=e.indexOf(`
`);return{text:e,yaml:n,newline:t>0&&e.charCodeAt(t-1)===13?`\r
`:`
`}}function T(e){return e.keyStart===-1?e.start:e.keyStart}function S({text:e},{start:n}){let t=e.charAt(n);return t==="{"||t==="["}function ce({text:e},n){let t=e.
lastIndexOf(`
`,n-1)+1;return/^[ \t]*/.exec(e.slice(t,n))?.[0]??""}function fe({text:e},n){let t=n;for(;t>0&&/[ \t\r\n]/.test(e.charAt(t-1));)t--;return e.slice(t,n)}function de(e){return e.length>64?null:hn.test(e)?"a boolean":Tn.test(e)||kn.test(e)?"a number":Sn.test(e)?"a date":e==="="?"a default value":null}var hn=/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
Tn=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/,kn=/^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/,
Sn=/^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;var N={colon:": ",blank:" "};function w(e,n,t,r){if(!Array.isArray(e)||e.length<2||e.some(s=>typeof s!="object"))return j(e,n,t);let o=ce(n,r);if(n.yaml||o==="")
return j(e,n,t);let i=o+(/^[ \t]+(?=\S)/m.exec(n.text)?.[0]??o);return`[${e.map(s=>`${n.newline}${i}${j(s,n,t)}`).join(",")}${n.newline}${o}]`}function j(e,n,t){
return Array.isArray(e)?`[${e.map(o=>j(o,n,t)).join(`,${t.blank}`)}]`:typeof e!="object"||e===null?b(e,n):`{${Object.entries(e).map(([o,i])=>b(o,n)+t.colon+j(i,
n,t)).join(`,${t.blank}`)}}`}function b(e,{yaml:n},t=""){if(typeof e!="string")return JSON.stringify(e);if(n&&!t.startsWith('"')){if(t.startsWith("'")&&Nn.test(
e))return`'${e.replaceAll("'","''")}'`;if(!t.startsWith("'")&&On.test(e)&&de(e)===null&&!wn.test(e))return e}return JSON.stringify(e).replace(An,r=>`\\u${r.charCodeAt(
0).toString(16).padStart(4,"0")}`)}var Nn=/^[ -~]+$/,On=/^[A-Za-z_][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()-]+)*$/,wn=/^(?:null|Null|NULL|[0-9].*)$/,An=/[\u007f-\u009f\u2028\u2029\ufeff]/g;function me(e,n,t){let{text:r}=e,{start:o,end:i}=n;if(n.kind!=="scalar")return{...v(e,n),text:v(e,n).lead+t};let l=r.slice(o,i),s=/\r?\n$/.exec(l)?.[0]??"",a=o===
i&&!/[ \t]$/.test(r.slice(0,o))?" ":"";return{start:o,end:i,text:a+t+s}}function R(e,n,{children:t,removed:r,added:o,before:i}){if(t.some(f=>T(f)<n.start||f.end>
n.end)||i!==null&&o.length>0)return null;let l=n.kind==="array",s=f=>l?jn(e,f):T(f),a=t.at(-1),d=a===void 0?null:s(a);if(a===void 0||d===null)return null;let u=o.
map(({name:f,value:y})=>{let g=typeof y=="object"&&y!==null?w(y,e,N,n.start):b(y,e);return l?`- ${g}`:`${b(f??"",e)}: ${g}`}),p=" ".repeat(d-pe(e,d));if(r.size===
t.length){let{start:f,end:y,lead:g}=v(e,n);return u.length===0?[{start:f,end:y,text:`${g}${l?"[]":"{}"}`}]:[{start:n.start,end:n.end,text:u.join(e.newline+p)}]}
let c=[];for(let[f,y]of t.entries()){if(!r.has(y))continue;let g=Pn(e,s(y),y,t[f+1],s);if(g===null)return null;c.push(g)}let m=t.findLast(f=>!r.has(f));if(u.length>
0&&m!==void 0){let f=ye(e,m.end);c.push({start:f,end:f,text:u.map(y=>e.newline+p+y).join("")})}return c}function Pn(e,n,t,r,o){if(n===null)return null;let i=pe(
e,n);if(e.text.slice(i,n).trim()===""){let s=ye(e,t.end);return s<e.text.length?{start:i,end:Rn(e,s),text:""}:{start:Math.max(0,i-e.newline.length),end:s,text:""}}
let l=r===void 0?null:o(r);return l===null?null:{start:n,end:l,text:""}}function v({text:e},{start:n,end:t,keyEnd:r}){let o=r===-1?"":e.slice(r,n);return/^[ \t]*:[ \t\r\n]*$/.
test(o)?{start:r+o.indexOf(":")+1,end:t,lead:" "}:{start:n,end:t,lead:""}}function jn({text:e},{start:n}){let t=/-[ \t\r\n]+$/.exec(e.slice(Math.max(0,n-200),n));
return t===null?null:n-t[0].length}function pe({text:e},n){return e.lastIndexOf(`
`,n-1)+1}function ye({text:e},n){let t=e.charAt(n-1)===`
`?n-1:n,r=e.indexOf(`
`,t),o=r===-1?e.length:r;return e.charAt(o-1)==="\r"?o-1:o}function Rn({text:e},n){return e.startsWith(`\r
`,n)?n+2:n+1}function F(e,n,t){let{children:r,removed:o,before:i}=t;if(r.some(c=>T(c)<=n.start||c.end>=n.end))return null;let l=Cn(e,r),s=t.added.map(({name:c,value:m})=>(c===
null?"":b(c,e,En(e,r))+l.colon)+w(m,e,l,n.start));if(o.size===r.length)return[{start:n.start+1,end:n.end-1,text:s.join(`,${l.blank}`)}];let a=[...Fn(r,o)];if(s.
length===0)return a;let d=r.filter(c=>!o.has(c)),u=i!==null&&!o.has(i)?i:null,p=_n(e,r,l);if(u!==null)a.push({start:T(u),end:T(u),text:s.map(c=>`${c},${p}`).join(
"")});else{let c=d.at(-1)?.end??n.start+1;a.push({start:c,end:c,text:s.map(m=>`,${p}${m}`).join("")})}return a}function Fn(e,n){let t=[],r,o;for(let l of e){if(n.
has(l)){o??=l;continue}o!==void 0&&t.push({start:T(o),end:T(l),text:""}),o=void 0,r=l}let i=e.at(-1);return o!==void 0&&r!==void 0&&i!==void 0&&t.push({start:r.
end,end:i.end,text:""}),t}function Cn({text:e},n){let t=n.at(-1);return t===void 0||t.keyEnd===-1?N:e.slice(t.keyEnd,t.start)===":"?{colon:":",blank:""}:N}function _n(e,n,{
blank:t}){let r=n.at(-1),o=r===void 0?"":fe(e,T(r));return o.includes(`
`)?o.slice(Math.max(0,o.search(/\r?\n[^\n]*$/))):t}function En({text:e,yaml:n},t){let r=t.at(-1);return r===void 0||r.keyStart===-1?n?"":'"':e.slice(r.keyStart,
r.keyEnd)}function h(e,n){if(typeof e!="object"||typeof n!="object"||e===null||n===null)return Object.is(e,n);if(Array.isArray(e)||Array.isArray(n))return!Array.isArray(e)||
!Array.isArray(n)||e.length!==n.length?!1:e.every((r,o)=>h(r,n[o]));let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&
h(e[r],n[r]))}function q(e,n,t,r){if(h(t,r))return[];if(n.kind==="object"&&xe(t)&&xe(r)){let i=S(e,n)?In(n,t,r):void 0;return i!==void 0?Mn(n,i):Dn(e,n,t,r)}return n.kind==="\
array"&&Array.isArray(t)&&Array.isArray(r)?qn(e,n,t,r):(n.kind==="scalar"?!e.yaml||Ln(e,n):S(e,n))&&Array.isArray(r)&&r.length===1&&h(r[0],t)?[{start:n.start,end:n.
start,text:"["},{start:n.end,end:n.end,text:"]"}]:[$n(e,n,r)]}function $n(e,n,t){let{start:r,end:o}=n,i=typeof t=="object"&&t!==null;if(!e.yaml||S(e,n)){let l=i?
w(t,e,N,r):b(t,e);return{start:r,end:o,text:l}}return me(e,n,i?w(t,e,N,r):b(t,e,e.text.slice(r,o)))}function Dn(e,n,t,r){let o=new Map(n.children.map(u=>[u.key,
u])),i=[],l=new Set,s=Object.keys(r).filter(u=>!Object.hasOwn(t,u));for(let u of n.children){let{key:p}=u;if(!Object.hasOwn(t,p))continue;if(Object.hasOwn(r,p)){
if(o.get(p)!==u)continue;let f=q(e,u,t[p],r[p]);if(f===null)return null;i.push(...f);continue}if(n.children.some(f=>f!==u&&f.key===p))return null;let c=s.find(f=>h(
r[f],t[p]));if(c===void 0){l.add(u);continue}s=s.filter(f=>f!==c);let m=e.text.slice(u.keyStart,u.keyEnd);i.push({start:u.keyStart,end:u.keyEnd,text:b(c,e,m)})}
if(l.size===0&&s.length===0)return i;let a={children:n.children,removed:l,added:s.map(u=>({name:u,value:r[u]})),before:null},d=S(e,n)?F(e,n,a):R(e,n,a);return d===
null?null:[...i,...d]}function qn(e,n,t,r){let o=Math.min(t.length,r.length),i=0;for(;i<o&&h(t[i],r[i]);)i++;let l=0;for(;l<o-i&&h(t[t.length-1-l],r[r.length-1-
l]);)l++;let s=[],a=i;for(;a<o-l;a++){let m=n.children[a],f=m===void 0?null:q(e,m,t[a],r[a]);if(f===null)return null;s.push(...f)}let d=new Set(n.children.slice(
a,t.length-l)),u=r.slice(a,r.length-l).map(m=>({name:null,value:m}));if(d.size===0&&u.length===0)return s;let p={children:n.children,removed:d,added:u,before:l===
0?null:n.children[t.length-l]??null},c=S(e,n)?F(e,n,p):R(e,n,p);return c===null?null:[...s,...c]}function In(e,n,t){return e.children.find(({key:r,kind:o})=>o===
"object"&&Object.hasOwn(n,r)&&h(n[r],t))}function Mn(e,n){return[{start:e.start,end:n.start,text:""},{start:n.end,end:e.end,text:""}]}function xe(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Ln({text:e},{start:n}){return e.charAt(n)==='"'||e.charAt(n)==="'"}function ge(e,n,t){let r=E(t),o=r.at(-1),i=n;for(let a of r.slice(0,-1))i=i?.kind==="array"?i.children[Number(a)]:i?.children.findLast(({key:d})=>d===a);if(i?.kind!==
"object")return null;let l=new Set(i.children.filter(({key:a})=>a===o)),s={children:i.children,removed:l,added:[],before:null};return l.size===0?null:S(e,i)?F(e,
i,s):R(e,i,s)}function be(e,n,t){if(n!=="yaml")return o=>{let i=t[o];if(i===void 0)return null;let{start:l,end:s}=i.extent(),{root:a}=x.careful().readJsonTree(e.slice(l,s));return a===
null?null:he(a,l)};let r=null;return o=>(r??=Bn(e),r[o]??null)}function Bn(e){let n=x.yaml().readYaml(e);if(Array.isArray(n.value))return n.elements();let t=typeof n.
value=="object"&&n.value!==null,r={key:"",keyStart:-1,keyEnd:-1,children:n.elements()};return[{kind:t?"object":"scalar",...n.extent(),...r}]}function he(e,n){return{
...e,start:e.start+n,end:e.end+n,keyStart:e.keyStart===-1?-1:e.keyStart+n,keyEnd:e.keyEnd===-1?-1:e.keyEnd+n,children:e.children.map(t=>he(t,n))}}function Te(e,n){let t=[...n].sort((i,l)=>i.start-l.start||i.end-l.end),r="",o=0;for(let{start:i,end:l,text:s}of t){if(i<o||l<i)return null;r+=e.slice(o,i)+s,o=
l}return r+e.slice(o)}var ke=(e,n,t)=>({start:n,end:t,text:JSON.stringify(e.slice(n,t))}),Se=(e,n,t)=>({start:n,end:t,text:""}),Ne={"document/byte-order-mark":Se,"document/comment":Un,
"document/retyped-scalar":ke,"document/tag":Jn,"document/trailing-comma":Se,"document/typed-scalar":ke};function Oe(e,{rule:n,range:t}){let r=Object.hasOwn(Ne,n)?
Ne[n]:void 0;return t===null||r===void 0?null:r(e,t.start.offset,t.end.offset)}function Un(e,n,t){let r=n;for(;r>0&&/[ \t]/.test(e.charAt(r-1));)r--;let i=r===0||
e.charAt(r-1)===`
`?/^\r?\n/.exec(e.slice(t,t+2))?.[0].length??0:0;return{start:r,end:t+i,text:""}}function Jn(e,n,t){let r=t;for(;e.charAt(r)===" ";)r++;return{start:n,end:r,text:""}}function V(e,n,{format:t,maxBytes:r}){let{requests:o}=J(e,t,{maxBytes:r}),i=be(e,t,o),l=ae(e,t==="yaml"),s=o.map(c=>c.value),a=[];for(let{request:c,finding:m}of n){
let f=o[c];if(f===void 0||!f.parsed||m.fix===null)return null;let y=Oe(e,m),g=y===null?i(c):null,A=y===null?null:[y];if(g!==null&&m.rule==="document/unsafe-key")
A=ge(l,g,m.pointer);else if(g!==null){let I=se(f.value,m.fix.patch);A=I===O?null:q(l,g,f.value,I),s[c]=I}if(A===null||A.length===0)return null;a.push(...A)}let d=Te(
e,a);if(d===null||d===e)return null;let u=J(d,t,{maxBytes:r}).requests;return u.length===o.length&&u.every((c,m)=>c.parsed===o[m]?.parsed&&h(c.value,s[m])&&we(c)<=
we(o[m]))?d:null}function we({problems:e}){return e.filter(({severity:n})=>n==="error").length}var vn=200;function Pe(e,n){let t=new Map,r=[],o=e,i=0,l=(s,a)=>{o=s;for(let{request:d,finding:u}of a)u.fix!==null&&r.push({request:d,rule:u.rule,fix:u.fix})};for(;;){
let s=n.check(o).flatMap((u,p)=>{let c=Q(u,n.unsafe,m=>t.has(Ae(p,m)));return c===null?[]:[{request:p,finding:c}]});if(s.length===0)return{text:o,made:r,refused:[
...t.values()]};if(i===vn)return{text:e,made:[],refused:[Vn]};let a=V(o,s,n),d=o;if(a!==null)l(a,s);else for(let u of s){let p=V(o,[u],n);p!==null?l(p,[u]):o===
d&&t.set(Ae(u.request,u.finding),zn(u))}o!==d&&(t.clear(),i++)}}var Vn="the fixes of its findings undo each other; it is left as it was";function Ae(e,{rule:n,pointer:t,
fix:r}){return JSON.stringify([e,n,t,r?.title])}function zn({finding:{fix:e,rule:n,range:t}}){return`${t===null?"":`line ${t.start.line}: `}the fix of [${n}], ${G(
e?.title??"")}, cannot be made without changing something else; it is left to you`}var Kn=["document/byte-order-mark","document/utf-16"];function je(e,n){let{text:t,problems:r}=X(e),o=r.flatMap(Wn),i=e.length>n.maxBytes&&n.format!=="ndjson";if(o.
length<r.length||i||!Yn(t))return{bytes:null,before:t,after:t,made:[],refused:[]};let l=Pe(t,n),s=[...o,...l.made];return{bytes:s.length===0?null:Buffer.from(l.
text),before:t,after:l.text,made:s,refused:l.refused}}function Wn({rule:e,fix:n}){return n!==null&&Kn.includes(e)?[{request:0,rule:e,fix:n}]:[]}function Yn(e){return Buffer.
from(e).toString("utf8")===e}0&&(module.exports={fixBytes});
