import { createHash } from "node:crypto";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify as yamlText } from "yaml";
import { builtinPack, createPreflight, readPack } from "../../src/index.ts";
import { GOOD } from "../library/requests.ts";
import { asking, folderOf, LEAF, packOf, RULE } from "./pack-folder.ts";

const json = (rule: object): string => JSON.stringify(rule, null, 2);

function idsOf(path: string): readonly string[] {
  return readPack(path).rules.map(({ id }) => id);
}

describe("readPack", () => {
  it("reads a folder, in any order of the files the rules in the order of their ids", () => {
    const folder = folderOf({
      "b/second.json": json({ ...RULE, id: "b/second" }),
      "a/first.yaml": yamlText({ ...RULE, id: "a/first" }),
      "a/deeper/third.yml": yamlText({ ...RULE, id: "a/deeper/third" }),
    });
    expect(idsOf(folder)).toEqual(["a/deeper/third", "a/first", "b/second"]);
  });

  it("reads a single file, whose path ends with its id", () => {
    const folder = folderOf({
      "company/name.json": json(RULE),
      "company/other.yaml": yamlText({ ...RULE, id: "company/other" }),
    });
    expect(idsOf(join(folder, "company/name.json"))).toEqual(["company/name"]);
    expect(idsOf(join(folder, "company/../company/other.yaml"))).toEqual(["company/other"]);
    expect(idsOf(relative(process.cwd(), join(folder, "company/name.json")))).toEqual(["company/name"]);
  });

  it("passes over dot entries, node_modules and other files", () => {
    const folder = folderOf({
      "company/name.json": json(RULE),
      "company/README.md": "not a rule",
      ".git/x.json": "not a rule",
      "company/.hidden.json": "not a rule",
      "node_modules/x/package.json": "{}",
    });
    expect(idsOf(folder)).toEqual(["company/name"]);
  });

  it("reads JSON and YAML alike: the hash is of the rules, not of their text", () => {
    const hashes = [
      { "company/name.json": json(RULE) },
      { "company/name.json": JSON.stringify(RULE) },
      { "company/name.yaml": yamlText(RULE) },
    ]
      .map(folderOf)
      .map((folder) => readPack(folder).sha256);
    expect(new Set(hashes).size).toBe(1);
    expect(
      readPack(folderOf({ "company/name.json": json({ ...RULE, why: "Another reason" }) })).sha256,
    ).not.toBe(hashes[0]);
  });

  it("hashes the rules' canonical text: sorted members, no blanks, in the order of the ids", () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== "object" || value === null) return value;
      const names = Object.keys(value).sort();
      return Object.fromEntries(
        names.map((name) => [name, sorted((value as Readonly<Record<string, unknown>>)[name])]),
      );
    };
    const text = JSON.stringify([{ ...RULE, id: "a/first" }, RULE].map(sorted));
    expect(packOf(RULE, { ...RULE, id: "a/first" }).sha256).toBe(
      createHash("sha256").update(text).digest("hex"),
    );
  });

  it("reads a rule with a byte order mark, which Windows editors write", () => {
    expect(idsOf(folderOf({ "company/name.json": `\ufeff${json(RULE)}` }))).toEqual(["company/name"]);
  });

  it("says where it read the rules", () => {
    const folder = folderOf({ "company/name.json": json(RULE) });
    const pack = readPack(folder);
    expect(pack.from).toBe(folder);
    expect(pack.places?.get("company/name")).toBe(`${join(folder, "company/name.json")}:2:9`);
  });

  it.each([
    ["every member of the request", { path: "/Ec2ImageId", operator: "present", value: true }],
    ["an item of a list", { path: "/Tags/0/Key", operator: "equal", value: "Owner" }],
    [
      "another fact as value",
      { operator: "notEqual", value: { fact: "request", path: "/ImageDescription" } },
    ],
    ["a derived list", { fact: "derived", path: "/tags/keys", operator: "contains", value: "Owner" }],
    ["the date", { fact: "today", path: "/date", operator: "before", value: "2028-02-29" }],
    ["a pattern", { operator: "matches", value: "corp-[a-z0-9-]{1,40}" }],
    ["a pattern that other engines would never finish", { operator: "matches", value: "(a+)+$" }],
  ])("lets a rule ask about %s", (_, leaf) => {
    expect(packOf(asking(leaf)).rules).toHaveLength(1);
  });

  it("lets conditions nest", () => {
    const must = { any: [{ not: { all: [LEAF, { any: [LEAF] }] } }, LEAF] };
    expect(packOf({ ...RULE, when: { not: LEAF }, must }).rules).toHaveLength(1);
  });

  it("lets a rule without a sure source warn", () => {
    expect(packOf({ ...RULE, severity: "warning", certainty: "contradictory" }).rules).toHaveLength(1);
  });

  it("lets words stand for facts, values and suggestions", () => {
    const message =
      "{actual} at {pointer} on {windows/version}: {request/IngestionProcess}, {derived/tags/count} tags, {today/date}";
    const fix = {
      title: "Write {actual}",
      safe: false,
      patch: [{ op: "replace", path: "{pointer}", value: "corp-{actual}" }],
    };
    expect(packOf({ ...RULE, message, fix }).rules).toHaveLength(1);
  });
});

