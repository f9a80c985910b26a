"use strict";var rt=Object.create;var M=Object.defineProperty;var nt=Object.getOwnPropertyDescriptor;var ot=Object.getOwnPropertyNames;var it=Object.getPrototypeOf,st=Object.prototype.hasOwnProperty;var at=(e,t)=>{for(var n in t)M(e,n,{get:t[n],enumerable:!0})},te=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of ot(t))!st.call(e,a)&&a!==
n&&M(e,a,{get:()=>t[a],enumerable:!(o=nt(t,a))||o.enumerable});return e};var R=(e,t,n)=>(n=e!=null?rt(it(e)):{},te(t||!e||!e.__esModule?M(n,"default",{value:e,enumerable:!0}):n,e)),lt=e=>te(M({},"__esModule",{value:!0}),e);var wr={};at(wr,{PreflightError:()=>T,UsageError:()=>S,preflightPlugin:()=>ne,submit:()=>tt});module.exports=lt(wr);var T=class extends Error{name="PreflightError";report;constructor(t){super(ct(t)),this.report=t}static[Symbol.hasInstance](t){return t instanceof Error&&t.name===
"PreflightError"}};function ct({verdict:e,requests:t}){let n=t.flatMap(r=>r.findings),o=n.filter(({outcome:r,severity:i})=>r==="unknown"||i==="error"),a=(o.length===
0?n:o).slice(0,dt);return[`the import ${e==="unknown"?"cannot be decided":"would fail"}:`,...a.map(({pointer:r,message:i,rule:u})=>`  ${r===""?"":`${r}: `}${i} \
[${u}]`)].join(`
`)}var dt=5;function N(e){if(typeof e=="string"||typeof e=="number"&&Number.isFinite(e))return JSON.stringify(e);if(typeof e=="boolean"||e===null)return String(e);if(Array.
isArray(e))return`[${e.map(N).join(",")}]`;if(typeof e!="object")throw new Error(`no JSON value: ${typeof e}`);return`{${Object.entries(e).sort(([n],[o])=>n<o?-1:
n>o?1:0).map(([n,o])=>`${JSON.stringify(n)}:${N(o)}`).join(",")}}`}var re=require("node:crypto");function L(e){return(0,re.createHash)("sha256").update(e).digest("hex")}var q=class extends Error{name="BodyDiffers"};function A(e){return L(N(e))}function j(e,t){let n;try{let o=typeof e=="string"?e:new TextDecoder().decode(e);n=A(
JSON.parse(o))}catch{throw new q("the body of the call cannot be compared with the request that was checked")}if(n!==t)throw new q("the body of the call is not \
the request that was checked; nothing was sent")}var ut="ImportWorkspaceImageCommand";function ne(e){let{preflight:t,mode:n="error",allowUnknown:o=!1,onReport:a}=e,c=new WeakMap;return{applyToStack(r){r.add((i,u)=>async d=>{
if(u.commandName!==ut)return i(d);let f=mt(d.input),y=t.check(f);if(y.verdict!=="pass"&&a?.(y),n==="warn")return i(d);if(y.verdict==="fail"||y.verdict==="unknow\
n"&&!o)throw new T(y);return c.set(u,A(f)),i(d)},{step:"initialize",priority:"high",name:"preflightCheck",override:!0}),r.add((i,u)=>async d=>{let f=c.get(u);return f!==
void 0&&j(d.request.body,f),i(d)},{step:"finalizeRequest",priority:"high",name:"preflightBody",override:!0})}}}function mt(e){try{return JSON.parse(JSON.stringify(
e))}catch{return e}}var h=R(require("node:fs"),1),Z=require("node:path");function E(e){let t=e.length;for(let n=0;n<e.length-1;n++){let o=e.charCodeAt(n);if(o<55296||o>56319)continue;let a=e.charCodeAt(n+1);a>=56320&&a<=57343&&(t--,n++)}
return t}var oe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:journal:1",title:"JournalEntry",description:"One line of t\
he journal that `submit` keeps (journal.jsonl): a step of one import, written and synced before anything else happens.",type:"object",additionalProperties:!1,required:[
"version","at","step","account","region","endpoint","body","name","check"],properties:{version:{const:1,description:"Version of this format"},at:{$ref:"#/$defs/\
instant",description:"When it was written, by this machine's clock"},step:{title:"Step",type:"string",enum:["intent","accepted","adopted","ambiguous","absent","\
refused","unsent"],description:"intent: about to send; accepted: the service gave an image id; ambiguous: the call may have had an effect; adopted: the image th\
at it made was found; absent: none was found over the settle time; refused: the service refused the call; unsent: nothing reached the service, or it did not loo\
k at it"},account:{$ref:"#/$defs/text",description:"The AWS account, or `key:` and a hash of the access key id where the account cannot be read"},region:{$ref:"\
#/$defs/text"},endpoint:{$ref:"#/$defs/text",description:"Where the call goes"},body:{$ref:"#/$defs/sha256",description:"Of the request's canonical form (RFC 87\
85)"},name:{$ref:"#/$defs/text",description:"ImageName of the request"},attempt:{type:"integer",minimum:1,description:"With intent: counted from 1 in each run"},
serviceDate:{$ref:"#/$defs/instant",description:"With intent: what the service's clock said when there was no image of that name"},imageId:{$ref:"#/$defs/text",
description:"With accepted and adopted"},requestId:{$ref:"#/$defs/text",description:"The service's own id of the call, where it gave one"},reason:{$ref:"#/$defs\
/text",description:"With ambiguous, refused and unsent: an error code, or a few words"},check:{type:"string",pattern:"^[0-9a-f]{16}$",description:"The first 16 \
digits of the sha256 of the canonical form of all other members"}},allOf:[{if:{properties:{step:{const:"intent"}}},then:{required:["attempt","serviceDate"]}},{if:{
properties:{step:{enum:["accepted","adopted"]}}},then:{required:["imageId"]}},{if:{properties:{step:{enum:["ambiguous","refused","unsent"]}}},then:{required:["r\
eason"]}}],$defs:{text:{type:"string",minLength:1,maxLength:2048},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},instant:{type:"string",pattern:"^[0-9]{4}-[0-9\
]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}}},m=Object.prototype.hasOwnProperty,ie=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2\
}\\.[0-9]{3}Z$","u"),pt=new RegExp("^[0-9a-f]{64}$","u"),ft=new RegExp("^[0-9a-f]{16}$","u");function D(e,{instancePath:t="",parentData:n,parentDataProperty:o,rootData:a=e,
dynamicAnchors:c={}}={}){let r=null,i=0,u=D.evaluated;u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0);let d=i,f=!0,y=i;if(e&&typeof e=="object"&&
!Array.isArray(e)&&e.step!==void 0&&m.call(e,"step")&&e.step!=="intent"){let s={};r===null?r=[s]:r.push(s),i++}var x=y===i;if(i=d,r!==null&&(d?r.length=d:r=null),
x){let s=i;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.attempt===void 0||!m.call(e,"attempt")){let P={instancePath:t,schemaPath:"#/allOf/0/then/required",
keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};r===null?r=[P]:r.push(P),i++}if(e.serviceDate===void 0||!m.
call(e,"serviceDate")){let P={instancePath:t,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"serviceDate"},message:"must have r\
equired property 'serviceDate'"};r===null?r=[P]:r.push(P),i++}}var x=s===i;f=x}if(!f){let s={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};r===null?r=[s]:r.push(s),i++}let O=i,g=!0,b=i;if(e&&typeof e=="object"&&!Array.isArray(e)&&e.step!==void 0&&m.call(e,
"step")){let s=e.step;if(!(s==="accepted"||s==="adopted")){let l={};r===null?r=[l]:r.push(l),i++}}var I=b===i;if(i=O,r!==null&&(O?r.length=O:r=null),I){let s=i;
if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.imageId===void 0||!m.call(e,"imageId"))){let P={instancePath:t,schemaPath:"#/allOf/1/then/required",keyword:"req\
uired",params:{missingProperty:"imageId"},message:"must have required property 'imageId'"};r===null?r=[P]:r.push(P),i++}var I=s===i;g=I}if(!g){let s={instancePath:t,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};r===null?r=[s]:r.push(s),i++}let p=i,v=!0,C=i;if(e&&typeof e==
"object"&&!Array.isArray(e)&&e.step!==void 0&&m.call(e,"step")){let s=e.step;if(!(s==="ambiguous"||s==="refused"||s==="unsent")){let l={};r===null?r=[l]:r.push(
l),i++}}var w=C===i;if(i=p,r!==null&&(p?r.length=p:r=null),w){let s=i;if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.reason===void 0||!m.call(e,"reason"))){let P={
instancePath:t,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};r===null?
r=[P]:r.push(P),i++}var w=s===i;v=w}if(!v){let s={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};r===null?r=[s]:r.push(s),i++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.version===void 0||!m.call(e,"version")){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};r===null?r=[s]:r.push(s),i++}if(e.at===void 0||
!m.call(e,"at")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};r===
null?r=[s]:r.push(s),i++}if(e.step===void 0||!m.call(e,"step")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"},
message:"must have required property 'step'"};r===null?r=[s]:r.push(s),i++}if(e.account===void 0||!m.call(e,"account")){let s={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"account"},message:"must have required property 'account'"};r===null?r=[s]:r.push(s),i++}if(e.region===void 0||
!m.call(e,"region")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"},message:"must have required property 're\
gion'"};r===null?r=[s]:r.push(s),i++}if(e.endpoint===void 0||!m.call(e,"endpoint")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
endpoint"},message:"must have required property 'endpoint'"};r===null?r=[s]:r.push(s),i++}if(e.body===void 0||!m.call(e,"body")){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};r===null?r=[s]:r.push(s),i++}if(e.name===void 0||!m.
call(e,"name")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};r===
null?r=[s]:r.push(s),i++}if(e.check===void 0||!m.call(e,"check")){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chec\
k"},message:"must have required property 'check'"};r===null?r=[s]:r.push(s),i++}for(let s of Object.keys(e))if(!m.call(oe.properties,s)){let l={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),i++}
if(e.version!==void 0&&m.call(e,"version")&&e.version!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};r===null?r=[s]:r.push(s),i++}if(e.at!==void 0&&m.call(e,"at")){let s=e.at;if(typeof s=="string"){if(!ie.test(s)){let l={instancePath:t+
"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/at",schemaPath:"\
#/$defs/instant/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.step!==void 0&&m.call(e,"step")){let s=e.
step;if(typeof s!="string"){let l={instancePath:t+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"},message:"must be string"};r===
null?r=[l]:r.push(l),i++}if(!(s==="intent"||s==="accepted"||s==="adopted"||s==="ambiguous"||s==="absent"||s==="refused"||s==="unsent")){let l={instancePath:t+"/\
step",schemaPath:"#/properties/step/enum",keyword:"enum",params:{allowedValues:oe.properties.step.enum},message:"must be equal to one of the allowed values"};r===
null?r=[l]:r.push(l),i++}}if(e.account!==void 0&&m.call(e,"account")){let s=e.account;if(typeof s=="string"){if(E(s)>2048){let l={instancePath:t+"/account",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={
instancePath:t+"/account",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[
l]:r.push(l),i++}}else{let l={instancePath:t+"/account",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[l]:r.push(l),i++}}if(e.region!==void 0&&m.call(e,"region")){let s=e.region;if(typeof s=="string"){if(E(s)>2048){let l={instancePath:t+"/region",schemaPath:"#\
/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={
instancePath:t+"/region",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[l]:
r.push(l),i++}}else{let l={instancePath:t+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:
r.push(l),i++}}if(e.endpoint!==void 0&&m.call(e,"endpoint")){let s=e.endpoint;if(typeof s=="string"){if(E(s)>2048){let l={instancePath:t+"/endpoint",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={
instancePath:t+"/endpoint",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=
[l]:r.push(l),i++}}else{let l={instancePath:t+"/endpoint",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[l]:r.push(l),i++}}if(e.body!==void 0&&m.call(e,"body")){let s=e.body;if(typeof s=="string"){if(!pt.test(s)){let l={instancePath:t+"/body",schemaPath:"#/$defs\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+
"/body",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.name!==void 0&&m.call(
e,"name")){let s=e.name;if(typeof s=="string"){if(E(s)>2048){let l={instancePath:t+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={instancePath:t+"/name",schemaPath:"#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/name",schemaPath:"#/$def\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.attempt!==void 0&&m.call(e,"attempt")){let s=e.attempt;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let l={instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};r===null?r=[l]:r.push(l),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let l={instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),i++}}if(e.serviceDate!==void 0&&
m.call(e,"serviceDate")){let s=e.serviceDate;if(typeof s=="string"){if(!ie.test(s)){let l={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2\
}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.imageId!==void 0&&m.call(e,"imageId")){let s=e.imageId;if(typeof s=="string"){if(E(s)>
2048){let l={instancePath:t+"/imageId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charact\
ers"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={instancePath:t+"/imageId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/imageId",schemaPath:"#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.requestId!==void 0&&m.call(e,"requestId")){let s=e.requestId;if(typeof s=="string"){
if(E(s)>2048){let l={instancePath:t+"/requestId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 20\
48 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={instancePath:t+"/requestId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/requestId",schemaPath:"#/$defs/text/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.reason!==void 0&&m.call(e,"reason")){let s=e.reason;if(typeof s=="strin\
g"){if(E(s)>2048){let l={instancePath:t+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2\
048 characters"};r===null?r=[l]:r.push(l),i++}if(E(s)<1){let l={instancePath:t+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",
params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),i++}}if(e.check!==void 0&&m.call(e,"check")){let s=e.check;if(typeof s=="string"){if(!ft.
test(s)){let l={instancePath:t+"/check",schemaPath:"#/properties/check/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern \
"^[0-9a-f]{16}$"'};r===null?r=[l]:r.push(l),i++}}else{let l={instancePath:t+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[l]:r.push(l),i++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};r===null?r=[s]:r.push(s),i++}return D.errors=r,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=10;function se(e){let t=e.lastIndexOf(yt)+1,n=Buffer.from(e.buffer,e.byteOffset,t).toString("utf8").split(`
`).slice(0,-1),o=[];for(let[a,c]of n.entries()){let r=le(c);if(typeof r=="string")return{ok:!1,line:a+1,fault:r};o.push(r)}return{ok:!0,entries:o,whole:t}}function ae(e){
let t=JSON.stringify({...e,check:ce(e)}),n=le(t);if(typeof n=="string")throw new Error(`not written to the journal: ${n}`);return`${t}
`}function le(e){let t;try{t=JSON.parse(e)}catch{return"it is not JSON"}if(!D(t)){let[a]=D.errors??[];return`it is no entry of a journal (\`${a?.instancePath??""}\
\` ${a?.message??"does not fit"})`}let{check:n,...o}=t;return n===ce(o)?{...o,check:n}:"its check sum does not fit: it was changed"}function ce(e){return L(N(e)).
slice(0,16)}var de={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function ue(e){let t=_(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(de,t)?de[t]:t}function _(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var S=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var k=R(require("node:fs"),1),W=require("node:path");var K=require("node:fs"),Y=require("node:os");function me(){return{pid:process.pid,host:ye(),started:he(process.pid)}}function pe(e){try{let{pid:t,host:n,started:o}=JSON.
parse(e);return typeof t!="number"||!Number.isSafeInteger(t)||t<1||typeof n!="string"?null:{pid:t,host:n,started:typeof o=="string"?o:null}}catch{return null}}function fe(e){
if(e.host!==ye())return!0;try{process.kill(e.pid,0)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ESRCH")return!1}let t=he(e.pid);return e.started===null||
t===null||e.started===t}function ye(){try{return`${(0,Y.hostname)()} ${(0,K.readlinkSync)("/proc/self/ns/pid")}`}catch{return(0,Y.hostname)()}}function he(e){try{
let t=(0,K.readFileSync)(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(")")+2).split(" ")[19]??null}catch{return null}}var ht=20,{O_RDONLY:gt,O_NOFOLLOW:wt=0,O_NONBLOCK:kt=0}=k.constants;function we(e){let t=JSON.stringify(me());for(let n=0;n<ht;n++){let[o]=ge(e);o!==void 0&&bt(
o.path,e);let a=(o?.number??0)+1,c=`${e}.lock.${a}`;if(!St(c,t))continue;let[r,...i]=ge(e);if(r?.number===a){for(let u of i)z(u.path);return()=>k.truncateSync(c)}
z(c)}throw new S(`too many processes ask for the journal \`${e}\` at once; try again`)}function ge(e){let t=`${(0,W.basename)(e)}.lock.`,n=(0,W.dirname)(e);return k.readdirSync(
n).filter(o=>o.startsWith(t)&&/^[0-9]{1,15}$/.test(o.slice(t.length))).map(o=>({number:Number(o.slice(t.length)),path:(0,W.join)(n,o)})).sort((o,a)=>a.number-o.
number)}function bt(e,t){let n=vt(e);if(n===null||n==="")return;let o=pe(n);if(o!==null&&!fe(o))return;let a=o===null?"somebody":`process ${o.pid} on ${o.host.split(
" ",1)[0]}`;throw new S(`the journal \`${t}\` is in use by ${a}; wait for its end, or use another with \`--journal\`; if that process is gone, delete \`${e}\``)}
function St(e,t){let n=`${e}.${process.pid}`;z(n),k.writeFileSync(n,t,{mode:384,flag:"wx"});try{return k.linkSync(n,e),!0}catch(o){if(_(o)==="EEXIST")return!1;throw o}finally{
z(n)}}function vt(e){let t;try{t=k.openSync(e,gt|wt|kt)}catch(n){if(_(n)==="ENOENT")return null;throw n}try{return k.readFileSync(t,"utf8")}finally{k.closeSync(
t)}}function z(e){k.rmSync(e,{force:!0})}var Et=1<<26,xt=18,{O_RDWR:It,O_CREAT:Ot,O_APPEND:Pt,O_RDONLY:$t,O_NOFOLLOW:Tt=0,O_NONBLOCK:Ct=0}=h.constants;function ke(e,t){return be(e,()=>{Lt((0,Z.dirname)(
e));let n=we(e);try{return Rt(e,t,n)}catch(o){throw n(),o}})}function Rt(e,t,n){let o=h.lstatSync(e,{throwIfNoEntry:!1})===void 0,a=h.openSync(e,It|Ot|Pt|Tt|Ct,384);try{let{entries:c,whole:r,size:i}=Nt(a,e);r<i&&h.ftruncateSync(
a,r),o&&qt((0,Z.dirname)(e));let u=[...c],d=!1;return{entries:()=>u,add(f){if(d)throw new S(`the journal \`${e}\` could not be written to before`);let y=ae({version:1,
at:new Date(t()).toISOString(),...f});d=!0,be(e,()=>At(a,y)),d=!1,u.push(JSON.parse(y))},close(){h.closeSync(a),n()}}}catch(c){throw h.closeSync(a),c}}function At(e,t){
let n=Buffer.from(t);if(h.writeSync(e,n)<n.length)throw new $("no space is left on the device");h.fsyncSync(e)}function Nt(e,t){let n=h.fstatSync(e);if(!n.isFile())
throw new $("it is not a regular file");let o=process.getuid?.();if(o!==void 0&&n.uid!==o)throw new $("it belongs to another user, who could make it say anythin\
g");if(o!==void 0&&(n.mode&xt)!==0)throw new $(`others may write to it; \`chmod 600 ${t}\` if you trust what it says`);if(n.size>Et)throw new $("it is larger th\
an 64 MiB; move it away and keep it");let a=h.readFileSync(e),c=se(a);if(!c.ok)throw new $(`line ${c.line} is damaged: ${c.fault}. Nothing was sent and nothing \
in it was changed; find out what happened to it before you move it away: without it, what was sent before is told by the image's name only`);return{entries:c.entries,
whole:c.whole,size:a.length}}function Lt(e){h.mkdirSync(e,{recursive:!0,mode:448})}function qt(e){if(process.platform==="win32")return;let t=h.openSync(e,$t);try{
h.fsyncSync(t)}finally{h.closeSync(t)}}var $=class extends Error{name="Unusable"};function be(e,t){try{return t()}catch(n){throw!(n instanceof $)&&_(n)===null?n:
new S(`the journal \`${e}\` cannot be used: ${ue(n)}`)}}async function Q(e,t){if(t.stopped())return{kind:"stopped"};let n=await t.describeImages();if(!n.ok)return{kind:"failure",failure:n.failure};let o=n.images.find(
a=>a.name===e);return o===void 0?{kind:"none",date:n.date}:{kind:"image",image:o}}async function Se(e,t,n){let o=n.now(),a=0,c=0;for(let r=5e3;;r*=2){let i=await Q(
e,n),u=n.now()-o;switch(i.kind){case"image":case"stopped":return i;case"none":if(a++,c=0,a>=3&&u>=t)return i;break;case"failure":if(c++,c>=3)return i;break;default:}
await n.sleep(Math.max(0,Math.min(r,t/2,t-u)))}}function ve(e,t){return xe(e,t)&&e.account===t.account&&e.body===t.body}function Ee(e,t){let n=!e.account.startsWith("key:")&&!t.account.startsWith("key:");return xe(
e,t)&&e.name===t.name&&!(n&&e.account!==t.account)}function xe(e,t){return e.region===t.region&&e.endpoint===t.endpoint}var Ie={imageId:null,acceptedAt:null,open:!1,mayExistSince:null},Oe={...Ie,before:Ie};function X(e,t){let{before:n,...o}=e.filter(a=>ve(a,t)).reduce(Dt,Oe);return o}
function Pe(e,t){let n=e.filter(o=>Ee(o,t));return n.some(o=>X(n,o).open)}function Dt(e,t){switch(t.step){case"intent":{let{before:n,...o}=e,a=e.mayExistSince??
Date.parse(t.serviceDate??t.at);return{...o,open:!0,mayExistSince:a,before:o}}case"ambiguous":return e;case"accepted":case"adopted":return{...Oe,imageId:t.imageId??
null,acceptedAt:Date.parse(t.at)};case"refused":case"unsent":return{...e.before,before:e.before};case"absent":return{...e,open:!1};default:return t.step}}var _t="ResourceAlreadyExistsException",Wt=2e4;async function Te({identity:e,description:t,again:n,settleMs:o,maxAttempts:a},c,r,i){let{name:u}=e,d=()=>X(c.entries(),
e),f=p=>c.add({...e,...p}),y=()=>(i({kind:"reconciling",settleMs:o}),Se(u,o,r)),x=p=>$e(p,t,d())?(f({step:"adopted",imageId:p.id}),{kind:"adopted",imageId:p.id}):
{kind:"taken",image:p,ours:p.id===d().imageId},O=async p=>{let v=await Q(u,r),C=r.now()-p<o;return v.kind==="none"&&C?y():v},{imageId:g,acceptedAt:b}=d();if(g!==
null&&!n){let p=await O(b??r.now());return Ft(g,p)}let I=null;for(let p=1;;p++){let v=Pe(c.entries(),e)?await y():await O(d().acceptedAt??Number.NEGATIVE_INFINITY),
{open:C}=d();if(v.kind==="stopped")return{kind:"stopped",open:C};if(v.kind==="failure")return{kind:"failed",failure:v.failure,open:C};if(v.kind==="image")return x(
v.image);if(C&&f({step:"absent"}),I!==null&&p>a)return{kind:"failed",failure:I,open:!1};f({step:"intent",attempt:p,serviceDate:new Date(v.date).toISOString()}),
i({kind:"sending",attempt:p});let w=await r.importImage();switch(i({kind:"answered",answer:w}),w.kind){case"accepted":return f({step:"accepted",imageId:w.imageId,
...H(w)}),{...w,earlier:!1};case"refused":{if(f({step:"refused",reason:w.failure.code,...H(w.failure)}),w.failure.code!==_t||d().mayExistSince===null)return w;let s=await y();
return s.kind==="image"&&$e(s.image,t,d())?x(s.image):w}case"unsent":{if(f({step:"unsent",reason:w.failure.code,...H(w.failure)}),!w.retry||p>=a)return{kind:"fa\
iled",failure:w.failure,open:!1};let s=r.random()*Math.min(Wt,1e3*2**(p-1));i({kind:"retrying",failure:w.failure,waitMs:s}),await r.sleep(s);break}case"ambiguou\
s":f({step:"ambiguous",reason:w.failure.code,...H(w.failure)}),I=w.failure;break;default:return w}}}function Ft(e,t){switch(t.kind){case"image":return t.image.id!==
e?{kind:"taken",image:t.image,ours:!1}:t.image.state==="ERROR"?{kind:"in-error",image:t.image}:{kind:"accepted",imageId:e,requestId:null,earlier:!0};case"none":
return{kind:"gone",imageId:e};case"failure":return{kind:"unseen",imageId:e,failure:t.failure};case"stopped":return{kind:"stopped",open:!1};default:return t}}function $e({
created:e,description:t},n,{mayExistSince:o}){return o===null||e===null||e<o?!1:t===null||t===n}function H({requestId:e}){return e===null?{}:{requestId:e}}var Ut=/^[ -~]*$/;function ee(e,t=120){if(e.length<=t&&Ut.test(e))return e;let n=Jt(t);return Mt(e,n,!1),n.end()}function Jt(e){let t="",n=0,o=!1;return{add:a=>o||t.length+a.length>
e?(o=!0,!1):(t+=a,t.length<=e-1&&(n=t.length),!0),end:()=>o?t.slice(0,n)+"\u2026":t}}function Mt(e,t,n){for(let o=0;o<e.length;o++){let a=e.charCodeAt(o),c=e.charAt(o);if(jt(a))c=B(a);else if(n&&(a===34||a===92))c=`\\${c}`;else if(a>=55296&&a<=57343){
let r=e.codePointAt(o)??a;if(r<=65535)c=B(a);else{o++;let i=e.charCodeAt(o);c=r>=917504&&r<=917631?B(a)+B(i):String.fromCharCode(a,i)}}if(!t.add(c))return!1}return!0}
function jt(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=
65529&&e<=65531}var Kt={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function B(e){return Kt[e]??`\\u${e.toString(16).padStart(4,"0")}`}var F=class extends Error{name="CallProblem"};var G=class extends Error{name="TimeLimitReached"};var zt=[[/^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized)/,"denied","denied"],[/^(?:ExpiredToken|RequestExpired)/,"credentials","the cr\
edentials have expired: sign in again"],[/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)/,"credentials",
"AWS does not know these credentials, or not in this Region"],[/Signature/,"credentials","the signature was refused (is the secret access key right, and the clo\
ck of this machine?)"],[/^(?:OptInRequired|SubscriptionRequired|PendingVerification)/,"denied","the account has not signed up for the service or the Region"],[/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,
"throttled","throttled, and still after several attempts"]],Ht=[[/^(?:ENOTFOUND|EAI_AGAIN)$/,"network","there is no such host, or no network (is the Region righ\
t?)"],[/^ECONNREFUSED$/,"network","nobody answers at the endpoint"],[/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,"network","the connection broke"],[/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/,
"network","the host cannot be reached"],[/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/,"network","the endpoint's certificate is not trusted (NODE_E\
XTRA_CA_CERTS names a file with more authorities)"],[/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError)$/,"time","no answer in time"]];function U(e,t){if(!(e instanceof
Error))throw e;let{name:n,code:o,$metadata:a,$response:c}=e,r=a?.requestId??null;if(e instanceof G)return{kind:"time",reason:e.message,code:null,requestId:r};if(e instanceof
F||n==="UsageError")return{kind:"service",reason:e.message,code:null,requestId:r};if(n==="AbortError"||n==="Interrupted")return{kind:"cancelled",reason:"cancell\
ed",code:null,requestId:r};if(/CredentialsProvider|TokenProvider|ProviderError$/.test(n))return Yt(e.message);let i=Ht.find(([u])=>u.test(typeof o=="string"?o:n));
if(i!==void 0)return{kind:i[1],reason:i[2],code:typeof o=="string"?o:n,requestId:r};if(a?.httpStatusCode===void 0&&c===void 0)throw e;return Bt(e,r,t)}function Bt({
name:e,message:t,$metadata:n,$retryable:o},a,c){let r=n?.httpStatusCode??0,i=Vt(t,c),u=zt.find(([y])=>y.test(e)),d=/^[A-Za-z][\w.:-]{0,80}$/.test(e)?e:null;if(u!==
void 0){let[,y,x]=u,O=y==="denied"&&i!==""?`: ${i}`:"";return{kind:y,reason:(y==="denied"?Gt(i):null)??`${x} (${d})${O}`,code:d,requestId:a}}if(o?.throttling===
!0||r===429)return{kind:"throttled",reason:"throttled, and still after several attempts",code:d,requestId:a};if(d===null||e==="Error"||e==="SyntaxError"||e==="T\
ypeError")return{kind:"service",reason:`the answer (HTTP ${r}) cannot be read`,code:null,requestId:a};let f=i===""||i==="UnknownError"?"":`: ${i}`;return{kind:"\
service",reason:`${d} (HTTP ${r})${f}`,code:d,requestId:a}}function Gt(e){let[,t,n="no policy allows it"]=/User: (\S+) is not authorized to perform: \S+(?: on resource: \S+)?(?: because (.+))?$/.
exec(e)??[];return t===void 0?null:`denied to ${t}: ${n.replace(/the \w[\w-]*:\w+ action/,"it")}`}function Vt(e,t){let n=e.split(`
`)[0]??"";n=n.replace(/\s*Encoded authorization failure message:.*$/,"");for(let o of t)o!==""&&(n=n.replaceAll(o,"\u2026"));return ee(n.trim().replace(/\.$/,""),
240)}function Yt(e){let t=/^Could not resolve credentials using profile: \[(.*?)\]/.exec(e)?.[1];return{kind:"credentials",reason:t!==void 0?`there are no crede\
ntials in the profile \`${ee(t)}\``:/sso|token/i.test(e)?"single sign-on has no valid session: run `aws sso login`":"there are no credentials: neither in the en\
vironment nor in a profile nor from the machine",code:null,requestId:null}}async function Ce({config:e}){try{return(await e.credentials()).accessKeyId}catch(t){throw new S(U(t,[]).reason)}}function Re(e){return`key:${L(e).slice(0,16)}`}function J(e){let t=e.middlewareStack.clone();return Object.create(e,{middlewareStack:{value:t}})}function Ne(e){let t=J(e),{middlewareStack:n}=t;if(!n.remove(Ae))
throw new Error("the AWS SDK has no retry to switch off");return n.add(o=>a=>o(a),{step:"finalizeRequest",priority:"high",name:Ae}),t}var Ae="retryMiddleware";async function Le(e,t){let n,{middlewareStack:o}=t;if(o.addRelativeTo((a,c)=>async()=>(n=c.endpointV2?.url,{response:{},output:{$metadata:{}}}),{relation:"after",
toMiddleware:"endpointV2Middleware",name:"endpointProbe"}),await e.send(t),n===void 0)throw new Error("the AWS SDK told no endpoint");return n}var qe={load:()=>import("@aws-sdk/client-ec2"),client:(e,t)=>new e.EC2Client(t),anyCommand:e=>new e.GetEbsEncryptionByDefaultCommand({})};var De={load:()=>import("@aws-sdk/client-iam"),client:(e,t)=>new e.IAMClient(t),anyCommand:e=>new e.GetAccountSummaryCommand({})};var _e={load:()=>import("@aws-sdk/client-service-quotas"),client:(e,t)=>new e.ServiceQuotasClient(t),anyCommand:e=>new e.ListServicesCommand({})};var We={load:()=>import("@aws-sdk/client-sts"),client:(e,t)=>new e.STSClient(t),anyCommand:e=>new e.GetCallerIdentityCommand({})};var Fe={load:()=>import("@aws-sdk/client-workspaces"),client:(e,t)=>new e.WorkSpacesClient(t),anyCommand:e=>new e.DescribeAccountCommand({})};var Ue={workspaces:Fe,ec2:qe,sts:We,"service-quotas":_e,iam:De};async function Me(e){let t=[],n=await Promise.all(e.map(async o=>{try{return[o,await Ue[o].load()]}catch(a){if(!Zt(a,Je(o)))throw a;return t.push(Je(o)),[o,null]}}));
if(t.length>0){let o=t.sort().join(" ");throw new S(`calls to AWS need the AWS SDK, which is not installed; install it beside workspaces-preflight: \`npm install\
 ${o}\``)}return Object.fromEntries(n)}function Je(e){return`@aws-sdk/client-${e}`}function Zt(e,t){return e instanceof Error&&"code"in e&&(e.code==="ERR_MODULE\
_NOT_FOUND"||e.code==="MODULE_NOT_FOUND")&&e.message.includes(`'${t}'`)}var je=require("node:timers/promises"),Qt=2;function Xt(){return er(Qt,()=>performance.now())}function Ke({middlewareStack:e},t=Xt()){e.add(n=>async o=>(await t(),
n(o)),{step:"finalizeRequest",priority:"low",name:"workspacesLimit",override:!0})}function er(e,t){let n=1e3/e,o=0;return async()=>{let a=t(),c=Math.max(a,o);o=
c+n,c>a&&await(0,je.setTimeout)(c-a)}}var tr=1e3;async function ze(e){let t=new Set,n;do{if(n=await e(n)||void 0,n!==void 0&&(t.has(n)||t.size>=tr))throw new F("the service gives page after page wit\
hout an end");n!==void 0&&t.add(n)}while(n!==void 0)}var rr=25;async function He({workspaces:{client:e,sdk:t}},n){let o=[];return await ze(async a=>{let c=new t.DescribeWorkspaceImagesCommand({ImageType:"OWNED",MaxResults:rr,
NextToken:a}),r=await e.send(c,{abortSignal:n});return o.push(...r.Images??[]),r.NextToken}),{Images:o}}var nr=Object.prototype.hasOwnProperty,or=new RegExp("wsi-[0-9a-z]{9,63}$","u");function V(e,{instancePath:t="",parentData:n,parentDataProperty:o,rootData:a=e,dynamicAnchors:c={}}={}){
let r=null,i=0,u=V.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),i===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.ImageId!==
void 0&&nr.call(e,"ImageId")){let d=e.ImageId;if(i===i)if(typeof d=="string"){if(!or.test(d))return!1}else return!1}}else return!1;return i===0}V.evaluated={props:{
ImageId:!0},dynamicProps:!1,dynamicItems:!1};var Be=200,ir=/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,sr=new Set(["Unknown","UnknownError"]);async function Ge({client:e,sdk:t},n,o){let a=new t.
ImportWorkspaceImageCommand(n),c={sent:!1};lr(a,A(n),c);try{let{$metadata:r,...i}=await e.send(a,{}),u=Ye(r.requestId);return!V(i)||i.ImageId===void 0||i.ImageId.
length>Be?{kind:"ambiguous",failure:{...ar,requestId:u}}:{kind:"accepted",imageId:i.ImageId,requestId:u}}catch(r){return cr(r,c,await o())}}var ar={code:"Unread\
ableAnswer",message:"the service said yes, without the id of an image in the form that the API model states"};function lr(e,t,n){e.middlewareStack.add(o=>a=>(j(
a.request.body,t),o(a)),{step:"finalizeRequest",priority:"high",name:"preflightBody"}),e.middlewareStack.add(o=>a=>(n.sent=!0,o(a)),{step:"deserialize",priority:"\
low",name:"preflightSent"})}function cr(e,{sent:t},n){if(e instanceof q)return{kind:"unsent",failure:{code:e.name,message:e.message,requestId:null},retry:!1};let{
reason:o,code:a,requestId:c}=U(e,n),r=a===null||sr.has(a)?null:a,i={code:r??"UnreadableAnswer",message:o,requestId:Ye(c)},u=dr(e);if(u===null){let d=Ve(e);return!t||
d?{kind:"unsent",failure:i,retry:d}:{kind:"ambiguous",failure:i}}return r===null||u<400||u>499?{kind:"ambiguous",failure:i}:u===429||ir.test(r)?{kind:"unsent",failure:i,
retry:!0}:{kind:"refused",failure:i}}function dr(e){let{$metadata:t}=e;return t?.httpStatusCode??null}function Ve(e){if(!(e instanceof Error))return!1;if(e instanceof
AggregateError&&e.errors.length>0)return e.errors.every(Ve);let{syscall:t}=e;return t==="connect"||t==="getaddrinfo"}function Ye(e){return e==null||e===""?null:
e.slice(0,Be)}async function Ze(e,t){for(let n of t){let o=e[n]?.client;if(o!==void 0)try{let{accessKeyId:a,secretAccessKey:c,sessionToken:r=""}=await o.config.credentials();
return[r,c,a].filter(i=>i!=="")}catch{return[]}}return[]}function Qe({middlewareStack:e}){let t=null;return e.add(n=>async o=>{let a=await n(o),{headers:c}=a.response,r=Date.parse(c?.date??"");return t=Number.isNaN(r)?
null:r,a},{step:"deserialize",priority:"low",name:"serviceDate"}),()=>t}function Xe(e,{now:t,random:n},o){let{sdk:a}=e,c=J(e.client),r=Qe(c),i={sdk:a,client:Ne(c)},u=()=>Ze({workspaces:e},["workspaces"]),d=async g=>{let{code:b,reason:I,
requestId:p,kind:v}=U(g,await u());return{later:v==="throttled",failure:{code:b??"UnreadableAnswer",message:I,requestId:p}}},f=()=>o.aborted,y=g=>pr(g,o);async function x(){
try{let{Images:g=[]}=await He({workspaces:{client:c,sdk:a}},o),b=r();return b===null?{ok:!1,failure:ur}:{ok:!0,images:g.flatMap(mr),date:b}}catch(g){return{ok:!1,
failure:(await d(g)).failure}}}async function O(g){try{let b=new a.DescribeWorkspaceImagesCommand({ImageIds:[g]}),{Images:I=[]}=await c.send(b,{abortSignal:o}),
p=I.find(({ImageId:v})=>v===g);return p===void 0?{kind:"absent"}:{kind:"image",image:{id:g,state:p.State??null,errors:et(p)}}}catch(b){return b instanceof Error&&
b.name==="ResourceNotFoundException"?{kind:"absent"}:{kind:"failure",...await d(b)}}}return{submitService:g=>({describeImages:x,importImage:()=>Ge(i,g,u),now:t,
sleep:y,random:n,stopped:f}),waitService:g=>({describeImage:()=>O(g),now:()=>performance.now(),sleep:y,random:n,stopped:f})}}var ur={code:"NoDate",message:"the \
answers have no `Date`, by which an image of ours is told from an older one",requestId:null};function mr(e){let{ImageId:t,Name:n,Description:o,Created:a,State:c}=e;
if(t===void 0||n===void 0)return[];let r=a?.getTime()??null;return[{id:t,name:n,description:o??null,created:r,state:c??null,errors:et(e)}]}function et({ErrorDetails:e=[],
ErrorCode:t,ErrorMessage:n}){return e.length===0?t===void 0?[]:[{code:t,message:n??null}]:e.map(o=>({code:o.ErrorCode??"UnknownError",message:o.ErrorMessage??null}))}
function pr(e,t){return new Promise(n=>{if(t.aborted){n();return}let o=setTimeout(a,e);function a(){clearTimeout(o),t.removeEventListener("abort",a),n()}t.addEventListener(
"abort",a,{once:!0})})}var fr=12e4,yr=4;async function tt(e,t){let{client:n,preflight:o,again:a=!1,signal:c=new AbortController().signal}=t,{settleMs:r=fr,maxAttempts:i=yr,onEvent:u=()=>{}}=t,
d=JSON.parse(JSON.stringify(e)),f=o.check(d);if(f.verdict==="fail"||f.verdict==="unknown"&&t.allowUnknown!==!0)throw new T(f);gr(r,i);let{workspaces:y}=await Me(
["workspaces"]),x=J(n);Ke(x);let O={account:t.account??Re(await Ce(n)),region:await n.config.region(),endpoint:await hr(n,new y.DescribeAccountCommand({})),body:A(
d),name:d.ImageName},g=Xe({client:x,sdk:y},{now:Date.now,random:Math.random},c),b=ke(t.journal,Date.now);try{let I={identity:O,description:d.ImageDescription,again:a,
settleMs:r,maxAttempts:i};return{ending:await Te(I,b,g.submitService(d),u),report:f}}finally{b.close()}}async function hr(e,t){return(await Le(e,t)).href.replace(
/\/$/,"")}function gr(e,t){if(!(Number.isFinite(e)&&e>=0))throw new S("`settleMs` is not a number of milliseconds from 0 on");if(!(Number.isSafeInteger(t)&&t>0))
throw new S("`maxAttempts` is not a whole number above 0")}0&&(module.exports={PreflightError,UsageError,preflightPlugin,submit});
