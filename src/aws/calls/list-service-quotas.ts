import type { ListServiceQuotasResponse, ServiceQuota } from "@aws-sdk/client-service-quotas";
import type { Connection } from "../connection.ts";
import { followPages } from "./follow-pages.ts";

/** The account's quotas for WorkSpaces in the Region, all pages as one answer. */
export async function listServiceQuotas(
  { "service-quotas": { client, sdk } }: Connection<"service-quotas">,
  abortSignal: AbortSignal,
): Promise<ListServiceQuotasResponse> {
  const Quotas: ServiceQuota[] = [];
  await followPages(async (NextToken) => {
    const command = new sdk.ListServiceQuotasCommand({
      ServiceCode: "workspaces",
      MaxResults: 100,
      NextToken,
    });
    const page = await client.send(command, { abortSignal });
    Quotas.push(...(page.Quotas ?? []));
    return page.NextToken;
  });
  return { Quotas };
}