describe("createPreflight with packs", () => {
  it("adds the rules to the built-in ones", () => {
    const preflight = createPreflight({ packs: [packOf(RULE)] });
    expect(preflight.head.pack.rules).toBe(builtinPack().rules.length + 1);
    expect(preflight.head.pack.sha256).not.toBe(builtinPack().sha256);
  });

  it("reports as any rule does", () => {
    const preflight = createPreflight({ asOf: "2026-11-23", packs: [packOf(RULE)] });
    const report = preflight.checkText(JSON.stringify(GOOD, null, 2));
    expect(report.verdict).toBe("fail");
    expect(report.requests[0]?.findings).toMatchObject([
      {
        rule: "company/name",
        stage: "rule",
        severity: "error",
        pointer: "/ImageName",
        message: "win11-24h2 does not begin with corp-",
        actual: '"win11-24h2"',
        range: { start: { line: 4, column: 16 } },
        docs: "https://wiki.example.com/images",
      },
    ]);
    expect(preflight.check({ ...GOOD, ImageName: "corp-win11" }).verdict).toBe("pass");
  });

  it("matches the whole text, in linear time", () => {
    const packs = [packOf(asking({ operator: "matches", value: "(a+)+b" }))];
    const matching = createPreflight({ packs });
    expect(matching.check({ ...GOOD, ImageName: "aaab" }).verdict).toBe("pass");
    expect(matching.check({ ...GOOD, ImageName: "aaabc" }).verdict).toBe("fail");
    expect(matching.check({ ...GOOD, ImageName: "xaaab" }).verdict).toBe("fail");
    const started = performance.now();
    expect(matching.check({ ...GOOD, ImageName: "a".repeat(64) }).verdict).toBe("fail");
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("makes a finding for each item of a derived list", () => {
    const rule = {
      ...RULE,
      must: { all: [{ fact: "derived", path: "/tags/reserved-prefix", operator: "empty", value: true }] },
      at: { fact: "derived", path: "/tags/reserved-prefix" },
      message: "{pointer} is {actual}",
      fix: {
        title: "Write {suggestion}",
        safe: false,
        patch: [{ op: "replace", path: "{pointer}", value: "{suggestion}" }],
      },
    };
    const request = { ...GOOD, Tags: [{ Key: "aws:a" }, { Key: "b" }, { Key: "aws:c" }] };
    const found = createPreflight({ packs: [packOf(rule)] }).check(request).requests[0]?.findings ?? [];
    const own = found.filter(({ rule: id }) => id === "company/name");
    expect(own.map(({ message }) => message)).toEqual(["/Tags/0/Key is aws:a", "/Tags/2/Key is aws:c"]);
    expect(own.map(({ fix }) => fix?.patch[0]?.path)).toEqual(["/Tags/0/Key", "/Tags/2/Key"]);
  });

  it("is not known without the facts that a rule asks about, and skips a rule that says so", () => {
    const leaf = { fact: "windows", path: "/edition", operator: "equal", value: "Enterprise" };
    const examples = [...(RULE.examples as readonly object[]), { outcome: "unknown", request: {} }];
    const rule = { ...asking(leaf), at: "", message: "No {windows/edition}", examples };
    const request = { ...GOOD };
    const [unknown, skipped] = [rule, { ...rule, ifUnknown: "skip" }].map((one) =>
      createPreflight({ packs: [packOf(one)] }).check(request),
    );
    expect(unknown?.verdict).toBe("unknown");
    expect(unknown?.requests[0]?.findings).toMatchObject([
      { outcome: "unknown", needs: ["windows/edition"] },
    ]);
    expect(skipped?.verdict).toBe("pass");
    const known = createPreflight({
      packs: [packOf(rule)],
      facts: { windows: { version: "11", edition: "Pro" } },
    });
    expect(known.check(request).requests[0]?.findings.map(({ message }) => message)).toContain("No Pro");
  });
});
