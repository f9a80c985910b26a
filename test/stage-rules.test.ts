import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stageRules } from "../src/stage-rules.ts";

const ids = stageRules().map((rule) => rule.id);

describe("the rules of the stages that are no rules", () => {
  it("are explained, every one that the document stage has, and no other", () => {
    const source = readdirSync("src/document").map((file) =>
      readFileSync(join("src/document", file), "utf8"),
    );
    const codes = source.flatMap((text) =>
      [...text.matchAll(/\bcode: "([a-z0-9-]+)"/g)].map((match) => `document/${match[1]}`),
    );
    expect(ids.filter((id) => id.startsWith("document/"))).toStrictEqual([...new Set(codes)].sort());
  });

  it("have ids that rules of a pack could have, each once", () => {
    for (const id of ids) expect(id).toMatch(/^(document|schema|config|service|account)\/[a-z0-9-]+$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("say what holds and why", () => {
    for (const { title, why } of stageRules()) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/\.$/);
    }
  });
});
