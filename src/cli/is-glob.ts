const MAGIC = /[*?[{]|[!@+]\(/;

/** Whether a path that does not exist is meant as a pattern. */
export function isGlob(text: string): boolean {
  return MAGIC.test(text);
}
