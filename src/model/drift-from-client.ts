/**
 * What the AWS SDK for JavaScript can tell of a model at run time: for every structure an export `Name$` that lists its
 * members, the required ones first with their number (StaticStructureSchema of @smithy/types), and for every enum an
 * object `Name` of its values. Lengths and patterns it does not hold.
 */
import { type Difference, oneSided } from "./difference.ts";
import { isObject, type JsonObject, own } from "./json-object.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Where a schema differs from the installed client: member names, required members and enum values. */
export function driftFromClient(schema: JsonSchema, client: JsonObject): readonly Difference[] {
  return compare(schema, client, "");
}

function compare(node: unknown, client: JsonObject, pointer: string): readonly Difference[] {
  if (!isObject(node)) return [];
  const { title } = node;
  const named = typeof title === "string" ? compareNamed(title, node, client, pointer) : [];
  const parts = Object.entries(node).flatMap(([keyword, part]) => {
    if (keyword !== "properties" && keyword !== "$defs")
      return compare(part, client, `${pointer}/${keyword}`);
    const members = isObject(part) ? Object.entries(part) : [];
    return members.flatMap(([name, member]) => compare(member, client, `${pointer}/${keyword}/${name}`));
  });
  return [...named, ...parts];
}

function compareNamed(
  title: string,
  node: JsonObject,
  client: JsonObject,
  pointer: string,
): readonly Difference[] {
  if (isObject(node.properties)) return compareStructure(title, node, node.properties, client, pointer);
  return Array.isArray(node.enum) ? compareEnum(title, node.enum, client, pointer) : [];
}

function compareStructure(
  title: string,
  node: JsonObject,
  properties: JsonObject,
  client: JsonObject,
  pointer: string,
): readonly Difference[] {
  const structure = own(client, `${title}$`);
  const names = Array.isArray(structure) && Array.isArray(structure[4]) ? structure[4].map(String) : null;
  if (!Array.isArray(structure) || names === null) return [missing(pointer, `structure \`${title}\``)];
  const members = oneSided(`${pointer}/properties`, "member", Object.keys(properties), names);
  const count: unknown = structure[6];
  if (typeof count !== "number") return members;
  const required = Array.isArray(node.required) ? node.required.map(String) : [];
  return [...members, ...oneSided(`${pointer}/required`, "required member", required, names.slice(0, count))];
}

function compareEnum(
  title: string,
  values: readonly unknown[],
  client: JsonObject,
  pointer: string,
): readonly Difference[] {
  const known = own(client, title);
  if (!isObject(known)) return [missing(pointer, `enum \`${title}\``)];
  const inClient = Object.values(known).filter((value) => typeof value === "string");
  return oneSided(`${pointer}/enum`, "value", values.map(String), inClient);
}

function missing(pointer: string, schema: string): Difference {
  return { pointer, schema, other: null };
}
