/** A repository with bad requests, adopted in the order of docs/configuration.md, with the real git and pre-commit. */
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { GOOD } from "../library/requests.ts";
import { hookEnvironment, makeHookRepository } from "../support/hook-repository.ts";
import { describeWithTool } from "../support/system-tool.ts";

const CONFIG = "workspaces-preflight.config.yaml";
const WAIVERS = "workspaces-preflight.waivers.yaml";
const DAY = 24 * 60 * 60 * 1000;

describeWithTool(
  "a repository with bad requests",
  { command: "pre-commit", install: "apt-get install pre-commit" },
  () => {
    const scratch = fs.mkdtempSync(join(tmpdir(), "preflight-adoption-"));
    const here = join(scratch, "repository");
    const hook = join(scratch, "workspaces-preflight");
    const environment = hookEnvironment(scratch);
    let revision = "";

    interface Run {
      readonly status: number | null;
      readonly output: string;
    }

    function run(command: string, ...args: readonly string[]): Run {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: here,
        env: environment,
        encoding: "utf8",
      });
      return { status, output: stdout + stderr };
    }

    const cli = (...args: readonly string[]): Run =>
      run(process.execPath, join(hook, "dist/cli.cjs"), ...args);

    function write(path: string, content: unknown): void {
      fs.mkdirSync(dirname(join(here, path)), { recursive: true });
      fs.writeFileSync(
        join(here, path),
        typeof content === "string" ? content : JSON.stringify(content, null, 2),
      );
    }

    const read = (path: string): string => fs.readFileSync(join(here, path), "utf8");

    /** Tries to commit everything as it is. */
    function commit(): Run {
      expect(run("git", "add", "-A").status).toBe(0);
      return run("git", "commit", "-q", "-m", "change");
    }

    function waiver(expires: number): string {
      const day = new Date(expires).toISOString().slice(0, 10);
      return [
        "waivers:",
        "  - rule: tags/reserved-prefix",
        "    file: images/waived.json",
        "    value: aws:owner",
        "    reason: The tag policy changes in spring",
        "    owner: desktop-team",
        `    expires: ${day}`,
        "",
      ].join("\n");
    }

    const TAGS = [{ Key: "Owner", Value: "desktop-team" }];
    const RESERVED = { ...GOOD, Tags: [...TAGS, { Key: "aws:owner", Value: "desktop-team" }] };

    beforeAll(() => {
      revision = makeHookRepository(hook, environment);
      fs.mkdirSync(here);
      run("git", "init", "-q");
      fs.mkdirSync(join(here, ".github"));
      write("images/name.json", { ...GOOD, ImageName: "win11 24h2", Tags: TAGS });
      write("images/untagged.json", GOOD);
      write("images/waived.json", RESERVED);
      expect(commit()).toMatchObject({ status: 0 });
    }, 120_000);
    afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

    it("is given a configuration, the hook and a workflow by `init`", () => {
      const { status, output } = cli("init", "images", "--repository", hook, "--rev", revision);
      expect({ status, output }).toMatchObject({ status: 0 });
      for (const path of [CONFIG, ".pre-commit-config.yaml", ".github/workflows/workspaces-preflight.yml"]) {
        expect(output).toContain(`wrote \`${path}\``);
        expect(parse(read(path))).toBeTypeOf("object");
      }
      expect(run("pre-commit", "install")).toMatchObject({ status: 0 });
    });

    it("gets a rule of its own, whose examples pass", () => {
      expect(cli("rules", "new", "company/owner-tag", "--dir", "company-rules")).toMatchObject({ status: 0 });
      expect(cli("rules", "test", "company-rules")).toMatchObject({ status: 0 });
      write(CONFIG, read(CONFIG).replace("# packs:\n#   - ./company-rules", "packs:\n  - ./company-rules"));
      const { status, output } = cli("check");
      expect(status).toBe(1);
      for (const rule of ["schema/pattern", "company/owner-tag", "tags/reserved-prefix"])
        expect(output).toContain(`[${rule}]`);
    });

    it("waives one finding, and accepts the others of today in a baseline", () => {
      write(WAIVERS, waiver(Date.now() + 30 * DAY));
      expect(cli("baseline", "write")).toMatchObject({
        status: 0,
        output:
          "`workspaces-preflight.baseline.json` knows 2 findings in 2 files; before it was 0 findings\n",
      });
      const { status, output } = cli("check");
      expect(status).toBe(0);
      expect(output).toContain(`${WAIVERS}: 1 finding waived`);
      expect(output).toContain("workspaces-preflight.baseline.json: 2 findings known since");
    });

    it("is no longer blocked by what was there", () => {
      expect(commit()).toMatchObject({ status: 0 });
      expect(run("pre-commit", "run", "--all-files")).toMatchObject({ status: 0 });
      write("images/name.json", { Tags: TAGS, ...GOOD, ImageName: "win11 24h2" });
      expect(commit(), "the same finding on another line").toMatchObject({ status: 0 });
      write("images/new.json", { ...GOOD, ImageName: "win11-25h2", Tags: TAGS });
      expect(commit()).toMatchObject({ status: 0 });
    });

    it.each([
      ["images/bad.json", { ...GOOD, ImageName: "win11 25h2", Tags: TAGS }, "schema/pattern"],
      ["images/bad.json", GOOD, "company/owner-tag"],
      ["images/bad.json", RESERVED, "tags/reserved-prefix"],
      ["images/name.json", { ...GOOD, ImageName: "win11 25h2", Tags: TAGS }, "schema/pattern"],
    ])("is blocked by what is new: %s, %j", (path, request, rule) => {
      write(path, request);
      const { status, output } = commit();
      expect(status).toBe(1);
      expect(output).toContain(`[${rule}]`);
      run("git", "reset", "-q", "--hard");
    });

    it("is told of the waiver that has expired, and blocked again by what it waived", () => {
      write(WAIVERS, waiver(Date.now() - 2 * DAY));
      write("images/waived.json", { ...RESERVED, ImageDescription: "Windows 11 25H2" });
      const { status, output } = commit();
      expect(status).toBe(1);
      expect(output).toContain("[config/waiver-expired]");
      expect(output).toContain("[tags/reserved-prefix]");
    });
  },
);
