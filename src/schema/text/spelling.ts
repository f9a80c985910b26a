/** Longer texts are no misspelt names: they are compared as they are. */
const LONGEST = 200;

const known = new Map<string, string>();

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
  const letters = spelling(text);
  return names.find((name) => modelSpelling(name) === letters);
}
