/** What a configuration says of one file. */
import type { FactPlace, SourcedFacts } from "../facts/sourced-facts.ts";
import type { Facts } from "../types.ts";
import type { Config, ConfigEntry } from "./config.ts";
import type { RuleSettings } from "./rule-settings.ts";

export interface Settings {
  /** The same for files that the same entries fit. */
  readonly key: string;
  readonly facts: ConfigEntry["facts"];
  readonly rules: RuleSettings;
}

/** @param path relative to the configuration's folder; null for a request that is in no file. */
export function settingsFor(config: Config, path: string | null): Settings {
  const fitting = config.entries.flatMap((entry, place) =>
    path !== null && entry.fits(path) ? [place] : [],
  );
  const facts: Record<string, ConfigEntry["facts"][string]> = {};
  let rules = config.rules;
  for (const place of fitting) {
    const entry = config.entries[place];
    if (entry === undefined) continue;
    for (const [scope, members] of Object.entries(entry.facts))
      facts[scope] = { ...facts[scope], ...members };
    rules = { ...rules, ...entry.rules };
  }
  return { key: fitting.join(), facts, rules };
}

/** The facts of a configuration, without those that another source states: that wins. */
export function factsBeside({ facts }: Settings, others: readonly SourcedFacts[]): readonly SourcedFacts[] {
  const isStated = (scope: string, member: string): boolean =>
    others.some(({ facts: other }) => {
      const members = (other as Readonly<Record<string, object | undefined>>)[scope];
      return members !== undefined && Object.hasOwn(members, member);
    });
  const kept = Object.entries(facts).map(
    ([scope, members]) =>
      [scope, Object.entries(members).filter(([member]) => !isStated(scope, member))] as const,
  );
  const [first] = kept.flatMap(([, members]) => members);
  if (first === undefined) return [];
  const values = kept.map(
    ([scope, members]) =>
      [scope, Object.fromEntries(members.map(([member, { value }]) => [member, value]))] as const,
  );
  const place = (pointer: string): FactPlace | null => {
    const [, scope = "", member = ""] = pointer.split("/");
    return facts[scope]?.[member]?.place() ?? null;
  };
  return [
    { kind: "configuration", from: first[1].place().path, facts: Object.fromEntries(values) as Facts, place },
  ];
}
