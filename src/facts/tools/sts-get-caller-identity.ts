import { getCallerIdentity } from "../readers/get-caller-identity.ts";
import { member, text } from "../readers/response.ts";
import { originIn, type ValueTool } from "./tool.ts";

export const stsGetCallerIdentity: ValueTool = {
  name: "aws sts get-caller-identity",
  call: "sts:GetCallerIdentity",
  recognises: (value) =>
    text(member(value, "Account")) !== undefined && text(member(value, "Arn")) !== undefined,
  paged: false,
  read: ([value]) => getCallerIdentity(value),
  origin: originIn({ "/account/id": "/Account" }),
};
