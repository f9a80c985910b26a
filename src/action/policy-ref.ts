/**
 * The commit whose policy files count: the one that was asked for, else for a pull request from a fork the base's, because its
 * author must not be able to switch the check off in the same change. Null where the files count as they are.
 *
 * @param event of the workflow, as its file holds it.
 */
export function policyRef(wanted: string, event: unknown): string | null {
  if (wanted !== "") return wanted;
  const pull = member(event, "pull_request");
  if (pull === undefined) return null;
  const head = member(member(member(pull, "head"), "repo"), "full_name");
  const base = member(member(member(pull, "base"), "repo"), "full_name");
  const sha = member(member(pull, "base"), "sha");
  // A fork that was deleted meanwhile has no repository any more.
  if (head !== undefined && head === base) return null;
  if (typeof sha !== "string") throw new Error("the event is of a pull request and names no base");
  return sha;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
