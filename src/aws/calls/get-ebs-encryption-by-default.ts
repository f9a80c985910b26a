import type { GetEbsEncryptionByDefaultResult } from "@aws-sdk/client-ec2";
import type { Connection } from "../connection.ts";

export function getEbsEncryptionByDefault(
  { ec2: { client, sdk } }: Connection<"ec2">,
  abortSignal: AbortSignal,
): Promise<GetEbsEncryptionByDefaultResult> {
  return client.send(new sdk.GetEbsEncryptionByDefaultCommand({}), { abortSignal });
}
