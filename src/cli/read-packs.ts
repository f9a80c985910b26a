import { type Pack, readPack } from "../index.ts";
import type { Io } from "./io.ts";

/** The packs of `--rules`. Paths are given as the user wrote them where that means the same, for the messages' sake. */
export function readPacks(paths: readonly string[], io: Io): readonly Pack[] {
  return paths.map((path) => readPack(io.paths.relative(".", io.paths.resolve(io.cwd(), path)) || "."));
}
