import { describe, expect, test } from "vitest";
import { ruleFiles } from "./rule-files.ts";

/**
 * What was found out about the API before rules were written, by the name of each finding, and the rules that hold it. Rows
 * about members, enumerations, lengths and patterns belong to the schema stage; rows about the EC2 image, the account or
 * the inside of the guest need facts that nothing states yet.
 */
const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  "REQ-06 blanks at the ends": ["request/description-outer-blanks"],
  "REQ-07 placeholders that fit the model": [
    "request/sample-image-id",
    "request/placeholder-name",
    "request/placeholder-description",
  ],
  "APP-02 one application": ["office/one-application"],
  "APP-04 Windows 11 and Office 2016": ["office/windows-11-only-2019"],
  "APP-05 Windows 11, GPU and Office": ["office/windows-11-gpu-none"],
  "APP-06 Windows 10, g4dn and Office 2016": ["office/windows-10-g4dn-only-2019"],
  "APP-07 BYOP and Office": ["office/byop-undocumented"],
  "APP-08 Office past its end of support": ["office/support-ended"],
  "TAG-01 at most 50": ["tags/at-most-50"],
  "TAG-03 characters (error), outer blanks (warning)": ["tags/allowed-characters", "tags/outer-blanks"],
  "TAG-04 reserved prefix (error), in another case (warning)": [
    "tags/reserved-prefix",
    "tags/reserved-prefix-case",
  ],
  "TAG-05 equal keys (error), keys differing in case (warning)": [
    "tags/unique-keys",
    "tags/keys-differing-in-case",
  ],
  "ING-01 Windows 11 and PCoIP": ["ingestion/windows-11-no-pcoip"],
  "ING-02 Graphics": ["ingestion/graphics-retired"],
  "ING-03 GraphicsPro": ["ingestion/graphicspro-retired"],
  "ING-04 end of PCoIP (warning, then error)": ["ingestion/pcoip-ending", "ingestion/pcoip-ended"],
  "ING-05 BYOP allow-listing": ["ingestion/byop-allow-list"],
  "ING-06 GPU allow-listing": ["ingestion/gpu-allow-list"],
  "ING-07 GPU Regions, Graphics in Mumbai": ["region/gpu-bundles", "region/graphics-bundles"],
  "ING-09 Regions with WorkSpaces": ["region/workspaces-endpoint"],
  "OS-01 server, release, N editions": [
    "windows/client-only",
    "windows/supported-release",
    "windows/no-n-edition",
  ],
  "OS-02 past Microsoft's support": [
    "windows/support-ended-10-22h2",
    "windows/support-ended-10-ltsc-2021",
    "windows/support-ended-11-22h2",
    "windows/support-ended-11-23h2",
    "windows/support-ended-11-24h2",
  ],
  "OS-03 editions of which nothing is said": ["windows/enterprise-on-11", "windows/listed-edition"],
  "OS-05 Windows 11 in Ningxia": ["region/windows-11-in-ningxia"],
};

/** What is true of every request or depends on an intent is a note, found by words that it must hold. */
const NOTED_IN: Readonly<Record<string, readonly [rule: string, words: RegExp]>> = {
  "META-01 duration and polling": ["windows/supported-release", /90 minutes.*DescribeWorkspaceImages/s],
  "META-02 the newer operation": [
    "ingestion/windows-11-no-pcoip",
    /ImportCustomWorkspaceImage.*"ComputeType".*"OsVersion"/s,
  ],
  "ACC-08 activation of Office": ["office/support-ended", /TCP 1688/],
  "ING-08 G6 and G7": ["ingestion/gpu-allow-list", /G7.*ImportCustomWorkspaceImage/s],
  "ING-10 Pools": ["ingestion/pcoip-ending", /Pools.*2027-12-31/s],
  "OS-06 Value bundles": ["ingestion/windows-11-no-pcoip", /Value bundles/],
};

describe("what is known about the API", () => {
  const rules = new Map(ruleFiles().map(({ rule }) => [rule.id, rule]));

  test("is held by rules, and every rule holds something", () => {
    expect(Object.values(HELD_BY).flat().sort()).toEqual([...rules.keys()].sort());
  });

  test.each(Object.entries(HELD_BY))("%s: one rule per severity", (row, ids) => {
    if (!row.includes("(error)") && !row.includes("then error")) return;
    expect(ids.map((id) => rules.get(id)?.severity).sort()).toEqual(["error", "warning"]);
  });

  test.each(Object.entries(NOTED_IN))("%s is a note", (_row, [id, words]) => {
    expect(rules.get(id)?.notes?.join("\n")).toMatch(words);
  });
});
