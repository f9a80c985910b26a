#!/usr/bin/env node
"use strict";var ke=(function ke(e,t){return Tt.indexOf(e)>=Tt.indexOf(
t)?e:t});var M=(function M(e){return 2-e});var X=(function X(e){return e?2:0});var H=(function H(e){if(e===C||e===m)return io;if(e===w)return At;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(m);return{values:t?e:e.filter(n=>n!==m),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:At});var Ct=(function Ct(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var K=(function K(e){return e===C||e===m});var W=(function W(e,t){return(n,r)=>K(n)||K(r)?1:X(typeof n===e&&typeof r===e&&t(n,r))});var le=(function le({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Bt=(function Bt(e){let t=JSON.parse(Et);if(e.length===0)return{plan:t,sha256:ze,ruleAt:o=>Mt($t(),o),operatorOf:jt};let n=p.packs().joinPacks([xe(),...e]),r=Ut(n.patterns);
return{plan:Dt(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>Mt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:jt(o)}});var jt=(function jt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Ft[e]});var Wt=(function Wt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var zt=(function zt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Yt(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Ht(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Ht(e.subarray(2),"utf-16be"):Yt(e)});var Yt=(function Yt(e){let t=mo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var mo=(function mo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var en=(function en(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var tn=(function tn(e,t){for(let r in Oo)return!1;if(typeof t!="object"||t===null)return!0;let n=Xe(t,Vt);return n===vo(e)||n===Io(e)});var Xe=(function Xe(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Xe(o,t-1))}return n}for(let r in e){
if(en(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Xe(o,t-1))}return n});var vo=(function vo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var ue=(function ue(e){let t;try{t=JSON.parse(e)}catch{return z}return tn(e,t)?t:z});var nn=(function nn(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var Po=(function Po(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Eo):t});var rn=(function rn(e,t){let n=e;for(let r of ve(t)){if(typeof n!="object"||n===null)return Ze;if(Array.isArray(n)){let o=et(r);if(o===
null||o>=n.length)return Ze;n=n[o]}else{if(!Object.hasOwn(n,r))return Ze;n=n[r]}}return{found:!0,value:n}});var nt=(function nt(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:zt(n)});var Ie=(function Ie(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Lo}});var dn=(function dn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Se=(function Se(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let I;if(e.Ec2ImageId===
void 0&&(I="Ec2ImageId")||e.IngestionProcess===void 0&&(I="IngestionProcess")||e.ImageName===void 0&&(I="ImageName")||e.ImageDescription===void 0&&(I="ImageDesc\
ription"))return!1;{let U=a;for(let b in e)if(!(b==="Ec2ImageId"||b==="IngestionProcess"||b==="ImageName"||b==="ImageDescription"||b==="Tags"||b==="Applications"))
return!1;if(U===a){if(e.Ec2ImageId!==void 0){let b=e.Ec2ImageId,O=a;if(a===O)if(typeof b=="string"){if(!Do.test(b))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,A=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=A===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let A=e.ImageName,D=a;if(a===D)if(typeof A=="string"){if(A.length>64||A.length<1||!_o.test(A))return!1}else return!1;var u=D===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let D=e.ImageDescription,d=a;if(a===d)if(typeof D=="string"){if(D.length>256||D.length<1||!Mo.test(D))return!1}else
return!1;var u=d===a}else var u=!0;if(u){if(e.Tags!==void 0){let d=e.Tags,S=a;if(a===S)if(Array.isArray(d)){var f=!0;let ae=d.length;for(let L=0;L<ae;L++){let P=d[L],
we=a;if(a===we)if(P&&typeof P=="object"&&!Array.isArray(P)){let Pt=Object.getPrototypeOf(P);if(Pt!==Object.prototype&&Pt!==null)return!1;{let Gr;if(P.Key===void 0&&
(Gr="Key"))return!1;{let Yr=a;for(let _ in P)if(!(_==="Key"||_==="Value"))return!1;if(Yr===a){if(P.Key!==void 0){let _=P.Key,se=a;if(a===se)if(typeof _=="string"){
if(_.length>127||_.length<1)return!1}else return!1;var c=se===a}else var c=!0;if(c)if(P.Value!==void 0){let _=P.Value,se=a;if(a===se)if(typeof _=="string"){if(_.
length>255)return!1}else return!1;var c=se===a}else var c=!0}}}}else return!1;var f=we===a;if(!f)break}}else return!1;var u=S===a}else var u=!0;if(u)if(e.Applications!==
void 0){let d=e.Applications,S=a;if(a===S)if(Array.isArray(d)){if(d.length>5||d.length<1)return!1;{var y=!0;let ae=d.length;for(let L=0;L<ae;L++){let P=d[L],we=a;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var y=we===a;if(!y)break}}}else return!1;var u=S===a}else var u=!0}}}}}}}}else
return!1;return a===0});var Pe=(function Pe(e){return Se(e)});var yn=(function yn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:$o.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Te=(function Te(e){if(!yn(e))throw new g(`${Xt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var kn=(function kn(e,t){let n=e.when===null?2:fe(e.when,t);if(n===0)return"notApplicable";let r=fe(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var bn=(function bn(e,t){let n=new Set;return e.when!==null&&Ee(e.when,t,n),Ee(e.must,t,n),[...n].sort((r,o)=>r-o)});var fe=(function fe(e,t){if(typeof e=="number"){let i=t[e];
return i===ce||i===void 0?1:i}if("not"in e)return M(fe(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=fe(i,t);if(s===r)return s;s===
1&&(o=1)}return o});var Ee=(function Ee(e,t,n){if(fe(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ee(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ee(r,t,
n)});var xn=(function xn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?Ko():null,i=[],s=[],
a=new Set;for(let[u,f]of e.rules.entries()){let c=kn(f,t),y;if(c!=="undecided")y=c,c==="fail"&&i.push(u);else{let h=bn(f,t),I=Go(e,h,n.world),U=new Set(I.map(b=>b.
slice(0,b.indexOf("/"))));if(y=Vo(f.ifUnknown,U,n)?"skipped":"unknown",y==="skipped")for(let b of U)a.add(b);else h.some(b=>t[b]===ce)||s.push({rule:u,needs:I})}
n.off.has(f.id)&&(y="off"),r[y]++,o?.[y].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})});var Vo=(function Vo(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>Wo.has(r)&&!n.world.scopes.has(r))});var Go=(function Go(e,t,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===C&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()});var V=(function V(e,t,n){let r=e.Applications;if(r===void 0)return w;if(r===m)return m;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?w:{items:o??w.items,complete:i}});var qe=(function qe(e){return e.length>0&&(Ae(e.charCodeAt(0))||Ae(e.charCodeAt(e.length-1)))});var Ae=(function Ae(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Ce=(function Ce(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var Q=(function Q(e){
let t=e.IngestionProcess;return t===void 0?N:(t===m?void 0:Yo.get(t))??m});var q=(function q({Tags:e}){if(e===void 0)return!0;if(e===m||
e.length>zo)return!1;let t=[];for(let n of e){if(n===m||!Nn(n.Key)||n.Value!==void 0&&!Nn(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var Nn=(function Nn(e){return typeof e=="string"&&Ho.test(e)});var ee=(function ee(e,t,n){let r=e.Tags;if(r===void 0)return w;if(r===m)return m;let o=r.length<=Jo?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=pe(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?w:{items:i??w.items,complete:s}});var G=(function G(e,t){let n=e.Tags;if(n===void 0)return w;if(n===m)return m;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===m){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(Dn(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Dn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?w:{items:r??w.items,complete:o}});var Yn=(function Yn(e,t){if(e==="derived"){let r=De({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ve(t);return r=>si(r,n)});var De=(function De(e){
return e?.fact!=="derived"?null:Gn.find(({path:t})=>t===e.path)??null});var Hn=(function Hn(e){return e?.fact==="derived"?De(e)?.member??null:e?.fact!=="request"?null:ve(
e.path)[0]});var si=(function si(e,t){let n=e;for(let r of t){if(n===m)return m;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return N;n=n[r]}return n===void 0?N:n});var Qn=(function Qn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
Yn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=le(a,n),u=l===void 0?le(a,o):pi(l),f=o[a.left],c=l===void 0?null:fi(e.operands[a.
left]),y={place:s,operand:a.left,operator:r(a),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[y]):h.push(y)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=zn)l.push(di(ci(s),a.slice(u,u+zn)));return l})});var fi=(function fi(e){let t=De(e)?.isNothing;if(t!==void 0)
return t;let n=Hn(e);return n===st||n!==null&&ui.has(n)?n:null});var ci=(function ci(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===st&&typeof n=="string"?n:null}});var pi=(function pi(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var di=(function di(e,t){return{answer:n=>{let r=e(n);return r===
null?Jn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Jn(t,n===void 0?{}:{[st]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Zn&li}}});var Jn=(function Jn(e,t){
let n=0,r=-1,o=C;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Zn|mi(i.operator,o,i.right(t));return n});var mi=(function mi(e,t,n){let r=e(t,n);return r===
1&&t!==C&&n!==C&&(Xn(t)||Xn(n))?ce:r});var er=(function er(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&_e(r.when,t,o)===0)){_e(r.must,t,o);for(let i of o)n.add(i)}}return n});var _e=(function _e(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=_e(e.not,t,n);return a===null?null:M(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=_e(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s});var lt=(function lt(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=le(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=Qn(e,er(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,c=new Array(i.length);for(let y=0;y<i.length;y++){let h=i[y]?.answer(
u);c[y]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(y=>y??0);for(let[y,h]of i.entries())h.unpack(u[y],f);let c=xn(e,f,n);return a<gi&&
(a++,yi(s,u,c)),c}});var yi=(function yi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ut=(function ut(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}});var Me=(function Me({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:new Set([...r].filter(([,o])=>hi(o)).map(([o])=>o)),read(o,i){if(o==="\
request"||o==="derived")return;if(o==="today")return i==="/date"?n:N;let s=r.get(o);if(s===null)return N;let a=rn(s,i);return a.found?a.value===null?N:a.value:C}}});var nr=(function nr(e){let t=wi(e),{asOf:n}=e;if(typeof n=="string"){let i=ct(Te(n),t);return()=>i}let r=n??wn(Date.now),o=ct(Te(r()),t);return()=>{let i=r();return i!==
o.date&&(o=ct(Te(i),t)),o}});var wi=(function wi({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Bt(e),l=r?a.plan.rules.map(
u=>u.id).sort():null;return{rules:a,given:xi(t),require:n.length===0?n:p.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(u=>i[u]?.severity===
"off")),context:{failOn:o,judge:bi(i,s,a),noRules:dn(a.plan.rules.length,l),ruleAt:a.ruleAt,howToState:u=>p.facts().howToState(u)}}});var ct=(function ct(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:s}){let a=c=>({require:r,listRules:o,off:i,world:c}),l=a(Me(n,e)),u=ut(n.images,l,c=>a(Me(c,e))),f=lt(t.plan,t.operatorOf,l);
return{date:e,head:{version:1,tool:ft.tool,model:ft.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.
files}},context:{...s,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?f:ki(t,n,f,a,e)}});var bi=(function bi(e,t,{plan:n}){if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.
policy();return o(r(e,n,()=>de().map(s=>s.id)),t??null)});var xi=(function xi(e){if(e===void 0)return tr;
let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?tr:p.facts().joinFacts(t)});var me=(function me(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
rr(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:Ri(e)})}});var Ri=(function Ri(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var pt=(function pt(e,t,n,r,{decider:o}){if(!Pe(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:Ie({path:n,index:r===null?
null:r.index},i),value:t,line:l=>Z(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:Oi,end:Z(e).position(e.length)};let l=u=>({line:r.lineNumber,
column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}});var mt=(function mt(e={}){Ti(e);let t=nr(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??vi};return{get head(){return t().head},check:(r,o)=>Ii(ar(r,o),t()),checkText:(r,o)=>or(
Si(r,je(o),n,t()),t()),checkBytes:(r,o)=>or(ir(r,je(o),n,t()),t()),requests:(r,o)=>ir(r,je(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(ar(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(cn(r,je(o),n),t())}});var lr=(function lr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=ue(i);let l=o!==z&&s.length===0&&!n.hash?pt(i,o,t.path,null,r):null;if(l!==null)return[l]}return rt(e,t,n,o).map(i=>ur(i,r))});var ir=(function ir(e,t,n,r){return t.format==="ndjson"?Pi(
e instanceof Uint8Array?[e]:e,t,n,r):lr(nt(e,n),t,n,r)});var je=(function je({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Wt(e))}});var Ti=(function Ti(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(sr,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(sr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new g("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole num\
ber above 0")});var dr=(function dr(){
return{stdin:Fi,stdout:pr(1,()=>process.stdout.columns),stderr:pr(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:ge,paths:Ei}});var pr=(function pr(e,t){
let n;return{write:r=>Ci(e,r),isTerminal:()=>(n??=Ni(e),n),columns:()=>t()??80}});var Ni=(function Ni(e){try{let{rdev:t}=ge.fstatSync(e);if(t===0||t===ge.statSync(Ai,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var Ci=(function Ci(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=ge.writeSync(
e,n,r)}catch(o){let i=F(o);if(i==="EPIPE")throw new te;if(i!=="EAGAIN")throw new g(`cannot write to ${qi[e]}: ${Y(o)}`);mr()}});var $e=(function $e(e){return e?Gi:Vi});var wr=(function wr({counts:e,verdict:t,skipped:n,ignored:r},o){let s=[(e.fixed===void 0?"":`${$(e.fixed)} fixed \xB7 `)+Qi(e)],a=[hr(e.errors,"error",o.red),hr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${$(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${$(e.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${Ke(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
s.push(`${Ke(e.ignored,"file")} ignored, without a member of a request: ${Zi(r,e.ignored)}`),`${t==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Qi=(function Qi(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${$(e.requests)} requests passed`;let t=[e.pass>0?`${$(e.pass)} passed`:"",e.fail>
0?`${$(e.fail)} failed`:"",e.unknown>0?`${$(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Ke(e.requests,"request")}: ${t.join(", ")}`});var hr=(function hr(e,t,n){return e===
0?"":n(Ke(e,t))});var Ke=(function Ke(e,t,n=`${t}s`){return`${$(e)} ${e===1?t:n}`});var $=(function $(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var kr=(function kr({colour:e,width:t,gutter:n}){let r=$e(e),o=n?t-br.length:t,i=n?ea:ta,s=[],a=null;return{begin:({facts:l})=>(s=l,""),request:l=>{if(l.report.findings.
length===0)return"";a??=B.findings().findingBlocks(r,o);let{source:u,findings:f,facts:c=s}=l.report;return i(a({path:u.path??"<stdin>",findings:f,facts:c,line:l.
line}))},end:l=>i((l.policy.length===0?"":B.textPolicy().textPolicy(l,r,o))+`${wr(l,r)}
`)}});var ta=(function ta(e){return e});var xr=(function xr(e){return e==="junit"});var Rr=(function Rr(e,t){let n=e.map(o=>ua(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new g(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(s=>s.file===
i)!==o)throw new g(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var vr=(function vr({options:e,operands:t},n){for(let[l,u]of e)pa(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null,i=o("max-bytes"),s=Rr(r("\
format"),n),a=e.has("fix-dry-run");return a&&da(s),{operands:t,facts:r("facts"),fact:r("fact"),rules:r("rules"),asOf:o("as-of"),require:r("require").flatMap(l=>l.
split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:s,fix:e.has("fix-unsafe")?"all":a||e.
has("fix")?"safe":null,dryRun:a,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-rules-engin\
e":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?ca:ma(i),color:o("color")??"auto"}});var pa=(function pa(e,t){let n=Be.find(r=>r.
name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new g(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var Ve=(function Ve(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var ha=(function ha(e){return e!==null&&!e.endsWith(".json")&&ya.test(e)});var Ot=(function Ot(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=ha(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Sr(Rt(r.file,r.pipe,t).fd,t.fs);return o?
l:Pr(l,e+1)}let{fd:i,size:s}=Rt(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,ka(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Sr(Rt(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(k.found().
holdsMemberName(s))return!0;o=s.subarray(-2*ga)}return!1}}});var Rt=(function Rt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|wa(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new J("it is not a regular file")});var wa=(function wa({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var ka=(function ka(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Er=(function Er(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Ar=(function Ar(e,t,n,r,o,i){let s=me(),a=Er(),l=[],u=new Set,f=R.pass,c=d=>{o.clear(),ie(d,i),f=ke(f,R.couldNotRun)},y=d=>{s.add(d.report),a.add(d.report),
o.step(),e.quiet&&d.report.verdict==="pass"||r.request(d)};t.failures.forEach(c);let h=null,I=null,U=null,b=!1,O=!1,A=!1,D={content(d){if(A=!1,h===null)return null;
I=d.read(h);let S=I instanceof Uint8Array&&I.length>e.maxBytes;return!h.named&&S&&!d.holdsMemberName(h)?null:I},take(d){if(!b){if(U!==null||d.report.verdict==="\
fail"){U??=k.found().foundFile(()=>!(I instanceof Uint8Array)||k.found().mayHoldMember(I));let S=U.next(d);if(S==="hold")return!0;if(A=S==="restart",S!=="take")
return!1;U.held().forEach(y)}b=!0}return O=!0,y(d),!0},failed(d){if(!(d instanceof J)&&F(d)===null)throw d;O=!0,c(`cannot read \`${h?.path??"-"}\`: ${Y(d)}`)},again(){
return A||O||h===null?A:(u.add(h.file),h.named||(s.ignore(1),l.length<ba&&l.push(h.path??"-")),!1)}};return{fixed:s.fix,tell:c,visit(d){return h=d,U=null,b=d.named,
O=!1,A=!1,D},end(){o.clear();let{counts:d,verdict:S}=s.end();r.end({counts:d,verdict:S,policy:n,skipped:a.end(),ignored:l}),Oa(t.links,i);for(let{text:St,inputs:ae}of t.
arguments){let L=xa(ae,u);L!==null&&(ie(L===0?`no file to check in \`${St}\``:`no request in \`${St}\``,i),f=ke(f,R.unknown))}return ke(f,d.requests===0?R.pass:
Ra(S,e.allowUnknown))}}});var xa=(function xa(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var Ra=(function Ra(e,t){switch(e){case"pass":return R.pass;case"\
fail":return R.fail;case"unknown":return t?R.pass:R.unknown;default:return e}});var Oa=(function Oa(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.
length} more`;Ge(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var qr=(function qr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Nr=(function Nr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),s=r.get(i);if(s!==void 0)return s.get(t.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===va){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,qr(f)])))}return l===void 0?null:qr(l)}});var Fr=(function Fr(e,t,{kind:n}){try{return n(t)}catch(r){throw F(r)===null?r:new g(`cannot read \`${e}\`: ${Y(r)}`)}});var vt=(function vt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Sa(e),o});var Ye=(function Ye({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var He=(function He(e,t,n){let r=[],o=[],i={options:t,io:n,here:Ye(n),kind:Nr(n),links:r,failures:o},s=e.map(u=>({text:u,inputs:Ta(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...Pa(s),links:r,failures:o}});var Ta=(function Ta(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=Fr(e,o,t);switch(i){case null:
if(!Cr(e))throw new g(`there is no file or directory \`${e}\``);return k.search().matching(e,t);case"link":return k.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return k.search().directory(n.shown(o),vt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:vt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Ur=(function Ur(e,t){let n=[...e.facts.flatMap(r=>qa(r,e,t)),...Na(e.fact.map(r=>ht(r,"--fact")))];if(n.some(({facts:r})=>r.
region?.name!==void 0))return n;for(let r of Ea){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var Na=(function Na(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(
n=>n.facts.ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Dr=(function Dr(e,t,n,r){let o=[],i=()=>{for(let a of o)a.discard()},s=_a(t,r);try{for(let{format:a,file:l}of e.targets){let u=l===null?La(
r,n):k.files().fileWriter(l,r),f={...Da(l,e,r),...s};if(o.push(Lr(oe[a](f),u)),a!=="github")continue;let c=k.pipeline().stepSummary(r,y=>Ge(y,r));c!==null&&o.push(
Lr(oe.markdown({...f,mostBytes:c.room}),c))}}catch(a){throw i(),a}return{begin:a=>{for(let{format:l,write:u}of o)u(l.begin(a))},request:a=>{for(let{format:l,write:u}of o)
u(l.request(a))},end:a=>{for(let{format:l,write:u,finish:f}of o)u(l.end(a)),f()},discard:i}});var Lr=(function Lr(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=Ca&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var La=(function La({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var Da=(function Da(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let s=e===null,a=s&&o.isTerminal();return{colour:s&&Ve(t,o,i),width:a?Math.min(Ua,
Math.max(40,o.columns())):Fa,gutter:s&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var _a=(function _a(e,t){let n=null,r=null;return{rule:o=>(n??=k.pipeline().
ruleWords([xe(),...e].flatMap(({rules:i})=>i),de()),n(o)),fromRoot:o=>(r??=k.pipeline().repositoryPaths(t),r(o))}});var _r=(function _r(e,t){if(e.length===0)return[];let n=Ye(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Mr=(function Mr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var jr=(function jr(e,t){return e.map(n=>gt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Br=(function Br(e,t){let n=He(e.operands,e,t);$a(e),e.fix!==null&&!e.dryRun&&Ba(e),e.targets.some(({file:f})=>f!==null)&&k.files().refuseOverwriting(e,n.inputs,t);let r=jr(
e.rules,t),o=mt({packs:r,facts:Ur(e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules||e.targets.
some(({format:f})=>xr(f)),hash:e.hash,maxBytes:e.maxBytes}),i=Mr(t),s=Dr(e,r,i,e.dryRun?{...t,stdout:t.stderr}:t),a=Ar(e,n,_r(r,t),s,i,t),l=Ot(e.maxBytes,t),u=e.
fix===null?l:k.fixing().fixingReader(l,o,e,a,t);if(s.begin(o.head),e.engine==="json-rules-engine")return ja(o,n,u,a,s);try{for(let f of n.inputs)Ma(o,f,u,a);return a.
end()}finally{s.discard()}});var Ma=(function Ma(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let s of e.requests(i,{path:t.path}))if(!o.take(
s))break}catch(i){o.failed(i)}while(o.again())});var $a=(function $a({operands:e,
facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new g("standard input, `-`, may be named once in all: it can be read only once")});var $r=(function $r(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let s=i.indexOf("="),a=i.slice(2,s===-1?void 0:s),l=i.startsWith("--")?t.find(c=>c.name===a):void 0;if(l===void 0)return null;let u=s===-1?l.value===null?
"":e[++o]:i.slice(s+1);if(u===void 0||l.value===null&&s!==-1)return null;let f=n.get(a);f===void 0?n.set(a,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Kr=(function Kr(e,t){try{let n=e[0]==="check"?$r(e.slice(1),Be):null,r=n!==null&&n.operands.length>0?Br(vr(n,t.env),t):k.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>Wr(o,t))}catch(n){return Wr(n,t)}});var R={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Tt=[R.pass,R.unknown,R.fail,R.callFailed,R.couldNotRun];var Et='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
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
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var ze="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var Hr,zr,Jr,Xr,Zr,Qr,eo,to,no,ro,oo,p={careful:()=>Hr??=require("./careful.cjs"),streams:()=>zr??=require("./streams.cjs"),yaml:()=>Jr??=require("./yaml.cjs"),
packs:()=>Xr??=require("./packs.cjs"),explain:()=>Zr??=require("./explain.cjs"),facts:()=>Qr??=require("./facts.cjs"),fix:()=>eo??=require("./fix.cjs"),rules:()=>to??=
require("./rules.cjs"),hash:()=>no??=require("./hash.cjs"),policy:()=>ro??=require("./policy.cjs"),engine:()=>oo??=require("./engine.cjs")};var N=Symbol.for("workspaces-preflight.absent"),C=Symbol.for("workspaces-preflight.unknown"),m=Symbol.for("workspaces-preflight.refused"),w=Object.freeze({items:Object.
freeze([]),complete:!0});var At={values:[],complete:!0},io={values:[],complete:!1};var qt=(e,t)=>K(e)||
K(t)?1:X(Ct(e)&&e===t),Je=(e,t)=>{if(K(e))return 1;if(!Ct(e))return 0;if(t instanceof Set)return X(t.has(e));let n=H(t);return n.values.includes(e)?2:n.complete?
0:1},Nt=(e,t)=>Je(t,e),ao=(e,t)=>{let n=H(e),r=H(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},so=(e,t)=>{let n=H(e),r=H(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},lo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?H(e).values:n.items,o=n===null?H(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:M(i)},uo=(e,t)=>K(e)?1:X(
e!==N===t);var be=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Ft={
equal:qt,notEqual:(e,t)=>M(qt(e,t)),in:Je,notIn:(e,t)=>M(Je(e,t)),contains:Nt,doesNotContain:(e,t)=>M(Nt(e,t)),containsAny:ao,everyIn:so,empty:lo,present:uo,lessThan:W(
"number",(e,t)=>e<t),lessThanInclusive:W("number",(e,t)=>e<=t),greaterThan:W("number",(e,t)=>e>t),greaterThanInclusive:W("number",(e,t)=>e>=t),startsWith:W("str\
ing",(e,t)=>e.startsWith(t)),endsWith:W("string",(e,t)=>e.endsWith(t)),before:W("string",(e,t)=>be(e)&&be(t)&&e<t),onOrAfter:W("string",(e,t)=>be(e)&&be(t)&&e>=
t)};function Ut(e){return(t,n)=>{if(K(t)||K(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return X(r(t))}}var fo={operands:[],leaves:[],rules:[]};function Dt(e,t=fo){let n=Lt(t.operands),r=Lt(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,c=n.placeOf({fact:a,path:l}),y=co(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:y})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function Lt(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function co(e){return typeof e==
"object"&&!Array.isArray(e)}function xe(){return{rules:$t(),sha256:ze,
from:"built-in"}}var _t=null;function $t(){return _t??=JSON.parse(p.rules().packText),_t}function Mt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}var Kt=Object.freeze({maxBytes:1048576}),Vt=64,T=Object.freeze([]);function Gt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Ht(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Gt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Jt(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Jt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function Jt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var go=/^[ -~]*$/,yo=/^[ !#-[\]-~]*$/;function Xt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&yo.test(e))return`"${e}"`;let n=Zt(t);return Oe(e,n),n.end()}function ho(e,t=120){
if(e.length<=t&&go.test(e))return e;let n=Zt(t);return Qt(e,n,!1),n.end()}function Zt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Oe(e,t){switch(typeof e){case"string":return t.add('"')&&Qt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?wo(e,t):ko(e,t)}}function wo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Oe(e[n],t))return!1;return t.add("]")}function ko(e,t){let n=bo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Oe(o,t)&&t.add(":")&&Oe(i,t)))return!1}return t.add(
"}")}function bo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:ho(t.slice(8,-1),40)}function Qt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(xo(o))i=Re(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
Re(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?Re(o)+Re(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function xo(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Ro={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Re(e){return Ro[e]??`\\u${e.toString(16).padStart(4,"0")}`}var Oo=Object.freeze({});function Io(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=So(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function So(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var z=Symbol("not clean");var ve=nn(Po);function Qe(e,t){return`${e}/${To(t)}`}function et(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ze=Object.freeze({found:!1});function To(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Eo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var xs=Object.freeze([]);function an(e){let t=0,n=e.length;for(;t<n&&on(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;on(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function on(e){return e<=32&&(e===32||e===10||e===13||e===9)}function sn(e,t=null,n=ue(e)){return n===z?p.careful().readCarefully(e):Ao(e,n,t)}function Ao(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,s)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,s)),extent:()=>an(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function tt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>ln(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=qo(e.problems,e.elements());return e.value.map((n,r)=>ln(e,n,r,t[r]??T))}function ln(e,t,n,r){let o=Qe("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function qo(e,t){let n=[];for(let r of e){let i=et(r.pointer.split(
"/",2)[1]??"")??Math.max(0,No(t,r.span?.start??0));n[i]??=[],n[i].push(Co(Qe("",i),r))}return n}function No(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Co(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function un(e,t,n=Kt,r){switch(t){case"json":return{text:e,requests:tt(sn(e,null,r))};case"yaml":return{text:e,requests:tt(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function fn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function cn(e,t,n){return t.format==="ndjson"?Fo(e instanceof Uint8Array?[e]:e,t,n):rt(nt(e,n),t,n)}function rt(e,t,n,r){if(e===null)
return Uo(t,n);let{text:o,problems:i}=e,s=Z(o);return un(o,t.format,n,r).requests.map((a,l)=>pn(a,o,l===0?i:T,s,t,n))}function*Fo(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield ot(r,t,n)}function ot(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return pn(
p.streams().readLine(e,0,r),o,T,a,t,n)}function pn(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:()=>{let f=s===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function Uo({path:e},{maxBytes:t}){let n={span:()=>null,lines:Z("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Lo=Object.freeze([]);var Do=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),_o=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Mo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function it(e,t,n){let r=jo(e);return Bo(r,r.view===null?null:t(r.view),n)}function jo(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Pe(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=p.
explain(),u=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function Bo(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.explain().requestReport(r,n.noRules,i,o,
a(),gn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Ie(r,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),f=[...i,...u(t,s,n)];
return l(r,t.tally,f,o,a(),n)}function mn({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,gn(n))}function gn({
failOn:e}){return{failOn:e,judge:null}}var $o=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var hn=864e5;function wn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-hn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+hn),t}}var ce=3;var Wo=new Set(["ec2Image","account","guest"]);function Ko(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var Rn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>V(e,0,()=>!0)};var On={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>V(e,1,()=>!0)};var vn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>V(e,0,t=>t==="Micros\
oft_Office_2016")};var In={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>V(e,0,t=>t==="Micros\
oft_Office_2019")};function Ne(e){let t=0,n=e.length;for(;t<n&&Ae(e.charCodeAt(t));)t++;for(;n>
t&&Ae(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var Sn="/ImageDescription",Pn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===m)return m;if(t===void 0||!qe(t))return w;let n=Ne(t);return{items:[n===
""?{pointer:Sn,value:t}:{pointer:Sn,value:t,suggestion:n}],complete:!0}}};var Yo=new Map([["BYOL_REGULAR",Ce("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Ce("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Ce("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Ce("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:w}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:w}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:w}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:w}]]);var Tn={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Q(e);return typeof t=="symbol"?t:t.family}};var En={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Q(e);return t===m?m:typeof t=="symbol"?w:t.pcoip}};var An={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Q(e);return typeof t=="symbol"?t:t.protocol}};var qn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===m?m:t===void 0?
0:t.length}};var Ho=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,zo=16;var Jo=16;function pe(e,t){let n=e[t];if(!(n===
void 0||n===m))return typeof n.Key=="string"?n.Key:void 0}var Xo=(e,t,n)=>{for(let r=0;r<t;r++)if(pe(n,r)===e)return!0;return!1};function Zo(){let e=new Set;return t=>e.size===e.add(t).size}var Cn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:q,derive:e=>ee(e,Xo,Zo)};var Fn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>ee(e,()=>!0,()=>()=>!0)};var Qo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=pe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=ti(e,i))}return r};function ei(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function ti(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Un(o)!==Un(i))return!1}return e.length===t.length}function Un(e){return e>=
65&&e<=90?e+32:e}var Ln={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:q,derive:e=>ee(e,Qo,ei)};function Dn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var ni={matches:qe,repair:Ne},_n={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:q,derive:e=>G(e,ni)};var Fe="aws:";function Ue(e){return e.startsWith(Fe)}function at(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Fe.length).toLowerCase()===Fe&&!Ue(
e)}function Le(e){let t=e;for(;Ue(t)||at(t);)t=t.slice(Fe.length);return t}var ri={matches:Ue,repair:Le},Mn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:q,derive:e=>G(e,ri)};var oi={matches:at,repair:Le},jn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:q,derive:e=>G(e,oi)};var ii=/[^ +\-./0-9:=@A-Z_a-z]/;function $n(e){return ii.test(e)&&!Kn().every.test(e)}function Wn(e){return e.replace(Kn().others,"-")}var Bn;function Kn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Bn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Bn}var ai={matches:$n,repair:Wn},Vn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:q,derive:e=>G(e,ai)};var Gn=[Rn,On,vn,In,Pn,Tn,En,An,qn,Cn,Fn,Ln,_n,Mn,jn,Vn];var Zn=2,li=3,zn=15,st="IngestionProcess",ui=new Set(["Applications"]);function Xn(e){return e===m?!0:Array.isArray(e)?e.includes(m):typeof e=="object"&&"complete"in e&&!e.complete}var gi=4096;
function hi(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var ft={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function de(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function ki({plan:e,operatorOf:t},{images:n},r,o,i){
let s=ut(n,r,a=>lt(e,t,o(Me(a,i))));return a=>s(a)(a)}var tr={facts:{},origin:()=>null,given:[],images:new Map,files:[]};function rr(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var Oi=Object.freeze({line:1,column:1,offset:0});var vi=1024*1024;function Ii(e,{head:t,decider:n,context:r}){try{return dt(t,[it(
e,n,r)])}catch(o){return dt(t,[mn(e,o,r)])}}function or(e,{head:t}){return dt(t,Array.from(e,({report:n})=>n))}
function Si(e,t,n,r){let o=t.format!=="ndjson"&&fn(e,n.maxBytes);return lr(o?null:{text:e,problems:T},t,n,r)}function*Pi(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=ue(o.text);yield(i!==z&&o.problems.
length===0&&!n.hash?pt(o.text,i,t.path,o,r):null)??ur(ot(o,t,n,i),r)}}function ur({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:it(e,
o,i),value:e.value,line:t,extent:n}}function dt(e,t){let n=me();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function ar(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:T,located:()=>null}}var sr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function gt(e){return p.packs().readPack(e)}function yt(e,t,n){return p.facts().readFacts(e,t,n)}function ht(e,t){return p.facts().parseFact(e,t)}var fr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function Y(e){let t=F(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(fr,t)?fr[t]:t}function F(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var te=class extends Error{name="ClosedPipe"};var ge=process.getBuiltinModule("node:fs"),Ei=process.getBuiltinModule("node:path"),cr=1<<20,Ai="/dev/null",qi={1:"standard output",2:"standard error"};function*Fi(){let e=Buffer.allocUnsafeSlow(
cr);for(;;){let t;try{t=ge.readSync(0,e,0,cr,null)}catch(n){let r=F(n);if(r==="EAGAIN"){mr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function mr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var j=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),he=(e,t,n)=>({...j(e,n),value:t}),ye=(e,t,n)=>({...he(e,t,n),repeatable:!0}),wt=(e,t,n,r)=>({
...he(e,t,r),choices:n}),Be=[ye("facts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),ye("fact","KEY=VALUE",
"one fact, for example windows.version=11; lists are a,b or JSON, null is known to be absent"),ye("rules","PATH","a rule file or directory, added to the built-i\
n pack"),he("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ye("require","SCOPE[,SCOPE]","rules that need facts of these scopes may \
not be skipped"),wt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),j("allow-unknown","an unknown verdict ex\
its 0"),ye("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto for what the CI system shows; with =FILE into a file,\
 while text stays on standard output"),j("fix","make the safe fixes in the files, then report what is left"),j("fix-unsafe","make all fixes, those that change w\
hat a request means, too"),j("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),j("hash","add the sha256 of each re\
quest to the report"),j("list-rules","add the ids behind each count of rules to the report"),j("quiet","leave passing requests out of the output, never out of t\
he counts"),wt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),he("st\
din-name","PATH","the name of standard input in the report; its extension decides the format"),j("follow-links","read named links whose target leaves the workin\
g directory"),he("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),wt("color","WHEN",["auto","always","never"],"colours: auto \
(default: on a terminal, unless NO_COLOR is set), always or never")];var Ui=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function kt(e){return e.replace(Ui,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function gr({listRules:e}){let t=0;return{begin:n=>`${kt(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${bt(e?n:Di(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${Li(o)}
  "counts": ${bt(n,"  ")},
  "verdict": "${r}"
}
`}}function Li(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${bt(t,"  ")},`}function Di(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function bt(e,t){return kt(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var _i,Mi,ji,Bi,$i,Wi,Ki,B={github:()=>_i??=require("./github.cjs"),gitlab:()=>Mi??=require("./gitlab.cjs"),junit:()=>ji??=require("./junit.cjs"),markdown:()=>Bi??=
require("./markdown.cjs"),sarif:()=>$i??=require("./sarif.cjs"),findings:()=>Wi??=require("./findings.cjs"),textPolicy:()=>Ki??=require("./textPolicy.cjs")};var ne=e=>e,re=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Vi={bold:ne,dim:ne,red:ne,green:ne,yellow:ne,cyan:ne},Gi={bold:re(1,22),dim:re(2,22),red:re(31,39),green:re(
32,39),yellow:re(33,39),cyan:re(36,39)};var Yi=/^(?:[ -"$-~]|#(?!#))*$/;function We(e){return Yi.test(e)?e:Hi(e)}var yr=35;function Hi(e){let t="",n=0;for(let r of e){let o=r.codePointAt(0);t+=Ji(o)||
o===yr&&n===yr?zi(o):r,n=o}return t}function zi(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,
"0")}`}function Ji(e){return e<127?e<32:e<768?e<=160||e===173:Xi.some(([t,n])=>e>=t&&e<=n)}var Xi=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,
6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,
921599]];function Zi(e,t){let n=t-e.length;return e.map(We).join(", ")+(n>0?` and ${$(n)} more`:"")}var br="| ";function ea(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":br)}var oe={text:kr,json:gr,sarif:e=>B.sarif().sarifFormat(e),junit:e=>B.junit().junitFormat(e),github:e=>B.github().githubFormat(e),gitlab:e=>B.gitlab().gitlabFormat(
e),markdown:e=>B.markdown().markdownFormat(e)};var na,ra,oa,ia,aa,sa,la,k={globs:()=>na??=require("./globs.cjs"),files:()=>ra??=require("./files.cjs"),fixing:()=>oa??=require("./fixing.cjs"),found:()=>ia??=require("./found.cjs"),
pipeline:()=>aa??=require("./pipeline.cjs"),program:()=>sa??=require("./program.cjs"),search:()=>la??=require("./search.cjs")};function ua(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?k.pipeline().autoFormat(t,o!==null):r;if(!fa(i))throw new g(`\`--format ${e}\`: accepted are ${Object.
keys(oe).join(", ")}, auto`);if(o==="")throw new g(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function fa(e){return Object.
hasOwn(oe,e)}var ca=1<<20,Or=1<<28;function da(e){let t=e.find(n=>n.file===
null)?.format;if(!(t==="text"||t===void 0))throw new g(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}
function ma(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>Or)throw new g(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${Or}`);return t}function ie(e,t,n=[]){Ir("error",[e,...n],t)}function Ge(e,t){Ir("warning",[e],t)}function Ir(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=$e(Ve("auto",n,r)),
a=t.map(l=>We(l));n.write(`${o((e==="error"?i:s)(e))}: ${a.join(`
  `)}
`)}var J=class extends Error{name="Unreadable"},xt=1<<20,ga=16,ya=/\.(ndjson|jsonl)$/i;function*Sr(e,t){let n=Buffer.allocUnsafeSlow(xt);try{for(let r=t.
readSync(e,n,0,xt,null);r>0;r=t.readSync(e,n,0,xt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Pr(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Tr(e,t,n){try{let r=Ot(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Pr(r,t+1);if(o.length>t)throw new J(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof J)&&F(r)===null?r:new g(`cannot read \`${e.
path??"-"}\`: ${Y(r)}`)}}var ba=5;var va=64;var Ia=/[*?[{]|[!@+]\(/;function Cr(e){return Ia.test(e)}function Sa(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Pa(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Ea=["AWS_REGION","AWS_DEFAULT_REGION"],Aa=1<<25;function qa(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=He([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let s=Tr(
i,Math.max(n,Aa),r);return yt(s,i.path??"<stdin>")}var Ca=65536,Fa=100,Ua=160;async function ja(e,t,n,r,o){try{for(let i of t.inputs){let s=r.visit(i);do try{let a=s.content(n);if(a===null)continue;
for await(let l of e.engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}return r.end()}finally{o.discard()}}function Ba({
operands:e}){if(e.includes("-"))throw new g("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Wr(e,t){if(e instanceof te)throw e;if(e instanceof Error&&e.name==="UsageError")ie(e.message,t);else{
let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ie(`internal error, please report it: ${n}`,t,r)}return R.couldNotRun}var It=e=>{process.exitCode=e},Vr=()=>It(R.couldNotRun);try{let e=Kr(process.argv.slice(2),dr());typeof e=="number"?It(e):e.then(It,Vr)}catch{Vr()}
