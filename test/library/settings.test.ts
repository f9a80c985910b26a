/** What settings of rules and waivers do to findings, through the library. */
import { describe, expect, it } from "vitest";
import {
  createPreflight,
  type Finding,
  type PreflightOptions,
  type Report,
  UsageError,
  type Waived,
} from "../../src/index.ts";

const ERROR = "tags/reserved-prefix";
const WARNING = "tags/outer-blanks";
/** Fails one rule that is an error and one that is a warning. */
const REQUEST = {
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 24H2",
  Tags: [
    { Key: "aws:owner", Value: "desktop" },
    { Key: "Team", Value: " desktop" },
  ],
};
const WAIVED: Waived = {
  by: "waiver",
  reason: "agreed",
  owner: "desktop",
  expires: "2026-12-31",
  from: "waivers.yaml:1:3",
};

function check(options: PreflightOptions = {}, value: unknown = REQUEST): Report {
  return createPreflight({ asOf: "2026-11-23", ...options }).check(value);
}

function set(rule: string, severity: "error" | "warning" | "off"): PreflightOptions {
  return { settings: { [rule]: { severity, from: "config.json:4:5" } } };
}

function of(rule: string, { requests }: Report): Finding | undefined {
  return requests[0]?.findings.find((finding) => finding.rule === rule);
}

describe("without settings", () => {
  it("the request has one error and one warning", () => {
    expect(check()).toMatchObject({ verdict: "fail", counts: { errors: 1, warnings: 1, waived: 0 } });
  });
});

describe("a setting", () => {
  it("gives findings another severity, and they say which one their rule has", () => {
    const report = check(set(ERROR, "warning"));
    expect(of(ERROR, report)).toMatchObject({ severity: "warning", ownSeverity: "error" });
    expect(report).toMatchObject({ verdict: "pass", counts: { errors: 0, warnings: 2 } });
    expect(check(set(WARNING, "error"))).toMatchObject({ verdict: "fail", counts: { errors: 2 } });
  });

  it("changes nothing where the severity is the rule's own", () => {
    expect(check(set(ERROR, "error"))).toEqual(check());
  });

  it("switches a rule off: what it finds is waived, and the rule is counted as off", () => {
    const report = check({ ...set(ERROR, "off"), listRules: true });
    expect(of(ERROR, report)?.waived).toEqual({
      by: "config",
      reason: null,
      owner: null,
      expires: null,
      from: "config.json:4:5",
    });
    expect(report).toMatchObject({ verdict: "pass", counts: { errors: 0, warnings: 1, waived: 1 } });
    expect(report.requests[0]?.rules).toMatchObject({ off: 1, ids: { off: [ERROR] } });
  });

  it("holds for json-rules-engine too", async () => {
    for (const severity of ["warning", "off"] as const) {
      const preflight = createPreflight({ asOf: "2026-11-23", ...set(ERROR, severity) });
      expect(await preflight.checkWithEngine(REQUEST)).toEqual(preflight.check(REQUEST));
    }
  });

  it("of a rule that there is not is refused, with the nearest", () => {
    expect(() => check(set("tags/reserved-prefixes", "off"))).toThrow(
      new UsageError(
        'config.json:4:5: there is no rule "tags/reserved-prefixes"; did you mean `tags/reserved-prefix`?',
      ),
    );
  });

  it("of what the API itself refuses is refused", () => {
    expect(() => check(set("schema/enum", "off"))).toThrow(
      "config.json:4:5: `schema/enum` is what the API itself refuses, and cannot be set; a waiver takes single findings away",
    );
  });
});

describe("waive", () => {
  it("takes findings out of the verdict and every count but one", () => {
    const report = check({ waive: ({ rule }) => (rule === ERROR ? WAIVED : null) });
    expect(of(ERROR, report)).toEqual({ ...of(ERROR, check()), waived: WAIVED });
    expect(report).toMatchObject({ verdict: "pass", counts: { errors: 0, warnings: 1, waived: 1 } });
    expect(report.requests[0]?.rules).toEqual(check().requests[0]?.rules);
  });

  it("is given the request and what settings made of the finding", () => {
    const seen: unknown[] = [];
    const waive: PreflightOptions["waive"] = ({ rule, severity }, request) => {
      seen.push([rule, severity, request]);
      return null;
    };
    createPreflight({ asOf: "2026-11-23", ...set(WARNING, "error"), waive }).check(REQUEST, {
      path: "a.json",
    });
    const request = { source: { path: "a.json", index: null }, value: REQUEST };
    expect(seen).toEqual([
      [ERROR, "error", request],
      [WARNING, "error", request],
    ]);
  });

  it("is not asked about what is no request: nothing of that was checked", () => {
    const preflight = createPreflight({ waive: () => WAIVED });
    expect(preflight.checkText('{ "ImageName": ').verdict).toBe("fail");
    expect(preflight.checkText("[[]]").verdict).toBe("fail");
    expect(preflight.checkText("").verdict).toBe("fail");
  });
});
