/** A company's rules: written, tested, documented and pinned. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { packCoverage, readPack } from "../../src/index.ts";
import { recordingIo } from "../support/golden-io.ts";

let here: string;
beforeEach(() => {
  here = fs.mkdtempSync(join(tmpdir(), "packs-"));
});
afterEach(() => fs.rmSync(here, { recursive: true }));

async function command(
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = recordingIo({ cwd: here });
  return { code: await run(args, io), stdout: stdout(), stderr: stderr() };
}

describe("rules new", () => {
  it("writes a rule whose examples pass and notice every condition", async () => {
    expect(await command("rules", "new", "company/owner-tag", "--dir", "rules")).toStrictEqual({
      code: 0,
      stdout: "rules/company/owner-tag.yaml\n",
      stderr: "",
    });
    const { code, stdout } = await command("rules", "test", "rules");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^1 rule, 3 examples: all as expected; 2 of 2 conditions noticed\nsha256 [0-9a-f]{64}\n$/,
    );
  });

  it("overwrites nothing, whatever its ending", async () => {
    fs.mkdirSync(join(here, "company"));
    fs.writeFileSync(join(here, "company/a.json"), "{}");
    const { code, stderr } = await command("rules", "new", "company/a");
    expect(code).toBe(2);
    expect(stderr).toBe("error: `company/a.json` is there already; it is left as it is\n");
    expect(fs.readdirSync(join(here, "company"))).toStrictEqual(["a.json"]);
  });

  it.each([
    "owner",
    "Company/owner",
    "../owner",
    "a/b/c",
    "company/",
    "__proto__/x",
    "tags/unique-keys",
  ])("refuses the id `%s`", async (id) => {
    expect((await command("rules", "new", id)).code).toBe(2);
    expect(fs.readdirSync(here)).toStrictEqual([]);
  });
});

describe("rules test without a path", () => {
  it("tests the built-in rules and the packs of the configuration", async () => {
    await command("rules", "new", "company/owner-tag", "--dir", "rules");
    fs.writeFileSync(join(here, "workspaces-preflight.config.json"), '{ "packs": ["./rules"] }');
    const both = await command("rules", "test");
    expect(both.code).toBe(0);
    expect(both.stdout).toMatch(
      /^built-in\n\d+ rules, .*\n\nrules\n1 rule, 3 examples: all as expected; .*\nsha256 [0-9a-f]{64}\n$/,
    );
    const { stdout } = await command("rules", "test", "--no-config");
    expect(stdout).toMatch(/^\d+ rules, .*\n$/);
  });
});

describe("--pack-sha256", () => {
  it("takes the content that `rules test` names, and no other", async () => {
    await command("rules", "new", "company/owner-tag", "--dir", "rules");
    fs.writeFileSync(
      join(here, "a.json"),
      '{"Ec2ImageId":"ami-0f3c7a91d2e84b650","IngestionProcess":"BYOL_REGULAR_BYOP","ImageName":"a","ImageDescription":"a"}',
    );
    const sha256 = readPack(join(here, "rules")).sha256;
    const args = ["check", "a.json", "--rules", join(here, "rules"), "--pack-sha256", sha256];
    expect((await command(...args)).code).toBe(0);
    const file = join(here, "rules/company/owner-tag.yaml");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("severity: error", "severity: warning"));
    expect(await command(...args)).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("packCoverage", () => {
  it("names the conditions that no example notices", () => {
    const { conditions, unnoticed } = packCoverage(readPack("test/golden/rules-test-unnoticed/pack"));
    expect(conditions).toBe(3);
    expect(unnoticed).toStrictEqual([{ rule: "company/name", pointer: "/when/any/1" }]);
  });
});
