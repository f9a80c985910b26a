import type { Journal } from "../../src/submit/journal.ts";
import type { JournalEntry } from "../../src/types.ts";
import { Killed } from "./simulated-service.ts";

/** A journal in memory; the process ends before or after it writes, where `kills` says so. */
export function memoryJournal(
  now: () => number,
  kills: readonly ("none" | "before" | "after")[] = [],
): Journal {
  const entries: JournalEntry[] = [];
  const script = [...kills];
  return {
    entries: () => entries,
    add: (step) => {
      const kill = script.shift();
      if (kill === "before") throw new Killed();
      entries.push({ version: 1, at: new Date(now()).toISOString(), check: "0".repeat(16), ...step });
      if (kill === "after") throw new Killed();
    },
  };
}
