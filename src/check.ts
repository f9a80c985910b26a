/** The pipeline of one request, from its value to its entry in the report, readable top to bottom. */
import { writtenIn } from "./document/written.ts";
import type { Decider } from "./engine/compiled.ts";
import type { Decision } from "./engine/decision.ts";
import type { RuleProblemContext } from "./engine/rule-problems.ts";
import type { RequestView } from "./facts/known.ts";
import { parts } from "./parts.ts";
import type { Gate } from "./report/gate.ts";
import type { Located } from "./report/locate.ts";
import { silentReport } from "./report/silent-report.ts";
import { acceptsRequest } from "./schema/accepts-request.ts";
import type { Problem, RequestReport, RuleTally, Source } from "./types.ts";

/** What stays the same from request to request. */
export interface CheckContext extends RuleProblemContext, Gate {
  /** The tally of a document without a request. */
  readonly noRules: RuleTally;
}

/** A request on its way through the stages. */
export interface Candidate {
  readonly source: Source;
  readonly value: unknown;
  /** False when the text gave no value to look at. */
  readonly parsed: boolean;
  /** What was found on the way here. */
  readonly problems: readonly Problem[];
  /** Where its text is; only asked for when there is something to tell. */
  readonly located: () => LocatedText | null;
}

/** Where the text of a request is, and the text. */
export interface LocatedText extends Located {
  readonly text: string;
}

/** A request that went through the schema stage; `view` is null when there is nothing that rules could judge. */
export interface SchemaChecked extends Candidate {
  readonly view: RequestView | null;
}

export function checkRequest(candidate: Candidate, decider: Decider, context: CheckContext): RequestReport {
  const checked = checkSchema(candidate);
  return report(checked, checked.view === null ? null : decider(checked.view), context);
}

/** The model's constraints. What they refuse is told here and is nobody's business afterwards. */
export function checkSchema(candidate: Candidate): SchemaChecked {
  const { source, value, parsed, problems, located } = candidate;
  if (!parsed) return { source, value, parsed, problems, located, view: null };
  if (acceptsRequest(value)) return { source, value, parsed, problems, located, view: value as RequestView };
  const { explainRequest, otherCauses, requestView } = parts.explain();
  const place = located();
  const explained = explainRequest(value, place === null ? undefined : writtenIn(place.text, place.span));
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return {
    source,
    value,
    parsed,
    problems: [...problems, ...otherCauses(explained.problems, problems, value, place)],
    located,
    view: isObject ? requestView(value, explained.refused) : null,
  };
}

/** @param decision of the rules; null when there was no request for them. */
export function report(
  checked: SchemaChecked,
  decision: Decision | null,
  context: CheckContext,
): RequestReport {
  const { source, value, problems, view, located } = checked;
  if (decision === null || view === null) {
    return parts
      .tell()
      .requestReport(source, context.noRules, problems, value, located(), ungoverned(context));
  }
  if (decision.failed.length === 0 && decision.undecided.length === 0 && problems.length === 0) {
    return silentReport(source, decision.tally);
  }
  const { requestReport, ruleProblems } = parts.tell();
  const all = [...problems, ...ruleProblems(decision, view, context)];
  return requestReport(source, decision.tally, all, value, located(), context);
}

/** The entry of a value that could not be read: that is told, nothing is judged. */
export function unreadableReport(
  { source }: Candidate,
  error: unknown,
  context: CheckContext,
): RequestReport {
  const problems = [parts.explain().unreadable(error)];
  return parts.tell().requestReport(source, context.noRules, problems, undefined, null, ungoverned(context));
}

/** Where there is no request that rules could judge, nothing of it was checked: that cannot be waived. */
function ungoverned({ failOn }: CheckContext): Gate {
  return { failOn, judge: null };
}
