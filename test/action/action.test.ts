/** The action as a runner runs it: the committed file, the environment that GitHub sets, nothing installed. */
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

const GOOD = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
};
const BAD = { ...GOOD, IngestionProcess: "BYOL_REGULAR_DCV" };

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = parse(fs.readFileSync("action.yml", "utf8")) as Action;

let home: string;
let workspace: string;
beforeEach(() => {
  home = fs.mkdtempSync(join(tmpdir(), "action-"));
  workspace = join(home, "workspace");
  fs.mkdirSync(join(workspace, "images"), { recursive: true });
  fs.mkdirSync(join(home, "temp"));
  fs.cpSync("dist", join(home, "action/dist"), { recursive: true });
  write("images/good.json", JSON.stringify(GOOD));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  fs.mkdirSync(join(workspace, path, ".."), { recursive: true });
  fs.writeFileSync(join(workspace, path), text);
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

function runAction(inputs: Readonly<Record<string, string>>, event: unknown = {}): Ran {
  const given = { ...inputs };
  for (const [name, { default: value }] of Object.entries(action.inputs)) given[name] ??= value ?? "";
  const file = (name: string): string => join(home, name);
  for (const name of ["output", "summary"]) fs.writeFileSync(file(name), "");
  fs.writeFileSync(file("event.json"), JSON.stringify(event));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, "action", action.runs.main)], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_EVENT_PATH: file("event.json"),
      RUNNER_TEMP: file("temp"),
      ...Object.fromEntries(
        Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
      ),
    },
  });
  const outputs = fs
    .readFileSync(file("output"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("=") as [string, string]);
  return {
    status,
    stdout,
    stderr,
    outputs: Object.fromEntries(outputs),
    summary: fs.readFileSync(file("summary"), "utf8"),
  };
}

function git(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "init.defaultBranch=main", ...args],
    { cwd: workspace, encoding: "utf8" },
  );
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.trim();
}

/** The event of a pull request. */
function pullRequest(from: string | null, base: string): unknown {
  return {
    pull_request: {
      head: { repo: from === null ? null : { full_name: from } },
      base: { repo: { full_name: "org/images" }, sha: base },
    },
  };
}

describe("the action", () => {
  it("passes what passes, and says where the report is", () => {
    const { status, stderr, outputs, summary } = runAction({ files: "images" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(outputs.verdict).toBe("pass");
    const report = JSON.parse(fs.readFileSync(outputs.report ?? "", "utf8"));
    expect(report.requests[0].source.path).toBe("images/good.json");
    expect(summary).not.toBe("");
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it("annotates what fails, and writes the reports it is asked for", () => {
    write("images/bad file.json", JSON.stringify(BAD, null, 2));
    const { status, stdout, outputs } = runAction({
      files: "images/good.json\nimages/bad file.json\n",
      facts: "windows.version=11\nregion=eu-west-1",
      formats: "junit=junit.xml",
      "sarif-file": "out.sarif",
    });
    expect(status).toBe(1);
    expect(outputs.verdict).toBe("fail");
    expect(stdout).toMatch(/^::error file=images\/bad file\.json,line=3,/m);
    expect(fs.readFileSync(join(workspace, "junit.xml"), "utf8")).toContain("<testsuites");
    expect(JSON.parse(fs.readFileSync(join(workspace, "out.sarif"), "utf8"))).toMatchObject({
      version: "2.1.0",
    });
  });

  it("says what is wrong with its inputs", () => {
    expect(runAction({ files: " " })).toMatchObject({
      status: 2,
      stdout: "::error title=workspaces-preflight::the input `files` names nothing to check\n",
      outputs: {},
    });
    const { status, stderr } = runAction({ files: "images", facts: "nonsense=1" });
    expect(status).toBe(2);
    expect(stderr).toContain("there is no fact `nonsense`");
  });

  it("lets an unknown verdict pass where it is told to", () => {
    write("images/good.json", JSON.stringify({ ...GOOD, IngestionProcess: "BYOL_REGULAR" }));
    const inputs = { files: "images" };
    expect(runAction(inputs)).toMatchObject({ status: 3, outputs: { verdict: "unknown" } });
    expect(runAction({ ...inputs, "allow-unknown": "true" }).status).toBe(0);
  });
});

describe("on pull requests", () => {
  const CONFIG = "workspaces-preflight.config.json";
  const PACK = "company-rules/company/rule.txt";
  const seen = (): readonly string[] =>
    [CONFIG, "images/workspaces-preflight.config.json", PACK].map((path) =>
      fs.existsSync(join(workspace, path)) ? fs.readFileSync(join(workspace, path), "utf8") : "",
    );

  /** A repository whose change replaces the configuration, adds another one and changes a pack. @returns the base. */
  function changed(): string {
    git("init", "-q");
    write(CONFIG, "{}\n");
    write(PACK, "base\n");
    git("add", "-A");
    git("commit", "-qm", "base");
    const base = git("rev-parse", "HEAD");
    write(CONFIG, '{"broken": \n');
    write("images/workspaces-preflight.config.json", '{"broken": \n');
    write(PACK, "change\n");
    git("add", "-A");
    git("commit", "-qm", "change");
    return base;
  }

  /** Stands for the command line: tells what it finds. */
  function spy(): void {
    fs.writeFileSync(
      join(home, "action/dist/cli.cjs"),
      `const fs = require("node:fs");
       const read = (path) => fs.existsSync(path) ? fs.readFileSync(path, "utf8").trim() : "-";
       console.log(${JSON.stringify([CONFIG, "images/workspaces-preflight.config.json", PACK])}.map(read).join(" "));`,
    );
  }

  it.each([
    ["from a fork", "stranger/images"],
    ["from a fork that is gone", null],
  ])("%s the policy of the base counts, and the workspace is put back", (_, from) => {
    const base = changed();
    const before = seen();
    spy();
    const { stdout } = runAction(
      { files: "images", "policy-paths": "company-rules" },
      pullRequest(from, base),
    );
    expect(stdout).toBe("{} - base\n");
    expect(seen()).toEqual(before);
    expect(git("status", "--porcelain")).toBe("");
    expect(fs.readdirSync(join(home, "temp")).filter((name) => name.startsWith("policy-"))).toEqual([]);
  });

  it("from the repository itself the files count as they are, unless a ref is named", () => {
    const base = changed();
    spy();
    const event = pullRequest("org/images", base);
    expect(runAction({ files: "images" }, event).stdout).toBe('{"broken": {"broken": change\n');
    expect(runAction({ files: "images", "config-ref": base }, event).stdout).toBe("{} - change\n");
  });

  it("whose base cannot be read nothing runs", () => {
    changed();
    spy();
    const { status, stdout } = runAction({ files: "images" }, pullRequest("stranger/images", "0".repeat(40)));
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=workspaces-preflight::git fetch failed: /);
    expect(runAction({ files: "images", "config-ref": "--upload-pack=x" })).toMatchObject({ status: 2 });
  });
});
