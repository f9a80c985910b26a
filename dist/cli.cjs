#!/usr/bin/env node
"use strict";var ge=(function ge(e,t){return Ot.indexOf(e)>=Ot.indexOf(
t)?e:t});var L=(function L(e){return 2-e});var H=(function H(e){return e?2:0});var V=(function V(e){if(e===q||e===d)return Xr;if(e===w)return vt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:vt});var Pt=(function Pt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var B=(function B(e){return e===q||e===d});var j=(function j(e,t){return(n,r)=>B(n)||B(r)?1:H(typeof n===e&&typeof r===e&&t(n,r))});var oe=(function oe({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Lt=(function Lt(e){let t=JSON.parse(Rt);if(e.length===0)return{plan:t,sha256:Ge,ruleAt:o=>Nt(Dt(),o),operatorOf:Ut};let n=c.packs().joinPacks([io(),...e]),r=Tt(n.patterns);
return{plan:qt(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>Nt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Ut(o)}});var Ut=(function Ut({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Et[e]});var Ft=(function Ft(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var he=(function he(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Bt(e.subarray(3));return{text:n,problems:[c.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?$t(e.subarray(2),"utf-16le"):t===254&&e[1]===255?$t(e.subarray(2),"utf-16be"):Bt(e)});var Bt=(function Bt(e){let t=ao(e);if(!t.includes("\uFFFD"))
return{text:t,problems:E};let n=c.careful().invalidUtf8(e);return{text:t,problems:n===null?E:[n]}});var ao=(function ao(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")});var Yt=(function Yt(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Ht=(function Ht(e,t){for(let r in yo)return!1;if(typeof t!="object"||t===null)return!0;let n=Ve(t,Mt);return n===ho(e)||n===wo(e)});var Ve=(function Ve(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ve(o,t-1))}return n}for(let r in e){
if(Yt(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ve(o,t-1))}return n});var ho=(function ho(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var be=(function be(e){let t;try{t=JSON.parse(e)}catch{return z}return Ht(e,t)?t:z});var zt=(function zt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var bo=(function bo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Oo):t});var Jt=(function Jt(e,t){let n=e;for(let r of xe(t)){if(typeof n!="object"||n===null)return Ye;if(Array.isArray(n)){let o=ze(r);if(o===
null||o>=n.length)return Ye;n=n[o]}else{if(!Object.hasOwn(n,r))return Ye;n=n[r]}}return{found:!0,value:n}});var Oe=(function Oe(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Eo}});var sn=(function sn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Re=(function Re(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let y=Object.getPrototypeOf(e);if(y!==Object.prototype&&y!==null)return!1;{let v;if(e.Ec2ImageId===
void 0&&(v="Ec2ImageId")||e.IngestionProcess===void 0&&(v="IngestionProcess")||e.ImageName===void 0&&(v="ImageName")||e.ImageDescription===void 0&&(v="ImageDesc\
ription"))return!1;{let N=a;for(let b in e)if(!(b==="Ec2ImageId"||b==="IngestionProcess"||b==="ImageName"||b==="ImageDescription"||b==="Tags"||b==="Applications"))
return!1;if(N===a){if(e.Ec2ImageId!==void 0){let b=e.Ec2ImageId,O=a;if(a===O)if(typeof b=="string"){if(!To.test(b))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,_=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=_===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let _=e.ImageName,m=a;if(a===m)if(typeof _=="string"){if(_.length>64||_.length<1||!Ao.test(_))return!1}else return!1;var u=m===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let m=e.ImageDescription,k=a;if(a===k)if(typeof m=="string"){if(m.length>256||m.length<1||!qo.test(m))return!1}else
return!1;var u=k===a}else var u=!0;if(u){if(e.Tags!==void 0){let k=e.Tags,M=a;if(a===M)if(Array.isArray(k)){var f=!0;let ne=k.length;for(let K=0;K<ne;K++){let P=k[K],
me=a;if(a===me)if(P&&typeof P=="object"&&!Array.isArray(P)){let xt=Object.getPrototypeOf(P);if(xt!==Object.prototype&&xt!==null)return!1;{let _r;if(P.Key===void 0&&
(_r="Key"))return!1;{let Mr=a;for(let U in P)if(!(U==="Key"||U==="Value"))return!1;if(Mr===a){if(P.Key!==void 0){let U=P.Key,re=a;if(a===re)if(typeof U=="string"){
if(U.length>127||U.length<1)return!1}else return!1;var g=re===a}else var g=!0;if(g)if(P.Value!==void 0){let U=P.Value,re=a;if(a===re)if(typeof U=="string"){if(U.
length>255)return!1}else return!1;var g=re===a}else var g=!0}}}}else return!1;var f=me===a;if(!f)break}}else return!1;var u=M===a}else var u=!0;if(u)if(e.Applications!==
void 0){let k=e.Applications,M=a;if(a===M)if(Array.isArray(k)){if(k.length>5||k.length<1)return!1;{var h=!0;let ne=k.length;for(let K=0;K<ne;K++){let P=k[K],me=a;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var h=me===a;if(!h)break}}}else return!1;var u=M===a}else var u=!0}}}}}}}}else
return!1;return a===0});var ve=(function ve(e){return Re(e)});var fn=(function fn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Uo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Se=(function Se(e){if(!fn(e))throw new p(`${Gt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var dn=(function dn(e,t){let n=e.when===null?2:ae(e.when,t);if(n===0)return"notApplicable";let r=ae(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var mn=(function mn(e,t){let n=new Set;return e.when!==null&&Ie(e.when,t,n),Ie(e.must,t,n),[...n].sort((r,o)=>r-o)});var ae=(function ae(e,t){if(typeof e=="number"){let i=t[e];
return i===se||i===void 0?1:i}if("not"in e)return L(ae(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=ae(i,t);if(s===r)return s;s===
1&&(o=1)}return o});var Ie=(function Ie(e,t,n){if(ae(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ie(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ie(r,t,
n)});var gn=(function gn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?Do():null,i=[],s=[],
a=new Set;for(let[u,f]of e.rules.entries()){let g=dn(f,t),h;if(g!=="undecided")h=g,g==="fail"&&i.push(u);else{let y=mn(f,t),v=_o(e,y,n.world),N=new Set(v.map(b=>b.
slice(0,b.indexOf("/"))));if(h=Fo(f.ifUnknown,N,n)?"skipped":"unknown",h==="skipped")for(let b of N)a.add(b);else y.some(b=>t[b]===se)||s.push({rule:u,needs:v})}
n.off.has(f.id)&&(h="off"),r[h]++,o?.[h].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})});var Fo=(function Fo(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>Lo.has(r)&&!n.world.scopes.has(r))});var _o=(function _o(e,t,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===q&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()});var $=(function $(e,t,n){let r=e.Applications;if(r===void 0)return w;if(r===d)return d;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?w:{items:o??w.items,complete:i}});var Ee=(function Ee(e){return e.length>0&&(Pe(e.charCodeAt(0))||Pe(e.charCodeAt(e.length-1)))});var Pe=(function Pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Ae=(function Ae(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var J=(function J(e){
let t=e.IngestionProcess;return t===void 0?A:(t===d?void 0:Mo.get(t))??d});var X=(function X(e,t,n){let r=e.Tags;if(r===void 0)return w;if(r===d)return d;let o=r.length<=jo?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=le(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?w:{items:i??w.items,complete:s}});var le=(function le(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0});var Ko=(function Ko(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(En(o)!==En(i))return!1}return e.length===t.length});var En=(function En(e){return e>=
65&&e<=90?e+32:e});var W=(function W(e,t){let n=e.Tags;if(n===void 0)return w;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===d){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(An(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
An(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?w:{items:r??w.items,complete:o}});var Ce=(function Ce(e){return e.startsWith(qe)});var tt=(function tt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,qe.length).toLowerCase()===qe&&!Ce(
e)});var Ln=(function Ln(e){return zo.test(e)&&!Fn().every.test(e)});var Mn=(function Mn(e,t){if(e==="derived"){let r=nt.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=xe(t);return r=>Xo(r,
n)});var jn=(function jn(e){return e?.fact==="derived"?nt.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:xe(e.path)[0]});var Xo=(function Xo(e,t){let n=e;for(let r of t){
if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return A;n=n[r]}return n===void 0?A:n});var Kn=(function Kn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{
let u=n[l];return u===void 0?Mn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=oe(a,n),u=l===void 0?oe(a,o):ti(l),f=o[a.left],
g=l===void 0?null:jn(e.operands[a.left]),h=g!==null&&Zo.has(g)?g:null,y={place:s,operand:a.left,operator:r(a),left:f,right:u},v=i.get(h);v===void 0?i.set(h,[y]):
v.push(y)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=Bn)l.push(ni(s,a.slice(u,u+Bn)));
return l})});var ti=(function ti(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var ni=(function ni(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===ei&&typeof r==
"string")return r}return $n(t,n)},unpack(n,r){let o=typeof n=="number"?n:$n(t,{[e]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Gn&Qo}}});var $n=(function $n(e,t){
let n=0,r=-1,o=q;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Gn|ri(i.operator,o,i.right(t));return n});var ri=(function ri(e,t,n){let r=e(t,n);return r===
1&&t!==q&&n!==q&&(Wn(t)||Wn(n))?se:r});var Vn=(function Vn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ue(r.when,t,o)===0)){Ue(r.must,t,o);for(let i of o)n.add(i)}}return n});var Ue=(function Ue(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Ue(e.not,t,n);return a===null?null:L(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Ue(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s});var Yn=(function Yn(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],g=oe(u,r);return f===void 0||g===void 0?
null:t(u)(f,g)}),i=Kn(e,Vn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,g=[];for(let h of i){let y=h.answer(u);g.push(y),f=f?.next.get(y)}return f?.
decision??l(g)};function l(u){let f=o.map(h=>h??0);for(let[h,y]of i.entries())y.unpack(u[h],f);let g=gn(e,f,n);return a<oi&&(a++,ii(s,u,g)),g}});var ii=(function ii(e,t,n){
let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var Hn=(function Hn(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>ai(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:A;let i=n.get(r);if(i===null)return A;let s=Jt(i,o);return s.found?s.value===null?A:s.value:q}}});var Xn=(function Xn(e){let t=si(e),{asOf:n}=e;if(typeof n=="string"){let i=ot(Se(n),t);return()=>i}let r=n??pn(Date.now),o=ot(Se(r()),t);return()=>{let i=r();return i!==
o.date&&(o=ot(Se(i),t)),o}});var si=(function si({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Lt(e),l=r?a.plan.rules.map(
u=>u.id).sort():null;return{rules:a,given:ui(t),require:n.length===0?n:c.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(u=>i[u]?.severity===
"off")),context:{failOn:o,judge:li(i,s,a),noRules:sn(a.plan.rules.length,l),ruleAt:a.ruleAt,howToState:u=>c.facts().howToState(u)}}});var ot=(function ot(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:s}){let a=Hn(n.facts,e),l={require:r,listRules:o,off:i,world:a};return{date:e,head:{version:1,tool:rt.tool,model:rt.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...s,world:a},rules:t,decision:l,decider:Yn(t.plan,t.operatorOf,l)}});var li=(function li(e,t,{plan:n}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=c.policy();return o(r(e,n,()=>zn().map(s=>s.id)),t??null)});var ui=(function ui(e){if(e===void 0)return Jn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Jn:c.facts().joinFacts(t)});var ue=(function ue(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Qn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:fi(e)})}});var fi=(function fi(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var Le=(function Le(e,t,n,{decider:r}){let o=be(e);if(o===z||!ve(o))return null;let{tally:i,failed:s,undecided:a}=r(o);return s.length>0||a.length>0?null:{report:Oe({path:t,
index:n},i),value:o,line:l=>ie(e).line(l)}});var Zn=(function Zn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:i}=he(e);return i.length>0?null:Le(o,t,
null,r)});var at=(function at(e={}){gi(e);let t=Xn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??ci};return{get head(){return t().head},check:(r,o)=>pi(nr(r,o),t()),checkText:(r,o)=>er(
di(r,De(o),n,t()),t()),checkBytes:(r,o)=>er(tr(r,De(o),n,t()),t()),requests:(r,o)=>tr(r,De(o),n,t()),checkWithEngine:(r,o)=>c.engine().checkValueWithEngine(nr(r,
o),t()),engineRequests:(r,o)=>c.engine().checkAllWithEngine(Qe(r,De(o),n),t())}});var tr=(function tr(e,t,n,r){if(t.format==="ndjson")return mi(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=Zn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(Qe(e,t,n),o=>st(o,
r))});var De=(function De({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":Ft(e))}});var gi=(function gi(e){let{asOf:t,
failOn:n,maxBytes:r}=e;for(let o of Object.keys(e))if(!Object.hasOwn(rr,o))throw new p(`createPreflight has no option \`${o}\`; the options are ${Object.keys(rr).
join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new p("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==
void 0&&n!=="error"&&n!=="warning")throw new p("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new p("`maxByte\
s` is not a whole number above 0")});var sr=(function sr(){
return{stdin:xi,stdout:ar(1,()=>process.stdout.columns),stderr:ar(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:fe,paths:yi}});var ar=(function ar(e,t){
let n;return{write:r=>bi(e,r),isTerminal:()=>(n??=ki(e),n),columns:()=>t()??80}});var ki=(function ki(e){try{let{rdev:t}=fe.fstatSync(e);if(t===0||t===fe.statSync(hi,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var bi=(function bi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=fe.writeSync(
e,n,r)}catch(o){let i=C(o);if(i==="EPIPE")throw new Q;if(i!=="EAGAIN")throw new p(`cannot write to ${wi[e]}: ${G(o)}`);lr()}});var _e=(function _e(e){return e?Pi:Ii});var cr=(function cr({counts:e,verdict:t,skipped:n,ignored:r},o){let s=[(e.fixed===void 0?"":`${F(e.fixed)} fixed \xB7 `)+Ui(e)],a=[fr(e.errors,"error",o.red),fr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${F(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${F(e.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${je(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
s.push(`${je(e.ignored,"file")} ignored, without a member of a request: ${Ni(r,e.ignored)}`),`${t==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Ui=(function Ui(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${F(e.requests)} requests passed`;let t=[e.pass>0?`${F(e.pass)} passed`:"",e.fail>
0?`${F(e.fail)} failed`:"",e.unknown>0?`${F(e.unknown)} unknown`:""].filter(n=>n!=="");return`${je(e.requests,"request")}: ${t.join(", ")}`});var fr=(function fr(e,t,n){return e===
0?"":n(je(e,t))});var je=(function je(e,t,n=`${t}s`){return`${F(e)} ${e===1?t:n}`});var F=(function F(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var pr=(function pr({colour:e,width:t}){let n=_e(e),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>{if(i.report.findings.length===0)return"";o??=mt.findings().
findingBlocks(n,t);let{source:s,findings:a,facts:l=r}=i.report;return o({path:s.path??"<stdin>",findings:a,facts:l,line:i.line})},end:i=>(i.policy.length===0?"":
mt.textPolicy().textPolicy(i,n,t))+`${cr(i,n)}
`}});var dr=(function dr(e){let t=e.map(Li),n=t.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new p(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of t.entries())if(o!==null&&t.findIndex(i=>i.file===o)!==r)throw new p(
`two formats cannot go to the same file \`${o}\``);return n.length===1?t:[{format:"text",file:null},...t]});var gr=(function gr({options:e,operands:t}){for(let[a,l]of e)_i(a,l);let n=a=>e.get(a)??[],r=a=>e.get(a)?.at(-1)??null,o=r("max-bytes"),i=dr(n("fo\
rmat")),s=e.has("fix-dry-run");return s&&Mi(i),{operands:t,facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(a=>a.split(
",").map(l=>l.trim())),failOn:r("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:i,fix:e.has("fix-unsafe")?"all":s||e.has("f\
ix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:r("engine")==="json-rules-engine"?"json-rules-engine":"co\
mpiled",stdinName:r("stdin-name"),followLinks:e.has("follow-links"),maxBytes:o===null?Fi:ji(o),color:r("color")??"auto"}});var _i=(function _i(e,t){let n=Fe.find(r=>r.name===
e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new p(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var Be=(function Be(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var Hi=(function Hi(e){return e!==null&&!e.endsWith(".json")&&Yi.test(e)});var ht=(function ht(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Hi(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():wr(yt(r.file,r.pipe,t).fd,t.fs);return o?
l:kr(l,e+1)}let{fd:i,size:s}=yt(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,Ji(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of wr(yt(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(I.found().
holdsMemberName(s))return!0;o=s.subarray(-2*Vi)}return!1}}});var yt=(function yt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|zi(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new Y("it is not a regular file")});var zi=(function zi({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var Ji=(function Ji(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var xr=(function xr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Or=(function Or(e,t,n,r,o,i){let s=ue(),a=xr(),l=[],u=new Set,f=R.pass,g=m=>{o.clear(),te(m,i),f=ge(f,R.couldNotRun)},h=m=>{s.add(m.report),a.add(m.report),
o.step(),e.quiet&&m.report.verdict==="pass"||r.request(m)};t.failures.forEach(g);let y=null,v=null,N=null,b=!1,O=!1,_={content(m){if(O=!1,y===null)return null;v=
m.read(y);let k=v instanceof Uint8Array&&v.length>e.maxBytes;return!y.named&&k&&!m.holdsMemberName(y)?null:v},take(m){if(!b){if(N!==null||m.report.verdict==="fa\
il"){N??=I.found().foundFile(()=>!(v instanceof Uint8Array)||I.found().mayHoldMember(v));let k=N.next(m);if(k==="hold")return!0;if(O=k==="restart",k!=="take")return!1;
N.held().forEach(h)}b=!0}return y!==null&&u.add(y),h(m),!0},failed(m){if(!(m instanceof Y)&&C(m)===null)throw m;y!==null&&u.add(y),g(`cannot read \`${y?.path??"\
-"}\`: ${G(m)}`)},again(){return O||y===null||y.named||u.has(y)?O:(s.ignore(1),l.length<Xi&&l.push(y.path??"-"),!1)}};return{fixed:s.fix,tell:g,visit(m){return y=
m,N=null,b=m.named,O=!1,_},end(){o.clear();let{counts:m,verdict:k}=s.end();r.end({counts:m,verdict:k,policy:n,skipped:a.end(),ignored:l}),Zi(t.links,i);for(let{
text:M,inputs:bt}of t.arguments)bt.some(ne=>u.has(ne))||(te(bt.length===0?`no file to check in \`${M}\``:`no request in \`${M}\``,i),f=ge(f,R.unknown));return ge(
f,m.requests===0?R.pass:Qi(k,e.allowUnknown))}}});var Qi=(function Qi(e,t){switch(e){case"pass":return R.pass;case"fail":return R.fail;case"unknown":return t?R.pass:R.unknown;default:
return e}});var Zi=(function Zi(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;yr(`\`${n}\`${o}: links that directories and pattern\
s lead to are not followed; name them to check them`,t)});var Rr=(function Rr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var vr=(function vr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),s=r.get(i);if(s!==void 0)return s.get(t.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===ea){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,Rr(f)])))}return l===void 0?null:Rr(l)}});var Ir=(function Ir(e,t,{kind:n}){try{return n(t)}catch(r){throw C(r)===null?r:new p(`cannot read \`${e}\`: ${G(r)}`)}});var wt=(function wt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&na(e),o});var $e=(function $e({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var We=(function We(e,t,n){let r=[],o=[],i={options:t,io:n,here:$e(n),kind:vr(n),links:r,failures:o},s=e.map(u=>({text:u,inputs:oa(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...ra(s),links:r,failures:o}});var oa=(function oa(e,t){let{here:n,options:r}=t;if(e==="")throw new p("an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,
named:!0,pipe:!1}];let o=n.absolute(e),i=Ir(e,o,t);switch(i){case null:if(!Sr(e))throw new p(`there is no file or directory \`${e}\``);return I.search().matching(
e,t);case"link":return I.search().linked(e,o,t);case"other":throw new p(`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"\
directory":return I.search().directory(n.shown(o),wt(e,o,t),t);case"file":case"pipe":return[{path:n.shown(o),file:wt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Pr=(function Pr(e,t){let n=[...e.facts.map(r=>aa(r,e,t)),...e.fact.map(r=>ft(r,"--fact"))];if(n.some(({facts:r})=>r.region?.
name!==void 0))return n;for(let r of ia){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var Tr=(function Tr(e,t,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of e.targets)r.push(fa(i,e.color,t,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:s,write:a}of r)a(s.begin(i))},request:i=>{for(let{format:s,write:a}of r)a(s.request(i))},end:i=>{for(let{format:s,write:a,finish:l}of r)
a(s.end(i)),l()},discard:o}});var fa=(function fa({format:e,file:t},n,r,o){let i=t===null?ca(o,r):I.files().fileWriter(t,o),s="",a=()=>{s!==""&&i.write(s),s=""};return{format:de[e](
t===null?pa(n,o):{colour:!1,width:Er}),write:l=>{s+=l,s.length>=la&&a()},finish:()=>{a(),i.finish()},discard:i.discard}});var ca=(function ca({stdout:e},t){return{write:r=>{
t.clear(),e.write(r)},finish:t.clear,discard:t.clear}});var pa=(function pa(e,{stdout:t,env:n}){let r=t.isTerminal()?Math.min(ua,Math.max(40,t.columns())):Er;return{colour:Be(
e,t,n),width:r}});var Ar=(function Ar(e,t){if(e.length===0)return[];let n=$e(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var qr=(function qr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Cr=(function Cr(e,t){return e.map(n=>lt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Nr=(function Nr(e,t){let n=We(e.operands,e,t);ya(e),e.fix!==null&&!e.dryRun&&ga(e),e.targets.some(({file:f})=>f!==null)&&I.files().refuseOverwriting(e,n.inputs,t);let r=Cr(
e.rules,t),o=at({packs:r,facts:Pr(e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules,hash:e.hash,
maxBytes:e.maxBytes}),i=qr(t),s=Tr(e,i,e.dryRun?{...t,stdout:t.stderr}:t),a=Or(e,n,Ar(r,t),s,i,t),l=ht(e.maxBytes,t),u=e.fix===null?l:I.fixing().fixingReader(l,
o,e,a,t);if(s.begin(o.head),e.engine==="json-rules-engine")return ma(o,n,u,a,s);try{for(let f of n.inputs)da(o,f,u,a);return a.end()}finally{s.discard()}});var da=(function da(e,t,n,r){
let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let s of e.requests(i,{path:t.path}))if(!o.take(s))break}catch(i){o.failed(i)}while(o.again())});var ya=(function ya({operands:e,facts:t}){if([...e,...t].filter(n=>n===
"-").length>1)throw new p("standard input, `-`, may be named once in all: it can be read only once")});var Ur=(function Ur(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let s=i.indexOf("="),a=i.slice(2,s===-1?void 0:s),l=i.startsWith("--")?t.find(g=>g.name===a):void 0;if(l===void 0)return null;let u=s===-1?l.value===null?
"":e[++o]:i.slice(s+1);if(u===void 0||l.value===null&&s!==-1)return null;let f=n.get(a);f===void 0?n.set(a,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Dr=(function Dr(e,t){try{let n=e[0]==="check"?Ur(e.slice(1),Fe):null,r=n!==null&&n.operands.length>0?Nr(gr(n),t):I.program().runProgram(e,t);return typeof r=="numbe\
r"?r:r.catch(o=>Lr(o,t))}catch(n){return Lr(n,t)}});var R={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ot=[R.pass,R.unknown,R.fail,R.callFailed,R.couldNotRun];var Rt='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
"fact":"account","path":"/imageQuotaIsDefault"},{"fact":"account","path":"/managementCidr"},{"fact":"account","path":"/mayDescribeImages"},{"fact":"account","pa\
th":"/mayImport"},{"fact":"account","path":"/mayShareImage"},{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"account","path\
":"/imageNames"},{"fact":"request","path":"/ImageName"},{"fact":"ec2Image","path":"/allowed"},{"fact":"ec2Image","path":"/state"},{"fact":"ec2Image","path":"/ro\
otDeviceType"},{"fact":"ec2Image","path":"/enaSupport"},{"fact":"ec2Image","path":"/found"},{"fact":"ec2Image","path":"/virtualizationType"},{"fact":"ec2Image",\
"path":"/platform"},{"fact":"ec2Image","path":"/usageOperation"},{"fact":"ec2Image","path":"/platformDetails"},{"fact":"ec2Image","path":"/imageType"},{"fact":"\
guest","path":"/partitionStyle"},{"fact":"ec2Image","path":"/bootMode"},{"fact":"ec2Image","path":"/ownerAlias"},{"fact":"ec2Image","path":"/productCodes"},{"fa\
ct":"ec2Image","path":"/deprecated"},{"fact":"today","path":"/date"},{"fact":"ec2Image","path":"/public"},{"fact":"ec2Image","path":"/ownerId"},{"fact":"account\
","path":"/id"},{"fact":"ec2Image","path":"/rootVolume"},{"fact":"ec2Image","path":"/volumes"},{"fact":"ec2Image","path":"/encryptedVolumes"},{"fact":"ec2Image"\
,"path":"/volumeGiB"},{"fact":"windows","path":"/version"},{"fact":"ec2Image","path":"/architecture"},{"fact":"guest","path":"/autoMount"},{"fact":"guest","path\
":"/bitLocker"},{"fact":"guest","path":"/bootModeFits"},{"fact":"guest","path":"/byolAccountEnabled"},{"fact":"guest","path":"/byolAccountExists"},{"fact":"gues\
t","path":"/dhcp"},{"fact":"guest","path":"/diskGiB"},{"fact":"guest","path":"/diskWithinLimit"},{"fact":"guest","path":"/driveLetterDTaken"},{"fact":"guest","p\
ath":"/freeSpaceSufficient"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","path":"/freeGiB"},{"fact":"guest","path":"/is64Bit"},{"fact":"guest"\
,"path":"/memoryIntegrityLocked"},{"fact":"guest","path":"/autoLogon"},{"fact":"guest","path":"/otherAntivirus"},{"fact":"guest","path":"/otherFailedTests"},{"f\
act":"guest","path":"/pcoipAgentInstalled"},{"fact":"guest","path":"/pendingReboot"},{"fact":"guest","path":"/appxPerUser"},{"fact":"guest","path":"/reservedSto\
rageInUse"},{"fact":"guest","path":"/vmwareTools"},{"fact":"guest","path":"/domainJoined"},{"fact":"guest","path":"/entraJoined"},{"fact":"guest","path":"/offic\
eInstalled"},{"fact":"guest","path":"/osListed"},{"fact":"windows","path":"/build"},{"fact":"guest","path":"/partitionStyleFits"},{"fact":"guest","path":"/power\
shellSupported"},{"fact":"guest","path":"/publicFirewall"},{"fact":"guest","path":"/realTimeIsUniversal"},{"fact":"guest","path":"/rearmsLeft"},{"fact":"guest",\
"path":"/singleBootPartition"},{"fact":"guest","path":"/singleDrive"},{"fact":"guest","path":"/uiLanguage"},{"fact":"guest","path":"/updatesDisabled"},{"fact":"\
derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"derived","path":"/ingestion/pcoip"},{"fact":"derived","path":"/app\
lications/beyond-first"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blan\
ks"},{"fact":"request","path":"/ImageDescription"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-characters"},{"fact":"der\
ived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fact":"derived","path":"/tags/reserved-prefix"},{"fact":"derived",\
"path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"windows","path":"/edition"},{"fact":"guest","path":"/upgradedInPl\
ace"},{"fact":"windows","path":"/release"}],"leaves":[{"left":0,"operator":"equal","right":"ENABLED"},{"left":1,"operator":"equal","right":false},{"left":2,"ope\
rator":"greaterThan","right":0},{"left":3,"operator":"equal","right":true},{"left":2,"operator":"greaterThan","right":2},{"left":4,"operator":"present","right":\
true},{"left":5,"operator":"equal","right":true},{"left":6,"operator":"equal","right":true},{"left":7,"operator":"equal","right":true},{"left":8,"operator":"gre\
aterThan","right":0},{"left":9,"operator":"equal","right":true},{"left":10,"operator":"doesNotContain","right":{"operand":11}},{"left":12,"operator":"notEqual",\
"right":false},{"left":13,"operator":"equal","right":"available"},{"left":14,"operator":"equal","right":"ebs"},{"left":15,"operator":"equal","right":true},{"lef\
t":16,"operator":"equal","right":true},{"left":17,"operator":"equal","right":"hvm"},{"left":18,"operator":"equal","right":"windows"},{"left":19,"operator":"notE\
qual","right":"RunInstances:0002"},{"left":20,"operator":"notEqual","right":"Windows"},{"left":20,"operator":"startsWith","right":"Windows with SQL Server"},{"l\
eft":19,"operator":"equal","right":"RunInstances:0800"},{"left":20,"operator":"equal","right":"Windows BYOL"},{"left":21,"operator":"equal","right":"machine"},{\
"left":22,"operator":"equal","right":"MBR"},{"left":23,"operator":"notEqual","right":"uefi"},{"left":24,"operator":"notIn","right":["amazon","aws-marketplace","\
aws-backup-vault"]},{"left":25,"operator":"empty","right":true},{"left":23,"operator":"notEqual","right":"uefi-preferred"},{"left":26,"operator":"present","righ\
t":false},{"left":27,"operator":"before","right":{"operand":26}},{"left":28,"operator":"equal","right":false},{"left":29,"operator":"equal","right":{"operand":3\
0}},{"left":14,"operator":"notEqual","right":"instance-store"},{"left":31,"operator":"equal","right":true},{"left":32,"operator":"lessThanInclusive","right":1},\
{"left":33,"operator":"equal","right":0},{"left":34,"operator":"lessThanInclusive","right":80},{"left":34,"operator":"lessThanInclusive","right":70},{"left":35,\
"operator":"equal","right":"10"},{"left":35,"operator":"equal","right":"11"},{"left":23,"operator":"in","right":["uefi","uefi-preferred"]},{"left":36,"operator"\
:"equal","right":"x86_64"},{"left":37,"operator":"equal","right":true},{"left":38,"operator":"equal","right":false},{"left":39,"operator":"equal","right":true},\
{"left":40,"operator":"equal","right":true},{"left":41,"operator":"equal","right":true},{"left":42,"operator":"equal","right":true},{"left":43,"operator":"lessT\
hanInclusive","right":80},{"left":43,"operator":"lessThanInclusive","right":70},{"left":44,"operator":"equal","right":true},{"left":45,"operator":"equal","right\
":false},{"left":46,"operator":"equal","right":true},{"left":47,"operator":"empty","right":true},{"left":48,"operator":"greaterThanInclusive","right":10},{"left\
":48,"operator":"greaterThanInclusive","right":20},{"left":49,"operator":"equal","right":true},{"left":50,"operator":"equal","right":false},{"left":51,"operator\
":"equal","right":false},{"left":52,"operator":"equal","right":false},{"left":53,"operator":"empty","right":true},{"left":54,"operator":"equal","right":false},{\
"left":55,"operator":"equal","right":false},{"left":56,"operator":"equal","right":false},{"left":57,"operator":"equal","right":false},{"left":58,"operator":"equ\
al","right":false},{"left":59,"operator":"equal","right":false},{"left":60,"operator":"equal","right":false},{"left":61,"operator":"equal","right":false},{"left\
":62,"operator":"equal","right":true},{"left":63,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":35,"operator":"notEqual","right":"\
server"},{"left":64,"operator":"equal","right":true},{"left":65,"operator":"equal","right":true},{"left":66,"operator":"equal","right":false},{"left":67,"operat\
or":"equal","right":true},{"left":68,"operator":"equal","right":true},{"left":69,"operator":"equal","right":true},{"left":70,"operator":"equal","right":true},{"\
left":71,"operator":"equal","right":"en"},{"left":71,"operator":"startsWith","right":"en-"},{"left":72,"operator":"equal","right":true},{"left":22,"operator":"e\
qual","right":"GPT"},{"left":73,"operator":"notEqual","right":"BYOP"},{"left":74,"operator":"equal","right":"regular"},{"left":27,"operator":"onOrAfter","right"\
:"2023-12-01"},{"left":74,"operator":"notEqual","right":"graphics"},{"left":27,"operator":"onOrAfter","right":"2025-11-01"},{"left":74,"operator":"notEqual","ri\
ght":"graphicspro"},{"left":27,"operator":"onOrAfter","right":"2027-11-01"},{"left":75,"operator":"empty","right":true},{"left":27,"operator":"onOrAfter","right\
":"2026-07-31"},{"left":27,"operator":"before","right":"2027-11-01"},{"left":73,"operator":"equal","right":"BYOP"},{"left":47,"operator":"empty","right":false},\
{"left":76,"operator":"empty","right":true},{"left":27,"operator":"onOrAfter","right":"2025-10-15"},{"left":74,"operator":"equal","right":"graphics-g4dn"},{"lef\
t":77,"operator":"empty","right":true},{"left":74,"operator":"notEqual","right":"regular"},{"left":78,"operator":"notIn","right":["af-south-1","il-central-1"]},\
{"left":74,"operator":"in","right":["graphics","graphicspro"]},{"left":78,"operator":"notEqual","right":"ap-south-1"},{"left":78,"operator":"equal","right":"cn-\
northwest-1"},{"left":35,"operator":"notEqual","right":"11"},{"left":78,"operator":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap\
-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-eas\
t-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]},{"left":79,"operator":"empty","right":true}\
,{"left":80,"operator":"notIn","right":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","\
Description","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":11,"operator\
":"notIn","right":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGE\
ME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":81,"operator":"notIn","right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-0123\
4567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]},{"left":82,"operator":"empty","righ\
t":true},{"left":8,"operator":"lessThanInclusive","right":50},{"left":83,"operator":"empty","right":true},{"left":84,"operator":"empty","right":true},{"left":85\
,"operator":"empty","right":true},{"left":86,"operator":"empty","right":true},{"left":87,"operator":"empty","right":true},{"left":88,"operator":"notIn","right":\
["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":88,"operator":"notIn","right":["Home KN","Pro KN","Education KN","Enterprise KN","IoT\
 Enterprise","IoT Enterprise LTSC"]},{"left":89,"operator":"equal","right":false},{"left":88,"operator":"notIn","right":["Home N","Pro N","Pro N for Workstation\
s","Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":90,"operator":"equal","right":"22H2"},{"left":63,"operator":"equal","right":1904\
5},{"left":27,"operator":"onOrAfter","right":"2027-01-13"},{"left":90,"operator":"equal","right":"21H2"},{"left":63,"operator":"equal","right":19044},{"left":88\
,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC"]},{"left":63,"operator":"equal","right":22621},{"left":27,"operator":"onOrAfter","right":"2026-1\
1-11"},{"left":90,"operator":"equal","right":"23H2"},{"left":63,"operator":"equal","right":22631},{"left":27,"operator":"onOrAfter","right":"2027-10-13"},{"left\
":90,"operator":"equal","right":"24H2"},{"left":63,"operator":"equal","right":26100},{"left":88,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC\
","IoT Enterprise LTSC"]},{"left":90,"operator":"in","right":["23H2","24H2","25H2"]},{"left":90,"operator":"in","right":["1809","21H2"]},{"left":88,"operator":"\
in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"id":"account/byol-enabled","when":null,"must":{"all":[0]},"ifUnknown":nul\
l},{"id":"account/ebs-encryption-by-default","when":null,"must":{"all":[1]},"ifUnknown":null},{"id":"account/images-left","when":null,"must":{"any":[2,3]},"ifUn\
known":null},{"id":"account/images-left-by-default","when":{"all":[3]},"must":{"all":[2]},"ifUnknown":"skip"},{"id":"account/images-nearly-full","when":{"all":[\
2]},"must":{"all":[4]},"ifUnknown":"skip"},{"id":"account/management-network","when":{"all":[0]},"must":{"all":[5]},"ifUnknown":"skip"},{"id":"account/may-descr\
ibe-images","when":null,"must":{"all":[6]},"ifUnknown":"skip"},{"id":"account/may-import","when":null,"must":{"all":[7]},"ifUnknown":"skip"},{"id":"account/may-\
share-image","when":null,"must":{"all":[8]},"ifUnknown":"skip"},{"id":"account/may-tag","when":{"all":[9]},"must":{"all":[10]},"ifUnknown":"skip"},{"id":"accoun\
t/name-free","when":null,"must":{"all":[11]},"ifUnknown":null},{"id":"ami/allowed","when":null,"must":{"all":[12]},"ifUnknown":null},{"id":"ami/available","when\
":null,"must":{"all":[13]},"ifUnknown":null},{"id":"ami/ebs-root","when":null,"must":{"all":[14]},"ifUnknown":null},{"id":"ami/ena-support","when":null,"must":{\
"all":[15]},"ifUnknown":null},{"id":"ami/found","when":null,"must":{"all":[16]},"ifUnknown":null},{"id":"ami/hvm","when":null,"must":{"all":[17]},"ifUnknown":nu\
ll},{"id":"ami/licence-recognised","when":{"all":[18,19,20,{"not":21}]},"must":{"any":[22,23]},"ifUnknown":null},{"id":"ami/machine-image","when":null,"must":{"\
all":[24]},"ifUnknown":null},{"id":"ami/mbr-with-uefi","when":{"all":[25]},"must":{"all":[26]},"ifUnknown":"skip"},{"id":"ami/no-owner-alias","when":null,"must"\
:{"all":[27]},"ifUnknown":null},{"id":"ami/no-product-codes","when":null,"must":{"all":[28]},"ifUnknown":null},{"id":"ami/no-uefi-preferred","when":null,"must":\
{"all":[29]},"ifUnknown":null},{"id":"ami/not-deprecated","when":null,"must":{"any":[30,31]},"ifUnknown":null},{"id":"ami/not-public","when":null,"must":{"all":\
[32]},"ifUnknown":null},{"id":"ami/own-licence","when":null,"must":{"all":[19,20,{"not":21}]},"ifUnknown":null},{"id":"ami/owned-by-caller","when":null,"must":{\
"all":[33]},"ifUnknown":"skip"},{"id":"ami/root-volume","when":{"all":[34]},"must":{"all":[35]},"ifUnknown":null},{"id":"ami/single-volume","when":null,"must":{\
"all":[36]},"ifUnknown":null},{"id":"ami/unencrypted","when":null,"must":{"all":[37]},"ifUnknown":null},{"id":"ami/volume-within-70","when":{"all":[38]},"must":\
{"all":[39]},"ifUnknown":null},{"id":"ami/volume-within-80","when":null,"must":{"all":[38]},"ifUnknown":null},{"id":"ami/windows-10-legacy-bios","when":{"all":[\
40]},"must":{"all":[26]},"ifUnknown":null},{"id":"ami/windows-11-uefi","when":{"all":[41]},"must":{"all":[42]},"ifUnknown":null},{"id":"ami/windows-platform","w\
hen":null,"must":{"all":[18]},"ifUnknown":null},{"id":"ami/x86-64","when":null,"must":{"all":[43]},"ifUnknown":null},{"id":"guest/auto-mount","when":null,"must"\
:{"all":[44]},"ifUnknown":null},{"id":"guest/bitlocker-off","when":null,"must":{"all":[45]},"ifUnknown":"skip"},{"id":"guest/boot-mode-fits","when":null,"must":\
{"all":[46]},"ifUnknown":null},{"id":"guest/byol-account-enabled","when":null,"must":{"all":[47]},"ifUnknown":null},{"id":"guest/byol-account-exists","when":nul\
l,"must":{"all":[48]},"ifUnknown":null},{"id":"guest/dhcp","when":null,"must":{"all":[49]},"ifUnknown":null},{"id":"guest/disk-within-70","when":{"all":[50]},"m\
ust":{"all":[51]},"ifUnknown":"skip"},{"id":"guest/disk-within-80","when":null,"must":{"all":[52]},"ifUnknown":null},{"id":"guest/drive-letter-d-free","when":nu\
ll,"must":{"all":[53]},"ifUnknown":"skip"},{"id":"guest/free-space-10","when":null,"must":{"all":[54]},"ifUnknown":null},{"id":"guest/free-space-20","when":{"al\
l":[55,56]},"must":{"all":[57]},"ifUnknown":"skip"},{"id":"guest/is-64-bit","when":null,"must":{"all":[58]},"ifUnknown":null},{"id":"guest/memory-integrity-not-\
locked","when":null,"must":{"all":[59]},"ifUnknown":"skip"},{"id":"guest/no-auto-logon","when":null,"must":{"all":[60]},"ifUnknown":null},{"id":"guest/no-other-\
antivirus","when":null,"must":{"all":[61]},"ifUnknown":null},{"id":"guest/no-other-failed-test","when":null,"must":{"all":[62]},"ifUnknown":"skip"},{"id":"guest\
/no-pcoip-agent","when":null,"must":{"all":[63]},"ifUnknown":null},{"id":"guest/no-pending-reboot","when":null,"must":{"all":[64]},"ifUnknown":null},{"id":"gues\
t/no-per-user-appx","when":null,"must":{"all":[65]},"ifUnknown":"skip"},{"id":"guest/no-reserved-storage","when":null,"must":{"all":[66]},"ifUnknown":"skip"},{"\
id":"guest/no-vmware-tools","when":null,"must":{"all":[67]},"ifUnknown":null},{"id":"guest/not-domain-joined","when":null,"must":{"all":[68]},"ifUnknown":null},\
{"id":"guest/not-entra-joined","when":null,"must":{"all":[69]},"ifUnknown":null},{"id":"guest/office-not-installed","when":{"all":[55]},"must":{"all":[70]},"ifU\
nknown":null},{"id":"guest/os-listed","when":null,"must":{"any":[71,72]},"ifUnknown":null},{"id":"guest/os-listed-since","when":{"all":[72,73]},"must":{"all":[7\
1]},"ifUnknown":"skip"},{"id":"guest/partition-style-fits","when":null,"must":{"all":[74]},"ifUnknown":null},{"id":"guest/powershell-4","when":null,"must":{"all\
":[75]},"ifUnknown":null},{"id":"guest/public-firewall-off","when":null,"must":{"all":[76]},"ifUnknown":null},{"id":"guest/real-time-is-universal","when":null,"\
must":{"all":[77]},"ifUnknown":null},{"id":"guest/rearms-left","when":null,"must":{"all":[78]},"ifUnknown":null},{"id":"guest/single-boot-partition","when":null\
,"must":{"all":[79]},"ifUnknown":null},{"id":"guest/single-drive","when":null,"must":{"all":[80]},"ifUnknown":null},{"id":"guest/ui-language-english","when":nul\
l,"must":{"any":[81,82]},"ifUnknown":"skip"},{"id":"guest/updates-disabled","when":null,"must":{"all":[83]},"ifUnknown":null},{"id":"guest/windows-10-mbr","when\
":{"all":[40]},"must":{"all":[25]},"ifUnknown":"skip"},{"id":"guest/windows-11-gpt","when":{"all":[41]},"must":{"all":[84]},"ifUnknown":"skip"},{"id":"ingestion\
/byop-allow-list","when":null,"must":{"all":[85]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[86]},"ifUnknown":null},{"id":"in\
gestion/graphics-retired","when":{"all":[87]},"must":{"all":[88]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[89]},"must":{"all":[90]\
},"ifUnknown":null},{"id":"ingestion/pcoip-ended","when":{"all":[91]},"must":{"all":[92]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[93,94]\
},"must":{"all":[92]},"ifUnknown":null},{"id":"ingestion/windows-11-no-pcoip","when":{"all":[41]},"must":{"all":[92]},"ifUnknown":null},{"id":"office/byop-undoc\
umented","when":{"all":[95]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/free-space-20","when":{"all":[96,56]},"must":{"all":[57]},"ifUnknown":"skip"},{\
"id":"office/none-in-image","when":{"all":[96]},"must":{"all":[70]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[97]},"ifUnknown"\
:null},{"id":"office/support-ended","when":{"all":[98]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[40,99]},"m\
ust":{"all":[100]},"ifUnknown":null},{"id":"office/windows-11-gpu-none","when":{"all":[41,101]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/windows-11-o\
nly-2019","when":{"all":[41,86]},"must":{"all":[100]},"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[101]},"must":{"all":[102]},"ifUnknown":null},{\
"id":"region/graphics-bundles","when":{"all":[103]},"must":{"all":[104]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[105]},"must":{"al\
l":[106]},"ifUnknown":"skip"},{"id":"region/workspaces-endpoint","when":null,"must":{"all":[107]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","\
when":null,"must":{"all":[108]},"ifUnknown":null},{"id":"request/placeholder-description","when":null,"must":{"all":[109]},"ifUnknown":null},{"id":"request/plac\
eholder-name","when":null,"must":{"all":[110]},"ifUnknown":null},{"id":"request/sample-image-id","when":null,"must":{"all":[111]},"ifUnknown":null},{"id":"tags/\
allowed-characters","when":null,"must":{"all":[112]},"ifUnknown":null},{"id":"tags/at-most-50","when":null,"must":{"all":[113]},"ifUnknown":null},{"id":"tags/ke\
ys-differing-in-case","when":null,"must":{"all":[114]},"ifUnknown":null},{"id":"tags/outer-blanks","when":null,"must":{"all":[115]},"ifUnknown":null},{"id":"tag\
s/reserved-prefix","when":null,"must":{"all":[116]},"ifUnknown":null},{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[117]},"ifUnknown":null},{"id"\
:"tags/unique-keys","when":null,"must":{"all":[118]},"ifUnknown":null},{"id":"windows/client-only","when":null,"must":{"all":[73]},"ifUnknown":"skip"},{"id":"wi\
ndows/enterprise-on-11","when":{"all":[41]},"must":{"all":[119]},"ifUnknown":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[120]},"ifUnknown"\
:"skip"},{"id":"windows/no-in-place-upgrade","when":null,"must":{"all":[121]},"ifUnknown":null},{"id":"windows/no-n-edition","when":null,"must":{"all":[122]},"i\
fUnknown":"skip"},{"id":"windows/support-ended-10-22h2","when":{"all":[98]},"must":{"all":[{"not":{"all":[40,{"any":[123,124]}]}}]},"ifUnknown":"skip"},{"id":"w\
indows/support-ended-10-ltsc-2021","when":{"all":[125]},"must":{"all":[{"not":{"all":[40,{"any":[126,127]},128]}}]},"ifUnknown":"skip"},{"id":"windows/support-e\
nded-11-22h2","when":{"all":[98]},"must":{"all":[{"not":{"all":[41,{"any":[123,129]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-23h2","when":{"all\
":[130]},"must":{"all":[{"not":{"all":[41,{"any":[131,132]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[133]},"must":{"all":[{\
"not":{"all":[41,{"any":[134,135]},136]}}]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{"all":[72,{"any":[123,{"all":[41,137]},{"a\
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var Ge="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var jr,Br,$r,Wr,Gr,Kr,Vr,Yr,Hr,zr,Jr,c={careful:()=>jr??=require("./careful.cjs"),streams:()=>Br??=require("./streams.cjs"),yaml:()=>$r??=require("./yaml.cjs"),
packs:()=>Wr??=require("./packs.cjs"),explain:()=>Gr??=require("./explain.cjs"),facts:()=>Kr??=require("./facts.cjs"),fix:()=>Vr??=require("./fix.cjs"),rules:()=>Yr??=
require("./rules.cjs"),hash:()=>Hr??=require("./hash.cjs"),policy:()=>zr??=require("./policy.cjs"),engine:()=>Jr??=require("./engine.cjs")};var A=Symbol.for("workspaces-preflight.absent"),q=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),w=Object.freeze({items:Object.
freeze([]),complete:!0});var vt={values:[],complete:!0},Xr={values:[],complete:!1};var St=(e,t)=>B(e)||
B(t)?1:H(Pt(e)&&e===t),Ke=(e,t)=>{if(B(e))return 1;if(!Pt(e))return 0;if(t instanceof Set)return H(t.has(e));let n=V(t);return n.values.includes(e)?2:n.complete?
0:1},It=(e,t)=>Ke(t,e),Qr=(e,t)=>{let n=V(e),r=V(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Zr=(e,t)=>{let n=V(e),r=V(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},eo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?V(e).values:n.items,o=n===null?V(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:L(i)},to=(e,t)=>B(e)?1:H(
e!==A===t);var ye=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Et={
equal:St,notEqual:(e,t)=>L(St(e,t)),in:Ke,notIn:(e,t)=>L(Ke(e,t)),contains:It,doesNotContain:(e,t)=>L(It(e,t)),containsAny:Qr,everyIn:Zr,empty:eo,present:to,lessThan:j(
"number",(e,t)=>e<t),lessThanInclusive:j("number",(e,t)=>e<=t),greaterThan:j("number",(e,t)=>e>t),greaterThanInclusive:j("number",(e,t)=>e>=t),startsWith:j("str\
ing",(e,t)=>e.startsWith(t)),endsWith:j("string",(e,t)=>e.endsWith(t)),before:j("string",(e,t)=>ye(e)&&ye(t)&&e<t),onOrAfter:j("string",(e,t)=>ye(e)&&ye(t)&&e>=
t)};function Tt(e){return(t,n)=>{if(B(t)||B(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return H(r(t))}}var no={operands:[],leaves:[],rules:[]};function qt(e,t=no){let n=At(t.operands),r=At(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,g=n.placeOf({fact:a,path:l}),h=ro(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:g,operator:u,right:h})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function At(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function ro(e){return typeof e==
"object"&&!Array.isArray(e)}function io(){return{rules:Dt(),sha256:Ge,
from:"built-in"}}var Ct=null;function Dt(){return Ct??=JSON.parse(c.rules().packText),Ct}function Nt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}var _t=Object.freeze({maxBytes:1048576}),Mt=64,E=Object.freeze([]);function jt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function $t(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):jt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=c.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ie(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Wt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Wt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function Wt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var so=/^[ -~]*$/,lo=/^[ !#-[\]-~]*$/;function Gt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&lo.test(e))return`"${e}"`;let n=Kt(t);return ke(e,n),n.end()}function uo(e,t=120){
if(e.length<=t&&so.test(e))return e;let n=Kt(t);return Vt(e,n,!1),n.end()}function Kt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ke(e,t){switch(typeof e){case"string":return t.add('"')&&Vt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?fo(e,t):co(e,t)}}function fo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ke(e[n],t))return!1;return t.add("]")}function co(e,t){let n=po(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(ke(o,t)&&t.add(":")&&ke(i,t)))return!1}return t.add(
"}")}function po(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:uo(t.slice(8,-1),40)}function Vt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(mo(o))i=we(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
we(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?we(o)+we(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function mo(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var go={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function we(e){return go[e]??`\\u${e.toString(16).padStart(4,"0")}`}var yo=Object.freeze({});function wo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=ko(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function ko(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var z=Symbol("not clean");var xe=zt(bo);function He(e,t){return`${e}/${xo(t)}`}function ze(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ye=Object.freeze({found:!1});function xo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Oo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var za=Object.freeze([]);function Qt(e){let t=0,n=e.length;for(;t<n&&Xt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Xt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Xt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Zt(e,t=null){let n=be(e);return n===z?c.careful().readCarefully(e):Ro(e,n,t)}function Ro(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:E,
span:(i,s)=>(r??=c.careful().indexJson(e),o??=c.careful().locator(r),o(i,s)),extent:()=>Qt(e),elements:()=>(r??=c.careful().indexJson(e),r.children)}}function Je(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>en(e,n,r,E));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=vo(e.problems,e.elements());return e.value.map((n,r)=>en(e,n,r,t[r]??E))}function en(e,t,n,r){let o=He("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function vo(e,t){let n=[];for(let r of e){let i=ze(r.pointer.split(
"/",2)[1]??"")??Math.max(0,So(t,r.span?.start??0));n[i]??=[],n[i].push(Io(He("",i),r))}return n}function So(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Io(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function tn(e,t,n=_t){switch(t){case"json":return{text:e,requests:Je(Zt(e))};case"yaml":return{text:e,requests:Je(c.yaml().readYaml(e))};case"ndjson":return c.streams().
readNdjson(e,n)}}function nn(e,t,n){return t.format!=="ndjson"&&Xe(e,n.maxBytes)?an(t,n):rn(e,E,t,n)}function Xe(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Qe(e,t,n){
if(t.format==="ndjson")return Po(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:c.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return an(t,n);let{text:o,problems:i}=he(r);return rn(o,i,t,n)}function rn(e,t,n,r){let o=ie(e);return tn(e,n.format,r).requests.map((i,s)=>on(i,e,s===0?t:E,o,n,
r))}function*Po(e,t,n){for(let r of c.streams().ndjsonLines(e,n))yield Ze(r,t,n)}function Ze(e,t,n){let{text:r,lineNumber:o,offset:i}=e,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?r:""};return on(c.streams().readLine(e,0),r,E,s,t,n)}function on(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,
lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:c.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>a},line:r.line}}function an({path:e},{maxBytes:t}){let n={span:()=>null,
lines:ie("")},r=[c.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var Eo=Object.freeze([]);var To=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Ao=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),qo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function et(e,t,n){let r=Co(e);return No(r,r.view===null?null:t(r.view),n)}function Co(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ve(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=c.
explain(),u=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function No(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return c.explain().requestReport(r,n.noRules,i,o,
a(),un(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Oe(r,t.tally);let{requestReport:l,ruleProblems:u}=c.explain(),f=[...i,...u(t,s,n)];
return l(r,t.tally,f,o,a(),n)}function ln({source:e},t,n){let{requestReport:r,unreadable:o}=c.explain();return r(e,n.noRules,[o(t)],void 0,null,un(n))}function un({
failOn:e}){return{failOn:e,judge:null}}var Uo=[4,6,9,11];var p=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var cn=864e5;function pn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-cn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+cn),t}}var se=3;var Lo=new Set(["ec2Image","account","guest"]);function Do(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var yn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>$(e,0,()=>!0)};var hn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>$(e,1,()=>!0)};var wn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>$(e,0,t=>t==="Micros\
oft_Office_2016")};var kn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>$(e,0,t=>t==="Micros\
oft_Office_2019")};function Te(e){let t=0,n=e.length;for(;t<n&&Pe(e.charCodeAt(t));)t++;for(;n>
t&&Pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var bn="/ImageDescription",xn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!Ee(t))return w;let n=Te(t);return{items:[n===
""?{pointer:bn,value:t}:{pointer:bn,value:t,suggestion:n}],complete:!0}}};var Mo=new Map([["BYOL_REGULAR",Ae("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ae("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ae("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ae("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:w}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:w}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:w}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:w}]]);var On={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=J(e);return typeof t=="symbol"?t:t.family}};var Rn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=J(e);return t===d?d:typeof t=="symbol"?w:t.pcoip}};var vn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=J(e);return typeof t=="symbol"?t:t.protocol}};var Sn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var jo=16;var Bo=(e,t,n)=>{for(let r=0;r<t;r++)if(le(n,r)===e)return!0;return!1};function $o(){let e=new Set;return t=>e.size===e.add(t).size}var In={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>X(e,Bo,$o)};var Pn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>X(e,()=>!0,()=>()=>!0)};var Wo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=le(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=Ko(e,i))}return r};function Go(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}var Tn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>X(e,Wo,Go)};function An(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Vo={matches:Ee,repair:Te},qn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>W(e,Vo)};var qe="aws:";function Ne(e){let t=e;for(;Ce(t)||tt(t);)t=t.slice(qe.length);return t}var Yo={matches:Ce,repair:Ne},Cn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>W(e,Yo)};var Ho={matches:tt,repair:Ne},Nn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>W(e,Ho)};var zo=/[^ +\-./0-9:=@A-Z_a-z]/;function Dn(e){return e.replace(Fn().others,"-")}var Un;function Fn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Un??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Un}var Jo={matches:Ln,repair:Dn},_n={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>W(e,Jo)};var nt=[yn,hn,wn,kn,xn,On,Rn,vn,Sn,In,Pn,Tn,qn,Cn,Nn,_n];var Gn=2,Qo=3,Bn=15,Zo=new Set(["IngestionProcess","Applications","Tags"]),ei="IngestionProcess";function Wn(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}var oi=4096;function ai(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var rt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function zn(){let{documentRules:e,schemaRules:t}=c.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}var Jn={facts:{},
given:[]};function Qn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var ci=1024*1024;function pi(e,{head:t,decider:n,context:r}){try{return it(t,[et(
e,n,r)])}catch(o){return it(t,[ln(e,o,r)])}}function er(e,{head:t}){return it(t,Array.from(e,({report:n})=>n))}function di(e,t,n,r){if(t.format==="json"&&!n.hash&&
!Xe(e,n.maxBytes)){let o=Le(e,t.path,null,r);if(o!==null)return[o]}return nn(e,t,n).map(o=>st(o,r))}function*mi(e,t,n,r){for(let o of c.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?Le(o.text,t.path,o.index,r):null)??st(Ze(o,t,n),r)}function st({
candidate:e,line:t},{decider:n,context:r}){return{report:et(e,n,r),value:e.value,line:t}}function it(e,t){let n=ue();for(let g of t)n.add(g);let{version:r,tool:o,
model:i,pack:s,asOf:a,facts:l}=e,{counts:u,verdict:f}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,requests:t,counts:u,verdict:f}}function nr(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:E,located:()=>null}}var rr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function lt(e){return c.packs().readPack(e)}function ut(e,t,n){return c.facts().readFacts(e,t,n)}function ft(e,t){return c.facts().parseFact(e,t)}var or={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function G(e){let t=C(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(or,t)?or[t]:t}function C(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var Q=class extends Error{name="ClosedPipe"};var fe=process.getBuiltinModule("node:fs"),yi=process.getBuiltinModule("node:path"),ir=1<<20,hi="/dev/null",wi={1:"standard output",2:"standard error"};function*xi(){let e=Buffer.allocUnsafeSlow(
ir);for(;;){let t;try{t=fe.readSync(0,e,0,ir,null)}catch(n){let r=C(n);if(r==="EAGAIN"){lr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function lr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var D=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),pe=(e,t,n)=>({...D(e,n),value:t}),ce=(e,t,n)=>({...pe(e,t,n),repeatable:!0}),ct=(e,t,n,r)=>({
...pe(e,t,r),choices:n}),Fe=[ce("facts","FILE","facts file, JSON or YAML"),ce("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
ce("rules","PATH","a rule file or directory, added to the built-in pack"),pe("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ce("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),ct("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),D("allow-unknown","an unknown verdict exits 0"),ce("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while text\
 stays on standard output"),D("fix","make the safe fixes in the files, then report what is left"),D("fix-unsafe","make all fixes, those that change what a reque\
st means, too"),D("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),D("hash","add the sha256 of each request to th\
e report"),D("list-rules","add the ids behind each count of rules to the report"),D("quiet","leave passing requests out of the output, never out of the counts"),
ct("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),pe("stdin-name","P\
ATH","the name of standard input in the report; its extension decides the format"),D("follow-links","read named links whose target leaves the working directory"),
pe("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),ct("color","WHEN",["auto","always","never"],"colours: auto (default: on a\
 terminal, unless NO_COLOR is set), always or never")];var Oi=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function pt(e){return e.replace(Oi,t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function ur(){let e=0;return{begin:t=>`${pt(JSON.stringify(t,null,2).slice(0,-2))},
  "requests": [`,request:({report:t})=>`${e++===0?"":","}
    ${dt(t,"    ")}`,end:({counts:t,verdict:n,policy:r})=>`${e===0?"":`
  `}],${Ri(r)}
  "counts": ${dt(t,"  ")},
  "verdict": "${n}"
}
`}}function Ri(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${dt(t,"  ")},`}function dt(e,t){return pt(JSON.stringify(e,null,2).replaceAll(`
`,`
${t}`))}var vi,Si,mt={findings:()=>vi??=require("./findings.cjs"),textPolicy:()=>Si??=require("./textPolicy.cjs")};var Z=e=>e,ee=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Ii={bold:Z,dim:Z,red:Z,green:Z,yellow:Z,cyan:Z},Pi={bold:ee(1,22),dim:ee(2,22),red:ee(31,39),green:ee(32,39),
yellow:ee(33,39),cyan:ee(36,39)};var Ei=/^[ -~]*$/;function Me(e){return Ei.test(e)?e:Ti(e)}function Ti(e){let t="";for(let n of e){let r=n.codePointAt(0);t+=qi(r)?Ai(r):n}return t}function Ai(e){
return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}function qi(e){return e<127?e<32:e<768?e<=160||
e===173:Ci.some(([t,n])=>e>=t&&e<=n)}var Ci=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function Ni(e,t){let n=t-e.length;return e.map(Me).join(", ")+(n>0?` and ${F(n)} more`:"")}var de={text:pr,json:ur};function Li(e){let t=e.indexOf("="),n=t===-1?e:e.slice(
0,t);if(!Di(n))throw new p(`\`--format ${e}\`: accepted are ${Object.keys(de).join(", ")}`);let r=t===-1?null:e.slice(t+1);if(r==="")throw new p(`\`--format ${e}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function Di(e){return Object.hasOwn(de,e)}var Fi=1<<20,mr=1<<28;function Mi(e){let t=e.find(n=>n.file===null)?.
format;if(!(t==="text"||t===void 0))throw new p(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function ji(e){
let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>mr)throw new p(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${mr}`);return t}function te(e,t,n=[]){hr("error",[e,...n],t)}function yr(e,t){hr("warning",[e],t)}function hr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=_e(Be("auto",n,r)),
a=t.map(l=>Me(l));n.write(`${o((e==="error"?i:s)(e))}: ${a.join(`
  `)}
`)}var Bi,$i,Wi,Gi,Ki,I={files:()=>Bi??=require("./files.cjs"),fixing:()=>$i??=require("./fixing.cjs"),found:()=>Wi??=require("./found.cjs"),program:()=>Gi??=require("./program.cjs"),
search:()=>Ki??=require("./search.cjs")};var Y=class extends Error{name="Unreadable"},gt=1<<20,Vi=16,Yi=/\.(ndjson|jsonl)$/i;function*wr(e,t){let n=Buffer.allocUnsafeSlow(gt);try{for(let r=t.
readSync(e,n,0,gt,null);r>0;r=t.readSync(e,n,0,gt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function kr(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function br(e,t,n){try{let r=ht(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:kr(r,t+1);if(o.length>t)throw new Y(`it is larger than ${t} bytes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(r){throw!(r instanceof
Y)&&C(r)===null?r:new p(`cannot read \`${e.path??"-"}\`: ${G(r)}`)}}var Xi=5;var ea=64;var ta=/[*?[{]|[!@+]\(/;function Sr(e){return ta.test(e)}function na(e){throw new p(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function ra(e){let t=new Map;for(let r of e.flatMap(o=>o.inputs)){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e.map(({text:r,inputs:o})=>({text:r,inputs:o.map(i=>t.get(i.file)??i)})),inputs:[...t.
values()]}}var ia=["AWS_REGION","AWS_DEFAULT_REGION"];function aa(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=We([e],{followLinks:t,stdinName:null},r),[i]=o;if(o.length!==1||i===void 0||!i.named)throw new p(`\`--facts ${e}\`: a facts file is \
one file`);return ut(br(i,n,r),i.path??"<stdin>",sa(e))}function sa(e){return/\.ya?ml$/i.test(e)?"yaml":"json"}var la=65536,Er=100,ua=160;
async function ma(e,t,n,r,o){try{for(let i of t.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of e.engineRequests(a,{path:i.
path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function ga({operands:e}){if(e.includes("-"))throw new p("s\
tandard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Lr(e,t){if(e instanceof Q)throw e;if(e instanceof Error&&e.name==="UsageError")te(e.message,t);else{let[
n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);te(`internal error, please report it: ${n}`,t,r)}return R.couldNotRun}var kt=e=>{process.exitCode=e},Fr=()=>kt(R.couldNotRun);try{let e=Dr(process.argv.slice(2),sr());typeof e=="number"?kt(e):e.then(kt,Fr)}catch{Fr()}
