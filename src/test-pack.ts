/** Runs the examples of a pack: they are the rules' tests. */
import type { Pack } from "./engine/pack.ts";
import { builtinPack } from "./engine/rules.ts";
import { EXAMPLE_DATE, EXAMPLE_REQUEST } from "./example-request.ts";
import { createPreflight, type Preflight } from "./preflight.ts";
import type { Facts, RequestReport, Rule } from "./types.ts";

export interface TestPackOptions {
  readonly engine?: "compiled" | "json-rules-engine";
}

/** How one example of one rule came out. */
export interface ExampleResult {
  readonly rule: string;
  /** Place in the rule's `examples`. */
  readonly index: number;
  readonly expected: string;
  readonly actual: string;
  readonly ok: boolean;
  /** What is wrong; null when nothing is. */
  readonly message: string | null;
}

type Example = Rule["examples"][number];

export async function testPack(pack: Pack, options: TestPackOptions = {}): Promise<readonly ExampleResult[]> {
  const preflights = new Map<string, Preflight>();
  const results: ExampleResult[] = [];
  for (const rule of pack.rules) {
    for (const [index, example] of rule.examples.entries()) {
      const key = JSON.stringify([example.facts ?? {}, example.asOf ?? EXAMPLE_DATE]);
      const preflight = preflights.get(key) ?? preflightFor(pack, example);
      preflights.set(key, preflight);
      results.push(judge(rule, index, example, await run(preflight, example, options.engine ?? "compiled")));
    }
  }
  return results;
}

function preflightFor(pack: Pack, example: Example): Preflight {
  return createPreflight({
    packs: pack.sha256 === builtinPack().sha256 ? [] : [pack],
    facts: (example.facts ?? {}) as Facts,
    asOf: example.asOf ?? EXAMPLE_DATE,
    listRules: true,
  });
}

async function run(
  preflight: Preflight,
  example: Example,
  engine: "compiled" | "json-rules-engine",
): Promise<RequestReport> {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...EXAMPLE_REQUEST, ...example.request }));
  if (engine === "compiled") for (const { report } of preflight.requests(bytes)) return report;
  for await (const { report } of preflight.engineRequests(bytes)) return report;
  throw new Error("an example gave no report");
}

function judge(rule: Rule, index: number, example: Example, report: RequestReport): ExampleResult {
  const actual =
    Object.entries(report.rules.ids ?? {}).find(([, ids]) => ids.includes(rule.id))?.[0] ?? "missing";
  const pointers = report.findings
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => finding.pointer);
  const wrong: string[] = [];
  if (actual !== example.outcome) wrong.push(`the outcome is ${actual}, not ${example.outcome}`);
  if (example.pointers !== undefined && JSON.stringify(example.pointers) !== JSON.stringify(pointers)) {
    wrong.push(
      `the findings point at ${JSON.stringify(pointers)}, not at ${JSON.stringify(example.pointers)}`,
    );
  }
  return {
    rule: rule.id,
    index,
    expected: example.outcome,
    actual,
    ok: wrong.length === 0,
    message: wrong.length === 0 ? null : wrong.join("; "),
  };
}
