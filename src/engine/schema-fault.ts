/** One sentence for what is wrong with a rule's shape: of all that the validator says, what lies deepest. */

import ruleSchema from "../../schemas/rule.schema.json" with { type: "json" };
import { resolvePointer } from "../document/pointer.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import { conditionFault } from "./condition-fault.ts";

export interface Fault {
  /** JSON Pointer into the rule. */
  readonly pointer: string;
  /** Whether the name of the member is meant, or its value, as usual. */
  readonly token?: "key" | "value";
  readonly message: string;
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Keywords that only say that something below did not fit. */
const SUMMARIES: ReadonlySet<string> = new Set(["anyOf", "if", "allOf", "not"]);

export function schemaFault(rule: unknown, errors: readonly SchemaError[]): Fault {
  for (const pointer of ["/when", "/must"]) {
    const condition = resolvePointer(rule, pointer);
    const fault = condition.found ? conditionFault(condition.value, pointer) : null;
    if (fault !== null) return fault;
  }
  const telling = errors.filter((error) => !SUMMARIES.has(error.keyword));
  const deepest = Math.max(...telling.map(depth));
  const error = telling.find((candidate) => depth(candidate) === deepest) ?? errors[0];
  return error === undefined ? { pointer: "", message: "is not a rule" } : faultOf(rule, error);
}

function faultOf(rule: unknown, { keyword, instancePath: pointer, params }: SchemaError): Fault {
  const where = pointer === "" ? "a rule" : `\`${pointer}\``;
  const place = resolvePointer(rule, pointer);
  const value = place.found ? place.value : undefined;
  if (keyword === "required")
    return { pointer, message: `${where} needs the member \`${String(params.missingProperty)}\`` };
  if (keyword === "additionalProperties") {
    const member = String(params.additionalProperty);
    const hint = pointer === "" ? didYouMean(member, missingMembers(value)) : "";
    return {
      pointer: `${pointer}/${member}`,
      token: "key",
      message: `${where} has no member ${quote(member)}${hint}`,
    };
  }
  if (keyword === "enum") {
    const values = (params.allowedValues as readonly unknown[]).map(String);
    const hint = typeof value === "string" ? didYouMean(value, values) : "";
    return { pointer, message: `${where} cannot be ${quote(value)}; accepted: ${values.join(", ")}${hint}` };
  }
  return {
    pointer,
    message: `${where} cannot be ${quote(value)}; accepted: ${accepted(keyword, pointer, params)}`,
  };
}

function missingMembers(rule: unknown): readonly string[] {
  const present = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  return Object.keys(ruleSchema.properties).filter((name) => !present.includes(name));
}

/** What a constraint lets through, in words. */
function accepted(keyword: string, pointer: string, { limit, type }: SchemaError["params"]): string {
  switch (keyword) {
    case "type":
      return [type]
        .flat()
        .map((name) => TYPES[String(name)] ?? String(name))
        .join(" or ");
    case "minItems":
      return `at least ${limit} ${limit === 1 ? "item" : "items"}`;
    case "maxItems":
      return `at most ${limit} items`;
    case "minLength":
      return `at least ${limit} character`;
    case "maxLength":
      return `at most ${limit} characters`;
    default:
      return PATTERNS[pointer.slice(pointer.lastIndexOf("/") + 1)] ?? "one line of text";
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  number: "a number",
  object: "an object",
  string: "text",
};

/** The members whose text has a pattern; every other pattern asks for one line. */
const PATTERNS: Readonly<Record<string, string>> = {
  id: "a group and a name in lower case, for example `company/owner-tag`",
  path: "a JSON Pointer, for example `/IngestionProcess`",
  at: "a JSON Pointer, for example `/IngestionProcess`, or a derived list",
  url: "an https address",
  read: "a date as YYYY, YYYY-MM or YYYY-MM-DD",
  asOf: "a date as YYYY-MM-DD",
  value: "a date as YYYY-MM-DD",
};

function depth({ instancePath, keyword }: SchemaError): number {
  return instancePath.split("/").length + (keyword === "additionalProperties" ? 0.5 : 0);
}
