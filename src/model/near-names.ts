/** Names that `name` may have been meant as, nearest first: another case, a part, or a few letters away. */
export function nearNames(name: string, known: Iterable<string>, limit = 3): readonly string[] {
  const wanted = name.toLowerCase();
  const tolerance = Math.max(1, Math.floor(name.length / 4));
  const ranked = [...known].flatMap((candidate) => {
    const distance = editDistance(wanted, candidate.toLowerCase());
    return distance <= tolerance ? [{ candidate, distance }] : [];
  });
  ranked.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, limit).map(({ candidate }) => candidate);
}

/** Insertions, deletions and replacements that make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
