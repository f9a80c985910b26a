/** Several packs as one: every id once, every pattern compiled. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import { type Rule, UsageError } from "../types.ts";
import { ruleLeaves } from "./condition-leaves.ts";
import type { Pack } from "./pack.ts";
import { compilePattern } from "./pattern.ts";

export interface JoinedPacks {
  /** In the order of the packs, so that the built-in pack's rules keep their places. */
  readonly rules: readonly Rule[];
  readonly sha256: string;
  /** The patterns of `matches`, each with its test. */
  readonly patterns: ReadonlyMap<string, (text: string) => boolean>;
}

/** @throws UsageError when two packs hold a rule of the same id. */
export function joinPacks(packs: readonly Pack[]): JoinedPacks {
  const origins = new Map<string, string>();
  const patterns = new Map<string, (text: string) => boolean>();
  for (const { rules, from, places } of packs) {
    for (const rule of rules) {
      const place = places?.get(rule.id) ?? from;
      const before = origins.get(rule.id);
      if (before !== undefined) {
        const taken = before === "built-in" ? "a built-in rule" : before;
        throw new UsageError(
          `${place}: the id \`${rule.id}\` is taken by ${taken}; ids are unique, rename one`,
        );
      }
      origins.set(rule.id, place);
      for (const { leaf } of ruleLeaves(rule)) {
        if (leaf.operator === "matches") patterns.set(String(leaf.value), compilePattern(String(leaf.value)));
      }
    }
  }
  const rules = packs.flatMap((pack) => pack.rules);
  return { rules, sha256: packHash(rules), patterns };
}

/** @returns sha256 of the rules' canonical text, in the order of their ids. */
export function packHash(rules: readonly Rule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash("sha256").update(canonicalJson(sorted)).digest("hex");
}
