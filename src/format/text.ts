import type { GivenFact } from "../index.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import type { Format, FormatOptions } from "./format.ts";
import { nextStep } from "./next-step.ts";
import { parts } from "./parts.ts";
import { style as styleFor } from "./style.ts";
import { submissionLine } from "./submission-line.ts";
import { summary } from "./summary.ts";
import type { ShowFindings } from "./text-findings.ts";

/** For people: one block per finding, one summary line. */
export function textFormat({
  colour,
  width: outer,
  gutter,
}: Pick<FormatOptions, "colour" | "width" | "gutter">): Format {
  const style = styleFor(colour);
  const width = gutter ? outer - BAR.length : outer;
  const bar = gutter ? behindBar : asItIs;
  let given: readonly GivenFact[] = [];
  let files = "";
  let show: ShowFindings | null = null;
  let isSubmitted = false;
  return {
    begin: ({ facts, factFiles = [] }) => {
      given = facts;
      files = factFiles
        .map(({ path, kind }) => `${escapeTerminal(path)} (${escapeTerminal(kind)})`)
        .join(" · ");
      return "";
    },
    request: (checked) => {
      isSubmitted ||= checked.report.submission !== undefined;
      const line = bar(submissionLine(checked.report, style));
      if (checked.report.findings.length === 0) return line;
      show ??= parts.findings().findingBlocks(style, width);
      const { source, findings, facts = given } = checked.report;
      return (
        bar(
          show({
            path: source.path ?? "<stdin>",
            findings,
            facts,
            request: checked.value,
            line: checked.line,
          }),
        ) + line
      );
    },
    end: (totals) => {
      // Once it is sent there is nothing to decide.
      const next = isSubmitted ? null : nextStep(totals.skipped, given);
      return bar(
        (totals.policy.length === 0 ? "" : parts.textPolicy().textPolicy(totals, style, width)) +
          (files === "" ? "" : `${style.dim("facts:")} ${files}\n`) +
          `${summary(totals, style)}\n` +
          (next === null ? "" : `${style.dim("to decide more:")} ${escapeTerminal(next)}\n`),
      );
    },
  };
}

const BAR = "| ";

function behindBar(text: string): string {
  return text.replace(/^/gm, (_, at: number) => (at === text.length ? "" : BAR));
}

function asItIs(text: string): string {
  return text;
}
