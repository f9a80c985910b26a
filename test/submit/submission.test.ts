import { describe, expect, it } from "vitest";
import type { Ending, SubmitEvent } from "../../src/submit/ending.ts";
import type { Identity } from "../../src/submit/identity.ts";
import type { Journal } from "../../src/submit/journal.ts";
import type { Image, SubmitService } from "../../src/submit/service.ts";
import { submission } from "../../src/submit/submission.ts";
import { memoryJournal } from "./memory-journal.ts";
import { type Fault, type Simulation, type SimulationOptions, simulate } from "./simulated-service.ts";

const identity: Identity = {
  account: "123456789012",
  region: "eu-west-1",
  endpoint: "https://workspaces.eu-west-1.amazonaws.com",
  body: "a".repeat(64),
  name: "win11",
};
const order = { identity, description: "Windows 11", again: false, settleMs: 120_000, maxAttempts: 3 };

function world(faults: readonly Fault[], options: Partial<SimulationOptions> = {}): Simulation {
  const { name } = identity;
  const common = { name, description: "Windows 11", unique: true, delayMs: 0, looks: [] };
  return simulate({ ...common, faults, ...options });
}

async function run(
  { service }: Pick<Simulation, "service">,
  journal: Journal,
  changes: Partial<typeof order> = {},
): Promise<{ readonly ending: Ending; readonly events: readonly SubmitEvent[] }> {
  const events: SubmitEvent[] = [];
  const ending = await submission({ ...order, ...changes }, journal, service, (event) => events.push(event));
  return { ending, events };
}

const steps = (journal: Journal): readonly string[] => journal.entries().map(({ step }) => step);

