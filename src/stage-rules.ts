/** The rules that are in no pack: those about the text itself, and the constraints of the API model. */
import { parts } from "./parts.ts";

export interface StageRule {
  readonly id: string;
  /** What holds when there is nothing to find. */
  readonly title: string;
  readonly why: string;
}

/** The rules of the stages `document` and `schema`, in the order of their ids. */
export function stageRules(): readonly StageRule[] {
  const { documentRules, schemaRules } = parts.explain();
  return Object.entries({ ...documentRules, ...schemaRules })
    .map(([id, rule]) => ({ id, ...rule }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
