import type { GetCallerIdentityResponse } from "@aws-sdk/client-sts";
import type { Connection } from "../connection.ts";

/** Who the credentials belong to; it needs no permission. */
export function getCallerIdentity(
  { sts: { client, sdk } }: Connection<"sts">,
  abortSignal: AbortSignal,
): Promise<GetCallerIdentityResponse> {
  return client.send(new sdk.GetCallerIdentityCommand({}), { abortSignal });
}
