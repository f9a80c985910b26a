/** Waivers in force: which finding each waives, and afterwards which of them have something to be told. */
import { appendPointer, resolvePointer } from "../document/pointer.ts";
import { locateProblem } from "../report/locate.ts";
import { valueText } from "../report/value-text.ts";
import type { Finding, Problem, Waived } from "../types.ts";
import type { Waive } from "./judge.ts";
import type { Waiver, WaiverFault, Waivers } from "./read-waivers.ts";

export interface WaiverRun {
  readonly waive: Waive;
  /**
   * @param isOver whether everything that the waiver is about was looked at.
   * @returns what is wrong with the file, ordered by place.
   */
  readonly end: (isOver: (waiver: Waiver) => boolean) => readonly Finding[];
}

/** A request's path as waivers and baselines name it, relative to their folder; null for a request in no file. */
export type FileOf = (path: string | null) => string | null;

export function startWaivers({ file, list, faults }: Waivers, asOf: string, fileOf: FileOf): WaiverRun {
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of list) byRule.set(waiver.rule, [...(byRule.get(waiver.rule) ?? []), waiver]);
  const met = new Set<Waiver>();
  return {
    waive(finding, { source, value }) {
      const candidates = byRule.get(finding.rule);
      const path = candidates === undefined ? null : fileOf(source.path);
      if (candidates === undefined || path === null) return null;
      let best: Waiver | null = null;
      for (const waiver of candidates) {
        if (!waiver.fits(path) || !isAbout(waiver, finding, value)) continue;
        met.add(waiver);
        if (waiver.expires >= asOf && (best === null || isBefore(waiver, best))) best = waiver;
      }
      return best === null ? null : waivedBy(best);
    },
    end(isOver) {
      const late = list.flatMap((waiver) => lateFault(waiver, met.has(waiver), asOf, isOver));
      return [...faults, ...late]
        .map((fault) => locateProblem(problemOf(fault), file.value, { span: file.span, lines: file.lines }))
        .sort((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0));
    },
  };
}

function isAbout({ pointer, value }: Waiver, finding: Finding, request: unknown): boolean {
  if (pointer !== null && pointer !== finding.pointer) return false;
  if (value === null) return true;
  const place = resolvePointer(request, finding.pointer);
  return place.found && valueText(place.value) === value;
}

/** Of several, the one that lasts longest is named; the order of the file never decides. */
function isBefore(a: Waiver, b: Waiver): boolean {
  if (a.expires !== b.expires) return a.expires > b.expires;
  const text = ({ reason, owner, file, pointer, value }: Waiver): string =>
    JSON.stringify([reason, owner, file, pointer, value]);
  return text(a) < text(b);
}

function waivedBy({ reason, owner, expires, from }: Waiver): Waived {
  return { by: "waiver", reason, owner, expires, from };
}

function lateFault(
  waiver: Waiver,
  isMet: boolean,
  asOf: string,
  isOver: (waiver: Waiver) => boolean,
): readonly WaiverFault[] {
  const { rule, file, expires, place } = waiver;
  const isUnused = !isMet && isOver(waiver);
  if (expires < asOf) {
    const rest = isUnused ? "nothing needs it any more: remove it" : "what it waived counts again";
    return [
      {
        rule: "config/waiver-expired",
        severity: "warning",
        pointer: appendPointer(place, "expires"),
        token: "value",
        message: `The waiver of \`${rule}\` expired on ${expires}; ${rest}`,
        expected: isUnused ? null : `a day from ${asOf} on, or a request that does not need it`,
      },
    ];
  }
  if (!isUnused) return [];
  return [
    {
      rule: "config/waiver-unused",
      severity: "warning",
      pointer: place,
      token: "value",
      message: `The waiver of \`${rule}\` waives nothing in \`${file}\`: remove it`,
      expected: null,
    },
  ];
}

function problemOf(fault: WaiverFault): Problem {
  const { rule, severity, pointer, token, span, message, expected } = fault;
  return {
    rule,
    stage: "config",
    outcome: "fail",
    severity,
    pointer,
    absent: false,
    token,
    ...(span === undefined ? {} : { span }),
    message,
    expected,
    actual: null,
    certainty: "documented",
    predicts: [],
    facts: [],
    needs: [],
    fix: null,
    docs: null,
    related: [],
  };
}
