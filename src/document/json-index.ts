import { endOfString } from "./json-members.ts";
import { isBlank, NO_CHILDREN, type TextNode } from "./text-node.ts";

/** The places of all values in a text that `JSON.parse` has accepted: nothing is doubted, so it takes little time. */
export function indexJson(text: string): TextNode {
  let at = 0;
  const escapes = text.includes("\\");
  return readValue("", -1, -1);

  function readValue(key: string, keyStart: number, keyEnd: number): TextNode {
    skipBlanks();
    const start = at;
    const unit = text.charCodeAt(start);
    let kind: TextNode["kind"] = "scalar";
    let children = NO_CHILDREN;
    if (unit === 0x22) at = endOfString(text, start);
    else if (unit === 0x7b) {
      kind = "object";
      children = readMembers();
    } else if (unit === 0x5b) {
      kind = "array";
      children = readElements();
    } else skipWord();
    return { kind, start, end: at, key, keyStart, keyEnd, children };
  }

  function readMembers(): readonly TextNode[] {
    const members: TextNode[] = [];
    while (!closes(0x7d)) {
      const keyStart = at;
      at = endOfString(text, keyStart);
      const keyEnd = at;
      skipBlanks();
      at++;
      const key = escapes ? keyOf(text, keyStart, keyEnd) : text.slice(keyStart + 1, keyEnd - 1);
      members.push(readValue(key, keyStart, keyEnd));
    }
    return members;
  }

  function readElements(): readonly TextNode[] {
    const elements: TextNode[] = [];
    while (!closes(0x5d)) elements.push(readValue("", -1, -1));
    return elements;
  }

  /** Passes the opening bracket or a comma, and with them the closing bracket if it is next. */
  function closes(close: number): boolean {
    skipBlanks();
    const unit = text.charCodeAt(at++);
    if (unit === close) return true;
    skipBlanks();
    if (unit === 0x2c || text.charCodeAt(at) !== close) return false;
    at++;
    return true;
  }

  function skipBlanks(): void {
    while (isBlank(text.charCodeAt(at))) at++;
  }

  function skipWord(): void {
    for (;;) {
      const unit = text.charCodeAt(at);
      if (unit === 0x2c || unit === 0x5d || unit === 0x7d || isBlank(unit) || at >= text.length) return;
      at++;
    }
  }
}

/** The name of a member whose quotation marks stand at both ends of a stretch of text. */
export function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : key;
}
