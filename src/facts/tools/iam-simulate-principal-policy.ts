import { list, member, text } from "../readers/response.ts";
import { SIMULATED, simulatePrincipalPolicy } from "../readers/simulate-principal-policy.ts";
import type { ValueTool } from "./tool.ts";

export const iamSimulatePrincipalPolicy: ValueTool = {
  name: "aws iam simulate-principal-policy",
  call: "iam:SimulatePrincipalPolicy",
  recognises: (value) => {
    const results = list(member(value, "EvaluationResults"));
    return results?.every((result) => text(member(result, "EvalDecision")) !== undefined) ?? false;
  },
  paged: false,
  read: ([value]) => simulatePrincipalPolicy(value),
  origin: (pointer, [value]) => {
    const fact = pointer.slice("/account/".length);
    const at = (list(member(value, "EvaluationResults")) ?? []).findIndex((result) => {
      const action = text(member(result, "EvalActionName")) ?? "";
      return Object.hasOwn(SIMULATED, action) && SIMULATED[action] === fact;
    });
    return { value: 0, pointer: `/EvaluationResults/${at}/EvalDecision` };
  },
};
