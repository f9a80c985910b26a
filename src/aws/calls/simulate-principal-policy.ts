import type { EvaluationResult, SimulatePolicyResponse } from "@aws-sdk/client-iam";
import type { Connection } from "../connection.ts";
import { followPages } from "./follow-pages.ts";

/**
 * What IAM would say to the principal's calls. It knows the principal's policies, and not those of the organisation.
 *
 * @param principal the ARN of a user or role.
 */
export async function simulatePrincipalPolicy(
  { iam: { client, sdk } }: Connection<"iam">,
  principal: string,
  actions: readonly string[],
  abortSignal: AbortSignal,
): Promise<SimulatePolicyResponse> {
  const EvaluationResults: EvaluationResult[] = [];
  await followPages(async (Marker) => {
    const command = new sdk.SimulatePrincipalPolicyCommand({
      PolicySourceArn: principal,
      ActionNames: [...actions],
      Marker,
    });
    const page = await client.send(command, { abortSignal });
    EvaluationResults.push(...(page.EvaluationResults ?? []));
    return page.IsTruncated === true ? page.Marker : undefined;
  });
  return { EvaluationResults };
}
