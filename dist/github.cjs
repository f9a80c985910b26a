"use strict";var $=Object.defineProperty;var N=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var G=Object.prototype.hasOwnProperty;var U=(n,e)=>{for(var t in e)$(n,t,{get:e[t],enumerable:!0})},D=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of B(e))!G.call(n,s)&&s!==t&&
$(n,s,{get:()=>e[s],enumerable:!(r=N(e,s))||r.enumerable});return n};var H=n=>D($({},"__esModule",{value:!0}),n);var hn={};U(hn,{githubFormat:()=>xn});module.exports=H(hn);var W=/^(?:[ -"$-~]|#(?!#))*$/;function u(n){return W.test(n)?n:Y(n)}function Y(n){return Q(n).replace(/(?<=#)#/g,q(35))}function Q(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=V(r)?q(r):t}return e}function q(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function V(n){return n<127?n<32:n<768?n<=160||n===173:z.some(([e,t])=>n>=e&&n<=t)}var z=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function h(n){return n.map(e=>u(e).replaceAll("%","%25")).join("%0A")}function w(n){return u(n).replaceAll("%","%25").replaceAll(":","%3A").replaceAll(",","%2C")}function S(n){let{outcome:e,expected:t,fix:r,predicts:s}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&i.push([r.safe?"Fix \
(safe)":"Fix",r.title]),s.length>0&&i.push(["Service answer",s.map(({code:o,certainty:a})=>`${o} (${a})`).join(", ")]),i}function R({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...k(n.findings),line:e}}function v(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...k(e.findings),line:t}))}function k(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function I({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function j({counts:n,verdict:e,skipped:t,ignored:r},s){let o=[(n.fixed===void 0?"":`${m(n.fixed)} fixed \xB7 `)+K(n)],a=[P(n.errors,"error",s.red),P(n.warnings,
"warning",s.yellow),n.unknowns>0?s.cyan(`${m(n.unknowns)} undecided`):""].filter(l=>l!=="");if(n.waived>0&&a.push(`${m(n.waived)} waived`),a.length>0&&o.push(a.
join(", ")),t.most>0){let l=t.least<t.most?"up to ":"";o.push(`${l}${p(t.most,"rule")} skipped (for want of facts: ${t.scopes.join(", ")})`)}return n.ignored>0&&
o.push(`${p(n.ignored,"file")} ignored, without a member of a request: ${J(r,n.ignored)}`),`${e==="pass"?s.green(o[0]??""):s.bold(o[0]??"")}${o.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`}function J(n,e){let t=e-n.length;return n.map(u).join(", ")+(t>0?` and ${m(t)} more`:"")}function K(n){if(n.requests===0)return"no reque\
st found";if(n.pass===n.requests)return n.requests===1?"1 request passed":`all ${m(n.requests)} requests passed`;let e=[n.pass>0?`${m(n.pass)} passed`:"",n.fail>
0?`${m(n.fail)} failed`:"",n.unknown>0?`${m(n.unknown)} unknown`:""].filter(t=>t!=="");return`${p(n.requests,"request")}: ${e.join(", ")}`}function P(n,e,t){return n===
0?"":t(p(n,e))}function p(n,e,t=`${e}s`){return`${m(n)} ${n===1?e:t}`}function m(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var X=/^ami-[0-9a-f]{1,32}$/,Z=/^[\w./@:+-]+$/;function L({scopes:n,first:e,requests:t},r){let s=r.filter(({image:o})=>o===void 0||o===e?.image),i=o=>n.includes(
o)&&!s.some(({fact:a})=>a===o);return i("ec2Image")&&!i("account")?`\`aws ec2 describe-images ${nn(e,t)} > image.json\`, then \`--facts image.json\``:i("account")?
`\`workspaces-preflight facts ${en(e)} > facts.json\`, then \`--facts facts.json\``:i("guest")?"AWS's BYOL Checker inside of the image, then `--facts BYOLPreval\
idationlog\u2026.txt`":i("windows")?"`--fact windows.version=11 --fact windows.build=26100`, as it is in the image":i("region")?"`--fact region=eu-west-1`, or w\
here it is":null}function nn(n,e){return e===1&&X.test(n?.image??"")?`--image-ids ${n?.image}`:"--owners self"}function en(n){let e=n?.path??"REQUEST.json";return Z.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var tn,rn,on,sn,an,fn,ln,un,b={github:()=>tn??=require("./github.cjs"),gitlab:()=>rn??=require("./gitlab.cjs"),html:()=>on??=require("./html.cjs"),junit:()=>sn??=
require("./junit.cjs"),markdown:()=>an??=require("./markdown.cjs"),sarif:()=>fn??=require("./sarif.cjs"),findings:()=>ln??=require("./findings.cjs"),textPolicy:()=>un??=
require("./policyRun.cjs").textPolicy};var c=n=>n,g=(n,e)=>t=>`\x1B[${n}m${t}\x1B[${e}m`,dn={bold:c,dim:c,red:c,green:c,yellow:c,cyan:c},mn={bold:g(1,22),dim:g(2,22),red:g(31,39),green:g(32,39),yellow:g(
33,39),cyan:g(36,39)};function A(n){return n?mn:dn}function O({source:n,submission:e},t){if(e===void 0)return"";let{state:r,imageId:s,imageState:i,region:o,account:a,open:l}=e,f=n.index===null?n.path??"<stdin>":
`${n.path??"<stdin>"}#${n.index}`,d=s===null?"":` ${s}`,x=i===void 0?"":`, ${i??"state not known"}`,y=r==="accepted"||r==="adopted"?t.green:t.red;return`${`${u(
f)}: ${y(r)}${u(`${d}${x}`)}`} (account ${u(a)}, ${u(o)})${l?" \xB7 what became of it is not known yet":""}
`}function T({colour:n,width:e,gutter:t}){let r=A(n),s=t?e-C.length:e,i=t?pn:cn,o=[],a="",l=null;return{begin:({facts:f,factFiles:d=[]})=>(o=f,a=d.map(({path:x,kind:y})=>`${u(
x)} (${u(y)})`).join(" \xB7 "),""),request:f=>{let d=i(O(f.report,r));if(f.report.findings.length===0)return d;l??=b.findings().findingBlocks(r,s);let{source:x,
findings:y,facts:F=o}=f.report;return i(l({path:x.path??"<stdin>",findings:y,facts:F,request:f.value,line:f.line}))+d},end:f=>{let d=L(f.skipped,o);return i((f.
policy.length===0?"":b.textPolicy().textPolicy(f,r,s))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${j(f,r)}
`+(d===null?"":`${r.dim("to decide more:")} ${u(d)}
`))}}}var C="| ";function pn(n){return n.replace(/^/gm,(e,t)=>t===n.length?"":C)}function cn(n){return n}function _({range:n},{line:e}){if(n===null||n.start.line===n.end.line)return n;let{start:t}=n,r=Math.max(1,(e(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var E=10,gn={error:"error",warning:"warning",note:"notice"},M=["error","warning","note"];function xn(n){let e=T({...n,gutter:!0}),t={error:[],warning:[],note:[]},
r={error:0,warning:0,note:0},s=i=>{for(let o of i.findings){let a=I(o);t[a].length<(a==="note"?E-1:E)?t[a].push(yn(o,a,i,n)):r[a]++}};return{begin:e.begin,request:i=>(s(
R(i)),e.request(i)),end:i=>(v(i.policy).forEach(s),`${e.end(i)}${M.flatMap(o=>t[o]).join("")}${$n(r)}`)}}function yn(n,e,t,{fromRoot:r}){let{path:s}=t,i=_(n,t),
o=[];if(s!==null&&o.push(["file",w(r(s))]),i!==null){let{start:l,end:f}=i;o.push(["line",l.line],["endLine",f.line]),o.push(["col",l.column],["endColumn",f.column])}
o.push(["title",w(n.rule)]);let a=S(n).map(([l,f])=>`${l}: ${f}`);return`::${gn[e]} ${o.map(([l,f])=>`${l}=${f}`).join(",")}::${h([n.message,...a])}
`}function $n(n){let e=M.filter(r=>n[r]>0).map(r=>p(n[r],r));if(e.length===0)return"";let t=`Without annotation, because GitHub shows ten of a kind: ${e.join(",\
 ")}. The log of this step has them all.`;return`::notice title=workspaces-preflight::${h([t])}
`}0&&(module.exports={githubFormat});
