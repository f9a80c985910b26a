import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openJournal, readJournalFile } from "../../src/journal/open-journal.ts";

const step = {
  step: "intent",
  account: "123456789012",
  region: "eu-west-1",
  endpoint: "https://workspaces.eu-west-1.amazonaws.com",
  body: "a".repeat(64),
  name: "win11",
  attempt: 1,
  serviceDate: "2026-11-25T12:00:00.000Z",
} as const;
const now = (): number => Date.UTC(2026, 10, 25, 12);

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  path = join(folder, "state", "journal.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(): void {
  const journal = openJournal(path, now);
  journal.add(step);
  journal.close();
}

describe("a journal in a file", () => {
  it("is made with its folder, for its owner alone, and grows by lines", () => {
    write();
    write();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "state")).mode & 0o777).toBe(0o700);
    expect(readJournalFile(path)).toMatchObject([step, step]);
    const next = openJournal(path, now);
    expect(next.entries()).toMatchObject([step, step]);
    next.close();
  });

  it("is nothing where there is none, and is not made by reading", () => {
    expect(readJournalFile(path)).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it("loses a last line that was not finished, and nothing else", () => {
    write();
    const whole = readFileSync(path, "utf8");
    appendFileSync(path, whole.slice(0, 40));
    expect(readJournalFile(path)).toHaveLength(1);
    write();
    expect(readFileSync(path, "utf8")).toBe(whole + whole);
  });

  it.each([
    ["a damaged line", () => appendFileSync(path, "{}\n"), "line 2 is damaged: it is no entry of a journal"],
    ["a journal that others may write", () => chmodSync(path, 0o622), "others may write to it; `chmod 600"],
    [
      "a link",
      () => {
        writeFileSync(join(folder, "elsewhere"), "");
        rmSync(path);
        symlinkSync(join(folder, "elsewhere"), path);
      },
      "it is a link",
    ],
    [
      "a pipe",
      () => spawnSync("sh", ["-c", 'rm "$0" && mkfifo -m 600 "$0"', path]),
      "it is not a regular file",
    ],
  ])("refuses %s, and changes nothing", (_, spoil, sentence) => {
    write();
    spoil();
    const before = statSync(path);
    expect(() => openJournal(path, now)).toThrow(sentence);
    expect(() => readJournalFile(path)).toThrow(sentence);
    expect(statSync(path)).toMatchObject({ size: before.size, mtimeMs: before.mtimeMs });
    // Nor is it locked from now on.
    rmSync(path);
    write();
  });

  it("waits for no pipe that stands where a lock stands, and writes through no link", () => {
    write();
    spawnSync("mkfifo", [`${path}.lock.7`]);
    write();
    const target = join(folder, "elsewhere");
    symlinkSync(target, `${path}.lock.9.${process.pid}`);
    write();
    expect(existsSync(target)).toBe(false);
    expect(readJournalFile(path)).toHaveLength(3);
  });

  it("takes no line after one that could not be written", () => {
    const program = `
      import * as fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      import { openJournal } from ${JSON.stringify(join(process.cwd(), "src/journal/open-journal.ts"))};
      const journal = openJournal(${JSON.stringify(path)}, Date.now);
      const step = ${JSON.stringify(step)};
      const { default: patched } = fs;
      const { writeSync } = patched;
      patched.writeSync = (fd, bytes) => writeSync(fd, bytes.subarray(0, 50));
      syncBuiltinESMExports();
      for (let at = 0; at < 2; at++) try { journal.add(step); } catch (error) { console.log(error.message); }`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", program],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      `the journal \`${path}\` cannot be used: no space is left on the device`,
      `the journal \`${path}\` could not be written to before`,
      "",
    ]);
    expect(readJournalFile(path)).toEqual([]);
  });

  it("takes no entry that it could not read again", () => {
    const journal = openJournal(path, now);
    expect(() => journal.add({ ...step, serviceDate: "x" })).toThrow("it is no entry of a journal");
    journal.add(step);
    journal.close();
    expect(readJournalFile(path)).toHaveLength(1);
  });
});

describe("the lock of a journal", () => {
  it("keeps a second submitter away, and names the first", () => {
    const first = openJournal(path, now);
    expect(() => openJournal(path, now)).toThrow(`in use by process ${process.pid} on `);
    first.close();
    write();
  });

  it("ends with the process that held it, however that ended", async () => {
    const program = `
      import { openJournal } from ${JSON.stringify(join(process.cwd(), "src/journal/open-journal.ts"))};
      openJournal(${JSON.stringify(path)}, Date.now);
      process.stdout.write("open");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(() => openJournal(path, now)).toThrow(`in use by process ${child.pid} on `);
    const gone = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await gone;
    write();
    expect(readJournalFile(path)).toHaveLength(1);
  });

  it("of another machine is not judged, and the sentence says what to delete", () => {
    write();
    const lock = join(folder, "state", "journal.jsonl.lock.7");
    writeFileSync(lock, JSON.stringify({ pid: 1, host: "elsewhere", started: null }));
    expect(() => openJournal(path, now)).toThrow(
      `on elsewhere; wait for its end, or use another with \`--journal\`; if that process is gone, delete \`${lock}\``,
    );
  });

  it("that is no lock is not judged either", () => {
    write();
    writeFileSync(join(folder, "state", "journal.jsonl.lock.7"), "{");
    expect(() => openJournal(path, now)).toThrow("in use by somebody");
  });

  it("of a later process with the same number does not count", () => {
    write();
    const owner = { ...JSON.parse(JSON.stringify({ pid: process.pid })), host: "", started: "1" };
    const held = openJournal(path, now);
    const [name] = readdirSync(join(folder, "state")).filter((entry) => entry.includes(".lock."));
    const text = JSON.parse(readFileSync(join(folder, "state", name ?? ""), "utf8")) as {
      host: string;
      started: string | null;
    };
    held.close();
    if (text.started === null) return;
    writeFileSync(
      join(folder, "state", "journal.jsonl.lock.9"),
      JSON.stringify({ ...owner, host: text.host }),
    );
    write();
    expect(readdirSync(join(folder, "state")).sort()).toEqual(["journal.jsonl", "journal.jsonl.lock.10"]);
  });

  it("goes to one of many that ask at once", async () => {
    const program = `
      import { openJournal } from ${JSON.stringify(join(process.cwd(), "src/journal/open-journal.ts"))};
      process.stdin.once("data", () => {
        try { openJournal(${JSON.stringify(path)}, Date.now); console.log("got"); setTimeout(() => process.exit(), 2000); }
        catch (error) { console.log(error.name); process.exit(); }
      });
      process.stdout.write("ready ");`;
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]),
    );
    const outputs = children.map(async (child) => {
      let text = "";
      child.stdout.on("data", (data: Buffer) => {
        text += data.toString();
      });
      await new Promise((resolve) => child.once("close", resolve));
      return text;
    });
    await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once("data", resolve))));
    for (const child of children) child.stdin.write("go\n");
    const texts = await Promise.all(outputs);
    expect(texts.filter((text) => text.includes("got"))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("UsageError"))).toHaveLength(5);
  });
});
