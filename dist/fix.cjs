"use strict";var K=Object.defineProperty;var Ge=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Qe=Object.prototype.hasOwnProperty;var Ze=(e,n)=>{for(var t in n)K(e,t,{get:n[t],enumerable:!0})},en=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Xe(n))!Qe.call(e,o)&&o!==
t&&K(e,o,{get:()=>n[o],enumerable:!(r=Ge(n,o))||r.enumerable});return e};var nn=e=>en(K({},"__esModule",{value:!0}),e);var wt={};Ze(wt,{fixBytes:()=>Ve});module.exports=nn(wt);var tn,rn,on,sn,ln,un,an,cn,fn,dn,mn,pn,yn,xn,bn,gn,hn,kn,Tn,Sn,wn,x={careful:()=>tn??=require("./careful.cjs"),streams:()=>rn??=require("./streams.cjs"),yaml:()=>on??=
require("./yaml.cjs"),packs:()=>sn??=require("./packs.cjs"),explain:()=>ln??=require("./explain.cjs"),factTable:()=>un??=require("./factTable.cjs"),facts:()=>an??=
require("./facts.cjs"),factFiles:()=>cn??=require("./factFiles.cjs"),refuseInvalid:()=>fn??=require("./refuseInvalid.cjs"),fix:()=>dn??=require("./fix.cjs"),dormant:()=>mn??=
require("./dormant.cjs"),rules:()=>pn??=require("./rules.cjs"),words:()=>yn??=require("./words.cjs"),hash:()=>xn??=require("./hash.cjs"),baseline:()=>bn??=require("./baseline.cjs"),
configFault:()=>gn??=require("./configFault.cjs"),policy:()=>hn??=require("./policyRun.cjs").policy,waivers:()=>kn??=require("./waivers.cjs"),stages:()=>Tn??=require("./stages.cjs"),
tell:()=>Sn??=require("./tell.cjs"),engine:()=>wn??=require("./engine.cjs")};var te=Object.freeze({maxBytes:1048576}),re=64,O=Object.freeze([]);function oe(e){let n=new Uint8Array(e.length);for(let t=0;t<e.length;t+=2)n[t]=e[t+1]??0,n[t+1]=e[t]??0;return n}function le(e){let n=e[0];if(n===239&&e[1]===187&&e[2]===191){let{text:t,problems:r}=ie(e.subarray(3));return{text:t,problems:[x.careful().byteOrderMark(0),...r]}}
return n===255&&e[1]===254?se(e.subarray(2),"utf-16le"):n===254&&e[1]===255?se(e.subarray(2),"utf-16be"):ie(e)}function ie(e){let n=On(e);if(!n.includes("\uFFFD"))
return{text:n,problems:O};let t=x.careful().invalidUtf8(e);return{text:n,problems:t===null?O:[t]}}function On(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function se(e,n){let t=e.length&-2,r=n==="utf-16le"?e.subarray(0,t):oe(e.subarray(0,t)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=x.careful(),l=t===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:l}}var Nn=/^[ -~]*$/;function ue(e,n=120){if(e.length<=n&&Nn.test(e))return e;let t=An(n);return Pn(e,t,!1),t.end()}function An(e){let n="",t=0,r=!1;return{add:o=>r||n.length+o.length>
e?(r=!0,!1):(n+=o,n.length<=e-1&&(t=n.length),!0),end:()=>r?n.slice(0,t)+"\u2026":n}}function Pn(e,n,t){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(r);if(jn(o))i=I(o);else if(t&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){
let s=e.codePointAt(r)??o;if(s<=65535)i=I(o);else{r++;let l=e.charCodeAt(r);i=s>=917504&&s<=917631?I(o)+I(l):String.fromCharCode(o,l)}}if(!n.add(i))return!1}return!0}
function jn(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var Fn={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function I(e){return Fn[e]??`\\u${e.toString(16).padStart(4,"0")}`}var ae=(e,n,t)=>({start:n,end:t,text:JSON.stringify(e.slice(n,t))}),ce=(e,n,t)=>({start:n,end:t,text:""}),W={"document/byte-order-mark":ce,"document/comment":_n,
"document/retyped-scalar":ae,"document/tag":Cn,"document/trailing-comma":ce,"document/typed-scalar":ae};function E({rule:e}){return Object.hasOwn(W,e)}function fe(e,{
rule:n,range:t}){let r=Object.hasOwn(W,n)?W[n]:void 0;return t===null||r===void 0?null:r(e,t.start.offset,t.end.offset)}function _n(e,n,t){let r=n;for(;r>0&&/[ \t]/.
test(e.charAt(r-1));)r--;let i=r===0||e.charAt(r-1)===`
`?/^\r?\n/.exec(e.slice(t,t+2))?.[0].length??0:0;return{start:r,end:t+i,text:""}}function Cn(e,n,t){let r=t;for(;e.charAt(r)===" ";)r++;return{start:n,end:r,text:""}}function de({findings:e},n,t){let r=i=>i.fix!==null&&i.waived===void 0&&(i.fix.safe||n)&&!t(i),o=e.find(r);return o===void 0?[]:E(o)?e.filter(i=>E(i)&&r(i)):[o]}
function me({findings:e},n){return e.filter(({fix:t,waived:r})=>t!==null&&r!==void 0&&(t.safe||n)).length}function pe(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ye(e,n){for(let r in En)return!1;if(typeof n!="object"||n===null)return!0;let t=Y(n,re);return t===Rn(e)||t===$n(e)}var En=Object.freeze({});function Y(e,n){
if(n===0)return Number.NaN;let t=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(t+=Y(o,n-1))}return t}for(let r in e){
if(pe(r))return Number.NaN;t++;let o=e[r];typeof o=="object"&&o!==null&&(t+=Y(o,n-1))}return t}function Rn(e){let n=0;for(let t=e.indexOf(":");t!==-1;t=e.indexOf(
":",t+1))n++;return n}function $n(e){let n=0,t=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(t===-1||r<t)n++,r=e.indexOf(":",r+1);else{let o=Mn(e,t);r<o&&(r=e.
indexOf(":",o)),t=e.indexOf('"',o)}return n}function Mn(e,n){for(let t=e.indexOf('"',n+1);t!==-1;t=e.indexOf('"',t+1)){let r=t-1;for(;e.charCodeAt(r)===92;)r--;
if((t-r)%2===1)return t+1}return e.length}var D=Symbol.for("workspaces-preflight.not-clean");function xe(e){let n;try{n=JSON.parse(e)}catch{return D}return ye(e,n)?n:D}function be(e){let n=new Map,t=0;return r=>{if(r.length>64)return e(r);let o=n.get(r);if(o!==void 0)return o;let i=e(r);return++t===32768&&(t=0,n.clear()),n.size<
512&&n.set(r,i),i}}var B=be(qn);function qn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let n=e.slice(1).split("/");return e.
includes("~")?n.map(In):n}function H(e,n){return`${e}/${Ln(n)}`}function R(e){let n=e.charCodeAt(0)-48;return n>=0&&n<=9?e.length===1?n:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Vt=Object.freeze({found:!1});
function Ln(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function In(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var Kt=Object.freeze([]);function he(e){let n=0,t=e.length;for(;n<t&&ge(e.charCodeAt(n));)n++;if(n===t)return{start:0,end:e.length};for(;ge(e.charCodeAt(t-1));)t--;return{start:n,end:t}}
function ge(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ke(e,n=null,t=xe(e)){return t===D?x.careful().readCarefully(e):Dn(e,t,n)}function Dn(e,n,t){let r=null,o=null;return{index:t,value:n,parsed:!0,problems:O,
span:(i,s)=>(r??=x.careful().indexJson(e),o??=x.careful().locator(r),o(i,s)),extent:()=>he(e),elements:()=>(r??=x.careful().indexJson(e),r.children)}}function G(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((t,r)=>Te(e,t,r,O));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let n=Bn(e.problems,e.elements());return e.value.map((t,r)=>Te(e,t,r,n[r]??O))}function Te(e,n,t,r){let o=H("",t);return{index:t,value:n,parsed:!0,problems:r,
span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Bn(e,n){let t=[];for(let r of e){let i=R(r.pointer.split("/",2)[1]??
"")??Math.max(0,Un(n,r.span?.start??0));t[i]??=[],t[i].push(vn(H("",i),r))}return t}function Un(e,n){let t=-1,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]?.start??
0)<=n?t=o:r=o-1}return t}function vn(e,n){let t=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...n,pointer:t(n.pointer),related:n.related.map(r=>({...r,pointer:t(
r.pointer)})),fix:n.fix===null?null:{...n.fix,patch:n.fix.patch.map(r=>({...r,path:t(r.path)}))}}}function X(e,n,t=te,r){switch(n){case"json":return{text:e,requests:G(ke(e,null,r))};case"yaml":return{text:e,requests:G(x.yaml().readYaml(e))};case"ndjson":return x.
streams().readNdjson(e,t)}}var A=Symbol.for("workspaces-preflight.unfit");function Se(e,n){let t={root:structuredClone(e)};for(let{op:r,path:o,from:i,value:s}of n){let l=r==="move"?i:o;if(l===
void 0)return A;let u=r==="move"?Jn(t,l):void 0;if(r==="move"&&u===void 0)return A;let p=u===void 0?structuredClone(s):u.value;if(r==="replace"&&!Vn(t,o,p)||(r===
"remove"||r==="move")&&!zn(t,l)||(r==="add"||r==="move")&&!Kn(t,o,p))return A}return t.root}function U(e,n){let t=["root",...B(n)],r=e;for(let o of t.slice(0,-1)){
if(typeof r!="object"||r===null||!v(r,o))return null;r=r[o]}return typeof r!="object"||r===null?null:{around:r,token:t.at(-1)??""}}function v(e,n){return Object.
hasOwn(e,n)&&(!Array.isArray(e)||R(n)!==null)}function Jn(e,n){let t=U(e,n);if(!(t===null||!v(t.around,t.token)))return{value:t.around[t.token]}}function Vn(e,n,t){
let r=U(e,n);return r===null||!v(r.around,r.token)?!1:(we(r,t),!0)}function zn(e,n){let t=U(e,n);return t===null||!v(t.around,t.token)?!1:(Array.isArray(t.around)?
t.around.splice(Number(t.token),1):delete t.around[t.token],!0)}function Kn(e,n,t){let r=U(e,n);if(r===null)return!1;let{around:o,token:i}=r;if(!Array.isArray(o))
return we(r,t),!0;let s=i==="-"?o.length:R(i);return s===null||s>o.length?!1:(o.splice(s,0,t),!0)}function we({around:e,token:n},t){Object.defineProperty(e,n,{value:t,
enumerable:!0,configurable:!0,writable:!0})}function T({text:e},n){return e.lastIndexOf(`
`,n-1)+1}function $({text:e},n){let t=e.charAt(n-1)===`
`?n-1:n,r=e.indexOf(`
`,t),o=r===-1?e.length:r;return e.charAt(o-1)==="\r"?o-1:o}function J({text:e},n){return e.startsWith(`\r
`,n)?n+2:n+1}function P({text:e},n){let t=e.indexOf(`
`,n);return t===-1?e.length:t+1}function Oe(e,n){let t=e.indexOf(`
`);return{text:e,yaml:n,newline:t>0&&e.charCodeAt(t-1)===13?`\r
`:`
`}}function b(e){return e.keyStart===-1?e.start:e.keyStart}function h({text:e},{start:n}){let t=e.charAt(n);return t==="{"||t==="["}function Ne({text:e},n){let t=e.
lastIndexOf(`
`,n-1)+1;return/^[ \t]*/.exec(e.slice(t,n))?.[0]??""}function Ae({text:e},n){let t=n;for(;t>0&&/[ \t\r\n]/.test(e.charAt(t-1));)t--;return e.slice(t,n)}function Pe(e){return e.length>64?null:Wn.test(e)?"a boolean":Yn.test(e)||Hn.test(e)?"a number":Gn.test(e)?"a date":e==="="?"a default value":null}var Wn=/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
Yn=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/,Hn=/^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/,
Gn=/^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;var N={colon:": ",blank:" "};function j(e,n,t,r){if(!Array.isArray(e)||e.length<2||e.some(l=>typeof l!="object"))return M(e,n,t);let o=Ne(n,r);if(n.yaml||o==="")
return M(e,n,t);let i=o+(/^[ \t]+(?=\S)/m.exec(n.text)?.[0]??o);return`[${e.map(l=>`${n.newline}${i}${M(l,n,t)}`).join(",")}${n.newline}${o}]`}function M(e,n,t){
return Array.isArray(e)?`[${e.map(o=>M(o,n,t)).join(`,${t.blank}`)}]`:typeof e!="object"||e===null?k(e,n):`{${Object.entries(e).map(([o,i])=>k(o,n)+t.colon+M(i,
n,t)).join(`,${t.blank}`)}}`}function k(e,{yaml:n},t=""){if(typeof e!="string")return JSON.stringify(e);if(n&&!t.startsWith('"')){if(t.startsWith("'")&&Xn.test(
e))return`'${e.replaceAll("'","''")}'`;if(!t.startsWith("'")&&Qn.test(e)&&Pe(e)===null&&!Zn.test(e))return e}return JSON.stringify(e).replace(et,r=>`\\u${r.charCodeAt(
0).toString(16).padStart(4,"0")}`)}var Xn=/^[ -~]+$/,Qn=/^[A-Za-z_][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()-]+)*$/,Zn=/^(?:null|Null|NULL|[0-9].*)$/,et=/[\u007f-\u009f\u2028\u2029\ufeff]/g;function je(e,n,t){let{text:r}=e,{start:o,end:i}=n;if(n.kind!=="scalar")return{...Q(e,n),text:Q(e,n).lead+t};let s=r.slice(o,i),l=/\r?\n$/.exec(s)?.[0]??"",u=o===
i&&!/[ \t]$/.test(r.slice(0,o))?" ":"";return{start:o,end:i,text:u+t+l}}function q(e,n,{children:t,removed:r,added:o,before:i}){if(t.some(d=>b(d)<n.start||d.end>
n.end)||i!==null&&o.length>0)return null;let s=n.kind==="array",l=d=>s?tt(e,d):b(d),u=t.at(-1),p=u===void 0?null:l(u);if(u===void 0||p===null)return null;let a=o.
map(({name:d,value:y})=>{let g=typeof y=="object"&&y!==null?j(y,e,N,n.start):k(y,e);return s?`- ${g}`:`${k(d??"",e)}: ${g}`}),c=" ".repeat(p-T(e,p));if(r.size===
t.length){let{start:d,end:y,lead:g}=Q(e,n);return a.length===0?[{start:d,end:y,text:`${g}${s?"[]":"{}"}`}]:[{start:n.start,end:n.end,text:a.join(e.newline+c)}]}
let f=[];for(let[d,y]of t.entries()){if(!r.has(y))continue;let g=nt(e,l(y),y,t[d+1],l);if(g===null)return null;f.push(g)}let m=t.findLast(d=>!r.has(d));if(a.length>
0&&m!==void 0){let d=$(e,m.end);f.push({start:d,end:d,text:a.map(y=>e.newline+c+y).join("")})}return f}function nt(e,n,t,r,o){if(n===null)return null;let i=T(e,
n);if(e.text.slice(i,n).trim()===""){let l=$(e,t.end);return l<e.text.length?{start:i,end:J(e,l),text:""}:{start:Math.max(0,i-e.newline.length),end:l,text:""}}let s=r===
void 0?null:o(r);return s===null?null:{start:n,end:s,text:""}}function Q({text:e},{start:n,end:t,keyEnd:r}){let o=r===-1?"":e.slice(r,n);return/^[ \t]*:[ \t\r\n]*$/.
test(o)?{start:r+o.indexOf(":")+1,end:t,lead:" "}:{start:n,end:t,lead:""}}function tt({text:e},{start:n}){let t=/-[ \t\r\n]+$/.exec(e.slice(Math.max(0,n-200),n));
return t===null?null:n-t[0].length}function L(e,n,t){let{children:r,removed:o,before:i}=t;if(r.some(f=>b(f)<=n.start||f.end>=n.end))return null;let s=ee(e,r),l=t.added.map(({name:f,value:m})=>(f===
null?"":k(f,e,it(e,r))+s.colon)+j(m,e,s,n.start));if(o.size===r.length)return[{start:n.start+1,end:n.end-1,text:l.join(`,${s.blank}`)}];let u=[...rt(r,o)];if(l.
length===0)return u;let p=r.filter(f=>!o.has(f)),a=i!==null&&!o.has(i)?i:null,c=ot(e,r,s);if(a!==null)u.push({start:b(a),end:b(a),text:l.map(f=>`${f},${c}`).join(
"")});else{let f=p.at(-1)?.end??n.start+1;u.push({start:f,end:f,text:l.map(m=>`,${c}${m}`).join("")})}return u}function Z({start:e,end:n}){return[{start:e,end:e,
text:"["},{start:n,end:n,text:"]"}]}function rt(e,n){let t=[],r,o;for(let s of e){if(n.has(s)){o??=s;continue}o!==void 0&&t.push({start:b(o),end:b(s),text:""}),
o=void 0,r=s}let i=e.at(-1);return o!==void 0&&r!==void 0&&i!==void 0&&t.push({start:r.end,end:i.end,text:""}),t}function ee({text:e},n){let t=n.at(-1);return t===
void 0||t.keyEnd===-1?N:e.slice(t.keyEnd,t.start)===":"?{colon:":",blank:""}:N}function ot(e,n,{blank:t}){let r=n.at(-1),o=r===void 0?"":Ae(e,b(r));return o.includes(
`
`)?o.slice(Math.max(0,o.search(/\r?\n[^\n]*$/))):t}function it({text:e,yaml:n},t){let r=t.at(-1);return r===void 0||r.keyStart===-1?n?"":'"':e.slice(r.keyStart,
r.keyEnd)}function Fe(e,n,t,r){let{children:o,start:i,end:s}=n;if(o.length!==t.length||o.length===0)return null;let l=h(e,n),u=[],p=[];for(let[a,c]of o.entries()){let[f,m,
...d]=Object.entries(t[a]??{});if(f?.[1]!==c.key||d.length>0||c.keyStart<i||c.end>s)return null;let y=e.text.slice(c.keyStart,c.keyEnd),{colon:g,blank:w}=l?ee(e,
o):st,F=z=>k(z,e,l?y:""),ze=F(f[0])+g+k(c.key,e,y),Ke=" ".repeat(c.keyStart-T(e,c.keyStart)),We=l?`,${w}`:`${e.newline}${Ke}${r?"  ":""}`,Ye=r?l?"{":"- ":"",He=m===
void 0?"":We+F(m[0]);u.push({start:c.keyStart,end:c.keyEnd,text:Ye+ze+He});let C=c.keyEnd+(/^[ \t]*:/.exec(e.text.slice(c.keyEnd,s))?.[0].length??0);if(m===void 0){
u.push({start:c.keyEnd,end:C,text:""});let z=/^[ \t]*$/.test(e.text.slice(C,c.start));c.start>=C&&c.end>c.start&&u.push({start:z?C:c.start,end:c.end,text:""})}let ne=Math.
max(c.end,C);r&&l&&u.push({start:ne,end:ne,text:"}"}),p.push({child:c,value:m?.[1]})}return r&&l&&u.push({start:i,end:i+1,text:"["},{start:s-1,end:s,text:"]"}),
{splices:u,members:p}}var st={colon:": ",blank:" "};function S(e,n){if(typeof e!="object"||typeof n!="object"||e===null||n===null)return Object.is(e,n);if(Array.isArray(e)||Array.isArray(n))return!Array.isArray(e)||
!Array.isArray(n)||e.length!==n.length?!1:e.every((r,o)=>S(r,n[o]));let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&
S(e[r],n[r]))}function _e(e,n,t){let{text:r}=e,o=t.children[0];if(n.children.length!==1||h(e,t)||o===void 0)return null;let i=b(t),s=T(e,b(o)),l=b(o)-s-(i-T(e,i));if(l<=0||r.
slice(s,b(o)).trim()!=="")return null;let u=r.slice(T(e,i),i).trim()==="",p=u?T(e,i):i,a=u?J(e,$(e,t.keyEnd)):b(o),c=[{start:p,end:a,text:""}];for(let f=u?a:P(e,
a);f<t.end;f=P(e,f)){let m=/^ */.exec(r.slice(f,f+l))?.[0].length??0;m>0&&c.push({start:f,end:f+m,text:""})}return c}function Ce(e,n){let t=[{start:n.start,end:n.start,text:"- "}];for(let r=P(e,T(e,n.start));r<n.end;r=P(e,r))/^[ \t]*\r?\n/.test(e.text.slice(r,P(e,r)))||t.push(
{start:r,end:r,text:"  "});return t}function _(e,n,t,r){if(S(t,r))return[];if(n.kind==="object"&&V(t)&&V(r)){let i=ct(n,t,r);return(i===void 0?null:h(e,n)?ft(n,i):_e(e,n,i))??Ee(e,n,t,[r],!1)??ut(
e,n,t,r)}if(n.kind==="object"&&V(t)&&Array.isArray(r)){let i=Ee(e,n,t,r,!0)??lt(e,n,t,r);if(i!==null)return i}return n.kind==="array"&&Array.isArray(t)&&Array.isArray(
r)?at(e,n,t,r):(n.kind==="scalar"?!e.yaml||dt(e,n):h(e,n))&&Array.isArray(r)&&r.length===1&&S(r[0],t)?Z(n):[Re(e,n,r)]}function Ee(e,n,t,r,o){let i=Fe(e,n,r,o);
if(i===null)return null;let s=[...i.splices];for(let{child:l,value:u}of i.members){if(u===void 0)continue;let a=!h(e,n)&&e.text.slice(l.start,l.end).includes(`
`)&&l.kind==="scalar"?[Re(e,l,u)]:_(e,l,t[l.key],u);if(a===null)return null;s.push(...a)}return s}function lt(e,n,t,[r,...o]){let i=V(r)&&o.length===0?_(e,n,t,r):
null;return i===null?null:[...h(e,n)?Z(n):Ce(e,n),...i]}function Re(e,n,t){let{start:r,end:o}=n,i=typeof t=="object"&&t!==null;if(!e.yaml||h(e,n)){let s=i?j(t,e,
N,r):k(t,e);return{start:r,end:o,text:s}}return je(e,n,i?j(t,e,N,r):k(t,e,e.text.slice(r,o)))}function ut(e,n,t,r){let o=new Map(n.children.map(a=>[a.key,a])),i=[],
s=new Set,l=Object.keys(r).filter(a=>!Object.hasOwn(t,a));for(let a of n.children){let{key:c}=a;if(!Object.hasOwn(t,c))continue;if(Object.hasOwn(r,c)){if(o.get(
c)!==a)continue;let d=_(e,a,t[c],r[c]);if(d===null)return null;i.push(...d);continue}if(n.children.some(d=>d!==a&&d.key===c))return null;let f=l.find(d=>S(r[d],
t[c]));if(f===void 0){s.add(a);continue}l=l.filter(d=>d!==f);let m=e.text.slice(a.keyStart,a.keyEnd);i.push({start:a.keyStart,end:a.keyEnd,text:k(f,e,m)})}if(s.
size===0&&l.length===0)return i;let u={children:n.children,removed:s,added:l.map(a=>({name:a,value:r[a]})),before:null},p=h(e,n)?L(e,n,u):q(e,n,u);return p===null?
null:[...i,...p]}function at(e,n,t,r){let o=Math.min(t.length,r.length),i=0;for(;i<o&&S(t[i],r[i]);)i++;let s=0;for(;s<o-i&&S(t[t.length-1-s],r[r.length-1-s]);)
s++;let l=[],u=i;for(;u<o-s;u++){let m=n.children[u],d=m===void 0?null:_(e,m,t[u],r[u]);if(d===null)return null;l.push(...d)}let p=new Set(n.children.slice(u,t.
length-s)),a=r.slice(u,r.length-s).map(m=>({name:null,value:m}));if(p.size===0&&a.length===0)return l;let c={children:n.children,removed:p,added:a,before:s===0?
null:n.children[t.length-s]??null},f=h(e,n)?L(e,n,c):q(e,n,c);return f===null?null:[...l,...f]}function ct(e,n,t){return e.children.find(({key:r,kind:o})=>o==="\
object"&&Object.hasOwn(n,r)&&S(n[r],t))}function ft(e,n){return[{start:e.start,end:n.start,text:""},{start:n.end,end:e.end,text:""}]}function V(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function dt({text:e},{start:n}){return e.charAt(n)==='"'||e.charAt(n)==="'"}function $e(e,n,t){let r=B(t),o=r.at(-1),i=n;for(let u of r.slice(0,-1))i=i?.kind==="array"?i.children[Number(u)]:i?.children.findLast(({key:p})=>p===u);if(i?.kind!==
"object")return null;let s=new Set(i.children.filter(({key:u})=>u===o)),l={children:i.children,removed:s,added:[],before:null};return s.size===0?null:h(e,i)?L(e,
i,l):q(e,i,l)}function Me(e,n,t){if(n!=="yaml")return o=>{let i=t[o];if(i===void 0)return null;let{start:s,end:l}=i.extent(),{root:u}=x.careful().readJsonTree(e.slice(s,l));return u===
null?null:qe(u,s)};let r=null;return o=>(r??=mt(e),r[o]??null)}function mt(e){let n=x.yaml().readYaml(e);if(Array.isArray(n.value))return n.elements();let t=typeof n.
value=="object"&&n.value!==null,r={key:"",keyStart:-1,keyEnd:-1,children:n.elements()};return[{kind:t?"object":"scalar",...n.extent(),...r}]}function qe(e,n){return{
...e,start:e.start+n,end:e.end+n,keyStart:e.keyStart===-1?-1:e.keyStart+n,keyEnd:e.keyEnd===-1?-1:e.keyEnd+n,children:e.children.map(t=>qe(t,n))}}function Le(e,n){let t=[...n].sort((i,s)=>i.start-s.start||i.end-s.end),r="",o=0;for(let{start:i,end:s,text:l}of t){if(i<o||s<i)return null;r+=e.slice(o,i)+l,o=
s}return r+e.slice(o)}function De(e,n,{format:t,maxBytes:r}){let{requests:o}=X(e,t,{maxBytes:r}),i=Me(e,t,o),s=Oe(e,t==="yaml"),l=o.map(f=>f.value),u=[];for(let{request:f,finding:m}of n){
let d=o[f];if(d===void 0||!d.parsed||m.fix===null)return null;let y=fe(e,m),g=y===null?i(f):null,w=y===null?null:[y];if(g!==null&&m.rule==="document/unsafe-key")
w=$e(s,g,m.pointer);else if(g!==null){let F=Se(d.value,m.fix.patch);w=F===A?null:_(s,g,d.value,F),l[f]=F}if(w===null||w.length===0||y===null&&pt(s,w))return null;
u.push(...w)}let p=Le(e,u);if(p===null||p===e)return null;let a=X(p,t,{maxBytes:r}).requests;return a.length===o.length&&a.every((f,m)=>f.parsed===o[m]?.parsed&&
S(f.value,l[m])&&Ie(f)<=Ie(o[m]))?p:null}function pt({text:e,yaml:n},t){let r=t.filter(({start:i,end:s,text:l})=>l!==""&&s>i);if(!n||!r.some(({start:i,end:s})=>e.
slice(i,s).includes("#")))return!1;let o=x.yaml().yamlComments(e);return r.some(i=>o.some(({start:s,end:l})=>s<i.end&&l>i.start))}function Ie({problems:e}){return e.
filter(({severity:n})=>n==="error").length}var ve=200,Be=1<<26,yt=64,xt=200;function Je(e,n){let t=new Map,r=[],o=n.format==="yaml"?yt:1,i=e,s=0,l=(u,p)=>{let a=i===p?u:u.filter(({finding:m})=>!E(m)),[c]=a;
if(c===void 0||s>Be)return;s+=i.length*o;let f=De(i,a,n);if(f!==null){i=f;for(let{request:m,finding:d}of a)d.fix!==null&&r.push({request:m,rule:d.rule,fix:d.fix})}else if(a.
length>1){let m=a.length>>1;l(a.slice(0,m),p),l(a.slice(m),p)}else i===p&&t.set(Ue(c.request,c.finding),ht(c))};for(let u=0;;){let p=n.check(i),a=p.flatMap((m,d)=>de(
m,n.unsafe,y=>t.has(Ue(d,y))).map(y=>({request:d,finding:y}))),c=p.reduce((m,d)=>m+me(d,n.unsafe),0);if(a.length===0)return{text:i,made:r,refused:[...t.values()],
waived:c};if(u===ve)return{text:e,made:[],refused:[bt],waived:c};for(let{findings:m}of p)s+=m.length*xt;let f=i;if(l(a,f),s>Be)return{text:e,made:[],refused:[gt],
waived:c};i!==f&&(t.clear(),u++)}}var bt=`a request needs more than ${ve} fixes, or they undo each other; it is left as it was`,gt="there is more to fix than is\
 made in one run; it is left as it was";function Ue(e,{rule:n,pointer:t,fix:r}){return JSON.stringify([e,n,t,r?.title])}function ht({finding:{fix:e,rule:n,range:t}}){
return`${t===null?"":`line ${t.start.line}: `}the fix of [${n}], ${ue(e?.title??"")}, cannot be made without changing something else; it is left to you`}var kt=["document/byte-order-mark","document/utf-16"];function Ve(e,n){let{text:t,problems:r}=le(e),o=r.flatMap(Tt),i=e.length>n.maxBytes&&n.format!=="ndjson";if(o.
length<r.length||i||!St(t))return{bytes:null,before:t,after:t,made:[],refused:[],waived:0};let s=Je(t,n),l=[...o,...s.made];return{bytes:l.length===0?null:Buffer.
from(s.text),before:t,after:s.text,made:l,refused:s.refused,waived:s.waived}}function Tt({rule:e,fix:n}){return n!==null&&kt.includes(e)?[{request:0,rule:e,fix:n}]:
[]}function St(e){return Buffer.from(e).toString("utf8")===e}0&&(module.exports={fixBytes});
