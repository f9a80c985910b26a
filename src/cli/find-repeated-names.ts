import type { CheckedRequest, Severity } from "../index.ts";
import { addProblems } from "../report/add-problems.ts";
import { repeatedNameProblem } from "../submit/service-problems.ts";

/** The requests of a run, with a finding at every name that an earlier one has; all of them would be sent to one account and Region. */
export function findRepeatedNames(
  requests: readonly CheckedRequest[],
  failOn: Severity,
): readonly CheckedRequest[] {
  const seen = new Map<string, CheckedRequest>();
  return requests.map((checked) => {
    const name = nameOf(checked.value);
    if (name === null) return checked;
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, checked);
      return checked;
    }
    const { path } = first.report.source;
    const problem = repeatedNameProblem(name, {
      label: labelOf(first),
      path: path === checked.report.source.path ? null : path,
      range: first.extent("/ImageName"),
    });
    return { ...checked, report: addProblems(checked, [problem], failOn) };
  });
}

function nameOf(request: unknown): string | null {
  const { ImageName } = (request ?? {}) as { readonly ImageName?: unknown };
  return typeof ImageName === "string" ? ImageName : null;
}

function labelOf({ report: { source } }: CheckedRequest): string {
  const path = source.path ?? "<stdin>";
  return source.index === null ? path : `${path}#${source.index}`;
}
