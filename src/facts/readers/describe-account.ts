import type { Facts } from "../../types.ts";
import { member, text } from "./response.ts";

/** `workspaces describe-account` */
export function describeAccount(response: unknown): Facts {
  const dedicatedTenancy = text(member(response, "DedicatedTenancySupport"));
  if (dedicatedTenancy === undefined) return {};
  // Left out by the service until one is chosen.
  const managementCidr = text(member(response, "DedicatedTenancyManagementCidrRange")) ?? null;
  return { account: { dedicatedTenancy, managementCidr } };
}
