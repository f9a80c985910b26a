import { type Difference, oneSided } from "./difference.ts";
import { isObject } from "./json-object.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Where a committed schema differs from the one that a model gives today. */
export function driftFromModel(committed: JsonSchema, fresh: JsonSchema): readonly Difference[] {
  return compare(committed, fresh, "");
}

function compare(committed: unknown, fresh: unknown, pointer: string): readonly Difference[] {
  if (isObject(committed) && isObject(fresh)) {
    const what = pointer.endsWith("/properties") ? "member" : "keyword";
    const shared = Object.keys(committed).filter((name) => Object.hasOwn(fresh, name));
    return [
      ...oneSided(pointer, what, Object.keys(committed), Object.keys(fresh)),
      ...shared.flatMap((name) => compare(committed[name], fresh[name], `${pointer}/${name}`)),
    ];
  }
  if (Array.isArray(committed) && Array.isArray(fresh)) {
    const values = oneSided(pointer, "value", committed.map(textOf), fresh.map(textOf));
    if (values.length > 0) return values;
  }
  if (JSON.stringify(committed) === JSON.stringify(fresh)) return [];
  return [{ pointer, schema: `\`${textOf(committed)}\``, other: `\`${textOf(fresh)}\`` }];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}
