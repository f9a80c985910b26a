/** The parts that `check` of named files into the terminal does not need, as in ../parts.ts. */

import * as configured from "./configured-files.ts";
import * as globs from "./expand-glob.ts";
import * as files from "./files-part.ts";
import * as fixing from "./fixing-part.ts";
import * as found from "./found-part.ts";
import * as live from "./live-part.ts";
import * as openBaseline from "./open-baseline.ts";
import * as openWaivers from "./open-waivers.ts";
import * as pipeline from "./pipeline-part.ts";
import * as policyRun from "./policy-run.ts";
import * as program from "./program.ts";
import * as search from "./search.ts";
import * as submitting from "./submit-part.ts";

export const parts = {
  configured: (): typeof configured => configured,
  files: (): typeof files => files,
  fixing: (): typeof fixing => fixing,
  found: (): typeof found => found,
  globs: (): typeof globs => globs,
  pipeline: (): typeof pipeline => pipeline,
  live: (): typeof live => live,
  openBaseline: (): typeof openBaseline => openBaseline,
  openWaivers: (): typeof openWaivers => openWaivers,
  policyRun: (): typeof policyRun => policyRun,
  program: (): typeof program => program,
  search: (): typeof search => search,
  submitting: (): typeof submitting => submitting,
} as const;
