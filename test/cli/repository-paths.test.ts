import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { repositoryPaths } from "../../src/cli/repository-paths.ts";
import { recordingIo } from "../support/golden-io.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "repository-"));
  mkdirSync(join(root, "a/b"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const from = (folder: string): ((path: string) => string) =>
  repositoryPaths(recordingIo({ cwd: join(root, folder) }).io);

it("paths are told from the folder that holds .git, whatever folder the run started in", () => {
  mkdirSync(join(root, ".git"));
  expect(from("")("x.json")).toBe("x.json");
  expect(from("a/b")("x.json")).toBe("a/b/x.json");
  expect(from("a/b")("../x.json")).toBe("a/x.json");
  expect(from("a/b")(join(root, "y.json"))).toBe("y.json");
});

it("a worktree, whose .git is a file, is a repository too", () => {
  writeFileSync(join(root, "a/.git"), "gitdir: elsewhere\n");
  expect(from("a/b")("x.json")).toBe("b/x.json");
});

it("what lies outside stays as it is", () => {
  mkdirSync(join(root, "a/.git"));
  expect(from("a/b")("../../x.json")).toBe("../../x.json");
});
