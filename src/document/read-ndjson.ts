import { unparsed } from "./careful-json.ts";
import { type Document, type DocumentLimits, type DocumentRequest, NO_PROBLEMS } from "./document.ts";
import type { NdjsonLine } from "./ndjson.ts";
import { readJson } from "./read-json.ts";
import { tooLarge } from "./refusals.ts";
import { moveRequest } from "./requests.ts";

/**
 * The request on a line; places are relative to the line, or, with the line's offset as `base`, to the file.
 *
 * @param clean what `readClean` gave, where it was asked before.
 */
export function readLine(line: NdjsonLine, base: number, clean?: unknown): DocumentRequest {
  if (line.refused) return moveRequest(unparsed("", line.problems), line.index, base);
  const read = readJson(line.text, line.index, clean);
  const { problems } = line;
  if (base === 0 && problems.length === 0 && read.index === line.index) return read;
  return moveRequest(
    problems.length === 0 ? read : { ...read, problems: [...problems, ...read.problems] },
    line.index,
    base,
  );
}

/** The requests in a text of one request per line; an array on a line is no request and is left to the schema stage. */
export function readNdjson(text: string, limits: DocumentLimits): Document {
  const requests: DocumentRequest[] = [];
  for (let start = 0, lineNumber = 1; start < text.length; lineNumber++) {
    const newline = text.indexOf("\n", start);
    const next = newline === -1 ? text.length : newline;
    const end = next > start && text.charCodeAt(next - 1) === 0x0d ? next - 1 : next;
    const line = text.slice(start, end);
    if (line.trim() !== "") {
      // A unit is at most three bytes of UTF-8: short lines need no count.
      const refused = line.length * 3 > limits.maxBytes && Buffer.byteLength(line) > limits.maxBytes;
      const problems = refused ? [tooLarge("line", limits.maxBytes)] : NO_PROBLEMS;
      requests.push(
        readLine(
          { index: requests.length, text: refused ? "" : line, lineNumber, offset: start, problems, refused },
          start,
        ),
      );
    }
    start = next + 1;
  }
  return { text, requests };
}
