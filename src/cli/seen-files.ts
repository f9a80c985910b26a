import type { FileOf, RequestReport, Waiver } from "../index.ts";
import type { Input } from "./inputs.ts";

/** What a run got to know about files, to tell a waiver that nothing needs from one that is only not needed here. */
export interface SeenFiles {
  readonly start: (input: Input) => void;
  readonly add: (report: RequestReport) => void;
  readonly unread: (input: Input) => void;
  /** Whether a file was read and everything in it judged. */
  readonly wasChecked: (file: string) => boolean;
  /** Whether a file of the waiver was checked, and its rule never skipped there. @param scopes of its rule. */
  readonly isDecided: (waiver: Waiver, scopes: () => readonly string[]) => boolean;
}

export function startSeen(fileOf: FileOf): SeenFiles {
  const checked = new Set<string | null>();
  const skipped = new Map<string, Set<string>>();
  return {
    start: ({ path }) => checked.add(fileOf(path)),
    add({ source, rules, findings }) {
      const file = fileOf(source.path);
      if (file === null) return;
      // What was refused there may hide what a rule would have found.
      const hides = findings.some(({ stage, severity }) => stage !== "rule" && severity === "error");
      if (hides) checked.delete(file);
      if (rules.skipped > 0)
        skipped.set(file, new Set([...(skipped.get(file) ?? []), ...rules.skippedScopes]));
    },
    unread: ({ path }) => checked.delete(fileOf(path)),
    wasChecked: (file) => checked.has(file),
    isDecided({ fits, file: pattern }, scopes) {
      const files = [...checked].filter((file) => file !== null && (file === pattern || fits(file)));
      const open = new Set(files.flatMap((file) => [...(skipped.get(file ?? "") ?? [])]));
      return !scopes().some((scope) => open.has(scope));
    },
  };
}
