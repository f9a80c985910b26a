"use strict";var Vs=Object.create;var Ze=Object.defineProperty;var Js=Object.getOwnPropertyDescriptor;var Ys=Object.getOwnPropertyNames;var zs=Object.getPrototypeOf,Xs=Object.prototype.hasOwnProperty;var Zs=(e,t)=>{for(var n in t)Ze(e,n,{get:t[n],enumerable:!0})},_n=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ys(t))!Xs.call(e,o)&&
o!==n&&Ze(e,o,{get:()=>t[o],enumerable:!(r=Js(t,o))||r.enumerable});return e};var pe=(e,t,n)=>(n=e!=null?Vs(zs(e)):{},_n(t||!e||!e.__esModule?Ze(n,"default",{value:e,enumerable:!0}):n,e)),Qs=e=>_n(Ze({},"__esModule",{value:!0}),e);var wf={};Zs(wf,{submit:()=>Bs,wait:()=>Ks});module.exports=Qs(wf);function re(e){if(typeof e=="string"||typeof e=="number"&&Number.isFinite(e))return JSON.stringify(e);if(typeof e=="boolean"||e===null)return String(e);if(Array.
isArray(e))return`[${e.map(re).join(",")}]`;if(typeof e!="object")throw new Error(`no JSON value: ${typeof e}`);return`{${Object.entries(e).sort(([n],[r])=>n<r?
-1:n>r?1:0).map(([n,r])=>`${JSON.stringify(n)}:${re(r)}`).join(",")}}`}var Mn=require("node:crypto");function ve(e){return(0,Mn.createHash)("sha256").update(e).digest("hex")}var Se=class extends Error{name="BodyDiffers"};function me(e){return ve(re(e))}function Un(e,t){let n;try{let r=typeof e=="string"?e:new TextDecoder().decode(e);
n=me(JSON.parse(r))}catch{throw new Se("the body of the call cannot be compared with the request that was checked")}if(n!==t)throw new Se("the body of the call \
is not the request that was checked; nothing was sent")}var ea=/^[ -~]*$/,ta=/^[ !#-[\]-~]*$/;function tt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&ta.test(e))return`"${e}"`;let n=Wn(t);return et(e,n),n.end()}function I(e,t=120){
if(e.length<=t&&ea.test(e))return e;let n=Wn(t);return jn(e,n,!1),n.end()}function Wn(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function et(e,t){switch(typeof e){case"string":return t.add('"')&&jn(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?na(e,t):ra(e,t)}}function na(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!et(e[n],t))return!1;return t.add("]")}function ra(e,t){let n=oa(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let s=e[o];if(!(et(o,t)&&t.add(":")&&et(s,t)))return!1}return t.add(
"}")}function oa(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:I(t.slice(8,-1),40)}function jn(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),s=e.charAt(r);if(ia(o))s=Qe(o);else if(n&&(o===34||o===92))s=`\\${s}`;else if(o>=55296&&o<=57343){let i=e.codePointAt(r)??o;if(i<=65535)s=
Qe(o);else{r++;let a=e.charCodeAt(r);s=i>=917504&&i<=917631?Qe(o)+Qe(a):String.fromCharCode(o,a)}}if(!t.add(s))return!1}return!0}function ia(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var sa={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function Qe(e){return sa[e]??`\\u${e.toString(16).padStart(4,"0")}`}var Oe=class extends Error{name="CallProblem"};var nt=class extends Error{name="TimeLimitReached"};var aa=[[/^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized)/,"denied","denied"],[/^(?:ExpiredToken|RequestExpired)/,"credentials","the cr\
edentials have expired: sign in again"],[/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)/,"credentials",
"AWS does not know these credentials, or not in this Region"],[/Signature/,"credentials","the signature was refused (is the secret access key right, and the clo\
ck of this machine?)"],[/^(?:OptInRequired|SubscriptionRequired|PendingVerification)/,"denied","the account has not signed up for the service or the Region"],[/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,
"throttled","throttled, and still after several attempts"]],la=[[/^(?:ENOTFOUND|EAI_AGAIN)$/,"network","there is no such host, or no network (is the Region righ\
t?)"],[/^ECONNREFUSED$/,"network","nobody answers at the endpoint"],[/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,"network","the connection broke"],[/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/,
"network","the host cannot be reached"],[/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/,"network","the endpoint's certificate is not trusted (NODE_E\
XTRA_CA_CERTS names a file with more authorities)"],[/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError)$/,"time","no answer in time"]];function oe(e,t){if(!(e instanceof
Error))throw e;let{name:n,code:r,$metadata:o,$response:s}=e,i=o?.requestId??null;if(e instanceof nt)return{kind:"time",reason:e.message,code:null,requestId:i};if(e instanceof
Oe||n==="UsageError")return{kind:"service",reason:e.message,code:null,requestId:i};if(n==="AbortError"||n==="Interrupted")return{kind:"cancelled",reason:"cancel\
led",code:null,requestId:i};if(/CredentialsProvider|TokenProvider|ProviderError$/.test(n))return fa(e.message);let a=la.find(([l])=>l.test(typeof r=="string"?r:
n));if(a!==void 0)return{kind:a[1],reason:a[2],code:typeof r=="string"?r:n,requestId:i};if(o?.httpStatusCode===void 0&&s===void 0)throw e;return ca(e,i,t)}function ca({
name:e,message:t,$metadata:n,$retryable:r},o,s){let i=n?.httpStatusCode??0,a=da(t,s),l=aa.find(([p])=>p.test(e)),c=/^[A-Za-z][\w.:-]{0,80}$/.test(e)?e:null;if(l!==
void 0){let[,p,m]=l,g=p==="denied"&&a!==""?`: ${a}`:"";return{kind:p,reason:(p==="denied"?ua(a):null)??`${m} (${c})${g}`,code:c,requestId:o}}if(r?.throttling===
!0||i===429)return{kind:"throttled",reason:"throttled, and still after several attempts",code:c,requestId:o};if(c===null||e==="Error"||e==="SyntaxError"||e==="T\
ypeError")return{kind:"service",reason:`the answer (HTTP ${i}) cannot be read`,code:null,requestId:o};let d=a===""||a==="UnknownError"?"":`: ${a}`;return{kind:"\
service",reason:`${c} (HTTP ${i})${d}`,code:c,requestId:o}}function ua(e){let[,t,n="no policy allows it"]=/User: (\S+) is not authorized to perform: \S+(?: on resource: \S+)?(?: because (.+))?$/.
exec(e)??[];return t===void 0?null:`denied to ${t}: ${n.replace(/the \w[\w-]*:\w+ action/,"it")}`}function da(e,t){let n=e.split(`
`)[0]??"";n=n.replace(/\s*Encoded authorization failure message:.*$/,"");for(let r of t)r!==""&&(n=n.replaceAll(r,"\u2026"));return I(n.trim().replace(/\.$/,""),
240)}function fa(e){let t=/^Could not resolve credentials using profile: \[(.*?)\]/.exec(e)?.[1];return{kind:"credentials",reason:t!==void 0?`there are no crede\
ntials in the profile \`${I(t)}\``:/sso|token/i.test(e)?"single sign-on has no valid session: run `aws sso login`":"there are no credentials: neither in the env\
ironment nor in a profile nor from the machine",code:null,requestId:null}}var y=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function Bn({sts:{client:e,sdk:t}},n){return e.send(new t.GetCallerIdentityCommand({}),{abortSignal:n})}async function Gn(e,t){let n=await pa(e.workspaces.client);try{let{Account:r}=await Bn(e,t);return r!==void 0&&/^[0-9]{12}$/.test(r)?{account:r,problem:null}:{account:Kn(
n),problem:new Error("the answer names no account")}}catch(r){return{account:Kn(n),problem:r}}}async function pa({config:e}){try{return(await e.credentials()).accessKeyId}catch(t){
throw new y(oe(t,[]).reason)}}function Kn(e){return`key:${ve(e).slice(0,16)}`}var T=pe(require("node:fs"),1),Ht=require("node:path");function K(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var Hn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:journal:1",title:"JournalEntry",description:"One line of t\
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
]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}}},E=Object.prototype.hasOwnProperty,Vn=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2\
}\\.[0-9]{3}Z$","u"),ma=new RegExp("^[0-9a-f]{64}$","u"),ya=new RegExp("^[0-9a-f]{16}$","u");function Re(e,{instancePath:t="",parentData:n,parentDataProperty:r,
rootData:o=e,dynamicAnchors:s={}}={}){let i=null,a=0,l=Re.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let c=a,d=!0,p=a;if(e&&typeof e==
"object"&&!Array.isArray(e)&&e.step!==void 0&&E.call(e,"step")&&e.step!=="intent"){let u={};i===null?i=[u]:i.push(u),a++}var m=p===a;if(a=c,i!==null&&(c?i.length=
c:i=null),m){let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.attempt===void 0||!E.call(e,"attempt")){let q={instancePath:t,schemaPath:"#/allOf/0/then/\
required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};i===null?i=[q]:i.push(q),a++}if(e.serviceDate===
void 0||!E.call(e,"serviceDate")){let q={instancePath:t,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"serviceDate"},message:"\
must have required property 'serviceDate'"};i===null?i=[q]:i.push(q),a++}}var m=u===a;d=m}if(!d){let u={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};i===null?i=[u]:i.push(u),a++}let g=a,h=!0,b=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&e.step!==void 0&&
E.call(e,"step")){let u=e.step;if(!(u==="accepted"||u==="adopted")){let f={};i===null?i=[f]:i.push(f),a++}}var x=b===a;if(a=g,i!==null&&(g?i.length=g:i=null),x){
let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.imageId===void 0||!E.call(e,"imageId"))){let q={instancePath:t,schemaPath:"#/allOf/1/then/required",keyword:"\
required",params:{missingProperty:"imageId"},message:"must have required property 'imageId'"};i===null?i=[q]:i.push(q),a++}var x=u===a;h=x}if(!h){let u={instancePath:t,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};i===null?i=[u]:i.push(u),a++}let w=a,R=!0,P=a;if(e&&typeof e==
"object"&&!Array.isArray(e)&&e.step!==void 0&&E.call(e,"step")){let u=e.step;if(!(u==="ambiguous"||u==="refused"||u==="unsent")){let f={};i===null?i=[f]:i.push(
f),a++}}var v=P===a;if(a=w,i!==null&&(w?i.length=w:i=null),v){let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.reason===void 0||!E.call(e,"reason"))){let q={
instancePath:t,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};i===null?
i=[q]:i.push(q),a++}var v=u===a;R=v}if(!R){let u={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};i===null?i=[u]:i.push(u),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.version===void 0||!E.call(e,"version")){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i===null?i=[u]:i.push(u),a++}if(e.at===void 0||
!E.call(e,"at")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};i===
null?i=[u]:i.push(u),a++}if(e.step===void 0||!E.call(e,"step")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"},
message:"must have required property 'step'"};i===null?i=[u]:i.push(u),a++}if(e.account===void 0||!E.call(e,"account")){let u={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"account"},message:"must have required property 'account'"};i===null?i=[u]:i.push(u),a++}if(e.region===void 0||
!E.call(e,"region")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"},message:"must have required property 're\
gion'"};i===null?i=[u]:i.push(u),a++}if(e.endpoint===void 0||!E.call(e,"endpoint")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
endpoint"},message:"must have required property 'endpoint'"};i===null?i=[u]:i.push(u),a++}if(e.body===void 0||!E.call(e,"body")){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};i===null?i=[u]:i.push(u),a++}if(e.name===void 0||!E.
call(e,"name")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i===
null?i=[u]:i.push(u),a++}if(e.check===void 0||!E.call(e,"check")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chec\
k"},message:"must have required property 'check'"};i===null?i=[u]:i.push(u),a++}for(let u of Object.keys(e))if(!E.call(Hn.properties,u)){let f={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};i===null?i=[f]:i.push(f),a++}
if(e.version!==void 0&&E.call(e,"version")&&e.version!==1){let u={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};i===null?i=[u]:i.push(u),a++}if(e.at!==void 0&&E.call(e,"at")){let u=e.at;if(typeof u=="string"){if(!Vn.test(u)){let f={instancePath:t+
"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/at",schemaPath:"\
#/$defs/instant/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.step!==void 0&&E.call(e,"step")){let u=e.
step;if(typeof u!="string"){let f={instancePath:t+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"},message:"must be string"};i===
null?i=[f]:i.push(f),a++}if(!(u==="intent"||u==="accepted"||u==="adopted"||u==="ambiguous"||u==="absent"||u==="refused"||u==="unsent")){let f={instancePath:t+"/\
step",schemaPath:"#/properties/step/enum",keyword:"enum",params:{allowedValues:Hn.properties.step.enum},message:"must be equal to one of the allowed values"};i===
null?i=[f]:i.push(f),a++}}if(e.account!==void 0&&E.call(e,"account")){let u=e.account;if(typeof u=="string"){if(K(u)>2048){let f={instancePath:t+"/account",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={
instancePath:t+"/account",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[
f]:i.push(f),a++}}else{let f={instancePath:t+"/account",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[f]:i.push(f),a++}}if(e.region!==void 0&&E.call(e,"region")){let u=e.region;if(typeof u=="string"){if(K(u)>2048){let f={instancePath:t+"/region",schemaPath:"#\
/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={
instancePath:t+"/region",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:
i.push(f),a++}}else{let f={instancePath:t+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:
i.push(f),a++}}if(e.endpoint!==void 0&&E.call(e,"endpoint")){let u=e.endpoint;if(typeof u=="string"){if(K(u)>2048){let f={instancePath:t+"/endpoint",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={
instancePath:t+"/endpoint",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=
[f]:i.push(f),a++}}else{let f={instancePath:t+"/endpoint",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[f]:i.push(f),a++}}if(e.body!==void 0&&E.call(e,"body")){let u=e.body;if(typeof u=="string"){if(!ma.test(u)){let f={instancePath:t+"/body",schemaPath:"#/$defs\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+
"/body",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.name!==void 0&&E.call(
e,"name")){let u=e.name;if(typeof u=="string"){if(K(u)>2048){let f={instancePath:t+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={instancePath:t+"/name",schemaPath:"#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/name",schemaPath:"#/$def\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.attempt!==void 0&&E.call(e,"attempt")){let u=e.attempt;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};i===null?i=[f]:i.push(f),a++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){let f={instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[f]:i.push(f),a++}}if(e.serviceDate!==void 0&&
E.call(e,"serviceDate")){let u=e.serviceDate;if(typeof u=="string"){if(!Vn.test(u)){let f={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2\
}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.imageId!==void 0&&E.call(e,"imageId")){let u=e.imageId;if(typeof u=="string"){if(K(u)>
2048){let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charact\
ers"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.requestId!==void 0&&E.call(e,"requestId")){let u=e.requestId;if(typeof u=="string"){
if(K(u)>2048){let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 20\
48 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.reason!==void 0&&E.call(e,"reason")){let u=e.reason;if(typeof u=="strin\
g"){if(K(u)>2048){let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2\
048 characters"};i===null?i=[f]:i.push(f),a++}if(K(u)<1){let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",
params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.check!==void 0&&E.call(e,"check")){let u=e.check;if(typeof u=="string"){if(!ya.
test(u)){let f={instancePath:t+"/check",schemaPath:"#/properties/check/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern \
"^[0-9a-f]{16}$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"},
message:"must be string"};i===null?i=[f]:i.push(f),a++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};i===null?i=[u]:i.push(u),a++}return Re.errors=i,a===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ga=10;function Jn(e){let t=e.lastIndexOf(ga)+1,n=Buffer.from(e.buffer,e.byteOffset,t).toString("utf8").split(`
`).slice(0,-1),r=[];for(let[o,s]of n.entries()){let i=zn(s);if(typeof i=="string")return{ok:!1,line:o+1,fault:i};r.push(i)}return{ok:!0,entries:r,whole:t}}function Yn(e){
let t=JSON.stringify({...e,check:Xn(e)}),n=zn(t);if(typeof n=="string")throw new Error(`not written to the journal: ${n}`);return`${t}
`}function zn(e){let t;try{t=JSON.parse(e)}catch{return"it is not JSON"}if(!Re(t)){let[o]=Re.errors??[];return`it is no entry of a journal (\`${o?.instancePath??
""}\` ${o?.message??"does not fit"})`}let{check:n,...r}=t;return n===Xn(r)?{...r,check:n}:"its check sum does not fit: it was changed"}function Xn(e){return ve(
re(e)).slice(0,16)}var Zn={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function X(e){let t=L(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Zn,t)?Zn[t]:t}function L(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var F=pe(require("node:fs"),1),Ie=require("node:path");var rt=require("node:fs"),Gt=require("node:os");function Qn(){return{pid:process.pid,host:nr(),started:rr(process.pid)}}function er(e){try{let{pid:t,host:n,started:r}=JSON.
parse(e);return typeof t!="number"||!Number.isSafeInteger(t)||t<1||typeof n!="string"?null:{pid:t,host:n,started:typeof r=="string"?r:null}}catch{return null}}function tr(e){
if(e.host!==nr())return!0;try{process.kill(e.pid,0)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ESRCH")return!1}let t=rr(e.pid);return e.started===null||
t===null||e.started===t}function nr(){try{return`${(0,Gt.hostname)()} ${(0,rt.readlinkSync)("/proc/self/ns/pid")}`}catch{return(0,Gt.hostname)()}}function rr(e){
try{let t=(0,rt.readFileSync)(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(")")+2).split(" ")[19]??null}catch{return null}}var ha=20,{O_RDONLY:wa,O_NOFOLLOW:ka=0,O_NONBLOCK:ba=0}=F.constants;function ir(e){let t=JSON.stringify(Qn());for(let n=0;n<ha;n++){let[r]=or(e);r!==void 0&&xa(
r.path,e);let o=(r?.number??0)+1,s=`${e}.lock.${o}`;if(!va(s,t))continue;let[i,...a]=or(e);if(i?.number===o){for(let l of a)ot(l.path);return()=>F.truncateSync(
s)}ot(s)}throw new y(`too many processes ask for the journal \`${e}\` at once; try again`)}function or(e){let t=`${(0,Ie.basename)(e)}.lock.`,n=(0,Ie.dirname)(e);
return F.readdirSync(n).filter(r=>r.startsWith(t)&&/^[0-9]{1,15}$/.test(r.slice(t.length))).map(r=>({number:Number(r.slice(t.length)),path:(0,Ie.join)(n,r)})).sort(
(r,o)=>o.number-r.number)}function xa(e,t){let n=Sa(e);if(n===null||n==="")return;let r=er(n);if(r!==null&&!tr(r))return;let o=r===null?"somebody":`process ${r.
pid} on ${r.host.split(" ",1)[0]}`;throw new y(`the journal \`${t}\` is in use by ${o}; wait for its end, or use another with \`--journal\`; if that process is go\
ne, delete \`${e}\``)}function va(e,t){let n=`${e}.${process.pid}`;ot(n),F.writeFileSync(n,t,{mode:384,flag:"wx"});try{return F.linkSync(n,e),!0}catch(r){if(L(r)===
"EEXIST")return!1;throw r}finally{ot(n)}}function Sa(e){let t;try{t=F.openSync(e,wa|ka|ba)}catch(n){if(L(n)==="ENOENT")return null;throw n}try{return F.readFileSync(
t,"utf8")}finally{F.closeSync(t)}}function ot(e){F.rmSync(e,{force:!0})}var Oa=1<<26,Ra=18,{O_RDWR:Ia,O_CREAT:Ea,O_APPEND:Pa,O_RDONLY:sr,O_NOFOLLOW:ar=0,O_NONBLOCK:lr=0}=T.constants;function cr(e,t){return Vt(e,()=>{Aa((0,Ht.dirname)(
e));let n=ir(e);try{return Ta(e,t,n)}catch(r){throw n(),r}})}function ur(e){return Vt(e,()=>{let t;try{t=T.openSync(e,sr|ar|lr)}catch(n){if(L(n)==="ENOENT")return[];
throw n}try{return dr(t,e).entries}finally{T.closeSync(t)}})}function Ta(e,t,n){let r=T.lstatSync(e,{throwIfNoEntry:!1})===void 0,o=T.openSync(e,Ia|Ea|Pa|ar|lr,
384);try{let{entries:s,whole:i,size:a}=dr(o,e);i<a&&T.ftruncateSync(o,i),r&&Na((0,Ht.dirname)(e));let l=[...s],c=!1;return{entries:()=>l,add(d){if(c)throw new y(
`the journal \`${e}\` could not be written to before`);let p=Yn({version:1,at:new Date(t()).toISOString(),...d});c=!0,Vt(e,()=>Ca(o,p)),c=!1,l.push(JSON.parse(p))},
close(){T.closeSync(o),n()}}}catch(s){throw T.closeSync(o),s}}function Ca(e,t){let n=Buffer.from(t);if(T.writeSync(e,n)<n.length)throw new ee("no space is left \
on the device");T.fsyncSync(e)}function dr(e,t){let n=T.fstatSync(e);if(!n.isFile())throw new ee("it is not a regular file");let r=process.getuid?.();if(r!==void 0&&
n.uid!==r)throw new ee("it belongs to another user, who could make it say anything");if(r!==void 0&&(n.mode&Ra)!==0)throw new ee(`others may write to it; \`chmod\
 600 ${t}\` if you trust what it says`);if(n.size>Oa)throw new ee("it is larger than 64 MiB; move it away and keep it");let o=T.readFileSync(e),s=Jn(o);if(!s.ok)
throw new ee(`line ${s.line} is damaged: ${s.fault}. Nothing was sent and nothing in it was changed; find out what happened to it before you move it away: witho\
ut it, what was sent before is told by the image's name only`);return{entries:s.entries,whole:s.whole,size:o.length}}function Aa(e){T.mkdirSync(e,{recursive:!0,
mode:448})}function Na(e){if(process.platform==="win32")return;let t=T.openSync(e,sr);try{T.fsyncSync(t)}finally{T.closeSync(t)}}var ee=class extends Error{name="\
Unusable"};function Vt(e,t){try{return t()}catch(n){throw!(n instanceof ee)&&L(n)===null?n:new y(`the journal \`${e}\` cannot be used: ${X(n)}`)}}async function Jt(e,t){if(t.stopped())return{kind:"stopped"};let n=await t.describeImages();if(!n.ok)return{kind:"failure",failure:n.failure};let r=n.images.find(
o=>o.name===e);return r===void 0?{kind:"none",date:n.date}:{kind:"image",image:r}}async function fr(e,t,n){let r=n.now(),o=0,s=0;for(let i=5e3;;i*=2){let a=await Jt(
e,n),l=n.now()-r;switch(a.kind){case"image":case"stopped":return a;case"none":if(o++,s=0,o>=3&&l>=t)return a;break;case"failure":if(s++,s>=3)return a;break;default:}
await n.sleep(Math.max(0,Math.min(i,t/2,t-l)))}}function pr(e,t){return yr(e,t)&&e.account===t.account&&e.body===t.body}function mr(e,t){let n=!e.account.startsWith("key:")&&!t.account.startsWith("key:");return yr(
e,t)&&e.name===t.name&&!(n&&e.account!==t.account)}function yr(e,t){return e.region===t.region&&e.endpoint===t.endpoint}var gr={imageId:null,acceptedAt:null,open:!1,mayExistSince:null},hr={...gr,before:gr};function Yt(e,t){let{before:n,...r}=e.filter(o=>pr(o,t)).reduce($a,hr);return r}
function wr(e,t){let n=e.filter(r=>mr(r,t));return n.some(r=>Yt(n,r).open)}function $a(e,t){switch(t.step){case"intent":{let{before:n,...r}=e,o=e.mayExistSince??
Date.parse(t.serviceDate??t.at);return{...r,open:!0,mayExistSince:o,before:r}}case"ambiguous":return e;case"accepted":case"adopted":return{...hr,imageId:t.imageId??
null,acceptedAt:Date.parse(t.at)};case"refused":case"unsent":return{...e.before,before:e.before};case"absent":return{...e,open:!1};default:return t.step}}var qa="ResourceAlreadyExistsException",La=2e4;async function br({identity:e,description:t,again:n,settleMs:r,maxAttempts:o},s,i,a){let{name:l}=e,c=()=>Yt(s.entries(),
e),d=w=>s.add({...e,...w}),p=()=>(a({kind:"reconciling",settleMs:r}),fr(l,r,i)),m=w=>kr(w,t,c())?(d({step:"adopted",imageId:w.id}),{kind:"adopted",imageId:w.id}):
{kind:"taken",image:w,ours:w.id===c().imageId},g=async w=>{let R=await Jt(l,i),P=i.now()-w<r;return R.kind==="none"&&P?p():R},{imageId:h,acceptedAt:b}=c();if(h!==
null&&!n){let w=await g(b??i.now());return Fa(h,w)}let x=null;for(let w=1;;w++){let R=wr(s.entries(),e)?await p():await g(c().acceptedAt??Number.NEGATIVE_INFINITY),
{open:P}=c();if(R.kind==="stopped")return{kind:"stopped",open:P};if(R.kind==="failure")return{kind:"failed",failure:R.failure,open:P};if(R.kind==="image")return m(
R.image);if(P&&d({step:"absent"}),x!==null&&w>o)return{kind:"failed",failure:x,open:!1};d({step:"intent",attempt:w,serviceDate:new Date(R.date).toISOString()}),
a({kind:"sending",attempt:w});let v=await i.importImage();switch(a({kind:"answered",answer:v}),v.kind){case"accepted":return d({step:"accepted",imageId:v.imageId,
...it(v)}),{...v,earlier:!1};case"refused":{if(d({step:"refused",reason:v.failure.code,...it(v.failure)}),v.failure.code!==qa||c().mayExistSince===null)return v;
let u=await p();return u.kind==="image"&&kr(u.image,t,c())?m(u.image):v}case"unsent":{if(d({step:"unsent",reason:v.failure.code,...it(v.failure)}),!v.retry||w>=
o)return{kind:"failed",failure:v.failure,open:!1};let u=i.random()*Math.min(La,1e3*2**(w-1));a({kind:"retrying",failure:v.failure,waitMs:u}),await i.sleep(u);break}case"\
ambiguous":d({step:"ambiguous",reason:v.failure.code,...it(v.failure)}),x=v.failure;break;default:return v}}}function Fa(e,t){switch(t.kind){case"image":return t.
image.id!==e?{kind:"taken",image:t.image,ours:!1}:t.image.state==="ERROR"?{kind:"in-error",image:t.image}:{kind:"accepted",imageId:e,requestId:null,earlier:!0};case"\
none":return{kind:"gone",imageId:e};case"failure":return{kind:"unseen",imageId:e,failure:t.failure};case"stopped":return{kind:"stopped",open:!1};default:return t}}
function kr({created:e,description:t},n,{mayExistSince:r}){return r===null||e===null||e<r?!1:t===null||t===n}function it({requestId:e}){return e===null?{}:{requestId:e}}function zt(e){let t=e.middlewareStack.clone();return Object.create(e,{middlewareStack:{value:t}})}function vr(e){let t=zt(e),{middlewareStack:n}=t;if(!n.remove(
xr))throw new Error("the AWS SDK has no retry to switch off");return n.add(r=>o=>r(o),{step:"finalizeRequest",priority:"high",name:xr}),t}var xr="retryMiddlewar\
e";async function Xt(e,t){let n,{middlewareStack:r}=t;if(r.addRelativeTo((o,s)=>async()=>(n=s.endpointV2?.url,{response:{},output:{$metadata:{}}}),{relation:"after",
toMiddleware:"endpointV2Middleware",name:"endpointProbe"}),await e.send(t),n===void 0)throw new Error("the AWS SDK told no endpoint");return n}function Da(e,t){
return[!1,!0].flatMap(r=>[!1,!0].flatMap(o=>[!1,!0].map(s=>({UseFIPS:r,UseDualStack:o,UseGlobalEndpoint:s})))).flatMap(r=>{try{return[e.config.endpointProvider(
{Region:t,...r}).url.href]}catch{return[]}})}async function Sr(e,t,n,{region:r,chosen:o}){let s=Da(t,r),i=await Xt(t,n),a=s.includes(i.href)?null:i.href.replace(
/\/$/,""),l=o.get(e)??null;if(a!==null&&a!==l)throw new y(`environment or profile set the endpoint of ${e} to \`${I(a)}\`, which is not AWS's own`+(l===null?`; \
if it is meant, repeat it: \`--endpoint-url ${e}=URL\`, or \`--endpoint-url URL\` for every service`:`, and \`--endpoint-url\` says \`${I(l)}\`; let both say the\
 same, or unset the former (AWS_ENDPOINT_URL)`));return l!==null&&s.includes(new URL(l).href)?null:l}var Or={load:()=>import("@aws-sdk/client-ec2"),client:(e,t)=>new e.EC2Client(t),anyCommand:e=>new e.GetEbsEncryptionByDefaultCommand({})};var Rr={load:()=>import("@aws-sdk/client-iam"),client:(e,t)=>new e.IAMClient(t),anyCommand:e=>new e.GetAccountSummaryCommand({})};var Ir={load:()=>import("@aws-sdk/client-service-quotas"),client:(e,t)=>new e.ServiceQuotasClient(t),anyCommand:e=>new e.ListServicesCommand({})};var Er={load:()=>import("@aws-sdk/client-sts"),client:(e,t)=>new e.STSClient(t),anyCommand:e=>new e.GetCallerIdentityCommand({})};var Pr={load:()=>import("@aws-sdk/client-workspaces"),client:(e,t)=>new e.WorkSpacesClient(t),anyCommand:e=>new e.DescribeAccountCommand({})};var De={workspaces:Pr,ec2:Or,sts:Er,"service-quotas":Ir,iam:Rr};async function Cr(e){let t=[],n=await Promise.all(e.map(async r=>{try{return[r,await De[r].load()]}catch(o){if(!_a(o,Tr(r)))throw o;return t.push(Tr(r)),[r,null]}}));
if(t.length>0){let r=t.sort().join(" ");throw new y(`calls to AWS need the AWS SDK, which is not installed; install it beside workspaces-preflight: \`npm install\
 ${r}\``)}return Object.fromEntries(n)}function Tr(e){return`@aws-sdk/client-${e}`}function _a(e,t){return e instanceof Error&&"code"in e&&(e.code==="ERR_MODULE\
_NOT_FOUND"||e.code==="MODULE_NOT_FOUND")&&e.message.includes(`'${t}'`)}var Ar=require("node:timers/promises"),Ma=2;function Zt(){return Ua(Ma,()=>performance.now())}function Nr({middlewareStack:e},t=Zt()){e.add(n=>async r=>(await t(),
n(r)),{step:"finalizeRequest",priority:"low",name:"workspacesLimit",override:!0})}function Ua(e,t){let n=1e3/e,r=0;return async()=>{let o=t(),s=Math.max(o,r);r=
s+n,s>o&&await(0,Ar.setTimeout)(s-o)}}var Wa=1e3;async function $r(e){let t=new Set,n;do{if(n=await e(n)||void 0,n!==void 0&&(t.has(n)||t.size>=Wa))throw new Oe("the service gives page after page wi\
thout an end");n!==void 0&&t.add(n)}while(n!==void 0)}var ja=25;async function qr({workspaces:{client:e,sdk:t}},n){let r=[];return await $r(async o=>{let s=new t.DescribeWorkspaceImagesCommand({ImageType:"OWNED",MaxResults:ja,
NextToken:o}),i=await e.send(s,{abortSignal:n});return r.push(...i.Images??[]),i.NextToken}),{Images:r}}var Ba=Object.prototype.hasOwnProperty,Ka=new RegExp("wsi-[0-9a-z]{9,63}$","u");function st(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,
dynamicAnchors:s={}}={}){let i=null,a=0,l=st.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(e.ImageId!==void 0&&Ba.call(e,"ImageId")){let c=e.ImageId;if(a===a)if(typeof c=="string"){if(!Ka.test(c))return!1}else return!1}}else return!1;return a===
0}st.evaluated={props:{ImageId:!0},dynamicProps:!1,dynamicItems:!1};var Lr=200,Ga=/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,Ha=new Set(["Unknown","UnknownError"]);async function Fr({client:e,sdk:t},n,r){let o=new t.
ImportWorkspaceImageCommand(n),s={sent:!1};Ja(o,me(n),s);try{let{$metadata:i,...a}=await e.send(o,{}),l=_r(i.requestId);return!st(a)||a.ImageId===void 0||a.ImageId.
length>Lr?{kind:"ambiguous",failure:{...Va,requestId:l}}:{kind:"accepted",imageId:a.ImageId,requestId:l}}catch(i){return Ya(i,s,await r())}}var Va={code:"Unread\
ableAnswer",message:"the service said yes, without the id of an image in the form that the API model states"};function Ja(e,t,n){e.middlewareStack.add(r=>o=>(Un(
o.request.body,t),r(o)),{step:"finalizeRequest",priority:"high",name:"preflightBody"}),e.middlewareStack.add(r=>o=>(n.sent=!0,r(o)),{step:"deserialize",priority:"\
low",name:"preflightSent"})}function Ya(e,{sent:t},n){if(e instanceof Se)return{kind:"unsent",failure:{code:e.name,message:e.message,requestId:null},retry:!1};let{
reason:r,code:o,requestId:s}=oe(e,n),i=o===null||Ha.has(o)?null:o,a={code:i??"UnreadableAnswer",message:r,requestId:_r(s)},l=za(e);if(l===null){let c=Dr(e);return!t||
c?{kind:"unsent",failure:a,retry:c}:{kind:"ambiguous",failure:a}}return i===null||l<400||l>499?{kind:"ambiguous",failure:a}:l===429||Ga.test(i)?{kind:"unsent",failure:a,
retry:!0}:{kind:"refused",failure:a}}function za(e){let{$metadata:t}=e;return t?.httpStatusCode??null}function Dr(e){if(!(e instanceof Error))return!1;if(e instanceof
AggregateError&&e.errors.length>0)return e.errors.every(Dr);let{syscall:t}=e;return t==="connect"||t==="getaddrinfo"}function _r(e){return e==null||e===""?null:
e.slice(0,Lr)}async function Mr(e,t){for(let n of t){let r=e[n]?.client;if(r!==void 0)try{let{accessKeyId:o,secretAccessKey:s,sessionToken:i=""}=await r.config.credentials();
return[i,s,o].filter(a=>a!=="")}catch{return[]}}return[]}function Ur({middlewareStack:e}){let t=null;return e.add(n=>async r=>{let o=await n(r),{headers:s}=o.response,i=Date.parse(s?.date??"");return t=Number.isNaN(i)?
null:i,o},{step:"deserialize",priority:"low",name:"serviceDate"}),()=>t}function at(e,{now:t,random:n},r){let{sdk:o}=e,s=zt(e.client),i=Ur(s),a={sdk:o,client:vr(s)},l=()=>Mr({workspaces:e},["workspaces"]),c=async h=>{let{code:b,reason:x,
requestId:w,kind:R}=oe(h,await l());return{later:R==="throttled",failure:{code:b??"UnreadableAnswer",message:x,requestId:w}}},d=()=>r.aborted,p=h=>Qa(h,r);async function m(){
try{let{Images:h=[]}=await qr({workspaces:{client:s,sdk:o}},r),b=i();return b===null?{ok:!1,failure:Xa}:{ok:!0,images:h.flatMap(Za),date:b}}catch(h){return{ok:!1,
failure:(await c(h)).failure}}}async function g(h){try{let b=new o.DescribeWorkspaceImagesCommand({ImageIds:[h]}),{Images:x=[]}=await s.send(b,{abortSignal:r}),
w=x.find(({ImageId:R})=>R===h);return w===void 0?{kind:"absent"}:{kind:"image",image:{id:h,state:w.State??null,errors:Wr(w)}}}catch(b){return b instanceof Error&&
b.name==="ResourceNotFoundException"?{kind:"absent"}:{kind:"failure",...await c(b)}}}return{submitService:h=>({describeImages:m,importImage:()=>Fr(a,h,l),now:t,
sleep:p,random:n,stopped:d}),waitService:h=>({describeImage:()=>g(h),now:()=>performance.now(),sleep:p,random:n,stopped:d})}}var Xa={code:"NoDate",message:"the \
answers have no `Date`, by which an image of ours is told from an older one",requestId:null};function Za(e){let{ImageId:t,Name:n,Description:r,Created:o,State:s}=e;
if(t===void 0||n===void 0)return[];let i=o?.getTime()??null;return[{id:t,name:n,description:r??null,created:i,state:s??null,errors:Wr(e)}]}function Wr({ErrorDetails:e=[],
ErrorCode:t,ErrorMessage:n}){return e.length===0?t===void 0?[]:[{code:t,message:n??null}]:e.map(r=>({code:r.ErrorCode??"UnknownError",message:r.ErrorMessage??null}))}
function Qa(e,t){return new Promise(n=>{if(t.aborted){n();return}let r=setTimeout(o,e);function o(){clearTimeout(r),t.removeEventListener("abort",o),n()}t.addEventListener(
"abort",o,{once:!0})})}var jr=12e4,Br=4;async function lt(e,t){return(await Xt(e,t)).href.replace(/\/$/,"")}var el={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Gr(e,t=el){let n=Kr(t.operands),r=Kr(t.leaves);function o(i){if("all"in i)return{all:i.
all.map(o)};if("any"in i)return{any:i.any.map(o)};if("not"in i)return{not:o(i.not)};let{fact:a,path:l,operator:c,value:d}=i,p=n.placeOf({fact:a,path:l}),m=tl(d)?
{operand:n.placeOf({fact:d.fact,path:d.path})}:d;return r.placeOf({left:p,operator:c,right:m})}let s=e.map(i=>({id:i.id,when:i.when===void 0?null:o(i.when),must:o(
i.must),ifUnknown:i.ifUnknown??null,...i.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...s],dormant:t.dormant}}function Kr(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),s=n.get(o);return s!==void 0?s:(n.set(o,t.length),t.
push(r)-1)}}}function tl(e){return typeof e=="object"&&!Array.isArray(e)}function _e({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}var Hr='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',Qt="dee16c44798946ff724e922cdde0c8562b9111a0ae1b950d50\
97e821172710d7";var nl,rl,ol,il,sl,al,ll,cl,ul,dl,fl,pl,ml,yl,gl,hl,wl,kl,bl,xl,vl,k={careful:()=>nl??=require("./careful.cjs"),streams:()=>rl??=require("./streams.cjs"),yaml:()=>ol??=
require("./yaml.cjs"),packs:()=>il??=require("./packs.cjs"),explain:()=>sl??=require("./explain.cjs"),factTable:()=>al??=require("./factTable.cjs"),facts:()=>ll??=
require("./facts.cjs"),factFiles:()=>cl??=require("./factFiles.cjs"),refuseInvalid:()=>ul??=require("./refuseInvalid.cjs"),fix:()=>dl??=require("./fix.cjs"),dormant:()=>fl??=
require("./dormant.cjs"),rules:()=>pl??=require("./rules.cjs"),words:()=>ml??=require("./words.cjs"),hash:()=>yl??=require("./hash.cjs"),baseline:()=>gl??=require("./baseline.cjs"),
configFault:()=>hl??=require("./configFault.cjs"),policy:()=>wl??=require("./policyRun.cjs").policy,waivers:()=>kl??=require("./waivers.cjs"),stages:()=>bl??=require("./stages.cjs"),
tell:()=>xl??=require("./tell.cjs"),engine:()=>vl??=require("./engine.cjs")};var J=Symbol.for("workspaces-preflight.absent"),H=Symbol.for("workspaces-preflight.unknown"),S=Symbol.for("workspaces-preflight.refused"),N=Object.freeze({items:Object.
freeze([]),complete:!0});function te(e){return 2-e}function Ee(e){return e?2:0}var Vr={values:[],complete:!0},Sl={values:[],complete:!1};function ye(e){if(e===H||e===S)return Sl;if(e===N)return Vr;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(S);return{values:t?e:e.filter(n=>n!==S),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Vr}function zr(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function se(e){return e===H||e===S}var Jr=(e,t)=>se(e)||
se(t)?1:Ee(zr(e)&&e===t),en=(e,t)=>{if(se(e))return 1;if(!zr(e))return 0;if(t instanceof Set)return Ee(t.has(e));let n=ye(t);return n.values.includes(e)?2:n.complete?
0:1},Yr=(e,t)=>en(t,e),Ol=(e,t)=>{let n=ye(e),r=ye(t);return n.values.some(s=>r.values.includes(s))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Rl=(e,t)=>{let n=ye(e),r=ye(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Il=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?ye(e).values:n.items,o=n===null?ye(e).complete:n.complete,s=r>0?0:o?2:1;return t===!0?s:te(s)},El=(e,t)=>se(e)?
1:Ee(e!==J===t);function ie(e,t){return(n,r)=>se(n)||se(r)?1:Ee(typeof n===e&&typeof r===e&&t(n,r))}var ct=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(
7)===45,Xr={equal:Jr,notEqual:(e,t)=>te(Jr(e,t)),in:en,notIn:(e,t)=>te(en(e,t)),contains:Yr,doesNotContain:(e,t)=>te(Yr(e,t)),containsAny:Ol,everyIn:Rl,empty:Il,
present:El,lessThan:ie("number",(e,t)=>e<t),lessThanInclusive:ie("number",(e,t)=>e<=t),greaterThan:ie("number",(e,t)=>e>t),greaterThanInclusive:ie("number",(e,t)=>e>=
t),startsWith:ie("string",(e,t)=>e.startsWith(t)),endsWith:ie("string",(e,t)=>e.endsWith(t)),before:ie("string",(e,t)=>ct(e)&&ct(t)&&e<t),onOrAfter:ie("string",
(e,t)=>ct(e)&&ct(t)&&e>=t)};function Zr(e){return(t,n)=>{if(se(t)||se(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)
throw new Error(`pattern ${n} was not compiled with its pack`);return Ee(r(t))}}function ro(e,t=()=>!0){let n=JSON.parse(Hr),r=e.length>0||n.dormant.scopes.some(t)?Pl(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:Qt,ruleAt:a=>to(Cl(),a),operatorOf:no};let s=k.packs().joinPacks([ae(),...e]),i=Zr(s.patterns);return{plan:Gr(s.rules.slice(o),r),size:s.rules.length,sha256:s.
sha256,ruleAt:a=>to(s.rules,a),operatorOf:a=>a.operator==="matches"?i:no(a)}}function Pl(e){let t=JSON.parse(k.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function ae(){return{rules:Tl(),sha256:Qt,from:"built\
-in"}}var Qr=null;function Tl(){return Qr??=JSON.parse(k.rules().packText),Qr}var eo=null;function Cl(){return eo??=JSON.parse(k.words().packWords),eo}function to(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function no({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Xr[e]}var Ue=3;function oo(e,t){let n=e.when===null?2:Me(e.when,t);if(n===0)return"notApplicable";let r=Me(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function io(e,t){let n=new Set;return e.when!==null&&ut(e.when,t,n),ut(e.must,t,n),n}function Me(e,t){if(typeof e=="number"){let s=t[e];return s===Ue||s===void 0?
1:s}if("not"in e)return te(Me(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let s of n?e.all:e.any){let i=Me(s,t);if(i===r)return i;i===1&&(o=1)}return o}function ut(e,t,n){
if(Me(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)ut(e.not,t,n);else for(let r of"all"in e?e.all:e.any)ut(r,t,n)}var Al=[4,6,9,11];function so(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),s=n===2?o?29:28:Al.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=s}var ao=864e5;function dt(e){if(!so(e))throw new y(`${tt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function lo(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-ao)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+ao),t}}var Nl=new Set(["ec2Image","account","guest"]);function co(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?$l():
null,s=[],i=[],a=new Set(e.dormant.scopes);for(let[c,d]of e.rules.entries()){let p=oo(d,t),m;if(p!=="undecided")m=p,p==="fail"&&s.push(c);else{let g=io(d,t),h=Ll(
e,g,n.world);if(m=ql(d.ifUnknown,h,n)?"skipped":"unknown",m==="skipped")for(let b of h)a.add(tn(b));else[...g].some(b=>t[b]===Ue)||i.push({rule:c,needs:h})}n.off.
has(d.id)&&(m="off"),r[m]++,o?.[m].push(d.id)}if(o!==null)for(let c of Object.values(o))c.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(s),undecided:Object.freeze(i)})}function $l(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function ql(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(tn(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>Nl.has(tn(o))&&!r.isTold(o))}function tn(e){return e.slice(0,e.indexOf("/"))}function Ll(e,t,n){let r=[],o=s=>{let i=s===void 0?void 0:e.operands[s];if(i===void 0||
n.read(i.fact,i.path)!==H)return;let a=i.fact+i.path;r.includes(a)||r.push(a)};for(let s of t){let i=e.leaves[s];o(i?.left),typeof i?.right=="object"&&"operand"in
i.right&&o(i.right.operand)}return r.length>1?r.sort():r}function uo(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let s=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,s),s}}var ft=uo(Fl);function Fl(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(_l):t}function rn(e,t){return`${e}/${Dl(t)}`}function pt(e,t){let n=e;for(let r of ft(t)){if(typeof n!="object"||n===null)return nn;if(Array.isArray(n)){let o=on(r);if(o===
null||o>=n.length)return nn;n=n[o]}else{if(!Object.hasOwn(n,r))return nn;n=n[r]}}return{found:!0,value:n}}function on(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var nn=Object.freeze({found:!1});function Dl(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function _l(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function le(e,t,n){let r=e.Applications;if(r===void 0)return N;if(r===S)return S;let o,s=!0;for(let i=t;i<r.length;i++){let a=r[i];typeof a!="string"?s=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${i}`,value:a}))}return o===void 0&&s?N:{items:o??N.items,complete:s}}var fo={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>le(e,0,()=>!0)};var po={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>le(e,1,()=>!0)};var mo={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>le(e,0,t=>t==="Micro\
soft_Office_2016")};var yo={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>le(e,0,t=>t==="Micro\
soft_Office_2019")};function yt(e){return e.length>0&&(mt(e.charCodeAt(0))||mt(e.charCodeAt(e.length-1)))}function gt(e){let t=0,n=e.length;for(;t<n&&mt(e.charCodeAt(t));)t++;for(;n>
t&&mt(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function mt(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var go="/ImageDescription",ho={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===S)return S;if(t===void 0||!yt(t))return N;let n=gt(t);return{items:[n===
""?{pointer:go,value:t}:{pointer:go,value:t,suggestion:n}],complete:!0}}};var Ml=new Map([["BYOL_REGULAR",ht("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ht("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ht("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ht("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:N}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:N}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:N}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:N}]]);function ht(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function Pe(e){
let t=e.IngestionProcess;return t===void 0?J:(t===S?void 0:Ml.get(t))??S}var wo={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Pe(e);return typeof t=="symbol"?t:t.family}};var ko={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Pe(e);return t===S?S:typeof t=="symbol"?N:t.pcoip}};var bo={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Pe(e);return typeof t=="symbol"?t:t.protocol}};var xo={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===S?S:t===void 0?
0:t.length}};var Ul=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,Wl=16;function V({Tags:e}){if(e===void 0)return!0;if(e===S||
e.length>Wl)return!1;let t=[];for(let n of e){if(n===S||!vo(n.Key)||n.Value!==void 0&&!vo(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function vo(e){return typeof e=="string"&&Ul.test(e)}var jl=16;function Te(e,t,n){let r=e.Tags;if(r===void 0)return N;if(r===S)return S;let o=r.length<=jl?t:n(),s,i=!0;for(let a=0;a<r.length;a++){let l=We(r,a);l===
void 0?i=!1:o(l,a,r)&&(s??=[],s.push({pointer:`/Tags/${a}/Key`,value:l}))}return s===void 0&&i?N:{items:s??N.items,complete:i}}function We(e,t){let n=e[t];if(!(n===
void 0||n===S))return typeof n.Key=="string"?n.Key:void 0}var Bl=(e,t,n)=>{for(let r=0;r<t;r++)if(We(n,r)===e)return!0;return!1};function Kl(){let e=new Set;return t=>e.size===e.add(t).size}var So={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:V,derive:e=>Te(e,Bl,Kl)};var Oo={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Te(e,()=>!0,()=>()=>!0)};var Gl=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let s=We(n,o);if(s===e)return!1;!r&&s!==void 0&&(r=Vl(e,s))}return r};function Hl(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function Vl(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),s=t.charCodeAt(r);if(o>=128||s>=128)return e.toLowerCase()===t.toLowerCase();if(Ro(o)!==Ro(s))return!1}return e.length===t.length}function Ro(e){return e>=
65&&e<=90?e+32:e}var Io={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:V,derive:e=>Te(e,Gl,Hl)};function ce(e,t){let n=e.Tags;if(n===void 0)return N;if(n===S)return S;let r,o=!0;for(let s=0;s<n.length;s++){let i=n[s];if(i===void 0||i===S){o=!1;continue}let{
Key:a,Value:l}=i;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(Eo(`/Tags/${s}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
Eo(`/Tags/${s}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?N:{items:r??N.items,complete:o}}function Eo(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Jl={matches:yt,repair:gt},Po={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:V,derive:e=>ce(e,Jl)};var wt="aws:";function kt(e){return e.startsWith(wt)}function sn(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,wt.length).toLowerCase()===wt&&!kt(
e)}function bt(e){let t=e;for(;kt(t)||sn(t);)t=t.slice(wt.length);return t}var Yl={matches:kt,repair:bt},To={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:V,derive:e=>ce(e,Yl)};var zl={matches:sn,repair:bt},Co={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:V,derive:e=>ce(e,zl)};var Xl=/[^ +\-./0-9:=@A-Z_a-z]/;function No(e){return Xl.test(e)&&!qo().every.test(e)}function $o(e){return e.replace(qo().others,"-")}var Ao;function qo(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Ao??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Ao}var Zl={matches:No,repair:$o},Lo={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:V,derive:e=>ce(e,Zl)};var Fo=[fo,po,mo,yo,ho,wo,ko,bo,xo,So,Oo,Io,Po,To,Co,Lo];function Do(e,t){if(e==="derived"){let r=xt({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ft(t);return r=>Ql(r,n)}function xt(e){
return e?.fact!=="derived"?null:Fo.find(({path:t})=>t===e.path)??null}function _o(e){return e?.fact==="derived"?xt(e)?.member??null:e?.fact!=="request"?null:ft(
e.path)[0]}function Ql(e,t){let n=e;for(let r of t){if(n===S)return S;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return J;n=n[r]}return n===void 0?J:n}var jo=2,ec=3,Mo=15,an="IngestionProcess",tc=new Set(["Applications"]);function Bo(e,t,n,r){let o=e.operands.map(({fact:i,path:a},l)=>{let c=n[l];return c===void 0?
Do(i,a):()=>c}),s=new Map;for(let[i,a]of e.leaves.entries()){if(!t.has(i))continue;let l=_e(a,n),c=l===void 0?_e(a,o):oc(l),d=o[a.left],p=l===void 0?null:nc(e.operands[a.
left]),m={place:i,operand:a.left,operator:r(a),left:d,right:c},g=s.get(p);g===void 0?s.set(p,[m]):g.push(m)}return[...s].flatMap(([i,a])=>{a.sort((c,d)=>c.operand-
d.operand||c.place-d.place);let l=[];for(let c=0;c<a.length;c+=Mo)l.push(ic(rc(i),a.slice(c,c+Mo)));return l})}function nc(e){let t=xt(e)?.isNothing;if(t!==void 0)
return t;let n=_o(e);return n===an||n!==null&&tc.has(n)?n:null}function rc(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===an&&typeof n=="string"?n:null}}function oc(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function ic(e,t){return{answer:n=>{let r=e(n);return r===
null?Uo(t,n):r},unpack(n,r){let o=typeof n=="number"?n:Uo(t,n===void 0?{}:{[an]:n});for(let[s,{place:i}]of t.entries())r[i]=o>>(t.length-1-s)*jo&ec}}}function Uo(e,t){
let n=0,r=-1,o=H;for(let s of e)s.operand!==r&&(r=s.operand,o=s.left(t)),n=n<<jo|sc(s.operator,o,s.right(t));return n}function sc(e,t,n){let r=e(t,n);return r===
1&&t!==H&&n!==H&&(Wo(t)||Wo(n))?Ue:r}function Wo(e){return e===S?!0:Array.isArray(e)?e.includes(S):typeof e=="object"&&"complete"in e&&!e.complete}function Ko(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&vt(r.when,t,o)===0)){vt(r.must,t,o);for(let s of o)n.add(s)}}return n}function vt(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=vt(e.not,t,n);return a===null?null:te(a)}let r="all"in e,o=r?0:2,
s=new Set,i=r?2:0;for(let a of r?e.all:e.any){let l=vt(a,t,s);if(l===o)return o;l===null?i=null:l===1&&i!==null&&(i=1)}for(let a of s)n.add(a);return i}var ac=4096;function ln(e,t,n){let r=e.operands.map(({fact:c,path:d})=>n.world.read(c,d)),o=e.leaves.map(c=>{let d=r[c.left],p=_e(c,r);return d===void 0||p===void 0?
null:t(c)(d,p)}),s=Bo(e,Ko(e,o),r,t),i={next:new Map,decision:null},a=0;return c=>{let d=i,p=new Array(s.length);for(let m=0;m<s.length;m++){let g=s[m]?.answer(
c);p[m]=g,d=d?.next.get(g)}return d?.decision??l(p)};function l(c){let d=o.map(m=>m??0);for(let[m,g]of s.entries())g.unpack(c[m],d);let p=co(e,d,n);return a<ac&&
(a++,lc(i,c,p)),p}}function lc(e,t,n){let r=e;for(let o of t){let s=r.next.get(o);s===void 0&&(s={next:new Map,decision:null},r.next.set(o,s)),r=s}r.decision=n}function cn(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let s=typeof o=="string"?e.get(o):void 0;if(s===void 0||typeof o!="string")return t;
let i=r.get(o);if(i!==void 0)return i;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(s);return r.set(o,l),l}}function St({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=un(e);return{origin:t,isTold:s=>o.has(s.slice(0,s.indexOf("/")))&&k.facts().isTold(s,e),read(s,i){
if(s==="request"||s==="derived")return;if(s==="today")return i==="/date"?n:J;let a=r.get(s);if(a===void 0)return H;if(a===null)return J;let l=pt(a,i);return l.found?
l.value===null?J:l.value:H}}}function un(e){return new Set(Object.entries(e).filter(([,t])=>cc(t)).map(([t])=>t))}function cc(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var dn={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var uc=Object.freeze([]);function Ot(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:uc}}function Go(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}function je(){let{documentRules:e,schemaRules:t,serviceRules:n}=k.stages(),{configRules:r}=k.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:s,
why:i}])=>({id:o,title:s,why:i})).sort((o,s)=>o.id<s.id?-1:1)}function Vo(e){let t=dc(e),{asOf:n}=e;if(typeof n=="string"){let s=fn(dt(n),t);return()=>s}let r=n??lo(Date.now),o=fn(dt(r()),t);return()=>{let s=r();return s!==
o.date&&(o=fn(dt(s),t)),o}}function dc({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:s={},waive:i}){let a=mc(t),l=un(a.facts),c=r||n.
length>0||Object.keys(s).length>0||a.images.size>0,d=ro(e,m=>c||l.has(m)),p=r?d.plan.rules.map(m=>m.id).sort():null;return{rules:d,given:a,require:n.length===0?
n:k.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(s).filter(m=>s[m]?.severity==="off")),context:{failOn:o,judge:pc(s,i,d),noRules:Go(d.size,p),ruleAt:d.
ruleAt,howToState:m=>k.factTable().howToState(m)}}}function fn(e,{rules:t,given:n,require:r,listRules:o,off:s,context:i}){let a=p=>({require:r,listRules:o,off:s,
world:p}),l=a(St(n,e)),c=cn(n.images,l,p=>a(St(p,e))),d=ln(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:dn.tool,model:dn.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...i,worldFor:p=>c(p).world},rules:t,decisionFor:c,decider:n.images.size===0?
d:fc(t,n,d,a,e)}}function fc({plan:e,operatorOf:t},{images:n},r,o,s){let i=cn(n,r,a=>ln(e,t,o(St(a,s))));return a=>i(a)(a)}function pc(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=k.policy();return o(r(e,n,()=>je().map(i=>i.id)),t??null,n)}var Ho={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function mc(e){if(e===void 0)return Ho;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Ho:k.facts().
joinFacts(t)}function Jo(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function Yo(e,t){return n=>{let r=t(n,"value"),o=r===null?"":e.slice(r.start,r.end);return/^[-+.\w]+$/.test(o)?o:null}}var yc=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),gc=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),hc=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function Rt(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:s={}}={}){let i=null,a=0,l=Rt.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g=Object.getPrototypeOf(e);if(g!==Object.prototype&&g!==null)return!1;{let h;if(e.Ec2ImageId===
void 0&&(h="Ec2ImageId")||e.IngestionProcess===void 0&&(h="IngestionProcess")||e.ImageName===void 0&&(h="ImageName")||e.ImageDescription===void 0&&(h="ImageDesc\
ription"))return!1;{let b=a;for(let x in e)if(!(x==="Ec2ImageId"||x==="IngestionProcess"||x==="ImageName"||x==="ImageDescription"||x==="Tags"||x==="Applications"))
return!1;if(b===a){if(e.Ec2ImageId!==void 0){let x=e.Ec2ImageId,w=a;if(a===w)if(typeof x=="string"){if(!yc.test(x))return!1}else return!1;var c=w===a}else var c=!0;
if(c){if(e.IngestionProcess!==void 0){let w=e.IngestionProcess,R=a;if(typeof w!="string"||!(w==="BYOL_REGULAR"||w==="BYOL_GRAPHICS"||w==="BYOL_GRAPHICSPRO"||w===
"BYOL_GRAPHICS_G4DN"||w==="BYOL_REGULAR_WSP"||w==="BYOL_GRAPHICS_G4DN_WSP"||w==="BYOL_REGULAR_BYOP"||w==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var c=R===a}else var c=!0;
if(c){if(e.ImageName!==void 0){let R=e.ImageName,P=a;if(a===P)if(typeof R=="string"){if(R.length>64||R.length<1||!gc.test(R))return!1}else return!1;var c=P===a}else
var c=!0;if(c){if(e.ImageDescription!==void 0){let P=e.ImageDescription,v=a;if(a===v)if(typeof P=="string"){if(P.length>256||P.length<1||!hc.test(P))return!1}else
return!1;var c=v===a}else var c=!0;if(c){if(e.Tags!==void 0){let v=e.Tags,u=a;if(a===u)if(Array.isArray(v)){var d=!0;let q=v.length;for(let B=0;B<q;B++){let _=v[B],
fe=a;if(a===fe)if(_&&typeof _=="object"&&!Array.isArray(_)){let Dn=Object.getPrototypeOf(_);if(Dn!==Object.prototype&&Dn!==null)return!1;{let Gs;if(_.Key===void 0&&
(Gs="Key"))return!1;{let Hs=a;for(let Q in _)if(!(Q==="Key"||Q==="Value"))return!1;if(Hs===a){if(_.Key!==void 0){let Q=_.Key,Fe=a;if(a===Fe)if(typeof Q=="string"){
if(Q.length>127||Q.length<1)return!1}else return!1;var p=Fe===a}else var p=!0;if(p)if(_.Value!==void 0){let Q=_.Value,Fe=a;if(a===Fe)if(typeof Q=="string"){if(Q.
length>255)return!1}else return!1;var p=Fe===a}else var p=!0}}}}else return!1;var d=fe===a;if(!d)break}}else return!1;var c=u===a}else var c=!0;if(c)if(e.Applications!==
void 0){let v=e.Applications,u=a;if(a===u)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var m=!0;let q=v.length;for(let B=0;B<q;B++){let _=v[B],fe=a;
if(typeof _!="string"||!(_==="Microsoft_Office_2016"||_==="Microsoft_Office_2019"))return!1;var m=fe===a;if(!m)break}}}else return!1;var c=u===a}else var c=!0}}}}}}}}else
return!1;return a===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function It(e){return Rt(e)}function pn(e,t,n){let r=wc(e);return kc(r,r.view===null?null:t(r.view),n)}function wc(e){let{source:t,value:n,parsed:r,problems:o,located:s}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:s,view:null};if(It(n))return{source:t,value:n,parsed:r,problems:o,located:s,view:n};let{explainRequest:i,otherCauses:a,requestView:l}=k.
explain(),c=s(),d=i(n,c===null?void 0:Yo(c.text,c.span)),p=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(
d.problems,o,n,c)],located:s,view:p?l(n,d.refused):null}}function kc(e,t,n){let{source:r,value:o,problems:s,view:i,located:a}=e;if(t===null||i===null)return k.tell().
requestReport(r,n.noRules,s,o,a(),Xo(n));if(t.failed.length===0&&t.undecided.length===0&&s.length===0)return Ot(r,t.tally);let{requestReport:l,ruleProblems:c}=k.
tell(),d=[...s,...c(t,i,n)];return l(r,t.tally,d,o,a(),n)}function zo({source:e},t,n){let r=[k.explain().unreadable(t)];return k.tell().requestReport(e,n.noRules,
r,void 0,null,Xo(n))}function Xo({failOn:e}){return{failOn:e,judge:null}}var Zo=Object.freeze({maxBytes:1048576}),Qo=64,U=Object.freeze([]);function ei(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function ri(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=ti(e.subarray(3));return{text:n,problems:[k.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?ni(e.subarray(2),"utf-16le"):t===254&&e[1]===255?ni(e.subarray(2),"utf-16be"):ti(e)}function ti(e){let t=bc(e);if(!t.includes("\uFFFD"))
return{text:t,problems:U};let n=k.careful().invalidUtf8(e);return{text:t,problems:n===null?U:[n]}}function bc(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function ni(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):ei(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:s,utf16:i}=k.careful(),a=n===e.length?[i()]:[i(),s(o.length)];return{text:o,problems:a}}function Be(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!oi(e,t);let s=0,i=t.length-1;for(;s<i;){
let a=s+i+1>>1;(t[a]??0)<=o?s=a:i=a-1}return{line:s+1,column:o-(t[s]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!oi(e,t);let o=t[r-1];if(o===void 0)return"";
let s=t[r],i=s===void 0?e.length:s-1;return e.slice(o,i>o&&e.charCodeAt(i-1)===13?i-1:i)}}}function oi(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function ii(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function si(e,t){for(let r in xc)return!1;if(typeof t!="object"||t===null)return!0;let n=mn(t,Qo);return n===vc(e)||n===Sc(e)}var xc=Object.freeze({});function mn(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=mn(o,t-1))}return n}for(let r in e){
if(ii(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=mn(o,t-1))}return n}function vc(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function Sc(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Oc(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Oc(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var ge=Symbol.for("workspaces-preflight.not-clean");function Ke(e){let t;try{t=JSON.parse(e)}catch{return ge}return si(e,t)?t:ge}var Bg=Object.freeze([]);function li(e){let t=0,n=e.length;for(;t<n&&ai(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;ai(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function ai(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ci(e,t=null,n=Ke(e)){return n===ge?k.careful().readCarefully(e):Rc(e,n,t)}function Rc(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:U,
span:(s,i)=>(r??=k.careful().indexJson(e),o??=k.careful().locator(r),o(s,i)),extent:()=>li(e),elements:()=>(r??=k.careful().indexJson(e),r.children)}}function yn(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>ui(e,n,r,U));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Ic(e.problems,e.elements());return e.value.map((n,r)=>ui(e,n,r,t[r]??U))}function ui(e,t,n,r){let o=rn("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(s,i)=>e.span(o+s,s===""?"value":i),extent:()=>e.span(o,"value")??e.extent()}}function Ic(e,t){let n=[];for(let r of e){let s=on(r.pointer.split(
"/",2)[1]??"")??Math.max(0,Ec(t,r.span?.start??0));n[s]??=[],n[s].push(Pc(rn("",s),r))}return n}function Ec(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function Pc(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function di(e,t,n=Zo,r){switch(t){case"json":return{text:e,requests:yn(ci(e,null,r))};case"yaml":return{text:e,requests:yn(k.yaml().readYaml(e))};case"ndjson":return k.
streams().readNdjson(e,n)}}function fi(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function gn(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:k.streams().joinChunks(e,t);
return n.length>t?null:ri(n)}function pi(e,t,n){return t.format==="ndjson"?Tc(e instanceof Uint8Array?[e]:e,t,n):Ge(gn(e,n),t,n)}function Ge(e,t,n,r){if(e===null)
return Cc(t,n);let{text:o,problems:s}=e,i=Be(o);return di(o,t.format,n,r).requests.map((a,l)=>mi(a,o,l===0?s:U,i,t,n))}function*Tc(e,t,n){for(let r of k.streams().
ndjsonLines(e,n))yield He(r,t,n)}function He(e,t,n,r){let{text:o,lineNumber:s,offset:i}=e,a={position:l=>({line:s,column:l+1,offset:i+l}),line:l=>l===s?o:""};return mi(
k.streams().readLine(e,0,r),o,U,a,t,n)}function mi(e,t,n,r,{path:o},{hash:s}){let{index:i}=e,a={text:t,span:e.span,lines:r},{start:l,end:c}=s?e.extent():{start:0,
end:0};return{candidate:{source:s?{path:o,index:i,sha256:k.hash().sha256(t.slice(l,c))}:{path:o,index:i},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:d=>{let p=i===null?{start:0,end:t.length}:e.extent(),m=d===void 0?p:e.span(d,"value");return m===null?null:
{start:r.position(m.start),end:r.position(m.end)}}}}function Cc({path:e},{maxBytes:t}){let n={text:"",span:()=>null,lines:Be("")},r=[k.careful().tooLarge("file",
t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function Et(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function he(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
Et(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},leave(r){r>0&&(e.unfixed=(e.unfixed??0)+r)},end:()=>({counts:{...e},
verdict:t==="fail"?t:Ac(e)})}}function Ac(e){return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function hn(e,t,n,r,{decider:o}){if(!It(t))return null;let{tally:s,failed:i,undecided:a}=o(t);return i.length>0||a.length>0?null:{report:Ot({path:n,index:r===null?
null:r.index},s),value:t,line:l=>Be(e).line(r===null?l:l-r.lineNumber+1),extent:l=>{let[c]=r===null?Ge({text:e,problems:U},{path:n,format:"json"},yi,t):[He(r,{path:n,
format:"ndjson"},yi,t)];return c?.extent(l)??null}}}var yi=Object.freeze({hash:!1,maxBytes:Number.POSITIVE_INFINITY});function Tt(e={}){Fc(e);let t=Vo(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??Nc};return{get head(){return t().head},check:(r,o)=>$c(wi(r,o),t()),checkText:(r,o)=>gi(
qc(r,Pt(o),n,t()),t()),checkBytes:(r,o)=>gi(hi(r,Pt(o),n,t()),t()),requests:(r,o)=>hi(r,Pt(o),n,t()),checkWithEngine:(r,o)=>k.engine().checkValueWithEngine(wi(r,
o),t()),engineRequests:(r,o)=>k.engine().checkAllWithEngine(pi(r,Pt(o),n),t())}}var Nc=1024*1024;function $c(e,{head:t,decider:n,context:r}){try{return wn(t,[pn(
e,n,r)])}catch(o){return wn(t,[zo(e,o,r)])}}function gi(e,{head:t}){return wn(t,Array.from(e,({report:n})=>n))}function bi(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:s,problems:i}=e;o=Ke(s);let l=o!==ge&&i.length===0&&!n.hash?hn(s,o,t.path,null,r):null;if(l!==null)return[l]}return Ge(e,t,n,o).map(s=>xi(s,r))}
function qc(e,t,n,r){let o=t.format!=="ndjson"&&fi(e,n.maxBytes);return bi(o?null:{text:e,problems:U},t,n,r)}function hi(e,t,n,r){return t.format==="ndjson"?Lc(
e instanceof Uint8Array?[e]:e,t,n,r):bi(gn(e,n),t,n,r)}function*Lc(e,t,n,r){for(let o of k.streams().ndjsonLines(e,n)){let s=Ke(o.text);yield(s!==ge&&o.problems.
length===0&&!n.hash?hn(o.text,s,t.path,o,r):null)??xi(He(o,t,n,s),r)}}function xi({candidate:e,line:t,extent:n},r){let{decider:o,context:s}=r;return{report:pn(e,
o,s),value:e.value,line:t,extent:n}}function wn(e,t){let n=he();for(let g of t)n.add(g);let{version:r,tool:o,model:s,pack:i,asOf:a,facts:l,factFiles:c}=e,{counts:d,
verdict:p}=n.end();return{version:r,tool:o,model:s,pack:i,asOf:a,facts:l,...c===void 0?{}:{factFiles:c},requests:t,counts:d,verdict:p}}function wi(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:U,located:()=>null}}function Pt({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Jo(e))}}var ki={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function Fc(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(ki,o))throw new y(`createPreflight has no option \`${o}\`; the options are ${Object.keys(ki).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new y("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new y("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new y("`maxBytes` is not a whole num\
ber above 0")}function kn(e,t,n){return k.factFiles().readFacts(e,t,n)}function bn(e,t){return k.facts().parseFact(e,t)}var Dc=/^(?:[ -"$-~]|#(?!#))*$/;function A(e){return Dc.test(e)?e:_c(e)}function _c(e){return Mc(e).replace(/(?<=#)#/g,vi(35))}function Mc(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=Uc(r)?vi(r):n}return t}function vi(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function Uc(e){return e<127?e<32:e<768?e<=160||e===173:Wc.some(([t,n])=>e>=t&&e<=n)}var Wc=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function Oi({counts:e,verdict:t,skipped:n,ignored:r},o){let i=[jc(e)+Kc(e)],a=[Si(e.errors,"error",o.red),Si(e.warnings,"warning",o.yellow),e.unknowns>0?o.cyan(
`${ne(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${ne(e.waived)} waived`),a.length>0&&i.push(a.join(", ")),n.most>0){let l=n.least<n.
most?"up to ":"";i.push(`${l}${we(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>0&&i.push(`${we(e.ignored,"file")} igno\
red, without a member of a request: ${Bc(r,e.ignored)}`),`${t==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(l=>` \xB7 ${l}`).join("")}`}function jc({
fixed:e,unfixed:t=0}){let n=t===0?"":`${we(t,"fix","fixes")} left (known or waived)`;return[e===void 0?"":`${ne(e)} fixed`,n].filter(r=>r!=="").map(r=>`${r} \xB7 `).
join("")}function Bc(e,t){let n=t-e.length;return e.map(A).join(", ")+(n>0?` and ${ne(n)} more`:"")}function Kc(e){if(e.requests===0)return"no request found";if(e.
pass===e.requests)return e.requests===1?"1 request passed":`all ${ne(e.requests)} requests passed`;let t=[e.pass>0?`${ne(e.pass)} passed`:"",e.fail>0?`${ne(e.fail)}\
 failed`:"",e.unknown>0?`${ne(e.unknown)} unknown`:""].filter(n=>n!=="");return`${we(e.requests,"request")}: ${t.join(", ")}`}function Si(e,t,n){return e===0?"":
n(we(e,t))}function we(e,t,n=`${t}s`){return`${ne(e)} ${e===1?t:n}`}function ne(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function Ri({account:e,region:t,endpoint:n,bodies:r,skipped:o},{stderr:s,stdin:i}){let a=[`account   ${e}`,`Region    ${t}`,`endpoint  ${n}`,...o.most===0?[]:[`\
skipped   ${Gc(o)}`],...r.flatMap(d=>["",...JSON.stringify(d,null,2).split(`
`)])];s.write(`${a.map(d=>A(d)).join(`
`)}

`);let l=r.length===1?"this import":`these ${r.length} imports`;s.write(`Begin ${l}? Type yes: `);let c=Hc(i()).trim().toLowerCase();return c==="yes"||c==="y"?!0:
(s.write(`Not sent: ${tt(c)} is no yes.
`),!1)}function Gc({least:e,most:t,scopes:n}){return`${e<t?"up to ":""}${we(t,"rule")} for want of facts: ${n.join(", ")}`}function Hc(e){let t="";for(let n of e)
if(t+=Buffer.from(n).toString("utf8"),t.includes(`
`)||t.length>100)break;return t.split(`
`,1)[0]??""}var Vc=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function Ve(e){return e.replace(Vc,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function Ii({listRules:e}){let t=0;return{begin:n=>`${Ve(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${xn(e?n:Yc(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${Jc(o)}
  "counts": ${xn(n,"  ")},
  "verdict": "${r}"
}
`}}function Jc(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${xn(t,"  ")},`}function Yc(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function xn(e,t){return Ve(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var zc,Xc,Zc,Qc,eu,tu,nu,ru,Z={github:()=>zc??=require("./github.cjs"),gitlab:()=>Xc??=require("./gitlab.cjs"),html:()=>Zc??=require("./html.cjs"),junit:()=>Qc??=
require("./junit.cjs"),markdown:()=>eu??=require("./markdown.cjs"),sarif:()=>tu??=require("./sarif.cjs"),findings:()=>nu??=require("./findings.cjs"),textPolicy:()=>ru??=
require("./policyRun.cjs").textPolicy};var ou=/^ami-[0-9a-f]{1,32}$/,iu=/^[\w./@:+-]+$/,Ei="`--facts BYOLPrevalidationlog\u2026.txt`",Pi={"windows.version":"11","windows.build":"26100"};function Ai(e,t){
let n=new Map(e.lacks.filter(o=>su(o,t)).map(o=>[o.scope,o])),r=[...n.values()].reduce((o,s)=>s.findings>(o?.findings??0)?s:o,null);if(r!==null){let o=Ti(r.scope,
n,e);if(o!==null)return o}for(let o of["ec2Image","account","guest","windows","region"]){let s=Ti(o,n,e);if(s!==null)return s}return null}function su({scope:e,image:t,
facts:n},r){return n.length>0&&(e==="windows"||e==="region")?!0:!r.some(o=>o.fact===e&&(o.image===void 0||o.image===t))}function Ti(e,t,n){let r=t.get(e);if(r===
void 0)return null;let o=t.get("account");switch(e){case"ec2Image":case"account":return o===void 0?`\`aws ec2 describe-images ${lu(r,n)}${Ci(n)} > image.json\`, \
then \`--facts image.json\``:`\`workspaces-preflight facts ${cu(r)}${Ci(n)} > facts.json\`, then \`--facts facts.json\``;case"guest":return`AWS's BYOL Checker i\
nside of the image, then ${Ei}`;case"windows":{let s=t.has("guest")?`, or AWS's BYOL Checker inside of it, then ${Ei}`:"";return`\`${au(r)}\`, as it is in the im\
age${s}`}default:return e==="region"?"`--fact region=eu-west-1`, or where it is":null}}function au({facts:e}){let t=Object.keys(Pi).filter(n=>e.length===0||e.includes(
n));return(t.length===0?e:t).map(n=>`--fact ${n}=${Pi[n]??"\u2026"}`).join(" ")}function lu({image:e},{requests:t}){return t===1&&ou.test(e??"")?`--image-ids ${e}`:
"--owners self"}function cu({path:e}){return Ni(e??"REQUEST.json")}function Ci({where:e}){return e.map(t=>` ${Ni(t)}`).join("")}function Ni(e){return iu.test(e)?
e:`'${e.replaceAll("'","'\\''")}'`}var Ce=e=>e,Ae=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,uu={bold:Ce,dim:Ce,red:Ce,green:Ce,yellow:Ce,cyan:Ce},du={bold:Ae(1,22),dim:Ae(2,22),red:Ae(31,39),green:Ae(
32,39),yellow:Ae(33,39),cyan:Ae(36,39)};function Ct(e){return e?du:uu}function $i({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:s,region:i,account:a,open:l}=t,c=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,d=o===null?"":` ${o}`,p=s===void 0?"":`, ${s??"state not known"}`,m=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${A(
c)}: ${m(r)}${A(`${d}${p}`)}`} (account ${A(a)}, ${A(i)})${l?" \xB7 what became of it is not known yet":""}
`}function qi({colour:e,width:t,gutter:n}){let r=Ct(e),o=n?t-Li.length:t,s=n?fu:pu,i=[],a="",l=null,c=!1;return{begin:({facts:d,factFiles:p=[]})=>(i=d,a=p.map(({path:m,
kind:g})=>`${A(m)} (${A(g)})`).join(" \xB7 "),""),request:d=>{c||=d.report.submission!==void 0;let p=s($i(d.report,r));if(d.report.findings.length===0)return p;
l??=Z.findings().findingBlocks(r,o);let{source:m,findings:g,facts:h=i}=d.report;return s(l({path:m.path??"<stdin>",findings:g,facts:h,request:d.value,line:d.line}))+
p},end:d=>{let p=c?null:Ai(d.skipped,i);return s((d.policy.length===0?"":Z.textPolicy().textPolicy(d,r,o))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${Oi(d,r)}
`+(p===null?"":`${r.dim("to decide more:")} ${A(p)}
`))}}}var Li="| ";function fu(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Li)}function pu(e){return e}var Ne={text:qi,json:Ii,sarif:e=>Z.sarif().sarifFormat(e),junit:e=>Z.junit().junitFormat(e),github:e=>Z.github().githubFormat(e),gitlab:e=>Z.gitlab().gitlabFormat(
e),html:e=>Z.html().htmlFormat(e),markdown:e=>Z.markdown().markdownFormat(e)};function Fi(e){return e==="junit"||e==="html"}function At(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()}function vn(e,t,n=[]){Di("error",[e,...n],t)}function Y(e,t){Di("warning",[e],t)}function Di(e,t,{stderr:n,env:r}){let{bold:o,red:s,yellow:i}=Ct(At("auto",n,r)),
a=t.map(l=>A(l));n.write(`${o((e==="error"?s:i)(e))}: ${a.join(`
  `)}
`)}var O={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},_i=[O.pass,O.unknown,O.fail,O.callFailed,O.couldNotRun];function z(e,t){return _i.indexOf(e)>=_i.indexOf(
t)?e:t}var mu,yu,gu,hu,wu,ku,bu,xu,vu,Su,Ou,Ru,Iu,C={configured:()=>mu??=require("./configured.cjs"),globs:()=>yu??=require("./globs.cjs"),files:()=>gu??=require("./files.cjs"),
fixing:()=>hu??=require("./fixing.cjs"),found:()=>wu??=require("./found.cjs"),live:()=>ku??=require("./live.cjs"),openBaseline:()=>bu??=require("./openBaseline.cjs"),
openWaivers:()=>xu??=require("./openWaivers.cjs"),pipeline:()=>vu??=require("./pipeline.cjs"),policyRun:()=>Su??=require("./policyRun.cjs").policyRun,program:()=>Ou??=
require("./program.cjs"),search:()=>Ru??=require("./search.cjs"),submitting:()=>Iu??=require("./submitting.cjs")};var ke=class extends Error{name="Unreadable"},Sn=1<<20,Eu=24,Pu=/\.(ndjson|jsonl)$/i;function Tu(e){return e!==null&&!e.endsWith(".json")&&Pu.test(e)}function Rn(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=Tu(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Mi(On(r.file,r.pipe,t).fd,t.fs);return o?
l:Ui(l,e+1)}let{fd:s,size:i}=On(r.file,!1,t),a=Math.min(i,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,Au(s,n,a,t.fs))}finally{t.fs.
closeSync(s)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let s of Mi(On(r,!1,t).fd,t.fs)){let i=Buffer.concat([o,s]);if(C.found().
holdsMemberName(i))return!0;o=i.subarray(-2*Eu)}return!1}}}function On(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|Cu(n)),s=n.fstatSync(o);if(t?
s.isFIFO():s.isFile())return{fd:o,size:s.size};throw n.closeSync(o),new ke("it is not a regular file")}function Cu({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t}function Au(e,t,n,r){let o=0;for(;o<n;){let s=r.readSync(e,t,o,n-o,null);if(s===0)break;o+=s}return o}function*Mi(e,t){let n=Buffer.allocUnsafeSlow(Sn);
try{for(let r=t.readSync(e,n,0,Sn,null);r>0;r=t.readSync(e,n,0,Sn,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Ui(e,t){let n=[],r=0;for(let o of e){
let s=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(s),r+=s.length,r===t)break}return Buffer.concat(n)}function Wi(e,t,n){try{let r=Rn(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:Ui(r,t+1);if(o.length>t)throw new ke(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof ke)&&L(r)===null?r:new y(
`cannot read \`${e.path??"-"}\`: ${X(r)}`)}}function ji(e){let t=typeof e=="object"&&e!==null&&"Ec2ImageId"in e?e.Ec2ImageId:null;return typeof t=="string"?t:null}function Bi(e){let t=Number.POSITIVE_INFINITY,n=0,r=0,o=new Set,s=new Map,i=(l,c)=>{let d=s.get(l);if(d!==void 0)return d;let p={first:c,findings:0,facts:new Set};
return s.set(l,p),p},a=l=>{for(let{outcome:c,waived:d,needs:p}of l.report.findings){if(c!=="unknown"||d!==void 0)continue;let m=new Set;for(let g of p){let h=g.
slice(0,g.indexOf("/")),b=i(h,l);b.facts.add(g.replaceAll("/",".")),m.has(h)||b.findings++,m.add(h)}}};return{add(l){let{rules:c,findings:d}=l.report;if(!(c.skipped===
0&&c.pass===0&&c.fail===0)&&(c.skipped<t&&(t=c.skipped),c.skipped>n&&(n=c.skipped),d.length>0&&a(l),c.skipped!==0)){for(let p of c.skippedScopes)o.add(p),i(p,l);
r++}},end:()=>({least:Math.min(t,n),most:n,scopes:[...o].sort(),requests:r,lacks:[...s].map(([l,{first:c,findings:d,facts:p}])=>({scope:l,path:c.report.source.path,
image:ji(c.value),findings:d,facts:[...p].sort()})).sort((l,c)=>l.scope<c.scope?-1:1),where:e})}}var Nu=5;function Ki(e,t,n,r,o,s){let i=he(),a=Bi($u(e)),l=n.head.facts.some(({image:u})=>u!==void 0)?C.found().unnamedImages(n.head.facts):null,c=[],d=new Set,
p=O.pass,m=u=>{o.clear(),vn(u,s),p=z(p,O.couldNotRun)},g=u=>{let f=n.emit(u);i.add(f.report),a.add(f),l?.see(f),o.step(),e.quiet&&f.report.verdict==="pass"||r.request(
f)};t.failures.forEach(m);let h=null,b=null,x=null,w=!1,R=!1,P=!1,v={content(u){if(P=!1,h===null)return null;b=u.read(h);let f=b instanceof Uint8Array&&b.length>
e.maxBytes;return!h.named&&f&&!u.holdsMemberName(h)?null:b},take(u){if(!w){if(x!==null||u.report.verdict==="fail"){x??=C.found().foundFile(()=>!(b instanceof Uint8Array)||
C.found().mayHoldMember(b));let f=x.next(u);if(f==="hold")return!0;if(P=f==="restart",f!=="take")return!1;x.held().forEach(g)}w=!0}return R=!0,g(u),!0},failed(u){
if(!(u instanceof ke)&&L(u)===null)throw u;R=!0,h!==null&&n.unread(h),m(`cannot read \`${h?.path??"-"}\`: ${X(u)}`)},again(){return P||R||h===null?P:(d.add(h.file),
h.named||(i.ignore(1),c.length<Nu&&c.push(h.path??"-")),!1)}};return{fixed:i.fix,left:i.leave,tell:m,visit(u){return h=u,x=null,w=u.named,R=!1,P=!1,v},end(){o.clear();
let u=n.end();for(let{report:B}of u)i.addPolicy(B,n.failOn);let{counts:f,verdict:q}=i.end();r.end({counts:f,verdict:q,policy:u,skipped:a.end(),ignored:c}),Fu(t.
links,s);for(let B of l?.end()??[])Y(B,s);for(let{text:B,inputs:_}of t.arguments){let fe=qu(_,d);fe!==null&&(vn(fe===0?`no file to check in \`${B}\``:`no reques\
t in \`${B}\``,s),p=z(p,O.unknown))}return z(p,f.requests===0&&q!=="fail"?O.pass:Lu(q,e.allowUnknown))}}}function $u({region:e,live:t}){let n=t?.profile??null;return[
...e===null?[]:["--region",e],...n===null?[]:["--profile",n]]}function qu(e,t){let n=0;for(let{file:r}of e){if(!t.has(r))return null;n++}return n}function Lu(e,t){
switch(e){case"pass":return O.pass;case"fail":return O.fail;case"unknown":return t?O.pass:O.unknown;default:return e}}function Fu(e,t){let[n,...r]=e;if(n===void 0)
return;let o=r.length===0?"":` and ${r.length} more`;Y(`\`${n}\`${o}: links that directories and patterns lead to are not followed; name them to check them`,t)}function Gi(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"}var Du=64;function Hi({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let s=t.dirname(o),i=r.get(s);if(i!==void 0)return i.get(t.basename(o))??null;let a=(n.get(s)??0)+1;n.set(s,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===Du){let c=e.readdirSync(s,{withFileTypes:!0});r.set(s,new Map(c.map(d=>[d.name,Gi(d)])))}return l===void 0?null:Gi(l)}}var _u=/[*?[{]|[!@+]\(/;function Vi(e){return _u.test(e)}function Ji(e,t,{kind:n}){try{return n(t)}catch(r){throw L(r)===null?r:new y(`cannot read \`${e}\`: ${X(r)}`)}}function In(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&Mu(e),o}function Mu(e){throw new y(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function $e({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,s=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},i=(a,l)=>{let c=n.relative(
l,a);return c!==".."&&!c.startsWith(`..${n.sep}`)&&!n.isAbsolute(c)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>i(
a,r),containsReal:a=>i(a,s(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(s(l),n.basename(a))}}}function Nt(e,t,n){let r=[],o=[],s={options:t,io:n,here:$e(n),kind:Hi(n),links:r,failures:o},i=e.map(c=>({text:c,inputs:Wu(c,s)})),[a,...l]=i;return a!==void 0&&
l.length===0?{arguments:i,inputs:a.inputs,links:r,failures:o}:{...Uu(i),links:r,failures:o}}function Uu(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}function Wu(e,t){let{here:n,options:r}=t;if(e==="")throw new y(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),s=Ji(e,o,t);switch(s){case null:
if(!Vi(e))throw new y(`there is no file or directory \`${e}\``);return C.search().matching(e,t);case"link":return C.search().linked(e,o,t);case"other":throw new y(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return C.search().directory(n.shown(o),In(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:In(e,o,t),named:!0,pipe:s==="pipe"}];default:return s}}var En=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],zi="workspaces-preflight.waivers.yaml",Xi="workspaces-preflight.baseline.json";function Zi({
config:e,noConfig:t},n){return t?null:e===null?ju(n):Ku(e,n)}function ju(e){let{cwd:t,paths:n}=e,r=null;for(let o=t();;o=n.dirname(o)){let s=Bu(o,e);if(s?.config!==
null&&s?.config!==void 0)return s;if(r??=s,$t(n.join(o,".git"),e)||n.dirname(o)===o)return r}}function Bu(e,t){let n=a=>{let l=t.paths.join(e,a);return $t(l,t)?
l:null},[r,o]=En.map(n).filter(a=>a!==null);if(o!==void 0)throw new y(`there are two configurations, \`${Yi(r,t)}\` and \`${Yi(o,t)}\`; keep one, or name one wit\
h \`--config\``);let s=n(zi),i=n(Xi);return r===void 0&&s===null&&i===null?null:{folder:e,config:r??null,waivers:s,baseline:i}}function Yi(e,t){return $e(t).shown(
e??"")}function Ku(e,t){let n=t.paths.resolve(t.cwd(),e);if(!$t(n,t))throw new y(`\`--config ${e}\`: there is no such file`);let r=t.paths.dirname(n),o=s=>{let i=t.
paths.join(r,s);return $t(i,t)?i:null};return{folder:r,config:n,waivers:o(zi),baseline:o(Xi)}}function $t(e,{fs:t}){try{return t.lstatSync(e,{throwIfNoEntry:!1})!==
void 0}catch(n){throw L(n)===null?n:new y(`cannot look for \`${e}\`: ${X(n)}`)}}function Qi(e,t){let{fs:n,paths:r}=t,o=t.cwd(),s=l=>n.lstatSync(l,{throwIfNoEntry:!1})!==void 0,i=l=>o===l||o.startsWith(l.endsWith(r.sep)?l:l+r.sep),a=r.resolve(
o,e);try{let l=n.statSync(a,{throwIfNoEntry:!1})?.isDirectory()===!0;for(let c=l?a:r.dirname(a);;c=r.dirname(c)){if(i(c))return null;let d=En.map(p=>r.join(c,p)).
find(s);if(d!==void 0)return $e(t).shown(d);if(s(r.join(c,".git"))||r.dirname(c)===c)return null}}catch(l){if(L(l)===null)throw l;return null}}var Gu=["AWS_REGION","AWS_DEFAULT_REGION"],Hu=1<<25;function es(e,t){let{region:n=null}=e;return[...e.facts.flatMap(r=>Vu(r,e,t)),...Ju(e.fact.map(r=>bn(r,"--fa\
ct"))),...n===null?[]:[ns("--region",n)]]}function ts(e,t){return e.some(({facts:n})=>n.region?.name!==void 0)?e:[...e,...Pn(t)]}function Pn({env:e}){for(let t of Gu){
let n=e[t];if(n!==void 0&&n!=="")return[ns(t,n)]}return[]}function ns(e,t){return{from:e,facts:{region:{name:t}}}}function Vu(e,{followLinks:t,maxBytes:n},r){let{
inputs:o}=Nt([e],{followLinks:t,stdinName:null},r),[s]=o;if(s===void 0||!s.named)throw new y(`\`--facts ${e}\`: a facts file is one file`);let i=Wi(s,Math.max(n,
Hu),r);return kn(i,s.path??"<stdin>")}function Ju(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})}var Yu=65536,zu=100,Xu=160;function qt(e,t,n,r){let o=[],s=()=>{for(let a of o)a.discard()},i=ed(t,r);try{for(let{format:a,file:l}of e.targets){let c=l===null?Zu(
r,n):C.files().fileWriter(l,r),d={...Qu(l,e,r),...i};if(o.push(rs(Ne[a](d),c)),a!=="github")continue;let p=C.pipeline().stepSummary(r,m=>Y(m,r));p!==null&&o.push(
rs(Ne.markdown({...d,mostBytes:p.room}),p))}}catch(a){throw s(),a}return{begin:a=>{for(let{format:l,write:c}of o)c(l.begin(a))},request:a=>{for(let{format:l,write:c}of o)
c(l.request(a))},end:a=>{for(let{format:l,write:c,finish:d}of o)c(l.end(a)),d()},discard:s}}function rs(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=Yu&&r()},finish:()=>{r(),t.finish()},discard:t.discard}}function Zu({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}}function Qu(e,{color:t,failOn:n,listRules:r},{stdout:o,env:s}){let i=e===null,a=i&&o.isTerminal();return{colour:i&&At(t,o,s),width:a?Math.min(Xu,
Math.max(40,o.columns())):zu,gutter:i&&s.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function ed(e,t){let n=null,r=null;return{rule:o=>(n??=C.pipeline().
ruleWords([ae(),...e].flatMap(({rules:s})=>s),je()),n(o)),fromRoot:o=>(r??=C.pipeline().repositoryPaths(t),r(o))}}function os(e,t){return{head:e.head,failOn:t,isConfigured:!1,packs:[],files:[],preflightOf:()=>e,emit:n=>n,unread:()=>{},end:()=>[]}}function Lt({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let s=t();s-o<100||(o=s,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}}function ss(e,t,n=qt,r=!1){let o=e.operands.length===0?C.configured().configuredFiles(e,t):Nt(e.operands,e,t);sd(e),e.fix!==null&&!e.dryRun&&id(e);let s={facts:es(
e,t),require:e.require,recording:r,reader:Rn(e.maxBytes,t)};if(e.live===null)return is(e,o,s,n,t);let i=[...o.inputs],a=ls(e,s,i,t);return as(e,i,a,t),C.live().
askForCheck(e.live,a.preflightOf(i[0]??td),i,s,t).then(l=>is(e,{...o,inputs:i},{...s,...l},n,t))}var td={path:null,file:null,named:!0,pipe:!1};function is(e,t,n,r,o){
let s=ls(e,n,t.inputs,o);as(e,t.inputs,s,o),!e.noConfig&&!s.isConfigured&&nd(e.operands,o);let i=Lt(o),a=r({...e,failOn:s.failOn},s.packs,i,e.dryRun?{...o,stdout:o.
stderr}:o),l=Ki(e,t,s,a,i,o),c=n.reader,d=e.fix===null?c:C.fixing().fixingReader(c,s.preflightOf,e,l,o);if(a.begin(s.head),e.engine==="json-rules-engine")return od(
s,t,d,l,a);try{for(let p of t.inputs)rd(s,p,d,l);return l.end()}finally{a.discard()}}function nd([e="-"],t){let n=e==="-"?null:Qi(e,t);n!==null&&Y(`\`${n}\` is n\
ot read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\``,t)}function as(e,t,n,r){e.targets.
some(({file:o})=>o!==null)&&C.files().refuseOverwriting(e,t,n,r)}function ls(e,t,n,r){let o=e.listRules||e.targets.some(({format:c})=>Fi(c)),s={...e,listRules:o},
i=Zi(s,r);if(i!==null||s.rules.length>0||s.packSha256.length>0||t.recording)return C.policyRun().openPolicy(i,s,t,n,r,Tt);let a=s.failOn??"error",l=Tt({facts:ts(
t.facts,r),asOf:s.asOf??new Date(r.now()).toISOString().slice(0,10),require:t.require,failOn:a,listRules:s.listRules,hash:s.hash,maxBytes:s.maxBytes});return os(
l,a)}function rd(e,t,n,r){let o=r.visit(t);do try{let s=o.content(n);if(s===null)continue;for(let i of e.preflightOf(t).requests(s,{path:t.path}))if(!o.take(i))
break}catch(s){o.failed(s)}while(o.again())}async function od(e,t,n,r,o){try{for(let s of t.inputs){let i=r.visit(s);do try{let a=i.content(n);if(a===null)continue;
for await(let l of e.preflightOf(s).engineRequests(a,{path:s.path}))if(!i.take(l))break}catch(a){i.failed(a)}while(i.again())}return r.end()}finally{o.discard()}}
function id({operands:e}){if(e.includes("-"))throw new y("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function sd({
operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new y("standard input, `-`, may be named once in all: it can be read only once")}async function cs(e,t,n=!1){let r=null,o=null,s=[],i="error",a=[],l=await ss({...e,quiet:!1},t,(c,d)=>(s=d,i=c.failOn,{begin:p=>{r=p},request:p=>{a.push(p)},end:p=>{
o=p},discard:()=>{}}),n);if(r===null||o===null)throw new Error("the check did not come to its end");return{head:r,requests:a,totals:o,packs:s,failOn:i,exit:l}}function Je(e,{head:t,totals:n,packs:r,failOn:o},s,i){let a=he();a.ignore(n.counts.ignored);for(let{report:c}of n.policy)a.addPolicy(c,o);let l=qt({...e,failOn:o},
r,Lt(i),i);try{l.begin(t);for(let c of s)a.add(c.report),e.quiet&&c.report.verdict==="pass"||l.request(c);l.end({...n,...a.end()})}finally{l.discard()}}var ad="WorkspacesService.ImportWorkspaceImage";function us({check:e,call:t},n,r,o){let s=t.endpoints.get("workspaces"),i=["operation: ImportWorkspaceImage",`x-\
amz-target: ${ad}`,...r===null?[]:[`region: ${r}`],...s===void 0?[]:[`endpoint: ${s}`]].map(A),a=n.requests.map(({value:d})=>[...i,"",Ve(re(d)),"",`# sha256 of \
the canonical form: ${me(d)}`].join(`
`)),l=e.targets.some(({file:d,format:p})=>d===null&&p!=="text");return(l?o.stderr:o.stdout).write(`${a.join(`

`)}
`),Je(e,n,n.requests,l?o:{...o,stdout:o.stderr}),O.pass}function ps(e,t,n){let r=2538058380,o=1013904242;for(let s of[e,t,n??"\0"]){for(let i=0;i<s.length;i++){let a=s.charCodeAt(i);r=Math.imul(r^a,2246822507),o=Math.
imul(o^a,3266489909),r^=o>>>15,o^=r>>>13}r=Math.imul(r^31,668265263),o=Math.imul(o^31,374761393)}return fs(ds(r^o>>>16))+fs(ds(o^r>>>16))}function ds(e){let t=Math.
imul(e^e>>>16,2246822507);return t=Math.imul(t^t>>>13,3266489909),t^t>>>16}function fs(e){return String.fromCharCode(ue(e>>>28),ue(e>>>24),ue(e>>>20),ue(e>>>16),
ue(e>>>12),ue(e>>>8),ue(e>>>4),ue(e))}function ue(e){let t=e&15;return t<10?48+t:87+t}function ms(e){if(typeof e=="string")return JSON.stringify(e.slice(0,65536));let t="",n=(r,o)=>{if(!(t.length>65536))if(typeof r=="string")t+=JSON.stringify(r.slice(
0,65536));else if(typeof r!="object"||r===null)t+=ld(r);else if(o===64)t+="\u2026";else if(Array.isArray(r)){t+="[";for(let s=0;s<r.length&&t.length<=65536;s++)
n(r[s],o+1),t+=",";t+="]"}else{t+="{";for(let s of Object.keys(r).sort())n(s,o),t+=":",n(r[s],o+1),t+=",";t+="}"}};return n(e,0),t}function ld(e){return e===null?
"null":typeof e=="number"||typeof e=="boolean"?String(e):typeof e}function ys(e,t,n){return{rule:e.rule,stage:e.stage,outcome:e.outcome,severity:e.severity,pointer:e.pointer,absent:e.absent,range:gs(e,n),message:e.message,expected:e.
expected,actual:e.actual,certainty:e.certainty,predicts:e.predicts,facts:e.facts,needs:e.needs,fix:e.fix,docs:e.docs,related:e.related.length===0?cd:ud(e,n),fingerprint:ps(
e.rule,e.pointer,dd(e,t))}}var cd=Object.freeze([]);function ud(e,t){return e.related.map(n=>({pointer:n.pointer,...n.place===void 0?{range:gs({absent:!1,...n},
t)}:{...n.place.path===null?{}:{path:n.place.path},range:n.place.range},message:n.message}))}function dd({stage:e,token:t,absent:n,pointer:r,actual:o},s){if(e===
"document"||t==="key"||n||o===null)return o;let i=pt(s,r);return i.found?ms(i.value):o}function gs(e,t){if(t===null)return null;let n=e.span??fd(e.pointer,e.token,
t);if(n===null){if(e.absent)return null;throw new Error(`a finding points at ${e.pointer}, which is not in the text`)}return{start:t.lines.position(n.start),end:t.
lines.position(n.end)}}function fd(e,t,n){let r=n.span(e,t);if(r!==null)return r;for(let o=e.lastIndexOf("/");o>=0;o=e.lastIndexOf("/",o-1)){let s=n.span(e.slice(
0,o),"value");if(s!==null)return s;if(o===0)break}return null}function Ft({report:e,value:t,extent:n},r,o){if(r.length===0)return e;let s=r.map(a=>({...ys(a,t,null),range:a.pointer===""?null:n(a.pointer)})),i=[...e.findings,
...s];return{...e,verdict:Et(i,o),findings:i}}var Tn={"account/name-taken":{title:"No image of the account has the request's name when it is sent",why:"Image names are unique in an account and Region, and t\
here is no client token: an image of that name is either somebody else's, or an import that must not be made twice. It is taken for the request's own only when \
the journal says so.",remedy:"another `ImageName`; or, if the image is the one you want, nothing: use it",codes:[]},"service/access-denied":{title:"The caller m\
ay import images",why:"The call needs workspaces:ImportWorkspaceImage, with tags workspaces:CreateTags, and on the AMI ec2:DescribeImages and ec2:ModifyImageAtt\
ribute. The managed policy AmazonWorkSpacesAdmin has none of these. A service control policy can deny them too, and usually so does a process that the account i\
s not on the allow list for.",remedy:"let the caller have workspaces:ImportWorkspaceImage, workspaces:CreateTags, ec2:DescribeImages and ec2:ModifyImageAttribut\
e",codes:["AccessDeniedException"]},"service/invalid-parameter-values":{title:"The service accepts the request's values together",why:"The values fit the model \
one by one, and not together or not to the AMI: usually an AMI that cannot be used, applications that do not go with the Windows version, or tags.",remedy:"look\
 at what the message names; `facts` or `check --live` show what AWS knows of the AMI",codes:["InvalidParameterValuesException"]},"service/name-repeated":{title:"\
No two requests of a run have the same name",why:"Image names are unique in an account and Region: the first import would take the name, and the second would be\
 refused. So none of them is sent.",remedy:"another `ImageName`; or leave one of the requests out",codes:[]},"service/operation-not-supported":{title:"The accou\
nt may use this kind of import in this Region",why:"Usually bring-your-own-licence is not enabled for the account in this Region, or the process is retired or n\
eeds an allow list.",remedy:"enable BYOL for the account in this Region, or choose another `IngestionProcess`; GPU and _BYOP processes are enabled by AWS Suppor\
t",codes:["OperationNotSupportedException"]},"service/resource-already-exists":{title:"No image of the account has the request's name",why:"Image names are uniq\
ue in an account and Region, and a failed import keeps its name until its image is deleted. Between the look and the call somebody else took the name.",remedy:"\
another `ImageName`, or delete the image that has it",codes:["ResourceAlreadyExistsException"]},"service/resource-limit-exceeded":{title:"The account has room f\
or an image",why:"By default an account has 40 images in a Region.",remedy:"delete images that are not needed, or ask for a higher quota",codes:["ResourceLimitE\
xceededException"]},"service/resource-not-found":{title:"The AMI is in the account and Region of the call",why:"An AMI belongs to one Region, and only its owner\
 can import it.",remedy:"check `Ec2ImageId` and the Region; copy the AMI into the Region if it is in another one",codes:["ResourceNotFoundException"]},"service/\
throttling":{title:"The service has time for the call",why:"WorkSpaces takes about two calls a second from an account in a Region, from everybody together. Call\
s that are throttled are not looked at, so they are tried again, up to the limit of attempts.",remedy:"run the same command again later; `--max-attempts` raises\
 the number of attempts",codes:["ThrottlingException","Throttling","TooManyRequestsException","RequestLimitExceeded"]},"service/validation":{title:"The service \
finds the request well-formed",why:"It is wrong by the service's model. The schema that requests are checked against is generated from the model of one day: the\
 service may know a newer one.",remedy:"look at what the message names; if the check let it pass, refresh the model",codes:["ValidationException","ValidationErr\
or","SerializationException","InvalidParameterValue","MissingParameter"]},"service/credentials":{title:"The service knows who calls",why:"The credentials are ex\
pired, wrong or of another partition, or this machine's clock is wrong.",remedy:"sign in again, and run the same command",codes:["UnrecognizedClientException","\
InvalidSignatureException","ExpiredTokenException","MissingAuthenticationTokenException","IncompleteSignatureException","InvalidClientTokenId","OptInRequired","\
NotAuthorized"]},"service/refused":{title:"The service accepts the request",why:"It answered with an error that this program has no words for.",remedy:"look at \
what the message says",codes:[]},"service/unreachable":{title:"The call comes to an end",why:"The service could not be reached, or it did not say what became of\
 the call. What may have been done is looked for before anything is sent again, now and when the same command is run again.",remedy:"run the same command again:\
 it continues from the journal",codes:[]},"service/image-gone":{title:"The image of a request that was accepted is still there",why:"The journal says that the r\
equest was accepted, and no image of its name is listed: it was deleted since. Nothing is sent again without being asked for.",remedy:"the same command with `--\
again` sends the request again",codes:[]},"service/image-error":{title:"The image becomes available",why:"Everything that is wrong inside the image is found by \
the service after the call, 90 minutes to 3 hours later. It names a code for each problem; the rules that predict the code say what is behind it.",remedy:"mend \
the image, delete the one that failed, and import again",codes:[]}};function Dt(e){return Object.entries(Tn).find(([,{codes:n}])=>n.includes(e))?.[0]??(/Throttl/.
test(e)?"service/throttling":"service/refused")}var pd="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",An="https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-im\
ages-common-errors.html";function hs(e,t,n){switch(e.kind){case"accepted":case"adopted":case"stopped":return[];case"in-error":{let[r,...o]=Ye(e.image.id,e.image.
errors,n);if(r===void 0)return[];let s={pointer:"",token:"value",message:"it was accepted in an earlier run: when the cause is mended and the image deleted, the\
 same command with `--again` sends the request again"};return[{...r,related:[...r.related,s]},...o]}case"gone":return[qe("service/image-gone",{message:`The imag\
e ${I(e.imageId)}, which was accepted in an earlier run, is not in the account and Region any more`,docs:An})];case"unseen":return[Cn("service/unreachable",`Not\
hing was sent: the image ${I(e.imageId)} was accepted in an earlier run, and what became of it cannot be looked at`,e.failure,t)];case"taken":{let{id:r,name:o,state:s}=e.
image,i=e.ours?"it is the one that the journal says was accepted: it has to be deleted before the request can be sent again":"the journal does not say that it i\
s this request's",a=`The name \`${I(o)}\` is taken by the image ${I(r)}${s===null?"":` (${I(s)})`}; ${i}`;return[qe("account/name-taken",{message:a,pointer:"/Im\
ageName",actual:JSON.stringify(o),...s==="ERROR"?{expected:"another `ImageName`; or delete that image, which will never be available, and run the same command a\
gain"}:{}})]}case"refused":return[Cn(Dt(e.failure.code),"The service refused the request",e.failure,t)];case"failed":{let{code:r}=e.failure,o=Dt(r),s=o==="servi\
ce/refused"?"service/unreachable":o,i=e.open?"The request may have been sent, and what became of it is not known":"The request was not sent, or left no image";return[
Cn(s,i,e.failure,t)]}default:return e}}function ws(e,t){return qe("service/name-repeated",{message:`The name \`${I(e)}\` is that of another request of this run, ${I(
t.label)}: an image can have it once`,pointer:"/ImageName",actual:JSON.stringify(e),certainty:"documented",predicts:[{code:"ResourceAlreadyExistsException",certainty:"\
inferred"}],related:[{pointer:"/ImageName",token:"value",place:{path:t.path,range:t.range},message:"the first request of that name"}]})}function Cn(e,t,n,r){let{
code:o,message:s,requestId:i}=n,a=i===null?"":` (request id ${I(i)})`,l=s===""?I(o):s.includes(o)?s:`${I(o)}: ${s}`;return qe(e,{message:`${t}: ${l}${a}${md(o,r)}`,
predicts:[{code:I(o),certainty:"measured"}]})}function md(e,t){if(!e.endsWith("Exception")||Dt(e)==="service/throttling")return"";let n=t.filter(({predicts:r})=>r.
some(o=>o.code===e)).map(({rule:r})=>r);return n.length===0?"; the check had not predicted it":`; predicted by ${[...new Set(n)].map(r=>`\`${r}\``).join(", ")}`}
function Ye(e,t,n){return t.length===0?[qe("service/image-error",{message:`The image ${I(e)} is in error, and the service does not say why`,docs:An})]:t.map(({code:r,
message:o})=>{let[s]=yd(r,n),i=o===null||o===""?"":`: ${I(o,400).replace(/\.$/,"")}`,a=s===void 0?"":`. ${s.title}: ${s.why}`;return qe("service/image-error",{message:`\
The image ${I(e)} is in error: ${I(r)}${i}${a}`,...s===void 0?{}:{expected:s.fix?.title??s.expected??s.title},predicts:[{code:I(r),certainty:"measured"}],docs:s?.
source[0]?.url??An,related:s===void 0?[]:[{pointer:"",token:"value",message:`\`rules explain ${s.id}\` says more`}]})})}function yd(e,t){let n=({predicts:r})=>r.
some(o=>o.code===e&&o.certainty==="documented")?0:1;return t.filter(({predicts:r})=>r.some(o=>o.code===e)).sort((r,o)=>n(r)-n(o)||(r.id<o.id?-1:1))}function qe(e,t){
return{rule:e,stage:"service",outcome:"fail",severity:"error",pointer:"",absent:!1,token:"value",expected:Tn[e]?.remedy??null,actual:null,certainty:"measured",predicts:[],
facts:[],needs:[],fix:null,docs:pd,related:[],...t}}function ks(e,t){let n=new Map;return e.map(r=>{let o=gd(r.value);if(o===null)return r;let s=n.get(o);if(s===void 0)return n.set(o,r),r;let{path:i}=s.report.source,
a=ws(o,{label:hd(s),path:i===r.report.source.path?null:i,range:s.extent("/ImageName")});return{...r,report:Ft(r,[a],t)}})}function gd(e){let{ImageName:t}=e??{};
return typeof t=="string"?t:null}function hd({report:{source:e}}){let t=e.path??"<stdin>";return e.index===null?t:`${t}#${e.index}`}function _t(e,t){let n=new AbortController,r=null,o=e.onInterrupt(s=>{r=s,t(),n.abort()});return{signal:n.signal,exitCode:()=>r,end:o}}function bs(e,{env:t,cwd:n,paths:r}){if(e==="")throw new y("`--journal` is empty; is a variable not set?");return e!==null?r.resolve(n(),e):r.join(wd(t,r),"work\
spaces-preflight","journal.jsonl")}function wd(e,t){let{XDG_STATE_HOME:n="",LOCALAPPDATA:r="",HOME:o=""}=e;if(t.isAbsolute(n))return n;if(t.isAbsolute(r))return r;
if(t.isAbsolute(o))return t.join(o,".local","state");throw new y("there is no place for the journal: set XDG_STATE_HOME or HOME, or name a file with `--journal`")}var kd=/\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;function xs(e,t){
let n=e,r=new Set(Array.from(t,s=>new URL(s).origin)),o={handle:(s,i)=>{let a=s.port===void 0?"":`:${s.port}`,{origin:l,protocol:c,hostname:d}=new URL(`${s.protocol}\
//${s.hostname}${a}`);return!r.has(l)&&!(c==="https:"&&kd.test(d))?Promise.reject(new y(`\`${l}\` is not an endpoint of AWS's own; it is used only when \`--endpoi\
nt-url\` repeats it`)):n.handle(s,i)}};return Object.assign(Object.create(n),o)}var bd=5e3,xd=1e4,vd=4,Sd={accessKeyId:"none",secretAccessKey:"none"},Od={trace(){},debug(){},info(){},warn(){},error(){}};async function vs(e,t){let n=await Cr(
e),{region:r,endpoints:o,attemptMs:s=xd,maxAttempts:i=vd}=t,a={region:r,logger:Od,maxAttempts:i,retryMode:"adaptive",requestHandler:{connectionTimeout:Math.min(
bd,s),requestTimeout:s,throwOnRequestTimeout:!0}},l=new Map,c;for(let g of e){let h=De[g],b=h.client(n[g],{...a,credentials:Sd}),x=h.anyCommand(n[g]),w=await Sr(
g,b,x,{region:r,chosen:o});w!==null&&l.set(g,w),c??=xs(b.config.requestHandler,o.values())}let d=g=>({...a,...t.credentials===void 0?{}:{credentials:t.credentials},
...o.has(g)?{endpoint:o.get(g)??""}:{},requestHandler:c}),p=Zt(),m=e.map(g=>{let h=De[g].client(n[g],d(g));return g==="workspaces"&&Nr(h,p),[g,{client:h,sdk:n[g]}]});
return{...Object.fromEntries(m),region:r,foreignEndpoints:l,workspacesLimit:p,config:d}}async function Mt(e,t,{profile:n,endpoints:r,callMs:o},s){n!==null&&s.useProfile(n);let i=await vs(e,{region:t,endpoints:r,attemptMs:o}),a=new Map;for(let[l,c]of i.
foreignEndpoints)a.set(c,[...a.get(c)??[],l]);for(let[l,c]of a)Y(`${c.join(", ")} called at \`${l}\`, which is not AWS's own endpoint`,s);return i}var D=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),j=(e,t,n)=>({...D(e,n),value:t}),de=(e,t,n)=>({...j(e,t,n),repeatable:!0}),Nn=(e,t,n,r)=>({
...j(e,t,r),choices:n}),be=[j("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),j("profile","NAME","the pr\
ofile of the AWS configuration"),de("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),D("simulate\
-permissions","ask IAM whether the caller may do what the import needs"),j("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],Ut=[de("fa\
cts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),de("fact","KEY=VALUE","one fact, for example windows.ve\
rsion=11; lists are a,b or JSON, null is known to be absent"),de("rules","PATH","a rule file or directory, added to the built-in pack"),j("config","FILE","the c\
onfiguration (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),D("no-config","read no configuration, and no waivers and baseline beside\
 it"),D("live","read facts about image and account from AWS, by calls that only read"),...be,de("pack-sha256","SHA256","the content that a pack of --rules must \
have; another one is exit 2"),j("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),de("require","SCOPE[,SCOPE]","rules that lack facts \
of these scopes, or these facts, may not be skipped"),Nn("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),D("\
allow-unknown","an unknown verdict exits 0"),de("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what t\
he CI system shows; with =FILE into a file, while text stays on standard output"),D("fix","make the safe fixes in the files, then report what is left"),D("fix-u\
nsafe","make all fixes, those that change what a request means, too"),D("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard \
error"),D("hash","add the sha256 of each request to the report"),D("list-rules","add the ids behind each count of rules to the json report; junit and html alway\
s name them"),D("quiet","leave passing requests out of the output, never out of the counts"),Nn("engine","ENGINE",["compiled","json-rules-engine"],"what runs th\
e rules: compiled (default) or json-rules-engine; the report is the same"),j("stdin-name","PATH","the name of standard input in the report; its extension decide\
s the format"),D("follow-links","read named links whose target leaves the working directory"),j("max-bytes","N","largest file, or line of NDJSON, that is read (\
default: 1048576)"),Nn("color","WHEN",["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],Rd=new Set([
"fail-on","allow-unknown","format","fix","fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),vb=Ut.filter(({name:e})=>!Rd.has(e)),Sb=[de("scope","S\
COPE[,SCOPE]","what to read: ec2Image, account (default: both)"),...be],Ss=[j("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6\
 hours)"),j("poll","SECONDS","how long between two looks (default: 30)")],Id="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",Ed=new Set(["as-of","fix","fix\
-unsafe","fix-dry-run"]),Ob=[D("dry-run","print what would be sent, without the AWS SDK, and stop"),D("yes","send without asking; without a terminal nothing is \
sent otherwise"),D("wait","wait until the images are available or in error"),...Ss,j("journal","FILE",`where what was sent is kept (default: ${Id})`),D("again",
"send what the journal says was accepted before"),D("stop-on-failure","do not send the rest when one request is not accepted"),j("settle","SECONDS","how long to\
 look for what became of an attempt before it is made again (default: 120)"),j("max-attempts","N","how often a request is sent at most (default: 4)"),...Ut.filter(
({name:e})=>!Ed.has(e))],Rb=[j("journal","FILE","wait for every image that this journal knows of in the Region"),...Ss,...be.filter(({name:e})=>e!=="simulate-pe\
rmissions")];function Os(e,t){let n=e.map(o=>Pd(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:s})=>`\`${s}\``).join(" and ");throw new y(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:s}]of n.entries())if(s!==null&&n.findIndex(i=>i.file===
s)!==o)throw new y(`two formats cannot go to the same file \`${s}\``);return r.length===1?n:[{format:"text",file:null},...n]}function Pd(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),s=r==="auto"?C.pipeline().autoFormat(t,o!==null):r;if(!Td(s))throw new y(`\`--format ${e}\`: accepted are ${Object.
keys(Ne).join(", ")}, auto`);if(o==="")throw new y(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:s,file:o}}function Td(e){return Object.
hasOwn(Ne,e)}var Cd=1<<20,Rs=1<<28;function Is({options:e,operands:t},n){for(let[l,c]of e)Nd(l,c);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null;if(e.has("config")&&e.has(
"no-config"))throw new y("`--config` and `--no-config` exclude each other");let s=o("max-bytes"),i=Os(r("format"),n),a=e.has("fix-dry-run");return a&&$d(i),{operands:t,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Ad(e),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(c=>c.trim())),failOn:o("fail-on"),config:o("config"),noConfig:e.has("no-config"),allowUnknown:e.has("allow-unknown"),targets:i,fix:e.has("fix-unsafe")?
"all":a||e.has("fix")?"safe":null,dryRun:a,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:s===null?Cd:qd(s),color:o("color")??"auto"}}function Ad(e){if(e.has(
"live"))return C.live().readLiveOptions(e);let t=be.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new y(`\`--${t.name}\` says how to call AWS: it \
needs \`--live\``);return null}function Nd(e,t){let n=Ut.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new y(`\`--${e} ${r}\`: \
accepted are ${n.join(", ")}`)}}function $d(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new y(`\`--fix-dry-run\` prints a diff on\
 standard output; send the report to a file: \`--format ${t}=FILE\``)}function qd(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>Rs)throw new y(`\`--max-\
bytes ${e}\`: accepted is a number of bytes from 1 to ${Rs}`);return t}function Es(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var $n=64,Ld=4,Fd=3;function Dd(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>$n||t.length>$n)return n+1;let r=[],o=[];for(let s=0;s<=t.length;s++)o.push(s);
for(let s=1;s<=e.length;s++){let i=[s],a=e.charCodeAt(s-1),l=s;for(let c=1;c<=t.length;c++){let d=t.charCodeAt(c-1),p=Math.min(ze(o,c)+1,ze(i,c-1)+1,ze(o,c-1)+(a===
d?0:1));s>1&&c>1&&a===t.charCodeAt(c-2)&&e.charCodeAt(s-2)===d&&(p=Math.min(p,ze(r,c-2)+1)),i.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=i}return Math.min(ze(o,
t.length),n+1)}function _d(e,t){if(e.length>$n)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let s of t){let i=Dd(n,s.toLowerCase(),
o);i>o||(r=i<o||r.length===0?[s]:[...r,s],o=i)}return r.length>0||e.length<Ld?r:t.filter(s=>s.toLowerCase().includes(n)).slice(0,Fd)}function ze(e,t){return e[t]??
0}function Ps(e,t){let n=_d(e,t);return n.length===0?"":`; did you mean ${Es(n,"or")}?`}var Le=["workspaces","ec2","sts","service-quotas","iam"];function Ts(e){return Le.includes(e)}function As(e){let t=[],n=new Map;for(let o of e){let s=/^([a-z0-9-]+)=(.*)$/s.exec(o),[,i="",a=o]=s??[],l=Md(a,o);if(s===null){if(t.some(d=>d!==l))throw Cs(o,"\
every service");t.push(l);continue}if(!Ts(i))throw Wd(i,o);let c=n.get(i);if(c!==void 0&&c!==l)throw Cs(o,i);n.set(i,l)}let[r]=t;if(r!==void 0)for(let o of Le)n.
has(o)||n.set(o,r);return n}function Md(e,t){let n=URL.canParse(e)?new URL(e):null;if(n===null||n.protocol!=="https:"&&n.protocol!=="http:")throw new y(`\`--endp\
oint-url ${I(t)}\`: accepted are a URL such as \`https://host\`, or \`SERVICE=URL\` for one of ${Le.join(", ")}`);if(n.username!==""||n.password!=="")throw new y(
"`--endpoint-url`: a URL with a user name or password is not taken");if(n.search!==""||n.hash!=="")throw new y(`\`--endpoint-url ${I(t)}\`: an endpoint has no qu\
ery and no fragment`);if(n.protocol==="http:"&&!Ud(n.hostname))throw new y(`\`--endpoint-url ${I(t)}\`: plain http is taken for this machine only (127.0.0.1, [::\
1], localhost); use https`);return n.href.replace(/\/$/,"")}function Ud(e){return e==="[::1]"||e==="localhost"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(e)}function Cs(e,t){
return new y(`\`--endpoint-url ${I(e)}\`: there is another URL for ${t} already`)}function Wd(e,t){let n=Ps(e,Le);return new y(`\`--endpoint-url ${I(t)}\`: there\
 is no service \`${I(e)}\`; the services are ${Le.join(", ")}${n}`)}var jd=20,Ns=600;function Wt(e){let t=r=>e.get(r)?.at(-1)??null,n=t("call-timeout");return{profile:t("profile"),endpoints:As(e.get("endpoint-url")??[]),simulatePermissions:e.
has("simulate-permissions"),callMs:1e3*(n===null?jd:Bd(n))}}function Bd(e){let t=/^[0-9]{1,3}(\.[0-9])?$/.test(e)?Number(e):0;if(t<=0||t>Ns)throw new y(`\`--call\
-timeout ${e}\`: accepted is a number of seconds up to ${Ns}`);return t}var $s=20,qs=86400,Kd=30;function Ls(e,t){let{options:n}=e,r=a=>n.get(a)?.at(-1)??null,o=r("max-attempts"),s=qn(n);if(!n.has("wait")){for(let a of["timeout","po\
ll"])if(n.has(a))throw new y(`\`--${a}\` is about waiting: it needs \`--wait\``)}let i=n.has("dry-run");return{check:Is(Gd(e),t),call:Wt(n),dryRun:i,yes:n.has("\
yes"),again:n.has("again"),stopOnFailure:n.has("stop-on-failure"),settleMs:Fs("settle",r("settle"),jr/1e3)*1e3,maxAttempts:o===null?Br:Vd(o),journal:r("journal"),
wait:n.has("wait")&&!i?s:null}}function qn(e){let t=r=>e.get(r)?.at(-1)??null,n=t("timeout");return{everyMs:Fs("poll",t("poll"),Kd)*1e3,timeoutMs:n===null?null:
Hd(n)*6e4}}function Gd({options:e,operands:t}){if(e.has("live"))return{options:e,operands:t};let n=new Set(be.map(({name:r})=>r).filter(r=>r!=="region"));return{
options:new Map([...e].filter(([r])=>!n.has(r))),operands:t}}function Fs(e,t,n){if(t===null)return n;let r=/^[0-9]{1,5}(\.[0-9]{1,3})?$/.test(t)?Number(t):-1;if(r<
0||r>qs)throw new y(`\`--${e} ${t}\`: accepted is a number of seconds from 0 to ${qs}`);return r}function Hd(e){let t=/^[0-9]{1,4}(\.[0-9]{1,3})?$/.test(e)?Number(
e):-1;if(t<0)throw new y(`\`--timeout ${e}\`: accepted is a number of minutes`);return t}function Vd(e){let t=/^[0-9]{1,2}$/.test(e)?Number(e):0;if(t<1||t>$s)throw new y(
`\`--max-attempts ${e}\`: accepted is a number from 1 to ${$s}`);return t}function jt(e){return e?.kind==="accepted"||e?.kind==="adopted"?e.imageId:null}function Ds({checked:e,identity:t,ending:n,image:r},o,s){let{report:i}=e,a=jt(n)??
Jd(n),l=[...n===null?[]:hs(n,i.findings,o),...r?.kind==="error"?Ye(r.image.id,r.image.errors,o):[]],c=n!==null&&"requestId"in n?n.requestId:Yd(n)?.requestId,{account:d,
region:p,endpoint:m,body:g}=t,h={state:n===null?"not-sent":n.kind,body:g,account:d,region:p,endpoint:m,imageId:a,...c==null?{}:{requestId:c},...r===null?{}:{imageState:Ln(
r)},...n?.kind==="in-error"?{imageState:n.image.state}:{},open:n!==null&&"open"in n&&n.open};return{...Ft(e,l,s),submission:h}}function Jd(e){switch(e?.kind){case"\
taken":case"in-error":return e.image.id;case"gone":case"unseen":return e.imageId;default:return null}}function Yd(e){return e!==null&&"failure"in e?e.failure:void 0}
function Ln(e){switch(e.kind){case"available":case"error":return e.image.state;case"time-limit":case"stopped":return e.state;case"failed":return null;default:return e}}
function _s({ending:e,image:t}){return z(zd(e),t===null?O.pass:Fn(t))}function zd(e){switch(e?.kind){case void 0:case"accepted":case"adopted":return O.pass;case"\
taken":case"in-error":case"gone":return O.fail;case"refused":case"failed":case"unseen":return O.callFailed;case"stopped":return O.unknown;default:return e}}function Fn(e){
switch(e.kind){case"available":return O.pass;case"error":return O.fail;case"time-limit":case"stopped":return O.unknown;case"failed":return O.callFailed;default:
return e}}function Ms(e,t,n){let r=Xd(t);r!==null&&W(`${e}: ${r}`,n)}function Xd(e){switch(e.kind){case"sending":return e.attempt===1?"sending":`sending, attempt ${e.attempt}`;case"\
answered":return e.answer.kind==="ambiguous"?`no answer that can be relied on: ${e.answer.failure.message}`:null;case"reconciling":return`looking for what becam\
e of an earlier attempt${e.settleMs>=1e3?`, up to ${xe(e.settleMs)}`:""}`;case"retrying":return`${e.failure.message}; trying again in ${xe(e.waitMs)}`;default:return e}}
function Us({identity:{name:e},ending:t},n){switch(t?.kind){case void 0:W(`${e}: not sent`,n);return;case"accepted":W(`${e}: ${t.earlier?"accepted in an earlier\
 run":"accepted"}, image ${t.imageId}`,n);return;case"in-error":W(`${e}: accepted in an earlier run, and its image ${t.image.id} is in ERROR`,n);return;case"gon\
e":W(`${e}: accepted in an earlier run, and its image ${t.imageId} is gone`,n);return;case"unseen":W(`${e}: accepted in an earlier run; its image ${t.imageId} c\
annot be looked at`,n);return;case"adopted":W(`${e}: accepted by an attempt whose answer was lost, image ${t.imageId}`,n);return;case"taken":case"refused":W(`${e}\
: ${t.kind==="taken"?"not sent, the name is taken":"refused"}`,n);return;case"failed":W(`${e}: ${t.open?"sent, and what became of it is not known":"not accepted"}`,
n);return;case"stopped":W(`${e}: stopped${t.open?"; what became of what was sent is not known":" before it was sent"}`,n);return;default:}}function W(e,{stderr:t}){
t.write(`${A(e)}
`)}function xe(e){let t=Math.round(e/1e3);if(t<120)return`${t} s`;let n=Math.round(t/60);return n<90?`${n} min`:n%60===0?`${n/60} h`:`${Math.floor(n/60)} h ${n%
60} min`}async function Ws({everyMs:e,timeoutMs:t,absentMs:n},r,o){let s=r.now(),i=null,a=0,l=0,c=1;for(;;){let d=await r.describeImage(),p=r.now()-s;switch(d.kind){case"\
image":if([i,a,l,c]=[d.image.state,p,0,1],i==="AVAILABLE")return{kind:"available",image:d.image};if(i==="ERROR")return{kind:"error",image:d.image};break;case"ab\
sent":if(p-a>=n)return{kind:"failed",failure:Zd};break;case"failure":if(r.stopped())break;if(d.later)c=Math.min(8,c*2);else if(++l>=3)return{kind:"failed",failure:d.
failure};break;default:return d}if(r.stopped())return{kind:"stopped",state:i};o(i,p);let m=t-p;if(m<=0)return{kind:"time-limit",state:i};await r.sleep(Math.min(
m,e*c*(.9+.2*r.random())))}}var Zd={code:"ImageNotFound",message:"there is no image of that id in the account and Region",requestId:null};var Xe=6e4,Qd=90*Xe,ef=180*Xe,tf=3*Xe,nf=15*Xe,rf=5*Xe;function Bt(e){let{Applications:t}=e??{};return Array.isArray(t)&&t.length>0?ef:Qd}async function Kt({imageId:e,
expected:t,accepted:n},{everyMs:r,timeoutMs:o},s,i){let{stderr:a}=i,l=null,c=n?nf:tf,d=await Ws({everyMs:r,timeoutMs:o??2*t,absentMs:c},s,(m,g)=>{let h=A(m===null?
`${e}: not listed for ${xe(g)}, given up after ${xe(c)}`:`${e}: ${m} for ${xe(g)}, expected after ${xe(t)} or more`);a.isTerminal()?(l={state:m,at:g},a.write(`\r\
\x1B[2K${h.slice(0,a.columns()-1)}`)):(l===null||l.state!==m||g-l.at>=rf)&&(l={state:m,at:g},a.write(`${h}
`))});a.isTerminal()&&l!==null&&a.write("\r\x1B[2K");let p=of(d);return p!==null&&W(`${e}: ${p}`,i),d}function of(e){switch(e.kind){case"available":case"error":
return null;case"time-limit":return`still ${e.state??"not listed"} at the time limit; \`wait\` goes on waiting`;case"stopped":return`${e.state??"not listed"} wh\
en the waiting was stopped; \`wait\` goes on`;case"failed":return`its state cannot be read: ${e.failure.message}`;default:return e}}async function Bs(e,t){let n=Ls(e,t.env),r=t.stdinIsTerminal()&&t.stderr.isTerminal();if(!n.yes&&!n.dryRun&&!r)throw new y("without a terminal nobody can be ask\
ed: `--yes` sends, `--dry-run` only shows what would be sent");let o=sf(await cs(n.check,t));if(o.exit!==O.pass||o.requests.length===0)return Je(n.check,o,o.requests,
t),o.requests.length>0&&W("nothing was sent: every request has to pass first",t),o.exit;let s=af(o);if(n.dryRun)return us(n,o,s,t);let i=s??lf(),{outcomes:a,path:l,
stopCode:c}=await cf(n,o,i,t);return mf(a,n,o,l,c,t)}function sf(e){let t=ks(e.requests,e.failOn);return t.some((r,o)=>r!==e.requests[o])?{...e,requests:t,exit:z(
e.exit,O.fail)}:e}function af({head:e,requests:[t]}){let r=(t?.report.facts??e.facts).find(o=>o.fact==="region"&&o.path==="/name");return typeof r?.value=="stri\
ng"?r.value:null}function lf(){throw new y("the call needs a Region: name it with `--region`, `--fact region=\u2026` or AWS_REGION")}async function cf(e,t,n,r){
let o=bs(e.journal,r),s=await Mt(["workspaces","sts"],n,e.call,r),{client:i,sdk:a}=s.workspaces,l=_t(r,()=>W("stopping: what is under way comes to its end first",
r));try{let{account:c,problem:d}=await Gn(s,l.signal);d!==null&&Y(`the account cannot be read: ${oe(d,[]).reason}; a hash of the access key id stands for it`,r);
let p={account:c,region:n,endpoint:await lt(i,new a.DescribeAccountCommand({}))},m=t.requests.map(({value:w})=>uf(w,p)),g=t.requests.map(({value:w})=>w);if(!e.yes&&
!Ri({...p,bodies:g,skipped:t.totals.skipped},r))return{outcomes:t.requests.map((R,P)=>js(R,m[P])),path:o,stopCode:O.unknown};let h=at(s.workspaces,r,l.signal),b=cr(
o,r.now),x=[];try{for(let[w,R]of t.requests.entries()){let P=js(R,m[w]),u=l.signal.aborted||x.some(({ending:f})=>ff(f,e))?null:await df(P,e,b,h,r);x.push({...P,
ending:u}),Us({...P,ending:u},r)}}finally{b.close()}return e.wait!==null&&(x=await pf(x,e.wait,h,r)),{outcomes:x,path:o,stopCode:l.exitCode()}}finally{l.end()}}
function uf(e,t){return{...t,body:me(e),name:e.ImageName}}function js(e,t){return{checked:e,identity:t,ending:null,image:null}}function df({checked:e,identity:t},{
again:n,settleMs:r,maxAttempts:o},s,i,a){let l=e.value,c={identity:t,description:l.ImageDescription,again:n,settleMs:r,maxAttempts:o};return br(c,s,i.submitService(
l),d=>Ms(t.name,d,a))}function ff(e,{stopOnFailure:t}){return e?.kind==="stopped"||t&&jt(e)===null}async function pf(e,t,n,r){let o=[];for(let s of e){let i=jt(
s.ending),a=Bt(s.checked.value),l=i===null?null:await Kt({imageId:i,expected:a,accepted:!0},t,n.waitService(i),r);o.push({...s,image:l})}return o}function mf(e,{
check:t},n,r,o,s){let i=[ae(),...n.packs].flatMap(c=>c.rules),a=e.map(c=>({...c.checked,report:Ds(c,i,n.failOn)}));Je(t,n,a,s),a.some(({report:c})=>c.submission?.
open)&&W(`what is open is in the journal \`${r}\`: the same command continues from there`,s);let l=e.map(_s).reduce(z,O.pass);return o??l}async function Ks({options:e,operands:t},n){let r=qn(e),o=Wt(e),s=e.get("journal")?.at(-1),i=e.get("region")?.at(-1)??Pn(n)[0]?.facts.region?.name;if(typeof i!=
"string")throw new y("the call needs a Region: name it with `--region` or AWS_REGION");if(s===void 0==(t.length===0))throw new y("name either ids of images, suc\
h as `wsi-0123456789`, or a journal with `--journal`");for(let g of t)yf(g);let a=await Mt(["workspaces"],i,o,n),{client:l,sdk:c}=a.workspaces,d=await lt(l,new c.
DescribeAccountCommand({})),p=s===void 0?t:gf(n.paths.resolve(n.cwd(),s),i,d);if(p.length===0)throw new y(`the journal \`${s}\` knows no image that was accepted \
in ${i} at \`${d}\``);let m=_t(n,()=>{});try{let g=at(a.workspaces,n,m.signal),h=O.pass;for(let b of p){let x=await Kt({imageId:b,expected:Bt(null),accepted:!1},
r,g.waitService(b),n);h=z(h,Fn(x)),n.stdout.write(`${b} ${A(Ln(x)??"unknown")}
`),x.kind==="error"&&hf(b,x.image.errors,n)}return m.exitCode()??h}finally{m.end()}}function yf(e){if(!/^wsi-[0-9a-z]{9,63}$/.test(e))throw new y(`\`${e}\` is no\
 id of a WorkSpaces image; they look like \`wsi-0123456789\``)}function gf(e,t,n){let r=ur(e).filter(o=>o.region===t&&o.endpoint===n).flatMap(({imageId:o})=>o??
[]);return[...new Set(r)]}function hf(e,t,{stdout:n}){for(let{message:r,expected:o,docs:s}of Ye(e,t,ae().rules)){let i=[r,...o===null?[]:[`what to do: ${o}`],...s===
null?[]:[s]];n.write(i.map(a=>`  ${A(a)}
`).join(""))}}0&&(module.exports={submit,wait});
