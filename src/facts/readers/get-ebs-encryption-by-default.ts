import type { Facts } from "../../types.ts";
import { flag, member } from "./response.ts";

/** `ec2 get-ebs-encryption-by-default` */
export function getEbsEncryptionByDefault(response: unknown): Facts {
  const ebsEncryptionByDefault = flag(member(response, "EbsEncryptionByDefault"));
  return ebsEncryptionByDefault === undefined ? {} : { account: { ebsEncryptionByDefault } };
}
