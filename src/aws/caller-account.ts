import { sha256 } from "../hash.ts";
import { getCallerIdentity } from "./calls/get-caller-identity.ts";
import type { Connection } from "./connection.ts";

/** Whose account the calls are made in. */
export interface CallerAccount {
  /** Its number, or `key:` and a hash of the access key id where it cannot be read. */
  readonly account: string;
  /** Why it cannot be read; null where it was. */
  readonly problem: unknown;
}

/** @throws what finding credentials throws: without any, there is nothing to tell apart. */
export async function callerAccount(
  connection: Connection<"sts" | "workspaces">,
  signal: AbortSignal,
): Promise<CallerAccount> {
  const { accessKeyId } = await connection.workspaces.client.config.credentials();
  try {
    const { Account } = await getCallerIdentity(connection, signal);
    if (Account !== undefined && /^[0-9]{12}$/.test(Account)) return { account: Account, problem: null };
    return { account: keyHash(accessKeyId), problem: new Error("the answer names no account") };
  } catch (problem) {
    return { account: keyHash(accessKeyId), problem };
  }
}

export function keyHash(accessKeyId: string): string {
  return `key:${sha256(accessKeyId).slice(0, 16)}`;
}
