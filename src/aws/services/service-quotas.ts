import type { ServiceDefinition } from "./definition.ts";

export const serviceQuotas: ServiceDefinition<"service-quotas"> = {
  load: () => import("@aws-sdk/client-service-quotas"),
  client: (sdk, config) => new sdk.ServiceQuotasClient(config),
  anyCommand: (sdk) => new sdk.ListServicesCommand({}),
};
