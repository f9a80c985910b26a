import { decode } from "../document/decode.ts";
import type { Problem } from "../types.ts";
import { type FixedText, type FixTextOptions, fixText, type MadeFix } from "./fix-text.ts";

/** A document before and after. */
export interface FixedDocument {
  /** The whole new content; null where nothing was fixed. */
  readonly bytes: Uint8Array | null;
  /** The decoded texts. */
  readonly before: string;
  readonly after: string;
  readonly made: readonly MadeFix[];
  /** Sentences about fixes that were not made. */
  readonly refused: readonly string[];
  /** How many fixes were left because their findings are known or waived. */
  readonly waived: number;
}

/** Encodings that are read, and that the AWS CLI does not read: written anew as UTF-8 without a byte order mark. */
const ENCODINGS: readonly string[] = ["document/byte-order-mark", "document/utf-16"];

export function fixBytes(bytes: Uint8Array, options: FixTextOptions): FixedDocument {
  const { text, problems } = decode(bytes);
  const encoding = problems.flatMap(madeOf);
  const isTooLarge = bytes.length > options.maxBytes && options.format !== "ndjson";
  // What was not understood cannot be written back as it was.
  if (encoding.length < problems.length || isTooLarge || !isWhole(text))
    return { bytes: null, before: text, after: text, made: [], refused: [], waived: 0 };
  const fixed: FixedText = fixText(text, options);
  const made = [...encoding, ...fixed.made];
  return {
    bytes: made.length === 0 ? null : Buffer.from(fixed.text),
    before: text,
    after: fixed.text,
    made,
    refused: fixed.refused,
    waived: fixed.waived,
  };
}

function madeOf({ rule, fix }: Problem): readonly MadeFix[] {
  return fix !== null && ENCODINGS.includes(rule) ? [{ request: 0, rule, fix }] : [];
}

/** Half a surrogate pair cannot be written in UTF-8. */
function isWhole(text: string): boolean {
  return Buffer.from(text).toString("utf8") === text;
}
