/** What holds of every fix, whatever the document. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readDocument } from "../../src/document/read-document.ts";
import { yamlComments } from "../../src/document/yaml-tokens.ts";
import { applyPatch } from "../../src/fix/apply-patch.ts";
import { sameJson } from "../../src/fix/same-json.ts";
import { createPreflight, type FixedDocument, fixRequests } from "../../src/index.ts";
import type { Span } from "../../src/types.ts";
import { DATE, GOOD } from "../library/requests.ts";
import { mutatedRequest } from "../support/mutated-request.ts";

const preflight = createPreflight({ asOf: DATE, facts: { windows: { version: "11" } } });

const valid = fc.record(
  {
    Ec2ImageId: fc.constant(GOOD.Ec2ImageId),
    IngestionProcess: fc.constantFrom("BYOL_REGULAR", "BYOL_REGULAR_WSP", "BYOL_GRAPHICS_G4DN_WSP"),
    ImageName: fc.constantFrom("win11-24h2", "Win 11"),
    ImageDescription: fc.constantFrom("Windows 11 Enterprise 24H2", " blanks "),
    Applications: fc.subarray(["Microsoft_Office_2016", "Microsoft_Office_2019"]),
    Tags: fc.array(
      fc.record({
        Key: fc.constantFrom("Owner", "owner", " Stage", "aws:x"),
        Value: fc.constantFrom("a", "b "),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ["Ec2ImageId", "IngestionProcess", "ImageName", "ImageDescription"] },
);
const requests = mutatedRequest(valid);

/** A request whose tags are a map, in block style with a comment on every line that can have one. */
const commented = fc
  .tuple(
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("Owner", "Cost Center", '"Quoted"', "007", "1.10", "2024", "Null"),
        fc.constantFrom(
          "007123",
          "1.10",
          "0x1F",
          "0o17",
          "1e3",
          "True",
          "-0",
          "12345678901234567890",
          "desk",
          "'a # b'",
          "",
        ),
      ),
      { minLength: 1, maxLength: 4, selector: ([name]) => name },
    ),
    fc.constantFrom("block", "flow", "each"),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([tags, style, newline]) => {
    const lines = tags.flatMap(([name, value], at) => {
      const member = `${name}: ${value}`.trimEnd();
      if (style === "flow") return [`    # above ${at}`, `    ${member},   # beside ${at}`];
      return [`  # above ${at}`, `  ${style === "each" ? "- " : ""}${member}   # beside ${at}`];
    });
    const all = style === "flow" ? ["Tags: {", ...lines, "  }   # end"] : ["Tags:   # start", ...lines];
    const { Ec2ImageId, IngestionProcess, ImageName, ImageDescription } = GOOD;
    const head = stringify({ Ec2ImageId, IngestionProcess, ImageName, ImageDescription });
    return { tags, text: head.replaceAll("\n", newline) + [...all, "# after", ""].join(newline) };
  });

type Written = { readonly format: "json" | "yaml" | "ndjson"; readonly text: string };

const documents: fc.Arbitrary<Written> = fc
  .tuple(
    fc.oneof(requests, fc.array(requests, { minLength: 1, maxLength: 4 })),
    fc.constantFrom("compact", "two", "tabs", "yaml", "flow", "ndjson"),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([value, style, newline]) => {
    const lines = (text: string): string => text.replaceAll("\n", newline);
    switch (style) {
      case "compact":
        return { format: "json", text: JSON.stringify(value) };
      case "two":
        return { format: "json", text: lines(`${JSON.stringify(value, null, 2)}\n`) };
      case "tabs":
        return { format: "json", text: lines(`\n${JSON.stringify(value, null, "\t")}\n`) };
      case "yaml":
        return { format: "yaml", text: lines(`# of the team\n${stringify(value)}`) };
      case "flow":
        return { format: "yaml", text: JSON.stringify(value, null, 1) };
      default:
        return {
          format: "ndjson",
          text: (Array.isArray(value) ? value : [value]).map((one) => JSON.stringify(one) + newline).join(""),
        };
    }
  });

function fixed({ format, text }: Written, unsafe: boolean): FixedDocument {
  return fixRequests(preflight, Buffer.from(text), { format }, { unsafe });
}

const cases = fc.tuple(documents, fc.boolean());
const RUNS = { numRuns: 400 };

