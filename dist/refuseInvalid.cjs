"use strict";var D=Object.defineProperty;var q=Object.getOwnPropertyDescriptor;var Q=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var K=(n,a)=>{for(var c in a)D(n,c,{get:a[c],enumerable:!0})},Z=(n,a,c,h)=>{if(a&&typeof a=="object"||typeof a=="function")for(let u of Q(a))!J.call(n,u)&&u!==c&&
D(n,u,{get:()=>a[u],enumerable:!(h=q(a,u))||h.enumerable});return n};var X=n=>Z(D({},"__esModule",{value:!0}),n);var Le={};K(Le,{refuseInvalid:()=>ke});module.exports=X(Le);function F(n){let a=new Map,c=0;return h=>{if(h.length>64)return n(h);let u=a.get(h);if(u!==void 0)return u;let y=n(h);return++c===32768&&(c=0,a.clear()),a.size<
512&&a.set(h,y),y}}var ee=F(te);function te(n){if(n==="")return[];if(n.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(n)}`);let a=n.slice(1).split("/");return n.
includes("~")?a.map(se):a}function S(n,a){return`${n}/${ae(a)}`}function M(n,a){let c=n;for(let h of ee(a)){if(typeof c!="object"||c===null)return N;if(Array.isArray(c)){let u=re(h);if(u===
null||u>=c.length)return N;c=c[u]}else{if(!Object.hasOwn(c,h))return N;c=c[h]}}return{found:!0,value:c}}function re(n){let a=n.charCodeAt(0)-48;return a>=0&&a<=
9?n.length===1?a:/^(?:0|[1-9][0-9]{0,15})$/.test(n)?Number(n):null:null}var N=Object.freeze({found:!1});function ae(n){return typeof n=="number"?String(n):n.includes(
"~")||n.includes("/")?n.replaceAll("~","~0").replaceAll("/","~1"):n}function se(n){return n.replaceAll("~1","/").replaceAll("~0","~")}function d(n){let a=n.length;for(let c=0;c<n.length-1;c++){let h=n.charCodeAt(c);if(h<55296||h>56319)continue;let u=n.charCodeAt(c+1);u>=56320&&u<=57343&&(a--,c++)}
return a}var f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:workspaces-preflight:facts:1",title:"Facts",description:"What is known about the\
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
 that this version does not know, by name"}}}}},w={title:"EC2ImageFacts",description:"The EC2 image (AMI) that the request names, in the Region of the call",type:"\
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
where there is none (ec2:DescribeImages `DeprecationTime`)"}}},l=Object.prototype.hasOwnProperty,ie=new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","u"),oe=new RegExp(
"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","u"),R=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),A=new RegExp("^[0-9]{12}$","u"),$=new RegExp("^[0-9]{4}-(0[1-9]|1[\
0-2])-(0[1-9]|[12][0-9]|3[01])$","u"),ne=new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$","u");function I(n,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:u=n,dynamicAnchors:y={}}={}){let e=null,i=0,b=I.evaluated;if(b.dynamicProps&&(b.props=void 0),b.dynamicItems&&(b.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){for(let s of Object.keys(n))if(!(s==="windows"||s==="region"||s==="ec2Image"||s==="ec2Images"||s==="account"||s==="guest")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}
if(n.windows!==void 0&&l.call(n,"windows")){let s=n.windows;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t of Object.keys(s))if(!(t==="version"||t==="ed\
ition"||t==="build"||t==="release")){let r={instancePath:a+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&l.call(s,"version")){let t=s.version;if(typeof t!=
"string"){let r={instancePath:a+"/windows/version",schemaPath:"#/properties/windows/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="10"||t==="11"||t==="server")){let r={instancePath:a+"/windows/version",schemaPath:"#/properties/windows/prop\
erties/version/enum",keyword:"enum",params:{allowedValues:f.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),i++}}if(s.edition!==void 0&&l.call(s,"edition")){let t=s.edition;if(typeof t!="string"){let r={instancePath:a+"/windows/edition",schemaPath:"\
#/properties/windows/properties/edition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="Home"||t===
"Home N"||t==="Home KN"||t==="Pro"||t==="Pro N"||t==="Pro KN"||t==="Pro for Workstations"||t==="Pro N for Workstations"||t==="Pro Education"||t==="Pro Education\
 N"||t==="Education"||t==="Education N"||t==="Education KN"||t==="Enterprise"||t==="Enterprise N"||t==="Enterprise KN"||t==="Enterprise LTSC"||t==="Enterprise N\
 LTSC"||t==="IoT Enterprise"||t==="IoT Enterprise LTSC")){let r={instancePath:a+"/windows/edition",schemaPath:"#/properties/windows/properties/edition/enum",keyword:"\
enum",params:{allowedValues:f.properties.windows.properties.edition.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(s.
build!==void 0&&l.call(s,"build")){let t=s.build;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/windows/build",schemaPath:"#/\
properties/windows/properties/build/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&
isFinite(t)){if(t>99999||isNaN(t)){let r={instancePath:a+"/windows/build",schemaPath:"#/properties/windows/properties/build/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[r]:e.push(r),i++}if(t<10240||isNaN(t)){let r={instancePath:a+"/windows/build",schemaPath:"#/properties/\
windows/properties/build/minimum",keyword:"minimum",params:{comparison:">=",limit:10240},message:"must be >= 10240"};e===null?e=[r]:e.push(r),i++}}}if(s.release!==
void 0&&l.call(s,"release")){let t=s.release;if(typeof t=="string"){if(!ie.test(t)){let r={instancePath:a+"/windows/release",schemaPath:"#/properties/windows/pr\
operties/release/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"},message:'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/windows/release",schemaPath:"#/properties/windows/properties/release/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(n.region!==void 0&&l.call(n,"region")){let s=n.region;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let t of Object.keys(s))if(t!=="name"){let r={instancePath:a+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&l.call(s,"name")){let t=s.
name;if(typeof t=="string"){if(d(t)>32){let r={instancePath:a+"/region/name",schemaPath:"#/properties/region/properties/name/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),i++}if(!oe.test(t)){let r={instancePath:a+"/region/name",schemaPath:"#/prope\
rties/region/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"},message:'must match pattern "^[a-z]{2,5}(-[a-z]+)+-\
[0-9]{1,2}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/region/name",schemaPath:"#/properties/region/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/region",schemaPath:"#/properties/region/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(n.ec2Image!==void 0&&l.call(n,"ec2Image")){let s=n.ec2Image;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){for(let t of Object.keys(s))if(!l.call(f.properties.ec2Image.properties,t)){let r={instancePath:a+"/ec2Image",schemaPath:"#/propertie\
s/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(
r),i++}if(s.id!==void 0&&l.call(s,"id")){let t=s.id;if(typeof t=="string"){if(!R.test(t)){let r={instancePath:a+"/ec2Image/id",schemaPath:"#/properties/ec2Image\
/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'must match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ec2Image/id",schemaPath:"#/properties/ec2Image/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.found!==void 0&&l.call(s,"found")&&typeof s.found!="boolean"){let t={instancePath:a+"/ec2Image/foun\
d",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.
ownerId!==void 0&&l.call(s,"ownerId")){let t=s.ownerId;if(typeof t=="string"){if(!A.test(t)){let r={instancePath:a+"/ec2Image/ownerId",schemaPath:"#/properties/\
ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/ec2Image/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}}if(s.ownerAlias!==void 0&&l.call(s,"ownerAlias")){let t=s.ownerAlias;if(typeof t!="string"&&t!==null){let r={instancePath:a+"\
/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/type",keyword:"type",params:{type:f.properties.ec2Image.properties.ownerAlias.type},
message:"must be string,null"};e===null?e=[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/ownerAlias",schemaPath:"#/prope\
rties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),
i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}}if(s.state!==void 0&&l.call(s,"state")){let t=s.state;if(typeof t=="string"){if(d(
t)>100){let r={instancePath:a+"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"mu\
st NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/state",schemaPath:"#/properties/ec2Image/propert\
ies/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+
"/ec2Image/state",schemaPath:"#/properties/ec2Image/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(s.imageType!==void 0&&l.call(s,"imageType")){let t=s.imageType;if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/imageType",schemaPath:"\
#/properties/ec2Image/properties/imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.
push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ec2Image/imageType",schemaPath:"#/propertie\
s/ec2Image/properties/imageType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.architecture!==void 0&&
l.call(s,"architecture")){let t=s.architecture;if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/architecture",schemaPath:"#/properties/ec2Im\
age/properties/architecture/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(
t)<1){let r={instancePath:a+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ec2Image/architecture",schemaPath:"#/properties/ec2Image/prop\
erties/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.virtualizationType!==void 0&&l.call(
s,"virtualizationType")){let t=s.virtualizationType;if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/virtualizationType",schemaPath:"#/prope\
rties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:
e.push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ec2Image/virtualizationT\
ype",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}if(s.platform!==void 0&&l.call(s,"platform")){let t=s.platform;if(typeof t!="string"&&t!==null){let r={instancePath:a+"/ec2Image/platform",schemaPath:"#\
/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:f.properties.ec2Image.properties.platform.type},message:"must be string,null"};e===null?
e=[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/maxLeng\
th",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2\
Image/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[r]:e.push(r),i++}}}if(s.platformDetails!==void 0&&l.call(s,"platformDetails")){let t=s.platformDetails;if(typeof t!="string"&&t!==null){let r={
instancePath:a+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:f.properties.ec2Image.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Imag\
e/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/platformDetails",schemaPath:"#/properties/ec2Image/properties/platf\
ormDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}}if(s.usageOperation!==
void 0&&l.call(s,"usageOperation")){let t=s.usageOperation;if(typeof t!="string"&&t!==null){let r={instancePath:a+"/ec2Image/usageOperation",schemaPath:"#/prope\
rties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:f.properties.ec2Image.properties.usageOperation.type},message:"must be string,null"};
e===null?e=[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/u\
sageOperation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={
instancePath:a+"/ec2Image/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}}if(s.bootMode!==void 0&&l.call(s,"bootMode")){let t=s.bootMode;if(typeof t!="string"&&t!==
null){let r={instancePath:a+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:f.properties.ec2Image.properties.
bootMode.type},message:"must be string,null"};e===null?e=[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/bootMode",schemaPath:"\
#/properties/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(
r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}}if(s.rootDeviceType!==void 0&&l.call(s,"rootDeviceType")){let t=s.rootDeviceType;
if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:a+"/ec2Image/rootDev\
iceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/ec2Image/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.volumes!==void 0&&l.call(s,"volumes")){let t=s.volumes;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let r={instancePath:a+"/ec2Image\
/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?
e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/ec2Image/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(s.rootVolume!==void 0&&l.call(s,"rootVolume")&&typeof s.rootVolume!="\
boolean"){let t={instancePath:a+"/ec2Image/rootVolume",schemaPath:"#/properties/ec2Image/properties/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.volumeGiB!==void 0&&l.call(s,"volumeGiB")){let t=s.volumeGiB;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e5||isNaN(t)){let r={instancePath:a+"/ec2Image/volumeGiB",schemaPath:"#/p\
roperties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[r]:e.push(r),i++}
if(t<1||isNaN(t)){let r={instancePath:a+"/ec2Image/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),i++}}}if(s.encryptedVolumes!==void 0&&l.call(s,"encryptedVolumes")){let t=s.encryptedVolumes;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let r={instancePath:a+
"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000"};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/ec2Image/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties\
/encryptedVolumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(s.productCodes!==void 0&&
l.call(s,"productCodes")){let t=s.productCodes;if(Array.isArray(t)){if(t.length>1e3){let m={instancePath:a+"/ec2Image/productCodes",schemaPath:"#/properties/ec2\
Image/properties/productCodes/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[m]:e.push(m),i++}let r=t.
length;for(let m=0;m<r;m++){let p=t[m];if(typeof p=="string"){if(d(p)>200){let o={instancePath:a+"/ec2Image/productCodes/"+m,schemaPath:"#/properties/ec2Image/p\
roperties/productCodes/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:a+"/ec2Image/productCodes/"+m,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/ec2Image/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(s.enaSupport!==void 0&&l.call(s,"enaSupport")&&typeof s.enaSupport!=
"boolean"){let t={instancePath:a+"/ec2Image/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.public!==void 0&&l.call(s,"public")&&typeof s.public!="boolean"){let t={instancePath:a+"/ec2Image/public",schemaPath:"\
#/properties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.allowed!==void 0&&
l.call(s,"allowed")){let t=s.allowed;if(typeof t!="boolean"&&t!==null){let r={instancePath:a+"/ec2Image/allowed",schemaPath:"#/properties/ec2Image/properties/al\
lowed/type",keyword:"type",params:{type:f.properties.ec2Image.properties.allowed.type},message:"must be boolean,null"};e===null?e=[r]:e.push(r),i++}}if(s.deprecated!==
void 0&&l.call(s,"deprecated")){let t=s.deprecated;if(typeof t!="string"&&t!==null){let r={instancePath:a+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Ima\
ge/properties/deprecated/type",keyword:"type",params:{type:f.properties.ec2Image.properties.deprecated.type},message:"must be string,null"};e===null?e=[r]:e.push(
r),i++}if(typeof t=="string"&&!$.test(t)){let r={instancePath:a+"/ec2Image/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\
"'};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/ec2Image",schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}}if(n.ec2Images!==void 0&&l.call(n,"ec2Images")){let s=n.ec2Images;if(Array.isArray(s)){if(s.length>1e4){let r={instancePath:a+
"/ec2Images",schemaPath:"#/properties/ec2Images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[r]:e.
push(r),i++}let t=s.length;for(let r=0;r<t;r++){let m=s[r];if(m&&typeof m=="object"&&!Array.isArray(m)){for(let p of Object.keys(m))if(!l.call(w.properties,p)){
let o={instancePath:a+"/ec2Images/"+r,schemaPath:"#/properties/ec2Image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(m.id!==void 0&&l.call(m,"id")){let p=m.id;if(typeof p=="string"){if(!R.test(p)){let o={instancePath:a+
"/ec2Images/"+r+"/id",schemaPath:"#/properties/ec2Image/properties/id/pattern",keyword:"pattern",params:{pattern:"^ami-([a-f0-9]{8}|[a-f0-9]{17})$"},message:'mu\
st match pattern "^ami-([a-f0-9]{8}|[a-f0-9]{17})$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/id",schemaPath:"#/properties/ec\
2Image/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.found!==void 0&&l.call(m,"found")&&
typeof m.found!="boolean"){let p={instancePath:a+"/ec2Images/"+r+"/found",schemaPath:"#/properties/ec2Image/properties/found/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),i++}if(m.ownerId!==void 0&&l.call(m,"ownerId")){let p=m.ownerId;if(typeof p=="string"){if(!A.test(
p)){let o={instancePath:a+"/ec2Images/"+r+"/ownerId",schemaPath:"#/properties/ec2Image/properties/ownerId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}\
$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/ownerId",schemaPath:"#/properties/ec2\
Image/properties/ownerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.ownerAlias!==void 0&&l.call(m,
"ownerAlias")){let p=m.ownerAlias;if(typeof p!="string"&&p!==null){let o={instancePath:a+"/ec2Images/"+r+"/ownerAlias",schemaPath:"#/properties/ec2Image/propert\
ies/ownerAlias/type",keyword:"type",params:{type:w.properties.ownerAlias.type},message:"must be string,null"};e===null?e=[o]:e.push(o),i++}if(typeof p=="string"){
if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/ownerAlias",schemaPath:"#/properties/ec2Image/properties/ownerAlias/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+"/ec2Images/"+r+"/ownerAlias",schemaPath:"\
#/properties/ec2Image/properties/ownerAlias/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(
o),i++}}}if(m.state!==void 0&&l.call(m,"state")){let p=m.state;if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/state",schemaPath:"#/\
properties/ec2Image/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),
i++}if(d(p)<1){let o={instancePath:a+"/ec2Images/"+r+"/state",schemaPath:"#/properties/ec2Image/properties/state/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/state",schemaPath:"#/properties/ec2I\
mage/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.imageType!==void 0&&l.call(m,"ima\
geType")){let p=m.imageType;if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/imageType",schemaPath:"#/properties/ec2Image/properties/\
imageType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+
"/ec2Images/"+r+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/imageType",schemaPath:"#/properties/ec2Image/properties/imageTyp\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.architecture!==void 0&&l.call(m,"architecture")){let p=m.
architecture;if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+
"/ec2Images/"+r+"/architecture",schemaPath:"#/properties/ec2Image/properties/architecture/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/architecture",schemaPath:"#/properties/ec2Image/properties\
/architecture/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.virtualizationType!==void 0&&l.call(m,"vi\
rtualizationType")){let p=m.virtualizationType;if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/virtualizationType",schemaPath:"#/pro\
perties/ec2Image/properties/virtualizationType/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:
e.push(o),i++}if(d(p)<1){let o={instancePath:a+"/ec2Images/"+r+"/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"\
/virtualizationType",schemaPath:"#/properties/ec2Image/properties/virtualizationType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}}if(m.platform!==void 0&&l.call(m,"platform")){let p=m.platform;if(typeof p!="string"&&p!==null){let o={instancePath:a+"/ec2Images/"+r+"/pla\
tform",schemaPath:"#/properties/ec2Image/properties/platform/type",keyword:"type",params:{type:w.properties.platform.type},message:"must be string,null"};e===null?
e=[o]:e.push(o),i++}if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/\
maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+
"/ec2Images/"+r+"/platform",schemaPath:"#/properties/ec2Image/properties/platform/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[o]:e.push(o),i++}}}if(m.platformDetails!==void 0&&l.call(m,"platformDetails")){let p=m.platformDetails;if(typeof p!="string"&&p!==
null){let o={instancePath:a+"/ec2Images/"+r+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/type",keyword:"type",params:{type:w.
properties.platformDetails.type},message:"must be string,null"};e===null?e=[o]:e.push(o),i++}if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Imag\
es/"+r+"/platformDetails",schemaPath:"#/properties/ec2Image/properties/platformDetails/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have \
more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+"/ec2Images/"+r+"/platformDetails",schemaPath:"#/properties/ec2Image/pr\
operties/platformDetails/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}}if(m.usageOperation!==
void 0&&l.call(m,"usageOperation")){let p=m.usageOperation;if(typeof p!="string"&&p!==null){let o={instancePath:a+"/ec2Images/"+r+"/usageOperation",schemaPath:"\
#/properties/ec2Image/properties/usageOperation/type",keyword:"type",params:{type:w.properties.usageOperation.type},message:"must be string,null"};e===null?e=[o]:
e.push(o),i++}if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOper\
ation/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+
"/ec2Images/"+r+"/usageOperation",schemaPath:"#/properties/ec2Image/properties/usageOperation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}}if(m.bootMode!==void 0&&l.call(m,"bootMode")){let p=m.bootMode;if(typeof p!="string"&&p!==null){let o={
instancePath:a+"/ec2Images/"+r+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/type",keyword:"type",params:{type:w.properties.bootMode.type},message:"\
must be string,null"};e===null?e=[o]:e.push(o),i++}if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/bootMode",schemaPath:"#/propertie\
s/ec2Image/properties/bootMode/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}
if(d(p)<1){let o={instancePath:a+"/ec2Images/"+r+"/bootMode",schemaPath:"#/properties/ec2Image/properties/bootMode/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}}if(m.rootDeviceType!==void 0&&l.call(m,"rootDeviceType")){let p=m.rootDeviceType;
if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/ec2Images/"+r+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/maxLengt\
h",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(o),i++}if(d(p)<1){let o={instancePath:a+"/ec2I\
mages/"+r+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties/rootDeviceType/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/ec2Images/"+r+"/rootDeviceType",schemaPath:"#/properties/ec2Image/properties\
/rootDeviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(m.volumes!==void 0&&l.call(m,"volumes")){
let p=m.volumes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:a+"/ec2Images/"+r+"/volumes",schemaPath:"#/properties/ec2Image/pro\
perties/volumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||
isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/volumes",schemaPath:"#/properties/ec2Image/properties/volumes/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e3},message:"must be <= 1000"};e===null?e=[o]:e.push(o),i++}if(p<0||isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/volumes",schemaPath:"#/propertie\
s/ec2Image/properties/volumes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}if(m.rootVolume!==
void 0&&l.call(m,"rootVolume")&&typeof m.rootVolume!="boolean"){let p={instancePath:a+"/ec2Images/"+r+"/rootVolume",schemaPath:"#/properties/ec2Image/properties\
/rootVolume/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),i++}if(m.volumeGiB!==void 0&&l.call(m,"volumeGiB")){
let p=m.volumeGiB;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:a+"/ec2Images/"+r+"/volumeGiB",schemaPath:"#/properties/ec2Image\
/properties/volumeGiB/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}if(typeof p=="number"&&isFinite(p)){if(p>
1e5||isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/volumeGiB",schemaPath:"#/properties/ec2Image/properties/volumeGiB/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000"};e===null?e=[o]:e.push(o),i++}if(p<1||isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/volumeGiB",schemaPath:"#/prop\
erties/ec2Image/properties/volumeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),i++}}}if(m.encryptedVolumes!==
void 0&&l.call(m,"encryptedVolumes")){let p=m.encryptedVolumes;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:a+"/ec2Images/"+r+"\
/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),i++}if(typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/encryptedVolumes",schemaPath:"#/properties/e\
c2Image/properties/encryptedVolumes/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[o]:e.push(o),i++}if(p<0||
isNaN(p)){let o={instancePath:a+"/ec2Images/"+r+"/encryptedVolumes",schemaPath:"#/properties/ec2Image/properties/encryptedVolumes/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),i++}}}if(m.productCodes!==void 0&&l.call(m,"productCodes")){let p=m.productCodes;if(Array.
isArray(p)){if(p.length>1e3){let g={instancePath:a+"/ec2Images/"+r+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[g]:e.push(g),i++}let o=p.length;for(let g=0;g<o;g++){let Y=p[g];if(typeof Y==
"string"){if(d(Y)>200){let v={instancePath:a+"/ec2Images/"+r+"/productCodes/"+g,schemaPath:"#/properties/ec2Image/properties/productCodes/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[v]:e.push(v),i++}}else{let v={instancePath:a+"/ec2Images/"+r+"/produ\
ctCodes/"+g,schemaPath:"#/properties/ec2Image/properties/productCodes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:
e.push(v),i++}}}else{let o={instancePath:a+"/ec2Images/"+r+"/productCodes",schemaPath:"#/properties/ec2Image/properties/productCodes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(m.enaSupport!==void 0&&l.call(m,"enaSupport")&&typeof m.enaSupport!="boolean"){let p={instancePath:a+
"/ec2Images/"+r+"/enaSupport",schemaPath:"#/properties/ec2Image/properties/enaSupport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[p]:e.push(p),i++}if(m.public!==void 0&&l.call(m,"public")&&typeof m.public!="boolean"){let p={instancePath:a+"/ec2Images/"+r+"/public",schemaPath:"#/pro\
perties/ec2Image/properties/public/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),i++}if(m.allowed!==void 0&&l.
call(m,"allowed")){let p=m.allowed;if(typeof p!="boolean"&&p!==null){let o={instancePath:a+"/ec2Images/"+r+"/allowed",schemaPath:"#/properties/ec2Image/properti\
es/allowed/type",keyword:"type",params:{type:w.properties.allowed.type},message:"must be boolean,null"};e===null?e=[o]:e.push(o),i++}}if(m.deprecated!==void 0&&
l.call(m,"deprecated")){let p=m.deprecated;if(typeof p!="string"&&p!==null){let o={instancePath:a+"/ec2Images/"+r+"/deprecated",schemaPath:"#/properties/ec2Imag\
e/properties/deprecated/type",keyword:"type",params:{type:w.properties.deprecated.type},message:"must be string,null"};e===null?e=[o]:e.push(o),i++}if(typeof p==
"string"&&!$.test(p)){let o={instancePath:a+"/ec2Images/"+r+"/deprecated",schemaPath:"#/properties/ec2Image/properties/deprecated/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};e===null?e=[o]:
e.push(o),i++}}}else{let p={instancePath:a+"/ec2Images/"+r,schemaPath:"#/properties/ec2Image/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[p]:e.push(p),i++}}}else{let t={instancePath:a+"/ec2Images",schemaPath:"#/properties/ec2Images/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[t]:e.push(t),i++}}if(n.account!==void 0&&l.call(n,"account")){let s=n.account;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t of Object.
keys(s))if(!l.call(f.properties.account.properties,t)){let r={instancePath:a+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(s.id!==void 0&&l.call(s,"id")){let t=s.
id;if(typeof t=="string"){if(!A.test(t)){let r={instancePath:a+"/account/id",schemaPath:"#/properties/account/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/account/id",schemaPath:"#/properties/accoun\
t/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.dedicatedTenancy!==void 0&&l.call(s,"de\
dicatedTenancy")){let t=s.dedicatedTenancy;if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/account/dedicatedTenancy",schemaPath:"#/properties/accoun\
t/properties/dedicatedTenancy/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(
t)<1){let r={instancePath:a+"/account/dedicatedTenancy",schemaPath:"#/properties/account/properties/dedicatedTenancy/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/account/dedicatedTenancy",schemaPath:"#/properties/a\
ccount/properties/dedicatedTenancy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.managementCidr!==void 0&&
l.call(s,"managementCidr")){let t=s.managementCidr;if(typeof t!="string"&&t!==null){let r={instancePath:a+"/account/managementCidr",schemaPath:"#/properties/acc\
ount/properties/managementCidr/type",keyword:"type",params:{type:f.properties.account.properties.managementCidr.type},message:"must be string,null"};e===null?e=
[r]:e.push(r),i++}if(typeof t=="string"){if(d(t)>100){let r={instancePath:a+"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),i++}if(d(t)<1){let r={instancePath:a+
"/account/managementCidr",schemaPath:"#/properties/account/properties/managementCidr/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};e===null?e=[r]:e.push(r),i++}}}if(s.ebsEncryptionByDefault!==void 0&&l.call(s,"ebsEncryptionByDefault")&&typeof s.ebsEncryptionByDefault!=
"boolean"){let t={instancePath:a+"/account/ebsEncryptionByDefault",schemaPath:"#/properties/account/properties/ebsEncryptionByDefault/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.images!==void 0&&l.call(s,"images")){let t=s.images;if(Array.isArray(t)){if(t.length>
1e4){let m={instancePath:a+"/account/images",schemaPath:"#/properties/account/properties/images/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NO\
T have more than 10000 items"};e===null?e=[m]:e.push(m),i++}let r=t.length;for(let m=0;m<r;m++){let p=t[m];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===
void 0||!l.call(p,"name")){let o={instancePath:a+"/account/images/"+m,schemaPath:"#/properties/account/properties/images/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),i++}for(let o of Object.keys(p))if(!(o==="id"||o==="name"||o==="s\
tate"||o==="created")){let g={instancePath:a+"/account/images/"+m,schemaPath:"#/properties/account/properties/images/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),i++}if(p.id!==void 0&&l.call(p,"id")){let o=p.
id;if(typeof o=="string"){if(d(o)>100){let g={instancePath:a+"/account/images/"+m+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/m\
axLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[g]:e.push(g),i++}if(d(o)<1){let g={instancePath:a+
"/account/images/"+m+"/id",schemaPath:"#/properties/account/properties/images/items/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:a+"/account/images/"+m+"/id",schemaPath:"#/properties/account/properti\
es/images/items/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}}if(p.name!==void 0&&l.call(p,"\
name")){let o=p.name;if(typeof o=="string"){if(d(o)>100){let g={instancePath:a+"/account/images/"+m+"/name",schemaPath:"#/properties/account/properties/images/i\
tems/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[g]:e.push(g),i++}if(d(o)<1){
let g={instancePath:a+"/account/images/"+m+"/name",schemaPath:"#/properties/account/properties/images/items/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:a+"/account/images/"+m+"/name",schemaPath:"#/pr\
operties/account/properties/images/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}}if(p.
state!==void 0&&l.call(p,"state")){let o=p.state;if(typeof o=="string"){if(d(o)>100){let g={instancePath:a+"/account/images/"+m+"/state",schemaPath:"#/propertie\
s/account/properties/images/items/properties/state/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[g]:e.push(g),i++}if(d(o)<1){let g={instancePath:a+"/account/images/"+m+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:a+"/account\
/images/"+m+"/state",schemaPath:"#/properties/account/properties/images/items/properties/state/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[g]:e.push(g),i++}}if(p.created!==void 0&&l.call(p,"created")){let o=p.created;if(typeof o=="string"){if(d(o)>100){let g={instancePath:a+"/accou\
nt/images/"+m+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[g]:e.push(g),i++}if(d(o)<1){let g={instancePath:a+"/account/images/"+m+"/created",schemaPath:"#/properties/\
account/properties/images/items/properties/created/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
g]:e.push(g),i++}}else{let g={instancePath:a+"/account/images/"+m+"/created",schemaPath:"#/properties/account/properties/images/items/properties/created/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}}}else{let o={instancePath:a+"/account/images/"+m,schemaPath:"#/properties/a\
ccount/properties/images/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"\
/account/images",schemaPath:"#/properties/account/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}if(s.imageNames!==void 0&&l.call(s,"imageNames")){let t=s.imageNames;if(Array.isArray(t)){if(t.length>1e4){let m={instancePath:a+"/account/imageNames",schemaPath:"\
#/properties/account/properties/imageNames/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};e===null?e=[m]:e.push(
m),i++}let r=t.length;for(let m=0;m<r;m++){let p=t[m];if(typeof p=="string"){if(d(p)>100){let o={instancePath:a+"/account/imageNames/"+m,schemaPath:"#/propertie\
s/account/properties/imageNames/items/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:a+"/account/imageNames/"+m,schemaPath:"#/properties/account/properties/imageNames/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/account/imageNames",schemaPath:"#/properties/account/properties/image\
Names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(s.imageCount!==void 0&&l.call(s,"imageCount")){let t=s.
imageCount;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/account/imageCount",schemaPath:"#/properties/account/properties/ima\
geCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(
t)){let r={instancePath:a+"/account/imageCount",schemaPath:"#/properties/account/properties/imageCount/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},
message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/account/imageCount",schemaPath:"#/properties/account/proper\
ties/imageCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(s.imageQuota!==void 0&&l.call(
s,"imageQuota")){let t=s.imageQuota;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/account/imageQuota",schemaPath:"#/properti\
es/account/properties/imageQuota/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(
t)){if(t>1e6||isNaN(t)){let r={instancePath:a+"/account/imageQuota",schemaPath:"#/properties/account/properties/imageQuota/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+"/account/imageQuota",schemaPath:"#/properties\
/account/properties/imageQuota/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}}}if(s.imageQuotaIsDefault!==
void 0&&l.call(s,"imageQuotaIsDefault")&&typeof s.imageQuotaIsDefault!="boolean"){let t={instancePath:a+"/account/imageQuotaIsDefault",schemaPath:"#/properties/\
account/properties/imageQuotaIsDefault/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.imagesLeft!==void 0&&
l.call(s,"imagesLeft")){let t=s.imagesLeft;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/account/imagesLeft",schemaPath:"#/p\
roperties/account/properties/imagesLeft/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="numbe\
r"&&isFinite(t)){if(t>1e6||isNaN(t)){let r={instancePath:a+"/account/imagesLeft",schemaPath:"#/properties/account/properties/imagesLeft/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(t<-1e6||isNaN(t)){let r={instancePath:a+"/account/imagesLeft",
schemaPath:"#/properties/account/properties/imagesLeft/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e6},message:"must be >= -1000000"};e===null?e=
[r]:e.push(r),i++}}}if(s.mayImport!==void 0&&l.call(s,"mayImport")&&typeof s.mayImport!="boolean"){let t={instancePath:a+"/account/mayImport",schemaPath:"#/prop\
erties/account/properties/mayImport/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.mayTag!==void 0&&l.
call(s,"mayTag")&&typeof s.mayTag!="boolean"){let t={instancePath:a+"/account/mayTag",schemaPath:"#/properties/account/properties/mayTag/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.mayDescribeImages!==void 0&&l.call(s,"mayDescribeImages")&&typeof s.mayDescribeImages!=
"boolean"){let t={instancePath:a+"/account/mayDescribeImages",schemaPath:"#/properties/account/properties/mayDescribeImages/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.mayShareImage!==void 0&&l.call(s,"mayShareImage")&&typeof s.mayShareImage!="boolean"){let t={
instancePath:a+"/account/mayShareImage",schemaPath:"#/properties/account/properties/mayShareImage/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}}if(n.guest!==void 0&&l.call(n,"guest")){let s=n.guest;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t of Object.
keys(s))if(!l.call(f.properties.guest.properties,t)){let r={instancePath:a+"/guest",schemaPath:"#/properties/guest/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(s.powershellSupported!==void 0&&l.call(s,"p\
owershellSupported")&&typeof s.powershellSupported!="boolean"){let t={instancePath:a+"/guest/powershellSupported",schemaPath:"#/properties/guest/properties/powe\
rshellSupported/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.powershellMajor!==void 0&&l.call(s,"po\
wershellMajor")){let t=s.powershellMajor;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/guest/powershellMajor",schemaPath:"#/\
properties/guest/properties/powershellMajor/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="n\
umber"&&isFinite(t)){if(t>99||isNaN(t)){let r={instancePath:a+"/guest/powershellMajor",schemaPath:"#/properties/guest/properties/powershellMajor/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:99},message:"must be <= 99"};e===null?e=[r]:e.push(r),i++}if(t<1||isNaN(t)){let r={instancePath:a+"/guest/powershellMajor",
schemaPath:"#/properties/guest/properties/powershellMajor/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(
r),i++}}}if(s.officeInstalled!==void 0&&l.call(s,"officeInstalled")&&typeof s.officeInstalled!="boolean"){let t={instancePath:a+"/guest/officeInstalled",schemaPath:"\
#/properties/guest/properties/officeInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.pcoipAgentInstalled!==
void 0&&l.call(s,"pcoipAgentInstalled")&&typeof s.pcoipAgentInstalled!="boolean"){let t={instancePath:a+"/guest/pcoipAgentInstalled",schemaPath:"#/properties/gu\
est/properties/pcoipAgentInstalled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.updatesDisabled!==void 0&&
l.call(s,"updatesDisabled")&&typeof s.updatesDisabled!="boolean"){let t={instancePath:a+"/guest/updatesDisabled",schemaPath:"#/properties/guest/properties/updat\
esDisabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.autoMount!==void 0&&l.call(s,"autoMount")&&
typeof s.autoMount!="boolean"){let t={instancePath:a+"/guest/autoMount",schemaPath:"#/properties/guest/properties/autoMount/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.byolAccountExists!==void 0&&l.call(s,"byolAccountExists")&&typeof s.byolAccountExists!="bo\
olean"){let t={instancePath:a+"/guest/byolAccountExists",schemaPath:"#/properties/guest/properties/byolAccountExists/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.byolAccountEnabled!==void 0&&l.call(s,"byolAccountEnabled")&&typeof s.byolAccountEnabled!="boolean"){
let t={instancePath:a+"/guest/byolAccountEnabled",schemaPath:"#/properties/guest/properties/byolAccountEnabled/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.dhcp!==void 0&&l.call(s,"dhcp")&&typeof s.dhcp!="boolean"){let t={instancePath:a+"/guest/dhcp",schemaPath:"#\
/properties/guest/properties/dhcp/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.freeSpaceSufficient!==
void 0&&l.call(s,"freeSpaceSufficient")&&typeof s.freeSpaceSufficient!="boolean"){let t={instancePath:a+"/guest/freeSpaceSufficient",schemaPath:"#/properties/gu\
est/properties/freeSpaceSufficient/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.freeGiB!==void 0&&l.
call(s,"freeGiB")){let t=s.freeGiB;if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){let r={instancePath:a+"/guest/freeGiB",schemaPath:"#/properties/guest\
/properties/freeGiB/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={
instancePath:a+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/guest/freeGiB",schemaPath:"#/properties/guest/properties/freeGiB/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),i++}}if(s.singleDrive!==void 0&&l.call(s,"singleDrive")&&typeof s.singleDrive!="boolean"){let t={instancePath:a+
"/guest/singleDrive",schemaPath:"#/properties/guest/properties/singleDrive/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:
e.push(t),i++}if(s.osListed!==void 0&&l.call(s,"osListed")&&typeof s.osListed!="boolean"){let t={instancePath:a+"/guest/osListed",schemaPath:"#/properties/guest\
/properties/osListed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.domainJoined!==void 0&&l.call(s,"\
domainJoined")&&typeof s.domainJoined!="boolean"){let t={instancePath:a+"/guest/domainJoined",schemaPath:"#/properties/guest/properties/domainJoined/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.entraJoined!==void 0&&l.call(s,"entraJoined")&&typeof s.entraJoined!=
"boolean"){let t={instancePath:a+"/guest/entraJoined",schemaPath:"#/properties/guest/properties/entraJoined/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.publicFirewall!==void 0&&l.call(s,"publicFirewall")&&typeof s.publicFirewall!="boolean"){let t={instancePath:a+
"/guest/publicFirewall",schemaPath:"#/properties/guest/properties/publicFirewall/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),i++}if(s.vmwareTools!==void 0&&l.call(s,"vmwareTools")&&typeof s.vmwareTools!="boolean"){let t={instancePath:a+"/guest/vmwareTools",schemaPath:"\
#/properties/guest/properties/vmwareTools/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.diskWithinLimit!==
void 0&&l.call(s,"diskWithinLimit")&&typeof s.diskWithinLimit!="boolean"){let t={instancePath:a+"/guest/diskWithinLimit",schemaPath:"#/properties/guest/properti\
es/diskWithinLimit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.diskGiB!==void 0&&l.call(s,"diskGiB")){
let t=s.diskGiB;if(typeof t=="number"&&isFinite(t)){if(t>1e6||isNaN(t)){let r={instancePath:a+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),i++}if(t<0||isNaN(t)){let r={instancePath:a+
"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/guest/diskGiB",schemaPath:"#/properties/guest/properties/diskGiB/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[r]:e.push(r),i++}}if(s.partitionStyleFits!==void 0&&l.call(s,"partitionStyleFits")&&typeof s.partitionStyleFits!="boolean"){let t={
instancePath:a+"/guest/partitionStyleFits",schemaPath:"#/properties/guest/properties/partitionStyleFits/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[t]:e.push(t),i++}if(s.partitionStyle!==void 0&&l.call(s,"partitionStyle")){let t=s.partitionStyle;if(typeof t!="string"){let r={instancePath:a+
"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(!(t==="GPT"||t==="MBR")){let r={instancePath:a+"/guest/partitionStyle",schemaPath:"#/properties/guest/properties/partitionStyle/enum",keyword:"\
enum",params:{allowedValues:f.properties.guest.properties.partitionStyle.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}
if(s.pendingReboot!==void 0&&l.call(s,"pendingReboot")&&typeof s.pendingReboot!="boolean"){let t={instancePath:a+"/guest/pendingReboot",schemaPath:"#/properties\
/guest/properties/pendingReboot/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.autoLogon!==void 0&&l.
call(s,"autoLogon")&&typeof s.autoLogon!="boolean"){let t={instancePath:a+"/guest/autoLogon",schemaPath:"#/properties/guest/properties/autoLogon/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.realTimeIsUniversal!==void 0&&l.call(s,"realTimeIsUniversal")&&typeof s.
realTimeIsUniversal!="boolean"){let t={instancePath:a+"/guest/realTimeIsUniversal",schemaPath:"#/properties/guest/properties/realTimeIsUniversal/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.singleBootPartition!==void 0&&l.call(s,"singleBootPartition")&&typeof s.
singleBootPartition!="boolean"){let t={instancePath:a+"/guest/singleBootPartition",schemaPath:"#/properties/guest/properties/singleBootPartition/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.is64Bit!==void 0&&l.call(s,"is64Bit")&&typeof s.is64Bit!="boolean"){let t={
instancePath:a+"/guest/is64Bit",schemaPath:"#/properties/guest/properties/is64Bit/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),i++}if(s.rearmsLeft!==void 0&&l.call(s,"rearmsLeft")&&typeof s.rearmsLeft!="boolean"){let t={instancePath:a+"/guest/rearmsLeft",schemaPath:"#/pr\
operties/guest/properties/rearmsLeft/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.upgradedInPlace!==
void 0&&l.call(s,"upgradedInPlace")&&typeof s.upgradedInPlace!="boolean"){let t={instancePath:a+"/guest/upgradedInPlace",schemaPath:"#/properties/guest/properti\
es/upgradedInPlace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.otherAntivirus!==void 0&&l.call(s,"\
otherAntivirus")&&typeof s.otherAntivirus!="boolean"){let t={instancePath:a+"/guest/otherAntivirus",schemaPath:"#/properties/guest/properties/otherAntivirus/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.bootModeFits!==void 0&&l.call(s,"bootModeFits")&&typeof s.
bootModeFits!="boolean"){let t={instancePath:a+"/guest/bootModeFits",schemaPath:"#/properties/guest/properties/bootModeFits/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.appxPerUser!==void 0&&l.call(s,"appxPerUser")&&typeof s.appxPerUser!="boolean"){let t={instancePath:a+
"/guest/appxPerUser",schemaPath:"#/properties/guest/properties/appxPerUser/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:
e.push(t),i++}if(s.reservedStorageInUse!==void 0&&l.call(s,"reservedStorageInUse")&&typeof s.reservedStorageInUse!="boolean"){let t={instancePath:a+"/guest/rese\
rvedStorageInUse",schemaPath:"#/properties/guest/properties/reservedStorageInUse/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[t]:e.push(t),i++}if(s.memoryIntegrityLocked!==void 0&&l.call(s,"memoryIntegrityLocked")&&typeof s.memoryIntegrityLocked!="boolean"){let t={instancePath:a+"/g\
uest/memoryIntegrityLocked",schemaPath:"#/properties/guest/properties/memoryIntegrityLocked/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[t]:e.push(t),i++}if(s.driveLetterDTaken!==void 0&&l.call(s,"driveLetterDTaken")&&typeof s.driveLetterDTaken!="boolean"){let t={instancePath:a+"/\
guest/driveLetterDTaken",schemaPath:"#/properties/guest/properties/driveLetterDTaken/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[t]:e.push(t),i++}if(s.bitLocker!==void 0&&l.call(s,"bitLocker")&&typeof s.bitLocker!="boolean"){let t={instancePath:a+"/guest/bitLocker",schemaPath:"#/p\
roperties/guest/properties/bitLocker/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(s.uiLanguage!==void 0&&
l.call(s,"uiLanguage")){let t=s.uiLanguage;if(typeof t=="string"){if(!ne.test(t)){let r={instancePath:a+"/guest/uiLanguage",schemaPath:"#/properties/guest/prope\
rties/uiLanguage/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$"},message:'must match pattern "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{\
2,8}){0,3}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/guest/uiLanguage",schemaPath:"#/properties/guest/properties/uiLanguage/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}if(s.otherFailedTests!==void 0&&l.call(s,"otherFailedTests")){let t=s.otherFailedTests;
if(Array.isArray(t)){if(t.length>1e3){let m={instancePath:a+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/maxItems",keyword:"\
maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[m]:e.push(m),i++}let r=t.length;for(let m=0;m<r;m++){let p=t[m];if(typeof p==
"string"){if(d(p)>200){let o={instancePath:a+"/guest/otherFailedTests/"+m,schemaPath:"#/properties/guest/properties/otherFailedTests/items/maxLength",keyword:"m\
axLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/guest/otherFailedTests\
/"+m,schemaPath:"#/properties/guest/properties/otherFailedTests/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}}}else{let r={instancePath:a+"/guest/otherFailedTests",schemaPath:"#/properties/guest/properties/otherFailedTests/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/guest",schemaPath:"#/properties/guest/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return I.errors=e,i===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(n,a){let c=n.map(u=>`\`${u}\``),h=c.pop()??"";return c.length===0?h:`${c.join(", ")} ${a} ${h}`}var C=64,pe=4,me=3;function le(n,a,c){if(Math.abs(n.length-a.length)>c||n.length>C||a.length>C)return c+1;let h=[],u=[];for(let y=0;y<=a.length;y++)u.push(y);for(let y=1;y<=
n.length;y++){let e=[y],i=n.charCodeAt(y-1),b=y;for(let s=1;s<=a.length;s++){let t=a.charCodeAt(s-1),r=Math.min(L(u,s)+1,L(e,s-1)+1,L(u,s-1)+(i===t?0:1));y>1&&s>
1&&i===a.charCodeAt(s-2)&&n.charCodeAt(y-2)===t&&(r=Math.min(r,L(h,s-2)+1)),e.push(r),r<b&&(b=r)}if(b>c)return c+1;h=u,u=e}return Math.min(L(u,a.length),c+1)}function ce(n,a){
if(n.length>C)return[];let c=n.toLowerCase(),h=[],u=Math.max(1,Math.floor(n.length/4));for(let y of a){let e=le(c,y.toLowerCase(),u);e>u||(h=e<u||h.length===0?[
y]:[...h,y],u=e)}return h.length>0||n.length<pe?h:a.filter(y=>y.toLowerCase().includes(c)).slice(0,me)}function L(n,a){return n[a]??0}function P(n,a){let c=ce(n,
a);return c.length===0?"":`; did you mean ${j(c,"or")}?`}var ue=/^[ -~]*$/,he=/^[ !#-[\]-~]*$/;function O(n,a=120){if(typeof n=="string"&&n.length<=a-2&&he.test(n))return`"${n}"`;let c=G(a);return x(n,c),c.end()}function W(n,a=120){
if(n.length<=a&&ue.test(n))return n;let c=G(a);return _(n,c,!1),c.end()}function G(n){let a="",c=0,h=!1;return{add:u=>h||a.length+u.length>n?(h=!0,!1):(a+=u,a.length<=
n-1&&(c=a.length),!0),end:()=>h?a.slice(0,c)+"\u2026":a}}function x(n,a){switch(typeof n){case"string":return a.add('"')&&_(n,a,!0)&&a.add('"');case"number":case"\
boolean":return a.add(String(n));case"bigint":return a.add(n<10n**40n&&n>-(10n**40n)?`${n}n`:"[bigint]");case"undefined":return a.add("undefined");case"function":case"\
symbol":return a.add(`[${typeof n}]`);case"object":return n===null?a.add("null"):Array.isArray(n)?de(n,a):ge(n,a)}}function de(n,a){if(!a.add("["))return!1;for(let c=0;c<
n.length;c++)if(c>0&&!a.add(",")||!x(n[c],a))return!1;return a.add("]")}function ge(n,a){let c=ye(n);if(c!==null)return a.add(`[${c}]`);if(!a.add("{"))return!1;
let h=!0;for(let u of Object.keys(n)){if(!h&&!a.add(","))return!1;h=!1;let y=n[u];if(!(x(u,a)&&a.add(":")&&x(y,a)))return!1}return a.add("}")}function ye(n){let a=Object.
prototype.toString.call(n);return a==="[object Object]"?null:W(a.slice(8,-1),40)}function _(n,a,c){for(let h=0;h<n.length;h++){let u=n.charCodeAt(h),y=n.charAt(
h);if(fe(u))y=T(u);else if(c&&(u===34||u===92))y=`\\${y}`;else if(u>=55296&&u<=57343){let e=n.codePointAt(h)??u;if(e<=65535)y=T(u);else{h++;let i=n.charCodeAt(h);
y=e>=917504&&e<=917631?T(u)+T(i):String.fromCharCode(u,i)}}if(!a.add(y))return!1}return!0}function fe(n){return n<127?n<32:n<5760?n<=160||n===173||n===1564:n<8192?
n===5760||n===6158:n<=8207||n>=8232&&n<=8239||n>=8287&&n<=8303||n===12288||n===65279||n>=65529&&n<=65531}var be={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function T(n){
return be[n]??`\\u${n.toString(16).padStart(4,"0")}`}var B=class extends Error{name="UsageError";static[Symbol.hasInstance](a){return a instanceof Error&&a.name==="UsageError"}};var U=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is know\
n about the world outside the request. A member that is left out is not known; null says that it is known to be absent.","type":"object","additionalProperties":\
false,"properties":{"windows":{"title":"WindowsFacts","description":"The Windows inside the image, as its owner states it","type":"object","additionalProperties\
":false,"properties":{"version":{"type":"string","enum":["10","11","server"],"description":"Windows version: 10, 11 or server (any Windows Server)"},"edition":{\
"type":"string","enum":["Home","Home N","Home KN","Pro","Pro N","Pro KN","Pro for Workstations","Pro N for Workstations","Pro Education","Pro Education N","Educ\
ation","Education N","Education KN","Enterprise","Enterprise N","Enterprise KN","Enterprise LTSC","Enterprise N LTSC","IoT Enterprise","IoT Enterprise LTSC"],"d\
escription":"Windows edition without the version, as `winver` names it"},"build":{"type":"integer","minimum":10240,"maximum":99999,"description":"Build number w\
ithout the revision, for example 26100"},"release":{"type":"string","pattern":"^[0-9]{2}(0[1-9]|1[0-2]|H[12])$","description":"Feature release, for example 22H2\
 or 1809"}}},"region":{"title":"RegionFacts","description":"The AWS Region that the call is meant for","type":"object","additionalProperties":false,"properties"\
:{"name":{"type":"string","pattern":"^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$","maxLength":32,"description":"Region code, for example eu-west-1","examples":["eu-west-1\
"]}}},"ec2Image":{"title":"EC2ImageFacts","description":"The EC2 image (AMI) that the request names, in the Region of the call","type":"object","additionalPrope\
rties":false,"properties":{"id":{"type":"string","pattern":"^ami-([a-f0-9]{8}|[a-f0-9]{17})$","description":"Id of the image that these facts are about; without\
 it they are about every request\'s image"},"found":{"type":"boolean","description":"Whether the account can see the image in this Region; false only where EC2 w\
as asked for this very id (ec2:DescribeImages)"},"ownerId":{"type":"string","pattern":"^[0-9]{12}$","description":"Account that owns the image, 12 digits (ec2:D\
escribeImages `OwnerId`)"},"ownerAlias":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Alias of the owner, such as amazon or aws-marketp\
lace; null where it has none (ec2:DescribeImages `ImageOwnerAlias`)"},"state":{"type":"string","minLength":1,"maxLength":100,"description":"State of the image, \
such as available or pending (ec2:DescribeImages `State`)"},"imageType":{"type":"string","minLength":1,"maxLength":100,"description":"Kind of image: machine, ke\
rnel or ramdisk (ec2:DescribeImages `ImageType`)"},"architecture":{"type":"string","minLength":1,"maxLength":100,"description":"Processor architecture, such as \
x86_64 (ec2:DescribeImages `Architecture`)"},"virtualizationType":{"type":"string","minLength":1,"maxLength":100,"description":"Virtualization: hvm or paravirtu\
al (ec2:DescribeImages `VirtualizationType`)"},"platform":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"windows; null for anything else\
 (ec2:DescribeImages `Platform`)"},"platformDetails":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Platform as it is billed, such as Wi\
ndows BYOL (ec2:DescribeImages `PlatformDetails`)"},"usageOperation":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"Operation as it is b\
illed, such as RunInstances:0800 (ec2:DescribeImages `UsageOperation`)"},"bootMode":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"legac\
y-bios, uefi or uefi-preferred; null where the image states none (ec2:DescribeImages `BootMode`)"},"rootDeviceType":{"type":"string","minLength":1,"maxLength":1\
00,"description":"ebs or instance-store (ec2:DescribeImages `RootDeviceType`)"},"volumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of \
EBS volumes (ec2:DescribeImages `BlockDeviceMappings` with `Ebs`)"},"rootVolume":{"type":"boolean","description":"Whether one of the EBS volumes is the root dev\
ice (ec2:DescribeImages `RootDeviceName`)"},"volumeGiB":{"type":"integer","minimum":1,"maximum":100000,"description":"Size of the root volume in GiB (ec2:Descri\
beImages `VolumeSize`)"},"encryptedVolumes":{"type":"integer","minimum":0,"maximum":1000,"description":"Number of encrypted EBS volumes (ec2:DescribeImages `Enc\
rypted`)"},"productCodes":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Product codes, as Marketplace images have the\
m; empty where there are none (ec2:DescribeImages `ProductCodes`)"},"enaSupport":{"type":"boolean","description":"Whether enhanced networking with ENA is switch\
ed on (ec2:DescribeImages `EnaSupport`)"},"public":{"type":"boolean","description":"Whether everyone may launch the image (ec2:DescribeImages `Public`)"},"allow\
ed":{"type":["boolean","null"],"description":"Whether the account\'s Allowed AMIs settings admit the image; null where EC2 does not say (ec2:DescribeImages `Imag\
eAllowed`)"},"deprecated":{"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","description":"First day on which the image \
is deprecated, YYYY-MM-DD in UTC; null where there is none (ec2:DescribeImages `DeprecationTime`)"}}},"ec2Images":{"description":"Several EC2 images, each with \
its id; a request gets the one that it names","type":"array","maxItems":10000,"items":{"$ref":"#/properties/ec2Image"}},"account":{"title":"AccountFacts","descr\
iption":"The account that makes the call, in its Region","type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[0-9]{12}$\
","description":"Account of the caller, 12 digits (sts:GetCallerIdentity)"},"dedicatedTenancy":{"type":"string","minLength":1,"maxLength":100,"description":"ENA\
BLED where the account may bring its own licences in this Region, else DISABLED (workspaces:DescribeAccount `DedicatedTenancySupport`)"},"managementCidr":{"type\
":["string","null"],"minLength":1,"maxLength":100,"description":"Address range of the management network; null where none was chosen yet (workspaces:DescribeAcc\
ount `DedicatedTenancyManagementCidrRange`)"},"ebsEncryptionByDefault":{"type":"boolean","description":"Whether new EBS volumes are encrypted by default in this\
 Region (ec2:GetEbsEncryptionByDefault)"},"images":{"type":"array","maxItems":10000,"description":"The account\'s own WorkSpaces images in this Region, all of th\
em (workspaces:DescribeWorkspaceImages)","items":{"title":"WorkspaceImage","type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{\
"type":"string","minLength":1,"maxLength":100,"description":"Image id, wsi-\u2026"},"name":{"type":"string","minLength":1,"maxLength":100,"description":"Image name"}\
,"state":{"type":"string","minLength":1,"maxLength":100,"description":"PENDING, AVAILABLE or ERROR"},"created":{"type":"string","minLength":1,"maxLength":100,"d\
escription":"Time of creation as the service gives it"}}}},"imageNames":{"type":"array","maxItems":10000,"items":{"type":"string","maxLength":100},"description"\
:"Names of the account\'s images; follows from account.images"},"imageCount":{"type":"integer","minimum":0,"maximum":1000000,"description":"Number of the account\
\'s images; follows from account.images"},"imageQuota":{"type":"integer","minimum":0,"maximum":1000000,"description":"How many images the account may have in thi\
s Region (servicequotas:ListServiceQuotas)"},"imageQuotaIsDefault":{"type":"boolean","description":"Whether account.imageQuota is the documented default because\
 the account\'s own could not be read"},"imagesLeft":{"type":"integer","minimum":-1000000,"maximum":1000000,"description":"How many images may still be made; fol\
lows from account.imageQuota and account.imageCount"},"mayImport":{"type":"boolean","description":"Whether the caller may call workspaces:ImportWorkspaceImage (\
iam:SimulatePrincipalPolicy)"},"mayTag":{"type":"boolean","description":"Whether the caller may call workspaces:CreateTags (iam:SimulatePrincipalPolicy)"},"mayD\
escribeImages":{"type":"boolean","description":"Whether the caller may call ec2:DescribeImages (iam:SimulatePrincipalPolicy)"},"mayShareImage":{"type":"boolean"\
,"description":"Whether the caller may call ec2:ModifyImageAttribute, by which the image is lent to the import (iam:SimulatePrincipalPolicy)"}}},"guest":{"title\
":"GuestFacts","description":"The inside of the image, as seen from within Windows before the image was made","type":"object","additionalProperties":false,"prop\
erties":{"powershellSupported":{"type":"boolean","description":"Whether Windows PowerShell is version 4 or later; follows from guest.powershellMajor (BYOL Check\
er Test-BYOL_PowershellVersion)"},"powershellMajor":{"type":"integer","minimum":1,"maximum":99,"description":"Major version of Windows PowerShell"},"officeInsta\
lled":{"type":"boolean","description":"Whether a stand-alone Microsoft Office is installed; Microsoft 365 Apps do not count (BYOL Checker Test-BYOL_OfficeInstal\
led)"},"pcoipAgentInstalled":{"type":"boolean","description":"Whether a PCoIP agent is installed (BYOL Checker Test-BYOL_PCoIP_Check)"},"updatesDisabled":{"type\
":"boolean","description":"Whether the service Windows Update is disabled and TrustedInstaller is manual (BYOL Checker Test-BYOL_Disable_Updates)"},"autoMount":\
{"type":"boolean","description":"Whether new volumes are mounted by themselves (BYOL Checker Test-BYOL_AutoMount)"},"byolAccountExists":{"type":"boolean","descr\
iption":"Whether there is a local user WorkSpaces_BYOL (BYOL Checker Test-BYOL_Workspaces_BYOLAccountExist)"},"byolAccountEnabled":{"type":"boolean","descriptio\
n":"Whether the local user WorkSpaces_BYOL is enabled (BYOL Checker Test-BYOL_Workspaces_BYOLAccountDisabled; ImageInfo.txt `WorkSpaces_BYOLAccount.Disabled`)"}\
,"dhcp":{"type":"boolean","description":"Whether every enabled network adapter gets its address by DHCP (BYOL Checker Test-BYOL_DHCPEnabledInterface; ImageInfo.\
txt `NetworkAdapterUsingDHCP`)"},"freeSpaceSufficient":{"type":"boolean","description":"Whether the system drive has enough free space; follows from guest.freeG\
iB: no below 10, yes from 20, and between them only the checker says (BYOL Checker Test-BYOL_FreeDiskSpace)"},"freeGiB":{"type":"number","minimum":0,"maximum":1\
000000,"description":"Free space on the system drive in GiB (ImageInfo.txt `FreeSpaceOnCDrive`)"},"singleDrive":{"type":"boolean","description":"Whether there i\
s one fixed drive and no other: no second disk, DVD, USB or network drive (BYOL Checker Test-BYOL_LocalDrives)"},"osListed":{"type":"boolean","description":"Whe\
ther the checker lists this Windows as supported; an old checker does not know new releases (BYOL Checker Test-BYOL_OSRequirements)"},"domainJoined":{"type":"bo\
olean","description":"Whether Windows is joined to an Active Directory domain (BYOL Checker Test-BYOL_DomainJoined; ImageInfo.txt `partOfDomain`)"},"entraJoined\
":{"type":"boolean","description":"Whether Windows is joined to Microsoft Entra ID (Azure AD) (BYOL Checker Test-BYOL_AzureDomainJoined)"},"publicFirewall":{"ty\
pe":"boolean","description":"Whether the firewall is on in the public profile (BYOL Checker Test-BYOL_Firewall; ImageInfo.txt `Firewall`)"},"vmwareTools":{"type\
":"boolean","description":"Whether VMware Tools are installed (BYOL Checker Test-BYOL_VMWareTools; ImageInfo.txt `VMWareToolsInstalled`)"},"diskWithinLimit":{"t\
ype":"boolean","description":"Whether the disk has at most 80 GiB; follows from guest.diskGiB (BYOL Checker Test-BYOL_DriveLessThan80GB)"},"diskGiB":{"type":"nu\
mber","minimum":0,"maximum":1000000,"description":"Size of the first disk in GiB (ImageInfo.txt `Drives`)"},"partitionStyleFits":{"type":"boolean","description"\
:"Whether the partition style fits the firmware: GPT with UEFI, MBR with legacy BIOS (BYOL Checker Test-BYOL_GPTPartitions)"},"partitionStyle":{"type":"string",\
"enum":["GPT","MBR"],"description":"GPT or MBR (ImageInfo.txt `Partitions`)"},"pendingReboot":{"type":"boolean","description":"Whether Windows waits for a resta\
rt (BYOL Checker Test-BYOL_PendingReboots)"},"autoLogon":{"type":"boolean","description":"Whether a user is logged on automatically (BYOL Checker Test-BYOL_Auto\
Logon; ImageInfo.txt `AutoLogonTurnedOn`)"},"realTimeIsUniversal":{"type":"boolean","description":"Whether the hardware clock is read as UTC (BYOL Checker Test-\
BYOL_RealTimeUniversal; ImageInfo.txt `RealTimeIsUniversal`)"},"singleBootPartition":{"type":"boolean","description":"Whether there is one bootable partition an\
d no other (BYOL Checker Test-BYOL_MultipleBootPartition)"},"is64Bit":{"type":"boolean","description":"Whether Windows is a 64-bit x64 system (BYOL Checker Test\
-BYOL_64BitOS; ImageInfo.txt `OSArchitecture`)"},"rearmsLeft":{"type":"boolean","description":"Whether Windows can still be rearmed by sysprep (BYOL Checker Tes\
t-BYOL_RearmCount)"},"upgradedInPlace":{"type":"boolean","description":"Whether Windows came by an in-place upgrade from another release (BYOL Checker Test-BYOL\
_InPlaceUpgrade)"},"otherAntivirus":{"type":"boolean","description":"Whether an antivirus other than Windows Defender is installed (BYOL Checker Test-BYOL_AVnot\
Installed)"},"bootModeFits":{"type":"boolean","description":"Whether the firmware fits the version: legacy BIOS for Windows 10 (BYOL Checker Test-BYOL_BootMode_\
UEFI)"},"appxPerUser":{"type":"boolean","description":"Whether Store packages are installed for single users, which sysprep refuses"},"reservedStorageInUse":{"t\
ype":"boolean","description":"Whether the reserved storage of Windows is in use"},"memoryIntegrityLocked":{"type":"boolean","description":"Whether memory integr\
ity or Credential Guard is switched on with a UEFI lock"},"driveLetterDTaken":{"type":"boolean","description":"Whether the drive letter D: is used or mapped"},"\
bitLocker":{"type":"boolean","description":"Whether BitLocker is on, or a drive not yet fully decrypted"},"uiLanguage":{"type":"string","pattern":"^[a-zA-Z]{2,3\
}(-[a-zA-Z0-9]{2,8}){0,3}$","examples":["en-US"],"description":"Language of the Windows user interface as a BCP 47 tag, for example en-US"},"otherFailedTests":{\
"type":"array","maxItems":1000,"items":{"type":"string","maxLength":200},"description":"Failed tests of the BYOL Checker that this version does not know, by nam\
e"}}}}}');var we=U.properties,k=Object.entries(we).flatMap(([n,{properties:a={}}])=>Object.entries(a).map(([c,{type:h,enum:u,description:y,examples:e}])=>({key:`${n}.${c}`,
fact:n,path:`/${c}`,type:typeof h=="string"?h:h[0],nullable:typeof h!="string",values:(u??[]).map(String),title:y,example:e===void 0?null:String(e[0])})));function z({path:n,range:a}){return`${n}:${a.start.line}:${a.start.column}`}function V(n){let a=P(n,k.map(c=>c.key));return`there is no fact \`${W(n)}\`; ${Ie(n)}${a}`}function Ie(n){let[a=""]=n.split("."),c=k.filter(u=>u.fact===a);return c.
length>0?`those of ${a} are ${c.map(u=>u.key).join(", ")}`:`facts begin with ${[...new Set(k.map(u=>u.fact))].map(u=>`${u}.`).join(", ")} (\`schema facts\` lists \
them all)`}function ke({facts:n,from:a,place:c}){if(I(n))return;let h=I.errors?.[0],u=h?.instancePath??"",y=h?.keyword==="additionalProperties"?String(h.params.additionalProperty):
null,e=(y===null?null:c?.(S(u,y)))??H(u,c),i=h?.keyword==="maxItems"?`\`${E(u)}\` holds more than ${String(h.params.limit)} items`:y===null?ve(n,u):V(E(S(u,y)));
throw new B(`${e===null?a:z(e)}: ${i}`)}function H(n,a){let c=a?.(n)??null;return c!==null||n===""?c:H(n.slice(0,n.lastIndexOf("/")),a)}function E(n){return n.replace(
/^\/ec2Images\/[0-9]+/,"/ec2Image").slice(1).replaceAll("/",".").replaceAll("~1","/").replaceAll("~0","~")}function ve(n,a){if(a==="")return`facts are an object\
, not ${O(n)}`;let c=M(n,a),h=c.found?c.value:void 0,u=E(a),y=k.find(s=>u===s.key||u.startsWith(`${s.key}.`));if(y===void 0)return`\`${u}\` is ${a==="/ec2Images"?
"a list of objects":"an object"} of facts, not ${O(h)}`;let e=y.values.length>0?y.values.join(", "):y.title,i=y.type==="string"&&typeof h=="number"?`; as text i\
t is \`"${h}"\``:"",b=typeof h=="string"&&h.length>2?P(h,y.values):i;return`\`${u}\` cannot be ${O(h)}; accepted: ${e}${b}`}0&&(module.exports={refuseInvalid});
