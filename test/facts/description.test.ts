import { describe, expect, test } from "vitest";
import { descriptionOuterBlanks } from "../../src/facts/derived/description-outer-blanks.ts";
import { NO_ITEMS, REFUSED } from "../../src/facts/known.ts";

describe("/description/outer-blanks", () => {
  test.each(["Windows 11 base image", "a  b", "x", "(base)"])("%j is left alone", (ImageDescription) => {
    expect(descriptionOuterBlanks.derive({ ImageDescription })).toBe(NO_ITEMS);
  });

  test.each([
    " base",
    "base ",
    "  base  ",
  ])("%j is found, the text without the blanks is suggested", (ImageDescription) => {
    expect(descriptionOuterBlanks.derive({ ImageDescription })).toEqual({
      items: [{ pointer: "/ImageDescription", value: ImageDescription, suggestion: "base" }],
      complete: true,
    });
  });

  test("blanks alone have no repair, because a description may not be empty", () => {
    expect(descriptionOuterBlanks.derive({ ImageDescription: "  " })).toEqual({
      items: [{ pointer: "/ImageDescription", value: "  " }],
      complete: true,
    });
  });

  test("nothing is said about a description that is missing or refused", () => {
    expect(descriptionOuterBlanks.derive({})).toBe(NO_ITEMS);
    expect(descriptionOuterBlanks.derive({ ImageDescription: REFUSED })).toBe(REFUSED);
  });
});
