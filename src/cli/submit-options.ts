import { DEFAULT_MAX_ATTEMPTS, DEFAULT_SETTLE_MS } from "../aws/submit.ts";
import { UsageError } from "../index.ts";
import { type CheckOptions, readCheckOptions } from "./check-options.ts";
import type { Io } from "./io.ts";
import { type LiveOptions, readLiveOptions } from "./live-options.ts";
import { liveOptions, type Parsed } from "./options.ts";

/** What the user asked `submit` for. */
export interface SubmitCommand {
  readonly check: CheckOptions;
  readonly call: LiveOptions;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly again: boolean;
  readonly stopOnFailure: boolean;
  readonly settleMs: number;
  readonly maxAttempts: number;
  readonly journal: string | null;
  /** Null where the run ends with the answer of the call. */
  readonly wait: WaitCommand | null;
}

/** How an image is waited for. */
export interface WaitCommand {
  readonly everyMs: number;
  /** Null where nobody said: then it depends on how long an import takes. */
  readonly timeoutMs: number | null;
}

const MOST_ATTEMPTS = 20;
const MOST_SECONDS = 86_400;
const DEFAULT_EVERY_SECONDS = 30;

/** @throws UsageError */
export function readSubmitCommand(parsed: Parsed, env: Io["env"]): SubmitCommand {
  const { options } = parsed;
  const last = (name: string): string | null => options.get(name)?.at(-1) ?? null;
  const attempts = last("max-attempts");
  const wait = readWaitCommand(options);
  if (!options.has("wait")) {
    for (const name of ["timeout", "poll"])
      if (options.has(name)) throw new UsageError(`\`--${name}\` is about waiting: it needs \`--wait\``);
  }
  const dryRun = options.has("dry-run");
  return {
    check: readCheckOptions(forCheck(parsed), env),
    call: readLiveOptions(options),
    dryRun,
    yes: options.has("yes"),
    again: options.has("again"),
    stopOnFailure: options.has("stop-on-failure"),
    settleMs: seconds("settle", last("settle"), DEFAULT_SETTLE_MS / 1000) * 1000,
    maxAttempts: attempts === null ? DEFAULT_MAX_ATTEMPTS : readAttempts(attempts),
    journal: last("journal"),
    wait: options.has("wait") && !dryRun ? wait : null,
  };
}

/** @throws UsageError */
export function readWaitCommand(options: Parsed["options"]): WaitCommand {
  const last = (name: string): string | null => options.get(name)?.at(-1) ?? null;
  const timeout = last("timeout");
  return {
    everyMs: seconds("poll", last("poll"), DEFAULT_EVERY_SECONDS) * 1000,
    timeoutMs: timeout === null ? null : minutes(timeout) * 60_000,
  };
}

/** The check calls AWS only with `--live`, the import always. */
function forCheck({ options, operands }: Parsed): Parsed {
  if (options.has("live")) return { options, operands };
  const calling = new Set(liveOptions.map(({ name }) => name).filter((name) => name !== "region"));
  return { options: new Map([...options].filter(([name]) => !calling.has(name))), operands };
}

function seconds(name: string, text: string | null, otherwise: number): number {
  if (text === null) return otherwise;
  const value = /^[0-9]{1,5}(\.[0-9]{1,3})?$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > MOST_SECONDS)
    throw new UsageError(`\`--${name} ${text}\`: accepted is a number of seconds from 0 to ${MOST_SECONDS}`);
  return value;
}

function minutes(text: string): number {
  const value = /^[0-9]{1,4}(\.[0-9]{1,3})?$/.test(text) ? Number(text) : -1;
  if (value < 0) throw new UsageError(`\`--timeout ${text}\`: accepted is a number of minutes`);
  return value;
}

function readAttempts(text: string): number {
  const value = /^[0-9]{1,2}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > MOST_ATTEMPTS)
    throw new UsageError(`\`--max-attempts ${text}\`: accepted is a number from 1 to ${MOST_ATTEMPTS}`);
  return value;
}
