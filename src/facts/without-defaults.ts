import type { SourcedFacts } from "./sourced-facts.ts";

/** A quota that somebody has read is no contradiction to the default, which is only what holds where nobody has. */
export function withoutDefaults(sources: readonly SourcedFacts[]): readonly SourcedFacts[] {
  const isDefault = ({ facts: { account } }: SourcedFacts): boolean =>
    account?.imageQuota !== undefined && account.imageQuotaIsDefault === true;
  const isRead = (source: SourcedFacts): boolean =>
    source.facts.account?.imageQuota !== undefined && !isDefault(source);
  if (!sources.some(isRead)) return sources;
  return sources.map((source) => {
    if (!isDefault(source)) return source;
    const { imageQuota: _quota, imageQuotaIsDefault: _mark, ...account } = source.facts.account ?? {};
    return { ...source, facts: { ...source.facts, account } };
  });
}
