"use strict";var T=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var V=Object.prototype.hasOwnProperty;var J=(r,t)=>{for(var a in t)T(r,a,{get:t[a],enumerable:!0})},H=(r,t,a,p)=>{if(t&&typeof t=="object"||typeof t=="function")for(let m of G(t))!V.call(r,m)&&m!==a&&
T(r,m,{get:()=>t[m],enumerable:!(p=U(t,m))||p.enumerable});return r};var Q=r=>H(T({},"__esModule",{value:!0}),r);var fe={};J(fe,{configFault:()=>ce});module.exports=Q(fe);var I=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"worksp\
aces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.","type":"object","a\
dditionalProperties":false,"properties":{"$schema":{"type":"string","description":"the schema\'s address, for editors"},"requests":{"type":"array","maxItems":100\
0,"description":"a list of entries, each with `files`; where several fit a file, later ones win","items":{"title":"ConfigEntry","type":"object","additionalPrope\
rties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/patterns"},"facts":{"$ref":"#/$defs/facts"},"rules":{"$ref":"#/$defs/rules"}}}},"rules"\
:{"$ref":"#/$defs/rules"},"packs":{"type":"array","maxItems":100,"description":"a list of rule packs: folders and files by a path that begins with `./` or `../`\
, npm packages by their name","items":{"description":"a path or package name, or an object with `pack` and `sha256`","anyOf":[{"$ref":"#/$defs/packName"},{"titl\
e":"PinnedPack","type":"object","additionalProperties":false,"required":["pack","sha256"],"properties":{"pack":{"$ref":"#/$defs/packName"},"sha256":{"type":"str\
ing","pattern":"^[0-9a-f]{64}$","description":"64 hex digits, as the report and `config print` show them"}}}]}},"failOn":{"type":"string","enum":["error","warni\
ng"],"description":"what makes the verdict fail"},"require":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":100},"description":"a list of sc\
opes whose rules may not be skipped for want of facts, for example `ec2Image`"},"waivers":{"title":"WaiverSettings","type":"object","additionalProperties":false\
,"properties":{"maxDays":{"type":"integer","minimum":1,"maximum":3650,"description":"how many days ahead a waiver may expire, from 1 to 3650; 365 if left out"}}\
}},"$defs":{"patterns":{"description":"a pattern such as `images/win11/**`, or a list of them","anyOf":[{"$ref":"#/$defs/pattern"},{"type":"array","minItems":1,\
"maxItems":1000,"items":{"$ref":"#/$defs/pattern"}}]},"pattern":{"type":"string","minLength":1,"maxLength":1000,"description":"a pattern such as `images/win11/*\
*`"},"facts":{"type":"object","additionalProperties":true,"description":"facts, as in a facts file"},"rules":{"type":"object","description":"an object of rule i\
ds, each with error, warning or off","additionalProperties":{"type":"string","enum":["error","warning","off"]}},"packName":{"type":"string","minLength":1,"maxLe\
ngth":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');function P(r){let t=r.length;for(let a=0;a<r.length-1;a++){let p=r.charCodeAt(a);if(p<55296||p>56319)continue;let m=r.charCodeAt(a+1);m>=56320&&m<=57343&&(t--,a++)}
return t}var z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:config:1",title:"ConfigFile",description:"workspaces-prefli\
ght.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.",type:"object",additionalProperties:!1,
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
C={type:"object",description:"an object of rule ids, each with error, warning or off",additionalProperties:{type:"string",enum:["error","warning","off"]}},w=Object.
prototype.hasOwnProperty;function x(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:m=r,dynamicAnchors:u={}}={}){let e=null,s=0,d=x.evaluated;d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let y=s,i=!1,o=s;if(typeof r=="string"){if(P(r)>1e3){let f={instancePath:t,schemaPath:"#/$defs/p\
attern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[f]:e.push(f),s++}if(P(r)<1){let f={instancePath:t,
schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),s++}}else{
let f={instancePath:t,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var l=o===s;
i=i||l;let n=s;if(Array.isArray(r)){if(r.length>1e3){let g={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must N\
OT have more than 1000 items"};e===null?e=[g]:e.push(g),s++}if(r.length<1){let g={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),s++}let f=r.length;for(let g=0;g<f;g++){let b=r[g];if(typeof b=="string"){if(P(b)>1e3){let c={
instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=
[c]:e.push(c),s++}if(P(b)<1){let c={instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}}}else{let f={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[f]:e.push(f),s++}var l=n===s;if(i=i||l,l)var h=!0;if(i)s=y,e!==null&&(y?e.length=y:e=null);else{let f={instancePath:t,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),s++}return x.errors=e,d.items=h,s===0}x.evaluated={dynamicProps:!1,dynamicItems:!0};
var W=new RegExp("^[0-9a-f]{64}$","u");function $(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:m=r,dynamicAnchors:u={}}={}){let e=null,s=0,d=$.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="$\
schema"||i==="requests"||i==="rules"||i==="packs"||i==="failOn"||i==="require"||i==="waivers")){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.$schema!==void 0&&w.call(r,
"$schema")&&typeof r.$schema!="string"){let i={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(r.requests!==void 0&&w.call(r,"requests")){let i=r.requests;if(Array.isArray(i)){if(i.length>1e3){let n={instancePath:t+
"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[n]:e.push(
n),s++}let o=i.length;for(let n=0;n<o;n++){let l=i[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.files===void 0||!w.call(l,"files")){let h={instancePath:t+
"/requests/"+n,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files\
'"};e===null?e=[h]:e.push(h),s++}for(let h of Object.keys(l))if(!(h==="files"||h==="facts"||h==="rules")){let f={instancePath:t+"/requests/"+n,schemaPath:"#/pro\
perties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?
e=[f]:e.push(f),s++}if(l.files!==void 0&&w.call(l,"files")&&(x(l.files,{instancePath:t+"/requests/"+n+"/files",parentData:l,parentDataProperty:"files",rootData:m,
dynamicAnchors:u})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),l.facts!==void 0&&w.call(l,"facts")){let h=l.facts;if(!(h&&typeof h=="object"&&!Array.isArray(
h))){let f={instancePath:t+"/requests/"+n+"/facts",schemaPath:"#/$defs/facts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:
e.push(f),s++}}if(l.rules!==void 0&&w.call(l,"rules")){let h=l.rules;if(h&&typeof h=="object"&&!Array.isArray(h))for(let f of Object.keys(h)){let g=h[f];if(typeof g!=
"string"){let b={instancePath:t+"/requests/"+n+"/rules/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(g==="error"||g==="warning"||g==="off")){let b={instancePath:t+"/request\
s/"+n+"/rules/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:C.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}else{let f={instancePath:t+"/requests/"+n+"/rules",schemaPath:"#/$defs\
/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{let h={instancePath:t+"/requests/"+n,schemaPath:"\
#/properties/requests/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{let o={instancePath:t+"/re\
quests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.rules!==void 0&&
w.call(r,"rules")){let i=r.rules;if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i)){let n=i[o];if(typeof n!="string"){let l={instancePath:t+
"/rules/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[l]:e.push(l),s++}if(!(n==="error"||n==="warning"||n==="off")){let l={instancePath:t+"/rules/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:C.additionalProperties.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),s++}}else{let o={instancePath:t+"/rules",schemaPath:"#/$defs/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}}if(r.packs!==void 0&&w.call(r,"packs")){let i=r.packs;if(Array.isArray(i)){if(i.length>100){let n={instancePath:t+"/packs",schemaPath:"\
#/properties/packs/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),s++}let o=i.length;for(let n=0;n<
o;n++){let l=i[n],h=s,f=!1,g=s;if(typeof l=="string"){if(P(l)>1e3){let c={instancePath:t+"/packs/"+n,schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",
params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[c]:e.push(c),s++}if(P(l)<1){let c={instancePath:t+"/packs/"+n,schemaPath:"#/$d\
efs/packName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+
"/packs/"+n,schemaPath:"#/$defs/packName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var y=g===s;f=f||y;let b=s;
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.pack===void 0||!w.call(l,"pack")){let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf\
/1/required",keyword:"required",params:{missingProperty:"pack"},message:"must have required property 'pack'"};e===null?e=[c]:e.push(c),s++}if(l.sha256===void 0||
!w.call(l,"sha256")){let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(l))if(!(c==="pack"||c==="sha256")){let k={instancePath:t+"\
/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT hav\
e additional properties"};e===null?e=[k]:e.push(k),s++}if(l.pack!==void 0&&w.call(l,"pack")){let c=l.pack;if(typeof c=="string"){if(P(c)>1e3){let k={instancePath:t+
"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=
[k]:e.push(k),s++}if(P(c)<1){let k={instancePath:t+"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:t+"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}if(l.sha256!==void 0&&w.call(l,"sha256")){let c=l.sha256;if(typeof c=="string"){
if(!W.test(c)){let k={instancePath:t+"/packs/"+n+"/sha256",schemaPath:"#/properties/packs/items/anyOf/1/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:t+"/packs/"+n+"/sha256",schemaPath:"#/pro\
perties/packs/items/anyOf/1/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}}else{let c={instancePath:t+
"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var y=b===
s;if(f=f||y,f)s=h,e!==null&&(h?e.length=h:e=null);else{let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}}}else{let o={instancePath:t+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.failOn!==void 0&&w.call(r,"failOn")){let i=r.failOn;if(typeof i!="string"){let o={instancePath:t+
"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(i==="error"||i===
"warning")){let o={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:z.properties.failOn.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(r.require!==void 0&&w.call(r,"require")){let i=r.require;if(Array.isArray(i)){if(i.length>
100){let n={instancePath:t+"/require",schemaPath:"#/properties/require/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 item\
s"};e===null?e=[n]:e.push(n),s++}let o=i.length;for(let n=0;n<o;n++){let l=i[n];if(typeof l=="string"){if(P(l)>100){let h={instancePath:t+"/require/"+n,schemaPath:"\
#/properties/require/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:t+"/require/"+n,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:
e.push(h),s++}}}else{let o={instancePath:t+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[o]:e.push(o),s++}}if(r.waivers!==void 0&&w.call(r,"waivers")){let i=r.waivers;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let o of Object.keys(i))if(o!==
"maxDays"){let n={instancePath:t+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(i.maxDays!==void 0&&w.call(i,"maxDays")){let o=i.maxDays;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:t+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&isFinite(o)){if(o>3650||isNaN(o)){let n={instancePath:t+"/waivers/maxDa\
ys",schemaPath:"#/properties/waivers/properties/maxDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:3650},message:"must be <= 3650"};e===null?e=[n]:
e.push(n),s++}if(o<1||isNaN(o)){let n={instancePath:t+"/waivers/maxDays",schemaPath:"#/properties/waivers/properties/maxDays/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return $.errors=e,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r){let t=new Map,a=0;return p=>{if(p.length>64)return r(p);let m=t.get(p);if(m!==void 0)return m;let u=r(p);return++a===32768&&(a=0,t.clear()),t.size<
512&&t.set(p,u),u}}var Y=E(B);function B(r){if(r==="")return[];if(r.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(r)}`);let t=r.slice(1).split("/");return r.
includes("~")?t.map(Z):t}function D(r,t){return`${r}/${X(t)}`}function q(r,t){let a=r;for(let p of Y(t)){if(typeof a!="object"||a===null)return N;if(Array.isArray(a)){let m=K(p);if(m===
null||m>=a.length)return N;a=a[m]}else{if(!Object.hasOwn(a,p))return N;a=a[p]}}return{found:!0,value:a}}function K(r){let t=r.charCodeAt(0)-48;return t>=0&&t<=9?
r.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(r)?Number(r):null:null}var N=Object.freeze({found:!1});function X(r){return typeof r=="number"?String(r):r.includes(
"~")||r.includes("/")?r.replaceAll("~","~0").replaceAll("/","~1"):r}function Z(r){return r.replaceAll("~1","/").replaceAll("~0","~")}function ee(r,t,a){if(Math.abs(r.length-t.length)>a||r.length>64||t.length>64)return a+1;let p=[],m=[];for(let u=0;u<=t.length;u++)m.push(u);for(let u=1;u<=r.length;u++){
let e=[u],s=r.charCodeAt(u-1),d=u;for(let y=1;y<=t.length;y++){let i=t.charCodeAt(y-1),o=Math.min(v(m,y)+1,v(e,y-1)+1,v(m,y-1)+(s===i?0:1));u>1&&y>1&&s===t.charCodeAt(
y-2)&&r.charCodeAt(u-2)===i&&(o=Math.min(o,v(p,y-2)+1)),e.push(o),o<d&&(d=o)}if(d>a)return a+1;p=m,m=e}return Math.min(v(m,t.length),a+1)}function S(r,t){if(r.length>
64)return[];let a=r.toLowerCase(),p=[],m=Math.max(1,Math.floor(r.length/4));for(let u of t){let e=ee(a,u.toLowerCase(),m);e>m||(p=e<m||p.length===0?[u]:[...p,u],
m=e)}return p.length>0||r.length<4?p:t.filter(u=>u.toLowerCase().includes(a)).slice(0,3)}function v(r,t){return r[t]??0}function M(r,t){let a=S(r,t);return a.length===
0?"":`; did you mean \`${a.join("` or `")}\``}var re=/^[ -~]*$/,te=/^[ !#-[\]-~]*$/;function A(r,t=120){if(typeof r=="string"&&r.length<=t-2&&te.test(r))return`"${r}"`;let a=R(t);return j(r,a),a.end()}function L(r,t=120){
if(r.length<=t&&re.test(r))return r;let a=R(t);return _(r,a,!1),a.end()}function R(r){let t="",a=0,p=!1;return{add:m=>p||t.length+m.length>r?(p=!0,!1):(t+=m,t.length<=
r-1&&(a=t.length),!0),end:()=>p?t.slice(0,a)+"\u2026":t}}function j(r,t){switch(typeof r){case"string":return t.add('"')&&_(r,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(r));case"bigint":return t.add(r<10n**40n&&r>-(10n**40n)?`${r}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof r}]`);case"object":return r===null?t.add("null"):Array.isArray(r)?se(r,t):ae(r,t)}}function se(r,t){if(!t.add("["))return!1;for(let a=0;a<
r.length;a++)if(a>0&&!t.add(",")||!j(r[a],t))return!1;return t.add("]")}function ae(r,t){let a=ne(r);if(a!==null)return t.add(`[${a}]`);if(!t.add("{"))return!1;
let p=!0;for(let m of Object.keys(r)){if(!p&&!t.add(","))return!1;p=!1;let u=r[m];if(!(j(m,t)&&t.add(":")&&j(u,t)))return!1}return t.add("}")}function ne(r){let t=Object.
prototype.toString.call(r);return t==="[object Object]"?null:L(t.slice(8,-1),40)}function _(r,t,a){for(let p=0;p<r.length;p++){let m=r.charCodeAt(p),u=r.charAt(
p);if(ie(m))u=O(m);else if(a&&(m===34||m===92))u=`\\${u}`;else if(m>=55296&&m<=57343){let e=r.codePointAt(p)??m;if(e<=65535)u=O(m);else{p++;let s=r.charCodeAt(p);
u=e>=917504&&e<=917631?O(m)+O(s):String.fromCharCode(m,s)}}if(!t.add(u))return!1}return!0}function ie(r){return r<127?r<32:r<5760?r<=160||r===173||r===1564:r<8192?
r===5760||r===6158:r<=8207||r>=8232&&r<=8239||r>=8287&&r<=8303||r===12288||r===65279||r>=65529&&r<=65531}var oe={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function O(r){
return oe[r]??`\\u${r.toString(16).padStart(4,"0")}`}var le=["additionalProperties","required","maxItems","maxLength","anyOf"];function F(r,t,a,p){let m=d=>d.instancePath.split("/").length,u=Math.max(...t.map(m)),
e=t.filter(d=>m(d)===u),s=le.map(d=>e.find(y=>y.keyword===d)).find(d=>d!==void 0)??e[0];return s===void 0?{pointer:"",token:"value",message:`${p} cannot be read`}:
pe(r,s,me(a,s.schemaPath),p)}function pe(r,{keyword:t,instancePath:a,params:p},{description:m,properties:u={}},e){let s=a===""?e:`\`${L(a)}\``;if(t==="required")
return{pointer:a,token:"value",message:`${s} needs the member \`${String(p.missingProperty)}\``};if(t==="additionalProperties"){let l=String(p.additionalProperty),
h=Object.keys(u),f=M(l,h)||`; accepted: ${h.join(", ")}`;return{pointer:D(a,l),token:"key",message:`${s} has no member ${A(l)}${f}`}}if(t==="maxItems"||t==="max\
Length"){let l=t==="maxItems"?"items":"characters";return{pointer:a,token:"value",message:`${s} has more than ${String(p.limit)} ${l}`}}let d=q(r,a),y=d.found?d.
value:void 0,i=t==="enum"?p.allowedValues.join(", "):m??"something else",[o]=t==="enum"&&typeof y=="string"?S(y,i.split(", ")):[],n=o===void 0?"":`; did you mea\
n \`${o}\``;return{pointer:a,token:"value",message:`${s} cannot be ${A(y)}; accepted: ${i}${n}`}}function me(r,t){let a=t.slice(1,t.lastIndexOf("/")),p=q(r,a);return p.
found?p.value:{}}function ce(r){return $(r)?null:F(r,$.errors??[],I,"the configuration")}0&&(module.exports={configFault});
