import { fail, type JsonReading, note } from "./json-reading.ts";
import { textFix } from "./problem.ts";

/** Passes blanks and, with a finding each, comments: `//`, `/* *\/` and `#`. */
export function skipSpace(reading: JsonReading): void {
  const { text } = reading;
  for (;;) {
    const unit = text.charCodeAt(reading.at);
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) reading.at++;
    else if ((unit !== 0x2f && unit !== 0x23) || !skipComment(reading)) return;
  }
}

function skipComment(reading: JsonReading): boolean {
  const { text, at: start } = reading;
  if (text.startsWith("/*", start)) {
    const close = text.indexOf("*/", start + 2);
    if (close === -1) {
      fail(
        reading,
        { start, end: start + 2 },
        "The comment that starts with `/*` never ends",
        "`*/`; better, no comment: JSON has none",
      );
      return false;
    }
    reading.at = close + 2;
  } else if (text.startsWith("//", start) || text.charCodeAt(start) === 0x23) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    reading.at = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
  } else {
    return false;
  }
  note(reading, {
    code: "comment",
    severity: "error",
    // Where a comment stands is no value's place.
    pointer: "",
    span: { start, end: reading.at },
    message: "JSON has no comments; the AWS CLI refuses the file",
    expected: "no comment, or a YAML file",
    fix: textFix("Remove the comment"),
  });
  return true;
}
