/** The GitHub action: the command line with the inputs of a workflow, and its verdict as outputs. */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { usePolicyOf } from "./base-policy.ts";
import { checkArguments } from "./check-arguments.ts";
import { policyRef } from "./policy-ref.ts";
import { readInputs } from "./read-inputs.ts";

const COULD_NOT_RUN = 2;
const { env } = process;
const root = env.GITHUB_WORKSPACE ?? process.cwd();
const temporary = env.RUNNER_TEMP ?? tmpdir();

/** Tells the runner a value; what it is made of never holds a line break. */
function output(name: string, value: string): void {
  if (env.GITHUB_OUTPUT !== undefined)
    appendFileSync(env.GITHUB_OUTPUT, `${name}=${value.replace(/[\r\n]/g, " ")}\n`);
}

function fail(error: unknown): number {
  const message = (error instanceof Error ? error.message : String(error))
    .replace(/%/g, "%25")
    .replace(/\r/g, "%0D")
    .replace(/\n/g, "%0A");
  process.stdout.write(`::error title=workspaces-preflight::${message}\n`);
  return COULD_NOT_RUN;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function main(): number {
  const inputs = readInputs(env);
  if (inputs.files.length === 0) throw new Error("the input `files` names nothing to check");
  const event = env.GITHUB_EVENT_PATH === undefined ? null : readJson(env.GITHUB_EVENT_PATH);
  const ref = policyRef(inputs.configRef, event);
  const putBack = ref === null ? () => {} : usePolicyOf(ref, inputs.policyPaths, root, temporary);
  try {
    const report = join(mkdtempSync(join(temporary, "workspaces-preflight-")), "report.json");
    const { status, error } = spawnSync(
      process.execPath,
      [join(__dirname, "cli.cjs"), ...checkArguments(inputs, relative(root, report))],
      { cwd: root, stdio: "inherit" },
    );
    if (error !== undefined) throw error;
    if (existsSync(report)) {
      output("verdict", String((readJson(report) as { readonly verdict: string }).verdict));
      output("report", report);
    }
    return status ?? COULD_NOT_RUN;
  } finally {
    putBack();
  }
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = fail(error);
}
