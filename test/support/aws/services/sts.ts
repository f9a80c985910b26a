import type { AwsState } from "../aws-state.ts";
import type { Operations } from "../call.ts";

export const sts: Operations<AwsState> = {
  GetCallerIdentity: (_call, { account, caller }) => ({
    Arn: caller,
    UserId: "AIDAEXAMPLEEXAMPLE",
    Account: account,
  }),
};
