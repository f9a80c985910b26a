import fc from "fast-check"; import { readFileSync } from "node:fs";
import { convertPattern } from "./src/model/pattern.ts";
const all: string[] = JSON.parse(readFileSync("/tmp/bc/patterns.json","utf8"));
let ok=0, skip=0, bad=0, notOk:string[]=[], changed=0;
const letters = fc.constantFrom("a","A","0","-","_",".","/","\\",":","@"," ","\n","\t","é","{","}","$","]","[");
const noise = fc.string({unit:letters,maxLength:3});
for (const p of all) {
  const c = convertPattern(p); if(!c.ok){notOk.push(p+"   "+c.reason); continue}
  if (c.pattern!==p) changed++;
  if (/\\[pPAzZ]|\(\?s\)|\\x\{|\\0|\(\?<!/.test(p)) {skip++;continue}
  let before: RegExp; try { before = new RegExp(p) } catch { skip++; continue }
  const after = new RegExp(c.pattern,"u");
  let m: fc.Arbitrary<string>; try { m = fc.stringMatching(after,{size:"small"} as any) } catch { m = fc.string({unit:letters,maxLength:30}) }
  const edited = fc.tuple(m,fc.nat(),fc.nat({max:2}),noise).map(([t,at,l,r])=>{const s=t.length?at%(t.length+1):0;return t.slice(0,s)+r+t.slice(s+l)});
  try { for (const t of fc.sample(fc.oneof(m,edited,noise),{numRuns:15,seed:1})) { if(/[\ud800-\udfff]/.test(t)) continue; if(before.test(t)!==after.test(t)){bad++;console.log(p,"=>",c.pattern,JSON.stringify(t));break} } ok++; } catch(e){skip++}
}
console.log({ok,skip,bad,changed,notOk:notOk.length}); console.log(notOk.join("\n"));
