/**
 * A finding's identity that survives reformatting: 64 bits over rule, pointer and value, as 16 hex digits. Not a
 * cryptographic hash: nobody gains from forging one, and `node:crypto` takes longer to load than a check takes.
 * Two multiply-and-xor lanes with different constants and a final avalanche, in the manner of MurmurHash 3.
 */
export function fingerprint(rule: string, pointer: string, value: string | null): string {
  let low = 0x9747b28c;
  let high = 0x3c6ef372;
  const mix = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x85ebca6b);
      high = Math.imul(high ^ unit, 0xc2b2ae35);
      low ^= high >>> 15;
      high ^= low >>> 13;
    }
    low = Math.imul(low ^ 0x1f, 0x27d4eb2f);
    high = Math.imul(high ^ 0x1f, 0x165667b1);
  };
  mix(rule);
  mix(pointer);
  mix(value === null ? "\u0000" : value);
  return hex(avalanche(low ^ (high >>> 16))) + hex(avalanche(high ^ (low >>> 16)));
}

function avalanche(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, "0");
}
