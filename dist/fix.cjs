"use strict";var U=Object.defineProperty;var Ee=Object.getOwnPropertyDescriptor;var Ce=Object.getOwnPropertyNames;var $e=Object.prototype.hasOwnProperty;var qe=(e,n)=>{for(var t in n)U(e,t,{get:n[t],enumerable:!0})},Ie=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ce(n))!$e.call(e,o)&&o!==
t&&U(e,o,{get:()=>n[o],enumerable:!(r=Ee(n,o))||r.enumerable});return e};var De=e=>Ie(U({},"__esModule",{value:!0}),e);var et={};qe(et,{fixBytes:()=>_e});module.exports=De(et);var Le,Me,Be,Ue,Je,ve,Ve,ze,Ke,We,Ye,He,Xe,Ge,Qe,Ze,en,nn,tn,g={careful:()=>Le??=require("./careful.cjs"),streams:()=>Me??=require("./streams.cjs"),yaml:()=>Be??=
require("./yaml.cjs"),packs:()=>Ue??=require("./packs.cjs"),explain:()=>Je??=require("./explain.cjs"),factTable:()=>ve??=require("./factTable.cjs"),facts:()=>Ve??=
require("./facts.cjs"),factFiles:()=>ze??=require("./factFiles.cjs"),refuseInvalid:()=>Ke??=require("./refuseInvalid.cjs"),fix:()=>We??=require("./fix.cjs"),dormant:()=>Ye??=
require("./dormant.cjs"),rules:()=>He??=require("./rules.cjs"),words:()=>Xe??=require("./words.cjs"),hash:()=>Ge??=require("./hash.cjs"),baseline:()=>Qe??=require("./baseline.cjs"),
configFault:()=>Ze??=require("./configFault.cjs"),policy:()=>en??=require("./policyRun.cjs").policy,waivers:()=>nn??=require("./waivers.cjs"),engine:()=>tn??=require("./engine.cjs")};var Y=Object.freeze({maxBytes:1048576}),H=64,S=Object.freeze([]);function X(e){let n=new Uint8Array(e.length);for(let t=0;t<e.length;t+=2)n[t]=e[t+1]??0,n[t+1]=e[t]??0;return n}function Z(e){let n=e[0];if(n===239&&e[1]===187&&e[2]===191){let{text:t,problems:r}=G(e.subarray(3));return{text:t,problems:[g.careful().byteOrderMark(0),...r]}}
return n===255&&e[1]===254?Q(e.subarray(2),"utf-16le"):n===254&&e[1]===255?Q(e.subarray(2),"utf-16be"):G(e)}function G(e){let n=rn(e);if(!n.includes("\uFFFD"))return{
text:n,problems:S};let t=g.careful().invalidUtf8(e);return{text:n,problems:t===null?S:[t]}}function rn(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,
e.byteLength)).toString()}function Q(e,n){let t=e.length&-2,r=n==="utf-16le"?e.subarray(0,t):X(e.subarray(0,t)),o=Buffer.from(r.buffer,r.byteOffset,r.byteLength).
toString("utf16le"),{oddUtf16:i,utf16:l}=g.careful(),s=t===e.length?[l()]:[l(),i(o.length)];return{text:o,problems:s}}var on=/^[ -~]*$/;function ee(e,n=120){if(e.length<=n&&on.test(e))return e;let t=ln(n);return sn(e,t,!1),t.end()}function ln(e){let n="",t=0,r=!1;return{add:o=>r||n.length+o.length>
e?(r=!0,!1):(n+=o,n.length<=e-1&&(t=n.length),!0),end:()=>r?n.slice(0,t)+"\u2026":n}}function sn(e,n,t){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(r);if(un(o))i=C(o);else if(t&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){
let l=e.codePointAt(r)??o;if(l<=65535)i=C(o);else{r++;let s=e.charCodeAt(r);i=l>=917504&&l<=917631?C(o)+C(s):String.fromCharCode(o,s)}}if(!n.add(i))return!1}return!0}
function un(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var an={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function C(e){return an[e]??`\\u${e.toString(16).padStart(4,"0")}`}function ne({findings:e},n,t){return e.find(o=>o.fix!==null&&o.waived===void 0&&(o.fix.safe||n)&&!t(o))??null}function te(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function re(e,n){for(let r in cn)return!1;if(typeof n!="object"||n===null)return!0;let t=J(n,H);return t===fn(e)||t===dn(e)}var cn=Object.freeze({});function J(e,n){
if(n===0)return Number.NaN;let t=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(t+=J(o,n-1))}return t}for(let r in e){
if(te(r))return Number.NaN;t++;let o=e[r];typeof o=="object"&&o!==null&&(t+=J(o,n-1))}return t}function fn(e){let n=0;for(let t=e.indexOf(":");t!==-1;t=e.indexOf(
":",t+1))n++;return n}function dn(e){let n=0,t=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(t===-1||r<t)n++,r=e.indexOf(":",r+1);else{let o=mn(e,t);r<o&&(r=e.
indexOf(":",o)),t=e.indexOf('"',o)}return n}function mn(e,n){for(let t=e.indexOf('"',n+1);t!==-1;t=e.indexOf('"',t+1)){let r=t-1;for(;e.charCodeAt(r)===92;)r--;
if((t-r)%2===1)return t+1}return e.length}var $=Symbol.for("workspaces-preflight.not-clean");function oe(e){let n;try{n=JSON.parse(e)}catch{return $}return re(e,n)?n:$}function ie(e){let n=new Map,t=0;return r=>{if(r.length>64)return e(r);let o=n.get(r);if(o!==void 0)return o;let i=e(r);return++t===32768&&(t=0,n.clear()),n.size<
512&&n.set(r,i),i}}var q=ie(pn);function pn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let n=e.slice(1).split("/");return e.
includes("~")?n.map(xn):n}function v(e,n){return`${e}/${yn(n)}`}function j(e){let n=e.charCodeAt(0)-48;return n>=0&&n<=9?e.length===1?n:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var ht=Object.freeze({found:!1});
function yn(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function xn(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var Tt=Object.freeze([]);function se(e){let n=0,t=e.length;for(;n<t&&le(e.charCodeAt(n));)n++;if(n===t)return{start:0,end:e.length};for(;le(e.charCodeAt(t-1));)t--;return{start:n,end:t}}
function le(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ue(e,n=null,t=oe(e)){return t===$?g.careful().readCarefully(e):gn(e,t,n)}function gn(e,n,t){let r=null,o=null;return{index:t,value:n,parsed:!0,problems:S,
span:(i,l)=>(r??=g.careful().indexJson(e),o??=g.careful().locator(r),o(i,l)),extent:()=>se(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}}function V(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((t,r)=>ae(e,t,r,S));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let n=bn(e.problems,e.elements());return e.value.map((t,r)=>ae(e,t,r,n[r]??S))}function ae(e,n,t,r){let o=v("",t);return{index:t,value:n,parsed:!0,problems:r,
span:(i,l)=>e.span(o+i,i===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function bn(e,n){let t=[];for(let r of e){let i=j(r.pointer.split("/",2)[1]??
"")??Math.max(0,hn(n,r.span?.start??0));t[i]??=[],t[i].push(kn(v("",i),r))}return t}function hn(e,n){let t=-1,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]?.start??
0)<=n?t=o:r=o-1}return t}function kn(e,n){let t=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...n,pointer:t(n.pointer),related:n.related.map(r=>({...r,pointer:t(
r.pointer)})),fix:n.fix===null?null:{...n.fix,patch:n.fix.patch.map(r=>({...r,path:t(r.path)}))}}}function z(e,n,t=Y,r){switch(n){case"json":return{text:e,requests:V(ue(e,null,r))};case"yaml":return{text:e,requests:V(g.yaml().readYaml(e))};case"ndjson":return g.
streams().readNdjson(e,t)}}var w=Symbol.for("workspaces-preflight.unfit");function ce(e,n){let t={root:structuredClone(e)};for(let{op:r,path:o,from:i,value:l}of n){let s=r==="move"?i:o;if(s===
void 0)return w;let a=r==="move"?Tn(t,s):void 0;if(r==="move"&&a===void 0)return w;let d=a===void 0?structuredClone(l):a.value;if(r==="replace"&&!Sn(t,o,d)||(r===
"remove"||r==="move")&&!Nn(t,s)||(r==="add"||r==="move")&&!On(t,o,d))return w}return t.root}function I(e,n){let t=["root",...q(n)],r=e;for(let o of t.slice(0,-1)){
if(typeof r!="object"||r===null||!D(r,o))return null;r=r[o]}return typeof r!="object"||r===null?null:{around:r,token:t.at(-1)??""}}function D(e,n){return Object.
hasOwn(e,n)&&(!Array.isArray(e)||j(n)!==null)}function Tn(e,n){let t=I(e,n);if(!(t===null||!D(t.around,t.token)))return{value:t.around[t.token]}}function Sn(e,n,t){
let r=I(e,n);return r===null||!D(r.around,r.token)?!1:(fe(r,t),!0)}function Nn(e,n){let t=I(e,n);return t===null||!D(t.around,t.token)?!1:(Array.isArray(t.around)?
t.around.splice(Number(t.token),1):delete t.around[t.token],!0)}function On(e,n,t){let r=I(e,n);if(r===null)return!1;let{around:o,token:i}=r;if(!Array.isArray(o))
return fe(r,t),!0;let l=i==="-"?o.length:j(i);return l===null||l>o.length?!1:(o.splice(l,0,t),!0)}function fe({around:e,token:n},t){Object.defineProperty(e,n,{value:t,
enumerable:!0,configurable:!0,writable:!0})}function N({text:e},n){return e.lastIndexOf(`
`,n-1)+1}function F({text:e},n){let t=e.charAt(n-1)===`
`?n-1:n,r=e.indexOf(`
`,t),o=r===-1?e.length:r;return e.charAt(o-1)==="\r"?o-1:o}function L({text:e},n){return e.startsWith(`\r
`,n)?n+2:n+1}function de(e,n){let t=e.indexOf(`
`);return{text:e,yaml:n,newline:t>0&&e.charCodeAt(t-1)===13?`\r
`:`
`}}function x(e){return e.keyStart===-1?e.start:e.keyStart}function T({text:e},{start:n}){let t=e.charAt(n);return t==="{"||t==="["}function me({text:e},n){let t=e.
lastIndexOf(`
`,n-1)+1;return/^[ \t]*/.exec(e.slice(t,n))?.[0]??""}function pe({text:e},n){let t=n;for(;t>0&&/[ \t\r\n]/.test(e.charAt(t-1));)t--;return e.slice(t,n)}function ye(e){return e.length>64?null:wn.test(e)?"a boolean":An.test(e)||Pn.test(e)?"a number":jn.test(e)?"a date":e==="="?"a default value":null}var wn=/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
An=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/,Pn=/^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/,
jn=/^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;var O={colon:": ",blank:" "};function A(e,n,t,r){if(!Array.isArray(e)||e.length<2||e.some(s=>typeof s!="object"))return R(e,n,t);let o=me(n,r);if(n.yaml||o==="")
return R(e,n,t);let i=o+(/^[ \t]+(?=\S)/m.exec(n.text)?.[0]??o);return`[${e.map(s=>`${n.newline}${i}${R(s,n,t)}`).join(",")}${n.newline}${o}]`}function R(e,n,t){
return Array.isArray(e)?`[${e.map(o=>R(o,n,t)).join(`,${t.blank}`)}]`:typeof e!="object"||e===null?h(e,n):`{${Object.entries(e).map(([o,i])=>h(o,n)+t.colon+R(i,
n,t)).join(`,${t.blank}`)}}`}function h(e,{yaml:n},t=""){if(typeof e!="string")return JSON.stringify(e);if(n&&!t.startsWith('"')){if(t.startsWith("'")&&Fn.test(
e))return`'${e.replaceAll("'","''")}'`;if(!t.startsWith("'")&&Rn.test(e)&&ye(e)===null&&!_n.test(e))return e}return JSON.stringify(e).replace(En,r=>`\\u${r.charCodeAt(
0).toString(16).padStart(4,"0")}`)}var Fn=/^[ -~]+$/,Rn=/^[A-Za-z_][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()-]+)*$/,_n=/^(?:null|Null|NULL|[0-9].*)$/,En=/[\u007f-\u009f\u2028\u2029\ufeff]/g;function xe(e,n,t){let{text:r}=e,{start:o,end:i}=n;if(n.kind!=="scalar")return{...K(e,n),text:K(e,n).lead+t};let l=r.slice(o,i),s=/\r?\n$/.exec(l)?.[0]??"",a=o===
i&&!/[ \t]$/.test(r.slice(0,o))?" ":"";return{start:o,end:i,text:a+t+s}}function _(e,n,{children:t,removed:r,added:o,before:i}){if(t.some(f=>x(f)<n.start||f.end>
n.end)||i!==null&&o.length>0)return null;let l=n.kind==="array",s=f=>l?$n(e,f):x(f),a=t.at(-1),d=a===void 0?null:s(a);if(a===void 0||d===null)return null;let u=o.
map(({name:f,value:y})=>{let b=typeof y=="object"&&y!==null?A(y,e,O,n.start):h(y,e);return l?`- ${b}`:`${h(f??"",e)}: ${b}`}),p=" ".repeat(d-N(e,d));if(r.size===
t.length){let{start:f,end:y,lead:b}=K(e,n);return u.length===0?[{start:f,end:y,text:`${b}${l?"[]":"{}"}`}]:[{start:n.start,end:n.end,text:u.join(e.newline+p)}]}
let c=[];for(let[f,y]of t.entries()){if(!r.has(y))continue;let b=Cn(e,s(y),y,t[f+1],s);if(b===null)return null;c.push(b)}let m=t.findLast(f=>!r.has(f));if(u.length>
0&&m!==void 0){let f=F(e,m.end);c.push({start:f,end:f,text:u.map(y=>e.newline+p+y).join("")})}return c}function Cn(e,n,t,r,o){if(n===null)return null;let i=N(e,
n);if(e.text.slice(i,n).trim()===""){let s=F(e,t.end);return s<e.text.length?{start:i,end:L(e,s),text:""}:{start:Math.max(0,i-e.newline.length),end:s,text:""}}let l=r===
void 0?null:o(r);return l===null?null:{start:n,end:l,text:""}}function K({text:e},{start:n,end:t,keyEnd:r}){let o=r===-1?"":e.slice(r,n);return/^[ \t]*:[ \t\r\n]*$/.
test(o)?{start:r+o.indexOf(":")+1,end:t,lead:" "}:{start:n,end:t,lead:""}}function $n({text:e},{start:n}){let t=/-[ \t\r\n]+$/.exec(e.slice(Math.max(0,n-200),n));
return t===null?null:n-t[0].length}function E(e,n,t){let{children:r,removed:o,before:i}=t;if(r.some(c=>x(c)<=n.start||c.end>=n.end))return null;let l=In(e,r),s=t.added.map(({name:c,value:m})=>(c===
null?"":h(c,e,Ln(e,r))+l.colon)+A(m,e,l,n.start));if(o.size===r.length)return[{start:n.start+1,end:n.end-1,text:s.join(`,${l.blank}`)}];let a=[...qn(r,o)];if(s.
length===0)return a;let d=r.filter(c=>!o.has(c)),u=i!==null&&!o.has(i)?i:null,p=Dn(e,r,l);if(u!==null)a.push({start:x(u),end:x(u),text:s.map(c=>`${c},${p}`).join(
"")});else{let c=d.at(-1)?.end??n.start+1;a.push({start:c,end:c,text:s.map(m=>`,${p}${m}`).join("")})}return a}function qn(e,n){let t=[],r,o;for(let l of e){if(n.
has(l)){o??=l;continue}o!==void 0&&t.push({start:x(o),end:x(l),text:""}),o=void 0,r=l}let i=e.at(-1);return o!==void 0&&r!==void 0&&i!==void 0&&t.push({start:r.
end,end:i.end,text:""}),t}function In({text:e},n){let t=n.at(-1);return t===void 0||t.keyEnd===-1?O:e.slice(t.keyEnd,t.start)===":"?{colon:":",blank:""}:O}function Dn(e,n,{
blank:t}){let r=n.at(-1),o=r===void 0?"":pe(e,x(r));return o.includes(`
`)?o.slice(Math.max(0,o.search(/\r?\n[^\n]*$/))):t}function Ln({text:e,yaml:n},t){let r=t.at(-1);return r===void 0||r.keyStart===-1?n?"":'"':e.slice(r.keyStart,
r.keyEnd)}function k(e,n){if(typeof e!="object"||typeof n!="object"||e===null||n===null)return Object.is(e,n);if(Array.isArray(e)||Array.isArray(n))return!Array.isArray(e)||
!Array.isArray(n)||e.length!==n.length?!1:e.every((r,o)=>k(r,n[o]));let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&
k(e[r],n[r]))}function be(e,n,t){let{text:r}=e,o=t.children[0];if(n.children.length!==1||T(e,t)||o===void 0)return null;let i=x(t),l=N(e,x(o)),s=x(o)-l-(i-N(e,i));if(s<=0||r.
slice(l,x(o)).trim()!=="")return null;let a=r.slice(N(e,i),i).trim()==="",d=a?N(e,i):i,u=a?L(e,F(e,t.keyEnd)):x(o),p=[{start:d,end:u,text:""}];for(let c=a?u:ge(
e,u);c<t.end;c=ge(e,c)){let m=/^ */.exec(r.slice(c,c+s))?.[0].length??0;m>0&&p.push({start:c,end:c+m,text:""})}return p}function ge({text:e},n){let t=e.indexOf(
`
`,n);return t===-1?e.length:t+1}function M(e,n,t,r){if(k(t,r))return[];if(n.kind==="object"&&he(t)&&he(r)){let i=Jn(n,t,r);return(i===void 0?null:T(e,n)?vn(n,i):be(e,n,i))??Bn(e,n,t,r)}return n.
kind==="array"&&Array.isArray(t)&&Array.isArray(r)?Un(e,n,t,r):(n.kind==="scalar"?!e.yaml||Vn(e,n):T(e,n))&&Array.isArray(r)&&r.length===1&&k(r[0],t)?[{start:n.
start,end:n.start,text:"["},{start:n.end,end:n.end,text:"]"}]:[Mn(e,n,r)]}function Mn(e,n,t){let{start:r,end:o}=n,i=typeof t=="object"&&t!==null;if(!e.yaml||T(e,
n)){let l=i?A(t,e,O,r):h(t,e);return{start:r,end:o,text:l}}return xe(e,n,i?A(t,e,O,r):h(t,e,e.text.slice(r,o)))}function Bn(e,n,t,r){let o=new Map(n.children.map(
u=>[u.key,u])),i=[],l=new Set,s=Object.keys(r).filter(u=>!Object.hasOwn(t,u));for(let u of n.children){let{key:p}=u;if(!Object.hasOwn(t,p))continue;if(Object.hasOwn(
r,p)){if(o.get(p)!==u)continue;let f=M(e,u,t[p],r[p]);if(f===null)return null;i.push(...f);continue}if(n.children.some(f=>f!==u&&f.key===p))return null;let c=s.
find(f=>k(r[f],t[p]));if(c===void 0){l.add(u);continue}s=s.filter(f=>f!==c);let m=e.text.slice(u.keyStart,u.keyEnd);i.push({start:u.keyStart,end:u.keyEnd,text:h(
c,e,m)})}if(l.size===0&&s.length===0)return i;let a={children:n.children,removed:l,added:s.map(u=>({name:u,value:r[u]})),before:null},d=T(e,n)?E(e,n,a):_(e,n,a);
return d===null?null:[...i,...d]}function Un(e,n,t,r){let o=Math.min(t.length,r.length),i=0;for(;i<o&&k(t[i],r[i]);)i++;let l=0;for(;l<o-i&&k(t[t.length-1-l],r[r.
length-1-l]);)l++;let s=[],a=i;for(;a<o-l;a++){let m=n.children[a],f=m===void 0?null:M(e,m,t[a],r[a]);if(f===null)return null;s.push(...f)}let d=new Set(n.children.
slice(a,t.length-l)),u=r.slice(a,r.length-l).map(m=>({name:null,value:m}));if(d.size===0&&u.length===0)return s;let p={children:n.children,removed:d,added:u,before:l===
0?null:n.children[t.length-l]??null},c=T(e,n)?E(e,n,p):_(e,n,p);return c===null?null:[...s,...c]}function Jn(e,n,t){return e.children.find(({key:r,kind:o})=>o===
"object"&&Object.hasOwn(n,r)&&k(n[r],t))}function vn(e,n){return[{start:e.start,end:n.start,text:""},{start:n.end,end:e.end,text:""}]}function he(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Vn({text:e},{start:n}){return e.charAt(n)==='"'||e.charAt(n)==="'"}function ke(e,n,t){let r=q(t),o=r.at(-1),i=n;for(let a of r.slice(0,-1))i=i?.kind==="array"?i.children[Number(a)]:i?.children.findLast(({key:d})=>d===a);if(i?.kind!==
"object")return null;let l=new Set(i.children.filter(({key:a})=>a===o)),s={children:i.children,removed:l,added:[],before:null};return l.size===0?null:T(e,i)?E(e,
i,s):_(e,i,s)}function Te(e,n,t){if(n!=="yaml")return o=>{let i=t[o];if(i===void 0)return null;let{start:l,end:s}=i.extent(),{root:a}=g.careful().readJsonTree(e.slice(l,s));return a===
null?null:Se(a,l)};let r=null;return o=>(r??=zn(e),r[o]??null)}function zn(e){let n=g.yaml().readYaml(e);if(Array.isArray(n.value))return n.elements();let t=typeof n.
value=="object"&&n.value!==null,r={key:"",keyStart:-1,keyEnd:-1,children:n.elements()};return[{kind:t?"object":"scalar",...n.extent(),...r}]}function Se(e,n){return{
...e,start:e.start+n,end:e.end+n,keyStart:e.keyStart===-1?-1:e.keyStart+n,keyEnd:e.keyEnd===-1?-1:e.keyEnd+n,children:e.children.map(t=>Se(t,n))}}function Ne(e,n){let t=[...n].sort((i,l)=>i.start-l.start||i.end-l.end),r="",o=0;for(let{start:i,end:l,text:s}of t){if(i<o||l<i)return null;r+=e.slice(o,i)+s,o=
l}return r+e.slice(o)}var Oe=(e,n,t)=>({start:n,end:t,text:JSON.stringify(e.slice(n,t))}),we=(e,n,t)=>({start:n,end:t,text:""}),Ae={"document/byte-order-mark":we,"document/comment":Kn,
"document/retyped-scalar":Oe,"document/tag":Wn,"document/trailing-comma":we,"document/typed-scalar":Oe};function Pe(e,{rule:n,range:t}){let r=Object.hasOwn(Ae,n)?
Ae[n]:void 0;return t===null||r===void 0?null:r(e,t.start.offset,t.end.offset)}function Kn(e,n,t){let r=n;for(;r>0&&/[ \t]/.test(e.charAt(r-1));)r--;let i=r===0||
e.charAt(r-1)===`
`?/^\r?\n/.exec(e.slice(t,t+2))?.[0].length??0:0;return{start:r,end:t+i,text:""}}function Wn(e,n,t){let r=t;for(;e.charAt(r)===" ";)r++;return{start:n,end:r,text:""}}function W(e,n,{format:t,maxBytes:r}){let{requests:o}=z(e,t,{maxBytes:r}),i=Te(e,t,o),l=de(e,t==="yaml"),s=o.map(c=>c.value),a=[];for(let{request:c,finding:m}of n){
let f=o[c];if(f===void 0||!f.parsed||m.fix===null)return null;let y=Pe(e,m),b=y===null?i(c):null,P=y===null?null:[y];if(b!==null&&m.rule==="document/unsafe-key")
P=ke(l,b,m.pointer);else if(b!==null){let B=ce(f.value,m.fix.patch);P=B===w?null:M(l,b,f.value,B),s[c]=B}if(P===null||P.length===0)return null;a.push(...P)}let d=Ne(
e,a);if(d===null||d===e)return null;let u=z(d,t,{maxBytes:r}).requests;return u.length===o.length&&u.every((c,m)=>c.parsed===o[m]?.parsed&&k(c.value,s[m])&&je(c)<=
je(o[m]))?d:null}function je({problems:e}){return e.filter(({severity:n})=>n==="error").length}var Yn=200;function Re(e,n){let t=new Map,r=[],o=e,i=0,l=(s,a)=>{o=s;for(let{request:d,finding:u}of a)u.fix!==null&&r.push({request:d,rule:u.rule,fix:u.fix})};for(;;){
let s=n.check(o).flatMap((u,p)=>{let c=ne(u,n.unsafe,m=>t.has(Fe(p,m)));return c===null?[]:[{request:p,finding:c}]});if(s.length===0)return{text:o,made:r,refused:[
...t.values()]};if(i===Yn)return{text:e,made:[],refused:[Hn]};let a=W(o,s,n),d=o;if(a!==null)l(a,s);else for(let u of s){let p=W(o,[u],n);p!==null?l(p,[u]):o===
d&&t.set(Fe(u.request,u.finding),Xn(u))}o!==d&&(t.clear(),i++)}}var Hn="the fixes of its findings undo each other; it is left as it was";function Fe(e,{rule:n,pointer:t,
fix:r}){return JSON.stringify([e,n,t,r?.title])}function Xn({finding:{fix:e,rule:n,range:t}}){return`${t===null?"":`line ${t.start.line}: `}the fix of [${n}], ${ee(
e?.title??"")}, cannot be made without changing something else; it is left to you`}var Gn=["document/byte-order-mark","document/utf-16"];function _e(e,n){let{text:t,problems:r}=Z(e),o=r.flatMap(Qn),i=e.length>n.maxBytes&&n.format!=="ndjson";if(o.
length<r.length||i||!Zn(t))return{bytes:null,before:t,after:t,made:[],refused:[]};let l=Re(t,n),s=[...o,...l.made];return{bytes:s.length===0?null:Buffer.from(l.
text),before:t,after:l.text,made:s,refused:l.refused}}function Qn({rule:e,fix:n}){return n!==null&&Gn.includes(e)?[{request:0,rule:e,fix:n}]:[]}function Zn(e){return Buffer.
from(e).toString("utf8")===e}0&&(module.exports={fixBytes});
