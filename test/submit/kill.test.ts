/**
 * The program is killed at every step, started again, killed again and so on, and in the end left alone: there is one
 * import, and the journal's last word is its image. The kills are real ones (SIGKILL), of the program as it is shipped.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJournal } from "../../src/submit/journal.ts";
import { startAwsServer } from "../support/aws/aws-server.ts";
import type { Fault } from "../support/aws/fault.ts";
import { imageStore } from "../support/aws/image-store.ts";
import { SECRETS } from "../support/aws/test-connection.ts";
import { type ProgramRun, startProgram } from "./run-submit.ts";

const request = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};

/** Where a run ends: in the nth line that it writes to the journal, or while the service has a call of it. */
type Point =
  | `${number}:${"before-write" | "half-written" | "written" | "synced"}`
  | "looking"
  | "arriving"
  | "done";

const line = (number: number): readonly Point[] => [
  `${number}:before-write`,
  `${number}:half-written`,
  `${number}:written`,
  `${number}:synced`,
];
const KILLS_EACH = 6;
const SCENARIOS = 40;
const AT_ONCE = 8;

/** What a run can be killed at, given what was there before it; a last kill may let the import come to its end. */
function reachable(isMade: boolean, isOpen: boolean, isLast: boolean): readonly Point[] {
  const end = (number: number): readonly Point[] => line(number).slice(0, isLast ? 4 : 2);
  // It looks, and writes that it has found the image.
  if (isMade) return ["looking", ...end(1)];
  // It looks, writes that there is none, writes its intent, sends, writes the outcome.
  if (isOpen) return ["looking", ...line(1), ...line(2), "arriving", "done", ...end(3)];
  return ["looking", ...line(1), "arriving", "done", ...end(2)];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the journal's last whole line says; nothing where there is none. */
function lastWord(cwd: string): { readonly step?: string; readonly imageId?: string } {
  const path = join(cwd, "journal.jsonl");
  if (!existsSync(path)) return {};
  const reading = readJournal(readFileSync(path));
  if (!reading.ok) throw new Error(`line ${reading.line}: ${reading.fault}`);
  return reading.entries.at(-1) ?? {};
}

/** @returns how often the program was killed. */
async function runScenario(scenario: number): Promise<number> {
  const cwd = mkdtempSync(join(folder, "run-"));
  writeFileSync(join(cwd, "request.json"), JSON.stringify(request));
  const store = imageStore();
  let point: Point | null = null;
  let program: ProgramRun | null = null;
  // Some scenarios lose the first answers as well, so that there is more than one way to each point.
  let lost = scenario % 4 === 3 ? 2 : 0;
  const kill = (): void => {
    program?.child.kill("SIGKILL");
  };
  const server = await startAwsServer(store.state, {
    secrets: SECRETS,
    faults: ({ operation }): Fault | null => {
      if (operation === "DescribeWorkspaceImages")
        return point === "looking" ? { kind: "meanwhile", before: kill } : null;
      if (operation !== "ImportWorkspaceImage") return null;
      // Whoever is killed while his call arrives has sent it: it is done all the same.
      if (point === "arriving") return { kind: "meanwhile", before: kill };
      if (point === "done") return { kind: "meanwhile", after: kill };
      return lost-- > 0 ? { kind: lost === 1 ? "reset" : "lost" } : null;
    },
  });
  const start = (at: Point | null): ProgramRun => {
    point = at;
    program = startProgram(
      [
        "submit",
        "request.json",
        "--yes",
        "--settle",
        "0",
        "--journal",
        "journal.jsonl",
        "--endpoint-url",
        server.url,
      ],
      {
        cwd,
        env: {
          NODE_OPTIONS: `--import ${pathToFileURL(resolve("test/submit/kill-at.mjs")).href}`,
          KILL_AT: at ?? "",
        },
      },
    );
    return program;
  };
  let kills = 0;
  let log = "";
  try {
    for (let number = 0; number < KILLS_EACH; number++) {
      const { step = "none" } = lastWord(cwd);
      if (step === "accepted" || step === "adopted") break;
      const isOpen = step === "intent" || step === "ambiguous";
      const points = reachable(store.imported.length > 0, isOpen, number === KILLS_EACH - 1);
      const at = points[(scenario * 5 + number * 3) % points.length] as Point;
      const { exit, signal, stdout, stderr } = await start(at).done;
      log += `${at}: ${signal ?? exit}\n${stdout}${stderr}`;
      if (signal === "SIGKILL") kills++;
      else expect(exit, log).toBe(0);
      expect(store.imported.length, log).toBeLessThanOrEqual(1);
    }
    const last = await start(null).done;
    log += `last: ${last.exit}\n${last.stdout}${last.stderr}`;
    expect(last.exit, log).toBe(0);
    expect(store.imported, log).toEqual([request]);
    const { step, imageId } = lastWord(cwd);
    expect(["accepted", "adopted"], log).toContain(step);
    expect(imageId, log).toBe(store.images[0]?.ImageId);
    return kills;
  } finally {
    await server.close();
  }
}

describe("killed at any step and started again", () => {
  it("submit imports once, and the journal ends with the image", async () => {
    const kills: number[] = [];
    const waiting = Array.from({ length: SCENARIOS }, (_, scenario) => scenario);
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        kills.push(await runScenario(next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(kills.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(200);
  }, 300_000);
});
