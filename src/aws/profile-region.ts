import { loadSdk } from "./load-sdk.ts";
import type { Service } from "./service.ts";
import { definitions } from "./services/definitions.ts";

/** The Region of the AWS configuration, as the SDK finds it; null where it has none. */
export async function profileRegion(service: Service): Promise<string | null> {
  const client = definitions[service].client((await loadSdk([service]))[service] as never, {});
  try {
    return await client.config.region();
  } catch {
    return null;
  }
}
