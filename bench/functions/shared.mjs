/** What the sets of functions have in common. */
import { createRequire } from "node:module";
import { AS_OF, FACTS } from "../requests.mjs";

const require = createRequire(import.meta.url);

/** The library as users get it. */
export const library = require("../../dist/index.cjs");

/** With facts that decide every rule, so that a valid request has no finding. */
export function preflightWith(packs = []) {
  return library.createPreflight({ packs, facts: FACTS, asOf: AS_OF });
}

/** How many different requests a contender goes through. */
export const VARIETY = 60;

/** So many requests. */
export function requests(make) {
  return Array.from({ length: VARIETY }, (_, number) => make(number));
}

/** Calls `use` with one item after the other. */
export function turns(items, use) {
  let at = 0;
  return () => {
    at = at + 1 === items.length ? 0 : at + 1;
    return use(items[at]);
  };
}

/** Throws unless every report has so many findings, and a verdict that goes with that. */
export function expectFindings(reports, count) {
  for (const {
    requests: [request],
    verdict,
  } of reports) {
    if (request.findings.length !== count || verdict !== (count === 0 ? "pass" : "fail")) {
      const found = request.findings.map(({ rule }) => rule).join(", ");
      throw new Error(`a request that is measured for ${count} findings is ${verdict} with: ${found}`);
    }
  }
}
