"use strict";var g=Object.defineProperty;var A=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var E=Object.prototype.hasOwnProperty;var G=(n,e)=>{for(var t in e)g(n,t,{get:e[t],enumerable:!0})},j=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of P(e))!E.call(n,s)&&s!==t&&
g(n,s,{get:()=>e[s],enumerable:!(r=A(e,s))||r.enumerable});return n};var J=n=>j(g({},"__esModule",{value:!0}),n);var H={};G(H,{junitFormat:()=>K});module.exports=J(H);var q=/^(?:[ -"$-~]|#(?!#))*$/;function y(n){return q.test(n)?n:W(n)}function W(n){return N(n).replace(/(?<=#)#/g,$(35))}function N(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=M(r)?$(r):t}return e}function $(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function M(n){return n<127?n<32:n<768?n<=160||n===173:U.some(([e,t])=>n>=e&&n<=t)}var U=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var X={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function c(n){return y(n).replace(/[&<>"']/g,e=>X[e]??e)}function F({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...v(n.findings),line:e}}function h(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...v(e.findings),line:t}))}function v(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function w(n,e){let t=typeof n=="object"&&n!==null&&Object.hasOwn(n,"Ec2ImageId")?n.Ec2ImageId:void 0;return e.filter(({image:r})=>r===void 0||r===t)}function b(n){let{outcome:e,expected:t,fix:r,predicts:s}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&i.push([r.safe?"Fix \
(safe)":"Fix",r.title]),s.length>0&&i.push(["Service answer",s.map(({code:u,certainty:o})=>`${u} (${o})`).join(", ")]),i}function k({needs:n},e){let t=new Set(e.map(({fact:s,path:i})=>`${s}${i.replaceAll("/",".")}`)),r=n.filter(s=>!t.has(s));return r.length===0?n:r}function C({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}function S({by:n,reason:e,owner:t,expires:r,from:s}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${r}; ${s})`;case"baseline":return`Known since the \
baseline was written (${s})`;case"config":return`Switched off (${s})`;default:return n}}var _=["document","schema"];function I(n,e,t){let{findings:r,rules:s}=n.report,i=w(n.value,n.report.facts??e),u=F(n),o=n.value!==void 0,d=x(u,t,o),f=new Set(d.map(
({name:a})=>a)),l=(a,p)=>{f.has(a)||d.push({classname:T(u),name:a,type:a,...p})};for(let a of _)o&&!r.some(p=>p.stage===a)&&l(a,O);for(let a of s.ids?.pass??[])
l(a,O);for(let a of s.ids?.unknown??[])l(a,m("Undecided: the value that it asks about was refused"));for(let a of s.ids?.skipped??[]){let p=t.rule(a),R=p===null?
s.skippedScopes:k(p,i);l(a,m(`Skipped for want of facts: ${R.join(", ")}`))}for(let a of s.ids?.off??[])l(a,m("Switched off by the configuration"));return d}function x(n,{
failOn:e},t){let r=new Map;for(let s of[...n.findings,...n.waived])r.set(s.rule,[...r.get(s.rule)??[],s]);return[...r].map(([s,i])=>({classname:T(n),name:s,type:s,
...z(i,e,t)}))}function T({path:n,index:e}){return`${n??"stdin"}${e===null?"":`[${e}]`}`}var O=Object.freeze({result:"passed",message:"",lines:[]});function m(n){
return{result:"skipped",message:n,lines:[]}}function z(n,e,t){let r=n.filter(({waived:f})=>f===void 0),[s]=n.flatMap(f=>f.waived??[]);if(r.length===0&&s!==void 0)
return m(S(s));let i=r.find(({outcome:f,severity:l})=>f==="fail"&&(e==="warning"||l==="error")),u=r.length===1?"":` (and ${r.length-1} more)`,o=r.flatMap(f=>[`${C(
f)} ${f.severity}: ${f.message}`,...b(f).map(([l,a])=>`    ${l}: ${a}`)]),d=`${(i??r[0])?.message??""}${u}`;return i!==void 0?{result:t?"failure":"error",message:d,
lines:o}:r.some(({outcome:f})=>f==="unknown")?{result:"skipped",message:d,lines:o}:{result:"passed",message:d,lines:o}}var D=1e4;function K(n){let e=[],t=null,r=()=>{let i=t===null?"":L(t);return t=null,i},s=(i,u)=>{let o=t!==null&&(t.path!==i||t.cases.length+u.length>D),d=t!==null&&
t.path===i?t.part+(o?1:0):1,f=o?r():"";return t??={path:i,part:d,cases:[]},t.cases.push(...u),f};return{begin:({tool:i,facts:u})=>(e=u,`<?xml version="1.0" enco\
ding="UTF-8"?>
<testsuites name="${i.name} ${c(i.version)}">
`),request:i=>s(i.report.source.path,I(i,e,n)),end:({policy:i})=>`${h(i).map(o=>s(o.path,x(o,n,!0))).join("")}${r()}</testsuites>
`}}function L({path:n,part:e,cases:t}){let r=o=>t.filter(d=>d.result===o).length,s=c(n??"stdin"),i=e===1?s:`${s} (part ${e})`,u=`tests="${t.length}" failures="${r(
"failure")}" errors="${r("error")}" skipped="${r("skipped")}"`;return`  <testsuite name="${i}" ${u} time="0" file="${s}">
${t.map(B).join("")}  </testsuite>
`}function B({classname:n,name:e,result:t,type:r,message:s,lines:i}){let u=`    <testcase classname="${c(n)}" name="${c(e)}" time="0"`,o=i.map(a=>`
${c(a)}`).join("");if(t==="passed")return o===""?`${u}/>
`:`${u}>
      <system-out>${o}
</system-out>
    </testcase>
`;let d=t==="skipped"?"":` type="${c(r)}"`,f=`${t}${d} message="${c(s)}"`,l=o===""?`<${f}/>`:`<${f}>${o}
</${t}>`;return`${u}>
      ${l}
    </testcase>
`}0&&(module.exports={junitFormat});
