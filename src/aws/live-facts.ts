/** Facts from AWS itself, by calls that only read. What one call cannot tell does not keep the others from telling. */
import type { SourcedFacts } from "../facts/given-facts.ts";
import { type CallFailure, callFailure } from "./call-failure.ts";
import type { Connection } from "./connection.ts";
import { type ReadCall, readCalls, type Wanted } from "./read-calls.ts";
import { secretsOf } from "./secrets.ts";
import { SERVICES } from "./service.ts";
import { TimeLimitReached, type TimeLimits, withinLimit } from "./time-limits.ts";

export interface LiveFacts {
  /** One for each call that answered; its name and time are where they come from. */
  readonly sources: readonly SourcedFacts[];
  readonly failures: readonly FailedCall[];
  /** How many calls were made; one that takes several pages counts once. */
  readonly calls: number;
}

export interface FailedCall extends CallFailure {
  /** As policies name it, for example `ec2:DescribeImages`. */
  readonly action: string;
  /** What is not known without it, for example `account.id`. */
  readonly facts: readonly string[];
  /** Whether what is documented for everybody stands in their place. */
  readonly isReplaced: boolean;
}

export interface LiveOptions extends Wanted {
  readonly limits: TimeLimits;
  /** Ends everything; its reason is thrown. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970, for the provenance. */
  readonly now: () => number;
}

/** @throws the reason of `signal` once it is aborted. */
export async function liveFacts(connection: Connection, options: LiveOptions): Promise<LiveFacts> {
  const { limits, signal, now } = options;
  const overall = new AbortController();
  const timer = setTimeout(
    () => overall.abort(new TimeLimitReached(`no answer within ${limits.overallMs / 1000} s`)),
    limits.overallMs,
  );
  const stop = AbortSignal.any([signal, overall.signal]);
  try {
    const answers = await Promise.all(
      readCalls(connection, options).map((call) => answer(call, connection, limits.callMs, stop, now)),
    );
    signal.throwIfAborted();
    return {
      calls: answers.length,
      sources: answers.flatMap(({ sources }) => sources),
      failures: answers.flatMap(({ failures }) => failures),
    };
  } finally {
    clearTimeout(timer);
  }
}

async function answer(
  { action, facts, read, instead }: ReadCall,
  connection: Connection,
  callMs: number,
  signal: AbortSignal,
  now: () => number,
): Promise<Omit<LiveFacts, "calls">> {
  try {
    const found = await withinLimit(callMs, signal, read);
    const at = new Date(now()).toISOString().replace(/\.\d{3}Z$/, "Z");
    return { sources: [{ from: `${action} at ${at}`, facts: found }], failures: [] };
  } catch (error) {
    const answered = error instanceof Error && "$response" in error;
    const failure = callFailure(error, answered ? await secretsOf(connection, SERVICES) : []);
    return {
      sources:
        instead === undefined ? [] : [{ from: `the documented default, without ${action}`, facts: instead }],
      failures: [
        {
          action,
          facts,
          isReplaced: instead !== undefined,
          ...failure,
        },
      ],
    };
  }
}
