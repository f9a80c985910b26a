import { type ChosenEndpoints, readEndpointOptions } from "../aws/endpoint-option.ts";
import { UsageError } from "../index.ts";
import type { Parsed } from "./options.ts";

/** How AWS is called. */
export interface LiveOptions {
  readonly profile: string | null;
  readonly endpoints: ChosenEndpoints;
  readonly simulatePermissions: boolean;
  /** How long a call may take, in milliseconds. */
  readonly callMs: number;
}

const DEFAULT_SECONDS = 20;
const MOST_SECONDS = 600;

/** @throws UsageError */
export function readLiveOptions(options: Parsed["options"]): LiveOptions {
  const last = (name: string): string | null => options.get(name)?.at(-1) ?? null;
  const seconds = last("call-timeout");
  return {
    profile: last("profile"),
    endpoints: readEndpointOptions(options.get("endpoint-url") ?? []),
    simulatePermissions: options.has("simulate-permissions"),
    callMs: 1000 * (seconds === null ? DEFAULT_SECONDS : readSeconds(seconds)),
  };
}

function readSeconds(text: string): number {
  const seconds = /^[0-9]{1,3}(\.[0-9])?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > MOST_SECONDS)
    throw new UsageError(`\`--call-timeout ${text}\`: accepted is a number of seconds up to ${MOST_SECONDS}`);
  return seconds;
}
