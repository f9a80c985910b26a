/**
 * The canonical text of a JSON value, RFC 8785: equal values have equal text. Members stand in the order of their names' UTF-16
 * units, whatever the names look like (an object of JavaScript would put those that are numbers first), and numbers and texts are
 * written as ECMAScript writes them; a lone surrogate, which the RFC has no text for, as its escape.
 *
 * @throws Error for what is no JSON value: a number that is not finite, undefined, a function.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new Error(`no JSON value: ${typeof value}`);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(",")}}`;
}
