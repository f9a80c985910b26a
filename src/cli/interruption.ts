import type { Io } from "./io.ts";

/** Ctrl-C and SIGTERM: nothing new is begun, what is under way comes to its end. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** That of a process ended by the signal; null where there was none. */
  readonly exitCode: () => number | null;
  /** From now on a signal ends the process again. */
  readonly end: () => void;
}

/** @param tell says that it was noticed. */
export function interruption(io: Io, tell: () => void): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const end = io.onInterrupt((exitCode) => {
    code = exitCode;
    tell();
    controller.abort();
  });
  return { signal: controller.signal, exitCode: () => code, end };
}
