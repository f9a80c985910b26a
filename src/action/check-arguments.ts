import type { ActionInputs } from "./read-inputs.ts";

/** The command line of a run. @param report where its JSON report goes. */
export function checkArguments(
  { files, facts, failOn, formats, sarifFile, allowUnknown }: ActionInputs,
  report: string,
): readonly string[] {
  return [
    "check",
    ...facts.flatMap((fact) => [/^[a-z][A-Za-z0-9.]*=/.test(fact) ? "--fact" : "--facts", fact]),
    ...(failOn === "" ? [] : ["--fail-on", failOn]),
    ...(allowUnknown ? ["--allow-unknown"] : []),
    "--format=github",
    `--format=json=${report}`,
    ...(sarifFile === "" ? [] : [`--format=sarif=${sarifFile}`]),
    ...formats.map((format) => `--format=${format}`),
    "--",
    ...files,
  ];
}
