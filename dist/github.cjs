"use strict";var h=Object.defineProperty;var Y=Object.getOwnPropertyDescriptor;var H=Object.getOwnPropertyNames;var Q=Object.prototype.hasOwnProperty;var V=(n,e)=>{for(var t in e)h(n,t,{get:e[t],enumerable:!0})},X=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of H(e))!Q.call(n,i)&&i!==t&&
h(n,i,{get:()=>e[i],enumerable:!(r=Y(e,i))||r.enumerable});return n};var z=n=>X(h({},"__esModule",{value:!0}),n);var kn={};V(kn,{githubFormat:()=>vn});module.exports=z(kn);var J=/^(?:[ -"$-~]|#(?!#))*$/;function f(n){return J.test(n)?n:K(n)}function K(n){return Z(n).replace(/(?<=#)#/g,R(35))}function Z(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=nn(r)?R(r):t}return e}function R(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function nn(n){return n<127?n<32:n<768?n<=160||n===173:en.some(([e,t])=>n>=e&&n<=t)}var en=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function w(n){return n.map(e=>f(e).replaceAll("%","%25")).join("%0A")}function b(n){return f(n).replaceAll("%","%25").replaceAll(":","%3A").replaceAll(",","%2C")}function S(n){let{outcome:e,expected:t,fix:r,predicts:i}=n,o=[];return t!==null&&o.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&o.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&o.push(["Service answer",i.map(({code:s,certainty:a})=>`${s} (${a})`).join(", ")]),o}function v({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...L(n.findings),line:e}}function q(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...L(e.findings),line:t}))}function L(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function k({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function I({counts:n,verdict:e,skipped:t,ignored:r},i){let s=[tn(n)+on(n)],a=[j(n.errors,"error",i.red),j(n.warnings,"warning",i.yellow),n.unknowns>0?i.cyan(`${m(
n.unknowns)} undecided`):""].filter(l=>l!=="");if(n.waived>0&&a.push(`${m(n.waived)} waived`),a.length>0&&s.push(a.join(", ")),t.most>0){let l=t.least<t.most?"u\
p to ":"";s.push(`${l}${g(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&s.push(`${g(n.ignored,"file")} ignored, with\
out a member of a request: ${rn(r,n.ignored)}`),`${e==="pass"?i.green(s[0]??""):i.bold(s[0]??"")}${s.slice(1).map(l=>` \xB7 ${l}`).join("")}`}function tn({fixed:n,
unfixed:e=0}){let t=e===0?"":`${g(e,"fix","fixes")} left (known or waived)`;return[n===void 0?"":`${m(n)} fixed`,t].filter(r=>r!=="").map(r=>`${r} \xB7 `).join(
"")}function rn(n,e){let t=e-n.length;return n.map(f).join(", ")+(t>0?` and ${m(t)} more`:"")}function on(n){if(n.requests===0)return"no request found";if(n.pass===
n.requests)return n.requests===1?"1 request passed":`all ${m(n.requests)} requests passed`;let e=[n.pass>0?`${m(n.pass)} passed`:"",n.fail>0?`${m(n.fail)} faile\
d`:"",n.unknown>0?`${m(n.unknown)} unknown`:""].filter(t=>t!=="");return`${g(n.requests,"request")}: ${e.join(", ")}`}function j(n,e,t){return n===0?"":t(g(n,e))}
function g(n,e,t=`${e}s`){return`${m(n)} ${n===1?e:t}`}function m(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var sn=/^ami-[0-9a-f]{1,32}$/,an=/^[\w./@:+-]+$/,O="`--facts BYOLPrevalidationlog\u2026.txt`",P={"windows.version":"11","windows.build":"26100"};function C(n,e){
let t=new Map(n.lacks.filter(i=>ln(i,e)).map(i=>[i.scope,i])),r=[...t.values()].reduce((i,o)=>o.findings>(i?.findings??0)?o:i,null);if(r!==null){let i=A(r.scope,
t,n);if(i!==null)return i}for(let i of["ec2Image","account","guest","windows","region"]){let o=A(i,t,n);if(o!==null)return o}return null}function ln({scope:n,image:e,
facts:t},r){return t.length>0&&(n==="windows"||n==="region")?!0:!r.some(i=>i.fact===n&&(i.image===void 0||i.image===e))}function A(n,e,t){let r=e.get(n);if(r===
void 0)return null;let i=e.get("account");switch(n){case"ec2Image":case"account":return i===void 0?`\`aws ec2 describe-images ${fn(r,t)}${T(t)} > image.json\`, t\
hen \`--facts image.json\``:`\`workspaces-preflight facts ${dn(r)}${T(t)} > facts.json\`, then \`--facts facts.json\``;case"guest":return`AWS's BYOL Checker ins\
ide of the image, then ${O}`;case"windows":{let o=e.has("guest")?`, or AWS's BYOL Checker inside of it, then ${O}`:"";return`\`${un(r)}\`, as it is in the image${o}`}default:
return n==="region"?"`--fact region=eu-west-1`, or where it is":null}}function un({facts:n}){let e=Object.keys(P).filter(t=>n.length===0||n.includes(t));return(e.
length===0?n:e).map(t=>`--fact ${t}=${P[t]??"\u2026"}`).join(" ")}function fn({image:n},{requests:e}){return e===1&&sn.test(n??"")?`--image-ids ${n}`:"--owners \
self"}function dn({path:n}){return M(n??"REQUEST.json")}function T({where:n}){return n.map(e=>` ${M(e)}`).join("")}function M(n){return an.test(n)?n:`'${n.replaceAll(
"'","'\\''")}'`}var cn,mn,gn,pn,xn,yn,$n,hn,F={github:()=>cn??=require("./github.cjs"),gitlab:()=>mn??=require("./gitlab.cjs"),html:()=>gn??=require("./html.cjs"),junit:()=>pn??=
require("./junit.cjs"),markdown:()=>xn??=require("./markdown.cjs"),sarif:()=>yn??=require("./sarif.cjs"),findings:()=>$n??=require("./findings.cjs"),textPolicy:()=>hn??=
require("./policyRun.cjs").textPolicy};var p=n=>n,x=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,wn={bold:p,dim:p,red:p,green:p,yellow:p,cyan:p},bn={bold:x(1,22),dim:x(2,22),red:x(31,39),green:x(32,39),yellow:x(
33,39),cyan:x(36,39)};function _(n){return n?bn:wn}function E({source:n,submission:e},t){if(e===void 0)return"";let{state:r,imageId:i,imageState:o,region:s,account:a,open:l}=e,d=n.index===null?n.path??"<stdin>":
`${n.path??"<stdin>"}#${n.index}`,u=i===null?"":` ${i}`,c=o===void 0?"":`, ${o??"state not known"}`,y=r==="accepted"||r==="adopted"?t.green:t.red;return`${`${f(
d)}: ${y(r)}${f(`${u}${c}`)}`} (account ${f(a)}, ${f(s)})${l?" \xB7 what became of it is not known yet":""}
`}function N({colour:n,width:e,gutter:t}){let r=_(n),i=t?e-B.length:e,o=t?Fn:Rn,s=[],a="",l=null,d=!1;return{begin:({facts:u,factFiles:c=[]})=>(s=u,a=c.map(({path:y,
kind:$})=>`${f(y)} (${f($)})`).join(" \xB7 "),""),request:u=>{d||=u.report.submission!==void 0;let c=o(E(u.report,r));if(u.report.findings.length===0)return c;l??=
F.findings().findingBlocks(r,i);let{source:y,findings:$,facts:D=s}=u.report;return o(l({path:y.path??"<stdin>",findings:$,facts:D,request:u.value,line:u.line}))+
c},end:u=>{let c=d?null:C(u.skipped,s);return o((u.policy.length===0?"":F.textPolicy().textPolicy(u,r,i))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${I(u,r)}
`+(c===null?"":`${r.dim("to decide more:")} ${f(c)}
`))}}}var B="| ";function Fn(n){return n.replace(/^/gm,(e,t)=>t===n.length?"":B)}function Rn(n){return n}function G({range:n},{line:e}){if(n===null||n.start.line===n.end.line)return n;let{start:t}=n,r=Math.max(1,(e(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var U=10,Sn={error:"error",warning:"warning",note:"notice"},W=["error","warning","note"];function vn(n){let e=N({...n,gutter:!0}),t={error:[],warning:[],note:[]},
r={error:0,warning:0,note:0},i=o=>{for(let s of o.findings){let a=k(s);t[a].length<(a==="note"?U-1:U)?t[a].push(qn(s,a,o,n)):r[a]++}};return{begin:e.begin,request:o=>(i(
v(o)),e.request(o)),end:o=>(q(o.policy).forEach(i),`${e.end(o)}${W.flatMap(s=>t[s]).join("")}${Ln(r)}`)}}function qn(n,e,t,{fromRoot:r}){let{path:i}=t,o=G(n,t),
s=[];if(i!==null&&s.push(["file",b(r(i))]),o!==null){let{start:l,end:d}=o;s.push(["line",l.line],["endLine",d.line]),s.push(["col",l.column],["endColumn",d.column])}
s.push(["title",b(n.rule)]);let a=S(n).map(([l,d])=>`${l}: ${d}`);return`::${Sn[e]} ${s.map(([l,d])=>`${l}=${d}`).join(",")}::${w([n.message,...a])}
`}function Ln(n){let e=W.filter(r=>n[r]>0).map(r=>g(n[r],r));if(e.length===0)return"";let t=`Without annotation, because GitHub shows ten of a kind: ${e.join(",\
 ")}. The log of this step has them all.`;return`::notice title=workspaces-preflight::${w([t])}
`}0&&(module.exports={githubFormat});
