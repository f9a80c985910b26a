/** Mending what a report offers a fix for. */
import { formatOf } from "./document/format-of.ts";
import type { FixedDocument } from "./fix/fix-bytes.ts";
import { parts } from "./parts.ts";
import type { Place, Preflight } from "./preflight.ts";

export type { FixedDocument } from "./fix/fix-bytes.ts";
export type { MadeFix } from "./fix/fix-text.ts";

export interface FixOptions {
  /** Fixes that change what a request means, too. */
  readonly unsafe?: boolean;
  /** As `createPreflight` was given it; 1 MiB if left out. */
  readonly maxBytes?: number;
}

/**
 * Makes the fixes that `preflight` reports for a document: pieces of its text are replaced, the rest stays as it was written.
 * After each fix the document is read and checked again; one that cannot be made without touching anything else is left out.
 */
export function fixRequests(
  preflight: Preflight,
  bytes: Uint8Array,
  { path = null, format = path === null ? "json" : formatOf(path) }: Place = {},
  { unsafe = false, maxBytes = 1 << 20 }: FixOptions = {},
): FixedDocument {
  return parts.fix().fixBytes(bytes, {
    format,
    unsafe,
    maxBytes,
    check: (text) => preflight.checkText(text, { path, format }).requests,
  });
}
