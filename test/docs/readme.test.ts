/** The README as a user would follow it: every command and every program in it runs, with the outcome that it states. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../../src/build/picture.ts";

const readme = readFileSync("README.md", "utf8");

/** The code blocks of a language, in order. */
function blocks(language: string, page: string = readme): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

const commandsIn = (page: string): readonly { readonly line: string; readonly exit: number }[] =>
  blocks("sh", page)
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("node "))
    .map((line) => ({ line, exit: Number(/# exit (\d)/.exec(line)?.[1] ?? 0) }));

/** Pages beside the README whose commands are run too. */
const PAGES = ["docs/formats.md"];

describe("the README", () => {
  it("starts with two commands that set everything up", () => {
    expect(
      blocks("sh")
        .slice(0, 2)
        .map((block) => block.trim().split("#")[0]?.trim()),
    ).toEqual(["node dist/cli.cjs check docs/examples/requests", "npm cit"]);
  });

  it.each(commandsIn(readme))("$line", runs);

  it("holds a program that runs and prints what is wrong", () => {
    const file = resolve("test/docs/example.tmp.mjs");
    writeFileSync(file, blocks("js").join("\n"));
    try {
      const { stdout, stderr, status } = spawnSync(process.execPath, [file], {
        encoding: "utf8",
        env: { PATH: process.env.PATH },
      });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      expect(stdout).toContain("fail");
      expect(stdout).toContain("/IngestionProcess");
    } finally {
      rmSync(file);
    }
  });

  it("shows the output as it is", () => {
    expect(readFileSync("docs/check.svg", "utf8")).toBe(drawPicture());
  });

  it("links to nothing that is not there", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow();
  });
});

describe.each(PAGES)("%s", (page) => {
  it.each(commandsIn(readFileSync(page, "utf8")))("$line", runs);
});

/** In a copy, since commands write files. */
function runs({ line, exit }: { readonly line: string; readonly exit: number }): void {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  try {
    for (const name of ["dist", "docs/examples"]) cpSync(name, join(folder, name), { recursive: true });
    const { status, stderr } = spawnSync("sh", ["-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    });
    expect({ status, stderr }).toEqual({ status: exit, stderr: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
