import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import factsSchema from "../../schemas/facts.schema.json" with { type: "json" };
import { renderFactDocs } from "../../src/build/fact-docs.ts";
import { renderRuleDocs } from "../../src/build/rule-docs.ts";
import { derivedFacts } from "../../src/facts/derived.ts";
import { ruleFiles } from "./rule-files.ts";

const rules = ruleFiles().map(({ rule }) => rule);
const page = renderRuleDocs(rules);

describe("docs/rules.md", () => {
  test("is what its rules render to", () => {
    expect(readFileSync("docs/rules.md", "utf8"), "run `npm run generate`").toBe(page);
  });

  test("does not depend on the order of the rules", () => {
    expect(renderRuleDocs([...rules].reverse())).toBe(page);
  });

  test("has a heading in words for every group", () => {
    for (const group of new Set(rules.map(({ id }) => id.split("/")[0])))
      expect(page).toMatch(new RegExp(`^### .{10,}\\(\\[details\\]\\(#${group}\\)\\)$`, "m"));
    expect(page).not.toMatch(/^## [a-z]+$/m);
  });

  test("names every rule under each scope that it needs", () => {
    const index = page.split("## By what they need to know")[1]?.split("## How unknown")[0] ?? "";
    for (const { id } of rules) expect(index).toContain(`[${id}](`);
    expect(index.split("\n").filter((line) => line.includes("[ami/windows-11-uefi]")).length).toBe(2);
  });

  test("has an anchor for every link of its table", () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
    expect(links.filter((link) => link !== "examples" && !anchors.has(link))).toEqual([]);
    const groups = new Set(rules.map(({ id }) => id.split("/")[0]));
    expect(anchors.size).toBe(rules.length + groups.size);
  });

  test("shows all of a rule", () => {
    for (const rule of rules) {
      for (const words of [rule.title, rule.why, rule.message, rule.expected ?? "", ...(rule.notes ?? [])])
        expect(page).toContain(words);
      for (const { url } of rule.source) expect(page).toContain(`<${url}>`);
    }
  });

  test("holds JSON that parses", () => {
    const blocks = [...page.matchAll(/```json\n(.*?)\n```/gs)].map((match) => match[1] ?? "");
    // No block is left open, and no rule has lost what it shows.
    expect(blocks.length).toBe(page.split("```json").length - 1);
    expect(blocks.length).toBeGreaterThan(70);
    for (const block of blocks) expect(() => JSON.parse(block)).not.toThrow();
  });
});

describe("docs/facts.md", () => {
  test("is what the schema and the derived facts render to", () => {
    expect(readFileSync("docs/facts.md", "utf8"), "run `npm run generate`").toBe(
      renderFactDocs(factsSchema, derivedFacts),
    );
  });

  test("names every fact", () => {
    const text = renderFactDocs(factsSchema, derivedFacts);
    for (const { path } of derivedFacts) expect(text).toContain(`\`${path}\``);
    expect(text).toContain("`windows.version`");
    expect(text).toContain("`region.name`");
  });
});
