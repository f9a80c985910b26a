import { escapeTerminal } from "./escape-terminal.ts";

// Words of plain sentences. Anything else, such as an address, a mention of somebody or markup, is shown as code.
const PLAIN = /^[("'“]*[A-Za-z0-9]*(?:[-’'][A-Za-z0-9]+)*[)"'”,;:!?…]*\.?$|^[·–—]$/;
const PIECES = /`[^`]*`|[^\s`]+|\s+|`/g;

/** A sentence from outside as Markdown: what stands between back-ticks is code, nothing is markup, link or mention. */
export function escapeMarkdown(text: string): string {
  let out = "";
  // Spans that touch would run into each other: they become one.
  let code = "";
  for (const piece of escapeTerminal(text).match(PIECES) ?? []) {
    if (/^\s+$/.test(piece) || PLAIN.test(piece)) {
      out += (code === "" ? "" : markdownCode(code)) + piece;
      code = "";
    } else code += /^`.+`$/.test(piece) ? piece.slice(1, -1) : piece;
  }
  return out + (code === "" ? "" : markdownCode(code));
}

/** Text from outside as a code span, in a fence that is longer than any row of back-ticks in it. */
export function markdownCode(text: string): string {
  const safe = escapeTerminal(text);
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map((row) => row.length));
  const fence = "`".repeat(longest + 1);
  // One blank at both ends is taken off by the reader, and keeps a back-tick or an outer blank from being lost.
  const pad = /^[` ]|[` ]$/.test(safe) || safe === "" ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
}
