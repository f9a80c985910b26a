import type { Connection } from "./connection.ts";
import type { Service } from "./service.ts";

/** The credentials in use, to be left out of what is shown; none where there are none. */
export async function secretsOf(
  connection: Partial<Connection>,
  services: readonly Service[],
): Promise<readonly string[]> {
  for (const service of services) {
    const client = connection[service]?.client;
    if (client === undefined) continue;
    try {
      // Kept by the SDK since the first call.
      const { accessKeyId, secretAccessKey, sessionToken = "" } = await client.config.credentials();
      return [sessionToken, secretAccessKey, accessKeyId].filter((secret) => secret !== "");
    } catch {
      return [];
    }
  }
  return [];
}
