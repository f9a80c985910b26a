/** Laws of waivers and baselines, whatever the request. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import {
  type Baseline,
  baselineText,
  createPreflight,
  type Finding,
  knownFindings,
  type Report,
  readBaseline,
  readWaivers,
  startBaseline,
  startWaivers,
  type Waive,
  waivableRules,
} from "../../src/index.ts";
import { expectReport } from "../library/report-schema.ts";
import { anyRequest } from "../library/requests.ts";

const ASOF = "2026-11-23";
const PATH = "images/a.json";
const rules = waivableRules([]);

interface Entry {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

const terms = fc.record({
  file: fc.constantFrom(PATH, "images/**", "**/*.json", "other/**"),
  reason: fc.constantFrom("one", "two"),
  owner: fc.constantFrom("a", "b"),
  expires: fc.constantFrom("2026-11-22", ASOF, "2026-12-31", "2027-11-23", "2027-11-24"),
});

function check(request: unknown, waive?: Waive): Report {
  const preflight = createPreflight({ asOf: ASOF, ...(waive === undefined ? {} : { waive }) });
  return preflight.check(request, { path: PATH });
}

function findings({ requests }: Report): readonly Finding[] {
  return requests.flatMap((request) => request.findings);
}

/** Requests with waivers for some of what is wrong with them. */
const waived = anyRequest.chain((request) => {
  const found = findings(check(request));
  const entry = ({ rule, pointer }: Finding): fc.Arbitrary<Entry> =>
    terms.map((rest) => ({ rule, pointer, ...rest }));
  const entries =
    found.length === 0
      ? fc.constant<Entry[]>([])
      : fc.array(fc.constantFrom(...found).chain(entry), { maxLength: 5 });
  return fc.tuple(fc.constant(request), entries);
});

function waiving(entries: readonly Entry[]): Waive {
  const text = stringify({ waivers: entries });
  return startWaivers(readWaivers(text, "w.yaml", { asOf: ASOF, maxDays: 365, rules }), ASOF, (path) => path)
    .waive;
}

const bare = ({ waived: _, ...finding }: Finding): unknown => finding;
const without = (finding: Finding): unknown =>
  finding.waived === undefined ? null : { ...finding.waived, from: "" };

describe("waivers", () => {
  it("change nothing of any finding but whether it is waived", () => {
    fc.assert(
      fc.property(waived, ([request, entries]) => {
        const report = check(request, waiving(entries));
        expectReport(report);
        expect(findings(report).map(bare)).toEqual(findings(check(request)));
      }),
      { numRuns: 200 },
    );
  });

  it("waive what one of them is about and is in force for, and nothing else", () => {
    fc.assert(
      fc.property(waived, ([request, entries]) => {
        for (const finding of findings(check(request, waiving(entries)))) {
          const holds = entries.some(
            ({ rule, pointer, file, expires }) =>
              rule === finding.rule &&
              pointer === finding.pointer &&
              file !== "other/**" &&
              expires >= ASOF &&
              expires <= "2027-11-23",
          );
          // What is no request is not waivable.
          if (typeof request === "object" && request !== null && !Array.isArray(request))
            expect(finding.waived !== undefined).toBe(holds);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("say the same in any order", () => {
    fc.assert(
      fc.property(waived, ([request, entries]) => {
        const turned = check(request, waiving([...entries].reverse()));
        expect(findings(turned).map(without)).toEqual(
          findings(check(request, waiving(entries))).map(without),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("have a file that never makes it throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => `waivers: ${text}`),
        ),
        (text) => {
          const waivers = readWaivers(text, "w.yaml", { asOf: ASOF, maxDays: 365, rules });
          const faults = startWaivers(waivers, ASOF, (path) => path).end(() => true);
          for (const { stage, rule } of faults)
            expect([stage, rule.split("/")[0]]).toEqual(["config", "config"]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a baseline", () => {
  const recorded = (report: Report): Baseline =>
    readBaseline(baselineText(new Map([[PATH, knownFindings(findings(report), undefined, ASOF)]])), "b.json");
  const known = (baseline: Baseline): Waive => startBaseline(baseline, "b.json", (path) => path);

  it("knows all that it was written from, but nothing that is undecided", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const report = check(request, known(recorded(check(request))));
        if (typeof request !== "object" || request === null || Array.isArray(request)) return;
        const open = findings(report).filter((finding) => finding.outcome === "unknown");
        for (const finding of findings(report))
          expect(finding.waived?.by).toBe(finding.outcome === "unknown" ? undefined : "baseline");
        const counts = open.some(({ severity }) => severity === "error");
        expect(report.verdict).toBe(counts ? "unknown" : "pass");
        expectReport(report);
      }),
      { numRuns: 200 },
    );
  });

  it("knows nothing of what came on top", () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, (before, after) => {
        const baseline = recorded(check(before));
        const old = new Set(findings(check(before)).map(({ fingerprint }) => fingerprint));
        for (const { fingerprint, waived: by } of findings(check(after, known(baseline))))
          if (!old.has(fingerprint)) expect(by).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it("takes away as many of a kind as it counted", () => {
    const request = {
      Ec2ImageId: "ami-1",
      IngestionProcess: "BYOL_REGULAR_WSP",
      ImageName: "a",
      ImageDescription: "a",
    };
    const waive = known(recorded(check(request)));
    const [finding] = findings(check(request));
    if (finding === undefined) throw new Error("there is nothing wrong with it");
    const about = { source: { path: PATH, index: 0 }, value: request };
    expect([waive(finding, about)?.by, waive(finding, about)]).toEqual(["baseline", null]);
  });
});
