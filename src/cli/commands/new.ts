import { createPreflight, UsageError } from "../../index.ts";
import { complain, warn } from "../complain.ts";
import { EXIT } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { schemas } from "../schemas.ts";

const PROCESSES: readonly string[] = schemas.request.properties.IngestionProcess.enum;

/** The value that needs no fact to be decided, and that suits Windows 10 and 11. */
export const DEFAULT_PROCESS = "BYOL_REGULAR_WSP";

/** Prints a request that passes, to start from. @param ingestionProcess the value of `IngestionProcess`. */
export function newRequest(ingestionProcess: string, io: Io): number {
  if (!PROCESSES.includes(ingestionProcess)) {
    throw new UsageError(`\`--process ${ingestionProcess}\`: accepted are ${PROCESSES.join(", ")}`);
  }
  const request = {
    Ec2ImageId: "ami-0a1b2c3d4e5f67890",
    IngestionProcess: ingestionProcess,
    ImageName: "win11-enterprise-24h2",
    ImageDescription: "Windows 11 Enterprise 24H2 base image",
    Tags: [{ Key: "Owner", Value: "desktop-team" }],
  };
  const asOf = new Date(io.now()).toISOString().slice(0, 10);
  const findings = createPreflight({ asOf })
    .check(request)
    .requests.flatMap((entry) => entry.findings);
  const failed = findings.filter(({ outcome, severity }) => outcome === "fail" && severity === "error");
  if (failed.length > 0) {
    for (const { message, rule } of failed)
      complain(`no request with ${ingestionProcess} passes: ${message} [${rule}]`, io);
    return EXIT.fail;
  }
  io.stdout.write(`${JSON.stringify(request, null, 2)}\n`);
  for (const { message, rule, expected } of findings)
    warn(`${message} [${rule}]${expected === null ? "" : `; accepted: ${expected}`}`, io);
  return EXIT.pass;
}
