"use strict";var I=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var ae=Object.prototype.hasOwnProperty;var se=(e,t)=>{for(var r in t)I(e,r,{get:t[r],enumerable:!0})},le=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of ie(t))!ae.call(e,n)&&n!==
r&&I(e,n,{get:()=>t[n],enumerable:!(o=oe(t,n))||o.enumerable});return e};var ce=e=>le(I({},"__esModule",{value:!0}),e);var st={};se(st,{openPolicy:()=>rt});module.exports=ce(st);var pe,fe,ue,de,ye,me,ge,he,xe,Se,ke,ve,be,Pe,Fe,we,Re,Ie,Oe,x={careful:()=>pe??=require("./careful.cjs"),streams:()=>fe??=require("./streams.cjs"),yaml:()=>ue??=
require("./yaml.cjs"),packs:()=>de??=require("./packs.cjs"),explain:()=>ye??=require("./explain.cjs"),factTable:()=>me??=require("./factTable.cjs"),facts:()=>ge??=
require("./facts.cjs"),factFiles:()=>he??=require("./factFiles.cjs"),refuseInvalid:()=>xe??=require("./refuseInvalid.cjs"),fix:()=>Se??=require("./fix.cjs"),dormant:()=>ke??=
require("./dormant.cjs"),rules:()=>ve??=require("./rules.cjs"),words:()=>be??=require("./words.cjs"),hash:()=>Pe??=require("./hash.cjs"),baseline:()=>Fe??=require("./baseline.cjs"),
configFault:()=>we??=require("./configFault.cjs"),policy:()=>Re??=require("./policy.cjs"),waivers:()=>Ie??=require("./waivers.cjs"),engine:()=>Oe??=require("./engine.cjs")};var f=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function O(e,t,r){return x.policy().readConfig(e,t,r)}function C(e,t){return x.policy().settingsFor(e,t)}function E(e,t){return x.policy().factsBeside(e,t)}function _(e){return x.hash().sha256(e)}function q(e){return x.packs().readPack(e)}var Ce,Ee,_e,qe,We,Ae,Te,Be,Ne,Ue,$e,De,k={globs:()=>Ce??=require("./globs.cjs"),files:()=>Ee??=require("./files.cjs"),fixing:()=>_e??=require("./fixing.cjs"),found:()=>qe??=
require("./found.cjs"),live:()=>We??=require("./live.cjs"),openBaseline:()=>Ae??=require("./openBaseline.cjs"),openWaivers:()=>Te??=require("./openWaivers.cjs"),
pipeline:()=>Be??=require("./pipeline.cjs"),policyRun:()=>Ne??=require("./policyRun.cjs"),program:()=>Ue??=require("./program.cjs"),search:()=>$e??=require("./search.cjs"),
submitting:()=>De??=require("./submitting.cjs")};var $={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"t\
he name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open \
for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function F(e){let t=m(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn($,t)?$[t]:t}function m(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}function w({cwd:e,fs:t,paths:r}){let o=e(),n=new Map,i=a=>{let l=n.get(a);return l===void 0&&(l=t.realpathSync.native(a),n.set(a,l)),l},s=(a,l)=>{let p=r.relative(
l,a);return p!==".."&&!p.startsWith(`..${r.sep}`)&&!r.isAbsolute(p)};return{absolute:a=>r.resolve(o,a),shown:a=>r.relative(o,a).split(r.sep).join("/"),contains:a=>s(
a,o),containsReal:a=>s(a,i(o)),resolveParent:a=>{let l=r.dirname(a);return l===a||l===o?a:r.join(i(l),r.basename(a))}}}var v=class extends Error{name="Unreadable"},W=1<<20,Me=16,je=/\.(ndjson|jsonl)$/i;function Le(e){return e!==null&&!e.endsWith(".json")&&je.test(e)}function Ge(e,t){
let r=Buffer.allocUnsafeSlow(65536);return{read(o){let n=Le(o.path);if(o.file===null||o.pipe||n){let l=o.file===null?t.stdin():D(A(o.file,o.pipe,t).fd,t.fs);return n?
l:M(l,e+1)}let{fd:i,size:s}=A(o.file,!1,t),a=Math.min(s,e+1);r.length<=a&&(r=Buffer.allocUnsafeSlow(a+1));try{return r.subarray(0,He(i,r,a,t.fs))}finally{t.fs.closeSync(
i)}},holdsMemberName({file:o}){if(o===null)return!1;let n=Buffer.alloc(0);for(let i of D(A(o,!1,t).fd,t.fs)){let s=Buffer.concat([n,i]);if(k.found().holdsMemberName(
s))return!0;n=s.subarray(-2*Me)}return!1}}}function A(e,t,{fs:r}){let{O_RDONLY:o}=r.constants,n=r.openSync(e,t?o:o|ze(r)),i=r.fstatSync(n);if(t?i.isFIFO():i.isFile())
return{fd:n,size:i.size};throw r.closeSync(n),new v("it is not a regular file")}function ze({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|t}function He(e,t,r,o){
let n=0;for(;n<r;){let i=o.readSync(e,t,n,r-n,null);if(i===0)break;n+=i}return n}function*D(e,t){let r=Buffer.allocUnsafeSlow(W);try{for(let o=t.readSync(e,r,0,
W,null);o>0;o=t.readSync(e,r,0,W,null))yield r.subarray(0,o)}finally{t.closeSync(e)}}function M(e,t){let r=[],o=0;for(let n of e){let i=Uint8Array.prototype.slice.
call(n,0,t-o);if(r.push(i),o+=i.length,o===t)break}return Buffer.concat(r)}function j(e,t,r){try{let o=Ge(t,r).read({...e,path:null}),n=o instanceof Uint8Array?
o:M(o,t+1);if(n.length>t)throw new v(`it is larger than ${t} bytes`);return n}catch(o){throw!(o instanceof v)&&m(o)===null?o:new f(`cannot read \`${e.path??"-"}\
\`: ${F(o)}`)}}var Xe=["AWS_REGION","AWS_DEFAULT_REGION"],$t=1<<25;function T(e,t){return e.some(({facts:r})=>r.region?.name!==void 0)?e:[...e,...Ye(t)]}function Ye({env:e}){for(let t of Xe){let r=e[t];if(r!==void 0&&r!=="")return[
Je(t,r)]}return[]}function Je(e,t){return{from:e,facts:{region:{name:t}}}}function L(e,t,r,o,n,i,s){let a=new Map,l=new Map,p=g=>{let d=l.get(g);if(d!==void 0)return d;let h=C(e,n(g)),S=a.get(h.key)??s({...t,facts:T([...r,...E(h,r)],i),
settings:h.rules});return a.set(h.key,S),l.set(g,S),S};if(e.entries.length>0)for(let{path:g}of o)p(g);let[u=p(null)]=a.values(),b=T(r,i),P=a.get("")?.head??(b.length===
0?Ke(u.head):p(null).head);return{of:p,head:P}}function Ke({factFiles:e,...t}){return{...t,facts:[]}}var Ve=16*1024*1024;function G(e,t){let r=w(t).shown(e),o=Uint8Array.prototype.slice.call(j({path:r,file:e,named:!0,pipe:!1},Ve,t)),n=Buffer.from(o).toString("u\
tf8").replace(/^\ufeff/,"");return{path:r,text:n,line:i=>n.split(/\r?\n/)[i-1]??null,hash:()=>_(o)}}function z(e,t){let{path:r,text:o,hash:n,line:i}=G(e,t),s=0,a=0;return{config:O(o,r,/\.ya?ml$/i.test(e)?"yaml":"json"),waive:null,start:()=>{},see({findings:l}){
for(let p of l)p.waived?.by==="config"&&s++,p.ownSeverity!==void 0&&a++},unread:()=>{},end:()=>({report:{kind:"config",path:r,get sha256(){return n()},waived:s,
resettled:a,findings:[]},line:i})}}var Qe=/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i,B="rules";function H(e,t,r){let{paths:o}=r,{value:n}=e;if(/^\.\.?(?:$|[/\\])/.test(n)||o.isAbsolute(
n))return o.resolve(t,n);if(!Qe.test(n))throw new f(`${e.from}: \`${n}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``);let i=Ze(
e,t,r),s=o.join(i,B),a=X(s,r);if(a===null)throw new f(`${e.from}: the package \`${n}\` has no folder \`${B}\``);if(a!==s)throw new f(`${e.from}: the folder \`${B}\
\` of the package \`${n}\` is a link, which is not followed`);return s}function Ze(e,t,r){let{paths:o}=r,{value:n}=e;for(let i=t;;i=o.dirname(i)){let s=X(o.join(
i,"node_modules",n),r);if(s!==null)return s;if(o.dirname(i)===i)throw new f(`${e.from}: the package \`${n}\` is not installed; a path begins with \`./\` or \`../\``)}}
function X(e,{fs:t}){try{return t.realpathSync.native(e)}catch(r){if(m(r)==="ENOENT"||m(r)==="ENOTDIR")return null;throw m(r)===null?r:new f(`cannot read \`${e}\
\`: ${F(r)}`)}}function Y(e,t){return e.map(r=>K(t.paths.resolve(t.cwd(),r),t))}function J(e,t,r){return e.map(o=>{let{value:n,sha256:i}=o,s=K(H(o,t,r),r);if(i!==null&&i!==s.sha256)
throw new f(`${o.from}: the pack \`${n}\` has the sha256 ${s.sha256}, not the pinned ${i}`);return s})}function K(e,{paths:t}){return q(t.relative(".",e)||".")}var et={entries:[],rules:{},packs:[],failOn:null,require:[],maxDays:null},tt=365;function rt(e,t,r,o,n,i){let s=e?.folder??n.cwd(),a=it(s,n),l=e===null||e.config===
null?null:z(e.config,n),p=l?.config??et,u=[...J(p.packs,s,n),...Y(t.rules,n)];t.packSha256.length>0&&k.files().refuseUnpinned(u,t.packSha256);let b=t.failOn??p.
failOn?.value??"error",P=t.asOf??new Date(n.now()).toISOString().slice(0,10),g={asOf:P,maxDays:p.maxDays?.value??tt},d=[...l===null?[]:[l],...e===null||e.waivers===
null?[]:[k.openWaivers().openWaivers(e.waivers,g,u,a,n)],...e===null||e.baseline===null||r.recording?[]:[k.openBaseline().openBaseline(e.baseline,a,n)]],h=d.flatMap(
c=>c.waive??[]),S=ot(r.recording?[...h,nt]:h),V={packs:u,asOf:P,require:[...p.require.map(({value:c})=>c),...r.require],failOn:b,listRules:t.listRules,hash:t.hash,
maxBytes:t.maxBytes,...S===null?{}:{waive:S}},R=L(p,V,r.facts,o,a,n,i),{head:N}=R;return{head:N,failOn:b,packs:u,files:[...[e?.config,e?.waivers,e?.baseline].filter(
c=>typeof c=="string"),...u.map(({from:c})=>n.paths.resolve(".",c))],preflightOf(c){for(let y of d)y.start(c);return R.of(c.path)},emit(c){let{report:y}=c;for(let ne of d)
ne.see(y);let{facts:U}=R.of(y.source.path).head;if(U===N.facts||y.facts!==void 0)return c;let{source:Q,operation:Z,verdict:ee,rules:te,findings:re}=y;return{...c,
report:{source:Q,operation:Z,verdict:ee,facts:U,rules:te,findings:re}}},unread(c){for(let y of d)y.unread(c)},end:()=>[...d.map(c=>c.end()),...u.map(c=>at(c,n))]}}
var nt=()=>({by:"baseline",reason:null,owner:null,expires:null,from:"recorded"});function ot(e){let[t,...r]=e;return t===void 0||r.length===0?t??null:(o,n)=>{for(let i of e){
let s=i(o,n);if(s!==null)return s}return null}}function it(e,{cwd:t,paths:r}){return r.relative(e,t()).split(r.sep).join("/")===""?n=>n:n=>n===null?null:r.relative(
e,r.resolve(t(),n)).split(r.sep).join("/")}function at({from:e,sha256:t},r){return{report:{kind:"pack",path:w(r).shown(r.paths.resolve(".",e)),sha256:t,waived:0,
findings:[]},line:()=>null}}0&&(module.exports={openPolicy});
