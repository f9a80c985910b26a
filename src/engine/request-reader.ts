/** How a leaf reads what comes from the request: a member by pointer, or a fact derived from it. */
import { parsePointer } from "../document/pointer.ts";
import { derivedFacts } from "../facts/derived.ts";
import { ABSENT, type Operand, REFUSED, type RequestView } from "../facts/known.ts";

export type ReadRequest = (view: RequestView) => Operand;

export function requestReader(fact: string, path: string): ReadRequest {
  if (fact === "derived") {
    const derived = derivedFacts.find((candidate) => candidate.path === path);
    if (derived === undefined) throw new Error(`no derived fact ${path}`);
    return derived.derive;
  }
  const tokens = parsePointer(path);
  return (view) => readMember(view, tokens);
}

function readMember(view: RequestView, tokens: readonly string[]): Operand {
  let value: unknown = view;
  for (const token of tokens) {
    if (value === REFUSED) return REFUSED;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return ABSENT;
    value = (value as Record<string, unknown>)[token];
  }
  return value === undefined ? ABSENT : (value as Operand);
}
