/** The package as its users get it: packed, installed and used as a file, offline. */
import { execFile, execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), "preflight-package-"));
const kinds = ["esm", "cjs"] as const;
const modules = ["node16", "nodenext"] as const;
const environment = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: undefined,
  npm_config_cache: join(scratch, "cache"),
};

let packed: Packed;

/** npm's own script, so that no shell is needed on Windows. */
async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
  const script = process.env.npm_execpath ?? join(resolve(process.execPath, ".."), "npm");
  const [command, first] = /\.[cm]?js$/.test(script) ? [process.execPath, [script]] : ["npm", []];
  const { stdout } = await run(command, [...first, ...args], {
    cwd,
    env: environment,
    shell: process.platform === "win32" && first.length === 0,
  });
  return stdout;
}

async function node(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { cwd, env: environment });
  return stdout;
}

/** Compiles what stands in a folder, with the strictest of what users ask of types. */
async function compile(
  folder: string,
  module: (typeof modules)[number],
  files: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const options = {
    module,
    target: "es2022",
    lib: ["es2023"],
    types: [],
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    outDir: `out-${module}`,
    ...more,
  };
  writeFileSync(join(folder, `tsconfig.${module}.json`), JSON.stringify({ compilerOptions: options, files }));
  await node(folder, resolve("node_modules/typescript/bin/tsc"), "-p", `tsconfig.${module}.json`);
}

