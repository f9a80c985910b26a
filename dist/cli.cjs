#!/usr/bin/env node
"use strict";var Oe=(function Oe(e,t){return At.indexOf(e)>=At.indexOf(
t)?e:t});var ce=(function ce({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var B=(function B(e){return 2-e});var te=(function te(e){return e?2:0});var _t=(function _t(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var V=(function V(e){return e===F||e===y});var G=(function G(e,t){return(n,r)=>V(n)||V(r)?1:te(typeof n===e&&typeof r===e&&t(n,r))});var Kt=(function Kt(e,t=()=>!0){let n=JSON.parse(Ft),r=e.length>0||n.dormant.scopes.some(t)?So(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Je,ruleAt:a=>Bt(Po(),a),operatorOf:Wt};let i=d.packs().joinPacks([ve(),...e]),s=jt(i.patterns);return{plan:Nt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Bt(i.rules,a),operatorOf:a=>a.operator==="matches"?s:Wt(a)}});var Wt=(function Wt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Ut[e]});var Gt=(function Gt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Se=(function Se(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:To}});var Vt=(function Vt(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Ie=(function Ie(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let S;if(e.Ec2ImageId===
void 0&&(S="Ec2ImageId")||e.IngestionProcess===void 0&&(S="IngestionProcess")||e.ImageName===void 0&&(S="ImageName")||e.ImageDescription===void 0&&(S="ImageDesc\
ription"))return!1;{let D=a;for(let A in e)if(!(A==="Ec2ImageId"||A==="IngestionProcess"||A==="ImageName"||A==="ImageDescription"||A==="Tags"||A==="Applications"))
return!1;if(D===a){if(e.Ec2ImageId!==void 0){let A=e.Ec2ImageId,O=a;if(a===O)if(typeof A=="string"){if(!Eo.test(A))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,N=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=N===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let N=e.ImageName,M=a;if(a===M)if(typeof N=="string"){if(N.length>64||N.length<1||!Ao.test(N))return!1}else return!1;var u=M===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let M=e.ImageDescription,m=a;if(a===m)if(typeof M=="string"){if(M.length>256||M.length<1||!Co.test(M))return!1}else
return!1;var u=m===a}else var u=!0;if(u){if(e.Tags!==void 0){let m=e.Tags,I=a;if(a===I)if(Array.isArray(m)){var f=!0;let ue=m.length;for(let U=0;U<ue;U++){let P=m[U],
ke=a;if(a===ke)if(P&&typeof P=="object"&&!Array.isArray(P)){let Et=Object.getPrototypeOf(P);if(Et!==Object.prototype&&Et!==null)return!1;{let to;if(P.Key===void 0&&
(to="Key"))return!1;{let no=a;for(let $ in P)if(!($==="Key"||$==="Value"))return!1;if(no===a){if(P.Key!==void 0){let $=P.Key,fe=a;if(a===fe)if(typeof $=="string"){
if($.length>127||$.length<1)return!1}else return!1;var c=fe===a}else var c=!0;if(c)if(P.Value!==void 0){let $=P.Value,fe=a;if(a===fe)if(typeof $=="string"){if($.
length>255)return!1}else return!1;var c=fe===a}else var c=!0}}}}else return!1;var f=ke===a;if(!f)break}}else return!1;var u=I===a}else var u=!0;if(u)if(e.Applications!==
void 0){let m=e.Applications,I=a;if(a===I)if(Array.isArray(m)){if(m.length>5||m.length<1)return!1;{var p=!0;let ue=m.length;for(let U=0;U<ue;U++){let P=m[U],ke=a;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var p=ke===a;if(!p)break}}}else return!1;var u=I===a}else var u=!0}}}}}}}}else
return!1;return a===0});var Pe=(function Pe(e){return Ie(e)});var zt=(function zt(e,t){let n=e.when===null?2:de(e.when,t);if(n===0)return"notApplicable";let r=de(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var Jt=(function Jt(e,t){let n=new Set;return e.when!==null&&Te(e.when,t,n),Te(e.must,t,n),n});var de=(function de(e,t){if(typeof e=="number"){let i=t[e];return i===pe||i===void 0?
1:i}if("not"in e)return B(de(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=de(i,t);if(s===r)return s;s===1&&(o=1)}return o});var Te=(function Te(e,t,n){
if(de(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Te(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Te(r,t,n)});var Xt=(function Xt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Do():
null,i=[],s=[],a=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let c=zt(f,t),p;if(c!=="undecided")p=c,c==="fail"&&i.push(u);else{let h=Jt(f,t),S=_o(
e,h,n.world);if(p=qo(f.ifUnknown,S,n)?"skipped":"unknown",p==="skipped")for(let D of S)a.add(Qe(D));else[...h].some(D=>t[D]===pe)||s.push({rule:u,needs:S})}n.off.
has(f.id)&&(p="off"),r[p]++,o?.[p].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})});var qo=(function qo(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Qe(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=Qe(o);
return Lo.has(i)&&!r.scopes.has(i)})});var Qe=(function Qe(e){return e.slice(0,e.indexOf("/"))});var _o=(function _o(e,t,n){let r=[],o=i=>{let s=i===void 0?void 0:e.operands[i];if(s===
void 0||n.read(s.fact,s.path)!==F)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"\
operand"in s.right&&o(s.right.operand)}return r.length>1?r.sort():r});var Zt=(function Zt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var Uo=(function Uo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Mo):t});var Y=(function Y(e,t,n){let r=e.Applications;if(r===void 0)return b;if(r===y)return y;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?b:{items:o??b.items,complete:i}});var Ce=(function Ce(e){return e.length>0&&(Ae(e.charCodeAt(0))||Ae(e.charCodeAt(e.length-1)))});var Ae=(function Ae(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var Fe=(function Fe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var ne=(function ne(e){
let t=e.IngestionProcess;return t===void 0?q:(t===y?void 0:$o.get(t))??y});var L=(function L({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>Wo)return!1;let t=[];for(let n of e){if(n===y||!cn(n.Key)||n.Value!==void 0&&!cn(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var cn=(function cn(e){return typeof e=="string"&&Bo.test(e)});var re=(function re(e,t,n){let r=e.Tags;if(r===void 0)return b;if(r===y)return y;let o=r.length<=Ko?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=me(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?b:{items:i??b.items,complete:s}});var H=(function H(e,t){let n=e.Tags;if(n===void 0)return b;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===y){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(gn(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
gn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?b:{items:r??b.items,complete:o}});var In=(function In(e,t){if(e==="derived"){let r=_e({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=Ee(t);return r=>ti(r,n)});var _e=(function _e(e){
return e?.fact!=="derived"?null:Sn.find(({path:t})=>t===e.path)??null});var Pn=(function Pn(e){return e?.fact==="derived"?_e(e)?.member??null:e?.fact!=="request"?null:Ee(
e.path)[0]});var ti=(function ti(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return q;n=n[r]}return n===void 0?q:n});var Nn=(function Nn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
In(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=ce(a,n),u=l===void 0?ce(a,o):ai(l),f=o[a.left],c=l===void 0?null:oi(e.operands[a.
left]),p={place:s,operand:a.left,operator:r(a),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[p]):h.push(p)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=Tn)l.push(si(ii(s),a.slice(u,u+Tn)));return l})});var oi=(function oi(e){let t=_e(e)?.isNothing;if(t!==void 0)
return t;let n=Pn(e);return n===ot||n!==null&&ri.has(n)?n:null});var ii=(function ii(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===ot&&typeof n=="string"?n:null}});var ai=(function ai(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var si=(function si(e,t){return{answer:n=>{let r=e(n);return r===
null?En(t,n):r},unpack(n,r){let o=typeof n=="number"?n:En(t,n===void 0?{}:{[ot]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Cn&ni}}});var En=(function En(e,t){
let n=0,r=-1,o=F;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Cn|li(i.operator,o,i.right(t));return n});var li=(function li(e,t,n){let r=e(t,n);return r===
1&&t!==F&&n!==F&&(An(t)||An(n))?pe:r});var Fn=(function Fn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ue(r.when,t,o)===0)){Ue(r.must,t,o);for(let i of o)n.add(i)}}return n});var Ue=(function Ue(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Ue(e.not,t,n);return a===null?null:B(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Ue(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s});var it=(function it(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=ce(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=Nn(e,Fn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,c=new Array(i.length);for(let p=0;p<i.length;p++){let h=i[p]?.answer(
u);c[p]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(p=>p??0);for(let[p,h]of i.entries())h.unpack(u[p],f);let c=Xt(e,f,n);return a<ui&&
(a++,fi(s,u,c)),c}});var fi=(function fi(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var je=(function je({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:at(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:q;let s=r.get(o);if(s===void 0)return F;if(s===null)return q;let a=Qt(s,i);return a.found?a.value===null?q:a.value:F}}});var at=(function at(e){return new Set(
Object.entries(e).filter(([,t])=>ci(t)).map(([t])=>t))});var jn=(function jn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=_n(e.subarray(3));return{text:n,problems:[d.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Un(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Un(e.subarray(2),"utf-16be"):_n(e)});var _n=(function _n(e){let t=di(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=d.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var di=(function di(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var Kn=(function Kn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var Gn=(function Gn(e,t){for(let r in ki)return!1;if(typeof t!="object"||t===null)return!0;let n=st(t,Dn);return n===Oi(e)||n===Ri(e)});var st=(function st(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=st(o,t-1))}return n}for(let r in e){
if(Kn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=st(o,t-1))}return n});var Oi=(function Oi(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var ye=(function ye(e){let t;try{t=JSON.parse(e)}catch{return Z}return Gn(e,t)?t:Z});var ut=(function ut(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:d.streams().joinChunks(e,t);
return n.length>t?null:jn(n)});var er=(function er(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Ci.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Be=(function Be(e){if(!er(e))throw new g(`${$n(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var dt=(function dt(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}});var or=(function or(e){let t=Ni(e),{asOf:n}=e;if(typeof n=="string"){let i=mt(Be(n),t);return()=>i}let r=n??nr(Date.now),o=mt(Be(r()),t);return()=>{let i=r();return i!==
o.date&&(o=mt(Be(i),t)),o}});var Ni=(function Ni({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=Di(t),l=at(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,f=Kt(e,p=>u||l.has(p)),c=r?f.plan.rules.map(p=>p.id).sort():null;return{rules:f,given:a,require:n.length===0?
n:d.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(p=>i[p]?.severity==="off")),context:{failOn:o,judge:Li(i,s,f),noRules:Vt(f.size,c),ruleAt:f.
ruleAt,howToState:p=>d.factTable().howToState(p)}}});var mt=(function mt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:s}){let a=c=>({require:r,listRules:o,off:i,
world:c}),l=a(je(n,e)),u=dt(n.images,l,c=>a(je(c,e))),f=it(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:pt.tool,model:pt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?
f:Fi(t,n,f,a,e)}});var Li=(function Li(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=d.policy();return o(r(e,n,()=>ge().map(s=>s.id)),t??null)});var Di=(function Di(e){if(e===void 0)return rr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?rr:d.facts().
joinFacts(t)});var he=(function he(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
ir(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:qi(e)})}});var qi=(function qi(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var yt=(function yt(e,t,n,r,{decider:o}){if(!Pe(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:Se({path:n,index:r===null?
null:r.index},i),value:t,line:l=>oe(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:_i,end:oe(e).position(e.length)};let l=u=>({line:r.
lineNumber,column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}});var ht=(function ht(e={}){Bi(e);let t=or(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Ui};return{get head(){return t().head},check:(r,o)=>ji(lr(r,o),t()),checkText:(r,o)=>ar(
Mi(r,We(o),n,t()),t()),checkBytes:(r,o)=>ar(sr(r,We(o),n,t()),t()),requests:(r,o)=>sr(r,We(o),n,t()),checkWithEngine:(r,o)=>d.engine().checkValueWithEngine(lr(r,
o),t()),engineRequests:(r,o)=>d.engine().checkAllWithEngine(Zn(r,We(o),n),t())}});var fr=(function fr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=ye(i);let l=o!==Z&&s.length===0&&!n.hash?yt(i,o,t.path,null,r):null;if(l!==null)return[l]}return ft(e,t,n,o).map(i=>cr(i,r))});var sr=(function sr(e,t,n,r){return t.format==="ndjson"?$i(
e instanceof Uint8Array?[e]:e,t,n,r):fr(ut(e,n),t,n,r)});var We=(function We({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Gt(e))}});var Bi=(function Bi(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(ur,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ur).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new g("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole num\
ber above 0")});var yr=(function yr(){
return{stdin:zi,stdinIsTerminal:()=>gr(0),stdout:mr(1,()=>process.stdout.columns),stderr:mr(2,()=>process.stderr.columns),env:process.env,now:Date.now,random:Math.
random,cwd:process.cwd,fs:we,paths:Wi,onInterrupt:Yi,useProfile:e=>{process.env.AWS_PROFILE=e}}});var mr=(function mr(e,t){let n;return{write:r=>Hi(e,
r),isTerminal:()=>(n??=gr(e),n),columns:()=>t()??80}});var gr=(function gr(e){try{let{rdev:t}=we.fstatSync(e);if(t===0||t===we.statSync(Ki,{throwIfNoEntry:!1})?.rdev)return!1}catch{
return!1}return process.getBuiltinModule("node:tty").isatty(e)});var Hi=(function Hi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=we.writeSync(e,n,r)}catch(o){let i=_(
o);if(i==="EPIPE")throw new ie;if(i!=="EAGAIN")throw new g(`cannot write to ${Gi[e]}: ${z(o)}`);hr()}});var Ke=(function Ke(e){return e?ba:wa});var kr=(function kr({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:i,region:s,account:a,open:l}=t,u=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,f=o===null?"":` ${o}`,c=i===void 0?"":`, ${i??"state not known"}`,p=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${W(
u)}: ${p(r)}${W(`${f}${c}`)}`} (account ${W(a)}, ${W(s)})${l?" \xB7 what became of it is not known yet":""}
`});var Rr=(function Rr({counts:e,verdict:t,skipped:n,ignored:r},o){let s=[(e.fixed===void 0?"":`${K(e.fixed)} fixed \xB7 `)+Ia(e)],a=[Or(e.errors,"error",o.red),Or(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${K(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${K(e.waived)} waived`),a.length>0&&s.push(a.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";s.push(`${l}${Ge(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
s.push(`${Ge(e.ignored,"file")} ignored, without a member of a request: ${Sa(r,e.ignored)}`),`${t==="pass"?o.green(s[0]??""):o.bold(s[0]??"")}${s.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Ia=(function Ia(e){if(e.requests===0)return"no req\
uest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${K(e.requests)} requests passed`;let t=[e.pass>0?`${K(e.pass)} passed`:"",e.fail>
0?`${K(e.fail)} failed`:"",e.unknown>0?`${K(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Ge(e.requests,"request")}: ${t.join(", ")}`});var Or=(function Or(e,t,n){return e===
0?"":n(Ge(e,t))});var Ge=(function Ge(e,t,n=`${t}s`){return`${K(e)} ${e===1?t:n}`});var K=(function K(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var vr=(function vr({colour:e,width:t,gutter:n}){let r=Ke(e),o=n?t-Sr.length:t,i=n?Pa:Ta,s=[],a=null;return{begin:({facts:l})=>(s=l,""),request:l=>{let u=i(kr(l.report,
r));if(l.report.findings.length===0)return u;a??=j.findings().findingBlocks(r,o);let{source:f,findings:c,facts:p=s}=l.report;return i(a({path:f.path??"<stdin>",
findings:c,facts:p,request:l.value,line:l.line}))+u},end:l=>i((l.policy.length===0?"":j.textPolicy().textPolicy(l,r,o))+`${Rr(l,r)}
`)}});var Ta=(function Ta(e){return e});var Ir=(function Ir(e){return e==="junit"||e==="html"});var Pr=(function Pr(e,t){let n=e.map(o=>Ea(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new g(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(s=>s.file===
i)!==o)throw new g(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Er=(function Er({options:e,operands:t},n){for(let[l,u]of e)Fa(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null,i=o("max-bytes"),s=Pr(r("\
format"),n),a=e.has("fix-dry-run");return a&&La(s),{operands:t,facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Na(e),packSha256:r("pack\
-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("a\
llow-unknown"),targets:s,fix:e.has("fix-unsafe")?"all":a||e.has("fix")?"safe":null,dryRun:a,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),
engine:o("engine")==="json-rules-engine"?"json-rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?Ca:Da(i),color:o(
"color")??"auto"}});var Na=(function Na(e){if(e.has("live"))return w.live().readLiveOptions(e);let t=be.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new g(
`\`--${t.name}\` says how to call AWS: it needs \`--live\``);return null});var Fa=(function Fa(e,t){let n=xe.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.
includes(r))throw new g(`\`--${e} ${r}\`: accepted are ${n.join(", ")}`)}});var Ve=(function Ve(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var Ua=(function Ua(e){return e!==null&&!e.endsWith(".json")&&_a.test(e)});var It=(function It(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Ua(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Cr(St(r.file,r.pipe,t).fd,t.fs);return o?
l:Nr(l,e+1)}let{fd:i,size:s}=St(r.file,!1,t),a=Math.min(s,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,Ma(i,n,a,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Cr(St(r,!1,t).fd,t.fs)){let s=Buffer.concat([o,i]);if(w.found().
holdsMemberName(s))return!0;o=s.subarray(-2*qa)}return!1}}});var St=(function St(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|ja(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new ee("it is not a regular file")});var ja=(function ja({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t});var Ma=(function Ma(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Lr=(function Lr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Dr=(function Dr(e,t,n,r,o,i){let s=he(),a=Lr(),l=[],u=new Set,f=k.pass,c=m=>{o.clear(),Q(m,i),f=Oe(f,k.couldNotRun)},p=m=>{s.add(m.report),a.add(m.report),
o.step(),e.quiet&&m.report.verdict==="pass"||r.request(m)};t.failures.forEach(c);let h=null,S=null,D=null,A=!1,O=!1,N=!1,M={content(m){if(N=!1,h===null)return null;
S=m.read(h);let I=S instanceof Uint8Array&&S.length>e.maxBytes;return!h.named&&I&&!m.holdsMemberName(h)?null:S},take(m){if(!A){if(D!==null||m.report.verdict==="\
fail"){D??=w.found().foundFile(()=>!(S instanceof Uint8Array)||w.found().mayHoldMember(S));let I=D.next(m);if(I==="hold")return!0;if(N=I==="restart",I!=="take")
return!1;D.held().forEach(p)}A=!0}return O=!0,p(m),!0},failed(m){if(!(m instanceof ee)&&_(m)===null)throw m;O=!0,c(`cannot read \`${h?.path??"-"}\`: ${z(m)}`)},
again(){return N||O||h===null?N:(u.add(h.file),h.named||(s.ignore(1),l.length<$a&&l.push(h.path??"-")),!1)}};return{fixed:s.fix,tell:c,visit(m){return h=m,D=null,
A=m.named,O=!1,N=!1,M},end(){o.clear();let{counts:m,verdict:I}=s.end();r.end({counts:m,verdict:I,policy:n,skipped:a.end(),ignored:l}),Ka(t.links,i);for(let{text:Tt,
inputs:ue}of t.arguments){let U=Ba(ue,u);U!==null&&(Q(U===0?`no file to check in \`${Tt}\``:`no request in \`${Tt}\``,i),f=Oe(f,k.unknown))}return Oe(f,m.requests===
0?k.pass:Wa(I,e.allowUnknown))}}});var Ba=(function Ba(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var Wa=(function Wa(e,t){switch(e){case"pass":return k.
pass;case"fail":return k.fail;case"unknown":return t?k.pass:k.unknown;default:return e}});var Ka=(function Ka(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":
` and ${r.length} more`;Ye(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var qr=(function qr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var _r=(function _r({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),s=r.get(i);if(s!==void 0)return s.get(t.basename(o))??null;let a=(n.get(i)??0)+1;n.set(i,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===Ga){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,qr(f)])))}return l===void 0?null:qr(l)}});var jr=(function jr(e,t,{kind:n}){try{return n(t)}catch(r){throw _(r)===null?r:new g(`cannot read \`${e}\`: ${z(r)}`)}});var Pt=(function Pt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Ya(e),o});var He=(function He({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},s=(a,l)=>{let u=n.relative(
l,a);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>s(
a,r),containsReal:a=>s(a,i(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(i(l),n.basename(a))}}});var ze=(function ze(e,t,n){let r=[],o=[],i={options:t,io:n,here:He(n),kind:_r(n),links:r,failures:o},s=e.map(u=>({text:u,inputs:za(u,i)})),[a,...l]=s;return a!==void 0&&
l.length===0?{arguments:s,inputs:a.inputs,links:r,failures:o}:{...Ha(s),links:r,failures:o}});var za=(function za(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=jr(e,o,t);switch(i){case null:
if(!Ur(e))throw new g(`there is no file or directory \`${e}\``);return w.search().matching(e,t);case"link":return w.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return w.search().directory(n.shown(o),Pt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:Pt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Mr=(function Mr(e,t){let{region:n=null}=e,r=[...e.facts.flatMap(o=>Qa(o,e,t)),...es(e.fact.map(o=>xt(o,"--fact"))),
...n===null?[]:[$r("--region",n)]];return r.some(({facts:o})=>o.region?.name!==void 0)?r:[...r,...Za(t)]});var Za=(function Za({env:e}){for(let t of Ja){let n=e[t];if(n!==
void 0&&n!=="")return[$r(t,n)]}return[]});var es=(function es(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.ec2Image===void 0?
n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Wr=(function Wr(e,t,n,r){let o=[],i=()=>{for(let a of o)a.discard()},s=as(t,r);try{for(let{format:a,file:l}of e.targets){let u=l===null?os(
r,n):w.files().fileWriter(l,r),f={...is(l,e,r),...s};if(o.push(Br(le[a](f),u)),a!=="github")continue;let c=w.pipeline().stepSummary(r,p=>Ye(p,r));c!==null&&o.push(
Br(le.markdown({...f,mostBytes:c.room}),c))}}catch(a){throw i(),a}return{begin:a=>{for(let{format:l,write:u}of o)u(l.begin(a))},request:a=>{for(let{format:l,write:u}of o)
u(l.request(a))},end:a=>{for(let{format:l,write:u,finish:f}of o)u(l.end(a)),f()},discard:i}});var Br=(function Br(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=ts&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var os=(function os({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var is=(function is(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let s=e===null,a=s&&o.isTerminal();return{colour:s&&Ve(t,o,i),width:a?Math.min(rs,
Math.max(40,o.columns())):ns,gutter:s&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var as=(function as(e,t){let n=null,r=null;return{rule:o=>(n??=w.pipeline().
ruleWords([ve(),...e].flatMap(({rules:i})=>i),ge()),n(o)),fromRoot:o=>(r??=w.pipeline().repositoryPaths(t),r(o))}});var Kr=(function Kr(e,t){if(e.length===0)return[];let n=He(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Gr=(function Gr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Vr=(function Vr(e,t){return e.map(n=>wt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Hr=(function Hr(e,t,n=Wr){let r=ze(e.operands,e,t);fs(e),e.fix!==null&&!e.dryRun&&us(e),e.targets.some(({file:a})=>a!==null)&&w.files().refuseOverwriting(e,r.inputs,
t);let o=Vr(e.rules,t);e.packSha256.length>0&&w.files().refuseUnpinned(o,e.packSha256);let i={packs:o,facts:Mr(e,t),require:e.require,reader:It(e.maxBytes,t)};if(e.
live===null)return Yr(e,r,i,n,t);let s=[...r.inputs];return w.live().askForCheck(e.live,zr(e,i,t),s,i,t).then(a=>Yr(e,{...r,inputs:s},{...i,...a},n,t))});var zr=(function zr(e,{
packs:t,facts:n,require:r},o){return ht({packs:t,facts:n,asOf:e.asOf??new Date(o.now()).toISOString().slice(0,10),require:r,failOn:e.failOn,listRules:e.listRules||
e.targets.some(({format:i})=>Ir(i)),hash:e.hash,maxBytes:e.maxBytes})});var Yr=(function Yr(e,t,n,r,o){let i=zr(e,n,o),s=Gr(o),a=r(e,n.packs,s,e.dryRun?{...o,stdout:o.stderr}:
o),l=Dr(e,t,Kr(n.packs,o),a,s,o),u=n.reader,f=e.fix===null?u:w.fixing().fixingReader(u,i,e,l,o);if(a.begin(i.head),e.engine==="json-rules-engine")return ls(i,t,
f,l,a);try{for(let c of t.inputs)ss(i,c,f,l);return l.end()}finally{a.discard()}});var ss=(function ss(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;
for(let s of e.requests(i,{path:t.path}))if(!o.take(s))break}catch(i){o.failed(i)}while(o.again())});var fs=(function fs({operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new g("standard input, `-`, may be named o\
nce in all: it can be read only once")});var Jr=(function Jr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let s=i.indexOf("="),a=i.slice(2,s===-1?void 0:s),l=i.startsWith("--")?t.find(c=>c.name===a):void 0;if(l===void 0)return null;let u=s===-1?l.value===null?
"":e[++o]:i.slice(s+1);if(u===void 0||l.value===null&&s!==-1)return null;let f=n.get(a);f===void 0?n.set(a,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Zr=(function Zr(e,t){try{let n=e[0]==="check"?Jr(e.slice(1),xe):null,r=n!==null&&n.operands.length>0?Hr(Er(n,t.env),t):w.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>Xr(o,t))}catch(n){return Xr(n,t)}});var k={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},At=[k.pass,k.unknown,k.fail,k.callFailed,k.couldNotRun];var ro={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Nt(e,t=ro){let n=Ct(t.operands),r=Ct(t.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,c=n.placeOf({fact:a,path:l}),p=oo(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:p})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function Ct(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function oo(e){return typeof e=="object"&&!Array.isArray(e)}var Ft='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
d6d61e78e42038";var io,ao,so,lo,uo,fo,co,po,mo,yo,go,ho,wo,bo,d={careful:()=>io??=require("./careful.cjs"),streams:()=>ao??=require("./streams.cjs"),yaml:()=>so??=require("./yaml.cjs"),
packs:()=>lo??=require("./packs.cjs"),explain:()=>uo??=require("./explain.cjs"),factTable:()=>fo??=require("./factTable.cjs"),facts:()=>co??=require("./facts.cjs"),
fix:()=>po??=require("./fix.cjs"),dormant:()=>mo??=require("./dormant.cjs"),rules:()=>yo??=require("./rules.cjs"),words:()=>go??=require("./words.cjs"),hash:()=>ho??=
require("./hash.cjs"),policy:()=>wo??=require("./policy.cjs"),engine:()=>bo??=require("./engine.cjs")};var q=Symbol.for("workspaces-preflight.absent"),F=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),b=Object.freeze({items:Object.
freeze([]),complete:!0});var Lt={values:[],complete:!0},xo={values:[],complete:!1};function X(e){if(e===F||e===y)return xo;if(e===b)return Lt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Lt}var Dt=(e,t)=>V(e)||
V(t)?1:te(_t(e)&&e===t),Xe=(e,t)=>{if(V(e))return 1;if(!_t(e))return 0;if(t instanceof Set)return te(t.has(e));let n=X(t);return n.values.includes(e)?2:n.complete?
0:1},qt=(e,t)=>Xe(t,e),ko=(e,t)=>{let n=X(e),r=X(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Oo=(e,t)=>{let n=X(e),r=X(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Ro=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?X(e).values:n.items,o=n===null?X(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:B(i)},vo=(e,t)=>V(e)?1:te(
e!==q===t);var Re=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,
Ut={equal:Dt,notEqual:(e,t)=>B(Dt(e,t)),in:Xe,notIn:(e,t)=>B(Xe(e,t)),contains:qt,doesNotContain:(e,t)=>B(qt(e,t)),containsAny:ko,everyIn:Oo,empty:Ro,present:vo,
lessThan:G("number",(e,t)=>e<t),lessThanInclusive:G("number",(e,t)=>e<=t),greaterThan:G("number",(e,t)=>e>t),greaterThanInclusive:G("number",(e,t)=>e>=t),startsWith:G(
"string",(e,t)=>e.startsWith(t)),endsWith:G("string",(e,t)=>e.endsWith(t)),before:G("string",(e,t)=>Re(e)&&Re(t)&&e<t),onOrAfter:G("string",(e,t)=>Re(e)&&Re(t)&&
e>=t)};function jt(e){return(t,n)=>{if(V(t)||V(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return te(r(t))}}function So(e){let t=JSON.parse(d.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ve(){return{rules:Io(),sha256:Je,from:"built\
-in"}}var Mt=null;function Io(){return Mt??=JSON.parse(d.rules().packText),Mt}var $t=null;function Po(){return $t??=JSON.parse(d.words().packWords),$t}function Bt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}var To=Object.freeze([]);var Eo=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Ao=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Co=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(e,t,n){let r=No(e);return Fo(r,r.view===null?null:t(r.view),n)}function No(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Pe(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=d.
explain(),u=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function Fo(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return d.explain().requestReport(r,n.noRules,i,o,
a(),Ht(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Se(r,t.tally);let{requestReport:l,ruleProblems:u}=d.explain(),f=[...i,...u(t,s,n)];
return l(r,t.tally,f,o,a(),n)}function Yt({source:e},t,n){let{requestReport:r,unreadable:o}=d.explain();return r(e,n.noRules,[o(t)],void 0,null,Ht(n))}function Ht({
failOn:e}){return{failOn:e,judge:null}}var pe=3;var Lo=new Set(["ec2Image","account","guest"]);function Do(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var Ee=Zt(Uo);function tt(e,t){return`${e}/${jo(t)}`}function Qt(e,t){let n=e;for(let r of Ee(t)){if(typeof n!="object"||n===null)return et;if(Array.isArray(n)){let o=nt(r);if(o===
null||o>=n.length)return et;n=n[o]}else{if(!Object.hasOwn(n,r))return et;n=n[r]}}return{found:!0,value:n}}function nt(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var et=Object.freeze({found:!1});function jo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Mo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var en={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>Y(e,0,()=>!0)};var tn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>Y(e,1,()=>!0)};var nn={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>Y(e,0,t=>t==="Micros\
oft_Office_2016")};var rn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>Y(e,0,t=>t==="Micros\
oft_Office_2019")};function Ne(e){let t=0,n=e.length;for(;t<n&&Ae(e.charCodeAt(t));)t++;for(;n>
t&&Ae(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var on="/ImageDescription",an={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!Ce(t))return b;let n=Ne(t);return{items:[n===
""?{pointer:on,value:t}:{pointer:on,value:t,suggestion:n}],complete:!0}}};var $o=new Map([["BYOL_REGULAR",Fe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Fe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Fe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Fe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:b}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:b}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:b}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:b}]]);var sn={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=ne(e);return typeof t=="symbol"?t:t.family}};var ln={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=ne(e);return t===y?y:typeof t=="symbol"?b:t.pcoip}};var un={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=ne(e);return typeof t=="symbol"?t:t.protocol}};var fn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var Bo=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Wo=16;var Ko=16;function me(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var Go=(e,t,n)=>{for(let r=0;r<t;r++)if(me(n,r)===e)return!0;return!1};function Vo(){let e=new Set;return t=>e.size===e.add(t).size}var dn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:L,derive:e=>re(e,Go,Vo)};var pn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>re(e,()=>!0,()=>()=>!0)};var Yo=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=me(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=zo(e,i))}return r};function Ho(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function zo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(mn(o)!==mn(i))return!1}return e.length===t.length}function mn(e){return e>=
65&&e<=90?e+32:e}var yn={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:L,derive:e=>re(e,Yo,Ho)};function gn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Jo={matches:Ce,repair:Ne},hn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:L,derive:e=>H(e,Jo)};var Le="aws:";function De(e){return e.startsWith(Le)}function rt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Le.length).toLowerCase()===Le&&!De(
e)}function qe(e){let t=e;for(;De(t)||rt(t);)t=t.slice(Le.length);return t}var Xo={matches:De,repair:qe},wn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:L,derive:e=>H(e,Xo)};var Zo={matches:rt,repair:qe},bn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:L,derive:e=>H(e,Zo)};var Qo=/[^ +\-./0-9:=@A-Z_a-z]/;function kn(e){return Qo.test(e)&&!Rn().every.test(e)}function On(e){return e.replace(Rn().others,"-")}var xn;function Rn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return xn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},xn}var ei={matches:kn,repair:On},vn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:L,derive:e=>H(e,ei)};var Sn=[en,tn,nn,rn,an,sn,ln,un,fn,dn,pn,yn,hn,wn,bn,vn];var Cn=2,ni=3,Tn=15,ot="IngestionProcess",ri=new Set(["Applications"]);function An(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var ui=4096;function ci(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var Ln=Object.freeze({maxBytes:1048576}),Dn=64,T=Object.freeze([]);function qn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Un(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):qn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=d.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function oe(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Mn(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Mn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function Mn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var pi=/^[ -~]*$/,mi=/^[ !#-[\]-~]*$/;function $n(e,t=120){if(typeof e=="string"&&e.length<=t-2&&mi.test(e))return`"${e}"`;let n=Bn(t);return $e(e,n),n.end()}function yi(e,t=120){
if(e.length<=t&&pi.test(e))return e;let n=Bn(t);return Wn(e,n,!1),n.end()}function Bn(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function $e(e,t){switch(typeof e){case"string":return t.add('"')&&Wn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?gi(e,t):hi(e,t)}}function gi(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!$e(e[n],t))return!1;return t.add("]")}function hi(e,t){let n=wi(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!($e(o,t)&&t.add(":")&&$e(i,t)))return!1}return t.add(
"}")}function wi(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:yi(t.slice(8,-1),40)}function Wn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(bi(o))i=Me(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
Me(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?Me(o)+Me(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function bi(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var xi={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Me(e){return xi[e]??`\\u${e.toString(16).padStart(4,"0")}`}var ki=Object.freeze({});function Ri(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=vi(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function vi(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var Z=Symbol("not clean");var $u=Object.freeze([]);function Yn(e){let t=0,n=e.length;for(;t<n&&Vn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Vn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Vn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Hn(e,t=null,n=ye(e)){return n===Z?d.careful().readCarefully(e):Si(e,n,t)}function Si(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,s)=>(r??=d.careful().indexJson(e),o??=d.careful().locator(r),o(i,s)),extent:()=>Yn(e),elements:()=>(r??=d.careful().indexJson(e),r.children)}}function lt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>zn(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Ii(e.problems,e.elements());return e.value.map((n,r)=>zn(e,n,r,t[r]??T))}function zn(e,t,n,r){let o=tt("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Ii(e,t){let n=[];for(let r of e){let i=nt(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Pi(t,r.span?.start??0));n[i]??=[],n[i].push(Ti(tt("",i),r))}return n}function Pi(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Ti(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Jn(e,t,n=Ln,r){switch(t){case"json":return{text:e,requests:lt(Hn(e,null,r))};case"yaml":return{text:e,requests:lt(d.yaml().readYaml(e))};case"ndjson":return d.
streams().readNdjson(e,n)}}function Xn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Zn(e,t,n){return t.format==="ndjson"?Ei(e instanceof Uint8Array?[e]:e,t,n):ft(ut(e,n),t,n)}function ft(e,t,n,r){if(e===null)
return Ai(t,n);let{text:o,problems:i}=e,s=oe(o);return Jn(o,t.format,n,r).requests.map((a,l)=>Qn(a,o,l===0?i:T,s,t,n))}function*Ei(e,t,n){for(let r of d.streams().
ndjsonLines(e,n))yield ct(r,t,n)}function ct(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return Qn(
d.streams().readLine(e,0,r),o,T,a,t,n)}function Qn(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:s,sha256:d.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:()=>{let f=s===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function Ai({path:e},{maxBytes:t}){let n={span:()=>null,lines:oe("")},r=[d.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Ci=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var tr=864e5;function nr(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-tr)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+tr),t}}var pt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function ge(){let{documentRules:e,schemaRules:t,serviceRules:n}=d.explain();return Object.entries({...e,...t,...n}).map(([r,{title:o,why:i}])=>({id:r,title:o,why:i})).
sort((r,o)=>r.id<o.id?-1:1)}function Fi({plan:e,operatorOf:t},{images:n},r,o,i){let s=dt(n,r,a=>it(e,t,o(je(a,i))));return a=>s(a)(a)}var rr={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function ir(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var _i=Object.freeze({line:1,column:1,offset:0});var Ui=1024*1024;function ji(e,{head:t,decider:n,context:r}){try{return gt(t,[Ze(
e,n,r)])}catch(o){return gt(t,[Yt(e,o,r)])}}function ar(e,{head:t}){return gt(t,Array.from(e,({report:n})=>n))}
function Mi(e,t,n,r){let o=t.format!=="ndjson"&&Xn(e,n.maxBytes);return fr(o?null:{text:e,problems:T},t,n,r)}function*$i(e,t,n,r){for(let o of d.streams().ndjsonLines(e,n)){let i=ye(o.text);yield(i!==Z&&o.problems.
length===0&&!n.hash?yt(o.text,i,t.path,o,r):null)??cr(ct(o,t,n,i),r)}}function cr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:Ze(e,
o,i),value:e.value,line:t,extent:n}}function gt(e,t){let n=he();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function lr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:T,located:()=>null}}var ur={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function wt(e){return d.packs().readPack(e)}function bt(e,t,n){return d.facts().readFacts(e,t,n)}function xt(e,t){return d.facts().parseFact(e,t)}var dr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function z(e){let t=_(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(dr,t)?dr[t]:t}function _(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var ie=class extends Error{name="ClosedPipe"};var we=process.getBuiltinModule("node:fs"),Wi=process.getBuiltinModule("node:path"),pr=1<<20,Ki="/dev/null",Gi={1:"standard output",2:"standard error"};var Vi={SIGINT:2,SIGTERM:15};function Yi(e){let t=Object.entries(
Vi).map(([n,r])=>{let o=()=>e(128+r);return process.once(n,o),()=>process.off(n,o)});return()=>{for(let n of t)n()}}function*zi(){let e=Buffer.allocUnsafeSlow(pr);for(;;){let t;
try{t=we.readSync(0,e,0,pr,null)}catch(n){let r=_(n);if(r==="EAGAIN"){hr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(0,t)}}function hr(){
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var v=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),E=(e,t,n)=>({...v(e,n),value:t}),J=(e,t,n)=>({...E(e,t,n),repeatable:!0}),kt=(e,t,n,r)=>({...E(
e,t,r),choices:n}),be=[E("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),E("profile","NAME","the profile\
 of the AWS configuration"),J("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),v("simulate-permi\
ssions","ask IAM whether the caller may do what the import needs"),E("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],xe=[J("facts","F\
ILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),J("fact","KEY=VALUE","one fact, for example windows.version=11\
; lists are a,b or JSON, null is known to be absent"),J("rules","PATH","a rule file or directory, added to the built-in pack"),v("live","read facts about image \
and account from AWS, by calls that only read"),...be,J("pack-sha256","SHA256","the content that a pack of --rules must have; another one is exit 2"),E("as-of",
"YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),J("require","SCOPE[,SCOPE]","rules that need facts of these scopes may not be skipped"),kt("\
fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),v("allow-unknown","an unknown verdict exits 0"),J("format","F\
ORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what the CI system shows; with =FILE into a file, while text stay\
s on standard output"),v("fix","make the safe fixes in the files, then report what is left"),v("fix-unsafe","make all fixes, those that change what a request me\
ans, too"),v("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard error"),v("hash","add the sha256 of each request to the rep\
ort"),v("list-rules","add the ids behind each count of rules to the report"),v("quiet","leave passing requests out of the output, never out of the counts"),kt("\
engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-engine; the report is the same"),E("stdin-name","PATH",
"the name of standard input in the report; its extension decides the format"),v("follow-links","read named links whose target leaves the working directory"),E("\
max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),kt("color","WHEN",["auto","always","never"],"colours: auto (default: on a ter\
minal, unless NO_COLOR is set), always or never")],uc=[J("scope","SCOPE[,SCOPE]","what to read: ec2Image, account (default: both)"),...be],wr=[E("timeout","MINU\
TES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),E("poll","SECONDS","how long between two looks (default: 30)")],Ji="$XDG_STATE_HOME\
/workspaces-preflight/journal.jsonl",Xi=new Set(["as-of","fix","fix-unsafe","fix-dry-run"]),fc=[v("dry-run","print the requests as they would be sent, and stop"),
v("yes","send without asking; without a terminal nothing is sent otherwise"),v("wait","wait until the images are available or in error"),...wr,E("journal","FILE",
`where what was sent is kept (default: ${Ji})`),v("again","send what the journal says was accepted before"),v("stop-on-failure","do not send the rest when one r\
equest is not accepted"),E("settle","SECONDS","how long to look for what became of an attempt before it is made again (default: 120)"),E("max-attempts","N","how\
 often a request is sent at most (default: 4)"),...xe.filter(({name:e})=>!Xi.has(e))],cc=[E("journal","FILE","wait for every image that this journal knows of in\
 the Region"),...wr,...be.filter(({name:e})=>e!=="simulate-permissions")];var Zi,Qi,ea,ta,na,ra,oa,ia,aa,w={globs:()=>Zi??=require("./globs.cjs"),files:()=>Qi??=require("./files.cjs"),fixing:()=>ea??=require("./fixing.cjs"),found:()=>ta??=
require("./found.cjs"),live:()=>na??=require("./live.cjs"),pipeline:()=>ra??=require("./pipeline.cjs"),program:()=>oa??=require("./program.cjs"),search:()=>ia??=
require("./search.cjs"),submitting:()=>aa??=require("./submitting.cjs")};var sa=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ot(e){return e.replace(sa,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function br({listRules:e}){let t=0;return{begin:n=>`${Ot(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${Rt(e?n:ua(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${la(o)}
  "counts": ${Rt(n,"  ")},
  "verdict": "${r}"
}
`}}function la(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${Rt(t,"  ")},`}function ua(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function Rt(e,t){return Ot(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var fa,ca,da,pa,ma,ya,ga,ha,j={github:()=>fa??=require("./github.cjs"),gitlab:()=>ca??=require("./gitlab.cjs"),html:()=>da??=require("./html.cjs"),junit:()=>pa??=
require("./junit.cjs"),markdown:()=>ma??=require("./markdown.cjs"),sarif:()=>ya??=require("./sarif.cjs"),findings:()=>ga??=require("./findings.cjs"),textPolicy:()=>ha??=
require("./textPolicy.cjs")};var ae=e=>e,se=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,wa={bold:ae,dim:ae,red:ae,green:ae,yellow:ae,cyan:ae},ba={bold:se(1,22),dim:se(2,22),red:se(31,39),green:se(
32,39),yellow:se(33,39),cyan:se(36,39)};var xa=/^(?:[ -"$-~]|#(?!#))*$/;function W(e){return xa.test(e)?e:ka(e)}function ka(e){return Oa(e).replace(/(?<=#)#/g,xr(35))}function Oa(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=Ra(r)?xr(r):n}return t}function xr(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function Ra(e){return e<127?e<32:e<768?e<=160||e===173:va.some(([t,n])=>e>=t&&e<=n)}var va=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function Sa(e,t){let n=t-e.length;return e.map(W).join(", ")+(n>0?` and ${K(n)} more`:"")}var Sr="| ";function Pa(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Sr)}var le={text:vr,json:br,sarif:e=>j.sarif().sarifFormat(e),junit:e=>j.junit().junitFormat(e),github:e=>j.github().githubFormat(e),gitlab:e=>j.gitlab().gitlabFormat(
e),html:e=>j.html().htmlFormat(e),markdown:e=>j.markdown().markdownFormat(e)};function Ea(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?w.pipeline().autoFormat(t,o!==null):r;if(!Aa(i))throw new g(`\`--format ${e}\`: accepted are ${Object.
keys(le).join(", ")}, auto`);if(o==="")throw new g(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Aa(e){return Object.
hasOwn(le,e)}var Ca=1<<20,Tr=1<<28;function La(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new g(
`\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function Da(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):
0;if(t<1||t>Tr)throw new g(`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${Tr}`);return t}function Q(e,t,n=[]){Ar("error",[e,...n],t)}function Ye(e,t){Ar("warning",[e],t)}function Ar(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:s}=Ke(Ve("auto",n,r)),
a=t.map(l=>W(l));n.write(`${o((e==="error"?i:s)(e))}: ${a.join(`
  `)}
`)}var ee=class extends Error{name="Unreadable"},vt=1<<20,qa=16,_a=/\.(ndjson|jsonl)$/i;function*Cr(e,t){let n=Buffer.allocUnsafeSlow(vt);
try{for(let r=t.readSync(e,n,0,vt,null);r>0;r=t.readSync(e,n,0,vt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Nr(e,t){let n=[],r=0;for(let o of e){
let i=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Fr(e,t,n){try{let r=It(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:Nr(r,t+1);if(o.length>t)throw new ee(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof ee)&&_(r)===null?r:new g(
`cannot read \`${e.path??"-"}\`: ${z(r)}`)}}var $a=5;var Ga=64;var Va=/[*?[{]|[!@+]\(/;function Ur(e){return Va.test(e)}function Ya(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Ha(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var Ja=["AWS_REGION","AWS_DEFAULT_REGION"],Xa=1<<25;function $r(e,t){return{from:e,facts:{region:{name:t}}}}function Qa(e,{followLinks:t,maxBytes:n},r){let{inputs:o}=ze([e],
{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let s=Fr(i,Math.max(n,Xa),r);return bt(
s,i.path??"<stdin>")}var ts=65536,ns=100,rs=160;async function ls(e,t,n,r,o){try{for(let i of t.inputs){let s=r.
visit(i);do try{let a=s.content(n);if(a===null)continue;for await(let l of e.engineRequests(a,{path:i.path}))if(!s.take(l))break}catch(a){s.failed(a)}while(s.again())}
return r.end()}finally{o.discard()}}function us({operands:e}){if(e.includes("-"))throw new g("standard input cannot be fixed where it stands; `--fix-dry-run` pr\
ints what would change as a diff")}function Xr(e,t){if(e instanceof ie)throw e;if(e instanceof Error&&e.name==="Interrupted")return Q(e.message,
t),e.exitCode;if(e instanceof Error&&e.name==="UsageError")Q(e.message,t);else{let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);Q(`internal error, please report it: ${n}`,t,r)}return k.couldNotRun}var eo=e=>{process.exitCode=e,e>128&&process.exit()},Qr=()=>eo(k.couldNotRun);try{let e=Zr(process.argv.slice(2),yr());typeof e=="number"&&process.exit(e),e.then(
eo,Qr)}catch{Qr()}
