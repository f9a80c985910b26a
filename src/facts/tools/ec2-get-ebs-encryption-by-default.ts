import { getEbsEncryptionByDefault } from "../readers/get-ebs-encryption-by-default.ts";
import { member } from "../readers/response.ts";
import { originIn, type ValueTool } from "./tool.ts";

export const ec2GetEbsEncryptionByDefault: ValueTool = {
  name: "aws ec2 get-ebs-encryption-by-default",
  call: "ec2:GetEbsEncryptionByDefault",
  recognises: (value) => typeof member(value, "EbsEncryptionByDefault") === "boolean",
  paged: false,
  read: ([value]) => getEbsEncryptionByDefault(value),
  origin: originIn({ "/account/ebsEncryptionByDefault": "/EbsEncryptionByDefault" }),
};
