/** What a submission promises, whatever happens on the way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ending } from "../../src/submit/ending.ts";
import type { Identity } from "../../src/submit/identity.ts";
import type { Journal } from "../../src/submit/journal.ts";
import { standingOf } from "../../src/submit/standing.ts";
import { submission } from "../../src/submit/submission.ts";
import { memoryJournal } from "./memory-journal.ts";
import { FAULTS, Killed, type Simulation, simulate } from "./simulated-service.ts";

const identity: Identity = {
  account: "123456789012",
  region: "eu-west-1",
  endpoint: "https://workspaces.eu-west-1.amazonaws.com",
  body: "a".repeat(64),
  name: "win11",
};
const description = "Windows 11";
const settleMs = 120_000;

const scripts = fc.record({
  faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 8 }),
  looks: fc.array(fc.boolean(), { maxLength: 12 }),
  kills: fc.array(fc.constantFrom("none", "none", "before", "after"), { maxLength: 12 }),
  pauses: fc.array(fc.constantFrom(0, 1000, 60_000, 3_600_000), { maxLength: 8 }),
  delayMs: fc.constantFrom(0, 2000, 100_000),
});

/** One run of the program; null where it was killed. */
async function run({ service }: Simulation, journal: Journal, again = false): Promise<Ending | null> {
  try {
    const order = { identity, description, again, settleMs, maxAttempts: 3 };
    return await submission(order, journal, service, () => {});
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  }
}

/** Runs until the service has accepted the request or all faults are used up, and once more. */
async function untilDone(
  simulation: Simulation,
  journal: Journal,
  pauses: readonly number[],
): Promise<readonly (Ending | null)[]> {
  const endings: (Ending | null)[] = [];
  for (let at = 0; at < 40; at++) {
    const ending = await run(simulation, journal);
    endings.push(ending);
    if (ending?.kind === "accepted" && ending.earlier) break;
    simulation.pass(pauses[at] ?? 0);
  }
  return endings;
}

const names = { name: identity.name, description };

describe("a submission", () => {
  it("law: it imports at most once, even where the service would take a name twice, and ends with the image", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ kills, pauses, ...script }) => {
        const simulation = simulate({ ...script, ...names, unique: false });
        const journal = memoryJournal(simulation.at, kills);
        const endings = await untilDone(simulation, journal, pauses);
        expect(simulation.made()).toBe(1);
        expect(endings.at(-1)).toMatchObject({ kind: "accepted", imageId: simulation.images[0]?.id });
      }),
      { numRuns: 1000 },
    );
  });

  it("law: where images take longer to be seen than the settle time, unique names still make it one import", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ kills, pauses, ...script }) => {
        const simulation = simulate({ ...script, ...names, unique: true, delayMs: 10 * settleMs });
        const journal = memoryJournal(simulation.at, kills);
        await untilDone(simulation, journal, [...pauses, ...Array(10).fill(3_600_000)]);
        expect(simulation.made()).toBe(1);
        expect(standingOf(journal.entries(), identity).imageId).toBe(simulation.images[0]?.id);
      }),
      { numRuns: 1000 },
    );
  });

  it("law: the journal's last word is true after every run", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ kills, pauses, ...script }) => {
        const simulation = simulate({ ...script, ...names, unique: true });
        const journal = memoryJournal(simulation.at, kills);
        for (const pause of [...pauses, 0, 0]) {
          const ending = await run(simulation, journal);
          const { imageId, open } = standingOf(journal.entries(), identity);
          if (imageId !== null) expect(simulation.images.map(({ id }) => id)).toContain(imageId);
          // Made and not told: then it is open, and the next run will find it.
          else if (!open) expect(simulation.made()).toBe(0);
          if (ending?.kind === "accepted" || ending?.kind === "adopted") expect(ending.imageId).toBe(imageId);
          if (ending?.kind === "failed" || ending?.kind === "stopped") expect(ending.open).toBe(open);
          if (ending?.kind === "refused") expect(open).toBe(false);
          simulation.pass(pause);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("law: an image that was there before is never taken for ours, and nothing is sent", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ kills, pauses, ...script }) => {
        const simulation = simulate({ ...script, ...names, unique: false, delayMs: 0 });
        simulation.foreign(identity.name);
        const journal = memoryJournal(simulation.at, kills);
        const endings = await untilDone(simulation, journal, pauses);
        expect(simulation.made()).toBe(0);
        expect(journal.entries()).toEqual([]);
        expect(endings.map((ending) => ending?.kind)).not.toContain("adopted");
      }),
    );
  });

  it("law: with the journal lost, the name keeps it from being imported twice", async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async ({ kills, pauses, ...script }) => {
        const simulation = simulate({ ...script, ...names, unique: true });
        for (const pause of [...pauses, 0]) {
          const ending = await run(simulation, memoryJournal(simulation.at, kills));
          if (ending !== null && simulation.made() === 0) expect(ending.kind).not.toBe("taken");
          simulation.pass(pause + settleMs);
        }
        expect(simulation.made()).toBeLessThanOrEqual(1);
      }),
    );
  });
});
