"use strict";var g=Object.defineProperty;var q=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var P=Object.prototype.hasOwnProperty;var A=(n,e)=>{for(var t in e)g(n,t,{get:e[t],enumerable:!0})},J=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of I(e))!P.call(n,r)&&r!==t&&
g(n,r,{get:()=>e[r],enumerable:!(s=q(e,r))||s.enumerable});return n};var j=n=>J(g({},"__esModule",{value:!0}),n);var B={};A(B,{junitFormat:()=>D});module.exports=j(B);var E=/^(?:[ -"$-~]|#(?!#))*$/;function y(n){return E.test(n)?n:G(n)}function G(n){return W(n).replace(/(?<=#)#/g,$(35))}function W(n){let e="";for(let t of n){
let s=t.codePointAt(0);e+=N(s)?$(s):t}return e}function $(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function N(n){return n<127?n<32:n<768?n<=160||n===173:M.some(([e,t])=>n>=e&&n<=t)}var M=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function c(n){return y(n).replace(/[&<>"']/g,e=>U[e]??e)}function F({report:n,line:e}){let{path:t,index:s}=n.source;return{path:t,index:s,...w(n.findings),line:e}}function h(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...w(e.findings),line:t}))}function w(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function v(n){let{outcome:e,expected:t,fix:s,predicts:r}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),s!==null&&i.push([s.safe?"Fix \
(safe)":"Fix",s.title]),r.length>0&&i.push(["Service answer",r.map(({code:u,certainty:o})=>`${u} (${o})`).join(", ")]),i}function b({needs:n},e){let t=new Set(e.map(({fact:r,path:i})=>`${r}${i.replaceAll("/",".")}`)),s=n.filter(r=>!t.has(r));return s.length===0?n:s}function k({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}function C({by:n,reason:e,owner:t,expires:s,from:r}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${s}; ${r})`;case"baseline":return`Known since the \
baseline was written (${r})`;case"config":return`Switched off (${r})`;default:return n}}var X=["document","schema"];function O(n,e,t){let{findings:s,rules:r,facts:i=e}=n.report,u=F(n),o=n.value!==void 0,d=x(u,t,o),f=new Set(d.map(({name:a})=>a)),l=(a,p)=>{
f.has(a)||d.push({classname:T(u),name:a,type:a,...p})};for(let a of X)o&&!s.some(p=>p.stage===a)&&l(a,S);for(let a of r.ids?.pass??[])l(a,S);for(let a of r.ids?.
unknown??[])l(a,m("Undecided: the value that it asks about was refused"));for(let a of r.ids?.skipped??[]){let p=t.rule(a),R=p===null?r.skippedScopes:b(p,i);l(a,
m(`Skipped for want of facts: ${R.join(", ")}`))}for(let a of r.ids?.off??[])l(a,m("Switched off by the configuration"));return d}function x(n,{failOn:e},t){let s=new Map;
for(let r of[...n.findings,...n.waived])s.set(r.rule,[...s.get(r.rule)??[],r]);return[...s].map(([r,i])=>({classname:T(n),name:r,type:r,..._(i,e,t)}))}function T({
path:n,index:e}){return`${n??"stdin"}${e===null?"":`[${e}]`}`}var S=Object.freeze({result:"passed",message:"",lines:[]});function m(n){return{result:"skipped",message:n,
lines:[]}}function _(n,e,t){let s=n.filter(({waived:f})=>f===void 0),[r]=n.flatMap(f=>f.waived??[]);if(s.length===0&&r!==void 0)return m(C(r));let i=s.find(({outcome:f,
severity:l})=>f==="fail"&&(e==="warning"||l==="error")),u=s.length===1?"":` (and ${s.length-1} more)`,o=s.flatMap(f=>[`${k(f)} ${f.severity}: ${f.message}`,...v(
f).map(([l,a])=>`    ${l}: ${a}`)]),d=`${(i??s[0])?.message??""}${u}`;return i!==void 0?{result:t?"failure":"error",message:d,lines:o}:s.some(({outcome:f})=>f===
"unknown")?{result:"skipped",message:d,lines:o}:{result:"passed",message:d,lines:o}}var z=1e4;function D(n){let e=[],t=null,s=()=>{let i=t===null?"":K(t);return t=null,i},r=(i,u)=>{let o=t!==null&&(t.path!==i||t.cases.length+u.length>z),d=t!==null&&
t.path===i?t.part+(o?1:0):1,f=o?s():"";return t??={path:i,part:d,cases:[]},t.cases.push(...u),f};return{begin:({tool:i,facts:u})=>(e=u,`<?xml version="1.0" enco\
ding="UTF-8"?>
<testsuites name="${i.name} ${c(i.version)}">
`),request:i=>r(i.report.source.path,O(i,e,n)),end:({policy:i})=>`${h(i).map(o=>r(o.path,x(o,n,!0))).join("")}${s()}</testsuites>
`}}function K({path:n,part:e,cases:t}){let s=o=>t.filter(d=>d.result===o).length,r=c(n??"stdin"),i=e===1?r:`${r} (part ${e})`,u=`tests="${t.length}" failures="${s(
"failure")}" errors="${s("error")}" skipped="${s("skipped")}"`;return`  <testsuite name="${i}" ${u} time="0" file="${r}">
${t.map(L).join("")}  </testsuite>
`}function L({classname:n,name:e,result:t,type:s,message:r,lines:i}){let u=`    <testcase classname="${c(n)}" name="${c(e)}" time="0"`,o=i.map(a=>`
${c(a)}`).join("");if(t==="passed")return o===""?`${u}/>
`:`${u}>
      <system-out>${o}
</system-out>
    </testcase>
`;let d=t==="skipped"?"":` type="${c(s)}"`,f=`${t}${d} message="${c(r)}"`,l=o===""?`<${f}/>`:`<${f}>${o}
</${t}>`;return`${u}>
      ${l}
    </testcase>
`}0&&(module.exports={junitFormat});
