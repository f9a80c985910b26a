/** Which calls give which facts. */

import { describeAccount as accountFacts } from "../facts/readers/describe-account.ts";
import { describeImages as imageFacts } from "../facts/readers/describe-images.ts";
import { describeWorkspaceImages as workspaceImageFacts } from "../facts/readers/describe-workspace-images.ts";
import { getCallerIdentity as identityFacts } from "../facts/readers/get-caller-identity.ts";
import { getEbsEncryptionByDefault as encryptionFacts } from "../facts/readers/get-ebs-encryption-by-default.ts";
import { defaultImageQuota, listServiceQuotas as quotaFacts } from "../facts/readers/list-service-quotas.ts";
import {
  simulatePrincipalPolicy as permissionFacts,
  SIMULATED,
} from "../facts/readers/simulate-principal-policy.ts";
import type { Facts } from "../types.ts";
import { CallProblem } from "./call-problem.ts";
import { describeAccount } from "./calls/describe-account.ts";
import { describeImages } from "./calls/describe-images.ts";
import { describeWorkspaceImages } from "./calls/describe-workspace-images.ts";
import { getCallerIdentity } from "./calls/get-caller-identity.ts";
import { getEbsEncryptionByDefault } from "./calls/get-ebs-encryption-by-default.ts";
import { listServiceQuotas } from "./calls/list-service-quotas.ts";
import { simulatePrincipalPolicy } from "./calls/simulate-principal-policy.ts";
import type { Connection } from "./connection.ts";
import type { Service } from "./service.ts";
import { simulatedPrincipal } from "./simulated-principal.ts";

const NOT_SIMULATED =
  "IAM simulates the policies of users and roles, not those of the root user and of federated users";

/** The scopes whose facts AWS can tell. */
export const LIVE_SCOPES = ["ec2Image", "account"] as const;
export type LiveScope = (typeof LIVE_SCOPES)[number];

export interface Wanted {
  readonly scopes: readonly LiveScope[];
  /** The images that the requests name. */
  readonly imageIds: readonly string[];
  readonly simulatePermissions: boolean;
}

export interface ReadCall {
  /** As policies name it. */
  readonly action: string;
  /** What is not known without it: a scope, or facts, for example `account.id`. */
  readonly facts: readonly string[];
  readonly read: (signal: AbortSignal) => Promise<Facts>;
  /** What is documented for everybody, in place of what could not be read. */
  readonly instead?: Facts;
}

/** The services that are called, and so whose packages are needed. */
export function neededServices({ scopes, simulatePermissions }: Wanted): readonly Service[] {
  const account: readonly Service[] = ["ec2", "sts", "workspaces", "service-quotas"];
  const services = [
    ...(scopes.includes("ec2Image") ? (["ec2"] as const) : []),
    ...(scopes.includes("account") ? account : []),
    ...(simulatePermissions ? (["iam"] as const) : []),
  ];
  return [...new Set(services)];
}

/** @param connection to all of `neededServices`. */
export function readCalls(connection: Connection, wanted: Wanted): readonly ReadCall[] {
  return [
    ...(wanted.scopes.includes("ec2Image") && wanted.imageIds.length > 0
      ? [imageCall(connection, wanted)]
      : []),
    ...(wanted.scopes.includes("account") ? accountCalls(connection, wanted) : []),
  ];
}

function imageCall(connection: Connection, { imageIds }: Wanted): ReadCall {
  return {
    action: "ec2:DescribeImages",
    facts: ["ec2Image"],
    read: async (signal) => {
      const { ec2Images = [] } = imageFacts(await describeImages(connection, imageIds, signal));
      const missing = imageIds.filter((id) => !ec2Images.some((image) => image.id === id));
      const images = [...ec2Images, ...missing.map((id) => ({ id, found: false }))];
      const [only] = images;
      return images.length === 1 && only !== undefined ? { ec2Image: only } : { ec2Images: images };
    },
  };
}

function accountCalls(connection: Connection, { simulatePermissions }: Wanted): readonly ReadCall[] {
  let caller: ReturnType<typeof getCallerIdentity> | undefined;
  const identity = (signal: AbortSignal): ReturnType<typeof getCallerIdentity> => {
    caller ??= getCallerIdentity(connection, signal);
    return caller;
  };
  return [
    {
      action: "sts:GetCallerIdentity",
      facts: ["account.id"],
      read: async (signal) => identityFacts(await identity(signal)),
    },
    {
      action: "workspaces:DescribeAccount",
      facts: ["account.dedicatedTenancy", "account.managementCidr"],
      read: async (signal) => accountFacts(await describeAccount(connection, signal)),
    },
    {
      action: "workspaces:DescribeWorkspaceImages",
      facts: ["account.images"],
      read: async (signal) => workspaceImageFacts(await describeWorkspaceImages(connection, signal)),
    },
    {
      action: "servicequotas:ListServiceQuotas",
      facts: ["account.imageQuota"],
      read: async (signal) => {
        const found = quotaFacts(await listServiceQuotas(connection, signal));
        return found.account === undefined ? defaultImageQuota : found;
      },
      instead: defaultImageQuota,
    },
    {
      action: "ec2:GetEbsEncryptionByDefault",
      facts: ["account.ebsEncryptionByDefault"],
      read: async (signal) => encryptionFacts(await getEbsEncryptionByDefault(connection, signal)),
    },
    ...(simulatePermissions
      ? [
          {
            action: "iam:SimulatePrincipalPolicy",
            facts: Object.values(SIMULATED).map((name) => `account.${name}`),
            read: async (signal: AbortSignal) => {
              const { Arn = "" } = await identity(signal);
              const principal = simulatedPrincipal(Arn);
              if (principal === null) throw new CallProblem(NOT_SIMULATED);
              return permissionFacts(
                await simulatePrincipalPolicy(connection, principal, Object.keys(SIMULATED), signal),
              );
            },
          },
        ]
      : []),
  ];
}
