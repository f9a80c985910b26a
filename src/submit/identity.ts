/** What makes two submissions the same import. */
export interface Identity {
  /** The AWS account, or `key:` and a hash of the access key id where the account cannot be read. */
  readonly account: string;
  readonly region: string;
  /** Where the call goes, AWS's own or not. */
  readonly endpoint: string;
  /** sha256 of the request's canonical form. */
  readonly body: string;
  /** ImageName: what the service itself tells imports apart by. */
  readonly name: string;
}

export function isSameImport(a: Identity, b: Identity): boolean {
  return isSamePlace(a, b) && a.account === b.account && a.body === b.body;
}

/**
 * Whether one may have made the image that the other is about: the same name in the same place, and accounts that are not
 * known to be two (a key says nothing about an account, and keys of a session change every hour).
 */
export function mayCollide(a: Identity, b: Identity): boolean {
  const known = !a.account.startsWith("key:") && !b.account.startsWith("key:");
  return isSamePlace(a, b) && a.name === b.name && !(known && a.account !== b.account);
}

function isSamePlace(a: Identity, b: Identity): boolean {
  return a.region === b.region && a.endpoint === b.endpoint;
}
