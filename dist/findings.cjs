"use strict";var p=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var O=(n,e)=>{for(var r in e)p(n,r,{get:e[r],enumerable:!0})},U=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of B(e))!L.call(n,o)&&o!==r&&
p(n,o,{get:()=>e[o],enumerable:!(t=T(e,o))||t.enumerable});return n};var G=n=>U(p({},"__esModule",{value:!0}),n);var en={};O(en,{findingBlocks:()=>Q});module.exports=G(en);var I=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],j=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function k(n){return n<768?1:j.some(([e,r])=>n>=
e&&n<=r)?0:I.some(([e,r])=>n>=e&&n<=r)?2:1}var D=/^[ -~]*$/;function m(n){return D.test(n)?n:z(n)}function z(n){let e="";for(let r of n){let t=r.codePointAt(0);e+=w(t)?y(t):r}return e}function y(n){return n===
10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).padStart(4,"0")}`}function w(n){return n<127?n<32:n<768?n<=160||n===173:
_.some(([e,r])=>n>=e&&n<=r)}var _=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,
12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];var A=/^[ -~]*$/,P=4;function N(n,e,r,t){let o=Math.max(e+1,Math.min(r,n.length));return n.length<=t&&A.test(n)?{source:n,indent:e,carets:o-e}:q(n,e,o,t)??H(n,e,
o,t)}function W(n,e,r,t){let o=Math.max(0,t-e-2),s=Math.min(r,Math.max(Math.floor(o*2/3),o-n)),i=Math.min(n,Math.max(0,o-s)),f=Math.min(e,t-i-2);return[i,f,f<e?
0:Math.min(r,t-i-2-f)]}function q(n,e,r,t){let[o,s,i]=W(e,r-e,n.length-r,t),f=e-o,c=e+s+i,l=n.slice(f,c);if(!A.test(l))return null;let x=f>0?o+1:o;return{source:`${f>
0?"\u2026":""}${l}${c<n.length?"\u2026":""}`,indent:x,carets:Math.max(1,s)}}function H(n,e,r,t){let o=4*t,s=C(n.slice(M(n,Math.max(0,e-o)),e)),i=C(n.slice(e,M(n,
Math.min(r,e+o)))),f=C(n.slice(r,M(n,r+o))),[c,l,x]=W(h(s),h(i),h(f),t),a=J(s,c),u=F(i,l),d=F(f,x),$=a.length<s.length||e>o,b=u.length<i.length||d.length<f.length||
n.length>r+o;return{source:`${$?"\u2026":""}${S(a)}${S(u)}${S(d)}${b?"\u2026":""}`,indent:($?1:0)+h(a),carets:Math.max(1,h(u))}}function C(n){let e=[];for(let r of n){
let t=r.codePointAt(0);if(t===9)e.push({shown:" ".repeat(P),width:P});else if(w(t)){let o=y(t);e.push({shown:o,width:o.length})}else e.push({shown:r,width:k(t)})}
return e}function M(n,e){let r=n.charCodeAt(e),t=n.charCodeAt(e-1);return r>=56320&&r<57344&&t>=55296&&t<56320?e-1:e}function F(n,e){let r=0;for(let t=0;t<n.length;t++)
if(r+=n[t]?.width??0,r>e)return n.slice(0,t);return n}function J(n,e){return F(n.toReversed(),e).toReversed()}function h(n){return n.reduce((e,r)=>e+r.width,0)}
function S(n){return n.map(e=>e.shown).join("")}var K=/(?:`[^`]*`|[^ ])+/g;function R(n,e){let r=[],t="";for(let o of n.match(K)??[])t!==""&&t.length+1+o.length>e?(r.push(t),t=o):t=t===""?o:`${t} ${o}`;return r.
push(t),r}function Q(n,e){let r={style:n,width:e,notes:new Map};return t=>{let o=m(t.path),s="";for(let i of t.findings)s+=i.waived===void 0?Y(i,o,t,r):X(i,i.waived,o,r);
return s}}var V=1e3;function X(n,e,r,t){if(e.by!=="waiver")return"";let{reason:o,owner:s,expires:i,from:f}=e;return`${E(n,r,t.style.dim("waived"),t.style)}${g("\
reason",`${o} (${s}, until ${i}; ${f})`,4,t)}
`}function E({range:n,rule:e,message:r},t,o,s){let i=n===null?t:`${t}:${n.start.line}:${n.start.column}`;return`${s.bold(i)} ${o} ${m(r)} ${s.dim(`[${m(e)}]`)}
`}function Y(n,e,r,t){let{range:o,rule:s}=n,{style:i}=t,f=o===null?4:Math.max(4,String(o.start.line).length+1),c=E(n,e,Z(n,i),i);c+=nn(n,r,f,t);for(let a of n.related){
let u=a.range===null?"":`:${a.range.start.line}:${a.range.start.column}`;a.path!==void 0?c+=g("given",`${a.message} (${a.path}${u})`,f,t):c+=v("see",`${u===""?"":
`${e}${u} `}${m(a.message)}`,f,t)}for(let{fact:a,path:u,value:d,from:$,source:b}of r.facts)!n.facts.includes(`${a}${u}`)||b?.path!==void 0||(c+=g("given",`${a}${u.
replaceAll("/",".")}=${String(d)} (${$})`,f,t));n.expected!==null&&(c+=g(n.outcome==="unknown"?"decide":"accepted",n.expected,f,t)),n.fix!==null&&(c+=v(n.fix.safe?
"fix (safe)":"fix",m(n.fix.title),f,t));let[l,x]=n.docs===null?["explain",`workspaces-preflight rules explain ${s}`]:["docs",n.docs];return`${c}${g(l,x,f,t)}
`}function Z({outcome:n,severity:e},r){return n==="unknown"?r.bold(r.cyan(e==="error"?"unknown":"unknown warning")):r.bold(e==="error"?r.red("error"):r.yellow("\
warning"))}function nn({range:n},e,r,{style:t,width:o}){if(n===null)return"";let{start:s,end:i}=n,f=e.line(s.line);if(f===null||f.trim().length<=1)return"";let c=i.
line===s.line?i.column-1:f.length,{source:l,indent:x,carets:a}=N(f,s.column-1,c,Math.max(20,o-r-3)),u=String(s.line).padStart(r-1),d=t.bold("^".repeat(a));return`${t.
dim(`${u} |`)} ${l}
${t.dim(`${" ".repeat(r)}|`)} ${" ".repeat(x)}${d}
`}function g(n,e,r,t){let o=`${r} ${n} ${e}`,s=t.notes.get(o);if(s!==void 0)return s;t.notes.size>=V&&t.notes.clear();let i=v(n,m(e),r,t);return t.notes.set(o,i),
i}function v(n,e,r,{style:t,width:o}){let s=" ".repeat(r+n.length+4),i=Math.max(20,o-s.length),f=e.length<=i?e:R(e,i).join(`
${s}`);return`${" ".repeat(r)}${t.dim("=")} ${t.bold(`${n}:`)} ${n==="docs"?t.dim(f):f}
`}0&&(module.exports={findingBlocks});
