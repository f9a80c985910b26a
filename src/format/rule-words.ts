import type { Certainty, Severity } from "../index.ts";

/** What formats say about a rule beside its findings. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** An https address to read on. */
  readonly docs: string | null;
  /** The facts from outside that it asks about, as options name them: `windows.version`. */
  readonly needs: readonly string[];
}
