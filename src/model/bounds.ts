import { type JsonObject, own } from "./json-object.ts";
import type { Bounds } from "./shape.ts";

/** `min` and `max` of a trait or a shape; `undefined` where there is neither. */
export function boundsOf(source: JsonObject): Bounds | undefined {
  const min = own(source, "min");
  const max = own(source, "max");
  if (typeof min !== "number" && typeof max !== "number") return undefined;
  return {
    ...(typeof min === "number" ? { min } : {}),
    ...(typeof max === "number" ? { max } : {}),
  };
}
