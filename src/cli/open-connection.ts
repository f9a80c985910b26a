import { type Connection, connect } from "../aws/connection.ts";
import type { Service } from "../aws/service.ts";
import { warn } from "./complain.ts";
import type { Io } from "./io.ts";
import type { LiveOptions } from "./live-options.ts";

/** Connects to services, and says on standard error where that is not AWS itself. @throws UsageError */
export async function openConnection<S extends Service>(
  services: readonly S[],
  region: string,
  { profile, endpoints, callMs }: LiveOptions,
  io: Io,
): Promise<Connection<S>> {
  if (profile !== null) io.useProfile(profile);
  const connection = await connect(services, { region, endpoints, attemptMs: callMs });
  const at = new Map<string, Service[]>();
  for (const [service, url] of connection.foreignEndpoints) at.set(url, [...(at.get(url) ?? []), service]);
  for (const [url, called] of at)
    warn(`${called.join(", ")} called at \`${url}\`, which is not AWS's own endpoint`, io);
  return connection;
}
