/** `workspaces-preflight/json-rules-engine`: the rules in json-rules-engine itself, for those who have one already. */
import type { Engine } from "json-rules-engine";
import { checkSchema } from "./check.ts";
import {
  createEngine as createEngineOf,
  engineFacts as engineFactsOf,
  type FactOperand,
} from "./engine/json-rules-engine.ts";
import { createRules } from "./engine/rules.ts";
import { startEvaluator } from "./evaluator.ts";
import { createPreflight, type PreflightOptions } from "./preflight.ts";
import { type Report, UsageError } from "./types.ts";

export { outcomesOf } from "./engine/json-rules-engine.ts";

/**
 * A new engine with our operators, pointer resolver and every rule of the built-in pack and `options.packs`.
 *
 * @example
 * const results = await createEngine().run(engineFacts(request, { facts: { windows: { version: "11" } } }));
 * const outcomes = outcomesOf(results);   // "office/windows-11-only-2019" → "pass", "fail" or "unknown"
 */
export function createEngine(options: Pick<PreflightOptions, "packs"> = {}): Engine {
  return createEngineOf(createRules(options.packs ?? []));
}

/**
 * The facts for one run of that engine: what the rules ask about a request and about the world. What the API model refuses
 * in the request is unknown to rules.
 *
 * @throws UsageError for a request that is no object, and for facts or a date that cannot be.
 */
export function engineFacts(
  request: unknown,
  options: Pick<PreflightOptions, "facts" | "asOf"> = {},
): Record<string, FactOperand> {
  const source = { path: null, index: null };
  const { view } = checkSchema({ source, value: request, parsed: true, problems: [], located: () => null });
  if (view === null) throw new UsageError("a request is an object");
  return engineFactsOf(view, startEvaluator(options)().decisionFor(view).world);
}

/** Checks one request through json-rules-engine; the report is the one that `createPreflight(options).check` gives. */
export async function checkWithEngine(request: unknown, options: PreflightOptions = {}): Promise<Report> {
  return createPreflight(options).checkWithEngine(request);
}
