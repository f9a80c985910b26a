import { canonicalJson } from "../canonical-json.ts";
import { sha256 } from "../hash.ts";

/** What would be sent is not what was checked. A bug, of ours or of a middleware that somebody added. */
export class BodyDiffers extends Error {
  override readonly name = "BodyDiffers";
}

/** @returns sha256 of a request's canonical form, RFC 8785. */
export function bodyHash(request: unknown): string {
  return sha256(canonicalJson(request));
}

/**
 * The SDK drops members that it does not know and members that are null, without a word.
 *
 * @param body as it is about to be signed.
 * @throws BodyDiffers
 */
export function assertChecked(body: unknown, sha256: string): void {
  let sent: string;
  try {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);
    sent = bodyHash(JSON.parse(text));
  } catch {
    throw new BodyDiffers("the body of the call cannot be compared with the request that was checked");
  }
  if (sent !== sha256)
    throw new BodyDiffers("the body of the call is not the request that was checked; nothing was sent");
}
