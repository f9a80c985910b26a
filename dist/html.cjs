"use strict";var R=Object.defineProperty;var le=Object.getOwnPropertyDescriptor;var fe=Object.getOwnPropertyNames;var ue=Object.prototype.hasOwnProperty;var ce=(e,n)=>{for(var r in n)R(e,r,{get:n[r],enumerable:!0})},me=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of fe(n))!ue.call(e,o)&&o!==
r&&R(e,o,{get:()=>n[o],enumerable:!(t=le(n,o))||t.enumerable});return e};var pe=e=>me(R({},"__esModule",{value:!0}),e);var De={};ce(De,{htmlFormat:()=>He});module.exports=pe(De);function L(e){return e.filter(({report:n})=>n.findings.length>0).map(({report:n,line:r})=>({path:n.path,index:null,...ge(n.findings),line:r}))}function ge(e){return e.
every(({waived:n})=>n===void 0)?{findings:e,waived:[]}:{findings:e.filter(({waived:n})=>n===void 0),waived:e.filter(({waived:n})=>n!==void 0)}}var E=':root{--page: #f5f6f8;--card: #ffffff;--text: #1a1f26;--muted: #566070;--line: #d9dee5;--soft: #f0f2f5;--link: #0b57b0;--error: #a8201a;--error-soft: #fd\
eeed;--error-mark: #f9cfcb;--warning: #7d4b00;--warning-soft: #fff5e2;--warning-mark: #ffe0a8;--undecided: #1b5494;--undecided-soft: #eaf3fe;--undecided-mark: #\
c8e0fb;--pass: #17692f;--pass-soft: #e7f6ec;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace}@media(prefers-color-scheme:dar\
k){:root{--page: #0f1318;--card: #181d24;--text: #e6e9ee;--muted: #a0aab8;--line: #313944;--soft: #212832;--link: #8ec1ff;--error: #ff9d92;--error-soft: #331a18\
;--error-mark: #6b2a25;--warning: #f2bd68;--warning-soft: #2e2413;--warning-mark: #5b4315;--undecided: #93c4ff;--undecided-soft: #142539;--undecided-mark: #2146\
6e;--pass: #78d893;--pass-soft: #14291b}}*{box-sizing:border-box}html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}body{margin:0 auto;max-width:64rem;p\
adding:1.25rem 1rem 3rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif}h1,h2,h3\
,h4,p,dl,dd,ul,ol{margin:0;padding:0}a{color:var(--link)}code{font-family:var(--mono);font-size:.875em}.path{overflow-wrap:anywhere}:focus-visible{outline:3px s\
olid var(--link);outline-offset:2px}.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;padding:.5rem 1rem;background:var(--card)}header{padding:1.5rem;bo\
rder:1px solid var(--line);border-left:.5rem solid var(--tone);border-radius:.75rem;background:var(--card)}body.fail,.fail{--tone: var(--error);--tone-soft: var\
(--error-soft)}body.unknown,.unknown,.undecided{--tone: var(--undecided);--tone-soft: var(--undecided-soft);--tone-mark: var(--undecided-mark)}body.pass,.pass{-\
-tone: var(--pass);--tone-soft: var(--pass-soft)}.error{--tone: var(--error);--tone-soft: var(--error-soft);--tone-mark: var(--error-mark)}.warning{--tone: var(\
--warning);--tone-soft: var(--warning-soft);--tone-mark: var(--warning-mark)}.waived{--tone: var(--muted);--tone-soft: var(--soft);--tone-mark: var(--line)}.abo\
ut{color:var(--muted);font-size:.875rem}h1{color:var(--tone);font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.2;text-wrap:balance}.summary{margin-top:\
.35rem;color:var(--muted)}.numbers{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1rem}.numbers div{display:flex;flex:1 1 5.5rem;flex-direction:column-reverse\
;justify-content:flex-end;padding:.5rem .75rem;border-radius:.5rem;background:var(--tone-soft);color:var(--tone)}.numbers dt{font-size:.8125rem}.numbers dd{font\
-size:1.5rem;font-weight:700;font-variant-numeric:tabular-nums;line-height:1.2}.numbers .none{background:var(--soft);color:var(--muted)}.filters{display:flex;fl\
ex-wrap:wrap;gap:.5rem 1.5rem;margin-top:1rem}fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin:0;padding:0;border:0}legend{float:left;ma\
rgin-right:.25rem;padding:0;color:var(--muted);font-size:.875rem}.filters label{display:inline-flex;align-items:center;gap:.35rem;padding:.3rem .75rem .3rem .55\
rem;border:1px solid var(--line);border-radius:99rem;background:var(--card);font-size:.875rem;cursor:pointer}.filters label:has(:checked){border-color:var(--ton\
e);background:var(--tone-soft);color:var(--tone)}.filters label:has(:focus-visible){outline:3px solid var(--link);outline-offset:2px}.filters input{margin:0;acc\
ent-color:var(--tone);outline:none}.count{font-variant-numeric:tabular-nums;opacity:.9}body:has(#show-requests-fail:not(:checked)) :is(.group.fail,nav .fail),bo\
dy:has(#show-requests-unknown:not(:checked)) :is(.group.unknown,nav .unknown),body:has(#show-requests-pass:not(:checked)) :is(.group.pass,nav .pass),body:has(#s\
how-findings-error:not(:checked)) .finding.error,body:has(#show-findings-warning:not(:checked)) .finding.warning,body:has(#show-findings-undecided:not(:checked)\
) .finding.undecided,body:has(#show-findings-waived:not(:checked)) .finding.waived,.nothing{display:none}body:has([id^=show-requests-]):not(:has([id^=show-reque\
sts-]:checked)) .nothing{display:block}body:has([id^=show-requests-]):not(:has([id^=show-requests-]:checked)) nav{display:none}body:has(#show-findings-error:not\
(:checked)) mark.error,body:has(#show-findings-warning:not(:checked)) mark.warning,body:has(#show-findings-undecided:not(:checked)) mark.undecided,body:has(#sho\
w-findings-waived:not(:checked)) mark.waived{background:none;box-shadow:none}main>*,footer{margin-top:1.5rem}h2{margin-bottom:.5rem;font-size:1.125rem}h2 .count\
,h4 .count{margin-left:.25rem;color:var(--muted);font-weight:400}nav ol{overflow:hidden;border:1px solid var(--line);border-radius:.75rem;background:var(--card)\
;list-style:none}nav li{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.15rem 1rem;padding:.5rem 1rem}nav li+li{border-top:1\
px solid var(--line)}nav a{color:inherit;text-decoration:none}nav a:hover .path,nav a:focus-visible .path{text-decoration:underline}.counts,.tally,.index{color:\
var(--muted);font-size:.875rem;font-weight:400}.badge{display:inline-block;min-width:6.1rem;margin-right:.35rem;padding:.1rem .5rem;border-radius:.35rem;backgro\
und:var(--tone-soft);color:var(--tone);font-size:.8125rem;font-weight:600;text-align:center}.request{margin-bottom:1rem;padding:1rem;border:1px solid var(--line\
);border-radius:.75rem;background:var(--card)}.request:target{border-color:var(--tone);box-shadow:0 0 0 1px var(--tone)}h3{font-size:1.0625rem;line-height:1.4}.\
code{margin:.75rem 0;padding:.5rem 0;border:1px solid var(--line);border-radius:.5rem}.line{display:grid;grid-template-columns:3.25rem minmax(0,1fr)}.line:befor\
e{padding-right:.9rem;color:var(--muted);content:attr(data-line) / "";font:.8125rem / 1.6 var(--mono);text-align:right;user-select:none}.line code{padding-right\
:.75rem;font-size:.8125rem;line-height:1.6;overflow-wrap:anywhere;tab-size:4;white-space:pre-wrap}mark{border-radius:.2rem;background:var(--tone-mark);box-shado\
w:0 2px 0 var(--tone);color:inherit}.hidden,.gap{color:var(--muted);font-size:.8125rem;font-style:italic}.gap{padding:.25rem 0 .25rem 3.25rem}.finding{margin:.4\
rem .75rem .6rem 3.25rem;padding:.6rem .9rem;border-left:.25rem solid var(--tone);border-radius:.35rem;background:var(--tone-soft);font-size:.9375rem;overflow-w\
rap:anywhere}.request>.finding{margin-left:0;margin-right:0}.label{margin-right:.25rem;color:var(--tone)}.finding dl{margin-top:.35rem}.finding dl div{display:g\
rid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 .5rem}.finding dt,footer dt{color:var(--muted)}.meta{display:flex;flex-wrap:wrap;gap:0 1rem;margin-top:.35r\
em;color:var(--muted);font-size:.8125rem}details{margin-top:.75rem}summary{width:fit-content;color:var(--link);font-size:.875rem;cursor:pointer}.rules ul{paddin\
g-left:1.1rem}.rules li{font-size:.875rem}.rules li code{margin-left:.25rem;color:var(--muted);overflow-wrap:anywhere}h4{margin:.75rem 0 .25rem;font-size:.9375r\
em}.needs{color:var(--muted);overflow-wrap:anywhere}.rules li .needs code{color:var(--undecided)}.how{margin-top:.5rem;color:var(--muted);font-size:.875rem}.lef\
t,.nothing{padding:1rem;border:1px dashed var(--line);border-radius:.75rem;color:var(--muted)}footer{padding-top:1rem;border-top:1px solid var(--line);font-size\
:.875rem}footer dl div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:0 1rem;padding:.2rem 0;overflow-wrap:anywhere}@media(max-width:40rem){body{pad\
ding:.75rem .75rem 2rem}header,.request{padding:1rem .85rem}.line{grid-template-columns:2.1rem minmax(0,1fr)}.line:before{padding-right:.5rem}.finding{margin:.4\
rem .4rem .6rem}.gap{padding-left:2.1rem}.finding dl div,footer dl div{grid-template-columns:minmax(0,1fr);margin-top:.25rem}}@media print{:root{--page: #ffffff\
;--card: #ffffff;--text: #000000;--muted: #444444;--line: #bbbbbb;--soft: #f4f4f4;--link: #0b57b0;--error: #a8201a;--error-soft: #fdeeed;--error-mark: #f9cfcb;-\
-warning: #7d4b00;--warning-soft: #fff5e2;--warning-mark: #ffe0a8;--undecided: #1b5494;--undecided-soft: #eaf3fe;--undecided-mark: #c8e0fb;--pass: #17692f;--pas\
s-soft: #e7f6ec}body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.filters,.skip{display:none}.finding,.lin\
e,nav li,header{break-inside:avoid}h2,h3,h4{break-after:avoid}}',U="sha256-mrAAQqyal6y7Lt1bAPcPVmCG41SYLpPF/Y4eU56d+30=";var x=e=>e,$=(e,n)=>r=>`\x1B[${e}m${r}\x1B[${n}m`,he={bold:x,dim:x,red:x,green:x,yellow:x,cyan:x},ye={bold:$(1,22),dim:$(2,22),red:$(31,39),green:$(32,39),yellow:$(
33,39),cyan:$(36,39)};function j(e){return e?ye:he}var we=/^(?:[ -"$-~]|#(?!#))*$/;function G(e){return we.test(e)?e:be(e)}function be(e){return M(e).replace(/(?<=#)#/g,C(35))}function M(e){let n="";for(let r of e){
let t=r.codePointAt(0);n+=ve(t)?C(t):r}return n}function C(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function ve(e){return e<127?e<32:e<768?e<=160||e===173:xe.some(([n,r])=>e>=n&&e<=r)}var xe=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function H({counts:e,verdict:n,skipped:r,ignored:t},o){let a=[$e(e)+Fe(e)],i=[W(e.errors,"error",o.red),W(e.warnings,"warning",o.yellow),e.unknowns>0?o.cyan(`${b(
e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&i.push(`${b(e.waived)} waived`),i.length>0&&a.push(i.join(", ")),r.most>0){let l=r.least<r.most?"u\
p to ":"";a.push(`${l}${w(r.most,"rule")} skipped (for want of facts: ${r.scopes.join(", ")})`)}return e.ignored>0&&a.push(`${w(e.ignored,"file")} ignored, with\
out a member of a request: ${ke(t,e.ignored)}`),`${n==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>` \xB7 ${l}`).join("")}`}function $e({fixed:e,
unfixed:n=0}){let r=n===0?"":`${w(n,"fix","fixes")} left (known or waived)`;return[e===void 0?"":`${b(e)} fixed`,r].filter(t=>t!=="").map(t=>`${t} \xB7 `).join(
"")}function ke(e,n){let r=n-e.length;return e.map(G).join(", ")+(r>0?` and ${b(r)} more`:"")}function Fe(e){if(e.requests===0)return"no request found";if(e.pass===
e.requests)return e.requests===1?"1 request passed":`all ${b(e.requests)} requests passed`;let n=[e.pass>0?`${b(e.pass)} passed`:"",e.fail>0?`${b(e.fail)} faile\
d`:"",e.unknown>0?`${b(e.unknown)} unknown`:""].filter(r=>r!=="");return`${w(e.requests,"request")}: ${n.join(", ")}`}function W(e,n,r){return e===0?"":r(w(e,n))}
function w(e,n,r=`${n}s`){return`${b(e)} ${e===1?n:r}`}function b(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function D({related:e}){return e.map(({path:n,range:r,message:t})=>{let o=r===null?"":`${r.start.line}:${r.start.column}`;return["See",[n??"",o].filter(s=>s!=="").
concat(t).join(" ")]})}function _(e){let{outcome:n,expected:r,fix:t,predicts:o}=e,s=[];return r!==null&&s.push([n==="unknown"?"To decide":"Accepted",r]),t!==null&&
s.push([t.safe?"Fix (safe)":"Fix",t.title]),o.length>0&&s.push(["Service answer",o.map(({code:a,certainty:i})=>`${a} (${i})`).join(", ")]),s}function V({outcome:e,severity:n}){return e==="fail"?n:n==="error"?"warning":"note"}function T({range:e,pointer:n}){return e===null?n===""?"request":n:`${e.start.line}:${e.start.column}`}function B({by:e,reason:n,owner:r,expires:t,from:o}){switch(e){case"waiver":return`Waived: ${n} (${r}, until ${t}; ${o})`;case"baseline":return`Known since the \
baseline was written (${o})`;case"config":return`Switched off (${o})`;default:return e}}function d(e,...n){let r=e[0]??"";for(let[t,o]of n.entries())r+=Y(o)+(e[t+1]??"");return{markup:r}}var v=Object.freeze({markup:""});function Y(e){return e===null?
"":typeof e=="number"?String(e):typeof e=="string"?Re(e):Se(e)?e.map(Y).join(""):e.markup}function Se(e){return Array.isArray(e)}var qe={"&":"&amp;","<":"&lt;",
">":"&gt;",'"':"&quot;","'":"&#39;"};function Re(e){return e.split("	").map(M).join("	").replace(/[&<>"']/g,n=>qe[n]??n).replace(/(?<=#)#/g,"&#35;")}function O(e){
return d`${e.split(/(`[^`]+`)/).map(n=>/^`[^`]+`$/.test(n)?d`<code>${n.slice(1,-1)}</code>`:n)}`}function A(e){return e.waived!==void 0?"waived":e.outcome==="unknown"?"undecided":e.severity}var Me={error:"Error",warning:"Warning",undecided:"Undecided",waived:"\
Waived"};function S(e,n){let{rule:r,message:t,docs:o,certainty:s,waived:a,outcome:i,severity:l}=e,f=A(e),m=[...n.filter(({fact:y,path:p,source:u})=>e.facts.includes(
`${y}${p}`)&&(u?.path===void 0||a!==void 0)).map(({fact:y,path:p,value:u,from:k})=>["Given",`\`${y}${p.replaceAll("/",".")}=${String(u)}\` (${k})`]),...a===void 0?
[..._(e),...D(e)]:[["Why",B(a)]]],g=t.replace(/^Undecided (?=without )/,""),h=i==="unknown"&&l==="warning"?"Undecided warning":Me[f];return d`<div class="finding ${f}" data-rule="${r}" data-place="${T(
e)}" data-level="${V(e)}">
<p class="message"><strong class="label">${h}</strong> ${O(g)}</p>
${m.length===0?null:d`<dl>${m.map(([y,p])=>d`<div><dt>${y}</dt><dd>${O(p)}</dd></div>`)}</dl>`}
<p class="meta"><code>${r}</code> <span>${T(e)}</span> <span>${s}</span>${o===null?null:d` <a href="${o}" rel="noopener noreferrer">Documentation</a>`}</p>
</div>
`}function J(e){let n=typeof e=="object"&&e!==null&&"Ec2ImageId"in e?e.Ec2ImageId:null;return typeof n=="string"?n:null}function K(e,n){let r=J(e);return n.filter(({image:t})=>t===void 0||t===r)}function Q({range:e},{line:n}){if(e===null||e.start.line===e.end.line)return e;let{start:r}=e,t=Math.max(1,(n(r.line)?.length??0)-r.column+1);return{start:r,end:{
line:r.line,column:r.column+t,offset:r.offset+t}}}function X(e,n){let r=new Set([0,e.length]);for(let{start:i,end:l}of n)for(let f of[i,l])r.add(N(f,e.length));let t=e.length<=2e3?[[0,e.length]]:Te(e.length,n);
for(let[i,l]of t)r.add(i).add(l);let o=[...r].map(i=>Oe(e,i)).sort((i,l)=>i-l),s=[],a=0;for(let[i,l]of o.entries()){let f=o[i+1]??l;if(f===l)continue;if(!t.some(
([m,g])=>l>=m&&f<=g)){a+=f-l;continue}a>0&&s.push({hidden:a}),a=0;let c=n.filter(m=>m.start<f&&m.end>l).map(({of:m})=>m);s.push({text:e.slice(l,f),over:c})}return a>
0&&s.push({hidden:a}),s}function Te(e,n){let r=n.map(({start:o,end:s})=>[N(o-150,e),N(Math.min(s,o+400)+150,e)]).concat([[0,150]]).sort((o,s)=>o[0]-s[0]),t=[];for(let[
o,s]of r){let a=t.at(-1);a!==void 0&&o<=a[1]?a[1]=Math.max(a[1],s):t.push([o,s])}return t}function N(e,n){return Math.max(0,Math.min(e,n))}function Oe(e,n){return/[\udc00-\udfff]/.
test(e.charAt(n))&&/[\ud800-\udbff]/.test(e.charAt(n-1))?n-1:n}var Ae=200,Z=3,Ne=["error","warning","undecided","waived"];function ne(e){let{findings:n,extent:r,given:t}=e,o=new Map;for(let f of n){let c=r===null||f.range===
null?0:f.range.start.line;o.set(c,[...o.get(c)??[],f])}let s=f=>(o.get(f)??[]).map(c=>S(c,t)),a=[],i=0;for(let f of Ie(r,[...o.keys()]))i!==0&&f>i+1&&a.push(ee(
f-i-1)),i=f,a.push(Pe(f,o.get(f)??[],e),...s(f));let l=r===null?[]:[ee(i===0?0:I(r)-i)].filter(()=>I(r)>i);return d`${s(0)}${a.length===0?null:d`<div class="code">${a}${l}</div>`}`}
function I({start:e,end:n}){return n.column===1&&n.line>e.line?n.line-1:n.line}function ee(e){return d`<p class="gap">${e} ${e===1?"line":"lines"} not shown</p>\n`}
function Ie(e,n){let r=n.filter(a=>a>0);if(e===null)return[];let t=Math.min(e.start.line,...r),o=Math.max(I(e),...r);if(o-t<Ae)return Array.from({length:o-t+1},
(a,i)=>t+i);let s=new Set;for(let a of r.length===0?[t]:r)for(let i=a-Z;i<=a+Z;i++)i>=t&&i<=o&&s.add(i);return[...s].sort((a,i)=>a-i)}function Pe(e,n,{extent:r,
line:t}){let o=t(e)??"",s=r!==null&&e===r.start.line?r.start.column-1:0,a=r!==null&&e===r.end.line?r.end.column-1:o.length,i=n.flatMap(u=>{let k=Q(u,{line:t});if(k===
null)return[];let z=k.start.column-1;return[{start:z,end:Math.max(z+1,k.end.column-1),of:A(u)}]}),l=Math.min(s,...i.map(u=>u.start)),f=Math.max(a,...i.map(u=>Math.
min(u.end,o.length))),c=/^[ \t]*/.exec(o)?.[0].length??0,m=l<=c?0:l,g=i.map(u=>({...u,start:u.start-m,end:u.end-m})),h=X(o.slice(m,f),g),p=i.some(u=>u.start>=o.
length)?d`<mark class="${re(i.map(({of:u})=>u))} end"> </mark>`:null;return d`<div class="line" data-line="${e}"><code>${h.map(ze)}${p}</code></div>\n`}function ze(e){
return"hidden"in e?d`<span class="hidden">… ${e.hidden} characters …</span>`:e.over.length===0?d`${e.text}`:d`<mark class="${re(e.over)}">${e.text}</mark>`}
function re(e){return Ne.find(n=>e.includes(n))??"waived"}function te({needs:e},n){let r=new Set(n.map(({fact:o,path:s})=>`${o}${s.replaceAll("/",".")}`)),t=e.filter(o=>!r.has(o));return t.length===0?e:t}function oe(e,n,r){let{ids:t,pass:o,fail:s,unknown:a,skipped:i,off:l,notApplicable:f}=e;if(t===void 0||o+s+a+i+l===0)return v;let m=[[s,"failed"],[a,"undecided"],
[o,"passed"],[i,"skipped"],[l,"switched off"],[f,"not applicable"]].filter(([p])=>p>0).map(([p,u])=>`${p} ${u}`),g=p=>{let u=r(p);return u===null?[]:te(u,n)},h=p=>d`${r(
p)?.title??p} <code>${p}</code>`,y=p=>{let u=g(p);return u.length===0?h(p):d`${h(p)} <span class="needs">decided by <code>${u.join(", ")}</code></span>`};return d`<details class="rules"><summary>Rules: ${m.
join(", ")}</summary>
${F("Failed",t.fail,h)}${F("Undecided",t.unknown,y)}${F("Passed",t.pass,h)}${F("Switched off",t.off,h)}${Le(t.skipped,g,y)}</details>
`}function F(e,n,r){return n.length===0?v:d`<h4>${e} <span class="count">${n.length}</span></h4>
<ul>${n.map(t=>d`<li>${r(t)}</li>\n`)}</ul>
`}function Le(e,n,r){if(e.length===0)return v;let t=new Map;for(let o of e){let a=[...new Set(n(o).map(i=>i.slice(0,i.indexOf("."))))].join(" and ");t.set(a,[...t.
get(a)??[],o])}return d`${[...t].map(([o,s])=>F(`Skipped for want of facts about ${o}`,s,r))}<p class="how">A fact is stated with <code>--fact NAME=VALUE</code>, or in a file with <code>--facts FILE</code>.</p>
`}var P={fail:"Failed",unknown:"Undecided",pass:"Passed"};function ae(e,n,r,{rule:t}){let{source:o,verdict:s,findings:a,rules:i}=e.report,l=K(e.value,e.report.facts??
r),f=o.path??"standard input",c=o.index===null?null:d` <span class="index">request ${o.index+1}</span>`,m=d`<span class="badge ${s}">${P[s]}</span>`,g=d`<span class="counts">${ie(
a)}</span>`,h=ne({findings:a,extent:e.extent(),line:e.line,given:l}),y=a.length===0?d`<details><summary>The request</summary>\n${h}</details>\n`:h;return{verdict:s,
overview:d`<li class="${s}"><a href="#request-${n}">${m} <span class="path">${f}</span>${c}</a> ${g}</li>\n`,section:d`<article class="request ${s}" id="request-${n}" data-path="${o.
path??""}">
<h3>${m} <span class="path">${f}</span>${c}</h3>
<p class="tally">${ie(a)}</p>
${y}${oe(i,l,t)}</article>
`}}function ie(e){let n=e.filter(({waived:i})=>i===void 0),r=n.filter(({outcome:i})=>i==="fail"),t=r.filter(({severity:i})=>i==="error").length,o=e.length-n.length,
s=n.length-r.length,a=[t===0?"":w(t,"error"),r.length===t?"":w(r.length-t,"warning"),s===0?"":`${s} undecided`,o===0?"":`${o} waived`].filter(i=>i!=="");return a.
length===0?"nothing found":a.join(", ")}var Ee=["fail","unknown","pass"];function de(e,n,r,t){let{counts:o,verdict:s}=t,a=o.requests-n.length;return d`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${U}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${se(t)} · workspaces-preflight</title>
<style>${{markup:E}}</style>
</head>
<body class="${s}">
<a class="skip" href="#requests">Skip to the requests</a>
<header>
<p class="about">ImportWorkspaceImage, checked before the call</p>
<h1>${se(t)}</h1>
<p class="summary">${H(t,j(!1))}</p>
<dl class="numbers">${Ue(t)}</dl>
</header>
${je(t)}
<main id="requests">
${n.length>1?d`<nav aria-label="Requests"><h2>Overview</h2>\n<ol>${n.map(({overview:i})=>i)}</ol></nav>\n`:null}
${Ee.map(i=>Ge(i,n))}
${a>0?d`<p class="left">${w(a,"request")} ${a===1?"is":"are"} not shown: they are counted above, and the JSON report has all of them. With --quiet, passing requests are left out of every format.</p>\n`:
null}
<p class="nothing">All requests are hidden by the choice above.</p>
${r.map(Ce)}
</main>
${We(e,t)}
</body>
</html>
`}function se({counts:e,verdict:n}){let{requests:r,fail:t,unknown:o}=e;if(r===0)return"No request found";if(n==="pass")return r===1?"The request passed":`All ${r}\
 requests passed`;let s=n==="fail"?"failed":"undecided",a=n==="fail"?t:o;return r===1?n==="fail"?"The request failed":"The request is undecided":n==="fail"?`${a}\
 of ${r} requests ${s}`:`${a} of ${r} requests are ${s}`}function Ue({counts:e}){return[["Failed",e.fail,"fail"],["Undecided requests",e.unknown,"unknown"],["Pa\
ssed",e.pass,"pass"],["Errors",e.errors,"error"],["Warnings",e.warnings,"warning"],["Undecided findings",e.unknowns,"undecided"],["Waived",e.waived,"waived"]].filter(
([r,t])=>t>0||r==="Failed"||r==="Passed").map(([r,t,o])=>d`<div class="${o}${t===0?" none":""}"><dt>${r}</dt><dd>${t}</dd></div>`)}function je({counts:e}){let n=[
["fail",e.fail,"Failed"],["unknown",e.unknown,"Undecided"],["pass",e.pass,"Passed"]],r=[["error",e.errors,"Errors"],["warning",e.warnings,"Warnings"],["undecide\
d",e.unknowns,"Undecided"],["waived",e.waived,"Waived"]],t=(s,a)=>{let i=a.filter(([,l])=>l>0);return i.length<2?v:d`<fieldset><legend>${s}</legend>${i.map(([l,
f,c])=>d`<label class="${l}"><input type="checkbox" id="show-${s.toLowerCase()}-${l}" checked> ${c} <span class="count">${f}</span></label>`)}</fieldset>`},o=d`${t(
"Requests",n)}${t("Findings",r)}`;return o.markup===""?v:d`<section class="filters" aria-label="What is shown">${o}</section>`}function Ge(e,n){let r=n.filter(({
verdict:t})=>t===e);return r.length===0?v:d`<section class="group ${e}"><h2>${P[e]} <span class="count">${r.length}</span></h2>
${r.map(({section:t})=>t)}</section>
`}function Ce({path:e,findings:n,waived:r}){return d`<article class="request policy" data-path="${e??""}"><h3><span class="path">${e??""}</span></h3>
${[...n,...r].map(t=>S(t,[]))}</article>
`}function We(e,{policy:n}){if(e===null)return v;let{tool:r,model:t,pack:o,asOf:s,facts:a}=e,i=(c,m)=>d`<div><dt>${c}</dt><dd>${m.map(g=>d`<p>${g}</p>`)}</dd></div>\n`,
l=a.map(({fact:c,path:m,value:g,from:h,image:y})=>d`<code>${c}${m.replaceAll("/",".")}=${String(g)}</code> ${y===void 0?null:`of ${y} `}from ${h}`),f=n.map(({report:c})=>d`${c.
kind} <span class="path">${c.path}</span>, ${w(c.waived,"finding")} taken away, sha256 <code>${c.sha256.slice(0,12)}</code>`);return d`<footer><h2>What this rests on</h2>
<dl>
${i("As of",[s])}${i("Facts given",l.length===0?["none: what depends on them is undecided or skipped"]:l)}${f.length===0?null:i("Files that had a say",f)}${i("R\
ules",[d`${w(o.rules,"rule")}, sha256 <code>${o.sha256.slice(0,12)}</code>`])}${i("API model",[d`${t.service} ${t.apiVersion}, sha256 <code>${t.sha256.slice(0,12)}</code>`])}${i(
"Written by",[`${r.name} ${r.version}`])}</dl>
</footer>
`}var q=8<<20;function He(e){let n={fail:[],unknown:[],pass:[]},r={fail:q,unknown:q,pass:q},t=null,o=[],s=0;return{begin:a=>(t=a,o=a.facts,""),request:a=>{let{verdict:i}=a.
report;if(s++,r[i]<=0)return"";let l=ae(a,s,o,e);return r[i]-=l.section.markup.length,r[i]>0&&n[i].push(l),""},end:a=>{let i=q,l=[...n.fail,...n.unknown,...n.pass].
filter(({section:f})=>(i-=f.markup.length,i>0));return de(t,l,L(a.policy),a).markup}}}0&&(module.exports={htmlFormat});
