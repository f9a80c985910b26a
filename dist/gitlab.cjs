"use strict";var d=Object.defineProperty;var v=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var R=(n,e)=>{for(var r in e)d(n,r,{get:e[r],enumerable:!0})},j=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of q(e))!S.call(n,i)&&i!==r&&
d(n,i,{get:()=>e[i],enumerable:!(t=v(e,i))||t.enumerable});return n};var I=n=>j(d({},"__esModule",{value:!0}),n);var M={};R(M,{gitlabFormat:()=>U});module.exports=I(M);var O=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function p(n){return n.replace(O,e=>`\\u${e.charCodeAt(0).toString(16).
padStart(4,"0")}`)}var T=/^(?:[ -"$-~]|#(?!#))*$/;function g(n){return T.test(n)?n:P(n)}function P(n){return N(n).replace(/(?<=#)#/g,m(35))}function N(n){let e="";for(let r of n){
let t=r.codePointAt(0);e+=C(t)?m(t):r}return e}function m(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function C(n){return n<127?n<32:n<768?n<=160||n===173:A.some(([e,r])=>n>=e&&n<=r)}var A=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function x(n){let{outcome:e,expected:r,fix:t,predicts:i}=n,s=[];return r!==null&&s.push([e==="unknown"?"To decide":"Accepted",r]),t!==null&&s.push([t.safe?"Fix \
(safe)":"Fix",t.title]),i.length>0&&s.push(["Service answer",i.map(({code:f,certainty:o})=>`${f} (${o})`).join(", ")]),s}function $({report:n,line:e}){let{path:r,index:t}=n.source;return{path:r,index:t,...w(n.findings),line:e}}function y(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:r})=>({path:e.path,index:null,...w(e.findings),line:r}))}function w(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function h({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function b(){let n=null,e=new Map;return(r,{fingerprint:t})=>{r!==n&&(n=r,e.clear());let i=(e.get(t)??0)+1;return e.set(t,i),i}}function F(n,e,r=`${e}s`){return`${E(n)} ${n===1?e:r}`}function E(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var k=25e3,L={error:"major",warning:"minor",note:"info"};function U({fromRoot:n}){let e=b(),r=0,t=0,i="",s=o=>`${r++===0?"":","}
${p(JSON.stringify(o))}`,f=({path:o,findings:a})=>{let u=B(n(o??"stdin")),l="";for(let c of a)i=u,r<k?l+=s(J(c,u,e(u,c))):t++;return l};return{begin:()=>"[",request:o=>f(
$(o)),end:({policy:o})=>`${y(o).map(f).join("")}${t===0?"":s(_(t,i))}
]
`}}function J(n,e,r){let{rule:t,message:i,range:s,fingerprint:f}=n,o=x(n).map(([a,u])=>`${a}: ${u}.`);return{description:[`${i}.`,...o].map(g).join(" "),check_name:t,
fingerprint:`${f}-${r}-${e}`,severity:L[h(n)],categories:["Bug Risk"],location:{path:e,lines:{begin:s?.start.line??1,end:s?.end.line??1}}}}function _(n,e){return{
description:`${F(n,"more finding")} ${n===1?"is":"are"} left out of this report, which holds ${k}.`,check_name:"workspaces-preflight/cut",fingerprint:"workspace\
s-preflight-cut",severity:"info",location:{path:e,lines:{begin:1}}}}function B(n){return n.startsWith("./")?n.slice(2):n}0&&(module.exports={gitlabFormat});
