/** The program as a process: pipes that close, fill up or come in small pieces. */
import { spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const GOOD = JSON.stringify({
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
});
const BAD = GOOD.replace("win11", "win 11");
const PROGRAM = ["--import", "tsx", "src/bin.ts"];
const ENV = { PATH: process.env.PATH ?? "" };

let here: string;
beforeAll(() => {
  here = fs.mkdtempSync(join(tmpdir(), "process-"));
});
afterAll(() => fs.rmSync(here, { recursive: true }));

describe("the process", () => {
  it("reads standard input that comes in pieces", async () => {
    const child = spawn(process.execPath, [...PROGRAM, "check", "--format", "json", "-"], {
      env: ENV,
      stdio: ["pipe", "pipe", "inherit"],
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    let stdout = "";
    child.stdout.on("data", (data: Buffer) => {
      stdout += data.toString();
    });
    for (const piece of [GOOD.slice(0, 30), GOOD.slice(30, 90), GOOD.slice(90)]) {
      child.stdin.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.stdin.end();
    expect(await closed).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "pass" });
  });

  it("ends quietly when its reader goes away", () => {
    const file = join(here, "many.ndjson");
    fs.writeFileSync(file, `${BAD}\n`.repeat(5000));
    const { stdout, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" ${PROGRAM.join(" ")} check "$1" | head -n 1`, process.execPath, file],
      { env: ENV, encoding: "utf8" },
    );
    expect(stdout).toContain("many.ndjson:1:");
    expect(stderr).toBe("");
  });

  it("waits for a reader that is slow", async () => {
    const file = join(here, "slow.ndjson");
    fs.writeFileSync(file, `${BAD}\n`.repeat(2000));
    // A socket pair in between makes the pipe non-blocking, as many CI systems do.
    const child = spawn(process.execPath, [...PROGRAM, "check", "--quiet", file], {
      env: ENV,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const closed = new Promise((resolve) => child.on("close", resolve));
    child.stdout.pause();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let bytes = 0;
    let tail = "";
    child.stdout.on("data", (data: Buffer) => {
      bytes += data.length;
      tail = data.toString().slice(-500);
    });
    child.stdout.resume();
    expect(await closed).toBe(1);
    expect(bytes).toBeGreaterThan(500_000);
    expect(tail).toContain("2,000 requests: 2,000 failed");
  });

  it("says so when the disk is full", () => {
    if (!fs.existsSync("/dev/full")) return;
    const { stderr, status } = spawnSync(process.execPath, [...PROGRAM, "check", "docs/examples/requests"], {
      env: ENV,
      stdio: ["ignore", fs.openSync("/dev/full", "w"), "pipe"],
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("no space is left on the device");
    expect(stderr).not.toContain("internal error");
  });

  it("reads what a shell substitutes", () => {
    const { stdout, status } = spawnSync(
      "bash",
      ["-c", `"$0" ${PROGRAM.join(" ")} check <(printf %s "$1")`, process.execPath, BAD],
      { env: ENV, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stdout).toContain("[schema/pattern]");
  });
});
