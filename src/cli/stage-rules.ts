import { schemaRules } from "../schema/schema-rules.ts";
import { documentRules } from "./document-rules.ts";

/** A rule that is not in a pack: about the text itself, or a constraint of the API model. */
export interface StageRule {
  readonly id: string;
  /** What holds when there is nothing to find. */
  readonly title: string;
  readonly why: string;
}

export const stageRules: readonly StageRule[] = Object.entries({ ...documentRules, ...schemaRules })
  .map(([id, rule]) => ({ id, ...rule }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
