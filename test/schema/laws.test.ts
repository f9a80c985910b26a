import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../src/document/pointer.ts";
import { REFUSED } from "../../src/facts/known.ts";
import { applyPatch } from "../../src/fix/apply-patch.ts";
import { QUOTE_LIMIT } from "../../src/quote.ts";
import { acceptsRequest } from "../../src/schema/accepts-request.ts";
import { explainRequest } from "../../src/schema/explain-request.ts";
import { requestView } from "../../src/schema/view.ts";
import type { Problem } from "../../src/types.ts";
import { mutatedRequest } from "../support/mutated-request.ts";
import { schemaArbitrary } from "../support/schema-arbitrary.ts";

const schema = JSON.parse(readFileSync("schemas/ImportWorkspaceImage.schema.json", "utf8"));
const model = new Ajv2020({ strict: true, ownProperties: true, logger: false }).compile(schema);
const valid = schemaArbitrary(schema);
const mutated = mutatedRequest(valid);
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const runs = { numRuns: 1_000 };

describe("laws of the schema stage", () => {
  it("a request generated from the schema passes the schema stage", () => {
    fc.assert(
      fc.property(valid, (request) => {
        expect(explainRequest(request)).toStrictEqual({ problems: [], refused: [] });
        const astral = /[\ud800-\udbff][\udc00-\udfff]/.test(JSON.stringify(request));
        if (!astral) expect(acceptsRequest(request)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("dropping a required member adds exactly that finding", () => {
    const required = fc.constantFrom(...(schema.required as string[]));
    fc.assert(
      fc.property(valid, required, (request, name) => {
        const { problems, refused } = explainRequest(
          applyPatch(request, [{ op: "remove", path: `/${name}` }]),
        );
        expect(problems.map(({ rule, pointer, absent }) => ({ rule, pointer, absent }))).toStrictEqual([
          { rule: "schema/required", pointer: `/${name}`, absent: true },
        ]);
        expect(refused).toStrictEqual([`/${name}`]);
      }),
      { numRuns: 200 },
    );
  });

  it("accepts and explain agree with each other and with the model", () => {
    fc.assert(
      fc.property(fc.oneof(mutated, anything), (request) => {
        const fits = model(request);
        expect(explainRequest(request).problems.length === 0).toBe(fits);
        if (acceptsRequest(request)) expect(fits).toBe(true);
      }),
      runs,
    );
  });

  it("explain never throws", () => {
    const members = fc.constantFrom(
      "Ec2ImageId",
      "IngestionProcess",
      "ImageName",
      "Tags",
      "Applications",
      "tags",
      "imageName",
    );
    const odd = fc
      .tuple(valid, fc.dictionary(members, anything))
      .map(([request, changes]) => Object.assign({}, request, changes));
    fc.assert(
      fc.property(fc.oneof(anything, odd), (request) => {
        const { refused } = explainRequest(request);
        if (typeof request === "object" && request !== null) requestView(request, refused);
      }),
      runs,
    );
  });

  it("every fix that is offered, applied as JSON Patch, removes its finding", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        for (const problem of explainRequest(request).problems) {
          if (problem.fix === null) continue;
          const left = explainRequest(applyPatch(request, problem.fix.patch)).problems;
          expect(left.map(identity)).not.toContain(identity(problem));
        }
      }),
      runs,
    );
  });

  it("a text that a fix writes is accepted", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const { problems } = explainRequest(request);
        for (const { fix } of problems) {
          if (fix === null || typeof fix.patch[0]?.value !== "string") continue;
          expect(explainRequest(applyPatch(request, fix.patch)).problems.length).toBe(problems.length - 1);
        }
      }),
      runs,
    );
  });

  it("every refused pointer has a problem at it or above, or at the name that it is written under", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const { problems, refused } = explainRequest(request);
        const places = problems.flatMap(({ pointer, fix }) => [
          pointer,
          ...(fix?.patch[0]?.op === "move" ? [fix.patch[0].path] : []),
        ]);
        if (problems.some(({ rule }) => rule === "schema/nested-request")) return;
        // Members are moved one level at a time: `/tags/0/key` to `/tags/0/Key`, `/tags` to `/Tags`.
        const known = new Set([...places, ...places.map((place) => place.replace(/^\/[^/]+/, "/Tags"))]);
        for (const pointer of refused)
          expect(ancestors(pointer).some((place) => known.has(place))).toBe(true);
      }),
      runs,
    );
  });

  it("one finding per pointer and token", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const places = explainRequest(request).problems.map(({ pointer, token }) => `${token} ${pointer}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });

  it("a pointer resolves unless it is absent, and what was found there is not changed", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const before = JSON.stringify(request);
        for (const { pointer, absent } of explainRequest(request).problems) {
          expect(resolvePointer(request, pointer).found).toBe(!absent);
        }
        expect(JSON.stringify(request)).toBe(before);
      }),
      runs,
    );
  });

  it("the order of members makes no difference", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const reversed = Object.fromEntries(Object.entries(request as object).reverse());
        expect(explainRequest(reversed)).toStrictEqual(explainRequest(request));
      }),
      runs,
    );
  });

  it("findings are short sentences of printable characters on one line", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        for (const { message, expected, actual } of explainRequest(request).problems) {
          expect(message.length).toBeLessThanOrEqual(160);
          expect(message).not.toMatch(/\.$/);
          expect((actual ?? "").length).toBeLessThanOrEqual(QUOTE_LIMIT);
          for (const text of [message, expected ?? "", actual ?? ""])
            expect(text).not.toMatch(
              /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
            );
        }
      }),
      runs,
    );
  });

  it("the view holds the mark at refused places and the request's own values everywhere else", () => {
    fc.assert(
      fc.property(mutated, (request) => {
        const { refused } = explainRequest(request);
        const view = requestView(request as object, refused) as Readonly<Record<string, unknown>>;
        if (refused.includes("")) return;
        for (const name of Object.keys(schema.properties)) {
          if (refused.includes(`/${name}`)) expect(view[name]).toBe(REFUSED);
          else if (!refused.some((pointer) => pointer.startsWith(`/${name}/`))) {
            expect(view[name]).toStrictEqual((request as Readonly<Record<string, unknown>>)[name]);
          }
        }
      }),
      runs,
    );
  });
});

function identity({ rule, pointer, token, message }: Problem): string {
  return [rule, pointer, token, message].join("\n");
}

function ancestors(pointer: string): readonly string[] {
  const tokens = pointer.split("/");
  return tokens.map((_, at) => tokens.slice(0, at + 1).join("/"));
}
