import { type Connection, connect } from "../../../src/aws/connection.ts";
import { readEndpointOptions } from "../../../src/aws/endpoint-option.ts";
import { SERVICES } from "../../../src/aws/service.ts";

export const REGION = "eu-west-1";
/** Made up; none of the three may ever be seen in any output. */
export const SECRETS = {
  accessKeyId: "AKIATESTKEYTESTKEY01",
  secretAccessKey: "very-secret-access-key-of-a-test",
  sessionToken: "very-secret-session-token-of-a-test",
} as const;

/** Real clients of the SDK, whose every call goes to a server of the test. */
export function testConnection(
  url: string,
  times: { readonly attemptMs?: number; readonly maxAttempts?: number } = {},
): Promise<Connection> {
  return connect(SERVICES, {
    region: REGION,
    endpoints: readEndpointOptions([url]),
    credentials: SECRETS,
    ...times,
  });
}
