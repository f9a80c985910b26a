/** A pack that is not wholly right is refused, with file, line and column: a bad pack never passes. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify as yamlText } from "yaml";
import { createPreflight, readPack, UsageError } from "../../src/index.ts";
import { asking, folderOf, LEAF, type Members, packOf, RULE, refusalOf } from "./pack-folder.ts";

const json = (rule: object): string => JSON.stringify(rule, null, 2);
const file = (content: string | Uint8Array): string => refusalOf(folderOf({ "company/name.json": content }));
const refusal = (rule: Members): string => file(json(rule));
const examples = RULE.examples as readonly Members[];

/** `RULE` without a member, or without a member of its comparison. */
function lacking(member: string): Members {
  return Object.fromEntries(Object.entries(RULE).filter(([name]) => name !== member));
}
const leafLacking = (member: string): Members => ({
  ...RULE,
  must: { all: [Object.fromEntries(Object.entries(LEAF).filter(([name]) => name !== member))] },
});

describe("a rule is refused for its shape", () => {
  it.each<[string, Members, string]>([
    [
      "a misspelt member",
      { ...lacking("severity"), sevrity: "error" },
      'company/name.json at "sevrity": "error": a rule has no member "sevrity"; did you mean `severity`?',
    ],
    [
      "a member of json-rules-engine",
      { ...RULE, priority: 1 },
      'company/name.json at "priority": 1: a rule has no member "priority"',
    ],
    [
      "a member that is missing",
      lacking("message"),
      "company/name.json at {: a rule needs the member `message`",
    ],
    [
      "a severity that there is not",
      { ...RULE, severity: "info" },
      'company/name.json at "info": `/severity` cannot be "info"; accepted: error, warning',
    ],
    [
      "an id with capitals",
      { ...RULE, id: "Company/name" },
      'company/name.json at "Company/name": `/id` cannot be "Company/name"; accepted: a group and a name in lower case, for example `company/owner-tag`',
    ],
    [
      "an address that is not https",
      { ...RULE, source: [{ url: "http://x", read: "2026" }] },
      'company/name.json at "http://x": `/source/0/url` cannot be "http://x"; accepted: an https address',
    ],
    [
      "a message of two lines",
      { ...RULE, message: "a\nb" },
      'company/name.json at "a\\nb": `/message` cannot be "a\\nb"; accepted: one line of text',
    ],
    [
      "no source",
      { ...RULE, source: [] },
      "company/name.json at []: `/source` cannot be []; accepted: at least 1 item",
    ],
    [
      "text for a list",
      { ...RULE, predicts: "x" },
      'company/name.json at "x": `/predicts` cannot be "x"; accepted: a list',
    ],
  ])("%s", (_, rule, sentence) => {
    expect(refusal(rule)).toBe(sentence);
  });

  it.each([
    ["a list", "[3]", "a rule file holds one object, a rule"],
    ["a list of rules", json([RULE]), "a rule file holds one object, a rule"],
    ["an empty list", "[]", "a rule file holds one object, a rule"],
    ["a number", "3", "company/name.json at 3: a rule cannot be 3; accepted: an object"],
    ["null", "null", "company/name.json at null: a rule cannot be null; accepted: an object"],
  ])("%s", (_, text, sentence) => {
    expect(file(text)).toContain(sentence);
  });
});

