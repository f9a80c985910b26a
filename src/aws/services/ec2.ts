import type { ServiceDefinition } from "./definition.ts";

export const ec2: ServiceDefinition<"ec2"> = {
  load: () => import("@aws-sdk/client-ec2"),
  client: (sdk, config) => new sdk.EC2Client(config),
  anyCommand: (sdk) => new sdk.GetEbsEncryptionByDefaultCommand({}),
};
