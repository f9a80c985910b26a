import type { Service } from "../service.ts";
import type { ServiceDefinition } from "./definition.ts";
import { ec2 } from "./ec2.ts";
import { iam } from "./iam.ts";
import { serviceQuotas } from "./service-quotas.ts";
import { sts } from "./sts.ts";
import { workspaces } from "./workspaces.ts";

export const definitions: { readonly [S in Service]: ServiceDefinition<S> } = {
  workspaces,
  ec2,
  sts,
  "service-quotas": serviceQuotas,
  iam,
};
