/** Words of a rule as Markdown: their back-ticks mark code, nothing else in them is markup. */
export function prose(words: string): string {
  return words
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[<>]/g, entity).replaceAll("](", "]\\(")))
    .join("");
}

function entity(unit: string): string {
  return unit === "<" ? "&lt;" : "&gt;";
}
