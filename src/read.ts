/** Reading what a run is given besides requests; each loads its part with the first call. */
import type { DocumentFormat } from "./document/format-of.ts";
import type { Pack } from "./engine/pack.ts";
import type { SourcedFacts } from "./facts/given-facts.ts";
import { parts } from "./parts.ts";

/**
 * Reads a rule file or a folder of them; the only function here that touches files.
 *
 * @throws UsageError with file, line and column of what is wrong.
 */
export function readPack(path: string): Pack {
  return parts.packs().readPack(path);
}

/** Reads the text of a facts file. @throws UsageError with line and column of what is wrong. */
export function readFacts(text: string, path: string, format: DocumentFormat): SourcedFacts {
  return parts.facts().readFacts(text, path, format);
}

/** Reads one `KEY=VALUE`. @param from what to name as its source. @throws UsageError for an unknown key. */
export function parseFact(text: string, from: string): SourcedFacts {
  return parts.facts().parseFact(text, from);
}
