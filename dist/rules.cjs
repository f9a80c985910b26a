"use strict";var o=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var u=(t,e)=>{for(var a in e)o(t,a,{get:e[a],enumerable:!0})},l=(t,e,a,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of n(e))!c.call(t,s)&&s!==a&&
o(t,s,{get:()=>e[s],enumerable:!(i=r(e,s))||i.enumerable});return t};var d=t=>l(o({},"__esModule",{value:!0}),t);var p={};u(p,{packText:()=>m});module.exports=d(p);var m='[{"id":"account/may-tag","title":"The caller of a request with tags may create tags","severity":"error\
","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"}],"why":"A request with `Tags` needs `workspaces:CreateTags` besid\
es the import, and policies often limit it to certain keys by `aws:RequestTag` and `aws:TagKeys`.","notes":["Tags can be added after the import as well (`aws wo\
rkspaces create-tags`), with the same permission."],"source":[{"url":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspaces.h\
tml","read":"2026","says":"The import lists CreateTags among its actions, with conditions on tag keys and values."},{"url":"https://docs.aws.amazon.com/workspac\
es/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"Images can be tagged when they are made."}],"when":{"all":[{"fact":"derived","path":"/\
tags/count","operator":"greaterThan","value":0}]},"must":{"all":[{"fact":"account","path":"/mayTag","operator":"equal","value":true}]},"ifUnknown":"skip","at":"\
/Tags","message":"The request has tags, but the caller lacks the permission `workspaces:CreateTags`","expected":"a policy that allows `workspaces:CreateTags`, o\
r a request without `Tags`","examples":[{"outcome":"pass","request":{"Tags":[{"Key":"Owner","Value":"desktop"}]},"facts":{"account":{"mayTag":true}}},{"outcome"\
:"pass","request":{"Tags":[{"Key":"Owner"}]},"facts":{"account":{"mayTag":true,"mayImport":true}}},{"title":"Without tags the permission is not needed","outcome\
":"notApplicable","request":{},"facts":{"account":{"mayTag":false}}},{"outcome":"notApplicable","request":{"Tags":[]},"facts":{"account":{"mayTag":false}}},{"ou\
tcome":"notApplicable","request":{}},{"outcome":"fail","request":{"Tags":[{"Key":"Owner","Value":"desktop"}]},"facts":{"account":{"mayTag":false}},"pointers":["\
/Tags"]},{"outcome":"skipped","request":{"Tags":[{"Key":"Owner","Value":"desktop"}]},"facts":{"account":{"mayImport":true}}},{"outcome":"skipped","request":{"Ta\
gs":[{"Key":"Owner","Value":"desktop"}]}}]},{"id":"guest/free-space-20","title":"The system drive of the guest has at least 20 GiB free","severity":"warning","c\
ertainty":"contradictory","predicts":[{"code":"DiskFreeSpace","certainty":"contradictory"}],"why":"The error page asks for more than 20 GB whatever is ordered; \
the checker is content with 10 GiB unless Office is ordered and found. With Office ordered see office/free-space-20.","source":[{"url":"https://docs.aws.amazon.\
com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"More than 20 GB have to be free on the local disk."},{"url":"https://d\
ocs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"20 GB were asked for with Office only."},{"url":"https://g\
ithub.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"10 GiB are enough without Office."}],"when":{"all":\
[{"fact":"derived","path":"/applications/all","operator":"empty","value":true},{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value":10}]}\
,"must":{"all":[{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value":20}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"{guest/freeGi\
B} GiB are free on the system drive: sources contradict each other between 10 and 20","expected":"more than 20 GB free","examples":[{"outcome":"pass","request":\
{},"facts":{"guest":{"freeGiB":20}}},{"outcome":"pass","request":{},"facts":{"guest":{"freeGiB":42.5}}},{"title":"Too little for certain: guest/free-space-10 sa\
ys so","outcome":"notApplicable","request":{},"facts":{"guest":{"freeGiB":9.9}}},{"title":"With Office: office/free-space-20","outcome":"notApplicable","request\
":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"freeGiB":15}}},{"outcome":"fail","request":{},"facts":{"guest":{"freeGiB":10}},"pointers":["/Ec2\
ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"freeGiB":19.9}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"fr\
eeSpaceSufficient":true}}},{"outcome":"skipped","request":{}}]},{"id":"guest/office-not-installed","title":"No stand-alone Office is installed in an image that \
orders none","severity":"warning","certainty":"contradictory","predicts":[{"code":"OfficeInstalled","certainty":"contradictory"}],"why":"The error page wants a \
stand-alone Office removed before any import; the checker takes it as fatal only where Office is ordered. Microsoft 365 Apps may stay in either case. With Offic\
e ordered see office/none-in-image.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026"\
,"says":"A stand-alone Office has to be uninstalled; Microsoft 365 may stay."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLCheck\
er/BYOLChecker.ps1","read":"2024-05","says":"An installed Office is fatal when an Office product was ordered."}],"when":{"all":[{"fact":"derived","path":"/appli\
cations/all","operator":"empty","value":true}]},"must":{"all":[{"fact":"guest","path":"/officeInstalled","operator":"equal","value":false}]},"at":"/Ec2ImageId",\
"message":"A stand-alone Office is installed; sources contradict each other on whether that ends an import without Office","expected":"no stand-alone Office: un\
install it, or install Microsoft 365 Apps instead","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"officeInstalled":false}}},{"outcome":"pass","re\
quest":{},"facts":{"guest":{"officeInstalled":false,"pendingReboot":true}}},{"title":"Office ordered: office/none-in-image","outcome":"notApplicable","request":\
{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"officeInstalled":true}}},{"outcome":"fail","request":{},"facts":{"guest":{"officeInstalled":true}}\
,"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"ingestion/\
byop-allow-list","title":"The process needs no allow-listing for bring-your-own-protocol","severity":"warning","certainty":"documented","predicts":[{"code":"Acc\
essDeniedException","certainty":"inferred"},{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"The `_BYOP` processes are for WorkSpaces Co\
re, where a partner brings the protocol. They work in accounts that the account team of AWS has allow-listed. The request cannot show whether yours is one of th\
em.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The BYOP processes are for Work\
Spaces Core and have to be allow-listed for the account first."},{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":\
"2026","says":"Partners who build on WorkSpaces Core have the account set up by AWS before they import images."}],"must":{"all":[{"fact":"derived","path":"/inge\
stion/protocol","operator":"notEqual","value":"BYOP"}]},"at":"/IngestionProcess","message":"`{actual}` needs an account that the AWS account team has allow-list\
ed for WorkSpaces Core","expected":"an allow-listed account, or a process that ends in `_WSP` (DCV)","examples":[{"outcome":"pass","request":{"IngestionProcess"\
:"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}\
},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"},"pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_G\
RAPHICS_G4DN_BYOP"},"pointers":["/IngestionProcess"]}]},{"id":"ingestion/gpu-allow-list","title":"The process needs no enabling for GPU bundles","severity":"war\
ning","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"Bring-your-own-licence on GPU bundles is ena\
bled for an account through a support ticket, and the default quota of GPU WorkSpaces is 0. The request cannot show whether either is done.","notes":["G6, Gr6, \
G6f and G7 have no value here. Images for them are imported with `ImportCustomWorkspaceImage` (ComputeType GRAPHICS_G6 since 2026-02-05, GRAPHICS_G7 since 2026-\
09-10), and for Windows 11, not for Windows 10. Whether an image imported with this operation may back a G6 bundle is unknown.","A GPU minimum applies besides: \
4 AlwaysOn or 20 AutoStop GPU WorkSpaces in a Region."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","re\
ad":"2026-09","says":"Graphics WorkSpaces with own licences are enabled by a support ticket, not in the console."},{"url":"https://docs.aws.amazon.com/workspace\
s/latest/adminguide/workspaces-limits.html","read":"2026-09","says":"The default quota of g4dn, g6 and g7 WorkSpaces is 0."}],"must":{"all":[{"fact":"derived","\
path":"/ingestion/family","operator":"equal","value":"regular"}]},"at":"/IngestionProcess","message":"`{actual}` needs an account that AWS Support has enabled f\
or GPU bundles, and a GPU quota above its default of 0","expected":"an enabled account and quota, or a process without GPU","examples":[{"outcome":"pass","reque\
st":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR"}},{"outcome":"pass","request":{"IngestionProcess":"B\
YOL_REGULAR_BYOP"}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"In\
gestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"pointers":["/IngestionProcess"]}]},{"id":"ingestion/graphics-retired","title":"The process is not the one for the re\
tired Graphics bundle","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"The Grap\
hics bundle is unsupported after 2023-11-30. An image imported for it has nothing left to be launched on.","notes":["Whether the call itself is refused or the i\
mage only proves useless later is not documented."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html","read":"2026\
-09","says":"The Graphics bundle is not supported after 30 November 2023; another GPU bundle should take its place."}],"when":{"all":[{"fact":"today","path":"/d\
ate","operator":"onOrAfter","value":"2023-12-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"notEqual","value":"graphics"}]},"at"\
:"/IngestionProcess","message":"`{actual}` is for the Graphics bundle, which has been unsupported since 2023-12-01","expected":"`BYOL_GRAPHICS_G4DN_WSP` or `BYO\
L_GRAPHICS_G4DN_BYOP` for images with a GPU","fix":{"title":"Use Graphics.g4dn with DCV","safe":false,"patch":[{"op":"replace","path":"/IngestionProcess","value\
":"BYOL_GRAPHICS_G4DN_WSP"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","request":{"IngestionProc\
ess":"BYOL_REGULAR_WSP"},"asOf":"2023-12-01"},{"title":"GraphicsPro ended later","outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2023\
-12-01"},{"title":"The last day of support","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-11-30"},{"outcome":"notApplica\
ble","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-11-29"},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-12-01","p\
ointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-12-02","pointers":["/IngestionProcess"]},{"outcome\
":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"pointers":["/IngestionProcess"]}]},{"id":"ingestion/graphicspro-retired","title":"The process is not th\
e one for the retired GraphicsPro bundle","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred\
"}],"why":"The GraphicsPro bundle reached its end of life on 2025-10-31. An image imported for it has nothing left to be launched on.","notes":["The page that l\
ists bundles by operating system still shows GraphicsPro for Windows 10, and the quota page still has its quota: rows that were left behind.","Whether the call \
itself is refused or the image only proves useless later is not documented."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-\
options.html","read":"2026-09","says":"GraphicsPro ends on 31 October 2025."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits\
.html","read":"2026-09","says":"The quota page states the same end of life."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"202\
5-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"notEqual","value":"graphicspro"}]},"at":"/IngestionProcess","message":"`{act\
ual}` is for the GraphicsPro bundle, which ended on 2025-10-31","expected":"`BYOL_GRAPHICS_G4DN_WSP` or `BYOL_GRAPHICS_G4DN_BYOP` for images with a GPU","fix":{\
"title":"Use Graphics.g4dn with DCV","safe":false,"patch":[{"op":"replace","path":"/IngestionProcess","value":"BYOL_GRAPHICS_G4DN_WSP"}]},"examples":[{"outcome"\
:"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"asOf":"2025-11-01"},{"outc\
ome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2025-11-01"},{"title":"The last day","outcome":"notApplicable","request":{"IngestionProcess":\
"BYOL_GRAPHICSPRO"},"asOf":"2025-10-31"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-10-30"},{"outcome":"fail","re\
quest":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-11-01","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPH\
ICSPRO"},"asOf":"2025-11-02","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"pointers":["/IngestionProces\
s"]}]},{"id":"ingestion/pcoip-ended","title":"The process is not for PCoIP after its end","severity":"error","certainty":"documented","predicts":[{"code":"Opera\
tionNotSupportedException","certainty":"inferred"}],"why":"After 2027-10-31 no PCoIP WorkSpace can be created or connected to, in any Region. An image imported \
for it cannot be used.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","sa\
ys":"After 31 October 2027 PCoIP WorkSpaces can neither be created nor connected to."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","va\
lue":"2027-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pco\
ip"},"message":"`{actual}` means PCoIP, which ended on 2027-10-31","expected":"a process that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title":"Use `{suggestion}\
`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{"IngestionProces\
s":"BYOL_REGULAR_WSP"},"asOf":"2027-11-01"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"},"asOf":"2027-11-01"},{"outcome":"pass","request\
":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"asOf":"2027-11-02"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"}},{"title":"The las\
t day","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-10-31"},{"outcome":"notApplicable","request":{"IngestionProcess":"BY\
OL_REGULAR"},"asOf":"2027-10-30"},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-01","pointers":["/IngestionProcess"]},{"outcom\
e":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-02","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"B\
YOL_GRAPHICS_G4DN"},"asOf":"2027-11-01","pointers":["/IngestionProcess"]}]},{"id":"ingestion/pcoip-ending","title":"The process is not for PCoIP while PCoIP is \
being withdrawn","severity":"warning","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"PCoIP is clo\
sed to new customers since 2026-07-31, and nobody can create or use PCoIP WorkSpaces after 2027-10-31, in any Region. An image imported for it now is of use unt\
il then, and only in accounts that had PCoIP before.","notes":["AWS\'s page speaks of accounts from before 30 July 2026 and of a cut on 31 July 2026; this rule u\
ses the later day.","For WorkSpaces Pools an imported image is not documented as usable directly: the documented way is a Personal WorkSpace made of it, an imag\
e of that, and the pool. Pools are closed to new customers since 2026-07-31 and end on 2027-12-31."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/la\
test/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","says":"New customers cannot start with PCoIP from 31 July 2026; existing ones can cre\
ate WorkSpaces with it until 31 October 2027, after which none can be created or connected to."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguid\
e/wsp-pools-end-of-support.html","read":"2026-06-30","says":"WorkSpaces Pools are closed to new customers from the same day and end on 31 December 2027."}],"whe\
n":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2026-07-31"},{"fact":"today","path":"/date","operator":"before","value":"2027-11-01"}]\
},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{a\
ctual}` means PCoIP, which is closed to new customers and ends for all on 2027-10-31","expected":"a process that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title"\
:"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request\
":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"}},{"outcome":"pass","request":{"IngestionProcess"\
:"BYOL_GRAPHICS_G4DN_WSP"},"asOf":"2026-07-31"},{"title":"The day before new customers are kept out","outcome":"notApplicable","request":{"IngestionProcess":"BY\
OL_REGULAR"},"asOf":"2026-07-30"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"asOf":"2026-07-30"},{"title":"From this day on\
 ingestion/pcoip-ended says so","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-01"},{"outcome":"notApplicable","request\
":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-02"},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2026-07-31","pointers":["/Ing\
estionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2026-08-01","pointers":["/IngestionProcess"]},{"outcome":"fail","reques\
t":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"pointers":["/IngestionProcess"]},{"title":"The last day","outcome":"fail","request":{"IngestionProcess":"BYOL_REGU\
LAR"},"asOf":"2027-10-31","pointers":["/IngestionProcess"]}]},{"id":"ingestion/windows-11-no-pcoip","title":"Windows 11 images are imported for DCV or BYOP, not\
 for PCoIP","severity":"error","certainty":"documented","predicts":[{"code":"ProtocolOSIncompatibility","certainty":"inferred"}],"why":"A process without the su\
ffix `_WSP` or `_BYOP` means PCoIP, and PCoIP has no Windows 11. The call may still be accepted: the image then ends in state ERROR after the import has run.","\
notes":["Windows 11 is not offered on Value bundles, whatever the process: choose Standard or larger when a bundle is made of the image.","The same import with \
the newer operation `ImportCustomWorkspaceImage` (since 2025-08-14, through EC2 Image Builder; it has no `Applications`): {\\"ImageName\\": \\"\u2026\\", \\"ImageDescript\
ion\\": \\"\u2026\\", \\"ComputeType\\": \\"BASE\\", \\"Protocol\\": \\"DCV\\", \\"ImageSource\\": {\\"Ec2ImageId\\": \\"ami-\u2026\\"}, \\"InfrastructureConfigurationArn\\": \\"arn:aws:imag\
ebuilder:\u2026:infrastructure-configuration/\u2026\\", \\"Platform\\": \\"WINDOWS\\", \\"OsVersion\\": \\"Windows_11\\", \\"Tags\\": [\u2026]}.","Its values: `BYOL_REGULAR` is ComputeTy\
pe BASE with Protocol PCOIP, `BYOL_REGULAR_WSP` BASE with DCV, `BYOL_REGULAR_BYOP` BASE with BYOP; the `BYOL_GRAPHICS_G4DN` values are GRAPHICS_G4DN with the sa\
me protocols; `BYOL_GRAPHICS` and `BYOL_GRAPHICSPRO` have no counterpart. OsVersion is Windows_10 or Windows_11, and Windows_11 excludes PCOIP there too."],"sou\
rce":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-bundles.html","read":"2026","says":"Windows 10 is offered with DCV, PCo\
IP and BYOP, Windows 11 with DCV and BYOP."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","\
says":"The import reports an operating system that its protocol does not support."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspac\
eImage.html","read":"2026-09","says":"The suffix of the process selects the protocol."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCust\
omWorkspaceImage.html","read":"2026-09","says":"The newer import operation excludes PCoIP for Windows 11 in so many words."}],"when":{"all":[{"fact":"windows","\
path":"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","value":true}]},"at":{"fact":"\
derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which Windows 11 does not have","expected":"a process that ends in `_WSP` (DCV) or `_BYOP\
`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome\
":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_B\
YOP"},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"windows":{"version":"11"}}},{"ti\
tle":"DCV exists for both versions, so the version does not matter","outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"notApplicabl\
e","request":{"IngestionProcess":"BYOL_REGULAR"},"facts":{"windows":{"version":"10"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G\
4DN"},"facts":{"windows":{"version":"10"}}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"facts":{"windows":{"version":"11"}},"pointers":["/I\
ngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"facts":{"windows":{"version":"11"}},"pointers":["/IngestionProcess"]},\
{"outcome":"unknown","request":{"IngestionProcess":"BYOL_REGULAR"}}]},{"id":"office/byop-undocumented","title":"Office is not asked for together with bring-your\
-own-protocol","severity":"warning","certainty":"unknown","predicts":[],"why":"What is documented about `Applications` speaks of DCV. Nothing says whether Offic\
e is installed, ignored or refused when the process brings its own protocol.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWork\
spaceImage.html","read":"2026-09","says":"The limits for Office are given for DCV; the BYOP processes are not mentioned."}],"when":{"all":[{"fact":"derived","pa\
th":"/ingestion/protocol","operator":"equal","value":"BYOP"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]},"a\
t":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` with bring-your-own-protocol: nothing says what the service does with it, the effect is u\
nknown","expected":"no `Applications` with a `_BYOP` process","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applicatio\
ns"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYO\
P"}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP","Applications":["Microsoft_Office_2019"]}},{"outcome":"notApplicable","request"\
:{"IngestionProcess":"BYOL_REGULAR","Applications":["Microsoft_Office_2016"]}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR_BYOP","Applications\
":["Microsoft_Office_2019"]},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP","Applications":["Microsof\
t_Office_2016"]},"pointers":["/Applications/0"]}]},{"id":"office/free-space-20","title":"An image that orders Office has at least 20 GiB free","severity":"error\
","certainty":"documented","predicts":[{"code":"DiskFreeSpace","certainty":"documented"}],"why":"With Office the import needs 20 GB on the system drive: documen\
ted since 2022, and today\'s error page asks for more than 20 GB in any case. The checker tests it where Office is ordered and found.","source":[{"url":"https://\
docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"More than 20 GB have to be free on the local disk."},{\
"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"With Office 20 GB have to be free."},{"url\
":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Below 20 GiB fails when Office is order\
ed and found."}],"when":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":false},{"fact":"guest","path":"/freeGiB","operator":"gre\
aterThanInclusive","value":10}]},"must":{"all":[{"fact":"guest","path":"/freeGiB","operator":"greaterThanInclusive","value":20}]},"ifUnknown":"skip","at":{"fact\
":"derived","path":"/applications/all"},"message":"`{actual}` needs 20 GiB of free space on the system drive, {guest/freeGiB} are free","expected":"more than 20\
 GB free on the system drive, or no `Applications`","examples":[{"outcome":"pass","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"freeGi\
B":20}}},{"outcome":"pass","request":{"Applications":["Microsoft_Office_2016"]},"facts":{"guest":{"freeGiB":35}}},{"title":"No Office ordered: guest/free-space-\
20","outcome":"notApplicable","request":{},"facts":{"guest":{"freeGiB":15}}},{"title":"Too little for certain: guest/free-space-10 says so","outcome":"notApplic\
able","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"freeGiB":9.9}}},{"outcome":"fail","request":{"Applications":["Microsoft_Office_201\
9"]},"facts":{"guest":{"freeGiB":10}},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"\
freeGiB":19.9}},"pointers":["/Applications/0"]},{"outcome":"skipped","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{"freeSpaceSufficient\
":true}}},{"outcome":"skipped","request":{"Applications":["Microsoft_Office_2019"]}}]},{"id":"office/none-in-image","title":"An image that orders Office has no \
stand-alone Office installed","severity":"error","certainty":"documented","predicts":[{"code":"OfficeInstalled","certainty":"documented"}],"why":"The import ins\
talls the Office that is ordered and fails beside one that is there already. All sources agree on this case.","source":[{"url":"https://docs.aws.amazon.com/work\
spaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"A stand-alone Office has to be uninstalled; Microsoft 365 may stay."},{"url":"\
https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"An installed Office is fatal when an Offic\
e product was ordered."}],"when":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":false}]},"must":{"all":[{"fact":"guest","path":\
"/officeInstalled","operator":"equal","value":false}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` is ordered, but the image has a \
stand-alone Office already","expected":"no Office in the image, or no `Applications`; Microsoft 365 Apps may stay","examples":[{"outcome":"pass","request":{"App\
lications":["Microsoft_Office_2019"]},"facts":{"guest":{"officeInstalled":false}}},{"outcome":"pass","request":{"Applications":["Microsoft_Office_2016"]},"facts\
":{"guest":{"officeInstalled":false,"otherAntivirus":true}}},{"title":"No Office ordered: guest/office-not-installed","outcome":"notApplicable","request":{},"fa\
cts":{"guest":{"officeInstalled":true}}},{"outcome":"notApplicable","request":{}},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2019"]},"facts"\
:{"guest":{"officeInstalled":true}},"pointers":["/Applications/0"]},{"outcome":"unknown","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"guest":{\
"pendingReboot":false}}},{"outcome":"skipped","request":{"Applications":["Microsoft_Office_2019"]}}]},{"id":"office/one-application","title":"At most one applic\
ation is asked for","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"The parame\
ter is a list and the model lets it hold five entries, but the reference says that only one is allowed at this time. No client checks it.","source":[{"url":"htt\
ps://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Although the parameter is a list, a request may name a si\
ngle application for now."},{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","read":"2026-08-07","says"\
:"The model itself allows up to five entries."}],"must":{"all":[{"fact":"derived","path":"/applications/beyond-first","operator":"empty","value":true}]},"at":{"\
fact":"derived","path":"/applications/beyond-first"},"message":"`{actual}` is one application too many: a request takes one","expected":"no `Applications`, or a\
 list with one entry","fix":{"title":"Leave this entry out","safe":false,"patch":[{"op":"remove","path":"{pointer}"}]},"examples":[{"title":"No application","ou\
tcome":"pass","request":{}},{"outcome":"pass","request":{"Applications":["Microsoft_Office_2019"]}},{"outcome":"pass","request":{"Applications":["Microsoft_Offi\
ce_2016"]}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]}},{"outcome":"fail","request":{"Ap\
plications":["Microsoft_Office_2016","Microsoft_Office_2019"]},"pointers":["/Applications/1"]},{"title":"One finding for each that is too many","outcome":"fail"\
,"request":{"Applications":["Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2016"]},"pointers":["/Applications/1","/Applications/2"]}]},{"id":\
"office/support-ended","title":"No Office is subscribed to after its end of support","severity":"warning","certainty":"documented","predicts":[],"why":"Office 2\
016 and Office 2019 are the only values of `Applications`, and bundles with them are unsupported after 2025-10-14. The call still accepts both, so the request g\
oes through, costs at least three hours of import and an extra charge per user, and yields software without updates.","notes":["Alternatives: Manage application\
s installs Office LTSC after launch (2021 ended on 2026-10-13; 2024 is for Windows 11 and not for Value bundles), or Microsoft 365 apps with an own E3, E5, A3, \
A5, G3, G5 or Business Premium licence go into the image.","An import with Office takes at least three hours, one without at least 90 minutes. Office activates \
over outbound TCP 1688 to 54.239.236.220 on the management interface, so that address must be reachable from the WorkSpaces.","The newer operation `ImportCustom\
WorkspaceImage` has no `Applications` member."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html","read":"2026-09"\
,"says":"Bundles with Office 2016 or 2019 are not supported after 14 October 2025; Office 2021 or 2024 should take their place."},{"url":"https://docs.aws.amazo\
n.com/workspaces/latest/adminguide/manage-applications.html","read":"2026","says":"Applications can be managed after launch; Office 2016 and 2019 can only be un\
installed there."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Both values are still accep\
ted by the import."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-microsoft365-licenses.html","read":"2026","says":"Microsoft 365 apps \
under one\'s own licence may be part of a custom image."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-port-requirements.html","re\
ad":"2026","says":"Office is activated through a key management address of AWS on the management interface."}],"when":{"all":[{"fact":"today","path":"/date","op\
erator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]},"at":{"fact":"derived\
","path":"/applications/all"},"message":"`{actual}` is out of support since 2025-10-15","expected":"no `Applications`; Office through Manage applications after \
launch, or Microsoft 365 apps in the image","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applications"}]},"examples":\
[{"outcome":"pass","request":{}},{"outcome":"pass","request":{},"asOf":"2025-10-15"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},\
{"title":"The last day of support","outcome":"notApplicable","request":{"Applications":["Microsoft_Office_2019"]},"asOf":"2025-10-14"},{"outcome":"notApplicable\
","request":{"Applications":["Microsoft_Office_2016"]},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{"Applications":["Microsoft_Office_2016"]},"asO\
f":"2025-10-13"},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2019"]},"asOf":"2025-10-15","pointers":["/Applications/0"]},{"outcome":"fail","r\
equest":{"Applications":["Microsoft_Office_2016"]},"asOf":"2025-10-16","pointers":["/Applications/0"]},{"outcome":"fail","request":{"Applications":["Microsoft_O\
ffice_2019"]},"pointers":["/Applications/0"]}]},{"id":"office/windows-10-g4dn-only-2019","title":"Windows 10 images for Graphics.g4dn subscribe to Office 2019 r\
ather than 2016","severity":"warning","certainty":"contradictory","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"AWS\'s do\
cumentation of 2022 said that Office 2016 is not supported with Graphics.g4dn. Today\'s reference no longer says so, and nothing says that the limit is gone. Off\
ice 2019 avoids the question.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"\
At that time only Office 2019 could be subscribed to on Graphics.g4dn."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html\
","read":"2026-09","says":"The present text has limits for Windows 11 alone and none for Windows 10 with a GPU."}],"when":{"all":[{"fact":"windows","path":"/ver\
sion","operator":"equal","value":"10"},{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"graphics-g4dn"}]},"must":{"all":[{"fact":"derive\
d","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/office2016"},"message":"`{actual}` on Graph\
ics.g4dn was documented as unsupported once and is not mentioned today: sources contradict each other","expected":"`Microsoft_Office_2019`, or no `Applications`\
","fix":{"title":"Subscribe to Office 2019 instead","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"Microsoft_Office_2019"}]},"examples":[{"ou\
tcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]},"facts":{"windows":{"version":"10"}}},{"outcome":\
"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"facts":{"windows":{"version":"10"}}},{"title":"Without Office nothing has to be known","outcome":"pa\
ss","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP","Applications":["Micros\
oft_Office_2016"]},"facts":{"windows":{"version":"10"}}},{"title":"Windows 11 with a GPU takes no Office: office/windows-11-gpu-none says so","outcome":"notAppl\
icable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}}},{"outcome":"fail"\
,"request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"10"}},"pointers":["/Application\
s/0"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"10"}},"poin\
ters":["/Applications/0"]},{"outcome":"unknown","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]}}]},{"id":"offic\
e/windows-11-gpu-none","title":"Windows 11 images for GPU bundles subscribe to no Office","severity":"error","certainty":"documented","predicts":[{"code":"Inval\
idParameterValuesException","certainty":"inferred"}],"why":"For Windows 11 on GPU bundles the import installs no Office at all, neither 2016 nor 2019.","source"\
:[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Windows 11 WorkSpaces with GPU do not suppor\
t having Office installed by the import."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fact":"derived","path":"/inges\
tion/family","operator":"notEqual","value":"regular"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true}]},"at":{"fa\
ct":"derived","path":"/applications/all"},"message":"`{actual}` cannot be subscribed to on Windows 11 with a GPU","expected":"no `Applications`; Office can be b\
rought into the image or installed after launch","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applications"}]},"examp\
les":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"windows":{"version":"11"}}},{"title":"Without Office nothing has to be\
 known","outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"fa\
cts":{"windows":{"version":"11"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]},"\
facts":{"windows":{"version":"10"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP","Applications":["Microsoft_Office_2019"]},"fact\
s":{"windows":{"version":"11"}}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]},"facts":{"wi\
ndows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Off\
ice_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"unknown","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Ap\
plications":["Microsoft_Office_2019"]}}]},{"id":"office/windows-11-only-2019","title":"Windows 11 images can subscribe to Office 2019 only","severity":"error","\
certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"On Windows 11 without a GPU the import subscribes \
to Office 2019 or to nothing. Office 2016 is for Windows 10.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html"\
,"read":"2026-09","says":"For Windows 11 without GPU, Office 2019 is the one application that can be installed during the import."}],"when":{"all":[{"fact":"win\
dows","path":"/version","operator":"equal","value":"11"},{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"regular"}]},"must":{"all":[{"f\
act":"derived","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/office2016"},"message":"`{actua\
l}` cannot be subscribed to on Windows 11","expected":"no `Applications`, or `Microsoft_Office_2019`, which is out of support as well","fix":{"title":"Subscribe\
 to Office 2019 instead","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"Microsoft_Office_2019"}]},"examples":[{"outcome":"pass","request":{"A\
pplications":["Microsoft_Office_2019"]},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"}}},{"title":"Off\
ice 2019 is accepted on Windows 10 and 11, so the version does not matter","outcome":"pass","request":{"Applications":["Microsoft_Office_2019"]}},{"title":"With\
out Office nothing has to be known","outcome":"pass","request":{}},{"outcome":"notApplicable","request":{"Applications":["Microsoft_Office_2016"]},"facts":{"win\
dows":{"version":"10"}}},{"title":"With a GPU no Office at all is accepted: office/windows-11-gpu-none says so","outcome":"notApplicable","request":{"IngestionP\
rocess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}}},{"outcome":"fail","request":{"Applications":["M\
icrosoft_Office_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2019\
","Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/1"]},{"outcome":"unknown","request":{"Applications":["Microsoft_Offi\
ce_2016"]}}]},{"id":"region/gpu-bundles","title":"GPU images are imported in Regions that have GPU bundles","severity":"error","certainty":"documented","predict\
s":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"GPU bundles do not exist in Africa (Cape Town) and Israel (Tel Aviv), so an image i\
mported for them there has nothing to be launched on.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","rea\
d":"2026-09","says":"GPU bundles are not available in Cape Town and Tel Aviv."}],"when":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"notEqua\
l","value":"regular"}]},"must":{"all":[{"fact":"region","path":"/name","operator":"notIn","value":["af-south-1","il-central-1"]}]},"at":"/IngestionProcess","mes\
sage":"`{actual}` is for GPU bundles, which `{region/name}` does not have","expected":"another Region, or a process without GPU","examples":[{"outcome":"pass","\
request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"region":{"name":"us-east-1"}}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G\
4DN_BYOP"},"facts":{"region":{"name":"eu-central-1"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"facts":{"region":{"name":"a\
f-south-1"}}},{"title":"Without GPU the Region does not matter","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"fail","\
request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"region":{"name":"af-south-1"}},"pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"\
IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"facts":{"region":{"name":"il-central-1"}},"pointers":["/IngestionProcess"]},{"outcome":"unknown","request":{"Inges\
tionProcess":"BYOL_GRAPHICS_G4DN_WSP"}}]},{"id":"region/graphics-bundles","title":"Graphics and GraphicsPro images are not imported in Mumbai","severity":"error\
","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"The Graphics and GraphicsPro bundles never came \
to Asia Pacific (Mumbai). Graphics.g4dn did.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html","read":"2026-09","\
says":"Graphics and GraphicsPro are not available in Mumbai."}],"when":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"in","value":["graphics",\
"graphicspro"]}]},"must":{"all":[{"fact":"region","path":"/name","operator":"notEqual","value":"ap-south-1"}]},"at":"/IngestionProcess","message":"`{actual}` is\
 for a bundle that `{region/name}` never had","expected":"another Region, or `BYOL_GRAPHICS_G4DN_WSP`","examples":[{"outcome":"pass","request":{"IngestionProces\
s":"BYOL_GRAPHICS"},"facts":{"region":{"name":"us-east-1"}},"asOf":"2023-06-01"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"facts":{"r\
egion":{"name":"eu-west-1"}},"asOf":"2025-06-01"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"region":{"name":"\
ap-south-1"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"facts":{"region":{"name":"ap-south-1"}}},{"outcome":"fail","request":{"\
IngestionProcess":"BYOL_GRAPHICS"},"facts":{"region":{"name":"ap-south-1"}},"asOf":"2023-06-01","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"\
IngestionProcess":"BYOL_GRAPHICSPRO"},"facts":{"region":{"name":"ap-south-1"}},"asOf":"2025-06-01","pointers":["/IngestionProcess"]},{"outcome":"unknown","reque\
st":{"IngestionProcess":"BYOL_GRAPHICS"}}]},{"id":"region/windows-11-in-ningxia","title":"A Windows 11 image in Ningxia does not come from VM Import","severity"\
:"warning","certainty":"inferred","predicts":[],"why":"VM Import cannot bring Windows 11 into China (Ningxia), the one Region with WorkSpaces among those that i\
t excludes. An image there that holds Windows 11 was made in another way, or does not hold what was stated.","source":[{"url":"https://docs.aws.amazon.com/vm-im\
port/latest/userguide/prerequisites.html","read":"2026","says":"VM Import leaves Windows 11 out in several Regions, Ningxia among them."}],"when":{"all":[{"fact\
":"region","path":"/name","operator":"equal","value":"cn-northwest-1"}]},"must":{"all":[{"fact":"windows","path":"/version","operator":"notEqual","value":"11"}]\
},"ifUnknown":"skip","at":"","message":"VM Import does not bring Windows 11 into `{region/name}`: find out how this image was made","expected":"Windows 10, anot\
her Region, or an image that was not made by VM Import","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"},"region":{"name":"cn-nort\
hwest-1"}}},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11"},"region":{"name":"us-east-1"}}},{"outcome":"notApplicable","request":{},\
"facts":{"windows":{"version":"11"},"region":{"name":"eu-west-1"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11"},"region":{"name":"cn-nort\
hwest-1"}},"pointers":[""]},{"outcome":"skipped","request":{},"facts":{"region":{"name":"cn-northwest-1"}}},{"outcome":"skipped","request":{},"facts":{"windows"\
:{"version":"11"}}},{"outcome":"skipped","request":{}}]},{"id":"region/workspaces-endpoint","title":"The Region has WorkSpaces","severity":"error","certainty":"\
measured","predicts":[],"why":"The call goes to the Region\'s WorkSpaces endpoint, and many Regions have none: the client then fails before anything is sent.","n\
otes":["The list is of August 2026; a Region opened later is not on it.","Bring-your-own-licence is enabled for each Region of an account on its own. Which Regi\
ons offer it is not documented."],"source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json","read":"2026-08","says":"The Reg\
ions, including those of China, GovCloud and the isolated partitions, for which the client knows a WorkSpaces endpoint."}],"must":{"all":[{"fact":"region","path\
":"/name","operator":"in","value":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-southeast-5","ca-central-1"\
,"eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-west-2","cn-northwest-1","us-gov-east-1","us-gov-west\
-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]}]},"ifUnknown":"skip","at":"","message":"There is no WorkSpaces endpoint in `{region/name}`","expected":"a\
 Region with WorkSpaces, for example us-east-1, us-west-2, eu-west-1, eu-central-1 or ap-northeast-1","examples":[{"outcome":"pass","request":{},"facts":{"regio\
n":{"name":"us-east-1"}}},{"outcome":"pass","request":{},"facts":{"region":{"name":"ap-southeast-5"}}},{"outcome":"pass","request":{},"facts":{"region":{"name":\
"us-gov-west-1"}}},{"outcome":"pass","request":{},"facts":{"region":{"name":"cn-northwest-1"}}},{"outcome":"fail","request":{},"facts":{"region":{"name":"us-wes\
t-1"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"region":{"name":"eu-north-1"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"region\
":{"name":"cn-north-1"}},"pointers":[""]},{"outcome":"skipped","request":{}}]},{"id":"request/description-outer-blanks","title":"The image description has no bl\
ank at its ends","severity":"warning","certainty":"inferred","predicts":[],"why":"The model\'s pattern accepts blanks at the ends of a description, so the servic\
e takes them. They come from values read out of files or pasted from elsewhere, cannot be seen in a console or a list, and make two descriptions differ that loo\
k the same.","source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","read":"2026-08-07","says":"The\
 pattern of the image description lists the blank among the accepted characters and says nothing about its place."},{"url":"https://docs.aws.amazon.com/workspac\
es/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Letters, digits, blanks and a few marks are accepted in a description, at most 256 of them\
."}],"must":{"all":[{"fact":"derived","path":"/description/outer-blanks","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/description/outer-bl\
anks"},"message":"The description begins or ends with a blank","expected":"a description that begins and ends with a letter, a digit or one of `_ . / ( ) -`","f\
ix":{"title":"Leave the outer blanks out","safe":true,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","reque\
st":{"ImageDescription":"Windows 11 Enterprise 24H2 base image"}},{"title":"Blanks inside are left alone","outcome":"pass","request":{"ImageDescription":"a  b"}\
},{"outcome":"pass","request":{"ImageDescription":"x"}},{"outcome":"pass","request":{"ImageDescription":"(base)"}},{"outcome":"fail","request":{"ImageDescriptio\
n":"Windows 11 base image "},"pointers":["/ImageDescription"]},{"outcome":"fail","request":{"ImageDescription":" Windows 11 base image"},"pointers":["/ImageDesc\
ription"]},{"title":"A description of blanks alone fits the model","outcome":"fail","request":{"ImageDescription":" "},"pointers":["/ImageDescription"]}]},{"id"\
:"request/placeholder-description","title":"The image description is not a placeholder","severity":"warning","certainty":"inferred","predicts":[],"why":"Samples\
 and generated request skeletons carry words such as `string` where a description belongs. They fit the model\'s pattern, so the import runs and leaves an image \
that nobody can tell from the next one.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","sa\
ys":"The reference\'s request syntax prints the word string in the place of every text."}],"must":{"all":[{"fact":"request","path":"/ImageDescription","operator"\
:"notIn","value":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description","Description","my image\
 description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageDescription","message":"`{ac\
tual}` is a placeholder, not a description","expected":"what the image holds and where it comes from","examples":[{"outcome":"pass","request":{"ImageDescription\
":"Windows 11 Enterprise 24H2 base image"}},{"outcome":"pass","request":{"ImageDescription":"Description of the base image in docs/base.md"}},{"outcome":"pass",\
"request":{"ImageDescription":"Base"}},{"outcome":"fail","request":{"ImageDescription":"string"},"pointers":["/ImageDescription"]},{"outcome":"fail","request":{\
"ImageDescription":"TODO"},"pointers":["/ImageDescription"]}]},{"id":"request/placeholder-name","title":"The image name is not a placeholder","severity":"warnin\
g","certainty":"inferred","predicts":[],"why":"Samples and generated request skeletons carry words such as `string` where a name belongs. They fit the model\'s p\
attern, so the import runs and leaves an image with a name that means nothing; there is no operation to rename it.","source":[{"url":"https://docs.aws.amazon.co\
m/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The reference\'s request syntax prints the word string in the place of every text\
."},{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","read":"2026-08-07","says":"Any 1 to 64 letters, d\
igits and a few marks are a name; no operation of the model changes the name of an image."}],"must":{"all":[{"fact":"request","path":"/ImageName","operator":"no\
tIn","value":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme","change-me","CHANGEME","\
placeholder","PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageName","message":"`{actual}` is a placeholder, not a name","expected":"a name that tells this image fro\
m your others","examples":[{"outcome":"pass","request":{"ImageName":"win11-24h2-2026-11"}},{"outcome":"pass","request":{"ImageName":"golden-image"}},{"outcome":\
"pass","request":{"ImageName":"strings"}},{"outcome":"fail","request":{"ImageName":"string"},"pointers":["/ImageName"]},{"outcome":"fail","request":{"ImageName"\
:"ImageName"},"pointers":["/ImageName"]}]},{"id":"request/sample-image-id","title":"The image id is not one that documentation uses as a sample","severity":"war\
ning","certainty":"inferred","predicts":[{"code":"ResourceNotFoundException","certainty":"inferred"}],"why":"The id fits the model\'s pattern, yet it is one of t\
he made-up ids that samples and tutorials print. The image must belong to the account that calls, so a sample left in place is answered with an error at best.",\
"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The image has to be owned by the cal\
ling account and to be licensed there already."},{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"T\
he partner guide\'s own command line sample shows made-up values that are meant to be replaced."}],"must":{"all":[{"fact":"request","path":"/Ec2ImageId","operato\
r":"notIn","value":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abcdef","ami-0abcdef1234567890","ami-abcdef01","ami-abcd1234"\
,"ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]}]},"at":"/Ec2ImageId","message":"`{actual}` is a sample id from documentation, not an image of yours","e\
xpected":"the id of an EC2 image that your account owns in the Region of the call","examples":[{"outcome":"pass","request":{"Ec2ImageId":"ami-0a1b2c3d4e5f67890"\
}},{"outcome":"pass","request":{"Ec2ImageId":"ami-7f3c09d2"}},{"outcome":"pass","request":{"Ec2ImageId":"ami-0f9d31c7be2405a68"}},{"outcome":"fail","request":{"\
Ec2ImageId":"ami-1234567890abcdef0"},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{"Ec2ImageId":"ami-12345678"},"pointers":["/Ec2ImageId"]}]},{"id":"\
tags/allowed-characters","title":"Tags hold letters, digits, blanks and `+ - = . _ : / @` only","severity":"error","certainty":"documented","predicts":[{"code":\
"InvalidParameterValuesException","certainty":"inferred"}],"why":"Tag keys and values take letters and digits of any script, blanks and eight marks. The model l\
imits their length alone, so commas, brackets, ampersands and control characters pass every client.","notes":["Letters include the combining marks that many scr\
ipts are written with; no source says how the service counts them.","A tag that is copied from another service may be too long here: WorkSpaces takes 127 charac\
ters in a key and 255 in a value, most services take 128 and 256. The schema stage checks that."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/lates\
t/adminguide/tag-workspaces-resources.html","read":"2026","says":"Allowed are letters, blanks and digits that UTF-8 can represent, and + - = . _ : / @."}],"must\
":{"all":[{"fact":"derived","path":"/tags/unsupported-characters","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/unsupported-characters\
"},"message":"`{actual}` holds a character that a tag may not have","expected":"letters and digits of any script, blanks and `+ - = . _ : / @`","fix":{"title":"\
Write `-` in the place of other characters","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","re\
quest":{}},{"outcome":"pass","request":{"Tags":[{"Key":"cost-center","Value":"EMEA/IT:4711 @home+1=x_y.z"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"B\xFCro"\
,"Value":"\u6771\u4EAC \u672C\u793E"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"empty-value","Value":""}]}},{"outcome":"pass","request":{"Tags":[{"Key":"no-value"}]}},{"outco\
me":"fail","request":{"Tags":[{"Key":"owner","Value":"Smith, Jane"}]},"pointers":["/Tags/0/Value"]},{"outcome":"fail","request":{"Tags":[{"Key":"a","Value":"b"}\
,{"Key":"R&D","Value":"x#y"}]},"pointers":["/Tags/1/Key","/Tags/1/Value"]},{"outcome":"fail","request":{"Tags":[{"Key":"note","Value":"two\\nlines"}]},"pointers"\
:["/Tags/0/Value"]}]},{"id":"tags/at-most-50","title":"A request has at most 50 tags","severity":"error","certainty":"documented","predicts":[{"code":"InvalidPa\
rameterValuesException","certainty":"inferred"},{"code":"ResourceLimitExceededException","certainty":"inferred"}],"why":"A WorkSpaces resource holds at most 50 \
tags. The model sets no limit for the list, so no client notices.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-res\
ources.html","read":"2026","says":"A resource can have 50 tags."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read\
":"2026-09","says":"The reference repeats the limit of 50 for the tags of the request."}],"must":{"all":[{"fact":"derived","path":"/tags/count","operator":"less\
ThanInclusive","value":50}]},"at":"/Tags","message":"The request has {derived/tags/count} tags, a resource holds at most 50","expected":"at most 50 tags","examp\
les":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[]}},{"outcome":"pass","request":{"Tags":[{"Key":"Team","Value":"Desktop"}]}},{"outcom\
e":"pass","request":{"Tags":[{"Key":"k01"},{"Key":"k02"},{"Key":"k03"},{"Key":"k04"},{"Key":"k05"},{"Key":"k06"},{"Key":"k07"},{"Key":"k08"},{"Key":"k09"},{"Key\
":"k10"},{"Key":"k11"},{"Key":"k12"},{"Key":"k13"},{"Key":"k14"},{"Key":"k15"},{"Key":"k16"},{"Key":"k17"},{"Key":"k18"},{"Key":"k19"},{"Key":"k20"},{"Key":"k21\
"},{"Key":"k22"},{"Key":"k23"},{"Key":"k24"},{"Key":"k25"},{"Key":"k26"},{"Key":"k27"},{"Key":"k28"},{"Key":"k29"},{"Key":"k30"},{"Key":"k31"},{"Key":"k32"},{"K\
ey":"k33"},{"Key":"k34"},{"Key":"k35"},{"Key":"k36"},{"Key":"k37"},{"Key":"k38"},{"Key":"k39"},{"Key":"k40"},{"Key":"k41"},{"Key":"k42"},{"Key":"k43"},{"Key":"k\
44"},{"Key":"k45"},{"Key":"k46"},{"Key":"k47"},{"Key":"k48"},{"Key":"k49"},{"Key":"k50"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"k01"},{"Key":"k02"},{"K\
ey":"k03"},{"Key":"k04"},{"Key":"k05"},{"Key":"k06"},{"Key":"k07"},{"Key":"k08"},{"Key":"k09"},{"Key":"k10"},{"Key":"k11"},{"Key":"k12"},{"Key":"k13"},{"Key":"k\
14"},{"Key":"k15"},{"Key":"k16"},{"Key":"k17"},{"Key":"k18"},{"Key":"k19"},{"Key":"k20"},{"Key":"k21"},{"Key":"k22"},{"Key":"k23"},{"Key":"k24"},{"Key":"k25"},{\
"Key":"k26"},{"Key":"k27"},{"Key":"k28"},{"Key":"k29"},{"Key":"k30"},{"Key":"k31"},{"Key":"k32"},{"Key":"k33"},{"Key":"k34"},{"Key":"k35"},{"Key":"k36"},{"Key":\
"k37"},{"Key":"k38"},{"Key":"k39"},{"Key":"k40"},{"Key":"k41"},{"Key":"k42"},{"Key":"k43"},{"Key":"k44"},{"Key":"k45"},{"Key":"k46"},{"Key":"k47"},{"Key":"k48"}\
,{"Key":"k49"},{"Key":"k50"},{"Key":"k51"}]},"pointers":["/Tags"]}]},{"id":"tags/keys-differing-in-case","title":"No two tag keys differ in case only","severity\
":"warning","certainty":"inferred","predicts":[],"why":"Tag keys are case-sensitive, so `Env` and `env` are two tags. Policies and cost reports look at one of t\
hem, and rarely are both wanted.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says"\
:"Keys and values are case-sensitive."},{"url":"https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html","read":"2026","says":"Keys that differ in \
case only are advised against; IAM refuses them for its own resources."}],"must":{"all":[{"fact":"derived","path":"/tags/keys-differing-in-case","operator":"emp\
ty","value":true}]},"at":{"fact":"derived","path":"/tags/keys-differing-in-case"},"message":"Tag key `{actual}` differs from an earlier one in upper and lower c\
ase only","expected":"keys that differ in more than case","examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"Env","Value":\
"prod"},{"Key":"Team","Value":"env"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Environment","Value":"x"},{"Key":"Env","Value":"x"}]}},{"title":"The same k\
ey twice: tags/unique-keys says so","outcome":"pass","request":{"Tags":[{"Key":"Env","Value":"a"},{"Key":"Env","Value":"b"}]}},{"outcome":"fail","request":{"Tag\
s":[{"Key":"Env","Value":"prod"},{"Key":"Team","Value":"x"},{"Key":"env","Value":"prod"}]},"pointers":["/Tags/2/Key"]},{"outcome":"fail","request":{"Tags":[{"Ke\
y":"B\xDCRO","Value":"1"},{"Key":"B\xFCro","Value":"2"}]},"pointers":["/Tags/1/Key"]}]},{"id":"tags/outer-blanks","title":"Tags have no blank at their ends","severity\
":"warning","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"AWS says not to use blanks at the end\
s of tag keys and values. They cannot be seen, and a policy or a cost report that asks for the key without the blank does not find the tag.","source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"Blanks at the beginning or the end are not to be us\
ed."}],"must":{"all":[{"fact":"derived","path":"/tags/outer-blanks","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/outer-blanks"},"mess\
age":"`{actual}` begins or ends with a blank","expected":"a key and a value without blanks at the ends","fix":{"title":"Leave the outer blanks out","safe":true,\
"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"c\
ost center","Value":"desk tops"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Team","Value":""}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Team"}]}},{"o\
utcome":"fail","request":{"Tags":[{"Key":"Team ","Value":"Desktop"}]},"pointers":["/Tags/0/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"a","Value":"b"},{\
"Key":"Team","Value":" Desktop "}]},"pointers":["/Tags/1/Value"]}]},{"id":"tags/reserved-prefix","title":"No tag begins with `aws:`","severity":"error","certain\
ty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"Keys and values that begin with `aws:` are reserved for A\
WS. Such tags often come along when the tags of another resource are copied.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-wor\
kspaces-resources.html","read":"2026","says":"The prefixes aws: and aws:workspaces: are reserved for AWS, in keys and in values."}],"must":{"all":[{"fact":"deri\
ved","path":"/tags/reserved-prefix","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/reserved-prefix"},"message":"`{actual}` begins with \
`aws:`, which is reserved for AWS","expected":"a key and a value that begin with something else","fix":{"title":"Leave the prefix out","safe":false,"patch":[{"o\
p":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"Team","Value"\
:"aws"}]}},{"title":"Only the beginning counts","outcome":"pass","request":{"Tags":[{"Key":"source","Value":"copied from aws:cloudformation:stack-name"}]}},{"ou\
tcome":"pass","request":{"Tags":[{"Key":"awsx:y","Value":"aws"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"aws:cloudformation:stack-name","Value":"images"}\
]},"pointers":["/Tags/0/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"a","Value":"b"},{"Key":"origin","Value":"aws:workspaces:x"}]},"pointers":["/Tags/1/V\
alue"]}]},{"id":"tags/reserved-prefix-case","title":"No tag begins with `aws:` in another case","severity":"warning","certainty":"unknown","predicts":[],"why":"\
The prefix `aws:` is reserved. Whether `AWS:` or `Aws:` is refused as well is not documented; several other services refuse it in any case.","source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"The reserved prefix is written in lower case; how o\
ther cases are treated is left open."},{"url":"https://docs.aws.amazon.com/batch/latest/userguide/tag-restrictions.html","read":"2026","says":"Another service r\
eserves the prefix in any mixture of upper and lower case."}],"must":{"all":[{"fact":"derived","path":"/tags/reserved-prefix-case","operator":"empty","value":tr\
ue}]},"at":{"fact":"derived","path":"/tags/reserved-prefix-case"},"message":"`{actual}` begins with the reserved prefix `aws:` in another case; whether that is \
refused is unknown","expected":"a key and a value that begin with something else","fix":{"title":"Leave the prefix out","safe":false,"patch":[{"op":"replace","p\
ath":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"AWS","Value":"Aws account"}]\
}},{"outcome":"pass","request":{"Tags":[{"Key":"Provider","Value":"on AWS: yes"}]}},{"title":"The prefix as it is written: tags/reserved-prefix says so","outcom\
e":"pass","request":{"Tags":[{"Key":"aws:x","Value":"y"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"AWS:team","Value":"x"}]},"pointers":["/Tags/0/Key"]},{"\
outcome":"fail","request":{"Tags":[{"Key":"team","Value":"Aws:x"}]},"pointers":["/Tags/0/Value"]}]},{"id":"tags/unique-keys","title":"No tag key is given twice"\
,"severity":"error","certainty":"inferred","predicts":[],"why":"Everywhere in AWS a resource has one value for each tag key. The WorkSpaces pages do not say wha\
t happens to a request that gives a key twice; at best one of the values is lost.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/ta\
g-workspaces-resources.html","read":"2026","says":"Keys and values are case-sensitive; a key given twice is not mentioned."},{"url":"https://docs.aws.amazon.com\
/batch/latest/userguide/tag-restrictions.html","read":"2026","says":"Another service says what holds everywhere: a key is unique for a resource and has one valu\
e."}],"must":{"all":[{"fact":"derived","path":"/tags/duplicate-keys","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/duplicate-keys"},"m\
essage":"Tag key `{actual}` is given more than once","expected":"each key once","examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":\
[{"Key":"Team","Value":"Desktop"},{"Key":"Stage","Value":"prod"}]}},{"title":"Equal values are fine","outcome":"pass","request":{"Tags":[{"Key":"Team","Value":"\
x"},{"Key":"Stage","Value":"x"}]}},{"title":"Another case is another key: tags/keys-differing-in-case says so","outcome":"pass","request":{"Tags":[{"Key":"Env",\
"Value":"prod"},{"Key":"env","Value":"prod"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"Team","Value":"Desktop"},{"Key":"Stage","Value":"prod"},{"Key":"Tea\
m","Value":"Cloud"}]},"pointers":["/Tags/2/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"a"},{"Key":"a"},{"Key":"a"}]},"pointers":["/Tags/1/Key","/Tags/2/\
Key"]}]},{"id":"windows/support-ended-10-22h2","title":"Windows 10 22H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":\
"contradictory","predicts":[],"why":"Microsoft supports Windows 10 22H2 until 2025-10-14. AWS has the release on its list all the same, and says in the same pla\
ce that it gives no support for versions out of Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amazo\
n.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to w\
ork, and AWS Support does not support them; the list of versions is given without dates."},{"url":"https://windowsforum.com/threads/windows-11-end-of-support-20\
25-your-urgent-migration-plan.380859/post-934309","read":"2025","says":"Windows 10 22H2, its last release, ends on 14 October 2025."},{"url":"https://docs.aws.a\
mazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","says":"Windows 10 with own licences is described as at or near\
 its end of life."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-bundles.html","read":"2026","says":"The table of bundles \
still marks Windows 10 as supported."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"all\
":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":"\
windows","path":"/build","operator":"equal","value":19045}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 10 22H2 is out of Microsoft\'s support since 2025\
-10-15; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"outcome":"pass"\
,"request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","rele\
ase":"24H2","build":26100}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2025-10-15"},{"outcome":"pass","req\
uest":{},"facts":{"windows":{"version":"10","release":"21H2","build":19044,"edition":"Enterprise LTSC"}},"asOf":"2025-10-15"},{"title":"The last day of support"\
,"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{},"fact\
s":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-13"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf\
":"2025-10-15","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-16","pointers":[""]},{"outc\
ome":"skipped","request":{},"asOf":"2025-10-15"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2025-10-15"}]},{"id":"windows/su\
pport-ended-10-ltsc-2021","title":"Windows 10 Enterprise LTSC 2021 is not imported after Microsoft has ended its support","severity":"warning","certainty":"docu\
mented","predicts":[],"why":"Microsoft supports Windows 10 Enterprise LTSC 2021 until 2027-01-12. AWS gives no support for versions that Microsoft no longer sup\
ports, and does not promise that they work.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-0\
9","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; the list of versions is given w\
ithout dates."},{"url":"https://raw.githubusercontent.com/altrhombus/DataForGeeks/main/content/ms/mswin/lifecycle-client-ltsc.json","read":"2026-01","says":"LTS\
C 2021 (build 19044) is supported until 12 January 2027."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2027-01-13"}]},"must":\
{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"any":[{"fact":"windows","path":"/release","operator":"equal","valu\
e":"21H2"},{"fact":"windows","path":"/build","operator":"equal","value":19044}]},{"fact":"windows","path":"/edition","operator":"in","value":["Enterprise LTSC",\
"Enterprise N LTSC"]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 10 Enterprise LTSC 2021 is out of Microsoft\'s support since 2027-01-13","expected":"a r\
elease that Microsoft supports, such as Windows 11 Enterprise LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release"\
:"1809","build":17763,"edition":"Enterprise LTSC"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"21H2","edi\
tion":"IoT Enterprise LTSC"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise LTSC\
"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2027-01-13"},{"title":"The last day of support","outcome":"\
notApplicable","request":{},"facts":{"windows":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-12"},{"outcome":"notApplicable","r\
equest":{},"facts":{"windows":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-11"},{"outcome":"fail","request":{},"facts":{"windo\
ws":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-13","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"vers\
ion":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-14","pointers":[""]},{"outcome":"skipped","request":{},"asOf":"2027-01-13"},{"outcome":\
"skipped","request":{},"facts":{"windows":{"version":"10","release":"21H2"}},"asOf":"2027-01-13"}]},{"id":"windows/support-ended-11-22h2","title":"Windows 11 En\
terprise 22H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"why":"Microsoft supports Wi\
ndows 11 Enterprise 22H2 until 2025-10-14. AWS has the release on its list all the same, and says in the same place that it gives no support for versions out of\
 Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows\
-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; the\
 list of versions is given without dates."},{"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 22H2 ends on 14 October 2025 for En\
terprise and Education."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"all":[{"fact":"w\
indows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":"windows","pat\
h":"/build","operator":"equal","value":22621}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 22H2 is out of Microsoft\'s support since 2025-1\
0-15; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"outcome":"pass","\
request":{},"facts":{"windows":{"version":"11","release":"23H2","build":22631}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version\
":"11","release":"24H2","build":26100}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-1\
0-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2025-10-15"},{"title":"The last day of support","outcome":"notApplicable","re\
quest":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11",\
"release":"22H2"}},"asOf":"2025-10-13"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-15","pointers":[""]\
},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-16","pointers":[""]},{"outcome":"skipped","request":{},"a\
sOf":"2025-10-15"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2025-10-15"}]},{"id":"windows/support-ended-11-23h2","title":"\
Windows 11 Enterprise 23H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"why":"Microsof\
t supports Windows 11 Enterprise 23H2 until 2026-11-10. AWS has the release on its list all the same, and says in the same place that it gives no support for ve\
rsions out of Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide\
/byol-windows-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not supp\
ort them; the list of versions is given without dates."},{"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 23H2 ends on 10 Novemb\
er 2026 for Enterprise and Education."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2026-11-11"}]},"must":{"all":[{"not":{"al\
l":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"23H2"},{"fact":\
"windows","path":"/build","operator":"equal","value":22631}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 23H2 is out of Microsoft\'s suppor\
t since 2026-11-11; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"out\
come":"pass","request":{},"facts":{"windows":{"version":"11","release":"22H2","build":22621}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"wind\
ows":{"version":"11","release":"24H2","build":26100}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"25H2","b\
uild":26200}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2026-11-11"},{"title":"The last day of support","\
outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-10"},{"outcome":"notApplicable","request":{},"facts"\
:{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-09"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf":\
"2026-11-11","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-12","pointers":[""]},{"outcom\
e":"skipped","request":{},"asOf":"2026-11-11"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2026-11-11"}]},{"id":"windows/supp\
ort-ended-11-24h2","title":"Windows 11 Enterprise 24H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"documented","pre\
dicts":[],"why":"Microsoft supports Windows 11 Enterprise 24H2 until 2027-10-12. AWS gives no support for versions that Microsoft no longer supports, and does n\
ot promise that they work.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Window\
s versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; the list of versions is given without dates."},{\
"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 24H2 ends on 12 October 2027 for Enterprise and Education."}],"when":{"all":[{"f\
act":"today","path":"/date","operator":"onOrAfter","value":"2027-10-13"}]},"must":{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal",\
"value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"24H2"},{"fact":"windows","path":"/build","operator":"equal","value":26100}\
]},{"fact":"windows","path":"/edition","operator":"notIn","value":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}]}}]},"ifUnknown":"skip","at":""\
,"message":"Windows 11 Enterprise 24H2 is out of Microsoft\'s support since 2027-10-13","expected":"a release that Microsoft supports, such as Windows 11 25H2 or\
 Enterprise LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"24H2","build":26100,"edition":"Enterprise LTSC"}\
},"asOf":"2027-10-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"25H2","build":26200}},"asOf":"2027-10-13"},{"outcome":"pass"\
,"request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"IoT Enterprise LTSC"}},"asOf":"2027-10-13"},{"outcome":"pass","request":{},"facts":\
{"windows":{"version":"10"}},"asOf":"2027-10-13"},{"title":"The last day of support","outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11","\
release":"24H2","edition":"Enterprise"}},"asOf":"2027-10-12"},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11","release":"24H2","editi\
on":"Enterprise"}},"asOf":"2027-10-11"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise"}},"asOf":"2027\
-10-13","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise"}},"asOf":"2027-10-14","pointe\
rs":[""]},{"outcome":"skipped","request":{},"asOf":"2027-10-13"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11","release":"24H2"}},"asOf":\
"2027-10-13"}]},{"id":"account/byol-enabled","title":"The account is enabled for bring-your-own-licence in the Region","severity":"error","certainty":"documente\
d","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"Own licences are brought to hardware that AWS dedicates to the account, \
and that is enabled Region by Region. Without it no process of this operation has anywhere to go.","notes":["A minimum goes with it: 50 WorkSpaces a month in a \
Region (400 in Cape Town; 4 AlwaysOn or 20 AutoStop for GPU bundles), shared with WorkSpaces Applications and linked accounts. The call is not known to enforce \
it."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Enabling is the first step, \
in the account settings of the console, and applies to one Region; some accounts are reviewed."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_D\
escribeAccount.html","read":"2026-09","says":"Dedicated tenancy support is ENABLED or DISABLED."}],"must":{"all":[{"fact":"account","path":"/dedicatedTenancy","\
operator":"equal","value":"ENABLED"}]},"at":"/IngestionProcess","message":"The account is not enabled for own licences in this Region (dedicated tenancy {accoun\
t/dedicatedTenancy})","expected":"`aws workspaces describe-account` answers ENABLED: choose Enable account for BYOL in the console of this Region","examples":[{\
"outcome":"pass","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"pass","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED\
","managementCidr":"10.10.0.0/16"}}},{"title":"The management network may come later","outcome":"pass","request":{},"facts":{"account":{"dedicatedTenancy":"ENAB\
LED","managementCidr":null}}},{"outcome":"fail","request":{},"facts":{"account":{"dedicatedTenancy":"DISABLED"}},"pointers":["/IngestionProcess"]},{"outcome":"f\
ail","request":{},"facts":{"account":{"dedicatedTenancy":"DISABLED","managementCidr":null}},"pointers":["/IngestionProcess"]},{"outcome":"unknown","request":{},\
"facts":{"account":{"managementCidr":null}}},{"outcome":"skipped","request":{}}]},{"id":"account/ebs-encryption-by-default","title":"New EBS volumes are not enc\
rypted by default in the Region","severity":"error","certainty":"documented","predicts":[],"why":"With encryption by default every copy that the import makes of\
 the image is encrypted, which the import does not support. The setting is per Region and account and easily forgotten, because nothing in the image shows it.",\
"notes":["Switch it on again after the import. An organisation\'s policy may switch it on for all of its accounts."],"source":[{"url":"https://docs.aws.amazon.co\
m/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Default encryption of EBS is not supported; it has to be switched off before t\
he import."}],"must":{"all":[{"fact":"account","path":"/ebsEncryptionByDefault","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","messa\
ge":"EBS encrypts new volumes by default in this Region, which the import does not support","expected":"`aws ec2 disable-ebs-encryption-by-default` in this Regi\
on while the import runs","examples":[{"outcome":"pass","request":{},"facts":{"account":{"ebsEncryptionByDefault":false}}},{"outcome":"pass","request":{},"facts\
":{"account":{"ebsEncryptionByDefault":false,"dedicatedTenancy":"ENABLED"}}},{"outcome":"fail","request":{},"facts":{"account":{"ebsEncryptionByDefault":true}},\
"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"skipped","request":{}}]},{"id":"ac\
count/images-left","title":"The account may have one more image in the Region","severity":"error","certainty":"documented","predicts":[{"code":"ResourceLimitExc\
eededException","certainty":"documented"}],"why":"An account has 40 images in a Region unless its quota was raised. Images in state ERROR count as well, so fail\
ed imports use the quota up.","notes":["`aws service-quotas list-service-quotas --service-code workspaces` shows the quota (Images); it is adjustable, that of b\
undles (50) is not.","Images that were copied from other Regions count too."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspa\
ces-limits.html","read":"2026-09","says":"40 images in a Region, adjustable."}],"must":{"any":[{"fact":"account","path":"/imagesLeft","operator":"greaterThan","\
value":0},{"fact":"account","path":"/imageQuotaIsDefault","operator":"equal","value":true}]},"at":"/ImageName","message":"The account has {account/imageCount} i\
mages, its quota is {account/imageQuota}: there is no place for `{actual}`","expected":"a free place: delete an image (`aws workspaces delete-workspace-image`) \
or ask for a higher quota","examples":[{"outcome":"pass","request":{},"facts":{"account":{"imageCount":12,"imageQuota":40,"imagesLeft":28,"imageQuotaIsDefault":\
false}}},{"title":"The last place","outcome":"pass","request":{},"facts":{"account":{"imageCount":39,"imageQuota":40,"imagesLeft":1,"imageQuotaIsDefault":false}\
}},{"outcome":"pass","request":{},"facts":{"account":{"imageCount":60,"imageQuota":100,"imagesLeft":40}}},{"title":"Perhaps the quota was raised: account/images\
-left-by-default says so","outcome":"pass","request":{},"facts":{"account":{"imageCount":40,"imageQuota":40,"imagesLeft":0,"imageQuotaIsDefault":true}}},{"outco\
me":"fail","request":{},"facts":{"account":{"imageCount":40,"imageQuota":40,"imagesLeft":0,"imageQuotaIsDefault":false}},"pointers":["/ImageName"]},{"outcome":"\
fail","request":{},"facts":{"account":{"imageCount":41,"imageQuota":40,"imagesLeft":-1,"imageQuotaIsDefault":false}},"pointers":["/ImageName"]},{"title":"A defa\
ult quota may have been raised","outcome":"unknown","request":{},"facts":{"account":{"imageCount":40,"imageQuota":40,"imagesLeft":0}}},{"outcome":"skipped","req\
uest":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"skipped","request":{}}]},{"id":"account/images-left-by-default","title":"The account ha\
s fewer images in the Region than the default quota allows","severity":"warning","certainty":"inferred","predicts":[{"code":"ResourceLimitExceededException","ce\
rtainty":"inferred"}],"why":"The account\'s own quota could not be read, and the default is reached. It may have been raised.","notes":["`aws service-quotas list\
-service-quotas --service-code workspaces` shows the quota (Images); it is adjustable, that of bundles (50) is not."],"source":[{"url":"https://docs.aws.amazon.\
com/workspaces/latest/adminguide/workspaces-limits.html","read":"2026-09","says":"40 images in a Region, adjustable."}],"when":{"all":[{"fact":"account","path":\
"/imageQuotaIsDefault","operator":"equal","value":true}]},"must":{"all":[{"fact":"account","path":"/imagesLeft","operator":"greaterThan","value":0}]},"ifUnknown\
":"skip","at":"/ImageName","message":"The account has {account/imageCount} images and the default quota is {account/imageQuota}; its own could not be read","exp\
ected":"fewer images, or a quota that was raised: allow `servicequotas:ListServiceQuotas` to have it read","examples":[{"outcome":"pass","request":{},"facts":{"\
account":{"imageCount":39,"imageQuota":40,"imagesLeft":1,"imageQuotaIsDefault":true}}},{"outcome":"pass","request":{},"facts":{"account":{"imageCount":0,"imageQ\
uota":40,"imagesLeft":40,"imageQuotaIsDefault":true}}},{"title":"A quota that was read: account/images-left says so","outcome":"notApplicable","request":{},"fac\
ts":{"account":{"imageCount":40,"imageQuota":40,"imagesLeft":0,"imageQuotaIsDefault":false}}},{"outcome":"fail","request":{},"facts":{"account":{"imageCount":40\
,"imageQuota":40,"imagesLeft":0,"imageQuotaIsDefault":true}},"pointers":["/ImageName"]},{"outcome":"skipped","request":{},"facts":{"account":{"imageQuotaIsDefau\
lt":true}}},{"outcome":"skipped","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"skipped","request":{}}]},{"id":"account/images-nea\
rly-full","title":"The account may have more than two more images in the Region","severity":"warning","certainty":"documented","predicts":[],"why":"An import th\
at fails leaves an image behind, which takes a place until it is deleted. With one or two places left the next attempts may find none.","notes":["`aws service-q\
uotas list-service-quotas --service-code workspaces` shows the quota (Images); it is adjustable, that of bundles (50) is not."],"source":[{"url":"https://docs.a\
ws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html","read":"2026-09","says":"40 images in a Region, adjustable."}],"when":{"all":[{"fact":"accoun\
t","path":"/imagesLeft","operator":"greaterThan","value":0}]},"must":{"all":[{"fact":"account","path":"/imagesLeft","operator":"greaterThan","value":2}]},"ifUnk\
nown":"skip","at":"/ImageName","message":"The account has {account/imageCount} images of {account/imageQuota}: {account/imagesLeft} left","expected":"at least t\
hree places, so that a failed import can be repeated: delete images that nobody uses","examples":[{"outcome":"pass","request":{},"facts":{"account":{"imageCount\
":37,"imageQuota":40,"imagesLeft":3}}},{"outcome":"pass","request":{},"facts":{"account":{"imageCount":0,"imageQuota":40,"imagesLeft":40}}},{"title":"Full: acco\
unt/images-left says so","outcome":"notApplicable","request":{},"facts":{"account":{"imageCount":40,"imageQuota":40,"imagesLeft":0}}},{"outcome":"fail","request\
":{},"facts":{"account":{"imageCount":38,"imageQuota":40,"imagesLeft":2}},"pointers":["/ImageName"]},{"outcome":"fail","request":{},"facts":{"account":{"imageCo\
unt":39,"imageQuota":40,"imagesLeft":1}},"pointers":["/ImageName"]},{"outcome":"skipped","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outc\
ome":"skipped","request":{}}]},{"id":"account/management-network","title":"The account has chosen its management network","severity":"warning","certainty":"cont\
radictory","predicts":[],"why":"The documentation of 2022 made the range of the management network part of enabling the account; today\'s makes it a later step, \
after the import. WorkSpaces cannot be launched without it, and the choice is final.","notes":["`aws workspaces list-available-management-cidr-ranges` lists wha\
t is free. A linked target account takes the range of its source account."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-wind\
ows-images.html","read":"2026-09","says":"The range is chosen in a later step, after the image has been imported."},{"url":"https://docs.aws.amazon.com/workspac\
es/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"At that time the range was chosen when the account was enabled."},{"url":"https://doc\
s.aws.amazon.com/workspaces/latest/api/API_DescribeAccount.html","read":"2026-09","says":"The range of the management network is one member of the answer."}],"w\
hen":{"all":[{"fact":"account","path":"/dedicatedTenancy","operator":"equal","value":"ENABLED"}]},"must":{"all":[{"fact":"account","path":"/managementCidr","ope\
rator":"present","value":true}]},"ifUnknown":"skip","at":"/IngestionProcess","message":"No management network is chosen; sources contradict each other on whethe\
r the import needs one","expected":"a /16 range, chosen once with `aws workspaces modify-account`, at the latest before WorkSpaces are launched","examples":[{"o\
utcome":"pass","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED","managementCidr":"10.10.0.0/16"}}},{"outcome":"pass","request":{},"facts":{"account\
":{"dedicatedTenancy":"ENABLED","managementCidr":"198.19.0.0/16"}}},{"title":"account/byol-enabled comes first","outcome":"notApplicable","request":{},"facts":{\
"account":{"dedicatedTenancy":"DISABLED","managementCidr":null}}},{"outcome":"fail","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED","managementCid\
r":null}},"pointers":["/IngestionProcess"]},{"outcome":"skipped","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"skipped","request"\
:{}}]},{"id":"account/may-describe-images","title":"The caller may look the EC2 image up","severity":"warning","certainty":"contradictory","predicts":[{"code":"\
AccessDeniedException","certainty":"contradictory"}],"why":"The service looks the image up on behalf of the caller. The policy that AWS shows for own licences h\
as `ec2:DescribeImages` and older lists of actions name it as a dependency of the import; today\'s list no longer does.","notes":["The managed policy AmazonWorkS\
pacesAdmin has neither `workspaces:ImportWorkspaceImage` nor `workspaces:DescribeWorkspaceImages`, `workspaces:DescribeAccount` or any action of EC2.","A simula\
tion knows identity policies and permission boundaries; policies of the organisation may forbid more."],"source":[{"url":"https://docs.aws.amazon.com/workspaces\
/latest/adminguide/workspaces-access-control.html","read":"2026","says":"The example policy for own licences allows ec2:DescribeImages."},{"url":"https://docs.a\
ws.amazon.com/service-authorization/latest/reference/list_amazonworkspaces.html","read":"2026","says":"The import lists ImportWorkspaceImage and CreateTags, and\
 ec2:DescribeImages no more."}],"must":{"all":[{"fact":"account","path":"/mayDescribeImages","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Ec2Ima\
geId","message":"The caller lacks `ec2:DescribeImages`; sources contradict each other on whether the import needs it","expected":"a policy that allows `ec2:Desc\
ribeImages` on the image","examples":[{"outcome":"pass","request":{},"facts":{"account":{"mayDescribeImages":true}}},{"outcome":"pass","request":{},"facts":{"ac\
count":{"mayDescribeImages":true,"mayImport":true}}},{"outcome":"fail","request":{},"facts":{"account":{"mayDescribeImages":false}},"pointers":["/Ec2ImageId"]},\
{"outcome":"skipped","request":{},"facts":{"account":{"mayImport":true}}},{"outcome":"skipped","request":{}}]},{"id":"account/may-import","title":"The caller ma\
y import images","severity":"error","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"documented"}],"why":"The call needs `works\
paces:ImportWorkspaceImage`, and the managed policy for administrators of WorkSpaces does not have it: an administrator is refused all the same.","notes":["The \
managed policy AmazonWorkSpacesAdmin has neither `workspaces:ImportWorkspaceImage` nor `workspaces:DescribeWorkspaceImages`, `workspaces:DescribeAccount` or any\
 action of EC2.","A simulation knows identity policies and permission boundaries; policies of the organisation may forbid more."],"source":[{"url":"https://docs\
.aws.amazon.com/service-authorization/latest/reference/list_amazonworkspaces.html","read":"2026","says":"The operation is allowed by the action of the same name\
."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/managed-policies.html","read":"2026","says":"AmazonWorkSpacesAdmin does not list the import\
 among its actions."}],"must":{"all":[{"fact":"account","path":"/mayImport","operator":"equal","value":true}]},"ifUnknown":"skip","at":"","message":"The caller \
lacks the permission `workspaces:ImportWorkspaceImage`","expected":"a policy that allows `workspaces:ImportWorkspaceImage`; AmazonWorkSpacesAdmin does not","exa\
mples":[{"outcome":"pass","request":{},"facts":{"account":{"mayImport":true}}},{"title":"Tags are another rule\'s matter","outcome":"pass","request":{},"facts":{\
"account":{"mayImport":true,"mayTag":false}}},{"outcome":"fail","request":{},"facts":{"account":{"mayImport":false}},"pointers":[""]},{"outcome":"skipped","requ\
est":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"skipped","request":{}}]},{"id":"account/may-share-image","title":"The caller may share t\
he EC2 image with the service","severity":"warning","certainty":"contradictory","predicts":[{"code":"AccessDeniedException","certainty":"contradictory"}],"why":\
"The service is given the image by a change of its launch permission on behalf of the caller. The policy that AWS shows for own licences has `ec2:ModifyImageAtt\
ribute` and older lists of actions name it as a dependency of the import; today\'s list no longer does.","notes":["The managed policy AmazonWorkSpacesAdmin has n\
either `workspaces:ImportWorkspaceImage` nor `workspaces:DescribeWorkspaceImages`, `workspaces:DescribeAccount` or any action of EC2.","A simulation knows ident\
ity policies and permission boundaries; policies of the organisation may forbid more."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/admingui\
de/workspaces-access-control.html","read":"2026","says":"The example policy for own licences allows ec2:ModifyImageAttribute."},{"url":"https://docs.aws.amazon.\
com/service-authorization/latest/reference/list_amazonworkspaces.html","read":"2026","says":"The import lists ImportWorkspaceImage and CreateTags, and ec2:Modif\
yImageAttribute no more."}],"must":{"all":[{"fact":"account","path":"/mayShareImage","operator":"equal","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","m\
essage":"The caller lacks `ec2:ModifyImageAttribute`; sources contradict each other on whether the import needs it","expected":"a policy that allows `ec2:Modify\
ImageAttribute` on the image","examples":[{"outcome":"pass","request":{},"facts":{"account":{"mayShareImage":true}}},{"outcome":"pass","request":{},"facts":{"ac\
count":{"mayShareImage":true,"mayImport":true}}},{"outcome":"fail","request":{},"facts":{"account":{"mayShareImage":false}},"pointers":["/Ec2ImageId"]},{"outcom\
e":"skipped","request":{},"facts":{"account":{"mayImport":true}}},{"outcome":"skipped","request":{}}]},{"id":"account/name-free","title":"No image of the accoun\
t has the same name in the Region","severity":"error","certainty":"documented","predicts":[{"code":"ResourceAlreadyExistsException","certainty":"inferred"}],"wh\
y":"Image names are unique in an account and Region: an import under a name that an image has already takes another name, or the deletion of that image.","notes\
":["Whether names that differ in case only are the same name is unknown.","A name with a date or a build number never collides: win11-24h2-2026-11."],"source":[\
{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"The console asks for a unique image name.\
"},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The call answers that a resource exists alr\
eady."}],"must":{"all":[{"fact":"account","path":"/imageNames","operator":"doesNotContain","value":{"fact":"request","path":"/ImageName"}}]},"at":"/ImageName","\
message":"The account has an image named `{actual}` in this Region already","expected":"a new name, or `aws workspaces delete-workspace-image` for the image tha\
t has it","examples":[{"outcome":"pass","request":{},"facts":{"account":{"imageNames":["win11-24h2-2026-10","win11-24h2-2026-09"]}}},{"outcome":"pass","request"\
:{},"facts":{"account":{"imageNames":[]}}},{"title":"Whether case matters is unknown","outcome":"pass","request":{},"facts":{"account":{"imageNames":["WIN11-24H\
2-2026-11"]}}},{"title":"A longer name is another one","outcome":"pass","request":{},"facts":{"account":{"imageNames":["win11-24h2-2026-11-b"]}}},{"outcome":"fa\
il","request":{},"facts":{"account":{"imageNames":["win11-24h2-2026-10","win11-24h2-2026-09","win11-24h2-2026-11"]}},"pointers":["/ImageName"]},{"outcome":"fail\
","request":{"ImageName":"golden"},"facts":{"account":{"imageNames":["golden"]}},"pointers":["/ImageName"]},{"outcome":"unknown","request":{},"facts":{"account"\
:{"imageCount":3}}},{"title":"Another call tells the names","outcome":"skipped","request":{},"facts":{"account":{"dedicatedTenancy":"ENABLED"}}},{"outcome":"ski\
pped","request":{}}]},{"id":"ami/allowed","title":"The account\'s Allowed AMIs settings admit the EC2 image","severity":"warning","certainty":"inferred","predict\
s":[],"why":"Where an account allows images by criteria, one outside them can neither be found nor launched once the setting is enforced; in audit mode EC2 only\
 says so.","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"Says whether the image meets the cr\
iteria for Allowed AMIs, where these are switched on."}],"must":{"all":[{"fact":"ec2Image","path":"/allowed","operator":"notEqual","value":false}]},"at":"/Ec2Im\
ageId","message":"The account\'s Allowed AMIs settings do not admit this image","expected":"an image that meets them; `aws ec2 get-allowed-images-settings` print\
s them","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"allowed":true}}},{"title":"EC2 says nothing where the setting is off","outcome":"pass",\
"request":{},"facts":{"ec2Image":{"allowed":null}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"allowed":false}},"pointers":["/Ec2ImageId"]},{"outcome"\
:"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/available","title":"The EC2 image is availab\
le","severity":"error","certainty":"inferred","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"An image whose snapshot is s\
till being written, or that failed or was disabled, cannot be launched, and the import launches it.","source":[{"url":"https://docs.aws.amazon.com/workspaces-co\
re/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners are told to offer images in the state available only."},{"url":"https://docs.aws.amazon.co\
m/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"Lists the states; only an image in state available is registered and can be launched."}],"\
must":{"all":[{"fact":"ec2Image","path":"/state","operator":"equal","value":"available"}]},"at":"/Ec2ImageId","message":"The image is in state `{ec2Image/state}\
`","expected":"state `available`; `aws ec2 wait image-available --image-ids {actual}` waits for one that is pending","examples":[{"outcome":"pass","request":{},\
"facts":{"ec2Image":{"state":"available"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"state":"available","found":true,"architecture":"x86_64"}}},{"ou\
tcome":"pass","request":{},"facts":{"ec2Image":{"state":"available","public":false}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"state":"pending"}},"p\
ointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Image":{"state":"disabled"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{}\
,"facts":{"ec2Image":{"architecture":"x86_64"}}},{"title":"There is no such image: ami/found says so","outcome":"skipped","request":{},"facts":{"ec2Image":{"fou\
nd":false}}},{"outcome":"skipped","request":{}}]},{"id":"ami/ebs-root","title":"The root device of the EC2 image is an EBS volume","severity":"error","certainty\
":"inferred","predicts":[],"why":"The import reads the snapshot of the root volume. An image with instance store has none.","source":[{"url":"https://docs.aws.a\
mazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners filter images by their EBS volumes and by whether these are encrypt\
ed."},{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"The root device is ebs or instance-store."}],"must\
":{"all":[{"fact":"ec2Image","path":"/rootDeviceType","operator":"equal","value":"ebs"}]},"at":"/Ec2ImageId","message":"The root device is `{ec2Image/rootDevice\
Type}`, not an EBS volume","expected":"an image with an EBS root volume","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"rootDeviceType":"ebs"}\
}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"rootDeviceType":"ebs","rootVolume":true,"volumes":1}}},{"outcome":"fail","request":{},"facts":{"ec2Image\
":{"rootDeviceType":"instance-store"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"ski\
pped","request":{}}]},{"id":"ami/ena-support","title":"The EC2 image has enhanced networking with ENA switched on","severity":"warning","certainty":"inferred","\
predicts":[],"why":"Without ENA an image starts on few instance types. Nothing says that the import refuses it, but partners are shown this as a limit.","notes"\
:["`aws ec2 modify-instance-attribute --instance-id ID --ena-support` switches it on for a stopped instance with the ENA driver; make the image anew from it."],\
"source":[{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners are shown whether ENA is suppor\
ted, because it limits the instance types."}],"must":{"all":[{"fact":"ec2Image","path":"/enaSupport","operator":"equal","value":true}]},"at":"/Ec2ImageId","mess\
age":"The image has no ENA support, which leaves few instance types to start it on","expected":"`EnaSupport` true","examples":[{"outcome":"pass","request":{},"f\
acts":{"ec2Image":{"enaSupport":true}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"enaSupport":true,"architecture":"x86_64"}}},{"outcome":"fail","requ\
est":{},"facts":{"ec2Image":{"enaSupport":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"ou\
tcome":"skipped","request":{}}]},{"id":"ami/found","title":"The EC2 image exists in the Region and the account can see it","severity":"error","certainty":"infer\
red","predicts":[{"code":"ResourceNotFoundException","certainty":"inferred"}],"why":"The call has no member for a Region: it looks for the image in its own Regi\
on and account. An id from another Region, of an image that was deregistered, or with a slip of the pen is not found.","source":[{"url":"https://docs.aws.amazon\
.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The id names an EC2 image of the caller\'s account."},{"url":"https://docs.aws\
.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners look the image up in the Region of the import first."}],"must":{"\
all":[{"fact":"ec2Image","path":"/found","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"EC2 does not find `{actual}` in this account and Regio\
n","expected":"an image that `aws ec2 describe-images --owners self` lists in the Region of the call","examples":[{"outcome":"pass","request":{},"facts":{"ec2Im\
age":{"found":true}}},{"title":"What state it is in is another rule\'s matter","outcome":"pass","request":{},"facts":{"ec2Image":{"found":true,"state":"pending"}\
}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"found":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"archi\
tecture":"x86_64"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/hvm","title":"The EC2 image is virtualized with HVM","severity":"error","certainty":"inferr\
ed","predicts":[],"why":"The instances that WorkSpaces run on take HVM images only; paravirtual Windows images do not exist any more.","source":[{"url":"https:/\
/docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners are told to offer HVM images only."},{"url":"https://doc\
s.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"The virtualization is hvm or paravirtual."}],"must":{"all":[{"fact":"ec2Ima\
ge","path":"/virtualizationType","operator":"equal","value":"hvm"}]},"at":"/Ec2ImageId","message":"The image is virtualized as `{ec2Image/virtualizationType}`",\
"expected":"virtualization `hvm`","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"virtualizationType":"hvm"}}},{"outcome":"pass","request":{},"\
facts":{"ec2Image":{"virtualizationType":"hvm","imageType":"machine"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"virtualizationType":"paravirtual"}}\
,"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/licen\
ce-recognised","title":"The EC2 image is billed as Windows BYOL","severity":"warning","certainty":"unknown","predicts":[{"code":"InvalidParameterValuesException\
","certainty":"unknown"}],"why":"The import is for images that are licensed by their owner. EC2 bills those as Windows BYOL; nothing says what the import makes \
of an image with other or no billing information, such as one that was registered from a snapshot.","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/\
UserGuide/billing-info-fields.html","read":"2025","says":"Windows BYOL has the operation RunInstances:0800."},{"url":"https://docs.aws.amazon.com/workspaces/lat\
est/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The image has to be one that is licensed already."}],"when":{"all":[{"fact":"ec2Image","path":"/\
platform","operator":"equal","value":"windows"},{"fact":"ec2Image","path":"/usageOperation","operator":"notEqual","value":"RunInstances:0002"},{"fact":"ec2Image\
","path":"/platformDetails","operator":"notEqual","value":"Windows"},{"not":{"fact":"ec2Image","path":"/platformDetails","operator":"startsWith","value":"Window\
s with SQL Server"}}]},"must":{"any":[{"fact":"ec2Image","path":"/usageOperation","operator":"equal","value":"RunInstances:0800"},{"fact":"ec2Image","path":"/pl\
atformDetails","operator":"equal","value":"Windows BYOL"}]},"at":"/Ec2ImageId","message":"Billed as {ec2Image/platformDetails} ({ec2Image/usageOperation}), not \
as `Windows BYOL`: the effect is unknown","expected":"`Windows BYOL` (RunInstances:0800), as VM Import gives it to Windows 10 and 11","examples":[{"outcome":"pa\
ss","request":{},"facts":{"ec2Image":{"platform":"windows","platformDetails":"Windows BYOL","usageOperation":"RunInstances:0800"}}},{"outcome":"pass","request":\
{},"facts":{"ec2Image":{"platform":"windows","platformDetails":null,"usageOperation":"RunInstances:0800"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{\
"platform":"windows","platformDetails":"Windows BYOL","usageOperation":null}}},{"title":"A licence of AWS: ami/own-licence says so","outcome":"notApplicable","r\
equest":{},"facts":{"ec2Image":{"platform":"windows","platformDetails":"Windows","usageOperation":"RunInstances:0002"}}},{"outcome":"notApplicable","request":{}\
,"facts":{"ec2Image":{"platform":"windows","platformDetails":"Windows","usageOperation":null}}},{"outcome":"notApplicable","request":{},"facts":{"ec2Image":{"pl\
atform":"windows","platformDetails":null,"usageOperation":"RunInstances:0002"}}},{"outcome":"notApplicable","request":{},"facts":{"ec2Image":{"platform":"window\
s","platformDetails":"Windows with SQL Server Web","usageOperation":"RunInstances:0202"}}},{"outcome":"notApplicable","request":{},"facts":{"ec2Image":{"platfor\
m":null,"platformDetails":"Linux/UNIX","usageOperation":"RunInstances"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"platform":"windows","platformDeta\
ils":null,"usageOperation":null}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Image":{"platform":"windows","platformDetails":"Window\
s Something","usageOperation":"RunInstances:9999"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"platform":"windows"}}},{\
"outcome":"skipped","request":{}}]},{"id":"ami/machine-image","title":"The EC2 image is a machine image","severity":"error","certainty":"inferred","predicts":[]\
,"why":"Kernel and ramdisk images cannot be launched on their own.","source":[{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.\
html","read":"2026","says":"Partners are told to offer images of the type machine only."},{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ima\
ge.html","read":"2026-08","says":"The type is machine, kernel or ramdisk."}],"must":{"all":[{"fact":"ec2Image","path":"/imageType","operator":"equal","value":"m\
achine"}]},"at":"/Ec2ImageId","message":"The image is of type `{ec2Image/imageType}`, which cannot be launched","expected":"an image of type `machine`","example\
s":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"imageType":"machine"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"imageType":"machine","virt\
ualizationType":"hvm"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"imageType":"kernel"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{\
},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/mbr-with-uefi","title":"A guest with an MBR disk has not become an\
 EC2 image that starts with UEFI","severity":"error","certainty":"inferred","predicts":[{"code":"IncompatiblePartitioning","certainty":"inferred"}],"why":"UEFI \
starts from a GPT disk. An image of an MBR disk that says UEFI either does not start or fails in the check of its partitions.","source":[{"url":"https://docs.aw\
s.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Disks have to be MBR with Windows 10 and GPT with Windows 11.\
"},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"MBR on a machine that has start\
ed by UEFI fails, as does GPT with legacy BIOS."}],"when":{"all":[{"fact":"guest","path":"/partitionStyle","operator":"equal","value":"MBR"}]},"must":{"all":[{"\
fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The guest has an MBR disk, but the \
image starts with UEFI","expected":"boot mode `legacy-bios` with MBR; `mbr2gpt /convert /allowFullOS` before the image is made, where UEFI is wanted","examples"\
:[{"outcome":"pass","request":{},"facts":{"guest":{"partitionStyle":"MBR"},"ec2Image":{"bootMode":"legacy-bios"}}},{"outcome":"pass","request":{},"facts":{"gues\
t":{"partitionStyle":"MBR"},"ec2Image":{"bootMode":null}}},{"outcome":"notApplicable","request":{},"facts":{"guest":{"partitionStyle":"GPT"},"ec2Image":{"bootMo\
de":"uefi"}}},{"outcome":"fail","request":{},"facts":{"guest":{"partitionStyle":"MBR"},"ec2Image":{"bootMode":"uefi"}},"pointers":["/Ec2ImageId"]},{"outcome":"s\
kipped","request":{},"facts":{"guest":{"partitionStyle":"MBR"}}},{"outcome":"skipped","request":{},"facts":{"guest":{"dhcp":true},"ec2Image":{"bootMode":"uefi"}\
}},{"outcome":"skipped","request":{}}]},{"id":"ami/no-owner-alias","title":"The EC2 image is not one of Amazon, the Marketplace or AWS Backup","severity":"error\
","certainty":"inferred","predicts":[],"why":"Images of Amazon and of the Marketplace belong to other accounts, and images that AWS Backup keeps are locked by i\
ts vault: none of them can be shared with the service by you.","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"\
2026-08","says":"The alias of an owner is amazon, aws-marketplace or aws-backup-vault; other images have none."},{"url":"https://docs.aws.amazon.com/workspaces/\
latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The image has to be owned by the account that imports it."}],"must":{"all":[{"fact":"ec2Image\
","path":"/ownerAlias","operator":"notIn","value":["amazon","aws-marketplace","aws-backup-vault"]}]},"at":"/Ec2ImageId","message":"The image is one of `{ec2Imag\
e/ownerAlias}`","expected":"an image that you made yourself, by VM Import or from an instance of your own","examples":[{"outcome":"pass","request":{},"facts":{"\
ec2Image":{"ownerAlias":null}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"ownerAlias":null,"ownerId":"111122223333"}}},{"title":"Older clients name t\
he caller so","outcome":"pass","request":{},"facts":{"ec2Image":{"ownerAlias":"self"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"ownerAlias":null,"p\
roductCodes":[]}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"ownerAlias":"amazon"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts\
":{"ec2Image":{"ownerAlias":"aws-marketplace"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Image":{"ownerAlias":"aws-backup-vault"}\
},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"ownerId":"111122223333"}}},{"outcome":"skipped","request":{}}]},{"id":"ami\
/no-product-codes","title":"The EC2 image has no product codes","severity":"error","certainty":"inferred","predicts":[],"why":"A product code ties the image to \
an offer of the Marketplace. Such images cannot be shared freely, and the import has to share the image with the service.","source":[{"url":"https://docs.aws.am\
azon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"Product codes are those of the Marketplace, or of AWS\'s own paid images."},{"url":"\
https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"The image has to stay shareable during the whole \
import."}],"must":{"all":[{"fact":"ec2Image","path":"/productCodes","operator":"empty","value":true}]},"at":"/Ec2ImageId","message":"The image carries the produ\
ct codes {ec2Image/productCodes}","expected":"an image without product codes, made from your own installation of Windows","examples":[{"outcome":"pass","request\
":{},"facts":{"ec2Image":{"productCodes":[]}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"productCodes":[],"ownerAlias":null}}},{"outcome":"pass","req\
uest":{},"facts":{"ec2Image":{"productCodes":[],"public":false}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"productCodes":["1abcdefghijklmnopqrstuvwx\
"]}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/n\
o-uefi-preferred","title":"The boot mode of the EC2 image does not depend on the instance type","severity":"warning","certainty":"unknown","predicts":[{"code":"\
UEFINotSupported","certainty":"unknown"},{"code":"IncompatiblePartitioning","certainty":"unknown"}],"why":"With uefi-preferred the instance type decides whether\
 the machine starts with UEFI or with legacy BIOS, and nothing says which types the import uses. Windows 11 needs the one and Windows 10 the other.","source":[{\
"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"UEFI is asked for in connection with Windows \
11."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Windows 10 has to use the boot m\
ode legacy BIOS."},{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"The boot mode is legacy-bios, uefi or\
 uefi-preferred."}],"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi-preferred"}]},"at":"/Ec2ImageId","message":"The boo\
t mode is `uefi-preferred`; which one the import then starts with is unknown","expected":"`uefi` for Windows 11, `legacy-bios` for Windows 10","examples":[{"out\
come":"pass","request":{},"facts":{"ec2Image":{"bootMode":"uefi"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"bootMode":"legacy-bios"}}},{"outcome":"\
pass","request":{},"facts":{"ec2Image":{"bootMode":null}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"bootMode":"uefi-preferred"}},"pointers":["/Ec2Im\
ageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/not-deprecated","title":"\
The EC2 image is not deprecated","severity":"warning","certainty":"inferred","predicts":[],"why":"A deprecated image can still be launched, but somebody decided\
 that it should not be used after this day.","source":[{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"G\
ives the time at which the image is deprecated, if there is one."}],"must":{"any":[{"fact":"ec2Image","path":"/deprecated","operator":"present","value":false},{\
"fact":"today","path":"/date","operator":"before","value":{"fact":"ec2Image","path":"/deprecated"}}]},"at":"/Ec2ImageId","message":"The image is deprecated sinc\
e {ec2Image/deprecated}","expected":"an image that is not deprecated; `aws ec2 disable-image-deprecation --image-id {actual}` takes it back","examples":[{"outco\
me":"pass","request":{},"facts":{"ec2Image":{"deprecated":null}}},{"title":"From tomorrow","outcome":"pass","request":{},"facts":{"ec2Image":{"deprecated":"2026\
-11-24"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"deprecated":"2027-06-30"}},"asOf":"2027-06-29"},{"title":"From today","outcome":"fail","request"\
:{},"facts":{"ec2Image":{"deprecated":"2026-11-23"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Image":{"deprecated":"2026-11-22"}}\
,"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/not-p\
ublic","title":"The EC2 image is not public","severity":"warning","certainty":"inferred","predicts":[],"why":"An image with your Windows licence and software in\
 it that everyone may launch is hardly meant. The import does not need it: the service is given access to this image alone.","source":[{"url":"https://docs.aws.\
amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"Says whether the image has public launch permissions."}],"must":{"all":[{"fact":"\
ec2Image","path":"/public","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"Everyone may launch this image","expected":"a private image: `aws e\
c2 modify-image-attribute --image-id {actual} --launch-permission \'Remove=[{Group=all}]\'`","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"publ\
ic":false}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"public":false,"ownerId":"111122223333"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{\
"public":true}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{\
"id":"ami/own-licence","title":"The EC2 image is not billed with a Windows Server or SQL Server licence of AWS","severity":"error","certainty":"documented","pre\
dicts":[{"code":"OSNotSupported","certainty":"inferred"},{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"An image that EC2 bills with \
a Windows licence holds Windows Server: AWS sells no licence for Windows 10 or 11 on EC2. Such an image is not bring-your-own-licence and is refused.","notes":[\
"With VM Import leave `--license-type` out, or set it to BYOL: for Windows 10 and 11 BYOL is the default, and AWS must not be given."],"source":[{"url":"https:/\
/docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html","read":"2025","says":"Windows with a licence of AWS is RunInstances:0002 with the details\
 Windows; SQL Server has details of its own; Windows BYOL is RunInstances:0800."},{"url":"https://docs.aws.amazon.com/vm-import/latest/userguide/licensing-speci\
fy-option.html","read":"2026","says":"Client versions of Windows are imported as BYOL."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWor\
kspaceImage.html","read":"2026-09","says":"The image has to be one that is licensed already."}],"must":{"all":[{"fact":"ec2Image","path":"/usageOperation","oper\
ator":"notEqual","value":"RunInstances:0002"},{"fact":"ec2Image","path":"/platformDetails","operator":"notEqual","value":"Windows"},{"not":{"fact":"ec2Image","p\
ath":"/platformDetails","operator":"startsWith","value":"Windows with SQL Server"}}]},"at":"/Ec2ImageId","message":"The image is billed as `{ec2Image/platformDe\
tails}` ({ec2Image/usageOperation}), with a licence of AWS","expected":"an image billed as `Windows BYOL` (RunInstances:0800), which holds Windows 10 or 11","ex\
amples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"platformDetails":"Windows BYOL","usageOperation":"RunInstances:0800"}}},{"title":"What EC2 does no\
t bill is no licence of AWS; ami/licence-recognised asks further","outcome":"pass","request":{},"facts":{"ec2Image":{"platformDetails":null,"usageOperation":nul\
l}}},{"title":"ami/windows-platform has this one","outcome":"pass","request":{},"facts":{"ec2Image":{"platformDetails":"Linux/UNIX","usageOperation":"RunInstanc\
es"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"platformDetails":"Red Hat Enterprise Linux","usageOperation":"RunInstances:0010"}}},{"outcome":"fail\
","request":{},"facts":{"ec2Image":{"platformDetails":"Windows","usageOperation":"RunInstances:0002"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{\
},"facts":{"ec2Image":{"platformDetails":"Windows with SQL Server Standard","usageOperation":"RunInstances:0006"}},"pointers":["/Ec2ImageId"]},{"title":"Either \
of the two is enough","outcome":"fail","request":{},"facts":{"ec2Image":{"usageOperation":"RunInstances:0002"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown"\
,"request":{},"facts":{"ec2Image":{"platform":"windows"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/owned-by-caller","title":"The EC2 image belongs to th\
e account that makes the call","severity":"error","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"},{"code":"InvalidP\
arameterValuesException","certainty":"inferred"}],"why":"The import shares the image with the service by changing its launch permission, which only the owner ca\
n do. An image that another account has shared with yours does not do; a copy of it does.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/A\
PI_ImportWorkspaceImage.html","read":"2026-09","says":"The image has to be owned by the account that imports it."}],"must":{"all":[{"fact":"ec2Image","path":"/o\
wnerId","operator":"equal","value":{"fact":"account","path":"/id"}}]},"at":"/Ec2ImageId","message":"The image belongs to account {ec2Image/ownerId}, the call is\
 made by {account/id}","expected":"an image of your own; `aws ec2 copy-image` makes one from a shared image","examples":[{"outcome":"pass","request":{},"facts":\
{"ec2Image":{"ownerId":"111122223333"},"account":{"id":"111122223333"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"ownerId":"111122223333","ownerAlia\
s":null},"account":{"id":"111122223333","dedicatedTenancy":"ENABLED"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"ownerId":"444455556666"},"account":\
{"id":"111122223333"}},"pointers":["/Ec2ImageId"]},{"title":"Without the caller\'s account there is nothing to compare","outcome":"skipped","request":{},"facts":\
{"ec2Image":{"ownerId":"111122223333"}}},{"outcome":"skipped","request":{},"facts":{"ec2Image":{"ownerId":"111122223333"},"account":{"dedicatedTenancy":"ENABLED\
"}}},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"},"account":{"id":"111122223333"}}},{"outcome":"skipped","request":{}}]},{"id":"a\
mi/root-volume","title":"The EBS volume of the EC2 image is its root device","severity":"error","certainty":"documented","predicts":[{"code":"AdditionalDrivesAt\
tached","certainty":"inferred"}],"why":"The one volume that may be there is the one that Windows starts from. An image whose root device is not among its EBS vo\
lumes has a drive too many or nothing to start from.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.ht\
ml","read":"2026","says":"Only the C drive may be present on the image."}],"when":{"all":[{"fact":"ec2Image","path":"/rootDeviceType","operator":"notEqual","val\
ue":"instance-store"}]},"must":{"all":[{"fact":"ec2Image","path":"/rootVolume","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"None of the imag\
e\'s EBS volumes is its root device","expected":"an image whose `RootDeviceName` is the device of its one EBS volume","examples":[{"outcome":"pass","request":{},\
"facts":{"ec2Image":{"rootDeviceType":"ebs","rootVolume":true}}},{"title":"ami/single-volume has the second one","outcome":"pass","request":{},"facts":{"ec2Imag\
e":{"rootDeviceType":"ebs","rootVolume":true,"volumes":2}}},{"title":"ami/ebs-root has this one","outcome":"notApplicable","request":{},"facts":{"ec2Image":{"ro\
otDeviceType":"instance-store","rootVolume":false}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"rootDeviceType":"ebs","rootVolume":false}},"pointers":\
["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"rootDeviceType":"ebs"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/single-volume"\
,"title":"The EC2 image has one EBS volume and no second","severity":"error","certainty":"documented","predicts":[{"code":"AdditionalDrivesAttached","certainty"\
:"documented"}],"why":"Every volume of the image becomes a drive of the machine that the import starts, and only drive C may be there. Ephemeral and suppressed \
mappings do not count.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Only\
 the C drive may be present on the image; all other drives have to be removed."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-i\
mages.html","read":"2022-09-02","says":"The virtual machine has a single volume."}],"must":{"all":[{"fact":"ec2Image","path":"/volumes","operator":"lessThanIncl\
usive","value":1}]},"at":"/Ec2ImageId","message":"The image has {ec2Image/volumes} EBS volumes","expected":"one EBS volume, the root; make the image anew withou\
t the others (`aws ec2 create-image --block-device-mappings` with `NoDevice`)","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"volumes":1}}},{"\
outcome":"pass","request":{},"facts":{"ec2Image":{"volumes":1,"rootVolume":true,"volumeGiB":60}}},{"title":"No EBS volume at all: ami/ebs-root has this one","ou\
tcome":"pass","request":{},"facts":{"ec2Image":{"volumes":0}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"volumes":2}},"pointers":["/Ec2ImageId"]},{"o\
utcome":"fail","request":{},"facts":{"ec2Image":{"volumes":5,"rootVolume":true}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Imag\
e":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/unencrypted","title":"No volume of the EC2 image is encrypted","severity":"error","ce\
rtainty":"documented","predicts":[],"why":"The service cannot read an encrypted snapshot that is shared with it, and its documentation excludes encrypted images\
.","notes":["A copy of an encrypted image is encrypted too. Make the image from an unencrypted volume, with encryption by default switched off in the Region. Wo\
rkSpaces can be encrypted afterwards, when they are created."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.ht\
ml","read":"2026-09","says":"Encrypted images are not supported; encryption can be switched on for the WorkSpaces themselves."},{"url":"https://docs.aws.amazon.\
com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners are told to leave encrypted images out."}],"must":{"all":[{"fact":"ec2Ima\
ge","path":"/encryptedVolumes","operator":"equal","value":0}]},"at":"/Ec2ImageId","message":"{ec2Image/encryptedVolumes} of the image\'s {ec2Image/volumes} EBS v\
olumes are encrypted","expected":"an image without encrypted volumes","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"encryptedVolumes":0}}},{"\
outcome":"pass","request":{},"facts":{"ec2Image":{"volumes":1,"encryptedVolumes":0}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"volumes":2,"encrypted\
Volumes":0}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"volumes":1,"encryptedVolumes":1}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},\
"facts":{"ec2Image":{"volumes":2,"encryptedVolumes":1}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"volumes":1}}},{"outc\
ome":"skipped","request":{}}]},{"id":"ami/volume-within-70","title":"The root volume of the EC2 image is not between 71 and 80 GiB, where sources disagree","sev\
erity":"warning","certainty":"contradictory","predicts":[{"code":"DiskSizeExceeded","certainty":"contradictory"}],"why":"AWS\'s documentation of 2022 allowed 70 \
GB, the error page says less than 80 GB, the checker lets exactly 80 GiB pass, and today\'s page on the import says nothing. Up to 70 GiB nobody objects.","sourc\
e":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The local disk has to be smaller t\
han 80 GB."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2022-09-02","says":"The maximum was 70 GB at tha\
t time."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A disk of exactly 80 GiB\
 passes."}],"when":{"all":[{"fact":"ec2Image","path":"/volumeGiB","operator":"lessThanInclusive","value":80}]},"must":{"all":[{"fact":"ec2Image","path":"/volume\
GiB","operator":"lessThanInclusive","value":70}]},"at":"/Ec2ImageId","message":"The root volume has {ec2Image/volumeGiB} GiB: sources contradict each other betw\
een 71 and 80","expected":"a root volume of at most 70 GiB","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"volumeGiB":70}}},{"outcome":"pass",\
"request":{},"facts":{"ec2Image":{"volumeGiB":30}}},{"title":"Too large for certain: ami/volume-within-80 says so","outcome":"notApplicable","request":{},"facts\
":{"ec2Image":{"volumeGiB":81}}},{"outcome":"notApplicable","request":{},"facts":{"ec2Image":{"volumeGiB":200}}},{"outcome":"fail","request":{},"facts":{"ec2Ima\
ge":{"volumeGiB":71}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Image":{"volumeGiB":80}},"pointers":["/Ec2ImageId"]},{"outcome":"u\
nknown","request":{},"facts":{"ec2Image":{"volumes":1}}},{"outcome":"skipped","request":{}}]},{"id":"ami/volume-within-80","title":"The root volume of the EC2 i\
mage has at most 80 GiB","severity":"error","certainty":"documented","predicts":[{"code":"DiskSizeExceeded","certainty":"documented"}],"why":"The import takes d\
isks up to 80 GB. This is known from the image alone and need not cost an import of 90 minutes.","notes":["A volume cannot be made smaller in place: install or \
restore Windows onto a smaller disk, then make the image anew. The user\'s own drive of a WorkSpace is separate and chosen with the bundle."],"source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The local disk has to be smaller than 80 GB."},\
{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A disk above 80 GiB fails; one of \
exactly 80 GiB passes."}],"must":{"all":[{"fact":"ec2Image","path":"/volumeGiB","operator":"lessThanInclusive","value":80}]},"at":"/Ec2ImageId","message":"The r\
oot volume has {ec2Image/volumeGiB} GiB, the import takes 80 at most","expected":"a root volume of at most 70 GiB, on which all sources agree","examples":[{"out\
come":"pass","request":{},"facts":{"ec2Image":{"volumeGiB":70}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"volumeGiB":71}}},{"title":"Contested: ami/\
volume-within-70 says so","outcome":"pass","request":{},"facts":{"ec2Image":{"volumeGiB":80}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"volumeGiB":3\
0,"volumes":1}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"volumeGiB":81}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"ec2Im\
age":{"volumeGiB":128}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"volumes":1}}},{"outcome":"skipped","request":{}}]},{\
"id":"ami/windows-10-legacy-bios","title":"The EC2 image of a Windows 10 does not start with UEFI","severity":"error","certainty":"documented","predicts":[{"cod\
e":"UEFINotSupported","certainty":"documented"}],"why":"The import takes Windows 10 with legacy BIOS only. EC2 states the boot mode of the image, so this is kno\
wn before anything is started.","notes":["In 2025 the page on the import said for a while that only UEFI images were taken, whatever the version. The error page\
 and the present text say UEFI for Windows 11 and legacy BIOS for Windows 10.","The silent trap of VM Import: a machine that can start both ways is imported wit\
h legacy BIOS, and its disk converted from GPT to MBR, without a word. Say which one you want: `aws ec2 import-image --boot-mode uefi` for Windows 11, `--boot-m\
ode legacy-bios` for Windows 10."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","\
says":"Windows 10 has to use the boot mode legacy BIOS."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"202\
6-09","says":"UEFI is asked for in connection with Windows 11."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker\
.ps1","read":"2024-05","says":"A Windows 10 that has started by UEFI fails."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10\
"}]},"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"notEqual","value":"uefi"}]},"at":"/Ec2ImageId","message":"This Windows 10 image starts wit\
h UEFI; the import takes Windows 10 with legacy BIOS only","expected":"boot mode `legacy-bios`; import the machine again with `aws ec2 import-image --boot-mode \
legacy-bios`","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"},"ec2Image":{"bootMode":"legacy-bios"}}},{"title":"An image that sta\
tes no boot mode starts with legacy BIOS","outcome":"pass","request":{},"facts":{"windows":{"version":"10"},"ec2Image":{"bootMode":null}}},{"title":"Doubtful: a\
mi/no-uefi-preferred says so","outcome":"pass","request":{},"facts":{"windows":{"version":"10"},"ec2Image":{"bootMode":"uefi-preferred"}}},{"outcome":"pass","re\
quest":{},"facts":{"ec2Image":{"bootMode":"legacy-bios"}}},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11"},"ec2Image":{"bootMode":"u\
efi"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10"},"ec2Image":{"bootMode":"uefi"}},"pointers":["/Ec2ImageId"]},{"title":"Right for Windo\
ws 11, wrong for Windows 10","outcome":"unknown","request":{},"facts":{"ec2Image":{"bootMode":"uefi"}}},{"outcome":"unknown","request":{},"facts":{"windows":{"v\
ersion":"10"},"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"10"}}},{"outcome":"skipped","request":{}}]},{"\
id":"ami/windows-11-uefi","title":"The EC2 image of a Windows 11 starts with UEFI","severity":"error","certainty":"documented","predicts":[{"code":"Incompatible\
Partitioning","certainty":"inferred"}],"why":"Windows 11 needs UEFI. An image whose boot mode is legacy BIOS, or that states none and hence starts with legacy B\
IOS, fails in the import or does not start at all.","notes":["The silent trap of VM Import: a machine that can start both ways is imported with legacy BIOS, and\
 its disk converted from GPT to MBR, without a word. Say which one you want: `aws ec2 import-image --boot-mode uefi` for Windows 11, `--boot-mode legacy-bios` f\
or Windows 10.","An image made with `aws ec2 register-image` takes `--boot-mode` too; the boot mode of an existing image cannot be changed."],"source":[{"url":"\
https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Windows 11 images need UEFI as boot mode."},{"url":"\
https://docs.aws.amazon.com/vm-import/latest/userguide/prerequisites.html","read":"2026","says":"Windows 11 is imported with UEFI; a machine that supports both \
modes is imported with legacy BIOS unless the mode is given."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.htm\
l","read":"2026","says":"Windows 11 disks have to be GPT, which goes with UEFI."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value"\
:"11"}]},"must":{"all":[{"fact":"ec2Image","path":"/bootMode","operator":"in","value":["uefi","uefi-preferred"]}]},"at":"/Ec2ImageId","message":"The boot mode o\
f this Windows 11 image is {ec2Image/bootMode}; Windows 11 needs `uefi`","expected":"boot mode `uefi`; VM Import silently picks legacy BIOS where both would do,\
 so import again with `aws ec2 import-image --boot-mode uefi`","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"},"ec2Image":{"bootM\
ode":"uefi"}}},{"title":"Doubtful: ami/no-uefi-preferred says so","outcome":"pass","request":{},"facts":{"windows":{"version":"11"},"ec2Image":{"bootMode":"uefi\
-preferred"}}},{"title":"With UEFI the version does not matter to this rule","outcome":"pass","request":{},"facts":{"ec2Image":{"bootMode":"uefi"}}},{"outcome":\
"notApplicable","request":{},"facts":{"windows":{"version":"10"},"ec2Image":{"bootMode":"legacy-bios"}}},{"outcome":"notApplicable","request":{},"facts":{"windo\
ws":{"version":"10"},"ec2Image":{"bootMode":null}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11"},"ec2Image":{"bootMode":"legacy-bios"}},"p\
ointers":["/Ec2ImageId"]},{"title":"EC2 leaves the boot mode out of an image that states none","outcome":"fail","request":{},"facts":{"windows":{"version":"11"}\
,"ec2Image":{"bootMode":null}},"pointers":["/Ec2ImageId"]},{"title":"Right for Windows 10, wrong for Windows 11","outcome":"unknown","request":{},"facts":{"ec2I\
mage":{"bootMode":"legacy-bios"}}},{"outcome":"unknown","request":{},"facts":{"windows":{"version":"11"},"ec2Image":{"state":"available"}}},{"outcome":"skipped"\
,"request":{},"facts":{"windows":{"version":"11"}}},{"outcome":"skipped","request":{}}]},{"id":"ami/windows-platform","title":"The EC2 image is a Windows image"\
,"severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"inferred"},{"code":"InvalidParameterValuesException","certainty":\
"inferred"}],"why":"Only Windows 10 and 11 can be imported. EC2 states a platform for Windows images and none for anything else.","source":[{"url":"https://docs\
.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The image has to hold Windows 10 or Windows 11."},{"url":"https://\
docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"An operating system other than Windows 10 or 11 ends t\
he import."},{"url":"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html","read":"2026-08","says":"The platform is windows for Windows images \
and left out for others."}],"must":{"all":[{"fact":"ec2Image","path":"/platform","operator":"equal","value":"windows"}]},"at":"/Ec2ImageId","message":"EC2 does \
not list the image as a Windows image; its platform is {ec2Image/platform}","expected":"an image whose `Platform` is `windows`","examples":[{"outcome":"pass","r\
equest":{},"facts":{"ec2Image":{"platform":"windows"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"platform":"windows","platformDetails":"Windows BYOL\
","usageOperation":"RunInstances:0800"}}},{"title":"EC2 leaves the platform of a Linux image out","outcome":"fail","request":{},"facts":{"ec2Image":{"platform":\
null}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"state":"available"}}},{"outcome":"skipped","request":{}}]},{"id":"ami\
/x86-64","title":"The EC2 image is for x86_64 processors","severity":"error","certainty":"documented","predicts":[{"code":"Requires64BitOS","certainty":"documen\
ted"}],"why":"Only 64-bit Windows for x86-64 can be imported. i386 and Arm images are refused by the checks inside the import.","source":[{"url":"https://docs.a\
ws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"All of the versions that can be brought are for x64."},{"url":"htt\
ps://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"A system that is not 64-bit x64 ends the import."\
}],"must":{"all":[{"fact":"ec2Image","path":"/architecture","operator":"equal","value":"x86_64"}]},"at":"/Ec2ImageId","message":"The image is for `{ec2Image/arc\
hitecture}` processors","expected":"architecture `x86_64`","examples":[{"outcome":"pass","request":{},"facts":{"ec2Image":{"architecture":"x86_64"}}},{"outcome"\
:"pass","request":{},"facts":{"ec2Image":{"architecture":"x86_64","platform":"windows"}}},{"outcome":"pass","request":{},"facts":{"ec2Image":{"architecture":"x8\
6_64","virtualizationType":"hvm"}}},{"outcome":"fail","request":{},"facts":{"ec2Image":{"architecture":"i386"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","r\
equest":{},"facts":{"ec2Image":{"architecture":"arm64"}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"ec2Image":{"platform":"windows"\
}}},{"outcome":"skipped","request":{}}]},{"id":"guest/auto-mount","title":"New volumes are mounted by themselves in the guest","severity":"error","certainty":"d\
ocumented","predicts":[{"code":"AutoMountDisabled","certainty":"documented"}],"why":"A WorkSpace gets its user volume as a second drive when it is launched, and\
 Windows has to mount it by itself.","notes":["The checker shows this as a WARNING to the person who runs it; inside the import the same test runs again and a w\
arning counts as FAILED."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"A\
utomatic mounting has to be enabled with diskpart."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read"\
:"2024-05","says":"Fails when NoAutoMount of the mount manager is 1."}],"must":{"all":[{"fact":"guest","path":"/autoMount","operator":"equal","value":true}]},"a\
t":"/Ec2ImageId","message":"Windows does not mount new volumes by itself","expected":"`diskpart`, then `automount enable`","examples":[{"outcome":"pass","reques\
t":{},"facts":{"guest":{"autoMount":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"autoMount":true},"windows":{"version":"11","build":26100}}},{"outc\
ome":"pass","request":{},"facts":{"guest":{"autoMount":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"autoMount":false}},"point\
ers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/bitlocker-o\
ff","title":"BitLocker is off in the guest and its drive decrypted","severity":"error","certainty":"documented","predicts":[],"why":"The import cannot read an e\
ncrypted drive. It has no code of its own: the import fails in one way or another.","notes":["The checker of 2024 does not test this. Decryption takes time afte\
r the command; only a drive that is decrypted entirely will do."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images\
.html","read":"2026-09","says":"BitLocker and other encryption of the whole disk have to be off and the volume decrypted; such images fail the import."},{"url":\
"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The status has to show Fully Decrypted and Pr\
otection Off."}],"must":{"all":[{"fact":"guest","path":"/bitLocker","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"BitLock\
er is on in the guest, or its drive is not yet decrypted","expected":"`manage-bde -off C:`, then wait until `manage-bde -status C:` shows Fully Decrypted and Pr\
otection Off","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"bitLocker":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"bitLocker":fal\
se},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"bitLocker":false,"pendingReboot":false}}},{"outcome":"fail","re\
quest":{},"facts":{"guest":{"bitLocker":true}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcom\
e":"skipped","request":{}}]},{"id":"guest/boot-mode-fits","title":"The guest\'s firmware fits its Windows","severity":"error","certainty":"documented","predicts"\
:[{"code":"UEFINotSupported","certainty":"documented"}],"why":"The import takes Windows 10 with legacy BIOS only, and tests how Windows was started.","notes":["\
The test knows the machine on which the checker ran. VM Import may change the boot mode: ami/windows-10-legacy-bios and ami/windows-11-uefi look at the image it\
self."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Windows 10 has to us\
e the boot mode legacy BIOS."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A W\
indows 10 that has started by UEFI fails."}],"must":{"all":[{"fact":"guest","path":"/bootModeFits","operator":"equal","value":true}]},"at":"/Ec2ImageId","messag\
e":"The guest is a Windows 10 that was started with UEFI","expected":"legacy BIOS for Windows 10: install it anew on a machine with BIOS firmware, or move to Wi\
ndows 11","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"bootModeFits":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"bootModeFits":tr\
ue},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"bootModeFits":true,"partitionStyleFits":true}}},{"outcome":"fai\
l","request":{},"facts":{"guest":{"bootModeFits":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"partitionStyleFits":tr\
ue}}},{"outcome":"skipped","request":{}}]},{"id":"guest/byol-account-enabled","title":"The local user WorkSpaces_BYOL is enabled in the guest","severity":"error\
","certainty":"documented","predicts":[{"code":"WorkspacesBYOLAccountDisabled","certainty":"documented"}],"why":"The import logs on with this local administrato\
r, which a disabled account does not allow.","notes":["The checker shows this as a WARNING to the person who runs it; inside the import the same test runs again\
 and a warning counts as FAILED.","The error page points to enabling bring-your-own-licence for the AWS account here; what is meant is the local user in Windows\
."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The account WorkSpaces_B\
YOL has to be enabled."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Reads whe\
ther the local user is disabled."}],"must":{"all":[{"fact":"guest","path":"/byolAccountEnabled","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":\
"The local user `WorkSpaces_BYOL` is disabled in the guest","expected":"`net user WorkSpaces_BYOL /active:yes`","examples":[{"outcome":"pass","request":{},"fact\
s":{"guest":{"byolAccountEnabled":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"byolAccountEnabled":true},"windows":{"version":"11","build":26100}}}\
,{"outcome":"pass","request":{},"facts":{"guest":{"byolAccountEnabled":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"byolAccou\
ntEnabled":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]}\
,{"id":"guest/byol-account-exists","title":"The guest has the local user WorkSpaces_BYOL","severity":"error","certainty":"measured","predicts":[{"code":"Workspa\
cesBYOLAccountNotFound","certainty":"measured"}],"why":"The import logs on with this local administrator.","notes":["The checker shows this as a WARNING to the \
person who runs it; inside the import the same test runs again and a warning counts as FAILED."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest\
/api/API_ErrorDetails.html","read":"2026-09","says":"WorkspacesBYOLAccountNotFound is one of the codes of a failed image; no page explains it."},{"url":"https:/\
/github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Looks for a local user named WorkSpaces_BYOL."}],\
"must":{"all":[{"fact":"guest","path":"/byolAccountExists","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest has no local user `WorkSpa\
ces_BYOL`","expected":"`net user WorkSpaces_BYOL * /add` and `net localgroup Administrators WorkSpaces_BYOL /add`, with a password of your own","examples":[{"ou\
tcome":"pass","request":{},"facts":{"guest":{"byolAccountExists":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"byolAccountExists":true},"windows":{"\
version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"byolAccountExists":true,"pendingReboot":false}}},{"outcome":"fail","request":{}\
,"facts":{"guest":{"byolAccountExists":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcom\
e":"skipped","request":{}}]},{"id":"guest/dhcp","title":"Every network adapter of the guest gets its address by DHCP","severity":"error","certainty":"documented\
","predicts":[{"code":"DHCPDisabled","certainty":"documented"}],"why":"In AWS the address of a machine comes from DHCP; a static one leaves the import without a\
 network.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The network inter\
face has to use DHCP."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Looks at e\
very adapter that is enabled for IP."}],"must":{"all":[{"fact":"guest","path":"/dhcp","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"A network\
 adapter of the guest has a static address","expected":"`netsh interface ipv4 set address name=\\"NAME\\" source=dhcp` and `set dnsservers name=\\"NAME\\" source=dh\
cp` for each adapter","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"dhcp":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"dhcp":true},\
"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"dhcp":true,"pendingReboot":false}}},{"outcome":"fail","request":{},\
"facts":{"guest":{"dhcp":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","\
request":{}}]},{"id":"guest/disk-within-70","title":"The disk of the guest is not between 70 and 80 GiB, where sources disagree","severity":"warning","certainty\
":"contradictory","predicts":[{"code":"DiskSizeExceeded","certainty":"contradictory"}],"why":"AWS\'s documentation of 2022 allowed 70 GB, the error page says les\
s than 80 GB, and the checker lets exactly 80 GiB pass. Up to 70 GiB nobody objects.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide\
/windows-images-common-errors.html","read":"2026","says":"The local disk has to be smaller than 80 GB."},{"url":"https://docs.aws.amazon.com/workspaces/latest/a\
dminguide/byol-windows-images.html","read":"2022-09-02","says":"The maximum was 70 GB at that time."},{"url":"https://github.com/russellbell/packer-test/blob/10\
f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A disk of exactly 80 GiB passes."}],"when":{"all":[{"fact":"guest","path":"/diskGiB","operat\
or":"lessThanInclusive","value":80}]},"must":{"all":[{"fact":"guest","path":"/diskGiB","operator":"lessThanInclusive","value":70}]},"ifUnknown":"skip","at":"/Ec\
2ImageId","message":"The disk of the guest has {guest/diskGiB} GiB: sources contradict each other between 70 and 80","expected":"a disk of at most 70 GiB","exam\
ples":[{"outcome":"pass","request":{},"facts":{"guest":{"diskGiB":70}}},{"outcome":"pass","request":{},"facts":{"guest":{"diskGiB":40}}},{"title":"Too large for\
 certain: guest/disk-within-80 says so","outcome":"notApplicable","request":{},"facts":{"guest":{"diskGiB":81}}},{"outcome":"notApplicable","request":{},"facts"\
:{"guest":{"diskGiB":127}}},{"outcome":"fail","request":{},"facts":{"guest":{"diskGiB":71}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{\
"guest":{"diskGiB":80}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"diskGiB":70.1}},"pointers":["/Ec2ImageId"]},{"outcome":"pa\
ss","request":{},"facts":{"guest":{"diskGiB":69.9}}},{"outcome":"skipped","request":{},"facts":{"guest":{"diskWithinLimit":true}}},{"outcome":"skipped","request\
":{}}]},{"id":"guest/disk-within-80","title":"The disk of the guest has at most 80 GiB","severity":"error","certainty":"documented","predicts":[{"code":"DiskSiz\
eExceeded","certainty":"documented"}],"why":"The import takes disks up to 80 GB. The checker tests it on the machine; inside the import the size of the EC2 imag\
e tells.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The local disk has\
 to be smaller than 80 GB."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A dis\
k above 80 GiB fails, one of exactly 80 GiB passes; the test is left out inside the import."}],"must":{"all":[{"fact":"guest","path":"/diskWithinLimit","operato\
r":"equal","value":true}]},"at":"/Ec2ImageId","message":"The disk of the guest has more than 80 GiB","expected":"a disk of at most 70 GiB, on which all sources \
agree","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"diskWithinLimit":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"diskWithinLimit"\
:true,"diskGiB":70}}},{"title":"Contested: guest/disk-within-70 says so","outcome":"pass","request":{},"facts":{"guest":{"diskWithinLimit":true,"diskGiB":80}}},\
{"outcome":"fail","request":{},"facts":{"guest":{"diskWithinLimit":false}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"diskWit\
hinLimit":false,"diskGiB":81}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","re\
quest":{}}]},{"id":"guest/drive-letter-d-free","title":"The drive letter D: is free in the guest","severity":"error","certainty":"documented","predicts":[{"code\
":"RestrictedDriveLetterInUse","certainty":"documented"}],"why":"D: is the user volume of a WorkSpace. Neither a drive nor a mapping of the image may have it, n\
or may one be made at launch.","notes":["The checker of 2024 does not test this; guest/single-drive finds drives of any letter."],"source":[{"url":"https://docs\
.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"D: is restricted and may neither be used nor mapped."}],"m\
ust":{"all":[{"fact":"guest","path":"/driveLetterDTaken","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The drive letter D\
: is used or mapped in the guest","expected":"no D: \u2014 remove the mapping (`net use D: /delete`, `subst D: /D`), or the drive\'s letter (`mountvol D: /D`)","examp\
les":[{"outcome":"pass","request":{},"facts":{"guest":{"driveLetterDTaken":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"driveLetterDTaken":false},\
"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"driveLetterDTaken":false,"pendingReboot":false}}},{"outcome":"fail"\
,"request":{},"facts":{"guest":{"driveLetterDTaken":true}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"pendingReboot":false\
}}},{"outcome":"skipped","request":{}}]},{"id":"guest/free-space-10","title":"The system drive of the guest has at least 10 GiB free","severity":"error","certai\
nty":"documented","predicts":[{"code":"DiskFreeSpace","certainty":"documented"}],"why":"The import installs agents and drivers and runs sysprep. Below 10 GiB of\
 free space its own test fails in any case.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read\
":"2026","says":"More than 20 GB have to be free on the local disk."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLCh\
ecker.ps1","read":"2024-05","says":"Below 10 GiB fails; below 20 GiB fails when Office is ordered and found."}],"must":{"all":[{"fact":"guest","path":"/freeSpac\
eSufficient","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The system drive of the guest has too little free space: less than 10 GiB, or than\
 the test wanted","expected":"more than 20 GB free, on which all sources agree; `cleanmgr` and `Dism.exe /Online /Cleanup-Image /StartComponentCleanup` help","e\
xamples":[{"outcome":"pass","request":{},"facts":{"guest":{"freeSpaceSufficient":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"freeSpaceSufficient":\
true,"freeGiB":10}}},{"title":"Contested: guest/free-space-20 says so","outcome":"pass","request":{},"facts":{"guest":{"freeSpaceSufficient":true,"freeGiB":19.9\
}}},{"title":"From 20 GiB on nobody objects","outcome":"pass","request":{},"facts":{"guest":{"freeGiB":20}}},{"title":"The test wanted 20 GiB, because it found \
Office","outcome":"fail","request":{},"facts":{"guest":{"freeSpaceSufficient":false,"freeGiB":15}},"pointers":["/Ec2ImageId"]},{"title":"Contested, and the test\
 was not run","outcome":"skipped","request":{},"facts":{"guest":{"freeGiB":15}}},{"outcome":"fail","request":{},"facts":{"guest":{"freeSpaceSufficient":false}},\
"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"freeSpaceSufficient":false,"freeGiB":9.9}},"pointers":["/Ec2ImageId"]},{"outcome":\
"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/is-64-bit","title":"The guest\'s Windows is a\
 64-bit x64 system","severity":"error","certainty":"documented","predicts":[{"code":"Requires64BitOS","certainty":"documented"}],"why":"Only x64 can be imported\
.","notes":["The checker of 2024 calls the code 64BitOS, the API Requires64BitOS."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/w\
indows-images-common-errors.html","read":"2026","says":"A 64-bit image has to be used."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts\
/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Fails unless the system type is x64."}],"must":{"all":[{"fact":"guest","path":"/is64Bit","operator":"equa\
l","value":true}]},"at":"/Ec2ImageId","message":"The guest\'s Windows is not a 64-bit x64 system","expected":"a 64-bit Windows for x64, installed anew","examples\
":[{"outcome":"pass","request":{},"facts":{"guest":{"is64Bit":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"is64Bit":true},"windows":{"version":"11"\
,"build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"is64Bit":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"is6\
4Bit":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id\
":"guest/memory-integrity-not-locked","title":"Memory integrity and Credential Guard are not locked by UEFI in the guest","severity":"error","certainty":"docume\
nted","predicts":[{"code":"MemoryIntegrityIncompatibility","certainty":"documented"}],"why":"The import switches these protections off for its work, and a UEFI \
lock forbids that.","notes":["The checker of 2024 does not test this."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-image\
s-common-errors.html","read":"2026","says":"Memory integrity with a UEFI lock cannot be switched off during the import; the lock has to be removed first."}],"mu\
st":{"all":[{"fact":"guest","path":"/memoryIntegrityLocked","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Memory integrit\
y or Credential Guard is switched on with a UEFI lock","expected":"no UEFI lock: disable it by policy (Enabled without lock, then Disabled), clear the EFI varia\
bles as Microsoft describes, restart","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"memoryIntegrityLocked":false}}},{"outcome":"pass","request":\
{},"facts":{"guest":{"memoryIntegrityLocked":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"memoryIntegrity\
Locked":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"memoryIntegrityLocked":true}},"pointers":["/Ec2ImageId"]},{"outcome":"s\
kipped","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-auto-logon","title":"No user is logged on a\
utomatically in the guest","severity":"error","certainty":"documented","predicts":[{"code":"AutoLogonEnabled","certainty":"documented"}],"why":"A session that i\
s open when the import starts its work gets in its way.","notes":["The checker shows this as a WARNING to the person who runs it; inside the import the same tes\
t runs again and a warning counts as FAILED.","The recipe of the error page, DontDisplayLastUserName, does not switch the logon off."],"source":[{"url":"https:/\
/docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"AutoLogon has to be disabled."},{"url":"https://githu\
b.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Fails when AutoAdminLogon of Winlogon is 1."}],"must":{\
"all":[{"fact":"guest","path":"/autoLogon","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"Windows logs a user on automatically","expected":"`\
reg add \\"HKLM\\\\SOFTWARE\\\\Microsoft\\\\Windows NT\\\\CurrentVersion\\\\Winlogon\\" /v AutoAdminLogon /t REG_SZ /d 0 /f`","examples":[{"outcome":"pass","request":{},"fa\
cts":{"guest":{"autoLogon":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"autoLogon":false},"windows":{"version":"11","build":26100}}},{"outcome":"p\
ass","request":{},"facts":{"guest":{"autoLogon":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"autoLogon":true}},"pointers":["\
/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-other-antivirus\
","title":"No antivirus other than Windows Defender is installed in the guest","severity":"error","certainty":"documented","predicts":[{"code":"AntiVirusInstall\
ed","certainty":"documented"}],"why":"Antivirus software holds files that sysprep and the import have to change; it is reported by the checks and by sysprep.","\
source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Antivirus software has to be \
uninstalled."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/images-errors-sysprep.html","read":"2026","says":"Sysprep reports antivirus or a\
ntispyware software too."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Any pro\
duct but Windows Defender in the security center fails."}],"must":{"all":[{"fact":"guest","path":"/otherAntivirus","operator":"equal","value":false}]},"at":"/Ec\
2ImageId","message":"An antivirus other than Windows Defender is installed in the guest","expected":"no antivirus but Windows Defender; install it again on the \
launched WorkSpaces","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"otherAntivirus":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"ot\
herAntivirus":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"otherAntivirus":false,"pendingReboot":false}}}\
,{"outcome":"fail","request":{},"facts":{"guest":{"otherAntivirus":true}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendi\
ngReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-other-failed-test","title":"No test failed that this version does not know","severity":"\
warning","certainty":"unknown","predicts":[],"why":"A newer checker has tests that are not known here. One that failed is likely to fail inside the import too, \
but which code it means is not known.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","sa\
ys":"All failures and warnings of the checker have to be resolved before the image is made."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/sc\
ripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Inside the import every test that does not pass counts as failed."}],"must":{"all":[{"fact":"guest",\
"path":"/otherFailedTests","operator":"empty","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The checker failed in {guest/otherFailedTests}; w\
hat that leads to is unknown","expected":"a log without [FAIL]: the checker\'s Info button says what to do for each test","examples":[{"outcome":"pass","request"\
:{},"facts":{"guest":{"otherFailedTests":[]}}},{"title":"Known tests have rules of their own","outcome":"pass","request":{},"facts":{"guest":{"otherFailedTests"\
:[],"pendingReboot":true}}},{"outcome":"fail","request":{},"facts":{"guest":{"otherFailedTests":["Test-BYOL_Something"]}},"pointers":["/Ec2ImageId"]},{"outcome"\
:"skipped","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-pcoip-agent","title":"No PCoIP agent is \
installed in the guest","severity":"error","certainty":"documented","predicts":[{"code":"PCoIPAgentInstalled","certainty":"documented"}],"why":"The import insta\
lls the agent of the protocol itself and does not work beside another one.","notes":["The checker shows this as a WARNING to the person who runs it; inside the \
import the same test runs again and a warning counts as FAILED."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-comm\
on-errors.html","read":"2026","says":"The PCoIP agent has to be uninstalled."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLCheck\
er/BYOLChecker.ps1","read":"2024-05","says":"The agent\'s registry key, uninstaller or service is taken as a sign of it."}],"must":{"all":[{"fact":"guest","path"\
:"/pcoipAgentInstalled","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"A PCoIP agent is installed in the guest","expected":"no Teradici or HP\
 PCoIP agent: uninstall it, then look for what is left of its service and registry key","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"pcoipAgent\
Installed":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"pcoipAgentInstalled":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","\
request":{},"facts":{"guest":{"pcoipAgentInstalled":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"pcoipAgentInstalled":true}}\
,"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-p\
ending-reboot","title":"The guest does not wait for a restart","severity":"error","certainty":"documented","predicts":[{"code":"PendingReboot","certainty":"docu\
mented"}],"why":"Updates that wait for a restart finish in the middle of the import and spoil sysprep.","source":[{"url":"https://docs.aws.amazon.com/workspaces\
/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"All updates have to be installed and the system restarted."},{"url":"https://github.\
com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Looks for RebootRequired of Windows Update and RebootPend\
ing of component servicing."}],"must":{"all":[{"fact":"guest","path":"/pendingReboot","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The gues\
t waits for a restart","expected":"install all updates and restart until Windows asks for no restart any more","examples":[{"outcome":"pass","request":{},"facts\
":{"guest":{"pendingReboot":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"pendingReboot":false},"windows":{"version":"11","build":26100}}},{"outcom\
e":"pass","request":{},"facts":{"guest":{"pendingReboot":false,"autoMount":true}}},{"outcome":"fail","request":{},"facts":{"guest":{"pendingReboot":true}},"poin\
ters":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"autoMount":true}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-per-user-app\
x","title":"No Store packages are installed for single users in the guest","severity":"warning","certainty":"documented","predicts":[{"code":"AppXPackagesInstal\
led","certainty":"documented"}],"why":"Sysprep refuses an image in which a Store app is installed for one user and not provisioned for all. The import removes w\
hat it finds and runs sysprep once more, so it may still come through.","notes":["The checker does not test this. `Get-AppxPackage -AllUsers | Where-Object { -n\
ot $_.NonRemovable } | Select-Object Name, PackageUserInformation` lists candidates."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguid\
e/images-errors-sysprep.html","read":"2026","says":"AppX packages of users have to be removed; the import cleans them up and repeats sysprep before it fails."}]\
,"must":{"all":[{"fact":"guest","path":"/appxPerUser","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Store packages are in\
stalled for single users, which sysprep refuses","expected":"`Remove-AppxPackage -AllUsers -Package NAME` for each, in PowerShell as administrator","examples":[\
{"outcome":"pass","request":{},"facts":{"guest":{"appxPerUser":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"appxPerUser":false,"pendingReboot":fal\
se}}},{"outcome":"fail","request":{},"facts":{"guest":{"appxPerUser":true}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"pen\
dingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-reserved-storage","title":"The reserved storage of Windows is off in the guest","sever\
ity":"error","certainty":"documented","predicts":[{"code":"ReservedStorageInUse","certainty":"documented"}],"why":"Sysprep fails while Windows holds storage in \
reserve for its updates.","notes":["The checker of 2024 does not test this. If DISM says that reserved storage is in use, let all updates finish, restart and re\
peat; the pages on sysprep also set ShippedWithReserves and ActiveScenario below HKLM\\\\Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\ReserveManager to 0."],"sou\
rce":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/images-errors-sysprep.html","read":"2026","says":"Reserved storage has to be disabled aft\
er all updates."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The state of reserve\
d storage has to be disabled."}],"must":{"all":[{"fact":"guest","path":"/reservedStorageInUse","operator":"equal","value":false}]},"ifUnknown":"skip","at":"/Ec2\
ImageId","message":"The reserved storage of Windows is in use in the guest","expected":"install all updates, restart, `DISM.exe /Online /Set-ReservedStorageStat\
e /State:Disabled`, restart","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"reservedStorageInUse":false}}},{"outcome":"pass","request":{},"facts"\
:{"guest":{"reservedStorageInUse":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"reservedStorageInUse":fals\
e,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"reservedStorageInUse":true}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","requ\
est":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/no-vmware-tools","title":"VMware Tools are not installed in\
 the guest","severity":"error","certainty":"documented","predicts":[{"code":"VMWareToolsInstalled","certainty":"documented"}],"why":"Their drivers are for anoth\
er hypervisor and get in the way of those of EC2.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html"\
,"read":"2026","says":"VMware Tools have to be uninstalled."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps\
1","read":"2024-05","says":"Looks for VMware Tools among the installed programs."}],"must":{"all":[{"fact":"guest","path":"/vmwareTools","operator":"equal","val\
ue":false}]},"at":"/Ec2ImageId","message":"VMware Tools are installed in the guest","expected":"no VMware Tools: uninstall them as the last step before the disk\
 is exported","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"vmwareTools":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"vmwareTools"\
:false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"vmwareTools":false,"pendingReboot":false}}},{"outcome":"fai\
l","request":{},"facts":{"guest":{"vmwareTools":true}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},\
{"outcome":"skipped","request":{}}]},{"id":"guest/not-domain-joined","title":"The guest is not joined to an Active Directory domain","severity":"error","certain\
ty":"documented","predicts":[{"code":"DomainJoined","certainty":"documented"}],"why":"Every WorkSpace is joined to the domain of its directory when it is launch\
ed; an image that brings a membership along cannot be generalised.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-co\
mmon-errors.html","read":"2026","says":"The system has to be removed from its domain."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/\
BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Reads whether the computer is part of a domain."}],"must":{"all":[{"fact":"guest","path":"/domainJoined","\
operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The guest is joined to an Active Directory domain","expected":"a workgroup: `Remove-Computer -U\
njoinDomaincredential (Get-Credential) -WorkgroupName WORKGROUP -Restart` in PowerShell","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"domainJoi\
ned":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"domainJoined":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"\
facts":{"guest":{"domainJoined":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"domainJoined":true}},"pointers":["/Ec2ImageId"]\
},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/not-entra-joined","title":"The \
guest is not joined to Microsoft Entra ID","severity":"error","certainty":"documented","predicts":[{"code":"AzureDomainJoined","certainty":"documented"}],"why":\
"An image that is registered with Entra ID (Azure AD) would make every WorkSpace the same device.","source":[{"url":"https://docs.aws.amazon.com/workspaces/late\
st/adminguide/windows-images-common-errors.html","read":"2026","says":"The system has to be removed from Azure AD."},{"url":"https://github.com/russellbell/pack\
er-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Reads AzureAdJoined from dsregcmd."}],"must":{"all":[{"fact":"guest","path":"\
/entraJoined","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The guest is joined to Microsoft Entra ID (Azure AD)","expected":"`dsregcmd /sta\
tus` shows `AzureAdJoined : NO`; `dsregcmd /leave` as administrator leaves it","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"entraJoined":false}\
}},{"outcome":"pass","request":{},"facts":{"guest":{"entraJoined":false},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"gue\
st":{"entraJoined":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"entraJoined":true}},"pointers":["/Ec2ImageId"]},{"outcome":"\
unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/os-listed","title":"The checker lists the gue\
st\'s Windows as supported","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"why":"The import compare\
s type and build of Windows with its list. What neither the checker nor today\'s documentation lists is refused.","notes":["windows/supported-release and windows\
/client-only say the same of the build and of Windows Server by themselves."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows\
-images-common-errors.html","read":"2026","says":"Windows 10 or 11 is required."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-\
images.html","read":"2026-09","says":"The releases that can be brought."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BY\
OLChecker.ps1","read":"2024-05","says":"Fails for anything but a workstation with one of the builds that it lists."}],"must":{"any":[{"fact":"guest","path":"/os\
Listed","operator":"equal","value":true},{"fact":"windows","path":"/build","operator":"in","value":[17763,19044,19045,22621,22631,26100,26200]}]},"at":"/Ec2Imag\
eId","message":"The checker does not list the guest\'s Windows as supported, nor does AWS list build {windows/build}","expected":"Windows 10 22H2, LTSC 2019 or L\
TSC 2021; Windows 11 22H2, 23H2, 24H2, 25H2 or LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"osListed":true}}},{"outcome":"pass","req\
uest":{},"facts":{"guest":{"osListed":true},"windows":{"build":22631}}},{"title":"The checker is older than this release: guest/os-listed-since says so","outcom\
e":"pass","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":false},"windo\
ws":{"build":17763}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":19044}}},{"outcome":"pass","request":{},"facts":{"gu\
est":{"osListed":false},"windows":{"build":19045}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":22621}}},{"outcome":"p\
ass","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":22631}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":false},"windows":{\
"build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":26200}}},{"outcome":"fail","request":{},"facts":{"guest":\
{"osListed":false},"windows":{"build":18363}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"osListed":false},"windows":{"build":\
22000}},"pointers":["/Ec2ImageId"]},{"title":"The build would tell an old checker from an unsupported Windows","outcome":"unknown","request":{},"facts":{"guest"\
:{"osListed":false}}},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/os-listed-s\
ince","title":"The checker knows the guest\'s Windows, which AWS lists","severity":"warning","certainty":"contradictory","predicts":[{"code":"OSNotSupported","ce\
rtainty":"contradictory"}],"why":"AWS\'s documentation lists this build, the checker that was run does not: it is most likely older than the release. The checker\
 of May 2024, for example, knows no build after 22631.","notes":["The newest checker is linked from the page on own licences (Image Compatibility Checker). The \
import runs its own copy."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Window\
s 11 24H2, 25H2 and LTSC 2024 are on the list."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"20\
24-05","says":"The list of May 2024 ends with build 22631."}],"when":{"all":[{"fact":"windows","path":"/build","operator":"in","value":[17763,19044,19045,22621,\
22631,26100,26200]},{"fact":"windows","path":"/version","operator":"notEqual","value":"server"}]},"must":{"all":[{"fact":"guest","path":"/osListed","operator":"\
equal","value":true}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The checker refuses build {windows/build}, which AWS lists: sources contradict each othe\
r, run a newer checker","expected":"the checker of today: download it anew and run its tests again","examples":[{"outcome":"pass","request":{},"facts":{"guest":\
{"osListed":true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"osListed":true},"windows":{"version":"10","build"\
:19045}}},{"title":"Not listed by anybody: guest/os-listed says so","outcome":"notApplicable","request":{},"facts":{"guest":{"osListed":false},"windows":{"versi\
on":"11","build":22000}}},{"outcome":"notApplicable","request":{},"facts":{"guest":{"osListed":false},"windows":{"version":"10","build":19043}}},{"title":"Windo\
ws Server 2025 shares its build number with Windows 11 24H2","outcome":"notApplicable","request":{},"facts":{"guest":{"osListed":false},"windows":{"version":"se\
rver","build":26100}}},{"outcome":"fail","request":{},"facts":{"guest":{"osListed":false},"windows":{"version":"11","build":26100}},"pointers":["/Ec2ImageId"]},\
{"outcome":"fail","request":{},"facts":{"guest":{"osListed":false},"windows":{"version":"11","build":26200}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","r\
equest":{},"facts":{"guest":{"osListed":false}}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11","build":26100}}},{"outcome":"skipped","req\
uest":{}}]},{"id":"guest/partition-style-fits","title":"The partition style of the guest\'s disk fits its firmware","severity":"error","certainty":"documented","\
predicts":[{"code":"IncompatiblePartitioning","certainty":"documented"}],"why":"UEFI goes with GPT and legacy BIOS with MBR; the import tests that the two fit."\
,"notes":["The error page also asks for fewer than two partitions. The checker does not count them, and a Windows that starts with UEFI always has more: sources\
 contradict each other, and no rule follows from it."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.h\
tml","read":"2026","says":"Disks have to be MBR with Windows 10 and GPT with Windows 11."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scrip\
ts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"GPT on a machine that has started by legacy BIOS fails, and so does MBR with UEFI."}],"must":{"all":[{"\
fact":"guest","path":"/partitionStyleFits","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The partition style of the guest\'s disk does not fit\
 its firmware","expected":"GPT with UEFI (Windows 11), MBR with legacy BIOS (Windows 10); `mbr2gpt /convert /allowFullOS` converts to GPT","examples":[{"outcome\
":"pass","request":{},"facts":{"guest":{"partitionStyleFits":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"partitionStyleFits":true},"windows":{"ver\
sion":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"partitionStyleFits":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"\
facts":{"guest":{"partitionStyleFits":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome\
":"skipped","request":{}}]},{"id":"guest/powershell-4","title":"Windows PowerShell in the guest is version 4 or later","severity":"error","certainty":"measured"\
,"predicts":[{"code":"OutdatedPowershellVersion","certainty":"measured"}],"why":"The import runs scripts inside the guest that need PowerShell 4. Windows 10 and\
 11 bring version 5.1, so an older one means a damaged or an older Windows.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorDetail\
s.html","read":"2026-09","says":"OutdatedPowershellVersion is one of the codes of a failed image; no page explains it."},{"url":"https://github.com/russellbell/\
packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"A major version below 4 fails."}],"must":{"all":[{"fact":"guest","path":"\
/powershellSupported","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"Windows PowerShell in the guest is older than version 4","expected":"Wind\
ows PowerShell 4 or later: install Windows Management Framework 5.1","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"powershellSupported":true}}},\
{"outcome":"pass","request":{},"facts":{"guest":{"powershellSupported":true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{\
"guest":{"powershellSupported":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"powershellSupported":false}},"pointers":["/Ec2Ima\
geId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/public-firewall-off","tit\
le":"The firewall of the guest is off in the public profile","severity":"error","certainty":"documented","predicts":[{"code":"FirewallEnabled","certainty":"docu\
mented"}],"why":"The import reaches the guest over a network that Windows takes for a public one.","notes":["The checker shows this as a WARNING to the person w\
ho runs it; inside the import the same test runs again and a warning counts as FAILED.","Switch it on again by Group Policy once the WorkSpaces are launched."],\
"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The public profile of the fi\
rewall has to be disabled."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Looks\
 at the public profile alone."}],"must":{"all":[{"fact":"guest","path":"/publicFirewall","operator":"equal","value":false}]},"at":"/Ec2ImageId","message":"The W\
indows firewall is on in the public profile","expected":"`netsh advfirewall set publicprofile state off`","examples":[{"outcome":"pass","request":{},"facts":{"g\
uest":{"publicFirewall":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"publicFirewall":false},"windows":{"version":"11","build":26100}}},{"outcome":\
"pass","request":{},"facts":{"guest":{"publicFirewall":false,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"publicFirewall":true}},"\
pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/real-t\
ime-is-universal","title":"The guest reads the hardware clock as UTC","severity":"error","certainty":"documented","predicts":[{"code":"RealTimeUniversalDisabled\
","certainty":"documented"}],"why":"The clock of an EC2 machine runs in UTC. A Windows that takes it for local time is hours off, and logons fail.","notes":["Th\
e checker shows this as a WARNING to the person who runs it; inside the import the same test runs again and a warning counts as FAILED."],"source":[{"url":"http\
s://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"RealTimeIsUniversal has to be enabled."},{"url":"h\
ttps://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Fails when the value is missing or 0."}],"m\
ust":{"all":[{"fact":"guest","path":"/realTimeIsUniversal","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest reads the hardware clock a\
s local time: `RealTimeIsUniversal` is not 1","expected":"`reg add HKLM\\\\SYSTEM\\\\CurrentControlSet\\\\Control\\\\TimeZoneInformation /v RealTimeIsUniversal /t REG_D\
WORD /d 1 /f`","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"realTimeIsUniversal":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"real\
TimeIsUniversal":true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"realTimeIsUniversal":true,"pendingReboot":fa\
lse}}},{"outcome":"fail","request":{},"facts":{"guest":{"realTimeIsUniversal":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"gu\
est":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/rearms-left","title":"The guest\'s Windows can still be rearmed","severity":"err\
or","certainty":"measured","predicts":[{"code":"ZeroRearmCount","certainty":"measured"}],"why":"Sysprep resets the activation, which Windows allows a few times \
only. Images that are made from images use the count up.","notes":["The checker reads the answer of `slmgr /dlv` by an English pattern: on another display langu\
age the count may be there all the same. guest/ui-language-english warns of it."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ErrorD\
etails.html","read":"2026-09","says":"ZeroRearmCount is one of the codes of a failed image."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/sc\
ripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Reads the remaining rearm count from slmgr."}],"must":{"all":[{"fact":"guest","path":"/rearmsLeft","\
operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest\'s Windows cannot be rearmed any more, or its count could not be read","expected":"`slm\
gr /dlv` shows a rearm count above 0; else install Windows anew from its media","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"rearmsLeft":true}}\
},{"outcome":"pass","request":{},"facts":{"guest":{"rearmsLeft":true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest"\
:{"rearmsLeft":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"rearmsLeft":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unkno\
wn","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/single-boot-partition","title":"The guest has one \
bootable partition and no other","severity":"error","certainty":"documented","predicts":[{"code":"MultipleBootPartition","certainty":"documented"}],"why":"With \
several bootable partitions the import cannot tell which Windows is meant.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-i\
mages-common-errors.html","read":"2026","says":"There may be one bootable partition."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/B\
YOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Counts the partitions that are marked as bootable."}],"must":{"all":[{"fact":"guest","path":"/singleBootPar\
tition","operator":"equal","value":true}]},"at":"/Ec2ImageId","message":"The guest has more than one bootable partition","expected":"one bootable partition: rem\
ove the other systems with `msconfig` (Boot), then their partitions","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"singleBootPartition":true}}},\
{"outcome":"pass","request":{},"facts":{"guest":{"singleBootPartition":true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{\
"guest":{"singleBootPartition":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"singleBootPartition":false}},"pointers":["/Ec2Ima\
geId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/single-drive","title":"Th\
e guest has one fixed drive and no other","severity":"error","certainty":"documented","predicts":[{"code":"AdditionalDrivesAttached","certainty":"documented"}],\
"why":"Only drive C may be there. A mounted ISO, a DVD, USB or network drive counts as much as a second disk.","source":[{"url":"https://docs.aws.amazon.com/wor\
kspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Only the C drive may be present; all others have to be removed, virtual drive\
s included."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":"Fails unless there i\
s one logical disk, and it is a fixed one."}],"must":{"all":[{"fact":"guest","path":"/singleDrive","operator":"equal","value":true}]},"at":"/Ec2ImageId","messag\
e":"The guest has another drive besides its system drive","expected":"drive C alone: eject ISO images and DVDs, unplug USB drives, `net use * /delete`, detach f\
urther disks","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"singleDrive":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"singleDrive":\
true},"windows":{"version":"11","build":26100}}},{"outcome":"pass","request":{},"facts":{"guest":{"singleDrive":true,"pendingReboot":false}}},{"outcome":"fail",\
"request":{},"facts":{"guest":{"singleDrive":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"\
outcome":"skipped","request":{}}]},{"id":"guest/ui-language-english","title":"Windows in the guest is displayed in English","severity":"warning","certainty":"in\
ferred","predicts":[{"code":"ZeroRearmCount","certainty":"inferred"}],"why":"VM Import wants US English during its work, and the rearm test reads the answer of \
slmgr by an English pattern: another display language may look as if no rearm was left.","notes":["In 2022 English (US) had to be the primary language; today\'s \
page on the import no longer says so."],"source":[{"url":"https://docs.aws.amazon.com/vm-import/latest/userguide/prerequisites.html","read":"2026","says":"Windo\
ws has to be set to US English during the import."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":\
"2024-05","says":"The rearm count is found by an English text."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","rea\
d":"2022-09-02","says":"English (US) had to be the primary language at that time."}],"must":{"any":[{"fact":"guest","path":"/uiLanguage","operator":"equal","val\
ue":"en"},{"fact":"guest","path":"/uiLanguage","operator":"startsWith","value":"en-"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"Windows in the guest is\
 displayed in `{guest/uiLanguage}`, not in English","expected":"en-US as display language during the import: `Set-WinUILanguageOverride -Language en-US`, then l\
og off and on; others can be added later","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"uiLanguage":"en-US"}}},{"outcome":"pass","request":{},"f\
acts":{"guest":{"uiLanguage":"en-GB"}}},{"outcome":"pass","request":{},"facts":{"guest":{"uiLanguage":"en"}}},{"outcome":"fail","request":{},"facts":{"guest":{"\
uiLanguage":"de-DE"}},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{},"facts":{"guest":{"uiLanguage":"ja-JP"}},"pointers":["/Ec2ImageId"]},{"outcome"\
:"skipped","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"guest/updates-disabled","title":"Windows Update i\
s switched off in the guest","severity":"error","certainty":"documented","predicts":[{"code":"WindowsUpdatesEnabled","certainty":"documented"}],"why":"An update\
 in the middle of the import, with its restart, spoils sysprep. The service wuauserv has to be disabled and TrustedInstaller to start manually.","notes":["The c\
hecker shows this as a WARNING to the person who runs it; inside the import the same test runs again and a warning counts as FAILED.","Install all updates first\
 and restart."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The start ty\
pe of the service Windows Update has to be Disabled."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","rea\
d":"2024-05","says":"Fails unless wuauserv is disabled and TrustedInstaller is manual."}],"must":{"all":[{"fact":"guest","path":"/updatesDisabled","operator":"e\
qual","value":true}]},"at":"/Ec2ImageId","message":"Windows Update is not switched off in the guest, or TrustedInstaller does not start manually","expected":"`s\
c.exe stop wuauserv`, `sc.exe config wuauserv start= disabled` and `sc.exe config TrustedInstaller start= demand`","examples":[{"outcome":"pass","request":{},"f\
acts":{"guest":{"updatesDisabled":true}}},{"outcome":"pass","request":{},"facts":{"guest":{"updatesDisabled":true},"windows":{"version":"11","build":26100}}},{"\
outcome":"pass","request":{},"facts":{"guest":{"updatesDisabled":true,"pendingReboot":false}}},{"outcome":"fail","request":{},"facts":{"guest":{"updatesDisabled\
":false}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","request":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"g\
uest/windows-10-mbr","title":"The disk of a Windows 10 guest is partitioned with MBR","severity":"warning","certainty":"contradictory","predicts":[{"code":"Inco\
mpatiblePartitioning","certainty":"contradictory"}],"why":"The error page asks for MBR with Windows 10. VM Import converts a GPT disk to MBR by itself where it \
chooses legacy BIOS, so that a guest with GPT may still become an image that fits.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/w\
indows-images-common-errors.html","read":"2026","says":"With Windows 10 all volumes have to be MBR."},{"url":"https://docs.aws.amazon.com/vm-import/latest/userg\
uide/prerequisites.html","read":"2026","says":"A GPT disk is converted to MBR when the machine is imported with legacy BIOS."}],"when":{"all":[{"fact":"windows"\
,"path":"/version","operator":"equal","value":"10"}]},"must":{"all":[{"fact":"guest","path":"/partitionStyle","operator":"equal","value":"MBR"}]},"ifUnknown":"s\
kip","at":"/Ec2ImageId","message":"The disk of the Windows 10 guest is partitioned with {guest/partitionStyle}; sources contradict each other on it","expected":\
"MBR with legacy BIOS, or `aws ec2 import-image --boot-mode legacy-bios`, which converts the disk","examples":[{"outcome":"pass","request":{},"facts":{"guest":{\
"partitionStyle":"MBR"},"windows":{"version":"10"}}},{"outcome":"pass","request":{},"facts":{"guest":{"partitionStyle":"MBR"}}},{"outcome":"notApplicable","requ\
est":{},"facts":{"guest":{"partitionStyle":"GPT"},"windows":{"version":"11"}}},{"outcome":"fail","request":{},"facts":{"guest":{"partitionStyle":"GPT"},"windows\
":{"version":"10"}},"pointers":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"partitionStyle":"GPT"}}},{"outcome":"skipped","request":{},\
"facts":{"windows":{"version":"10"}}},{"outcome":"skipped","request":{}}]},{"id":"guest/windows-11-gpt","title":"The disk of a Windows 11 guest is partitioned w\
ith GPT","severity":"error","certainty":"documented","predicts":[{"code":"IncompatiblePartitioning","certainty":"documented"}],"why":"Windows 11 needs UEFI, and\
 UEFI needs GPT; the error page says so of every Windows 11 image.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-co\
mmon-errors.html","read":"2026","says":"With Windows 11 all volumes have to be GPT."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-wind\
ows-images.html","read":"2026-09","says":"Windows 11 images need UEFI as boot mode."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","va\
lue":"11"}]},"must":{"all":[{"fact":"guest","path":"/partitionStyle","operator":"equal","value":"GPT"}]},"ifUnknown":"skip","at":"/Ec2ImageId","message":"The di\
sk of the Windows 11 guest is partitioned with {guest/partitionStyle}","expected":"GPT: `mbr2gpt /convert /allowFullOS`, switch the firmware to UEFI, then make \
the image","examples":[{"outcome":"pass","request":{},"facts":{"guest":{"partitionStyle":"GPT"},"windows":{"version":"11"}}},{"title":"With GPT the version does\
 not matter to this rule","outcome":"pass","request":{},"facts":{"guest":{"partitionStyle":"GPT"}}},{"outcome":"notApplicable","request":{},"facts":{"guest":{"p\
artitionStyle":"MBR"},"windows":{"version":"10"}}},{"outcome":"fail","request":{},"facts":{"guest":{"partitionStyle":"MBR"},"windows":{"version":"11"}},"pointer\
s":["/Ec2ImageId"]},{"outcome":"skipped","request":{},"facts":{"guest":{"partitionStyle":"MBR"}}},{"outcome":"skipped","request":{},"facts":{"windows":{"version\
":"11"}}},{"outcome":"skipped","request":{}}]},{"id":"windows/client-only","title":"The image holds Windows 10 or 11, not Windows Server","severity":"error","ce\
rtainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"why":"Own licences can be brought for Windows 10 and 11. An image with Wi\
ndows Server, the usual kind of EC2 image, is refused by the checks inside the import.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/admingui\
de/byol-windows-images.html","read":"2026-09","says":"The versions that can be brought are all of Windows 10 and 11."},{"url":"https://docs.aws.amazon.com/works\
paces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"An operating system outside that list is reported as not supported."}],"must":{\
"all":[{"fact":"windows","path":"/version","operator":"notEqual","value":"server"}]},"ifUnknown":"skip","at":"","message":"The image holds Windows Server, which\
 cannot be imported","expected":"Windows 10 or Windows 11","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}}},{"outcome":"pass","r\
equest":{},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise","release":"24H2","buil\
d":26100}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"server"}},"pointers":[""]},{"outcome":"skipped","request":{}}]},{"id":"windows/enterpr\
ise-on-11","title":"A Windows 11 image holds the Enterprise edition","severity":"warning","certainty":"unknown","predicts":[{"code":"OSNotSupported","certainty"\
:"inferred"}],"why":"The list of releases says Enterprise for every Windows 11. Earlier documentation spoke of Enterprise and Pro, and nothing says what happens\
 to Home, Pro or Education today.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":\
"Every entry for Windows 11 names the Enterprise edition; the one for Windows 10 22H2 names none."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adming\
uide/byol-windows-images.html","read":"2022-09-02","says":"The introduction spoke of Enterprise or Pro at that time."}],"when":{"all":[{"fact":"windows","path":\
"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home","Pro","Pro for Workstations"\
,"Pro Education","Education"]}]},"ifUnknown":"skip","at":"","message":"Windows 11 edition `{windows/edition}` is not on the list, which names Enterprise; whethe\
r it is refused is unknown","expected":"Windows 11 Enterprise or Enterprise LTSC","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11",\
"edition":"Enterprise"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise LTSC"}}},{"title":"The entry for Windows 10 na\
mes no edition","outcome":"notApplicable","request":{},"facts":{"windows":{"version":"10","edition":"Pro"}}},{"outcome":"notApplicable","request":{},"facts":{"w\
indows":{"version":"10","edition":"Education"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","edition":"Pro"}},"pointers":[""]},{"outcome"\
:"fail","request":{},"facts":{"windows":{"version":"11","edition":"Home"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{}\
,"facts":{"windows":{"version":"11"}}}]},{"id":"windows/listed-edition","title":"The Windows edition is not one that AWS never mentions","severity":"warning","c\
ertainty":"unknown","predicts":[{"code":"OSNotSupported","certainty":"inferred"}],"why":"IoT Enterprise and the KN editions are not on the list of what can be i\
mported, and nothing excludes them by name as it does the N editions.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-i\
mages.html","read":"2026-09","says":"The list names Enterprise and Enterprise LTSC; IoT Enterprise and KN are not mentioned."}],"must":{"all":[{"fact":"windows"\
,"path":"/edition","operator":"notIn","value":["Home KN","Pro KN","Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]}]},"ifUnknown":"skip","\
at":"","message":"Windows edition `{windows/edition}` is not mentioned among those that can be imported; whether it is refused is unknown","expected":"Enterpris\
e or Enterprise LTSC","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise"}}},{"outcome":"pass","request":{},"fa\
cts":{"windows":{"version":"10","edition":"Enterprise LTSC"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","edition":"Pro"}}},{"outcome":"\
fail","request":{},"facts":{"windows":{"version":"11","edition":"IoT Enterprise LTSC"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"ver\
sion":"10","edition":"Pro KN"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}}}]},{"\
id":"windows/no-in-place-upgrade","title":"Windows in the guest was installed, not upgraded in place","severity":"error","certainty":"documented","predicts":[{"\
code":"InPlaceUpgrade","certainty":"documented"},{"code":"UnsupportedOsUpgrade","certainty":"inferred"}],"why":"A Windows that came by a feature upgrade from an\
other release, such as 24H2 over 23H2, is refused. Cumulative and security updates are no upgrades.","source":[{"url":"https://docs.aws.amazon.com/workspaces/la\
test/adminguide/byol-windows-images.html","read":"2026-09","says":"Systems that were upgraded from one release to a newer one are not supported; cumulative upda\
tes are."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"Windows may not have been u\
pgraded from a previous version."},{"url":"https://github.com/russellbell/packer-test/blob/10f9694/scripts/BYOLChecker/BYOLChecker.ps1","read":"2024-05","says":\
"Looks for the traces of an upgrade below HKLM\\\\SYSTEM\\\\Setup."}],"must":{"all":[{"fact":"guest","path":"/upgradedInPlace","operator":"equal","value":false}]},"\
at":"/Ec2ImageId","message":"Windows in the guest came by an in-place upgrade","expected":"a fresh installation of the release from its media","examples":[{"out\
come":"pass","request":{},"facts":{"guest":{"upgradedInPlace":false}}},{"outcome":"pass","request":{},"facts":{"guest":{"upgradedInPlace":false},"windows":{"ver\
sion":"11","release":"24H2"}}},{"outcome":"fail","request":{},"facts":{"guest":{"upgradedInPlace":true}},"pointers":["/Ec2ImageId"]},{"outcome":"unknown","reque\
st":{},"facts":{"guest":{"pendingReboot":false}}},{"outcome":"skipped","request":{}}]},{"id":"windows/no-n-edition","title":"The Windows edition is not an N edi\
tion","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"why":"The N editions of Windows 10 and 11, wh\
ich come without the media features, are excluded from the import.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-imag\
es.html","read":"2026-09","says":"N versions of Windows 10 and 11 are not supported at this time."}],"must":{"all":[{"fact":"windows","path":"/edition","operato\
r":"notIn","value":["Home N","Pro N","Pro N for Workstations","Pro Education N","Education N","Enterprise N","Enterprise N LTSC"]}]},"ifUnknown":"skip","at":"",\
"message":"Windows edition `{windows/edition}` is an N edition, which cannot be imported","expected":"an edition without N, such as Enterprise","examples":[{"ou\
tcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","editi\
on":"Pro"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","edition":"Enterprise LTSC"}}},{"outcome":"fail","request":{},"facts":{"windows":\
{"version":"11","edition":"Enterprise N"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","edition":"Pro N"}},"pointers":[""\
]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}}}]},{"id":"windows/supported-release","title":"The W\
indows release is on the list of those that can be imported","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"docum\
ented"}],"why":"The import takes a fixed list of releases and compares the build number of the image with it.","notes":["Every import runs for at least 90 minut\
es, with Office at least three hours, before such a mistake is reported. Poll `DescribeWorkspaceImages` (PENDING, AVAILABLE or ERROR with ErrorDetails) slowly: \
the service answers about 2 calls a second with bursts of 5, and no SDK brings a waiter for it.","The list names releases; the build numbers beside them (17763,\
 19044, 19045, 22621, 22631, 26100, 26200) are Microsoft\'s.","A release that was reached by an upgrade in place, for example from 23H2 to 24H2, is refused as we\
ll, which nothing in the request can show."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-0\
9","says":"Windows 10 22H2, Enterprise LTSC 2019 (1809) and LTSC 2021 (21H2); Windows 11 Enterprise 22H2, 23H2, 24H2, 25H2 and LTSC 2024 (24H2); all of them for\
 x64."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"An operating system outside th\
at list is reported as not supported."}],"must":{"all":[{"fact":"windows","path":"/build","operator":"in","value":[17763,19044,19045,22621,22631,26100,26200]},{\
"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fac\
t":"windows","path":"/release","operator":"in","value":["23H2","24H2","25H2"]}]},{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"\
fact":"windows","path":"/release","operator":"in","value":["1809","21H2"]},{"fact":"windows","path":"/edition","operator":"in","value":["Enterprise LTSC","Enter\
prise N LTSC","IoT Enterprise LTSC"]}]}]}]},"ifUnknown":"skip","at":"","message":"The stated Windows release or build is not one that can be imported","expected\
":"Windows 10 22H2, LTSC 2019 or LTSC 2021; Windows 11 22H2, 23H2, 24H2, 25H2 or LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"vers\
ion":"11","release":"24H2","build":26100}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"25H2","build":26200}}},{"outcome":"pass\
","request":{},"facts":{"windows":{"version":"11","release":"22H2","build":22621}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":\
"23H2","build":22631}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"22H2","build":19045}}},{"title":"LTSC 2019","outcome":"pass\
","request":{},"facts":{"windows":{"version":"10","release":"1809","build":17763,"edition":"Enterprise LTSC"}}},{"title":"LTSC 2021","outcome":"pass","request":\
{},"facts":{"windows":{"version":"10","release":"21H2","build":19044,"edition":"Enterprise LTSC"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version"\
:"11","release":"21H2","build":22000}},"pointers":[""]},{"title":"The release alone is enough","outcome":"fail","request":{},"facts":{"windows":{"version":"11",\
"release":"21H2"}},"pointers":[""]},{"title":"The build alone is enough","outcome":"fail","request":{},"facts":{"windows":{"build":22000}},"pointers":[""]},{"ti\
tle":"21H2 is supported as LTSC only","outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"21H2","build":19044,"edition":"Enterprise"}},"\
pointers":[""]},{"title":"There is no such Windows 10","outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"24H2"}},"pointers":[""]},{"ou\
tcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}}},{"outcome":"skipped","request":{},"facts":{"windows":{"ve\
rsion":"10","release":"21H2","build":19044}}}]}]';0&&(module.exports={packText});
