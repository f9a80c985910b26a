import { remembered } from "../document/remembered.ts";
import type { Problem } from "../types.ts";
import type { Explanation } from "./fault.ts";

/** The reference that the model's constraints can be read in. */
const DOCS = "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html";

/** Put together once: whoever reads a text that is new has to copy its parts first. */
const ruleId: (name: string) => string = remembered((name) => `schema/${name}`);

/** Where a problem of this stage is, and what was found there. */
export interface SchemaProblemPlace {
  readonly pointer: string;
  readonly token: Problem["token"];
  readonly absent: boolean;
  /** What is accepted, unless the explanation says it. */
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A problem of the schema stage; nobody knows which exception the service would answer with. */
export function schemaProblem(explanation: Explanation, place: SchemaProblemPlace): Problem {
  return {
    rule: ruleId(explanation.rule),
    stage: "schema",
    outcome: "fail",
    severity: "error",
    pointer: place.pointer,
    absent: place.absent,
    token: place.token,
    message: explanation.message,
    expected: explanation.expected ?? place.expected,
    actual: place.actual,
    certainty: explanation.certainty ?? "documented",
    predicts: [],
    facts: [],
    needs: [],
    fix: explanation.fix ?? null,
    docs: explanation.docs ?? DOCS,
    related: [],
  };
}
