/** What happens on the way, on standard error: the report stands on standard output. */
import { escapeTerminal } from "../format/escape-terminal.ts";
import type { SubmitEvent } from "../submit/ending.ts";
import type { Io } from "./io.ts";
import type { Outcome } from "./submit-outcome.ts";

export function tellEvent(name: string, event: SubmitEvent, io: Io): void {
  const sentence = eventSentence(event);
  if (sentence !== null) say(`${name}: ${sentence}`, io);
}

function eventSentence(event: SubmitEvent): string | null {
  switch (event.kind) {
    case "sending":
      return event.attempt === 1 ? "sending" : `sending, attempt ${event.attempt}`;
    case "answered":
      return event.answer.kind === "ambiguous"
        ? `no answer that can be relied on: ${event.answer.failure.message}`
        : null;
    case "reconciling":
      return `looking for what became of an earlier attempt${event.settleMs >= 1000 ? `, up to ${duration(event.settleMs)}` : ""}`;
    case "retrying":
      return `${event.failure.message}; trying again in ${duration(event.waitMs)}`;
    default:
      return event satisfies never;
  }
}

/** One line for each request; and how to go on where something is open. */
export function tellOutcome({ identity: { name }, ending }: Outcome, io: Io): void {
  switch (ending?.kind) {
    case undefined:
      say(`${name}: not sent`, io);
      return;
    case "accepted":
      say(
        `${name}: ${ending.earlier ? "accepted in an earlier run" : "accepted"}, image ${ending.imageId}`,
        io,
      );
      return;
    case "in-error":
      say(`${name}: accepted in an earlier run, and its image ${ending.image.id} is in ERROR`, io);
      return;
    case "gone":
      say(`${name}: accepted in an earlier run, and its image ${ending.imageId} is gone`, io);
      return;
    case "unseen":
      say(`${name}: accepted in an earlier run; its image ${ending.imageId} cannot be looked at`, io);
      return;
    case "adopted":
      say(`${name}: accepted by an attempt whose answer was lost, image ${ending.imageId}`, io);
      return;
    case "taken":
    case "refused":
      say(`${name}: ${ending.kind === "taken" ? "not sent, the name is taken" : "refused"}`, io);
      return;
    case "failed":
      say(`${name}: ${ending.open ? "sent, and what became of it is not known" : "not accepted"}`, io);
      return;
    case "stopped":
      say(
        `${name}: stopped${ending.open ? "; what became of what was sent is not known" : " before it was sent"}`,
        io,
      );
      return;
    default:
      ending satisfies never;
  }
}

export function say(line: string, { stderr }: Io): void {
  stderr.write(`${escapeTerminal(line)}\n`);
}

/** `45 s`, `12 min`, `1 h 30 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
