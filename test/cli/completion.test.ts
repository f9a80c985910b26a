/** Completion in the shells themselves: a word is begun, the shell says what it could become. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";
import { describeWithTool } from "../support/system-tool.ts";

let here: string;
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), "completion-"));
  writeFileSync(join(here, "request.json"), "{}");
  for (const shell of ["bash", "zsh", "fish"]) {
    const { io, stdout } = recordingIo({ cwd: here });
    expect(await run(["completion", shell], io)).toBe(0);
    writeFileSync(join(here, `script.${shell}`), stdout());
  }
});
afterAll(() => rmSync(here, { recursive: true }));

function shell(program: string, args: readonly string[], input = ""): readonly string[] {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: here,
    encoding: "utf8",
    input,
    env: { PATH: process.env.PATH, HOME: here, TERM: "dumb" },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** What bash answers for a line whose last word is begun. */
function inBash(...words: readonly string[]): readonly string[] {
  const line = ["workspaces-preflight", ...words].map((word) => `'${word}'`).join(" ");
  return shell("bash", [
    "--norc",
    "-c",
    `source script.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _workspaces_preflight; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]);
}

/** Zsh completes on a terminal only: the functions that show candidates are replaced by ones that print them. */
function inZsh(...words: readonly string[]): readonly string[] {
  const line = ["workspaces-preflight", ...words].map((word) => `'${word}'`).join(" ");
  return shell("zsh", [
    "-f",
    "-c",
    `compdef() { :; }; _files() { print files; }; compadd() { shift; print -l -- $@; }
     _describe() { [[ $1 == -o ]] && shift; print -l -- \${(P)2%%:*}; }
     source script.zsh; words=(${line}); CURRENT=${words.length + 1}; _workspaces_preflight`,
  ]);
}

function inFish(...words: readonly string[]): readonly string[] {
  const line = ["workspaces-preflight", ...words].join(" ");
  return shell("fish", ["--no-config", "-c", `source script.fish; complete -C '${line}'`]).map(
    (found) => found.split("\t")[0] ?? "",
  );
}

const SHELLS = [
  ["bash", inBash],
  ["zsh", inZsh],
  ["fish", inFish],
] as const;

for (const [name, complete] of SHELLS)
  describeWithTool(`completion in ${name}`, { command: name, install: `apt-get install ${name}` }, () => {
    it("commands, and commands below them", () => {
      expect(complete("")).toEqual(expect.arrayContaining(["check", "rules", "schema", "completion"]));
      expect(complete("rules", "")).toEqual(
        expect.arrayContaining(["list", "explain", "test", "new", "docs"]),
      );
      expect(complete("rules", "")).not.toContain("check");
    });

    it("options of the command that is there", () => {
      expect(complete("check", "--")).toEqual(
        expect.arrayContaining(["--facts", "--fix", "--fail-on", "--help"]),
      );
      expect(complete("rules", "test", "--")).toContain("--engine");
      expect(complete("rules", "test", "--")).not.toContain("--facts");
    });

    it("values where they are few", () => {
      expect(complete("check", "--fail-on", "")).toEqual(["error", "warning"]);
      expect(complete("schema", "")).toEqual(expect.arrayContaining(["request", "rule"]));
      expect(complete("rules", "explain", "")).toEqual(
        expect.arrayContaining(["tags/unique-keys", "schema/pattern"]),
      );
    });

    it("files everywhere else", () => {
      const files = complete("check", "");
      // Bash asks for files itself where a function found nothing.
      expect(files).toEqual(
        name === "bash" ? [] : name === "zsh" ? ["files"] : expect.arrayContaining(["request.json"]),
      );
    });
  });

it("runs nothing of what was typed", () => {
  expect(inBash("check", "$(touch pwned)", "--fail-on", "e")).toEqual(["error"]);
  expect(shell("bash", ["-c", "ls"])).not.toContain("pwned");
});

it("is refused for other shells", async () => {
  const { io, stderr } = recordingIo({ cwd: here });
  expect(await run(["completion", "tcsh"], io)).toBe(2);
  expect(stderr()).toBe("error: there is no completion for `tcsh`; there is one for bash, zsh, fish\n");
});
