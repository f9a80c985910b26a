"use strict";var a=Object.defineProperty;var o=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var r=Object.prototype.hasOwnProperty;var s=(e,t)=>{for(var n in t)a(e,n,{get:t[n],enumerable:!0})},f=(e,t,n,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let l of u(t))!r.call(e,l)&&l!==n&&
a(e,l,{get:()=>t[l],enumerable:!(i=o(t,l))||i.enumerable});return e};var h=e=>f(a({},"__esModule",{value:!0}),e);var g={};s(g,{packDormant:()=>p});module.exports=h(g);var p='{"operands":[{"fact":"account","path":"/dedicatedTenancy"},{"fact":"account","path":"/ebsEncryption\
ByDefault"},{"fact":"account","path":"/imagesLeft"},{"fact":"account","path":"/imageQuotaIsDefault"},{"fact":"account","path":"/managementCidr"},{"fact":"accoun\
t","path":"/mayDescribeImages"},{"fact":"account","path":"/mayImport"},{"fact":"account","path":"/mayShareImage"},{"fact":"account","path":"/imageNames"},{"fact\
":"ec2Image","path":"/allowed"},{"fact":"ec2Image","path":"/state"},{"fact":"ec2Image","path":"/rootDeviceType"},{"fact":"ec2Image","path":"/enaSupport"},{"fact\
":"ec2Image","path":"/found"},{"fact":"ec2Image","path":"/virtualizationType"},{"fact":"ec2Image","path":"/platform"},{"fact":"ec2Image","path":"/usageOperation\
"},{"fact":"ec2Image","path":"/platformDetails"},{"fact":"ec2Image","path":"/imageType"},{"fact":"guest","path":"/partitionStyle"},{"fact":"ec2Image","path":"/b\
ootMode"},{"fact":"ec2Image","path":"/ownerAlias"},{"fact":"ec2Image","path":"/productCodes"},{"fact":"ec2Image","path":"/deprecated"},{"fact":"ec2Image","path"\
:"/public"},{"fact":"ec2Image","path":"/ownerId"},{"fact":"account","path":"/id"},{"fact":"ec2Image","path":"/rootVolume"},{"fact":"ec2Image","path":"/volumes"}\
,{"fact":"ec2Image","path":"/encryptedVolumes"},{"fact":"ec2Image","path":"/volumeGiB"},{"fact":"ec2Image","path":"/architecture"},{"fact":"guest","path":"/auto\
Mount"},{"fact":"guest","path":"/bitLocker"},{"fact":"guest","path":"/bootModeFits"},{"fact":"guest","path":"/byolAccountEnabled"},{"fact":"guest","path":"/byol\
AccountExists"},{"fact":"guest","path":"/dhcp"},{"fact":"guest","path":"/diskGiB"},{"fact":"guest","path":"/diskWithinLimit"},{"fact":"guest","path":"/driveLett\
erDTaken"},{"fact":"guest","path":"/freeSpaceSufficient"},{"fact":"guest","path":"/is64Bit"},{"fact":"guest","path":"/memoryIntegrityLocked"},{"fact":"guest","p\
ath":"/autoLogon"},{"fact":"guest","path":"/otherAntivirus"},{"fact":"guest","path":"/otherFailedTests"},{"fact":"guest","path":"/pcoipAgentInstalled"},{"fact":\
"guest","path":"/pendingReboot"},{"fact":"guest","path":"/appxPerUser"},{"fact":"guest","path":"/reservedStorageInUse"},{"fact":"guest","path":"/vmwareTools"},{\
"fact":"guest","path":"/domainJoined"},{"fact":"guest","path":"/entraJoined"},{"fact":"guest","path":"/osListed"},{"fact":"guest","path":"/partitionStyleFits"},\
{"fact":"guest","path":"/powershellSupported"},{"fact":"guest","path":"/publicFirewall"},{"fact":"guest","path":"/realTimeIsUniversal"},{"fact":"guest","path":"\
/rearmsLeft"},{"fact":"guest","path":"/singleBootPartition"},{"fact":"guest","path":"/singleDrive"},{"fact":"guest","path":"/uiLanguage"},{"fact":"guest","path"\
:"/updatesDisabled"},{"fact":"guest","path":"/upgradedInPlace"}],"leaves":[{"left":26,"operator":"equal","right":"ENABLED"},{"left":27,"operator":"equal","right\
":false},{"left":28,"operator":"greaterThan","right":0},{"left":29,"operator":"equal","right":true},{"left":28,"operator":"greaterThan","right":2},{"left":30,"o\
perator":"present","right":true},{"left":31,"operator":"equal","right":true},{"left":32,"operator":"equal","right":true},{"left":33,"operator":"equal","right":t\
rue},{"left":34,"operator":"doesNotContain","right":{"operand":15}},{"left":35,"operator":"notEqual","right":false},{"left":36,"operator":"equal","right":"avail\
able"},{"left":37,"operator":"equal","right":"ebs"},{"left":38,"operator":"equal","right":true},{"left":39,"operator":"equal","right":true},{"left":40,"operator\
":"equal","right":"hvm"},{"left":41,"operator":"equal","right":"windows"},{"left":42,"operator":"notEqual","right":"RunInstances:0002"},{"left":43,"operator":"n\
otEqual","right":"Windows"},{"left":43,"operator":"startsWith","right":"Windows with SQL Server"},{"left":42,"operator":"equal","right":"RunInstances:0800"},{"l\
eft":43,"operator":"equal","right":"Windows BYOL"},{"left":44,"operator":"equal","right":"machine"},{"left":45,"operator":"equal","right":"MBR"},{"left":46,"ope\
rator":"notEqual","right":"uefi"},{"left":47,"operator":"notIn","right":["amazon","aws-marketplace","aws-backup-vault"]},{"left":48,"operator":"empty","right":t\
rue},{"left":46,"operator":"notEqual","right":"uefi-preferred"},{"left":49,"operator":"present","right":false},{"left":7,"operator":"before","right":{"operand":\
49}},{"left":50,"operator":"equal","right":false},{"left":51,"operator":"equal","right":{"operand":52}},{"left":37,"operator":"notEqual","right":"instance-store\
"},{"left":53,"operator":"equal","right":true},{"left":54,"operator":"lessThanInclusive","right":1},{"left":55,"operator":"equal","right":0},{"left":56,"operato\
r":"lessThanInclusive","right":80},{"left":56,"operator":"lessThanInclusive","right":70},{"left":46,"operator":"in","right":["uefi","uefi-preferred"]},{"left":5\
7,"operator":"equal","right":"x86_64"},{"left":58,"operator":"equal","right":true},{"left":59,"operator":"equal","right":false},{"left":60,"operator":"equal","r\
ight":true},{"left":61,"operator":"equal","right":true},{"left":62,"operator":"equal","right":true},{"left":63,"operator":"equal","right":true},{"left":64,"oper\
ator":"lessThanInclusive","right":80},{"left":64,"operator":"lessThanInclusive","right":70},{"left":65,"operator":"equal","right":true},{"left":66,"operator":"e\
qual","right":false},{"left":67,"operator":"equal","right":true},{"left":68,"operator":"equal","right":true},{"left":69,"operator":"equal","right":false},{"left\
":70,"operator":"equal","right":false},{"left":71,"operator":"equal","right":false},{"left":72,"operator":"empty","right":true},{"left":73,"operator":"equal","r\
ight":false},{"left":74,"operator":"equal","right":false},{"left":75,"operator":"equal","right":false},{"left":76,"operator":"equal","right":false},{"left":77,"\
operator":"equal","right":false},{"left":78,"operator":"equal","right":false},{"left":79,"operator":"equal","right":false},{"left":80,"operator":"equal","right"\
:true},{"left":24,"operator":"in","right":[17763,19044,19045,22621,22631,26100,26200]},{"left":9,"operator":"notEqual","right":"server"},{"left":81,"operator":"\
equal","right":true},{"left":82,"operator":"equal","right":true},{"left":83,"operator":"equal","right":false},{"left":84,"operator":"equal","right":true},{"left\
":85,"operator":"equal","right":true},{"left":86,"operator":"equal","right":true},{"left":87,"operator":"equal","right":true},{"left":88,"operator":"equal","rig\
ht":"en"},{"left":88,"operator":"startsWith","right":"en-"},{"left":89,"operator":"equal","right":true},{"left":45,"operator":"equal","right":"GPT"},{"left":25,\
"operator":"notIn","right":["Home","Pro","Pro for Workstations","Pro Education","Education"]},{"left":25,"operator":"notIn","right":["Home KN","Pro KN","Educati\
on KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]},{"left":90,"operator":"equal","right":false},{"left":25,"operator":"notIn","right":["Home N","Pr\
o N","Pro N for Workstations","Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]},{"left":23,"operator":"in","right":["23H2","24H2","25H2"]},{"\
left":23,"operator":"in","right":["1809","21H2"]},{"left":25,"operator":"in","right":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}],"rules":[{"\
id":"account/byol-enabled","when":null,"must":{"all":[56]},"ifUnknown":null},{"id":"account/ebs-encryption-by-default","when":null,"must":{"all":[57]},"ifUnknow\
n":"skip"},{"id":"account/images-left","when":null,"must":{"any":[58,59]},"ifUnknown":null},{"id":"account/images-left-by-default","when":{"all":[59]},"must":{"\
all":[58]},"ifUnknown":"skip"},{"id":"account/images-nearly-full","when":{"all":[58]},"must":{"all":[60]},"ifUnknown":"skip"},{"id":"account/management-network"\
,"when":{"all":[56]},"must":{"all":[61]},"ifUnknown":"skip"},{"id":"account/may-describe-images","when":null,"must":{"all":[62]},"ifUnknown":"skip"},{"id":"acco\
unt/may-import","when":null,"must":{"all":[63]},"ifUnknown":"skip"},{"id":"account/may-share-image","when":null,"must":{"all":[64]},"ifUnknown":"skip"},{"id":"a\
ccount/name-free","when":null,"must":{"all":[65]},"ifUnknown":null},{"id":"ami/allowed","when":null,"must":{"all":[66]},"ifUnknown":null},{"id":"ami/available",\
"when":null,"must":{"all":[67]},"ifUnknown":null},{"id":"ami/ebs-root","when":null,"must":{"all":[68]},"ifUnknown":null},{"id":"ami/ena-support","when":null,"mu\
st":{"all":[69]},"ifUnknown":null},{"id":"ami/found","when":null,"must":{"all":[70]},"ifUnknown":null},{"id":"ami/hvm","when":null,"must":{"all":[71]},"ifUnknow\
n":null},{"id":"ami/licence-recognised","when":{"all":[72,73,74,{"not":75}]},"must":{"any":[76,77]},"ifUnknown":null},{"id":"ami/machine-image","when":null,"mus\
t":{"all":[78]},"ifUnknown":null},{"id":"ami/mbr-with-uefi","when":{"all":[79]},"must":{"all":[80]},"ifUnknown":"skip"},{"id":"ami/no-owner-alias","when":null,"\
must":{"all":[81]},"ifUnknown":null},{"id":"ami/no-product-codes","when":null,"must":{"all":[82]},"ifUnknown":null},{"id":"ami/no-uefi-preferred","when":null,"m\
ust":{"all":[83]},"ifUnknown":null},{"id":"ami/not-deprecated","when":null,"must":{"any":[84,85]},"ifUnknown":null},{"id":"ami/not-public","when":null,"must":{"\
all":[86]},"ifUnknown":null},{"id":"ami/own-licence","when":null,"must":{"all":[73,74,{"not":75}]},"ifUnknown":null},{"id":"ami/owned-by-caller","when":null,"mu\
st":{"all":[87]},"ifUnknown":null},{"id":"ami/root-volume","when":{"all":[88]},"must":{"all":[89]},"ifUnknown":null},{"id":"ami/single-volume","when":null,"must\
":{"all":[90]},"ifUnknown":null},{"id":"ami/unencrypted","when":null,"must":{"all":[91]},"ifUnknown":null},{"id":"ami/volume-within-70","when":{"all":[92]},"mus\
t":{"all":[93]},"ifUnknown":null},{"id":"ami/volume-within-80","when":null,"must":{"all":[92]},"ifUnknown":null},{"id":"ami/windows-10-legacy-bios","when":{"all\
":[21]},"must":{"all":[80]},"ifUnknown":null},{"id":"ami/windows-11-uefi","when":{"all":[16]},"must":{"all":[94]},"ifUnknown":null},{"id":"ami/windows-platform"\
,"when":null,"must":{"all":[72]},"ifUnknown":null},{"id":"ami/x86-64","when":null,"must":{"all":[95]},"ifUnknown":null},{"id":"guest/auto-mount","when":null,"mu\
st":{"all":[96]},"ifUnknown":null},{"id":"guest/bitlocker-off","when":null,"must":{"all":[97]},"ifUnknown":"skip"},{"id":"guest/boot-mode-fits","when":null,"mus\
t":{"all":[98]},"ifUnknown":null},{"id":"guest/byol-account-enabled","when":null,"must":{"all":[99]},"ifUnknown":null},{"id":"guest/byol-account-exists","when":\
null,"must":{"all":[100]},"ifUnknown":null},{"id":"guest/dhcp","when":null,"must":{"all":[101]},"ifUnknown":null},{"id":"guest/disk-within-70","when":{"all":[10\
2]},"must":{"all":[103]},"ifUnknown":"skip"},{"id":"guest/disk-within-80","when":null,"must":{"all":[104]},"ifUnknown":null},{"id":"guest/drive-letter-d-free","\
when":null,"must":{"all":[105]},"ifUnknown":"skip"},{"id":"guest/free-space-10","when":null,"must":{"all":[106]},"ifUnknown":null},{"id":"guest/is-64-bit","when\
":null,"must":{"all":[107]},"ifUnknown":null},{"id":"guest/memory-integrity-not-locked","when":null,"must":{"all":[108]},"ifUnknown":"skip"},{"id":"guest/no-aut\
o-logon","when":null,"must":{"all":[109]},"ifUnknown":null},{"id":"guest/no-other-antivirus","when":null,"must":{"all":[110]},"ifUnknown":null},{"id":"guest/no-\
other-failed-test","when":null,"must":{"all":[111]},"ifUnknown":"skip"},{"id":"guest/no-pcoip-agent","when":null,"must":{"all":[112]},"ifUnknown":null},{"id":"g\
uest/no-pending-reboot","when":null,"must":{"all":[113]},"ifUnknown":null},{"id":"guest/no-per-user-appx","when":null,"must":{"all":[114]},"ifUnknown":"skip"},{\
"id":"guest/no-reserved-storage","when":null,"must":{"all":[115]},"ifUnknown":"skip"},{"id":"guest/no-vmware-tools","when":null,"must":{"all":[116]},"ifUnknown"\
:null},{"id":"guest/not-domain-joined","when":null,"must":{"all":[117]},"ifUnknown":null},{"id":"guest/not-entra-joined","when":null,"must":{"all":[118]},"ifUnk\
nown":null},{"id":"guest/os-listed","when":null,"must":{"any":[119,120]},"ifUnknown":null},{"id":"guest/os-listed-since","when":{"all":[120,121]},"must":{"all":\
[119]},"ifUnknown":"skip"},{"id":"guest/partition-style-fits","when":null,"must":{"all":[122]},"ifUnknown":null},{"id":"guest/powershell-4","when":null,"must":{\
"all":[123]},"ifUnknown":null},{"id":"guest/public-firewall-off","when":null,"must":{"all":[124]},"ifUnknown":null},{"id":"guest/real-time-is-universal","when":\
null,"must":{"all":[125]},"ifUnknown":null},{"id":"guest/rearms-left","when":null,"must":{"all":[126]},"ifUnknown":null},{"id":"guest/single-boot-partition","wh\
en":null,"must":{"all":[127]},"ifUnknown":null},{"id":"guest/single-drive","when":null,"must":{"all":[128]},"ifUnknown":null},{"id":"guest/ui-language-english",\
"when":null,"must":{"any":[129,130]},"ifUnknown":"skip"},{"id":"guest/updates-disabled","when":null,"must":{"all":[131]},"ifUnknown":null},{"id":"guest/windows-\
10-mbr","when":{"all":[21]},"must":{"all":[79]},"ifUnknown":"skip"},{"id":"guest/windows-11-gpt","when":{"all":[16]},"must":{"all":[132]},"ifUnknown":"skip"},{"\
id":"windows/client-only","when":null,"must":{"all":[121]},"ifUnknown":"skip"},{"id":"windows/enterprise-on-11","when":{"all":[16]},"must":{"all":[133]},"ifUnkn\
own":"skip"},{"id":"windows/listed-edition","when":null,"must":{"all":[134]},"ifUnknown":"skip"},{"id":"windows/no-in-place-upgrade","when":null,"must":{"all":[\
135]},"ifUnknown":null},{"id":"windows/no-n-edition","when":null,"must":{"all":[136]},"ifUnknown":"skip"},{"id":"windows/supported-release","when":null,"must":{\
"all":[120,{"any":[42,{"all":[16,137]},{"all":[21,138,139]}]}]},"ifUnknown":"skip"}]}';0&&(module.exports={packDormant});
