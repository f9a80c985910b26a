import { UsageError } from "../../index.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { schemas } from "../schemas.ts";

/** Prints a JSON Schema, for editors and other tools. */
export function schema(name: string, { stdout }: Io): number {
  if (!isSchema(name))
    throw new UsageError(`there is no schema \`${name}\`; there are ${Object.keys(schemas).join(", ")}`);
  stdout.write(`${JSON.stringify(schemas[name], null, 2)}\n`);
  return EXIT.pass;
}

function isSchema(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name);
}
