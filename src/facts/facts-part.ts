/** What only a run with facts, or with an undecided rule, needs. */
export { checkedScopes } from "./checked-scopes.ts";
export { howToState, openFacts } from "./fact-table.ts";
export { joinFacts } from "./given-facts.ts";
export { parseFact } from "./parse-fact.ts";
export { readFacts } from "./read-facts.ts";
