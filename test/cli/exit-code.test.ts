import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXIT, graver } from "../../src/cli/exit-code.ts";

const codes = fc.constantFrom(...Object.values(EXIT));

describe("exit codes", () => {
  it("the gravest wins, in the order 2 > 4 > 1 > 3 > 0", () => {
    expect(
      [0, 3, 1, 4, 2].reduceRight((before, code) => (graver(before, code) === before ? before : Number.NaN)),
    ).toBe(2);
  });

  it("whatever the order in which they come", () => {
    fc.assert(
      fc.property(codes, codes, codes, (a, b, c) => graver(a, graver(b, c)) === graver(graver(c, a), b)),
    );
  });
});
