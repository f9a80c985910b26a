import { escapeTerminal } from "../format/escape-terminal.ts";
import { type WaitEnding, type WaitService, waitForImage } from "../submit/wait.ts";
import type { Io } from "./io.ts";
import type { WaitCommand } from "./submit-options.ts";
import { duration, say } from "./tell-submission.ts";

const MINUTE = 60_000;
/** At least; https://docs.aws.amazon.com/workspaces/latest/adminguide/byol-windows-images.html */
const EXPECTED_MS = 90 * MINUTE;
const EXPECTED_WITH_OFFICE_MS = 180 * MINUTE;
/** So often where nothing changes and nobody sees a line that does. */
const SAY_EVERY_MS = 5 * MINUTE;

/** How long an import takes at least; of an unknown request it is not known whether it has Office. */
export function expectedMs(request: unknown): number {
  const { Applications } = (request ?? {}) as { readonly Applications?: unknown };
  return Array.isArray(Applications) && Applications.length > 0 ? EXPECTED_WITH_OFFICE_MS : EXPECTED_MS;
}

/** Waits, with a line on a terminal that tells how far it is, and lines now and then elsewhere. */
export async function waitWithProgress(
  imageId: string,
  expected: number,
  { everyMs, timeoutMs }: WaitCommand,
  service: WaitService,
  io: Io,
): Promise<WaitEnding> {
  const { stderr } = io;
  let told: { readonly state: string | null; readonly at: number } | null = null;
  const ending = await waitForImage(
    // Twice as long as it should take.
    { everyMs, timeoutMs: timeoutMs ?? 2 * expected },
    service,
    (state, elapsed) => {
      const line = escapeTerminal(
        `${imageId}: ${state ?? "not listed yet"} for ${duration(elapsed)}, expected after ${duration(expected)} or more`,
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
  say(`${imageId}: ${endingSentence(ending)}`, io);
  return ending;
}

function endingSentence(ending: WaitEnding): string {
  switch (ending.kind) {
    case "available":
      return "AVAILABLE";
    case "error":
      return "ERROR";
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
