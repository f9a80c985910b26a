"use strict";var X=Object.defineProperty;var Yt=Object.getOwnPropertyDescriptor;var Gt=Object.getOwnPropertyNames;var Vt=Object.prototype.hasOwnProperty;var Ut=(r,t)=>{for(var n in t)X(r,n,{get:t[n],enumerable:!0})},zt=(r,t,n,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let p of Gt(t))!Vt.call(r,p)&&p!==
n&&X(r,p,{get:()=>t[p],enumerable:!(l=Yt(t,p))||l.enumerable});return r};var qt=r=>zt(X({},"__esModule",{value:!0}),r);var Da={};Ut(Da,{checkedRequire:()=>Te,isTold:()=>we,joinFacts:()=>We,parseFact:()=>Ye,readFacts:()=>Rt});module.exports=qt(Da);function Qt(r,t,n){if(Math.abs(r.length-t.length)>n||r.length>64||t.length>64)return n+1;let l=[],p=[];for(let c=0;c<=t.length;c++)p.push(c);for(let c=1;c<=r.length;c++){
let e=[c],o=r.charCodeAt(c-1),f=c;for(let i=1;i<=t.length;i++){let a=t.charCodeAt(i-1),s=Math.min(j(p,i)+1,j(e,i-1)+1,j(p,i-1)+(o===a?0:1));c>1&&i>1&&o===t.charCodeAt(
i-2)&&r.charCodeAt(c-2)===a&&(s=Math.min(s,j(l,i-2)+1)),e.push(s),s<f&&(f=s)}if(f>n)return n+1;l=p,p=e}return Math.min(j(p,t.length),n+1)}function A(r,t){if(r.length>
64)return[];let n=r.toLowerCase(),l=[],p=Math.max(1,Math.floor(r.length/4));for(let c of t){let e=Qt(n,c.toLowerCase(),p);e>p||(l=e<p||l.length===0?[c]:[...l,c],
p=e)}return l.length>0||r.length<4?l:t.filter(c=>c.toLowerCase().includes(n)).slice(0,3)}function j(r,t){return r[t]??0}function ge(r,t){let n=A(r,t);return n.length===
0?"":`; did you mean \`${n.join("` or `")}\``}var Ht=/^[ -~]*$/,Jt=/^[ !#-[\]-~]*$/;function x(r,t=120){if(typeof r=="string"&&r.length<=t-2&&Jt.test(r))return`"${r}"`;let n=he(t);return V(r,n),n.end()}function ee(r,t=120){
if(r.length<=t&&Ht.test(r))return r;let n=he(t);return fe(r,n,!1),n.end()}function he(r){let t="",n=0,l=!1;return{add:p=>l||t.length+p.length>r?(l=!0,!1):(t+=p,
t.length<=r-1&&(n=t.length),!0),end:()=>l?t.slice(0,n)+"\u2026":t}}function V(r,t){switch(typeof r){case"string":return t.add('"')&&fe(r,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(r));case"bigint":return t.add(r<10n**40n&&r>-(10n**40n)?`${r}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof r}]`);case"object":return r===null?t.add("null"):Array.isArray(r)?Kt(r,t):Zt(r,t)}}function Kt(r,t){if(!t.add("["))
return!1;for(let n=0;n<r.length;n++)if(n>0&&!t.add(",")||!V(r[n],t))return!1;return t.add("]")}function Zt(r,t){let n=Xt(r);if(n!==null)return t.add(`[${n}]`);if(!t.
add("{"))return!1;let l=!0;for(let p of Object.keys(r)){if(!l&&!t.add(","))return!1;l=!1;let c=r[p];if(!(V(p,t)&&t.add(":")&&V(c,t)))return!1}return t.add("}")}
function Xt(r){let t=Object.prototype.toString.call(r);return t==="[object Object]"?null:ee(t.slice(8,-1),40)}function fe(r,t,n){for(let l=0;l<r.length;l++){let p=r.
charCodeAt(l),c=r.charAt(l);if(er(p))c=G(p);else if(n&&(p===34||p===92))c=`\\${c}`;else if(p>=55296&&p<=57343){let e=r.codePointAt(l)??p;if(e<=65535)c=G(p);else{
l++;let o=r.charCodeAt(l);c=e>=917504&&e<=917631?G(p)+G(o):String.fromCharCode(p,o)}}if(!t.add(c))return!1}return!0}function er(r){return r<127?r<32:r<5760?r<=160||
r===173||r===1564:r<8192?r===5760||r===6158:r<=8207||r>=8232&&r<=8239||r>=8287&&r<=8303||r===12288||r===65279||r>=65529&&r<=65531}var tr={8:"\\b",9:"\\t",10:"\\n",
12:"\\f",13:"\\r"};function G(r){return tr[r]??`\\u${r.toString(16).padStart(4,"0")}`}var I=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var ye={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
utside the request. A member that is left out is not known; null says that it is known to be absent.",type:"object",additionalProperties:!1,properties:{windows:{
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
ean",description:"Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (\
BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpac\
eOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Te\
st-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Whether the checker lists this Windows as supported; an old checker does not know new releases (BYO\
L Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boolean",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_\
DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker \
Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; Im\
ageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWare\
ToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLes\
sThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolea\
n",description:"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"\
string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partitions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart\
 (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; I\
mageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeU\
niversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",description:"Whether there is one bootable partition and no other (BYOL Che\
cker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.t\
xt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{
type:"boolean",description:"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boo\
lean",description:"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"\
Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Stor\
e packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{type:"boolean",description:"Whether the reserved storage of Windows is \
in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or Credential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"\
boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"boolean",description:"Whether BitLocker is on, or a drive not yet fully d\
ecrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",examples:["en-US"],description:"Language of the Windows user interface as\
 a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Failed tests of the BYOL Checker\
 that this version does not know, by name"}}}}};var ar=ye.properties,T=Object.entries(ar).flatMap(([r,{properties:t={}}])=>Object.entries(t).map(([n,{type:l,enum:p,description:c,examples:e}])=>({key:`${r}.${n}`,
fact:r,path:`/${n}`,type:typeof l=="string"?l:l[0],nullable:typeof l!="string",values:(p??[]).map(String),title:c,example:e===void 0?null:String(e[0])})));function be({
key:r,fact:t}){return T.filter(n=>n.fact===t).length===1?t:r}var D=(r,t,n=[])=>({scope:r,shown:t,also:n}),nr=[D("account",["id"]),D("account",["dedicatedTenancy","managementCidr"]),D("account",["ebsEncryptionByDefault"]),
D("account",["images","imageNames","imageCount"]),D("account",["imageQuota","imageQuotaIsDefault"]),D("account",["imagesLeft"]),D("account",["mayImport","mayTag",
"mayDescribeImages","mayShareImage"]),D("guest",["powershellSupported","officeInstalled","pcoipAgentInstalled","updatesDisabled","autoMount","byolAccountExists",
"singleDrive","osListed","entraJoined","partitionStyleFits","pendingReboot","singleBootPartition","rearmsLeft","upgradedInPlace","otherAntivirus","bootModeFits"],
["byolAccountEnabled","dhcp","freeSpaceSufficient","domainJoined","publicFirewall","vmwareTools","diskWithinLimit","autoLogon","realTimeIsUniversal","is64Bit"])],
sr=new Set(["id","found"]);function we(r,t){let{scope:n,member:l}=ve(r),p=t[n]??{},c=ke(n,l);return c===void 0?Object.keys(p).some(e=>!sr.has(e)):c.shown.some(e=>Object.
hasOwn(p,e))}function Ie(r){let{scope:t,member:n}=ve(r),l=ke(t,n);return l===void 0?[r]:[...l.shown,...l.also].map(p=>`${t}/${p}`)}function ke(r,t){return nr.find(
n=>n.scope===r&&(n.shown.includes(t)||n.also.includes(t)))}function ve(r){let t=r.indexOf("/");return{scope:r.slice(0,t),member:r.slice(t+1)}}function Te(r){let t=[...new Set(T.map(n=>n.fact))];return r.flatMap(n=>{if(t.includes(n))return[n];let l=T.find(o=>o.key===n);if(l!==void 0)return Ie(l.fact+l.
path);let p=A(n,n.includes(".")?T.map(o=>o.key):t),c=p.length>0?`; did you mean \`${p.join("` or `")}\``:"",e=n.includes(".")?"fact":"scope";throw new I(`there \
is no ${e} ${x(n)}; the scopes are ${t.join(", ")}${c}`)})}var xe=[{version:"10",release:"1809",build:17763},{version:"10",release:"21H2",build:19044},{version:"10",release:"22H2",build:19045},{version:"11",release:"22H\
2",build:22621},{version:"11",release:"23H2",build:22631},{version:"11",release:"24H2",build:26100},{version:"11",release:"25H2",build:26200}],Le=[{fact:"window\
s",member:"build",by:["windows.version","windows.release"],value:({windows:r})=>xe.find(({version:t,release:n})=>t===r?.version&&n===r.release)?.build},{fact:"w\
indows",member:"release",by:["windows.version","windows.build"],value:({windows:r})=>xe.find(({version:t,build:n})=>t===r?.version&&n===r.build)?.release},{fact:"\
account",member:"imageNames",by:["account.images"],value:({account:r})=>r?.images?.map(({name:t})=>t)},{fact:"account",member:"imageCount",by:["account.images"],
value:({account:r})=>r?.images?.length},{fact:"account",member:"imageCount",by:["account.imageNames"],value:({account:r})=>r?.imageNames?.length},{fact:"account",
member:"imagesLeft",by:["account.imageQuota","account.imageCount"],value:({account:r})=>r?.imageQuota===void 0||r.imageCount===void 0?void 0:r.imageQuota-r.imageCount},
{fact:"guest",member:"powershellSupported",by:["guest.powershellMajor"],value:({guest:r})=>r?.powershellMajor===void 0?void 0:r.powershellMajor>=4},{fact:"guest",
member:"freeSpaceSufficient",by:["guest.freeGiB"],value:({guest:{freeGiB:r}={}})=>r===void 0||r>=10&&r<20?void 0:r>=20},{fact:"guest",member:"diskWithinLimit",by:[
"guest.diskGiB"],value:({guest:r})=>r?.diskGiB===void 0?void 0:r.diskGiB<=80}];function Pe(r){let t=new Map,n=0;return l=>{if(l.length>64)return r(l);let p=t.get(l);if(p!==void 0)return p;let c=r(l);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(l,c),c}}var or=Pe(ir);function ir(r){if(r==="")return[];if(r.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(r)}`);let t=r.slice(1).split("/");
return r.includes("~")?t.map(pr):t}function W(r,t){return`${r}/${lr(t)}`}function Oe(r,t){let n=r;for(let l of or(t)){if(typeof n!="object"||n===null)return te;if(Array.isArray(n)){let p=re(l);if(p===
null||p>=n.length)return te;n=n[p]}else{if(!Object.hasOwn(n,l))return te;n=n[l]}}return{found:!0,value:n}}function re(r){let t=r.charCodeAt(0)-48;return t>=0&&t<=
9?r.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(r)?Number(r):null:null}var te=Object.freeze({found:!1});function lr(r){return typeof r=="number"?String(r):r.includes(
"~")||r.includes("/")?r.replaceAll("~","~0").replaceAll("/","~1"):r}function pr(r){return r.replaceAll("~1","/").replaceAll("~0","~")}function y(r){let t=r.length;for(let n=0;n<r.length-1;n++){let l=r.charCodeAt(n);if(l<55296||l>56319)continue;let p=r.charCodeAt(n+1);p>=56320&&p<=57343&&(t--,n++)}
return t}var L={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the\
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
ean",description:"Whether the system drive has enough free space; follows from guest.freeGiB: no below 10, yes from 20, and between them only the checker says (\
BYOL Checker Test-BYOL_FreeDiskSpace)"},freeGiB:{type:"number",minimum:0,maximum:1e6,description:"Free space on the system drive in GiB (ImageInfo.txt `FreeSpac\
eOnCDrive`)"},singleDrive:{type:"boolean",description:"Whether there is one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Te\
st-BYOL_LocalDrives)"},osListed:{type:"boolean",description:"Whether the checker lists this Windows as supported; an old checker does not know new releases (BYO\
L Checker Test-BYOL_OSRequirements)"},domainJoined:{type:"boolean",description:"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_\
DomainJoined; ImageInfo.txt `partOfDomain`)"},entraJoined:{type:"boolean",description:"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker \
Test-BYOL_AzureDomainJoined)"},publicFirewall:{type:"boolean",description:"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; Im\
ageInfo.txt `Firewall`)"},vmwareTools:{type:"boolean",description:"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWare\
ToolsInstalled`)"},diskWithinLimit:{type:"boolean",description:"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLes\
sThan80GB)"},diskGiB:{type:"number",minimum:0,maximum:1e6,description:"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},partitionStyleFits:{type:"boolea\
n",description:"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},partitionStyle:{type:"\
string",enum:["GPT","MBR"],description:"GPT or MBR (ImageInfo.txt `Partitions`)"},pendingReboot:{type:"boolean",description:"Whether Windows waits for a restart\
 (BYOL Checker Test-BYOL_PendingReboots)"},autoLogon:{type:"boolean",description:"Whether a user is logged on automatically (BYOL Checker Test-BYOL_AutoLogon; I\
mageInfo.txt `AutoLogonTurnedOn`)"},realTimeIsUniversal:{type:"boolean",description:"Whether the hardware clock is read as UTC (BYOL Checker Test-BYOL_RealTimeU\
niversal; ImageInfo.txt `RealTimeIsUniversal`)"},singleBootPartition:{type:"boolean",description:"Whether there is one bootable partition and no other (BYOL Che\
cker Test-BYOL_MultipleBootPartition)"},is64Bit:{type:"boolean",description:"Whether Windows is a 64-bit x64 system (BYOL Checker Test-BYOL_64BitOS; ImageInfo.t\
xt `OSArchitecture`)"},rearmsLeft:{type:"boolean",description:"Whether Windows can still be rearmed by sysprep (BYOL Checker Test-BYOL_RearmCount)"},upgradedInPlace:{
type:"boolean",description:"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL_InPlaceUpgrade)"},otherAntivirus:{type:"boo\
lean",description:"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnotInstalled)"},bootModeFits:{type:"boolean",description:"\
Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_UEFI)"},appxPerUser:{type:"boolean",description:"Whether Stor\
e packages are installed for single users, which sysprep refuses"},reservedStorageInUse:{type:"boolean",description:"Whether the reserved storage of Windows is \
in use"},memoryIntegrityLocked:{type:"boolean",description:"Whether memory integrity or Credential Guard is switched on with a UEFI lock"},driveLetterDTaken:{type:"\
boolean",description:"Whether the drive letter D: is used or mapped"},bitLocker:{type:"boolean",description:"Whether BitLocker is on, or a drive not yet fully d\
ecrypted"},uiLanguage:{type:"string",pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$",examples:["en-US"],description:"Language of the Windows user interface as\
 a BCP 47 tag, for example en-US"},otherFailedTests:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Failed tests of the BYOL Checker\
 that this version does not know, by name"}}}}},N={title:"EC2ImageFacts",description:"The EC2 image (AMI) that the request names, in the Region of the call",type:"\
object",additionalProperties:!1,properties:{id:{type:"string",pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$",description:"Id of the image that these facts are about\
; without it they are about every request's image"},found:{type:"boolean",description:"Whether the account can see the image in this Region; false only where EC\
2 was asked for this very id (ec2:DescribeImages)"},ownerId:{type:"string",pattern:"^[0-9]{12}$",description:"Account that owns the image, 12 digits (ec2:Descri\
beImages `OwnerId`)"},ownerAlias:{type:["string","null"],minLength:1,maxLength:100,description:"Alias of the owner, such as amazon or aws-marketplace; null wher\
e it has none (ec2:DescribeImages `ImageOwnerAlias`)"},state:{type:"string",minLength:1,maxLength:100,description:"State of the image, such as available or pend\
ing (ec2:DescribeImages `State`)"},imageType:{type:"string",minLength:1,maxLength:100,description:"Kind of image: machine, kernel or ramdisk (ec2:DescribeImages\
 `ImageType`)"},architecture:{type:"string",minLength:1,maxLength:100,description:"Processor architecture, such as x86_64 (ec2:DescribeImages `Architecture`)"},
virtualizationType:{type:"string",minLength:1,maxLength:100,description:"Virtualization: hvm or paravirtual (ec2:DescribeImages `VirtualizationType`)"},platform:{
type:["string","null"],minLength:1,maxLength:100,description:"windows; null for anything else (ec2:DescribeImages `Platform`)"},platformDetails:{type:["string",
"null"],minLength:1,maxLength:100,description:"Platform as it is billed, such as Windows BYOL (ec2:DescribeImages `PlatformDetails`)"},usageOperation:{type:["st\
ring","null"],minLength:1,maxLength:100,description:"Operation as it is billed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},bootMode:{type:[
"string","null"],minLength:1,maxLength:100,description:"legacy-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)"},
rootDeviceType:{type:"string",minLength:1,maxLength:100,description:"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},volumes:{type:"integer",minimum:0,
maximum:1e3,description:"Number of EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},rootVolume:{type:"boolean",description:"Whether one of th\
e EBS volumes is the root device (ec2:DescribeImages `RootDeviceName`)"},volumeGiB:{type:"integer",minimum:1,maximum:1e5,description:"Size of the root volume in\
 GiB (ec2:DescribeImages `VolumeSize`)"},encryptedVolumes:{type:"integer",minimum:0,maximum:1e3,description:"Number of encrypted EBS volumes (ec2:DescribeImages\
 `Encrypted`)"},productCodes:{type:"array",maxItems:1e3,items:{type:"string",maxLength:200},description:"Product codes, as Marketplace images have them; empty w\
here there are none (ec2:DescribeImages `ProductCodes`)"},enaSupport:{type:"boolean",description:"Whether enhanced networking with ENA is switched on (ec2:Descr\
ibeImages `EnaSupport`)"},public:{type:"boolean",description:"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},allowed:{type:["boolean","nu\
ll"],description:"Whether the account's Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `ImageAllowed`)"},deprecated:{type:[
"string","null"],pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",description:"First day on which the image is deprecated, YYYY-MM-DD in UTC; null \
where there is none (ec2:DescribeImages `DeprecationTime`)"}}},g=Object.prototype.hasOwnProperty,mr=new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","u"),cr=new RegExp(
"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","u"),Se=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),ae=new RegExp("^[0-9]{12}$","u"),De=new RegExp("^[0-9]{4}-(0[1-9]\
|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u"),ur=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$","u");function M(r,{instancePath:t="",parentData:n,parentDataProperty:l,
rootData:p=r,dynamicAnchors:c={}}={}){let e=null,o=0,f=M.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){for(let i of Object.keys(r))if(!(i==="windows"||i==="region"||i==="ec2Image"||i==="ec2Images"||i==="account"||i==="guest")){let a={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}
if(r.windows!==void 0&&g.call(r,"windows")){let i=r.windows;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))if(!(a==="version"||a==="ed\
ition"||a==="build"||a==="release")){let s={instancePath:t+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),o++}if(i.version!==void 0&&g.call(i,"version")){let a=i.version;if(typeof a!=
"string"){let s={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[s]:e.push(s),o++}if(!(a==="10"||a==="11"||a==="server")){let s={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/prop\
erties/version/enum",keyword:"enum",params:{allowedValues:L.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),o++}}if(i.edition!==void 0&&g.call(i,"edition")){let a=i.edition;if(typeof a!="string"){let s={instancePath:t+"/windows/edition",schemaPath:"\
#/properties/windows/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}if(!(a==="Home"||a===
"Home N"||a==="Home KN"||a==="Pro"||a==="Pro N"||a==="Pro KN"||a==="Pro for Workstations"||a==="Pro N for Workstations"||a==="Pro Education"||a==="Pro Education\
 N"||a==="Education"||a==="Education N"||a==="Education KN"||a==="Enterprise"||a==="Enterprise N"||a==="Enterprise KN"||a==="Enterprise LTSC"||a==="Enterprise N\
 LTSC"||a==="IoT Enterprise"||a==="IoT Enterprise LTSC")){let s={instancePath:t+"/windows/edition",schemaPath:"#/properties/windows/properties/edition/enum",keyword:"\
enum",params:{allowedValues:L.properties.windows.properties.edition.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),o++}}if(i.
build!==void 0&&g.call(i,"build")){let a=i.build;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/windows/build",schemaPath:"#/\
properties/windows/properties/build/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&
isFinite(a)){if(a>99999||isNaN(a)){let s={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[s]:e.push(s),o++}if(a<10240||isNaN(a)){let s={instancePath:t+"/windows/build",schemaPath:"#/properties/\
windows/properties/build/minimum",keyword:"minimum",params:{comparison:">=",limit:10240},message:"must be >= 10240"};e===null?e=[s]:e.push(s),o++}}}if(i.release!==
void 0&&g.call(i,"release")){let a=i.release;if(typeof a=="string"){if(!mr.test(a)){let s={instancePath:t+"/windows/release",schemaPath:"#/properties/windows/pr\
operties/release/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"},message:'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"'};e===
null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/windows/release",schemaPath:"#/properties/windows/properties/release/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}}else{let a={instancePath:t+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}if(r.region!==void 0&&g.call(r,"region")){let i=r.region;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a of Object.keys(i))if(a!=="name"){let s={instancePath:t+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),o++}if(i.name!==void 0&&g.call(i,"name")){let a=i.
name;if(typeof a=="string"){if(y(a)>32){let s={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"};e===null?e=[s]:e.push(s),o++}if(!cr.test(a)){let s={instancePath:t+"/region/name",schemaPath:"#/prope\
rties/region/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"},message:'must match pattern "^[a-z]{2,5}(-[a-z]+)+-\
[0-9]{1,2}$"'};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}}else{let a={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}if(r.ec2Image!==void 0&&g.call(r,"ec2Image")){let i=r.ec2Image;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){for(let a of Object.keys(i))if(!g.call(L.properties.ec2Image.properties,a)){let s={instancePath:t+"/ec2Image",schemaPath:"#/propertie\
s/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),o++}if(i.id!==void 0&&g.call(i,"id")){let a=i.id;if(typeof a=="string"){if(!Se.test(a)){let s={instancePath:t+"/ec2Image/id",schemaPath:"#/properties/ec2Imag\
e/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'must match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};
e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/ec2Image/id",schemaPath:"#/properties/ec2Image/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.found!==void 0&&g.call(i,"found")&&typeof i.found!="boolean"){let a={instancePath:t+"/ec2Image/\
found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.
ownerId!==void 0&&g.call(i,"ownerId")){let a=i.ownerId;if(typeof a=="string"){if(!ae.test(a)){let s={instancePath:t+"/ec2Image/ownerId",schemaPath:"#/properties\
/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[s]:e.push(s),o++}}else{
let s={instancePath:t+"/ec2Image/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),o++}}if(i.ownerAlias!==void 0&&g.call(i,"ownerAlias")){let a=i.ownerAlias;if(typeof a!="string"&&a!==null){let s={instancePath:t+"\
/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/type",keyword:"type",params:{type:L.properties.ec2Image.properties.ownerAlias.type},
message:"must be string,null"};e===null?e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/prope\
rties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),
o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}}if(i.state!==void 0&&g.call(i,"state")){let a=i.state;if(typeof a=="string"){if(y(
a)>100){let s={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"mu\
st NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/propert\
ies/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+
"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),o++}}if(i.imageType!==void 0&&g.call(i,"imageType")){let a=i.imageType;if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/imageType",schemaPath:"\
#/properties/ec2Image/properties/imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.
push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/ec2Image/imageType",schemaPath:"#/propertie\
s/ec2Image/properties/imageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.architecture!==void 0&&
g.call(i,"architecture")){let a=i.architecture;if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Im\
age/properties/architecture/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(
a)<1){let s={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/prop\
erties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.virtualizationType!==void 0&&g.call(
i,"virtualizationType")){let a=i.virtualizationType;if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"#/prope\
rties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:
e.push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/ec2Image/virtualizationT\
ype",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),o++}}if(i.platform!==void 0&&g.call(i,"platform")){let a=i.platform;if(typeof a!="string"&&a!==null){let s={instancePath:t+"/ec2Image/platform",schemaPath:"#\
/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:L.properties.ec2Image.properties.platform.type},message:"must be string,null"};e===null?
e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2\
Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[s]:e.push(s),o++}}}if(i.platformDetails!==void 0&&g.call(i,"platformDetails")){let a=i.platformDetails;if(typeof a!="string"&&a!==null){let s={
instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:L.properties.ec2Image.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Imag\
e/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platf\
ormDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}}if(i.usageOperation!==
void 0&&g.call(i,"usageOperation")){let a=i.usageOperation;if(typeof a!="string"&&a!==null){let s={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/prope\
rties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:L.properties.ec2Image.properties.usageOperation.type},message:"must be string,null"};
e===null?e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/u\
sageOperation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={
instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}}if(i.bootMode!==void 0&&g.call(i,"bootMode")){let a=i.bootMode;if(typeof a!="string"&&a!==
null){let s={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:L.properties.ec2Image.properties.
bootMode.type},message:"must be string,null"};e===null?e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/bootMode",schemaPath:"\
#/properties/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(
s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}}if(i.rootDeviceType!==void 0&&g.call(i,"rootDeviceType")){let a=i.rootDeviceType;
if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={instancePath:t+"/ec2Image/rootDev\
iceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.volumes!==void 0&&g.call(i,"volumes")){let a=i.volumes;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let s={instancePath:t+"/ec2Image\
/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?
e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),o++}}}if(i.rootVolume!==void 0&&g.call(i,"rootVolume")&&typeof i.rootVolume!="\
boolean"){let a={instancePath:t+"/ec2Image/rootVolume",schemaPath:"#/properties/ec2Image/properties/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.volumeGiB!==void 0&&g.call(i,"volumeGiB")){let a=i.volumeGiB;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let s={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e5||isNaN(a)){let s={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/p\
roperties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[s]:e.push(s),o++}
if(a<1||isNaN(a)){let s={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(s),o++}}}if(i.encryptedVolumes!==void 0&&g.call(i,"encryptedVolumes")){let a=i.encryptedVolumes;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let s={instancePath:t+
"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties\
/encryptedVolumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),o++}}}if(i.productCodes!==void 0&&
g.call(i,"productCodes")){let a=i.productCodes;if(Array.isArray(a)){if(a.length>1e3){let d={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2\
Image/properties/productCodes/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[d]:e.push(d),o++}let s=a.
length;for(let d=0;d<s;d++){let u=a[d];if(typeof u=="string"){if(y(u)>200){let m={instancePath:t+"/ec2Image/productCodes/"+d,schemaPath:"#/properties/ec2Image/p\
roperties/productCodes/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),o++}}else{
let m={instancePath:t+"/ec2Image/productCodes/"+d,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),o++}}}else{let s={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),o++}}if(i.enaSupport!==void 0&&g.call(i,"enaSupport")&&typeof i.enaSupport!=
"boolean"){let a={instancePath:t+"/ec2Image/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.public!==void 0&&g.call(i,"public")&&typeof i.public!="boolean"){let a={instancePath:t+"/ec2Image/public",schemaPath:"\
#/properties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.allowed!==void 0&&
g.call(i,"allowed")){let a=i.allowed;if(typeof a!="boolean"&&a!==null){let s={instancePath:t+"/ec2Image/allowed",schemaPath:"#/properties/ec2Image/properties/al\
lowed/type",keyword:"type",params:{type:L.properties.ec2Image.properties.allowed.type},message:"must be boolean,null"};e===null?e=[s]:e.push(s),o++}}if(i.deprecated!==
void 0&&g.call(i,"deprecated")){let a=i.deprecated;if(typeof a!="string"&&a!==null){let s={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Ima\
ge/properties/deprecated/type",keyword:"type",params:{type:L.properties.ec2Image.properties.deprecated.type},message:"must be string,null"};e===null?e=[s]:e.push(
s),o++}if(typeof a=="string"&&!De.test(a)){let s={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\
"'};e===null?e=[s]:e.push(s),o++}}}else{let a={instancePath:t+"/ec2Image",schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),o++}}if(r.ec2Images!==void 0&&g.call(r,"ec2Images")){let i=r.ec2Images;if(Array.isArray(i)){if(i.length>1e4){let s={instancePath:t+
"/ec2Images",schemaPath:"#/properties/ec2Images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[s]:e.
push(s),o++}let a=i.length;for(let s=0;s<a;s++){let d=i[s];if(d&&typeof d=="object"&&!Array.isArray(d)){for(let u of Object.keys(d))if(!g.call(N.properties,u)){
let m={instancePath:t+"/ec2Images/"+s,schemaPath:"#/properties/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),o++}if(d.id!==void 0&&g.call(d,"id")){let u=d.id;if(typeof u=="string"){if(!Se.test(u)){let m={instancePath:t+
"/ec2Images/"+s+"/id",schemaPath:"#/properties/ec2Image/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'mu\
st match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/id",schemaPath:"#/properties/ec\
2Image/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.found!==void 0&&g.call(d,"found")&&
typeof d.found!="boolean"){let u={instancePath:t+"/ec2Images/"+s+"/found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.ownerId!==void 0&&g.call(d,"ownerId")){let u=d.ownerId;if(typeof u=="string"){if(!ae.test(
u)){let m={instancePath:t+"/ec2Images/"+s+"/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}\
$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/ownerId",schemaPath:"#/properties/ec2\
Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.ownerAlias!==void 0&&g.call(d,
"ownerAlias")){let u=d.ownerAlias;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+s+"/ownerAlias",schemaPath:"#/properties/ec2Image/propert\
ies/ownerAlias/type",keyword:"type",params:{type:N.properties.ownerAlias.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){
if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+s+"/ownerAlias",schemaPath:"\
#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),o++}}}if(d.state!==void 0&&g.call(d,"state")){let u=d.state;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/state",schemaPath:"#/\
properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),
o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+s+"/state",schemaPath:"#/properties/ec2Image/properties/state/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/state",schemaPath:"#/properties/ec2I\
mage/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.imageType!==void 0&&g.call(d,"ima\
geType")){let u=d.imageType;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/imageType",schemaPath:"#/properties/ec2Image/properties/\
imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+s+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageTyp\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.architecture!==void 0&&g.call(d,"architecture")){let u=d.
architecture;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+s+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/architecture",schemaPath:"#/properties/ec2Image/properties\
/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.virtualizationType!==void 0&&g.call(d,"vi\
rtualizationType")){let u=d.virtualizationType;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/virtualizationType",schemaPath:"#/pro\
perties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:
e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+s+"/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"\
/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),o++}}if(d.platform!==void 0&&g.call(d,"platform")){let u=d.platform;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+s+"/pla\
tform",schemaPath:"#/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:N.properties.platform.type},message:"must be string,null"};e===null?
e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+s+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.platformDetails!==void 0&&g.call(d,"platformDetails")){let u=d.platformDetails;if(typeof u!="string"&&u!==
null){let m={instancePath:t+"/ec2Images/"+s+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:N.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Imag\
es/"+s+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have \
more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+s+"/platformDetails",schemaPath:"#/properties/ec2Image/pr\
operties/platformDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.usageOperation!==
void 0&&g.call(d,"usageOperation")){let u=d.usageOperation;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+s+"/usageOperation",schemaPath:"\
#/properties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:N.properties.usageOperation.type},message:"must be string,null"};e===null?e=[m]:
e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOper\
ation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+s+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.bootMode!==void 0&&g.call(d,"bootMode")){let u=d.bootMode;if(typeof u!="string"&&u!==null){let m={
instancePath:t+"/ec2Images/"+s+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:N.properties.bootMode.type},message:"\
must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/bootMode",schemaPath:"#/propertie\
s/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}
if(y(u)<1){let m={instancePath:t+"/ec2Images/"+s+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.rootDeviceType!==void 0&&g.call(d,"rootDeviceType")){let u=d.rootDeviceType;
if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+s+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2I\
mages/"+s+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+s+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties\
/rootDeviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.volumes!==void 0&&g.call(d,"volumes")){
let u=d.volumes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+s+"/volumes",schemaPath:"#/properties/ec2Image/pro\
perties/volumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||
isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"};e===null?e=[m]:e.push(m),o++}if(u<0||isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/volumes",schemaPath:"#/propertie\
s/ec2Image/properties/volumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),o++}}}if(d.rootVolume!==
void 0&&g.call(d,"rootVolume")&&typeof d.rootVolume!="boolean"){let u={instancePath:t+"/ec2Images/"+s+"/rootVolume",schemaPath:"#/properties/ec2Image/properties\
/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.volumeGiB!==void 0&&g.call(d,"volumeGiB")){
let u=d.volumeGiB;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+s+"/volumeGiB",schemaPath:"#/properties/ec2Image\
/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>
1e5||isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000"};e===null?e=[m]:e.push(m),o++}if(u<1||isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/volumeGiB",schemaPath:"#/prop\
erties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),o++}}}if(d.encryptedVolumes!==
void 0&&g.call(d,"encryptedVolumes")){let u=d.encryptedVolumes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+s+"\
/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/encryptedVolumes",schemaPath:"#/properties/e\
c2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[m]:e.push(m),o++}if(u<0||
isNaN(u)){let m={instancePath:t+"/ec2Images/"+s+"/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),o++}}}if(d.productCodes!==void 0&&g.call(d,"productCodes")){let u=d.productCodes;if(Array.
isArray(u)){if(u.length>1e3){let w={instancePath:t+"/ec2Images/"+s+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[w]:e.push(w),o++}let m=u.length;for(let w=0;w<m;w++){let de=u[w];if(typeof de==
"string"){if(y(de)>200){let _={instancePath:t+"/ec2Images/"+s+"/productCodes/"+w,schemaPath:"#/properties/ec2Image/properties/productCodes/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[_]:e.push(_),o++}}else{let _={instancePath:t+"/ec2Images/"+s+"/produ\
ctCodes/"+w,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:
e.push(_),o++}}}else{let m={instancePath:t+"/ec2Images/"+s+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),o++}}if(d.enaSupport!==void 0&&g.call(d,"enaSupport")&&typeof d.enaSupport!="boolean"){let u={instancePath:t+
"/ec2Images/"+s+"/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[u]:e.push(u),o++}if(d.public!==void 0&&g.call(d,"public")&&typeof d.public!="boolean"){let u={instancePath:t+"/ec2Images/"+s+"/public",schemaPath:"#/pro\
perties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.allowed!==void 0&&g.
call(d,"allowed")){let u=d.allowed;if(typeof u!="boolean"&&u!==null){let m={instancePath:t+"/ec2Images/"+s+"/allowed",schemaPath:"#/properties/ec2Image/properti\
es/allowed/type",keyword:"type",params:{type:N.properties.allowed.type},message:"must be boolean,null"};e===null?e=[m]:e.push(m),o++}}if(d.deprecated!==void 0&&
g.call(d,"deprecated")){let u=d.deprecated;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+s+"/deprecated",schemaPath:"#/properties/ec2Imag\
e/properties/deprecated/type",keyword:"type",params:{type:N.properties.deprecated.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u==
"string"&&!De.test(u)){let m={instancePath:t+"/ec2Images/"+s+"/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};e===null?e=[m]:
e.push(m),o++}}}else{let u={instancePath:t+"/ec2Images/"+s,schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),o++}}}else{let a={instancePath:t+"/ec2Images",schemaPath:"#/properties/ec2Images/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[a]:e.push(a),o++}}if(r.account!==void 0&&g.call(r,"account")){let i=r.account;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.
keys(i))if(!g.call(L.properties.account.properties,a)){let s={instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),o++}if(i.id!==void 0&&g.call(i,"id")){let a=i.
id;if(typeof a=="string"){if(!ae.test(a)){let s={instancePath:t+"/account/id",schemaPath:"#/properties/account/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/account/id",schemaPath:"#/properti\
es/account/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.dedicatedTenancy!==void 0&&g.call(
i,"dedicatedTenancy")){let a=i.dedicatedTenancy;if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/a\
ccount/properties/dedicatedTenancy/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),
o++}if(y(a)<1){let s={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/account/properties/dedicatedTenancy/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/pro\
perties/account/properties/dedicatedTenancy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.managementCidr!==
void 0&&g.call(i,"managementCidr")){let a=i.managementCidr;if(typeof a!="string"&&a!==null){let s={instancePath:t+"/account/managementCidr",schemaPath:"#/proper\
ties/account/properties/managementCidr/type",keyword:"type",params:{type:L.properties.account.properties.managementCidr.type},message:"must be string,null"};e===
null?e=[s]:e.push(s),o++}if(typeof a=="string"){if(y(a)>100){let s={instancePath:t+"/account/managementCidr",schemaPath:"#/properties/account/properties/managem\
entCidr/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[s]:e.push(s),o++}if(y(a)<1){let s={instancePath:t+
"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[s]:e.push(s),o++}}}if(i.ebsEncryptionByDefault!==void 0&&g.call(i,"ebsEncryptionByDefault")&&typeof i.ebsEncryptionByDefault!=
"boolean"){let a={instancePath:t+"/account/ebsEncryptionByDefault",schemaPath:"#/properties/account/properties/ebsEncryptionByDefault/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.images!==void 0&&g.call(i,"images")){let a=i.images;if(Array.isArray(a)){if(a.length>
1e4){let d={instancePath:t+"/account/images",schemaPath:"#/properties/account/properties/images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NO\
T have more than 10000 items"};e===null?e=[d]:e.push(d),o++}let s=a.length;for(let d=0;d<s;d++){let u=a[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===
void 0||!g.call(u,"name")){let m={instancePath:t+"/account/images/"+d,schemaPath:"#/properties/account/properties/images/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(m),o++}for(let m of Object.keys(u))if(!(m==="id"||m==="name"||m==="s\
tate"||m==="created")){let w={instancePath:t+"/account/images/"+d,schemaPath:"#/properties/account/properties/images/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),o++}if(u.id!==void 0&&g.call(u,"id")){let m=u.
id;if(typeof m=="string"){if(y(m)>100){let w={instancePath:t+"/account/images/"+d+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/m\
axLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[w]:e.push(w),o++}if(y(m)<1){let w={instancePath:t+
"/account/images/"+d+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),o++}}else{let w={instancePath:t+"/account/images/"+d+"/id",schemaPath:"#/properties/account/properti\
es/images/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),o++}}if(u.name!==void 0&&g.call(u,"\
name")){let m=u.name;if(typeof m=="string"){if(y(m)>100){let w={instancePath:t+"/account/images/"+d+"/name",schemaPath:"#/properties/account/properties/images/i\
tems/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[w]:e.push(w),o++}if(y(m)<1){
let w={instancePath:t+"/account/images/"+d+"/name",schemaPath:"#/properties/account/properties/images/items/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),o++}}else{let w={instancePath:t+"/account/images/"+d+"/name",schemaPath:"#/pr\
operties/account/properties/images/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),o++}}if(u.
state!==void 0&&g.call(u,"state")){let m=u.state;if(typeof m=="string"){if(y(m)>100){let w={instancePath:t+"/account/images/"+d+"/state",schemaPath:"#/propertie\
s/account/properties/images/items/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[w]:e.push(w),o++}if(y(m)<1){let w={instancePath:t+"/account/images/"+d+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[w]:e.push(w),o++}}else{let w={instancePath:t+"/account\
/images/"+d+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[w]:e.push(w),o++}}if(u.created!==void 0&&g.call(u,"created")){let m=u.created;if(typeof m=="string"){if(y(m)>100){let w={instancePath:t+"/accou\
nt/images/"+d+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[w]:e.push(w),o++}if(y(m)<1){let w={instancePath:t+"/account/images/"+d+"/created",schemaPath:"#/properties/\
account/properties/images/items/properties/created/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
w]:e.push(w),o++}}else{let w={instancePath:t+"/account/images/"+d+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),o++}}}else{let m={instancePath:t+"/account/images/"+d,schemaPath:"#/properties/a\
ccount/properties/images/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),o++}}}else{let s={instancePath:t+"\
/account/images",schemaPath:"#/properties/account/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),
o++}}if(i.imageNames!==void 0&&g.call(i,"imageNames")){let a=i.imageNames;if(Array.isArray(a)){if(a.length>1e4){let d={instancePath:t+"/account/imageNames",schemaPath:"\
#/properties/account/properties/imageNames/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[d]:e.push(
d),o++}let s=a.length;for(let d=0;d<s;d++){let u=a[d];if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/account/imageNames/"+d,schemaPath:"#/propertie\
s/account/properties/imageNames/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(
m),o++}}else{let m={instancePath:t+"/account/imageNames/"+d,schemaPath:"#/properties/account/properties/imageNames/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}}else{let s={instancePath:t+"/account/imageNames",schemaPath:"#/properties/account/properties/image\
Names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),o++}}if(i.imageCount!==void 0&&g.call(i,"imageCount")){let a=i.
imageCount;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/ima\
geCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(
a)){let s={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/imageCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/proper\
ties/imageCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),o++}}}if(i.imageQuota!==void 0&&g.call(
i,"imageQuota")){let a=i.imageQuota;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/account/imageQuota",schemaPath:"#/properti\
es/account/properties/imageQuota/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="number"&&isFinite(
a)){if(a>1e6||isNaN(a)){let s={instancePath:t+"/account/imageQuota",schemaPath:"#/properties/account/properties/imageQuota/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={instancePath:t+"/account/imageQuota",schemaPath:"#/properties\
/account/properties/imageQuota/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),o++}}}if(i.imageQuotaIsDefault!==
void 0&&g.call(i,"imageQuotaIsDefault")&&typeof i.imageQuotaIsDefault!="boolean"){let a={instancePath:t+"/account/imageQuotaIsDefault",schemaPath:"#/properties/\
account/properties/imageQuotaIsDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.imagesLeft!==void 0&&
g.call(i,"imagesLeft")){let a=i.imagesLeft;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/account/imagesLeft",schemaPath:"#/p\
roperties/account/properties/imagesLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="numbe\
r"&&isFinite(a)){if(a>1e6||isNaN(a)){let s={instancePath:t+"/account/imagesLeft",schemaPath:"#/properties/account/properties/imagesLeft/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),o++}if(a<-1e6||isNaN(a)){let s={instancePath:t+"/account/imagesLeft",
schemaPath:"#/properties/account/properties/imagesLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=
[s]:e.push(s),o++}}}if(i.mayImport!==void 0&&g.call(i,"mayImport")&&typeof i.mayImport!="boolean"){let a={instancePath:t+"/account/mayImport",schemaPath:"#/prop\
erties/account/properties/mayImport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayTag!==void 0&&g.
call(i,"mayTag")&&typeof i.mayTag!="boolean"){let a={instancePath:t+"/account/mayTag",schemaPath:"#/properties/account/properties/mayTag/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayDescribeImages!==void 0&&g.call(i,"mayDescribeImages")&&typeof i.mayDescribeImages!=
"boolean"){let a={instancePath:t+"/account/mayDescribeImages",schemaPath:"#/properties/account/properties/mayDescribeImages/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayShareImage!==void 0&&g.call(i,"mayShareImage")&&typeof i.mayShareImage!="boolean"){let a={
instancePath:t+"/account/mayShareImage",schemaPath:"#/properties/account/properties/mayShareImage/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),o++}}if(r.guest!==void 0&&g.call(r,"guest")){let i=r.guest;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.
keys(i))if(!g.call(L.properties.guest.properties,a)){let s={instancePath:t+"/guest",schemaPath:"#/properties/guest/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),o++}if(i.powershellSupported!==void 0&&g.call(i,"p\
owershellSupported")&&typeof i.powershellSupported!="boolean"){let a={instancePath:t+"/guest/powershellSupported",schemaPath:"#/properties/guest/properties/powe\
rshellSupported/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.powershellMajor!==void 0&&g.call(i,"po\
wershellMajor")){let a=i.powershellMajor;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let s={instancePath:t+"/guest/powershellMajor",schemaPath:"#/\
properties/guest/properties/powershellMajor/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),o++}if(typeof a=="n\
umber"&&isFinite(a)){if(a>99||isNaN(a)){let s={instancePath:t+"/guest/powershellMajor",schemaPath:"#/properties/guest/properties/powershellMajor/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99"};e===null?e=[s]:e.push(s),o++}if(a<1||isNaN(a)){let s={instancePath:t+"/guest/powershellMajor",
schemaPath:"#/properties/guest/properties/powershellMajor/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[s]:e.push(
s),o++}}}if(i.officeInstalled!==void 0&&g.call(i,"officeInstalled")&&typeof i.officeInstalled!="boolean"){let a={instancePath:t+"/guest/officeInstalled",schemaPath:"\
#/properties/guest/properties/officeInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.pcoipAgentInstalled!==
void 0&&g.call(i,"pcoipAgentInstalled")&&typeof i.pcoipAgentInstalled!="boolean"){let a={instancePath:t+"/guest/pcoipAgentInstalled",schemaPath:"#/properties/gu\
est/properties/pcoipAgentInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.updatesDisabled!==void 0&&
g.call(i,"updatesDisabled")&&typeof i.updatesDisabled!="boolean"){let a={instancePath:t+"/guest/updatesDisabled",schemaPath:"#/properties/guest/properties/updat\
esDisabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.autoMount!==void 0&&g.call(i,"autoMount")&&
typeof i.autoMount!="boolean"){let a={instancePath:t+"/guest/autoMount",schemaPath:"#/properties/guest/properties/autoMount/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.byolAccountExists!==void 0&&g.call(i,"byolAccountExists")&&typeof i.byolAccountExists!="bo\
olean"){let a={instancePath:t+"/guest/byolAccountExists",schemaPath:"#/properties/guest/properties/byolAccountExists/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.byolAccountEnabled!==void 0&&g.call(i,"byolAccountEnabled")&&typeof i.byolAccountEnabled!="boolean"){
let a={instancePath:t+"/guest/byolAccountEnabled",schemaPath:"#/properties/guest/properties/byolAccountEnabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.dhcp!==void 0&&g.call(i,"dhcp")&&typeof i.dhcp!="boolean"){let a={instancePath:t+"/guest/dhcp",schemaPath:"#\
/properties/guest/properties/dhcp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.freeSpaceSufficient!==
void 0&&g.call(i,"freeSpaceSufficient")&&typeof i.freeSpaceSufficient!="boolean"){let a={instancePath:t+"/guest/freeSpaceSufficient",schemaPath:"#/properties/gu\
est/properties/freeSpaceSufficient/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.freeGiB!==void 0&&g.
call(i,"freeGiB")){let a=i.freeGiB;if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let s={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest\
/properties/freeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={
instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),o++}}if(i.singleDrive!==void 0&&g.call(i,"singleDrive")&&typeof i.singleDrive!="boolean"){let a={instancePath:t+
"/guest/singleDrive",schemaPath:"#/properties/guest/properties/singleDrive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),o++}if(i.osListed!==void 0&&g.call(i,"osListed")&&typeof i.osListed!="boolean"){let a={instancePath:t+"/guest/osListed",schemaPath:"#/properties/guest\
/properties/osListed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.domainJoined!==void 0&&g.call(i,"\
domainJoined")&&typeof i.domainJoined!="boolean"){let a={instancePath:t+"/guest/domainJoined",schemaPath:"#/properties/guest/properties/domainJoined/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.entraJoined!==void 0&&g.call(i,"entraJoined")&&typeof i.entraJoined!=
"boolean"){let a={instancePath:t+"/guest/entraJoined",schemaPath:"#/properties/guest/properties/entraJoined/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.publicFirewall!==void 0&&g.call(i,"publicFirewall")&&typeof i.publicFirewall!="boolean"){let a={instancePath:t+
"/guest/publicFirewall",schemaPath:"#/properties/guest/properties/publicFirewall/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),o++}if(i.vmwareTools!==void 0&&g.call(i,"vmwareTools")&&typeof i.vmwareTools!="boolean"){let a={instancePath:t+"/guest/vmwareTools",schemaPath:"\
#/properties/guest/properties/vmwareTools/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.diskWithinLimit!==
void 0&&g.call(i,"diskWithinLimit")&&typeof i.diskWithinLimit!="boolean"){let a={instancePath:t+"/guest/diskWithinLimit",schemaPath:"#/properties/guest/properti\
es/diskWithinLimit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.diskGiB!==void 0&&g.call(i,"diskGiB")){
let a=i.diskGiB;if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let s={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[s]:e.push(s),o++}if(a<0||isNaN(a)){let s={instancePath:t+
"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[s]:e.push(s),o++}}if(i.partitionStyleFits!==void 0&&g.call(i,"partitionStyleFits")&&typeof i.partitionStyleFits!="boolean"){let a={
instancePath:t+"/guest/partitionStyleFits",schemaPath:"#/properties/guest/properties/partitionStyleFits/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[a]:e.push(a),o++}if(i.partitionStyle!==void 0&&g.call(i,"partitionStyle")){let a=i.partitionStyle;if(typeof a!="string"){let s={instancePath:t+
"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),o++}if(!(a==="GPT"||a==="MBR")){let s={instancePath:t+"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/enum",keyword:"\
enum",params:{allowedValues:L.properties.guest.properties.partitionStyle.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),o++}}
if(i.pendingReboot!==void 0&&g.call(i,"pendingReboot")&&typeof i.pendingReboot!="boolean"){let a={instancePath:t+"/guest/pendingReboot",schemaPath:"#/properties\
/guest/properties/pendingReboot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.autoLogon!==void 0&&g.
call(i,"autoLogon")&&typeof i.autoLogon!="boolean"){let a={instancePath:t+"/guest/autoLogon",schemaPath:"#/properties/guest/properties/autoLogon/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.realTimeIsUniversal!==void 0&&g.call(i,"realTimeIsUniversal")&&typeof i.
realTimeIsUniversal!="boolean"){let a={instancePath:t+"/guest/realTimeIsUniversal",schemaPath:"#/properties/guest/properties/realTimeIsUniversal/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.singleBootPartition!==void 0&&g.call(i,"singleBootPartition")&&typeof i.
singleBootPartition!="boolean"){let a={instancePath:t+"/guest/singleBootPartition",schemaPath:"#/properties/guest/properties/singleBootPartition/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.is64Bit!==void 0&&g.call(i,"is64Bit")&&typeof i.is64Bit!="boolean"){let a={
instancePath:t+"/guest/is64Bit",schemaPath:"#/properties/guest/properties/is64Bit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),o++}if(i.rearmsLeft!==void 0&&g.call(i,"rearmsLeft")&&typeof i.rearmsLeft!="boolean"){let a={instancePath:t+"/guest/rearmsLeft",schemaPath:"#/pr\
operties/guest/properties/rearmsLeft/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.upgradedInPlace!==
void 0&&g.call(i,"upgradedInPlace")&&typeof i.upgradedInPlace!="boolean"){let a={instancePath:t+"/guest/upgradedInPlace",schemaPath:"#/properties/guest/properti\
es/upgradedInPlace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.otherAntivirus!==void 0&&g.call(i,"\
otherAntivirus")&&typeof i.otherAntivirus!="boolean"){let a={instancePath:t+"/guest/otherAntivirus",schemaPath:"#/properties/guest/properties/otherAntivirus/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.bootModeFits!==void 0&&g.call(i,"bootModeFits")&&typeof i.
bootModeFits!="boolean"){let a={instancePath:t+"/guest/bootModeFits",schemaPath:"#/properties/guest/properties/bootModeFits/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.appxPerUser!==void 0&&g.call(i,"appxPerUser")&&typeof i.appxPerUser!="boolean"){let a={instancePath:t+
"/guest/appxPerUser",schemaPath:"#/properties/guest/properties/appxPerUser/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),o++}if(i.reservedStorageInUse!==void 0&&g.call(i,"reservedStorageInUse")&&typeof i.reservedStorageInUse!="boolean"){let a={instancePath:t+"/guest/rese\
rvedStorageInUse",schemaPath:"#/properties/guest/properties/reservedStorageInUse/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[a]:e.push(a),o++}if(i.memoryIntegrityLocked!==void 0&&g.call(i,"memoryIntegrityLocked")&&typeof i.memoryIntegrityLocked!="boolean"){let a={instancePath:t+"/g\
uest/memoryIntegrityLocked",schemaPath:"#/properties/guest/properties/memoryIntegrityLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[a]:e.push(a),o++}if(i.driveLetterDTaken!==void 0&&g.call(i,"driveLetterDTaken")&&typeof i.driveLetterDTaken!="boolean"){let a={instancePath:t+"/\
guest/driveLetterDTaken",schemaPath:"#/properties/guest/properties/driveLetterDTaken/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[a]:e.push(a),o++}if(i.bitLocker!==void 0&&g.call(i,"bitLocker")&&typeof i.bitLocker!="boolean"){let a={instancePath:t+"/guest/bitLocker",schemaPath:"#/p\
roperties/guest/properties/bitLocker/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.uiLanguage!==void 0&&
g.call(i,"uiLanguage")){let a=i.uiLanguage;if(typeof a=="string"){if(!ur.test(a)){let s={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/prope\
rties/uiLanguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$"},message:'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{\
2,8}){0,3}$"'};e===null?e=[s]:e.push(s),o++}}else{let s={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/properties/uiLanguage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),o++}}if(i.otherFailedTests!==void 0&&g.call(i,"otherFailedTests")){let a=i.otherFailedTests;
if(Array.isArray(a)){if(a.length>1e3){let d={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[d]:e.push(d),o++}let s=a.length;for(let d=0;d<s;d++){let u=a[d];if(typeof u==
"string"){if(y(u)>200){let m={instancePath:t+"/guest/otherFailedTests/"+d,schemaPath:"#/properties/guest/properties/otherFailedTests/items/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/guest/otherFailedTests\
/"+d,schemaPath:"#/properties/guest/properties/otherFailedTests/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),o++}}}else{let s={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[s]:e.push(s),o++}}}else{let a={instancePath:t+"/guest",schemaPath:"#/properties/guest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),o++}return M.errors=e,o===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R({path:r,range:t}){return`${r}:${t.start.line}:${t.start.column}`}var Ne="facts file";function U(r){let t=ge(r,T.map(n=>n.key));return`there is no fact \`${ee(r)}\`; ${dr(r)}${t}`}function dr(r){let[t=""]=r.split("."),n=T.filter(p=>p.fact===t);return n.
length>0?`those of ${t} are ${n.map(p=>p.key).join(", ")}`:`facts begin with ${[...new Set(T.map(p=>p.fact))].map(p=>`${p}.`).join(", ")} (\`schema facts\` lists \
them all)`}function Be({facts:r,from:t,place:n}){if(M(r))return;let l=M.errors?.[0],p=l?.instancePath??"",c=l?.keyword==="additionalProperties"?String(l.params.additionalProperty):
null,e=(c===null?null:n?.(W(p,c)))??Ae(p,n),o=c===null?gr(r,p):U(Fe(W(p,c)));throw new I(`${e===null?t:R(e)}: ${o}`)}function Ae(r,t){let n=t?.(r)??null;return n!==
null||r===""?n:Ae(r.slice(0,r.lastIndexOf("/")),t)}function Fe(r){return r.replace(/^\/ec2Images\/[0-9]+/,"/ec2Image").slice(1).replaceAll("/",".").replaceAll("\
~1","/").replaceAll("~0","~")}function gr(r,t){if(t==="")return`facts are an object, not ${x(r)}`;let n=Oe(r,t),l=n.found?n.value:void 0,p=Fe(t),c=T.find(a=>p===
a.key||p.startsWith(`${a.key}.`));if(c===void 0)return`\`${p}\` is ${t==="/ec2Images"?"a list of objects":"an object"} of facts, not ${x(l)}`;let e=c.values.length>
0?c.values.join(", "):c.title,o=c.type==="string"&&typeof l=="number"?`; as text it is \`"${l}"\``:"",[f]=typeof l=="string"&&l.length>2?A(l,c.values):[],i=f===
void 0?o:`; did you mean \`${f}\``;return`\`${p}\` cannot be ${x(l)}; accepted: ${e}${i}`}function ne(r,t){return r===t||typeof r=="object"&&typeof t=="object"&&z(r)===z(t)}function z(r){return Array.isArray(r)?`[${r.map(z).sort().join()}]`:typeof r!=
"object"||r===null?JSON.stringify(r)??"":`{${Object.entries(r).map(([n,l])=>`${JSON.stringify(n)}:${z(l)}`).sort().join()}}`}function We(r){let t=new Map;for(let o of r){Be(o);for(let f of hr(o)){let i=t.get(f.key);i===void 0?t.set(f.key,[f]):i.push(f)}}let n=[...t].sort(([o],[f])=>o<
f?-1:1).map(([,o])=>Ce(o)),l=new Map,p=new Map;for(let o of n){let{image:f,fact:i,member:a}=o;f===null?l.set(i+a,o):p.has(f)?p.get(f)?.set(i+a,o):p.set(f,new Map(
[[i+a,o]]))}yr(l);let c=new Map;for(let[o,f]of p){for(let[i,a]of f){let s=l.get(i);s!==void 0&&Ce([s,a])}c.set(o,Ee(new Map([...l,...f])))}let e=[...l.values(),
...[...p.values()].flatMap(o=>[...o.values()])];return{...Ee(l),given:e.sort((o,f)=>o.key<f.key?-1:1).map(je),images:c,files:wr(r)}}function*hr(r){for(let[t,n]of Object.
entries(r.facts)){let l=t==="ec2Images",p=l?n:[n];for(let[c,e]of p.entries()){let o=l?`/ec2Images/${c}`:`/${t}`,f=l?"ec2Image":t,i=f==="ec2Image"?e?.id??null:null;
if(l&&i===null)throw new I(`${Re(r,o)}: an image of \`ec2Images\` has to have its \`id\``);for(let[a,s]of Object.entries(e))s!==void 0&&(yield fr(r,`${o}/${a}`,
f,a,i,s))}}}function fr(r,t,n,l,p,c){return{key:Me(n,p,l),fact:n,member:l,image:p,value:c,from:Re(r,t),implied:!1,source:r,place:e=>r.place?.(e===null?t:`${t}/${e}`)??
null}}function Me(r,t,n){return`${r}/${t??""}/${n}`}function Re({from:r,place:t,kind:n},l){let p=t?.(l)??null;return(p===null?r:R(p))+(n===void 0||n==="facts fi\
le"?"":`, ${n}`)}function Ce(r){let[t,...n]=r.length===1?r:r.toSorted((e,o)=>$e(e.from,o.from));if(t===void 0)throw new Error("nothing was stated");let l=n.find(
({value:e})=>!ne(e,t.value));if(l===void 0)return t;let p=`${t.fact}.${t.member}`,c=l.image??t.image;throw new I(`two sources disagree about \`${p}\`${c===null?
"":` of ${c}`}: ${x(t.value)} from ${t.from}; ${x(l.value)} from ${l.from}`)}function $e(r,t){return r<t?-1:r>t?1:0}function yr(r){for(let{fact:t,member:n,by:l,
value:p}of Le){let c=p(_e(r));if(c===void 0)continue;let e=`implied by ${l.join(" and ")}`,o=r.get(t+n);if(o!==void 0&&!ne(o.value,c))throw new I(`\`${t}.${n}\` \
cannot be ${x(o.value)} (${o.from}): it is ${x(c)}, ${e}${br(l,r)}`);if(o!==void 0)continue;let f=l.map(i=>r.get(i.replace(".",""))).findLast(i=>i?.place(null));
r.set(t+n,{key:Me(t,null,n),fact:t,member:n,image:null,value:c,from:e,implied:!0,source:f?.source??null,place:f?.place??(()=>null)})}}function br(r,t){let n=r.flatMap(
l=>{let p=t.get(l.replace(".",""));return p?.place(null)?[p.from]:[]});return n.length===0?"":` (${[...new Set(n)].join("; ")})`}function _e(r){let t={};for(let{
fact:n,member:l,value:p}of r.values())t[n]??={},t[n][l]=p;return t}function Ee(r){return{facts:_e(r),origin:(t,n)=>{let l=r.get(t+n.slice(1));return l===void 0?
null:{given:je(l),implied:l.implied,place:l.place}}}}function je({fact:r,member:t,image:n,value:l,from:p,source:c,place:e}){let o=e(null),f=o?.time??c?.time,i=c?.
kind,a=c?.call;return{fact:r,...n===null?{}:{image:n},path:`/${t}`,value:l,from:p,...i===void 0&&a===void 0?{}:{source:{...i===void 0?{}:{kind:i},...o===null?{}:
{path:o.path,range:o.range},...a===void 0?{}:{call:a},...f===void 0?{}:{time:f}}}}}function wr(r){let t=new Map;for(let{from:n,kind:l}of r)l!==void 0&&t.set(`${n}\

${l}`,{path:n,kind:l});return[...t].sort(([n],[l])=>$e(n,l)).map(([,n])=>n)}function Ye(r,t){let n=r.indexOf("=");if(n<1)throw new I(`${t} takes KEY=VALUE, for example \`windows.version=11\`, not ${x(r)}`);let l=r.slice(0,n),p=T.find(e=>e.
key===l||be(e)===l);if(p===void 0)throw new I(`${t}: ${U(l)}`);let c=Ir(r.slice(n+1),p,t);return{from:t,facts:{[p.fact]:{[p.path.slice(1)]:c}}}}function Ir(r,{key:t,
type:n,nullable:l},p){if(r==="null"){if(l)return null;throw new I(`${p}: \`${t}\` cannot be absent; leave it out where it is not known`)}switch(n){case"number":
return/^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(r)?Number(r):r;case"integer":return/^-?[0-9]{1,15}$/.test(r)?Number(r):r;case"boolean":return r==="true"||r==="fals\
e"?r==="true":r;case"array":return kr(r,t,p);case"string":return r;default:return n}}function kr(r,t,n){if(!r.trimStart().startsWith("["))return r.trim()===""?[]:
r.split(",").map(l=>l.trim());try{return JSON.parse(r)}catch{throw new I(`${n}: \`${t}\` is a list, \`a,b\` or JSON such as \`["a","b"]\`, not ${x(r)}`)}}var vr,Tr,xr,Lr,Pr,Or,Sr,Dr,Nr,Br,Ar,Fr,Cr,Er,Wr,Mr,P={careful:()=>vr??=require("./careful.cjs"),streams:()=>Tr??=require("./streams.cjs"),yaml:()=>xr??=require("./yaml.cjs"),
packs:()=>Lr??=require("./packs.cjs"),explain:()=>Pr??=require("./explain.cjs"),factTable:()=>Or??=require("./factTable.cjs"),facts:()=>Sr??=require("./facts.cjs"),
fix:()=>Dr??=require("./fix.cjs"),dormant:()=>Nr??=require("./dormant.cjs"),rules:()=>Br??=require("./rules.cjs"),words:()=>Ar??=require("./words.cjs"),hash:()=>Fr??=
require("./hash.cjs"),baseline:()=>Cr??=require("./baseline.cjs"),policy:()=>Er??=require("./policy.cjs"),waivers:()=>Wr??=require("./waivers.cjs"),engine:()=>Mr??=
require("./engine.cjs")};var Ge=Object.freeze({maxBytes:1048576}),Ve=64,S=Object.freeze([]);function Ue(r){let t=new Uint8Array(r.length);for(let n=0;n<r.length;n+=2)t[n]=r[n+1]??0,t[n+1]=r[n]??0;return t}function Qe(r){let t=r[0];if(t===239&&r[1]===187&&r[2]===191){let{text:n,problems:l}=ze(r.subarray(3));return{text:n,problems:[P.careful().byteOrderMark(0),...l]}}
return t===255&&r[1]===254?qe(r.subarray(2),"utf-16le"):t===254&&r[1]===255?qe(r.subarray(2),"utf-16be"):ze(r)}function ze(r){let t=Rr(r);if(!t.includes("\uFFFD"))
return{text:t,problems:S};let n=P.careful().invalidUtf8(r);return{text:t,problems:n===null?S:[n]}}function Rr(r){return(Buffer.isBuffer(r)?r:Buffer.from(r.buffer,
r.byteOffset,r.byteLength)).toString()}function qe(r,t){let n=r.length&-2,l=t==="utf-16le"?r.subarray(0,n):Ue(r.subarray(0,n)),p=Buffer.from(l.buffer,l.byteOffset,
l.byteLength).toString("utf16le"),{oddUtf16:c,utf16:e}=P.careful(),o=n===r.length?[e()]:[e(),c(p.length)];return{text:p,problems:o}}var Nn=Object.freeze([]);function He(r){let t=0,n=r.length;for(;t<n&&q(r.charCodeAt(t));)t++;if(t===n)return{start:0,end:r.length};for(;q(r.charCodeAt(n-1));)n--;return{start:t,end:n}}function q(r){
return r<=32&&(r===32||r===10||r===13||r===9)}var $r=1e4;function Ke(r){let t=[],n=Je(r,0);for(;n<r.length;){let l=_r(r,n),p=Je(r,l);if(p<r.length&&(t.length===$r||!se(r.charCodeAt(p)))){t.push({start:n,end:r.
length});break}t.push({start:n,end:l}),n=p}return t}function Je(r,t){let n=t;for(;n<r.length&&q(r.charCodeAt(n));)n++;return n}function se(r){return r===123||r===
91}function _r(r,t){if(!se(r.charCodeAt(t)))return r.length;let n=0;for(let l=t;l<r.length;l++){let p=r.charCodeAt(l);if(p===34)l=jr(r,l);else if(se(p))n++;else if((p===
125||p===93)&&--n===0)return l+1}return r.length}function jr(r,t){for(let n=t+1;n<r.length;n++){let l=r.charCodeAt(n);if(l===92)n++;else if(l===34)return n}return r.
length}function Xe(r){let t=[0],n=!1;return{position(l){let p=Math.max(0,Math.min(l,r.length));for(;!n&&p>=(t[t.length-1]??0);)n=!Ze(r,t);let c=0,e=t.length-1;for(;c<e;){
let o=c+e+1>>1;(t[o]??0)<=p?c=o:e=o-1}return{line:c+1,column:p-(t[c]??0)+1,offset:p}},line(l){for(;!n&&t.length<=l;)n=!Ze(r,t);let p=t[l-1];if(p===void 0)return"";
let c=t[l],e=c===void 0?r.length:c-1;return r.slice(p,e>p&&r.charCodeAt(e-1)===13?e-1:e)}}}function Ze(r,t){let n=r.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}function et(r){return r==="__proto__"||r==="constructor"||r==="prototype"}function tt(r,t){for(let l in Yr)return!1;if(typeof t!="object"||t===null)return!0;let n=oe(t,Ve);return n===Gr(r)||n===Vr(r)}var Yr=Object.freeze({});function oe(r,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(r)){for(let l=0;l<r.length;l++){let p=r[l];typeof p=="object"&&p!==null&&(n+=oe(p,t-1))}return n}for(let l in r){
if(et(l))return Number.NaN;n++;let p=r[l];typeof p=="object"&&p!==null&&(n+=oe(p,t-1))}return n}function Gr(r){let t=0;for(let n=r.indexOf(":");n!==-1;n=r.indexOf(
":",n+1))t++;return t}function Vr(r){let t=0,n=r.indexOf('"'),l=r.indexOf(":");for(;l!==-1;)if(n===-1||l<n)t++,l=r.indexOf(":",l+1);else{let p=Ur(r,n);l<p&&(l=r.
indexOf(":",p)),n=r.indexOf('"',p)}return t}function Ur(r,t){for(let n=r.indexOf('"',t+1);n!==-1;n=r.indexOf('"',n+1)){let l=n-1;for(;r.charCodeAt(l)===92;)l--;
if((n-l)%2===1)return n+1}return r.length}var Q=Symbol.for("workspaces-preflight.not-clean");function rt(r){let t;try{t=JSON.parse(r)}catch{return Q}return tt(r,t)?t:Q}function at(r,t=null,n=rt(r)){return n===Q?P.careful().readCarefully(r):zr(r,n,t)}function zr(r,t,n){let l=null,p=null;return{index:n,value:t,parsed:!0,problems:S,
span:(c,e)=>(l??=P.careful().indexJson(r),p??=P.careful().locator(l),p(c,e)),extent:()=>He(r),elements:()=>(l??=P.careful().indexJson(r),l.children)}}function ie(r){if(!Array.isArray(r.value))return[r];if(r.problems.length===0)return r.value.map((n,l)=>nt(r,n,l,S));if(r.value.length===0)return[{...r,value:void 0,
parsed:!1}];let t=qr(r.problems,r.elements());return r.value.map((n,l)=>nt(r,n,l,t[l]??S))}function nt(r,t,n,l){let p=W("",n);return{index:n,value:t,parsed:!0,problems:l,
span:(c,e)=>r.span(p+c,c===""?"value":e),extent:()=>r.span(p,"value")??r.extent()}}function qr(r,t){let n=[];for(let l of r){let c=re(l.pointer.split("/",2)[1]??
"")??Math.max(0,Qr(t,l.span?.start??0));n[c]??=[],n[c].push(Hr(W("",c),l))}return n}function Qr(r,t){let n=-1,l=r.length-1;for(;n<l;){let p=n+l+1>>1;(r[p]?.start??
0)<=t?n=p:l=p-1}return n}function Hr(r,t){let n=l=>l.startsWith(`${r}/`)?l.slice(r.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(l=>({...l,pointer:n(
l.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(l=>({...l,path:n(l.path)}))}}}function st(r,t,n){let{value:l,parsed:p,problems:c}=r;if(n===0)
return{index:t,value:l,parsed:p,problems:c,span:r.span,extent:r.extent};let e=o=>({start:o.start+n,end:o.end+n});return{index:t,value:l,parsed:p,problems:c.length===
0?S:c.map(o=>Jr(o,e)),span:(o,f)=>{let i=r.span(o,f);return i===null?null:e(i)},extent:()=>e(r.extent())}}function Jr(r,t){return{...r,...r.span===void 0?{}:{span:t(
r.span)},related:r.related.map(n=>n.span===void 0?n:{...n,span:t(n.span)})}}function ot(r,t,n=Ge,l){switch(t){case"json":return{text:r,requests:ie(at(r,null,l))};case"yaml":return{text:r,requests:ie(P.yaml().readYaml(r))};case"ndjson":return P.
streams().readNdjson(r,n)}}function F(r){return Object.fromEntries(Object.entries(r).filter(([,t])=>t!==void 0))}function h(r,t){return typeof r=="object"&&r!==null&&Object.hasOwn(r,t)?r[t]:
void 0}function b(r){return typeof r=="string"&&r!==""?r:void 0}function C(r){return typeof r=="boolean"?r:void 0}function H(r){return typeof r=="number"&&Number.
isSafeInteger(r)?r:void 0}function k(r){return Array.isArray(r)?r:void 0}function B(r){return t=>({value:0,pointer:Object.hasOwn(r,t)?r[t]??"":""})}var Kr=["WorkSpaces_BYOLAccount.Disabled","WorkSpaces_BYOLAccount","NetworkAdapterUsingDHCP","FreeSpaceOnCDrive","partOfDomain","Firewall","VMWareToolsInstalled",
"Drives","Partitions","AutoLogonTurnedOn","RealTimeIsUniversal","OSArchitecture"],Zr=2**30,it={name:"BYOL Checker ImageInfo",call:null,recognises:r=>Kr.some(t=>h(
r,t)!==void 0),paged:!1,read:([r])=>({guest:F({byolAccountEnabled:Xr(E(h(r,"WorkSpaces_BYOLAccount.Disabled")??h(h(r,"WorkSpaces_BYOLAccount"),"Disabled"))),dhcp:E(
h(r,"NetworkAdapterUsingDHCP")),freeGiB:lt(h(r,"FreeSpaceOnCDrive")),domainJoined:E(h(r,"partOfDomain")),publicFirewall:ea(h(r,"Firewall")),vmwareTools:E(h(r,"V\
MWareToolsInstalled")),diskGiB:ta(h(r,"Drives")),partitionStyle:ra(h(r,"Partitions")),autoLogon:E(h(r,"AutoLogonTurnedOn")),realTimeIsUniversal:E(h(r,"RealTimeI\
sUniversal")),is64Bit:aa(b(h(r,"OSArchitecture")))})}),origin:B({"/guest/byolAccountEnabled":"/WorkSpaces_BYOLAccount.Disabled","/guest/dhcp":"/NetworkAdapterUs\
ingDHCP","/guest/freeGiB":"/FreeSpaceOnCDrive","/guest/domainJoined":"/partOfDomain","/guest/publicFirewall":"/Firewall","/guest/vmwareTools":"/VMWareToolsInsta\
lled","/guest/diskGiB":"/Drives","/guest/partitionStyle":"/Partitions","/guest/autoLogon":"/AutoLogonTurnedOn","/guest/realTimeIsUniversal":"/RealTimeIsUniversa\
l","/guest/is64Bit":"/OSArchitecture"})};function E(r){if(typeof r=="boolean")return r;if(r===1||r==="1")return!0;if(r===0||r==="0")return!1;let t=b(r)?.toLowerCase();
return t==="true"||t==="false"?t==="true":void 0}function Xr(r){return r===void 0?void 0:!r}function lt(r){return typeof r=="number"&&r>=0&&r<=1e6?r:void 0}function le(r){
return k(r)??(typeof r=="object"&&r!==null?[r]:[])}function ea(r){let t=le(r).find(n=>/public/i.test(b(h(n,"Type"))??""));return E(h(t,"TurnedOn"))}function ta(r){
let t=le(r),n=h(t.find(l=>h(l,"Index")===0)??t[0],"Size");return typeof n=="number"?lt(n/Zr):void 0}function ra(r){let t=le(r).map(n=>b(h(n,"Type")));if(!(t.length===
0||t.includes(void 0)))return t.some(n=>n?.startsWith("GPT"))?"GPT":"MBR"}function aa(r){if(r!==void 0)return/arm/i.test(r)?!1:r.includes("64")?!0:r.includes("3\
2")?!1:void 0}function pt(r,t,n){return r!==1?{version:"server"}:t!==10||n<10240||n>99999?{}:{version:n<22e3?"10":"11",build:n}}var v=r=>({fact:r,failed:!1}),O=r=>({fact:r,failed:!0}),mt=new Map([["test-byol_powershellversion",v("powershellSupported")],["test-byol_officeinstalled",O("off\
iceInstalled")],["test-byol_pcoip_check",O("pcoipAgentInstalled")],["test-byol_disable_updates",v("updatesDisabled")],["test-byol_automount",v("autoMount")],["t\
est-byol_workspaces_byolaccountexist",v("byolAccountExists")],["test-byol_workspaces_byolaccountdisabled",v("byolAccountEnabled")],["test-byol_dhcpenabledinterf\
ace",v("dhcp")],["test-byol_freediskspace",v("freeSpaceSufficient")],["test-byol_localdrives",v("singleDrive")],["test-byol_osrequirements",v("osListed")],["tes\
t-byol_domainjoined",O("domainJoined")],["test-byol_azuredomainjoined",O("entraJoined")],["test-byol_firewall",O("publicFirewall")],["test-byol_vmwaretools",O("\
vmwareTools")],["test-byol_drivelessthan80gb",v("diskWithinLimit")],["test-byol_gptpartitions",v("partitionStyleFits")],["test-byol_pendingreboots",O("pendingRe\
boot")],["test-byol_autologon",O("autoLogon")],["test-byol_realtimeuniversal",v("realTimeIsUniversal")],["test-byol_multiplebootpartition",v("singleBootPartitio\
n")],["test-byol_64bitos",v("is64Bit")],["test-byol_rearmcount",v("rearmsLeft")],["test-byol_inplaceupgrade",O("upgradedInPlace")],["test-byol_avnotinstalled",O(
"otherAntivirus")],["test-byol_bootmode_uefi",v("bootModeFits")]]);var na=/^(\d{1,2})\/(\d{1,2})\/(\d{4}) {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: [AP]M)?\s?/;function*ct(r){let t=null;for(let n=0;n<r.length;){let l=r.indexOf(`
`,n),p=l===-1?r.length:l,c=r.slice(n,Math.min(p,n+1e4)).replace(/\r$/,""),e=na.exec(c);e!==null&&(t=sa(e)),yield{text:e===null?c:c.slice(e[0].length),span:{start:n,
end:n+c.length},time:t},n=p+1}}function sa([,r="",t="",n="",l="",p="",c=""]){return`${n}-${r.padStart(2,"0")}-${t.padStart(2,"0")}T${l.padStart(2,"0")}:${p}:${c}`}var dt="Beginning test :",gt="Ending test :",oa="failed with an exception",ht=/^\s*([\w.-]{1,100})/,ft={name:"BYOL Checker log",recognises:r=>r.includes(dt)||r.
includes(gt),read(r){let t=ia(r),n={},l=new Map,p=(o,f,i,a)=>{n[o]={...n[o],[f]:i},l.set(`/${o}/${f}`,a)},c=[];for(let[o,{shown:f,passed:i,origin:a}]of t.tests){
let s=mt.get(o);i!==null&&(s!==void 0?p("guest",s.fact,i?!s.failed:s.failed,a):i||c.push({name:f,origin:a}))}let[e]=c;e!==void 0?p("guest","otherFailedTests",c.
map(({name:o})=>o),e.origin):t.isWhole&&l.size>0&&(n.guest={...n.guest,otherFailedTests:[]});for(let[o,{origin:f}]of c.entries())l.set(`/guest/otherFailedTests/${o}`,
f);if(t.system!==null){let{type:o,major:f,build:i,origin:a}=t.system;for(let[s,d]of Object.entries(pt(o,f,i)))p("windows",s,d,a)}if(Object.keys(n).length===0)throw new I(
"the log of the BYOL Checker holds no result of a test; is it cut?");return{facts:n,origins:l}}};function ia(r){let t=new Map,n=null,l=null,p=(c,e)=>{if(c===null)
return;let o=c.failed??(e?c.succeeded:null);o!==null&&t.set(c.shown.toLowerCase(),{shown:c.shown,passed:c.failed===null,origin:o})};for(let c of ct(r)){let e=ut(
c,dt),o=e===null?ut(c,gt):null;if(e!==null)p(l,!1),l={shown:e,failed:null,succeeded:null};else if(o!==null)p(l,l?.shown===o),l=null;else if(c.text.includes(oa)){
let f=ht.exec(c.text)?.[1]??l?.shown;f!==void 0&&t.set(f.toLowerCase(),{shown:f,passed:null,origin:J(c)}),l?.shown===f&&(l=null)}else l!==null&&(c.text.includes(
"[FAIL]")&&(l.failed??=J(c)),c.text.includes("[SUCCESS]")&&(l.succeeded??=J(c)));n=la(c)??n}return p(l,!1),{tests:t,system:n,isWhole:l===null}}function ut({text:r},t){
let n=r.indexOf(t);return n===-1?null:ht.exec(r.slice(n+t.length,n+t.length+200))?.[1]??""}function la(r){let t=/\bOS type (\d{1,3})\b/i.exec(r.text)?.[1],n=/\bOS Version is (\d{1,3})\.\d{1,3}\.(\d{1,6})\b/i.
exec(r.text);return t===void 0||n===null?null:{type:Number(t),major:Number(n[1]),build:Number(n[2]),origin:J(r)}}function J({span:r,time:t}){return{span:r,time:t}}function bt(r){let t=k(h(r,"Images"))?.filter(n=>b(h(n,"ImageId"))!==void 0);return t===void 0||t.length===0?{}:{ec2Images:t.map(pa)}}function pa(r){let t=l=>h(
r,l),n=(l,p)=>l??(t(p)===void 0&&yt(r)?null:void 0);return F({id:b(t("ImageId")),found:!0,ownerId:b(t("OwnerId")),ownerAlias:n(b(t("ImageOwnerAlias")),"ImageOwn\
erAlias"),state:b(t("State")),imageType:b(t("ImageType")),architecture:b(t("Architecture")),virtualizationType:b(t("VirtualizationType")),platform:n(b(t("Platfo\
rm")),"Platform"),platformDetails:n(b(t("PlatformDetails")),"PlatformDetails"),usageOperation:n(b(t("UsageOperation")),"UsageOperation"),bootMode:n(b(t("BootMod\
e")),"BootMode"),rootDeviceType:b(t("RootDeviceType")),...ma(r),productCodes:ca(t("ProductCodes"),yt(r)),enaSupport:C(t("EnaSupport")),public:C(t("Public")),allowed:n(
C(t("ImageAllowed")),"ImageAllowed"),deprecated:n(ua(b(t("DeprecationTime"))),"DeprecationTime")})}function yt(r){return["Architecture","ImageLocation","ImageTy\
pe","OwnerId","State","VirtualizationType"].every(t=>h(r,t)!==void 0)}function ma(r){let t=k(h(r,"BlockDeviceMappings"));if(t===void 0)return{};let n=t.map(e=>({
device:b(h(e,"DeviceName")),ebs:h(e,"Ebs")})).filter(({ebs:e})=>typeof e=="object"&&e!==null),l=b(h(r,"RootDeviceName")),p=n.find(({device:e})=>e!==void 0&&e===
l),c=n.map(({ebs:e})=>C(h(e,"Encrypted")));return F({volumes:n.length,rootVolume:l===void 0?void 0:p!==void 0,volumeGiB:H(h(p?.ebs,"VolumeSize")),encryptedVolumes:c.
includes(void 0)?void 0:c.filter(Boolean).length})}function ca(r,t){if(r===void 0)return t?[]:void 0;let n=k(r)?.map(l=>b(h(l,"ProductCodeId")));return n===void 0||
n.includes(void 0)?void 0:n}function ua(r){return/^\d{4}-\d{2}-\d{2}(?=T[\d:.]+Z$)/.exec(r??"")?.[0]}var wt={id:"ImageId",found:"ImageId",ownerId:"OwnerId",ownerAlias:"ImageOwnerAlias",state:"State",imageType:"ImageType",architecture:"Architecture",virtualizationType:"\
VirtualizationType",platform:"Platform",platformDetails:"PlatformDetails",usageOperation:"UsageOperation",bootMode:"BootMode",rootDeviceType:"RootDeviceType",rootVolume:"\
RootDeviceName",volumes:"BlockDeviceMappings",productCodes:"ProductCodes",enaSupport:"EnaSupport",public:"Public",allowed:"ImageAllowed",deprecated:"Deprecation\
Time"},It={name:"aws ec2 describe-images",call:"ec2:DescribeImages",recognises:r=>{let t=k(h(r,"Images"));return t!==void 0&&t.length>0&&t.every(da)},paged:!1,read:([
r])=>bt(r),origin:(r,[t])=>{let[,,n="",l=""]=r.split("/"),p=k(h(t,"Images"))?.[Number(n)],c=Object.hasOwn(wt,l)?`/${wt[l]}`:ga(l,p)??"";return{value:0,pointer:`\
/Images/${n}${c}`}}};function da(r){return b(h(r,"ImageId"))?.startsWith("ami-")??!1}function ga(r,t){let n=k(h(t,"BlockDeviceMappings"));if(n===void 0)return null;
let l=h(t,"RootDeviceName"),p=(c,e)=>{let o=n.findIndex(c);return o<0?"/BlockDeviceMappings":`/BlockDeviceMappings/${o}/Ebs/${e}`};return r==="volumeGiB"?p(c=>h(
c,"DeviceName")===l,"VolumeSize"):r==="encryptedVolumes"?p(c=>h(h(c,"Ebs"),"Encrypted")===!0,"Encrypted"):null}function kt(r){let t=C(h(r,"EbsEncryptionByDefault"));return t===void 0?{}:{account:{ebsEncryptionByDefault:t}}}var vt={name:"aws ec2 get-ebs-encryption-by-default",call:"ec2:GetEbsEncryptionByDefault",recognises:r=>typeof h(r,"EbsEncryptionByDefault")=="boolean",paged:!1,
read:([r])=>kt(r),origin:B({"/account/ebsEncryptionByDefault":"/EbsEncryptionByDefault"})};var Y={"workspaces:ImportWorkspaceImage":"mayImport","workspaces:CreateTags":"mayTag","ec2:DescribeImages":"mayDescribeImages","ec2:ModifyImageAttribute":"maySh\
areImage"};function Tt(r){let t={};for(let n of k(h(r,"EvaluationResults"))??[]){let l=b(h(n,"EvalActionName")),p=b(h(n,"EvalDecision"));if(l===void 0||p===void 0||
!Object.hasOwn(Y,l))continue;let c=Y[l];c!==void 0&&(t[c]=p==="allowed")}return Object.keys(t).length===0?{}:{account:t}}var xt={name:"aws iam simulate-principal-policy",call:"iam:SimulatePrincipalPolicy",recognises:r=>k(h(r,"EvaluationResults"))?.every(n=>b(h(n,"EvalDecision"))!==
void 0)??!1,paged:!1,read:([r])=>Tt(r),origin:(r,[t])=>{let n=r.slice(9);return{value:0,pointer:`/EvaluationResults/${(k(h(t,"EvaluationResults"))??[]).findIndex(
p=>{let c=b(h(p,"EvalActionName"))??"";return Object.hasOwn(Y,c)&&Y[c]===n})}/EvalDecision`}}};function Lt(r){return k(h(r,"Quotas"))?.map(K).find(n=>n.account!==void 0)??{}}function K(r){let t=H(h(r,"Value"));return!(h(r,"ServiceCode")==="workspaces"&&h(
r,"QuotaName")==="Images")||t===void 0?{}:{account:{imageQuota:t,imageQuotaIsDefault:!1}}}var Pt={name:"aws service-quotas list-service-quotas",call:"servicequotas:ListServiceQuotas",recognises:r=>{let t=k(h(r,"Quotas"));return t!==void 0&&t.length>0&&
t.every(St)},paged:!1,read:([r])=>Lt(r),origin:(r,[t])=>({value:0,pointer:`/Quotas/${(k(h(t,"Quotas"))??[]).findIndex(l=>K(l).account!==void 0)}/Value`})},Ot={name:"\
aws service-quotas get-service-quota",call:"servicequotas:GetServiceQuota",recognises:r=>St(h(r,"Quota")),paged:!1,read:([r])=>K(h(r,"Quota")),origin:()=>({value:0,
pointer:"/Quota/Value"})};function St(r){return b(h(r,"QuotaName"))!==void 0&&b(h(r,"ServiceCode"))!==void 0}function Dt(r){let t=b(h(r,"Account"));return t===void 0?{}:{account:{id:t}}}var Nt={name:"aws sts get-caller-identity",call:"sts:GetCallerIdentity",recognises:r=>b(h(r,"Account"))!==void 0&&b(h(r,"Arn"))!==void 0,paged:!1,read:([r])=>Dt(
r),origin:B({"/account/id":"/Account"})};function Bt(r){let t=b(h(r,"DedicatedTenancySupport"));if(t===void 0)return{};let n=b(h(r,"DedicatedTenancyManagementCidrRange"))??null;return{account:{dedicatedTenancy:t,
managementCidr:n}}}var At={name:"aws workspaces describe-account",call:"workspaces:DescribeAccount",recognises:r=>b(h(r,"DedicatedTenancySupport"))!==void 0,paged:!1,read:([r])=>Bt(
r),origin:B({"/account/dedicatedTenancy":"/DedicatedTenancySupport","/account/managementCidr":"/DedicatedTenancyManagementCidrRange"})};function Ft(r){let t=k(h(r,"Images"))?.map(ha);return t===void 0||t.includes(null)||b(h(r,"NextToken"))!==void 0?{}:{account:{images:t.filter(n=>n!==null)}}}function ha(r){
let t=b(h(r,"Name"));if(t===void 0)return null;let n=b(h(r,"ImageId")),l=b(h(r,"State"));return{name:t,...F({id:n,state:l,created:fa(h(r,"Created"))})}}function fa(r){
return r instanceof Date?Number.isNaN(r.getTime())?void 0:r.toISOString():typeof r=="number"&&r>0&&r<1e11?new Date(r*1e3).toISOString():b(r)}var pe="aws workspaces describe-workspace-images",Ct={name:pe,call:"workspaces:DescribeWorkspaceImages",recognises:r=>{let t=k(h(r,"Images"));return t===void 0?
!1:t.length===0?b(h(r,"NextToken"))!==void 0:t.every(ya)},paged:!0,read:r=>(ba(r),Ft({Images:r.flatMap(me)})),origin:(r,t)=>{let[,,,n]=r.split("/");return n===void 0?
{value:0,pointer:"/Images"}:wa(Number(n),t)}};function ya(r){return b(h(r,"ImageId"))?.startsWith("wsi-")??(b(h(r,"Name"))!==void 0&&b(h(r,"State"))!==void 0)}function me(r){
return k(h(r,"Images"))??[]}function ba(r){if(b(h(r.at(-1),"NextToken"))!==void 0)throw new I(`the list of images goes on (\`NextToken\`) and its end is missing; \
run \`${pe}\` without \`--max-items\`, \`--max-results\` and \`--no-paginate\``);if(new Set(r.flatMap(me).map(n=>b(h(n,"OwnerAccountId"))??null)).size>1)throw new I(
`the list holds images of several accounts; run \`${pe} --image-type OWNED\` for those that count`)}function wa(r,t){let n=r;for(let[l,p]of t.entries()){let{length:c}=me(
p);if(n<c)return{value:l,pointer:`/Images/${n}/Name`};n-=c}return{value:0,pointer:"/Images"}}var ce=[It,vt,At,Ct,Pt,Ot,Nt,xt,it],ue=[ft];function Et(r,t,n){if(!(t[0]===255&&t[1]===254||t[0]===254&&t[1]===255))return r.includes("\0")?r.replaceAll("\0",""):r;let p=Buffer.from(t.buffer,t.byteOffset,
t.byteLength),c=Ia.map(e=>p.indexOf(e,0,"latin1")).filter(e=>e!==-1);if(c.length===0)return r;throw new I(`${n}: the file changes from UTF-16 to another encodin\
g near byte ${Math.min(...c)}; save it as UTF-8, or give the runs in files of their own`)}var Ia=["Beginning test :","Ending test :","[FAIL]","[SUCCESS]"];function Rt(r,t,n=null){let{text:l,problems:p}=typeof r=="string"?{text:r,problems:[]}:ka(r,t),c={path:t,text:l,lines:Xe(l)},e=/^\s*[[{]/.test(l),o=e?void 0:ue.
find(s=>s.recognises(l));if(o!==void 0)return[va(o,c)];let f=p.find(({severity:s})=>s==="error");f!==void 0&&$(f.span?.start??0,f.message,c);let i=!e||/\.ya?ml$/i.
test(t),a=Ta(n??(i?"yaml":"json"),c);return xa(a,c)}function ka(r,t){let{text:n,problems:l}=Qe(r);return{text:Et(n,r,t),problems:l}}function va(r,t){let{facts:n,
origins:l}=jt(()=>r.read(t.text),0,t);return{from:t.path,kind:r.name,facts:n,place:p=>{let c=l.get(p);return c===void 0?null:Z(c.span,t,c.time)}}}function Ta(r,t){
let{text:n}=t,l=r==="yaml"?[{start:0,end:n.length}]:Ke(n),p=(l.length===0?[{start:0,end:n.length}]:l).flatMap(({start:c,end:e})=>ot(n.slice(c,e),r==="yaml"?"yam\
l":"json").requests.map(o=>({...st(o,o.index??0,c),index:o.index})));for(let c of p){let e=c.problems.find(f=>f.severity==="error");if(e===void 0)continue;let o=e.
span??c.span(e.pointer,e.token);$(o?.start??0,e.message,t)}return p.length===0&&$(0,$t,t),p}function xa(r,t){let n=new Map,l=[];for(let p of r){let c=ce.find(e=>e.
recognises(p.value));c===void 0?l.push(La(p,t)):c.paged?n.has(c)?n.get(c)?.push(p):n.set(c,[p]):l.push(Wt(c,[p],t))}for(let[p,c]of n)l.push(Wt(p,c,t));return l}
function Wt(r,t,n){let l=t.map(({value:c})=>c),p=jt(()=>r.read(l),t.at(-1)?.extent().start??0,n);return{from:n.path,kind:r.name,...r.call===null?{}:{call:r.call},
facts:p,place:c=>{let e=r.origin(c,l),o=t[e.value],f=o===void 0?null:_t(o,e.pointer);return f===null?null:Z(f,n,null)}}}var $t="a facts file holds one object, a\
s `workspaces-preflight schema facts` describes it, or what a tool printed";function La(r,t){let{value:n,index:l}=r,{start:p}=r.extent();(typeof n!="object"||n===
null||l!==null)&&$(p,$t,t);let c=Object.keys(n);if(c.length>0&&!c.some(Sa)){let e="Images"in n&&Array.isArray(n.Images)&&n.Images.length===0;$(p,e?Oa:Pa,t)}return{
from:t.path,kind:Ne,facts:n,place:e=>{let o=r.span(e,"key");return o===null?null:Z(o,t,null)}}}var Pa=`this is neither a facts file (\`workspaces-preflight schem\
a facts\` describes it) nor the whole output of ${[...ce,...ue].map(({name:r})=>`\`${r}\``).join(", ")}`,Oa="an empty list of images is what `aws workspaces des\
cribe-workspace-images` prints where there are none, and `aws ec2 describe-images`, too; for the former, pass `--fact account.images=[]`",Mt=[...new Set(T.map(({
fact:r})=>r)),"ec2Images"];function Sa(r){let[t=""]=r.split(".");return Mt.some(n=>n.toLowerCase()===t.toLowerCase())?!0:/^[a-z]/.test(t)&&A(t,Mt).length>0}function _t(r,t){
let n=r.span(t,"key");return n!==null||t===""?n:_t(r,t.slice(0,t.lastIndexOf("/")))}function Z({start:r,end:t},{path:n,lines:l},p){return{path:n,range:{start:l.
position(r),end:l.position(t)},time:p}}function $(r,t,n){throw new I(`${R(Z({start:r,end:r},n,null))}: ${t}`)}function jt(r,t,n){try{return r()}catch(l){throw l instanceof
I&&$(t,l.message,n),l}}0&&(module.exports={checkedRequire,isTold,joinFacts,parseFact,readFacts});
