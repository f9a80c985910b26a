"use strict";var S=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var re=Object.getOwnPropertyNames;var oe=Object.prototype.hasOwnProperty;var se=(e,t)=>{for(var n in t)S(e,n,{get:t[n],enumerable:!0})},ie=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of re(t))!oe.call(e,o)&&o!==
n&&S(e,o,{get:()=>t[o],enumerable:!(r=ne(t,o))||r.enumerable});return e};var ae=e=>ie(S({},"__esModule",{value:!0}),e);var ze={};se(ze,{checkedScopes:()=>C,howToState:()=>A,joinFacts:()=>H,openFacts:()=>m,parseFact:()=>K,readFacts:()=>te});module.exports=ae(ze);function le(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>64||t.length>64)return n+1;let r=[],o=[];for(let i=0;i<=t.length;i++)o.push(i);for(let i=1;i<=e.length;i++){
let s=[i],c=e.charCodeAt(i-1),p=i;for(let l=1;l<=t.length;l++){let a=t.charCodeAt(l-1),u=Math.min(x(o,l)+1,x(s,l-1)+1,x(o,l-1)+(c===a?0:1));i>1&&l>1&&c===t.charCodeAt(
l-2)&&e.charCodeAt(i-2)===a&&(u=Math.min(u,x(r,l-2)+1)),s.push(u),u<p&&(p=u)}if(p>n)return n+1;r=o,o=s}return Math.min(x(o,t.length),n+1)}function b(e,t){if(e.length>
64)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let i of t){let s=le(n,i.toLowerCase(),o);s>o||(r=s<o||r.length===0?[i]:[...r,i],
o=s)}return r.length>0||e.length<4?r:t.filter(i=>i.toLowerCase().includes(n)).slice(0,3)}function x(e,t){return e[t]??0}var ue=/^[ -~]*$/,ce=/^[ !#-[\]-~]*$/;function f(e,t=120){if(typeof e=="string"&&e.length<=t-2&&ce.test(e))return`"${e}"`;let n=j(t);return P(e,n),n.end()}function $(e,t=120){
if(e.length<=t&&ue.test(e))return e;let n=j(t);return R(e,n,!1),n.end()}function j(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,t.length<=
e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function P(e,t){switch(typeof e){case"string":return t.add('"')&&R(e,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?pe(e,t):de(e,t)}}function pe(e,t){if(!t.add("["))return!1;for(let n=0;n<
e.length;n++)if(n>0&&!t.add(",")||!P(e[n],t))return!1;return t.add("]")}function de(e,t){let n=fe(e);if(n!==null)return t.add(`[${n}]`);if(!t.add("{"))return!1;
let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(P(o,t)&&t.add(":")&&P(i,t)))return!1}return t.add("}")}function fe(e){let t=Object.
prototype.toString.call(e);return t==="[object Object]"?null:$(t.slice(8,-1),40)}function R(e,t,n){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(
r);if(me(o))i=T(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let s=e.codePointAt(r)??o;if(s<=65535)i=T(o);else{r++;let c=e.charCodeAt(r);
i=s>=917504&&s<=917631?T(o)+T(c):String.fromCharCode(o,c)}}if(!t.add(i))return!1}return!0}function me(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var ye={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function T(e){
return ye[e]??`\\u${e.toString(16).padStart(4,"0")}`}var d=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world ou\
tside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{windows:{
title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"string",
enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","Pro","Pr\
o N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","Enterpris\
e N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as `winver`\
 names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",pattern:"\
^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region that the cal\
l is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"Regi\
on code, for example eu-west-1",examples:["eu-west-1"]}}}}};var m=Object.entries(L.properties).flatMap(([e,{properties:t}])=>Object.entries(t).map(([n,{type:r,enum:o,description:i,examples:s}])=>({key:`${e}.${n}`,fact:e,
path:`/${n}`,type:r,values:(o??[]).map(String),title:i,example:s===void 0?null:String(s[0])})));function O({key:e,fact:t}){return m.filter(n=>n.fact===t).length===
1?t:e}function A(e){let t=m.find(i=>i.fact+i.path===e);if(t===void 0)return`a facts file that holds \`${e}\``;let{values:n}=t,r=O(t);if(n.length===0||n.length>4)
return`pass \`--fact ${r}=\u2026\`${t.example===null?"":`, for example \`${t.example}\``}`;let o=n.length===1?n.join(""):`${n.slice(0,-1).join(", ")} or ${n.at(
-1)}`;return`pass \`--fact ${r}=VALUE\` (${o})`}function C(e){let t=[...new Set(m.map(n=>n.fact))];for(let n of e){if(t.includes(n))continue;let r=b(n,t),o=r.length>0?`; did you mean \`${r.join("` or `")}\``:
"";throw new d(`there is no scope ${f(n)}; the scopes are ${t.join(", ")}${o}`)}return e}function M(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let i=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,i),i}}var at=M(he);function he(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(we):t}function y(e,t){return`${e}/${be(t)}`}function _(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var lt=Object.freeze({found:!1});
function be(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function we(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}function xe(e){let t=e.length;for(let n=0;n<e.length-1;n++){let r=e.charCodeAt(n);if(r<55296||r>56319)continue;let o=e.charCodeAt(n+1);o>=56320&&o<=57343&&(t--,
n++)}return t}var q={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known abou\
t the world outside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{
windows:{title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"\
string",enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","\
Pro","Pro N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","E\
nterprise N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as \
`winver` names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",
pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region tha\
t the call is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"\
Region code, for example eu-west-1",examples:["eu-west-1"]}}}}},h=Object.prototype.hasOwnProperty,ke=new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","u"),Te=new RegExp(
"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","u");function w(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:i={}}={}){let s=null,c=0,
p=w.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let l of Object.keys(e))if(!(l===
"windows"||l==="region")){let a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must N\
OT have additional properties"};s===null?s=[a]:s.push(a),c++}if(e.windows!==void 0&&h.call(e,"windows")){let l=e.windows;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let a of Object.keys(l))if(!(a==="version"||a==="edition"||a==="build"||a==="release")){let u={instancePath:t+"/windows",schemaPath:"#/properties/window\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};s===null?s=[u]:s.push(u),c++}
if(l.version!==void 0&&h.call(l,"version")){let a=l.version;if(typeof a!="string"){let u={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/pro\
perties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),c++}if(!(a==="10"||a==="11"||a==="server")){let u={
instancePath:t+"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues:q.properties.windows.properties.
version.enum},message:"must be equal to one of the allowed values"};s===null?s=[u]:s.push(u),c++}}if(l.edition!==void 0&&h.call(l,"edition")){let a=l.edition;if(typeof a!=
"string"){let u={instancePath:t+"/windows/edition",schemaPath:"#/properties/windows/properties/edition/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};s===null?s=[u]:s.push(u),c++}if(!(a==="Home"||a==="Home N"||a==="Home KN"||a==="Pro"||a==="Pro N"||a==="Pro KN"||a==="Pro for Workstations"||a==="P\
ro N for Workstations"||a==="Pro Education"||a==="Pro Education N"||a==="Education"||a==="Education N"||a==="Education KN"||a==="Enterprise"||a==="Enterprise N"||
a==="Enterprise KN"||a==="Enterprise LTSC"||a==="Enterprise N LTSC"||a==="IoT Enterprise"||a==="IoT Enterprise LTSC")){let u={instancePath:t+"/windows/edition",
schemaPath:"#/properties/windows/properties/edition/enum",keyword:"enum",params:{allowedValues:q.properties.windows.properties.edition.enum},message:"must be eq\
ual to one of the allowed values"};s===null?s=[u]:s.push(u),c++}}if(l.build!==void 0&&h.call(l,"build")){let a=l.build;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){let u={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};s===null?s=[u]:s.push(u),c++}if(typeof a=="number"&&isFinite(a)){if(a>99999||isNaN(a)){let u={instancePath:t+"/windows/build",schemaPath:"#/prope\
rties/windows/properties/build/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999},message:"must be <= 99999"};s===null?s=[u]:s.push(u),c++}if(a<10240||
isNaN(a)){let u={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/minimum",keyword:"minimum",params:{comparison:">=",limit:10240},
message:"must be >= 10240"};s===null?s=[u]:s.push(u),c++}}}if(l.release!==void 0&&h.call(l,"release")){let a=l.release;if(typeof a=="string"){if(!ke.test(a)){let u={
instancePath:t+"/windows/release",schemaPath:"#/properties/windows/properties/release/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])\
$"},message:'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"'};s===null?s=[u]:s.push(u),c++}}else{let u={instancePath:t+"/windows/release",schemaPath:"#/pr\
operties/windows/properties/release/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),c++}}}else{let a={instancePath:t+
"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[a]:s.push(a),c++}}if(e.region!==void 0&&
h.call(e,"region")){let l=e.region;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let a of Object.keys(l))if(a!=="name"){let u={instancePath:t+"/region",schemaPath:"\
#/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};s===null?s=
[u]:s.push(u),c++}if(l.name!==void 0&&h.call(l,"name")){let a=l.name;if(typeof a=="string"){if(xe(a)>32){let u={instancePath:t+"/region/name",schemaPath:"#/prop\
erties/region/properties/name/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};s===null?s=[u]:s.push(u),c++}if(!Te.
test(a)){let u={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,5}(-[a-z]+)+-\
[0-9]{1,2}$"},message:'must match pattern "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"'};s===null?s=[u]:s.push(u),c++}}else{let u={instancePath:t+"/region/name",schemaPath:"\
#/properties/region/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),c++}}}else{let a={instancePath:t+
"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[a]:s.push(a),c++}}}else{let l={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[l]:s.push(l),c++}return w.errors=s,c===0}w.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pe=[{version:"10",release:"1809",build:17763},{version:"10",release:"21H2",build:19044},{version:"10",release:"22H2",build:19045},{version:"11",release:"22H\
2",build:22621},{version:"11",release:"23H2",build:22631},{version:"11",release:"24H2",build:26100},{version:"11",release:"25H2",build:26200}];function D({windows:e}){
let t=Pe.filter(({version:o})=>o===e?.version),n=t.find(({release:o})=>o===e?.release),r=t.find(({build:o})=>o===e?.build);return[...n===void 0?[]:[I("/build",n.
build,"windows.release")],...r===void 0?[]:[I("/release",r.release,"windows.build")]]}function I(e,t,n){return{fact:"windows",path:e,value:t,from:`implied by wi\
ndows.version and ${n}`}}function v(e){let t=m.map(o=>o.key),n=b(e,t),r=n.length===0?"":`; did you mean \`${n.join("` or `")}\``;return`there is no fact \`${$(e)}\`; the facts are ${t.join(
", ")}${r}`}function H(e){let t={},n=new Map;for(let o of e){ve(o);for(let[i,s]of Object.entries(o.facts))for(let[c,p]of Object.entries(s)){if(p===void 0)continue;let l=`/${c}`,
a=o.places?.get(`/${i}${l}`)??o.from,u=n.get(i+l);if(u!==void 0&&u.value!==p)throw new d(`two sources disagree about \`${i}.${c}\`: ${f(u.value)} from ${u.from}\
, ${f(p)} from ${a}`);u===void 0&&(t[i]={...t[i],[c]:p},n.set(i+l,{fact:i,path:l,value:p,from:a}))}}for(let o of D(t)){let{fact:i,path:s,value:c}=o,p=n.get(i+s);
if(p!==void 0&&p.value!==c)throw new d(`\`${i}.${s.slice(1)}\` cannot be ${f(p.value)} (${p.from}): it is ${f(c)}, ${o.from}`);p===void 0&&(t[i]={...t[i],[s.slice(
1)]:c},n.set(i+s,o))}let r=[...n].sort(([o],[i])=>o<i?-1:1).map(([,o])=>o);return{facts:t,given:r}}function ve({facts:e,from:t,places:n}){if(w(e))return;let r=w.
errors?.[0],o=r?.instancePath??"",i=r?.keyword==="additionalProperties"?String(r.params.additionalProperty):null,s=(i===null?void 0:n?.get(y(o,i)))??n?.get(o)??
t,c=o.slice(1).replaceAll("/","."),p=i===null?Ne(e,c):v(c===""?i:`${c}.${i}`);throw new d(`${s}: ${p}`)}function Ne(e,t){if(t==="")return`facts are an object, n\
ot ${f(e)}`;let n=m.find(p=>p.key===t);if(n===void 0)return`\`${t}\` is an object of facts, not ${f(e[t])}`;let r=e[n.fact]?.[n.path.slice(1)],o=n.values.length>
0?n.values.join(", "):n.title,i=n.type==="string"&&typeof r=="number"?`; as text it is \`"${r}"\``:"",[s]=typeof r=="string"&&r.length>2?b(r,n.values):[],c=s===
void 0?i:`; did you mean \`${s}\``;return`\`${t}\` cannot be ${f(r)}; accepted: ${o}${c}`}function K(e,t){let n=e.indexOf("=");if(n<1)throw new d(`${t} takes KEY=VALUE, for example \`windows.version=11\`, not ${f(e)}`);let r=e.slice(0,n),o=m.find(s=>s.
key===r||O(s)===r);if(o===void 0)throw new d(`${t}: ${v(r)}`);let i=Se(e.slice(n+1),o.type);return{from:t,facts:{[o.fact]:{[o.path.slice(1)]:i}}}}function Se(e,t){
return t==="integer"&&/^[0-9]{1,15}$/.test(e)?Number(e):t==="boolean"&&(e==="true"||e==="false")?e==="true":e}function U(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!W(e,t);let i=0,s=t.length-1;for(;i<s;){
let c=i+s+1>>1;(t[c]??0)<=o?i=c:s=c-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!W(e,t);let o=t[r-1];if(o===void 0)return"";
let i=t[r],s=i===void 0?e.length:i-1;return e.slice(o,s>o&&e.charCodeAt(s-1)===13?s-1:s)}}}function W(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var $e,Oe,Ee,Fe,je,Re,Le,Ae,Ce,g={careful:()=>$e??=require("./careful.cjs"),streams:()=>Oe??=require("./streams.cjs"),yaml:()=>Ee??=require("./yaml.cjs"),packs:()=>Fe??=
require("./packs.cjs"),explain:()=>je??=require("./explain.cjs"),facts:()=>Re??=require("./facts.cjs"),rules:()=>Le??=require("./rules.cjs"),hash:()=>Ae??=require("./hash.cjs"),
engine:()=>Ce??=require("./engine.cjs")};var z=Object.freeze({maxBytes:1048576}),G=64,k=Object.freeze([]);function V(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function B(e,t){for(let r in Me)return!1;if(typeof t!="object"||t===null)return!0;let n=E(t,G);return n===_e(e)||n===qe(e)}var Me=Object.freeze({});function E(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=E(o,t-1))}return n}for(let r in e){
if(V(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=E(o,t-1))}return n}function _e(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function qe(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=Ie(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function Ie(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var N=Symbol("not clean");function J(e){let t;try{t=JSON.parse(e)}catch{return N}return B(e,t)?t:N}var It=Object.freeze([]);function X(e){let t=0,n=e.length;for(;t<n&&Q(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;Q(e.charCodeAt(n-1));)n--;return{start:t,end:n}}function Q(e){
return e<=32&&(e===32||e===10||e===13||e===9)}function Y(e,t=null){let n=J(e);return n===N?g.careful().readCarefully(e):De(e,n,t)}function De(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:k,
span:(i,s)=>(r??=g.careful().indexJson(e),o??=g.careful().locator(r),o(i,s)),extent:()=>X(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}}function F(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>Z(e,n,r,k));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=He(e.problems,e.elements());return e.value.map((n,r)=>Z(e,n,r,t[r]??k))}function Z(e,t,n,r){let o=y("",n);return{index:n,value:t,parsed:!0,problems:r,
span:(i,s)=>e.span(o+i,i===""?"value":s),extent:()=>e.span(o,"value")??e.extent()}}function He(e,t){let n=[];for(let r of e){let i=_(r.pointer.split("/",2)[1]??
"")??Math.max(0,Ke(t,r.span?.start??0));n[i]??=[],n[i].push(We(y("",i),r))}return n}function Ke(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;(e[o]?.start??
0)<=t?n=o:r=o-1}return n}function We(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(r=>({...r,pointer:n(
r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ee(e,t,n=z){switch(t){case"json":return{text:e,requests:F(Y(e))};case"yaml":return{text:e,requests:F(g.yaml().readYaml(e))};case"ndjson":return g.streams().
readNdjson(e,n)}}function te(e,t,n){let r=ee(e,n),o=U(e),i=p=>{let{line:l,column:a}=o.position(p);return`${t}:${l}:${a}`},[s,...c]=r.requests;for(let p of r.requests){let l=p.problems.
find(a=>a.severity==="error");if(l!==void 0){let a=l.span??p.span(l.pointer,l.token);throw new d(`${i(a?.start??0)}: ${l.message}`)}}if(s===void 0||c.length>0||
s.index!==null||typeof s.value!="object"||s.value===null)throw new d(`${t}:1:1: a facts file holds one object, as \`workspaces-preflight schema facts\` describes \
it`);return{from:t,facts:s.value,places:Ue(s.value,s.span,i)}}function Ue(e,t,n){let r=new Map,o=i=>{let s=t(i,"key");s!==null&&r.set(i,n(s.start))};for(let[i,s]of Object.
entries(e))if(o(y("",i)),!(typeof s!="object"||s===null))for(let c of Object.keys(s))o(y(y("",i),c));return r}0&&(module.exports={checkedScopes,howToState,joinFacts,openFacts,parseFact,readFacts});
