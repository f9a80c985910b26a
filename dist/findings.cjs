"use strict";var y=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var L=Object.getOwnPropertyNames;var T=Object.prototype.hasOwnProperty;var U=(n,e)=>{for(var r in e)y(n,r,{get:e[r],enumerable:!0})},j=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of L(e))!T.call(n,o)&&o!==r&&
y(n,o,{get:()=>e[o],enumerable:!(t=O(e,o))||t.enumerable});return n};var B=n=>j(y({},"__esModule",{value:!0}),n);var sn={};U(sn,{findingBlocks:()=>Z});module.exports=B(sn);var D=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],H=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function A(n){return n<768?1:H.some(([e,r])=>n>=
e&&n<=r)?0:D.some(([e,r])=>n>=e&&n<=r)?2:1}var z=/^(?:[ -"$-~]|#(?!#))*$/;function m(n){return z.test(n)?n:_(n)}function _(n){return J(n).replace(/(?<=#)#/g,$(35))}function J(n){let e="";for(let r of n){
let t=r.codePointAt(0);e+=w(t)?$(t):r}return e}function $(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function w(n){return n<127?n<32:n<768?n<=160||n===173:K.some(([e,r])=>n>=e&&n<=r)}var K=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var E=/^(?:[ -"$-~]|#(?!#))*$/,C=35,P=4;function I(n,e,r,t){let o=Math.max(e+1,Math.min(r,n.length));return n.length<=t&&E.test(n)?{source:n,indent:e,carets:o-e}:
Q(n,e,o,t)??V(n,e,o,t)}function N(n,e,r,t){let o=Math.max(0,t-e-2),s=Math.min(r,Math.max(Math.floor(o*2/3),o-n)),i=Math.min(n,Math.max(0,o-s)),f=Math.min(e,t-i-
2);return[i,f,f<e?0:Math.min(r,t-i-2-f)]}function Q(n,e,r,t){let[o,s,i]=N(e,r-e,n.length-r,t),f=e-o,c=e+s+i,l=n.slice(f,c);if(!E.test(l))return null;let x=f>0?o+
1:o;return{source:`${f>0?"\u2026":""}${l}${c<n.length?"\u2026":""}`,indent:x,carets:Math.max(1,s)}}function V(n,e,r,t){let o=4*t,s=F(n.slice(S(n,Math.max(0,e-o)),
e)),i=F(n.slice(e,S(n,Math.min(r,e+o)))),f=F(n.slice(r,S(n,r+o))),[c,l,x]=N(h(s),h(i),h(f),t),a=X(s,c),u=v(i,l),d=v(f,x),b=a.length<s.length||e>o,p=u.length<i.length||
d.length<f.length||n.length>r+o;return{source:`${b?"\u2026":""}${M(a)}${M(u)}${M(d)}${p?"\u2026":""}`,indent:(b?1:0)+h(a),carets:Math.max(1,h(u))}}function F(n){
let e=[],r=C;for(let t of n){let o=t.codePointAt(0),s=o===C&&r===C;if(r=o,o===9)e.push({shown:" ".repeat(P),width:P});else if(w(o)||s){let i=$(o);e.push({shown:i,
width:i.length})}else e.push({shown:t,width:A(o)})}return e}function S(n,e){let r=n.charCodeAt(e),t=n.charCodeAt(e-1);return r>=56320&&r<57344&&t>=55296&&t<56320?
e-1:e}function v(n,e){let r=0;for(let t=0;t<n.length;t++)if(r+=n[t]?.width??0,r>e)return n.slice(0,t);return n}function X(n,e){return v(n.toReversed(),e).toReversed()}
function h(n){return n.reduce((e,r)=>e+r.width,0)}function M(n){return n.map(e=>e.shown).join("")}function W(n,e){let r=typeof n=="object"&&n!==null&&Object.hasOwn(n,"Ec2ImageId")?n.Ec2ImageId:void 0;return e.filter(({image:t})=>t===void 0||t===r)}var Y=/(?:`[^`]*`|[^ ])+/g;function R(n,e){let r=[],t="";for(let o of n.match(Y)??[])t!==""&&t.length+1+o.length>e?(r.push(t),t=o):t=t===""?o:`${t} ${o}`;return r.
push(t),r}function Z(n,e){let r={style:n,width:e,notes:new Map};return t=>{let o=m(t.path),s="";for(let i of t.findings)s+=i.waived===void 0?en(i,o,t,r):nn(i,i.waived,o,r);
return s}}var q=1e3;function nn(n,e,r,t){if(e.by!=="waiver")return"";let{reason:o,owner:s,expires:i,from:f}=e;return`${G(n,r,t.style.dim("waived"),t.style)}${g(
"reason",`${o} (${s}, until ${i}; ${f})`,4,t)}
`}function G({range:n,rule:e,message:r},t,o,s){let i=n===null?t:`${t}:${n.start.line}:${n.start.column}`;return`${s.bold(i)} ${o} ${m(r)} ${s.dim(`[${m(e)}]`)}
`}function en(n,e,r,t){let{range:o,rule:s}=n,{style:i}=t,f=o===null?4:Math.max(4,String(o.start.line).length+1),c=G(n,e,tn(n,i),i);c+=rn(n,r,f,t);for(let a of n.
related){let u=a.range===null?"":`:${a.range.start.line}:${a.range.start.column}`;a.path!==void 0?c+=g("given",`${a.message} (${a.path}${u})`,f,t):c+=k("see",`${u===
""?"":`${e}${u} `}${m(a.message)}`,f,t)}for(let{fact:a,path:u,value:d,from:b,source:p}of W(r.request,r.facts))!n.facts.includes(`${a}${u}`)||p?.path!==void 0||(c+=
g("given",`${a}${u.replaceAll("/",".")}=${String(d)} (${b})`,f,t));n.expected!==null&&(c+=g(on(n),n.expected,f,t)),n.fix!==null&&(c+=k(n.fix.safe?"fix (safe)":"\
fix",m(n.fix.title),f,t));let[l,x]=n.docs===null?["explain",`workspaces-preflight rules explain ${s}`]:["docs",n.docs];return`${c}${g(l,x,f,t)}
`}function tn({outcome:n,severity:e},r){return n==="unknown"?r.bold(r.cyan(e==="error"?"unknown":"unknown warning")):r.bold(e==="error"?r.red("error"):r.yellow(
"warning"))}function rn({range:n},e,r,{style:t,width:o}){if(n===null)return"";let{start:s,end:i}=n,f=e.line(s.line);if(f===null||f.trim().length<=1)return"";let c=i.
line===s.line?i.column-1:f.length,{source:l,indent:x,carets:a}=I(f,s.column-1,c,Math.max(20,o-r-3)),u=String(s.line).padStart(r-1),d=t.bold("^".repeat(a));return`${t.
dim(`${u} |`)} ${l}
${t.dim(`${" ".repeat(r)}|`)} ${" ".repeat(x)}${d}
`}function g(n,e,r,t){let o=`${r} ${n} ${e}`,s=t.notes.get(o);if(s!==void 0)return s;t.notes.size>=q&&t.notes.clear();let i=k(n,m(e),r,t);return t.notes.set(o,i),
i}function k(n,e,r,{style:t,width:o}){let s=" ".repeat(r+n.length+4),i=Math.max(20,o-s.length),f=e.length<=i?e:R(e,i).join(`
${s}`);return`${" ".repeat(r)}${t.dim("=")} ${t.bold(`${n}:`)} ${n==="docs"?t.dim(f):f}
`}function on({outcome:n,stage:e}){return n==="unknown"?"decide":e==="service"?"do":"accepted"}0&&(module.exports={findingBlocks});
