#!/usr/bin/env node
"use strict";var Ie=(function Ie(e,t){return Ct.indexOf(e)>=Ct.indexOf(
t)?e:t});var pe=(function pe({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var G=(function G(e){return 2-e});var ne=(function ne(e){return e?2:0});var Ut=(function Ut(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var H=(function H(e){return e===q||e===y});var Y=(function Y(e,t){return(n,r)=>H(n)||H(r)?1:ne(typeof n===e&&typeof r===e&&t(n,r))});var Kt=(function Kt(e,t=()=>!0){let n=JSON.parse(Lt),r=e.length>0||n.dormant.scopes.some(t)?$o(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:tt,ruleAt:s=>Wt(Bo(),s),operatorOf:Gt};let i=p.packs().joinPacks([Te(),...e]),a=$t(i.patterns);return{plan:Nt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>Wt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Gt(s)}});var Gt=(function Gt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return jt[e]});var Vt=(function Vt(e,t){let n=e.when===null?2:me(e.when,t);if(n===0)return"notApplicable";let r=me(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var Yt=(function Yt(e,t){let n=new Set;return e.when!==null&&Ee(e.when,t,n),Ee(e.must,t,n),n});var me=(function me(e,t){if(typeof e=="number"){let i=t[e];return i===ye||i===void 0?
1:i}if("not"in e)return G(me(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=me(i,t);if(a===r)return a;a===1&&(o=1)}return o});var Ee=(function Ee(e,t,n){
if(me(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ee(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ee(r,t,n)});var Ht=(function Ht(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Wo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Fe=(function Fe(e){if(!Ht(e))throw new m(`${zt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var en=(function en(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Qo():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let c=Vt(f,t),d;if(c!=="undecided")d=c,c==="fail"&&i.push(u);else{let h=Yt(f,t),T=ti(
e,h,n.world);if(d=ei(f.ifUnknown,T,n)?"skipped":"unknown",d==="skipped")for(let _ of T)s.add(rt(_));else[...h].some(_=>t[_]===ye)||a.push({rule:u,needs:T})}n.off.
has(f.id)&&(d="off"),r[d]++,o?.[d].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var ei=(function ei(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(rt(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>Zo.has(rt(o))&&!r.isTold(o))});var rt=(function rt(e){return e.slice(0,e.indexOf("/"))});var ti=(function ti(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===void 0||
n.read(a.fact,a.path)!==q)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"operand"in
a.right&&o(a.right.operand)}return r.length>1?r.sort():r});var tn=(function tn(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var ni=(function ni(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(oi):t});var z=(function z(e,t,n){let r=e.Applications;if(r===void 0)return b;if(r===y)return y;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?b:{items:o??b.items,complete:i}});var qe=(function qe(e){return e.length>0&&(Le(e.charCodeAt(0))||Le(e.charCodeAt(e.length-1)))});var Le=(function Le(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var _e=(function _e(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var re=(function re(e){
let t=e.IngestionProcess;return t===void 0?U:(t===y?void 0:ii.get(t))??y});var D=(function D({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>ai)return!1;let t=[];for(let n of e){if(n===y||!mn(n.Key)||n.Value!==void 0&&!mn(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var mn=(function mn(e){return typeof e=="string"&&si.test(e)});var oe=(function oe(e,t,n){let r=e.Tags;if(r===void 0)return b;if(r===y)return y;let o=r.length<=li?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=ge(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?b:{items:i??b.items,complete:a}});var J=(function J(e,t){let n=e.Tags;if(n===void 0)return b;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===y){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(bn(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
bn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?b:{items:r??b.items,complete:o}});var En=(function En(e,t){if(e==="derived"){let r=Me({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=Ne(t);return r=>bi(r,n)});var Me=(function Me(e){
return e?.fact!=="derived"?null:Tn.find(({path:t})=>t===e.path)??null});var An=(function An(e){return e?.fact==="derived"?Me(e)?.member??null:e?.fact!=="request"?null:Ne(
e.path)[0]});var bi=(function bi(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return U;n=n[r]}return n===void 0?U:n});var qn=(function qn(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
En(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=pe(s,n),u=l===void 0?pe(s,o):vi(l),f=o[s.left],c=l===void 0?null:Oi(e.operands[s.
left]),d={place:a,operand:s.left,operator:r(s),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[d]):h.push(d)}return[...i].flatMap(([a,s])=>{s.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<s.length;u+=Cn)l.push(Si(Ri(a),s.slice(u,u+Cn)));return l})});var Oi=(function Oi(e){let t=Me(e)?.isNothing;if(t!==void 0)
return t;let n=An(e);return n===lt||n!==null&&ki.has(n)?n:null});var Ri=(function Ri(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===lt&&typeof n=="string"?n:null}});var vi=(function vi(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Si=(function Si(e,t){return{answer:n=>{let r=e(n);return r===
null?Fn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Fn(t,n===void 0?{}:{[lt]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*Ln&xi}}});var Fn=(function Fn(e,t){
let n=0,r=-1,o=q;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Ln|Ii(i.operator,o,i.right(t));return n});var Ii=(function Ii(e,t,n){let r=e(t,n);return r===
1&&t!==q&&n!==q&&(Nn(t)||Nn(n))?ye:r});var Dn=(function Dn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Be(r.when,t,o)===0)){Be(r.must,t,o);for(let i of o)n.add(i)}}return n});var Be=(function Be(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Be(e.not,t,n);return s===null?null:G(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Be(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var ut=(function ut(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=pe(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=qn(e,Dn(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let f=a,c=new Array(i.length);for(let d=0;d<i.length;d++){let h=i[d]?.answer(
u);c[d]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(d=>d??0);for(let[d,h]of i.entries())h.unpack(u[d],f);let c=en(e,f,n);return s<Pi&&
(s++,Ti(a,u,c)),c}});var Ti=(function Ti(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ft=(function ft(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}});var We=(function We({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=ct(e);return{origin:t,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&p.facts().isTold(i,e),read(i,a){
if(i==="request"||i==="derived")return;if(i==="today")return a==="/date"?n:U;let s=r.get(i);if(s===void 0)return q;if(s===null)return U;let l=nn(s,a);return l.found?
l.value===null?U:l.value:q}}});var ct=(function ct(e){return new Set(Object.entries(e).filter(([,t])=>Ei(t)).map(([t])=>t))});var Ge=(function Ge(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Ai}});var _n=(function _n(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var jn=(function jn(e){let t=Ci(e),{asOf:n}=e;if(typeof n=="string"){let i=pt(Fe(n),t);return()=>i}let r=n??Qt(Date.now),o=pt(Fe(r()),t);return()=>{let i=r();return i!==
o.date&&(o=pt(Fe(i),t)),o}});var Ci=(function Ci({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=Li(t),l=ct(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,f=Kt(e,d=>u||l.has(d)),c=r?f.plan.rules.map(d=>d.id).sort():null;return{rules:f,given:s,require:n.length===0?
n:p.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:Ni(i,a,f),noRules:_n(f.size,c),ruleAt:f.
ruleAt,howToState:d=>p.factTable().howToState(d)}}});var pt=(function pt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=c=>({require:r,listRules:o,off:i,
world:c}),l=s(We(n,e)),u=ft(n.images,l,c=>s(We(c,e))),f=ut(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:dt.tool,model:dt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?
f:Fi(t,n,f,s,e)}});var Ni=(function Ni(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>he().map(a=>a.id)),t??null,n)});var Li=(function Li(e){if(e===void 0)return Un;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Un:p.facts().
joinFacts(t)});var $n=(function $n(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Ke=(function Ke(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let T;if(e.Ec2ImageId===
void 0&&(T="Ec2ImageId")||e.IngestionProcess===void 0&&(T="IngestionProcess")||e.ImageName===void 0&&(T="ImageName")||e.ImageDescription===void 0&&(T="ImageDesc\
ription"))return!1;{let _=s;for(let C in e)if(!(C==="Ec2ImageId"||C==="IngestionProcess"||C==="ImageName"||C==="ImageDescription"||C==="Tags"||C==="Applications"))
return!1;if(_===s){if(e.Ec2ImageId!==void 0){let C=e.Ec2ImageId,R=s;if(s===R)if(typeof C=="string"){if(!qi.test(C))return!1}else return!1;var u=R===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let R=e.IngestionProcess,L=s;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=L===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let L=e.ImageName,M=s;if(s===M)if(typeof L=="string"){if(L.length>64||L.length<1||!Di.test(L))return!1}else return!1;var u=M===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let M=e.ImageDescription,g=s;if(s===g)if(typeof M=="string"){if(M.length>256||M.length<1||!_i.test(M))return!1}else
return!1;var u=g===s}else var u=!0;if(u){if(e.Tags!==void 0){let g=e.Tags,k=s;if(s===k)if(Array.isArray(g)){var f=!0;let V=g.length;for(let B=0;B<V;B++){let v=g[B],
Se=s;if(s===Se)if(v&&typeof v=="object"&&!Array.isArray(v)){let At=Object.getPrototypeOf(v);if(At!==Object.prototype&&At!==null)return!1;{let co;if(v.Key===void 0&&
(co="Key"))return!1;{let po=s;for(let W in v)if(!(W==="Key"||W==="Value"))return!1;if(po===s){if(v.Key!==void 0){let W=v.Key,de=s;if(s===de)if(typeof W=="string"){
if(W.length>127||W.length<1)return!1}else return!1;var c=de===s}else var c=!0;if(c)if(v.Value!==void 0){let W=v.Value,de=s;if(s===de)if(typeof W=="string"){if(W.
length>255)return!1}else return!1;var c=de===s}else var c=!0}}}}else return!1;var f=Se===s;if(!f)break}}else return!1;var u=k===s}else var u=!0;if(u)if(e.Applications!==
void 0){let g=e.Applications,k=s;if(s===k)if(Array.isArray(g)){if(g.length>5||g.length<1)return!1;{var d=!0;let V=g.length;for(let B=0;B<V;B++){let v=g[B],Se=s;
if(typeof v!="string"||!(v==="Microsoft_Office_2016"||v==="Microsoft_Office_2019"))return!1;var d=Se===s;if(!d)break}}}else return!1;var u=k===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Ve=(function Ve(e){return Ke(e)});var Hn=(function Hn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Vn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Yn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Yn(e.subarray(2),"utf-16be"):Vn(e)});var Vn=(function Vn(e){let t=$i(e);if(!t.includes("\uFFFD"))
return{text:t,problems:P};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?P:[n]}});var $i=(function $i(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var Jn=(function Jn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Xn=(function Xn(e,t){for(let r in Mi)return!1;if(typeof t!="object"||t===null)return!0;let n=yt(t,Gn);return n===Bi(e)||n===Wi(e)});var yt=(function yt(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=yt(o,t-1))}return n}for(let r in e){
if(Jn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=yt(o,t-1))}return n});var Bi=(function Bi(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var be=(function be(e){let t;try{t=JSON.parse(e)}catch{return Q}return Xn(e,t)?t:Q});var ht=(function ht(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:Hn(n)});var Oe=(function Oe(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
sr(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:Xi(e)})}});var Xi=(function Xi(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var wt=(function wt(e,t,n,r,{decider:o}){if(!Ve(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:Ge({path:n,index:r===null?
null:r.index},i),value:t,line:l=>we(e).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[u]=r===null?xe({text:e,problems:P},{path:n,format:"json"},ar,t):[ke(r,{path:n,
format:"ndjson"},ar,t)];return u?.extent(l)??null}}});var He=(function He(e={}){ns(e);let t=jn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Zi};return{get head(){return t().head},check:(r,o)=>Qi(fr(r,o),t()),checkText:(r,o)=>lr(
es(r,Ye(o),n,t()),t()),checkBytes:(r,o)=>lr(ur(r,Ye(o),n,t()),t()),requests:(r,o)=>ur(r,Ye(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(fr(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(or(r,Ye(o),n),t())}});var dr=(function dr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=be(i);let l=o!==Q&&a.length===0&&!n.hash?wt(i,o,t.path,null,r):null;if(l!==null)return[l]}return xe(e,t,n,o).map(i=>pr(i,r))});var ur=(function ur(e,t,n,r){return t.format==="ndjson"?ts(
e instanceof Uint8Array?[e]:e,t,n,r):dr(ht(e,n),t,n,r)});var Ye=(function Ye({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
$n(e))}});var ns=(function ns(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(cr,o))throw new m(`createPreflight has no option \`${o}\`; the options are ${Object.keys(cr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new m("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new m("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxBytes` is not a whole num\
ber above 0")});var hr=(function hr(){
return{stdin:us,stdinIsTerminal:()=>wr(0),stdout:gr(1,()=>process.stdout.columns),stderr:gr(2,()=>process.stderr.columns),env:process.env,now:Date.now,random:Math.
random,cwd:process.cwd,fs:Re,paths:rs,onInterrupt:as,useProfile:e=>{process.env.AWS_PROFILE=e}}});var gr=(function gr(e,t){let n;return{write:r=>ls(e,
r),isTerminal:()=>(n??=wr(e),n),columns:()=>t()??80}});var wr=(function wr(e){try{let{rdev:t}=Re.fstatSync(e);if(t===0||t===Re.statSync(os,{throwIfNoEntry:!1})?.rdev)return!1}catch{
return!1}return process.getBuiltinModule("node:tty").isatty(e)});var ls=(function ls(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=Re.writeSync(e,n,r)}catch(o){let i=E(
o);if(i==="EPIPE")throw new ie;if(i!=="EAGAIN")throw new m(`cannot write to ${is[e]}: ${j(o)}`);br()}});var N=(function N(e){return _s.test(e)?e:Us(e)});var Rr=(function Rr({scopes:e,first:t,requests:n},r){let o=r.filter(({image:a})=>a===void 0||a===t?.image),i=a=>e.includes(
a)&&!o.some(({fact:s})=>s===a);return i("ec2Image")&&!i("account")?`\`aws ec2 describe-images ${Gs(t,n)} > image.json\`, then \`--facts image.json\``:i("account")?
`\`workspaces-preflight facts ${Ks(t)} > facts.json\`, then \`--facts facts.json\``:i("guest")?"AWS's BYOL Checker inside of the image, then `--facts BYOLPreval\
idationlog\u2026.txt`":i("windows")?"`--fact windows.version=11 --fact windows.build=26100`, as it is in the image":i("region")?"`--fact region=eu-west-1`, or w\
here it is":null});var Ks=(function Ks(e){let t=e?.path??"REQUEST.json";return Ws.
test(t)?t:`'${t.replaceAll("'","'\\''")}'`});var ze=(function ze(e){return e?Ys:Vs});var vr=(function vr({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:i,region:a,account:s,open:l}=t,u=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,f=o===null?"":` ${o}`,c=i===void 0?"":`, ${i??"state not known"}`,d=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${N(
u)}: ${d(r)}${N(`${f}${c}`)}`} (account ${N(s)}, ${N(a)})${l?" \xB7 what became of it is not known yet":""}
`});var Ir=(function Ir({counts:e,verdict:t,skipped:n,ignored:r},o){let a=[(e.fixed===void 0?"":`${K(e.fixed)} fixed \xB7 `)+zs(e)],s=[Sr(e.errors,"error",o.red),Sr(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${K(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&s.push(`${K(e.waived)} waived`),s.length>0&&a.push(s.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";a.push(`${l}${Je(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
a.push(`${Je(e.ignored,"file")} ignored, without a member of a request: ${Hs(r,e.ignored)}`),`${t==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var zs=(function zs(e){if(e.requests===0)return"no req\
uest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${K(e.requests)} requests passed`;let t=[e.pass>0?`${K(e.pass)} passed`:"",e.fail>
0?`${K(e.fail)} failed`:"",e.unknown>0?`${K(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Je(e.requests,"request")}: ${t.join(", ")}`});var Sr=(function Sr(e,t,n){return e===
0?"":n(Je(e,t))});var Je=(function Je(e,t,n=`${t}s`){return`${K(e)} ${e===1?t:n}`});var K=(function K(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var Pr=(function Pr({colour:e,width:t,gutter:n}){let r=ze(e),o=n?t-Tr.length:t,i=n?Js:Xs,a=[],s="",l=null;return{begin:({facts:u,factFiles:f=[]})=>(a=u,s=f.map(({path:c,
kind:d})=>`${N(c)} (${N(d)})`).join(" \xB7 "),""),request:u=>{let f=i(vr(u.report,r));if(u.report.findings.length===0)return f;l??=$.findings().findingBlocks(r,
o);let{source:c,findings:d,facts:h=a}=u.report;return i(l({path:c.path??"<stdin>",findings:d,facts:h,request:u.value,line:u.line}))+f},end:u=>{let f=Rr(u.skipped,
a);return i((u.policy.length===0?"":$.textPolicy().textPolicy(u,r,o))+(s===""?"":`${r.dim("facts:")} ${s}
`)+`${Ir(u,r)}
`+(f===null?"":`${r.dim("to decide more:")} ${N(f)}
`))}}});var Xs=(function Xs(e){return e});var Er=(function Er(e){return e==="junit"||e==="html"});var Ar=(function Ar(e,t){let n=e.map(o=>Zs(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new m(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(a=>a.file===
i)!==o)throw new m(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Fr=(function Fr({options:e,operands:t},n){for(let[l,u]of e)na(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null;if(e.has("config")&&e.has(
"no-config"))throw new m("`--config` and `--no-config` exclude each other");let i=o("max-bytes"),a=Ar(r("format"),n),s=e.has("fix-dry-run");return s&&ra(a),{operands:t,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:ta(e),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(u=>u.trim())),failOn:o("fail-on"),config:o("config"),noConfig:e.has("no-config"),allowUnknown:e.has("allow-unknown"),targets:a,fix:e.has("fix-unsafe")?
"all":s||e.has("fix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?ea:oa(i),color:o("color")??"auto"}});var ta=(function ta(e){if(e.has(
"live"))return w.live().readLiveOptions(e);let t=ve.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new m(`\`--${t.name}\` says how to call AWS: it \
needs \`--live\``);return null});var na=(function na(e,t){let n=se.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new m(`\`--${e} ${r}\`: \
accepted are ${n.join(", ")}`)}});var Xe=(function Xe(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var aa=(function aa(e){return e!==null&&!e.endsWith(".json")&&sa.test(e)});var Pt=(function Pt(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=aa(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Lr(It(r.file,r.pipe,t).fd,t.fs);return o?
l:qr(l,e+1)}let{fd:i,size:a}=It(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,ua(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Lr(It(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(w.found().
holdsMemberName(a))return!0;o=a.subarray(-2*ia)}return!1}}});var It=(function It(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|la(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new te("it is not a regular file")});var la=(function la({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t});var ua=(function ua(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var _r=(function _r(e){let t=typeof e=="object"&&e!==null&&"Ec2ImageId"in e?e.Ec2ImageId:null;return typeof t=="string"?t:null});var Ur=(function Ur(){let e=Number.POSITIVE_INFINITY,t=0,n=0,r=null,o=new Set;return{add(i){let{rules:a}=i.report;if(!(a.skipped===0&&a.pass===0&&a.fail===0)){a.skipped<
e&&(e=a.skipped),a.skipped>t&&(t=a.skipped);for(let s of a.skippedScopes)o.add(s);a.skipped!==0&&(n++,r??=i)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...o].
sort(),requests:n,first:r===null?null:{path:r.report.source.path,image:_r(r.value)}})}});var jr=(function jr(e,t,n,r,o,i){let a=Oe(),s=Ur(),l=[],u=new Set,f=O.pass,c=g=>{o.clear(),ee(g,i),f=Ie(f,O.couldNotRun)},d=g=>{let k=n.emit(g);a.add(k.report),
s.add(k),o.step(),e.quiet&&k.report.verdict==="pass"||r.request(k)};t.failures.forEach(c);let h=null,T=null,_=null,C=!1,R=!1,L=!1,M={content(g){if(L=!1,h===null)
return null;T=g.read(h);let k=T instanceof Uint8Array&&T.length>e.maxBytes;return!h.named&&k&&!g.holdsMemberName(h)?null:T},take(g){if(!C){if(_!==null||g.report.
verdict==="fail"){_??=w.found().foundFile(()=>!(T instanceof Uint8Array)||w.found().mayHoldMember(T));let k=_.next(g);if(k==="hold")return!0;if(L=k==="restart",
k!=="take")return!1;_.held().forEach(d)}C=!0}return R=!0,d(g),!0},failed(g){if(!(g instanceof te)&&E(g)===null)throw g;R=!0,h!==null&&n.unread(h),c(`cannot read\
 \`${h?.path??"-"}\`: ${j(g)}`)},again(){return L||R||h===null?L:(u.add(h.file),h.named||(a.ignore(1),l.length<fa&&l.push(h.path??"-")),!1)}};return{fixed:a.fix,
tell:c,visit(g){return h=g,_=null,C=g.named,R=!1,L=!1,M},end(){o.clear();let g=n.end();for(let{report:V}of g)a.addPolicy(V,n.failOn);let{counts:k,verdict:et}=a.
end();r.end({counts:k,verdict:et,policy:g,skipped:s.end(),ignored:l}),pa(t.links,i);for(let{text:V,inputs:B}of t.arguments){let v=ca(B,u);v!==null&&(ee(v===0?`n\
o file to check in \`${V}\``:`no request in \`${V}\``,i),f=Ie(f,O.unknown))}return Ie(f,k.requests===0&&et!=="fail"?O.pass:da(et,e.allowUnknown))}}});var ca=(function ca(e,t){
let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var da=(function da(e,t){switch(e){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return t?
O.pass:O.unknown;default:return e}});var pa=(function pa(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;fe(`\`${n}\`${o}: links tha\
t directories and patterns lead to are not followed; name them to check them`,t)});var $r=(function $r(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var Mr=(function Mr({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===ma){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,$r(f)])))}return l===void 0?null:$r(l)}});var Wr=(function Wr(e,t,{kind:n}){try{return n(t)}catch(r){throw E(r)===null?r:new m(`cannot read \`${e}\`: ${j(r)}`)}});var Tt=(function Tt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&ga(e),o});var ce=(function ce({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var Ze=(function Ze(e,t,n){let r=[],o=[],i={options:t,io:n,here:ce(n),kind:Mr(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:wa(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...ha(a),links:r,failures:o}});var wa=(function wa(e,t){let{here:n,options:r}=t;if(e==="")throw new m(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=Wr(e,o,t);switch(i){case null:
if(!Br(e))throw new m(`there is no file or directory \`${e}\``);return w.search().matching(e,t);case"link":return w.search().linked(e,o,t);case"other":throw new m(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return w.search().directory(n.shown(o),Tt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:Tt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Yr=(function Yr({
config:e,noConfig:t},n){return t?null:e===null?ba(n):ka(e,n)});var ba=(function ba(e){let{cwd:t,paths:n}=e,r=null;for(let o=t();;o=n.dirname(o)){let i=xa(o,e);if(i?.config!==
null&&i?.config!==void 0)return i;if(r??=i,Qe(n.join(o,".git"),e)||n.dirname(o)===o)return r}});var xa=(function xa(e,t){let n=s=>{let l=t.paths.join(e,s);return Qe(l,t)?
l:null},[r,o]=Et.map(n).filter(s=>s!==null);if(o!==void 0)throw new m(`there are two configurations, \`${Gr(r,t)}\` and \`${Gr(o,t)}\`; keep one, or name one wit\
h \`--config\``);let i=n(Kr),a=n(Vr);return r===void 0&&i===null&&a===null?null:{folder:e,config:r??null,waivers:i,baseline:a}});var Qe=(function Qe(e,{fs:t}){try{return t.lstatSync(e,{throwIfNoEntry:!1})!==
void 0}catch(n){throw E(n)===null?n:new m(`cannot look for \`${e}\`: ${j(n)}`)}});var Hr=(function Hr(e,t){let{fs:n,paths:r}=t,o=t.cwd(),i=l=>n.lstatSync(l,{throwIfNoEntry:!1})!==void 0,a=l=>o===l||o.startsWith(l.endsWith(r.sep)?l:l+r.sep),s=r.resolve(
o,e);try{let l=n.statSync(s,{throwIfNoEntry:!1})?.isDirectory()===!0;for(let u=l?s:r.dirname(s);;u=r.dirname(u)){if(a(u))return null;let f=Et.map(c=>r.join(u,c)).
find(i);if(f!==void 0)return ce(t).shown(f);if(i(r.join(u,".git"))||r.dirname(u)===u)return null}}catch(l){if(E(l)===null)throw l;return null}});var zr=(function zr(e,t){let{region:n=null}=e;return[...e.facts.flatMap(r=>Sa(r,e,t)),...Ia(e.fact.map(r=>kt(r,"--fa\
ct"))),...n===null?[]:[Xr("--region",n)]]});var Jr=(function Jr(e,t){return e.some(({facts:n})=>n.region?.name!==void 0)?e:[...e,...va(t)]});var va=(function va({env:e}){for(let t of Oa){
let n=e[t];if(n!==void 0&&n!=="")return[Xr(t,n)]}return[]});var Ia=(function Ia(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Qr=(function Qr(e,t,n,r){let o=[],i=()=>{for(let s of o)s.discard()},a=Fa(t,r);try{for(let{format:s,file:l}of e.targets){let u=l===null?Aa(
r,n):w.files().fileWriter(l,r),f={...Ca(l,e,r),...a};if(o.push(Zr(ue[s](f),u)),s!=="github")continue;let c=w.pipeline().stepSummary(r,d=>fe(d,r));c!==null&&o.push(
Zr(ue.markdown({...f,mostBytes:c.room}),c))}}catch(s){throw i(),s}return{begin:s=>{for(let{format:l,write:u}of o)u(l.begin(s))},request:s=>{for(let{format:l,write:u}of o)
u(l.request(s))},end:s=>{for(let{format:l,write:u,finish:f}of o)u(l.end(s)),f()},discard:i}});var Zr=(function Zr(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=Pa&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var Aa=(function Aa({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var Ca=(function Ca(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let a=e===null,s=a&&o.isTerminal();return{colour:a&&Xe(t,o,i),width:s?Math.min(Ea,
Math.max(40,o.columns())):Ta,gutter:a&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var Fa=(function Fa(e,t){let n=null,r=null;return{rule:o=>(n??=w.pipeline().
ruleWords([Te(),...e].flatMap(({rules:i})=>i),he()),n(o)),fromRoot:o=>(r??=w.pipeline().repositoryPaths(t),r(o))}});var eo=(function eo(e,t){return{head:e.head,failOn:t,isConfigured:!1,packs:[],files:[],preflightOf:()=>e,emit:n=>n,unread:()=>{},end:()=>[]}});var to=(function to({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var ro=(function ro(e,t,n=Qr,r=!1){let o=e.operands.length===0?w.configured().configuredFiles(e,t):Ze(e.operands,e,t);Ua(e),e.fix!==null&&!e.dryRun&&_a(e);let i={facts:zr(
e,t),require:e.require,recording:r,reader:Pt(e.maxBytes,t)};if(e.live===null)return no(e,o,i,n,t);let a=[...o.inputs],s=io(e,i,a,t);return oo(e,a,s,t),w.live().
askForCheck(e.live,s.preflightOf(a[0]??Na),a,i,t).then(l=>no(e,{...o,inputs:a},{...i,...l},n,t))});var no=(function no(e,t,n,r,o){
let i=io(e,n,t.inputs,o);oo(e,t.inputs,i,o),!e.noConfig&&!i.isConfigured&&La(e.operands,o);let a=to(o),s=r({...e,failOn:i.failOn},i.packs,a,e.dryRun?{...o,stdout:o.
stderr}:o),l=jr(e,t,i,s,a,o),u=n.reader,f=e.fix===null?u:w.fixing().fixingReader(u,i.preflightOf,e,l,o);if(s.begin(i.head),e.engine==="json-rules-engine")return Da(
i,t,f,l,s);try{for(let c of t.inputs)qa(i,c,f,l);return l.end()}finally{s.discard()}});var La=(function La([e="-"],t){let n=e==="-"?null:Hr(e,t);n!==null&&fe(`\`${n}\` is \
not read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\``,t)});var oo=(function oo(e,t,n,r){e.targets.
some(({file:o})=>o!==null)&&w.files().refuseOverwriting(e,t,n,r)});var io=(function io(e,t,n,r){let o=e.listRules||e.targets.some(({format:u})=>Er(u)),i={...e,listRules:o},
a=Yr(i,r);if(a!==null||i.rules.length>0||i.packSha256.length>0||t.recording)return w.policyRun().openPolicy(a,i,t,n,r,He);let s=i.failOn??"error",l=He({facts:Jr(
t.facts,r),asOf:i.asOf??new Date(r.now()).toISOString().slice(0,10),require:t.require,failOn:s,listRules:i.listRules,hash:i.hash,maxBytes:i.maxBytes});return eo(
l,s)});var qa=(function qa(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.preflightOf(t).requests(i,{path:t.path}))if(!o.take(a))
break}catch(i){o.failed(i)}while(o.again())});var Ua=(function Ua({
operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new m("standard input, `-`, may be named once in all: it can be read only once")});var so=(function so(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(c=>c.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let f=n.get(s);f===void 0?n.set(s,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var lo=(function lo(e,t){try{let n=e[0]==="check"?so(e.slice(1),se):null,r=n!==null&&n.operands.length>0?ro(Fr(n,t.env),t):w.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>ao(o,t))}catch(n){return ao(n,t)}});var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ct=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];var mo={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Nt(e,t=mo){let n=Ft(t.operands),r=Ft(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:f}=a,c=n.placeOf({fact:s,path:l}),d=yo(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:d})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function Ft(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function yo(e){return typeof e=="object"&&!Array.isArray(e)}var Lt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',tt="42f67c7b281ead51103eb8bfb49f1180d9a86e12adde085eaf\
37f35b92894e07";var go,ho,wo,bo,xo,ko,Oo,Ro,vo,So,Io,Po,To,Eo,Ao,Co,Fo,No,Lo,p={careful:()=>go??=require("./careful.cjs"),streams:()=>ho??=require("./streams.cjs"),yaml:()=>wo??=
require("./yaml.cjs"),packs:()=>bo??=require("./packs.cjs"),explain:()=>xo??=require("./explain.cjs"),factTable:()=>ko??=require("./factTable.cjs"),facts:()=>Oo??=
require("./facts.cjs"),factFiles:()=>Ro??=require("./factFiles.cjs"),refuseInvalid:()=>vo??=require("./refuseInvalid.cjs"),fix:()=>So??=require("./fix.cjs"),dormant:()=>Io??=
require("./dormant.cjs"),rules:()=>Po??=require("./rules.cjs"),words:()=>To??=require("./words.cjs"),hash:()=>Eo??=require("./hash.cjs"),baseline:()=>Ao??=require("./baseline.cjs"),
configFault:()=>Co??=require("./configFault.cjs"),policy:()=>Fo??=require("./policyRun.cjs").policy,waivers:()=>No??=require("./waivers.cjs"),engine:()=>Lo??=require("./engine.cjs")};var U=Symbol.for("workspaces-preflight.absent"),q=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),b=Object.freeze({items:Object.
freeze([]),complete:!0});var qt={values:[],complete:!0},qo={values:[],complete:!1};function Z(e){if(e===q||e===y)return qo;if(e===b)return qt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:qt}var Dt=(e,t)=>H(e)||
H(t)?1:ne(Ut(e)&&e===t),nt=(e,t)=>{if(H(e))return 1;if(!Ut(e))return 0;if(t instanceof Set)return ne(t.has(e));let n=Z(t);return n.values.includes(e)?2:n.complete?
0:1},_t=(e,t)=>nt(t,e),Do=(e,t)=>{let n=Z(e),r=Z(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},_o=(e,t)=>{let n=Z(e),r=Z(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Uo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?Z(e).values:n.items,o=n===null?Z(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:G(i)},jo=(e,t)=>H(e)?1:ne(
e!==U===t);var Pe=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,
jt={equal:Dt,notEqual:(e,t)=>G(Dt(e,t)),in:nt,notIn:(e,t)=>G(nt(e,t)),contains:_t,doesNotContain:(e,t)=>G(_t(e,t)),containsAny:Do,everyIn:_o,empty:Uo,present:jo,
lessThan:Y("number",(e,t)=>e<t),lessThanInclusive:Y("number",(e,t)=>e<=t),greaterThan:Y("number",(e,t)=>e>t),greaterThanInclusive:Y("number",(e,t)=>e>=t),startsWith:Y(
"string",(e,t)=>e.startsWith(t)),endsWith:Y("string",(e,t)=>e.endsWith(t)),before:Y("string",(e,t)=>Pe(e)&&Pe(t)&&e<t),onOrAfter:Y("string",(e,t)=>Pe(e)&&Pe(t)&&
e>=t)};function $t(e){return(t,n)=>{if(H(t)||H(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return ne(r(t))}}function $o(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function Te(){return{rules:Mo(),sha256:tt,from:"built\
-in"}}var Mt=null;function Mo(){return Mt??=JSON.parse(p.rules().packText),Mt}var Bt=null;function Bo(){return Bt??=JSON.parse(p.words().packWords),Bt}function Wt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}var ye=3;var Wo=[4,6,9,11];var Go=/^[ -~]*$/,Ko=/^[ !#-[\]-~]*$/;function zt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Ko.test(e))return`"${e}"`;let n=Jt(t);return Ce(e,n),n.end()}function Vo(e,t=120){
if(e.length<=t&&Go.test(e))return e;let n=Jt(t);return Xt(e,n,!1),n.end()}function Jt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ce(e,t){switch(typeof e){case"string":return t.add('"')&&Xt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Yo(e,t):Ho(e,t)}}function Yo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ce(e[n],t))return!1;return t.add("]")}function Ho(e,t){let n=zo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Ce(o,t)&&t.add(":")&&Ce(i,t)))return!1}return t.add(
"}")}function zo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Vo(t.slice(8,-1),40)}function Xt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Jo(o))i=Ae(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Ae(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Ae(o)+Ae(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function Jo(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Xo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Ae(e){return Xo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var m=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Zt=864e5;function Qt(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Zt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Zt),t}}var Zo=new Set(["ec2Image","account","guest"]);function Qo(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var Ne=tn(ni);function it(e,t){return`${e}/${ri(t)}`}function nn(e,t){let n=e;for(let r of Ne(t)){if(typeof n!="object"||n===null)return ot;if(Array.isArray(n)){let o=st(r);if(o===
null||o>=n.length)return ot;n=n[o]}else{if(!Object.hasOwn(n,r))return ot;n=n[r]}}return{found:!0,value:n}}function st(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var ot=Object.freeze({found:!1});function ri(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function oi(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var rn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>z(e,0,()=>!0)};var on={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>z(e,1,()=>!0)};var sn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>z(e,0,t=>t==="Micros\
oft_Office_2016")};var an={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>z(e,0,t=>t==="Micros\
oft_Office_2019")};function De(e){let t=0,n=e.length;for(;t<n&&Le(e.charCodeAt(t));)t++;for(;n>
t&&Le(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var ln="/ImageDescription",un={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!qe(t))return b;let n=De(t);return{items:[n===
""?{pointer:ln,value:t}:{pointer:ln,value:t,suggestion:n}],complete:!0}}};var ii=new Map([["BYOL_REGULAR",_e("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",_e("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",_e("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",_e("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:b}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:b}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:b}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:b}]]);var fn={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=re(e);return typeof t=="symbol"?t:t.family}};var cn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=re(e);return t===y?y:typeof t=="symbol"?b:t.pcoip}};var dn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=re(e);return typeof t=="symbol"?t:t.protocol}};var pn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var si=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,ai=16;var li=16;function ge(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var ui=(e,t,n)=>{for(let r=0;r<t;r++)if(ge(n,r)===e)return!0;return!1};function fi(){let e=new Set;return t=>e.size===e.add(t).size}var yn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:D,derive:e=>oe(e,ui,fi)};var gn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>oe(e,()=>!0,()=>()=>!0)};var ci=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=ge(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=pi(e,i))}return r};function di(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function pi(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(hn(o)!==hn(i))return!1}return e.length===t.length}function hn(e){return e>=
65&&e<=90?e+32:e}var wn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:D,derive:e=>oe(e,ci,di)};function bn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var mi={matches:qe,repair:De},xn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:D,derive:e=>J(e,mi)};var Ue="aws:";function je(e){return e.startsWith(Ue)}function at(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Ue.length).toLowerCase()===Ue&&!je(
e)}function $e(e){let t=e;for(;je(t)||at(t);)t=t.slice(Ue.length);return t}var yi={matches:je,repair:$e},kn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:D,derive:e=>J(e,yi)};var gi={matches:at,repair:$e},On={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:D,derive:e=>J(e,gi)};var hi=/[^ +\-./0-9:=@A-Z_a-z]/;function vn(e){return hi.test(e)&&!In().every.test(e)}function Sn(e){return e.replace(In().others,"-")}var Rn;function In(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Rn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Rn}var wi={matches:vn,repair:Sn},Pn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:D,derive:e=>J(e,wi)};var Tn=[rn,on,sn,an,un,fn,cn,dn,pn,yn,gn,wn,xn,kn,On,Pn];var Ln=2,xi=3,Cn=15,lt="IngestionProcess",ki=new Set(["Applications"]);function Nn(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var Pi=4096;function Ei(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var dt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Ai=Object.freeze([]);function he(){let{documentRules:e,schemaRules:t,serviceRules:n}=p.explain(),{configRules:r}=p.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:i,
why:a}])=>({id:o,title:i,why:a})).sort((o,i)=>o.id<i.id?-1:1)}function Fi({plan:e,operatorOf:t},{images:n},r,o,i){let a=ft(n,r,s=>ut(e,t,o(We(s,i))));return s=>a(s)(s)}var Un={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};var qi=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Di=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),_i=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function mt(e,t,n){let r=Ui(e);return ji(r,r.view===null?null:t(r.view),n)}function Ui(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Ve(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=a(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function ji(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.explain().requestReport(r,n.noRules,i,o,
s(),Bn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Ge(r,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),f=[...i,...u(t,a,n)];
return l(r,t.tally,f,o,s(),n)}function Mn({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,Bn(n))}function Bn({
failOn:e}){return{failOn:e,judge:null}}var Wn=Object.freeze({maxBytes:1048576}),Gn=64,P=Object.freeze([]);function Kn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Yn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Kn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function we(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!zn(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!zn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function zn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var Mi=Object.freeze({});function Wi(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Gi(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Gi(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var Q=Symbol.for("workspaces-preflight.not-clean");var _f=Object.freeze([]);function Qn(e){let t=0,n=e.length;for(;t<n&&Zn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Zn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Zn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function er(e,t=null,n=be(e)){return n===Q?p.careful().readCarefully(e):Ki(e,n,t)}function Ki(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:P,
span:(i,a)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,a)),extent:()=>Qn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function gt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>tr(e,n,r,P));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Vi(e.problems,e.elements());return e.value.map((n,r)=>tr(e,n,r,t[r]??P))}function tr(e,t,n,r){let o=it("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function Vi(e,t){let n=[];for(let r of e){let i=st(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Yi(t,r.span?.start??0));n[i]??=[],n[i].push(Hi(it("",i),r))}return n}function Yi(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Hi(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function nr(e,t,n=Wn,r){switch(t){case"json":return{text:e,requests:gt(er(e,null,r))};case"yaml":return{text:e,requests:gt(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function rr(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function or(e,t,n){return t.format==="ndjson"?zi(e instanceof Uint8Array?[e]:e,t,n):xe(ht(e,n),t,n)}function xe(e,t,n,r){if(e===null)
return Ji(t,n);let{text:o,problems:i}=e,a=we(o);return nr(o,t.format,n,r).requests.map((s,l)=>ir(s,o,l===0?i:P,a,t,n))}function*zi(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield ke(r,t,n)}function ke(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return ir(
p.streams().readLine(e,0,r),o,P,s,t,n)}function ir(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:f=>{let c=a===null?{start:0,end:t.length}:e.extent(),d=f===void 0?c:e.span(f,"value");return d===null?null:
{start:r.position(d.start),end:r.position(d.end)}}}}function Ji({path:e},{maxBytes:t}){let n={span:()=>null,lines:we("")},r=[p.careful().tooLarge("file",t)];return[
{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function sr(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var ar=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});var Zi=1024*1024;function Qi(e,{head:t,decider:n,context:r}){try{return bt(t,[mt(
e,n,r)])}catch(o){return bt(t,[Mn(e,o,r)])}}function lr(e,{head:t}){return bt(t,Array.from(e,({report:n})=>n))}
function es(e,t,n,r){let o=t.format!=="ndjson"&&rr(e,n.maxBytes);return dr(o?null:{text:e,problems:P},t,n,r)}function*ts(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=be(o.text);yield(i!==Q&&o.problems.
length===0&&!n.hash?wt(o.text,i,t.path,o,r):null)??pr(ke(o,t,n,i),r)}}function pr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:mt(e,
o,i),value:e.value,line:t,extent:n}}function bt(e,t){let n=Oe();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function fr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:P,located:()=>null}}var cr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function xt(e,t,n){return p.factFiles().readFacts(e,t,n)}function kt(e,t){return p.facts().parseFact(e,t)}var mr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function j(e){let t=E(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(mr,t)?mr[t]:t}function E(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var ie=class extends Error{name="ClosedPipe"};var Re=process.getBuiltinModule("node:fs"),rs=process.getBuiltinModule("node:path"),yr=1<<20,os="/dev/null",is={1:"standard output",2:"standard error"};var ss={SIGINT:2,SIGTERM:15};function as(e){let t=Object.entries(
ss).map(([n,r])=>{let o=()=>e(128+r);return process.once(n,o),()=>process.off(n,o)});return()=>{for(let n of t)n()}}function*us(){let e=Buffer.allocUnsafeSlow(yr);for(;;){let t;
try{t=Re.readSync(0,e,0,yr,null)}catch(n){let r=E(n);if(r==="EAGAIN"){br();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(0,t)}}function br(){
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var S=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),A=(e,t,n)=>({...S(e,n),value:t}),X=(e,t,n)=>({...A(e,t,n),repeatable:!0}),Ot=(e,t,n,r)=>({...A(
e,t,r),choices:n}),ve=[A("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),A("profile","NAME","the profile\
 of the AWS configuration"),X("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),S("simulate-permi\
ssions","ask IAM whether the caller may do what the import needs"),A("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],se=[X("facts","F\
ILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),X("fact","KEY=VALUE","one fact, for example windows.version=11\
; lists are a,b or JSON, null is known to be absent"),X("rules","PATH","a rule file or directory, added to the built-in pack"),A("config","FILE","the configurat\
ion (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),S("no-config","read no configuration, and no waivers and baseline beside it"),S("\
live","read facts about image and account from AWS, by calls that only read"),...ve,X("pack-sha256","SHA256","the content that a pack of --rules must have; anot\
her one is exit 2"),A("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),X("require","SCOPE[,SCOPE]","rules that lack facts of these sc\
opes, or these facts, may not be skipped"),Ot("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),S("allow-unkno\
wn","an unknown verdict exits 0"),X("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what the CI system\
 shows; with =FILE into a file, while text stays on standard output"),S("fix","make the safe fixes in the files, then report what is left"),S("fix-unsafe","make\
 all fixes, those that change what a request means, too"),S("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),S("h\
ash","add the sha256 of each request to the report"),S("list-rules","add the ids behind each count of rules to the json report; junit and html always name them"),
S("quiet","leave passing requests out of the output, never out of the counts"),Ot("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compi\
led (default) or json-rules-engine; the report is the same"),A("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),
S("follow-links","read named links whose target leaves the working directory"),A("max-bytes","N","largest file, or line of NDJSON, that is read (default: 104857\
6)"),Ot("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],fs=new Set(["fail-on","allo\
w-unknown","format","fix","fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),Mc=se.filter(({name:e})=>!fs.has(e)),Bc=[X("scope","SCOPE[,SCOPE]","w\
hat to read: ec2Image, account (default: both)"),...ve],xr=[A("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),A("pol\
l","SECONDS","how long between two looks (default: 30)")],cs="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",ds=new Set(["as-of","fix","fix-unsafe","fix-dr\
y-run"]),Wc=[S("dry-run","print the requests as they would be sent, and stop"),S("yes","send without asking; without a terminal nothing is sent otherwise"),S("w\
ait","wait until the images are available or in error"),...xr,A("journal","FILE",`where what was sent is kept (default: ${cs})`),S("again","send what the journa\
l says was accepted before"),S("stop-on-failure","do not send the rest when one request is not accepted"),A("settle","SECONDS","how long to look for what became\
 of an attempt before it is made again (default: 120)"),A("max-attempts","N","how often a request is sent at most (default: 4)"),...se.filter(({name:e})=>!ds.has(
e))],Gc=[A("journal","FILE","wait for every image that this journal knows of in the Region"),...xr,...ve.filter(({name:e})=>e!=="simulate-permissions")];var ps,ms,ys,gs,hs,ws,bs,xs,ks,Os,Rs,vs,Ss,w={configured:()=>ps??=require("./configured.cjs"),globs:()=>ms??=require("./globs.cjs"),files:()=>ys??=require("./files.cjs"),
fixing:()=>gs??=require("./fixing.cjs"),found:()=>hs??=require("./found.cjs"),live:()=>ws??=require("./live.cjs"),openBaseline:()=>bs??=require("./openBaseline.cjs"),
openWaivers:()=>xs??=require("./openWaivers.cjs"),pipeline:()=>ks??=require("./pipeline.cjs"),policyRun:()=>Os??=require("./policyRun.cjs").policyRun,program:()=>Rs??=
require("./program.cjs"),search:()=>vs??=require("./search.cjs"),submitting:()=>Ss??=require("./submitting.cjs")};var Is=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Rt(e){return e.replace(Is,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function kr({listRules:e}){let t=0;return{begin:n=>`${Rt(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${vt(e?n:Ts(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${Ps(o)}
  "counts": ${vt(n,"  ")},
  "verdict": "${r}"
}
`}}function Ps(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${vt(t,"  ")},`}function Ts(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function vt(e,t){return Rt(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var Es,As,Cs,Fs,Ns,Ls,qs,Ds,$={github:()=>Es??=require("./github.cjs"),gitlab:()=>As??=require("./gitlab.cjs"),html:()=>Cs??=require("./html.cjs"),junit:()=>Fs??=
require("./junit.cjs"),markdown:()=>Ns??=require("./markdown.cjs"),sarif:()=>Ls??=require("./sarif.cjs"),findings:()=>qs??=require("./findings.cjs"),textPolicy:()=>Ds??=
require("./policyRun.cjs").textPolicy};var _s=/^(?:[ -"$-~]|#(?!#))*$/;function Us(e){return js(e).replace(/(?<=#)#/g,Or(35))}function js(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=$s(r)?Or(r):n}return t}function Or(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function $s(e){return e<127?e<32:e<768?e<=160||e===173:Ms.some(([t,n])=>e>=t&&e<=n)}var Ms=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var Bs=/^ami-[0-9a-f]{1,32}$/,Ws=/^[\w./@:+-]+$/;function Gs(e,t){return t===1&&Bs.test(e?.image??"")?`--image-ids ${e?.image}`:"--owners self"}var ae=e=>e,le=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Vs={bold:ae,dim:ae,red:ae,green:ae,yellow:ae,cyan:ae},Ys={bold:le(1,22),dim:le(2,22),red:le(31,39),green:le(
32,39),yellow:le(33,39),cyan:le(36,39)};function Hs(e,t){let n=t-e.length;return e.map(N).join(", ")+(n>0?` and ${K(n)} more`:"")}var Tr="| ";function Js(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Tr)}var ue={text:Pr,json:kr,sarif:e=>$.sarif().sarifFormat(e),junit:e=>$.junit().junitFormat(e),github:e=>$.github().githubFormat(e),gitlab:e=>$.gitlab().gitlabFormat(
e),html:e=>$.html().htmlFormat(e),markdown:e=>$.markdown().markdownFormat(e)};function Zs(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?w.pipeline().autoFormat(t,o!==null):r;if(!Qs(i))throw new m(`\`--format ${e}\`: accepted are ${Object.
keys(ue).join(", ")}, auto`);if(o==="")throw new m(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Qs(e){return Object.
hasOwn(ue,e)}var ea=1<<20,Cr=1<<28;function ra(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new m(`\`--fix-dry-run\` prints a diff on\
 standard output; send the report to a file: \`--format ${t}=FILE\``)}function oa(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>Cr)throw new m(`\`--max-\
bytes ${e}\`: accepted is a number of bytes from 1 to ${Cr}`);return t}function ee(e,t,n=[]){Nr("error",[e,...n],t)}function fe(e,t){Nr("warning",[e],t)}function Nr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=ze(Xe("auto",n,r)),
s=t.map(l=>N(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var te=class extends Error{name="Unreadable"},St=1<<20,ia=24,sa=/\.(ndjson|jsonl)$/i;function*Lr(e,t){let n=Buffer.allocUnsafeSlow(St);
try{for(let r=t.readSync(e,n,0,St,null);r>0;r=t.readSync(e,n,0,St,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function qr(e,t){let n=[],r=0;for(let o of e){
let i=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Dr(e,t,n){try{let r=Pt(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:qr(r,t+1);if(o.length>t)throw new te(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof te)&&E(r)===null?r:new m(
`cannot read \`${e.path??"-"}\`: ${j(r)}`)}}var fa=5;var ma=64;var ya=/[*?[{]|[!@+]\(/;function Br(e){return ya.test(e)}function ga(e){throw new m(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function ha(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Et=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],Kr="workspaces-preflight.waivers.yaml",Vr="workspaces-preflight.baseline.json";function Gr(e,t){return ce(t).shown(
e??"")}function ka(e,t){let n=t.paths.resolve(t.cwd(),e);if(!Qe(n,t))throw new m(`\`--config ${e}\`: there is no such file`);let r=t.paths.dirname(n),o=i=>{let a=t.
paths.join(r,i);return Qe(a,t)?a:null};return{folder:r,config:n,waivers:o(Kr),baseline:o(Vr)}}var Oa=["AWS_REGION","AWS_DEFAULT_REGION"],Ra=1<<25;function Xr(e,t){return{from:e,facts:{region:{name:t}}}}function Sa(e,{followLinks:t,maxBytes:n},r){let{
inputs:o}=Ze([e],{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new m(`\`--facts ${e}\`: a facts file is one file`);let a=Dr(i,Math.max(n,
Ra),r);return xt(a,i.path??"<stdin>")}var Pa=65536,Ta=100,Ea=160;var Na={path:null,file:null,named:!0,pipe:!1};async function Da(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;
for await(let l of e.preflightOf(i).engineRequests(s,{path:i.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}
function _a({operands:e}){if(e.includes("-"))throw new m("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function ao(e,t){if(e instanceof ie)throw e;if(e instanceof Error&&e.name==="Interrupted")return ee(e.message,
t),e.exitCode;if(e instanceof Error&&e.name==="UsageError")ee(e.message,t);else{let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);ee(`internal error, please report it: ${n}`,t,r)}return O.couldNotRun}var fo=e=>{process.exitCode=e,e>128&&process.exit()},uo=()=>fo(O.couldNotRun);try{let e=lo(process.argv.slice(2),hr());typeof e=="number"&&process.exit(e),e.then(
fo,uo)}catch{uo()}
