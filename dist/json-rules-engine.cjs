"use strict";var ve=Object.defineProperty;var Nn=Object.getOwnPropertyDescriptor;var Dn=Object.getOwnPropertyNames;var Cn=Object.prototype.hasOwnProperty;var _n=(e,t)=>{for(var n in t)ve(e,n,{get:t[n],enumerable:!0})},qn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Dn(t))!Cn.call(e,o)&&
o!==n&&ve(e,o,{get:()=>t[o],enumerable:!(r=Nn(t,o))||r.enumerable});return e};var Un=e=>qn(ve({},"__esModule",{value:!0}),e);var bo={};_n(bo,{checkWithEngine:()=>wo,createEngine:()=>go,engineFacts:()=>ho,outcomesOf:()=>Ct});module.exports=Un(bo);var Fn,Mn,jn,Bn,Wn,Vn,Kn,Gn,Hn,Yn,p={careful:()=>Fn??=require("./careful.cjs"),streams:()=>Mn??=require("./streams.cjs"),yaml:()=>jn??=require("./yaml.cjs"),packs:()=>Bn??=
require("./packs.cjs"),explain:()=>Wn??=require("./explain.cjs"),facts:()=>Vn??=require("./facts.cjs"),rules:()=>Kn??=require("./rules.cjs"),hash:()=>Gn??=require("./hash.cjs"),
policy:()=>Hn??=require("./policy.cjs"),engine:()=>Yn??=require("./engine.cjs")};var $n=Object.freeze([]);function Z(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:$n}}function He(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var zn=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Jn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Xn=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Q(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,u=Q.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let R=Object.getPrototypeOf(e);if(R!==Object.prototype&&R!==null)return!1;{let E;if(e.Ec2ImageId===
void 0&&(E="Ec2ImageId")||e.IngestionProcess===void 0&&(E="IngestionProcess")||e.ImageName===void 0&&(E="ImageName")||e.ImageDescription===void 0&&(E="ImageDesc\
ription"))return!1;{let J=a;for(let b in e)if(!(b==="Ec2ImageId"||b==="IngestionProcess"||b==="ImageName"||b==="ImageDescription"||b==="Tags"||b==="Applications"))
return!1;if(J===a){if(e.Ec2ImageId!==void 0){let b=e.Ec2ImageId,k=a;if(a===k)if(typeof b=="string"){if(!zn.test(b))return!1}else return!1;var l=k===a}else var l=!0;
if(l){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,M=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var l=M===a}else var l=!0;
if(l){if(e.ImageName!==void 0){let M=e.ImageName,q=a;if(a===q)if(typeof M=="string"){if(M.length>64||M.length<1||!Jn.test(M))return!1}else return!1;var l=q===a}else
var l=!0;if(l){if(e.ImageDescription!==void 0){let q=e.ImageDescription,v=a;if(a===v)if(typeof q=="string"){if(q.length>256||q.length<1||!Xn.test(q))return!1}else
return!1;var l=v===a}else var l=!0;if(l){if(e.Tags!==void 0){let v=e.Tags,K=a;if(a===K)if(Array.isArray(v)){var f=!0;let ke=v.length;for(let U=0;U<ke;U++){let O=v[U],
X=a;if(a===X)if(O&&typeof O=="object"&&!Array.isArray(O)){let Ge=Object.getPrototypeOf(O);if(Ge!==Object.prototype&&Ge!==null)return!1;{let In;if(O.Key===void 0&&
(In="Key"))return!1;{let Ln=a;for(let L in O)if(!(L==="Key"||L==="Value"))return!1;if(Ln===a){if(O.Key!==void 0){let L=O.Key,G=a;if(a===G)if(typeof L=="string"){
if(L.length>127||L.length<1)return!1}else return!1;var m=G===a}else var m=!0;if(m)if(O.Value!==void 0){let L=O.Value,G=a;if(a===G)if(typeof L=="string"){if(L.length>
255)return!1}else return!1;var m=G===a}else var m=!0}}}}else return!1;var f=X===a;if(!f)break}}else return!1;var l=K===a}else var l=!0;if(l)if(e.Applications!==
void 0){let v=e.Applications,K=a;if(a===K)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var g=!0;let ke=v.length;for(let U=0;U<ke;U++){let O=v[U],X=a;
if(typeof O!="string"||!(O==="Microsoft_Office_2016"||O==="Microsoft_Office_2019"))return!1;var g=X===a;if(!g)break}}}else return!1;var l=K===a}else var l=!0}}}}}}}}else
return!1;return a===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(e){return Q(e)}function Pe(e,t,n){let r=Se(e);return Zn(r,r.view===null?null:t(r.view),n)}function Se(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ee(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:u}=p.
explain(),l=s(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(l.problems,o,n,i())],located:i,view:f?u(
n,l.refused):null}}function Zn(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.explain().requestReport(r,n.noRules,i,o,
a(),$e(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Z(r,t.tally);let{requestReport:u,ruleProblems:l}=p.explain(),f=[...i,...l(t,s,n)];
return u(r,t.tally,f,o,a(),n)}function Ye({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,$e(n))}function $e({
failOn:e}){return{failOn:e,judge:null}}var Lt=require("json-rules-engine");function P(e){return 2-e}function j(e){return e?2:0}var I=3;function ze(e,t){let n=e.when===null?2:H(e.when,t);if(n===0)return"notApplicable";let r=H(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function Je(e,t){let n=new Set;return e.when!==null&&te(e.when,t,n),te(e.must,t,n),[...n].sort((r,o)=>r-o)}function H(e,t){if(typeof e=="number"){let i=t[e];return i===
I||i===void 0?1:i}if("not"in e)return P(H(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=H(i,t);if(s===r)return s;s===1&&(o=1)}return o}
function te(e,t,n){if(H(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)te(e.not,t,n);else for(let r of"all"in e?e.all:e.any)te(r,t,n)}var S=Symbol.for("workspaces-preflight.absent"),A=Symbol.for("workspaces-preflight.unknown"),c=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});var Qn=new Set(["ec2Image","account","guest"]);function Xe(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?er():null,i=[],s=[],
a=new Set;for(let[l,f]of e.rules.entries()){let m=ze(f,t),g;if(m!=="undecided")g=m,m==="fail"&&i.push(l);else{let R=Je(f,t),E=nr(e,R,n.world),J=new Set(E.map(b=>b.
slice(0,b.indexOf("/"))));if(g=tr(f.ifUnknown,J,n)?"skipped":"unknown",g==="skipped")for(let b of J)a.add(b);else R.some(b=>t[b]===I)||s.push({rule:l,needs:E})}
n.off.has(f.id)&&(g="off"),r[g]++,o?.[g].push(f.id)}if(o!==null)for(let l of Object.values(o))l.sort();let u={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(u),failed:Object.freeze(i),undecided:Object.freeze(s)})}function er(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function tr(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>Qn.has(r)&&!n.world.scopes.has(r))}function nr(e,t,n){
let r=new Set,o=i=>{let s=i===void 0?void 0:e.operands[i];s!==void 0&&n.read(s.fact,s.path)===A&&r.add(s.fact+s.path)};for(let i of t){let s=e.leaves[i];o(s?.left),
typeof s?.right=="object"&&"operand"in s.right&&o(s.right.operand)}return[...r].sort()}var rr={operands:[],leaves:[],rules:[]};function Qe(e,t=rr){let n=Ze(t.operands),r=Ze(t.leaves);function o(s){if("all"in s)return{all:s.all.map(o)};if("any"in s)
return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:u,operator:l,value:f}=s,m=n.placeOf({fact:a,path:u}),g=or(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:m,operator:l,right:g})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(s.must),ifUnknown:s.ifUnknown??
null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function Ze(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function or(e){return typeof e==
"object"&&!Array.isArray(e)}function Y({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function et(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var ne=et(ir);function ir(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(sr):t}function Te(e,t){return`${e}/${ar(t)}`}function tt(e,t){let n=e;for(let r of ne(t)){if(typeof n!="object"||n===null)return Ae;if(Array.isArray(n)){let o=Ee(r);if(o===
null||o>=n.length)return Ae;n=n[o]}else{if(!Object.hasOwn(n,r))return Ae;n=n[r]}}return{found:!0,value:n}}function Ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ae=Object.freeze({found:!1});function ar(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function sr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function N(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===c)return c;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var nt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>N(e,0,()=>!0)};var rt={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>N(e,1,()=>!0)};var ot={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>N(e,0,t=>t==="Micros\
oft_Office_2016")};var it={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>N(e,0,t=>t==="Micros\
oft_Office_2019")};function oe(e){return e.length>0&&(re(e.charCodeAt(0))||re(e.charCodeAt(e.length-1)))}function ie(e){let t=0,n=e.length;for(;t<n&&re(e.charCodeAt(t));)t++;for(;n>
t&&re(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function re(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var at="/ImageDescription",st={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===c)return c;if(t===void 0||!oe(t))return y;let n=ie(t);return{items:[n===
""?{pointer:at,value:t}:{pointer:at,value:t,suggestion:n}],complete:!0}}};var lr=new Map([["BYOL_REGULAR",ae("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ae("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ae("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ae("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function ae(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function B(e){
let t=e.IngestionProcess;return t===void 0?S:(t===c?void 0:lr.get(t))??c}var lt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.family}};var ut={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=B(e);return t===c?c:typeof t=="symbol"?y:t.pcoip}};var pt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.protocol}};var ft={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===c?c:t===void 0?
0:t.length}};var ur=16;function W(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===c)return c;let o=r.length<=ur?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let u=$(r,a);u===void 0?
s=!1:o(u,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:u}))}return i===void 0&&s?y:{items:i??y.items,complete:s}}function $(e,t){let n=e[t];if(!(n===void 0||
n===c))return typeof n.Key=="string"?n.Key:void 0}var pr=(e,t,n)=>{for(let r=0;r<t;r++)if($(n,r)===e)return!0;return!1};function fr(){let e=new Set;return t=>e.size===e.add(t).size}var ct={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,pr,fr)};var dt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var cr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=$(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=mr(e,i))}return r};function dr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function mr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(mt(o)!==mt(i))return!1}return e.length===t.length}function mt(e){return e>=
65&&e<=90?e+32:e}var yt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,cr,dr)};function D(e,t){let n=e.Tags;if(n===void 0)return y;if(n===c)return c;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===c){o=!1;continue}let{
Key:a,Value:u}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(gt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
gt(`/Tags/${i}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function gt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var yr={matches:oe,repair:ie},ht={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>D(e,yr)};var se="aws:";function le(e){return e.startsWith(se)}function Ie(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,se.length).toLowerCase()===se&&!le(
e)}function ue(e){let t=e;for(;le(t)||Ie(t);)t=t.slice(se.length);return t}var gr={matches:le,repair:ue},wt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>D(e,gr)};var hr={matches:Ie,repair:ue},bt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>D(e,hr)};var wr=/[^ +\-./0-9:=@A-Z_a-z]/;function xt(e){return wr.test(e)&&!kt().every.test(e)}function Rt(e){return e.replace(kt().others,"-")}var Ot;function kt(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Ot??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Ot}var br={matches:xt,repair:Rt},vt={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>D(e,br)};var Le=[nt,rt,ot,it,st,lt,ut,pt,ft,ct,dt,yt,ht,wt,bt,vt];function pe(e,t){if(e==="derived"){let r=Le.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=ne(t);return r=>Or(r,
n)}function Pt(e){return e?.fact==="derived"?Le.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:ne(e.path)[0]}function Or(e,t){let n=e;for(let r of t){
if(n===c)return c;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return S;n=n[r]}return n===void 0?S:n}var Et=2,xr=3,St=15,Rr=new Set(["IngestionProcess","Applications","Tags"]),kr="IngestionProcess";function It(e,t,n,r){let o=e.operands.map(({fact:s,path:a},u)=>{
let l=n[u];return l===void 0?pe(s,a):()=>l}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let u=Y(a,n),l=u===void 0?Y(a,o):vr(u),f=o[a.left],
m=u===void 0?null:Pt(e.operands[a.left]),g=m!==null&&Rr.has(m)?m:null,R={place:s,operand:a.left,operator:r(a),left:f,right:l},E=i.get(g);E===void 0?i.set(g,[R]):
E.push(R)}return[...i].flatMap(([s,a])=>{a.sort((l,f)=>l.operand-f.operand||l.place-f.place);let u=[];for(let l=0;l<a.length;l+=St)u.push(Pr(s,a.slice(l,l+St)));
return u})}function vr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Pr(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===kr&&typeof r==
"string")return r}return At(t,n)},unpack(n,r){let o=typeof n=="number"?n:At(t,{[e]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Et&xr}}}function At(e,t){
let n=0,r=-1,o=A;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Et|Ne(i.operator,o,i.right(t));return n}function Ne(e,t,n){let r=e(t,n);return r===
1&&t!==A&&n!==A&&(Tt(t)||Tt(n))?I:r}function Tt(e){return e===c?!0:Array.isArray(e)?e.includes(c):typeof e=="object"&&"complete"in e&&!e.complete}var Sr=["request","derived","today","windows","region","ec2Image","account","guest"],De={1:"unknown",[I]:"refused"};function Nt(e){let t=new Lt.Engine([],{pathResolver:(n,r)=>n.
read(r)});for(let n of new Set(e.plan.leaves.map(r=>r.operator))){let r=e.plan.leaves.find(i=>i.operator===n);if(r===void 0)continue;let o=e.operatorOf(r);t.removeOperator(
n),t.addOperator(n,(i,s)=>Er(Ne(o,i,s)))}return e.plan.rules.forEach((n,r)=>{let o=e.ruleAt(r);t.addRule({name:o.id,event:{type:o.id},conditions:Tr(o)})}),t}function Dt(e,t){
let n=new Map,r=(o,i)=>{let s=t.read(o,i);if(s!==void 0)return s;let a=n.get(o+i)??pe(o,i);return n.set(o+i,a),a(e)};return Object.fromEntries(Sr.map(o=>[o,{read:i=>r(
o,i)}]))}function Ct({results:e,failureResults:t}){let n=new Map;for(let{name:r,conditions:o}of[...e,...t])n.set(r,Ar[fe(o)]);return new Map([...n].sort(([r],[o])=>r<o?-1:
1))}var Ar={2:"fail",1:"unknown",0:"pass"};function fe({all:e,any:t,not:n,result:r}){if(n!==void 0)return P(fe(n));if(e!==void 0)return Math.min(...e.map(fe));if(t!==
void 0)return Math.max(...t.map(fe));let o=Ir(r);return o===I?1:o}function Tr(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function Er(e){return e===
2?!0:e===0?!1:De[e]}function Ir(e){if(e===!0)return 2;if(e===!1)return 0;if(e===De[1])return 1;if(e===De[I])return I;throw new Error(`json-rules-engine left a condition without a r\
esult: ${String(e)}`)}var _t='{"operands":[{"fact":"derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"today","path":"/date"},{"fact":"deri\
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
":[10,55]},{"all":[15,56,57]}]}]},"ifUnknown":"skip"}]}';var Ce="d91a25514f065a3ba6bf1a4213c49c7ae0367242e574ec56bf14dcc84d16d857";var qt={values:[],complete:!0},Lr={values:[],complete:!1};function F(e){if(e===A||e===c)return Lr;if(e===y)return qt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(c);return{values:t?e:e.filter(n=>n!==c),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:qt}function Mt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function _(e){return e===A||e===c}var Ut=(e,t)=>_(e)||
_(t)?1:j(Mt(e)&&e===t),_e=(e,t)=>{if(_(e))return 1;if(!Mt(e))return 0;if(t instanceof Set)return j(t.has(e));let n=F(t);return n.values.includes(e)?2:n.complete?
0:1},Ft=(e,t)=>_e(t,e),Nr=(e,t)=>{let n=F(e),r=F(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Dr=(e,t)=>{let n=F(e),r=F(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Cr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?F(e).values:n.items,o=n===null?F(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:P(i)},_r=(e,t)=>_(e)?1:j(
e!==S===t);function C(e,t){return(n,r)=>_(n)||_(r)?1:j(typeof n===e&&typeof r===e&&t(n,r))}var ce=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,jt={
equal:Ut,notEqual:(e,t)=>P(Ut(e,t)),in:_e,notIn:(e,t)=>P(_e(e,t)),contains:Ft,doesNotContain:(e,t)=>P(Ft(e,t)),containsAny:Nr,everyIn:Dr,empty:Cr,present:_r,lessThan:C(
"number",(e,t)=>e<t),lessThanInclusive:C("number",(e,t)=>e<=t),greaterThan:C("number",(e,t)=>e>t),greaterThanInclusive:C("number",(e,t)=>e>=t),startsWith:C("str\
ing",(e,t)=>e.startsWith(t)),endsWith:C("string",(e,t)=>e.endsWith(t)),before:C("string",(e,t)=>ce(e)&&ce(t)&&e<t),onOrAfter:C("string",(e,t)=>ce(e)&&ce(t)&&e>=
t)};function Bt(e){return(t,n)=>{if(_(t)||_(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return j(r(t))}}function de(e){let t=JSON.parse(_t);if(e.length===0)return{plan:t,sha256:Ce,ruleAt:o=>Vt(Gt(),o),operatorOf:Kt};let n=p.packs().joinPacks([Ur(),...e]),r=Bt(n.patterns);
return{plan:Qe(n.rules.slice(38),t),sha256:n.sha256,ruleAt:o=>Vt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Kt(o)}}function Ur(){return{rules:Gt(),sha256:Ce,
from:"built-in"}}var Wt=null;function Gt(){return Wt??=JSON.parse(p.rules().packText),Wt}function Vt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}function Kt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return jt[e]}var Fr=[4,6,9,11];function Ht(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Fr.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var Mr=/^[ -~]*$/,jr=/^[ !#-[\]-~]*$/;function Yt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&jr.test(e))return`"${e}"`;let n=$t(t);return ye(e,n),n.end()}function Br(e,t=120){
if(e.length<=t&&Mr.test(e))return e;let n=$t(t);return zt(e,n,!1),n.end()}function $t(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ye(e,t){switch(typeof e){case"string":return t.add('"')&&zt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Wr(e,t):Vr(e,t)}}function Wr(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ye(e[n],t))return!1;return t.add("]")}function Vr(e,t){let n=Kr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(ye(o,t)&&t.add(":")&&ye(i,t)))return!1}return t.add(
"}")}function Kr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Br(t.slice(8,-1),40)}function zt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Gr(o))i=me(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
me(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?me(o)+me(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function Gr(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Hr={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function me(e){return Hr[e]??`\\u${e.toString(16).padStart(4,"0")}`}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Jt=864e5;function ge(e){if(!Ht(e))throw new T(`${Yt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Xt(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Jt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Jt),t}}function Zt(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&he(r.when,t,o)===0)){he(r.must,t,o);for(let i of o)n.add(i)}}return n}function he(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=he(e.not,t,n);return a===null?null:P(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let u=he(a,t,i);if(u===o)return o;u===null?s=null:u===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var Yr=4096;function Qt(e,t,n){let r=e.operands.map(({fact:l,path:f})=>n.world.read(l,f)),o=e.leaves.map(l=>{let f=r[l.left],m=Y(l,r);return f===void 0||m===void 0?
null:t(l)(f,m)}),i=It(e,Zt(e,o),r,t),s={next:new Map,decision:null},a=0;return l=>{let f=s,m=[];for(let g of i){let R=g.answer(l);m.push(R),f=f?.next.get(R)}return f?.
decision??u(m)};function u(l){let f=o.map(g=>g??0);for(let[g,R]of i.entries())R.unpack(l[g],f);let m=Xe(e,f,n);return a<Yr&&(a++,$r(s,l,m)),m}}function $r(e,t,n){
let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function en(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>zr(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:S;let i=n.get(r);if(i===null)return S;let s=tt(i,o);return s.found?s.value===null?S:s.value:A}}}function zr(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var qe={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function tn(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function we(e){let t=Jr(e),{asOf:n}=e;if(typeof n=="string"){let i=Ue(ge(n),t);return()=>i}let r=n??Xt(Date.now),o=Ue(ge(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Ue(ge(i),t)),o}}function Jr({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=de(e),u=r?a.plan.rules.map(
l=>l.id).sort():null;return{rules:a,given:Zr(t),require:n.length===0?n:p.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(l=>i[l]?.severity===
"off")),context:{failOn:o,judge:Xr(i,s,a),noRules:He(a.plan.rules.length,u),ruleAt:a.ruleAt,howToState:l=>p.facts().howToState(l)}}}function Ue(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:s}){let a=en(n.facts,e),u={require:r,listRules:o,off:i,world:a};return{date:e,head:{version:1,tool:qe.tool,model:qe.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...s,world:a},rules:t,decision:u,decider:Qt(t.plan,t.operatorOf,u)}}function Xr(e,t,{plan:n}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>tn().map(s=>s.id)),t??null)}var nn={facts:{},
given:[]};function Zr(e){if(e===void 0)return nn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?nn:p.facts().joinFacts(t)}var rn=Object.freeze({maxBytes:1048576}),on=64,x=Object.freeze([]);function an(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function be(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=sn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?ln(e.subarray(2),"utf-16le"):t===254&&e[1]===255?ln(e.subarray(2),"utf-16be"):sn(e)}function sn(e){let t=Qr(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?x:[n]}}function Qr(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function ln(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):an(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!un(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!un(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function un(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function pn(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function fn(e,t){for(let r in eo)return!1;if(typeof t!="object"||t===null)return!0;let n=Fe(t,on);return n===to(e)||n===no(e)}var eo=Object.freeze({});function Fe(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Fe(o,t-1))}return n}for(let r in e){
if(pn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Fe(o,t-1))}return n}function to(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function no(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=ro(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function ro(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var V=Symbol("not clean");function Oe(e){let t;try{t=JSON.parse(e)}catch{return V}return fn(e,t)?t:V}var ps=Object.freeze([]);function dn(e){let t=0,n=e.length;for(;t<n&&cn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;cn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function cn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function mn(e,t=null){let n=Oe(e);return n===V?p.careful().readCarefully(e):oo(e,n,t)}function oo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:x,
span:(i,s)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,s)),extent:()=>dn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function Me(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>yn(e,n,r,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=io(e.problems,e.elements());return e.value.map((n,r)=>yn(e,n,r,t[r]??x))}function yn(e,t,n,r){let o=Te("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function io(e,t){let n=[];for(let r of e){let i=Ee(r.pointer.split(
"/",2)[1]??"")??Math.max(0,ao(t,r.span?.start??0));n[i]??=[],n[i].push(so(Te("",i),r))}return n}function ao(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function so(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function gn(e,t,n=rn){switch(t){case"json":return{text:e,requests:Me(mn(e))};case"yaml":return{text:e,requests:Me(p.yaml().readYaml(e))};case"ndjson":return p.streams().
readNdjson(e,n)}}function hn(e,t,n){return t.format!=="ndjson"&&je(e,n.maxBytes)?On(t,n):wn(e,x,t,n)}function je(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Be(e,t,n){
if(t.format==="ndjson")return lo(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:p.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return On(t,n);let{text:o,problems:i}=be(r);return wn(o,i,t,n)}function wn(e,t,n,r){let o=z(e);return gn(e,n.format,r).requests.map((i,s)=>bn(i,e,s===0?t:x,o,n,
r))}function*lo(e,t,n){for(let r of p.streams().ndjsonLines(e,n))yield We(r,t,n)}function We(e,t,n){let{text:r,lineNumber:o,offset:i}=e,s={position:a=>({line:o,
column:a+1,offset:i+a}),line:a=>a===o?r:""};return bn(p.streams().readLine(e,0),r,x,s,t,n)}function bn(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={span:e.span,
lines:r},{start:u,end:l}=i?e.extent():{start:0,end:0};return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(u,l))}:{path:o,index:s},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>a},line:r.line}}function On({path:e},{maxBytes:t}){let n={span:()=>null,
lines:z("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}function xn(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function Rn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function kn(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Rn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},end:()=>({counts:{...e},verdict:t==="fail"?t:uo(e)})}}function uo(e){return e.fail>0?"fail":e.unknown>
0||e.requests===0?"unknown":"pass"}function xe(e,t,n,{decider:r}){let o=Oe(e);if(o===V||!ee(o))return null;let{tally:i,failed:s,undecided:a}=r(o);return s.length>0||a.length>0?null:{report:Z({path:t,
index:n},i),value:o,line:u=>z(e).line(u)}}function vn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:i}=be(e);return i.length>0?null:xe(o,t,null,
r)}function En(e={}){yo(e);let t=we(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??po};return{get head(){return t().head},check:(r,o)=>fo(An(r,o),t()),checkText:(r,o)=>Pn(
co(r,Re(o),n,t()),t()),checkBytes:(r,o)=>Pn(Sn(r,Re(o),n,t()),t()),requests:(r,o)=>Sn(r,Re(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(An(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(Be(r,Re(o),n),t())}}var po=1024*1024;function fo(e,{head:t,decider:n,context:r}){try{return Ve(t,[Pe(
e,n,r)])}catch(o){return Ve(t,[Ye(e,o,r)])}}function Pn(e,{head:t}){return Ve(t,Array.from(e,({report:n})=>n))}function co(e,t,n,r){if(t.format==="json"&&!n.hash&&
!je(e,n.maxBytes)){let o=xe(e,t.path,null,r);if(o!==null)return[o]}return hn(e,t,n).map(o=>Ke(o,r))}function Sn(e,t,n,r){if(t.format==="ndjson")return mo(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=vn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(Be(e,t,n),o=>Ke(o,
r))}function*mo(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?xe(o.text,t.path,o.index,r):null)??Ke(We(o,t,n),r)}function Ke({
candidate:e,line:t},{decider:n,context:r}){return{report:Pe(e,n,r),value:e.value,line:t}}function Ve(e,t){let n=kn();for(let m of t)n.add(m);let{version:r,tool:o,
model:i,pack:s,asOf:a,facts:u}=e,{counts:l,verdict:f}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:u,requests:t,counts:l,verdict:f}}function An(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function Re({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":xn(e))}}var Tn={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function yo(e){let{asOf:t,
failOn:n,maxBytes:r}=e;for(let o of Object.keys(e))if(!Object.hasOwn(Tn,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Tn).
join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==
void 0&&n!=="error"&&n!=="warning")throw new T("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new T("`maxByte\
s` is not a whole number above 0")}function go(e={}){return Nt(de(e.packs??[]))}function ho(e,t={}){let n={path:null,index:null},{view:r}=Se({source:n,value:e,parsed:!0,problems:[],located:()=>null});
if(r===null)throw new T("a request is an object");return Dt(r,we(t)().decision.world)}async function wo(e,t={}){return En(t).checkWithEngine(e)}0&&(module.exports={checkWithEngine,createEngine,engineFacts,outcomesOf});
