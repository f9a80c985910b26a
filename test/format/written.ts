import { ruleWords } from "../../src/cli/rule-words.ts";
import { startSkipped } from "../../src/cli/skipped-rules.ts";
import type { CheckedPolicy, Format, FormatOptions } from "../../src/format/format.ts";
import {
  builtinPack,
  createPreflight,
  type PreflightOptions,
  type RequestReport,
  stageRules,
  startTotals,
} from "../../src/index.ts";

/** What a format makes of some files, and what was found in them. */
export interface Written {
  readonly text: string;
  readonly requests: readonly RequestReport[];
}

export const plainOptions: FormatOptions = {
  colour: false,
  width: 100,
  gutter: false,
  listRules: true,
  failOn: "error",
  mostBytes: null,
  rule: ruleWords(builtinPack().rules, stageRules()),
  fromRoot: (path) => path,
};

/** @param files path → text or bytes. */
export function written(
  format: (options: FormatOptions) => Format,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<FormatOptions> = {},
  preflightOptions: PreflightOptions = {},
  policy: readonly CheckedPolicy[] = [],
): Written {
  const all = { ...plainOptions, ...options };
  const preflight = createPreflight({
    asOf: "2026-11-23",
    listRules: true,
    failOn: all.failOn,
    ...preflightOptions,
  });
  const { begin, request, end } = format(all);
  const totals = startTotals();
  const skipped = startSkipped([]);
  const requests: RequestReport[] = [];
  let text = begin(preflight.head);
  for (const [path, content] of Object.entries(files)) {
    for (const checked of preflight.requests(Buffer.from(content), { path })) {
      totals.add(checked.report);
      skipped.add(checked);
      requests.push(checked.report);
      text += request(checked);
    }
  }
  text += end({ ...totals.end(), skipped: skipped.end(), ignored: [], policy });
  return { text, requests };
}

export const GOOD = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
} as const;

/** A little of everything: a pass, fails, an undecided one, warnings, a list, YAML, NDJSON, text that is no JSON. */
export const MIXED: Readonly<Record<string, string>> = {
  "good.json": JSON.stringify(GOOD),
  "folder with blank/bad.json": JSON.stringify(
    { ...GOOD, ec2ImageId: "x", ImageName: "a b", Applications: ["Microsoft_Office_2016"] },
    null,
    2,
  ),
  "list.json": JSON.stringify([GOOD, { ...GOOD, ImageName: "a b" }, { ...GOOD, ImageName: "a b" }], null, 1),
  "lines.ndjson": `${JSON.stringify(GOOD)}\n\n${JSON.stringify({ ...GOOD, ImageDescription: "a: b" })}\n`,
  "gpu.yaml":
    "Ec2ImageId: ami-0f3c7a91d2e84b650\nIngestionProcess: BYOL_GRAPHICS_G4DN_WSP\nImageName: a\nImageDescription: b\n",
  "broken.json": '{"Ec2ImageId": ',
  "missing.json": "{}",
  "#100%/ä,:.json": '{"Ec2ImageId": 1}',
};

const HOSTILE_TEXTS = [
  "]]><script>alert(1)</script><!--",
  '"><img src=x onerror=alert(1)>',
  "\u001b[31m\u202egnp\u0000\ufffe\ud800",
  "x\n::error file=a.json::forged\n##[error]forged ##vso[task.complete result=Failed]",
  "`` ` ``` [click](https://evil.example/) @everyone #1 www.evil.example <b>&amp;| {0} {{ ::warning::",
  "%0A::error::x,y:z",
];

/** What somebody puts into a request who wants the report to say something else. */
export const HOSTILE: Readonly<Record<string, string>> = Object.fromEntries(
  HOSTILE_TEXTS.flatMap((text, at) => [
    [
      `${at}.json`,
      JSON.stringify({ ...GOOD, ImageName: text, ImageDescription: text, [text]: text }, null, 2),
    ],
    [`::error::${text.replaceAll("/", "_")}.json`, JSON.stringify({ ...GOOD, ImageName: text })],
  ]),
);
