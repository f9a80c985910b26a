import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexJson } from "../../src/document/json-index.ts";
import { readJsonTree } from "../../src/document/json-reader.ts";

describe("the places in a clean text", () => {
  test("law: are those that the careful reader finds", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom(0, 1, "\t"),
        fc.constantFrom("", " ", "\r\n\t"),
        (json, indent, blanks) => {
          const text = blanks + JSON.stringify(JSON.parse(json), null, indent) + blanks;
          expect(indexJson(text)).toEqual(readJsonTree(text).root);
        },
      ),
    );
  });

  test.each<[string, string]>([
    ['{"a\\"b":[1,{"c":"}"}]}', 'a"b'],
    ['{ "\\u0061" : -1.5e3 , "b" : null }', "a"],
  ])("%s names its first member %s", (text, name) => {
    const root = indexJson(text);
    expect(root).toEqual(readJsonTree(text).root);
    expect(root.children[0]?.key).toBe(name);
  });
});
