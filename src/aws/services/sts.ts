import type { ServiceDefinition } from "./definition.ts";

export const sts: ServiceDefinition<"sts"> = {
  load: () => import("@aws-sdk/client-sts"),
  client: (sdk, config) => new sdk.STSClient(config),
  anyCommand: (sdk) => new sdk.GetCallerIdentityCommand({}),
};
