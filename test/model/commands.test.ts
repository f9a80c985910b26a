import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { botocoreModel, smithyModel } from "./tiny-models.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "model-commands-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script of src/build/ as npm does. */
function run(script: "schemas" | "drift", ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `src/build/${script}.ts`, ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const shapes = { TryInput: { type: "structure", members: {} } };

describe("npm run schemas", () => {
  it("writes the schemas and their sources, and keeps the sources of others", () => {
    const out = join(folder, "out");
    const smithy = file("smithy.json", smithyModel(shapes));
    const two = botocoreModel(shapes);
    const botocore = file("service-2.json", {
      ...two,
      operations: { Other: { input: { shape: "TryInput" } } },
    });
    expect(run("schemas", "--model", smithy, "--operation", "Try", "--side", "input", "--out", out)).toEqual({
      status: 0,
      stdout: `wrote Try.schema.json of tiny-service 2026-01-01 (smithy) and SOURCES.json to ${out}\n`,
      stderr: "",
    });
    const first = readFileSync(join(out, "Try.schema.json"), "utf8");
    expect(run("schemas", "--model", botocore, "--operation", "*", "--out", out).status).toBe(0);
    expect(readdirSync(out)).toEqual([
      "Other.output.schema.json",
      "Other.schema.json",
      "SOURCES.json",
      "Try.schema.json",
    ]);
    expect(readFileSync(join(out, "Try.schema.json"), "utf8")).toBe(first);
    const { schemas } = JSON.parse(readFileSync(join(out, "SOURCES.json"), "utf8"));
    expect(Object.keys(schemas)).toEqual([
      "Other.output.schema.json",
      "Other.schema.json",
      "Try.schema.json",
    ]);
    expect(schemas["Other.schema.json"]).toEqual({
      operation: "Other",
      side: "input",
      names: "member",
      service: "tiny-service",
      apiVersion: "2026-01-01",
      format: "botocore",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      generator: 1,
    });
  });

  it("tells of a pattern that it leaves out", () => {
    const model = botocoreModel({
      TryInput: { type: "structure", members: { a: { shape: "A" } } },
      A: { type: "string", pattern: "(?i)x" },
    });
    const { status, stderr } = run(
      "schemas",
      "--model",
      file("odd.json", model),
      "--operation",
      "Try",
      "--out",
      join(folder, "odd"),
    );
    expect(status).toBe(0);
    expect(stderr).toBe(
      "Try.schema.json#/properties/a: The model's pattern is left out: it is not an ECMAScript regular expression\n",
    );
  });

  it.each<[string, readonly string[], string]>([
    ["no model", [], "`--model` is missing: name a Smithy JSON AST or a `service-2.json`\n"],
    [
      "a file that is not there",
      ["--model", "nowhere.json"],
      "`nowhere.json` cannot be read: there is no such file\n",
    ],
    ["a file that is no model", ["--model", "LICENSE"], "`LICENSE` is not an API model: it is not JSON\n"],
    [
      "an option that there is none of",
      ["--modle", "x"],
      "Unknown option '--modle'; usage: npm run schemas -- --model FILE [--operation NAME|'*'] [--side input|output|both] [--out DIR] [--names member|wire]\n",
    ],
    [
      "another side",
      ["--model", "x", "--side", "errors"],
      "`--side` takes input, output or both, not `errors`\n",
    ],
    ["other names", ["--model", "x", "--names", "json"], "`--names` takes member or wire, not `json`\n"],
  ])("refuses %s with a sentence and exit 2", (_, args, sentence) => {
    expect(run("schemas", ...args)).toEqual({ status: 2, stdout: "", stderr: sentence });
  });

  it("does not write over a SOURCES.json that is none of its own", () => {
    const path = file("SOURCES.json", { sources: [] });
    const model = file("own.json", smithyModel(shapes));
    expect(run("schemas", "--model", model, "--operation", "Try", "--out", folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `\`${path}\` does not list the sources of generated schemas; delete it and generate them again\n`,
    });
    rmSync(path);
  });

  it("says that it cannot write where the folder is a file", () => {
    const model = file("any.json", smithyModel(shapes));
    const { status, stderr } = run("schemas", "--model", model, "--operation", "Try", "--out", model);
    expect([status, stderr]).toEqual([2, `\`${model}\` cannot be written to: EEXIST\n`]);
  });

  it("offers the names that are near an unknown one", () => {
    const result = run(
      "schemas",
      "--model",
      file("near.json", smithyModel(shapes)),
      "--operation",
      "Tri",
      "--out",
      folder,
    );
    expect(result.status).toBe(2);
    expect(result.stderr).toContain(
      "`Tri` is no operation of `tiny-service` 2026-01-01; did you mean `Try`?",
    );
  });
});

describe("npm run drift", () => {
  it("exits 0 with one line when there is none", () => {
    const { status, stdout } = run("drift");
    expect(stdout).toMatch(
      /^no drift: ImportWorkspaceImage\.output\.schema\.json, ImportWorkspaceImage\.schema\.json agrees with @aws-sdk\/client-workspaces \d/,
    );
    expect(status).toBe(0);
  });

  it("exits 1 against a model that says something else", () => {
    const members = { Ec2ImageId: { shape: "S" } };
    const model = botocoreModel({
      ImportWorkspaceImageRequest: { type: "structure", members },
      S: { type: "string" },
    });
    const operations = { ImportWorkspaceImage: { input: { shape: "ImportWorkspaceImageRequest" } } };
    const { status, stdout } = run("drift", "--model", file("drifted.json", { ...model, operations }));
    expect(status).toBe(1);
    expect(stdout).toContain("#/properties: member `Tags` only in the schema\n");
    expect(stdout).toContain("npm run schemas -- --model FILE");
  });

  it("exits 2 when the model cannot be read", () => {
    expect(run("drift", "--model", "nowhere.json")).toMatchObject({
      status: 2,
      stderr: "`nowhere.json` cannot be read: there is no such file\n",
    });
  });
});
