/** One sentence for what is wrong with the shape of a policy file: of all that the validator says, what lies deepest. */
import { appendPointer, resolvePointer } from "../document/pointer.ts";
import { didYouMean } from "../nearest.ts";
import { echo, quote } from "../quote.ts";
import type { Token } from "../types.ts";

export interface ShapeFault {
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly token: Token;
  readonly message: string;
}

export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Of errors at one place, the first of these tells most. */
const TELLING = ["additionalProperties", "required", "maxItems", "maxLength", "anyOf"];

/** @param subject what the whole is called, for example `the configuration`. */
export function shapeFault(
  value: unknown,
  errors: readonly ShapeError[],
  schema: object,
  subject: string,
): ShapeFault {
  const depth = (error: ShapeError): number => error.instancePath.split("/").length;
  const deepest = Math.max(...errors.map(depth));
  const there = errors.filter((error) => depth(error) === deepest);
  const error =
    TELLING.map((keyword) => there.find((candidate) => candidate.keyword === keyword)).find(
      (found) => found !== undefined,
    ) ?? there[0];
  if (error === undefined) return { pointer: "", token: "value", message: `${subject} cannot be read` };
  return faultOf(value, error, nodeOf(schema, error.schemaPath), subject);
}

function faultOf(
  whole: unknown,
  { keyword, instancePath: pointer, params }: ShapeError,
  { description, properties = {} }: SchemaNode,
  subject: string,
): ShapeFault {
  const where = pointer === "" ? subject : `\`${echo(pointer)}\``;
  if (keyword === "required")
    return {
      pointer,
      token: "value",
      message: `${where} needs the member \`${String(params.missingProperty)}\``,
    };
  if (keyword === "additionalProperties") {
    const member = String(params.additionalProperty);
    const names = Object.keys(properties);
    const hint = didYouMean(member, names) || `; accepted: ${names.join(", ")}`;
    return {
      pointer: appendPointer(pointer, member),
      token: "key",
      message: `${where} has no member ${quote(member)}${hint}`,
    };
  }
  if (keyword === "maxItems" || keyword === "maxLength") {
    const unit = keyword === "maxItems" ? "items" : "characters";
    return { pointer, token: "value", message: `${where} has more than ${String(params.limit)} ${unit}` };
  }
  const place = resolvePointer(whole, pointer);
  const value = place.found ? place.value : undefined;
  const accepted =
    keyword === "enum"
      ? (params.allowedValues as readonly unknown[]).join(", ")
      : (description ?? "something else");
  const hint = keyword === "enum" && typeof value === "string" ? didYouMean(value, accepted.split(", ")) : "";
  return {
    pointer,
    token: "value",
    message: `${where} cannot be ${quote(value)}; accepted: ${accepted}${hint}`,
  };
}

/** The part of the schema that holds the keyword. */
function nodeOf(schema: object, schemaPath: string): SchemaNode {
  const parent = schemaPath.slice(1, schemaPath.lastIndexOf("/"));
  const place = resolvePointer(schema, parent);
  return place.found ? (place.value as SchemaNode) : {};
}
