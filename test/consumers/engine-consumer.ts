/** What a TypeScript user of the json-rules-engine entry writes; that engine is a peer, so it is the user's own. */
import { Engine } from "json-rules-engine";
import type { Report } from "workspaces-preflight";
import { checkWithEngine, createEngine } from "workspaces-preflight/json-rules-engine";

declare const console: { log(text: string): void };

async function main(): Promise<void> {
  const engine: Engine = createEngine();
  console.log(`${engine instanceof Engine} ${engine.removeRule("office/one-application")}`);
  const report: Report = await checkWithEngine({ ImageName: "a b" }, { asOf: "2026-11-23" });
  console.log(`${report.verdict} ${report.counts.errors}`);
}

void main();
