import type { Finding } from "../index.ts";

/** How loud a CI system is to be about a finding. */
export type Level = "error" | "warning" | "note";

/** What is undecided is one step softer than the same thing as a certain mistake. */
export function levelOf({ outcome, severity }: Pick<Finding, "outcome" | "severity">): Level {
  if (outcome === "fail") return severity;
  return severity === "error" ? "warning" : "note";
}
