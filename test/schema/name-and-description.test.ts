import { type FindingCase, testFindings } from "./finding-cases.ts";
import { DESCRIPTION, NAME, requestWith } from "./requests.ts";

const cases: readonly FindingCase[] = [
  {
    title: "with a blank",
    request: requestWith({ ImageName: "My Image" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a blank at index 2",
        expected: NAME,
        actual: '"My Image"',
        fix: {
          title: "Write `My-Image`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "My-Image" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a dash and quotes that are typographic",
    request: requestWith({ ImageName: "Win11\u2013\u201cgolden\u201d" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message:
          "Value of `ImageName` holds a dash `\u2013` at index 5, a typographic quote `\u201c` at index 6 and a typographic quote `\u201d` at index 13",
        expected: NAME,
        actual: '"Win11\u2013\u201cgolden\u201d"',
        fix: {
          title: "Write `Win11-golden`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "Win11-golden" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with many characters",
    request: requestWith({ ImageName: "a/b c,d+e&f" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a blank at index 3, `,` at index 5, `+` at index 7 and 1 more",
        expected: NAME,
        actual: '"a/b c,d+e&f"',
        fix: {
          title: "Write `a/b-c-d-e-f`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "a/b-c-d-e-f" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "in another script",
    request: requestWith({ ImageName: "\u65e5\u672c\u8a9e\u30a4\u30e1\u30fc\u30b8" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message:
          "Value of `ImageName` holds `\u65e5` (U+65E5) at index 0, `\u672c` (U+672C) at index 1, `\u8a9e` (U+8A9E) at index 2 and 4 more",
        expected: NAME,
        actual: '"\u65e5\u672c\u8a9e\u30a4\u30e1\u30fc\u30b8"',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with an accent",
    request: requestWith({ ImageName: "M\u00fcller-Image" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds `\u00fc` (U+00FC) at index 1",
        expected: NAME,
        actual: '"M\u00fcller-Image"',
        fix: {
          title: "Write `Muller-Image`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "Muller-Image" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "of blanks",
    request: requestWith({ ImageName: "   " }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a blank at index 0 (3 times)",
        expected: NAME,
        actual: '"   "',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a line break behind",
    request: requestWith({ ImageName: "win11\n" }),
    findings: [
      {
        rule: "schema/outer-blanks",
        pointer: "/ImageName",
        message: "Value of `ImageName` ends with a line break at index 5",
        expected: NAME,
        actual: '"win11\\n"',
        fix: {
          title: "Take the blanks off its ends",
          safe: true,
          patch: [{ op: "replace", path: "/ImageName", value: "win11" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a line break inside",
    request: requestWith({ ImageName: "win\r\n11" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a carriage return at index 3 and a line break at index 4",
        expected: NAME,
        actual: '"win\\r\\n11"',
        fix: {
          title: "Write `win-11`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "win-11" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "that is too long",
    request: requestWith({ ImageName: "n".repeat(65) }),
    findings: [
      {
        rule: "schema/length",
        pointer: "/ImageName",
        message: "Value of `ImageName` has 65 characters, 1 more than the 64 that are accepted",
        expected: NAME,
        actual: '"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "that is too long and has blanks",
    request: requestWith({ ImageName: "a b".repeat(30) }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message:
          "Value of `ImageName` has 90 characters, more than 64, and holds a blank at index 1 (30 times)",
        expected: NAME,
        actual:
          '"a ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba ba b"',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a character that cannot be seen",
    request: requestWith({ ImageName: "a\u200bb" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a zero-width blank (U+200B) at index 1",
        expected: NAME,
        actual: '"a\\u200bb"',
        fix: {
          title: "Write `ab`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "ab" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with half a character",
    request: requestWith({ ImageName: "\ud800abc" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds the unprintable character U+D800 at index 0",
        expected: NAME,
        actual: '"\\ud800abc"',
        fix: {
          title: "Write `abc`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "abc" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a picture",
    request: requestWith({ ImageName: "win\ud83d\ude0011" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds `\ud83d\ude00` (U+1F600) at index 3",
        expected: NAME,
        actual: '"win\ud83d\ude0011"',
        fix: {
          title: "Write `win-11`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "win-11" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "in quotes of its own",
    request: requestWith({ ImageName: '"win11"' }),
    findings: [
      {
        rule: "schema/outer-quotes",
        pointer: "/ImageName",
        message: "Value of `ImageName` stands in quotation marks, which are part of it",
        expected: NAME,
        actual: '"\\"win11\\""',
        fix: {
          title: "Take the quotation marks off",
          safe: true,
          patch: [{ op: "replace", path: "/ImageName", value: "win11" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "of a template",
    request: requestWith({ ImageName: "img-{{ version }}" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/ImageName",
        message: "Value of `ImageName` holds a placeholder that nothing has filled in: `{{ version }}`",
        expected: NAME,
        actual: '"img-{{ version }}"',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "as a number",
    request: requestWith({ ImageName: 2026 }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/ImageName",
        message: "Value of `ImageName` is a number, not text",
        expected: NAME,
        actual: "2026",
        fix: {
          title: "Write it as text, in quotes",
          safe: false,
          patch: [{ op: "replace", path: "/ImageName", value: "2026" }],
        },
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "left empty by a CLI skeleton",
    request: requestWith({ ImageName: "" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/ImageName",
        message: "Value of `ImageName` is empty, as a CLI skeleton leaves it",
        expected: NAME,
        actual: '""',
      },
    ],
    refused: ["/ImageName"],
  },
  {
    title: "with a comma",
    request: requestWith({ ImageDescription: "Windows 11, Office 2019" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds `,` at index 10",
        expected: DESCRIPTION,
        actual: '"Windows 11, Office 2019"',
        fix: {
          title: "Write `Windows 11 Office 2019`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Windows 11 Office 2019" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with a plus",
    request: requestWith({ ImageDescription: "Golden (SSM Patch + Image Builder)" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds `+` at index 18",
        expected: DESCRIPTION,
        actual: '"Golden (SSM Patch + Image Builder)"',
        fix: {
          title: "Write `Golden (SSM Patch and Image Builder)`",
          safe: false,
          patch: [
            { op: "replace", path: "/ImageDescription", value: "Golden (SSM Patch and Image Builder)" },
          ],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with an arrow",
    request: requestWith({ ImageDescription: "Base \u2192 Golden" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds `\u2192` (U+2192) at index 5",
        expected: DESCRIPTION,
        actual: '"Base \u2192 Golden"',
        fix: {
          title: "Write `Base - Golden`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Base - Golden" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "of many signs",
    request: requestWith({ ImageDescription: "M\u00fcller's image: v2 @ 12:30" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message:
          "Value of `ImageDescription` holds `\u00fc` (U+00FC) at index 1, `'` at index 6, `:` at index 14 (twice) and 1 more",
        expected: DESCRIPTION,
        actual: '"M\u00fcller\'s image: v2 @ 12:30"',
        fix: {
          title: "Write `Mullers image - v2 at 12-30`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Mullers image - v2 at 12-30" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with a path",
    request: requestWith({ ImageDescription: "C:\\images" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds `:` at index 1 and `\\` at index 2",
        expected: DESCRIPTION,
        actual: '"C:\\\\images"',
        fix: {
          title: "Write `C-/images`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "C-/images" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "in typographic quotes",
    request: requestWith({ ImageDescription: "\u201cGolden image\u201d" }),
    findings: [
      {
        rule: "schema/outer-quotes",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` stands in typographic quotation marks, which are part of it",
        expected: DESCRIPTION,
        actual: '"\u201cGolden image\u201d"',
        fix: {
          title: "Take the quotation marks off",
          safe: true,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Golden image" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "that opens a typographic quote",
    request: requestWith({ ImageDescription: "\u201cGolden" }),
    findings: [
      {
        rule: "schema/outer-quotes",
        pointer: "/ImageDescription",
        message:
          "Value of `ImageDescription` starts with one of a pair of typographic quotation marks, which are part of it",
        expected: DESCRIPTION,
        actual: '"\u201cGolden"',
        fix: {
          title: "Take the quotation marks off",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Golden" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "over two lines",
    request: requestWith({ ImageDescription: "Golden\nimage" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds a line break at index 6",
        expected: DESCRIPTION,
        actual: '"Golden\\nimage"',
        fix: {
          title: "Write `Golden image`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "Golden image" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "that is too long",
    request: requestWith({ ImageDescription: "d".repeat(257) }),
    findings: [
      {
        rule: "schema/length",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` has 257 characters, 1 more than the 256 that are accepted",
        expected: DESCRIPTION,
        actual:
          '"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\u2026',
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "of a megabyte",
    request: requestWith({ ImageDescription: "d,".repeat(1 << 19) }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message:
          "Value of `ImageDescription` has 1048576 characters, more than 256, and holds `,` at index 1",
        expected: DESCRIPTION,
        actual:
          '"d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,d,\u2026',
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with 400 characters and commas",
    request: requestWith({ ImageDescription: "a,".repeat(200) }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message:
          "Value of `ImageDescription` has 400 characters, more than 256, and holds `,` at index 1 (200 times)",
        expected: DESCRIPTION,
        actual:
          '"a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,\u2026',
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with a variable",
    request: requestWith({ ImageDescription: "Build ${BUILD_ID}" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds a placeholder that nothing has filled in: `${BUILD_ID}`",
        expected: DESCRIPTION,
        actual: '"Build ${BUILD_ID}"',
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "with an ampersand and percent",
    request: requestWith({ ImageDescription: "100% Q&A" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` holds `%` at index 3 and `&` at index 6",
        expected: DESCRIPTION,
        actual: '"100% Q&A"',
        fix: {
          title: "Write `100 Q-A`",
          safe: false,
          patch: [{ op: "replace", path: "/ImageDescription", value: "100 Q-A" }],
        },
      },
    ],
    refused: ["/ImageDescription"],
  },
  {
    title: "null",
    request: requestWith({ ImageDescription: null }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/ImageDescription",
        message: "Value of `ImageDescription` is null, which some clients drop silently and others refuse",
        expected: DESCRIPTION,
        actual: "null",
      },
    ],
    refused: ["/ImageDescription"],
  },
];

testFindings("a name or description", cases);
