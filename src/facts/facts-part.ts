/** What only a run with facts needs. */
export { checkedScopes } from "./checked-scopes.ts";
export { joinFacts } from "./given-facts.ts";
export { parseFact } from "./parse-fact.ts";
export { readFacts } from "./read-facts.ts";
