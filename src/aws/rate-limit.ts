import { setTimeout as sleep } from "node:timers/promises";
import type { Clients } from "./services/definition.ts";

/** Waits until the next call may be made. */
export type RateLimit = () => Promise<void>;

/** WorkSpaces takes 2 calls a second (https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html). */
const WORKSPACES_CALLS_PER_SECOND = 2;

export function workspacesRateLimit(): RateLimit {
  return rateLimit(WORKSPACES_CALLS_PER_SECOND, () => performance.now());
}

/** Each attempt waits for its turn, retries too. */
export function limitCalls(
  { middlewareStack }: Pick<Clients["workspaces"], "middlewareStack">,
  turn: RateLimit = workspacesRateLimit(),
): void {
  middlewareStack.add(
    (next) => async (args) => {
      await turn();
      return next(args);
    },
    { step: "finalizeRequest", priority: "low", name: "workspacesLimit", override: true },
  );
}

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
