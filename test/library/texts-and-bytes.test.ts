/** `checkText`, `checkBytes` and `requests`: the same reports from every form of the same document. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckedRequest, createPreflight, type Place, type Report } from "../../src/index.ts";
import { expectReport } from "./report-schema.ts";
import { anyRequest, brokenText, DATE, GOOD, jsonText } from "./requests.ts";

const preflight = createPreflight({ asOf: DATE });
const formats = fc.constantFrom("json", "yaml", "ndjson");
const BAD = { ...GOOD, ImageName: "a b" };

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function rulesOf({ requests }: Report): readonly (readonly string[])[] {
  return requests.map(({ findings }) => findings.map(({ rule }) => rule));
}

describe("checkText and checkBytes", () => {
  it("never throw on arbitrary text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."{}[]\",:-&*!|>#%@`? \n\t\r0a'\\") }),
      brokenText,
    );
    const law = fc.property(text, formats, (document, format) =>
      expectReport(preflight.checkText(document, { format })),
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("never throw on arbitrary bytes", () => {
    const noise = fc.uint8Array({ maxLength: 200 });
    const marked = fc
      .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), noise)
      .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));
    const cut = fc.tuple(brokenText, fc.nat(), noise).map(([text, at, piece]) => {
      const whole = bytes(text);
      const place = at % (whole.length + 1);
      return Uint8Array.from([...whole.slice(0, place), ...piece.slice(0, 3), ...whole.slice(place)]);
    });
    const law = fc.property(fc.oneof(noise, marked, cut), formats, (document, format) =>
      expectReport(preflight.checkBytes(document, { format })),
    );
    fc.assert(law, { numRuns: 150 });
  });

  it("give the same report for a text and its bytes", () => {
    const law = fc.property(fc.oneof(jsonText(anyRequest), brokenText), formats, (text, format) => {
      // A lone surrogate has no bytes.
      if (Buffer.from(text).toString() !== text) return;
      expect(preflight.checkBytes(bytes(text), { format })).toEqual(preflight.checkText(text, { format }));
    });
    fc.assert(law, { numRuns: 120 });
  });

  it("find what the encoding hides", () => {
    const text = JSON.stringify(GOOD);
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(rulesOf(preflight.checkBytes(bytes(`\ufeff${text}`)))).toEqual([["document/byte-order-mark"]]);
    expect(rulesOf(preflight.checkBytes(utf16))).toEqual([["document/utf-16"]]);
    expect(preflight.checkBytes(utf16).verdict).toBe("pass");
    const latin = Buffer.from(text.replace("Windows", "Fen\u00eatre"), "latin1");
    expect(rulesOf(preflight.checkBytes(latin)).flat()).toContain("document/invalid-utf8");
    expect(preflight.checkBytes(latin).verdict).toBe("fail");
  });

  it("counts a document that does not parse as one failing request whose rules are not applicable", () => {
    for (const [text, format] of [
      ["{", "json"],
      ["", "json"],
      ["{]", "json"],
      ["a: [", "yaml"],
      ["", "yaml"],
    ] as const) {
      const report = preflight.checkText(text, { format });
      expect(report.counts).toMatchObject({ requests: 1, fail: 1 });
      expect(report.requests[0]?.rules).toEqual({
        pass: 0,
        fail: 0,
        unknown: 0,
        notApplicable: report.pack.rules,
        skipped: 0,
        off: 0,
        skippedScopes: [],
      });
      expect(report.requests[0]?.findings[0]).toMatchObject({ stage: "document", pointer: "" });
    }
  });

  it("gives a run without any request the verdict unknown", () => {
    for (const report of [
      preflight.checkText("[]"),
      preflight.checkText("\n\n", { format: "ndjson" }),
      preflight.checkBytes(new Uint8Array(), { format: "ndjson" }),
      preflight.checkText("[]", { format: "yaml" }),
    ]) {
      expect(report).toMatchObject({ requests: [], verdict: "unknown", counts: { requests: 0 } });
      expectReport(report);
    }
  });

  it("checks every element of an array and every line of NDJSON", () => {
    const array = preflight.checkText(JSON.stringify([GOOD, BAD, GOOD]), { path: "a.json" });
    const lines = preflight.checkText([GOOD, BAD, GOOD].map((one) => `${JSON.stringify(one)}\n`).join(""), {
      path: "a.jsonl",
    });
    for (const report of [array, lines]) {
      expect(report.requests.map(({ source, verdict }) => [source.index, verdict])).toEqual([
        [0, "pass"],
        [1, "fail"],
        [2, "pass"],
      ]);
      expect(report).toMatchObject({ verdict: "fail", counts: { requests: 3, pass: 2, fail: 1 } });
    }
    expect(lines.requests[1]?.findings[0]?.range?.start).toMatchObject({ line: 2 });
  });
});

describe("maxBytes", () => {
  const text = JSON.stringify(GOOD);
  const size = bytes(text).length;

  it("refuses a document above it, and reads one at it", () => {
    expect(createPreflight({ maxBytes: size }).checkBytes(bytes(text)).verdict).toBe("pass");
    const report = createPreflight({ maxBytes: size - 1 }).checkBytes(bytes(text));
    expect(rulesOf(report)).toEqual([["document/too-large"]]);
    expectReport(report);
  });

  it("counts the bytes of a text, not its characters", () => {
    expect(rulesOf(createPreflight({ maxBytes: size }).checkText(text))).toEqual([[]]);
    expect(rulesOf(createPreflight({ maxBytes: size - 1 }).checkText(text))).toEqual([
      ["document/too-large"],
    ]);
    const wide = JSON.stringify({ ...GOOD, Tags: [{ Key: "é".repeat(100) }] });
    expect(rulesOf(createPreflight({ maxBytes: wide.length }).checkText(wide))).toEqual([
      ["document/too-large"],
    ]);
  });

  it("refuses a line of NDJSON above it, and reads the others", () => {
    const lines = `${text}\n${JSON.stringify({ ...GOOD, ImageDescription: "x".repeat(256) })}\n${text}\n`;
    const report = createPreflight({ maxBytes: size }).checkBytes(bytes(lines), { format: "ndjson" });
    expect(rulesOf(report)).toEqual([[], ["document/too-large"], []]);
    expect(report.requests[1]?.findings[0]?.range?.start).toMatchObject({ line: 2, column: 1 });
  });

  it("is 1 MiB if left out", () => {
    const filled = (length: number): Uint8Array => bytes(text + " ".repeat(length - size));
    expect(preflight.checkBytes(filled(1024 * 1024)).verdict).toBe("pass");
    expect(rulesOf(preflight.checkBytes(filled(1024 * 1024 + 1)))).toEqual([["document/too-large"]]);
  });

  it("ends an endless stream", () => {
    function* endless(): Generator<Uint8Array> {
      for (;;) yield bytes("          ");
    }
    const checked = [...createPreflight({ maxBytes: 100 }).requests(endless())];
    expect(checked.map(({ report }) => report.findings.map(({ rule }) => rule))).toEqual([
      ["document/too-large"],
    ]);
  });
});

describe("requests", () => {
  const documents = fc.tuple(
    fc.oneof(
      jsonText(fc.array(anyRequest, { maxLength: 3 })),
      brokenText,
      fc
        .array(fc.oneof(jsonText(anyRequest), brokenText), { maxLength: 4 })
        .map((lines) => lines.join("\r\n")),
    ),
    formats,
    fc.boolean(),
  );

  function reports(checked: Iterable<CheckedRequest>): readonly unknown[] {
    return [...checked].map(({ report }) => report);
  }

  /** Pieces in memory that is used again, as a pipe gives them. */
  function* pieces(whole: Uint8Array, size: number): Generator<Uint8Array> {
    const buffer = Buffer.alloc(size);
    for (let at = 0; at < whole.length; at += size) {
      const piece = whole.subarray(at, at + size);
      buffer.fill(0x7e);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
    }
  }

  it("one byte at a time gives what all at once gives", () => {
    const law = fc.property(documents, ([text, format, utf16]) => {
      const whole = utf16 ? Buffer.from(`\ufeff${text}`, "utf16le") : bytes(text);
      const place: Place = { path: "a", format };
      const once = preflight.checkBytes(whole, place).requests;
      expect(reports(preflight.requests(whole, place))).toEqual(once);
      expect(reports(preflight.requests(pieces(whole, 1), place))).toEqual(once);
      expect(reports(preflight.requests(pieces(whole, 7), place))).toEqual(once);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("gives the value and the lines of each request", () => {
    const text = `${JSON.stringify(GOOD)}\n\n${JSON.stringify(BAD)}\n`;
    const checked = [...preflight.requests(bytes(text), { format: "ndjson" })];
    expect(checked.map(({ value }) => value)).toEqual([GOOD, BAD]);
    expect(checked[1]?.line(3)).toBe(JSON.stringify(BAD));
    const [only] = preflight.requests(bytes(JSON.stringify(BAD, null, 2)));
    expect(only?.line(4)).toBe('  "ImageName": "a b",');
  });

  it("reads no further than it is asked to", () => {
    let read = 0;
    function* lines(): Generator<Uint8Array> {
      for (;;) {
        read++;
        yield bytes(`${JSON.stringify(GOOD)}\n`);
      }
    }
    for (const { report } of preflight.requests(lines(), { format: "ndjson" })) {
      if (report.source.index === 9) break;
    }
    expect(read).toBeLessThan(15);
  });

  it("lets an error of the source through", () => {
    function* broken(): Generator<Uint8Array> {
      yield bytes(`${JSON.stringify(GOOD)}\n`);
      throw new Error("the disk is gone");
    }
    expect(() => [...preflight.requests(broken(), { format: "ndjson" })]).toThrow("the disk is gone");
  });
});

describe("hash", () => {
  const hashing = createPreflight({ asOf: DATE, hash: true });

  function sha256(text: string): string {
    return createHash("sha256").update(text, "utf8").digest("hex");
  }

  function hashes(report: Report): readonly (string | undefined)[] {
    return report.requests.map(({ source }) => source.sha256);
  }

  it("is left out unless asked for, and of values that have no bytes", () => {
    expect(hashes(preflight.checkText(JSON.stringify(GOOD)))).toEqual([undefined]);
    expect(hashes(hashing.check(GOOD))).toEqual([undefined]);
  });

  it("is of the request's own bytes, without the blanks around it", () => {
    const law = fc.property(
      jsonText(anyRequest.filter((value) => !Array.isArray(value))),
      fc.constantFrom("", " ", "\n\n"),
      (text, blanks) => {
        expect(hashes(hashing.checkBytes(bytes(blanks + text + blanks)))).toEqual([sha256(text)]);
      },
    );
    fc.assert(law, { numRuns: 100 });
  });

  it("is of each element of an array, and of each line of NDJSON", () => {
    const law = fc.property(fc.array(jsonText(anyRequest), { maxLength: 4 }), (texts) => {
      const expected = texts.map(sha256);
      expect(hashes(hashing.checkText(`[ ${texts.join(" ,\n ")} ]`))).toEqual(expected);
      const lines = texts.map((text) => text.replaceAll("\n", " "));
      expect(hashes(hashing.checkText(lines.join("\n"), { format: "ndjson" }))).toEqual(lines.map(sha256));
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("does not see a byte order mark, nor UTF-16", () => {
    const text = JSON.stringify(GOOD);
    expect(hashes(hashing.checkBytes(bytes(`\ufeff${text}`)))).toEqual([sha256(text)]);
    expect(hashes(hashing.checkBytes(Buffer.from(`\ufeff${text}`, "utf16le")))).toEqual([sha256(text)]);
  });

  it("is of a YAML document's text", () => {
    const text = "Ec2ImageId: x # é\nImageName: y";
    expect(hashes(hashing.checkText(text, { format: "yaml" }))).toEqual([sha256(text)]);
  });

  it("is of a document that does not parse as well", () => {
    expect(hashes(hashing.checkText("{ oh"))).toEqual([sha256("{ oh")]);
  });
});
