import type { Facts } from "../../types.ts";
import { member, text } from "./response.ts";

/** `sts get-caller-identity`: the account alone; who the caller is, no rule asks. */
export function getCallerIdentity(response: unknown): Facts {
  const id = text(member(response, "Account"));
  return id === undefined ? {} : { account: { id } };
}
