"use strict";var y=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var W=(n,e)=>{for(var t in e)y(n,t,{get:e[t],enumerable:!0})},H=(n,e,t,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of U(e))!J.call(n,i)&&i!==t&&
y(n,i,{get:()=>e[i],enumerable:!(r=M(e,i))||r.enumerable});return n};var _=n=>H(y({},"__esModule",{value:!0}),n);var cn={};W(cn,{sarifFormat:()=>fn});module.exports=_(cn);var z=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function R(n){return n.replace(z,e=>`\\u${e.charCodeAt(0).toString(16).
padStart(4,"0")}`)}function v({report:n,line:e}){let{path:t,index:r}=n.source;return{path:t,index:r,...S(n.findings),line:e}}function O(n){return n.filter(({report:e})=>e.findings.
length>0).map(({report:e,line:t})=>({path:e.path,index:null,...S(e.findings),line:t}))}function S(n){return n.every(({waived:e})=>e===void 0)?{findings:n,waived:[]}:
{findings:n.filter(({waived:e})=>e===void 0),waived:n.filter(({waived:e})=>e!==void 0)}}function k(){let n=null,e=new Map;return(t,{fingerprint:r})=>{t!==n&&(n=t,e.clear());let i=(e.get(r)??0)+1;return e.set(r,i),i}}var G=/^(?:[ -"$-~]|#(?!#))*$/;function g(n){return G.test(n)?n:Z(n)}function Z(n){return B(n).replace(/(?<=#)#/g,L(35))}function B(n){let e="";for(let t of n){
let r=t.codePointAt(0);e+=K(r)?L(r):t}return e}function L(n){return n===10?"\\n":n===13?"\\r":n===9?"\\t":n>65535?`\\u{${n.toString(16)}}`:`\\u${n.toString(16).
padStart(4,"0")}`}function K(n){return n<127?n<32:n<768?n<=160||n===173:Q.some(([e,t])=>n>=e&&n<=t)}var Q=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function c(n){return g(n).replaceAll("](","] (")}function I(n){let{outcome:e,expected:t,fix:r,predicts:i}=n,o=[];return t!==null&&o.push([e==="unknown"?"To decide":"Accepted",t]),r!==null&&o.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&o.push(["Service answer",i.map(({code:a,certainty:l})=>`${a} (${l})`).join(", ")]),o}function C({outcome:n,severity:e}){return n==="fail"?e:e==="error"?"warning":"note"}function T({range:n},{line:e}){if(n===null||n.start.line===n.end.line)return n;let{start:t}=n,r=Math.max(1,(e(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var V=100;function q(n,e,t,r,i){let{rule:o,outcome:a,severity:l,pointer:m,certainty:d,fingerprint:x,related:s}=n,f=j(t(e.path??"stdin")),{index:p}=e;return{ruleId:o,
ruleIndex:i,level:C(n),message:{text:X(n)},locations:[{physicalLocation:{artifactLocation:{uri:f},region:w(T(n,e))},logicalLocations:[{fullyQualifiedName:p===null?
m:`/${p}${m}`}]}],...s.length===0?{}:{relatedLocations:s.slice(0,V).map(u=>({physicalLocation:{artifactLocation:{uri:u.path===void 0?f:j(t(u.path))},region:w(u.
range)},message:{text:c(u.message)}}))},partialFingerprints:{primaryLocationLineHash:`${x}:${r}`},...Y(n,f),properties:{outcome:a,severity:l,certainty:d}}}function X(n){
let e=I(n).map(([t,r])=>`${t}: ${r}`);return[n.message,...e].map(t=>c(`${t}.`)).join(`
`)}function w(n){if(n===null)return{startLine:1};let{start:e,end:t}=n;return{startLine:e.line,startColumn:e.column,endLine:t.line,endColumn:t.column,charOffset:e.
offset,charLength:t.offset-e.offset}}function Y({fix:n,pointer:e,range:t,absent:r},i){let[o,...a]=n?.patch??[];return n===null||o===void 0||a.length>0||r||t===null?
{}:o.op!=="replace"||o.path!==e?{}:{fixes:[{description:{text:`${c(n.title)}.`},artifactChanges:[{artifactLocation:{uri:i},replacements:[{deletedRegion:w(t),insertedContent:{
text:JSON.stringify(o.value)}}]}]}]}}function j(n){return n.toWellFormed().split("/").map(encodeURIComponent).join("/")}var nn=/^[("'“]*[A-Za-z0-9]*(?:[-’'][A-Za-z0-9]+)*[)"'”,;:!?…]*\.?$|^[·–—]$/,en=/`[^`]*`|[^\s`]+|\s+|`/g;function F(n){let e="",t="";for(let r of g(
n).match(en)??[])/^\s+$/.test(r)||nn.test(r)?(e+=(t===""?"":N(t))+r,t=""):t+=/^`.+`$/.test(r)?r.slice(1,-1):r;return e+(t===""?"":N(t))}function N(n){let e=g(n),
t=Math.max(0,...(e.match(/`+/g)??[]).map(o=>o.length)),r="`".repeat(t+1),i=/^[` ]|[` ]$/.test(e)||e===""?" ":"";return`${r}${i}${e}${i}${r}`}var A=1024,tn={documented:"very-high",measured:"very-high",inferred:"high",contradictory:"medium",unknown:"low"};function D(n,e){if(e===null)return{id:n,shortDescription:{
text:n},fullDescription:{text:n}};let{title:t,why:r,severity:i,certainty:o,docs:a}=e;return{id:n,name:n.replace(/(?:^|[/-])([a-z0-9])/g,(l,m)=>m.toUpperCase()),
shortDescription:{text:P(t)},fullDescription:{text:P(`${t}. ${r}`)},help:{text:rn(e),markdown:on(e)},...a===null?{}:{helpUri:a},defaultConfiguration:{level:i},properties:{
tags:["workspaces",n.slice(0,n.indexOf("/"))],precision:tn[o],"problem.severity":i}}}function P(n){let e=c(n);return e.length<=A?e:`${e.slice(0,A-1).toWellFormed()}\
\u2026`}function rn({id:n,title:e,why:t,needs:r,docs:i}){return[`${c(e)}.`,c(t),...r.length===0?[]:[`Asks about ${r.join(", ")}.`],`More: workspaces-preflight r\
ules explain ${n}`,...i===null?[]:[i]].join(`
`)}function on({id:n,title:e,why:t,needs:r,docs:i}){return[`**${F(e)}**`,F(t),...r.length===0?[]:[`Asks about ${r.map(o=>`\`${o}\``).join(", ")}.`],`More: \`work\
spaces-preflight rules explain ${n}\``,...i===null?[]:[`[Documentation](${i.replace(/[()\s]/g,encodeURIComponent)})`]].join(`

`)}function E(n,e,t=`${e}s`){return`${sn(n)} ${n===1?e:t}`}function sn(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}var $=25e3,an=64<<20;function fn(n){let e=new Map,t=k(),r=[],i=null,o=0,a=0,l=0,m=s=>{let f=e.get(s)??{index:e.size,rule:D(s,n.rule(s))};return e.set(s,f),f.index},
d=s=>o===$||a+s.length>an?(l++,""):(a+=s.length,`${o++===0?"":","}
${s}`),x=s=>{let f=s.path??"stdin",p="";for(let u of s.findings){if(o+r.length>=2*$){l++;continue}let h=q(u,s,n.fromRoot,t(f,u),m(u.rule)),b=R(JSON.stringify(h));
h.level==="error"?p+=d(b):r.length<$?r.push(b):l++}return p};return{begin:s=>(i=s,`${JSON.stringify(un).slice(0,-1)},"runs":[{"results":[`),request:s=>x(v(s)),end:s=>{
let f=O(s.policy).map(x).join("")+r.map(d).join(""),p=[...e.values()].map(({rule:h})=>h),u=R(JSON.stringify(ln(i,p,l,s)));return`${f}
],${u.slice(1)}]}
`}}}var un={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0"};function ln(n,e,t,{counts:r,verdict:i}){
let o=`${E(t,"more finding")} ${t===1?"is":"are"} left out: GitHub takes no more than ${$} from one run`;return{tool:{driver:{name:"workspaces-preflight",version:n?.
tool.version??"",semanticVersion:n?.tool.version??"",rules:e}},columnKind:"utf16CodeUnits",automationDetails:{id:"workspaces-preflight/"},...t===0?{}:{invocations:[
{executionSuccessful:!0,toolExecutionNotifications:[{level:"warning",message:{text:`${o}.`}}]}]},properties:{verdict:i,counts:r,asOf:n?.asOf,facts:n?.facts}}}0&&(module.exports={sarifFormat});
