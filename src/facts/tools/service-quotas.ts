import { imageQuota, listServiceQuotas } from "../readers/list-service-quotas.ts";
import { list, member, text } from "../readers/response.ts";
import type { ValueTool } from "./tool.ts";

export const serviceQuotasList: ValueTool = {
  name: "aws service-quotas list-service-quotas",
  call: "servicequotas:ListServiceQuotas",
  recognises: (value) => {
    const quotas = list(member(value, "Quotas"));
    return quotas !== undefined && quotas.length > 0 && quotas.every(isQuota);
  },
  paged: false,
  read: ([value]) => listServiceQuotas(value),
  origin: (_pointer, [value]) => {
    const at = (list(member(value, "Quotas")) ?? []).findIndex(
      (quota) => imageQuota(quota).account !== undefined,
    );
    return { value: 0, pointer: `/Quotas/${at}/Value` };
  },
};

export const serviceQuotasGet: ValueTool = {
  name: "aws service-quotas get-service-quota",
  call: "servicequotas:GetServiceQuota",
  recognises: (value) => isQuota(member(value, "Quota")),
  paged: false,
  read: ([value]) => imageQuota(member(value, "Quota")),
  origin: () => ({ value: 0, pointer: "/Quota/Value" }),
};

function isQuota(quota: unknown): boolean {
  return text(member(quota, "QuotaName")) !== undefined && text(member(quota, "ServiceCode")) !== undefined;
}
