import { echo } from "../../quote.ts";
import type { Explanation } from "../fault.ts";
import type { Misnamed } from "../member-names.ts";
import { placeName } from "../model-place.ts";

/** A member under a name that is nearly right: one finding, where it stands, instead of a missing and an unknown one. */
export function explainMisnamed({ meant, sameLetters }: Misnamed, from: string, path: string): Explanation {
  const name = `Member \`${echo(placeName(from), 60)}\``;
  return {
    rule: sameLetters ? "member-case" : "unknown-member",
    message: sameLetters
      ? `${name} has to be written \`${meant}\``
      : `${name} is not known; \`${meant}\` is probably meant`,
    expected: `\`${meant}\``,
    fix: { title: `Rename it to \`${meant}\``, safe: sameLetters, patch: [{ op: "move", from, path }] },
  };
}
