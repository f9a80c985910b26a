import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_DEPTH } from "../../src/document/document.ts";
import { formatPointer, resolvePointer } from "../../src/document/pointer.ts";
import { readDocument } from "../../src/document/read-document.ts";
import { toldAll } from "./told.ts";

const read = (text: string) => readDocument(text, "json");

describe("texts without findings", () => {
  test.each([
    "{}",
    '{"a":1}',
    ' {"a" : [ 1 , 2 , { } ] }\r\n',
    '{"a":{"a":{"a":1}},"b":{"a":1}}',
    '{"a:b":"c:d","e":":::"}',
    '{"a":"\\":\\"","b":"\\\\"}',
    '{"a":"\\\\\\"","c":":"}',
    '{"\\u0061":1,"b":2}',
    '{"":1}',
    '{"a":"// no comment, /* none */ # none"}',
    '{"a":"{[,]}"}',
    '{"a":-0.5e-10,"b":1E+2,"c":0,"d":12345678901234567890}',
    '{"a":"\\ud83d\\ude00 😀 \\ud800"}',
    '{"a":"é\u2028\u00a0"}',
    '{"toString":1,"hasOwnProperty":2,"proto":3}',
    "null",
    "1",
    '"text"',
    "true",
    `${"[".repeat(MAX_DEPTH)}${"]".repeat(MAX_DEPTH)}`,
    `${'{"a":'.repeat(MAX_DEPTH)}1${"}".repeat(MAX_DEPTH)}`,
    '["a","b"]',
    "[]",
  ])("%s", (text) => {
    expect(toldAll(read(text))).toEqual([]);
    const value: unknown = JSON.parse(text);
    const { requests } = read(text);
    expect(requests.every(({ parsed }) => parsed)).toBe(true);
    expect(requests.map((request) => request.value)).toEqual(Array.isArray(value) ? value : [value]);
  });

  test("an object is one request, an array one per element, an empty array none", () => {
    expect(read('{"a":1}').requests.map(({ index }) => index)).toEqual([null]);
    expect(read('[{"a":1},2,[3]]').requests.map(({ index, value }) => [index, value])).toEqual([
      [0, { a: 1 }],
      [1, 2],
      [2, [3]],
    ]);
    expect(read("[]").requests).toEqual([]);
  });
});

