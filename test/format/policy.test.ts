/** What was waived, and what is wrong with the files that waive, in every format that can say it. */
import { parse } from "junit2json";
import { describe, expect, it } from "vitest";
import type { CheckedPolicy, Format, FormatOptions } from "../../src/format/format.ts";
import { githubFormat } from "../../src/format/github.ts";
import { gitlabFormat } from "../../src/format/gitlab.ts";
import { htmlFormat } from "../../src/format/html.ts";
import { junitFormat } from "../../src/format/junit.ts";
import { markdownFormat } from "../../src/format/markdown.ts";
import { sarifFormat } from "../../src/format/sarif.ts";
import { createPreflight, type Finding } from "../../src/index.ts";
import { GOOD, written } from "./written.ts";

const files = {
  "a.json": JSON.stringify(
    { ...GOOD, ImageName: "a b", ImageDescription: "a: b", IngestionProcess: "X" },
    null,
    2,
  ),
};

/** A finding as any other, in a file that is no request. */
const [own] = createPreflight({ asOf: "2026-11-23" }).checkText('{\n"x": 1}').requests[0]?.findings ?? [];
const policy: readonly CheckedPolicy[] = [
  {
    report: {
      kind: "waivers",
      path: "workspaces-preflight.waivers.yaml",
      sha256: "0".repeat(64),
      waived: 1,
      findings: [{ ...(own as Finding), message: "This waiver has expired" }],
    },
    line: () => "- rule: x",
  },
];

function writtenWith(format: (options: FormatOptions) => Format): string {
  return written(
    format,
    files,
    {},
    {
      waive: ({ pointer }) =>
        pointer === "/ImageName"
          ? {
              by: "waiver",
              reason: "<b>Renamed</b> in May",
              owner: "ops",
              expires: "2027-01-31",
              from: "waivers.yaml:3:1",
            }
          : pointer === "/ImageDescription"
            ? { by: "baseline", reason: null, owner: null, expires: null, from: "baseline.json" }
            : null,
    },
    policy,
  ).text;
}

describe("waived findings", () => {
  it.each([
    ["SARIF", sarifFormat],
    ["GitLab's report", gitlabFormat],
  ])("are left out of %s", (_, format) => {
    const text = writtenWith(format);
    expect(text).toContain("IngestionProcess");
    expect(text).not.toContain("Value of `ImageName`");
    expect(text).not.toContain("Value of `ImageDescription`");
  });

  it("are not annotated on GitHub, and are told in the log", () => {
    const text = writtenWith(githubFormat);
    expect(text).not.toMatch(/^::.*Value of `Image(Name|Description)`/m);
    expect(text).toMatch(/^\| a\.json:4:16 waived Value of `ImageName`/m);
  });

  it("are told with their reason in Markdown, where somebody gave one", () => {
    const text = writtenWith(markdownFormat);
    expect(text).toMatch(/^- waived `4:16` .*\n {2}- .*`<b>Renamed<\/b>` in May/m);
    expect(text).not.toContain("Value of `ImageDescription`");
  });

  it("are all told in HTML", () => {
    const text = writtenWith(htmlFormat);
    expect(text).toMatch(
      /Waived: &lt;b&gt;Renamed&lt;\/b&gt; in May \(ops, until 2027-01-31; waivers.yaml:3:1\)/,
    );
    expect(text).toContain("Known since the baseline was written");
  });

  it("are skipped cases of JUnit where nothing else fails them", async () => {
    const text = written(
      junitFormat,
      { "a.json": JSON.stringify({ ...GOOD, ImageName: "a b" }) },
      {},
      {
        waive: () => ({
          by: "waiver",
          reason: "Why",
          owner: "ops",
          expires: "2027-01-31",
          from: "w.yaml:3:1",
        }),
      },
    ).text;
    const report = await parse(text);
    const suite =
      report !== null && report !== undefined && "testsuite" in report ? report.testsuite?.[0] : undefined;
    expect([suite?.failures, suite?.errors]).toEqual([0, 0]);
    expect(suite?.testcase?.find(({ name }) => name === "schema/pattern")?.skipped?.[0]?.message).toBe(
      "Waived: Why (ops, until 2027-01-31; w.yaml:3:1)",
    );
  });
});

describe("findings about the files that had a say", () => {
  it.each([
    ["SARIF", sarifFormat],
    ["GitLab's report", gitlabFormat],
    ["GitHub annotations", githubFormat],
    ["JUnit", junitFormat],
    ["Markdown", markdownFormat],
    ["HTML", htmlFormat],
  ])("are in %s, at their file", (_, format) => {
    const text = writtenWith(format);
    expect(text).toContain("This waiver has expired");
    expect(text).toContain("workspaces-preflight.waivers.yaml");
  });
});
