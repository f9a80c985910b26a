/** Calls that the SDK makes to get credentials go through the same guard as the others. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { describeImages } from "../../src/aws/calls/describe-images.ts";
import { connect } from "../../src/aws/connection.ts";
import { readEndpointOptions } from "../../src/aws/endpoint-option.ts";
import { startAwsServer } from "../support/aws/aws-server.ts";
import { goodState, IMAGE_ID } from "../support/aws/aws-state.ts";
import { REGION, SECRETS } from "../support/aws/test-connection.ts";

afterEach(() => vi.unstubAllEnvs());

it("a role is not assumed at an endpoint from the environment that nobody repeated, although STS is not called otherwise", async () => {
  const server = await startAwsServer(() => goodState);
  const elsewhere = await startAwsServer(() => goodState);
  const folder = mkdtempSync(join(tmpdir(), "preflight-role-"));
  try {
    const config = join(folder, "config");
    writeFileSync(
      config,
      `[profile base]\naws_access_key_id = ${SECRETS.accessKeyId}\naws_secret_access_key = ${SECRETS.secretAccessKey}\n` +
        "[profile reader]\nrole_arn = arn:aws:iam::123456789012:role/reader\nsource_profile = base\n",
    );
    vi.stubEnv("AWS_CONFIG_FILE", config);
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    vi.stubEnv("AWS_PROFILE", "reader");
    vi.stubEnv("AWS_ENDPOINT_URL_STS", elsewhere.url);
    const connection = await connect(["ec2"], {
      region: REGION,
      endpoints: readEndpointOptions([`ec2=${server.url}`]),
    });
    await expect(describeImages(connection, [IMAGE_ID], new AbortController().signal)).rejects.toThrow(
      `\`${elsewhere.url}\` is not an endpoint of AWS's own`,
    );
    expect([...server.calls, ...elsewhere.calls]).toEqual([]);
  } finally {
    await server.close();
    await elsewhere.close();
    rmSync(folder, { recursive: true });
  }
});
