import { endOfString } from "./json-members.ts";
import { isBlank, NO_CHILDREN, type TextNode } from "./text-node.ts";

/** A walk through a text; functions of the module rather than closures, which would be made anew for each text. */
interface Walk {
  readonly text: string;
  at: number;
}

/** The places of all values in a text that `JSON.parse` has accepted: nothing is doubted, so it takes little time. */
export function indexJson(text: string): TextNode {
  return readValue({ text, at: 0 }, "", -1, -1);
}

function readValue(walk: Walk, key: string, keyStart: number, keyEnd: number): TextNode {
  skipBlanks(walk);
  const { text, at: start } = walk;
  const unit = text.charCodeAt(start);
  let kind: TextNode["kind"] = "scalar";
  let children = NO_CHILDREN;
  if (unit === 0x22) walk.at = endOfString(text, start);
  else if (unit === 0x7b) {
    kind = "object";
    children = readMembers(walk);
  } else if (unit === 0x5b) {
    kind = "array";
    children = readElements(walk);
  } else skipWord(walk);
  return { kind, start, end: walk.at, key, keyStart, keyEnd, children };
}

function readMembers(walk: Walk): readonly TextNode[] {
  const { text } = walk;
  const members: TextNode[] = [];
  walk.at++;
  for (skipBlanks(walk); text.charCodeAt(walk.at) !== 0x7d; skipBlanks(walk)) {
    // Searches are much faster than steps: the next quotation mark is the key's, past a comma and blanks.
    const keyStart = text.indexOf('"', walk.at);
    const keyEnd = endOfString(text, keyStart);
    walk.at = text.indexOf(":", keyEnd) + 1;
    members.push(readValue(walk, keyOf(text, keyStart, keyEnd), keyStart, keyEnd));
  }
  walk.at++;
  return members;
}

function readElements(walk: Walk): readonly TextNode[] {
  const { text } = walk;
  const elements: TextNode[] = [];
  walk.at++;
  for (skipBlanks(walk); text.charCodeAt(walk.at) !== 0x5d; skipBlanks(walk)) {
    if (text.charCodeAt(walk.at) === 0x2c) walk.at++;
    elements.push(readValue(walk, "", -1, -1));
  }
  walk.at++;
  return elements;
}

function skipBlanks(walk: Walk): void {
  while (isBlank(walk.text.charCodeAt(walk.at))) walk.at++;
}

function skipWord(walk: Walk): void {
  const { text } = walk;
  for (; walk.at < text.length; walk.at++) {
    const unit = text.charCodeAt(walk.at);
    if (unit === 0x2c || unit === 0x5d || unit === 0x7d || isBlank(unit)) return;
  }
}

/** The name of a member whose quotation marks stand at both ends of a stretch of text. */
export function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : key;
}
