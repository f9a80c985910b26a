import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { MAX_DEPTH } from "../../src/document/document.ts";
import { formatPointer, resolvePointer } from "../../src/document/pointer.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { typeInYaml11 } from "../../src/document/yaml-scalars.ts";
import { toldAll } from "./told.ts";

const read = (text: string) => readDocument(text, "yaml");

describe("texts without findings", () => {
  test.each<[string, unknown[]]>([
    ["a: 1", [{ a: 1 }]],
    [
      "Ec2ImageId: ami-0123456789abcdef0\nTags:\n- Key: Owner\n  Value: desktop-team\n",
      [{ Ec2ImageId: "ami-0123456789abcdef0", Tags: [{ Key: "Owner", Value: "desktop-team" }] }],
    ],
    ['{"a": [1, {"b": null}]}', [{ a: [1, { b: null }] }]],
    ["- a: x\n- a: z\n", [{ a: "x" }, { a: "z" }]],
    ["# why\na: text # because\n", [{ a: "text" }]],
    ["---\na: text\n...\n", [{ a: "text" }]],
    ["---\na: text\n---\n", [{ a: "text" }]],
    ["%YAML 1.2\n---\na: text\n", [{ a: "text" }]],
    ["a: |\n  one\n  two\nb: >-\n  one\n  two\n", [{ a: "one\ntwo\n", b: "one two" }]],
    ["ImageName: \"012\"\nImageDescription: 'yes'\n", [{ ImageName: "012", ImageDescription: "yes" }]],
    ["a: 'it''s'\nb: \"\\u00e9\"\n", [{ a: "it's", b: "é" }]],
    ["a: &x {k: v}\nb: *x\nc: [*x, *x]\n", [{ a: { k: "v" }, b: { k: "v" }, c: [{ k: "v" }, { k: "v" }] }]],
    ["a: &x one\nb: *x\nc: &x two\nd: *x\n", [{ a: "one", b: "one", c: "two", d: "two" }]],
    ["a:\nb: ~\n", [{ a: null, b: null }]],
    ["? a\n? b\n", [{ a: null, b: null }]],
    ["x: {a, b: text}", [{ x: { a: null, b: "text" } }]],
    ["a: Windows 11, 24H2 (team A)\n", [{ a: "Windows 11, 24H2 (team A)" }]],
    ["version: 26100\nok: true\n", [{ version: 26100, ok: true }]],
    ["ami-0123", ["ami-0123"]],
    ["[]", []],
    ["{}", [{}]],
    ["a: .nan\n", [{ a: ".nan" }]],
    ['"<<": text\n', [{ "<<": "text" }]],
    ["a\r\n", ["a"]],
    ["a: 1\r\nb: 2\r\n", [{ a: 1, b: 2 }]],
    [
      `${"[".repeat(MAX_DEPTH)}${"]".repeat(MAX_DEPTH)}`,
      [JSON.parse(`${"[".repeat(MAX_DEPTH - 1)}${"]".repeat(MAX_DEPTH - 1)}`)],
    ],
  ])("%j", (text, values) => {
    const document = read(text);
    expect(toldAll(document)).toEqual([]);
    expect(document.requests.map(({ value }) => value)).toEqual(values);
  });
});

