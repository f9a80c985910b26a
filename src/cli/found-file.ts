import type { CheckedRequest } from "../index.ts";
import { hasRequestMember } from "./request-members.ts";

/** What to do with a request of a file that a directory or glob led to. */
export type FoundAnswer = "take" | "hold" | "ignore" | "restart";

/**
 * Decides whether a file that nobody named holds requests at all: the first one with a member of a request, or
 * without a value because it does not parse, says yes for the whole file.
 */
export interface FoundFile {
  readonly next: (checked: CheckedRequest) => FoundAnswer;
  /** Gives what was held back, in order, once the answer is "take" and at the end. */
  readonly held: () => readonly CheckedRequest[];
  readonly isTaken: () => boolean;
}

// Beyond, the file is read a second time if it turns out to hold requests after all: memory stays flat.
const MOST_HELD = 1000;

/** @param likely false where no member's name is in the text: then a first value settles it. Asked when that matters. */
export function foundFile(likely: () => boolean): FoundFile {
  let taken = false;
  let dropped = false;
  let held: CheckedRequest[] = [];
  return {
    next(checked) {
      if (taken) return "take";
      // What does not fail has the members that are required.
      if (
        checked.report.verdict !== "fail" ||
        checked.value === undefined ||
        hasRequestMember(checked.value)
      ) {
        taken = true;
        return dropped ? "restart" : "take";
      }
      if (!likely()) return "ignore";
      if (held.length < MOST_HELD) held.push(checked);
      else dropped = true;
      return "hold";
    },
    held() {
      const all = dropped ? [] : held;
      held = [];
      return all;
    },
    isTaken: () => taken,
  };
}
