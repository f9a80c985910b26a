/** The parts of the formats that a run without findings or a policy does not need, as in ../parts.ts. */
import * as findings from "./text-findings.ts";
import * as textPolicy from "./text-policy.ts";

export const parts = {
  findings: (): typeof findings => findings,
  textPolicy: (): typeof textPolicy => textPolicy,
} as const;
