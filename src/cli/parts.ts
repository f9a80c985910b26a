/** The parts that a plain `check` does not need, as in ../parts.ts: each a file of its own beside the bundle. */

import * as tinyglobby from "tinyglobby";
import * as program from "./program.ts";

export const parts = {
  program: (): typeof program => program,
  tinyglobby: (): typeof tinyglobby => tinyglobby,
} as const;
