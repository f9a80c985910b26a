"use strict";var w=Object.defineProperty;var J=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var z=(n,e)=>{for(var r in e)w(n,r,{get:e[r],enumerable:!0})},H=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of D(e))!q.call(n,o)&&o!==r&&
w(n,o,{get:()=>e[o],enumerable:!(t=J(e,o))||t.enumerable});return n};var K=n=>H(w({},"__esModule",{value:!0}),n);var bn={};z(bn,{findingBlocks:()=>sn});module.exports=K(bn);var _=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],V=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function O(n){return n<768?1:V.some(([e,r])=>n>=
e&&n<=r)?0:_.some(([e,r])=>n>=e&&n<=r)?2:1}var Q=/^(?:[ -"$-~]|#(?!#))*$/;function m(n){return Q.test(n)?n:X(n)}function X(n){return Y(n).replace(/(?<=#)#/g,b(35))}function Y(n){let e="";for(let r of n){
let t=r.codePointAt(0);e+=F(t)?b(t):r}return e}function b(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function F(n){return n<127?n<32:n<768?n<=160||n===173:Z.some(([e,r])=>n>=e&&n<=r)}var Z=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var P=/^(?:[ -"$-~]|#(?!#))*$/,S=35,N=4;function U(n,e,r,t){let o=Math.max(e+1,Math.min(r,n.length));return n.length<=t&&P.test(n)?{source:n,indent:e,carets:o-e}:
nn(n,e,o,t)??en(n,e,o,t)}function I(n,e,r,t){let o=Math.max(0,t-e-2),i=Math.min(r,Math.max(Math.floor(o*2/3),o-n)),s=Math.min(n,Math.max(0,o-i)),c=Math.min(e,t-
s-2);return[s,c,c<e?0:Math.min(r,t-s-2-c)]}function nn(n,e,r,t){let[o,i,s]=I(e,r-e,n.length-r,t),c=e-o,f=e+i+s,u=n.slice(c,f);if(!P.test(u))return null;let a=c>
0?o+1:o;return{source:`${c>0?"\u2026":""}${u}${f<n.length?"\u2026":""}`,indent:a,carets:Math.max(1,i)}}function en(n,e,r,t){let o=4*t,i=C(n.slice(M(n,Math.max(0,
e-o)),e)),s=C(n.slice(e,M(n,Math.min(r,e+o)))),c=C(n.slice(r,M(n,r+o))),[f,u,a]=I(h(i),h(s),h(c),t),d=tn(i,f),g=k(s,u),l=k(c,a),x=d.length<i.length||e>o,y=g.length<
s.length||l.length<c.length||n.length>r+o;return{source:`${x?"\u2026":""}${v(d)}${v(g)}${v(l)}${y?"\u2026":""}`,indent:(x?1:0)+h(d),carets:Math.max(1,h(g))}}function C(n){
let e=[],r=S;for(let t of n){let o=t.codePointAt(0),i=o===S&&r===S;if(r=o,o===9)e.push({shown:" ".repeat(N),width:N});else if(F(o)||i){let s=b(o);e.push({shown:s,
width:s.length})}else e.push({shown:t,width:O(o)})}return e}function M(n,e){let r=n.charCodeAt(e),t=n.charCodeAt(e-1);return r>=56320&&r<57344&&t>=55296&&t<56320?
e-1:e}function k(n,e){let r=0;for(let t=0;t<n.length;t++)if(r+=n[t]?.width??0,r>e)return n.slice(0,t);return n}function tn(n,e){return k(n.toReversed(),e).toReversed()}
function h(n){return n.reduce((e,r)=>e+r.width,0)}function v(n){return n.map(e=>e.shown).join("")}function $(n){let e=typeof n=="object"&&n!==null&&"Ec2ImageId"in n?n.Ec2ImageId:null;return typeof e=="string"?e:null}function W(n,e){let r=$(n);return e.filter(({image:t})=>t===void 0||t===r)}var A=["request","ec2Image","account","guest"];function T({facts:n,needs:e}){let r=new Set([...n,...e].map(t=>t.slice(0,t.indexOf("/"))));return A.find(t=>r.has(
t))??"request"}function G(n){let e=[],r=new Map;for(let t of n){let o=rn(t),i=o===null?void 0:r.get(o);if(i!==void 0){i.push(t);continue}let s=[t];e.push(s),o!==null&&r.set(o,
s)}return e}function rn({outcome:n,waived:e,severity:r,range:t,needs:o,facts:i,related:s,fix:c}){if(n!=="unknown"||e!==void 0||o.length===0||s.length>0||c!==null)
return null;let f=new Set(o.map(a=>a.slice(0,a.indexOf("/")))),u=i.filter(a=>!a.startsWith("today/"));return JSON.stringify([r,t,[...f].sort(),u])}var on=/(?:`[^`]*`|[^ ])+/g;function L(n,e){let r=[],t="";for(let o of n.match(on)??[])t!==""&&t.length+1+o.length>e?(r.push(t),t=o):t=t===""?o:`${t} ${o}`;return r.
push(t),r}function sn(n,e){let r={style:n,width:e,notes:new Map};return t=>{let o=m(t.path),i="";for(let s of A){let c=t.findings.filter(a=>T(a)===s),u=G(c).map(([a,...d])=>a.
waived===void 0?an(a,d,o,t,r):fn(a,a.waived,o,r)).join("");i+=u===""?"":cn(s,t,n)+u}return i}}function cn(n,{request:e},{bold:r}){let t=$(e);switch(n){case"requ\
est":return"";case"ec2Image":return`${r(`About the EC2 image${t===null?"":` ${m(t)}`}`)}

`;case"account":return`${r("About the account")}

`;case"guest":return`${r("About the inside of the image")}

`;default:return n}}var un=1e3;function fn(n,e,r,t){if(e.by!=="waiver")return"";let{reason:o,owner:i,expires:s,from:c}=e;return`${R(n,r,t.style.dim("waived"),t.
style)}${p("reason",`${o} (${i}, until ${s}; ${c})`,4,t)}
`}function R({range:n,rule:e,message:r},t,o,i){let s=n===null?t:`${t}:${n.start.line}:${n.start.column}`;return`${i.bold(s)} ${o} ${m(r)} ${i.dim(`[${m(e)}]`)}
`}function an(n,e,r,t,o){let{range:i,rule:s}=n,{style:c}=o,f=i===null?4:Math.max(4,String(i.start.line).length+1),u=R(n,r,gn(n,c),c);u+=pn(n,t,f,o);for(let l of n.
related){let x=l.range===null?"":`:${l.range.start.line}:${l.range.start.column}`;l.path!==void 0?u+=p("given",`${l.message} (${l.path}${x})`,f,o):u+=E("see",`${x===
""?"":`${r}${x} `}${m(l.message)}`,f,o)}for(let{fact:l,path:x,value:y,from:j,source:B}of W(t.request,t.facts))!n.facts.includes(`${l}${x}`)||B?.path!==void 0||(u+=
p("given",`${l}${x.replaceAll("/",".")}=${String(y)} (${j})`,f,o));n.outcome==="fail"&&n.predicts.length>0&&(u+=p("predicts",mn(n),f,o));for(let l of e)u+=p("al\
so",`${ln(l,n)} [${l.rule}]`,f,o);let a=e.length===0?n.expected:xn([n,...e]);a!==null&&(u+=p(hn(n),a,f,o)),n.fix!==null&&(u+=E(n.fix.safe?"fix (safe)":"fix",m(n.
fix.title),f,o));let[d,g]=n.docs===null||e.length>0?["explain",`workspaces-preflight rules explain ${e.length===0?s:"RULE"}`]:["docs",n.docs];return`${u}${p(d,g,
f,o)}
`}function ln({message:n,needs:e},r){let t=n.replace(/^Undecided (?=without )/,"");return e.join()===r.needs.join()?t.slice(t.indexOf(": ")+2):t}var dn=4;function xn(n){
return new Set(n.flatMap(({needs:r})=>r)).size>dn?"pass `--facts FILE` with what tells them, or `--fact NAME=VALUE` for each":[...new Set(n.flatMap(({expected:r})=>r?.
split("; ")??[]))].join("; ")}function mn({predicts:n}){return n.map(({code:e,certainty:r})=>`${e} (${r})`).join(", ")}function gn({outcome:n,severity:e},r){return n===
"unknown"?r.bold(r.cyan(e==="error"?"unknown":"unknown warning")):r.bold(e==="error"?r.red("error"):r.yellow("warning"))}function pn({range:n},e,r,{style:t,width:o}){
if(n===null)return"";let{start:i,end:s}=n,c=e.line(i.line);if(c===null||c.trim().length<=1)return"";let f=s.line===i.line?s.column-1:c.length,{source:u,indent:a,
carets:d}=U(c,i.column-1,f,Math.max(20,o-r-3)),g=String(i.line).padStart(r-1),l=t.bold("^".repeat(d));return`${t.dim(`${g} |`)} ${u}
${t.dim(`${" ".repeat(r)}|`)} ${" ".repeat(a)}${l}
`}function p(n,e,r,t){let o=`${r} ${n} ${e}`,i=t.notes.get(o);if(i!==void 0)return i;t.notes.size>=un&&t.notes.clear();let s=E(n,m(e),r,t);return t.notes.set(o,
s),s}function E(n,e,r,{style:t,width:o}){let i=" ".repeat(r+n.length+4),s=Math.max(20,o-i.length),c=e.length<=s?e:L(e,s).join(`
${i}`);return`${" ".repeat(r)}${t.dim("=")} ${t.bold(`${n}:`)} ${n==="docs"?t.dim(c):c}
`}function hn({outcome:n,stage:e}){return n==="unknown"?"decide":e==="service"?"do":"accepted"}0&&(module.exports={findingBlocks});
