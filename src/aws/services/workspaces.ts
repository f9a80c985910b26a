import type { ServiceDefinition } from "./definition.ts";

export const workspaces: ServiceDefinition<"workspaces"> = {
  load: () => import("@aws-sdk/client-workspaces"),
  client: (sdk, config) => new sdk.WorkSpacesClient(config),
  anyCommand: (sdk) => new sdk.DescribeAccountCommand({}),
};
