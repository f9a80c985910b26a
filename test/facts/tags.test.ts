import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagsCount } from "../../src/facts/derived/tags-count.ts";
import { tagsDuplicateKeys } from "../../src/facts/derived/tags-duplicate-keys.ts";
import { tagsKeysDifferingInCase } from "../../src/facts/derived/tags-keys-differing-in-case.ts";
import { tagsOuterBlanks } from "../../src/facts/derived/tags-outer-blanks.ts";
import { tagsReservedPrefix } from "../../src/facts/derived/tags-reserved-prefix.ts";
import { tagsReservedPrefixCase } from "../../src/facts/derived/tags-reserved-prefix-case.ts";
import { tagsUnsupportedCharacters } from "../../src/facts/derived/tags-unsupported-characters.ts";
import { type DerivedFact, NO_ITEMS, REFUSED, type RequestView } from "../../src/facts/known.ts";
import { cleanTags, listOf, tagText, withTags } from "./requests.ts";

/** Pointer and suggestion of each item; the value itself is a law in derived.test.ts. */
function found(
  { derive }: DerivedFact,
  request: RequestView,
): readonly (readonly [string, string | undefined])[] {
  return listOf(derive(request)).items.map(({ pointer, suggestion }) => [pointer, suggestion]);
}

describe("/tags/count", () => {
  test("counts what is there, refused or not", () => {
    expect(tagsCount.derive({})).toBe(0);
    expect(tagsCount.derive({ Tags: [] })).toBe(0);
    expect(tagsCount.derive({ Tags: [{ Key: "a" }, REFUSED, { Key: REFUSED }] })).toBe(3);
    expect(tagsCount.derive({ Tags: REFUSED })).toBe(REFUSED);
  });
});

describe("/tags/outer-blanks", () => {
  test.each([
    ["Team ", "Team"],
    [" Team", "Team"],
    ["  two words ", "two words"],
    ["\u00a0no-break\u3000", "no-break"],
  ])("%j is found, %j is suggested", (text, suggestion) => {
    expect(found(tagsOuterBlanks, withTags([text, text]))).toEqual([
      ["/Tags/0/Key", suggestion],
      ["/Tags/0/Value", suggestion],
    ]);
  });

  test.each(["Team", "two words", "a\u00a0b", "", "\ttab", "line\n", "ä"])("%j is left alone", (text) => {
    expect(tagsOuterBlanks.derive(withTags(["k", text]))).toBe(NO_ITEMS);
  });

  test("blanks alone make an empty value, but no key", () => {
    expect(found(tagsOuterBlanks, withTags(["  ", "  "]))).toEqual([
      ["/Tags/0/Key", undefined],
      ["/Tags/0/Value", ""],
    ]);
  });
});

describe("/tags/unsupported-characters", () => {
  test.each([
    "cost-center",
    "a b",
    "+-=._:/@",
    "0123456789",
    "Größe",
    "東京 本社",
    "हिन्दी",
    "٣",
    "x\u00a0y",
    "𝒳",
    "",
  ])("%j is left alone", (text) =>
    expect(tagsUnsupportedCharacters.derive(withTags(["k", text]))).toBe(NO_ITEMS));

  test.each([
    ["a,b", "a-b"],
    ["R&D (EMEA)", "R-D -EMEA-"],
    ["two\r\nlines", "two-lines"],
    ["Größe → 3", "Größe - 3"],
    ["rocket 🚀", "rocket -"],
    ["half \ud83d", "half -"],
    ["ä\u0000", "ä-"],
  ])("%j is found, %j is suggested", (text, suggestion) => {
    expect(found(tagsUnsupportedCharacters, withTags(["k", text], [text]))).toEqual([
      ["/Tags/0/Value", suggestion],
      ["/Tags/1/Key", suggestion],
    ]);
  });

  test("the quick look at ASCII agrees with the pattern for any script", () => {
    const pattern = /^[\p{L}\p{M}\p{N}\p{Zs}+\-=._:/@]*$/u;
    fc.assert(
      fc.property(fc.oneof(tagText, fc.string({ unit: "binary-ascii" })), (text) => {
        expect(tagsUnsupportedCharacters.derive(withTags(["k", text])) === NO_ITEMS).toBe(pattern.test(text));
      }),
    );
  });
});

