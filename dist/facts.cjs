"use strict";var W=Object.defineProperty;var de=Object.getOwnPropertyDescriptor;var he=Object.getOwnPropertyNames;var ge=Object.prototype.hasOwnProperty;var ye=(i,t)=>{for(var p in t)W(i,p,{get:t[p],enumerable:!0})},fe=(i,t,p,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let c of he(t))!ge.call(i,c)&&c!==
p&&W(i,c,{get:()=>t[c],enumerable:!(l=de(t,c))||l.enumerable});return i};var be=i=>fe(W({},"__esModule",{value:!0}),i);var ot={};ye(ot,{checkedScopes:()=>V,howToState:()=>U,joinFacts:()=>Z,openFacts:()=>w,parseFact:()=>X,readFacts:()=>ue});module.exports=be(ot);function we(i,t,p){if(Math.abs(i.length-t.length)>p||i.length>64||t.length>64)return p+1;let l=[],c=[];for(let h=0;h<=t.length;h++)c.push(h);for(let h=1;h<=i.length;h++){
let e=[h],o=i.charCodeAt(h-1),f=h;for(let s=1;s<=t.length;s++){let r=t.charCodeAt(s-1),a=Math.min(N(c,s)+1,N(e,s-1)+1,N(c,s-1)+(o===r?0:1));h>1&&s>1&&o===t.charCodeAt(
s-2)&&i.charCodeAt(h-2)===r&&(a=Math.min(a,N(l,s-2)+1)),e.push(a),a<f&&(f=a)}if(f>p)return p+1;l=c,c=e}return Math.min(N(c,t.length),p+1)}function T(i,t){if(i.length>
64)return[];let p=i.toLowerCase(),l=[],c=Math.max(1,Math.floor(i.length/4));for(let h of t){let e=we(p,h.toLowerCase(),c);e>c||(l=e<c||l.length===0?[h]:[...l,h],
c=e)}return l.length>0||i.length<4?l:t.filter(h=>h.toLowerCase().includes(p)).slice(0,3)}function N(i,t){return i[t]??0}var Ie=/^[ -~]*$/,ke=/^[ !#-[\]-~]*$/;function k(i,t=120){if(typeof i=="string"&&i.length<=t-2&&ke.test(i))return`"${i}"`;let p=j(t);return S(i,p),p.end()}function E(i,t=120){
if(i.length<=t&&Ie.test(i))return i;let p=j(t);return _(i,p,!1),p.end()}function j(i){let t="",p=0,l=!1;return{add:c=>l||t.length+c.length>i?(l=!0,!1):(t+=c,t.length<=
i-1&&(p=t.length),!0),end:()=>l?t.slice(0,p)+"\u2026":t}}function S(i,t){switch(typeof i){case"string":return t.add('"')&&_(i,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(i));case"bigint":return t.add(i<10n**40n&&i>-(10n**40n)?`${i}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof i}]`);case"object":return i===null?t.add("null"):Array.isArray(i)?ve(i,t):Le(i,t)}}function ve(i,t){if(!t.add("["))return!1;for(let p=0;p<
i.length;p++)if(p>0&&!t.add(",")||!S(i[p],t))return!1;return t.add("]")}function Le(i,t){let p=Pe(i);if(p!==null)return t.add(`[${p}]`);if(!t.add("{"))return!1;
let l=!0;for(let c of Object.keys(i)){if(!l&&!t.add(","))return!1;l=!1;let h=i[c];if(!(S(c,t)&&t.add(":")&&S(h,t)))return!1}return t.add("}")}function Pe(i){let t=Object.
prototype.toString.call(i);return t==="[object Object]"?null:E(t.slice(8,-1),40)}function _(i,t,p){for(let l=0;l<i.length;l++){let c=i.charCodeAt(l),h=i.charAt(
l);if(Te(c))h=B(c);else if(p&&(c===34||c===92))h=`\\${h}`;else if(c>=55296&&c<=57343){let e=i.codePointAt(l)??c;if(e<=65535)h=B(c);else{l++;let o=i.charCodeAt(l);
h=e>=917504&&e<=917631?B(c)+B(o):String.fromCharCode(c,o)}}if(!t.add(h))return!1}return!0}function Te(i){return i<127?i<32:i<5760?i<=160||i===173||i===1564:i<8192?
i===5760||i===6158:i<=8207||i>=8232&&i<=8239||i>=8287&&i<=8303||i===12288||i===65279||i>=65529&&i<=65531}var xe={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function B(i){
return xe[i]??`\\u${i.toString(16).padStart(4,"0")}`}var b=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var G={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world ou\
tside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{windows:{
title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"string",
enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","Pro","Pr\
o N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","Enterpris\
e N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as `winver`\
 names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",pattern:"\
^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region that the cal\
l is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"Regi\
on code, for example eu-west-1",examples:["eu-west-1"]}}},ec2Image:{title:"EC2ImageFacts",description:"The EC2 image (AMI) that the request names, in the Region\
 of the call",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$",description:"Id of the image that t\
hese facts are about; without it they are about every request's image"},found:{type:"boolean",description:"Whether the account can see the image in this Region;\
 false only where EC2 was asked for this very id (ec2:DescribeImages)"},ownerId:{type:"string",pattern:"^[0-9]{12}$",description:"Account that owns the image, 1\
2 digits (ec2:DescribeImages `OwnerId`)"},ownerAlias:{type:["string","null"],minLength:1,maxLength:100,description:"Alias of the owner, such as amazon or aws-ma\
rketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},state:{type:"string",minLength:1,maxLength:100,description:"State of the image, such \
as available or pending (ec2:DescribeImages `State`)"},imageType:{type:"string",minLength:1,maxLength:100,description:"Kind of image: machine, kernel or ramdisk\
 (ec2:DescribeImages `ImageType`)"},architecture:{type:"string",minLength:1,maxLength:100,description:"Processor architecture, such as x86_64 (ec2:DescribeImage\
s `Architecture`)"},virtualizationType:{type:"string",minLength:1,maxLength:100,description:"Virtualization: hvm or paravirtual (ec2:DescribeImages `Virtualizat\
ionType`)"},platform:{type:["string","null"],minLength:1,maxLength:100,description:"windows; null for anything else (ec2:DescribeImages `Platform`)"},platformDetails:{
type:["string","null"],minLength:1,maxLength:100,description:"Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)"},usageOperation:{
type:["string","null"],minLength:1,maxLength:100,description:"Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},bootMode:{
type:["string","null"],minLength:1,maxLength:100,description:"legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMod\
e`)"},rootDeviceType:{type:"string",minLength:1,maxLength:100,description:"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},volumes:{type:"integer",
minimum:0,maximum:1e3,description:"Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},rootVolume:{type:"boolean",description:"Whether\
 one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)"},volumeGiB:{type:"integer",minimum:1,maximum:1e5,description:"Size of the root\
 volume in GiB (ec2:DescribeImages `VolumeSize`)"},encryptedVolumes:{type:"integer",minimum:0,maximum:1e3,description:"Number of encrypted EBS volumes (ec2:Desc\
ribeImages `Encrypted`)"},productCodes:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Product codes, as Marketplace images have the\
m; empty where there are none (ec2:DescribeImages `ProductCodes`)"},enaSupport:{type:"boolean",description:"Whether enhanced networking with ENA is switched on \
(ec2:DescribeImages `EnaSupport`)"},public:{type:"boolean",description:"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},allowed:{type:["bo\
olean","null"],description:"Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)"},deprecated:{
type:["string","null"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",description:"First day on which the image is deprecated, YYYY-MM-DD in UTC;\
 null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},ec2Images:{description:"Several EC2 images, each with its id; a request gets the one that i\
t names",type:"array",maxItems:1e4,items:{$ref:"#/properties/ec2Image"}},account:{title:"AccountFacts",description:"The account that makes the call, in its Regi\
on",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[0-9]{12}$",description:"Account of the caller, 12 digits (sts:GetCallerIdenti\
ty)"},dedicatedTenancy:{type:"string",minLength:1,maxLength:100,description:"ENABLED where the account may bring its own licences in this Region, else DISABLED \
(workspaces:DescribeAccount `DedicatedTenancySupport`)"},managementCidr:{type:["string","null"],minLength:1,maxLength:100,description:"Address range of the mana\
gement network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)"},ebsEncryptionByDefault:{type:"boolean",description:"\
Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)"},images:{type:"array",maxItems:1e4,description:"The account's o\
wn WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)",items:{title:"WorkspaceImage",type:"object",additionalProperties:!1,required:[
"name"],properties:{id:{type:"string",minLength:1,maxLength:100,description:"Image id, wsi-\u2026"},name:{type:"string",minLength:1,maxLength:100,description:"I\
mage name"},state:{type:"string",minLength:1,maxLength:100,description:"PENDING, AVAILABLE or ERROR"},created:{type:"string",minLength:1,maxLength:100,description:"\
Time of creation as the service gives it"}}}},imageNames:{type:"array",maxItems:1e4,items:{type:"string",maxLength:100},description:"Names of the account's imag\
es; follows from account.images"},imageCount:{type:"integer",minimum:0,maximum:1e6,description:"Number of the account's images; follows from account.images"},imageQuota:{
type:"integer",minimum:0,maximum:1e6,description:"How many images the account may have in this Region (servicequotas:ListServiceQuotas)"},imageQuotaIsDefault:{type:"\
boolean",description:"Whether account.imageQuota is the documented default because the account's own could not be read"},imagesLeft:{type:"integer",minimum:-1e6,
maximum:1e6,description:"How many images may still be made; follows from account.imageQuota and account.imageCount"},mayImport:{type:"boolean",description:"Whet\
her the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)"},mayTag:{type:"boolean",description:"Whether the caller may call workspac\
es:CreateTags (iam:SimulatePrincipalPolicy)"},mayDescribeImages:{type:"boolean",description:"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincip\
alPolicy)"},mayShareImage:{type:"boolean",description:"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:Simul\
atePrincipalPolicy)"}}},guest:{title:"GuestFacts",description:"The inside of the image, as seen from within Windows before the image was made",type:"object",additionalProperties:!1,
properties:{powershellSupported:{type:"boolean",description:"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker \
Test-BYOL_PowershellVersion)"},powershellMajor:{type:"integer",minimum:1,maximum:99,description:"Major version of Windows PowerShell"},officeInstalled:{type:"bo\
olean",description:"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)"},pcoipAgentInstalled:{
type:"boolean",description:"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},updatesDisabled:{type:"boolean",description:"Whether the s\
ervice Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},autoMount:{type:"boolean",description:"Whether new v\
olumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},byolAccountExists:{type:"boolean",description:"Whether there is a local user WorkSpaces_BY\
OL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},byolAccountEnabled:{type:"boolean",description:"Whether the local user WorkSpaces_BYOL is enabled (BYO\
L Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"},dhcp:{type:"boolean",description:"Whether every enabled n\
etwork adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)"},freeSpaceSufficient:{type:"bool\
ean",description:"Whether the system drive has at least 10 GiB free; follows from guest.freeGiB (BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",
minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether \
there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Wh\
ether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boole\
an",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"\
boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"\
Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether \
VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the\
 disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size\
 of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolean",description:"Whether the partition style fits the firmware: GPT with UEF\
I, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partit\
ions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"\
Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"\
Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",
description:"Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether \
Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can st\
ill be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{type:"boolean",description:"Whether Windows came by an in-place upgrade from an\
other release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boolean",description:"Whether an antivirus other than Windows Defender is installe\
d (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Ch\
ecker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Store packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{
type:"boolean",description:"Whether the reserved storage of Windows is in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or C\
redential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"\
boolean",description:"Whether BitLocker is on, or a drive not yet fully decrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",
examples:["en-US"],description:"Language of the Windows user interface as a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"\
string",maxLength:200},description:"Failed tests of the BYOL Checker that this version does not know, by name"}}}}};var Ne=G.properties,w=Object.entries(Ne).flatMap(([i,{properties:t={}}])=>Object.entries(t).map(([p,{type:l,enum:c,description:h,examples:e}])=>({key:`${i}.${p}`,
fact:i,path:`/${p}`,type:typeof l=="string"?l:l[0],nullable:typeof l!="string",values:(c??[]).map(String),title:h,example:e===void 0?null:String(e[0])})));function F({
key:i,fact:t}){return w.filter(p=>p.fact===t).length===1?t:i}function U(i){let t=w.find(h=>h.fact+h.path===i);if(t===void 0)return`a facts file that holds \`${i}\
\``;let{values:p}=t,l=F(t);if(p.length===0||p.length>4)return`pass \`--fact ${l}=\u2026\`${t.example===null?"":`, for example \`${t.example}\``}`;let c=p.length===
1?p.join(""):`${p.slice(0,-1).join(", ")} or ${p.at(-1)}`;return`pass \`--fact ${l}=VALUE\` (${c})`}function V(i){let t=[...new Set(w.map(p=>p.fact))];for(let p of i){if(t.includes(p))continue;let l=T(p,t),c=l.length>0?`; did you mean \`${l.join("` or `")}\``:
"";throw new b(`there is no scope ${k(p)}; the scopes are ${t.join(", ")}${c}`)}return i}function z(i){let t=new Map,p=0;return l=>{if(l.length>64)return i(l);let c=t.get(l);if(c!==void 0)return c;let h=i(l);return++p===32768&&(p=0,t.clear()),t.size<
512&&t.set(l,h),h}}var kt=z(De);function De(i){if(i==="")return[];if(i.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(i)}`);let t=i.slice(1).split("/");return i.
includes("~")?t.map(Se):t}function v(i,t){return`${i}/${Be(t)}`}function q(i){let t=i.charCodeAt(0)-48;return t>=0&&t<=9?i.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(i)?Number(i):null:null}var vt=Object.freeze({found:!1});
function Be(i){return typeof i=="number"?String(i):i.includes("~")||i.includes("/")?i.replaceAll("~","~0").replaceAll("/","~1"):i}function Se(i){return i.replaceAll(
"~1","/").replaceAll("~0","~")}function g(i){let t=i.length;for(let p=0;p<i.length-1;p++){let l=i.charCodeAt(p);if(l<55296||l>56319)continue;let c=i.charCodeAt(p+1);c>=56320&&c<=57343&&(t--,p++)}
return t}var I={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the\
 world outside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{
windows:{title:"WindowsFacts",description:"The Windows inside the image, as its owner states it",type:"object",additionalProperties:!1,properties:{version:{type:"\
string",enum:["10","11","server"],description:"Windows version: 10, 11 or server (any Windows Server)"},edition:{type:"string",enum:["Home","Home N","Home KN","\
Pro","Pro N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Education","Education N","Education KN","Enterprise","E\
nterprise N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],description:"Windows edition without the version, as \
`winver` names it"},build:{type:"integer",minimum:10240,maximum:99999,description:"Build number without the revision, for example 26100"},release:{type:"string",
pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$",description:"Feature release, for example 22H2 or 1809"}}},region:{title:"RegionFacts",description:"The AWS Region tha\
t the call is meant for",type:"object",additionalProperties:!1,properties:{name:{type:"string",pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$",maxLength:32,description:"\
Region code, for example eu-west-1",examples:["eu-west-1"]}}},ec2Image:{title:"EC2ImageFacts",description:"The EC2 image (AMI) that the request names, in the Re\
gion of the call",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$",description:"Id of the image th\
at these facts are about; without it they are about every request's image"},found:{type:"boolean",description:"Whether the account can see the image in this Reg\
ion; false only where EC2 was asked for this very id (ec2:DescribeImages)"},ownerId:{type:"string",pattern:"^[0-9]{12}$",description:"Account that owns the imag\
e, 12 digits (ec2:DescribeImages `OwnerId`)"},ownerAlias:{type:["string","null"],minLength:1,maxLength:100,description:"Alias of the owner, such as amazon or aw\
s-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},state:{type:"string",minLength:1,maxLength:100,description:"State of the image, s\
uch as available or pending (ec2:DescribeImages `State`)"},imageType:{type:"string",minLength:1,maxLength:100,description:"Kind of image: machine, kernel or ram\
disk (ec2:DescribeImages `ImageType`)"},architecture:{type:"string",minLength:1,maxLength:100,description:"Processor architecture, such as x86_64 (ec2:DescribeI\
mages `Architecture`)"},virtualizationType:{type:"string",minLength:1,maxLength:100,description:"Virtualization: hvm or paravirtual (ec2:DescribeImages `Virtual\
izationType`)"},platform:{type:["string","null"],minLength:1,maxLength:100,description:"windows; null for anything else (ec2:DescribeImages `Platform`)"},platformDetails:{
type:["string","null"],minLength:1,maxLength:100,description:"Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)"},usageOperation:{
type:["string","null"],minLength:1,maxLength:100,description:"Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},bootMode:{
type:["string","null"],minLength:1,maxLength:100,description:"legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMod\
e`)"},rootDeviceType:{type:"string",minLength:1,maxLength:100,description:"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},volumes:{type:"integer",
minimum:0,maximum:1e3,description:"Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},rootVolume:{type:"boolean",description:"Whether\
 one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)"},volumeGiB:{type:"integer",minimum:1,maximum:1e5,description:"Size of the root\
 volume in GiB (ec2:DescribeImages `VolumeSize`)"},encryptedVolumes:{type:"integer",minimum:0,maximum:1e3,description:"Number of encrypted EBS volumes (ec2:Desc\
ribeImages `Encrypted`)"},productCodes:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Product codes, as Marketplace images have the\
m; empty where there are none (ec2:DescribeImages `ProductCodes`)"},enaSupport:{type:"boolean",description:"Whether enhanced networking with ENA is switched on \
(ec2:DescribeImages `EnaSupport`)"},public:{type:"boolean",description:"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},allowed:{type:["bo\
olean","null"],description:"Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)"},deprecated:{
type:["string","null"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",description:"First day on which the image is deprecated, YYYY-MM-DD in UTC;\
 null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},ec2Images:{description:"Several EC2 images, each with its id; a request gets the one that i\
t names",type:"array",maxItems:1e4,items:{$ref:"#/properties/ec2Image"}},account:{title:"AccountFacts",description:"The account that makes the call, in its Regi\
on",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^[0-9]{12}$",description:"Account of the caller, 12 digits (sts:GetCallerIdenti\
ty)"},dedicatedTenancy:{type:"string",minLength:1,maxLength:100,description:"ENABLED where the account may bring its own licences in this Region, else DISABLED \
(workspaces:DescribeAccount `DedicatedTenancySupport`)"},managementCidr:{type:["string","null"],minLength:1,maxLength:100,description:"Address range of the mana\
gement network; null where none was chosen yet (workspaces:DescribeAccount `DedicatedTenancyManagementCidrRange`)"},ebsEncryptionByDefault:{type:"boolean",description:"\
Whether new EBS volumes are encrypted by default in this Region (ec2:GetEbsEncryptionByDefault)"},images:{type:"array",maxItems:1e4,description:"The account's o\
wn WorkSpaces images in this Region, all of them (workspaces:DescribeWorkspaceImages)",items:{title:"WorkspaceImage",type:"object",additionalProperties:!1,required:[
"name"],properties:{id:{type:"string",minLength:1,maxLength:100,description:"Image id, wsi-\u2026"},name:{type:"string",minLength:1,maxLength:100,description:"I\
mage name"},state:{type:"string",minLength:1,maxLength:100,description:"PENDING, AVAILABLE or ERROR"},created:{type:"string",minLength:1,maxLength:100,description:"\
Time of creation as the service gives it"}}}},imageNames:{type:"array",maxItems:1e4,items:{type:"string",maxLength:100},description:"Names of the account's imag\
es; follows from account.images"},imageCount:{type:"integer",minimum:0,maximum:1e6,description:"Number of the account's images; follows from account.images"},imageQuota:{
type:"integer",minimum:0,maximum:1e6,description:"How many images the account may have in this Region (servicequotas:ListServiceQuotas)"},imageQuotaIsDefault:{type:"\
boolean",description:"Whether account.imageQuota is the documented default because the account's own could not be read"},imagesLeft:{type:"integer",minimum:-1e6,
maximum:1e6,description:"How many images may still be made; follows from account.imageQuota and account.imageCount"},mayImport:{type:"boolean",description:"Whet\
her the caller may call workspaces:ImportWorkspaceImage (iam:SimulatePrincipalPolicy)"},mayTag:{type:"boolean",description:"Whether the caller may call workspac\
es:CreateTags (iam:SimulatePrincipalPolicy)"},mayDescribeImages:{type:"boolean",description:"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincip\
alPolicy)"},mayShareImage:{type:"boolean",description:"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:Simul\
atePrincipalPolicy)"}}},guest:{title:"GuestFacts",description:"The inside of the image, as seen from within Windows before the image was made",type:"object",additionalProperties:!1,
properties:{powershellSupported:{type:"boolean",description:"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Checker \
Test-BYOL_PowershellVersion)"},powershellMajor:{type:"integer",minimum:1,maximum:99,description:"Major version of Windows PowerShell"},officeInstalled:{type:"bo\
olean",description:"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstalled)"},pcoipAgentInstalled:{
type:"boolean",description:"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},updatesDisabled:{type:"boolean",description:"Whether the s\
ervice Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},autoMount:{type:"boolean",description:"Whether new v\
olumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},byolAccountExists:{type:"boolean",description:"Whether there is a local user WorkSpaces_BY\
OL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},byolAccountEnabled:{type:"boolean",description:"Whether the local user WorkSpaces_BYOL is enabled (BYO\
L Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"},dhcp:{type:"boolean",description:"Whether every enabled n\
etwork adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.txt `NetworkAdapterUsingDHCP`)"},freeSpaceSufficient:{type:"bool\
ean",description:"Whether the system drive has at least 10 GiB free; follows from guest.freeGiB (BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",
minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether \
there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Wh\
ether the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boole\
an",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"\
boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"\
Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether \
VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the\
 disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size\
 of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolean",description:"Whether the partition style fits the firmware: GPT with UEF\
I, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partit\
ions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"\
Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; ImageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"\
Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",
description:"Whether there is one bootable partition and no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether \
Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can st\
ill be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{type:"boolean",description:"Whether Windows came by an in-place upgrade from an\
other release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boolean",description:"Whether an antivirus other than Windows Defender is installe\
d (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Ch\
ecker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Store packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{
type:"boolean",description:"Whether the reserved storage of Windows is in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or C\
redential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"\
boolean",description:"Whether BitLocker is on, or a drive not yet fully decrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",
examples:["en-US"],description:"Language of the Windows user interface as a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"\
string",maxLength:200},description:"Failed tests of the BYOL Checker that this version does not know, by name"}}}}},L={title:"EC2ImageFacts",description:"The EC\
2 image (AMI) that the request names, in the Region of the call",type:"object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^ami-([a-f0-9]{8}|\
[a-f0-9]{17})$",description:"Id of the image that these facts are about; without it they are about every request's image"},found:{type:"boolean",description:"Wh\
ether the account can see the image in this Region; false only where EC2 was asked for this very id (ec2:DescribeImages)"},ownerId:{type:"string",pattern:"^[0-9\
]{12}$",description:"Account that owns the image, 12 digits (ec2:DescribeImages `OwnerId`)"},ownerAlias:{type:["string","null"],minLength:1,maxLength:100,description:"\
Alias of the owner, such as amazon or aws-marketplace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},state:{type:"string",minLength:1,maxLength:100,
description:"State of the image, such as available or pending (ec2:DescribeImages `State`)"},imageType:{type:"string",minLength:1,maxLength:100,description:"Kin\
d of image: machine, kernel or ramdisk (ec2:DescribeImages `ImageType`)"},architecture:{type:"string",minLength:1,maxLength:100,description:"Processor architect\
ure, such as x86_64 (ec2:DescribeImages `Architecture`)"},virtualizationType:{type:"string",minLength:1,maxLength:100,description:"Virtualization: hvm or paravi\
rtual (ec2:DescribeImages `VirtualizationType`)"},platform:{type:["string","null"],minLength:1,maxLength:100,description:"windows; null for anything else (ec2:D\
escribeImages `Platform`)"},platformDetails:{type:["string","null"],minLength:1,maxLength:100,description:"Platform as it is billed, such as Windows BYOL (ec2:D\
escribeImages `PlatformDetails`)"},usageOperation:{type:["string","null"],minLength:1,maxLength:100,description:"Operation as it is billed, such as RunInstances\
:0800 (ec2:DescribeImages `UsageOperation`)"},bootMode:{type:["string","null"],minLength:1,maxLength:100,description:"legacy-bios, uefi or uefi-preferred; null \
where the image states none (ec2:DescribeImages `BootMode`)"},rootDeviceType:{type:"string",minLength:1,maxLength:100,description:"ebs or instance-store (ec2:De\
scribeImages `RootDeviceType`)"},volumes:{type:"integer",minimum:0,maximum:1e3,description:"Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with\
 `Ebs`)"},rootVolume:{type:"boolean",description:"Whether one of the EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)"},volumeGiB:{type:"int\
eger",minimum:1,maximum:1e5,description:"Size of the root volume in GiB (ec2:DescribeImages `VolumeSize`)"},encryptedVolumes:{type:"integer",minimum:0,maximum:1e3,
description:"Number of encrypted EBS volumes (ec2:DescribeImages `Encrypted`)"},productCodes:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"\
Product codes, as Marketplace images have them; empty where there are none (ec2:DescribeImages `ProductCodes`)"},enaSupport:{type:"boolean",description:"Whether\
 enhanced networking with ENA is switched on (ec2:DescribeImages `EnaSupport`)"},public:{type:"boolean",description:"Whether everyone may launch the image (ec2:\
DescribeImages `Public`)"},allowed:{type:["boolean","null"],description:"Whether the account's Allowed AMIs settings admit the image; null where EC2 does not sa\
y (ec2:DescribeImages `ImageAllowed`)"},deprecated:{type:["string","null"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",description:"First day \
on which the image is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},d=Object.prototype.hasOwnProperty,Ae=new RegExp(
"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","u"),Ce=new RegExp("^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","u"),H=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),M=new RegExp(
"^[0-9]{12}$","u"),J=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u"),We=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$","u");function x(i,{
instancePath:t="",parentData:p,parentDataProperty:l,rootData:c=i,dynamicAnchors:h={}}={}){let e=null,o=0,f=x.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&
(f.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let s of Object.keys(i))if(!(s==="windows"||s==="region"||s==="ec2Image"||s==="ec2Images"||s==="a\
ccount"||s==="guest")){let r={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),o++}if(i.windows!==void 0&&d.call(i,"windows")){let s=i.windows;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let r of Object.keys(s))if(!(r==="version"||r==="edition"||r==="build"||r==="release")){let a={instancePath:t+"/windows",schemaPath:"#/properties/windows/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}if(s.
version!==void 0&&d.call(s,"version")){let r=s.version;if(typeof r!="string"){let a={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/properti\
es/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}if(!(r==="10"||r==="11"||r==="server")){let a={instancePath:t+
"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues:I.properties.windows.properties.version.enum},
message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),o++}}if(s.edition!==void 0&&d.call(s,"edition")){let r=s.edition;if(typeof r!="st\
ring"){let a={instancePath:t+"/windows/edition",schemaPath:"#/properties/windows/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),o++}if(!(r==="Home"||r==="Home N"||r==="Home KN"||r==="Pro"||r==="Pro N"||r==="Pro KN"||r==="Pro for Workstations"||r==="Pro \
N for Workstations"||r==="Pro Education"||r==="Pro Education N"||r==="Education"||r==="Education N"||r==="Education KN"||r==="Enterprise"||r==="Enterprise N"||r===
"Enterprise KN"||r==="Enterprise LTSC"||r==="Enterprise N LTSC"||r==="IoT Enterprise"||r==="IoT Enterprise LTSC")){let a={instancePath:t+"/windows/edition",schemaPath:"\
#/properties/windows/properties/edition/enum",keyword:"enum",params:{allowedValues:I.properties.windows.properties.edition.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[a]:e.push(a),o++}}if(s.build!==void 0&&d.call(s,"build")){let r=s.build;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(r)){if(r>99999||isNaN(r)){let a={instancePath:t+"/windows/build",schemaPath:"#/properties/win\
dows/properties/build/maximum",keyword:"maximum",params:{comparison:"<=",limit:99999},message:"must be <= 99999"};e===null?e=[a]:e.push(a),o++}if(r<10240||isNaN(
r)){let a={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/minimum",keyword:"minimum",params:{comparison:">=",limit:10240},message:"\
must be >= 10240"};e===null?e=[a]:e.push(a),o++}}}if(s.release!==void 0&&d.call(s,"release")){let r=s.release;if(typeof r=="string"){if(!Ae.test(r)){let a={instancePath:t+
"/windows/release",schemaPath:"#/properties/windows/properties/release/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"},message:'mu\
st match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/windows/release",schemaPath:"#/properties/window\
s/properties/release/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+"/windows",
schemaPath:"#/properties/windows/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(i.region!==void 0&&d.call(
i,"region")){let s=i.region;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r of Object.keys(s))if(r!=="name"){let a={instancePath:t+"/region",schemaPath:"\
#/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=
[a]:e.push(a),o++}if(s.name!==void 0&&d.call(s,"name")){let r=s.name;if(typeof r=="string"){if(g(r)>32){let a={instancePath:t+"/region/name",schemaPath:"#/prope\
rties/region/properties/name/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[a]:e.push(a),o++}if(!Ce.
test(r)){let a={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,5}(-[a-z]+)+-\
[0-9]{1,2}$"},message:'must match pattern "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/region/name",schemaPath:"\
#/properties/region/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+
"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}if(i.ec2Image!==void 0&&
d.call(i,"ec2Image")){let s=i.ec2Image;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r of Object.keys(s))if(!d.call(I.properties.ec2Image.properties,r)){
let a={instancePath:t+"/ec2Image",schemaPath:"#/properties/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}if(s.id!==void 0&&d.call(s,"id")){let r=s.id;if(typeof r=="string"){if(!H.test(r)){let a={instancePath:t+
"/ec2Image/id",schemaPath:"#/properties/ec2Image/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'must matc\
h pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/id",schemaPath:"#/properties/ec2Image/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.found!==void 0&&d.call(s,"found")&&typeof s.found!=
"boolean"){let r={instancePath:t+"/ec2Image/found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[r]:e.push(r),o++}if(s.ownerId!==void 0&&d.call(s,"ownerId")){let r=s.ownerId;if(typeof r=="string"){if(!M.test(r)){let a={instancePath:t+
"/ec2Image/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "\
^[0-9]{12}$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.ownerAlias!==void 0&&d.call(s,"ownerAlias")){let r=s.ownerAlias;if(typeof r!=
"string"&&r!==null){let a={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/type",keyword:"type",params:{type:I.properties.
ec2Image.properties.ownerAlias.type},message:"must be string,null"};e===null?e=[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2\
Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100\
 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}}if(s.state!==void 0&&d.call(s,"state")){
let r=s.state;if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/state",
schemaPath:"#/properties/ec2Image/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),o++}}if(s.imageType!==void 0&&d.call(s,"imageType")){let r=s.imageType;if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+
"/ec2Image/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than \
100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image\
/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
o++}}if(s.architecture!==void 0&&d.call(s,"architecture")){let r=s.architecture;if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/architectur\
e",schemaPath:"#/properties/ec2Image/properties/architecture/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};
e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/architecture",schemaPath:"\
#/properties/ec2Image/properties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.virtualizationType!==
void 0&&d.call(s,"virtualizationType")){let r=s.virtualizationType;if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"\
#/properties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/virtualizationT\
ype",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),o++}}if(s.platform!==void 0&&d.call(s,"platform")){let r=s.platform;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/ec2Image/platform",schemaPath:"#\
/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:I.properties.ec2Image.properties.platform.type},message:"must be string,null"};e===null?
e=[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2\
Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[a]:e.push(a),o++}}}if(s.platformDetails!==void 0&&d.call(s,"platformDetails")){let r=s.platformDetails;if(typeof r!="string"&&r!==null){let a={
instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:I.properties.ec2Image.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Imag\
e/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platf\
ormDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}}if(s.usageOperation!==
void 0&&d.call(s,"usageOperation")){let r=s.usageOperation;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/prope\
rties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:I.properties.ec2Image.properties.usageOperation.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/u\
sageOperation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={
instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}}if(s.bootMode!==void 0&&d.call(s,"bootMode")){let r=s.bootMode;if(typeof r!="string"&&r!==
null){let a={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:I.properties.ec2Image.properties.
bootMode.type},message:"must be string,null"};e===null?e=[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/bootMode",schemaPath:"\
#/properties/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(
a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}}if(s.rootDeviceType!==void 0&&d.call(s,"rootDeviceType")){let r=s.rootDeviceType;
if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+"/ec2Image/rootDev\
iceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.volumes!==void 0&&d.call(s,"volumes")){let r=s.volumes;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let a={instancePath:t+"/ec2Image\
/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?
e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),o++}}}if(s.rootVolume!==void 0&&d.call(s,"rootVolume")&&typeof s.rootVolume!="\
boolean"){let r={instancePath:t+"/ec2Image/rootVolume",schemaPath:"#/properties/ec2Image/properties/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.volumeGiB!==void 0&&d.call(s,"volumeGiB")){let r=s.volumeGiB;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let a={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let a={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/p\
roperties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[a]:e.push(a),o++}
if(r<1||isNaN(r)){let a={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),o++}}}if(s.encryptedVolumes!==void 0&&d.call(s,"encryptedVolumes")){let r=s.encryptedVolumes;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){let a={instancePath:t+
"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties\
/encryptedVolumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),o++}}}if(s.productCodes!==void 0&&
d.call(s,"productCodes")){let r=s.productCodes;if(Array.isArray(r)){if(r.length>1e3){let u={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2\
Image/properties/productCodes/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[u]:e.push(u),o++}let a=r.
length;for(let u=0;u<a;u++){let m=r[u];if(typeof m=="string"){if(g(m)>200){let n={instancePath:t+"/ec2Image/productCodes/"+u,schemaPath:"#/properties/ec2Image/p\
roperties/productCodes/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),o++}}else{
let n={instancePath:t+"/ec2Image/productCodes/"+u,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),o++}}if(s.enaSupport!==void 0&&d.call(s,"enaSupport")&&typeof s.enaSupport!=
"boolean"){let r={instancePath:t+"/ec2Image/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.public!==void 0&&d.call(s,"public")&&typeof s.public!="boolean"){let r={instancePath:t+"/ec2Image/public",schemaPath:"\
#/properties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.allowed!==void 0&&
d.call(s,"allowed")){let r=s.allowed;if(typeof r!="boolean"&&r!==null){let a={instancePath:t+"/ec2Image/allowed",schemaPath:"#/properties/ec2Image/properties/al\
lowed/type",keyword:"type",params:{type:I.properties.ec2Image.properties.allowed.type},message:"must be boolean,null"};e===null?e=[a]:e.push(a),o++}}if(s.deprecated!==
void 0&&d.call(s,"deprecated")){let r=s.deprecated;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Ima\
ge/properties/deprecated/type",keyword:"type",params:{type:I.properties.ec2Image.properties.deprecated.type},message:"must be string,null"};e===null?e=[a]:e.push(
a),o++}if(typeof r=="string"&&!J.test(r)){let a={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\
"'};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+"/ec2Image",schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}if(i.ec2Images!==void 0&&d.call(i,"ec2Images")){let s=i.ec2Images;if(Array.isArray(s)){if(s.length>1e4){let a={instancePath:t+
"/ec2Images",schemaPath:"#/properties/ec2Images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[a]:e.
push(a),o++}let r=s.length;for(let a=0;a<r;a++){let u=s[a];if(u&&typeof u=="object"&&!Array.isArray(u)){for(let m of Object.keys(u))if(!d.call(L.properties,m)){
let n={instancePath:t+"/ec2Images/"+a,schemaPath:"#/properties/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),o++}if(u.id!==void 0&&d.call(u,"id")){let m=u.id;if(typeof m=="string"){if(!H.test(m)){let n={instancePath:t+
"/ec2Images/"+a+"/id",schemaPath:"#/properties/ec2Image/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'mu\
st match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/id",schemaPath:"#/properties/ec\
2Image/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.found!==void 0&&d.call(u,"found")&&
typeof u.found!="boolean"){let m={instancePath:t+"/ec2Images/"+a+"/found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),o++}if(u.ownerId!==void 0&&d.call(u,"ownerId")){let m=u.ownerId;if(typeof m=="string"){if(!M.test(
m)){let n={instancePath:t+"/ec2Images/"+a+"/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}\
$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/ownerId",schemaPath:"#/properties/ec2\
Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.ownerAlias!==void 0&&d.call(u,
"ownerAlias")){let m=u.ownerAlias;if(typeof m!="string"&&m!==null){let n={instancePath:t+"/ec2Images/"+a+"/ownerAlias",schemaPath:"#/properties/ec2Image/propert\
ies/ownerAlias/type",keyword:"type",params:{type:L.properties.ownerAlias.type},message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof m=="string"){
if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+"/ec2Images/"+a+"/ownerAlias",schemaPath:"\
#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),o++}}}if(u.state!==void 0&&d.call(u,"state")){let m=u.state;if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/state",schemaPath:"#/\
properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),
o++}if(g(m)<1){let n={instancePath:t+"/ec2Images/"+a+"/state",schemaPath:"#/properties/ec2Image/properties/state/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/state",schemaPath:"#/properties/ec2I\
mage/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.imageType!==void 0&&d.call(u,"ima\
geType")){let m=u.imageType;if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/imageType",schemaPath:"#/properties/ec2Image/properties/\
imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+
"/ec2Images/"+a+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageTyp\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.architecture!==void 0&&d.call(u,"architecture")){let m=u.
architecture;if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+
"/ec2Images/"+a+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/architecture",schemaPath:"#/properties/ec2Image/properties\
/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.virtualizationType!==void 0&&d.call(u,"vi\
rtualizationType")){let m=u.virtualizationType;if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/virtualizationType",schemaPath:"#/pro\
perties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:
e.push(n),o++}if(g(m)<1){let n={instancePath:t+"/ec2Images/"+a+"/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"\
/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),o++}}if(u.platform!==void 0&&d.call(u,"platform")){let m=u.platform;if(typeof m!="string"&&m!==null){let n={instancePath:t+"/ec2Images/"+a+"/pla\
tform",schemaPath:"#/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:L.properties.platform.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),o++}if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+
"/ec2Images/"+a+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(u.platformDetails!==void 0&&d.call(u,"platformDetails")){let m=u.platformDetails;if(typeof m!="string"&&m!==
null){let n={instancePath:t+"/ec2Images/"+a+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:L.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Imag\
es/"+a+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have \
more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+"/ec2Images/"+a+"/platformDetails",schemaPath:"#/properties/ec2Image/pr\
operties/platformDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(u.usageOperation!==
void 0&&d.call(u,"usageOperation")){let m=u.usageOperation;if(typeof m!="string"&&m!==null){let n={instancePath:t+"/ec2Images/"+a+"/usageOperation",schemaPath:"\
#/properties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:L.properties.usageOperation.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),o++}if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOper\
ation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+
"/ec2Images/"+a+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(u.bootMode!==void 0&&d.call(u,"bootMode")){let m=u.bootMode;if(typeof m!="string"&&m!==null){let n={
instancePath:t+"/ec2Images/"+a+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:L.properties.bootMode.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/bootMode",schemaPath:"#/propertie\
s/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}
if(g(m)<1){let n={instancePath:t+"/ec2Images/"+a+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(u.rootDeviceType!==void 0&&d.call(u,"rootDeviceType")){let m=u.rootDeviceType;
if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/ec2Images/"+a+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(g(m)<1){let n={instancePath:t+"/ec2I\
mages/"+a+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Images/"+a+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties\
/rootDeviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(u.volumes!==void 0&&d.call(u,"volumes")){
let m=u.volumes;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let n={instancePath:t+"/ec2Images/"+a+"/volumes",schemaPath:"#/properties/ec2Image/pro\
perties/volumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof m=="number"&&isFinite(m)){if(m>1e3||
isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),o++}if(m<0||isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/volumes",schemaPath:"#/propertie\
s/ec2Image/properties/volumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(u.rootVolume!==
void 0&&d.call(u,"rootVolume")&&typeof u.rootVolume!="boolean"){let m={instancePath:t+"/ec2Images/"+a+"/rootVolume",schemaPath:"#/properties/ec2Image/properties\
/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),o++}if(u.volumeGiB!==void 0&&d.call(u,"volumeGiB")){
let m=u.volumeGiB;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let n={instancePath:t+"/ec2Images/"+a+"/volumeGiB",schemaPath:"#/properties/ec2Image\
/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof m=="number"&&isFinite(m)){if(m>
1e5||isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),o++}if(m<1||isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/volumeGiB",schemaPath:"#/prop\
erties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),o++}}}if(u.encryptedVolumes!==
void 0&&d.call(u,"encryptedVolumes")){let m=u.encryptedVolumes;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let n={instancePath:t+"/ec2Images/"+a+"\
/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),o++}if(typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/encryptedVolumes",schemaPath:"#/properties/e\
c2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[n]:e.push(n),o++}if(m<0||
isNaN(m)){let n={instancePath:t+"/ec2Images/"+a+"/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(u.productCodes!==void 0&&d.call(u,"productCodes")){let m=u.productCodes;if(Array.
isArray(m)){if(m.length>1e3){let y={instancePath:t+"/ec2Images/"+a+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[y]:e.push(y),o++}let n=m.length;for(let y=0;y<n;y++){let R=m[y];if(typeof R==
"string"){if(g(R)>200){let O={instancePath:t+"/ec2Images/"+a+"/productCodes/"+y,schemaPath:"#/properties/ec2Image/properties/productCodes/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[O]:e.push(O),o++}}else{let O={instancePath:t+"/ec2Images/"+a+"/produ\
ctCodes/"+y,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:
e.push(O),o++}}}else{let n={instancePath:t+"/ec2Images/"+a+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(u.enaSupport!==void 0&&d.call(u,"enaSupport")&&typeof u.enaSupport!="boolean"){let m={instancePath:t+
"/ec2Images/"+a+"/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[m]:e.push(m),o++}if(u.public!==void 0&&d.call(u,"public")&&typeof u.public!="boolean"){let m={instancePath:t+"/ec2Images/"+a+"/public",schemaPath:"#/pro\
perties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),o++}if(u.allowed!==void 0&&d.
call(u,"allowed")){let m=u.allowed;if(typeof m!="boolean"&&m!==null){let n={instancePath:t+"/ec2Images/"+a+"/allowed",schemaPath:"#/properties/ec2Image/properti\
es/allowed/type",keyword:"type",params:{type:L.properties.allowed.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),o++}}if(u.deprecated!==void 0&&
d.call(u,"deprecated")){let m=u.deprecated;if(typeof m!="string"&&m!==null){let n={instancePath:t+"/ec2Images/"+a+"/deprecated",schemaPath:"#/properties/ec2Imag\
e/properties/deprecated/type",keyword:"type",params:{type:L.properties.deprecated.type},message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof m==
"string"&&!J.test(m)){let n={instancePath:t+"/ec2Images/"+a+"/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};e===null?e=[n]:
e.push(n),o++}}}else{let m={instancePath:t+"/ec2Images/"+a,schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[m]:e.push(m),o++}}}else{let r={instancePath:t+"/ec2Images",schemaPath:"#/properties/ec2Images/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[r]:e.push(r),o++}}if(i.account!==void 0&&d.call(i,"account")){let s=i.account;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r of Object.
keys(s))if(!d.call(I.properties.account.properties,r)){let a={instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}if(s.id!==void 0&&d.call(s,"id")){let r=s.
id;if(typeof r=="string"){if(!M.test(r)){let a={instancePath:t+"/account/id",schemaPath:"#/properties/account/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/account/id",schemaPath:"#/properties/accoun\
t/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.dedicatedTenancy!==void 0&&d.call(s,"de\
dicatedTenancy")){let r=s.dedicatedTenancy;if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/accoun\
t/properties/dedicatedTenancy/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(
r)<1){let a={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/account/properties/dedicatedTenancy/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/a\
ccount/properties/dedicatedTenancy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.managementCidr!==void 0&&
d.call(s,"managementCidr")){let r=s.managementCidr;if(typeof r!="string"&&r!==null){let a={instancePath:t+"/account/managementCidr",schemaPath:"#/properties/acc\
ount/properties/managementCidr/type",keyword:"type",params:{type:I.properties.account.properties.managementCidr.type},message:"must be string,null"};e===null?e=
[a]:e.push(a),o++}if(typeof r=="string"){if(g(r)>100){let a={instancePath:t+"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[a]:e.push(a),o++}if(g(r)<1){let a={instancePath:t+
"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[a]:e.push(a),o++}}}if(s.ebsEncryptionByDefault!==void 0&&d.call(s,"ebsEncryptionByDefault")&&typeof s.ebsEncryptionByDefault!=
"boolean"){let r={instancePath:t+"/account/ebsEncryptionByDefault",schemaPath:"#/properties/account/properties/ebsEncryptionByDefault/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.images!==void 0&&d.call(s,"images")){let r=s.images;if(Array.isArray(r)){if(r.length>
1e4){let u={instancePath:t+"/account/images",schemaPath:"#/properties/account/properties/images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NO\
T have more than 10000 items"};e===null?e=[u]:e.push(u),o++}let a=r.length;for(let u=0;u<a;u++){let m=r[u];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===
void 0||!d.call(m,"name")){let n={instancePath:t+"/account/images/"+u,schemaPath:"#/properties/account/properties/images/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),o++}for(let n of Object.keys(m))if(!(n==="id"||n==="name"||n==="s\
tate"||n==="created")){let y={instancePath:t+"/account/images/"+u,schemaPath:"#/properties/account/properties/images/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),o++}if(m.id!==void 0&&d.call(m,"id")){let n=m.
id;if(typeof n=="string"){if(g(n)>100){let y={instancePath:t+"/account/images/"+u+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/m\
axLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),o++}if(g(n)<1){let y={instancePath:t+
"/account/images/"+u+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),o++}}else{let y={instancePath:t+"/account/images/"+u+"/id",schemaPath:"#/properties/account/properti\
es/images/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}}if(m.name!==void 0&&d.call(m,"\
name")){let n=m.name;if(typeof n=="string"){if(g(n)>100){let y={instancePath:t+"/account/images/"+u+"/name",schemaPath:"#/properties/account/properties/images/i\
tems/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),o++}if(g(n)<1){
let y={instancePath:t+"/account/images/"+u+"/name",schemaPath:"#/properties/account/properties/images/items/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),o++}}else{let y={instancePath:t+"/account/images/"+u+"/name",schemaPath:"#/pr\
operties/account/properties/images/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}}if(m.
state!==void 0&&d.call(m,"state")){let n=m.state;if(typeof n=="string"){if(g(n)>100){let y={instancePath:t+"/account/images/"+u+"/state",schemaPath:"#/propertie\
s/account/properties/images/items/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[y]:e.push(y),o++}if(g(n)<1){let y={instancePath:t+"/account/images/"+u+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),o++}}else{let y={instancePath:t+"/account\
/images/"+u+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[y]:e.push(y),o++}}if(m.created!==void 0&&d.call(m,"created")){let n=m.created;if(typeof n=="string"){if(g(n)>100){let y={instancePath:t+"/accou\
nt/images/"+u+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[y]:e.push(y),o++}if(g(n)<1){let y={instancePath:t+"/account/images/"+u+"/created",schemaPath:"#/properties/\
account/properties/images/items/properties/created/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
y]:e.push(y),o++}}else{let y={instancePath:t+"/account/images/"+u+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),o++}}}else{let n={instancePath:t+"/account/images/"+u,schemaPath:"#/properties/a\
ccount/properties/images/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"\
/account/images",schemaPath:"#/properties/account/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
o++}}if(s.imageNames!==void 0&&d.call(s,"imageNames")){let r=s.imageNames;if(Array.isArray(r)){if(r.length>1e4){let u={instancePath:t+"/account/imageNames",schemaPath:"\
#/properties/account/properties/imageNames/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[u]:e.push(
u),o++}let a=r.length;for(let u=0;u<a;u++){let m=r[u];if(typeof m=="string"){if(g(m)>100){let n={instancePath:t+"/account/imageNames/"+u,schemaPath:"#/propertie\
s/account/properties/imageNames/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(
n),o++}}else{let n={instancePath:t+"/account/imageNames/"+u,schemaPath:"#/properties/account/properties/imageNames/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/account/imageNames",schemaPath:"#/properties/account/properties/image\
Names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),o++}}if(s.imageCount!==void 0&&d.call(s,"imageCount")){let r=s.
imageCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/ima\
geCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(
r)){let a={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/imageCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/proper\
ties/imageCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),o++}}}if(s.imageQuota!==void 0&&d.call(
s,"imageQuota")){let r=s.imageQuota;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/account/imageQuota",schemaPath:"#/properti\
es/account/properties/imageQuota/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="number"&&isFinite(
r)){if(r>1e6||isNaN(r)){let a={instancePath:t+"/account/imageQuota",schemaPath:"#/properties/account/properties/imageQuota/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={instancePath:t+"/account/imageQuota",schemaPath:"#/properties\
/account/properties/imageQuota/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),o++}}}if(s.imageQuotaIsDefault!==
void 0&&d.call(s,"imageQuotaIsDefault")&&typeof s.imageQuotaIsDefault!="boolean"){let r={instancePath:t+"/account/imageQuotaIsDefault",schemaPath:"#/properties/\
account/properties/imageQuotaIsDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.imagesLeft!==void 0&&
d.call(s,"imagesLeft")){let r=s.imagesLeft;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/account/imagesLeft",schemaPath:"#/p\
roperties/account/properties/imagesLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:t+"/account/imagesLeft",schemaPath:"#/properties/account/properties/imagesLeft/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),o++}if(r<-1e6||isNaN(r)){let a={instancePath:t+"/account/imagesLeft",
schemaPath:"#/properties/account/properties/imagesLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=
[a]:e.push(a),o++}}}if(s.mayImport!==void 0&&d.call(s,"mayImport")&&typeof s.mayImport!="boolean"){let r={instancePath:t+"/account/mayImport",schemaPath:"#/prop\
erties/account/properties/mayImport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.mayTag!==void 0&&d.
call(s,"mayTag")&&typeof s.mayTag!="boolean"){let r={instancePath:t+"/account/mayTag",schemaPath:"#/properties/account/properties/mayTag/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.mayDescribeImages!==void 0&&d.call(s,"mayDescribeImages")&&typeof s.mayDescribeImages!=
"boolean"){let r={instancePath:t+"/account/mayDescribeImages",schemaPath:"#/properties/account/properties/mayDescribeImages/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.mayShareImage!==void 0&&d.call(s,"mayShareImage")&&typeof s.mayShareImage!="boolean"){let r={
instancePath:t+"/account/mayShareImage",schemaPath:"#/properties/account/properties/mayShareImage/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),o++}}if(i.guest!==void 0&&d.call(i,"guest")){let s=i.guest;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r of Object.
keys(s))if(!d.call(I.properties.guest.properties,r)){let a={instancePath:t+"/guest",schemaPath:"#/properties/guest/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}if(s.powershellSupported!==void 0&&d.call(s,"p\
owershellSupported")&&typeof s.powershellSupported!="boolean"){let r={instancePath:t+"/guest/powershellSupported",schemaPath:"#/properties/guest/properties/powe\
rshellSupported/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.powershellMajor!==void 0&&d.call(s,"po\
wershellMajor")){let r=s.powershellMajor;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:t+"/guest/powershellMajor",schemaPath:"#/\
properties/guest/properties/powershellMajor/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),o++}if(typeof r=="n\
umber"&&isFinite(r)){if(r>99||isNaN(r)){let a={instancePath:t+"/guest/powershellMajor",schemaPath:"#/properties/guest/properties/powershellMajor/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99"};e===null?e=[a]:e.push(a),o++}if(r<1||isNaN(r)){let a={instancePath:t+"/guest/powershellMajor",
schemaPath:"#/properties/guest/properties/powershellMajor/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),o++}}}if(s.officeInstalled!==void 0&&d.call(s,"officeInstalled")&&typeof s.officeInstalled!="boolean"){let r={instancePath:t+"/guest/officeInstalled",schemaPath:"\
#/properties/guest/properties/officeInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.pcoipAgentInstalled!==
void 0&&d.call(s,"pcoipAgentInstalled")&&typeof s.pcoipAgentInstalled!="boolean"){let r={instancePath:t+"/guest/pcoipAgentInstalled",schemaPath:"#/properties/gu\
est/properties/pcoipAgentInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.updatesDisabled!==void 0&&
d.call(s,"updatesDisabled")&&typeof s.updatesDisabled!="boolean"){let r={instancePath:t+"/guest/updatesDisabled",schemaPath:"#/properties/guest/properties/updat\
esDisabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.autoMount!==void 0&&d.call(s,"autoMount")&&
typeof s.autoMount!="boolean"){let r={instancePath:t+"/guest/autoMount",schemaPath:"#/properties/guest/properties/autoMount/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.byolAccountExists!==void 0&&d.call(s,"byolAccountExists")&&typeof s.byolAccountExists!="bo\
olean"){let r={instancePath:t+"/guest/byolAccountExists",schemaPath:"#/properties/guest/properties/byolAccountExists/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.byolAccountEnabled!==void 0&&d.call(s,"byolAccountEnabled")&&typeof s.byolAccountEnabled!="boolean"){
let r={instancePath:t+"/guest/byolAccountEnabled",schemaPath:"#/properties/guest/properties/byolAccountEnabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.dhcp!==void 0&&d.call(s,"dhcp")&&typeof s.dhcp!="boolean"){let r={instancePath:t+"/guest/dhcp",schemaPath:"#\
/properties/guest/properties/dhcp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.freeSpaceSufficient!==
void 0&&d.call(s,"freeSpaceSufficient")&&typeof s.freeSpaceSufficient!="boolean"){let r={instancePath:t+"/guest/freeSpaceSufficient",schemaPath:"#/properties/gu\
est/properties/freeSpaceSufficient/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.freeGiB!==void 0&&d.
call(s,"freeGiB")){let r=s.freeGiB;if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest\
/properties/freeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={
instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[a]:e.push(a),o++}}if(s.singleDrive!==void 0&&d.call(s,"singleDrive")&&typeof s.singleDrive!="boolean"){let r={instancePath:t+
"/guest/singleDrive",schemaPath:"#/properties/guest/properties/singleDrive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),o++}if(s.osListed!==void 0&&d.call(s,"osListed")&&typeof s.osListed!="boolean"){let r={instancePath:t+"/guest/osListed",schemaPath:"#/properties/guest\
/properties/osListed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.domainJoined!==void 0&&d.call(s,"\
domainJoined")&&typeof s.domainJoined!="boolean"){let r={instancePath:t+"/guest/domainJoined",schemaPath:"#/properties/guest/properties/domainJoined/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.entraJoined!==void 0&&d.call(s,"entraJoined")&&typeof s.entraJoined!=
"boolean"){let r={instancePath:t+"/guest/entraJoined",schemaPath:"#/properties/guest/properties/entraJoined/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.publicFirewall!==void 0&&d.call(s,"publicFirewall")&&typeof s.publicFirewall!="boolean"){let r={instancePath:t+
"/guest/publicFirewall",schemaPath:"#/properties/guest/properties/publicFirewall/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),o++}if(s.vmwareTools!==void 0&&d.call(s,"vmwareTools")&&typeof s.vmwareTools!="boolean"){let r={instancePath:t+"/guest/vmwareTools",schemaPath:"\
#/properties/guest/properties/vmwareTools/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.diskWithinLimit!==
void 0&&d.call(s,"diskWithinLimit")&&typeof s.diskWithinLimit!="boolean"){let r={instancePath:t+"/guest/diskWithinLimit",schemaPath:"#/properties/guest/properti\
es/diskWithinLimit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.diskGiB!==void 0&&d.call(s,"diskGiB")){
let r=s.diskGiB;if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let a={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[a]:e.push(a),o++}if(r<0||isNaN(r)){let a={instancePath:t+
"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[a]:e.push(a),o++}}if(s.partitionStyleFits!==void 0&&d.call(s,"partitionStyleFits")&&typeof s.partitionStyleFits!="boolean"){let r={
instancePath:t+"/guest/partitionStyleFits",schemaPath:"#/properties/guest/properties/partitionStyleFits/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),o++}if(s.partitionStyle!==void 0&&d.call(s,"partitionStyle")){let r=s.partitionStyle;if(typeof r!="string"){let a={instancePath:t+
"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),o++}if(!(r==="GPT"||r==="MBR")){let a={instancePath:t+"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/enum",keyword:"\
enum",params:{allowedValues:I.properties.guest.properties.partitionStyle.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),o++}}
if(s.pendingReboot!==void 0&&d.call(s,"pendingReboot")&&typeof s.pendingReboot!="boolean"){let r={instancePath:t+"/guest/pendingReboot",schemaPath:"#/properties\
/guest/properties/pendingReboot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.autoLogon!==void 0&&d.
call(s,"autoLogon")&&typeof s.autoLogon!="boolean"){let r={instancePath:t+"/guest/autoLogon",schemaPath:"#/properties/guest/properties/autoLogon/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.realTimeIsUniversal!==void 0&&d.call(s,"realTimeIsUniversal")&&typeof s.
realTimeIsUniversal!="boolean"){let r={instancePath:t+"/guest/realTimeIsUniversal",schemaPath:"#/properties/guest/properties/realTimeIsUniversal/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.singleBootPartition!==void 0&&d.call(s,"singleBootPartition")&&typeof s.
singleBootPartition!="boolean"){let r={instancePath:t+"/guest/singleBootPartition",schemaPath:"#/properties/guest/properties/singleBootPartition/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.is64Bit!==void 0&&d.call(s,"is64Bit")&&typeof s.is64Bit!="boolean"){let r={
instancePath:t+"/guest/is64Bit",schemaPath:"#/properties/guest/properties/is64Bit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),o++}if(s.rearmsLeft!==void 0&&d.call(s,"rearmsLeft")&&typeof s.rearmsLeft!="boolean"){let r={instancePath:t+"/guest/rearmsLeft",schemaPath:"#/pr\
operties/guest/properties/rearmsLeft/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.upgradedInPlace!==
void 0&&d.call(s,"upgradedInPlace")&&typeof s.upgradedInPlace!="boolean"){let r={instancePath:t+"/guest/upgradedInPlace",schemaPath:"#/properties/guest/properti\
es/upgradedInPlace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.otherAntivirus!==void 0&&d.call(s,"\
otherAntivirus")&&typeof s.otherAntivirus!="boolean"){let r={instancePath:t+"/guest/otherAntivirus",schemaPath:"#/properties/guest/properties/otherAntivirus/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.bootModeFits!==void 0&&d.call(s,"bootModeFits")&&typeof s.
bootModeFits!="boolean"){let r={instancePath:t+"/guest/bootModeFits",schemaPath:"#/properties/guest/properties/bootModeFits/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.appxPerUser!==void 0&&d.call(s,"appxPerUser")&&typeof s.appxPerUser!="boolean"){let r={instancePath:t+
"/guest/appxPerUser",schemaPath:"#/properties/guest/properties/appxPerUser/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:
e.push(r),o++}if(s.reservedStorageInUse!==void 0&&d.call(s,"reservedStorageInUse")&&typeof s.reservedStorageInUse!="boolean"){let r={instancePath:t+"/guest/rese\
rvedStorageInUse",schemaPath:"#/properties/guest/properties/reservedStorageInUse/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),o++}if(s.memoryIntegrityLocked!==void 0&&d.call(s,"memoryIntegrityLocked")&&typeof s.memoryIntegrityLocked!="boolean"){let r={instancePath:t+"/g\
uest/memoryIntegrityLocked",schemaPath:"#/properties/guest/properties/memoryIntegrityLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),o++}if(s.driveLetterDTaken!==void 0&&d.call(s,"driveLetterDTaken")&&typeof s.driveLetterDTaken!="boolean"){let r={instancePath:t+"/\
guest/driveLetterDTaken",schemaPath:"#/properties/guest/properties/driveLetterDTaken/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),o++}if(s.bitLocker!==void 0&&d.call(s,"bitLocker")&&typeof s.bitLocker!="boolean"){let r={instancePath:t+"/guest/bitLocker",schemaPath:"#/p\
roperties/guest/properties/bitLocker/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),o++}if(s.uiLanguage!==void 0&&
d.call(s,"uiLanguage")){let r=s.uiLanguage;if(typeof r=="string"){if(!We.test(r)){let a={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/prope\
rties/uiLanguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$"},message:'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{\
2,8}){0,3}$"'};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/properties/uiLanguage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),o++}}if(s.otherFailedTests!==void 0&&d.call(s,"otherFailedTests")){let r=s.otherFailedTests;
if(Array.isArray(r)){if(r.length>1e3){let u={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[u]:e.push(u),o++}let a=r.length;for(let u=0;u<a;u++){let m=r[u];if(typeof m==
"string"){if(g(m)>200){let n={instancePath:t+"/guest/otherFailedTests/"+u,schemaPath:"#/properties/guest/properties/otherFailedTests/items/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/guest/otherFailedTests\
/"+u,schemaPath:"#/properties/guest/properties/otherFailedTests/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),o++}}}else{let a={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[a]:e.push(a),o++}}}else{let r={instancePath:t+"/guest",schemaPath:"#/properties/guest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),o++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),o++}return x.errors=e,o===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=[{version:"10",release:"1809",build:17763},{version:"10",release:"21H2",build:19044},{version:"10",release:"22H2",build:19045},{version:"11",release:"22H\
2",build:22621},{version:"11",release:"23H2",build:22631},{version:"11",release:"24H2",build:26100},{version:"11",release:"25H2",build:26200}];function Q({windows:i}){
let t=Ee.filter(({version:c})=>c===i?.version),p=t.find(({release:c})=>c===i?.release),l=t.find(({build:c})=>c===i?.build);return[...p===void 0?[]:[K("/build",p.
build,"windows.release")],...l===void 0?[]:[K("/release",l.release,"windows.build")]]}function K(i,t,p){return{fact:"windows",path:i,value:t,from:`implied by wi\
ndows.version and ${p}`}}function A(i){let t=T(i,w.map(l=>l.key)),p=t.length===0?"":`; did you mean \`${t.join("` or `")}\``;return`there is no fact \`${E(i)}\`; ${Fe(i)}${p}`}function Fe(i){
let[t=""]=i.split("."),p=w.filter(c=>c.fact===t);return p.length>0?`those of ${t} are ${p.map(c=>c.key).join(", ")}`:`facts begin with ${[...new Set(w.map(c=>c.
fact))].map(c=>`${c}.`).join(", ")} (\`schema facts\` lists them all)`}function Z(i){let t={},p=new Map;for(let c of i){Me(c);for(let[h,e]of Object.entries(c.facts))for(let[o,f]of Object.entries(e)){if(f===void 0)continue;let s=`/${o}`,
r=c.places?.get(`/${h}${s}`)??c.from,a=p.get(h+s);if(a!==void 0&&a.value!==f)throw new b(`two sources disagree about \`${h}.${o}\`: ${k(a.value)} from ${a.from}\
, ${k(f)} from ${r}`);a===void 0&&(t[h]={...t[h],[o]:f},p.set(h+s,{fact:h,path:s,value:f,from:r}))}}for(let c of Q(t)){let{fact:h,path:e,value:o}=c,f=p.get(h+e);
if(f!==void 0&&f.value!==o)throw new b(`\`${h}.${e.slice(1)}\` cannot be ${k(f.value)} (${f.from}): it is ${k(o)}, ${c.from}`);f===void 0&&(t[h]={...t[h],[e.slice(
1)]:o},p.set(h+e,c))}let l=[...p].sort(([c],[h])=>c<h?-1:1).map(([,c])=>c);return{facts:t,given:l}}function Me({facts:i,from:t,places:p}){if(x(i))return;let l=x.
errors?.[0],c=l?.instancePath??"",h=l?.keyword==="additionalProperties"?String(l.params.additionalProperty):null,e=(h===null?void 0:p?.get(v(c,h)))??p?.get(c)??
t,o=c.slice(1).replaceAll("/","."),f=h===null?Ye(i,o):A(o===""?h:`${o}.${h}`);throw new b(`${e}: ${f}`)}function Ye(i,t){if(t==="")return`facts are an object, n\
ot ${k(i)}`;let p=w.find(f=>f.key===t);if(p===void 0)return`\`${t}\` is an object of facts, not ${k(i[t])}`;let l=i[p.fact]?.[p.path.slice(1)],c=p.values.length>
0?p.values.join(", "):p.title,h=p.type==="string"&&typeof l=="number"?`; as text it is \`"${l}"\``:"",[e]=typeof l=="string"&&l.length>2?T(l,p.values):[],o=e===
void 0?h:`; did you mean \`${e}\``;return`\`${t}\` cannot be ${k(l)}; accepted: ${c}${o}`}function X(i,t){let p=i.indexOf("=");if(p<1)throw new b(`${t} takes KEY=VALUE, for example \`windows.version=11\`, not ${k(i)}`);let l=i.slice(0,p),c=w.find(e=>e.
key===l||F(e)===l);if(c===void 0)throw new b(`${t}: ${A(l)}`);let h=$e(i.slice(p+1),c.type);return{from:t,facts:{[c.fact]:{[c.path.slice(1)]:h}}}}function $e(i,t){
return t==="number"&&/^[0-9]{1,9}(\.[0-9]{1,9})?$/.test(i)||t==="integer"&&/^[0-9]{1,15}$/.test(i)?Number(i):t==="boolean"&&(i==="true"||i==="false")?i==="true":
i}function te(i){let t=[0],p=!1;return{position(l){let c=Math.max(0,Math.min(l,i.length));for(;!p&&c>=(t[t.length-1]??0);)p=!ee(i,t);let h=0,e=t.length-1;for(;h<e;){
let o=h+e+1>>1;(t[o]??0)<=c?h=o:e=o-1}return{line:h+1,column:c-(t[h]??0)+1,offset:c}},line(l){for(;!p&&t.length<=l;)p=!ee(i,t);let c=t[l-1];if(c===void 0)return"";
let h=t[l],e=h===void 0?i.length:h-1;return i.slice(c,e>c&&i.charCodeAt(e-1)===13?e-1:e)}}}function ee(i,t){let p=i.indexOf(`
`,t[t.length-1]);return p===-1?!1:(t.push(p+1),!0)}var Re,je,_e,Ge,Ue,Ve,ze,qe,He,Je,Ke,P={careful:()=>Re??=require("./careful.cjs"),streams:()=>je??=require("./streams.cjs"),yaml:()=>_e??=require("./yaml.cjs"),
packs:()=>Ge??=require("./packs.cjs"),explain:()=>Ue??=require("./explain.cjs"),facts:()=>Ve??=require("./facts.cjs"),fix:()=>ze??=require("./fix.cjs"),rules:()=>qe??=
require("./rules.cjs"),hash:()=>He??=require("./hash.cjs"),policy:()=>Je??=require("./policy.cjs"),engine:()=>Ke??=require("./engine.cjs")};var re=Object.freeze({maxBytes:1048576}),ae=64,D=Object.freeze([]);function se(i){return i==="__proto__"||i==="constructor"||i==="prototype"}function ie(i,t){for(let l in Qe)return!1;if(typeof t!="object"||t===null)return!0;let p=Y(t,ae);return p===Ze(i)||p===Xe(i)}var Qe=Object.freeze({});function Y(i,t){
if(t===0)return Number.NaN;let p=0;if(Array.isArray(i)){for(let l=0;l<i.length;l++){let c=i[l];typeof c=="object"&&c!==null&&(p+=Y(c,t-1))}return p}for(let l in i){
if(se(l))return Number.NaN;p++;let c=i[l];typeof c=="object"&&c!==null&&(p+=Y(c,t-1))}return p}function Ze(i){let t=0;for(let p=i.indexOf(":");p!==-1;p=i.indexOf(
":",p+1))t++;return t}function Xe(i){let t=0,p=i.indexOf('"'),l=i.indexOf(":");for(;l!==-1;)if(p===-1||l<p)t++,l=i.indexOf(":",l+1);else{let c=et(i,p);l<c&&(l=i.
indexOf(":",c)),p=i.indexOf('"',c)}return t}function et(i,t){for(let p=i.indexOf('"',t+1);p!==-1;p=i.indexOf('"',p+1)){let l=p-1;for(;i.charCodeAt(l)===92;)l--;
if((p-l)%2===1)return p+1}return i.length}var C=Symbol("not clean");function oe(i){let t;try{t=JSON.parse(i)}catch{return C}return ie(i,t)?t:C}var Xt=Object.freeze([]);function pe(i){let t=0,p=i.length;for(;t<p&&ne(i.charCodeAt(t));)t++;if(t===p)return{start:0,end:i.length};for(;ne(i.charCodeAt(p-1));)p--;return{start:t,end:p}}
function ne(i){return i<=32&&(i===32||i===10||i===13||i===9)}function me(i,t=null,p=oe(i)){return p===C?P.careful().readCarefully(i):tt(i,p,t)}function tt(i,t,p){let l=null,c=null;return{index:p,value:t,parsed:!0,problems:D,
span:(h,e)=>(l??=P.careful().indexJson(i),c??=P.careful().locator(l),c(h,e)),extent:()=>pe(i),elements:()=>(l??=P.careful().indexJson(i),l.children)}}function $(i){if(!Array.isArray(i.value))return[i];if(i.problems.length===0)return i.value.map((p,l)=>le(i,p,l,D));if(i.value.length===0)return[{...i,value:void 0,
parsed:!1}];let t=rt(i.problems,i.elements());return i.value.map((p,l)=>le(i,p,l,t[l]??D))}function le(i,t,p,l){let c=v("",p);return{index:p,value:t,parsed:!0,problems:l,
span:(h,e)=>i.span(c+h,h===""?"value":e),extent:()=>i.span(c,"value")??i.extent()}}function rt(i,t){let p=[];for(let l of i){let h=q(l.pointer.split("/",2)[1]??
"")??Math.max(0,at(t,l.span?.start??0));p[h]??=[],p[h].push(st(v("",h),l))}return p}function at(i,t){let p=-1,l=i.length-1;for(;p<l;){let c=p+l+1>>1;(i[c]?.start??
0)<=t?p=c:l=c-1}return p}function st(i,t){let p=l=>l.startsWith(`${i}/`)?l.slice(i.length):"";return{...t,pointer:p(t.pointer),related:t.related.map(l=>({...l,pointer:p(
l.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(l=>({...l,path:p(l.path)}))}}}function ce(i,t,p=re,l){switch(t){case"json":return{text:i,requests:$(me(i,null,l))};case"yaml":return{text:i,requests:$(P.yaml().readYaml(i))};case"ndjson":return P.
streams().readNdjson(i,p)}}function ue(i,t,p){let l=ce(i,p),c=te(i),h=f=>{let{line:s,column:r}=c.position(f);return`${t}:${s}:${r}`},[e,...o]=l.requests;for(let f of l.requests){let s=f.problems.
find(r=>r.severity==="error");if(s!==void 0){let r=s.span??f.span(s.pointer,s.token);throw new b(`${h(r?.start??0)}: ${s.message}`)}}if(e===void 0||o.length>0||
e.index!==null||typeof e.value!="object"||e.value===null)throw new b(`${t}:1:1: a facts file holds one object, as \`workspaces-preflight schema facts\` describes \
it`);return{from:t,facts:e.value,places:it(e.value,e.span,h)}}function it(i,t,p){let l=new Map,c=h=>{let e=t(h,"key");e!==null&&l.set(h,p(e.start))};for(let[h,e]of Object.
entries(i))if(c(v("",h)),!(typeof e!="object"||e===null))for(let o of Object.keys(e))c(v(v("",h),o));return l}0&&(module.exports={checkedScopes,howToState,joinFacts,openFacts,parseFact,readFacts});
