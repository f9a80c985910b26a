/** The part of the formats that a run without findings does not need, as in ../parts.ts. */
import * as findings from "./text-findings.ts";

export const parts = {
  findings: (): typeof findings => findings,
} as const;
