/** The name of a service's own client package, `lex-runtime-v2` for the SDK id `Lex Runtime V2`. */
export function serviceSlug(sdkId: string): string {
  return sdkId
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
