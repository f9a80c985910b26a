/** The text without blanks of any kind at its ends, line breaks and characters that only look like nothing included. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && isBlank(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(character: string): boolean {
  return /[\s\u200b-\u200d\u2060\u00ad\ufeff]/.test(character);
}
