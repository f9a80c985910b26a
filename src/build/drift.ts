/** `npm run drift`: holds the committed schemas against a model file and against the installed SDK client. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import * as client from "@aws-sdk/client-workspaces";
import { driftText } from "../model/difference.ts";
import { driftFromClient } from "../model/drift-from-client.ts";
import { driftFromModel } from "../model/drift-from-model.ts";
import { generateSchemas } from "../model/generate-schemas.ts";
import type { JsonSchema } from "../model/json-schema.ts";
import { readFile } from "../model/read-file.ts";
import { readModel } from "../model/read-model.ts";
import { runScript } from "../model/run-script.ts";
import { readSources } from "../model/sources.ts";

const CLIENT = "@aws-sdk/client-workspaces";

process.exitCode = runScript("npm run drift [-- --model FILE]", () => {
  const { values } = parseArgs({ options: { model: { type: "string" } } });
  const { version } = createRequire(import.meta.url)(`${CLIENT}/package.json`) as { version: string };
  const against = [`${CLIENT} ${version}`, ...(values.model === undefined ? [] : [values.model])];

  const { schemas } = readSources(readFileSync("schemas/SOURCES.json", "utf8"), "schemas/SOURCES.json");
  const texts = Object.entries(schemas).flatMap(([name, { operation, names }]) => {
    const file = `schemas/${name}`;
    const schema = JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
    const fromClient = driftText(file, `${CLIENT} ${version}`, driftFromClient(schema, client));
    if (values.model === undefined) return [fromClient];
    const fresh = generateSchemas(readModel(readFile(values.model), values.model), operation, names);
    return [
      fromClient,
      ...fresh.map((one) => driftText(file, values.model ?? "", driftFromModel(schema, one.schema))),
    ];
  });

  const differing = texts.filter((text) => text !== "");
  process.stdout.write(
    differing.length > 0
      ? `${differing.join("\n\n")}\n`
      : `no drift: ${Object.keys(schemas).join(", ")} agrees with ${against.join(" and with ")}\n`,
  );
  return differing.length > 0 ? 1 : 0;
});
