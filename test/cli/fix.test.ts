import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo, type World } from "../support/golden-io.ts";

const BAD = `{
  "ec2ImageId": "ami-0f3c7a91d2e84b650",\r
  "IngestionProcess":"byol_regular_wsp",
\t"ImageName" : "win11",
  "ImageDescription": "Windows 11" , }
`;
const FIXED = `{
  "Ec2ImageId": "ami-0f3c7a91d2e84b650",\r
  "IngestionProcess":"BYOL_REGULAR_WSP",
\t"ImageName" : "win11",
  "ImageDescription": "Windows 11"  }
`;

let here: string;
beforeEach(() => {
  here = fs.mkdtempSync(join(tmpdir(), "fix-"));
  fs.writeFileSync(join(here, "a.json"), BAD);
});
afterEach(() => fs.rmSync(here, { recursive: true }));

const read = (name: string): string => fs.readFileSync(join(here, name), "utf8");

async function check(
  args: readonly string[],
  world: Partial<World> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = recordingIo({ cwd: here, ...world });
  return {
    code: await run(["check", ...args], io),
    stdout: stdout().replace(/ · \d+ rules? skipped \([^)]*\)|to decide more: .*\n/g, ""),
    stderr: stderr(),
  };
}

describe("--fix", () => {
  it("mends the file where it stands; the report and the exit code are of what is left", async () => {
    expect(await check(["a.json", "--fix"])).toStrictEqual({
      code: 0,
      stdout: "3 fixed · 1 request passed\n",
      stderr: "",
    });
    expect(read("a.json")).toBe(FIXED);
    expect(fs.readdirSync(here)).toStrictEqual(["a.json"]);
    expect((await check(["a.json", "--fix"])).stdout).toBe("0 fixed · 1 request passed\n");
  });

  it("counts the fixes in the JSON report", async () => {
    const { stdout } = await check(["a.json", "--fix", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { fixed: 3, errors: 0 }, verdict: "pass" });
  });

  it("leaves alone what changes the meaning of a request, unless it is asked for it", async () => {
    const text = BAD.replace("byol_regular_wsp", "BYOL_REGULAR_DCV");
    fs.writeFileSync(join(here, "a.json"), text);
    expect((await check(["a.json", "--fix"])).code).toBe(1);
    expect(read("a.json")).toContain("BYOL_REGULAR_DCV");
    expect((await check(["a.json", "--fix-unsafe"])).code).toBe(0);
    expect(read("a.json")).toContain("BYOL_REGULAR_WSP");
  });

  it("keeps the mode of the file", async () => {
    fs.chmodSync(join(here, "a.json"), 0o640);
    await check(["a.json", "--fix"]);
    expect(fs.statSync(join(here, "a.json")).mode & 0o777).toBe(0o640);
  });

  it("does not touch files of a directory that are no requests", async () => {
    const settings = '{ "editor": "x", }\n';
    fs.writeFileSync(join(here, "settings.json"), settings);
    await check([".", "--fix"]);
    expect(read("settings.json")).toBe(settings);
    expect(read("a.json")).toBe(FIXED);
  });

  it("never writes through a link", async () => {
    fs.symlinkSync("a.json", join(here, "link.json"));
    const { code, stderr } = await check(["link.json", "--fix"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "warning: `link.json` is not fixed: it is a link, and nothing is written through links\n",
    );
    expect(read("a.json")).toBe(BAD);
  });

  it("leaves a file alone that changed meanwhile, and no other file behind", async () => {
    const fchmodSync = (fd: number, mode: fs.Mode): void => {
      fs.writeFileSync(join(here, "a.json"), "changed");
      fs.fchmodSync(fd, mode);
    };
    const { code, stderr } = await check(["a.json", "--fix"], { fs: { fchmodSync } });
    expect(stderr).toBe("error: `a.json` has changed since it was read; it is left as it is\n");
    expect(code).toBe(2);
    expect(read("a.json")).toBe("changed");
    expect(fs.readdirSync(here)).toStrictEqual(["a.json"]);
  });

  it("says that a file cannot be written, checks it as it is and goes on", async () => {
    fs.writeFileSync(join(here, "b.json"), BAD);
    const openSync: typeof fs.openSync = (path, flags, mode) => {
      if (String(path).endsWith("a.json.0.tmp")) throw Object.assign(new Error(), { code: "EACCES" });
      return fs.openSync(path, flags, mode);
    };
    const { code, stdout, stderr } = await check(["a.json", "b.json", "--fix"], { fs: { openSync } });
    expect({ code, stderr }).toStrictEqual({
      code: 2,
      stderr: "error: cannot write `a.json`: permission denied\n",
    });
    expect(stdout).toContain("3 fixed · 2 requests: 1 passed, 1 failed");
    expect([read("a.json"), read("b.json")]).toStrictEqual([BAD, FIXED]);
  });

  it("writes UTF-16 and a byte order mark as plain UTF-8", async () => {
    const good = FIXED.replaceAll("\r", "");
    fs.writeFileSync(join(here, "a.json"), Buffer.from(`\ufeff${good}`, "utf16le"));
    fs.writeFileSync(join(here, "b.json"), `\ufeff${good}`);
    expect((await check([".", "--fix"])).stdout).toBe("2 fixed · all 2 requests passed\n");
    expect([read("a.json"), read("b.json")]).toStrictEqual([good, good]);
  });

  it("leaves bytes alone that are no UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(BAD), Buffer.from([0xff])]);
    fs.writeFileSync(join(here, "a.json"), bytes);
    expect((await check(["a.json", "--fix"])).code).toBe(1);
    expect(fs.readFileSync(join(here, "a.json"))).toStrictEqual(bytes);
  });
});

describe("--fix-dry-run", () => {
  it("prints a diff that patch applies, and writes nothing", async () => {
    const { code, stdout, stderr } = await check(["a.json", "--fix-dry-run"]);
    expect(read("a.json")).toBe(BAD);
    // The file is as bad as it was: a gate does not open for what could be fixed.
    expect(code).toBe(1);
    expect(stderr).toContain("1 request: 1 failed");
    const applied = spawnSync("git", ["apply", "-"], { cwd: here, input: stdout, encoding: "utf8" });
    expect(applied).toMatchObject({ status: 0, stderr: "" });
    expect(read("a.json")).toBe(FIXED);
  });

  it("shows nothing on a terminal that a terminal would act on", async () => {
    fs.writeFileSync(join(here, "a.json"), BAD.replace("Windows 11", "\u009b2J\u202e"));
    const { stdout } = await check(["a.json", "--fix-dry-run", "--color", "never"], { stdoutColumns: 80 });
    expect(stdout).toContain("\\u009b2J\\u202e");
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f\u202e]/);
  });

  it("keeps workflow commands in a request from GitHub Actions", async () => {
    fs.writeFileSync(
      join(here, "a.yaml"),
      "ec2ImageId: ami-0f3c7a91d2e84b650\nImageName: x\n  ::error::no\n",
    );
    const { stdout } = await check(["a.yaml", "--fix-dry-run"], { env: { GITHUB_ACTIONS: "true" } });
    expect(stdout).toMatch(
      /^::stop-commands::workspaces-preflight\n[\s\S]*::error[\s\S]*\n::workspaces-preflight::\n$/,
    );
  });
});
