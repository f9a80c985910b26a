/** How a leaf reads what comes from the request: a member by pointer, or a fact derived from it. */
import { parsePointer } from "../document/pointer.ts";
import { derivedFacts } from "../facts/derived.ts";
import { ABSENT, type DerivedFact, type Operand, REFUSED, type RequestView } from "../facts/known.ts";
import type { PlanOperand } from "./plan.ts";

export type ReadRequest = (view: RequestView) => Operand;

export function requestReader(fact: string, path: string): ReadRequest {
  if (fact === "derived") {
    const derived = derivedFactOf({ fact, path });
    if (derived === null) throw new Error(`no derived fact ${path}`);
    return derived.derive;
  }
  const tokens = parsePointer(path);
  return (view) => readMember(view, tokens);
}

/** The derived fact that an operand is, if it is one. */
export function derivedFactOf(operand: PlanOperand | undefined): DerivedFact | null {
  if (operand?.fact !== "derived") return null;
  return derivedFacts.find(({ path }) => path === operand.path) ?? null;
}

/** The one member of the request that an operand depends on; null for facts that are not about the request. */
export function memberOf(operand: PlanOperand | undefined): keyof RequestView | null {
  if (operand?.fact === "derived") return derivedFactOf(operand)?.member ?? null;
  if (operand?.fact !== "request") return null;
  return parsePointer(operand.path)[0] as keyof RequestView;
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
