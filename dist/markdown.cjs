"use strict";var v=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var K=Object.getOwnPropertyNames;var Y=Object.prototype.hasOwnProperty;var _=(n,e)=>{for(var t in e)v(n,t,{get:e[t],enumerable:!0})},J=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of K(e))!Y.call(n,o)&&o!==t&&
v(n,o,{get:()=>e[o],enumerable:!(r=G(e,o))||r.enumerable});return n};var Q=n=>J(v({},"__esModule",{value:!0}),n);var vn={};_(vn,{markdownFormat:()=>hn});module.exports=Q(vn);var X=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],nn=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function A(n){return n<768?1:nn.some(([e,t])=>n>=
e&&n<=t)?0:X.some(([e,t])=>n>=e&&n<=t)?2:1}var en=/^(?:[ -"$-~]|#(?!#))*$/;function b(n){return en.test(n)?n:tn(n)}function tn(n){return rn(n).replace(/(?<=#)#/g,C(35))}function rn(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=I(r)?C(r):t}return e}function C(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function I(n){return n<127?n<32:n<768?n<=160||n===173:on.some(([e,t])=>n>=e&&n<=t)}var on=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var P=/^(?:[ -"$-~]|#(?!#))*$/,q=35,T=4;function E(n,e,t,r){let o=Math.max(e+1,Math.min(t,n.length));return n.length<=r&&P.test(n)?{source:n,indent:e,carets:o-e}:
sn(n,e,o,r)??fn(n,e,o,r)}function O(n,e,t,r){let o=Math.max(0,r-e-2),i=Math.min(t,Math.max(Math.floor(o*2/3),o-n)),f=Math.min(n,Math.max(0,o-i)),s=Math.min(e,r-
f-2);return[f,s,s<e?0:Math.min(t,r-f-2-s)]}function sn(n,e,t,r){let[o,i,f]=O(e,t-e,n.length-t,r),s=e-o,u=e+i+f,a=n.slice(s,u);if(!P.test(a))return null;let d=s>
0?o+1:o;return{source:`${s>0?"\u2026":""}${a}${u<n.length?"\u2026":""}`,indent:d,carets:Math.max(1,i)}}function fn(n,e,t,r){let o=4*r,i=M(n.slice(R(n,Math.max(0,
e-o)),e)),f=M(n.slice(e,R(n,Math.min(t,e+o)))),s=M(n.slice(t,R(n,t+o))),[u,a,d]=O(w(i),w(f),w(s),r),l=un(i,u),m=k(f,a),y=k(s,d),F=l.length<i.length||e>o,Z=m.length<
f.length||y.length<s.length||n.length>t+o;return{source:`${F?"\u2026":""}${S(l)}${S(m)}${S(y)}${Z?"\u2026":""}`,indent:(F?1:0)+w(l),carets:Math.max(1,w(m))}}function M(n){
let e=[],t=q;for(let r of n){let o=r.codePointAt(0),i=o===q&&t===q;if(t=o,o===9)e.push({shown:" ".repeat(T),width:T});else if(I(o)||i){let f=C(o);e.push({shown:f,
width:f.length})}else e.push({shown:r,width:A(o)})}return e}function R(n,e){let t=n.charCodeAt(e),r=n.charCodeAt(e-1);return t>=56320&&t<57344&&r>=55296&&r<56320?
e-1:e}function k(n,e){let t=0;for(let r=0;r<n.length;r++)if(t+=n[r]?.width??0,t>e)return n.slice(0,r);return n}function un(n,e){return k(n.toReversed(),e).toReversed()}
function w(n){return n.reduce((e,t)=>e+t.width,0)}function S(n){return n.map(e=>e.shown).join("")}var an=/^[("'“]*[A-Za-z0-9]*(?:[-’'][A-Za-z0-9]+)*[)"'”,;:!?…]*\.?$|^[·–—]$/,dn=/`[^`]*`|[^\s`]+|\s+|`/g;function x(n){let e="",t="";for(let r of b(
n).match(dn)??[])/^\s+$/.test(r)||an.test(r)?(e+=(t===""?"":g(t))+r,t=""):t+=/^`.+`$/.test(r)?r.slice(1,-1):r;return e+(t===""?"":g(t))}function g(n){let e=b(n),
t=Math.max(0,...(e.match(/`+/g)??[]).map(i=>i.length)),r="`".repeat(t+1),o=/^[` ]|[` ]$/.test(e)||e===""?" ":"";return`${r}${o}${e}${o}${r}`}function N(n){let{outcome:e,expected:t,fix:r,predicts:o}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&i.push([r.safe?"Fix \
(safe)":"Fix",r.title]),o.length>0&&i.push(["Service answer",o.map(({code:f,certainty:s})=>`${f} (${s})`).join(", ")]),i}function W({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...U(n.findings),line:e}}function L(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...U(e.findings),line:t}))}function U(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function j({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}var p=n=>n,h=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,ln={bold:p,dim:p,red:p,green:p,yellow:p,cyan:p},cn={bold:h(1,22),dim:h(2,22),red:h(31,39),green:h(32,39),yellow:h(
33,39),cyan:h(36,39)};function B(n){return n?cn:ln}function z({counts:n,verdict:e,skipped:t,ignored:r},o){let f=[(n.fixed===void 0?"":`${c(n.fixed)} fixed \xB7 `)+xn(n)],s=[D(n.errors,"error",o.red),D(n.warnings,
"warning",o.yellow),n.unknowns>0?o.cyan(`${c(n.unknowns)} undecided`):""].filter(u=>u!=="");if(n.waived>0&&s.push(`${c(n.waived)} waived`),s.length>0&&f.push(s.
join(", ")),t.most>0){let u=t.least<t.most?"up to ":"";f.push(`${u}${$(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&
f.push(`${$(n.ignored,"file")} ignored, without a member of a request: ${mn(r,n.ignored)}`),`${e==="pass"?o.green(f[0]??""):o.bold(f[0]??"")}${f.slice(1).map(u=>`\
 \xB7 ${u}`).join("")}`}function mn(n,e){let t=e-n.length;return n.map(b).join(", ")+(t>0?` and ${c(t)} more`:"")}function xn(n){if(n.requests===0)return"no req\
uest found";if(n.pass===n.requests)return n.requests===1?"1 request passed":`all ${c(n.requests)} requests passed`;let e=[n.pass>0?`${c(n.pass)} passed`:"",n.fail>
0?`${c(n.fail)} failed`:"",n.unknown>0?`${c(n.unknown)} unknown`:""].filter(t=>t!=="");return`${$(n.requests,"request")}: ${e.join(", ")}`}function D(n,e,t){return n===
0?"":t($(n,e))}function $(n,e,t=`${e}s`){return`${c(n)} ${n===1?e:t}`}function c(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function H({by:n,reason:e,owner:t,expires:r,from:o}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${r}; ${o})`;case"baseline":return`Known since the \
baseline was written (${o})`;case"config":return`Switched off (${o})`;default:return n}}var gn=1<<20,pn=4096,V={pass:"\u2705 passed",fail:"\u274C failed",unknown:"\u2754 undecided"};function hn({mostBytes:n,width:e}){let t=Math.max(0,(n??gn)-pn),r=!1,
o=0,i=[],f=(s,u)=>{let{findings:a,waived:d}=s,l=d.filter(F=>F.waived?.by==="waiver");if(a.length+l.length===0)return;let m=r?"":yn(s,l,u,e),y=Buffer.byteLength(
m);r||=y>t,r?o+=a.length:(t-=y,i.push(m))};return{begin:()=>"",request:s=>(f(W(s),s.report.verdict),""),end:s=>{for(let u of L(s.policy))f(u,null);return`${$n(s)}${i.
join("")}${Cn(o)}`}}}function $n(n){let{counts:e,verdict:t}=n,r=[["requests",e.requests],["passed",e.pass],["failed",e.fail],["undecided",e.unknown],["errors",e.
errors],["warnings",e.warnings]],o=i=>`| ${i.join(" | ")} |
`;return[`## workspaces-preflight: ${V[t]}

`,o(r.map(([i])=>i)),o(r.map(()=>"---:")),o(r.map(([,i])=>i)),`
${x(z(n,B(!1)))}
`].join("")}function yn(n,e,t,r){let{path:o,index:i,findings:f}=n,s=i===null?"":`, request ${i+1}`;return`
### ${g(o??"<stdin>")}${s}${t===null?"":`: ${V[t]}`}
`+f.map(a=>wn(a,n,r)).join("")+bn(e)}function bn(n){return n.map(({message:e,rule:t,waived:r,...o})=>{let i=r===void 0?"":x(H(r));return`
- waived ${x(j(o))} ${x(e)} (${g(t)})
  - ${i}
`}).join("")}function wn(n,e,t){let{outcome:r,severity:o,rule:i,message:f,docs:s}=n,u=r==="unknown"?"undecided":o,a=N(n).map(([d,l])=>`  - ${d}: ${x(l)}
`);return[`
- **${u}** ${x(j(n))} ${x(f)} (${g(i)})
`,Fn(n,e,t),...a,...s===null?[]:[`  - [Documentation](<${s.replace(/[<>\s]/g,encodeURIComponent)}>)
`]].join("")}function Fn({range:n},{line:e},t){if(n===null)return"";let{start:r,end:o}=n,i=e(r.line);if(i===null||i.trim().length<=1)return"";let f=o.line===r.line?
o.column-1:i.length,s=String(r.line),{source:u,indent:a,carets:d}=E(i,r.column-1,f,t-s.length-5);return`
  \`\`\`\`text
${[`${s} | ${u}`,`${" ".repeat(s.length)} | ${" ".repeat(a)}${"^".repeat(d)}`].map(m=>`  ${m}
`).join("")}  \`\`\`\`

`}function Cn(n){return n===0?"":`
**${$(n,"more finding")} not shown**, for want of room.
`}0&&(module.exports={markdownFormat});
