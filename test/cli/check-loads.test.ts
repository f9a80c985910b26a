/** What a check loads: nothing that only a run with AWS needs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-loads-"));
  writeFileSync(
    join(folder, "told.cjs"),
    'process.on("exit", () => process.stderr.write(JSON.stringify(Object.keys(require.cache))));',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function loaded(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, ["-r", join(folder, "told.cjs"), "dist/cli.cjs", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return JSON.parse(stderr.slice(stderr.indexOf("["))) as string[];
}

describe("a check", () => {
  it.each([
    [["check", "docs/examples/requests/win11.json"]],
    [["check", "docs/examples/requests", "--region", "eu-west-1"]],
    [["check", "--help"]],
  ])("%j loads no part that calls AWS", (args) => {
    expect(loaded(...args).filter((path) => /live\.cjs$|aws-sdk|smithy/.test(path))).toEqual([]);
  });

  it("with --live does, so that this test can see it", () => {
    const args = ["docs/examples/requests/win11.json", "--live", "--endpoint-url", "nowhere"];
    expect(loaded("check", ...args).filter((path) => path.endsWith("live.cjs"))).toHaveLength(1);
  });
});
