import { describe, expect, it } from "vitest";
import { joinFacts } from "../../src/facts/given-facts.ts";
import { parseFact } from "../../src/facts/parse-fact.ts";
import { UsageError } from "../../src/types.ts";

describe("parseFact", () => {
  it.each([
    ["windows.version=11", { windows: { version: "11" } }],
    ["windows.version=server", { windows: { version: "server" } }],
    ["windows.edition=Pro N for Workstations", { windows: { edition: "Pro N for Workstations" } }],
    ["windows.build=26100", { windows: { build: 26100 } }],
    ["windows.release=1809", { windows: { release: "1809" } }],
    ["region.name=eu-west-1", { region: { name: "eu-west-1" } }],
    ["region=us-gov-west-1", { region: { name: "us-gov-west-1" } }],
  ])("reads %s as the type that the schema gives it", (text, facts) => {
    const parsed = parseFact(text, "--fact");
    expect(parsed).toEqual({ from: "--fact", facts });
    expect(joinFacts([parsed]).given.map(({ from }) => from)).toEqual(["--fact"]);
  });

  it.each([
    ["windows.version", '--fact takes KEY=VALUE, for example `windows.version=11`, not "windows.version"'],
    ["=11", '--fact takes KEY=VALUE, for example `windows.version=11`, not "=11"'],
    ["", '--fact takes KEY=VALUE, for example `windows.version=11`, not ""'],
    [
      "windows.verison=11",
      /^--fact: there is no fact `windows\.verison`; those of windows are windows\.version, .*; did you mean `windows\.version`\?$/,
    ],
    [
      "regoin=eu-west-1",
      /^--fact: there is no fact `regoin`; facts begin with windows\., region\., .*`schema facts` lists them all/,
    ],
    ["__proto__.x=1", /^--fact: there is no fact `__proto__\.x`/],
    ["a\u001b[31m=1", /there is no fact `a\\u001b\[31m`/],
  ])("refuses %j", (text, sentence) => {
    expect(() => parseFact(text, "--fact")).toThrow(sentence);
    expect(() => parseFact(text, "--fact")).toThrow(UsageError);
  });

  it.each([
    ["windows.version=12", '--fact: `windows.version` cannot be "12"; accepted: 10, 11, server'],
    ["windows.version=", '--fact: `windows.version` cannot be ""; accepted: 10, 11, server'],
    ["windows.version= 11", '--fact: `windows.version` cannot be " 11"; accepted: 10, 11, server'],
    ["windows.build=new", '--fact: `windows.build` cannot be "new"; accepted: Build number'],
    ["windows.build=-1", "--fact: `windows.build` cannot be -1; accepted: Build number"],
    ["windows.build=12", "--fact: `windows.build` cannot be 12; accepted: Build number"],
    ["windows.build=1e5", '--fact: `windows.build` cannot be "1e5"; accepted: Build number'],
    ["windows.build=99999999999999999999", '--fact: `windows.build` cannot be "99999999999999999999"'],
    ["region=EU-WEST-1", '--fact: `region.name` cannot be "EU-WEST-1"; accepted: Region code'],
    ["region=a=b", '--fact: `region.name` cannot be "a=b"; accepted: Region code'],
  ])("leaves the value of %j to the schema, which refuses it by name", (text, sentence) => {
    expect(() => joinFacts([parseFact(text, "--fact")])).toThrow(sentence);
  });
});
