"use strict";var Fe=Object.defineProperty;var mr=Object.getOwnPropertyDescriptor;var yr=Object.getOwnPropertyNames;var gr=Object.prototype.hasOwnProperty;var hr=(e,t)=>{for(var n in t)Fe(e,n,{get:t[n],enumerable:!0})},wr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of yr(t))!gr.call(e,o)&&
o!==n&&Fe(e,o,{get:()=>t[o],enumerable:!(r=mr(t,o))||r.enumerable});return e};var xr=e=>wr(Fe({},"__esModule",{value:!0}),e);var xi={};hr(xi,{UsageError:()=>A,baselineText:()=>Pn,builtinPack:()=>B,createPreflight:()=>Le,factsBeside:()=>bn,fixRequests:()=>St,knownFindings:()=>Sn,oldestOf:()=>Tn,
packCoverage:()=>hn,packPage:()=>mt,parseFact:()=>pr,readBaseline:()=>kn,readConfig:()=>wn,readFacts:()=>ur,readPack:()=>lr,readWaivers:()=>Rn,settingsFor:()=>xn,
sha256:()=>En,stageRules:()=>J,startBaseline:()=>vn,startTotals:()=>De,startWaivers:()=>On,testPack:()=>cr,waivableRules:()=>An});module.exports=xr(xi);function le(e){let t=[],n=(r,o)=>{if("all"in r)for(let[i,a]of r.all.entries())n(a,`${o}/all/${i}`);else if("any"in r)for(let[i,a]of r.any.entries())n(a,`${o}/an\
y/${i}`);else"not"in r?n(r.not,`${o}/not`):t.push({leaf:r,pointer:o})};return e.when!==void 0&&n(e.when,"/when"),n(e.must,"/must"),t}var br={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function ue(e,t=br){let n=st(t.operands),r=st(t.leaves);function o(a){if("all"in a)return{all:a.
all.map(o)};if("any"in a)return{any:a.any.map(o)};if("not"in a)return{not:o(a.not)};let{fact:s,path:l,operator:u,value:c}=a,f=n.placeOf({fact:s,path:l}),m=pe(c)?
{operand:n.placeOf({fact:c.fact,path:c.path})}:c;return r.placeOf({left:f,operator:u,right:m})}let i=e.map(a=>({id:a.id,when:a.when===void 0?null:o(a.when),must:o(
a.must),ifUnknown:a.ifUnknown??null,...a.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...i],dormant:t.dormant}}function st(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),i=n.get(o);return i!==void 0?i:(n.set(o,t.length),t.
push(r)-1)}}}function pe(e){return typeof e=="object"&&!Array.isArray(e)}function te({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}var K={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base i\
mage"},j="2026-11-23";function D(e){return e.split(/(`[^`]*`)/).map((t,n)=>n%2===1?t:t.replace(/[<>]/g,Rr).replaceAll("](","]\\(")).join("")}function Rr(e){return e==="<"?"&lt;":"&gt\
;"}function ut(e){return[...new Set(e.map(at))].flatMap(n=>[`## ${n}`,...e.filter(r=>at(r)===n).map(Or)])}function at({id:e}){return e.slice(0,e.indexOf("/"))}function pt(e){
return["| rule | severity | certainty | needs | what holds when it passes |","| --- | --- | --- | --- | --- |",...e.map(n=>{let r=ft(n).map(o=>`\`${o}\``);return`\
| [${n.id}](#${dt(n)}) | ${n.severity} | ${n.certainty} | ${r.join(", ")||"\u2013"} | ${Tr(D(n.title))} |`})].join(`
`)}function ct(){return`## Examples

The examples in a rule file are its tests (\`workspaces-preflight rules test\`). They hold the members that matter; the rest
comes from this request, which passes every rule, and the date is ${j} where none is given.

${qe(K)}`}function Or(e){let t=e.examples.find(({outcome:r})=>r==="fail"),n=vr(e,t);return[`<a id="${dt(e)}"></a>

### ${e.id}`,`${D(e.title)}.`,kr(e),D(e.why),`- **Applies**: ${e.when===void 0?"always":`when ${ce(e.when)}`}
- **Must hold**: ${ce(e.must)}
- **Message**: ${D(e.message)}${e.expected===void 0?"":`
- **Accepted**: ${D(e.expected)}`}`,...n===void 0?[]:[lt("Good",n)],...t===void 0?[]:[lt("Bad",t)],...e.fix===void 0?[]:[`Fix (${e.fix.safe?"safe":"changes what\
 the request means"}): ${D(e.fix.title)}

${qe(e.fix.patch)}`],`Sources:

${e.source.map(({url:r,read:o,says:i})=>`- <${r}> (${o})${i===void 0?"":`: ${D(i)}`}`).join(`
`)}`,...e.notes===void 0?[]:[`Notes:

${e.notes.map(r=>`- ${D(r)}`).join(`
`)}`]].join(`

`)}function kr(e){let t=ft(e).map(r=>`\`${r}\``),n=e.predicts.map(({code:r,certainty:o})=>`\`${r}\` (${o})`);return[`**${e.severity}**, ${e.certainty}`,`needs ${t.
join(", ")||"the request only"}`,...e.ifUnknown==="skip"?["skipped when undecided"]:[],`predicts ${n.join(", ")||"no answer of the service"}`].join(" \xB7 ")}function ft(e){
let t=le(e).flatMap(({leaf:n})=>pe(n.value)?[n,n.value]:[n]).filter(({fact:n})=>n!=="request"&&n!=="derived").map(({fact:n,path:r})=>n==="today"?"date":n+r.replaceAll(
"/","."));return[...new Set(t)].sort()}function vr({examples:e},t){let n=e.filter(({outcome:o})=>o==="pass"),r=o=>Object.keys(o?.request??{}).sort().join();return n.
find(o=>r(o)===r(t))??n[0]}function lt(e,t){let n=`${e}${Pr(t)}:`;return Object.keys(t.request).length>0?`${n}

${qe(t.request)}`:`${n} the [request that completes examples](#examples) as it is`}function Pr({facts:e,asOf:t}){let r=[...Object.entries(e??{}).flatMap(([o,i])=>Object.
entries(i).map(([a,s])=>`\`${o}.${a}=${s}\``)),...t===void 0?[]:[t]];return r.length===0?"":` (${r.join(", ")})`}function ce(e,t=!1){if("not"in e)return`not (${ce(
e.not)})`;if(!("all"in e)&&!("any"in e))return Sr(e);let n="all"in e?e.all:e.any,r=n.map(o=>ce(o,n.length>1)).join("all"in e?" and ":" or ");return t&&n.length>
1?`(${r})`:r}function Sr({fact:e,path:t,operator:n,value:r}){let o=pe(r)?`\`${r.fact}${r.path}\``:`\`${JSON.stringify(r).replaceAll(",",", ")}\``;return`\`${e}${t}\
\` ${n} ${o}`}function qe(e){return`\`\`\`json
${JSON.stringify(e,(n,r)=>Array.isArray(r)&&r.length>8?[...r.slice(0,2),`\u2026 ${r.length-2} more`]:r,2)}
\`\`\``}function dt({id:e}){return e.replaceAll("/","-")}function Tr(e){return e.replaceAll("|","\\|")}function mt(e){let t=[...e].sort((o,i)=>o.id<i.id?-1:1),n=e.filter(({severity:o})=>o==="error").length;return`${["# Rules",`${e.length} ${e.length===1?"rule":"r\
ules"}: ${n} with the severity error, ${e.length-n} with warning.`,pt(t),ct(),...ut(t)].join(`

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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',_e="42f67c7b281ead51103eb8bfb49f1180d9a86e12adde085eaf\
37f35b92894e07";var Ar,Er,Ir,Dr,Nr,Lr,Cr,Fr,qr,_r,Ur,jr,$r,Br,Mr,Wr,p={careful:()=>Ar??=require("./careful.cjs"),streams:()=>Er??=require("./streams.cjs"),yaml:()=>Ir??=require("./yaml.cjs"),
packs:()=>Dr??=require("./packs.cjs"),explain:()=>Nr??=require("./explain.cjs"),factTable:()=>Lr??=require("./factTable.cjs"),facts:()=>Cr??=require("./facts.cjs"),
fix:()=>Fr??=require("./fix.cjs"),dormant:()=>qr??=require("./dormant.cjs"),rules:()=>_r??=require("./rules.cjs"),words:()=>Ur??=require("./words.cjs"),hash:()=>jr??=
require("./hash.cjs"),baseline:()=>$r??=require("./baseline.cjs"),policy:()=>Br??=require("./policy.cjs"),waivers:()=>Mr??=require("./waivers.cjs"),engine:()=>Wr??=
require("./engine.cjs")};var T=Symbol.for("workspaces-preflight.absent"),v=Symbol.for("workspaces-preflight.unknown"),d=Symbol.for("workspaces-preflight.refused"),y=Object.freeze({items:Object.
freeze([]),complete:!0});function N(e){return 2-e}function V(e){return e?2:0}var gt={values:[],complete:!0},Kr={values:[],complete:!1};function $(e){if(e===v||e===d)return Kr;if(e===y)return gt;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(d);return{values:t?e:e.filter(n=>n!==d),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:gt}function xt(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function C(e){return e===v||e===d}var ht=(e,t)=>C(e)||
C(t)?1:V(xt(e)&&e===t),Ue=(e,t)=>{if(C(e))return 1;if(!xt(e))return 0;if(t instanceof Set)return V(t.has(e));let n=$(t);return n.values.includes(e)?2:n.complete?
0:1},wt=(e,t)=>Ue(t,e),Vr=(e,t)=>{let n=$(e),r=$(t);return n.values.some(i=>r.values.includes(i))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Gr=(e,t)=>{let n=$(e),r=$(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Yr=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?$(e).values:n.items,o=n===null?$(e).complete:n.complete,i=r>0?0:o?2:1;return t===!0?i:N(i)},Hr=(e,t)=>C(e)?1:V(
e!==T===t);function L(e,t){return(n,r)=>C(n)||C(r)?1:V(typeof n===e&&typeof r===e&&t(n,r))}var fe=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,bt={
equal:ht,notEqual:(e,t)=>N(ht(e,t)),in:Ue,notIn:(e,t)=>N(Ue(e,t)),contains:wt,doesNotContain:(e,t)=>N(wt(e,t)),containsAny:Vr,everyIn:Gr,empty:Yr,present:Hr,lessThan:L(
"number",(e,t)=>e<t),lessThanInclusive:L("number",(e,t)=>e<=t),greaterThan:L("number",(e,t)=>e>t),greaterThanInclusive:L("number",(e,t)=>e>=t),startsWith:L("str\
ing",(e,t)=>e.startsWith(t)),endsWith:L("string",(e,t)=>e.endsWith(t)),before:L("string",(e,t)=>fe(e)&&fe(t)&&e<t),onOrAfter:L("string",(e,t)=>fe(e)&&fe(t)&&e>=
t)};function Rt(e){return(t,n)=>{if(C(t)||C(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern\
 ${n} was not compiled with its pack`);return V(r(t))}}function G(e,t=()=>!0){let n=JSON.parse(yt),r=e.length>0||n.dormant.scopes.some(t)?zr(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:_e,ruleAt:s=>vt(Xr(),s),operatorOf:Pt};let i=p.packs().joinPacks([B(),...e]),a=Rt(i.patterns);return{plan:ue(i.rules.slice(o),r),size:i.rules.length,sha256:i.
sha256,ruleAt:s=>vt(i.rules,s),operatorOf:s=>s.operator==="matches"?a:Pt(s)}}function zr(e){let t=JSON.parse(p.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function B(){return{rules:Jr(),sha256:_e,from:"built-\
in"}}var Ot=null;function Jr(){return Ot??=JSON.parse(p.rules().packText),Ot}var kt=null;function Xr(){return kt??=JSON.parse(p.words().packWords),kt}function vt(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function Pt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return bt[e]}function de(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function St(e,t,{path:n=null,format:r=n===null?"json":de(n)}={},{unsafe:o=!1,maxBytes:i=1<<20}={}){return p.fix().fixBytes(t,{format:r,unsafe:o,maxBytes:i,check:a=>e.
checkText(a,{path:n,format:r}).requests})}var Zr=Object.freeze([]);function me(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Zr}}function Tt(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var Qr=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),eo=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),to=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function ye(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let a=null,s=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let h=Object.getPrototypeOf(e);if(h!==Object.prototype&&h!==null)return!1;{let S;if(e.Ec2ImageId===
void 0&&(S="Ec2ImageId")||e.IngestionProcess===void 0&&(S="IngestionProcess")||e.ImageName===void 0&&(S="ImageName")||e.ImageDescription===void 0&&(S="ImageDesc\
ription"))return!1;{let Z=s;for(let E in e)if(!(E==="Ec2ImageId"||E==="IngestionProcess"||E==="ImageName"||E==="ImageDescription"||E==="Tags"||E==="Applications"))
return!1;if(Z===s){if(e.Ec2ImageId!==void 0){let E=e.Ec2ImageId,O=s;if(s===O)if(typeof E=="string"){if(!Qr.test(E))return!1}else return!1;var u=O===s}else var u=!0;
if(u){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,W=s;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var u=W===s}else var u=!0;
if(u){if(e.ImageName!==void 0){let W=e.ImageName,_=s;if(s===_)if(typeof W=="string"){if(W.length>64||W.length<1||!eo.test(W))return!1}else return!1;var u=_===s}else
var u=!0;if(u){if(e.ImageDescription!==void 0){let _=e.ImageDescription,k=s;if(s===k)if(typeof _=="string"){if(_.length>256||_.length<1||!to.test(_))return!1}else
return!1;var u=k===s}else var u=!0;if(u){if(e.Tags!==void 0){let k=e.Tags,Q=s;if(s===Q)if(Array.isArray(k)){var c=!0;let Ce=k.length;for(let U=0;U<Ce;U++){let x=k[U],
ae=s;if(s===ae)if(x&&typeof x=="object"&&!Array.isArray(x)){let it=Object.getPrototypeOf(x);if(it!==Object.prototype&&it!==null)return!1;{let fr;if(x.Key===void 0&&
(fr="Key"))return!1;{let dr=s;for(let I in x)if(!(I==="Key"||I==="Value"))return!1;if(dr===s){if(x.Key!==void 0){let I=x.Key,ee=s;if(s===ee)if(typeof I=="string"){
if(I.length>127||I.length<1)return!1}else return!1;var f=ee===s}else var f=!0;if(f)if(x.Value!==void 0){let I=x.Value,ee=s;if(s===ee)if(typeof I=="string"){if(I.
length>255)return!1}else return!1;var f=ee===s}else var f=!0}}}}else return!1;var c=ae===s;if(!c)break}}else return!1;var u=Q===s}else var u=!0;if(u)if(e.Applications!==
void 0){let k=e.Applications,Q=s;if(s===Q)if(Array.isArray(k)){if(k.length>5||k.length<1)return!1;{var m=!0;let Ce=k.length;for(let U=0;U<Ce;U++){let x=k[U],ae=s;
if(typeof x!="string"||!(x==="Microsoft_Office_2016"||x==="Microsoft_Office_2019"))return!1;var m=ae===s;if(!m)break}}}else return!1;var u=Q===s}else var u=!0}}}}}}}}else
return!1;return s===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(e){return ye(e)}function je(e,t,n){let r=$e(e);return no(r,r.view===null?null:t(r.view),n)}function $e(e){let{source:t,value:n,parsed:r,problems:o,located:i}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:i,view:null};if(ge(n))return{source:t,value:n,parsed:r,problems:o,located:i,view:n};let{explainRequest:a,otherCauses:s,requestView:l}=p.
explain(),u=a(n),c=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...s(u.problems,o,n,i())],located:i,view:c?l(
n,u.refused):null}}function no(e,t,n){let{source:r,value:o,problems:i,view:a,located:s}=e;if(t===null||a===null)return p.explain().requestReport(r,n.noRules,i,o,
s(),Et(n));if(t.failed.length===0&&t.undecided.length===0&&i.length===0)return me(r,t.tally);let{requestReport:l,ruleProblems:u}=p.explain(),c=[...i,...u(t,a,n)];
return l(r,t.tally,c,o,s(),n)}function At({source:e},t,n){let{requestReport:r,unreadable:o}=p.explain();return r(e,n.noRules,[o(t)],void 0,null,Et(n))}function Et({
failOn:e}){return{failOn:e,judge:null}}var re=3;function It(e,t){let n=e.when===null?2:ne(e.when,t);if(n===0)return"notApplicable";let r=ne(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function Dt(e,t){let n=new Set;return e.when!==null&&he(e.when,t,n),he(e.must,t,n),n}function ne(e,t){if(typeof e=="number"){let i=t[e];return i===re||i===void 0?
1:i}if("not"in e)return N(ne(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let i of n?e.all:e.any){let a=ne(i,t);if(a===r)return a;a===1&&(o=1)}return o}function he(e,t,n){
if(ne(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)he(e.not,t,n);else for(let r of"all"in e?e.all:e.any)he(r,t,n)}var ro=new Set(["ec2Image","account","guest"]);function Nt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?oo():
null,i=[],a=[],s=new Set(e.dormant.scopes);for(let[u,c]of e.rules.entries()){let f=It(c,t),m;if(f!=="undecided")m=f,f==="fail"&&i.push(u);else{let h=Dt(c,t),S=so(
e,h,n.world);if(m=io(c.ifUnknown,S,n)?"skipped":"unknown",m==="skipped")for(let Z of S)s.add(Be(Z));else[...h].some(Z=>t[Z]===re)||a.push({rule:u,needs:S})}n.off.
has(c.id)&&(m="off"),r[m]++,o?.[m].push(c.id)}if(o!==null)for(let u of Object.values(o))u.sort();let l={...r,skippedScopes:[...s].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(i),undecided:Object.freeze(a)})}function oo(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function io(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Be(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>ro.has(Be(o))&&!r.isTold(o))}function Be(e){return e.slice(0,e.indexOf("/"))}function so(e,t,n){let r=[],o=i=>{let a=i===void 0?void 0:e.operands[i];if(a===void 0||
n.read(a.fact,a.path)!==v)return;let s=a.fact+a.path;r.includes(s)||r.push(s)};for(let i of t){let a=e.leaves[i];o(a?.left),typeof a?.right=="object"&&"operand"in
a.right&&o(a.right.operand)}return r.length>1?r.sort():r}function Lt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var we=Lt(ao);function ao(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(uo):t}function We(e,t){return`${e}/${lo(t)}`}function Ct(e,t){let n=e;for(let r of we(t)){if(typeof n!="object"||n===null)return Me;if(Array.isArray(n)){let o=Ke(r);if(o===
null||o>=n.length)return Me;n=n[o]}else{if(!Object.hasOwn(n,r))return Me;n=n[r]}}return{found:!0,value:n}}function Ke(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Me=Object.freeze({found:!1});function lo(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function uo(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function F(e,t,n){let r=e.Applications;if(r===void 0)return y;if(r===d)return d;let o,i=!0;for(let a=t;a<r.length;a++){let s=r[a];typeof s!="string"?i=!1:n(s)&&
(o??=[],o.push({pointer:`/Applications/${a}`,value:s}))}return o===void 0&&i?y:{items:o??y.items,complete:i}}var Ft={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>F(e,0,()=>!0)};var qt={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>F(e,1,()=>!0)};var _t={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>F(e,0,t=>t==="Micros\
oft_Office_2016")};var Ut={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>F(e,0,t=>t==="Micros\
oft_Office_2019")};function be(e){return e.length>0&&(xe(e.charCodeAt(0))||xe(e.charCodeAt(e.length-1)))}function Re(e){let t=0,n=e.length;for(;t<n&&xe(e.charCodeAt(t));)t++;for(;n>
t&&xe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function xe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var jt="/ImageDescription",$t={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===d)return d;if(t===void 0||!be(t))return y;let n=Re(t);return{items:[n===
""?{pointer:jt,value:t}:{pointer:jt,value:t,suggestion:n}],complete:!0}}};var po=new Map([["BYOL_REGULAR",Oe("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",Oe("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",Oe("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",Oe("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:y}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:y}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:y}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:y}]]);function Oe(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function Y(e){
let t=e.IngestionProcess;return t===void 0?T:(t===d?void 0:po.get(t))??d}var Bt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Y(e);return typeof t=="symbol"?t:t.family}};var Mt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Y(e);return t===d?d:typeof t=="symbol"?y:t.pcoip}};var Wt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Y(e);return typeof t=="symbol"?t:t.protocol}};var Kt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===d?d:t===void 0?
0:t.length}};var co=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,fo=16;function P({Tags:e}){if(e===void 0)return!0;if(e===d||
e.length>fo)return!1;let t=[];for(let n of e){if(n===d||!Vt(n.Key)||n.Value!==void 0&&!Vt(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function Vt(e){return typeof e=="string"&&co.test(e)}var mo=16;function H(e,t,n){let r=e.Tags;if(r===void 0)return y;if(r===d)return d;let o=r.length<=mo?t:n(),i,a=!0;for(let s=0;s<r.length;s++){let l=oe(r,s);l===
void 0?a=!1:o(l,s,r)&&(i??=[],i.push({pointer:`/Tags/${s}/Key`,value:l}))}return i===void 0&&a?y:{items:i??y.items,complete:a}}function oe(e,t){let n=e[t];if(!(n===
void 0||n===d))return typeof n.Key=="string"?n.Key:void 0}var yo=(e,t,n)=>{for(let r=0;r<t;r++)if(oe(n,r)===e)return!0;return!1};function go(){let e=new Set;return t=>e.size===e.add(t).size}var Gt={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:P,derive:e=>H(e,yo,go)};var Yt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>H(e,()=>!0,()=>()=>!0)};var ho=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let i=oe(n,o);if(i===e)return!1;!r&&i!==void 0&&(r=xo(e,i))}return r};function wo(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function xo(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),i=t.charCodeAt(r);if(o>=128||i>=128)return e.toLowerCase()===t.toLowerCase();if(Ht(o)!==Ht(i))return!1}return e.length===t.length}function Ht(e){return e>=
65&&e<=90?e+32:e}var zt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:P,derive:e=>H(e,ho,wo)};function q(e,t){let n=e.Tags;if(n===void 0)return y;if(n===d)return d;let r,o=!0;for(let i=0;i<n.length;i++){let a=n[i];if(a===void 0||a===d){o=!1;continue}let{
Key:s,Value:l}=a;typeof s!="string"?o=!1:t.matches(s)&&(r??=[],r.push(Jt(`/Tags/${i}/Key`,s,t.repair(s)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Jt(`/Tags/${i}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?y:{items:r??y.items,complete:o}}function Jt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var bo={matches:be,repair:Re},Xt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:P,derive:e=>q(e,bo)};var ke="aws:";function ve(e){return e.startsWith(ke)}function Ve(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ke.length).toLowerCase()===ke&&!ve(
e)}function Pe(e){let t=e;for(;ve(t)||Ve(t);)t=t.slice(ke.length);return t}var Ro={matches:ve,repair:Pe},Zt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:P,derive:e=>q(e,Ro)};var Oo={matches:Ve,repair:Pe},Qt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:P,derive:e=>q(e,Oo)};var ko=/[^ +\-./0-9:=@A-Z_a-z]/;function tn(e){return ko.test(e)&&!rn().every.test(e)}function nn(e){return e.replace(rn().others,"-")}var en;function rn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return en??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},en}var vo={matches:tn,repair:nn},on={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:P,derive:e=>q(e,vo)};var sn=[Ft,qt,_t,Ut,$t,Bt,Mt,Wt,Kt,Gt,Yt,zt,Xt,Zt,Qt,on];function an(e,t){if(e==="derived"){let r=Se({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=we(t);return r=>Po(r,n)}function Se(e){
return e?.fact!=="derived"?null:sn.find(({path:t})=>t===e.path)??null}function ln(e){return e?.fact==="derived"?Se(e)?.member??null:e?.fact!=="request"?null:we(
e.path)[0]}function Po(e,t){let n=e;for(let r of t){if(n===d)return d;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return T;n=n[r]}return n===void 0?T:n}var fn=2,So=3,un=15,Ge="IngestionProcess",To=new Set(["Applications"]);function dn(e,t,n,r){let o=e.operands.map(({fact:a,path:s},l)=>{let u=n[l];return u===void 0?
an(a,s):()=>u}),i=new Map;for(let[a,s]of e.leaves.entries()){if(!t.has(a))continue;let l=te(s,n),u=l===void 0?te(s,o):Io(l),c=o[s.left],f=l===void 0?null:Ao(e.operands[s.
left]),m={place:a,operand:s.left,operator:r(s),left:c,right:u},h=i.get(f);h===void 0?i.set(f,[m]):h.push(m)}return[...i].flatMap(([a,s])=>{s.sort((u,c)=>u.operand-
c.operand||u.place-c.place);let l=[];for(let u=0;u<s.length;u+=un)l.push(Do(Eo(a),s.slice(u,u+un)));return l})}function Ao(e){let t=Se(e)?.isNothing;if(t!==void 0)
return t;let n=ln(e);return n===Ge||n!==null&&To.has(n)?n:null}function Eo(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===Ge&&typeof n=="string"?n:null}}function Io(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Do(e,t){return{answer:n=>{let r=e(n);return r===
null?pn(t,n):r},unpack(n,r){let o=typeof n=="number"?n:pn(t,n===void 0?{}:{[Ge]:n});for(let[i,{place:a}]of t.entries())r[a]=o>>(t.length-1-i)*fn&So}}}function pn(e,t){
let n=0,r=-1,o=v;for(let i of e)i.operand!==r&&(r=i.operand,o=i.left(t)),n=n<<fn|No(i.operator,o,i.right(t));return n}function No(e,t,n){let r=e(t,n);return r===
1&&t!==v&&n!==v&&(cn(t)||cn(n))?re:r}function cn(e){return e===d?!0:Array.isArray(e)?e.includes(d):typeof e=="object"&&"complete"in e&&!e.complete}function mn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&Te(r.when,t,o)===0)){Te(r.must,t,o);for(let i of o)n.add(i)}}return n}function Te(e,t,n){
if(typeof e=="number"){let s=t[e];return s==null?(n.add(e),null):s===3?1:s}if("not"in e){let s=Te(e.not,t,n);return s===null?null:N(s)}let r="all"in e,o=r?0:2,i=new Set,
a=r?2:0;for(let s of r?e.all:e.any){let l=Te(s,t,i);if(l===o)return o;l===null?a=null:l===1&&a!==null&&(a=1)}for(let s of i)n.add(s);return a}var Lo=4096;function ie(e,t,n){let r=e.operands.map(({fact:u,path:c})=>n.world.read(u,c)),o=e.leaves.map(u=>{let c=r[u.left],f=te(u,r);return c===void 0||f===void 0?
null:t(u)(c,f)}),i=dn(e,mn(e,o),r,t),a={next:new Map,decision:null},s=0;return u=>{let c=a,f=new Array(i.length);for(let m=0;m<i.length;m++){let h=i[m]?.answer(
u);f[m]=h,c=c?.next.get(h)}return c?.decision??l(f)};function l(u){let c=o.map(m=>m??0);for(let[m,h]of i.entries())h.unpack(u[m],c);let f=Nt(e,c,n);return s<Lo&&
(s++,Co(a,u,f)),f}}function Co(e,t,n){let r=e;for(let o of t){let i=r.next.get(o);i===void 0&&(i={next:new Map,decision:null},r.next.set(o,i)),r=i}r.decision=n}function yn(e){return le(e).map(({pointer:t})=>({pointer:t,rule:{...e,id:t,...e.when===void 0?{}:{when:Ye(e.when,"/when",t)},must:Ye(e.must,"/must",t)}}))}function Ye(e,t,n){
let r=(u,c)=>{let f=`${t}/${c}`;return"operator"in u?f===n?{not:u}:u:Ye(u,f,n)};if("not"in e)return{not:r(e.not,"not")};let o="all"in e,[i,...a]=o?e.all:e.any,s=o?
"all":"any",l=[r(i,`${s}/0`),...a.map((u,c)=>r(u,`${s}/${c+1}`))];return o?{all:[...l]}:{any:[...l]}}function z({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=He(e);return{origin:t,isTold:i=>o.has(i.slice(0,i.indexOf("/")))&&p.facts().isTold(i,e),read(i,a){
if(i==="request"||i==="derived")return;if(i==="today")return a==="/date"?n:T;let s=r.get(i);if(s===void 0)return v;if(s===null)return T;let l=Ct(s,a);return l.found?
l.value===null?T:l.value:v}}}function He(e){return new Set(Object.entries(e).filter(([,t])=>Fo(t)).map(([t])=>t))}function Fo(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}function hn(e){let{operatorOf:t}=G(e.sha256===B().sha256?[]:[e]),n=0,r=[];for(let o of e.rules){let i=yn(o);n+=i.length;let a=ue([o,...i.map(l=>l.rule)]),s=new Set(
i.map(({pointer:l})=>l));for(let l of o.examples){let u=z(_o(l),l.asOf??j),c=ie(a,t,{require:[],listRules:!0,off:qo,world:u}),f=Uo(l);if(f===null)continue;let{ids:m}=c(
f).tally,h=gn(m,o.id);for(let S of s)gn(m,S)!==h&&s.delete(S)}for(let l of s)r.push({rule:o.id,pointer:l})}return{conditions:n,unnoticed:r}}var qo=new Set;function _o({
facts:e={}}){return p.facts().joinFacts([{from:"the example",facts:e}])}function Uo({request:e}){let t={...K,...e};return $e({source:{path:null,index:null},value:t,
parsed:!0,problems:[],located:()=>null}).view}function gn(e,t){return Object.entries(e??{}).find(([,n])=>n.includes(t))?.[0]}function J(){let{documentRules:e,schemaRules:t,serviceRules:n}=p.explain(),{configRules:r}=p.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:i,
why:a}])=>({id:o,title:i,why:a})).sort((o,i)=>o.id<i.id?-1:1)}function wn(e,t,n){return p.policy().readConfig(e,t,n)}function xn(e,t){return p.policy().settingsFor(e,t)}function bn(e,t){return p.policy().factsBeside(e,t)}function Rn(e,t,n){
return p.waivers().readWaivers(e,t,n)}function On(e,t,n){return p.waivers().startWaivers(e,t,n)}function kn(e,t){return p.baseline().readBaseline(e,t)}function vn(e,t,n){
return p.baseline().startBaseline(e,t,n)}function Pn(e){return p.baseline().baselineText(e)}function Sn(e,t,n){return p.baseline().knownFindings(e,t,n)}function Tn(e){
return p.baseline().oldestOf(e)}function An(e){let t=new Map(G(e).plan.rules.map(n=>[n.id,n.waivable??!0]));for(let{id:n}of J())n.startsWith("config/")||t.set(n,
!0);return t}function En(e){return p.hash().sha256(e)}var In=Object.freeze({maxBytes:1048576}),Dn=64,b=Object.freeze([]);function Nn(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Fn(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Ln(e.subarray(3));return{text:n,problems:[p.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?Cn(e.subarray(2),"utf-16le"):t===254&&e[1]===255?Cn(e.subarray(2),"utf-16be"):Ln(e)}function Ln(e){let t=jo(e);if(!t.includes("\uFFFD"))
return{text:t,problems:b};let n=p.careful().invalidUtf8(e);return{text:t,problems:n===null?b:[n]}}function jo(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function Cn(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Nn(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:i,utf16:a}=p.careful(),s=n===e.length?[a()]:[a(),i(o.length)];return{text:o,problems:s}}function X(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!qn(e,t);let i=0,a=t.length-1;for(;i<a;){
let s=i+a+1>>1;(t[s]??0)<=o?i=s:a=s-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!qn(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],a=i===void 0?e.length:i-1;return e.slice(o,a>o&&e.charCodeAt(a-1)===13?a-1:a)}}}function qn(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var $o=/^[ -~]*$/,Bo=/^[ !#-[\]-~]*$/;function _n(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Bo.test(e))return`"${e}"`;let n=Un(t);return Ee(e,n),n.end()}function Mo(e,t=120){
if(e.length<=t&&$o.test(e))return e;let n=Un(t);return jn(e,n,!1),n.end()}function Un(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ee(e,t){switch(typeof e){case"string":return t.add('"')&&jn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Wo(e,t):Ko(e,t)}}function Wo(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ee(e[n],t))return!1;return t.add("]")}function Ko(e,t){let n=Vo(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(Ee(o,t)&&t.add(":")&&Ee(i,t)))return!1}return t.add(
"}")}function Vo(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:Mo(t.slice(8,-1),40)}function jn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),i=e.charAt(r);if(Go(o))i=Ae(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=
Ae(o);else{r++;let s=e.charCodeAt(r);i=a>=917504&&a<=917631?Ae(o)+Ae(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function Go(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Yo={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Ae(e){return Yo[e]??`\\u${e.toString(16).padStart(4,"0")}`}function $n(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function Bn(e,t){for(let r in Ho)return!1;if(typeof t!="object"||t===null)return!0;let n=ze(t,Dn);return n===zo(e)||n===Jo(e)}var Ho=Object.freeze({});function ze(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=ze(o,t-1))}return n}for(let r in e){
if($n(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=ze(o,t-1))}return n}function zo(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function Jo(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Xo(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Xo(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var M=Symbol("not clean");function se(e){let t;try{t=JSON.parse(e)}catch{return M}return Bn(e,t)?t:M}var Tl=Object.freeze([]);function Wn(e){let t=0,n=e.length;for(;t<n&&Mn(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Mn(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function Mn(e){return e<=32&&(e===32||e===10||e===13||e===9)}function Kn(e,t=null,n=se(e)){return n===M?p.careful().readCarefully(e):Zo(e,n,t)}function Zo(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:b,
span:(i,a)=>(r??=p.careful().indexJson(e),o??=p.careful().locator(r),o(i,a)),extent:()=>Wn(e),elements:()=>(r??=p.careful().indexJson(e),r.children)}}function Je(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>Vn(e,n,r,b));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Qo(e.problems,e.elements());return e.value.map((n,r)=>Vn(e,n,r,t[r]??b))}function Vn(e,t,n,r){let o=We("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(i,a)=>e.span(o+i,i===""?"value":a),extent:()=>e.span(o,"value")??e.extent()}}function Qo(e,t){let n=[];for(let r of e){let i=Ke(r.pointer.split(
"/",2)[1]??"")??Math.max(0,ei(t,r.span?.start??0));n[i]??=[],n[i].push(ti(We("",i),r))}return n}function ei(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function ti(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Gn(e,t,n=In,r){switch(t){case"json":return{text:e,requests:Je(Kn(e,null,r))};case"yaml":return{text:e,requests:Je(p.yaml().readYaml(e))};case"ndjson":return p.
streams().readNdjson(e,n)}}function Yn(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function Xe(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:p.streams().joinChunks(e,t);
return n.length>t?null:Fn(n)}function Hn(e,t,n){return t.format==="ndjson"?ni(e instanceof Uint8Array?[e]:e,t,n):Ze(Xe(e,n),t,n)}function Ze(e,t,n,r){if(e===null)
return ri(t,n);let{text:o,problems:i}=e,a=X(o);return Gn(o,t.format,n,r).requests.map((s,l)=>zn(s,o,l===0?i:b,a,t,n))}function*ni(e,t,n){for(let r of p.streams().
ndjsonLines(e,n))yield Qe(r,t,n)}function Qe(e,t,n,r){let{text:o,lineNumber:i,offset:a}=e,s={position:l=>({line:i,column:l+1,offset:a+l}),line:l=>l===i?o:""};return zn(
p.streams().readLine(e,0,r),o,b,s,t,n)}function zn(e,t,n,r,{path:o},{hash:i}){let{index:a}=e,s={span:e.span,lines:r},{start:l,end:u}=i?e.extent():{start:0,end:0};
return{candidate:{source:i?{path:o,index:a,sha256:p.hash().sha256(t.slice(l,u))}:{path:o,index:a},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>s},line:r.line,extent:()=>{let c=a===null?{start:0,end:t.length}:e.extent();return{start:r.position(c.start),end:r.position(c.end)}}}}
function ri({path:e},{maxBytes:t}){let n={span:()=>null,lines:X("")},r=[p.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}var oi=[4,6,9,11];function Jn(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),i=n===2?o?29:28:oi.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=i}var A=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Xn=864e5;function Ie(e){if(!Jn(e))throw new A(`${_n(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Zn(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-Xn)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+Xn),t}}function et(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let i=typeof o=="string"?e.get(o):void 0;if(i===void 0||typeof o!="string")return t;
let a=r.get(o);if(a!==void 0)return a;let[s]=r.keys();r.size>=64&&s!==void 0&&r.delete(s);let l=n(i);return r.set(o,l),l}}var tt={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function er(e){let t=ii(e),{asOf:n}=e;if(typeof n=="string"){let i=nt(Ie(n),t);return()=>i}let r=n??Zn(Date.now),o=nt(Ie(r()),t);return()=>{let i=r();return i!==
o.date&&(o=nt(Ie(i),t)),o}}function ii({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:i={},waive:a}){let s=li(t),l=He(s.facts),u=r||n.
length>0||Object.keys(i).length>0||s.images.size>0,c=G(e,m=>u||l.has(m)),f=r?c.plan.rules.map(m=>m.id).sort():null;return{rules:c,given:s,require:n.length===0?n:
p.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(i).filter(m=>i[m]?.severity==="off")),context:{failOn:o,judge:ai(i,a,c),noRules:Tt(c.size,f),ruleAt:c.
ruleAt,howToState:m=>p.factTable().howToState(m)}}}function nt(e,{rules:t,given:n,require:r,listRules:o,off:i,context:a}){let s=f=>({require:r,listRules:o,off:i,
world:f}),l=s(z(n,e)),u=et(n.images,l,f=>s(z(f,e))),c=ie(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:tt.tool,model:tt.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...a,worldFor:f=>u(f).world},rules:t,decisionFor:u,decider:n.images.size===0?
c:si(t,n,c,s,e)}}function si({plan:e,operatorOf:t},{images:n},r,o,i){let a=et(n,r,s=>ie(e,t,o(z(s,i))));return s=>a(s)(s)}function ai(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=p.policy();return o(r(e,n,()=>J().map(a=>a.id)),t??null,n)}var Qn={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function li(e){if(e===void 0)return Qn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Qn:p.facts().
joinFacts(t)}function tr(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function De(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
tr(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:ui(e)})}}function ui(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function rt(e,t,n,r,{decider:o}){if(!ge(t))return null;let{tally:i,failed:a,undecided:s}=o(t);return a.length>0||s.length>0?null:{report:me({path:n,index:r===null?
null:r.index},i),value:t,line:l=>X(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:pi,end:X(e).position(e.length)};let l=u=>({line:r.lineNumber,
column:u+1,offset:r.offset+u});return{start:l(0),end:l(e.length)}}}}var pi=Object.freeze({line:1,column:1,offset:0});function Le(e={}){yi(e);let t=er(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??ci};return{get head(){return t().head},check:(r,o)=>fi(or(r,o),t()),checkText:(r,o)=>nr(
di(r,Ne(o),n,t()),t()),checkBytes:(r,o)=>nr(rr(r,Ne(o),n,t()),t()),requests:(r,o)=>rr(r,Ne(o),n,t()),checkWithEngine:(r,o)=>p.engine().checkValueWithEngine(or(r,
o),t()),engineRequests:(r,o)=>p.engine().checkAllWithEngine(Hn(r,Ne(o),n),t())}}var ci=1024*1024;function fi(e,{head:t,decider:n,context:r}){try{return ot(t,[je(
e,n,r)])}catch(o){return ot(t,[At(e,o,r)])}}function nr(e,{head:t}){return ot(t,Array.from(e,({report:n})=>n))}function sr(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:i,problems:a}=e;o=se(i);let l=o!==M&&a.length===0&&!n.hash?rt(i,o,t.path,null,r):null;if(l!==null)return[l]}return Ze(e,t,n,o).map(i=>ar(i,r))}
function di(e,t,n,r){let o=t.format!=="ndjson"&&Yn(e,n.maxBytes);return sr(o?null:{text:e,problems:b},t,n,r)}function rr(e,t,n,r){return t.format==="ndjson"?mi(
e instanceof Uint8Array?[e]:e,t,n,r):sr(Xe(e,n),t,n,r)}function*mi(e,t,n,r){for(let o of p.streams().ndjsonLines(e,n)){let i=se(o.text);yield(i!==M&&o.problems.
length===0&&!n.hash?rt(o.text,i,t.path,o,r):null)??ar(Qe(o,t,n,i),r)}}function ar({candidate:e,line:t,extent:n},r){let{decider:o,context:i}=r;return{report:je(e,
o,i),value:e.value,line:t,extent:n}}function ot(e,t){let n=De();for(let h of t)n.add(h);let{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,factFiles:u}=e,{counts:c,
verdict:f}=n.end();return{version:r,tool:o,model:i,pack:a,asOf:s,facts:l,...u===void 0?{}:{factFiles:u},requests:t,counts:c,verdict:f}}function or(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:b,located:()=>null}}function Ne({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
de(e))}}var ir={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function yi(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(ir,o))throw new A(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ir).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new A("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new A("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new A("`maxBytes` is not a whole num\
ber above 0")}function lr(e){return p.packs().readPack(e)}function ur(e,t,n){return p.facts().readFacts(e,t,n)}function pr(e,t){return p.facts().parseFact(e,t)}async function cr(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[i,a]of o.examples.entries()){let s=JSON.stringify([a.facts??{},a.asOf??j]),l=n.get(s)??
gi(e,a);n.set(s,l),r.push(wi(o,i,a,await hi(l,a,t.engine??"compiled")))}return r}function gi(e,t){return Le({packs:e.sha256===B().sha256?[]:[e],facts:t.facts??{},
asOf:t.asOf??j,listRules:!0})}async function hi(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...K,...t.request}));if(n==="compiled")for(let{report:o}of e.
requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function wi(e,t,n,r){let o=Object.entries(
r.rules.ids??{}).find(([,s])=>s.includes(e.id))?.[0]??"missing",i=r.findings.filter(s=>s.rule===e.id).map(s=>s.pointer),a=[];return o!==n.outcome&&a.push(`the o\
utcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(i)&&a.push(`the findings point at ${JSON.stringify(i)}, not \
at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:a.length===0,message:a.length===0?null:a.join("; ")}}0&&(module.exports={UsageError,baselineText,builtinPack,createPreflight,factsBeside,fixRequests,knownFindings,oldestOf,packCoverage,packPage,parseFact,readBaseline,
readConfig,readFacts,readPack,readWaivers,settingsFor,sha256,stageRules,startBaseline,startTotals,startWaivers,testPack,waivableRules});
