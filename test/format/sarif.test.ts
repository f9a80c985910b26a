import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import { sarifFormat } from "../../src/format/sarif.ts";
import { GOOD, HOSTILE, MIXED, written } from "./written.ts";

const TOOL = "test/tools/sarif-multitool/node_modules/@microsoft/sarif-multitool-linux";
const isThere = existsSync(TOOL);
const MISSING = "the SARIF tools are not installed: npm ci --prefix test/tools/sarif-multitool";

/** Skipped with a sentence where the tools are missing, except where they must be there. */
function itWithTool(title: string, test: () => void): void {
  it(title, ({ skip }) => {
    if (!isThere) {
      if (process.env.PREFLIGHT_TOOLS === "required") throw new Error(MISSING);
      console.warn(`skipped: ${MISSING}`);
      skip(MISSING);
    }
    test();
  });
}

function log(files: Readonly<Record<string, string>>): Log {
  return JSON.parse(written(sarifFormat, files).text) as Log;
}

function results(files: Readonly<Record<string, string>>): readonly Result[] {
  return log(files).runs[0]?.results ?? [];
}

describe("SARIF", () => {
  itWithTool("satisfies the schema of OASIS", () => {
    const schema = JSON.parse(readFileSync(join(TOOL, "sarif-2.1.0.json"), "utf8"));
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    for (const files of [MIXED, HOSTILE, {}]) {
      expect(validate(log(files)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
  });

  itWithTool("has no error for Microsoft's validator, whose rules include those of GitHub", () => {
    const here = mkdtempSync(join(tmpdir(), "sarif-"));
    const program = join(TOOL, "Sarif.Multitool");
    // npm does not run the package's install script, which does no more than this.
    chmodSync(program, 0o755);
    try {
      writeFileSync(join(here, "a.sarif"), written(sarifFormat, { ...MIXED, ...HOSTILE }).text);
      const { status, stderr } = spawnSync(
        program,
        [
          ...["validate", join(here, "a.sarif"), "--output", join(here, "result.sarif")],
          ...["--rule-kind", "Sarif;Gh", "--level", "Error;Warning", "--kind", "Fail"],
        ],
        { encoding: "utf8", env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const found = (JSON.parse(readFileSync(join(here, "result.sarif"), "utf8")) as Log).runs[0]?.results;
      // SARIF2005: there is no page about the tool to name.
      expect(found?.map(({ ruleId }) => ruleId).filter((id) => id !== "SARIF2005")).toEqual([]);
    } finally {
      rmSync(here, { recursive: true });
    }
  });

  it("describes every rule that a result names, within what GitHub takes", () => {
    const { tool, results } = log({ ...MIXED, ...HOSTILE }).runs[0] ?? {};
    expect(results?.length).toBeGreaterThan(20);
    for (const { ruleId, ruleIndex } of results ?? []) {
      const rule = tool?.driver.rules?.[ruleIndex ?? -1];
      expect(rule?.id).toBe(ruleId);
      expect(rule?.help?.markdown).toContain(ruleId);
      for (const text of [rule?.shortDescription?.text, rule?.fullDescription?.text]) {
        expect(text?.length).toBeGreaterThan(5);
        expect(text?.length).toBeLessThanOrEqual(1024);
      }
    }
  });

  it("names files by a reference that leads back to their path", () => {
    const uris = results(MIXED).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    const paths = new Set(
      uris.map((uri) => decodeURIComponent(new URL(uri ?? "", "file:///").pathname.slice(1))),
    );
    expect([...paths].sort()).toEqual(
      Object.keys(MIXED)
        .filter((path) => path !== "good.json")
        .sort(),
    );
  });

  it("keeps a region on one line, so that GitHub shows it in a change", () => {
    for (const { locations } of results(MIXED)) {
      const region = locations?.[0]?.physicalLocation?.region;
      expect(region?.endLine).toBe(region?.startLine);
    }
  });

  it("has fingerprints that survive reformatting and tell equal findings apart", () => {
    const prints = (text: string): readonly string[] =>
      results({ "a.json": text }).map(
        ({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash ?? "",
      );
    const list = [
      { ...GOOD, ImageName: "a b" },
      { ...GOOD, ImageName: "a b" },
    ];
    const one = prints(JSON.stringify(list));
    expect(one).toEqual(prints(`\n\n${JSON.stringify(list, null, 7)}`));
    expect(new Set(one).size).toBe(2);
  });

  it("has fixes that are splices of the text", () => {
    const text = JSON.stringify({ ...GOOD, ImageName: "a b", IngestionProcess: "BYOL_REGULAR_DCV" }, null, 2);
    let fixed = text;
    for (const { fixes } of results({ "a.json": text }).toReversed()) {
      const { deletedRegion, insertedContent } = fixes?.[0]?.artifactChanges[0]?.replacements[0] ?? {};
      const start = deletedRegion?.charOffset ?? -1;
      fixed = `${fixed.slice(0, start)}${insertedContent?.text}${fixed.slice(start + (deletedRegion?.charLength ?? 0))}`;
    }
    expect(JSON.parse(fixed)).toEqual({ ...GOOD, ImageName: "a-b" });
    expect(results({ "a.json": fixed })).toEqual([]);
  });

  it("holds what GitHub takes from one run, errors first, and says what it left out", () => {
    const bad = JSON.stringify({ ...GOOD, ImageName: "a b" });
    const warned = JSON.stringify({ ...GOOD, IngestionProcess: "BYOL_REGULAR_BYOP" });
    const { text } = written(sarifFormat, {
      "a.ndjson": `${warned}\n`.repeat(20_000) + `${bad}\n`.repeat(20_000),
    });
    const run = (JSON.parse(text) as Log).runs[0];
    const levels = run?.results?.map(({ level }) => level) ?? [];
    expect(levels.length).toBe(25_000);
    expect(levels.filter((level) => level === "error").length).toBe(20_000);
    expect(levels.lastIndexOf("error")).toBe(19_999);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(
      /^15,000 more findings are left out/,
    );
  });

  it("makes no link and no control character of what a request says", () => {
    const { text } = written(sarifFormat, HOSTILE);
    expect(text).not.toMatch(/\]\(https:\/\/evil/);
    expect(text).not.toMatch(/##\[|##vso/);
    for (const { message } of results(HOSTILE)) expect(message.text).not.toMatch(/[^\n -\u2027]/);
  });
});
