import type { Problem } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { byteOrderMark } from "./encoding-problems.ts";
import { keyOf } from "./json-index.ts";
import { noteDuplicate, noteTrailingComma } from "./json-notes.ts";
import { type JsonReading, note } from "./json-reading.ts";
import { skipString, skipWord } from "./json-scalars.ts";
import { END, unexpected, VALUE } from "./json-sentences.ts";
import { skipSpace } from "./json-space.ts";
import { formatPointer } from "./pointer.ts";
import { tooDeep } from "./refusals.ts";
import { NO_CHILDREN, type TextNode } from "./text-node.ts";
import { ticked } from "./ticked.ts";
import { isUnsafeKey, unsafeKey } from "./unsafe-key.ts";

/** What a walk through a JSON text gives: no root after a syntax error. */
export interface JsonTree {
  readonly root: TextNode | null;
  readonly problems: readonly Problem[];
}

/** Reads a text that something is wrong with: every problem up to the first syntax error, and the places of all values. */
export function readJsonTree(text: string): JsonTree {
  const problems: Problem[] = [];
  return { root: walk({ text, at: 0, path: [], problems, failed: false }), problems };
}

function walk(reading: JsonReading): TextNode | null {
  if (reading.text.charCodeAt(0) === 0xfeff) {
    reading.problems.push(byteOrderMark(1));
    reading.at = 1;
  }
  skipSpace(reading);
  const root = readValue(reading, "", -1, -1);
  if (root === null) return null;
  skipSpace(reading);
  if (!reading.failed && reading.at < reading.text.length) unexpected(reading, END);
  return reading.failed ? null : root;
}

/** Recursion is bounded: containers refuse to open below `MAX_DEPTH`. */
function readValue(reading: JsonReading, key: string, keyStart: number, keyEnd: number): TextNode | null {
  const { text, at: start, path } = reading;
  const unit = text.charCodeAt(start);
  if (unit === 0x22) {
    if (!skipString(reading)) return null;
  } else if (unit === 0x7b || unit === 0x5b) {
    if (path.length >= MAX_DEPTH) {
      reading.failed = true;
      reading.problems.push(tooDeep(start));
      return null;
    }
    const children = unit === 0x7b ? readMembers(reading) : readElements(reading);
    if (children === null) return null;
    return {
      kind: unit === 0x7b ? "object" : "array",
      start,
      end: reading.at,
      key,
      keyStart,
      keyEnd,
      children,
    };
  } else if (!skipWord(reading)) {
    return null;
  }
  return { kind: "scalar", start, end: reading.at, key, keyStart, keyEnd, children: NO_CHILDREN };
}

function readMembers(reading: JsonReading): readonly TextNode[] | null {
  const { text, path, at: opened } = reading;
  const members: TextNode[] = [];
  const first = new Map<string, TextNode>();
  let comma = -1;
  reading.at++;
  for (;;) {
    skipSpace(reading);
    if (reading.failed) return null;
    const keyStart = reading.at;
    const unit = text.charCodeAt(keyStart);
    if (unit === 0x7d && (comma !== -1 || members.length === 0)) {
      if (comma !== -1) noteTrailingComma(reading, comma);
      reading.at++;
      return members;
    }
    if (unit !== 0x22) {
      return unexpected(
        reading,
        members.length === 0 ? 'a member name in `"`, or `}`' : 'a member name in `"`',
        opened,
      );
    }
    if (!skipString(reading)) return null;
    const keyEnd = reading.at;
    const key = keyOf(text, keyStart, keyEnd);
    path.push(key);
    skipSpace(reading);
    if (reading.failed) return null;
    if (text.charCodeAt(reading.at) !== 0x3a) return unexpected(reading, `\`:\` after ${ticked(key)}`);
    reading.at++;
    skipSpace(reading);
    if (reading.failed) return null;
    if (isUnsafeKey(key))
      note(reading, unsafeKey(key, formatPointer(path), { start: keyStart, end: keyEnd }));
    const member = readValue(reading, key, keyStart, keyEnd);
    if (member === null) return null;
    noteDuplicate(reading, first, member);
    members.push(member);
    skipSpace(reading);
    if (reading.failed) return null;
    path.pop();
    comma = commaOrClose(reading, 0x7d, "`,` or `}`", opened);
    if (comma === CLOSED) return members;
    if (comma === FAILED) return null;
  }
}

function readElements(reading: JsonReading): readonly TextNode[] | null {
  const { text, path, at: opened } = reading;
  const elements: TextNode[] = [];
  let comma = -1;
  reading.at++;
  for (;;) {
    path.push(elements.length);
    skipSpace(reading);
    if (reading.failed) return null;
    if (text.charCodeAt(reading.at) === 0x5d) {
      path.pop();
      if (comma !== -1) noteTrailingComma(reading, comma);
      reading.at++;
      return elements;
    }
    if (reading.at >= text.length)
      return unexpected(reading, elements.length === 0 ? "a value or `]`" : VALUE, opened);
    const element = readValue(reading, "", -1, -1);
    if (element === null) return null;
    elements.push(element);
    skipSpace(reading);
    if (reading.failed) return null;
    path.pop();
    comma = commaOrClose(reading, 0x5d, "`,` or `]`", opened);
    if (comma === CLOSED) return elements;
    if (comma === FAILED) return null;
  }
}

const CLOSED = -1;
const FAILED = -2;

/** Where the comma stood, or how the container went on instead. */
function commaOrClose(reading: JsonReading, close: number, expected: string, opened: number): number {
  const unit = reading.text.charCodeAt(reading.at);
  if (unit === 0x2c) return reading.at++;
  if (unit === close) {
    reading.at++;
    return CLOSED;
  }
  unexpected(reading, expected, opened);
  return FAILED;
}
