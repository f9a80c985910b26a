import { sha256 } from "../index.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./read-input.ts";
import { workingDirectory } from "./working-directory.ts";

/** Larger than any that a person writes. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface PolicyFile {
  /** As messages and reports name it. */
  readonly path: string;
  readonly text: string;
  /** A 1-based line of the text; null where there is none. */
  readonly line: (number: number) => string | null;
  /** Of its bytes; made when a report asks for it, because what makes it takes time to load. */
  readonly hash: () => string;
}

/** Reads a policy file; a regular one, no link. @param file absolute. */
export function readPolicyFile(file: string, io: Io): PolicyFile {
  const path = workingDirectory(io).shown(file);
  // A copy: the memory is used again.
  const bytes = Uint8Array.prototype.slice.call(
    readBytes({ path, file, named: true, pipe: false }, MAX_BYTES, io),
  );
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  return {
    path,
    text,
    line: (number) => text.split(/\r?\n/)[number - 1] ?? null,
    hash: () => sha256(bytes),
  };
}
