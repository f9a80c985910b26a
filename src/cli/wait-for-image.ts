import { escapeTerminal } from "../format/escape-terminal.ts";
import { type WaitEnding, type WaitService, waitForImage } from "../submit/wait.ts";
import type { Io } from "./io.ts";
import type { WaitCommand } from "./submit-options.ts";
import { duration, say } from "./tell-submission.ts";

const MINUTE = 60_000;
/** At least; https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html */
const EXPECTED_MS = 90 * MINUTE;
const EXPECTED_WITH_OFFICE_MS = 180 * MINUTE;
/** Long enough for one that another program has just begun to import. */
const ABSENT_MS = 3 * MINUTE;
/** The service has said that it makes the image. */
const ABSENT_ACCEPTED_MS = 15 * MINUTE;
/** So often where nothing changes and nobody sees a line that does. */
const SAY_EVERY_MS = 5 * MINUTE;

/** An image to wait for. */
export interface WaitedFor {
  readonly imageId: string;
  /** How long its import takes at least, in milliseconds. */
  readonly expected: number;
  /** Whether the service has said in this run that it makes it. */
  readonly accepted: boolean;
}

/** How long an import takes at least; of an unknown request it is not known whether it has Office. */
export function expectedMs(request: unknown): number {
  const { Applications } = (request ?? {}) as { readonly Applications?: unknown };
  return Array.isArray(Applications) && Applications.length > 0 ? EXPECTED_WITH_OFFICE_MS : EXPECTED_MS;
}

/**
 * Waits, with a line on a terminal that tells how far it is, and lines now and then elsewhere. The state that it ends with is for the
 * caller to tell.
 */
export async function waitWithProgress(
  { imageId, expected, accepted }: WaitedFor,
  { everyMs, timeoutMs }: WaitCommand,
  service: WaitService,
  io: Io,
): Promise<WaitEnding> {
  const { stderr } = io;
  let told: { readonly state: string | null; readonly at: number } | null = null;
  const absentMs = accepted ? ABSENT_ACCEPTED_MS : ABSENT_MS;
  const ending = await waitForImage(
    // Twice as long as it should take.
    { everyMs, timeoutMs: timeoutMs ?? 2 * expected, absentMs },
    service,
    (state, elapsed) => {
      const line = escapeTerminal(
        state === null
          ? `${imageId}: not listed for ${duration(elapsed)}, given up after ${duration(absentMs)}`
          : `${imageId}: ${state} for ${duration(elapsed)}, expected after ${duration(expected)} or more`,
      );
      if (stderr.isTerminal()) {
        told = { state, at: elapsed };
        stderr.write(`\r\u001b[2K${line.slice(0, stderr.columns() - 1)}`);
      } else if (told === null || told.state !== state || elapsed - told.at >= SAY_EVERY_MS) {
        told = { state, at: elapsed };
        stderr.write(`${line}\n`);
      }
    },
  );
  if (stderr.isTerminal() && told !== null) stderr.write("\r\u001b[2K");
  const sentence = endingSentence(ending);
  if (sentence !== null) say(`${imageId}: ${sentence}`, io);
  return ending;
}

/** Null where the state says it all. */
function endingSentence(ending: WaitEnding): string | null {
  switch (ending.kind) {
    case "available":
    case "error":
      return null;
    case "time-limit":
      return `still ${ending.state ?? "not listed"} at the time limit; \`wait\` goes on waiting`;
    case "stopped":
      return `${ending.state ?? "not listed"} when the waiting was stopped; \`wait\` goes on`;
    case "failed":
      return `its state cannot be read: ${ending.failure.message}`;
    default:
      return ending satisfies never;
  }
}
