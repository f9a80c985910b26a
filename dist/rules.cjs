"use strict";var a=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var c=Object.prototype.hasOwnProperty;var p=(s,e)=>{for(var o in e)a(s,o,{get:e[o],enumerable:!0})},u=(s,e,o,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of n(e))!c.call(s,t)&&t!==o&&
a(s,t,{get:()=>e[t],enumerable:!(i=r(e,t))||i.enumerable});return s};var d=s=>u(a({},"__esModule",{value:!0}),s);var m={};p(m,{packText:()=>l});module.exports=d(m);var l='[{"id":"ingestion/byop-allow-list","title":"The process needs no allow-listing for bring-your-own-prot\
ocol","severity":"warning","certainty":"documented","predicts":[{"code":"AccessDeniedException","certainty":"inferred"},{"code":"OperationNotSupportedException"\
,"certainty":"inferred"}],"why":"The `_BYOP` processes are for WorkSpaces Core, where a partner brings the protocol. They work in accounts that the account team\
 of AWS has allow-listed. The request cannot show whether yours is one of them.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportW\
orkspaceImage.html","read":"2026-09","says":"The BYOP processes are for WorkSpaces Core and have to be allow-listed for the account first."},{"url":"https://doc\
s.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html","read":"2026","says":"Partners who build on WorkSpaces Core have the account set up by AWS \
before they import images."}],"must":{"all":[{"fact":"derived","path":"/ingestion/protocol","operator":"notEqual","value":"BYOP"}]},"at":"/IngestionProcess","me\
ssage":"`{actual}` needs an account that the AWS account team has allow-listed for WorkSpaces Core","expected":"an allow-listed account, or a process that ends \
in `_WSP` (DCV)","examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR"\
}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"},"pointers":["\
/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"pointers":["/IngestionProcess"]}]},{"id":"ingestion/gpu-allow-l\
ist","title":"The process needs no enabling for GPU bundles","severity":"warning","certainty":"documented","predicts":[{"code":"OperationNotSupportedException",\
"certainty":"inferred"}],"why":"Bring-your-own-licence on GPU bundles is enabled for an account through a support ticket, and the default quota of GPU WorkSpace\
s is 0. The request cannot show whether either is done.","notes":["G6, Gr6, G6f and G7 have no value here. Images for them are imported with `ImportCustomWorksp\
aceImage` (ComputeType GRAPHICS_G6 since 2026-02-05, GRAPHICS_G7 since 2026-09-10), and for Windows 11, not for Windows 10. Whether an image imported with this \
operation may back a G6 bundle is unknown.","A GPU minimum applies besides: 4 AlwaysOn or 20 AutoStop GPU WorkSpaces in a Region."],"source":[{"url":"https://do\
cs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Graphics WorkSpaces with own licences are enabled by a support\
 ticket, not in the console."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html","read":"2026-09","says":"The default quo\
ta of g4dn, g6 and g7 WorkSpaces is 0."}],"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"regular"}]},"at":"/IngestionPr\
ocess","message":"`{actual}` needs an account that AWS Support has enabled for GPU bundles, and a GPU quota above its default of 0","expected":"an enabled accou\
nt and quota, or a process without GPU","examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"Ingestion\
Process":"BYOL_REGULAR"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G\
4DN_WSP"},"pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"pointers":["/IngestionProcess"]}]},{"id"\
:"ingestion/graphics-retired","title":"The process is not the one for the retired Graphics bundle","severity":"error","certainty":"documented","predicts":[{"cod\
e":"OperationNotSupportedException","certainty":"inferred"}],"why":"The Graphics bundle is unsupported after 2023-11-30. An image imported for it has nothing le\
ft to be launched on.","notes":["Whether the call itself is refused or the image only proves useless later is not documented."],"source":[{"url":"https://docs.a\
ws.amazon.com/workspaces/latest/adminguide/bundle-options.html","read":"2026-09","says":"The Graphics bundle is not supported after 30 November 2023; another GP\
U bundle should take its place."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2023-12-01"}]},"must":{"all":[{"fact":"derived"\
,"path":"/ingestion/family","operator":"notEqual","value":"graphics"}]},"at":"/IngestionProcess","message":"`{actual}` is for the Graphics bundle, which has bee\
n unsupported since 2023-12-01","expected":"`BYOL_GRAPHICS_G4DN_WSP` or `BYOL_GRAPHICS_G4DN_BYOP` for images with a GPU","fix":{"title":"Use Graphics.g4dn with \
DCV","safe":false,"patch":[{"op":"replace","path":"/IngestionProcess","value":"BYOL_GRAPHICS_G4DN_WSP"}]},"examples":[{"outcome":"pass","request":{"IngestionPro\
cess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"asOf":"2023-12-01"},{"title":"GraphicsPro ended later","ou\
tcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2023-12-01"},{"title":"The last day of support","outcome":"notApplicable","request":{"In\
gestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-11-30"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-11-29"},{"outcome":\
"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2023-12-01","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYO\
L_GRAPHICS"},"asOf":"2023-12-02","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"pointers":["/IngestionProce\
ss"]}]},{"id":"ingestion/graphicspro-retired","title":"The process is not the one for the retired GraphicsPro bundle","severity":"error","certainty":"documented\
","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"The GraphicsPro bundle reached its end of life on 2025-10-31. An image im\
ported for it has nothing left to be launched on.","notes":["The page that lists bundles by operating system still shows GraphicsPro for Windows 10, and the quo\
ta page still has its quota: rows that were left behind.","Whether the call itself is refused or the image only proves useless later is not documented."],"sourc\
e":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options.html","read":"2026-09","says":"GraphicsPro ends on 31 October 2025."},{"url"\
:"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html","read":"2026-09","says":"The quota page states the same end of life."}],"when\
":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/family","operator":"\
notEqual","value":"graphicspro"}]},"at":"/IngestionProcess","message":"`{actual}` is for the GraphicsPro bundle, which ended on 2025-10-31","expected":"`BYOL_GR\
APHICS_G4DN_WSP` or `BYOL_GRAPHICS_G4DN_BYOP` for images with a GPU","fix":{"title":"Use Graphics.g4dn with DCV","safe":false,"patch":[{"op":"replace","path":"/\
IngestionProcess","value":"BYOL_GRAPHICS_G4DN_WSP"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","\
request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"asOf":"2025-11-01"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS"},"asOf":"2025-11-01"},{"ti\
tle":"The last day","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-10-31"},{"outcome":"notApplicable","request":{"Inge\
stionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-10-30"},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-11-01","pointers":["/Ing\
estionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"asOf":"2025-11-02","pointers":["/IngestionProcess"]},{"outcome":"fail","re\
quest":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"pointers":["/IngestionProcess"]}]},{"id":"ingestion/pcoip-ended","title":"The process is not for PCoIP after its\
 end","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"After 2027-10-31 no PCoIP\
 WorkSpace can be created or connected to, in any Region. An image imported for it cannot be used.","source":[{"url":"https://docs.aws.amazon.com/workspaces/lat\
est/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","says":"After 31 October 2027 PCoIP WorkSpaces can neither be created nor connected to.\
"}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2027-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","ope\
rator":"empty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which ended on 2027-10-31","expected":"a pro\
cess that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":"{pointer}","value"\
:"{suggestion}"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"asOf":"2027-11-01"},{"outcome":"pass","request":{"IngestionP\
rocess":"BYOL_REGULAR_BYOP"},"asOf":"2027-11-01"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"asOf":"2027-11-02"},{"outcome":"not\
Applicable","request":{"IngestionProcess":"BYOL_REGULAR"}},{"title":"The last day","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf\
":"2027-10-31"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-10-30"},{"outcome":"fail","request":{"IngestionProcess":"B\
YOL_REGULAR"},"asOf":"2027-11-01","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-02","pointer\
s":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"asOf":"2027-11-01","pointers":["/IngestionProcess"]}]},{"id":"i\
ngestion/pcoip-ending","title":"The process is not for PCoIP while PCoIP is being withdrawn","severity":"warning","certainty":"documented","predicts":[{"code":"\
OperationNotSupportedException","certainty":"inferred"}],"why":"PCoIP is closed to new customers since 2026-07-31, and nobody can create or use PCoIP WorkSpaces\
 after 2027-10-31, in any Region. An image imported for it now is of use until then, and only in accounts that had PCoIP before.","notes":["AWS\'s page speaks of\
 accounts from before 30 July 2026 and of a cut on 31 July 2026; this rule uses the later day.","For WorkSpaces Pools an imported image is not documented as usa\
ble directly: the documented way is a Personal WorkSpace made of it, an image of that, and the pool. Pools are closed to new customers since 2026-07-31 and end \
on 2027-12-31."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","says":"Ne\
w customers cannot start with PCoIP from 31 July 2026; existing ones can create WorkSpaces with it until 31 October 2027, after which none can be created or con\
nected to."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/wsp-pools-end-of-support.html","read":"2026-06-30","says":"WorkSpaces Pools are cl\
osed to new customers from the same day and end on 31 December 2027."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2026-07-31\
"},{"fact":"today","path":"/date","operator":"before","value":"2027-11-01"}]},"must":{"all":[{"fact":"derived","path":"/ingestion/pcoip","operator":"empty","val\
ue":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which is closed to new customers and ends for all on 2027-10-31\
","expected":"a process that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":"replace","path":\
"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"pass","request":{"IngestionPr\
ocess":"BYOL_REGULAR_BYOP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"asOf":"2026-07-31"},{"title":"The day before new custome\
rs are kept out","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2026-07-30"},{"outcome":"notApplicable","request":{"IngestionPr\
ocess":"BYOL_GRAPHICS_G4DN"},"asOf":"2026-07-30"},{"title":"From this day on ingestion/pcoip-ended says so","outcome":"notApplicable","request":{"IngestionProce\
ss":"BYOL_REGULAR"},"asOf":"2027-11-01"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-11-02"},{"outcome":"fail","reques\
t":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2026-07-31","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"as\
Of":"2026-08-01","pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"pointers":["/IngestionProcess"]},{"tit\
le":"The last day","outcome":"fail","request":{"IngestionProcess":"BYOL_REGULAR"},"asOf":"2027-10-31","pointers":["/IngestionProcess"]}]},{"id":"ingestion/windo\
ws-11-no-pcoip","title":"Windows 11 images are imported for DCV or BYOP, not for PCoIP","severity":"error","certainty":"documented","predicts":[{"code":"Protoco\
lOSIncompatibility","certainty":"inferred"}],"why":"A process without the suffix `_WSP` or `_BYOP` means PCoIP, and PCoIP has no Windows 11. The call may still \
be accepted: the image then ends in state ERROR after the import has run.","notes":["Windows 11 is not offered on Value bundles, whatever the process: choose St\
andard or larger when a bundle is made of the image.","The same import with the newer operation `ImportCustomWorkspaceImage` (since 2025-08-14, through EC2 Imag\
e Builder; it has no `Applications`): {\\"ImageName\\": \\"\u2026\\", \\"ImageDescription\\": \\"\u2026\\", \\"ComputeType\\": \\"BASE\\", \\"Protocol\\": \\"DCV\\", \\"ImageSource\\": {\\"\
Ec2ImageId\\": \\"ami-\u2026\\"}, \\"InfrastructureConfigurationArn\\": \\"arn:aws:imagebuilder:\u2026:infrastructure-configuration/\u2026\\", \\"Platform\\": \\"WINDOWS\\", \\"OsVersion\\\
": \\"Windows_11\\", \\"Tags\\": [\u2026]}.","Its values: `BYOL_REGULAR` is ComputeType BASE with Protocol PCOIP, `BYOL_REGULAR_WSP` BASE with DCV, `BYOL_REGULAR_BYOP` B\
ASE with BYOP; the `BYOL_GRAPHICS_G4DN` values are GRAPHICS_G4DN with the same protocols; `BYOL_GRAPHICS` and `BYOL_GRAPHICSPRO` have no counterpart. OsVersion \
is Windows_10 or Windows_11, and Windows_11 excludes PCOIP there too."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-worksp\
aces-bundles.html","read":"2026","says":"Windows 10 is offered with DCV, PCoIP and BYOP, Windows 11 with DCV and BYOP."},{"url":"https://docs.aws.amazon.com/wor\
kspaces/latest/adminguide/windows-images-common-errors.html","read":"2026","says":"The import reports an operating system that its protocol does not support."},\
{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The suffix of the process selects the protocol\
."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html","read":"2026-09","says":"The newer import operation excludes \
PCoIP for Windows 11 in so many words."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"}]},"must":{"all":[{"fact":"derived"\
,"path":"/ingestion/pcoip","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/ingestion/pcoip"},"message":"`{actual}` means PCoIP, which Windows\
 11 does not have","expected":"a process that ends in `_WSP` (DCV) or `_BYOP`","fix":{"title":"Use `{suggestion}`, which means DCV","safe":false,"patch":[{"op":\
"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"facts":{"windows":{"vers\
ion":"11"}}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYOP"},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{"IngestionP\
rocess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"windows":{"version":"11"}}},{"title":"DCV exists for both versions, so the version does not matter","outcome":"pass"\
,"request":{"IngestionProcess":"BYOL_REGULAR_WSP"}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"facts":{"windows":{"version":"10"}\
}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"facts":{"windows":{"version":"10"}}},{"outcome":"fail","request":{"IngestionP\
rocess":"BYOL_REGULAR"},"facts":{"windows":{"version":"11"}},"pointers":["/IngestionProcess"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4\
DN"},"facts":{"windows":{"version":"11"}},"pointers":["/IngestionProcess"]},{"outcome":"unknown","request":{"IngestionProcess":"BYOL_REGULAR"}}]},{"id":"office/\
byop-undocumented","title":"Office is not asked for together with bring-your-own-protocol","severity":"warning","certainty":"unknown","predicts":[],"why":"What \
is documented about `Applications` speaks of DCV. Nothing says whether Office is installed, ignored or refused when the process brings its own protocol.","sourc\
e":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The limits for Office are given for DCV; t\
he BYOP processes are not mentioned."}],"when":{"all":[{"fact":"derived","path":"/ingestion/protocol","operator":"equal","value":"BYOP"}]},"must":{"all":[{"fact\
":"derived","path":"/applications/all","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` with bring-yo\
ur-own-protocol: nothing says what the service does with it, the effect is unknown","expected":"no `Applications` with a `_BYOP` process","fix":{"title":"Leave \
`Applications` out","safe":false,"patch":[{"op":"remove","path":"/Applications"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_REGULAR_BYO\
P"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP","Ap\
plications":["Microsoft_Office_2019"]}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR","Applications":["Microsoft_Office_2016"]}},{"out\
come":"fail","request":{"IngestionProcess":"BYOL_REGULAR_BYOP","Applications":["Microsoft_Office_2019"]},"pointers":["/Applications/0"]},{"outcome":"fail","requ\
est":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP","Applications":["Microsoft_Office_2016"]},"pointers":["/Applications/0"]}]},{"id":"office/one-application","t\
itle":"At most one application is asked for","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"infe\
rred"}],"why":"The parameter is a list and the model lets it hold five entries, but the reference says that only one is allowed at this time. No client checks i\
t.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Although the parameter is a list\
, a request may name a single application for now."},{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","\
read":"2026-08-07","says":"The model itself allows up to five entries."}],"must":{"all":[{"fact":"derived","path":"/applications/beyond-first","operator":"empty\
","value":true}]},"at":{"fact":"derived","path":"/applications/beyond-first"},"message":"`{actual}` is one application too many: a request takes one","expected"\
:"no `Applications`, or a list with one entry","fix":{"title":"Leave this entry out","safe":false,"patch":[{"op":"remove","path":"{pointer}"}]},"examples":[{"ti\
tle":"No application","outcome":"pass","request":{}},{"outcome":"pass","request":{"Applications":["Microsoft_Office_2019"]}},{"outcome":"pass","request":{"Appli\
cations":["Microsoft_Office_2016"]}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]}},{"outco\
me":"fail","request":{"Applications":["Microsoft_Office_2016","Microsoft_Office_2019"]},"pointers":["/Applications/1"]},{"title":"One finding for each that is t\
oo many","outcome":"fail","request":{"Applications":["Microsoft_Office_2019","Microsoft_Office_2019","Microsoft_Office_2016"]},"pointers":["/Applications/1","/A\
pplications/2"]}]},{"id":"office/support-ended","title":"No Office is subscribed to after its end of support","severity":"warning","certainty":"documented","pre\
dicts":[],"why":"Office 2016 and Office 2019 are the only values of `Applications`, and bundles with them are unsupported after 2025-10-14. The call still accep\
ts both, so the request goes through, costs at least three hours of import and an extra charge per user, and yields software without updates.","notes":["Alterna\
tives: Manage applications installs Office LTSC after launch (2021 ended on 2026-10-13; 2024 is for Windows 11 and not for Value bundles), or Microsoft 365 apps\
 with an own E3, E5, A3, A5, G3, G5 or Business Premium licence go into the image.","An import with Office takes at least three hours, one without at least 90 m\
inutes. Office activates over outbound TCP 1688 to 54.239.236.220 on the management interface, so that address must be reachable from the WorkSpaces.","The newe\
r operation `ImportCustomWorkspaceImage` has no `Applications` member."],"source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-optio\
ns.html","read":"2026-09","says":"Bundles with Office 2016 or 2019 are not supported after 14 October 2025; Office 2021 or 2024 should take their place."},{"url\
":"https://docs.aws.amazon.com/workspaces/latest/adminguide/manage-applications.html","read":"2026","says":"Applications can be managed after launch; Office 201\
6 and 2019 can only be uninstalled there."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Bo\
th values are still accepted by the import."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-microsoft365-licenses.html","read":"2026","s\
ays":"Microsoft 365 apps under one\'s own licence may be part of a custom image."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-po\
rt-requirements.html","read":"2026","says":"Office is activated through a key management address of AWS on the management interface."}],"when":{"all":[{"fact":"\
today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty","value":true\
}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` is out of support since 2025-10-15","expected":"no `Applications`; Office through M\
anage applications after launch, or Microsoft 365 apps in the image","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":"/App\
lications"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{},"asOf":"2025-10-15"},{"outcome":"pass","request":{"IngestionProcess":"B\
YOL_GRAPHICS_G4DN_WSP"}},{"title":"The last day of support","outcome":"notApplicable","request":{"Applications":["Microsoft_Office_2019"]},"asOf":"2025-10-14"},\
{"outcome":"notApplicable","request":{"Applications":["Microsoft_Office_2016"]},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{"Applications":["Micr\
osoft_Office_2016"]},"asOf":"2025-10-13"},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2019"]},"asOf":"2025-10-15","pointers":["/Applications/\
0"]},{"outcome":"fail","request":{"Applications":["Microsoft_Office_2016"]},"asOf":"2025-10-16","pointers":["/Applications/0"]},{"outcome":"fail","request":{"Ap\
plications":["Microsoft_Office_2019"]},"pointers":["/Applications/0"]}]},{"id":"office/windows-10-g4dn-only-2019","title":"Windows 10 images for Graphics.g4dn s\
ubscribe to Office 2019 rather than 2016","severity":"warning","certainty":"contradictory","predicts":[{"code":"InvalidParameterValuesException","certainty":"in\
ferred"}],"why":"AWS\'s documentation of 2022 said that Office 2016 is not supported with Graphics.g4dn. Today\'s reference no longer says so, and nothing says th\
at the limit is gone. Office 2019 avoids the question.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","re\
ad":"2022-09-02","says":"At that time only Office 2019 could be subscribed to on Graphics.g4dn."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_\
ImportWorkspaceImage.html","read":"2026-09","says":"The present text has limits for Windows 11 alone and none for Windows 10 with a GPU."}],"when":{"all":[{"fac\
t":"windows","path":"/version","operator":"equal","value":"10"},{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"graphics-g4dn"}]},"must\
":{"all":[{"fact":"derived","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/office2016"},"mess\
age":"`{actual}` on Graphics.g4dn was documented as unsupported once and is not mentioned today: sources contradict each other","expected":"`Microsoft_Office_20\
19`, or no `Applications`","fix":{"title":"Subscribe to Office 2019 instead","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"Microsoft_Office_\
2019"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]},"facts":{"windows":{"ver\
sion":"10"}}},{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN"},"facts":{"windows":{"version":"10"}}},{"title":"Without Office nothing has t\
o be known","outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP\
","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"10"}}},{"title":"Windows 11 with a GPU takes no Office: office/windows-11-gpu-none sa\
ys so","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":\
"11"}}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"10"}},\
"pointers":["/Applications/0"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN","Applications":["Microsoft_Office_2016"]},"facts":{"windows\
":{"version":"10"}},"pointers":["/Applications/0"]},{"outcome":"unknown","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Offic\
e_2016"]}}]},{"id":"office/windows-11-gpu-none","title":"Windows 11 images for GPU bundles subscribe to no Office","severity":"error","certainty":"documented","\
predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"For Windows 11 on GPU bundles the import installs no Office at all, neither\
 2016 nor 2019.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Windows 11 WorkSpac\
es with GPU do not support having Office installed by the import."}],"when":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fact"\
:"derived","path":"/ingestion/family","operator":"notEqual","value":"regular"}]},"must":{"all":[{"fact":"derived","path":"/applications/all","operator":"empty",\
"value":true}]},"at":{"fact":"derived","path":"/applications/all"},"message":"`{actual}` cannot be subscribed to on Windows 11 with a GPU","expected":"no `Appli\
cations`; Office can be brought into the image or installed after launch","fix":{"title":"Leave `Applications` out","safe":false,"patch":[{"op":"remove","path":\
"/Applications"}]},"examples":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"windows":{"version":"11"}}},{"title":"Without\
 Office nothing has to be known","outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}},{"outcome":"pass","request":{"IngestionProcess":"BYOL\
_GRAPHICS_G4DN_BYOP"},"facts":{"windows":{"version":"11"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["M\
icrosoft_Office_2019"]},"facts":{"windows":{"version":"10"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP","Applications":["Micro\
soft_Office_2019"]},"facts":{"windows":{"version":"11"}}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Of\
fice_2019"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Appl\
ications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"unknown","request":{"IngestionProcess":"BY\
OL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2019"]}}]},{"id":"office/windows-11-only-2019","title":"Windows 11 images can subscribe to Office 2019 o\
nly","severity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"On Windows 11 without a G\
PU the import subscribes to Office 2019 or to nothing. Office 2016 is for Windows 10.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_I\
mportWorkspaceImage.html","read":"2026-09","says":"For Windows 11 without GPU, Office 2019 is the one application that can be installed during the import."}],"w\
hen":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"fact":"derived","path":"/ingestion/family","operator":"equal","value":"regul\
ar"}]},"must":{"all":[{"fact":"derived","path":"/applications/office2016","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/applications/office\
2016"},"message":"`{actual}` cannot be subscribed to on Windows 11","expected":"no `Applications`, or `Microsoft_Office_2019`, which is out of support as well",\
"fix":{"title":"Subscribe to Office 2019 instead","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"Microsoft_Office_2019"}]},"examples":[{"outc\
ome":"pass","request":{"Applications":["Microsoft_Office_2019"]},"facts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{},"facts":{"windows":{"versi\
on":"11"}}},{"title":"Office 2019 is accepted on Windows 10 and 11, so the version does not matter","outcome":"pass","request":{"Applications":["Microsoft_Offic\
e_2019"]}},{"title":"Without Office nothing has to be known","outcome":"pass","request":{}},{"outcome":"notApplicable","request":{"Applications":["Microsoft_Off\
ice_2016"]},"facts":{"windows":{"version":"10"}}},{"title":"With a GPU no Office at all is accepted: office/windows-11-gpu-none says so","outcome":"notApplicabl\
e","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP","Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}}},{"outcome":"fail","req\
uest":{"Applications":["Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/0"]},{"outcome":"fail","request":{"Applications\
":["Microsoft_Office_2019","Microsoft_Office_2016"]},"facts":{"windows":{"version":"11"}},"pointers":["/Applications/1"]},{"outcome":"unknown","request":{"Appli\
cations":["Microsoft_Office_2016"]}}]},{"id":"region/gpu-bundles","title":"GPU images are imported in Regions that have GPU bundles","severity":"error","certain\
ty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"GPU bundles do not exist in Africa (Cape Town) and Israel \
(Tel Aviv), so an image imported for them there has nothing to be launched on.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-\
windows-images.html","read":"2026-09","says":"GPU bundles are not available in Cape Town and Tel Aviv."}],"when":{"all":[{"fact":"derived","path":"/ingestion/fa\
mily","operator":"notEqual","value":"regular"}]},"must":{"all":[{"fact":"region","path":"/name","operator":"notIn","value":["af-south-1","il-central-1"]}]},"at"\
:"/IngestionProcess","message":"`{actual}` is for GPU bundles, which `{region/name}` does not have","expected":"another Region, or a process without GPU","examp\
les":[{"outcome":"pass","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"region":{"name":"us-east-1"}}},{"outcome":"pass","request":{"Ingestion\
Process":"BYOL_GRAPHICS_G4DN_BYOP"},"facts":{"region":{"name":"eu-central-1"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_WSP"},"fa\
cts":{"region":{"name":"af-south-1"}}},{"title":"Without GPU the Region does not matter","outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR_W\
SP"}},{"outcome":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"facts":{"region":{"name":"af-south-1"}},"pointers":["/IngestionProcess"]},{"out\
come":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_BYOP"},"facts":{"region":{"name":"il-central-1"}},"pointers":["/IngestionProcess"]},{"outcome":"u\
nknown","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"}}]},{"id":"region/graphics-bundles","title":"Graphics and GraphicsPro images are not imported in \
Mumbai","severity":"error","certainty":"documented","predicts":[{"code":"OperationNotSupportedException","certainty":"inferred"}],"why":"The Graphics and Graphi\
csPro bundles never came to Asia Pacific (Mumbai). Graphics.g4dn did.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/bundle-options\
.html","read":"2026-09","says":"Graphics and GraphicsPro are not available in Mumbai."}],"when":{"all":[{"fact":"derived","path":"/ingestion/family","operator":\
"in","value":["graphics","graphicspro"]}]},"must":{"all":[{"fact":"region","path":"/name","operator":"notEqual","value":"ap-south-1"}]},"at":"/IngestionProcess"\
,"message":"`{actual}` is for a bundle that `{region/name}` never had","expected":"another Region, or `BYOL_GRAPHICS_G4DN_WSP`","examples":[{"outcome":"pass","r\
equest":{"IngestionProcess":"BYOL_GRAPHICS"},"facts":{"region":{"name":"us-east-1"}},"asOf":"2023-06-01"},{"outcome":"pass","request":{"IngestionProcess":"BYOL_\
GRAPHICSPRO"},"facts":{"region":{"name":"eu-west-1"}},"asOf":"2025-06-01"},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_GRAPHICS_G4DN_WSP"},"f\
acts":{"region":{"name":"ap-south-1"}}},{"outcome":"notApplicable","request":{"IngestionProcess":"BYOL_REGULAR"},"facts":{"region":{"name":"ap-south-1"}}},{"out\
come":"fail","request":{"IngestionProcess":"BYOL_GRAPHICS"},"facts":{"region":{"name":"ap-south-1"}},"asOf":"2023-06-01","pointers":["/IngestionProcess"]},{"out\
come":"fail","request":{"IngestionProcess":"BYOL_GRAPHICSPRO"},"facts":{"region":{"name":"ap-south-1"}},"asOf":"2025-06-01","pointers":["/IngestionProcess"]},{"\
outcome":"unknown","request":{"IngestionProcess":"BYOL_GRAPHICS"}}]},{"id":"region/windows-11-in-ningxia","title":"A Windows 11 image in Ningxia does not come f\
rom VM Import","severity":"warning","certainty":"inferred","predicts":[],"why":"VM Import cannot bring Windows 11 into China (Ningxia), the one Region with Work\
Spaces among those that it excludes. An image there that holds Windows 11 was made in another way, or does not hold what was stated.","source":[{"url":"https://\
docs.aws.amazon.com/vm-import/latest/userguide/prerequisites.html","read":"2026","says":"VM Import leaves Windows 11 out in several Regions, Ningxia among them.\
"}],"when":{"all":[{"fact":"region","path":"/name","operator":"equal","value":"cn-northwest-1"}]},"must":{"all":[{"fact":"windows","path":"/version","operator":\
"notEqual","value":"11"}]},"ifUnknown":"skip","at":"","message":"VM Import does not bring Windows 11 into `{region/name}`: find out how this image was made","ex\
pected":"Windows 10, another Region, or an image that was not made by VM Import","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"},\
"region":{"name":"cn-northwest-1"}}},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11"},"region":{"name":"us-east-1"}}},{"outcome":"not\
Applicable","request":{},"facts":{"windows":{"version":"11"},"region":{"name":"eu-west-1"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11"},\
"region":{"name":"cn-northwest-1"}},"pointers":[""]},{"outcome":"skipped","request":{},"facts":{"region":{"name":"cn-northwest-1"}}},{"outcome":"skipped","reque\
st":{},"facts":{"windows":{"version":"11"}}},{"outcome":"skipped","request":{}}]},{"id":"region/workspaces-endpoint","title":"The Region has WorkSpaces","severi\
ty":"error","certainty":"measured","predicts":[],"why":"The call goes to the Region\'s WorkSpaces endpoint, and many Regions have none: the client then fails bef\
ore anything is sent.","notes":["The list is of August 2026; a Region opened later is not on it.","Bring-your-own-licence is enabled for each Region of an accou\
nt on its own. Which Regions offer it is not documented."],"source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json","read":\
"2026-08","says":"The Regions, including those of China, GovCloud and the isolated partitions, for which the client knows a WorkSpaces endpoint."}],"must":{"all\
":[{"fact":"region","path":"/name","operator":"in","value":["af-south-1","ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ap-so\
utheast-5","ca-central-1","eu-central-1","eu-west-1","eu-west-2","eu-west-3","il-central-1","sa-east-1","us-east-1","us-east-2","us-west-2","cn-northwest-1","us\
-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1"]}]},"ifUnknown":"skip","at":"","message":"There is no WorkSpaces endpoint in `{reg\
ion/name}`","expected":"a Region with WorkSpaces, for example us-east-1, us-west-2, eu-west-1, eu-central-1 or ap-northeast-1","examples":[{"outcome":"pass","re\
quest":{},"facts":{"region":{"name":"us-east-1"}}},{"outcome":"pass","request":{},"facts":{"region":{"name":"ap-southeast-5"}}},{"outcome":"pass","request":{},"\
facts":{"region":{"name":"us-gov-west-1"}}},{"outcome":"pass","request":{},"facts":{"region":{"name":"cn-northwest-1"}}},{"outcome":"fail","request":{},"facts":\
{"region":{"name":"us-west-1"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"region":{"name":"eu-north-1"}},"pointers":[""]},{"outcome":"fail","req\
uest":{},"facts":{"region":{"name":"cn-north-1"}},"pointers":[""]},{"outcome":"skipped","request":{}}]},{"id":"request/description-outer-blanks","title":"The im\
age description has no blank at its ends","severity":"warning","certainty":"inferred","predicts":[],"why":"The model\'s pattern accepts blanks at the ends of a d\
escription, so the service takes them. They come from values read out of files or pasted from elsewhere, cannot be seen in a console or a list, and make two des\
criptions differ that look the same.","source":[{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","read"\
:"2026-08-07","says":"The pattern of the image description lists the blank among the accepted characters and says nothing about its place."},{"url":"https://doc\
s.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"Letters, digits, blanks and a few marks are accepted in a descrip\
tion, at most 256 of them."}],"must":{"all":[{"fact":"derived","path":"/description/outer-blanks","operator":"empty","value":true}]},"at":{"fact":"derived","pat\
h":"/description/outer-blanks"},"message":"The description begins or ends with a blank","expected":"a description that begins and ends with a letter, a digit or\
 one of `_ . / ( ) -`","fix":{"title":"Leave the outer blanks out","safe":true,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":\
[{"outcome":"pass","request":{"ImageDescription":"Windows 11 Enterprise 24H2 base image"}},{"title":"Blanks inside are left alone","outcome":"pass","request":{"\
ImageDescription":"a  b"}},{"outcome":"pass","request":{"ImageDescription":"x"}},{"outcome":"pass","request":{"ImageDescription":"(base)"}},{"outcome":"fail","r\
equest":{"ImageDescription":"Windows 11 base image "},"pointers":["/ImageDescription"]},{"outcome":"fail","request":{"ImageDescription":" Windows 11 base image"\
},"pointers":["/ImageDescription"]},{"title":"A description of blanks alone fits the model","outcome":"fail","request":{"ImageDescription":" "},"pointers":["/Im\
ageDescription"]}]},{"id":"request/placeholder-description","title":"The image description is not a placeholder","severity":"warning","certainty":"inferred","pr\
edicts":[],"why":"Samples and generated request skeletons carry words such as `string` where a description belongs. They fit the model\'s pattern, so the import \
runs and leaves an image that nobody can tell from the next one.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.h\
tml","read":"2026-09","says":"The reference\'s request syntax prints the word string in the place of every text."}],"must":{"all":[{"fact":"request","path":"/Ima\
geDescription","operator":"notIn","value":["string","String","STRING","ImageDescription","imageDescription","image-description","image_description","description\
","Description","my image description","your image description","changeme","change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageDes\
cription","message":"`{actual}` is a placeholder, not a description","expected":"what the image holds and where it comes from","examples":[{"outcome":"pass","re\
quest":{"ImageDescription":"Windows 11 Enterprise 24H2 base image"}},{"outcome":"pass","request":{"ImageDescription":"Description of the base image in docs/base\
.md"}},{"outcome":"pass","request":{"ImageDescription":"Base"}},{"outcome":"fail","request":{"ImageDescription":"string"},"pointers":["/ImageDescription"]},{"ou\
tcome":"fail","request":{"ImageDescription":"TODO"},"pointers":["/ImageDescription"]}]},{"id":"request/placeholder-name","title":"The image name is not a placeh\
older","severity":"warning","certainty":"inferred","predicts":[],"why":"Samples and generated request skeletons carry words such as `string` where a name belong\
s. They fit the model\'s pattern, so the import runs and leaves an image with a name that means nothing; there is no operation to rename it.","source":[{"url":"h\
ttps://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The reference\'s request syntax prints the word string i\
n the place of every text."},{"url":"https://github.com/boto/botocore/blob/develop/botocore/data/workspaces/2015-04-08/service-2.json","read":"2026-08-07","says\
":"Any 1 to 64 letters, digits and a few marks are a name; no operation of the model changes the name of an image."}],"must":{"all":[{"fact":"request","path":"/\
ImageName","operator":"notIn","value":["string","String","STRING","ImageName","imageName","image-name","image_name","my-image-name","your-image-name","changeme"\
,"change-me","CHANGEME","placeholder","PLACEHOLDER","TODO","FIXME"]}]},"at":"/ImageName","message":"`{actual}` is a placeholder, not a name","expected":"a name \
that tells this image from your others","examples":[{"outcome":"pass","request":{"ImageName":"win11-24h2-2026-11"}},{"outcome":"pass","request":{"ImageName":"go\
lden-image"}},{"outcome":"pass","request":{"ImageName":"strings"}},{"outcome":"fail","request":{"ImageName":"string"},"pointers":["/ImageName"]},{"outcome":"fai\
l","request":{"ImageName":"ImageName"},"pointers":["/ImageName"]}]},{"id":"request/sample-image-id","title":"The image id is not one that documentation uses as \
a sample","severity":"warning","certainty":"inferred","predicts":[{"code":"ResourceNotFoundException","certainty":"inferred"}],"why":"The id fits the model\'s pa\
ttern, yet it is one of the made-up ids that samples and tutorials print. The image must belong to the account that calls, so a sample left in place is answered\
 with an error at best.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html","read":"2026-09","says":"The image h\
as to be owned by the calling account and to be licensed there already."},{"url":"https://docs.aws.amazon.com/workspaces-core/latest/pg/infrastucture-setup.html\
","read":"2026","says":"The partner guide\'s own command line sample shows made-up values that are meant to be replaced."}],"must":{"all":[{"fact":"request","pat\
h":"/Ec2ImageId","operator":"notIn","value":["ami-12345678","ami-1234567890abcdef0","ami-0123456789abcdef0","ami-01234567890abcdef","ami-0abcdef1234567890","ami\
-abcdef01","ami-abcd1234","ami-1a2b3c4d","ami-00000000","ami-00000000000000000"]}]},"at":"/Ec2ImageId","message":"`{actual}` is a sample id from documentation, \
not an image of yours","expected":"the id of an EC2 image that your account owns in the Region of the call","examples":[{"outcome":"pass","request":{"Ec2ImageId\
":"ami-0a1b2c3d4e5f67890"}},{"outcome":"pass","request":{"Ec2ImageId":"ami-7f3c09d2"}},{"outcome":"pass","request":{"Ec2ImageId":"ami-0f9d31c7be2405a68"}},{"out\
come":"fail","request":{"Ec2ImageId":"ami-1234567890abcdef0"},"pointers":["/Ec2ImageId"]},{"outcome":"fail","request":{"Ec2ImageId":"ami-12345678"},"pointers":[\
"/Ec2ImageId"]}]},{"id":"tags/allowed-characters","title":"Tags hold letters, digits, blanks and `+ - = . _ : / @` only","severity":"error","certainty":"documen\
ted","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"Tag keys and values take letters and digits of any script, blanks and\
 eight marks. The model limits their length alone, so commas, brackets, ampersands and control characters pass every client.","notes":["Letters include the comb\
ining marks that many scripts are written with; no source says how the service counts them.","A tag that is copied from another service may be too long here: Wo\
rkSpaces takes 127 characters in a key and 255 in a value, most services take 128 and 256. The schema stage checks that."],"source":[{"url":"https://docs.aws.am\
azon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"Allowed are letters, blanks and digits that UTF-8 can represent, and \
+ - = . _ : / @."}],"must":{"all":[{"fact":"derived","path":"/tags/unsupported-characters","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/ta\
gs/unsupported-characters"},"message":"`{actual}` holds a character that a tag may not have","expected":"letters and digits of any script, blanks and `+ - = . _\
 : / @`","fix":{"title":"Write `-` in the place of other characters","safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"example\
s":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"cost-center","Value":"EMEA/IT:4711 @home+1=x_y.z"}]}},{"outcome":"pass","reques\
t":{"Tags":[{"Key":"B\xFCro","Value":"\u6771\u4EAC \u672C\u793E"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"empty-value","Value":""}]}},{"outcome":"pass","request":{"Tags":[{"Ke\
y":"no-value"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"owner","Value":"Smith, Jane"}]},"pointers":["/Tags/0/Value"]},{"outcome":"fail","request":{"Tags"\
:[{"Key":"a","Value":"b"},{"Key":"R&D","Value":"x#y"}]},"pointers":["/Tags/1/Key","/Tags/1/Value"]},{"outcome":"fail","request":{"Tags":[{"Key":"note","Value":"\
two\\nlines"}]},"pointers":["/Tags/0/Value"]}]},{"id":"tags/at-most-50","title":"A request has at most 50 tags","severity":"error","certainty":"documented","pred\
icts":[{"code":"InvalidParameterValuesException","certainty":"inferred"},{"code":"ResourceLimitExceededException","certainty":"inferred"}],"why":"A WorkSpaces r\
esource holds at most 50 tags. The model sets no limit for the list, so no client notices.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/admi\
nguide/tag-workspaces-resources.html","read":"2026","says":"A resource can have 50 tags."},{"url":"https://docs.aws.amazon.com/workspaces/latest/api/API_ImportW\
orkspaceImage.html","read":"2026-09","says":"The reference repeats the limit of 50 for the tags of the request."}],"must":{"all":[{"fact":"derived","path":"/tag\
s/count","operator":"lessThanInclusive","value":50}]},"at":"/Tags","message":"The request has {derived/tags/count} tags, a resource holds at most 50","expected"\
:"at most 50 tags","examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[]}},{"outcome":"pass","request":{"Tags":[{"Key":"Team","Valu\
e":"Desktop"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"k01"},{"Key":"k02"},{"Key":"k03"},{"Key":"k04"},{"Key":"k05"},{"Key":"k06"},{"Key":"k07"},{"Key":"\
k08"},{"Key":"k09"},{"Key":"k10"},{"Key":"k11"},{"Key":"k12"},{"Key":"k13"},{"Key":"k14"},{"Key":"k15"},{"Key":"k16"},{"Key":"k17"},{"Key":"k18"},{"Key":"k19"},\
{"Key":"k20"},{"Key":"k21"},{"Key":"k22"},{"Key":"k23"},{"Key":"k24"},{"Key":"k25"},{"Key":"k26"},{"Key":"k27"},{"Key":"k28"},{"Key":"k29"},{"Key":"k30"},{"Key"\
:"k31"},{"Key":"k32"},{"Key":"k33"},{"Key":"k34"},{"Key":"k35"},{"Key":"k36"},{"Key":"k37"},{"Key":"k38"},{"Key":"k39"},{"Key":"k40"},{"Key":"k41"},{"Key":"k42"\
},{"Key":"k43"},{"Key":"k44"},{"Key":"k45"},{"Key":"k46"},{"Key":"k47"},{"Key":"k48"},{"Key":"k49"},{"Key":"k50"}]}},{"outcome":"fail","request":{"Tags":[{"Key"\
:"k01"},{"Key":"k02"},{"Key":"k03"},{"Key":"k04"},{"Key":"k05"},{"Key":"k06"},{"Key":"k07"},{"Key":"k08"},{"Key":"k09"},{"Key":"k10"},{"Key":"k11"},{"Key":"k12"\
},{"Key":"k13"},{"Key":"k14"},{"Key":"k15"},{"Key":"k16"},{"Key":"k17"},{"Key":"k18"},{"Key":"k19"},{"Key":"k20"},{"Key":"k21"},{"Key":"k22"},{"Key":"k23"},{"Ke\
y":"k24"},{"Key":"k25"},{"Key":"k26"},{"Key":"k27"},{"Key":"k28"},{"Key":"k29"},{"Key":"k30"},{"Key":"k31"},{"Key":"k32"},{"Key":"k33"},{"Key":"k34"},{"Key":"k3\
5"},{"Key":"k36"},{"Key":"k37"},{"Key":"k38"},{"Key":"k39"},{"Key":"k40"},{"Key":"k41"},{"Key":"k42"},{"Key":"k43"},{"Key":"k44"},{"Key":"k45"},{"Key":"k46"},{"\
Key":"k47"},{"Key":"k48"},{"Key":"k49"},{"Key":"k50"},{"Key":"k51"}]},"pointers":["/Tags"]}]},{"id":"tags/keys-differing-in-case","title":"No two tag keys diffe\
r in case only","severity":"warning","certainty":"inferred","predicts":[],"why":"Tag keys are case-sensitive, so `Env` and `env` are two tags. Policies and cost\
 reports look at one of them, and rarely are both wanted.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.h\
tml","read":"2026","says":"Keys and values are case-sensitive."},{"url":"https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html","read":"2026","sa\
ys":"Keys that differ in case only are advised against; IAM refuses them for its own resources."}],"must":{"all":[{"fact":"derived","path":"/tags/keys-differing\
-in-case","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/keys-differing-in-case"},"message":"Tag key `{actual}` differs from an earlier\
 one in upper and lower case only","expected":"keys that differ in more than case","examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tag\
s":[{"Key":"Env","Value":"prod"},{"Key":"Team","Value":"env"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Environment","Value":"x"},{"Key":"Env","Value":"x"\
}]}},{"title":"The same key twice: tags/unique-keys says so","outcome":"pass","request":{"Tags":[{"Key":"Env","Value":"a"},{"Key":"Env","Value":"b"}]}},{"outcom\
e":"fail","request":{"Tags":[{"Key":"Env","Value":"prod"},{"Key":"Team","Value":"x"},{"Key":"env","Value":"prod"}]},"pointers":["/Tags/2/Key"]},{"outcome":"fail\
","request":{"Tags":[{"Key":"B\xDCRO","Value":"1"},{"Key":"B\xFCro","Value":"2"}]},"pointers":["/Tags/1/Key"]}]},{"id":"tags/outer-blanks","title":"Tags have no blank\
 at their ends","severity":"warning","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"AWS says not\
 to use blanks at the ends of tag keys and values. They cannot be seen, and a policy or a cost report that asks for the key without the blank does not find the \
tag.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"Blanks at the beginning or\
 the end are not to be used."}],"must":{"all":[{"fact":"derived","path":"/tags/outer-blanks","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/\
tags/outer-blanks"},"message":"`{actual}` begins or ends with a blank","expected":"a key and a value without blanks at the ends","fix":{"title":"Leave the outer\
 blanks out","safe":true,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","re\
quest":{"Tags":[{"Key":"cost center","Value":"desk tops"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Team","Value":""}]}},{"outcome":"pass","request":{"Tag\
s":[{"Key":"Team"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"Team ","Value":"Desktop"}]},"pointers":["/Tags/0/Key"]},{"outcome":"fail","request":{"Tags":[\
{"Key":"a","Value":"b"},{"Key":"Team","Value":" Desktop "}]},"pointers":["/Tags/1/Value"]}]},{"id":"tags/reserved-prefix","title":"No tag begins with `aws:`","s\
everity":"error","certainty":"documented","predicts":[{"code":"InvalidParameterValuesException","certainty":"inferred"}],"why":"Keys and values that begin with \
`aws:` are reserved for AWS. Such tags often come along when the tags of another resource are copied.","source":[{"url":"https://docs.aws.amazon.com/workspaces/\
latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"The prefixes aws: and aws:workspaces: are reserved for AWS, in keys and in values."}],"mu\
st":{"all":[{"fact":"derived","path":"/tags/reserved-prefix","operator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/reserved-prefix"},"message"\
:"`{actual}` begins with `aws:`, which is reserved for AWS","expected":"a key and a value that begin with something else","fix":{"title":"Leave the prefix out",\
"safe":false,"patch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tag\
s":[{"Key":"Team","Value":"aws"}]}},{"title":"Only the beginning counts","outcome":"pass","request":{"Tags":[{"Key":"source","Value":"copied from aws:cloudforma\
tion:stack-name"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"awsx:y","Value":"aws"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"aws:cloudformation:stac\
k-name","Value":"images"}]},"pointers":["/Tags/0/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"a","Value":"b"},{"Key":"origin","Value":"aws:workspaces:x"}\
]},"pointers":["/Tags/1/Value"]}]},{"id":"tags/reserved-prefix-case","title":"No tag begins with `aws:` in another case","severity":"warning","certainty":"unkno\
wn","predicts":[],"why":"The prefix `aws:` is reserved. Whether `AWS:` or `Aws:` is refused as well is not documented; several other services refuse it in any c\
ase.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"The reserved prefix is wri\
tten in lower case; how other cases are treated is left open."},{"url":"https://docs.aws.amazon.com/batch/latest/userguide/tag-restrictions.html","read":"2026",\
"says":"Another service reserves the prefix in any mixture of upper and lower case."}],"must":{"all":[{"fact":"derived","path":"/tags/reserved-prefix-case","ope\
rator":"empty","value":true}]},"at":{"fact":"derived","path":"/tags/reserved-prefix-case"},"message":"`{actual}` begins with the reserved prefix `aws:` in anoth\
er case; whether that is refused is unknown","expected":"a key and a value that begin with something else","fix":{"title":"Leave the prefix out","safe":false,"p\
atch":[{"op":"replace","path":"{pointer}","value":"{suggestion}"}]},"examples":[{"outcome":"pass","request":{}},{"outcome":"pass","request":{"Tags":[{"Key":"AWS\
","Value":"Aws account"}]}},{"outcome":"pass","request":{"Tags":[{"Key":"Provider","Value":"on AWS: yes"}]}},{"title":"The prefix as it is written: tags/reserve\
d-prefix says so","outcome":"pass","request":{"Tags":[{"Key":"aws:x","Value":"y"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"AWS:team","Value":"x"}]},"poin\
ters":["/Tags/0/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"team","Value":"Aws:x"}]},"pointers":["/Tags/0/Value"]}]},{"id":"tags/unique-keys","title":"N\
o tag key is given twice","severity":"error","certainty":"inferred","predicts":[],"why":"Everywhere in AWS a resource has one value for each tag key. The WorkSp\
aces pages do not say what happens to a request that gives a key twice; at best one of the values is lost.","source":[{"url":"https://docs.aws.amazon.com/worksp\
aces/latest/adminguide/tag-workspaces-resources.html","read":"2026","says":"Keys and values are case-sensitive; a key given twice is not mentioned."},{"url":"ht\
tps://docs.aws.amazon.com/batch/latest/userguide/tag-restrictions.html","read":"2026","says":"Another service says what holds everywhere: a key is unique for a \
resource and has one value."}],"must":{"all":[{"fact":"derived","path":"/tags/duplicate-keys","operator":"empty","value":true}]},"at":{"fact":"derived","path":"\
/tags/duplicate-keys"},"message":"Tag key `{actual}` is given more than once","expected":"each key once","examples":[{"outcome":"pass","request":{}},{"outcome":\
"pass","request":{"Tags":[{"Key":"Team","Value":"Desktop"},{"Key":"Stage","Value":"prod"}]}},{"title":"Equal values are fine","outcome":"pass","request":{"Tags"\
:[{"Key":"Team","Value":"x"},{"Key":"Stage","Value":"x"}]}},{"title":"Another case is another key: tags/keys-differing-in-case says so","outcome":"pass","reques\
t":{"Tags":[{"Key":"Env","Value":"prod"},{"Key":"env","Value":"prod"}]}},{"outcome":"fail","request":{"Tags":[{"Key":"Team","Value":"Desktop"},{"Key":"Stage","V\
alue":"prod"},{"Key":"Team","Value":"Cloud"}]},"pointers":["/Tags/2/Key"]},{"outcome":"fail","request":{"Tags":[{"Key":"a"},{"Key":"a"},{"Key":"a"}]},"pointers"\
:["/Tags/1/Key","/Tags/2/Key"]}]},{"id":"windows/client-only","title":"The image holds Windows 10 or 11, not Windows Server","severity":"error","certainty":"doc\
umented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"why":"Own licences can be brought for Windows 10 and 11. An image with Windows Server,\
 the usual kind of EC2 image, is refused by the checks inside the import.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windo\
ws-images.html","read":"2026-09","says":"The versions that can be brought are all of Windows 10 and 11."},{"url":"https://docs.aws.amazon.com/workspaces/latest/\
adminguide/windows-images-common-errors.html","read":"2026","says":"An operating system outside that list is reported as not supported."}],"must":{"all":[{"fact\
":"windows","path":"/version","operator":"notEqual","value":"server"}]},"ifUnknown":"skip","at":"","message":"The image holds Windows Server, which cannot be im\
ported","expected":"Windows 10 or Windows 11","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}}},{"outcome":"pass","request":{},"f\
acts":{"windows":{"version":"11"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise","release":"24H2","build":26100}}},{\
"outcome":"fail","request":{},"facts":{"windows":{"version":"server"}},"pointers":[""]},{"outcome":"skipped","request":{}}]},{"id":"windows/enterprise-on-11","t\
itle":"A Windows 11 image holds the Enterprise edition","severity":"warning","certainty":"unknown","predicts":[{"code":"OSNotSupported","certainty":"inferred"}]\
,"why":"The list of releases says Enterprise for every Windows 11. Earlier documentation spoke of Enterprise and Pro, and nothing says what happens to Home, Pro\
 or Education today.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Every entry \
for Windows 11 names the Enterprise edition; the one for Windows 10 22H2 names none."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-win\
dows-images.html","read":"2022-09-02","says":"The introduction spoke of Enterprise or Pro at that time."}],"when":{"all":[{"fact":"windows","path":"/version","o\
perator":"equal","value":"11"}]},"must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home","Pro","Pro for Workstations","Pro Educati\
on","Education"]}]},"ifUnknown":"skip","at":"","message":"Windows 11 edition `{windows/edition}` is not on the list, which names Enterprise; whether it is refus\
ed is unknown","expected":"Windows 11 Enterprise or Enterprise LTSC","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"En\
terprise"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise LTSC"}}},{"title":"The entry for Windows 10 names no editio\
n","outcome":"notApplicable","request":{},"facts":{"windows":{"version":"10","edition":"Pro"}}},{"outcome":"notApplicable","request":{},"facts":{"windows":{"ver\
sion":"10","edition":"Education"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","edition":"Pro"}},"pointers":[""]},{"outcome":"fail","requ\
est":{},"facts":{"windows":{"version":"11","edition":"Home"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"wi\
ndows":{"version":"11"}}}]},{"id":"windows/listed-edition","title":"The Windows edition is not one that AWS never mentions","severity":"warning","certainty":"un\
known","predicts":[{"code":"OSNotSupported","certainty":"inferred"}],"why":"IoT Enterprise and the KN editions are not on the list of what can be imported, and \
nothing excludes them by name as it does the N editions.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","\
read":"2026-09","says":"The list names Enterprise and Enterprise LTSC; IoT Enterprise and KN are not mentioned."}],"must":{"all":[{"fact":"windows","path":"/edi\
tion","operator":"notIn","value":["Home KN","Pro KN","Education KN","Enterprise KN","IoT Enterprise","IoT Enterprise LTSC"]}]},"ifUnknown":"skip","at":"","messa\
ge":"Windows edition `{windows/edition}` is not mentioned among those that can be imported; whether it is refused is unknown","expected":"Enterprise or Enterpri\
se LTSC","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise"}}},{"outcome":"pass","request":{},"facts":{"window\
s":{"version":"10","edition":"Enterprise LTSC"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","edition":"Pro"}}},{"outcome":"fail","reques\
t":{},"facts":{"windows":{"version":"11","edition":"IoT Enterprise LTSC"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","e\
dition":"Pro KN"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}}}]},{"id":"windows/\
no-n-edition","title":"The Windows edition is not an N edition","severity":"error","certainty":"documented","predicts":[{"code":"OSNotSupported","certainty":"do\
cumented"}],"why":"The N editions of Windows 10 and 11, which come without the media features, are excluded from the import.","source":[{"url":"https://docs.aws\
.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"N versions of Windows 10 and 11 are not supported at this time."}],"\
must":{"all":[{"fact":"windows","path":"/edition","operator":"notIn","value":["Home N","Pro N","Pro N for Workstations","Pro Education N","Education N","Enterpr\
ise N","Enterprise N LTSC"]}]},"ifUnknown":"skip","at":"","message":"Windows edition `{windows/edition}` is an N edition, which cannot be imported","expected":"\
an edition without N, such as Enterprise","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise"}}},{"outcome":"pa\
ss","request":{},"facts":{"windows":{"version":"10","edition":"Pro"}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","edition":"Enterprise L\
TSC"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","edition":"Enterprise N"}},"pointers":[""]},{"outcome":"fail","request":{},"facts":{"w\
indows":{"version":"10","edition":"Pro N"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":\
"11"}}}]},{"id":"windows/support-ended-10-22h2","title":"Windows 10 22H2 is not imported after Microsoft has ended its support","severity":"warning","certainty"\
:"contradictory","predicts":[],"why":"Microsoft supports Windows 10 22H2 until 2025-10-14. AWS has the release on its list all the same, and says in the same pl\
ace that it gives no support for versions out of Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amaz\
on.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to \
work, and AWS Support does not support them; the list of versions is given without dates."},{"url":"https://windowsforum.com/threads/windows-11-end-of-support-2\
025-your-urgent-migration-plan.380859/post-934309","read":"2025","says":"Windows 10 22H2, its last release, ends on 14 October 2025."},{"url":"https://docs.aws.\
amazon.com/workspaces/latest/adminguide/workspaces-pcoip-end-of-support.html","read":"2026-06-30","says":"Windows 10 with own licences is described as at or nea\
r its end of life."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/amazon-workspaces-bundles.html","read":"2026","says":"The table of bundles\
 still marks Windows 10 as supported."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"al\
l":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":\
"windows","path":"/build","operator":"equal","value":19045}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 10 22H2 is out of Microsoft\'s support since 202\
5-10-15; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"outcome":"pass\
","request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","rel\
ease":"24H2","build":26100}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2025-10-15"},{"outcome":"pass","re\
quest":{},"facts":{"windows":{"version":"10","release":"21H2","build":19044,"edition":"Enterprise LTSC"}},"asOf":"2025-10-15"},{"title":"The last day of support\
","outcome":"notApplicable","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{},"fac\
ts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-13"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asO\
f":"2025-10-15","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-10-16","pointers":[""]},{"out\
come":"skipped","request":{},"asOf":"2025-10-15"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2025-10-15"}]},{"id":"windows/s\
upport-ended-10-ltsc-2021","title":"Windows 10 Enterprise LTSC 2021 is not imported after Microsoft has ended its support","severity":"warning","certainty":"doc\
umented","predicts":[],"why":"Microsoft supports Windows 10 Enterprise LTSC 2021 until 2027-01-12. AWS gives no support for versions that Microsoft no longer su\
pports, and does not promise that they work.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-\
09","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; the list of versions is given \
without dates."},{"url":"https://raw.githubusercontent.com/altrhombus/DataForGeeks/main/content/ms/mswin/lifecycle-client-ltsc.json","read":"2026-01","says":"LT\
SC 2021 (build 19044) is supported until 12 January 2027."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2027-01-13"}]},"must"\
:{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal","value":"10"},{"any":[{"fact":"windows","path":"/release","operator":"equal","val\
ue":"21H2"},{"fact":"windows","path":"/build","operator":"equal","value":19044}]},{"fact":"windows","path":"/edition","operator":"in","value":["Enterprise LTSC"\
,"Enterprise N LTSC"]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 10 Enterprise LTSC 2021 is out of Microsoft\'s support since 2027-01-13","expected":"a \
release that Microsoft supports, such as Windows 11 Enterprise LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release\
":"1809","build":17763,"edition":"Enterprise LTSC"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"21H2","ed\
ition":"IoT Enterprise LTSC"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise LTS\
C"}},"asOf":"2027-01-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2027-01-13"},{"title":"The last day of support","outcome":\
"notApplicable","request":{},"facts":{"windows":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-12"},{"outcome":"notApplicable","\
request":{},"facts":{"windows":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-11"},{"outcome":"fail","request":{},"facts":{"wind\
ows":{"version":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-13","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"ver\
sion":"10","release":"21H2","edition":"Enterprise LTSC"}},"asOf":"2027-01-14","pointers":[""]},{"outcome":"skipped","request":{},"asOf":"2027-01-13"},{"outcome"\
:"skipped","request":{},"facts":{"windows":{"version":"10","release":"21H2"}},"asOf":"2027-01-13"}]},{"id":"windows/support-ended-11-22h2","title":"Windows 11 E\
nterprise 22H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"why":"Microsoft supports W\
indows 11 Enterprise 22H2 until 2025-10-14. AWS has the release on its list all the same, and says in the same place that it gives no support for versions out o\
f Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-window\
s-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; th\
e list of versions is given without dates."},{"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 22H2 ends on 14 October 2025 for E\
nterprise and Education."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2025-10-15"}]},"must":{"all":[{"not":{"all":[{"fact":"\
windows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"fact":"windows","pa\
th":"/build","operator":"equal","value":22621}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 22H2 is out of Microsoft\'s support since 2025-\
10-15; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"outcome":"pass",\
"request":{},"facts":{"windows":{"version":"11","release":"23H2","build":22631}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"versio\
n":"11","release":"24H2","build":26100}},"asOf":"2025-10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"22H2"}},"asOf":"2025-\
10-15"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2025-10-15"},{"title":"The last day of support","outcome":"notApplicable","r\
equest":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-14"},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11"\
,"release":"22H2"}},"asOf":"2025-10-13"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-15","pointers":[""\
]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"22H2"}},"asOf":"2025-10-16","pointers":[""]},{"outcome":"skipped","request":{},"\
asOf":"2025-10-15"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2025-10-15"}]},{"id":"windows/support-ended-11-23h2","title":\
"Windows 11 Enterprise 23H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"contradictory","predicts":[],"why":"Microso\
ft supports Windows 11 Enterprise 23H2 until 2026-11-10. AWS has the release on its list all the same, and says in the same place that it gives no support for v\
ersions out of Microsoft\'s support: it imports today, without a promise for tomorrow.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguid\
e/byol-windows-images.html","read":"2026-09","says":"Windows versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not sup\
port them; the list of versions is given without dates."},{"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 23H2 ends on 10 Novem\
ber 2026 for Enterprise and Education."}],"when":{"all":[{"fact":"today","path":"/date","operator":"onOrAfter","value":"2026-11-11"}]},"must":{"all":[{"not":{"a\
ll":[{"fact":"windows","path":"/version","operator":"equal","value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"23H2"},{"fact"\
:"windows","path":"/build","operator":"equal","value":22631}]}]}}]},"ifUnknown":"skip","at":"","message":"Windows 11 Enterprise 23H2 is out of Microsoft\'s suppo\
rt since 2026-11-11; AWS\'s sources contradict each other on it","expected":"a release that Microsoft supports, such as Windows 11 24H2 or 25H2","examples":[{"ou\
tcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"22H2","build":22621}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"win\
dows":{"version":"11","release":"24H2","build":26100}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"25H2","\
build":26200}},"asOf":"2026-11-11"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10"}},"asOf":"2026-11-11"},{"title":"The last day of support",\
"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-10"},{"outcome":"notApplicable","request":{},"facts\
":{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-09"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf"\
:"2026-11-11","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"23H2"}},"asOf":"2026-11-12","pointers":[""]},{"outco\
me":"skipped","request":{},"asOf":"2026-11-11"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11"}},"asOf":"2026-11-11"}]},{"id":"windows/sup\
port-ended-11-24h2","title":"Windows 11 Enterprise 24H2 is not imported after Microsoft has ended its support","severity":"warning","certainty":"documented","pr\
edicts":[],"why":"Microsoft supports Windows 11 Enterprise 24H2 until 2027-10-12. AWS gives no support for versions that Microsoft no longer supports, and does \
not promise that they work.","source":[{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Windo\
ws versions that Microsoft no longer supports are not guaranteed to work, and AWS Support does not support them; the list of versions is given without dates."},\
{"url":"https://thewindowsclub.blog/en/?p=4886","read":"2025","says":"Windows 11 24H2 ends on 12 October 2027 for Enterprise and Education."}],"when":{"all":[{"\
fact":"today","path":"/date","operator":"onOrAfter","value":"2027-10-13"}]},"must":{"all":[{"not":{"all":[{"fact":"windows","path":"/version","operator":"equal"\
,"value":"11"},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"24H2"},{"fact":"windows","path":"/build","operator":"equal","value":26100\
}]},{"fact":"windows","path":"/edition","operator":"notIn","value":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}]}}]},"ifUnknown":"skip","at":"\
","message":"Windows 11 Enterprise 24H2 is out of Microsoft\'s support since 2027-10-13","expected":"a release that Microsoft supports, such as Windows 11 25H2 o\
r Enterprise LTSC 2024","examples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"24H2","build":26100,"edition":"Enterprise LTSC"\
}},"asOf":"2027-10-13"},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"25H2","build":26200}},"asOf":"2027-10-13"},{"outcome":"pass\
","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"IoT Enterprise LTSC"}},"asOf":"2027-10-13"},{"outcome":"pass","request":{},"facts"\
:{"windows":{"version":"10"}},"asOf":"2027-10-13"},{"title":"The last day of support","outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11",\
"release":"24H2","edition":"Enterprise"}},"asOf":"2027-10-12"},{"outcome":"notApplicable","request":{},"facts":{"windows":{"version":"11","release":"24H2","edit\
ion":"Enterprise"}},"asOf":"2027-10-11"},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise"}},"asOf":"202\
7-10-13","pointers":[""]},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"24H2","edition":"Enterprise"}},"asOf":"2027-10-14","point\
ers":[""]},{"outcome":"skipped","request":{},"asOf":"2027-10-13"},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"11","release":"24H2"}},"asOf"\
:"2027-10-13"}]},{"id":"windows/supported-release","title":"The Windows release is on the list of those that can be imported","severity":"error","certainty":"do\
cumented","predicts":[{"code":"OSNotSupported","certainty":"documented"}],"why":"The import takes a fixed list of releases and compares the build number of the \
image with it.","notes":["Every import runs for at least 90 minutes, with Office at least three hours, before such a mistake is reported. Poll `DescribeWorkspac\
eImages` (PENDING, AVAILABLE or ERROR with ErrorDetails) slowly: the service answers about 2 calls a second with bursts of 5, and no SDK brings a waiter for it.\
","The list names releases; the build numbers beside them (17763, 19044, 19045, 22621, 22631, 26100, 26200) are Microsoft\'s.","A release that was reached by an \
upgrade in place, for example from 23H2 to 24H2, is refused as well, which nothing in the request can show."],"source":[{"url":"https://docs.aws.amazon.com/work\
spaces/latest/adminguide/byol-windows-images.html","read":"2026-09","says":"Windows 10 22H2, Enterprise LTSC 2019 (1809) and LTSC 2021 (21H2); Windows 11 Enterp\
rise 22H2, 23H2, 24H2, 25H2 and LTSC 2024 (24H2); all of them for x64."},{"url":"https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-\
errors.html","read":"2026","says":"An operating system outside that list is reported as not supported."}],"must":{"all":[{"fact":"windows","path":"/build","oper\
ator":"in","value":[17763,19044,19045,22621,22631,26100,26200]},{"any":[{"fact":"windows","path":"/release","operator":"equal","value":"22H2"},{"all":[{"fact":"\
windows","path":"/version","operator":"equal","value":"11"},{"fact":"windows","path":"/release","operator":"in","value":["23H2","24H2","25H2"]}]},{"all":[{"fact\
":"windows","path":"/version","operator":"equal","value":"10"},{"fact":"windows","path":"/release","operator":"in","value":["1809","21H2"]},{"fact":"windows","p\
ath":"/edition","operator":"in","value":["Enterprise LTSC","Enterprise N LTSC","IoT Enterprise LTSC"]}]}]}]},"ifUnknown":"skip","at":"","message":"The stated Wi\
ndows release or build is not one that can be imported","expected":"Windows 10 22H2, LTSC 2019 or LTSC 2021; Windows 11 22H2, 23H2, 24H2, 25H2 or LTSC 2024","ex\
amples":[{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"24H2","build":26100}}},{"outcome":"pass","request":{},"facts":{"windows":{\
"version":"11","release":"25H2","build":26200}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"11","release":"22H2","build":22621}}},{"outcome":\
"pass","request":{},"facts":{"windows":{"version":"11","release":"23H2","build":22631}}},{"outcome":"pass","request":{},"facts":{"windows":{"version":"10","rele\
ase":"22H2","build":19045}}},{"title":"LTSC 2019","outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"1809","build":17763,"edition":"Ent\
erprise LTSC"}}},{"title":"LTSC 2021","outcome":"pass","request":{},"facts":{"windows":{"version":"10","release":"21H2","build":19044,"edition":"Enterprise LTSC\
"}}},{"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"21H2","build":22000}},"pointers":[""]},{"title":"The release alone is enough",\
"outcome":"fail","request":{},"facts":{"windows":{"version":"11","release":"21H2"}},"pointers":[""]},{"title":"The build alone is enough","outcome":"fail","requ\
est":{},"facts":{"windows":{"build":22000}},"pointers":[""]},{"title":"21H2 is supported as LTSC only","outcome":"fail","request":{},"facts":{"windows":{"versio\
n":"10","release":"21H2","build":19044,"edition":"Enterprise"}},"pointers":[""]},{"title":"There is no such Windows 10","outcome":"fail","request":{},"facts":{"\
windows":{"version":"10","release":"24H2"}},"pointers":[""]},{"outcome":"skipped","request":{}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":\
"11"}}},{"outcome":"skipped","request":{},"facts":{"windows":{"version":"10","release":"21H2","build":19044}}}]}]';0&&(module.exports={packText});
