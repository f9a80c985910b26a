"use strict";var h=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var B=(n,e)=>{for(var t in e)h(n,t,{get:e[t],enumerable:!0})},U=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of E(e))!N.call(n,i)&&i!==t&&
h(n,i,{get:()=>e[i],enumerable:!(r=M(e,i))||r.enumerable});return n};var G=n=>U(h({},"__esModule",{value:!0}),n);var pn={};B(pn,{githubFormat:()=>un});module.exports=G(pn);var D=/^(?:[ -"$-~]|#(?!#))*$/;function u(n){return D.test(n)?n:H(n)}function H(n){return V(n).replace(/(?<=#)#/g,F(35))}function V(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=W(r)?F(r):t}return e}function F(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function W(n){return n<127?n<32:n<768?n<=160||n===173:z.some(([e,t])=>n>=e&&n<=t)}var z=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function $(n){return n.map(e=>u(e).replaceAll("%","%25")).join("%0A")}function b(n){return u(n).replaceAll("%","%25").replaceAll(":","%3A").replaceAll(",","%2C")}function q(n){let{outcome:e,expected:t,fix:r,predicts:i}=n,s=[];return t!==null&&s.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&s.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&s.push(["Service answer",i.map(({code:f,certainty:a})=>`${f} (${a})`).join(", ")]),s}function v({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...S(n.findings),line:e}}function R(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...S(e.findings),line:t}))}function S(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function I({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function L({counts:n,verdict:e,skipped:t,ignored:r},i){let f=[(n.fixed===void 0?"":`${d(n.fixed)} fixed \xB7 `)+K(n)],a=[P(n.errors,"error",i.red),P(n.warnings,
"warning",i.yellow),n.unknowns>0?i.cyan(`${d(n.unknowns)} undecided`):""].filter(o=>o!=="");if(n.waived>0&&a.push(`${d(n.waived)} waived`),a.length>0&&f.push(a.
join(", ")),t.most>0){let o=t.least<t.most?"up to ":"";f.push(`${o}${m(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&
f.push(`${m(n.ignored,"file")} ignored, without a member of a request: ${J(r,n.ignored)}`),`${e==="pass"?i.green(f[0]??""):i.bold(f[0]??"")}${f.slice(1).map(o=>`\
 \xB7 ${o}`).join("")}`}function J(n,e){let t=e-n.length;return n.map(u).join(", ")+(t>0?` and ${d(t)} more`:"")}function K(n){if(n.requests===0)return"no reque\
st found";if(n.pass===n.requests)return n.requests===1?"1 request passed":`all ${d(n.requests)} requests passed`;let e=[n.pass>0?`${d(n.pass)} passed`:"",n.fail>
0?`${d(n.fail)} failed`:"",n.unknown>0?`${d(n.unknown)} unknown`:""].filter(t=>t!=="");return`${m(n.requests,"request")}: ${e.join(", ")}`}function P(n,e,t){return n===
0?"":t(m(n,e))}function m(n,e,t=`${e}s`){return`${d(n)} ${n===1?e:t}`}function d(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var Q,X,Y,Z,nn,en,tn,rn,w={github:()=>Q??=require("./github.cjs"),gitlab:()=>X??=require("./gitlab.cjs"),html:()=>Y??=require("./html.cjs"),junit:()=>Z??=require("./junit.cjs"),
markdown:()=>nn??=require("./markdown.cjs"),sarif:()=>en??=require("./sarif.cjs"),findings:()=>tn??=require("./findings.cjs"),textPolicy:()=>rn??=require("./textPolicy.cjs")};var p=n=>n,g=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,on={bold:p,dim:p,red:p,green:p,yellow:p,cyan:p},sn={bold:g(1,22),dim:g(2,22),red:g(31,39),green:g(32,39),yellow:g(
33,39),cyan:g(36,39)};function k(n){return n?sn:on}function A({source:n,submission:e},t){if(e===void 0)return"";let{state:r,imageId:i,imageState:s,region:f,account:a,open:o}=e,l=n.index===null?n.path??"<stdin>":
`${n.path??"<stdin>"}#${n.index}`,c=i===null?"":` ${i}`,x=s===void 0?"":`, ${s??"state not known"}`,y=r==="accepted"||r==="adopted"?t.green:t.red;return`${`${u(
l)}: ${y(r)}${u(`${c}${x}`)}`} (account ${u(a)}, ${u(f)})${o?" \xB7 what became of it is not known yet":""}
`}function j({colour:n,width:e,gutter:t}){let r=k(n),i=t?e-O.length:e,s=t?fn:an,f=[],a=null;return{begin:({facts:o})=>(f=o,""),request:o=>{let l=s(A(o.report,r));
if(o.report.findings.length===0)return l;a??=w.findings().findingBlocks(r,i);let{source:c,findings:x,facts:y=f}=o.report;return s(a({path:c.path??"<stdin>",findings:x,
facts:y,request:o.value,line:o.line}))+l},end:o=>s((o.policy.length===0?"":w.textPolicy().textPolicy(o,r,i))+`${L(o,r)}
`)}}var O="| ";function fn(n){return n.replace(/^/gm,(e,t)=>t===n.length?"":O)}function an(n){return n}function T({range:n},{line:e}){if(n===null||n.start.line===n.end.line)return n;let{start:t}=n,r=Math.max(1,(e(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var C=10,ln={error:"error",warning:"warning",note:"notice"},_=["error","warning","note"];function un(n){let e=j({...n,gutter:!0}),t={error:[],warning:[],note:[]},
r={error:0,warning:0,note:0},i=s=>{for(let f of s.findings){let a=I(f);t[a].length<(a==="note"?C-1:C)?t[a].push(dn(f,a,s,n)):r[a]++}};return{begin:e.begin,request:s=>(i(
v(s)),e.request(s)),end:s=>(R(s.policy).forEach(i),`${e.end(s)}${_.flatMap(f=>t[f]).join("")}${mn(r)}`)}}function dn(n,e,t,{fromRoot:r}){let{path:i}=t,s=T(n,t),
f=[];if(i!==null&&f.push(["file",b(r(i))]),s!==null){let{start:o,end:l}=s;f.push(["line",o.line],["endLine",l.line]),f.push(["col",o.column],["endColumn",l.column])}
f.push(["title",b(n.rule)]);let a=q(n).map(([o,l])=>`${o}: ${l}`);return`::${ln[e]} ${f.map(([o,l])=>`${o}=${l}`).join(",")}::${$([n.message,...a])}
`}function mn(n){let e=_.filter(r=>n[r]>0).map(r=>m(n[r],r));if(e.length===0)return"";let t=`Without annotation, because GitHub shows ten of a kind: ${e.join(",\
 ")}. The log of this step has them all.`;return`::notice title=workspaces-preflight::${$([t])}
`}0&&(module.exports={githubFormat});
