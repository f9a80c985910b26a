/** What a configuration says about rules: another severity, or off. */
import type { Plan } from "../engine/plan.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import { type Severity, UsageError } from "../types.ts";

export interface RuleSetting {
  readonly severity: Severity | "off";
  /** Where it is said, for example `workspaces-preflight.config.json:4:5`. */
  readonly from: string;
}

/** By the id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/**
 * @param stageIds the rules that are in no pack, of the stages `document` and `schema`.
 * @throws UsageError for a rule that there is not, or that may not be set so.
 */
export function checkedSettings(
  settings: RuleSettings,
  { rules }: Plan,
  stageIds: () => readonly string[],
): ReadonlyMap<string, RuleSetting> {
  const known = new Map(rules.map((rule) => [rule.id, rule.waivable ?? true]));
  for (const [id, setting] of Object.entries(settings)) {
    const { severity } = setting;
    if (severity !== "error" && severity !== "warning" && severity !== "off")
      throw new UsageError(
        `${setting.from}: \`${id}\` cannot be ${quote(severity)}; accepted: error, warning, off`,
      );
    const isWaivable = known.get(id);
    if (isWaivable === undefined && stageIds().includes(id))
      throw new UsageError(
        `${setting.from}: \`${id}\` is what the API itself refuses, and cannot be set; a waiver takes single findings away`,
      );
    if (isWaivable === undefined) {
      const hint = didYouMean(id, [...known.keys()]);
      throw new UsageError(`${setting.from}: there is no rule ${quote(id)}${hint}`);
    }
    if (!isWaivable && severity !== "error")
      throw new UsageError(
        `${setting.from}: \`${id}\` may not be ${severity === "off" ? "switched off" : "softened"}: its file says that it is not waivable`,
      );
  }
  return new Map(Object.entries(settings));
}