describe("a condition is refused", () => {
  it.each<[string, Members, string]>([
    [
      "an operator that there is not",
      asking({ operator: "equals" }),
      '"equals": `/must/all/0/operator` cannot be "equals"; accepted: equal, notEqual, in, notIn, contains, doesNotContain, containsAny, everyIn, empty, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive, startsWith, endsWith, matches, present, before, onOrAfter; did you mean `equal`?',
    ],
    [
      "an operator with a decorator",
      asking({ operator: "not:equal" }),
      '"not:equal": `/must/all/0/operator` cannot be "not:equal"',
    ],
    [
      "a fact that there is not",
      asking({ fact: "widnows" }),
      '"widnows": `/must/all/0/fact` cannot be "widnows"; accepted: request, derived, today, windows, region, ec2Image, account, guest; did you mean `windows`?',
    ],
    [
      "an empty all",
      { ...RULE, must: { all: [] } },
      "[]: `/must/all` is empty: it would hold of every request; accepted: at least 1 condition",
    ],
    [
      "an empty any",
      { ...RULE, must: { any: [] } },
      "[]: `/must/any` is empty: it would hold of none; accepted: at least 1 condition",
    ],
    [
      "an empty any deep inside",
      { ...RULE, must: { all: [{ not: { any: [] } }] } },
      "[]: `/must/all/0/not/any` is empty",
    ],
    ["a list for not", { ...RULE, must: { not: [LEAF] } }, "[: `/must/not` cannot be [{"],
    ["an object for all", { ...RULE, must: { all: LEAF } }, "{: `/must/all` cannot be {"],
    [
      "text for a condition",
      { ...RULE, must: { all: ["x"] } },
      '"x": `/must/all/0` cannot be "x"; accepted: an object with `all`, `any` or `not`, or with `fact`, `path`, `operator` and `value`',
    ],
    [
      "a comparison alone",
      { ...RULE, must: LEAF },
      "{: `/must` needs one of `all`, `any` and `not`; put the comparison into a list: `all`",
    ],
    [
      "two at once",
      { ...RULE, must: { all: [LEAF], any: [LEAF] } },
      "{: `/must` has `all` and `any`; a condition has one of them",
    ],
    [
      "a condition by name",
      { ...RULE, when: { condition: "x" } },
      "{: `/when` needs one of `all`, `any` and `not`",
    ],
    [
      "something beside all",
      { ...RULE, must: { all: [LEAF], priority: 1 } },
      '"priority": 1: `/must` has no member "priority"',
    ],
    ["params", asking({ params: {} }), '"params": {}: `/must/all/0` has no member "params"'],
    [
      "a misspelt member",
      { ...RULE, must: { all: [{ fact: "request", path: "/ImageName", operater: "equal", value: 1 }] } },
      '"operater": "equal": `/must/all/0` has no member "operater"; did you mean `operator`?',
    ],
    ["no fact", leafLacking("fact"), "{: `/must/all/0` needs the member `fact`"],
    ["no path", leafLacking("path"), "{: `/must/all/0` needs the member `path`"],
    ["no operator", leafLacking("operator"), "{: `/must/all/0` needs the member `operator`"],
    ["no value", leafLacking("value"), "{: `/must/all/0` needs the member `value`"],
    [
      "text for the list of in",
      asking({ operator: "in" }),
      '"corp-": `/must/all/0/value` cannot be "corp-"; accepted: a list',
    ],
    [
      "an empty list for in",
      asking({ operator: "in", value: [] }),
      "[]: `/must/all/0/value` cannot be []; accepted: at least 1 item",
    ],
    [
      "a list for equal",
      asking({ operator: "equal", value: ["a"] }),
      '[: `/must/all/0/value` cannot be ["a"]; accepted: text or a number or true or false',
    ],
    [
      "null",
      asking({ operator: "equal", value: null }),
      "null: `/must/all/0/value` cannot be null; accepted: text or a number or true or false",
    ],
    [
      "text for empty",
      asking({ operator: "empty", value: "yes" }),
      '"yes": `/must/all/0/value` cannot be "yes"; accepted: true or false',
    ],
    [
      "text for a comparison of numbers",
      asking({ operator: "lessThan", value: "1" }),
      '"1": `/must/all/0/value` cannot be "1"; accepted: a number',
    ],
    [
      "a month that there is not",
      asking({ fact: "today", path: "/date", operator: "before", value: "2026-13-01" }),
      '"2026-13-01": `/must/all/0/value` cannot be "2026-13-01"; accepted: a date as YYYY-MM-DD',
    ],
    [
      "a day that there is not",
      asking({ fact: "today", path: "/date", operator: "before", value: "2026-02-30" }),
      '"2026-02-30": "2026-02-30" is no day of the calendar',
    ],
  ])("for %s", (_, rule, sentence) => {
    expect(refusal(rule)).toContain(`company/name.json at ${sentence}`);
  });
});

