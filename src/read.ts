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

/**
 * Reads a facts file, or what another tool printed, which is recognised by its content.
 *
 * @param content text, or bytes in UTF-8 or UTF-16.
 * @param path to name in messages and in the report.
 * @param format JSON or YAML where that is known; otherwise told from the content.
 * @throws UsageError with line and column of what is wrong.
 */
export function readFacts(
  content: string | Uint8Array,
  path: string,
  format?: DocumentFormat,
): readonly SourcedFacts[] {
  return parts.factFiles().readFacts(content, path, format);
}

/** Reads one `KEY=VALUE`. @param from what to name as its source. @throws UsageError for an unknown key. */
export function parseFact(text: string, from: string): SourcedFacts {
  return parts.facts().parseFact(text, from);
}
