import { errorCode, type Io } from "./io.ts";

/** What is in a directory, paths relative to it with `/`, sorted by code unit. */
export interface Walked {
  readonly files: readonly string[];
  /** Links with the ending of a document. */
  readonly links: readonly string[];
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

const ENDINGS: readonly string[] = [".json", ".yaml", ".yml", ".ndjson", ".jsonl"];

/**
 * Every document below a directory: no dot entries, no `node_modules`, none of our own configuration; links are not
 * followed.
 */
export function walk(root: string, { fs, paths }: Io): Walked {
  const files: string[] = [];
  const links: string[] = [];
  const failures: { readonly path: string; readonly error: unknown }[] = [];
  const pending = [""];
  for (let prefix = pending.pop(); prefix !== undefined; prefix = pending.pop()) {
    try {
      for (const entry of fs.readdirSync(paths.join(root, prefix), { withFileTypes: true })) {
        const { name } = entry;
        if (name.startsWith(".")) continue;
        if (entry.isDirectory()) {
          if (name !== "node_modules") pending.push(`${prefix}${name}/`);
        } else if (hasDocumentName(name)) {
          if (entry.isFile()) files.push(prefix + name);
          else if (entry.isSymbolicLink()) links.push(prefix + name);
        }
      }
    } catch (error) {
      if (errorCode(error) === null) throw error;
      failures.push({ path: prefix, error });
    }
  }
  return { files: files.sort(), links: links.sort(), failures };
}

/** Whether a directory is searched for files of this name. */
export function hasDocumentName(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending)) && !name.startsWith("workspaces-preflight.");
}
