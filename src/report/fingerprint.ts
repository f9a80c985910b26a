/**
 * A finding's identity that survives reformatting: 64 bits over rule, pointer and value, as 16 hex digits. Not a
 * cryptographic hash: nobody gains from forging one, and `node:crypto` takes longer to load than a check takes.
 * Two multiply-and-xor lanes with different constants and a final avalanche, in the manner of MurmurHash 3.
 */
export function fingerprint(rule: string, pointer: string, value: string | null): string {
  let low = 0x9747b28c;
  let high = 0x3c6ef372;
  for (const text of [rule, pointer, value ?? "\u0000"]) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x85ebca6b);
      high = Math.imul(high ^ unit, 0xc2b2ae35);
      low ^= high >>> 15;
      high ^= low >>> 13;
    }
    low = Math.imul(low ^ 0x1f, 0x27d4eb2f);
    high = Math.imul(high ^ 0x1f, 0x165667b1);
  }
  return hex(avalanche(low ^ (high >>> 16))) + hex(avalanche(high ^ (low >>> 16)));
}

function avalanche(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The eight digits of 32 bits; `toString(16)` would go the slow way of numbers beyond 31 bits. */
function hex(lane: number): string {
  return String.fromCharCode(
    digit(lane >>> 28),
    digit(lane >>> 24),
    digit(lane >>> 20),
    digit(lane >>> 16),
    digit(lane >>> 12),
    digit(lane >>> 8),
    digit(lane >>> 4),
    digit(lane),
  );
}

function digit(bits: number): number {
  const four = bits & 15;
  return four < 10 ? 0x30 + four : 0x57 + four;
}
