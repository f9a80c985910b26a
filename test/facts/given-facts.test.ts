import { describe, expect, it } from "vitest";
import { joinFacts, type SourcedFacts } from "../../src/facts/given-facts.ts";
import { type Facts, UsageError } from "../../src/types.ts";

function source(from: string, facts: Facts): SourcedFacts {
  return { from, facts };
}

describe("joinFacts", () => {
  it("joins sources, sorted by fact and path, whatever their order", () => {
    const sources = [
      source("a", { windows: { version: "11", edition: "Enterprise" } }),
      source("b", { region: { name: "eu-west-1" } }),
    ];
    const { facts, given } = joinFacts(sources);
    expect(facts).toEqual({
      windows: { version: "11", edition: "Enterprise" },
      region: { name: "eu-west-1" },
    });
    expect(given.map(({ fact, path, from }) => [fact, path, from])).toEqual([
      ["region", "/name", "b"],
      ["windows", "/edition", "a"],
      ["windows", "/version", "a"],
    ]);
    expect(joinFacts(sources.toReversed()).given).toEqual(given);
  });

  it("says that a list is too long, and not what is in it", () => {
    const ec2Images = Array.from({ length: 10_001 }, (_, at) => ({
      id: `ami-${String(at).padStart(8, "0")}`,
    }));
    expect(() => joinFacts([source("a", { ec2Images })])).toThrow(
      "a: `ec2Images` holds more than 10000 items",
    );
  });

  it("takes what is undefined as not stated", () => {
    const facts = { windows: { version: undefined } } as unknown as Facts;
    expect(joinFacts([source("a", facts)])).toMatchObject({ facts: {}, given: [] });
  });

  it("leaves the sources as they are", () => {
    const facts: Facts = Object.freeze({ windows: Object.freeze({ version: "11", release: "24H2" }) });
    expect(joinFacts([source("a", facts), source("b", facts)]).given).toHaveLength(3);
  });

  it("refuses names that every object has", () => {
    for (const text of [
      '{"__proto__": {"version": "11"}}',
      '{"constructor": {}}',
      '{"windows": {"toString": 1}}',
    ])
      expect(() => joinFacts([source("a", JSON.parse(text) as Facts)])).toThrow(UsageError);
  });
});

describe("a release and its build", () => {
  const implied = (facts: Facts): readonly unknown[] =>
    joinFacts([source("a", facts)])
      .given.filter(({ from }) => from.startsWith("implied"))
      .map(({ path, value, from }) => [path, value, from]);

  it.each<[Facts["windows"], string, unknown]>([
    [{ version: "11", release: "24H2" }, "/build", 26100],
    [{ version: "11", release: "22H2" }, "/build", 22621],
    [{ version: "10", release: "22H2" }, "/build", 19045],
    [{ version: "10", release: "1809" }, "/build", 17763],
    [{ version: "11", build: 26200 }, "/release", "25H2"],
    [{ version: "10", build: 19044 }, "/release", "21H2"],
  ])("%j implies %s", (windows, path, value) => {
    const by = path === "/build" ? "windows.release" : "windows.build";
    expect(implied({ windows: windows ?? {} })).toEqual([
      [path, value, `implied by windows.version and ${by}`],
    ]);
  });

  it("imply nothing without the version, for Windows Server, or when nobody knows them", () => {
    expect(implied({ windows: { release: "24H2" } })).toEqual([]);
    expect(implied({ windows: { version: "server", build: 26100 } })).toEqual([]);
    expect(implied({ windows: { version: "11", build: 22000 } })).toEqual([]);
    expect(implied({ windows: { version: "11", release: "1809" } })).toEqual([]);
  });

  it("may both be stated when they agree, and are refused when they do not", () => {
    expect(implied({ windows: { version: "11", release: "24H2", build: 26100 } })).toEqual([]);
    expect(() =>
      joinFacts([source("a", { windows: { version: "11", release: "24H2", build: 22631 } })]),
    ).toThrow(
      "`windows.build` cannot be 22631 (a): it is 26100, implied by windows.version and windows.release",
    );
  });

  it("may come from different sources", () => {
    const { given } = joinFacts([
      source("a", { windows: { version: "11" } }),
      source("b", { windows: { release: "23H2" } }),
    ]);
    expect(given.find(({ path }) => path === "/build")?.value).toBe(22631);
  });
});
