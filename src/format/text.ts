import type { GivenFact } from "../index.ts";
import type { Format, FormatOptions } from "./format.ts";
import { parts } from "./parts.ts";
import { style as styleFor } from "./style.ts";
import { summary } from "./summary.ts";
import type { ShowFindings } from "./text-findings.ts";

/** For people: one block per finding, one summary line. */
export function textFormat({ colour, width }: FormatOptions): Format {
  const style = styleFor(colour);
  let given: readonly GivenFact[] = [];
  let show: ShowFindings | null = null;
  return {
    begin: ({ facts }) => {
      given = facts;
      return "";
    },
    request: (checked) => {
      if (checked.report.findings.length === 0) return "";
      show ??= parts.findings().findingBlocks(style, width);
      const { source, findings, facts = given } = checked.report;
      return show({ path: source.path ?? "<stdin>", findings, facts, line: checked.line });
    },
    end: (totals) =>
      (totals.policy.length === 0 ? "" : parts.textPolicy().textPolicy(totals, style, width)) +
      `${summary(totals, style)}\n`,
  };
}
