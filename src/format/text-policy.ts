/** How the text format tells of configuration, waivers, baseline and packs; a part, because most runs have none. */
import type { PolicyReport } from "../index.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import type { RunTotals } from "./format.ts";
import { parts } from "./parts.ts";
import type { Style } from "./style.ts";
import { plural } from "./summary.ts";

/** What is wrong with the files themselves, and one line that says what each of them took away. */
export function textPolicy({ policy }: RunTotals, style: Style, width: number): string {
  const blocks = policy.map(({ report: { path, findings }, line }) =>
    findings.length === 0
      ? ""
      : parts.findings().findingBlocks(style, width)({ path, findings, facts: [], line }),
  );
  const shown = policy.map(({ report }) => report).filter((report) => report.kind !== "pack");
  const files = shown.map((report) => `${escapeTerminal(report.path)}: ${taken(report)}`);
  return blocks.join("") + (files.length === 0 ? "" : `${style.dim("policy:")} ${files.join(" · ")}\n`);
}

function taken({ kind, waived, written, resettled = 0 }: PolicyReport): string {
  switch (kind) {
    case "waivers":
      return `${plural(waived, "finding")} waived`;
    case "baseline":
      return `${plural(waived, "finding")} known${written === undefined ? "" : ` since ${written} or later`}`;
    default:
      return [
        ...(waived > 0 || resettled === 0 ? [`${plural(waived, "finding")} of rules that are off`] : []),
        ...(resettled > 0 ? [`${plural(resettled, "finding")} with another severity`] : []),
      ].join(", ");
  }
}