beforeAll(async () => {
  const [first] = JSON.parse(
    await npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", scratch),
  ) as readonly Packed[];
  if (first === undefined) throw new Error("npm packed nothing");
  packed = first;
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  await npm(
    scratch,
    "install",
    "--offline",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    `./${packed.filename}`,
  );
  for (const kind of kinds) {
    const folder = join(scratch, kind);
    mkdirSync(folder);
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ type: kind === "esm" ? "module" : "commonjs" }),
    );
    for (const file of ["consumer.ts", "engine-consumer.ts", "aws-consumer.ts"])
      copyFileSync(join("test/consumers", file), join(folder, file));
    cpSync("docs/examples/rules", join(folder, "pack"), { recursive: true });
  }
  for (const file of ["plain.mjs", "plain.cjs"])
    copyFileSync(join("test/consumers", file), join(scratch, file));
}, 120_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the packed files", () => {
  it("are what is run, what it is made from, and who may use it", () => {
    const paths = packed.files.map(({ path }) => path);
    const folders = new Set(
      paths.map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path)),
    );
    expect([...folders].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
      "rules",
      "schemas",
    ]);
    expect(paths.filter((path) => path.startsWith("schemas/"))).toEqual(
      expect.arrayContaining(
        ["facts", "report", "rule", "ImportWorkspaceImage"].map((name) => `schemas/${name}.schema.json`),
      ),
    );
    expect(paths.filter((path) => /service-2|smithy|\.test\.|\.tsx?$|\.map$/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith("rules/")).every((path) => path.endsWith(".json"))).toBe(
      true,
    );
  });

  it("depend on nothing; json-rules-engine and the AWS SDK are optional peers", () => {
    const manifest = JSON.parse(
      readFileSync(join(scratch, "node_modules/workspaces-preflight/package.json"), "utf8"),
    ) as Record<string, unknown>;
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    const peers = [
      ...["ec2", "iam", "service-quotas", "sts", "workspaces"].map((service) => `@aws-sdk/client-${service}`),
      "json-rules-engine",
    ];
    expect(manifest.peerDependenciesMeta).toEqual(
      Object.fromEntries(peers.map((name) => [name, { optional: true }])),
    );
    expect(Object.keys(manifest.peerDependencies as object)).toEqual(peers);
    expect(
      Object.keys(manifest.scripts as object).filter((name) =>
        /^(pre|post)?(install|prepare|pack)/.test(name),
      ),
    ).toEqual([]);
  });

  it("hold every file that the manifest names", () => {
    const text = readFileSync("package.json", "utf8");
    const named = [...text.matchAll(/"\.?\/?(dist\/[^"*]+)"/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(8);
    expect(packed.files.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
  });

  it("hold a program that can be started as it is", () => {
    expect(readFileSync("dist/cli.cjs", "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync("git", ["ls-files", "-s", "dist/cli.cjs"], { encoding: "utf8" })).toMatch(/^100755 /);
  });

  it("name every package that is bundled, with its licence", async () => {
    const { metafile } = await build({
      entryPoints: ["src/bin.ts", "src/index.ts"],
      bundle: true,
      write: false,
      metafile: true,
      platform: "node",
      format: "cjs",
      external: ["@aws-sdk/*"],
      outdir: scratch,
      logLevel: "silent",
    });
    const bundled = new Set(
      Object.keys(metafile.inputs).flatMap(
        (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? [],
      ),
    );
    const text = readFileSync("dist/LICENSES.txt", "utf8");
    const named = [...text.matchAll(/^-{100}\n\n(\S+) \S+ \(.+\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining([...bundled]));
    expect(bundled).toContain("yaml");
    expect(named).toContain("commander");
  });
});

describe("the installed package", () => {
  it("runs as a program", async () => {
    const bin = join(scratch, "node_modules/workspaces-preflight/dist/cli.cjs");
    expect(await node(scratch, bin, "--version")).toMatch(/^workspaces-preflight \d+\.\d+\.\d+\n$/);
    expect(
      await node(scratch, bin, "check", resolve("docs/examples/requests/win11.json"), "--follow-links"),
    ).toContain("1 request passed");
  });

  it("is the same for plain JavaScript as an ES module and as CommonJS", async () => {
    const [esm, cjs] = await Promise.all(
      ["plain.mjs", "plain.cjs"].map((file) => node(scratch, "--no-warnings", file)),
    );
    expect(esm).toBe(cjs);
    expect(cjs?.split(/[ \n]/)[0]?.split(",")).toEqual([
      "UsageError",
      "baselineText",
      "builtinPack",
      "createPreflight",
      "explainConditions",
      "factsBeside",
      "fixRequests",
      "knownFindings",
      "oldestOf",
      "packCoverage",
      "packPage",
      "parseFact",
      "readBaseline",
      "readConfig",
      "readFacts",
      "readPack",
      "readWaivers",
      "settingsFor",
      "sha256",
      "stageRules",
      "startBaseline",
      "startTotals",
      "startWaivers",
      "testPack",
      "waivableRules",
    ]);
    expect(cjs).toContain("office/one-application Report 0.1.0 fail 4");
  });

  it("says what to install when AWS is to be asked and its SDK is not installed", async () => {
    const bin = join(scratch, "node_modules/workspaces-preflight/dist/cli.cjs");
    const request = resolve("docs/examples/requests/win11.json");
    copyFileSync(request, join(scratch, "win11.json"));
    for (const command of [
      ["facts", "win11.json", "--simulate-permissions"],
      ["check", "win11.json", "--live", "--simulate-permissions"],
    ]) {
      await expect(node(scratch, bin, ...command, "--region", "eu-west-1")).rejects.toMatchObject({
        code: 2,
        stdout: "",
        stderr:
          "error: calls to AWS need the AWS SDK, which is not installed; install it beside workspaces-preflight: " +
          "`npm install @aws-sdk/client-ec2 @aws-sdk/client-iam @aws-sdk/client-service-quotas @aws-sdk/client-sts @aws-sdk/client-workspaces`\n",
      });
    }
  });

  it("says what is missing when json-rules-engine is not installed", async () => {
    const entry = 'require("workspaces-preflight/json-rules-engine")';
    await expect(node(scratch, "-e", entry)).rejects.toThrow("Cannot find module 'json-rules-engine'");
  });

  it("is the same for TypeScript as an ES module and as CommonJS, under node16 and nodenext", async () => {
    const folders = kinds.map((kind) => join(scratch, kind));
    await Promise.all(folders.map((folder) => compile(folder, "node16", ["consumer.ts"])));
    // With the peer from here on.
    const peer = "node_modules/json-rules-engine";
    symlinkSync(resolve(peer), join(scratch, peer), "junction");
    await Promise.all(
      folders.map((folder) => compile(folder, "nodenext", ["consumer.ts", "engine-consumer.ts"])),
    );
    const outputs = await Promise.all(
      folders.flatMap((folder) => modules.map((module) => node(folder, `out-${module}/consumer.js`))),
    );
    const [first] = outputs;
    expect(outputs).toEqual(Array(4).fill(first));
    for (const line of expectedLines) expect(first).toContain(`${line}\n`);
    for (const folder of folders)
      expect(await node(folder, "out-nodenext/engine-consumer.js")).toBe("true true\nfail 4\n");
  });

  it("guards a client of the AWS SDK, in an ES module and in CommonJS", async () => {
    for (const peer of ["@aws-sdk", "@smithy", "@types"])
      symlinkSync(resolve("node_modules", peer), join(scratch, "node_modules", peer), "junction");
    for (const kind of kinds) {
      const folder = join(scratch, kind);
      // The types of the SDK need Node's, and are not all right by themselves.
      await compile(folder, "nodenext", ["aws-consumer.ts"], { types: ["node"], skipLibCheck: true });
      expect(await node(folder, "--no-warnings", "out-nodenext/aws-consumer.js")).toBe(
        "PreflightError fail\nPreflightError fail\n",
      );
    }
  });
});

/** Enough of the output to see that the right things were compared. */
const expectedLines = [
  "fail schema/pattern /ImageName 4, office/support-ended /Applications/0 13",
  "fail document/byte-order-mark  1, document/syntax  1",
  "true true",
  '{"from":"--fact","facts":{"windows":{"version":"11"}}}',
  '[{"windows":{"version":"10"}}]',
  "UsageError: there is no rule file or folder `no/such/folder`",
  "company/owner-tag pass,company/owner-tag fail,company/owner-tag fail",
];
