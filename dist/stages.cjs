"use strict";var n=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var c=Object.getOwnPropertyNames;var m=Object.prototype.hasOwnProperty;var u=(t,e)=>{for(var s in e)n(t,s,{get:e[s],enumerable:!0})},y=(t,e,s,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of c(e))!m.call(t,a)&&a!==s&&
n(t,a,{get:()=>e[a],enumerable:!(i=d(e,a))||i.enumerable});return t};var w=t=>y(n({},"__esModule",{value:!0}),t);var f={};u(f,{documentRules:()=>r,schemaRules:()=>h,serviceRules:()=>l});module.exports=w(f);var r={"document/alias":{title:"Aliases can be replaced by what they stand for",why:"An alias copies what its anchor marks. One without an anchor has no meaning\
, and aliases of aliases make a few lines stand for gigabytes: what cannot be replaced within the limits is refused."},"document/byte-order-mark":{title:"The te\
xt does not start with a byte order mark",why:"Windows editors write it unasked, and nobody sees it. This program reads past it; the AWS CLI refuses a JSON file\
 that starts with one."},"document/comment":{title:"JSON has no comments",why:"RFC 8259 knows none. Some editors accept them, the AWS CLI and every JSON parser \
refuse the file. YAML has comments."},"document/complex-key":{title:"The name of a member is text",why:"YAML lets a list or a mapping be a key. A request has na\
med members only, so that such a member can be nothing but a mistake of indentation or brackets."},"document/duplicate-key":{title:"A member is given once",why:"\
JSON readers keep the last of two equal names and drop the first without a word, so that what was reviewed and what is sent may differ. YAML forbids it."},"docu\
ment/empty":{title:"There is a request in the document",why:"An empty file is usually the trace of a command that failed before it wrote anything."},"document/i\
nvalid-utf16":{title:"UTF-16 text is complete",why:"An odd number of bytes means that the file was cut."},"document/invalid-utf8":{title:"The text is UTF-8",why:"\
Bytes that are not UTF-8 come from an editor with another encoding. What they mean is a guess, and the AWS CLI does not guess."},"document/merge-key":{title:"Me\
mbers are written out, not merged",why:"`<<` belongs to YAML 1.1. A YAML 1.2 reader sees a member of that name, others merge: the request would depend on who re\
ads it."},"document/retyped-scalar":{title:"Text that other readers take for something else is quoted",why:"`yes`, `on` or `1:30` are text in YAML 1.2 and a tru\
th value or a number in YAML 1.1, which many readers still follow: what is sent depends on who reads the file."},"document/second-document":{title:"A YAML file \
holds one document",why:"What stands after `---` would not be read by anybody. Several requests are the elements of one list."},"document/syntax":{title:"The te\
xt is JSON or YAML",why:"Nothing can be said about a request that cannot be read. The place is where the text stops making sense; the mistake is there or just b\
efore."},"document/tag":{title:"Values have no YAML tags",why:"Tags such as `!Ref` or `!!binary` ask the reader to make something of a value. The API takes plai\
n values, and each reader makes something else."},"document/too-deep":{title:"Values are not nested deeper than 64 levels",why:"A request needs four levels. Dee\
per text is a mistake or an attack on whoever reads it, and is not read any further."},"document/too-large":{title:"Documents are not larger than the limit",why:"\
A request takes a few hundred bytes, a list of a thousand of them a few hundred kilobytes. `--max-bytes` raises the limit; NDJSON files may be of any size, the \
limit is for each line."},"document/trailing-comma":{title:"JSON has no comma after the last value",why:"JavaScript allows it and RFC 8259 does not: the AWS CLI\
 and every JSON parser refuse the file."},"document/typed-scalar":{title:"Text that YAML takes for something else is quoted",why:"`4711`, `1.10` or `true` witho\
ut quotes are a number or a truth value, not the text that the API wants, and `1.10` becomes 1.1."},"document/unsafe-key":{title:"No member is named like the ma\
chinery of JavaScript",why:"`__proto__`, `constructor` and `prototype` are no members of any request, and in programs that copy objects carelessly they change m\
ore than the request."},"document/utf-16":{title:"The text is UTF-8, not UTF-16",why:"Windows PowerShell's `>` writes UTF-16. This program reads it where a byte\
 order mark says so; the AWS CLI does not."}};var o="Clients let most of this through, and the service refuses the call; which exception it answers with is not documented.",h={"schema/constraint":{title:"Va\
lues satisfy every constraint of the model",why:"The model states a constraint for which there is no sentence of its own yet."},"schema/enum":{title:"Values of \
an enumeration are spelled as in the model",why:`Case and separators count. There has never been a value that ends in _DCV, although AWS's reference printed suc\
h names for some weeks in 2024: images for DCV have the ending _WSP, the former name of that protocol. ${o}`},"schema/items":{title:"Lists have as many items as\
 the model allows",why:"An empty list is not the same as no list: a member without items has to be left out. Clients refuse an empty list before the call and le\
t a list that is too long through."},"schema/length":{title:"Texts are as long as the model allows",why:`Length is counted in characters (code points). Tag keys\
 have 127 and tag values 255 characters here, one less than with most services. ${o}`},"schema/member-case":{title:"Members are written in the model's case",why:"\
Member names begin with a capital letter, in JSON as in the SDKs. A name in another case is an unknown member: clients refuse it or drop it silently."},"schema/\
nested-request":{title:"The request stands at the top of the document",why:"What the CLI and the SDKs take is the request itself, not an object around it such a\
s the Parameters of a state machine."},"schema/null":{title:"Members that are not wanted are left out, not null",why:"Some SDKs drop a member that is null witho\
ut a word, others refuse it, so that what is sent differs from what was checked."},"schema/outer-blanks":{title:"Values do not begin or end with blanks or line \
breaks",why:`A value read from a file or a command often ends with a line break, which is part of it. ${o}`},"schema/outer-quotes":{title:"Values do not stand i\
n quotation marks of their own",why:`Typographic quotes that are pasted with an example, or quotes written twice in a shell, become part of the value. ${o}`},"s\
chema/pattern":{title:"Texts hold only characters that the model accepts",why:`A name may not hold blanks, a description no comma, colon, plus, apostrophe, back\
slash or letter with an accent, and an AMI id has 8 or 17 hexadecimal digits in lower case. ${o}`},"schema/placeholder":{title:"Placeholders are filled in",why:"\
Samples of the documentation, empty texts of a CLI skeleton and the marks of a template engine that did not run are no values. The service would refuse them, or\
 not find what they name."},"schema/required":{title:"Required members are there",why:"The call needs Ec2ImageId, IngestionProcess, ImageName and ImageDescripti\
on, and every tag a Key. Clients refuse a request without them before the call."},"schema/type":{title:"Values have the type that the model gives them",why:"Tex\
ts are not converted from numbers, tags are a list of objects with Key and Value rather than a map, and even a single application stands in a list. Clients refu\
se a value of another type before the call."},"schema/unknown-member":{title:"There are no members that the model does not know",why:"A misspelt member is lost:\
 some clients refuse it, others drop it silently and send a request that means something else."}};var l={"account/name-taken":{title:"No image of the account has the request's name when it is sent",why:"Image names are unique in an account and Region, and th\
ere is no client token: an image of that name is either somebody else's, or an import that must not be made twice. It is taken for the request's own only when t\
he journal says so.",remedy:"another `ImageName`; or, if the image is the one you want, nothing: use it",codes:[]},"service/access-denied":{title:"The caller ma\
y import images",why:"The call needs workspaces:ImportWorkspaceImage, with tags workspaces:CreateTags, and on the AMI ec2:DescribeImages and ec2:ModifyImageAttr\
ibute. The managed policy AmazonWorkSpacesAdmin has none of these. A service control policy can deny them too, and usually so does a process that the account is\
 not on the allow list for.",remedy:"let the caller have workspaces:ImportWorkspaceImage, workspaces:CreateTags, ec2:DescribeImages and ec2:ModifyImageAttribute",
codes:["AccessDeniedException"]},"service/invalid-parameter-values":{title:"The service accepts the request's values together",why:"The values fit the model one\
 by one, and not together or not to the AMI: usually an AMI that cannot be used, applications that do not go with the Windows version, or tags.",remedy:"look at\
 what the message names; `facts` or `check --live` show what AWS knows of the AMI",codes:["InvalidParameterValuesException"]},"service/name-repeated":{title:"No\
 two requests of a run have the same name",why:"Image names are unique in an account and Region: the first import would take the name, and the second would be r\
efused. So none of them is sent.",remedy:"another `ImageName`; or leave one of the requests out",codes:[]},"service/operation-not-supported":{title:"The account\
 may use this kind of import in this Region",why:"Usually bring-your-own-licence is not enabled for the account in this Region, or the process is retired or nee\
ds an allow list.",remedy:"enable BYOL for the account in this Region, or choose another `IngestionProcess`; GPU and _BYOP processes are enabled by AWS Support",
codes:["OperationNotSupportedException"]},"service/resource-already-exists":{title:"No image of the account has the request's name",why:"Image names are unique \
in an account and Region, and a failed import keeps its name until its image is deleted. Between the look and the call somebody else took the name.",remedy:"ano\
ther `ImageName`, or delete the image that has it",codes:["ResourceAlreadyExistsException"]},"service/resource-limit-exceeded":{title:"The account has room for \
an image",why:"By default an account has 40 images in a Region.",remedy:"delete images that are not needed, or ask for a higher quota",codes:["ResourceLimitExce\
ededException"]},"service/resource-not-found":{title:"The AMI is in the account and Region of the call",why:"An AMI belongs to one Region, and only its owner ca\
n import it.",remedy:"check `Ec2ImageId` and the Region; copy the AMI into the Region if it is in another one",codes:["ResourceNotFoundException"]},"service/thr\
ottling":{title:"The service has time for the call",why:"WorkSpaces takes about two calls a second from an account in a Region, from everybody together. Calls t\
hat are throttled are not looked at, so they are tried again, up to the limit of attempts.",remedy:"run the same command again later; `--max-attempts` raises th\
e number of attempts",codes:["ThrottlingException","Throttling","TooManyRequestsException","RequestLimitExceeded"]},"service/validation":{title:"The service fin\
ds the request well-formed",why:"It is wrong by the service's model. The schema that requests are checked against is generated from the model of one day: the se\
rvice may know a newer one.",remedy:"look at what the message names; if the check let it pass, refresh the model",codes:["ValidationException","ValidationError",
"SerializationException","InvalidParameterValue","MissingParameter"]},"service/credentials":{title:"The service knows who calls",why:"The credentials are expire\
d, wrong or of another partition, or this machine's clock is wrong.",remedy:"sign in again, and run the same command",codes:["UnrecognizedClientException","Inva\
lidSignatureException","ExpiredTokenException","MissingAuthenticationTokenException","IncompleteSignatureException","InvalidClientTokenId","OptInRequired","NotA\
uthorized"]},"service/refused":{title:"The service accepts the request",why:"It answered with an error that this program has no words for.",remedy:"look at what\
 the message says",codes:[]},"service/unreachable":{title:"The call comes to an end",why:"The service could not be reached, or it did not say what became of the\
 call. What may have been done is looked for before anything is sent again, now and when the same command is run again.",remedy:"run the same command again: it \
continues from the journal",codes:[]},"service/image-gone":{title:"The image of a request that was accepted is still there",why:"The journal says that the reque\
st was accepted, and no image of its name is listed: it was deleted since. Nothing is sent again without being asked for.",remedy:"the same command with `--agai\
n` sends the request again",codes:[]},"service/image-error":{title:"The image becomes available",why:"Everything that is wrong inside the image is found by the \
service after the call, 90 minutes to 3 hours later. It names a code for each problem; the rules that predict the code say what is behind it.",remedy:"mend the \
image, delete the one that failed, and import again",codes:[]}};0&&(module.exports={documentRules,schemaRules,serviceRules});
