"use strict";var $=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var T=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var G=(n,e)=>{for(var r in e)$(n,r,{get:e[r],enumerable:!0})},L=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of T(e))!q.call(n,o)&&o!==r&&
$(n,o,{get:()=>e[o],enumerable:!(t=W(e,o))||t.enumerable});return n};var O=n=>L($({},"__esModule",{value:!0}),n);var Z={};G(Z,{findingBlocks:()=>K});module.exports=O(Z);var U=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],B=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function R(n){return n<768?1:B.some(([e,r])=>n>=
e&&n<=r)?0:U.some(([e,r])=>n>=e&&n<=r)?2:1}var I=/^[ -~]*$/;function d(n){return I.test(n)?n:j(n)}function j(n){let e="";for(let r of n){let t=r.codePointAt(0);e+=y(t)?p(t):r}return e}function p(n){return n===
10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).padStart(4,"0")}`}function y(n){return n<127?n<32:n<768?n<=160||n===173:
D.some(([e,r])=>n>=e&&n<=r)}var D=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,
12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];var P=/^[ -~]*$/,v=4;function A(n,e,r,t){let o=Math.max(e+1,Math.min(r,n.length));return n.length<=t&&P.test(n)?{source:n,indent:e,carets:o-e}:z(n,e,o,t)??_(n,e,
o,t)}function N(n,e,r,t){let o=Math.max(0,t-e-2),f=Math.min(r,Math.max(Math.floor(o*2/3),o-n)),s=Math.min(n,Math.max(0,o-f)),c=Math.min(e,t-s-2);return[s,c,c<e?
0:Math.min(r,t-s-2-c)]}function z(n,e,r,t){let[o,f,s]=N(e,r-e,n.length-r,t),c=e-o,i=e+f+s,a=n.slice(c,i);if(!P.test(a))return null;let l=c>0?o+1:o;return{source:`${c>
0?"\u2026":""}${a}${i<n.length?"\u2026":""}`,indent:l,carets:Math.max(1,f)}}function _(n,e,r,t){let o=4*t,f=C(n.slice(w(n,Math.max(0,e-o)),e)),s=C(n.slice(e,w(n,
Math.min(r,e+o)))),c=C(n.slice(r,w(n,r+o))),[i,a,l]=N(h(f),h(s),h(c),t),m=H(f,i),u=F(s,a),x=F(c,l),g=m.length<f.length||e>o,b=u.length<s.length||x.length<c.length||
n.length>r+o;return{source:`${g?"\u2026":""}${M(m)}${M(u)}${M(x)}${b?"\u2026":""}`,indent:(g?1:0)+h(m),carets:Math.max(1,h(u))}}function C(n){let e=[];for(let r of n){
let t=r.codePointAt(0);if(t===9)e.push({shown:" ".repeat(v),width:v});else if(y(t)){let o=p(t);e.push({shown:o,width:o.length})}else e.push({shown:r,width:R(t)})}
return e}function w(n,e){let r=n.charCodeAt(e),t=n.charCodeAt(e-1);return r>=56320&&r<57344&&t>=55296&&t<56320?e-1:e}function F(n,e){let r=0;for(let t=0;t<n.length;t++)
if(r+=n[t]?.width??0,r>e)return n.slice(0,t);return n}function H(n,e){return F(n.toReversed(),e).toReversed()}function h(n){return n.reduce((e,r)=>e+r.width,0)}
function M(n){return n.map(e=>e.shown).join("")}var J=/(?:`[^`]*`|[^ ])+/g;function E(n,e){let r=[],t="";for(let o of n.match(J)??[])t!==""&&t.length+1+o.length>e?(r.push(t),t=o):t=t===""?o:`${t} ${o}`;return r.
push(t),r}function K(n,e,r){let t={style:n,width:e,given:r,notes:new Map};return o=>{let f=d(o.report.source.path??"<stdin>"),s="";for(let c of o.report.findings)s+=V(c,f,
o,t);return s}}var Q=1e3;function V(n,e,r,t){let{range:o,rule:f}=n,{style:s}=t,c=o===null?e:`${e}:${o.start.line}:${o.start.column}`,i=o===null?4:Math.max(4,String(
o.start.line).length+1),a=`${s.bold(c)} ${X(n,s)} ${d(n.message)} ${s.dim(`[${d(f)}]`)}
`;a+=Y(n,r,i,t);for(let u of n.related){let x=u.range===null?"":`${e}:${u.range.start.line}:${u.range.start.column} `;a+=k("see",`${x}${d(u.message)}`,i,t)}for(let{
fact:u,path:x,value:g,from:b}of t.given)n.facts.includes(`${u}${x}`)&&(a+=S("given",`${u}${x.replaceAll("/",".")}=${String(g)} (${b})`,i,t));n.expected!==null&&
(a+=S(n.outcome==="unknown"?"decide":"accepted",n.expected,i,t)),n.fix!==null&&(a+=k(n.fix.safe?"fix (safe)":"fix",d(n.fix.title),i,t));let[l,m]=n.docs===null?[
"explain",`workspaces-preflight rules explain ${f}`]:["docs",n.docs];return`${a}${S(l,m,i,t)}
`}function X({outcome:n,severity:e},r){return n==="unknown"?r.bold(r.cyan(e==="error"?"unknown":"unknown warning")):r.bold(e==="error"?r.red("error"):r.yellow("\
warning"))}function Y({range:n},e,r,{style:t,width:o}){if(n===null)return"";let{start:f,end:s}=n,c=e.line(f.line);if(c===null||c.trim().length<=1)return"";let i=s.
line===f.line?s.column-1:c.length,{source:a,indent:l,carets:m}=A(c,f.column-1,i,Math.max(20,o-r-3)),u=String(f.line).padStart(r-1),x=t.bold("^".repeat(m));return`${t.
dim(`${u} |`)} ${a}
${t.dim(`${" ".repeat(r)}|`)} ${" ".repeat(l)}${x}
`}function S(n,e,r,t){let o=`${r} ${n} ${e}`,f=t.notes.get(o);if(f!==void 0)return f;t.notes.size>=Q&&t.notes.clear();let s=k(n,d(e),r,t);return t.notes.set(o,s),
s}function k(n,e,r,{style:t,width:o}){let f=" ".repeat(r+n.length+4),s=Math.max(20,o-f.length),c=e.length<=s?e:E(e,s).join(`
${f}`);return`${" ".repeat(r)}${t.dim("=")} ${t.bold(`${n}:`)} ${n==="docs"?t.dim(c):c}
`}0&&(module.exports={findingBlocks});
