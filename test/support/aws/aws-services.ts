import type { AwsState } from "./aws-state.ts";
import type { Operations, Protocol } from "./call.ts";
import { ec2Protocol } from "./ec2-protocol.ts";
import { jsonProtocol } from "./json-protocol.ts";
import { queryProtocol } from "./query-protocol.ts";
import { ec2 } from "./services/ec2.ts";
import { iam } from "./services/iam.ts";
import { serviceQuotas } from "./services/service-quotas.ts";
import { sts } from "./services/sts.ts";
import { workspaces } from "./services/workspaces.ts";

export interface AwsService {
  readonly name: string;
  /** What a call names it by: the prefix of `X-Amz-Target`, or the `Version` of a query. */
  readonly id: string;
  readonly protocol: Protocol;
  readonly operations: Operations<AwsState>;
}

export const awsServices: readonly AwsService[] = [
  { name: "workspaces", id: "WorkspacesService", protocol: jsonProtocol, operations: workspaces },
  {
    name: "service-quotas",
    id: "ServiceQuotasV20190624",
    protocol: jsonProtocol,
    operations: serviceQuotas,
  },
  { name: "ec2", id: "2016-11-15", protocol: ec2Protocol, operations: ec2 },
  {
    name: "sts",
    id: "2011-06-15",
    protocol: queryProtocol("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: sts,
  },
  {
    name: "iam",
    id: "2010-05-08",
    protocol: queryProtocol("https://iam.amazonaws.com/doc/2010-05-08/"),
    operations: iam,
  },
];
