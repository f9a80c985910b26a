#!/usr/bin/env node
"use strict";var he=(function he(e,t){return It.indexOf(e)>=It.indexOf(
t)?e:t});var M=(function M(e){return 2-e});var J=(function J(e){return e?2:0});var Y=(function Y(e){if(e===C||e===d)return to;if(e===w)return Pt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Pt});var At=(function At(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var W=(function W(e){return e===C||e===d});var $=(function $(e,t){return(n,r)=>W(n)||W(r)?1:J(typeof n===e&&typeof r===e&&t(n,r))});var ie=(function ie({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var _t=(function _t(e){let t=JSON.parse(St);if(e.length===0)return{plan:t,sha256:Ve,ruleAt:o=>Lt(Mt(),o),operatorOf:Dt};let n=c.packs().joinPacks([uo(),...e]),r=Nt(n.patterns);
return{plan:Ut(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>Lt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Dt(o)}});var Dt=(function Dt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return qt[e]});var jt=(function jt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Gt=(function Gt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Kt(e.subarray(3));return{text:n,problems:[c.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Vt(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Vt(e.subarray(2),"utf-16be"):Kt(e)});var Kt=(function Kt(e){let t=fo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=c.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var fo=(function fo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var Xt=(function Xt(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Zt=(function Zt(e,t){for(let r in bo)return!1;if(typeof t!="object"||t===null)return!0;let n=Ye(t,$t);return n===xo(e)||n===Oo(e)});var Ye=(function Ye(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ye(o,t-1))}return n}for(let r in e){
if(Xt(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ye(o,t-1))}return n});var xo=(function xo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var se=(function se(e){let t;try{t=JSON.parse(e)}catch{return H}return Zt(e,t)?t:H});var Qt=(function Qt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var vo=(function vo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(So):t});var en=(function en(e,t){let n=e;for(let r of xe(t)){if(typeof n!="object"||n===null)return He;if(Array.isArray(n)){let o=Je(r);if(o===
null||o>=n.length)return He;n=n[o]}else{if(!Object.hasOwn(n,r))return He;n=n[r]}}return{found:!0,value:n}});var Ze=(function Ze(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:c.streams().joinChunks(e,t);
return n.length>t?null:Gt(n)});var Oe=(function Oe(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Co}});var fn=(function fn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Re=(function Re(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let I;if(e.Ec2ImageId===
void 0&&(I="Ec2ImageId")||e.IngestionProcess===void 0&&(I="IngestionProcess")||e.ImageName===void 0&&(I="ImageName")||e.ImageDescription===void 0&&(I="ImageDesc\
ription"))return!1;{let F=a;for(let k in e)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(F===a){if(e.Ec2ImageId!==void 0){let k=e.Ec2ImageId,O=a;if(a===O)if(typeof k=="string"){if(!Uo.test(k))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,A=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=A===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let A=e.ImageName,D=a;if(a===D)if(typeof A=="string"){if(A.length>64||A.length<1||!Fo.test(A))return!1}else return!1;var u=D===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let D=e.ImageDescription,p=a;if(a===p)if(typeof D=="string"){if(D.length>256||D.length<1||!Lo.test(D))return!1}else
return!1;var u=p===a}else var u=!0;if(u){if(e.Tags!==void 0){let p=e.Tags,S=a;if(a===S)if(Array.isArray(p)){var f=!0;let re=p.length;for(let L=0;L<re;L++){let P=p[L],
ye=a;if(a===ye)if(P&&typeof P=="object"&&!Array.isArray(P)){let vt=Object.getPrototypeOf(P);if(vt!==Object.prototype&&vt!==null)return!1;{let $r;if(P.Key===void 0&&
($r="Key"))return!1;{let Wr=a;for(let _ in P)if(!(_==="Key"||_==="Value"))return!1;if(Wr===a){if(P.Key!==void 0){let _=P.Key,oe=a;if(a===oe)if(typeof _=="string"){
if(_.length>127||_.length<1)return!1}else return!1;var m=oe===a}else var m=!0;if(m)if(P.Value!==void 0){let _=P.Value,oe=a;if(a===oe)if(typeof _=="string"){if(_.
length>255)return!1}else return!1;var m=oe===a}else var m=!0}}}}else return!1;var f=ye===a;if(!f)break}}else return!1;var u=S===a}else var u=!0;if(u)if(e.Applications!==
void 0){let p=e.Applications,S=a;if(a===S)if(Array.isArray(p)){if(p.length>5||p.length<1)return!1;{var y=!0;let re=p.length;for(let L=0;L<re;L++){let P=p[L],ye=a;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var y=ye===a;if(!y)break}}}else return!1;var u=S===a}else var u=!0}}}}}}}}else
return!1;return a===0});var ve=(function ve(e){return Re(e)});var dn=(function dn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Mo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Ie=(function Ie(e){if(!dn(e))throw new g(`${Ht(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var yn=(function yn(e,t){let n=e.when===null?2:le(e.when,t);if(n===0)return"notApplicable";let r=le(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var hn=(function hn(e,t){let n=new Set;return e.when!==null&&Se(e.when,t,n),Se(e.must,t,n),[...n].sort((r,o)=>r-o)});var le=(function le(e,t){if(typeof e=="number"){let i=t[e];
return i===ue||i===void 0?1:i}if("not"in e)return M(le(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=le(i,t);if(s===r)return s;s===
1&&(o=1)}return o});var Se=(function Se(e,t,n){if(le(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Se(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Se(r,t,
n)});var wn=(function wn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?Bo():null,i=[],s=[],
a=new Set;for(let[u,f]of e.rules.entries()){let m=yn(f,t),y;if(m!=="undecided")y=m,m==="fail"&&i.push(u);else{let h=hn(f,t),I=Wo(e,h,n.world),F=new Set(I.map(k=>k.
slice(0,k.indexOf("/"))));if(y=$o(f.ifUnknown,F,n)?"skipped":"unknown",y==="skipped")for(let k of F)a.add(k);else h.some(k=>t[k]===ue)||s.push({rule:u,needs:I})}
n.off.has(f.id)&&(y="off"),r[y]++,o?.[y].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})});var $o=(function $o(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>jo.has(r)&&!n.world.scopes.has(r))});var Wo=(function Wo(e,t,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===C&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()});var K=(function K(e,t,n){let r=e.Applications;if(r===void 0)return w;if(r===d)return d;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?w:{items:o??w.items,complete:i}});var Te=(function Te(e){return e.length>0&&(Pe(e.charCodeAt(0))||Pe(e.charCodeAt(e.length-1)))});var Pe=(function Pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Ae=(function Ae(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var X=(function X(e){
let t=e.IngestionProcess;return t===void 0?N:(t===d?void 0:Ko.get(t))??d});var q=(function q({Tags:e}){if(e===void 0)return!0;if(e===d||
e.length>Go)return!1;let t=[];for(let n of e){if(n===d||!En(n.Key)||n.Value!==void 0&&!En(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var En=(function En(e){return typeof e=="string"&&Vo.test(e)});var Z=(function Z(e,t,n){let r=e.Tags;if(r===void 0)return w;if(r===d)return d;let o=r.length<=Yo?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=fe(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?w:{items:i??w.items,complete:s}});var V=(function V(e,t){let n=e.Tags;if(n===void 0)return w;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===d){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(Un(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Un(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?w:{items:r??w.items,complete:o}});var Kn=(function Kn(e,t){if(e==="derived"){let r=Ue({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=xe(t);return r=>oi(r,n)});var Ue=(function Ue(e){
return e?.fact!=="derived"?null:Wn.find(({path:t})=>t===e.path)??null});var Vn=(function Vn(e){return e?.fact==="derived"?Ue(e)?.member??null:e?.fact!=="request"?null:xe(
e.path)[0]});var oi=(function oi(e,t){let n=e;for(let r of t){if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return N;n=n[r]}return n===void 0?N:n});var Jn=(function Jn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
Kn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=ie(a,n),u=l===void 0?ie(a,o):ui(l),f=o[a.left],m=l===void 0?null:si(e.operands[a.
left]),y={place:s,operand:a.left,operator:r(a),left:f,right:u},h=i.get(m);h===void 0?i.set(m,[y]):h.push(y)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=Gn)l.push(fi(li(s),a.slice(u,u+Gn)));return l})});var si=(function si(e){let t=Ue(e)?.isNothing;if(t!==void 0)
return t;let n=Vn(e);return n===rt||n!==null&&ai.has(n)?n:null});var li=(function li(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===rt&&typeof n=="string"?n:null}});var ui=(function ui(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var fi=(function fi(e,t){return{answer:n=>{let r=e(n);return r===
null?Yn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Yn(t,n===void 0?{}:{[rt]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*zn&ii}}});var Yn=(function Yn(e,t){
let n=0,r=-1,o=C;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<zn|ci(i.operator,o,i.right(t));return n});var ci=(function ci(e,t,n){let r=e(t,n);return r===
1&&t!==C&&n!==C&&(Hn(t)||Hn(n))?ue:r});var Xn=(function Xn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Fe(r.when,t,o)===0)){Fe(r.must,t,o);for(let i of o)n.add(i)}}return n});var Fe=(function Fe(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Fe(e.not,t,n);return a===null?null:M(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Fe(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s});var ot=(function ot(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],m=ie(u,r);return f===void 0||m===void 0?
null:t(u)(f,m)}),i=Jn(e,Xn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,m=new Array(i.length);for(let y=0;y<i.length;y++){let h=i[y]?.answer(
u);m[y]=h,f=f?.next.get(h)}return f?.decision??l(m)};function l(u){let f=o.map(y=>y??0);for(let[y,h]of i.entries())h.unpack(u[y],f);let m=wn(e,f,n);return a<pi&&
(a++,di(s,u,m)),m}});var di=(function di(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var it=(function it(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}});var Le=(function Le({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:new Set([...r].filter(([,o])=>mi(o)).map(([o])=>o)),read(o,i){if(o==="\
request"||o==="derived")return;if(o==="today")return i==="/date"?n:N;let s=r.get(o);if(s===null)return N;let a=en(s,i);return a.found?a.value===null?N:a.value:C}}});var er=(function er(e){let t=gi(e),{asOf:n}=e;if(typeof n=="string"){let i=st(Ie(n),t);return()=>i}let r=n??gn(Date.now),o=st(Ie(r()),t);return()=>{let i=r();return i!==
o.date&&(o=st(Ie(i),t)),o}});var gi=(function gi({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=_t(e),l=r?a.plan.rules.map(
u=>u.id).sort():null;return{rules:a,given:wi(t),require:n.length===0?n:c.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(u=>i[u]?.severity===
"off")),context:{failOn:o,judge:hi(i,s,a),noRules:fn(a.plan.rules.length,l),ruleAt:a.ruleAt,howToState:u=>c.facts().howToState(u)}}});var st=(function st(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:s}){let a=m=>({require:r,listRules:o,off:i,world:m}),l=a(Le(n,e)),u=it(n.images,l,m=>a(Le(m,e))),f=ot(t.plan,t.operatorOf,l);
return{date:e,head:{version:1,tool:at.tool,model:at.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.
files}},context:{...s,worldFor:m=>u(m).world},rules:t,decisionFor:u,decider:n.images.size===0?f:yi(t,n,f,a,e)}});var hi=(function hi(e,t,{plan:n}){if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=c.
policy();return o(r(e,n,()=>Zn().map(s=>s.id)),t??null)});var wi=(function wi(e){if(e===void 0)return Qn;
let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Qn:c.facts().joinFacts(t)});var ce=(function ce(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
tr(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:ki(e)})}});var ki=(function ki(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var lt=(function lt(e,t,n,r,{decider:o}){if(!ve(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:Oe({path:n,index:r},i),
value:t,line:l=>ae(e).line(l)}});var ft=(function ft(e={}){vi(e);let t=er(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??bi};return{get head(){return t().head},check:(r,o)=>xi(or(r,o),t()),checkText:(r,o)=>nr(
Oi(r,De(o),n,t()),t()),checkBytes:(r,o)=>nr(rr(r,De(o),n,t()),t()),requests:(r,o)=>rr(r,De(o),n,t()),checkWithEngine:(r,o)=>c.engine().checkValueWithEngine(or(r,
o),t()),engineRequests:(r,o)=>c.engine().checkAllWithEngine(ln(r,De(o),n),t())}});var ar=(function ar(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=se(i);let l=o!==H&&s.length===0&&!n.hash?lt(i,o,t.path,null,r):null;if(l!==null)return[l]}return Qe(e,t,n,o).map(i=>sr(i,r))});var rr=(function rr(e,t,n,r){return t.format==="ndjson"?Ri(
e instanceof Uint8Array?[e]:e,t,n,r):ar(Ze(e,n),t,n,r)});var De=(function De({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":jt(e))}});var vi=(function vi(e){let{asOf:t,failOn:n,maxBytes:r}=e;for(let o of Object.
keys(e))if(!Object.hasOwn(ir,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ir).join(", ")}`);if(t!==void 0&&typeof t!="s\
tring"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&n!=="warning")throw new g(
"`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole number above 0")});var cr=(function cr(){
return{stdin:Ai,stdout:fr(1,()=>process.stdout.columns),stderr:fr(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:pe,paths:Ii}});var fr=(function fr(e,t){
let n;return{write:r=>Ei(e,r),isTerminal:()=>(n??=Ti(e),n),columns:()=>t()??80}});var Ti=(function Ti(e){try{let{rdev:t}=pe.fstatSync(e);if(t===0||t===pe.statSync(Si,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var Ei=(function Ei(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=pe.writeSync(
e,n,r)}catch(o){let i=U(o);if(i==="EPIPE")throw new Q;if(i!=="EAGAIN")throw new g(`cannot write to ${Pi[e]}: ${G(o)}`);pr()}});var Me=(function Me(e){return e?Li:Fi});var gr=(function gr({counts:e,verdict:t,skipped:n,ignored:r},o){let s=[(e.fixed===void 0?"":`${B(e.fixed)} fixed \xB7 `)+Wi(e)],a=[mr(e.errors,"error",o.red),mr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${B(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${B(e.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${Be(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
s.push(`${Be(e.ignored,"file")} ignored, without a member of a request: ${$i(r,e.ignored)}`),`${t==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Wi=(function Wi(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${B(e.requests)} requests passed`;let t=[e.pass>0?`${B(e.pass)} passed`:"",e.fail>
0?`${B(e.fail)} failed`:"",e.unknown>0?`${B(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Be(e.requests,"request")}: ${t.join(", ")}`});var mr=(function mr(e,t,n){return e===
0?"":n(Be(e,t))});var Be=(function Be(e,t,n=`${t}s`){return`${B(e)} ${e===1?t:n}`});var B=(function B(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var yr=(function yr({colour:e,width:t}){let n=Me(e),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>{if(i.report.findings.length===0)return"";o??=ht.findings().
findingBlocks(n,t);let{source:s,findings:a,facts:l=r}=i.report;return o({path:s.path??"<stdin>",findings:a,facts:l,line:i.line})},end:i=>(i.policy.length===0?"":
ht.textPolicy().textPolicy(i,n,t))+`${gr(i,n)}
`}});var hr=(function hr(e){let t=e.map(Ki),n=t.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new g(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of t.entries())if(o!==null&&t.findIndex(i=>i.file===o)!==r)throw new g(
`two formats cannot go to the same file \`${o}\``);return n.length===1?t:[{format:"text",file:null},...t]});var kr=(function kr({options:e,operands:t}){for(let[a,l]of e)Yi(a,l);let n=a=>e.get(a)??[],r=a=>e.get(a)?.at(-1)??null,o=r("max-bytes"),i=hr(n("fo\
rmat")),s=e.has("fix-dry-run");return s&&Hi(i),{operands:t,facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(a=>a.split(
",").map(l=>l.trim())),failOn:r("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:i,fix:e.has("fix-unsafe")?"all":s||e.has("f\
ix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:r("engine")==="json-rules-engine"?"json-rules-engine":"co\
mpiled",stdinName:r("stdin-name"),followLinks:e.has("follow-links"),maxBytes:o===null?Gi:zi(o),color:r("color")??"auto"}});var Yi=(function Yi(e,t){let n=_e.find(r=>r.name===
e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new g(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var $e=(function $e(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var oa=(function oa(e){return e!==null&&!e.endsWith(".json")&&ra.test(e)});var bt=(function bt(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=oa(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Or(kt(r.file,r.pipe,t).fd,t.fs);return o?
l:Rr(l,e+1)}let{fd:i,size:s}=kt(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,aa(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Or(kt(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(v.found().
holdsMemberName(s))return!0;o=s.subarray(-2*na)}return!1}}});var kt=(function kt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|ia(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new z("it is not a regular file")});var ia=(function ia({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var aa=(function aa(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Ir=(function Ir(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Sr=(function Sr(e,t,n,r,o,i){let s=ce(),a=Ir(),l=[],u=new Set,f=x.pass,m=p=>{o.clear(),ne(p,i),f=he(f,x.couldNotRun)},y=p=>{s.add(p.report),a.add(p.report),
o.step(),e.quiet&&p.report.verdict==="pass"||r.request(p)};t.failures.forEach(m);let h=null,I=null,F=null,k=!1,O=!1,A=!1,D={content(p){if(A=!1,h===null)return null;
I=p.read(h);let S=I instanceof Uint8Array&&I.length>e.maxBytes;return!h.named&&S&&!p.holdsMemberName(h)?null:I},take(p){if(!k){if(F!==null||p.report.verdict==="\
fail"){F??=v.found().foundFile(()=>!(I instanceof Uint8Array)||v.found().mayHoldMember(I));let S=F.next(p);if(S==="hold")return!0;if(A=S==="restart",S!=="take")
return!1;F.held().forEach(y)}k=!0}return O=!0,y(p),!0},failed(p){if(!(p instanceof z)&&U(p)===null)throw p;O=!0,m(`cannot read \`${h?.path??"-"}\`: ${G(p)}`)},again(){
return A||O||h===null?A:(u.add(h.file),h.named||(s.ignore(1),l.length<sa&&l.push(h.path??"-")),!1)}};return{fixed:s.fix,tell:m,visit(p){return h=p,F=null,k=p.named,
O=!1,A=!1,D},end(){o.clear();let{counts:p,verdict:S}=s.end();r.end({counts:p,verdict:S,policy:n,skipped:a.end(),ignored:l}),fa(t.links,i);for(let{text:Rt,inputs:re}of t.
arguments){let L=la(re,u);L!==null&&(ne(L===0?`no file to check in \`${Rt}\``:`no request in \`${Rt}\``,i),f=he(f,x.unknown))}return he(f,p.requests===0?x.pass:
ua(S,e.allowUnknown))}}});var la=(function la(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var ua=(function ua(e,t){switch(e){case"pass":return x.pass;case"\
fail":return x.fail;case"unknown":return t?x.pass:x.unknown;default:return e}});var fa=(function fa(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.
length} more`;br(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var Pr=(function Pr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Tr=(function Tr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),s=r.get(i);if(s!==void 0)return s.get(t.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===ca){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,Pr(f)])))}return l===void 0?null:Pr(l)}});var Ar=(function Ar(e,t,{kind:n}){try{return n(t)}catch(r){throw U(r)===null?r:new g(`cannot read \`${e}\`: ${G(r)}`)}});var xt=(function xt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&da(e),o});var We=(function We({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var Ke=(function Ke(e,t,n){let r=[],o=[],i={options:t,io:n,here:We(n),kind:Tr(n),links:r,failures:o},s=e.map(u=>({text:u,inputs:ga(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...ma(s),links:r,failures:o}});var ga=(function ga(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=Ar(e,o,t);switch(i){case null:
if(!Er(e))throw new g(`there is no file or directory \`${e}\``);return v.search().matching(e,t);case"link":return v.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return v.search().directory(n.shown(o),xt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:xt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var qr=(function qr(e,t){let n=[...e.facts.flatMap(r=>wa(r,e,t)),...ka(e.fact.map(r=>dt(r,"--fact")))];if(n.some(({facts:r})=>r.
region?.name!==void 0))return n;for(let r of ya){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var ka=(function ka(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(
n=>n.facts.ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Cr=(function Cr(e,t,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of e.targets)r.push(Oa(i,e.color,t,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:s,write:a}of r)a(s.begin(i))},request:i=>{for(let{format:s,write:a}of r)a(s.request(i))},end:i=>{for(let{format:s,write:a,finish:l}of r)
a(s.end(i)),l()},discard:o}});var Oa=(function Oa({format:e,file:t},n,r,o){let i=t===null?Ra(o,r):v.files().fileWriter(t,o),s="",a=()=>{s!==""&&i.write(s),s=""};return{format:ge[e](
t===null?va(n,o):{colour:!1,width:Nr}),write:l=>{s+=l,s.length>=ba&&a()},finish:()=>{a(),i.finish()},discard:i.discard}});var Ra=(function Ra({stdout:e},t){return{write:r=>{
t.clear(),e.write(r)},finish:t.clear,discard:t.clear}});var va=(function va(e,{stdout:t,env:n}){let r=t.isTerminal()?Math.min(xa,Math.max(40,t.columns())):Nr;return{colour:$e(
e,t,n),width:r}});var Ur=(function Ur(e,t){if(e.length===0)return[];let n=We(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Fr=(function Fr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Lr=(function Lr(e,t){return e.map(n=>ct(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Dr=(function Dr(e,t){let n=Ke(e.operands,e,t);Ta(e),e.fix!==null&&!e.dryRun&&Pa(e),e.targets.some(({file:f})=>f!==null)&&v.files().refuseOverwriting(e,n.inputs,t);let r=Lr(
e.rules,t),o=ft({packs:r,facts:qr(e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules,hash:e.hash,
maxBytes:e.maxBytes}),i=Fr(t),s=Cr(e,i,e.dryRun?{...t,stdout:t.stderr}:t),a=Sr(e,n,Ur(r,t),s,i,t),l=bt(e.maxBytes,t),u=e.fix===null?l:v.fixing().fixingReader(l,
o,e,a,t);if(s.begin(o.head),e.engine==="json-rules-engine")return Sa(o,n,u,a,s);try{for(let f of n.inputs)Ia(o,f,u,a);return a.end()}finally{s.discard()}});var Ia=(function Ia(e,t,n,r){
let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let s of e.requests(i,{path:t.path}))if(!o.take(s))break}catch(i){o.failed(i)}while(o.again())});var Ta=(function Ta({operands:e,facts:t}){if([...e,...t].filter(n=>n===
"-").length>1)throw new g("standard input, `-`, may be named once in all: it can be read only once")});var _r=(function _r(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let s=i.indexOf("="),a=i.slice(2,s===-1?void 0:s),l=i.startsWith("--")?t.find(m=>m.name===a):void 0;if(l===void 0)return null;let u=s===-1?l.value===null?
"":e[++o]:i.slice(s+1);if(u===void 0||l.value===null&&s!==-1)return null;let f=n.get(a);f===void 0?n.set(a,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var jr=(function jr(e,t){try{let n=e[0]==="check"?_r(e.slice(1),_e):null,r=n!==null&&n.operands.length>0?Dr(kr(n),t):v.program().runProgram(e,t);return typeof r=="numbe\
r"?r:r.catch(o=>Mr(o,t))}catch(n){return Mr(n,t)}});var x={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},It=[x.pass,x.unknown,x.fail,x.callFailed,x.couldNotRun];var St='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
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
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var Ve="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var Kr,Vr,Gr,Yr,Hr,zr,Jr,Xr,Zr,Qr,eo,c={careful:()=>Kr??=require("./careful.cjs"),streams:()=>Vr??=require("./streams.cjs"),yaml:()=>Gr??=require("./yaml.cjs"),
packs:()=>Yr??=require("./packs.cjs"),explain:()=>Hr??=require("./explain.cjs"),facts:()=>zr??=require("./facts.cjs"),fix:()=>Jr??=require("./fix.cjs"),rules:()=>Xr??=
require("./rules.cjs"),hash:()=>Zr??=require("./hash.cjs"),policy:()=>Qr??=require("./policy.cjs"),engine:()=>eo??=require("./engine.cjs")};var N=Symbol.for("workspaces-preflight.absent"),C=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),w=Object.freeze({items:Object.
freeze([]),complete:!0});var Pt={values:[],complete:!0},to={values:[],complete:!1};var Tt=(e,t)=>W(e)||
W(t)?1:J(At(e)&&e===t),Ge=(e,t)=>{if(W(e))return 1;if(!At(e))return 0;if(t instanceof Set)return J(t.has(e));let n=Y(t);return n.values.includes(e)?2:n.complete?
0:1},Et=(e,t)=>Ge(t,e),no=(e,t)=>{let n=Y(e),r=Y(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},ro=(e,t)=>{let n=Y(e),r=Y(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},oo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?Y(e).values:n.items,o=n===null?Y(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:M(i)},io=(e,t)=>W(e)?1:J(
e!==N===t);var we=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,qt={
equal:Tt,notEqual:(e,t)=>M(Tt(e,t)),in:Ge,notIn:(e,t)=>M(Ge(e,t)),contains:Et,doesNotContain:(e,t)=>M(Et(e,t)),containsAny:no,everyIn:ro,empty:oo,present:io,lessThan:$(
"number",(e,t)=>e<t),lessThanInclusive:$("number",(e,t)=>e<=t),greaterThan:$("number",(e,t)=>e>t),greaterThanInclusive:$("number",(e,t)=>e>=t),startsWith:$("str\
ing",(e,t)=>e.startsWith(t)),endsWith:$("string",(e,t)=>e.endsWith(t)),before:$("string",(e,t)=>we(e)&&we(t)&&e<t),onOrAfter:$("string",(e,t)=>we(e)&&we(t)&&e>=
t)};function Nt(e){return(t,n)=>{if(W(t)||W(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return J(r(t))}}var ao={operands:[],leaves:[],rules:[]};function Ut(e,t=ao){let n=Ct(t.operands),r=Ct(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,m=n.placeOf({fact:a,path:l}),y=so(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:m,operator:u,right:y})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function Ct(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function so(e){return typeof e==
"object"&&!Array.isArray(e)}function uo(){return{rules:Mt(),sha256:Ve,
from:"built-in"}}var Ft=null;function Mt(){return Ft??=JSON.parse(c.rules().packText),Ft}function Lt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}var Bt=Object.freeze({maxBytes:1048576}),$t=64,T=Object.freeze([]);function Wt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Vt(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Wt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=c.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ae(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Yt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Yt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function Yt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var co=/^[ -~]*$/,po=/^[ !#-[\]-~]*$/;function Ht(e,t=120){if(typeof e=="string"&&e.length<=t-2&&po.test(e))return`"${e}"`;let n=zt(t);return be(e,n),n.end()}function mo(e,t=120){
if(e.length<=t&&co.test(e))return e;let n=zt(t);return Jt(e,n,!1),n.end()}function zt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function be(e,t){switch(typeof e){case"string":return t.add('"')&&Jt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?go(e,t):yo(e,t)}}function go(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!be(e[n],t))return!1;return t.add("]")}function yo(e,t){let n=ho(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(be(o,t)&&t.add(":")&&be(i,t)))return!1}return t.add(
"}")}function ho(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:mo(t.slice(8,-1),40)}function Jt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(wo(o))i=ke(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
ke(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?ke(o)+ke(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function wo(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ko={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function ke(e){return ko[e]??`\\u${e.toString(16).padStart(4,"0")}`}var bo=Object.freeze({});function Oo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Ro(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Ro(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var H=Symbol("not clean");var xe=Qt(vo);function ze(e,t){return`${e}/${Io(t)}`}function Je(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var He=Object.freeze({found:!1});function Io(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function So(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var ss=Object.freeze([]);function nn(e){let t=0,n=e.length;for(;t<n&&tn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;tn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function tn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function rn(e,t=null,n=se(e)){return n===H?c.careful().readCarefully(e):Po(e,n,t)}function Po(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,s)=>(r??=c.careful().indexJson(e),o??=c.careful().locator(r),o(i,s)),extent:()=>nn(e),elements:()=>(r??=c.careful().indexJson(e),r.children)}}function Xe(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>on(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=To(e.problems,e.elements());return e.value.map((n,r)=>on(e,n,r,t[r]??T))}function on(e,t,n,r){let o=ze("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function To(e,t){let n=[];for(let r of e){let i=Je(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Eo(t,r.span?.start??0));n[i]??=[],n[i].push(Ao(ze("",i),r))}return n}function Eo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Ao(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function an(e,t,n=Bt,r){switch(t){case"json":return{text:e,requests:Xe(rn(e,null,r))};case"yaml":return{text:e,requests:Xe(c.yaml().readYaml(e))};case"ndjson":return c.
streams().readNdjson(e,n)}}function sn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function ln(e,t,n){return t.format==="ndjson"?qo(e instanceof Uint8Array?[e]:e,t,n):Qe(Ze(e,n),t,n)}function Qe(e,t,n,r){if(e===null)
return No(t,n);let{text:o,problems:i}=e,s=ae(o);return an(o,t.format,n,r).requests.map((a,l)=>un(a,o,l===0?i:T,s,t,n))}function*qo(e,t,n){for(let r of c.streams().
ndjsonLines(e,n))yield et(r,t,n)}function et(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return un(
c.streams().readLine(e,0,r),o,T,a,t,n)}function un(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:c.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line}}function No({path:e},{maxBytes:t}){let n={span:()=>null,lines:ae("")},r=[c.careful().tooLarge("file",t)];return[
{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var Co=Object.freeze([]);var Uo=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Fo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Lo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function tt(e,t,n){let r=Do(e);return _o(r,r.view===null?null:t(r.view),n)}function Do(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ve(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=c.
explain(),u=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function _o(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return c.explain().requestReport(r,n.noRules,i,o,
a(),pn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Oe(r,t.tally);let{requestReport:l,ruleProblems:u}=c.explain(),f=[...i,...u(t,s,n)];
return l(r,t.tally,f,o,a(),n)}function cn({source:e},t,n){let{requestReport:r,unreadable:o}=c.explain();return r(e,n.noRules,[o(t)],void 0,null,pn(n))}function pn({
failOn:e}){return{failOn:e,judge:null}}var Mo=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var mn=864e5;function gn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-mn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+mn),t}}var ue=3;var jo=new Set(["ec2Image","account","guest"]);function Bo(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var kn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>K(e,0,()=>!0)};var bn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>K(e,1,()=>!0)};var xn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>K(e,0,t=>t==="Micros\
oft_Office_2016")};var On={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>K(e,0,t=>t==="Micros\
oft_Office_2019")};function Ee(e){let t=0,n=e.length;for(;t<n&&Pe(e.charCodeAt(t));)t++;for(;n>
t&&Pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var Rn="/ImageDescription",vn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!Te(t))return w;let n=Ee(t);return{items:[n===
""?{pointer:Rn,value:t}:{pointer:Rn,value:t,suggestion:n}],complete:!0}}};var Ko=new Map([["BYOL_REGULAR",Ae("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ae("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ae("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ae("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:w}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:w}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:w}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:w}]]);var In={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=X(e);return typeof t=="symbol"?t:t.family}};var Sn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=X(e);return t===d?d:typeof t=="symbol"?w:t.pcoip}};var Pn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=X(e);return typeof t=="symbol"?t:t.protocol}};var Tn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var Vo=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Go=16;var Yo=16;function fe(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0}var Ho=(e,t,n)=>{for(let r=0;r<t;r++)if(fe(n,r)===e)return!0;return!1};function zo(){let e=new Set;return t=>e.size===e.add(t).size}var An={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:q,derive:e=>Z(e,Ho,zo)};var qn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Z(e,()=>!0,()=>()=>!0)};var Jo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=fe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=Zo(e,i))}return r};function Xo(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function Zo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Nn(o)!==Nn(i))return!1}return e.length===t.length}function Nn(e){return e>=
65&&e<=90?e+32:e}var Cn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:q,derive:e=>Z(e,Jo,Xo)};function Un(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Qo={matches:Te,repair:Ee},Fn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:q,derive:e=>V(e,Qo)};var qe="aws:";function Ne(e){return e.startsWith(qe)}function nt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,qe.length).toLowerCase()===qe&&!Ne(
e)}function Ce(e){let t=e;for(;Ne(t)||nt(t);)t=t.slice(qe.length);return t}var ei={matches:Ne,repair:Ce},Ln={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:q,derive:e=>V(e,ei)};var ti={matches:nt,repair:Ce},Dn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:q,derive:e=>V(e,ti)};var ni=/[^ +\-./0-9:=@A-Z_a-z]/;function Mn(e){return ni.test(e)&&!Bn().every.test(e)}function jn(e){return e.replace(Bn().others,"-")}var _n;function Bn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return _n??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},_n}var ri={matches:Mn,repair:jn},$n={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:q,derive:e=>V(e,ri)};var Wn=[kn,bn,xn,On,vn,In,Sn,Pn,Tn,An,qn,Cn,Fn,Ln,Dn,$n];var zn=2,ii=3,Gn=15,rt="IngestionProcess",ai=new Set(["Applications"]);function Hn(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}var pi=4096;
function mi(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var at={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function Zn(){let{documentRules:e,schemaRules:t}=c.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function yi({plan:e,operatorOf:t},{images:n},r,o,i){
let s=it(n,r,a=>ot(e,t,o(Le(a,i))));return a=>s(a)(a)}var Qn={facts:{},origin:()=>null,given:[],images:new Map,files:[]};function tr(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var bi=1024*1024;function xi(e,{head:t,decider:n,context:r}){try{return ut(t,[tt(
e,n,r)])}catch(o){return ut(t,[cn(e,o,r)])}}function nr(e,{head:t}){return ut(t,Array.from(e,({report:n})=>n))}
function Oi(e,t,n,r){let o=t.format!=="ndjson"&&sn(e,n.maxBytes);return ar(o?null:{text:e,problems:T},t,n,r)}function*Ri(e,t,n,r){for(let o of c.streams().ndjsonLines(e,n)){let i=se(o.text);yield(i!==H&&o.problems.
length===0&&!n.hash?lt(o.text,i,t.path,o.index,r):null)??sr(et(o,t,n,i),r)}}function sr({candidate:e,line:t},{decider:n,context:r}){return{report:tt(e,n,r),value:e.
value,line:t}}function ut(e,t){let n=ce();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:f,verdict:m}=n.end();
return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:m}}function or(e,{path:t=null}={}){return{source:{
path:t,index:null},value:e,parsed:!0,problems:T,located:()=>null}}var ir={
packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function ct(e){return c.packs().readPack(e)}function pt(e,t,n){return c.facts().readFacts(e,t,n)}function dt(e,t){return c.facts().parseFact(e,t)}var lr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function G(e){let t=U(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(lr,t)?lr[t]:t}function U(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var Q=class extends Error{name="ClosedPipe"};var pe=process.getBuiltinModule("node:fs"),Ii=process.getBuiltinModule("node:path"),ur=1<<20,Si="/dev/null",Pi={1:"standard output",2:"standard error"};function*Ai(){let e=Buffer.allocUnsafeSlow(
ur);for(;;){let t;try{t=pe.readSync(0,e,0,ur,null)}catch(n){let r=U(n);if(r==="EAGAIN"){pr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function pr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var j=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),me=(e,t,n)=>({...j(e,n),value:t}),de=(e,t,n)=>({...me(e,t,n),repeatable:!0}),mt=(e,t,n,r)=>({
...me(e,t,r),choices:n}),_e=[de("facts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),de("fact","KEY=VALUE",
"one fact, for example windows.version=11; lists are a,b or JSON, null is known to be absent"),de("rules","PATH","a rule file or directory, added to the built-i\
n pack"),me("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),de("require","SCOPE[,SCOPE]","rules that need facts of these scopes may \
not be skipped"),mt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),j("allow-unknown","an unknown verdict ex\
its 0"),de("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while text stays on standard output"),j("fix","make the safe fixes in the f\
iles, then report what is left"),j("fix-unsafe","make all fixes, those that change what a request means, too"),j("fix-dry-run","print what would be fixed as a u\
nified diff; the report goes to standard error"),j("hash","add the sha256 of each request to the report"),j("list-rules","add the ids behind each count of rules\
 to the report"),j("quiet","leave passing requests out of the output, never out of the counts"),mt("engine","ENGINE",["compiled","json-rules-engine"],"what runs\
 the rules: compiled (default) or json-rules-engine; the report is the same"),me("stdin-name","PATH","the name of standard input in the report; its extension de\
cides the format"),j("follow-links","read named links whose target leaves the working directory"),me("max-bytes","N","largest file, or line of NDJSON, that is r\
ead (default: 1048576)"),mt("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")];var qi=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function gt(e){return e.replace(qi,t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function dr(){let e=0;return{begin:t=>`${gt(JSON.stringify(t,null,2).slice(0,-2))},
  "requests": [`,request:({report:t})=>`${e++===0?"":","}
    ${yt(t,"    ")}`,end:({counts:t,verdict:n,policy:r})=>`${e===0?"":`
  `}],${Ni(r)}
  "counts": ${yt(t,"  ")},
  "verdict": "${n}"
}
`}}function Ni(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${yt(t,"  ")},`}function yt(e,t){return gt(JSON.stringify(e,null,2).replaceAll(`
`,`
${t}`))}var Ci,Ui,ht={findings:()=>Ci??=require("./findings.cjs"),textPolicy:()=>Ui??=require("./textPolicy.cjs")};var ee=e=>e,te=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Fi={bold:ee,dim:ee,red:ee,green:ee,yellow:ee,cyan:ee},Li={bold:te(1,22),dim:te(2,22),red:te(31,39),green:te(
32,39),yellow:te(33,39),cyan:te(36,39)};var Di=/^[ -~]*$/;function je(e){return Di.test(e)?e:_i(e)}function _i(e){let t="";for(let n of e){let r=n.codePointAt(0);t+=ji(r)?Mi(r):n}return t}function Mi(e){
return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}function ji(e){return e<127?e<32:e<768?e<=160||
e===173:Bi.some(([t,n])=>e>=t&&e<=n)}var Bi=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function $i(e,t){let n=t-e.length;return e.map(je).join(", ")+(n>0?` and ${B(n)} more`:"")}var ge={text:yr,json:dr};function Ki(e){let t=e.indexOf("="),n=t===-1?e:e.slice(
0,t);if(!Vi(n))throw new g(`\`--format ${e}\`: accepted are ${Object.keys(ge).join(", ")}`);let r=t===-1?null:e.slice(t+1);if(r==="")throw new g(`\`--format ${e}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function Vi(e){return Object.hasOwn(ge,e)}var Gi=1<<20,wr=1<<28;function Hi(e){let t=e.find(n=>n.file===null)?.
format;if(!(t==="text"||t===void 0))throw new g(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function zi(e){
let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>wr)throw new g(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${wr}`);return t}function ne(e,t,n=[]){xr("error",[e,...n],t)}function br(e,t){xr("warning",[e],t)}function xr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=Me($e("auto",n,r)),
a=t.map(l=>je(l));n.write(`${o((e==="error"?i:s)(e))}: ${a.join(`
  `)}
`)}var Ji,Xi,Zi,Qi,ea,ta,v={globs:()=>Ji??=require("./globs.cjs"),files:()=>Xi??=require("./files.cjs"),fixing:()=>Zi??=require("./fixing.cjs"),found:()=>Qi??=require("./found.cjs"),
program:()=>ea??=require("./program.cjs"),search:()=>ta??=require("./search.cjs")};var z=class extends Error{name="Unreadable"},wt=1<<20,na=16,ra=/\.(ndjson|jsonl)$/i;function*Or(e,t){let n=Buffer.allocUnsafeSlow(wt);try{for(let r=t.
readSync(e,n,0,wt,null);r>0;r=t.readSync(e,n,0,wt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Rr(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function vr(e,t,n){try{let r=bt(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Rr(r,t+1);if(o.length>t)throw new z(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof z)&&U(r)===null?r:new g(`cannot read \`${e.
path??"-"}\`: ${G(r)}`)}}var sa=5;var ca=64;var pa=/[*?[{]|[!@+]\(/;function Er(e){return pa.test(e)}function da(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function ma(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var ya=["AWS_REGION","AWS_DEFAULT_REGION"],ha=1<<25;function wa(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=Ke([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let s=vr(
i,Math.max(n,ha),r);return pt(s,i.path??"<stdin>")}var ba=65536,Nr=100,xa=160;
async function Sa(e,t,n,r,o){try{for(let i of t.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of e.engineRequests(a,{path:i.
path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function Pa({operands:e}){if(e.includes("-"))throw new g("s\
tandard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Mr(e,t){if(e instanceof Q)throw e;if(e instanceof Error&&e.name==="UsageError")ne(e.message,t);else{let[
n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ne(`internal error, please report it: ${n}`,t,r)}return x.couldNotRun}var Ot=e=>{process.exitCode=e},Br=()=>Ot(x.couldNotRun);try{let e=jr(process.argv.slice(2),cr());typeof e=="number"?Ot(e):e.then(Ot,Br)}catch{Br()}
