import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";
import { detectFormat } from "./detect-format.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { readBotocore } from "./read-botocore.ts";
import { readSmithy } from "./read-smithy.ts";
import type { Model } from "./shape.ts";

/** A model with the hash of its file. */
export interface HashedModel {
  readonly model: Model;
  /** Of the JSON text: the same whether or not the file is compressed. */
  readonly sha256: string;
}

/** Reads a model of either format, plain or gzipped (`service-2.json.gz`, as boto3 installs it); `path` is for messages. */
export function readModel(bytes: Uint8Array, path: string): HashedModel {
  const json = isGzip(bytes) ? gunzip(bytes, path) : bytes;
  const file = parse(json, path);
  const format = detectFormat(file);
  if (format === null) {
    throw new UsageError(
      `\`${echo(path)}\` is not an API model: a Smithy JSON AST (members \`smithy\` and \`shapes\`) or botocore's \`service-2.json\` (members \`metadata\`, \`operations\` and \`shapes\`) is accepted`,
    );
  }
  return {
    model: format === "smithy" ? readSmithy(file) : readBotocore(file),
    sha256: createHash("sha256").update(json).digest("hex"),
  };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function gunzip(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new UsageError(`\`${echo(path)}\` looks like gzip but cannot be unpacked`, { cause });
  }
}

function parse(json: Uint8Array, path: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  } catch (cause) {
    throw new UsageError(`\`${echo(path)}\` is not an API model: it is not JSON`, { cause });
  }
  return isObject(value) ? value : {};
}
