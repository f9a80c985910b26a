"use strict";var E=Object.defineProperty;var de=Object.getOwnPropertyDescriptor;var ye=Object.getOwnPropertyNames;var he=Object.prototype.hasOwnProperty;var ge=(e,t)=>{for(var n in t)E(e,n,{get:t[n],enumerable:!0})},be=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of ye(t))!he.call(e,s)&&s!==
n&&E(e,s,{get:()=>t[s],enumerable:!(a=de(t,s))||a.enumerable});return e};var ke=e=>be(E({},"__esModule",{value:!0}),e);var xt={};ge(xt,{checkedSettings:()=>ce,createJudge:()=>J,factsBeside:()=>me,readConfig:()=>ue,settingsFor:()=>fe});module.exports=ke(xt);function J(e,t,{rules:n}){let a=new Set(n.filter(s=>s.waivable===!1).map(s=>s.id));return(s,i)=>{let r=e.get(s.rule);if(r?.severity==="off")return{...s,waived:xe(
r)};let o=r===void 0?s:we(s,r.severity),f=a.has(s.rule)?null:t?.(o,i)??null;return f===null?o:{...o,waived:f}}}function we(e,t){return e.severity===t?e:{...e,severity:t,
ownSeverity:e.severity}}function xe({from:e}){return{by:"config",reason:null,owner:null,expires:null,from:e}}var G={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:config:1",title:"ConfigFile",description:"workspaces-preflight.confi\
g.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.",type:"object",additionalProperties:!1,
properties:{$schema:{type:"string",description:"the schema's address, for editors"},requests:{type:"array",maxItems:1e3,description:"a list of entries, each wit\
h `files`; where several fit a file, later ones win",items:{title:"ConfigEntry",type:"object",additionalProperties:!1,required:["files"],properties:{files:{$ref:"\
#/$defs/patterns"},facts:{$ref:"#/$defs/facts"},rules:{$ref:"#/$defs/rules"}}}},rules:{$ref:"#/$defs/rules"},packs:{type:"array",maxItems:100,description:"a lis\
t of rule packs: folders and files by a path that begins with `./` or `../`, npm packages by their name",items:{description:"a path or package name, or an objec\
t with `pack` and `sha256`",anyOf:[{$ref:"#/$defs/packName"},{title:"PinnedPack",type:"object",additionalProperties:!1,required:["pack","sha256"],properties:{pack:{
$ref:"#/$defs/packName"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",description:"64 hex digits, as the report and `config print` show them"}}}]}},failOn:{type:"\
string",enum:["error","warning"],description:"what makes the verdict fail"},require:{type:"array",maxItems:100,items:{type:"string",maxLength:100},description:"\
a list of scopes whose rules may not be skipped for want of facts, for example `ec2Image`"},waivers:{title:"WaiverSettings",type:"object",additionalProperties:!1,
properties:{maxDays:{type:"integer",minimum:1,maximum:3650,description:"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}}}},$defs:{patterns:{
description:"a pattern such as `images/win11/**`, or a list of them",anyOf:[{$ref:"#/$defs/pattern"},{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/\
pattern"}}]},pattern:{type:"string",minLength:1,maxLength:1e3,description:"a pattern such as `images/win11/**`"},facts:{type:"object",additionalProperties:!0,description:"\
facts, as in a facts file"},rules:{type:"object",description:"an object of rule ids, each with error, warning or off",additionalProperties:{type:"string",enum:[
"error","warning","off"]}},packName:{type:"string",minLength:1,maxLength:1e3,description:"a path that begins with `./` or `../`, or the name of an npm package"}}};function W(e){let t=[0],n=!1;return{position(a){let s=Math.max(0,Math.min(a,e.length));for(;!n&&s>=(t[t.length-1]??0);)n=!V(e,t);let i=0,r=t.length-1;for(;i<r;){
let o=i+r+1>>1;(t[o]??0)<=s?i=o:r=o-1}return{line:i+1,column:s-(t[i]??0)+1,offset:s}},line(a){for(;!n&&t.length<=a;)n=!V(e,t);let s=t[a-1];if(s===void 0)return"";
let i=t[a],r=i===void 0?e.length:i-1;return e.slice(s,r>s&&e.charCodeAt(r-1)===13?r-1:r)}}}function V(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var ve,Oe,$e,Te,Se,je,Ne,qe,Re,Le,Ae,Ce,Ee,Ie,De,_e,P={careful:()=>ve??=require("./careful.cjs"),streams:()=>Oe??=require("./streams.cjs"),yaml:()=>$e??=require("./yaml.cjs"),
packs:()=>Te??=require("./packs.cjs"),explain:()=>Se??=require("./explain.cjs"),factTable:()=>je??=require("./factTable.cjs"),facts:()=>Ne??=require("./facts.cjs"),
fix:()=>qe??=require("./fix.cjs"),dormant:()=>Re??=require("./dormant.cjs"),rules:()=>Le??=require("./rules.cjs"),words:()=>Ae??=require("./words.cjs"),hash:()=>Ce??=
require("./hash.cjs"),baseline:()=>Ee??=require("./baseline.cjs"),policy:()=>Ie??=require("./policy.cjs"),waivers:()=>De??=require("./waivers.cjs"),engine:()=>_e??=
require("./engine.cjs")};var B=Object.freeze({maxBytes:1048576}),K=64,j=Object.freeze([]);var Fe=/^[ -~]*$/,Me=/^[ !#-[\]-~]*$/;function v(e,t=120){if(typeof e=="string"&&e.length<=t-2&&Me.test(e))return`"${e}"`;let n=z(t);return L(e,n),n.end()}function N(e,t=120){
if(e.length<=t&&Fe.test(e))return e;let n=z(t);return H(e,n,!1),n.end()}function z(e){let t="",n=0,a=!1;return{add:s=>a||t.length+s.length>e?(a=!0,!1):(t+=s,t.length<=
e-1&&(n=t.length),!0),end:()=>a?t.slice(0,n)+"\u2026":t}}function L(e,t){switch(typeof e){case"string":return t.add('"')&&H(e,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?Ue(e,t):Je(e,t)}}function Ue(e,t){if(!t.add("["))return!1;for(let n=0;n<
e.length;n++)if(n>0&&!t.add(",")||!L(e[n],t))return!1;return t.add("]")}function Je(e,t){let n=Ge(e);if(n!==null)return t.add(`[${n}]`);if(!t.add("{"))return!1;
let a=!0;for(let s of Object.keys(e)){if(!a&&!t.add(","))return!1;a=!1;let i=e[s];if(!(L(s,t)&&t.add(":")&&L(i,t)))return!1}return t.add("}")}function Ge(e){let t=Object.
prototype.toString.call(e);return t==="[object Object]"?null:N(t.slice(8,-1),40)}function H(e,t,n){for(let a=0;a<e.length;a++){let s=e.charCodeAt(a),i=e.charAt(
a);if(Ve(s))i=R(s);else if(n&&(s===34||s===92))i=`\\${i}`;else if(s>=55296&&s<=57343){let r=e.codePointAt(a)??s;if(r<=65535)i=R(s);else{a++;let o=e.charCodeAt(a);
i=r>=917504&&r<=917631?R(s)+R(o):String.fromCharCode(s,o)}}if(!t.add(i))return!1}return!0}function Ve(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var We={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function R(e){
return We[e]??`\\u${e.toString(16).padStart(4,"0")}`}function Y(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function Q(e,t){for(let a in Be)return!1;if(typeof t!="object"||t===null)return!0;let n=I(t,K);return n===Ke(e)||n===ze(e)}var Be=Object.freeze({});function I(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let a=0;a<e.length;a++){let s=e[a];typeof s=="object"&&s!==null&&(n+=I(s,t-1))}return n}for(let a in e){
if(Y(a))return Number.NaN;n++;let s=e[a];typeof s=="object"&&s!==null&&(n+=I(s,t-1))}return n}function Ke(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function ze(e){let t=0,n=e.indexOf('"'),a=e.indexOf(":");for(;a!==-1;)if(n===-1||a<n)t++,a=e.indexOf(":",a+1);else{let s=He(e,n);a<s&&(a=e.
indexOf(":",s)),n=e.indexOf('"',s)}return t}function He(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let a=n-1;for(;e.charCodeAt(a)===92;)a--;
if((n-a)%2===1)return n+1}return e.length}var A=Symbol.for("workspaces-preflight.not-clean");function X(e){let t;try{t=JSON.parse(e)}catch{return A}return Q(e,t)?t:A}function Z(e){let t=new Map,n=0;return a=>{if(a.length>64)return e(a);let s=t.get(a);if(s!==void 0)return s;let i=e(a);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(a,i),i}}var Ye=Z(Qe);function Qe(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Ze):t}function O(e,t){return`${e}/${Xe(t)}`}function _(e,t){let n=e;for(let a of Ye(t)){if(typeof n!="object"||n===null)return D;if(Array.isArray(n)){let s=F(a);if(s===
null||s>=n.length)return D;n=n[s]}else{if(!Object.hasOwn(n,a))return D;n=n[a]}}return{found:!0,value:n}}function F(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?
e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var D=Object.freeze({found:!1});function Xe(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ze(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var _t=Object.freeze([]);function te(e){let t=0,n=e.length;for(;t<n&&ee(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;ee(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function ee(e){return e<=32&&(e===32||e===10||e===13||e===9)}function re(e,t=null,n=X(e)){return n===A?P.careful().readCarefully(e):et(e,n,t)}function et(e,t,n){let a=null,s=null;return{index:n,value:t,parsed:!0,problems:j,
span:(i,r)=>(a??=P.careful().indexJson(e),s??=P.careful().locator(a),s(i,r)),extent:()=>te(e),elements:()=>(a??=P.careful().indexJson(e),a.children)}}function M(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,a)=>ne(e,n,a,j));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=tt(e.problems,e.elements());return e.value.map((n,a)=>ne(e,n,a,t[a]??j))}function ne(e,t,n,a){let s=O("",n);return{index:n,value:t,parsed:!0,problems:a,
span:(i,r)=>e.span(s+i,i===""?"value":r),extent:()=>e.span(s,"value")??e.extent()}}function tt(e,t){let n=[];for(let a of e){let i=F(a.pointer.split("/",2)[1]??
"")??Math.max(0,rt(t,a.span?.start??0));n[i]??=[],n[i].push(nt(O("",i),a))}return n}function rt(e,t){let n=-1,a=e.length-1;for(;n<a;){let s=n+a+1>>1;(e[s]?.start??
0)<=t?n=s:a=s-1}return n}function nt(e,t){let n=a=>a.startsWith(`${e}/`)?a.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(a=>({...a,pointer:n(
a.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(a=>({...a,path:n(a.path)}))}}}function se(e,t,n=B,a){switch(t){case"json":return{text:e,requests:M(re(e,null,a))};case"yaml":return{text:e,requests:M(P.yaml().readYaml(e))};case"ndjson":return P.
streams().readNdjson(e,n)}}function ae(e,t){let n=W(e),{requests:a}=se(e,t),[s,...i]=a,o=a.flatMap(l=>l.problems).find(({severity:l})=>l==="error")??null,f=s?.value,g=typeof f=="object"&&
f!==null&&!Array.isArray(f),p=i.length===0&&s?.index===null,u=s===void 0||!p?()=>null:s.span;return{value:o===null&&p&&g?f:void 0,problem:o,span:u,lines:n,range(l){
let{start:c,end:d}=u(l,"value")??{start:0,end:0};return{start:n.position(c),end:n.position(d)}},position(l,c="value"){for(let d=l;;d=d.slice(0,d.lastIndexOf("/"))){
let y=(d===l?u(d,c):null)??u(d,"value");if(y!==null||d==="")return n.position(y?.start??0)}}}}function $(e){let t=e.length;for(let n=0;n<e.length-1;n++){let a=e.charCodeAt(n);if(a<55296||a>56319)continue;let s=e.charCodeAt(n+1);s>=56320&&s<=57343&&(t--,n++)}
return t}var st={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:config:1",title:"ConfigFile",description:"workspaces-prefl\
ight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.",type:"object",additionalProperties:!1,
properties:{$schema:{type:"string",description:"the schema's address, for editors"},requests:{type:"array",maxItems:1e3,description:"a list of entries, each wit\
h `files`; where several fit a file, later ones win",items:{title:"ConfigEntry",type:"object",additionalProperties:!1,required:["files"],properties:{files:{$ref:"\
#/$defs/patterns"},facts:{$ref:"#/$defs/facts"},rules:{$ref:"#/$defs/rules"}}}},rules:{$ref:"#/$defs/rules"},packs:{type:"array",maxItems:100,description:"a lis\
t of rule packs: folders and files by a path that begins with `./` or `../`, npm packages by their name",items:{description:"a path or package name, or an objec\
t with `pack` and `sha256`",anyOf:[{$ref:"#/$defs/packName"},{title:"PinnedPack",type:"object",additionalProperties:!1,required:["pack","sha256"],properties:{pack:{
$ref:"#/$defs/packName"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",description:"64 hex digits, as the report and `config print` show them"}}}]}},failOn:{type:"\
string",enum:["error","warning"],description:"what makes the verdict fail"},require:{type:"array",maxItems:100,items:{type:"string",maxLength:100},description:"\
a list of scopes whose rules may not be skipped for want of facts, for example `ec2Image`"},waivers:{title:"WaiverSettings",type:"object",additionalProperties:!1,
properties:{maxDays:{type:"integer",minimum:1,maximum:3650,description:"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}}}},$defs:{patterns:{
description:"a pattern such as `images/win11/**`, or a list of them",anyOf:[{$ref:"#/$defs/pattern"},{type:"array",minItems:1,maxItems:1e3,items:{$ref:"#/$defs/\
pattern"}}]},pattern:{type:"string",minLength:1,maxLength:1e3,description:"a pattern such as `images/win11/**`"},facts:{type:"object",additionalProperties:!0,description:"\
facts, as in a facts file"},rules:{type:"object",description:"an object of rule ids, each with error, warning or off",additionalProperties:{type:"string",enum:[
"error","warning","off"]}},packName:{type:"string",minLength:1,maxLength:1e3,description:"a path that begins with `./` or `../`, or the name of an npm package"}}},
oe={type:"object",description:"an object of rule ids, each with error, warning or off",additionalProperties:{type:"string",enum:["error","warning","off"]}},w=Object.
prototype.hasOwnProperty;function T(e,{instancePath:t="",parentData:n,parentDataProperty:a,rootData:s=e,dynamicAnchors:i={}}={}){let r=null,o=0,f=T.evaluated;f.
dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0);let g=o,p=!1,u=o;if(typeof e=="string"){if($(e)>1e3){let y={instancePath:t,schemaPath:"#/$defs/p\
attern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};r===null?r=[y]:r.push(y),o++}if($(e)<1){let y={instancePath:t,
schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[y]:r.push(y),o++}}else{
let y={instancePath:t,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[y]:r.push(y),o++}var c=u===o;
p=p||c;let l=o;if(Array.isArray(e)){if(e.length>1e3){let h={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must N\
OT have more than 1000 items"};r===null?r=[h]:r.push(h),o++}if(e.length<1){let h={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};r===null?r=[h]:r.push(h),o++}let y=e.length;for(let h=0;h<y;h++){let b=e[h];if(typeof b=="string"){if($(b)>1e3){let m={
instancePath:t+"/"+h,schemaPath:"#/$defs/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};r===null?r=
[m]:r.push(m),o++}if($(b)<1){let m={instancePath:t+"/"+h,schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};r===null?r=[m]:r.push(m),o++}}else{let m={instancePath:t+"/"+h,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[m]:r.push(m),o++}}}else{let y={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};r===null?r=[y]:r.push(y),o++}var c=l===o;if(p=p||c,c)var d=!0;if(p)o=g,r!==null&&(g?r.length=g:r=null);else{let y={instancePath:t,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};r===null?r=[y]:r.push(y),o++}return T.errors=r,f.items=d,o===0}T.evaluated={dynamicProps:!1,dynamicItems:!0};
var at=new RegExp("^[0-9a-f]{64}$","u");function S(e,{instancePath:t="",parentData:n,parentDataProperty:a,rootData:s=e,dynamicAnchors:i={}}={}){let r=null,o=0,f=S.
evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let p of Object.keys(e))if(!(p==="$\
schema"||p==="requests"||p==="rules"||p==="packs"||p==="failOn"||p==="require"||p==="waivers")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};r===null?r=[u]:r.push(u),o++}if(e.$schema!==void 0&&w.call(e,
"$schema")&&typeof e.$schema!="string"){let p={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[p]:r.push(p),o++}if(e.requests!==void 0&&w.call(e,"requests")){let p=e.requests;if(Array.isArray(p)){if(p.length>1e3){let l={instancePath:t+
"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};r===null?r=[l]:r.push(
l),o++}let u=p.length;for(let l=0;l<u;l++){let c=p[l];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.files===void 0||!w.call(c,"files")){let d={instancePath:t+
"/requests/"+l,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files\
'"};r===null?r=[d]:r.push(d),o++}for(let d of Object.keys(c))if(!(d==="files"||d==="facts"||d==="rules")){let y={instancePath:t+"/requests/"+l,schemaPath:"#/pro\
perties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};r===null?
r=[y]:r.push(y),o++}if(c.files!==void 0&&w.call(c,"files")&&(T(c.files,{instancePath:t+"/requests/"+l+"/files",parentData:c,parentDataProperty:"files",rootData:s,
dynamicAnchors:i})||(r=r===null?T.errors:r.concat(T.errors),o=r.length)),c.facts!==void 0&&w.call(c,"facts")){let d=c.facts;if(!(d&&typeof d=="object"&&!Array.isArray(
d))){let y={instancePath:t+"/requests/"+l+"/facts",schemaPath:"#/$defs/facts/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:
r.push(y),o++}}if(c.rules!==void 0&&w.call(c,"rules")){let d=c.rules;if(d&&typeof d=="object"&&!Array.isArray(d))for(let y of Object.keys(d)){let h=d[y];if(typeof h!=
"string"){let b={instancePath:t+"/requests/"+l+"/rules/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[b]:r.push(b),o++}if(!(h==="error"||h==="warning"||h==="off")){let b={instancePath:t+"/request\
s/"+l+"/rules/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:oe.additionalProperties.
enum},message:"must be equal to one of the allowed values"};r===null?r=[b]:r.push(b),o++}}else{let y={instancePath:t+"/requests/"+l+"/rules",schemaPath:"#/$defs\
/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[y]:r.push(y),o++}}}else{let d={instancePath:t+"/requests/"+l,schemaPath:"\
#/properties/requests/items/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[d]:r.push(d),o++}}}else{let u={instancePath:t+"/re\
quests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?r=[u]:r.push(u),o++}}if(e.rules!==void 0&&
w.call(e,"rules")){let p=e.rules;if(p&&typeof p=="object"&&!Array.isArray(p))for(let u of Object.keys(p)){let l=p[u];if(typeof l!="string"){let c={instancePath:t+
"/rules/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};r===null?r=[c]:r.push(c),o++}if(!(l==="error"||l==="warning"||l==="off")){let c={instancePath:t+"/rules/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:oe.additionalProperties.enum},message:"must be equal to one of the allowed values"};
r===null?r=[c]:r.push(c),o++}}else{let u={instancePath:t+"/rules",schemaPath:"#/$defs/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};
r===null?r=[u]:r.push(u),o++}}if(e.packs!==void 0&&w.call(e,"packs")){let p=e.packs;if(Array.isArray(p)){if(p.length>100){let l={instancePath:t+"/packs",schemaPath:"\
#/properties/packs/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};r===null?r=[l]:r.push(l),o++}let u=p.length;for(let l=0;l<
u;l++){let c=p[l],d=o,y=!1,h=o;if(typeof c=="string"){if($(c)>1e3){let m={instancePath:t+"/packs/"+l,schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",
params:{limit:1e3},message:"must NOT have more than 1000 characters"};r===null?r=[m]:r.push(m),o++}if($(c)<1){let m={instancePath:t+"/packs/"+l,schemaPath:"#/$d\
efs/packName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),o++}}else{let m={instancePath:t+
"/packs/"+l,schemaPath:"#/$defs/packName/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),o++}var g=h===o;y=y||g;let b=o;
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.pack===void 0||!w.call(c,"pack")){let m={instancePath:t+"/packs/"+l,schemaPath:"#/properties/packs/items/anyOf\
/1/required",keyword:"required",params:{missingProperty:"pack"},message:"must have required property 'pack'"};r===null?r=[m]:r.push(m),o++}if(c.sha256===void 0||
!w.call(c,"sha256")){let m={instancePath:t+"/packs/"+l,schemaPath:"#/properties/packs/items/anyOf/1/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};r===null?r=[m]:r.push(m),o++}for(let m of Object.keys(c))if(!(m==="pack"||m==="sha256")){let k={instancePath:t+"\
/packs/"+l,schemaPath:"#/properties/packs/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT hav\
e additional properties"};r===null?r=[k]:r.push(k),o++}if(c.pack!==void 0&&w.call(c,"pack")){let m=c.pack;if(typeof m=="string"){if($(m)>1e3){let k={instancePath:t+
"/packs/"+l+"/pack",schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};r===null?r=
[k]:r.push(k),o++}if($(m)<1){let k={instancePath:t+"/packs/"+l+"/pack",schemaPath:"#/$defs/packName/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};r===null?r=[k]:r.push(k),o++}}else{let k={instancePath:t+"/packs/"+l+"/pack",schemaPath:"#/$defs/packName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};r===null?r=[k]:r.push(k),o++}}if(c.sha256!==void 0&&w.call(c,"sha256")){let m=c.sha256;if(typeof m=="string"){
if(!at.test(m)){let k={instancePath:t+"/packs/"+l+"/sha256",schemaPath:"#/properties/packs/items/anyOf/1/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};r===null?r=[k]:r.push(k),o++}}else{let k={instancePath:t+"/packs/"+l+"/sha256",schemaPath:"#/pro\
perties/packs/items/anyOf/1/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[k]:r.push(k),o++}}}else{let m={instancePath:t+
"/packs/"+l,schemaPath:"#/properties/packs/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[m]:r.push(m),o++}var g=b===
o;if(y=y||g,y)o=d,r!==null&&(d?r.length=d:r=null);else{let m={instancePath:t+"/packs/"+l,schemaPath:"#/properties/packs/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};r===null?r=[m]:r.push(m),o++}}}else{let u={instancePath:t+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type:"\
array"},message:"must be array"};r===null?r=[u]:r.push(u),o++}}if(e.failOn!==void 0&&w.call(e,"failOn")){let p=e.failOn;if(typeof p!="string"){let u={instancePath:t+
"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[u]:r.push(u),o++}if(!(p==="error"||p===
"warning")){let u={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:st.properties.failOn.enum},message:"must \
be equal to one of the allowed values"};r===null?r=[u]:r.push(u),o++}}if(e.require!==void 0&&w.call(e,"require")){let p=e.require;if(Array.isArray(p)){if(p.length>
100){let l={instancePath:t+"/require",schemaPath:"#/properties/require/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 item\
s"};r===null?r=[l]:r.push(l),o++}let u=p.length;for(let l=0;l<u;l++){let c=p[l];if(typeof c=="string"){if($(c)>100){let d={instancePath:t+"/require/"+l,schemaPath:"\
#/properties/require/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};r===null?r=[d]:r.push(d),o++}}else{
let d={instancePath:t+"/require/"+l,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[d]:
r.push(d),o++}}}else{let u={instancePath:t+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"must be array"};r===null?
r=[u]:r.push(u),o++}}if(e.waivers!==void 0&&w.call(e,"waivers")){let p=e.waivers;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let u of Object.keys(p))if(u!==
"maxDays"){let l={instancePath:t+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};r===null?r=[l]:r.push(l),o++}if(p.maxDays!==void 0&&w.call(p,"maxDays")){let u=p.maxDays;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u))){let l={instancePath:t+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};r===null?r=[l]:r.push(l),o++}if(typeof u=="number"&&isFinite(u)){if(u>3650||isNaN(u)){let l={instancePath:t+"/waivers/maxDa\
ys",schemaPath:"#/properties/waivers/properties/maxDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must be <= 3650"};r===null?r=[l]:
r.push(l),o++}if(u<1||isNaN(u)){let l={instancePath:t+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[l]:r.push(l),o++}}}}else{let u={instancePath:t+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};r===null?r=[u]:r.push(u),o++}}}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[p]:r.push(p),o++}return S.errors=r,o===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var x=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var ot=/[[\]\\]|^!|[!@+?*]\(/;function ie(e){let t=ot.test(e)?null:ct(e);if(t===null)return null;let n=t.map(it);return a=>{let s=a.split("/");return n.some(i=>(s[0]!==
".."||i[0]==="..")&&le(i,s,lt,ut))}}function it(e){return e.replace(/^\.\//,"").replace(/\/\*\*$/,"/**/*").split("/")}var lt=e=>e==="**",pt=e=>e==="*";function ut(e,t){
return/[*?]/.test(e)?le([...e.replace(/\*+/g,"*")],[...t],pt,(n,a)=>n==="?"||n===a):e===t}function le(e,t,n,a){let s=0,i=0,r=-1,o=0;for(;i<t.length;){let f=e[s];
if(f!==void 0&&n(f))r=s++,o=i;else if(f!==void 0&&a(f,t[i]))s++,i++;else if(r>=0)s=r+1,i=++o;else return!1}return e.slice(s).every(n)}function ct(e){let t=[e],n=[];
for(let a=t.pop();a!==void 0;a=t.pop()){let s=/\{([^{}]*)\}/.exec(a);if(s===null){if(/[{}]/.test(a))return null;n.push(a)}else{let[i,r=""]=s;if(!r.includes(","))
return null;let o=a.slice(0,s.index),f=a.slice(s.index+i.length);t.push(...r.split(",").map(g=>o+g+f))}if(t.length+n.length>100)return null}return n}function ft(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>64||t.length>64)return n+1;let a=[],s=[];for(let i=0;i<=t.length;i++)s.push(i);for(let i=1;i<=e.length;i++){
let r=[i],o=e.charCodeAt(i-1),f=i;for(let g=1;g<=t.length;g++){let p=t.charCodeAt(g-1),u=Math.min(q(s,g)+1,q(r,g-1)+1,q(s,g-1)+(o===p?0:1));i>1&&g>1&&o===t.charCodeAt(
g-2)&&e.charCodeAt(i-2)===p&&(u=Math.min(u,q(a,g-2)+1)),r.push(u),u<f&&(f=u)}if(f>n)return n+1;a=s,s=r}return Math.min(q(s,t.length),n+1)}function U(e,t){if(e.length>
64)return[];let n=e.toLowerCase(),a=[],s=Math.max(1,Math.floor(e.length/4));for(let i of t){let r=ft(n,i.toLowerCase(),s);r>s||(a=r<s||a.length===0?[i]:[...a,i],
s=r)}return a.length>0||e.length<4?a:t.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function q(e,t){return e[t]??0}function C(e,t){let n=U(e,t);return n.length===
0?"":`; did you mean \`${n.join("` or `")}\``}var mt=["additionalProperties","required","anyOf"];function pe(e,t,n,a){let s=f=>f.instancePath.split("/").length,i=Math.max(...t.map(s)),r=t.filter(f=>s(f)===i),
o=mt.map(f=>r.find(g=>g.keyword===f)).find(f=>f!==void 0)??r[0];return o===void 0?{pointer:"",token:"value",message:`${a} cannot be read`}:dt(e,o,yt(n,o.schemaPath),
a)}function dt(e,{keyword:t,instancePath:n,params:a},{description:s,properties:i={}},r){let o=n===""?r:`\`${N(n)}\``;if(t==="required")return{pointer:n,token:"v\
alue",message:`${o} needs the member \`${String(a.missingProperty)}\``};if(t==="additionalProperties"){let c=String(a.additionalProperty),d=Object.keys(i),y=C(c,
d)||`; accepted: ${d.join(", ")}`;return{pointer:O(n,c),token:"key",message:`${o} has no member ${v(c)}${y}`}}let f=_(e,n),g=f.found?f.value:void 0,p=t==="enum"?
a.allowedValues.join(", "):s??"something else",[u]=t==="enum"&&typeof g=="string"?U(g,p.split(", ")):[],l=u===void 0?"":`; did you mean \`${u}\``;return{pointer:n,
token:"value",message:`${o} cannot be ${v(g)}; accepted: ${p}${l}`}}function yt(e,t){let n=t.slice(1,t.lastIndexOf("/")),a=_(e,n);return a.found?a.value:{}}function ue(e,t,n){let a=ae(e,n),s=(h,b)=>{let{line:m,column:k}=a.position(h,b);return`${t}:${m}:${k}`},i=({pointer:h,token:b,message:m})=>{throw new x(`${s(h,b)}\
: ${m}`)},{value:r}=a;if(r===void 0)throw new x(gt(a,t));S(r)||i(pe(r,S.errors??[],G,"the configuration"));let{requests:o=[],rules:f={},packs:g=[],failOn:p,require:u=[],
waivers:l={}}=r,c=(h,b)=>({value:b,get from(){return s(h)}}),d=h=>({path:t,range:a.range(h),time:null}),y=(h,b)=>Object.fromEntries(Object.entries(b).map(([m,k])=>[
m,{severity:k,get from(){return s(O(h,m),"key")}}]));for(let[h,b]of u.entries())ht(b,s(`/require/${h}`));return{entries:o.map((h,b)=>{let m=`/requests/${b}`;return{
fits:bt([h.files].flat(),`${m}/files`,i),facts:wt(h.facts??{},`${m}/facts`,d,i),rules:y(`${m}/rules`,h.rules??{})}}),rules:y("/rules",f),packs:g.map((h,b)=>{let{
pack:m,sha256:k}=typeof h=="string"?{pack:h,sha256:null}:h;return{value:m,sha256:k,get from(){return s(`/packs/${b}`)}}}),failOn:p===void 0?null:c("/failOn",p),
require:u.map((h,b)=>c(`/require/${b}`,h)),maxDays:l.maxDays===void 0?null:c("/waivers/maxDays",l.maxDays)}}function ht(e,t){try{P.facts().checkedRequire([e])}catch(n){
throw n instanceof x?new x(`${t}: ${n.message}`):n}}function gt({problem:e,lines:t,position:n},a){let s=e?.span,{line:i,column:r}=s===void 0?n(e?.pointer??"",e?.
token):t.position(s.start),o=e?.message??"a configuration holds one object, as `workspaces-preflight schema config` describes it";return`${a}:${i}:${r}: ${o}`}function bt(e,t,n){
let a=e.map((s,i)=>ie(s)??n({pointer:`${t}/${i}`,token:"value",message:kt(s)}));return s=>a.some(i=>i(s))}function kt(e){return`cannot read the pattern ${v(e)};\
 patterns are made of \`*\`, \`?\`, \`**\` and \`{a,b}\``}function wt(e,t,n,a){return Object.fromEntries(Object.entries(e).map(([s,i])=>{let r=O(t,s);if(typeof i!=
"object"||i===null||Array.isArray(i))return a({pointer:r,token:"value",message:`\`${N(s)}\` is an object of facts, not ${v(i)}`});let o=Object.entries(i).map(([
f,g])=>[f,{value:g,place:()=>n(O(r,f))}]);return[s,Object.fromEntries(o)]}))}function ce(e,{rules:t},n){let a=new Map(t.map(s=>[s.id,s.waivable??!0]));for(let[s,i]of Object.entries(e)){let{severity:r}=i;if(r!=="error"&&r!=="warning"&&r!==
"off")throw new x(`${i.from}: \`${s}\` cannot be ${v(r)}; accepted: error, warning, off`);let o=a.get(s);if(o===void 0&&n().includes(s))throw new x(`${i.from}: \
\`${s}\` is what the API itself refuses, and cannot be set; a waiver takes single findings away`);if(o===void 0){let f=C(s,[...a.keys()]);throw new x(`${i.from}\
: there is no rule ${v(s)}${f}`)}if(!o&&r!=="error")throw new x(`${i.from}: \`${s}\` may not be ${r==="off"?"switched off":"softened"}: its file says that it is\
 not waivable`)}return new Map(Object.entries(e))}function fe(e,t){let n=e.entries.flatMap((i,r)=>t!==null&&i.fits(t)?[r]:[]),a={},s=e.rules;for(let i of n){let r=e.entries[i];if(r!==void 0){for(let[o,f]of Object.
entries(r.facts))a[o]={...a[o],...f};s={...s,...r.rules}}}return{key:n.join(),facts:a,rules:s}}function me({facts:e},t){let n=(o,f)=>t.some(({facts:g})=>{let p=g[o];
return p!==void 0&&Object.hasOwn(p,f)}),a=Object.entries(e).map(([o,f])=>[o,Object.entries(f).filter(([g])=>!n(o,g))]),[s]=a.flatMap(([,o])=>o);if(s===void 0)return[];
let i=a.map(([o,f])=>[o,Object.fromEntries(f.map(([g,{value:p}])=>[g,p]))]),r=o=>{let[,f="",g=""]=o.split("/");return e[f]?.[g]?.place()??null};return[{kind:"co\
nfiguration",from:s[1].place().path,facts:Object.fromEntries(i),place:r}]}0&&(module.exports={checkedSettings,createJudge,factsBeside,readConfig,settingsFor});
