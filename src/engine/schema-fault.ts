/** One sentence for what is wrong with a rule's shape: of all that the validator says, what lies deepest. */

import { resolvePointer } from "../document/pointer.ts";
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";

export interface Fault {
  /** JSON Pointer into the rule. */
  readonly pointer: string;
  readonly message: string;
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Keywords that only say that something below did not fit. */
const SUMMARIES: ReadonlySet<string> = new Set(["anyOf", "if", "allOf", "not"]);

export function schemaFault(rule: unknown, errors: readonly SchemaError[]): Fault {
  const telling = errors.filter((error) => !SUMMARIES.has(error.keyword));
  const deepest = Math.max(...telling.map((error) => depth(error)));
  const error = telling.find((candidate) => depth(candidate) === deepest) ?? errors[0];
  if (error === undefined) return { pointer: "", message: "is not a rule" };
  const where = error.instancePath === "" ? "a rule" : `\`${error.instancePath}\``;
  const value = resolvePointer(rule, error.instancePath);
  const found = value.found ? quote(value.value) : "nothing";
  switch (error.keyword) {
    case "required":
      return {
        pointer: error.instancePath,
        message: `${where} needs the member \`${String(error.params["missingProperty"])}\``,
      };
    case "additionalProperties": {
      const member = String(error.params["additionalProperty"]);
      return {
        pointer: `${error.instancePath}/${member}`,
        message: `${where} has no member ${quote(member)}`,
      };
    }
    case "enum": {
      const values = (error.params["allowedValues"] as readonly unknown[]).map(String);
      const near = value.found && typeof value.value === "string" ? nearest(value.value, values) : [];
      const hint = near.length > 0 ? `; did you mean \`${near.join("` or `")}\`` : "";
      return {
        pointer: error.instancePath,
        message: `${where} cannot be ${found}; accepted: ${values.join(", ")}${hint}`,
      };
    }
    default:
      return {
        pointer: error.instancePath,
        message: `${where} ${error.message ?? "does not fit the rule schema"}, not ${found}`,
      };
  }
}

function depth({ instancePath, keyword }: SchemaError): number {
  return instancePath.split("/").length + (keyword === "additionalProperties" ? 0.5 : 0);
}
