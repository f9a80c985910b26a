import type { Facts } from "../../types.ts";
import { list, member, whole } from "./response.ts";

/** `service-quotas list-service-quotas`; codes of quotas are not documented, names are. */
export function listServiceQuotas(response: unknown): Facts {
  const quotas = list(member(response, "Quotas"));
  return quotas?.map(imageQuota).find((facts) => facts.account !== undefined) ?? {};
}

/** What one quota says, as Service Quotas gives it: nothing unless it is the number of images of WorkSpaces. */
export function imageQuota(quota: unknown): Facts {
  const value = whole(member(quota, "Value"));
  const isImages = member(quota, "ServiceCode") === "workspaces" && member(quota, "QuotaName") === "Images";
  return !isImages || value === undefined
    ? {}
    : { account: { imageQuota: value, imageQuotaIsDefault: false } };
}

/** 40 images a Region: https://docs.aws.amazon.com/workspaces/latest/adminguide/workspaces-limits.html */
export const defaultImageQuota: Facts = { account: { imageQuota: 40, imageQuotaIsDefault: true } };
