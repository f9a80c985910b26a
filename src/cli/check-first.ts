import type { RunTotals } from "../format/format.ts";
import type { CheckedRequest, Pack, ReportHead, Severity } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { check } from "./commands/check.ts";
import type { Io } from "./io.ts";

/** What a check found, held back. */
export interface FirstCheck {
  readonly head: ReportHead;
  readonly requests: readonly CheckedRequest[];
  readonly totals: RunTotals;
  readonly packs: readonly Pack[];
  /** What made the verdict fail, by options or configuration. */
  readonly failOn: Severity;
  /** Of the check. */
  readonly exit: number;
}

/**
 * Runs `check` as it is, and keeps what it would have printed.
 *
 * @param recording whether it is for a baseline: the one there is is not applied, and what one may know is marked.
 */
export async function checkFirst(options: CheckOptions, io: Io, recording = false): Promise<FirstCheck> {
  let head: ReportHead | null = null;
  let totals: RunTotals | null = null;
  let packs: readonly Pack[] = [];
  let failOn: Severity = "error";
  const requests: CheckedRequest[] = [];
  const exit = await check(
    { ...options, quiet: false },
    io,
    (asked, given) => {
      packs = given;
      failOn = asked.failOn;
      return {
        begin: (begun) => {
          head = begun;
        },
        request: (checked) => {
          requests.push(checked);
        },
        end: (ended) => {
          totals = ended;
        },
        discard: () => {},
      };
    },
    recording,
  );
  if (head === null || totals === null) throw new Error("the check did not come to its end");
  return { head, requests, totals, packs, failOn, exit };
}
