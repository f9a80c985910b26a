/** Longer texts do not come again, and are not to be kept. */
const LONGEST = 64;
const MOST = 512;
/** So many texts that are not known, and what is remembered has become of no use. */
const MISSES = 64 * MOST;

/**
 * A function that remembers what `make` made of short texts, since the pointers of findings come up again and again. What
 * it keeps is bounded, and texts of which no two are the same do not drive it out at once.
 *
 * @param make gives something that nobody changes.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let misses = 0;
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (++misses === MISSES) {
      misses = 0;
      known.clear();
    }
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}
