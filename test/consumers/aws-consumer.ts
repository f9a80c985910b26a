/** What a TypeScript user writes who has a client of the AWS SDK; compiled and run by test/packaging, without a network. */
import { ImportWorkspaceImageCommand, WorkSpacesClient } from "@aws-sdk/client-workspaces";
import { createPreflight } from "workspaces-preflight";
import { PreflightError, preflightPlugin, type Submitted, submit } from "workspaces-preflight/aws-sdk";

declare const console: { log(text: string): void };

const client = new WorkSpacesClient({
  region: "eu-west-1",
  credentials: { accessKeyId: "none", secretAccessKey: "none" },
});
const preflight = createPreflight({ asOf: "2026-11-23" });
client.middlewareStack.use(preflightPlugin({ preflight }));

const request = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win 11",
  ImageDescription: "Windows 11 Enterprise 24H2",
} as const;

function told(error: unknown): string {
  return error instanceof PreflightError ? `${error.name} ${error.report.verdict}` : String(error);
}

async function main(): Promise<void> {
  await client
    .send(new ImportWorkspaceImageCommand(request))
    .catch((error: unknown) => console.log(told(error)));
  const submitted: Promise<Submitted> = submit(request, { client, preflight, journal: "journal.jsonl" });
  await submitted.catch((error: unknown) => console.log(told(error)));
}

void main();
