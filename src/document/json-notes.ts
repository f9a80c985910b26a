import { type JsonReading, note } from "./json-reading.ts";
import { formatPointer } from "./pointer.ts";
import { textFix } from "./problem.ts";
import type { TextNode } from "./text-node.ts";
import { ticked } from "./ticked.ts";

/** A comma stands at `at`, and the bracket at the place being read closes after it. */
export function noteTrailingComma(reading: JsonReading, at: number): void {
  note(reading, {
    code: "trailing-comma",
    severity: "error",
    span: { start: at, end: at + 1 },
    message: `JSON allows no comma before \`${reading.text.charAt(reading.at)}\`; the AWS CLI refuses the file`,
    expected: "no comma after the last value",
    fix: textFix("Remove the comma"),
  });
}

/** Remembers a member by its name, or says that the name was given before. */
export function noteDuplicate(reading: JsonReading, first: Map<string, TextNode>, member: TextNode): void {
  const earlier = first.get(member.key);
  if (earlier === undefined) {
    first.set(member.key, member);
    return;
  }
  note(reading, {
    code: "duplicate-key",
    severity: "error",
    token: "key",
    span: { start: member.keyStart, end: member.keyEnd },
    message: `${ticked(member.key)} is given more than once; readers take the last value and drop the others`,
    expected: "each member once",
    related: [
      {
        pointer: formatPointer(reading.path),
        token: "key",
        span: { start: earlier.keyStart, end: earlier.keyEnd },
        message: "First given here",
      },
    ],
  });
}
