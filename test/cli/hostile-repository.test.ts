/** What an attacker tried in a repository of his own, and what has to come of it. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";

const GOOD = JSON.stringify({
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
});

let root: string;
let here: string;

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "hostile-")));
  here = join(root, "work");
  fs.mkdirSync(here);
  fs.writeFileSync(join(here, "ok.json"), GOOD);
});
afterEach(() => fs.rmSync(root, { recursive: true }));

async function check(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = recordingIo({ cwd: here });
  const code = await run(["check", ...args], io);
  return { code, stdout: stdout(), stderr: stderr() };
}

describe("a report", () => {
  it("is not written through a linked folder out of the working directory", async () => {
    fs.mkdirSync(join(root, "out"));
    fs.symlinkSync("../out", join(here, "reports"));
    const { code, stdout, stderr } = await check("ok.json", "--format", "json=reports/r.json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("a link on the way to it leaves the working directory");
    expect(fs.readdirSync(join(root, "out"))).toEqual([]);
  });

  it("replaces neither a request by another name, nor facts, nor a rule, nor another report", async () => {
    fs.symlinkSync(".", join(here, "again"));
    fs.writeFileSync(join(here, "facts.json"), '{"windows": {"version": "11"}}');
    for (const args of [
      ["--format", "json=again/ok.json"],
      ["--facts", "facts.json", "--format", "json=facts.json"],
      ["--format", "json=r.json", "--format", "json=./r.json"],
    ]) {
      const { code, stderr } = await check("ok.json", ...args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(stderr).toContain("would replace");
    }
    expect(fs.readFileSync(join(here, "ok.json"), "utf8")).toBe(GOOD);
    expect(fs.readdirSync(here).sort()).toEqual(["again", "facts.json", "ok.json"]);
  });
});

describe("a file", () => {
  it("over the limit whose members are written with escapes is no file without a request", async () => {
    fs.mkdirSync(join(here, "big"));
    fs.writeFileSync(join(here, "big/evil.json"), `{"\\u0045c2ImageId": "bad"${" ".repeat(2000)}}`);
    const { code, stdout } = await check("big", "--max-bytes", "1000");
    expect(code).toBe(1);
    expect(stdout).toContain("document/too-large");
  });

  it("that is a link to itself is a sentence, not an internal error", async () => {
    fs.symlinkSync("loop.json", join(here, "loop.json"));
    const { code, stderr } = await check("loop.json");
    expect(code).toBe(2);
    expect(stderr).not.toContain("internal error");
  });

  it("cannot begin a line with its name", async () => {
    const { code, stderr } = await check("x\n::error::forged.json");
    expect(code).toBe(2);
    expect(stderr.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  });

  it("of a million misplaced YAML tokens is told at once", async () => {
    fs.writeFileSync(join(here, "q.yaml"), "}".repeat(1_000_000));
    fs.writeFileSync(join(here, "r.yaml"), `x: [${",".repeat(900_000)}`);
    const started = process.cpuUsage();
    const { code, stdout } = await check("q.yaml", "r.yaml");
    expect(code).toBe(1);
    expect(stdout).toContain("document/syntax");
    expect(stdout).toContain("more than 250000 tokens");
    // It took 12 s and 1.4 GB; the bound is far from both.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(6);
  });
});

it("an empty argument is a variable that was not set, not the working directory", async () => {
  expect(await check("")).toMatchObject({ code: 2, stdout: "" });
});

describe("a configuration", () => {
  it.each([
    ["*.json", "`link.json`: links that", 0],
    ["images/**", "`images`: links that", 3],
    ["images/../../*", "leaves the folder of the configuration", 2],
  ])("with the requests %s leads `check` without arguments through no link, and says so", async (files, words, expected) => {
    fs.mkdirSync(join(root, "out"));
    fs.writeFileSync(join(root, "out/secret.json"), GOOD.replace("win11", "win 11"));
    fs.symlinkSync("../out", join(here, "images"));
    fs.symlinkSync("../out/secret.json", join(here, "link.json"));
    const config = join(here, "workspaces-preflight.config.json");
    fs.writeFileSync(config, JSON.stringify({ requests: [{ files }] }));
    const { code, stderr } = await check();
    expect(code).toBe(expected);
    expect(stderr).toContain(words);
  });
});
