/** The settings of docs/editors.md: they are what editors read, and the schemas that they name are printed there. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";

const page = readFileSync("docs/editors.md", "utf8");
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(page)?.[1] ?? "";
const printed = [...page.matchAll(/^ {4}workspaces-preflight schema (\w+) > (\S+)$/gm)];
const files = printed.map(([, , file]) => file);

describe("docs/editors.md", () => {
  it.each(printed.map(([, name = ""]) => name))("prints the schema `%s`", async (name) => {
    const { io, stdout } = recordingIo({ cwd: "." });
    expect(await run(["schema", name], io)).toBe(0);
    expect(JSON.parse(stdout())).toHaveProperty("$schema");
  });

  it("gives VS Code settings that name these files", () => {
    const settings = JSON.parse(block("json")) as Record<string, unknown>;
    const json = (settings["json.schemas"] as { url: string }[]).map(({ url }) => url.replace("./", ""));
    const yaml = Object.keys(settings["yaml.schemas"] as object).map((url) => url.replace("./", ""));
    expect([json, yaml]).toEqual([files, files]);
  });

  it("gives JetBrains mappings that name these files", () => {
    const named = [...block("xml").matchAll(/"relativePathToSchema" value="([^"]+)"/g)].map(
      ([, file]) => file,
    );
    expect(named).toEqual(files);
    const tags = [...block("xml").matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closes, name = "", alone] of tags) {
      if (closes === "/") expect(open.pop()).toBe(name);
      else if (alone === "") open.push(name);
    }
    expect(open).toEqual([]);
  });
});