describe("a rule is refused for asking what there is not", () => {
  it.each<[string, Members, string]>([
    [
      "a member of the request",
      asking({ path: "/imageName" }),
      '"/imageName": the fact `request` has no `/imageName`; it has members of the request, such as /IngestionProcess',
    ],
    [
      "a member of a tag",
      asking({ path: "/Tags/0/Name" }),
      '"/Tags/0/Name": the fact `request` has no `/Tags/0/Name`',
    ],
    [
      "an index that is none",
      asking({ path: "/Tags/first/Key" }),
      '"/Tags/first/Key": the fact `request` has no `/Tags/first/Key`',
    ],
    [
      "what every object has",
      asking({ path: "/constructor" }),
      '"/constructor": the fact `request` has no `/constructor`',
    ],
    ["a prototype", asking({ path: "/__proto__" }), '"/__proto__": the fact `request` has no `/__proto__`'],
    [
      "a derived fact",
      asking({ fact: "derived", path: "/tags" }),
      '"/tags": the fact `derived` has no `/tags`; it has /applications/all, ',
    ],
    [
      "a fact about Windows",
      asking({ fact: "windows", path: "/name" }),
      '"/name": the fact `windows` has no `/name`; it has /version, /edition, /build, /release',
    ],
    [
      "the time",
      asking({ fact: "today", path: "/time" }),
      '"/time": the fact `today` has no `/time`; it has /date',
    ],
    [
      "a JSONPath",
      asking({ path: "$.ImageName" }),
      '"$.ImageName": `/must/all/0/path` cannot be "$.ImageName"; accepted: a JSON Pointer, for example `/IngestionProcess`',
    ],
    [
      "another fact as value",
      asking({ value: { fact: "region", path: "/id" } }),
      '"/id": the fact `region` has no `/id`; it has /name',
    ],
    ["a place", { ...RULE, at: "/Nope" }, '"/Nope": the request has no `/Nope`'],
    [
      "a place that is no list",
      { ...RULE, at: { fact: "derived", path: "/ingestion/protocol" } },
      "{: `at` is a pointer into the request or a derived list: /applications/all, ",
    ],
    [
      "a place outside the request",
      { ...RULE, at: { fact: "windows", path: "/version" } },
      "{: `at` is a pointer into the request or a derived list: ",
    ],
  ])("%s", (_, rule, sentence) => {
    expect(refusal(rule)).toContain(`company/name.json at ${sentence}`);
  });

  it.each([
    ["(?=a)b", "invalid or unsupported Perl syntax: `(?=`"],
    ["(a)\\1", "invalid escape sequence: `\\1`"],
    ["(", "missing closing ): `(`"],
    ["((a{1000}){1000}){1000}", "invalid repeat count: `{1000}`"],
  ])("the pattern %s, which is not RE2 syntax", (value, reason) => {
    expect(refusal(asking({ operator: "matches", value }))).toBe(
      `company/name.json at ${JSON.stringify(value)}: the pattern is not RE2 syntax: error parsing regexp: ${reason}`,
    );
  });

  it("a pattern from another fact", () => {
    const value = { fact: "request", path: "/ImageName" };
    expect(refusal(asking({ operator: "matches", value }))).toContain("accepted: text");
  });
});

describe("a rule is refused for its words", () => {
  const stands = "stands for nothing; there are {actual}, {pointer}, {suggestion} and {fact/path}";
  const fixed = (operation: Members): Members => ({
    ...RULE,
    fix: { title: "Change it", safe: false, patch: [operation] },
  });

  it.each<[string, Members, string]>([
    ["message", { ...RULE, message: "{actuel} is wrong" }, `"{actuel} is wrong": \`{actuel}\` ${stands}`],
    [
      "message with a fact",
      { ...RULE, message: "{windows/versio}" },
      `"{windows/versio}": \`{windows/versio}\` ${stands}`,
    ],
    ["title", { ...RULE, title: "{x}" }, `"{x}": \`{x}\` ${stands}`],
    ["expected", { ...RULE, expected: "{x}" }, `"{x}": \`{x}\` ${stands}`],
    ["path of a fix", fixed({ op: "remove", path: "/{x}" }), `"/{x}": \`{x}\` ${stands}`],
    [
      "value of a fix",
      fixed({ op: "replace", path: "/ImageName", value: { a: ["{x}"] } }),
      `"{x}": \`{x}\` ${stands}`,
    ],
  ])("a placeholder that stands for nothing, in its %s", (_, rule, sentence) => {
    expect(refusal(rule)).toBe(`company/name.json at ${sentence}`);
  });

  it("a fix that cannot be applied", () => {
    expect(refusal(fixed({ op: "remove", path: "ImageName" }))).toContain(
      '"ImageName" is neither a JSON Pointer nor begins with {pointer}',
    );
    expect(refusal(fixed({ op: "replace", path: "/ImageName" }))).toContain(
      "`replace` needs the member `value`",
    );
    expect(refusal(fixed({ op: "test", path: "/ImageName" }))).toContain("accepted: add, remove, replace");
  });
});