describe("findings of a text that is read all the same", () => {
  test.each<[string, unknown, string[]]>([
    [
      "ImageName: 2024\n",
      { ImageName: "2024" },
      [
        'error document/typed-scalar /ImageName @11 "2024" YAML reads `2024` as the number 2024, where text is meant',
      ],
    ],
    [
      "ImageName: 012\n",
      { ImageName: "012" },
      [
        'error document/typed-scalar /ImageName @11 "012" YAML reads `012` as the number 12, where text is meant',
      ],
    ],
    [
      "ImageName: 1e3\n",
      { ImageName: "1e3" },
      [
        'error document/typed-scalar /ImageName @11 "1e3" YAML reads `1e3` as the number 1000, where text is meant',
      ],
    ],
    [
      "ImageName: true\n",
      { ImageName: "true" },
      [
        'error document/typed-scalar /ImageName @11 "true" YAML reads `true` as the boolean true, where text is meant',
      ],
    ],
    [
      "ImageName: 12345678901234567890\n",
      { ImageName: "12345678901234567890" },
      [
        'error document/typed-scalar /ImageName @11 "12345678901234567890" YAML reads `12345678901234567890` as the number 12345678901234567000, where text is meant',
      ],
    ],
    [
      "Tags:\n- Key: 1\n  Value: 4711\nApplications: [2016]\n",
      { Tags: [{ Key: "1", Value: "4711" }], Applications: ["2016"] },
      [
        'error document/typed-scalar /Tags/0/Key @13 "1" YAML reads `1` as the number 1, where text is meant',
        'error document/typed-scalar /Tags/0/Value @24 "4711" YAML reads `4711` as the number 4711, where text is meant',
        'error document/typed-scalar /Applications/0 @44 "2016" YAML reads `2016` as the number 2016, where text is meant',
      ],
    ],
    [
      "a: yes\n",
      { a: "yes" },
      [
        'warning document/retyped-scalar /a @3 "yes" `yes` is text in YAML 1.2, but a boolean to readers of YAML 1.1',
      ],
    ],
    [
      "a: 1_000\n",
      { a: "1_000" },
      [
        'warning document/retyped-scalar /a @3 "1_000" `1_000` is text in YAML 1.2, but a number to readers of YAML 1.1',
      ],
    ],
    [
      "a: 2026-11-23\n",
      { a: "2026-11-23" },
      [
        'warning document/retyped-scalar /a @3 "2026-11-23" `2026-11-23` is text in YAML 1.2, but a date to readers of YAML 1.1',
      ],
    ],
    [
      "%YAML 1.1\n---\na: on\n",
      { a: "on" },
      [
        'warning document/retyped-scalar /a @17 "on" `on` is text in YAML 1.2, but a boolean to readers of YAML 1.1',
      ],
    ],
    [
      "a: 1\nb: 2\na: 3\n",
      { a: 3, b: 2 },
      [
        'error document/duplicate-key /a @10 "a" `a` is given more than once; YAML allows it once, the last value is checked (First given here 0)',
      ],
    ],
    [
      'x: {a: 1, "a": 2}\n',
      { x: { a: 2 } },
      [
        'error document/duplicate-key /x/a @10 "\\"a\\"" `a` is given more than once; YAML allows it once, the last value is checked (First given here 4)',
      ],
    ],
    [
      "__proto__: {x: 1}\na: {constructor: 1}\n",
      { a: {} },
      [
        'error document/unsafe-key /__proto__ @0 "__proto__" `__proto__` is no name for a member: it reaches into JavaScript objects; the member is left out',
        'error document/unsafe-key /a/constructor @22 "constructor" `constructor` is no name for a member: it reaches into JavaScript objects; the member is left out',
      ],
    ],
    [
      "a: !foo x\n",
      { a: "x" },
      ['error document/tag /a @3 "!foo" The tag `!foo` is not understood; a request has plain values only'],
    ],
    [
      "a: !!binary aGk=\n",
      { a: "aGk=" },
      [
        'error document/tag /a @3 "!!binary" The tag `!!binary` is not understood; a request has plain values only',
      ],
    ],
    ["a: !!str 12\n", { a: "12" }, ['warning document/tag /a @3 "!!str" The tag `!!str` is not needed']],
    ["!!map\na: text\n", { a: "text" }, ['warning document/tag / @0 "!!map" The tag `!!map` is not needed']],
    [
      "a: !e!x text\n",
      { a: "text" },
      ['error document/tag /a @3 "!e!x" The tag `!e!x` is not understood; a request has plain values only'],
    ],
    [
      "b: &b {x: 1, y: 2}\nr:\n  <<: *b\n  y: 3\n",
      { b: { x: 1, y: 2 }, r: { x: 1, y: 3 } },
      [
        'error document/merge-key /r @24 "<<" `<<` merges members in YAML 1.1 only; YAML 1.2 has a member of that name',
      ],
    ],
    [
      "<<: [{x: 1}, {x: 2, y: 2}]\n",
      { x: 1, y: 2 },
      [
        'error document/merge-key / @0 "<<" `<<` merges members in YAML 1.1 only; YAML 1.2 has a member of that name',
      ],
    ],
    [
      "a: 1\n---\nb: 2\n---\nc: 3\n",
      { a: 1 },
      [
        'error document/second-document / @9 "b: 2" A second YAML document starts here; only the first is read',
      ],
    ],
    [
      "? [a]\n: b\nc: d\n",
      { c: "d" },
      [
        'error document/complex-key / @2 "[a]" A list or mapping stands as the name of a member; the member is left out',
      ],
    ],
    [
      "\ufeffa: 1\n",
      { a: 1 },
      [
        'warning document/byte-order-mark / @0 "\ufeff" The document starts with a byte order mark, which the AWS CLI refuses in JSON',
      ],
    ],
  ])("%j", (text, value, expected) => {
    const document = read(text);
    expect(toldAll(document)).toEqual(expected);
    expect(document.requests.map((request) => request.value)).toEqual([value]);
  });

  test("a number is a number where no text is meant, and null is left to the schema stage", () => {
    expect(toldAll(read("ImageName:\nTags: 5\nOther: 12\nEc2ImageId: ~\n"))).toEqual([]);
  });

  test("fixes quote the text as it is written", () => {
    expect(
      read("ImageName: 012\nImageDescription: off\n").requests[0]?.problems.map(({ fix }) => fix),
    ).toEqual([
      { title: 'Write `"012"`', safe: true, patch: [{ op: "replace", path: "/ImageName", value: "012" }] },
      { title: 'Write `"off"`', safe: true, patch: [] },
    ]);
  });

  test("in a list they stand at their element", () => {
    const { requests } = read("- ImageName: a\n- ImageName: 12\n  ImageName: 13\n");
    expect(requests.map(({ problems }) => problems.map(({ rule, pointer }) => [rule, pointer]))).toEqual([
      [],
      [
        ["document/typed-scalar", "/ImageName"],
        ["document/duplicate-key", "/ImageName"],
        ["document/typed-scalar", "/ImageName"],
      ],
    ]);
  });
});

