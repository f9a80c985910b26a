import type { Io } from "./io.ts";

/** A line on the terminal that says how far a long run is. */
export interface Progress {
  /** One more request was checked. */
  readonly step: () => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const FROM = 500;
const EVERY_MS = 100;
// The clock is asked once in so many requests: it costs as much as checking one.
const STRIDE = 128;

export function progress({ stderr, now }: Io): Progress {
  let checked = 0;
  let shown = false;
  let last = 0;
  return {
    step() {
      checked++;
      if (checked <= FROM || checked % STRIDE !== 0 || !stderr.isTerminal()) return;
      const time = now();
      if (time - last < EVERY_MS) return;
      last = time;
      shown = true;
      stderr.write(`\r\u001b[2K${checked} requests checked`);
    },
    clear() {
      if (shown) stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}
