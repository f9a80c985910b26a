import type { Finding } from "../types.ts";
import type { Splice } from "./splice.ts";

/** What stands at the place of a finding instead, so that the value stays what it is: no JSON Patch can say that. */
type TextFix = (text: string, start: number, end: number) => Splice;

const quoted: TextFix = (text, start, end) => ({ start, end, text: JSON.stringify(text.slice(start, end)) });
const leftOut: TextFix = (_text, start, end) => ({ start, end, text: "" });

const TEXT_FIXES: Readonly<Record<string, TextFix>> = {
  "document/byte-order-mark": leftOut,
  "document/comment": withoutComment,
  "document/retyped-scalar": quoted,
  "document/tag": withoutTag,
  "document/trailing-comma": leftOut,
  "document/typed-scalar": quoted,
};

/** Whether what a finding is about is mended in the text alone, and the value stays what it is. */
export function isTextFix({ rule }: Finding): boolean {
  return Object.hasOwn(TEXT_FIXES, rule);
}

/** The splice of a finding of the document stage; null where its fix is a patch. */
export function textFix(text: string, { rule, range }: Finding): Splice | null {
  const fix = Object.hasOwn(TEXT_FIXES, rule) ? TEXT_FIXES[rule] : undefined;
  return range === null || fix === undefined ? null : fix(text, range.start.offset, range.end.offset);
}

/** With the blanks before it, and with its line if there is nothing else on it. */
function withoutComment(text: string, start: number, end: number): Splice {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  const isAlone = from === 0 || text.charAt(from - 1) === "\n";
  const lineBreak = isAlone ? (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return { start: from, end: end + lineBreak, text: "" };
}

/** With the blanks that separate it from its value. */
function withoutTag(text: string, start: number, end: number): Splice {
  let to = end;
  while (text.charAt(to) === " ") to++;
  return { start, end: to, text: "" };
}
