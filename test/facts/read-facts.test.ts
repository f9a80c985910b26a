import { describe, expect, it } from "vitest";
import { joinFacts } from "../../src/facts/given-facts.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { UsageError } from "../../src/types.ts";

describe("readFacts", () => {
  const facts = { windows: { version: "11", build: 26100 }, region: { name: "eu-west-1" } };

  it("reads JSON and YAML", () => {
    const yaml = "windows:\n  version: '11'\n  build: 26100\nregion: { name: eu-west-1 }\n";
    expect(readFacts(JSON.stringify(facts), "facts.json", "json")[0]?.facts).toEqual(facts);
    expect(readFacts(yaml, "facts.yaml", "yaml")[0]?.facts).toEqual(facts);
  });

  it("may hold nothing", () => {
    expect(joinFacts(readFacts("{}", "facts.json", "json")).given).toEqual([]);
    expect(joinFacts(readFacts("windows: {}", "facts.yaml", "yaml")).given).toEqual([]);
  });

  it("gives every fact its line and column as provenance", () => {
    const text = JSON.stringify(facts, null, 2);
    const { given } = joinFacts(readFacts(text, "facts.json", "json"));
    expect(given.map(({ path, from }) => [path, from])).toEqual([
      ["/name", "facts.json:7:5"],
      ["/build", "facts.json:4:5"],
      ["/release", "implied by windows.version and windows.build"],
      ["/version", "facts.json:3:5"],
    ]);
  });

  it.each([
    ["json", "", "facts.json:1:1: The document is empty"],
    ["json", '{"windows": {"version": "11",}}', "facts.json:1:29: JSON allows no comma before `}`"],
    ["json", '{"windows": {},\n "windows": {}}', "facts.json:2:2: `windows` is given more than once"],
    ["json", "[".repeat(1000), "facts.json:1:65: Values are nested deeper than 64 levels"],
    ["json", '{"__proto__": {}}', "facts.json:1:2: `__proto__` is no name for a member"],
    ["yaml", "a: [", "facts.yaml:1:"],
    ["yaml", "a: 1\n---\nb: 1\n", "facts.yaml:3:1: A second YAML document starts here"],
  ] as const)("refuses %s that cannot be read: %j", (format, text, sentence) => {
    const read = (): unknown => readFacts(text, `facts.${format}`, format);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(sentence);
  });

  it.each(["[]", "3", "null", '"windows"'])("refuses %s, which is no object", (text) => {
    expect(() => readFacts(text, "facts.json", "json")).toThrow(
      "facts.json:1:1: a facts file holds one object, as `workspaces-preflight schema facts` describes it, or what a tool printed",
    );
  });

  it.each([
    [
      "windows:\n  version: 11\n",
      'facts.yaml:2:3: `windows.version` cannot be 11; accepted: 10, 11, server; as text it is `"11"`',
    ],
    ["windows:\n  release: 1809\n", 'as text it is `"1809"`'],
    ["windows:\n  version: '11'\n  Build: 1\n", "facts.yaml:3:3: there is no fact `windows.Build`;"],
    ["region: eu-west-1\n", 'facts.yaml:1:1: `region` is an object of facts, not "eu-west-1"'],
    ["Region:\n  name: eu-west-1\n", "facts.yaml:1:1: there is no fact `Region`;"],
    ["windows:\n  a/b~c: 1\n", "facts.yaml:2:3: there is no fact `windows.a/b~c`;"],
  ])("names the place of what the schema refuses: %j", (text, sentence) => {
    expect(() => joinFacts(readFacts(text, "facts.yaml", "yaml"))).toThrow(sentence);
  });
});
