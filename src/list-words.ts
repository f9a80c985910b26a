/** `a`, `b` or `c`: the items in back-ticks, joined as a sentence has it. */
export function listWords(items: readonly string[], last: "and" | "or"): string {
  const ticked = items.map((item) => `\`${item}\``);
  const end = ticked.pop() ?? "";
  return ticked.length === 0 ? end : `${ticked.join(", ")} ${last} ${end}`;
}
