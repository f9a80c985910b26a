"use strict";var Pe=Object.defineProperty;var Cn=Object.getOwnPropertyDescriptor;var _n=Object.getOwnPropertyNames;var Fn=Object.prototype.hasOwnProperty;var jn=(e,t)=>{for(var n in t)Pe(e,n,{get:t[n],enumerable:!0})},Mn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of _n(t))!Fn.call(e,o)&&
o!==n&&Pe(e,o,{get:()=>t[o],enumerable:!(r=Cn(t,o))||r.enumerable});return e};var Bn=e=>Mn(Pe({},"__esModule",{value:!0}),e);var Eo={};jn(Eo,{checkWithEngine:()=>Ao,createEngine:()=>So,engineFacts:()=>Io,outcomesOf:()=>jt});module.exports=Bn(Eo);var Vn,Wn,Kn,Gn,Yn,Hn,$n,zn,Jn,Zn,Xn,p={careful:()=>Vn??=require("./careful.cjs"),streams:()=>Wn??=require("./streams.cjs"),yaml:()=>Kn??=require("./yaml.cjs"),
packs:()=>Gn??=require("./packs.cjs"),explain:()=>Yn??=require("./explain.cjs"),facts:()=>Hn??=require("./facts.cjs"),fix:()=>$n??=require("./fix.cjs"),rules:()=>zn??=
require("./rules.cjs"),hash:()=>Jn??=require("./hash.cjs"),policy:()=>Zn??=require("./policy.cjs"),engine:()=>Xn??=require("./engine.cjs")};var Qn=Object.freeze([]);function ee(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Qn}}function ze(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var er=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),tr=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),nr=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function te(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let l=null,a=0,u=te.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let b=Object.getPrototypeOf(e);if(b!==Object.prototype&&b!==null)return!1;{let C;if(e.Ec2ImageId===
void 0&&(C="Ec2ImageId")||e.IngestionProcess===void 0&&(C="IngestionProcess")||e.ImageName===void 0&&(C="ImageName")||e.ImageDescription===void 0&&(C="ImageDesc\
ription"))return!1;{let X=a;for(let k in e)if(!(k==="Ec2ImageId"||k==="IngestionProcess"||k==="ImageName"||k==="ImageDescription"||k==="Tags"||k==="Applications"))
return!1;if(X===a){if(e.Ec2ImageId!==void 0){let k=e.Ec2ImageId,O=a;if(a===O)if(typeof k=="string"){if(!er.test(k))return!1}else return!1;var s=O===a}else var s=!0;
if(s){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,B=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var s=B===a}else var s=!0;
if(s){if(e.ImageName!==void 0){let B=e.ImageName,_=a;if(a===_)if(typeof B=="string"){if(B.length>64||B.length<1||!tr.test(B))return!1}else return!1;var s=_===a}else
var s=!0;if(s){if(e.ImageDescription!==void 0){let _=e.ImageDescription,v=a;if(a===v)if(typeof _=="string"){if(_.length>256||_.length<1||!nr.test(_))return!1}else
return!1;var s=v===a}else var s=!0;if(s){if(e.Tags!==void 0){let v=e.Tags,Y=a;if(a===Y)if(Array.isArray(v)){var f=!0;let ve=v.length;for(let F=0;F<ve;F++){let x=v[F],
Q=a;if(a===Q)if(x&&typeof x=="object"&&!Array.isArray(x)){let $e=Object.getPrototypeOf(x);if($e!==Object.prototype&&$e!==null)return!1;{let Dn;if(x.Key===void 0&&
(Dn="Key"))return!1;{let Un=a;for(let N in x)if(!(N==="Key"||N==="Value"))return!1;if(Un===a){if(x.Key!==void 0){let N=x.Key,H=a;if(a===H)if(typeof N=="string"){
if(N.length>127||N.length<1)return!1}else return!1;var d=H===a}else var d=!0;if(d)if(x.Value!==void 0){let N=x.Value,H=a;if(a===H)if(typeof N=="string"){if(N.length>
255)return!1}else return!1;var d=H===a}else var d=!0}}}}else return!1;var f=Q===a;if(!f)break}}else return!1;var s=Y===a}else var s=!0;if(s)if(e.Applications!==
void 0){let v=e.Applications,Y=a;if(a===Y)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var g=!0;let ve=v.length;for(let F=0;F<ve;F++){let x=v[F],Q=a;
if(typeof x!="string"||!(x==="Microsoft_Office_2016"||x==="Microsoft_Office_2019"))return!1;var g=Q===a;if(!g)break}}}else return!1;var s=Y===a}else var s=!0}}}}}}}}else
return!1;return a===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(e){return te(e)}function Te(e,t,n){let r=Se(e);return rr(r,r.view===null?null:t(r.view),n)}function Se(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ne(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:l,otherCauses:a,requestView:u}=p.
explain(),s=l(n),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(s.problems,o,n,i())],located:i,view:f?u(
n,s.refused):null}}function rr(e,t,n){let{source:r,value:o,problems:i,view:l,located:a}=e;if(t===null||l===null)return p.explain().requestReport(r,n.noRules,i,o,
a(),Ze(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ee(r,t.tally);let{requestReport:u,ruleProblems:s}=p.explain(),f=[...i,...s(t,l,n)];
return u(r,t.tally,f,o,a(),n)}function Je({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,Ze(n))}function Ze({
failOn:e}){return{failOn:e,judge:null}}var Ct=require("json-rules-engine");function T(e){return 2-e}function V(e){return e?2:0}var E=3;function Xe(e,t){let n=e.when===null?2:$(e.when,t);if(n===0)return"notApplicable";let r=$(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function Qe(e,t){let n=new Set;return e.when!==null&&re(e.when,t,n),re(e.must,t,n),[...n].sort((r,o)=>r-o)}function $(e,t){if(typeof e=="number"){let i=t[e];return i===
E||i===void 0?1:i}if("not"in e)return T($(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let l=$(i,t);if(l===r)return l;l===1&&(o=1)}return o}
function re(e,t,n){if($(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)re(e.not,t,n);else for(let r of"all"in e?e.all:e.any)re(r,t,n)}var S=Symbol.for("workspaces-preflight.absent"),I=Symbol.for("workspaces-preflight.unknown"),c=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});var or=new Set(["ec2Image","account","guest"]);function et(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?ir():null,i=[],l=[],
a=new Set;for(let[s,f]of e.rules.entries()){let d=Xe(f,t),g;if(d!=="undecided")g=d,d==="fail"&&i.push(s);else{let b=Qe(f,t),C=lr(e,b,n.world),X=new Set(C.map(k=>k.
slice(0,k.indexOf("/"))));if(g=ar(f.ifUnknown,X,n)?"skipped":"unknown",g==="skipped")for(let k of X)a.add(k);else b.some(k=>t[k]===E)||l.push({rule:s,needs:C})}
n.off.has(f.id)&&(g="off"),r[g]++,o?.[g].push(f.id)}if(o!==null)for(let s of Object.values(o))s.sort();let u={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(u),failed:Object.freeze(i),undecided:Object.freeze(l)})}function ir(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function ar(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>or.has(r)&&!n.world.scopes.has(r))}function lr(e,t,n){
let r=new Set,o=i=>{let l=i===void 0?void 0:e.operands[i];l!==void 0&&n.read(l.fact,l.path)===I&&r.add(l.fact+l.path)};for(let i of t){let l=e.leaves[i];o(l?.left),
typeof l?.right=="object"&&"operand"in l.right&&o(l.right.operand)}return[...r].sort()}var sr={operands:[],leaves:[],rules:[]};function nt(e,t=sr){let n=tt(t.operands),r=tt(t.leaves);function o(l){if("all"in l)return{all:l.all.map(o)};if("any"in l)
return{any:l.any.map(o)};if("not"in l)return{not:o(l.not)};let{fact:a,path:u,operator:s,value:f}=l,d=n.placeOf({fact:a,path:u}),g=ur(f)?{operand:n.placeOf({fact:f.
fact,path:f.path})}:f;return r.placeOf({left:d,operator:s,right:g})}let i=e.map(l=>({id:l.id,when:l.when===void 0?null:o(l.when),must:o(l.must),ifUnknown:l.ifUnknown??
null,...l.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i]}}function tt(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.push(r)-1)}}}function ur(e){return typeof e==
"object"&&!Array.isArray(e)}function z({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function rt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var oe=rt(fr);function fr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(cr):t}function Ae(e,t){return`${e}/${pr(t)}`}function ot(e,t){let n=e;for(let r of oe(t)){if(typeof n!="object"||n===null)return Ie;if(Array.isArray(n)){let o=Ee(r);if(o===
null||o>=n.length)return Ie;n=n[o]}else{if(!Object.hasOwn(n,r))return Ie;n=n[r]}}return{found:!0,value:n}}function Ee(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ie=Object.freeze({found:!1});function pr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function cr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function q(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===c)return c;let o,i=!0;for(let l=t;l<r.length;l++){let a=r[l];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${l}`,value:a}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var it={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>q(e,0,()=>!0)};var at={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>q(e,1,()=>!0)};var lt={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2016")};var st={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2019")};function ae(e){return e.length>0&&(ie(e.charCodeAt(0))||ie(e.charCodeAt(e.length-1)))}function le(e){let t=0,n=e.length;for(;t<n&&ie(e.charCodeAt(t));)t++;for(;n>
t&&ie(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function ie(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var ut="/ImageDescription",ft={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===c)return c;if(t===void 0||!ae(t))return y;let n=le(t);return{items:[n===
""?{pointer:ut,value:t}:{pointer:ut,value:t,suggestion:n}],complete:!0}}};var dr=new Map([["BYOL_REGULAR",se("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",se("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",se("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",se("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function se(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function W(e){
let t=e.IngestionProcess;return t===void 0?S:(t===c?void 0:dr.get(t))??c}var pt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=W(e);return typeof t=="symbol"?t:t.family}};var ct={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=W(e);return t===c?c:typeof t=="symbol"?y:t.pcoip}};var dt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=W(e);return typeof t=="symbol"?t:t.protocol}};var mt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===c?c:t===void 0?
0:t.length}};var mr=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,gr=16;function P({Tags:e}){if(e===void 0)return!0;if(e===c||
e.length>gr)return!1;let t=[];for(let n of e){if(n===c||!gt(n.Key)||n.Value!==void 0&&!gt(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function gt(e){return typeof e=="string"&&mr.test(e)}var yr=16;function K(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===c)return c;let o=r.length<=yr?t:n(),i,l=!0;for(let a=0;a<r.length;a++){let u=J(r,a);u===void 0?
l=!1:o(u,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:u}))}return i===void 0&&l?y:{items:i??y.items,complete:l}}function J(e,t){let n=e[t];if(!(n===void 0||
n===c))return typeof n.Key=="string"?n.Key:void 0}var hr=(e,t,n)=>{for(let r=0;r<t;r++)if(J(n,r)===e)return!0;return!1};function wr(){let e=new Set;return t=>e.size===e.add(t).size}var yt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:P,derive:e=>K(e,hr,wr)};var ht={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>K(e,()=>!0,()=>()=>!0)};var kr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=J(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=xr(e,i))}return r};function br(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function xr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(wt(o)!==wt(i))return!1}return e.length===t.length}function wt(e){return e>=
65&&e<=90?e+32:e}var kt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:P,derive:e=>K(e,kr,br)};function L(e,t){let n=e.Tags;if(n===void 0)return y;if(n===c)return c;let r,o=!0;for(let i=0;i<n.length;i++){let l=n[i];if(l===void 0||l===c){o=!1;continue}let{
Key:a,Value:u}=l;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(bt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
bt(`/Tags/${i}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function bt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Rr={matches:ae,repair:le},xt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:P,derive:e=>L(e,Rr)};var ue="aws:";function fe(e){return e.startsWith(ue)}function Ne(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ue.length).toLowerCase()===ue&&!fe(
e)}function pe(e){let t=e;for(;fe(t)||Ne(t);)t=t.slice(ue.length);return t}var Or={matches:fe,repair:pe},Rt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:P,derive:e=>L(e,Or)};var vr={matches:Ne,repair:pe},Ot={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:P,derive:e=>L(e,vr)};var Pr=/[^ +\-./0-9:=@A-Z_a-z]/;function Pt(e){return Pr.test(e)&&!St().every.test(e)}function Tt(e){return e.replace(St().others,"-")}var vt;function St(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return vt??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},vt}var Tr={matches:Pt,repair:Tt},It={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:P,derive:e=>L(e,Tr)};var At=[it,at,lt,st,ft,pt,ct,dt,mt,yt,ht,kt,xt,Rt,Ot,It];function ce(e,t){if(e==="derived"){let r=de({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=oe(t);return r=>Sr(r,n)}function de(e){
return e?.fact!=="derived"?null:At.find(({path:t})=>t===e.path)??null}function Et(e){return e?.fact==="derived"?de(e)?.member??null:e?.fact!=="request"?null:oe(
e.path)[0]}function Sr(e,t){let n=e;for(let r of t){if(n===c)return c;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return S;n=n[r]}return n===void 0?S:n}var Dt=2,Ir=3,Nt=15,qe="IngestionProcess",Ar=new Set(["Applications"]);function Ut(e,t,n,r){let o=e.operands.map(({fact:l,path:a},u)=>{let s=n[u];return s===void 0?
ce(l,a):()=>s}),i=new Map;for(let[l,a]of e.leaves.entries()){if(!t.has(l))continue;let u=z(a,n),s=u===void 0?z(a,o):qr(u),f=o[a.left],d=u===void 0?null:Er(e.operands[a.
left]),g={place:l,operand:a.left,operator:r(a),left:f,right:s},b=i.get(d);b===void 0?i.set(d,[g]):b.push(g)}return[...i].flatMap(([l,a])=>{a.sort((s,f)=>s.operand-
f.operand||s.place-f.place);let u=[];for(let s=0;s<a.length;s+=Nt)u.push(Lr(Nr(l),a.slice(s,s+Nt)));return u})}function Er(e){let t=de(e)?.isNothing;if(t!==void 0)
return t;let n=Et(e);return n===qe||n!==null&&Ar.has(n)?n:null}function Nr(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===qe&&typeof n=="string"?n:null}}function qr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Lr(e,t){return{answer:n=>{let r=e(n);return r===
null?qt(t,n):r},unpack(n,r){let o=typeof n=="number"?n:qt(t,n===void 0?{}:{[qe]:n});for(let[i,{place:l}]of t.entries())r[l]=o>>(t.length-1-i)*Dt&Ir}}}function qt(e,t){
let n=0,r=-1,o=I;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Dt|Le(i.operator,o,i.right(t));return n}function Le(e,t,n){let r=e(t,n);return r===
1&&t!==I&&n!==I&&(Lt(t)||Lt(n))?E:r}function Lt(e){return e===c?!0:Array.isArray(e)?e.includes(c):typeof e=="object"&&"complete"in e&&!e.complete}var Dr=["request","derived","today","windows","region","ec2Image","account","guest"],De={1:"unknown",[E]:"refused"};function _t(e){let t=new Ct.Engine([],{pathResolver:(n,r)=>n.
read(r)});for(let n of new Set(e.plan.leaves.map(r=>r.operator))){let r=e.plan.leaves.find(i=>i.operator===n);if(r===void 0)continue;let o=e.operatorOf(r);t.removeOperator(
n),t.addOperator(n,(i,l)=>_r(Le(o,i,l)))}return e.plan.rules.forEach((n,r)=>{let o=e.ruleAt(r);t.addRule({name:o.id,event:{type:o.id},conditions:Cr(o)})}),t}function Ft(e,t){
let n=new Map,r=(o,i)=>{let l=t.read(o,i);if(l!==void 0)return l;let a=n.get(o+i)??ce(o,i);return n.set(o+i,a),a(e)};return Object.fromEntries(Dr.map(o=>[o,{read:i=>r(
o,i)}]))}function jt({results:e,failureResults:t}){let n=new Map;for(let{name:r,conditions:o}of[...e,...t])n.set(r,Ur[me(o)]);return new Map([...n].sort(([r],[o])=>r<o?-1:
1))}var Ur={2:"fail",1:"unknown",0:"pass"};function me({all:e,any:t,not:n,result:r}){if(n!==void 0)return T(me(n));if(e!==void 0)return Math.min(...e.map(me));if(t!==
void 0)return Math.max(...t.map(me));let o=Fr(r);return o===E?1:o}function Cr(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function _r(e){return e===
2?!0:e===0?!1:De[e]}function Fr(e){if(e===!0)return 2;if(e===!1)return 0;if(e===De[1])return 1;if(e===De[E])return E;throw new Error(`json-rules-engine left a condition without a r\
esult: ${String(e)}`)}var Mt='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
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
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var Ue="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var Bt={values:[],complete:!0},jr={values:[],complete:!1};function j(e){if(e===I||e===c)return jr;if(e===y)return Bt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(c);return{values:t?e:e.filter(n=>n!==c),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Bt}function Kt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function U(e){return e===I||e===c}var Vt=(e,t)=>U(e)||
U(t)?1:V(Kt(e)&&e===t),Ce=(e,t)=>{if(U(e))return 1;if(!Kt(e))return 0;if(t instanceof Set)return V(t.has(e));let n=j(t);return n.values.includes(e)?2:n.complete?
0:1},Wt=(e,t)=>Ce(t,e),Mr=(e,t)=>{let n=j(e),r=j(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Br=(e,t)=>{let n=j(e),r=j(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Vr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?j(e).values:n.items,o=n===null?j(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:T(i)},Wr=(e,t)=>U(e)?1:V(
e!==S===t);function D(e,t){return(n,r)=>U(n)||U(r)?1:V(typeof n===e&&typeof r===e&&t(n,r))}var ge=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Gt={
equal:Vt,notEqual:(e,t)=>T(Vt(e,t)),in:Ce,notIn:(e,t)=>T(Ce(e,t)),contains:Wt,doesNotContain:(e,t)=>T(Wt(e,t)),containsAny:Mr,everyIn:Br,empty:Vr,present:Wr,lessThan:D(
"number",(e,t)=>e<t),lessThanInclusive:D("number",(e,t)=>e<=t),greaterThan:D("number",(e,t)=>e>t),greaterThanInclusive:D("number",(e,t)=>e>=t),startsWith:D("str\
ing",(e,t)=>e.startsWith(t)),endsWith:D("string",(e,t)=>e.endsWith(t)),before:D("string",(e,t)=>ge(e)&&ge(t)&&e<t),onOrAfter:D("string",(e,t)=>ge(e)&&ge(t)&&e>=
t)};function Yt(e){return(t,n)=>{if(U(t)||U(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return V(r(t))}}function ye(e){let t=JSON.parse(Mt);if(e.length===0)return{plan:t,sha256:Ue,ruleAt:o=>$t(Jt(),o),operatorOf:zt};let n=p.packs().joinPacks([Gr(),...e]),r=Yt(n.patterns);
return{plan:nt(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>$t(n.rules,o),operatorOf:o=>o.operator==="matches"?r:zt(o)}}function Gr(){return{rules:Jt(),sha256:Ue,
from:"built-in"}}var Ht=null;function Jt(){return Ht??=JSON.parse(p.rules().packText),Ht}function $t(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}function zt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return Gt[e]}var Yr=[4,6,9,11];function Zt(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Yr.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var Hr=/^[ -~]*$/,$r=/^[ !#-[\]-~]*$/;function Xt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&$r.test(e))return`"${e}"`;let n=Qt(t);return we(e,n),n.end()}function zr(e,t=120){
if(e.length<=t&&Hr.test(e))return e;let n=Qt(t);return en(e,n,!1),n.end()}function Qt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function we(e,t){switch(typeof e){case"string":return t.add('"')&&en(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Jr(e,t):Zr(e,t)}}function Jr(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!we(e[n],t))return!1;return t.add("]")}function Zr(e,t){let n=Xr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(we(o,t)&&t.add(":")&&we(i,t)))return!1}return t.add(
"}")}function Xr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:zr(t.slice(8,-1),40)}function en(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Qr(o))i=he(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let l=e.codePointAt(r)??o;if(l<=65535)i=
he(o);else{r++;let a=e.charCodeAt(r);i=l>=917504&&l<=917631?he(o)+he(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function Qr(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var eo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function he(e){return eo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var A=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var tn=864e5;function ke(e){if(!Zt(e))throw new A(`${Xt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function nn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-tn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+tn),t}}function rn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&be(r.when,t,o)===0)){be(r.must,t,o);for(let i of o)n.add(i)}}return n}function be(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=be(e.not,t,n);return a===null?null:T(a)}let r="all"in e,o=r?0:2,i=new Set,
l=r?2:0;for(let a of r?e.all:e.any){let u=be(a,t,i);if(u===o)return o;u===null?l=null:u===1&&l!==null&&(l=1)}for(let a of i)n.add(a);return l}var to=4096;function _e(e,t,n){let r=e.operands.map(({fact:s,path:f})=>n.world.read(s,f)),o=e.leaves.map(s=>{let f=r[s.left],d=z(s,r);return f===void 0||d===void 0?
null:t(s)(f,d)}),i=Ut(e,rn(e,o),r,t),l={next:new Map,decision:null},a=0;return s=>{let f=l,d=new Array(i.length);for(let g=0;g<i.length;g++){let b=i[g]?.answer(
s);d[g]=b,f=f?.next.get(b)}return f?.decision??u(d)};function u(s){let f=o.map(g=>g??0);for(let[g,b]of i.entries())b.unpack(s[g],f);let d=et(e,f,n);return a<to&&
(a++,no(l,s,d)),d}}function no(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function Fe(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let l=r.get(o);if(l!==void 0)return l;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let u=n(i);return r.set(o,u),u}}function xe({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:new Set([...r].filter(([,o])=>ro(o)).map(([o])=>o)),read(o,i){if(o==="\
request"||o==="derived")return;if(o==="today")return i==="/date"?n:S;let l=r.get(o);if(l===null)return S;let a=ot(l,i);return a.found?a.value===null?S:a.value:I}}}
function ro(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}var je={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function on(){let{documentRules:e,schemaRules:t}=p.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function Re(e){let t=oo(e),{asOf:n}=e;if(typeof n=="string"){let i=Me(ke(n),t);return()=>i}let r=n??nn(Date.now),o=Me(ke(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Me(ke(i),t)),o}}function oo({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:l}){let a=ye(e),u=r?a.plan.rules.map(
s=>s.id).sort():null;return{rules:a,given:lo(t),require:n.length===0?n:p.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(s=>i[s]?.severity===
"off")),context:{failOn:o,judge:ao(i,l,a),noRules:ze(a.plan.rules.length,u),ruleAt:a.ruleAt,howToState:s=>p.facts().howToState(s)}}}function Me(e,{rules:t,given:n,
require:r,listRules:o,off:i,context:l}){let a=d=>({require:r,listRules:o,off:i,world:d}),u=a(xe(n,e)),s=Fe(n.images,u,d=>a(xe(d,e))),f=_e(t.plan,t.operatorOf,u);
return{date:e,head:{version:1,tool:je.tool,model:je.model,pack:{rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.
files}},context:{...l,worldFor:d=>s(d).world},rules:t,decisionFor:s,decider:n.images.size===0?f:io(t,n,f,a,e)}}function io({plan:e,operatorOf:t},{images:n},r,o,i){
let l=Fe(n,r,a=>_e(e,t,o(xe(a,i))));return a=>l(a)(a)}function ao(e,t,{plan:n}){if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.
policy();return o(r(e,n,()=>on().map(l=>l.id)),t??null)}var an={facts:{},origin:()=>null,given:[],images:new Map,files:[]};function lo(e){if(e===void 0)return an;
let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?an:p.facts().joinFacts(t)}var ln=Object.freeze({maxBytes:1048576}),sn=64,R=Object.freeze([]);function un(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function cn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=fn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?pn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?pn(e.subarray(2),"utf-16be"):fn(e)}function fn(e){let t=so(e);if(!t.includes("\uFFFD"))
return{text:t,problems:R};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?R:[n]}}function so(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function pn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):un(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:l}=p.careful(),a=n===e.length?[l()]:[l(),i(o.length)];return{text:o,problems:a}}function G(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!dn(e,t);let i=0,l=t.length-1;for(;i<l;){
let a=i+l+1>>1;(t[a]??0)<=o?i=a:l=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!dn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],l=i===void 0?e.length:i-1;return e.slice(o,l>o&&e.charCodeAt(l-1)===13?l-1:l)}}}function dn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function mn(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function gn(e,t){for(let r in uo)return!1;if(typeof t!="object"||t===null)return!0;let n=Be(t,sn);return n===fo(e)||n===po(e)}var uo=Object.freeze({});function Be(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Be(o,t-1))}return n}for(let r in e){
if(mn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Be(o,t-1))}return n}function fo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function po(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=co(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function co(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var M=Symbol("not clean");function Z(e){let t;try{t=JSON.parse(e)}catch{return M}return gn(e,t)?t:M}var Nl=Object.freeze([]);function hn(e){let t=0,n=e.length;for(;t<n&&yn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;yn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function yn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function wn(e,t=null,n=Z(e)){return n===M?p.careful().readCarefully(e):mo(e,n,t)}function mo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:R,
span:(i,l)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,l)),extent:()=>hn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function Ve(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>kn(e,n,r,R));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=go(e.problems,e.elements());return e.value.map((n,r)=>kn(e,n,r,t[r]??R))}function kn(e,t,n,r){let o=Ae("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,l)=>e.span(o+i,i===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function go(e,t){let n=[];for(let r of e){let i=Ee(r.pointer.split(
"/",2)[1]??"")??Math.max(0,yo(t,r.span?.start??0));n[i]??=[],n[i].push(ho(Ae("",i),r))}return n}function yo(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function ho(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function bn(e,t,n=ln,r){switch(t){case"json":return{text:e,requests:Ve(wn(e,null,r))};case"yaml":return{text:e,requests:Ve(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function xn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function We(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:cn(n)}function Rn(e,t,n){return t.format==="ndjson"?wo(e instanceof Uint8Array?[e]:e,t,n):Ke(We(e,n),t,n)}function Ke(e,t,n,r){if(e===null)
return ko(t,n);let{text:o,problems:i}=e,l=G(o);return bn(o,t.format,n,r).requests.map((a,u)=>On(a,o,u===0?i:R,l,t,n))}function*wo(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield Ge(r,t,n)}function Ge(e,t,n,r){let{text:o,lineNumber:i,offset:l}=e,a={position:u=>({line:i,column:u+1,offset:l+u}),line:u=>u===i?o:""};return On(
p.streams().readLine(e,0,r),o,R,a,t,n)}function On(e,t,n,r,{path:o},{hash:i}){let{index:l}=e,a={span:e.span,lines:r},{start:u,end:s}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:l,sha256:p.hash().sha256(t.slice(u,s))}:{path:o,index:l},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:()=>{let f=l===null?{start:0,end:t.length}:e.extent();return{start:r.position(f.start),end:r.position(f.end)}}}}
function ko({path:e},{maxBytes:t}){let n={span:()=>null,lines:G("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function vn(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function Pn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Tn(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Pn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:bo(e)})}}function bo(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function Ye(e,t,n,r,{decider:o}){if(!ne(t))return null;let{tally:i,failed:l,undecided:a}=o(t);return l.length>0||a.length>0?null:{report:ee({path:n,index:r===null?
null:r.index},i),value:t,line:u=>G(e).line(r===null?u:u-r.lineNumber+1),extent:()=>{if(r===null)return{start:xo,end:G(e).position(e.length)};let u=s=>({line:r.lineNumber,
column:s+1,offset:r.offset+s});return{start:u(0),end:u(e.length)}}}}var xo=Object.freeze({line:1,column:1,offset:0});function Nn(e={}){To(e);let t=Re(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Ro};return{get head(){return t().head},check:(r,o)=>Oo(An(r,o),t()),checkText:(r,o)=>Sn(
vo(r,Oe(o),n,t()),t()),checkBytes:(r,o)=>Sn(In(r,Oe(o),n,t()),t()),requests:(r,o)=>In(r,Oe(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(An(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(Rn(r,Oe(o),n),t())}}var Ro=1024*1024;function Oo(e,{head:t,decider:n,context:r}){try{return He(t,[Te(
e,n,r)])}catch(o){return He(t,[Je(e,o,r)])}}function Sn(e,{head:t}){return He(t,Array.from(e,({report:n})=>n))}function qn(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:l}=e;o=Z(i);let u=o!==M&&l.length===0&&!n.hash?Ye(i,o,t.path,null,r):null;if(u!==null)return[u]}return Ke(e,t,n,o).map(i=>Ln(i,r))}function vo(e,t,n,r){
let o=t.format!=="ndjson"&&xn(e,n.maxBytes);return qn(o?null:{text:e,problems:R},t,n,r)}function In(e,t,n,r){return t.format==="ndjson"?Po(e instanceof Uint8Array?
[e]:e,t,n,r):qn(We(e,n),t,n,r)}function*Po(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=Z(o.text);yield(i!==M&&o.problems.length===0&&!n.hash?Ye(o.
text,i,t.path,o,r):null)??Ln(Ge(o,t,n,i),r)}}function Ln({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:Te(e,o,i),value:e.value,line:t,
extent:n}}function He(e,t){let n=Tn();for(let b of t)n.add(b);let{version:r,tool:o,model:i,pack:l,asOf:a,facts:u,factFiles:s}=e,{counts:f,verdict:d}=n.end();return{
version:r,tool:o,model:i,pack:l,asOf:a,facts:u,...s===void 0?{}:{factFiles:s},requests:t,counts:f,verdict:d}}function An(e,{path:t=null}={}){return{source:{path:t,
index:null},value:e,parsed:!0,problems:R,located:()=>null}}function Oe({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":vn(e))}}var En={packs:!0,
facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function To(e){let{asOf:t,failOn:n,maxBytes:r}=e;for(let o of Object.
keys(e))if(!Object.hasOwn(En,o))throw new A(`createPreflight has no option \`${o}\`; the options are ${Object.keys(En).join(", ")}`);if(t!==void 0&&typeof t!="s\
tring"&&typeof t!="function")throw new A("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&n!=="warning")throw new A(
"`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new A("`maxBytes` is not a whole number above 0")}function So(e={}){return _t(ye(e.packs??[]))}function Io(e,t={}){let n={path:null,index:null},{view:r}=Se({source:n,value:e,parsed:!0,problems:[],located:()=>null});
if(r===null)throw new A("a request is an object");return Ft(r,Re(t)().decisionFor(r).world)}async function Ao(e,t={}){return Nn(t).checkWithEngine(e)}0&&(module.exports={checkWithEngine,createEngine,engineFacts,outcomesOf});