describe("texts that are refused", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f", "g", "h", "i"]
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefgh"[index]}`).join(",")}]\n`)
    .join("")}`;

  test.each<[string, string, string]>([
    ["nothing", "", 'error document/empty / @0 "" The document is empty'],
    [
      "a comment",
      "# only\n",
      'error document/empty / @0 "# only\\n" The document holds nothing but comments',
    ],
    ["a marker", "---\n", 'error document/empty / @0 "---\\n" The document holds nothing but comments'],
    [
      "an open list",
      "a: [1, 2",
      'error document/syntax / @8 "" The text ends before every quote and bracket is closed',
    ],
    [
      "an open text",
      'a: "x',
      'error document/syntax / @5 "" The text ends before every quote and bracket is closed',
    ],
    [
      "a colon in text",
      "ImageName: a: b\n",
      'error document/syntax / @11 "a" A value on the line of its name holds a mapping or list of its own, at `a`',
    ],
    ["a tab", "a:\n\t- b\n", 'error document/syntax / @3 "\\t" A tab stands where the line is indented'],
    ["an at sign", "a: @b\n", 'error document/syntax / @3 "@" Text without quotes may not start with `@`'],
    ["two commas", "a: {b: 1,, c: 2}\n", 'error document/syntax / @9 "," YAML does not expect `,` here'],
    [
      "an escape",
      'a: "C:\\Win"\n',
      'error document/syntax / @6 "\\\\" A text in double quotes holds an escape that YAML does not know',
    ],
    ["a stray bracket", "]", 'error document/syntax / @0 "]" YAML does not expect `]` here'],
    ["an unknown alias", "a: *b\n", 'error document/alias / @3 "*b" `*b` names no anchor before it'],
    [
      "an alias in its own value",
      "a: &a [*a]\n",
      'error document/alias / @7 "*a" `*a` stands inside the value that it names',
    ],
    ["an alias bomb", bomb, 'error document/alias / @132 "*c" The aliases stand for more than 10000 values'],
    [
      "deep brackets",
      "[".repeat(65),
      'error document/too-deep / @64 "[" Values are nested deeper than 64 levels',
    ],
    [
      "deep dashes",
      `${"- ".repeat(65)}a`,
      'error document/too-deep / @128 "-" Values are nested deeper than 64 levels',
    ],
  ])("%s", (_, text, expected) => {
    const document = read(text);
    expect(toldAll(document)).toEqual([expected]);
    expect(document.requests).toMatchObject([{ index: null, parsed: false, value: undefined }]);
  });

  test("deep input of every kind is a finding, time and again, and never ends the process", () => {
    const depth = 3000;
    const indented = Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
    const texts = [
      "[".repeat(depth),
      "{a: ".repeat(depth),
      "- ".repeat(depth),
      "? ".repeat(depth),
      indented,
      `${"[".repeat(depth)}${"]".repeat(depth)}`,
      `${"{? ".repeat(depth)}`,
    ];
    for (let round = 0; round < 3; round++) {
      for (const text of texts) expect(read(text).requests[0]?.problems[0]?.rule).toBe("document/too-deep");
    }
  });

  test("aliases do not reach deeper than 64 levels either", () => {
    const nested = (inner: string): string => `${"[".repeat(40)}${inner}${"]".repeat(40)}`;
    expect(toldAll(read(`a: &a ${nested("x")}\nb: ${nested("*a")}\n`))[0]).toContain("document/too-deep");
  });
});

describe("places", () => {
  const text = "Ec2ImageId: ami-1   # c\nTags:\n- Key: &k a\n  Value: 'b'\n\n- {Key: *k}\n# end\n";

  test.each<[string, "value" | "key", string | null]>([
    ["/Ec2ImageId", "value", "ami-1"],
    ["/Ec2ImageId", "key", "Ec2ImageId"],
    ["/Tags", "key", "Tags"],
    ["/Tags", "value", "- Key: &k a\n  Value: 'b'\n\n- {Key: *k}"],
    ["/Tags/0", "value", "Key: &k a\n  Value: 'b'"],
    ["/Tags/0/Key", "value", "a"],
    ["/Tags/0/Value", "value", "'b'"],
    ["/Tags/1", "value", "{Key: *k}"],
    ["/Tags/1/Key", "value", "*k"],
    ["/Tags/2", "value", null],
    ["", "value", text.slice(0, text.indexOf("\n# end"))],
  ])("%s %s", (pointer, token, expected) => {
    const span = read(text).requests[0]?.span(pointer, token) ?? null;
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
  });

  test("inside an alias are those of what it stands for", () => {
    const aliased = "a: &a {b: text}\nc: *a\n";
    const span = read(aliased).requests[0]?.span("/c/b", "value");
    expect(aliased.slice(span?.start, span?.end)).toBe("text");
  });

  test("an empty value stands after its colon", () => {
    expect(read("a:\nb: 1\n").requests[0]?.span("/a", "value")).toEqual({ start: 2, end: 2 });
  });
});

test.each<[string, string | null]>([
  ["yes", "a boolean"],
  ["Off", "a boolean"],
  ["y", "a boolean"],
  ["012", "a number"],
  ["0b101", "a number"],
  ["1_000", "a number"],
  ["12:30:00", "a number"],
  ["12:30:45.5", "a number"],
  ["1.5_0", "a number"],
  ["2026-11-23", "a date"],
  ["2026-1-2 3:04:05", "a date"],
  ["2026-11-23T10:00:00Z", "a date"],
  ["2026-11-23 10:00:00.5 +01:00", "a date"],
  ["=", "a default value"],
  ["yES", null],
  ["yes please", null],
  ["ami-0123456789abcdef0", null],
  ["24H2", null],
  ["win11-24h2", null],
  ["1.2.3-beta", null],
  ["2026-11", null],
  ["2026-11-23x", null],
  ["-", null],
  [".", null],
  ["a:b", null],
  ["12:70", null],
])("YAML 1.1 reads %j as %s", (source, kind) => {
  expect(typeInYaml11(source)).toBe(kind);
});

describe("laws", () => {
  const texts = fc.string({
    unit: fc.constantFrom(
      "a",
      "b",
      "1",
      "0",
      " ",
      ":",
      "-",
      "é",
      "#",
      "'",
      '"',
      "\n",
      "yes",
      "~",
      "x",
      "[",
      "&",
      "*",
      "!",
      "_",
      ".",
    ),
    maxLength: 12,
  });
  const keys = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", ":", "é", "#", "1"), maxLength: 6 });
  const values = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).node;
  const styles = fc.constantFrom(
    {},
    { defaultStringType: "QUOTE_DOUBLE" as const },
    { collectionStyle: "flow" as const },
    { indentSeq: false },
    { lineWidth: 20 },
  );

  test("the value is what the yaml package itself makes of the text", () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = stringify(value, { ...style, aliasDuplicateObjects: false });
        const expected = parsed(text);
        if (expected === NOT_YAML)
          expect(read(text).requests.map((request) => request.parsed)).toEqual([false]);
        else
          expect(read(text).requests.map((request) => request.value)).toEqual(
            Array.isArray(expected) ? expected : [expected],
          );
      }),
      { numRuns: 1000 },
    );
  });

  test("the text at a reported span re-parses to the value at its pointer", () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = stringify(value, { ...style, aliasDuplicateObjects: false });
        for (const request of read(text).requests) {
          if (!request.parsed) continue;
          for (const tokens of pathsIn(request.value)) {
            const pointer = formatPointer(tokens);
            const span = request.span(pointer, "value");
            if (span === null) throw new Error(`no place for ${pointer}`);
            const found = (resolvePointer(request.value, pointer) as { value: unknown }).value;
            // The first line of an indented value lacks its indentation; a scalar may go over lines as in its place.
            const column = span.start - (text.lastIndexOf("\n", span.start - 1) + 1);
            const cut = `x:\n${" ".repeat(column + 1)}${text.slice(span.start, span.end).replaceAll("\n", "\n ")}`;
            const block = /^[|>]/.test(text.slice(span.start, span.end));
            if (block) continue;
            expect(read(cut).requests[0]?.value).toEqual({ x: found });
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("readDocument never throws on arbitrary text, and all places are in it", () => {
    const pieces = fc.constantFrom(
      "a",
      "1",
      " ",
      "  ",
      "\n",
      ":",
      ": ",
      "- ",
      "? ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "&a ",
      "*a",
      "!!str ",
      "!x ",
      "<<",
      "|",
      ">",
      "'",
      '"',
      "#",
      "%",
      "---\n",
      "...\n",
      "\t",
      "~",
      "\ufeff",
      "\r",
      "\u0000",
      "__proto__",
      "@",
      "\\",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: pieces, maxLength: 40 }), fc.string({ unit: "binary" })),
        (text) => {
          for (const { parsed, problems, extent } of read(text).requests) {
            expect(parsed || problems.length > 0).toBe(true);
            for (const span of [
              extent(),
              ...problems.flatMap((problem) => (problem.span === undefined ? [] : [problem.span])),
            ]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThanOrEqual(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("JSON without findings is the same value as YAML", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const json = readDocument(text, "json");
        if (json.requests.some(({ problems }) => problems.length > 0) || /[^\n]{1000}/.test(text)) return;
        expect(read(text).requests.map((request) => request.value)).toEqual(
          json.requests.map((request) => request.value),
        );
      }),
    );
  });
});

const NOT_YAML = Symbol("not YAML");

/** What the package's writer makes of a text is not always what its reader takes. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return NOT_YAML;
  }
}

/** The tokens of every pointer into a value. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...entries.flatMap(([token, member]) => pathsIn(member).map((rest) => [token, ...rest]))];
}
