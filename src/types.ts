/** The vocabulary of the code; the words are defined in docs/architecture.md. */
import type {
  Certainty,
  Finding,
  Fix,
  Outcome,
  Prediction,
  Range,
  Severity,
} from "./generated/types/report.ts";
import type { Rule } from "./generated/types/rule.ts";

export type { Facts } from "./generated/types/facts.ts";
export type { JournalEntry } from "./generated/types/journal.ts";
export type {
  Certainty,
  Counts,
  Finding,
  Fix,
  GivenFact,
  Outcome,
  PatchOperation,
  PolicyReport,
  Position,
  Prediction,
  Range,
  RelatedPlace,
  Report,
  RequestReport,
  RuleTally,
  Severity,
  Source,
  Stage,
  SubmissionReport,
  Waived,
} from "./generated/types/report.ts";
export type { ImportWorkspaceImageRequest } from "./generated/types/request.ts";
export type { Condition, ConditionNode, Leaf, OperatorName, Rule } from "./generated/types/rule.ts";

/** What telling a rule's findings takes; reasons, notes and examples are for those who read about the rule. */
export interface ToldRule extends Omit<Rule, "why" | "notes" | "examples" | "source"> {
  readonly source: readonly Pick<Rule["source"][number], "url">[];
}

/** A stretch of the decoded text: UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which token of a member is meant: its value, or its key (the element itself in an array). */
export type Token = "value" | "key";

/** Another place that a problem is about. */
export interface RelatedProblem {
  readonly pointer: string;
  readonly token: Token;
  /** Set where the pointer cannot say it (the first of two equal keys); otherwise the pointer is located. */
  readonly span?: Span;
  /** Set where it is not in the request: in another file, or (null) elsewhere in the same one. */
  readonly place?: { readonly path: string | null; readonly range: Range | null };
  readonly message: string;
}

/**
 * A finding before it has a range and a fingerprint: stages speak in pointers, `report/` alone turns them
 * into lines and columns.
 */
export interface Problem {
  readonly rule: string;
  readonly stage: Finding["stage"];
  readonly outcome: Exclude<Outcome, "pass">;
  readonly severity: Severity;
  /** RFC 6901, relative to the request. */
  readonly pointer: string;
  /** The pointer names a member that is not there. */
  readonly absent: boolean;
  readonly token: Token;
  /** Set by the document stage, whose problems are places in the text (a syntax error, a comment). */
  readonly span?: Span;
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly certainty: Certainty;
  readonly predicts: readonly Prediction[];
  readonly facts: readonly string[];
  readonly needs: readonly string[];
  readonly fix: Fix | null;
  readonly docs: string | null;
  readonly related: readonly RelatedProblem[];
}

/** A sentence for the user who asked for something that cannot be done: bad option, pack, facts. Exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /** By name: the bundle and the parts beside it each hold a copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "UsageError";
  }
}
