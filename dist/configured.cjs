"use strict";var w=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var L=Object.prototype.hasOwnProperty;var G=(r,e)=>{for(var t in e)w(r,t,{get:e[t],enumerable:!0})},z=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of D(e))!L.call(r,o)&&o!==t&&
w(r,o,{get:()=>e[o],enumerable:!(n=$(e,o))||n.enumerable});return r};var H=r=>z(w({},"__esModule",{value:!0}),r);var Le={};G(Le,{configuredFiles:()=>Me});module.exports=H(Le);var J,X,Y,K,V,Q,Z,ee,re,te,ne,oe,ie,se,ae,le,ce,pe,fe,ue,de,b={careful:()=>J??=require("./careful.cjs"),streams:()=>X??=require("./streams.cjs"),yaml:()=>Y??=require("./yaml.cjs"),
packs:()=>K??=require("./packs.cjs"),explain:()=>V??=require("./explain.cjs"),factTable:()=>Q??=require("./factTable.cjs"),facts:()=>Z??=require("./facts.cjs"),
factFiles:()=>ee??=require("./factFiles.cjs"),refuseInvalid:()=>re??=require("./refuseInvalid.cjs"),fix:()=>te??=require("./fix.cjs"),dormant:()=>ne??=require("./dormant.cjs"),
rules:()=>oe??=require("./rules.cjs"),words:()=>ie??=require("./words.cjs"),hash:()=>se??=require("./hash.cjs"),baseline:()=>ae??=require("./baseline.cjs"),configFault:()=>le??=
require("./configFault.cjs"),policy:()=>ce??=require("./policyRun.cjs").policy,waivers:()=>pe??=require("./waivers.cjs"),stages:()=>fe??=require("./stages.cjs"),
tell:()=>ue??=require("./tell.cjs"),engine:()=>de??=require("./engine.cjs")};var f=class extends Error{name="UsageError";static[Symbol.hasInstance](e){return e instanceof Error&&e.name==="UsageError"}};function k(r,e,t){return b.policy().readConfig(r,e,t)}function S(r){return b.hash().sha256(r)}var P={EACCES:"permission denied",EISDIR:"it is a directory",ELOOP:"it is a link, or too many links lead to it",EMFILE:"too many files are open",ENAMETOOLONG:"t\
he name is too long",ENOENT:"it is not there",ENOSPC:"no space is left on the device",ENOTDIR:"a part of the path is not a directory",ENXIO:"nobody has it open \
for writing",EPERM:"the operation is not permitted",EROFS:"the file system is read-only"};function d(r){let e=u(r);return e===null?r instanceof Error?r.message:
String(r):Object.hasOwn(P,e)?P[e]:e}function u(r){return!(r instanceof Error)||!("code"in r)||typeof r.code!="string"?null:r.code}function y({cwd:r,fs:e,paths:t}){let n=r(),o=new Map,i=s=>{let a=o.get(s);return a===void 0&&(a=e.realpathSync.native(s),o.set(s,a)),a},l=(s,a)=>{let c=t.relative(
a,s);return c!==".."&&!c.startsWith(`..${t.sep}`)&&!t.isAbsolute(c)};return{absolute:s=>t.resolve(n,s),shown:s=>t.relative(n,s).split(t.sep).join("/"),contains:s=>l(
s,n),containsReal:s=>l(s,i(n)),resolveParent:s=>{let a=t.dirname(s);return a===s||a===n?s:t.join(i(a),t.basename(s))}}}var ye=["workspaces-preflight.config.json","workspaces-preflight.config.yaml"],E="workspaces-preflight.waivers.yaml",q="workspaces-preflight.baseline.json";function O({
config:r,noConfig:e},t){return e?null:r===null?me(t):he(r,t)}function me(r){let{cwd:e,paths:t}=r,n=null;for(let o=e();;o=t.dirname(o)){let i=ge(o,r);if(i?.config!==
null&&i?.config!==void 0)return i;if(n??=i,h(t.join(o,".git"),r)||t.dirname(o)===o)return n}}function ge(r,e){let t=s=>{let a=e.paths.join(r,s);return h(a,e)?a:
null},[n,o]=ye.map(t).filter(s=>s!==null);if(o!==void 0)throw new f(`there are two configurations, \`${C(n,e)}\` and \`${C(o,e)}\`; keep one, or name one with \`-\
-config\``);let i=t(E),l=t(q);return n===void 0&&i===null&&l===null?null:{folder:r,config:n??null,waivers:i,baseline:l}}function C(r,e){return y(e).shown(r??"")}
function he(r,e){let t=e.paths.resolve(e.cwd(),r);if(!h(t,e))throw new f(`\`--config ${r}\`: there is no such file`);let n=e.paths.dirname(t),o=i=>{let l=e.paths.
join(n,i);return h(l,e)?l:null};return{folder:n,config:t,waivers:o(E),baseline:o(q)}}function h(r,{fs:e}){try{return e.lstatSync(r,{throwIfNoEntry:!1})!==void 0}catch(t){
throw u(t)===null?t:new f(`cannot look for \`${r}\`: ${d(t)}`)}}var xe,we,be,ke,Se,ve,Fe,Re,Ie,Pe,Ce,Ee,qe,_={configured:()=>xe??=require("./configured.cjs"),globs:()=>we??=require("./globs.cjs"),files:()=>be??=require("./files.cjs"),
fixing:()=>ke??=require("./fixing.cjs"),found:()=>Se??=require("./found.cjs"),live:()=>ve??=require("./live.cjs"),openBaseline:()=>Fe??=require("./openBaseline.cjs"),
openWaivers:()=>Re??=require("./openWaivers.cjs"),pipeline:()=>Ie??=require("./pipeline.cjs"),policyRun:()=>Pe??=require("./policyRun.cjs").policyRun,program:()=>Ce??=
require("./program.cjs"),search:()=>Ee??=require("./search.cjs"),submitting:()=>qe??=require("./submitting.cjs")};var g=class extends Error{name="Unreadable"},v=1<<20,Oe=24,_e=/\.(ndjson|jsonl)$/i;function We(r){return r!==null&&!r.endsWith(".json")&&_e.test(r)}function Ne(r,e){
let t=Buffer.allocUnsafeSlow(65536);return{read(n){let o=We(n.path);if(n.file===null||n.pipe||o){let a=n.file===null?e.stdin():W(F(n.file,n.pipe,e).fd,e.fs);return o?
a:N(a,r+1)}let{fd:i,size:l}=F(n.file,!1,e),s=Math.min(l,r+1);t.length<=s&&(t=Buffer.allocUnsafeSlow(s+1));try{return t.subarray(0,Ae(i,t,s,e.fs))}finally{e.fs.closeSync(
i)}},holdsMemberName({file:n}){if(n===null)return!1;let o=Buffer.alloc(0);for(let i of W(F(n,!1,e).fd,e.fs)){let l=Buffer.concat([o,i]);if(_.found().holdsMemberName(
l))return!0;o=l.subarray(-2*Oe)}return!1}}}function F(r,e,{fs:t}){let{O_RDONLY:n}=t.constants,o=t.openSync(r,e?n:n|Te(t)),i=t.fstatSync(o);if(e?i.isFIFO():i.isFile())
return{fd:o,size:i.size};throw t.closeSync(o),new g("it is not a regular file")}function Te({constants:{O_NOFOLLOW:r=0,O_NONBLOCK:e=0}}){return r|e}function Ae(r,e,t,n){
let o=0;for(;o<t;){let i=n.readSync(r,e,o,t-o,null);if(i===0)break;o+=i}return o}function*W(r,e){let t=Buffer.allocUnsafeSlow(v);try{for(let n=e.readSync(r,t,0,
v,null);n>0;n=e.readSync(r,t,0,v,null))yield t.subarray(0,n)}finally{e.closeSync(r)}}function N(r,e){let t=[],n=0;for(let o of r){let i=Uint8Array.prototype.slice.
call(o,0,e-n);if(t.push(i),n+=i.length,n===e)break}return Buffer.concat(t)}function T(r,e,t){try{let n=Ne(e,t).read({...r,path:null}),o=n instanceof Uint8Array?
n:N(n,e+1);if(o.length>e)throw new g(`it is larger than ${e} bytes`);return o}catch(n){throw!(n instanceof g)&&u(n)===null?n:new f(`cannot read \`${r.path??"-"}\
\`: ${d(n)}`)}}var Be=16*1024*1024;function A(r,e){let t=y(e).shown(r),n=Uint8Array.prototype.slice.call(T({path:t,file:r,named:!0,pipe:!1},Be,e)),o=Buffer.from(n).toString("u\
tf8").replace(/^\ufeff/,"");return{path:t,text:o,line:i=>o.split(/\r?\n/)[i-1]??null,hash:()=>S(n)}}function B(r,e){let{path:t,text:n,hash:o,line:i}=A(r,e),l=0,s=0;return{config:k(n,t,/\.ya?ml$/i.test(r)?"yaml":"json"),waive:null,start:()=>{},see({findings:a}){
for(let c of a)c.waived?.by==="config"&&l++,c.ownSeverity!==void 0&&s++},unread:()=>{},end:()=>({report:{kind:"config",path:t,get sha256(){return o()},waived:l,
resettled:s,findings:[]},line:i})}}var je=[".json",".yaml",".yml",".ndjson",".jsonl"];function j(r,{fs:e,paths:t}){let n=[],o=[],i=[],l=[""];for(let s=l.pop();s!==void 0;s=l.pop())try{for(let a of e.
readdirSync(t.join(r,s),{withFileTypes:!0})){let{name:c}=a;c.startsWith(".")||(a.isDirectory()?c!=="node_modules"&&l.push(`${s}${c}/`):Ue(c)&&(a.isFile()?n.push(
s+c):a.isSymbolicLink()&&o.push(s+c)))}}catch(a){if(u(a)===null)throw a;i.push({path:s,error:a})}return{files:n.sort(),links:o.sort(),failures:i}}function Ue(r){
return je.some(e=>r.endsWith(e))&&!r.startsWith("workspaces-preflight.")}var U="name files, directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`";function Me(r,e){let{paths:t}=e,n=O(r,e)?.
config??null;if(n===null)throw new f(`nothing to check: ${U}`);let o=y(e),{entries:i}=B(n,e).config;if(i.length===0)throw new f(`nothing to check: \`${o.shown(n)}\
\` has no \`requests\`; ${U}`);let l=t.dirname(n),s=e.fs.realpathSync.native(l),a=$e(i,o.shown(n)).map(p=>De(p,s,e)),c=p=>i.some(x=>x.fits(p)),m=p=>o.shown(t.join(
l,p)),I=a.flatMap(({files:p})=>p.filter(c)).sort().map(p=>({path:m(p),file:t.join(s,p),named:!1,pipe:!1}));return{arguments:[{text:o.shown(n),inputs:I}],inputs:I,
links:a.flatMap(({links:p})=>p).map(m),failures:a.flatMap(({failures:p})=>p.map(({path:x,error:M})=>`cannot list \`${m(x)}\`: ${d(M)}`))}}function $e(r,e){let t=r.
flatMap(({files:o})=>o).map(o=>{let i=o.replace(/^(?:\.\/)+/,"").split("/");if(i.includes(".."))throw new f(`\`${e}\`: the pattern \`${o}\` leaves the folder of \
the configuration; name the files to check them`);let l=i.slice(0,-1).findIndex(a=>/[*?{]/.test(a)),s=i.slice(0,l===-1?-1:l);return s.length===0?"":`${s.join("/")}\
/`}),n=[...new Set(t)];return n.filter(o=>!n.some(i=>i!==o&&o.startsWith(i)))}function De(r,e,t){let{fs:n,paths:o}=t,i=o.join(e,r);try{if(!n.statSync(i,{throwIfNoEntry:!1})?.
isDirectory())return R;if(o.relative(i,n.realpathSync.native(i))!=="")return{...R,links:[r]}}catch(c){if(u(c)===null)throw c;return{...R,failures:[{path:r,error:c}]}}
let{files:l,links:s,failures:a}=j(i,t);return{files:l.map(c=>r+c),links:s.map(c=>r+c),failures:a.map(({path:c,error:m})=>({path:r+c,error:m}))}}var R={files:[],
links:[],failures:[]};0&&(module.exports={configuredFiles});
