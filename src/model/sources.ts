import { UsageError } from "../types.ts";
import { isObject, own } from "./json-object.ts";
import type { HashedModel } from "./read-model.ts";
import type { ModelFormat, Side } from "./shape.ts";
import type { MemberNames } from "./shape-schema.ts";

/** Raised whenever the same model gives another schema than before. */
export const GENERATOR_VERSION = 1;

/** What a schema file was generated from. */
export interface SchemaSource {
  readonly operation: string;
  readonly side: Side;
  readonly names: MemberNames;
  readonly service: string;
  readonly apiVersion: string;
  readonly format: ModelFormat;
  /** Of the model's JSON text. */
  readonly sha256: string;
  readonly generator: number;
}

/** SOURCES.json: the source of each generated file beside it, by file name. */
export interface Sources {
  readonly schemas: Readonly<Record<string, SchemaSource>>;
}

/** The entry for a schema that was generated now. */
export function sourceOf(
  { model, sha256 }: HashedModel,
  operation: string,
  side: Side,
  names: MemberNames,
): SchemaSource {
  const { service, apiVersion, format } = model;
  return { operation, side, names, service, apiVersion, format, sha256, generator: GENERATOR_VERSION };
}

/** The entries of a SOURCES.json; `path` is for the message when it is none. */
export function readSources(text: string, path: string): Sources {
  const value = parse(text);
  const schemas = isObject(value) ? own(value, "schemas") : undefined;
  const entries = isObject(schemas) ? Object.entries(schemas) : null;
  if (entries?.every(isEntry)) return { schemas: Object.fromEntries(entries) };
  throw new UsageError(
    `\`${path}\` does not list the sources of generated schemas; delete it and generate them again`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(entry: [string, unknown]): entry is [string, SchemaSource] {
  const [, source] = entry;
  if (!isObject(source)) return false;
  const texts = ["operation", "side", "names", "service", "apiVersion", "format", "sha256"];
  return (
    texts.every((name) => typeof own(source, name) === "string") &&
    typeof own(source, "generator") === "number"
  );
}

/** The text of SOURCES.json: `added` replaces entries of the same files, in the order of file names. */
export function sourcesText(earlier: Sources, added: Sources): string {
  const schemas = Object.entries({ ...earlier.schemas, ...added.schemas }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `${JSON.stringify({ schemas: Object.fromEntries(schemas) }, null, 2)}\n`;
}
