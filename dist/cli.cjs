#!/usr/bin/env node
"use strict";var me=(function me(e,t){return wt.indexOf(e)>=wt.indexOf(
t)?e:t});var F=(function F(e){return 2-e});var Y=(function Y(e){return e?2:0});var Rt=(function Rt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var M=(function M(e){return e===C||e===d});var _=(function _(e,t){return(n,r)=>M(n)||M(r)?1:Y(typeof n===e&&typeof r===e&&t(n,r))});var re=(function re({
right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Nt=(function Nt(e){let t=JSON.parse(bt);if(e.length===0)return{plan:t,sha256:We,ruleAt:o=>Tt(Ct(),o),operatorOf:At};let n=f.packs().joinPacks([Qr(),...e]),r=St(n.patterns);
return{plan:It(n.rules.slice(38),t),sha256:n.sha256,ruleAt:o=>Tt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:At(o)}});var At=(function At({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return vt[e]});var ge=(function ge(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=qt(e.subarray(3));return{text:n,problems:[f.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Ut(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Ut(e.subarray(2),"utf-16be"):qt(e)});var qt=(function qt(e){let t=eo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=f.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var eo=(function eo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")});var $t=(function $t(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Wt=(function Wt(e,t){for(let r in uo)return!1;if(typeof t!="object"||t===null)return!0;let n=Ge(t,Dt);return n===co(e)||n===fo(e)});var Ge=(function Ge(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n}for(let r in e){
if($t(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n});var co=(function co(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var be=(function be(e){let t;try{t=JSON.parse(e)}catch{return H}return Wt(e,t)?t:H});var Kt=(function Kt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var mo=(function mo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(go):t});var Gt=(function Gt(e,t){let n=e;for(let r of xe(t)){if(typeof n!="object"||n===null)return Ve;if(Array.isArray(n)){let o=He(r);if(o===
null||o>=n.length)return Ve;n=n[o]}else{if(!Object.hasOwn(n,r))return Ve;n=n[r]}}return{found:!0,value:n}});var ke=(function ke(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Oo}});var tn=(function tn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[]}}});var Oe=(function Oe(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let b=Object.getPrototypeOf(e);if(b!==Object.prototype&&b!==null)return!1;{let O;if(e.Ec2ImageId===
void 0&&(O="Ec2ImageId")||e.IngestionProcess===void 0&&(O="IngestionProcess")||e.ImageName===void 0&&(O="ImageName")||e.ImageDescription===void 0&&(O="ImageDesc\
ription"))return!1;{let q=s;for(let w in e)if(!(w==="Ec2ImageId"||w==="IngestionProcess"||w==="ImageName"||w==="ImageDescription"||w==="Tags"||w==="Applications"))
return!1;if(q===s){if(e.Ec2ImageId!==void 0){let w=e.Ec2ImageId,I=s;if(s===I)if(typeof w=="string"){if(!Ro.test(w))return!1}else return!1;var u=I===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let I=e.IngestionProcess,y=s;if(typeof I!="string"||!(I==="BYOL_REGULAR"||I==="BYOL_GRAPHICS"||I==="BYOL_GRAPHICSPRO"||I===
"BYOL_GRAPHICS_G4DN"||I==="BYOL_REGULAR_WSP"||I==="BYOL_GRAPHICS_G4DN_WSP"||I==="BYOL_REGULAR_BYOP"||I==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=y===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let y=e.ImageName,R=s;if(s===R)if(typeof y=="string"){if(y.length>64||y.length<1||!vo.test(y))return!1}else return!1;var u=R===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let R=e.ImageDescription,S=s;if(s===S)if(typeof R=="string"){if(R.length>256||R.length<1||!So.test(R))return!1}else
return!1;var u=S===s}else var u=!0;if(u){if(e.Tags!==void 0){let S=e.Tags,U=s;if(s===U)if(Array.isArray(S)){var c=!0;let $e=S.length;for(let W=0;W<$e;W++){let E=S[W],
de=s;if(s===de)if(E&&typeof E=="object"&&!Array.isArray(E)){let ht=Object.getPrototypeOf(E);if(ht!==Object.prototype&&ht!==null)return!1;{let Dr;if(E.Key===void 0&&
(Dr="Key"))return!1;{let Fr=s;for(let D in E)if(!(D==="Key"||D==="Value"))return!1;if(Fr===s){if(E.Key!==void 0){let D=E.Key,ne=s;if(s===ne)if(typeof D=="string"){
if(D.length>127||D.length<1)return!1}else return!1;var g=ne===s}else var g=!0;if(g)if(E.Value!==void 0){let D=E.Value,ne=s;if(s===ne)if(typeof D=="string"){if(D.
length>255)return!1}else return!1;var g=ne===s}else var g=!0}}}}else return!1;var c=de===s;if(!c)break}}else return!1;var u=U===s}else var u=!0;if(u)if(e.Applications!==
void 0){let S=e.Applications,U=s;if(s===U)if(Array.isArray(S)){if(S.length>5||S.length<1)return!1;{var p=!0;let $e=S.length;for(let W=0;W<$e;W++){let E=S[W],de=s;
if(typeof E!="string"||!(E==="Microsoft_Office_2016"||E==="Microsoft_Office_2019"))return!1;var p=de===s;if(!p)break}}}else return!1;var u=U===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Re=(function Re(e){return Oe(e)});var rn=(function rn(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var on=(function on(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Eo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var ve=(function ve(e){if(!on(e))throw new m(`${Mt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var ln=(function ln(e,t){let n=e.when===null?2:ie(e.when,t);if(n===0)return"notApplicable";let r=ie(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var un=(function un(e,t){let n=new Set;return e.when!==null&&Se(e.when,t,n),Se(e.must,t,n),[...n].sort((r,o)=>r-o)});var ie=(function ie(e,t){if(typeof e=="number"){let i=t[e];
return i===se||i===void 0?1:i}if("not"in e)return F(ie(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=ie(i,t);if(a===r)return a;a===
1&&(o=1)}return o});var Se=(function Se(e,t,n){if(ie(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Se(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Se(r,t,
n)});var cn=(function cn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0},o=n.listRules?Ao():null,i=[],a=[],s=new Set;
for(let[u,c]of e.rules.entries()){let g=ln(c,t),p;if(g!=="undecided")p=g,g==="fail"&&i.push(u);else{let b=un(c,t),O=Co(e,b,n.world),q=new Set(O.map(w=>w.slice(0,
w.indexOf("/"))));if(p=No(c.ifUnknown,q,n)?"skipped":"unknown",p==="skipped")for(let w of q)s.add(w);else b.some(w=>t[w]===se)||a.push({rule:u,needs:O})}r[p]++,
o?.[p].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};return Object.freeze({tally:Object.
freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var No=(function No(e,t,n){return n.
require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>To.has(r)&&!n.world.scopes.has(r))});var Co=(function Co(e,t,n){let r=new Set,o=i=>{let a=i===void 0?
void 0:e.operands[i];a!==void 0&&n.read(a.fact,a.path)===C&&r.add(a.fact+a.path)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"opera\
nd"in a.right&&o(a.right.operand)}return[...r].sort()});var j=(function j(e,t,n){let r=e.Applications;if(r===void 0)return h;if(r===d)return d;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?h:{items:o??h.items,complete:i}});var Ie=(function Ie(e){return e.length>0&&(Pe(e.charCodeAt(0))||Pe(e.charCodeAt(e.length-1)))});var Pe=(function Pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Te=(function Te(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var z=(function z(e){
let t=e.IngestionProcess;return t===void 0?N:(t===d?void 0:Lo.get(t))??d});var J=(function J(e,t,n){let r=e.Tags;if(r===void 0)return h;if(r===d)return d;let o=r.length<=Do?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=ae(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?h:{items:i??h.items,complete:a}});var ae=(function ae(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0});var Mo=(function Mo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Rn(o)!==Rn(i))return!1}return e.length===t.length});var Rn=(function Rn(e){return e>=
65&&e<=90?e+32:e});var B=(function B(e,t){let n=e.Tags;if(n===void 0)return h;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===d){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(Sn(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Sn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?h:{items:r??h.items,complete:o}});var Ne=(function Ne(e){return e.startsWith(Ae)});var et=(function et(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Ae.length).toLowerCase()===Ae&&!Ne(
e)});var An=(function An(e){return Wo.test(e)&&!Cn().every.test(e)});var Dn=(function Dn(e,t){if(e==="derived"){let r=tt.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=xe(t);return r=>Go(r,
n)});var Fn=(function Fn(e){return e?.fact==="derived"?tt.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:xe(e.path)[0]});var Go=(function Go(e,t){let n=e;for(let r of t){
if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return N;n=n[r]}return n===void 0?N:n});var jn=(function jn(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{
let u=n[l];return u===void 0?Dn(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=re(s,n),u=l===void 0?re(s,o):zo(l),c=o[s.left],
g=l===void 0?null:Fn(e.operands[s.left]),p=g!==null&&Yo.has(g)?g:null,b={place:a,operand:s.left,operator:r(s),left:c,right:u},O=i.get(p);O===void 0?i.set(p,[b]):
O.push(b)}return[...i].flatMap(([a,s])=>{s.sort((u,c)=>u.operand-c.operand||u.place-c.place);let l=[];for(let u=0;u<s.length;u+=qn)l.push(Jo(a,s.slice(u,u+qn)));
return l})});var zo=(function zo(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Jo=(function Jo(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===Ho&&typeof r==
"string")return r}return Un(t,n)},unpack(n,r){let o=typeof n=="number"?n:Un(t,{[e]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*Mn&Vo}}});var Un=(function Un(e,t){
let n=0,r=-1,o=C;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Mn|Xo(i.operator,o,i.right(t));return n});var Xo=(function Xo(e,t,n){let r=e(t,n);return r===
1&&t!==C&&n!==C&&(_n(t)||_n(n))?se:r});var Bn=(function Bn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Le(r.when,t,o)===0)){Le(r.must,t,o);for(let i of o)n.add(i)}}return n});var Le=(function Le(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Le(e.not,t,n);return s===null?null:F(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Le(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var $n=(function $n(e,t,n){let r=e.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=e.leaves.map(u=>{let c=r[u.left],g=re(u,r);return c===void 0||g===void 0?
null:t(u)(c,g)}),i=jn(e,Bn(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let c=a,g=[];for(let p of i){let b=p.answer(u);g.push(b),c=c?.next.get(b)}return c?.
decision??l(g)};function l(u){let c=o.map(p=>p??0);for(let[p,b]of i.entries())b.unpack(u[p],c);let g=cn(e,c,n);return s<Zo&&(s++,Qo(a,u,g)),g}});var Qo=(function Qo(e,t,n){
let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var Wn=(function Wn(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>ei(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:N;let i=n.get(r);if(i===null)return N;let a=Gt(i,o);return a.found?a.value===null?N:a.value:C}}});var Gn=(function Gn(e){let t=ti(e),{asOf:n}=e;if(typeof n=="string"){let i=rt(ve(n),t);return()=>i}let r=n??an(Date.now),o=rt(ve(r()),t);return()=>{let i=r();return i!==
o.date&&(o=rt(ve(i),t)),o}});var ti=(function ti({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error"}){let i=Nt(e),a=r?i.plan.rules.map(s=>s.id).sort():null;
return{rules:i,given:ni(t),require:n.length===0?n:f.facts().checkedScopes(n),listRules:r,context:{failOn:o,noRules:tn(i.plan.rules.length,a),ruleAt:i.ruleAt,howToState:s=>f.
facts().howToState(s)}}});var rt=(function rt(e,{rules:t,given:n,require:r,listRules:o,context:i}){let a=Wn(n.facts,e),s={require:r,listRules:o,world:a};return{date:e,head:{
version:1,tool:nt.tool,model:nt.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...i,world:a},rules:t,decision:s,decider:$n(
t.plan,t.operatorOf,s)}});var ni=(function ni(e){if(e===void 0)return Kn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===
0?Kn:f.facts().joinFacts(t)});var le=(function le(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0};return{add(t){e.requests++,e[t.verdict]++;for(let n of t.findings)
n.outcome==="unknown"?e.unknowns++:n.severity==="error"?e.errors++:e.warnings++},ignore(t){e.ignored+=t},end:()=>({counts:{...e},verdict:ri(e)})}});var ri=(function ri(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var De=(function De(e,t,n,{decider:r}){let o=be(e);if(o===H||!Re(o))return null;let{tally:i,failed:a,undecided:s}=r(o);return a.length>0||s.length>0?null:{report:ke({path:t,
index:n},i),value:o,line:l=>oe(e).line(l)}});var Vn=(function Vn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:i}=ge(e);return i.length>0?null:De(o,t,
null,r)});var it=(function it(e={}){li(e);let t=Gn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??oi};return{get head(){return t().head},check:(r,o)=>ii(zn(r,o),t()),checkText:(r,o)=>Yn(
si(r,Fe(o),n,t()),t()),checkBytes:(r,o)=>Yn(Hn(r,Fe(o),n,t()),t()),requests:(r,o)=>Hn(r,Fe(o),n,t()),checkWithEngine:(r,o)=>f.engine().checkValueWithEngine(zn(r,
o),t()),engineRequests:(r,o)=>f.engine().checkAllWithEngine(Xe(r,Fe(o),n),t())}});var Hn=(function Hn(e,t,n,r){if(t.format==="ndjson")return ai(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=Vn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(Xe(e,t,n),o=>st(o,
r))});var Fe=(function Fe({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":rn(e))}});var li=(function li(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(Jn,o))throw new m(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Jn).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new m("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new m("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxBytes` is not a whole num\
ber above 0")});var er=(function er(){
return{stdin:mi,stdout:Qn(1,()=>process.stdout.columns),stderr:Qn(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:ue,paths:ui}});var Qn=(function Qn(e,t){
let n;return{write:r=>di(e,r),isTerminal:()=>(n??=pi(e),n),columns:()=>t()??80}});var pi=(function pi(e){try{let{rdev:t}=ue.fstatSync(e);if(t===0||t===ue.statSync(ci,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var di=(function di(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=ue.writeSync(
e,n,r)}catch(o){let i=L(o);if(i==="EPIPE")throw new X;if(i!=="EAGAIN")throw new m(`cannot write to ${fi[e]}: ${$(o)}`);tr()}});var Ue=(function Ue(e){return e?wi:hi});var sr=(function sr({counts:e,verdict:t,skipped:n,ignored:r},o){let i=[Si(e)],a=[ir(e.errors,"error",o.red),ir(e.warnings,"warning",o.yellow),e.unknowns>0?o.cyan(`${G(e.
unknowns)} undecided`):""].filter(s=>s!=="");if(a.length>0&&i.push(a.join(", ")),n.most>0){let s=n.least<n.most?"up to ":"";i.push(`${s}${Me(n.most,"rule")} ski\
pped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&i.push(`${Me(e.ignored,"file")} ignored, without a member of a request: ${vi(r,e.ignored)}`),
`${t==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(s=>` \xB7 ${s}`).join("")}`});var Si=(function Si(e){if(e.requests===0)return"no request found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${G(e.requests)}\
 requests passed`;let t=[e.pass>0?`${G(e.pass)} passed`:"",e.fail>0?`${G(e.fail)} failed`:"",e.unknown>0?`${G(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Me(
e.requests,"request")}: ${t.join(", ")}`});var ir=(function ir(e,t,n){return e===0?"":n(Me(e,t))});var Me=(function Me(e,t,n=`${t}s`){return`${G(e)} ${e===1?t:n}`});var G=(function G(e){return String(
e).replace(/\B(?=(\d{3})+$)/g,",")});var ar=(function ar({colour:e,width:t}){let n=Ue(e),r=[],o=null;return{begin:({facts:i})=>(r=i,""),request:i=>i.report.findings.length===0?"":(o??=or.findings().findingBlocks(
n,t,r),o(i)),end:i=>`${sr(i,n)}
`}});var lr=(function lr(e){let t=e.map(Pi),n=t.filter(({file:r})=>r===null);if(n.length>1){let r=n.map(({format:o})=>`\`${o}\``).join(" and ");throw new m(`${r} cannot both\
 go to standard output; send one to a file: \`--format ${n[1]?.format}=FILE\``)}for(let[r,{file:o}]of t.entries())if(o!==null&&t.findIndex(i=>i.file===o)!==r)throw new m(
`two formats cannot go to the same file \`${o}\``);return n.length===1?t:[{format:"text",file:null},...t]});var cr=(function cr({options:e,operands:t}){for(let[i,a]of e)Ti(i,a);let n=i=>e.get(i)??[],r=i=>e.get(i)?.at(-1)??null,o=r("max-bytes");return{operands:t,
facts:n("facts"),fact:n("fact"),rules:n("rules"),asOf:r("as-of"),require:n("require").flatMap(i=>i.split(",").map(a=>a.trim())),failOn:r("fail-on")==="warning"?
"warning":"error",allowUnknown:e.has("allow-unknown"),targets:lr(n("format")),hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:r("en\
gine")==="json-rules-engine"?"json-rules-engine":"compiled",stdinName:r("stdin-name"),followLinks:e.has("follow-links"),maxBytes:o===null?Ei:Ai(o),color:r("colo\
r")??"auto"}});var Ti=(function Ti(e,t){let n=qe.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new m(`\`--${e} ${r}\`: accepted are ${n.
join(", ")}`)}});var je=(function je(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var Ui=(function Ui(e){return e!==null&&!e.endsWith(".json")&&qi.test(e)});var mt=(function mt(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Ui(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():dr(dt(r.file,r.pipe,t).fd,t.fs);return o?
l:mr(l,e+1)}let{fd:i,size:a}=dt(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,Mi(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of dr(dt(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(P.found().
holdsMemberName(a))return!0;o=a.subarray(-2*Fi)}return!1}}});var dt=(function dt(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|_i(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new V("it is not a regular file")});var _i=(function _i({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t});var Mi=(function Mi(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var gr=(function gr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var hr=(function hr(e,t,n,r,o){let i=le(),a=gr(),s=[],l=new Set,u=k.pass,c=y=>{r.clear(),te(y,o),u=me(u,k.couldNotRun)},g=y=>{i.add(y.report),a.add(y.report),r.
step(),e.quiet&&y.report.verdict==="pass"||n.request(y)};t.failures.forEach(c);let p=null,b=null,O=null,q=!1,w=!1,I={content(y){if(w=!1,p===null)return null;b=y.
read(p);let R=b instanceof Uint8Array&&b.length>e.maxBytes;return!p.named&&R&&!y.holdsMemberName(p)?null:b},take(y){if(!q){if(O!==null||y.report.verdict==="fail"){
O??=P.found().foundFile(()=>!(b instanceof Uint8Array)||P.found().mayHoldMember(b));let R=O.next(y);if(R==="hold")return!0;if(w=R==="restart",R!=="take")return!1;
O.held().forEach(g)}q=!0}return p!==null&&l.add(p),g(y),!0},failed(y){if(!(y instanceof V)&&L(y)===null)throw y;p!==null&&l.add(p),c(`cannot read \`${p?.path??"\
-"}\`: ${$(y)}`)},again(){return w||p===null||p.named||l.has(p)?w:(i.ignore(1),s.length<ji&&s.push(p.path??"-"),!1)}};return{visit(y){return p=y,O=null,q=y.named,
w=!1,I},end(){r.clear();let{counts:y,verdict:R}=i.end();n.end({counts:y,verdict:R,skipped:a.end(),ignored:s}),$i(t.links,o);for(let{text:S,inputs:U}of t.arguments)
U.some(Lr=>l.has(Lr))||(te(U.length===0?`no file to check in \`${S}\``:`no request in \`${S}\``,o),u=me(u,k.unknown));return me(u,y.requests===0?k.pass:Bi(R,e.allowUnknown))}}});var Bi=(function Bi(e,t){switch(e){case"pass":return k.pass;case"fail":return k.fail;case"unknown":return t?k.pass:k.unknown;default:return e}});var $i=(function $i(e,t){let[n,...r]=e;
if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;fr(`\`${n}\`${o}: links in directories are not followed; name them to check them`,t)});var wr=(function wr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var br=(function br({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===Wi){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(c=>[c.name,wr(c)])))}return l===void 0?null:wr(l)}});var kr=(function kr(e,t,{kind:n}){try{return n(t)}catch(r){throw L(r)===null?r:new m(`cannot read \`${e}\`: ${$(r)}`)}});var yt=(function yt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Gi(e),o});var Or=(function Or({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var Be=(function Be(e,t,n){let r=[],o=[],i={options:t,io:n,here:Or(n),kind:br(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:Yi(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...Vi(a),links:r,failures:o}});var Yi=(function Yi(e,t){let{here:n,options:r}=t;if(e==="")throw new m("an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,
named:!0,pipe:!1}];let o=n.absolute(e),i=kr(e,o,t);switch(i){case null:if(!xr(e))throw new m(`there is no file or directory \`${e}\``);return P.search().matching(
e,t);case"link":return P.search().linked(e,o,t);case"other":throw new m(`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"\
directory":return P.search().directory(n.shown(o),yt(e,o,t),t);case"file":case"pipe":return[{path:n.shown(o),file:yt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Rr=(function Rr(e,t){let n=[...e.facts.map(r=>zi(r,e,t)),...e.fact.map(r=>ut(r,"--fact"))];if(n.some(({facts:r})=>r.region?.
name!==void 0))return n;for(let r of Hi){let o=t.env[r];if(o!==void 0&&o!=="")return[...n,{from:r,facts:{region:{name:o}}}]}return n});var Sr=(function Sr(e,t,n){let r=[],o=()=>{for(let i of r)i.discard()};try{for(let i of e.targets)r.push(Qi(i,e.color,t,n))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:a,write:s}of r)s(a.begin(i))},request:i=>{for(let{format:a,write:s}of r)s(a.request(i))},end:i=>{for(let{format:a,write:s,finish:l}of r)
s(a.end(i)),l()},discard:o}});var Qi=(function Qi({format:e,file:t},n,r,o){let i=t===null?es(o,r):P.files().fileWriter(t,o),a="",s=()=>{a!==""&&i.write(a),a=""};return{format:pe[e](
t===null?ts(n,o):{colour:!1,width:vr}),write:l=>{a+=l,a.length>=Xi&&s()},finish:()=>{s(),i.finish()},discard:i.discard}});var es=(function es({stdout:e},t){return{write:r=>{
t.clear(),e.write(r)},finish:t.clear,discard:t.clear}});var ts=(function ts(e,{stdout:t,env:n}){let r=t.isTerminal()?Math.min(Zi,Math.max(40,t.columns())):vr;return{colour:je(
e,t,n),width:r}});var Pr=(function Pr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Ir=(function Ir(e,t){return e.map(n=>at(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Er=(function Er(e,t){let n=Be(e.operands,e,t);os(e),e.targets.some(({file:l})=>l!==null)&&P.files().refuseOverwriting(e,n.inputs,t);let r=it({packs:Ir(e.rules,t),facts:Rr(
e,t),asOf:e.asOf??new Date(t.now()).toISOString().slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules,hash:e.hash,maxBytes:e.maxBytes}),o=Pr(t),
i=Sr(e,o,t),a=hr(e,n,i,o,t),s=mt(e.maxBytes,t);if(i.begin(r.head),e.engine==="json-rules-engine")return rs(r,n,s,a,i);try{for(let l of n.inputs)ns(r,l,s,a);return a.
end()}finally{i.discard()}});var ns=(function ns(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.requests(i,{path:t.path}))if(!o.take(
a))break}catch(i){o.failed(i)}while(o.again())});var os=(function os({
operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new m("standard input, `-`, may be named once in all: it can be read only once")});var Tr=(function Tr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(g=>g.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let c=n.get(s);c===void 0?n.set(s,[u]):l.repeatable?c.push(u):c[0]=u}return{options:n,operands:r}});var Nr=(function Nr(e,t){try{let n=e[0]==="check"?Tr(e.slice(1),qe):null,r=n!==null&&n.operands.length>0?Er(cr(n),t):P.program().runProgram(e,t);return typeof r=="numbe\
r"?r:r.catch(o=>Ar(o,t))}catch(n){return Ar(n,t)}});var k={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},wt=[k.pass,k.unknown,k.fail,k.callFailed,k.couldNotRun];var bt='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
ved","path":"/ingestion/pcoip"},{"fact":"windows","path":"/version"},{"fact":"derived","path":"/applications/all"},{"fact":"derived","path":"/applications/beyon\
d-first"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blanks"},{"fact":"r\
equest","path":"/ImageDescription"},{"fact":"request","path":"/ImageName"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-c\
haracters"},{"fact":"derived","path":"/tags/count"},{"fact":"derived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fa\
ct":"derived","path":"/tags/reserved-prefix"},{"fact":"derived","path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"w\
indows","path":"/edition"},{"fact":"windows","path":"/release"},{"fact":"windows","path":"/build"}],"leaves":[{"left":0,"operator":"notEqual","right":"BYOP"},{"\
left":1,"operator":"equal","right":"regular"},{"left":2,"operator":"onOrAfter","right":"2023-12-01"},{"left":1,"operator":"notEqual","right":"graphics"},{"left"\
:2,"operator":"onOrAfter","right":"2025-11-01"},{"left":1,"operator":"notEqual","right":"graphicspro"},{"left":2,"operator":"onOrAfter","right":"2027-11-01"},{"\
left":3,"operator":"empty","right":true},{"left":2,"operator":"onOrAfter","right":"2026-07-31"},{"left":2,"operator":"before","right":"2027-11-01"},{"left":4,"o\
perator":"equal","right":"11"},{"left":0,"operator":"equal","right":"BYOP"},{"left":5,"operator":"empty","right":true},{"left":6,"operator":"empty","right":true\
},{"left":2,"operator":"onOrAfter","right":"2025-10-15"},{"left":4,"operator":"equal","right":"10"},{"left":1,"operator":"equal","right":"graphics-g4dn"},{"left\
":7,"operator":"empty","right":true},{"left":1,"operator":"notEqual","right":"regular"},{"left":8,"operator":"notIn","right":["af-south-1","il-central-1"]},{"le\
ft":1,"operator":"in","right":["graphics","graphicspro"]},{"left":8,"operator":"notEqual","right":"ap-south-1"},{"left":8,"operator":"equal","right":"cn-northwe\
st-1"},{"left":4,"operator":"notEqual","right":"11"},{"left":8,"operator":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeas\
t-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-\
west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]},{"left":9,"operator":"empty","right":true},{"left":1\
0,"operator":"notIn","right":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","Descriptio\
n","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":11,"operator":"notIn",\
"right":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","place\
holder","PLACEHOLDER","TODO","FIXME"]},{"left":12,"operator":"notIn","right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abc\
def","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]},{"left":13,"operator":"empty","right":true},{\
"left":14,"operator":"lessThanInclusive","right":50},{"left":15,"operator":"empty","right":true},{"left":16,"operator":"empty","right":true},{"left":17,"operato\
r":"empty","right":true},{"left":18,"operator":"empty","right":true},{"left":19,"operator":"empty","right":true},{"left":4,"operator":"notEqual","right":"server\
"},{"left":20,"operator":"notIn","right":["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":20,"operator":"notIn","right":["Home KN","Pr\
o KN","Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]},{"left":20,"operator":"notIn","right":["Home N","Pro N","Pro N for Workstations","\
Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":21,"operator":"equal","right":"22H2"},{"left":22,"operator":"equal","right":19045},{\
"left":2,"operator":"onOrAfter","right":"2027-01-13"},{"left":21,"operator":"equal","right":"21H2"},{"left":22,"operator":"equal","right":19044},{"left":20,"ope\
rator":"in","right":["Enterprise LTSC","Enterprise N LTSC"]},{"left":22,"operator":"equal","right":22621},{"left":2,"operator":"onOrAfter","right":"2026-11-11"}\
,{"left":21,"operator":"equal","right":"23H2"},{"left":22,"operator":"equal","right":22631},{"left":2,"operator":"onOrAfter","right":"2027-10-13"},{"left":21,"o\
perator":"equal","right":"24H2"},{"left":22,"operator":"equal","right":26100},{"left":20,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC","IoT \
Enterprise LTSC"]},{"left":22,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":21,"operator":"in","right":["23H2","24H2","25H2"]},{"\
left":21,"operator":"in","right":["1809","21H2"]},{"left":20,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"\
id":"ingestion/byop-allow-list","when":null,"must":{"all":[0]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[1]},"ifUnknown":nul\
l},{"id":"ingestion/graphics-retired","when":{"all":[2]},"must":{"all":[3]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[4]},"must":{"\
all":[5]},"ifUnknown":null},{"id":"ingestion/pcoip-ended","when":{"all":[6]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[\
8,9]},"must":{"all":[7]},"ifUnknown":null},{"id":"ingestion/windows-11-no-pcoip","when":{"all":[10]},"must":{"all":[7]},"ifUnknown":null},{"id":"office/byop-und\
ocumented","when":{"all":[11]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[13]},"ifUnknown":null},{"id":"off\
ice/support-ended","when":{"all":[14]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[15,16]},"must":{"all":[17]}\
,"ifUnknown":null},{"id":"office/windows-11-gpu-none","when":{"all":[10,18]},"must":{"all":[12]},"ifUnknown":null},{"id":"office/windows-11-only-2019","when":{"\
all":[10,1]},"must":{"all":[17]},"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[18]},"must":{"all":[19]},"ifUnknown":null},{"id":"region/graphics-b\
undles","when":{"all":[20]},"must":{"all":[21]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[22]},"must":{"all":[23]},"ifUnknown":"skip\
"},{"id":"region/workspaces-endpoint","when":null,"must":{"all":[24]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","when":null,"must":{"all":[25\
]},"ifUnknown":null},{"id":"request/placeholder-description","when":null,"must":{"all":[26]},"ifUnknown":null},{"id":"request/placeholder-name","when":null,"mus\
t":{"all":[27]},"ifUnknown":null},{"id":"request/sample-image-id","when":null,"must":{"all":[28]},"ifUnknown":null},{"id":"tags/allowed-characters","when":null,\
"must":{"all":[29]},"ifUnknown":null},{"id":"tags/at-most-50","when":null,"must":{"all":[30]},"ifUnknown":null},{"id":"tags/keys-differing-in-case","when":null,\
"must":{"all":[31]},"ifUnknown":null},{"id":"tags/outer-blanks","when":null,"must":{"all":[32]},"ifUnknown":null},{"id":"tags/reserved-prefix","when":null,"must\
":{"all":[33]},"ifUnknown":null},{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[34]},"ifUnknown":null},{"id":"tags/unique-keys","when":null,"must"\
:{"all":[35]},"ifUnknown":null},{"id":"windows/client-only","when":null,"must":{"all":[36]},"ifUnknown":"skip"},{"id":"windows/enterprise-on-11","when":{"all":[\
10]},"must":{"all":[37]},"ifUnknown":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[38]},"ifUnknown":"skip"},{"id":"windows/no-n-edition","wh\
en":null,"must":{"all":[39]},"ifUnknown":"skip"},{"id":"windows/support-ended-10-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[15,{"any":[40,41]}]}}]}\
,"ifUnknown":"skip"},{"id":"windows/support-ended-10-ltsc-2021","when":{"all":[42]},"must":{"all":[{"not":{"all":[15,{"any":[43,44]},45]}}]},"ifUnknown":"skip"}\
,{"id":"windows/support-ended-11-22h2","when":{"all":[14]},"must":{"all":[{"not":{"all":[10,{"any":[40,46]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ende\
d-11-23h2","when":{"all":[47]},"must":{"all":[{"not":{"all":[10,{"any":[48,49]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[50\
]},"must":{"all":[{"not":{"all":[10,{"any":[51,52]},53]}}]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{"all":[54,{"any":[40,{"all\
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var We="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var qr,Ur,_r,Mr,jr,Br,$r,Wr,Kr,f={careful:()=>qr??=require("./careful.cjs"),streams:()=>Ur??=require("./streams.cjs"),yaml:()=>_r??=require("./yaml.cjs"),packs:()=>Mr??=
require("./packs.cjs"),explain:()=>jr??=require("./explain.cjs"),facts:()=>Br??=require("./facts.cjs"),rules:()=>$r??=require("./rules.cjs"),hash:()=>Wr??=require("./hash.cjs"),
engine:()=>Kr??=require("./engine.cjs")};var N=Symbol.for("workspaces-preflight.absent"),C=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),h=Object.freeze({items:Object.
freeze([]),complete:!0});var xt={values:[],complete:!0},Gr={values:[],complete:!1};function K(e){if(e===C||e===d)return Gr;if(e===h)return xt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:xt}var kt=(e,t)=>M(e)||
M(t)?1:Y(Rt(e)&&e===t),Ke=(e,t)=>{if(M(e))return 1;if(!Rt(e))return 0;if(t instanceof Set)return Y(t.has(e));let n=K(t);return n.values.includes(e)?2:n.complete?
0:1},Ot=(e,t)=>Ke(t,e),Vr=(e,t)=>{let n=K(e),r=K(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Yr=(e,t)=>{let n=K(e),r=K(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Hr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?K(e).values:n.items,o=n===null?K(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:F(i)},zr=(e,t)=>M(e)?1:Y(
e!==N===t);var ye=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,vt={
equal:kt,notEqual:(e,t)=>F(kt(e,t)),in:Ke,notIn:(e,t)=>F(Ke(e,t)),contains:Ot,doesNotContain:(e,t)=>F(Ot(e,t)),containsAny:Vr,everyIn:Yr,empty:Hr,present:zr,lessThan:_(
"number",(e,t)=>e<t),lessThanInclusive:_("number",(e,t)=>e<=t),greaterThan:_("number",(e,t)=>e>t),greaterThanInclusive:_("number",(e,t)=>e>=t),startsWith:_("str\
ing",(e,t)=>e.startsWith(t)),endsWith:_("string",(e,t)=>e.endsWith(t)),before:_("string",(e,t)=>ye(e)&&ye(t)&&e<t),onOrAfter:_("string",(e,t)=>ye(e)&&ye(t)&&e>=
t)};function St(e){return(t,n)=>{if(M(t)||M(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return Y(r(t))}}var Jr={operands:[],leaves:[],rules:[]};function It(e,t=Jr){let n=Pt(t.operands),r=Pt(t.leaves);function o(a){if("all"in a)return{all:a.all.map(o)};if("any"in a)
return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:c}=a,g=n.placeOf({fact:s,path:l}),p=Xr(c)?{operand:n.placeOf({fact:c.
fact,path:c.path})}:c;return r.placeOf({left:g,operator:u,right:p})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(a.must),ifUnknown:a.ifUnknown??
null}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function Pt(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){
let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function Xr(e){return typeof e=="object"&&!Array.isArray(e)}function Qr(){return{rules:Ct(),sha256:We,
from:"built-in"}}var Et=null;function Ct(){return Et??=JSON.parse(f.rules().packText),Et}function Tt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}var Lt=Object.freeze({maxBytes:1048576}),Dt=64,T=Object.freeze([]);function Ft(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Ut(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Ft(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=f.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function oe(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!_t(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!_t(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function _t(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var to=/^[ -~]*$/,no=/^[ !#-[\]-~]*$/;function Mt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&no.test(e))return`"${e}"`;let n=jt(t);return we(e,n),n.end()}function ro(e,t=120){
if(e.length<=t&&to.test(e))return e;let n=jt(t);return Bt(e,n,!1),n.end()}function jt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function we(e,t){switch(typeof e){case"string":return t.add('"')&&Bt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?oo(e,t):io(e,t)}}function oo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!we(e[n],t))return!1;return t.add("]")}function io(e,t){let n=so(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(we(o,t)&&t.add(":")&&we(i,t)))return!1}return t.add(
"}")}function so(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:ro(t.slice(8,-1),40)}function Bt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(ao(o))i=he(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
he(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?he(o)+he(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function ao(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var lo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function he(e){return lo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var uo=Object.freeze({});function fo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=po(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function po(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var H=Symbol("not clean");var xe=Kt(mo);function Ye(e,t){return`${e}/${yo(t)}`}function He(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ve=Object.freeze({found:!1});function yo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function go(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var qs=Object.freeze([]);function Yt(e){let t=0,n=e.length;for(;t<n&&Vt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Vt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Vt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Ht(e,t=null){let n=be(e);return n===H?f.careful().readCarefully(e):ho(e,n,t)}function ho(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,a)=>(r??=f.careful().indexJson(e),o??=f.careful().locator(r),o(i,a)),extent:()=>Yt(e),elements:()=>(r??=f.careful().indexJson(e),r.children)}}function ze(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>zt(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=wo(e.problems,e.elements());return e.value.map((n,r)=>zt(e,n,r,t[r]??T))}function zt(e,t,n,r){let o=Ye("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function wo(e,t){let n=[];for(let r of e){let i=He(r.pointer.split(
"/",2)[1]??"")??Math.max(0,bo(t,r.span?.start??0));n[i]??=[],n[i].push(xo(Ye("",i),r))}return n}function bo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function xo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Jt(e,t,n=Lt){switch(t){case"json":return{text:e,requests:ze(Ht(e))};case"yaml":return{text:e,requests:ze(f.yaml().readYaml(e))};case"ndjson":return f.streams().
readNdjson(e,n)}}function Xt(e,t,n){return t.format!=="ndjson"&&Je(e,n.maxBytes)?en(t,n):Zt(e,T,t,n)}function Je(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Xe(e,t,n){
if(t.format==="ndjson")return ko(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:f.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return en(t,n);let{text:o,problems:i}=ge(r);return Zt(o,i,t,n)}function Zt(e,t,n,r){let o=oe(e);return Jt(e,n.format,r).requests.map((i,a)=>Qt(i,e,a===0?t:T,o,n,
r))}function*ko(e,t,n){for(let r of f.streams().ndjsonLines(e,n))yield Ze(r,t,n)}function Ze(e,t,n){let{text:r,lineNumber:o,offset:i}=e,a={position:s=>({line:o,
column:s+1,offset:i+s}),line:s=>s===o?r:""};return Qt(f.streams().readLine(e,0),r,T,a,t,n)}function Qt(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,
lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:a,sha256:f.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>s},line:r.line}}function en({path:e},{maxBytes:t}){let n={span:()=>null,
lines:oe("")},r=[f.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var Oo=Object.freeze([]);var Ro=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),vo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),So=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(e,t,n){let r=Po(e);return Io(r,r.view===null?null:t(r.view),n)}function Po(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Re(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=f.
explain(),u=a(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:c?l(
n,u.refused):null}}function Io(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return f.explain().requestReport(r,n.noRules,i,o,
s(),n.failOn);if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ke(r,t.tally);let{requestReport:l,ruleProblems:u}=f.explain(),c=[...i,...u(t,a,
n)];return l(r,t.tally,c,o,s(),n.failOn)}function nn({source:e},t,n){let{requestReport:r,unreadable:o}=f.explain();return r(e,n.noRules,[o(t)],void 0,null,n.failOn)}var Eo=[4,6,9,11];var m=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var sn=864e5;function an(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-sn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+sn),t}}var se=3;var To=new Set(["ec2Image","account","guest"]);function Ao(){return{pass:[],fail:[],unknown:[],notApplicable:[],skipped:[]}}var fn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>j(e,0,()=>!0)};var pn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>j(e,1,()=>!0)};var dn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>j(e,0,t=>t==="Micros\
oft_Office_2016")};var mn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>j(e,0,t=>t==="Micros\
oft_Office_2019")};function Ee(e){let t=0,n=e.length;for(;t<n&&Pe(e.charCodeAt(t));)t++;for(;n>
t&&Pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var yn="/ImageDescription",gn={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!Ie(t))return h;let n=Ee(t);return{items:[n===
""?{pointer:yn,value:t}:{pointer:yn,value:t,suggestion:n}],complete:!0}}};var Lo=new Map([["BYOL_REGULAR",Te("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Te("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Te("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Te("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:h}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:h}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:h}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:h}]]);var hn={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=z(e);return typeof t=="symbol"?t:t.family}};var wn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=z(e);return t===d?d:typeof t=="symbol"?h:t.pcoip}};var bn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=z(e);return typeof t=="symbol"?t:t.protocol}};var xn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var Do=16;var Fo=(e,t,n)=>{for(let r=0;r<t;r++)if(ae(n,r)===e)return!0;return!1};function qo(){let e=new Set;return t=>e.size===e.add(t).size}var kn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>J(e,Fo,qo)};var On={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>J(e,()=>!0,()=>()=>!0)};var Uo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=ae(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=Mo(e,i))}return r};function _o(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}var vn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>J(e,Uo,_o)};function Sn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var jo={matches:Ie,repair:Ee},Pn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>B(e,jo)};var Ae="aws:";function Ce(e){let t=e;for(;Ne(t)||et(t);)t=t.slice(Ae.length);return t}var Bo={matches:Ne,repair:Ce},In={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>B(e,Bo)};var $o={matches:et,repair:Ce},En={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>B(e,$o)};var Wo=/[^ +\-./0-9:=@A-Z_a-z]/;function Nn(e){return e.replace(Cn().others,"-")}var Tn;function Cn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Tn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Tn}var Ko={matches:An,repair:Nn},Ln={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>B(e,Ko)};var tt=[fn,pn,dn,mn,gn,hn,wn,bn,xn,kn,On,vn,Pn,In,En,Ln];var Mn=2,Vo=3,qn=15,Yo=new Set(["IngestionProcess","Applications","Tags"]),Ho="IngestionProcess";function _n(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}var Zo=4096;function ei(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var nt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Kn={facts:{},given:[]};var oi=1024*1024;function ii(e,{head:t,decider:n,context:r}){try{return ot(t,[Qe(
e,n,r)])}catch(o){return ot(t,[nn(e,o,r)])}}function Yn(e,{head:t}){return ot(t,Array.from(e,({report:n})=>n))}function si(e,t,n,r){if(t.format==="json"&&!n.hash&&
!Je(e,n.maxBytes)){let o=De(e,t.path,null,r);if(o!==null)return[o]}return Xt(e,t,n).map(o=>st(o,r))}function*ai(e,t,n,r){for(let o of f.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?De(o.text,t.path,o.index,r):null)??st(Ze(o,t,n),r)}function st({
candidate:e,line:t},{decider:n,context:r}){return{report:Qe(e,n,r),value:e.value,line:t}}function ot(e,t){let n=le();for(let g of t)n.add(g);let{version:r,tool:o,
model:i,pack:a,asOf:s,facts:l}=e,{counts:u,verdict:c}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,requests:t,counts:u,verdict:c}}function zn(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:T,located:()=>null}}var Jn={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,listRules:!0,hash:!0,maxBytes:!0};function at(e){return f.packs().readPack(e)}function lt(e,t,n){return f.facts().readFacts(e,t,n)}function ut(e,t){return f.facts().parseFact(e,t)}var X=class extends Error{name="ClosedPipe"};function L(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var Xn={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function $(e){let t=L(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Xn,t)?Xn[t]:t}var ue=process.getBuiltinModule("node:fs"),ui=process.getBuiltinModule("node:path"),Zn=1<<20,ci="/dev/null",fi={1:"standard output",2:"standard error"};function*mi(){let e=Buffer.allocUnsafeSlow(
Zn);for(;;){let t;try{t=ue.readSync(0,e,0,Zn,null)}catch(n){let r=L(n);if(r==="EAGAIN"){tr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(
0,t)}}function tr(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var Z=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),fe=(e,t,n)=>({...Z(e,n),value:t}),ce=(e,t,n)=>({...fe(e,t,n),repeatable:!0}),ct=(e,t,n,r)=>({
...fe(e,t,r),choices:n}),qe=[ce("facts","FILE","facts file, JSON or YAML"),ce("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
ce("rules","PATH","a rule file or directory, added to the built-in pack"),fe("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ce("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),ct("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),Z("allow-unknown","an unknown verdict exits 0"),ce("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while text\
 stays on standard output"),Z("hash","add the sha256 of each request to the report"),Z("list-rules","add the ids behind each count of rules to the report"),Z("q\
uiet","leave passing requests out of the output, never out of the counts"),ct("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled \
(default) or json-rules-engine; the report is the same"),fe("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),Z(
"follow-links","read named links whose target leaves the working directory"),fe("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576\
)"),ct("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")];var yi=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function ft(e){return e.replace(yi,t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function rr(){let e=0;return{begin:t=>`${ft(JSON.stringify(t,null,2).slice(0,-2))},
  "requests": [`,request:({report:t})=>`${e++===0?"":","}
    ${nr(t,"    ")}`,end:({counts:t,verdict:n})=>`${e===0?"":`
  `}],
  "counts": ${nr(t,"  ")},
  "verdict": "${n}"
}
`}}function nr(e,t){return ft(JSON.stringify(e,null,2).replaceAll(`
`,`
${t}`))}var gi,or={findings:()=>gi??=require("./findings.cjs")};var Q=e=>e,ee=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,hi={bold:Q,dim:Q,red:Q,green:Q,yellow:Q,cyan:Q},wi={bold:ee(1,22),dim:ee(2,22),red:ee(31,39),green:ee(32,39),
yellow:ee(33,39),cyan:ee(36,39)};var bi=/^[ -~]*$/;function _e(e){return bi.test(e)?e:xi(e)}function xi(e){let t="";for(let n of e){let r=n.codePointAt(0);t+=Oi(r)?ki(r):n}return t}function ki(e){
return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}function Oi(e){return e<127?e<32:e<768?e<=160||
e===173:Ri.some(([t,n])=>e>=t&&e<=n)}var Ri=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function vi(e,t){let n=t-e.length;return e.map(_e).join(", ")+(n>0?
` and ${G(n)} more`:"")}var pe={text:ar,json:rr};function Pi(e){let t=e.indexOf("="),n=t===-1?e:e.slice(
0,t);if(!Ii(n))throw new m(`\`--format ${e}\`: accepted are ${Object.keys(pe).join(", ")}`);let r=t===-1?null:e.slice(t+1);if(r==="")throw new m(`\`--format ${e}\
\`: the name of the file is missing after \`=\``);return{format:n,file:r}}function Ii(e){return Object.hasOwn(pe,e)}var Ei=1<<20,ur=1<<28;function Ai(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>ur)throw new m(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${ur}`);
return t}function te(e,t,n=[]){pr("error",[e,...n],t)}function fr(e,t){pr("warning",[e],t)}function pr(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=Ue(je("auto",n,r)),
s=t.map(l=>_e(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var Ni,Ci,Li,Di,P={files:()=>Ni??=require("./files.cjs"),found:()=>Ci??=require("./found.cjs"),program:()=>Li??=require("./program.cjs"),search:()=>Di??=require("./search.cjs")};var V=class extends Error{name="Unreadable"},pt=1<<20,Fi=16,qi=/\.(ndjson|jsonl)$/i;function*dr(e,t){let n=Buffer.allocUnsafeSlow(pt);try{for(let r=t.
readSync(e,n,0,pt,null);r>0;r=t.readSync(e,n,0,pt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function mr(e,t){let n=[],r=0;for(let o of e){let i=Uint8Array.
prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function yr(e,t,n){try{let r=mt(t,n).read({...e,path:null}),o=r instanceof
Uint8Array?r:mr(r,t+1);if(o.length>t)throw new V(`it is larger than ${t} bytes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(r){throw!(r instanceof
V)&&L(r)===null?r:new m(`cannot read \`${e.path??"-"}\`: ${$(r)}`)}}var ji=5;
var Wi=64;var Ki=/[*?[{]|[!@+]\(/;function xr(e){return Ki.test(e)}function Gi(e){throw new m(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Vi(e){let t=new Map;for(let r of e.flatMap(o=>o.inputs)){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e.map(({text:r,inputs:o})=>({text:r,inputs:o.map(i=>t.get(i.file)??i)})),inputs:[...t.
values()]}}var Hi=["AWS_REGION","AWS_DEFAULT_REGION"];function zi(e,{followLinks:t,
maxBytes:n},r){let{inputs:o}=Be([e],{followLinks:t,stdinName:null},r),[i]=o;if(o.length!==1||i===void 0||!i.named)throw new m(`\`--facts ${e}\`: a facts file is \
one file`);return lt(yr(i,n,r),i.path??"<stdin>",Ji(e))}function Ji(e){return/\.ya?ml$/i.test(e)?"yaml":"json"}var Xi=65536,vr=100,Zi=160;async function rs(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;
for await(let l of e.engineRequests(s,{path:i.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}function Ar(e,t){if(e instanceof X)throw e;if(e instanceof Error&&e.name==="UsageError")te(e.message,t);else{let[
n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);te(`internal error, please report it: ${n}`,t,r)}return k.couldNotRun}var gt=e=>{process.exitCode=e},Cr=()=>gt(k.couldNotRun);try{let e=Nr(process.argv.slice(2),er());typeof e=="number"?gt(e):e.then(gt,Cr)}catch{Cr()}
