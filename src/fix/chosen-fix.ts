import type { Finding, RequestReport } from "../types.ts";

/** The first finding of a request whose fix may be made; one at a time, because one fix may be what another waits for. */
export function chosenFix(
  { findings }: RequestReport,
  unsafe: boolean,
  isRefused: (finding: Finding) => boolean,
): Finding | null {
  const found = findings.find(
    (finding) =>
      finding.fix !== null &&
      // What somebody waived is meant to stay.
      finding.waived === undefined &&
      (finding.fix.safe || unsafe) &&
      !isRefused(finding),
  );
  return found ?? null;
}
