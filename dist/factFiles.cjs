"use strict";var N=Object.defineProperty;var He=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Ze=Object.prototype.hasOwnProperty;var et=(e,t)=>{for(var n in t)N(e,n,{get:t[n],enumerable:!0})},tt=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of Xe(t))!Ze.call(e,i)&&i!==
n&&N(e,i,{get:()=>t[i],enumerable:!(r=He(t,i))||r.enumerable});return e};var nt=e=>tt(N({},"__esModule",{value:!0}),e);var In={};et(In,{readFacts:()=>mn});module.exports=nt(In);var rt,ot,it,st,at,lt,ct,ut,dt,pt,mt,ft,gt,yt,ht,bt,wt,xt,Tt,g={careful:()=>rt??=require("./careful.cjs"),streams:()=>ot??=require("./streams.cjs"),yaml:()=>it??=
require("./yaml.cjs"),packs:()=>st??=require("./packs.cjs"),explain:()=>at??=require("./explain.cjs"),factTable:()=>lt??=require("./factTable.cjs"),facts:()=>ct??=
require("./facts.cjs"),factFiles:()=>ut??=require("./factFiles.cjs"),refuseInvalid:()=>dt??=require("./refuseInvalid.cjs"),fix:()=>pt??=require("./fix.cjs"),dormant:()=>mt??=
require("./dormant.cjs"),rules:()=>ft??=require("./rules.cjs"),words:()=>gt??=require("./words.cjs"),hash:()=>yt??=require("./hash.cjs"),baseline:()=>ht??=require("./baseline.cjs"),
configFault:()=>bt??=require("./configFault.cjs"),policy:()=>wt??=require("./policyRun.cjs").policy,waivers:()=>xt??=require("./waivers.cjs"),engine:()=>Tt??=require("./engine.cjs")};var q=Object.freeze({maxBytes:1048576}),G=64,w=Object.freeze([]);function z(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function J(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=Q(e.subarray(3));return{text:n,problems:[g.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?K(e.subarray(2),"utf-16le"):t===254&&e[1]===255?K(e.subarray(2),"utf-16be"):Q(e)}function Q(e){let t=kt(e);if(!t.includes("\uFFFD"))return{
text:t,problems:w};let n=g.careful().invalidUtf8(e);return{text:t,problems:n===null?w:[n]}}function kt(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,
e.byteLength)).toString()}function K(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):z(e.subarray(0,n)),i=Buffer.from(r.buffer,r.byteOffset,r.byteLength).
toString("utf16le"),{oddUtf16:o,utf16:a}=g.careful(),c=n===e.length?[a()]:[a(),o(i.length)];return{text:i,problems:c}}function H(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let i=t.get(r);if(i!==void 0)return i;let o=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,o),o}}var En=H(It);function It(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(St):t}function E(e,t){return`${e}/${Ot(t)}`}function X(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Cn=Object.freeze({found:!1});
function Ot(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function St(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var Rn=Object.freeze([]);function Z(e){let t=0,n=e.length;for(;t<n&&D(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;D(e.charCodeAt(n-1));)n--;return{start:t,end:n}}function D(e){
return e<=32&&(e===32||e===10||e===13||e===9)}var Lt=1e4;function te(e){let t=[],n=ee(e,0);for(;n<e.length;){let r=Dt(e,n),i=ee(e,r);if(i<e.length&&(t.length===Lt||!C(e.charCodeAt(i)))){t.push({start:n,end:e.
length});break}t.push({start:n,end:r}),n=i}return t}function ee(e,t){let n=t;for(;n<e.length&&D(e.charCodeAt(n));)n++;return n}function C(e){return e===123||e===
91}function Dt(e,t){if(!C(e.charCodeAt(t)))return e.length;let n=0;for(let r=t;r<e.length;r++){let i=e.charCodeAt(r);if(i===34)r=vt(e,r);else if(C(i))n++;else if((i===
125||i===93)&&--n===0)return r+1}return e.length}function vt(e,t){for(let n=t+1;n<e.length;n++){let r=e.charCodeAt(n);if(r===92)n++;else if(r===34)return n}return e.
length}function re(e){let t=[0],n=!1;return{position(r){let i=Math.max(0,Math.min(r,e.length));for(;!n&&i>=(t[t.length-1]??0);)n=!ne(e,t);let o=0,a=t.length-1;for(;o<a;){
let c=o+a+1>>1;(t[c]??0)<=i?o=c:a=c-1}return{line:o+1,column:i-(t[o]??0)+1,offset:i}},line(r){for(;!n&&t.length<=r;)n=!ne(e,t);let i=t[r-1];if(i===void 0)return"";
let o=t[r],a=o===void 0?e.length:o-1;return e.slice(i,a>i&&e.charCodeAt(a-1)===13?a-1:a)}}}function ne(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function oe(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function ie(e,t){for(let r in Bt)return!1;if(typeof t!="object"||t===null)return!0;let n=_(t,G);return n===Ft(e)||n===At(e)}var Bt=Object.freeze({});function _(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let i=e[r];typeof i=="object"&&i!==null&&(n+=_(i,t-1))}return n}for(let r in e){
if(oe(r))return Number.NaN;n++;let i=e[r];typeof i=="object"&&i!==null&&(n+=_(i,t-1))}return n}function Ft(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function At(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let i=Pt(e,n);r<i&&(r=e.
indexOf(":",i)),n=e.indexOf('"',i)}return t}function Pt(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var v=Symbol.for("workspaces-preflight.not-clean");function se(e){let t;try{t=JSON.parse(e)}catch{return v}return ie(e,t)?t:v}function ae(e,t=null,n=se(e)){return n===v?g.careful().readCarefully(e):Nt(e,n,t)}function Nt(e,t,n){let r=null,i=null;return{index:n,value:t,parsed:!0,problems:w,
span:(o,a)=>(r??=g.careful().indexJson(e),i??=g.careful().locator(r),i(o,a)),extent:()=>Z(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}}function R(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>le(e,n,r,w));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Et(e.problems,e.elements());return e.value.map((n,r)=>le(e,n,r,t[r]??w))}function le(e,t,n,r){let i=E("",n);return{index:n,value:t,parsed:!0,problems:r,
span:(o,a)=>e.span(i+o,o===""?"value":a),extent:()=>e.span(i,"value")??e.extent()}}function Et(e,t){let n=[];for(let r of e){let o=X(r.pointer.split("/",2)[1]??
"")??Math.max(0,Ct(t,r.span?.start??0));n[o]??=[],n[o].push(_t(E("",o),r))}return n}function Ct(e,t){let n=-1,r=e.length-1;for(;n<r;){let i=n+r+1>>1;(e[i]?.start??
0)<=t?n=i:r=i-1}return n}function _t(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(r=>({...r,pointer:n(
r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ce(e,t,n){let{value:r,parsed:i,problems:o}=e;if(n===0)
return{index:t,value:r,parsed:i,problems:o,span:e.span,extent:e.extent};let a=c=>({start:c.start+n,end:c.end+n});return{index:t,value:r,parsed:i,problems:o.length===
0?w:o.map(c=>Rt(c,a)),span:(c,u)=>{let p=e.span(c,u);return p===null?null:a(p)},extent:()=>a(e.extent())}}function Rt(e,t){return{...e,...e.span===void 0?{}:{span:t(
e.span)},related:e.related.map(n=>n.span===void 0?n:{...n,span:t(n.span)})}}function ue(e,t,n=q,r){switch(t){case"json":return{text:e,requests:R(ae(e,null,r))};case"yaml":return{text:e,requests:R(g.yaml().readYaml(e))};case"ndjson":return g.
streams().readNdjson(e,n)}}var W=64,Wt=4,Mt=3;function Yt(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>W||t.length>W)return n+1;let r=[],i=[];for(let o=0;o<=t.length;o++)i.push(o);for(let o=1;o<=
e.length;o++){let a=[o],c=e.charCodeAt(o-1),u=o;for(let p=1;p<=t.length;p++){let h=t.charCodeAt(p-1),m=Math.min(S(i,p)+1,S(a,p-1)+1,S(i,p-1)+(c===h?0:1));o>1&&p>
1&&c===t.charCodeAt(p-2)&&e.charCodeAt(o-2)===h&&(m=Math.min(m,S(r,p-2)+1)),a.push(m),m<u&&(u=m)}if(u>n)return n+1;r=i,i=a}return Math.min(S(i,t.length),n+1)}function de(e,t){
if(e.length>W)return[];let n=e.toLowerCase(),r=[],i=Math.max(1,Math.floor(e.length/4));for(let o of t){let a=Yt(n,o.toLowerCase(),i);a>i||(r=a<i||r.length===0?[
o]:[...r,o],i=a)}return r.length>0||e.length<Wt?r:t.filter(o=>o.toLowerCase().includes(n)).slice(0,Mt)}function S(e,t){return e[t]??0}var y=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var pe=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is kno\
wn about the world outside the request. A member that is left out is not known; null says that it is known to be absent.","type":"object","additionalProperties"\
:false,"properties":{"windows":{"title":"WindowsFacts","description":"The Windows inside the image, as its owner states it","type":"object","additionalPropertie\
s":false,"properties":{"version":{"type":"string","enum":["10","11","server"],"description":"Windows version: 10, 11 or server (any Windows Server)"},"edition":\
{"type":"string","enum":["Home","Home N","Home KN","Pro","Pro N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Edu\
cation","Education N","Education KN","Enterprise","Enterprise N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],"\
description":"Windows edition without the version, as `winver` names it"},"build":{"type":"integer","minimum":10240,"maximum":99999,"description":"Build number \
without the revision, for example 26100"},"release":{"type":"string","pattern":"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","description":"Feature release, for example 22H\
2 or 1809"}}},"region":{"title":"RegionFacts","description":"The AWS Region that the call is meant for","type":"object","additionalProperties":false,"properties\
":{"name":{"type":"string","pattern":"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","maxLength":32,"description":"Region code, for example eu-west-1","examples":["eu-west-\
1"]}}},"ec2Image":{"title":"EC2ImageFacts","description":"The EC2 image (AMI) that the request names, in the Region of the call","type":"object","additionalProp\
erties":false,"properties":{"id":{"type":"string","pattern":"^ami-([a-f0-9]{8}|[a-f0-9]{17})$","description":"Id of the image that these facts are about; withou\
t it they are about every request\'s image"},"found":{"type":"boolean","description":"Whether the account can see the image in this Region; false only where EC2 \
was asked for this very id (ec2:DescribeImages)"},"ownerId":{"type":"string","pattern":"^[0-9]{12}$","description":"Account that owns the image, 12 digits (ec2:\
DescribeImages `OwnerId`)"},"ownerAlias":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Alias of the owner, such as amazon or aws-market\
place; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},"state":{"type":"string","minLength":1,"maxLength":100,"description":"State of the image,\
 such as available or pending (ec2:DescribeImages `State`)"},"imageType":{"type":"string","minLength":1,"maxLength":100,"description":"Kind of image: machine, k\
ernel or ramdisk (ec2:DescribeImages `ImageType`)"},"architecture":{"type":"string","minLength":1,"maxLength":100,"description":"Processor architecture, such as\
 x86_64 (ec2:DescribeImages `Architecture`)"},"virtualizationType":{"type":"string","minLength":1,"maxLength":100,"description":"Virtualization: hvm or paravirt\
ual (ec2:DescribeImages `VirtualizationType`)"},"platform":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"windows; null for anything els\
e (ec2:DescribeImages `Platform`)"},"platformDetails":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Platform as it is billed, such as W\
indows BYOL (ec2:DescribeImages `PlatformDetails`)"},"usageOperation":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Operation as it is \
billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},"bootMode":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"lega\
cy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)"},"rootDeviceType":{"type":"string","minLength":1,"maxLength":\
100,"description":"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},"volumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of\
 EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},"rootVolume":{"type":"boolean","description":"Whether one of the EBS volumes is the root de\
vice (ec2:DescribeImages `RootDeviceName`)"},"volumeGiB":{"type":"integer","minimum":1,"maximum":100000,"description":"Size of the root volume in GiB (ec2:Descr\
ibeImages `VolumeSize`)"},"encryptedVolumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of encrypted EBS volumes (ec2:DescribeImages `En\
crypted`)"},"productCodes":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Product codes, as Marketplace images have th\
em; empty where there are none (ec2:DescribeImages `ProductCodes`)"},"enaSupport":{"type":"boolean","description":"Whether enhanced networking with ENA is switc\
hed on (ec2:DescribeImages `EnaSupport`)"},"public":{"type":"boolean","description":"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},"allo\
wed":{"type":["boolean","null"],"description":"Whether the account\'s Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `Ima\
geAllowed`)"},"deprecated":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"First day on which the image\
 is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},"ec2Images":{"description":"Several EC2 images, each with\
 its id; a request gets the one that it names","type":"array","maxItems":10000,"items":{"$ref":"#/properties/ec2Image"}},"account":{"title":"AccountFacts","desc\
ription":"The account that makes the call, in its Region","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[0-9]{12}\
$","description":"Account of the caller, 12 digits (sts:GetCallerIdentity)"},"dedicatedTenancy":{"type":"string","minLength":1,"maxLength":100,"description":"EN\
ABLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)"},"managementCidr":{"typ\
e":["string","null"],"minLength":1,"maxLength":100,"description":"Address range of the management network; null where none was chosen yet (workspaces:DescribeAc\
count `DedicatedTenancyManagementCidrRange`)"},"ebsEncryptionByDefault":{"type":"boolean","description":"Whether new EBS volumes are encrypted by default in thi\
s Region (ec2:GetEbsEncryptionByDefault)"},"images":{"type":"array","maxItems":10000,"description":"The account\'s own WorkSpaces images in this Region, all of t\
hem (workspaces:DescribeWorkspaceImages)","items":{"title":"WorkspaceImage","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":\
{"type":"string","minLength":1,"maxLength":100,"description":"Image id, wsi-\u2026"},"name":{"type":"string","minLength":1,"maxLength":100,"description":"Image name"\
},"state":{"type":"string","minLength":1,"maxLength":100,"description":"PENDING, AVAILABLE or ERROR"},"created":{"type":"string","minLength":1,"maxLength":100,"\
description":"Time of creation as the service gives it"}}}},"imageNames":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":100},"description\
":"Names of the account\'s images; follows from account.images"},"imageCount":{"type":"integer","minimum":0,"maximum":1000000,"description":"Number of the accoun\
t\'s images; follows from account.images"},"imageQuota":{"type":"integer","minimum":0,"maximum":1000000,"description":"How many images the account may have in th\
is Region (servicequotas:ListServiceQuotas)"},"imageQuotaIsDefault":{"type":"boolean","description":"Whether account.imageQuota is the documented default becaus\
e the account\'s own could not be read"},"imagesLeft":{"type":"integer","minimum":-1000000,"maximum":1000000,"description":"How many images may still be made; fo\
llows from account.imageQuota and account.imageCount"},"mayImport":{"type":"boolean","description":"Whether the caller may call workspaces:ImportWorkspaceImage \
(iam:SimulatePrincipalPolicy)"},"mayTag":{"type":"boolean","description":"Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)"},"may\
DescribeImages":{"type":"boolean","description":"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)"},"mayShareImage":{"type":"boolean\
","description":"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)"}}},"guest":{"titl\
e":"GuestFacts","description":"The inside of the image, as seen from within Windows before the image was made","type":"object","additionalProperties":false,"pro\
perties":{"powershellSupported":{"type":"boolean","description":"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Chec\
ker Test-BYOL_PowershellVersion)"},"powershellMajor":{"type":"integer","minimum":1,"maximum":99,"description":"Major version of Windows PowerShell"},"officeInst\
alled":{"type":"boolean","description":"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInsta\
lled)"},"pcoipAgentInstalled":{"type":"boolean","description":"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},"updatesDisabled":{"typ\
e":"boolean","description":"Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},"autoMount"\
:{"type":"boolean","description":"Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},"byolAccountExists":{"type":"boolean","desc\
ription":"Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},"byolAccountEnabled":{"type":"boolean","descripti\
on":"Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"\
},"dhcp":{"type":"boolean","description":"Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo\
.txt `NetworkAdapterUsingDHCP`)"},"freeSpaceSufficient":{"type":"boolean","description":"Whether the system drive has enough free space; follows from guest.free\
GiB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)"},"freeGiB":{"type":"number","minimum":0,"maximum":\
1000000,"description":"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},"singleDrive":{"type":"boolean","description":"Whether there \
is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},"osListed":{"type":"boolean","description":"Wh\
ether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},"domainJoined":{"type":"b\
oolean","description":"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},"entraJoine\
d":{"type":"boolean","description":"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},"publicFirewall":{"t\
ype":"boolean","description":"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},"vmwareTools":{"typ\
e":"boolean","description":"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},"diskWithinLimit":{"\
type":"boolean","description":"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},"diskGiB":{"type":"n\
umber","minimum":0,"maximum":1000000,"description":"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},"partitionStyleFits":{"type":"boolean","description\
":"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},"partitionStyle":{"type":"string"\
,"enum":["GPT","MBR"],"description":"GPT or MBR (ImageInfo.txt `Partitions`)"},"pendingReboot":{"type":"boolean","description":"Whether Windows waits for a rest\
art (BYOL Checker Test-BYOL_PendingReboots)"},"autoLogon":{"type":"boolean","description":"Whether a user is logged on automatically (BYOL Checker Test-BYOL_Aut\
oLogon; ImageInfo.txt `AutoLogonTurnedOn`)"},"realTimeIsUniversal":{"type":"boolean","description":"Whether the hardware clock is read as UTC (BYOL Checker Test\
-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},"singleBootPartition":{"type":"boolean","description":"Whether there is one bootable partition a\
nd no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},"is64Bit":{"type":"boolean","description":"Whether Windows is a 64-bit x64 system (BYOL Checker Tes\
t-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},"rearmsLeft":{"type":"boolean","description":"Whether Windows can still be rearmed by sysprep (BYOL Checker Te\
st-BYOL_RearmCount)"},"upgradedInPlace":{"type":"boolean","description":"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYO\
L_InPlaceUpgrade)"},"otherAntivirus":{"type":"boolean","description":"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVno\
tInstalled)"},"bootModeFits":{"type":"boolean","description":"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode\
_UEFI)"},"appxPerUser":{"type":"boolean","description":"Whether Store packages are installed for single users, which sysprep refuses"},"reservedStorageInUse":{"\
type":"boolean","description":"Whether the reserved storage of Windows is in use"},"memoryIntegrityLocked":{"type":"boolean","description":"Whether memory integ\
rity or Credential Guard is switched on with a UEFI lock"},"driveLetterDTaken":{"type":"boolean","description":"Whether the drive letter D: is used or mapped"},\
"bitLocker":{"type":"boolean","description":"Whether BitLocker is on, or a drive not yet fully decrypted"},"uiLanguage":{"type":"string","pattern":"^[a-zA-Z]{2,\
3}(-[a-zA-Z0-9]{2,8}){0,3}$","examples":["en-US"],"description":"Language of the Windows user interface as a BCP 47 tag, for example en-US"},"otherFailedTests":\
{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Failed tests of the BYOL Checker that this version does not know, by na\
me"}}}}}');var Vt=pe.properties,me=Object.entries(Vt).flatMap(([e,{properties:t={}}])=>Object.entries(t).map(([n,{type:r,enum:i,description:o,examples:a}])=>({key:`${e}.${n}`,
fact:e,path:`/${n}`,type:typeof r=="string"?r:r[0],nullable:typeof r!="string",values:(i??[]).map(String),title:o,example:a===void 0?null:String(a[0])})));function T(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}function s(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:
void 0}function l(e){return typeof e=="string"&&e!==""?e:void 0}function k(e){return typeof e=="boolean"?e:void 0}function B(e){return typeof e=="number"&&Number.
isSafeInteger(e)?e:void 0}function d(e){return Array.isArray(e)?e:void 0}function x(e){return t=>({value:0,pointer:Object.hasOwn(e,t)?e[t]??"":""})}var Ut=["WorkSpaces_BYOLAccount.Disabled","WorkSpaces_BYOLAccount","NetworkAdapterUsingDHCP","FreeSpaceOnCDrive","partOfDomain","Firewall","VMWareToolsInstalled",
"Drives","Partitions","AutoLogonTurnedOn","RealTimeIsUniversal","OSArchitecture"],jt=2**30,fe={name:"BYOL Checker ImageInfo",call:null,recognises:e=>Ut.some(t=>s(
e,t)!==void 0),paged:!1,read:([e])=>({guest:T({byolAccountEnabled:$t(I(s(e,"WorkSpaces_BYOLAccount.Disabled")??s(s(e,"WorkSpaces_BYOLAccount"),"Disabled"))),dhcp:I(
s(e,"NetworkAdapterUsingDHCP")),freeGiB:ge(s(e,"FreeSpaceOnCDrive")),domainJoined:I(s(e,"partOfDomain")),publicFirewall:qt(s(e,"Firewall")),vmwareTools:I(s(e,"V\
MWareToolsInstalled")),diskGiB:Gt(s(e,"Drives")),partitionStyle:zt(s(e,"Partitions")),autoLogon:I(s(e,"AutoLogonTurnedOn")),realTimeIsUniversal:I(s(e,"RealTimeI\
sUniversal")),is64Bit:Qt(l(s(e,"OSArchitecture")))})}),origin:x({"/guest/byolAccountEnabled":"/WorkSpaces_BYOLAccount.Disabled","/guest/dhcp":"/NetworkAdapterUs\
ingDHCP","/guest/freeGiB":"/FreeSpaceOnCDrive","/guest/domainJoined":"/partOfDomain","/guest/publicFirewall":"/Firewall","/guest/vmwareTools":"/VMWareToolsInsta\
lled","/guest/diskGiB":"/Drives","/guest/partitionStyle":"/Partitions","/guest/autoLogon":"/AutoLogonTurnedOn","/guest/realTimeIsUniversal":"/RealTimeIsUniversa\
l","/guest/is64Bit":"/OSArchitecture"})};function I(e){if(typeof e=="boolean")return e;if(e===1||e==="1")return!0;if(e===0||e==="0")return!1;let t=l(e)?.toLowerCase();
return t==="true"||t==="false"?t==="true":void 0}function $t(e){return e===void 0?void 0:!e}function ge(e){return typeof e=="number"&&e>=0&&e<=1e6?e:void 0}function M(e){
return d(e)??(typeof e=="object"&&e!==null?[e]:[])}function qt(e){let t=M(e).find(n=>/public/i.test(l(s(n,"Type"))??""));return I(s(t,"TurnedOn"))}function Gt(e){
let t=M(e),n=s(t.find(r=>s(r,"Index")===0)??t[0],"Size");return typeof n=="number"?ge(n/jt):void 0}function zt(e){let t=M(e).map(n=>l(s(n,"Type")));if(!(t.length===
0||t.includes(void 0)))return t.some(n=>n?.startsWith("GPT"))?"GPT":"MBR"}function Qt(e){if(e!==void 0)return/arm/i.test(e)?!1:e.includes("64")?!0:e.includes("3\
2")?!1:void 0}function ye(e,t,n){return e!==1?{version:"server"}:t!==10||n<10240||n>99999?{}:{version:n<22e3?"10":"11",build:n}}var f=e=>({fact:e,failed:!1}),b=e=>({fact:e,failed:!0}),he=new Map([["test-byol_powershellversion",f("powershellSupported")],["test-byol_officeinstalled",b("off\
iceInstalled")],["test-byol_pcoip_check",b("pcoipAgentInstalled")],["test-byol_disable_updates",f("updatesDisabled")],["test-byol_automount",f("autoMount")],["t\
est-byol_workspaces_byolaccountexist",f("byolAccountExists")],["test-byol_workspaces_byolaccountdisabled",f("byolAccountEnabled")],["test-byol_dhcpenabledinterf\
ace",f("dhcp")],["test-byol_freediskspace",f("freeSpaceSufficient")],["test-byol_localdrives",f("singleDrive")],["test-byol_osrequirements",f("osListed")],["tes\
t-byol_domainjoined",b("domainJoined")],["test-byol_azuredomainjoined",b("entraJoined")],["test-byol_firewall",b("publicFirewall")],["test-byol_vmwaretools",b("\
vmwareTools")],["test-byol_drivelessthan80gb",f("diskWithinLimit")],["test-byol_gptpartitions",f("partitionStyleFits")],["test-byol_pendingreboots",b("pendingRe\
boot")],["test-byol_autologon",b("autoLogon")],["test-byol_realtimeuniversal",f("realTimeIsUniversal")],["test-byol_multiplebootpartition",f("singleBootPartitio\
n")],["test-byol_64bitos",f("is64Bit")],["test-byol_rearmcount",f("rearmsLeft")],["test-byol_inplaceupgrade",b("upgradedInPlace")],["test-byol_avnotinstalled",b(
"otherAntivirus")],["test-byol_bootmode_uefi",f("bootModeFits")]]);var Kt=/^(\d{1,2})\/(\d{1,2})\/(\d{4}) {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: [AP]M)?\s?/;function*be(e){let t=null;for(let n=0;n<e.length;){let r=e.indexOf(`
`,n),i=r===-1?e.length:r,o=e.slice(n,Math.min(i,n+1e4)).replace(/\r$/,""),a=Kt.exec(o);a!==null&&(t=Jt(a)),yield{text:a===null?o:o.slice(a[0].length),span:{start:n,
end:n+o.length},time:t},n=i+1}}function Jt([,e="",t="",n="",r="",i="",o=""]){return`${n}-${e.padStart(2,"0")}-${t.padStart(2,"0")}T${r.padStart(2,"0")}:${i}:${o}`}var xe="Beginning test :",Te="Ending test :",Ht="failed with an exception",ke=/^\s*([\w.-]{1,100})/,Ie={name:"BYOL Checker log",recognises:e=>e.includes(xe)||e.
includes(Te),read(e){let t=Xt(e),n={},r=new Map,i=(c,u,p,h)=>{n[c]={...n[c],[u]:p},r.set(`/${c}/${u}`,h)},o=[];for(let[c,{shown:u,passed:p,origin:h}]of t.tests){
let m=he.get(c);p!==null&&(m!==void 0?i("guest",m.fact,p?!m.failed:m.failed,h):p||o.push({name:u,origin:h}))}let[a]=o;a!==void 0?i("guest","otherFailedTests",o.
map(({name:c})=>c),a.origin):t.isWhole&&r.size>0&&(n.guest={...n.guest,otherFailedTests:[]});for(let[c,{origin:u}]of o.entries())r.set(`/guest/otherFailedTests/${c}`,
u);if(t.system!==null){let{type:c,major:u,build:p,origin:h}=t.system;for(let[m,$]of Object.entries(ye(c,u,p)))i("windows",m,$,h)}if(Object.keys(n).length===0)throw new y(
"the log of the BYOL Checker holds no result of a test; is it cut?");return{facts:n,origins:r}}};function Xt(e){let t=new Map,n=null,r=null,i=(o,a)=>{if(o===null)
return;let c=o.failed??(a?o.succeeded:null);c!==null&&t.set(o.shown.toLowerCase(),{shown:o.shown,passed:o.failed===null,origin:c})};for(let o of be(e)){let a=we(
o,xe),c=a===null?we(o,Te):null;if(a!==null)i(r,!1),r={shown:a,failed:null,succeeded:null};else if(c!==null)i(r,r?.shown===c),r=null;else if(o.text.includes(Ht)){
let u=ke.exec(o.text)?.[1]??r?.shown;u!==void 0&&t.set(u.toLowerCase(),{shown:u,passed:null,origin:F(o)}),r?.shown===u&&(r=null)}else r!==null&&(o.text.includes(
"[FAIL]")&&(r.failed??=F(o)),o.text.includes("[SUCCESS]")&&(r.succeeded??=F(o)));n=Zt(o)??n}return i(r,!1),{tests:t,system:n,isWhole:r===null}}function we({text:e},t){
let n=e.indexOf(t);return n===-1?null:ke.exec(e.slice(n+t.length,n+t.length+200))?.[1]??""}function Zt(e){let t=/\bOS type (\d{1,3})\b/i.exec(e.text)?.[1],n=/\bOS Version is (\d{1,3})\.\d{1,3}\.(\d{1,6})\b/i.
exec(e.text);return t===void 0||n===null?null:{type:Number(t),major:Number(n[1]),build:Number(n[2]),origin:F(e)}}function F({span:e,time:t}){return{span:e,time:t}}function Se(e){let t=d(s(e,"Images"))?.filter(n=>l(s(n,"ImageId"))!==void 0);return t===void 0||t.length===0?{}:{ec2Images:t.map(en)}}function en(e){let t=r=>s(
e,r),n=(r,i)=>r??(t(i)===void 0&&Oe(e)?null:void 0);return T({id:l(t("ImageId")),found:!0,ownerId:l(t("OwnerId")),ownerAlias:n(l(t("ImageOwnerAlias")),"ImageOwn\
erAlias"),state:l(t("State")),imageType:l(t("ImageType")),architecture:l(t("Architecture")),virtualizationType:l(t("VirtualizationType")),platform:n(l(t("Platfo\
rm")),"Platform"),platformDetails:n(l(t("PlatformDetails")),"PlatformDetails"),usageOperation:n(l(t("UsageOperation")),"UsageOperation"),bootMode:n(l(t("BootMod\
e")),"BootMode"),rootDeviceType:l(t("RootDeviceType")),...tn(e),productCodes:nn(t("ProductCodes"),Oe(e)),enaSupport:k(t("EnaSupport")),public:k(t("Public")),allowed:n(
k(t("ImageAllowed")),"ImageAllowed"),deprecated:n(rn(l(t("DeprecationTime"))),"DeprecationTime")})}function Oe(e){return["Architecture","ImageLocation","ImageTy\
pe","OwnerId","State","VirtualizationType"].every(t=>s(e,t)!==void 0)}function tn(e){let t=d(s(e,"BlockDeviceMappings"));if(t===void 0)return{};let n=t.map(a=>({
device:l(s(a,"DeviceName")),ebs:s(a,"Ebs")})).filter(({ebs:a})=>typeof a=="object"&&a!==null),r=l(s(e,"RootDeviceName")),i=n.find(({device:a})=>a!==void 0&&a===
r),o=n.map(({ebs:a})=>k(s(a,"Encrypted")));return T({volumes:n.length,rootVolume:r===void 0?void 0:i!==void 0,volumeGiB:B(s(i?.ebs,"VolumeSize")),encryptedVolumes:o.
includes(void 0)?void 0:o.filter(Boolean).length})}function nn(e,t){if(e===void 0)return t?[]:void 0;let n=d(e)?.map(r=>l(s(r,"ProductCodeId")));return n===void 0||
n.includes(void 0)?void 0:n}function rn(e){return/^\d{4}-\d{2}-\d{2}(?=T[\d:.]+Z$)/.exec(e??"")?.[0]}var Le={id:"ImageId",found:"ImageId",ownerId:"OwnerId",ownerAlias:"ImageOwnerAlias",state:"State",imageType:"ImageType",architecture:"Architecture",virtualizationType:"\
VirtualizationType",platform:"Platform",platformDetails:"PlatformDetails",usageOperation:"UsageOperation",bootMode:"BootMode",rootDeviceType:"RootDeviceType",rootVolume:"\
RootDeviceName",volumes:"BlockDeviceMappings",productCodes:"ProductCodes",enaSupport:"EnaSupport",public:"Public",allowed:"ImageAllowed",deprecated:"Deprecation\
Time"},De={name:"aws ec2 describe-images",call:"ec2:DescribeImages",recognises:e=>{let t=d(s(e,"Images"));return t!==void 0&&t.length>0&&t.every(on)},paged:!1,read:([
e])=>Se(e),origin:(e,[t])=>{let[,,n="",r=""]=e.split("/"),i=d(s(t,"Images"))?.[Number(n)],o=Object.hasOwn(Le,r)?`/${Le[r]}`:sn(r,i)??"";return{value:0,pointer:`\
/Images/${n}${o}`}}};function on(e){return l(s(e,"ImageId"))?.startsWith("ami-")??!1}function sn(e,t){let n=d(s(t,"BlockDeviceMappings"));if(n===void 0)return null;
let r=s(t,"RootDeviceName"),i=(o,a)=>{let c=n.findIndex(o);return c<0?"/BlockDeviceMappings":`/BlockDeviceMappings/${c}/Ebs/${a}`};return e==="volumeGiB"?i(o=>s(
o,"DeviceName")===r,"VolumeSize"):e==="encryptedVolumes"?i(o=>s(s(o,"Ebs"),"Encrypted")===!0,"Encrypted"):null}function ve(e){let t=k(s(e,"EbsEncryptionByDefault"));return t===void 0?{}:{account:{ebsEncryptionByDefault:t}}}var Be={name:"aws ec2 get-ebs-encryption-by-default",call:"ec2:GetEbsEncryptionByDefault",recognises:e=>typeof s(e,"EbsEncryptionByDefault")=="boolean",paged:!1,
read:([e])=>ve(e),origin:x({"/account/ebsEncryptionByDefault":"/EbsEncryptionByDefault"})};var L={"workspaces:ImportWorkspaceImage":"mayImport","workspaces:CreateTags":"mayTag","ec2:DescribeImages":"mayDescribeImages","ec2:ModifyImageAttribute":"maySh\
areImage"};function Fe(e){let t={};for(let n of d(s(e,"EvaluationResults"))??[]){let r=l(s(n,"EvalActionName")),i=l(s(n,"EvalDecision"));if(r===void 0||i===void 0||
!Object.hasOwn(L,r))continue;let o=L[r];o!==void 0&&(t[o]=i==="allowed")}return Object.keys(t).length===0?{}:{account:t}}var Ae={name:"aws iam simulate-principal-policy",call:"iam:SimulatePrincipalPolicy",recognises:e=>d(s(e,"EvaluationResults"))?.every(n=>l(s(n,"EvalDecision"))!==
void 0)??!1,paged:!1,read:([e])=>Fe(e),origin:(e,[t])=>{let n=e.slice(9);return{value:0,pointer:`/EvaluationResults/${(d(s(t,"EvaluationResults"))??[]).findIndex(
i=>{let o=l(s(i,"EvalActionName"))??"";return Object.hasOwn(L,o)&&L[o]===n})}/EvalDecision`}}};function Pe(e){return d(s(e,"Quotas"))?.map(A).find(n=>n.account!==void 0)??{}}function A(e){let t=B(s(e,"Value"));return!(s(e,"ServiceCode")==="workspaces"&&s(
e,"QuotaName")==="Images")||t===void 0?{}:{account:{imageQuota:t,imageQuotaIsDefault:!1}}}var Ne={name:"aws service-quotas list-service-quotas",call:"servicequotas:ListServiceQuotas",recognises:e=>{let t=d(s(e,"Quotas"));return t!==void 0&&t.length>0&&
t.every(Ce)},paged:!1,read:([e])=>Pe(e),origin:(e,[t])=>({value:0,pointer:`/Quotas/${(d(s(t,"Quotas"))??[]).findIndex(r=>A(r).account!==void 0)}/Value`})},Ee={name:"\
aws service-quotas get-service-quota",call:"servicequotas:GetServiceQuota",recognises:e=>Ce(s(e,"Quota")),paged:!1,read:([e])=>A(s(e,"Quota")),origin:()=>({value:0,
pointer:"/Quota/Value"})};function Ce(e){return l(s(e,"QuotaName"))!==void 0&&l(s(e,"ServiceCode"))!==void 0}function _e(e){let t=l(s(e,"Account"));return t===void 0?{}:{account:{id:t}}}var Re={name:"aws sts get-caller-identity",call:"sts:GetCallerIdentity",recognises:e=>l(s(e,"Account"))!==void 0&&l(s(e,"Arn"))!==void 0,paged:!1,read:([e])=>_e(
e),origin:x({"/account/id":"/Account"})};function We(e){let t=l(s(e,"DedicatedTenancySupport"));if(t===void 0)return{};let n=l(s(e,"DedicatedTenancyManagementCidrRange"))??null;return{account:{dedicatedTenancy:t,
managementCidr:n}}}var Me={name:"aws workspaces describe-account",call:"workspaces:DescribeAccount",recognises:e=>l(s(e,"DedicatedTenancySupport"))!==void 0,paged:!1,read:([e])=>We(
e),origin:x({"/account/dedicatedTenancy":"/DedicatedTenancySupport","/account/managementCidr":"/DedicatedTenancyManagementCidrRange"})};function Ye(e){let t=d(s(e,"Images"))?.map(an);return t===void 0||t.includes(null)||l(s(e,"NextToken"))!==void 0?{}:{account:{images:t.filter(n=>n!==null)}}}function an(e){
let t=l(s(e,"Name"));if(t===void 0)return null;let n=l(s(e,"ImageId")),r=l(s(e,"State"));return{name:t,...T({id:n,state:r,created:ln(s(e,"Created"))})}}function ln(e){
return e instanceof Date?Number.isNaN(e.getTime())?void 0:e.toISOString():typeof e=="number"&&e>0&&e<1e11?new Date(e*1e3).toISOString():l(e)}var Y="aws workspaces describe-workspace-images",Ve={name:Y,call:"workspaces:DescribeWorkspaceImages",recognises:e=>{let t=d(s(e,"Images"));return t===void 0?!1:
t.length===0?l(s(e,"NextToken"))!==void 0:t.every(cn)},paged:!0,read:e=>(un(e),Ye({Images:e.flatMap(V)})),origin:(e,t)=>{let[,,,n]=e.split("/");return n===void 0?
{value:0,pointer:"/Images"}:dn(Number(n),t)}};function cn(e){return l(s(e,"ImageId"))?.startsWith("wsi-")??(l(s(e,"Name"))!==void 0&&l(s(e,"State"))!==void 0)}function V(e){
return d(s(e,"Images"))??[]}function un(e){if(l(s(e.at(-1),"NextToken"))!==void 0)throw new y(`the list of images goes on (\`NextToken\`) and its end is missing; \
run \`${Y}\` without \`--max-items\`, \`--max-results\` and \`--no-paginate\``);if(new Set(e.flatMap(V).map(n=>l(s(n,"OwnerAccountId"))??null)).size>1)throw new y(
`the list holds images of several accounts; run \`${Y} --image-type OWNED\` for those that count`)}function dn(e,t){let n=e;for(let[r,i]of t.entries()){let{length:o}=V(
i);if(n<o)return{value:r,pointer:`/Images/${n}/Name`};n-=o}return{value:0,pointer:"/Images"}}var U=[De,Be,Me,Ve,Ne,Ee,Re,Ae,fe],j=[Ie];function Ue(e,t,n){if(!(t[0]===255&&t[1]===254||t[0]===254&&t[1]===255))return e.includes("\0")?e.replaceAll("\0",""):e;let i=Buffer.from(t.buffer,t.byteOffset,
t.byteLength),o=pn.map(a=>i.indexOf(a,0,"latin1")).filter(a=>a!==-1);if(o.length===0)return e;throw new y(`${n}: the file changes from UTF-16 to another encodin\
g near byte ${Math.min(...o)}; save it as UTF-8, or give the runs in files of their own`)}var pn=["Beginning test :","Ending test :","[FAIL]","[SUCCESS]"];function je({path:e,range:t}){return`${e}:${t.start.line}:${t.start.column}`}var $e="facts file";function mn(e,t,n=null){let{text:r,problems:i}=typeof e=="string"?{text:e,problems:[]}:fn(e,t),o={path:t,text:r,lines:re(r)},a=/^\s*[[{]/.test(r),c=a?void 0:j.find(
m=>m.recognises(r));if(c!==void 0)return[gn(c,o)];let u=i.find(({severity:m})=>m==="error");u!==void 0&&O(u.span?.start??0,u.message,o);let p=!a||/\.ya?ml$/i.test(
t),h=yn(n??(p?"yaml":"json"),o);return hn(h,o)}function fn(e,t){let{text:n,problems:r}=J(e);return{text:Ue(n,e,t),problems:r}}function gn(e,t){let{facts:n,origins:r}=Je(
()=>e.read(t.text),0,t);return{from:t.path,kind:e.name,facts:n,place:i=>{let o=r.get(i);return o===void 0?null:P(o.span,t,o.time)}}}function yn(e,t){let{text:n}=t,
r=e==="yaml"?[{start:0,end:n.length}]:te(n),i=(r.length===0?[{start:0,end:n.length}]:r).flatMap(({start:o,end:a})=>ue(n.slice(o,a),e==="yaml"?"yaml":"json").requests.
map(c=>({...ce(c,c.index??0,o),index:c.index})));for(let o of i){let a=o.problems.find(u=>u.severity==="error");if(a===void 0)continue;let c=a.span??o.span(a.pointer,
a.token);O(c?.start??0,a.message,t)}return i.length===0&&O(0,Qe,t),i}function hn(e,t){let n=new Map,r=[];for(let i of e){let o=U.find(a=>a.recognises(i.value))??
bn(n,i.value);o===void 0?r.push(wn(i,t)):o.paged?n.has(o)?n.get(o)?.push(i):n.set(o,[i]):r.push(qe(o,[i],t))}for(let[i,o]of n)r.push(qe(i,o,t));return r}function bn(e,t){
if(ze(t))return[...e].find(([,n])=>l(s(n.at(-1)?.value,"NextToken"))!==void 0)?.[0]}function ze(e){return d(s(e,"Images"))?.length===0}function qe(e,t,n){let r=t.
map(({value:o})=>o),i=Je(()=>e.read(r),t.at(-1)?.extent().start??0,n);return{from:n.path,kind:e.name,...e.call===null?{}:{call:e.call},facts:i,place:o=>{let a=e.
origin(o,r),c=t[a.value],u=c===void 0?null:Ke(c,a.pointer);return u===null?null:P(u,n,null)}}}var Qe="a facts file holds one object, as `workspaces-preflight sc\
hema facts` describes it, or what a tool printed";function wn(e,t){let{value:n,index:r}=e,{start:i}=e.extent();(typeof n!="object"||n===null||r!==null)&&O(i,Qe,
t);let o=Object.keys(n);return o.length>0&&!o.some(kn)&&O(i,ze(n)?Tn:xn,t),{from:t.path,kind:$e,facts:n,place:a=>{let c=e.span(a,"key");return c===null?null:P(c,
t,null)}}}var xn=`this is neither a facts file (\`workspaces-preflight schema facts\` describes it) nor the whole output of ${[...U,...j].map(({name:e})=>`\`${e}\
\``).join(", ")}`,Tn="an empty list of images is what `aws workspaces describe-workspace-images` prints where there are none, and `aws ec2 describe-images`, too\
; for the former, pass `--fact account.images=[]`",Ge=[...new Set(me.map(({fact:e})=>e)),"ec2Images"];function kn(e){let[t=""]=e.split(".");return Ge.some(n=>n.
toLowerCase()===t.toLowerCase())?!0:/^[a-z]/.test(t)&&de(t,Ge).length>0}function Ke(e,t){let n=e.span(t,"key");return n!==null||t===""?n:Ke(e,t.slice(0,t.lastIndexOf(
"/")))}function P({start:e,end:t},{path:n,lines:r},i){return{path:n,range:{start:r.position(e),end:r.position(t)},time:i}}function O(e,t,n){throw new y(`${je(P(
{start:e,end:e},n,null))}: ${t}`)}function Je(e,t,n){try{return e()}catch(r){throw r instanceof y&&O(t,r.message,n),r}}0&&(module.exports={readFacts});
