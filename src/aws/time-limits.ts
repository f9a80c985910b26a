/** How long a call to AWS may take, and all calls of a run together, in milliseconds. */
export interface TimeLimits {
  readonly callMs: number;
  readonly overallMs: number;
}

/** A call that took too long; its message says so. */
export class TimeLimitReached extends Error {
  override readonly name = "TimeLimitReached";
}

/**
 * Runs a call within a limit, ended early by `signal`. Whatever the SDK is doing then, such as waiting for another attempt, this
 * returns at once.
 *
 * @throws TimeLimitReached, or the reason of `signal`.
 */
export async function withinLimit<T>(
  ms: number,
  signal: AbortSignal,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const own = new AbortController();
  const timer = setTimeout(
    () => own.abort(new TimeLimitReached(`no answer within ${Math.round(ms / 100) / 10} s`)),
    ms,
  );
  const both = AbortSignal.any([signal, own.signal]);
  let stop = (): void => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(both.reason);
    both.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([call(both), stopped]);
  } finally {
    clearTimeout(timer);
    both.removeEventListener("abort", stop);
  }
}
