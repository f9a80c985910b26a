/** Reading what a stranger's pull request may hold. What git cannot keep is made here: links, pipes, odd directories. */
import { execFileSync, spawn } from "node:child_process";
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
const BAD = GOOD.replace("win11", "win 11");

let root: string;
/** How many rules there are to skip is no matter of this file. */
function withoutSkipped(text: string): string {
  return text.replace(/ · (up to )?\d+ rules? skipped \([^)]*\)|to decide more: .*\n/g, "");
}

let here: string;

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "reading-")));
  here = join(root, "work");
  fs.mkdirSync(here);
  fs.writeFileSync(join(here, "good.json"), GOOD);
  fs.writeFileSync(join(root, "outside.json"), BAD);
});
afterEach(() => fs.rmSync(root, { recursive: true }));

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function check(args: readonly string[], world: Partial<World> = {}): Promise<Result> {
  const { io, stdout, stderr } = recordingIo({ cwd: here, ...world });
  const code = await run(["check", ...args], io);
  return { code, stdout: withoutSkipped(stdout()), stderr: stderr() };
}

function write(path: string, text: string | Uint8Array = GOOD): void {
  fs.mkdirSync(join(here, path, ".."), { recursive: true });
  fs.writeFileSync(join(here, path), text);
}

describe("links", () => {
  it("to a file inside are read where they are named", async () => {
    fs.symlinkSync("good.json", join(here, "link.json"));
    expect(await check(["link.json"])).toMatchObject({ code: 0, stderr: "" });
  });

  it("to a file outside stop the run before it starts", async () => {
    fs.symlinkSync("../outside.json", join(here, "link.json"));
    const { code, stdout, stderr } = await check(["good.json", "link.json"]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "error: `link.json` leaves the working directory through a link; `--follow-links` allows that\n",
    );
  });

  it("to a file outside are read with --follow-links", async () => {
    fs.symlinkSync("../outside.json", join(here, "link.json"));
    const { code, stdout } = await check(["--follow-links", "link.json"]);
    expect(code).toBe(1);
    expect(stdout).toContain("link.json:1:");
  });

  it("that are directories on the way to a file are a way out, too", async () => {
    fs.symlinkSync("..", join(here, "sub"));
    expect(await check(["sub/outside.json"])).toMatchObject({ code: 2, stdout: "" });
    expect(await check(["sub/*.json"])).toMatchObject({ code: 2, stdout: "" });
    expect(await check(["sub"])).toMatchObject({ code: 2, stdout: "" });
    expect(await check(["sub/outside.json", "--follow-links"])).toMatchObject({ code: 1 });
  });

  it("to links to a file outside are followed to the end before they are judged", async () => {
    fs.symlinkSync("../outside.json", join(here, "second.json"));
    fs.symlinkSync("second.json", join(here, "first.json"));
    expect(await check(["first.json"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("to nothing, and to themselves, are said to be that", async () => {
    fs.symlinkSync("gone.json", join(here, "dangling.json"));
    fs.symlinkSync("self.json", join(here, "self.json"));
    expect((await check(["dangling.json"])).stderr).toContain("is a link that leads to nothing");
    expect(await check(["self.json"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("in directories and patterns are not followed", async () => {
    fs.symlinkSync("../outside.json", join(here, "link.json"));
    const stdout = "1 request passed\n";
    const stderr =
      "warning: `link.json`: links that directories and patterns lead to are not followed; name them to check them\n";
    expect(await check(["."])).toStrictEqual({ code: 0, stdout, stderr });
    expect(await check(["*.json"])).toStrictEqual({ code: 0, stdout, stderr });
  });

  it("are not followed when a file becomes one between the look and the reading", async () => {
    const openSync: typeof fs.openSync = (path, ...rest) => {
      if (String(path).endsWith("good.json")) {
        fs.rmSync(join(here, "good.json"));
        fs.symlinkSync("../outside.json", join(here, "good.json"));
      }
      return fs.openSync(path, ...rest);
    };
    const { code, stdout, stderr } = await check(["good.json"], { fs: { openSync } });
    expect(code).toBe(2);
    expect(stdout).not.toContain("win 11");
    expect(stderr).toContain("cannot read `good.json`: it is a link");
  });
});

describe("what is not a regular file", () => {
  it("a device is refused before the run", async () => {
    expect(await check(["good.json", "/dev/zero"])).toStrictEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: `/dev/zero` is a device or a socket; only regular files, pipes and directories are read\n",
    });
  });

  it("a pipe is passed over in directories and patterns, without waiting for a writer", async () => {
    execFileSync("mkfifo", [join(here, "pipe.json")]);
    expect(await check(["."])).toMatchObject({ code: 0, stderr: "" });
    expect(await check(["*.json"])).toMatchObject({ code: 0, stderr: "" });
  });

  it("a pipe is read where it is named", async () => {
    execFileSync("mkfifo", [join(here, "pipe.json")]);
    spawn("sh", ["-c", 'printf %s "$0" > pipe.json', BAD], { cwd: here, stdio: "ignore" });
    const { code, stdout } = await check(["pipe.json"]);
    expect(code).toBe(1);
    expect(stdout).toContain("pipe.json:1:");
  });

  it("a file that becomes a pipe between the look and the reading is not waited for", async () => {
    const openSync: typeof fs.openSync = (path, ...rest) => {
      fs.rmSync(join(here, "good.json"));
      execFileSync("mkfifo", [join(here, "good.json")]);
      return fs.openSync(path, ...rest);
    };
    expect(await check(["good.json"], { fs: { openSync } })).toMatchObject({ code: 2 });
  });
});

describe("a file that cannot be read", () => {
  const openSync: typeof fs.openSync = (path, ...rest) => {
    if (String(path).endsWith("secret.json")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    return fs.openSync(path, ...rest);
  };

  it("is told, the rest is checked, and the exit is 2", async () => {
    write("secret.json");
    write("z.json", BAD);
    const { code, stdout, stderr } = await check(["secret.json", "z.json"], { fs: { openSync } });
    expect(code).toBe(2);
    expect(stdout).toContain("z.json:1:");
    expect(stderr).toBe("error: cannot read `secret.json`: permission denied\n");
  });

  it("is told in directories, too", async () => {
    write("secret.json");
    expect(await check(["."], { fs: { openSync } })).toMatchObject({
      code: 2,
      stderr: "error: cannot read `secret.json`: permission denied\n",
    });
  });

  it("a directory that cannot be listed is told", async () => {
    write("sub/a.json");
    const readdirSync = ((path: string, options: { withFileTypes: true }) => {
      if (path.endsWith("sub/")) throw Object.assign(new Error("EACCES"), { code: "EACCES" });
      return fs.readdirSync(path, options);
    }) as typeof fs.readdirSync;
    const { code, stdout, stderr } = await check(["."], { fs: { readdirSync } });
    expect(code).toBe(2);
    expect(stdout).toContain("1 request passed");
    expect(stderr).toBe("error: cannot list `sub/`: permission denied\n");
  });
});

describe("directories", () => {
  it("are gone through in the order of code units, without dot entries, node_modules and our own configuration", async () => {
    for (const path of [
      "b.json",
      "a/z.yml",
      "a-b.json",
      "B.jsonl",
      "node_modules/x/y.json",
      ".git/c.json",
      ".d.json",
      "workspaces-preflight.waivers.json",
      "e.txt",
      "a/sub/f.ndjson",
    ]) {
      write(path, path.endsWith("yml") ? BAD.replaceAll(",", ", ").replaceAll(":", ": ") : `${BAD}\n`);
    }
    const { stdout } = await check([".", "--format", "json"]);
    const report = JSON.parse(stdout) as { requests: { source: { path: string } }[] };
    expect(report.requests.map((request) => request.source.path)).toStrictEqual([
      "B.jsonl",
      "a-b.json",
      "a/sub/f.ndjson",
      "a/z.yml",
      "b.json",
      "good.json",
    ]);
  });

  it("may be outside where they are named so", async () => {
    expect(await check([".."])).toMatchObject({ code: 1 });
  });

  it("hold requests in any case of the members' names, and with escapes", async () => {
    fs.rmSync(join(here, "good.json"));
    write("case.json", '{"IMAGENAME": "x"}');
    write("escaped.json", '{"\\u0049mageName": "x"}');
    write("nested.json", '{"request": {"ImageName": "x"}}');
    write("list.json", '[{"name": 1}, {"tags": []}]');
    write("text.json", '"ImageName"');
    const { stdout } = await check([".", "--format", "json"]);
    const report = JSON.parse(stdout) as {
      requests: { source: { path: string; index: number | null } }[];
      counts: { ignored: number };
    };
    expect(report.requests.map(({ source }) => [source.path, source.index])).toStrictEqual([
      ["case.json", null],
      ["escaped.json", null],
      ["list.json", 0],
      ["list.json", 1],
    ]);
    expect(report.counts.ignored).toBe(2);
  });

  it("a log of thousands of lines in which the only request is the last is checked as a whole", async () => {
    fs.rmSync(join(here, "good.json"));
    write(
      "log.ndjson",
      `${'{"tags": {}, "m": "ImageName"}\n'.replace("tags", "labels").repeat(1500)}${GOOD}\n`,
    );
    const { stdout } = await check([".", "--format", "json"]);
    expect((JSON.parse(stdout) as { counts: { requests: number } }).counts.requests).toBe(1501);
  });

  it("a log of thousands of lines without a request is ignored", async () => {
    write("log.ndjson", '{"labels": {}, "m": "ImageName"}\n'.repeat(1500));
    expect((await check(["."])).stdout).toBe(
      "1 request passed · 1 file ignored, without a member of a request: log.ndjson\n",
    );
  });

  it("a file over the limit counts when it mentions a member, wherever", async () => {
    write("big.json", `{"x": "${"a".repeat(3000)}"}`);
    expect((await check([".", "--max-bytes", "1000"])).stdout).toContain("1 file ignored");
    write("big.json", `{"x": "${"a".repeat(3000)}", "imagename": 1}`);
    expect(await check([".", "--max-bytes", "1000"])).toMatchObject({ code: 1 });
  });
});

describe("limits", () => {
  it("a file of exactly the limit is read, one byte more is not", async () => {
    const size = String(GOOD.length);
    expect(await check(["good.json", "--max-bytes", size])).toMatchObject({ code: 0 });
    write("good.json", `${GOOD} `);
    expect((await check(["good.json", "--max-bytes", size])).stdout).toContain("[document/too-large]");
  });

  it("holds for standard input, which is not read to its end", async () => {
    expect((await check(["-", "--max-bytes", "100"], { stdin: Buffer.alloc(1000, " ") })).stdout).toContain(
      "[document/too-large]",
    );
  });

  it("a file that grows while it is read is checked as it was when it was opened", async () => {
    const fstatSync = ((fd: number) => {
      const status = fs.fstatSync(fd);
      fs.appendFileSync(join(here, "good.json"), "!");
      return status;
    }) as typeof fs.fstatSync;
    expect(await check(["good.json"], { fs: { fstatSync } })).toMatchObject({ code: 0 });
  });

  it("NDJSON may be larger than the limit, its lines may not", async () => {
    write("batch.ndjson", `${GOOD}\n`.repeat(20));
    expect(await check(["batch.ndjson", "--max-bytes", "500"])).toMatchObject({ code: 0 });
    write("batch.ndjson", `${GOOD}\n${GOOD.padEnd(600)}\n${GOOD}\n`);
    expect((await check(["batch.ndjson", "--max-bytes", "500"])).stdout).toContain(
      "3 requests: 2 passed, 1 failed",
    );
  });
});

describe("patterns", () => {
  it.each([
    "../*.json",
    "../**",
    "work/../../*.json",
    "{..,.}/*.json",
    "@(..)/*.json",
    "/etc/*",
    "sub/../../*",
  ])("%s does not leave the working directory", async (pattern) => {
    const { code, stdout, stderr } = await check([pattern]);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("leaves the working directory");
  });

  it("may be absolute where they stay inside", async () => {
    expect(await check([`${here}/*.json`])).toMatchObject({ code: 0, stderr: "" });
  });

  it("name a file in full when there is one of that name", async () => {
    write("[a].json", BAD);
    write("a.json", GOOD);
    expect((await check(["[a].json"])).stdout).toContain("[a].json:1:");
  });
});

describe("names", () => {
  it("with control characters are shown as escapes", async () => {
    write("evil\u001b[2J\nforged.json", BAD);
    const { stdout } = await check(["."]);
    expect(stdout).toContain("evil\\u001b[2J\\nforged.json:1:");
  });

  it("are relative to the working directory, wherever the file is", async () => {
    expect((await check([join(here, "good.json"), "../outside.json", "--format", "json"])).stdout).toMatch(
      /"path": "good.json"[\s\S]*"path": "\.\.\/outside.json"/,
    );
  });

  it("that are directories with many named files are looked up in one listing", async () => {
    const names = Array.from({ length: 200 }, (_, at) => `many/${at}.json`);
    for (const name of names) write(name);
    let looks = 0;
    const lstatSync = ((path: string, options: { throwIfNoEntry: false }) => {
      looks++;
      return fs.lstatSync(path, options);
    }) as typeof fs.lstatSync;
    expect(await check(names, { fs: { lstatSync } })).toMatchObject({ code: 0 });
    expect(looks).toBeLessThan(100);
    expect(await check([...names, "many/gone.json"])).toMatchObject({ code: 2 });
  });
});
