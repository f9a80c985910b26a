import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateValidators } from "../../src/build/validators.ts";
import { validateFacts } from "../../src/generated/validators/facts.js";
import { validateRequest } from "../../src/generated/validators/request-errors.js";
import { validateRule } from "../../src/generated/validators/rule.js";

type Schema = Record<string, unknown>;

describe("generated validators", () => {
  it("are what the schemas give", async () => {
    for (const [path, text] of await generateValidators()) {
      expect(existsSync(path), `${path} is missing: run \`npm run generate\``).toBe(true);
      expect(readFileSync(path, "utf8"), `${path} is stale: run \`npm run generate\``).toBe(text);
    }
  });

  it("need no module at run time", async () => {
    for (const [path, text] of await generateValidators()) {
      if (path.endsWith(".js")) expect(text).not.toMatch(/\brequire\(|^import /m);
    }
  });

  it("do not depend on descriptions or on what is a reference", async () => {
    const folder = mkdtempSync(join(tmpdir(), "validators-"));
    try {
      cpSync("schemas", folder, { recursive: true });
      const path = join(folder, "ImportWorkspaceImage.schema.json");
      writeFileSync(path, JSON.stringify(withReferences(JSON.parse(readFileSync(path, "utf8")))));
      expect(await generateValidators(folder)).toStrictEqual(await generateValidators());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuse a schema that refers to itself, which could not be inlined", async () => {
    const folder = mkdtempSync(join(tmpdir(), "validators-"));
    try {
      cpSync("schemas", folder, { recursive: true });
      const schema = {
        type: "object",
        properties: { a: { $ref: "#/$defs/A" } },
        $defs: { A: { type: "array", items: { $ref: "#/$defs/A" } } },
      };
      writeFileSync(join(folder, "ImportWorkspaceImage.schema.json"), JSON.stringify(schema));
      await expect(generateValidators(folder)).rejects.toThrow("recursive at #/$defs/A");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("tell every error, not only the first", () => {
    expect(validateRequest({ ImageName: " ", x: 1 })).toBe(false);
    expect(
      validateRequest.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`),
    ).toStrictEqual(["required ", "required ", "required ", "additionalProperties ", "pattern /ImageName"]);
  });

  it("judge facts", () => {
    expect(
      validateFacts({ windows: { version: "11", release: "24H2" }, region: { name: "eu-west-1" } }),
    ).toBe(true);
    expect(validateFacts({ windows: { version: "12" } })).toBe(false);
    expect(validateFacts.errors?.[0]?.instancePath).toBe("/windows/version");
    expect(validateFacts(JSON.parse('{"__proto__":{}}'))).toBe(false);
  });

  it("judge rules", () => {
    expect(validateRule({})).toBe(false);
    expect(validateRule.errors?.every(({ keyword }) => keyword === "required")).toBe(true);
  });
});

/** The same schema with a definition for every member, which has a description. */
function withReferences(schema: Schema): Schema {
  const definitions: Record<string, unknown> = { ...(schema.$defs as Schema | undefined) };
  const visit = (node: unknown, name: string): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const { properties, items, ...rest } = node as Schema;
    if (typeof rest.$ref === "string") return node;
    const own: Schema = { ...rest, description: `About ${name}` };
    if (properties !== undefined) {
      own.properties = Object.fromEntries(
        Object.entries(properties as Schema).map(([key, member]) => [key, visit(member, name + key)]),
      );
    }
    if (items !== undefined) own.items = visit(items, `${name}Item`);
    if (name === "") return own;
    // Keywords in the order of the schema, which the generated code follows.
    definitions[name] = Object.fromEntries(
      [...Object.keys(node), "description"].map((key) => [key, own[key]]),
    );
    return { $ref: `#/$defs/${name}`, description: "Here" };
  };
  const root = visit(schema, "") as Schema;
  const ordered = Object.fromEntries(Object.keys(schema).map((key) => [key, root[key]]));
  return { ...ordered, description: "A request", $defs: definitions };
}
