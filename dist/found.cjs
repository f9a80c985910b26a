"use strict";var i=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var I=Object.getOwnPropertyNames;var w=Object.prototype.hasOwnProperty;var L=(e,t)=>{for(var n in t)i(e,n,{get:t[n],enumerable:!0})},_=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of I(t))!w.call(e,r)&&r!==n&&
i(e,r,{get:()=>t[r],enumerable:!(o=O(t,r))||o.enumerable});return e};var R=e=>_(i({},"__esModule",{value:!0}),e);var S={};L(S,{foundFile:()=>b,holdsMemberName:()=>a,mayHoldMember:()=>y});module.exports=R(S);var l=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage","$comment":"G\
enerated by `npm run schemas`, see SOURCES.json; do not edit","title":"ImportWorkspaceImageRequest","description":"Turns an AMI with Windows 10 or 11, under its\
 owner\'s licence, into a WorkSpaces image","type":"object","additionalProperties":false,"required":["Ec2ImageId","IngestionProcess","ImageName","ImageDescriptio\
n"],"properties":{"Ec2ImageId":{"description":"The AMI: `ami-` and 8 or 17 hexadecimal digits in lower case","type":"string","pattern":"^ami-([a-f0-9]{8}|[a-f0-\
9]{17})$"},"IngestionProcess":{"title":"WorkspaceImageIngestionProcess","description":"What the image is prepared for: BYOL_REGULAR for bundles without a GPU, t\
he others for the GPU bundle they name; the ending is the protocol (_WSP: DCV, _BYOP: a WorkSpaces Core partner\'s own, none: PCoIP)","type":"string","enum":["BY\
OL_REGULAR","BYOL_GRAPHICS","BYOL_GRAPHICSPRO","BYOL_GRAPHICS_G4DN","BYOL_REGULAR_WSP","BYOL_GRAPHICS_G4DN_WSP","BYOL_REGULAR_BYOP","BYOL_GRAPHICS_G4DN_BYOP"]},\
"ImageName":{"description":"Name of the new image; letters, digits and _ . / ( ) \\\\ - without blanks","type":"string","minLength":1,"maxLength":64,"pattern":"^[\
a-zA-Z0-9_./()\\\\\\\\-]+$"},"ImageDescription":{"description":"A few words about the new image; letters, digits, blanks and _ . / ( ) -","type":"string","minLength\
":1,"maxLength":256,"pattern":"^[a-zA-Z0-9_./() -]+$"},"Tags":{"description":"Tags that the new image starts with","type":"array","items":{"title":"Tag","descri\
ption":"A label made of a key and, if wanted, a value","type":"object","additionalProperties":false,"required":["Key"],"properties":{"Key":{"description":"What \
the tag is called","type":"string","minLength":1,"maxLength":127},"Value":{"description":"What it says","type":"string","maxLength":255}}}},"Applications":{"des\
cription":"The Office version to add to the image; leave out for none","type":"array","minItems":1,"maxItems":5,"items":{"title":"Application","type":"string","\
enum":["Microsoft_Office_2016","Microsoft_Office_2019"]}}}}');var p=new Map,d=new WeakMap;function f(e){return e.length>200?e:e.toLowerCase().replace(/[^a-z0-9]+/g,"")}function s(e){let t=p.get(e);return t===void 0&&(t=f(e),
p.set(e,t)),t}function g(e,t){return k(f(e),t)}function k(e,t){let n=d.get(t);return n===void 0&&(n=new Map(t.toReversed().map(o=>[s(o),o])),d.set(t,n)),n.get(e)}var m=Object.keys(l.properties);function h(e){return c(e)?Object.keys(e).some(u)?!0:Object.values(e).some(t=>c(t)&&Object.keys(t).filter(u).length>1):!1}function u(e){
return g(e,m)!==void 0}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function y(e){let t=Buffer.from(e.buffer,e.byteOffset,e.byteLength);
return t.includes("Ec2ImageId")||a(t)}var x=new RegExp(m.map(e=>[...s(e)].join(`[^a-z0-9\\n"':]*`)).join("|"),"i");function a(e){let t=Buffer.from(e.buffer,e.byteOffset,
e.byteLength).toString("latin1");return t.includes("\\")||x.test(t)}var A=1e3;function b(e){let t=!1,n=!1,o=[];return{next(r){return t?"take":r.report.verdict!=="fail"||r.value===void 0||h(r.value)?(t=!0,n?"restart":"take"):e()?
(o.length<A?o.push(r):n=!0,"hold"):"ignore"},held(){let r=n?[]:o;return o=[],r},isTaken:()=>t}}0&&(module.exports={foundFile,holdsMemberName,mayHoldMember});
