"use strict";var g=Object.defineProperty;var P=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var E=Object.prototype.hasOwnProperty;var J=(n,e)=>{for(var t in e)g(n,t,{get:e[t],enumerable:!0})},j=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of G(e))!E.call(n,i)&&i!==t&&
g(n,i,{get:()=>e[i],enumerable:!(r=P(e,i))||r.enumerable});return n};var q=n=>j(g({},"__esModule",{value:!0}),n);var Q={};J(Q,{junitFormat:()=>L});module.exports=q(Q);var W=/^(?:[ -"$-~]|#(?!#))*$/;function y(n){return W.test(n)?n:N(n)}function N(n){return M(n).replace(/(?<=#)#/g,$(35))}function M(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=U(r)?$(r):t}return e}function $(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function U(n){return n<127?n<32:n<768?n<=160||n===173:X.some(([e,t])=>n>=e&&n<=t)}var X=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var _={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function c(n){return y(n).replace(/[&<>"']/g,e=>_[e]??e)}function F({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...v(n.findings),line:e}}function h(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...v(e.findings),line:t}))}function v(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function w(n){let e=typeof n=="object"&&n!==null&&"Ec2ImageId"in n?n.Ec2ImageId:null;return typeof e=="string"?e:null}function b(n,e){let t=w(n);return e.filter(({image:r})=>r===void 0||r===t)}function k(n){let{outcome:e,expected:t,fix:r,predicts:i}=n,s=[];return t!==null&&s.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&s.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&s.push(["Service answer",i.map(({code:u,certainty:o})=>`${u} (${o})`).join(", ")]),s}function C({needs:n},e){let t=new Set(e.map(({fact:i,path:s})=>`${i}${s.replaceAll("/",".")}`)),r=n.filter(i=>!t.has(i));return r.length===0?n:r}function S({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}function O({by:n,reason:e,owner:t,expires:r,from:i}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${r}; ${i})`;case"baseline":return`Known since the \
baseline was written (${i})`;case"config":return`Switched off (${i})`;default:return n}}var z=["document","schema"];function T(n,e,t){let{findings:r,rules:i}=n.report,s=b(n.value,n.report.facts??e),u=F(n),o=n.value!==void 0,d=x(u,t,o),f=new Set(d.map(
({name:a})=>a)),l=(a,p)=>{f.has(a)||d.push({classname:R(u),name:a,type:a,...p})};for(let a of z)o&&!r.some(p=>p.stage===a)&&l(a,I);for(let a of i.ids?.pass??[])
l(a,I);for(let a of i.ids?.unknown??[])l(a,m("Undecided: the value that it asks about was refused"));for(let a of i.ids?.skipped??[]){let p=t.rule(a),A=p===null?
i.skippedScopes:C(p,s);l(a,m(`Skipped for want of facts: ${A.join(", ")}`))}for(let a of i.ids?.off??[])l(a,m("Switched off by the configuration"));return d}function x(n,{
failOn:e},t){let r=new Map;for(let i of[...n.findings,...n.waived])r.set(i.rule,[...r.get(i.rule)??[],i]);return[...r].map(([i,s])=>({classname:R(n),name:i,type:i,
...D(s,e,t)}))}function R({path:n,index:e}){return`${n??"stdin"}${e===null?"":`[${e}]`}`}var I=Object.freeze({result:"passed",message:"",lines:[]});function m(n){
return{result:"skipped",message:n,lines:[]}}function D(n,e,t){let r=n.filter(({waived:f})=>f===void 0),[i]=n.flatMap(f=>f.waived??[]);if(r.length===0&&i!==void 0)
return m(O(i));let s=r.find(({outcome:f,severity:l})=>f==="fail"&&(e==="warning"||l==="error")),u=r.length===1?"":` (and ${r.length-1} more)`,o=r.flatMap(f=>[`${S(
f)} ${f.severity}: ${f.message}`,...k(f).map(([l,a])=>`    ${l}: ${a}`)]),d=`${(s??r[0])?.message??""}${u}`;return s!==void 0?{result:t?"failure":"error",message:d,
lines:o}:r.some(({outcome:f})=>f==="unknown")?{result:"skipped",message:d,lines:o}:{result:"passed",message:d,lines:o}}var K=1e4;function L(n){let e=[],t=null,r=()=>{let s=t===null?"":B(t);return t=null,s},i=(s,u)=>{let o=t!==null&&(t.path!==s||t.cases.length+u.length>K),d=t!==null&&
t.path===s?t.part+(o?1:0):1,f=o?r():"";return t??={path:s,part:d,cases:[]},t.cases.push(...u),f};return{begin:({tool:s,facts:u})=>(e=u,`<?xml version="1.0" enco\
ding="UTF-8"?>
<testsuites name="${s.name} ${c(s.version)}">
`),request:s=>i(s.report.source.path,T(s,e,n)),end:({policy:s})=>`${h(s).map(o=>i(o.path,x(o,n,!0))).join("")}${r()}</testsuites>
`}}function B({path:n,part:e,cases:t}){let r=o=>t.filter(d=>d.result===o).length,i=c(n??"stdin"),s=e===1?i:`${i} (part ${e})`,u=`tests="${t.length}" failures="${r(
"failure")}" errors="${r("error")}" skipped="${r("skipped")}"`;return`  <testsuite name="${s}" ${u} time="0" file="${i}">
${t.map(H).join("")}  </testsuite>
`}function H({classname:n,name:e,result:t,type:r,message:i,lines:s}){let u=`    <testcase classname="${c(n)}" name="${c(e)}" time="0"`,o=s.map(a=>`
${c(a)}`).join("");if(t==="passed")return o===""?`${u}/>
`:`${u}>
      <system-out>${o}
</system-out>
    </testcase>
`;let d=t==="skipped"?"":` type="${c(r)}"`,f=`${t}${d} message="${c(i)}"`,l=o===""?`<${f}/>`:`<${f}>${o}
</${t}>`;return`${u}>
      ${l}
    </testcase>
`}0&&(module.exports={junitFormat});
