"use strict";var Z=Object.defineProperty;var Wt=Object.getOwnPropertyDescriptor;var Mt=Object.getOwnPropertyNames;var Rt=Object.prototype.hasOwnProperty;var $t=(r,t)=>{for(var s in t)Z(r,s,{get:t[s],enumerable:!0})},_t=(r,t,s,l)=>{if(t&&typeof t=="object"||typeof t=="function")for(let p of Mt(t))!Rt.call(r,p)&&p!==
s&&Z(r,p,{get:()=>t[p],enumerable:!(l=Wt(t,p))||l.enumerable});return r};var jt=r=>_t(Z({},"__esModule",{value:!0}),r);var ka={};$t(ka,{checkedScopes:()=>ye,joinFacts:()=>Ne,parseFact:()=>We,readFacts:()=>At});module.exports=jt(ka);function Yt(r,t,s){if(Math.abs(r.length-t.length)>s||r.length>64||t.length>64)return s+1;let l=[],p=[];for(let c=0;c<=t.length;c++)p.push(c);for(let c=1;c<=r.length;c++){
let e=[c],o=r.charCodeAt(c-1),f=c;for(let i=1;i<=t.length;i++){let a=t.charCodeAt(i-1),n=Math.min(_(p,i)+1,_(e,i-1)+1,_(p,i-1)+(o===a?0:1));c>1&&i>1&&o===t.charCodeAt(
i-2)&&r.charCodeAt(c-2)===a&&(n=Math.min(n,_(l,i-2)+1)),e.push(n),n<f&&(f=n)}if(f>s)return s+1;l=p,p=e}return Math.min(_(p,t.length),s+1)}function D(r,t){if(r.length>
64)return[];let s=r.toLowerCase(),l=[],p=Math.max(1,Math.floor(r.length/4));for(let c of t){let e=Yt(s,c.toLowerCase(),p);e>p||(l=e<p||l.length===0?[c]:[...l,c],
p=e)}return l.length>0||r.length<4?l:t.filter(c=>c.toLowerCase().includes(s)).slice(0,3)}function _(r,t){return r[t]??0}var Vt=/^[ -~]*$/,Gt=/^[ !#-[\]-~]*$/;function T(r,t=120){if(typeof r=="string"&&r.length<=t-2&&Gt.test(r))return`"${r}"`;let s=de(t);return V(r,s),s.end()}function X(r,t=120){
if(r.length<=t&&Vt.test(r))return r;let s=de(t);return ge(r,s,!1),s.end()}function de(r){let t="",s=0,l=!1;return{add:p=>l||t.length+p.length>r?(l=!0,!1):(t+=p,
t.length<=r-1&&(s=t.length),!0),end:()=>l?t.slice(0,s)+"\u2026":t}}function V(r,t){switch(typeof r){case"string":return t.add('"')&&ge(r,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(r));case"bigint":return t.add(r<10n**40n&&r>-(10n**40n)?`${r}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof r}]`);case"object":return r===null?t.add("null"):Array.isArray(r)?Ut(r,t):zt(r,t)}}function Ut(r,t){if(!t.add("["))
return!1;for(let s=0;s<r.length;s++)if(s>0&&!t.add(",")||!V(r[s],t))return!1;return t.add("]")}function zt(r,t){let s=qt(r);if(s!==null)return t.add(`[${s}]`);if(!t.
add("{"))return!1;let l=!0;for(let p of Object.keys(r)){if(!l&&!t.add(","))return!1;l=!1;let c=r[p];if(!(V(p,t)&&t.add(":")&&V(c,t)))return!1}return t.add("}")}
function qt(r){let t=Object.prototype.toString.call(r);return t==="[object Object]"?null:X(t.slice(8,-1),40)}function ge(r,t,s){for(let l=0;l<r.length;l++){let p=r.
charCodeAt(l),c=r.charAt(l);if(Qt(p))c=Y(p);else if(s&&(p===34||p===92))c=`\\${c}`;else if(p>=55296&&p<=57343){let e=r.codePointAt(l)??p;if(e<=65535)c=Y(p);else{
l++;let o=r.charCodeAt(l);c=e>=917504&&e<=917631?Y(p)+Y(o):String.fromCharCode(p,o)}}if(!t.add(c))return!1}return!0}function Qt(r){return r<127?r<32:r<5760?r<=160||
r===173||r===1564:r<8192?r===5760||r===6158:r<=8207||r>=8232&&r<=8239||r>=8287&&r<=8303||r===12288||r===65279||r>=65529&&r<=65531}var Ht={8:"\\b",9:"\\t",10:"\\n",
12:"\\f",13:"\\r"};function Y(r){return Ht[r]??`\\u${r.toString(16).padStart(4,"0")}`}var I=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var he={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the world o\
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
 that this version does not know, by name"}}}}};var Kt=he.properties,L=Object.entries(Kt).flatMap(([r,{properties:t={}}])=>Object.entries(t).map(([s,{type:l,enum:p,description:c,examples:e}])=>({key:`${r}.${s}`,
fact:r,path:`/${s}`,type:typeof l=="string"?l:l[0],nullable:typeof l!="string",values:(p??[]).map(String),title:c,example:e===void 0?null:String(e[0])})));function fe({
key:r,fact:t}){return L.filter(s=>s.fact===t).length===1?t:r}function ye(r){let t=[...new Set(L.map(s=>s.fact))];for(let s of r){if(t.includes(s))continue;let l=D(s,t),p=l.length>0?`; did you mean \`${l.join("` or `")}\``:
"";throw new I(`there is no scope ${T(s)}; the scopes are ${t.join(", ")}${p}`)}return r}var be=[{version:"10",release:"1809",build:17763},{version:"10",release:"21H2",build:19044},{version:"10",release:"22H2",build:19045},{version:"11",release:"22H\
2",build:22621},{version:"11",release:"23H2",build:22631},{version:"11",release:"24H2",build:26100},{version:"11",release:"25H2",build:26200}],we=[{fact:"window\
s",member:"build",by:["windows.version","windows.release"],value:({windows:r})=>be.find(({version:t,release:s})=>t===r?.version&&s===r.release)?.build},{fact:"w\
indows",member:"release",by:["windows.version","windows.build"],value:({windows:r})=>be.find(({version:t,build:s})=>t===r?.version&&s===r.build)?.release},{fact:"\
account",member:"imageNames",by:["account.images"],value:({account:r})=>r?.images?.map(({name:t})=>t)},{fact:"account",member:"imageCount",by:["account.images"],
value:({account:r})=>r?.images?.length},{fact:"account",member:"imageCount",by:["account.imageNames"],value:({account:r})=>r?.imageNames?.length},{fact:"account",
member:"imagesLeft",by:["account.imageQuota","account.imageCount"],value:({account:r})=>r?.imageQuota===void 0||r.imageCount===void 0?void 0:r.imageQuota-r.imageCount},
{fact:"guest",member:"powershellSupported",by:["guest.powershellMajor"],value:({guest:r})=>r?.powershellMajor===void 0?void 0:r.powershellMajor>=4},{fact:"guest",
member:"freeSpaceSufficient",by:["guest.freeGiB"],value:({guest:{freeGiB:r}={}})=>r===void 0||r>=10&&r<20?void 0:r>=20},{fact:"guest",member:"diskWithinLimit",by:[
"guest.diskGiB"],value:({guest:r})=>r?.diskGiB===void 0?void 0:r.diskGiB<=80}];function Ie(r){let t=new Map,s=0;return l=>{if(l.length>64)return r(l);let p=t.get(l);if(p!==void 0)return p;let c=r(l);return++s===32768&&(s=0,t.clear()),t.size<
512&&t.set(l,c),c}}var Zt=Ie(Xt);function Xt(r){if(r==="")return[];if(r.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(r)}`);let t=r.slice(1).split("/");
return r.includes("~")?t.map(tr):t}function E(r,t){return`${r}/${er(t)}`}function ke(r,t){let s=r;for(let l of Zt(t)){if(typeof s!="object"||s===null)return ee;if(Array.isArray(s)){let p=te(l);if(p===
null||p>=s.length)return ee;s=s[p]}else{if(!Object.hasOwn(s,l))return ee;s=s[l]}}return{found:!0,value:s}}function te(r){let t=r.charCodeAt(0)-48;return t>=0&&t<=
9?r.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(r)?Number(r):null:null}var ee=Object.freeze({found:!1});function er(r){return typeof r=="number"?String(r):r.includes(
"~")||r.includes("/")?r.replaceAll("~","~0").replaceAll("/","~1"):r}function tr(r){return r.replaceAll("~1","/").replaceAll("~0","~")}function y(r){let t=r.length;for(let s=0;s<r.length-1;s++){let l=r.charCodeAt(s);if(l<55296||l>56319)continue;let p=r.charCodeAt(s+1);p>=56320&&p<=57343&&(t--,s++)}
return t}var x={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the\
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
where there is none (ec2:DescribeImages `DeprecationTime`)"}}},g=Object.prototype.hasOwnProperty,rr=new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","u"),ar=new RegExp(
"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","u"),ve=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),re=new RegExp("^[0-9]{12}$","u"),Te=new RegExp("^[0-9]{4}-(0[1-9]\
|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","u"),nr=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$","u");function W(r,{instancePath:t="",parentData:s,parentDataProperty:l,
rootData:p=r,dynamicAnchors:c={}}={}){let e=null,o=0,f=W.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){for(let i of Object.keys(r))if(!(i==="windows"||i==="region"||i==="ec2Image"||i==="ec2Images"||i==="account"||i==="guest")){let a={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),o++}
if(r.windows!==void 0&&g.call(r,"windows")){let i=r.windows;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.keys(i))if(!(a==="version"||a==="ed\
ition"||a==="build"||a==="release")){let n={instancePath:t+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),o++}if(i.version!==void 0&&g.call(i,"version")){let a=i.version;if(typeof a!=
"string"){let n={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),o++}if(!(a==="10"||a==="11"||a==="server")){let n={instancePath:t+"/windows/version",schemaPath:"#/properties/windows/prop\
erties/version/enum",keyword:"enum",params:{allowedValues:x.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),o++}}if(i.edition!==void 0&&g.call(i,"edition")){let a=i.edition;if(typeof a!="string"){let n={instancePath:t+"/windows/edition",schemaPath:"\
#/properties/windows/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}if(!(a==="Home"||a===
"Home N"||a==="Home KN"||a==="Pro"||a==="Pro N"||a==="Pro KN"||a==="Pro for Workstations"||a==="Pro N for Workstations"||a==="Pro Education"||a==="Pro Education\
 N"||a==="Education"||a==="Education N"||a==="Education KN"||a==="Enterprise"||a==="Enterprise N"||a==="Enterprise KN"||a==="Enterprise LTSC"||a==="Enterprise N\
 LTSC"||a==="IoT Enterprise"||a==="IoT Enterprise LTSC")){let n={instancePath:t+"/windows/edition",schemaPath:"#/properties/windows/properties/edition/enum",keyword:"\
enum",params:{allowedValues:x.properties.windows.properties.edition.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}if(i.
build!==void 0&&g.call(i,"build")){let a=i.build;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/windows/build",schemaPath:"#/\
properties/windows/properties/build/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&
isFinite(a)){if(a>99999||isNaN(a)){let n={instancePath:t+"/windows/build",schemaPath:"#/properties/windows/properties/build/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[n]:e.push(n),o++}if(a<10240||isNaN(a)){let n={instancePath:t+"/windows/build",schemaPath:"#/properties/\
windows/properties/build/minimum",keyword:"minimum",params:{comparison:">=",limit:10240},message:"must be >= 10240"};e===null?e=[n]:e.push(n),o++}}}if(i.release!==
void 0&&g.call(i,"release")){let a=i.release;if(typeof a=="string"){if(!rr.test(a)){let n={instancePath:t+"/windows/release",schemaPath:"#/properties/windows/pr\
operties/release/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"},message:'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"'};e===
null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/windows/release",schemaPath:"#/properties/windows/properties/release/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}if(r.region!==void 0&&g.call(r,"region")){let i=r.region;if(i&&typeof i=="object"&&!Array.
isArray(i)){for(let a of Object.keys(i))if(a!=="name"){let n={instancePath:t+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),o++}if(i.name!==void 0&&g.call(i,"name")){let a=i.
name;if(typeof a=="string"){if(y(a)>32){let n={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),o++}if(!ar.test(a)){let n={instancePath:t+"/region/name",schemaPath:"#/prope\
rties/region/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"},message:'must match pattern "^[a-z]{2,5}(-[a-z]+)+-\
[0-9]{1,2}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/region/name",schemaPath:"#/properties/region/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}if(r.ec2Image!==void 0&&g.call(r,"ec2Image")){let i=r.ec2Image;if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){for(let a of Object.keys(i))if(!g.call(x.properties.ec2Image.properties,a)){let n={instancePath:t+"/ec2Image",schemaPath:"#/propertie\
s/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),o++}if(i.id!==void 0&&g.call(i,"id")){let a=i.id;if(typeof a=="string"){if(!ve.test(a)){let n={instancePath:t+"/ec2Image/id",schemaPath:"#/properties/ec2Imag\
e/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'must match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};
e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Image/id",schemaPath:"#/properties/ec2Image/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.found!==void 0&&g.call(i,"found")&&typeof i.found!="boolean"){let a={instancePath:t+"/ec2Image/\
found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.
ownerId!==void 0&&g.call(i,"ownerId")){let a=i.ownerId;if(typeof a=="string"){if(!re.test(a)){let n={instancePath:t+"/ec2Image/ownerId",schemaPath:"#/properties\
/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[n]:e.push(n),o++}}else{
let n={instancePath:t+"/ec2Image/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),o++}}if(i.ownerAlias!==void 0&&g.call(i,"ownerAlias")){let a=i.ownerAlias;if(typeof a!="string"&&a!==null){let n={instancePath:t+"\
/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/type",keyword:"type",params:{type:x.properties.ec2Image.properties.ownerAlias.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/prope\
rties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),
o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(i.state!==void 0&&g.call(i,"state")){let a=i.state;if(typeof a=="string"){if(y(
a)>100){let n={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"mu\
st NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/state",schemaPath:"#/properties/ec2Image/propert\
ies/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+
"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),o++}}if(i.imageType!==void 0&&g.call(i,"imageType")){let a=i.imageType;if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/imageType",schemaPath:"\
#/properties/ec2Image/properties/imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.
push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Image/imageType",schemaPath:"#/propertie\
s/ec2Image/properties/imageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.architecture!==void 0&&
g.call(i,"architecture")){let a=i.architecture;if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Im\
age/properties/architecture/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(
a)<1){let n={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/prop\
erties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.virtualizationType!==void 0&&g.call(
i,"virtualizationType")){let a=i.virtualizationType;if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"#/prope\
rties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:
e.push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Image/virtualizationT\
ype",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),o++}}if(i.platform!==void 0&&g.call(i,"platform")){let a=i.platform;if(typeof a!="string"&&a!==null){let n={instancePath:t+"/ec2Image/platform",schemaPath:"#\
/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:x.properties.ec2Image.properties.platform.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2\
Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[n]:e.push(n),o++}}}if(i.platformDetails!==void 0&&g.call(i,"platformDetails")){let a=i.platformDetails;if(typeof a!="string"&&a!==null){let n={
instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:x.properties.ec2Image.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Imag\
e/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platf\
ormDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(i.usageOperation!==
void 0&&g.call(i,"usageOperation")){let a=i.usageOperation;if(typeof a!="string"&&a!==null){let n={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/prope\
rties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:x.properties.ec2Image.properties.usageOperation.type},message:"must be string,null"};
e===null?e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/u\
sageOperation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={
instancePath:t+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(i.bootMode!==void 0&&g.call(i,"bootMode")){let a=i.bootMode;if(typeof a!="string"&&a!==
null){let n={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:x.properties.ec2Image.properties.
bootMode.type},message:"must be string,null"};e===null?e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/bootMode",schemaPath:"\
#/properties/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(
n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(i.rootDeviceType!==void 0&&g.call(i,"rootDeviceType")){let a=i.rootDeviceType;
if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={instancePath:t+"/ec2Image/rootDev\
iceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.volumes!==void 0&&g.call(i,"volumes")){let a=i.volumes;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:t+"/ec2Image\
/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?
e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={instancePath:t+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(i.rootVolume!==void 0&&g.call(i,"rootVolume")&&typeof i.rootVolume!="\
boolean"){let a={instancePath:t+"/ec2Image/rootVolume",schemaPath:"#/properties/ec2Image/properties/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.volumeGiB!==void 0&&g.call(i,"volumeGiB")){let a=i.volumeGiB;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let n={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e5||isNaN(a)){let n={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/p\
roperties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[n]:e.push(n),o++}
if(a<1||isNaN(a)){let n={instancePath:t+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),o++}}}if(i.encryptedVolumes!==void 0&&g.call(i,"encryptedVolumes")){let a=i.encryptedVolumes;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a)){let n={instancePath:t+
"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={instancePath:t+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties\
/encryptedVolumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(i.productCodes!==void 0&&
g.call(i,"productCodes")){let a=i.productCodes;if(Array.isArray(a)){if(a.length>1e3){let d={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2\
Image/properties/productCodes/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[d]:e.push(d),o++}let n=a.
length;for(let d=0;d<n;d++){let u=a[d];if(typeof u=="string"){if(y(u)>200){let m={instancePath:t+"/ec2Image/productCodes/"+d,schemaPath:"#/properties/ec2Image/p\
roperties/productCodes/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),o++}}else{
let m={instancePath:t+"/ec2Image/productCodes/"+d,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),o++}}}else{let n={instancePath:t+"/ec2Image/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(i.enaSupport!==void 0&&g.call(i,"enaSupport")&&typeof i.enaSupport!=
"boolean"){let a={instancePath:t+"/ec2Image/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.public!==void 0&&g.call(i,"public")&&typeof i.public!="boolean"){let a={instancePath:t+"/ec2Image/public",schemaPath:"\
#/properties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.allowed!==void 0&&
g.call(i,"allowed")){let a=i.allowed;if(typeof a!="boolean"&&a!==null){let n={instancePath:t+"/ec2Image/allowed",schemaPath:"#/properties/ec2Image/properties/al\
lowed/type",keyword:"type",params:{type:x.properties.ec2Image.properties.allowed.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),o++}}if(i.deprecated!==
void 0&&g.call(i,"deprecated")){let a=i.deprecated;if(typeof a!="string"&&a!==null){let n={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Ima\
ge/properties/deprecated/type",keyword:"type",params:{type:x.properties.ec2Image.properties.deprecated.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),o++}if(typeof a=="string"&&!Te.test(a)){let n={instancePath:t+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\
"'};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/ec2Image",schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),o++}}if(r.ec2Images!==void 0&&g.call(r,"ec2Images")){let i=r.ec2Images;if(Array.isArray(i)){if(i.length>1e4){let n={instancePath:t+
"/ec2Images",schemaPath:"#/properties/ec2Images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[n]:e.
push(n),o++}let a=i.length;for(let n=0;n<a;n++){let d=i[n];if(d&&typeof d=="object"&&!Array.isArray(d)){for(let u of Object.keys(d))if(!g.call(N.properties,u)){
let m={instancePath:t+"/ec2Images/"+n,schemaPath:"#/properties/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),o++}if(d.id!==void 0&&g.call(d,"id")){let u=d.id;if(typeof u=="string"){if(!ve.test(u)){let m={instancePath:t+
"/ec2Images/"+n+"/id",schemaPath:"#/properties/ec2Image/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'mu\
st match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/id",schemaPath:"#/properties/ec\
2Image/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.found!==void 0&&g.call(d,"found")&&
typeof d.found!="boolean"){let u={instancePath:t+"/ec2Images/"+n+"/found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.ownerId!==void 0&&g.call(d,"ownerId")){let u=d.ownerId;if(typeof u=="string"){if(!re.test(
u)){let m={instancePath:t+"/ec2Images/"+n+"/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}\
$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/ownerId",schemaPath:"#/properties/ec2\
Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.ownerAlias!==void 0&&g.call(d,
"ownerAlias")){let u=d.ownerAlias;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+n+"/ownerAlias",schemaPath:"#/properties/ec2Image/propert\
ies/ownerAlias/type",keyword:"type",params:{type:N.properties.ownerAlias.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){
if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+n+"/ownerAlias",schemaPath:"\
#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),o++}}}if(d.state!==void 0&&g.call(d,"state")){let u=d.state;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/state",schemaPath:"#/\
properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),
o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+n+"/state",schemaPath:"#/properties/ec2Image/properties/state/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/state",schemaPath:"#/properties/ec2I\
mage/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.imageType!==void 0&&g.call(d,"ima\
geType")){let u=d.imageType;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/imageType",schemaPath:"#/properties/ec2Image/properties/\
imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+n+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageTyp\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.architecture!==void 0&&g.call(d,"architecture")){let u=d.
architecture;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+n+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/architecture",schemaPath:"#/properties/ec2Image/properties\
/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.virtualizationType!==void 0&&g.call(d,"vi\
rtualizationType")){let u=d.virtualizationType;if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/virtualizationType",schemaPath:"#/pro\
perties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:
e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+n+"/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"\
/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),o++}}if(d.platform!==void 0&&g.call(d,"platform")){let u=d.platform;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+n+"/pla\
tform",schemaPath:"#/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:N.properties.platform.type},message:"must be string,null"};e===null?
e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+n+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.platformDetails!==void 0&&g.call(d,"platformDetails")){let u=d.platformDetails;if(typeof u!="string"&&u!==
null){let m={instancePath:t+"/ec2Images/"+n+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:N.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Imag\
es/"+n+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have \
more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2Images/"+n+"/platformDetails",schemaPath:"#/properties/ec2Image/pr\
operties/platformDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.usageOperation!==
void 0&&g.call(d,"usageOperation")){let u=d.usageOperation;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+n+"/usageOperation",schemaPath:"\
#/properties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:N.properties.usageOperation.type},message:"must be string,null"};e===null?e=[m]:
e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOper\
ation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+
"/ec2Images/"+n+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.bootMode!==void 0&&g.call(d,"bootMode")){let u=d.bootMode;if(typeof u!="string"&&u!==null){let m={
instancePath:t+"/ec2Images/"+n+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:N.properties.bootMode.type},message:"\
must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/bootMode",schemaPath:"#/propertie\
s/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}
if(y(u)<1){let m={instancePath:t+"/ec2Images/"+n+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}}if(d.rootDeviceType!==void 0&&g.call(d,"rootDeviceType")){let u=d.rootDeviceType;
if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/ec2Images/"+n+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(m),o++}if(y(u)<1){let m={instancePath:t+"/ec2I\
mages/"+n+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/ec2Images/"+n+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties\
/rootDeviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}if(d.volumes!==void 0&&g.call(d,"volumes")){
let u=d.volumes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+n+"/volumes",schemaPath:"#/properties/ec2Image/pro\
perties/volumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||
isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"};e===null?e=[m]:e.push(m),o++}if(u<0||isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/volumes",schemaPath:"#/propertie\
s/ec2Image/properties/volumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),o++}}}if(d.rootVolume!==
void 0&&g.call(d,"rootVolume")&&typeof d.rootVolume!="boolean"){let u={instancePath:t+"/ec2Images/"+n+"/rootVolume",schemaPath:"#/properties/ec2Image/properties\
/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.volumeGiB!==void 0&&g.call(d,"volumeGiB")){
let u=d.volumeGiB;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+n+"/volumeGiB",schemaPath:"#/properties/ec2Image\
/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>
1e5||isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000"};e===null?e=[m]:e.push(m),o++}if(u<1||isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/volumeGiB",schemaPath:"#/prop\
erties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),o++}}}if(d.encryptedVolumes!==
void 0&&g.call(d,"encryptedVolumes")){let u=d.encryptedVolumes;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let m={instancePath:t+"/ec2Images/"+n+"\
/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[m]:e.push(m),o++}if(typeof u=="number"&&isFinite(u)){if(u>1e3||isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/encryptedVolumes",schemaPath:"#/properties/e\
c2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[m]:e.push(m),o++}if(u<0||
isNaN(u)){let m={instancePath:t+"/ec2Images/"+n+"/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),o++}}}if(d.productCodes!==void 0&&g.call(d,"productCodes")){let u=d.productCodes;if(Array.
isArray(u)){if(u.length>1e3){let w={instancePath:t+"/ec2Images/"+n+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[w]:e.push(w),o++}let m=u.length;for(let w=0;w<m;w++){let ue=u[w];if(typeof ue==
"string"){if(y(ue)>200){let $={instancePath:t+"/ec2Images/"+n+"/productCodes/"+w,schemaPath:"#/properties/ec2Image/properties/productCodes/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[$]:e.push($),o++}}else{let $={instancePath:t+"/ec2Images/"+n+"/produ\
ctCodes/"+w,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:
e.push($),o++}}}else{let m={instancePath:t+"/ec2Images/"+n+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),o++}}if(d.enaSupport!==void 0&&g.call(d,"enaSupport")&&typeof d.enaSupport!="boolean"){let u={instancePath:t+
"/ec2Images/"+n+"/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[u]:e.push(u),o++}if(d.public!==void 0&&g.call(d,"public")&&typeof d.public!="boolean"){let u={instancePath:t+"/ec2Images/"+n+"/public",schemaPath:"#/pro\
perties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),o++}if(d.allowed!==void 0&&g.
call(d,"allowed")){let u=d.allowed;if(typeof u!="boolean"&&u!==null){let m={instancePath:t+"/ec2Images/"+n+"/allowed",schemaPath:"#/properties/ec2Image/properti\
es/allowed/type",keyword:"type",params:{type:N.properties.allowed.type},message:"must be boolean,null"};e===null?e=[m]:e.push(m),o++}}if(d.deprecated!==void 0&&
g.call(d,"deprecated")){let u=d.deprecated;if(typeof u!="string"&&u!==null){let m={instancePath:t+"/ec2Images/"+n+"/deprecated",schemaPath:"#/properties/ec2Imag\
e/properties/deprecated/type",keyword:"type",params:{type:N.properties.deprecated.type},message:"must be string,null"};e===null?e=[m]:e.push(m),o++}if(typeof u==
"string"&&!Te.test(u)){let m={instancePath:t+"/ec2Images/"+n+"/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};e===null?e=[m]:
e.push(m),o++}}}else{let u={instancePath:t+"/ec2Images/"+n,schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),o++}}}else{let a={instancePath:t+"/ec2Images",schemaPath:"#/properties/ec2Images/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[a]:e.push(a),o++}}if(r.account!==void 0&&g.call(r,"account")){let i=r.account;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.
keys(i))if(!g.call(x.properties.account.properties,a)){let n={instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),o++}if(i.id!==void 0&&g.call(i,"id")){let a=i.
id;if(typeof a=="string"){if(!re.test(a)){let n={instancePath:t+"/account/id",schemaPath:"#/properties/account/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/account/id",schemaPath:"#/properti\
es/account/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.dedicatedTenancy!==void 0&&g.call(
i,"dedicatedTenancy")){let a=i.dedicatedTenancy;if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/a\
ccount/properties/dedicatedTenancy/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),
o++}if(y(a)<1){let n={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/properties/account/properties/dedicatedTenancy/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/account/dedicatedTenancy",schemaPath:"#/pro\
perties/account/properties/dedicatedTenancy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.managementCidr!==
void 0&&g.call(i,"managementCidr")){let a=i.managementCidr;if(typeof a!="string"&&a!==null){let n={instancePath:t+"/account/managementCidr",schemaPath:"#/proper\
ties/account/properties/managementCidr/type",keyword:"type",params:{type:x.properties.account.properties.managementCidr.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),o++}if(typeof a=="string"){if(y(a)>100){let n={instancePath:t+"/account/managementCidr",schemaPath:"#/properties/account/properties/managem\
entCidr/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),o++}if(y(a)<1){let n={instancePath:t+
"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[n]:e.push(n),o++}}}if(i.ebsEncryptionByDefault!==void 0&&g.call(i,"ebsEncryptionByDefault")&&typeof i.ebsEncryptionByDefault!=
"boolean"){let a={instancePath:t+"/account/ebsEncryptionByDefault",schemaPath:"#/properties/account/properties/ebsEncryptionByDefault/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.images!==void 0&&g.call(i,"images")){let a=i.images;if(Array.isArray(a)){if(a.length>
1e4){let d={instancePath:t+"/account/images",schemaPath:"#/properties/account/properties/images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NO\
T have more than 10000 items"};e===null?e=[d]:e.push(d),o++}let n=a.length;for(let d=0;d<n;d++){let u=a[d];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===
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
ccount/properties/images/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),o++}}}else{let n={instancePath:t+"\
/account/images",schemaPath:"#/properties/account/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
o++}}if(i.imageNames!==void 0&&g.call(i,"imageNames")){let a=i.imageNames;if(Array.isArray(a)){if(a.length>1e4){let d={instancePath:t+"/account/imageNames",schemaPath:"\
#/properties/account/properties/imageNames/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[d]:e.push(
d),o++}let n=a.length;for(let d=0;d<n;d++){let u=a[d];if(typeof u=="string"){if(y(u)>100){let m={instancePath:t+"/account/imageNames/"+d,schemaPath:"#/propertie\
s/account/properties/imageNames/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[m]:e.push(
m),o++}}else{let m={instancePath:t+"/account/imageNames/"+d,schemaPath:"#/properties/account/properties/imageNames/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[m]:e.push(m),o++}}}else{let n={instancePath:t+"/account/imageNames",schemaPath:"#/properties/account/properties/image\
Names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}if(i.imageCount!==void 0&&g.call(i,"imageCount")){let a=i.
imageCount;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/ima\
geCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(
a)){let n={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/properties/imageCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={instancePath:t+"/account/imageCount",schemaPath:"#/properties/account/proper\
ties/imageCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(i.imageQuota!==void 0&&g.call(
i,"imageQuota")){let a=i.imageQuota;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/account/imageQuota",schemaPath:"#/properti\
es/account/properties/imageQuota/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="number"&&isFinite(
a)){if(a>1e6||isNaN(a)){let n={instancePath:t+"/account/imageQuota",schemaPath:"#/properties/account/properties/imageQuota/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={instancePath:t+"/account/imageQuota",schemaPath:"#/properties\
/account/properties/imageQuota/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),o++}}}if(i.imageQuotaIsDefault!==
void 0&&g.call(i,"imageQuotaIsDefault")&&typeof i.imageQuotaIsDefault!="boolean"){let a={instancePath:t+"/account/imageQuotaIsDefault",schemaPath:"#/properties/\
account/properties/imageQuotaIsDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.imagesLeft!==void 0&&
g.call(i,"imagesLeft")){let a=i.imagesLeft;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/account/imagesLeft",schemaPath:"#/p\
roperties/account/properties/imagesLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="numbe\
r"&&isFinite(a)){if(a>1e6||isNaN(a)){let n={instancePath:t+"/account/imagesLeft",schemaPath:"#/properties/account/properties/imagesLeft/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[n]:e.push(n),o++}if(a<-1e6||isNaN(a)){let n={instancePath:t+"/account/imagesLeft",
schemaPath:"#/properties/account/properties/imagesLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=
[n]:e.push(n),o++}}}if(i.mayImport!==void 0&&g.call(i,"mayImport")&&typeof i.mayImport!="boolean"){let a={instancePath:t+"/account/mayImport",schemaPath:"#/prop\
erties/account/properties/mayImport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayTag!==void 0&&g.
call(i,"mayTag")&&typeof i.mayTag!="boolean"){let a={instancePath:t+"/account/mayTag",schemaPath:"#/properties/account/properties/mayTag/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayDescribeImages!==void 0&&g.call(i,"mayDescribeImages")&&typeof i.mayDescribeImages!=
"boolean"){let a={instancePath:t+"/account/mayDescribeImages",schemaPath:"#/properties/account/properties/mayDescribeImages/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.mayShareImage!==void 0&&g.call(i,"mayShareImage")&&typeof i.mayShareImage!="boolean"){let a={
instancePath:t+"/account/mayShareImage",schemaPath:"#/properties/account/properties/mayShareImage/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[a]:e.push(a),o++}}else{let a={instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),o++}}if(r.guest!==void 0&&g.call(r,"guest")){let i=r.guest;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let a of Object.
keys(i))if(!g.call(x.properties.guest.properties,a)){let n={instancePath:t+"/guest",schemaPath:"#/properties/guest/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),o++}if(i.powershellSupported!==void 0&&g.call(i,"p\
owershellSupported")&&typeof i.powershellSupported!="boolean"){let a={instancePath:t+"/guest/powershellSupported",schemaPath:"#/properties/guest/properties/powe\
rshellSupported/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),o++}if(i.powershellMajor!==void 0&&g.call(i,"po\
wershellMajor")){let a=i.powershellMajor;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:t+"/guest/powershellMajor",schemaPath:"#/\
properties/guest/properties/powershellMajor/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),o++}if(typeof a=="n\
umber"&&isFinite(a)){if(a>99||isNaN(a)){let n={instancePath:t+"/guest/powershellMajor",schemaPath:"#/properties/guest/properties/powershellMajor/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99"};e===null?e=[n]:e.push(n),o++}if(a<1||isNaN(a)){let n={instancePath:t+"/guest/powershellMajor",
schemaPath:"#/properties/guest/properties/powershellMajor/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),o++}}}if(i.officeInstalled!==void 0&&g.call(i,"officeInstalled")&&typeof i.officeInstalled!="boolean"){let a={instancePath:t+"/guest/officeInstalled",schemaPath:"\
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
call(i,"freeGiB")){let a=i.freeGiB;if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let n={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest\
/properties/freeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={
instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),o++}}if(i.singleDrive!==void 0&&g.call(i,"singleDrive")&&typeof i.singleDrive!="boolean"){let a={instancePath:t+
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
let a=i.diskGiB;if(typeof a=="number"&&isFinite(a)){if(a>1e6||isNaN(a)){let n={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[n]:e.push(n),o++}if(a<0||isNaN(a)){let n={instancePath:t+
"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),o++}}if(i.partitionStyleFits!==void 0&&g.call(i,"partitionStyleFits")&&typeof i.partitionStyleFits!="boolean"){let a={
instancePath:t+"/guest/partitionStyleFits",schemaPath:"#/properties/guest/properties/partitionStyleFits/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[a]:e.push(a),o++}if(i.partitionStyle!==void 0&&g.call(i,"partitionStyle")){let a=i.partitionStyle;if(typeof a!="string"){let n={instancePath:t+
"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),o++}if(!(a==="GPT"||a==="MBR")){let n={instancePath:t+"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/enum",keyword:"\
enum",params:{allowedValues:x.properties.guest.properties.partitionStyle.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),o++}}
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
g.call(i,"uiLanguage")){let a=i.uiLanguage;if(typeof a=="string"){if(!nr.test(a)){let n={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/prope\
rties/uiLanguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$"},message:'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{\
2,8}){0,3}$"'};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:t+"/guest/uiLanguage",schemaPath:"#/properties/guest/properties/uiLanguage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),o++}}if(i.otherFailedTests!==void 0&&g.call(i,"otherFailedTests")){let a=i.otherFailedTests;
if(Array.isArray(a)){if(a.length>1e3){let d={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[d]:e.push(d),o++}let n=a.length;for(let d=0;d<n;d++){let u=a[d];if(typeof u==
"string"){if(y(u)>200){let m={instancePath:t+"/guest/otherFailedTests/"+d,schemaPath:"#/properties/guest/properties/otherFailedTests/items/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),o++}}else{let m={instancePath:t+"/guest/otherFailedTests\
/"+d,schemaPath:"#/properties/guest/properties/otherFailedTests/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),o++}}}else{let n={instancePath:t+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[n]:e.push(n),o++}}}else{let a={instancePath:t+"/guest",schemaPath:"#/properties/guest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),o++}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),o++}return W.errors=e,o===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M({path:r,range:t}){return`${r}:${t.start.line}:${t.start.column}`}var xe="facts file";function G(r){let t=D(r,L.map(l=>l.key)),s=t.length===0?"":`; did you mean \`${t.join("` or `")}\``;return`there is no fact \`${X(r)}\`; ${sr(r)}${s}`}function sr(r){
let[t=""]=r.split("."),s=L.filter(p=>p.fact===t);return s.length>0?`those of ${t} are ${s.map(p=>p.key).join(", ")}`:`facts begin with ${[...new Set(L.map(p=>p.
fact))].map(p=>`${p}.`).join(", ")} (\`schema facts\` lists them all)`}function Le({facts:r,from:t,place:s}){if(W(r))return;let l=W.errors?.[0],p=l?.instancePath??"",c=l?.keyword==="additionalProperties"?String(l.params.additionalProperty):
null,e=(c===null?null:s?.(E(p,c)))??Pe(p,s),o=c===null?or(r,p):G(Oe(E(p,c)));throw new I(`${e===null?t:M(e)}: ${o}`)}function Pe(r,t){let s=t?.(r)??null;return s!==
null||r===""?s:Pe(r.slice(0,r.lastIndexOf("/")),t)}function Oe(r){return r.replace(/^\/ec2Images\/[0-9]+/,"/ec2Image").slice(1).replaceAll("/",".").replaceAll("\
~1","/").replaceAll("~0","~")}function or(r,t){if(t==="")return`facts are an object, not ${T(r)}`;let s=ke(r,t),l=s.found?s.value:void 0,p=Oe(t),c=L.find(a=>p===
a.key||p.startsWith(`${a.key}.`));if(c===void 0)return`\`${p}\` is ${t==="/ec2Images"?"a list of objects":"an object"} of facts, not ${T(l)}`;let e=c.values.length>
0?c.values.join(", "):c.title,o=c.type==="string"&&typeof l=="number"?`; as text it is \`"${l}"\``:"",[f]=typeof l=="string"&&l.length>2?D(l,c.values):[],i=f===
void 0?o:`; did you mean \`${f}\``;return`\`${p}\` cannot be ${T(l)}; accepted: ${e}${i}`}function ae(r,t){return r===t||typeof r=="object"&&typeof t=="object"&&U(r)===U(t)}function U(r){return Array.isArray(r)?`[${r.map(U).sort().join()}]`:typeof r!=
"object"||r===null?JSON.stringify(r)??"":`{${Object.entries(r).map(([s,l])=>`${JSON.stringify(s)}:${U(l)}`).sort().join()}}`}function Ne(r){let t=new Map;for(let o of r){Le(o);for(let f of ir(o)){let i=t.get(f.key);i===void 0?t.set(f.key,[f]):i.push(f)}}let s=[...t].sort(([o],[f])=>o<
f?-1:1).map(([,o])=>Se(o)),l=new Map,p=new Map;for(let o of s){let{image:f,fact:i,member:a}=o;f===null?l.set(i+a,o):p.has(f)?p.get(f)?.set(i+a,o):p.set(f,new Map(
[[i+a,o]]))}pr(l);let c=new Map;for(let[o,f]of p){for(let[i,a]of f){let n=l.get(i);n!==void 0&&Se([n,a])}c.set(o,De(new Map([...l,...f])))}let e=[...l.values(),
...[...p.values()].flatMap(o=>[...o.values()])];return{...De(l),given:e.sort((o,f)=>o.key<f.key?-1:1).map(Ee),images:c,files:cr(r)}}function*ir(r){for(let[t,s]of Object.
entries(r.facts)){let l=t==="ec2Images",p=l?s:[s];for(let[c,e]of p.entries()){let o=l?`/ec2Images/${c}`:`/${t}`,f=l?"ec2Image":t,i=f==="ec2Image"?e?.id??null:null;
if(l&&i===null)throw new I(`${Ae(r,o)}: an image of \`ec2Images\` has to have its \`id\``);for(let[a,n]of Object.entries(e))n!==void 0&&(yield lr(r,`${o}/${a}`,
f,a,i,n))}}}function lr(r,t,s,l,p,c){return{key:Be(s,p,l),fact:s,member:l,image:p,value:c,from:Ae(r,t),implied:!1,source:r,place:e=>r.place?.(e===null?t:`${t}/${e}`)??
null}}function Be(r,t,s){return`${r}/${t??""}/${s}`}function Ae({from:r,place:t,kind:s},l){let p=t?.(l)??null;return(p===null?r:M(p))+(s===void 0||s==="facts fi\
le"?"":`, ${s}`)}function Se(r){let[t,...s]=r.length===1?r:r.toSorted((e,o)=>Fe(e.from,o.from));if(t===void 0)throw new Error("nothing was stated");let l=s.find(
({value:e})=>!ae(e,t.value));if(l===void 0)return t;let p=`${t.fact}.${t.member}`,c=l.image??t.image;throw new I(`two sources disagree about \`${p}\`${c===null?
"":` of ${c}`}: ${T(t.value)} from ${t.from}; ${T(l.value)} from ${l.from}`)}function Fe(r,t){return r<t?-1:r>t?1:0}function pr(r){for(let{fact:t,member:s,by:l,
value:p}of we){let c=p(Ce(r));if(c===void 0)continue;let e=`implied by ${l.join(" and ")}`,o=r.get(t+s);if(o!==void 0&&!ae(o.value,c))throw new I(`\`${t}.${s}\` \
cannot be ${T(o.value)} (${o.from}): it is ${T(c)}, ${e}${mr(l,r)}`);if(o!==void 0)continue;let f=l.map(i=>r.get(i.replace(".",""))).findLast(i=>i?.place(null));
r.set(t+s,{key:Be(t,null,s),fact:t,member:s,image:null,value:c,from:e,implied:!0,source:f?.source??null,place:f?.place??(()=>null)})}}function mr(r,t){let s=r.flatMap(
l=>{let p=t.get(l.replace(".",""));return p?.place(null)?[p.from]:[]});return s.length===0?"":` (${[...new Set(s)].join("; ")})`}function Ce(r){let t={};for(let{
fact:s,member:l,value:p}of r.values())t[s]??={},t[s][l]=p;return t}function De(r){return{facts:Ce(r),origin:(t,s)=>{let l=r.get(t+s.slice(1));return l===void 0?
null:{given:Ee(l),implied:l.implied,place:l.place}}}}function Ee({fact:r,member:t,image:s,value:l,from:p,source:c,place:e}){let o=e(null),f=o?.time??c?.time,i=c?.
kind,a=c?.call;return{fact:r,...s===null?{}:{image:s},path:`/${t}`,value:l,from:p,...i===void 0&&a===void 0?{}:{source:{...i===void 0?{}:{kind:i},...o===null?{}:
{path:o.path,range:o.range},...a===void 0?{}:{call:a},...f===void 0?{}:{time:f}}}}}function cr(r){let t=new Map;for(let{from:s,kind:l}of r)l!==void 0&&t.set(`${s}\

${l}`,{path:s,kind:l});return[...t].sort(([s],[l])=>Fe(s,l)).map(([,s])=>s)}function We(r,t){let s=r.indexOf("=");if(s<1)throw new I(`${t} takes KEY=VALUE, for example \`windows.version=11\`, not ${T(r)}`);let l=r.slice(0,s),p=L.find(e=>e.
key===l||fe(e)===l);if(p===void 0)throw new I(`${t}: ${G(l)}`);let c=ur(r.slice(s+1),p,t);return{from:t,facts:{[p.fact]:{[p.path.slice(1)]:c}}}}function ur(r,{key:t,
type:s,nullable:l},p){if(r==="null"){if(l)return null;throw new I(`${p}: \`${t}\` cannot be absent; leave it out where it is not known`)}switch(s){case"number":
return/^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(r)?Number(r):r;case"integer":return/^-?[0-9]{1,15}$/.test(r)?Number(r):r;case"boolean":return r==="true"||r==="fals\
e"?r==="true":r;case"array":return dr(r,t,p);case"string":return r;default:return s}}function dr(r,t,s){if(!r.trimStart().startsWith("["))return r.trim()===""?[]:
r.split(",").map(l=>l.trim());try{return JSON.parse(r)}catch{throw new I(`${s}: \`${t}\` is a list, \`a,b\` or JSON such as \`["a","b"]\`, not ${T(r)}`)}}var gr,hr,fr,yr,br,wr,Ir,kr,vr,Tr,xr,Lr,Pr,Or,Sr,Dr,P={careful:()=>gr??=require("./careful.cjs"),streams:()=>hr??=require("./streams.cjs"),yaml:()=>fr??=require("./yaml.cjs"),
packs:()=>yr??=require("./packs.cjs"),explain:()=>br??=require("./explain.cjs"),factTable:()=>wr??=require("./factTable.cjs"),facts:()=>Ir??=require("./facts.cjs"),
fix:()=>kr??=require("./fix.cjs"),dormant:()=>vr??=require("./dormant.cjs"),rules:()=>Tr??=require("./rules.cjs"),words:()=>xr??=require("./words.cjs"),hash:()=>Lr??=
require("./hash.cjs"),baseline:()=>Pr??=require("./baseline.cjs"),policy:()=>Or??=require("./policy.cjs"),waivers:()=>Sr??=require("./waivers.cjs"),engine:()=>Dr??=
require("./engine.cjs")};var Me=Object.freeze({maxBytes:1048576}),Re=64,S=Object.freeze([]);function $e(r){let t=new Uint8Array(r.length);for(let s=0;s<r.length;s+=2)t[s]=r[s+1]??0,t[s+1]=r[s]??0;return t}function Ye(r){let t=r[0];if(t===239&&r[1]===187&&r[2]===191){let{text:s,problems:l}=_e(r.subarray(3));return{text:s,problems:[P.careful().byteOrderMark(0),...l]}}
return t===255&&r[1]===254?je(r.subarray(2),"utf-16le"):t===254&&r[1]===255?je(r.subarray(2),"utf-16be"):_e(r)}function _e(r){let t=Nr(r);if(!t.includes("\uFFFD"))
return{text:t,problems:S};let s=P.careful().invalidUtf8(r);return{text:t,problems:s===null?S:[s]}}function Nr(r){return(Buffer.isBuffer(r)?r:Buffer.from(r.buffer,
r.byteOffset,r.byteLength)).toString()}function je(r,t){let s=r.length&-2,l=t==="utf-16le"?r.subarray(0,s):$e(r.subarray(0,s)),p=Buffer.from(l.buffer,l.byteOffset,
l.byteLength).toString("utf16le"),{oddUtf16:c,utf16:e}=P.careful(),o=s===r.length?[e()]:[e(),c(p.length)];return{text:p,problems:o}}var In=Object.freeze([]);function Ve(r){let t=0,s=r.length;for(;t<s&&z(r.charCodeAt(t));)t++;if(t===s)return{start:0,end:r.length};for(;z(r.charCodeAt(s-1));)s--;return{start:t,end:s}}function z(r){
return r<=32&&(r===32||r===10||r===13||r===9)}var Br=1e4;function Ue(r){let t=[],s=Ge(r,0);for(;s<r.length;){let l=Ar(r,s),p=Ge(r,l);if(p<r.length&&(t.length===Br||!ne(r.charCodeAt(p)))){t.push({start:s,end:r.
length});break}t.push({start:s,end:l}),s=p}return t}function Ge(r,t){let s=t;for(;s<r.length&&z(r.charCodeAt(s));)s++;return s}function ne(r){return r===123||r===
91}function Ar(r,t){if(!ne(r.charCodeAt(t)))return r.length;let s=0;for(let l=t;l<r.length;l++){let p=r.charCodeAt(l);if(p===34)l=Fr(r,l);else if(ne(p))s++;else if((p===
125||p===93)&&--s===0)return l+1}return r.length}function Fr(r,t){for(let s=t+1;s<r.length;s++){let l=r.charCodeAt(s);if(l===92)s++;else if(l===34)return s}return r.
length}function qe(r){let t=[0],s=!1;return{position(l){let p=Math.max(0,Math.min(l,r.length));for(;!s&&p>=(t[t.length-1]??0);)s=!ze(r,t);let c=0,e=t.length-1;for(;c<e;){
let o=c+e+1>>1;(t[o]??0)<=p?c=o:e=o-1}return{line:c+1,column:p-(t[c]??0)+1,offset:p}},line(l){for(;!s&&t.length<=l;)s=!ze(r,t);let p=t[l-1];if(p===void 0)return"";
let c=t[l],e=c===void 0?r.length:c-1;return r.slice(p,e>p&&r.charCodeAt(e-1)===13?e-1:e)}}}function ze(r,t){let s=r.indexOf(`
`,t[t.length-1]);return s===-1?!1:(t.push(s+1),!0)}function Qe(r){return r==="__proto__"||r==="constructor"||r==="prototype"}function He(r,t){for(let l in Cr)return!1;if(typeof t!="object"||t===null)return!0;let s=se(t,Re);return s===Er(r)||s===Wr(r)}var Cr=Object.freeze({});function se(r,t){
if(t===0)return Number.NaN;let s=0;if(Array.isArray(r)){for(let l=0;l<r.length;l++){let p=r[l];typeof p=="object"&&p!==null&&(s+=se(p,t-1))}return s}for(let l in r){
if(Qe(l))return Number.NaN;s++;let p=r[l];typeof p=="object"&&p!==null&&(s+=se(p,t-1))}return s}function Er(r){let t=0;for(let s=r.indexOf(":");s!==-1;s=r.indexOf(
":",s+1))t++;return t}function Wr(r){let t=0,s=r.indexOf('"'),l=r.indexOf(":");for(;l!==-1;)if(s===-1||l<s)t++,l=r.indexOf(":",l+1);else{let p=Mr(r,s);l<p&&(l=r.
indexOf(":",p)),s=r.indexOf('"',p)}return t}function Mr(r,t){for(let s=r.indexOf('"',t+1);s!==-1;s=r.indexOf('"',s+1)){let l=s-1;for(;r.charCodeAt(l)===92;)l--;
if((s-l)%2===1)return s+1}return r.length}var q=Symbol("not clean");function Je(r){let t;try{t=JSON.parse(r)}catch{return q}return He(r,t)?t:q}function Ke(r,t=null,s=Je(r)){return s===q?P.careful().readCarefully(r):Rr(r,s,t)}function Rr(r,t,s){let l=null,p=null;return{index:s,value:t,parsed:!0,problems:S,
span:(c,e)=>(l??=P.careful().indexJson(r),p??=P.careful().locator(l),p(c,e)),extent:()=>Ve(r),elements:()=>(l??=P.careful().indexJson(r),l.children)}}function oe(r){if(!Array.isArray(r.value))return[r];if(r.problems.length===0)return r.value.map((s,l)=>Ze(r,s,l,S));if(r.value.length===0)return[{...r,value:void 0,
parsed:!1}];let t=$r(r.problems,r.elements());return r.value.map((s,l)=>Ze(r,s,l,t[l]??S))}function Ze(r,t,s,l){let p=E("",s);return{index:s,value:t,parsed:!0,problems:l,
span:(c,e)=>r.span(p+c,c===""?"value":e),extent:()=>r.span(p,"value")??r.extent()}}function $r(r,t){let s=[];for(let l of r){let c=te(l.pointer.split("/",2)[1]??
"")??Math.max(0,_r(t,l.span?.start??0));s[c]??=[],s[c].push(jr(E("",c),l))}return s}function _r(r,t){let s=-1,l=r.length-1;for(;s<l;){let p=s+l+1>>1;(r[p]?.start??
0)<=t?s=p:l=p-1}return s}function jr(r,t){let s=l=>l.startsWith(`${r}/`)?l.slice(r.length):"";return{...t,pointer:s(t.pointer),related:t.related.map(l=>({...l,pointer:s(
l.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(l=>({...l,path:s(l.path)}))}}}function Xe(r,t,s){let{value:l,parsed:p,problems:c}=r;if(s===0)
return{index:t,value:l,parsed:p,problems:c,span:r.span,extent:r.extent};let e=o=>({start:o.start+s,end:o.end+s});return{index:t,value:l,parsed:p,problems:c.length===
0?S:c.map(o=>Yr(o,e)),span:(o,f)=>{let i=r.span(o,f);return i===null?null:e(i)},extent:()=>e(r.extent())}}function Yr(r,t){return{...r,...r.span===void 0?{}:{span:t(
r.span)},related:r.related.map(s=>s.span===void 0?s:{...s,span:t(s.span)})}}function et(r,t,s=Me,l){switch(t){case"json":return{text:r,requests:oe(Ke(r,null,l))};case"yaml":return{text:r,requests:oe(P.yaml().readYaml(r))};case"ndjson":return P.
streams().readNdjson(r,s)}}function A(r){return Object.fromEntries(Object.entries(r).filter(([,t])=>t!==void 0))}function h(r,t){return typeof r=="object"&&r!==null&&Object.hasOwn(r,t)?r[t]:
void 0}function b(r){return typeof r=="string"&&r!==""?r:void 0}function F(r){return typeof r=="boolean"?r:void 0}function Q(r){return typeof r=="number"&&Number.
isSafeInteger(r)?r:void 0}function k(r){return Array.isArray(r)?r:void 0}function B(r){return t=>({value:0,pointer:Object.hasOwn(r,t)?r[t]??"":""})}var Vr=["WorkSpaces_BYOLAccount.Disabled","WorkSpaces_BYOLAccount","NetworkAdapterUsingDHCP","FreeSpaceOnCDrive","partOfDomain","Firewall","VMWareToolsInstalled",
"Drives","Partitions","AutoLogonTurnedOn","RealTimeIsUniversal","OSArchitecture"],Gr=2**30,tt={name:"BYOL Checker ImageInfo",call:null,recognises:r=>Vr.some(t=>h(
r,t)!==void 0),paged:!1,read:([r])=>({guest:A({byolAccountEnabled:Ur(C(h(r,"WorkSpaces_BYOLAccount.Disabled")??h(h(r,"WorkSpaces_BYOLAccount"),"Disabled"))),dhcp:C(
h(r,"NetworkAdapterUsingDHCP")),freeGiB:rt(h(r,"FreeSpaceOnCDrive")),domainJoined:C(h(r,"partOfDomain")),publicFirewall:zr(h(r,"Firewall")),vmwareTools:C(h(r,"V\
MWareToolsInstalled")),diskGiB:qr(h(r,"Drives")),partitionStyle:Qr(h(r,"Partitions")),autoLogon:C(h(r,"AutoLogonTurnedOn")),realTimeIsUniversal:C(h(r,"RealTimeI\
sUniversal")),is64Bit:Hr(b(h(r,"OSArchitecture")))})}),origin:B({"/guest/byolAccountEnabled":"/WorkSpaces_BYOLAccount.Disabled","/guest/dhcp":"/NetworkAdapterUs\
ingDHCP","/guest/freeGiB":"/FreeSpaceOnCDrive","/guest/domainJoined":"/partOfDomain","/guest/publicFirewall":"/Firewall","/guest/vmwareTools":"/VMWareToolsInsta\
lled","/guest/diskGiB":"/Drives","/guest/partitionStyle":"/Partitions","/guest/autoLogon":"/AutoLogonTurnedOn","/guest/realTimeIsUniversal":"/RealTimeIsUniversa\
l","/guest/is64Bit":"/OSArchitecture"})};function C(r){if(typeof r=="boolean")return r;if(r===1||r==="1")return!0;if(r===0||r==="0")return!1;let t=b(r)?.toLowerCase();
return t==="true"||t==="false"?t==="true":void 0}function Ur(r){return r===void 0?void 0:!r}function rt(r){return typeof r=="number"&&r>=0&&r<=1e6?r:void 0}function ie(r){
return k(r)??(typeof r=="object"&&r!==null?[r]:[])}function zr(r){let t=ie(r).find(s=>/public/i.test(b(h(s,"Type"))??""));return C(h(t,"TurnedOn"))}function qr(r){
let t=ie(r),s=h(t.find(l=>h(l,"Index")===0)??t[0],"Size");return typeof s=="number"?rt(s/Gr):void 0}function Qr(r){let t=ie(r).map(s=>b(h(s,"Type")));if(!(t.length===
0||t.includes(void 0)))return t.some(s=>s?.startsWith("GPT"))?"GPT":"MBR"}function Hr(r){if(r!==void 0)return/arm/i.test(r)?!1:r.includes("64")?!0:r.includes("3\
2")?!1:void 0}function at(r,t,s){return r!==1?{version:"server"}:t!==10||s<10240||s>99999?{}:{version:s<22e3?"10":"11",build:s}}var v=r=>({fact:r,failed:!1}),O=r=>({fact:r,failed:!0}),nt=new Map([["test-byol_powershellversion",v("powershellSupported")],["test-byol_officeinstalled",O("off\
iceInstalled")],["test-byol_pcoip_check",O("pcoipAgentInstalled")],["test-byol_disable_updates",v("updatesDisabled")],["test-byol_automount",v("autoMount")],["t\
est-byol_workspaces_byolaccountexist",v("byolAccountExists")],["test-byol_workspaces_byolaccountdisabled",v("byolAccountEnabled")],["test-byol_dhcpenabledinterf\
ace",v("dhcp")],["test-byol_freediskspace",v("freeSpaceSufficient")],["test-byol_localdrives",v("singleDrive")],["test-byol_osrequirements",v("osListed")],["tes\
t-byol_domainjoined",O("domainJoined")],["test-byol_azuredomainjoined",O("entraJoined")],["test-byol_firewall",O("publicFirewall")],["test-byol_vmwaretools",O("\
vmwareTools")],["test-byol_drivelessthan80gb",v("diskWithinLimit")],["test-byol_gptpartitions",v("partitionStyleFits")],["test-byol_pendingreboots",O("pendingRe\
boot")],["test-byol_autologon",O("autoLogon")],["test-byol_realtimeuniversal",v("realTimeIsUniversal")],["test-byol_multiplebootpartition",v("singleBootPartitio\
n")],["test-byol_64bitos",v("is64Bit")],["test-byol_rearmcount",v("rearmsLeft")],["test-byol_inplaceupgrade",O("upgradedInPlace")],["test-byol_avnotinstalled",O(
"otherAntivirus")],["test-byol_bootmode_uefi",v("bootModeFits")]]);var Jr=/^(\d{1,2})\/(\d{1,2})\/(\d{4}) {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: [AP]M)?\s?/;function*st(r){let t=null;for(let s=0;s<r.length;){let l=r.indexOf(`
`,s),p=l===-1?r.length:l,c=r.slice(s,Math.min(p,s+1e4)).replace(/\r$/,""),e=Jr.exec(c);e!==null&&(t=Kr(e)),yield{text:e===null?c:c.slice(e[0].length),span:{start:s,
end:s+c.length},time:t},s=p+1}}function Kr([,r="",t="",s="",l="",p="",c=""]){return`${s}-${r.padStart(2,"0")}-${t.padStart(2,"0")}T${l.padStart(2,"0")}:${p}:${c}`}var it="Beginning test :",lt="Ending test :",Zr="failed with an exception",pt=/^\s*([\w.-]{1,100})/,mt={name:"BYOL Checker log",recognises:r=>r.includes(it)||r.
includes(lt),read(r){let t=Xr(r),s={},l=new Map,p=(o,f,i,a)=>{s[o]={...s[o],[f]:i},l.set(`/${o}/${f}`,a)},c=[];for(let[o,{shown:f,passed:i,origin:a}]of t.tests){
let n=nt.get(o);i!==null&&(n!==void 0?p("guest",n.fact,i?!n.failed:n.failed,a):i||c.push({name:f,origin:a}))}let[e]=c;e!==void 0?p("guest","otherFailedTests",c.
map(({name:o})=>o),e.origin):t.isWhole&&l.size>0&&(s.guest={...s.guest,otherFailedTests:[]});for(let[o,{origin:f}]of c.entries())l.set(`/guest/otherFailedTests/${o}`,
f);if(t.system!==null){let{type:o,major:f,build:i,origin:a}=t.system;for(let[n,d]of Object.entries(at(o,f,i)))p("windows",n,d,a)}if(Object.keys(s).length===0)throw new I(
"the log of the BYOL Checker holds no result of a test; is it cut?");return{facts:s,origins:l}}};function Xr(r){let t=new Map,s=null,l=null,p=(c,e)=>{if(c===null)
return;let o=c.failed??(e?c.succeeded:null);o!==null&&t.set(c.shown.toLowerCase(),{shown:c.shown,passed:c.failed===null,origin:o})};for(let c of st(r)){let e=ot(
c,it),o=e===null?ot(c,lt):null;if(e!==null)p(l,!1),l={shown:e,failed:null,succeeded:null};else if(o!==null)p(l,l?.shown===o),l=null;else if(c.text.includes(Zr)){
let f=pt.exec(c.text)?.[1]??l?.shown;f!==void 0&&t.set(f.toLowerCase(),{shown:f,passed:null,origin:H(c)}),l?.shown===f&&(l=null)}else l!==null&&(c.text.includes(
"[FAIL]")&&(l.failed??=H(c)),c.text.includes("[SUCCESS]")&&(l.succeeded??=H(c)));s=ea(c)??s}return p(l,!1),{tests:t,system:s,isWhole:l===null}}function ot({text:r},t){
let s=r.indexOf(t);return s===-1?null:pt.exec(r.slice(s+t.length,s+t.length+200))?.[1]??""}function ea(r){let t=/\bOS type (\d{1,3})\b/i.exec(r.text)?.[1],s=/\bOS Version is (\d{1,3})\.\d{1,3}\.(\d{1,6})\b/i.
exec(r.text);return t===void 0||s===null?null:{type:Number(t),major:Number(s[1]),build:Number(s[2]),origin:H(r)}}function H({span:r,time:t}){return{span:r,time:t}}function ut(r){let t=k(h(r,"Images"))?.filter(s=>b(h(s,"ImageId"))!==void 0);return t===void 0||t.length===0?{}:{ec2Images:t.map(ta)}}function ta(r){let t=l=>h(
r,l),s=(l,p)=>l??(t(p)===void 0&&ct(r)?null:void 0);return A({id:b(t("ImageId")),found:!0,ownerId:b(t("OwnerId")),ownerAlias:s(b(t("ImageOwnerAlias")),"ImageOwn\
erAlias"),state:b(t("State")),imageType:b(t("ImageType")),architecture:b(t("Architecture")),virtualizationType:b(t("VirtualizationType")),platform:s(b(t("Platfo\
rm")),"Platform"),platformDetails:s(b(t("PlatformDetails")),"PlatformDetails"),usageOperation:s(b(t("UsageOperation")),"UsageOperation"),bootMode:s(b(t("BootMod\
e")),"BootMode"),rootDeviceType:b(t("RootDeviceType")),...ra(r),productCodes:aa(t("ProductCodes"),ct(r)),enaSupport:F(t("EnaSupport")),public:F(t("Public")),allowed:s(
F(t("ImageAllowed")),"ImageAllowed"),deprecated:s(na(b(t("DeprecationTime"))),"DeprecationTime")})}function ct(r){return["Architecture","ImageLocation","ImageTy\
pe","OwnerId","State","VirtualizationType"].every(t=>h(r,t)!==void 0)}function ra(r){let t=k(h(r,"BlockDeviceMappings"));if(t===void 0)return{};let s=t.map(e=>({
device:b(h(e,"DeviceName")),ebs:h(e,"Ebs")})).filter(({ebs:e})=>typeof e=="object"&&e!==null),l=b(h(r,"RootDeviceName")),p=s.find(({device:e})=>e!==void 0&&e===
l),c=s.map(({ebs:e})=>F(h(e,"Encrypted")));return A({volumes:s.length,rootVolume:l===void 0?void 0:p!==void 0,volumeGiB:Q(h(p?.ebs,"VolumeSize")),encryptedVolumes:c.
includes(void 0)?void 0:c.filter(Boolean).length})}function aa(r,t){if(r===void 0)return t?[]:void 0;let s=k(r)?.map(l=>b(h(l,"ProductCodeId")));return s===void 0||
s.includes(void 0)?void 0:s}function na(r){return/^\d{4}-\d{2}-\d{2}(?=T[\d:.]+Z$)/.exec(r??"")?.[0]}var dt={id:"ImageId",found:"ImageId",ownerId:"OwnerId",ownerAlias:"ImageOwnerAlias",state:"State",imageType:"ImageType",architecture:"Architecture",virtualizationType:"\
VirtualizationType",platform:"Platform",platformDetails:"PlatformDetails",usageOperation:"UsageOperation",bootMode:"BootMode",rootDeviceType:"RootDeviceType",rootVolume:"\
RootDeviceName",volumes:"BlockDeviceMappings",productCodes:"ProductCodes",enaSupport:"EnaSupport",public:"Public",allowed:"ImageAllowed",deprecated:"Deprecation\
Time"},gt={name:"aws ec2 describe-images",call:"ec2:DescribeImages",recognises:r=>{let t=k(h(r,"Images"));return t!==void 0&&t.length>0&&t.every(sa)},paged:!1,read:([
r])=>ut(r),origin:(r,[t])=>{let[,,s="",l=""]=r.split("/"),p=k(h(t,"Images"))?.[Number(s)],c=Object.hasOwn(dt,l)?`/${dt[l]}`:oa(l,p)??"";return{value:0,pointer:`\
/Images/${s}${c}`}}};function sa(r){return b(h(r,"ImageId"))?.startsWith("ami-")??!1}function oa(r,t){let s=k(h(t,"BlockDeviceMappings"));if(s===void 0)return null;
let l=h(t,"RootDeviceName"),p=(c,e)=>{let o=s.findIndex(c);return o<0?"/BlockDeviceMappings":`/BlockDeviceMappings/${o}/Ebs/${e}`};return r==="volumeGiB"?p(c=>h(
c,"DeviceName")===l,"VolumeSize"):r==="encryptedVolumes"?p(c=>h(h(c,"Ebs"),"Encrypted")===!0,"Encrypted"):null}function ht(r){let t=F(h(r,"EbsEncryptionByDefault"));return t===void 0?{}:{account:{ebsEncryptionByDefault:t}}}var ft={name:"aws ec2 get-ebs-encryption-by-default",call:"ec2:GetEbsEncryptionByDefault",recognises:r=>typeof h(r,"EbsEncryptionByDefault")=="boolean",paged:!1,
read:([r])=>ht(r),origin:B({"/account/ebsEncryptionByDefault":"/EbsEncryptionByDefault"})};var j={"workspaces:ImportWorkspaceImage":"mayImport","workspaces:CreateTags":"mayTag","ec2:DescribeImages":"mayDescribeImages","ec2:ModifyImageAttribute":"maySh\
areImage"};function yt(r){let t={};for(let s of k(h(r,"EvaluationResults"))??[]){let l=b(h(s,"EvalActionName")),p=b(h(s,"EvalDecision"));if(l===void 0||p===void 0||
!Object.hasOwn(j,l))continue;let c=j[l];c!==void 0&&(t[c]=p==="allowed")}return Object.keys(t).length===0?{}:{account:t}}var bt={name:"aws iam simulate-principal-policy",call:"iam:SimulatePrincipalPolicy",recognises:r=>k(h(r,"EvaluationResults"))?.every(s=>b(h(s,"EvalDecision"))!==
void 0)??!1,paged:!1,read:([r])=>yt(r),origin:(r,[t])=>{let s=r.slice(9);return{value:0,pointer:`/EvaluationResults/${(k(h(t,"EvaluationResults"))??[]).findIndex(
p=>{let c=b(h(p,"EvalActionName"))??"";return Object.hasOwn(j,c)&&j[c]===s})}/EvalDecision`}}};function wt(r){return k(h(r,"Quotas"))?.map(J).find(s=>s.account!==void 0)??{}}function J(r){let t=Q(h(r,"Value"));return!(h(r,"ServiceCode")==="workspaces"&&h(
r,"QuotaName")==="Images")||t===void 0?{}:{account:{imageQuota:t,imageQuotaIsDefault:!1}}}var It={name:"aws service-quotas list-service-quotas",call:"servicequotas:ListServiceQuotas",recognises:r=>{let t=k(h(r,"Quotas"));return t!==void 0&&t.length>0&&
t.every(vt)},paged:!1,read:([r])=>wt(r),origin:(r,[t])=>({value:0,pointer:`/Quotas/${(k(h(t,"Quotas"))??[]).findIndex(l=>J(l).account!==void 0)}/Value`})},kt={name:"\
aws service-quotas get-service-quota",call:"servicequotas:GetServiceQuota",recognises:r=>vt(h(r,"Quota")),paged:!1,read:([r])=>J(h(r,"Quota")),origin:()=>({value:0,
pointer:"/Quota/Value"})};function vt(r){return b(h(r,"QuotaName"))!==void 0&&b(h(r,"ServiceCode"))!==void 0}function Tt(r){let t=b(h(r,"Account"));return t===void 0?{}:{account:{id:t}}}var xt={name:"aws sts get-caller-identity",call:"sts:GetCallerIdentity",recognises:r=>b(h(r,"Account"))!==void 0&&b(h(r,"Arn"))!==void 0,paged:!1,read:([r])=>Tt(
r),origin:B({"/account/id":"/Account"})};function Lt(r){let t=b(h(r,"DedicatedTenancySupport"));if(t===void 0)return{};let s=b(h(r,"DedicatedTenancyManagementCidrRange"))??null;return{account:{dedicatedTenancy:t,
managementCidr:s}}}var Pt={name:"aws workspaces describe-account",call:"workspaces:DescribeAccount",recognises:r=>b(h(r,"DedicatedTenancySupport"))!==void 0,paged:!1,read:([r])=>Lt(
r),origin:B({"/account/dedicatedTenancy":"/DedicatedTenancySupport","/account/managementCidr":"/DedicatedTenancyManagementCidrRange"})};function Ot(r){let t=k(h(r,"Images"))?.map(ia);return t===void 0||t.includes(null)||b(h(r,"NextToken"))!==void 0?{}:{account:{images:t.filter(s=>s!==null)}}}function ia(r){
let t=b(h(r,"Name"));if(t===void 0)return null;let s=b(h(r,"ImageId")),l=b(h(r,"State"));return{name:t,...A({id:s,state:l,created:la(h(r,"Created"))})}}function la(r){
return r instanceof Date?Number.isNaN(r.getTime())?void 0:r.toISOString():typeof r=="number"&&r>0&&r<1e11?new Date(r*1e3).toISOString():b(r)}var le="aws workspaces describe-workspace-images",St={name:le,call:"workspaces:DescribeWorkspaceImages",recognises:r=>{let t=k(h(r,"Images"));return t===void 0?
!1:t.length===0?b(h(r,"NextToken"))!==void 0:t.every(pa)},paged:!0,read:r=>(ma(r),Ot({Images:r.flatMap(pe)})),origin:(r,t)=>{let[,,,s]=r.split("/");return s===void 0?
{value:0,pointer:"/Images"}:ca(Number(s),t)}};function pa(r){return b(h(r,"ImageId"))?.startsWith("wsi-")??(b(h(r,"Name"))!==void 0&&b(h(r,"State"))!==void 0)}function pe(r){
return k(h(r,"Images"))??[]}function ma(r){if(b(h(r.at(-1),"NextToken"))!==void 0)throw new I(`the list of images goes on (\`NextToken\`) and its end is missing; \
run \`${le}\` without \`--max-items\`, \`--max-results\` and \`--no-paginate\``);if(new Set(r.flatMap(pe).map(s=>b(h(s,"OwnerAccountId"))??null)).size>1)throw new I(
`the list holds images of several accounts; run \`${le} --image-type OWNED\` for those that count`)}function ca(r,t){let s=r;for(let[l,p]of t.entries()){let{length:c}=pe(
p);if(s<c)return{value:l,pointer:`/Images/${s}/Name`};s-=c}return{value:0,pointer:"/Images"}}var me=[gt,ft,Pt,St,It,kt,xt,bt,tt],ce=[mt];function Dt(r,t){if(!(t[0]===255&&t[1]===254||t[0]===254&&t[1]===255))return r.includes("\0")?r.replaceAll("\0",""):r;let l=Buffer.from(t.buffer,t.byteOffset,t.
byteLength),p=ua.map(c=>l.indexOf(c,0,"latin1")).filter(c=>c!==-1);if(p.length===0)return r;throw new I(`the file changes from UTF-16 to another encoding near b\
yte ${Math.min(...p)}; save it as UTF-8, or give the runs in files of their own`)}var ua=["Beginning test :","Ending test :","[FAIL]","[SUCCESS]"];function At(r,t,s=null){let{text:l,problems:p}=typeof r=="string"?{text:r,problems:[]}:da(r),c={path:t,text:l,lines:qe(l)},e=/^\s*[[{]/.test(l),o=e?void 0:ce.find(
n=>n.recognises(l));if(o!==void 0)return[ga(o,c)];let f=p.find(({severity:n})=>n==="error");f!==void 0&&R(f.span?.start??0,f.message,c);let i=!e||/\.ya?ml$/i.test(
t),a=ha(s??(i?"yaml":"json"),c);return fa(a,c)}function da(r){let{text:t,problems:s}=Ye(r);return{text:Dt(t,r),problems:s}}function ga(r,t){let{facts:s,origins:l}=Et(
()=>r.read(t.text),0,t);return{from:t.path,kind:r.name,facts:s,place:p=>{let c=l.get(p);return c===void 0?null:K(c.span,t,c.time)}}}function ha(r,t){let{text:s}=t,
l=r==="yaml"?[{start:0,end:s.length}]:Ue(s),p=(l.length===0?[{start:0,end:s.length}]:l).flatMap(({start:c,end:e})=>et(s.slice(c,e),r==="yaml"?"yaml":"json").requests.
map(o=>({...Xe(o,o.index??0,c),index:o.index})));for(let c of p){let e=c.problems.find(f=>f.severity==="error");if(e===void 0)continue;let o=e.span??c.span(e.pointer,
e.token);R(o?.start??0,e.message,t)}return p.length===0&&R(0,Ft,t),p}function fa(r,t){let s=new Map,l=[];for(let p of r){let c=me.find(e=>e.recognises(p.value));
c===void 0?l.push(ya(p,t)):c.paged?s.has(c)?s.get(c)?.push(p):s.set(c,[p]):l.push(Nt(c,[p],t))}for(let[p,c]of s)l.push(Nt(p,c,t));return l}function Nt(r,t,s){let l=t.
map(({value:c})=>c),p=Et(()=>r.read(l),t.at(-1)?.extent().start??0,s);return{from:s.path,kind:r.name,...r.call===null?{}:{call:r.call},facts:p,place:c=>{let e=r.
origin(c,l),o=t[e.value],f=o===void 0?null:Ct(o,e.pointer);return f===null?null:K(f,s,null)}}}var Ft="a facts file holds one object, as `workspaces-preflight sc\
hema facts` describes it, or what a tool printed";function ya(r,t){let{value:s,index:l}=r,{start:p}=r.extent();(typeof s!="object"||s===null||l!==null)&&R(p,Ft,
t);let c=Object.keys(s);if(c.length>0&&!c.some(Ia)){let e="Images"in s&&Array.isArray(s.Images)&&s.Images.length===0;R(p,e?wa:ba,t)}return{from:t.path,kind:xe,facts:s,
place:e=>{let o=r.span(e,"key");return o===null?null:K(o,t,null)}}}var ba=`this is neither a facts file (\`workspaces-preflight schema facts\` describes it) nor t\
he whole output of ${[...me,...ce].map(({name:r})=>`\`${r}\``).join(", ")}`,wa="an empty list of images is what `aws workspaces describe-workspace-images` print\
s where there are none, and `aws ec2 describe-images`, too; for the former, pass `--fact account.images=[]`",Bt=[...new Set(L.map(({fact:r})=>r)),"ec2Images"];function Ia(r){
let[t=""]=r.split(".");return Bt.some(s=>s.toLowerCase()===t.toLowerCase())?!0:/^[a-z]/.test(t)&&D(t,Bt).length>0}function Ct(r,t){let s=r.span(t,"key");return s!==
null||t===""?s:Ct(r,t.slice(0,t.lastIndexOf("/")))}function K({start:r,end:t},{path:s,lines:l},p){return{path:s,range:{start:l.position(r),end:l.position(t)},time:p}}
function R(r,t,s){throw new I(`${M(K({start:r,end:r},s,null))}: ${t}`)}function Et(r,t,s){try{return r()}catch(l){throw l instanceof I&&R(t,l.message,s),l}}0&&(module.exports={checkedScopes,joinFacts,parseFact,readFacts});
