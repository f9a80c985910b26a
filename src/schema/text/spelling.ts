/** Longer texts are no misspelt names: they are compared as they are. */
const LONGEST = 200;

const known = new Map<string, string>();
const bySpelling = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** A name without what people get wrong in it: case, separators and blanks. */
export function spelling(name: string): string {
  return name.length > LONGEST ? name : name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

/** The same for names of the model, which are few and asked for often. */
export function modelSpelling(name: string): string {
  let letters = known.get(name);
  if (letters === undefined) {
    letters = spelling(name);
    known.set(name, letters);
  }
  return letters;
}

/** The one of the model's names that a text spells but for case and separators. */
export function sameSpelling(text: string, names: readonly string[]): string | undefined {
  return nameOfLetters(spelling(text), names);
}

/**
 * The same for a text whose spelling is known.
 *
 * @param names a list that lasts as long as the model: their spellings are remembered.
 */
export function nameOfLetters(letters: string, names: readonly string[]): string | undefined {
  let spelt = bySpelling.get(names);
  if (spelt === undefined) {
    // Backwards, so that of two names that are spelt alike the first is found.
    spelt = new Map(names.toReversed().map((name) => [modelSpelling(name), name]));
    bySpelling.set(names, spelt);
  }
  return spelt.get(letters);
}
