/** What leaves this machine: ours and the AWS CLI's, for the same files. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { startAwsServer } from "../support/aws/aws-server.ts";
import type { Call } from "../support/aws/call.ts";
import { imageStore } from "../support/aws/image-store.ts";
import { SECRETS } from "../support/aws/test-connection.ts";
import { describeWithTool } from "../support/system-tool.ts";
import { environment, runProgram } from "./run-submit.ts";

const plain = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};
const REQUESTS: Readonly<Record<string, object>> = {
  "only what is required": plain,
  "tags beyond ASCII": {
    ...plain,
    Tags: [{ Key: "Gr\u00f6\u00dfe", Value: "\u00e9\u4e2d" }, { Key: "Empty", Value: "" }, { Key: "None" }],
  },
  Office: { ...plain, Applications: ["Microsoft_Office_2019"] },
  "every sign of a name": { ...plain, ImageName: "a_./()\\-Z9", ImageDescription: "a_./() -Z9" },
  "another member order": Object.fromEntries(Object.entries(plain).reverse()),
};

describeWithTool(
  "on the wire, beside the AWS CLI",
  { command: "aws", install: "apt-get install awscli" },
  () => {
    it.each(Object.keys(REQUESTS))("%s", async (name) => {
      const folder = mkdtempSync(join(tmpdir(), "wire-"));
      writeFileSync(join(folder, "request.json"), JSON.stringify(REQUESTS[name]));
      const sent: Call[] = [];
      try {
        for (const send of [ours, theirs]) {
          const server = await startAwsServer(imageStore().state, { secrets: SECRETS });
          await send(server.url, folder);
          sent.push(...server.calls.filter(({ operation }) => operation === "ImportWorkspaceImage"));
          await server.close();
        }
        const [our, their] = sent;
        expect(sent).toHaveLength(2);
        expect(JSON.parse(our?.body ?? "")).toEqual(JSON.parse(their?.body ?? ""));
        expect(JSON.parse(our?.body ?? "")).toEqual(REQUESTS[name]);
        for (const header of ["x-amz-target", "content-type"])
          expect(our?.headers[header]).toBe(their?.headers[header]);
        expect(our?.headers["x-amz-target"]).toBe("WorkspacesService.ImportWorkspaceImage");
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);

async function ours(url: string, cwd: string): Promise<void> {
  const facts = ["--fact", "windows.version=11"];
  const args = [
    "submit",
    "request.json",
    "--yes",
    "--endpoint-url",
    url,
    "--journal",
    "journal.jsonl",
    ...facts,
  ];
  const { exit, stdout, stderr } = await runProgram(args, { cwd });
  expect(exit, stdout + stderr).toBe(0);
}

async function theirs(url: string, cwd: string): Promise<void> {
  const args = [
    "workspaces",
    "import-workspace-image",
    "--cli-input-json",
    "file://request.json",
    "--endpoint-url",
    url,
  ];
  await promisify(execFile)("aws", args, {
    cwd,
    env: { ...environment(), HOME: cwd, AWS_PAGER: "", AWS_DEFAULT_REGION: "eu-west-1" },
  });
}
