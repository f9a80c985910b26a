import type { CheckedRequest, RequestReport, Rule, Severity, SubmissionReport } from "../index.ts";
import { addProblems } from "../report/add-problems.ts";
import type { Ending } from "../submit/ending.ts";
import type { Identity } from "../submit/identity.ts";
import { endingProblems, imageProblems } from "../submit/service-problems.ts";
import type { WaitEnding } from "../submit/wait.ts";
import { EXIT, graver } from "./exit-code.ts";

/** What became of a request. */
export interface Outcome {
  readonly checked: CheckedRequest;
  readonly identity: Identity;
  /** Null where the run ended before its turn. */
  readonly ending: Ending | null;
  /** What became of its image; null where nobody waited. */
  readonly image: WaitEnding | null;
}

export function imageIdOf(ending: Ending | null): string | null {
  return ending?.kind === "accepted" || ending?.kind === "adopted" ? ending.imageId : null;
}

/** The request's entry in the report, with what the service did. @param rules from which the service's words are explained. */
export function outcomeReport(
  { checked, identity, ending, image }: Outcome,
  rules: readonly Rule[],
  failOn: Severity,
): RequestReport {
  const { report } = checked;
  const imageId = imageIdOf(ending) ?? otherImageOf(ending);
  const problems = [
    ...(ending === null ? [] : endingProblems(ending, report.findings, rules)),
    ...(image?.kind === "error" ? imageProblems(image.image.id, image.image.errors, rules) : []),
  ];
  const requestId =
    ending !== null && "requestId" in ending ? ending.requestId : failureOf(ending)?.requestId;
  const { account, region, endpoint, body } = identity;
  const submission: SubmissionReport = {
    state: ending === null ? "not-sent" : ending.kind,
    body,
    account,
    region,
    endpoint,
    imageId,
    ...(requestId === null || requestId === undefined ? {} : { requestId }),
    ...(image === null ? {} : { imageState: stateOf(image) }),
    ...(ending?.kind === "in-error" ? { imageState: ending.image.state } : {}),
    open: ending !== null && "open" in ending && ending.open,
  };
  return { ...addProblems(checked, problems, failOn), submission };
}

/** The image that a request was not sent for. */
function otherImageOf(ending: Ending | null): string | null {
  switch (ending?.kind) {
    case "taken":
    case "in-error":
      return ending.image.id;
    case "gone":
    case "unseen":
      return ending.imageId;
    default:
      return null;
  }
}

function failureOf(ending: Ending | null): { readonly requestId: string | null } | undefined {
  return ending !== null && "failure" in ending ? ending.failure : undefined;
}

export function stateOf(ending: WaitEnding): string | null {
  switch (ending.kind) {
    case "available":
    case "error":
      return ending.image.state;
    case "time-limit":
    case "stopped":
      return ending.state;
    case "failed":
      return null;
    default:
      return ending satisfies never;
  }
}

export function exitOf({ ending, image }: Outcome): number {
  return graver(exitOfEnding(ending), image === null ? EXIT.pass : exitOfWait(image));
}

function exitOfEnding(ending: Ending | null): number {
  switch (ending?.kind) {
    case undefined:
    case "accepted":
    case "adopted":
      return EXIT.pass;
    case "taken":
    case "in-error":
    case "gone":
      return EXIT.fail;
    case "refused":
    case "failed":
    case "unseen":
      return EXIT.callFailed;
    case "stopped":
      return EXIT.unknown;
    default:
      return ending satisfies never;
  }
}

export function exitOfWait(ending: WaitEnding): number {
  switch (ending.kind) {
    case "available":
      return EXIT.pass;
    case "error":
      return EXIT.fail;
    case "time-limit":
    case "stopped":
      return EXIT.unknown;
    case "failed":
      return EXIT.callFailed;
    default:
      return ending satisfies never;
  }
}
