/**
 * Whose policies to simulate for a caller: a session of a role has those of the role.
 *
 * @param arn of the caller, from GetCallerIdentity.
 * @returns null for whom IAM cannot simulate: the root user and federated users.
 */
export function simulatedPrincipal(arn: string): string | null {
  if (/^arn:[a-z-]+:iam::\d{12}:user\/.+$/.test(arn)) return arn;
  const [, partition, account, role] =
    /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/.exec(arn) ?? [];
  return role === undefined ? null : `arn:${partition}:iam::${account}:role/${role}`;
}
