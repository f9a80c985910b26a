import { appendPointer, parsePointer, resolvePointer } from "../document/pointer.ts";
import { schema, type ValidationError, validateRequest } from "../generated/validators/request-errors.js";
import { builtInName } from "../quote.ts";
import { explainMisnamed } from "./explain/misnamed-member.ts";
import { explainNested } from "./explain/nested-request.ts";
import type { Explanation } from "./fault.ts";
import { misnamedMembers } from "./member-names.ts";
import { AS_WRITTEN, type MemberPlaces, memberPlaces } from "./member-places.ts";
import { modelPlace } from "./model-place.ts";
import { memberNames } from "./schema-node.ts";
import { sameSpelling } from "./text/spelling.ts";

/** A request with its members under the model's names, so that their values are judged whatever they were called. */
export interface MembersRead {
  readonly value: unknown;
  /** What ajv finds in `value`. */
  readonly errors: readonly ValidationError[];
  readonly places: Pick<MemberPlaces, "written">;
  readonly renamed: readonly Renamed[];
}

/** One member that stood under another name, or around the request. */
export interface Renamed {
  /** As written. */
  readonly pointer: string;
  /** In the model's names. */
  readonly meant: string;
  readonly name: string;
  readonly explanation: Explanation;
}

/** Deeper than any member of the model: members of a renamed member are seen one round later. */
const ROUNDS = 8;

export function readMembers(request: unknown): MembersRead {
  const nested = nestedRequest(request);
  if (nested === null) {
    const errors = errorsOf(request);
    return errors.some(isUnknownMember)
      ? renameMembers(request, errors, memberPlaces(), [])
      : { value: request, errors, places: AS_WRITTEN, renamed: NOTHING_RENAMED };
  }
  const places = memberPlaces();
  places.put("", nested.pointer);
  return renameMembers(nested.request, errorsOf(nested.request), places, [nested]);
}

const NOTHING_RENAMED: readonly Renamed[] = [];

function errorsOf(value: unknown): readonly ValidationError[] {
  return validateRequest(value) ? [] : (validateRequest.errors ?? []);
}

function isUnknownMember({ keyword }: ValidationError): boolean {
  return keyword === "additionalProperties";
}

/** Renames for as long as that shows more to rename. */
function renameMembers(
  request: unknown,
  found: readonly ValidationError[],
  places: MemberPlaces,
  renamed: Renamed[],
): MembersRead {
  const copies = new Set<object>();
  let value = request;
  let errors = found;
  for (let round = 0; round < ROUNDS; round++) {
    const before = renamed.length;
    for (const [pointer, unknown] of unknownMembers(errors))
      value = rename(value, pointer, unknown, copies, places, renamed);
    if (renamed.length === before) break;
    errors = errorsOf(value);
  }
  return { value, errors, places, renamed };
}

/** The names that ajv does not know, by the pointer of their object. */
function unknownMembers(errors: readonly ValidationError[]): ReadonlyMap<string, readonly string[]> {
  const unknown = new Map<string, string[]>();
  for (const error of errors) {
    if (!isUnknownMember(error)) continue;
    const name = String(error.params.additionalProperty);
    const names = unknown.get(error.instancePath);
    if (names === undefined) unknown.set(error.instancePath, [name]);
    else names.push(name);
  }
  return unknown;
}

/** @returns the value with the misnamed members of one object under their right names; the given one is not touched. */
function rename(
  value: unknown,
  pointer: string,
  unknown: readonly string[],
  copies: Set<object>,
  places: MemberPlaces,
  renamed: Renamed[],
): unknown {
  const found = resolvePointer(value, pointer);
  if (
    !found.found ||
    typeof found.value !== "object" ||
    found.value === null ||
    builtInName(found.value) !== null
  )
    return value;
  const object = found.value;
  const missing = memberNames(modelPlace(pointer).schema).filter((name) => !Object.hasOwn(object, name));
  const misnamed = missing.length === 0 ? [] : misnamedMembers(unknown, missing);
  if (misnamed.length === 0) return value;
  const around = places.written(pointer);
  const names = new Map(misnamed.map(({ written, meant }) => [written, meant]));
  for (const one of misnamed) {
    const written = appendPointer(around, one.written);
    const explanation = explainMisnamed(one, written, appendPointer(around, one.meant));
    places.put(appendPointer(pointer, one.meant), written);
    renamed.push({
      pointer: written,
      meant: appendPointer(pointer, one.meant),
      name: one.written,
      explanation,
    });
  }
  return replaceAt(value, parsePointer(pointer), renamedCopy(object, names), copies);
}

/** @param names the right ones by those that are written. */
function renamedCopy(object: object, names: ReadonlyMap<string, string>): object {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(object)) {
    const member = (object as Readonly<Record<string, unknown>>)[name];
    // To assign it would set the prototype.
    if (name === "__proto__" && !names.has(name))
      Object.defineProperty(copy, name, { ...PLAIN, value: member });
    else copy[names.get(name) ?? name] = member;
  }
  return copy;
}

const PLAIN = { configurable: true, enumerable: true, writable: true } as const;

/** Copies what lies on the way, once however many places change. */
function replaceAt(
  value: unknown,
  [token, ...rest]: readonly string[],
  replacement: object,
  copies: Set<object>,
): unknown {
  if (token === undefined || typeof value !== "object" || value === null) {
    copies.add(replacement);
    return replacement;
  }
  let copy = value as Record<string, unknown>;
  if (!copies.has(value)) {
    copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copies.add(copy);
  }
  copy[token] = replaceAt(copy[token], rest, replacement, copies);
  return copy;
}

/** The request inside a single member of an object that has no member of a request itself. */
function nestedRequest(value: unknown): (Renamed & { readonly request: object }) | null {
  const names = memberNames(schema);
  if (!isObject(value) || names.some((name) => Object.hasOwn(value, name))) return null;
  const countMembers = (object: object): number =>
    Object.keys(object).filter((name) => sameSpelling(name, names) !== undefined).length;
  if (countMembers(value) > 0) return null;
  const inside = Object.entries(value).filter(
    (entry): entry is [string, object] => isObject(entry[1]) && countMembers(entry[1]) > 1,
  );
  const [only, ...more] = inside;
  if (only === undefined || more.length > 0) return null;
  const [name, request] = only;
  return {
    pointer: appendPointer("", name),
    meant: "",
    name,
    request,
    explanation: explainNested(name, appendPointer("", name)),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && builtInName(value) === null;
}