describe("a rule is refused for claiming more than it knows", () => {
  it.each(["contradictory", "unknown"])("as an error that is %s", (certainty) => {
    expect(refusal({ ...RULE, certainty })).toBe(
      `company/name.json at "error": what is ${certainty} is at most a warning`,
    );
  });
});

describe("a rule is refused for not testing itself", () => {
  const [passing, failing] = examples;

  it.each<[string, Members, string]>([
    ["no examples", { ...RULE, examples: [] }, "`/examples` cannot be []; accepted: at least 2 items"],
    ["none that passes", { ...RULE, examples: [failing, failing] }, "a rule needs an example that passes"],
    ["none that fails", { ...RULE, examples: [passing, passing] }, "a rule needs an example that fails"],
    [
      "none that stays unknown although it asks about the world",
      asking({ fact: "windows", path: "/version", operator: "equal", value: "11" }),
      "a rule needs an example that stays unknown (or is skipped) without the facts it asks about",
    ],
    [
      "none that stays unknown although it compares with the world",
      asking({ operator: "equal", value: { fact: "windows", path: "/version" } }),
      "a rule needs an example that stays unknown (or is skipped) without the facts it asks about",
    ],
  ])("%s", (_, rule, sentence) => {
    expect(refusal(rule)).toMatch(/^company\/name\.json at \[\]?: /);
    expect(refusal(rule)).toContain(sentence);
  });

  it("facts that cannot be", () => {
    const rule = {
      ...RULE,
      examples: [...examples, { outcome: "pass", request: {}, facts: { windows: { version: "12" } } }],
    };
    expect(refusal(rule)).toContain(
      'the example\'s facts: `windows.version` cannot be "12"; accepted: 10, 11, server',
    );
  });

  it("a date that there is not", () => {
    const rule = { ...RULE, examples: [...examples, { outcome: "pass", request: {}, asOf: "2026-02-30" }] };
    expect(refusal(rule)).toContain('"2026-02-30" is no day of the calendar');
  });
});

/** Nine lists of nine aliases each: a billion values when they are followed. */
const bomb = ["a: &a [x]", ..."bcdefghij"]
  .map((name, at) => (at === 0 ? name : `${name}: &${name} [${`*${"abcdefghij"[at - 1]}, `.repeat(9)}]`))
  .join("\n");

