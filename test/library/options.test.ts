import { describe, expect, it } from "vitest";
import {
  builtinPack,
  createPreflight,
  type PreflightOptions,
  type Report,
  UsageError,
} from "../../src/index.ts";
import { DATE, GOOD, NEEDS_WINDOWS } from "./requests.ts";

const DAY = 86_400_000;

function check(request: unknown, options: PreflightOptions = {}): Report {
  return createPreflight({ asOf: DATE, ...options }).check(request);
}

function rulesOf({ requests }: Report): readonly string[] {
  return requests.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

/** The sentence of a UsageError; anything else that is thrown fails the test. */
function refusal(options: object): string {
  try {
    createPreflight(options);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return error instanceof Error ? error.message : "";
  }
  throw new Error("nothing was refused");
}

describe("createPreflight", () => {
  it("needs nothing to decide a request that depends on nothing else", () => {
    expect(createPreflight().check(GOOD).verdict).toBe("pass");
  });

  it("states what it is at the top of every report", () => {
    const preflight = createPreflight({ asOf: DATE });
    const { version, tool, model, pack, asOf, facts } = preflight.check(GOOD);
    expect({ version, tool, model, pack, asOf, facts }).toEqual(preflight.head);
    expect(preflight.head).toMatchObject({
      version: 1,
      tool: { name: "workspaces-preflight" },
      model: { service: "workspaces", apiVersion: "2015-04-08" },
      pack: { rules: builtinPack().rules.length, sha256: builtinPack().sha256 },
      asOf: DATE,
      facts: [],
    });
  });

  it("gives the reports of a value no place in a file", () => {
    const [report] = check({ ...GOOD, ImageName: "a b" }).requests;
    expect(report?.source).toEqual({ path: null, index: null });
    expect(report?.findings.map(({ range }) => range)).toEqual([null]);
  });

  it("puts the path that it is given into the report", () => {
    const [report] = createPreflight().check(GOOD, { path: "images/a.json" }).requests;
    expect(report?.source).toEqual({ path: "images/a.json", index: null });
  });

  it("decides the format by the path, by what is said, and otherwise reads JSON", () => {
    const preflight = createPreflight({ asOf: DATE });
    const yaml = Object.entries(GOOD)
      .map(([member, value]) => `${member}: ${String(value)}\n`)
      .join("");
    expect(preflight.checkText(yaml, { path: "a.yaml" }).verdict).toBe("pass");
    expect(preflight.checkText(yaml, { path: "a.txt", format: "yaml" }).verdict).toBe("pass");
    expect(preflight.checkText(yaml, { format: "yaml" }).verdict).toBe("pass");
    expect(preflight.checkText(yaml, { path: "a.txt" }).verdict).toBe("fail");
    expect(preflight.checkText(JSON.stringify(GOOD), { path: null }).verdict).toBe("pass");
  });

  it("leaves the options and the request as they are", () => {
    const facts = Object.freeze({ windows: Object.freeze({ version: "11" as const }) });
    const request = Object.freeze({ ...GOOD, Tags: Object.freeze([Object.freeze({ Key: "aws:x" })]) });
    expect(rulesOf(check(request, Object.freeze({ facts })))).toEqual(["tags/reserved-prefix"]);
  });
});

describe("facts", () => {
  const given = (facts: PreflightOptions["facts"]): Report["facts"] =>
    check(GOOD, facts === undefined ? {} : { facts }).facts;

  it("are given as an object", () => {
    expect(check(NEEDS_WINDOWS).verdict).toBe("unknown");
    expect(check(NEEDS_WINDOWS, { facts: { windows: { version: "10" } } }).verdict).toBe("pass");
    expect(check(NEEDS_WINDOWS, { facts: { windows: { version: "11" } } }).verdict).toBe("fail");
    expect(given({ windows: { version: "11" } })).toEqual([
      { fact: "windows", path: "/version", value: "11", from: "options.facts" },
    ]);
  });

  it("are given as a list with provenance, sorted in the report", () => {
    const facts = [
      { from: "here", facts: { windows: { version: "11" as const } } },
      { from: "there", facts: { region: { name: "eu-west-1" } } },
    ];
    expect(given(facts)).toEqual([
      { fact: "region", path: "/name", value: "eu-west-1", from: "there" },
      { fact: "windows", path: "/version", value: "11", from: "here" },
    ]);
  });

  it("may be none", () => {
    expect(given({})).toEqual([]);
    expect(given([])).toEqual([]);
    expect(given({ windows: {} })).toEqual([]);
    expect(given([{ from: "a", facts: {} }])).toEqual([]);
  });

  it("may be said twice, and the first source is named", () => {
    const eleven = { windows: { version: "11" as const } };
    expect(
      given([
        { from: "a", facts: eleven },
        { from: "b", facts: eleven },
      ]),
    ).toEqual([{ fact: "windows", path: "/version", value: "11", from: "a" }]);
  });

  it("of one source add to those of another", () => {
    const facts = [
      { from: "a", facts: { windows: { version: "11" as const } } },
      { from: "b", facts: { windows: { edition: "Enterprise" as const } } },
    ];
    expect(given(facts).map(({ path, from }) => [path, from])).toEqual([
      ["/edition", "b"],
      ["/version", "a"],
    ]);
  });

  it("that contradict each other are refused, with both sources", () => {
    const facts = [
      { from: "first.json", facts: { windows: { version: "10" } } },
      { from: "--fact", facts: { windows: { version: "11" } } },
    ];
    expect(refusal({ facts })).toBe(
      'two sources disagree about `windows.version`: "11" from --fact; "10" from first.json',
    );
  });

  it.each([
    [
      { window: {} },
      "options.facts: there is no fact `window`; facts begin with windows., region., ec2Image., account., guest. (`schema facts` lists them all); did you mean `windows.version`, `windows.edition` or `windows.build`?",
    ],
    [
      { windows: { Version: "11" } },
      "options.facts: there is no fact `windows.Version`; those of windows are windows.version, windows.edition, windows.build, windows.release; did you mean `windows.version`?",
    ],
    [
      { windows: { version: "12" } },
      'options.facts: `windows.version` cannot be "12"; accepted: 10, 11, server',
    ],
    [
      { windows: { version: 11 } },
      'options.facts: `windows.version` cannot be 11; accepted: 10, 11, server; as text it is `"11"`',
    ],
    [{ windows: "11" }, 'options.facts: `windows` is an object of facts, not "11"'],
    [{ windows: [] }, "options.facts: `windows` is an object of facts, not []"],
    [{ windows: null }, "options.facts: `windows` is an object of facts, not null"],
    [null, "options.facts: facts are an object, not null"],
    ["windows", 'options.facts: facts are an object, not "windows"'],
  ])("refuses %j", (facts, sentence) => {
    expect(refusal({ facts })).toBe(sentence);
  });

  it("names the place of a fact in its file where one is known", () => {
    const start = { line: 3, column: 16, offset: 40 };
    const place = (pointer: string) =>
      pointer === "/windows/version"
        ? { path: "facts.json", range: { start, end: start }, time: null }
        : null;
    const source = { from: "facts.json", facts: { windows: { version: "12" } }, place };
    expect(refusal({ facts: [source] })).toMatch(/^facts\.json:3:16: `windows\.version` cannot be "12"/);
  });
});

describe("asOf", () => {
  const graphics = { ...GOOD, IngestionProcess: "BYOL_GRAPHICS" };
  const retired = (report: Report): boolean => rulesOf(report).includes("ingestion/graphics-retired");

  it("is a date", () => {
    expect(check(GOOD, { asOf: "2024-02-29" }).asOf).toBe("2024-02-29");
  });

  it.each([
    "",
    "2026-1-1",
    "2026-02-29",
    "2026-13-01",
    "2026-11-31",
    "today",
    "2026-11-23T00:00:00Z",
    " 2026-11-23",
  ])("refuses %j, which is no day of the calendar", (asOf) => {
    expect(refusal({ asOf })).toBe(
      `${JSON.stringify(asOf)} is no date; a date is a day of the calendar as YYYY-MM-DD, for example 2026-11-23`,
    );
  });

  it("decides the rules with dates", () => {
    expect(retired(check(graphics, { asOf: "2023-11-30" }))).toBe(false);
    expect(retired(check(graphics, { asOf: "2023-12-01" }))).toBe(true);
  });

  it("is a function that is asked at each check, so that a day begins in a running program", () => {
    let today = "2023-11-30";
    const preflight = createPreflight({ asOf: () => today, facts: { windows: { version: "10" } } });
    expect(retired(preflight.check(graphics))).toBe(false);
    today = "2023-12-01";
    expect(preflight.head.asOf).toBe("2023-12-01");
    expect(retired(preflight.check(graphics))).toBe(true);
    expect(retired(preflight.checkText(JSON.stringify(graphics)))).toBe(true);
    today = "2023-11-30";
    expect(preflight.check(graphics).asOf).toBe("2023-11-30");
    expect(retired(preflight.check(graphics))).toBe(false);
  });

  it("is refused when a function gives what is no date", () => {
    expect(() => createPreflight({ asOf: () => "tomorrow" })).toThrow(UsageError);
  });

  it("is today in UTC if left out", () => {
    const before = new Date(Date.now()).toISOString().slice(0, 10);
    const { asOf } = createPreflight().check(GOOD);
    const after = new Date(Date.now() + DAY / 86_400).toISOString().slice(0, 10);
    expect([before, after]).toContain(asOf);
  });
});

describe("require", () => {
  const skipped = ({ requests }: Report): readonly string[] | undefined => requests[0]?.rules.skippedScopes;

  it("lets rules about Windows alone be skipped when it is left out", () => {
    const report = check(GOOD);
    expect(report.verdict).toBe("pass");
    expect(skipped(report)).toContain("windows");
  });

  it("makes the rules of a scope unknown that would be skipped", () => {
    const report = check(GOOD, { require: ["windows"] });
    expect(report.verdict).toBe("unknown");
    expect(skipped(report)).not.toContain("windows");
    for (const { outcome, needs } of report.requests[0]?.findings ?? []) {
      expect(outcome).toBe("unknown");
      expect(needs.some((need) => need.startsWith("windows/"))).toBe(true);
    }
  });

  it("asks for nothing more when the facts are given", () => {
    const facts = {
      windows: { version: "11", edition: "Enterprise", release: "24H2" },
      region: { name: "eu-west-1" },
    } as const;
    expect(check(GOOD, { facts, require: ["windows", "region"] }).verdict).toBe("pass");
  });

  it("refuses a scope that there is not", () => {
    expect(refusal({ require: ["widnows"] })).toBe(
      'there is no scope "widnows"; the scopes are windows, region, ec2Image, account, guest; did you mean `windows`?',
    );
  });
});

describe("failOn", () => {
  const warned = { ...GOOD, ImageDescription: "ends with a blank " };

  it("is error: a warning does not change the verdict", () => {
    const report = check(warned);
    expect(report.verdict).toBe("pass");
    expect(report.counts).toMatchObject({ warnings: 1, errors: 0, pass: 1 });
  });

  it("may be warning", () => {
    const report = check(warned, { failOn: "warning" });
    expect(report.verdict).toBe("fail");
    expect(report.counts).toMatchObject({ warnings: 1, errors: 0, fail: 1 });
  });

  it("makes an undecided warning count only when it is warning", () => {
    const request = {
      ...GOOD,
      IngestionProcess: "BYOL_GRAPHICS_G4DN_WSP",
      Applications: ["Microsoft_Office_2016"],
    };
    const facts = { region: { name: "eu-west-1" }, windows: { version: "11" } } as const;
    expect(check(request, { facts }).verdict).toBe("fail");
  });

  it("refuses any other word", () => {
    expect(refusal({ failOn: "info" })).toBe("`failOn` is neither `error` nor `warning`");
  });
});

describe("listRules", () => {
  it("adds the ids behind each count, and only when asked to", () => {
    expect(check(GOOD).requests[0]?.rules.ids).toBeUndefined();
    const rules = check(GOOD, { listRules: true }).requests[0]?.rules;
    const ids = Object.values(rules?.ids ?? {}).flat();
    expect(ids.sort()).toEqual(
      builtinPack()
        .rules.map(({ id }) => id)
        .sort(),
    );
  });

  it("lists all as not applicable where there is no request to speak of", () => {
    const ids = createPreflight({ listRules: true }).checkText("{").requests[0]?.rules.ids;
    expect(ids?.notApplicable).toHaveLength(builtinPack().rules.length);
  });
});

describe("options that cannot be", () => {
  it.each([
    [{ maxBytes: 0 }, "`maxBytes` is not a whole number above 0"],
    [{ maxBytes: Number.NaN }, "`maxBytes` is not a whole number above 0"],
    [{ maxBytes: -1 }, "`maxBytes` is not a whole number above 0"],
    [{ maxBytes: "1" }, "`maxBytes` is not a whole number above 0"],
    [{ asOf: 20_261_123 }, "`asOf` is neither a date, YYYY-MM-DD, nor a function that gives one"],
  ])("%j is refused", (options, sentence) => {
    expect(refusal(options)).toBe(sentence);
  });
});
