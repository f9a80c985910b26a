/** `npm run schemas`: JSON Schemas of an API model's operations, and what they were made from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateSchemas } from "../model/generate-schemas.ts";
import { leftOut } from "../model/left-out.ts";
import { readFile } from "../model/read-file.ts";
import { readModel } from "../model/read-model.ts";
import { runScript } from "../model/run-script.ts";
import type { Side } from "../model/shape.ts";
import { readSources, type Sources, sourcesText } from "../model/sources.ts";
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";

const usage =
  "npm run schemas -- --model FILE [--operation NAME|'*'] [--side input|output|both] [--out DIR] [--names member|wire]";

process.exitCode = runScript(usage, () => {
  const { model: path, operation, sides, out, names } = readOptions(process.argv.slice(2));
  const model = readModel(readFile(path), path);
  const generated = generateSchemas(model, operation, names, sides);
  writeFiles(out, generated);
  for (const { file, schema } of generated) {
    for (const note of leftOut(schema)) process.stderr.write(`${file}#${note}\n`);
  }
  const { service, apiVersion, format } = model.model;
  const what = generated.length === 1 ? generated.map(({ file }) => file) : `${generated.length} schemas`;
  process.stdout.write(`wrote ${what} of ${service} ${apiVersion} (${format}) and SOURCES.json to ${out}\n`);
  return 0;
});

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: "string" },
      operation: { type: "string", default: "ImportWorkspaceImage" },
      side: { type: "string", default: "both" },
      out: { type: "string", default: "schemas" },
      names: { type: "string", default: "member" },
    },
  });
  const { model, operation, side, out, names } = values;
  if (model === undefined)
    throw new UsageError("`--model` is missing: name a Smithy JSON AST or a `service-2.json`");
  if (names !== "member" && names !== "wire")
    throw new UsageError(`\`--names\` takes member or wire, not \`${echo(names)}\``);
  if (side !== "input" && side !== "output" && side !== "both")
    throw new UsageError(`\`--side\` takes input, output or both, not \`${echo(side)}\``);
  const sides: readonly Side[] = side === "both" ? ["input", "output"] : [side];
  return { model, operation, sides, out, names } as const;
}

function writeFiles(out: string, generated: ReturnType<typeof generateSchemas>): void {
  const sources = join(out, "SOURCES.json");
  const earlier: Sources = existsSync(sources)
    ? readSources(readFileSync(sources, "utf8"), sources)
    : { schemas: {} };
  const added = { schemas: Object.fromEntries(generated.map(({ file, source }) => [file, source])) };
  try {
    mkdirSync(out, { recursive: true });
    for (const { file, text } of generated) writeFileSync(join(out, file), text);
    writeFileSync(sources, sourcesText(earlier, added));
  } catch (cause) {
    throw new UsageError(`\`${echo(out)}\` cannot be written to: ${errorCode(cause)}`, { cause });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