describe("a fixed document", () => {
  it("reads as what the patches make of its values", () => {
    const law = fc.property(cases, ([written, unsafe]) => {
      const { after, made } = fixed(written, unsafe);
      const values = readDocument(written.text, written.format).requests.map(({ value }) => value);
      // A member with an unsafe name is in no value.
      for (const { request, rule, fix } of made)
        if (rule !== "document/unsafe-key") values[request] = applyPatch(values[request], fix.patch);
      expect(readDocument(after, written.format).requests.map(({ value }) => value)).toEqual(values);
      if (!unsafe) expect(made.filter(({ fix }) => !fix.safe)).toEqual([]);
    });
    fc.assert(law, RUNS);
  });

  it("has no fix left but those that are refused with a sentence", () => {
    let refusals = 0;
    const law = fc.property(cases, ([written, unsafe]) => {
      const { after, refused } = fixed(written, unsafe);
      refusals += refused.length;
      const left = preflight
        .checkText(after, { format: written.format })
        .requests.flatMap(({ findings }) => findings)
        .filter(({ fix }) => fix !== null && (fix.safe || unsafe));
      expect(left).toHaveLength(refused.length);
    });
    fc.assert(law, RUNS);
    expect(refusals).toBeLessThan(0.01 * RUNS.numRuns);
  });

  it("has nothing left to fix: a second time changes nothing", () => {
    const law = fc.property(cases, ([written, unsafe]) => {
      const once = fixed(written, unsafe);
      const twice = fixed({ ...written, text: once.after }, unsafe);
      expect(twice.bytes).toBeNull();
      expect(twice.after).toBe(once.after);
    });
    fc.assert(law, RUNS);
  });

  it("keeps the text of every member whose value stays, byte for byte, and every line break", () => {
    const law = fc.property(cases, ([written, unsafe]) => {
      const { after, bytes } = fixed(written, unsafe);
      if (bytes === null) return;
      const was = readDocument(written.text, written.format).requests;
      const is = readDocument(after, written.format).requests;
      for (const [at, request] of was.entries()) {
        const now = is[at];
        if (!isObject(request.value) || !isObject(now?.value)) continue;
        for (const [name, value] of Object.entries(request.value)) {
          if (!Object.hasOwn(now.value, name) || !sameJson(value, now.value[name])) continue;
          // Quoted, it is the same text that it was taken for.
          if (request.problems.some((problem) => problem.pointer.startsWith(`/${name}`))) continue;
          const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          expect(textAt(after, now, pointer)).toBe(textAt(written.text, request, pointer));
        }
      }
      if (written.text.includes("\r\n")) expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      if (written.text.startsWith("# of the team")) expect(after.startsWith("# of the team")).toBe(true);
    });
    fc.assert(law, RUNS);
  });

  it("has the tags of a map as they were written, and every comment, or is left with a sentence", () => {
    let made = 0;
    const law = fc.property(commented, ({ tags, text }) => {
      const { after, bytes, refused } = fixed({ format: "yaml", text }, true);
      expect(yamlComments(after).map(sourceIn(after))).toEqual(yamlComments(text).map(sourceIn(text)));
      if (refused.length > 0) return;
      made++;
      expect(bytes).not.toBeNull();
      const wanted = tags.map(([name, value]) => ({
        Key: name.replaceAll('"', ""),
        ...(value === "" ? {} : { Value: value.replaceAll("'", "").replace("a # b", "a - b") }),
      }));
      const [request] = readDocument(after, "yaml").requests;
      expect(new Set((request?.value as { Tags: unknown[] }).Tags)).toEqual(new Set(wanted));
    });
    fc.assert(law, RUNS);
    expect(made).toBeGreaterThan(0.8 * RUNS.numRuns);
  });

  it("never throws, whatever the bytes", () => {
    const law = fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom("json", "yaml", "ndjson"),
      (bytes, format) => {
        fixRequests(preflight, bytes, { format }, { unsafe: true });
      },
    );
    fc.assert(law, RUNS);
  });
});

function textAt(
  text: string,
  request: { span: ReturnType<typeof readDocument>["requests"][number]["span"] },
  pointer: string,
): string {
  const key = request.span(pointer, "key");
  const value = request.span(pointer, "value");
  return text.slice(key?.start, key?.end) + text.slice(value?.start, value?.end);
}

function sourceIn(text: string): (span: Span) => string {
  return ({ start, end }) => text.slice(start, end);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
