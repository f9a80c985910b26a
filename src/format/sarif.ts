/** SARIF 2.1.0, with what GitHub code scanning asks for and within its limits. */
import type { Log, ReportingDescriptor, Run } from "sarif";
import type { ReportHead } from "../index.ts";
import { escapeJson } from "./escape-json.ts";
import type { Format, FormatOptions, RunTotals } from "./format.ts";
import { type FoundIn, foundInPolicy, foundInRequest } from "./found-in.ts";
import { countOccurrences } from "./occurrence.ts";
import { sarifResult } from "./sarif-result.ts";
import { sarifRule } from "./sarif-rule.ts";
import { plural } from "./summary.ts";

// GitHub refuses a run with more results, and an upload over 10 MB when compressed, which this much text stays under.
const MOST_RESULTS = 25_000;
const MOST_UNITS = 64 << 20;

export function sarifFormat(options: FormatOptions): Format {
  const rules = new Map<string, { readonly index: number; readonly rule: ReportingDescriptor }>();
  const nth = countOccurrences();
  const later: string[] = [];
  let head: ReportHead | null = null;
  let written = 0;
  let units = 0;
  let left = 0;

  const indexOf = (id: string): number => {
    const known = rules.get(id) ?? { index: rules.size, rule: sarifRule(id, options.rule(id)) };
    rules.set(id, known);
    return known.index;
  };
  const write = (result: string): string => {
    if (written === MOST_RESULTS || units + result.length > MOST_UNITS) {
      left++;
      return "";
    }
    units += result.length;
    return `${written++ === 0 ? "" : ","}\n${result}`;
  };

  const add = (found: FoundIn): string => {
    const file = found.path ?? "stdin";
    let text = "";
    for (const finding of found.findings) {
      if (written + later.length >= 2 * MOST_RESULTS) {
        left++;
        continue;
      }
      const result = sarifResult(finding, found, options.fromRoot, nth(file, finding), indexOf(finding.rule));
      const json = escapeJson(JSON.stringify(result));
      // Errors come first, so that it is not they that are cut.
      if (result.level === "error") text += write(json);
      else if (later.length < MOST_RESULTS) later.push(json);
      else left++;
    }
    return text;
  };

  return {
    begin: (given) => {
      head = given;
      return `${JSON.stringify(LOG).slice(0, -1)},"runs":[{"results":[`;
    },
    request: (checked) => add(foundInRequest(checked)),
    end: (totals) => {
      const text = foundInPolicy(totals.policy).map(add).join("") + later.map(write).join("");
      const known = [...rules.values()].map(({ rule }) => rule);
      const rest = escapeJson(JSON.stringify(restOfRun(head, known, left, totals)));
      return `${text}\n],${rest.slice(1)}]}\n`;
    },
  };
}

const LOG: Pick<Log, "$schema" | "version"> = {
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  version: "2.1.0",
};

/** What stands after the results: it is known only then. */
function restOfRun(
  head: ReportHead | null,
  rules: ReportingDescriptor[],
  left: number,
  { counts, verdict }: RunTotals,
): Omit<Run, "results"> {
  const notice = `${plural(left, "more finding")} ${left === 1 ? "is" : "are"} left out: GitHub takes no more than ${MOST_RESULTS} from one run`;
  return {
    tool: {
      driver: {
        name: "workspaces-preflight",
        version: head?.tool.version ?? "",
        semanticVersion: head?.tool.version ?? "",
        rules,
      },
    },
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "workspaces-preflight/" },
    ...(left === 0
      ? {}
      : {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: "warning", message: { text: `${notice}.` } }],
            },
          ],
        }),
    properties: { verdict, counts, asOf: head?.asOf, facts: head?.facts },
  };
}
