/** Turns the pointers of problems into ranges of the text; nothing before this step knows lines and columns. */
import type { DocumentRequest } from "../document/document.ts";
import type { LineTable } from "../document/line-table.ts";
import { resolvePointer } from "../document/pointer.ts";
import type { Finding, Problem, Range, RelatedProblem, Span, Token } from "../types.ts";
import { fingerprint } from "./fingerprint.ts";
import { valueText } from "./value-text.ts";

/** Where the text of a request is; null for a value that was given without text. */
export interface Located {
  readonly span: DocumentRequest["span"];
  readonly lines: LineTable;
}

/** @param request the value that the problem's pointer leads into. */
export function locateProblem(problem: Problem, request: unknown, located: Located | null): Finding {
  return {
    rule: problem.rule,
    stage: problem.stage,
    outcome: problem.outcome,
    severity: problem.severity,
    pointer: problem.pointer,
    absent: problem.absent,
    range: rangeOf(problem, located),
    message: problem.message,
    expected: problem.expected,
    actual: problem.actual,
    certainty: problem.certainty,
    predicts: problem.predicts,
    facts: problem.facts,
    needs: problem.needs,
    fix: problem.fix,
    docs: problem.docs,
    related: problem.related.length === 0 ? NOTHING_RELATED : relatedPlaces(problem, located),
    fingerprint: fingerprint(problem.rule, problem.pointer, identityOf(problem, request)),
  };
}

const NOTHING_RELATED: Finding["related"] = Object.freeze([]);

function relatedPlaces(problem: Problem, located: Located | null): Finding["related"] {
  return problem.related.map((related) => ({
    pointer: related.pointer,
    ...(related.place === undefined
      ? { range: rangeOf({ absent: false, ...related }, located) }
      : { ...(related.place.path === null ? {} : { path: related.place.path }), range: related.place.range }),
    message: related.message,
  }));
}

/** The whole value that a problem is about, where `actual` is cut and in the order of the text. */
function identityOf({ stage, token, absent, pointer, actual }: Problem, request: unknown): string | null {
  if (stage === "document" || token === "key" || absent || actual === null) return actual;
  const place = resolvePointer(request, pointer);
  return place.found ? valueText(place.value) : actual;
}

type Placed = Pick<Problem, "pointer" | "absent" | "token" | "span"> & Partial<RelatedProblem>;

function rangeOf(placed: Placed, located: Located | null): Range | null {
  if (located === null) return null;
  const span = placed.span ?? nearestSpan(placed.pointer, placed.token, located);
  if (span === null) {
    if (placed.absent) return null;
    throw new Error(`a finding points at ${placed.pointer}, which is not in the text`);
  }
  return { start: located.lines.position(span.start), end: located.lines.position(span.end) };
}

/** The span of a pointer, or of its nearest ancestor that is there. */
function nearestSpan(pointer: string, token: Token, located: Located): Span | null {
  const own = located.span(pointer, token);
  if (own !== null) return own;
  for (let cut = pointer.lastIndexOf("/"); cut >= 0; cut = pointer.lastIndexOf("/", cut - 1)) {
    const span = located.span(pointer.slice(0, cut), "value");
    if (span !== null) return span;
    if (cut === 0) break;
  }
  return null;
}
