import type { GivenFact, RuleTally } from "../../index.ts";
import type { FormatOptions } from "../format.ts";
import { missingFacts } from "../missing-facts.ts";
import { html, type Markup, NOTHING } from "./markup.ts";

/** What became of the rules for one request: how many of each, and on demand which, and what would decide the rest. */
export function ruleLists(
  tally: RuleTally,
  given: readonly GivenFact[],
  rule: FormatOptions["rule"],
): Markup {
  const { ids, pass, fail, unknown, skipped, off, notApplicable } = tally;
  if (ids === undefined || pass + fail + unknown + skipped + off === 0) return NOTHING;
  const counts: readonly (readonly [number, string])[] = [
    [fail, "failed"],
    [unknown, "undecided"],
    [pass, "passed"],
    [skipped, "skipped"],
    [off, "switched off"],
    [notApplicable, "not applicable"],
  ];
  const summary = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const needs = (id: string): readonly string[] => {
    const words = rule(id);
    return words === null ? [] : missingFacts(words, given);
  };
  const titled = (id: string): Markup => html`${rule(id)?.title ?? id} <code>${id}</code>`;
  const undecided = (id: string): Markup => {
    const keys = needs(id);
    return keys.length === 0
      ? titled(id)
      : html`${titled(id)} <span class="needs">decided by <code>${keys.join(", ")}</code></span>`;
  };
  return html`<details class="rules"><summary>Rules: ${summary.join(", ")}</summary>
${list("Failed", ids.fail, titled)}${list("Undecided", ids.unknown, undecided)}${list("Passed", ids.pass, titled)}${list("Switched off", ids.off, titled)}${skippedLists(ids.skipped, needs, undecided)}</details>
`;
}

function list(title: string, ids: readonly string[], item: (id: string) => Markup): Markup {
  if (ids.length === 0) return NOTHING;
  return html`<h4>${title} <span class="count">${ids.length}</span></h4>
<ul>${ids.map((id) => html`<li>${item(id)}</li>\n`)}</ul>
`;
}

/** Skipped rules by the scopes of what would decide them. */
function skippedLists(
  ids: readonly string[],
  needs: (id: string) => readonly string[],
  item: (id: string) => Markup,
): Markup {
  if (ids.length === 0) return NOTHING;
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const scopes = new Set(needs(id).map((key) => key.slice(0, key.indexOf("."))));
    const about = [...scopes].join(" and ");
    groups.set(about, [...(groups.get(about) ?? []), id]);
  }
  return html`${[...groups].map(([about, of]) => list(`Skipped for want of facts about ${about}`, of, item))}<p class="how">A fact is stated with <code>--fact NAME=VALUE</code>, or in a file with <code>--facts FILE</code>.</p>
`;
}
