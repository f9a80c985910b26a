import { type CheckedRequest, startTotals } from "../index.ts";
import type { FirstCheck } from "./check-first.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Io } from "./io.ts";
import { openOutputs } from "./outputs.ts";
import { progress } from "./progress.ts";

/** Writes the report of a check, with what has been found about its requests since. */
export function printReport(
  options: CheckOptions,
  { head, totals: before, packs, failOn }: FirstCheck,
  requests: readonly CheckedRequest[],
  io: Io,
): void {
  const totals = startTotals();
  totals.ignore(before.counts.ignored);
  for (const { report } of before.policy) totals.addPolicy(report, failOn);
  const outputs = openOutputs({ ...options, failOn }, packs, progress(io), io);
  try {
    outputs.begin(head);
    for (const checked of requests) {
      totals.add(checked.report);
      if (!(options.quiet && checked.report.verdict === "pass")) outputs.request(checked);
    }
    outputs.end({ ...before, ...totals.end() });
  } finally {
    outputs.discard();
  }
}
