import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/document/decode.ts";

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === "number" ? Buffer.from([value]) : Buffer.from(value))),
  );

describe("bytes without findings", () => {
  test.each([
    "",
    "{}",
    '{"a":"é 漢 😀"}',
    "a\r\nb",
    "\u0000",
    "written \ufffd replacement",
    "\ud7ff\ue000",
  ])("%j", (text) => {
    expect(decode(Buffer.from(text))).toEqual({ text, problems: [] });
  });
});

describe("encodings", () => {
  test("a byte order mark of UTF-8 is left out, with a warning", () => {
    const { text, problems } = decode(bytes(0xef, 0xbb, 0xbf, "{}"));
    expect(text).toBe("{}");
    expect(problems).toMatchObject([
      {
        rule: "document/byte-order-mark",
        severity: "warning",
        span: { start: 0, end: 0 },
        fix: { safe: true },
      },
    ]);
  });

  test.each(["utf-16le", "utf-16be"])("%s is decoded, with a warning", (encoding) => {
    const little = Buffer.from('\ufeff{"a":"é😀"}', "utf16le");
    const { text, problems } = decode(encoding === "utf-16le" ? little : Buffer.from(little).swap16());
    expect(text).toBe('{"a":"é😀"}');
    expect(problems).toMatchObject([{ rule: "document/utf-16", severity: "warning" }]);
  });

  test("UTF-16 with half a unit at its end", () => {
    const { text, problems } = decode(bytes(0xff, 0xfe, 0x61, 0, 0x62));
    expect(text).toBe("a");
    expect(problems.map(({ rule }) => rule)).toEqual(["document/utf-16", "document/invalid-utf16"]);
  });

  test.each<[string, Uint8Array, number, string]>([
    ["Latin-1", bytes("a", 0xfc, "b"), 1, "Byte 0xFC at byte 1 is not valid UTF-8"],
    [
      "two places",
      bytes("é", 0xff, "x", 0xfe),
      1,
      "Byte 0xFF at byte 2 is not valid UTF-8; 1 more place is not either",
    ],
    [
      "three places",
      bytes(0x80, "a", 0x80, "a", 0x80),
      0,
      "Byte 0x80 at byte 0 is not valid UTF-8; 2 more places are not either",
    ],
    ["after a pair of surrogates", bytes("😀", 0xc0), 2, "Byte 0xC0 at byte 4 is not valid UTF-8"],
    ["a sequence cut off", bytes("a", 0xe6, 0xbc), 1, "Byte 0xE6 at byte 1 is not valid UTF-8"],
    [
      "a surrogate",
      bytes(0xed, 0xa0, 0x80),
      0,
      "Byte 0xED at byte 0 is not valid UTF-8; 2 more places are not either",
    ],
    [
      "an overlong form",
      bytes(0xc0, 0xaf),
      0,
      "Byte 0xC0 at byte 0 is not valid UTF-8; 1 more place is not either",
    ],
    [
      "beyond Unicode",
      bytes(0xf4, 0x90, 0x80, 0x80),
      0,
      "Byte 0xF4 at byte 0 is not valid UTF-8; 3 more places are not either",
    ],
    ["after a written U+FFFD", bytes("\ufffd", 0xff), 1, "Byte 0xFF at byte 3 is not valid UTF-8"],
  ])("invalid UTF-8: %s", (_, input, start, message) => {
    const { text, problems } = decode(input);
    expect(problems).toMatchObject([
      { rule: "document/invalid-utf8", severity: "error", span: { start, end: start + 1 }, message },
    ]);
    expect(text.charAt(start)).toBe("\ufffd");
  });
});

describe("laws", () => {
  test("decode never throws on arbitrary bytes, and says so exactly when they are not UTF-8", () => {
    const awkward = fc.constantFrom(
      0x61,
      0x80,
      0xbf,
      0xc2,
      0xe0,
      0xa0,
      0xed,
      0xf0,
      0x90,
      0xf4,
      0x8f,
      0xef,
      0xbb,
      0xff,
      0xfe,
    );
    const inputs = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(awkward, { maxLength: 20 }).map((values) => Uint8Array.from(values)),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const { text, problems } = decode(input);
        const rules = problems.map(({ rule }) => rule);
        if (rules.includes("document/utf-16")) return;
        expect(rules.includes("document/invalid-utf8")).toBe(!isUtf8(input));
        expect(text).toBe(new TextDecoder().decode(input));
        const place = problems.find(({ rule }) => rule === "document/invalid-utf8")?.span?.start;
        if (place !== undefined) expect(text.charAt(place)).toBe("\ufffd");
      }),
      { numRuns: 3000 },
    );
  });

  test("decode of encode is the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        if (text.startsWith("\ufeff")) return;
        expect(decode(Buffer.from(text)).text).toBe(text);
        expect(decode(Buffer.from(`\ufeff${text}`, "utf16le")).text).toBe(text);
      }),
    );
  });
});

function isUtf8(input: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(input);
    return true;
  } catch {
    return false;
  }
}
