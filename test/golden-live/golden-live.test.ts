import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startAwsServer } from "../support/aws/aws-server.ts";
import { recordedWorld } from "../support/aws/recorded-world.ts";
import { SECRETS } from "../support/aws/test-connection.ts";
import { recordedOutcome, recordOutcome, runCase } from "../support/golden.ts";

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Everything that the SDK could find on the machine of whoever runs the tests. */
const NOTHING: Readonly<Record<string, string | undefined>> = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_PROFILE: undefined,
  AWS_REGION: undefined,
  AWS_DEFAULT_REGION: undefined,
  AWS_ENDPOINT_URL: undefined,
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

afterEach(() => vi.unstubAllEnvs());

/**
 * As the golden cases, against AWS as `world.json` says it is: `$URL` is its address, `$CREDENTIALS` the variables that hold
 * credentials. What the program prints must never hold any of those.
 */
describe("golden cases with AWS", () => {
  it.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const folder = join(here, name);
    const { state, faults } = recordedWorld(join(folder, "world.json"));
    const server = await startAwsServer(() => state, { faults });
    const credentials = `AWS_ACCESS_KEY_ID=${SECRETS.accessKeyId} AWS_SECRET_ACCESS_KEY=${SECRETS.secretAccessKey} AWS_SESSION_TOKEN=${SECRETS.sessionToken}`;
    try {
      const outcome = await runCase(
        folder,
        (line) => line.replaceAll("$URL", server.url).replaceAll("$CREDENTIALS", credentials),
        (env) => {
          for (const [variable, value] of Object.entries({ ...NOTHING, ...env })) vi.stubEnv(variable, value);
        },
      );
      const printed = {
        stdout: scrubbed(outcome.stdout, server.url),
        stderr: scrubbed(outcome.stderr, server.url),
        exit: outcome.exit,
      };
      if (process.env["UPDATE_GOLDEN"] === "1") recordOutcome(folder, printed);
      expect(printed).toStrictEqual(recordedOutcome(folder));
      for (const secret of Object.values(SECRETS))
        expect(outcome.stdout + outcome.stderr).not.toContain(secret);
    } finally {
      await server.close();
    }
  });
});

/** The port and the second are others every time. */
function scrubbed(text: string, url: string): string {
  return text.replaceAll(url, "$URL").replace(/(?<= at )\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "$TIME");
}
