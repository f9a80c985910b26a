import type { Finding } from "../index.ts";

/** The other places that a finding is about, for formats that cannot point at them; nothing in it is escaped. */
export function relatedNotes({ related }: Finding): readonly (readonly [label: string, words: string])[] {
  return related.map(({ path, range, message }) => {
    const place = range === null ? "" : `${range.start.line}:${range.start.column}`;
    return [
      "See",
      [path ?? "", place]
        .filter((part) => part !== "")
        .concat(message)
        .join(" "),
    ] as const;
  });
}

/** What there is to say about a finding beside its message, each with its label; nothing in it is escaped. */
export function findingNotes(finding: Finding): readonly (readonly [label: string, words: string])[] {
  const { outcome, expected, fix, predicts } = finding;
  const notes: (readonly [string, string])[] = [];
  if (expected !== null) notes.push([outcome === "unknown" ? "To decide" : "Accepted", expected]);
  if (fix !== null) notes.push([fix.safe ? "Fix (safe)" : "Fix", fix.title]);
  if (predicts.length > 0)
    notes.push([
      "Service answer",
      predicts.map(({ code, certainty }) => `${code} (${certainty})`).join(", "),
    ]);
  return notes;
}
