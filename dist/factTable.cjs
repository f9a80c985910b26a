"use strict";var a=Object.defineProperty;var m=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var g=(i,e)=>{for(var t in e)a(i,t,{get:e[t],enumerable:!0})},u=(i,e,t,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of h(e))!d.call(i,n)&&n!==t&&
a(i,n,{get:()=>e[n],enumerable:!(o=m(e,n))||o.enumerable});return i};var y=i=>u(a({},"__esModule",{value:!0}),i);var w={};g(w,{howToState:()=>b,openFacts:()=>s,shortKey:()=>p});module.exports=y(w);var l=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is know\
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
e"}}}}}');var f=l.properties,s=Object.entries(f).flatMap(([i,{properties:e={}}])=>Object.entries(e).map(([t,{type:o,enum:n,description:r,examples:c}])=>({key:`${i}.${t}`,
fact:i,path:`/${t}`,type:typeof o=="string"?o:o[0],nullable:typeof o!="string",values:(n??[]).map(String),title:r,example:c===void 0?null:String(c[0])})));function p({
key:i,fact:e}){return s.filter(t=>t.fact===e).length===1?e:i}function b(i){let e=s.find(r=>r.fact+r.path===i);if(e===void 0)return`a facts file that holds \`${i}\
\``;let t=e.type==="boolean"?["true","false"]:e.values,o=p(e);if(t.length===0||t.length>4)return`pass \`--fact ${o}=\u2026\`${e.example===null?"":`, for example\
 \`${e.example}\``}`;let n=t.length===1?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`;return`pass \`--fact ${o}=VALUE\` (${n})`}0&&(module.exports={howToState,openFacts,shortKey});
