import { readFileSync } from "node:fs";
import { echo } from "../quote.ts";
import { UsageError } from "../types.ts";

/** The bytes of a file that the caller named. */
export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new UsageError(`\`${echo(path)}\` cannot be read: ${reasons[code] ?? code}`, { cause });
  }
}

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
};