describe("findings of a text that is read all the same", () => {
  test.each<[string, unknown, string[]]>([
    [
      '{"a":1,"b":2,"a":3}',
      { a: 3, b: 2 },
      [
        'error document/duplicate-key /a @13 "\\"a\\"" `a` is given more than once; readers take the last value and drop the others (First given here 1)',
      ],
    ],
    [
      '{"a":1,"\\u0061":2,"a":3}',
      { a: 3 },
      [
        'error document/duplicate-key /a @7 "\\"\\\\u0061\\"" `a` is given more than once; readers take the last value and drop the others (First given here 1)',
        'error document/duplicate-key /a @18 "\\"a\\"" `a` is given more than once; readers take the last value and drop the others (First given here 1)',
      ],
    ],
    [
      '{"Tags":[{"Key":"a:b","Key":"c"}]}',
      { Tags: [{ Key: "c" }] },
      [
        'error document/duplicate-key /Tags/0/Key @22 "\\"Key\\"" `Key` is given more than once; readers take the last value and drop the others (First given here 10)',
      ],
    ],
    [
      '// why\n{"a":1} # end',
      { a: 1 },
      [
        'error document/comment / @0 "// why" JSON has no comments; the AWS CLI refuses the file',
        'error document/comment / @15 "# end" JSON has no comments; the AWS CLI refuses the file',
      ],
    ],
    [
      '{"a":/* x\n */1}',
      { a: 1 },
      ['error document/comment / @5 "/* x\\n */" JSON has no comments; the AWS CLI refuses the file'],
    ],
    [
      "{} //\r\n",
      {},
      ['error document/comment / @3 "//" JSON has no comments; the AWS CLI refuses the file'],
    ],
    [
      '{"a":1,}',
      { a: 1 },
      [
        'error document/trailing-comma / @6 "," JSON allows no comma before `}`; the AWS CLI refuses the file',
      ],
    ],
    [
      '{"a":[1, 2 , ]}',
      { a: [1, 2] },
      [
        'error document/trailing-comma /a @11 "," JSON allows no comma before `]`; the AWS CLI refuses the file',
      ],
    ],
    [
      '{"__proto__":{"x":1},"a":{"constructor":1,"prototype":2,"b":3}}',
      { a: { b: 3 } },
      [
        'error document/unsafe-key /__proto__ @1 "\\"__proto__\\"" `__proto__` is no name for a member: it reaches into JavaScript objects; the member is left out',
        'error document/unsafe-key /a/constructor @26 "\\"constructor\\"" `constructor` is no name for a member: it reaches into JavaScript objects; the member is left out',
        'error document/unsafe-key /a/prototype @42 "\\"prototype\\"" `prototype` is no name for a member: it reaches into JavaScript objects; the member is left out',
      ],
    ],
    [
      '\ufeff{"a":1}',
      { a: 1 },
      [
        'warning document/byte-order-mark / @0 "\ufeff" The document starts with a byte order mark, which the AWS CLI refuses in JSON',
      ],
    ],
  ])("%j", (text, value, expected) => {
    const document = read(text);
    expect(toldAll(document)).toEqual(expected);
    expect(document.requests.map((request) => request.value)).toEqual([value]);
    expect(document.requests[0]?.parsed).toBe(true);
  });

  test("an unsafe key pollutes nothing", () => {
    const value = read('{"__proto__":{"polluted":true},"a":{"__proto__":{"polluted":true}}}').requests[0]
      ?.value;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("fixes of comments and commas are safe and to the text alone", () => {
    const fixes = read('{"a":1,/**/}').requests[0]?.problems.map(({ fix }) => fix);
    expect(fixes).toEqual([
      { title: "Remove the comment", safe: true, patch: [] },
      { title: "Remove the comma", safe: true, patch: [] },
    ]);
  });
});

describe("findings in an array stand at the element that they are in", () => {
  test("with pointers relative to it", () => {
    const { requests } = read('[/*a*/{"a":1,"a":2},\n{"b":{"__proto__":1}},/*b*/]//c');
    expect(
      requests.map(({ index, value, problems }) => [
        index,
        value,
        problems.map(({ rule, pointer }) => [rule, pointer]),
      ]),
    ).toEqual([
      [
        0,
        { a: 2 },
        [
          ["document/comment", ""],
          ["document/duplicate-key", "/a"],
        ],
      ],
      [
        1,
        { b: {} },
        [
          ["document/unsafe-key", "/b/__proto__"],
          ["document/comment", ""],
          ["document/trailing-comma", ""],
          ["document/comment", ""],
        ],
      ],
    ]);
    expect(requests[0]?.problems[1]?.related[0]).toMatchObject({ pointer: "/a", token: "key" });
    expect(requests[1]?.problems[0]?.fix?.patch).toEqual([{ op: "remove", path: "/b/__proto__" }]);
  });

  test("an array with nothing but a comment is one request that is not parsed", () => {
    expect(
      read("[ /**/ ]").requests.map(({ index, parsed, problems }) => [index, parsed, problems.length]),
    ).toEqual([[null, false, 1]]);
  });
});

describe("texts that are not JSON", () => {
  test.each<[string, string]>([
    ["", 'error document/empty / @0 "" The document is empty'],
    [" \n\t", 'error document/empty / @0 " \\n\\t" The document holds nothing but blanks'],
    [
      "{",
      'error document/syntax / @1 "" Expected a member name in `"`, or `}`, found the end of the text (Opened here 0)',
    ],
    [
      '{"a":1\n',
      'error document/syntax / @6 "" Expected `,` or `}`, found the end of the text (Opened here 0)',
    ],
    ["[1", 'error document/syntax / @2 "" Expected `,` or `]`, found the end of the text (Opened here 0)'],
    ["[", 'error document/syntax / @1 "" Expected a value or `]`, found the end of the text (Opened here 0)'],
    ['{"a":[1}', 'error document/syntax / @7 "}" Expected `,` or `]`, found `}` (Opened here 5)'],
    [
      '{"a":1 "b":2}',
      'error document/syntax / @7 "\\"" Expected `,` or `}`, found `"`; is a `,` missing before it? (Opened here 0)',
    ],
    ['{"a"=1}', 'error document/syntax / @4 "=" Expected `:` after `a`, found `=`'],
    ['{"a":}', 'error document/syntax / @5 "}" Expected a value, found `}`'],
    [
      '{"a":1,,"b":2}',
      'error document/syntax / @7 "," Expected a member name in `"`, found `,` (Opened here 0)',
    ],
    [
      "{,}",
      'error document/syntax / @1 "," Expected a member name in `"`, or `}`, found `,` (Opened here 0)',
    ],
    ["[,]", 'error document/syntax / @1 "," Expected a value, found `,`'],
    [
      '{ImageName:"a"}',
      'error document/syntax / @1 "ImageName" Expected a member name in `"`, or `}`, found `ImageName`; write `"ImageName"` (Opened here 0)',
    ],
    [
      "{'a':1}",
      'error document/syntax / @1 "\'" Expected a member name in `"`, or `}`, found `\'`; strings stand in `"` (Opened here 0)',
    ],
    ["{\"a\":'b'}", 'error document/syntax / @5 "\'" Expected a value, found `\'`; strings stand in `"`'],
    [
      "{“a”:1}",
      'error document/syntax / @1 "“" Expected a member name in `"`, or `}`, found the typographic quote `“`; strings stand in `"` (Opened here 0)',
    ],
    ['{"a":True}', 'error document/syntax / @5 "True" Expected a value, found `True`; JSON spells it `true`'],
    ['{"a":None}', 'error document/syntax / @5 "None" Expected a value, found `None`; JSON spells it `null`'],
    ['{"a":nulls}', 'error document/syntax / @5 "nulls" Expected a value, found `nulls`'],
    ['{"a":012}', 'error document/syntax / @5 "012" `012` is not a number in JSON'],
    ['{"a":1.}', 'error document/syntax / @5 "1." `1.` is not a number in JSON'],
    ['{"a":.5}', 'error document/syntax / @5 ".5" Expected a value, found `.5`'],
    ['{"a":0x1F}', 'error document/syntax / @5 "0x1F" `0x1F` is not a number in JSON'],
    ['{"a":-}', 'error document/syntax / @5 "-" `-` is not a number in JSON'],
    ['{"a":1_000}', 'error document/syntax / @5 "1_000" `1_000` is not a number in JSON'],
    [
      '{"a":"x',
      'error document/syntax / @5 "\\"x" The string that starts here is not closed before the text ends',
    ],
    [
      '{"a":"x\n"}',
      'error document/syntax / @5 "\\"x" The string that starts here is not closed on its line',
    ],
    [
      '{"a":"x\\',
      'error document/syntax / @5 "\\"x\\\\" The string that starts here is not closed before the text ends',
    ],
    ['{"a":"\t"}', 'error document/syntax / @6 "\\t" A string may not hold a tab as it is'],
    [
      '{"a":"\u0001"}',
      'error document/syntax / @6 "\\u0001" A string may not hold the control character U+0001 as it is',
    ],
    ['{"a":"C:\\Win"}', 'error document/syntax / @8 "\\\\W" `\\W` is not an escape that JSON knows'],
    [
      '{"a":"\\u12"}',
      'error document/syntax / @6 "\\\\u" `\\u` in a string is not followed by four hexadecimal digits',
    ],
    [
      '{"a":1}\n{"a":2}',
      'error document/syntax / @8 "{" Expected the end of the text, found `{`; put several requests in an array',
    ],
    ['{"a":1}}', 'error document/syntax / @7 "}" Expected the end of the text, found `}`'],
    [
      '{\u00a0"a":1}',
      'error document/syntax / @1 "\u00a0" Expected a member name in `"`, or `}`, found a no-break space (U+00A0) (Opened here 0)',
    ],
    [
      "{\u200b}",
      'error document/syntax / @1 "\u200b" Expected a member name in `"`, or `}`, found the blank or invisible character U+200B (Opened here 0)',
    ],
    [
      "{\u0000",
      'error document/syntax / @1 "\\u0000" Expected a member name in `"`, or `}`, found the character U+0000, as in UTF-16 read without its byte order mark (Opened here 0)',
    ],
    [
      "<<<<<<< HEAD\n{}",
      'error document/syntax / @0 "<<<<<<<" Expected a value, found `<<<<<<<`, a mark of an unresolved merge',
    ],
    ['{"a":1/', 'error document/syntax / @6 "/" Expected `,` or `}`, found `/` (Opened here 0)'],
    ["{}/*", 'error document/syntax / @2 "/*" The comment that starts with `/*` never ends'],
    [
      `${"[".repeat(65)}${"]".repeat(65)}`,
      'error document/too-deep / @64 "[" Values are nested deeper than 64 levels',
    ],
    [
      `${'{"a":'.repeat(65)}1${"}".repeat(65)}`,
      'error document/too-deep / @320 "{" Values are nested deeper than 64 levels',
    ],
  ])("%j", (text, expected) => {
    const document = read(text);
    expect(toldAll(document)).toEqual([expected]);
    expect(document.requests.map(({ index, parsed, value }) => [index, parsed, value])).toEqual([
      [null, false, undefined],
    ]);
    expect(document.requests[0]?.problems[0]?.expected).not.toBeNull();
  });

  test.each([500_000])("nesting %i levels deep is a finding, not a crash", (depth) => {
    for (const text of [
      `${"[".repeat(depth)}${"]".repeat(depth)}`,
      "[".repeat(depth),
      '{"a":'.repeat(depth),
    ]) {
      expect(read(text).requests.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
        ["document/too-deep"],
      ]);
    }
  });

  test("findings before the error are kept, without pointers into a value that is not there", () => {
    const problems = read('[{"a":1,"a":2,/**/}, oops').requests[0]?.problems ?? [];
    expect(problems.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["document/duplicate-key", ""],
      ["document/comment", ""],
      ["document/trailing-comma", ""],
      ["document/syntax", ""],
    ]);
  });

  test("a list of many strings is counted in linear time", () => {
    const text = `{"a":1,"b":"x:y","c":[${'"s",'.repeat(200_000)}"s"]}`;
    const start = performance.now();
    expect(toldAll(read(text))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("places", () => {
  const text = '{ "a" : [ 1, {"b/c": "x"} ], "d": null, "a": [true] }';

  test.each<[string, "value" | "key", string | null]>([
    ["", "value", text],
    ["", "key", text],
    ["/a", "key", '"a"'],
    ["/a", "value", "[true]"],
    ["/a/0", "value", "true"],
    ["/a/0", "key", "true"],
    ["/d", "value", "null"],
    ["/a/1", "value", null],
    ["/e", "value", null],
    ["/d/x", "key", null],
    ["/__proto__", "key", null],
    ["/a/length", "value", null],
  ])("%s %s", (pointer, token, expected) => {
    const span = read(text).requests[0]?.span(pointer, token) ?? null;
    expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
  });

  test("in an array are those of the element", () => {
    const array = '[ {"a":1},\n {"a":2} ]';
    const second = read(array).requests[1];
    expect(second?.span("/a", "value")).toEqual({ start: 17, end: 18 });
    expect(second?.span("", "key")).toEqual(second?.extent());
    expect(array.slice(second?.extent().start, second?.extent().end)).toBe('{"a":2}');
  });

  test("of an object with many members are found too", () => {
    const members = Array.from({ length: 1000 }, (_, index) => `"k${index}":${index}`).join(",");
    const span = read(`{${members}}`).requests[0]?.span("/k999", "value");
    expect(`{${members}}`.slice(span?.start, span?.end)).toBe("999");
  });
});

describe("laws", () => {
  const values = fc.jsonValue({ maxDepth: 6, stringUnit: "grapheme" });
  const indents = fc.constantFrom(undefined, 1, 2, "\t");

  test("a text without findings parses to what JSON.parse gives", () => {
    fc.assert(
      fc.property(values, indents, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = read(text);
        if (document.requests.some(({ problems }) => problems.length > 0)) return;
        const parsed: unknown = JSON.parse(text);
        expect(document.requests.map((request) => request.value)).toEqual(
          Array.isArray(parsed) ? parsed : [parsed],
        );
      }),
    );
  });

  test("the text at a reported span re-parses to the value at its pointer", () => {
    fc.assert(
      fc.property(values, indents, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const request of read(text).requests) {
          // A member with an unsafe name is in the text and not in the value.
          if (request.problems.length > 0) continue;
          for (const tokens of pathsIn(request.value)) {
            const pointer = formatPointer(tokens);
            const span = request.span(pointer, "value");
            expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(
              (resolvePointer(request.value, pointer) as { value: unknown }).value,
            );
            const key = request.span(pointer, "key");
            if (typeof tokens.at(-1) === "string")
              expect(JSON.parse(text.slice(key?.start, key?.end))).toBe(tokens.at(-1));
          }
        }
      }),
    );
  });

  test("readDocument never throws on arbitrary text, and all places are in it", () => {
    const pieces = fc.constantFrom(
      '"',
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "a",
      "1",
      "-",
      ".",
      "e",
      "\\",
      "u",
      "//",
      "/*",
      "*/",
      "#",
      "\n",
      " ",
      "null",
      "\ufeff",
      '"a"',
      "\u0000",
      "é",
      "__proto__",
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: pieces, maxLength: 60 }), fc.string({ unit: "binary" })),
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

  test("what JSON.parse refuses has an error, and only that", () => {
    const pieces = fc.constantFrom(
      '"',
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "1",
      "\\n",
      " ",
      "null",
      '"a"',
      '"b"',
      "-0",
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 20 }), (text) => {
        const rules = read(text).requests.flatMap(({ problems }) => problems.map(({ rule }) => rule));
        expect(rules.some((rule) => rule !== "document/duplicate-key")).toBe(!parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("comments and trailing commas change no value", () => {
    fc.assert(
      fc.property(values, (value) => {
        const clean = JSON.stringify(value, null, 1);
        const dirty = clean.replace(/([^\s,[{])\n( *)([\]}])/g, "$1, // x\n$2/* y */$3");
        if (clean === dirty || !read(clean).requests.every(({ problems }) => problems.length === 0)) return;
        expect(read(dirty).requests.map((request) => request.value)).toEqual(
          read(clean).requests.map((request) => request.value),
        );
      }),
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
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