describe("a file is refused", () => {
  it("whose id is not its path", () => {
    expect(refusal({ ...RULE, id: "company/image-name" })).toBe(
      'company/name.json at "company/image-name": the id `company/image-name` is not the path of its file below the folder that was named, `name.json` without its ending; rename one, or name the folder above',
    );
    const folder = folderOf({ "name.json": json(RULE) });
    expect(refusalOf(join(folder, "name.json"), folder)).toContain(
      "the id `company/name` is not the path of its file",
    );
  });

  it("whose id another file has", () => {
    const folder = folderOf({ "company/name.json": json(RULE), "company/name.yaml": yamlText(RULE) });
    expect(refusalOf(folder)).toBe(
      "company/name.yaml at company/name: the id `company/name` is taken by company/name.json:2:9; ids are unique, rename one",
    );
  });

  it.each([
    ["text that ends too early", json(RULE).slice(0, 40), 'company/name.json at "Im: '],
    [
      "a trailing comma",
      json(RULE).replace(/\n\}$/, ",\n}"),
      "company/name.json at : JSON allows no comma before `}`",
    ],
    ["a comment", `// a rule\n${json(RULE)}`, "company/name.json at // a rule: JSON has no comments"],
    ["nothing", "", "company/name.json at : The document is empty"],
    [
      "a member twice",
      json(RULE).replace("{", '{"id": "company/name",'),
      'company/name.json at "id": "company/name": `id` is given more than once',
    ],
    [
      "text that is not UTF-8",
      Buffer.from(json({ ...RULE, title: "é" }), "latin1"),
      'company/name.json at �": Byte 0xE9 at byte',
    ],
    [
      "more nesting than anybody writes",
      "[".repeat(100_000),
      "company/name.json at [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[: Values are nested deeper than 64 levels",
    ],
    [
      "a key that reaches into objects",
      json(RULE).replace("{", '{"__proto__": {"severity": "warning"},'),
      'company/name.json at "__proto__": {"severity": "warning"}: `__proto__` is no name for a member',
    ],
    [
      "more than 1 MiB",
      json(RULE) + " ".repeat(1024 * 1024),
      "`company/name.json` is larger than 1 MiB, the limit for a rule file",
    ],
  ])("for %s", (_, content, sentence) => {
    expect(file(content)).toContain(sentence);
  });

  it.each([
    [
      "a second document",
      `${yamlText(RULE)}---\n${yamlText(RULE)}`,
      "company/name.yaml at id: company/name: A second YAML document starts here",
    ],
    ["aliases that multiply", bomb, "company/name.yaml at "],
    ["bad indentation", yamlText(RULE).replace("  - url", " - url:\n - url"), "company/name.yaml at "],
  ])("of YAML for %s", (_, content, sentence) => {
    expect(refusalOf(folderOf({ "company/name.yaml": content }))).toContain(sentence);
  });

  it("of another kind, or a folder without any", () => {
    const folder = folderOf({ "company/name.txt": json(RULE), "notes/readme.md": "" });
    expect(refusalOf(join(folder, "company/name.txt"), folder)).toBe(
      "`company/name.txt` is no rule file; rules are read from .json, .yaml and .yml files",
    );
    expect(refusalOf(join(folder, "notes"), folder)).toBe(
      "`notes` holds no rule: no .json, .yaml or .yml file",
    );
  });

  it("that is not there, with its name made harmless", () => {
    const folder = folderOf({});
    expect(refusalOf(join(folder, "nope"), folder)).toBe("there is no rule file or folder `nope`");
    expect(refusalOf(join(folder, "no\u001b[31mpe"), folder)).toBe(
      "there is no rule file or folder `no\\u001b[31mpe`",
    );
  });

  it.skipIf(process.platform === "win32")(
    "that is a link or a device; a link in a folder is passed over",
    () => {
      const folder = folderOf({ "real/company/name.json": json(RULE) });
      symlinkSync(join(folder, "real"), join(folder, "linked"));
      symlinkSync("/etc/hostname", join(folder, "company.json"));
      symlinkSync(join(folder, "real/company/name.json"), join(folder, "real/company/other.json"));
      symlinkSync(folder, join(folder, "real/circle"));
      const regular = "is not a regular file; rules are read from regular files only";
      expect(refusalOf(join(folder, "linked"), folder)).toBe(`\`linked\` ${regular}`);
      expect(refusalOf(join(folder, "company.json"), folder)).toBe(`\`company.json\` ${regular}`);
      expect(refusalOf("/dev/zero", "-")).toContain(regular);
      expect(readPack(join(folder, "real")).rules.map(({ id }) => id)).toEqual(["company/name"]);
    },
  );

  it("never with anything but a UsageError", () => {
    const folder = folderOf({ "company/name.json": json(RULE) });
    mkdirSync(join(folder, "company/folder.json"));
    expect(readPack(folder).rules).toHaveLength(1);
    expect(() => readPack(`${folder}/company/name.json/x`)).toThrow(UsageError);
    expect(() => readPack(`${folder}\u0000`)).toThrow(UsageError);
    expect(() => readPack("")).toThrow(UsageError);
  });
});

describe("packs are refused together", () => {
  it("when one takes the id of a built-in rule", () => {
    const pack = packOf({ ...RULE, id: "office/one-application" });
    expect(() => createPreflight({ packs: [pack] })).toThrow(UsageError);
    expect(() => createPreflight({ packs: [pack] })).toThrow(
      /one-application\.json:2:9: the id `office\/one-application` is taken by a built-in rule; ids are unique, rename one$/,
    );
  });

  it("when two hold the same id", () => {
    const packs = [packOf(RULE), packOf(RULE)];
    expect(() => createPreflight({ packs })).toThrow(
      /name\.json:2:9: the id `company\/name` is taken by .*name\.json:2:9/,
    );
  });
});
