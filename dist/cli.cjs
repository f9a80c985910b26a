#!/usr/bin/env node
"use strict";var be=(function be(e,t){return At.indexOf(e)>=At.indexOf(
t)?e:t});var j=(function j(e){return 2-e});var X=(function X(e){return e?2:0});var Dt=(function Dt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var K=(function K(e){return e===N||e===y});var W=(function W(e,t){return(n,r)=>K(n)||K(r)?1:X(typeof n===e&&typeof r===e&&t(n,r))});var le=(function le({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var $t=(function $t(e,t=()=>!0){let n=JSON.parse(Et),r=e.length>0||n.dormant.scopes.some(t)?go(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:ze,ruleAt:s=>Mt(Wt(),s),operatorOf:Bt};let i=p.packs().joinPacks([ke(),...e]),a=qt(i.patterns);return{plan:Ut(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>Mt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Bt(s)}});var Bt=(function Bt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Lt[e]});var Kt=(function Kt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Jt=(function Jt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Ht(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?zt(e.subarray(2),"utf-16le"):t===254&&e[1]===255?zt(e.subarray(2),"utf-16be"):Ht(e)});var Ht=(function Ht(e){let t=ho(e);if(!t.includes("\uFFFD"))
return{text:t,problems:I};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?I:[n]}});var ho=(function ho(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var tn=(function tn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var nn=(function nn(e,t){for(let r in Po)return!1;if(typeof t!="object"||t===null)return!0;let n=Xe(t,Gt);return n===Io(e)||n===To(e)});var Xe=(function Xe(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Xe(o,t-1))}return n}for(let r in e){
if(tn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Xe(o,t-1))}return n});var Io=(function Io(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var ue=(function ue(e){let t;try{t=JSON.parse(e)}catch{return z}return nn(e,t)?t:z});var rn=(function rn(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var Eo=(function Eo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Co):t});var nt=(function nt(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:Jt(n)});var Se=(function Se(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:jo}});var mn=(function mn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Pe=(function Pe(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let v;if(e.Ec2ImageId===
void 0&&(v="Ec2ImageId")||e.IngestionProcess===void 0&&(v="IngestionProcess")||e.ImageName===void 0&&(v="ImageName")||e.ImageDescription===void 0&&(v="ImageDesc\
ription"))return!1;{let F=s;for(let T in e)if(!(T==="Ec2ImageId"||T==="IngestionProcess"||T==="ImageName"||T==="ImageDescription"||T==="Tags"||T==="Applications"))
return!1;if(F===s){if(e.Ec2ImageId!==void 0){let T=e.Ec2ImageId,R=s;if(s===R)if(typeof T=="string"){if(!Mo.test(T))return!1}else return!1;var u=R===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let R=e.IngestionProcess,E=s;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=E===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let E=e.ImageName,_=s;if(s===_)if(typeof E=="string"){if(E.length>64||E.length<1||!Bo.test(E))return!1}else return!1;var u=_===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let _=e.ImageDescription,m=s;if(s===m)if(typeof _=="string"){if(_.length>256||_.length<1||!$o.test(_))return!1}else
return!1;var u=m===s}else var u=!0;if(u){if(e.Tags!==void 0){let m=e.Tags,S=s;if(s===S)if(Array.isArray(m)){var f=!0;let se=m.length;for(let q=0;q<se;q++){let P=m[q],
we=s;if(s===we)if(P&&typeof P=="object"&&!Array.isArray(P)){let Tt=Object.getPrototypeOf(P);if(Tt!==Object.prototype&&Tt!==null)return!1;{let Hr;if(P.Key===void 0&&
(Hr="Key"))return!1;{let zr=s;for(let U in P)if(!(U==="Key"||U==="Value"))return!1;if(zr===s){if(P.Key!==void 0){let U=P.Key,ae=s;if(s===ae)if(typeof U=="string"){
if(U.length>127||U.length<1)return!1}else return!1;var c=ae===s}else var c=!0;if(c)if(P.Value!==void 0){let U=P.Value,ae=s;if(s===ae)if(typeof U=="string"){if(U.
length>255)return!1}else return!1;var c=ae===s}else var c=!0}}}}else return!1;var f=we===s;if(!f)break}}else return!1;var u=S===s}else var u=!0;if(u)if(e.Applications!==
void 0){let m=e.Applications,S=s;if(s===S)if(Array.isArray(m)){if(m.length>5||m.length<1)return!1;{var d=!0;let se=m.length;for(let q=0;q<se;q++){let P=m[q],we=s;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var d=we===s;if(!d)break}}}else return!1;var u=S===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Ie=(function Ie(e){return Pe(e)});var hn=(function hn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Vo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Te=(function Te(e){if(!hn(e))throw new g(`${Zt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var xn=(function xn(e,t){let n=e.when===null?2:fe(e.when,t);if(n===0)return"notApplicable";let r=fe(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var kn=(function kn(e,t){let n=new Set;return e.when!==null&&Ae(e.when,t,n),Ae(e.must,t,n),n});var fe=(function fe(e,t){if(typeof e=="number"){let i=t[e];return i===ce||i===void 0?
1:i}if("not"in e)return j(fe(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=fe(i,t);if(a===r)return a;a===1&&(o=1)}return o});var Ae=(function Ae(e,t,n){
if(fe(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ae(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ae(r,t,n)});var Rn=(function Rn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Yo():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let c=xn(f,t),d;if(c!=="undecided")d=c,c==="fail"&&i.push(u);else{let h=kn(f,t),v=zo(
e,h,n.world);if(d=Ho(f.ifUnknown,v,n)?"skipped":"unknown",d==="skipped")for(let F of v)s.add(st(F));else[...h].some(F=>t[F]===ce)||a.push({rule:u,needs:v})}n.off.
has(f.id)&&(d="off"),r[d]++,o?.[d].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var Ho=(function Ho(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(st(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=st(o);
return Go.has(i)&&!r.scopes.has(i)})});var st=(function st(e){return e.slice(0,e.indexOf("/"))});var zo=(function zo(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===
void 0||n.read(a.fact,a.path)!==N)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"\
operand"in a.right&&o(a.right.operand)}return r.length>1?r.sort():r});var V=(function V(e,t,n){let r=e.Applications;if(r===void 0)return w;if(r===y)return y;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?w:{items:o??w.items,complete:i}});var Ne=(function Ne(e){return e.length>0&&(Ee(e.charCodeAt(0))||Ee(e.charCodeAt(e.length-1)))});var Ee=(function Ee(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Fe=(function Fe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var Q=(function Q(e){
let t=e.IngestionProcess;return t===void 0?D:(t===y?void 0:Jo.get(t))??y});var C=(function C({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>Zo)return!1;let t=[];for(let n of e){if(n===y||!Fn(n.Key)||n.Value!==void 0&&!Fn(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var Fn=(function Fn(e){return typeof e=="string"&&Xo.test(e)});var ee=(function ee(e,t,n){let r=e.Tags;if(r===void 0)return w;if(r===y)return y;let o=r.length<=Qo?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=pe(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?w:{items:i??w.items,complete:a}});var G=(function G(e,t){let n=e.Tags;if(n===void 0)return w;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===y){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(Un(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Un(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?w:{items:r??w.items,complete:o}});var Hn=(function Hn(e,t){if(e==="derived"){let r=_e({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ve(t);return r=>fi(r,n)});var _e=(function _e(e){
return e?.fact!=="derived"?null:Yn.find(({path:t})=>t===e.path)??null});var zn=(function zn(e){return e?.fact==="derived"?_e(e)?.member??null:e?.fact!=="request"?null:ve(
e.path)[0]});var fi=(function fi(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return D;n=n[r]}return n===void 0?D:n});var er=(function er(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
Hn(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=le(s,n),u=l===void 0?le(s,o):yi(l),f=o[s.left],c=l===void 0?null:di(e.operands[s.
left]),d={place:a,operand:s.left,operator:r(s),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[d]):h.push(d)}return[...i].flatMap(([a,s])=>{s.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<s.length;u+=Jn)l.push(gi(mi(a),s.slice(u,u+Jn)));return l})});var di=(function di(e){let t=_e(e)?.isNothing;if(t!==void 0)
return t;let n=zn(e);return n===lt||n!==null&&pi.has(n)?n:null});var mi=(function mi(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===lt&&typeof n=="string"?n:null}});var yi=(function yi(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var gi=(function gi(e,t){return{answer:n=>{let r=e(n);return r===
null?Xn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Xn(t,n===void 0?{}:{[lt]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*Qn&ci}}});var Xn=(function Xn(e,t){
let n=0,r=-1,o=N;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Qn|hi(i.operator,o,i.right(t));return n});var hi=(function hi(e,t,n){let r=e(t,n);return r===
1&&t!==N&&n!==N&&(Zn(t)||Zn(n))?ce:r});var tr=(function tr(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ue(r.when,t,o)===0)){Ue(r.must,t,o);for(let i of o)n.add(i)}}return n});var Ue=(function Ue(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Ue(e.not,t,n);return s===null?null:j(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Ue(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var ut=(function ut(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=le(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=er(e,tr(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let f=a,c=new Array(i.length);for(let d=0;d<i.length;d++){let h=i[d]?.answer(
u);c[d]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(d=>d??0);for(let[d,h]of i.entries())h.unpack(u[d],f);let c=Rn(e,f,n);return s<wi&&
(s++,bi(a,u,c)),c}});var bi=(function bi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ft=(function ft(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}});var je=(function je({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:ct(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:D;let a=r.get(o);if(a===void 0)return N;if(a===null)return D;let s=on(a,i);return s.found?s.value===null?D:s.value:N}}});var ct=(function ct(e){return new Set(
Object.entries(e).filter(([,t])=>xi(t)).map(([t])=>t))});var rr=(function rr(e){let t=ki(e),{asOf:n}=e;if(typeof n=="string"){let i=dt(Te(n),t);return()=>i}let r=n??bn(Date.now),o=dt(Te(r()),t);return()=>{let i=r();return i!==
o.date&&(o=dt(Te(i),t)),o}});var ki=(function ki({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=vi(t),l=ct(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,f=$t(e,d=>u||l.has(d)),c=r?f.plan.rules.map(d=>d.id).sort():null;return{rules:f,given:s,require:n.length===0?
n:p.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:Oi(i,a,f),noRules:mn(f.size,c),ruleAt:f.
ruleAt,howToState:d=>p.facts().howToState(d)}}});var dt=(function dt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=c=>({require:r,listRules:o,off:i,world:c}),
l=s(je(n,e)),u=ft(n.images,l,c=>s(je(c,e))),f=ut(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:pt.tool,model:pt.model,pack:{rules:t.size,sha256:t.sha256},
asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?f:Ri(t,
n,f,s,e)}});var Oi=(function Oi(e,t,{plan:n}){if(t===void 0&&Object.
keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>de().map(a=>a.id)),t??null)});var vi=(function vi(e){if(e===void 0)return nr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?nr:p.facts().joinFacts(
t)});var me=(function me(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
or(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:Si(e)})}});var Si=(function Si(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var mt=(function mt(e,t,n,r,{decider:o}){if(!Ie(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:Se({path:n,index:r===null?
null:r.index},i),value:t,line:l=>Z(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:Pi,end:Z(e).position(e.length)};let l=u=>({line:r.lineNumber,
column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}});var gt=(function gt(e={}){Ni(e);let t=rr(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Ii};return{get head(){return t().head},check:(r,o)=>Ti(ar(r,o),t()),checkText:(r,o)=>ir(
Ai(r,Me(o),n,t()),t()),checkBytes:(r,o)=>ir(sr(r,Me(o),n,t()),t()),requests:(r,o)=>sr(r,Me(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(ar(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(pn(r,Me(o),n),t())}});var ur=(function ur(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=ue(i);let l=o!==z&&a.length===0&&!n.hash?mt(i,o,t.path,null,r):null;if(l!==null)return[l]}return rt(e,t,n,o).map(i=>fr(i,r))});var sr=(function sr(e,t,n,r){return t.format==="ndjson"?Ei(
e instanceof Uint8Array?[e]:e,t,n,r):ur(nt(e,n),t,n,r)});var Me=(function Me({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Kt(e))}});var Ni=(function Ni(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(lr,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(lr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new g("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole num\
ber above 0")});var mr=(function mr(){
return{stdin:_i,stdout:dr(1,()=>process.stdout.columns),stderr:dr(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:ye,paths:Ci}});var dr=(function dr(e,t){
let n;return{write:r=>qi(e,r),isTerminal:()=>(n??=Li(e),n),columns:()=>t()??80}});var Li=(function Li(e){try{let{rdev:t}=ye.fstatSync(e);if(t===0||t===ye.statSync(Fi,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var qi=(function qi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=ye.writeSync(
e,n,r)}catch(o){let i=L(o);if(i==="EPIPE")throw new te;if(i!=="EAGAIN")throw new g(`cannot write to ${Di[e]}: ${Y(o)}`);yr()}});var $e=(function $e(e){return e?zi:Hi});var br=(function br({counts:e,verdict:t,skipped:n,ignored:r},o){let a=[(e.fixed===void 0?"":`${$(e.fixed)} fixed \xB7 `)+ns(e)],s=[wr(e.errors,"error",o.red),wr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${$(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&s.push(`${$(e.waived)} waived`),s.length>0&&a.push(s.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";a.push(`${l}${Ke(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
a.push(`${Ke(e.ignored,"file")} ignored, without a member of a request: ${ts(r,e.ignored)}`),`${t==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var ns=(function ns(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${$(e.requests)} requests passed`;let t=[e.pass>0?`${$(e.pass)} passed`:"",e.fail>
0?`${$(e.fail)} failed`:"",e.unknown>0?`${$(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Ke(e.requests,"request")}: ${t.join(", ")}`});var wr=(function wr(e,t,n){return e===
0?"":n(Ke(e,t))});var Ke=(function Ke(e,t,n=`${t}s`){return`${$(e)} ${e===1?t:n}`});var $=(function $(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var xr=(function xr({colour:e,width:t,gutter:n}){let r=$e(e),o=n?t-kr.length:t,i=n?rs:os,a=[],s=null;return{begin:({facts:l})=>(a=l,""),request:l=>{if(l.report.findings.
length===0)return"";s??=B.findings().findingBlocks(r,o);let{source:u,findings:f,facts:c=a}=l.report;return i(s({path:u.path??"<stdin>",findings:f,facts:c,line:l.
line}))},end:l=>i((l.policy.length===0?"":B.textPolicy().textPolicy(l,r,o))+`${br(l,r)}
`)}});var os=(function os(e){return e});var Rr=(function Rr(e){return e==="junit"});var Or=(function Or(e,t){let n=e.map(o=>ps(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new g(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(a=>a.file===
i)!==o)throw new g(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Sr=(function Sr({options:e,operands:t},n){for(let[l,u]of e)ys(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null,i=o("max-bytes"),a=Or(r("\
format"),n),s=e.has("fix-dry-run");return s&&gs(a),{operands:t,facts:r("facts"),fact:r("fact"),rules:r("rules"),asOf:o("as-of"),require:r("require").flatMap(l=>l.
split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:a,fix:e.has("fix-unsafe")?"all":s||e.
has("fix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-rules-engin\
e":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?ms:hs(i),color:o("color")??"auto"}});var ys=(function ys(e,t){let n=Be.find(r=>r.
name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new g(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var Ve=(function Ve(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var xs=(function xs(e){return e!==null&&!e.endsWith(".json")&&bs.test(e)});var St=(function St(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=xs(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Ir(vt(r.file,r.pipe,t).fd,t.fs);return o?
l:Tr(l,e+1)}let{fd:i,size:a}=vt(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,Rs(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Ir(vt(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(b.found().
holdsMemberName(a))return!0;o=a.subarray(-2*ws)}return!1}}});var vt=(function vt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|ks(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new J("it is not a regular file")});var ks=(function ks({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var Rs=(function Rs(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Er=(function Er(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Nr=(function Nr(e,t,n,r,o,i){let a=me(),s=Er(),l=[],u=new Set,f=k.pass,c=m=>{o.clear(),ie(m,i),f=be(f,k.couldNotRun)},d=m=>{a.add(m.report),s.add(m.report),
o.step(),e.quiet&&m.report.verdict==="pass"||r.request(m)};t.failures.forEach(c);let h=null,v=null,F=null,T=!1,R=!1,E=!1,_={content(m){if(E=!1,h===null)return null;
v=m.read(h);let S=v instanceof Uint8Array&&v.length>e.maxBytes;return!h.named&&S&&!m.holdsMemberName(h)?null:v},take(m){if(!T){if(F!==null||m.report.verdict==="\
fail"){F??=b.found().foundFile(()=>!(v instanceof Uint8Array)||b.found().mayHoldMember(v));let S=F.next(m);if(S==="hold")return!0;if(E=S==="restart",S!=="take")
return!1;F.held().forEach(d)}T=!0}return R=!0,d(m),!0},failed(m){if(!(m instanceof J)&&L(m)===null)throw m;R=!0,c(`cannot read \`${h?.path??"-"}\`: ${Y(m)}`)},again(){
return E||R||h===null?E:(u.add(h.file),h.named||(a.ignore(1),l.length<Os&&l.push(h.path??"-")),!1)}};return{fixed:a.fix,tell:c,visit(m){return h=m,F=null,T=m.named,
R=!1,E=!1,_},end(){o.clear();let{counts:m,verdict:S}=a.end();r.end({counts:m,verdict:S,policy:n,skipped:s.end(),ignored:l}),Ps(t.links,i);for(let{text:It,inputs:se}of t.
arguments){let q=vs(se,u);q!==null&&(ie(q===0?`no file to check in \`${It}\``:`no request in \`${It}\``,i),f=be(f,k.unknown))}return be(f,m.requests===0?k.pass:
Ss(S,e.allowUnknown))}}});var vs=(function vs(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var Ss=(function Ss(e,t){switch(e){case"pass":return k.pass;case"\
fail":return k.fail;case"unknown":return t?k.pass:k.unknown;default:return e}});var Ps=(function Ps(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.
length} more`;Ge(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var Cr=(function Cr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Fr=(function Fr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===Is){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,Cr(f)])))}return l===void 0?null:Cr(l)}});var Lr=(function Lr(e,t,{kind:n}){try{return n(t)}catch(r){throw L(r)===null?r:new g(`cannot read \`${e}\`: ${Y(r)}`)}});var Pt=(function Pt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&As(e),o});var Ye=(function Ye({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var He=(function He(e,t,n){let r=[],o=[],i={options:t,io:n,here:Ye(n),kind:Fr(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:Ns(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...Es(a),links:r,failures:o}});var Ns=(function Ns(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=Lr(e,o,t);switch(i){case null:
if(!Dr(e))throw new g(`there is no file or directory \`${e}\``);return b.search().matching(e,t);case"link":return b.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return b.search().directory(n.shown(o),Pt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:Pt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var qr=(function qr(e,t){let n=[...e.facts.flatMap(r=>Ds(r,e,t)),...Ls(e.fact.map(r=>bt(r,"--fact")))];if(n.some(({facts:r})=>r.
region?.name!==void 0))return n;for(let r of Cs){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var Ls=(function Ls(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(
n=>n.facts.ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Ur=(function Ur(e,t,n,r){let o=[],i=()=>{for(let s of o)s.discard()},a=Bs(t,r);try{for(let{format:s,file:l}of e.targets){let u=l===null?js(
r,n):b.files().fileWriter(l,r),f={...Ms(l,e,r),...a};if(o.push(_r(oe[s](f),u)),s!=="github")continue;let c=b.pipeline().stepSummary(r,d=>Ge(d,r));c!==null&&o.push(
_r(oe.markdown({...f,mostBytes:c.room}),c))}}catch(s){throw i(),s}return{begin:s=>{for(let{format:l,write:u}of o)u(l.begin(s))},request:s=>{for(let{format:l,write:u}of o)
u(l.request(s))},end:s=>{for(let{format:l,write:u,finish:f}of o)u(l.end(s)),f()},discard:i}});var _r=(function _r(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=qs&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var js=(function js({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var Ms=(function Ms(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let a=e===null,s=a&&o.isTerminal();return{colour:a&&Ve(t,o,i),width:s?Math.min(Us,
Math.max(40,o.columns())):_s,gutter:a&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var Bs=(function Bs(e,t){let n=null,r=null;return{rule:o=>(n??=b.pipeline().
ruleWords([ke(),...e].flatMap(({rules:i})=>i),de()),n(o)),fromRoot:o=>(r??=b.pipeline().repositoryPaths(t),r(o))}});var jr=(function jr(e,t){if(e.length===0)return[];let n=Ye(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Mr=(function Mr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Br=(function Br(e,t){return e.map(n=>ht(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var $r=(function $r(e,t){let n=He(e.operands,e,t);Vs(e),e.fix!==null&&!e.dryRun&&Ks(e),e.targets.some(({file:f})=>f!==null)&&b.files().refuseOverwriting(e,n.inputs,t);let r=Br(
e.rules,t),o=gt({packs:r,facts:qr(e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules||e.targets.
some(({format:f})=>Rr(f)),hash:e.hash,maxBytes:e.maxBytes}),i=Mr(t),a=Ur(e,r,i,e.dryRun?{...t,stdout:t.stderr}:t),s=Nr(e,n,jr(r,t),a,i,t),l=St(e.maxBytes,t),u=e.
fix===null?l:b.fixing().fixingReader(l,o,e,s,t);if(a.begin(o.head),e.engine==="json-rules-engine")return Ws(o,n,u,s,a);try{for(let f of n.inputs)$s(o,f,u,s);return s.
end()}finally{a.discard()}});var $s=(function $s(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.requests(i,{path:t.path}))if(!o.take(
a))break}catch(i){o.failed(i)}while(o.again())});var Vs=(function Vs({operands:e,
facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new g("standard input, `-`, may be named once in all: it can be read only once")});var Wr=(function Wr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(c=>c.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let f=n.get(s);f===void 0?n.set(s,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Vr=(function Vr(e,t){try{let n=e[0]==="check"?Wr(e.slice(1),Be):null,r=n!==null&&n.operands.length>0?$r(Sr(n,t.env),t):b.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>Kr(o,t))}catch(n){return Kr(n,t)}});var k={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},At=[k.pass,k.unknown,k.fail,k.callFailed,k.couldNotRun];var Et='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
path":"/freeGiB"},{"fact":"guest","path":"/officeInstalled"},{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fac\
t":"today","path":"/date"},{"fact":"derived","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/beyond-firs\
t"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"request\
","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-charact\
ers"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fact":"derived","path":"/tags/reserved-prefix"},\
{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"windows","path":"/release"},{"fact":"windows","\
path":"/build"},{"fact":"windows","path":"/edition"}],"leaves":[{"left":0,"operator":"greaterThan","right":0},{"left":1,"operator":"equal","right":true},{"left"\
:2,"operator":"empty","right":true},{"left":3,"operator":"greaterThanInclusive","right":10},{"left":3,"operator":"greaterThanInclusive","right":20},{"left":4,"o\
perator":"equal","right":false},{"left":5,"operator":"notEqual","right":"BYOP"},{"left":6,"operator":"equal","right":"regular"},{"left":7,"operator":"onOrAfter"\
,"right":"2023-12-01"},{"left":6,"operator":"notEqual","right":"graphics"},{"left":7,"operator":"onOrAfter","right":"2025-11-01"},{"left":6,"operator":"notEqual\
","right":"graphicspro"},{"left":7,"operator":"onOrAfter","right":"2027-11-01"},{"left":8,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","rig\
ht":"2026-07-31"},{"left":7,"operator":"before","right":"2027-11-01"},{"left":9,"operator":"equal","right":"11"},{"left":5,"operator":"equal","right":"BYOP"},{"\
left":2,"operator":"empty","right":false},{"left":10,"operator":"empty","right":true},{"left":7,"operator":"onOrAfter","right":"2025-10-15"},{"left":9,"operator\
":"equal","right":"10"},{"left":6,"operator":"equal","right":"graphics-g4dn"},{"left":11,"operator":"empty","right":true},{"left":6,"operator":"notEqual","right\
":"regular"},{"left":12,"operator":"notIn","right":["af-south-1","il-central-1"]},{"left":6,"operator":"in","right":["graphics","graphicspro"]},{"left":12,"oper\
ator":"notEqual","right":"ap-south-1"},{"left":12,"operator":"equal","right":"cn-northwest-1"},{"left":9,"operator":"notEqual","right":"11"},{"left":12,"operato\
r":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","e\
u-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1\
","us-iso-west-1","us-isob-east-1"]},{"left":13,"operator":"empty","right":true},{"left":14,"operator":"notIn","right":["string","String","STRING","ImageDescrip\
tion","imageDescription","image-description","image_description","description","Description","my image description","your image description","changeme","change-\
me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":15,"operator":"notIn","right":["string","String","STRING","ImageName","imageName","image-nam\
e","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":16,"operator":"notIn","\
right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c\
4d","ami-00000000","ami-00000000000000000"]},{"left":17,"operator":"empty","right":true},{"left":0,"operator":"lessThanInclusive","right":50},{"left":18,"operat\
or":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":20,"operator":"empty","right":true},{"left":21,"operator":"empty","right":true},{"\
left":22,"operator":"empty","right":true},{"left":23,"operator":"equal","right":"22H2"},{"left":24,"operator":"equal","right":19045},{"left":7,"operator":"onOrA\
fter","right":"2027-01-13"},{"left":23,"operator":"equal","right":"21H2"},{"left":24,"operator":"equal","right":19044},{"left":25,"operator":"in","right":["Ente\
rprise LTSC","Enterprise N LTSC"]},{"left":24,"operator":"equal","right":22621},{"left":7,"operator":"onOrAfter","right":"2026-11-11"},{"left":23,"operator":"eq\
ual","right":"23H2"},{"left":24,"operator":"equal","right":22631},{"left":7,"operator":"onOrAfter","right":"2027-10-13"},{"left":23,"operator":"equal","right":"\
24H2"},{"left":24,"operator":"equal","right":26100},{"left":25,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules\
":[{"id":"account/may-tag","when":{"all":[0]},"must":{"all":[1]},"ifUnknown":"skip"},{"id":"guest/free-space-20","when":{"all":[2,3]},"must":{"all":[4]},"ifUnkn\
own":"skip"},{"id":"guest/office-not-installed","when":{"all":[2]},"must":{"all":[5]},"ifUnknown":null},{"id":"ingestion/byop-allow-list","when":null,"must":{"a\
ll":[6]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/graphics-retired","when":{"all":[8\
]},"must":{"all":[9]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[10]},"must":{"all":[11]},"ifUnknown":null},{"id":"ingestion/pcoip-e\
nded","when":{"all":[12]},"must":{"all":[13]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[14,15]},"must":{"all":[13]},"ifUnknown":null},{"id\
":"ingestion/windows-11-no-pcoip","when":{"all":[16]},"must":{"all":[13]},"ifUnknown":null},{"id":"office/byop-undocumented","when":{"all":[17]},"must":{"all":[\
2]},"ifUnknown":null},{"id":"office/free-space-20","when":{"all":[18,3]},"must":{"all":[4]},"ifUnknown":"skip"},{"id":"office/none-in-image","when":{"all":[18]}\
,"must":{"all":[5]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[19]},"ifUnknown":null},{"id":"office/support-ended","when":{"all\
":[20]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[21,22]},"must":{"all":[23]},"ifUnknown":null},{"id":"office\
/windows-11-gpu-none","when":{"all":[16,24]},"must":{"all":[2]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"all":[16,7]},"must":{"all":[23]},\
"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[24]},"must":{"all":[25]},"ifUnknown":null},{"id":"region/graphics-bundles","when":{"all":[26]},"must\
":{"all":[27]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[28]},"must":{"all":[29]},"ifUnknown":"skip"},{"id":"region/workspaces-endpo\
int","when":null,"must":{"all":[30]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[31]},"ifUnknown":null},{"id":"reque\
st/placeholder-description","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"must":{"all":[33]},"ifUnknown":null}\
,{"id":"request/sample-image-id","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,"must":{"all":[35]},"ifUnknown":n\
ull},{"id":"tags/at-most-50","when":null,"must":{"all":[36]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,"must":{"all":[37]},"ifUnknown":n\
ull},{"id":"tags/outer-blanks","when":null,"must":{"all":[38]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must":{"all":[39]},"ifUnknown":null},\
{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[40]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must":{"all":[41]},"ifUnknown":null},{\
"id":"windows/support-ended-10-22h2","when":{"all":[20]},"must":{"all":[{"not":{"all":[21,{"any":[42,43]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-\
10-ltsc-2021","when":{"all":[44]},"must":{"all":[{"not":{"all":[21,{"any":[45,46]},47]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-22h2","when":{"al\
l":[20]},"must":{"all":[{"not":{"all":[16,{"any":[42,48]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-23h2","when":{"all":[49]},"must":{"all":[{"no\
t":{"all":[16,{"any":[50,51]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[52]},"must":{"all":[{"not":{"all":[16,{"any":[53,54]\
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',ze="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var Jr,Xr,Zr,Qr,eo,to,no,ro,oo,io,so,ao,p={careful:()=>Jr??=require("./careful.cjs"),streams:()=>Xr??=require("./streams.cjs"),yaml:()=>Zr??=require("./yaml.cjs"),
packs:()=>Qr??=require("./packs.cjs"),explain:()=>eo??=require("./explain.cjs"),facts:()=>to??=require("./facts.cjs"),fix:()=>no??=require("./fix.cjs"),dormant:()=>ro??=
require("./dormant.cjs"),rules:()=>oo??=require("./rules.cjs"),hash:()=>io??=require("./hash.cjs"),policy:()=>so??=require("./policy.cjs"),engine:()=>ao??=require("./engine.cjs")};var D=Symbol.for("workspaces-preflight.absent"),N=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),w=Object.freeze({items:Object.
freeze([]),complete:!0});var Nt={values:[],complete:!0},lo={values:[],complete:!1};function H(e){if(e===N||e===y)return lo;if(e===w)return Nt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Nt}var Ct=(e,t)=>K(e)||
K(t)?1:X(Dt(e)&&e===t),Je=(e,t)=>{if(K(e))return 1;if(!Dt(e))return 0;if(t instanceof Set)return X(t.has(e));let n=H(t);return n.values.includes(e)?2:n.complete?
0:1},Ft=(e,t)=>Je(t,e),uo=(e,t)=>{let n=H(e),r=H(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},fo=(e,t)=>{let n=H(e),r=H(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},co=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?H(e).values:n.items,o=n===null?H(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:j(i)},po=(e,t)=>K(e)?1:X(
e!==D===t);var xe=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Lt={
equal:Ct,notEqual:(e,t)=>j(Ct(e,t)),in:Je,notIn:(e,t)=>j(Je(e,t)),contains:Ft,doesNotContain:(e,t)=>j(Ft(e,t)),containsAny:uo,everyIn:fo,empty:co,present:po,lessThan:W(
"number",(e,t)=>e<t),lessThanInclusive:W("number",(e,t)=>e<=t),greaterThan:W("number",(e,t)=>e>t),greaterThanInclusive:W("number",(e,t)=>e>=t),startsWith:W("str\
ing",(e,t)=>e.startsWith(t)),endsWith:W("string",(e,t)=>e.endsWith(t)),before:W("string",(e,t)=>xe(e)&&xe(t)&&e<t),onOrAfter:W("string",(e,t)=>xe(e)&&xe(t)&&e>=
t)};function qt(e){return(t,n)=>{if(K(t)||K(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return X(r(t))}}var mo={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Ut(e,t=mo){let n=_t(t.operands),r=_t(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:f}=a,c=n.placeOf({fact:s,path:l}),d=yo(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:d})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function _t(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function yo(e){return typeof e=="object"&&!Array.isArray(e)}function go(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ke(){return{rules:Wt(),sha256:ze,from:"built\
-in"}}var jt=null;function Wt(){return jt??=JSON.parse(p.rules().packText),jt}function Mt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);
return n}var Vt=Object.freeze({maxBytes:1048576}),Gt=64,I=Object.freeze([]);function Yt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function zt(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Yt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function Z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Xt(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Xt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function Xt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var wo=/^[ -~]*$/,bo=/^[ !#-[\]-~]*$/;function Zt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&bo.test(e))return`"${e}"`;let n=Qt(t);return Oe(e,n),n.end()}function xo(e,t=120){
if(e.length<=t&&wo.test(e))return e;let n=Qt(t);return en(e,n,!1),n.end()}function Qt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Oe(e,t){switch(typeof e){case"string":return t.add('"')&&en(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?ko(e,t):Ro(e,t)}}function ko(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Oe(e[n],t))return!1;return t.add("]")}function Ro(e,t){let n=Oo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Oe(o,t)&&t.add(":")&&Oe(i,t)))return!1}return t.add(
"}")}function Oo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:xo(t.slice(8,-1),40)}function en(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(vo(o))i=Re(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Re(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Re(o)+Re(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function vo(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var So={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Re(e){return So[e]??`\\u${e.toString(16).padStart(4,"0")}`}var Po=Object.freeze({});function To(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Ao(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Ao(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var z=Symbol("not clean");var ve=rn(Eo);function Qe(e,t){return`${e}/${No(t)}`}function on(e,t){let n=e;for(let r of ve(t)){if(typeof n!="object"||n===null)return Ze;if(Array.isArray(n)){let o=et(r);if(o===
null||o>=n.length)return Ze;n=n[o]}else{if(!Object.hasOwn(n,r))return Ze;n=n[r]}}return{found:!0,value:n}}function et(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ze=Object.freeze({found:!1});function No(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Co(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var va=Object.freeze([]);function an(e){let t=0,n=e.length;for(;t<n&&sn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;sn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function sn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ln(e,t=null,n=ue(e)){return n===z?p.careful().readCarefully(e):Fo(e,n,t)}function Fo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:I,
span:(i,a)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,a)),extent:()=>an(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function tt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>un(e,n,r,I));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Do(e.problems,e.elements());return e.value.map((n,r)=>un(e,n,r,t[r]??I))}function un(e,t,n,r){let o=Qe("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function Do(e,t){let n=[];for(let r of e){let i=et(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Lo(t,r.span?.start??0));n[i]??=[],n[i].push(qo(Qe("",i),r))}return n}function Lo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function qo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function fn(e,t,n=Vt,r){switch(t){case"json":return{text:e,requests:tt(ln(e,null,r))};case"yaml":return{text:e,requests:tt(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function cn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function pn(e,t,n){return t.format==="ndjson"?_o(e instanceof Uint8Array?[e]:e,t,n):rt(nt(e,n),t,n)}function rt(e,t,n,r){if(e===null)
return Uo(t,n);let{text:o,problems:i}=e,a=Z(o);return fn(o,t.format,n,r).requests.map((s,l)=>dn(s,o,l===0?i:I,a,t,n))}function*_o(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield ot(r,t,n)}function ot(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return dn(
p.streams().readLine(e,0,r),o,I,s,t,n)}function dn(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:()=>{let f=a===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function Uo({path:e},{maxBytes:t}){let n={span:()=>null,lines:Z("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var jo=Object.freeze([]);var Mo=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Bo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),$o=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function it(e,t,n){let r=Wo(e);return Ko(r,r.view===null?null:t(r.view),n)}function Wo(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Ie(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=a(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function Ko(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.explain().requestReport(r,n.noRules,i,o,
s(),gn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Se(r,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),f=[...i,...u(t,a,n)];
return l(r,t.tally,f,o,s(),n)}function yn({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,gn(n))}function gn({
failOn:e}){return{failOn:e,judge:null}}var Vo=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var wn=864e5;function bn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-wn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+wn),t}}var ce=3;var Go=new Set(["ec2Image","account","guest"]);function Yo(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var On={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>V(e,0,()=>!0)};var vn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>V(e,1,()=>!0)};var Sn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>V(e,0,t=>t==="Micros\
oft_Office_2016")};var Pn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>V(e,0,t=>t==="Micros\
oft_Office_2019")};function Ce(e){let t=0,n=e.length;for(;t<n&&Ee(e.charCodeAt(t));)t++;for(;n>
t&&Ee(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var In="/ImageDescription",Tn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!Ne(t))return w;let n=Ce(t);return{items:[n===
""?{pointer:In,value:t}:{pointer:In,value:t,suggestion:n}],complete:!0}}};var Jo=new Map([["BYOL_REGULAR",Fe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Fe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Fe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Fe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:w}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:w}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:w}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:w}]]);var An={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Q(e);return typeof t=="symbol"?t:t.family}};var En={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Q(e);return t===y?y:typeof t=="symbol"?w:t.pcoip}};var Nn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Q(e);return typeof t=="symbol"?t:t.protocol}};var Cn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var Xo=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Zo=16;var Qo=16;function pe(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var ei=(e,t,n)=>{for(let r=0;r<t;r++)if(pe(n,r)===e)return!0;return!1};function ti(){let e=new Set;return t=>e.size===e.add(t).size}var Dn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:C,derive:e=>ee(e,ei,ti)};var Ln={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>ee(e,()=>!0,()=>()=>!0)};var ni=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=pe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=oi(e,i))}return r};function ri(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function oi(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(qn(o)!==qn(i))return!1}return e.length===t.length}function qn(e){return e>=
65&&e<=90?e+32:e}var _n={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:C,derive:e=>ee(e,ni,ri)};function Un(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var ii={matches:Ne,repair:Ce},jn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:C,derive:e=>G(e,ii)};var De="aws:";function Le(e){return e.startsWith(De)}function at(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,De.length).toLowerCase()===De&&!Le(
e)}function qe(e){let t=e;for(;Le(t)||at(t);)t=t.slice(De.length);return t}var si={matches:Le,repair:qe},Mn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:C,derive:e=>G(e,si)};var ai={matches:at,repair:qe},Bn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:C,derive:e=>G(e,ai)};var li=/[^ +\-./0-9:=@A-Z_a-z]/;function Wn(e){return li.test(e)&&!Vn().every.test(e)}function Kn(e){return e.replace(Vn().others,"-")}var $n;function Vn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return $n??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},$n}var ui={matches:Wn,repair:Kn},Gn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:C,derive:e=>G(e,ui)};var Yn=[On,vn,Sn,Pn,Tn,An,En,Nn,Cn,Dn,Ln,_n,jn,Mn,Bn,Gn];var Qn=2,ci=3,Jn=15,lt="IngestionProcess",pi=new Set(["Applications"]);function Zn(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var wi=4096;function xi(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var pt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function de(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function Ri({plan:e,operatorOf:t},{images:n},r,o,i){let a=ft(n,r,s=>ut(e,t,o(je(s,i))));return s=>a(s)(s)}var nr={facts:{},origin:()=>null,given:[],
images:new Map,files:[]};function or(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var Pi=Object.freeze({line:1,column:1,offset:0});var Ii=1024*1024;function Ti(e,{head:t,decider:n,context:r}){try{return yt(t,[it(
e,n,r)])}catch(o){return yt(t,[yn(e,o,r)])}}function ir(e,{head:t}){return yt(t,Array.from(e,({report:n})=>n))}
function Ai(e,t,n,r){let o=t.format!=="ndjson"&&cn(e,n.maxBytes);return ur(o?null:{text:e,problems:I},t,n,r)}function*Ei(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=ue(o.text);yield(i!==z&&o.problems.
length===0&&!n.hash?mt(o.text,i,t.path,o,r):null)??fr(ot(o,t,n,i),r)}}function fr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:it(e,
o,i),value:e.value,line:t,extent:n}}function yt(e,t){let n=me();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function ar(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:I,located:()=>null}}var lr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function ht(e){return p.packs().readPack(e)}function wt(e,t,n){return p.facts().readFacts(e,t,n)}function bt(e,t){return p.facts().parseFact(e,t)}var cr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function Y(e){let t=L(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(cr,t)?cr[t]:t}function L(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var te=class extends Error{name="ClosedPipe"};var ye=process.getBuiltinModule("node:fs"),Ci=process.getBuiltinModule("node:path"),pr=1<<20,Fi="/dev/null",Di={1:"standard output",2:"standard error"};function*_i(){let e=Buffer.allocUnsafeSlow(
pr);for(;;){let t;try{t=ye.readSync(0,e,0,pr,null)}catch(n){let r=L(n);if(r==="EAGAIN"){yr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function yr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var M=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),he=(e,t,n)=>({...M(e,n),value:t}),ge=(e,t,n)=>({...he(e,t,n),repeatable:!0}),xt=(e,t,n,r)=>({
...he(e,t,r),choices:n}),Be=[ge("facts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),ge("fact","KEY=VALUE",
"one fact, for example windows.version=11; lists are a,b or JSON, null is known to be absent"),ge("rules","PATH","a rule file or directory, added to the built-i\
n pack"),he("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ge("require","SCOPE[,SCOPE]","rules that need facts of these scopes may \
not be skipped"),xt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),M("allow-unknown","an unknown verdict ex\
its 0"),ge("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto for what the CI system shows; with =FILE into a file,\
 while text stays on standard output"),M("fix","make the safe fixes in the files, then report what is left"),M("fix-unsafe","make all fixes, those that change w\
hat a request means, too"),M("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),M("hash","add the sha256 of each re\
quest to the report"),M("list-rules","add the ids behind each count of rules to the report"),M("quiet","leave passing requests out of the output, never out of t\
he counts"),xt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),he("st\
din-name","PATH","the name of standard input in the report; its extension decides the format"),M("follow-links","read named links whose target leaves the workin\
g directory"),he("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),xt("color","WHEN",["auto","always","never"],"colours: auto \
(default: on a terminal, unless NO_COLOR is set), always or never")];var Ui=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function kt(e){return e.replace(Ui,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function gr({listRules:e}){let t=0;return{begin:n=>`${kt(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${Rt(e?n:Mi(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${ji(o)}
  "counts": ${Rt(n,"  ")},
  "verdict": "${r}"
}
`}}function ji(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${Rt(t,"  ")},`}function Mi(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function Rt(e,t){return kt(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var Bi,$i,Wi,Ki,Vi,Gi,Yi,B={github:()=>Bi??=require("./github.cjs"),gitlab:()=>$i??=require("./gitlab.cjs"),junit:()=>Wi??=require("./junit.cjs"),markdown:()=>Ki??=
require("./markdown.cjs"),sarif:()=>Vi??=require("./sarif.cjs"),findings:()=>Gi??=require("./findings.cjs"),textPolicy:()=>Yi??=require("./textPolicy.cjs")};var ne=e=>e,re=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Hi={bold:ne,dim:ne,red:ne,green:ne,yellow:ne,cyan:ne},zi={bold:re(1,22),dim:re(2,22),red:re(31,39),green:re(
32,39),yellow:re(33,39),cyan:re(36,39)};var Ji=/^(?:[ -"$-~]|#(?!#))*$/;function We(e){return Ji.test(e)?e:Xi(e)}var hr=35;function Xi(e){let t="",n=0;for(let r of e){let o=r.codePointAt(0);t+=Qi(o)||
o===hr&&n===hr?Zi(o):r,n=o}return t}function Zi(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,
"0")}`}function Qi(e){return e<127?e<32:e<768?e<=160||e===173:es.some(([t,n])=>e>=t&&e<=n)}var es=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,
6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,
921599]];function ts(e,t){let n=t-e.length;return e.map(We).join(", ")+(n>0?` and ${$(n)} more`:"")}var kr="| ";function rs(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":kr)}var oe={text:xr,json:gr,sarif:e=>B.sarif().sarifFormat(e),junit:e=>B.junit().junitFormat(e),github:e=>B.github().githubFormat(e),gitlab:e=>B.gitlab().gitlabFormat(
e),markdown:e=>B.markdown().markdownFormat(e)};var is,ss,as,ls,us,fs,cs,b={globs:()=>is??=require("./globs.cjs"),files:()=>ss??=require("./files.cjs"),fixing:()=>as??=require("./fixing.cjs"),found:()=>ls??=require("./found.cjs"),
pipeline:()=>us??=require("./pipeline.cjs"),program:()=>fs??=require("./program.cjs"),search:()=>cs??=require("./search.cjs")};function ps(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?b.pipeline().autoFormat(t,o!==null):r;if(!ds(i))throw new g(`\`--format ${e}\`: accepted are ${Object.
keys(oe).join(", ")}, auto`);if(o==="")throw new g(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function ds(e){return Object.
hasOwn(oe,e)}var ms=1<<20,vr=1<<28;function gs(e){let t=e.find(n=>n.file===
null)?.format;if(!(t==="text"||t===void 0))throw new g(`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}
function hs(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>vr)throw new g(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${vr}`);return t}function ie(e,t,n=[]){Pr("error",[e,...n],t)}function Ge(e,t){Pr("warning",[e],t)}function Pr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=$e(Ve("auto",n,r)),
s=t.map(l=>We(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var J=class extends Error{name="Unreadable"},Ot=1<<20,ws=16,bs=/\.(ndjson|jsonl)$/i;function*Ir(e,t){let n=Buffer.allocUnsafeSlow(Ot);try{for(let r=t.
readSync(e,n,0,Ot,null);r>0;r=t.readSync(e,n,0,Ot,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Tr(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Ar(e,t,n){try{let r=St(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Tr(r,t+1);if(o.length>t)throw new J(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof J)&&L(r)===null?r:new g(`cannot read \`${e.
path??"-"}\`: ${Y(r)}`)}}var Os=5;var Is=64;var Ts=/[*?[{]|[!@+]\(/;function Dr(e){return Ts.test(e)}function As(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Es(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Cs=["AWS_REGION","AWS_DEFAULT_REGION"],Fs=1<<25;function Ds(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=He([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let a=Ar(
i,Math.max(n,Fs),r);return wt(a,i.path??"<stdin>")}var qs=65536,_s=100,Us=160;async function Ws(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;
for await(let l of e.engineRequests(s,{path:i.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}function Ks({
operands:e}){if(e.includes("-"))throw new g("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Kr(e,t){if(e instanceof te)throw e;if(e instanceof Error&&e.name==="UsageError")ie(e.message,t);else{
let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ie(`internal error, please report it: ${n}`,t,r)}return k.couldNotRun}var Yr=e=>{process.exitCode=e},Gr=()=>Yr(k.couldNotRun);try{let e=Vr(process.argv.slice(2),mr());typeof e=="number"&&process.exit(e),e.then(Yr,Gr)}catch{Gr()}
