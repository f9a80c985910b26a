/** More than a document may hold of one value; bounds what a cyclic or endless value can cost. */
const LIMIT = 65_536;
const MAX_DEPTH = 64;

/** A text that is the same for equal values, whatever the order of their members, and different for others. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LIMIT));
  let text = "";
  const write = (part: unknown, depth: number): void => {
    if (text.length > LIMIT) return;
    if (typeof part === "string") text += JSON.stringify(part.slice(0, LIMIT));
    else if (typeof part !== "object" || part === null) text += scalarText(part);
    else if (depth === MAX_DEPTH) text += "…";
    else if (Array.isArray(part)) {
      text += "[";
      for (let at = 0; at < part.length && text.length <= LIMIT; at++) {
        write(part[at], depth + 1);
        text += ",";
      }
      text += "]";
    } else {
      text += "{";
      for (const key of Object.keys(part).sort()) {
        write(key, depth);
        text += ":";
        write((part as Readonly<Record<string, unknown>>)[key], depth + 1);
        text += ",";
      }
      text += "}";
    }
  };
  write(value, 0);
  return text;
}

/** What JSON cannot hold goes by the name of its type. */
function scalarText(scalar: unknown): string {
  if (scalar === null) return "null";
  return typeof scalar === "number" || typeof scalar === "boolean" ? String(scalar) : typeof scalar;
}
