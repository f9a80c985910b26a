/** The command lines that are measured. Paths are relative to the folder of the data, where all of them run. */
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const CLI = path("../dist/cli.cjs");
export const LIBRARY = path("../dist/index.cjs");
const node = process.execPath;

/** What starting Node takes. */
export const nothing = (cwd) => ({ name: "nothing", file: node, args: ["-e", "0"], cwd });

/** `workspaces-preflight check` with these arguments. */
export const check = (name, cwd, args, rest = {}) => ({
  name,
  file: node,
  args: [CLI, "check", ...args],
  cwd,
  ...rest,
});

/** Reading and parsing a folder of files. */
export const readAndParse = (name, cwd, folder) => ({
  name,
  file: node,
  args: [path("floors/read-and-parse.cjs"), folder],
  cwd,
});

/** Reading and parsing a file of one request a line. */
export const readlineAndParse = (name, cwd, file, rest = {}) => ({
  name,
  file: node,
  args: [path("floors/readline-and-parse.mjs"), file],
  cwd,
  ...rest,
});
