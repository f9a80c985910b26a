"use strict";var I=Object.defineProperty;var ne=Object.getOwnPropertyDescriptor;var oe=Object.getOwnPropertyNames;var ie=Object.prototype.hasOwnProperty;var ae=(e,t)=>{for(var r in t)I(e,r,{get:t[r],enumerable:!0})},se=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of oe(t))!ie.call(e,n)&&n!==
r&&I(e,n,{get:()=>t[n],enumerable:!(o=ne(t,n))||o.enumerable});return e};var le=e=>se(I({},"__esModule",{value:!0}),e);var rt={};ae(rt,{openPolicy:()=>Qe});module.exports=le(rt);var ce,pe,fe,ue,de,ye,me,ge,he,xe,Se,ke,ve,Pe,be,we,x={careful:()=>ce??=require("./careful.cjs"),streams:()=>pe??=require("./streams.cjs"),yaml:()=>fe??=require("./yaml.cjs"),
packs:()=>ue??=require("./packs.cjs"),explain:()=>de??=require("./explain.cjs"),factTable:()=>ye??=require("./factTable.cjs"),facts:()=>me??=require("./facts.cjs"),
fix:()=>ge??=require("./fix.cjs"),dormant:()=>he??=require("./dormant.cjs"),rules:()=>xe??=require("./rules.cjs"),words:()=>Se??=require("./words.cjs"),hash:()=>ke??=
require("./hash.cjs"),baseline:()=>ve??=require("./baseline.cjs"),policy:()=>Pe??=require("./policy.cjs"),waivers:()=>be??=require("./waivers.cjs"),engine:()=>we??=
require("./engine.cjs")};var f=class extends Error{name="UsageError";static[Symbol.hasInstance](t){return t instanceof Error&&t.name==="UsageError"}};function O(e,t,r){return x.policy().readConfig(e,t,r)}function C(e,t){return x.policy().settingsFor(e,t)}function E(e,t){return x.policy().factsBeside(e,t)}function _(e){return x.hash().sha256(e)}function q(e){return x.packs().readPack(e)}var Fe,Re,Ie,Oe,Ce,Ee,_e,qe,We,Ae,Te,Be,S={globs:()=>Fe??=require("./globs.cjs"),files:()=>Re??=require("./files.cjs"),fixing:()=>Ie??=require("./fixing.cjs"),found:()=>Oe??=
require("./found.cjs"),live:()=>Ce??=require("./live.cjs"),openBaseline:()=>Ee??=require("./openBaseline.cjs"),openWaivers:()=>_e??=require("./openWaivers.cjs"),
pipeline:()=>qe??=require("./pipeline.cjs"),policyRun:()=>We??=require("./policyRun.cjs"),program:()=>Ae??=require("./program.cjs"),search:()=>Te??=require("./search.cjs"),
submitting:()=>Be??=require("./submitting.cjs")};var $={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"t\
he name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open \
for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function w(e){let t=m(e);return t===null?e instanceof Error?e.message:
String(e):Object.hasOwn($,t)?$[t]:t}function m(e){return!(e instanceof Error)||!("code"in e)||typeof e.code!="string"?null:e.code}function F({cwd:e,fs:t,paths:r}){let o=e(),n=new Map,i=a=>{let l=n.get(a);return l===void 0&&(l=t.realpathSync.native(a),n.set(a,l)),l},s=(a,l)=>{let p=r.relative(
l,a);return p!==".."&&!p.startsWith(`..${r.sep}`)&&!r.isAbsolute(p)};return{absolute:a=>r.resolve(o,a),shown:a=>r.relative(o,a).split(r.sep).join("/"),contains:a=>s(
a,o),containsReal:a=>s(a,i(o)),resolveParent:a=>{let l=r.dirname(a);return l===a||l===o?a:r.join(i(l),r.basename(a))}}}var v=class extends Error{name="Unreadable"},W=1<<20,Ne=16,Ue=/\.(ndjson|jsonl)$/i;function $e(e){return e!==null&&!e.endsWith(".json")&&Ue.test(e)}function De(e,t){
let r=Buffer.allocUnsafeSlow(65536);return{read(o){let n=$e(o.path);if(o.file===null||o.pipe||n){let l=o.file===null?t.stdin():D(A(o.file,o.pipe,t).fd,t.fs);return n?
l:M(l,e+1)}let{fd:i,size:s}=A(o.file,!1,t),a=Math.min(s,e+1);r.length<=a&&(r=Buffer.allocUnsafeSlow(a+1));try{return r.subarray(0,je(i,r,a,t.fs))}finally{t.fs.closeSync(
i)}},holdsMemberName({file:o}){if(o===null)return!1;let n=Buffer.alloc(0);for(let i of D(A(o,!1,t).fd,t.fs)){let s=Buffer.concat([n,i]);if(S.found().holdsMemberName(
s))return!0;n=s.subarray(-2*Ne)}return!1}}}function A(e,t,{fs:r}){let{O_RDONLY:o}=r.constants,n=r.openSync(e,t?o:o|Me(r)),i=r.fstatSync(n);if(t?i.isFIFO():i.isFile())
return{fd:n,size:i.size};throw r.closeSync(n),new v("it is not a regular file")}function Me({constants:{O_NOFOLLOW:e=0,O_NONBLOCK:t=0}}){return e|t}function je(e,t,r,o){
let n=0;for(;n<r;){let i=o.readSync(e,t,n,r-n,null);if(i===0)break;n+=i}return n}function*D(e,t){let r=Buffer.allocUnsafeSlow(W);try{for(let o=t.readSync(e,r,0,
W,null);o>0;o=t.readSync(e,r,0,W,null))yield r.subarray(0,o)}finally{t.closeSync(e)}}function M(e,t){let r=[],o=0;for(let n of e){let i=Uint8Array.prototype.slice.
call(n,0,t-o);if(r.push(i),o+=i.length,o===t)break}return Buffer.concat(r)}function j(e,t,r){try{let o=De(t,r).read({...e,path:null}),n=o instanceof Uint8Array?
o:M(o,t+1);if(n.length>t)throw new v(`it is larger than ${t} bytes`);return n}catch(o){throw!(o instanceof v)&&m(o)===null?o:new f(`cannot read \`${e.path??"-"}\
\`: ${w(o)}`)}}var Le=["AWS_REGION","AWS_DEFAULT_REGION"],At=1<<25;function T(e,t){return e.some(({facts:r})=>r.region?.name!==void 0)?e:[...e,...Ge(t)]}function Ge({env:e}){for(let t of Le){let r=e[t];if(r!==void 0&&r!=="")return[
ze(t,r)]}return[]}function ze(e,t){return{from:e,facts:{region:{name:t}}}}function L(e,t,r,o,n,i,s){let a=new Map,l=new Map,p=g=>{let d=l.get(g);if(d!==void 0)return d;let h=C(e,n(g)),k=a.get(h.key)??s({...t,facts:T([...r,...E(h,r)],i),
settings:h.rules});return a.set(h.key,k),l.set(g,k),k};if(e.entries.length>0)for(let{path:g}of o)p(g);let[u=p(null)]=a.values(),P=T(r,i),b=a.get("")?.head??(P.length===
0?He(u.head):p(null).head);return{of:p,head:b}}function He({factFiles:e,...t}){return{...t,facts:[]}}var Xe=16*1024*1024;function G(e,t){let r=F(t).shown(e),o=Uint8Array.prototype.slice.call(j({path:r,file:e,named:!0,pipe:!1},Xe,t)),n=Buffer.from(o).toString("u\
tf8").replace(/^\ufeff/,"");return{path:r,text:n,line:i=>n.split(/\r?\n/)[i-1]??null,hash:()=>_(o)}}function z(e,t){let{path:r,text:o,hash:n,line:i}=G(e,t),s=0,a=0;return{config:O(o,r,/\.ya?ml$/i.test(e)?"yaml":"json"),waive:null,start:()=>{},see({findings:l}){
for(let p of l)p.waived?.by==="config"&&s++,p.ownSeverity!==void 0&&a++},unread:()=>{},end:()=>({report:{kind:"config",path:r,get sha256(){return n()},waived:s,
resettled:a,findings:[]},line:i})}}var Ye=/^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i,B="rules";function H(e,t,r){let{paths:o}=r,{value:n}=e;if(/^\.\.?(?:$|[/\\])/.test(n)||o.isAbsolute(
n))return o.resolve(t,n);if(!Ye.test(n))throw new f(`${e.from}: \`${n}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``);let i=Je(
e,t,r),s=o.join(i,B),a=X(s,r);if(a===null)throw new f(`${e.from}: the package \`${n}\` has no folder \`${B}\``);if(a!==s)throw new f(`${e.from}: the folder \`${B}\
\` of the package \`${n}\` is a link, which is not followed`);return s}function Je(e,t,r){let{paths:o}=r,{value:n}=e;for(let i=t;;i=o.dirname(i)){let s=X(o.join(
i,"node_modules",n),r);if(s!==null)return s;if(o.dirname(i)===i)throw new f(`${e.from}: the package \`${n}\` is not installed; a path begins with \`./\` or \`../\``)}}
function X(e,{fs:t}){try{return t.realpathSync.native(e)}catch(r){if(m(r)==="ENOENT"||m(r)==="ENOTDIR")return null;throw m(r)===null?r:new f(`cannot read \`${e}\
\`: ${w(r)}`)}}function Y(e,t){return e.map(r=>K(t.paths.resolve(t.cwd(),r),t))}function J(e,t,r){return e.map(o=>{let{value:n,sha256:i}=o,s=K(H(o,t,r),r);if(i!==null&&i!==s.sha256)
throw new f(`${o.from}: the pack \`${n}\` has the sha256 ${s.sha256}, not the pinned ${i}`);return s})}function K(e,{paths:t}){return q(t.relative(".",e)||".")}var Ke={entries:[],rules:{},packs:[],failOn:null,require:[],maxDays:null},Ve=365;function Qe(e,t,r,o,n,i){let s=e?.folder??n.cwd(),a=et(s,n),l=e===null||e.config===
null?null:z(e.config,n),p=l?.config??Ke,u=[...J(p.packs,s,n),...Y(t.rules,n)];t.packSha256.length>0&&S.files().refuseUnpinned(u,t.packSha256);let P=t.failOn??p.
failOn?.value??"error",b=t.asOf??new Date(n.now()).toISOString().slice(0,10),g={asOf:b,maxDays:p.maxDays?.value??Ve},d=[...l===null?[]:[l],...e===null||e.waivers===
null?[]:[S.openWaivers().openWaivers(e.waivers,g,u,a,n)],...e===null||e.baseline===null?[]:[S.openBaseline().openBaseline(e.baseline,a,n)]],h=Ze(d.flatMap(c=>c.
waive??[])),k={packs:u,asOf:b,require:[...p.require.map(({value:c})=>c),...r.require],failOn:P,listRules:t.listRules,hash:t.hash,maxBytes:t.maxBytes,...h===null?
{}:{waive:h}},R=L(p,k,r.facts,o,a,n,i),{head:N}=R;return{head:N,failOn:P,packs:u,files:[...[e?.config,e?.waivers,e?.baseline].filter(c=>typeof c=="string"),...u.
map(({from:c})=>n.paths.resolve(".",c))],preflightOf(c){for(let y of d)y.start(c);return R.of(c.path)},emit(c){let{report:y}=c;for(let re of d)re.see(y);let{facts:U}=R.
of(y.source.path).head;if(U===N.facts||y.facts!==void 0)return c;let{source:V,operation:Q,verdict:Z,rules:ee,findings:te}=y;return{...c,report:{source:V,operation:Q,
verdict:Z,facts:U,rules:ee,findings:te}}},unread(c){for(let y of d)y.unread(c)},end:()=>[...d.map(c=>c.end()),...u.map(c=>tt(c,n))]}}function Ze(e){let[t,...r]=e;
return t===void 0||r.length===0?t??null:(o,n)=>{for(let i of e){let s=i(o,n);if(s!==null)return s}return null}}function et(e,{cwd:t,paths:r}){return r.relative(
e,t()).split(r.sep).join("/")===""?n=>n:n=>n===null?null:r.relative(e,r.resolve(t(),n)).split(r.sep).join("/")}function tt({from:e,sha256:t},r){return{report:{kind:"\
pack",path:F(r).shown(r.paths.resolve(".",e)),sha256:t,waived:0,findings:[]},line:()=>null}}0&&(module.exports={openPolicy});
