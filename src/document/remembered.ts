/** Longer texts do not come again, and are not to be kept. */
const LONGEST = 64;
const MOST = 512;

/**
 * A function that remembers what `make` made of short texts, since the pointers of findings come up again and again. What it
 * keeps is bounded: when it is full, it begins anew.
 *
 * @param make gives something that nobody changes.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
