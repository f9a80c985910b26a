import { describe, expect, it } from "vitest";
import { convertPattern } from "../../src/model/pattern.ts";

interface Case {
  readonly from: string;
  readonly to: string;
  readonly accepts?: readonly string[];
  readonly refuses?: readonly string[];
}

const cases: readonly Case[] = [
  // As it is.
  {
    from: "^[a-zA-Z0-9_./()\\\\-]+$",
    to: "^[a-zA-Z0-9_./()\\\\-]+$",
    accepts: ["a\\b"],
    refuses: ["a b", ""],
  },
  { from: "^.{1,64}$", to: "^.{1,64}$", accepts: ["😀".repeat(64)], refuses: ["😀".repeat(65)] },
  {
    from: "wsi-[0-9a-z]{9,63}$",
    to: "wsi-[0-9a-z]{9,63}$",
    accepts: ["my wsi-123456789"],
    refuses: ["wsi-123456789."],
  },
  {
    from: "^(d-[0-9a-f]{8,63}$)|(wsd-[0-9a-z]{8,63}$)",
    to: "^(d-[0-9a-f]{8,63}$)|(wsd-[0-9a-z]{8,63}$)",
    accepts: ["d-12345678", "my wsd-12345678"],
    refuses: ["my d-12345678", "wsd-12345678."],
  },
  {
    from: "^\\d{12}|AMAZON$",
    to: "^\\d{12}|AMAZON$",
    accepts: ["1234567890123", "MY AMAZON"],
    refuses: ["AMAZONS"],
  },
  { from: "(?<! )x(?=y)", to: "(?<! )x(?=y)", accepts: ["xy"], refuses: [" xy", "x"] },
  { from: "(.)\\1", to: "(.)\\1", accepts: ["xx"], refuses: ["xy"] },
  { from: "\\p{L}+", to: "\\p{L}+", accepts: ["é"], refuses: ["1"] },
  {
    from: "^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$",
    to: "^[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*$",
    accepts: ["a😀\n"],
    refuses: ["\u0000", "\ufffe"],
  },
  // Escapes that none need.
  {
    from: "^ami\\-([a-f0-9]{8})$",
    to: "^ami-([a-f0-9]{8})$",
    accepts: ["ami-12345678"],
    refuses: ["ami\\-12345678"],
  },
  { from: "^[a-z\\_\\-]+$", to: "^[a-z_\\-]+$", accepts: ["a_-"], refuses: ["\\"] },
  {
    from: "^(http|https)\\://\\S+",
    to: "^(http|https)://\\S+",
    accepts: ["http://x y"],
    refuses: ["ftp://x"],
  },
  { from: "\\ \\@\\#\\'\\\"", to: " @#'\"", accepts: [" @#'\""] },
  // Characters that mean something only together.
  { from: "{a}", to: "\\{a\\}", accepts: ["{a}"], refuses: ["a"] },
  { from: "a{2}b{,3}", to: "a{2}b\\{,3\\}", accepts: ["aab{,3}"] },
  { from: "a]", to: "a\\]", accepts: ["a]"] },
  { from: "^[\\w-.]+$", to: "^[\\w\\-.]+$", accepts: ["a-."], refuses: [","] },
  { from: "^[.-\\w]+$", to: "^[.\\-\\w]+$", accepts: ["a-."], refuses: ["/"] },
  { from: "^[\\w-a-c]+$", to: "^[\\w\\-a-c]+$", accepts: ["x-"], refuses: [","] },
  { from: "^[a-z0-9-_]+$", to: "^[a-z0-9-_]+$", accepts: ["a-_"], refuses: ["."] },
  { from: "^[\\p{L}\\p{Z}-_]*$", to: "^[\\p{L}\\p{Z}\\-_]*$", accepts: ["é -_"], refuses: ["^"] },
  { from: "^[.\\[\\]a]$", to: "^[.\\[\\]a]$", accepts: ["]", "["], refuses: ["\\"] },
  // Java's ways to say it.
  { from: "\\A[a-z]+\\z", to: "^[a-z]+$", accepts: ["a"], refuses: ["a\n", " a"] },
  { from: "\\A[a-z]+\\Z", to: "^[a-z]+$", accepts: ["a"], refuses: ["a\n"] },
  { from: "(?s).{2}", to: "[\\s\\S]{2}", accepts: ["\n\n"] },
  { from: "^[\\p{Alnum}.]+\\p{Upper}$", to: "^[a-zA-Z0-9.]+[A-Z]$", accepts: ["a.1Z"], refuses: ["éZ", "a"] },
  { from: "^\\p{IsAlphabetic}\\pN$", to: "^\\p{Alphabetic}\\p{N}$", accepts: ["é1"], refuses: ["1é"] },
  { from: "^\\p{IsLatin}+$", to: "^\\p{Script=Latin}+$", accepts: ["é"], refuses: ["я"] },
  { from: "^[^\\x{1F600}]$", to: "^[^\\u{1F600}]$", accepts: ["x"], refuses: ["😀"] },
  { from: "^[^\\000-\\037]+$", to: "^[^\\x00-\\x1f]+$", accepts: [" "], refuses: ["\t"] },
];

describe("patterns", () => {
  it.each(cases)("$from becomes $to", ({ from, to, accepts = [], refuses = [] }) => {
    expect(convertPattern(from)).toEqual({ ok: true, pattern: to });
    const pattern = new RegExp(to, "u");
    for (const text of accepts) expect(pattern.test(text), `${JSON.stringify(text)} is accepted`).toBe(true);
    for (const text of refuses) expect(pattern.test(text), `${JSON.stringify(text)} is refused`).toBe(false);
  });

  it("with `$` do not match before a newline that ends the text", () => {
    const { pattern } = convertPattern("^ami\\-([a-f0-9]{8}|[a-f0-9]{17})$") as { pattern: string };
    expect(new RegExp(pattern, "u").test("ami-12345678")).toBe(true);
    expect(new RegExp(pattern, "u").test("ami-12345678\n")).toBe(false);
  });

  it.each([
    ["(?i)x", "it is not an ECMAScript regular expression"],
    ["a{2}+", "it is not an ECMAScript regular expression"],
    ["[z-a]", "it is not an ECMAScript regular expression"],
    ["(", "it is not an ECMAScript regular expression"],
    ["[a", "a class is not closed"],
    ["[]a]", "a class begins with `]`"],
    ["[a-z&&[^b]]", "`&&` in a class is an intersection in Java alone"],
    ["\\Qa\\E", "`\\Q` has no one meaning"],
    ["a\\", "`\\` has no one meaning"],
    ["\\u12", "`\\u` has no one meaning"],
    ["[\\P{Alpha}]", "`\\P{Alpha}` has no short form in ECMAScript"],
    ["\\p{Nonsense}", "`\\p{Nonsense}` is not a property that ECMAScript knows"],
    ["\\p", "a `\\p` names no property"],
  ])("%s cannot be told", (from, reason) => {
    expect(convertPattern(from)).toEqual({ ok: false, reason });
  });
});
