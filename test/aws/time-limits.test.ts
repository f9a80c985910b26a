import { describe, expect, it } from "vitest";
import { rateLimit } from "../../src/aws/rate-limit.ts";
import { withinLimit } from "../../src/aws/time-limits.ts";

const forever = (): Promise<never> => new Promise(() => {});

describe("a time limit", () => {
  it("lets through what is in time, answer or error", async () => {
    const { signal } = new AbortController();
    expect(await withinLimit(1000, signal, async () => 1)).toBe(1);
    await expect(withinLimit(1000, signal, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it("ends what takes longer, and tells it so", async () => {
    let told: AbortSignal | undefined;
    const call = withinLimit(50, new AbortController().signal, (signal) => {
      told = signal;
      return forever();
    });
    await expect(call).rejects.toThrow("no answer within 0.1 s");
    expect(told?.aborted).toBe(true);
  });

  it("ends when the run ends, for the reason of the run, and starts nothing after that", async () => {
    const controller = new AbortController();
    const reason = new Error("interrupted");
    const call = withinLimit(10_000, controller.signal, forever);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    let started = false;
    const late = withinLimit(10_000, controller.signal, async () => {
      started = true;
    });
    await expect(late).rejects.toBe(reason);
    expect(started).toBe(false);
  });
});

describe("a rate limit", () => {
  it("lets the first call go and keeps the others apart", async () => {
    const turn = rateLimit(20, () => performance.now());
    const from = performance.now();
    const times: number[] = [];
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        await turn();
        times.push(performance.now() - from);
      }),
    );
    expect(times[0]).toBeLessThan(40);
    for (const [index, time] of times.entries()) expect(time).toBeGreaterThanOrEqual(index * 50 - 2);
  });
});
