import type { Finding, RequestReport } from "../types.ts";
import { isTextFix } from "./text-fixes.ts";

/**
 * The first finding of a request whose fix may be made; one at a time, because one fix may be what another waits for. Those that
 * leave the value as it is wait for nothing, and are made together.
 */
export function chosenFixes(
  { findings }: RequestReport,
  unsafe: boolean,
  isRefused: (finding: Finding) => boolean,
): readonly Finding[] {
  const isChosen = (finding: Finding): boolean =>
    finding.fix !== null &&
    // What somebody waived is meant to stay.
    finding.waived === undefined &&
    (finding.fix.safe || unsafe) &&
    !isRefused(finding);
  const first = findings.find(isChosen);
  if (first === undefined) return [];
  return isTextFix(first) ? findings.filter((finding) => isTextFix(finding) && isChosen(finding)) : [first];
}

/** How many fixes are left because of what somebody said of their findings: they are known or waived. */
export function waivedFixes({ findings }: RequestReport, unsafe: boolean): number {
  return findings.filter(({ fix, waived }) => fix !== null && waived !== undefined && (fix.safe || unsafe))
    .length;
}
