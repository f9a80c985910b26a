import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaRules } from "../../src/schema/schema-rules.ts";

const sources = readdirSync("src/schema/explain").map((file) => ({
  file,
  text: readFileSync(`src/schema/explain/${file}`, "utf8"),
}));

describe("the texts of the schema rules", () => {
  it("are there for every rule that a sentence names, and for no other", () => {
    const named = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/rule: (?:\w+ \? )?"([a-z-]+)"(?: : "([a-z-]+)")?/g)].flatMap(([, ...names]) =>
          names.filter(Boolean),
        ),
      ),
    );
    expect([...named].map((name) => `schema/${name}`).sort()).toStrictEqual(Object.keys(schemaRules).sort());
  });

  it("are sentences", () => {
    for (const { title, why } of Object.values(schemaRules)) {
      expect(title).toMatch(/^[A-Z].{10,90}[^.]$/);
      expect(why).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  it("every kind of sentence is in the table", () => {
    const table = readFileSync("src/schema/explanations.ts", "utf8");
    const others = ["misnamed-member.ts", "nested-request.ts", "required.ts", "unknown-member.ts"];
    for (const { file } of sources) if (!others.includes(file)) expect(table).toContain(`./explain/${file}`);
  });
});
