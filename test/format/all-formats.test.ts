/** Every format of one run, parsed back: the same findings, and the same exit code. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "junit2json";
import { type DefaultTreeAdapterTypes, parse as parseHtml } from "parse5";
import type { Log } from "sarif";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Report } from "../../src/index.ts";
import { recordingIo } from "../support/golden-io.ts";
import { MIXED } from "./written.ts";

/** `path line rule` of every finding, sorted. */
type Places = readonly string[];

const readers: Readonly<Record<string, (text: string) => Places | Promise<Places>>> = {
  json: (text) =>
    (JSON.parse(text) as Report).requests.flatMap(({ source, findings }) =>
      findings.map(({ range, rule }) => `${source.path} ${range?.start.line} ${rule}`),
    ),
  text: (text) =>
    [
      ...text.matchAll(
        /^(?:\| )?(.+):(\d+):\d+ (?:error|warning|unknown|unknown warning) .* \[([a-z0-9/-]+)\]$/gm,
      ),
    ].map(([, path, line, rule]) => `${path} ${line} ${rule}`),
  sarif: (text) =>
    (JSON.parse(text) as Log).runs.flatMap(({ results = [] }) =>
      results.map(({ ruleId, locations }) => {
        const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
        return `${decodeURIComponent(artifactLocation?.uri ?? "")} ${region?.startLine} ${ruleId}`;
      }),
    ),
  gitlab: (text) =>
    (JSON.parse(text) as readonly GitlabEntry[]).map(
      ({ check_name, location }) => `${location.path} ${location.lines.begin} ${check_name}`,
    ),
  junit: async (text) => {
    const report = await parse(text);
    const suites = report !== null && report !== undefined && "testsuite" in report ? report.testsuite : [];
    return (suites ?? []).flatMap(({ testcase = [] }) =>
      testcase.flatMap(({ classname, name, failure, error, skipped, ...rest }) => {
        const told = [
          failure?.[0]?.inner,
          error?.[0]?.inner,
          (skipped?.[0] as { readonly inner?: string } | undefined)?.inner,
          rest["system-out"]?.[0],
        ];
        return [...told.join("\n").matchAll(/^(\d+):\d+ (?:error|warning): /gm)].map(
          ([, line]) => `${classname?.replace(/\[\d+\]$/, "")} ${line} ${name}`,
        );
      }),
    );
  },
  html: (text) => {
    const places: string[] = [];
    const walk = (node: DefaultTreeAdapterTypes.Node, path: string): void => {
      const data = (name: string): string | undefined =>
        "attrs" in node
          ? node.attrs.find((candidate) => candidate.name === `data-${name}`)?.value
          : undefined;
      const rule = data("rule");
      if (rule !== undefined) places.push(`${path} ${data("place")?.split(":")[0]} ${rule}`);
      if ("childNodes" in node) for (const child of node.childNodes) walk(child, data("path") ?? path);
    };
    walk(parseHtml(text), "");
    return places;
  },
  markdown: (text) => {
    let path = "";
    return text.split("\n").flatMap((line) => {
      path = /^### `(.+?)`(?:, request \d+)?: /.exec(line)?.[1] ?? path;
      const item = /^- \*\*[a-z]+\*\* `(\d+):\d+` .* \(`([a-z0-9/-]+)`\)$/.exec(line);
      return item === null ? [] : [`${path} ${item[1]} ${item[2]}`];
    });
  },
};
const formats: readonly string[] = [...Object.keys(readers), "github"];

interface GitlabEntry {
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

let here: string;
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), "formats-"));
});
afterEach(() => rmSync(here, { recursive: true }));

async function check(args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string }> {
  const { io, stdout } = recordingIo({ cwd: here });
  return { code: await run(["check", ".", ...args], io), stdout: stdout() };
}

const placesIn = async (format: string, text: string): Promise<Places> =>
  [...((await (readers[format] ?? readers.text)?.(text)) ?? [])].sort();

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), text);
  }
}

describe("all formats", () => {
  it.each([
    ["the examples", () => cpSync("docs/examples/requests", here, { recursive: true })],
    ["a mixed run", () => write(MIXED)],
    ["a run without findings", () => write({ "good.json": MIXED["good.json"] ?? "" })],
    ["a folder without requests", () => write({ "other.json": '{"name": "x"}' })],
  ])("tell the same of %s, each alone and all at once", async (_, fill) => {
    fill();
    const json = await check(["--format", "json"]);
    const expected = await placesIn("json", json.stdout);
    for (const format of formats) {
      const alone = await check(["--format", format]);
      expect({ format, code: alone.code, places: await placesIn(format, alone.stdout) }).toEqual({
        format,
        code: json.code,
        places: expected,
      });
    }
    const together = await check(formats.flatMap((format) => ["--format", `${format}=../${format}.out`]));
    expect(together.code).toBe(json.code);
    for (const format of formats) {
      const text = readFileSync(join(here, `../${format}.out`), "utf8");
      rmSync(join(here, `../${format}.out`));
      expect({ format, places: await placesIn(format, text) }).toEqual({ format, places: expected });
    }
  });

  it("tell the verdict of warnings that count and of what is undecided alike", async () => {
    write(MIXED);
    for (const options of [["--fail-on", "warning"], ["--allow-unknown"], ["--quiet"]]) {
      const json = await check([...options, "--format", "json"]);
      for (const format of formats) {
        const { code, stdout } = await check([...options, "--format", format]);
        expect(code, format).toBe(json.code);
        expect(await placesIn(format, stdout), format).toEqual(await placesIn("json", json.stdout));
      }
    }
  });
});
