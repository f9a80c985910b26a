/** The rules that are in no pack: those about the text itself, the constraints of the API model, waivers, and what the service answers. */
import { parts } from "./parts.ts";

export interface StageRule {
  readonly id: string;
  /** What holds when there is nothing to find. */
  readonly title: string;
  readonly why: string;
}

/** The rules of the stages `document`, `schema`, `config` and `service`, in the order of their ids. */
export function stageRules(): readonly StageRule[] {
  const { documentRules, schemaRules, serviceRules } = parts.stages();
  const { configRules } = parts.waivers();
  return Object.entries({ ...documentRules, ...schemaRules, ...configRules, ...serviceRules })
    .map(([id, { title, why }]) => ({ id, title, why }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
