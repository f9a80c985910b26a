/** Holds the import rules that docs/architecture.md states. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Import {
  readonly from: string;
  /** A path below src/, a package or a node: module. */
  readonly to: string;
}

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/").slice("src/".length))
  .sort();

const imports: readonly Import[] = files
  .filter((file) => !file.startsWith("generated/"))
  .flatMap((from) =>
    ts.preProcessFile(readFileSync(`src/${from}`, "utf8"), true, true).importedFiles.map(({ fileName }) => ({
      from,
      to: fileName.startsWith(".")
        ? normalize(join(dirname(from), fileName)).replaceAll("\\", "/")
        : fileName,
    })),
  );

/** What a file is part of: its folder, or the file itself at the top; of a package with a scope, the scope. */
function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
}

/** What each room may import beside itself; a package or node: module is named like a file. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  "types.ts": ["generated"],
  "quote.ts": [],
  "list-words.ts": [],
  "nearest.ts": ["list-words.ts"],
  "fits-schema.ts": [],
  "is-day.ts": [],
  "as-of.ts": ["types.ts", "quote.ts", "is-day.ts"],
  "hash.ts": ["node:crypto"],
  "canonical-json.ts": [],
  "system-sentence.ts": [],
  "preflight-error.ts": ["types.ts"],
  "aws-sdk.ts": ["types.ts", "aws", "preflight-error.ts", "submit"],
  submit: ["types.ts", "quote.ts", "canonical-json.ts", "hash.ts", "generated", "node:buffer"],
  journal: ["types.ts", "submit", "system-sentence.ts", "node:fs", "node:os", "node:path"],
  "stage-rules.ts": ["parts.ts"],
  document: ["types.ts", "quote.ts", "parts.ts", "node:buffer", "yaml"],
  schema: ["types.ts", "quote.ts", "list-words.ts", "nearest.ts", "document", "facts", "generated"],
  facts: ["types.ts", "quote.ts", "nearest.ts", "fits-schema.ts", "parts.ts", "document", "generated"],
  engine: [
    ...["types.ts", "quote.ts", "nearest.ts", "is-day.ts", "document", "facts", "generated", "parts.ts"],
    ...[
      "list-words.ts",
      "canonical-json.ts",
      "json-rules-engine",
      "re2js",
      "node:crypto",
      "node:fs",
      "node:path",
    ],
  ],
  report: ["types.ts", "document"],
  policy: [
    ...["types.ts", "quote.ts", "nearest.ts", "fits-schema.ts", "as-of.ts", "is-day.ts", "parts.ts"],
    ...["document", "engine", "facts", "generated", "report"],
  ],
  "policy.ts": ["types.ts", "document", "engine", "facts", "parts.ts", "policy", "stage-rules.ts"],
  fix: ["types.ts", "quote.ts", "document", "parts.ts"],
  "fix-requests.ts": ["document", "fix", "parts.ts", "preflight.ts"],
  "check.ts": ["types.ts", "document", "schema", "facts", "engine", "report", "parts.ts"],
  "candidates.ts": ["types.ts", "document", "report", "check.ts", "parts.ts"],
  "explain-conditions.ts": ["types.ts", "engine", "evaluator.ts", "facts", "preflight.ts"],
  "explain-part.ts": ["one-cause.ts", "schema"],
  "tell-part.ts": ["engine", "report"],
  "stage-rules-part.ts": ["document", "schema", "submit"],
  "one-cause.ts": ["types.ts", "document", "report"],
  "evaluator.ts": [
    "types.ts",
    "as-of.ts",
    "check.ts",
    "engine",
    "facts",
    "generated",
    "parts.ts",
    "policy",
    "preflight.ts",
    "report",
    "stage-rules.ts",
  ],
  "preflight.ts": [
    ...[
      "types.ts",
      "candidates.ts",
      "check.ts",
      "document",
      "engine",
      "evaluator.ts",
      "facts",
      "parts.ts",
      "policy",
      "report",
    ],
    ...["short-way.ts"],
  ],
  "short-way.ts": [
    "types.ts",
    "candidates.ts",
    "document",
    "evaluator.ts",
    "preflight.ts",
    "report",
    "schema",
  ],
  "with-engine.ts": ["types.ts", "candidates.ts", "check.ts", "engine", "evaluator.ts", "preflight.ts"],
  "parts.ts": [
    ...["document", "engine", "explain-part.ts", "facts", "fix", "generated", "hash.ts", "policy"],
    ...["stage-rules-part.ts", "tell-part.ts", "with-engine.ts"],
  ],
  "read.ts": ["types.ts", "document", "engine", "facts", "parts.ts"],
  "example-request.ts": [],
  "test-pack.ts": ["types.ts", "engine", "example-request.ts", "preflight.ts"],
  "pack-coverage.ts": ["types.ts", "check.ts", "engine", "example-request.ts", "facts", "parts.ts"],
  docs: ["types.ts", "engine", "example-request.ts"],
  "index.ts": [
    "types.ts",
    "explain-conditions.ts",
    "document",
    "engine",
    "facts",
    "policy",
    "docs",
    "fix-requests.ts",
    "pack-coverage.ts",
    "policy.ts",
    "preflight.ts",
    "read.ts",
    "report",
    "stage-rules.ts",
    "test-pack.ts",
  ],
  "json-rules-engine.ts": [
    "types.ts",
    "check.ts",
    "engine",
    "evaluator.ts",
    "preflight.ts",
    "json-rules-engine",
  ],
  format: ["index.ts", "quote.ts", "generated", "sarif"],
  cli: [
    ...["aws", "canonical-json.ts", "generated", "hash.ts", "journal", "quote.ts", "report"],
    ...["schema", "submit"],
    ...["index.ts", "list-words.ts", "nearest.ts", "system-sentence.ts", "format", "aws"],
    ...["commander", "diff", "tinyglobby", "node:fs", "node:path"],
  ],
  aws: [
    ...["types.ts", "quote.ts", "nearest.ts", "canonical-json.ts", "hash.ts", "facts", "generated", "submit"],
    ...["journal", "preflight-error.ts"],
    ...["@aws-sdk", "node:timers"],
  ],
  "bin.ts": ["cli"],
  action: ["node:child_process", "node:fs", "node:os", "node:path"],
  model: [
    ...["types.ts", "nearest.ts", "quote.ts"],
    ...["node:crypto", "node:fs", "node:path", "node:process", "node:util", "node:url", "node:zlib"],
  ],
};

describe("architecture", () => {
  it("every file belongs to a room that states what it may import", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== "generated" && room !== "build"));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it("rooms import what they may, and nothing else", () => {
    const broken = imports.filter(({ from, to }) => {
      const room = roomOf(from);
      if (room === "build" || to.startsWith("../schemas/")) return false;
      const target = roomOf(to);
      return target !== room && !(ROOMS[room] ?? []).includes(target);
    });
    expect(broken).toEqual([]);
  });

  it.each([
    ["yaml", /^document\/yaml/],
    ["re2js", /^engine\/pattern\.ts$/],
    ["json-rules-engine", /^(engine\/)?json-rules-engine\.ts$/],
    ["@aws-sdk/client-workspaces", /^(aws|build)\//],
    ["@aws-sdk/client-ec2", /^aws\//],
    ["commander", /^cli\/((rules-)?program|commander-options|completion-tree|commands\/completion)\.ts$/],
    ["diff", /^cli\/unified-diff\.ts$/],
    ["tinyglobby", /^cli\/expand-glob\.ts$/],
    ["node:crypto", /^(hash\.ts|engine\/join-packs\.ts|model\/|build\/)/],
    ["node:fs", /^(action\/|cli\/|engine\/read-pack\.ts|journal\/|model\/|build\/)/],
  ])("%s is imported where it is wrapped, and nowhere else", (module, allowed) => {
    const from = imports.filter(({ to }) => to === module).map((found) => found.from);
    expect(from.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it("only report/ turns pointers into lines and columns", () => {
    const users = imports.filter(({ to }) => to === "document/line-table.ts").map(({ from }) => from);
    expect(
      users.filter(
        (from) =>
          !/^(report|document)\/|^(candidates|short-way)\.ts$|^engine\/read-pack\.ts$|^facts\/read-facts\.ts$/.test(
            from,
          ),
      ),
    ).toEqual([]);
  });

  it("no file of the check path is longer than one idea", () => {
    const long = files.filter(
      (file) =>
        !file.startsWith("generated/") && readFileSync(`src/${file}`, "utf8").split("\n").length > 250,
    );
    expect(long).toEqual([]);
  });

  it("nothing in the source reads the clock, the environment or the streams but where they come in", () => {
    const global = /\b(Date\.now|process\.(env|argv|stdout|stderr|stdin|exit|cwd)|console\.)/;
    const users = files.filter((file) =>
      global.test(readFileSync(`src/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
    );
    expect(
      users.filter(
        (file) =>
          !/^(action\/main\.ts|build\/|model\/run-script|bin\.ts|aws\/submit\.ts|cli\/process-io\.ts|evaluator\.ts)/.test(
            file,
          ),
      ),
    ).toEqual([]);
  });
});

it("marks are registered symbols: every part of dist/ has a copy of what it imports", () => {
  const unregistered = files.filter((file) => /[^.\w]Symbol\(/.test(readFileSync(`src/${file}`, "utf8")));
  expect(unregistered.filter((file) => !file.startsWith("generated/"))).toEqual([]);
});
