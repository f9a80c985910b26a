import type { AwsState } from "../aws-state.ts";
import { type Operations, ServiceError } from "../call.ts";

export const iam: Operations<AwsState> = {
  SimulatePrincipalPolicy: ({ input }, { deniedActions, caller }) => {
    if (input.PolicySourceArn !== caller)
      throw new ServiceError("NoSuchEntity", `The entity ${input.PolicySourceArn} cannot be found`, 404);
    const actions = Object.entries(input).flatMap(([name, value]) =>
      name.startsWith("ActionNames.member.") ? [String(value)] : [],
    );
    return {
      EvaluationResults: actions.map((action) => ({
        EvalActionName: action,
        EvalResourceName: "*",
        EvalDecision: deniedActions.includes(action) ? "implicitDeny" : "allowed",
        MatchedStatements: [],
        MissingContextValues: [],
      })),
      IsTruncated: false,
    };
  },
};
