"use strict";var S=Object.defineProperty;var R=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var J=(n,e)=>{for(var r in e)S(n,r,{get:e[r],enumerable:!0})},q=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of G(e))!L.call(n,o)&&o!==r&&
S(n,o,{get:()=>e[o],enumerable:!(t=R(e,o))||t.enumerable});return n};var D=n=>q(S({},"__esModule",{value:!0}),n);var ln={};J(ln,{findingBlocks:()=>en});module.exports=D(ln);var H=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],z=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function j(n){return n<768?1:z.some(([e,r])=>n>=
e&&n<=r)?0:H.some(([e,r])=>n>=e&&n<=r)?2:1}var _=/^(?:[ -"$-~]|#(?!#))*$/;function m(n){return _.test(n)?n:K(n)}function K(n){return Q(n).replace(/(?<=#)#/g,b(35))}function Q(n){let e="";for(let r of n){
let t=r.codePointAt(0);e+=w(t)?b(t):r}return e}function b(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function w(n){return n<127?n<32:n<768?n<=160||n===173:V.some(([e,r])=>n>=e&&n<=r)}var V=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var O=/^(?:[ -"$-~]|#(?!#))*$/,C=35,P=4;function I(n,e,r,t){let o=Math.max(e+1,Math.min(r,n.length));return n.length<=t&&O.test(n)?{source:n,indent:e,carets:o-e}:
X(n,e,o,t)??Y(n,e,o,t)}function N(n,e,r,t){let o=Math.max(0,t-e-2),i=Math.min(r,Math.max(Math.floor(o*2/3),o-n)),s=Math.min(n,Math.max(0,o-i)),c=Math.min(e,t-s-
2);return[s,c,c<e?0:Math.min(r,t-s-2-c)]}function X(n,e,r,t){let[o,i,s]=N(e,r-e,n.length-r,t),c=e-o,u=e+i+s,x=n.slice(c,u);if(!O.test(x))return null;let a=c>0?o+
1:o;return{source:`${c>0?"\u2026":""}${x}${u<n.length?"\u2026":""}`,indent:a,carets:Math.max(1,i)}}function Y(n,e,r,t){let o=4*t,i=F(n.slice(M(n,Math.max(0,e-o)),
e)),s=F(n.slice(e,M(n,Math.min(r,e+o)))),c=F(n.slice(r,M(n,r+o))),[u,x,a]=N(h(i),h(s),h(c),t),f=Z(i,u),l=k(s,x),d=k(c,a),p=f.length<i.length||e>o,y=l.length<s.length||
d.length<c.length||n.length>r+o;return{source:`${p?"\u2026":""}${v(f)}${v(l)}${v(d)}${y?"\u2026":""}`,indent:(p?1:0)+h(f),carets:Math.max(1,h(l))}}function F(n){
let e=[],r=C;for(let t of n){let o=t.codePointAt(0),i=o===C&&r===C;if(r=o,o===9)e.push({shown:" ".repeat(P),width:P});else if(w(o)||i){let s=b(o);e.push({shown:s,
width:s.length})}else e.push({shown:t,width:j(o)})}return e}function M(n,e){let r=n.charCodeAt(e),t=n.charCodeAt(e-1);return r>=56320&&r<57344&&t>=55296&&t<56320?
e-1:e}function k(n,e){let r=0;for(let t=0;t<n.length;t++)if(r+=n[t]?.width??0,r>e)return n.slice(0,t);return n}function Z(n,e){return k(n.toReversed(),e).toReversed()}
function h(n){return n.reduce((e,r)=>e+r.width,0)}function v(n){return n.map(e=>e.shown).join("")}function $(n){let e=typeof n=="object"&&n!==null&&"Ec2ImageId"in n?n.Ec2ImageId:null;return typeof e=="string"?e:null}function T(n,e){let r=$(n);return e.filter(({image:t})=>t===void 0||t===r)}var A=["request","ec2Image","account","guest"];function U({facts:n,needs:e}){let r=new Set([...n,...e].map(t=>t.slice(0,t.indexOf("/"))));return A.find(t=>r.has(
t))??"request"}var nn=/(?:`[^`]*`|[^ ])+/g;function W(n,e){let r=[],t="";for(let o of n.match(nn)??[])t!==""&&t.length+1+o.length>e?(r.push(t),t=o):t=t===""?o:`${t} ${o}`;return r.
push(t),r}function en(n,e){let r={style:n,width:e,notes:new Map};return t=>{let o=m(t.path),i="";for(let s of A){let x=t.findings.filter(a=>U(a)===s).map(a=>a.waived===void 0?
sn(a,o,t,r):on(a,a.waived,o,r)).join("");i+=x===""?"":tn(s,t,n)+x}return i}}function tn(n,{request:e},{bold:r}){let t=$(e);switch(n){case"request":return"";case"\
ec2Image":return`${r(`About the EC2 image${t===null?"":` ${m(t)}`}`)}

`;case"account":return`${r("About the account")}

`;case"guest":return`${r("About the inside of the image")}

`;default:return n}}var rn=1e3;function on(n,e,r,t){if(e.by!=="waiver")return"";let{reason:o,owner:i,expires:s,from:c}=e;return`${B(n,r,t.style.dim("waived"),t.
style)}${g("reason",`${o} (${i}, until ${s}; ${c})`,4,t)}
`}function B({range:n,rule:e,message:r},t,o,i){let s=n===null?t:`${t}:${n.start.line}:${n.start.column}`;return`${i.bold(s)} ${o} ${m(r)} ${i.dim(`[${m(e)}]`)}
`}function sn(n,e,r,t){let{range:o,rule:i}=n,{style:s}=t,c=o===null?4:Math.max(4,String(o.start.line).length+1),u=B(n,e,un(n,s),s);u+=fn(n,r,c,t);for(let f of n.
related){let l=f.range===null?"":`:${f.range.start.line}:${f.range.start.column}`;f.path!==void 0?u+=g("given",`${f.message} (${f.path}${l})`,c,t):u+=E("see",`${l===
""?"":`${e}${l} `}${m(f.message)}`,c,t)}for(let{fact:f,path:l,value:d,from:p,source:y}of T(r.request,r.facts))!n.facts.includes(`${f}${l}`)||y?.path!==void 0||(u+=
g("given",`${f}${l.replaceAll("/",".")}=${String(d)} (${p})`,c,t));n.outcome==="fail"&&n.predicts.length>0&&(u+=g("predicts",cn(n),c,t)),n.expected!==null&&(u+=
g(an(n),n.expected,c,t)),n.fix!==null&&(u+=E(n.fix.safe?"fix (safe)":"fix",m(n.fix.title),c,t));let[x,a]=n.docs===null?["explain",`workspaces-preflight rules ex\
plain ${i}`]:["docs",n.docs];return`${u}${g(x,a,c,t)}
`}function cn({predicts:n}){return n.map(({code:e,certainty:r})=>`${e} (${r})`).join(", ")}function un({outcome:n,severity:e},r){return n==="unknown"?r.bold(r.cyan(
e==="error"?"unknown":"unknown warning")):r.bold(e==="error"?r.red("error"):r.yellow("warning"))}function fn({range:n},e,r,{style:t,width:o}){if(n===null)return"";
let{start:i,end:s}=n,c=e.line(i.line);if(c===null||c.trim().length<=1)return"";let u=s.line===i.line?s.column-1:c.length,{source:x,indent:a,carets:f}=I(c,i.column-
1,u,Math.max(20,o-r-3)),l=String(i.line).padStart(r-1),d=t.bold("^".repeat(f));return`${t.dim(`${l} |`)} ${x}
${t.dim(`${" ".repeat(r)}|`)} ${" ".repeat(a)}${d}
`}function g(n,e,r,t){let o=`${r} ${n} ${e}`,i=t.notes.get(o);if(i!==void 0)return i;t.notes.size>=rn&&t.notes.clear();let s=E(n,m(e),r,t);return t.notes.set(o,
s),s}function E(n,e,r,{style:t,width:o}){let i=" ".repeat(r+n.length+4),s=Math.max(20,o-i.length),c=e.length<=s?e:W(e,s).join(`
${i}`);return`${" ".repeat(r)}${t.dim("=")} ${t.bold(`${n}:`)} ${n==="docs"?t.dim(c):c}
`}function an({outcome:n,stage:e}){return n==="unknown"?"decide":e==="service"?"do":"accepted"}0&&(module.exports={findingBlocks});
