/** Configuration, waivers and baseline from their texts; each function loads its part with the first call. */
import type { DocumentFormat } from "./document/format-of.ts";
import type { Pack } from "./engine/pack.ts";
import { createRules } from "./engine/rules.ts";
import type { SourcedFacts } from "./facts/given-facts.ts";
import { parts } from "./parts.ts";
import type { Baseline } from "./policy/baseline.ts";
import type { Config } from "./policy/config.ts";
import type { Waive } from "./policy/judge.ts";
import type { Waivers, WaiverTerms } from "./policy/read-waivers.ts";
import type { Settings } from "./policy/settings.ts";
import type { FileOf, WaiverRun } from "./policy/waive.ts";
import { stageRules } from "./stage-rules.ts";
import type { Finding } from "./types.ts";

/** @throws UsageError with line and column of what is wrong. */
export function readConfig(text: string, path: string, format: DocumentFormat): Config {
  return parts.policy().readConfig(text, path, format);
}

/** What a configuration says of a file. @param path relative to the configuration's folder; null for a request in no file. */
export function settingsFor(config: Config, path: string | null): Settings {
  return parts.policy().settingsFor(config, path);
}

/** The facts of a configuration, without those that another source states: that wins. */
export function factsBeside(settings: Settings, others: readonly SourcedFacts[]): readonly SourcedFacts[] {
  return parts.policy().factsBeside(settings, others);
}

/** Never throws: what cannot be read waives nothing, and is told. */
export function readWaivers(text: string, path: string, terms: WaiverTerms): Waivers {
  return parts.waivers().readWaivers(text, path, terms);
}

/** @param fileOf a request's path as waivers name it; null for a request in no file. */
export function startWaivers(waivers: Waivers, asOf: string, fileOf: FileOf): WaiverRun {
  return parts.waivers().startWaivers(waivers, asOf, fileOf);
}

/** @throws UsageError with line and column of what is wrong. */
export function readBaseline(text: string, path: string): Baseline {
  return parts.baseline().readBaseline(text, path);
}

/** @param path of the baseline, as findings name it. */
export function startBaseline(baseline: Baseline, path: string, fileOf: FileOf): Waive {
  return parts.baseline().startBaseline(baseline, path, fileOf);
}

/** The text of a baseline's file. */
export function baselineText(baseline: Baseline): string {
  return parts.baseline().baselineText(baseline);
}

/** The findings of a file as a baseline keeps them. @param since of those that it did not know before, `YYYY-MM-DD`. */
export function knownFindings(
  findings: readonly Finding[],
  before: ReturnType<Baseline["get"]>,
  since: string,
): NonNullable<ReturnType<Baseline["get"]>> {
  return parts.baseline().knownFindings(findings, before, since);
}

/** The day since when the oldest finding of a baseline is known; null where it is empty. */
export function oldestOf(baseline: Baseline): string | null {
  return parts.baseline().oldestOf(baseline);
}

/** Every rule by its id, those of the stages too, and whether it may be waived. */
export function waivableRules(packs: readonly Pack[]): ReadonlyMap<string, boolean> {
  const ids = new Map(createRules(packs).plan.rules.map((rule) => [rule.id, rule.waivable ?? true]));
  for (const { id } of stageRules()) if (!id.startsWith("config/")) ids.set(id, true);
  return ids;
}

/** @returns sha256 of bytes, or of a text in UTF-8, as 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return parts.hash().sha256(content);
}
