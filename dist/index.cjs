"use strict";var Pe=Object.defineProperty;var qn=Object.getOwnPropertyDescriptor;var Un=Object.getOwnPropertyNames;var Ln=Object.prototype.hasOwnProperty;var Dn=(e,t)=>{for(var n in t)Pe(e,n,{get:t[n],enumerable:!0})},Nn=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Un(t))!Ln.call(e,o)&&
o!==n&&Pe(e,o,{get:()=>t[o],enumerable:!(r=qn(t,o))||r.enumerable});return e};var Cn=e=>Nn(Pe({},"__esModule",{value:!0}),e);var yo={};Dn(yo,{UsageError:()=>I,builtinPack:()=>H,createPreflight:()=>Oe,fixRequests:()=>ot,parseFact:()=>Sn,readFacts:()=>Pn,readPack:()=>vn,stageRules:()=>ke,
startTotals:()=>be,testPack:()=>Tn});module.exports=Cn(yo);var Ge='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryptionByDefault"},{"fact":"account","path":"/imagesLeft"},{\
"fact":"account","path":"/imageQuotaIsDefault"},{"fact":"account","path":"/managementCidr"},{"fact":"account","path":"/mayDescribeImages"},{"fact":"account","pa\
th":"/mayImport"},{"fact":"account","path":"/mayShareImage"},{"fact":"derived","path":"/tags/count"},{"fact":"account","path":"/mayTag"},{"fact":"account","path\
":"/imageNames"},{"fact":"request","path":"/ImageName"},{"fact":"ec2Image","path":"/allowed"},{"fact":"ec2Image","path":"/state"},{"fact":"ec2Image","path":"/ro\
otDeviceType"},{"fact":"ec2Image","path":"/enaSupport"},{"fact":"ec2Image","path":"/found"},{"fact":"ec2Image","path":"/virtualizationType"},{"fact":"ec2Image",\
"path":"/platform"},{"fact":"ec2Image","path":"/usageOperation"},{"fact":"ec2Image","path":"/platformDetails"},{"fact":"ec2Image","path":"/imageType"},{"fact":"\
guest","path":"/partitionStyle"},{"fact":"ec2Image","path":"/bootMode"},{"fact":"ec2Image","path":"/ownerAlias"},{"fact":"ec2Image","path":"/productCodes"},{"fa\
ct":"ec2Image","path":"/deprecated"},{"fact":"today","path":"/date"},{"fact":"ec2Image","path":"/public"},{"fact":"ec2Image","path":"/ownerId"},{"fact":"account\
","path":"/id"},{"fact":"ec2Image","path":"/rootVolume"},{"fact":"ec2Image","path":"/volumes"},{"fact":"ec2Image","path":"/encryptedVolumes"},{"fact":"ec2Image"\
,"path":"/volumeGiB"},{"fact":"windows","path":"/version"},{"fact":"ec2Image","path":"/architecture"},{"fact":"guest","path":"/autoMount"},{"fact":"guest","path\
":"/bitLocker"},{"fact":"guest","path":"/bootModeFits"},{"fact":"guest","path":"/byolAccountEnabled"},{"fact":"guest","path":"/byolAccountExists"},{"fact":"gues\
t","path":"/dhcp"},{"fact":"guest","path":"/diskGiB"},{"fact":"guest","path":"/diskWithinLimit"},{"fact":"guest","path":"/driveLetterDTaken"},{"fact":"guest","p\
ath":"/freeSpaceSufficient"},{"fact":"derived","path":"/applications/all"},{"fact":"guest","path":"/freeGiB"},{"fact":"guest","path":"/is64Bit"},{"fact":"guest"\
,"path":"/memoryIntegrityLocked"},{"fact":"guest","path":"/autoLogon"},{"fact":"guest","path":"/otherAntivirus"},{"fact":"guest","path":"/otherFailedTests"},{"f\
act":"guest","path":"/pcoipAgentInstalled"},{"fact":"guest","path":"/pendingReboot"},{"fact":"guest","path":"/appxPerUser"},{"fact":"guest","path":"/reservedSto\
rageInUse"},{"fact":"guest","path":"/vmwareTools"},{"fact":"guest","path":"/domainJoined"},{"fact":"guest","path":"/entraJoined"},{"fact":"guest","path":"/offic\
eInstalled"},{"fact":"guest","path":"/osListed"},{"fact":"windows","path":"/build"},{"fact":"guest","path":"/partitionStyleFits"},{"fact":"guest","path":"/power\
shellSupported"},{"fact":"guest","path":"/publicFirewall"},{"fact":"guest","path":"/realTimeIsUniversal"},{"fact":"guest","path":"/rearmsLeft"},{"fact":"guest",\
"path":"/singleBootPartition"},{"fact":"guest","path":"/singleDrive"},{"fact":"guest","path":"/uiLanguage"},{"fact":"guest","path":"/updatesDisabled"},{"fact":"\
derived","path":"/ingestion/protocol"},{"fact":"derived","path":"/ingestion/family"},{"fact":"derived","path":"/ingestion/pcoip"},{"fact":"derived","path":"/app\
lications/beyond-first"},{"fact":"derived","path":"/applications/office2016"},{"fact":"region","path":"/name"},{"fact":"derived","path":"/description/outer-blan\
ks"},{"fact":"request","path":"/ImageDescription"},{"fact":"request","path":"/Ec2ImageId"},{"fact":"derived","path":"/tags/unsupported-characters"},{"fact":"der\
ived","path":"/tags/keys-differing-in-case"},{"fact":"derived","path":"/tags/outer-blanks"},{"fact":"derived","path":"/tags/reserved-prefix"},{"fact":"derived",\
"path":"/tags/reserved-prefix-case"},{"fact":"derived","path":"/tags/duplicate-keys"},{"fact":"windows","path":"/edition"},{"fact":"guest","path":"/upgradedInPl\
ace"},{"fact":"windows","path":"/release"}],"leaves":[{"left":0,"operator":"equal","right":"ENABLED"},{"left":1,"operator":"equal","right":false},{"left":2,"ope\
rator":"greaterThan","right":0},{"left":3,"operator":"equal","right":true},{"left":2,"operator":"greaterThan","right":2},{"left":4,"operator":"present","right":\
true},{"left":5,"operator":"equal","right":true},{"left":6,"operator":"equal","right":true},{"left":7,"operator":"equal","right":true},{"left":8,"operator":"gre\
aterThan","right":0},{"left":9,"operator":"equal","right":true},{"left":10,"operator":"doesNotContain","right":{"operand":11}},{"left":12,"operator":"notEqual",\
"right":false},{"left":13,"operator":"equal","right":"available"},{"left":14,"operator":"equal","right":"ebs"},{"left":15,"operator":"equal","right":true},{"lef\
t":16,"operator":"equal","right":true},{"left":17,"operator":"equal","right":"hvm"},{"left":18,"operator":"equal","right":"windows"},{"left":19,"operator":"notE\
qual","right":"RunInstances:0002"},{"left":20,"operator":"notEqual","right":"Windows"},{"left":20,"operator":"startsWith","right":"Windows with SQL Server"},{"l\
eft":19,"operator":"equal","right":"RunInstances:0800"},{"left":20,"operator":"equal","right":"Windows BYOL"},{"left":21,"operator":"equal","right":"machine"},{\
"left":22,"operator":"equal","right":"MBR"},{"left":23,"operator":"notEqual","right":"uefi"},{"left":24,"operator":"notIn","right":["amazon","aws-marketplace","\
aws-backup-vault"]},{"left":25,"operator":"empty","right":true},{"left":23,"operator":"notEqual","right":"uefi-preferred"},{"left":26,"operator":"present","righ\
t":false},{"left":27,"operator":"before","right":{"operand":26}},{"left":28,"operator":"equal","right":false},{"left":29,"operator":"equal","right":{"operand":3\
0}},{"left":14,"operator":"notEqual","right":"instance-store"},{"left":31,"operator":"equal","right":true},{"left":32,"operator":"lessThanInclusive","right":1},\
{"left":33,"operator":"equal","right":0},{"left":34,"operator":"lessThanInclusive","right":80},{"left":34,"operator":"lessThanInclusive","right":70},{"left":35,\
"operator":"equal","right":"10"},{"left":35,"operator":"equal","right":"11"},{"left":23,"operator":"in","right":["uefi","uefi-preferred"]},{"left":36,"operator"\
:"equal","right":"x86_64"},{"left":37,"operator":"equal","right":true},{"left":38,"operator":"equal","right":false},{"left":39,"operator":"equal","right":true},\
{"left":40,"operator":"equal","right":true},{"left":41,"operator":"equal","right":true},{"left":42,"operator":"equal","right":true},{"left":43,"operator":"lessT\
hanInclusive","right":80},{"left":43,"operator":"lessThanInclusive","right":70},{"left":44,"operator":"equal","right":true},{"left":45,"operator":"equal","right\
":false},{"left":46,"operator":"equal","right":true},{"left":47,"operator":"empty","right":true},{"left":48,"operator":"greaterThanInclusive","right":10},{"left\
":48,"operator":"greaterThanInclusive","right":20},{"left":49,"operator":"equal","right":true},{"left":50,"operator":"equal","right":false},{"left":51,"operator\
":"equal","right":false},{"left":52,"operator":"equal","right":false},{"left":53,"operator":"empty","right":true},{"left":54,"operator":"equal","right":false},{\
"left":55,"operator":"equal","right":false},{"left":56,"operator":"equal","right":false},{"left":57,"operator":"equal","right":false},{"left":58,"operator":"equ\
al","right":false},{"left":59,"operator":"equal","right":false},{"left":60,"operator":"equal","right":false},{"left":61,"operator":"equal","right":false},{"left\
":62,"operator":"equal","right":true},{"left":63,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":35,"operator":"notEqual","right":"\
server"},{"left":64,"operator":"equal","right":true},{"left":65,"operator":"equal","right":true},{"left":66,"operator":"equal","right":false},{"left":67,"operat\
or":"equal","right":true},{"left":68,"operator":"equal","right":true},{"left":69,"operator":"equal","right":true},{"left":70,"operator":"equal","right":true},{"\
left":71,"operator":"equal","right":"en"},{"left":71,"operator":"startsWith","right":"en-"},{"left":72,"operator":"equal","right":true},{"left":22,"operator":"e\
qual","right":"GPT"},{"left":73,"operator":"notEqual","right":"BYOP"},{"left":74,"operator":"equal","right":"regular"},{"left":27,"operator":"onOrAfter","right"\
:"2023-12-01"},{"left":74,"operator":"notEqual","right":"graphics"},{"left":27,"operator":"onOrAfter","right":"2025-11-01"},{"left":74,"operator":"notEqual","ri\
ght":"graphicspro"},{"left":27,"operator":"onOrAfter","right":"2027-11-01"},{"left":75,"operator":"empty","right":true},{"left":27,"operator":"onOrAfter","right\
":"2026-07-31"},{"left":27,"operator":"before","right":"2027-11-01"},{"left":73,"operator":"equal","right":"BYOP"},{"left":47,"operator":"empty","right":false},\
{"left":76,"operator":"empty","right":true},{"left":27,"operator":"onOrAfter","right":"2025-10-15"},{"left":74,"operator":"equal","right":"graphics-g4dn"},{"lef\
t":77,"operator":"empty","right":true},{"left":74,"operator":"notEqual","right":"regular"},{"left":78,"operator":"notIn","right":["af-south-1","il-central-1"]},\
{"left":74,"operator":"in","right":["graphics","graphicspro"]},{"left":78,"operator":"notEqual","right":"ap-south-1"},{"left":78,"operator":"equal","right":"cn-\
northwest-1"},{"left":35,"operator":"notEqual","right":"11"},{"left":78,"operator":"in","right":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap\
-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-eas\
t-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]},{"left":79,"operator":"empty","right":true}\
,{"left":80,"operator":"notIn","right":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","\
Description","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":11,"operator\
":"notIn","right":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGE\
ME","placeholder","PLACEHOLDER","TODO","FIXME"]},{"left":81,"operator":"notIn","right":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-0123\
4567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]},{"left":82,"operator":"empty","righ\
t":true},{"left":8,"operator":"lessThanInclusive","right":50},{"left":83,"operator":"empty","right":true},{"left":84,"operator":"empty","right":true},{"left":85\
,"operator":"empty","right":true},{"left":86,"operator":"empty","right":true},{"left":87,"operator":"empty","right":true},{"left":88,"operator":"notIn","right":\
["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":88,"operator":"notIn","right":["Home KN","Pro KN","Education KN","Enterprise KN","IoT\
 Enterprise","IoT Enterprise LTSC"]},{"left":89,"operator":"equal","right":false},{"left":88,"operator":"notIn","right":["Home N","Pro N","Pro N for Workstation\
s","Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":90,"operator":"equal","right":"22H2"},{"left":63,"operator":"equal","right":1904\
5},{"left":27,"operator":"onOrAfter","right":"2027-01-13"},{"left":90,"operator":"equal","right":"21H2"},{"left":63,"operator":"equal","right":19044},{"left":88\
,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC"]},{"left":63,"operator":"equal","right":22621},{"left":27,"operator":"onOrAfter","right":"2026-1\
1-11"},{"left":90,"operator":"equal","right":"23H2"},{"left":63,"operator":"equal","right":22631},{"left":27,"operator":"onOrAfter","right":"2027-10-13"},{"left\
":90,"operator":"equal","right":"24H2"},{"left":63,"operator":"equal","right":26100},{"left":88,"operator":"notIn","right":["Enterprise LTSC","Enterprise N LTSC\
","IoT Enterprise LTSC"]},{"left":90,"operator":"in","right":["23H2","24H2","25H2"]},{"left":90,"operator":"in","right":["1809","21H2"]},{"left":88,"operator":"\
in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"id":"account/byol-enabled","when":null,"must":{"all":[0]},"ifUnknown":nul\
l},{"id":"account/ebs-encryption-by-default","when":null,"must":{"all":[1]},"ifUnknown":null},{"id":"account/images-left","when":null,"must":{"any":[2,3]},"ifUn\
known":null},{"id":"account/images-left-by-default","when":{"all":[3]},"must":{"all":[2]},"ifUnknown":"skip"},{"id":"account/images-nearly-full","when":{"all":[\
2]},"must":{"all":[4]},"ifUnknown":"skip"},{"id":"account/management-network","when":{"all":[0]},"must":{"all":[5]},"ifUnknown":"skip"},{"id":"account/may-descr\
ibe-images","when":null,"must":{"all":[6]},"ifUnknown":"skip"},{"id":"account/may-import","when":null,"must":{"all":[7]},"ifUnknown":"skip"},{"id":"account/may-\
share-image","when":null,"must":{"all":[8]},"ifUnknown":"skip"},{"id":"account/may-tag","when":{"all":[9]},"must":{"all":[10]},"ifUnknown":"skip"},{"id":"accoun\
t/name-free","when":null,"must":{"all":[11]},"ifUnknown":null},{"id":"ami/allowed","when":null,"must":{"all":[12]},"ifUnknown":null},{"id":"ami/available","when\
":null,"must":{"all":[13]},"ifUnknown":null},{"id":"ami/ebs-root","when":null,"must":{"all":[14]},"ifUnknown":null},{"id":"ami/ena-support","when":null,"must":{\
"all":[15]},"ifUnknown":null},{"id":"ami/found","when":null,"must":{"all":[16]},"ifUnknown":null},{"id":"ami/hvm","when":null,"must":{"all":[17]},"ifUnknown":nu\
ll},{"id":"ami/licence-recognised","when":{"all":[18,19,20,{"not":21}]},"must":{"any":[22,23]},"ifUnknown":null},{"id":"ami/machine-image","when":null,"must":{"\
all":[24]},"ifUnknown":null},{"id":"ami/mbr-with-uefi","when":{"all":[25]},"must":{"all":[26]},"ifUnknown":"skip"},{"id":"ami/no-owner-alias","when":null,"must"\
:{"all":[27]},"ifUnknown":null},{"id":"ami/no-product-codes","when":null,"must":{"all":[28]},"ifUnknown":null},{"id":"ami/no-uefi-preferred","when":null,"must":\
{"all":[29]},"ifUnknown":null},{"id":"ami/not-deprecated","when":null,"must":{"any":[30,31]},"ifUnknown":null},{"id":"ami/not-public","when":null,"must":{"all":\
[32]},"ifUnknown":null},{"id":"ami/own-licence","when":null,"must":{"all":[19,20,{"not":21}]},"ifUnknown":null},{"id":"ami/owned-by-caller","when":null,"must":{\
"all":[33]},"ifUnknown":"skip"},{"id":"ami/root-volume","when":{"all":[34]},"must":{"all":[35]},"ifUnknown":null},{"id":"ami/single-volume","when":null,"must":{\
"all":[36]},"ifUnknown":null},{"id":"ami/unencrypted","when":null,"must":{"all":[37]},"ifUnknown":null},{"id":"ami/volume-within-70","when":{"all":[38]},"must":\
{"all":[39]},"ifUnknown":null},{"id":"ami/volume-within-80","when":null,"must":{"all":[38]},"ifUnknown":null},{"id":"ami/windows-10-legacy-bios","when":{"all":[\
40]},"must":{"all":[26]},"ifUnknown":null},{"id":"ami/windows-11-uefi","when":{"all":[41]},"must":{"all":[42]},"ifUnknown":null},{"id":"ami/windows-platform","w\
hen":null,"must":{"all":[18]},"ifUnknown":null},{"id":"ami/x86-64","when":null,"must":{"all":[43]},"ifUnknown":null},{"id":"guest/auto-mount","when":null,"must"\
:{"all":[44]},"ifUnknown":null},{"id":"guest/bitlocker-off","when":null,"must":{"all":[45]},"ifUnknown":"skip"},{"id":"guest/boot-mode-fits","when":null,"must":\
{"all":[46]},"ifUnknown":null},{"id":"guest/byol-account-enabled","when":null,"must":{"all":[47]},"ifUnknown":null},{"id":"guest/byol-account-exists","when":nul\
l,"must":{"all":[48]},"ifUnknown":null},{"id":"guest/dhcp","when":null,"must":{"all":[49]},"ifUnknown":null},{"id":"guest/disk-within-70","when":{"all":[50]},"m\
ust":{"all":[51]},"ifUnknown":"skip"},{"id":"guest/disk-within-80","when":null,"must":{"all":[52]},"ifUnknown":null},{"id":"guest/drive-letter-d-free","when":nu\
ll,"must":{"all":[53]},"ifUnknown":"skip"},{"id":"guest/free-space-10","when":null,"must":{"all":[54]},"ifUnknown":null},{"id":"guest/free-space-20","when":{"al\
l":[55,56]},"must":{"all":[57]},"ifUnknown":"skip"},{"id":"guest/is-64-bit","when":null,"must":{"all":[58]},"ifUnknown":null},{"id":"guest/memory-integrity-not-\
locked","when":null,"must":{"all":[59]},"ifUnknown":"skip"},{"id":"guest/no-auto-logon","when":null,"must":{"all":[60]},"ifUnknown":null},{"id":"guest/no-other-\
antivirus","when":null,"must":{"all":[61]},"ifUnknown":null},{"id":"guest/no-other-failed-test","when":null,"must":{"all":[62]},"ifUnknown":"skip"},{"id":"guest\
/no-pcoip-agent","when":null,"must":{"all":[63]},"ifUnknown":null},{"id":"guest/no-pending-reboot","when":null,"must":{"all":[64]},"ifUnknown":null},{"id":"gues\
t/no-per-user-appx","when":null,"must":{"all":[65]},"ifUnknown":"skip"},{"id":"guest/no-reserved-storage","when":null,"must":{"all":[66]},"ifUnknown":"skip"},{"\
id":"guest/no-vmware-tools","when":null,"must":{"all":[67]},"ifUnknown":null},{"id":"guest/not-domain-joined","when":null,"must":{"all":[68]},"ifUnknown":null},\
{"id":"guest/not-entra-joined","when":null,"must":{"all":[69]},"ifUnknown":null},{"id":"guest/office-not-installed","when":{"all":[55]},"must":{"all":[70]},"ifU\
nknown":null},{"id":"guest/os-listed","when":null,"must":{"any":[71,72]},"ifUnknown":null},{"id":"guest/os-listed-since","when":{"all":[72,73]},"must":{"all":[7\
1]},"ifUnknown":"skip"},{"id":"guest/partition-style-fits","when":null,"must":{"all":[74]},"ifUnknown":null},{"id":"guest/powershell-4","when":null,"must":{"all\
":[75]},"ifUnknown":null},{"id":"guest/public-firewall-off","when":null,"must":{"all":[76]},"ifUnknown":null},{"id":"guest/real-time-is-universal","when":null,"\
must":{"all":[77]},"ifUnknown":null},{"id":"guest/rearms-left","when":null,"must":{"all":[78]},"ifUnknown":null},{"id":"guest/single-boot-partition","when":null\
,"must":{"all":[79]},"ifUnknown":null},{"id":"guest/single-drive","when":null,"must":{"all":[80]},"ifUnknown":null},{"id":"guest/ui-language-english","when":nul\
l,"must":{"any":[81,82]},"ifUnknown":"skip"},{"id":"guest/updates-disabled","when":null,"must":{"all":[83]},"ifUnknown":null},{"id":"guest/windows-10-mbr","when\
":{"all":[40]},"must":{"all":[25]},"ifUnknown":"skip"},{"id":"guest/windows-11-gpt","when":{"all":[41]},"must":{"all":[84]},"ifUnknown":"skip"},{"id":"ingestion\
/byop-allow-list","when":null,"must":{"all":[85]},"ifUnknown":null},{"id":"ingestion/gpu-allow-list","when":null,"must":{"all":[86]},"ifUnknown":null},{"id":"in\
gestion/graphics-retired","when":{"all":[87]},"must":{"all":[88]},"ifUnknown":null},{"id":"ingestion/graphicspro-retired","when":{"all":[89]},"must":{"all":[90]\
},"ifUnknown":null},{"id":"ingestion/pcoip-ended","when":{"all":[91]},"must":{"all":[92]},"ifUnknown":null},{"id":"ingestion/pcoip-ending","when":{"all":[93,94]\
},"must":{"all":[92]},"ifUnknown":null},{"id":"ingestion/windows-11-no-pcoip","when":{"all":[41]},"must":{"all":[92]},"ifUnknown":null},{"id":"office/byop-undoc\
umented","when":{"all":[95]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/free-space-20","when":{"all":[96,56]},"must":{"all":[57]},"ifUnknown":"skip"},{\
"id":"office/none-in-image","when":{"all":[96]},"must":{"all":[70]},"ifUnknown":null},{"id":"office/one-application","when":null,"must":{"all":[97]},"ifUnknown"\
:null},{"id":"office/support-ended","when":{"all":[98]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/windows-10-g4dn-only-2019","when":{"all":[40,99]},"m\
ust":{"all":[100]},"ifUnknown":null},{"id":"office/windows-11-gpu-none","when":{"all":[41,101]},"must":{"all":[55]},"ifUnknown":null},{"id":"office/windows-11-o\
nly-2019","when":{"all":[41,86]},"must":{"all":[100]},"ifUnknown":null},{"id":"region/gpu-bundles","when":{"all":[101]},"must":{"all":[102]},"ifUnknown":null},{\
"id":"region/graphics-bundles","when":{"all":[103]},"must":{"all":[104]},"ifUnknown":null},{"id":"region/windows-11-in-ningxia","when":{"all":[105]},"must":{"al\
l":[106]},"ifUnknown":"skip"},{"id":"region/workspaces-endpoint","when":null,"must":{"all":[107]},"ifUnknown":"skip"},{"id":"request/description-outer-blanks","\
when":null,"must":{"all":[108]},"ifUnknown":null},{"id":"request/placeholder-description","when":null,"must":{"all":[109]},"ifUnknown":null},{"id":"request/plac\
eholder-name","when":null,"must":{"all":[110]},"ifUnknown":null},{"id":"request/sample-image-id","when":null,"must":{"all":[111]},"ifUnknown":null},{"id":"tags/\
allowed-characters","when":null,"must":{"all":[112]},"ifUnknown":null},{"id":"tags/at-most-50","when":null,"must":{"all":[113]},"ifUnknown":null},{"id":"tags/ke\
ys-differing-in-case","when":null,"must":{"all":[114]},"ifUnknown":null},{"id":"tags/outer-blanks","when":null,"must":{"all":[115]},"ifUnknown":null},{"id":"tag\
s/reserved-prefix","when":null,"must":{"all":[116]},"ifUnknown":null},{"id":"tags/reserved-prefix-case","when":null,"must":{"all":[117]},"ifUnknown":null},{"id"\
:"tags/unique-keys","when":null,"must":{"all":[118]},"ifUnknown":null},{"id":"windows/client-only","when":null,"must":{"all":[73]},"ifUnknown":"skip"},{"id":"wi\
ndows/enterprise-on-11","when":{"all":[41]},"must":{"all":[119]},"ifUnknown":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[120]},"ifUnknown"\
:"skip"},{"id":"windows/no-in-place-upgrade","when":null,"must":{"all":[121]},"ifUnknown":null},{"id":"windows/no-n-edition","when":null,"must":{"all":[122]},"i\
fUnknown":"skip"},{"id":"windows/support-ended-10-22h2","when":{"all":[98]},"must":{"all":[{"not":{"all":[40,{"any":[123,124]}]}}]},"ifUnknown":"skip"},{"id":"w\
indows/support-ended-10-ltsc-2021","when":{"all":[125]},"must":{"all":[{"not":{"all":[40,{"any":[126,127]},128]}}]},"ifUnknown":"skip"},{"id":"windows/support-e\
nded-11-22h2","when":{"all":[98]},"must":{"all":[{"not":{"all":[41,{"any":[123,129]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-23h2","when":{"all\
":[130]},"must":{"all":[{"not":{"all":[41,{"any":[131,132]}]}}]},"ifUnknown":"skip"},{"id":"windows/support-ended-11-24h2","when":{"all":[133]},"must":{"all":[{\
"not":{"all":[41,{"any":[134,135]},136]}}]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{"all":[72,{"any":[123,{"all":[41,137]},{"a\
ll":[40,138,139]}]}]},"ifUnknown":"skip"}]}';var Se="62e738b959f72094d7bf526cdd27b70a525984400d92f9528dd6d61e78e42038";var _n,Fn,Bn,jn,Mn,Wn,Vn,Gn,Kn,Hn,Yn,f={careful:()=>_n??=require("./careful.cjs"),streams:()=>Fn??=require("./streams.cjs"),yaml:()=>Bn??=require("./yaml.cjs"),
packs:()=>jn??=require("./packs.cjs"),explain:()=>Mn??=require("./explain.cjs"),facts:()=>Wn??=require("./facts.cjs"),fix:()=>Vn??=require("./fix.cjs"),rules:()=>Gn??=
require("./rules.cjs"),hash:()=>Kn??=require("./hash.cjs"),policy:()=>Hn??=require("./policy.cjs"),engine:()=>Yn??=require("./engine.cjs")};var P=Symbol.for("workspaces-preflight.absent"),S=Symbol.for("workspaces-preflight.unknown"),c=Symbol.for("workspaces-preflight.refused"),m=Object.freeze({items:Object.
freeze([]),complete:!0});function E(e){return 2-e}function B(e){return e?2:0}var Ke={values:[],complete:!0},$n={values:[],complete:!1};function _(e){if(e===S||e===c)return $n;if(e===m)return Ke;if(e instanceof Set)return{values:[...e],complete:!0};
if(Array.isArray(e)){let t=!e.includes(c);return{values:t?e:e.filter(n=>n!==c),complete:t}}return typeof e=="object"&&"items"in e?{values:e.items.map(t=>t.value),
complete:e.complete}:Ke}function $e(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"}function U(e){return e===S||e===c}var He=(e,t)=>U(e)||
U(t)?1:B($e(e)&&e===t),Ie=(e,t)=>{if(U(e))return 1;if(!$e(e))return 0;if(t instanceof Set)return B(t.has(e));let n=_(t);return n.values.includes(e)?2:n.complete?
0:1},Ye=(e,t)=>Ie(t,e),zn=(e,t)=>{let n=_(e),r=_(t);return n.values.some(a=>r.values.includes(a))?2:n.complete&&n.values.length===0||r.complete&&r.values.length===
0||n.complete&&r.complete?0:1},Jn=(e,t)=>{let n=_(e),r=_(t);return n.values.every(o=>r.values.includes(o))?n.complete?2:1:r.complete?0:1},Xn=(e,t)=>{let n=typeof e==
"object"&&"items"in e?e:null,{length:r}=n===null?_(e).values:n.items,o=n===null?_(e).complete:n.complete,a=r>0?0:o?2:1;return t===!0?a:E(a)},Qn=(e,t)=>U(e)?1:B(
e!==P===t);function q(e,t){return(n,r)=>U(n)||U(r)?1:B(typeof n===e&&typeof r===e&&t(n,r))}var Z=e=>e.length===10&&e.charCodeAt(4)===45&&e.charCodeAt(7)===45,ze={
equal:He,notEqual:(e,t)=>E(He(e,t)),in:Ie,notIn:(e,t)=>E(Ie(e,t)),contains:Ye,doesNotContain:(e,t)=>E(Ye(e,t)),containsAny:zn,everyIn:Jn,empty:Xn,present:Qn,lessThan:q(
"number",(e,t)=>e<t),lessThanInclusive:q("number",(e,t)=>e<=t),greaterThan:q("number",(e,t)=>e>t),greaterThanInclusive:q("number",(e,t)=>e>=t),startsWith:q("str\
ing",(e,t)=>e.startsWith(t)),endsWith:q("string",(e,t)=>e.endsWith(t)),before:q("string",(e,t)=>Z(e)&&Z(t)&&e<t),onOrAfter:q("string",(e,t)=>Z(e)&&Z(t)&&e>=t)};
function Je(e){return(t,n)=>{if(U(t)||U(n))return 1;if(typeof t!="string"||typeof n!="string")return 0;let r=e.get(n);if(r===void 0)throw new Error(`pattern ${n}\
 was not compiled with its pack`);return B(r(t))}}var Zn={operands:[],leaves:[],rules:[]};function Qe(e,t=Zn){let n=Xe(t.operands),r=Xe(t.leaves);function o(l){if("all"in l)return{all:l.all.map(o)};if("any"in l)
return{any:l.any.map(o)};if("not"in l)return{not:o(l.not)};let{fact:i,path:u,operator:s,value:p}=l,d=n.placeOf({fact:i,path:u}),g=er(p)?{operand:n.placeOf({fact:p.
fact,path:p.path})}:p;return r.placeOf({left:d,operator:s,right:g})}let a=e.map(l=>({id:l.id,when:l.when===void 0?null:o(l.when),must:o(l.must),ifUnknown:l.ifUnknown??
null,...l.waivable===!1?{waivable:!1}:{}}));return{operands:n.list,leaves:r.list,rules:[...t.rules,...a]}}function Xe(e){let t=[...e],n=new Map(t.map((r,o)=>[JSON.
stringify(r),o]));return{list:t,placeOf(r){let o=JSON.stringify(r),a=n.get(o);return a!==void 0?a:(n.set(o,t.length),t.push(r)-1)}}}function er(e){return typeof e==
"object"&&!Array.isArray(e)}function K({right:e},t){return typeof e=="object"&&"operand"in e?t[e.operand]:e}function nt(e){let t=JSON.parse(Ge);if(e.length===0)return{plan:t,sha256:Se,ruleAt:o=>et(rt(),o),operatorOf:tt};let n=f.packs().joinPacks([H(),...e]),r=Je(n.patterns);
return{plan:Qe(n.rules.slice(114),t),sha256:n.sha256,ruleAt:o=>et(n.rules,o),operatorOf:o=>o.operator==="matches"?r:tt(o)}}function H(){return{rules:rt(),sha256:Se,
from:"built-in"}}var Ze=null;function rt(){return Ze??=JSON.parse(f.rules().packText),Ze}function et(e,t){let n=e[t];if(n===void 0)throw new Error(`no rule at p\
lace ${t}`);return n}function tt({operator:e}){if(e==="matches")throw new Error("`matches` needs a pack whose patterns were compiled");return ze[e]}function ee(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".jso\
nl"?"ndjson":"json"}function ot(e,t,{path:n=null,format:r=n===null?"json":ee(n)}={},{unsafe:o=!1,maxBytes:a=1<<20}={}){return f.fix().fixBytes(t,{format:r,unsafe:o,maxBytes:a,check:l=>e.
checkText(l,{path:n,format:r}).requests})}var at=Object.freeze({maxBytes:1048576}),it=64,b=Object.freeze([]);function lt(e){let t=new Uint8Array(e.length);for(let n=0;n<e.length;n+=2)t[n]=e[n+1]??0,t[n+1]=e[n]??0;return t}function te(e){let t=e[0];if(t===239&&e[1]===187&&e[2]===191){let{text:n,problems:r}=st(e.subarray(3));return{text:n,problems:[f.careful().byteOrderMark(0),...r]}}
return t===255&&e[1]===254?ut(e.subarray(2),"utf-16le"):t===254&&e[1]===255?ut(e.subarray(2),"utf-16be"):st(e)}function st(e){let t=nr(e);if(!t.includes("\uFFFD"))
return{text:t,problems:b};let n=f.careful().invalidUtf8(e);return{text:t,problems:n===null?b:[n]}}function nr(e){return(Buffer.isBuffer(e)?e:Buffer.from(e.buffer,
e.byteOffset,e.byteLength)).toString("utf8")}function ut(e,t){let n=e.length&-2,r=t==="utf-16le"?e.subarray(0,n):lt(e.subarray(0,n)),o=Buffer.from(r.buffer,r.byteOffset,
r.byteLength).toString("utf16le"),{oddUtf16:a,utf16:l}=f.careful(),i=n===e.length?[l()]:[l(),a(o.length)];return{text:o,problems:i}}function Y(e){let t=[0],n=!1;return{position(r){let o=Math.max(0,Math.min(r,e.length));for(;!n&&o>=(t[t.length-1]??0);)n=!ft(e,t);let a=0,l=t.length-1;for(;a<l;){
let i=a+l+1>>1;(t[i]??0)<=o?a=i:l=i-1}return{line:a+1,column:o-(t[a]??0)+1,offset:o}},line(r){for(;!n&&t.length<=r;)n=!ft(e,t);let o=t[r-1];if(o===void 0)return"";
let a=t[r],l=a===void 0?e.length:a-1;return e.slice(o,l>o&&e.charCodeAt(l-1)===13?l-1:l)}}}function ft(e,t){let n=e.indexOf(`
`,t[t.length-1]);return n===-1?!1:(t.push(n+1),!0)}var rr=/^[ -~]*$/,or=/^[ !#-[\]-~]*$/;function pt(e,t=120){if(typeof e=="string"&&e.length<=t-2&&or.test(e))return`"${e}"`;let n=ct(t);return re(e,n),n.end()}function ar(e,t=120){
if(e.length<=t&&rr.test(e))return e;let n=ct(t);return dt(e,n,!1),n.end()}function ct(e){let t="",n=0,r=!1;return{add:o=>r||t.length+o.length>e?(r=!0,!1):(t+=o,
t.length<=e-1&&(n=t.length),!0),end:()=>r?t.slice(0,n)+"\u2026":t}}function re(e,t){switch(typeof e){case"string":return t.add('"')&&dt(e,t,!0)&&t.add('"');case"\
number":case"boolean":return t.add(String(e));case"bigint":return t.add(e<10n**40n&&e>-(10n**40n)?`${e}n`:"[bigint]");case"undefined":return t.add("undefined");case"\
function":case"symbol":return t.add(`[${typeof e}]`);case"object":return e===null?t.add("null"):Array.isArray(e)?ir(e,t):lr(e,t)}}function ir(e,t){if(!t.add("["))
return!1;for(let n=0;n<e.length;n++)if(n>0&&!t.add(",")||!re(e[n],t))return!1;return t.add("]")}function lr(e,t){let n=sr(e);if(n!==null)return t.add(`[${n}]`);
if(!t.add("{"))return!1;let r=!0;for(let o of Object.keys(e)){if(!r&&!t.add(","))return!1;r=!1;let a=e[o];if(!(re(o,t)&&t.add(":")&&re(a,t)))return!1}return t.add(
"}")}function sr(e){let t=Object.prototype.toString.call(e);return t==="[object Object]"?null:ar(t.slice(8,-1),40)}function dt(e,t,n){for(let r=0;r<e.length;r++){
let o=e.charCodeAt(r),a=e.charAt(r);if(ur(o))a=ne(o);else if(n&&(o===34||o===92))a=`\\${a}`;else if(o>=55296&&o<=57343){let l=e.codePointAt(r)??o;if(l<=65535)a=
ne(o);else{r++;let i=e.charCodeAt(r);a=l>=917504&&l<=917631?ne(o)+ne(i):String.fromCharCode(o,i)}}if(!t.add(a))return!1}return!0}function ur(e){return e<127?e<32:
e<5760?e<=160||e===173||e===1564:e<8192?e===5760||e===6158:e<=8207||e>=8232&&e<=8239||e>=8287&&e<=8303||e===12288||e===65279||e>=65529&&e<=65531}var fr={8:"\\b",
9:"\\t",10:"\\n",12:"\\f",13:"\\r"};function ne(e){return fr[e]??`\\u${e.toString(16).padStart(4,"0")}`}function mt(e){return e==="__proto__"||e==="constructor"||e==="prototype"}function gt(e,t){for(let r in pr)return!1;if(typeof t!="object"||t===null)return!0;let n=Te(t,it);return n===cr(e)||n===dr(e)}var pr=Object.freeze({});function Te(e,t){
if(t===0)return Number.NaN;let n=0;if(Array.isArray(e)){for(let r=0;r<e.length;r++){let o=e[r];typeof o=="object"&&o!==null&&(n+=Te(o,t-1))}return n}for(let r in e){
if(mt(r))return Number.NaN;n++;let o=e[r];typeof o=="object"&&o!==null&&(n+=Te(o,t-1))}return n}function cr(e){let t=0;for(let n=e.indexOf(":");n!==-1;n=e.indexOf(
":",n+1))t++;return t}function dr(e){let t=0,n=e.indexOf('"'),r=e.indexOf(":");for(;r!==-1;)if(n===-1||r<n)t++,r=e.indexOf(":",r+1);else{let o=mr(e,n);r<o&&(r=e.
indexOf(":",o)),n=e.indexOf('"',o)}return t}function mr(e,t){for(let n=e.indexOf('"',t+1);n!==-1;n=e.indexOf('"',n+1)){let r=n-1;for(;e.charCodeAt(r)===92;)r--;
if((n-r)%2===1)return n+1}return e.length}var j=Symbol("not clean");function oe(e){let t;try{t=JSON.parse(e)}catch{return j}return gt(e,t)?t:j}function yt(e){let t=new Map,n=0;return r=>{if(r.length>64)return e(r);let o=t.get(r);if(o!==void 0)return o;let a=e(r);return++n===32768&&(n=0,t.clear()),t.size<
512&&t.set(r,a),a}}var ae=yt(gr);function gr(e){if(e==="")return[];if(e.charCodeAt(0)!==47)throw new Error(`Not a JSON Pointer: ${JSON.stringify(e)}`);let t=e.slice(1).split("/");
return e.includes("~")?t.map(hr):t}function Ee(e,t){return`${e}/${yr(t)}`}function ht(e,t){let n=e;for(let r of ae(t)){if(typeof n!="object"||n===null)return Ae;if(Array.isArray(n)){let o=qe(r);if(o===
null||o>=n.length)return Ae;n=n[o]}else{if(!Object.hasOwn(n,r))return Ae;n=n[r]}}return{found:!0,value:n}}function qe(e){let t=e.charCodeAt(0)-48;return t>=0&&t<=
9?e.length===1?t:/^(?:0|[1-9][0-9]{0,15})$/.test(e)?Number(e):null:null}var Ae=Object.freeze({found:!1});function yr(e){return typeof e=="number"?String(e):e.includes(
"~")||e.includes("/")?e.replaceAll("~","~0").replaceAll("/","~1"):e}function hr(e){return e.replaceAll("~1","/").replaceAll("~0","~")}var Qo=Object.freeze([]);function kt(e){let t=0,n=e.length;for(;t<n&&wt(e.charCodeAt(t));)t++;if(t===n)return{start:0,end:e.length};for(;wt(e.charCodeAt(n-1));)n--;return{start:t,end:n}}
function wt(e){return e<=32&&(e===32||e===10||e===13||e===9)}function bt(e,t=null){let n=oe(e);return n===j?f.careful().readCarefully(e):wr(e,n,t)}function wr(e,t,n){let r=null,o=null;return{index:n,value:t,parsed:!0,problems:b,
span:(a,l)=>(r??=f.careful().indexJson(e),o??=f.careful().locator(r),o(a,l)),extent:()=>kt(e),elements:()=>(r??=f.careful().indexJson(e),r.children)}}function Ue(e){if(!Array.isArray(e.value))return[e];if(e.problems.length===0)return e.value.map((n,r)=>xt(e,n,r,b));if(e.value.length===0)return[{...e,value:void 0,
parsed:!1}];let t=kr(e.problems,e.elements());return e.value.map((n,r)=>xt(e,n,r,t[r]??b))}function xt(e,t,n,r){let o=Ee("",n);return{index:n,value:t,parsed:!0,
problems:r,span:(a,l)=>e.span(o+a,a===""?"value":l),extent:()=>e.span(o,"value")??e.extent()}}function kr(e,t){let n=[];for(let r of e){let a=qe(r.pointer.split(
"/",2)[1]??"")??Math.max(0,br(t,r.span?.start??0));n[a]??=[],n[a].push(xr(Ee("",a),r))}return n}function br(e,t){let n=-1,r=e.length-1;for(;n<r;){let o=n+r+1>>1;
(e[o]?.start??0)<=t?n=o:r=o-1}return n}function xr(e,t){let n=r=>r.startsWith(`${e}/`)?r.slice(e.length):"";return{...t,pointer:n(t.pointer),related:t.related.map(
r=>({...r,pointer:n(r.pointer)})),fix:t.fix===null?null:{...t.fix,patch:t.fix.patch.map(r=>({...r,path:n(r.path)}))}}}function Rt(e,t,n=at){switch(t){case"json":return{text:e,requests:Ue(bt(e))};case"yaml":return{text:e,requests:Ue(f.yaml().readYaml(e))};case"ndjson":return f.streams().
readNdjson(e,n)}}function Ot(e,t,n){return t.format!=="ndjson"&&Le(e,n.maxBytes)?St(t,n):vt(e,b,t,n)}function Le(e,t){return e.length>t||e.length*3>t&&Buffer.byteLength(e)>t}function De(e,t,n){
if(t.format==="ndjson")return Rr(e instanceof Uint8Array?[e]:e,t,n);let r=e instanceof Uint8Array?e:f.streams().joinChunks(e,n.maxBytes);if(r.length>n.maxBytes)
return St(t,n);let{text:o,problems:a}=te(r);return vt(o,a,t,n)}function vt(e,t,n,r){let o=Y(e);return Rt(e,n.format,r).requests.map((a,l)=>Pt(a,e,l===0?t:b,o,n,
r))}function*Rr(e,t,n){for(let r of f.streams().ndjsonLines(e,n))yield Ne(r,t,n)}function Ne(e,t,n){let{text:r,lineNumber:o,offset:a}=e,l={position:i=>({line:o,
column:i+1,offset:a+i}),line:i=>i===o?r:""};return Pt(f.streams().readLine(e,0),r,b,l,t,n)}function Pt(e,t,n,r,{path:o},{hash:a}){let{index:l}=e,i={span:e.span,
lines:r},{start:u,end:s}=a?e.extent():{start:0,end:0};return{candidate:{source:a?{path:o,index:l,sha256:f.hash().sha256(t.slice(u,s))}:{path:o,index:l},value:e.
value,parsed:e.parsed,problems:n.length===0?e.problems:[...n,...e.problems],located:()=>i},line:r.line}}function St({path:e},{maxBytes:t}){let n={span:()=>null,
lines:Y("")},r=[f.careful().tooLarge("file",t)];return[{candidate:{source:{path:e,index:null},value:void 0,parsed:!1,problems:r,located:()=>n},line:()=>null}]}var Or=Object.freeze([]);function ie(e,t){return{source:e,operation:"ImportWorkspaceImage",verdict:"pass",rules:t,findings:Or}}function It(e,t){let n={pass:0,fail:0,
unknown:0,notApplicable:e,skipped:0,off:0,skippedScopes:[]};return t===null?n:{...n,ids:{pass:[],fail:[],unknown:[],notApplicable:[...t],skipped:[],off:[]}}}var vr=new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$","u"),Pr=new RegExp("^[a-zA-Z0-9_./()\\\\-]+$","u"),Sr=new RegExp("^[a-zA-Z0-9_./() -]+$","u");function le(e,{
instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let l=null,i=0,u=le.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&
(u.items=void 0),i===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let x=Object.getPrototypeOf(e);if(x!==Object.prototype&&x!==null)return!1;{let T;if(e.Ec2ImageId===
void 0&&(T="Ec2ImageId")||e.IngestionProcess===void 0&&(T="IngestionProcess")||e.ImageName===void 0&&(T="ImageName")||e.ImageDescription===void 0&&(T="ImageDesc\
ription"))return!1;{let X=i;for(let h in e)if(!(h==="Ec2ImageId"||h==="IngestionProcess"||h==="ImageName"||h==="ImageDescription"||h==="Tags"||h==="Applications"))
return!1;if(X===i){if(e.Ec2ImageId!==void 0){let h=e.Ec2ImageId,O=i;if(i===O)if(typeof h=="string"){if(!vr.test(h))return!1}else return!1;var s=O===i}else var s=!0;
if(s){if(e.IngestionProcess!==void 0){let O=e.IngestionProcess,F=i;if(typeof O!="string"||!(O==="BYOL_REGULAR"||O==="BYOL_GRAPHICS"||O==="BYOL_GRAPHICSPRO"||O===
"BYOL_GRAPHICS_G4DN"||O==="BYOL_REGULAR_WSP"||O==="BYOL_GRAPHICS_G4DN_WSP"||O==="BYOL_REGULAR_BYOP"||O==="BYOL_GRAPHICS_G4DN_BYOP"))return!1;var s=F===i}else var s=!0;
if(s){if(e.ImageName!==void 0){let F=e.ImageName,N=i;if(i===N)if(typeof F=="string"){if(F.length>64||F.length<1||!Pr.test(F))return!1}else return!1;var s=N===i}else
var s=!0;if(s){if(e.ImageDescription!==void 0){let N=e.ImageDescription,v=i;if(i===v)if(typeof N=="string"){if(N.length>256||N.length<1||!Sr.test(N))return!1}else
return!1;var s=v===i}else var s=!0;if(s){if(e.Tags!==void 0){let v=e.Tags,V=i;if(i===V)if(Array.isArray(v)){var p=!0;let ve=v.length;for(let C=0;C<ve;C++){let k=v[C],
Q=i;if(i===Q)if(k&&typeof k=="object"&&!Array.isArray(k)){let Ve=Object.getPrototypeOf(k);if(Ve!==Object.prototype&&Ve!==null)return!1;{let An;if(k.Key===void 0&&
(An="Key"))return!1;{let En=i;for(let A in k)if(!(A==="Key"||A==="Value"))return!1;if(En===i){if(k.Key!==void 0){let A=k.Key,G=i;if(i===G)if(typeof A=="string"){
if(A.length>127||A.length<1)return!1}else return!1;var d=G===i}else var d=!0;if(d)if(k.Value!==void 0){let A=k.Value,G=i;if(i===G)if(typeof A=="string"){if(A.length>
255)return!1}else return!1;var d=G===i}else var d=!0}}}}else return!1;var p=Q===i;if(!p)break}}else return!1;var s=V===i}else var s=!0;if(s)if(e.Applications!==
void 0){let v=e.Applications,V=i;if(i===V)if(Array.isArray(v)){if(v.length>5||v.length<1)return!1;{var g=!0;let ve=v.length;for(let C=0;C<ve;C++){let k=v[C],Q=i;
if(typeof k!="string"||!(k==="Microsoft_Office_2016"||k==="Microsoft_Office_2019"))return!1;var g=Q===i;if(!g)break}}}else return!1;var s=V===i}else var s=!0}}}}}}}}else
return!1;return i===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(e){return le(e)}function Ce(e,t,n){let r=Ir(e);return Tr(r,r.view===null?null:t(r.view),n)}function Ir(e){let{source:t,value:n,parsed:r,problems:o,located:a}=e;if(!r)return{source:t,
value:n,parsed:r,problems:o,located:a,view:null};if(se(n))return{source:t,value:n,parsed:r,problems:o,located:a,view:n};let{explainRequest:l,otherCauses:i,requestView:u}=f.
explain(),s=l(n),p=typeof n=="object"&&n!==null&&!Array.isArray(n);return{source:t,value:n,parsed:r,problems:[...o,...i(s.problems,o,n,a())],located:a,view:p?u(
n,s.refused):null}}function Tr(e,t,n){let{source:r,value:o,problems:a,view:l,located:i}=e;if(t===null||l===null)return f.explain().requestReport(r,n.noRules,a,o,
i(),At(n));if(t.failed.length===0&&t.undecided.length===0&&a.length===0)return ie(r,t.tally);let{requestReport:u,ruleProblems:s}=f.explain(),p=[...a,...s(t,l,n)];
return u(r,t.tally,p,o,i(),n)}function Tt({source:e},t,n){let{requestReport:r,unreadable:o}=f.explain();return r(e,n.noRules,[o(t)],void 0,null,At(n))}function At({
failOn:e}){return{failOn:e,judge:null}}var Ar=[4,6,9,11];function Et(e){if(!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(e))return!1;let t=Number(e.slice(0,4)),n=Number(e.slice(5,7)),r=Number(e.slice(8)),o=t%
4===0&&(t%100!==0||t%400===0),a=n===2?o?29:28:Ar.includes(n)?30:31;return n>=1&&n<=12&&r>=1&&r<=a}var I=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var qt=864e5;function ue(e){if(!Et(e))throw new I(`${pt(e)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`);return e}function Ut(e){
let t="",n=0;return()=>{let r=e();return(r>=n||r<n-qt)&&(t=new Date(r).toISOString().slice(0,10),n=Date.parse(`${t}T00:00:00Z`)+qt),t}}var z=3;function Lt(e,t){let n=e.when===null?2:$(e.when,t);if(n===0)return"notApplicable";let r=$(e.must,t);return r===2?"pass":n===2&&r===0?"fail":"undecided"}
function Dt(e,t){let n=new Set;return e.when!==null&&fe(e.when,t,n),fe(e.must,t,n),[...n].sort((r,o)=>r-o)}function $(e,t){if(typeof e=="number"){let a=t[e];return a===
z||a===void 0?1:a}if("not"in e)return E($(e.not,t));let n="all"in e,r=n?0:2,o=n?2:0;for(let a of n?e.all:e.any){let l=$(a,t);if(l===r)return l;l===1&&(o=1)}return o}
function fe(e,t,n){if($(e,t)===1)if(typeof e=="number")n.add(e);else if("not"in e)fe(e.not,t,n);else for(let r of"all"in e?e.all:e.any)fe(r,t,n)}var Er=new Set(["ec2Image","account","guest"]);function Nt(e,t,n){let r={pass:0,fail:0,unknown:0,notApplicable:0,skipped:0,off:0},o=n.listRules?qr():null,a=[],l=[],
i=new Set;for(let[s,p]of e.rules.entries()){let d=Lt(p,t),g;if(d!=="undecided")g=d,d==="fail"&&a.push(s);else{let x=Dt(p,t),T=Lr(e,x,n.world),X=new Set(T.map(h=>h.
slice(0,h.indexOf("/"))));if(g=Ur(p.ifUnknown,X,n)?"skipped":"unknown",g==="skipped")for(let h of X)i.add(h);else x.some(h=>t[h]===z)||l.push({rule:s,needs:T})}
n.off.has(p.id)&&(g="off"),r[g]++,o?.[g].push(p.id)}if(o!==null)for(let s of Object.values(o))s.sort();let u={...r,skippedScopes:[...i].sort(),...o===null?{}:{ids:o}};
return Object.freeze({tally:Object.freeze(u),failed:Object.freeze(a),undecided:Object.freeze(l)})}function qr(){return{pass:[],fail:[],unknown:[],notApplicable:[],
skipped:[],off:[]}}function Ur(e,t,n){return n.require.some(r=>t.has(r))?!1:e!==null?e==="skip"&&t.size>0:[...t].some(r=>Er.has(r)&&!n.world.scopes.has(r))}function Lr(e,t,n){
let r=new Set,o=a=>{let l=a===void 0?void 0:e.operands[a];l!==void 0&&n.read(l.fact,l.path)===S&&r.add(l.fact+l.path)};for(let a of t){let l=e.leaves[a];o(l?.left),
typeof l?.right=="object"&&"operand"in l.right&&o(l.right.operand)}return[...r].sort()}function L(e,t,n){let r=e.Applications;if(r===void 0)return m;if(r===c)return c;let o,a=!0;for(let l=t;l<r.length;l++){let i=r[l];typeof i!="string"?a=!1:n(i)&&
(o??=[],o.push({pointer:`/Applications/${l}`,value:i}))}return o===void 0&&a?m:{items:o??m.items,complete:a}}var Ct={path:"/applications/all",member:"Applications",kind:"list",title:"Every entry of `Applications`",derive:e=>L(e,0,()=>!0)};var _t={path:"/applications/beyond-first",member:"Applications",kind:"list",title:"Every entry of `Applications` after the first",derive:e=>L(e,1,()=>!0)};var Ft={path:"/applications/office2016",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2016` in `Applications`",derive:e=>L(e,0,t=>t==="Micros\
oft_Office_2016")};var Bt={path:"/applications/office2019",member:"Applications",kind:"list",title:"Every `Microsoft_Office_2019` in `Applications`",derive:e=>L(e,0,t=>t==="Micros\
oft_Office_2019")};function ce(e){return e.length>0&&(pe(e.charCodeAt(0))||pe(e.charCodeAt(e.length-1)))}function de(e){let t=0,n=e.length;for(;t<n&&pe(e.charCodeAt(t));)t++;for(;n>
t&&pe(e.charCodeAt(n-1));)n--;return e.slice(t,n)}function pe(e){return e===32?!0:e<160?!1:e===160||e===5760||e>=8192&&e<=8202||e===8239||e===8287||e===12288}var jt="/ImageDescription",Mt={path:"/description/outer-blanks",member:"ImageDescription",kind:"list",title:"The image description when it begins or ends with a\
 blank; the suggestion is the text without them",derive(e){let t=e.ImageDescription;if(t===c)return c;if(t===void 0||!ce(t))return m;let n=de(t);return{items:[n===
""?{pointer:jt,value:t}:{pointer:jt,value:t,suggestion:n}],complete:!0}}};var Dr=new Map([["BYOL_REGULAR",me("BYOL_REGULAR","regular","BYOL_REGULAR_WSP")],["BYOL_GRAPHICS",me("BYOL_GRAPHICS","graphics","BYOL_GRAPHICS_G4DN_WSP")],["BYO\
L_GRAPHICSPRO",me("BYOL_GRAPHICSPRO","graphicspro","BYOL_GRAPHICS_G4DN_WSP")],["BYOL_GRAPHICS_G4DN",me("BYOL_GRAPHICS_G4DN","graphics-g4dn","BYOL_GRAPHICS_G4DN_\
WSP")],["BYOL_REGULAR_WSP",{family:"regular",protocol:"DCV",pcoip:m}],["BYOL_GRAPHICS_G4DN_WSP",{family:"graphics-g4dn",protocol:"DCV",pcoip:m}],["BYOL_REGULAR_\
BYOP",{family:"regular",protocol:"BYOP",pcoip:m}],["BYOL_GRAPHICS_G4DN_BYOP",{family:"graphics-g4dn",protocol:"BYOP",pcoip:m}]]);function me(e,t,n){let r=Object.
freeze([Object.freeze({pointer:"/IngestionProcess",value:e,suggestion:n})]);return{family:t,protocol:"PCOIP",pcoip:Object.freeze({items:r,complete:!0})}}function M(e){
let t=e.IngestionProcess;return t===void 0?P:(t===c?void 0:Dr.get(t))??c}var Wt={path:"/ingestion/family",member:"IngestionProcess",kind:"text",title:"Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` o\
r `graphics-g4dn` (both sizes of g4dn)",derive(e){let t=M(e);return typeof t=="symbol"?t:t.family}};var Vt={path:"/ingestion/pcoip",member:"IngestionProcess",kind:"list",title:"The ingestion process when its protocol is PCoIP, with the DCV value that takes its\
 place as suggestion",derive(e){let t=M(e);return t===c?c:typeof t=="symbol"?m:t.pcoip}};var Gt={path:"/ingestion/protocol",member:"IngestionProcess",kind:"text",title:"Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suff\
ix `_BYOP`) or `PCOIP` (no suffix)",derive(e){let t=M(e);return typeof t=="symbol"?t:t.protocol}};var Kt={path:"/tags/count",member:"Tags",kind:"number",title:"How many tags the request has; 0 without `Tags`",derive(e){let t=e.Tags;return t===c?c:t===void 0?
0:t.length}};var Nr=16;function W(e,t,n){let r=e.Tags;if(r===void 0)return m;if(r===c)return c;let o=r.length<=Nr?t:n(),a,l=!0;for(let i=0;i<r.length;i++){let u=J(r,i);u===void 0?
l=!1:o(u,i,r)&&(a??=[],a.push({pointer:`/Tags/${i}/Key`,value:u}))}return a===void 0&&l?m:{items:a??m.items,complete:l}}function J(e,t){let n=e[t];if(!(n===void 0||
n===c))return typeof n.Key=="string"?n.Key:void 0}var Cr=(e,t,n)=>{for(let r=0;r<t;r++)if(J(n,r)===e)return!0;return!1};function _r(){let e=new Set;return t=>e.size===e.add(t).size}var Ht={path:"/tags/duplicate\
-keys",member:"Tags",kind:"list",title:"Tag keys that an earlier tag of the request has already, letter for letter",derive:e=>W(e,Cr,_r)};var Yt={path:"/tags/keys",member:"Tags",kind:"list",title:"Every tag key",derive:e=>W(e,()=>!0,()=>()=>!0)};var Fr=(e,t,n)=>{let r=!1;for(let o=0;o<t;o++){let a=J(n,o);if(a===e)return!1;!r&&a!==void 0&&(r=jr(e,a))}return r};function Br(){let e=new Set,t=new Set;return n=>{
if(e.has(n))return!1;e.add(n);let r=t.size;return t.add(n.toLowerCase()).size===r}}function jr(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.
charCodeAt(r),a=t.charCodeAt(r);if(o>=128||a>=128)return e.toLowerCase()===t.toLowerCase();if($t(o)!==$t(a))return!1}return e.length===t.length}function $t(e){return e>=
65&&e<=90?e+32:e}var zt={path:"/tags/keys-differing-in-case",member:"Tags",kind:"list",title:"Tag keys that differ from the key of an earlier tag in upper and l\
ower case only",derive:e=>W(e,Fr,Br)};function D(e,t){let n=e.Tags;if(n===void 0)return m;if(n===c)return c;let r,o=!0;for(let a=0;a<n.length;a++){let l=n[a];if(l===void 0||l===c){o=!1;continue}let{
Key:i,Value:u}=l;typeof i!="string"?o=!1:t.matches(i)&&(r??=[],r.push(Jt(`/Tags/${a}/Key`,i,t.repair(i)||void 0))),typeof u=="string"?t.matches(u)&&(r??=[],r.push(
Jt(`/Tags/${a}/Value`,u,t.repair(u)))):u!==void 0&&(o=!1)}return r===void 0&&o?m:{items:r??m.items,complete:o}}function Jt(e,t,n){return n===void 0?{pointer:e,value:t}:
{pointer:e,value:t,suggestion:n}}var Mr={matches:ce,repair:de},Xt={path:"/tags/outer-blanks",member:"Tags",kind:"list",title:"Tag keys and values that begin or end with a blank; the suggestion \
is the text without them",derive:e=>D(e,Mr)};var ge="aws:";function ye(e){return e.startsWith(ge)}function _e(e){let t=e.charCodeAt(0);return t!==97&&t!==65?!1:e.slice(0,ge.length).toLowerCase()===ge&&!ye(
e)}function he(e){let t=e;for(;ye(t)||_e(t);)t=t.slice(ge.length);return t}var Wr={matches:ye,repair:he},Qt={path:"/tags/reserved-prefix",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:`; the suggestion is th\
e text without it",derive:e=>D(e,Wr)};var Vr={matches:_e,repair:he},Zt={path:"/tags/reserved-prefix-case",member:"Tags",kind:"list",title:"Tag keys and values that begin with `aws:` in another case,\
 such as `AWS:`; the suggestion is the text without it",derive:e=>D(e,Vr)};var Gr=/[^ +\-./0-9:=@A-Z_a-z]/;function tn(e){return Gr.test(e)&&!rn().every.test(e)}function nn(e){return e.replace(rn().others,"-")}var en;function rn(){let e="\
\\p{L}\\p{M}\\p{N}\\p{Zs}+\\-=._:\\/@";return en??={every:new RegExp(`^[${e}]*$`,"u"),others:new RegExp(`[^${e}]+`,"gu")},en}var Kr={matches:tn,repair:nn},on={path:"/tags/unsupported-characters",member:"Tags",kind:"list",title:"Tag keys and values with a character other than letters a\
nd digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",derive:e=>D(e,Kr)};var Fe=[Ct,_t,Ft,Bt,Mt,Wt,Vt,Gt,Kt,Ht,Yt,zt,Xt,Qt,Zt,on];function an(e,t){if(e==="derived"){let r=Fe.find(o=>o.path===t);if(r===void 0)throw new Error(`no derived fact ${t}`);return r.derive}let n=ae(t);return r=>Hr(r,
n)}function ln(e){return e?.fact==="derived"?Fe.find(({path:t})=>t===e.path)?.member??null:e?.fact!=="request"?null:ae(e.path)[0]}function Hr(e,t){let n=e;for(let r of t){
if(n===c)return c;if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return P;n=n[r]}return n===void 0?P:n}var pn=2,Yr=3,sn=15,$r=new Set(["IngestionProcess","Applications","Tags"]),zr="IngestionProcess";function cn(e,t,n,r){let o=e.operands.map(({fact:l,path:i},u)=>{
let s=n[u];return s===void 0?an(l,i):()=>s}),a=new Map;for(let[l,i]of e.leaves.entries()){if(!t.has(l))continue;let u=K(i,n),s=u===void 0?K(i,o):Jr(u),p=o[i.left],
d=u===void 0?null:ln(e.operands[i.left]),g=d!==null&&$r.has(d)?d:null,x={place:l,operand:i.left,operator:r(i),left:p,right:s},T=a.get(g);T===void 0?a.set(g,[x]):
T.push(x)}return[...a].flatMap(([l,i])=>{i.sort((s,p)=>s.operand-p.operand||s.place-p.place);let u=[];for(let s=0;s<i.length;s+=sn)u.push(Xr(l,i.slice(s,s+sn)));
return u})}function Jr(e){let t=Array.isArray(e)?new Set(e):e;return()=>t}function Xr(e,t){return{answer(n){if(e!==null){let r=n[e];if(r===void 0||e===zr&&typeof r==
"string")return r}return un(t,n)},unpack(n,r){let o=typeof n=="number"?n:un(t,{[e]:n});for(let[a,{place:l}]of t.entries())r[l]=o>>(t.length-1-a)*pn&Yr}}}function un(e,t){
let n=0,r=-1,o=S;for(let a of e)a.operand!==r&&(r=a.operand,o=a.left(t)),n=n<<pn|Qr(a.operator,o,a.right(t));return n}function Qr(e,t,n){let r=e(t,n);return r===
1&&t!==S&&n!==S&&(fn(t)||fn(n))?z:r}function fn(e){return e===c?!0:Array.isArray(e)?e.includes(c):typeof e=="object"&&"complete"in e&&!e.complete}function dn(e,t){let n=new Set;for(let r of e.rules){let o=new Set;if(!(r.when!==null&&we(r.when,t,o)===0)){we(r.must,t,o);for(let a of o)n.add(a)}}return n}function we(e,t,n){
if(typeof e=="number"){let i=t[e];return i==null?(n.add(e),null):i===3?1:i}if("not"in e){let i=we(e.not,t,n);return i===null?null:E(i)}let r="all"in e,o=r?0:2,a=new Set,
l=r?2:0;for(let i of r?e.all:e.any){let u=we(i,t,a);if(u===o)return o;u===null?l=null:u===1&&l!==null&&(l=1)}for(let i of a)n.add(i);return l}var Zr=4096;function mn(e,t,n){let r=e.operands.map(({fact:s,path:p})=>n.world.read(s,p)),o=e.leaves.map(s=>{let p=r[s.left],d=K(s,r);return p===void 0||d===void 0?
null:t(s)(p,d)}),a=cn(e,dn(e,o),r,t),l={next:new Map,decision:null},i=0;return s=>{let p=l,d=[];for(let g of a){let x=g.answer(s);d.push(x),p=p?.next.get(x)}return p?.
decision??u(d)};function u(s){let p=o.map(g=>g??0);for(let[g,x]of a.entries())x.unpack(s[g],p);let d=Nt(e,p,n);return i<Zr&&(i++,eo(l,s,d)),d}}function eo(e,t,n){
let r=e;for(let o of t){let a=r.next.get(o);a===void 0&&(a={next:new Map,decision:null},r.next.set(o,a)),r=a}r.decision=n}function gn(e,t){let n=new Map(Object.entries(e));return{scopes:new Set([...n].filter(([,r])=>to(r)).map(([r])=>r)),read(r,o){if(r==="request"||r==="derived")return;
if(r==="today")return o==="/date"?t:P;let a=n.get(r);if(a===null)return P;let l=ht(a,o);return l.found?l.value===null?P:l.value:S}}}function to(e){return typeof e==
"object"&&e!==null&&Object.keys(e).length>0}var Be={tool:{name:"workspaces-preflight",version:"0.1.0"},model:{service:"workspaces",apiVersion:"2015-04-08",sha256:"7b8b381ab72778aaa14361bb1c43a392cdd7148ce\
953c6424d8920adfd975fb6"}};function ke(){let{documentRules:e,schemaRules:t}=f.explain();return Object.entries({...e,...t}).map(([n,r])=>({id:n,...r})).sort((n,r)=>n.id<r.id?-1:1)}function hn(e){let t=no(e),{asOf:n}=e;if(typeof n=="string"){let a=je(ue(n),t);return()=>a}let r=n??Ut(Date.now),o=je(ue(r()),t);return()=>{let a=r();return a!==
o.date&&(o=je(ue(a),t)),o}}function no({packs:e=[],facts:t,require:n=[],listRules:r=!1,failOn:o="error",settings:a={},waive:l}){let i=nt(e),u=r?i.plan.rules.map(
s=>s.id).sort():null;return{rules:i,given:oo(t),require:n.length===0?n:f.facts().checkedScopes(n),listRules:r,off:new Set(Object.keys(a).filter(s=>a[s]?.severity===
"off")),context:{failOn:o,judge:ro(a,l,i),noRules:It(i.plan.rules.length,u),ruleAt:i.ruleAt,howToState:s=>f.facts().howToState(s)}}}function je(e,{rules:t,given:n,
require:r,listRules:o,off:a,context:l}){let i=gn(n.facts,e),u={require:r,listRules:o,off:a,world:i};return{date:e,head:{version:1,tool:Be.tool,model:Be.model,pack:{
rules:t.plan.rules.length,sha256:t.sha256},asOf:e,facts:n.given},context:{...l,world:i},rules:t,decision:u,decider:mn(t.plan,t.operatorOf,u)}}function ro(e,t,{plan:n}){
if(t===void 0&&Object.keys(e).length===0)return null;let{checkedSettings:r,createJudge:o}=f.policy();return o(r(e,n,()=>ke().map(l=>l.id)),t??null)}var yn={facts:{},
given:[]};function oo(e){if(e===void 0)return yn;let t=Array.isArray(e)?e:[{from:"options.facts",facts:e}];return t.length===0?yn:f.facts().joinFacts(t)}function wn(e,t){let n="pass";for(let r of e)if(!(r.waived!==void 0||r.severity!=="error"&&t==="error")){if(r.outcome==="fail")return"fail";n="unknown"}return n}function be(){let e={requests:0,pass:0,fail:0,unknown:0,unknowns:0,ignored:0,errors:0,warnings:0,waived:0},t="pass",n=r=>{for(let o of r)o.waived!==void 0?e.waived++:
o.outcome==="unknown"?e.unknowns++:o.severity==="error"?e.errors++:e.warnings++};return{add(r){e.requests++,e[r.verdict]++,n(r.findings)},addPolicy(r,o){n(r.findings),
wn(r.findings,o)==="fail"&&(t="fail")},ignore(r){e.ignored+=r},fix(r){e.fixed=(e.fixed??0)+r},end:()=>({counts:{...e},verdict:t==="fail"?t:ao(e)})}}function ao(e){
return e.fail>0?"fail":e.unknown>0||e.requests===0?"unknown":"pass"}function xe(e,t,n,{decider:r}){let o=oe(e);if(o===j||!se(o))return null;let{tally:a,failed:l,undecided:i}=r(o);return l.length>0||i.length>0?null:{report:ie({path:t,
index:n},a),value:o,line:u=>Y(e).line(u)}}function kn(e,t,{maxBytes:n},r){if(e.length>n)return null;let{text:o,problems:a}=te(e);return a.length>0?null:xe(o,t,null,
r)}function Oe(e={}){fo(e);let t=hn(e),n={hash:e.hash??!1,maxBytes:e.maxBytes??io};return{get head(){return t().head},check:(r,o)=>lo(Rn(r,o),t()),checkText:(r,o)=>bn(
so(r,Re(o),n,t()),t()),checkBytes:(r,o)=>bn(xn(r,Re(o),n,t()),t()),requests:(r,o)=>xn(r,Re(o),n,t()),checkWithEngine:(r,o)=>f.engine().checkValueWithEngine(Rn(r,
o),t()),engineRequests:(r,o)=>f.engine().checkAllWithEngine(De(r,Re(o),n),t())}}var io=1024*1024;function lo(e,{head:t,decider:n,context:r}){try{return Me(t,[Ce(
e,n,r)])}catch(o){return Me(t,[Tt(e,o,r)])}}function bn(e,{head:t}){return Me(t,Array.from(e,({report:n})=>n))}function so(e,t,n,r){if(t.format==="json"&&!n.hash&&
!Le(e,n.maxBytes)){let o=xe(e,t.path,null,r);if(o!==null)return[o]}return Ot(e,t,n).map(o=>We(o,r))}function xn(e,t,n,r){if(t.format==="ndjson")return uo(e instanceof
Uint8Array?[e]:e,t,n,r);if(e instanceof Uint8Array&&t.format==="json"&&!n.hash){let o=kn(e,t.path,n,r);if(o!==null)return[o]}return Array.from(De(e,t,n),o=>We(o,
r))}function*uo(e,t,n,r){for(let o of f.streams().ndjsonLines(e,n))yield(o.problems.length===0&&!n.hash?xe(o.text,t.path,o.index,r):null)??We(Ne(o,t,n),r)}function We({
candidate:e,line:t},{decider:n,context:r}){return{report:Ce(e,n,r),value:e.value,line:t}}function Me(e,t){let n=be();for(let d of t)n.add(d);let{version:r,tool:o,
model:a,pack:l,asOf:i,facts:u}=e,{counts:s,verdict:p}=n.end();return{version:r,tool:o,model:a,pack:l,asOf:i,facts:u,requests:t,counts:s,verdict:p}}function Rn(e,{
path:t=null}={}){return{source:{path:t,index:null},value:e,parsed:!0,problems:b,located:()=>null}}function Re({path:e=null,format:t}={}){return{path:e,format:t??
(e===null?"json":ee(e))}}var On={packs:!0,facts:!0,asOf:!0,require:!0,failOn:!0,settings:!0,waive:!0,listRules:!0,hash:!0,maxBytes:!0};function fo(e){let{asOf:t,
failOn:n,maxBytes:r}=e;for(let o of Object.keys(e))if(!Object.hasOwn(On,o))throw new I(`createPreflight has no option \`${o}\`; the options are ${Object.keys(On).
join(", ")}`);if(t!==void 0&&typeof t!="string"&&typeof t!="function")throw new I("`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one");if(n!==
void 0&&n!=="error"&&n!=="warning")throw new I("`failOn` is neither `error` nor `warning`");if(r!==void 0&&!(Number.isSafeInteger(r)&&r>0))throw new I("`maxByte\
s` is not a whole number above 0")}function vn(e){return f.packs().readPack(e)}function Pn(e,t,n){return f.facts().readFacts(e,t,n)}function Sn(e,t){return f.facts().parseFact(e,t)}var po={Ec2ImageId:"ami-0a1b2c3d4e5f67890",IngestionProcess:"BYOL_REGULAR_WSP",ImageName:"win11-24h2-2026-11",ImageDescription:"Windows 11 Enterprise 24H2 base \
image"},In="2026-11-23";async function Tn(e,t={}){let n=new Map,r=[];for(let o of e.rules)for(let[a,l]of o.examples.entries()){let i=JSON.stringify([l.facts??{},
l.asOf??In]),u=n.get(i)??co(e,l);n.set(i,u),r.push(go(o,a,l,await mo(u,l,t.engine??"compiled")))}return r}function co(e,t){return Oe({packs:e.sha256===H().sha256?
[]:[e],facts:t.facts??{},asOf:t.asOf??In,listRules:!0})}async function mo(e,t,n){let r=new TextEncoder().encode(JSON.stringify({...po,...t.request}));if(n==="co\
mpiled")for(let{report:o}of e.requests(r))return o;for await(let{report:o}of e.engineRequests(r))return o;throw new Error("an example gave no report")}function go(e,t,n,r){
let o=Object.entries(r.rules.ids??{}).find(([,i])=>i.includes(e.id))?.[0]??"missing",a=r.findings.filter(i=>i.rule===e.id).map(i=>i.pointer),l=[];return o!==n.outcome&&
l.push(`the outcome is ${o}, not ${n.outcome}`),n.pointers!==void 0&&JSON.stringify(n.pointers)!==JSON.stringify(a)&&l.push(`the findings point at ${JSON.stringify(
a)}, not at ${JSON.stringify(n.pointers)}`),{rule:e.id,index:t,expected:n.outcome,actual:o,ok:l.length===0,message:l.length===0?null:l.join("; ")}}0&&(module.exports={UsageError,builtinPack,createPreflight,fixRequests,parseFact,readFacts,readPack,stageRules,startTotals,testPack});
