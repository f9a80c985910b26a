import { bodyHash } from "../aws/body-guard.ts";
import { connect } from "../aws/connection.ts";
import { requestAsSent } from "../aws/request-as-sent.ts";
import type { ImportWorkspaceImageRequest } from "../index.ts";
import type { FirstCheck } from "./check-first.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { printReport } from "./print-report.ts";
import type { SubmitCommand } from "./submit-options.ts";

/** Nothing is signed. */
const NO_CREDENTIALS = { accessKeyId: "none", secretAccessKey: "none" };

/** Prints each request as it would be sent, signature and credentials left out; the report goes to standard error. */
export async function printRequests(
  { check, call }: SubmitCommand,
  first: FirstCheck,
  region: string,
  io: Io,
): Promise<number> {
  const { endpoints } = call;
  const connection = await connect(["workspaces"], { region, endpoints, credentials: NO_CREDENTIALS });
  const texts: string[] = [];
  for (const { value } of first.requests) {
    const { method, url, headers, body } = await requestAsSent(
      connection.workspaces,
      value as ImportWorkspaceImageRequest,
    );
    texts.push(
      [
        `${method} ${url}`,
        ...headers.map(([name, text]) => `${name}: ${text}`),
        "",
        body,
        "",
        `# sha256 of the canonical form: ${bodyHash(value)}`,
      ].join("\n"),
    );
  }
  io.stdout.write(`${texts.join("\n\n")}\n`);
  printReport(check, first, first.requests, { ...io, stdout: io.stderr });
  return EXIT.pass;
}
