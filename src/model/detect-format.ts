import { isObject, type JsonObject, own } from "./json-object.ts";
import type { ModelFormat } from "./shape.ts";

/** The kind of model, told from its content; null for anything else. */
export function detectFormat(file: JsonObject): ModelFormat | null {
  if (!isObject(own(file, "shapes"))) return null;
  if (typeof own(file, "smithy") === "string") return "smithy";
  return isObject(own(file, "metadata")) && isObject(own(file, "operations")) ? "botocore" : null;
}
