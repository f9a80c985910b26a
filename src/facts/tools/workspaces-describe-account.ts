import { describeAccount } from "../readers/describe-account.ts";
import { member, text } from "../readers/response.ts";
import { originIn, type ValueTool } from "./tool.ts";

export const workspacesDescribeAccount: ValueTool = {
  name: "aws workspaces describe-account",
  call: "workspaces:DescribeAccount",
  recognises: (value) => text(member(value, "DedicatedTenancySupport")) !== undefined,
  paged: false,
  read: ([value]) => describeAccount(value),
  origin: originIn({
    "/account/dedicatedTenancy": "/DedicatedTenancySupport",
    "/account/managementCidr": "/DedicatedTenancyManagementCidrRange",
  }),
};
