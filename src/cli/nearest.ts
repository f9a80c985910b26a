/** The names that `text` is likely meant to be, nearest first, three at most. */
export function nearest(text: string, names: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase();
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, 3).map(({ name }) => name);
}

/** Whole words that are missing cost one: `only-2019` is near to `office/windows-11-only-2019`. */
function distanceOf(text: string, name: string): number {
  if (text.length >= 4 && name.includes(text)) return 1;
  return edits(text, name);
}

/** Levenshtein. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
