#!/usr/bin/env node
"use strict";var Oe=(function Oe(e,t){return At.indexOf(e)>=At.indexOf(
t)?e:t});var $=(function $(e){return 2-e});var te=(function te(e){return e?2:0});var Dt=(function Dt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"});var V=(function V(e){return e===F||e===y});var G=(function G(e,t){return(n,r)=>V(n)||V(r)?1:te(typeof n===e&&typeof r===e&&t(n,r))});var ce=(function ce({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e});var Kt=(function Kt(e,t=()=>!0){let n=JSON.parse(Ct),r=e.length>0||n.dormant.scopes.some(t)?So(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Je,ruleAt:s=>Bt(Po(),s),operatorOf:Wt};let i=d.packs().joinPacks([ve(),...e]),a=_t(i.patterns);return{plan:jt(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>Bt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Wt(s)}});var Wt=(function Wt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return qt[e]});var Gt=(function Gt(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"});var Xt=(function Xt(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=zt(e.subarray(3));return{text:n,problems:[d.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Jt(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Jt(e.subarray(2),"utf-16be"):zt(e)});var zt=(function zt(e){let t=To(e);if(!t.includes("\uFFFD"))
return{text:t,problems:T};let n=d.careful().invalidUtf8(e);return{text:t,problems:n===null?T:[n]}});var To=(function To(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()});var nn=(function nn(e){return e==="__proto__"||e==="constructor"||e==="prototype"});var rn=(function rn(e,t){for(let r in _o)return!1;if(typeof t!="object"||t===null)return!0;let n=Ze(t,Yt);return n===Uo(e)||n===jo(e)});var Ze=(function Ze(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ze(o,t-1))}return n}for(let r in e){
if(nn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ze(o,t-1))}return n});var Uo=(function Uo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t});var de=(function de(e){let t;try{t=JSON.parse(e)}catch{return X}return rn(e,t)?t:X});var on=(function on(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}});var $o=(function $o(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Wo):t});var rt=(function rt(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:d.streams().joinChunks(e,t);
return n.length>t?null:Xt(n)});var Te=(function Te(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Jo}});var yn=(function yn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}});var Ee=(function Ee(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let S;if(e.Ec2ImageId===
void 0&&(S="Ec2ImageId")||e.IngestionProcess===void 0&&(S="IngestionProcess")||e.ImageName===void 0&&(S="ImageName")||e.ImageDescription===void 0&&(S="ImageDesc\
ription"))return!1;{let D=s;for(let A in e)if(!(A==="Ec2ImageId"||A==="IngestionProcess"||A==="ImageName"||A==="ImageDescription"||A==="Tags"||A==="Applications"))
return!1;if(D===s){if(e.Ec2ImageId!==void 0){let A=e.Ec2ImageId,O=s;if(s===O)if(typeof A=="string"){if(!Xo.test(A))return!1}else return!1;var u=O===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,N=s;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=N===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let N=e.ImageName,j=s;if(s===j)if(typeof N=="string"){if(N.length>64||N.length<1||!Zo.test(N))return!1}else return!1;var u=j===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let j=e.ImageDescription,m=s;if(s===m)if(typeof j=="string"){if(j.length>256||j.length<1||!Qo.test(j))return!1}else
return!1;var u=m===s}else var u=!0;if(u){if(e.Tags!==void 0){let m=e.Tags,I=s;if(s===I)if(Array.isArray(m)){var f=!0;let ue=m.length;for(let U=0;U<ue;U++){let P=m[U],
ke=s;if(s===ke)if(P&&typeof P=="object"&&!Array.isArray(P)){let Et=Object.getPrototypeOf(P);if(Et!==Object.prototype&&Et!==null)return!1;{let to;if(P.Key===void 0&&
(to="Key"))return!1;{let no=s;for(let M in P)if(!(M==="Key"||M==="Value"))return!1;if(no===s){if(P.Key!==void 0){let M=P.Key,fe=s;if(s===fe)if(typeof M=="string"){
if(M.length>127||M.length<1)return!1}else return!1;var c=fe===s}else var c=!0;if(c)if(P.Value!==void 0){let M=P.Value,fe=s;if(s===fe)if(typeof M=="string"){if(M.
length>255)return!1}else return!1;var c=fe===s}else var c=!0}}}}else return!1;var f=ke===s;if(!f)break}}else return!1;var u=I===s}else var u=!0;if(u)if(e.Applications!==
void 0){let m=e.Applications,I=s;if(s===I)if(Array.isArray(m)){if(m.length>5||m.length<1)return!1;{var p=!0;let ue=m.length;for(let U=0;U<ue;U++){let P=m[U],ke=s;
if(typeof P!="string"||!(P==="Microsoft_Office_2016"||P==="Microsoft_Office_2019"))return!1;var p=ke===s;if(!p)break}}}else return!1;var u=I===s}else var u=!0}}}}}}}}else
return!1;return s===0});var Ae=(function Ae(e){return Ee(e)});var wn=(function wn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:ni.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i});var Ce=(function Ce(e){if(!wn(e))throw new g(`${Qt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e});var kn=(function kn(e,t){let n=e.when===null?2:pe(e.when,t);if(n===0)return"notApplicable";let r=pe(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"});var On=(function On(e,t){let n=new Set;return e.when!==null&&Ne(e.when,t,n),Ne(e.must,t,n),n});var pe=(function pe(e,t){if(typeof e=="number"){let i=t[e];return i===me||i===void 0?
1:i}if("not"in e)return $(pe(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=pe(i,t);if(a===r)return a;a===1&&(o=1)}return o});var Ne=(function Ne(e,t,n){
if(pe(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)Ne(e.not,t,n);else for(let r of"all"in e?e.all:e.any)Ne(r,t,n)});var Rn=(function Rn(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?oi():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let c=kn(f,t),p;if(c!=="undecided")p=c,c==="fail"&&i.push(u);else{let h=On(f,t),S=si(
e,h,n.world);if(p=ii(f.ifUnknown,S,n)?"skipped":"unknown",p==="skipped")for(let D of S)s.add(at(D));else[...h].some(D=>t[D]===me)||a.push({rule:u,needs:S})}n.off.
has(f.id)&&(p="off"),r[p]++,o?.[p].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})});var ii=(function ii(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(at(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=at(o);
return ri.has(i)&&!r.scopes.has(i)})});var at=(function at(e){return e.slice(0,e.indexOf("/"))});var si=(function si(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===
void 0||n.read(a.fact,a.path)!==F)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"\
operand"in a.right&&o(a.right.operand)}return r.length>1?r.sort():r});var Y=(function Y(e,t,n){let r=e.Applications;if(r===void 0)return b;if(r===y)return y;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?b:{items:o??b.items,complete:i}});var Le=(function Le(e){return e.length>0&&(Fe(e.charCodeAt(0))||Fe(e.charCodeAt(e.length-1)))});var Fe=(function Fe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288});var qe=(function qe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}});var re=(function re(e){
let t=e.IngestionProcess;return t===void 0?q:(t===y?void 0:ai.get(t))??y});var L=(function L({Tags:e}){if(e===void 0)return!0;if(e===y||
e.length>ui)return!1;let t=[];for(let n of e){if(n===y||!Ln(n.Key)||n.Value!==void 0&&!Ln(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0});var Ln=(function Ln(e){return typeof e=="string"&&li.test(e)});var oe=(function oe(e,t,n){let r=e.Tags;if(r===void 0)return b;if(r===y)return y;let o=r.length<=fi?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=ye(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?b:{items:i??b.items,complete:a}});var H=(function H(e,t){let n=e.Tags;if(n===void 0)return b;if(n===y)return y;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===y){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(jn(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
jn(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?b:{items:r??b.items,complete:o}});var zn=(function zn(e,t){if(e==="derived"){let r=Me({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=Pe(t);return r=>ki(r,n)});var Me=(function Me(e){
return e?.fact!=="derived"?null:Hn.find(({path:t})=>t===e.path)??null});var Jn=(function Jn(e){return e?.fact==="derived"?Me(e)?.member??null:e?.fact!=="request"?null:Pe(
e.path)[0]});var ki=(function ki(e,t){let n=e;for(let r of t){if(n===y)return y;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return q;n=n[r]}return n===void 0?q:n});var tr=(function tr(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
zn(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=ce(s,n),u=l===void 0?ce(s,o):Ii(l),f=o[s.left],c=l===void 0?null:vi(e.operands[s.
left]),p={place:a,operand:s.left,operator:r(s),left:f,right:u},h=i.get(c);h===void 0?i.set(c,[p]):h.push(p)}return[...i].flatMap(([a,s])=>{s.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<s.length;u+=Xn)l.push(Pi(Si(a),s.slice(u,u+Xn)));return l})});var vi=(function vi(e){let t=Me(e)?.isNothing;if(t!==void 0)
return t;let n=Jn(e);return n===ut||n!==null&&Ri.has(n)?n:null});var Si=(function Si(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===ut&&typeof n=="string"?n:null}});var Ii=(function Ii(e){let t=Array.isArray(e)?new Set(e):e;return()=>t});var Pi=(function Pi(e,t){return{answer:n=>{let r=e(n);return r===
null?Zn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Zn(t,n===void 0?{}:{[ut]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*er&Oi}}});var Zn=(function Zn(e,t){
let n=0,r=-1,o=F;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<er|Ti(i.operator,o,i.right(t));return n});var Ti=(function Ti(e,t,n){let r=e(t,n);return r===
1&&t!==F&&n!==F&&(Qn(t)||Qn(n))?me:r});var nr=(function nr(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&$e(r.when,t,o)===0)){$e(r.must,t,o);for(let i of o)n.add(i)}}return n});var $e=(function $e(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=$e(e.not,t,n);return s===null?null:$(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=$e(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a});var ft=(function ft(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],c=ce(u,r);return f===void 0||c===void 0?
null:t(u)(f,c)}),i=tr(e,nr(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let f=a,c=new Array(i.length);for(let p=0;p<i.length;p++){let h=i[p]?.answer(
u);c[p]=h,f=f?.next.get(h)}return f?.decision??l(c)};function l(u){let f=o.map(p=>p??0);for(let[p,h]of i.entries())h.unpack(u[p],f);let c=Rn(e,f,n);return s<Ei&&
(s++,Ai(a,u,c)),c}});var Ai=(function Ai(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n});var ct=(function ct(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}});var Be=(function Be({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:dt(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")
return i==="/date"?n:q;let a=r.get(o);if(a===void 0)return F;if(a===null)return q;let s=sn(a,i);return s.found?s.value===null?q:s.value:F}}});var dt=(function dt(e){return new Set(
Object.entries(e).filter(([,t])=>Ci(t)).map(([t])=>t))});var or=(function or(e){let t=Ni(e),{asOf:n}=e;if(typeof n=="string"){let i=mt(Ce(n),t);return()=>i}let r=n??xn(Date.now),o=mt(Ce(r()),t);return()=>{let i=r();return i!==
o.date&&(o=mt(Ce(i),t)),o}});var Ni=(function Ni({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=Di(t),l=dt(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,f=Kt(e,p=>u||l.has(p)),c=r?f.plan.rules.map(p=>p.id).sort():null;return{rules:f,given:s,require:n.length===0?
n:d.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(p=>i[p]?.severity==="off")),context:{failOn:o,judge:Li(i,a,f),noRules:yn(f.size,c),ruleAt:f.
ruleAt,howToState:p=>d.factTable().howToState(p)}}});var mt=(function mt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=c=>({require:r,listRules:o,off:i,
world:c}),l=s(Be(n,e)),u=ct(n.images,l,c=>s(Be(c,e))),f=ft(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:pt.tool,model:pt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:c=>u(c).world},rules:t,decisionFor:u,decider:n.images.size===0?
f:Fi(t,n,f,s,e)}});var Li=(function Li(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=d.policy();return o(r(e,n,()=>ge().map(a=>a.id)),t??null)});var Di=(function Di(e){if(e===void 0)return rr;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?rr:d.facts().
joinFacts(t)});var he=(function he(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
ir(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:qi(e)})}});var qi=(function qi(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"});var yt=(function yt(e,t,n,r,{decider:o}){if(!Ae(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:Te({path:n,index:r===null?
null:r.index},i),value:t,line:l=>ne(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:_i,end:ne(e).position(e.length)};let l=u=>({line:r.
lineNumber,column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}});var ht=(function ht(e={}){Bi(e);let t=or(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Ui};return{get head(){return t().head},check:(r,o)=>ji(lr(r,o),t()),checkText:(r,o)=>sr(
Mi(r,We(o),n,t()),t()),checkBytes:(r,o)=>sr(ar(r,We(o),n,t()),t()),requests:(r,o)=>ar(r,We(o),n,t()),checkWithEngine:(r,o)=>d.engine().checkValueWithEngine(lr(r,
o),t()),engineRequests:(r,o)=>d.engine().checkAllWithEngine(pn(r,We(o),n),t())}});var fr=(function fr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=de(i);let l=o!==X&&a.length===0&&!n.hash?yt(i,o,t.path,null,r):null;if(l!==null)return[l]}return ot(e,t,n,o).map(i=>cr(i,r))});var ar=(function ar(e,t,n,r){return t.format==="ndjson"?$i(
e instanceof Uint8Array?[e]:e,t,n,r):fr(rt(e,n),t,n,r)});var We=(function We({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Gt(e))}});var Bi=(function Bi(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(ur,o))throw new g(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ur).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new g("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new g("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new g("`maxBytes` is not a whole num\
ber above 0")});var yr=(function yr(){
return{stdin:zi,stdinIsTerminal:()=>gr(0),stdout:mr(1,()=>process.stdout.columns),stderr:mr(2,()=>process.stderr.columns),env:process.env,now:Date.now,random:Math.
random,cwd:process.cwd,fs:we,paths:Wi,onInterrupt:Yi,useProfile:e=>{process.env.AWS_PROFILE=e}}});var mr=(function mr(e,t){let n;return{write:r=>Hi(e,
r),isTerminal:()=>(n??=gr(e),n),columns:()=>t()??80}});var gr=(function gr(e){try{let{rdev:t}=we.fstatSync(e);if(t===0||t===we.statSync(Ki,{throwIfNoEntry:!1})?.rdev)return!1}catch{
return!1}return process.getBuiltinModule("node:tty").isatty(e)});var Hi=(function Hi(e,t){let n=Buffer.from(t),r=0;for(;r<n.length;)try{r+=we.writeSync(e,n,r)}catch(o){let i=_(
o);if(i==="EPIPE")throw new ie;if(i!=="EAGAIN")throw new g(`cannot write to ${Gi[e]}: ${z(o)}`);hr()}});var Ke=(function Ke(e){return e?ws:hs});var kr=(function kr({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:i,region:a,account:s,open:l}=t,u=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,f=o===null?"":` ${o}`,c=i===void 0?"":`, ${i??"state not known"}`,p=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${W(
u)}: ${p(r)}${W(`${f}${c}`)}`} (account ${W(s)}, ${W(a)})${l?" \xB7 what became of it is not known yet":""}
`});var Rr=(function Rr({counts:e,verdict:t,skipped:n,ignored:r},o){let a=[(e.fixed===void 0?"":`${K(e.fixed)} fixed \xB7 `)+Ss(e)],s=[Or(e.errors,"error",o.red),Or(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${K(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&s.push(`${K(e.waived)} waived`),s.length>0&&a.push(s.
join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";a.push(`${l}${Ge(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&
a.push(`${Ge(e.ignored,"file")} ignored, without a member of a request: ${vs(r,e.ignored)}`),`${t==="pass"?o.green(a[0]??""):o.bold(a[0]??"")}${a.slice(1).map(l=>`\
 \xB7 ${l}`).join("")}`});var Ss=(function Ss(e){if(e.requests===0)return"no req\
uest found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${K(e.requests)} requests passed`;let t=[e.pass>0?`${K(e.pass)} passed`:"",e.fail>
0?`${K(e.fail)} failed`:"",e.unknown>0?`${K(e.unknown)} unknown`:""].filter(n=>n!=="");return`${Ge(e.requests,"request")}: ${t.join(", ")}`});var Or=(function Or(e,t,n){return e===
0?"":n(Ge(e,t))});var Ge=(function Ge(e,t,n=`${t}s`){return`${K(e)} ${e===1?t:n}`});var K=(function K(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")});var vr=(function vr({colour:e,width:t,gutter:n}){let r=Ke(e),o=n?t-Sr.length:t,i=n?Is:Ps,a=[],s=null;return{begin:({facts:l})=>(a=l,""),request:l=>{let u=i(kr(l.report,
r));if(l.report.findings.length===0)return u;s??=B.findings().findingBlocks(r,o);let{source:f,findings:c,facts:p=a}=l.report;return i(s({path:f.path??"<stdin>",
findings:c,facts:p,line:l.line}))+u},end:l=>i((l.policy.length===0?"":B.textPolicy().textPolicy(l,r,o))+`${Rr(l,r)}
`)}});var Ps=(function Ps(e){return e});var Ir=(function Ir(e){return e==="junit"});var Pr=(function Pr(e,t){let n=e.map(o=>Ts(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:i})=>`\`${i}\``).join(" and ");throw new g(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:i}]of n.entries())if(i!==null&&n.findIndex(a=>a.file===
i)!==o)throw new g(`two formats cannot go to the same file \`${i}\``);return r.length===1?n:[{format:"text",file:null},...n]});var Er=(function Er({options:e,operands:t},n){for(let[l,u]of e)Ns(l,u);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null,i=o("max-bytes"),a=Pr(r("\
format"),n),s=e.has("fix-dry-run");return s&&Fs(a),{operands:t,facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Cs(e),asOf:o("as-of"),require:r(
"require").flatMap(l=>l.split(",").map(u=>u.trim())),failOn:o("fail-on")==="warning"?"warning":"error",allowUnknown:e.has("allow-unknown"),targets:a,fix:e.has("\
fix-unsafe")?"all":s||e.has("fix")?"safe":null,dryRun:s,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-e\
ngine"?"json-rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:i===null?As:Ls(i),color:o("color")??"auto"}});var Cs=(function Cs(e){
if(e.has("live"))return w.live().readLiveOptions(e);let t=be.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new g(`\`--${t.name}\` says how to call\
 AWS: it needs \`--live\``);return null});var Ns=(function Ns(e,t){let n=xe.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new g(`\`--${e}\
 ${r}\`: accepted are ${n.join(", ")}`)}});var Ve=(function Ve(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()});var _s=(function _s(e){return e!==null&&!e.endsWith(".json")&&qs.test(e)});var It=(function It(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=_s(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Cr(St(r.file,r.pipe,t).fd,t.fs);return o?
l:Nr(l,e+1)}let{fd:i,size:a}=St(r.file,!1,t),s=Math.min(a,e+1);n.length<=s&&(n=Buffer.allocUnsafeSlow(s+1));try{return n.subarray(0,js(i,n,s,t.fs))}finally{t.fs.
closeSync(i)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let i of Cr(St(r,!1,t).fd,t.fs)){let a=Buffer.concat([o,i]);if(w.found().
holdsMemberName(a))return!0;o=a.subarray(-2*Ds)}return!1}}});var St=(function St(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|Us(n)),i=n.fstatSync(o);if(t?
i.isFIFO():i.isFile())return{fd:o,size:i.size};throw n.closeSync(o),new ee("it is not a regular file")});var Us=(function Us({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t});var js=(function js(e,t,n,r){let o=0;for(;o<n;){let i=r.readSync(e,t,o,n-o,null);if(i===0)break;o+=i}return o});var Lr=(function Lr(){let e=Number.POSITIVE_INFINITY,t=0,n=new Set;return{add({rules:r}){if(!(r.skipped===0&&r.pass===0&&r.fail===0)){r.skipped<e&&(e=r.skipped),r.skipped>
t&&(t=r.skipped);for(let o of r.skippedScopes)n.add(o)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...n].sort()})}});var Dr=(function Dr(e,t,n,r,o,i){let a=he(),s=Lr(),l=[],u=new Set,f=k.pass,c=m=>{o.clear(),Q(m,i),f=Oe(f,k.couldNotRun)},p=m=>{a.add(m.report),s.add(m.report),
o.step(),e.quiet&&m.report.verdict==="pass"||r.request(m)};t.failures.forEach(c);let h=null,S=null,D=null,A=!1,O=!1,N=!1,j={content(m){if(N=!1,h===null)return null;
S=m.read(h);let I=S instanceof Uint8Array&&S.length>e.maxBytes;return!h.named&&I&&!m.holdsMemberName(h)?null:S},take(m){if(!A){if(D!==null||m.report.verdict==="\
fail"){D??=w.found().foundFile(()=>!(S instanceof Uint8Array)||w.found().mayHoldMember(S));let I=D.next(m);if(I==="hold")return!0;if(N=I==="restart",I!=="take")
return!1;D.held().forEach(p)}A=!0}return O=!0,p(m),!0},failed(m){if(!(m instanceof ee)&&_(m)===null)throw m;O=!0,c(`cannot read \`${h?.path??"-"}\`: ${z(m)}`)},
again(){return N||O||h===null?N:(u.add(h.file),h.named||(a.ignore(1),l.length<Ms&&l.push(h.path??"-")),!1)}};return{fixed:a.fix,tell:c,visit(m){return h=m,D=null,
A=m.named,O=!1,N=!1,j},end(){o.clear();let{counts:m,verdict:I}=a.end();r.end({counts:m,verdict:I,policy:n,skipped:s.end(),ignored:l}),Ws(t.links,i);for(let{text:Tt,
inputs:ue}of t.arguments){let U=$s(ue,u);U!==null&&(Q(U===0?`no file to check in \`${Tt}\``:`no request in \`${Tt}\``,i),f=Oe(f,k.unknown))}return Oe(f,m.requests===
0?k.pass:Bs(I,e.allowUnknown))}}});var $s=(function $s(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n});var Bs=(function Bs(e,t){switch(e){case"pass":return k.
pass;case"fail":return k.fail;case"unknown":return t?k.pass:k.unknown;default:return e}});var Ws=(function Ws(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":
` and ${r.length} more`;Ye(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)});var qr=(function qr(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"});var _r=(function _r({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let i=t.dirname(o),a=r.get(i);if(a!==void 0)return a.get(t.basename(o))??null;let s=(n.get(i)??0)+1;n.set(i,s);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&s===Ks){let u=e.readdirSync(i,{withFileTypes:!0});r.set(i,new Map(u.map(f=>[f.name,qr(f)])))}return l===void 0?null:qr(l)}});var jr=(function jr(e,t,{kind:n}){try{return n(t)}catch(r){throw _(r)===null?r:new g(`cannot read \`${e}\`: ${z(r)}`)}});var Pt=(function Pt(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Vs(e),o});var He=(function He({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,i=s=>{let l=o.get(s);return l===void 0&&(l=t.realpathSync.native(s),o.set(s,l)),l},a=(s,l)=>{let u=n.relative(
l,s);return u!==".."&&!u.startsWith(`..${n.sep}`)&&!n.isAbsolute(u)};return{absolute:s=>n.resolve(r,s),shown:s=>n.relative(r,s).split(n.sep).join("/"),contains:s=>a(
s,r),containsReal:s=>a(s,i(r)),resolveParent:s=>{let l=n.dirname(s);return l===s||l===r?s:n.join(i(l),n.basename(s))}}});var ze=(function ze(e,t,n){let r=[],o=[],i={options:t,io:n,here:He(n),kind:_r(n),links:r,failures:o},a=e.map(u=>({text:u,inputs:Hs(u,i)})),[s,...l]=a;return s!==void 0&&
l.length===0?{arguments:a,inputs:s.inputs,links:r,failures:o}:{...Ys(a),links:r,failures:o}});var Hs=(function Hs(e,t){let{here:n,options:r}=t;if(e==="")throw new g(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),i=jr(e,o,t);switch(i){case null:
if(!Ur(e))throw new g(`there is no file or directory \`${e}\``);return w.search().matching(e,t);case"link":return w.search().linked(e,o,t);case"other":throw new g(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return w.search().directory(n.shown(o),Pt(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:Pt(e,o,t),named:!0,pipe:i==="pipe"}];default:return i}});var Mr=(function Mr(e,t){let{region:n=null}=e,r=[...e.facts.flatMap(o=>Zs(o,e,t)),...Qs(e.fact.map(o=>xt(o,"--fact"))),
...n===null?[]:[$r("--region",n)]];return r.some(({facts:o})=>o.region?.name!==void 0)?r:[...r,...Xs(t)]});var Xs=(function Xs({env:e}){for(let t of zs){let n=e[t];if(n!==
void 0&&n!=="")return[$r(t,n)]}return[]});var Qs=(function Qs(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.ec2Image===void 0?
n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})});var Wr=(function Wr(e,t,n,r){let o=[],i=()=>{for(let s of o)s.discard()},a=ia(t,r);try{for(let{format:s,file:l}of e.targets){let u=l===null?ra(
r,n):w.files().fileWriter(l,r),f={...oa(l,e,r),...a};if(o.push(Br(le[s](f),u)),s!=="github")continue;let c=w.pipeline().stepSummary(r,p=>Ye(p,r));c!==null&&o.push(
Br(le.markdown({...f,mostBytes:c.room}),c))}}catch(s){throw i(),s}return{begin:s=>{for(let{format:l,write:u}of o)u(l.begin(s))},request:s=>{for(let{format:l,write:u}of o)
u(l.request(s))},end:s=>{for(let{format:l,write:u,finish:f}of o)u(l.end(s)),f()},discard:i}});var Br=(function Br(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=ea&&r()},finish:()=>{r(),t.finish()},discard:t.discard}});var ra=(function ra({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}});var oa=(function oa(e,{color:t,failOn:n,listRules:r},{stdout:o,env:i}){let a=e===null,s=a&&o.isTerminal();return{colour:a&&Ve(t,o,i),width:s?Math.min(na,
Math.max(40,o.columns())):ta,gutter:a&&i.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}});var ia=(function ia(e,t){let n=null,r=null;return{rule:o=>(n??=w.pipeline().
ruleWords([ve(),...e].flatMap(({rules:i})=>i),ge()),n(o)),fromRoot:o=>(r??=w.pipeline().repositoryPaths(t),r(o))}});var Kr=(function Kr(e,t){if(e.length===0)return[];let n=He(t);return e.map(({from:r,sha256:o})=>({report:{kind:"pack",path:n.shown(n.absolute(r)),sha256:o,waived:0,findings:[]},
line:()=>null}))});var Gr=(function Gr({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let i=t();i-o<100||(o=i,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}});var Vr=(function Vr(e,t){return e.map(n=>wt(t.paths.relative(".",t.paths.resolve(t.cwd(),n))||"."))});var Hr=(function Hr(e,t,n=Wr){let r=ze(e.operands,e,t);ua(e),e.fix!==null&&!e.dryRun&&la(e),e.targets.some(({file:a})=>a!==null)&&w.files().refuseOverwriting(e,r.inputs,
t);let o={packs:Vr(e.rules,t),facts:Mr(e,t),require:e.require,reader:It(e.maxBytes,t)};if(e.live===null)return Yr(e,r,o,n,t);let i=[...r.inputs];return w.live().
askForCheck(e.live,zr(e,o,t),i,o,t).then(a=>Yr(e,{...r,inputs:i},{...o,...a},n,t))});var zr=(function zr(e,{packs:t,facts:n,require:r},o){return ht({packs:t,facts:n,asOf:e.
asOf??new Date(o.now()).toISOString().slice(0,10),require:r,failOn:e.failOn,listRules:e.listRules||e.targets.some(({format:i})=>Ir(i)),hash:e.hash,maxBytes:e.maxBytes})});var Yr=(function Yr(e,t,n,r,o){let i=zr(e,n,o),a=Gr(o),s=r(e,n.packs,a,e.dryRun?{...o,stdout:o.stderr}:o),l=Dr(e,t,Kr(n.packs,o),s,a,o),u=n.reader,f=e.fix===null?u:w.fixing().
fixingReader(u,i,e,l,o);if(s.begin(i.head),e.engine==="json-rules-engine")return aa(i,t,f,l,s);try{for(let c of t.inputs)sa(i,c,f,l);return l.end()}finally{s.discard()}});var sa=(function sa(e,t,n,r){let o=r.visit(t);do try{let i=o.content(n);if(i===null)continue;for(let a of e.requests(i,{path:t.path}))if(!o.take(a))break}catch(i){o.failed(
i)}while(o.again())});var ua=(function ua({operands:e,facts:t}){if([...e,
...t].filter(n=>n==="-").length>1)throw new g("standard input, `-`, may be named once in all: it can be read only once")});var Jr=(function Jr(e,t){let n=new Map,r=[];for(let o=0;o<e.length;o++){let i=e[o];if(i==="--"){r.push(...e.slice(o+1));break}if(i==="-"||!i.startsWith("-")){r.push(i);
continue}let a=i.indexOf("="),s=i.slice(2,a===-1?void 0:a),l=i.startsWith("--")?t.find(c=>c.name===s):void 0;if(l===void 0)return null;let u=a===-1?l.value===null?
"":e[++o]:i.slice(a+1);if(u===void 0||l.value===null&&a!==-1)return null;let f=n.get(s);f===void 0?n.set(s,[u]):l.repeatable?f.push(u):f[0]=u}return{options:n,operands:r}});var Zr=(function Zr(e,t){try{let n=e[0]==="check"?Jr(e.slice(1),xe):null,r=n!==null&&n.operands.length>0?Hr(Er(n,t.env),t):w.program().runProgram(e,t);return typeof r==
"number"?r:r.catch(o=>Xr(o,t))}catch(n){return Xr(n,t)}});var k={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},At=[k.pass,k.unknown,k.fail,k.callFailed,k.couldNotRun];var Ct='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
d6d61e78e42038";var ro,oo,io,so,ao,lo,uo,fo,co,po,mo,yo,go,ho,d={careful:()=>ro??=require("./careful.cjs"),streams:()=>oo??=require("./streams.cjs"),yaml:()=>io??=require("./yaml.cjs"),
packs:()=>so??=require("./packs.cjs"),explain:()=>ao??=require("./explain.cjs"),factTable:()=>lo??=require("./factTable.cjs"),facts:()=>uo??=require("./facts.cjs"),
fix:()=>fo??=require("./fix.cjs"),dormant:()=>co??=require("./dormant.cjs"),rules:()=>po??=require("./rules.cjs"),words:()=>mo??=require("./words.cjs"),hash:()=>yo??=
require("./hash.cjs"),policy:()=>go??=require("./policy.cjs"),engine:()=>ho??=require("./engine.cjs")};var q=Symbol.for("workspaces-preflight.absent"),F=Symbol.for("workspaces-preflight.unknown"),y=Symbol.for("workspaces-preflight.refused"),b=Object.freeze({items:Object.
freeze([]),complete:!0});var Nt={values:[],complete:!0},wo={values:[],complete:!1};function J(e){if(e===F||e===y)return wo;if(e===b)return Nt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(y);return{values:t?e:e.filter(n=>n!==y),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Nt}var Ft=(e,t)=>V(e)||
V(t)?1:te(Dt(e)&&e===t),Xe=(e,t)=>{if(V(e))return 1;if(!Dt(e))return 0;if(t instanceof Set)return te(t.has(e));let n=J(t);return n.values.includes(e)?2:n.complete?
0:1},Lt=(e,t)=>Xe(t,e),bo=(e,t)=>{let n=J(e),r=J(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},xo=(e,t)=>{let n=J(e),r=J(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},ko=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?J(e).values:n.items,o=n===null?J(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:$(i)},Oo=(e,t)=>V(e)?1:te(
e!==q===t);var Re=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,
qt={equal:Ft,notEqual:(e,t)=>$(Ft(e,t)),in:Xe,notIn:(e,t)=>$(Xe(e,t)),contains:Lt,doesNotContain:(e,t)=>$(Lt(e,t)),containsAny:bo,everyIn:xo,empty:ko,present:Oo,
lessThan:G("number",(e,t)=>e<t),lessThanInclusive:G("number",(e,t)=>e<=t),greaterThan:G("number",(e,t)=>e>t),greaterThanInclusive:G("number",(e,t)=>e>=t),startsWith:G(
"string",(e,t)=>e.startsWith(t)),endsWith:G("string",(e,t)=>e.endsWith(t)),before:G("string",(e,t)=>Re(e)&&Re(t)&&e<t),onOrAfter:G("string",(e,t)=>Re(e)&&Re(t)&&
e>=t)};function _t(e){return(t,n)=>{if(V(t)||V(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`patt\
ern ${n} was not compiled with its pack`);return te(r(t))}}var Ro={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function jt(e,t=Ro){let n=Ut(t.operands),r=Ut(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:f}=a,c=n.placeOf({fact:s,path:l}),p=vo(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:c,operator:u,right:p})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function Ut(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function vo(e){return typeof e=="object"&&!Array.isArray(e)}function So(e){let t=JSON.parse(d.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ve(){return{rules:Io(),sha256:Je,from:"built\
-in"}}var Mt=null;function Io(){return Mt??=JSON.parse(d.rules().packText),Mt}var $t=null;function Po(){return $t??=JSON.parse(d.words().packWords),$t}function Bt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}var Vt=Object.freeze({maxBytes:1048576}),Yt=64,T=Object.freeze([]);function Ht(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Jt(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Ht(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=d.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function ne(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Zt(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Zt(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function Zt(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var Eo=/^[ -~]*$/,Ao=/^[ !#-[\]-~]*$/;function Qt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Ao.test(e))return`"${e}"`;let n=en(t);return Ie(e,n),n.end()}function Co(e,t=120){
if(e.length<=t&&Eo.test(e))return e;let n=en(t);return tn(e,n,!1),n.end()}function en(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ie(e,t){switch(typeof e){case"string":return t.add('"')&&tn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?No(e,t):Fo(e,t)}}function No(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ie(e[n],t))return!1;return t.add("]")}function Fo(e,t){let n=Lo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Ie(o,t)&&t.add(":")&&Ie(i,t)))return!1}return t.add(
"}")}function Lo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Co(t.slice(8,-1),40)}function tn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Do(o))i=Se(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Se(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Se(o)+Se(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function Do(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var qo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Se(e){return qo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var _o=Object.freeze({});function jo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Mo(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Mo(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var X=Symbol("not clean");var Pe=on($o);function et(e,t){return`${e}/${Bo(t)}`}function sn(e,t){let n=e;for(let r of Pe(t)){if(typeof n!="object"||n===null)return Qe;if(Array.isArray(n)){let o=tt(r);if(o===
null||o>=n.length)return Qe;n=n[o]}else{if(!Object.hasOwn(n,r))return Qe;n=n[r]}}return{found:!0,value:n}}function tt(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Qe=Object.freeze({found:!1});function Bo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Wo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Ba=Object.freeze([]);function ln(e){let t=0,n=e.length;for(;t<n&&an(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;an(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function an(e){return e<=32&&(e===32||e===10||e===13||e===9)}function un(e,t=null,n=de(e)){return n===X?d.careful().readCarefully(e):Ko(e,n,t)}function Ko(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:T,
span:(i,a)=>(r??=d.careful().indexJson(e),o??=d.careful().locator(r),o(i,a)),extent:()=>ln(e),elements:()=>(r??=d.careful().indexJson(e),r.children)}}function nt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>fn(e,n,r,T));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Go(e.problems,e.elements());return e.value.map((n,r)=>fn(e,n,r,t[r]??T))}function fn(e,t,n,r){let o=et("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function Go(e,t){let n=[];for(let r of e){let i=tt(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Vo(t,r.span?.start??0));n[i]??=[],n[i].push(Yo(et("",i),r))}return n}function Vo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Yo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function cn(e,t,n=Vt,r){switch(t){case"json":return{text:e,requests:nt(un(e,null,r))};case"yaml":return{text:e,requests:nt(d.yaml().readYaml(e))};case"ndjson":return d.
streams().readNdjson(e,n)}}function dn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function pn(e,t,n){return t.format==="ndjson"?Ho(e instanceof Uint8Array?[e]:e,t,n):ot(rt(e,n),t,n)}function ot(e,t,n,r){if(e===null)
return zo(t,n);let{text:o,problems:i}=e,a=ne(o);return cn(o,t.format,n,r).requests.map((s,l)=>mn(s,o,l===0?i:T,a,t,n))}function*Ho(e,t,n){for(let r of d.streams().
ndjsonLines(e,n))yield it(r,t,n)}function it(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return mn(
d.streams().readLine(e,0,r),o,T,s,t,n)}function mn(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:d.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:()=>{let f=a===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function zo({path:e},{maxBytes:t}){let n={span:()=>null,lines:ne("")},r=[d.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Jo=Object.freeze([]);var Xo=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Zo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Qo=new RegExp("^[a-zA-Z0-9_./() -]+$","u");Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function st(e,t,n){let r=ei(e);return ti(r,r.view===null?null:t(r.view),n)}function ei(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Ae(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=d.
explain(),u=a(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:f?l(
n,u.refused):null}}function ti(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return d.explain().requestReport(r,n.noRules,i,o,
s(),hn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Te(r,t.tally);let{requestReport:l,ruleProblems:u}=d.explain(),f=[...i,...u(t,a,n)];
return l(r,t.tally,f,o,s(),n)}function gn({source:e},t,n){let{requestReport:r,unreadable:o}=d.explain();return r(e,n.noRules,[o(t)],void 0,null,hn(n))}function hn({
failOn:e}){return{failOn:e,judge:null}}var ni=[4,6,9,11];var g=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var bn=864e5;function xn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-bn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+bn),t}}var me=3;var ri=new Set(["ec2Image","account","guest"]);function oi(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}var vn={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>Y(e,0,()=>!0)};var Sn={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>Y(e,1,()=>!0)};var In={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>Y(e,0,t=>t==="Micros\
oft_Office_2016")};var Pn={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>Y(e,0,t=>t==="Micros\
oft_Office_2019")};function De(e){let t=0,n=e.length;for(;t<n&&Fe(e.charCodeAt(t));)t++;for(;n>
t&&Fe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}var Tn="/ImageDescription",En={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===y)return y;if(t===void 0||!Le(t))return b;let n=De(t);return{items:[n===
""?{pointer:Tn,value:t}:{pointer:Tn,value:t,suggestion:n}],complete:!0}}};var ai=new Map([["BYOL_REGULAR",qe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",qe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",qe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",qe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:b}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:b}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:b}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:b}]]);var An={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=re(e);return typeof t=="symbol"?t:t.family}};var Cn={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=re(e);return t===y?y:typeof t=="symbol"?b:t.pcoip}};var Nn={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=re(e);return typeof t=="symbol"?t:t.protocol}};var Fn={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===y?y:t===void 0?
0:t.length}};var li=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,ui=16;var fi=16;function ye(e,t){let n=e[t];if(!(n===
void 0||n===y))return typeof n.Key=="string"?n.Key:void 0}var ci=(e,t,n)=>{for(let r=0;r<t;r++)if(ye(n,r)===e)return!0;return!1};function di(){let e=new Set;return t=>e.size===e.add(t).size}var Dn={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:L,derive:e=>oe(e,ci,di)};var qn={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>oe(e,()=>!0,()=>()=>!0)};var pi=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=ye(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=yi(e,i))}return r};function mi(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function yi(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(_n(o)!==_n(i))return!1}return e.length===t.length}function _n(e){return e>=
65&&e<=90?e+32:e}var Un={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:L,derive:e=>oe(e,pi,mi)};function jn(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var gi={matches:Le,repair:De},Mn={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:L,derive:e=>H(e,gi)};var _e="aws:";function Ue(e){return e.startsWith(_e)}function lt(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,_e.length).toLowerCase()===_e&&!Ue(
e)}function je(e){let t=e;for(;Ue(t)||lt(t);)t=t.slice(_e.length);return t}var hi={matches:Ue,repair:je},$n={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:L,derive:e=>H(e,hi)};var wi={matches:lt,repair:je},Bn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:L,derive:e=>H(e,wi)};var bi=/[^ +\-./0-9:=@A-Z_a-z]/;function Kn(e){return bi.test(e)&&!Vn().every.test(e)}function Gn(e){return e.replace(Vn().others,"-")}var Wn;function Vn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Wn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Wn}var xi={matches:Kn,repair:Gn},Yn={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:L,derive:e=>H(e,xi)};var Hn=[vn,Sn,In,Pn,En,An,Cn,Nn,Fn,Dn,qn,Un,Mn,$n,Bn,Yn];var er=2,Oi=3,Xn=15,ut="IngestionProcess",Ri=new Set(["Applications"]);function Qn(e){return e===y?!0:Array.isArray(e)?e.includes(y):typeof e=="object"&&"complete"in e&&!e.complete}var Ei=4096;function Ci(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var pt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function ge(){let{documentRules:e,schemaRules:t,serviceRules:n}=d.explain();return Object.entries({...e,...t,...n}).map(([r,{title:o,why:i}])=>({id:r,title:o,why:i})).
sort((r,o)=>r.id<o.id?-1:1)}function Fi({plan:e,operatorOf:t},{images:n},r,o,i){let a=ct(n,r,s=>ft(e,t,o(Be(s,i))));return s=>a(s)(s)}var rr={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function ir(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}var _i=Object.freeze({line:1,column:1,offset:0});var Ui=1024*1024;function ji(e,{head:t,decider:n,context:r}){try{return gt(t,[st(
e,n,r)])}catch(o){return gt(t,[gn(e,o,r)])}}function sr(e,{head:t}){return gt(t,Array.from(e,({report:n})=>n))}
function Mi(e,t,n,r){let o=t.format!=="ndjson"&&dn(e,n.maxBytes);return fr(o?null:{text:e,problems:T},t,n,r)}function*$i(e,t,n,r){for(let o of d.streams().ndjsonLines(e,n)){let i=de(o.text);yield(i!==X&&o.problems.
length===0&&!n.hash?yt(o.text,i,t.path,o,r):null)??cr(it(o,t,n,i),r)}}function cr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:st(e,
o,i),value:e.value,line:t,extent:n}}function gt(e,t){let n=he();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:f,
verdict:c}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:c}}function lr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:T,located:()=>null}}var ur={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function wt(e){return d.packs().readPack(e)}function bt(e,t,n){return d.facts().readFacts(e,t,n)}function xt(e,t){return d.facts().parseFact(e,t)}var dr={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function z(e){let t=_(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(dr,t)?dr[t]:t}function _(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var ie=class extends Error{name="ClosedPipe"};var we=process.getBuiltinModule("node:fs"),Wi=process.getBuiltinModule("node:path"),pr=1<<20,Ki="/dev/null",Gi={1:"standard output",2:"standard error"};var Vi={SIGINT:2,SIGTERM:15};function Yi(e){let t=Object.entries(
Vi).map(([n,r])=>{let o=()=>e(128+r);return process.once(n,o),()=>process.off(n,o)});return()=>{for(let n of t)n()}}function*zi(){let e=Buffer.allocUnsafeSlow(pr);for(;;){let t;
try{t=we.readSync(0,e,0,pr,null)}catch(n){let r=_(n);if(r==="EAGAIN"){hr();continue}if(r!=="EOF")throw n;t=0}if(t===0)return;yield e.subarray(0,t)}}function hr(){
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)}var v=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),E=(e,t,n)=>({...v(e,n),value:t}),Z=(e,t,n)=>({...E(e,t,n),repeatable:!0}),kt=(e,t,n,r)=>({...E(
e,t,r),choices:n}),be=[E("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),E("profile","NAME","the profile\
 of the AWS configuration"),Z("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),v("simulate-permi\
ssions","ask IAM whether the caller may do what the import needs"),E("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],xe=[Z("facts","F\
ILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),Z("fact","KEY=VALUE","one fact, for example windows.version=11\
; lists are a,b or JSON, null is known to be absent"),Z("rules","PATH","a rule file or directory, added to the built-in pack"),v("live","read facts about image \
and account from AWS, by calls that only read"),...be,E("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),Z("require","SCOPE[,SCOPE]",
"rules that need facts of these scopes may not be skipped"),kt("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),
v("allow-unknown","an unknown verdict exits 0"),Z("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, or auto for what the C\
I system shows; with =FILE into a file, while text stays on standard output"),v("fix","make the safe fixes in the files, then report what is left"),v("fix-unsaf\
e","make all fixes, those that change what a request means, too"),v("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard erro\
r"),v("hash","add the sha256 of each request to the report"),v("list-rules","add the ids behind each count of rules to the report"),v("quiet","leave passing req\
uests out of the output, never out of the counts"),kt("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-rules-\
engine; the report is the same"),E("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),v("follow-links","read name\
d links whose target leaves the working directory"),E("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),kt("color","WHEN",["au\
to","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],lc=[Z("scope","SCOPE[,SCOPE]","what to read: ec2Image,\
 account (default: both)"),...be],wr=[E("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),E("poll","SECONDS","how long\
 between two looks (default: 30)")],Ji="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",Xi=new Set(["as-of","fix","fix-unsafe","fix-dry-run"]),uc=[v("dry-ru\
n","print the requests as they would be sent, and stop"),v("yes","send without asking; without a terminal nothing is sent otherwise"),v("wait","wait until the i\
mages are available or in error"),...wr,E("journal","FILE",`where what was sent is kept (default: ${Ji})`),v("again","send what the journal says was accepted be\
fore"),v("stop-on-failure","do not send the rest when one request is not accepted"),E("settle","SECONDS","how long to look for what became of an attempt before \
it is made again (default: 120)"),E("max-attempts","N","how often a request is sent at most (default: 4)"),...xe.filter(({name:e})=>!Xi.has(e))],fc=[E("journal",
"FILE","wait for every image that this journal knows of in the Region"),...wr,...be.filter(({name:e})=>e!=="simulate-permissions")];var Zi,Qi,es,ts,ns,rs,os,is,ss,w={globs:()=>Zi??=require("./globs.cjs"),files:()=>Qi??=require("./files.cjs"),fixing:()=>es??=require("./fixing.cjs"),found:()=>ts??=
require("./found.cjs"),live:()=>ns??=require("./live.cjs"),pipeline:()=>rs??=require("./pipeline.cjs"),program:()=>os??=require("./program.cjs"),search:()=>is??=
require("./search.cjs"),submitting:()=>ss??=require("./submitting.cjs")};var as=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ot(e){return e.replace(as,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function br({listRules:e}){let t=0;return{begin:n=>`${Ot(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${Rt(e?n:us(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${ls(o)}
  "counts": ${Rt(n,"  ")},
  "verdict": "${r}"
}
`}}function ls(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${Rt(t,"  ")},`}function us(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function Rt(e,t){return Ot(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var fs,cs,ds,ps,ms,ys,gs,B={github:()=>fs??=require("./github.cjs"),gitlab:()=>cs??=require("./gitlab.cjs"),junit:()=>ds??=require("./junit.cjs"),markdown:()=>ps??=
require("./markdown.cjs"),sarif:()=>ms??=require("./sarif.cjs"),findings:()=>ys??=require("./findings.cjs"),textPolicy:()=>gs??=require("./textPolicy.cjs")};var se=e=>e,ae=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,hs={bold:se,dim:se,red:se,green:se,yellow:se,cyan:se},ws={bold:ae(1,22),dim:ae(2,22),red:ae(31,39),green:ae(
32,39),yellow:ae(33,39),cyan:ae(36,39)};var bs=/^(?:[ -"$-~]|#(?!#))*$/;function W(e){return bs.test(e)?e:xs(e)}var xr=35;function xs(e){let t="",n=0;for(let r of e){let o=r.codePointAt(0);t+=Os(o)||o===
xr&&n===xr?ks(o):r,n=o}return t}function ks(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).padStart(4,"0")}`}
function Os(e){return e<127?e<32:e<768?e<=160||e===173:Rs.some(([t,n])=>e>=t&&e<=n)}var Rs=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,6069],[6155,6159],
[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],[917504,921599]];function vs(e,t){let n=t-e.length;return e.map(W).join(", ")+(n>0?` and ${K(n)} more`:"")}var Sr="| ";function Is(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Sr)}var le={text:vr,json:br,sarif:e=>B.sarif().sarifFormat(e),junit:e=>B.junit().junitFormat(e),github:e=>B.github().githubFormat(e),gitlab:e=>B.gitlab().gitlabFormat(
e),markdown:e=>B.markdown().markdownFormat(e)};function Ts(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),i=r==="auto"?w.pipeline().autoFormat(t,o!==null):r;if(!Es(i))throw new g(`\`--format ${e}\`: accepted are ${Object.
keys(le).join(", ")}, auto`);if(o==="")throw new g(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:i,file:o}}function Es(e){return Object.
hasOwn(le,e)}var As=1<<20,Tr=1<<28;function Fs(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new g(`\`--fix-dry-run\` prints \
a diff on standard output; send the report to a file: \`--format ${t}=FILE\``)}function Ls(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>Tr)throw new g(
`\`--max-bytes ${e}\`: accepted is a number of bytes from 1 to ${Tr}`);return t}function Q(e,t,n=[]){Ar("error",[e,...n],t)}function Ye(e,t){Ar("warning",[e],t)}function Ar(e,t,{stderr:n,env:r}){let{bold:o,red:i,yellow:a}=Ke(Ve("auto",n,r)),
s=t.map(l=>W(l));n.write(`${o((e==="error"?i:a)(e))}: ${s.join(`
  `)}
`)}var ee=class extends Error{name="Unreadable"},vt=1<<20,Ds=16,qs=/\.(ndjson|jsonl)$/i;function*Cr(e,t){let n=Buffer.allocUnsafeSlow(vt);
try{for(let r=t.readSync(e,n,0,vt,null);r>0;r=t.readSync(e,n,0,vt,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Nr(e,t){let n=[],r=0;for(let o of e){
let i=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(i),r+=i.length,r===t)break}return Buffer.concat(n)}function Fr(e,t,n){try{let r=It(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:Nr(r,t+1);if(o.length>t)throw new ee(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof ee)&&_(r)===null?r:new g(
`cannot read \`${e.path??"-"}\`: ${z(r)}`)}}var Ms=5;var Ks=64;var Gs=/[*?[{]|[!@+]\(/;function Ur(e){return Gs.test(e)}function Vs(e){throw new g(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Ys(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}var zs=["AWS_REGION","AWS_DEFAULT_REGION"],Js=1<<25;function $r(e,t){return{from:e,facts:{region:{name:t}}}}function Zs(e,{followLinks:t,maxBytes:n},r){let{inputs:o}=ze([e],
{followLinks:t,stdinName:null},r),[i]=o;if(i===void 0||!i.named)throw new g(`\`--facts ${e}\`: a facts file is one file`);let a=Fr(i,Math.max(n,Js),r);return bt(
a,i.path??"<stdin>")}var ea=65536,ta=100,na=160;

async function aa(e,t,n,r,o){try{for(let i of t.inputs){let a=r.visit(i);do try{let s=a.content(n);if(s===null)continue;for await(let l of e.
engineRequests(s,{path:i.path}))if(!a.take(l))break}catch(s){a.failed(s)}while(a.again())}return r.end()}finally{o.discard()}}function la({operands:e}){if(e.includes(
"-"))throw new g("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Xr(e,t){if(e instanceof ie)throw e;if(e instanceof Error&&e.name==="Interrupted")return Q(e.message,
t),e.exitCode;if(e instanceof Error&&e.name==="UsageError")Q(e.message,t);else{let[n="",...r]=(e instanceof Error?e.stack??e.message:String(e)).split(`
`);Q(`internal error, please report it: ${n}`,t,r)}return k.couldNotRun}var eo=e=>{process.exitCode=e,e>128&&process.exit()},Qr=()=>eo(k.couldNotRun);try{let e=Zr(process.argv.slice(2),yr());typeof e=="number"&&process.exit(e),e.then(
eo,Qr)}catch{Qr()}
