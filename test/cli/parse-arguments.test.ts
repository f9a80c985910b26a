import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOptions } from "../../src/cli/options.ts";
import { parseArguments } from "../../src/cli/parse-arguments.ts";
import { parseWithProgram } from "../../src/cli/program.ts";

function quick(...args: readonly string[]): unknown {
  const parsed = parseArguments(args, checkOptions);
  return parsed === null ? null : { ...Object.fromEntries(parsed.options), operands: parsed.operands };
}

describe("the quick parser", () => {
  it.each([
    [["a.json", "b.json"], { operands: ["a.json", "b.json"] }],
    [["--facts", "f.json", "a.json"], { facts: ["f.json"], operands: ["a.json"] }],
    [["--facts=f.json", "a.json"], { facts: ["f.json"], operands: ["a.json"] }],
    [["--fact", "a=b", "--fact=c=d"], { fact: ["a=b", "c=d"], operands: [] }],
    [["--as-of", "2026-01-01", "--as-of", "2026-01-02"], { "as-of": ["2026-01-02"], operands: [] }],
    [["--quiet", "-"], { quiet: [""], operands: ["-"] }],
    [["--", "--quiet"], { operands: ["--quiet"] }],
    [["--facts", "-", "a.json"], { facts: ["-"], operands: ["a.json"] }],
    [["--format="], { format: [""], operands: [] }],
  ])("takes %j apart", (args, expected) => {
    expect(quick(...args)).toStrictEqual(expected);
  });

  it.each([
    ["--help"],
    ["-h"],
    ["--unknown"],
    ["--facts"],
    ["--quiet=yes"],
    ["-q"],
    ["--fact s"],
    ["--no-quiet"],
  ])("leaves %s to the full parser", (arg) => {
    expect(quick(arg)).toBeNull();
  });

  const names = checkOptions.map((option) => `--${option.name}`);
  const word = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(...names).map((name) => `${name}=x=1`),
    fc.constantFrom("-", "--", "a.json", "", "-x", "-1", "--formt", "--=", "--help", "a=b", "json"),
    fc.string({ maxLength: 6 }),
  );

  it("answers as the full parser wherever it answers", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (args) => {
        const parsed = parseArguments(args, checkOptions);
        if (parsed === null) return;
        const full = parseWithProgram(args);
        expect(full).not.toBeNull();
        expect(full?.operands).toStrictEqual(parsed.operands);
        expect(Object.fromEntries([...(full?.options ?? [])])).toStrictEqual(
          Object.fromEntries([...parsed.options]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("answers every command line that the full parser accepts, but for other spellings of numbers", () => {
    const sure = fc.array(
      fc.oneof(fc.constantFrom(...names.map((name) => `${name}=1`)), fc.constantFrom("a.json", "-")),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(
        sure,
        (args) => (parseArguments(args, checkOptions) === null) === (parseWithProgram(args) === null),
      ),
    );
  });
});
