/** `workspaces-preflight/json-rules-engine`: the rules in json-rules-engine itself, for those who have one already. */
import type { Engine } from "json-rules-engine";
import { createEngine as createEngineOf } from "./engine/json-rules-engine.ts";
import { createRules } from "./engine/rules.ts";
import { createPreflight, type PreflightOptions } from "./preflight.ts";
import type { Report } from "./types.ts";

/** A new engine with our operators, pointer resolver and every rule of the built-in pack and `options.packs`. */
export function createEngine(options: Pick<PreflightOptions, "packs"> = {}): Engine {
  return createEngineOf(createRules(options.packs ?? []));
}

/** Checks one request through json-rules-engine; the report is the one that `createPreflight(options).check` gives. */
export async function checkWithEngine(request: unknown, options: PreflightOptions = {}): Promise<Report> {
  return createPreflight(options).checkWithEngine(request);
}
