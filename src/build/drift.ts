/** `npm run drift`: holds the committed schemas against a model file and against the installed SDK client. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import * as client from "@aws-sdk/client-workspaces";
import { type Difference, driftText } from "../model/difference.ts";
import { driftFromClient } from "../model/drift-from-client.ts";
import { driftFromModel } from "../model/drift-from-model.ts";
import { generateSchemas } from "../model/generate-schemas.ts";
import type { JsonSchema } from "../model/json-schema.ts";
import { readFile } from "../model/read-file.ts";
import { readModel } from "../model/read-model.ts";
import { runScript } from "../model/run-script.ts";
import { readSources, type SchemaSource } from "../model/sources.ts";

const CLIENT = "@aws-sdk/client-workspaces";
const SOURCES = "schemas/SOURCES.json";

process.exitCode = runScript("npm run drift [-- --model FILE]", () => {
  const { values } = parseArgs({ options: { model: { type: "string" } } });
  const against = [againstClient(), ...(values.model === undefined ? [] : [againstModel(values.model)])];
  const { schemas } = readSources(readFileSync(SOURCES, "utf8"), SOURCES);
  const texts = Object.entries(schemas).flatMap(([name, source]) => {
    const schema = JSON.parse(readFileSync(`schemas/${name}`, "utf8")) as JsonSchema;
    return against.map(({ other, differences }) =>
      driftText(`schemas/${name}`, other, differences(schema, source)),
    );
  });
  const differing = texts.filter((text) => text !== "");
  const agreement = `no drift: ${Object.keys(schemas).join(", ")} agrees with ${against.map(({ other }) => other).join(" and with ")}`;
  process.stdout.write(`${differing.length > 0 ? differing.join("\n\n") : agreement}\n`);
  return differing.length > 0 ? 1 : 0;
});

/** What schemas are held against: its name, and what differs. */
interface Against {
  readonly other: string;
  readonly differences: (schema: JsonSchema, source: SchemaSource) => readonly Difference[];
}

function againstClient(): Against {
  const { version } = createRequire(import.meta.url)(`${CLIENT}/package.json`) as { version: string };
  return { other: `${CLIENT} ${version}`, differences: (schema) => driftFromClient(schema, client) };
}

function againstModel(path: string): Against {
  const model = readModel(readFile(path), path);
  return {
    other: path,
    differences: (schema, { operation, side, names }) =>
      generateSchemas(model, operation, names, [side]).flatMap((fresh) =>
        driftFromModel(schema, fresh.schema),
      ),
  };
}
