"use strict";var R=require("node:child_process"),l=require("node:fs"),x=require("node:os"),m=require("node:path");var v=require("node:child_process"),s=require("node:fs"),c=require("node:path"),H=["config","waivers","baseline"].map(n=>`:(glob,top)**/workspaces-preflight.${n}\
.*`),C=/(?:^|\/)workspaces-preflight\.(?:config|waivers|baseline)\.[^/]*$/;function T(n,t,r,i){let e=N(n,r),a=[...H,...t.map(o=>`:(literal,top)${o}`)],d=_(["ls-\
files","-z","--cached","--others","--",...a],r),u=_(["ls-tree","-r","-z","--name-only","--full-tree",e],r).filter(o=>C.test(o)||t.some(k=>o===k||o.startsWith(`${k.
replace(/\/+$/,"")}/`))),y=(0,s.mkdtempSync)((0,c.join)(i,"policy-")),w=d.filter(o=>(0,s.existsSync)((0,c.join)(r,o)));for(let o of w)$((0,c.join)(r,o),(0,c.join)(
y,o));for(let o of u)g(["restore",`--source=${e}`,"--worktree","--",`:(literal,top)${o}`],r);return()=>{for(let o of u)(0,s.rmSync)((0,c.join)(r,o),{force:!0});
for(let o of w)$((0,c.join)(y,o),(0,c.join)(r,o));(0,s.rmSync)(y,{recursive:!0,force:!0})}}function N(n,t){if(n.startsWith("-"))throw new Error(`\`${n}\` is no r\
ef`);let r=E(["rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`],t);return r.status===0?r.stdout.trim():(g(["fetch","--quiet","--no-tags","--d\
epth=1","origin",n],t),g(["rev-parse","--verify","--end-of-options","FETCH_HEAD^{commit}"],t).trim())}function _(n,t){return g(n,t).split("\0").filter(r=>r!=="")}
function g(n,t){let{status:r,stdout:i,stderr:e}=E(n,t);if(r!==0)throw new Error(`git ${n[0]} failed: ${e.trim()}`);return i}function E(n,t){return(0,v.spawnSync)(
"git",n,{cwd:t,encoding:"utf8",maxBuffer:1<<28})}function $(n,t){(0,s.mkdirSync)((0,c.dirname)(t),{recursive:!0}),(0,s.renameSync)(n,t)}function I({files:n,facts:t,failOn:r,formats:i,sarifFile:e,allowUnknown:a},d){return["check",...t.flatMap(u=>[/^[a-z][A-Za-z0-9.]*=/.test(u)?"--fact":"--facts",
u]),...r===""?[]:["--fail-on",r],...a?["--allow-unknown"]:[],"--format=github",`--format=json=${d}`,...e===""?[]:[`--format=sarif=${e}`],...i.map(u=>`--format=${u}`),
"--",...n]}function S(n,t){if(n!=="")return n;let r=f(t,"pull_request");if(r===void 0)return null;let i=f(f(f(r,"head"),"repo"),"full_name"),e=f(f(f(r,"base"),"repo"),"ful\
l_name"),a=f(f(r,"base"),"sha");if(i!==void 0&&i===e)return null;if(typeof a!="string")throw new Error("the event is of a pull request and names no base");return a}
function f(n,t){return typeof n=="object"&&n!==null&&Object.hasOwn(n,t)?n[t]:void 0}function U(n){let t=i=>(n[`INPUT_${i.toUpperCase()}`]??"").trim(),r=i=>t(i).split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="");return{files:r("files"),facts:r("f\
acts"),failOn:t("fail-on"),formats:r("formats"),sarifFile:t("sarif-file"),configRef:t("config-ref"),policyPaths:r("policy-paths"),allowUnknown:t("allow-unknown")===
"true"}}var A=2,{env:p}=process,h=p.GITHUB_WORKSPACE??process.cwd(),b=p.RUNNER_TEMP??(0,x.tmpdir)();function P(n,t){p.GITHUB_OUTPUT!==void 0&&(0,l.appendFileSync)(p.GITHUB_OUTPUT,
`${n}=${t.replace(/[\r\n]/g," ")}
`)}function j(n){let t=(n instanceof Error?n.message:String(n)).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A");return process.stdout.write(`::err\
or title=workspaces-preflight::${t}
`),A}function O(n){return JSON.parse((0,l.readFileSync)(n,"utf8"))}function B(){let n=U(p);if(n.files.length===0)throw new Error("the input `files` names nothin\
g to check");let t=p.GITHUB_EVENT_PATH===void 0?null:O(p.GITHUB_EVENT_PATH),r=S(n.configRef,t),i=r===null?()=>{}:T(r,n.policyPaths,h,b);try{let e=(0,m.join)((0,l.mkdtempSync)(
(0,m.join)(b,"workspaces-preflight-")),"report.json"),{status:a,error:d}=(0,R.spawnSync)(process.execPath,[(0,m.join)(__dirname,"cli.cjs"),...I(n,(0,m.relative)(
h,e))],{cwd:h,stdio:"inherit"});if(d!==void 0)throw d;return(0,l.existsSync)(e)&&(P("verdict",String(O(e).verdict)),P("report",e)),a??A}finally{i()}}try{process.
exitCode=B()}catch(n){process.exitCode=j(n)}
