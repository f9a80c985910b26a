#!/usr/bin/env node
"use strict";var be=(function be(e,t){return Et.indexOf(e)>=Et.indexOf(
t)?e:t});var M=(function M(e){return 2-e});var ee=(function ee(e){return e?2:0});var Dt=(function Dt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var K=(function K(e){return e===C||e===y});var W=(function W(e,t){return(n,r)=>K(n)||K(r)?1:ee(typeof n===e&&typeof r===e&&t(n,r))});var fe=(function fe({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Kt=(function Kt(e,t=()=>!0){let n=JSON.parse(Ct),r=e.length>0||n.dormant.scopes.some(t)?ko(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Je,ruleAt:s=>$t(Ro(),s),operatorOf:Wt};let i=d.packs().joinPacks([ke(),...e]),a=_t(i.patterns);return{plan:jt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>$t(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Wt(s)}});var Wt=(function Wt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return qt[e]});var Gt=(function Gt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Xt=(function Xt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=zt(e.subarray(3));return{text:n,problems:[d.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Jt(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Jt(e.subarray(2),"utf-16be"):zt(e)});var zt=(function zt(e){let t=vo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:I};let n=d.careful().invalidUtf8(e);return{text:t,problems:n===null?I:[n]}});var vo=(function vo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var nn=(function nn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var rn=(function rn(e,t){for(let r in Fo)return!1;if(typeof t!="object"||t===null)return!0;let n=Ze(t,Yt);return n===Lo(e)||n===Do(e)});var Ze=(function Ze(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ze(o,t-1))}return n}for(let r in e){
if(nn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ze(o,t-1))}return n});var Lo=(function Lo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var ce=(function ce(e){let t;try{t=JSON.parse(e)}catch{return J}return rn(e,t)?t:J});var on=(function on(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var _o=(function _o(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(jo):t});var rt=(function rt(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:d.streams().joinChunks(e,t);
return n.length>t?null:Xt(n)});var Se=(function Se(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Vo}});var yn=(function yn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Pe=(function Pe(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let v;if(e.Ec2ImageId===
void 0&&(v="Ec2ImageId")||e.IngestionProcess===void 0&&(v="IngestionProcess")||e.ImageName===void 0&&(v="ImageName")||e.ImageDescription===void 0&&(v="ImageDesc\
ription"))return!1;{let F=s;for(let T in e)if(!(T==="Ec2ImageId"||T==="IngestionProcess"||T==="ImageName"||T==="ImageDescription"||T==="Tags"||T==="Applications"))
return!1;if(F===s){if(e.Ec2ImageId!==void 0){let T=e.Ec2ImageId,O=s;if(s===O)if(typeof T=="string"){if(!Yo.test(T))return!1}else return!1;var u=O===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,E=s;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=E===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let E=e.ImageName,U=s;if(s===U)if(typeof E=="string"){if(E.length>64||E.length<1||!Ho.test(E))return!1}else return!1;var u=U===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let U=e.ImageDescription,m=s;if(s===m)if(typeof U=="string"){if(U.length>256||U.length<1||!zo.test(U))return!1}else
return!1;var u=m===s}else var u=!0;if(u){if(e.Tags!==void 0){let m=e.Tags,S=s;if(s===S)if(Array.isArray(m)){var f=!0;let le=m.length;for(let _=0;_<le;_++){let P=m[_],
we=s;if(s===we)if(P&&typeof P=="object"&&!Array.isArray(P)){let At=Object.getPrototypeOf(P);if(At!==Object.prototype&&At!==null)return!1;{let Zr;if(P.Key===void 0&&
(Zr="Key"))return!1;{let Qr=s;for(let j in P)if(!(j==="Key"||j==="Value"))return!1;if(Qr===s){if(P.Key!==void 0){let j=P.Key,ue=s;if(s===ue)if(typeof j=="string"){
if(j.length>127||j.length<1)return!1}else return!1;var c=ue===s}else var c=!0;if(c)if(P.Value!==void 0){let j=P.Value,ue=s;if(s===ue)if(typeof j=="string"){if(j.
length>255)return!1}else return!1;var c=ue===s}else var c=!0}}}}else return!1;var f=we===s;if(!f)break}}else return!1;var u=S===s}else var u=!0;if(u)if(e.Applications!==
void 0){let m=e.Applications,S=s;if(s===S)if(Array.isArray(m)){if(m.length>5||m.length<1)return!1;{var p=!0;let le=m.length;for(let _=0;_<le;_++){let P=m[_],we=s;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var p=we===s;if(!p)break}}}else return!1;var u=S===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Ie=(function Ie(e){return Pe(e)});var wn=(function wn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Zo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Te=(function Te(e){if(!wn(e))throw new g(`${Qt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var kn=(function kn(e,t){let n=e.when===null?2:de(e.when,t);if(n===0)return"notApplicable";let r=de(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var On=(function On(e,t){let n=new Set;return e.when!==null&&Ae(e.when,t,n),Ae(e.must,t,n),n});var de=(function de(e,t){if(typeof e=="number"){let i=t[e];return i===pe||i===void 0?
1:i}if("not"in e)return M(de(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=de(i,t);if(a===r)return a;a===1&&(o=1)}return o});var Ae=(function Ae(e,t,n){
if(de(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ae(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ae(r,t,n)});var Rn=(function Rn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?ei():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let c=kn(f,t),p;if(c!=="undecided")p=c,c==="fail"&&i.push(u);else{let h=On(f,t),v=ni(
e,h,n.world);if(p=ti(f.ifUnknown,v,n)?"skipped":"unknown",p==="skipped")for(let F of v)s.add(at(F));else[...h].some(F=>t[F]===pe)||a.push({rule:u,needs:v})}n.off.
has(f.id)&&(p="off"),r[p]++,o?.[p].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var ti=(function ti(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(at(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=at(o);
return Qo.has(i)&&!r.scopes.has(i)})});var at=(function at(e){return e.slice(0,e.indexOf("/"))});var ni=(function ni(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===
void 0||n.read(a.fact,a.path)!==C)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"\
operand"in a.right&&o(a.right.operand)}return r.length>1?r.sort():r});var G=(function G(e,t,n){let r=e.Applications;if(r===void 0)return b;if(r===y)return y;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?b:{items:o??b.items,complete:i}});var Ce=(function Ce(e){return e.length>0&&(Ee(e.charCodeAt(0))||Ee(e.charCodeAt(e.length-1)))});var Ee=(function Ee(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Fe=(function Fe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var ne=(function ne(e){
let t=e.IngestionProcess;return t===void 0?L:(t===y?void 0:ri.get(t))??y});var N=(function N({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>ii)return!1;let t=[];for(let n of e){if(n===y||!Ln(n.Key)||n.Value!==void 0&&!Ln(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var Ln=(function Ln(e){return typeof e=="string"&&oi.test(e)});var re=(function re(e,t,n){let r=e.Tags;if(r===void 0)return b;if(r===y)return y;let o=r.length<=si?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=me(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?b:{items:i??b.items,complete:a}});var V=(function V(e,t){let n=e.Tags;if(n===void 0)return b;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===y){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(jn(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
jn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?b:{items:r??b.items,complete:o}});var zn=(function zn(e,t){if(e==="derived"){let r=_e({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ve(t);return r=>hi(r,n)});var _e=(function _e(e){
return e?.fact!=="derived"?null:Hn.find(({path:t})=>t===e.path)??null});var Jn=(function Jn(e){return e?.fact==="derived"?_e(e)?.member??null:e?.fact!=="request"?null:ve(
e.path)[0]});var hi=(function hi(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return L;n=n[r]}return n===void 0?L:n});var tr=(function tr(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
zn(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=fe(s,n),u=l===void 0?fe(s,o):Oi(l),f=o[s.left],c=l===void 0?null:xi(e.operands[s.
left]),p={place:a,operand:s.left,operator:r(s),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[p]):h.push(p)}return[...i].flatMap(([a,s])=>{s.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<s.length;u+=Xn)l.push(Ri(ki(a),s.slice(u,u+Xn)));return l})});var xi=(function xi(e){let t=_e(e)?.isNothing;if(t!==void 0)
return t;let n=Jn(e);return n===ut||n!==null&&bi.has(n)?n:null});var ki=(function ki(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===ut&&typeof n=="string"?n:null}});var Oi=(function Oi(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Ri=(function Ri(e,t){return{answer:n=>{let r=e(n);return r===
null?Zn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Zn(t,n===void 0?{}:{[ut]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*er&wi}}});var Zn=(function Zn(e,t){
let n=0,r=-1,o=C;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<er|vi(i.operator,o,i.right(t));return n});var vi=(function vi(e,t,n){let r=e(t,n);return r===
1&&t!==C&&n!==C&&(Qn(t)||Qn(n))?pe:r});var nr=(function nr(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ue(r.when,t,o)===0)){Ue(r.must,t,o);for(let i of o)n.add(i)}}return n});var Ue=(function Ue(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Ue(e.not,t,n);return s===null?null:M(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Ue(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var ft=(function ft(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=fe(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=tr(e,nr(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let f=a,c=new Array(i.length);for(let p=0;p<i.length;p++){let h=i[p]?.answer(
u);c[p]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(p=>p??0);for(let[p,h]of i.entries())h.unpack(u[p],f);let c=Rn(e,f,n);return s<Si&&
(s++,Pi(a,u,c)),c}});var Pi=(function Pi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ct=(function ct(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}});var je=(function je({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:dt(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:L;let a=r.get(o);if(a===void 0)return C;if(a===null)return L;let s=sn(a,i);return s.found?s.value===null?L:s.value:C}}});var dt=(function dt(e){return new Set(
Object.entries(e).filter(([,t])=>Ii(t)).map(([t])=>t))});var or=(function or(e){let t=Ti(e),{asOf:n}=e;if(typeof n=="string"){let i=mt(Te(n),t);return()=>i}let r=n??xn(Date.now),o=mt(Te(r()),t);return()=>{let i=r();return i!==
o.date&&(o=mt(Te(i),t)),o}});var Ti=(function Ti({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=Ci(t),l=dt(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,f=Kt(e,p=>u||l.has(p)),c=r?f.plan.rules.map(p=>p.id).sort():null;return{rules:f,given:s,require:n.length===0?
n:d.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(p=>i[p]?.severity==="off")),context:{failOn:o,judge:Ei(i,a,f),noRules:yn(f.size,c),ruleAt:f.
ruleAt,howToState:p=>d.facts().howToState(p)}}});var mt=(function mt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=c=>({require:r,listRules:o,off:i,world:c}),
l=s(je(n,e)),u=ct(n.images,l,c=>s(je(c,e))),f=ft(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:pt.tool,model:pt.model,pack:{rules:t.size,sha256:t.sha256},
asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?f:Ai(t,
n,f,s,e)}});var Ei=(function Ei(e,t,{plan:n}){if(t===void 0&&Object.
keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=d.policy();return o(r(e,n,()=>ye().map(a=>a.id)),t??null)});var Ci=(function Ci(e){if(e===void 0)return rr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?rr:d.facts().joinFacts(
t)});var ge=(function ge(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
ir(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:Ni(e)})}});var Ni=(function Ni(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var yt=(function yt(e,t,n,r,{decider:o}){if(!Ie(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:Se({path:n,index:r===null?
null:r.index},i),value:t,line:l=>te(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:Fi,end:te(e).position(e.length)};let l=u=>({line:r.
lineNumber,column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}});var ht=(function ht(e={}){Ui(e);let t=or(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Li};return{get head(){return t().head},check:(r,o)=>Di(lr(r,o),t()),checkText:(r,o)=>sr(
qi(r,Me(o),n,t()),t()),checkBytes:(r,o)=>sr(ar(r,Me(o),n,t()),t()),requests:(r,o)=>ar(r,Me(o),n,t()),checkWithEngine:(r,o)=>d.engine().checkValueWithEngine(lr(r,
o),t()),engineRequests:(r,o)=>d.engine().checkAllWithEngine(pn(r,Me(o),n),t())}});var fr=(function fr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=ce(i);let l=o!==J&&a.length===0&&!n.hash?yt(i,o,t.path,null,r):null;if(l!==null)return[l]}return ot(e,t,n,o).map(i=>cr(i,r))});var ar=(function ar(e,t,n,r){return t.format==="ndjson"?_i(
e instanceof Uint8Array?[e]:e,t,n,r):fr(rt(e,n),t,n,r)});var Me=(function Me({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Gt(e))}});var Ui=(function Ui(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(ur,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ur).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new g("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole num\
ber above 0")});var yr=(function yr(){
return{stdin:Vi,stdout:mr(1,()=>process.stdout.columns),stderr:mr(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:he,paths:ji,onInterrupt:Wi,
useProfile:e=>{process.env.AWS_PROFILE=e}}});var mr=(function mr(e,t){let n;return{write:r=>Gi(e,r),isTerminal:()=>(n??=Ki(e),n),columns:()=>t()??80}});var Ki=(function Ki(e){try{let{rdev:t}=he.fstatSync(e);if(t===0||t===he.statSync(Mi,{throwIfNoEntry:!1})?.rdev)return!1}catch{return!1}return process.getBuiltinModule("\
node:tty").isatty(e)});var Gi=(function Gi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=he.writeSync(e,n,r)}catch(o){let i=D(o);if(i==="EPIPE")throw new oe;if(i!==
"EAGAIN")throw new g(`cannot write to ${Bi[e]}: ${Y(o)}`);gr()}});var We=(function We(e){return e?ds:cs});var xr=(function xr({counts:e,verdict:t,skipped:n,ignored:r},o){let a=[(e.fixed===void 0?"":`${$(e.fixed)} fixed \xB7 `)+bs(e)],s=[br(e.errors,"error",o.red),br(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${$(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&s.push(`${$(e.waived)} waived`),s.length>0&&a.push(s.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";a.push(`${l}${Ge(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
a.push(`${Ge(e.ignored,"file")} ignored, without a member of a request: ${ws(r,e.ignored)}`),`${t==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var bs=(function bs(e){if(e.requests===0)return"no re\
quest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${$(e.requests)} requests passed`;let t=[e.pass>0?`${$(e.pass)} passed`:"",e.fail>
0?`${$(e.fail)} failed`:"",e.unknown>0?`${$(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Ge(e.requests,"request")}: ${t.join(", ")}`});var br=(function br(e,t,n){return e===
0?"":n(Ge(e,t))});var Ge=(function Ge(e,t,n=`${t}s`){return`${$(e)} ${e===1?t:n}`});var $=(function $(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var kr=(function kr({colour:e,width:t,gutter:n}){let r=We(e),o=n?t-Or.length:t,i=n?xs:ks,a=[],s=null;return{begin:({facts:l})=>(a=l,""),request:l=>{if(l.report.findings.
length===0)return"";s??=B.findings().findingBlocks(r,o);let{source:u,findings:f,facts:c=a}=l.report;return i(s({path:u.path??"<stdin>",findings:f,facts:c,line:l.
line}))},end:l=>i((l.policy.length===0?"":B.textPolicy().textPolicy(l,r,o))+`${xr(l,r)}
`)}});var ks=(function ks(e){return e});var Rr=(function Rr(e){return e==="junit"});var vr=(function vr(e,t){let n=e.map(o=>Os(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new g(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(a=>a.file===
i)!==o)throw new g(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Pr=(function Pr({options:e,operands:t},n){for(let[l,u]of e)Ps(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null,i=o("max-bytes"),a=vr(r("\
format"),n),s=e.has("fix-dry-run");return s&&Is(a),{operands:t,facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Ss(e),asOf:o("as-of"),require:r(
"require").flatMap(l=>l.split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:a,fix:e.has("\
fix-unsafe")?"all":s||e.has("fix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-e\
ngine"?"json-rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?vs:Ts(i),color:o("color")??"auto"}});var Ss=(function Ss(e){
if(e.has("live"))return w.live().readLiveOptions(e);let t=Be.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new g(`\`--${t.name}\` says how to call\
 AWS: it needs \`--live\``);return null});var Ps=(function Ps(e,t){let n=$e.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new g(`\`--${e}\
 ${r}\`: accepted are ${n.join(", ")}`)}});var Ve=(function Ve(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var Cs=(function Cs(e){return e!==null&&!e.endsWith(".json")&&Es.test(e)});var Pt=(function Pt(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Cs(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Tr(St(r.file,r.pipe,t).fd,t.fs);return o?
l:Ar(l,e+1)}let{fd:i,size:a}=St(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,Fs(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Tr(St(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(w.found().
holdsMemberName(a))return!0;o=a.subarray(-2*As)}return!1}}});var St=(function St(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|Ns(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new Q("it is not a regular file")});var Ns=(function Ns({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var Fs=(function Fs(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Cr=(function Cr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Nr=(function Nr(e,t,n,r,o,i){let a=ge(),s=Cr(),l=[],u=new Set,f=k.pass,c=m=>{o.clear(),Z(m,i),f=be(f,k.couldNotRun)},p=m=>{a.add(m.report),s.add(m.report),
o.step(),e.quiet&&m.report.verdict==="pass"||r.request(m)};t.failures.forEach(c);let h=null,v=null,F=null,T=!1,O=!1,E=!1,U={content(m){if(E=!1,h===null)return null;
v=m.read(h);let S=v instanceof Uint8Array&&v.length>e.maxBytes;return!h.named&&S&&!m.holdsMemberName(h)?null:v},take(m){if(!T){if(F!==null||m.report.verdict==="\
fail"){F??=w.found().foundFile(()=>!(v instanceof Uint8Array)||w.found().mayHoldMember(v));let S=F.next(m);if(S==="hold")return!0;if(E=S==="restart",S!=="take")
return!1;F.held().forEach(p)}T=!0}return O=!0,p(m),!0},failed(m){if(!(m instanceof Q)&&D(m)===null)throw m;O=!0,c(`cannot read \`${h?.path??"-"}\`: ${Y(m)}`)},again(){
return E||O||h===null?E:(u.add(h.file),h.named||(a.ignore(1),l.length<Ls&&l.push(h.path??"-")),!1)}};return{fixed:a.fix,tell:c,visit(m){return h=m,F=null,T=m.named,
O=!1,E=!1,U},end(){o.clear();let{counts:m,verdict:S}=a.end();r.end({counts:m,verdict:S,policy:n,skipped:s.end(),ignored:l}),_s(t.links,i);for(let{text:Tt,inputs:le}of t.
arguments){let _=Ds(le,u);_!==null&&(Z(_===0?`no file to check in \`${Tt}\``:`no request in \`${Tt}\``,i),f=be(f,k.unknown))}return be(f,m.requests===0?k.pass:qs(
S,e.allowUnknown))}}});var Ds=(function Ds(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var qs=(function qs(e,t){switch(e){case"pass":return k.pass;case"\
fail":return k.fail;case"unknown":return t?k.pass:k.unknown;default:return e}});var _s=(function _s(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.
length} more`;Ye(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var Fr=(function Fr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Lr=(function Lr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===Us){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,Fr(f)])))}return l===void 0?null:Fr(l)}});var qr=(function qr(e,t,{kind:n}){try{return n(t)}catch(r){throw D(r)===null?r:new g(`cannot read \`${e}\`: ${Y(r)}`)}});var It=(function It(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Ms(e),o});var He=(function He({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var ze=(function ze(e,t,n){let r=[],o=[],i={options:t,io:n,here:He(n),kind:Lr(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:$s(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...Bs(a),links:r,failures:o}});var $s=(function $s(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=qr(e,o,t);switch(i){case null:
if(!Dr(e))throw new g(`there is no file or directory \`${e}\``);return w.search().matching(e,t);case"link":return w.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return w.search().directory(n.shown(o),It(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:It(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var _r=(function _r(e,t){let{region:n=null}=e,r=[...e.facts.flatMap(o=>Vs(o,e,t)),...Ys(e.fact.map(o=>xt(o,"--fact"))),
...n===null?[]:[Ur("--region",n)]];return r.some(({facts:o})=>o.region?.name!==void 0)?r:[...r,...Gs(t)]});var Gs=(function Gs({env:e}){for(let t of Ws){let n=e[t];if(n!==
void 0&&n!=="")return[Ur(t,n)]}return[]});var Ys=(function Ys(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.ec2Image===void 0?
n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Mr=(function Mr(e,t,n,r){let o=[],i=()=>{for(let s of o)s.discard()},a=Qs(t,r);try{for(let{format:s,file:l}of e.targets){let u=l===null?Xs(
r,n):w.files().fileWriter(l,r),f={...Zs(l,e,r),...a};if(o.push(jr(ae[s](f),u)),s!=="github")continue;let c=w.pipeline().stepSummary(r,p=>Ye(p,r));c!==null&&o.push(
jr(ae.markdown({...f,mostBytes:c.room}),c))}}catch(s){throw i(),s}return{begin:s=>{for(let{format:l,write:u}of o)u(l.begin(s))},request:s=>{for(let{format:l,write:u}of o)
u(l.request(s))},end:s=>{for(let{format:l,write:u,finish:f}of o)u(l.end(s)),f()},discard:i}});var jr=(function jr(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=Hs&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var Xs=(function Xs({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var Zs=(function Zs(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let a=e===null,s=a&&o.isTerminal();return{colour:a&&Ve(t,o,i),width:s?Math.min(Js,
Math.max(40,o.columns())):zs,gutter:a&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var Qs=(function Qs(e,t){let n=null,r=null;return{rule:o=>(n??=w.pipeline().
ruleWords([ke(),...e].flatMap(({rules:i})=>i),ye()),n(o)),fromRoot:o=>(r??=w.pipeline().repositoryPaths(t),r(o))}});var Br=(function Br(e,t){if(e.length===0)return[];let n=He(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var $r=(function $r({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Wr=(function Wr(e,t){return e.map(n=>wt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Gr=(function Gr(e,t){let n=ze(e.operands,e,t);ra(e),e.fix!==null&&!e.dryRun&&na(e),e.targets.some(({file:i})=>i!==null)&&w.files().refuseOverwriting(e,n.inputs,t);let r={
packs:Wr(e.rules,t),facts:_r(e,t),require:e.require,reader:Pt(e.maxBytes,t)};if(e.live===null)return Kr(e,n,r,t);let o=[...n.inputs];return w.live().askForCheck(
e.live,Vr(e,r,t),o,r,t).then(i=>Kr(e,{...n,inputs:o},{...r,...i},t))});var Vr=(function Vr(e,{packs:t,facts:n,require:r},o){return ht({packs:t,facts:n,asOf:e.asOf??new Date(
o.now()).toISOString().slice(0,10),require:r,failOn:e.failOn,listRules:e.listRules||e.targets.some(({format:i})=>Rr(i)),hash:e.hash,maxBytes:e.maxBytes})});var Kr=(function Kr(e,t,n,r){
let o=Vr(e,n,r),i=$r(r),a=Mr(e,n.packs,i,e.dryRun?{...r,stdout:r.stderr}:r),s=Nr(e,t,Br(n.packs,r),a,i,r),l=n.reader,u=e.fix===null?l:w.fixing().fixingReader(l,
o,e,s,r);if(a.begin(o.head),e.engine==="json-rules-engine")return ta(o,t,u,s,a);try{for(let f of t.inputs)ea(o,f,u,s);return s.end()}finally{a.discard()}});var ea=(function ea(e,t,n,r){
let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.requests(i,{path:t.path}))if(!o.take(a))break}catch(i){o.failed(i)}while(o.again())});var ra=(function ra({operands:e,facts:t}){if([...e,...t].filter(n=>n===
"-").length>1)throw new g("standard input, `-`, may be named once in all: it can be read only once")});var Yr=(function Yr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(c=>c.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let f=n.get(s);f===void 0?n.set(s,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var zr=(function zr(e,t){try{let n=e[0]==="check"?Yr(e.slice(1),$e):null,r=n!==null&&n.operands.length>0?Gr(Pr(n,t.env),t):w.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>Hr(o,t))}catch(n){return Hr(n,t)}});var k={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Et=[k.pass,k.unknown,k.fail,k.callFailed,k.couldNotRun];var Ct='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Je="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var eo,to,no,ro,oo,io,so,ao,lo,uo,fo,co,po,d={careful:()=>eo??=require("./careful.cjs"),streams:()=>to??=require("./streams.cjs"),yaml:()=>no??=require("./yaml.cjs"),
packs:()=>ro??=require("./packs.cjs"),explain:()=>oo??=require("./explain.cjs"),facts:()=>io??=require("./facts.cjs"),fix:()=>so??=require("./fix.cjs"),dormant:()=>ao??=
require("./dormant.cjs"),rules:()=>lo??=require("./rules.cjs"),words:()=>uo??=require("./words.cjs"),hash:()=>fo??=require("./hash.cjs"),policy:()=>co??=require("./policy.cjs"),
engine:()=>po??=require("./engine.cjs")};var L=Symbol.for("workspaces-preflight.absent"),C=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),b=Object.freeze({items:Object.
freeze([]),complete:!0});var Nt={values:[],complete:!0},mo={values:[],complete:!1};function z(e){if(e===C||e===y)return mo;if(e===b)return Nt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Nt}var Ft=(e,t)=>K(e)||
K(t)?1:ee(Dt(e)&&e===t),Xe=(e,t)=>{if(K(e))return 1;if(!Dt(e))return 0;if(t instanceof Set)return ee(t.has(e));let n=z(t);return n.values.includes(e)?2:n.complete?
0:1},Lt=(e,t)=>Xe(t,e),yo=(e,t)=>{let n=z(e),r=z(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},go=(e,t)=>{let n=z(e),r=z(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ho=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?z(e).values:n.items,o=n===null?z(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:M(i)},wo=(e,t)=>K(e)?1:ee(
e!==L===t);var xe=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,
qt={equal:Ft,notEqual:(e,t)=>M(Ft(e,t)),in:Xe,notIn:(e,t)=>M(Xe(e,t)),contains:Lt,doesNotContain:(e,t)=>M(Lt(e,t)),containsAny:yo,everyIn:go,empty:ho,present:wo,
lessThan:W("number",(e,t)=>e<t),lessThanInclusive:W("number",(e,t)=>e<=t),greaterThan:W("number",(e,t)=>e>t),greaterThanInclusive:W("number",(e,t)=>e>=t),startsWith:W(
"string",(e,t)=>e.startsWith(t)),endsWith:W("string",(e,t)=>e.endsWith(t)),before:W("string",(e,t)=>xe(e)&&xe(t)&&e<t),onOrAfter:W("string",(e,t)=>xe(e)&&xe(t)&&
e>=t)};function _t(e){return(t,n)=>{if(K(t)||K(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return ee(r(t))}}var bo={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function jt(e,t=bo){let n=Ut(t.operands),r=Ut(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:f}=a,c=n.placeOf({fact:s,path:l}),p=xo(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:p})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function Ut(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function xo(e){return typeof e=="object"&&!Array.isArray(e)}function ko(e){let t=JSON.parse(d.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ke(){return{rules:Oo(),sha256:Je,from:"built\
-in"}}var Mt=null;function Oo(){return Mt??=JSON.parse(d.rules().packText),Mt}var Bt=null;function Ro(){return Bt??=JSON.parse(d.words().packWords),Bt}function $t(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}var Vt=Object.freeze({maxBytes:1048576}),Yt=64,I=Object.freeze([]);function Ht(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Jt(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Ht(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=d.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function te(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Zt(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Zt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function Zt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var So=/^[ -~]*$/,Po=/^[ !#-[\]-~]*$/;function Qt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Po.test(e))return`"${e}"`;let n=en(t);return Re(e,n),n.end()}function Io(e,t=120){
if(e.length<=t&&So.test(e))return e;let n=en(t);return tn(e,n,!1),n.end()}function en(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Re(e,t){switch(typeof e){case"string":return t.add('"')&&tn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?To(e,t):Ao(e,t)}}function To(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Re(e[n],t))return!1;return t.add("]")}function Ao(e,t){let n=Eo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Re(o,t)&&t.add(":")&&Re(i,t)))return!1}return t.add(
"}")}function Eo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Io(t.slice(8,-1),40)}function tn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Co(o))i=Oe(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Oe(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Oe(o)+Oe(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function Co(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var No={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Oe(e){return No[e]??`\\u${e.toString(16).padStart(4,"0")}`}var Fo=Object.freeze({});function Do(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=qo(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function qo(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var J=Symbol("not clean");var ve=on(_o);function et(e,t){return`${e}/${Uo(t)}`}function sn(e,t){let n=e;for(let r of ve(t)){if(typeof n!="object"||n===null)return Qe;if(Array.isArray(n)){let o=tt(r);if(o===
null||o>=n.length)return Qe;n=n[o]}else{if(!Object.hasOwn(n,r))return Qe;n=n[r]}}return{found:!0,value:n}}function tt(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Qe=Object.freeze({found:!1});function Uo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function jo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var qa=Object.freeze([]);function ln(e){let t=0,n=e.length;for(;t<n&&an(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;an(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function an(e){return e<=32&&(e===32||e===10||e===13||e===9)}function un(e,t=null,n=ce(e)){return n===J?d.careful().readCarefully(e):Mo(e,n,t)}function Mo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:I,
span:(i,a)=>(r??=d.careful().indexJson(e),o??=d.careful().locator(r),o(i,a)),extent:()=>ln(e),elements:()=>(r??=d.careful().indexJson(e),r.children)}}function nt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>fn(e,n,r,I));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Bo(e.problems,e.elements());return e.value.map((n,r)=>fn(e,n,r,t[r]??I))}function fn(e,t,n,r){let o=et("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function Bo(e,t){let n=[];for(let r of e){let i=tt(r.pointer.split(
"/",2)[1]??"")??Math.max(0,$o(t,r.span?.start??0));n[i]??=[],n[i].push(Wo(et("",i),r))}return n}function $o(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Wo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function cn(e,t,n=Vt,r){switch(t){case"json":return{text:e,requests:nt(un(e,null,r))};case"yaml":return{text:e,requests:nt(d.yaml().readYaml(e))};case"ndjson":return d.
streams().readNdjson(e,n)}}function dn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function pn(e,t,n){return t.format==="ndjson"?Ko(e instanceof Uint8Array?[e]:e,t,n):ot(rt(e,n),t,n)}function ot(e,t,n,r){if(e===null)
return Go(t,n);let{text:o,problems:i}=e,a=te(o);return cn(o,t.format,n,r).requests.map((s,l)=>mn(s,o,l===0?i:I,a,t,n))}function*Ko(e,t,n){for(let r of d.streams().
ndjsonLines(e,n))yield it(r,t,n)}function it(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return mn(
d.streams().readLine(e,0,r),o,I,s,t,n)}function mn(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:d.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:()=>{let f=a===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function Go({path:e},{maxBytes:t}){let n={span:()=>null,lines:te("")},r=[d.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Vo=Object.freeze([]);var Yo=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Ho=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),zo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function st(e,t,n){let r=Jo(e);return Xo(r,r.view===null?null:t(r.view),n)}function Jo(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Ie(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=d.
explain(),u=a(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function Xo(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return d.explain().requestReport(r,n.noRules,i,o,
s(),hn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Se(r,t.tally);let{requestReport:l,ruleProblems:u}=d.explain(),f=[...i,...u(t,a,n)];
return l(r,t.tally,f,o,s(),n)}function gn({source:e},t,n){let{requestReport:r,unreadable:o}=d.explain();return r(e,n.noRules,[o(t)],void 0,null,hn(n))}function hn({
failOn:e}){return{failOn:e,judge:null}}var Zo=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var bn=864e5;function xn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-bn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+bn),t}}var pe=3;var Qo=new Set(["ec2Image","account","guest"]);function ei(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var vn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>G(e,0,()=>!0)};var Sn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>G(e,1,()=>!0)};var Pn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>G(e,0,t=>t==="Micros\
oft_Office_2016")};var In={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>G(e,0,t=>t==="Micros\
oft_Office_2019")};function Ne(e){let t=0,n=e.length;for(;t<n&&Ee(e.charCodeAt(t));)t++;for(;n>
t&&Ee(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var Tn="/ImageDescription",An={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!Ce(t))return b;let n=Ne(t);return{items:[n===
""?{pointer:Tn,value:t}:{pointer:Tn,value:t,suggestion:n}],complete:!0}}};var ri=new Map([["BYOL_REGULAR",Fe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Fe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Fe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Fe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:b}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:b}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:b}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:b}]]);var En={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=ne(e);return typeof t=="symbol"?t:t.family}};var Cn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=ne(e);return t===y?y:typeof t=="symbol"?b:t.pcoip}};var Nn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=ne(e);return typeof t=="symbol"?t:t.protocol}};var Fn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var oi=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,ii=16;var si=16;function me(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var ai=(e,t,n)=>{for(let r=0;r<t;r++)if(me(n,r)===e)return!0;return!1};function li(){let e=new Set;return t=>e.size===e.add(t).size}var Dn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:N,derive:e=>re(e,ai,li)};var qn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>re(e,()=>!0,()=>()=>!0)};var ui=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=me(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=ci(e,i))}return r};function fi(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function ci(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(_n(o)!==_n(i))return!1}return e.length===t.length}function _n(e){return e>=
65&&e<=90?e+32:e}var Un={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:N,derive:e=>re(e,ui,fi)};function jn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var di={matches:Ce,repair:Ne},Mn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:N,derive:e=>V(e,di)};var Le="aws:";function De(e){return e.startsWith(Le)}function lt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Le.length).toLowerCase()===Le&&!De(
e)}function qe(e){let t=e;for(;De(t)||lt(t);)t=t.slice(Le.length);return t}var pi={matches:De,repair:qe},Bn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:N,derive:e=>V(e,pi)};var mi={matches:lt,repair:qe},$n={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:N,derive:e=>V(e,mi)};var yi=/[^ +\-./0-9:=@A-Z_a-z]/;function Kn(e){return yi.test(e)&&!Vn().every.test(e)}function Gn(e){return e.replace(Vn().others,"-")}var Wn;function Vn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Wn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Wn}var gi={matches:Kn,repair:Gn},Yn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:N,derive:e=>V(e,gi)};var Hn=[vn,Sn,Pn,In,An,En,Cn,Nn,Fn,Dn,qn,Un,Mn,Bn,$n,Yn];var er=2,wi=3,Xn=15,ut="IngestionProcess",bi=new Set(["Applications"]);function Qn(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var Si=4096;function Ii(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var pt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function ye(){let{documentRules:e,schemaRules:t}=d.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function Ai({plan:e,operatorOf:t},{images:n},r,o,i){let a=ct(n,r,s=>ft(e,t,o(je(s,i))));return s=>a(s)(s)}var rr={facts:{},origin:()=>null,given:[],
images:new Map,files:[]};function ir(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var Fi=Object.freeze({line:1,column:1,offset:0});var Li=1024*1024;function Di(e,{head:t,decider:n,context:r}){try{return gt(t,[st(
e,n,r)])}catch(o){return gt(t,[gn(e,o,r)])}}function sr(e,{head:t}){return gt(t,Array.from(e,({report:n})=>n))}
function qi(e,t,n,r){let o=t.format!=="ndjson"&&dn(e,n.maxBytes);return fr(o?null:{text:e,problems:I},t,n,r)}function*_i(e,t,n,r){for(let o of d.streams().ndjsonLines(e,n)){let i=ce(o.text);yield(i!==J&&o.problems.
length===0&&!n.hash?yt(o.text,i,t.path,o,r):null)??cr(it(o,t,n,i),r)}}function cr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:st(e,
o,i),value:e.value,line:t,extent:n}}function gt(e,t){let n=ge();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function lr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:I,located:()=>null}}var ur={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function wt(e){return d.packs().readPack(e)}function bt(e,t,n){return d.facts().readFacts(e,t,n)}function xt(e,t){return d.facts().parseFact(e,t)}var dr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function Y(e){let t=D(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(dr,t)?dr[t]:t}function D(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var oe=class extends Error{name="ClosedPipe"};var he=process.getBuiltinModule("node:fs"),ji=process.getBuiltinModule("node:path"),pr=1<<20,Mi="/dev/null",Bi={1:"standard output",2:"standard error"};var $i={SIGINT:2,SIGTERM:15};function Wi(e){let t=Object.entries($i).map(([n,r])=>{let o=()=>e(128+r);return process.
once(n,o),()=>process.off(n,o)});return()=>{for(let n of t)n()}}
function*Vi(){let e=Buffer.allocUnsafeSlow(pr);for(;;){let t;try{t=he.readSync(0,e,0,pr,null)}catch(n){
let r=D(n);if(r==="EAGAIN"){gr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(0,t)}}function gr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,5)}var q=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),H=(e,t,n)=>({...q(e,n),value:t}),X=(e,t,n)=>({...H(e,t,n),repeatable:!0}),kt=(e,t,n,r)=>({...H(
e,t,r),choices:n}),Be=[H("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),H("profile","NAME","the profile\
 of the AWS configuration"),X("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),q("simulate-permi\
ssions","ask IAM whether the caller may do what the import needs"),H("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],$e=[X("facts","F\
ILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),X("fact","KEY=VALUE","one fact, for example windows.version=11\
; lists are a,b or JSON, null is known to be absent"),X("rules","PATH","a rule file or directory, added to the built-in pack"),q("live","read facts about image \
and account from AWS, by calls that only read"),...Be,H("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),X("require","SCOPE[,SCOPE]",
"rules that need facts of these scopes may not be skipped"),kt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),
q("allow-unknown","an unknown verdict exits 0"),X("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto for what the C\
I system shows; with =FILE into a file, while text stays on standard output"),q("fix","make the safe fixes in the files, then report what is left"),q("fix-unsaf\
e","make all fixes, those that change what a request means, too"),q("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard erro\
r"),q("hash","add the sha256 of each request to the report"),q("list-rules","add the ids behind each count of rules to the report"),q("quiet","leave passing req\
uests out of the output, never out of the counts"),kt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-\
engine; the report is the same"),H("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),q("follow-links","read name\
d links whose target leaves the working directory"),H("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),kt("color","WHEN",["au\
to","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],nc=[X("scope","SCOPE[,SCOPE]","what to read: ec2Image,\
 account (default: both)"),...Be];var Yi,Hi,zi,Ji,Xi,Zi,Qi,es,w={globs:()=>Yi??=require("./globs.cjs"),files:()=>Hi??=require("./files.cjs"),fixing:()=>zi??=require("./fixing.cjs"),found:()=>Ji??=
require("./found.cjs"),live:()=>Xi??=require("./live.cjs"),pipeline:()=>Zi??=require("./pipeline.cjs"),program:()=>Qi??=require("./program.cjs"),search:()=>es??=
require("./search.cjs")};var ts=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ot(e){return e.replace(ts,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function hr({listRules:e}){let t=0;return{begin:n=>`${Ot(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${Rt(e?n:rs(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${ns(o)}
  "counts": ${Rt(n,"  ")},
  "verdict": "${r}"
}
`}}function ns(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${Rt(t,"  ")},`}function rs(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function Rt(e,t){return Ot(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var os,is,ss,as,ls,us,fs,B={github:()=>os??=require("./github.cjs"),gitlab:()=>is??=require("./gitlab.cjs"),junit:()=>ss??=require("./junit.cjs"),markdown:()=>as??=
require("./markdown.cjs"),sarif:()=>ls??=require("./sarif.cjs"),findings:()=>us??=require("./findings.cjs"),textPolicy:()=>fs??=require("./textPolicy.cjs")};var ie=e=>e,se=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,cs={bold:ie,dim:ie,red:ie,green:ie,yellow:ie,cyan:ie},ds={bold:se(1,22),dim:se(2,22),red:se(31,39),green:se(
32,39),yellow:se(33,39),cyan:se(36,39)};var ps=/^(?:[ -"$-~]|#(?!#))*$/;function Ke(e){return ps.test(e)?e:ms(e)}var wr=35;function ms(e){let t="",n=0;for(let r of e){let o=r.codePointAt(0);t+=gs(o)||
o===wr&&n===wr?ys(o):r,n=o}return t}function ys(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,
"0")}`}function gs(e){return e<127?e<32:e<768?e<=160||e===173:hs.some(([t,n])=>e>=t&&e<=n)}var hs=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,
6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,
921599]];function ws(e,t){let n=t-e.length;return e.map(Ke).join(", ")+(n>0?` and ${$(n)} more`:"")}var Or="| ";function xs(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Or)}var ae={text:kr,json:hr,sarif:e=>B.sarif().sarifFormat(e),junit:e=>B.junit().junitFormat(e),github:e=>B.github().githubFormat(e),gitlab:e=>B.gitlab().gitlabFormat(
e),markdown:e=>B.markdown().markdownFormat(e)};function Os(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?w.pipeline().autoFormat(t,o!==null):r;if(!Rs(i))throw new g(`\`--format ${e}\`: accepted are ${Object.
keys(ae).join(", ")}, auto`);if(o==="")throw new g(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Rs(e){return Object.
hasOwn(ae,e)}var vs=1<<20,Sr=1<<28;function Is(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new g(`\`--fix-dry-run\` prints \
a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function Ts(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>Sr)throw new g(
`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${Sr}`);return t}function Z(e,t,n=[]){Ir("error",[e,...n],t)}function Ye(e,t){Ir("warning",[e],t)}function Ir(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=We(Ve("auto",n,r)),
s=t.map(l=>Ke(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var Q=class extends Error{name="Unreadable"},vt=1<<20,As=16,Es=/\.(ndjson|jsonl)$/i;function*Tr(e,t){let n=Buffer.allocUnsafeSlow(vt);try{for(let r=t.
readSync(e,n,0,vt,null);r>0;r=t.readSync(e,n,0,vt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Ar(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Er(e,t,n){try{let r=Pt(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:Ar(r,t+1);if(o.length>t)throw new Q(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof Q)&&D(r)===null?r:new g(`cannot read \`${e.
path??"-"}\`: ${Y(r)}`)}}var Ls=5;var Us=64;var js=/[*?[{]|[!@+]\(/;function Dr(e){return js.test(e)}function Ms(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Bs(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Ws=["AWS_REGION","AWS_DEFAULT_REGION"],Ks=1<<25;function Ur(e,t){return{from:e,facts:{region:{name:t}}}}function Vs(e,{followLinks:t,maxBytes:n},r){let{inputs:o}=ze([e],
{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let a=Er(i,Math.max(n,Ks),r);return bt(
a,i.path??"<stdin>")}var Hs=65536,zs=100,Js=160;
async function ta(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;for await(let l of e.engineRequests(s,{path:i.
path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}function na({operands:e}){if(e.includes("-"))throw new g("s\
tandard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Hr(e,t){if(e instanceof oe)throw e;if(e instanceof Error&&e.name==="Interrupted")return Z(e.message,
t),e.exitCode;if(e instanceof Error&&e.name==="UsageError")Z(e.message,t);else{let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);Z(`internal error, please report it: ${n}`,t,r)}return k.couldNotRun}var Xr=e=>{process.exitCode=e,e>128&&process.exit()},Jr=()=>Xr(k.couldNotRun);try{let e=zr(process.argv.slice(2),yr());typeof e=="number"&&process.exit(e),e.then(
Xr,Jr)}catch{Jr()}
