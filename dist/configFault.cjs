"use strict";var q=Object.defineProperty;var V=Object.getOwnPropertyDescriptor;var G=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var W=(r,t)=>{for(var a in t)q(r,a,{get:t[a],enumerable:!0})},Q=(r,t,a,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let p of G(t))!J.call(r,p)&&p!==a&&
q(r,p,{get:()=>t[p],enumerable:!(l=V(t,p))||l.enumerable});return r};var z=r=>Q(q({},"__esModule",{value:!0}),r);var ye={};W(ye,{configFault:()=>de});module.exports=z(ye);var C=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:config:1","title":"ConfigFile","description":"worksp\
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
ngth":1000,"description":"a path that begins with `./` or `../`, or the name of an npm package"}}}');function P(r){let t=r.length;for(let a=0;a<r.length-1;a++){let l=r.charCodeAt(a);if(l<55296||l>56319)continue;let p=r.charCodeAt(a+1);p>=56320&&p<=57343&&(t--,a++)}
return t}var H={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:config:1",title:"ConfigFile",description:"workspaces-prefli\
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
D={type:"object",description:"an object of rule ids, each with error, warning or off",additionalProperties:{type:"string",enum:["error","warning","off"]}},w=Object.
prototype.hasOwnProperty;function x(r,{instancePath:t="",parentData:a,parentDataProperty:l,rootData:p=r,dynamicAnchors:f={}}={}){let e=null,s=0,d=x.evaluated;d.
dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0);let y=s,i=!1,o=s;if(typeof r=="string"){if(P(r)>1e3){let u={instancePath:t,schemaPath:"#/$defs/p\
attern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[u]:e.push(u),s++}if(P(r)<1){let u={instancePath:t,
schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{
let u={instancePath:t,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}var m=o===s;
i=i||m;let n=s;if(Array.isArray(r)){if(r.length>1e3){let g={instancePath:t,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must N\
OT have more than 1000 items"};e===null?e=[g]:e.push(g),s++}if(r.length<1){let g={instancePath:t,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),s++}let u=r.length;for(let g=0;g<u;g++){let b=r[g];if(typeof b=="string"){if(P(b)>1e3){let c={
instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=
[c]:e.push(c),s++}if(P(b)<1){let c={instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+"/"+g,schemaPath:"#/$defs/pattern/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}}}else{let u={instancePath:t,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[u]:e.push(u),s++}var m=n===s;if(i=i||m,m)var h=!0;if(i)s=y,e!==null&&(y?e.length=y:e=null);else{let u={instancePath:t,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[u]:e.push(u),s++}return x.errors=e,d.items=h,s===0}x.evaluated={dynamicProps:!1,dynamicItems:!0};
var Y=new RegExp("^[0-9a-f]{64}$","u");function $(r,{instancePath:t="",parentData:a,parentDataProperty:l,rootData:p=r,dynamicAnchors:f={}}={}){let e=null,s=0,d=$.
evaluated;if(d.dynamicProps&&(d.props=void 0),d.dynamicItems&&(d.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="$\
schema"||i==="requests"||i==="rules"||i==="packs"||i==="failOn"||i==="require"||i==="waivers")){let o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.$schema!==void 0&&w.call(r,
"$schema")&&typeof r.$schema!="string"){let i={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(r.requests!==void 0&&w.call(r,"requests")){let i=r.requests;if(Array.isArray(i)){if(i.length>1e3){let n={instancePath:t+
"/requests",schemaPath:"#/properties/requests/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[n]:e.push(
n),s++}let o=i.length;for(let n=0;n<o;n++){let m=i[n];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.files===void 0||!w.call(m,"files")){let h={instancePath:t+
"/requests/"+n,schemaPath:"#/properties/requests/items/required",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files\
'"};e===null?e=[h]:e.push(h),s++}for(let h of Object.keys(m))if(!(h==="files"||h==="facts"||h==="rules")){let u={instancePath:t+"/requests/"+n,schemaPath:"#/pro\
perties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};e===null?
e=[u]:e.push(u),s++}if(m.files!==void 0&&w.call(m,"files")&&(x(m.files,{instancePath:t+"/requests/"+n+"/files",parentData:m,parentDataProperty:"files",rootData:p,
dynamicAnchors:f})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),m.facts!==void 0&&w.call(m,"facts")){let h=m.facts;if(!(h&&typeof h=="object"&&!Array.isArray(
h))){let u={instancePath:t+"/requests/"+n+"/facts",schemaPath:"#/$defs/facts/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:
e.push(u),s++}}if(m.rules!==void 0&&w.call(m,"rules")){let h=m.rules;if(h&&typeof h=="object"&&!Array.isArray(h))for(let u of Object.keys(h)){let g=h[u];if(typeof g!=
"string"){let b={instancePath:t+"/requests/"+n+"/rules/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(g==="error"||g==="warning"||g==="off")){let b={instancePath:t+"/request\
s/"+n+"/rules/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:D.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}else{let u={instancePath:t+"/requests/"+n+"/rules",schemaPath:"#/$defs\
/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{let h={instancePath:t+"/requests/"+n,schemaPath:"\
#/properties/requests/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{let o={instancePath:t+"/re\
quests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.rules!==void 0&&
w.call(r,"rules")){let i=r.rules;if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i)){let n=i[o];if(typeof n!="string"){let m={instancePath:t+
"/rules/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/rules/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[m]:e.push(m),s++}if(!(n==="error"||n==="warning"||n==="off")){let m={instancePath:t+"/rules/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:D.additionalProperties.enum},message:"must be equal to one of the allowed values"};
e===null?e=[m]:e.push(m),s++}}else{let o={instancePath:t+"/rules",schemaPath:"#/$defs/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}}if(r.packs!==void 0&&w.call(r,"packs")){let i=r.packs;if(Array.isArray(i)){if(i.length>100){let n={instancePath:t+"/packs",schemaPath:"\
#/properties/packs/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),s++}let o=i.length;for(let n=0;n<
o;n++){let m=i[n],h=s,u=!1,g=s;if(typeof m=="string"){if(P(m)>1e3){let c={instancePath:t+"/packs/"+n,schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",
params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=[c]:e.push(c),s++}if(P(m)<1){let c={instancePath:t+"/packs/"+n,schemaPath:"#/$d\
efs/packName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t+
"/packs/"+n,schemaPath:"#/$defs/packName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}var y=g===s;u=u||y;let b=s;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.pack===void 0||!w.call(m,"pack")){let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf\
/1/required",keyword:"required",params:{missingProperty:"pack"},message:"must have required property 'pack'"};e===null?e=[c]:e.push(c),s++}if(m.sha256===void 0||
!w.call(m,"sha256")){let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};e===null?e=[c]:e.push(c),s++}for(let c of Object.keys(m))if(!(c==="pack"||c==="sha256")){let k={instancePath:t+"\
/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT hav\
e additional properties"};e===null?e=[k]:e.push(k),s++}if(m.pack!==void 0&&w.call(m,"pack")){let c=m.pack;if(typeof c=="string"){if(P(c)>1e3){let k={instancePath:t+
"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};e===null?e=
[k]:e.push(k),s++}if(P(c)<1){let k={instancePath:t+"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:t+"/packs/"+n+"/pack",schemaPath:"#/$defs/packName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}if(m.sha256!==void 0&&w.call(m,"sha256")){let c=m.sha256;if(typeof c=="string"){
if(!Y.test(c)){let k={instancePath:t+"/packs/"+n+"/sha256",schemaPath:"#/properties/packs/items/anyOf/1/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:t+"/packs/"+n+"/sha256",schemaPath:"#/pro\
perties/packs/items/anyOf/1/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}}else{let c={instancePath:t+
"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}var y=b===
s;if(u=u||y,u)s=h,e!==null&&(h?e.length=h:e=null);else{let c={instancePath:t+"/packs/"+n,schemaPath:"#/properties/packs/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}}}else{let o={instancePath:t+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.failOn!==void 0&&w.call(r,"failOn")){let i=r.failOn;if(typeof i!="string"){let o={instancePath:t+
"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(i==="error"||i===
"warning")){let o={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:H.properties.failOn.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(r.require!==void 0&&w.call(r,"require")){let i=r.require;if(Array.isArray(i)){if(i.length>
100){let n={instancePath:t+"/require",schemaPath:"#/properties/require/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 item\
s"};e===null?e=[n]:e.push(n),s++}let o=i.length;for(let n=0;n<o;n++){let m=i[n];if(typeof m=="string"){if(P(m)>100){let h={instancePath:t+"/require/"+n,schemaPath:"\
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
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return $.errors=e,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r){let t=new Map,a=0;return l=>{if(l.length>64)return r(l);let p=t.get(l);if(p!==void 0)return p;let f=r(l);return++a===32768&&(a=0,t.clear()),t.size<
512&&t.set(l,f),f}}var B=E(K);function K(r){if(r==="")return[];if(r.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(r)}`);let t=r.slice(1).split("/");return r.
includes("~")?t.map(ee):t}function M(r,t){return`${r}/${Z(t)}`}function N(r,t){let a=r;for(let l of B(t)){if(typeof a!="object"||a===null)return T;if(Array.isArray(a)){let p=X(l);if(p===
null||p>=a.length)return T;a=a[p]}else{if(!Object.hasOwn(a,l))return T;a=a[l]}}return{found:!0,value:a}}function X(r){let t=r.charCodeAt(0)-48;return t>=0&&t<=9?
r.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(r)?Number(r):null:null}var T=Object.freeze({found:!1});function Z(r){return typeof r=="number"?String(r):r.includes(
"~")||r.includes("/")?r.replaceAll("~","~0").replaceAll("/","~1"):r}function ee(r){return r.replaceAll("~1","/").replaceAll("~0","~")}function R(r,t){let a=r.map(p=>`\`${p}\``),l=a.pop()??"";return a.length===0?l:`${a.join(", ")} ${t} ${l}`}var A=64,re=4,te=3;function se(r,t,a){if(Math.abs(r.length-t.length)>a||r.length>A||t.length>A)return a+1;let l=[],p=[];for(let f=0;f<=t.length;f++)p.push(f);for(let f=1;f<=
r.length;f++){let e=[f],s=r.charCodeAt(f-1),d=f;for(let y=1;y<=t.length;y++){let i=t.charCodeAt(y-1),o=Math.min(v(p,y)+1,v(e,y-1)+1,v(p,y-1)+(s===i?0:1));f>1&&y>
1&&s===t.charCodeAt(y-2)&&r.charCodeAt(f-2)===i&&(o=Math.min(o,v(l,y-2)+1)),e.push(o),o<d&&(d=o)}if(d>a)return a+1;l=p,p=e}return Math.min(v(p,t.length),a+1)}function ae(r,t){
if(r.length>A)return[];let a=r.toLowerCase(),l=[],p=Math.max(1,Math.floor(r.length/4));for(let f of t){let e=se(a,f.toLowerCase(),p);e>p||(l=e<p||l.length===0?[
f]:[...l,f],p=e)}return l.length>0||r.length<re?l:t.filter(f=>f.toLowerCase().includes(a)).slice(0,te)}function v(r,t){return r[t]??0}function S(r,t){let a=ae(r,
t);return a.length===0?"":`; did you mean ${R(a,"or")}?`}var ne=/^[ -~]*$/,ie=/^[ !#-[\]-~]*$/;function L(r,t=120){if(typeof r=="string"&&r.length<=t-2&&ie.test(r))return`"${r}"`;let a=_(t);return j(r,a),a.end()}function I(r,t=120){
if(r.length<=t&&ne.test(r))return r;let a=_(t);return F(r,a,!1),a.end()}function _(r){let t="",a=0,l=!1;return{add:p=>l||t.length+p.length>r?(l=!0,!1):(t+=p,t.length<=
r-1&&(a=t.length),!0),end:()=>l?t.slice(0,a)+"\u2026":t}}function j(r,t){switch(typeof r){case"string":return t.add('"')&&F(r,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(r));case"bigint":return t.add(r<10n**40n&&r>-(10n**40n)?`${r}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof r}]`);case"object":return r===null?t.add("null"):Array.isArray(r)?oe(r,t):le(r,t)}}function oe(r,t){if(!t.add("["))return!1;for(let a=0;a<
r.length;a++)if(a>0&&!t.add(",")||!j(r[a],t))return!1;return t.add("]")}function le(r,t){let a=pe(r);if(a!==null)return t.add(`[${a}]`);if(!t.add("{"))return!1;
let l=!0;for(let p of Object.keys(r)){if(!l&&!t.add(","))return!1;l=!1;let f=r[p];if(!(j(p,t)&&t.add(":")&&j(f,t)))return!1}return t.add("}")}function pe(r){let t=Object.
prototype.toString.call(r);return t==="[object Object]"?null:I(t.slice(8,-1),40)}function F(r,t,a){for(let l=0;l<r.length;l++){let p=r.charCodeAt(l),f=r.charAt(
l);if(me(p))f=O(p);else if(a&&(p===34||p===92))f=`\\${f}`;else if(p>=55296&&p<=57343){let e=r.codePointAt(l)??p;if(e<=65535)f=O(p);else{l++;let s=r.charCodeAt(l);
f=e>=917504&&e<=917631?O(p)+O(s):String.fromCharCode(p,s)}}if(!t.add(f))return!1}return!0}function me(r){return r<127?r<32:r<5760?r<=160||r===173||r===1564:r<8192?
r===5760||r===6158:r<=8207||r>=8232&&r<=8239||r>=8287&&r<=8303||r===12288||r===65279||r>=65529&&r<=65531}var ce={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function O(r){
return ce[r]??`\\u${r.toString(16).padStart(4,"0")}`}var fe=["additionalProperties","required","maxItems","maxLength","anyOf"];function U(r,t,a,l){let p=d=>d.instancePath.split("/").length,f=Math.max(...t.map(p)),
e=t.filter(d=>p(d)===f),s=fe.map(d=>e.find(y=>y.keyword===d)).find(d=>d!==void 0)??e[0];return s===void 0?{pointer:"",token:"value",message:`${l} cannot be read`}:
ue(r,s,he(a,s.schemaPath),l)}function ue(r,{keyword:t,instancePath:a,params:l},{description:p,properties:f={}},e){let s=a===""?e:`\`${I(a)}\``;if(t==="required")
return{pointer:a,token:"value",message:`${s} needs the member \`${String(l.missingProperty)}\``};if(t==="additionalProperties"){let n=String(l.additionalProperty),
m=Object.keys(f),h=S(n,m)||`; accepted: ${m.join(", ")}`;return{pointer:M(a,n),token:"key",message:`${s} has no member ${L(n)}${h}`}}if(t==="maxItems"||t==="max\
Length"){let n=t==="maxItems"?"items":"characters";return{pointer:a,token:"value",message:`${s} has more than ${String(l.limit)} ${n}`}}let d=N(r,a),y=d.found?d.
value:void 0,i=t==="enum"?l.allowedValues.join(", "):p??"something else",o=t==="enum"&&typeof y=="string"?S(y,i.split(", ")):"";return{pointer:a,token:"value",message:`${s}\
 cannot be ${L(y)}; accepted: ${i}${o}`}}function he(r,t){let a=t.slice(1,t.lastIndexOf("/")),l=N(r,a);return l.found?l.value:{}}function de(r){return $(r)?null:U(r,$.errors??[],C,"the configuration")}0&&(module.exports={configFault});
