import { isObject } from "./json-object.ts";
import { LEFT_OUT } from "./scalar-schema.ts";

/** Where a schema lacks a pattern of its model, and why: one line each. */
export function leftOut(schema: unknown, pointer = ""): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => leftOut(part, `${pointer}/${index}`));
  if (!isObject(schema)) return [];
  const comment = schema.$comment;
  const own = typeof comment === "string" && comment.startsWith(LEFT_OUT) ? [`${pointer}: ${comment}`] : [];
  return [...own, ...Object.entries(schema).flatMap(([name, part]) => leftOut(part, `${pointer}/${name}`))];
}
