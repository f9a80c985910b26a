"use strict";var Ue=Object.defineProperty;var Rr=Object.getOwnPropertyDescriptor;var br=Object.getOwnPropertyNames;var Or=Object.prototype.hasOwnProperty;var vr=(e,t)=>{for(var n in t)Ue(e,n,{get:t[n],enumerable:!0})},kr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of br(t))!Or.call(e,o)&&
o!==n&&Ue(e,o,{get:()=>t[o],enumerable:!(r=Rr(t,o))||r.enumerable});return e};var Pr=e=>kr(Ue({},"__esModule",{value:!0}),e);var Ii={};vr(Ii,{UsageError:()=>A,baselineText:()=>Un,builtinPack:()=>M,createPreflight:()=>qe,explainConditions:()=>On,factsBeside:()=>Ln,fixRequests:()=>kn,knownFindings:()=>jn,
oldestOf:()=>$n,packCoverage:()=>In,packPage:()=>yt,parseFact:()=>gr,readBaseline:()=>qn,readConfig:()=>Dn,readFacts:()=>yr,readPack:()=>mr,readWaivers:()=>Cn,settingsFor:()=>Nn,
sha256:()=>Mn,stageRules:()=>Z,startBaseline:()=>_n,startTotals:()=>Ce,startWaivers:()=>Fn,testPack:()=>hr,waivableRules:()=>Bn});module.exports=Pr(Ii);function ce(e){let t=[],n=(r,o)=>{if("all"in r)for(let[i,s]of r.all.entries())n(s,`${o}/all/${i}`);else if("any"in r)for(let[i,s]of r.any.entries())n(s,`${o}/an\
y/${i}`);else"not"in r?n(r.not,`${o}/not`):t.push({leaf:r,pointer:o})};return e.when!==void 0&&n(e.when,"/when"),n(e.must,"/must"),t}var Sr={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function fe(e,t=Sr){let n=at(t.operands),r=at(t.leaves);function o(s){if("all"in s)return{all:s.
all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let{fact:a,path:l,operator:u,value:c}=s,f=n.placeOf({fact:a,path:l}),d=j(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:f,operator:u,right:d})}let i=e.map(s=>({id:s.id,when:s.when===void 0?null:o(s.when),must:o(
s.must),ifUnknown:s.ifUnknown??null,...s.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function at(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function j(e){return typeof e=="object"&&!Array.isArray(e)}function ne({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}var G={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage"},$="2026-11-23";function D(e){return e.split(/(`[^`]*`)/).map((t,n)=>n%2===1?t:t.replace(/[<>]/g,Tr).replaceAll("](","]\\(")).join("")}function Tr(e){return e==="<"?"&lt;":"&gt\
;"}function pt(e){return[...new Set(e.map(lt))].flatMap(n=>[`## ${n}`,...e.filter(r=>lt(r)===n).map(Ar)])}function lt({id:e}){return e.slice(0,e.indexOf("/"))}function ct(e){
return["| rule | severity | certainty | needs | what holds when it passes |","| --- | --- | --- | --- | --- |",...e.map(n=>{let r=dt(n).map(o=>`\`${o}\``);return`\
| [${n.id}](#${mt(n)}) | ${n.severity} | ${n.certainty} | ${r.join(", ")||"\u2013"} | ${Lr(D(n.title))} |`})].join(`
`)}function ft(){return`## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${$} where none is given.

${je(G)}`}function Ar(e){let t=e.examples.find(({outcome:r})=>r==="fail"),n=Ir(e,t);return[`<a id="${mt(e)}"></a>

### ${e.id}`,`${D(e.title)}.`,Er(e),D(e.why),`- **Applies**: ${e.when===void 0?"always":`when ${de(e.when)}`}
- **Must hold**: ${de(e.must)}
- **Message**: ${D(e.message)}${e.expected===void 0?"":`
- **Accepted**: ${D(e.expected)}`}`,...n===void 0?[]:[ut("Good",n)],...t===void 0?[]:[ut("Bad",t)],...e.fix===void 0?[]:[`Fix (${e.fix.safe?"safe":"changes what\
 the request means"}): ${D(e.fix.title)}

${je(e.fix.patch)}`],`Sources:

${e.source.map(({url:r,read:o,says:i})=>`- <${r}> (${o})${i===void 0?"":`: ${D(i)}`}`).join(`
`)}`,...e.notes===void 0?[]:[`Notes:

${e.notes.map(r=>`- ${D(r)}`).join(`
`)}`]].join(`

`)}function Er(e){let t=dt(e).map(r=>`\`${r}\``),n=e.predicts.map(({code:r,certainty:o})=>`\`${r}\` (${o})`);return[`**${e.severity}**, ${e.certainty}`,`needs ${t.
join(", ")||"the request only"}`,...e.ifUnknown==="skip"?["skipped when undecided"]:[],`predicts ${n.join(", ")||"no answer of the service"}`].join(" \xB7 ")}function dt(e){
let t=ce(e).flatMap(({leaf:n})=>j(n.value)?[n,n.value]:[n]).filter(({fact:n})=>n!=="request"&&n!=="derived").map(({fact:n,path:r})=>n==="today"?"date":n+r.replaceAll(
"/","."));return[...new Set(t)].sort()}function Ir({examples:e},t){let n=e.filter(({outcome:o})=>o==="pass"),r=o=>Object.keys(o?.request??{}).sort().join();return n.
find(o=>r(o)===r(t))??n[0]}function ut(e,t){let n=`${e}${Dr(t)}:`;return Object.keys(t.request).length>0?`${n}

${je(t.request)}`:`${n} the [request that completes examples](#examples) as it is`}function Dr({facts:e,asOf:t}){let r=[...Object.entries(e??{}).flatMap(([o,i])=>Object.
entries(i).map(([s,a])=>`\`${o}.${s}=${a}\``)),...t===void 0?[]:[t]];return r.length===0?"":` (${r.join(", ")})`}function de(e,t=!1){if("not"in e)return`not (${de(
e.not)})`;if(!("all"in e)&&!("any"in e))return Nr(e);let n="all"in e?e.all:e.any,r=n.map(o=>de(o,n.length>1)).join("all"in e?" and ":" or ");return t&&n.length>
1?`(${r})`:r}function Nr({fact:e,path:t,operator:n,value:r}){let o=j(r)?`\`${r.fact}${r.path}\``:`\`${JSON.stringify(r).replaceAll(",",", ")}\``;return`\`${e}${t}\
\` ${n} ${o}`}function je(e){return`\`\`\`json
${JSON.stringify(e,(n,r)=>Array.isArray(r)&&r.length>8?[...r.slice(0,2),`\u2026 ${r.length-2} more`]:r,2)}
\`\`\``}function mt({id:e}){return e.replaceAll("/","-")}function Lr(e){return e.replaceAll("|","\\|")}function yt(e){let t=[...e].sort((o,i)=>o.id<i.id?-1:1),n=e.filter(({severity:o})=>o==="error").length;return`${["# Rules",`${e.length} ${e.length===1?"rule":"r\
ules"}: ${n} with the severity error, ${e.length-n} with warning.`,ct(t),ft(),...pt(t)].join(`

`)}
`}var gt='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',$e="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var Cr,Fr,qr,_r,Ur,jr,$r,Br,Mr,Wr,Kr,Vr,Gr,Yr,Hr,zr,Jr,Xr,Zr,Qr,eo,p={careful:()=>Cr??=require("./careful.cjs"),streams:()=>Fr??=require("./streams.cjs"),yaml:()=>qr??=
require("./yaml.cjs"),packs:()=>_r??=require("./packs.cjs"),explain:()=>Ur??=require("./explain.cjs"),factTable:()=>jr??=require("./factTable.cjs"),facts:()=>$r??=
require("./facts.cjs"),factFiles:()=>Br??=require("./factFiles.cjs"),refuseInvalid:()=>Mr??=require("./refuseInvalid.cjs"),fix:()=>Wr??=require("./fix.cjs"),dormant:()=>Kr??=
require("./dormant.cjs"),rules:()=>Vr??=require("./rules.cjs"),words:()=>Gr??=require("./words.cjs"),hash:()=>Yr??=require("./hash.cjs"),baseline:()=>Hr??=require("./baseline.cjs"),
configFault:()=>zr??=require("./configFault.cjs"),policy:()=>Jr??=require("./policyRun.cjs").policy,waivers:()=>Xr??=require("./waivers.cjs"),stages:()=>Zr??=require("./stages.cjs"),
tell:()=>Qr??=require("./tell.cjs"),engine:()=>eo??=require("./engine.cjs")};var v=Symbol.for("workspaces-preflight.absent"),O=Symbol.for("workspaces-preflight.unknown"),m=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});function N(e){return 2-e}function Y(e){return e?2:0}var ht={values:[],complete:!0},to={values:[],complete:!1};function B(e){if(e===O||e===m)return to;if(e===y)return ht;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(m);return{values:t?e:e.filter(n=>n!==m),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:ht}function Rt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function C(e){return e===O||e===m}var wt=(e,t)=>C(e)||
C(t)?1:Y(Rt(e)&&e===t),Be=(e,t)=>{if(C(e))return 1;if(!Rt(e))return 0;if(t instanceof Set)return Y(t.has(e));let n=B(t);return n.values.includes(e)?2:n.complete?
0:1},xt=(e,t)=>Be(t,e),no=(e,t)=>{let n=B(e),r=B(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},ro=(e,t)=>{let n=B(e),r=B(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},oo=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?B(e).values:n.items,o=n===null?B(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:N(i)},io=(e,t)=>C(e)?1:Y(
e!==v===t);function L(e,t){return(n,r)=>C(n)||C(r)?1:Y(typeof n===e&&typeof r===e&&t(n,r))}var me=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,bt={
equal:wt,notEqual:(e,t)=>N(wt(e,t)),in:Be,notIn:(e,t)=>N(Be(e,t)),contains:xt,doesNotContain:(e,t)=>N(xt(e,t)),containsAny:no,everyIn:ro,empty:oo,present:io,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>me(e)&&me(t)&&e<t),onOrAfter:L("string",(e,t)=>me(e)&&me(t)&&e>=
t)};function Ot(e){return(t,n)=>{if(C(t)||C(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return Y(r(t))}}function H(e,t=()=>!0){let n=JSON.parse(gt),r=e.length>0||n.dormant.scopes.some(t)?so(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:$e,ruleAt:a=>Pt(lo(),a),operatorOf:St};let i=p.packs().joinPacks([M(),...e]),s=Ot(i.patterns);return{plan:fe(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:a=>Pt(i.rules,a),operatorOf:a=>a.operator==="matches"?s:St(a)}}function so(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function M(){return{rules:ao(),sha256:$e,from:"built-\
in"}}var vt=null;function ao(){return vt??=JSON.parse(p.rules().packText),vt}var kt=null;function lo(){return kt??=JSON.parse(p.words().packWords),kt}function Pt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function St({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return bt[e]}var re=3;function Tt(e,t){let n=e.when===null?2:W(e.when,t);if(n===0)return"notApplicable";let r=W(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function At(e,t){let n=new Set;return e.when!==null&&ye(e.when,t,n),ye(e.must,t,n),n}function W(e,t){if(typeof e=="number"){let i=t[e];return i===re||i===void 0?
1:i}if("not"in e)return N(W(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let s=W(i,t);if(s===r)return s;s===1&&(o=1)}return o}function ye(e,t,n){
if(W(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)ye(e.not,t,n);else for(let r of"all"in e?e.all:e.any)ye(r,t,n)}var uo=[4,6,9,11];function Et(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:uo.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var po=/^[ -~]*$/,co=/^[ !#-[\]-~]*$/;function It(e,t=120){if(typeof e=="string"&&e.length<=t-2&&co.test(e))return`"${e}"`;let n=Dt(t);return he(e,n),n.end()}function fo(e,t=120){
if(e.length<=t&&po.test(e))return e;let n=Dt(t);return Nt(e,n,!1),n.end()}function Dt(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function he(e,t){switch(typeof e){case"string":return t.add('"')&&Nt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?mo(e,t):yo(e,t)}}function mo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!he(e[n],t))return!1;return t.add("]")}function yo(e,t){let n=go(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(he(o,t)&&t.add(":")&&he(i,t)))return!1}return t.add(
"}")}function go(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:fo(t.slice(8,-1),40)}function Nt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(ho(o))i=ge(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=
ge(o);else{r++;let a=e.charCodeAt(r);i=s>=917504&&s<=917631?ge(o)+ge(a):String.fromCharCode(o,a)}}if(!t.add(i))return!1}return!0}function ho(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var wo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function ge(e){return wo[e]??`\\u${e.toString(16).padStart(4,"0")}`}var A=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Lt=864e5;function we(e){if(!Et(e))throw new A(`${It(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Ct(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Lt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Lt),t}}var xo=new Set(["ec2Image","account","guest"]);function Ft(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?Ro():
null,i=[],s=[],a=new Set(e.dormant.scopes);for(let[u,c]of e.rules.entries()){let f=Tt(c,t),d;if(f!=="undecided")d=f,f==="fail"&&i.push(u);else{let w=At(c,t),T=Oo(
e,w,n.world);if(d=bo(c.ifUnknown,T,n)?"skipped":"unknown",d==="skipped")for(let Q of T)a.add(Me(Q));else[...w].some(Q=>t[Q]===re)||s.push({rule:u,needs:T})}n.off.
has(c.id)&&(d="off"),r[d]++,o?.[d].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(s)})}function Ro(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function bo(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Me(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>xo.has(Me(o))&&!r.isTold(o))}function Me(e){return e.slice(0,e.indexOf("/"))}function Oo(e,t,n){let r=[],o=i=>{let s=i===void 0?void 0:e.operands[i];if(s===void 0||
n.read(s.fact,s.path)!==O)return;let a=s.fact+s.path;r.includes(a)||r.push(a)};for(let i of t){let s=e.leaves[i];o(s?.left),typeof s?.right=="object"&&"operand"in
s.right&&o(s.right.operand)}return r.length>1?r.sort():r}function qt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var xe=qt(vo);function vo(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(Po):t}function Ke(e,t){return`${e}/${ko(t)}`}function _t(e,t){let n=e;for(let r of xe(t)){if(typeof n!="object"||n===null)return We;if(Array.isArray(n)){let o=Ve(r);if(o===
null||o>=n.length)return We;n=n[o]}else{if(!Object.hasOwn(n,r))return We;n=n[r]}}return{found:!0,value:n}}function Ve(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var We=Object.freeze({found:!1});function ko(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Po(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function F(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===m)return m;let o,i=!0;for(let s=t;s<r.length;s++){let a=r[s];typeof a!="string"?i=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${s}`,value:a}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var Ut={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>F(e,0,()=>!0)};var jt={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>F(e,1,()=>!0)};var $t={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>F(e,0,t=>t==="Micros\
oft_Office_2016")};var Bt={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>F(e,0,t=>t==="Micros\
oft_Office_2019")};function be(e){return e.length>0&&(Re(e.charCodeAt(0))||Re(e.charCodeAt(e.length-1)))}function Oe(e){let t=0,n=e.length;for(;t<n&&Re(e.charCodeAt(t));)t++;for(;n>
t&&Re(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function Re(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var Mt="/ImageDescription",Wt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===m)return m;if(t===void 0||!be(t))return y;let n=Oe(t);return{items:[n===
""?{pointer:Mt,value:t}:{pointer:Mt,value:t,suggestion:n}],complete:!0}}};var So=new Map([["BYOL_REGULAR",ve("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ve("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ve("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ve("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function ve(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function z(e){
let t=e.IngestionProcess;return t===void 0?v:(t===m?void 0:So.get(t))??m}var Kt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=z(e);return typeof t=="symbol"?t:t.family}};var Vt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=z(e);return t===m?m:typeof t=="symbol"?y:t.pcoip}};var Gt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=z(e);return typeof t=="symbol"?t:t.protocol}};var Yt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===m?m:t===void 0?
0:t.length}};var To=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Ao=16;function S({Tags:e}){if(e===void 0)return!0;if(e===m||
e.length>Ao)return!1;let t=[];for(let n of e){if(n===m||!Ht(n.Key)||n.Value!==void 0&&!Ht(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function Ht(e){return typeof e=="string"&&To.test(e)}var Eo=16;function J(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===m)return m;let o=r.length<=Eo?t:n(),i,s=!0;for(let a=0;a<r.length;a++){let l=oe(r,a);l===
void 0?s=!1:o(l,a,r)&&(i??=[],i.push({pointer:`/Tags/${a}/Key`,value:l}))}return i===void 0&&s?y:{items:i??y.items,complete:s}}function oe(e,t){let n=e[t];if(!(n===
void 0||n===m))return typeof n.Key=="string"?n.Key:void 0}var Io=(e,t,n)=>{for(let r=0;r<t;r++)if(oe(n,r)===e)return!0;return!1};function Do(){let e=new Set;return t=>e.size===e.add(t).size}var zt={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:S,derive:e=>J(e,Io,Do)};var Jt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>J(e,()=>!0,()=>()=>!0)};var No=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=oe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=Co(e,i))}return r};function Lo(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function Co(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Xt(o)!==Xt(i))return!1}return e.length===t.length}function Xt(e){return e>=
65&&e<=90?e+32:e}var Zt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:S,derive:e=>J(e,No,Lo)};function q(e,t){let n=e.Tags;if(n===void 0)return y;if(n===m)return m;let r,o=!0;for(let i=0;i<n.length;i++){let s=n[i];if(s===void 0||s===m){o=!1;continue}let{
Key:a,Value:l}=s;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(Qt(`/Tags/${i}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Qt(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function Qt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Fo={matches:be,repair:Oe},en={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:S,derive:e=>q(e,Fo)};var ke="aws:";function Pe(e){return e.startsWith(ke)}function Ge(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ke.length).toLowerCase()===ke&&!Pe(
e)}function Se(e){let t=e;for(;Pe(t)||Ge(t);)t=t.slice(ke.length);return t}var qo={matches:Pe,repair:Se},tn={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:S,derive:e=>q(e,qo)};var _o={matches:Ge,repair:Se},nn={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:S,derive:e=>q(e,_o)};var Uo=/[^ +\-./0-9:=@A-Z_a-z]/;function on(e){return Uo.test(e)&&!an().every.test(e)}function sn(e){return e.replace(an().others,"-")}var rn;function an(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return rn??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},rn}var jo={matches:on,repair:sn},ln={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:S,derive:e=>q(e,jo)};var un=[Ut,jt,$t,Bt,Wt,Kt,Vt,Gt,Yt,zt,Jt,Zt,en,tn,nn,ln];function pn(e,t){if(e==="derived"){let r=Te({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=xe(t);return r=>$o(r,n)}function Te(e){
return e?.fact!=="derived"?null:un.find(({path:t})=>t===e.path)??null}function cn(e){return e?.fact==="derived"?Te(e)?.member??null:e?.fact!=="request"?null:xe(
e.path)[0]}function $o(e,t){let n=e;for(let r of t){if(n===m)return m;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return v;n=n[r]}return n===void 0?v:n}var yn=2,Bo=3,fn=15,Ye="IngestionProcess",Mo=new Set(["Applications"]);function gn(e,t,n,r){let o=e.operands.map(({fact:s,path:a},l)=>{let u=n[l];return u===void 0?
pn(s,a):()=>u}),i=new Map;for(let[s,a]of e.leaves.entries()){if(!t.has(s))continue;let l=ne(a,n),u=l===void 0?ne(a,o):Vo(l),c=o[a.left],f=l===void 0?null:Wo(e.operands[a.
left]),d={place:s,operand:a.left,operator:r(a),left:c,right:u},w=i.get(f);w===void 0?i.set(f,[d]):w.push(d)}return[...i].flatMap(([s,a])=>{a.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<a.length;u+=fn)l.push(Go(Ko(s),a.slice(u,u+fn)));return l})}function Wo(e){let t=Te(e)?.isNothing;if(t!==void 0)
return t;let n=cn(e);return n===Ye||n!==null&&Mo.has(n)?n:null}function Ko(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===Ye&&typeof n=="string"?n:null}}function Vo(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Go(e,t){return{answer:n=>{let r=e(n);return r===
null?dn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:dn(t,n===void 0?{}:{[Ye]:n});for(let[i,{place:s}]of t.entries())r[s]=o>>(t.length-1-i)*yn&Bo}}}function dn(e,t){
let n=0,r=-1,o=O;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<yn|Yo(i.operator,o,i.right(t));return n}function Yo(e,t,n){let r=e(t,n);return r===
1&&t!==O&&n!==O&&(mn(t)||mn(n))?re:r}function mn(e){return e===m?!0:Array.isArray(e)?e.includes(m):typeof e=="object"&&"complete"in e&&!e.complete}function hn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Ae(r.when,t,o)===0)){Ae(r.must,t,o);for(let i of o)n.add(i)}}return n}function Ae(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=Ae(e.not,t,n);return a===null?null:N(a)}let r="all"in e,o=r?0:2,i=new Set,
s=r?2:0;for(let a of r?e.all:e.any){let l=Ae(a,t,i);if(l===o)return o;l===null?s=null:l===1&&s!==null&&(s=1)}for(let a of i)n.add(a);return s}var Ho=4096;function ie(e,t,n){let r=e.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=e.leaves.map(u=>{let c=r[u.left],f=ne(u,r);return c===void 0||f===void 0?
null:t(u)(c,f)}),i=gn(e,hn(e,o),r,t),s={next:new Map,decision:null},a=0;return u=>{let c=s,f=new Array(i.length);for(let d=0;d<i.length;d++){let w=i[d]?.answer(
u);f[d]=w,c=c?.next.get(w)}return c?.decision??l(f)};function l(u){let c=o.map(d=>d??0);for(let[d,w]of i.entries())w.unpack(u[d],c);let f=Ft(e,c,n);return a<Ho&&
(a++,zo(s,u,f)),f}}function zo(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function He(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let s=r.get(o);if(s!==void 0)return s;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(i);return r.set(o,l),l}}function X({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=ze(e);return{origin:t,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&p.facts().isTold(i,e),read(i,s){
if(i==="request"||i==="derived")return;if(i==="today")return s==="/date"?n:v;let a=r.get(i);if(a===void 0)return O;if(a===null)return v;let l=_t(a,s);return l.found?
l.value===null?v:l.value:O}}}function ze(e){return new Set(Object.entries(e).filter(([,t])=>Jo(t)).map(([t])=>t))}function Jo(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var Je={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Xo=Object.freeze([]);function Ee(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Xo}}function wn(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}function Z(){let{documentRules:e,schemaRules:t,serviceRules:n}=p.stages(),{configRules:r}=p.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:i,
why:s}])=>({id:o,title:i,why:s})).sort((o,i)=>o.id<i.id?-1:1)}function Ie(e){let t=Zo(e),{asOf:n}=e;if(typeof n=="string"){let i=Xe(we(n),t);return()=>i}let r=n??Ct(Date.now),o=Xe(we(r()),t);return()=>{let i=r();return i!==
o.date&&(o=Xe(we(i),t)),o}}function Zo({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:s}){let a=ti(t),l=ze(a.facts),u=r||n.
length>0||Object.keys(i).length>0||a.images.size>0,c=H(e,d=>u||l.has(d)),f=r?c.plan.rules.map(d=>d.id).sort():null;return{rules:c,given:a,require:n.length===0?n:
p.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(d=>i[d]?.severity==="off")),context:{failOn:o,judge:ei(i,s,c),noRules:wn(c.size,f),ruleAt:c.
ruleAt,howToState:d=>p.factTable().howToState(d)}}}function Xe(e,{rules:t,given:n,require:r,listRules:o,off:i,context:s}){let a=f=>({require:r,listRules:o,off:i,
world:f}),l=a(X(n,e)),u=He(n.images,l,f=>a(X(f,e))),c=ie(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:Je.tool,model:Je.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...s,worldFor:f=>u(f).world},rules:t,decisionFor:u,decider:n.images.size===0?
c:Qo(t,n,c,a,e)}}function Qo({plan:e,operatorOf:t},{images:n},r,o,i){let s=He(n,r,a=>ie(e,t,o(X(a,i))));return a=>s(a)(a)}function ei(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>Z().map(s=>s.id)),t??null,n)}var xn={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function ti(e){if(e===void 0)return xn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?xn:p.facts().
joinFacts(t)}function On(e,t){let n=Ie(t)(),r=new Set(n.head.facts.flatMap(({image:o})=>o??[]));return r.size===0?[Rn(e,null,n)]:[...r].map(o=>Rn(e,o,n))}function Rn(e,t,{rules:n,
decisionFor:r}){let{world:o}=r(t===null?{}:{Ec2ImageId:t}),i=s=>{let a=o.read(s.fact,s.path),l=j(s.value)?o.read(s.value.fact,s.value.path):s.value;return a===void 0||
l===void 0?"request":vn[n.operatorOf({left:0,operator:s.operator,right:0})(a,l)]};return{image:t,when:e.when===void 0?null:bn(e.when,i),must:bn(e.must,i),answer:i,
facts:s=>[s,...j(s.value)?[s.value]:[]].flatMap(({fact:a,path:l})=>ni(o,a,l))}}var vn={2:"holds",0:"fails",1:"unknown"};function ni(e,t,n){let r=e.read(t,n);if(r===
void 0)return[];let o=t==="today"?"the date":e.origin(t,n)?.given.from??null;return[{fact:t,path:n,value:r===O?void 0:r===v?null:r,from:o}]}function bn(e,t){let n=[],
r=!1,o=s=>{if("all"in s)return{all:s.all.map(o)};if("any"in s)return{any:s.any.map(o)};if("not"in s)return{not:o(s.not)};let a=t(s);return a==="request"&&(r=!0),
n.push(a==="holds"?2:a==="fails"?0:1),n.length-1},i=vn[W(o(e),n)];return i==="unknown"&&r?"request":i}function De(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function kn(e,t,{path:n=null,format:r=n===null?"json":De(n)}={},{unsafe:o=!1,maxBytes:i=1<<20}={}){return p.fix().fixBytes(t,{format:r,unsafe:o,maxBytes:i,check:s=>e.
checkText(s,{path:n,format:r}).requests})}function Pn(e,t){return n=>{let r=t(n,"value"),o=r===null?"":e.slice(r.start,r.end);return/^[-+.\w]+$/.test(o)?o:null}}var ri=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),oi=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),ii=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Ne(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,a=0,l=Ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let w=Object.getPrototypeOf(e);if(w!==Object.prototype&&w!==null)return!1;{let T;if(e.Ec2ImageId===
void 0&&(T="Ec2ImageId")||e.IngestionProcess===void 0&&(T="IngestionProcess")||e.ImageName===void 0&&(T="ImageName")||e.ImageDescription===void 0&&(T="ImageDesc\
ription"))return!1;{let Q=a;for(let E in e)if(!(E==="Ec2ImageId"||E==="IngestionProcess"||E==="ImageName"||E==="ImageDescription"||E==="Tags"||E==="Applications"))
return!1;if(Q===a){if(e.Ec2ImageId!==void 0){let E=e.Ec2ImageId,k=a;if(a===k)if(typeof E=="string"){if(!ri.test(E))return!1}else return!1;var u=k===a}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,V=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=V===a}else var u=!0;
if(u){if(e.ImageName!==void 0){let V=e.ImageName,_=a;if(a===_)if(typeof V=="string"){if(V.length>64||V.length<1||!oi.test(V))return!1}else return!1;var u=_===a}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let _=e.ImageDescription,P=a;if(a===P)if(typeof _=="string"){if(_.length>256||_.length<1||!ii.test(_))return!1}else
return!1;var u=P===a}else var u=!0;if(u){if(e.Tags!==void 0){let P=e.Tags,ee=a;if(a===ee)if(Array.isArray(P)){var c=!0;let _e=P.length;for(let U=0;U<_e;U++){let b=P[U],
pe=a;if(a===pe)if(b&&typeof b=="object"&&!Array.isArray(b)){let st=Object.getPrototypeOf(b);if(st!==Object.prototype&&st!==null)return!1;{let wr;if(b.Key===void 0&&
(wr="Key"))return!1;{let xr=a;for(let I in b)if(!(I==="Key"||I==="Value"))return!1;if(xr===a){if(b.Key!==void 0){let I=b.Key,te=a;if(a===te)if(typeof I=="string"){
if(I.length>127||I.length<1)return!1}else return!1;var f=te===a}else var f=!0;if(f)if(b.Value!==void 0){let I=b.Value,te=a;if(a===te)if(typeof I=="string"){if(I.
length>255)return!1}else return!1;var f=te===a}else var f=!0}}}}else return!1;var c=pe===a;if(!c)break}}else return!1;var u=ee===a}else var u=!0;if(u)if(e.Applications!==
void 0){let P=e.Applications,ee=a;if(a===ee)if(Array.isArray(P)){if(P.length>5||P.length<1)return!1;{var d=!0;let _e=P.length;for(let U=0;U<_e;U++){let b=P[U],pe=a;
if(typeof b!="string"||!(b==="Microsoft_Office_2016"||b==="Microsoft_Office_2019"))return!1;var d=pe===a;if(!d)break}}}else return!1;var u=ee===a}else var u=!0}}}}}}}}else
return!1;return a===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(e){return Ne(e)}function Ze(e,t,n){let r=Qe(e);return si(r,r.view===null?null:t(r.view),n)}function Qe(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(Le(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:s,otherCauses:a,requestView:l}=p.
explain(),u=i(),c=s(n,u===null?void 0:Pn(u.text,u.span)),f=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(
c.problems,o,n,u)],located:i,view:f?l(n,c.refused):null}}function si(e,t,n){let{source:r,value:o,problems:i,view:s,located:a}=e;if(t===null||s===null)return p.tell().
requestReport(r,n.noRules,i,o,a(),Tn(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return Ee(r,t.tally);let{requestReport:l,ruleProblems:u}=p.
tell(),c=[...i,...u(t,s,n)];return l(r,t.tally,c,o,a(),n)}function Sn({source:e},t,n){let r=[p.explain().unreadable(t)];return p.tell().requestReport(e,n.noRules,
r,void 0,null,Tn(n))}function Tn({failOn:e}){return{failOn:e,judge:null}}function An(e){return ce(e).map(({pointer:t})=>({pointer:t,rule:{...e,id:t,...e.when===void 0?{}:{when:et(e.when,"/when",t)},must:et(e.must,"/must",t)}}))}function et(e,t,n){
let r=(u,c)=>{let f=`${t}/${c}`;return"operator"in u?f===n?{not:u}:u:et(u,f,n)};if("not"in e)return{not:r(e.not,"not")};let o="all"in e,[i,...s]=o?e.all:e.any,a=o?
"all":"any",l=[r(i,`${a}/0`),...s.map((u,c)=>r(u,`${a}/${c+1}`))];return o?{all:[...l]}:{any:[...l]}}function In(e){let{operatorOf:t}=H(e.sha256===M().sha256?[]:[e]),n=0,r=[];for(let o of e.rules){let i=An(o);n+=i.length;let s=fe([o,...i.map(l=>l.rule)]),a=new Set(
i.map(({pointer:l})=>l));for(let l of o.examples){let u=X(li(l),l.asOf??$),c=ie(s,t,{require:[],listRules:!0,off:ai,world:u}),f=ui(l);if(f===null)continue;let{ids:d}=c(
f).tally,w=En(d,o.id);for(let T of a)En(d,T)!==w&&a.delete(T)}for(let l of a)r.push({rule:o.id,pointer:l})}return{conditions:n,unnoticed:r}}var ai=new Set;function li({
facts:e={}}){return p.facts().joinFacts([{from:"the example",facts:e}])}function ui({request:e}){let t={...G,...e};return Qe({source:{path:null,index:null},value:t,
parsed:!0,problems:[],located:()=>null}).view}function En(e,t){return Object.entries(e??{}).find(([,n])=>n.includes(t))?.[0]}function Dn(e,t,n){return p.policy().readConfig(e,t,n)}function Nn(e,t){return p.policy().settingsFor(e,t)}function Ln(e,t){return p.policy().factsBeside(e,t)}function Cn(e,t,n){
return p.waivers().readWaivers(e,t,n)}function Fn(e,t,n){return p.waivers().startWaivers(e,t,n)}function qn(e,t){return p.baseline().readBaseline(e,t)}function _n(e,t,n){
return p.baseline().startBaseline(e,t,n)}function Un(e){return p.baseline().baselineText(e)}function jn(e,t,n){return p.baseline().knownFindings(e,t,n)}function $n(e){
return p.baseline().oldestOf(e)}function Bn(e){let t=new Map(H(e).plan.rules.map(n=>[n.id,n.waivable??!0]));for(let{id:n}of Z())n.startsWith("config/")||t.set(n,
!0);return t}function Mn(e){return p.hash().sha256(e)}var Wn=Object.freeze({maxBytes:1048576}),Kn=64,x=Object.freeze([]);function Vn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Hn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Gn(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Yn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Yn(e.subarray(2),"utf-16be"):Gn(e)}function Gn(e){let t=pi(e);if(!t.includes("\uFFFD"))
return{text:t,problems:x};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?x:[n]}}function pi(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function Yn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Vn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:s}=p.careful(),a=n===e.length?[s()]:[s(),i(o.length)];return{text:o,problems:a}}function se(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!zn(e,t);let i=0,s=t.length-1;for(;i<s;){
let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!zn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function zn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function Jn(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function Xn(e,t){for(let r in ci)return!1;if(typeof t!="object"||t===null)return!0;let n=tt(t,Kn);return n===fi(e)||n===di(e)}var ci=Object.freeze({});function tt(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=tt(o,t-1))}return n}for(let r in e){
if(Jn(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=tt(o,t-1))}return n}function fi(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function di(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=mi(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function mi(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var K=Symbol.for("workspaces-preflight.not-clean");function ae(e){let t;try{t=JSON.parse(e)}catch{return K}return Xn(e,t)?t:K}var uu=Object.freeze([]);function Qn(e){let t=0,n=e.length;for(;t<n&&Zn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Zn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Zn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function er(e,t=null,n=ae(e)){return n===K?p.careful().readCarefully(e):yi(e,n,t)}function yi(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:x,
span:(i,s)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,s)),extent:()=>Qn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function nt(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>tr(e,n,r,x));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=gi(e.problems,e.elements());return e.value.map((n,r)=>tr(e,n,r,t[r]??x))}function tr(e,t,n,r){let o=Ke("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function gi(e,t){let n=[];for(let r of e){let i=Ve(r.pointer.split(
"/",2)[1]??"")??Math.max(0,hi(t,r.span?.start??0));n[i]??=[],n[i].push(wi(Ke("",i),r))}return n}function hi(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function wi(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function nr(e,t,n=Wn,r){switch(t){case"json":return{text:e,requests:nt(er(e,null,r))};case"yaml":return{text:e,requests:nt(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function rr(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function rt(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:Hn(n)}function or(e,t,n){return t.format==="ndjson"?xi(e instanceof Uint8Array?[e]:e,t,n):le(rt(e,n),t,n)}function le(e,t,n,r){if(e===null)
return Ri(t,n);let{text:o,problems:i}=e,s=se(o);return nr(o,t.format,n,r).requests.map((a,l)=>ir(a,o,l===0?i:x,s,t,n))}function*xi(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield ue(r,t,n)}function ue(e,t,n,r){let{text:o,lineNumber:i,offset:s}=e,a={position:l=>({line:i,column:l+1,offset:s+l}),line:l=>l===i?o:""};return ir(
p.streams().readLine(e,0,r),o,x,a,t,n)}function ir(e,t,n,r,{path:o},{hash:i}){let{index:s}=e,a={text:t,span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,
end:0};return{candidate:{source:i?{path:o,index:s,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:s},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:c=>{let f=s===null?{start:0,end:t.length}:e.extent(),d=c===void 0?f:e.span(c,"value");return d===null?null:
{start:r.position(d.start),end:r.position(d.end)}}}}function Ri({path:e},{maxBytes:t}){let n={text:"",span:()=>null,lines:se("")},r=[p.careful().tooLarge("file",
t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function sr(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function Ce(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
sr(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},leave(r){r>0&&(e.unfixed=(e.unfixed??0)+r)},end:()=>({counts:{...e},
verdict:t==="fail"?t:bi(e)})}}function bi(e){return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function ot(e,t,n,r,{decider:o}){if(!Le(t))return null;let{tally:i,failed:s,undecided:a}=o(t);return s.length>0||a.length>0?null:{report:Ee({path:n,index:r===null?
null:r.index},i),value:t,line:l=>se(e).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[u]=r===null?le({text:e,problems:x},{path:n,format:"json"},ar,t):[ue(r,{path:n,
format:"ndjson"},ar,t)];return u?.extent(l)??null}}}var ar=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});function qe(e={}){Si(e);let t=Ie(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Oi};return{get head(){return t().head},check:(r,o)=>vi(pr(r,o),t()),checkText:(r,o)=>lr(
ki(r,Fe(o),n,t()),t()),checkBytes:(r,o)=>lr(ur(r,Fe(o),n,t()),t()),requests:(r,o)=>ur(r,Fe(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(pr(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(or(r,Fe(o),n),t())}}var Oi=1024*1024;function vi(e,{head:t,decider:n,context:r}){try{return it(t,[Ze(
e,n,r)])}catch(o){return it(t,[Sn(e,o,r)])}}function lr(e,{head:t}){return it(t,Array.from(e,({report:n})=>n))}function fr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:s}=e;o=ae(i);let l=o!==K&&s.length===0&&!n.hash?ot(i,o,t.path,null,r):null;if(l!==null)return[l]}return le(e,t,n,o).map(i=>dr(i,r))}
function ki(e,t,n,r){let o=t.format!=="ndjson"&&rr(e,n.maxBytes);return fr(o?null:{text:e,problems:x},t,n,r)}function ur(e,t,n,r){return t.format==="ndjson"?Pi(
e instanceof Uint8Array?[e]:e,t,n,r):fr(rt(e,n),t,n,r)}function*Pi(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=ae(o.text);yield(i!==K&&o.problems.
length===0&&!n.hash?ot(o.text,i,t.path,o,r):null)??dr(ue(o,t,n,i),r)}}function dr({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:Ze(e,
o,i),value:e.value,line:t,extent:n}}function it(e,t){let n=Ce();for(let w of t)n.add(w);let{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,factFiles:u}=e,{counts:c,
verdict:f}=n.end();return{version:r,tool:o,model:i,pack:s,asOf:a,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:c,verdict:f}}function pr(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:x,located:()=>null}}function Fe({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
De(e))}}var cr={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Si(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(cr,o))throw new A(`createPreflight has no option \`${o}\`; the options are ${Object.keys(cr).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new A("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new A("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new A("`maxBytes` is not a whole num\
ber above 0")}function mr(e){return p.packs().readPack(e)}function yr(e,t,n){return p.factFiles().readFacts(e,t,n)}function gr(e,t){return p.facts().parseFact(e,t)}async function hr(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[i,s]of o.examples.entries()){let a=JSON.stringify([s.facts??{},s.asOf??$]),l=n.get(a)??
Ti(e,s);n.set(a,l),r.push(Ei(o,i,s,await Ai(l,s,t.engine??"compiled")))}return r}function Ti(e,t){return qe({packs:e.sha256===M().sha256?[]:[e],facts:t.facts??{},
asOf:t.asOf??$,listRules:!0})}async function Ai(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...G,...t.request}));if(n==="compiled")for(let{report:o}of e.
requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function Ei(e,t,n,r){let o=Object.entries(
r.rules.ids??{}).find(([,a])=>a.includes(e.id))?.[0]??"missing",i=r.findings.filter(a=>a.rule===e.id).map(a=>a.pointer),s=[];return o!==n.outcome&&s.push(`the o\
utcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&s.push(`the findings point at ${JSON.stringify(i)}, not \
at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:s.length===0,message:s.length===0?null:s.join("; ")}}0&&(module.exports={UsageError,baselineText,builtinPack,createPreflight,explainConditions,factsBeside,fixRequests,knownFindings,oldestOf,packCoverage,packPage,parseFact,
readBaseline,readConfig,readFacts,readPack,readWaivers,settingsFor,sha256,stageRules,startBaseline,startTotals,startWaivers,testPack,waivableRules});
