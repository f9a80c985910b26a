"use strict";var s=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var d=(t,e)=>{for(var o in e)s(t,o,{get:e[o],enumerable:!0})},l=(t,e,o,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of n(e))!c.call(t,a)&&a!==o&&
s(t,a,{get:()=>e[a],enumerable:!(i=r(e,a))||i.enumerable});return t};var u=t=>l(s({},"__esModule",{value:!0}),t);var m={};d(m,{packWords:()=>p});module.exports=u(m);var p='[{"id":"account/may-tag","title":"The caller of a request with tags may create tags","severity":"erro\
r","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"}],"when":{"all":[{"fact":"derived","path":"/tags/count","operator\
":"greaterThan","value":0}]},"must":{"all":[{"fact":"account","path":"/mayTag","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Tags","message":"The\
 request has tags, but the caller lacks the permission `workspaces:CreateTags`","expected":"a policy that allows `workspaces:CreateTags`, or a request without `\
Tags`","source":[{"url":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspaces.html"}]},{"id":"guest/free-space-20","title":"\
The system drive of the guest has at least 20 GiB free","severity":"warning","certainty":"contradictory","predicts":[{"code":"DiskFreeSpace","certainty":"contra\
dictory"}],"when":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true},{"fact":"guest","path":"/freeGiB","operator":"greaterTha\
nInclusive","value":10}]},"must":{"all":[{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value":20}]},"ifUnknown":"skip","at":"/Ec2ImageId"\
,"message":"{guest/freeGiB} GiB are free on the system drive: sources contradict each other between 10 and 20","expected":"more than 20 GB free","source":[{"url\
":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/office-not-installed","title":"No stand-alone Off\
ice is installed in an image that orders none","severity":"warning","certainty":"contradictory","predicts":[{"code":"OfficeInstalled","certainty":"contradictory\
"}],"when":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]},"must":{"all":[{"fact":"guest","path":"/officeInstalled","ope\
rator":"equal","value":false}]},"at":"/Ec2ImageId","message":"A stand-alone Office is installed; sources contradict each other on whether that ends an import wi\
thout Office","expected":"no stand-alone Office: uninstall it, or install Microsoft 365 Apps instead","source":[{"url":"https://docs.aws.amazon.com/workspaces/l\
atest/adminguide/windows-images-common-errors.html"}]},{"id":"ingestion/byop-allow-list","title":"The process needs no allow-listing for bring-your-own-protocol\
","severity":"warning","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"},{"code":"OperationNotSupportedException","ce\
rtainty":"inferred"}],"must":{"all":[{"fact":"derived","path":"/ingestion/protocol","operator":"notEqual","value":"BYOP"}]},"at":"/IngestionProcess","message":"\
`{actual}` needs an account that the AWS account team has allow-listed for WorkSpaces Core","expected":"an allow-listed account, or a process that ends in `_WSP\
` (DCV)","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"ingestion/gpu-allow-list","title":"The pro\
cess needs no enabling for GPU bundles","severity":"warning","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred\
"}],"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"regular"}]},"at":"/IngestionProcess","message":"`{actual}` needs an \
account that AWS Support has enabled for GPU bundles, and a GPU quota above its default of 0","expected":"an enabled account and quota, or a process without GPU\
","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"ingestion/graphics-retired","title":"The proces\
s is not the one for the retired Graphics bundle","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"\
inferred"}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2023-12-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/fam\
ily","operator":"notEqual","value":"graphics"}]},"at":"/IngestionProcess","message":"`{actual}` is for the Graphics bundle, which has been unsupported since 202\
3-12-01","expected":"`BYOL_GRAPHICS_G4DN_WSP` or `BYOL_GRAPHICS_G4DN_BYOP` for images with a GPU","fix":{"title":"Use Graphics.g4dn with DCV","safe":false,"patc\
h":[{"op":"replace","path":"/IngestionProcess","value":"BYOL_GRAPHICS_G4DN_WSP"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bu\
ndle-options.html"}]},{"id":"ingestion/graphicspro-retired","title":"The process is not the one for the retired GraphicsPro bundle","severity":"error","certaint\
y":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfte\
r","value":"2025-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"notEqual","value":"graphicspro"}]},"at":"/IngestionProcess","\
message":"`{actual}` is for the GraphicsPro bundle, which ended on 2025-10-31","expected":"`BYOL_GRAPHICS_G4DN_WSP` or `BYOL_GRAPHICS_G4DN_BYOP` for images with\
 a GPU","fix":{"title":"Use Graphics.g4dn with DCV","safe":false,"patch":[{"op":"replace","path":"/IngestionProcess","value":"BYOL_GRAPHICS_G4DN_WSP"}]},"source\
":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html"}]},{"id":"ingestion/pcoip-ended","title":"The process is not for PCoIP \
after its end","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"when":{"all":[{"fact":\
"today","path":"/date","operator":"onOrAfter","value":"2027-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","value":true\
}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which ended on 2027-10-31","expected":"a process that ends in `_WSP` (D\
CV) or `_BYOP`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"source"\
:[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html"}]},{"id":"ingestion/pcoip-ending","title":"The process \
is not for PCoIP while PCoIP is being withdrawn","severity":"warning","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":\
"inferred"}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2026-07-31"},{"fact":"today","path":"/date","operator":"before","valu\
e":"2027-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip\
"},"message":"`{actual}` means PCoIP, which is closed to new customers and ends for all on 2027-10-31","expected":"a process that ends in `_WSP` (DCV) or `_BYOP\
`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"source":[{"url":"htt\
ps://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html"}]},{"id":"ingestion/windows-11-no-pcoip","title":"Windows 11 images \
are imported for DCV or BYOP, not for PCoIP","severity":"error","certainty":"documented","predicts":[{"code":"ProtocolOSIncompatibility","certainty":"inferred"}\
],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"e\
mpty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which Windows 11 does not have","expected":"a process\
 that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{s\
uggestion}"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-bundles.html"}]},{"id":"office/byop-undocumented","t\
itle":"Office is not asked for together with bring-your-own-protocol","severity":"warning","certainty":"unknown","predicts":[],"when":{"all":[{"fact":"derived",\
"path":"/ingestion/protocol","operator":"equal","value":"BYOP"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]}\
,"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` with bring-your-own-protocol: nothing says what the service does with it, the effect i\
s unknown","expected":"no `Applications` with a `_BYOP` process","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applica\
tions"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"office/free-space-20","title":"An image t\
hat orders Office has at least 20 GiB free","severity":"error","certainty":"documented","predicts":[{"code":"DiskFreeSpace","certainty":"documented"}],"when":{"\
all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":false},{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value"\
:10}]},"must":{"all":[{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value":20}]},"ifUnknown":"skip","at":{"fact":"derived","path":"/appli\
cations/all"},"message":"`{actual}` needs 20 GiB of free space on the system drive, {guest/freeGiB} are free","expected":"more than 20 GB free on the system dri\
ve, or no `Applications`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"office/none-in\
-image","title":"An image that orders Office has no stand-alone Office installed","severity":"error","certainty":"documented","predicts":[{"code":"OfficeInstall\
ed","certainty":"documented"}],"when":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":false}]},"must":{"all":[{"fact":"guest","p\
ath":"/officeInstalled","operator":"equal","value":false}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` is ordered, but the image h\
as a stand-alone Office already","expected":"no Office in the image, or no `Applications`; Microsoft 365 Apps may stay","source":[{"url":"https://docs.aws.amazo\
n.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"office/one-application","title":"At most one application is asked for","severity\
":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"must":{"all":[{"fact":"derived","path":"/appl\
ications/beyond-first","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/beyond-first"},"message":"`{actual}` is one application t\
oo many: a request takes one","expected":"no `Applications`, or a list with one entry","fix":{"title":"Leave this entry out","safe":false,"patch":[{"op":"remove\
","path":"{pointer}"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"office/support-ended","titl\
e":"No Office is subscribed to after its end of support","severity":"warning","certainty":"documented","predicts":[],"when":{"all":[{"fact":"today","path":"/dat\
e","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]},"at":{"fact":"d\
erived","path":"/applications/all"},"message":"`{actual}` is out of support since 2025-10-15","expected":"no `Applications`; Office through Manage applications \
after launch, or Microsoft 365 apps in the image","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applications"}]},"sour\
ce":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html"}]},{"id":"office/windows-10-g4dn-only-2019","title":"Windows 10 image\
s for Graphics.g4dn subscribe to Office 2019 rather than 2016","severity":"warning","certainty":"contradictory","predicts":[{"code":"InvalidParameterValuesExcep\
tion","certainty":"inferred"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"fact":"derived","path":"/ingestion/family",\
"operator":"equal","value":"graphics-g4dn"}]},"must":{"all":[{"fact":"derived","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact"\
:"derived","path":"/applications/office2016"},"message":"`{actual}` on Graphics.g4dn was documented as unsupported once and is not mentioned today: sources cont\
radict each other","expected":"`Microsoft_Office_2019`, or no `Applications`","fix":{"title":"Subscribe to Office 2019 instead","safe":false,"patch":[{"op":"rep\
lace","path":"{pointer}","value":"Microsoft_Office_2019"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"\
}]},{"id":"office/windows-11-gpu-none","title":"Windows 11 images for GPU bundles subscribe to no Office","severity":"error","certainty":"documented","predicts"\
:[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fact"\
:"derived","path":"/ingestion/family","operator":"notEqual","value":"regular"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty",\
"value":true}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` cannot be subscribed to on Windows 11 with a GPU","expected":"no `Appli\
cations`; Office can be brought into the image or installed after launch","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":\
"/Applications"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"office/windows-11-only-2019","ti\
tle":"Windows 11 images can subscribe to Office 2019 only","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","ce\
rtainty":"inferred"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fact":"derived","path":"/ingestion/family","operator\
":"equal","value":"regular"}]},"must":{"all":[{"fact":"derived","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact":"derived","pat\
h":"/applications/office2016"},"message":"`{actual}` cannot be subscribed to on Windows 11","expected":"no `Applications`, or `Microsoft_Office_2019`, which is \
out of support as well","fix":{"title":"Subscribe to Office 2019 instead","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"Microsoft_Office_201\
9"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"region/gpu-bundles","title":"GPU images are i\
mported in Regions that have GPU bundles","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred\
"}],"when":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"notEqual","value":"regular"}]},"must":{"all":[{"fact":"region","path":"/name","opera\
tor":"notIn","value":["af-south-1","il-central-1"]}]},"at":"/IngestionProcess","message":"`{actual}` is for GPU bundles, which `{region/name}` does not have","e\
xpected":"another Region, or a process without GPU","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id\
":"region/graphics-bundles","title":"Graphics and GraphicsPro images are not imported in Mumbai","severity":"error","certainty":"documented","predicts":[{"code"\
:"OperationNotSupportedException","certainty":"inferred"}],"when":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"in","value":["graphics","grap\
hicspro"]}]},"must":{"all":[{"fact":"region","path":"/name","operator":"notEqual","value":"ap-south-1"}]},"at":"/IngestionProcess","message":"`{actual}` is for \
a bundle that `{region/name}` never had","expected":"another Region, or `BYOL_GRAPHICS_G4DN_WSP`","source":[{"url":"https://docs.aws.amazon.com/workspaces/lates\
t/adminguide/bundle-options.html"}]},{"id":"region/windows-11-in-ningxia","title":"A Windows 11 image in Ningxia does not come from VM Import","severity":"warni\
ng","certainty":"inferred","predicts":[],"when":{"all":[{"fact":"region","path":"/name","operator":"equal","value":"cn-northwest-1"}]},"must":{"all":[{"fact":"w\
indows","path":"/version","operator":"notEqual","value":"11"}]},"ifUnknown":"skip","at":"","message":"VM Import does not bring Windows 11 into `{region/name}`: \
find out how this image was made","expected":"Windows 10, another Region, or an image that was not made by VM Import","source":[{"url":"https://docs.aws.amazon.\
com/vm-import/latest/userguide/prerequisites.html"}]},{"id":"region/workspaces-endpoint","title":"The Region has WorkSpaces","severity":"error","certainty":"mea\
sured","predicts":[],"must":{"all":[{"fact":"region","path":"/name","operator":"in","value":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-sou\
theast-1","ap-southeast-2","ap-southeast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2"\
,"us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]}]},"ifUnknown":"skip","at":"","message":"There i\
s no WorkSpaces endpoint in `{region/name}`","expected":"a Region with WorkSpaces, for example us-east-1, us-west-2, eu-west-1, eu-central-1 or ap-northeast-1",\
"source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json"}]},{"id":"request/description-outer-blanks","title":"The image des\
cription has no blank at its ends","severity":"warning","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"derived","path":"/description/outer-blanks"\
,"operator":"empty","value":true}]},"at":{"fact":"derived","path":"/description/outer-blanks"},"message":"The description begins or ends with a blank","expected\
":"a description that begins and ends with a letter, a digit or one of `_ . / ( ) -`","fix":{"title":"Leave the outer blanks out","safe":true,"patch":[{"op":"re\
place","path":"{pointer}","value":"{suggestion}"}]},"source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-\
2.json"}]},{"id":"request/placeholder-description","title":"The image description is not a placeholder","severity":"warning","certainty":"inferred","predicts":[\
],"must":{"all":[{"fact":"request","path":"/ImageDescription","operator":"notIn","value":["string","String","STRING","ImageDescription","imageDescription","imag\
e-description","image_description","description","Description","my image description","your image description","changeme","change-me","CHANGEME","placeholder","\
PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageDescription","message":"`{actual}` is a placeholder, not a description","expected":"what the image holds and where i\
t comes from","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"request/placeholder-name","title":"Th\
e image name is not a placeholder","severity":"warning","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"request","path":"/ImageName","operator":"no\
tIn","value":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","\
placeholder","PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageName","message":"`{actual}` is a placeholder, not a name","expected":"a name that tells this image fro\
m your others","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"request/sample-image-id","title":"Th\
e image id is not one that documentation uses as a sample","severity":"warning","certainty":"inferred","predicts":[{"code":"ResourceNotFoundException","certaint\
y":"inferred"}],"must":{"all":[{"fact":"request","path":"/Ec2ImageId","operator":"notIn","value":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0"\
,"ami-01234567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]}]},"at":"/Ec2ImageId","mes\
sage":"`{actual}` is a sample id from documentation, not an image of yours","expected":"the id of an EC2 image that your account owns in the Region of the call"\
,"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"tags/allowed-characters","title":"Tags hold letter\
s, digits, blanks and `+ - = . _ : / @` only","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inf\
erred"}],"must":{"all":[{"fact":"derived","path":"/tags/unsupported-characters","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/unsuppor\
ted-characters"},"message":"`{actual}` holds a character that a tag may not have","expected":"letters and digits of any script, blanks and `+ - = . _ : / @`","f\
ix":{"title":"Write `-` in the place of other characters","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":"tags/at-most-50","title":"A request has at most 50 tags","sever\
ity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"},{"code":"ResourceLimitExceededException","ce\
rtainty":"inferred"}],"must":{"all":[{"fact":"derived","path":"/tags/count","operator":"lessThanInclusive","value":50}]},"at":"/Tags","message":"The request has\
 {derived/tags/count} tags, a resource holds at most 50","expected":"at most 50 tags","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide\
/tag-workspaces-resources.html"}]},{"id":"tags/keys-differing-in-case","title":"No two tag keys differ in case only","severity":"warning","certainty":"inferred"\
,"predicts":[],"must":{"all":[{"fact":"derived","path":"/tags/keys-differing-in-case","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/ke\
ys-differing-in-case"},"message":"Tag key `{actual}` differs from an earlier one in upper and lower case only","expected":"keys that differ in more than case","\
source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":"tags/outer-blanks","title":"Tags have no blan\
k at their ends","severity":"warning","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"must":{"all":[{"f\
act":"derived","path":"/tags/outer-blanks","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/outer-blanks"},"message":"`{actual}` begins o\
r ends with a blank","expected":"a key and a value without blanks at the ends","fix":{"title":"Leave the outer blanks out","safe":true,"patch":[{"op":"replace",\
"path":"{pointer}","value":"{suggestion}"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":\
"tags/reserved-prefix","title":"No tag begins with `aws:`","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","ce\
rtainty":"inferred"}],"must":{"all":[{"fact":"derived","path":"/tags/reserved-prefix","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/re\
served-prefix"},"message":"`{actual}` begins with `aws:`, which is reserved for AWS","expected":"a key and a value that begin with something else","fix":{"title\
":"Leave the prefix out","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"source":[{"url":"https://docs.aws.amazon.com/worksp\
aces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":"tags/reserved-prefix-case","title":"No tag begins with `aws:` in another case","severity":"warni\
ng","certainty":"unknown","predicts":[],"must":{"all":[{"fact":"derived","path":"/tags/reserved-prefix-case","operator":"empty","value":true}]},"at":{"fact":"de\
rived","path":"/tags/reserved-prefix-case"},"message":"`{actual}` begins with the reserved prefix `aws:` in another case; whether that is refused is unknown","e\
xpected":"a key and a value that begin with something else","fix":{"title":"Leave the prefix out","safe":false,"patch":[{"op":"replace","path":"{pointer}","valu\
e":"{suggestion}"}]},"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":"tags/unique-keys","titl\
e":"No tag key is given twice","severity":"error","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"derived","path":"/tags/duplicate-keys","operator"\
:"empty","value":true}]},"at":{"fact":"derived","path":"/tags/duplicate-keys"},"message":"Tag key `{actual}` is given more than once","expected":"each key once"\
,"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html"}]},{"id":"windows/support-ended-10-22h2","title":"Win\
dows 10 22H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"when":{"all":[{"fact":"today\
","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10\
"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":"windows","path":"/build","operator":"equal","value":19045}]}]}}]},"if\
Unknown":"skip","at":"","message":"Windows 10 22H2 is out of Microsoft\'s support since 2025-10-15; AWS\'s sources contradict each other on it","expected":"a rele\
ase that Microsoft supports, such as Windows 11 24H2 or 25H2","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.htm\
l"}]},{"id":"windows/support-ended-10-ltsc-2021","title":"Windows 10 Enterprise LTSC 2021 is not imported after Microsoft has ended its support","severity":"war\
ning","certainty":"documented","predicts":[],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2027-01-13"}]},"must":{"all":[{"not":\
{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"21H2"},{"fa\
ct":"windows","path":"/build","operator":"equal","value":19044}]},{"fact":"windows","path":"/edition","operator":"in","value":["Enterprise LTSC","Enterprise N L\
TSC"]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 10 Enterprise LTSC 2021 is out of Microsoft\'s support since 2027-01-13","expected":"a release that Mic\
rosoft supports, such as Windows 11 Enterprise LTSC 2024","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]\
},{"id":"windows/support-ended-11-22h2","title":"Windows 11 Enterprise 22H2 is not imported after Microsoft has ended its support","severity":"warning","certain\
ty":"contradictory","predicts":[],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"all":[{"f\
act":"windows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":"window\
s","path":"/build","operator":"equal","value":22621}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 22H2 is out of Microsoft\'s support since\
 2025-10-15; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","source":[{"url":"https:\
//docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"windows/support-ended-11-23h2","title":"Windows 11 Enterprise 23H2 is not\
 imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"when":{"all":[{"fact":"today","path":"/date","o\
perator":"onOrAfter","value":"2026-11-11"}]},"must":{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":\
"windows","path":"/release","operator":"equal","value":"23H2"},{"fact":"windows","path":"/build","operator":"equal","value":22631}]}]}}]},"ifUnknown":"skip","at\
":"","message":"Windows 11 Enterprise 23H2 is out of Microsoft\'s support since 2026-11-11; AWS\'s sources contradict each other on it","expected":"a release that\
 Microsoft supports, such as Windows 11 24H2 or 25H2","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"\
id":"windows/support-ended-11-24h2","title":"Windows 11 Enterprise 24H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":\
"documented","predicts":[],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2027-10-13"}]},"must":{"all":[{"not":{"all":[{"fact":"w\
indows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"24H2"},{"fact":"windows","pat\
h":"/build","operator":"equal","value":26100}]},{"fact":"windows","path":"/edition","operator":"notIn","value":["Enterprise LTSC","Enterprise N LTSC","IoT Enter\
prise LTSC"]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 24H2 is out of Microsoft\'s support since 2027-10-13","expected":"a release that M\
icrosoft supports, such as Windows 11 25H2 or Enterprise LTSC 2024","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-imag\
es.html"}]},{"id":"account/byol-enabled","title":"The account is enabled for bring-your-own-licence in the Region","severity":"error","certainty":"documented","\
predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"must":{"all":[{"fact":"account","path":"/dedicatedTenancy","operator":"equal","val\
ue":"ENABLED"}]},"at":"/IngestionProcess","message":"The account is not enabled for own licences in this Region (dedicated tenancy {account/dedicatedTenancy})",\
"expected":"`aws workspaces describe-account` answers ENABLED: choose Enable account for BYOL in the console of this Region","source":[{"url":"https://docs.aws.\
amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"account/ebs-encryption-by-default","title":"New EBS volumes are not encrypted by def\
ault in the Region","severity":"error","certainty":"documented","predicts":[],"must":{"all":[{"fact":"account","path":"/ebsEncryptionByDefault","operator":"equa\
l","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"EBS encrypts new volumes by default in this Region, which the import does not support","exp\
ected":"`aws ec2 disable-ebs-encryption-by-default` in this Region while the import runs","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adming\
uide/byol-windows-images.html"}]},{"id":"account/images-left","title":"The account may have one more image in the Region","severity":"error","certainty":"docume\
nted","predicts":[{"code":"ResourceLimitExceededException","certainty":"documented"}],"must":{"any":[{"fact":"account","path":"/imagesLeft","operator":"greaterT\
han","value":0},{"fact":"account","path":"/imageQuotaIsDefault","operator":"equal","value":true}]},"at":"/ImageName","message":"The account has {account/imageCo\
unt} images, its quota is {account/imageQuota}: there is no place for `{actual}`","expected":"a free place: delete an image (`aws workspaces delete-workspace-im\
age`) or ask for a higher quota","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html"}]},{"id":"account/images-lef\
t-by-default","title":"The account has fewer images in the Region than the default quota allows","severity":"warning","certainty":"inferred","predicts":[{"code"\
:"ResourceLimitExceededException","certainty":"inferred"}],"when":{"all":[{"fact":"account","path":"/imageQuotaIsDefault","operator":"equal","value":true}]},"mu\
st":{"all":[{"fact":"account","path":"/imagesLeft","operator":"greaterThan","value":0}]},"ifUnknown":"skip","at":"/ImageName","message":"The account has {accoun\
t/imageCount} images and the default quota is {account/imageQuota}; its own could not be read","expected":"fewer images, or a quota that was raised: allow `serv\
icequotas:ListServiceQuotas` to have it read","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html"}]},{"id":"accou\
nt/images-nearly-full","title":"The account may have more than two more images in the Region","severity":"warning","certainty":"documented","predicts":[],"when"\
:{"all":[{"fact":"account","path":"/imagesLeft","operator":"greaterThan","value":0}]},"must":{"all":[{"fact":"account","path":"/imagesLeft","operator":"greaterT\
han","value":2}]},"ifUnknown":"skip","at":"/ImageName","message":"The account has {account/imageCount} images of {account/imageQuota}: {account/imagesLeft} left\
","expected":"at least three places, so that a failed import can be repeated: delete images that nobody uses","source":[{"url":"https://docs.aws.amazon.com/work\
spaces/latest/adminguide/workspaces-limits.html"}]},{"id":"account/management-network","title":"The account has chosen its management network","severity":"warni\
ng","certainty":"contradictory","predicts":[],"when":{"all":[{"fact":"account","path":"/dedicatedTenancy","operator":"equal","value":"ENABLED"}]},"must":{"all":\
[{"fact":"account","path":"/managementCidr","operator":"present","value":true}]},"ifUnknown":"skip","at":"/IngestionProcess","message":"No management network is\
 chosen; sources contradict each other on whether the import needs one","expected":"a /16 range, chosen once with `aws workspaces modify-account`, at the latest\
 before WorkSpaces are launched","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"account/may-desc\
ribe-images","title":"The caller may look the EC2 image up","severity":"warning","certainty":"contradictory","predicts":[{"code":"AccessDeniedException","certai\
nty":"contradictory"}],"must":{"all":[{"fact":"account","path":"/mayDescribeImages","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","me\
ssage":"The caller lacks `ec2:DescribeImages`; sources contradict each other on whether the import needs it","expected":"a policy that allows `ec2:DescribeImage\
s` on the image","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-access-control.html"}]},{"id":"account/may-import","title\
":"The caller may import images","severity":"error","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"documented"}],"must":{"all\
":[{"fact":"account","path":"/mayImport","operator":"equal","value":true}]},"ifUnknown":"skip","at":"","message":"The caller lacks the permission `workspaces:Im\
portWorkspaceImage`","expected":"a policy that allows `workspaces:ImportWorkspaceImage`; AmazonWorkSpacesAdmin does not","source":[{"url":"https://docs.aws.amaz\
on.com/service-authorization/latest/reference/list_amazonworkspaces.html"}]},{"id":"account/may-share-image","title":"The caller may share the EC2 image with th\
e service","severity":"warning","certainty":"contradictory","predicts":[{"code":"AccessDeniedException","certainty":"contradictory"}],"must":{"all":[{"fact":"ac\
count","path":"/mayShareImage","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The caller lacks `ec2:ModifyImageAttribute`; \
sources contradict each other on whether the import needs it","expected":"a policy that allows `ec2:ModifyImageAttribute` on the image","source":[{"url":"https:\
//docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-access-control.html"}]},{"id":"account/name-free","title":"No image of the account has the same na\
me in the Region","severity":"error","certainty":"documented","predicts":[{"code":"ResourceAlreadyExistsException","certainty":"inferred"}],"must":{"all":[{"fac\
t":"account","path":"/imageNames","operator":"doesNotContain","value":{"fact":"request","path":"/ImageName"}}]},"at":"/ImageName","message":"The account has an \
image named `{actual}` in this Region already","expected":"a new name, or `aws workspaces delete-workspace-image` for the image that has it","source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"ami/allowed","title":"The account\'s Allowed AMIs settings admit the \
EC2 image","severity":"warning","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/allowed","operator":"notEqual","value":false}]},\
"at":"/Ec2ImageId","message":"The account\'s Allowed AMIs settings do not admit this image","expected":"an image that meets them; `aws ec2 get-allowed-images-set\
tings` prints them","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html"}]},{"id":"ami/available","title":"The EC2 image is \
available","severity":"error","certainty":"inferred","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"must":{"all":[{"fact":"ec2I\
mage","path":"/state","operator":"equal","value":"available"}]},"at":"/Ec2ImageId","message":"The image is in state `{ec2Image/state}`","expected":"state `avail\
able`; `aws ec2 wait image-available --image-ids {actual}` waits for one that is pending","source":[{"url":"https://docs.aws.amazon.com/workspaces-core/latest/p\
g/infrastucture-setup.html"}]},{"id":"ami/ebs-root","title":"The root device of the EC2 image is an EBS volume","severity":"error","certainty":"inferred","predi\
cts":[],"must":{"all":[{"fact":"ec2Image","path":"/rootDeviceType","operator":"equal","value":"ebs"}]},"at":"/Ec2ImageId","message":"The root device is `{ec2Ima\
ge/rootDeviceType}`, not an EBS volume","expected":"an image with an EBS root volume","source":[{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/in\
frastucture-setup.html"}]},{"id":"ami/ena-support","title":"The EC2 image has enhanced networking with ENA switched on","severity":"warning","certainty":"inferr\
ed","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/enaSupport","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The image has no ENA s\
upport, which leaves few instance types to start it on","expected":"`EnaSupport` true","source":[{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/i\
nfrastucture-setup.html"}]},{"id":"ami/found","title":"The EC2 image exists in the Region and the account can see it","severity":"error","certainty":"inferred",\
"predicts":[{"code":"ResourceNotFoundException","certainty":"inferred"}],"must":{"all":[{"fact":"ec2Image","path":"/found","operator":"equal","value":true}]},"a\
t":"/Ec2ImageId","message":"EC2 does not find `{actual}` in this account and Region","expected":"an image that `aws ec2 describe-images --owners self` lists in \
the Region of the call","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"ami/hvm","title":"The EC2 i\
mage is virtualized with HVM","severity":"error","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/virtualizationType","operator":\
"equal","value":"hvm"}]},"at":"/Ec2ImageId","message":"The image is virtualized as `{ec2Image/virtualizationType}`","expected":"virtualization `hvm`","source":[\
{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html"}]},{"id":"ami/licence-recognised","title":"The EC2 image is billed as Wi\
ndows BYOL","severity":"warning","certainty":"unknown","predicts":[{"code":"InvalidParameterValuesException","certainty":"unknown"}],"when":{"all":[{"fact":"ec2\
Image","path":"/platform","operator":"equal","value":"windows"},{"fact":"ec2Image","path":"/usageOperation","operator":"notEqual","value":"RunInstances:0002"},{\
"fact":"ec2Image","path":"/platformDetails","operator":"notEqual","value":"Windows"},{"not":{"fact":"ec2Image","path":"/platformDetails","operator":"startsWith"\
,"value":"Windows with SQL Server"}}]},"must":{"any":[{"fact":"ec2Image","path":"/usageOperation","operator":"equal","value":"RunInstances:0800"},{"fact":"ec2Im\
age","path":"/platformDetails","operator":"equal","value":"Windows BYOL"}]},"at":"/Ec2ImageId","message":"Billed as {ec2Image/platformDetails} ({ec2Image/usageO\
peration}), not as `Windows BYOL`: the effect is unknown","expected":"`Windows BYOL` (RunInstances:0800), as VM Import gives it to Windows 10 and 11","source":[\
{"url":"https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html"}]},{"id":"ami/machine-image","title":"The EC2 image is a machine image","s\
everity":"error","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/imageType","operator":"equal","value":"machine"}]},"at":"/Ec2Im\
ageId","message":"The image is of type `{ec2Image/imageType}`, which cannot be launched","expected":"an image of type `machine`","source":[{"url":"https://docs.\
aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html"}]},{"id":"ami/mbr-with-uefi","title":"A guest with an MBR disk has not become an EC2 image th\
at starts with UEFI","severity":"error","certainty":"inferred","predicts":[{"code":"IncompatiblePartitioning","certainty":"inferred"}],"when":{"all":[{"fact":"g\
uest","path":"/partitionStyle","operator":"equal","value":"MBR"}]},"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi"}]},\
"ifUnknown":"skip","at":"/Ec2ImageId","message":"The guest has an MBR disk, but the image starts with UEFI","expected":"boot mode `legacy-bios` with MBR; `mbr2g\
pt /convert /allowFullOS` before the image is made, where UEFI is wanted","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-ima\
ges-common-errors.html"}]},{"id":"ami/no-owner-alias","title":"The EC2 image is not one of Amazon, the Marketplace or AWS Backup","severity":"error","certainty"\
:"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/ownerAlias","operator":"notIn","value":["amazon","aws-marketplace","aws-backup-vault"]}]},"\
at":"/Ec2ImageId","message":"The image is one of `{ec2Image/ownerAlias}`","expected":"an image that you made yourself, by VM Import or from an instance of your \
own","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html"}]},{"id":"ami/no-product-codes","title":"The EC2 image has no prod\
uct codes","severity":"error","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/productCodes","operator":"empty","value":true}]},"\
at":"/Ec2ImageId","message":"The image carries the product codes {ec2Image/productCodes}","expected":"an image without product codes, made from your own install\
ation of Windows","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html"}]},{"id":"ami/no-uefi-preferred","title":"The boot mo\
de of the EC2 image does not depend on the instance type","severity":"warning","certainty":"unknown","predicts":[{"code":"UEFINotSupported","certainty":"unknown\
"},{"code":"IncompatiblePartitioning","certainty":"unknown"}],"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi-preferred\
"}]},"at":"/Ec2ImageId","message":"The boot mode is `uefi-preferred`; which one the import then starts with is unknown","expected":"`uefi` for Windows 11, `lega\
cy-bios` for Windows 10","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"ami/not-deprecated","tit\
le":"The EC2 image is not deprecated","severity":"warning","certainty":"inferred","predicts":[],"must":{"any":[{"fact":"ec2Image","path":"/deprecated","operator\
":"present","value":false},{"fact":"today","path":"/date","operator":"before","value":{"fact":"ec2Image","path":"/deprecated"}}]},"at":"/Ec2ImageId","message":"\
The image is deprecated since {ec2Image/deprecated}","expected":"an image that is not deprecated; `aws ec2 disable-image-deprecation --image-id {actual}` takes \
it back","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html"}]},{"id":"ami/not-public","title":"The EC2 image is not public\
","severity":"warning","certainty":"inferred","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"/public","operator":"equal","value":false}]},"at":"/Ec2Ima\
geId","message":"Everyone may launch this image","expected":"a private image: `aws ec2 modify-image-attribute --image-id {actual} --launch-permission \'Remove=[{\
Group=all}]\'`","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html"}]},{"id":"ami/own-licence","title":"The EC2 image is not\
 billed with a Windows Server or SQL Server licence of AWS","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"inferr\
ed"},{"code":"InvalidParameterValuesException","certainty":"inferred"}],"must":{"all":[{"fact":"ec2Image","path":"/usageOperation","operator":"notEqual","value"\
:"RunInstances:0002"},{"fact":"ec2Image","path":"/platformDetails","operator":"notEqual","value":"Windows"},{"not":{"fact":"ec2Image","path":"/platformDetails",\
"operator":"startsWith","value":"Windows with SQL Server"}}]},"at":"/Ec2ImageId","message":"The image is billed as `{ec2Image/platformDetails}` ({ec2Image/usage\
Operation}), with a licence of AWS","expected":"an image billed as `Windows BYOL` (RunInstances:0800), which holds Windows 10 or 11","source":[{"url":"https://d\
ocs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html"}]},{"id":"ami/owned-by-caller","title":"The EC2 image belongs to the account that makes the\
 call","severity":"error","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"},{"code":"InvalidParameterValuesException"\
,"certainty":"inferred"}],"must":{"all":[{"fact":"ec2Image","path":"/ownerId","operator":"equal","value":{"fact":"account","path":"/id"}}]},"at":"/Ec2ImageId","\
message":"The image belongs to account {ec2Image/ownerId}, the call is made by {account/id}","expected":"an image of your own; `aws ec2 copy-image` makes one fr\
om a shared image","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"ami/root-volume","title":"The EB\
S volume of the EC2 image is its root device","severity":"error","certainty":"documented","predicts":[{"code":"AdditionalDrivesAttached","certainty":"inferred"}\
],"when":{"all":[{"fact":"ec2Image","path":"/rootDeviceType","operator":"notEqual","value":"instance-store"}]},"must":{"all":[{"fact":"ec2Image","path":"/rootVo\
lume","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"None of the image\'s EBS volumes is its root device","expected":"an image whose `RootDevic\
eName` is the device of its one EBS volume","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"i\
d":"ami/single-volume","title":"The EC2 image has one EBS volume and no second","severity":"error","certainty":"documented","predicts":[{"code":"AdditionalDrive\
sAttached","certainty":"documented"}],"must":{"all":[{"fact":"ec2Image","path":"/volumes","operator":"lessThanInclusive","value":1}]},"at":"/Ec2ImageId","messag\
e":"The image has {ec2Image/volumes} EBS volumes","expected":"one EBS volume, the root; make the image anew without the others (`aws ec2 create-image --block-de\
vice-mappings` with `NoDevice`)","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"ami/une\
ncrypted","title":"No volume of the EC2 image is encrypted","severity":"error","certainty":"documented","predicts":[],"must":{"all":[{"fact":"ec2Image","path":"\
/encryptedVolumes","operator":"equal","value":0}]},"at":"/Ec2ImageId","message":"{ec2Image/encryptedVolumes} of the image\'s {ec2Image/volumes} EBS volumes are e\
ncrypted","expected":"an image without encrypted volumes","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]\
},{"id":"ami/volume-within-70","title":"The root volume of the EC2 image is not between 71 and 80 GiB, where sources disagree","severity":"warning","certainty":\
"contradictory","predicts":[{"code":"DiskSizeExceeded","certainty":"contradictory"}],"when":{"all":[{"fact":"ec2Image","path":"/volumeGiB","operator":"lessThanI\
nclusive","value":80}]},"must":{"all":[{"fact":"ec2Image","path":"/volumeGiB","operator":"lessThanInclusive","value":70}]},"at":"/Ec2ImageId","message":"The roo\
t volume has {ec2Image/volumeGiB} GiB: sources contradict each other between 71 and 80","expected":"a root volume of at most 70 GiB","source":[{"url":"https://d\
ocs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"ami/volume-within-80","title":"The root volume of the EC2 image has\
 at most 80 GiB","severity":"error","certainty":"documented","predicts":[{"code":"DiskSizeExceeded","certainty":"documented"}],"must":{"all":[{"fact":"ec2Image"\
,"path":"/volumeGiB","operator":"lessThanInclusive","value":80}]},"at":"/Ec2ImageId","message":"The root volume has {ec2Image/volumeGiB} GiB, the import takes 8\
0 at most","expected":"a root volume of at most 70 GiB, on which all sources agree","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/w\
indows-images-common-errors.html"}]},{"id":"ami/windows-10-legacy-bios","title":"The EC2 image of a Windows 10 does not start with UEFI","severity":"error","cer\
tainty":"documented","predicts":[{"code":"UEFINotSupported","certainty":"documented"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","va\
lue":"10"}]},"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi"}]},"at":"/Ec2ImageId","message":"This Windows 10 image st\
arts with UEFI; the import takes Windows 10 with legacy BIOS only","expected":"boot mode `legacy-bios`; import the machine again with `aws ec2 import-image --bo\
ot-mode legacy-bios`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"ami/windows-11-uef\
i","title":"The EC2 image of a Windows 11 starts with UEFI","severity":"error","certainty":"documented","predicts":[{"code":"IncompatiblePartitioning","certaint\
y":"inferred"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"ec2Image","path":"/bootMode","oper\
ator":"in","value":["uefi","uefi-preferred"]}]},"at":"/Ec2ImageId","message":"The boot mode of this Windows 11 image is {ec2Image/bootMode}; Windows 11 needs `u\
efi`","expected":"boot mode `uefi`; VM Import silently picks legacy BIOS where both would do, so import again with `aws ec2 import-image --boot-mode uefi`","sou\
rce":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"ami/windows-platform","title":"The EC2 image is a Win\
dows image","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"inferred"},{"code":"InvalidParameterValuesException","\
certainty":"inferred"}],"must":{"all":[{"fact":"ec2Image","path":"/platform","operator":"equal","value":"windows"}]},"at":"/Ec2ImageId","message":"EC2 does not \
list the image as a Windows image; its platform is {ec2Image/platform}","expected":"an image whose `Platform` is `windows`","source":[{"url":"https://docs.aws.a\
mazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"}]},{"id":"ami/x86-64","title":"The EC2 image is for x86_64 processors","severity":"error","certai\
nty":"documented","predicts":[{"code":"Requires64BitOS","certainty":"documented"}],"must":{"all":[{"fact":"ec2Image","path":"/architecture","operator":"equal","\
value":"x86_64"}]},"at":"/Ec2ImageId","message":"The image is for `{ec2Image/architecture}` processors","expected":"architecture `x86_64`","source":[{"url":"htt\
ps://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"guest/auto-mount","title":"New volumes are mounted by themselves in th\
e guest","severity":"error","certainty":"documented","predicts":[{"code":"AutoMountDisabled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/\
autoMount","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"Windows does not mount new volumes by itself","expected":"`diskpart`, then `automoun\
t enable`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/bitlocker-off","title":\
"BitLocker is off in the guest and its drive decrypted","severity":"error","certainty":"documented","predicts":[],"must":{"all":[{"fact":"guest","path":"/bitLoc\
ker","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"BitLocker is on in the guest, or its drive is not yet decrypted","expe\
cted":"`manage-bde -off C:`, then wait until `manage-bde -status C:` shows Fully Decrypted and Protection Off","source":[{"url":"https://docs.aws.amazon.com/wor\
kspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"guest/boot-mode-fits","title":"The guest\'s firmware fits its Windows","severity":"error","certaint\
y":"documented","predicts":[{"code":"UEFINotSupported","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/bootModeFits","operator":"equal","valu\
e":true}]},"at":"/Ec2ImageId","message":"The guest is a Windows 10 that was started with UEFI","expected":"legacy BIOS for Windows 10: install it anew on a mach\
ine with BIOS firmware, or move to Windows 11","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},\
{"id":"guest/byol-account-enabled","title":"The local user WorkSpaces_BYOL is enabled in the guest","severity":"error","certainty":"documented","predicts":[{"co\
de":"WorkspacesBYOLAccountDisabled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/byolAccountEnabled","operator":"equal","value":true}]},"a\
t":"/Ec2ImageId","message":"The local user `WorkSpaces_BYOL` is disabled in the guest","expected":"`net user WorkSpaces_BYOL /active:yes`","source":[{"url":"htt\
ps://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/byol-account-exists","title":"The guest has the local u\
ser WorkSpaces_BYOL","severity":"error","certainty":"measured","predicts":[{"code":"WorkspacesBYOLAccountNotFound","certainty":"measured"}],"must":{"all":[{"fac\
t":"guest","path":"/byolAccountExists","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest has no local user `WorkSpaces_BYOL`","expected\
":"`net user WorkSpaces_BYOL * /add` and `net localgroup Administrators WorkSpaces_BYOL /add`, with a password of your own","source":[{"url":"https://docs.aws.a\
mazon.com/workspaces/latest/api/API_ErrorDetails.html"}]},{"id":"guest/dhcp","title":"Every network adapter of the guest gets its address by DHCP","severity":"e\
rror","certainty":"documented","predicts":[{"code":"DHCPDisabled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/dhcp","operator":"equal","v\
alue":true}]},"at":"/Ec2ImageId","message":"A network adapter of the guest has a static address","expected":"`netsh interface ipv4 set address name=\\"NAME\\" sou\
rce=dhcp` and `set dnsservers name=\\"NAME\\" source=dhcp` for each adapter","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-im\
ages-common-errors.html"}]},{"id":"guest/disk-within-70","title":"The disk of the guest is not between 70 and 80 GiB, where sources disagree","severity":"warnin\
g","certainty":"contradictory","predicts":[{"code":"DiskSizeExceeded","certainty":"contradictory"}],"when":{"all":[{"fact":"guest","path":"/diskGiB","operator":\
"lessThanInclusive","value":80}]},"must":{"all":[{"fact":"guest","path":"/diskGiB","operator":"lessThanInclusive","value":70}]},"ifUnknown":"skip","at":"/Ec2Ima\
geId","message":"The disk of the guest has {guest/diskGiB} GiB: sources contradict each other between 70 and 80","expected":"a disk of at most 70 GiB","source":\
[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/disk-within-80","title":"The disk of the gu\
est has at most 80 GiB","severity":"error","certainty":"documented","predicts":[{"code":"DiskSizeExceeded","certainty":"documented"}],"must":{"all":[{"fact":"gu\
est","path":"/diskWithinLimit","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The disk of the guest has more than 80 GiB","expected":"a disk o\
f at most 70 GiB, on which all sources agree","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{\
"id":"guest/drive-letter-d-free","title":"The drive letter D: is free in the guest","severity":"error","certainty":"documented","predicts":[{"code":"RestrictedD\
riveLetterInUse","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/driveLetterDTaken","operator":"equal","value":false}]},"ifUnknown":"skip","a\
t":"/Ec2ImageId","message":"The drive letter D: is used or mapped in the guest","expected":"no D: \u2014 remove the mapping (`net use D: /delete`, `subst D: /D`), or\
 the drive\'s letter (`mountvol D: /D`)","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"\
guest/free-space-10","title":"The system drive of the guest has at least 10 GiB free","severity":"error","certainty":"documented","predicts":[{"code":"DiskFreeS\
pace","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/freeSpaceSufficient","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"T\
he system drive of the guest has too little free space: less than 10 GiB, or than the test wanted","expected":"more than 20 GB free, on which all sources agree;\
 `cleanmgr` and `Dism.exe /Online /Cleanup-Image /StartComponentCleanup` help","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/window\
s-images-common-errors.html"}]},{"id":"guest/is-64-bit","title":"The guest\'s Windows is a 64-bit x64 system","severity":"error","certainty":"documented","predic\
ts":[{"code":"Requires64BitOS","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/is64Bit","operator":"equal","value":true}]},"at":"/Ec2ImageId"\
,"message":"The guest\'s Windows is not a 64-bit x64 system","expected":"a 64-bit Windows for x64, installed anew","source":[{"url":"https://docs.aws.amazon.com/\
workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/memory-integrity-not-locked","title":"Memory integrity and Credential Guard are \
not locked by UEFI in the guest","severity":"error","certainty":"documented","predicts":[{"code":"MemoryIntegrityIncompatibility","certainty":"documented"}],"mu\
st":{"all":[{"fact":"guest","path":"/memoryIntegrityLocked","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Memory integrit\
y or Credential Guard is switched on with a UEFI lock","expected":"no UEFI lock: disable it by policy (Enabled without lock, then Disabled), clear the EFI varia\
bles as Microsoft describes, restart","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"gu\
est/no-auto-logon","title":"No user is logged on automatically in the guest","severity":"error","certainty":"documented","predicts":[{"code":"AutoLogonEnabled",\
"certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/autoLogon","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"Windows logs a u\
ser on automatically","expected":"`reg add \\"HKLM\\\\SOFTWARE\\\\Microsoft\\\\Windows NT\\\\CurrentVersion\\\\Winlogon\\" /v AutoAdminLogon /t REG_SZ /d 0 /f`","source":[{\
"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/no-other-antivirus","title":"No antivirus oth\
er than Windows Defender is installed in the guest","severity":"error","certainty":"documented","predicts":[{"code":"AntiVirusInstalled","certainty":"documented\
"}],"must":{"all":[{"fact":"guest","path":"/otherAntivirus","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"An antivirus other than Windows De\
fender is installed in the guest","expected":"no antivirus but Windows Defender; install it again on the launched WorkSpaces","source":[{"url":"https://docs.aws\
.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/no-other-failed-test","title":"No test failed that this version does\
 not know","severity":"warning","certainty":"unknown","predicts":[],"must":{"all":[{"fact":"guest","path":"/otherFailedTests","operator":"empty","value":true}]}\
,"ifUnknown":"skip","at":"/Ec2ImageId","message":"The checker failed in {guest/otherFailedTests}; what that leads to is unknown","expected":"a log without [FAIL\
]: the checker\'s Info button says what to do for each test","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"\
}]},{"id":"guest/no-pcoip-agent","title":"No PCoIP agent is installed in the guest","severity":"error","certainty":"documented","predicts":[{"code":"PCoIPAgentI\
nstalled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/pcoipAgentInstalled","operator":"equal","value":false}]},"at":"/Ec2ImageId","messag\
e":"A PCoIP agent is installed in the guest","expected":"no Teradici or HP PCoIP agent: uninstall it, then look for what is left of its service and registry key\
","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/no-pending-reboot","title":"The \
guest does not wait for a restart","severity":"error","certainty":"documented","predicts":[{"code":"PendingReboot","certainty":"documented"}],"must":{"all":[{"f\
act":"guest","path":"/pendingReboot","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The guest waits for a restart","expected":"install all up\
dates and restart until Windows asks for no restart any more","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-e\
rrors.html"}]},{"id":"guest/no-per-user-appx","title":"No Store packages are installed for single users in the guest","severity":"warning","certainty":"document\
ed","predicts":[{"code":"AppXPackagesInstalled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/appxPerUser","operator":"equal","value":false\
}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Store packages are installed for single users, which sysprep refuses","expected":"`Remove-AppxPackage -AllU\
sers -Package NAME` for each, in PowerShell as administrator","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/images-errors-sysprep.h\
tml"}]},{"id":"guest/no-reserved-storage","title":"The reserved storage of Windows is off in the guest","severity":"error","certainty":"documented","predicts":[\
{"code":"ReservedStorageInUse","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/reservedStorageInUse","operator":"equal","value":false}]},"ifU\
nknown":"skip","at":"/Ec2ImageId","message":"The reserved storage of Windows is in use in the guest","expected":"install all updates, restart, `DISM.exe /Online\
 /Set-ReservedStorageState /State:Disabled`, restart","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/images-errors-sysprep.html"}]},\
{"id":"guest/no-vmware-tools","title":"VMware Tools are not installed in the guest","severity":"error","certainty":"documented","predicts":[{"code":"VMWareTools\
Installed","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/vmwareTools","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"VMw\
are Tools are installed in the guest","expected":"no VMware Tools: uninstall them as the last step before the disk is exported","source":[{"url":"https://docs.a\
ws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/not-domain-joined","title":"The guest is not joined to an Active D\
irectory domain","severity":"error","certainty":"documented","predicts":[{"code":"DomainJoined","certainty":"documented"}],"must":{"all":[{"fact":"guest","path"\
:"/domainJoined","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The guest is joined to an Active Directory domain","expected":"a workgroup: `\
Remove-Computer -UnjoinDomaincredential (Get-Credential) -WorkgroupName WORKGROUP -Restart` in PowerShell","source":[{"url":"https://docs.aws.amazon.com/workspa\
ces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/not-entra-joined","title":"The guest is not joined to Microsoft Entra ID","severity":"e\
rror","certainty":"documented","predicts":[{"code":"AzureDomainJoined","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/entraJoined","operator\
":"equal","value":false}]},"at":"/Ec2ImageId","message":"The guest is joined to Microsoft Entra ID (Azure AD)","expected":"`dsregcmd /status` shows `AzureAdJoin\
ed : NO`; `dsregcmd /leave` as administrator leaves it","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.\
html"}]},{"id":"guest/os-listed","title":"The checker lists the guest\'s Windows as supported","severity":"error","certainty":"documented","predicts":[{"code":"O\
SNotSupported","certainty":"documented"}],"must":{"any":[{"fact":"guest","path":"/osListed","operator":"equal","value":true},{"fact":"windows","path":"/build","\
operator":"in","value":[17763,19044,19045,22621,22631,26100,26200]}]},"at":"/Ec2ImageId","message":"The checker does not list the guest\'s Windows as supported, \
nor does AWS list build {windows/build}","expected":"Windows 10 22H2, LTSC 2019 or LTSC 2021; Windows 11 22H2, 23H2, 24H2, 25H2 or LTSC 2024","source":[{"url":"\
https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/os-listed-since","title":"The checker knows the gues\
t\'s Windows, which AWS lists","severity":"warning","certainty":"contradictory","predicts":[{"code":"OSNotSupported","certainty":"contradictory"}],"when":{"all":\
[{"fact":"windows","path":"/build","operator":"in","value":[17763,19044,19045,22621,22631,26100,26200]},{"fact":"windows","path":"/version","operator":"notEqual\
","value":"server"}]},"must":{"all":[{"fact":"guest","path":"/osListed","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The \
checker refuses build {windows/build}, which AWS lists: sources contradict each other, run a newer checker","expected":"the checker of today: download it anew a\
nd run its tests again","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"guest/partition-style-fit\
s","title":"The partition style of the guest\'s disk fits its firmware","severity":"error","certainty":"documented","predicts":[{"code":"IncompatiblePartitioning\
","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/partitionStyleFits","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The pa\
rtition style of the guest\'s disk does not fit its firmware","expected":"GPT with UEFI (Windows 11), MBR with legacy BIOS (Windows 10); `mbr2gpt /convert /allow\
FullOS` converts to GPT","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/powershel\
l-4","title":"Windows PowerShell in the guest is version 4 or later","severity":"error","certainty":"measured","predicts":[{"code":"OutdatedPowershellVersion","\
certainty":"measured"}],"must":{"all":[{"fact":"guest","path":"/powershellSupported","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"Windows Po\
werShell in the guest is older than version 4","expected":"Windows PowerShell 4 or later: install Windows Management Framework 5.1","source":[{"url":"https://do\
cs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html"}]},{"id":"guest/public-firewall-off","title":"The firewall of the guest is off in the public prof\
ile","severity":"error","certainty":"documented","predicts":[{"code":"FirewallEnabled","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/public\
Firewall","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The Windows firewall is on in the public profile","expected":"`netsh advfirewall set\
 publicprofile state off`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/real-ti\
me-is-universal","title":"The guest reads the hardware clock as UTC","severity":"error","certainty":"documented","predicts":[{"code":"RealTimeUniversalDisabled"\
,"certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/realTimeIsUniversal","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The gu\
est reads the hardware clock as local time: `RealTimeIsUniversal` is not 1","expected":"`reg add HKLM\\\\SYSTEM\\\\CurrentControlSet\\\\Control\\\\TimeZoneInformation /\
v RealTimeIsUniversal /t REG_DWORD /d 1 /f`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"\
id":"guest/rearms-left","title":"The guest\'s Windows can still be rearmed","severity":"error","certainty":"measured","predicts":[{"code":"ZeroRearmCount","certa\
inty":"measured"}],"must":{"all":[{"fact":"guest","path":"/rearmsLeft","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest\'s Windows cann\
ot be rearmed any more, or its count could not be read","expected":"`slmgr /dlv` shows a rearm count above 0; else install Windows anew from its media","source"\
:[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetails.html"}]},{"id":"guest/single-boot-partition","title":"The guest has one bootable pa\
rtition and no other","severity":"error","certainty":"documented","predicts":[{"code":"MultipleBootPartition","certainty":"documented"}],"must":{"all":[{"fact":\
"guest","path":"/singleBootPartition","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest has more than one bootable partition","expected\
":"one bootable partition: remove the other systems with `msconfig` (Boot), then their partitions","source":[{"url":"https://docs.aws.amazon.com/workspaces/late\
st/adminguide/windows-images-common-errors.html"}]},{"id":"guest/single-drive","title":"The guest has one fixed drive and no other","severity":"error","certaint\
y":"documented","predicts":[{"code":"AdditionalDrivesAttached","certainty":"documented"}],"must":{"all":[{"fact":"guest","path":"/singleDrive","operator":"equal\
","value":true}]},"at":"/Ec2ImageId","message":"The guest has another drive besides its system drive","expected":"drive C alone: eject ISO images and DVDs, unpl\
ug USB drives, `net use * /delete`, detach further disks","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-error\
s.html"}]},{"id":"guest/ui-language-english","title":"Windows in the guest is displayed in English","severity":"warning","certainty":"inferred","predicts":[{"co\
de":"ZeroRearmCount","certainty":"inferred"}],"must":{"any":[{"fact":"guest","path":"/uiLanguage","operator":"equal","value":"en"},{"fact":"guest","path":"/uiLa\
nguage","operator":"startsWith","value":"en-"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Windows in the guest is displayed in `{guest/uiLanguage}`, not\
 in English","expected":"en-US as display language during the import: `Set-WinUILanguageOverride -Language en-US`, then log off and on; others can be added late\
r","source":[{"url":"https://docs.aws.amazon.com/vm-import/latest/userguide/prerequisites.html"}]},{"id":"guest/updates-disabled","title":"Windows Update is swi\
tched off in the guest","severity":"error","certainty":"documented","predicts":[{"code":"WindowsUpdatesEnabled","certainty":"documented"}],"must":{"all":[{"fact\
":"guest","path":"/updatesDisabled","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"Windows Update is not switched off in the guest, or Trusted\
Installer does not start manually","expected":"`sc.exe stop wuauserv`, `sc.exe config wuauserv start= disabled` and `sc.exe config TrustedInstaller start= deman\
d`","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/windows-10-mbr","title":"The d\
isk of a Windows 10 guest is partitioned with MBR","severity":"warning","certainty":"contradictory","predicts":[{"code":"IncompatiblePartitioning","certainty":"\
contradictory"}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"}]},"must":{"all":[{"fact":"guest","path":"/partitionStyle","\
operator":"equal","value":"MBR"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The disk of the Windows 10 guest is partitioned with {guest/partitionStyle};\
 sources contradict each other on it","expected":"MBR with legacy BIOS, or `aws ec2 import-image --boot-mode legacy-bios`, which converts the disk","source":[{"\
url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"}]},{"id":"guest/windows-11-gpt","title":"The disk of a Windows\
 11 guest is partitioned with GPT","severity":"error","certainty":"documented","predicts":[{"code":"IncompatiblePartitioning","certainty":"documented"}],"when":\
{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"guest","path":"/partitionStyle","operator":"equal","value\
":"GPT"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The disk of the Windows 11 guest is partitioned with {guest/partitionStyle}","expected":"GPT: `mbr2g\
pt /convert /allowFullOS`, switch the firmware to UEFI, then make the image","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-\
images-common-errors.html"}]},{"id":"windows/client-only","title":"The image holds Windows 10 or 11, not Windows Server","severity":"error","certainty":"documen\
ted","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"must":{"all":[{"fact":"windows","path":"/version","operator":"notEqual","value":"server"}]\
},"ifUnknown":"skip","at":"","message":"The image holds Windows Server, which cannot be imported","expected":"Windows 10 or Windows 11","source":[{"url":"https:\
//docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"windows/enterprise-on-11","title":"A Windows 11 image holds the Enterpris\
e edition","severity":"warning","certainty":"unknown","predicts":[{"code":"OSNotSupported","certainty":"inferred"}],"when":{"all":[{"fact":"windows","path":"/ve\
rsion","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home","Pro","Pro for Workstations","Pr\
o Education","Education"]}]},"ifUnknown":"skip","at":"","message":"Windows 11 edition `{windows/edition}` is not on the list, which names Enterprise; whether it\
 is refused is unknown","expected":"Windows 11 Enterprise or Enterprise LTSC","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-wi\
ndows-images.html"}]},{"id":"windows/listed-edition","title":"The Windows edition is not one that AWS never mentions","severity":"warning","certainty":"unknown"\
,"predicts":[{"code":"OSNotSupported","certainty":"inferred"}],"must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home KN","Pro KN"\
,"Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]}]},"ifUnknown":"skip","at":"","message":"Windows edition `{windows/edition}` is not ment\
ioned among those that can be imported; whether it is refused is unknown","expected":"Enterprise or Enterprise LTSC","source":[{"url":"https://docs.aws.amazon.c\
om/workspaces/latest/adminguide/byol-windows-images.html"}]},{"id":"windows/no-in-place-upgrade","title":"Windows in the guest was installed, not upgraded in pl\
ace","severity":"error","certainty":"documented","predicts":[{"code":"InPlaceUpgrade","certainty":"documented"},{"code":"UnsupportedOsUpgrade","certainty":"infe\
rred"}],"must":{"all":[{"fact":"guest","path":"/upgradedInPlace","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"Windows in the guest came by \
an in-place upgrade","expected":"a fresh installation of the release from its media","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/\
byol-windows-images.html"}]},{"id":"windows/no-n-edition","title":"The Windows edition is not an N edition","severity":"error","certainty":"documented","predict\
s":[{"code":"OSNotSupported","certainty":"documented"}],"must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home N","Pro N","Pro N f\
or Workstations","Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]}]},"ifUnknown":"skip","at":"","message":"Windows edition `{windows/edition}\
` is an N edition, which cannot be imported","expected":"an edition without N, such as Enterprise","source":[{"url":"https://docs.aws.amazon.com/workspaces/late\
st/adminguide/byol-windows-images.html"}]},{"id":"windows/supported-release","title":"The Windows release is on the list of those that can be imported","severit\
y":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"must":{"all":[{"fact":"windows","path":"/build","operator":\
"in","value":[17763,19044,19045,22621,22631,26100,26200]},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"all":[{"fact":"window\
s","path":"/version","operator":"equal","value":"11"},{"fact":"windows","path":"/release","operator":"in","value":["23H2","24H2","25H2"]}]},{"all":[{"fact":"win\
dows","path":"/version","operator":"equal","value":"10"},{"fact":"windows","path":"/release","operator":"in","value":["1809","21H2"]},{"fact":"windows","path":"\
/edition","operator":"in","value":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}]}]}]},"ifUnknown":"skip","at":"","message":"The stated Windows \
release or build is not one that can be imported","expected":"Windows 10 22H2, LTSC 2019 or LTSC 2021; Windows 11 22H2, 23H2, 24H2, 25H2 or LTSC 2024","source":\
[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html"}]}]';0&&(module.exports={packWords});
