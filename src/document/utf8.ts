/** Where UTF-8 bytes are invalid. */
export interface InvalidUtf8 {
  /** Of the first invalid byte. */
  readonly byteOffset: number;
  /** Of the U+FFFD that stands for it, in UTF-16 units of the decoded text. */
  readonly offset: number;
  /** How many more places are invalid. */
  readonly more: number;
}

/** The first place that no UTF-8 decoder accepts; null for valid bytes. */
export function firstInvalidUtf8(bytes: Uint8Array): InvalidUtf8 | null {
  let first: { readonly byteOffset: number; readonly offset: number } | null = null;
  let places = 0;
  let offset = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length < 0) {
      first ??= { byteOffset: at, offset };
      places++;
      at -= length;
      offset++;
    } else {
      at += length;
      offset += length === 4 ? 2 : 1;
    }
  }
  return first === null ? null : { ...first, more: places - 1 };
}

/**
 * Bytes of the sequence at `at`; negative: the bytes that one U+FFFD replaces, as many as could have begun a valid
 * sequence (Unicode 15, section 3.9, "maximal subpart"; table 3-7 has the limits of the second byte).
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    if (byte < low || byte > high) return -index;
    low = 0x80;
    high = 0xbf;
  }
  return length;
}
