"use strict";var D=Object.defineProperty;var fe=Object.getOwnPropertyDescriptor;var ue=Object.getOwnPropertyNames;var ce=Object.prototype.hasOwnProperty;var de=(e,t)=>{for(var r in t)D(e,r,{get:t[r],enumerable:!0})},me=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ue(t))!ce.call(e,o)&&o!==
r&&D(e,o,{get:()=>t[o],enumerable:!(n=fe(t,o))||n.enumerable});return e};var pe=e=>me(D({},"__esModule",{value:!0}),e);var St={};de(St,{fixingReader:()=>ae});module.exports=pe(St);var ye,ge,he,xe,we,be,Se,ve,Ie,ke,Pe,Re,Ce,Ee,Fe,Ne,Oe,Te,Ae,Le,_e,X={careful:()=>ye??=require("./careful.cjs"),streams:()=>ge??=require("./streams.cjs"),yaml:()=>he??=
require("./yaml.cjs"),packs:()=>xe??=require("./packs.cjs"),explain:()=>we??=require("./explain.cjs"),factTable:()=>be??=require("./factTable.cjs"),facts:()=>Se??=
require("./facts.cjs"),factFiles:()=>ve??=require("./factFiles.cjs"),refuseInvalid:()=>Ie??=require("./refuseInvalid.cjs"),fix:()=>ke??=require("./fix.cjs"),dormant:()=>Pe??=
require("./dormant.cjs"),rules:()=>Re??=require("./rules.cjs"),words:()=>Ce??=require("./words.cjs"),hash:()=>Ee??=require("./hash.cjs"),baseline:()=>Fe??=require("./baseline.cjs"),
configFault:()=>Ne??=require("./configFault.cjs"),policy:()=>Oe??=require("./policyRun.cjs").policy,waivers:()=>Te??=require("./waivers.cjs"),stages:()=>Ae??=require("./stages.cjs"),
tell:()=>Le??=require("./tell.cjs"),engine:()=>_e??=require("./engine.cjs")};var w=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function K(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".json\
l"?"ndjson":"json"}function $(e,t,{path:r=null,format:n=r===null?"json":K(r)}={},{unsafe:o=!1,maxBytes:l=1<<20}={}){return X.fix().fixBytes(t,{format:n,unsafe:o,maxBytes:l,check:i=>e.
checkText(i,{path:r,format:n}).requests})}var qe=/^(?:[ -"$-~]|#(?!#))*$/;function T(e){return qe.test(e)?e:Ue(e)}function Ue(e){return De(e).replace(/(?<=#)#/g,Q(35))}function De(e){let t="";for(let r of e){
let n=r.codePointAt(0);t+=$e(n)?Q(n):r}return t}function Q(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function $e(e){return e<127?e<32:e<768?e<=160||e===173:We.some(([t,r])=>e>=t&&e<=r)}var We=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var P=e=>e,R=(e,t)=>r=>`\x1B[${e}m${r}\x1B[${t}m`,je={bold:P,dim:P,red:P,green:P,yellow:P,cyan:P},Me={bold:R(1,22),dim:R(2,22),red:R(31,39),green:R(32,39),yellow:R(
33,39),cyan:R(36,39)};function A(e){return e?Me:je}function L(e,t,r){return e!=="auto"?e==="always":!(r.NO_COLOR!==void 0&&r.NO_COLOR!=="")&&r.TERM!=="dumb"&&t.isTerminal()}function E(e,t){He("warning",[e],t)}function He(e,t,{stderr:r,env:n}){let{bold:o,red:l,yellow:i}=A(L("auto",r,n)),s=t.map(a=>T(a));r.write(`${o((e==="error"?l:i)(
e))}: ${s.join(`
  `)}
`)}var Be,ze,Ge,Ve,Ye,Je,Xe,Ke,Qe,Ze,et,tt,nt,F={configured:()=>Be??=require("./configured.cjs"),globs:()=>ze??=require("./globs.cjs"),files:()=>Ge??=require("./files.cjs"),
fixing:()=>Ve??=require("./fixing.cjs"),found:()=>Ye??=require("./found.cjs"),live:()=>Je??=require("./live.cjs"),openBaseline:()=>Xe??=require("./openBaseline.cjs"),
openWaivers:()=>Ke??=require("./openWaivers.cjs"),pipeline:()=>Qe??=require("./pipeline.cjs"),policyRun:()=>Ze??=require("./policyRun.cjs").policyRun,program:()=>et??=
require("./program.cjs"),search:()=>tt??=require("./search.cjs"),submitting:()=>nt??=require("./submitting.cjs")};var Z={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"t\
he name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open \
for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function _(e){let t=v(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Z,t)?Z[t]:t}function v(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var M=class extends Error{name="Unreadable"},W=1<<20,rt=24,ot=/\.(ndjson|jsonl)$/i;function it(e){return e!==null&&!e.endsWith(".json")&&ot.test(e)}function te(e,t){
let r=Buffer.allocUnsafeSlow(65536);return{read(n){let o=it(n.path);if(n.file===null||n.pipe||o){let a=n.file===null?t.stdin():ee(j(n.file,n.pipe,t).fd,t.fs);return o?
a:at(a,e+1)}let{fd:l,size:i}=j(n.file,!1,t),s=Math.min(i,e+1);r.length<=s&&(r=Buffer.allocUnsafeSlow(s+1));try{return r.subarray(0,lt(l,r,s,t.fs))}finally{t.fs.
closeSync(l)}},holdsMemberName({file:n}){if(n===null)return!1;let o=Buffer.alloc(0);for(let l of ee(j(n,!1,t).fd,t.fs)){let i=Buffer.concat([o,l]);if(F.found().
holdsMemberName(i))return!0;o=i.subarray(-2*rt)}return!1}}}function j(e,t,{fs:r}){let{O_RDONLY:n}=r.constants,o=r.openSync(e,t?n:n|st(r)),l=r.fstatSync(o);if(t?
l.isFIFO():l.isFile())return{fd:o,size:l.size};throw r.closeSync(o),new M("it is not a regular file")}function st({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t}function lt(e,t,r,n){let o=0;for(;o<r;){let l=n.readSync(e,t,o,r-o,null);if(l===0)break;o+=l}return o}function*ee(e,t){let r=Buffer.allocUnsafeSlow(W);try{for(let n=t.
readSync(e,r,0,W,null);n>0;n=t.readSync(e,r,0,W,null))yield r.subarray(0,n)}finally{t.closeSync(e)}}function at(e,t){let r=[],n=0;for(let o of e){let l=Uint8Array.
prototype.slice.call(o,0,t-n);if(r.push(l),n+=l.length,n===t)break}return Buffer.concat(r)}function q({cwd:e,fs:t,paths:r}){let n=e(),o=new Map,l=s=>{let a=o.get(s);return a===void 0&&(a=t.realpathSync.native(s),o.set(s,a)),a},i=(s,a)=>{let d=r.relative(
a,s);return d!==".."&&!d.startsWith(`..${r.sep}`)&&!r.isAbsolute(d)};return{absolute:s=>r.resolve(n,s),shown:s=>r.relative(n,s).split(r.sep).join("/"),contains:s=>i(
s,n),containsReal:s=>i(s,l(n)),resolveParent:s=>{let a=r.dirname(s);return a===s||a===n?s:r.join(l(a),r.basename(s))}}}function ne(e,t){let{fs:r,paths:n}=t,o=q(t),l=o.absolute(e);try{let i=r.realpathSync.native(n.dirname(l));if(o.contains(l)&&!o.containsReal(i))throw new w(`cann\
ot write \`${e}\`: a link on the way to it leaves the working directory`);return n.join(i,n.basename(l))}catch(i){throw v(i)==="ENOENT"?new w(`cannot write \`${e}\
\`: there is no folder \`${n.dirname(e)}\``):v(i)===null?i:new w(`cannot write \`${e}\`: ${_(i)}`)}}var ft=100,ut="/dev/null";function re(e,t,r=null){let{fs:n}=t,o=ne(e,t),l=f=>{try{return f()}catch(c){throw v(c)===null?c:new w(`cannot write \`${e}\`: ${_(c)}`)}},
i=l(()=>n.lstatSync(o,{throwIfNoEntry:!1}));if(o===ut&&i?.isCharacterDevice()===!0)return{write:()=>{},finish:()=>{},discard:()=>{}};if(i!==void 0&&!i.isFile()){
let f=i.isSymbolicLink()?"a link":i.isDirectory()?"a directory":"no regular file";throw new w(`cannot write \`${e}\`: it is ${f}`)}let s="",a=l(()=>{for(let f=0;;f++){
s=`${o}.${f}.tmp`;try{return n.openSync(s,"wx",438)}catch(c){if(v(c)!=="EEXIST"||f>=ft)throw c}}}),d=!0,u=()=>{d=!1,n.closeSync(a)};return{write:f=>l(()=>{let c=Buffer.
from(f);for(let p=0;p<c.length;)p+=n.writeSync(a,c,p)}),finish:()=>l(()=>{r!==null&&(ct(r,a,t),r.check()),u(),n.renameSync(s,o)}),discard:()=>{d&&(u(),n.unlinkSync(
s))}}}function ct({mode:e,uid:t,gid:r},n,{fs:o}){let l=o.fstatSync(n);(l.uid!==t||l.gid!==r)&&o.fchownSync(n,t,r),o.fchmodSync(n,e&4095)}function oe({path:e,pipe:t},r){return e===null||t?"it is a pipe":r.fs.lstatSync(q(r).absolute(e),{throwIfNoEntry:!1})?.isSymbolicLink()===!0?"it is a link, and \
nothing is written through links":null}function ie(e,t,r,n){let{path:o,file:l}=e;if(o===null||l===null)throw new Error("only files are replaced");let i=`\`${o}\`\
 has changed since it was read; it is left as it is`,s=n.fs.lstatSync(l,{throwIfNoEntry:!1});if(s===void 0)throw new w(i);let{mode:a,uid:d,gid:u}=s,c=re(o,n,{mode:a,
uid:d,gid:u,check:()=>{let p=te(t.length,n).read({...e,path:null});if(!(p instanceof Uint8Array)||Buffer.compare(p,t)!==0)throw new w(i)}});try{c.write(r),c.finish()}finally{
c.discard()}}var N=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let l=this.castInput(t,n),i=this.castInput(r,n),s=this.removeEmpty(
this.tokenize(l,n)),a=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(s,a,n,o)}diffWithOptionsObj(t,r,n,o){var l;let i=m=>{if(m=this.postProcess(
m,n),o){setTimeout(function(){o(m)},0);return}else return m},s=r.length,a=t.length,d=1,u=s+a;n.maxEditLength!=null&&(u=Math.min(u,n.maxEditLength));let f=(l=n.timeout)!==
null&&l!==void 0?l:1/0,c=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],y=this.extractCommon(p[0],r,t,0,n);if(p[0].oldPos+1>=a&&y+1>=s)return i(this.buildValues(
p[0].lastComponent,r,t));let b=-1/0,S=1/0,k=()=>{for(let m=Math.max(b,-d);m<=Math.min(S,d);m+=2){let g,h=p[m-1],x=p[m+1];h&&(p[m-1]=void 0);let C=!1;if(x){let J=x.
oldPos-m;C=x&&0<=J&&J<s}let O=h&&h.oldPos+1<a;if(!C&&!O){p[m]=void 0;continue}if(!O||C&&h.oldPos<x.oldPos?g=this.addToPath(x,!0,!1,0,n):g=this.addToPath(h,!1,!0,
1,n),y=this.extractCommon(g,r,t,m,n),g.oldPos+1>=a&&y+1>=s)return i(this.buildValues(g.lastComponent,r,t))||!0;p[m]=g,g.oldPos+1>=a&&(S=Math.min(S,m-1)),y+1>=s&&
(b=Math.max(b,m+1))}d++};if(o)(function m(){setTimeout(function(){if(d>u||Date.now()>c)return o(void 0);k()||m()},0)})();else for(;d<=u&&Date.now()<=c;){let m=k();
if(m)return m}}addToPath(t,r,n,o,l){let i=t.lastComponent;return i&&!l.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+
1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,l){
let i=r.length,s=n.length,a=t.oldPos,d=a-o,u=0;for(;d+1<i&&a+1<s&&this.equals(n[a+1],r[d+1],l);)d++,a++,u++,l.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return u&&!l.oneChangePerToken&&(t.lastComponent={count:u,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=a,
d}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)
t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){
return!1}buildValues(t,r,n){let o=[],l;for(;t;)o.push(t),l=t.previousComponent,delete t.previousComponent,t=l;o.reverse();let i=o.length,s=0,a=0,d=0;for(;s<i;s++){
let u=o[s];if(u.removed)u.value=this.join(n.slice(d,d+u.count)),d+=u.count;else{if(!u.added&&this.useLongestToken){let f=r.slice(a,a+u.count);f=f.map(function(c,p){
let y=n[d+p];return y.length>c.length?y:c}),u.value=this.join(f)}else u.value=this.join(r.slice(a,a+u.count));a+=u.count,u.added||(d+=u.count)}}return o}};var H=class extends N{constructor(){super(...arguments),this.tokenize=mt}equals(t,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,n)}},dt=new H;function B(e,t,r){return dt.diff(e,t,r)}function mt(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],n=e.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let o=0;o<n.length;o++){let l=n[o];o%2&&!t.newlineIsToken?r[r.length-1]+=l:r.push(l)}return r}function pt(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function I(e){if(!pt(e))return e;let t='"',r=new TextEncoder().
encode(e),n=0;for(;n<r.length;){let o=r[n];o===7?t+="\\a":o===8?t+="\\b":o===9?t+="\\t":o===10?t+="\\n":o===11?t+="\\v":o===12?t+="\\f":o===13?t+="\\r":o===34?t+=
'\\"':o===92?t+="\\\\":o>=32&&o<=126?t+=String.fromCharCode(o):t+="\\"+o.toString(8).padStart(3,"0"),n++}return t+='"',t}var z={includeIndex:!0,includeUnderline:!0,
includeFileHeaders:!0},V={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function G(e,t,r,n,o,l,i){let s;i?typeof i=="function"?s={callback:i}:s=i:s={},typeof s.context>"u"&&(s.context=4);let a=s.context;if(s.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(s.callback){let{callback:u}=s;B(r,n,Object.assign(Object.assign(
{},s),{callback:f=>{let c=d(f);u(c)}}))}else return d(B(r,n,s));function d(u){if(!u)return;u.push({value:"",lines:[]});function f(m){return m.map(function(g){return"\
 "+g})}let c=[],p=0,y=0,b=[],S=1,k=1;for(let m=0;m<u.length;m++){let g=u[m],h=g.lines||yt(g.value);if(g.lines=h,g.added||g.removed){if(!p){let x=u[m-1];p=S,y=k,
x&&(b=a>0?f(x.lines.slice(-a)):[],p-=b.length,y-=b.length)}for(let x of h)b.push((g.added?"+":"-")+x);g.added?k+=h.length:S+=h.length}else{if(p)if(h.length<=a*2&&
m<u.length-2)for(let x of f(h))b.push(x);else{let x=Math.min(h.length,a);for(let O of f(h.slice(0,x)))b.push(O);let C={oldStart:p,oldLines:S-p+x,newStart:y,newLines:k-
y+x,lines:b};c.push(C),p=0,y=0,b=[]}S+=h.length,k+=h.length}}for(let m of c)for(let g=0;g<m.lines.length;g++)m.lines[g].endsWith(`
`)?m.lines[g]=m.lines[g].slice(0,-1):(m.lines.splice(g+1,0,"\\ No newline at end of file"),g++);return{oldFileName:e,newFileName:t,oldHeader:o,newHeader:l,hunks:c}}}
function U(e,t){var r,n,o,l,i,s;if(t||(t=z),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(u=>u.isGit))throw new Error("Cannot omit file heade\
rs on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return e.map(u=>U(
u,t)).join(`
`)}let a=[];if(e.isGit){if(t=z,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName mu\
st be specified for Git patches");let u=e.oldFileName,f=e.newFileName;e.isCreate&&u==="/dev/null"?u=f.replace(/^b\//,"a/"):e.isDelete&&f==="/dev/null"&&(f=u.replace(
/^a\//,"b/")),a.push("diff --git "+I(u)+" "+I(f)),e.isDelete&&a.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&a.push("new\
 file mode "+((n=e.newMode)!==null&&n!==void 0?n:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("old mode "+e.oldMode),a.push("new mode "+e.
newMode)),e.isRename&&(a.push("rename from "+I(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("rename to "+I(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+I(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),a.push("copy to "+I(((s=
e.newFileName)!==null&&s!==void 0?s:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),
t.includeUnderline&&a.push("===================================================================");let d=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||d)&&(a.push("--- "+I(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),a.push("+++ "+I(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let u=0;u<e.hunks.length;u++){let f=e.hunks[u],c=f.oldLines===0?f.oldStart-1:f.oldStart,p=f.newLines===0?f.newStart-1:f.newStart;a.push("@@ -"+c+","+f.
oldLines+" +"+p+","+f.newLines+" @@");for(let y of f.lines)a.push(y)}return a.join(`
`)+`
`}function Y(e,t,r,n,o,l,i){if(typeof i=="function"&&(i={callback:i}),i?.callback){let{callback:s}=i;G(e,t,r,n,o,l,Object.assign(Object.assign({},i),{callback:a=>{
s(a?U(a,i.headerOptions):void 0)}}))}else{let s=G(e,t,r,n,o,l,i);return s?U(s,i?.headerOptions):void 0}}function yt(e){let t=e.endsWith(`
`),r=e.split(`
`).map(n=>n+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}function se(e,t,r,n,{stdout:o,env:l}){let i=Y(`a/${e}`,`b/${e}`,t,r,void 0,void 0,{context:3,headerOptions:V});if(!o.isTerminal())return l.GITHUB_ACTIONS==="tru\
e"?gt(i):i;let{bold:s,red:a,green:d,cyan:u}=A(L(n,o,l));return i.split(`
`).map(f=>{let c=T(f.replace(/\r$/,""));return/^(?:---|\+\+\+) /.test(f)?s(c):f.startsWith("@@")?u(c):f.startsWith("-")?a(c):f.startsWith("+")?d(c):c}).join(`
`)}function gt(e){if(!/^[ +-]?\s*(?:::|##\[)/m.test(e))return e;let t="workspaces-preflight";for(;e.includes(t);)t+="-";return`::stop-commands::${t}
${e}::${t}::
`}var le=1<<28;function ae(e,t,{fix:r,dryRun:n,maxBytes:o,color:l},i,s){let a=new Map,d=new Set,u=(f,c)=>{let p=t(f);if(!xt(f,c,p))return c;let y=$(p,c,{path:f.path},
{unsafe:r==="all",maxBytes:o});for(let b of y.refused)E(`\`${f.path??"-"}\`: ${b}`,s);return i.left(d.has(f)?0:y.waived),d.add(f),y.bytes===null?c:n?(bt(f,c,y,l,
s),c):wt(f,c,y,i,s)?y.bytes:c};return n||i.fixed(0),{read(f){let c=a.get(f);if(c!==void 0)return c;let p=ht(e.read(f),f,s);if(p===null)return e.read(f);let y=u(
f,p);return(f.file===null||y!==p)&&a.set(f,y),y},holdsMemberName:e.holdsMemberName}}function ht(e,t,r){if(e instanceof Uint8Array)return new Uint8Array(e);let n=[],
o=0;for(let l of e){if(o+=l.length,o>le)return E(`\`${t.path??"-"}\` is larger than ${le} bytes; it is checked, not fixed`,r),null;n.push(new Uint8Array(l))}return Buffer.
concat(n)}function xt({path:e,named:t},r,n){if(t)return!0;let o=F.found().foundFile(()=>F.found().mayHoldMember(r));for(let l of n.requests(r,{path:e})){let i=o.
next(l);if(i!=="hold")return i!=="ignore"}return!1}function wt(e,t,{after:r,made:n},o,l){let i=oe(e,l);if(i!==null)return E(`\`${e.path??"-"}\` is not fixed: ${i}`,
l),!1;try{return ie(e,t,r,l),o.fixed(n.length),!0}catch(s){if(!(s instanceof w))throw s;return o.tell(s.message),!1}}function bt({path:e},t,{before:r,after:n,made:o},l,i){
let s=e??"stdin";o.some(({rule:d})=>d==="document/utf-16")&&E(`\`${s}\` would be written as UTF-8; the diff is about its text`,i);let a=t[0]===239&&t[1]===187?"\
\uFEFF":"";a+r!==n&&i.stdout.write(se(s,a+r,n,l,i))}0&&(module.exports={fixingReader});
