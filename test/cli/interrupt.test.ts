/** Ctrl-C in the real process, while AWS is silent. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startAwsServer } from "../support/aws/aws-server.ts";
import { goodState } from "../support/aws/aws-state.ts";
import { REGION, SECRETS } from "../support/aws/test-connection.ts";

const folder = mkdtempSync(join(tmpdir(), "preflight-interrupt-"));
cpSync("docs/examples/requests/win11.json", join(folder, "win11.json"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a process that waits for AWS", () => {
  it.each([
    ["facts", "SIGINT", 130],
    ["check", "SIGINT", 130],
    ["facts", "SIGTERM", 143],
  ] as const)("%s ends at once at %s", async (command, signal, code) => {
    let called = (): void => {};
    const calls = new Promise<void>((done) => {
      called = done;
    });
    const server = await startAwsServer(() => goodState, {
      faults: () => {
        called();
        return { kind: "silence" };
      },
    });
    try {
      const child = spawn(
        process.execPath,
        [
          ...["--import", import.meta.resolve("tsx"), resolve("src/bin.ts"), command, "win11.json"],
          ...(command === "check" ? ["--live"] : []),
          ...["--region", REGION, "--endpoint-url", server.url],
        ],
        {
          cwd: folder,
          env: {
            PATH: process.env.PATH,
            AWS_ACCESS_KEY_ID: SECRETS.accessKeyId,
            AWS_SECRET_ACCESS_KEY: SECRETS.secretAccessKey,
            AWS_CONFIG_FILE: "/dev/null",
            AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
            AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
          },
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      let stdout = "";
      let stderr = "";
      child.stdout.on("data", (data: Buffer) => {
        stdout += data.toString();
      });
      child.stderr.on("data", (data: Buffer) => {
        stderr += data.toString();
      });
      const closed = new Promise((done) => child.on("close", done));
      await calls;
      const asked = performance.now();
      child.kill(signal);
      expect(await closed).toBe(code);
      // Far less than the time limit of a call.
      expect(performance.now() - asked).toBeLessThan(5000);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/\nerror: interrupted\n$/);
    } finally {
      await server.close();
    }
  });
});
