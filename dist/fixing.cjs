"use strict";var q=Object.defineProperty;var fe=Object.getOwnPropertyDescriptor;var ue=Object.getOwnPropertyNames;var ce=Object.prototype.hasOwnProperty;var de=(e,t)=>{for(var r in t)q(e,r,{get:t[r],enumerable:!0})},me=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ue(t))!ce.call(e,o)&&o!==
r&&q(e,o,{get:()=>t[o],enumerable:!(n=fe(t,o))||n.enumerable});return e};var pe=e=>me(q({},"__esModule",{value:!0}),e);var ft={};de(ft,{fixingReader:()=>ae});module.exports=pe(ft);var ye,ge,he,xe,we,be,Se,ke,Ie,Pe,ve,Re,Ee,Ce,X={careful:()=>ye??=require("./careful.cjs"),streams:()=>ge??=require("./streams.cjs"),yaml:()=>he??=require("./yaml.cjs"),
packs:()=>xe??=require("./packs.cjs"),explain:()=>we??=require("./explain.cjs"),factTable:()=>be??=require("./factTable.cjs"),facts:()=>Se??=require("./facts.cjs"),
fix:()=>ke??=require("./fix.cjs"),dormant:()=>Ie??=require("./dormant.cjs"),rules:()=>Pe??=require("./rules.cjs"),words:()=>ve??=require("./words.cjs"),hash:()=>Re??=
require("./hash.cjs"),policy:()=>Ee??=require("./policy.cjs"),engine:()=>Ce??=require("./engine.cjs")};function K(e){if(e.endsWith(".json"))return"json";let t=/\.[^./\\]*$/.exec(e)?.[0].toLowerCase();return t===".yaml"||t===".yml"?"yaml":t===".ndjson"||t===".json\
l"?"ndjson":"json"}function $(e,t,{path:r=null,format:n=r===null?"json":K(r)}={},{unsafe:o=!1,maxBytes:l=1<<20}={}){return X.fix().fixBytes(t,{format:n,unsafe:o,maxBytes:l,check:i=>e.
checkText(i,{path:r,format:n}).requests})}var w=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};var Fe=/^(?:[ -"$-~]|#(?!#))*$/;function T(e){return Fe.test(e)?e:Ne(e)}function Ne(e){return Oe(e).replace(/(?<=#)#/g,Q(35))}function Oe(e){let t="";for(let r of e){
let n=r.codePointAt(0);t+=Te(n)?Q(n):r}return t}function Q(e){return e===10?"\\n":e===13?"\\r":e===9?"\\t":e>65535?`\\u{${e.toString(16)}}`:`\\u${e.toString(16).
padStart(4,"0")}`}function Te(e){return e<127?e<32:e<768?e<=160||e===173:Le.some(([t,r])=>e>=t&&e<=r)}var Le=[[847,847],[1564,1564],[4447,4448],[5760,5760],[6068,
6069],[6155,6159],[8192,8207],[8232,8239],[8287,8303],[10240,10240],[12288,12288],[12644,12644],[55296,57343],[65279,65279],[65440,65440],[65520,65532],[65534,65535],
[917504,921599]];var v=e=>e,R=(e,t)=>r=>`\x1B[${e}m${r}\x1B[${t}m`,Ae={bold:v,dim:v,red:v,green:v,yellow:v,cyan:v},Ue={bold:R(1,22),dim:R(2,22),red:R(31,39),green:R(32,39),yellow:R(
33,39),cyan:R(36,39)};function L(e){return e?Ue:Ae}function A(e,t,r){return e!=="auto"?e==="always":!(r.NO_COLOR!==void 0&&r.NO_COLOR!=="")&&r.TERM!=="dumb"&&t.isTerminal()}function C(e,t){De("warning",[e],t)}function De(e,t,{stderr:r,env:n}){let{bold:o,red:l,yellow:i}=L(A("auto",r,n)),s=t.map(a=>T(a));r.write(`${o((e==="error"?l:i)(
e))}: ${s.join(`
  `)}
`)}var _e,qe,$e,je,Me,We,He,ze,Ge,F={globs:()=>_e??=require("./globs.cjs"),files:()=>qe??=require("./files.cjs"),fixing:()=>$e??=require("./fixing.cjs"),found:()=>je??=
require("./found.cjs"),live:()=>Me??=require("./live.cjs"),pipeline:()=>We??=require("./pipeline.cjs"),program:()=>He??=require("./program.cjs"),search:()=>ze??=
require("./search.cjs"),submitting:()=>Ge??=require("./submitting.cjs")};var Z={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"t\
he name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open \
for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function U(e){let t=k(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn(Z,t)?Z[t]:t}function k(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}var W=class extends Error{name="Unreadable"},j=1<<20,Be=16,Ve=/\.(ndjson|jsonl)$/i;function Ye(e){return e!==null&&!e.endsWith(".json")&&Ve.test(e)}function te(e,t){
let r=Buffer.allocUnsafeSlow(65536);return{read(n){let o=Ye(n.path);if(n.file===null||n.pipe||o){let a=n.file===null?t.stdin():ee(M(n.file,n.pipe,t).fd,t.fs);return o?
a:Ke(a,e+1)}let{fd:l,size:i}=M(n.file,!1,t),s=Math.min(i,e+1);r.length<=s&&(r=Buffer.allocUnsafeSlow(s+1));try{return r.subarray(0,Xe(l,r,s,t.fs))}finally{t.fs.
closeSync(l)}},holdsMemberName({file:n}){if(n===null)return!1;let o=Buffer.alloc(0);for(let l of ee(M(n,!1,t).fd,t.fs)){let i=Buffer.concat([o,l]);if(F.found().
holdsMemberName(i))return!0;o=i.subarray(-2*Be)}return!1}}}function M(e,t,{fs:r}){let{O_RDONLY:n}=r.constants,o=r.openSync(e,t?n:n|Je(r)),l=r.fstatSync(o);if(t?
l.isFIFO():l.isFile())return{fd:o,size:l.size};throw r.closeSync(o),new W("it is not a regular file")}function Je({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|
t}function Xe(e,t,r,n){let o=0;for(;o<r;){let l=n.readSync(e,t,o,r-o,null);if(l===0)break;o+=l}return o}function*ee(e,t){let r=Buffer.allocUnsafeSlow(j);try{for(let n=t.
readSync(e,r,0,j,null);n>0;n=t.readSync(e,r,0,j,null))yield r.subarray(0,n)}finally{t.closeSync(e)}}function Ke(e,t){let r=[],n=0;for(let o of e){let l=Uint8Array.
prototype.slice.call(o,0,t-n);if(r.push(l),n+=l.length,n===t)break}return Buffer.concat(r)}function D({cwd:e,fs:t,paths:r}){let n=e(),o=new Map,l=s=>{let a=o.get(s);return a===void 0&&(a=t.realpathSync.native(s),o.set(s,a)),a},i=(s,a)=>{let d=r.relative(
a,s);return d!==".."&&!d.startsWith(`..${r.sep}`)&&!r.isAbsolute(d)};return{absolute:s=>r.resolve(n,s),shown:s=>r.relative(n,s).split(r.sep).join("/"),contains:s=>i(
s,n),containsReal:s=>i(s,l(n)),resolveParent:s=>{let a=r.dirname(s);return a===s||a===n?s:r.join(l(a),r.basename(s))}}}function ne(e,t){let{fs:r,paths:n}=t,o=D(t),l=o.absolute(e);try{let i=r.realpathSync.native(n.dirname(l));if(o.contains(l)&&!o.containsReal(i))throw new w(`cann\
ot write \`${e}\`: a link on the way to it leaves the working directory`);return n.join(i,n.basename(l))}catch(i){throw k(i)==="ENOENT"?new w(`cannot write \`${e}\
\`: there is no folder \`${n.dirname(e)}\``):k(i)===null?i:new w(`cannot write \`${e}\`: ${U(i)}`)}}var Qe=100;function re(e,t,r=null){let{fs:n}=t,o=ne(e,t),l=u=>{try{return u()}catch(c){throw k(c)===null?c:new w(`cannot write \`${e}\`: ${U(c)}`)}},i=l(()=>n.lstatSync(
o,{throwIfNoEntry:!1}));if(i!==void 0&&!i.isFile()){let u=i.isSymbolicLink()?"a link":i.isDirectory()?"a directory":"no regular file";throw new w(`cannot write \
\`${e}\`: it is ${u}`)}let s="",a=l(()=>{for(let u=0;;u++){s=`${o}.${u}.tmp`;try{return n.openSync(s,"wx",438)}catch(c){if(k(c)!=="EEXIST"||u>=Qe)throw c}}}),d=!0,
f=()=>{d=!1,n.closeSync(a)};return{write:u=>l(()=>{let c=Buffer.from(u);for(let p=0;p<c.length;)p+=n.writeSync(a,c,p)}),finish:()=>l(()=>{r!==null&&(Ze(r,a,t),r.
check()),f(),n.renameSync(s,o)}),discard:()=>{d&&(f(),n.unlinkSync(s))}}}function Ze({mode:e,uid:t,gid:r},n,{fs:o}){let l=o.fstatSync(n);(l.uid!==t||l.gid!==r)&&
o.fchownSync(n,t,r),o.fchmodSync(n,e&4095)}function oe({path:e,pipe:t},r){return e===null||t?"it is a pipe":r.fs.lstatSync(D(r).absolute(e),{throwIfNoEntry:!1})?.isSymbolicLink()===!0?"it is a link, and \
nothing is written through links":null}function ie(e,t,r,n){let{path:o,file:l}=e;if(o===null||l===null)throw new Error("only files are replaced");let i=`\`${o}\`\
 has changed since it was read; it is left as it is`,s=n.fs.lstatSync(l,{throwIfNoEntry:!1});if(s===void 0)throw new w(i);let{mode:a,uid:d,gid:f}=s,c=re(o,n,{mode:a,
uid:d,gid:f,check:()=>{let p=te(t.length,n).read({...e,path:null});if(!(p instanceof Uint8Array)||Buffer.compare(p,t)!==0)throw new w(i)}});try{c.write(r),c.finish()}finally{
c.discard()}}var N=class{diff(t,r,n={}){let o;typeof n=="function"?(o=n,n={}):"callback"in n&&(o=n.callback);let l=this.castInput(t,n),i=this.castInput(r,n),s=this.removeEmpty(
this.tokenize(l,n)),a=this.removeEmpty(this.tokenize(i,n));return this.diffWithOptionsObj(s,a,n,o)}diffWithOptionsObj(t,r,n,o){var l;let i=m=>{if(m=this.postProcess(
m,n),o){setTimeout(function(){o(m)},0);return}else return m},s=r.length,a=t.length,d=1,f=s+a;n.maxEditLength!=null&&(f=Math.min(f,n.maxEditLength));let u=(l=n.timeout)!==
null&&l!==void 0?l:1/0,c=Date.now()+u,p=[{oldPos:-1,lastComponent:void 0}],x=this.extractCommon(p[0],r,t,0,n);if(p[0].oldPos+1>=a&&x+1>=s)return i(this.buildValues(
p[0].lastComponent,r,t));let b=-1/0,S=1/0,P=()=>{for(let m=Math.max(b,-d);m<=Math.min(S,d);m+=2){let y,g=p[m-1],h=p[m+1];g&&(p[m-1]=void 0);let E=!1;if(h){let J=h.
oldPos-m;E=h&&0<=J&&J<s}let O=g&&g.oldPos+1<a;if(!E&&!O){p[m]=void 0;continue}if(!O||E&&g.oldPos<h.oldPos?y=this.addToPath(h,!0,!1,0,n):y=this.addToPath(g,!1,!0,
1,n),x=this.extractCommon(y,r,t,m,n),y.oldPos+1>=a&&x+1>=s)return i(this.buildValues(y.lastComponent,r,t))||!0;p[m]=y,y.oldPos+1>=a&&(S=Math.min(S,m-1)),x+1>=s&&
(b=Math.max(b,m+1))}d++};if(o)(function m(){setTimeout(function(){if(d>f||Date.now()>c)return o(void 0);P()||m()},0)})();else for(;d<=f&&Date.now()<=c;){let m=P();
if(m)return m}}addToPath(t,r,n,o,l){let i=t.lastComponent;return i&&!l.oneChangePerToken&&i.added===r&&i.removed===n?{oldPos:t.oldPos+o,lastComponent:{count:i.count+
1,added:r,removed:n,previousComponent:i.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:r,removed:n,previousComponent:i}}}extractCommon(t,r,n,o,l){
let i=r.length,s=n.length,a=t.oldPos,d=a-o,f=0;for(;d+1<i&&a+1<s&&this.equals(n[a+1],r[d+1],l);)d++,a++,f++,l.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.
lastComponent,added:!1,removed:!1});return f&&!l.oneChangePerToken&&(t.lastComponent={count:f,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=a,
d}equals(t,r,n){return n.comparator?n.comparator(t,r):t===r||!!n.ignoreCase&&t.toLowerCase()===r.toLowerCase()}removeEmpty(t){let r=[];for(let n=0;n<t.length;n++)
t[n]&&r.push(t[n]);return r}castInput(t,r){return t}tokenize(t,r){return Array.from(t)}join(t){return t.join("")}postProcess(t,r){return t}get useLongestToken(){
return!1}buildValues(t,r,n){let o=[],l;for(;t;)o.push(t),l=t.previousComponent,delete t.previousComponent,t=l;o.reverse();let i=o.length,s=0,a=0,d=0;for(;s<i;s++){
let f=o[s];if(f.removed)f.value=this.join(n.slice(d,d+f.count)),d+=f.count;else{if(!f.added&&this.useLongestToken){let u=r.slice(a,a+f.count);u=u.map(function(c,p){
let x=n[d+p];return x.length>c.length?x:c}),f.value=this.join(u)}else f.value=this.join(r.slice(a,a+f.count));a+=f.count,f.added||(d+=f.count)}}return o}};var H=class extends N{constructor(){super(...arguments),this.tokenize=tt}equals(t,r,n){return n.ignoreWhitespace?((!n.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!n.newlineIsToken||!r.includes(`
`))&&(r=r.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),r.endsWith(`
`)&&(r=r.slice(0,-1))),super.equals(t,r,n)}},et=new H;function z(e,t,r){return et.diff(e,t,r)}function tt(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let r=[],n=e.split(/(\n|\r\n)/);n[n.length-1]||n.pop();for(let o=0;o<n.length;o++){let l=n[o];o%2&&!t.newlineIsToken?r[r.length-1]+=l:r.push(l)}return r}function nt(e){for(let t=0;t<e.length;t++)if(e[t]<" "||e[t]>"~"||e[t]==='"'||e[t]==="\\")return!0;return!1}function I(e){if(!nt(e))return e;let t='"',r=new TextEncoder().
encode(e),n=0;for(;n<r.length;){let o=r[n];o===7?t+="\\a":o===8?t+="\\b":o===9?t+="\\t":o===10?t+="\\n":o===11?t+="\\v":o===12?t+="\\f":o===13?t+="\\r":o===34?t+=
'\\"':o===92?t+="\\\\":o>=32&&o<=126?t+=String.fromCharCode(o):t+="\\"+o.toString(8).padStart(3,"0"),n++}return t+='"',t}var G={includeIndex:!0,includeUnderline:!0,
includeFileHeaders:!0},V={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0};function B(e,t,r,n,o,l,i){let s;i?typeof i=="function"?s={callback:i}:s=i:s={},typeof s.context>"u"&&(s.context=4);let a=s.context;if(s.newlineIsToken)throw new Error(
"newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(s.callback){let{callback:f}=s;z(r,n,Object.assign(Object.assign(
{},s),{callback:u=>{let c=d(u);f(c)}}))}else return d(z(r,n,s));function d(f){if(!f)return;f.push({value:"",lines:[]});function u(m){return m.map(function(y){return"\
 "+y})}let c=[],p=0,x=0,b=[],S=1,P=1;for(let m=0;m<f.length;m++){let y=f[m],g=y.lines||rt(y.value);if(y.lines=g,y.added||y.removed){if(!p){let h=f[m-1];p=S,x=P,
h&&(b=a>0?u(h.lines.slice(-a)):[],p-=b.length,x-=b.length)}for(let h of g)b.push((y.added?"+":"-")+h);y.added?P+=g.length:S+=g.length}else{if(p)if(g.length<=a*2&&
m<f.length-2)for(let h of u(g))b.push(h);else{let h=Math.min(g.length,a);for(let O of u(g.slice(0,h)))b.push(O);let E={oldStart:p,oldLines:S-p+h,newStart:x,newLines:P-
x+h,lines:b};c.push(E),p=0,x=0,b=[]}S+=g.length,P+=g.length}}for(let m of c)for(let y=0;y<m.lines.length;y++)m.lines[y].endsWith(`
`)?m.lines[y]=m.lines[y].slice(0,-1):(m.lines.splice(y+1,0,"\\ No newline at end of file"),y++);return{oldFileName:e,newFileName:t,oldHeader:o,newHeader:l,hunks:c}}}
function _(e,t){var r,n,o,l,i,s;if(t||(t=G),Array.isArray(e)){if(e.length>1&&!t.includeFileHeaders&&!e.every(f=>f.isGit))throw new Error("Cannot omit file heade\
rs on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return e.map(f=>_(
f,t)).join(`
`)}let a=[];if(e.isGit){if(t=G,!e.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!e.newFileName)throw new Error("newFileName mu\
st be specified for Git patches");let f=e.oldFileName,u=e.newFileName;e.isCreate&&f==="/dev/null"?f=u.replace(/^b\//,"a/"):e.isDelete&&u==="/dev/null"&&(u=f.replace(
/^a\//,"b/")),a.push("diff --git "+I(f)+" "+I(u)),e.isDelete&&a.push("deleted file mode "+((r=e.oldMode)!==null&&r!==void 0?r:"100644")),e.isCreate&&a.push("new\
 file mode "+((n=e.newMode)!==null&&n!==void 0?n:"100644")),e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate&&(a.push("old mode "+e.oldMode),a.push("new mode "+e.
newMode)),e.isRename&&(a.push("rename from "+I(((o=e.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),a.push("rename to "+I(((l=e.newFileName)!==null&&
l!==void 0?l:"").replace(/^b\//,"")))),e.isCopy&&(a.push("copy from "+I(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,""))),a.push("copy to "+I(((s=
e.newFileName)!==null&&s!==void 0?s:"").replace(/^b\//,""))))}else t.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==void 0&&a.push("Index: "+e.oldFileName),
t.includeUnderline&&a.push("===================================================================");let d=e.hunks.length>0;t.includeFileHeaders&&e.oldFileName!==void 0&&
e.newFileName!==void 0&&(!e.isGit||d)&&(a.push("--- "+I(e.oldFileName)+(e.oldHeader?"	"+e.oldHeader:"")),a.push("+++ "+I(e.newFileName)+(e.newHeader?"	"+e.newHeader:
"")));for(let f=0;f<e.hunks.length;f++){let u=e.hunks[f],c=u.oldLines===0?u.oldStart-1:u.oldStart,p=u.newLines===0?u.newStart-1:u.newStart;a.push("@@ -"+c+","+u.
oldLines+" +"+p+","+u.newLines+" @@");for(let x of u.lines)a.push(x)}return a.join(`
`)+`
`}function Y(e,t,r,n,o,l,i){if(typeof i=="function"&&(i={callback:i}),i?.callback){let{callback:s}=i;B(e,t,r,n,o,l,Object.assign(Object.assign({},i),{callback:a=>{
s(a?_(a,i.headerOptions):void 0)}}))}else{let s=B(e,t,r,n,o,l,i);return s?_(s,i?.headerOptions):void 0}}function rt(e){let t=e.endsWith(`
`),r=e.split(`
`).map(n=>n+`
`);return t?r.pop():r.push(r.pop().slice(0,-1)),r}function se(e,t,r,n,{stdout:o,env:l}){let i=Y(`a/${e}`,`b/${e}`,t,r,void 0,void 0,{context:3,headerOptions:V});if(!o.isTerminal())return l.GITHUB_ACTIONS==="tru\
e"?ot(i):i;let{bold:s,red:a,green:d,cyan:f}=L(A(n,o,l));return i.split(`
`).map(u=>{let c=T(u.replace(/\r$/,""));return/^(?:---|\+\+\+) /.test(u)?s(c):u.startsWith("@@")?f(c):u.startsWith("-")?a(c):u.startsWith("+")?d(c):c}).join(`
`)}function ot(e){if(!/^[ +-]?\s*(?:::|##\[)/m.test(e))return e;let t="workspaces-preflight";for(;e.includes(t);)t+="-";return`::stop-commands::${t}
${e}::${t}::
`}var le=1<<28;function ae(e,t,{fix:r,dryRun:n,maxBytes:o,color:l},i,s){let a=new Map,d=(f,u)=>{if(!st(f,u,t))return u;let c=$(t,u,{path:f.path},{unsafe:r==="all",
maxBytes:o});for(let p of c.refused)C(`\`${f.path??"-"}\`: ${p}`,s);return c.bytes===null?u:n?(at(f,u,c,l,s),u):lt(f,u,c,i,s)?c.bytes:u};return n||i.fixed(0),{read(f){
let u=a.get(f);if(u!==void 0)return u;let c=it(e.read(f),f,s);if(c===null)return e.read(f);let p=d(f,c);return(f.file===null||p!==c)&&a.set(f,p),p},holdsMemberName:e.
holdsMemberName}}function it(e,t,r){if(e instanceof Uint8Array)return new Uint8Array(e);let n=[],o=0;for(let l of e){if(o+=l.length,o>le)return C(`\`${t.path??"\
-"}\` is larger than ${le} bytes; it is checked, not fixed`,r),null;n.push(new Uint8Array(l))}return Buffer.concat(n)}function st({path:e,named:t},r,n){if(t)return!0;
let o=F.found().foundFile(()=>F.found().mayHoldMember(r));for(let l of n.requests(r,{path:e})){let i=o.next(l);if(i!=="hold")return i!=="ignore"}return!1}function lt(e,t,{
after:r,made:n},o,l){let i=oe(e,l);if(i!==null)return C(`\`${e.path??"-"}\` is not fixed: ${i}`,l),!1;try{return ie(e,t,r,l),o.fixed(n.length),!0}catch(s){if(!(s instanceof
w))throw s;return o.tell(s.message),!1}}function at({path:e},t,{before:r,after:n,made:o},l,i){let s=e??"stdin";o.some(({rule:d})=>d==="document/utf-16")&&C(`\`${s}\
\` would be written as UTF-8; the diff is about its text`,i);let a=t[0]===239&&t[1]===187?"\uFEFF":"";a+r!==n&&i.stdout.write(se(s,a+r,n,l,i))}0&&(module.exports={fixingReader});
