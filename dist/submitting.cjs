"use strict";var Ls=Object.create;var Ke=Object.defineProperty;var $s=Object.getOwnPropertyDescriptor;var Fs=Object.getOwnPropertyNames;var Ds=Object.getPrototypeOf,_s=Object.prototype.hasOwnProperty;var Ms=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},$n=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Fs(t))!_s.call(e,o)&&
o!==n&&Ke(e,o,{get:()=>t[o],enumerable:!(r=$s(t,o))||r.enumerable});return e};var fe=(e,t,n)=>(n=e!=null?Ls(Ds(e)):{},$n(t||!e||!e.__esModule?Ke(n,"default",{value:e,enumerable:!0}):n,e)),Us=e=>$n(Ke({},"__esModule",{value:!0}),e);var Md={};Ms(Md,{submit:()=>Cs,wait:()=>As});module.exports=Us(Md);function we(e){if(typeof e=="string"||typeof e=="number"&&Number.isFinite(e))return JSON.stringify(e);if(typeof e=="boolean"||e===null)return String(e);if(Array.
isArray(e))return`[${e.map(we).join(",")}]`;if(typeof e!="object")throw new Error(`no JSON value: ${typeof e}`);return`{${Object.entries(e).sort(([n],[r])=>n<r?
-1:n>r?1:0).map(([n,r])=>`${JSON.stringify(n)}:${we(r)}`).join(",")}}`}var Fn=require("node:crypto");function be(e){return(0,Fn.createHash)("sha256").update(e).digest("hex")}var ke=class extends Error{name="BodyDiffers"};function Q(e){return be(we(e))}function Ge(e,t){let n;try{let r=typeof e=="string"?e:new TextDecoder().decode(e);
n=Q(JSON.parse(r))}catch{throw new ke("the body of the call cannot be compared with the request that was checked")}if(n!==t)throw new ke("the body of the call i\
s not the request that was checked; nothing was sent")}var Ws=/^[ -~]*$/,js=/^[ !#-[\]-~]*$/;function Je(e,t=120){if(typeof e=="string"&&e.length<=t-2&&js.test(e))return`"${e}"`;let n=Dn(t);return Ve(e,n),n.end()}function E(e,t=120){
if(e.length<=t&&Ws.test(e))return e;let n=Dn(t);return _n(e,n,!1),n.end()}function Dn(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function Ve(e,t){switch(typeof e){case"string":return t.add('"')&&_n(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Bs(e,t):Ks(e,t)}}function Bs(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!Ve(e[n],t))return!1;return t.add("]")}function Ks(e,t){let n=Gs(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let s=e[o];if(!(Ve(o,t)&&t.add(":")&&Ve(s,t)))return!1}return t.add(
"}")}function Gs(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:E(t.slice(8,-1),40)}function _n(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),s=e.charAt(r);if(Hs(o))s=He(o);else if(n&&(o===34||o===92))s=`\\${s}`;else if(o>=55296&&o<=57343){let i=e.codePointAt(r)??o;if(i<=65535)s=
He(o);else{r++;let a=e.charCodeAt(r);s=i>=917504&&i<=917631?He(o)+He(a):String.fromCharCode(o,a)}}if(!t.add(s))return!1}return!0}function Hs(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var Vs={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function He(e){return Vs[e]??`\\u${e.toString(16).padStart(4,"0")}`}var xe=class extends Error{name="CallProblem"};var Ye=class extends Error{name="TimeLimitReached"};var Js=[[/^(?:AccessDenied|UnauthorizedOperation|AuthorizationError|NotAuthorized)/,"denied","denied"],[/^(?:ExpiredToken|RequestExpired)/,"credentials","the cr\
edentials have expired: sign in again"],[/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|AuthFailure|MissingAuthenticationToken)/,"credentials",
"AWS does not know these credentials, or not in this Region"],[/Signature/,"credentials","the signature was refused (is the secret access key right, and the clo\
ck of this machine?)"],[/^(?:OptInRequired|SubscriptionRequired|PendingVerification)/,"denied","the account has not signed up for the service or the Region"],[/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,
"throttled","throttled, and still after several attempts"]],Ys=[[/^(?:ENOTFOUND|EAI_AGAIN)$/,"network","there is no such host, or no network (is the Region righ\
t?)"],[/^ECONNREFUSED$/,"network","nobody answers at the endpoint"],[/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,"network","the connection broke"],[/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/,
"network","the host cannot be reached"],[/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/,"network","the endpoint's certificate is not trusted (NODE_E\
XTRA_CA_CERTS names a file with more authorities)"],[/^(?:ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError)$/,"time","no answer in time"]];function re(e,t){if(!(e instanceof
Error))throw e;let{name:n,code:r,$metadata:o,$response:s}=e,i=o?.requestId??null;if(e instanceof Ye)return{kind:"time",reason:e.message,code:null,requestId:i};if(e instanceof
xe||n==="UsageError")return{kind:"service",reason:e.message,code:null,requestId:i};if(n==="AbortError"||n==="Interrupted")return{kind:"cancelled",reason:"cancel\
led",code:null,requestId:i};if(/CredentialsProvider|TokenProvider|ProviderError$/.test(n))return Qs(e.message);let a=Ys.find(([l])=>l.test(typeof r=="string"?r:
n));if(a!==void 0)return{kind:a[1],reason:a[2],code:typeof r=="string"?r:n,requestId:i};if(o?.httpStatusCode===void 0&&s===void 0)throw e;return zs(e,i,t)}function zs({
name:e,message:t,$metadata:n,$retryable:r},o,s){let i=n?.httpStatusCode??0,a=Zs(t,s),l=Js.find(([p])=>p.test(e)),c=/^[A-Za-z][\w.:-]{0,80}$/.test(e)?e:null;if(l!==
void 0){let[,p,y]=l,g=p==="denied"&&a!==""?`: ${a}`:"";return{kind:p,reason:(p==="denied"?Xs(a):null)??`${y} (${c})${g}`,code:c,requestId:o}}if(r?.throttling===
!0||i===429)return{kind:"throttled",reason:"throttled, and still after several attempts",code:c,requestId:o};if(c===null||e==="Error"||e==="SyntaxError"||e==="T\
ypeError")return{kind:"service",reason:`the answer (HTTP ${i}) cannot be read`,code:null,requestId:o};let d=a===""||a==="UnknownError"?"":`: ${a}`;return{kind:"\
service",reason:`${c} (HTTP ${i})${d}`,code:c,requestId:o}}function Xs(e){let[,t,n="no policy allows it"]=/User: (\S+) is not authorized to perform: \S+(?: on resource: \S+)?(?: because (.+))?$/.
exec(e)??[];return t===void 0?null:`denied to ${t}: ${n.replace(/the \w[\w-]*:\w+ action/,"it")}`}function Zs(e,t){let n=e.split(`
`)[0]??"";n=n.replace(/\s*Encoded authorization failure message:.*$/,"");for(let r of t)r!==""&&(n=n.replaceAll(r,"\u2026"));return E(n.trim().replace(/\.$/,""),
240)}function Qs(e){let t=/^Could not resolve credentials using profile: \[(.*?)\]/.exec(e)?.[1];return{kind:"credentials",reason:t!==void 0?`there are no crede\
ntials in the profile \`${E(t)}\``:/sso|token/i.test(e)?"single sign-on has no valid session: run `aws sso login`":"there are no credentials: neither in the env\
ironment nor in a profile nor from the machine",code:null,requestId:null}}var m=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function Mn({sts:{client:e,sdk:t}},n){return e.send(new t.GetCallerIdentityCommand({}),{abortSignal:n})}async function Wn(e,t){let n=await ea(e.workspaces.client);try{let{Account:r}=await Mn(e,t);return r!==void 0&&/^[0-9]{12}$/.test(r)?{account:r,problem:null}:{account:Un(
n),problem:new Error("the answer names no account")}}catch(r){return{account:Un(n),problem:r}}}async function ea({config:e}){try{return(await e.credentials()).accessKeyId}catch(t){
throw new m(re(t,[]).reason)}}function Un(e){return`key:${be(e).slice(0,16)}`}var T=fe(require("node:fs"),1),Bt=require("node:path");function U(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,n++)}
return t}var jn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:journal:1",title:"JournalEntry",description:"One line of t\
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
]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}}},I=Object.prototype.hasOwnProperty,Bn=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2\
}\\.[0-9]{3}Z$","u"),ta=new RegExp("^[0-9a-f]{64}$","u"),na=new RegExp("^[0-9a-f]{16}$","u");function ve(e,{instancePath:t="",parentData:n,parentDataProperty:r,
rootData:o=e,dynamicAnchors:s={}}={}){let i=null,a=0,l=ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let c=a,d=!0,p=a;if(e&&typeof e==
"object"&&!Array.isArray(e)&&e.step!==void 0&&I.call(e,"step")&&e.step!=="intent"){let u={};i===null?i=[u]:i.push(u),a++}var y=p===a;if(a=c,i!==null&&(c?i.length=
c:i=null),y){let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.attempt===void 0||!I.call(e,"attempt")){let N={instancePath:t,schemaPath:"#/allOf/0/then/\
required",keyword:"required",params:{missingProperty:"attempt"},message:"must have required property 'attempt'"};i===null?i=[N]:i.push(N),a++}if(e.serviceDate===
void 0||!I.call(e,"serviceDate")){let N={instancePath:t,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"serviceDate"},message:"\
must have required property 'serviceDate'"};i===null?i=[N]:i.push(N),a++}}var y=u===a;d=y}if(!d){let u={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};i===null?i=[u]:i.push(u),a++}let g=a,h=!0,w=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&e.step!==void 0&&
I.call(e,"step")){let u=e.step;if(!(u==="accepted"||u==="adopted")){let f={};i===null?i=[f]:i.push(f),a++}}var v=w===a;if(a=g,i!==null&&(g?i.length=g:i=null),v){
let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.imageId===void 0||!I.call(e,"imageId"))){let N={instancePath:t,schemaPath:"#/allOf/1/then/required",keyword:"\
required",params:{missingProperty:"imageId"},message:"must have required property 'imageId'"};i===null?i=[N]:i.push(N),a++}var v=u===a;h=v}if(!h){let u={instancePath:t,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};i===null?i=[u]:i.push(u),a++}let k=a,x=!0,P=a;if(e&&typeof e==
"object"&&!Array.isArray(e)&&e.step!==void 0&&I.call(e,"step")){let u=e.step;if(!(u==="ambiguous"||u==="refused"||u==="unsent")){let f={};i===null?i=[f]:i.push(
f),a++}}var S=P===a;if(a=k,i!==null&&(k?i.length=k:i=null),S){let u=a;if(e&&typeof e=="object"&&!Array.isArray(e)&&(e.reason===void 0||!I.call(e,"reason"))){let N={
instancePath:t,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};i===null?
i=[N]:i.push(N),a++}var S=u===a;x=S}if(!x){let u={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};i===null?i=[u]:i.push(u),a++}if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.version===void 0||!I.call(e,"version")){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i===null?i=[u]:i.push(u),a++}if(e.at===void 0||
!I.call(e,"at")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};i===
null?i=[u]:i.push(u),a++}if(e.step===void 0||!I.call(e,"step")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"step"},
message:"must have required property 'step'"};i===null?i=[u]:i.push(u),a++}if(e.account===void 0||!I.call(e,"account")){let u={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"account"},message:"must have required property 'account'"};i===null?i=[u]:i.push(u),a++}if(e.region===void 0||
!I.call(e,"region")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"},message:"must have required property 're\
gion'"};i===null?i=[u]:i.push(u),a++}if(e.endpoint===void 0||!I.call(e,"endpoint")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
endpoint"},message:"must have required property 'endpoint'"};i===null?i=[u]:i.push(u),a++}if(e.body===void 0||!I.call(e,"body")){let u={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};i===null?i=[u]:i.push(u),a++}if(e.name===void 0||!I.
call(e,"name")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};i===
null?i=[u]:i.push(u),a++}if(e.check===void 0||!I.call(e,"check")){let u={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"chec\
k"},message:"must have required property 'check'"};i===null?i=[u]:i.push(u),a++}for(let u of Object.keys(e))if(!I.call(jn.properties,u)){let f={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};i===null?i=[f]:i.push(f),a++}
if(e.version!==void 0&&I.call(e,"version")&&e.version!==1){let u={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};i===null?i=[u]:i.push(u),a++}if(e.at!==void 0&&I.call(e,"at")){let u=e.at;if(typeof u=="string"){if(!Bn.test(u)){let f={instancePath:t+
"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'mus\
t match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/at",schemaPath:"\
#/$defs/instant/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.step!==void 0&&I.call(e,"step")){let u=e.
step;if(typeof u!="string"){let f={instancePath:t+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type:"string"},message:"must be string"};i===
null?i=[f]:i.push(f),a++}if(!(u==="intent"||u==="accepted"||u==="adopted"||u==="ambiguous"||u==="absent"||u==="refused"||u==="unsent")){let f={instancePath:t+"/\
step",schemaPath:"#/properties/step/enum",keyword:"enum",params:{allowedValues:jn.properties.step.enum},message:"must be equal to one of the allowed values"};i===
null?i=[f]:i.push(f),a++}}if(e.account!==void 0&&I.call(e,"account")){let u=e.account;if(typeof u=="string"){if(U(u)>2048){let f={instancePath:t+"/account",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={
instancePath:t+"/account",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[
f]:i.push(f),a++}}else{let f={instancePath:t+"/account",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[f]:i.push(f),a++}}if(e.region!==void 0&&I.call(e,"region")){let u=e.region;if(typeof u=="string"){if(U(u)>2048){let f={instancePath:t+"/region",schemaPath:"#\
/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={
instancePath:t+"/region",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:
i.push(f),a++}}else{let f={instancePath:t+"/region",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:
i.push(f),a++}}if(e.endpoint!==void 0&&I.call(e,"endpoint")){let u=e.endpoint;if(typeof u=="string"){if(U(u)>2048){let f={instancePath:t+"/endpoint",schemaPath:"\
#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={
instancePath:t+"/endpoint",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=
[f]:i.push(f),a++}}else{let f={instancePath:t+"/endpoint",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[f]:i.push(f),a++}}if(e.body!==void 0&&I.call(e,"body")){let u=e.body;if(typeof u=="string"){if(!ta.test(u)){let f={instancePath:t+"/body",schemaPath:"#/$defs\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+
"/body",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.name!==void 0&&I.call(
e,"name")){let u=e.name;if(typeof u=="string"){if(U(u)>2048){let f={instancePath:t+"/name",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},
message:"must NOT have more than 2048 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={instancePath:t+"/name",schemaPath:"#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/name",schemaPath:"#/$def\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.attempt!==void 0&&I.call(e,"attempt")){let u=e.attempt;
if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};i===null?i=[f]:i.push(f),a++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){let f={instancePath:t+"/attempt",schemaPath:"\
#/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[f]:i.push(f),a++}}if(e.serviceDate!==void 0&&
I.call(e,"serviceDate")){let u=e.serviceDate;if(typeof u=="string"){if(!Bn.test(u)){let f={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2\
}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/serviceDate",schemaPath:"#/$defs/instant/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.imageId!==void 0&&I.call(e,"imageId")){let u=e.imageId;if(typeof u=="string"){if(U(u)>
2048){let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 charact\
ers"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/imageId",schemaPath:"#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.requestId!==void 0&&I.call(e,"requestId")){let u=e.requestId;if(typeof u=="string"){
if(U(u)>2048){let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 20\
48 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/requestId",schemaPath:"#/$defs/text/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.reason!==void 0&&I.call(e,"reason")){let u=e.reason;if(typeof u=="strin\
g"){if(U(u)>2048){let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2\
048 characters"};i===null?i=[f]:i.push(f),a++}if(U(u)<1){let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",
params:{type:"string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}}if(e.check!==void 0&&I.call(e,"check")){let u=e.check;if(typeof u=="string"){if(!na.
test(u)){let f={instancePath:t+"/check",schemaPath:"#/properties/check/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern \
"^[0-9a-f]{16}$"'};i===null?i=[f]:i.push(f),a++}}else{let f={instancePath:t+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"string"},
message:"must be string"};i===null?i=[f]:i.push(f),a++}}}else{let u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};i===null?i=[u]:i.push(u),a++}return ve.errors=i,a===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ra=10;function Kn(e){let t=e.lastIndexOf(ra)+1,n=Buffer.from(e.buffer,e.byteOffset,t).toString("utf8").split(`
`).slice(0,-1),r=[];for(let[o,s]of n.entries()){let i=Hn(s);if(typeof i=="string")return{ok:!1,line:o+1,fault:i};r.push(i)}return{ok:!0,entries:r,whole:t}}function Gn(e){
let t=JSON.stringify({...e,check:Vn(e)}),n=Hn(t);if(typeof n=="string")throw new Error(`not written to the journal: ${n}`);return`${t}
`}function Hn(e){let t;try{t=JSON.parse(e)}catch{return"it is not JSON"}if(!ve(t)){let[o]=ve.errors??[];return`it is no entry of a journal (\`${o?.instancePath??
""}\` ${o?.message??"does not fit"})`}let{check:n,...r}=t;return n===Vn(r)?{...r,check:n}:"its check sum does not fit: it was changed"}function Vn(e){return be(
we(e)).slice(0,16)}var Jn={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"\
the name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open\
 for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function J(e){let t=D(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Jn,t)?Jn[t]:t}function D(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var K=fe(require("node:fs"),1),Se=require("node:path");var ze=require("node:fs"),Wt=require("node:os");function Yn(){return{pid:process.pid,host:Zn(),started:Qn(process.pid)}}function zn(e){try{let{pid:t,host:n,started:r}=JSON.
parse(e);return typeof t!="number"||!Number.isSafeInteger(t)||t<1||typeof n!="string"?null:{pid:t,host:n,started:typeof r=="string"?r:null}}catch{return null}}function Xn(e){
if(e.host!==Zn())return!0;try{process.kill(e.pid,0)}catch(n){if(n instanceof Error&&"code"in n&&n.code==="ESRCH")return!1}let t=Qn(e.pid);return e.started===null||
t===null||e.started===t}function Zn(){try{return`${(0,Wt.hostname)()} ${(0,ze.readlinkSync)("/proc/self/ns/pid")}`}catch{return(0,Wt.hostname)()}}function Qn(e){
try{let t=(0,ze.readFileSync)(`/proc/${e}/stat`,"utf8");return t.slice(t.lastIndexOf(")")+2).split(" ")[19]??null}catch{return null}}var oa=20;function tr(e){let t=JSON.stringify(Yn());for(let n=0;n<oa;n++){let[r]=er(e);r!==void 0&&ia(r.path,e);let o=(r?.number??0)+1,s=`${e}.lock.${o}`;if(!sa(
s,t))continue;let[i,...a]=er(e);if(i?.number===o){for(let l of a)jt(l.path);return()=>K.truncateSync(s)}jt(s)}throw new m(`too many processes ask for the journa\
l \`${e}\` at once; try again`)}function er(e){let t=`${(0,Se.basename)(e)}.lock.`,n=(0,Se.dirname)(e);return K.readdirSync(n).filter(r=>r.startsWith(t)&&/^[0-9]{1,15}$/.
test(r.slice(t.length))).map(r=>({number:Number(r.slice(t.length)),path:(0,Se.join)(n,r)})).sort((r,o)=>o.number-r.number)}function ia(e,t){let n=aa(e);if(n===null||
n==="")return;let r=zn(n);if(r!==null&&!Xn(r))return;let o=r===null?"somebody":`process ${r.pid} on ${r.host.split(" ",1)[0]}`;throw new m(`the journal \`${t}\` \
is in use by ${o}; wait for its end, or use another with \`--journal\`; if that process is gone, delete \`${e}\``)}function sa(e,t){let n=`${e}.${process.pid}`;
K.writeFileSync(n,t,{mode:384});try{return K.linkSync(n,e),!0}catch(r){if(D(r)==="EEXIST")return!1;throw r}finally{jt(n)}}function aa(e){try{return K.readFileSync(
e,"utf8")}catch(t){if(D(t)==="ENOENT")return null;throw t}}function jt(e){K.rmSync(e,{force:!0})}var la=1<<26,ca=18,{O_RDWR:ua,O_CREAT:da,O_APPEND:fa,O_RDONLY:nr,O_NOFOLLOW:rr=0,O_NONBLOCK:or=0}=T.constants;function ir(e,t){return Kt(e,()=>{ya((0,Bt.dirname)(
e));let n=tr(e);try{return pa(e,t,n)}catch(r){throw n(),r}})}function sr(e){return Kt(e,()=>{let t;try{t=T.openSync(e,nr|rr|or)}catch(n){if(D(n)==="ENOENT")return[];
throw n}try{return ar(t,e).entries}finally{T.closeSync(t)}})}function pa(e,t,n){let r=T.lstatSync(e,{throwIfNoEntry:!1})===void 0,o=T.openSync(e,ua|da|fa|rr|or,
384);try{let{entries:s,whole:i,size:a}=ar(o,e);i<a&&T.ftruncateSync(o,i),r&&ga((0,Bt.dirname)(e));let l=[...s],c=!1;return{entries:()=>l,add(d){if(c)throw new m(
`the journal \`${e}\` could not be written to before`);let p=Gn({version:1,at:new Date(t()).toISOString(),...d});c=!0,Kt(e,()=>ma(o,p)),c=!1,l.push(JSON.parse(p))},
close(){T.closeSync(o),n()}}}catch(s){throw T.closeSync(o),s}}function ma(e,t){let n=Buffer.from(t);if(T.writeSync(e,n)<n.length)throw new ee("no space is left \
on the device");T.fsyncSync(e)}function ar(e,t){let n=T.fstatSync(e);if(!n.isFile())throw new ee("it is not a regular file");let r=process.getuid?.();if(r!==void 0&&
n.uid!==r)throw new ee("it belongs to another user, who could make it say anything");if(r!==void 0&&(n.mode&ca)!==0)throw new ee(`others may write to it; \`chmod\
 600 ${t}\` if you trust what it says`);if(n.size>la)throw new ee("it is larger than 64 MiB; move it away and keep it");let o=T.readFileSync(e),s=Kn(o);if(!s.ok)
throw new ee(`line ${s.line} is damaged: ${s.fault}. Nothing was sent and nothing in it was changed; find out what happened to it before you move it away: witho\
ut it, what was sent before is told by the image's name only`);return{entries:s.entries,whole:s.whole,size:o.length}}function ya(e){T.mkdirSync(e,{recursive:!0,
mode:448})}function ga(e){if(process.platform==="win32")return;let t=T.openSync(e,nr);try{T.fsyncSync(t)}finally{T.closeSync(t)}}var ee=class extends Error{name="\
Unusable"};function Kt(e,t){try{return t()}catch(n){throw!(n instanceof ee)&&D(n)===null?n:new m(`the journal \`${e}\` cannot be used: ${J(n)}`)}}async function Gt(e,t){if(t.stopped())return{kind:"stopped"};let n=await t.describeImages();if(!n.ok)return{kind:"failure",failure:n.failure};let r=n.images.find(
o=>o.name===e);return r===void 0?{kind:"none",date:n.date}:{kind:"image",image:r}}async function lr(e,t,n){let r=n.now(),o=0,s=0;for(let i=5e3;;i*=2){let a=await Gt(
e,n),l=n.now()-r;switch(a.kind){case"image":case"stopped":return a;case"none":if(o++,s=0,o>=3&&l>=t)return a;break;case"failure":if(s++,s>=3)return a;break;default:}
await n.sleep(Math.max(0,Math.min(i,t/2,t-l)))}}function cr(e,t){return dr(e,t)&&e.account===t.account&&e.body===t.body}function ur(e,t){let n=!e.account.startsWith("key:")&&!t.account.startsWith("key:");return dr(
e,t)&&e.name===t.name&&!(n&&e.account!==t.account)}function dr(e,t){return e.region===t.region&&e.endpoint===t.endpoint}var fr={imageId:null,open:!1,mayExistSince:null},pr={...fr,before:fr};function Ht(e,t){let{imageId:n,open:r,mayExistSince:o}=e.filter(s=>cr(s,t)).reduce(ha,pr);
return{imageId:n,open:r,mayExistSince:o}}function mr(e,t){let n=e.filter(r=>ur(r,t));return n.some(r=>Ht(n,r).open)}function ha(e,t){switch(t.step){case"intent":{
let{before:n,...r}=e,o=e.mayExistSince??Date.parse(t.serviceDate??t.at);return{imageId:e.imageId,open:!0,mayExistSince:o,before:r}}case"ambiguous":return e;case"\
accepted":case"adopted":return{...pr,imageId:t.imageId??null};case"refused":case"unsent":return{...e.before,before:e.before};case"absent":return{...e,open:!1};default:
return t.step}}var wa="ResourceAlreadyExistsException",ba=2e4;async function gr({identity:e,description:t,again:n,settleMs:r,maxAttempts:o},s,i,a){let{name:l}=e,c=()=>Ht(s.entries(),
e),d=w=>s.add({...e,...w}),p=()=>(a({kind:"reconciling",settleMs:r}),lr(l,r,i)),y=w=>yr(w,t,c())?(d({step:"adopted",imageId:w.id}),{kind:"adopted",imageId:w.id}):
{kind:"taken",image:w,ours:w.id===c().imageId},{imageId:g}=c();if(g!==null&&!n)return{kind:"accepted",imageId:g,requestId:null,earlier:!0};let h=null;for(let w=1;;w++){
let v=mr(s.entries(),e)?await p():await Gt(l,i),{open:k}=c();if(v.kind==="stopped")return{kind:"stopped",open:k};if(v.kind==="failure")return{kind:"failed",failure:v.
failure,open:k};if(v.kind==="image")return y(v.image);if(k&&d({step:"absent"}),h!==null&&w>o)return{kind:"failed",failure:h,open:!1};d({step:"intent",attempt:w,
serviceDate:new Date(v.date).toISOString()}),a({kind:"sending",attempt:w});let x=await i.importImage();switch(a({kind:"answered",answer:x}),x.kind){case"accepte\
d":return d({step:"accepted",imageId:x.imageId,...Xe(x)}),{...x,earlier:!1};case"refused":{if(d({step:"refused",reason:x.failure.code,...Xe(x.failure)}),x.failure.
code!==wa||c().mayExistSince===null)return x;let P=await p();return P.kind==="image"&&yr(P.image,t,c())?y(P.image):x}case"unsent":{if(d({step:"unsent",reason:x.
failure.code,...Xe(x.failure)}),!x.retry||w>=o)return{kind:"failed",failure:x.failure,open:!1};let P=i.random()*Math.min(ba,1e3*2**(w-1));a({kind:"retrying",failure:x.
failure,waitMs:P}),await i.sleep(P);break}case"ambiguous":d({step:"ambiguous",reason:x.failure.code,...Xe(x.failure)}),h=x.failure;break;default:return x}}}function yr({
created:e,description:t},n,{mayExistSince:r}){return r===null||e===null||e<r?!1:t===null||t===n}function Xe({requestId:e}){return e===null?{}:{requestId:e}}function Vt(e){let t=e.middlewareStack.clone();return Object.create(e,{middlewareStack:{value:t}})}function wr(e){let t=Vt(e),{middlewareStack:n}=t;if(!n.remove(
hr))throw new Error("the AWS SDK has no retry to switch off");return n.add(r=>o=>r(o),{step:"finalizeRequest",priority:"high",name:hr}),t}var hr="retryMiddlewar\
e";async function Jt(e,t){let n,{middlewareStack:r}=t;if(r.addRelativeTo((o,s)=>async()=>(n=s.endpointV2?.url,{response:{},output:{$metadata:{}}}),{relation:"after",
toMiddleware:"endpointV2Middleware",name:"endpointProbe"}),await e.send(t),n===void 0)throw new Error("the AWS SDK told no endpoint");return n}function ka(e,t){
return[!1,!0].flatMap(r=>[!1,!0].flatMap(o=>[!1,!0].map(s=>({UseFIPS:r,UseDualStack:o,UseGlobalEndpoint:s})))).flatMap(r=>{try{return[e.config.endpointProvider(
{Region:t,...r}).url.href]}catch{return[]}})}async function br(e,t,n,{region:r,chosen:o}){let s=ka(t,r),i=await Jt(t,n),a=s.includes(i.href)?null:i.href.replace(
/\/$/,""),l=o.get(e)??null;if(a!==null&&a!==l)throw new m(`environment or profile set the endpoint of ${e} to \`${E(a)}\`, which is not AWS's own`+(l===null?`; \
if it is meant, repeat it: \`--endpoint-url ${e}=URL\`, or \`--endpoint-url URL\` for every service`:`, and \`--endpoint-url\` says \`${E(l)}\`; let both say the\
 same, or unset the former (AWS_ENDPOINT_URL)`));return l!==null&&s.includes(new URL(l).href)?null:l}var kr={load:()=>import("@aws-sdk/client-ec2"),client:(e,t)=>new e.EC2Client(t),anyCommand:e=>new e.GetEbsEncryptionByDefaultCommand({})};var xr={load:()=>import("@aws-sdk/client-iam"),client:(e,t)=>new e.IAMClient(t),anyCommand:e=>new e.GetAccountSummaryCommand({})};var vr={load:()=>import("@aws-sdk/client-service-quotas"),client:(e,t)=>new e.ServiceQuotasClient(t),anyCommand:e=>new e.ListServicesCommand({})};var Sr={load:()=>import("@aws-sdk/client-sts"),client:(e,t)=>new e.STSClient(t),anyCommand:e=>new e.GetCallerIdentityCommand({})};var Or={load:()=>import("@aws-sdk/client-workspaces"),client:(e,t)=>new e.WorkSpacesClient(t),anyCommand:e=>new e.DescribeAccountCommand({})};var Ne={workspaces:Or,ec2:kr,sts:Sr,"service-quotas":vr,iam:xr};async function Ir(e){let t=[],n=await Promise.all(e.map(async r=>{try{return[r,await Ne[r].load()]}catch(o){if(!xa(o,Rr(r)))throw o;return t.push(Rr(r)),[r,null]}}));
if(t.length>0){let r=t.sort().join(" ");throw new m(`calls to AWS need the AWS SDK, which is not installed; install it beside workspaces-preflight: \`npm install\
 ${r}\``)}return Object.fromEntries(n)}function Rr(e){return`@aws-sdk/client-${e}`}function xa(e,t){return e instanceof Error&&"code"in e&&(e.code==="ERR_MODULE\
_NOT_FOUND"||e.code==="MODULE_NOT_FOUND")&&e.message.includes(`'${t}'`)}var Er=require("node:timers/promises"),va=2;function Yt(){return Sa(va,()=>performance.now())}function Pr({middlewareStack:e},t=Yt()){e.add(n=>async r=>(await t(),
n(r)),{step:"finalizeRequest",priority:"low",name:"workspacesLimit",override:!0})}function Sa(e,t){let n=1e3/e,r=0;return async()=>{let o=t(),s=Math.max(o,r);r=
s+n,s>o&&await(0,Er.setTimeout)(s-o)}}var Oa=1e3;async function Tr(e){let t=new Set,n;do{if(n=await e(n)||void 0,n!==void 0&&(t.has(n)||t.size>=Oa))throw new xe("the service gives page after page wi\
thout an end");n!==void 0&&t.add(n)}while(n!==void 0)}var Ra=25;async function Cr({workspaces:{client:e,sdk:t}},n){let r=[];return await Tr(async o=>{let s=new t.DescribeWorkspaceImagesCommand({ImageType:"OWNED",MaxResults:Ra,
NextToken:o}),i=await e.send(s,{abortSignal:n});return r.push(...i.Images??[]),i.NextToken}),{Images:r}}var Ia=Object.prototype.hasOwnProperty,Ea=new RegExp("wsi-[0-9a-z]{9,63}$","u");function Ze(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,
dynamicAnchors:s={}}={}){let i=null,a=0,l=Ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){if(e.ImageId!==void 0&&Ia.call(e,"ImageId")){let c=e.ImageId;if(a===a)if(typeof c=="string"){if(!Ea.test(c))return!1}else return!1}}else return!1;return a===
0}Ze.evaluated={props:{ImageId:!0},dynamicProps:!1,dynamicItems:!1};var Ar=200,Pa=/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/,Ta=new Set(["Unknown","UnknownError"]);async function qr({client:e,sdk:t},n,r){let o=new t.
ImportWorkspaceImageCommand(n),s={sent:!1};Aa(o,Q(n),s);try{let{$metadata:i,...a}=await e.send(o,{}),l=Lr(i.requestId);return!Ze(a)||a.ImageId===void 0||a.ImageId.
length>Ar?{kind:"ambiguous",failure:{...Ca,requestId:l}}:{kind:"accepted",imageId:a.ImageId,requestId:l}}catch(i){return qa(i,s,await r())}}var Ca={code:"Unread\
ableAnswer",message:"the service said yes, without the id of an image in the form that the API model states"};function Aa(e,t,n){e.middlewareStack.add(r=>o=>(Ge(
o.request.body,t),r(o)),{step:"finalizeRequest",priority:"high",name:"preflightBody"}),e.middlewareStack.add(r=>o=>(n.sent=!0,r(o)),{step:"deserialize",priority:"\
low",name:"preflightSent"})}function qa(e,{sent:t},n){if(e instanceof ke)return{kind:"unsent",failure:{code:e.name,message:e.message,requestId:null},retry:!1};let{
reason:r,code:o,requestId:s}=re(e,n),i=o===null||Ta.has(o)?null:o,a={code:i??"UnreadableAnswer",message:r,requestId:Lr(s)},l=Na(e);if(l===null){let c=Nr(e);return!t||
c?{kind:"unsent",failure:a,retry:c}:{kind:"ambiguous",failure:a}}return i===null||l<400||l>499?{kind:"ambiguous",failure:a}:l===429||Pa.test(i)?{kind:"unsent",failure:a,
retry:!0}:{kind:"refused",failure:a}}function Na(e){let{$metadata:t}=e;return t?.httpStatusCode??null}function Nr(e){if(!(e instanceof Error))return!1;if(e instanceof
AggregateError&&e.errors.length>0)return e.errors.every(Nr);let{syscall:t}=e;return t==="connect"||t==="getaddrinfo"}function Lr(e){return e==null||e===""?null:
e.slice(0,Ar)}async function $r(e,t){for(let n of t){let r=e[n]?.client;if(r!==void 0)try{let{accessKeyId:o,secretAccessKey:s,sessionToken:i=""}=await r.config.credentials();
return[i,s,o].filter(a=>a!=="")}catch{return[]}}return[]}function Fr({middlewareStack:e}){let t=null;return e.add(n=>async r=>{let o=await n(r),{headers:s}=o.response,i=Date.parse(s?.date??"");return t=Number.isNaN(i)?
null:i,o},{step:"deserialize",priority:"low",name:"serviceDate"}),()=>t}function Qe(e,{now:t,random:n},r){let{sdk:o}=e,s=Vt(e.client),i=Fr(s),a={sdk:o,client:wr(s)},l=()=>$r({workspaces:e},["workspaces"]),c=async h=>{let{code:w,reason:v,
requestId:k,kind:x}=re(h,await l());return{later:x==="throttled",failure:{code:w??"UnreadableAnswer",message:v,requestId:k}}},d=()=>r.aborted,p=h=>Fa(h,r);async function y(){
try{let{Images:h=[]}=await Cr({workspaces:{client:s,sdk:o}},r),w=i();return w===null?{ok:!1,failure:La}:{ok:!0,images:h.flatMap($a),date:w}}catch(h){return{ok:!1,
failure:(await c(h)).failure}}}async function g(h){try{let w=new o.DescribeWorkspaceImagesCommand({ImageIds:[h]}),{Images:v=[]}=await s.send(w,{abortSignal:r}),
k=v.find(({ImageId:u})=>u===h);if(k===void 0)return{kind:"absent"};let x=(k.ErrorDetails??[]).map(({ErrorCode:u,ErrorMessage:f})=>({code:u??"UnknownError",message:f??
null})),P=k.ErrorCode===void 0?[]:[{code:k.ErrorCode,message:k.ErrorMessage??null}],S=x.length>0?x:P;return{kind:"image",image:{id:h,state:k.State??null,errors:S}}}catch(w){
return w instanceof Error&&w.name==="ResourceNotFoundException"?{kind:"absent"}:{kind:"failure",...await c(w)}}}return{submitService:h=>({describeImages:y,importImage:()=>qr(
a,h,l),now:t,sleep:p,random:n,stopped:d}),waitService:h=>({describeImage:()=>g(h),now:()=>performance.now(),sleep:p,random:n,stopped:d})}}var La={code:"NoDate",
message:"the answers have no `Date`, by which an image of ours is told from an older one",requestId:null};function $a({ImageId:e,Name:t,Description:n,Created:r,
State:o}){if(e===void 0||t===void 0)return[];let s=r?.getTime()??null;return[{id:e,name:t,description:n??null,created:s,state:o??null}]}function Fa(e,t){return new Promise(
n=>{if(t.aborted){n();return}let r=setTimeout(o,e);function o(){clearTimeout(r),t.removeEventListener("abort",o),n()}t.addEventListener("abort",o,{once:!0})})}var Dr=12e4,_r=4;async function et(e,t){return(await Jt(e,t)).href.replace(/\/$/,"")}var Da={operands:[],leaves:[],rules:[],dormant:{rules:0,scopes:[]}};function Ur(e,t=Da){let n=Mr(t.operands),r=Mr(t.leaves);function o(i){if("all"in i)return{all:i.
all.map(o)};if("any"in i)return{any:i.any.map(o)};if("not"in i)return{not:o(i.not)};let{fact:a,path:l,operator:c,value:d}=i,p=n.placeOf({fact:a,path:l}),y=_a(d)?
{operand:n.placeOf({fact:d.fact,path:d.path})}:d;return r.placeOf({left:p,operator:c,right:y})}let s=e.map(i=>({id:i.id,when:i.when===void 0?null:o(i.when),must:o(
i.must),ifUnknown:i.ifUnknown??null,...i.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...s],dormant:t.dormant}}function Mr(e){
let t=[...e],n=new Map(t.map((r,o)=>[JSON.stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),s=n.get(o);return s!==void 0?s:(n.set(o,t.length),t.
push(r)-1)}}}function _a(e){return typeof e=="object"&&!Array.isArray(e)}function Le({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}var Wr='{"operands":[{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","\
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
},55]}}]},"ifUnknown":"skip"}],"dormant":{"rules":76,"scopes":["account","ec2Image","guest","windows"]}}',zt="42f67c7b281ead51103eb8bfb49f1180d9a86e12adde085eaf\
37f35b92894e07";var Ma,Ua,Wa,ja,Ba,Ka,Ga,Ha,Va,Ja,Ya,za,Xa,Za,Qa,el,tl,nl,rl,b={careful:()=>Ma??=require("./careful.cjs"),streams:()=>Ua??=require("./streams.cjs"),yaml:()=>Wa??=
require("./yaml.cjs"),packs:()=>ja??=require("./packs.cjs"),explain:()=>Ba??=require("./explain.cjs"),factTable:()=>Ka??=require("./factTable.cjs"),facts:()=>Ga??=
require("./facts.cjs"),factFiles:()=>Ha??=require("./factFiles.cjs"),refuseInvalid:()=>Va??=require("./refuseInvalid.cjs"),fix:()=>Ja??=require("./fix.cjs"),dormant:()=>Ya??=
require("./dormant.cjs"),rules:()=>za??=require("./rules.cjs"),words:()=>Xa??=require("./words.cjs"),hash:()=>Za??=require("./hash.cjs"),baseline:()=>Qa??=require("./baseline.cjs"),
configFault:()=>el??=require("./configFault.cjs"),policy:()=>tl??=require("./policyRun.cjs").policy,waivers:()=>nl??=require("./waivers.cjs"),engine:()=>rl??=require("./engine.cjs")};var V=Symbol.for("workspaces-preflight.absent"),G=Symbol.for("workspaces-preflight.unknown"),O=Symbol.for("workspaces-preflight.refused"),C=Object.freeze({items:Object.
freeze([]),complete:!0});function te(e){return 2-e}function Oe(e){return e?2:0}var jr={values:[],complete:!0},ol={values:[],complete:!1};function pe(e){if(e===G||e===O)return ol;if(e===C)return jr;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(O);return{values:t?e:e.filter(n=>n!==O),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:jr}function Gr(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function ie(e){return e===G||e===O}var Br=(e,t)=>ie(e)||
ie(t)?1:Oe(Gr(e)&&e===t),Xt=(e,t)=>{if(ie(e))return 1;if(!Gr(e))return 0;if(t instanceof Set)return Oe(t.has(e));let n=pe(t);return n.values.includes(e)?2:n.complete?
0:1},Kr=(e,t)=>Xt(t,e),il=(e,t)=>{let n=pe(e),r=pe(t);return n.values.some(s=>r.values.includes(s))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},sl=(e,t)=>{let n=pe(e),r=pe(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},al=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?pe(e).values:n.items,o=n===null?pe(e).complete:n.complete,s=r>0?0:o?2:1;return t===!0?s:te(s)},ll=(e,t)=>ie(e)?
1:Oe(e!==V===t);function oe(e,t){return(n,r)=>ie(n)||ie(r)?1:Oe(typeof n===e&&typeof r===e&&t(n,r))}var tt=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(
7)===45,Hr={equal:Br,notEqual:(e,t)=>te(Br(e,t)),in:Xt,notIn:(e,t)=>te(Xt(e,t)),contains:Kr,doesNotContain:(e,t)=>te(Kr(e,t)),containsAny:il,everyIn:sl,empty:al,
present:ll,lessThan:oe("number",(e,t)=>e<t),lessThanInclusive:oe("number",(e,t)=>e<=t),greaterThan:oe("number",(e,t)=>e>t),greaterThanInclusive:oe("number",(e,t)=>e>=
t),startsWith:oe("string",(e,t)=>e.startsWith(t)),endsWith:oe("string",(e,t)=>e.endsWith(t)),before:oe("string",(e,t)=>tt(e)&&tt(t)&&e<t),onOrAfter:oe("string",
(e,t)=>tt(e)&&tt(t)&&e>=t)};function Vr(e){return(t,n)=>{if(ie(t)||ie(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)
throw new Error(`pattern ${n} was not compiled with its pack`);return Oe(r(t))}}function Zr(e,t=()=>!0){let n=JSON.parse(Wr),r=e.length>0||n.dormant.scopes.some(t)?cl(n):n,o=r.rules.length+r.dormant.rules;if(e.length===0)return{plan:r,size:o,
sha256:zt,ruleAt:a=>zr(dl(),a),operatorOf:Xr};let s=b.packs().joinPacks([se(),...e]),i=Vr(s.patterns);return{plan:Ur(s.rules.slice(o),r),size:s.rules.length,sha256:s.
sha256,ruleAt:a=>zr(s.rules,a),operatorOf:a=>a.operator==="matches"?i:Xr(a)}}function cl(e){let t=JSON.parse(b.dormant().packDormant);return{operands:[...e.operands,
...t.operands],leaves:[...e.leaves,...t.leaves],rules:[...e.rules,...t.rules],dormant:{rules:0,scopes:[]}}}function se(){return{rules:ul(),sha256:zt,from:"built\
-in"}}var Jr=null;function ul(){return Jr??=JSON.parse(b.rules().packText),Jr}var Yr=null;function dl(){return Yr??=JSON.parse(b.words().packWords),Yr}function zr(e,t){
let n=e[t];if(n===void 0)throw new Error(`no rule at place ${t}`);return n}function Xr({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack wh\
ose patterns were compiled");return Hr[e]}var Fe=3;function Qr(e,t){let n=e.when===null?2:$e(e.when,t);if(n===0)return"notApplicable";let r=$e(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecide\
d"}function eo(e,t){let n=new Set;return e.when!==null&&nt(e.when,t,n),nt(e.must,t,n),n}function $e(e,t){if(typeof e=="number"){let s=t[e];return s===Fe||s===void 0?
1:s}if("not"in e)return te($e(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let s of n?e.all:e.any){let i=$e(s,t);if(i===r)return i;i===1&&(o=1)}return o}function nt(e,t,n){
if($e(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)nt(e.not,t,n);else for(let r of"all"in e?e.all:e.any)nt(r,t,n)}var fl=[4,6,9,11];function to(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),s=n===2?o?29:28:fl.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=s}var no=864e5;function rt(e){if(!to(e))throw new m(`${Je(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function ro(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-no)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+no),t}}var pl=new Set(["ec2Image","account","guest"]);function oo(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:e.dormant.rules,off:0},o=n.listRules?ml():
null,s=[],i=[],a=new Set(e.dormant.scopes);for(let[c,d]of e.rules.entries()){let p=Qr(d,t),y;if(p!=="undecided")y=p,p==="fail"&&s.push(c);else{let g=eo(d,t),h=gl(
e,g,n.world);if(y=yl(d.ifUnknown,h,n)?"skipped":"unknown",y==="skipped")for(let w of h)a.add(Zt(w));else[...g].some(w=>t[w]===Fe)||i.push({rule:c,needs:h})}n.off.
has(d.id)&&(y="off"),r[y]++,o?.[y].push(d.id)}if(o!==null)for(let c of Object.values(o))c.sort();let l={...r,skippedScopes:[...a].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(l),failed:Object.freeze(s),undecided:Object.freeze(i)})}function ml(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function yl(e,t,{require:n,world:r}){return n.length>0&&t.some(o=>n.includes(Zt(o))||n.includes(o))?!1:e!==null?e==="skip"&&t.length>0:t.some(
o=>pl.has(Zt(o))&&!r.isTold(o))}function Zt(e){return e.slice(0,e.indexOf("/"))}function gl(e,t,n){let r=[],o=s=>{let i=s===void 0?void 0:e.operands[s];if(i===void 0||
n.read(i.fact,i.path)!==G)return;let a=i.fact+i.path;r.includes(a)||r.push(a)};for(let s of t){let i=e.leaves[s];o(i?.left),typeof i?.right=="object"&&"operand"in
i.right&&o(i.right.operand)}return r.length>1?r.sort():r}function io(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let s=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,s),s}}var ot=io(hl);function hl(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(bl):t}function en(e,t){return`${e}/${wl(t)}`}function it(e,t){let n=e;for(let r of ot(t)){if(typeof n!="object"||n===null)return Qt;if(Array.isArray(n)){let o=tn(r);if(o===
null||o>=n.length)return Qt;n=n[o]}else{if(!Object.hasOwn(n,r))return Qt;n=n[r]}}return{found:!0,value:n}}function tn(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Qt=Object.freeze({found:!1});function wl(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function bl(e){return e.replaceAll("~1","/").replaceAll("~0","~")}function ae(e,t,n){let r=e.Applications;if(r===void 0)return C;if(r===O)return O;let o,s=!0;for(let i=t;i<r.length;i++){let a=r[i];typeof a!="string"?s=!1:n(a)&&
(o??=[],o.push({pointer:`/Applications/${i}`,value:a}))}return o===void 0&&s?C:{items:o??C.items,complete:s}}var so={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>ae(e,0,()=>!0)};var ao={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>ae(e,1,()=>!0)};var lo={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>ae(e,0,t=>t==="Micro\
soft_Office_2016")};var co={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>ae(e,0,t=>t==="Micro\
soft_Office_2019")};function at(e){return e.length>0&&(st(e.charCodeAt(0))||st(e.charCodeAt(e.length-1)))}function lt(e){let t=0,n=e.length;for(;t<n&&st(e.charCodeAt(t));)t++;for(;n>
t&&st(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function st(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var uo="/ImageDescription",fo={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===O)return O;if(t===void 0||!at(t))return C;let n=lt(t);return{items:[n===
""?{pointer:uo,value:t}:{pointer:uo,value:t,suggestion:n}],complete:!0}}};var kl=new Map([["BYOL_REGULAR",ct("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",ct("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",ct("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",ct("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:C}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:C}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:C}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:C}]]);function ct(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function Re(e){
let t=e.IngestionProcess;return t===void 0?V:(t===O?void 0:kl.get(t))??O}var po={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=Re(e);return typeof t=="symbol"?t:t.family}};var mo={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=Re(e);return t===O?O:typeof t=="symbol"?C:t.pcoip}};var yo={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=Re(e);return typeof t=="symbol"?t:t.protocol}};var go={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===O?O:t===void 0?
0:t.length}};var xl=/^(?![Aa][Ww][Ss]:)(?:[+\-./0-9:=@A-Z_a-z](?:[ +\-./0-9:=@A-Z_a-z]*[+\-./0-9:=@A-Z_a-z])?)?$/,vl=16;function H({Tags:e}){if(e===void 0)return!0;if(e===O||
e.length>vl)return!1;let t=[];for(let n of e){if(n===O||!ho(n.Key)||n.Value!==void 0&&!ho(n.Value))return!1;let r=n.Key.toLowerCase();if(t.includes(r))return!1;
t.push(r)}return!0}function ho(e){return typeof e=="string"&&xl.test(e)}var Sl=16;function Ie(e,t,n){let r=e.Tags;if(r===void 0)return C;if(r===O)return O;let o=r.length<=Sl?t:n(),s,i=!0;for(let a=0;a<r.length;a++){let l=De(r,a);l===
void 0?i=!1:o(l,a,r)&&(s??=[],s.push({pointer:`/Tags/${a}/Key`,value:l}))}return s===void 0&&i?C:{items:s??C.items,complete:i}}function De(e,t){let n=e[t];if(!(n===
void 0||n===O))return typeof n.Key=="string"?n.Key:void 0}var Ol=(e,t,n)=>{for(let r=0;r<t;r++)if(De(n,r)===e)return!0;return!1};function Rl(){let e=new Set;return t=>e.size===e.add(t).size}var wo={path:"/tags/duplicat\
e-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",isNothing:H,derive:e=>Ie(e,Ol,Rl)};var bo={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>Ie(e,()=>!0,()=>()=>!0)};var Il=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let s=De(n,o);if(s===e)return!1;!r&&s!==void 0&&(r=Pl(e,s))}return r};function El(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function Pl(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),s=t.charCodeAt(r);if(o>=128||s>=128)return e.toLowerCase()===t.toLowerCase();if(ko(o)!==ko(s))return!1}return e.length===t.length}function ko(e){return e>=
65&&e<=90?e+32:e}var xo={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",isNothing:H,derive:e=>Ie(e,Il,El)};function le(e,t){let n=e.Tags;if(n===void 0)return C;if(n===O)return O;let r,o=!0;for(let s=0;s<n.length;s++){let i=n[s];if(i===void 0||i===O){o=!1;continue}let{
Key:a,Value:l}=i;typeof a!="string"?o=!1:t.matches(a)&&(r??=[],r.push(vo(`/Tags/${s}/Key`,a,t.repair(a)||void 0))),typeof l=="string"?t.matches(l)&&(r??=[],r.push(
vo(`/Tags/${s}/Value`,l,t.repair(l)))):l!==void 0&&(o=!1)}return r===void 0&&o?C:{items:r??C.items,complete:o}}function vo(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Tl={matches:at,repair:lt},So={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",isNothing:H,derive:e=>le(e,Tl)};var ut="aws:";function dt(e){return e.startsWith(ut)}function nn(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ut.length).toLowerCase()===ut&&!dt(
e)}function ft(e){let t=e;for(;dt(t)||nn(t);)t=t.slice(ut.length);return t}var Cl={matches:dt,repair:ft},Oo={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",isNothing:H,derive:e=>le(e,Cl)};var Al={matches:nn,repair:ft},Ro={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",isNothing:H,derive:e=>le(e,Al)};var ql=/[^ +\-./0-9:=@A-Z_a-z]/;function Eo(e){return ql.test(e)&&!To().every.test(e)}function Po(e){return e.replace(To().others,"-")}var Io;function To(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return Io??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},Io}var Nl={matches:Eo,repair:Po},Co={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",isNothing:H,derive:e=>le(e,Nl)};var Ao=[so,ao,lo,co,fo,po,mo,yo,go,wo,bo,xo,So,Oo,Ro,Co];function qo(e,t){if(e==="derived"){let r=pt({fact:e,path:t});if(r===null)throw new Error(`no derived fact ${t}`);return r.derive}let n=ot(t);return r=>Ll(r,n)}function pt(e){
return e?.fact!=="derived"?null:Ao.find(({path:t})=>t===e.path)??null}function No(e){return e?.fact==="derived"?pt(e)?.member??null:e?.fact!=="request"?null:ot(
e.path)[0]}function Ll(e,t){let n=e;for(let r of t){if(n===O)return O;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return V;n=n[r]}return n===void 0?V:n}var Do=2,$l=3,Lo=15,rn="IngestionProcess",Fl=new Set(["Applications"]);function _o(e,t,n,r){let o=e.operands.map(({fact:i,path:a},l)=>{let c=n[l];return c===void 0?
qo(i,a):()=>c}),s=new Map;for(let[i,a]of e.leaves.entries()){if(!t.has(i))continue;let l=Le(a,n),c=l===void 0?Le(a,o):Ml(l),d=o[a.left],p=l===void 0?null:Dl(e.operands[a.
left]),y={place:i,operand:a.left,operator:r(a),left:d,right:c},g=s.get(p);g===void 0?s.set(p,[y]):g.push(y)}return[...s].flatMap(([i,a])=>{a.sort((c,d)=>c.operand-
d.operand||c.place-d.place);let l=[];for(let c=0;c<a.length;c+=Lo)l.push(Ul(_l(i),a.slice(c,c+Lo)));return l})}function Dl(e){let t=pt(e)?.isNothing;if(t!==void 0)
return t;let n=No(e);return n===rn||n!==null&&Fl.has(n)?n:null}function _l(e){return e===null?()=>null:typeof e=="function"?t=>e(t)?void 0:null:t=>{let n=t[e];return n===
void 0||e===rn&&typeof n=="string"?n:null}}function Ml(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Ul(e,t){return{answer:n=>{let r=e(n);return r===
null?$o(t,n):r},unpack(n,r){let o=typeof n=="number"?n:$o(t,n===void 0?{}:{[rn]:n});for(let[s,{place:i}]of t.entries())r[i]=o>>(t.length-1-s)*Do&$l}}}function $o(e,t){
let n=0,r=-1,o=G;for(let s of e)s.operand!==r&&(r=s.operand,o=s.left(t)),n=n<<Do|Wl(s.operator,o,s.right(t));return n}function Wl(e,t,n){let r=e(t,n);return r===
1&&t!==G&&n!==G&&(Fo(t)||Fo(n))?Fe:r}function Fo(e){return e===O?!0:Array.isArray(e)?e.includes(O):typeof e=="object"&&"complete"in e&&!e.complete}function Mo(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&mt(r.when,t,o)===0)){mt(r.must,t,o);for(let s of o)n.add(s)}}return n}function mt(e,t,n){
if(typeof e=="number"){let a=t[e];return a==null?(n.add(e),null):a===3?1:a}if("not"in e){let a=mt(e.not,t,n);return a===null?null:te(a)}let r="all"in e,o=r?0:2,
s=new Set,i=r?2:0;for(let a of r?e.all:e.any){let l=mt(a,t,s);if(l===o)return o;l===null?i=null:l===1&&i!==null&&(i=1)}for(let a of s)n.add(a);return i}var jl=4096;function on(e,t,n){let r=e.operands.map(({fact:c,path:d})=>n.world.read(c,d)),o=e.leaves.map(c=>{let d=r[c.left],p=Le(c,r);return d===void 0||p===void 0?
null:t(c)(d,p)}),s=_o(e,Mo(e,o),r,t),i={next:new Map,decision:null},a=0;return c=>{let d=i,p=new Array(s.length);for(let y=0;y<s.length;y++){let g=s[y]?.answer(
c);p[y]=g,d=d?.next.get(g)}return d?.decision??l(p)};function l(c){let d=o.map(y=>y??0);for(let[y,g]of s.entries())g.unpack(c[y],d);let p=oo(e,d,n);return a<jl&&
(a++,Bl(i,c,p)),p}}function Bl(e,t,n){let r=e;for(let o of t){let s=r.next.get(o);s===void 0&&(s={next:new Map,decision:null},r.next.set(o,s)),r=s}r.decision=n}function sn(e,t,n){if(e.size===0)return()=>t;let r=new Map;return({Ec2ImageId:o})=>{let s=typeof o=="string"?e.get(o):void 0;if(s===void 0||typeof o!="string")return t;
let i=r.get(o);if(i!==void 0)return i;let[a]=r.keys();r.size>=64&&a!==void 0&&r.delete(a);let l=n(s);return r.set(o,l),l}}function yt({facts:e,origin:t},n){let r=new Map(Object.entries(e)),o=an(e);return{origin:t,isTold:s=>o.has(s.slice(0,s.indexOf("/")))&&b.facts().isTold(s,e),read(s,i){
if(s==="request"||s==="derived")return;if(s==="today")return i==="/date"?n:V;let a=r.get(s);if(a===void 0)return G;if(a===null)return V;let l=it(a,i);return l.found?
l.value===null?V:l.value:G}}}function an(e){return new Set(Object.entries(e).filter(([,t])=>Kl(t)).map(([t])=>t))}function Kl(e){return typeof e=="object"&&e!==
null&&Object.keys(e).length>0}var ln={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};var Gl=Object.freeze([]);function gt(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Gl}}function Uo(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}function _e(){let{documentRules:e,schemaRules:t,serviceRules:n}=b.explain(),{configRules:r}=b.waivers();return Object.entries({...e,...t,...r,...n}).map(([o,{title:s,
why:i}])=>({id:o,title:s,why:i})).sort((o,s)=>o.id<s.id?-1:1)}function jo(e){let t=Hl(e),{asOf:n}=e;if(typeof n=="string"){let s=cn(rt(n),t);return()=>s}let r=n??ro(Date.now),o=cn(rt(r()),t);return()=>{let s=r();return s!==
o.date&&(o=cn(rt(s),t)),o}}function Hl({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:s={},waive:i}){let a=Yl(t),l=an(a.facts),c=r||n.
length>0||Object.keys(s).length>0||a.images.size>0,d=Zr(e,y=>c||l.has(y)),p=r?d.plan.rules.map(y=>y.id).sort():null;return{rules:d,given:a,require:n.length===0?
n:b.facts().checkedRequire(n),listRules:r,off:new Set(Object.keys(s).filter(y=>s[y]?.severity==="off")),context:{failOn:o,judge:Jl(s,i,d),noRules:Uo(d.size,p),ruleAt:d.
ruleAt,howToState:y=>b.factTable().howToState(y)}}}function cn(e,{rules:t,given:n,require:r,listRules:o,off:s,context:i}){let a=p=>({require:r,listRules:o,off:s,
world:p}),l=a(yt(n,e)),c=sn(n.images,l,p=>a(yt(p,e))),d=on(t.plan,t.operatorOf,l);return{date:e,head:{version:1,tool:ln.tool,model:ln.model,pack:{rules:t.size,sha256:t.
sha256},asOf:e,facts:n.given,...n.files.length===0?{}:{factFiles:n.files}},context:{...i,worldFor:p=>c(p).world},rules:t,decisionFor:c,decider:n.images.size===0?
d:Vl(t,n,d,a,e)}}function Vl({plan:e,operatorOf:t},{images:n},r,o,s){let i=sn(n,r,a=>on(e,t,o(yt(a,s))));return a=>i(a)(a)}function Jl(e,t,{plan:n}){if(t===void 0&&
Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=b.policy();return o(r(e,n,()=>_e().map(i=>i.id)),t??null,n)}var Wo={facts:{},origin:()=>null,
given:[],images:new Map,files:[]};function Yl(e){if(e===void 0)return Wo;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?Wo:b.facts().
joinFacts(t)}function Bo(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}var zl=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Xl=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Zl=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function ht(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:s={}}={}){let i=null,a=0,l=ht.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),a===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let g=Object.getPrototypeOf(e);if(g!==Object.prototype&&g!==null)return!1;{let h;if(e.Ec2ImageId===
void 0&&(h="Ec2ImageId")||e.IngestionProcess===void 0&&(h="IngestionProcess")||e.ImageName===void 0&&(h="ImageName")||e.ImageDescription===void 0&&(h="ImageDesc\
ription"))return!1;{let w=a;for(let v in e)if(!(v==="Ec2ImageId"||v==="IngestionProcess"||v==="ImageName"||v==="ImageDescription"||v==="Tags"||v==="Applications"))
return!1;if(w===a){if(e.Ec2ImageId!==void 0){let v=e.Ec2ImageId,k=a;if(a===k)if(typeof v=="string"){if(!zl.test(v))return!1}else return!1;var c=k===a}else var c=!0;
if(c){if(e.IngestionProcess!==void 0){let k=e.IngestionProcess,x=a;if(typeof k!="string"||!(k==="BYOL_REGULAR"||k==="BYOL_GRAPHICS"||k==="BYOL_GRAPHICSPRO"||k===
"BYOL_GRAPHICS_G4DN"||k==="BYOL_REGULAR_WSP"||k==="BYOL_GRAPHICS_G4DN_WSP"||k==="BYOL_REGULAR_BYOP"||k==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var c=x===a}else var c=!0;
if(c){if(e.ImageName!==void 0){let x=e.ImageName,P=a;if(a===P)if(typeof x=="string"){if(x.length>64||x.length<1||!Xl.test(x))return!1}else return!1;var c=P===a}else
var c=!0;if(c){if(e.ImageDescription!==void 0){let P=e.ImageDescription,S=a;if(a===S)if(typeof P=="string"){if(P.length>256||P.length<1||!Zl.test(P))return!1}else
return!1;var c=S===a}else var c=!0;if(c){if(e.Tags!==void 0){let S=e.Tags,u=a;if(a===u)if(Array.isArray(S)){var d=!0;let N=S.length;for(let X=0;X<N;X++){let $=S[X],
Be=a;if(a===Be)if($&&typeof $=="object"&&!Array.isArray($)){let Ln=Object.getPrototypeOf($);if(Ln!==Object.prototype&&Ln!==null)return!1;{let qs;if($.Key===void 0&&
(qs="Key"))return!1;{let Ns=a;for(let Z in $)if(!(Z==="Key"||Z==="Value"))return!1;if(Ns===a){if($.Key!==void 0){let Z=$.Key,qe=a;if(a===qe)if(typeof Z=="string"){
if(Z.length>127||Z.length<1)return!1}else return!1;var p=qe===a}else var p=!0;if(p)if($.Value!==void 0){let Z=$.Value,qe=a;if(a===qe)if(typeof Z=="string"){if(Z.
length>255)return!1}else return!1;var p=qe===a}else var p=!0}}}}else return!1;var d=Be===a;if(!d)break}}else return!1;var c=u===a}else var c=!0;if(c)if(e.Applications!==
void 0){let S=e.Applications,u=a;if(a===u)if(Array.isArray(S)){if(S.length>5||S.length<1)return!1;{var y=!0;let N=S.length;for(let X=0;X<N;X++){let $=S[X],Be=a;
if(typeof $!="string"||!($==="Microsoft_Office_2016"||$==="Microsoft_Office_2019"))return!1;var y=Be===a;if(!y)break}}}else return!1;var c=u===a}else var c=!0}}}}}}}}else
return!1;return a===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function wt(e){return ht(e)}function un(e,t,n){let r=Ql(e);return ec(r,r.view===null?null:t(r.view),n)}function Ql(e){let{source:t,value:n,parsed:r,problems:o,located:s}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:s,view:null};if(wt(n))return{source:t,value:n,parsed:r,problems:o,located:s,view:n};let{explainRequest:i,otherCauses:a,requestView:l}=b.
explain(),c=i(n),d=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...a(c.problems,o,n,s())],located:s,view:d?l(
n,c.refused):null}}function ec(e,t,n){let{source:r,value:o,problems:s,view:i,located:a}=e;if(t===null||i===null)return b.explain().requestReport(r,n.noRules,s,o,
a(),Go(n));if(t.failed.length===0&&t.undecided.length===0&&s.length===0)return gt(r,t.tally);let{requestReport:l,ruleProblems:c}=b.explain(),d=[...s,...c(t,i,n)];
return l(r,t.tally,d,o,a(),n)}function Ko({source:e},t,n){let{requestReport:r,unreadable:o}=b.explain();return r(e,n.noRules,[o(t)],void 0,null,Go(n))}function Go({
failOn:e}){return{failOn:e,judge:null}}var Ho=Object.freeze({maxBytes:1048576}),Vo=64,W=Object.freeze([]);function Jo(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function Xo(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Yo(e.subarray(3));return{text:n,problems:[b.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?zo(e.subarray(2),"utf-16le"):t===254&&e[1]===255?zo(e.subarray(2),"utf-16be"):Yo(e)}function Yo(e){let t=tc(e);if(!t.includes("\uFFFD"))
return{text:t,problems:W};let n=b.careful().invalidUtf8(e);return{text:t,problems:n===null?W:[n]}}function tc(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString()}function zo(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Jo(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:s,utf16:i}=b.careful(),a=n===e.length?[i()]:[i(),s(o.length)];return{text:o,problems:a}}function Ee(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!Zo(e,t);let s=0,i=t.length-1;for(;s<i;){
let a=s+i+1>>1;(t[a]??0)<=o?s=a:i=a-1}return{line:s+1,column:o-(t[s]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!Zo(e,t);let o=t[r-1];if(o===void 0)return"";
let s=t[r],i=s===void 0?e.length:s-1;return e.slice(o,i>o&&e.charCodeAt(i-1)===13?i-1:i)}}}function Zo(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function Qo(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ei(e,t){for(let r in nc)return!1;if(typeof t!="object"||t===null)return!0;let n=dn(t,Vo);return n===rc(e)||n===oc(e)}var nc=Object.freeze({});function dn(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=dn(o,t-1))}return n}for(let r in e){
if(Qo(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=dn(o,t-1))}return n}function rc(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function oc(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=ic(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function ic(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var me=Symbol.for("workspaces-preflight.not-clean");function Me(e){let t;try{t=JSON.parse(e)}catch{return me}return ei(e,t)?t:me}var cg=Object.freeze([]);function ni(e){let t=0,n=e.length;for(;t<n&&ti(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;ti(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function ti(e){return e<=32&&(e===32||e===10||e===13||e===9)}function ri(e,t=null,n=Me(e)){return n===me?b.careful().readCarefully(e):sc(e,n,t)}function sc(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:W,
span:(s,i)=>(r??=b.careful().indexJson(e),o??=b.careful().locator(r),o(s,i)),extent:()=>ni(e),elements:()=>(r??=b.careful().indexJson(e),r.children)}}function fn(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>oi(e,n,r,W));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=ac(e.problems,e.elements());return e.value.map((n,r)=>oi(e,n,r,t[r]??W))}function oi(e,t,n,r){let o=en("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(s,i)=>e.span(o+s,s===""?"value":i),extent:()=>e.span(o,"value")??e.extent()}}function ac(e,t){let n=[];for(let r of e){let s=tn(r.pointer.split(
"/",2)[1]??"")??Math.max(0,lc(t,r.span?.start??0));n[s]??=[],n[s].push(cc(en("",s),r))}return n}function lc(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function cc(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ii(e,t,n=Ho,r){switch(t){case"json":return{text:e,requests:fn(ri(e,null,r))};case"yaml":return{text:e,requests:fn(b.yaml().readYaml(e))};case"ndjson":return b.
streams().readNdjson(e,n)}}function si(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function pn(e,{maxBytes:t}){let n=e instanceof Uint8Array?e:b.streams().joinChunks(e,t);
return n.length>t?null:Xo(n)}function ai(e,t,n){return t.format==="ndjson"?uc(e instanceof Uint8Array?[e]:e,t,n):mn(pn(e,n),t,n)}function mn(e,t,n,r){if(e===null)
return dc(t,n);let{text:o,problems:s}=e,i=Ee(o);return ii(o,t.format,n,r).requests.map((a,l)=>li(a,o,l===0?s:W,i,t,n))}function*uc(e,t,n){for(let r of b.streams().
ndjsonLines(e,n))yield yn(r,t,n)}function yn(e,t,n,r){let{text:o,lineNumber:s,offset:i}=e,a={position:l=>({line:s,column:l+1,offset:i+l}),line:l=>l===s?o:""};return li(
b.streams().readLine(e,0,r),o,W,a,t,n)}function li(e,t,n,r,{path:o},{hash:s}){let{index:i}=e,a={span:e.span,lines:r},{start:l,end:c}=s?e.extent():{start:0,end:0};
return{candidate:{source:s?{path:o,index:i,sha256:b.hash().sha256(t.slice(l,c))}:{path:o,index:i},value:e.value,parsed:e.parsed,problems:n.length===0?e.problems:
[...n,...e.problems],located:()=>a},line:r.line,extent:()=>{let d=i===null?{start:0,end:t.length}:e.extent();return{start:r.position(d.start),end:r.position(d.end)}}}}
function dc({path:e},{maxBytes:t}){let n={span:()=>null,lines:Ee("")},r=[b.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,
parsed:!1,problems:r,located:()=>n},line:()=>null,extent:()=>null}]}function bt(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function ye(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
bt(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:fc(e)})}}function fc(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function gn(e,t,n,r,{decider:o}){if(!wt(t))return null;let{tally:s,failed:i,undecided:a}=o(t);return i.length>0||a.length>0?null:{report:gt({path:n,index:r===null?
null:r.index},s),value:t,line:l=>Ee(e).line(r===null?l:l-r.lineNumber+1),extent:()=>{if(r===null)return{start:pc,end:Ee(e).position(e.length)};let l=c=>({line:r.
lineNumber,column:c+1,offset:r.offset+c});return{start:l(0),end:l(e.length)}}}}var pc=Object.freeze({line:1,column:1,offset:0});function xt(e={}){wc(e);let t=jo(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??mc};return{get head(){return t().head},check:(r,o)=>yc(di(r,o),t()),checkText:(r,o)=>ci(
gc(r,kt(o),n,t()),t()),checkBytes:(r,o)=>ci(ui(r,kt(o),n,t()),t()),requests:(r,o)=>ui(r,kt(o),n,t()),checkWithEngine:(r,o)=>b.engine().checkValueWithEngine(di(r,
o),t()),engineRequests:(r,o)=>b.engine().checkAllWithEngine(ai(r,kt(o),n),t())}}var mc=1024*1024;function yc(e,{head:t,decider:n,context:r}){try{return hn(t,[un(
e,n,r)])}catch(o){return hn(t,[Ko(e,o,r)])}}function ci(e,{head:t}){return hn(t,Array.from(e,({report:n})=>n))}function pi(e,t,n,r){let o;if(e!==null&&t.format===
"json"){let{text:s,problems:i}=e;o=Me(s);let l=o!==me&&i.length===0&&!n.hash?gn(s,o,t.path,null,r):null;if(l!==null)return[l]}return mn(e,t,n,o).map(s=>mi(s,r))}
function gc(e,t,n,r){let o=t.format!=="ndjson"&&si(e,n.maxBytes);return pi(o?null:{text:e,problems:W},t,n,r)}function ui(e,t,n,r){return t.format==="ndjson"?hc(
e instanceof Uint8Array?[e]:e,t,n,r):pi(pn(e,n),t,n,r)}function*hc(e,t,n,r){for(let o of b.streams().ndjsonLines(e,n)){let s=Me(o.text);yield(s!==me&&o.problems.
length===0&&!n.hash?gn(o.text,s,t.path,o,r):null)??mi(yn(o,t,n,s),r)}}function mi({candidate:e,line:t,extent:n},r){let{decider:o,context:s}=r;return{report:un(e,
o,s),value:e.value,line:t,extent:n}}function hn(e,t){let n=ye();for(let g of t)n.add(g);let{version:r,tool:o,model:s,pack:i,asOf:a,facts:l,factFiles:c}=e,{counts:d,
verdict:p}=n.end();return{version:r,tool:o,model:s,pack:i,asOf:a,facts:l,...c===void 0?{}:{factFiles:c},requests:t,counts:d,verdict:p}}function di(e,{path:t=null}={}){
return{source:{path:t,index:null},value:e,parsed:!0,problems:W,located:()=>null}}function kt({path:e=null,format:t}={}){return{path:e,format:t??(e===null?"json":
Bo(e))}}var fi={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function wc(e){let{asOf:t,failOn:n,maxBytes:r}=e;
for(let o of Object.keys(e))if(!Object.hasOwn(fi,o))throw new m(`createPreflight has no option \`${o}\`; the options are ${Object.keys(fi).join(", ")}`);if(t!==
void 0&&typeof t!="string"&&typeof t!="function")throw new m("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==void 0&&n!=="error"&&
n!=="warning")throw new m("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new m("`maxBytes` is not a whole num\
ber above 0")}function wn(e,t,n){return b.factFiles().readFacts(e,t,n)}function bn(e,t){return b.facts().parseFact(e,t)}var bc=/^(?:[ -"$-~]|#(?!#))*$/;function q(e){return bc.test(e)?e:kc(e)}function kc(e){return xc(e).replace(/(?<=#)#/g,yi(35))}function xc(e){let t="";for(let n of e){
let r=n.codePointAt(0);t+=vc(r)?yi(r):n}return t}function yi(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function vc(e){return e<127?e<32:e<768?e<=160||e===173:Sc.some(([t,n])=>e>=t&&e<=n)}var Sc=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];function gi({account:e,region:t,endpoint:n,bodies:r},{stderr:o,stdin:s}){let i=[`account   ${e}`,`Region    ${t}`,`endpoint  ${n}`,...r.flatMap(c=>["",...JSON.stringify(
c,null,2).split(`
`)])];o.write(`${i.map(c=>q(c)).join(`
`)}

`);let a=r.length===1?"this import":`these ${r.length} imports`;o.write(`Begin ${a}? Type yes: `);let l=Oc(s()).trim().toLowerCase();return l==="yes"||l==="y"?!0:
(o.write(`Not sent: ${Je(l)} is no yes.
`),!1)}function Oc(e){let t="";for(let n of e)if(t+=Buffer.from(n).toString("utf8"),t.includes(`
`)||t.length>100)break;return t.split(`
`,1)[0]??""}var Rc=/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=#)#/g;function kn(e){return e.replace(Rc,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function hi({listRules:e}){let t=0;return{begin:n=>`${kn(JSON.stringify(n,null,2).slice(0,-2))},
  "requests": [`,request:({report:n})=>`${t++===0?"":","}
    ${xn(e?n:Ec(n),"    ")}`,end:({counts:n,verdict:r,policy:o})=>`${t===0?"":`
  `}],${Ic(o)}
  "counts": ${xn(n,"  ")},
  "verdict": "${r}"
}
`}}function Ic(e){let t=e.map(({report:n})=>n);return t.length===0?"":`
  "policy": ${xn(t,"  ")},`}function Ec(e){if(e.rules.ids===void 0)return e;let{ids:t,...n}=e.rules;return{...e,rules:n}}function xn(e,t){return kn(JSON.stringify(
e,null,2).replaceAll(`
`,`
${t}`))}var Pc,Tc,Cc,Ac,qc,Nc,Lc,$c,Y={github:()=>Pc??=require("./github.cjs"),gitlab:()=>Tc??=require("./gitlab.cjs"),html:()=>Cc??=require("./html.cjs"),junit:()=>Ac??=
require("./junit.cjs"),markdown:()=>qc??=require("./markdown.cjs"),sarif:()=>Nc??=require("./sarif.cjs"),findings:()=>Lc??=require("./findings.cjs"),textPolicy:()=>$c??=
require("./policyRun.cjs").textPolicy};var Fc=/^ami-[0-9a-f]{1,32}$/,Dc=/^[\w./@:+-]+$/;function wi({scopes:e,first:t,requests:n},r){let o=r.filter(({image:i})=>i===void 0||i===t?.image),s=i=>e.includes(
i)&&!o.some(({fact:a})=>a===i);return s("ec2Image")&&!s("account")?`\`aws ec2 describe-images ${_c(t,n)} > image.json\`, then \`--facts image.json\``:s("account")?
`\`workspaces-preflight facts ${Mc(t)} > facts.json\`, then \`--facts facts.json\``:s("guest")?"AWS's BYOL Checker inside of the image, then `--facts BYOLPreval\
idationlog\u2026.txt`":s("windows")?"`--fact windows.version=11 --fact windows.build=26100`, as it is in the image":s("region")?"`--fact region=eu-west-1`, or w\
here it is":null}function _c(e,t){return t===1&&Fc.test(e?.image??"")?`--image-ids ${e?.image}`:"--owners self"}function Mc(e){let t=e?.path??"REQUEST.json";return Dc.
test(t)?t:`'${t.replaceAll("'","'\\''")}'`}var Pe=e=>e,Te=(e,t)=>n=>`\x1B[${e}m${n}\x1B[${t}m`,Uc={bold:Pe,dim:Pe,red:Pe,green:Pe,yellow:Pe,cyan:Pe},Wc={bold:Te(1,22),dim:Te(2,22),red:Te(31,39),green:Te(
32,39),yellow:Te(33,39),cyan:Te(36,39)};function vt(e){return e?Wc:Uc}function bi({source:e,submission:t},n){if(t===void 0)return"";let{state:r,imageId:o,imageState:s,region:i,account:a,open:l}=t,c=e.index===null?e.path??"<stdin>":
`${e.path??"<stdin>"}#${e.index}`,d=o===null?"":` ${o}`,p=s===void 0?"":`, ${s??"state not known"}`,y=r==="accepted"||r==="adopted"?n.green:n.red;return`${`${q(
c)}: ${y(r)}${q(`${d}${p}`)}`} (account ${q(a)}, ${q(i)})${l?" \xB7 what became of it is not known yet":""}
`}function xi({counts:e,verdict:t,skipped:n,ignored:r},o){let i=[(e.fixed===void 0?"":`${ne(e.fixed)} fixed \xB7 `)+Bc(e)],a=[ki(e.errors,"error",o.red),ki(e.warnings,
"warning",o.yellow),e.unknowns>0?o.cyan(`${ne(e.unknowns)} undecided`):""].filter(l=>l!=="");if(e.waived>0&&a.push(`${ne(e.waived)} waived`),a.length>0&&i.push(
a.join(", ")),n.most>0){let l=n.least<n.most?"up to ":"";i.push(`${l}${St(n.most,"rule")} skipped (for want of facts: ${n.scopes.join(", ")})`)}return e.ignored>
0&&i.push(`${St(e.ignored,"file")} ignored, without a member of a request: ${jc(r,e.ignored)}`),`${t==="pass"?o.green(i[0]??""):o.bold(i[0]??"")}${i.slice(1).map(
l=>` \xB7 ${l}`).join("")}`}function jc(e,t){let n=t-e.length;return e.map(q).join(", ")+(n>0?` and ${ne(n)} more`:"")}function Bc(e){if(e.requests===0)return"n\
o request found";if(e.pass===e.requests)return e.requests===1?"1 request passed":`all ${ne(e.requests)} requests passed`;let t=[e.pass>0?`${ne(e.pass)} passed`:
"",e.fail>0?`${ne(e.fail)} failed`:"",e.unknown>0?`${ne(e.unknown)} unknown`:""].filter(n=>n!=="");return`${St(e.requests,"request")}: ${t.join(", ")}`}function ki(e,t,n){
return e===0?"":n(St(e,t))}function St(e,t,n=`${t}s`){return`${ne(e)} ${e===1?t:n}`}function ne(e){return String(e).replace(/\B(?=(\d{3})+$)/g,",")}function vi({colour:e,width:t,gutter:n}){let r=vt(e),o=n?t-Si.length:t,s=n?Kc:Gc,i=[],a="",l=null;return{begin:({facts:c,factFiles:d=[]})=>(i=c,a=d.map(({path:p,
kind:y})=>`${q(p)} (${q(y)})`).join(" \xB7 "),""),request:c=>{let d=s(bi(c.report,r));if(c.report.findings.length===0)return d;l??=Y.findings().findingBlocks(r,
o);let{source:p,findings:y,facts:g=i}=c.report;return s(l({path:p.path??"<stdin>",findings:y,facts:g,request:c.value,line:c.line}))+d},end:c=>{let d=wi(c.skipped,
i);return s((c.policy.length===0?"":Y.textPolicy().textPolicy(c,r,o))+(a===""?"":`${r.dim("facts:")} ${a}
`)+`${xi(c,r)}
`+(d===null?"":`${r.dim("to decide more:")} ${q(d)}
`))}}}var Si="| ";function Kc(e){return e.replace(/^/gm,(t,n)=>n===e.length?"":Si)}function Gc(e){return e}var Ce={text:vi,json:hi,sarif:e=>Y.sarif().sarifFormat(e),junit:e=>Y.junit().junitFormat(e),github:e=>Y.github().githubFormat(e),gitlab:e=>Y.gitlab().gitlabFormat(
e),html:e=>Y.html().htmlFormat(e),markdown:e=>Y.markdown().markdownFormat(e)};function Oi(e){return e==="junit"||e==="html"}function Ot(e,t,n){return e!=="auto"?e==="always":!(n.NO_COLOR!==void 0&&n.NO_COLOR!=="")&&n.TERM!=="dumb"&&t.isTerminal()}function vn(e,t,n=[]){Ri("error",[e,...n],t)}function ce(e,t){Ri("warning",[e],t)}function Ri(e,t,{stderr:n,env:r}){let{bold:o,red:s,yellow:i}=vt(Ot("auto",n,r)),
a=t.map(l=>q(l));n.write(`${o((e==="error"?s:i)(e))}: ${a.join(`
  `)}
`)}var R={pass:0,fail:1,couldNotRun:2,unknown:3,callFailed:4},Ii=[R.pass,R.unknown,R.fail,R.callFailed,R.couldNotRun];function z(e,t){return Ii.indexOf(e)>=Ii.indexOf(
t)?e:t}var Hc,Vc,Jc,Yc,zc,Xc,Zc,Qc,eu,tu,nu,ru,A={globs:()=>Hc??=require("./globs.cjs"),files:()=>Vc??=require("./files.cjs"),fixing:()=>Jc??=require("./fixing.cjs"),found:()=>Yc??=
require("./found.cjs"),live:()=>zc??=require("./live.cjs"),openBaseline:()=>Xc??=require("./openBaseline.cjs"),openWaivers:()=>Zc??=require("./openWaivers.cjs"),
pipeline:()=>Qc??=require("./pipeline.cjs"),policyRun:()=>eu??=require("./policyRun.cjs").policyRun,program:()=>tu??=require("./program.cjs"),search:()=>nu??=require("./search.cjs"),
submitting:()=>ru??=require("./submitting.cjs")};var ge=class extends Error{name="Unreadable"},Sn=1<<20,ou=24,iu=/\.(ndjson|jsonl)$/i;function su(e){return e!==null&&!e.endsWith(".json")&&iu.test(e)}function Rn(e,t){
let n=Buffer.allocUnsafeSlow(65536);return{read(r){let o=su(r.path);if(r.file===null||r.pipe||o){let l=r.file===null?t.stdin():Ei(On(r.file,r.pipe,t).fd,t.fs);return o?
l:Pi(l,e+1)}let{fd:s,size:i}=On(r.file,!1,t),a=Math.min(i,e+1);n.length<=a&&(n=Buffer.allocUnsafeSlow(a+1));try{return n.subarray(0,lu(s,n,a,t.fs))}finally{t.fs.
closeSync(s)}},holdsMemberName({file:r}){if(r===null)return!1;let o=Buffer.alloc(0);for(let s of Ei(On(r,!1,t).fd,t.fs)){let i=Buffer.concat([o,s]);if(A.found().
holdsMemberName(i))return!0;o=i.subarray(-2*ou)}return!1}}}function On(e,t,{fs:n}){let{O_RDONLY:r}=n.constants,o=n.openSync(e,t?r:r|au(n)),s=n.fstatSync(o);if(t?
s.isFIFO():s.isFile())return{fd:o,size:s.size};throw n.closeSync(o),new ge("it is not a regular file")}function au({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){
return e|t}function lu(e,t,n,r){let o=0;for(;o<n;){let s=r.readSync(e,t,o,n-o,null);if(s===0)break;o+=s}return o}function*Ei(e,t){let n=Buffer.allocUnsafeSlow(Sn);
try{for(let r=t.readSync(e,n,0,Sn,null);r>0;r=t.readSync(e,n,0,Sn,null))yield n.subarray(0,r)}finally{t.closeSync(e)}}function Pi(e,t){let n=[],r=0;for(let o of e){
let s=Uint8Array.prototype.slice.call(o,0,t-r);if(n.push(s),r+=s.length,r===t)break}return Buffer.concat(n)}function Ti(e,t,n){try{let r=Rn(t,n).read({...e,path:null}),
o=r instanceof Uint8Array?r:Pi(r,t+1);if(o.length>t)throw new ge(`it is larger than ${t} bytes`);return o}catch(r){throw!(r instanceof ge)&&D(r)===null?r:new m(
`cannot read \`${e.path??"-"}\`: ${J(r)}`)}}function Ci(e){let t=typeof e=="object"&&e!==null&&"Ec2ImageId"in e?e.Ec2ImageId:null;return typeof t=="string"?t:null}function Ai(){let e=Number.POSITIVE_INFINITY,t=0,n=0,r=null,o=new Set;return{add(s){let{rules:i}=s.report;if(!(i.skipped===0&&i.pass===0&&i.fail===0)){i.skipped<
e&&(e=i.skipped),i.skipped>t&&(t=i.skipped);for(let a of i.skippedScopes)o.add(a);i.skipped!==0&&(n++,r??=s)}},end:()=>({least:Math.min(e,t),most:t,scopes:[...o].
sort(),requests:n,first:r===null?null:{path:r.report.source.path,image:Ci(r.value)}})}}var cu=5;function qi(e,t,n,r,o,s){let i=ye(),a=Ai(),l=[],c=new Set,d=R.pass,p=S=>{o.clear(),vn(S,s),d=z(d,R.couldNotRun)},y=S=>{let u=n.emit(S);i.add(u.report),
a.add(u),o.step(),e.quiet&&u.report.verdict==="pass"||r.request(u)};t.failures.forEach(p);let g=null,h=null,w=null,v=!1,k=!1,x=!1,P={content(S){if(x=!1,g===null)
return null;h=S.read(g);let u=h instanceof Uint8Array&&h.length>e.maxBytes;return!g.named&&u&&!S.holdsMemberName(g)?null:h},take(S){if(!v){if(w!==null||S.report.
verdict==="fail"){w??=A.found().foundFile(()=>!(h instanceof Uint8Array)||A.found().mayHoldMember(h));let u=w.next(S);if(u==="hold")return!0;if(x=u==="restart",
u!=="take")return!1;w.held().forEach(y)}v=!0}return k=!0,y(S),!0},failed(S){if(!(S instanceof ge)&&D(S)===null)throw S;k=!0,g!==null&&n.unread(g),p(`cannot read\
 \`${g?.path??"-"}\`: ${J(S)}`)},again(){return x||k||g===null?x:(c.add(g.file),g.named||(i.ignore(1),l.length<cu&&l.push(g.path??"-")),!1)}};return{fixed:i.fix,
tell:p,visit(S){return g=S,w=null,v=S.named,k=!1,x=!1,P},end(){o.clear();let S=n.end();for(let{report:N}of S)i.addPolicy(N,n.failOn);let{counts:u,verdict:f}=i.end();
r.end({counts:u,verdict:f,policy:S,skipped:a.end(),ignored:l}),fu(t.links,s);for(let{text:N,inputs:X}of t.arguments){let $=uu(X,c);$!==null&&(vn($===0?`no file \
to check in \`${N}\``:`no request in \`${N}\``,s),d=z(d,R.unknown))}return z(d,u.requests===0&&f!=="fail"?R.pass:du(f,e.allowUnknown))}}}function uu(e,t){let n=0;
for(let{file:r}of e){if(!t.has(r))return null;n++}return n}function du(e,t){switch(e){case"pass":return R.pass;case"fail":return R.fail;case"unknown":return t?R.
pass:R.unknown;default:return e}}function fu(e,t){let[n,...r]=e;if(n===void 0)return;let o=r.length===0?"":` and ${r.length} more`;ce(`\`${n}\`${o}: links that \
directories and patterns lead to are not followed; name them to check them`,t)}function Ni(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":e.isFIFO()?"pipe":"other"}var pu=64;function Li({fs:e,paths:t}){let n=new Map,
r=new Map;return o=>{let s=t.dirname(o),i=r.get(s);if(i!==void 0)return i.get(t.basename(o))??null;let a=(n.get(s)??0)+1;n.set(s,a);let l=e.lstatSync(o,{throwIfNoEntry:!1});
if(l!==void 0&&a===pu){let c=e.readdirSync(s,{withFileTypes:!0});r.set(s,new Map(c.map(d=>[d.name,Ni(d)])))}return l===void 0?null:Ni(l)}}var mu=/[*?[{]|[!@+]\(/;function $i(e){return mu.test(e)}function Fi(e,t,{kind:n}){try{return n(t)}catch(r){throw D(r)===null?r:new m(`cannot read \`${e}\`: ${J(r)}`)}}function In(e,t,{here:n,options:r}){let o=n.resolveParent(
t);return o===t||r.followLinks||n.contains(t)&&!n.containsReal(o)&&yu(e),o}function yu(e){throw new m(`\`${e}\` leaves the working directory through a link; \`--f\
ollow-links\` allows that`)}function Rt({cwd:e,fs:t,paths:n}){let r=e(),o=new Map,s=a=>{let l=o.get(a);return l===void 0&&(l=t.realpathSync.native(a),o.set(a,l)),l},i=(a,l)=>{let c=n.relative(
l,a);return c!==".."&&!c.startsWith(`..${n.sep}`)&&!n.isAbsolute(c)};return{absolute:a=>n.resolve(r,a),shown:a=>n.relative(r,a).split(n.sep).join("/"),contains:a=>i(
a,r),containsReal:a=>i(a,s(r)),resolveParent:a=>{let l=n.dirname(a);return l===a||l===r?a:n.join(s(l),n.basename(a))}}}function It(e,t,n){let r=[],o=[],s={options:t,io:n,here:Rt(n),kind:Li(n),links:r,failures:o},i=e.map(c=>({text:c,inputs:hu(c,s)})),[a,...l]=i;return a!==void 0&&
l.length===0?{arguments:i,inputs:a.inputs,links:r,failures:o}:{...gu(i),links:r,failures:o}}function gu(e){let t=new Map;for(let n of e)for(let r of n.inputs){let o=t.
get(r.file);(o===void 0||r.named&&!o.named)&&t.set(r.file,r)}return{arguments:e,inputs:[...t.values()]}}function hu(e,t){let{here:n,options:r}=t;if(e==="")throw new m(
"an argument is empty; is a variable not set?");if(e==="-")return[{path:r.stdinName,file:null,named:!0,pipe:!1}];let o=n.absolute(e),s=Fi(e,o,t);switch(s){case null:
if(!$i(e))throw new m(`there is no file or directory \`${e}\``);return A.search().matching(e,t);case"link":return A.search().linked(e,o,t);case"other":throw new m(
`\`${e}\` is a device or a socket; only regular files, pipes and directories are read`);case"directory":return A.search().directory(n.shown(o),In(e,o,t),t);case"\
file":case"pipe":return[{path:n.shown(o),file:In(e,o,t),named:!0,pipe:s==="pipe"}];default:return s}}var wu=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],_i="workspaces-preflight.waivers.yaml",Mi="workspaces-preflight.baseline.json";function Ui({
config:e,noConfig:t},n){return t?null:e===null?bu(n):xu(e,n)}function bu(e){let{cwd:t,paths:n}=e,r=null;for(let o=t();;o=n.dirname(o)){let s=ku(o,e);if(s?.config!==
null&&s?.config!==void 0)return s;if(r??=s,Et(n.join(o,".git"),e)||n.dirname(o)===o)return r}}function ku(e,t){let n=a=>{let l=t.paths.join(e,a);return Et(l,t)?
l:null},[r,o]=wu.map(n).filter(a=>a!==null);if(o!==void 0)throw new m(`there are two configurations, \`${Di(r,t)}\` and \`${Di(o,t)}\`; keep one, or name one wit\
h \`--config\``);let s=n(_i),i=n(Mi);return r===void 0&&s===null&&i===null?null:{folder:e,config:r??null,waivers:s,baseline:i}}function Di(e,t){return Rt(t).shown(
e??"")}function xu(e,t){let n=t.paths.resolve(t.cwd(),e);if(!Et(n,t))throw new m(`\`--config ${e}\`: there is no such file`);let r=t.paths.dirname(n),o=s=>{let i=t.
paths.join(r,s);return Et(i,t)?i:null};return{folder:r,config:n,waivers:o(_i),baseline:o(Mi)}}function Et(e,{fs:t}){try{return t.lstatSync(e,{throwIfNoEntry:!1})!==
void 0}catch(n){throw D(n)===null?n:new m(`cannot look for \`${e}\`: ${J(n)}`)}}var vu=["AWS_REGION","AWS_DEFAULT_REGION"],Su=1<<25;function Wi(e,t){let{region:n=null}=e;return[...e.facts.flatMap(r=>Ou(r,e,t)),...Ru(e.fact.map(r=>bn(r,"--fa\
ct"))),...n===null?[]:[Bi("--region",n)]]}function ji(e,t){return e.some(({facts:n})=>n.region?.name!==void 0)?e:[...e,...En(t)]}function En({env:e}){for(let t of vu){
let n=e[t];if(n!==void 0&&n!=="")return[Bi(t,n)]}return[]}function Bi(e,t){return{from:e,facts:{region:{name:t}}}}function Ou(e,{followLinks:t,maxBytes:n},r){let{
inputs:o}=It([e],{followLinks:t,stdinName:null},r),[s]=o;if(s===void 0||!s.named)throw new m(`\`--facts ${e}\`: a facts file is one file`);let i=Ti(s,Math.max(n,
Su),r);return wn(i,s.path??"<stdin>")}function Ru(e){let t=e.find(({facts:n})=>n.ec2Image?.id!==void 0)?.facts.ec2Image?.id;return t===void 0?e:e.map(n=>n.facts.
ec2Image===void 0?n:{...n,facts:{ec2Image:{id:t,...n.facts.ec2Image}}})}var Iu=65536,Eu=100,Pu=160;function Pt(e,t,n,r){let o=[],s=()=>{for(let a of o)a.discard()},i=Au(t,r);try{for(let{format:a,file:l}of e.targets){let c=l===null?Tu(
r,n):A.files().fileWriter(l,r),d={...Cu(l,e,r),...i};if(o.push(Ki(Ce[a](d),c)),a!=="github")continue;let p=A.pipeline().stepSummary(r,y=>ce(y,r));p!==null&&o.push(
Ki(Ce.markdown({...d,mostBytes:p.room}),p))}}catch(a){throw s(),a}return{begin:a=>{for(let{format:l,write:c}of o)c(l.begin(a))},request:a=>{for(let{format:l,write:c}of o)
c(l.request(a))},end:a=>{for(let{format:l,write:c,finish:d}of o)c(l.end(a)),d()},discard:s}}function Ki(e,t){let n="",r=()=>{n!==""&&t.write(n),n=""};return{format:e,
write:o=>{n+=o,n.length>=Iu&&r()},finish:()=>{r(),t.finish()},discard:t.discard}}function Tu({stdout:e},t){return{write:r=>{t.clear(),e.write(r)},finish:t.clear,
discard:t.clear}}function Cu(e,{color:t,failOn:n,listRules:r},{stdout:o,env:s}){let i=e===null,a=i&&o.isTerminal();return{colour:i&&Ot(t,o,s),width:a?Math.min(Pu,
Math.max(40,o.columns())):Eu,gutter:i&&s.GITHUB_ACTIONS==="true",listRules:r,failOn:n,mostBytes:null}}function Au(e,t){let n=null,r=null;return{rule:o=>(n??=A.pipeline().
ruleWords([se(),...e].flatMap(({rules:s})=>s),_e()),n(o)),fromRoot:o=>(r??=A.pipeline().repositoryPaths(t),r(o))}}function Gi(e,t){return{head:e.head,failOn:t,packs:[],files:[],preflightOf:()=>e,emit:n=>n,unread:()=>{},end:()=>[]}}function Tt({stderr:e,now:t}){let n=0,r=!1,o=0;return{step(){if(n++,n<=500||n%128!==0||!e.isTerminal())return;let s=t();s-o<100||(o=s,r=!0,e.write(`\r\x1B[2K${n}\
 requests checked`))},clear(){r&&e.write("\r\x1B[2K"),r=!1}}}function Vi(e,t,n=Pt,r=!1){let o=It(e.operands,e,t);Fu(e),e.fix!==null&&!e.dryRun&&$u(e);let s={facts:Wi(e,t),require:e.require,recording:r,reader:Rn(e.maxBytes,
t)};if(e.live===null)return Hi(e,o,s,n,t);let i=[...o.inputs],a=Yi(e,s,i,t);return Ji(e,i,a,t),A.live().askForCheck(e.live,a.preflightOf(i[0]??qu),i,s,t).then(l=>Hi(
e,{...o,inputs:i},{...s,...l},n,t))}var qu={path:null,file:null,named:!0,pipe:!1};function Hi(e,t,n,r,o){let s=Yi(e,n,t.inputs,o);Ji(e,t.inputs,s,o);let i=Tt(o),
a=r({...e,failOn:s.failOn},s.packs,i,e.dryRun?{...o,stdout:o.stderr}:o),l=qi(e,t,s,a,i,o),c=n.reader,d=e.fix===null?c:A.fixing().fixingReader(c,s.preflightOf,e,
l,o);if(a.begin(s.head),e.engine==="json-rules-engine")return Lu(s,t,d,l,a);try{for(let p of t.inputs)Nu(s,p,d,l);return l.end()}finally{a.discard()}}function Ji(e,t,n,r){
e.targets.some(({file:o})=>o!==null)&&A.files().refuseOverwriting(e,t,n,r)}function Yi(e,t,n,r){let o=e.listRules||e.targets.some(({format:c})=>Oi(c)),s={...e,listRules:o},
i=Ui(s,r);if(i!==null||s.rules.length>0||s.packSha256.length>0||t.recording)return A.policyRun().openPolicy(i,s,t,n,r,xt);let a=s.failOn??"error",l=xt({facts:ji(
t.facts,r),asOf:s.asOf??new Date(r.now()).toISOString().slice(0,10),require:t.require,failOn:a,listRules:s.listRules,hash:s.hash,maxBytes:s.maxBytes});return Gi(
l,a)}function Nu(e,t,n,r){let o=r.visit(t);do try{let s=o.content(n);if(s===null)continue;for(let i of e.preflightOf(t).requests(s,{path:t.path}))if(!o.take(i))
break}catch(s){o.failed(s)}while(o.again())}async function Lu(e,t,n,r,o){try{for(let s of t.inputs){let i=r.visit(s);do try{let a=i.content(n);if(a===null)continue;
for await(let l of e.preflightOf(s).engineRequests(a,{path:s.path}))if(!i.take(l))break}catch(a){i.failed(a)}while(i.again())}return r.end()}finally{o.discard()}}
function $u({operands:e}){if(e.includes("-"))throw new m("standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff")}function Fu({
operands:e,facts:t}){if([...e,...t].filter(n=>n==="-").length>1)throw new m("standard input, `-`, may be named once in all: it can be read only once")}async function zi(e,t,n=!1){let r=null,o=null,s=[],i="error",a=[],l=await Vi({...e,quiet:!1},t,(c,d)=>(s=d,i=c.failOn,{begin:p=>{r=p},request:p=>{a.push(p)},end:p=>{
o=p},discard:()=>{}}),n);if(r===null||o===null)throw new Error("the check did not come to its end");return{head:r,requests:a,totals:o,packs:s,failOn:i,exit:l}}var Du=/\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/;function Xi(e,t){
let n=e,r=new Set(Array.from(t,s=>new URL(s).origin)),o={handle:(s,i)=>{let a=s.port===void 0?"":`:${s.port}`,{origin:l,protocol:c,hostname:d}=new URL(`${s.protocol}\
//${s.hostname}${a}`);return!r.has(l)&&!(c==="https:"&&Du.test(d))?Promise.reject(new m(`\`${l}\` is not an endpoint of AWS's own; it is used only when \`--endpoi\
nt-url\` repeats it`)):n.handle(s,i)}};return Object.assign(Object.create(n),o)}var _u=5e3,Mu=1e4,Uu=4,Wu={accessKeyId:"none",secretAccessKey:"none"},ju={trace(){},debug(){},info(){},warn(){},error(){}};async function Ct(e,t){let n=await Ir(
e),{region:r,endpoints:o,attemptMs:s=Mu,maxAttempts:i=Uu}=t,a={region:r,logger:ju,maxAttempts:i,retryMode:"adaptive",requestHandler:{connectionTimeout:Math.min(
_u,s),requestTimeout:s,throwOnRequestTimeout:!0}},l=new Map,c;for(let g of e){let h=Ne[g],w=h.client(n[g],{...a,credentials:Wu}),v=h.anyCommand(n[g]),k=await br(
g,w,v,{region:r,chosen:o});k!==null&&l.set(g,k),c??=Xi(w.config.requestHandler,o.values())}let d=g=>({...a,...t.credentials===void 0?{}:{credentials:t.credentials},
...o.has(g)?{endpoint:o.get(g)??""}:{},requestHandler:c}),p=Yt(),y=e.map(g=>{let h=Ne[g].client(n[g],d(g));return g==="workspaces"&&Pr(h,p),[g,{client:h,sdk:n[g]}]});
return{...Object.fromEntries(y),region:r,foreignEndpoints:l,workspacesLimit:p,config:d}}var Bu=["x-amz-target","content-type"];async function Zi({client:e,sdk:t},n){let r,o=new t.ImportWorkspaceImageCommand(n);if(o.middlewareStack.add(()=>async s=>{
let{method:i,protocol:a,hostname:l,port:c,path:d,headers:p,body:y}=s.request;Ge(y,Q(n));let g=c===void 0?l:`${l}:${c}`;return r={method:i,url:`${a}//${g}${d}`,headers:Bu.
flatMap(h=>p[h]===void 0?[]:[[h,p[h]]]),body:typeof y=="string"?y:new TextDecoder().decode(y)},{response:{},output:{$metadata:{}}}},{step:"finalizeRequest",priority:"\
high",name:"requestAsSent"}),await e.send(o,{}),r===void 0)throw new Error("the AWS SDK made no request");return r}function Ue(e,{head:t,totals:n,packs:r,failOn:o},s,i){let a=ye();a.ignore(n.counts.ignored);for(let{report:c}of n.policy)a.addPolicy(c,o);let l=Pt({...e,failOn:o},
r,Tt(i),i);try{l.begin(t);for(let c of s)a.add(c.report),e.quiet&&c.report.verdict==="pass"||l.request(c);l.end({...n,...a.end()})}finally{l.discard()}}var Ku={accessKeyId:"none",secretAccessKey:"none"};async function Qi({check:e,call:t},n,r,o){let{endpoints:s}=t,i=await Ct(["workspaces"],{region:r,endpoints:s,
credentials:Ku}),a=[];for(let{value:l}of n.requests){let{method:c,url:d,headers:p,body:y}=await Zi(i.workspaces,l);a.push([`${c} ${d}`,...p.map(([g,h])=>`${g}: ${h}`),
"",y,"",`# sha256 of the canonical form: ${Q(l)}`].join(`
`))}return o.stdout.write(`${a.join(`

`)}
`),Ue(e,n,n.requests,{...o,stdout:o.stderr}),R.pass}function At(e,t){let n=new AbortController,r=null,o=e.onInterrupt(s=>{r=s,t(),n.abort()});return{signal:n.signal,exitCode:()=>r,end:o}}function es(e,{env:t,cwd:n,paths:r}){if(e==="")throw new m("`--journal` is empty; is a variable not set?");return e!==null?r.resolve(n(),e):r.join(Gu(t,r),"work\
spaces-preflight","journal.jsonl")}function Gu(e,t){let{XDG_STATE_HOME:n="",LOCALAPPDATA:r="",HOME:o=""}=e;if(t.isAbsolute(n))return n;if(t.isAbsolute(r))return r;
if(t.isAbsolute(o))return t.join(o,".local","state");throw new m("there is no place for the journal: set XDG_STATE_HOME or HOME, or name a file with `--journal`")}async function qt(e,t,{profile:n,endpoints:r,callMs:o},s){n!==null&&s.useProfile(n);let i=await Ct(e,{region:t,endpoints:r,attemptMs:o}),a=new Map;for(let[l,c]of i.
foreignEndpoints)a.set(c,[...a.get(c)??[],l]);for(let[l,c]of a)ce(`${c.join(", ")} called at \`${l}\`, which is not AWS's own endpoint`,s);return i}var F=(e,t)=>({name:e,value:null,repeatable:!1,choices:null,help:t}),M=(e,t,n)=>({...F(e,n),value:t}),ue=(e,t,n)=>({...M(e,t,n),repeatable:!0}),Pn=(e,t,n,r)=>({
...M(e,t,r),choices:n}),he=[M("region","REGION","the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)"),M("profile","NAME","the pr\
ofile of the AWS configuration"),ue("endpoint-url","[SERVICE=]URL","where to call every service, or one: workspaces, ec2, sts, service-quotas, iam"),F("simulate\
-permissions","ask IAM whether the caller may do what the import needs"),M("call-timeout","SECONDS","how long a call to AWS may take (default: 20)")],Nt=[ue("fa\
cts","FILE","a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt"),ue("fact","KEY=VALUE","one fact, for example windows.ve\
rsion=11; lists are a,b or JSON, null is known to be absent"),ue("rules","PATH","a rule file or directory, added to the built-in pack"),M("config","FILE","the c\
onfiguration (default: the nearest workspaces-preflight.config.json or .yaml upwards)"),F("no-config","read no configuration, and no waivers and baseline beside\
 it"),F("live","read facts about image and account from AWS, by calls that only read"),...he,ue("pack-sha256","SHA256","the content that a pack of --rules must \
have; another one is exit 2"),M("as-of","YYYY-MM-DD","the date that dated rules use (default: today, UTC)"),ue("require","SCOPE[,SCOPE]","rules that lack facts \
of these scopes, or these facts, may not be skipped"),Pn("fail-on","SEVERITY",["error","warning"],"what makes the verdict fail: error (default) or warning"),F("\
allow-unknown","an unknown verdict exits 0"),ue("format","FORMAT[=FILE]","text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what t\
he CI system shows; with =FILE into a file, while text stays on standard output"),F("fix","make the safe fixes in the files, then report what is left"),F("fix-u\
nsafe","make all fixes, those that change what a request means, too"),F("fix-dry-run","print what would be fixed as a unified diff; the report goes to standard \
error"),F("hash","add the sha256 of each request to the report"),F("list-rules","add the ids behind each count of rules to the report"),F("quiet","leave passing\
 requests out of the output, never out of the counts"),Pn("engine","ENGINE",["compiled","json-rules-engine"],"what runs the rules: compiled (default) or json-ru\
les-engine; the report is the same"),M("stdin-name","PATH","the name of standard input in the report; its extension decides the format"),F("follow-links","read \
named links whose target leaves the working directory"),M("max-bytes","N","largest file, or line of NDJSON, that is read (default: 1048576)"),Pn("color","WHEN",
["auto","always","never"],"colours: auto (default: on a terminal, unless NO_COLOR is set), always or never")],Hu=new Set(["fail-on","allow-unknown","format","fi\
x","fix-unsafe","fix-dry-run","hash","list-rules","quiet","color"]),wb=Nt.filter(({name:e})=>!Hu.has(e)),bb=[ue("scope","SCOPE[,SCOPE]","what to read: ec2Image,\
 account (default: both)"),...he],ts=[M("timeout","MINUTES","how long to wait (default: twice what an import takes, 3 or 6 hours)"),M("poll","SECONDS","how long\
 between two looks (default: 30)")],Vu="$XDG_STATE_HOME/workspaces-preflight/journal.jsonl",Ju=new Set(["as-of","fix","fix-unsafe","fix-dry-run"]),kb=[F("dry-ru\
n","print the requests as they would be sent, and stop"),F("yes","send without asking; without a terminal nothing is sent otherwise"),F("wait","wait until the i\
mages are available or in error"),...ts,M("journal","FILE",`where what was sent is kept (default: ${Vu})`),F("again","send what the journal says was accepted be\
fore"),F("stop-on-failure","do not send the rest when one request is not accepted"),M("settle","SECONDS","how long to look for what became of an attempt before \
it is made again (default: 120)"),M("max-attempts","N","how often a request is sent at most (default: 4)"),...Nt.filter(({name:e})=>!Ju.has(e))],xb=[M("journal",
"FILE","wait for every image that this journal knows of in the Region"),...ts,...he.filter(({name:e})=>e!=="simulate-permissions")];function ns(e,t){let n=e.map(o=>Yu(o,t)),r=n.filter(({file:o})=>o===null);if(r.length>1){let o=r.map(({format:s})=>`\`${s}\``).join(" and ");throw new m(`${o} c\
annot both go to standard output; send one to a file: \`--format ${r[1]?.format}=FILE\``)}for(let[o,{file:s}]of n.entries())if(s!==null&&n.findIndex(i=>i.file===
s)!==o)throw new m(`two formats cannot go to the same file \`${s}\``);return r.length===1?n:[{format:"text",file:null},...n]}function Yu(e,t){let n=e.indexOf("="),
r=n===-1?e:e.slice(0,n),o=n===-1?null:e.slice(n+1),s=r==="auto"?A.pipeline().autoFormat(t,o!==null):r;if(!zu(s))throw new m(`\`--format ${e}\`: accepted are ${Object.
keys(Ce).join(", ")}, auto`);if(o==="")throw new m(`\`--format ${e}\`: the name of the file is missing after \`=\``);return{format:s,file:o}}function zu(e){return Object.
hasOwn(Ce,e)}var Xu=1<<20,rs=1<<28;function os({options:e,operands:t},n){for(let[l,c]of e)Qu(l,c);let r=l=>e.get(l)??[],o=l=>e.get(l)?.at(-1)??null;if(e.has("config")&&e.has(
"no-config"))throw new m("`--config` and `--no-config` exclude each other");let s=o("max-bytes"),i=ns(r("format"),n),a=e.has("fix-dry-run");return a&&ed(i),{operands:t,
facts:r("facts"),fact:r("fact"),rules:r("rules"),region:o("region"),live:Zu(e),packSha256:r("pack-sha256"),asOf:o("as-of"),require:r("require").flatMap(l=>l.split(
",").map(c=>c.trim())),failOn:o("fail-on"),config:o("config"),noConfig:e.has("no-config"),allowUnknown:e.has("allow-unknown"),targets:i,fix:e.has("fix-unsafe")?
"all":a||e.has("fix")?"safe":null,dryRun:a,hash:e.has("hash"),listRules:e.has("list-rules"),quiet:e.has("quiet"),engine:o("engine")==="json-rules-engine"?"json-\
rules-engine":"compiled",stdinName:o("stdin-name"),followLinks:e.has("follow-links"),maxBytes:s===null?Xu:td(s),color:o("color")??"auto"}}function Zu(e){if(e.has(
"live"))return A.live().readLiveOptions(e);let t=he.find(({name:n})=>n!=="region"&&e.has(n));if(t!==void 0)throw new m(`\`--${t.name}\` says how to call AWS: it \
needs \`--live\``);return null}function Qu(e,t){let n=Nt.find(r=>r.name===e)?.choices;if(n!=null){for(let r of t)if(!n.includes(r))throw new m(`\`--${e} ${r}\`: \
accepted are ${n.join(", ")}`)}}function ed(e){let t=e.find(n=>n.file===null)?.format;if(!(t==="text"||t===void 0))throw new m(`\`--fix-dry-run\` prints a diff on\
 standard output; send the report to a file: \`--format ${t}=FILE\``)}function td(e){let t=/^[0-9]{1,10}$/.test(e)?Number(e):0;if(t<1||t>rs)throw new m(`\`--max-\
bytes ${e}\`: accepted is a number of bytes from 1 to ${rs}`);return t}function nd(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>64||t.length>64)return n+1;let r=[],o=[];for(let s=0;s<=t.length;s++)o.push(s);for(let s=1;s<=e.length;s++){
let i=[s],a=e.charCodeAt(s-1),l=s;for(let c=1;c<=t.length;c++){let d=t.charCodeAt(c-1),p=Math.min(We(o,c)+1,We(i,c-1)+1,We(o,c-1)+(a===d?0:1));s>1&&c>1&&a===t.charCodeAt(
c-2)&&e.charCodeAt(s-2)===d&&(p=Math.min(p,We(r,c-2)+1)),i.push(p),p<l&&(l=p)}if(l>n)return n+1;r=o,o=i}return Math.min(We(o,t.length),n+1)}function rd(e,t){if(e.
length>64)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let s of t){let i=nd(n,s.toLowerCase(),o);i>o||(r=i<o||r.length===0?[s]:[
...r,s],o=i)}return r.length>0||e.length<4?r:t.filter(s=>s.toLowerCase().includes(n)).slice(0,3)}function We(e,t){return e[t]??0}function is(e,t){let n=rd(e,t);
return n.length===0?"":`; did you mean \`${n.join("` or `")}\``}var Ae=["workspaces","ec2","sts","service-quotas","iam"];function ss(e){return Ae.includes(e)}function ls(e){let t=[],n=new Map;for(let o of e){let s=/^([a-z0-9-]+)=(.*)$/s.exec(o),[,i="",a=o]=s??[],l=od(a,o);if(s===null){if(t.some(d=>d!==l))throw as(o,"\
every service");t.push(l);continue}if(!ss(i))throw sd(i,o);let c=n.get(i);if(c!==void 0&&c!==l)throw as(o,i);n.set(i,l)}let[r]=t;if(r!==void 0)for(let o of Ae)n.
has(o)||n.set(o,r);return n}function od(e,t){let n=URL.canParse(e)?new URL(e):null;if(n===null||n.protocol!=="https:"&&n.protocol!=="http:")throw new m(`\`--endp\
oint-url ${E(t)}\`: accepted are a URL such as \`https://host\`, or \`SERVICE=URL\` for one of ${Ae.join(", ")}`);if(n.username!==""||n.password!=="")throw new m(
"`--endpoint-url`: a URL with a user name or password is not taken");if(n.search!==""||n.hash!=="")throw new m(`\`--endpoint-url ${E(t)}\`: an endpoint has no qu\
ery and no fragment`);if(n.protocol==="http:"&&!id(n.hostname))throw new m(`\`--endpoint-url ${E(t)}\`: plain http is taken for this machine only (127.0.0.1, [::\
1], localhost); use https`);return n.href.replace(/\/$/,"")}function id(e){return e==="[::1]"||e==="localhost"||/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(e)}function as(e,t){
return new m(`\`--endpoint-url ${E(e)}\`: there is another URL for ${t} already`)}function sd(e,t){let n=is(e,Ae);return new m(`\`--endpoint-url ${E(t)}\`: there\
 is no service \`${E(e)}\`; the services are ${Ae.join(", ")}${n}`)}var ad=20,cs=600;function Lt(e){let t=r=>e.get(r)?.at(-1)??null,n=t("call-timeout");return{profile:t("profile"),endpoints:ls(e.get("endpoint-url")??[]),simulatePermissions:e.
has("simulate-permissions"),callMs:1e3*(n===null?ad:ld(n))}}function ld(e){let t=/^[0-9]{1,3}(\.[0-9])?$/.test(e)?Number(e):0;if(t<=0||t>cs)throw new m(`\`--call\
-timeout ${e}\`: accepted is a number of seconds up to ${cs}`);return t}var us=20,ds=86400,cd=30;function fs(e,t){let{options:n}=e,r=a=>n.get(a)?.at(-1)??null,o=r("max-attempts"),s=Tn(n);if(!n.has("wait")){for(let a of["timeout","po\
ll"])if(n.has(a))throw new m(`\`--${a}\` is about waiting: it needs \`--wait\``)}let i=n.has("dry-run");return{check:os(ud(e),t),call:Lt(n),dryRun:i,yes:n.has("\
yes"),again:n.has("again"),stopOnFailure:n.has("stop-on-failure"),settleMs:ps("settle",r("settle"),Dr/1e3)*1e3,maxAttempts:o===null?_r:fd(o),journal:r("journal"),
wait:n.has("wait")&&!i?s:null}}function Tn(e){let t=r=>e.get(r)?.at(-1)??null,n=t("timeout");return{everyMs:ps("poll",t("poll"),cd)*1e3,timeoutMs:n===null?null:
dd(n)*6e4}}function ud({options:e,operands:t}){if(e.has("live"))return{options:e,operands:t};let n=new Set(he.map(({name:r})=>r).filter(r=>r!=="region"));return{
options:new Map([...e].filter(([r])=>!n.has(r))),operands:t}}function ps(e,t,n){if(t===null)return n;let r=/^[0-9]{1,5}(\.[0-9]{1,3})?$/.test(t)?Number(t):-1;if(r<
0||r>ds)throw new m(`\`--${e} ${t}\`: accepted is a number of seconds from 0 to ${ds}`);return r}function dd(e){let t=/^[0-9]{1,4}(\.[0-9]{1,3})?$/.test(e)?Number(
e):-1;if(t<0)throw new m(`\`--timeout ${e}\`: accepted is a number of minutes`);return t}function fd(e){let t=/^[0-9]{1,2}$/.test(e)?Number(e):0;if(t<1||t>us)throw new m(
`\`--max-attempts ${e}\`: accepted is a number from 1 to ${us}`);return t}function gs(e,t,n){let r=2538058380,o=1013904242;for(let s of[e,t,n??"\0"]){for(let i=0;i<s.length;i++){let a=s.charCodeAt(i);r=Math.imul(r^a,2246822507),o=Math.
imul(o^a,3266489909),r^=o>>>15,o^=r>>>13}r=Math.imul(r^31,668265263),o=Math.imul(o^31,374761393)}return ys(ms(r^o>>>16))+ys(ms(o^r>>>16))}function ms(e){let t=Math.
imul(e^e>>>16,2246822507);return t=Math.imul(t^t>>>13,3266489909),t^t>>>16}function ys(e){return String.fromCharCode(de(e>>>28),de(e>>>24),de(e>>>20),de(e>>>16),
de(e>>>12),de(e>>>8),de(e>>>4),de(e))}function de(e){let t=e&15;return t<10?48+t:87+t}function hs(e){if(typeof e=="string")return JSON.stringify(e.slice(0,65536));let t="",n=(r,o)=>{if(!(t.length>65536))if(typeof r=="string")t+=JSON.stringify(r.slice(
0,65536));else if(typeof r!="object"||r===null)t+=pd(r);else if(o===64)t+="\u2026";else if(Array.isArray(r)){t+="[";for(let s=0;s<r.length&&t.length<=65536;s++)
n(r[s],o+1),t+=",";t+="]"}else{t+="{";for(let s of Object.keys(r).sort())n(s,o),t+=":",n(r[s],o+1),t+=",";t+="}"}};return n(e,0),t}function pd(e){return e===null?
"null":typeof e=="number"||typeof e=="boolean"?String(e):typeof e}function ws(e,t,n){return{rule:e.rule,stage:e.stage,outcome:e.outcome,severity:e.severity,pointer:e.pointer,absent:e.absent,range:bs(e,n),message:e.message,expected:e.
expected,actual:e.actual,certainty:e.certainty,predicts:e.predicts,facts:e.facts,needs:e.needs,fix:e.fix,docs:e.docs,related:e.related.length===0?md:yd(e,n),fingerprint:gs(
e.rule,e.pointer,gd(e,t))}}var md=Object.freeze([]);function yd(e,t){return e.related.map(n=>({pointer:n.pointer,...n.place===void 0?{range:bs({absent:!1,...n},
t)}:{path:n.place.path,range:n.place.range},message:n.message}))}function gd({stage:e,token:t,absent:n,pointer:r,actual:o},s){if(e==="document"||t==="key"||n||o===
null)return o;let i=it(s,r);return i.found?hs(i.value):o}function bs(e,t){if(t===null)return null;let n=e.span??hd(e.pointer,e.token,t);if(n===null){if(e.absent)
return null;throw new Error(`a finding points at ${e.pointer}, which is not in the text`)}return{start:t.lines.position(n.start),end:t.lines.position(n.end)}}function hd(e,t,n){
let r=n.span(e,t);if(r!==null)return r;for(let o=e.lastIndexOf("/");o>=0;o=e.lastIndexOf("/",o-1)){let s=n.span(e.slice(0,o),"value");if(s!==null)return s;if(o===
0)break}return null}function ks(e,t,n,r){if(t.length===0)return e;let o=[...e.findings,...t.map(s=>ws(s,n,null))];return{...e,verdict:bt(o,r),findings:o}}var Cn={"account/name-taken":{title:"No image of the account has the request's name when it is sent",why:"Image names are unique in an account and Region, and t\
here is no client token: an image of that name is either somebody else's, or an import that must not be made twice. It is taken for the request's own only when \
the journal says so.",remedy:"another `ImageName`; or, if the image is the one you want, nothing: use it",codes:[]},"service/access-denied":{title:"The caller m\
ay import images",why:"The call needs workspaces:ImportWorkspaceImage, with tags workspaces:CreateTags, and on the AMI ec2:DescribeImages and ec2:ModifyImageAtt\
ribute. The managed policy AmazonWorkSpacesAdmin has none of these. A service control policy can deny them too, and usually so does a process that the account i\
s not on the allow list for.",remedy:"let the caller have workspaces:ImportWorkspaceImage, workspaces:CreateTags, ec2:DescribeImages and ec2:ModifyImageAttribut\
e",codes:["AccessDeniedException"]},"service/invalid-parameter-values":{title:"The service accepts the request's values together",why:"The values fit the model \
one by one, and not together or not to the AMI: usually an AMI that cannot be used, applications that do not go with the Windows version, or tags.",remedy:"look\
 at what the message names; `facts` or `check --live` show what AWS knows of the AMI",codes:["InvalidParameterValuesException"]},"service/operation-not-supporte\
d":{title:"The account may use this kind of import in this Region",why:"Usually bring-your-own-licence is not enabled for the account in this Region, or the pro\
cess is retired or needs an allow list.",remedy:"enable BYOL for the account in this Region, or choose another `IngestionProcess`; GPU and _BYOP processes are e\
nabled by AWS Support",codes:["OperationNotSupportedException"]},"service/resource-already-exists":{title:"No image of the account has the request's name",why:"\
Image names are unique in an account and Region, and a failed import keeps its name until its image is deleted. Between the look and the call somebody else took\
 the name.",remedy:"another `ImageName`, or delete the image that has it",codes:["ResourceAlreadyExistsException"]},"service/resource-limit-exceeded":{title:"Th\
e account has room for an image",why:"By default an account has 40 images in a Region.",remedy:"delete images that are not needed, or ask for a higher quota",codes:[
"ResourceLimitExceededException"]},"service/resource-not-found":{title:"The AMI is in the account and Region of the call",why:"An AMI belongs to one Region, and\
 only its owner can import it.",remedy:"check `Ec2ImageId` and the Region; copy the AMI into the Region if it is in another one",codes:["ResourceNotFoundExcepti\
on"]},"service/throttling":{title:"The service has time for the call",why:"WorkSpaces takes about two calls a second from an account in a Region, from everybody\
 together. Calls that are throttled are not looked at, so they are tried again, up to the limit of attempts.",remedy:"run the same command again later; `--max-a\
ttempts` raises the number of attempts",codes:["ThrottlingException","Throttling","TooManyRequestsException","RequestLimitExceeded"]},"service/validation":{title:"\
The service finds the request well-formed",why:"It is wrong by the service's model. The schema that requests are checked against is generated from the model of \
one day: the service may know a newer one.",remedy:"look at what the message names; if the check let it pass, refresh the model",codes:["ValidationException","V\
alidationError","SerializationException","InvalidParameterValue","MissingParameter"]},"service/credentials":{title:"The service knows who calls",why:"The creden\
tials are expired, wrong or of another partition, or this machine's clock is wrong.",remedy:"sign in again, and run the same command",codes:["UnrecognizedClient\
Exception","InvalidSignatureException","ExpiredTokenException","MissingAuthenticationTokenException","IncompleteSignatureException","InvalidClientTokenId","OptI\
nRequired","NotAuthorized"]},"service/refused":{title:"The service accepts the request",why:"It answered with an error that this program has no words for.",remedy:"\
look at what the message says",codes:[]},"service/unreachable":{title:"The call comes to an end",why:"The service could not be reached, or it did not say what b\
ecame of the call. What may have been done is looked for before anything is sent again, now and when the same command is run again.",remedy:"run the same comman\
d again: it continues from the journal",codes:[]},"service/image-error":{title:"The image becomes available",why:"Everything that is wrong inside the image is f\
ound by the service after the call, 90 minutes to 3 hours later. It names a code for each problem; the rules that predict the code say what is behind it.",remedy:"\
mend the image, delete the one that failed, and import again",codes:[]}};function $t(e){return Object.entries(Cn).find(([,{codes:n}])=>n.includes(e))?.[0]??(/Throttl/.
test(e)?"service/throttling":"service/refused")}var wd="https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",xs="https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-im\
ages-common-errors.html";function Ss(e,t){switch(e.kind){case"accepted":case"adopted":case"stopped":return[];case"taken":{let{id:n,name:r,state:o}=e.image,s=e.ours?
"it is the one that the journal says was accepted: it has to be deleted before the request can be sent again":"the journal does not say that it is this request'\
s",i=`The name \`${E(r)}\` is taken by the image ${E(n)}${o===null?"":` (${E(o)})`}; ${s}`;return[Ft("account/name-taken",{message:i,pointer:"/ImageName",actual:JSON.
stringify(r)})]}case"refused":return[vs($t(e.failure.code),"The service refused the request",e.failure,t)];case"failed":{let{code:n}=e.failure,r=$t(n),o=r==="se\
rvice/refused"?"service/unreachable":r,s=e.open?"The request may have been sent, and what became of it is not known":"The request was not sent, or left no image";
return[vs(o,s,e.failure,t)]}default:return e}}function vs(e,t,n,r){let{code:o,message:s,requestId:i}=n,a=i===null?"":` (request id ${E(i)})`,l=s===""?E(o):s.includes(
o)?s:`${E(o)}: ${s}`;return Ft(e,{message:`${t}: ${l}${a}${bd(o,r)}`,predicts:[{code:E(o),certainty:"measured"}]})}function bd(e,t){if(!e.endsWith("Exception")||
$t(e)==="service/throttling")return"";let n=t.filter(({predicts:r})=>r.some(o=>o.code===e)).map(({rule:r})=>r);return n.length===0?"; the check had not predicte\
d it":`; predicted by ${[...new Set(n)].map(r=>`\`${r}\``).join(", ")}`}function Dt(e,t,n){return t.length===0?[Ft("service/image-error",{message:`The image ${E(
e)} is in error, and the service does not say why`,docs:xs})]:t.map(({code:r,message:o})=>{let[s]=kd(r,n),i=o===null||o===""?"":`: ${E(o,400)}`,a=s===void 0?"":
`. ${s.title}: ${s.why}`;return Ft("service/image-error",{message:`The image ${E(e)} is in error: ${E(r)}${i}${a}`,...s===void 0?{}:{expected:s.fix?.title??s.expected??
s.title},predicts:[{code:E(r),certainty:"measured"}],docs:s?.source[0]?.url??xs,related:s===void 0?[]:[{pointer:"",token:"value",message:`\`rules explain ${s.id}\
\` says more`}]})})}function kd(e,t){let n=({predicts:r})=>r.some(o=>o.code===e&&o.certainty==="documented")?0:1;return t.filter(({predicts:r})=>r.some(o=>o.code===
e)).sort((r,o)=>n(r)-n(o)||(r.id<o.id?-1:1))}function Ft(e,t){return{rule:e,stage:"service",outcome:"fail",severity:"error",pointer:"",absent:!1,token:"value",expected:Cn[e]?.
remedy??null,actual:null,certainty:"measured",predicts:[],facts:[],needs:[],fix:null,docs:wd,related:[],...t}}function _t(e){return e?.kind==="accepted"||e?.kind==="adopted"?e.imageId:null}function Os({checked:e,identity:t,ending:n,image:r},o,s){let{report:i,value:a}=e,
l=_t(n)??(n?.kind==="taken"?n.image.id:null),c=[...n===null?[]:Ss(n,i.findings),...r?.kind==="error"?Dt(r.image.id,r.image.errors,o):[]],d=n!==null&&"requestId"in
n?n.requestId:xd(n)?.requestId,{account:p,region:y,endpoint:g,body:h}=t,w={state:n===null?"not-sent":n.kind,body:h,account:p,region:y,endpoint:g,imageId:l,...d==
null?{}:{requestId:d},...r===null?{}:{imageState:An(r)},open:n!==null&&"open"in n&&n.open};return{...ks(i,c,a,s),submission:w}}function xd(e){return e?.kind==="\
refused"||e?.kind==="failed"?e.failure:void 0}function An(e){switch(e.kind){case"available":case"error":return e.image.state;case"time-limit":case"stopped":return e.
state;case"failed":return null;default:return e}}function Rs({ending:e,image:t}){return z(vd(e),t===null?R.pass:qn(t))}function vd(e){switch(e?.kind){case void 0:case"\
accepted":case"adopted":return R.pass;case"taken":return R.fail;case"refused":case"failed":return R.callFailed;case"stopped":return R.unknown;default:return e}}
function qn(e){switch(e.kind){case"available":return R.pass;case"error":return R.fail;case"time-limit":case"stopped":return R.unknown;case"failed":return R.callFailed;default:
return e}}function Is(e,t,n){let r=Sd(t);r!==null&&B(`${e}: ${r}`,n)}function Sd(e){switch(e.kind){case"sending":return e.attempt===1?"sending":`sending, attempt ${e.attempt}`;case"\
answered":return e.answer.kind==="ambiguous"?`no answer that can be relied on: ${e.answer.failure.message}`:null;case"reconciling":return`looking for what becam\
e of an earlier attempt${e.settleMs>=1e3?`, up to ${je(e.settleMs)}`:""}`;case"retrying":return`${e.failure.message}; trying again in ${je(e.waitMs)}`;default:return e}}
function Es({identity:{name:e},ending:t},n){switch(t?.kind){case void 0:B(`${e}: not sent`,n);return;case"accepted":B(`${e}: ${t.earlier?"accepted in an earlier\
 run":"accepted"}, image ${t.imageId}`,n);return;case"adopted":B(`${e}: accepted by an attempt whose answer was lost, image ${t.imageId}`,n);return;case"taken":case"\
refused":B(`${e}: ${t.kind==="taken"?"not sent, the name is taken":"refused"}`,n);return;case"failed":B(`${e}: ${t.open?"sent, and what became of it is not know\
n":"not accepted"}`,n);return;case"stopped":B(`${e}: stopped${t.open?"; what became of what was sent is not known":" before it was sent"}`,n);return;default:}}function B(e,{
stderr:t}){t.write(`${q(e)}
`)}function je(e){let t=Math.round(e/1e3);if(t<120)return`${t} s`;let n=Math.round(t/60);return n<90?`${n} min`:n%60===0?`${n/60} h`:`${Math.floor(n/60)} h ${n%
60} min`}async function Ps({everyMs:e,timeoutMs:t},n,r){let o=n.now(),s=null,i=0,a=0,l=1;for(;;){let c=await n.describeImage(),d=n.now()-o;switch(c.kind){case"image":if([
s,i,a,l]=[c.image.state,0,0,1],s==="AVAILABLE")return{kind:"available",image:c.image};if(s==="ERROR")return{kind:"error",image:c.image};break;case"absent":if(i++,
i>=5)return{kind:"failed",failure:Od};break;case"failure":if(n.stopped())break;if(c.later)l=Math.min(8,l*2);else if(++a>=3)return{kind:"failed",failure:c.failure};
break;default:return c}if(n.stopped())return{kind:"stopped",state:s};r(s,d);let p=t-d;if(p<=0)return{kind:"time-limit",state:s};await n.sleep(Math.min(p,e*l*(.9+
.2*n.random())))}}var Od={code:"ImageNotFound",message:"there is no image of that id in the account and Region",requestId:null};var Nn=6e4,Rd=90*Nn,Id=180*Nn,Ed=5*Nn;function Mt(e){let{Applications:t}=e??{};return Array.isArray(t)&&t.length>0?Id:Rd}async function Ut(e,t,{everyMs:n,timeoutMs:r},o,s){
let{stderr:i}=s,a=null,l=await Ps({everyMs:n,timeoutMs:r??2*t},o,(c,d)=>{let p=q(`${e}: ${c??"not listed yet"} for ${je(d)}, expected after ${je(t)} or more`);i.
isTerminal()?(a={state:c,at:d},i.write(`\r\x1B[2K${p.slice(0,i.columns()-1)}`)):(a===null||a.state!==c||d-a.at>=Ed)&&(a={state:c,at:d},i.write(`${p}
`))});return i.isTerminal()&&a!==null&&i.write("\r\x1B[2K"),B(`${e}: ${Pd(l)}`,s),l}function Pd(e){switch(e.kind){case"available":return"AVAILABLE";case"error":
return"ERROR";case"time-limit":return`still ${e.state??"not listed"} at the time limit; \`wait\` goes on waiting`;case"stopped":return`${e.state??"not listed"} \
when the waiting was stopped; \`wait\` goes on`;case"failed":return`its state cannot be read: ${e.failure.message}`;default:return e}}async function Cs(e,t){let n=fs(e,t.env),r=t.stdinIsTerminal()&&t.stderr.isTerminal();if(!n.yes&&!n.dryRun&&!r)throw new m("without a terminal nobody can be ask\
ed: `--yes` sends, `--dry-run` only shows what would be sent");let o=await zi(n.check,t);if(o.exit!==R.pass||o.requests.length===0)return Ue(n.check,o,o.requests,
t),o.requests.length>0&&B("nothing was sent: every request has to pass first",t),o.exit;let s=Td(o);if(n.dryRun)return await Qi(n,o,s,t);let{outcomes:i,path:a,stopCode:l}=await Cd(
n,o,s,t);return $d(i,n,o,a,l,t)}function Td({head:e,requests:[t]}){let r=(t?.report.facts??e.facts).find(o=>o.fact==="region"&&o.path==="/name");if(typeof r?.value==
"string")return r.value;throw new m("the call needs a Region: name it with `--region`, `--fact region=\u2026` or AWS_REGION")}async function Cd(e,t,n,r){let o=es(
e.journal,r),s=await qt(["workspaces","sts"],n,e.call,r),{client:i,sdk:a}=s.workspaces,l=At(r,()=>B("stopping: what is under way comes to its end first",r));try{
let{account:c,problem:d}=await Wn(s,l.signal);d!==null&&ce(`the account cannot be read: ${re(d,[]).reason}; a hash of the access key id stands for it`,r);let p={
account:c,region:n,endpoint:await et(i,new a.DescribeAccountCommand({}))},y=t.requests.map(({value:k})=>Ad(k,p)),g=t.requests.map(({value:k})=>k);if(!e.yes&&!gi(
{...p,bodies:g},r))return{outcomes:t.requests.map((x,P)=>Ts(x,y[P])),path:o,stopCode:R.unknown};let h=Qe(s.workspaces,r,l.signal),w=ir(o,r.now),v=[];try{for(let[
k,x]of t.requests.entries()){let P=Ts(x,y[k]),u=l.signal.aborted||v.some(({ending:f})=>Nd(f,e))?null:await qd(P,e,w,h,r);v.push({...P,ending:u}),Es({...P,ending:u},
r)}}finally{w.close()}return e.wait!==null&&(v=await Ld(v,e.wait,h,r)),{outcomes:v,path:o,stopCode:l.exitCode()}}finally{l.end()}}function Ad(e,t){return{...t,body:Q(
e),name:e.ImageName}}function Ts(e,t){return{checked:e,identity:t,ending:null,image:null}}function qd({checked:e,identity:t},{again:n,settleMs:r,maxAttempts:o},s,i,a){
let l=e.value,c={identity:t,description:l.ImageDescription,again:n,settleMs:r,maxAttempts:o};return gr(c,s,i.submitService(l),d=>Is(t.name,d,a))}function Nd(e,{
stopOnFailure:t}){return e?.kind==="stopped"||t&&_t(e)===null}async function Ld(e,t,n,r){let o=[];for(let s of e){let i=_t(s.ending),a=Mt(s.checked.value),l=i===
null?null:await Ut(i,a,t,n.waitService(i),r);o.push({...s,image:l})}return o}function $d(e,{check:t},n,r,o,s){let i=[se(),...n.packs].flatMap(c=>c.rules),a=e.map(
c=>({...c.checked,report:Os(c,i,n.failOn)}));Ue(t,n,a,s),a.some(({report:c})=>c.submission?.open)&&B(`what is open is in the journal \`${r}\`: the same command c\
ontinues from there`,s);let l=e.map(Rs).reduce(z,R.pass);return o??l}async function As({options:e,operands:t},n){let r=Tn(e),o=Lt(e),s=e.get("journal")?.at(-1),i=e.get("region")?.at(-1)??En(n)[0]?.facts.region?.name;if(typeof i!=
"string")throw new m("the call needs a Region: name it with `--region` or AWS_REGION");if(s===void 0==(t.length===0))throw new m("name either ids of images, suc\
h as `wsi-0123456789`, or a journal with `--journal`");for(let g of t)Fd(g);let a=await qt(["workspaces"],i,o,n),{client:l,sdk:c}=a.workspaces,d=await et(l,new c.
DescribeAccountCommand({})),p=s===void 0?t:Dd(n.paths.resolve(n.cwd(),s),i,d);if(p.length===0)throw new m(`the journal \`${s}\` knows no image that was accepted \
in ${i} at \`${d}\``);let y=At(n,()=>{});try{let g=Qe(a.workspaces,n,y.signal),h=R.pass;for(let w of p){let v=await Ut(w,Mt(null),r,g.waitService(w),n);h=z(h,qn(
v)),n.stdout.write(`${w} ${q(An(v)??"unknown")}
`),v.kind==="error"&&_d(w,v.image.errors,n)}return y.exitCode()??h}finally{y.end()}}function Fd(e){if(!/^wsi-[0-9a-z]{9,63}$/.test(e))throw new m(`\`${e}\` is no\
 id of a WorkSpaces image; they look like \`wsi-0123456789\``)}function Dd(e,t,n){let r=sr(e).filter(o=>o.region===t&&o.endpoint===n).flatMap(({imageId:o})=>o??
[]);return[...new Set(r)]}function _d(e,t,{stdout:n}){for(let{message:r,expected:o,docs:s}of Dt(e,t,se().rules)){let i=[r,...o===null?[]:[`what to do: ${o}`],...s===
null?[]:[s]];n.write(i.map(a=>`  ${q(a)}
`).join(""))}}0&&(module.exports={submit,wait});
