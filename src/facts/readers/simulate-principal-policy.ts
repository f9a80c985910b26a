import type { Facts } from "../../types.ts";
import { list, member, text } from "./response.ts";

/** What the import needs, and the fact that says whether the caller may. */
export const SIMULATED: Readonly<
  Record<string, "mayImport" | "mayTag" | "mayDescribeImages" | "mayShareImage">
> = {
  "workspaces:ImportWorkspaceImage": "mayImport",
  "workspaces:CreateTags": "mayTag",
  "ec2:DescribeImages": "mayDescribeImages",
  "ec2:ModifyImageAttribute": "mayShareImage",
};

/** `iam simulate-principal-policy` */
export function simulatePrincipalPolicy(response: unknown): Facts {
  const account: NonNullable<Facts["account"]> = {};
  for (const result of list(member(response, "EvaluationResults")) ?? []) {
    const action = text(member(result, "EvalActionName"));
    const decision = text(member(result, "EvalDecision"));
    if (action === undefined || decision === undefined || !Object.hasOwn(SIMULATED, action)) continue;
    const fact = SIMULATED[action];
    if (fact !== undefined) account[fact] = decision === "allowed";
  }
  return Object.keys(account).length === 0 ? {} : { account };
}
