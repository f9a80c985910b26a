/** JUnit's XML as Jenkins, GitLab, Azure and the others read it: a suite per file, a case per rule that was evaluated. */
import type { GivenFact } from "../index.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Format, FormatOptions } from "./format.ts";
import { foundInPolicy } from "./found-in.ts";
import { fileCases, type JunitCase, requestCases } from "./junit-cases.ts";

/** A suite states its counts first, so that its cases are kept; a file with more of them becomes several suites. */
const MOST_CASES = 10_000;

export function junitFormat(options: FormatOptions): Format {
  let given: readonly GivenFact[] = [];
  let suite: Suite | null = null;
  const close = (): string => {
    const text = suite === null ? "" : suiteText(suite);
    suite = null;
    return text;
  };
  const add = (path: string | null, cases: readonly JunitCase[]): string => {
    const isNext = suite !== null && (suite.path !== path || suite.cases.length + cases.length > MOST_CASES);
    const part: number = suite !== null && suite.path === path ? suite.part + (isNext ? 1 : 0) : 1;
    const text = isNext ? close() : "";
    suite ??= { path, part, cases: [] };
    suite.cases.push(...cases);
    return text;
  };
  return {
    begin: ({ tool, facts }) => {
      given = facts;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${tool.name} ${escapeXml(tool.version)}">\n`;
    },
    request: (checked) => add(checked.report.source.path, requestCases(checked, given, options)),
    end: ({ policy }) => {
      const text = foundInPolicy(policy).map((found) => add(found.path, fileCases(found, options, true)));
      return `${text.join("")}${close()}</testsuites>\n`;
    },
  };
}

interface Suite {
  readonly path: string | null;
  /** From 1. */
  readonly part: number;
  readonly cases: JunitCase[];
}

function suiteText({ path, part, cases }: Suite): string {
  const count = (result: JunitCase["result"]): number => cases.filter((one) => one.result === result).length;
  const file = escapeXml(path ?? "stdin");
  const name = part === 1 ? file : `${file} (part ${part})`;
  const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  return `  <testsuite name="${name}" ${counts} time="0" file="${file}">\n${cases.map(caseText).join("")}  </testsuite>\n`;
}

function caseText({ classname, name, result, type, message, lines }: JunitCase): string {
  const open = `    <testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}" time="0"`;
  const body = lines.map((line) => `\n${escapeXml(line)}`).join("");
  if (result === "passed")
    return body === ""
      ? `${open}/>\n`
      : `${open}>\n      <system-out>${body}\n</system-out>\n    </testcase>\n`;
  const kind = result === "skipped" ? "" : ` type="${escapeXml(type)}"`;
  const tag = `${result}${kind} message="${escapeXml(message)}"`;
  const content = body === "" ? `<${tag}/>` : `<${tag}>${body}\n</${result}>`;
  return `${open}>\n      ${content}\n    </testcase>\n`;
}
