/** The hook as a user gets it: pre-commit clones this repository and runs what it finds there, offline. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { GOOD, NEEDS_WINDOWS } from "../library/requests.ts";
import { hookEnvironment, makeHookRepository } from "../support/hook-repository.ts";
import { describeWithTool } from "../support/system-tool.ts";

interface Run {
  readonly status: number | null;
  readonly output: string;
}

describeWithTool(
  "the pre-commit hook",
  { command: "pre-commit", install: "apt-get install pre-commit" },
  () => {
    const scratch = mkdtempSync(join(tmpdir(), "preflight-hook-"));
    const hookRepository = join(scratch, "workspaces-preflight");
    const userRepository = join(scratch, "images");

    const environment = hookEnvironment(scratch);

    function run(cwd: string, command: string, ...args: readonly string[]): Run {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd,
        env: environment,
        encoding: "utf8",
      });
      return { status, output: stdout + stderr };
    }

    function git(cwd: string, ...args: readonly string[]): string {
      return execFileSync("git", args, {
        cwd,
        env: environment,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    }

    /** Puts a file into the user's repository and tries to commit it. */
    function commit(path: string, request: unknown): Run {
      const file = join(userRepository, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof request === "string" ? request : `${JSON.stringify(request, null, 2)}\n`);
      git(userRepository, "add", "--", path);
      const result = run(userRepository, "git", "commit", "-q", "-m", path);
      if (result.status !== 0) git(userRepository, "rm", "-q", "--cached", "--", path);
      if (result.status !== 0) rmSync(file);
      return result;
    }

    beforeAll(() => {
      const revision = makeHookRepository(hookRepository, environment);

      mkdirSync(userRepository);
      git(userRepository, "init", "-q");
      writeFileSync(
        join(userRepository, ".pre-commit-config.yaml"),
        [
          "repos:",
          `  - repo: ${hookRepository}`,
          `    rev: ${revision}`,
          "    hooks:",
          "      - id: workspaces-preflight",
          "        files: ^images/",
          "        args: [--fact, windows.version=11, --fact, region=eu-west-1]",
          "      - id: workspaces-preflight",
          "        alias: unconfigured",
          "",
        ].join("\n"),
      );
      git(userRepository, "add", ".");
      git(userRepository, "commit", "-q", "-m", "start");
      expect(run(userRepository, "pre-commit", "install")).toMatchObject({ status: 0 });
    }, 120_000);

    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    it("lets a good request be committed", () => {
      expect(commit("images/win11.json", GOOD)).toMatchObject({ status: 0 });
    });

    it("blocks a bad request, and says where and why", () => {
      const { status, output } = commit("images/bad.json", { ...GOOD, ImageName: "win11 24h2" });
      expect(status).toBe(1);
      expect(output).toContain("images/bad.json:4:16");
      expect(output).toContain("schema/pattern");
    });

    it("decides by the facts in its arguments", () => {
      const { status, output } = commit("images/pcoip.json", NEEDS_WINDOWS);
      expect(status).toBe(1);
      expect(output).toContain("ingestion/windows-11-no-pcoip");
    });

    it("blocks what it cannot decide", () => {
      const { status, output } = commit("import-workspace-image.json", NEEDS_WINDOWS);
      expect(status).toBe(1);
      expect(output).toContain("windows.version");
    });

    it("checks YAML, and every file at once", () => {
      const yaml = Object.entries(GOOD).map(([member, value]) => `${member}: ${String(value)}\n`);
      expect(commit("images/deeper/good.yaml", yaml.join(""))).toMatchObject({ status: 0 });
      expect(commit("images/deeper/bad.yml", yaml.slice(1).join(""))).toMatchObject({ status: 1 });
      expect(run(userRepository, "pre-commit", "run", "--all-files")).toMatchObject({ status: 0 });
    });

    it("leaves other files alone: outside of `files`, and without it those that are not named after the call", () => {
      expect(commit("package.json", { name: "not a request" })).toMatchObject({ status: 0 });
      expect(commit("images/README.md", "# Images\n")).toMatchObject({ status: 0 });
      expect(commit("ops/ImportWorkspaceImage/good.json", GOOD)).toMatchObject({ status: 0 });
      expect(commit("ops/import_workspace_image_bad.json", {})).toMatchObject({ status: 1 });
    });

    it("writes nothing into the repository", () => {
      expect(git(userRepository, "status", "--porcelain")).toBe("");
    });
  },
);
