import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedFacts } from "../../src/facts/derived.ts";
import { NO_ITEMS, REFUSED, type RequestView } from "../../src/facts/known.ts";
import { cleanTags, fewTags, listOf, view } from "./requests.ts";

const lists = derivedFacts.filter(({ kind }) => kind === "list");

/** What is at a pointer of a request. */
function at(request: RequestView, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, token) => (value as Record<string, unknown>)[token], request);
}

/** A request in which nothing is refused and no list finds anything but applications and PCoIP. */
const CLEAN: RequestView = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2-2026-11",
  ImageDescription: "Windows 11 Enterprise 24H2 base image",
  Tags: [
    { Key: "Team", Value: "Desktop" },
    { Key: "Größe", Value: "東京 本社" },
    { Key: "Stage" },
    { Key: "Empty", Value: "" },
  ],
};

describe("derivedFacts", () => {
  test("have unique paths, in order", () => {
    const paths = derivedFacts.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  test.each(
    derivedFacts.map((fact) => [fact.path, fact] as const),
  )("%s stands in the file named after its path", (path) => {
    const file = `src/facts/derived/${path.slice(1).replaceAll("/", "-")}.ts`;
    expect(readFileSync(file, "utf8")).toContain(`path: "${path}"`);
  });

  test.each(
    derivedFacts.map((fact) => [fact.path, fact] as const),
  )("%s gives what its kind says", (_path, fact) => {
    const value = fact.derive(CLEAN);
    const kind = typeof value === "object" ? "list" : typeof value === "string" ? "text" : typeof value;
    expect(kind).toBe(fact.kind);
  });
});

describe("laws", () => {
  test("derive never throws on any view with refused parts", () => {
    fc.assert(fc.property(view, (request) => derivedFacts.forEach(({ derive }) => void derive(request))));
  });

  test("clean requests give the shared empty list", () => {
    // `/tags/keys` lists what is there, not what is wrong with it.
    for (const fact of lists.filter(({ path }) => path !== "/tags/keys"))
      expect(fact.derive(CLEAN), fact.path).toBe(NO_ITEMS);
    for (const fact of lists) expect(fact.derive({}), fact.path).toBe(NO_ITEMS);
  });

  test("isNothing says yes only where derive gives what it gives without the member", () => {
    const short = derivedFacts.filter(({ isNothing }) => isNothing !== undefined);
    const plain = { Tags: [{ Key: "Owner", Value: "aws" }, { Key: "owner-id" }, { Key: "B c", Value: "" }] };
    for (const fact of short) expect(fact.isNothing?.(plain), fact.path).toBe(true);
    fc.assert(
      fc.property(
        fc.oneof(view, fc.record({ Tags: fewTags })),
        fc.constantFrom(...short),
        (request, fact) => {
          if (fact.isNothing?.(request)) expect(fact.derive(request)).toBe(fact.derive({}));
        },
      ),
    );
  });

  test("a list without items is the shared one unless something is hidden", () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...lists), (request, { derive }) => {
        const value = derive(request);
        if (value !== REFUSED && listOf(value).items.length === 0 && listOf(value).complete)
          expect(value).toBe(NO_ITEMS);
      }),
    );
  });

  test("every item has the text at its pointer, and items come in the order of the request", () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...lists), (request, { derive }) => {
        const value = derive(request);
        if (value === REFUSED) return;
        const { items } = listOf(value);
        for (const { pointer, value: text } of items) expect(at(request, pointer)).toBe(text);
        const indexes = items.map(({ pointer }) => Number(pointer.split("/")[2] ?? 0));
        expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
      }),
    );
  });

  test("a suggestion differs from the value and is no finding of the same list", () => {
    fc.assert(
      fc.property(view, fc.constantFrom(...lists), (request, fact) => {
        const value = fact.derive(request);
        if (value === REFUSED) return;
        for (const { pointer, value: text, suggestion } of listOf(value).items) {
          if (suggestion === undefined) continue;
          expect(suggestion).not.toBe(text);
          expect(listOf(fact.derive(replaced(pointer, suggestion))).items).toEqual([]);
        }
      }),
    );
  });

  test("what was refused hides items and never invents them", () => {
    fc.assert(
      fc.property(cleanTags, fc.nat(39), fc.constantFrom(...lists), (tags, hidden, fact) => {
        fc.pre(hidden < tags.length);
        const all = listOf(fact.derive({ Tags: tags })).items.map(({ pointer }) => pointer);
        const part = listOf(
          fact.derive({ Tags: tags.map((tag, index) => (index === hidden ? REFUSED : tag)) }),
        );
        // Without an exact duplicate before it, a key may come to differ from another in case only.
        if (fact.path !== "/tags/keys-differing-in-case")
          expect(all).toEqual(expect.arrayContaining(part.items.map(({ pointer }) => pointer)));
        expect(part.complete).toBe(!fact.path.startsWith("/tags/"));
      }),
    );
  });

  test("a refused member makes what is made of it refused", () => {
    const refused: RequestView = {
      IngestionProcess: REFUSED,
      ImageDescription: REFUSED,
      Tags: REFUSED,
      Applications: REFUSED,
    };
    for (const { path, derive } of derivedFacts) expect(derive(refused), path).toBe(REFUSED);
  });

  test("deriving leaves the request as it is", () => {
    fc.assert(
      fc.property(view, (request) => {
        const before = structuredCloneOf(request);
        for (const { derive } of derivedFacts) derive(request);
        expect(request).toEqual(before);
      }),
    );
  });
});

/** A request with one text, where a pointer of a list points. */
function replaced(pointer: string, text: string): RequestView {
  const [, member, , part] = pointer.split("/");
  if (member !== "Tags") return { [String(member)]: text };
  return { Tags: [part === "Key" ? { Key: text } : { Key: "k", Value: text }] };
}

/** `structuredClone` refuses symbols, which stand for refused parts. */
function structuredCloneOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCloneOf) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCloneOf(item)])) as T;
}
