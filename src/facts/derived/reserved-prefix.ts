const PREFIX = "aws:";

/** Whether a text begins with the prefix that AWS keeps for itself, as AWS writes it. */
export function hasReservedPrefix(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** Whether a text begins with the reserved prefix in another case, such as `AWS:`. */
export function hasReservedPrefixInOtherCase(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== 0x61 && first !== 0x41) return false;
  return text.slice(0, PREFIX.length).toLowerCase() === PREFIX && !hasReservedPrefix(text);
}

/** The text without the prefix, however often and in whatever case it is written. */
export function withoutReservedPrefix(text: string): string {
  let rest = text;
  while (hasReservedPrefix(rest) || hasReservedPrefixInOtherCase(rest)) rest = rest.slice(PREFIX.length);
  return rest;
}
