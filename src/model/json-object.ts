import { UsageError } from "../types.ts";

/** A JSON object of unknown content. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Tells a JSON object from an array, null and the rest. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that the object has itself, `undefined` where it has none. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A member that must be an object; `where` names the owner in the sentence that says otherwise. */
export function objectAt(object: JsonObject, name: string, where: string): JsonObject {
  const value = own(object, name);
  if (!isObject(value)) throw new UsageError(`the model is broken: ${where} has no object \`${name}\``);
  return value;
}

/** A member that is an object or is not there, which is the empty object. */
export function optionalObject(object: JsonObject, name: string): JsonObject {
  const value = own(object, name);
  return isObject(value) ? value : {};
}

/** A member that must be a string. */
export function stringAt(object: JsonObject, name: string, where: string): string {
  const value = own(object, name);
  if (typeof value !== "string")
    throw new UsageError(`the model is broken: ${where} has no string \`${name}\``);
  return value;
}

/** The strings of a member that is an array; empty where it is none. */
export function stringsAt(object: JsonObject, name: string): readonly string[] {
  const value = own(object, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The objects of a member that is an array; empty where it is none. */
export function objectsAt(object: JsonObject, name: string): readonly JsonObject[] {
  const value = own(object, name);
  return Array.isArray(value) ? value.filter(isObject) : [];
}
