/** Whose output `--facts` recognises: a tool is a file in tools/ and a line here. */
import { byolCheckerImageInfo } from "./tools/byol-checker-image-info.ts";
import { byolCheckerLog } from "./tools/byol-checker-log.ts";
import { ec2DescribeImages } from "./tools/ec2-describe-images.ts";
import { ec2GetEbsEncryptionByDefault } from "./tools/ec2-get-ebs-encryption-by-default.ts";
import { iamSimulatePrincipalPolicy } from "./tools/iam-simulate-principal-policy.ts";
import { serviceQuotasGet, serviceQuotasList } from "./tools/service-quotas.ts";
import { stsGetCallerIdentity } from "./tools/sts-get-caller-identity.ts";
import type { TextTool, ValueTool } from "./tools/tool.ts";
import { workspacesDescribeAccount } from "./tools/workspaces-describe-account.ts";
import { workspacesDescribeWorkspaceImages } from "./tools/workspaces-describe-workspace-images.ts";

/** Tools that print JSON or YAML. No value is recognised by two of them. */
export const valueTools: readonly ValueTool[] = [
  ec2DescribeImages,
  ec2GetEbsEncryptionByDefault,
  workspacesDescribeAccount,
  workspacesDescribeWorkspaceImages,
  serviceQuotasList,
  serviceQuotasGet,
  stsGetCallerIdentity,
  iamSimulatePrincipalPolicy,
  byolCheckerImageInfo,
];

/** Tools that print lines. */
export const textTools: readonly TextTool[] = [byolCheckerLog];
