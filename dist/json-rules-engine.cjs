"use strict";var ve=Object.defineProperty;var qn=Object.getOwnPropertyDescriptor;var Un=Object.getOwnPropertyNames;var Dn=Object.prototype.hasOwnProperty;var Nn=(e,t)=>{for(var n in t)ve(e,n,{get:t[n],enumerable:!0})},Cn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Un(t))!Dn.call(e,o)&&
o!==n&&ve(e,o,{get:()=>t[o],enumerable:!(r=qn(t,o))||r.enumerable});return e};var _n=e=>Cn(ve({},"__esModule",{value:!0}),e);var bo={};Nn(bo,{checkWithEngine:()=>ko,createEngine:()=>ho,engineFacts:()=>wo,outcomesOf:()=>Dt});module.exports=_n(bo);var Fn,Mn,jn,Bn,Wn,Vn,Gn,Kn,Yn,Hn,$n,f={careful:()=>Fn??=require("./careful.cjs"),streams:()=>Mn??=require("./streams.cjs"),yaml:()=>jn??=require("./yaml.cjs"),
packs:()=>Bn??=require("./packs.cjs"),explain:()=>Wn??=require("./explain.cjs"),facts:()=>Vn??=require("./facts.cjs"),fix:()=>Gn??=require("./fix.cjs"),rules:()=>Kn??=
require("./rules.cjs"),hash:()=>Yn??=require("./hash.cjs"),policy:()=>Hn??=require("./policy.cjs"),engine:()=>$n??=require("./engine.cjs")};var zn=Object.freeze([]);function Q(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:zn}}function Ye(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var Jn=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Xn=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Qn=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Z(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let l=null,i=0,u=Z.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),i===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let O=Object.getPrototypeOf(e);if(O!==Object.prototype&&O!==null)return!1;{let A;if(e.Ec2ImageId===
void 0&&(A="Ec2ImageId")||e.IngestionProcess===void 0&&(A="IngestionProcess")||e.ImageName===void 0&&(A="ImageName")||e.ImageDescription===void 0&&(A="ImageDesc\
ription"))return!1;{let J=i;for(let k in e)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(J===i){if(e.Ec2ImageId!==void 0){let k=e.Ec2ImageId,R=i;if(i===R)if(typeof k=="string"){if(!Jn.test(k))return!1}else return!1;var s=R===i}else var s=!0;
if(s){if(e.IngestionProcess!==void 0){let R=e.IngestionProcess,M=i;if(typeof R!="string"||!(R==="BYOL_REGULAR"||R==="BYOL_GRAPHICS"||R==="BYOL_GRAPHICSPRO"||R===
"BYOL_GRAPHICS_G4DN"||R==="BYOL_REGULAR_WSP"||R==="BYOL_GRAPHICS_G4DN_WSP"||R==="BYOL_REGULAR_BYOP"||R==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var s=M===i}else var s=!0;
if(s){if(e.ImageName!==void 0){let M=e.ImageName,C=i;if(i===C)if(typeof M=="string"){if(M.length>64||M.length<1||!Xn.test(M))return!1}else return!1;var s=C===i}else
var s=!0;if(s){if(e.ImageDescription!==void 0){let C=e.ImageDescription,v=i;if(i===v)if(typeof C=="string"){if(C.length>256||C.length<1||!Qn.test(C))return!1}else
return!1;var s=v===i}else var s=!0;if(s){if(e.Tags!==void 0){let v=e.Tags,G=i;if(i===G)if(Array.isArray(v)){var p=!0;let Re=v.length;for(let _=0;_<Re;_++){let b=v[_],
X=i;if(i===X)if(b&&typeof b=="object"&&!Array.isArray(b)){let Ke=Object.getPrototypeOf(b);if(Ke!==Object.prototype&&Ke!==null)return!1;{let En;if(b.Key===void 0&&
(En="Key"))return!1;{let Ln=i;for(let L in b)if(!(L==="Key"||L==="Value"))return!1;if(Ln===i){if(b.Key!==void 0){let L=b.Key,K=i;if(i===K)if(typeof L=="string"){
if(L.length>127||L.length<1)return!1}else return!1;var m=K===i}else var m=!0;if(m)if(b.Value!==void 0){let L=b.Value,K=i;if(i===K)if(typeof L=="string"){if(L.length>
255)return!1}else return!1;var m=K===i}else var m=!0}}}}else return!1;var p=X===i;if(!p)break}}else return!1;var s=G===i}else var s=!0;if(s)if(e.Applications!==
void 0){let v=e.Applications,G=i;if(i===G)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var y=!0;let Re=v.length;for(let _=0;_<Re;_++){let b=v[_],X=i;
if(typeof b!="string"||!(b==="Microsoft_Office_2016"||b==="Microsoft_Office_2019"))return!1;var y=X===i;if(!y)break}}}else return!1;var s=G===i}else var s=!0}}}}}}}}else
return!1;return i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(e){return Z(e)}function Pe(e,t,n){let r=Se(e);return Zn(r,r.view===null?null:t(r.view),n)}function Se(e){let{source:t,value:n,parsed:r,problems:o,located:a}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:a,view:null};if(ee(n))return{source:t,value:n,parsed:r,problems:o,located:a,view:n};let{explainRequest:l,otherCauses:i,requestView:u}=f.
explain(),s=l(n),p=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...i(s.problems,o,n,a())],located:a,view:p?u(
n,s.refused):null}}function Zn(e,t,n){let{source:r,value:o,problems:a,view:l,located:i}=e;if(t===null||l===null)return f.explain().requestReport(r,n.noRules,a,o,
i(),$e(n));if(t.failed.length===0&&t.undecided.length===0&&a.length===0)return Q(r,t.tally);let{requestReport:u,ruleProblems:s}=f.explain(),p=[...a,...s(t,l,n)];
return u(r,t.tally,p,o,i(),n)}function He({source:e},t,n){let{requestReport:r,unreadable:o}=f.explain();return r(e,n.noRules,[o(t)],void 0,null,$e(n))}function $e({
failOn:e}){return{failOn:e,judge:null}}var Lt=require("json-rules-engine");function P(e){return 2-e}function j(e){return e?2:0}var E=3;function ze(e,t){let n=e.when===null?2:Y(e.when,t);if(n===0)return"notApplicable";let r=Y(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function Je(e,t){let n=new Set;return e.when!==null&&te(e.when,t,n),te(e.must,t,n),[...n].sort((r,o)=>r-o)}function Y(e,t){if(typeof e=="number"){let a=t[e];return a===
E||a===void 0?1:a}if("not"in e)return P(Y(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let a of n?e.all:e.any){let l=Y(a,t);if(l===r)return l;l===1&&(o=1)}return o}
function te(e,t,n){if(Y(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)te(e.not,t,n);else for(let r of"all"in e?e.all:e.any)te(r,t,n)}var S=Symbol.for("workspaces-preflight.absent"),I=Symbol.for("workspaces-preflight.unknown"),c=Symbol.for("workspaces-preflight.refused"),g=Object.freeze({items:Object.
freeze([]),complete:!0});var er=new Set(["ec2Image","account","guest"]);function Xe(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?tr():null,a=[],l=[],
i=new Set;for(let[s,p]of e.rules.entries()){let m=ze(p,t),y;if(m!=="undecided")y=m,m==="fail"&&a.push(s);else{let O=Je(p,t),A=rr(e,O,n.world),J=new Set(A.map(k=>k.
slice(0,k.indexOf("/"))));if(y=nr(p.ifUnknown,J,n)?"skipped":"unknown",y==="skipped")for(let k of J)i.add(k);else O.some(k=>t[k]===E)||l.push({rule:s,needs:A})}
n.off.has(p.id)&&(y="off"),r[y]++,o?.[y].push(p.id)}if(o!==null)for(let s of Object.values(o))s.sort();let u={...r,skippedScopes:[...i].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(u),failed:Object.freeze(a),undecided:Object.freeze(l)})}function tr(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function nr(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>er.has(r)&&!n.world.scopes.has(r))}function rr(e,t,n){
let r=new Set,o=a=>{let l=a===void 0?void 0:e.operands[a];l!==void 0&&n.read(l.fact,l.path)===I&&r.add(l.fact+l.path)};for(let a of t){let l=e.leaves[a];o(l?.left),
typeof l?.right=="object"&&"operand"in l.right&&o(l.right.operand)}return[...r].sort()}var or={operands:[],leaves:[],rules:[]};function Ze(e,t=or){let n=Qe(t.operands),r=Qe(t.leaves);function o(l){if("all"in l)return{all:l.all.map(o)};if("any"in l)
return{any:l.any.map(o)};if("not"in l)return{not:o(l.not)};let{fact:i,path:u,operator:s,value:p}=l,m=n.placeOf({fact:i,path:u}),y=ar(p)?{operand:n.placeOf({fact:p.
fact,path:p.path})}:p;return r.placeOf({left:m,operator:s,right:y})}let a=e.map(l=>({id:l.id,when:l.when===void 0?null:o(l.when),must:o(l.must),ifUnknown:l.ifUnknown??
null,...l.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...a]}}function Qe(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),a=n.get(o);return a!==void 0?a:(n.set(o,t.length),t.push(r)-1)}}}function ar(e){return typeof e==
"object"&&!Array.isArray(e)}function H({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function et(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let a=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,a),a}}var ne=et(ir);function ir(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(sr):t}function Te(e,t){return`${e}/${lr(t)}`}function tt(e,t){let n=e;for(let r of ne(t)){if(typeof n!="object"||n===null)return Ie;if(Array.isArray(n)){let o=Ae(r);if(o===
null||o>=n.length)return Ie;n=n[o]}else{if(!Object.hasOwn(n,r))return Ie;n=n[r]}}return{found:!0,value:n}}function Ae(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ie=Object.freeze({found:!1});function lr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function sr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function q(e,t,n){let r=e.Applications;if(r===void 0)return g;if(r===c)return c;let o,a=!0;for(let l=t;l<r.length;l++){let i=r[l];typeof i!="string"?a=!1:n(i)&&
(o??=[],o.push({pointer:`/Applications/${l}`,value:i}))}return o===void 0&&a?g:{items:o??g.items,complete:a}}var nt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>q(e,0,()=>!0)};var rt={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>q(e,1,()=>!0)};var ot={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2016")};var at={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2019")};function oe(e){return e.length>0&&(re(e.charCodeAt(0))||re(e.charCodeAt(e.length-1)))}function ae(e){let t=0,n=e.length;for(;t<n&&re(e.charCodeAt(t));)t++;for(;n>
t&&re(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function re(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var it="/ImageDescription",lt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===c)return c;if(t===void 0||!oe(t))return g;let n=ae(t);return{items:[n===
""?{pointer:it,value:t}:{pointer:it,value:t,suggestion:n}],complete:!0}}};var ur=new Map([["BYOL_REGULAR",ie("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ie("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ie("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ie("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:g}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:g}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:g}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:g}]]);function ie(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function B(e){
let t=e.IngestionProcess;return t===void 0?S:(t===c?void 0:ur.get(t))??c}var st={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.family}};var ut={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=B(e);return t===c?c:typeof t=="symbol"?g:t.pcoip}};var ft={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=B(e);return typeof t=="symbol"?t:t.protocol}};var pt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===c?c:t===void 0?
0:t.length}};var fr=16;function W(e,t,n){let r=e.Tags;if(r===void 0)return g;if(r===c)return c;let o=r.length<=fr?t:n(),a,l=!0;for(let i=0;i<r.length;i++){let u=$(r,i);u===void 0?
l=!1:o(u,i,r)&&(a??=[],a.push({pointer:`/Tags/${i}/Key`,value:u}))}return a===void 0&&l?g:{items:a??g.items,complete:l}}function $(e,t){let n=e[t];if(!(n===void 0||
n===c))return typeof n.Key=="string"?n.Key:void 0}var pr=(e,t,n)=>{for(let r=0;r<t;r++)if($(n,r)===e)return!0;return!1};function cr(){let e=new Set;return t=>e.size===e.add(t).size}var ct={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,pr,cr)};var dt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var dr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let a=$(n,o);if(a===e)return!1;!r&&a!==void 0&&(r=gr(e,a))}return r};function mr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function gr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),a=t.charCodeAt(r);if(o>=128||a>=128)return e.toLowerCase()===t.toLowerCase();if(mt(o)!==mt(a))return!1}return e.length===t.length}function mt(e){return e>=
65&&e<=90?e+32:e}var gt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,dr,mr)};function U(e,t){let n=e.Tags;if(n===void 0)return g;if(n===c)return c;let r,o=!0;for(let a=0;a<n.length;a++){let l=n[a];if(l===void 0||l===c){o=!1;continue}let{
Key:i,Value:u}=l;typeof i!="string"?o=!1:t.matches(i)&&(r??=[],r.push(yt(`/Tags/${a}/Key`,i,t.repair(i)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
yt(`/Tags/${a}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?g:{items:r??g.items,complete:o}}function yt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var yr={matches:oe,repair:ae},ht={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>U(e,yr)};var le="aws:";function se(e){return e.startsWith(le)}function Ee(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,le.length).toLowerCase()===le&&!se(
e)}function ue(e){let t=e;for(;se(t)||Ee(t);)t=t.slice(le.length);return t}var hr={matches:se,repair:ue},wt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>U(e,hr)};var wr={matches:Ee,repair:ue},kt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>U(e,wr)};var kr=/[^ +\-./0-9:=@A-Z_a-z]/;function xt(e){return kr.test(e)&&!Rt().every.test(e)}function Ot(e){return e.replace(Rt().others,"-")}var bt;function Rt(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return bt??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},bt}var br={matches:xt,repair:Ot},vt={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>U(e,br)};var Le=[nt,rt,ot,at,lt,st,ut,ft,pt,ct,dt,gt,ht,wt,kt,vt];function fe(e,t){if(e==="derived"){let r=Le.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=ne(t);return r=>xr(r,
n)}function Pt(e){return e?.fact==="derived"?Le.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:ne(e.path)[0]}function xr(e,t){let n=e;for(let r of t){
if(n===c)return c;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return S;n=n[r]}return n===void 0?S:n}var At=2,Or=3,St=15,Rr=new Set(["IngestionProcess","Applications","Tags"]),vr="IngestionProcess";function Et(e,t,n,r){let o=e.operands.map(({fact:l,path:i},u)=>{
let s=n[u];return s===void 0?fe(l,i):()=>s}),a=new Map;for(let[l,i]of e.leaves.entries()){if(!t.has(l))continue;let u=H(i,n),s=u===void 0?H(i,o):Pr(u),p=o[i.left],
m=u===void 0?null:Pt(e.operands[i.left]),y=m!==null&&Rr.has(m)?m:null,O={place:l,operand:i.left,operator:r(i),left:p,right:s},A=a.get(y);A===void 0?a.set(y,[O]):
A.push(O)}return[...a].flatMap(([l,i])=>{i.sort((s,p)=>s.operand-p.operand||s.place-p.place);let u=[];for(let s=0;s<i.length;s+=St)u.push(Sr(l,i.slice(s,s+St)));
return u})}function Pr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Sr(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===vr&&typeof r==
"string")return r}return It(t,n)},unpack(n,r){let o=typeof n=="number"?n:It(t,{[e]:n});for(let[a,{place:l}]of t.entries())r[l]=o>>(t.length-1-a)*At&Or}}}function It(e,t){
let n=0,r=-1,o=I;for(let a of e)a.operand!==r&&(r=a.operand,o=a.left(t)),n=n<<At|qe(a.operator,o,a.right(t));return n}function qe(e,t,n){let r=e(t,n);return r===
1&&t!==I&&n!==I&&(Tt(t)||Tt(n))?E:r}function Tt(e){return e===c?!0:Array.isArray(e)?e.includes(c):typeof e=="object"&&"complete"in e&&!e.complete}var Ir=["request","derived","today","windows","region","ec2Image","account","guest"],Ue={1:"unknown",[E]:"refused"};function qt(e){let t=new Lt.Engine([],{pathResolver:(n,r)=>n.
read(r)});for(let n of new Set(e.plan.leaves.map(r=>r.operator))){let r=e.plan.leaves.find(a=>a.operator===n);if(r===void 0)continue;let o=e.operatorOf(r);t.removeOperator(
n),t.addOperator(n,(a,l)=>Er(qe(o,a,l)))}return e.plan.rules.forEach((n,r)=>{let o=e.ruleAt(r);t.addRule({name:o.id,event:{type:o.id},conditions:Ar(o)})}),t}function Ut(e,t){
let n=new Map,r=(o,a)=>{let l=t.read(o,a);if(l!==void 0)return l;let i=n.get(o+a)??fe(o,a);return n.set(o+a,i),i(e)};return Object.fromEntries(Ir.map(o=>[o,{read:a=>r(
o,a)}]))}function Dt({results:e,failureResults:t}){let n=new Map;for(let{name:r,conditions:o}of[...e,...t])n.set(r,Tr[pe(o)]);return new Map([...n].sort(([r],[o])=>r<o?-1:
1))}var Tr={2:"fail",1:"unknown",0:"pass"};function pe({all:e,any:t,not:n,result:r}){if(n!==void 0)return P(pe(n));if(e!==void 0)return Math.min(...e.map(pe));if(t!==
void 0)return Math.max(...t.map(pe));let o=Lr(r);return o===E?1:o}function Ar(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function Er(e){return e===
2?!0:e===0?!1:Ue[e]}function Lr(e){if(e===!0)return 2;if(e===!1)return 0;if(e===Ue[1])return 1;if(e===Ue[E])return E;throw new Error(`json-rules-engine left a condition without a r\
esult: ${String(e)}`)}var Nt='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
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
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var De="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var Ct={values:[],complete:!0},qr={values:[],complete:!1};function F(e){if(e===I||e===c)return qr;if(e===g)return Ct;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(c);return{values:t?e:e.filter(n=>n!==c),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Ct}function Mt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function N(e){return e===I||e===c}var _t=(e,t)=>N(e)||
N(t)?1:j(Mt(e)&&e===t),Ne=(e,t)=>{if(N(e))return 1;if(!Mt(e))return 0;if(t instanceof Set)return j(t.has(e));let n=F(t);return n.values.includes(e)?2:n.complete?
0:1},Ft=(e,t)=>Ne(t,e),Ur=(e,t)=>{let n=F(e),r=F(t);return n.values.some(a=>r.values.includes(a))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Dr=(e,t)=>{let n=F(e),r=F(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Nr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?F(e).values:n.items,o=n===null?F(e).complete:n.complete,a=r>0?0:o?2:1;return t===!0?a:P(a)},Cr=(e,t)=>N(e)?1:j(
e!==S===t);function D(e,t){return(n,r)=>N(n)||N(r)?1:j(typeof n===e&&typeof r===e&&t(n,r))}var ce=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,jt={
equal:_t,notEqual:(e,t)=>P(_t(e,t)),in:Ne,notIn:(e,t)=>P(Ne(e,t)),contains:Ft,doesNotContain:(e,t)=>P(Ft(e,t)),containsAny:Ur,everyIn:Dr,empty:Nr,present:Cr,lessThan:D(
"number",(e,t)=>e<t),lessThanInclusive:D("number",(e,t)=>e<=t),greaterThan:D("number",(e,t)=>e>t),greaterThanInclusive:D("number",(e,t)=>e>=t),startsWith:D("str\
ing",(e,t)=>e.startsWith(t)),endsWith:D("string",(e,t)=>e.endsWith(t)),before:D("string",(e,t)=>ce(e)&&ce(t)&&e<t),onOrAfter:D("string",(e,t)=>ce(e)&&ce(t)&&e>=
t)};function Bt(e){return(t,n)=>{if(N(t)||N(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return j(r(t))}}function de(e){let t=JSON.parse(Nt);if(e.length===0)return{plan:t,sha256:De,ruleAt:o=>Vt(Kt(),o),operatorOf:Gt};let n=f.packs().joinPacks([Fr(),...e]),r=Bt(n.patterns);
return{plan:Ze(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>Vt(n.rules,o),operatorOf:o=>o.operator==="matches"?r:Gt(o)}}function Fr(){return{rules:Kt(),sha256:De,
from:"built-in"}}var Wt=null;function Kt(){return Wt??=JSON.parse(f.rules().packText),Wt}function Vt(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}function Gt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return jt[e]}var Mr=[4,6,9,11];function Yt(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),a=n===2?o?29:28:Mr.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=a}var jr=/^[ -~]*$/,Br=/^[ !#-[\]-~]*$/;function Ht(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Br.test(e))return`"${e}"`;let n=$t(t);return ge(e,n),n.end()}function Wr(e,t=120){
if(e.length<=t&&jr.test(e))return e;let n=$t(t);return zt(e,n,!1),n.end()}function $t(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function ge(e,t){switch(typeof e){case"string":return t.add('"')&&zt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Vr(e,t):Gr(e,t)}}function Vr(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!ge(e[n],t))return!1;return t.add("]")}function Gr(e,t){let n=Kr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let a=e[o];if(!(ge(o,t)&&t.add(":")&&ge(a,t)))return!1}return t.add(
"}")}function Kr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Wr(t.slice(8,-1),40)}function zt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),a=e.charAt(r);if(Yr(o))a=me(o);else if(n&&(o===34||o===92))a=`\\${a}`;else if(o>=55296&&o<=57343){let l=e.codePointAt(r)??o;if(l<=65535)a=
me(o);else{r++;let i=e.charCodeAt(r);a=l>=917504&&l<=917631?me(o)+me(i):String.fromCharCode(o,i)}}if(!t.add(a))return!1}return!0}function Yr(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Hr={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function me(e){return Hr[e]??`\\u${e.toString(16).padStart(4,"0")}`}var T=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Jt=864e5;function ye(e){if(!Yt(e))throw new T(`${Ht(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Xt(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Jt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Jt),t}}function Qt(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&he(r.when,t,o)===0)){he(r.must,t,o);for(let a of o)n.add(a)}}return n}function he(e,t,n){
if(typeof e=="number"){let i=t[e];return i==null?(n.add(e),null):i===3?1:i}if("not"in e){let i=he(e.not,t,n);return i===null?null:P(i)}let r="all"in e,o=r?0:2,a=new Set,
l=r?2:0;for(let i of r?e.all:e.any){let u=he(i,t,a);if(u===o)return o;u===null?l=null:u===1&&l!==null&&(l=1)}for(let i of a)n.add(i);return l}var $r=4096;function Zt(e,t,n){let r=e.operands.map(({fact:s,path:p})=>n.world.read(s,p)),o=e.leaves.map(s=>{let p=r[s.left],m=H(s,r);return p===void 0||m===void 0?
null:t(s)(p,m)}),a=Et(e,Qt(e,o),r,t),l={next:new Map,decision:null},i=0;return s=>{let p=l,m=[];for(let y of a){let O=y.answer(s);m.push(O),p=p?.next.get(O)}return p?.
decision??u(m)};function u(s){let p=o.map(y=>y??0);for(let[y,O]of a.entries())O.unpack(s[y],p);let m=Xe(e,p,n);return i<$r&&(i++,zr(l,s,m)),m}}function zr(e,t,n){
let r=e;for(let o of t){let a=r.next.get(o);a===void 0&&(a={next:new Map,decision:null},r.next.set(o,a)),r=a}r.decision=n}function en(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>Jr(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:S;let a=n.get(r);if(a===null)return S;let l=tt(a,o);return l.found?l.value===null?S:l.value:I}}}function Jr(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var Ce={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function tn(){let{documentRules:e,schemaRules:t}=f.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function we(e){let t=Xr(e),{asOf:n}=e;if(typeof n=="string"){let a=_e(ye(n),t);return()=>a}let r=n??Xt(Date.now),o=_e(ye(r()),t);return()=>{let a=r();return a!==
o.date&&(o=_e(ye(a),t)),o}}function Xr({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:a={},waive:l}){let i=de(e),u=r?i.plan.rules.map(
s=>s.id).sort():null;return{rules:i,given:Zr(t),require:n.length===0?n:f.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(a).filter(s=>a[s]?.severity===
"off")),context:{failOn:o,judge:Qr(a,l,i),noRules:Ye(i.plan.rules.length,u),ruleAt:i.ruleAt,howToState:s=>f.facts().howToState(s)}}}function _e(e,{rules:t,given:n,
require:r,listRules:o,off:a,context:l}){let i=en(n.facts,e),u={require:r,listRules:o,off:a,world:i};return{date:e,head:{version:1,tool:Ce.tool,model:Ce.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...l,world:i},rules:t,decision:u,decider:Zt(t.plan,t.operatorOf,u)}}function Qr(e,t,{plan:n}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=f.policy();return o(r(e,n,()=>tn().map(l=>l.id)),t??null)}var nn={facts:{},
given:[]};function Zr(e){if(e===void 0)return nn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?nn:f.facts().joinFacts(t)}var rn=Object.freeze({maxBytes:1048576}),on=64,x=Object.freeze([]);function an(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function ke(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=ln(e.subarray(3));return{text:n,problems:[f.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?sn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?sn(e.subarray(2),"utf-16be"):ln(e)}function ln(e){let t=eo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let n=f.careful().invalidUtf8(e);return{text:t,problems:n===null?x:[n]}}function eo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function sn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):an(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:a,utf16:l}=f.careful(),i=n===e.length?[l()]:[l(),a(o.length)];return{text:o,problems:i}}function z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!un(e,t);let a=0,l=t.length-1;for(;a<l;){
let i=a+l+1>>1;(t[i]??0)<=o?a=i:l=i-1}return{line:a+1,column:o-(t[a]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!un(e,t);let o=t[r-1];if(o===void 0)return"";
let a=t[r],l=a===void 0?e.length:a-1;return e.slice(o,l>o&&e.charCodeAt(l-1)===13?l-1:l)}}}function un(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function fn(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function pn(e,t){for(let r in to)return!1;if(typeof t!="object"||t===null)return!0;let n=Fe(t,on);return n===no(e)||n===ro(e)}var to=Object.freeze({});function Fe(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Fe(o,t-1))}return n}for(let r in e){
if(fn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Fe(o,t-1))}return n}function no(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function ro(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=oo(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function oo(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var V=Symbol("not clean");function be(e){let t;try{t=JSON.parse(e)}catch{return V}return pn(e,t)?t:V}var pl=Object.freeze([]);function dn(e){let t=0,n=e.length;for(;t<n&&cn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;cn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function cn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function mn(e,t=null){let n=be(e);return n===V?f.careful().readCarefully(e):ao(e,n,t)}function ao(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:x,
span:(a,l)=>(r??=f.careful().indexJson(e),o??=f.careful().locator(r),o(a,l)),extent:()=>dn(e),elements:()=>(r??=f.careful().indexJson(e),r.children)}}function Me(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>gn(e,n,r,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=io(e.problems,e.elements());return e.value.map((n,r)=>gn(e,n,r,t[r]??x))}function gn(e,t,n,r){let o=Te("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(a,l)=>e.span(o+a,a===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function io(e,t){let n=[];for(let r of e){let a=Ae(r.pointer.split(
"/",2)[1]??"")??Math.max(0,lo(t,r.span?.start??0));n[a]??=[],n[a].push(so(Te("",a),r))}return n}function lo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function so(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function yn(e,t,n=rn){switch(t){case"json":return{text:e,requests:Me(mn(e))};case"yaml":return{text:e,requests:Me(f.yaml().readYaml(e))};case"ndjson":return f.streams().
readNdjson(e,n)}}function hn(e,t,n){return t.format!=="ndjson"&&je(e,n.maxBytes)?bn(t,n):wn(e,x,t,n)}function je(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Be(e,t,n){
if(t.format==="ndjson")return uo(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:f.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return bn(t,n);let{text:o,problems:a}=ke(r);return wn(o,a,t,n)}function wn(e,t,n,r){let o=z(e);return yn(e,n.format,r).requests.map((a,l)=>kn(a,e,l===0?t:x,o,n,
r))}function*uo(e,t,n){for(let r of f.streams().ndjsonLines(e,n))yield We(r,t,n)}function We(e,t,n){let{text:r,lineNumber:o,offset:a}=e,l={position:i=>({line:o,
column:i+1,offset:a+i}),line:i=>i===o?r:""};return kn(f.streams().readLine(e,0),r,x,l,t,n)}function kn(e,t,n,r,{path:o},{hash:a}){let{index:l}=e,i={span:e.span,
lines:r},{start:u,end:s}=a?e.extent():{start:0,end:0};return{candidate:{source:a?{path:o,index:l,sha256:f.hash().sha256(t.slice(u,s))}:{path:o,index:l},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>i},line:r.line}}function bn({path:e},{maxBytes:t}){let n={span:()=>null,
lines:z("")},r=[f.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}function xn(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function On(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Rn(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
On(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:fo(e)})}}function fo(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function xe(e,t,n,{decider:r}){let o=be(e);if(o===V||!ee(o))return null;let{tally:a,failed:l,undecided:i}=r(o);return l.length>0||i.length>0?null:{report:Q({path:t,
index:n},a),value:o,line:u=>z(e).line(u)}}function vn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:a}=ke(e);return a.length>0?null:xe(o,t,null,
r)}function An(e={}){yo(e);let t=we(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??po};return{get head(){return t().head},check:(r,o)=>co(In(r,o),t()),checkText:(r,o)=>Pn(
mo(r,Oe(o),n,t()),t()),checkBytes:(r,o)=>Pn(Sn(r,Oe(o),n,t()),t()),requests:(r,o)=>Sn(r,Oe(o),n,t()),checkWithEngine:(r,o)=>f.engine().checkValueWithEngine(In(r,
o),t()),engineRequests:(r,o)=>f.engine().checkAllWithEngine(Be(r,Oe(o),n),t())}}var po=1024*1024;function co(e,{head:t,decider:n,context:r}){try{return Ve(t,[Pe(
e,n,r)])}catch(o){return Ve(t,[He(e,o,r)])}}function Pn(e,{head:t}){return Ve(t,Array.from(e,({report:n})=>n))}function mo(e,t,n,r){if(t.format==="json"&&!n.hash&&
!je(e,n.maxBytes)){let o=xe(e,t.path,null,r);if(o!==null)return[o]}return hn(e,t,n).map(o=>Ge(o,r))}function Sn(e,t,n,r){if(t.format==="ndjson")return go(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=vn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(Be(e,t,n),o=>Ge(o,
r))}function*go(e,t,n,r){for(let o of f.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?xe(o.text,t.path,o.index,r):null)??Ge(We(o,t,n),r)}function Ge({
candidate:e,line:t},{decider:n,context:r}){return{report:Pe(e,n,r),value:e.value,line:t}}function Ve(e,t){let n=Rn();for(let m of t)n.add(m);let{version:r,tool:o,
model:a,pack:l,asOf:i,facts:u}=e,{counts:s,verdict:p}=n.end();return{version:r,tool:o,model:a,pack:l,asOf:i,facts:u,requests:t,counts:s,verdict:p}}function In(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function Oe({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":xn(e))}}var Tn={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function yo(e){let{asOf:t,
failOn:n,maxBytes:r}=e;for(let o of Object.keys(e))if(!Object.hasOwn(Tn,o))throw new T(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Tn).
join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new T("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==
void 0&&n!=="error"&&n!=="warning")throw new T("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new T("`maxByte\
s` is not a whole number above 0")}function ho(e={}){return qt(de(e.packs??[]))}function wo(e,t={}){let n={path:null,index:null},{view:r}=Se({source:n,value:e,parsed:!0,problems:[],located:()=>null});
if(r===null)throw new T("a request is an object");return Ut(r,we(t)().decision.world)}async function ko(e,t={}){return An(t).checkWithEngine(e)}0&&(module.exports={checkWithEngine,createEngine,engineFacts,outcomesOf});
