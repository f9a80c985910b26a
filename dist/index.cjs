"use strict";var qe=Object.defineProperty;var nr=Object.getOwnPropertyDescriptor;var rr=Object.getOwnPropertyNames;var or=Object.prototype.hasOwnProperty;var ir=(e,t)=>{for(var n in t)qe(e,n,{get:t[n],enumerable:!0})},sr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of rr(t))!or.call(e,o)&&
o!==n&&qe(e,o,{get:()=>t[o],enumerable:!(r=nr(t,o))||r.enumerable});return e};var ar=e=>sr(qe({},"__esModule",{value:!0}),e);var ii={};ir(ii,{UsageError:()=>A,builtinPack:()=>M,createPreflight:()=>Le,fixRequests:()=>St,packCoverage:()=>hn,packPage:()=>mt,parseFact:()=>Zn,readFacts:()=>Xn,
readPack:()=>Jn,stageRules:()=>Ie,startTotals:()=>De,testPack:()=>Qn});module.exports=ar(ii);function se(e){let t=[],n=(r,o)=>{if("all"in r)for(let[i,a]of r.all.entries())n(a,`${o}/all/${i}`);else if("any"in r)for(let[i,a]of r.any.entries())n(a,`${o}/an\
y/${i}`);else"not"in r?n(r.not,`${o}/not`):t.push({leaf:r,pointer:o})};return e.when!==void 0&&n(e.when,"/when"),n(e.must,"/must"),t}var lr={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function ae(e,t=lr){let n=st(t.operands),r=st(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:c}=a,f=n.placeOf({fact:s,path:l}),m=le(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:f,operator:u,right:m})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function st(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function le(e){return typeof e=="object"&&!Array.isArray(e)}function Q({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}var K={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage"},j="2026-11-23";function D(e){return e.split(/(`[^`]*`)/).map((t,n)=>n%2===1?t:t.replace(/[<>]/g,ur).replaceAll("](","]\\(")).join("")}function ur(e){return e==="<"?"&lt;":"&gt\
;"}function ut(e){return[...new Set(e.map(at))].flatMap(n=>[`## ${n}`,...e.filter(r=>at(r)===n).map(cr)])}function at({id:e}){return e.slice(0,e.indexOf("/"))}function ct(e){
return["| rule | severity | certainty | needs | what holds when it passes |","| --- | --- | --- | --- | --- |",...e.map(n=>{let r=ft(n).map(o=>`\`${o}\``);return`\
| [${n.id}](#${dt(n)}) | ${n.severity} | ${n.certainty} | ${r.join(", ")||"\u2013"} | ${yr(D(n.title))} |`})].join(`
`)}function pt(){return`## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${j} where none is given.

${Fe(K)}`}function cr(e){let t=e.examples.find(({outcome:r})=>r==="fail"),n=fr(e,t);return[`<a id="${dt(e)}"></a>

### ${e.id}`,`${D(e.title)}.`,pr(e),D(e.why),`- **Applies**: ${e.when===void 0?"always":`when ${ue(e.when)}`}
- **Must hold**: ${ue(e.must)}
- **Message**: ${D(e.message)}${e.expected===void 0?"":`
- **Accepted**: ${D(e.expected)}`}`,...n===void 0?[]:[lt("Good",n)],...t===void 0?[]:[lt("Bad",t)],...e.fix===void 0?[]:[`Fix (${e.fix.safe?"safe":"changes what\
 the request means"}): ${D(e.fix.title)}

${Fe(e.fix.patch)}`],`Sources:

${e.source.map(({url:r,read:o,says:i})=>`- <${r}> (${o})${i===void 0?"":`: ${D(i)}`}`).join(`
`)}`,...e.notes===void 0?[]:[`Notes:

${e.notes.map(r=>`- ${D(r)}`).join(`
`)}`]].join(`

`)}function pr(e){let t=ft(e).map(r=>`\`${r}\``),n=e.predicts.map(({code:r,certainty:o})=>`\`${r}\` (${o})`);return[`**${e.severity}**, ${e.certainty}`,`needs ${t.
join(", ")||"the request only"}`,...e.ifUnknown==="skip"?["skipped when undecided"]:[],`predicts ${n.join(", ")||"no answer of the service"}`].join(" \xB7 ")}function ft(e){
let t=se(e).flatMap(({leaf:n})=>le(n.value)?[n,n.value]:[n]).filter(({fact:n})=>n!=="request"&&n!=="derived").map(({fact:n,path:r})=>n==="today"?"date":n+r.replaceAll(
"/","."));return[...new Set(t)].sort()}function fr({examples:e},t){let n=e.filter(({outcome:o})=>o==="pass"),r=o=>Object.keys(o?.request??{}).sort().join();return n.
find(o=>r(o)===r(t))??n[0]}function lt(e,t){let n=`${e}${dr(t)}:`;return Object.keys(t.request).length>0?`${n}

${Fe(t.request)}`:`${n} the [request that completes examples](#examples) as it is`}function dr({facts:e,asOf:t}){let r=[...Object.entries(e??{}).flatMap(([o,i])=>Object.
entries(i).map(([a,s])=>`\`${o}.${a}=${s}\``)),...t===void 0?[]:[t]];return r.length===0?"":` (${r.join(", ")})`}function ue(e,t=!1){if("not"in e)return`not (${ue(
e.not)})`;if(!("all"in e)&&!("any"in e))return mr(e);let n="all"in e?e.all:e.any,r=n.map(o=>ue(o,n.length>1)).join("all"in e?" and ":" or ");return t&&n.length>
1?`(${r})`:r}function mr({fact:e,path:t,operator:n,value:r}){let o=le(r)?`\`${r.fact}${r.path}\``:`\`${JSON.stringify(r).replaceAll(",",", ")}\``;return`\`${e}${t}\
\` ${n} ${o}`}function Fe(e){return`\`\`\`json
${JSON.stringify(e,(n,r)=>Array.isArray(r)&&r.length>8?[...r.slice(0,2),`\u2026 ${r.length-2} more`]:r,2)}
\`\`\``}function dt({id:e}){return e.replaceAll("/","-")}function yr(e){return e.replaceAll("|","\\|")}function mt(e){let t=[...e].sort((o,i)=>o.id<i.id?-1:1),n=e.filter(({severity:o})=>o==="error").length;return`${["# Rules",`${e.length} ${e.length===1?"rule":"r\
ules"}: ${n} with the severity error, ${e.length-n} with warning.`,ct(t),pt(),...ut(t)].join(`

`)}
`}var yt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',_e="62e738b959f72094d7bf526cdd27b70a525984400d92f9528d\
d6d61e78e42038";var gr,hr,wr,xr,Rr,br,Or,kr,vr,Pr,Sr,Tr,Ar,Er,p={careful:()=>gr??=require("./careful.cjs"),streams:()=>hr??=require("./streams.cjs"),yaml:()=>wr??=require("./yaml.cjs"),
packs:()=>xr??=require("./packs.cjs"),explain:()=>Rr??=require("./explain.cjs"),factTable:()=>br??=require("./factTable.cjs"),facts:()=>Or??=require("./facts.cjs"),
fix:()=>kr??=require("./fix.cjs"),dormant:()=>vr??=require("./dormant.cjs"),rules:()=>Pr??=require("./rules.cjs"),words:()=>Sr??=require("./words.cjs"),hash:()=>Tr??=
require("./hash.cjs"),policy:()=>Ar??=require("./policy.cjs"),engine:()=>Er??=require("./engine.cjs")};var T=Symbol.for("workspaces-preflight.absent"),v=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});function N(e){return 2-e}function V(e){return e?2:0}var gt={values:[],complete:!0},Ir={values:[],complete:!1};function $(e){if(e===v||e===d)return Ir;if(e===y)return gt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:gt}function xt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function C(e){return e===v||e===d}var ht=(e,t)=>C(e)||
C(t)?1:V(xt(e)&&e===t),Ue=(e,t)=>{if(C(e))return 1;if(!xt(e))return 0;if(t instanceof Set)return V(t.has(e));let n=$(t);return n.values.includes(e)?2:n.complete?
0:1},wt=(e,t)=>Ue(t,e),Dr=(e,t)=>{let n=$(e),r=$(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Nr=(e,t)=>{let n=$(e),r=$(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Lr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?$(e).values:n.items,o=n===null?$(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:N(i)},Cr=(e,t)=>C(e)?1:V(
e!==T===t);function L(e,t){return(n,r)=>C(n)||C(r)?1:V(typeof n===e&&typeof r===e&&t(n,r))}var ce=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,Rt={
equal:ht,notEqual:(e,t)=>N(ht(e,t)),in:Ue,notIn:(e,t)=>N(Ue(e,t)),contains:wt,doesNotContain:(e,t)=>N(wt(e,t)),containsAny:Dr,everyIn:Nr,empty:Lr,present:Cr,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>ce(e)&&ce(t)&&e<t),onOrAfter:L("string",(e,t)=>ce(e)&&ce(t)&&e>=
t)};function bt(e){return(t,n)=>{if(C(t)||C(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return V(r(t))}}function pe(e,t=()=>!0){let n=JSON.parse(yt),r=e.length>0||n.dormant.scopes.some(t)?qr(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:_e,ruleAt:s=>vt(_r(),s),operatorOf:Pt};let i=p.packs().joinPacks([M(),...e]),a=bt(i.patterns);return{plan:ae(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>vt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Pt(s)}}function qr(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function M(){return{rules:Fr(),sha256:_e,from:"built-\
in"}}var Ot=null;function Fr(){return Ot??=JSON.parse(p.rules().packText),Ot}var kt=null;function _r(){return kt??=JSON.parse(p.words().packWords),kt}function vt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function Pt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Rt[e]}function fe(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function St(e,t,{path:n=null,format:r=n===null?"json":fe(n)}={},{unsafe:o=!1,maxBytes:i=1<<20}={}){return p.fix().fixBytes(t,{format:r,unsafe:o,maxBytes:i,check:a=>e.
checkText(a,{path:n,format:r}).requests})}var Ur=Object.freeze([]);function de(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Ur}}function Tt(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var jr=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),$r=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Mr=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function me(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let S;if(e.Ec2ImageId===
void 0&&(S="Ec2ImageId")||e.IngestionProcess===void 0&&(S="IngestionProcess")||e.ImageName===void 0&&(S="ImageName")||e.ImageDescription===void 0&&(S="ImageDesc\
ription"))return!1;{let J=s;for(let E in e)if(!(E==="Ec2ImageId"||E==="IngestionProcess"||E==="ImageName"||E==="ImageDescription"||E==="Tags"||E==="Applications"))
return!1;if(J===s){if(e.Ec2ImageId!==void 0){let E=e.Ec2ImageId,O=s;if(s===O)if(typeof E=="string"){if(!jr.test(E))return!1}else return!1;var u=O===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,W=s;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=W===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let W=e.ImageName,_=s;if(s===_)if(typeof W=="string"){if(W.length>64||W.length<1||!$r.test(W))return!1}else return!1;var u=_===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let _=e.ImageDescription,k=s;if(s===k)if(typeof _=="string"){if(_.length>256||_.length<1||!Mr.test(_))return!1}else
return!1;var u=k===s}else var u=!0;if(u){if(e.Tags!==void 0){let k=e.Tags,X=s;if(s===X)if(Array.isArray(k)){var c=!0;let Ce=k.length;for(let U=0;U<Ce;U++){let x=k[U],
ie=s;if(s===ie)if(x&&typeof x=="object"&&!Array.isArray(x)){let it=Object.getPrototypeOf(x);if(it!==Object.prototype&&it!==null)return!1;{let er;if(x.Key===void 0&&
(er="Key"))return!1;{let tr=s;for(let I in x)if(!(I==="Key"||I==="Value"))return!1;if(tr===s){if(x.Key!==void 0){let I=x.Key,Z=s;if(s===Z)if(typeof I=="string"){
if(I.length>127||I.length<1)return!1}else return!1;var f=Z===s}else var f=!0;if(f)if(x.Value!==void 0){let I=x.Value,Z=s;if(s===Z)if(typeof I=="string"){if(I.length>
255)return!1}else return!1;var f=Z===s}else var f=!0}}}}else return!1;var c=ie===s;if(!c)break}}else return!1;var u=X===s}else var u=!0;if(u)if(e.Applications!==
void 0){let k=e.Applications,X=s;if(s===X)if(Array.isArray(k)){if(k.length>5||k.length<1)return!1;{var m=!0;let Ce=k.length;for(let U=0;U<Ce;U++){let x=k[U],ie=s;
if(typeof x!="string"||!(x==="Microsoft_Office_2016"||x==="Microsoft_Office_2019"))return!1;var m=ie===s;if(!m)break}}}else return!1;var u=X===s}else var u=!0}}}}}}}}else
return!1;return s===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(e){return me(e)}function je(e,t,n){let r=$e(e);return Br(r,r.view===null?null:t(r.view),n)}function $e(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ye(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=a(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:c?l(
n,u.refused):null}}function Br(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.explain().requestReport(r,n.noRules,i,o,
s(),Et(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return de(r,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),c=[...i,...u(t,a,n)];
return l(r,t.tally,c,o,s(),n)}function At({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,Et(n))}function Et({
failOn:e}){return{failOn:e,judge:null}}var te=3;function It(e,t){let n=e.when===null?2:ee(e.when,t);if(n===0)return"notApplicable";let r=ee(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function Dt(e,t){let n=new Set;return e.when!==null&&ge(e.when,t,n),ge(e.must,t,n),n}function ee(e,t){if(typeof e=="number"){let i=t[e];return i===te||i===void 0?
1:i}if("not"in e)return N(ee(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=ee(i,t);if(a===r)return a;a===1&&(o=1)}return o}function ge(e,t,n){
if(ee(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)ge(e.not,t,n);else for(let r of"all"in e?e.all:e.any)ge(r,t,n)}var Wr=new Set(["ec2Image","account","guest"]);function Nt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Kr():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,c]of e.rules.entries()){let f=It(c,t),m;if(f!=="undecided")m=f,f==="fail"&&i.push(u);else{let h=Dt(c,t),S=Gr(
e,h,n.world);if(m=Vr(c.ifUnknown,S,n)?"skipped":"unknown",m==="skipped")for(let J of S)s.add(Me(J));else[...h].some(J=>t[J]===te)||a.push({rule:u,needs:S})}n.off.
has(c.id)&&(m="off"),r[m]++,o?.[m].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})}function Kr(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function Vr(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Me(o)))?!1:e!==null?e==="skip"&&t.length>0:t.some(o=>{let i=Me(o);
return Wr.has(i)&&!r.scopes.has(i)})}function Me(e){return e.slice(0,e.indexOf("/"))}function Gr(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===
void 0||n.read(a.fact,a.path)!==v)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"\
operand"in a.right&&o(a.right.operand)}return r.length>1?r.sort():r}function Lt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var he=Lt(Yr);function Yr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(zr):t}function We(e,t){return`${e}/${Hr(t)}`}function Ct(e,t){let n=e;for(let r of he(t)){if(typeof n!="object"||n===null)return Be;if(Array.isArray(n)){let o=Ke(r);if(o===
null||o>=n.length)return Be;n=n[o]}else{if(!Object.hasOwn(n,r))return Be;n=n[r]}}return{found:!0,value:n}}function Ke(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Be=Object.freeze({found:!1});function Hr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function zr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function q(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===d)return d;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var qt={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>q(e,0,()=>!0)};var Ft={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>q(e,1,()=>!0)};var _t={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2016")};var Ut={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>q(e,0,t=>t==="Micros\
oft_Office_2019")};function xe(e){return e.length>0&&(we(e.charCodeAt(0))||we(e.charCodeAt(e.length-1)))}function Re(e){let t=0,n=e.length;for(;t<n&&we(e.charCodeAt(t));)t++;for(;n>
t&&we(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function we(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var jt="/ImageDescription",$t={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!xe(t))return y;let n=Re(t);return{items:[n===
""?{pointer:jt,value:t}:{pointer:jt,value:t,suggestion:n}],complete:!0}}};var Jr=new Map([["BYOL_REGULAR",be("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",be("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",be("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",be("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function be(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function G(e){
let t=e.IngestionProcess;return t===void 0?T:(t===d?void 0:Jr.get(t))??d}var Mt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=G(e);return typeof t=="symbol"?t:t.family}};var Bt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=G(e);return t===d?d:typeof t=="symbol"?y:t.pcoip}};var Wt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=G(e);return typeof t=="symbol"?t:t.protocol}};var Kt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var Xr=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Zr=16;function P({Tags:e}){if(e===void 0)return!0;if(e===d||
e.length>Zr)return!1;let t=[];for(let n of e){if(n===d||!Vt(n.Key)||n.Value!==void 0&&!Vt(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function Vt(e){return typeof e=="string"&&Xr.test(e)}var Qr=16;function Y(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===d)return d;let o=r.length<=Qr?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=ne(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?y:{items:i??y.items,complete:a}}function ne(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0}var eo=(e,t,n)=>{for(let r=0;r<t;r++)if(ne(n,r)===e)return!0;return!1};function to(){let e=new Set;return t=>e.size===e.add(t).size}var Gt={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:P,derive:e=>Y(e,eo,to)};var Yt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Y(e,()=>!0,()=>()=>!0)};var no=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=ne(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=oo(e,i))}return r};function ro(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function oo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Ht(o)!==Ht(i))return!1}return e.length===t.length}function Ht(e){return e>=
65&&e<=90?e+32:e}var zt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:P,derive:e=>Y(e,no,ro)};function F(e,t){let n=e.Tags;if(n===void 0)return y;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===d){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(Jt(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Jt(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function Jt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var io={matches:xe,repair:Re},Xt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:P,derive:e=>F(e,io)};var Oe="aws:";function ke(e){return e.startsWith(Oe)}function Ve(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,Oe.length).toLowerCase()===Oe&&!ke(
e)}function ve(e){let t=e;for(;ke(t)||Ve(t);)t=t.slice(Oe.length);return t}var so={matches:ke,repair:ve},Zt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:P,derive:e=>F(e,so)};var ao={matches:Ve,repair:ve},Qt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:P,derive:e=>F(e,ao)};var lo=/[^ +\-./0-9:=@A-Z_a-z]/;function tn(e){return lo.test(e)&&!rn().every.test(e)}function nn(e){return e.replace(rn().others,"-")}var en;function rn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return en??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},en}var uo={matches:tn,repair:nn},on={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:P,derive:e=>F(e,uo)};var sn=[qt,Ft,_t,Ut,$t,Mt,Bt,Wt,Kt,Gt,Yt,zt,Xt,Zt,Qt,on];function an(e,t){if(e==="derived"){let r=Pe({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=he(t);return r=>co(r,n)}function Pe(e){
return e?.fact!=="derived"?null:sn.find(({path:t})=>t===e.path)??null}function ln(e){return e?.fact==="derived"?Pe(e)?.member??null:e?.fact!=="request"?null:he(
e.path)[0]}function co(e,t){let n=e;for(let r of t){if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return T;n=n[r]}return n===void 0?T:n}var fn=2,po=3,un=15,Ge="IngestionProcess",fo=new Set(["Applications"]);function dn(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
an(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=Q(s,n),u=l===void 0?Q(s,o):go(l),c=o[s.left],f=l===void 0?null:mo(e.operands[s.
left]),m={place:a,operand:s.left,operator:r(s),left:c,right:u},h=i.get(f);h===void 0?i.set(f,[m]):h.push(m)}return[...i].flatMap(([a,s])=>{s.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<s.length;u+=un)l.push(ho(yo(a),s.slice(u,u+un)));return l})}function mo(e){let t=Pe(e)?.isNothing;if(t!==void 0)
return t;let n=ln(e);return n===Ge||n!==null&&fo.has(n)?n:null}function yo(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===Ge&&typeof n=="string"?n:null}}function go(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function ho(e,t){return{answer:n=>{let r=e(n);return r===
null?cn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:cn(t,n===void 0?{}:{[Ge]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*fn&po}}}function cn(e,t){
let n=0,r=-1,o=v;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<fn|wo(i.operator,o,i.right(t));return n}function wo(e,t,n){let r=e(t,n);return r===
1&&t!==v&&n!==v&&(pn(t)||pn(n))?te:r}function pn(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}function mn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Se(r.when,t,o)===0)){Se(r.must,t,o);for(let i of o)n.add(i)}}return n}function Se(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Se(e.not,t,n);return s===null?null:N(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Se(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a}var xo=4096;function re(e,t,n){let r=e.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=e.leaves.map(u=>{let c=r[u.left],f=Q(u,r);return c===void 0||f===void 0?
null:t(u)(c,f)}),i=dn(e,mn(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let c=a,f=new Array(i.length);for(let m=0;m<i.length;m++){let h=i[m]?.answer(
u);f[m]=h,c=c?.next.get(h)}return c?.decision??l(f)};function l(u){let c=o.map(m=>m??0);for(let[m,h]of i.entries())h.unpack(u[m],c);let f=Nt(e,c,n);return s<xo&&
(s++,Ro(a,u,f)),f}}function Ro(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function yn(e){return se(e).map(({pointer:t})=>({pointer:t,rule:{...e,id:t,...e.when===void 0?{}:{when:Ye(e.when,"/when",t)},must:Ye(e.must,"/must",t)}}))}function Ye(e,t,n){
let r=(u,c)=>{let f=`${t}/${c}`;return"operator"in u?f===n?{not:u}:u:Ye(u,f,n)};if("not"in e)return{not:r(e.not,"not")};let o="all"in e,[i,...a]=o?e.all:e.any,s=o?
"all":"any",l=[r(i,`${s}/0`),...a.map((u,c)=>r(u,`${s}/${c+1}`))];return o?{all:[...l]}:{any:[...l]}}function H({facts:e,origin:t},n){let r=new Map(Object.entries(e));return{origin:t,scopes:He(e),read(o,i){if(o==="request"||o==="derived")return;if(o==="today")return i===
"/date"?n:T;let a=r.get(o);if(a===void 0)return v;if(a===null)return T;let s=Ct(a,i);return s.found?s.value===null?T:s.value:v}}}function He(e){return new Set(Object.
entries(e).filter(([,t])=>bo(t)).map(([t])=>t))}function bo(e){return typeof e=="object"&&e!==null&&Object.keys(e).length>0}function hn(e){let{operatorOf:t}=pe(e.sha256===M().sha256?[]:[e]),n=0,r=[];for(let o of e.rules){let i=yn(o);n+=i.length;let a=ae([o,...i.map(l=>l.rule)]),s=new Set(
i.map(({pointer:l})=>l));for(let l of o.examples){let u=H(ko(l),l.asOf??j),c=re(a,t,{require:[],listRules:!0,off:Oo,world:u}),f=vo(l);if(f===null)continue;let{ids:m}=c(
f).tally,h=gn(m,o.id);for(let S of s)gn(m,S)!==h&&s.delete(S)}for(let l of s)r.push({rule:o.id,pointer:l})}return{conditions:n,unnoticed:r}}var Oo=new Set;function ko({
facts:e={}}){return p.facts().joinFacts([{from:"the example",facts:e}])}function vo({request:e}){let t={...K,...e};return $e({source:{path:null,index:null},value:t,
parsed:!0,problems:[],located:()=>null}).view}function gn(e,t){return Object.entries(e??{}).find(([,n])=>n.includes(t))?.[0]}var wn=Object.freeze({maxBytes:1048576}),xn=64,R=Object.freeze([]);function Rn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function kn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=bn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?On(e.subarray(2),"utf-16le"):t===254&&e[1]===255?On(e.subarray(2),"utf-16be"):bn(e)}function bn(e){let t=Po(e);if(!t.includes("\uFFFD"))
return{text:t,problems:R};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?R:[n]}}function Po(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function On(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Rn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function z(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!vn(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!vn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function vn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var So=/^[ -~]*$/,To=/^[ !#-[\]-~]*$/;function Pn(e,t=120){if(typeof e=="string"&&e.length<=t-2&&To.test(e))return`"${e}"`;let n=Sn(t);return Ae(e,n),n.end()}function Ao(e,t=120){
if(e.length<=t&&So.test(e))return e;let n=Sn(t);return Tn(e,n,!1),n.end()}function Sn(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ae(e,t){switch(typeof e){case"string":return t.add('"')&&Tn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Eo(e,t):Io(e,t)}}function Eo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ae(e[n],t))return!1;return t.add("]")}function Io(e,t){let n=Do(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Ae(o,t)&&t.add(":")&&Ae(i,t)))return!1}return t.add(
"}")}function Do(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Ao(t.slice(8,-1),40)}function Tn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(No(o))i=Te(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Te(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Te(o)+Te(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function No(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Lo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Te(e){return Lo[e]??`\\u${e.toString(16).padStart(4,"0")}`}function An(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function En(e,t){for(let r in Co)return!1;if(typeof t!="object"||t===null)return!0;let n=ze(t,xn);return n===qo(e)||n===Fo(e)}var Co=Object.freeze({});function ze(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=ze(o,t-1))}return n}for(let r in e){
if(An(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=ze(o,t-1))}return n}function qo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function Fo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=_o(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function _o(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var B=Symbol("not clean");function oe(e){let t;try{t=JSON.parse(e)}catch{return B}return En(e,t)?t:B}var sl=Object.freeze([]);function Dn(e){let t=0,n=e.length;for(;t<n&&In(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;In(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function In(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Nn(e,t=null,n=oe(e)){return n===B?p.careful().readCarefully(e):Uo(e,n,t)}function Uo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:R,
span:(i,a)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,a)),extent:()=>Dn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function Je(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>Ln(e,n,r,R));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=jo(e.problems,e.elements());return e.value.map((n,r)=>Ln(e,n,r,t[r]??R))}function Ln(e,t,n,r){let o=We("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function jo(e,t){let n=[];for(let r of e){let i=Ke(r.pointer.split(
"/",2)[1]??"")??Math.max(0,$o(t,r.span?.start??0));n[i]??=[],n[i].push(Mo(We("",i),r))}return n}function $o(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Mo(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Cn(e,t,n=wn,r){switch(t){case"json":return{text:e,requests:Je(Nn(e,null,r))};case"yaml":return{text:e,requests:Je(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function qn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Xe(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:kn(n)}function Fn(e,t,n){return t.format==="ndjson"?Bo(e instanceof Uint8Array?[e]:e,t,n):Ze(Xe(e,n),t,n)}function Ze(e,t,n,r){if(e===null)
return Wo(t,n);let{text:o,problems:i}=e,a=z(o);return Cn(o,t.format,n,r).requests.map((s,l)=>_n(s,o,l===0?i:R,a,t,n))}function*Bo(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield Qe(r,t,n)}function Qe(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return _n(
p.streams().readLine(e,0,r),o,R,s,t,n)}function _n(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:()=>{let c=a===null?{start:0,end:t.length}:e.extent();return{start:r.position(c.start),end:r.position(c.end)}}}}
function Wo({path:e},{maxBytes:t}){let n={span:()=>null,lines:z("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var Ko=[4,6,9,11];function Un(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:Ko.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var A=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var jn=864e5;function Ee(e){if(!Un(e))throw new A(`${Pn(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function $n(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-jn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+jn),t}}function et(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}}var tt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function Ie(){let{documentRules:e,schemaRules:t,serviceRules:n}=p.explain();return Object.entries({...e,...t,...n}).map(([r,{title:o,why:i}])=>({id:r,title:o,why:i})).
sort((r,o)=>r.id<o.id?-1:1)}function Bn(e){let t=Vo(e),{asOf:n}=e;if(typeof n=="string"){let i=nt(Ee(n),t);return()=>i}let r=n??$n(Date.now),o=nt(Ee(r()),t);return()=>{let i=r();return i!==
o.date&&(o=nt(Ee(i),t)),o}}function Vo({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=Ho(t),l=He(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,c=pe(e,m=>u||l.has(m)),f=r?c.plan.rules.map(m=>m.id).sort():null;return{rules:c,given:s,require:n.length===0?
n:p.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(i).filter(m=>i[m]?.severity==="off")),context:{failOn:o,judge:Yo(i,a,c),noRules:Tt(c.size,f),ruleAt:c.
ruleAt,howToState:m=>p.factTable().howToState(m)}}}function nt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=f=>({require:r,listRules:o,off:i,
world:f}),l=s(H(n,e)),u=et(n.images,l,f=>s(H(f,e))),c=re(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:tt.tool,model:tt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:f=>u(f).world},rules:t,decisionFor:u,decider:n.images.size===0?
c:Go(t,n,c,s,e)}}function Go({plan:e,operatorOf:t},{images:n},r,o,i){let a=et(n,r,s=>re(e,t,o(H(s,i))));return s=>a(s)(s)}function Yo(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>Ie().map(a=>a.id)),t??null)}var Mn={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function Ho(e){if(e===void 0)return Mn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Mn:p.facts().
joinFacts(t)}function Wn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function De(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Wn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:zo(e)})}}function zo(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function rt(e,t,n,r,{decider:o}){if(!ye(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:de({path:n,index:r===null?
null:r.index},i),value:t,line:l=>z(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:Jo,end:z(e).position(e.length)};let l=u=>({line:r.lineNumber,
column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}}var Jo=Object.freeze({line:1,column:1,offset:0});function Le(e={}){ti(e);let t=Bn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Xo};return{get head(){return t().head},check:(r,o)=>Zo(Gn(r,o),t()),checkText:(r,o)=>Kn(
Qo(r,Ne(o),n,t()),t()),checkBytes:(r,o)=>Kn(Vn(r,Ne(o),n,t()),t()),requests:(r,o)=>Vn(r,Ne(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(Gn(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(Fn(r,Ne(o),n),t())}}var Xo=1024*1024;function Zo(e,{head:t,decider:n,context:r}){try{return ot(t,[je(
e,n,r)])}catch(o){return ot(t,[At(e,o,r)])}}function Kn(e,{head:t}){return ot(t,Array.from(e,({report:n})=>n))}function Hn(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=oe(i);let l=o!==B&&a.length===0&&!n.hash?rt(i,o,t.path,null,r):null;if(l!==null)return[l]}return Ze(e,t,n,o).map(i=>zn(i,r))}
function Qo(e,t,n,r){let o=t.format!=="ndjson"&&qn(e,n.maxBytes);return Hn(o?null:{text:e,problems:R},t,n,r)}function Vn(e,t,n,r){return t.format==="ndjson"?ei(
e instanceof Uint8Array?[e]:e,t,n,r):Hn(Xe(e,n),t,n,r)}function*ei(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=oe(o.text);yield(i!==B&&o.problems.
length===0&&!n.hash?rt(o.text,i,t.path,o,r):null)??zn(Qe(o,t,n,i),r)}}function zn({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:je(e,
o,i),value:e.value,line:t,extent:n}}function ot(e,t){let n=De();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:c,
verdict:f}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:c,verdict:f}}function Gn(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:R,located:()=>null}}function Ne({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
fe(e))}}var Yn={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function ti(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(Yn,o))throw new A(`createPreflight has no option \`${o}\`; the options are ${Object.keys(Yn).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new A("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new A("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new A("`maxBytes` is not a whole num\
ber above 0")}function Jn(e){return p.packs().readPack(e)}function Xn(e,t,n){return p.facts().readFacts(e,t,n)}function Zn(e,t){return p.facts().parseFact(e,t)}async function Qn(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[i,a]of o.examples.entries()){let s=JSON.stringify([a.facts??{},a.asOf??j]),l=n.get(s)??
ni(e,a);n.set(s,l),r.push(oi(o,i,a,await ri(l,a,t.engine??"compiled")))}return r}function ni(e,t){return Le({packs:e.sha256===M().sha256?[]:[e],facts:t.facts??{},
asOf:t.asOf??j,listRules:!0})}async function ri(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...K,...t.request}));if(n==="compiled")for(let{report:o}of e.
requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function oi(e,t,n,r){let o=Object.entries(
r.rules.ids??{}).find(([,s])=>s.includes(e.id))?.[0]??"missing",i=r.findings.filter(s=>s.rule===e.id).map(s=>s.pointer),a=[];return o!==n.outcome&&a.push(`the o\
utcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&a.push(`the findings point at ${JSON.stringify(i)}, not \
at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:a.length===0,message:a.length===0?null:a.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,fixRequests,packCoverage,packPage,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
