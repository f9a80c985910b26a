import { sha256 } from "../hash.ts";
import { UsageError } from "../types.ts";
import { callFailure } from "./call-failure.ts";
import { getCallerIdentity } from "./calls/get-caller-identity.ts";
import type { Connection } from "./connection.ts";
import type { Clients } from "./services/definition.ts";

/** Whose account the calls are made in. */
export interface CallerAccount {
  /** Its number, or `key:` and a hash of the access key id where it cannot be read. */
  readonly account: string;
  /** Why it cannot be read; null where it was. */
  readonly problem: unknown;
}

/** @throws UsageError where there are no credentials: then there is nothing to tell accounts apart by. */
export async function callerAccount(
  connection: Connection<"sts" | "workspaces">,
  signal: AbortSignal,
): Promise<CallerAccount> {
  const accessKeyId = await accessKeyOf(connection.workspaces.client);
  try {
    const { Account } = await getCallerIdentity(connection, signal);
    if (Account !== undefined && /^[0-9]{12}$/.test(Account)) return { account: Account, problem: null };
    return { account: keyHash(accessKeyId), problem: new Error("the answer names no account") };
  } catch (problem) {
    return { account: keyHash(accessKeyId), problem };
  }
}

/** @throws UsageError */
export async function accessKeyOf({ config }: Pick<Clients["workspaces"], "config">): Promise<string> {
  try {
    return (await config.credentials()).accessKeyId;
  } catch (error) {
    throw new UsageError(callFailure(error, []).reason);
  }
}

export function keyHash(accessKeyId: string): string {
  return `key:${sha256(accessKeyId).slice(0, 16)}`;
}
