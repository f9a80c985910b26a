/** One cause is told once, by the stage that met it first. */
import { resolvePointer } from "./document/pointer.ts";
import type { Located } from "./report/locate.ts";
import type { Problem, Span } from "./types.ts";

/**
 * The schema stage's problems without those about a text that is damaged or was taken for something else: an error of the document
 * that lies inside of it says so already (invalid UTF-8 in a name does not fit the name's pattern either).
 */
export function otherCauses(
  schema: readonly Problem[],
  document: readonly Problem[],
  request: unknown,
  located: Located | null,
): readonly Problem[] {
  const errors = document.filter(({ severity, span }) => severity === "error" && span !== undefined);
  if (errors.length === 0 || located === null) return schema;
  return schema.filter(({ pointer, token }) => {
    const place = resolvePointer(request, pointer);
    if (token !== "value" || !place.found || typeof place.value !== "string") return true;
    const text = located.span(pointer, "value");
    return text === null || !errors.some(({ span }) => span !== undefined && isInside(span, text));
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
