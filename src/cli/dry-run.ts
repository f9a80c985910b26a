import { bodyHash } from "../aws/body-guard.ts";
import { canonicalJson } from "../canonical-json.ts";
import { escapeJson } from "../format/escape-json.ts";
import { escapeTerminal } from "../format/escape-terminal.ts";
import type { FirstCheck } from "./check-first.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { printReport } from "./print-report.ts";
import type { SubmitCommand } from "./submit-options.ts";

/** What the API is called by in the header that selects the operation. */
const TARGET = "WorkspacesService.ImportWorkspaceImage";

/**
 * Prints each request as it would be sent, without the AWS SDK. It stands on standard output and the report on standard error; the
 * other way round where a program reads the report.
 *
 * @param region null where nobody stated one.
 */
export function printRequests(
  { check, call }: SubmitCommand,
  first: FirstCheck,
  region: string | null,
  io: Io,
): number {
  const endpoint = call.endpoints.get("workspaces");
  const head = [
    "operation: ImportWorkspaceImage",
    `x-amz-target: ${TARGET}`,
    ...(region === null ? [] : [`region: ${region}`]),
    ...(endpoint === undefined ? [] : [`endpoint: ${endpoint}`]),
  ].map(escapeTerminal);
  const texts = first.requests.map(({ value }) =>
    [
      ...head,
      "",
      // Escapes that leave it the same JSON, so that the hash can be recomputed from it.
      escapeJson(canonicalJson(value)),
      "",
      `# sha256 of the canonical form: ${bodyHash(value)}`,
    ].join("\n"),
  );
  const isForPrograms = check.targets.some(({ file, format }) => file === null && format !== "text");
  const preview = isForPrograms ? io.stderr : io.stdout;
  preview.write(`${texts.join("\n\n")}\n`);
  printReport(check, first, first.requests, isForPrograms ? io : { ...io, stdout: io.stderr });
  return EXIT.pass;
}
