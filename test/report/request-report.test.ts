import { describe, expect, it } from "vitest";
import { lineTable } from "../../src/document/line-table.ts";
import { readDocument } from "../../src/document/read-document.ts";
import type { Located } from "../../src/report/locate.ts";
import { requestReport } from "../../src/report/request-report.ts";
import { notApplicable, silentReport } from "../../src/report/silent-report.ts";
import { verdictOf } from "../../src/report/verdict.ts";
import type { Problem, RequestReport, Severity } from "../../src/types.ts";
import { problem } from "./problem.ts";

const SOURCE = { path: "a.json", index: null };
const TEXT = '{\n  "ImageName": "a b",\n  "Tags": [{ "Key": "x" }]\n}';
const VALUE: unknown = JSON.parse(TEXT);

function located(text: string): Located {
  const [request] = readDocument(text, "json").requests;
  return { span: request?.span ?? (() => null), lines: lineTable(text) };
}

function reportOf(
  problems: readonly Problem[],
  text: string | null = TEXT,
  failOn: Severity = "error",
): RequestReport {
  return requestReport(
    SOURCE,
    notApplicable(3, null),
    problems,
    VALUE,
    text === null ? null : located(text),
    { failOn, judge: null },
  );
}

function places(problems: readonly Problem[]): readonly unknown[] {
  return reportOf(problems).findings.map(({ range }) =>
    range === null ? null : TEXT.slice(range.start.offset, range.end.offset),
  );
}

describe("a place", () => {
  it("is the value, or the key, that a pointer leads to", () => {
    expect(places([problem({ pointer: "/ImageName" })])).toEqual(['"a b"']);
    expect(places([problem({ pointer: "/ImageName", token: "key" })])).toEqual(['"ImageName"']);
    expect(places([problem({ pointer: "/Tags/0/Key" })])).toEqual(['"x"']);
    expect(places([problem({ pointer: "" })])).toEqual([TEXT]);
  });

  it("is the nearest ancestor of a member that is not there", () => {
    expect(places([problem({ pointer: "/Tags/0/Value", absent: true })])).toEqual(['{ "Key": "x" }']);
    expect(places([problem({ pointer: "/Tags/5/Value", absent: true })])).toEqual(['[{ "Key": "x" }]']);
    expect(places([problem({ pointer: "/Nope/0/Value", absent: true })])).toEqual([TEXT]);
  });

  it("is the span that a stage gives", () => {
    expect(places([problem({ span: { start: 4, end: 15 } })])).toEqual(['"ImageName"']);
  });

  it("is null where there is no text", () => {
    const [finding] = reportOf([problem({ pointer: "/ImageName" })], null).findings;
    expect(finding?.range).toBeNull();
  });

  it("has related places", () => {
    const related = [{ pointer: "/Tags", token: "value", message: "there" } as const];
    const [finding] = reportOf([problem({ pointer: "/ImageName", related })]).findings;
    expect(finding?.related).toEqual([
      {
        pointer: "/Tags",
        message: "there",
        range: { start: { line: 3, column: 11, offset: 34 }, end: { line: 3, column: 27, offset: 50 } },
      },
    ]);
  });
});

describe("findings", () => {
  it("are ordered by offset, then rule, then pointer, then words", () => {
    const problems = [
      problem({ rule: "b/b", pointer: "/Tags" }),
      problem({ rule: "a/b", pointer: "/Tags", message: "2" }),
      problem({ rule: "a/b", pointer: "/Tags", message: "1" }),
      problem({ rule: "z/z", pointer: "/ImageName" }),
      problem({ rule: "a/a", pointer: "/Tags/0" }),
    ];
    const order = (list: readonly Problem[]): readonly string[] =>
      reportOf(list).findings.map(({ rule, message }) => `${rule} ${message}`);
    const expected = [
      "z/z It does not hold",
      "a/b 1",
      "a/b 2",
      "b/b It does not hold",
      "a/a It does not hold",
    ];
    expect(order(problems)).toEqual(expected);
    expect(order(problems.toReversed())).toEqual(expected);
  });

  it("are ordered by pointer where there is no text", () => {
    const problems = ["/Tags", "/ImageName", ""].map((pointer) => problem({ pointer }));
    expect(reportOf(problems, null).findings.map(({ pointer }) => pointer)).toEqual([
      "",
      "/ImageName",
      "/Tags",
    ]);
  });

  it("that say the same of the same place are one", () => {
    const twice = [problem({ pointer: "/Tags" }), problem({ pointer: "/Tags" })];
    expect(reportOf(twice).findings).toHaveLength(1);
    expect(reportOf([...twice, problem({ pointer: "/Tags/0" })]).findings).toHaveLength(2);
  });
});

describe("a verdict", () => {
  const fail = { outcome: "fail", severity: "error" } as const;
  const unknown = { outcome: "unknown", severity: "error" } as const;
  const warned = { outcome: "fail", severity: "warning" } as const;
  const perhapsWarned = { outcome: "unknown", severity: "warning" } as const;

  it.each([
    [[], "pass", "pass"],
    [[warned], "pass", "fail"],
    [[perhapsWarned], "pass", "unknown"],
    [[unknown], "unknown", "unknown"],
    [[fail], "fail", "fail"],
    [[unknown, warned], "unknown", "fail"],
    [[warned, perhapsWarned], "pass", "fail"],
    [[unknown, fail, warned], "fail", "fail"],
  ] as const)("of %j is %s, and %s when warnings count", (parts, byErrors, byWarnings) => {
    const { findings } = reportOf(parts.map((part, at) => problem({ ...part, message: `${at}` })));
    expect(verdictOf(findings, "error")).toBe(byErrors);
    expect(verdictOf(findings, "warning")).toBe(byWarnings);
  });
});

describe("an entry without findings", () => {
  it("passes", () => {
    const tally = notApplicable(3, null);
    expect(silentReport(SOURCE, tally)).toEqual({
      source: SOURCE,
      operation: "ImportWorkspaceImage",
      verdict: "pass",
      rules: tally,
      findings: [],
    });
  });

  it("lists all rules as not applicable where there is no request", () => {
    expect(notApplicable(2, ["a/a", "b/b"])).toMatchObject({
      pass: 0,
      notApplicable: 2,
      ids: { pass: [], notApplicable: ["a/a", "b/b"] },
    });
  });
});
