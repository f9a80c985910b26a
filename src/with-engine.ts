/** The same pipeline with json-rules-engine as the evaluator, and with its promises. */
import type { LinedCandidate } from "./candidates.ts";
import { type Candidate, checkSchema, report, unreadableReport } from "./check.ts";
import { createEngineDecider } from "./engine/json-rules-engine.ts";
import type { Evaluator } from "./evaluator.ts";
import { type CheckedRequest, reportOf } from "./preflight.ts";
import type { Report, RequestReport } from "./types.ts";

export async function checkValueWithEngine(candidate: Candidate, evaluator: Evaluator): Promise<Report> {
  const { head, context } = evaluator;
  try {
    return reportOf(head, [await checkerWithEngine(evaluator)(candidate)]);
  } catch (error) {
    return reportOf(head, [unreadableReport(candidate, error, context)]);
  }
}

export async function* checkAllWithEngine(
  candidates: Iterable<LinedCandidate>,
  evaluator: Evaluator,
): AsyncGenerator<CheckedRequest> {
  const check = checkerWithEngine(evaluator);
  for (const { candidate, line, extent } of candidates)
    yield { report: await check(candidate), value: candidate.value, line, extent };
}

function checkerWithEngine({
  rules,
  decisionFor,
  context,
}: Evaluator): (candidate: Candidate) => Promise<RequestReport> {
  const decide = createEngineDecider(rules, decisionFor);
  return async (candidate) => {
    const checked = checkSchema(candidate);
    return report(checked, checked.view === null ? null : await decide(checked.view), context);
  };
}
