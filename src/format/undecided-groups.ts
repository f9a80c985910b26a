import type { Finding } from "../index.ts";

/**
 * Findings in the order of the first of each group: undecided ones of one severity at one place, which lack facts of the same
 * scopes and rest on the same others, are one group; any other finding is a group of its own.
 */
export function undecidedGroups(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups: [Finding, ...Finding[]][] = [];
  const byKey = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = key === null ? undefined : byKey.get(key);
    if (group !== undefined) {
      group.push(finding);
      continue;
    }
    const fresh: [Finding, ...Finding[]] = [finding];
    groups.push(fresh);
    if (key !== null) byKey.set(key, fresh);
  }
  return groups;
}

function groupKey({ outcome, waived, severity, range, needs, facts, related, fix }: Finding): string | null {
  if (outcome !== "unknown" || waived !== undefined || needs.length === 0) return null;
  if (related.length > 0 || fix !== null) return null;
  const scopes = new Set(needs.map((need) => need.slice(0, need.indexOf("/"))));
  // The date is known to every rule and is not told.
  const given = facts.filter((fact) => !fact.startsWith("today/"));
  return JSON.stringify([severity, range, [...scopes].sort(), given]);
}
