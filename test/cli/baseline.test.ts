/** `baseline write|prune`: only what is new fails. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";

const GOOD = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
};
const TAGGED = { ...GOOD, Tags: [{ Key: "aws:a", Value: "b" }] };
const BASELINE = "workspaces-preflight.baseline.json";

let root: string;

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "baseline-")));
  fs.mkdirSync(join(root, ".git"));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function write(name: string, value: unknown): void {
  fs.writeFileSync(join(root, name), typeof value === "string" ? value : JSON.stringify(value));
}

async function cli(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = recordingIo({ cwd: root });
  return { code: await run(args, io), stdout: stdout(), stderr: stderr() };
}

describe("a baseline", () => {
  it("keeps fixes from what it knows, and the run says how many", async () => {
    const blank = { ...GOOD, ImageDescription: " Windows 11 ", Applications: [] };
    write("a.json", blank);
    await cli("baseline", "write", "a.json");
    for (const option of ["--fix", "--fix-unsafe"]) {
      const { code, stdout } = await cli("check", "a.json", option);
      expect(code).toBe(0);
      expect(stdout).toContain("\n0 fixed · 2 fixes left (known or waived) · 1 request passed");
    }
    expect(fs.readFileSync(join(root, "a.json"), "utf8")).toBe(JSON.stringify(blank));
    const dry = await cli("check", "a.json", "--fix-dry-run");
    expect(dry.stdout).toBe("");
    expect(dry.stderr).toContain("\n2 fixes left (known or waived) · 1 request passed");
    const { counts } = JSON.parse((await cli("check", "a.json", "--fix", "--format", "json")).stdout);
    expect(counts).toMatchObject({ fixed: 0, unfixed: 2, waived: 2 });
    expect(JSON.parse((await cli("check", "a.json", "--format", "json")).stdout).counts).not.toHaveProperty(
      "unfixed",
    );
  });

  it("lets pass what it knows, wherever it stands in the text, and fails what is new", async () => {
    write("a.json", TAGGED);
    expect((await cli("check", "a.json")).code).toBe(1);
    expect(await cli("baseline", "write", "a.json")).toEqual({
      code: 0,
      stdout: `\`${BASELINE}\` knows 1 finding in 1 file; before it was 0 findings\n`,
      stderr: "",
    });
    write("a.json", JSON.stringify(TAGGED, null, 8));
    const known = await cli("check", "a.json");
    expect(known.code).toBe(0);
    expect(known.stdout).toContain(`policy: ${BASELINE}: 1 finding known since 2026-11-23 or later`);
    write("a.json", { ...TAGGED, Tags: [...TAGGED.Tags, { Key: "aws:c", Value: "d" }] });
    expect((await cli("check", "a.json")).code).toBe(1);
  });

  it("does not know what is undecided, which may turn out to be wrong", async () => {
    write("a.json", { ...GOOD, IngestionProcess: "BYOL_REGULAR" });
    const written = await cli("baseline", "write", "a.json");
    expect(written.stdout).toContain("knows 1 finding in 1 file");
    expect(written.stderr).toContain("1 undecided finding not recorded");
    expect((await cli("check", "a.json")).code).toBe(3);
    expect((await cli("check", "a.json", "--fact", "windows.version=10")).code).toBe(0);
    expect((await cli("check", "a.json", "--fact", "windows.version=11")).code).toBe(1);
  });

  it("is pruned of what was mended, and grows only when it is written", async () => {
    write("a.json", TAGGED);
    write("b.json", TAGGED);
    await cli("baseline", "write", ".");
    write("a.json", GOOD);
    write("c.json", TAGGED);
    expect((await cli("baseline", "prune", ".")).stdout).toContain(
      "knows 1 finding in 1 file; before it was 2",
    );
    fs.rmSync(join(root, "b.json"));
    expect((await cli("baseline", "prune", "a.json")).stdout).toContain("knows 0 findings in 0 files");
  });

  it("keeps what it knows of files that are not checked, and since when", async () => {
    write("a.json", TAGGED);
    write("b.json", TAGGED);
    await cli("baseline", "write", "a.json", "--as-of", "2026-10-01");
    await cli("baseline", "write", "b.json");
    await cli("baseline", "write", "a.json");
    const { files } = JSON.parse(fs.readFileSync(join(root, BASELINE), "utf8")) as {
      files: Record<string, readonly { since: string }[]>;
    };
    expect(Object.entries(files).map(([file, list]) => [file, list.map(({ since }) => since)])).toEqual([
      ["a.json", ["2026-10-01"]],
      ["b.json", ["2026-11-23"]],
    ]);
  });

  it("knows nothing of what a waiver waives, nor of a file that does not parse", async () => {
    write("a.json", TAGGED);
    write("b.json", "{");
    write(
      "workspaces-preflight.waivers.yaml",
      "waivers: [{rule: tags/reserved-prefix, file: a.json, pointer: /Tags/0/Key, reason: x, owner: y, expires: 2026-12-01}]",
    );
    const { stdout, stderr } = await cli("baseline", "write", ".");
    expect(stdout).toContain("knows 0 findings in 0 files");
    expect(stderr).toContain("cannot be recorded");
  });

  it("is not written through a link", async () => {
    write("a.json", TAGGED);
    write("victim", "{}");
    fs.symlinkSync("victim", join(root, BASELINE));
    expect((await cli("baseline", "write", "a.json")).code).toBe(2);
    expect(fs.readFileSync(join(root, "victim"), "utf8")).toBe("{}");
  });
});
