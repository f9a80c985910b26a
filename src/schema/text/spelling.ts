/** Longer texts are no misspelt names: they are compared as they are. */
const LONGEST = 200;

/** A name without what people get wrong in it: case, separators and blanks. */
export function spelling(name: string): string {
  return name.length > LONGEST ? name : name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
