#!/usr/bin/env node
"use strict";var he=(function he(e,t){return Ot.indexOf(e)>=Ot.indexOf(
t)?e:t});var M=(function M(e){return 2-e});var J=(function J(e){return e?2:0});var Y=(function Y(e){if(e===C||e===d)return eo;if(e===w)return vt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:vt});var Pt=(function Pt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var W=(function W(e){return e===C||e===d});var $=(function $(e,t){return(n,r)=>W(n)||W(r)?1:J(typeof n===e&&typeof r===e&&t(n,r))});var ie=(function ie({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Lt=(function Lt(e){let t=JSON.parse(Rt);if(e.length===0)return{plan:t,sha256:Ke,ruleAt:o=>Ct(Dt(),o),operatorOf:Ut};let n=c.packs().joinPacks([lo(),...e]),r=Et(n.patterns);
return{plan:qt(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>Ct(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Ut(o)}});var Ut=(function Ut({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Tt[e]});var Ft=(function Ft(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Wt=(function Wt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Bt(e.subarray(3));return{text:n,problems:[c.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?$t(e.subarray(2),"utf-16le"):t===254&&e[1]===255?$t(e.subarray(2),"utf-16be"):Bt(e)});var Bt=(function Bt(e){let t=uo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=c.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var uo=(function uo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var Ht=(function Ht(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var zt=(function zt(e,t){for(let r in ko)return!1;if(typeof t!="object"||t===null)return!0;let n=Ge(t,Mt);return n===bo(e)||n===xo(e)});var Ge=(function Ge(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n}for(let r in e){
if(Ht(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n});var bo=(function bo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var se=(function se(e){let t;try{t=JSON.parse(e)}catch{return H}return zt(e,t)?t:H});var Jt=(function Jt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var Ro=(function Ro(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(So):t});var Xt=(function Xt(e,t){let n=e;for(let r of xe(t)){if(typeof n!="object"||n===null)return Ye;if(Array.isArray(n)){let o=ze(r);if(o===
null||o>=n.length)return Ye;n=n[o]}else{if(!Object.hasOwn(n,r))return Ye;n=n[r]}}return{found:!0,value:n}});var Xe=(function Xe(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:c.streams().joinChunks(e,t);
return n.length>t?null:Wt(n)});var Oe=(function Oe(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:No}});var sn=(function sn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Re=(function Re(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let S;if(e.Ec2ImageId===
void 0&&(S="Ec2ImageId")||e.IngestionProcess===void 0&&(S="IngestionProcess")||e.ImageName===void 0&&(S="ImageName")||e.ImageDescription===void 0&&(S="ImageDesc\
ription"))return!1;{let L=a;for(let k in e)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(L===a){if(e.Ec2ImageId!==void 0){let k=e.Ec2ImageId,O=a;if(a===O)if(typeof k=="string"){if(!Co.test(k))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,A=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=A===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let A=e.ImageName,F=a;if(a===F)if(typeof A=="string"){if(A.length>64||A.length<1||!Uo.test(A))return!1}else return!1;var u=F===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let F=e.ImageDescription,p=a;if(a===p)if(typeof F=="string"){if(F.length>256||F.length<1||!Lo.test(F))return!1}else
return!1;var u=p===a}else var u=!0;if(u){if(e.Tags!==void 0){let p=e.Tags,I=a;if(a===I)if(Array.isArray(p)){var f=!0;let re=p.length;for(let D=0;D<re;D++){let P=p[D],
ye=a;if(a===ye)if(P&&typeof P=="object"&&!Array.isArray(P)){let xt=Object.getPrototypeOf(P);if(xt!==Object.prototype&&xt!==null)return!1;{let Br;if(P.Key===void 0&&
(Br="Key"))return!1;{let $r=a;for(let _ in P)if(!(_==="Key"||_==="Value"))return!1;if($r===a){if(P.Key!==void 0){let _=P.Key,oe=a;if(a===oe)if(typeof _=="string"){
if(_.length>127||_.length<1)return!1}else return!1;var g=oe===a}else var g=!0;if(g)if(P.Value!==void 0){let _=P.Value,oe=a;if(a===oe)if(typeof _=="string"){if(_.
length>255)return!1}else return!1;var g=oe===a}else var g=!0}}}}else return!1;var f=ye===a;if(!f)break}}else return!1;var u=I===a}else var u=!0;if(u)if(e.Applications!==
void 0){let p=e.Applications,I=a;if(a===I)if(Array.isArray(p)){if(p.length>5||p.length<1)return!1;{var y=!0;let re=p.length;for(let D=0;D<re;D++){let P=p[D],ye=a;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var y=ye===a;if(!y)break}}}else return!1;var u=I===a}else var u=!0}}}}}}}}else
return!1;return a===0});var ve=(function ve(e){return Re(e)});var fn=(function fn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:_o.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Se=(function Se(e){if(!fn(e))throw new m(`${Vt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var dn=(function dn(e,t){let n=e.when===null?2:le(e.when,t);if(n===0)return"notApplicable";let r=le(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var mn=(function mn(e,t){let n=new Set;return e.when!==null&&Ie(e.when,t,n),Ie(e.must,t,n),[...n].sort((r,o)=>r-o)});var le=(function le(e,t){if(typeof e=="number"){let i=t[e];
return i===ue||i===void 0?1:i}if("not"in e)return M(le(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=le(i,t);if(s===r)return s;s===
1&&(o=1)}return o});var Ie=(function Ie(e,t,n){if(le(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ie(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ie(r,t,
n)});var gn=(function gn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?jo():null,i=[],s=[],
a=new Set;for(let[u,f]of e.rules.entries()){let g=dn(f,t),y;if(g!=="undecided")y=g,g==="fail"&&i.push(u);else{let h=mn(f,t),S=$o(e,h,n.world),L=new Set(S.map(k=>k.
slice(0,k.indexOf("/"))));if(y=Bo(f.ifUnknown,L,n)?"skipped":"unknown",y==="skipped")for(let k of L)a.add(k);else h.some(k=>t[k]===ue)||s.push({rule:u,needs:S})}
n.off.has(f.id)&&(y="off"),r[y]++,o?.[y].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})});var Bo=(function Bo(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>Mo.has(r)&&!n.world.scopes.has(r))});var $o=(function $o(e,t,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===C&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()});var K=(function K(e,t,n){let r=e.Applications;if(r===void 0)return w;if(r===d)return d;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?w:{items:o??w.items,complete:i}});var Te=(function Te(e){return e.length>0&&(Pe(e.charCodeAt(0))||Pe(e.charCodeAt(e.length-1)))});var Pe=(function Pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Ae=(function Ae(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var X=(function X(e){
let t=e.IngestionProcess;return t===void 0?N:(t===d?void 0:Wo.get(t))??d});var q=(function q({Tags:e}){if(e===void 0)return!0;if(e===d||
e.length>Vo)return!1;let t=[];for(let n of e){if(n===d||!In(n.Key)||n.Value!==void 0&&!In(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var In=(function In(e){return typeof e=="string"&&Ko.test(e)});var Z=(function Z(e,t,n){let r=e.Tags;if(r===void 0)return w;if(r===d)return d;let o=r.length<=Go?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=fe(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?w:{items:i??w.items,complete:s}});var V=(function V(e,t){let n=e.Tags;if(n===void 0)return w;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===d){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(qn(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
qn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?w:{items:r??w.items,complete:o}});var Bn=(function Bn(e,t){if(e==="derived"){let r=Ue({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=xe(t);return r=>ri(r,n)});var Ue=(function Ue(e){
return e?.fact!=="derived"?null:jn.find(({path:t})=>t===e.path)??null});var $n=(function $n(e){return e?.fact==="derived"?Ue(e)?.member??null:e?.fact!=="request"?null:xe(
e.path)[0]});var ri=(function ri(e,t){let n=e;for(let r of t){if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return N;n=n[r]}return n===void 0?N:n});var Yn=(function Yn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
Bn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=ie(a,n),u=l===void 0?ie(a,o):li(l),f=o[a.left],g=l===void 0?null:ai(e.operands[a.
left]),y={place:s,operand:a.left,operator:r(a),left:f,right:u},h=i.get(g);h===void 0?i.set(g,[y]):h.push(y)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=Wn)l.push(ui(si(s),a.slice(u,u+Wn)));return l})});var ai=(function ai(e){let t=Ue(e)?.isNothing;if(t!==void 0)
return t;let n=$n(e);return n===nt||n!==null&&ii.has(n)?n:null});var si=(function si(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===nt&&typeof n=="string"?n:null}});var li=(function li(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var ui=(function ui(e,t){return{answer:n=>{let r=e(n);return r===
null?Kn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Kn(t,n===void 0?{}:{[nt]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Gn&oi}}});var Kn=(function Kn(e,t){
let n=0,r=-1,o=C;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Gn|fi(i.operator,o,i.right(t));return n});var fi=(function fi(e,t,n){let r=e(t,n);return r===
1&&t!==C&&n!==C&&(Vn(t)||Vn(n))?ue:r});var Hn=(function Hn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Le(r.when,t,o)===0)){Le(r.must,t,o);for(let i of o)n.add(i)}}return n});var Le=(function Le(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Le(e.not,t,n);return a===null?null:M(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Le(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s});var zn=(function zn(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],g=ie(u,r);return f===void 0||g===void 0?
null:t(u)(f,g)}),i=Yn(e,Hn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,g=new Array(i.length);for(let y=0;y<i.length;y++){let h=i[y]?.answer(
u);g[y]=h,f=f?.next.get(h)}return f?.decision??l(g)};function l(u){let f=o.map(y=>y??0);for(let[y,h]of i.entries())h.unpack(u[y],f);let g=gn(e,f,n);return a<ci&&
(a++,pi(s,u,g)),g}});var pi=(function pi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var Jn=(function Jn(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>di(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:N;let i=n.get(r);if(i===null)return N;let s=Xt(i,o);return s.found?s.value===null?N:s.value:C}}});var Qn=(function Qn(e){let t=mi(e),{asOf:n}=e;if(typeof n=="string"){let i=ot(Se(n),t);return()=>i}let r=n??pn(Date.now),o=ot(Se(r()),t);return()=>{let i=r();return i!==
o.date&&(o=ot(Se(i),t)),o}});var mi=(function mi({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Lt(e),l=r?a.plan.rules.map(
u=>u.id).sort():null;return{rules:a,given:yi(t),require:n.length===0?n:c.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(u=>i[u]?.severity===
"off")),context:{failOn:o,judge:gi(i,s,a),noRules:sn(a.plan.rules.length,l),ruleAt:a.ruleAt,howToState:u=>c.facts().howToState(u)}}});var ot=(function ot(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:s}){let a=Jn(n.facts,e),l={require:r,listRules:o,off:i,world:a};return{date:e,head:{version:1,tool:rt.tool,model:rt.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...s,world:a},rules:t,decision:l,decider:zn(t.plan,t.operatorOf,l)}});var gi=(function gi(e,t,{plan:n}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=c.policy();return o(r(e,n,()=>Xn().map(s=>s.id)),t??null)});var yi=(function yi(e){if(e===void 0)return Zn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Zn:c.facts().joinFacts(t)});var ce=(function ce(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
er(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:hi(e)})}});var hi=(function hi(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var it=(function it(e,t,n,r,{decider:o}){if(!ve(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:Oe({path:n,index:r},i),
value:t,line:l=>ae(e).line(l)}});var st=(function st(e={}){Oi(e);let t=Qn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??wi};return{get head(){return t().head},check:(r,o)=>ki(rr(r,o),t()),checkText:(r,o)=>tr(
bi(r,De(o),n,t()),t()),checkBytes:(r,o)=>tr(nr(r,De(o),n,t()),t()),requests:(r,o)=>nr(r,De(o),n,t()),checkWithEngine:(r,o)=>c.engine().checkValueWithEngine(rr(r,
o),t()),engineRequests:(r,o)=>c.engine().checkAllWithEngine(on(r,De(o),n),t())}});var ir=(function ir(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=se(i);let l=o!==H&&s.length===0&&!n.hash?it(i,o,t.path,null,r):null;if(l!==null)return[l]}return Ze(e,t,n,o).map(i=>ar(i,r))});var nr=(function nr(e,t,n,r){return t.format==="ndjson"?xi(
e instanceof Uint8Array?[e]:e,t,n,r):ir(Xe(e,n),t,n,r)});var De=(function De({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":Ft(e))}});var Oi=(function Oi(e){let{asOf:t,failOn:n,maxBytes:r}=e;for(let o of Object.keys(e))if(!Object.hasOwn(or,o))throw new m(
`createPreflight has no option \`${o}\`; the options are ${Object.keys(or).join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new m("`a\
sOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&n!=="warning")throw new m("`failOn` is neither `error` nor `warn\
ing`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxBytes` is not a whole number above 0")});var fr=(function fr(){
return{stdin:Ti,stdout:ur(1,()=>process.stdout.columns),stderr:ur(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:pe,paths:Ri}});var ur=(function ur(e,t){
let n;return{write:r=>Pi(e,r),isTerminal:()=>(n??=Ii(e),n),columns:()=>t()??80}});var Ii=(function Ii(e){try{let{rdev:t}=pe.fstatSync(e);if(t===0||t===pe.statSync(vi,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var Pi=(function Pi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=pe.writeSync(
e,n,r)}catch(o){let i=U(o);if(i==="EPIPE")throw new Q;if(i!=="EAGAIN")throw new m(`cannot write to ${Si[e]}: ${G(o)}`);cr()}});var _e=(function _e(e){return e?Ui:Ci});var mr=(function mr({counts:e,verdict:t,skipped:n,ignored:r},o){let s=[(e.fixed===void 0?"":`${B(e.fixed)} fixed \xB7 `)+Bi(e)],a=[dr(e.errors,"error",o.red),dr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${B(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${B(e.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${je(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
s.push(`${je(e.ignored,"file")} ignored, without a member of a request: ${ji(r,e.ignored)}`),`${t==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Bi=(function Bi(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${B(e.requests)} requests passed`;let t=[e.pass>0?`${B(e.pass)} passed`:"",e.fail>
0?`${B(e.fail)} failed`:"",e.unknown>0?`${B(e.unknown)} unknown`:""].filter(n=>n!=="");return`${je(e.requests,"request")}: ${t.join(", ")}`});var dr=(function dr(e,t,n){return e===
0?"":n(je(e,t))});var je=(function je(e,t,n=`${t}s`){return`${B(e)} ${e===1?t:n}`});var B=(function B(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var gr=(function gr({colour:e,width:t}){let n=_e(e),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>{if(i.report.findings.length===0)return"";o??=mt.findings().
findingBlocks(n,t);let{source:s,findings:a,facts:l=r}=i.report;return o({path:s.path??"<stdin>",findings:a,facts:l,line:i.line})},end:i=>(i.policy.length===0?"":
mt.textPolicy().textPolicy(i,n,t))+`${mr(i,n)}
`}});var yr=(function yr(e){let t=e.map($i),n=t.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new m(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of t.entries())if(o!==null&&t.findIndex(i=>i.file===o)!==r)throw new m(
`two formats cannot go to the same file \`${o}\``);return n.length===1?t:[{format:"text",file:null},...t]});var wr=(function wr({options:e,operands:t}){for(let[a,l]of e)Vi(a,l);let n=a=>e.get(a)??[],r=a=>e.get(a)?.at(-1)??null,o=r("max-bytes"),i=yr(n("fo\
rmat")),s=e.has("fix-dry-run");return s&&Gi(i),{operands:t,facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(a=>a.split(
",").map(l=>l.trim())),failOn:r("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:i,fix:e.has("fix-unsafe")?"all":s||e.has("f\
ix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:r("engine")==="json-rules-engine"?"json-rules-engine":"co\
mpiled",stdinName:r("stdin-name"),followLinks:e.has("follow-links"),maxBytes:o===null?Ki:Yi(o),color:r("color")??"auto"}});var Vi=(function Vi(e,t){let n=Fe.find(r=>r.name===
e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new m(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var Be=(function Be(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var na=(function na(e){return e!==null&&!e.endsWith(".json")&&ta.test(e)});var ht=(function ht(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=na(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():xr(yt(r.file,r.pipe,t).fd,t.fs);return o?
l:Or(l,e+1)}let{fd:i,size:s}=yt(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,oa(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of xr(yt(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(v.found().
holdsMemberName(s))return!0;o=s.subarray(-2*ea)}return!1}}});var yt=(function yt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|ra(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new z("it is not a regular file")});var ra=(function ra({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var oa=(function oa(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var vr=(function vr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Sr=(function Sr(e,t,n,r,o,i){let s=ce(),a=vr(),l=[],u=new Set,f=x.pass,g=p=>{o.clear(),ne(p,i),f=he(f,x.couldNotRun)},y=p=>{s.add(p.report),a.add(p.report),
o.step(),e.quiet&&p.report.verdict==="pass"||r.request(p)};t.failures.forEach(g);let h=null,S=null,L=null,k=!1,O=!1,A=!1,F={content(p){if(A=!1,h===null)return null;
S=p.read(h);let I=S instanceof Uint8Array&&S.length>e.maxBytes;return!h.named&&I&&!p.holdsMemberName(h)?null:S},take(p){if(!k){if(L!==null||p.report.verdict==="\
fail"){L??=v.found().foundFile(()=>!(S instanceof Uint8Array)||v.found().mayHoldMember(S));let I=L.next(p);if(I==="hold")return!0;if(A=I==="restart",I!=="take")
return!1;L.held().forEach(y)}k=!0}return O=!0,y(p),!0},failed(p){if(!(p instanceof z)&&U(p)===null)throw p;O=!0,g(`cannot read \`${h?.path??"-"}\`: ${G(p)}`)},again(){
return A||O||h===null?A:(u.add(h.file),h.named||(s.ignore(1),l.length<ia&&l.push(h.path??"-")),!1)}};return{fixed:s.fix,tell:g,visit(p){return h=p,L=null,k=p.named,
O=!1,A=!1,F},end(){o.clear();let{counts:p,verdict:I}=s.end();r.end({counts:p,verdict:I,policy:n,skipped:a.end(),ignored:l}),la(t.links,i);for(let{text:bt,inputs:re}of t.
arguments){let D=aa(re,u);D!==null&&(ne(D===0?`no file to check in \`${bt}\``:`no request in \`${bt}\``,i),f=he(f,x.unknown))}return he(f,p.requests===0?x.pass:
sa(I,e.allowUnknown))}}});var aa=(function aa(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var sa=(function sa(e,t){switch(e){case"pass":return x.pass;case"\
fail":return x.fail;case"unknown":return t?x.pass:x.unknown;default:return e}});var la=(function la(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.
length} more`;kr(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var Ir=(function Ir(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Pr=(function Pr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),s=r.get(i);if(s!==void 0)return s.get(t.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===ua){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,Ir(f)])))}return l===void 0?null:Ir(l)}});var Er=(function Er(e,t,{kind:n}){try{return n(t)}catch(r){throw U(r)===null?r:new m(`cannot read \`${e}\`: ${G(r)}`)}});var wt=(function wt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&ca(e),o});var $e=(function $e({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var We=(function We(e,t,n){let r=[],o=[],i={options:t,io:n,here:$e(n),kind:Pr(n),links:r,failures:o},s=e.map(u=>({text:u,inputs:da(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...pa(s),links:r,failures:o}});var da=(function da(e,t){let{here:n,options:r}=t;if(e==="")throw new m(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=Er(e,o,t);switch(i){case null:
if(!Tr(e))throw new m(`there is no file or directory \`${e}\``);return v.search().matching(e,t);case"link":return v.search().linked(e,o,t);case"other":throw new m(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return v.search().directory(n.shown(o),wt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:wt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Ar=(function Ar(e,t){let n=[...e.facts.map(r=>ga(r,e,t)),...e.fact.map(r=>ft(r,"--fact"))];if(n.some(({facts:r})=>r.region?.
name!==void 0))return n;for(let r of ma){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var Nr=(function Nr(e,t,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of e.targets)r.push(ka(i,e.color,t,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:s,write:a}of r)a(s.begin(i))},request:i=>{for(let{format:s,write:a}of r)a(s.request(i))},end:i=>{for(let{format:s,write:a,finish:l}of r)
a(s.end(i)),l()},discard:o}});var ka=(function ka({format:e,file:t},n,r,o){let i=t===null?ba(o,r):v.files().fileWriter(t,o),s="",a=()=>{s!==""&&i.write(s),s=""};return{format:ge[e](
t===null?xa(n,o):{colour:!1,width:qr}),write:l=>{s+=l,s.length>=ha&&a()},finish:()=>{a(),i.finish()},discard:i.discard}});var ba=(function ba({stdout:e},t){return{write:r=>{
t.clear(),e.write(r)},finish:t.clear,discard:t.clear}});var xa=(function xa(e,{stdout:t,env:n}){let r=t.isTerminal()?Math.min(wa,Math.max(40,t.columns())):qr;return{colour:Be(
e,t,n),width:r}});var Cr=(function Cr(e,t){if(e.length===0)return[];let n=$e(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Ur=(function Ur({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Lr=(function Lr(e,t){return e.map(n=>lt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Dr=(function Dr(e,t){let n=We(e.operands,e,t);Sa(e),e.fix!==null&&!e.dryRun&&va(e),e.targets.some(({file:f})=>f!==null)&&v.files().refuseOverwriting(e,n.inputs,t);let r=Lr(
e.rules,t),o=st({packs:r,facts:Ar(e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules,hash:e.hash,
maxBytes:e.maxBytes}),i=Ur(t),s=Nr(e,i,e.dryRun?{...t,stdout:t.stderr}:t),a=Sr(e,n,Cr(r,t),s,i,t),l=ht(e.maxBytes,t),u=e.fix===null?l:v.fixing().fixingReader(l,
o,e,a,t);if(s.begin(o.head),e.engine==="json-rules-engine")return Ra(o,n,u,a,s);try{for(let f of n.inputs)Oa(o,f,u,a);return a.end()}finally{s.discard()}});var Oa=(function Oa(e,t,n,r){
let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let s of e.requests(i,{path:t.path}))if(!o.take(s))break}catch(i){o.failed(i)}while(o.again())});var Sa=(function Sa({operands:e,facts:t}){if([...e,...t].filter(n=>n===
"-").length>1)throw new m("standard input, `-`, may be named once in all: it can be read only once")});var Fr=(function Fr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let s=i.indexOf("="),a=i.slice(2,s===-1?void 0:s),l=i.startsWith("--")?t.find(g=>g.name===a):void 0;if(l===void 0)return null;let u=s===-1?l.value===null?
"":e[++o]:i.slice(s+1);if(u===void 0||l.value===null&&s!==-1)return null;let f=n.get(a);f===void 0?n.set(a,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Mr=(function Mr(e,t){try{let n=e[0]==="check"?Fr(e.slice(1),Fe):null,r=n!==null&&n.operands.length>0?Dr(wr(n),t):v.program().runProgram(e,t);return typeof r=="numbe\
r"?r:r.catch(o=>_r(o,t))}catch(n){return _r(n,t)}});var x={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ot=[x.pass,x.unknown,x.fail,x.callFailed,x.couldNotRun];var Rt='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
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
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var Ke="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var Wr,Kr,Vr,Gr,Yr,Hr,zr,Jr,Xr,Zr,Qr,c={careful:()=>Wr??=require("./careful.cjs"),streams:()=>Kr??=require("./streams.cjs"),yaml:()=>Vr??=require("./yaml.cjs"),
packs:()=>Gr??=require("./packs.cjs"),explain:()=>Yr??=require("./explain.cjs"),facts:()=>Hr??=require("./facts.cjs"),fix:()=>zr??=require("./fix.cjs"),rules:()=>Jr??=
require("./rules.cjs"),hash:()=>Xr??=require("./hash.cjs"),policy:()=>Zr??=require("./policy.cjs"),engine:()=>Qr??=require("./engine.cjs")};var N=Symbol.for("workspaces-preflight.absent"),C=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),w=Object.freeze({items:Object.
freeze([]),complete:!0});var vt={values:[],complete:!0},eo={values:[],complete:!1};var St=(e,t)=>W(e)||
W(t)?1:J(Pt(e)&&e===t),Ve=(e,t)=>{if(W(e))return 1;if(!Pt(e))return 0;if(t instanceof Set)return J(t.has(e));let n=Y(t);return n.values.includes(e)?2:n.complete?
0:1},It=(e,t)=>Ve(t,e),to=(e,t)=>{let n=Y(e),r=Y(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},no=(e,t)=>{let n=Y(e),r=Y(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ro=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?Y(e).values:n.items,o=n===null?Y(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:M(i)},oo=(e,t)=>W(e)?1:J(
e!==N===t);var we=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Tt={
equal:St,notEqual:(e,t)=>M(St(e,t)),in:Ve,notIn:(e,t)=>M(Ve(e,t)),contains:It,doesNotContain:(e,t)=>M(It(e,t)),containsAny:to,everyIn:no,empty:ro,present:oo,lessThan:$(
"number",(e,t)=>e<t),lessThanInclusive:$("number",(e,t)=>e<=t),greaterThan:$("number",(e,t)=>e>t),greaterThanInclusive:$("number",(e,t)=>e>=t),startsWith:$("str\
ing",(e,t)=>e.startsWith(t)),endsWith:$("string",(e,t)=>e.endsWith(t)),before:$("string",(e,t)=>we(e)&&we(t)&&e<t),onOrAfter:$("string",(e,t)=>we(e)&&we(t)&&e>=
t)};function Et(e){return(t,n)=>{if(W(t)||W(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return J(r(t))}}var io={operands:[],leaves:[],rules:[]};function qt(e,t=io){let n=At(t.operands),r=At(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,g=n.placeOf({fact:a,path:l}),y=ao(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:g,operator:u,right:y})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function At(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function ao(e){return typeof e==
"object"&&!Array.isArray(e)}function lo(){return{rules:Dt(),sha256:Ke,
from:"built-in"}}var Nt=null;function Dt(){return Nt??=JSON.parse(c.rules().packText),Nt}function Ct(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}var _t=Object.freeze({maxBytes:1048576}),Mt=64,T=Object.freeze([]);function jt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function $t(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):jt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=c.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function ae(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Kt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Kt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function Kt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var fo=/^[ -~]*$/,co=/^[ !#-[\]-~]*$/;function Vt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&co.test(e))return`"${e}"`;let n=Gt(t);return be(e,n),n.end()}function po(e,t=120){
if(e.length<=t&&fo.test(e))return e;let n=Gt(t);return Yt(e,n,!1),n.end()}function Gt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function be(e,t){switch(typeof e){case"string":return t.add('"')&&Yt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?mo(e,t):go(e,t)}}function mo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!be(e[n],t))return!1;return t.add("]")}function go(e,t){let n=yo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(be(o,t)&&t.add(":")&&be(i,t)))return!1}return t.add(
"}")}function yo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:po(t.slice(8,-1),40)}function Yt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(ho(o))i=ke(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
ke(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?ke(o)+ke(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function ho(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var wo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function ke(e){return wo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var ko=Object.freeze({});function xo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Oo(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Oo(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var H=Symbol("not clean");var xe=Jt(Ro);function He(e,t){return`${e}/${vo(t)}`}function ze(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ye=Object.freeze({found:!1});function vo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function So(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var os=Object.freeze([]);function Qt(e){let t=0,n=e.length;for(;t<n&&Zt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Zt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Zt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function en(e,t=null,n=se(e)){return n===H?c.careful().readCarefully(e):Io(e,n,t)}function Io(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,s)=>(r??=c.careful().indexJson(e),o??=c.careful().locator(r),o(i,s)),extent:()=>Qt(e),elements:()=>(r??=c.careful().indexJson(e),r.children)}}function Je(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>tn(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Po(e.problems,e.elements());return e.value.map((n,r)=>tn(e,n,r,t[r]??T))}function tn(e,t,n,r){let o=He("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Po(e,t){let n=[];for(let r of e){let i=ze(r.pointer.split(
"/",2)[1]??"")??Math.max(0,To(t,r.span?.start??0));n[i]??=[],n[i].push(Eo(He("",i),r))}return n}function To(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Eo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function nn(e,t,n=_t,r){switch(t){case"json":return{text:e,requests:Je(en(e,null,r))};case"yaml":return{text:e,requests:Je(c.yaml().readYaml(e))};case"ndjson":return c.
streams().readNdjson(e,n)}}function rn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function on(e,t,n){return t.format==="ndjson"?Ao(e instanceof Uint8Array?[e]:e,t,n):Ze(Xe(e,n),t,n)}function Ze(e,t,n,r){if(e===null)
return qo(t,n);let{text:o,problems:i}=e,s=ae(o);return nn(o,t.format,n,r).requests.map((a,l)=>an(a,o,l===0?i:T,s,t,n))}function*Ao(e,t,n){for(let r of c.streams().
ndjsonLines(e,n))yield Qe(r,t,n)}function Qe(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return an(
c.streams().readLine(e,0,r),o,T,a,t,n)}function an(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:c.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line}}function qo({path:e},{maxBytes:t}){let n={span:()=>null,lines:ae("")},r=[c.careful().tooLarge("file",t)];return[
{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var No=Object.freeze([]);var Co=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Uo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Lo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function et(e,t,n){let r=Do(e);return Fo(r,r.view===null?null:t(r.view),n)}function Do(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ve(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=c.
explain(),u=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function Fo(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return c.explain().requestReport(r,n.noRules,i,o,
a(),un(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Oe(r,t.tally);let{requestReport:l,ruleProblems:u}=c.explain(),f=[...i,...u(t,s,n)];
return l(r,t.tally,f,o,a(),n)}function ln({source:e},t,n){let{requestReport:r,unreadable:o}=c.explain();return r(e,n.noRules,[o(t)],void 0,null,un(n))}function un({
failOn:e}){return{failOn:e,judge:null}}var _o=[4,6,9,11];var m=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var cn=864e5;function pn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-cn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+cn),t}}var ue=3;var Mo=new Set(["ec2Image","account","guest"]);function jo(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var yn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>K(e,0,()=>!0)};var hn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>K(e,1,()=>!0)};var wn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>K(e,0,t=>t==="Micros\
oft_Office_2016")};var kn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>K(e,0,t=>t==="Micros\
oft_Office_2019")};function Ee(e){let t=0,n=e.length;for(;t<n&&Pe(e.charCodeAt(t));)t++;for(;n>
t&&Pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var bn="/ImageDescription",xn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!Te(t))return w;let n=Ee(t);return{items:[n===
""?{pointer:bn,value:t}:{pointer:bn,value:t,suggestion:n}],complete:!0}}};var Wo=new Map([["BYOL_REGULAR",Ae("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ae("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ae("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ae("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:w}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:w}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:w}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:w}]]);var On={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=X(e);return typeof t=="symbol"?t:t.family}};var Rn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=X(e);return t===d?d:typeof t=="symbol"?w:t.pcoip}};var vn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=X(e);return typeof t=="symbol"?t:t.protocol}};var Sn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var Ko=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Vo=16;var Go=16;function fe(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0}var Yo=(e,t,n)=>{for(let r=0;r<t;r++)if(fe(n,r)===e)return!0;return!1};function Ho(){let e=new Set;return t=>e.size===e.add(t).size}var Pn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:q,derive:e=>Z(e,Yo,Ho)};var Tn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Z(e,()=>!0,()=>()=>!0)};var zo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=fe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=Xo(e,i))}return r};function Jo(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function Xo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(En(o)!==En(i))return!1}return e.length===t.length}function En(e){return e>=
65&&e<=90?e+32:e}var An={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:q,derive:e=>Z(e,zo,Jo)};function qn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Zo={matches:Te,repair:Ee},Nn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:q,derive:e=>V(e,Zo)};var qe="aws:";function Ne(e){return e.startsWith(qe)}function tt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,qe.length).toLowerCase()===qe&&!Ne(
e)}function Ce(e){let t=e;for(;Ne(t)||tt(t);)t=t.slice(qe.length);return t}var Qo={matches:Ne,repair:Ce},Cn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:q,derive:e=>V(e,Qo)};var ei={matches:tt,repair:Ce},Un={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:q,derive:e=>V(e,ei)};var ti=/[^ +\-./0-9:=@A-Z_a-z]/;function Dn(e){return ti.test(e)&&!_n().every.test(e)}function Fn(e){return e.replace(_n().others,"-")}var Ln;function _n(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Ln??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Ln}var ni={matches:Dn,repair:Fn},Mn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:q,derive:e=>V(e,ni)};var jn=[yn,hn,wn,kn,xn,On,Rn,vn,Sn,Pn,Tn,An,Nn,Cn,Un,Mn];var Gn=2,oi=3,Wn=15,nt="IngestionProcess",ii=new Set(["Applications"]);function Vn(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}var ci=4096;function di(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var rt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function Xn(){let{documentRules:e,schemaRules:t}=c.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}var Zn={facts:{},
given:[]};function er(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var wi=1024*1024;function ki(e,{head:t,decider:n,context:r}){try{return at(t,[et(
e,n,r)])}catch(o){return at(t,[ln(e,o,r)])}}function tr(e,{head:t}){return at(t,Array.from(e,({report:n})=>n))}
function bi(e,t,n,r){let o=t.format!=="ndjson"&&rn(e,n.maxBytes);return ir(o?null:{text:e,problems:T},t,n,r)}function*xi(e,t,n,r){for(let o of c.streams().ndjsonLines(e,n)){let i=se(o.text);yield(i!==H&&o.problems.
length===0&&!n.hash?it(o.text,i,t.path,o.index,r):null)??ar(Qe(o,t,n,i),r)}}function ar({candidate:e,line:t},{decider:n,context:r}){return{report:et(e,n,r),value:e.
value,line:t}}function at(e,t){let n=ce();for(let g of t)n.add(g);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l}=e,{counts:u,verdict:f}=n.end();return{version:r,
tool:o,model:i,pack:s,asOf:a,facts:l,requests:t,counts:u,verdict:f}}function rr(e,{path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:T,
located:()=>null}}var or={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,
settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function lt(e){return c.packs().readPack(e)}function ut(e,t,n){return c.facts().readFacts(e,t,n)}function ft(e,t){return c.facts().parseFact(e,t)}var sr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function G(e){let t=U(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(sr,t)?sr[t]:t}function U(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var Q=class extends Error{name="ClosedPipe"};var pe=process.getBuiltinModule("node:fs"),Ri=process.getBuiltinModule("node:path"),lr=1<<20,vi="/dev/null",Si={1:"standard output",2:"standard error"};function*Ti(){let e=Buffer.allocUnsafeSlow(
lr);for(;;){let t;try{t=pe.readSync(0,e,0,lr,null)}catch(n){let r=U(n);if(r==="EAGAIN"){cr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function cr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var j=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),me=(e,t,n)=>({...j(e,n),value:t}),de=(e,t,n)=>({...me(e,t,n),repeatable:!0}),ct=(e,t,n,r)=>({
...me(e,t,r),choices:n}),Fe=[de("facts","FILE","facts file, JSON or YAML"),de("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
de("rules","PATH","a rule file or directory, added to the built-in pack"),me("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),de("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),ct("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),j("allow-unknown","an unknown verdict exits 0"),de("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while text\
 stays on standard output"),j("fix","make the safe fixes in the files, then report what is left"),j("fix-unsafe","make all fixes, those that change what a reque\
st means, too"),j("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),j("hash","add the sha256 of each request to th\
e report"),j("list-rules","add the ids behind each count of rules to the report"),j("quiet","leave passing requests out of the output, never out of the counts"),
ct("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),me("stdin-name","P\
ATH","the name of standard input in the report; its extension decides the format"),j("follow-links","read named links whose target leaves the working directory"),
me("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),ct("color","WHEN",["auto","always","never"],"colours: auto (default: on a\
 terminal, unless NO_COLOR is set), always or never")];var Ei=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function pt(e){return e.replace(Ei,t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function pr(){let e=0;return{begin:t=>`${pt(JSON.stringify(t,null,2).slice(0,-2))},
  "requests": [`,request:({report:t})=>`${e++===0?"":","}
    ${dt(t,"    ")}`,end:({counts:t,verdict:n,policy:r})=>`${e===0?"":`
  `}],${Ai(r)}
  "counts": ${dt(t,"  ")},
  "verdict": "${n}"
}
`}}function Ai(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${dt(t,"  ")},`}function dt(e,t){return pt(JSON.stringify(e,null,2).replaceAll(`
`,`
${t}`))}var qi,Ni,mt={findings:()=>qi??=require("./findings.cjs"),textPolicy:()=>Ni??=require("./textPolicy.cjs")};var ee=e=>e,te=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Ci={bold:ee,dim:ee,red:ee,green:ee,yellow:ee,cyan:ee},Ui={bold:te(1,22),dim:te(2,22),red:te(31,39),green:te(
32,39),yellow:te(33,39),cyan:te(36,39)};var Li=/^[ -~]*$/;function Me(e){return Li.test(e)?e:Di(e)}function Di(e){let t="";for(let n of e){let r=n.codePointAt(0);t+=_i(r)?Fi(r):n}return t}function Fi(e){
return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}function _i(e){return e<127?e<32:e<768?e<=160||
e===173:Mi.some(([t,n])=>e>=t&&e<=n)}var Mi=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function ji(e,t){let n=t-e.length;return e.map(Me).join(", ")+(n>0?` and ${B(n)} more`:"")}var ge={text:gr,json:pr};function $i(e){let t=e.indexOf("="),n=t===-1?e:e.slice(
0,t);if(!Wi(n))throw new m(`\`--format ${e}\`: accepted are ${Object.keys(ge).join(", ")}`);let r=t===-1?null:e.slice(t+1);if(r==="")throw new m(`\`--format ${e}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function Wi(e){return Object.hasOwn(ge,e)}var Ki=1<<20,hr=1<<28;function Gi(e){let t=e.find(n=>n.file===null)?.
format;if(!(t==="text"||t===void 0))throw new m(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function Yi(e){
let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>hr)throw new m(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${hr}`);return t}function ne(e,t,n=[]){br("error",[e,...n],t)}function kr(e,t){br("warning",[e],t)}function br(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=_e(Be("auto",n,r)),
a=t.map(l=>Me(l));n.write(`${o((e==="error"?i:s)(e))}: ${a.join(`
  `)}
`)}var Hi,zi,Ji,Xi,Zi,Qi,v={globs:()=>Hi??=require("./globs.cjs"),files:()=>zi??=require("./files.cjs"),fixing:()=>Ji??=require("./fixing.cjs"),found:()=>Xi??=require("./found.cjs"),
program:()=>Zi??=require("./program.cjs"),search:()=>Qi??=require("./search.cjs")};var z=class extends Error{name="Unreadable"},gt=1<<20,ea=16,ta=/\.(ndjson|jsonl)$/i;function*xr(e,t){let n=Buffer.allocUnsafeSlow(gt);try{for(let r=t.
readSync(e,n,0,gt,null);r>0;r=t.readSync(e,n,0,gt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Or(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Rr(e,t,n){try{let r=ht(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Or(r,t+1);if(o.length>t)throw new z(`it is larger than ${t} bytes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(r){throw!(r instanceof
z)&&U(r)===null?r:new m(`cannot read \`${e.path??"-"}\`: ${G(r)}`)}}var ia=5;var ua=64;var fa=/[*?[{]|[!@+]\(/;function Tr(e){return fa.test(e)}function ca(e){throw new m(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function pa(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var ma=["AWS_REGION","AWS_DEFAULT_REGION"];function ga(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=We([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new m(`\`--facts ${e}\`: a facts file is one file`);return ut(
Rr(i,n,r),i.path??"<stdin>",ya(e))}function ya(e){return/\.ya?ml$/i.test(e)?"yaml":"json"}var ha=65536,qr=100,wa=160;
async function Ra(e,t,n,r,o){try{for(let i of t.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of e.engineRequests(a,{path:i.
path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function va({operands:e}){if(e.includes("-"))throw new m("s\
tandard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function _r(e,t){if(e instanceof Q)throw e;if(e instanceof Error&&e.name==="UsageError")ne(e.message,t);else{let[
n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ne(`internal error, please report it: ${n}`,t,r)}return x.couldNotRun}var kt=e=>{process.exitCode=e},jr=()=>kt(x.couldNotRun);try{let e=Mr(process.argv.slice(2),fr());typeof e=="number"?kt(e):e.then(kt,jr)}catch{jr()}
