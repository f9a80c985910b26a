import { describe, expect, it } from "vitest";
import { type ImageLook, type WaitEnding, waitForImage } from "../../src/submit/wait.ts";

const image = (state: string): ImageLook => ({ kind: "image", image: { id: "wsi-0", state, errors: [] } });
const failing = (later: boolean): ImageLook => ({
  kind: "failure",
  failure: { code: later ? "ThrottlingException" : "ECONNREFUSED", message: "", requestId: null },
  later,
});
const MINUTE = 60_000;

/** Looks as scripted, the last one for ever. */
async function wait(
  looks: readonly ImageLook[],
  options: { readonly timeoutMs?: number; readonly stopAfter?: number } = {},
): Promise<{
  readonly ending: WaitEnding;
  readonly waits: readonly number[];
  readonly states: readonly (string | null)[];
}> {
  let time = 0;
  let made = 0;
  const waits: number[] = [];
  const states: (string | null)[] = [];
  const ending = await waitForImage(
    { everyMs: 30_000, timeoutMs: options.timeoutMs ?? 240 * MINUTE, absentMs: 3 * MINUTE },
    {
      describeImage: async () => looks[Math.min(made++, looks.length - 1)] as ImageLook,
      now: () => time,
      sleep: async (ms) => {
        waits.push(ms);
        time += ms;
      },
      random: () => 0.5,
      stopped: () => made > (options.stopAfter ?? Number.POSITIVE_INFINITY),
    },
    (state) => states.push(state),
  );
  return { ending, waits, states };
}

describe("waiting for an image", () => {
  it("ends when it is available", async () => {
    const { ending, waits, states } = await wait([image("PENDING"), image("PENDING"), image("AVAILABLE")]);
    expect(ending).toMatchObject({ kind: "available" });
    expect(waits).toEqual([30_000, 30_000]);
    expect(states).toEqual(["PENDING", "PENDING"]);
  });

  it("ends when it is in error", async () => {
    expect((await wait([image("ERROR")])).ending).toMatchObject({ kind: "error" });
  });

  it("ends at the time limit, after a last look at that moment", async () => {
    const { ending, waits } = await wait([image("PENDING")], { timeoutMs: 70_000 });
    expect(ending).toEqual({ kind: "time-limit", state: "PENDING" });
    expect(waits).toEqual([30_000, 30_000, 10_000]);
  });

  it("looks once where there is no time at all", async () => {
    expect((await wait([image("PENDING")], { timeoutMs: 0 })).ending).toMatchObject({ kind: "time-limit" });
    expect((await wait([image("AVAILABLE")], { timeoutMs: 0 })).ending).toMatchObject({ kind: "available" });
  });

  it("becomes slower when it is throttled, and quick again afterwards", async () => {
    const later = failing(true);
    const { waits } = await wait([later, later, later, later, later, image("PENDING"), image("AVAILABLE")]);
    expect(waits).toEqual([60_000, 120_000, 240_000, 240_000, 240_000, 30_000]);
  });

  it("bears a look that fails now and then, not three in a row", async () => {
    const bad = failing(false);
    expect((await wait([bad, bad, image("PENDING"), bad, bad, image("AVAILABLE")])).ending.kind).toBe(
      "available",
    );
    expect((await wait([image("PENDING"), bad])).ending).toMatchObject({
      kind: "failed",
      failure: { code: "ECONNREFUSED" },
    });
  });

  it("bears an image that is not seen yet, not one that is not there", async () => {
    const absent: ImageLook = { kind: "absent" };
    expect((await wait([absent, absent, image("AVAILABLE")])).ending.kind).toBe("available");
    const { ending, waits } = await wait([absent]);
    expect(ending).toMatchObject({ kind: "failed", failure: { code: "ImageNotFound" } });
    expect(waits).toEqual(Array(6).fill(30_000));
  });

  it("gives up an image that is listed no more, counting from when it was", async () => {
    const looks = [...Array<ImageLook>(20).fill(image("PENDING")), { kind: "absent" } as const];
    const { ending, waits } = await wait(looks);
    expect(ending).toMatchObject({ kind: "failed", failure: { code: "ImageNotFound" } });
    expect(waits).toHaveLength(19 + 6);
  });

  it("stops when the user wants it to", async () => {
    expect((await wait([image("PENDING")], { stopAfter: 2 })).ending).toEqual({
      kind: "stopped",
      state: "PENDING",
    });
  });
});
