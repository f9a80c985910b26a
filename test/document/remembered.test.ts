import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remembered } from "../../src/document/remembered.ts";

describe("remembered", () => {
  test("law: gives what the function gives", () => {
    const length = remembered((text) => ({ length: text.length }));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(length(text)).toEqual({ length: text.length });
      }),
    );
  });

  test("makes what it gives for a short text once, even after many others", () => {
    const made = remembered((text) => [text]);
    const first = made("/ImageName");
    for (let number = 0; number < 10_000; number++) made(`/Tags/${number}`);
    expect(made("/ImageName")).toBe(first);
  });

  test("keeps no long text", () => {
    const made = remembered((text) => [text]);
    const long = "x".repeat(1_000);
    expect(made(long)).not.toBe(made(long));
  });

  test("takes up new texts when what it knows is of no use any more", () => {
    const made = remembered((text) => [text]);
    for (let number = 0; number < 100_000; number++) made(`/Tags/${number}`);
    for (let number = 0; number < 100_000; number++) made("/ImageName");
    expect(made("/ImageName")).toBe(made("/ImageName"));
  });
});
