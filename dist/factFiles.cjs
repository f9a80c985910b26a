"use strict";var N=Object.defineProperty;var et=Object.getOwnPropertyDescriptor;var tt=Object.getOwnPropertyNames;var nt=Object.prototype.hasOwnProperty;var rt=(e,t)=>{for(var n in t)N(e,n,{get:t[n],enumerable:!0})},ot=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of tt(t))!nt.call(e,i)&&i!==
n&&N(e,i,{get:()=>t[i],enumerable:!(r=et(t,i))||r.enumerable});return e};var it=e=>ot(N({},"__esModule",{value:!0}),e);var Bn={};rt(Bn,{readFacts:()=>wn});module.exports=it(Bn);var st,at,lt,ct,ut,dt,pt,mt,ft,gt,yt,ht,bt,wt,xt,Tt,kt,It,Ot,St,Lt,g={careful:()=>st??=require("./careful.cjs"),streams:()=>at??=require("./streams.cjs"),yaml:()=>lt??=
require("./yaml.cjs"),packs:()=>ct??=require("./packs.cjs"),explain:()=>ut??=require("./explain.cjs"),factTable:()=>dt??=require("./factTable.cjs"),facts:()=>pt??=
require("./facts.cjs"),factFiles:()=>mt??=require("./factFiles.cjs"),refuseInvalid:()=>ft??=require("./refuseInvalid.cjs"),fix:()=>gt??=require("./fix.cjs"),dormant:()=>yt??=
require("./dormant.cjs"),rules:()=>ht??=require("./rules.cjs"),words:()=>bt??=require("./words.cjs"),hash:()=>wt??=require("./hash.cjs"),baseline:()=>xt??=require("./baseline.cjs"),
configFault:()=>Tt??=require("./configFault.cjs"),policy:()=>kt??=require("./policyRun.cjs").policy,waivers:()=>It??=require("./waivers.cjs"),stages:()=>Ot??=require("./stages.cjs"),
tell:()=>St??=require("./tell.cjs"),engine:()=>Lt??=require("./engine.cjs")};var G=Object.freeze({maxBytes:1048576}),z=64,w=Object.freeze([]);function Q(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function H(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=K(e.subarray(3));return{text:n,problems:[g.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?J(e.subarray(2),"utf-16le"):t===254&&e[1]===255?J(e.subarray(2),"utf-16be"):K(e)}function K(e){let t=Dt(e);if(!t.includes("\uFFFD"))return{
text:t,problems:w};let n=g.careful().invalidUtf8(e);return{text:t,problems:n===null?w:[n]}}function Dt(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,
e.byteLength)).toString()}function J(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):Q(e.subarray(0,n)),i=Buffer.from(r.buffer,r.byteOffset,r.byteLength).
toString("utf16le"),{oddUtf16:o,utf16:a}=g.careful(),c=n===e.length?[a()]:[a(),o(i.length)];return{text:i,problems:c}}function Z(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let i=t.get(r);if(i!==void 0)return i;let o=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,o),o}}var Yn=Z(vt);function vt(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");return e.
includes("~")?t.map(Ft):t}function C(e,t){return`${e}/${Bt(t)}`}function X(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Vn=Object.freeze({found:!1});
function Bt(e){return typeof e=="number"?String(e):e.includes("~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function Ft(e){return e.replaceAll(
"~1","/").replaceAll("~0","~")}var jn=Object.freeze([]);function ee(e){let t=0,n=e.length;for(;t<n&&v(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;v(e.charCodeAt(n-1));)n--;return{start:t,end:n}}function v(e){
return e<=32&&(e===32||e===10||e===13||e===9)}var At=1e4;function ne(e){let t=[],n=te(e,0);for(;n<e.length;){let r=Et(e,n),i=te(e,r);if(i<e.length&&(t.length===At||!_(e.charCodeAt(i)))){t.push({start:n,end:e.
length});break}t.push({start:n,end:r}),n=i}return t}function te(e,t){let n=t;for(;n<e.length&&v(e.charCodeAt(n));)n++;return n}function _(e){return e===123||e===
91}function Et(e,t){if(!_(e.charCodeAt(t)))return e.length;let n=0;for(let r=t;r<e.length;r++){let i=e.charCodeAt(r);if(i===34)r=Pt(e,r);else if(_(i))n++;else if((i===
125||i===93)&&--n===0)return r+1}return e.length}function Pt(e,t){for(let n=t+1;n<e.length;n++){let r=e.charCodeAt(n);if(r===92)n++;else if(r===34)return n}return e.
length}function oe(e){let t=[0],n=!1;return{position(r){let i=Math.max(0,Math.min(r,e.length));for(;!n&&i>=(t[t.length-1]??0);)n=!re(e,t);let o=0,a=t.length-1;for(;o<a;){
let c=o+a+1>>1;(t[c]??0)<=i?o=c:a=c-1}return{line:o+1,column:i-(t[o]??0)+1,offset:i}},line(r){for(;!n&&t.length<=r;)n=!re(e,t);let i=t[r-1];if(i===void 0)return"";
let o=t[r],a=o===void 0?e.length:o-1;return e.slice(i,a>i&&e.charCodeAt(a-1)===13?a-1:a)}}}function re(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function ie(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function se(e,t){for(let r in Nt)return!1;if(typeof t!="object"||t===null)return!0;let n=R(t,z);return n===Ct(e)||n===_t(e)}var Nt=Object.freeze({});function R(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let i=e[r];typeof i=="object"&&i!==null&&(n+=R(i,t-1))}return n}for(let r in e){
if(ie(r))return Number.NaN;n++;let i=e[r];typeof i=="object"&&i!==null&&(n+=R(i,t-1))}return n}function Ct(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function _t(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let i=Rt(e,n);r<i&&(r=e.
indexOf(":",i)),n=e.indexOf('"',i)}return t}function Rt(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var B=Symbol.for("workspaces-preflight.not-clean");function ae(e){let t;try{t=JSON.parse(e)}catch{return B}return se(e,t)?t:B}function le(e,t=null,n=ae(e)){return n===B?g.careful().readCarefully(e):Wt(e,n,t)}function Wt(e,t,n){let r=null,i=null;return{index:n,value:t,parsed:!0,problems:w,
span:(o,a)=>(r??=g.careful().indexJson(e),i??=g.careful().locator(r),i(o,a)),extent:()=>ee(e),elements:()=>(r??=g.careful().indexJson(e),r.children)}}function W(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>ce(e,n,r,w));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=Mt(e.problems,e.elements());return e.value.map((n,r)=>ce(e,n,r,t[r]??w))}function ce(e,t,n,r){let i=C("",n);return{index:n,value:t,parsed:!0,problems:r,
span:(o,a)=>e.span(i+o,o===""?"value":a),extent:()=>e.span(i,"value")??e.extent()}}function Mt(e,t){let n=[];for(let r of e){let o=X(r.pointer.split("/",2)[1]??
"")??Math.max(0,Yt(t,r.span?.start??0));n[o]??=[],n[o].push(Vt(C("",o),r))}return n}function Yt(e,t){let n=-1,r=e.length-1;for(;n<r;){let i=n+r+1>>1;(e[i]?.start??
0)<=t?n=i:r=i-1}return n}function Vt(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(r=>({...r,pointer:n(
r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function ue(e,t,n){let{value:r,parsed:i,problems:o}=e;if(n===0)
return{index:t,value:r,parsed:i,problems:o,span:e.span,extent:e.extent};let a=c=>({start:c.start+n,end:c.end+n});return{index:t,value:r,parsed:i,problems:o.length===
0?w:o.map(c=>$t(c,a)),span:(c,u)=>{let p=e.span(c,u);return p===null?null:a(p)},extent:()=>a(e.extent())}}function $t(e,t){return{...e,...e.span===void 0?{}:{span:t(
e.span)},related:e.related.map(n=>n.span===void 0?n:{...n,span:t(n.span)})}}function de(e,t,n=G,r){switch(t){case"json":return{text:e,requests:W(le(e,null,r))};case"yaml":return{text:e,requests:W(g.yaml().readYaml(e))};case"ndjson":return g.
streams().readNdjson(e,n)}}var M=64,jt=4,Ut=3;function qt(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>M||t.length>M)return n+1;let r=[],i=[];for(let o=0;o<=t.length;o++)i.push(o);for(let o=1;o<=
e.length;o++){let a=[o],c=e.charCodeAt(o-1),u=o;for(let p=1;p<=t.length;p++){let h=t.charCodeAt(p-1),f=Math.min(L(i,p)+1,L(a,p-1)+1,L(i,p-1)+(c===h?0:1));o>1&&p>
1&&c===t.charCodeAt(p-2)&&e.charCodeAt(o-2)===h&&(f=Math.min(f,L(r,p-2)+1)),a.push(f),f<u&&(u=f)}if(u>n)return n+1;r=i,i=a}return Math.min(L(i,t.length),n+1)}function pe(e,t){
if(e.length>M)return[];let n=e.toLowerCase(),r=[],i=Math.max(1,Math.floor(e.length/4));for(let o of t){let a=qt(n,o.toLowerCase(),i);a>i||(r=a<i||r.length===0?[
o]:[...r,o],i=a)}return r.length>0||e.length<jt?r:t.filter(o=>o.toLowerCase().includes(n)).slice(0,Ut)}function L(e,t){return e[t]??0}var y=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var me=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is kno\
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
me"}}}}}');var Gt=me.properties,fe=Object.entries(Gt).flatMap(([e,{properties:t={}}])=>Object.entries(t).map(([n,{type:r,enum:i,description:o,examples:a}])=>({key:`${e}.${n}`,
fact:e,path:`/${n}`,type:typeof r=="string"?r:r[0],nullable:typeof r!="string",values:(i??[]).map(String),title:o,example:a===void 0?null:String(a[0])})));function k(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}function s(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:
void 0}function l(e){return typeof e=="string"&&e!==""?e:void 0}function I(e){return typeof e=="boolean"?e:void 0}function F(e){return typeof e=="number"&&Number.
isSafeInteger(e)?e:void 0}function d(e){return Array.isArray(e)?e:void 0}function x(e){return t=>({value:0,pointer:Object.hasOwn(e,t)?e[t]??"":""})}var zt=["WorkSpaces_BYOLAccount.Disabled","WorkSpaces_BYOLAccount","NetworkAdapterUsingDHCP","FreeSpaceOnCDrive","partOfDomain","Firewall","VMWareToolsInstalled",
"Drives","Partitions","AutoLogonTurnedOn","RealTimeIsUniversal","OSArchitecture"],Qt=2**30,ge={name:"BYOL Checker ImageInfo",call:null,recognises:e=>zt.some(t=>s(
e,t)!==void 0),paged:!1,read:([e])=>({guest:k({byolAccountEnabled:Kt(O(s(e,"WorkSpaces_BYOLAccount.Disabled")??s(s(e,"WorkSpaces_BYOLAccount"),"Disabled"))),dhcp:O(
s(e,"NetworkAdapterUsingDHCP")),freeGiB:ye(s(e,"FreeSpaceOnCDrive")),domainJoined:O(s(e,"partOfDomain")),publicFirewall:Jt(s(e,"Firewall")),vmwareTools:O(s(e,"V\
MWareToolsInstalled")),diskGiB:Ht(s(e,"Drives")),partitionStyle:Zt(s(e,"Partitions")),autoLogon:O(s(e,"AutoLogonTurnedOn")),realTimeIsUniversal:O(s(e,"RealTimeI\
sUniversal")),is64Bit:Xt(l(s(e,"OSArchitecture")))})}),origin:x({"/guest/byolAccountEnabled":"/WorkSpaces_BYOLAccount.Disabled","/guest/dhcp":"/NetworkAdapterUs\
ingDHCP","/guest/freeGiB":"/FreeSpaceOnCDrive","/guest/domainJoined":"/partOfDomain","/guest/publicFirewall":"/Firewall","/guest/vmwareTools":"/VMWareToolsInsta\
lled","/guest/diskGiB":"/Drives","/guest/partitionStyle":"/Partitions","/guest/autoLogon":"/AutoLogonTurnedOn","/guest/realTimeIsUniversal":"/RealTimeIsUniversa\
l","/guest/is64Bit":"/OSArchitecture"})};function O(e){if(typeof e=="boolean")return e;if(e===1||e==="1")return!0;if(e===0||e==="0")return!1;let t=l(e)?.toLowerCase();
return t==="true"||t==="false"?t==="true":void 0}function Kt(e){return e===void 0?void 0:!e}function ye(e){return typeof e=="number"&&e>=0&&e<=1e6?e:void 0}function Y(e){
return d(e)??(typeof e=="object"&&e!==null?[e]:[])}function Jt(e){let t=Y(e).find(n=>/public/i.test(l(s(n,"Type"))??""));return O(s(t,"TurnedOn"))}function Ht(e){
let t=Y(e),n=s(t.find(r=>s(r,"Index")===0)??t[0],"Size");return typeof n=="number"?ye(n/Qt):void 0}function Zt(e){let t=Y(e).map(n=>l(s(n,"Type")));if(!(t.length===
0||t.includes(void 0)))return t.some(n=>n?.startsWith("GPT"))?"GPT":"MBR"}function Xt(e){if(e!==void 0)return/arm/i.test(e)?!1:e.includes("64")?!0:e.includes("3\
2")?!1:void 0}function he(e,t,n){return e!==1?{version:"server"}:t!==10||n<10240||n>99999?{}:{version:n<22e3?"10":"11",build:n}}var m=e=>({fact:e,failed:!1}),b=e=>({fact:e,failed:!0}),be=new Map([["test-byol_powershellversion",m("powershellSupported")],["test-byol_officeinstalled",b("off\
iceInstalled")],["test-byol_pcoip_check",b("pcoipAgentInstalled")],["test-byol_disable_updates",m("updatesDisabled")],["test-byol_automount",m("autoMount")],["t\
est-byol_workspaces_byolaccountexist",m("byolAccountExists")],["test-byol_workspaces_byolaccountdisabled",m("byolAccountEnabled")],["test-byol_dhcpenabledinterf\
ace",m("dhcp")],["test-byol_freediskspace",m("freeSpaceSufficient")],["test-byol_localdrives",m("singleDrive")],["test-byol_osrequirements",m("osListed")],["tes\
t-byol_domainjoined",b("domainJoined")],["test-byol_azuredomainjoined",b("entraJoined")],["test-byol_firewall",b("publicFirewall")],["test-byol_vmwaretools",b("\
vmwareTools")],["test-byol_drivelessthan80gb",m("diskWithinLimit")],["test-byol_gptpartitions",m("partitionStyleFits")],["test-byol_pendingreboots",b("pendingRe\
boot")],["test-byol_autologon",b("autoLogon")],["test-byol_realtimeuniversal",m("realTimeIsUniversal")],["test-byol_multiplebootpartition",m("singleBootPartitio\
n")],["test-byol_64bitos",m("is64Bit")],["test-byol_rearmcount",m("rearmsLeft")],["test-byol_inplaceupgrade",b("upgradedInPlace")],["test-byol_avnotinstalled",b(
"otherAntivirus")],["test-byol_bootmode_uefi",m("bootModeFits")]]);var en=/^(\d{1,2})\/(\d{1,2})\/(\d{4}) {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: [AP]M)?\s?/;function*we(e){let t=null;for(let n=0;n<e.length;){let r=e.indexOf(`
`,n),i=r===-1?e.length:r,o=e.slice(n,Math.min(i,n+1e4)).replace(/\r$/,""),a=en.exec(o);a!==null&&(t=tn(a)),yield{text:a===null?o:o.slice(a[0].length),span:{start:n,
end:n+o.length},time:t},n=i+1}}function tn([,e="",t="",n="",r="",i="",o=""]){return`${n}-${e.padStart(2,"0")}-${t.padStart(2,"0")}T${r.padStart(2,"0")}:${i}:${o}`}var Te="Beginning test :",ke="Ending test :",nn="failed with an exception",Ie=/^\s*([\w.-]{1,100})/,Oe={name:"BYOL Checker log",recognises:e=>e.includes(Te)||e.
includes(ke),read(e){let t=rn(e),n={},r=new Map,i=(c,u,p,h)=>{n[c]={...n[c],[u]:p},r.set(`/${c}/${u}`,h)},o=[];for(let[c,{shown:u,passed:p,origin:h}]of t.tests){
let f=be.get(c);p!==null&&(f!==void 0?i("guest",f.fact,p?!f.failed:f.failed,h):p||o.push({name:u,origin:h}))}let[a]=o;a!==void 0?i("guest","otherFailedTests",o.
map(({name:c})=>c),a.origin):t.isWhole&&r.size>0&&(n.guest={...n.guest,otherFailedTests:[]});for(let[c,{origin:u}]of o.entries())r.set(`/guest/otherFailedTests/${c}`,
u);if(t.system!==null){let{type:c,major:u,build:p,origin:h}=t.system;for(let[f,S]of Object.entries(he(c,u,p)))i("windows",f,S,h)}if(Object.keys(n).length===0)throw new y(
"the log of the BYOL Checker holds no result of a test; is it cut?");return{facts:n,origins:r}}};function rn(e){let t=new Map,n=null,r=null,i=(o,a)=>{if(o===null)
return;let c=o.failed??(a?o.succeeded:null);c!==null&&t.set(o.shown.toLowerCase(),{shown:o.shown,passed:o.failed===null,origin:c})};for(let o of we(e)){let a=xe(
o,Te),c=a===null?xe(o,ke):null;if(a!==null)i(r,!1),r={shown:a,failed:null,succeeded:null};else if(c!==null)i(r,r?.shown===c),r=null;else if(o.text.includes(nn)){
let u=Ie.exec(o.text)?.[1]??r?.shown;u!==void 0&&t.set(u.toLowerCase(),{shown:u,passed:null,origin:A(o)}),r?.shown===u&&(r=null)}else r!==null&&(o.text.includes(
"[FAIL]")&&(r.failed??=A(o)),o.text.includes("[SUCCESS]")&&(r.succeeded??=A(o)));n=on(o)??n}return i(r,!1),{tests:t,system:n,isWhole:r===null}}function xe({text:e},t){
let n=e.indexOf(t);return n===-1?null:Ie.exec(e.slice(n+t.length,n+t.length+200))?.[1]??""}function on(e){let t=/\bOS type (\d{1,3})\b/i.exec(e.text)?.[1],n=/\bOS Version is (\d{1,3})\.\d{1,3}\.(\d{1,6})\b/i.
exec(e.text);return t===void 0||n===null?null:{type:Number(t),major:Number(n[1]),build:Number(n[2]),origin:A(e)}}function A({span:e,time:t}){return{span:e,time:t}}function Le(e){let t=d(s(e,"Images"))?.filter(n=>l(s(n,"ImageId"))!==void 0);return t===void 0||t.length===0?{}:{ec2Images:t.map(sn)}}function sn(e){let t=r=>s(
e,r),n=(r,i)=>r??(t(i)===void 0&&Se(e)?null:void 0);return k({id:l(t("ImageId")),found:!0,ownerId:l(t("OwnerId")),ownerAlias:n(l(t("ImageOwnerAlias")),"ImageOwn\
erAlias"),state:l(t("State")),imageType:l(t("ImageType")),architecture:l(t("Architecture")),virtualizationType:l(t("VirtualizationType")),platform:n(l(t("Platfo\
rm")),"Platform"),platformDetails:n(l(t("PlatformDetails")),"PlatformDetails"),usageOperation:n(l(t("UsageOperation")),"UsageOperation"),bootMode:n(l(t("BootMod\
e")),"BootMode"),rootDeviceType:l(t("RootDeviceType")),...an(e),productCodes:ln(t("ProductCodes"),Se(e)),enaSupport:I(t("EnaSupport")),public:I(t("Public")),allowed:n(
I(t("ImageAllowed")),"ImageAllowed"),deprecated:n(cn(l(t("DeprecationTime"))),"DeprecationTime")})}function Se(e){return["Architecture","ImageLocation","ImageTy\
pe","OwnerId","State","VirtualizationType"].every(t=>s(e,t)!==void 0)}function an(e){let t=d(s(e,"BlockDeviceMappings"));if(t===void 0)return{};let n=t.map(a=>({
device:l(s(a,"DeviceName")),ebs:s(a,"Ebs")})).filter(({ebs:a})=>typeof a=="object"&&a!==null),r=l(s(e,"RootDeviceName")),i=n.find(({device:a})=>a!==void 0&&a===
r),o=n.map(({ebs:a})=>I(s(a,"Encrypted")));return k({volumes:n.length,rootVolume:r===void 0?void 0:i!==void 0,volumeGiB:F(s(i?.ebs,"VolumeSize")),encryptedVolumes:o.
includes(void 0)?void 0:o.filter(Boolean).length})}function ln(e,t){if(e===void 0)return t?[]:void 0;let n=d(e)?.map(r=>l(s(r,"ProductCodeId")));return n===void 0||
n.includes(void 0)?void 0:n}function cn(e){return/^\d{4}-\d{2}-\d{2}(?=T[\d:.]+Z$)/.exec(e??"")?.[0]}var De={id:"ImageId",found:"ImageId",ownerId:"OwnerId",ownerAlias:"ImageOwnerAlias",state:"State",imageType:"ImageType",architecture:"Architecture",virtualizationType:"\
VirtualizationType",platform:"Platform",platformDetails:"PlatformDetails",usageOperation:"UsageOperation",bootMode:"BootMode",rootDeviceType:"RootDeviceType",rootVolume:"\
RootDeviceName",volumes:"BlockDeviceMappings",productCodes:"ProductCodes",enaSupport:"EnaSupport",public:"Public",allowed:"ImageAllowed",deprecated:"Deprecation\
Time"},ve={name:"aws ec2 describe-images",call:"ec2:DescribeImages",recognises:e=>{let t=d(s(e,"Images"));return t!==void 0&&t.length>0&&t.every(un)},paged:!1,read:([
e])=>Le(e),origin:(e,[t])=>{let[,,n="",r=""]=e.split("/"),i=d(s(t,"Images"))?.[Number(n)],o=Object.hasOwn(De,r)?`/${De[r]}`:dn(r,i)??"";return{value:0,pointer:`\
/Images/${n}${o}`}}};function un(e){return l(s(e,"ImageId"))?.startsWith("ami-")??!1}function dn(e,t){let n=d(s(t,"BlockDeviceMappings"));if(n===void 0)return null;
let r=s(t,"RootDeviceName"),i=(o,a)=>{let c=n.findIndex(o);return c<0?"/BlockDeviceMappings":`/BlockDeviceMappings/${c}/Ebs/${a}`};return e==="volumeGiB"?i(o=>s(
o,"DeviceName")===r,"VolumeSize"):e==="encryptedVolumes"?i(o=>s(s(o,"Ebs"),"Encrypted")===!0,"Encrypted"):null}function Be(e){let t=I(s(e,"EbsEncryptionByDefault"));return t===void 0?{}:{account:{ebsEncryptionByDefault:t}}}var Fe={name:"aws ec2 get-ebs-encryption-by-default",call:"ec2:GetEbsEncryptionByDefault",recognises:e=>typeof s(e,"EbsEncryptionByDefault")=="boolean",paged:!1,
read:([e])=>Be(e),origin:x({"/account/ebsEncryptionByDefault":"/EbsEncryptionByDefault"})};var D={"workspaces:ImportWorkspaceImage":"mayImport","workspaces:CreateTags":"mayTag","ec2:DescribeImages":"mayDescribeImages","ec2:ModifyImageAttribute":"maySh\
areImage"};function Ae(e){let t=new Map;for(let r of d(s(e,"EvaluationResults"))??[]){let i=l(s(r,"EvalActionName"));if(!(i===void 0||!Object.hasOwn(D,i)))for(let o of pn(
r)){let a=o==="allowed",c=t.get(i);t.set(i,c===void 0||c===a?a:null)}}let n={};for(let[r,i]of t){let o=D[r];o!==void 0&&i!==null&&(n[o]=i)}return Object.keys(n).
length===0?{}:{account:n}}function pn(e){let t=(d(s(e,"ResourceSpecificResults"))??[]).map(n=>s(n,"EvalResourceDecision"));return[s(e,"EvalDecision"),...t].map(
l).filter(n=>n!==void 0)}var Ee={name:"aws iam simulate-principal-policy",call:"iam:SimulatePrincipalPolicy",recognises:e=>d(s(e,"EvaluationResults"))?.every(n=>l(s(n,"EvalDecision"))!==
void 0)??!1,paged:!1,read:([e])=>Ae(e),origin:(e,[t])=>{let n=e.slice(9);return{value:0,pointer:`/EvaluationResults/${(d(s(t,"EvaluationResults"))??[]).findIndex(
i=>{let o=l(s(i,"EvalActionName"))??"";return Object.hasOwn(D,o)&&D[o]===n})}/EvalDecision`}}};function Pe(e){return d(s(e,"Quotas"))?.map(E).find(n=>n.account!==void 0)??{}}function E(e){let t=F(s(e,"Value"));return!(s(e,"ServiceCode")==="workspaces"&&s(
e,"QuotaName")==="Images")||t===void 0?{}:{account:{imageQuota:t,imageQuotaIsDefault:!1}}}var Ne={name:"aws service-quotas list-service-quotas",call:"servicequotas:ListServiceQuotas",recognises:e=>{let t=d(s(e,"Quotas"));return t!==void 0&&t.length>0&&
t.every(_e)},paged:!1,read:([e])=>Pe(e),origin:(e,[t])=>({value:0,pointer:`/Quotas/${(d(s(t,"Quotas"))??[]).findIndex(r=>E(r).account!==void 0)}/Value`})},Ce={name:"\
aws service-quotas get-service-quota",call:"servicequotas:GetServiceQuota",recognises:e=>_e(s(e,"Quota")),paged:!1,read:([e])=>E(s(e,"Quota")),origin:()=>({value:0,
pointer:"/Quota/Value"})};function _e(e){return l(s(e,"QuotaName"))!==void 0&&l(s(e,"ServiceCode"))!==void 0}function Re(e){let t=l(s(e,"Account"));return t===void 0?{}:{account:{id:t}}}var We={name:"aws sts get-caller-identity",call:"sts:GetCallerIdentity",recognises:e=>l(s(e,"Account"))!==void 0&&l(s(e,"Arn"))!==void 0,paged:!1,read:([e])=>Re(
e),origin:x({"/account/id":"/Account"})};function Me(e){let t=l(s(e,"DedicatedTenancySupport"));if(t===void 0)return{};let n=l(s(e,"DedicatedTenancyManagementCidrRange"))??null;return{account:{dedicatedTenancy:t,
managementCidr:n}}}var Ye={name:"aws workspaces describe-account",call:"workspaces:DescribeAccount",recognises:e=>l(s(e,"DedicatedTenancySupport"))!==void 0,paged:!1,read:([e])=>Me(
e),origin:x({"/account/dedicatedTenancy":"/DedicatedTenancySupport","/account/managementCidr":"/DedicatedTenancyManagementCidrRange"})};function Ve(e){let t=d(s(e,"Images"))?.map(mn);return t===void 0||t.includes(null)||l(s(e,"NextToken"))!==void 0?{}:{account:{images:t.filter(n=>n!==null)}}}function mn(e){
let t=l(s(e,"Name"));if(t===void 0)return null;let n=l(s(e,"ImageId")),r=l(s(e,"State"));return{name:t,...k({id:n,state:r,created:fn(s(e,"Created"))})}}function fn(e){
return e instanceof Date?Number.isNaN(e.getTime())?void 0:e.toISOString():typeof e=="number"&&e>0&&e<1e11?new Date(e*1e3).toISOString():l(e)}var V="aws workspaces describe-workspace-images",$e={name:V,call:"workspaces:DescribeWorkspaceImages",recognises:e=>{let t=d(s(e,"Images"));return t===void 0?!1:
t.length===0?l(s(e,"NextToken"))!==void 0:t.every(gn)},paged:!0,read:e=>(yn(e),Ve({Images:e.flatMap($)})),origin:(e,t)=>{let[,,,n]=e.split("/");return n===void 0?
{value:0,pointer:"/Images"}:hn(Number(n),t)}};function gn(e){return l(s(e,"ImageId"))?.startsWith("wsi-")??(l(s(e,"Name"))!==void 0&&l(s(e,"State"))!==void 0)}function $(e){
return d(s(e,"Images"))??[]}function yn(e){if(l(s(e.at(-1),"NextToken"))!==void 0)throw new y(`the list of images goes on (\`NextToken\`) and its end is missing; \
run \`${V}\` without \`--max-items\`, \`--max-results\` and \`--no-paginate\``);if(new Set(e.flatMap($).map(n=>l(s(n,"OwnerAccountId"))??null)).size>1)throw new y(
`the list holds images of several accounts; run \`${V} --image-type OWNED\` for those that count`)}function hn(e,t){let n=e;for(let[r,i]of t.entries()){let{length:o}=$(
i);if(n<o)return{value:r,pointer:`/Images/${n}/Name`};n-=o}return{value:0,pointer:"/Images"}}var j=[ve,Fe,Ye,$e,Ne,Ce,We,Ee,ge],U=[Oe];function je(e,t,n){if(!(t[0]===255&&t[1]===254||t[0]===254&&t[1]===255))return e.includes("\0")?e.replaceAll("\0",""):e;let i=Buffer.from(t.buffer,t.byteOffset,
t.byteLength),o=bn.map(a=>i.indexOf(a,0,"latin1")).filter(a=>a!==-1);if(o.length===0)return e;throw new y(`${n}: the file changes from UTF-16 to another encodin\
g near byte ${Math.min(...o)}; save it as UTF-8, or give the runs in files of their own`)}var bn=["Beginning test :","Ending test :","[FAIL]","[SUCCESS]"];function Ue(e){let t=e.slice(0,4096),n=/^\s*-{3,}\r?\n\|[| ]*([A-Z][A-Za-z]{1,60}) *[|+]/.exec(t)?.[1];return n!==void 0?`this is a table (\`--output table\`) of \
the AWS CLI's \`${n.replace(/[A-Z]+/g,(i,o)=>`${o===0?"":"-"}${i}`).toLowerCase()}\`; ${q}`:/^IMAGES\t[^\n]*\bami-/.test(t)?`these are the lines (\`--output text\
\`) of \`aws ec2 describe-images\`; ${q}`:null}function qe(e){let t=Array.isArray(e)?e[0]:e;return l(s(t,"ImageId"))?.startsWith("ami-")?`this is a part (\`--que\
ry\`) of what \`aws ec2 describe-images\` answers; ${q}`:null}var q="run it with `--output json` and without `--query`";function Ge({path:e,range:t}){return`${e}:${t.start.line}:${t.start.column}`}var ze="facts file";function wn(e,t,n=null){let{text:r,problems:i}=typeof e=="string"?{text:e,problems:[]}:xn(e,t),o={path:t,text:r,lines:oe(r)},a=/^\s*[[{]/.test(r),c=a?void 0:U.find(
S=>S.recognises(r));if(c!==void 0)return[Tn(c,o)];let u=a?null:Ue(r);u!==null&&T(0,u,o);let p=i.find(({severity:S})=>S==="error");p!==void 0&&T(p.span?.start??0,
p.message,o);let h=!a||/\.ya?ml$/i.test(t),f=kn(n??(h?"yaml":"json"),o);return In(f,o)}function xn(e,t){let{text:n,problems:r}=H(e);return{text:je(n,e,t),problems:r}}
function Tn(e,t){let{facts:n,origins:r}=Xe(()=>e.read(t.text),0,t);return{from:t.path,kind:e.name,facts:n,place:i=>{let o=r.get(i);return o===void 0?null:P(o.span,
t,o.time)}}}function kn(e,t){let{text:n}=t,r=e==="yaml"?[{start:0,end:n.length}]:ne(n),i=(r.length===0?[{start:0,end:n.length}]:r).flatMap(({start:o,end:a})=>de(
n.slice(o,a),e==="yaml"?"yaml":"json").requests.map(c=>({...ue(c,c.index??0,o),index:c.index})));for(let o of i){let a=o.problems.find(u=>u.severity==="error");
if(a===void 0)continue;let c=a.span??o.span(a.pointer,a.token);T(c?.start??0,a.message,t)}return i.length===0&&T(0,He,t),i}function In(e,t){let n=new Map,r=[];for(let i of e){
let o=j.find(a=>a.recognises(i.value))??On(n,i.value);o===void 0?r.push(Sn(i,t)):o.paged?n.has(o)?n.get(o)?.push(i):n.set(o,[i]):r.push(Qe(o,[i],t))}for(let[i,o]of n)
r.push(Qe(i,o,t));return r}function On(e,t){if(Je(t))return[...e].find(([,n])=>l(s(n.at(-1)?.value,"NextToken"))!==void 0)?.[0]}function Je(e){return d(s(e,"Ima\
ges"))?.length===0}function Qe(e,t,n){let r=t.map(({value:o})=>o),i=Xe(()=>e.read(r),t.at(-1)?.extent().start??0,n);return{from:n.path,kind:e.name,...e.call===null?
{}:{call:e.call},facts:i,place:o=>{let a=e.origin(o,r),c=t[a.value],u=c===void 0?null:Ze(c,a.pointer);return u===null?null:P(u,n,null)}}}var He="a facts file ho\
lds one object, as `workspaces-preflight schema facts` describes it, or what a tool printed";function Sn(e,t){let{value:n,index:r}=e,{start:i}=e.extent(),o=qe(n);
o!==null&&T(i,o,t),(typeof n!="object"||n===null||r!==null)&&T(i,He,t);let a=Object.keys(n);return a.length>0&&!a.some(vn)&&T(i,Je(n)?Dn:Ln,t),{from:t.path,kind:ze,
facts:n,place:c=>{let u=e.span(c,"key");return u===null?null:P(u,t,null)}}}var Ln=`this is neither a facts file (\`workspaces-preflight schema facts\` describes i\
t) nor the whole output of ${[...j,...U].map(({name:e})=>`\`${e}\``).join(", ")}`,Dn="this is a list of no images: where `aws ec2 describe-images` printed it, r\
un it with `--output json` and the `--region` and `--profile` that have the image, without `--query` and filters; where `aws workspaces describe-workspace-image\
s` did, pass `--fact account.images=[]`",Ke=[...new Set(fe.map(({fact:e})=>e)),"ec2Images"];function vn(e){let[t=""]=e.split(".");return Ke.some(n=>n.toLowerCase()===
t.toLowerCase())?!0:/^[a-z]/.test(t)&&pe(t,Ke).length>0}function Ze(e,t){let n=e.span(t,"key");return n!==null||t===""?n:Ze(e,t.slice(0,t.lastIndexOf("/")))}function P({
start:e,end:t},{path:n,lines:r},i){return{path:n,range:{start:r.position(e),end:r.position(t)},time:i}}function T(e,t,n){throw new y(`${Ge(P({start:e,end:e},n,null))}\
: ${t}`)}function Xe(e,t,n){try{return e()}catch(r){throw r instanceof y&&T(t,r.message,n),r}}0&&(module.exports={readFacts});
