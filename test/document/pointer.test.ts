import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appendPointer,
  elementIndex,
  formatPointer,
  parsePointer,
  resolvePointer,
} from "../../src/document/pointer.ts";

describe("pointer", () => {
  test("law: parse of print is the same tokens", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
      }),
    );
  });

  test("law: print of parse is the same pointer", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        const pointer = formatPointer(tokens);
        expect(formatPointer(parsePointer(pointer))).toBe(pointer);
      }),
    );
  });

  test("law: append is print of one token more", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.oneof(fc.string(), fc.nat()), (tokens, last) => {
        expect(appendPointer(formatPointer(tokens), last)).toBe(formatPointer([...tokens, last]));
      }),
    );
  });

  // RFC 6901, section 5.
  const value = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };
  test.each<[string, unknown]>([
    ["", value],
    ["/foo", value.foo],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("resolves %j as RFC 6901 says", (pointer, expected) => {
    expect(resolvePointer(value, pointer)).toEqual({ found: true, value: expected });
  });

  test.each([
    "/bar",
    "/foo/2",
    "/foo/-",
    "/foo/00",
    "/foo/length",
    "/foo/0/0",
    "/__proto__",
    "/constructor",
    "/foo/1e0",
    "/foo/-1",
  ])("%j names nothing", (pointer) => {
    expect(resolvePointer(value, pointer)).toEqual({ found: false });
  });

  test("finds an own `__proto__` and nothing of a prototype", () => {
    expect(resolvePointer(JSON.parse('{"__proto__": {"a": 1}}'), "/__proto__/a")).toEqual({
      found: true,
      value: 1,
    });
    expect(resolvePointer({}, "/toString")).toEqual({ found: false });
    expect(resolvePointer(null, "/a")).toEqual({ found: false });
  });

  test("a pointer without a slash is a bug of the caller", () => {
    expect(() => parsePointer("a")).toThrow(/Not a JSON Pointer/);
  });

  test("an index has no leading zero", () => {
    expect([
      elementIndex("0"),
      elementIndex("17"),
      elementIndex("017"),
      elementIndex(""),
      elementIndex("-"),
    ]).toEqual([0, 17, null, null, null]);
  });
});