describe("a submission", () => {
  const foreign = (simulation: Simulation, changes: Partial<Image>): void => {
    (simulation.images as Image[]).push({
      id: "wsi-foreign00",
      name: identity.name,
      description: order.description,
      created: simulation.at(),
      state: "AVAILABLE",
      errors: [],
      ...changes,
    });
  };

  it("writes its intent with the service's date, sends, and writes the outcome", async () => {
    const simulation = world(["none"]);
    const journal = memoryJournal(simulation.at);
    expect((await run(simulation, journal)).ending).toEqual({
      kind: "accepted",
      imageId: "wsi-000000000",
      requestId: null,
      earlier: false,
    });
    expect(journal.entries()).toMatchObject([
      { step: "intent", attempt: 1, serviceDate: "2026-11-25T12:00:00.000Z", ...identity },
      { step: "accepted", imageId: "wsi-000000000", ...identity },
    ]);
  });

  it("is not sent again once it was accepted, also where its image takes a while to be listed", async () => {
    for (const delayMs of [0, 100_000]) {
      const simulation = world(["none"], { delayMs });
      const journal = memoryJournal(simulation.at);
      await run(simulation, journal);
      const { ending, events } = await run(simulation, journal);
      expect(ending).toMatchObject({ kind: "accepted", earlier: true });
      expect(events.map(({ kind }) => kind)).toEqual(delayMs === 0 ? [] : ["reconciling"]);
      expect(simulation.made()).toBe(1);
    }
  });

  it("tells of an image that was accepted and is in error, gone, or another's now, and sends nothing", async () => {
    const simulation = world(["none"]);
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    simulation.pass(3_600_000);
    const images = simulation.images as Image[];
    const [made] = images;
    if (made === undefined) throw new Error("no image");
    const errors = [{ code: "DomainJoined", message: null }];
    images[0] = { ...made, state: "ERROR", errors };
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "in-error", image: { errors } });
    images.pop();
    expect(await run(simulation, journal)).toEqual({
      ending: { kind: "gone", imageId: made.id },
      events: [],
    });
    foreign(simulation, {});
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "taken", ours: false });
    expect(simulation.made()).toBe(1);
    expect(steps(journal)).toEqual(["intent", "accepted"]);
  });

  it("does not say that an accepted image is there when it cannot look", async () => {
    const simulation = world(["none"], { looks: [false, true] });
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    expect((await run(simulation, journal)).ending).toMatchObject({
      kind: "unseen",
      imageId: "wsi-000000000",
      failure: { code: "InternalServerException" },
    });
  });

  it("looks for the settle time before it sends again what was accepted a moment ago", async () => {
    const simulation = world(["none"], { delayMs: 100_000 });
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    expect((await run(simulation, journal, { again: true })).ending).toMatchObject({
      kind: "taken",
      ours: true,
    });
    expect(simulation.made()).toBe(1);
  });

  it("is sent again when that is wanted and the image was deleted", async () => {
    const simulation = world([]);
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    expect((await run(simulation, journal, { again: true })).ending).toMatchObject({
      kind: "taken",
      ours: true,
    });
    (simulation.images as Image[]).pop();
    expect((await run(simulation, journal, { again: true })).ending).toMatchObject({ kind: "accepted" });
    expect(simulation.made()).toBe(2);
  });

  it.each<[Fault, readonly string[]]>([
    ["lost-after", ["intent", "ambiguous", "adopted"]],
    ["lost-late", ["intent", "ambiguous", "adopted"]],
    ["garbled", ["intent", "ambiguous", "adopted"]],
    ["lost-before", ["intent", "ambiguous", "absent", "intent", "accepted"]],
    ["unreachable", ["intent", "unsent", "intent", "accepted"]],
    ["throttled", ["intent", "unsent", "intent", "accepted"]],
    ["refused", ["intent", "refused"]],
  ])("%s: %j", async (fault, expected) => {
    const simulation = world([fault], { delayMs: 20_000 });
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    expect(steps(journal)).toEqual(expected);
    expect(simulation.made()).toBe(fault === "refused" ? 0 : 1);
  });

  it("looks for the whole settle time, at least three times, before it sends again", async () => {
    for (const settleMs of [0, 3000, 120_000]) {
      const simulation = world(["lost-before"]);
      let looks = 0;
      const service: SubmitService = {
        ...simulation.service,
        describeImages: () => {
          looks++;
          return simulation.service.describeImages();
        },
      };
      const journal = memoryJournal(simulation.at);
      await run({ service }, journal, { settleMs });
      const [, lost, absent] = journal.entries();
      expect(Date.parse(absent?.at ?? "") - Date.parse(lost?.at ?? "")).toBeGreaterThanOrEqual(settleMs);
      expect(looks).toBeGreaterThanOrEqual(4);
      expect(looks).toBeLessThan(10);
    }
  });

  it("gives up after so many attempts, and says that nothing is open", async () => {
    for (const [fault, code] of [
      ["lost-before", "ECONNRESET"],
      ["throttled", "ThrottlingException"],
      ["unreachable", "ECONNREFUSED"],
    ] as const) {
      const simulation = world(Array<Fault>(9).fill(fault));
      const journal = memoryJournal(simulation.at);
      expect((await run(simulation, journal)).ending).toMatchObject({
        kind: "failed",
        failure: { code },
        open: false,
      });
      expect(steps(journal).filter((step) => step === "intent")).toHaveLength(3);
    }
  });

  it("does not send while it cannot look, and the attempt stays open", async () => {
    const simulation = world(["lost-after"], { looks: [false, true, true, true] });
    const journal = memoryJournal(simulation.at);
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "failed", open: true });
    expect(steps(journal)).toEqual(["intent", "ambiguous"]);
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "adopted" });
  });

  it.each<[string, (simulation: Simulation) => Partial<Image>]>([
    ["older than the attempt, by the service's own date", ({ at }) => ({ created: at() - 60_000 })],
    ["of unknown age", () => ({ created: null })],
    ["with another description", () => ({ description: "Another" })],
  ])("does not adopt an image that is %s", async (_, changes) => {
    const simulation = world(["killed-before"]);
    const journal = memoryJournal(simulation.at);
    await expect(run(simulation, journal)).rejects.toThrow();
    foreign(simulation, changes(simulation));
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "taken", ours: false });
    expect(steps(journal)).toEqual(["intent"]);
  });

  it("does not take an image for ours because another request of ours is open", async () => {
    const simulation = world(["lost-after"], { looks: [false, true, true, true] });
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    const other = { ...identity, body: "b".repeat(64) };
    expect((await run(simulation, journal, { identity: other })).ending).toMatchObject({ kind: "taken" });
    expect(simulation.made()).toBe(1);
  });

  it.each<[string, Partial<Identity>, boolean]>([
    ["of another request for that name", { body: "b".repeat(64) }, true],
    ["under a key of an account that is not known", { account: "key:0123456789abcdef" }, true],
    ["of another account", { account: "210987654321" }, false],
    ["in another Region", { region: "us-east-1" }, false],
    ["at another endpoint", { endpoint: "http://127.0.0.1:4566" }, false],
    ["for another name", { name: "win10", body: "b".repeat(64) }, false],
  ])("an open attempt %s is waited for: %s", async (_, changes, waits) => {
    const simulation = world(["lost-before"], { looks: [false, true, true, true] });
    const journal = memoryJournal(simulation.at);
    await run(simulation, journal);
    const { events } = await run(simulation, journal, { identity: { ...identity, ...changes } });
    expect(events.some(({ kind }) => kind === "reconciling")).toBe(waits);
  });

  it("finds out that a name is taken by an attempt of its own that was given up too early", async () => {
    const simulation = world(["lost-after"], { delayMs: 1_000_000 });
    const journal = memoryJournal(simulation.at);
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "refused" });
    expect(simulation.made()).toBe(1);
    simulation.pass(500_000);
    expect((await run(simulation, journal)).ending).toMatchObject({ kind: "adopted" });
  });

  it("says so when the name is taken by somebody else in between", async () => {
    const simulation = world([]);
    const journal = memoryJournal(simulation.at);
    const service: SubmitService = {
      ...simulation.service,
      importImage: () => {
        foreign(simulation, {});
        return simulation.service.importImage();
      },
    };
    const { ending, events } = await run({ service }, journal);
    expect(ending).toMatchObject({ kind: "refused", failure: { code: "ResourceAlreadyExistsException" } });
    expect(events.map(({ kind }) => kind)).toEqual(["sending", "answered"]);
  });

  it("starts nothing more when the user wants it to stop, and tells what is open", async () => {
    const simulation = world(["lost-after"]);
    let sent = false;
    const service: SubmitService = {
      ...simulation.service,
      importImage: () => {
        sent = true;
        return simulation.service.importImage();
      },
      stopped: () => sent,
    };
    const journal = memoryJournal(simulation.at);
    expect((await run({ service }, journal)).ending).toEqual({ kind: "stopped", open: true });
    expect(steps(journal)).toEqual(["intent", "ambiguous"]);
  });
});
