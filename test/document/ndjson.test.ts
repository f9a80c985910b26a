import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/document/decode.ts";
import { type NdjsonLine, ndjsonLines } from "../../src/document/ndjson.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { readLine } from "../../src/document/read-ndjson.ts";

const lines = (input: Uint8Array, limits?: { maxBytes: number }): NdjsonLine[] => [
  ...ndjsonLines([input], limits),
];
const of = (text: string, limits?: { maxBytes: number }): NdjsonLine[] => lines(Buffer.from(text), limits);

describe("lines of a stream", () => {
  test.each<[string, [number, string, number, number][]]>([
    ["", []],
    ["\n\n", []],
    ["{}", [[0, "{}", 1, 0]]],
    ["{}\n", [[0, "{}", 1, 0]]],
    [
      '{"a":1}\n{"a":2}\n',
      [
        [0, '{"a":1}', 1, 0],
        [1, '{"a":2}', 2, 8],
      ],
    ],
    [
      '{"a":1}\r\n{"a":2}\r\n',
      [
        [0, '{"a":1}', 1, 0],
        [1, '{"a":2}', 2, 9],
      ],
    ],
    [
      "\n  \n1\n\t\r\n2",
      [
        [0, "1", 3, 4],
        [1, "2", 5, 9],
      ],
    ],
    [
      '"é"\n"😀"\n1',
      [
        [0, '"é"', 1, 0],
        [1, '"😀"', 2, 4],
        [2, "1", 3, 9],
      ],
    ],
  ])("%j", (text, expected) => {
    expect(of(text).map((line) => [line.index, line.text, line.lineNumber, line.offset])).toEqual(expected);
    expect(of(text).every(({ problems }) => problems.length === 0)).toBe(true);
  });

  test("a broken line is a finding of that line, and the rest goes on", () => {
    const requests = of('{"a":1}\n{"a":\n{"a":1,"a":2}\n{"a":3}').map((line) => readLine(line, 0));
    expect(
      requests.map(({ index, parsed, value, problems }) => [
        index,
        parsed,
        value,
        problems.map(({ rule }) => rule),
      ]),
    ).toEqual([
      [0, true, { a: 1 }, []],
      [1, false, undefined, ["document/syntax"]],
      [2, true, { a: 2 }, ["document/duplicate-key"]],
      [3, true, { a: 3 }, []],
    ]);
  });

  test("an array on a line is one value for the schema stage", () => {
    expect(of("[1,2]").map((line) => readLine(line, 0).value)).toEqual([[1, 2]]);
  });

  test("a line over the limit is not read, and the places after it are right", () => {
    const found = of(`1\n"${"é".repeat(10)}"\n2\n`, { maxBytes: 16 });
    expect(found.map(({ text, lineNumber, offset, refused }) => [text, lineNumber, offset, refused])).toEqual(
      [
        ["1", 1, 0, false],
        ["", 2, 2, true],
        ["2", 3, 15, false],
      ],
    );
    expect(found[1]?.problems).toMatchObject([{ rule: "document/too-large", severity: "error" }]);
    expect(readLine(found[1] as NdjsonLine, 0)).toMatchObject({ index: 1, parsed: false });
  });

  test.each([15, 16, 17, 18])("the limit counts bytes without the line break (%i)", (size) => {
    for (const end of ["", "\n", "\r\n"])
      expect(of(`${"1".repeat(size)}${end}`, { maxBytes: 16 })[0]?.refused).toBe(size > 16);
  });

  test("encodings are findings of the first line, invalid bytes of theirs", () => {
    expect(
      lines(Buffer.from("\ufeff1\n2")).map(({ text, offset, problems }) => [
        text,
        offset,
        problems.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ["1", 0, ["document/byte-order-mark"]],
      ["2", 2, []],
    ]);
    expect(
      lines(Buffer.from("\ufeff1\n2", "utf16le")).map(({ text, problems }) => [
        text,
        problems.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ["1", ["document/utf-16"]],
      ["2", []],
    ]);
    const invalid = lines(
      Buffer.concat([Buffer.from("1\n"), Buffer.from([0x22, 0xff, 0x22]), Buffer.from("\n3")]),
    );
    expect(
      invalid.map(({ text, offset, problems }) => [
        text,
        offset,
        problems.map(({ rule, span }) => [rule, span?.start]),
      ]),
    ).toEqual([
      ["1", 0, []],
      ['"\ufffd"', 2, [["document/invalid-utf8", 1]]],
      ["3", 6, []],
    ]);
  });

  test("memory stays flat: a chunk may be used again for the next", () => {
    const buffer = Buffer.alloc(7);
    function* reused(): Generator<Uint8Array> {
      const all = Buffer.from('{"a":1}\n{"a":22}\n{"a":333}\n');
      for (let at = 0; at < all.length; at += 7) {
        const size = all.copy(buffer, 0, at, at + 7);
        yield buffer.subarray(0, size);
      }
    }
    expect([...ndjsonLines(reused())].map(({ text }) => text)).toEqual(['{"a":1}', '{"a":22}', '{"a":333}']);
  });
});

describe("a whole text", () => {
  test("has the places of the file", () => {
    const text = '{"a":1}\n\n{"b":2, "b":3}\n{"c":';
    const { requests } = readDocument(text, "ndjson");
    const cut = (span: { start: number; end: number } | null | undefined): string | null =>
      span ? text.slice(span.start, span.end) : null;
    expect(requests.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(requests.map((request) => cut(request.extent()))).toEqual(['{"a":1}', '{"b":2, "b":3}', '{"c":']);
    expect(cut(requests[1]?.span("/b", "value"))).toBe("3");
    expect(requests[1]?.problems.map(({ span, related }) => [span?.start, related[0]?.span?.start])).toEqual([
      [17, 10],
    ]);
    expect(requests[2]?.problems[0]?.span).toEqual({ start: text.length, end: text.length });
    expect(requests[1]?.span("/x", "value")).toBeNull();
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    "\n",
    "\r\n",
    "\r",
    " ",
    '{"a":1}',
    '{"a":1,"a":2}',
    "é",
    "😀",
    '"',
    "{",
    "1",
    "\ufeff",
    "漢",
  );
  const texts = fc.string({ unit: pieces, maxLength: 40 });
  const cuts = fc.array(fc.nat(60), { maxLength: 8 });

  test("ndjson chunking does not matter", () => {
    const inputs = fc.oneof(
      texts.map((text) => Buffer.from(text)),
      texts.map((text) => Buffer.from(`\ufeff${text}`, "utf16le")),
      texts.map((text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
      fc.uint8Array({ maxLength: 40 }),
      fc
        .array(fc.constantFrom(0x0a, 0x0d, 0x61, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbb, 0xbf), {
          maxLength: 30,
        })
        .map((values) => Uint8Array.from(values)),
    );
    fc.assert(
      fc.property(inputs, cuts, fc.integer({ min: 4, max: 50 }), (input, places, maxBytes) => {
        const sorted = [...places.map((place) => Math.min(place, input.length)), 0, input.length].sort(
          (one, other) => one - other,
        );
        const chunks = sorted.slice(1).map((end, index) => input.subarray(sorted[index], end));
        expect([...ndjsonLines(chunks, { maxBytes })]).toEqual(lines(input, { maxBytes }));
      }),
      { numRuns: 3000 },
    );
  });

  test("a stream and its whole text hold the same requests", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = Buffer.from(text);
        const whole = readDocument(decode(input).text, "ndjson").requests;
        const streamed = lines(input).map((line) => readLine(line, line.offset));
        const plain = (requests: typeof whole) =>
          requests.map(({ index, value, parsed, problems, extent }) => [
            index,
            value,
            parsed,
            problems.filter(({ rule }) => rule !== "document/byte-order-mark"),
            extent(),
          ]);
        expect(plain(streamed)).toEqual(plain(whole));
      }),
      { numRuns: 2000 },
    );
  });

  test("offsets and line numbers are those of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decode(Buffer.from(text)).text;
        for (const line of of(text)) {
          expect(decoded.slice(line.offset, line.offset + line.text.length)).toBe(line.text);
          expect(decoded.slice(0, line.offset).split("\n").length).toBe(line.lineNumber);
        }
      }),
    );
  });
});
