"use strict";var g=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var E=Object.prototype.hasOwnProperty;var J=(n,e)=>{for(var t in e)g(n,t,{get:e[t],enumerable:!0})},q=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of j(e))!E.call(n,s)&&s!==t&&
g(n,s,{get:()=>e[s],enumerable:!(r=G(e,s))||r.enumerable});return n};var N=n=>q(g({},"__esModule",{value:!0}),n);var V={};J(V,{junitFormat:()=>B});module.exports=N(V);var W=/^(?:[ -"$-~]|#(?!#))*$/;function y(n){return W.test(n)?n:M(n)}function M(n){return U(n).replace(/(?<=#)#/g,$(35))}function U(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=X(r)?$(r):t}return e}function $(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function X(n){return n<127?n<32:n<768?n<=160||n===173:_.some(([e,t])=>n>=e&&n<=t)}var _=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var z={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function c(n){return y(n).replace(/[&<>"']/g,e=>z[e]??e)}function F({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...v(n.findings),line:e}}function h(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...v(e.findings),line:t}))}function v(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function w(n){let e=typeof n=="object"&&n!==null&&"Ec2ImageId"in n?n.Ec2ImageId:null;return typeof e=="string"?e:null}function b(n,e){let t=w(n);return e.filter(({image:r})=>r===void 0||r===t)}function k({related:n}){return n.map(({path:e,range:t,message:r})=>{let s=t===null?"":`${t.start.line}:${t.start.column}`;return["See",[e??"",s].filter(i=>i!=="").
concat(r).join(" ")]})}function S(n){let{outcome:e,expected:t,fix:r,predicts:s}=n,i=[];return t!==null&&i.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&
i.push([r.safe?"Fix (safe)":"Fix",r.title]),s.length>0&&i.push(["Service answer",s.map(({code:u,certainty:o})=>`${u} (${o})`).join(", ")]),i}function C({needs:n},e){let t=new Set(e.map(({fact:s,path:i})=>`${s}${i.replaceAll("/",".")}`)),r=n.filter(s=>!t.has(s));return r.length===0?n:r}function O({range:n,pointer:e}){return n===null?e===""?"request":e:`${n.start.line}:${n.start.column}`}function I({by:n,reason:e,owner:t,expires:r,from:s}){switch(n){case"waiver":return`Waived: ${e} (${t}, until ${r}; ${s})`;case"baseline":return`Known since the \
baseline was written (${s})`;case"config":return`Switched off (${s})`;default:return n}}var D=["document","schema"];function R(n,e,t){let{findings:r,rules:s}=n.report,i=b(n.value,n.report.facts??e),u=F(n),o=n.value!==void 0,l=x(u,t,o),f=new Set(l.map(
({name:a})=>a)),d=(a,p)=>{f.has(a)||l.push({classname:A(u),name:a,type:a,...p})};for(let a of D)o&&!r.some(p=>p.stage===a)&&d(a,T);for(let a of s.ids?.pass??[])
d(a,T);for(let a of s.ids?.unknown??[])d(a,m("Undecided: the value that it asks about was refused"));for(let a of s.ids?.skipped??[]){let p=t.rule(a),P=p===null?
s.skippedScopes:C(p,i);d(a,m(`Skipped for want of facts: ${P.join(", ")}`))}for(let a of s.ids?.off??[])d(a,m("Switched off by the configuration"));return l}function x(n,{
failOn:e},t){let r=new Map;for(let s of[...n.findings,...n.waived])r.set(s.rule,[...r.get(s.rule)??[],s]);return[...r].map(([s,i])=>({classname:A(n),name:s,type:s,
...K(i,e,t)}))}function A({path:n,index:e}){return`${n??"stdin"}${e===null?"":`[${e}]`}`}var T=Object.freeze({result:"passed",message:"",lines:[]});function m(n){
return{result:"skipped",message:n,lines:[]}}function K(n,e,t){let r=n.filter(({waived:f})=>f===void 0),[s]=n.flatMap(f=>f.waived??[]);if(r.length===0&&s!==void 0)
return m(I(s));let i=r.find(({outcome:f,severity:d})=>f==="fail"&&(e==="warning"||d==="error")),u=r.length===1?"":` (and ${r.length-1} more)`,o=r.flatMap(f=>[`${O(
f)} ${f.severity}: ${f.message}`,...[...S(f),...k(f)].map(([d,a])=>`    ${d}: ${a}`)]),l=`${(i??r[0])?.message??""}${u}`;return i!==void 0?{result:t?"failure":"\
error",message:l,lines:o}:r.some(({outcome:f})=>f==="unknown")?{result:"skipped",message:l,lines:o}:{result:"passed",message:l,lines:o}}var L=1e4;function B(n){let e=[],t=null,r=()=>{let i=t===null?"":H(t);return t=null,i},s=(i,u)=>{let o=t!==null&&(t.path!==i||t.cases.length+u.length>L),l=t!==null&&
t.path===i?t.part+(o?1:0):1,f=o?r():"";return t??={path:i,part:l,cases:[]},t.cases.push(...u),f};return{begin:({tool:i,facts:u})=>(e=u,`<?xml version="1.0" enco\
ding="UTF-8"?>
<testsuites name="${i.name} ${c(i.version)}">
`),request:i=>s(i.report.source.path,R(i,e,n)),end:({policy:i})=>`${h(i).map(o=>s(o.path,x(o,n,!0))).join("")}${r()}</testsuites>
`}}function H({path:n,part:e,cases:t}){let r=o=>t.filter(l=>l.result===o).length,s=c(n??"stdin"),i=e===1?s:`${s} (part ${e})`,u=`tests="${t.length}" failures="${r(
"failure")}" errors="${r("error")}" skipped="${r("skipped")}"`;return`  <testsuite name="${i}" ${u} time="0" file="${s}">
${t.map(Q).join("")}  </testsuite>
`}function Q({classname:n,name:e,result:t,type:r,message:s,lines:i}){let u=`    <testcase classname="${c(n)}" name="${c(e)}" time="0"`,o=i.map(a=>`
${c(a)}`).join("");if(t==="passed")return o===""?`${u}/>
`:`${u}>
      <system-out>${o}
</system-out>
    </testcase>
`;let l=t==="skipped"?"":` type="${c(r)}"`,f=`${t}${l} message="${c(s)}"`,d=o===""?`<${f}/>`:`<${f}>${o}
</${t}>`;return`${u}>
      ${d}
    </testcase>
`}0&&(module.exports={junitFormat});
