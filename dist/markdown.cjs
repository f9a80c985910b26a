"use strict";var v=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var _=Object.prototype.hasOwnProperty;var J=(n,e)=>{for(var t in e)v(n,t,{get:e[t],enumerable:!0})},Q=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of Y(e))!_.call(n,o)&&o!==t&&
v(n,o,{get:()=>e[o],enumerable:!(r=K(e,o))||r.enumerable});return n};var X=n=>Q(v({},"__esModule",{value:!0}),n);var qn={};J(qn,{markdownFormat:()=>yn});module.exports=X(qn);var nn=[[4352,4447],[8986,8987],[11904,12350],[12353,13311],[13312,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,
65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],en=[[768,879],[1155,1161],[1425,1469],[1552,1562],[1611,1631],[2362,2364],[3636,3642],[3655,
3662],[6832,6911],[7616,7679],[8400,8447],[12330,12335],[12441,12442],[65024,65039],[65056,65071],[917760,917999]];function T(n){return n<768?1:en.some(([e,t])=>n>=
e&&n<=t)?0:nn.some(([e,t])=>n>=e&&n<=t)?2:1}var tn=/^(?:[ -"$-~]|#(?!#))*$/;function b(n){return tn.test(n)?n:rn(n)}function rn(n){return on(n).replace(/(?<=#)#/g,C(35))}function on(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=I(r)?C(r):t}return e}function C(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function I(n){return n<127?n<32:n<768?n<=160||n===173:sn.some(([e,t])=>n>=e&&n<=t)}var sn=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var P=/^(?:[ -"$-~]|#(?!#))*$/,q=35,A=4;function E(n,e,t,r){let o=Math.max(e+1,Math.min(t,n.length));return n.length<=r&&P.test(n)?{source:n,indent:e,carets:o-e}:
un(n,e,o,r)??an(n,e,o,r)}function N(n,e,t,r){let o=Math.max(0,r-e-2),i=Math.min(t,Math.max(Math.floor(o*2/3),o-n)),u=Math.min(n,Math.max(0,o-i)),s=Math.min(e,r-
u-2);return[u,s,s<e?0:Math.min(t,r-u-2-s)]}function un(n,e,t,r){let[o,i,u]=N(e,t-e,n.length-t,r),s=e-o,a=e+i+u,f=n.slice(s,a);if(!P.test(f))return null;let l=s>
0?o+1:o;return{source:`${s>0?"\u2026":""}${f}${a<n.length?"\u2026":""}`,indent:l,carets:Math.max(1,i)}}function an(n,e,t,r){let o=4*r,i=k(n.slice(R(n,Math.max(0,
e-o)),e)),u=k(n.slice(e,R(n,Math.min(t,e+o)))),s=k(n.slice(t,R(n,t+o))),[a,f,l]=N(w(i),w(u),w(s),r),d=fn(i,a),m=M(u,f),y=M(s,l),F=d.length<i.length||e>o,G=m.length<
u.length||y.length<s.length||n.length>t+o;return{source:`${F?"\u2026":""}${S(d)}${S(m)}${S(y)}${G?"\u2026":""}`,indent:(F?1:0)+w(d),carets:Math.max(1,w(m))}}function k(n){
let e=[],t=q;for(let r of n){let o=r.codePointAt(0),i=o===q&&t===q;if(t=o,o===9)e.push({shown:" ".repeat(A),width:A});else if(I(o)||i){let u=C(o);e.push({shown:u,
width:u.length})}else e.push({shown:r,width:T(o)})}return e}function R(n,e){let t=n.charCodeAt(e),r=n.charCodeAt(e-1);return t>=56320&&t<57344&&r>=55296&&r<56320?
e-1:e}function M(n,e){let t=0;for(let r=0;r<n.length;r++)if(t+=n[r]?.width??0,t>e)return n.slice(0,r);return n}function fn(n,e){return M(n.toReversed(),e).toReversed()}
function w(n){return n.reduce((e,t)=>e+t.width,0)}function S(n){return n.map(e=>e.shown).join("")}var ln=/^[("'“]*[A-Za-z0-9]*(?:[-’'][A-Za-z0-9]+)*[)"'”,;:!?…]*\.?$|^[·–—]$/,dn=/`[^`]*`|[^\s`]+|\s+|`/g;function x(n){let e="",t="";for(let r of b(
n).match(dn)??[])/^\s+$/.test(r)||ln.test(r)?(e+=(t===""?"":p(t))+r,t=""):t+=/^`.+`$/.test(r)?r.slice(1,-1):r;return e+(t===""?"":p(t))}function p(n){let e=b(n),
t=Math.max(0,...(e.match(/`+/g)??[]).map(i=>i.length)),r="`".repeat(t+1),o=/^[` ]|[` ]$/.test(e)||e===""?" ":"";return`${r}${o}${e}${o}${r}`}function O({related:n}){return n.map(({path:e,range:t,message:r})=>{let o=t===null?"":`${t.start.line}:${t.start.column}`;return["See",[e??"",o].filter(i=>i!=="").
concat(r).join(" ")]})}function W(n){let{outcome:e,expected:t,fix:r,predicts:o}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&
i.push([r.safe?"Fix (safe)":"Fix",r.title]),o.length>0&&i.push(["Service answer",o.map(({code:u,certainty:s})=>`${u} (${s})`).join(", ")]),i}function L({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...B(n.findings),line:e}}function U(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...B(e.findings),line:t}))}function B(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function j({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}var $=n=>n,h=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,cn={bold:$,dim:$,red:$,green:$,yellow:$,cyan:$},mn={bold:h(1,22),dim:h(2,22),red:h(31,39),green:h(32,39),yellow:h(
33,39),cyan:h(36,39)};function D(n){return n?mn:cn}function H({counts:n,verdict:e,skipped:t,ignored:r},o){let u=[xn(n)+pn(n)],s=[z(n.errors,"error",o.red),z(n.warnings,"warning",o.yellow),n.unknowns>0?o.cyan(`${c(
n.unknowns)} undecided`):""].filter(a=>a!=="");if(n.waived>0&&s.push(`${c(n.waived)} waived`),s.length>0&&u.push(s.join(", ")),t.most>0){let a=t.least<t.most?"u\
p to ":"";u.push(`${a}${g(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&u.push(`${g(n.ignored,"file")} ignored, with\
out a member of a request: ${gn(r,n.ignored)}`),`${e==="pass"?o.green(u[0]??""):o.bold(u[0]??"")}${u.slice(1).map(a=>` \xB7 ${a}`).join("")}`}function xn({fixed:n,
unfixed:e=0}){let t=e===0?"":`${g(e,"fix","fixes")} left (known or waived)`;return[n===void 0?"":`${c(n)} fixed`,t].filter(r=>r!=="").map(r=>`${r} \xB7 `).join(
"")}function gn(n,e){let t=e-n.length;return n.map(b).join(", ")+(t>0?` and ${c(t)} more`:"")}function pn(n){if(n.requests===0)return"no request found";if(n.pass===
n.requests)return n.requests===1?"1 request passed":`all ${c(n.requests)} requests passed`;let e=[n.pass>0?`${c(n.pass)} passed`:"",n.fail>0?`${c(n.fail)} faile\
d`:"",n.unknown>0?`${c(n.unknown)} unknown`:""].filter(t=>t!=="");return`${g(n.requests,"request")}: ${e.join(", ")}`}function z(n,e,t){return n===0?"":t(g(n,e))}
function g(n,e,t=`${e}s`){return`${c(n)} ${n===1?e:t}`}function c(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function V({by:n,reason:e,owner:t,expires:r,from:o}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${r}; ${o})`;case"baseline":return`Known since the \
baseline was written (${o})`;case"config":return`Switched off (${o})`;default:return n}}var $n=1<<20,hn=4096,Z={pass:"\u2705 passed",fail:"\u274C failed",unknown:"\u2754 undecided"};function yn({mostBytes:n,width:e}){let t=Math.max(0,(n??$n)-hn),r=!1,
o=0,i=[],u=(s,a)=>{let{findings:f,waived:l}=s,d=l.filter(F=>F.waived?.by==="waiver");if(f.length+d.length===0)return;let m=r?"":wn(s,d,a,e),y=Buffer.byteLength(
m);r||=y>t,r?o+=f.length:(t-=y,i.push(m))};return{begin:()=>"",request:s=>(u(L(s),s.report.verdict),""),end:s=>{for(let a of U(s.policy))u(a,null);return`${bn(s)}${i.
join("")}${In(o)}`}}}function bn(n){let{counts:e,verdict:t}=n,r=[["requests",e.requests],["passed",e.pass],["failed",e.fail],["undecided requests",e.unknown],["\
errors",e.errors],["warnings",e.warnings],["undecided findings",e.unknowns]],o=i=>`| ${i.join(" | ")} |
`;return[`## workspaces-preflight: ${Z[t]}

`,o(r.map(([i])=>i)),o(r.map(()=>"---:")),o(r.map(([,i])=>i)),`
${x(H(n,D(!1)))}
`].join("")}function wn(n,e,t,r){let{path:o,index:i,findings:u}=n,s=i===null?"":`, request ${i+1}`;return`
### ${p(o??"<stdin>")}${s}${t===null?"":`: ${Z[t]}`}
`+u.map(f=>Cn(f,n,r)).join("")+Fn(e)}function Fn(n){return n.map(({message:e,rule:t,waived:r,...o})=>{let i=r===void 0?"":x(V(r));return`
- waived ${x(j(o))} ${x(e)} (${p(t)})
  - ${i}
`}).join("")}function Cn(n,e,t){let{outcome:r,severity:o,rule:i,message:u,docs:s}=n,a=r==="unknown"?"undecided":o,f=[...W(n),...O(n)].map(([l,d])=>`  - ${l}: ${x(
d)}
`);return[`
- **${a}** ${x(j(n))} ${x(u)} (${p(i)})
`,vn(n,e,t),...f,...s===null?[]:[`  - [Documentation](<${s.replace(/[<>\s]/g,encodeURIComponent)}>)
`]].join("")}function vn({range:n},{line:e},t){if(n===null)return"";let{start:r,end:o}=n,i=e(r.line);if(i===null||i.trim().length<=1)return"";let u=o.line===r.line?
o.column-1:i.length,s=String(r.line),{source:a,indent:f,carets:l}=E(i,r.column-1,u,t-s.length-5);return`
  \`\`\`\`text
${[`${s} | ${a}`,`${" ".repeat(s.length)} | ${" ".repeat(f)}${"^".repeat(l)}`].map(m=>`  ${m}
`).join("")}  \`\`\`\`

`}function In(n){return n===0?"":`
**${g(n,"more finding")} not shown**, for want of room.
`}0&&(module.exports={markdownFormat});
