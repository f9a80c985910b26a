"use strict";var h=(function h(e,t,n=t){let{type:r,$ref:o,anyOf:i}=t;return r!==void 0&&!(typeof r=="string"?Y(r,e):r.some(a=>Y(a,e)))||t.enum?.includes(e)===!1||o!==void 0&&!h(e,ke(
o,n),n)||i?.some(a=>h(e,a,n))===!1?!1:typeof e=="string"?be(e,t):typeof e=="number"?e>=(t.minimum??e)&&e<=(t.maximum??e):Array.isArray(e)?we(e,t,n):typeof e!="o\
bject"||e===null||Se(e,t,n)});var Y=(function Y(e,t){return e==="null"?t===null:e==="array"?Array.isArray(t):e==="object"?typeof t=="object"&&t!==null&&!Array.isArray(t):
e==="integer"?Number.isInteger(t):e==="number"?Number.isFinite(t):typeof t===e});var be=(function be(e,{minLength:t=0,maxLength:n=e.length,pattern:r}){return e.length<t||
t>1&&[...e].length<t||e.length>n&&[...e].length>n?!1:r===void 0||new RegExp(r,"u").test(e)});var Se=(function Se(e,t,n){let{properties:r={},required:o=[],additionalProperties:i=!0}=t,a=s=>Object.hasOwn(e,
s)&&e[s]!==void 0;return o.every(a)?Object.entries(e).every(([s,l])=>{let c=Object.hasOwn(r,s)?r[s]:i;return typeof c=="object"?l===void 0?c!==i:h(l,c,n):c!==!1}):
!1});var F=(function F(e){let{fact:t,member:n,image:r,value:o,source:i}=e,a={fact:t,...r===null?{}:{image:r},path:`/${n}`,value:o};return i?.kind===void 0&&i?.call===void 0?
{...a,get from(){return e.from}}:{...a,get from(){return e.from},get source(){return qe(e,i)}}});var N=(function N(e){let t=({facts:{account:r}})=>r?.imageQuota!==void 0&&r.imageQuotaIsDefault===!0,n=r=>r.facts.account?.imageQuota!==void 0&&!t(r);return e.some(n)?
e.map(r=>{if(!t(r))return r;let{imageQuota:o,imageQuotaIsDefault:i,...a}=r.facts.account??{};return{...r,facts:{...r.facts,account:a}}}):e});var U=(function U(e){let t=new Map;for(let s of e)h(s.facts,k)||E.refuseInvalid().refuseInvalid(s);for(let s of N(e))for(let l of Ge(s)){let c=t.get(l.key);c===void 0?
t.set(l.key,[l]):c.push(l)}let n=[...t].sort(([s],[l])=>s<l?-1:1).map(([,s])=>q(s)),r=new Map,o=new Map;for(let s of n){let{image:l,fact:c,member:u}=s;l===null?
r.set(c+u,s):o.has(l)?o.get(l)?.set(c+u,s):o.set(l,new Map([[c+u,s]]))}Ve(r);let i=new Map;for(let[s,l]of o){for(let[c,u]of l){let m=r.get(c);m!==void 0&&q([m,u])}
i.set(s,G(new Map([...r,...l])))}let a=[...r.values(),...[...o.values()].flatMap(s=>[...s.values()])];return{...G(r),given:a.sort((s,l)=>s.key<l.key?-1:1).map(F),
images:i,files:Qe(e)}});var Ge=(function*Ge(e){for(let[t,n]of Object.entries(e.facts)){let r=t==="ec2Images",o=r?n:[n];for(let[i,a]of o.entries()){let s=r?`/ec2Images/${i}`:
`/${t}`,l=r?"ec2Image":t,c=l==="ec2Image"?a?.id??null:null;if(r&&c===null)throw new d(`${H(e,s)}: an image of \`ec2Images\` has to have its \`id\``);for(let[u,m]of Object.
entries(a))m!==void 0&&(yield Ue(e,`${s}/${u}`,l,u,c,m))}}});var Ue=(function Ue(e,t,n,r,o,i){return{key:V(n,o,r),fact:n,member:r,image:o,value:i,get from(){return H(e,t)},
implied:!1,source:e,place:a=>e.place?.(a===null?t:`${t}/${a}`)??null}});var V=(function V(e,t,n){return`${e}/${t??""}/${n}`});var q=(function q(e){let[t,...n]=e.length===1?e:e.toSorted((a,s)=>Q(a.from,s.from));if(t===
void 0)throw new Error("nothing was stated");let r=n.find(({value:a})=>!T(a,t.value));if(r===void 0)return t;let o=`${t.fact}.${t.member}`,i=r.image??t.image;throw new d(
`two sources disagree about \`${o}\`${i===null?"":` of ${i}`}: ${f(t.value)} from ${t.from}; ${f(r.value)} from ${r.from}`)});var Ve=(function Ve(e){for(let{fact:t,member:n,by:r,value:o}of _){let i=o(K(e));if(i===void 0)continue;let a=`implied by ${r.join(" and ")}`,s=e.get(t+n);if(s!==void 0&&
!T(s.value,i))throw new d(`\`${t}.${n}\` cannot be ${f(s.value)} (${s.from}): it is ${f(i)}, ${a}${He(r,e)}`);if(s!==void 0)continue;let l=r.map(c=>e.get(c.replace(
".",""))).findLast(c=>c?.place(null));e.set(t+n,{key:V(t,null,n),fact:t,member:n,image:null,value:i,from:a,implied:!0,source:l?.source??null,place:l?.place??(()=>null)})}});var K=(function K(e){let t={};for(let{fact:n,member:r,value:o}of e.values())t[n]??={},t[n][r]=o;return t});var G=(function G(e){return{facts:K(e),origin:(t,n)=>{let r=e.get(t+n.
slice(1));return r===void 0?null:{given:F(r),implied:r.implied,place:r.place}}}});var Qe=(function Qe(e){let t=new Map;for(let{from:n,kind:r}of e)r!==void 0&&t.set(`${n}
${r}`,{path:n,kind:r});return[...t].sort(([n],[r])=>Q(n,r)).map(([,n])=>n)});var J=(function J(e,t){let n=e.indexOf("=");if(n<1)throw new d(`${t} takes KEY=VALUE, for example \`windows.version=11\`, not ${f(e)}`);let r=e.slice(0,n),o=p.find(a=>a.
key===r||W(a)===r);if(o===void 0)throw new d(`${t}: ${z(r)}`);let i=ze(e.slice(n+1),o,t);return{from:t,facts:{[o.fact]:{[o.path.slice(1)]:i}}}});var ze=(function ze(e,{key:t,
type:n,nullable:r},o){if(e==="null"){if(r)return null;throw new d(`${o}: \`${t}\` cannot be absent; leave it out where it is not known`)}switch(n){case"number":
return/^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(e)?Number(e):e;case"integer":return/^-?[0-9]{1,15}$/.test(e)?Number(e):e;case"boolean":return e==="true"||e==="fals\
e"?e==="true":e;case"array":return Je(e,t,o);case"string":return e;default:return n}});var L=Object.defineProperty;var Z=Object.getOwnPropertyDescriptor;var X=Object.getOwnPropertyNames;var ee=Object.prototype.hasOwnProperty;var te=(e,t)=>{for(var n in t)L(e,n,{get:t[n],enumerable:!0})},ne=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of X(t))!ee.call(e,o)&&o!==
n&&L(e,o,{get:()=>t[o],enumerable:!(r=Z(t,o))||r.enumerable});return e};var re=e=>ne(L({},"__esModule",{value:!0}),e);var Ze={};te(Ze,{checkedRequire:()=>A,isTold:()=>C,joinFacts:()=>U,parseFact:()=>J});module.exports=re(Ze);function v(e,t){let n=e.map(o=>`\`${o}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${t} ${r}`}var x=64,oe=4,ie=3;function ae(e,t,n){if(Math.abs(e.length-t.length)>n||e.length>x||t.length>x)return n+1;let r=[],o=[];for(let i=0;i<=t.length;i++)o.push(i);for(let i=1;i<=
e.length;i++){let a=[i],s=e.charCodeAt(i-1),l=i;for(let c=1;c<=t.length;c++){let u=t.charCodeAt(c-1),m=Math.min(y(o,c)+1,y(a,c-1)+1,y(o,c-1)+(s===u?0:1));i>1&&c>
1&&s===t.charCodeAt(c-2)&&e.charCodeAt(i-2)===u&&(m=Math.min(m,y(r,c-2)+1)),a.push(m),m<l&&(l=m)}if(l>n)return n+1;r=o,o=a}return Math.min(y(o,t.length),n+1)}function se(e,t){
if(e.length>x)return[];let n=e.toLowerCase(),r=[],o=Math.max(1,Math.floor(e.length/4));for(let i of t){let a=ae(n,i.toLowerCase(),o);a>o||(r=a<o||r.length===0?[
i]:[...r,i],o=a)}return r.length>0||e.length<oe?r:t.filter(i=>i.toLowerCase().includes(n)).slice(0,ie)}function y(e,t){return e[t]??0}function b(e,t){let n=se(e,
t);return n.length===0?"":`; did you mean ${v(n,"or")}?`}var ce=/^[ -~]*$/,le=/^[ !#-[\]-~]*$/;function f(e,t=120){if(typeof e=="string"&&e.length<=t-2&&le.test(e))return`"${e}"`;let n=$(t);return S(e,n),n.end()}function O(e,t=120){
if(e.length<=t&&ce.test(e))return e;let n=$(t);return B(e,n,!1),n.end()}function $(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,t.length<=
e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function S(e,t){switch(typeof e){case"string":return t.add('"')&&B(e,t,!0)&&t.add('"');case"number":case"\
boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"function":case"\
symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?de(e,t):ue(e,t)}}function de(e,t){if(!t.add("["))return!1;for(let n=0;n<
e.length;n++)if(n>0&&!t.add(",")||!S(e[n],t))return!1;return t.add("]")}function ue(e,t){let n=me(e);if(n!==null)return t.add(`[${n}]`);if(!t.add("{"))return!1;
let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let i=e[o];if(!(S(o,t)&&t.add(":")&&S(i,t)))return!1}return t.add("}")}function me(e){let t=Object.
prototype.toString.call(e);return t==="[object Object]"?null:O(t.slice(8,-1),40)}function B(e,t,n){for(let r=0;r<e.length;r++){let o=e.charCodeAt(r),i=e.charAt(
r);if(pe(o))i=w(o);else if(n&&(o===34||o===92))i=`\\${i}`;else if(o>=55296&&o<=57343){let a=e.codePointAt(r)??o;if(a<=65535)i=w(o);else{r++;let s=e.charCodeAt(r);
i=a>=917504&&a<=917631?w(o)+w(s):String.fromCharCode(o,s)}}if(!t.add(i))return!1}return!0}function pe(e){return e<127?e<32:e<5760?e<=160||e===173||e===1564:e<8192?
e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var fe={8:"\\b",9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function w(e){
return fe[e]??`\\u${e.toString(16).padStart(4,"0")}`}var d=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var k=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:workspaces-preflight:facts:1","title":"Facts","description":"What is know\
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
e"}}}}}');var ge=k.properties,p=Object.entries(ge).flatMap(([e,{properties:t={}}])=>Object.entries(t).map(([n,{type:r,enum:o,description:i,examples:a}])=>({key:`${e}.${n}`,
fact:e,path:`/${n}`,type:typeof r=="string"?r:r[0],nullable:typeof r!="string",values:(o??[]).map(String),title:i,example:a===void 0?null:String(a[0])})));function W({
key:e,fact:t}){return p.filter(n=>n.fact===t).length===1?t:e}var g=(e,t,n=[])=>({scope:e,shown:t,also:n}),he=[g("account",["id"]),g("account",["dedicatedTenancy","managementCidr"]),g("account",["ebsEncryptionByDefault"]),
g("account",["images","imageNames","imageCount"]),g("account",["imageQuota","imageQuotaIsDefault"]),g("account",["imagesLeft"]),g("account",["mayImport","mayTag",
"mayDescribeImages","mayShareImage"]),g("guest",["powershellSupported","officeInstalled","pcoipAgentInstalled","updatesDisabled","autoMount","byolAccountExists",
"singleDrive","osListed","entraJoined","partitionStyleFits","pendingReboot","singleBootPartition","rearmsLeft","upgradedInPlace","otherAntivirus","bootModeFits"],
["byolAccountEnabled","dhcp","freeSpaceSufficient","domainJoined","publicFirewall","vmwareTools","diskWithinLimit","autoLogon","realTimeIsUniversal","is64Bit"])],
ye=new Set(["id","found"]);function C(e,t){let{scope:n,member:r}=D(e),o=t[n]??{},i=R(n,r);return i===void 0?Object.keys(o).some(a=>!ye.has(a)):i.shown.some(a=>Object.
hasOwn(o,a))}function P(e){let{scope:t,member:n}=D(e),r=R(t,n);return r===void 0?[e]:[...r.shown,...r.also].map(o=>`${t}/${o}`)}function R(e,t){return he.find(n=>n.
scope===e&&(n.shown.includes(t)||n.also.includes(t)))}function D(e){let t=e.indexOf("/");return{scope:e.slice(0,t),member:e.slice(t+1)}}function A(e){let t=[...new Set(p.map(n=>n.fact))];return e.flatMap(n=>{if(t.includes(n))return[n];let r=p.find(a=>a.key===n);if(r!==void 0)return P(r.fact+r.path);
let o=b(n,n.includes(".")?p.map(a=>a.key):t),i=n.includes(".")?"fact":"scope";throw new d(`there is no ${i} ${f(n)}; the scopes are ${t.join(", ")}${o}`)})}function we(e,t,n){let{minItems:r=0,maxItems:o=e.length,items:i}=t;return e.
length<r||e.length>o?!1:i===void 0||e.every(a=>h(a,i,n))}function ke(e,t){return e.split("/").slice(1).reduce((r,o)=>r[o],t)}var Ie,Le,xe,Oe,Fe,Te,ve,$e,Be,We,Ce,Pe,Re,De,Ae,Ye,Ee,Me,_e,je,Ne,E={careful:()=>Ie??=require("./careful.cjs"),streams:()=>Le??=require("./streams.cjs"),yaml:()=>xe??=
require("./yaml.cjs"),packs:()=>Oe??=require("./packs.cjs"),explain:()=>Fe??=require("./explain.cjs"),factTable:()=>Te??=require("./factTable.cjs"),facts:()=>ve??=
require("./facts.cjs"),factFiles:()=>$e??=require("./factFiles.cjs"),refuseInvalid:()=>Be??=require("./refuseInvalid.cjs"),fix:()=>We??=require("./fix.cjs"),dormant:()=>Ce??=
require("./dormant.cjs"),rules:()=>Pe??=require("./rules.cjs"),words:()=>Re??=require("./words.cjs"),hash:()=>De??=require("./hash.cjs"),baseline:()=>Ae??=require("./baseline.cjs"),
configFault:()=>Ye??=require("./configFault.cjs"),policy:()=>Ee??=require("./policyRun.cjs").policy,waivers:()=>Me??=require("./waivers.cjs"),stages:()=>_e??=require("./stages.cjs"),
tell:()=>je??=require("./tell.cjs"),engine:()=>Ne??=require("./engine.cjs")};function qe({place:e},{kind:t,call:n,time:r}){let o=e(null),i=o?.
time??r;return{...t===void 0?{}:{kind:t},...o===null?{}:{path:o.path,range:o.range},...n===void 0?{}:{call:n},...i===void 0?{}:{time:i}}}var M=[{version:"10",release:"1809",build:17763},{version:"10",release:"21H2",build:19044},{version:"10",release:"22H2",build:19045},{version:"11",release:"22H2",
build:22621},{version:"11",release:"23H2",build:22631},{version:"11",release:"24H2",build:26100},{version:"11",release:"25H2",build:26200}],_=[{fact:"windows",member:"\
build",by:["windows.version","windows.release"],value:({windows:e})=>M.find(({version:t,release:n})=>t===e?.version&&n===e.release)?.build},{fact:"windows",member:"\
release",by:["windows.version","windows.build"],value:({windows:e})=>M.find(({version:t,build:n})=>t===e?.version&&n===e.build)?.release},{fact:"account",member:"\
imageNames",by:["account.images"],value:({account:e})=>e?.images?.map(({name:t})=>t)},{fact:"account",member:"imageCount",by:["account.images"],value:({account:e})=>e?.
images?.length},{fact:"account",member:"imageCount",by:["account.imageNames"],value:({account:e})=>e?.imageNames?.length},{fact:"account",member:"imagesLeft",by:[
"account.imageQuota","account.imageCount"],value:({account:e})=>e?.imageQuota===void 0||e.imageCount===void 0?void 0:e.imageQuota-e.imageCount},{fact:"guest",member:"\
powershellSupported",by:["guest.powershellMajor"],value:({guest:e})=>e?.powershellMajor===void 0?void 0:e.powershellMajor>=4},{fact:"guest",member:"freeSpaceSuf\
ficient",by:["guest.freeGiB"],value:({guest:{freeGiB:e}={}})=>e===void 0||e>=10&&e<20?void 0:e>=20},{fact:"guest",member:"diskWithinLimit",by:["guest.diskGiB"],
value:({guest:e})=>e?.diskGiB===void 0?void 0:e.diskGiB<=80}];function T(e,t){return e===t||typeof e=="object"&&typeof t=="object"&&I(e)===I(t)}function I(e){return Array.isArray(e)?`[${e.map(I).sort().join()}]`:typeof e!=
"object"||e===null?JSON.stringify(e)??"":`{${Object.entries(e).map(([n,r])=>`${JSON.stringify(n)}:${I(r)}`).sort().join()}}`}function j({path:e,range:t}){return`${e}:${t.start.line}:${t.start.column}`}function H({from:e,place:t,kind:n},r){let o=t?.(
r)??null;return(o===null?e:j(o))+(n===void 0||n==="facts file"?"":`, ${n}`)}function Q(e,t){return e<t?-1:e>t?1:
0}
function He(e,t){let n=e.flatMap(r=>{let o=t.get(r.replace(".",""));return o?.place(null)?[o.from]:[]});return n.length===0?"":` (${[...new Set(n)].join("; ")})`}
function z(e){let t=b(e,p.map(n=>n.key));return`there is no fact \`${O(e)}\`; ${Ke(e)}${t}`}function Ke(e){let[t=""]=e.split("."),n=p.filter(o=>o.fact===t);return n.
length>0?`those of ${t} are ${n.map(o=>o.key).join(", ")}`:`facts begin with ${[...new Set(p.map(o=>o.fact))].map(o=>`${o}.`).join(", ")} (\`schema facts\` lists \
them all)`}function Je(e,t,n){if(!e.trimStart().startsWith("["))return e.trim()===""?[]:
e.split(",").map(r=>r.trim());try{return JSON.parse(e)}catch{throw new d(`${n}: \`${t}\` is a list, \`a,b\` or JSON such as \`["a","b"]\`, not ${f(e)}`)}}0&&(module.exports={checkedRequire,isTold,joinFacts,parseFact});
