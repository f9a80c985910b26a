"use strict";var J=Object.defineProperty;var qe=Object.getOwnPropertyDescriptor;var Ie=Object.getOwnPropertyNames;var Me=Object.prototype.hasOwnProperty;var De=(e,n)=>{for(var t in n)J(e,t,{get:n[t],enumerable:!0})},Le=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Ie(n))!Me.call(e,o)&&o!==
t&&J(e,o,{get:()=>n[o],enumerable:!(r=qe(n,o))||r.enumerable});return e};var Be=e=>Le(J({},"__esModule",{value:!0}),e);var st={};De(st,{fixBytes:()=>$e});module.exports=Be(st);var Ue,Je,ve,Ve,ze,Ke,We,Ye,He,Ge,Xe,Qe,Ze,en,nn,tn,rn,on,ln,sn,un,g={careful:()=>Ue??=require("./careful.cjs"),streams:()=>Je??=require("./streams.cjs"),yaml:()=>ve??=
require("./yaml.cjs"),packs:()=>Ve??=require("./packs.cjs"),explain:()=>ze??=require("./explain.cjs"),factTable:()=>Ke??=require("./factTable.cjs"),facts:()=>We??=
require("./facts.cjs"),factFiles:()=>Ye??=require("./factFiles.cjs"),refuseInvalid:()=>He??=require("./refuseInvalid.cjs"),fix:()=>Ge??=require("./fix.cjs"),dormant:()=>Xe??=
require("./dormant.cjs"),rules:()=>Qe??=require("./rules.cjs"),words:()=>Ze??=require("./words.cjs"),hash:()=>en??=require("./hash.cjs"),baseline:()=>nn??=require("./baseline.cjs"),
configFault:()=>tn??=require("./configFault.cjs"),policy:()=>rn??=require("./policyRun.cjs").policy,waivers:()=>on??=require("./waivers.cjs"),stages:()=>ln??=require("./stages.cjs"),
tell:()=>sn??=require("./tell.cjs"),engine:()=>un??=require("./engine.cjs")};var H=Object.freeze({maxBytes:1048576}),G=64,S=Object.freeze([]);function X(e){let n=new Uint8Array(e.length);for(let t=0;t<e.length;t+=2)n[t]=e[t+1]??0,n[t+1]=e[t]??0;return n}function ee(e){let n=e[0];if(n===239&&e[1]===187&&e[2]===191){let{text:t,problems:r}=Q(e.subarray(3));return{text:t,problems:[g.careful().byteOrderMark(0),...r]}}
return n===255&&e[1]===254?Z(e.subarray(2),"utf-16le"):n===254&&e[1]===255?Z(e.subarray(2),"utf-16be"):Q(e)}function Q(e){let n=an(e);if(!n.includes("\uFFFD"))return{
text:n,problems:S};let t=g.careful().invalidUtf8(e);return{text:n,problems:t===null?S:[t]}}function an(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,
e.byteLength)).toString()}function Z(e,n){let t=e.length&-2,r=n==="utf-16le"?e.subarray(0,t):X(e.subarray(0,t)),o=Buffer.from(r.buffer,r.byteOffset,r.byteLength).
toString("utf16le"),{oddUtf16:i,utf16:l}=g.careful(),s=t===e.length?[l()]:[l(),i(o.length)];return{text:o,problems:s}}var cn=/^[ -~]*$/;function ne(e,n=120){if(e.length<=n&&cn.test(e))return e;let t=fn(n);return dn(e,t,!1),t.end()}function fn(e){let n="",t=0,r=!1;return{add:o=>r||n.length+o.length>
e?(r=!0,!1):(n+=o,n.length<=e-1&&(t=n.length),!0),end:()=>r?n.slice(0,t)+"\u2026":n}}function dn(e,n,t){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(r);if(mn(o))i=$(o);else if(t&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){
let l=e.codePointAt(r)??o;if(l<=65535)i=$(o);else{r++;let s=e.charCodeAt(r);i=l>=917504&&l<=917631?$(o)+$(s):String.fromCharCode(o,s)}}if(!n.add(i))return!1}return!0}
function mn(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var pn={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function $(e){return pn[e]??`\\u${e.toString(16).padStart(4,"0")}`}var te=(e,n,t)=>({start:n,end:t,text:JSON.stringify(e.slice(n,t))}),re=(e,n,t)=>({start:n,end:t,text:""}),v={"document/byte-order-mark":re,"document/comment":yn,
"document/retyped-scalar":te,"document/tag":xn,"document/trailing-comma":re,"document/typed-scalar":te};function j({rule:e}){return Object.hasOwn(v,e)}function oe(e,{
rule:n,range:t}){let r=Object.hasOwn(v,n)?v[n]:void 0;return t===null||r===void 0?null:r(e,t.start.offset,t.end.offset)}function yn(e,n,t){let r=n;for(;r>0&&/[ \t]/.
test(e.charAt(r-1));)r--;let i=r===0||e.charAt(r-1)===`
`?/^\r?\n/.exec(e.slice(t,t+2))?.[0].length??0:0;return{start:r,end:t+i,text:""}}function xn(e,n,t){let r=t;for(;e.charAt(r)===" ";)r++;return{start:n,end:r,text:""}}function ie({findings:e},n,t){let r=i=>i.fix!==null&&i.waived===void 0&&(i.fix.safe||n)&&!t(i),o=e.find(r);return o===void 0?[]:j(o)?e.filter(i=>j(i)&&r(i)):[o]}function le(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function se(e,n){for(let r in gn)return!1;if(typeof n!="object"||n===null)return!0;let t=V(n,G);return t===bn(e)||t===hn(e)}var gn=Object.freeze({});function V(e,n){
if(n===0)return Number.NaN;let t=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(t+=V(o,n-1))}return t}for(let r in e){
if(le(r))return Number.NaN;t++;let o=e[r];typeof o=="object"&&o!==null&&(t+=V(o,n-1))}return t}function bn(e){let n=0;for(let t=e.indexOf(":");t!==-1;t=e.indexOf(
":",t+1))n++;return n}function hn(e){let n=0,t=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(t===-1||r<t)n++,r=e.indexOf(":",r+1);else{let o=Tn(e,t);r<o&&(r=e.
indexOf(":",o)),t=e.indexOf('"',o)}return n}function Tn(e,n){for(let t=e.indexOf('"',n+1);t!==-1;t=e.indexOf('"',t+1)){let r=t-1;for(;e.charCodeAt(r)===92;)r--;
if((t-r)%2===1)return t+1}return e.length}var q=Symbol.for("workspaces-preflight.not-clean");function ue(e){let n;try{n=JSON.parse(e)}catch{return q}return se(e,n)?n:q}function ae(e){let n=new Map,t=0;return r=>{if(r.length>64)return e(r);let o=n.get(r);if(o!==void 0)return o;let i=e(r);return++t===32768&&(t=0,n.clear()),n.size<
512&&n.set(r,i),i}}var I=ae(kn);function kn(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let n=e.slice(1).split("/");return e.
includes("~")?n.map(On):n}function z(e,n){return`${e}/${Sn(n)}`}function F(e){let n=e.charCodeAt(0)-48;return n>=0&&n<=9?e.length===1?n:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var jt=Object.freeze({found:!1});
function Sn(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function On(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var _t=Object.freeze([]);function fe(e){let n=0,t=e.length;for(;n<t&&ce(e.charCodeAt(n));)n++;if(n===t)return{start:0,end:e.length};for(;ce(e.charCodeAt(t-1));)t--;return{start:n,end:t}}
function ce(e){return e<=32&&(e===32||e===10||e===13||e===9)}function de(e,n=null,t=ue(e)){return t===q?g.careful().readCarefully(e):Nn(e,t,n)}function Nn(e,n,t){let r=null,o=null;return{index:t,value:n,parsed:!0,problems:S,
span:(i,l)=>(r??=g.careful().indexJson(e),o??=g.careful().locator(r),o(i,l)),extent:()=>fe(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}}function K(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((t,r)=>me(e,t,r,S));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let n=wn(e.problems,e.elements());return e.value.map((t,r)=>me(e,t,r,n[r]??S))}function me(e,n,t,r){let o=z("",t);return{index:t,value:n,parsed:!0,problems:r,
span:(i,l)=>e.span(o+i,i===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function wn(e,n){let t=[];for(let r of e){let i=F(r.pointer.split("/",2)[1]??
"")??Math.max(0,An(n,r.span?.start??0));t[i]??=[],t[i].push(Pn(z("",i),r))}return t}function An(e,n){let t=-1,r=e.length-1;for(;t<r;){let o=t+r+1>>1;(e[o]?.start??
0)<=n?t=o:r=o-1}return t}function Pn(e,n){let t=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...n,pointer:t(n.pointer),related:n.related.map(r=>({...r,pointer:t(
r.pointer)})),fix:n.fix===null?null:{...n.fix,patch:n.fix.patch.map(r=>({...r,path:t(r.path)}))}}}function W(e,n,t=H,r){switch(n){case"json":return{text:e,requests:K(de(e,null,r))};case"yaml":return{text:e,requests:K(g.yaml().readYaml(e))};case"ndjson":return g.
streams().readNdjson(e,t)}}var w=Symbol.for("workspaces-preflight.unfit");function pe(e,n){let t={root:structuredClone(e)};for(let{op:r,path:o,from:i,value:l}of n){let s=r==="move"?i:o;if(s===
void 0)return w;let c=r==="move"?jn(t,s):void 0;if(r==="move"&&c===void 0)return w;let m=c===void 0?structuredClone(l):c.value;if(r==="replace"&&!Fn(t,o,m)||(r===
"remove"||r==="move")&&!_n(t,s)||(r==="add"||r==="move")&&!Cn(t,o,m))return w}return t.root}function M(e,n){let t=["root",...I(n)],r=e;for(let o of t.slice(0,-1)){
if(typeof r!="object"||r===null||!D(r,o))return null;r=r[o]}return typeof r!="object"||r===null?null:{around:r,token:t.at(-1)??""}}function D(e,n){return Object.
hasOwn(e,n)&&(!Array.isArray(e)||F(n)!==null)}function jn(e,n){let t=M(e,n);if(!(t===null||!D(t.around,t.token)))return{value:t.around[t.token]}}function Fn(e,n,t){
let r=M(e,n);return r===null||!D(r.around,r.token)?!1:(ye(r,t),!0)}function _n(e,n){let t=M(e,n);return t===null||!D(t.around,t.token)?!1:(Array.isArray(t.around)?
t.around.splice(Number(t.token),1):delete t.around[t.token],!0)}function Cn(e,n,t){let r=M(e,n);if(r===null)return!1;let{around:o,token:i}=r;if(!Array.isArray(o))
return ye(r,t),!0;let l=i==="-"?o.length:F(i);return l===null||l>o.length?!1:(o.splice(l,0,t),!0)}function ye({around:e,token:n},t){Object.defineProperty(e,n,{value:t,
enumerable:!0,configurable:!0,writable:!0})}function O({text:e},n){return e.lastIndexOf(`
`,n-1)+1}function _({text:e},n){let t=e.charAt(n-1)===`
`?n-1:n,r=e.indexOf(`
`,t),o=r===-1?e.length:r;return e.charAt(o-1)==="\r"?o-1:o}function L({text:e},n){return e.startsWith(`\r
`,n)?n+2:n+1}function xe(e,n){let t=e.indexOf(`
`);return{text:e,yaml:n,newline:t>0&&e.charCodeAt(t-1)===13?`\r
`:`
`}}function x(e){return e.keyStart===-1?e.start:e.keyStart}function k({text:e},{start:n}){let t=e.charAt(n);return t==="{"||t==="["}function ge({text:e},n){let t=e.
lastIndexOf(`
`,n-1)+1;return/^[ \t]*/.exec(e.slice(t,n))?.[0]??""}function be({text:e},n){let t=n;for(;t>0&&/[ \t\r\n]/.test(e.charAt(t-1));)t--;return e.slice(t,n)}function he(e){return e.length>64?null:Rn.test(e)?"a boolean":En.test(e)||$n.test(e)?"a number":qn.test(e)?"a date":e==="="?"a default value":null}var Rn=/^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
En=/^[-+]?(?:0b[01_]+|0[0-7_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/,$n=/^[-+]?(?:(?:[0-9][0-9_]*)?\.[0-9][0-9._]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*\.(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|\.(?:inf|Inf|INF|nan|NaN|NAN))$/,
qn=/^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?)?)$/;var N={colon:": ",blank:" "};function A(e,n,t,r){if(!Array.isArray(e)||e.length<2||e.some(s=>typeof s!="object"))return C(e,n,t);let o=ge(n,r);if(n.yaml||o==="")
return C(e,n,t);let i=o+(/^[ \t]+(?=\S)/m.exec(n.text)?.[0]??o);return`[${e.map(s=>`${n.newline}${i}${C(s,n,t)}`).join(",")}${n.newline}${o}]`}function C(e,n,t){
return Array.isArray(e)?`[${e.map(o=>C(o,n,t)).join(`,${t.blank}`)}]`:typeof e!="object"||e===null?h(e,n):`{${Object.entries(e).map(([o,i])=>h(o,n)+t.colon+C(i,
n,t)).join(`,${t.blank}`)}}`}function h(e,{yaml:n},t=""){if(typeof e!="string")return JSON.stringify(e);if(n&&!t.startsWith('"')){if(t.startsWith("'")&&In.test(
e))return`'${e.replaceAll("'","''")}'`;if(!t.startsWith("'")&&Mn.test(e)&&he(e)===null&&!Dn.test(e))return e}return JSON.stringify(e).replace(Ln,r=>`\\u${r.charCodeAt(
0).toString(16).padStart(4,"0")}`)}var In=/^[ -~]+$/,Mn=/^[A-Za-z_][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()-]+)*$/,Dn=/^(?:null|Null|NULL|[0-9].*)$/,Ln=/[\u007f-\u009f\u2028\u2029\ufeff]/g;function Te(e,n,t){let{text:r}=e,{start:o,end:i}=n;if(n.kind!=="scalar")return{...Y(e,n),text:Y(e,n).lead+t};let l=r.slice(o,i),s=/\r?\n$/.exec(l)?.[0]??"",c=o===
i&&!/[ \t]$/.test(r.slice(0,o))?" ":"";return{start:o,end:i,text:c+t+s}}function R(e,n,{children:t,removed:r,added:o,before:i}){if(t.some(f=>x(f)<n.start||f.end>
n.end)||i!==null&&o.length>0)return null;let l=n.kind==="array",s=f=>l?Un(e,f):x(f),c=t.at(-1),m=c===void 0?null:s(c);if(c===void 0||m===null)return null;let a=o.
map(({name:f,value:y})=>{let b=typeof y=="object"&&y!==null?A(y,e,N,n.start):h(y,e);return l?`- ${b}`:`${h(f??"",e)}: ${b}`}),p=" ".repeat(m-O(e,m));if(r.size===
t.length){let{start:f,end:y,lead:b}=Y(e,n);return a.length===0?[{start:f,end:y,text:`${b}${l?"[]":"{}"}`}]:[{start:n.start,end:n.end,text:a.join(e.newline+p)}]}
let u=[];for(let[f,y]of t.entries()){if(!r.has(y))continue;let b=Bn(e,s(y),y,t[f+1],s);if(b===null)return null;u.push(b)}let d=t.findLast(f=>!r.has(f));if(a.length>
0&&d!==void 0){let f=_(e,d.end);u.push({start:f,end:f,text:a.map(y=>e.newline+p+y).join("")})}return u}function Bn(e,n,t,r,o){if(n===null)return null;let i=O(e,
n);if(e.text.slice(i,n).trim()===""){let s=_(e,t.end);return s<e.text.length?{start:i,end:L(e,s),text:""}:{start:Math.max(0,i-e.newline.length),end:s,text:""}}let l=r===
void 0?null:o(r);return l===null?null:{start:n,end:l,text:""}}function Y({text:e},{start:n,end:t,keyEnd:r}){let o=r===-1?"":e.slice(r,n);return/^[ \t]*:[ \t\r\n]*$/.
test(o)?{start:r+o.indexOf(":")+1,end:t,lead:" "}:{start:n,end:t,lead:""}}function Un({text:e},{start:n}){let t=/-[ \t\r\n]+$/.exec(e.slice(Math.max(0,n-200),n));
return t===null?null:n-t[0].length}function E(e,n,t){let{children:r,removed:o,before:i}=t;if(r.some(u=>x(u)<=n.start||u.end>=n.end))return null;let l=vn(e,r),s=t.added.map(({name:u,value:d})=>(u===
null?"":h(u,e,zn(e,r))+l.colon)+A(d,e,l,n.start));if(o.size===r.length)return[{start:n.start+1,end:n.end-1,text:s.join(`,${l.blank}`)}];let c=[...Jn(r,o)];if(s.
length===0)return c;let m=r.filter(u=>!o.has(u)),a=i!==null&&!o.has(i)?i:null,p=Vn(e,r,l);if(a!==null)c.push({start:x(a),end:x(a),text:s.map(u=>`${u},${p}`).join(
"")});else{let u=m.at(-1)?.end??n.start+1;c.push({start:u,end:u,text:s.map(d=>`,${p}${d}`).join("")})}return c}function Jn(e,n){let t=[],r,o;for(let l of e){if(n.
has(l)){o??=l;continue}o!==void 0&&t.push({start:x(o),end:x(l),text:""}),o=void 0,r=l}let i=e.at(-1);return o!==void 0&&r!==void 0&&i!==void 0&&t.push({start:r.
end,end:i.end,text:""}),t}function vn({text:e},n){let t=n.at(-1);return t===void 0||t.keyEnd===-1?N:e.slice(t.keyEnd,t.start)===":"?{colon:":",blank:""}:N}function Vn(e,n,{
blank:t}){let r=n.at(-1),o=r===void 0?"":be(e,x(r));return o.includes(`
`)?o.slice(Math.max(0,o.search(/\r?\n[^\n]*$/))):t}function zn({text:e,yaml:n},t){let r=t.at(-1);return r===void 0||r.keyStart===-1?n?"":'"':e.slice(r.keyStart,
r.keyEnd)}function T(e,n){if(typeof e!="object"||typeof n!="object"||e===null||n===null)return Object.is(e,n);if(Array.isArray(e)||Array.isArray(n))return!Array.isArray(e)||
!Array.isArray(n)||e.length!==n.length?!1:e.every((r,o)=>T(r,n[o]));let t=Object.keys(e);return t.length===Object.keys(n).length&&t.every(r=>Object.hasOwn(n,r)&&
T(e[r],n[r]))}function Se(e,n,t){let{text:r}=e,o=t.children[0];if(n.children.length!==1||k(e,t)||o===void 0)return null;let i=x(t),l=O(e,x(o)),s=x(o)-l-(i-O(e,i));if(s<=0||r.
slice(l,x(o)).trim()!=="")return null;let c=r.slice(O(e,i),i).trim()==="",m=c?O(e,i):i,a=c?L(e,_(e,t.keyEnd)):x(o),p=[{start:m,end:a,text:""}];for(let u=c?a:ke(
e,a);u<t.end;u=ke(e,u)){let d=/^ */.exec(r.slice(u,u+s))?.[0].length??0;d>0&&p.push({start:u,end:u+d,text:""})}return p}function ke({text:e},n){let t=e.indexOf(
`
`,n);return t===-1?e.length:t+1}function B(e,n,t,r){if(T(t,r))return[];if(n.kind==="object"&&Oe(t)&&Oe(r)){let i=Hn(n,t,r);return(i===void 0?null:k(e,n)?Gn(n,i):Se(e,n,i))??Wn(e,n,t,r)}return n.
kind==="array"&&Array.isArray(t)&&Array.isArray(r)?Yn(e,n,t,r):(n.kind==="scalar"?!e.yaml||Xn(e,n):k(e,n))&&Array.isArray(r)&&r.length===1&&T(r[0],t)?[{start:n.
start,end:n.start,text:"["},{start:n.end,end:n.end,text:"]"}]:[Kn(e,n,r)]}function Kn(e,n,t){let{start:r,end:o}=n,i=typeof t=="object"&&t!==null;if(!e.yaml||k(e,
n)){let l=i?A(t,e,N,r):h(t,e);return{start:r,end:o,text:l}}return Te(e,n,i?A(t,e,N,r):h(t,e,e.text.slice(r,o)))}function Wn(e,n,t,r){let o=new Map(n.children.map(
a=>[a.key,a])),i=[],l=new Set,s=Object.keys(r).filter(a=>!Object.hasOwn(t,a));for(let a of n.children){let{key:p}=a;if(!Object.hasOwn(t,p))continue;if(Object.hasOwn(
r,p)){if(o.get(p)!==a)continue;let f=B(e,a,t[p],r[p]);if(f===null)return null;i.push(...f);continue}if(n.children.some(f=>f!==a&&f.key===p))return null;let u=s.
find(f=>T(r[f],t[p]));if(u===void 0){l.add(a);continue}s=s.filter(f=>f!==u);let d=e.text.slice(a.keyStart,a.keyEnd);i.push({start:a.keyStart,end:a.keyEnd,text:h(
u,e,d)})}if(l.size===0&&s.length===0)return i;let c={children:n.children,removed:l,added:s.map(a=>({name:a,value:r[a]})),before:null},m=k(e,n)?E(e,n,c):R(e,n,c);
return m===null?null:[...i,...m]}function Yn(e,n,t,r){let o=Math.min(t.length,r.length),i=0;for(;i<o&&T(t[i],r[i]);)i++;let l=0;for(;l<o-i&&T(t[t.length-1-l],r[r.
length-1-l]);)l++;let s=[],c=i;for(;c<o-l;c++){let d=n.children[c],f=d===void 0?null:B(e,d,t[c],r[c]);if(f===null)return null;s.push(...f)}let m=new Set(n.children.
slice(c,t.length-l)),a=r.slice(c,r.length-l).map(d=>({name:null,value:d}));if(m.size===0&&a.length===0)return s;let p={children:n.children,removed:m,added:a,before:l===
0?null:n.children[t.length-l]??null},u=k(e,n)?E(e,n,p):R(e,n,p);return u===null?null:[...s,...u]}function Hn(e,n,t){return e.children.find(({key:r,kind:o})=>o===
"object"&&Object.hasOwn(n,r)&&T(n[r],t))}function Gn(e,n){return[{start:e.start,end:n.start,text:""},{start:n.end,end:e.end,text:""}]}function Oe(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Xn({text:e},{start:n}){return e.charAt(n)==='"'||e.charAt(n)==="'"}function Ne(e,n,t){let r=I(t),o=r.at(-1),i=n;for(let c of r.slice(0,-1))i=i?.kind==="array"?i.children[Number(c)]:i?.children.findLast(({key:m})=>m===c);if(i?.kind!==
"object")return null;let l=new Set(i.children.filter(({key:c})=>c===o)),s={children:i.children,removed:l,added:[],before:null};return l.size===0?null:k(e,i)?E(e,
i,s):R(e,i,s)}function we(e,n,t){if(n!=="yaml")return o=>{let i=t[o];if(i===void 0)return null;let{start:l,end:s}=i.extent(),{root:c}=g.careful().readJsonTree(e.slice(l,s));return c===
null?null:Ae(c,l)};let r=null;return o=>(r??=Qn(e),r[o]??null)}function Qn(e){let n=g.yaml().readYaml(e);if(Array.isArray(n.value))return n.elements();let t=typeof n.
value=="object"&&n.value!==null,r={key:"",keyStart:-1,keyEnd:-1,children:n.elements()};return[{kind:t?"object":"scalar",...n.extent(),...r}]}function Ae(e,n){return{
...e,start:e.start+n,end:e.end+n,keyStart:e.keyStart===-1?-1:e.keyStart+n,keyEnd:e.keyEnd===-1?-1:e.keyEnd+n,children:e.children.map(t=>Ae(t,n))}}function Pe(e,n){let t=[...n].sort((i,l)=>i.start-l.start||i.end-l.end),r="",o=0;for(let{start:i,end:l,text:s}of t){if(i<o||l<i)return null;r+=e.slice(o,i)+s,o=
l}return r+e.slice(o)}function Fe(e,n,{format:t,maxBytes:r}){let{requests:o}=W(e,t,{maxBytes:r}),i=we(e,t,o),l=xe(e,t==="yaml"),s=o.map(u=>u.value),c=[];for(let{request:u,finding:d}of n){
let f=o[u];if(f===void 0||!f.parsed||d.fix===null)return null;let y=oe(e,d),b=y===null?i(u):null,P=y===null?null:[y];if(b!==null&&d.rule==="document/unsafe-key")
P=Ne(l,b,d.pointer);else if(b!==null){let U=pe(f.value,d.fix.patch);P=U===w?null:B(l,b,f.value,U),s[u]=U}if(P===null||P.length===0)return null;c.push(...P)}let m=Pe(
e,c);if(m===null||m===e)return null;let a=W(m,t,{maxBytes:r}).requests;return a.length===o.length&&a.every((u,d)=>u.parsed===o[d]?.parsed&&T(u.value,s[d])&&je(u)<=
je(o[d]))?m:null}function je({problems:e}){return e.filter(({severity:n})=>n==="error").length}var Re=200,_e=1<<26,Zn=64,et=200;function Ee(e,n){let t=new Map,r=[],o=n.format==="yaml"?Zn:1,i=e,l=0,s=(c,m)=>{let a=i===m?c:c.filter(({finding:d})=>!j(d)),[p]=a;
if(p===void 0||l>_e)return;l+=i.length*o;let u=Fe(i,a,n);if(u!==null){i=u;for(let{request:d,finding:f}of a)f.fix!==null&&r.push({request:d,rule:f.rule,fix:f.fix})}else if(a.
length>1){let d=a.length>>1;s(a.slice(0,d),m),s(a.slice(d),m)}else i===m&&t.set(Ce(p.request,p.finding),rt(p))};for(let c=0;;){let m=n.check(i),a=m.flatMap((u,d)=>ie(
u,n.unsafe,f=>t.has(Ce(d,f))).map(f=>({request:d,finding:f})));if(a.length===0)return{text:i,made:r,refused:[...t.values()]};if(c===Re)return{text:e,made:[],refused:[
nt]};for(let{findings:u}of m)l+=u.length*et;let p=i;if(s(a,p),l>_e)return{text:e,made:[],refused:[tt]};i!==p&&(t.clear(),c++)}}var nt=`a request needs more than\
 ${Re} fixes, or they undo each other; it is left as it was`,tt="there is more to fix than is made in one run; it is left as it was";function Ce(e,{rule:n,pointer:t,
fix:r}){return JSON.stringify([e,n,t,r?.title])}function rt({finding:{fix:e,rule:n,range:t}}){return`${t===null?"":`line ${t.start.line}: `}the fix of [${n}], ${ne(
e?.title??"")}, cannot be made without changing something else; it is left to you`}var ot=["document/byte-order-mark","document/utf-16"];function $e(e,n){let{text:t,problems:r}=ee(e),o=r.flatMap(it),i=e.length>n.maxBytes&&n.format!=="ndjson";if(o.
length<r.length||i||!lt(t))return{bytes:null,before:t,after:t,made:[],refused:[]};let l=Ee(t,n),s=[...o,...l.made];return{bytes:s.length===0?null:Buffer.from(l.
text),before:t,after:l.text,made:s,refused:l.refused}}function it({rule:e,fix:n}){return n!==null&&ot.includes(e)?[{request:0,rule:e,fix:n}]:[]}function lt(e){return Buffer.
from(e).toString("utf8")===e}0&&(module.exports={fixBytes});
