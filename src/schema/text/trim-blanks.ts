/** The text without blanks of any kind at its ends, line breaks and characters that only look like nothing included. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return false;
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    /[\s\u200b-\u200d\u2060\u00ad]/.test(String.fromCharCode(unit))
  );
}
