import { describe, expect, it } from "vitest";
import { acceptsRequest } from "../../src/schema/accepts-request.ts";
import { explainRequest } from "../../src/schema/explain-request.ts";
import type { Problem } from "../../src/types.ts";

/** The parts of a problem that differ from one to the next. */
export type Found = Pick<Problem, "rule" | "pointer" | "message" | "expected" | "actual"> & Partial<Problem>;

/** A request, everything that is found in it, and what rules must leave alone. */
export interface FindingCase {
  readonly title: string;
  readonly request: unknown;
  readonly findings: readonly Found[];
  readonly refused: readonly string[];
}

/** One test per case, on the whole answer. */
export function testFindings(title: string, cases: readonly FindingCase[]): void {
  describe(title, () => {
    it.each(cases)("$title", ({ request, findings, refused }) => {
      expect(acceptsRequest(request)).toBe(false);
      expect(explainRequest(request)).toStrictEqual({ problems: findings.map(problem), refused });
    });
  });
}

/** The whole problem. */
export function problem(found: Found): Problem {
  return {
    stage: "schema",
    outcome: "fail",
    severity: "error",
    absent: false,
    token: "value",
    certainty: "documented",
    predicts: [],
    facts: [],
    needs: [],
    fix: null,
    docs: "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html",
    related: [],
    ...found,
  };
}
