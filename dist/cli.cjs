#!/usr/bin/env node
"use strict";var me=(function me(e,t){return wt.indexOf(e)>=wt.indexOf(
t)?e:t});var F=(function F(e){return 2-e});var V=(function V(e){return e?2:0});var Rt=(function Rt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var _=(function _(e){return e===N||e===m});var U=(function U(e,t){return(r,n)=>_(r)||_(n)?1:V(typeof r===e&&typeof n===e&&t(r,n))});var ne=(function ne({
right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Nt=(function Nt(e){let t=JSON.parse(bt);if(e.length===0)return{plan:t,sha256:We,ruleAt:o=>Tt(Ct(),o),operatorOf:At};let r=p.packs().joinPacks([Qn(),...e]),n=St(r.patterns);
return{plan:It(r.rules.slice(38),t),sha256:r.sha256,ruleAt:o=>Tt(r.rules,o),operatorOf:o=>o.operator==="matches"?n:At(o)}});var At=(function At({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return vt[e]});var ge=(function ge(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:r,problems:n}=qt(e.subarray(3));return{text:r,problems:[p.careful().byteOrderMark(0),...n]}}
return t===255&&e[1]===254?Ut(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Ut(e.subarray(2),"utf-16be"):qt(e)});var qt=(function qt(e){let t=eo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:P};let r=p.careful().invalidUtf8(e);return{text:t,problems:r===null?P:[r]}});var eo=(function eo(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).
toString("utf8")});var jt=(function jt(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Wt=(function Wt(e,t){for(let n in uo)return!1;if(typeof t!="object"||t===null)return!0;let r=Ge(t,Dt);return r===co(e)||r===fo(e)});var Ge=(function Ge(e,t){
if(t===0)return Number.NaN;let r=0;if(Array.isArray(e)){for(let n=0;n<e.length;n++){let o=e[n];typeof o=="object"&&o!==null&&(r+=Ge(o,t-1))}return r}for(let n in e){
if(jt(n))return Number.NaN;r++;let o=e[n];typeof o=="object"&&o!==null&&(r+=Ge(o,t-1))}return r});var co=(function co(e){let t=0;for(let r=e.indexOf(":");r!==-1;r=e.indexOf(
":",r+1))t++;return t});var be=(function be(e){let t;try{t=JSON.parse(e)}catch{return Y}return Wt(e,t)?t:Y});var Kt=(function Kt(e){let t=new Map,r=0;return n=>{if(n.length>64)return e(n);let o=t.get(n);if(o!==void 0)return o;let i=e(n);return++r===32768&&(r=0,t.clear()),t.size<
512&&t.set(n,i),i}});var mo=(function mo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(go):t});var Gt=(function Gt(e,t){let r=e;for(let n of xe(t)){if(typeof r!="object"||r===null)return Ve;if(Array.isArray(r)){let o=He(n);if(o===
null||o>=r.length)return Ve;r=r[o]}else{if(!Object.hasOwn(r,n))return Ve;r=r[n]}}return{found:!0,value:r}});var ke=(function ke(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Oo}});var tr=(function tr(e,t){let r={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,skippedScopes:[]};return t===null?r:{...r,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[]}}});var Oe=(function Oe(e,{
instancePath:t="",parentData:r,parentDataProperty:n,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let w=Object.getPrototypeOf(e);if(w!==Object.prototype&&w!==null)return!1;{let x;if(e.Ec2ImageId===
void 0&&(x="Ec2ImageId")||e.IngestionProcess===void 0&&(x="IngestionProcess")||e.ImageName===void 0&&(x="ImageName")||e.ImageDescription===void 0&&(x="ImageDesc\
ription"))return!1;{let k=s;for(let g in e)if(!(g==="Ec2ImageId"||g==="IngestionProcess"||g==="ImageName"||g==="ImageDescription"||g==="Tags"||g==="Applications"))
return!1;if(k===s){if(e.Ec2ImageId!==void 0){let g=e.Ec2ImageId,v=s;if(s===v)if(typeof g=="string"){if(!Ro.test(g))return!1}else return!1;var u=v===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let v=e.IngestionProcess,q=s;if(typeof v!="string"||!(v==="BYOL_REGULAR"||v==="BYOL_GRAPHICS"||v==="BYOL_GRAPHICSPRO"||v===
"BYOL_GRAPHICS_G4DN"||v==="BYOL_REGULAR_WSP"||v==="BYOL_GRAPHICS_G4DN_WSP"||v==="BYOL_REGULAR_BYOP"||v==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=q===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let q=e.ImageName,L=s;if(s===L)if(typeof q=="string"){if(q.length>64||q.length<1||!vo.test(q))return!1}else return!1;var u=L===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let L=e.ImageDescription,E=s;if(s===E)if(typeof L=="string"){if(L.length>256||L.length<1||!So.test(L))return!1}else
return!1;var u=E===s}else var u=!0;if(u){if(e.Tags!==void 0){let E=e.Tags,te=s;if(s===te)if(Array.isArray(E)){var c=!0;let je=E.length;for(let j=0;j<je;j++){let S=E[j],
de=s;if(s===de)if(S&&typeof S=="object"&&!Array.isArray(S)){let ht=Object.getPrototypeOf(S);if(ht!==Object.prototype&&ht!==null)return!1;{let Dn;if(S.Key===void 0&&
(Dn="Key"))return!1;{let Fn=s;for(let D in S)if(!(D==="Key"||D==="Value"))return!1;if(Fn===s){if(S.Key!==void 0){let D=S.Key,re=s;if(s===re)if(typeof D=="string"){
if(D.length>127||D.length<1)return!1}else return!1;var d=re===s}else var d=!0;if(d)if(S.Value!==void 0){let D=S.Value,re=s;if(s===re)if(typeof D=="string"){if(D.
length>255)return!1}else return!1;var d=re===s}else var d=!0}}}}else return!1;var c=de===s;if(!c)break}}else return!1;var u=te===s}else var u=!0;if(u)if(e.Applications!==
void 0){let E=e.Applications,te=s;if(s===te)if(Array.isArray(E)){if(E.length>5||E.length<1)return!1;{var f=!0;let je=E.length;for(let j=0;j<je;j++){let S=E[j],de=s;
if(typeof S!="string"||!(S==="Microsoft_Office_2016"||S==="Microsoft_Office_2019"))return!1;var f=de===s;if(!f)break}}}else return!1;var u=te===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Re=(function Re(e){return Oe(e)});var nr=(function nr(e){let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jsonl"?"ndjson":"json"});var or=(function or(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),r=Number(e.slice(5,7)),n=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=r===2?o?29:28:Eo.includes(r)?30:31;return r>=1&&r<=12&&n>=1&&n<=i});var ve=(function ve(e){if(!or(e))throw new y(`${Mt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var ar=(function ar(e,t){let r=e.when===null?2:ie(e.when,t);if(r===0)return"notApplicable";let n=ie(e.must,t);return n===2?"pass":r===2&&n===0?"fail":"undecide\
d"});var lr=(function lr(e,t){let r=new Set;return e.when!==null&&Se(e.when,t,r),Se(e.must,t,r),[...r].sort((n,o)=>n-o)});var ie=(function ie(e,t){if(typeof e=="number"){let i=t[e];
return i===se||i===void 0?1:i}if("not"in e)return F(ie(e.not,t));let r="all"in e,n=r?0:2,o=r?2:0;for(let i of r?e.all:e.any){let a=ie(i,t);if(a===n)return a;a===
1&&(o=1)}return o});var Se=(function Se(e,t,r){if(ie(e,t)===1)if(typeof e=="number")r.add(e);else if("not"in e)Se(e.not,t,r);else for(let n of"all"in e?e.all:e.any)Se(n,t,
r)});var ur=(function ur(e,t,r){let n={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0},o=r.listRules?Ao():null,i=[],a=[],s=new Set;
for(let[u,c]of e.rules.entries()){let d=ar(c,t),f;if(d!=="undecided")f=d,d==="fail"&&i.push(u);else{let w=lr(c,t),x=Co(e,w,r.world),k=new Set(x.map(g=>g.slice(0,
g.indexOf("/"))));if(f=No(c.ifUnknown,k,r)?"skipped":"unknown",f==="skipped")for(let g of k)s.add(g);else w.some(g=>t[g]===se)||a.push({rule:u,needs:x})}n[f]++,
o?.[f].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...n,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};return Object.freeze({tally:Object.
freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var No=(function No(e,t,r){return r.
require.some(n=>t.has(n))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(n=>To.has(n)&&!r.world.scopes.has(n))});var Co=(function Co(e,t,r){let n=new Set,o=i=>{let a=i===void 0?
void 0:e.operands[i];a!==void 0&&r.read(a.fact,a.path)===N&&n.add(a.fact+a.path)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"opera\
nd"in a.right&&o(a.right.operand)}return[...n].sort()});var M=(function M(e,t,r){let n=e.Applications;if(n===void 0)return h;if(n===m)return m;let o,i=!0;for(let a=t;a<n.length;a++){let s=n[a];typeof s!="string"?i=!1:r(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?h:{items:o??h.items,complete:i}});var Ie=(function Ie(e){return e.length>0&&(Pe(e.charCodeAt(0))||Pe(e.charCodeAt(e.length-1)))});var Pe=(function Pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Te=(function Te(e,t,r){let n=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:r})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:n,complete:!0})}});var H=(function H(e){
let t=e.IngestionProcess;return t===void 0?A:(t===m?void 0:Lo.get(t))??m});var z=(function z(e,t,r){let n=e.Tags;if(n===void 0)return h;if(n===m)return m;let o=n.length<=Do?t:r(),i,a=!0;for(let s=0;s<n.length;s++){let l=ae(n,s);l===
void 0?a=!1:o(l,s,n)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?h:{items:i??h.items,complete:a}});var ae=(function ae(e,t){let r=e[t];if(!(r===
void 0||r===m))return typeof r.Key=="string"?r.Key:void 0});var Mo=(function Mo(e,t){let r=Math.min(e.length,t.length);for(let n=0;n<r;n++){let o=e.
charCodeAt(n),i=t.charCodeAt(n);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Or(o)!==Or(i))return!1}return e.length===t.length});var Or=(function Or(e){return e>=
65&&e<=90?e+32:e});var $=(function $(e,t){let r=e.Tags;if(r===void 0)return h;if(r===m)return m;let n,o=!0;for(let i=0;i<r.length;i++){let a=r[i];if(a===void 0||a===m){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(n??=[],n.push(vr(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(n??=[],n.push(
vr(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return n===void 0&&o?h:{items:n??h.items,complete:o}});var Ne=(function Ne(e){return e.startsWith(Ae)});var et=(function et(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Ae.length).toLowerCase()===Ae&&!Ne(
e)});var Tr=(function Tr(e){return Wo.test(e)&&!Nr().every.test(e)});var Lr=(function Lr(e,t){if(e==="derived"){let n=tt.find(o=>o.path===t);if(n===void 0)throw new Error(`no derived fact ${t}`);return n.derive}let r=xe(t);return n=>Go(n,
r)});var Dr=(function Dr(e){return e?.fact==="derived"?tt.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:xe(e.path)[0]});var Go=(function Go(e,t){let r=e;for(let n of t){
if(r===m)return m;if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return A;r=r[n]}return r===void 0?A:r});var Mr=(function Mr(e,t,r,n){let o=e.operands.map(({fact:a,path:s},l)=>{
let u=r[l];return u===void 0?Lr(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=ne(s,r),u=l===void 0?ne(s,o):zo(l),c=o[s.left],
d=l===void 0?null:Dr(e.operands[s.left]),f=d!==null&&Yo.has(d)?d:null,w={place:a,operand:s.left,operator:n(s),left:c,right:u},x=i.get(f);x===void 0?i.set(f,[w]):
x.push(w)}return[...i].flatMap(([a,s])=>{s.sort((u,c)=>u.operand-c.operand||u.place-c.place);let l=[];for(let u=0;u<s.length;u+=Fr)l.push(Jo(a,s.slice(u,u+Fr)));
return l})});var zo=(function zo(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Jo=(function Jo(e,t){return{answer(r){if(e!==null){let n=r[e];if(n===void 0||e===Ho&&typeof n==
"string")return n}return qr(t,r)},unpack(r,n){let o=typeof r=="number"?r:qr(t,{[e]:r});for(let[i,{place:a}]of t.entries())n[a]=o>>(t.length-1-i)*_r&Vo}}});var qr=(function qr(e,t){
let r=0,n=-1,o=N;for(let i of e)i.operand!==n&&(n=i.operand,o=i.left(t)),r=r<<_r|Xo(i.operator,o,i.right(t));return r});var Xo=(function Xo(e,t,r){let n=e(t,r);return n===
1&&t!==N&&r!==N&&(Ur(t)||Ur(r))?se:n});var $r=(function $r(e,t){let r=new Set;for(let n of e.rules){let o=new Set;if(!(n.when!==null&&Le(n.when,t,o)===0)){Le(n.must,t,o);for(let i of o)r.add(i)}}return r});var Le=(function Le(e,t,r){
if(typeof e=="number"){let s=t[e];return s==null?(r.add(e),null):s===3?1:s}if("not"in e){let s=Le(e.not,t,r);return s===null?null:F(s)}let n="all"in e,o=n?0:2,i=new Set,
a=n?2:0;for(let s of n?e.all:e.any){let l=Le(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)r.add(s);return a});var Br=(function Br(e,t,r){let n=e.operands.map(({fact:u,path:c})=>r.world.read(u,c)),o=e.leaves.map(u=>{let c=n[u.left],d=ne(u,n);return c===void 0||d===void 0?
null:t(u)(c,d)}),i=Mr(e,$r(e,o),n,t),a={next:new Map,decision:null},s=0;return u=>{let c=a,d=[];for(let f of i){let w=f.answer(u);d.push(w),c=c?.next.get(w)}return c?.
decision??l(d)};function l(u){let c=o.map(f=>f??0);for(let[f,w]of i.entries())w.unpack(u[f],c);let d=ur(e,c,r);return s<Zo&&(s++,Qo(a,u,d)),d}});var Qo=(function Qo(e,t,r){
let n=e;for(let o of t){let i=n.next.get(o);i===void 0&&(i={next:new Map,decision:null},n.next.set(o,i)),n=i}n.decision=r});var jr=(function jr(e,t){let r=new Map(Object.entries(e));return{scopes:new Set([...r].filter(([,n])=>ei(n)).map(([n])=>n)),read(n,o){if(n==="request"||n==="derived")return;
if(n==="today")return o==="/date"?t:A;let i=r.get(n);if(i===null)return A;let a=Gt(i,o);return a.found?a.value===null?A:a.value:N}}});var Kr=(function Kr(e){let t=ti(e),{asOf:r}=e;if(typeof r=="string"){let i=nt(ve(r),t);return()=>i}let n=r??sr(Date.now),o=nt(ve(n()),t);return()=>{let i=n();return i!==
o.date&&(o=nt(ve(i),t)),o}});var ti=(function ti({packs:e=[],facts:t,require:r=[],listRules:n=!1,failOn:o="error"}){let i=Nt(e),a=n?i.plan.rules.map(s=>s.id).sort():null;
return{rules:i,given:ri(t),require:r.length===0?r:p.facts().checkedScopes(r),listRules:n,context:{failOn:o,noRules:tr(i.plan.rules.length,a),ruleAt:i.ruleAt,howToState:s=>p.
facts().howToState(s)}}});var nt=(function nt(e,{rules:t,given:r,require:n,listRules:o,context:i}){let a=jr(r.facts,e),s={require:n,listRules:o,world:a};return{date:e,head:{
version:1,tool:rt.tool,model:rt.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:r.given},context:{...i,world:a},rules:t,decision:s,decider:Br(
t.plan,t.operatorOf,s)}});var ri=(function ri(e){if(e===void 0)return Wr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===
0?Wr:p.facts().joinFacts(t)});var le=(function le(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0};return{add(t){e.requests++,e[t.verdict]++;for(let r of t.findings)
r.outcome==="unknown"?e.unknowns++:r.severity==="error"?e.errors++:e.warnings++},ignore(t){e.ignored+=t},end:()=>({counts:{...e},verdict:ni(e)})}});var ni=(function ni(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var De=(function De(e,t,r,{decider:n}){let o=be(e);if(o===Y||!Re(o))return null;let{tally:i,failed:a,undecided:s}=n(o);return a.length>0||s.length>0?null:{report:ke({path:t,
index:r},i),value:o,line:l=>oe(e).line(l)}});var Gr=(function Gr(e,t,{maxBytes:r},n){if(e.length>r)return null;let{text:o,problems:i}=ge(e);return i.length>0?null:De(o,t,
null,n)});var it=(function it(e={}){li(e);let t=Kr(e),r={hash:e.hash??!1,maxBytes:e.maxBytes??oi};return{get head(){return t().head},check:(n,o)=>ii(Hr(n,o),t()),checkText:(n,o)=>Vr(
si(n,Fe(o),r,t()),t()),checkBytes:(n,o)=>Vr(Yr(n,Fe(o),r,t()),t()),requests:(n,o)=>Yr(n,Fe(o),r,t()),checkWithEngine:(n,o)=>p.engine().checkValueWithEngine(Hr(n,
o),t()),engineRequests:(n,o)=>p.engine().checkAllWithEngine(Xe(n,Fe(o),r),t())}});var Yr=(function Yr(e,t,r,n){if(t.format==="ndjson")return ai(e instanceof
Uint8Array?[e]:e,t,r,n);if(e instanceof Uint8Array&&t.format==="json"&&!r.hash){let o=Gr(e,t.path,r,n);if(o!==null)return[o]}return Array.from(Xe(e,t,r),o=>st(o,
n))});var Fe=(function Fe({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":nr(e))}});var li=(function li(e){let{asOf:t,failOn:r,maxBytes:n}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(zr,o))throw new y(`createPreflight has no option \`${o}\`; the options are ${Object.keys(zr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new y("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(r!==void 0&&r!=="error"&&
r!=="warning")throw new y("`failOn` is neither `error` nor `warning`");if(n!==void 0&&!(Number.isSafeInteger(n)&&n>0))throw new y("`maxBytes` is not a whole num\
ber above 0")});var Qr=(function Qr(){
return{stdin:mi,stdout:Zr(1,()=>process.stdout.columns),stderr:Zr(2,()=>process.stderr.columns),env:process.env,now:Date.now,cwd:process.cwd,fs:ue,paths:ui}});var Zr=(function Zr(e,t){
let r;return{write:n=>di(e,n),isTerminal:()=>(r??=pi(e),r),columns:()=>t()??80}});var pi=(function pi(e){try{let{rdev:t}=ue.fstatSync(e);if(t===0||t===ue.statSync(ci,{throwIfNoEntry:!1})?.
rdev)return!1}catch{return!1}return process.getBuiltinModule("node:tty").isatty(e)});var di=(function di(e,t){let r=Buffer.from(t),n=0;for(;n<r.length;)try{n+=ue.writeSync(
e,r,n)}catch(o){let i=C(o);if(i==="EPIPE")throw new J;if(i!=="EAGAIN")throw new y(`cannot write to ${fi[e]}: ${B(o)}`);en()}});var Ue=(function Ue(e){return e?wi:hi});var sn=(function sn({counts:e,verdict:t,skipped:r,ignored:n},o){let i=[Si(e)],a=[on(e.errors,"error",o.red),on(e.warnings,"warning",o.yellow),e.unknowns>0?o.cyan(`${K(e.
unknowns)} undecided`):""].filter(s=>s!=="");if(a.length>0&&i.push(a.join(", ")),r.most>0){let s=r.least<r.most?"up to ":"";i.push(`${s}${Me(r.most,"rule")} ski\
pped (for want of facts: ${r.scopes.join(", ")})`)}return e.ignored>0&&i.push(`${Me(e.ignored,"file")} ignored, without a member of a request: ${vi(n,e.ignored)}`),
`${t==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(s=>` \xB7 ${s}`).join("")}`});var Si=(function Si(e){if(e.requests===0)return"no request found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${K(e.requests)}\
 requests passed`;let t=[e.pass>0?`${K(e.pass)} passed`:"",e.fail>0?`${K(e.fail)} failed`:"",e.unknown>0?`${K(e.unknown)} unknown`:""].filter(r=>r!=="");return`${Me(
e.requests,"request")}: ${t.join(", ")}`});var on=(function on(e,t,r){return e===0?"":r(Me(e,t))});var Me=(function Me(e,t,r=`${t}s`){return`${K(e)} ${e===1?t:r}`});var K=(function K(e){return String(
e).replace(/\B(?=(\d{3})+$)/g,",")});var an=(function an({colour:e,width:t}){let r=Ue(e),n=[],o=null;return{begin:({facts:i})=>(n=i,""),request:i=>i.report.findings.length===0?"":(o??=nn.findings().findingBlocks(
r,t,n),o(i)),end:i=>`${sn(i,r)}
`}});var ln=(function ln(e){let t=e.map(Pi),r=t.filter(({file:n})=>n===null);if(r.length>1){let n=r.map(({format:o})=>`\`${o}\``).join(" and ");throw new y(`${n} cannot both\
 go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[n,{file:o}]of t.entries())if(o!==null&&t.findIndex(i=>i.file===o)!==n)throw new y(
`two formats cannot go to the same file \`${o}\``);return r.length===1?t:[{format:"text",file:null},...t]});var un=(function un(e,t,{cwd:r,paths:n}){for(let{format:o,
file:i}of e){if(i===null)continue;let a=n.resolve(r(),i);if(t.some(s=>s.file===a))throw new y(`\`--format ${o}=${i}\` would replace a file that is to be checked`)}});var fn=(function fn({options:e,operands:t}){for(let[i,a]of e)Ti(i,a);let r=i=>e.get(i)??[],n=i=>e.get(i)?.at(-1)??null,o=n("max-bytes");return{operands:t,
facts:r("facts"),fact:r("fact"),rules:r("rules"),asOf:n("as-of"),require:r("require").flatMap(i=>i.split(",").map(a=>a.trim())),failOn:n("fail-on")==="warning"?
"warning":"error",allowUnknown:e.has("allow-unknown"),targets:ln(r("format")),hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:n("en\
gine")==="json-rules-engine"?"json-rules-engine":"compiled",stdinName:n("stdin-name"),followLinks:e.has("follow-links"),maxBytes:o===null?Ei:Ai(o),color:n("colo\
r")??"auto"}});var Ti=(function Ti(e,t){let r=qe.find(n=>n.name===e)?.choices;if(r!=null){for(let n of t)if(!r.includes(n))throw new y(`\`--${e} ${n}\`: accepted are ${r.
join(", ")}`)}});var $e=(function $e(e,t,r){return e!=="auto"?e==="always":!(r.NO_COLOR!==void 0&&r.NO_COLOR!=="")&&r.TERM!=="dumb"&&t.isTerminal()});var Ui=(function Ui(e){return e!==null&&qi.test(e)});var mt=(function mt(e,t){let r=Buffer.allocUnsafeSlow(
65536);return{read(n){let o=Ui(n.path);if(n.file===null||n.pipe||o){let l=n.file===null?t.stdin():mn(dt(n.file,n.pipe,t).fd,t.fs);return o?l:yn(l,e+1)}let{fd:i,
size:a}=dt(n.file,!1,t),s=Math.min(a,e+1);r.length<=s&&(r=Buffer.allocUnsafeSlow(s+1));try{return r.subarray(0,_i(i,r,s,t.fs))}finally{t.fs.closeSync(i)}},holdsMemberName({
file:n}){if(n===null)return!1;let o=Buffer.alloc(0);for(let i of mn(dt(n,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(T.found().holdsMemberName(a))return!0;o=a.
subarray(-2*Fi)}return!1}}});var dt=(function dt(e,t,{fs:r}){let{O_RDONLY:n,O_NOFOLLOW:o=0,O_NONBLOCK:i=0}=r.constants,a=r.openSync(e,t?n:n|i|o),s=r.fstatSync(a);if(t?s.isFIFO():
s.isFile())return{fd:a,size:s.size};throw r.closeSync(a),new G("it is not a regular file")});var _i=(function _i(e,t,r,n){let o=0;for(;o<r;){let i=n.readSync(e,t,o,r-o,null);
if(i===0)break;o+=i}return o});var hn=(function hn(){let e=Number.POSITIVE_INFINITY,t=0,r=new Set;return{add({rules:n}){if(!(n.skipped===0&&n.pass===0&&n.fail===0)){n.skipped<e&&(e=n.skipped),n.skipped>
t&&(t=n.skipped);for(let o of n.skippedScopes)r.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...r].sort()})}});var wn=(function wn(e,t,r,n,o){let i=le(),a=hn(),s=[],l=new Set,u=O.pass,c=f=>{n.clear(),ee(f,o),u=me(u,O.couldNotRun)},d=f=>{i.add(f.report),a.add(f.report),n.
step(),e.quiet&&f.report.verdict==="pass"||r.request(f)};return t.failures.forEach(c),{visit(f){let w=!1,x=null;return{content(k){w=!1;let g=k.read(f);if(f.named)
return g;let v=g instanceof Uint8Array,{foundFile:q,mayHoldMember:L}=T.found();return x??=q(()=>!v||L(g)),v&&g.length>e.maxBytes&&!k.holdsMemberName(f)?null:g},
take(k){let g=x===null?"take":x.next(k);return g==="hold"?!0:(w=g==="restart",g!=="take"?!1:(l.add(f),x?.held().forEach(d),d(k),!0))},failed(k){if(!(k instanceof
G)&&C(k)===null)throw k;l.add(f),c(`cannot read \`${f.path??"-"}\`: ${B(k)}`)},again(){return!w&&x!==null&&!l.has(f)&&(i.ignore(1),s.length<Mi&&s.push(f.path??"\
-")),w}}},end(){n.clear();let{counts:f,verdict:w}=i.end();r.end({counts:f,verdict:w,skipped:a.end(),ignored:s}),Bi(t.links,o);for(let{text:x,inputs:k}of t.arguments)
k.some(g=>l.has(g))||(ee(k.length===0?`no file to check in \`${x}\``:`no request in \`${x}\``,o),u=me(u,O.unknown));return me(u,f.requests===0?O.pass:$i(w,e.allowUnknown))}}});var $i=(function $i(e,t){switch(e){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return t?O.pass:O.unknown;default:return e}});var Bi=(function Bi(e,t){let[r,...n]=e;
if(r===void 0)return;let o=n.length===0?"":` and ${n.length} more`;pn(`\`${r}\`${o}: links in directories are not followed; name them to check them`,t)});var bn=(function bn(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var xn=(function xn({fs:e,paths:t}){let r=new Map,
n=new Map;return o=>{let i=t.dirname(o),a=n.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(r.get(i)??0)+1;r.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===ji){let u=e.readdirSync(i,{withFileTypes:!0});n.set(i,new Map(u.map(c=>[c.name,bn(c)])))}return l===void 0?null:bn(l)}});var On=(function On(e,t,{kind:r}){try{return r(t)}catch(n){throw C(n)===null?n:new y(`cannot read \`${e}\`: ${B(n)}`)}});var yt=(function yt(e,t,{here:r,options:n}){let o=r.resolveParent(
t);return o===t||n.followLinks||r.contains(t)&&!r.containsReal(o)&&Ki(e),o});var Rn=(function Rn({cwd:e,fs:t,paths:r}){let n=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=r.relative(
l,s);return u!==".."&&!u.startsWith(`..${r.sep}`)&&!r.isAbsolute(u)};return{absolute:s=>r.resolve(n,s),shown:s=>r.relative(n,s).split(r.sep).join("/"),contains:s=>a(
s,n),containsReal:s=>a(s,i(n)),resolveParent:s=>{let l=r.dirname(s);return l===s||l===n?s:r.join(i(l),r.basename(s))}}});var Be=(function Be(e,t,r){let n=new Map,o=[],i=[],a=c=>{let d=n.get(c.file);return d!==void 0&&(d.named||!c.named)?d:(n.set(c.file,c),c)},s={options:t,io:r,here:Rn(r),
kind:xn(r),links:o,failures:i};return{arguments:e.map(c=>({text:c,inputs:Gi(c,s).map(a)})).map(({text:c,inputs:d})=>({text:c,inputs:d.map(f=>n.get(f.file)??f)})),
inputs:[...n.values()],links:o,failures:i}});var Gi=(function Gi(e,t){let{here:r,options:n}=t;if(e==="-")return[{path:n.stdinName,file:null,named:!0,pipe:!1}];let o=r.absolute(
e),i=On(e,o,t);switch(i){case null:if(!kn(e))throw new y(`there is no file or directory \`${e}\``);return T.search().matching(e,t);case"link":return T.search().
linked(e,o,t);case"other":throw new y(`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return T.search().
directory(r.shown(o),yt(e,o,t),t);case"file":case"pipe":return[{path:r.shown(o),file:yt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var vn=(function vn(e,t){let r=[...e.facts.map(n=>Yi(n,e,t)),...e.fact.map(n=>ut(n,"--fact"))];if(r.some(({facts:n})=>n.region?.
name!==void 0))return r;for(let n of Vi){let o=t.env[n];if(o!==void 0&&o!=="")return[...r,{from:n,facts:{region:{name:o}}}]}return r});var Pn=(function Pn(e,t,r){let n=[],o=()=>{for(let i of n)i.discard()};try{for(let i of e.targets)n.push(Xi(i,e.color,t,r))}catch(i){throw o(),
i}return{begin:i=>{for(let{format:a,write:s}of n)s(a.begin(i))},request:i=>{for(let{format:a,write:s}of n)s(a.request(i))},end:i=>{for(let{format:a,write:s,finish:l}of n)
s(a.end(i)),l()},discard:o}});var Xi=(function Xi({format:e,file:t},r,n,o){let i=t===null?Zi(o,n):T.files().fileWriter(t,o),a="",s=()=>{a!==""&&i.write(a),a=""};return{format:pe[e](
t===null?Qi(r,o):{colour:!1,width:Sn}),write:l=>{a+=l,a.length>=zi&&s()},finish:()=>{s(),i.finish()},discard:i.discard}});var Zi=(function Zi({stdout:e},t){return{write:n=>{
t.clear(),e.write(n)},finish:t.clear,discard:t.clear}});var Qi=(function Qi(e,{stdout:t,env:r}){let n=t.isTerminal()?Math.min(Ji,Math.max(40,t.columns())):Sn;return{colour:$e(
e,t,r),width:n}});var In=(function In({stderr:e,now:t}){let r=0,n=!1,o=0;return{step(){if(r++,r<=500||r%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,n=!0,e.write(`\r\x1B[2K${r}\
 requests checked`))},clear(){n&&e.write("\r\x1B[2K"),n=!1}}});var En=(function En(e,t){return e.map(r=>at(t.paths.relative(".",t.paths.resolve(t.cwd(),r))||"."))});var Tn=(function Tn(e,t){let r=Be(e.operands,e,t);rs(e),un(e.targets,r.inputs,t);let n=it({packs:En(e.rules,t),facts:vn(e,t),asOf:e.asOf??new Date(t.now()).toISOString().
slice(0,10),require:e.require,failOn:e.failOn,listRules:e.listRules,hash:e.hash,maxBytes:e.maxBytes}),o=In(t),i=Pn(e,o,t),a=wn(e,r,i,o,t),s=mt(e.maxBytes,t);if(i.
begin(n.head),e.engine==="json-rules-engine")return ts(n,r,s,a,i);try{for(let l of r.inputs)es(n,l,s,a);return a.end()}finally{i.discard()}});var es=(function es(e,t,r,n){
let o=n.visit(t);do try{let i=o.content(r);if(i===null)continue;for(let a of e.requests(i,{path:t.path}))if(!o.take(a))break}catch(i){o.failed(i)}while(o.again())});var rs=(function rs({operands:e,facts:t}){if([...e,...t].filter(r=>r===
"-").length>1)throw new y("standard input, `-`, may be named once in all: it can be read only once")});var An=(function An(e,t){let r=new Map,n=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){n.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){n.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(d=>d.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let c=r.get(s);c===void 0?r.set(s,[u]):l.repeatable?c.push(u):c[0]=u}return{options:r,operands:n}});var Cn=(function Cn(e,t){try{let r=e[0]==="check"?An(e.slice(1),qe):null,n=r!==null&&r.operands.length>0?Tn(fn(r),t):T.program().runProgram(e,t);return typeof n=="numbe\
r"?n:n.catch(o=>Nn(o,t))}catch(r){return Nn(r,t)}});var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},wt=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];var bt='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
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
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var We="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var qn,Un,_n,Mn,$n,Bn,jn,Wn,Kn,p={careful:()=>qn??=require("./careful.cjs"),streams:()=>Un??=require("./streams.cjs"),yaml:()=>_n??=require("./yaml.cjs"),packs:()=>Mn??=
require("./packs.cjs"),explain:()=>$n??=require("./explain.cjs"),facts:()=>Bn??=require("./facts.cjs"),rules:()=>jn??=require("./rules.cjs"),hash:()=>Wn??=require("./hash.cjs"),
engine:()=>Kn??=require("./engine.cjs")};var A=Symbol.for("workspaces-preflight.absent"),N=Symbol.for("workspaces-preflight.unknown"),m=Symbol.for("workspaces-preflight.refused"),h=Object.freeze({items:Object.
freeze([]),complete:!0});var xt={values:[],complete:!0},Gn={values:[],complete:!1};function W(e){if(e===N||e===m)return Gn;if(e===h)return xt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(m);return{values:t?e:e.filter(r=>r!==m),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:xt}var kt=(e,t)=>_(e)||
_(t)?1:V(Rt(e)&&e===t),Ke=(e,t)=>{if(_(e))return 1;if(!Rt(e))return 0;if(t instanceof Set)return V(t.has(e));let r=W(t);return r.values.includes(e)?2:r.complete?
0:1},Ot=(e,t)=>Ke(t,e),Vn=(e,t)=>{let r=W(e),n=W(t);return r.values.some(i=>n.values.includes(i))?2:r.complete&&r.values.length===0||n.complete&&n.values.length===
0||r.complete&&n.complete?0:1},Yn=(e,t)=>{let r=W(e),n=W(t);return r.values.every(o=>n.values.includes(o))?r.complete?2:1:n.complete?0:1},Hn=(e,t)=>{let r=typeof e==
"object"&&"items"in e?e:null,{length:n}=r===null?W(e).values:r.items,o=r===null?W(e).complete:r.complete,i=n>0?0:o?2:1;return t===!0?i:F(i)},zn=(e,t)=>_(e)?1:V(
e!==A===t);var ye=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,vt={
equal:kt,notEqual:(e,t)=>F(kt(e,t)),in:Ke,notIn:(e,t)=>F(Ke(e,t)),contains:Ot,doesNotContain:(e,t)=>F(Ot(e,t)),containsAny:Vn,everyIn:Yn,empty:Hn,present:zn,lessThan:U(
"number",(e,t)=>e<t),lessThanInclusive:U("number",(e,t)=>e<=t),greaterThan:U("number",(e,t)=>e>t),greaterThanInclusive:U("number",(e,t)=>e>=t),startsWith:U("str\
ing",(e,t)=>e.startsWith(t)),endsWith:U("string",(e,t)=>e.endsWith(t)),before:U("string",(e,t)=>ye(e)&&ye(t)&&e<t),onOrAfter:U("string",(e,t)=>ye(e)&&ye(t)&&e>=
t)};function St(e){return(t,r)=>{if(_(t)||_(r))return 1;if(typeof t!="string"||typeof r!="string")return 0;let n=e.get(r);if(n===void 0)throw new Error(`pattern\
 ${r} was not compiled with its pack`);return V(n(t))}}var Jn={operands:[],leaves:[],rules:[]};function It(e,t=Jn){let r=Pt(t.operands),n=Pt(t.leaves);function o(a){if("all"in a)return{all:a.all.map(o)};if("any"in a)
return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:c}=a,d=r.placeOf({fact:s,path:l}),f=Xn(c)?{operand:r.placeOf({fact:c.
fact,path:c.path})}:c;return n.placeOf({left:d,operator:u,right:f})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(a.must),ifUnknown:a.ifUnknown??
null}));return{operands:r.list,leaves:n.list,rules:[...t.rules,...i]}}function Pt(e){let t=[...e],r=new Map(t.map((n,o)=>[JSON.stringify(n),o]));return{list:t,placeOf(n){
let o=JSON.stringify(n),i=r.get(o);return i!==void 0?i:(r.set(o,t.length),t.push(n)-1)}}}function Xn(e){return typeof e=="object"&&!Array.isArray(e)}function Qn(){return{rules:Ct(),sha256:We,
from:"built-in"}}var Et=null;function Ct(){return Et??=JSON.parse(p.rules().packText),Et}function Tt(e,t){let r=e[t];if(r===void 0)throw new Error(`no rule at p\
lace ${t}`);return r}var Lt=Object.freeze({maxBytes:1048576}),Dt=64,P=Object.freeze([]);function Ft(e){let t=new Uint8Array(e.length);for(let r=0;r<e.length;r+=2)t[r]=e[r+1]??0,t[r+1]=e[r]??0;return t}function Ut(e,t){let r=e.length&-2,n=t==="utf-16le"?e.subarray(0,r):Ft(e.subarray(0,r)),o=Buffer.from(n.buffer,n.byteOffset,n.byteLength).toString(
"utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=r===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function oe(e){let t=[0],r=!1;return{position(n){let o=Math.max(0,Math.min(n,e.length));for(;!r&&o>=(t[t.length-1]??0);)r=!_t(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(n){for(;!r&&t.length<=n;)r=!_t(e,t);let o=t[n-1];if(o===void 0)return"";
let i=t[n],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function _t(e,t){let r=e.indexOf(`
`,t[t.length-1]);return r===-1?!1:(t.push(r+1),!0)}var to=/^[ -~]*$/,ro=/^[ !#-[\]-~]*$/;function Mt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&ro.test(e))return`"${e}"`;let r=$t(t);return we(e,r),r.end()}function no(e,t=120){
if(e.length<=t&&to.test(e))return e;let r=$t(t);return Bt(e,r,!1),r.end()}function $t(e){let t="",r=0,n=!1;return{add:o=>n||t.length+o.length>e?(n=!0,!1):(t+=o,
t.length<=e-1&&(r=t.length),!0),end:()=>n?t.slice(0,r)+"\u2026":t}}function we(e,t){switch(typeof e){case"string":return t.add('"')&&Bt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?oo(e,t):io(e,t)}}function oo(e,t){if(!t.add("["))
return!1;for(let r=0;r<e.length;r++)if(r>0&&!t.add(",")||!we(e[r],t))return!1;return t.add("]")}function io(e,t){let r=so(e);if(r!==null)return t.add(`[${r}]`);
if(!t.add("{"))return!1;let n=!0;for(let o of Object.keys(e)){if(!n&&!t.add(","))return!1;n=!1;let i=e[o];if(!(we(o,t)&&t.add(":")&&we(i,t)))return!1}return t.add(
"}")}function so(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:no(t.slice(8,-1),40)}function Bt(e,t,r){for(let n=0;n<e.length;n++){
let o=e.charCodeAt(n),i=e.charAt(n);if(ao(o))i=he(o);else if(r&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(n)??o;if(a<=65535)i=
he(o);else{n++;let s=e.charCodeAt(n);i=a>=917504&&a<=917631?he(o)+he(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function ao(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var lo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function he(e){return lo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var uo=Object.freeze({});function fo(e){let t=0,r=e.indexOf('"'),n=e.indexOf(":");for(;n!==-1;)if(r===-1||n<r)t++,n=e.indexOf(":",n+1);else{let o=po(e,r);n<o&&(n=e.
indexOf(":",o)),r=e.indexOf('"',o)}return t}function po(e,t){for(let r=e.indexOf('"',t+1);r!==-1;r=e.indexOf('"',r+1)){let n=r-1;for(;e.charCodeAt(n)===92;)n--;
if((r-n)%2===1)return r+1}return e.length}var Y=Symbol("not clean");var xe=Kt(mo);function Ye(e,t){return`${e}/${yo(t)}`}function He(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ve=Object.freeze({found:!1});function yo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function go(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Ds=Object.freeze([]);function Yt(e){let t=0,r=e.length;for(;t<r&&Vt(e.charCodeAt(t));)t++;if(t===r)return{start:0,end:e.length};for(;Vt(e.charCodeAt(r-1));)r--;return{start:t,end:r}}
function Vt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Ht(e,t=null){let r=be(e);return r===Y?p.careful().readCarefully(e):ho(e,r,t)}function ho(e,t,r){let n=null,o=null;return{index:r,value:t,parsed:!0,problems:P,
span:(i,a)=>(n??=p.careful().indexJson(e),o??=p.careful().locator(n),o(i,a)),extent:()=>Yt(e),elements:()=>(n??=p.careful().indexJson(e),n.children)}}function ze(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((r,n)=>zt(e,r,n,P));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=wo(e.problems,e.elements());return e.value.map((r,n)=>zt(e,r,n,t[n]??P))}function zt(e,t,r,n){let o=Ye("",r);return{index:r,value:t,parsed:!0,
problems:n,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function wo(e,t){let r=[];for(let n of e){let i=He(n.pointer.split(
"/",2)[1]??"")??Math.max(0,bo(t,n.span?.start??0));r[i]??=[],r[i].push(xo(Ye("",i),n))}return r}function bo(e,t){let r=-1,n=e.length-1;for(;r<n;){let o=r+n+1>>1;
(e[o]?.start??0)<=t?r=o:n=o-1}return r}function xo(e,t){let r=n=>n.startsWith(`${e}/`)?n.slice(e.length):"";return{...t,pointer:r(t.pointer),related:t.related.map(
n=>({...n,pointer:r(n.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(n=>({...n,path:r(n.path)}))}}}function Jt(e,t,r=Lt){switch(t){case"json":return{text:e,requests:ze(Ht(e))};case"yaml":return{text:e,requests:ze(p.yaml().readYaml(e))};case"ndjson":return p.streams().
readNdjson(e,r)}}function Xt(e,t,r){return t.format!=="ndjson"&&Je(e,r.maxBytes)?er(t,r):Zt(e,P,t,r)}function Je(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Xe(e,t,r){
if(t.format==="ndjson")return ko(e instanceof Uint8Array?[e]:e,t,r);let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,r.maxBytes);if(n.length>r.maxBytes)
return er(t,r);let{text:o,problems:i}=ge(n);return Zt(o,i,t,r)}function Zt(e,t,r,n){let o=oe(e);return Jt(e,r.format,n).requests.map((i,a)=>Qt(i,e,a===0?t:P,o,r,
n))}function*ko(e,t,r){for(let n of p.streams().ndjsonLines(e,r))yield Ze(n,t,r)}function Ze(e,t,r){let{text:n,lineNumber:o,offset:i}=e,a={position:s=>({line:o,
column:s+1,offset:i+s}),line:s=>s===o?n:""};return Qt(p.streams().readLine(e,0),n,P,a,t,r)}function Qt(e,t,r,n,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,
lines:n},{start:l,end:u}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.
value,parsed:e.parsed,problems:r.length===0?e.problems:[...r,...e.problems],located:()=>s},line:n.line}}function er({path:e},{maxBytes:t}){let r={span:()=>null,
lines:oe("")},n=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:n,located:()=>r},line:()=>null}]}var Oo=Object.freeze([]);var Ro=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),vo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),So=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(e,t,r){let n=Po(e);return Io(n,n.view===null?null:t(n.view),r)}function Po(e){let{source:t,value:r,parsed:n,problems:o,located:i}=e;if(!n)return{source:t,
value:r,parsed:n,problems:o,located:i,view:null};if(Re(r))return{source:t,value:r,parsed:n,problems:o,located:i,view:r};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=a(r),c=typeof r=="object"&&r!==null&&!Array.isArray(r);return{source:t,value:r,parsed:n,problems:[...o,...s(u.problems,o,r,i())],located:i,view:c?l(
r,u.refused):null}}function Io(e,t,r){let{source:n,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.explain().requestReport(n,r.noRules,i,o,
s(),r.failOn);if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ke(n,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),c=[...i,...u(t,a,
r)];return l(n,t.tally,c,o,s(),r.failOn)}function rr({source:e},t,r){let{requestReport:n,unreadable:o}=p.explain();return n(e,r.noRules,[o(t)],void 0,null,r.failOn)}var Eo=[4,6,9,11];var y=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var ir=864e5;function sr(e){
let t="",r=0;return()=>{let n=e();return(n>=r||n<r-ir)&&(t=new Date(n).toISOString().slice(0,10),r=Date.parse(`${t}T00:00:00Z`)+ir),t}}var se=3;var To=new Set(["ec2Image","account","guest"]);function Ao(){return{pass:[],fail:[],unknown:[],notApplicable:[],skipped:[]}}var cr={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>M(e,0,()=>!0)};var fr={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>M(e,1,()=>!0)};var pr={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>M(e,0,t=>t==="Micros\
oft_Office_2016")};var dr={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>M(e,0,t=>t==="Micros\
oft_Office_2019")};function Ee(e){let t=0,r=e.length;for(;t<r&&Pe(e.charCodeAt(t));)t++;for(;r>
t&&Pe(e.charCodeAt(r-1));)r--;return e.slice(t,r)}var mr="/ImageDescription",yr={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===m)return m;if(t===void 0||!Ie(t))return h;let r=Ee(t);return{items:[r===
""?{pointer:mr,value:t}:{pointer:mr,value:t,suggestion:r}],complete:!0}}};var Lo=new Map([["BYOL_REGULAR",Te("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Te("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Te("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Te("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:h}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:h}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:h}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:h}]]);var gr={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=H(e);return typeof t=="symbol"?t:t.family}};var hr={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=H(e);return t===m?m:typeof t=="symbol"?h:t.pcoip}};var wr={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=H(e);return typeof t=="symbol"?t:t.protocol}};var br={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===m?m:t===void 0?
0:t.length}};var Do=16;var Fo=(e,t,r)=>{for(let n=0;n<t;n++)if(ae(r,n)===e)return!0;return!1};function qo(){let e=new Set;return t=>e.size===e.add(t).size}var xr={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>z(e,Fo,qo)};var kr={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>z(e,()=>!0,()=>()=>!0)};var Uo=(e,t,r)=>{let n=!1;for(let o=0;o<t;o++){let i=ae(r,o);if(i===e)return!1;!n&&i!==void 0&&(n=Mo(e,i))}return n};function _o(){let e=new Set,t=new Set;return r=>{
if(e.has(r))return!1;e.add(r);let n=t.size;return t.add(r.toLowerCase()).size===n}}var Rr={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>z(e,Uo,_o)};function vr(e,t,r){return r===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:r}}var $o={matches:Ie,repair:Ee},Sr={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>$(e,$o)};var Ae="aws:";function Ce(e){let t=e;for(;Ne(t)||et(t);)t=t.slice(Ae.length);return t}var Bo={matches:Ne,repair:Ce},Pr={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>$(e,Bo)};var jo={matches:et,repair:Ce},Ir={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>$(e,jo)};var Wo=/[^ +\-./0-9:=@A-Z_a-z]/;function Ar(e){return e.replace(Nr().others,"-")}var Er;function Nr(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Er??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Er}var Ko={matches:Tr,repair:Ar},Cr={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>$(e,Ko)};var tt=[cr,fr,pr,dr,yr,gr,hr,wr,br,xr,kr,Rr,Sr,Pr,Ir,Cr];var _r=2,Vo=3,Fr=15,Yo=new Set(["IngestionProcess","Applications","Tags"]),Ho="IngestionProcess";function Ur(e){return e===m?!0:Array.isArray(e)?e.includes(m):typeof e=="object"&&"complete"in e&&!e.complete}var Zo=4096;function ei(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var rt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Wr={facts:{},given:[]};var oi=1024*1024;function ii(e,{head:t,decider:r,context:n}){try{return ot(t,[Qe(
e,r,n)])}catch(o){return ot(t,[rr(e,o,n)])}}function Vr(e,{head:t}){return ot(t,Array.from(e,({report:r})=>r))}function si(e,t,r,n){if(t.format==="json"&&!r.hash&&
!Je(e,r.maxBytes)){let o=De(e,t.path,null,n);if(o!==null)return[o]}return Xt(e,t,r).map(o=>st(o,n))}function*ai(e,t,r,n){for(let o of p.streams().ndjsonLines(e,r))yield(o.problems.length===0&&!r.hash?De(o.text,t.path,o.index,n):null)??st(Ze(o,t,r),n)}function st({
candidate:e,line:t},{decider:r,context:n}){return{report:Qe(e,r,n),value:e.value,line:t}}function ot(e,t){let r=le();for(let d of t)r.add(d);let{version:n,tool:o,
model:i,pack:a,asOf:s,facts:l}=e,{counts:u,verdict:c}=r.end();return{version:n,tool:o,model:i,pack:a,asOf:s,facts:l,requests:t,counts:u,verdict:c}}function Hr(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:P,located:()=>null}}var zr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,listRules:!0,hash:!0,maxBytes:!0};function at(e){return p.packs().readPack(e)}function lt(e,t,r){return p.facts().readFacts(e,t,r)}function ut(e,t){return p.facts().parseFact(e,t)}var J=class extends Error{name="ClosedPipe"};function C(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var Jr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function B(e){let t=C(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Jr,t)?Jr[t]:t}var ue=process.getBuiltinModule("node:fs"),ui=process.getBuiltinModule("node:path"),Xr=1<<20,ci="/dev/null",fi={1:"standard output",2:"standard error"};function*mi(){let e=Buffer.allocUnsafeSlow(
Xr);for(;;){let t;try{t=ue.readSync(0,e,0,Xr,null)}catch(r){let n=C(r);if(n==="EAGAIN"){en();continue}if(n!=="EOF")throw r;t=0}if(t===0)return;yield e.subarray(
0,t)}}function en(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var X=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),fe=(e,t,r)=>({...X(e,r),value:t}),ce=(e,t,r)=>({...fe(e,t,r),repeatable:!0}),ct=(e,t,r,n)=>({
...fe(e,t,n),choices:r}),qe=[ce("facts","FILE","facts file, JSON or YAML"),ce("fact","KEY=VALUE","one fact, for example windows.version=11 or region=eu-west-1"),
ce("rules","PATH","a rule file or directory, added to the built-in pack"),fe("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ce("req\
uire","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),ct("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: erro\
r (default) or warning"),X("allow-unknown","an unknown verdict exits 0"),ce("format","FORMAT[=FILE]","text (default) or json; with =FILE into a file, while text\
 stays on standard output"),X("hash","add the sha256 of each request to the report"),X("list-rules","add the ids behind each count of rules to the report"),X("q\
uiet","leave passing requests out of the output, never out of the counts"),ct("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled \
(default) or json-rules-engine; the report is the same"),fe("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),X(
"follow-links","read named links whose target leaves the working directory"),fe("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576\
)"),ct("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")];var yi=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;function ft(e){return e.replace(yi,t=>`\\u${t.charCodeAt(0).toString(16).padStart(
4,"0")}`)}function rn(){let e=0;return{begin:t=>`${ft(JSON.stringify(t,null,2).slice(0,-2))},
  "requests": [`,request:({report:t})=>`${e++===0?"":","}
    ${tn(t,"    ")}`,end:({counts:t,verdict:r})=>`${e===0?"":`
  `}],
  "counts": ${tn(t,"  ")},
  "verdict": "${r}"
}
`}}function tn(e,t){return ft(JSON.stringify(e,null,2).replaceAll(`
`,`
${t}`))}var gi,nn={findings:()=>gi??=require("./findings.cjs")};var Z=e=>e,Q=(e,t)=>r=>`\x1B[${e}m${r}\x1B[${t}m`,hi={bold:Z,dim:Z,red:Z,green:Z,yellow:Z,cyan:Z},wi={bold:Q(1,22),dim:Q(2,22),red:Q(31,39),green:Q(32,39),yellow:Q(
33,39),cyan:Q(36,39)};var bi=/^[ -~]*$/;function _e(e){return bi.test(e)?e:xi(e)}function xi(e){let t="";for(let r of e){let n=r.codePointAt(0);t+=Oi(n)?ki(n):r}return t}function ki(e){
return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}function Oi(e){return e<127?e<32:e<768?e<=160||
e===173:Ri.some(([t,r])=>e>=t&&e<=r)}var Ri=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],
[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function vi(e,t){let r=t-e.length;return e.map(_e).join(", ")+(r>0?
` and ${K(r)} more`:"")}var pe={text:an,json:rn};function Pi(e){let t=e.indexOf("="),r=t===-1?e:e.slice(
0,t);if(!Ii(r))throw new y(`\`--format ${e}\`: accepted are ${Object.keys(pe).join(", ")}`);let n=t===-1?null:e.slice(t+1);if(n==="")throw new y(`\`--format ${e}\
\`: the name of the file is missing after \`=\``);return{format:r,file:n}}function Ii(e){return Object.hasOwn(pe,e)}var Ei=1<<20,cn=1<<28;function Ai(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>cn)throw new y(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${cn}`);
return t}function ee(e,t){dn("error",e,t)}function pn(e,t){dn("warning",e,t)}function dn(e,t,{stderr:r,env:n}){let{bold:o,red:i,yellow:a}=Ue($e("auto",r,n)),s=t.split(`
`).map(l=>_e(l));r.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var Ni,Ci,Li,Di,T={found:()=>Ni??=require("./found.cjs"),program:()=>Ci??=require("./program.cjs"),search:()=>Li??=require("./search.cjs"),files:()=>Di??=require("./files.cjs")};var G=class extends Error{name="Unreadable"},pt=1<<20,Fi=16,qi=/\.(ndjson|jsonl)$/i;function*mn(e,t){let r=Buffer.allocUnsafeSlow(pt);try{for(let n=t.readSync(e,r,0,pt,null);n>0;n=t.readSync(e,r,0,pt,null))yield r.subarray(
0,n)}finally{t.closeSync(e)}}function yn(e,t){let r=[],n=0;for(let o of e){let i=Uint8Array.prototype.slice.call(o,0,t-n);if(r.push(i),n+=i.length,n===t)break}return Buffer.
concat(r)}function gn(e,t,r){try{let n=mt(t,r).read({...e,path:null}),o=n instanceof Uint8Array?n:yn(n,t+1);if(o.length>t)throw new G(`it is larger than ${t} by\
tes`);return Buffer.from(o).toString("utf8").replace(/^\ufeff/,"")}catch(n){throw!(n instanceof G)&&C(n)===null?n:new y(`cannot read \`${e.path??"-"}\`: ${B(n)}`)}}var Mi=5;
var ji=64;var Wi=/[*?[{]|[!@+]\(/;function kn(e){return Wi.test(e)}function Ki(e){throw new y(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}var Vi=["AWS_REGION","AWS_DEFAULT_REGION"];function Yi(e,{followLinks:t,
maxBytes:r},n){let{inputs:o}=Be([e],{followLinks:t,stdinName:null},n),[i]=o;if(o.length!==1||i===void 0||!i.named)throw new y(`\`--facts ${e}\`: a facts file is \
one file`);return lt(gn(i,r,n),i.path??"<stdin>",Hi(e))}function Hi(e){return/\.ya?ml$/i.test(e)?"yaml":"json"}var zi=65536,Sn=100,Ji=160;
async function ts(e,t,r,n,o){try{for(let i of t.inputs){let a=n.visit(i);do try{let s=a.content(r);if(s===null)continue;for await(let l of e.engineRequests(s,{path:i.
path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return n.end()}finally{o.discard()}}function Nn(e,t){if(e instanceof J)throw e;return e instanceof Error&&e.name==="UsageError"?ee(e.message,t):ee(
`internal error, please report it: ${e instanceof Error?e.stack??e.message:String(e)}`,t),O.couldNotRun}var gt=e=>{process.exitCode=e},Ln=()=>gt(O.couldNotRun);try{let e=Cn(process.argv.slice(2),Qr());typeof e=="number"?gt(e):e.then(gt,Ln)}catch{Ln()}
