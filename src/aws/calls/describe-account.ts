import type { DescribeAccountResult } from "@aws-sdk/client-workspaces";
import type { Connection } from "../connection.ts";

export function describeAccount(
  { workspaces: { client, sdk } }: Connection<"workspaces">,
  abortSignal: AbortSignal,
): Promise<DescribeAccountResult> {
  return client.send(new sdk.DescribeAccountCommand({}), { abortSignal });
}
