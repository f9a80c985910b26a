import type { ServiceDefinition } from "./definition.ts";

export const iam: ServiceDefinition<"iam"> = {
  load: () => import("@aws-sdk/client-iam"),
  client: (sdk, config) => new sdk.IAMClient(config),
  anyCommand: (sdk) => new sdk.GetAccountSummaryCommand({}),
};
