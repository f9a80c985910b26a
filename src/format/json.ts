import type { RequestReport } from "../index.ts";
import { escapeJson } from "./escape-json.ts";
import type { CheckedPolicy, Format, FormatOptions } from "./format.ts";

/** The report of `schemas/report.schema.json`, two blanks an indentation. */
export function jsonFormat({ listRules }: Pick<FormatOptions, "listRules">): Format {
  let requests = 0;
  return {
    begin: (head) => `${escapeJson(JSON.stringify(head, null, 2).slice(0, -2))},\n  "requests": [`,
    request: ({ report }) =>
      `${requests++ === 0 ? "" : ","}\n    ${indent(listRules ? report : withoutIds(report), "    ")}`,
    end: ({ counts, verdict, policy }) =>
      `${requests === 0 ? "" : "\n  "}],${written(policy)}\n  "counts": ${indent(counts, "  ")},\n  "verdict": "${verdict}"\n}\n`,
  };
}

function written(policy: readonly CheckedPolicy[]): string {
  const reports = policy.map(({ report }) => report);
  return reports.length === 0 ? "" : `\n  "policy": ${indent(reports, "  ")},`;
}

/** The ids are there when another format of the run names rules; the report is the same without it. */
function withoutIds(report: RequestReport): RequestReport {
  if (report.rules.ids === undefined) return report;
  const { ids: _, ...rules } = report.rules;
  return { ...report, rules };
}

/** JSON text holds line breaks between values only, never in a string. */
function indent(value: unknown, by: string): string {
  return escapeJson(JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`));
}