describe("the reserved prefix", () => {
  test("is found in keys and values as it is written", () => {
    const request = withTags(
      ["aws:cloudformation:stack-name", "x"],
      ["a", "aws:workspaces:b"],
      ["aws:", "aws:aws:c"],
    );
    expect(found(tagsReservedPrefix, request)).toEqual([
      ["/Tags/0/Key", "cloudformation:stack-name"],
      ["/Tags/1/Value", "workspaces:b"],
      ["/Tags/2/Key", undefined],
      ["/Tags/2/Value", "c"],
    ]);
    expect(tagsReservedPrefixCase.derive(request)).toBe(NO_ITEMS);
  });

  test("in another case is another list", () => {
    const request = withTags(["AWS:x", "Aws:AWS:y"]);
    expect(found(tagsReservedPrefixCase, request)).toEqual([
      ["/Tags/0/Key", "x"],
      ["/Tags/0/Value", "y"],
    ]);
    expect(tagsReservedPrefix.derive(request)).toBe(NO_ITEMS);
  });

  test.each([
    "aws",
    "AWS",
    "a",
    "",
    "awsx:",
    "x aws:",
    " aws:",
    "laws:",
    "AW",
    "amazon:aws:",
  ])("%j is left alone", (text) => {
    expect(tagsReservedPrefix.derive(withTags(["k", text]))).toBe(NO_ITEMS);
    expect(tagsReservedPrefixCase.derive(withTags(["k", text]))).toBe(NO_ITEMS);
  });
});

describe("equal keys", () => {
  const pointers = (fact: DerivedFact, request: RequestView): readonly string[] =>
    found(fact, request).map(([pointer]) => pointer);

  test("duplicates found equal a naive quadratic search", () => {
    fc.assert(
      fc.property(cleanTags, (tags) => {
        const naive = tags.flatMap(({ Key }, at) =>
          tags.slice(0, at).some((tag) => tag.Key === Key) ? [`/Tags/${at}/Key`] : [],
        );
        expect(pointers(tagsDuplicateKeys, { Tags: tags })).toEqual(naive);
      }),
    );
  });

  test("keys differing in case equal a naive quadratic search", () => {
    fc.assert(
      fc.property(cleanTags, (tags) => {
        const naive = tags.flatMap(({ Key }, at) => {
          const before = tags.slice(0, at).map((tag) => tag.Key);
          const differs =
            !before.includes(Key) && before.some((key) => key.toLowerCase() === Key.toLowerCase());
          return differs ? [`/Tags/${at}/Key`] : [];
        });
        expect(pointers(tagsKeysDifferingInCase, { Tags: tags })).toEqual(naive);
      }),
    );
  });

  test("a key is in one of the two lists at most", () => {
    const request = withTags(["Env"], ["env"], ["Env"], ["ENV"], ["env"]);
    expect(pointers(tagsDuplicateKeys, request)).toEqual(["/Tags/2/Key", "/Tags/4/Key"]);
    expect(pointers(tagsKeysDifferingInCase, request)).toEqual(["/Tags/1/Key", "/Tags/3/Key"]);
  });

  test("different keys and equal values are left alone", () => {
    for (const fact of [tagsDuplicateKeys, tagsKeysDifferingInCase]) {
      expect(fact.derive(withTags(["a", "x"], ["b", "x"], ["ab", "X"], ["Ab2"]))).toBe(NO_ITEMS);
    }
  });

  test("a refused key may be a duplicate", () => {
    const request: RequestView = { Tags: [{ Key: "a" }, { Key: REFUSED }, { Key: "a" }] };
    expect(tagsDuplicateKeys.derive(request)).toEqual({
      items: [{ pointer: "/Tags/2/Key", value: "a" }],
      complete: false,
    });
  });

  test("a hundred thousand tags take no quadratic time", () => {
    const request = withTags(...Array.from({ length: 100_000 }, (_, at) => [`Key ${at}`] as const));
    const started = performance.now();
    expect(tagsDuplicateKeys.derive(request)).toBe(NO_ITEMS);
    expect(tagsKeysDifferingInCase.derive(request)).toBe(NO_ITEMS);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
