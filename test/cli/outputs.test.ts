import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo, type World } from "../support/golden-io.ts";

const GOOD = JSON.stringify({
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
});

/** How many rules there are to skip is no matter of this file. */
function withoutSkipped(text: string): string {
  return text.replace(/ · (up to )?\d+ rules? skipped \([^)]*\)|to decide more: .*\n/g, "");
}

let here: string;
beforeEach(() => {
  here = fs.mkdtempSync(join(tmpdir(), "outputs-"));
  fs.writeFileSync(join(here, "good.json"), GOOD);
});
afterEach(() => fs.rmSync(here, { recursive: true }));

async function check(
  args: readonly string[],
  world: Partial<World> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = recordingIo({ cwd: here, ...world });
  return { code: await run(["check", ...args], io), stdout: withoutSkipped(stdout()), stderr: stderr() };
}

describe("reports in files", () => {
  it("are what standard output would hold, and text stays on standard output", async () => {
    const { stdout } = await check(["good.json", "--format", "json"]);
    const both = await check(["good.json", "--format", "json=report.json"]);
    expect(both).toStrictEqual({
      code: 0,
      stdout: "1 request passed\n",
      stderr: "",
    });
    expect(fs.readFileSync(join(here, "report.json"), "utf8")).toBe(stdout);
    expect(fs.readdirSync(here).sort()).toStrictEqual(["good.json", "report.json"]);
  });

  it("replace the report before them", async () => {
    fs.writeFileSync(join(here, "report.json"), "old");
    await check(["good.json", "--format", "json=report.json"]);
    expect(fs.readFileSync(join(here, "report.json"), "utf8")).toContain('"verdict": "pass"');
  });

  it("are without colour although the screen has it", async () => {
    await check(["good.json", "--format", "text=report.txt"], { stdoutColumns: 80 });
    expect(withoutSkipped(fs.readFileSync(join(here, "report.txt"), "utf8"))).toBe("1 request passed\n");
  });

  it("are never written through a link, over a directory or instead of a device", async () => {
    fs.writeFileSync(join(here, "precious.txt"), "precious");
    fs.symlinkSync("precious.txt", join(here, "link.json"));
    fs.mkdirSync(join(here, "directory.json"));
    for (const [target, what] of [
      ["link.json", "a link"],
      ["directory.json", "a directory"],
      ["/dev/zero", "no regular file"],
    ] as const) {
      expect(await check(["good.json", "--format", `json=${target}`])).toStrictEqual({
        code: 2,
        stdout: "",
        stderr: `error: cannot write \`${target}\`: it is ${what}\n`,
      });
    }
    expect(fs.readFileSync(join(here, "precious.txt"), "utf8")).toBe("precious");
  });

  it("may go to the null device, of which nothing is opened or replaced", async () => {
    const openSync = ((path: string, ...rest: [string]) => {
      expect(path).not.toContain("/dev/");
      return fs.openSync(path, ...rest);
    }) as typeof fs.openSync;
    expect(await check(["good.json", "--format", "html=/dev/null"], { fs: { openSync } })).toStrictEqual({
      code: 0,
      stdout: "1 request passed\n",
      stderr: "",
    });
    expect(fs.statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("do not follow a link that waits under the temporary name", async () => {
    fs.writeFileSync(join(here, "precious.txt"), "precious");
    fs.symlinkSync("precious.txt", join(here, "report.json.0.tmp"));
    expect(await check(["good.json", "--format", "json=report.json"])).toMatchObject({ code: 0 });
    expect(fs.readFileSync(join(here, "precious.txt"), "utf8")).toBe("precious");
  });

  it("leave nothing behind when the run breaks off", async () => {
    const fstatSync = (() => {
      throw new Error("a bug");
    }) as unknown as typeof fs.fstatSync;
    const { code, stdout, stderr } = await check(["good.json", "--format", "json=report.json"], {
      fs: { fstatSync },
    });
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("internal error, please report it: Error: a bug");
    expect(fs.readdirSync(here)).toStrictEqual(["good.json"]);
  });

  it("in a directory that is not there are refused before anything is checked", async () => {
    expect(await check(["good.json", "--format", "json=gone/report.json"])).toStrictEqual({
      code: 2,
      stdout: "",
      stderr: "error: cannot write `gone/report.json`: there is no folder `gone`\n",
    });
  });
});

describe("the progress line", () => {
  const lines = (count: number): void =>
    fs.writeFileSync(join(here, "batch.ndjson"), `${GOOD}\n`.repeat(count));

  it("shows on a terminal from 500 requests on, and is gone at the end", async () => {
    lines(2000);
    const { stderr } = await check(["batch.ndjson"], { stderrColumns: 80 });
    expect(stderr).toMatch(/^(\r\u001b\[2K\d+ requests checked)+\r\u001b\[2K$/);
  });

  it("does not show for fewer, nor in a file or pipe", async () => {
    lines(500);
    expect(await check(["batch.ndjson"], { stderrColumns: 80 })).toMatchObject({ stderr: "" });
    lines(2000);
    expect(await check(["batch.ndjson"])).toMatchObject({ stderr: "" });
  });

  it("makes way for what is said while it shows", async () => {
    fs.writeFileSync(join(here, "a.ndjson"), `${GOOD}\n`.repeat(1000));
    const openSync: typeof fs.openSync = (path, ...rest) => {
      if (String(path).endsWith("b.json")) throw Object.assign(new Error("EIO"), { code: "EIO" });
      return fs.openSync(path, ...rest);
    };
    fs.writeFileSync(join(here, "b.json"), GOOD);
    const { stderr } = await check(["a.ndjson", "b.json", "--color", "never"], {
      stderrColumns: 80,
      env: { NO_COLOR: "1" },
      fs: { openSync },
    });
    expect(stderr).toContain("requests checked\r\u001b[2Kerror: cannot read `b.json`: EIO\n");
  });
});
