/** `npm run demo`: `submit --wait` from a request to an available image, against a loopback service instead of AWS. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAwsServer } from "./aws/aws-server.ts";
import { imageStore } from "./aws/image-store.ts";
import { SECRETS } from "./aws/test-connection.ts";

const PENDING_MS = 6000;

const store = imageStore({ pendingMs: PENDING_MS });
const server = await startAwsServer(store.state, { secrets: SECRETS });
const folder = mkdtempSync(join(tmpdir(), "demo-"));
const request = "docs/examples/requests/win11.json";
const facts = ["--fact", "windows.version=11", "--region", "eu-west-1"];
const loopback = ["--endpoint-url", server.url, "--journal", join(folder, "journal.jsonl"), "--poll", "2"];
const args = ["dist/cli.cjs", "submit", request, ...facts, "--wait", "--yes", ...loopback];
console.error(`$ node ${args.join(" ")}`);
const child = spawn(process.execPath, args, {
  stdio: "inherit",
  env: {
    ...process.env,
    NODE_NO_WARNINGS: "1",
    AWS_ACCESS_KEY_ID: SECRETS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: SECRETS.secretAccessKey,
    AWS_SESSION_TOKEN: SECRETS.sessionToken,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  },
});
child.once("close", async (exit) => {
  await server.close();
  rmSync(folder, { recursive: true });
  process.exitCode = exit ?? 1;
});
