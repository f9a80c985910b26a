import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/canonical-json.ts";
import { sha256 } from "../../src/hash.ts";
import { journalLine, readJournal } from "../../src/submit/journal.ts";

const entry = {
  version: 1,
  at: "2026-11-25T12:00:00.000Z",
  step: "intent",
  account: "123456789012",
  region: "eu-west-1",
  endpoint: "https://workspaces.eu-west-1.amazonaws.com",
  body: "a".repeat(64),
  name: "win11",
  attempt: 1,
  serviceDate: "2026-11-25T12:00:00.000Z",
} as const;
const accepted = { ...entry, step: "accepted", imageId: "wsi-0123456789" } as const;
/** With the right check sum, whatever it says. */
function anyLine(value: object): string {
  return `${JSON.stringify({ ...value, check: sha256(canonicalJson(value)).slice(0, 16) })}\n`;
}

const { serviceDate: _, ...undated } = entry;
const text = journalLine(entry) + journalLine(accepted);

describe("the text of a journal", () => {
  it("is read as it was written", () => {
    const reading = readJournal(Buffer.from(text));
    expect(reading).toMatchObject({ ok: true, entries: [entry, accepted], whole: text.length });
  });

  it("is nothing where nothing was written yet", () => {
    expect(readJournal(new Uint8Array())).toEqual({ ok: true, entries: [], whole: 0 });
  });

  it("law: cut anywhere, it holds the lines before the cut", () => {
    const lines = text.split("\n");
    fc.assert(
      fc.property(fc.nat(text.length), (cut) => {
        const kept = text.slice(0, cut).split("\n").length - 1;
        expect(readJournal(Buffer.from(text.slice(0, cut)))).toMatchObject({
          ok: true,
          whole: lines.slice(0, kept).reduce((sum, line) => sum + line.length + 1, 0),
        });
      }),
    );
  });

  it("law: a changed byte is found, and its line named", () => {
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(text);
        const end = text.indexOf("\n");
        fc.pre(bytes[at] !== byte && at !== end && byte !== 0x0a);
        bytes[at] = byte;
        expect(readJournal(bytes)).toMatchObject({ ok: false, line: at < end ? 1 : 2 });
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string]>([
    ["an empty line", `\n${text}`],
    ["zeros, as a disk leaves them", `\0\0\0\n${text}`],
    ["another version", anyLine({ ...entry, version: 2 })],
    ["an intent without the service's date", anyLine(undated)],
    ["an image without an id", anyLine({ ...entry, step: "accepted" })],
    ["a member that nobody knows", anyLine({ ...entry, more: 1 })],
    ["a list", "[]\n"],
  ])("refuses %s", (_, wrong) => {
    expect(readJournal(Buffer.from(wrong))).toMatchObject({ ok: false, line: 1 });
  });
});
