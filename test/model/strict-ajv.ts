import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema } from "../../src/model/json-schema.ts";

/** Compiles as strictly as ajv can: what it would only warn of is an error. */
export function compileStrictly(schema: JsonSchema): ValidateFunction {
  const complain = (message: string): never => {
    throw new Error(message);
  };
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    logger: { log: complain, warn: complain, error: complain },
  });
  return ajv.compile(schema);
}
