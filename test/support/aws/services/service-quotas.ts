import type { AwsState } from "../aws-state.ts";
import type { Operations } from "../call.ts";

export const serviceQuotas: Operations<AwsState> = {
  ListServiceQuotas: (_call, { quotas }) => ({ Quotas: quotas }),
};
