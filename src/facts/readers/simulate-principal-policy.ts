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
  const decisions = new Map<string, boolean | null>();
  for (const result of list(member(response, "EvaluationResults")) ?? []) {
    const action = text(member(result, "EvalActionName"));
    if (action === undefined || !Object.hasOwn(SIMULATED, action)) continue;
    for (const decision of decisionsOf(result)) {
      const allowed = decision === "allowed";
      const before = decisions.get(action);
      decisions.set(action, before === undefined || before === allowed ? allowed : null);
    }
  }
  const account: NonNullable<Facts["account"]> = {};
  for (const [action, allowed] of decisions) {
    const fact = SIMULATED[action];
    // Allowed for one resource and denied for another: which of them the import is about, nobody knows here.
    if (fact !== undefined && allowed !== null) account[fact] = allowed;
  }
  return Object.keys(account).length === 0 ? {} : { account };
}

/** For each resource, where several were named. */
function decisionsOf(result: unknown): readonly string[] {
  const specific = (list(member(result, "ResourceSpecificResults")) ?? []).map((one) =>
    member(one, "EvalResourceDecision"),
  );
  return [member(result, "EvalDecision"), ...specific].map(text).filter((one) => one !== undefined);
}
