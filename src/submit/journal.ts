/** The text of a journal: one entry a line, each with a check sum of its own. */
import { canonicalJson } from "../canonical-json.ts";
import { validateJournalEntry } from "../generated/validators/journal.js";
import { sha256 } from "../hash.ts";
import type { JournalEntry } from "../types.ts";
import type { Identity } from "./identity.ts";

/** Where the steps of imports are kept. What `add` was given is on the disk when it returns. */
export interface Journal {
  /** As they stand now, oldest first. */
  readonly entries: () => readonly JournalEntry[];
  readonly add: (step: Identity & Step) => void;
}

/** What an entry says beside whose it is. */
export type Step = Omit<JournalEntry, "version" | "at" | "check" | keyof Identity>;

export type JournalReading =
  | {
      readonly ok: true;
      readonly entries: readonly JournalEntry[];
      /** Bytes of whole lines: what stands behind them is a line that somebody could not finish. */
      readonly whole: number;
    }
  | { readonly ok: false; readonly line: number; readonly fault: string };

const NEWLINE = 0x0a;

/** A last line without its end was never relied on, so it does not count; anything else that is not an entry is a fault. */
export function readJournal(bytes: Uint8Array): JournalReading {
  const whole = bytes.lastIndexOf(NEWLINE) + 1;
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, whole).toString("utf8").split("\n").slice(0, -1);
  const entries: JournalEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const entry = parse(line);
    if (typeof entry === "string") return { ok: false, line: index + 1, fault: entry };
    entries.push(entry);
  }
  return { ok: true, entries, whole };
}

/** @throws Error for what could not be read again. */
export function journalLine(entry: Omit<JournalEntry, "check">): string {
  const line = JSON.stringify({ ...entry, check: checkSum(entry) });
  const read = parse(line);
  if (typeof read === "string") throw new Error(`not written to the journal: ${read}`);
  return `${line}\n`;
}

/** The entry, or what is wrong with it. */
function parse(line: string): JournalEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  if (!validateJournalEntry(value)) {
    const [error] = validateJournalEntry.errors ?? [];
    return `it is no entry of a journal (\`${error?.instancePath ?? ""}\` ${error?.message ?? "does not fit"})`;
  }
  const { check, ...entry } = value as JournalEntry;
  return check === checkSum(entry) ? { ...entry, check } : "its check sum does not fit: it was changed";
}

function checkSum(entry: Omit<JournalEntry, "check">): string {
  return sha256(canonicalJson(entry)).slice(0, 16);
}
