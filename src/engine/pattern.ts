/** Patterns of user packs are untrusted: RE2 syntax, which is matched in linear time. */
import { RE2JS } from "re2js";

/** @returns a test of the whole string. @throws an error whose message says what RE2 refuses. */
export function compilePattern(pattern: string): (text: string) => boolean {
  const compiled = RE2JS.compile(pattern);
  return (text) => compiled.matches(text);
}
