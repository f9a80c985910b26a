import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the next call may be made. */
export type RateLimit = () => Promise<void>;

/**
 * Calls at equal distances, however many ask at once.
 *
 * @param perSecond how many calls a second.
 * @param now milliseconds, from a clock that does not go back.
 */
export function rateLimit(perSecond: number, now: () => number): RateLimit {
  const distance = 1000 / perSecond;
  let next = 0;
  return async () => {
    const at = now();
    const mine = Math.max(at, next);
    next = mine + distance;
    if (mine > at) await sleep(mine - at);
  };
}
