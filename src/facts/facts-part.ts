/** What only a run with facts needs. */
export { checkedRequire } from "./checked-require.ts";
export { joinFacts } from "./given-facts.ts";
export { parseFact } from "./parse-fact.ts";
export { isTold } from "./told-together.ts";
