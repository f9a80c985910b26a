/** The loopback service is one that a real client accepts: the AWS CLI gives the same facts from it as we do. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run.ts";
import { GOOD } from "../library/requests.ts";
import { type AwsServer, startAwsServer } from "../support/aws/aws-server.ts";
import { goodState, IMAGE_ID, workspaceImages } from "../support/aws/aws-state.ts";
import { denied } from "../support/aws/fault.ts";
import { REGION, SECRETS } from "../support/aws/test-connection.ts";
import { recordingIo } from "../support/golden-io.ts";
import { describeWithTool } from "../support/system-tool.ts";

const exec = promisify(execFile);
const state = { ...goodState, workspaceImages: workspaceImages(["one", "two", "three"]), imagesPerPage: 2 };

describeWithTool(
  "the AWS CLI and the loopback service",
  { command: "aws", install: "apt-get install awscli" },
  () => {
    const folder = mkdtempSync(join(tmpdir(), "preflight-loopback-"));
    let server: AwsServer;
    let refusing = false;
    beforeAll(async () => {
      server = await startAwsServer(() => state, {
        faults: (call) => (call.operation === "DescribeAccount" && refusing ? denied(call) : null),
      });
    });
    afterAll(async () => {
      vi.unstubAllEnvs();
      await server.close();
      rmSync(folder, { recursive: true });
    });

    async function aws(...args: readonly string[]): Promise<string> {
      const { stdout } = await exec(
        "aws",
        [...args, "--endpoint-url", server.url, "--region", REGION, "--output", "json"],
        {
          cwd: folder,
          env: {
            PATH: process.env.PATH,
            HOME: folder,
            AWS_ACCESS_KEY_ID: SECRETS.accessKeyId,
            AWS_SECRET_ACCESS_KEY: SECRETS.secretAccessKey,
            AWS_EC2_METADATA_DISABLED: "true",
          },
        },
      );
      return stdout;
    }

    it("gives, from the CLI's own output, the facts that our calls read", async () => {
      const quotas = ["service-quotas", "list-service-quotas", "--service-code", "workspaces"];
      const actions = ["workspaces:ImportWorkspaceImage", "workspaces:CreateTags"];
      const outputs = {
        "images.json": await aws("ec2", "describe-images", "--image-ids", IMAGE_ID),
        "encryption.json": await aws("ec2", "get-ebs-encryption-by-default"),
        "identity.json": await aws("sts", "get-caller-identity"),
        "account.json": await aws("workspaces", "describe-account"),
        "page-1.json": await aws("workspaces", "describe-workspace-images", "--no-paginate"),
        "quotas.json": await aws(...quotas),
        "permissions.json": await aws(
          ...["iam", "simulate-principal-policy", "--policy-source-arn", goodState.caller],
          ...["--action-names", ...actions],
        ),
      };
      const { NextToken, Images } = JSON.parse(outputs["page-1.json"]) as {
        readonly NextToken?: string;
        readonly Images: readonly unknown[];
      };
      expect([NextToken, Images.length]).toEqual(["page-2", 2]);
      const page2 = await aws("workspaces", "describe-workspace-images", "--next-token", NextToken ?? "");
      const files = { ...outputs, "page-1.json": outputs["page-1.json"] + page2 };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, "request.json"), JSON.stringify({ ...GOOD, Ec2ImageId: IMAGE_ID }));
      const args = ["request.json", "--format", "json", "--fact", `region=${REGION}`];
      const fromFiles = await facts(
        "check",
        ...args,
        ...Object.keys(files).flatMap((name) => ["--facts", name]),
      );
      expect(fromFiles).toContainEqual(["ec2Image", "/bootMode", "uefi"]);
      expect(fromFiles).toContainEqual(["account", "/imageNames", ["one", "two", "three"]]);

      for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"] as const)
        process.env[name] = name === "AWS_ACCESS_KEY_ID" ? SECRETS.accessKeyId : SECRETS.secretAccessKey;
      const live = ["--live", "--endpoint-url", server.url, "--simulate-permissions"];
      const fromCalls = await facts("check", ...args, ...live);
      // The CLI was asked about two of the four permissions.
      const asked = fromCalls.filter(
        ([, path]) => path !== "/mayDescribeImages" && path !== "/mayShareImage",
      );
      expect(asked).toEqual(fromFiles);
    }, 120_000);

    it("is denied as AWS denies", async () => {
      refusing = true;
      await expect(aws("workspaces", "describe-account")).rejects.toMatchObject({
        stderr: expect.stringContaining("(AccessDeniedException) when calling the DescribeAccount operation"),
      });
    }, 60_000);

    async function facts(...args: readonly string[]): Promise<readonly (readonly unknown[])[]> {
      const { io, stdout, stderr } = recordingIo({ cwd: folder });
      await run(args, io);
      const report = JSON.parse(stdout() || `{"stderr": ${JSON.stringify(stderr())}}`) as {
        readonly facts?: readonly { readonly fact: string; readonly path: string; readonly value: unknown }[];
      };
      return report.facts?.map(({ fact, path, value }) => [fact, path, value]) ?? [[stderr()]];
    }
  },
);
