import type { Problem } from "../../src/types.ts";

/** A problem of which only some parts matter. */
export function problem(parts: Partial<Problem>): Problem {
  return {
    rule: "group/name",
    stage: "rule",
    outcome: "fail",
    severity: "error",
    pointer: "",
    absent: false,
    token: "value",
    message: "It does not hold",
    expected: null,
    actual: null,
    certainty: "documented",
    predicts: [],
    facts: [],
    needs: [],
    fix: null,
    docs: null,
    related: [],
    ...parts,
  };
}
