import { type Pack, UsageError } from "../index.ts";

/** @throws UsageError unless every pack has a pinned content, and every pin a pack. @param pins as sha256 in hex. */
export function refuseUnpinned(packs: readonly Pack[], pins: readonly string[]): void {
  if (pins.length === 0) return;
  for (const pin of pins) {
    if (!/^[0-9a-f]{64}$/.test(pin))
      throw new UsageError(`\`--pack-sha256 ${pin}\`: accepted are 64 hex digits in lower case`);
  }
  const other = packs.find(({ sha256 }) => !pins.includes(sha256));
  if (other !== undefined)
    throw new UsageError(
      `the pack \`${other.from}\` has the sha256 ${other.sha256}, which no \`--pack-sha256\` names: it is not what was pinned`,
    );
  const unused = pins.find((pin) => !packs.some(({ sha256 }) => sha256 === pin));
  if (unused !== undefined)
    throw new UsageError(`\`--pack-sha256 ${unused}\`: no pack of \`--rules\` has this content`);
}
