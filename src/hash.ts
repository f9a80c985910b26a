/** Hashing, apart because `node:crypto` takes longer to load than a check takes. */
import { createHash } from "node:crypto";

/** @returns sha256 of bytes, or of a text in UTF-8, as 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
