import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { GOOD } from "../format/written.ts";
import { recordingIo } from "../support/golden-io.ts";

let here: string;
beforeEach(() => {
  here = fs.mkdtempSync(join(tmpdir(), "summary-"));
  fs.writeFileSync(join(here, "bad.json"), JSON.stringify({ ...GOOD, ImageName: "a b" }));
});
afterEach(() => fs.rmSync(here, { recursive: true }));

async function check(
  format: string,
  summary: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
  const { io, stdout, stderr } = recordingIo({ cwd: here, env });
  return {
    code: await run(["check", "bad.json", "--format", format], io),
    stdout: stdout(),
    stderr: stderr(),
  };
}

describe("the summary of a step", () => {
  const file = (): string => join(here, "summary.md");
  const text = (): string => fs.readFileSync(file(), "utf8");

  it("is added, in Markdown, to what the step has written", async () => {
    fs.writeFileSync(file(), "# Before\n");
    expect(await check("github", file())).toMatchObject({ code: 1, stderr: "" });
    expect(text()).toMatch(/^# Before\n## workspaces-preflight: ❌ failed\n/);
    expect(text()).toContain("`schema/pattern`");
  });

  it("is written for `auto` too, and for no other format", async () => {
    await check("text", file());
    await check("markdown", file());
    expect(fs.existsSync(file())).toBe(false);
    await check("auto", file());
    expect(text()).toContain("schema/pattern");
  });

  it("keeps to the room that is left", async () => {
    fs.writeFileSync(file(), "x".repeat((1 << 20) - 4500));
    await check("github", file());
    expect(fs.statSync(file()).size).toBeLessThanOrEqual(1 << 20);
    expect(text()).toContain("1 more finding not shown");
  });

  it("is left alone where it is a link or cannot be written, which is told and changes nothing else", async () => {
    const { stdout } = await check("github", "");
    fs.writeFileSync(join(here, "precious.txt"), "precious");
    fs.symlinkSync("precious.txt", file());
    for (const [path, why] of [
      [file(), /cannot write the step summary/],
      [join(here, "gone/summary.md"), /there is no such file|cannot write the step summary/],
    ] as const) {
      const outcome = await check("github", path);
      expect(outcome).toMatchObject({ code: 1, stdout });
      expect(outcome.stderr).toMatch(why);
    }
    expect(fs.readFileSync(join(here, "precious.txt"), "utf8")).toBe("precious");
  });
});

describe("text under GitHub Actions", () => {
  it("stands behind a bar, in the log and not in a file", async () => {
    fs.writeFileSync(
      join(here, "::error::x.json"),
      JSON.stringify({ ...GOOD, ImageName: "::error::y ::error::z" }),
    );
    const { io, stdout } = recordingIo({ cwd: here, env: { GITHUB_ACTIONS: "true" } });
    expect(await run(["check", ".", "--format", "text=text.txt", "--format", "text"], io)).toBe(1);
    for (const line of stdout().trimEnd().split("\n")) expect(line).toMatch(/^\| /);
    expect(stdout()).toContain("| ::error::x.json:1:");
    expect(fs.readFileSync(join(here, "text.txt"), "utf8")).not.toMatch(/^\| /m);
  });
});
