"use strict";var y=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var U=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var W=(e,n)=>{for(var t in n)y(e,t,{get:n[t],enumerable:!0})},H=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of U(n))!J.call(e,i)&&i!==t&&
y(e,i,{get:()=>n[i],enumerable:!(r=M(n,i))||r.enumerable});return e};var _=e=>H(y({},"__esModule",{value:!0}),e);var le={};W(le,{sarifFormat:()=>fe});module.exports=_(le);var z=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function R(e){return e.replace(z,n=>`\\u${n.charCodeAt(0).toString(16).
padStart(4,"0")}`)}function v({report:e,line:n}){let{path:t,index:r}=e.source;return{path:t,index:r,...S(e.findings),line:n}}function O(e){return e.filter(({report:n})=>n.findings.
length>0).map(({report:n,line:t})=>({path:n.path,index:null,...S(n.findings),line:t}))}function S(e){return e.every(({waived:n})=>n===void 0)?{findings:e,waived:[]}:
{findings:e.filter(({waived:n})=>n===void 0),waived:e.filter(({waived:n})=>n!==void 0)}}function k(){let e=null,n=new Map;return(t,{fingerprint:r})=>{t!==e&&(e=t,n.clear());let i=(n.get(r)??0)+1;return n.set(r,i),i}}var G=/^(?:[ -"$-~]|#(?!#))*$/;function g(e){return G.test(e)?e:Z(e)}function Z(e){return B(e).replace(/(?<=#)#/g,L(35))}function B(e){let n="";for(let t of e){
let r=t.codePointAt(0);n+=K(r)?L(r):t}return n}function L(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function K(e){return e<127?e<32:e<768?e<=160||e===173:Q.some(([n,t])=>e>=n&&e<=t)}var Q=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],
[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function c(e){return g(e).replaceAll("](","] (")}function I(e){let{outcome:n,expected:t,fix:r,predicts:i}=e,o=[];return t!==null&&o.push([n==="unknown"?"To decide":"Accepted",t]),r!==null&&o.push([r.safe?"Fix \
(safe)":"Fix",r.title]),i.length>0&&o.push(["Service answer",i.map(({code:f,certainty:l})=>`${f} (${l})`).join(", ")]),o}function C({outcome:e,severity:n}){return e==="fail"?n:n==="error"?"warning":"note"}function T({range:e},{line:n}){if(e===null||e.start.line===e.end.line)return e;let{start:t}=e,r=Math.max(1,(n(t.line)?.length??0)-t.column+1);return{start:t,end:{
line:t.line,column:t.column+r,offset:t.offset+r}}}var V=100;function q(e,n,t,r,i){let{rule:o,outcome:f,severity:l,pointer:m,certainty:d,fingerprint:x,related:s}=e,a=j(t(n.path??"stdin")),{index:p}=n;return{ruleId:o,
ruleIndex:i,level:C(e),message:{text:X(e)},locations:[{physicalLocation:{artifactLocation:{uri:a},region:w(T(e,n))},logicalLocations:[{fullyQualifiedName:p===null?
m:`/${p}${m}`}]}],...s.length===0?{}:{relatedLocations:s.slice(0,V).map(u=>({physicalLocation:{artifactLocation:{uri:u.path===void 0?a:j(t(u.path))},region:w(u.
range)},message:{text:c(u.message)}}))},partialFingerprints:{primaryLocationLineHash:`${x}:${r}`},...Y(e,a),properties:{outcome:f,severity:l,certainty:d}}}function X(e){
let n=I(e).map(([t,r])=>`${t}: ${r}`);return[e.message,...n].map(t=>c(`${t}.`)).join(`
`)}function w(e){if(e===null)return{startLine:1};let{start:n,end:t}=e;return{startLine:n.line,startColumn:n.column,endLine:t.line,endColumn:t.column,charOffset:n.
offset,charLength:t.offset-n.offset}}function Y({fix:e,pointer:n,range:t,absent:r},i){let[o,...f]=e?.patch??[];return e===null||o===void 0||f.length>0||r||t===null?
{}:o.op!=="replace"||o.path!==n?{}:{fixes:[{description:{text:`${c(e.title)}.`},artifactChanges:[{artifactLocation:{uri:i},replacements:[{deletedRegion:w(t),insertedContent:{
text:JSON.stringify(o.value)}}]}]}]}}function j(e){return e.toWellFormed().split("/").map(encodeURIComponent).join("/")}var ee=/^[("'“]*[A-Za-z0-9]*(?:[-’'][A-Za-z0-9]+)*[)"'”,;:!?…]*\.?$|^[·–—]$/,ne=/`[^`]*`|[^\s`]+|\s+|`/g;function F(e){let n="",t="";for(let r of g(
e).match(ne)??[])/^\s+$/.test(r)||ee.test(r)?(n+=(t===""?"":N(t))+r,t=""):t+=/^`.+`$/.test(r)?r.slice(1,-1):r;return n+(t===""?"":N(t))}function N(e){let n=g(e),
t=Math.max(0,...(n.match(/`+/g)??[]).map(o=>o.length)),r="`".repeat(t+1),i=/^[` ]|[` ]$/.test(n)||n===""?" ":"";return`${r}${i}${n}${i}${r}`}var A=1024,te={documented:"very-high",measured:"very-high",inferred:"high",contradictory:"medium",unknown:"low"};function D(e,n){if(n===null)return{id:e,shortDescription:{
text:e},fullDescription:{text:e}};let{title:t,why:r,severity:i,certainty:o,docs:f}=n;return{id:e,name:e.replace(/(?:^|[/-])([a-z0-9])/g,(l,m)=>m.toUpperCase()),
shortDescription:{text:P(t)},fullDescription:{text:P(`${t}. ${r}`)},help:{text:re(n),markdown:ie(n)},...f===null?{}:{helpUri:f},defaultConfiguration:{level:i},properties:{
tags:["workspaces",e.slice(0,e.indexOf("/"))],precision:te[o],"problem.severity":i}}}function P(e){let n=c(e);return n.length<=A?n:`${n.slice(0,A-1).toWellFormed()}\
\u2026`}function re({id:e,title:n,why:t,needs:r,docs:i}){return[`${c(n)}.`,c(t),...r.length===0?[]:[`Asks about ${r.join(", ")}.`],`More: workspaces-preflight r\
ules explain ${e}`,...i===null?[]:[i]].join(`
`)}function ie({id:e,title:n,why:t,needs:r,docs:i}){return[`**${F(n)}**`,F(t),...r.length===0?[]:[`Asks about ${r.map(o=>`\`${o}\``).join(", ")}.`],`More: \`work\
spaces-preflight rules explain ${e}\``,...i===null?[]:[`[Documentation](${i.replace(/[()\s]/g,encodeURIComponent)})`]].join(`

`)}function E(e,n,t=`${n}s`){return`${oe(e)} ${e===1?n:t}`}function oe(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}var $=25e3,se=64<<20;function fe(e){let n=new Map,t=k(),r=[],i=null,o=0,f=0,l=0,m=s=>{let a=n.get(s)??{index:n.size,rule:D(s,e.rule(s))};return n.set(s,a),a.index},
d=s=>o===$||f+s.length>se?(l++,""):(f+=s.length,`${o++===0?"":","}
${s}`),x=s=>{let a=s.path??"stdin",p="";for(let u of s.findings){if(o+r.length>=2*$){l++;continue}let h=q(u,s,e.fromRoot,t(a,u),m(u.rule)),b=R(JSON.stringify(h));
h.level==="error"?p+=d(b):r.length<$?r.push(b):l++}return p};return{begin:s=>(i=s,`${JSON.stringify(ae).slice(0,-1)},"runs":[{"results":[`),request:s=>x(v(s)),end:s=>{
let a=O(s.policy).map(x).join("")+r.map(d).join(""),p=[...n.values()].map(({rule:h})=>h),u=R(JSON.stringify(ue(i,p,l,s)));return`${a}
],${u.slice(1)}]}
`}}}var ae={$schema:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0"};function ue(e,n,t,{counts:r,verdict:i}){
let o=`${E(t,"more finding")} ${t===1?"is":"are"} left out: GitHub takes no more than ${$} from one run`;return{tool:{driver:{name:"workspaces-preflight",version:e?.
tool.version??"",semanticVersion:e?.tool.version??"",rules:n}},columnKind:"utf16CodeUnits",automationDetails:{id:"workspaces-preflight/"},...t===0?{}:{invocations:[
{executionSuccessful:!0,toolExecutionNotifications:[{level:"warning",message:{text:`${o}.`}}]}]},properties:{verdict:i,counts:r,asOf:e?.asOf,facts:e?.facts}}}0&&(module.exports={sarifFormat});
