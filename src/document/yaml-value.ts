import { Scalar } from "yaml";
import type { Span } from "../types.ts";
import { formatPointer } from "./pointer.ts";
import { retypedScalar, typedScalar } from "./yaml-problems.ts";
import { isTextPlace, typeInYaml11 } from "./yaml-scalars.ts";
import type { Walk } from "./yaml-state.ts";

/** A scalar's value; where text is meant, the text as it is written, with a finding when YAML reads something else. */
export function scalarValue(walk: Walk, scalar: Scalar, span: Span): unknown {
  const { value, source = "" } = scalar;
  const plain = scalar.type === Scalar.PLAIN && scalar.tag === undefined;
  if (typeof value === "string") {
    const kind = plain && walk.aliases === 0 ? typeInYaml11(source) : null;
    if (kind !== null) walk.problems.push(retypedScalar(formatPointer(walk.path), span, source, kind));
    return value;
  }
  if (value === null || value === undefined) return null;
  if (isTextPlace(walk.path)) {
    if (plain)
      walk.problems.push(
        typedScalar(formatPointer(walk.path), span, source, `the ${typeof value} ${String(value)}`),
      );
    return source;
  }
  return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? value : source;
}
