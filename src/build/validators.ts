/** Writes src/generated/validators/*: ajv standalone code, self-contained, with declarations. */
import { readFileSync } from "node:fs";
import { _, type AnySchemaObject, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { inlineReferences, mapValues } from "./inline-references.ts";

/** One validator to generate. */
interface Plan {
  readonly name: string;
  /** The name under which the validator is exported. */
  readonly exported: string;
  readonly schema: string;
  readonly prepare: (schema: unknown) => unknown;
  readonly options: Options;
  readonly keywords: readonly CodeKeywordDefinition[];
  readonly finish: (code: string, schema: unknown) => string;
  readonly declaration: string;
}

/** `$data` stays off, so that no schema can make a pattern out of data (CVE-2025-69873). */
const common: Options = { strict: true, allowUnionTypes: true, $data: false, logger: false };

const declareErrors = (
  exported: string,
): string => `/** What is wrong, as ajv says it: every violated keyword, not only the first. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** Answers whether the value fits; \`errors\` then belongs to the last call. */
export declare const ${exported}: {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
};
`;

const listing: Omit<Plan, "name" | "exported" | "schema" | "declaration"> = {
  prepare: (schema) => schema,
  options: { ...common, allErrors: true, ownProperties: true },
  keywords: [],
  finish: (code) => code,
};

const plans: readonly Plan[] = [
  {
    name: "request-accepts",
    exported: "acceptsRequest",
    schema: "ImportWorkspaceImage",
    prepare: (schema) => withPlainObjects(inlineReferences(schema)),
    options: { ...common, unicode: false, messages: false },
    keywords: [plainObject()],
    finish: withoutErrors,
    declaration: `/**
 * Answers quickly whether the value fits; it may say no to a valid value (characters above U+FFFF near a maximum
 * length, objects with another prototype), never yes to an invalid one.
 */
export declare const acceptsRequest: (value: unknown) => boolean;
`,
  },
  {
    ...listing,
    name: "request-errors",
    exported: "validateRequest",
    schema: "ImportWorkspaceImage",
    prepare: inlineReferences,
    options: { ...listing.options, messages: false },
    finish: withSchema,
    declaration: `import type { SchemaNode } from "../../schema/schema-node.ts";
${declareErrors("validateRequest")}/** The schema itself, without its annotations and references. */
export declare const schema: SchemaNode;
`,
  },
  {
    ...listing,
    name: "response",
    exported: "acceptsResponse",
    schema: "ImportWorkspaceImage.output",
    prepare: inlineReferences,
    options: { ...common, messages: false, ownProperties: true },
    finish: withoutErrors,
    declaration: `/** Answers whether a value is what the API model says that the service answers. */
export declare const acceptsResponse: (value: unknown) => boolean;
`,
  },
  {
    ...listing,
    name: "facts",
    exported: "validateFacts",
    schema: "facts",
    declaration: declareErrors("validateFacts"),
  },
  {
    ...listing,
    name: "journal",
    exported: "validateJournalEntry",
    schema: "journal",
    options: { ...listing.options, strictRequired: false },
    declaration: declareErrors("validateJournalEntry"),
  },
  {
    ...listing,
    name: "config",
    exported: "validateConfig",
    schema: "config",
    declaration: declareErrors("validateConfig"),
  },
  {
    ...listing,
    name: "waivers",
    exported: "validateWaivers",
    schema: "waivers",
    declaration: declareErrors("validateWaivers"),
  },
  {
    ...listing,
    name: "baseline",
    exported: "validateBaseline",
    schema: "baseline",
    declaration: declareErrors("validateBaseline"),
  },
  {
    ...listing,
    name: "rule",
    exported: "validateRule",
    schema: "rule",
    declaration: declareErrors("validateRule"),
  },
];

/** @returns the files to write, by path, from the schemas in a folder. */
export async function generateValidators(folder = "schemas"): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const plan of plans) {
    const source = `schemas/${plan.schema}.schema.json`;
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${plan.schema}.schema.json`, "utf8"));
    const header = `// Generated from ${source} by \`npm run generate\`; do not edit.\n`;
    const code = await generate(plan, schema);
    files.set(`src/generated/validators/${plan.name}.js`, header + code);
    files.set(`src/generated/validators/${plan.name}.d.ts`, header + plan.declaration);
  }
  return files;
}

async function generate(plan: Plan, schema: unknown): Promise<string> {
  const prepared = plan.prepare(schema) as AnySchemaObject;
  const options = { ...plan.options, code: { source: true, esm: true, lines: true } };
  const ajv = new Ajv2020({ ...options, keywords: [...plan.keywords] });
  const code = standalone
    .default(ajv, ajv.compile(prepared))
    .replace(/^export const validate = (\w+);\nexport default .*$/m, `export { $1 as ${plan.exported} };`);
  return bundled(plan.finish(code, prepared));
}

/** ajv's ESM output still says `require` for its one run-time part, the counting of code points: ours is bundled. */
async function bundled(code: string): Promise<string> {
  const contents = code.replace(
    /^const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm,
    'import { codePointLength as $1 } from "./src/schema/code-point-length.ts";',
  );
  if (/\brequire\(/.test(contents)) throw new Error("A generated validator requires a module");
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    minifySyntax: true,
    charset: "ascii",
    legalComments: "none",
    logLevel: "silent",
  });
  return (result.outputFiles[0]?.text ?? "").replace(/^\/\/ .*\n/gm, "");
}

/** The one boolean answer: nothing is built for a caller that only asks whether. */
function withoutErrors(code: string): string {
  const bare = code.replace(/^validate\d+\.errors = .*;$/gm, "");
  if (bare.includes("instancePath:")) throw new Error("An error object is left in the accepting validator");
  return bare;
}

function withSchema(code: string, schema: unknown): string {
  const text = JSON.stringify(schema);
  const own = /^const (schema\d+) = (.*);$/m.exec(code);
  return own?.[1] !== undefined && own[2] === text
    ? `${code}\nexport { ${own[1]} as schema };`
    : `${code}\nexport const schema = ${text};`;
}

/**
 * Adds `plainObject` to every object, which makes the costly own-property tests needless, and looks whether counting
 * units may stand for counting code points: a text has at least as many units, so a maximum is safe and a minimum is
 * only up to 1.
 */
function withPlainObjects(node: unknown): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const from = node as Record<string, unknown>;
  if (Number(from.minLength ?? 0) > 1)
    throw new Error("minLength above 1 needs code points: drop `unicode: false`");
  const to: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(from)) {
    to[key] = key === "properties" ? mapValues(value, withPlainObjects) : withPlainObjects(value);
  }
  return from.type === "object" ? { ...to, plainObject: true } : to;
}

function plainObject(): CodeKeywordDefinition {
  return {
    keyword: "plainObject",
    type: "object",
    schemaType: "boolean",
    before: "required",
    code: (context: KeywordCxt) => {
      const prototype = context.gen.const("prototype", _`Object.getPrototypeOf(${context.data})`);
      context.fail(_`${prototype} !== Object.prototype && ${prototype} !== null`);
    },
  } as CodeKeywordDefinition;
}
