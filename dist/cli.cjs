#!/usr/bin/env node
"use strict";var Te=(function Te(e,t){return Ct.indexOf(e)>=Ct.indexOf(
t)?e:t});var ye=(function ye({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var K=(function K(e){return 2-e});var ie=(function ie(e){return e?2:0});var Ut=(function Ut(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var H=(function H(e){return e===U||e===y});var Y=(function Y(e,t){return(n,r)=>H(n)||H(r)?1:ie(typeof n===e&&typeof r===e&&t(n,r))});var Kt=(function Kt(e,t=()=>!0){let n=JSON.parse(Lt),r=e.length>0||n.dormant.scopes.some(t)?Ho(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:tt,ruleAt:s=>Wt(Jo(),s),operatorOf:Gt};let i=p.packs().joinPacks([Ae(),...e]),a=$t(i.patterns);return{plan:Nt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>Wt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Gt(s)}});var Gt=(function Gt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return jt[e]});var Vt=(function Vt(e,t){let n=e.when===null?2:ge(e.when,t);if(n===0)return"notApplicable";let r=ge(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var Yt=(function Yt(e,t){let n=new Set;return e.when!==null&&Ce(e.when,t,n),Ce(e.must,t,n),n});var ge=(function ge(e,t){if(typeof e=="number"){let i=t[e];return i===he||i===void 0?
1:i}if("not"in e)return K(ge(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=ge(i,t);if(a===r)return a;a===1&&(o=1)}return o});var Ce=(function Ce(e,t,n){
if(ge(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ce(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ce(r,t,n)});var Ht=(function Ht(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Xo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Le=(function Le(e){if(!Ht(e))throw new m(`${zt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var en=(function en(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?ai():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,c]of e.rules.entries()){let f=Vt(c,t),d;if(f!=="undecided")d=f,f==="fail"&&i.push(u);else{let h=Yt(c,t),w=ui(
e,h,n.world);if(d=li(c.ifUnknown,w,n)?"skipped":"unknown",d==="skipped")for(let T of w)s.add(rt(T));else[...h].some(T=>t[T]===he)||a.push({rule:u,needs:w})}n.off.
has(c.id)&&(d="off"),r[d]++,o?.[d].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var li=(function li(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(rt(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>si.has(rt(o))&&!r.isTold(o))});var rt=(function rt(e){return e.slice(0,e.indexOf("/"))});var ui=(function ui(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===void 0||
n.read(a.fact,a.path)!==U)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"operand"in
a.right&&o(a.right.operand)}return r.length>1?r.sort():r});var tn=(function tn(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var ci=(function ci(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(di):t});var z=(function z(e,t,n){let r=e.Applications;if(r===void 0)return b;if(r===y)return y;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?b:{items:o??b.items,complete:i}});var _e=(function _e(e){return e.length>0&&(qe(e.charCodeAt(0))||qe(e.charCodeAt(e.length-1)))});var qe=(function qe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var je=(function je(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var se=(function se(e){
let t=e.IngestionProcess;return t===void 0?M:(t===y?void 0:pi.get(t))??y});var j=(function j({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>yi)return!1;let t=[];for(let n of e){if(n===y||!mn(n.Key)||n.Value!==void 0&&!mn(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var mn=(function mn(e){return typeof e=="string"&&mi.test(e)});var ae=(function ae(e,t,n){let r=e.Tags;if(r===void 0)return b;if(r===y)return y;let o=r.length<=gi?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=we(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?b:{items:i??b.items,complete:a}});var J=(function J(e,t){let n=e.Tags;if(n===void 0)return b;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===y){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(xn(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
xn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?b:{items:r??b.items,complete:o}});var En=(function En(e,t){if(e==="derived"){let r=We({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=De(t);return r=>Pi(r,n)});var We=(function We(e){
return e?.fact!=="derived"?null:Tn.find(({path:t})=>t===e.path)??null});var An=(function An(e){return e?.fact==="derived"?We(e)?.member??null:e?.fact!=="request"?null:De(
e.path)[0]});var Pi=(function Pi(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return M;n=n[r]}return n===void 0?M:n});var Dn=(function Dn(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
En(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=ye(s,n),u=l===void 0?ye(s,o):Fi(l),c=o[s.left],f=l===void 0?null:Ai(e.operands[s.
left]),d={place:a,operand:s.left,operator:r(s),left:c,right:u},h=i.get(f);h===void 0?i.set(f,[d]):h.push(d)}return[...i].flatMap(([a,s])=>{s.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<s.length;u+=Cn)l.push(Ni(Ci(a),s.slice(u,u+Cn)));return l})});var Ai=(function Ai(e){let t=We(e)?.isNothing;if(t!==void 0)
return t;let n=An(e);return n===lt||n!==null&&Ei.has(n)?n:null});var Ci=(function Ci(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===lt&&typeof n=="string"?n:null}});var Fi=(function Fi(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Ni=(function Ni(e,t){return{answer:n=>{let r=e(n);return r===
null?Fn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Fn(t,n===void 0?{}:{[lt]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*Ln&Ti}}});var Fn=(function Fn(e,t){
let n=0,r=-1,o=U;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Ln|Li(i.operator,o,i.right(t));return n});var Li=(function Li(e,t,n){let r=e(t,n);return r===
1&&t!==U&&n!==U&&(Nn(t)||Nn(n))?he:r});var qn=(function qn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ge(r.when,t,o)===0)){Ge(r.must,t,o);for(let i of o)n.add(i)}}return n});var Ge=(function Ge(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Ge(e.not,t,n);return s===null?null:K(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Ge(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var ut=(function ut(e,t,n){let r=e.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=e.leaves.map(u=>{let c=r[u.left],f=ye(u,r);return c===void 0||f===void 0?
null:t(u)(c,f)}),i=Dn(e,qn(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let c=a,f=new Array(i.length);for(let d=0;d<i.length;d++){let h=i[d]?.answer(
u);f[d]=h,c=c?.next.get(h)}return c?.decision??l(f)};function l(u){let c=o.map(d=>d??0);for(let[d,h]of i.entries())h.unpack(u[d],c);let f=en(e,c,n);return s<Di&&
(s++,qi(a,u,f)),f}});var qi=(function qi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ct=(function ct(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}});var Ke=(function Ke({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=ft(e);return{origin:t,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&p.facts().isTold(i,e),read(i,a){
if(i==="request"||i==="derived")return;if(i==="today")return a==="/date"?n:M;let s=r.get(i);if(s===void 0)return U;if(s===null)return M;let l=nn(s,a);return l.found?
l.value===null?M:l.value:U}}});var ft=(function ft(e){return new Set(Object.entries(e).filter(([,t])=>_i(t)).map(([t])=>t))});var Ve=(function Ve(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Ui}});var _n=(function _n(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var jn=(function jn(e){let t=ji(e),{asOf:n}=e;if(typeof n=="string"){let i=pt(Le(n),t);return()=>i}let r=n??Qt(Date.now),o=pt(Le(r()),t);return()=>{let i=r();return i!==
o.date&&(o=pt(Le(i),t)),o}});var ji=(function ji({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=Bi(t),l=ft(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,c=Kt(e,d=>u||l.has(d)),f=r?c.plan.rules.map(d=>d.id).sort():null;return{rules:c,given:s,require:n.length===0?
n:p.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:Mi(i,a,c),noRules:_n(c.size,f),ruleAt:c.
ruleAt,howToState:d=>p.factTable().howToState(d)}}});var pt=(function pt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=f=>({require:r,listRules:o,off:i,
world:f}),l=s(Ke(n,e)),u=ct(n.images,l,f=>s(Ke(f,e))),c=ut(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:dt.tool,model:dt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:f=>u(f).world},rules:t,decisionFor:u,decider:n.images.size===0?
c:$i(t,n,c,s,e)}});var Mi=(function Mi(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>xe().map(a=>a.id)),t??null,n)});var Bi=(function Bi(e){if(e===void 0)return Un;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Un:p.facts().
joinFacts(t)});var $n=(function $n(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Ye=(function Ye(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let w;if(e.Ec2ImageId===
void 0&&(w="Ec2ImageId")||e.IngestionProcess===void 0&&(w="IngestionProcess")||e.ImageName===void 0&&(w="ImageName")||e.ImageDescription===void 0&&(w="ImageDesc\
ription"))return!1;{let T=s;for(let E in e)if(!(E==="Ec2ImageId"||E==="IngestionProcess"||E==="ImageName"||E==="ImageDescription"||E==="Tags"||E==="Applications"))
return!1;if(T===s){if(e.Ec2ImageId!==void 0){let E=e.Ec2ImageId,v=s;if(s===v)if(typeof E=="string"){if(!Wi.test(E))return!1}else return!1;var u=v===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let v=e.IngestionProcess,$=s;if(typeof v!="string"||!(v==="BYOL_REGULAR"||v==="BYOL_GRAPHICS"||v==="BYOL_GRAPHICSPRO"||v===
"BYOL_GRAPHICS_G4DN"||v==="BYOL_REGULAR_WSP"||v==="BYOL_GRAPHICS_G4DN_WSP"||v==="BYOL_REGULAR_BYOP"||v==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=$===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let $=e.ImageName,D=s;if(s===D)if(typeof $=="string"){if($.length>64||$.length<1||!Gi.test($))return!1}else return!1;var u=D===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let D=e.ImageDescription,F=s;if(s===F)if(typeof D=="string"){if(D.length>256||D.length<1||!Ki.test(D))return!1}else
return!1;var u=F===s}else var u=!0;if(u){if(e.Tags!==void 0){let F=e.Tags,g=s;if(s===g)if(Array.isArray(F)){var c=!0;let Z=F.length;for(let L=0;L<Z;L++){let S=F[L],
Q=s;if(s===Q)if(S&&typeof S=="object"&&!Array.isArray(S)){let At=Object.getPrototypeOf(S);if(At!==Object.prototype&&At!==null)return!1;{let wo;if(S.Key===void 0&&
(wo="Key"))return!1;{let xo=s;for(let G in S)if(!(G==="Key"||G==="Value"))return!1;if(xo===s){if(S.Key!==void 0){let G=S.Key,me=s;if(s===me)if(typeof G=="string"){
if(G.length>127||G.length<1)return!1}else return!1;var f=me===s}else var f=!0;if(f)if(S.Value!==void 0){let G=S.Value,me=s;if(s===me)if(typeof G=="string"){if(G.
length>255)return!1}else return!1;var f=me===s}else var f=!0}}}}else return!1;var c=Q===s;if(!c)break}}else return!1;var u=g===s}else var u=!0;if(u)if(e.Applications!==
void 0){let F=e.Applications,g=s;if(s===g)if(Array.isArray(F)){if(F.length>5||F.length<1)return!1;{var d=!0;let Z=F.length;for(let L=0;L<Z;L++){let S=F[L],Q=s;if(typeof S!=
"string"||!(S==="Microsoft_Office_2016"||S==="Microsoft_Office_2019"))return!1;var d=Q===s;if(!d)break}}}else return!1;var u=g===s}else var u=!0}}}}}}}}else return!1;
return s===0});var He=(function He(e){return Ye(e)});var zn=(function zn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Yn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Hn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Hn(e.subarray(2),"utf-16be"):Yn(e)});var Yn=(function Yn(e){let t=Hi(e);if(!t.includes("\uFFFD"))
return{text:t,problems:P};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?P:[n]}});var Hi=(function Hi(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var Xn=(function Xn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Zn=(function Zn(e,t){for(let r in zi)return!1;if(typeof t!="object"||t===null)return!0;let n=yt(t,Kn);return n===Ji(e)||n===Xi(e)});var yt=(function yt(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=yt(o,t-1))}return n}for(let r in e){
if(Xn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=yt(o,t-1))}return n});var Ji=(function Ji(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var ke=(function ke(e){let t;try{t=JSON.parse(e)}catch{return te}return Zn(e,t)?t:te});var ht=(function ht(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:zn(n)});var ve=(function ve(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
ar(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},leave(r){r>0&&(e.unfixed=(e.unfixed??0)+r)},end:()=>({counts:{...e},
verdict:t==="fail"?t:is(e)})}});var is=(function is(e){return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var wt=(function wt(e,t,n,r,{decider:o}){if(!He(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:Ve({path:n,index:r===null?
null:r.index},i),value:t,line:l=>be(e).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[u]=r===null?Oe({text:e,problems:P},{path:n,format:"json"},lr,t):[Re(r,{path:n,
format:"ndjson"},lr,t)];return u?.extent(l)??null}}});var Je=(function Je(e={}){cs(e);let t=jn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??ss};return{get head(){return t().head},check:(r,o)=>as(fr(r,o),t()),checkText:(r,o)=>ur(
ls(r,ze(o),n,t()),t()),checkBytes:(r,o)=>ur(cr(r,ze(o),n,t()),t()),requests:(r,o)=>cr(r,ze(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(fr(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(ir(r,ze(o),n),t())}});var pr=(function pr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=ke(i);let l=o!==te&&a.length===0&&!n.hash?wt(i,o,t.path,null,r):null;if(l!==null)return[l]}return Oe(e,t,n,o).map(i=>mr(i,r))});var cr=(function cr(e,t,n,r){return t.format==="ndjson"?us(
e instanceof Uint8Array?[e]:e,t,n,r):pr(ht(e,n),t,n,r)});var ze=(function ze({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
$n(e))}});var cs=(function cs(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(dr,o))throw new m(`createPreflight has no option \`${o}\`; the options are ${Object.keys(dr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new m("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new m("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxBytes` is not a whole num\
ber above 0")});var wr=(function wr(){
return process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??="true",{stdin:hs,stdinIsTerminal:()=>xr(0),stdout:hr(1,()=>process.stdout.columns),stderr:hr(
2,()=>process.stderr.columns),env:process.env,now:Date.now,random:Math.random,cwd:process.cwd,fs:Se,paths:fs,onInterrupt:ys,useProfile:e=>{process.env.AWS_PROFILE=
e}}});var hr=(function hr(e,t){let n;return{write:r=>gs(e,r),isTerminal:()=>(n??=xr(e),n),columns:()=>t()??80}});var xr=(function xr(e){try{let{rdev:t}=Se.fstatSync(
e);if(t===0||t===Se.statSync(ds,{throwIfNoEntry:!1})?.rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var gs=(function gs(e,t){let n=Buffer.
from(t),r=0;for(;r<n.length;)try{r+=Se.writeSync(e,n,r)}catch(o){let i=A(o);if(i==="EPIPE")throw new le;if(i!=="EAGAIN")throw new m(`cannot write to ${ps[e]}: ${B(
o)}`);br()}});var _=(function _(e){return Ks.test(e)?e:Vs(e)});var Tr=(function Tr(e,t){
let n=new Map(e.lacks.filter(o=>Zs(o,t)).map(o=>[o.scope,o])),r=[...n.values()].reduce((o,i)=>i.findings>(o?.findings??0)?i:o,null);if(r!==null){let o=Ir(r.scope,
n,e);if(o!==null)return o}for(let o of["ec2Image","account","guest","windows","region"]){let i=Ir(o,n,e);if(i!==null)return i}return null});var Zs=(function Zs({scope:e,image:t,
facts:n},r){return n.length>0&&(e==="windows"||e==="region")?!0:!r.some(o=>o.fact===e&&(o.image===void 0||o.image===t))});var Ir=(function Ir(e,t,n){let r=t.get(e);if(r===
void 0)return null;let o=t.get("account");switch(e){case"ec2Image":case"account":return o===void 0?`\`aws ec2 describe-images ${ea(r,n)}${Pr(n)} > image.json\`, \
then \`--facts image.json\``:`\`workspaces-preflight facts ${ta(r)}${Pr(n)} > facts.json\`, then \`--facts facts.json\``;case"guest":return`AWS's BYOL Checker i\
nside of the image, then ${vr}`;case"windows":{let i=t.has("guest")?`, or AWS's BYOL Checker inside of it, then ${vr}`:"";return`\`${Qs(r)}\`, as it is in the im\
age${i}`}default:return e==="region"?"`--fact region=eu-west-1`, or where it is":null}});var ta=(function ta({path:e}){return Er(e??"REQUEST.json")});var Pr=(function Pr({where:e}){return e.map(t=>` ${Er(t)}`).join("")});var Er=(function Er(e){return Xs.test(e)?
e:`'${e.replaceAll("'","'\\''")}'`});var Xe=(function Xe(e){return e?ra:na});var Ar=(function Ar({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:i,region:a,account:s,open:l}=t,u=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,c=o===null?"":` ${o}`,f=i===void 0?"":`, ${i??"state not known"}`,d=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${_(
u)}: ${d(r)}${_(`${c}${f}`)}`} (account ${_(s)}, ${_(a)})${l?" \xB7 what became of it is not known yet":""}
`});var Fr=(function Fr({counts:e,verdict:t,skipped:n,ignored:r},o){let a=[oa(e)+sa(e)],s=[Cr(e.errors,"error",o.red),Cr(e.warnings,"warning",o.yellow),e.unknowns>0?o.cyan(
`${V(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&s.push(`${V(e.waived)} waived`),s.length>0&&a.push(s.join(", ")),n.most>0){let l=n.least<n.most?
"up to ":"";a.push(`${l}${Pe(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&a.push(`${Pe(e.ignored,"file")} ignored, \
without a member of a request: ${ia(r,e.ignored)}`),`${t==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>` \xB7 ${l}`).join("")}`});var oa=(function oa({fixed:e,
unfixed:t=0}){let n=t===0?"":`${Pe(t,"fix","fixes")} left (known or waived)`;return[e===void 0?"":`${V(e)} fixed`,n].filter(r=>r!=="").map(r=>`${r} \xB7 `).join(
"")});var sa=(function sa(e){if(e.requests===0)return"no request found";if(e.pass===
e.requests)return e.requests===1?"1 request passed":`all ${V(e.requests)} requests passed`;let t=[e.pass>0?`${V(e.pass)} passed`:"",e.fail>0?`${V(e.fail)} faile\
d`:"",e.unknown>0?`${V(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Pe(e.requests,"request")}: ${t.join(", ")}`});var Cr=(function Cr(e,t,n){return e===0?"":n(Pe(e,
t))});var Pe=(function Pe(e,t,n=`${t}s`){return`${V(e)} ${e===1?t:n}`});var V=(function V(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var Nr=(function Nr({colour:e,width:t,gutter:n}){let r=Xe(e),o=n?t-Lr.length:t,i=n?aa:la,a=[],s="",l=null,u=!1;return{begin:({facts:c,factFiles:f=[]})=>(a=c,s=f.map(({path:d,
kind:h})=>`${_(d)} (${_(h)})`).join(" \xB7 "),""),request:c=>{u||=c.report.submission!==void 0;let f=i(Ar(c.report,r));if(c.report.findings.length===0)return f;
l??=W.findings().findingBlocks(r,o);let{source:d,findings:h,facts:w=a}=c.report;return i(l({path:d.path??"<stdin>",findings:h,facts:w,request:c.value,line:c.line}))+
f},end:c=>{let f=u?null:Tr(c.skipped,a);return i((c.policy.length===0?"":W.textPolicy().textPolicy(c,r,o))+(s===""?"":`${r.dim("facts:")} ${s}
`)+`${Fr(c,r)}
`+(f===null?"":`${r.dim("to decide more:")} ${_(f)}
`))}}});var la=(function la(e){return e});var Dr=(function Dr(e){return e==="junit"||e==="html"});var qr=(function qr(e,t){let n=e.map(o=>ua(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new m(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(a=>a.file===
i)!==o)throw new m(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Ur=(function Ur({options:e,operands:t},n){for(let[l,u]of e)pa(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null;if(e.has("config")&&e.has(
"no-config"))throw new m("`--config` and `--no-config` exclude each other");let i=o("max-bytes"),a=qr(r("format"),n),s=e.has("fix-dry-run");return s&&ma(a),{operands:t,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:da(e),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(u=>u.trim())),failOn:o("fail-on"),config:o("config"),noConfig:e.has("no-config"),allowUnknown:e.has("allow-unknown"),targets:a,fix:e.has("fix-unsafe")?
"all":s||e.has("fix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?fa:ya(i),color:o("color")??"auto"}});var da=(function da(e){if(e.has(
"live"))return x.live().readLiveOptions(e);let t=Ie.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new m(`\`--${t.name}\` says how to call AWS: it \
needs \`--live\``);return null});var pa=(function pa(e,t){let n=ue.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new m(`\`--${e} ${r}\`: \
accepted are ${n.join(", ")}`)}});var Ze=(function Ze(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var wa=(function wa(e){return e!==null&&!e.endsWith(".json")&&ha.test(e)});var Pt=(function Pt(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=wa(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():$r(It(r.file,r.pipe,t).fd,t.fs);return o?
l:Mr(l,e+1)}let{fd:i,size:a}=It(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,ba(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of $r(It(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(x.found().
holdsMemberName(a))return!0;o=a.subarray(-2*ga)}return!1}}});var It=(function It(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|xa(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new oe("it is not a regular file")});var xa=(function xa({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t});var ba=(function ba(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Wr=(function Wr(e){let t=typeof e=="object"&&e!==null&&"Ec2ImageId"in e?e.Ec2ImageId:null;return typeof t=="string"?t:null});var Gr=(function Gr(e){let t=Number.POSITIVE_INFINITY,n=0,r=0,o=new Set,i=new Map,a=(l,u)=>{let c=i.get(l);if(c!==void 0)return c;let f={first:u,findings:0,facts:new Set};
return i.set(l,f),f},s=l=>{for(let{outcome:u,waived:c,needs:f}of l.report.findings){if(u!=="unknown"||c!==void 0)continue;let d=new Set;for(let h of f){let w=h.
slice(0,h.indexOf("/")),T=a(w,l);T.facts.add(h.replaceAll("/",".")),d.has(w)||T.findings++,d.add(w)}}};return{add(l){let{rules:u,findings:c}=l.report;if(!(u.skipped===
0&&u.pass===0&&u.fail===0)&&(u.skipped<t&&(t=u.skipped),u.skipped>n&&(n=u.skipped),c.length>0&&s(l),u.skipped!==0)){for(let f of u.skippedScopes)o.add(f),a(f,l);
r++}},end:()=>({least:Math.min(t,n),most:n,scopes:[...o].sort(),requests:r,lacks:[...i].map(([l,{first:u,findings:c,facts:f}])=>({scope:l,path:u.report.source.path,
image:Wr(u.value),findings:c,facts:[...f].sort()})).sort((l,u)=>l.scope<u.scope?-1:1),where:e})}});var Kr=(function Kr(e,t,n,r,o,i){let a=ve(),s=Gr(Oa(e)),l=n.head.facts.some(({image:g})=>g!==void 0)?x.found().unnamedImages(n.head.facts):null,u=[],c=new Set,
f=O.pass,d=g=>{o.clear(),ne(g,i),f=Te(f,O.couldNotRun)},h=g=>{let N=n.emit(g);a.add(N.report),s.add(N),l?.see(N),o.step(),e.quiet&&N.report.verdict==="pass"||r.
request(N)};t.failures.forEach(d);let w=null,T=null,E=null,v=!1,$=!1,D=!1,F={content(g){if(D=!1,w===null)return null;T=g.read(w);let N=T instanceof Uint8Array&&
T.length>e.maxBytes;return!w.named&&N&&!g.holdsMemberName(w)?null:T},take(g){if(!v){if(E!==null||g.report.verdict==="fail"){E??=x.found().foundFile(()=>!(T instanceof
Uint8Array)||x.found().mayHoldMember(T));let N=E.next(g);if(N==="hold")return!0;if(D=N==="restart",N!=="take")return!1;E.held().forEach(h)}v=!0}return $=!0,h(g),
!0},failed(g){if(!(g instanceof oe)&&A(g)===null)throw g;$=!0,w!==null&&n.unread(w),d(`cannot read \`${w?.path??"-"}\`: ${B(g)}`)},again(){return D||$||w===null?
D:(c.add(w.file),w.named||(a.ignore(1),u.length<ka&&u.push(w.path??"-")),!1)}};return{fixed:a.fix,left:a.leave,tell:d,visit(g){return w=g,E=null,v=g.named,$=!1,
D=!1,F},end(){o.clear();let g=n.end();for(let{report:L}of g)a.addPolicy(L,n.failOn);let{counts:N,verdict:Z}=a.end();r.end({counts:N,verdict:Z,policy:g,skipped:s.
end(),ignored:u}),Sa(t.links,i);for(let L of l?.end()??[])re(L,i);for(let{text:L,inputs:S}of t.arguments){let Q=Ra(S,c);Q!==null&&(ne(Q===0?`no file to check in\
 \`${L}\``:`no request in \`${L}\``,i),f=Te(f,O.unknown))}return Te(f,N.requests===0&&Z!=="fail"?O.pass:va(Z,e.allowUnknown))}}});var Oa=(function Oa({region:e,live:t}){let n=t?.
profile??null;return[...e===null?[]:["--region",e],...n===null?[]:["--profile",n]]});var Ra=(function Ra(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var va=(function va(e,t){switch(e){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return t?O.pass:O.unknown;default:return e}});var Sa=(function Sa(e,t){let[n,...r]=e;
if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;re(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to \
check them`,t)});var Vr=(function Vr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Yr=(function Yr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===Ia){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(c=>[c.name,Vr(c)])))}return l===void 0?null:Vr(l)}});var zr=(function zr(e,t,{kind:n}){try{return n(t)}catch(r){throw A(r)===null?r:new m(`cannot read \`${e}\`: ${B(r)}`)}});var Tt=(function Tt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Ta(e),o});var pe=(function pe({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var Qe=(function Qe(e,t,n){let r=[],o=[],i={options:t,io:n,here:pe(n),kind:Yr(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:Aa(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...Ea(a),links:r,failures:o}});var Aa=(function Aa(e,t){let{here:n,options:r}=t;if(e==="")throw new m(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=zr(e,o,t);switch(i){case null:
if(!Hr(e))throw new m(`there is no file or directory \`${e}\``);return x.search().matching(e,t);case"link":return x.search().linked(e,o,t);case"other":throw new m(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return x.search().directory(n.shown(o),Tt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:Tt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Qr=(function Qr({
config:e,noConfig:t},n){return t?null:e===null?Ca(n):Na(e,n)});var Ca=(function Ca(e){let{cwd:t,paths:n}=e,r=null;for(let o=t();;o=n.dirname(o)){let i=Fa(o,e);if(i?.config!==
null&&i?.config!==void 0)return i;if(r??=i,et(n.join(o,".git"),e)||n.dirname(o)===o)return r}});var Fa=(function Fa(e,t){let n=s=>{let l=t.paths.join(e,s);return et(l,t)?
l:null},[r,o]=Et.map(n).filter(s=>s!==null);if(o!==void 0)throw new m(`there are two configurations, \`${Jr(r,t)}\` and \`${Jr(o,t)}\`; keep one, or name one wit\
h \`--config\``);let i=n(Xr),a=n(Zr);return r===void 0&&i===null&&a===null?null:{folder:e,config:r??null,waivers:i,baseline:a}});var et=(function et(e,{fs:t}){try{return t.lstatSync(e,{throwIfNoEntry:!1})!==
void 0}catch(n){throw A(n)===null?n:new m(`cannot look for \`${e}\`: ${B(n)}`)}});var eo=(function eo(e,t){let{fs:n,paths:r}=t,o=t.cwd(),i=l=>n.lstatSync(l,{throwIfNoEntry:!1})!==void 0,a=l=>o===l||o.startsWith(l.endsWith(r.sep)?l:l+r.sep),s=r.resolve(
o,e);try{let l=n.statSync(s,{throwIfNoEntry:!1})?.isDirectory()===!0;for(let u=l?s:r.dirname(s);;u=r.dirname(u)){if(a(u))return null;let c=Et.map(f=>r.join(u,f)).
find(i);if(c!==void 0)return pe(t).shown(c);if(i(r.join(u,".git"))||r.dirname(u)===u)return null}}catch(l){if(A(l)===null)throw l;return null}});var to=(function to(e,t){let{region:n=null}=e;return[...e.facts.flatMap(r=>_a(r,e,t)),...Ua(e.fact.map(r=>kt(r,"--fa\
ct"))),...n===null?[]:[ro("--region",n)]]});var no=(function no(e,t){return e.some(({facts:n})=>n.region?.name!==void 0)?e:[...e,...qa(t)]});var qa=(function qa({env:e}){for(let t of La){
let n=e[t];if(n!==void 0&&n!=="")return[ro(t,n)]}return[]});var Ua=(function Ua(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var io=(function io(e,t,n,r){let o=[],i=()=>{for(let s of o)s.discard()},a=Ga(t,r);try{for(let{format:s,file:l}of e.targets){let u=l===null?Ba(
r,n):x.files().fileWriter(l,r),c={...Wa(l,e,r),...a};if(o.push(oo(de[s](c),u)),s!=="github")continue;let f=x.pipeline().stepSummary(r,d=>re(d,r));f!==null&&o.push(
oo(de.markdown({...c,mostBytes:f.room}),f))}}catch(s){throw i(),s}return{begin:s=>{for(let{format:l,write:u}of o)u(l.begin(s))},request:s=>{for(let{format:l,write:u}of o)
u(l.request(s))},end:s=>{for(let{format:l,write:u,finish:c}of o)u(l.end(s)),c()},discard:i}});var oo=(function oo(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=ja&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var Ba=(function Ba({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var Wa=(function Wa(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let a=e===null,s=a&&o.isTerminal();return{colour:a&&Ze(t,o,i),width:s?Math.min(Ma,
Math.max(40,o.columns())):$a,gutter:a&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var Ga=(function Ga(e,t){let n=null,r=null;return{rule:o=>(n??=x.pipeline().
ruleWords([Ae(),...e].flatMap(({rules:i})=>i),xe()),n(o)),fromRoot:o=>(r??=x.pipeline().repositoryPaths(t),r(o))}});var so=(function so(e,t){return{head:e.head,failOn:t,isConfigured:!1,packs:[],files:[],preflightOf:()=>e,emit:n=>n,unread:()=>{},end:()=>[]}});var ao=(function ao({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var uo=(function uo(e,t,n=io,r=!1){let o=e.operands.length===0?x.configured().configuredFiles(e,t):Qe(e.operands,e,t);Ja(e),e.fix!==null&&!e.dryRun&&za(e);let i={facts:to(
e,t),require:e.require,recording:r,reader:Pt(e.maxBytes,t)};if(e.live===null)return lo(e,o,i,n,t);let a=[...o.inputs],s=fo(e,i,a,t);return co(e,a,s,t),x.live().
askForCheck(e.live,s.preflightOf(a[0]??Ka),a,i,t).then(l=>lo(e,{...o,inputs:a},{...i,...l},n,t))});var lo=(function lo(e,t,n,r,o){
let i=fo(e,n,t.inputs,o);co(e,t.inputs,i,o),!e.noConfig&&!i.isConfigured&&Va(e.operands,o);let a=ao(o),s=r({...e,failOn:i.failOn},i.packs,a,e.dryRun?{...o,stdout:o.
stderr}:o),l=Kr(e,t,i,s,a,o),u=n.reader,c=e.fix===null?u:x.fixing().fixingReader(u,i.preflightOf,e,l,o);if(s.begin(i.head),e.engine==="json-rules-engine")return Ha(
i,t,c,l,s);try{for(let f of t.inputs)Ya(i,f,c,l);return l.end()}finally{s.discard()}});var Va=(function Va([e="-"],t){let n=e==="-"?null:eo(e,t);n!==null&&re(`\`${n}\` is \
not read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\``,t)});var co=(function co(e,t,n,r){e.targets.
some(({file:o})=>o!==null)&&x.files().refuseOverwriting(e,t,n,r)});var fo=(function fo(e,t,n,r){let o=e.listRules||e.targets.some(({format:u})=>Dr(u)),i={...e,listRules:o},
a=Qr(i,r);if(a!==null||i.rules.length>0||i.packSha256.length>0||t.recording)return x.policyRun().openPolicy(a,i,t,n,r,Je);let s=i.failOn??"error",l=Je({facts:no(
t.facts,r),asOf:i.asOf??new Date(r.now()).toISOString().slice(0,10),require:t.require,failOn:s,listRules:i.listRules,hash:i.hash,maxBytes:i.maxBytes});return so(
l,s)});var Ya=(function Ya(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.preflightOf(t).requests(i,{path:t.path}))if(!o.take(a))
break}catch(i){o.failed(i)}while(o.again())});var Ja=(function Ja({
operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new m("standard input, `-`, may be named once in all: it can be read only once")});var po=(function po(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(f=>f.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let c=n.get(s);c===void 0?n.set(s,[u]):l.repeatable?c.push(u):c[0]=u}return{options:n,operands:r}});var yo=(function yo(e,t){try{let n=e[0]==="check"?po(e.slice(1),ue):null,r=n!==null&&n.operands.length>0?uo(Ur(n,t.env),t):x.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>mo(o,t))}catch(n){return mo(n,t)}});var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ct=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];var bo={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Nt(e,t=bo){let n=Ft(t.operands),r=Ft(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:c}=a,f=n.placeOf({fact:s,path:l}),d=ko(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:f,operator:u,right:d})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function Ft(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function ko(e){return typeof e=="object"&&!Array.isArray(e)}var Lt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',tt="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var Oo,Ro,vo,So,Io,Po,To,Eo,Ao,Co,Fo,No,Lo,Do,qo,_o,Uo,jo,$o,Mo,Bo,p={careful:()=>Oo??=require("./careful.cjs"),streams:()=>Ro??=require("./streams.cjs"),yaml:()=>vo??=
require("./yaml.cjs"),packs:()=>So??=require("./packs.cjs"),explain:()=>Io??=require("./explain.cjs"),factTable:()=>Po??=require("./factTable.cjs"),facts:()=>To??=
require("./facts.cjs"),factFiles:()=>Eo??=require("./factFiles.cjs"),refuseInvalid:()=>Ao??=require("./refuseInvalid.cjs"),fix:()=>Co??=require("./fix.cjs"),dormant:()=>Fo??=
require("./dormant.cjs"),rules:()=>No??=require("./rules.cjs"),words:()=>Lo??=require("./words.cjs"),hash:()=>Do??=require("./hash.cjs"),baseline:()=>qo??=require("./baseline.cjs"),
configFault:()=>_o??=require("./configFault.cjs"),policy:()=>Uo??=require("./policyRun.cjs").policy,waivers:()=>jo??=require("./waivers.cjs"),stages:()=>$o??=require("./stages.cjs"),
tell:()=>Mo??=require("./tell.cjs"),engine:()=>Bo??=require("./engine.cjs")};var M=Symbol.for("workspaces-preflight.absent"),U=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),b=Object.freeze({items:Object.
freeze([]),complete:!0});var Dt={values:[],complete:!0},Wo={values:[],complete:!1};function ee(e){if(e===U||e===y)return Wo;if(e===b)return Dt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Dt}var qt=(e,t)=>H(e)||
H(t)?1:ie(Ut(e)&&e===t),nt=(e,t)=>{if(H(e))return 1;if(!Ut(e))return 0;if(t instanceof Set)return ie(t.has(e));let n=ee(t);return n.values.includes(e)?2:n.complete?
0:1},_t=(e,t)=>nt(t,e),Go=(e,t)=>{let n=ee(e),r=ee(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Ko=(e,t)=>{let n=ee(e),r=ee(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Vo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?ee(e).values:n.items,o=n===null?ee(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:K(i)},Yo=(e,t)=>H(e)?1:
ie(e!==M===t);var Ee=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===
45,jt={equal:qt,notEqual:(e,t)=>K(qt(e,t)),in:nt,notIn:(e,t)=>K(nt(e,t)),contains:_t,doesNotContain:(e,t)=>K(_t(e,t)),containsAny:Go,everyIn:Ko,empty:Vo,present:Yo,
lessThan:Y("number",(e,t)=>e<t),lessThanInclusive:Y("number",(e,t)=>e<=t),greaterThan:Y("number",(e,t)=>e>t),greaterThanInclusive:Y("number",(e,t)=>e>=t),startsWith:Y(
"string",(e,t)=>e.startsWith(t)),endsWith:Y("string",(e,t)=>e.endsWith(t)),before:Y("string",(e,t)=>Ee(e)&&Ee(t)&&e<t),onOrAfter:Y("string",(e,t)=>Ee(e)&&Ee(t)&&
e>=t)};function $t(e){return(t,n)=>{if(H(t)||H(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return ie(r(t))}}function Ho(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function Ae(){return{rules:zo(),sha256:tt,from:"built\
-in"}}var Mt=null;function zo(){return Mt??=JSON.parse(p.rules().packText),Mt}var Bt=null;function Jo(){return Bt??=JSON.parse(p.words().packWords),Bt}function Wt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}var he=3;var Xo=[4,6,9,11];var Zo=/^[ -~]*$/,Qo=/^[ !#-[\]-~]*$/;function zt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Qo.test(e))return`"${e}"`;let n=Jt(t);return Ne(e,n),n.end()}function ei(e,t=120){
if(e.length<=t&&Zo.test(e))return e;let n=Jt(t);return Xt(e,n,!1),n.end()}function Jt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ne(e,t){switch(typeof e){case"string":return t.add('"')&&Xt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?ti(e,t):ni(e,t)}}function ti(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ne(e[n],t))return!1;return t.add("]")}function ni(e,t){let n=ri(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Ne(o,t)&&t.add(":")&&Ne(i,t)))return!1}return t.add(
"}")}function ri(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:ei(t.slice(8,-1),40)}function Xt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(oi(o))i=Fe(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Fe(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Fe(o)+Fe(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function oi(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ii={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Fe(e){return ii[e]??`\\u${e.toString(16).padStart(4,"0")}`}var m=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Zt=864e5;function Qt(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Zt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Zt),t}}var si=new Set(["ec2Image","account","guest"]);function ai(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var De=tn(ci);function it(e,t){return`${e}/${fi(t)}`}function nn(e,t){let n=e;for(let r of De(t)){if(typeof n!="object"||n===null)return ot;if(Array.isArray(n)){let o=st(r);if(o===
null||o>=n.length)return ot;n=n[o]}else{if(!Object.hasOwn(n,r))return ot;n=n[r]}}return{found:!0,value:n}}function st(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var ot=Object.freeze({found:!1});function fi(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function di(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var rn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>z(e,0,()=>!0)};var on={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>z(e,1,()=>!0)};var sn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>z(e,0,t=>t==="Micros\
oft_Office_2016")};var an={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>z(e,0,t=>t==="Micros\
oft_Office_2019")};function Ue(e){let t=0,n=e.length;for(;t<n&&qe(e.charCodeAt(t));)t++;for(;n>
t&&qe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var ln="/ImageDescription",un={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!_e(t))return b;let n=Ue(t);return{items:[n===
""?{pointer:ln,value:t}:{pointer:ln,value:t,suggestion:n}],complete:!0}}};var pi=new Map([["BYOL_REGULAR",je("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",je("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",je("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",je("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:b}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:b}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:b}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:b}]]);var cn={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=se(e);return typeof t=="symbol"?t:t.family}};var fn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=se(e);return t===y?y:typeof t=="symbol"?b:t.pcoip}};var dn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=se(e);return typeof t=="symbol"?t:t.protocol}};var pn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var mi=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,yi=16;var gi=16;function we(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var hi=(e,t,n)=>{for(let r=0;r<t;r++)if(we(n,r)===e)return!0;return!1};function wi(){let e=new Set;return t=>e.size===e.add(t).size}var yn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:j,derive:e=>ae(e,hi,wi)};var gn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>ae(e,()=>!0,()=>()=>!0)};var xi=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=we(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=ki(e,i))}return r};function bi(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function ki(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(hn(o)!==hn(i))return!1}return e.length===t.length}function hn(e){return e>=
65&&e<=90?e+32:e}var wn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:j,derive:e=>ae(e,xi,bi)};function xn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Oi={matches:_e,repair:Ue},bn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:j,derive:e=>J(e,Oi)};var $e="aws:";function Me(e){return e.startsWith($e)}function at(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,$e.length).toLowerCase()===$e&&!Me(
e)}function Be(e){let t=e;for(;Me(t)||at(t);)t=t.slice($e.length);return t}var Ri={matches:Me,repair:Be},kn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:j,derive:e=>J(e,Ri)};var vi={matches:at,repair:Be},On={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:j,derive:e=>J(e,vi)};var Si=/[^ +\-./0-9:=@A-Z_a-z]/;function vn(e){return Si.test(e)&&!In().every.test(e)}function Sn(e){return e.replace(In().others,"-")}var Rn;function In(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Rn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Rn}var Ii={matches:vn,repair:Sn},Pn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:j,derive:e=>J(e,Ii)};var Tn=[rn,on,sn,an,un,cn,fn,dn,pn,yn,gn,wn,bn,kn,On,Pn];var Ln=2,Ti=3,Cn=15,lt="IngestionProcess",Ei=new Set(["Applications"]);function Nn(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var Di=4096;function _i(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var dt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Ui=Object.freeze([]);function xe(){let{documentRules:e,schemaRules:t,serviceRules:n}=p.stages(),{configRules:r}=p.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:i,
why:a}])=>({id:o,title:i,why:a})).sort((o,i)=>o.id<i.id?-1:1)}function $i({plan:e,operatorOf:t},{images:n},r,o,i){let a=ct(n,r,s=>ut(e,t,o(Ke(s,i))));return s=>a(s)(s)}var Un={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function Mn(e,t){return n=>{let r=t(n,"value"),o=r===null?"":e.slice(r.start,r.end);return/^[-+.\w]+$/.test(o)?o:null}}var Wi=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Gi=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Ki=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mt(e,t,n){let r=Vi(e);return Yi(r,r.view===null?null:t(r.view),n)}function Vi(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(He(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=i(),c=a(n,u===null?void 0:Mn(u.text,u.span)),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(
c.problems,o,n,u)],located:i,view:f?l(n,c.refused):null}}function Yi(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.tell().
requestReport(r,n.noRules,i,o,s(),Wn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Ve(r,t.tally);let{requestReport:l,ruleProblems:u}=p.
tell(),c=[...i,...u(t,a,n)];return l(r,t.tally,c,o,s(),n)}function Bn({source:e},t,n){let r=[p.explain().unreadable(t)];return p.tell().requestReport(e,n.noRules,
r,void 0,null,Wn(n))}function Wn({failOn:e}){return{failOn:e,judge:null}}var Gn=Object.freeze({maxBytes:1048576}),Kn=64,P=Object.freeze([]);function Vn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Hn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Vn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function be(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Jn(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Jn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function Jn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var zi=Object.freeze({});function Xi(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Zi(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Zi(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var te=Symbol.for("workspaces-preflight.not-clean");var Jc=Object.freeze([]);function er(e){let t=0,n=e.length;for(;t<n&&Qn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Qn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Qn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function tr(e,t=null,n=ke(e)){return n===te?p.careful().readCarefully(e):Qi(e,n,t)}function Qi(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:P,
span:(i,a)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,a)),extent:()=>er(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function gt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>nr(e,n,r,P));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=es(e.problems,e.elements());return e.value.map((n,r)=>nr(e,n,r,t[r]??P))}function nr(e,t,n,r){let o=it("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function es(e,t){let n=[];for(let r of e){let i=st(r.pointer.split(
"/",2)[1]??"")??Math.max(0,ts(t,r.span?.start??0));n[i]??=[],n[i].push(ns(it("",i),r))}return n}function ts(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function ns(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function rr(e,t,n=Gn,r){switch(t){case"json":return{text:e,requests:gt(tr(e,null,r))};case"yaml":return{text:e,requests:gt(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function or(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function ir(e,t,n){return t.format==="ndjson"?rs(e instanceof Uint8Array?[e]:e,t,n):Oe(ht(e,n),t,n)}function Oe(e,t,n,r){if(e===null)
return os(t,n);let{text:o,problems:i}=e,a=be(o);return rr(o,t.format,n,r).requests.map((s,l)=>sr(s,o,l===0?i:P,a,t,n))}function*rs(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield Re(r,t,n)}function Re(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return sr(
p.streams().readLine(e,0,r),o,P,s,t,n)}function sr(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={text:t,span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,
end:0};return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:c=>{let f=a===null?{start:0,end:t.length}:e.extent(),d=c===void 0?f:e.span(c,"value");return d===null?null:
{start:r.position(d.start),end:r.position(d.end)}}}}function os({path:e},{maxBytes:t}){let n={text:"",span:()=>null,lines:be("")},r=[p.careful().tooLarge("file",
t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function ar(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var lr=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});var ss=1024*1024;function as(e,{head:t,decider:n,context:r}){try{return xt(t,[mt(
e,n,r)])}catch(o){return xt(t,[Bn(e,o,r)])}}function ur(e,{head:t}){return xt(t,Array.from(e,({report:n})=>n))}
function ls(e,t,n,r){let o=t.format!=="ndjson"&&or(e,n.maxBytes);return pr(o?null:{text:e,problems:P},t,n,r)}function*us(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=ke(o.text);yield(i!==te&&o.problems.
length===0&&!n.hash?wt(o.text,i,t.path,o,r):null)??mr(Re(o,t,n,i),r)}}function mr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:mt(e,
o,i),value:e.value,line:t,extent:n}}function xt(e,t){let n=ve();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:c,
verdict:f}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:c,verdict:f}}function fr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:P,located:()=>null}}var dr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function bt(e,t,n){return p.factFiles().readFacts(e,t,n)}function kt(e,t){return p.facts().parseFact(e,t)}var yr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function B(e){let t=A(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(yr,t)?yr[t]:t}function A(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var le=class extends Error{name="ClosedPipe"};var Se=process.getBuiltinModule("node:fs"),fs=process.getBuiltinModule("node:path"),gr=1<<20,ds="/dev/null",ps={1:"standard output",2:"standard error"};var ms={SIGINT:2,SIGTERM:15};function ys(e){let t=Object.entries(ms).map(([n,r])=>{let o=()=>e(128+r);return process.once(n,o),()=>process.off(n,o)});return()=>{
for(let n of t)n()}}function*hs(){let e=Buffer.allocUnsafeSlow(gr);for(;;){let t;try{t=Se.readSync(0,e,0,gr,null)}catch(n){let r=A(n);if(r==="EAGAIN"){br();continue}if(r!==
"EOF")throw n;t=0}if(t===0)return;yield e.subarray(0,t)}}function br(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var R=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),C=(e,t,n)=>({...R(e,n),value:t}),X=(e,t,n)=>({...C(e,t,n),repeatable:!0}),Ot=(e,t,n,r)=>({...C(
e,t,r),choices:n}),Ie=[C("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),C("profile","NAME","the profile\
 of the AWS configuration"),X("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),R("simulate-permi\
ssions","ask IAM whether the caller may do what the import needs"),C("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],ue=[X("facts","F\
ILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),X("fact","KEY=VALUE","one fact, for example windows.version=11\
; lists are a,b or JSON, null is known to be absent"),X("rules","PATH","a rule file or directory, added to the built-in pack"),C("config","FILE","the configurat\
ion (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),R("no-config","read no configuration, and no waivers and baseline beside it"),R("\
live","read facts about image and account from AWS, by calls that only read"),...Ie,X("pack-sha256","SHA256","the content that a pack of --rules must have; anot\
her one is exit 2"),C("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),X("require","SCOPE[,SCOPE]","rules that lack facts of these sc\
opes, or these facts, may not be skipped"),Ot("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),R("allow-unkno\
wn","an unknown verdict exits 0"),X("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what the CI system\
 shows; with =FILE into a file, while text stays on standard output"),R("fix","make the safe fixes in the files, then report what is left"),R("fix-unsafe","make\
 all fixes, those that change what a request means, too"),R("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),R("h\
ash","add the sha256 of each request to the report"),R("list-rules","add the ids behind each count of rules to the json report; junit and html always name them"),
R("quiet","leave passing requests out of the output, never out of the counts"),Ot("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compi\
led (default) or json-rules-engine; the report is the same"),C("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),
R("follow-links","read named links whose target leaves the working directory"),C("max-bytes","N","largest file, or line of NDJSON, that is read (default: 104857\
6)"),Ot("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],ws=new Set(["fail-on","allo\
w-unknown","format","fix","fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),td=ue.filter(({name:e})=>!ws.has(e)),nd=[X("scope","SCOPE[,SCOPE]","w\
hat to read: ec2Image, account (default: both)"),...Ie],kr=[C("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),C("pol\
l","SECONDS","how long between two looks (default: 30)")],xs="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",bs=new Set(["as-of","fix","fix-unsafe","fix-dr\
y-run"]),rd=[R("dry-run","print what would be sent, without the AWS SDK, and stop"),R("yes","send without asking; without a terminal nothing is sent otherwise"),
R("wait","wait until the images are available or in error"),...kr,C("journal","FILE",`where what was sent is kept (default: ${xs})`),R("again","send what the jo\
urnal says was accepted before"),R("stop-on-failure","do not send the rest when one request is not accepted"),C("settle","SECONDS","how long to look for what be\
came of an attempt before it is made again (default: 120)"),C("max-attempts","N","how often a request is sent at most (default: 4)"),...ue.filter(({name:e})=>!bs.
has(e))],od=[C("journal","FILE","wait for every image that this journal knows of in the Region"),...kr,...Ie.filter(({name:e})=>e!=="simulate-permissions")];var ks,Os,Rs,vs,Ss,Is,Ps,Ts,Es,As,Cs,Fs,Ns,x={configured:()=>ks??=require("./configured.cjs"),globs:()=>Os??=require("./globs.cjs"),files:()=>Rs??=require("./files.cjs"),
fixing:()=>vs??=require("./fixing.cjs"),found:()=>Ss??=require("./found.cjs"),live:()=>Is??=require("./live.cjs"),openBaseline:()=>Ps??=require("./openBaseline.cjs"),
openWaivers:()=>Ts??=require("./openWaivers.cjs"),pipeline:()=>Es??=require("./pipeline.cjs"),policyRun:()=>As??=require("./policyRun.cjs").policyRun,program:()=>Cs??=
require("./program.cjs"),search:()=>Fs??=require("./search.cjs"),submitting:()=>Ns??=require("./submitting.cjs")};var Ls=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Rt(e){return e.replace(Ls,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function Or({listRules:e}){let t=0;return{begin:n=>`${Rt(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${vt(e?n:qs(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${Ds(o)}
  "counts": ${vt(n,"  ")},
  "verdict": "${r}"
}
`}}function Ds(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${vt(t,"  ")},`}function qs(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function vt(e,t){return Rt(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var _s,Us,js,$s,Ms,Bs,Ws,Gs,W={github:()=>_s??=require("./github.cjs"),gitlab:()=>Us??=require("./gitlab.cjs"),html:()=>js??=require("./html.cjs"),junit:()=>$s??=
require("./junit.cjs"),markdown:()=>Ms??=require("./markdown.cjs"),sarif:()=>Bs??=require("./sarif.cjs"),findings:()=>Ws??=require("./findings.cjs"),textPolicy:()=>Gs??=
require("./policyRun.cjs").textPolicy};var Ks=/^(?:[ -"$-~]|#(?!#))*$/;function Vs(e){return Ys(e).replace(/(?<=#)#/g,Rr(35))}function Ys(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=Hs(r)?Rr(r):n}return t}function Rr(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function Hs(e){return e<127?e<32:e<768?e<=160||e===173:zs.some(([t,n])=>e>=t&&e<=n)}var zs=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var Js=/^ami-[0-9a-f]{1,32}$/,Xs=/^[\w./@:+-]+$/,vr="`--facts BYOLPrevalidationlog\u2026.txt`",Sr={"windows.version":"11","windows.build":"26100"};function Qs({facts:e}){let t=Object.keys(Sr).filter(n=>e.length===0||e.includes(
n));return(t.length===0?e:t).map(n=>`--fact ${n}=${Sr[n]??"\u2026"}`).join(" ")}function ea({image:e},{requests:t}){return t===1&&Js.test(e??"")?`--image-ids ${e}`:
"--owners self"}var ce=e=>e,fe=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,na={bold:ce,dim:ce,red:ce,green:ce,yellow:ce,cyan:ce},ra={bold:fe(1,22),dim:fe(2,22),red:fe(31,39),green:fe(
32,39),yellow:fe(33,39),cyan:fe(36,39)};function ia(e,t){let n=t-e.length;return e.map(_).join(", ")+(n>0?` and ${V(n)} more`:"")}var Lr="| ";function aa(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Lr)}var de={text:Nr,json:Or,sarif:e=>W.sarif().sarifFormat(e),junit:e=>W.junit().junitFormat(e),github:e=>W.github().githubFormat(e),gitlab:e=>W.gitlab().gitlabFormat(
e),html:e=>W.html().htmlFormat(e),markdown:e=>W.markdown().markdownFormat(e)};function ua(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?x.pipeline().autoFormat(t,o!==null):r;if(!ca(i))throw new m(`\`--format ${e}\`: accepted are ${Object.
keys(de).join(", ")}, auto`);if(o==="")throw new m(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function ca(e){return Object.
hasOwn(de,e)}var fa=1<<20,_r=1<<28;function ma(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new m(`\`--fix-dry-run\` prints a diff on\
 standard output; send the report to a file: \`--format ${t}=FILE\``)}function ya(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>_r)throw new m(`\`--max-\
bytes ${e}\`: accepted is a number of bytes from 1 to ${_r}`);return t}function ne(e,t,n=[]){jr("error",[e,...n],t)}function re(e,t){jr("warning",[e],t)}function jr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=Xe(Ze("auto",n,r)),
s=t.map(l=>_(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var oe=class extends Error{name="Unreadable"},St=1<<20,ga=24,ha=/\.(ndjson|jsonl)$/i;function*$r(e,t){let n=Buffer.allocUnsafeSlow(St);
try{for(let r=t.readSync(e,n,0,St,null);r>0;r=t.readSync(e,n,0,St,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Mr(e,t){let n=[],r=0;for(let o of e){
let i=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Br(e,t,n){try{let r=Pt(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:Mr(r,t+1);if(o.length>t)throw new oe(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof oe)&&A(r)===null?r:new m(
`cannot read \`${e.path??"-"}\`: ${B(r)}`)}}var ka=5;
var Ia=64;var Pa=/[*?[{]|[!@+]\(/;function Hr(e){return Pa.test(e)}function Ta(e){throw new m(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Ea(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Et=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],Xr="workspaces-preflight.waivers.yaml",Zr="workspaces-preflight.baseline.json";function Jr(e,t){return pe(t).shown(
e??"")}function Na(e,t){let n=t.paths.resolve(t.cwd(),e);if(!et(n,t))throw new m(`\`--config ${e}\`: there is no such file`);let r=t.paths.dirname(n),o=i=>{let a=t.
paths.join(r,i);return et(a,t)?a:null};return{folder:r,config:n,waivers:o(Xr),baseline:o(Zr)}}var La=["AWS_REGION","AWS_DEFAULT_REGION"],Da=1<<25;function ro(e,t){return{from:e,facts:{region:{name:t}}}}function _a(e,{followLinks:t,maxBytes:n},r){let{
inputs:o}=Qe([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new m(`\`--facts ${e}\`: a facts file is one file`);let a=Br(i,Math.max(n,
Da),r);return bt(a,i.path??"<stdin>")}var ja=65536,$a=100,Ma=160;var Ka={path:null,file:null,named:!0,pipe:!1};async function Ha(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;
for await(let l of e.preflightOf(i).engineRequests(s,{path:i.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}
function za({operands:e}){if(e.includes("-"))throw new m("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function mo(e,t){if(e instanceof le)throw e;if(e instanceof Error&&e.name==="Interrupted")return ne(e.message,
t),e.exitCode;if(e instanceof Error&&e.name==="UsageError")ne(e.message,t);else{let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ne(`internal error, please report it: ${n}`,t,r)}return O.couldNotRun}var ho=e=>{process.exitCode=e,e>128&&process.exit()},go=()=>ho(O.couldNotRun);try{let e=yo(process.argv.slice(2),wr());typeof e=="number"&&process.exit(e),e.then(
ho,go)}catch{go()}
