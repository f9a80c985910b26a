import type { CheckedRequest, Finding } from "../index.ts";
import type { CheckedPolicy } from "./format.ts";

/** The findings of a request, or of a file that had a say, with its lines for those who show them. */
export interface FoundIn {
  /** Relative to the working directory; null for standard input. */
  readonly path: string | null;
  /** The request's place in its file, from 0; null where it is the file. */
  readonly index: number | null;
  readonly findings: readonly Finding[];
  /** What was found and waived: it counts as nothing. */
  readonly waived: readonly Finding[];
  readonly line: (number: number) => string | null;
}

export function foundInRequest({ report, line }: CheckedRequest): FoundIn {
  const { path, index } = report.source;
  return { path, index, ...sorted(report.findings), line };
}

/** Of the files that had a say, those that are wrong themselves. */
export function foundInPolicy(policy: readonly CheckedPolicy[]): readonly FoundIn[] {
  return policy
    .filter(({ report }) => report.findings.length > 0)
    .map(({ report, line }) => ({ path: report.path, index: null, ...sorted(report.findings), line }));
}

function sorted(all: readonly Finding[]): Pick<FoundIn, "findings" | "waived"> {
  if (all.every(({ waived }) => waived === undefined)) return { findings: all, waived: [] };
  return {
    findings: all.filter(({ waived }) => waived === undefined),
    waived: all.filter(({ waived }) => waived !== undefined),
  };
}
