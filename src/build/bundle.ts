/**
 * `npm run build`: writes dist/. One small bundle for the check path, and beside it a file for each part of src/parts.ts
 * and src/cli/parts.ts that is required when it is first asked for. `--check` builds into memory and fails when dist/ differs.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { declarations } from "./declarations.ts";
import { eager } from "./eager.ts";
import { licences } from "./licences.ts";
import { drawPicture } from "./picture.ts";

const DIST = "dist";
const PICTURE = "docs/check.svg";
const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  // Optional peers, loaded by what calls AWS.
  external: ["@aws-sdk/*"],
  // Node shows the line that an error comes from: it should fit on a screen.
  lineLimit: 160,
  charset: "ascii",
  // A package that is bundled into CommonJS may ask for it.
  define: { "import.meta.url": "__filename" },
  legalComments: "none",
};

/** A plain check, for which the bundle is tuned, and what the parts are tuned for that many runs load. */
const PLAIN_CHECK = ["check", "docs/examples/requests/win11.json", "--as-of", "2026-11-23"];
const TUNED: readonly (readonly [string, readonly string[]])[] = [
  ["cli.cjs", PLAIN_CHECK],
  ["facts.cjs", [...PLAIN_CHECK, "--fact", "windows.version=11"]],
  ["policyRun.cjs", [...PLAIN_CHECK, "--config", "test/golden/config/workspaces-preflight.config.json"]],
];
/** A run that loads one of these loads all: they are one file, which goes by the first, and share what they import. */
const TOGETHER: readonly string[] = ["policyRun", "policy", "textPolicy"];
const PARTS = ["src/parts.ts", "src/cli/parts.ts", "src/format/parts.ts"];

/** `import * as NAME from "MODULE"` of a file of parts, as [NAME, module]; a module is a file of ours or a package. */
function readParts(path: string): readonly (readonly [string, string])[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/^import \* as (\w+) from "(.+)";$/gm)].map(([, name = "", module = ""]) => [
    name,
    module.startsWith(".") ? join(dirname(path), module) : module,
  ]);
}

/** In every bundle, a file of parts requires the files beside it instead of holding them. */
const partsBeside: Plugin = {
  name: "parts-beside",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]parts\.ts$/ }, ({ path }) => {
      const names = readParts(relative(process.cwd(), path)).map(([name]) => name);
      const entries = names.map((name) => `${name}: () => (${name}_ ??= ${requirePart(name)})`);
      return {
        contents: `let ${names.map((name) => `${name}_`).join(", ")};\nexport const parts = { ${entries.join(", ")} };`,
        loader: "js",
      };
    });
  },
};

function requirePart(name: string): string {
  return TOGETHER.includes(name) ? `require("./${TOGETHER[0]}.cjs").${name}` : `require("./${name}.cjs")`;
}

/** Text is parsed faster than the same literal. */
const schemasAsText: Plugin = {
  name: "schemas-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]schemas[\\/][^\\/]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return {
        contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});`,
        loader: "js",
      };
    });
  },
};

const besideIt: Plugin = {
  name: "beside-it",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

async function bundle(
  entry: BuildOptions,
  options: BuildOptions = {},
): Promise<{ readonly text: string; readonly meta: Metafile }> {
  const result = await build({
    ...COMMON,
    ...options,
    ...entry,
    plugins: [partsBeside, schemasAsText, besideIt],
  });
  const [file] = result.outputFiles ?? [];
  if (file === undefined || result.metafile === undefined)
    throw new Error(`${JSON.stringify(entry)} gave no bundle`);
  return { text: file.text, meta: result.metafile };
}

/** dist/ as it should be, path → text. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const inputs = new Set<string>();
  const add = async (name: string, entry: string | BuildOptions, options?: BuildOptions): Promise<void> => {
    const { text, meta } = await bundle(
      typeof entry === "string" ? { entryPoints: [entry] } : entry,
      options,
    );
    files.set(name, text);
    for (const input of Object.keys(meta.inputs)) inputs.add(input);
  };
  await add("cli.cjs", "src/bin.ts", { banner: { js: "#!/usr/bin/env node" } });
  await add("action.cjs", "src/action/main.ts");
  await add("index.cjs", "src/index.ts");
  await add("json-rules-engine.cjs", "src/json-rules-engine.ts", { external: ["json-rules-engine"] });
  await add("aws-sdk.cjs", "src/aws-sdk.ts");
  const together = new Map<string, string>();
  for (const [name, entry] of PARTS.flatMap(readParts)) {
    if (TOGETHER.includes(name)) together.set(name, entry);
    else await add(`${name}.cjs`, entry);
  }
  await add(`${TOGETHER[0]}.cjs`, { stdin: { contents: exportAll(together), resolveDir: process.cwd() } });
  for (const [name, args] of TUNED) files.set(name, eager(files, name, args));
  for (const name of ["index", "json-rules-engine", "aws-sdk"]) {
    const names = await exportedNames(`src/${name}.ts`);
    files.set(
      `${name}.mjs`,
      `import library from "./${name}.cjs";\nexport const { ${names.join(", ")} } = library;\n`,
    );
    const types = await declarations(`src/${name}.ts`);
    files.set(`${name}.d.mts`, types);
    files.set(`${name}.d.cts`, types);
  }
  files.set("LICENSES.txt", licences([...inputs]));
  return files;
}

function exportAll(parts: ReadonlyMap<string, string>): string {
  return TOGETHER.map((name) => `export * as ${name} from "./${parts.get(name)}";`).join("\n");
}

/** The values, not the types, that an entry point exports. */
async function exportedNames(entry: string): Promise<readonly string[]> {
  const { meta } = await bundle({ entryPoints: [entry] }, { format: "esm", packages: "external" });
  return Object.values(meta.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

const files = await contents();
const present = existsSync(DIST) ? readdirSync(DIST) : [];
const stale = [...files].filter(
  ([name, text]) => !present.includes(name) || readFileSync(`${DIST}/${name}`, "utf8") !== text,
);
const surplus = present.filter((name) => !files.has(name));

if (process.argv.includes("--check")) {
  const wrong = [...stale.map(([name]) => name), ...surplus].map((name) => `${DIST}/${basename(name)}`);
  if (wrong.length === 0 && readFileSync(PICTURE, "utf8") !== drawPicture()) wrong.push(PICTURE);
  for (const path of wrong)
    console.error(`${path} is not what the source gives: run \`npm run build\` and commit the result`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  mkdirSync(DIST, { recursive: true });
  for (const name of surplus) rmSync(`${DIST}/${name}`);
  for (const [name, text] of stale) writeFileSync(`${DIST}/${name}`, text);
  chmodSync(`${DIST}/cli.cjs`, 0o755);
  writeFileSync(PICTURE, drawPicture());
  for (const [name, text] of files)
    console.log(`${name.padEnd(24)} ${(Buffer.byteLength(text) / 1024).toFixed(1).padStart(7)} KiB`);
}
