"use strict";var Se=Object.defineProperty;var Mn=Object.getOwnPropertyDescriptor;var Bn=Object.getOwnPropertyNames;var Vn=Object.prototype.hasOwnProperty;var Wn=(e,t)=>{for(var n in t)Se(e,n,{get:t[n],enumerable:!0})},Kn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Bn(t))!Vn.call(e,o)&&
o!==n&&Se(e,o,{get:()=>t[o],enumerable:!(r=Mn(t,o))||r.enumerable});return e};var Gn=e=>Kn(Se({},"__esModule",{value:!0}),e);var Go={};Wn(Go,{checkWithEngine:()=>Ko,createEngine:()=>Vo,engineFacts:()=>Wo,outcomesOf:()=>Vt});module.exports=Gn(Go);function Ze(e,t){return n=>{let r=t(n,"value"),o=r===null?"":e.slice(r.start,r.end);return/^[-+.\w]+$/.test(o)?o:null}}var Yn,Hn,$n,zn,Jn,Zn,Xn,Qn,er,tr,nr,rr,or,ir,ar,sr,lr,ur,fr,cr,pr,c={careful:()=>Yn??=require("./careful.cjs"),streams:()=>Hn??=require("./streams.cjs"),yaml:()=>$n??=
require("./yaml.cjs"),packs:()=>zn??=require("./packs.cjs"),explain:()=>Jn??=require("./explain.cjs"),factTable:()=>Zn??=require("./factTable.cjs"),facts:()=>Xn??=
require("./facts.cjs"),factFiles:()=>Qn??=require("./factFiles.cjs"),refuseInvalid:()=>er??=require("./refuseInvalid.cjs"),fix:()=>tr??=require("./fix.cjs"),dormant:()=>nr??=
require("./dormant.cjs"),rules:()=>rr??=require("./rules.cjs"),words:()=>or??=require("./words.cjs"),hash:()=>ir??=require("./hash.cjs"),baseline:()=>ar??=require("./baseline.cjs"),
configFault:()=>sr??=require("./configFault.cjs"),policy:()=>lr??=require("./policyRun.cjs").policy,waivers:()=>ur??=require("./waivers.cjs"),stages:()=>fr??=require("./stages.cjs"),
tell:()=>cr??=require("./tell.cjs"),engine:()=>pr??=require("./engine.cjs")};var dr=Object.freeze([]);function ne(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:dr}}function Xe(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var mr=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),yr=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),gr=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function re(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let x=Object.getPrototypeOf(e);if(x!==Object.prototype&&x!==null)return!1;{let N;if(e.Ec2ImageId===
void 0&&(N="Ec2ImageId")||e.IngestionProcess===void 0&&(N="IngestionProcess")||e.ImageName===void 0&&(N="ImageName")||e.ImageDescription===void 0&&(N="ImageDesc\
ription"))return!1;{let G=a;for(let E in e)if(!(E==="Ec2ImageId"||E==="IngestionProcess"||E==="ImageName"||E==="ImageDescription"||E==="Tags"||E==="Applications"))
return!1;if(G===a){if(e.Ec2ImageId!==void 0){let E=e.Ec2ImageId,O=a;if(a===O)if(typeof E=="string"){if(!mr.test(E))return!1}else return!1;var u=O===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,B=a;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=B===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let B=e.ImageName,F=a;if(a===F)if(typeof B=="string"){if(B.length>64||B.length<1||!yr.test(B))return!1}else return!1;var u=F===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let F=e.ImageDescription,k=a;if(a===k)if(typeof F=="string"){if(F.length>256||F.length<1||!gr.test(F))return!1}else
return!1;var u=k===a}else var u=!0;if(u){if(e.Tags!==void 0){let k=e.Tags,Y=a;if(a===Y)if(Array.isArray(k)){var f=!0;let Te=k.length;for(let U=0;U<Te;U++){let R=k[U],
te=a;if(a===te)if(R&&typeof R=="object"&&!Array.isArray(R)){let Je=Object.getPrototypeOf(R);if(Je!==Object.prototype&&Je!==null)return!1;{let Un;if(R.Key===void 0&&
(Un="Key"))return!1;{let jn=a;for(let D in R)if(!(D==="Key"||D==="Value"))return!1;if(jn===a){if(R.Key!==void 0){let D=R.Key,H=a;if(a===H)if(typeof D=="string"){
if(D.length>127||D.length<1)return!1}else return!1;var d=H===a}else var d=!0;if(d)if(R.Value!==void 0){let D=R.Value,H=a;if(a===H)if(typeof D=="string"){if(D.length>
255)return!1}else return!1;var d=H===a}else var d=!0}}}}else return!1;var f=te===a;if(!f)break}}else return!1;var u=Y===a}else var u=!0;if(u)if(e.Applications!==
void 0){let k=e.Applications,Y=a;if(a===Y)if(Array.isArray(k)){if(k.length>5||k.length<1)return!1;{var m=!0;let Te=k.length;for(let U=0;U<Te;U++){let R=k[U],te=a;
if(typeof R!="string"||!(R==="Microsoft_Office_2016"||R==="Microsoft_Office_2019"))return!1;var m=te===a;if(!m)break}}}else return!1;var u=Y===a}else var u=!0}}}}}}}}else
return!1;return a===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(e){return re(e)}function Ae(e,t,n){let r=Ie(e);return hr(r,r.view===null?null:t(r.view),n)}function Ie(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(oe(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=c.
explain(),u=i(),f=s(n,u===null?void 0:Ze(u.text,u.span)),d=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(
f.problems,o,n,u)],located:i,view:d?l(n,f.refused):null}}function hr(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return c.tell().
requestReport(r,n.noRules,i,o,a(),et(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return ne(r,t.tally);let{requestReport:l,ruleProblems:u}=c.
tell(),f=[...i,...u(t,s,n)];return l(r,t.tally,f,o,a(),n)}function Qe({source:e},t,n){let r=[c.explain().unreadable(t)];return c.tell().requestReport(e,n.noRules,
r,void 0,null,et(n))}function et({failOn:e}){return{failOn:e,judge:null}}var jt=require("json-rules-engine");function T(e){return 2-e}function V(e){return e?2:0}var I=3;function tt(e,t){let n=e.when===null?2:$(e.when,t);if(n===0)return"notApplicable";let r=$(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function nt(e,t){let n=new Set;return e.when!==null&&ie(e.when,t,n),ie(e.must,t,n),n}function $(e,t){if(typeof e=="number"){let i=t[e];return i===I||i===void 0?
1:i}if("not"in e)return T($(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=$(i,t);if(s===r)return s;s===1&&(o=1)}return o}function ie(e,t,n){
if($(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)ie(e.not,t,n);else for(let r of"all"in e?e.all:e.any)ie(r,t,n)}var S=Symbol.for("workspaces-preflight.absent"),v=Symbol.for("workspaces-preflight.unknown"),p=Symbol.for("workspaces-preflight.refused"),g=Object.freeze({items:Object.
freeze([]),complete:!0});var wr=new Set(["ec2Image","account","guest"]);function rt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?br():
null,i=[],s=[],a=new Set(e.dormant.scopes);for(let[u,f]of e.rules.entries()){let d=tt(f,t),m;if(d!=="undecided")m=d,d==="fail"&&i.push(u);else{let x=nt(f,t),N=Rr(
e,x,n.world);if(m=xr(f.ifUnknown,N,n)?"skipped":"unknown",m==="skipped")for(let G of N)a.add(Ee(G));else[...x].some(G=>t[G]===I)||s.push({rule:u,needs:N})}n.off.
has(f.id)&&(m="off"),r[m]++,o?.[m].push(f.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function br(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function xr(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Ee(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>wr.has(Ee(o))&&!r.isTold(o))}function Ee(e){return e.slice(0,e.indexOf("/"))}function Rr(e,t,n){let r=[],o=i=>{let s=i===void 0?void 0:e.operands[i];if(s===void 0||
n.read(s.fact,s.path)!==v)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"operand"in
s.right&&o(s.right.operand)}return r.length>1?r.sort():r}var Or={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function it(e,t=Or){let n=ot(t.operands),r=ot(t.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:f}=s,d=n.placeOf({fact:a,path:l}),m=kr(f)?
{operand:n.placeOf({fact:f.fact,path:f.path})}:f;return r.placeOf({left:d,operator:u,right:m})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function ot(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function kr(e){return typeof e=="object"&&!Array.isArray(e)}function z({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function at(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var ae=at(vr);function vr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Tr):t}function Ne(e,t){return`${e}/${Pr(t)}`}function st(e,t){let n=e;for(let r of ae(t)){if(typeof n!="object"||n===null)return De;if(Array.isArray(n)){let o=Le(r);if(o===
null||o>=n.length)return De;n=n[o]}else{if(!Object.hasOwn(n,r))return De;n=n[r]}}return{found:!0,value:n}}function Le(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var De=Object.freeze({found:!1});function Pr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Tr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function L(e,t,n){let r=e.Applications;if(r===void 0)return g;if(r===p)return p;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?g:{items:o??g.items,complete:i}}var lt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>L(e,0,()=>!0)};var ut={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>L(e,1,()=>!0)};var ft={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>L(e,0,t=>t==="Micros\
oft_Office_2016")};var ct={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>L(e,0,t=>t==="Micros\
oft_Office_2019")};function le(e){return e.length>0&&(se(e.charCodeAt(0))||se(e.charCodeAt(e.length-1)))}function ue(e){let t=0,n=e.length;for(;t<n&&se(e.charCodeAt(t));)t++;for(;n>
t&&se(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function se(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var pt="/ImageDescription",dt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===p)return p;if(t===void 0||!le(t))return g;let n=ue(t);return{items:[n===
""?{pointer:pt,value:t}:{pointer:pt,value:t,suggestion:n}],complete:!0}}};var Sr=new Map([["BYOL_REGULAR",fe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",fe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",fe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",fe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:g}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:g}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:g}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:g}]]);function fe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function W(e){
let t=e.IngestionProcess;return t===void 0?S:(t===p?void 0:Sr.get(t))??p}var mt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=W(e);return typeof t=="symbol"?t:t.family}};var yt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=W(e);return t===p?p:typeof t=="symbol"?g:t.pcoip}};var gt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=W(e);return typeof t=="symbol"?t:t.protocol}};var ht={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===p?p:t===void 0?
0:t.length}};var Ar=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Ir=16;function P({Tags:e}){if(e===void 0)return!0;if(e===p||
e.length>Ir)return!1;let t=[];for(let n of e){if(n===p||!wt(n.Key)||n.Value!==void 0&&!wt(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function wt(e){return typeof e=="string"&&Ar.test(e)}var Er=16;function K(e,t,n){let r=e.Tags;if(r===void 0)return g;if(r===p)return p;let o=r.length<=Er?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=J(r,a);l===void 0?
s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?g:{items:i??g.items,complete:s}}function J(e,t){let n=e[t];if(!(n===void 0||
n===p))return typeof n.Key=="string"?n.Key:void 0}var Dr=(e,t,n)=>{for(let r=0;r<t;r++)if(J(n,r)===e)return!0;return!1};function Nr(){let e=new Set;return t=>e.size===e.add(t).size}var bt={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:P,derive:e=>K(e,Dr,Nr)};var xt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>K(e,()=>!0,()=>()=>!0)};var Lr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=J(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=_r(e,i))}return r};function Cr(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function _r(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Rt(o)!==Rt(i))return!1}return e.length===t.length}function Rt(e){return e>=
65&&e<=90?e+32:e}var Ot={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:P,derive:e=>K(e,Lr,Cr)};function C(e,t){let n=e.Tags;if(n===void 0)return g;if(n===p)return p;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===p){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(kt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
kt(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?g:{items:r??g.items,complete:o}}function kt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var qr={matches:le,repair:ue},vt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:P,derive:e=>C(e,qr)};var ce="aws:";function pe(e){return e.startsWith(ce)}function Ce(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ce.length).toLowerCase()===ce&&!pe(
e)}function de(e){let t=e;for(;pe(t)||Ce(t);)t=t.slice(ce.length);return t}var Fr={matches:pe,repair:de},Pt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:P,derive:e=>C(e,Fr)};var Ur={matches:Ce,repair:de},Tt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:P,derive:e=>C(e,Ur)};var jr=/[^ +\-./0-9:=@A-Z_a-z]/;function At(e){return jr.test(e)&&!Et().every.test(e)}function It(e){return e.replace(Et().others,"-")}var St;function Et(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return St??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},St}var Mr={matches:At,repair:It},Dt={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:P,derive:e=>C(e,Mr)};var Nt=[lt,ut,ft,ct,dt,mt,yt,gt,ht,bt,xt,Ot,vt,Pt,Tt,Dt];function me(e,t){if(e==="derived"){let r=ye({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ae(t);return r=>Br(r,n)}function ye(e){
return e?.fact!=="derived"?null:Nt.find(({path:t})=>t===e.path)??null}function Lt(e){return e?.fact==="derived"?ye(e)?.member??null:e?.fact!=="request"?null:ae(
e.path)[0]}function Br(e,t){let n=e;for(let r of t){if(n===p)return p;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return S;n=n[r]}return n===void 0?S:n}var Ft=2,Vr=3,Ct=15,_e="IngestionProcess",Wr=new Set(["Applications"]);function Ut(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
me(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=z(a,n),u=l===void 0?z(a,o):Yr(l),f=o[a.left],d=l===void 0?null:Kr(e.operands[a.
left]),m={place:s,operand:a.left,operator:r(a),left:f,right:u},x=i.get(d);x===void 0?i.set(d,[m]):x.push(m)}return[...i].flatMap(([s,a])=>{a.sort((u,f)=>u.operand-
f.operand||u.place-f.place);let l=[];for(let u=0;u<a.length;u+=Ct)l.push(Hr(Gr(s),a.slice(u,u+Ct)));return l})}function Kr(e){let t=ye(e)?.isNothing;if(t!==void 0)
return t;let n=Lt(e);return n===_e||n!==null&&Wr.has(n)?n:null}function Gr(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===_e&&typeof n=="string"?n:null}}function Yr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Hr(e,t){return{answer:n=>{let r=e(n);return r===
null?_t(t,n):r},unpack(n,r){let o=typeof n=="number"?n:_t(t,n===void 0?{}:{[_e]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*Ft&Vr}}}function _t(e,t){
let n=0,r=-1,o=v;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<Ft|qe(i.operator,o,i.right(t));return n}function qe(e,t,n){let r=e(t,n);return r===
1&&t!==v&&n!==v&&(qt(t)||qt(n))?I:r}function qt(e){return e===p?!0:Array.isArray(e)?e.includes(p):typeof e=="object"&&"complete"in e&&!e.complete}var $r=["request","derived","today","windows","region","ec2Image","account","guest"],Fe={1:"unknown",[I]:"refused"};function Mt(e){let t=new jt.Engine([],{pathResolver:(n,r)=>n.
read(r)});for(let n of new Set(e.plan.leaves.map(r=>r.operator))){let r=e.plan.leaves.find(i=>i.operator===n);if(r===void 0)continue;let o=e.operatorOf(r);t.removeOperator(
n),t.addOperator(n,(i,s)=>Zr(qe(o,i,s)))}return e.plan.rules.forEach((n,r)=>{let o=e.ruleAt(r);t.addRule({name:o.id,event:{type:o.id},conditions:Jr(o)})}),t}function Bt(e,t){
let n=new Map,r=(o,i)=>{let s=t.read(o,i);if(s!==void 0)return s;let a=n.get(o+i)??me(o,i);return n.set(o+i,a),a(e)};return Object.fromEntries($r.map(o=>[o,{read:i=>r(
o,i)}]))}function Vt({results:e,failureResults:t}){let n=new Map;for(let{name:r,conditions:o}of[...e,...t])n.set(r,zr[ge(o)]);return new Map([...n].sort(([r],[o])=>r<o?-1:
1))}var zr={2:"fail",1:"unknown",0:"pass"};function ge({all:e,any:t,not:n,result:r}){if(n!==void 0)return T(ge(n));if(e!==void 0)return Math.min(...e.map(ge));if(t!==
void 0)return Math.max(...t.map(ge));let o=Xr(r);return o===I?1:o}function Jr(e){let t={not:e.must};return{all:e.when===void 0?[t]:[e.when,t]}}function Zr(e){return e===
2?!0:e===0?!1:Fe[e]}function Xr(e){if(e===!0)return 2;if(e===!1)return 0;if(e===Fe[1])return 1;if(e===Fe[I])return I;throw new Error(`json-rules-engine left a condition without a r\
esult: ${String(e)}`)}var Wt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Ue="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var Kt={values:[],complete:!0},Qr={values:[],complete:!1};function j(e){if(e===v||e===p)return Qr;if(e===g)return Kt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(p);return{values:t?e:e.filter(n=>n!==p),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Kt}function Ht(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function q(e){return e===v||e===p}var Gt=(e,t)=>q(e)||
q(t)?1:V(Ht(e)&&e===t),je=(e,t)=>{if(q(e))return 1;if(!Ht(e))return 0;if(t instanceof Set)return V(t.has(e));let n=j(t);return n.values.includes(e)?2:n.complete?
0:1},Yt=(e,t)=>je(t,e),eo=(e,t)=>{let n=j(e),r=j(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},to=(e,t)=>{let n=j(e),r=j(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},no=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?j(e).values:n.items,o=n===null?j(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:T(i)},ro=(e,t)=>q(e)?1:V(
e!==S===t);function _(e,t){return(n,r)=>q(n)||q(r)?1:V(typeof n===e&&typeof r===e&&t(n,r))}var he=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,$t={
equal:Gt,notEqual:(e,t)=>T(Gt(e,t)),in:je,notIn:(e,t)=>T(je(e,t)),contains:Yt,doesNotContain:(e,t)=>T(Yt(e,t)),containsAny:eo,everyIn:to,empty:no,present:ro,lessThan:_(
"number",(e,t)=>e<t),lessThanInclusive:_("number",(e,t)=>e<=t),greaterThan:_("number",(e,t)=>e>t),greaterThanInclusive:_("number",(e,t)=>e>=t),startsWith:_("str\
ing",(e,t)=>e.startsWith(t)),endsWith:_("string",(e,t)=>e.endsWith(t)),before:_("string",(e,t)=>he(e)&&he(t)&&e<t),onOrAfter:_("string",(e,t)=>he(e)&&he(t)&&e>=
t)};function zt(e){return(t,n)=>{if(q(t)||q(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return V(r(t))}}function we(e,t=()=>!0){let n=JSON.parse(Wt),r=e.length>0||n.dormant.scopes.some(t)?oo(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Ue,ruleAt:a=>Xt(so(),a),operatorOf:Qt};let i=c.packs().joinPacks([io(),...e]),s=zt(i.patterns);return{plan:it(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Xt(i.rules,a),operatorOf:a=>a.operator==="matches"?s:Qt(a)}}function oo(e){let t=JSON.parse(c.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function io(){return{rules:ao(),sha256:Ue,from:"built\
-in"}}var Jt=null;function ao(){return Jt??=JSON.parse(c.rules().packText),Jt}var Zt=null;function so(){return Zt??=JSON.parse(c.words().packWords),Zt}function Xt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function Qt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return $t[e]}var lo=[4,6,9,11];function en(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:lo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var uo=/^[ -~]*$/,fo=/^[ !#-[\]-~]*$/;function tn(e,t=120){if(typeof e=="string"&&e.length<=t-2&&fo.test(e))return`"${e}"`;let n=nn(t);return xe(e,n),n.end()}function co(e,t=120){
if(e.length<=t&&uo.test(e))return e;let n=nn(t);return rn(e,n,!1),n.end()}function nn(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function xe(e,t){switch(typeof e){case"string":return t.add('"')&&rn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?po(e,t):mo(e,t)}}function po(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!xe(e[n],t))return!1;return t.add("]")}function mo(e,t){let n=yo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(xe(o,t)&&t.add(":")&&xe(i,t)))return!1}return t.add(
"}")}function yo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:co(t.slice(8,-1),40)}function rn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(go(o))i=be(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
be(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?be(o)+be(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function go(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ho={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function be(e){return ho[e]??`\\u${e.toString(16).padStart(4,"0")}`}var A=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var on=864e5;function Re(e){if(!en(e))throw new A(`${tn(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function an(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-on)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+on),t}}function sn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Oe(r.when,t,o)===0)){Oe(r.must,t,o);for(let i of o)n.add(i)}}return n}function Oe(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Oe(e.not,t,n);return a===null?null:T(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Oe(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var wo=4096;function Me(e,t,n){let r=e.operands.map(({fact:u,path:f})=>n.world.read(u,f)),o=e.leaves.map(u=>{let f=r[u.left],d=z(u,r);return f===void 0||d===void 0?
null:t(u)(f,d)}),i=Ut(e,sn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let f=s,d=new Array(i.length);for(let m=0;m<i.length;m++){let x=i[m]?.answer(
u);d[m]=x,f=f?.next.get(x)}return f?.decision??l(d)};function l(u){let f=o.map(m=>m??0);for(let[m,x]of i.entries())x.unpack(u[m],f);let d=rt(e,f,n);return a<wo&&
(a++,bo(s,u,d)),d}}function bo(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function Be(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function ke({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=Ve(e);return{origin:t,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&c.facts().isTold(i,e),read(i,s){
if(i==="request"||i==="derived")return;if(i==="today")return s==="/date"?n:S;let a=r.get(i);if(a===void 0)return v;if(a===null)return S;let l=st(a,s);return l.found?
l.value===null?S:l.value:v}}}function Ve(e){return new Set(Object.entries(e).filter(([,t])=>xo(t)).map(([t])=>t))}function xo(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var We={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function ln(){let{documentRules:e,schemaRules:t,serviceRules:n}=c.stages(),{configRules:r}=c.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:i,
why:s}])=>({id:o,title:i,why:s})).sort((o,i)=>o.id<i.id?-1:1)}function ve(e){let t=Ro(e),{asOf:n}=e;if(typeof n=="string"){let i=Ke(Re(n),t);return()=>i}let r=n??an(Date.now),o=Ke(Re(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Ke(Re(i),t)),o}}function Ro({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=vo(t),l=Ve(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,f=we(e,m=>u||l.has(m)),d=r?f.plan.rules.map(m=>m.id).sort():null;return{rules:f,given:a,require:n.length===0?
n:c.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(m=>i[m]?.severity==="off")),context:{failOn:o,judge:ko(i,s,f),noRules:Xe(f.size,d),ruleAt:f.
ruleAt,howToState:m=>c.factTable().howToState(m)}}}function Ke(e,{rules:t,given:n,require:r,listRules:o,off:i,context:s}){let a=d=>({require:r,listRules:o,off:i,
world:d}),l=a(ke(n,e)),u=Be(n.images,l,d=>a(ke(d,e))),f=Me(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:We.tool,model:We.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:d=>u(d).world},rules:t,decisionFor:u,decider:n.images.size===0?
f:Oo(t,n,f,a,e)}}function Oo({plan:e,operatorOf:t},{images:n},r,o,i){let s=Be(n,r,a=>Me(e,t,o(ke(a,i))));return a=>s(a)(a)}function ko(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=c.policy();return o(r(e,n,()=>ln().map(s=>s.id)),t??null,n)}var un={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function vo(e){if(e===void 0)return un;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?un:c.facts().
joinFacts(t)}var fn=Object.freeze({maxBytes:1048576}),cn=64,b=Object.freeze([]);function pn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function yn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=dn(e.subarray(3));return{text:n,problems:[c.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?mn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?mn(e.subarray(2),"utf-16be"):dn(e)}function dn(e){let t=Po(e);if(!t.includes("\uFFFD"))
return{text:t,problems:b};let n=c.careful().invalidUtf8(e);return{text:t,problems:n===null?b:[n]}}function Po(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function mn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):pn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=c.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function Z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!gn(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!gn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function gn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function hn(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function wn(e,t){for(let r in To)return!1;if(typeof t!="object"||t===null)return!0;let n=Ge(t,cn);return n===So(e)||n===Ao(e)}var To=Object.freeze({});function Ge(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n}for(let r in e){
if(hn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Ge(o,t-1))}return n}function So(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function Ao(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Io(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Io(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var M=Symbol.for("workspaces-preflight.not-clean");function X(e){let t;try{t=JSON.parse(e)}catch{return M}return wn(e,t)?t:M}var zs=Object.freeze([]);function xn(e){let t=0,n=e.length;for(;t<n&&bn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;bn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function bn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Rn(e,t=null,n=X(e)){return n===M?c.careful().readCarefully(e):Eo(e,n,t)}function Eo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:b,
span:(i,s)=>(r??=c.careful().indexJson(e),o??=c.careful().locator(r),o(i,s)),extent:()=>xn(e),elements:()=>(r??=c.careful().indexJson(e),r.children)}}function Ye(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>On(e,n,r,b));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Do(e.problems,e.elements());return e.value.map((n,r)=>On(e,n,r,t[r]??b))}function On(e,t,n,r){let o=Ne("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function Do(e,t){let n=[];for(let r of e){let i=Le(r.pointer.split(
"/",2)[1]??"")??Math.max(0,No(t,r.span?.start??0));n[i]??=[],n[i].push(Lo(Ne("",i),r))}return n}function No(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Lo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function kn(e,t,n=fn,r){switch(t){case"json":return{text:e,requests:Ye(Rn(e,null,r))};case"yaml":return{text:e,requests:Ye(c.yaml().readYaml(e))};case"ndjson":return c.
streams().readNdjson(e,n)}}function vn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function He(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:c.streams().joinChunks(e,t);
return n.length>t?null:yn(n)}function Pn(e,t,n){return t.format==="ndjson"?Co(e instanceof Uint8Array?[e]:e,t,n):Q(He(e,n),t,n)}function Q(e,t,n,r){if(e===null)
return _o(t,n);let{text:o,problems:i}=e,s=Z(o);return kn(o,t.format,n,r).requests.map((a,l)=>Tn(a,o,l===0?i:b,s,t,n))}function*Co(e,t,n){for(let r of c.streams().
ndjsonLines(e,n))yield ee(r,t,n)}function ee(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return Tn(
c.streams().readLine(e,0,r),o,b,a,t,n)}function Tn(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={text:t,span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,
end:0};return{candidate:{source:i?{path:o,index:s,sha256:c.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:f=>{let d=s===null?{start:0,end:t.length}:e.extent(),m=f===void 0?d:e.span(f,"value");return m===null?null:
{start:r.position(m.start),end:r.position(m.end)}}}}function _o({path:e},{maxBytes:t}){let n={text:"",span:()=>null,lines:Z("")},r=[c.careful().tooLarge("file",
t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function Sn(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function An(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function In(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
An(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},leave(r){r>0&&(e.unfixed=(e.unfixed??0)+r)},end:()=>({counts:{...e},
verdict:t==="fail"?t:qo(e)})}}function qo(e){return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function $e(e,t,n,r,{decider:o}){if(!oe(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:ne({path:n,index:r===null?
null:r.index},i),value:t,line:l=>Z(e).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[u]=r===null?Q({text:e,problems:b},{path:n,format:"json"},En,t):[ee(r,{path:n,
format:"ndjson"},En,t)];return u?.extent(l)??null}}}var En=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});function _n(e={}){Bo(e);let t=ve(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Fo};return{get head(){return t().head},check:(r,o)=>Uo(Ln(r,o),t()),checkText:(r,o)=>Dn(
jo(r,Pe(o),n,t()),t()),checkBytes:(r,o)=>Dn(Nn(r,Pe(o),n,t()),t()),requests:(r,o)=>Nn(r,Pe(o),n,t()),checkWithEngine:(r,o)=>c.engine().checkValueWithEngine(Ln(r,
o),t()),engineRequests:(r,o)=>c.engine().checkAllWithEngine(Pn(r,Pe(o),n),t())}}var Fo=1024*1024;function Uo(e,{head:t,decider:n,context:r}){try{return ze(t,[Ae(
e,n,r)])}catch(o){return ze(t,[Qe(e,o,r)])}}function Dn(e,{head:t}){return ze(t,Array.from(e,({report:n})=>n))}function qn(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=X(i);let l=o!==M&&s.length===0&&!n.hash?$e(i,o,t.path,null,r):null;if(l!==null)return[l]}return Q(e,t,n,o).map(i=>Fn(i,r))}function jo(e,t,n,r){
let o=t.format!=="ndjson"&&vn(e,n.maxBytes);return qn(o?null:{text:e,problems:b},t,n,r)}function Nn(e,t,n,r){return t.format==="ndjson"?Mo(e instanceof Uint8Array?
[e]:e,t,n,r):qn(He(e,n),t,n,r)}function*Mo(e,t,n,r){for(let o of c.streams().ndjsonLines(e,n)){let i=X(o.text);yield(i!==M&&o.problems.length===0&&!n.hash?$e(o.
text,i,t.path,o,r):null)??Fn(ee(o,t,n,i),r)}}function Fn({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:Ae(e,o,i),value:e.value,line:t,
extent:n}}function ze(e,t){let n=In();for(let x of t)n.add(x);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:f,verdict:d}=n.end();return{
version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:f,verdict:d}}function Ln(e,{path:t=null}={}){return{source:{path:t,
index:null},value:e,parsed:!0,problems:b,located:()=>null}}function Pe({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":Sn(e))}}var Cn={packs:!0,
facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Bo(e){let{asOf:t,failOn:n,maxBytes:r}=e;for(let o of Object.
keys(e))if(!Object.hasOwn(Cn,o))throw new A(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Cn).join(", ")}`);if(t!==void 0&&typeof t!="s\
tring"&&typeof t!="function")throw new A("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&n!=="warning")throw new A(
"`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new A("`maxBytes` is not a whole number above 0")}function Vo(e={}){return Mt(we(e.packs??[]))}function Wo(e,t={}){let n={path:null,index:null},{view:r}=Ie({source:n,value:e,parsed:!0,problems:[],located:()=>null});
if(r===null)throw new A("a request is an object");return Bt(r,ve(t)().decisionFor(r).world)}async function Ko(e,t={}){return _n(t).checkWithEngine(e)}0&&(module.exports={checkWithEngine,createEngine,engineFacts,outcomesOf});
