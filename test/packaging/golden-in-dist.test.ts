/** What is bundled says what the sources say: each part of dist/ has a copy of its own of what it imports. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseLine, type Outcome, recordedOutcome, scrubbed } from "../support/golden.ts";
import { NOW } from "../support/golden-io.ts";

const GOLDEN = resolve("test/golden");
const cases = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: join(GOLDEN, name), line: caseLine(join(GOLDEN, name)) }))
  // A pipe is no terminal.
  .filter(({ line }) => !Object.keys(line.env).some((name) => name.endsWith("_TERMINAL")));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preflight-golden-"));
  writeFileSync(
    join(folder, "world.cjs"),
    `let time = ${NOW}; Date.now = () => (time += 100); Math.random = () => 0.5;`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("golden cases in dist", () => {
  it.concurrent.each(cases)("$name", async (one) => {
    const { stderr, ...rest } = recordedOutcome(one.folder);
    // Packs are told as seen from the folder of the process, which is another one here.
    const seenFromCase = stderr.replaceAll(`test/golden/${one.name}/`, "");
    expect(await inDist(one)).toStrictEqual({ ...rest, stderr: seenFromCase });
  });
});

async function inDist({ folder: cwd, line }: (typeof cases)[number]): Promise<Outcome> {
  const program = spawn(
    process.execPath,
    ["-r", join(folder, "world.cjs"), resolve("dist/cli.cjs"), ...line.args],
    {
      cwd,
      env: { PATH: process.env.PATH, ...line.env },
    },
  );
  program.stdin.on("error", () => {});
  program.stdin.end(line.stdin);
  const closed = new Promise<number | null>((settle) => program.on("close", settle));
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return { stdout: scrubbed(stdout), stderr: scrubbed(stderr), exit: `${await closed}\n` };
}
