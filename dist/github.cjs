"use strict";var $=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var Y=Object.getOwnPropertyNames;var H=Object.prototype.hasOwnProperty;var Q=(n,e)=>{for(var t in e)$(n,t,{get:e[t],enumerable:!0})},V=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Y(e))!H.call(n,i)&&i!==t&&
$(n,i,{get:()=>e[i],enumerable:!(r=D(e,i))||r.enumerable});return n};var X=n=>V($({},"__esModule",{value:!0}),n);var Ln={};Q(Ln,{githubFormat:()=>Sn});module.exports=X(Ln);var z=/^(?:[ -"$-~]|#(?!#))*$/;function f(n){return z.test(n)?n:J(n)}function J(n){return K(n).replace(/(?<=#)#/g,R(35))}function K(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=Z(r)?R(r):t}return e}function R(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function Z(n){return n<127?n<32:n<768?n<=160||n===173:nn.some(([e,t])=>n>=e&&n<=t)}var nn=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function h(n){return n.map(e=>f(e).replaceAll("%","%25")).join("%0A")}function w(n){return f(n).replaceAll("%","%25").replaceAll(":","%3A").replaceAll(",","%2C")}function S(n){let{outcome:e,expected:t,fix:r,predicts:i}=n,o=[];return t!==null&&o.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&o.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&o.push(["Service answer",i.map(({code:s,certainty:l})=>`${s} (${l})`).join(", ")]),o}function v({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...L(n.findings),line:e}}function q(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...L(e.findings),line:t}))}function L(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function k({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function I({counts:n,verdict:e,skipped:t,ignored:r},i){let s=[en(n)+rn(n)],l=[j(n.errors,"error",i.red),j(n.warnings,"warning",i.yellow),n.unknowns>0?i.cyan(`${d(
n.unknowns)} undecided`):""].filter(u=>u!=="");if(n.waived>0&&l.push(`${d(n.waived)} waived`),l.length>0&&s.push(l.join(", ")),t.most>0){let u=t.least<t.most?"u\
p to ":"";s.push(`${u}${m(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&s.push(`${m(n.ignored,"file")} ignored, with\
out a member of a request: ${tn(r,n.ignored)}`),`${e==="pass"?i.green(s[0]??""):i.bold(s[0]??"")}${s.slice(1).map(u=>` \xB7 ${u}`).join("")}`}function en({fixed:n,
unfixed:e=0}){let t=e===0?"":`${m(e,"fix","fixes")} left (known or waived)`;return[n===void 0?"":`${d(n)} fixed`,t].filter(r=>r!=="").map(r=>`${r} \xB7 `).join(
"")}function tn(n,e){let t=e-n.length;return n.map(f).join(", ")+(t>0?` and ${d(t)} more`:"")}function rn(n){if(n.requests===0)return"no request found";if(n.pass===
n.requests)return n.requests===1?"1 request passed":`all ${d(n.requests)} requests passed`;let e=[n.pass>0?`${d(n.pass)} passed`:"",n.fail>0?`${d(n.fail)} faile\
d`:"",n.unknown>0?`${d(n.unknown)} unknown`:""].filter(t=>t!=="");return`${m(n.requests,"request")}: ${e.join(", ")}`}function j(n,e,t){return n===0?"":t(m(n,e))}
function m(n,e,t=`${e}s`){return`${d(n)} ${n===1?e:t}`}function d(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var on=/^ami-[0-9a-f]{1,32}$/,sn=/^[\w./@:+-]+$/,O="`--facts BYOLPrevalidationlog\u2026.txt`",P={"windows.version":"11","windows.build":"26100"};function C(n,e){
let t=new Map(n.lacks.filter(i=>an(i,e)).map(i=>[i.scope,i])),r=[...t.values()].reduce((i,o)=>o.findings>(i?.findings??0)?o:i,null);if(r!==null){let i=A(r.scope,
t,n);if(i!==null)return i}for(let i of["ec2Image","account","guest","windows","region"]){let o=A(i,t,n);if(o!==null)return o}return null}function an({scope:n,image:e,
facts:t},r){return t.length>0&&(n==="windows"||n==="region")?!0:!r.some(i=>i.fact===n&&(i.image===void 0||i.image===e))}function A(n,e,t){let r=e.get(n);if(r===
void 0)return null;let i=e.get("account");switch(n){case"ec2Image":case"account":return i===void 0?`\`aws ec2 describe-images ${un(r,t)}${T(t)} > image.json\`, t\
hen \`--facts image.json\``:`\`workspaces-preflight facts ${fn(r)}${T(t)} > facts.json\`, then \`--facts facts.json\``;case"guest":return`AWS's BYOL Checker ins\
ide of the image, then ${O}`;case"windows":{let o=e.has("guest")?`, or AWS's BYOL Checker inside of it, then ${O}`:"";return`\`${ln(r)}\`, as it is in the image${o}`}default:
return n==="region"?"`--fact region=eu-west-1`, or where it is":null}}function ln({facts:n}){let e=Object.keys(P).filter(t=>n.length===0||n.includes(t));return(e.
length===0?n:e).map(t=>`--fact ${t}=${P[t]??"\u2026"}`).join(" ")}function un({image:n},{requests:e}){return e===1&&on.test(n??"")?`--image-ids ${n}`:"--owners \
self"}function fn({path:n}){return M(n??"REQUEST.json")}function T({where:n}){return n.map(e=>` ${M(e)}`).join("")}function M(n){return sn.test(n)?n:`'${n.replaceAll(
"'","'\\''")}'`}var cn,dn,mn,gn,pn,xn,yn,$n,b={github:()=>cn??=require("./github.cjs"),gitlab:()=>dn??=require("./gitlab.cjs"),html:()=>mn??=require("./html.cjs"),junit:()=>gn??=
require("./junit.cjs"),markdown:()=>pn??=require("./markdown.cjs"),sarif:()=>xn??=require("./sarif.cjs"),findings:()=>yn??=require("./findings.cjs"),textPolicy:()=>$n??=
require("./policyRun.cjs").textPolicy};var g=n=>n,p=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,hn={bold:g,dim:g,red:g,green:g,yellow:g,cyan:g},wn={bold:p(1,22),dim:p(2,22),red:p(31,39),green:p(32,39),yellow:p(
33,39),cyan:p(36,39)};function _(n){return n?wn:hn}function E({source:n,submission:e},t){if(e===void 0)return"";let{state:r,imageId:i,imageState:o,region:s,account:l,open:u}=e,a=n.index===null?n.path??"<stdin>":
`${n.path??"<stdin>"}#${n.index}`,c=i===null?"":` ${i}`,x=o===void 0?"":`, ${o??"state not known"}`,y=r==="accepted"||r==="adopted"?t.green:t.red;return`${`${f(
a)}: ${y(r)}${f(`${c}${x}`)}`} (account ${f(l)}, ${f(s)})${u?" \xB7 what became of it is not known yet":""}
`}function N({colour:n,width:e,gutter:t}){let r=_(n),i=t?e-B.length:e,o=t?bn:Fn,s=[],l="",u=null;return{begin:({facts:a,factFiles:c=[]})=>(s=a,l=c.map(({path:x,kind:y})=>`${f(
x)} (${f(y)})`).join(" \xB7 "),""),request:a=>{let c=o(E(a.report,r));if(a.report.findings.length===0)return c;u??=b.findings().findingBlocks(r,i);let{source:x,
findings:y,facts:F=s}=a.report;return o(u({path:x.path??"<stdin>",findings:y,facts:F,request:a.value,line:a.line}))+c},end:a=>{let c=C(a.skipped,s);return o((a.
policy.length===0?"":b.textPolicy().textPolicy(a,r,i))+(l===""?"":`${r.dim("facts:")} ${l}
`)+`${I(a,r)}
`+(c===null?"":`${r.dim("to decide more:")} ${f(c)}
`))}}}var B="| ";function bn(n){return n.replace(/^/gm,(e,t)=>t===n.length?"":B)}function Fn(n){return n}function G({range:n},{line:e}){if(n===null||n.start.line===n.end.line)return n;let{start:t}=n,r=Math.max(1,(e(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var U=10,Rn={error:"error",warning:"warning",note:"notice"},W=["error","warning","note"];function Sn(n){let e=N({...n,gutter:!0}),t={error:[],warning:[],note:[]},
r={error:0,warning:0,note:0},i=o=>{for(let s of o.findings){let l=k(s);t[l].length<(l==="note"?U-1:U)?t[l].push(vn(s,l,o,n)):r[l]++}};return{begin:e.begin,request:o=>(i(
v(o)),e.request(o)),end:o=>(q(o.policy).forEach(i),`${e.end(o)}${W.flatMap(s=>t[s]).join("")}${qn(r)}`)}}function vn(n,e,t,{fromRoot:r}){let{path:i}=t,o=G(n,t),
s=[];if(i!==null&&s.push(["file",w(r(i))]),o!==null){let{start:u,end:a}=o;s.push(["line",u.line],["endLine",a.line]),s.push(["col",u.column],["endColumn",a.column])}
s.push(["title",w(n.rule)]);let l=S(n).map(([u,a])=>`${u}: ${a}`);return`::${Rn[e]} ${s.map(([u,a])=>`${u}=${a}`).join(",")}::${h([n.message,...l])}
`}function qn(n){let e=W.filter(r=>n[r]>0).map(r=>m(n[r],r));if(e.length===0)return"";let t=`Without annotation, because GitHub shows ten of a kind: ${e.join(",\
 ")}. The log of this step has them all.`;return`::notice title=workspaces-preflight::${h([t])}
`}0&&(module.exports={githubFormat});
