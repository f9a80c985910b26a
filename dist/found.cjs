"use strict";var i=Object.defineProperty;var f=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var y=(e,t)=>{for(var n in t)i(e,n,{get:t[n],enumerable:!0})},b=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of h(t))!g.call(e,r)&&r!==n&&
i(e,r,{get:()=>t[r],enumerable:!(o=f(t,r))||o.enumerable});return e};var I=e=>b(i({},"__esModule",{value:!0}),e);var O={};y(O,{foundFile:()=>u,holdsMemberName:()=>a,mayHoldMember:()=>c});module.exports=I(O);var s=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage","$comment":"G\
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
enum":["Microsoft_Office_2016","Microsoft_Office_2019"]}}}}');var p=Object.keys(s.properties).map(e=>e.toLowerCase());function m(e){return l(e)?Object.keys(e).some(d)?!0:Object.values(e).some(t=>l(t)&&Object.keys(t).filter(
d).length>1):!1}function d(e){return p.includes(e.toLowerCase())}function l(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function c(e){let t=Buffer.
from(e.buffer,e.byteOffset,e.byteLength);return t.includes("Ec2ImageId")||a(t)}function a(e){let t=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("lat\
in1").toLowerCase();if(t.includes("\\"))return!0;let n=t.includes("\0")?t.replaceAll("\0",""):t;return p.some(o=>n.includes(o))}var L=1e3;function u(e){let t=!1,n=!1,o=[];return{next(r){return t?"take":r.report.verdict!=="fail"||r.value===void 0||m(r.value)?(t=!0,n?"restart":"take"):e()?
(o.length<L?o.push(r):n=!0,"hold"):"ignore"},held(){let r=n?[]:o;return o=[],r},isTaken:()=>t}}0&&(module.exports={foundFile,holdsMemberName,mayHoldMember});
