/** Finds the peers: npm packages of this folder, installed on the first run, and what the system happens to have. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { versionAt } from "./environment.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const SCHEMA = fileURLToPath(new URL("../schemas/ImportWorkspaceImage.schema.json", import.meta.url));

/** Installs the npm peers unless they are there. A failure is told and leaves them out. */
export function installPeers(tell) {
  // npm writes this file last.
  if (existsSync(join(HERE, "node_modules/.package-lock.json"))) return;
  tell("installing the peers into bench/node_modules, once");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=0"];
  const options = { cwd: HERE, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" };
  const child =
    npm === undefined
      ? spawnSync("npm", args, { ...options, shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], options);
  if (child.status === 0) return;
  const [reason = "npm did not start"] = (child.error?.message ?? child.stderr.trim()).split("\n");
  tell(`the npm peers cannot be installed and are left out: ${reason}`);
}

/** Where each peer is, null for those that are not, their versions, and a sentence about each absent one. */
export function findPeers() {
  const absent = [];
  const versions = [];
  const npm = (label, name, script) => {
    const folder = join(HERE, "node_modules", name);
    if (existsSync(join(folder, script))) {
      versions.push(`${label} ${versionAt(join(folder, "package.json"))}`);
      return join(folder, script);
    }
    absent.push(`${label} is not installed and left out`);
    return null;
  };
  const ajv = npm("ajv-cli", "ajv-cli", "dist/index.js");
  const spectral = npm("Spectral", "@stoplight/spectral-cli", "dist/index.js");

  const interpreter = output("python3", ["-c", "import sys; print(sys.executable)"]);
  const jsonschema =
    interpreter === null
      ? null
      : output(interpreter, ["-c", "from importlib.metadata import version; print(version('jsonschema'))"]);
  if (jsonschema === null) absent.push("python jsonschema is not installed and left out");
  else versions.push(`python jsonschema ${jsonschema}`);

  const aws = interpreter === null ? null : beside(interpreter, "aws");
  const awsVersion = output(aws ?? "aws", ["--version"]);
  if (awsVersion === null) absent.push("The AWS CLI is not installed and left out");
  else versions.push(`AWS CLI ${/^aws-cli\/(\S+)/.exec(awsVersion)?.[1] ?? awsVersion}`);

  return {
    ajv,
    spectral,
    python: jsonschema === null ? null : interpreter,
    aws: awsVersion === null ? null : (aws ?? "aws"),
    versions,
    absent,
  };
}

/** The program that a version manager's shim of the same name would start after a few milliseconds. */
function beside(interpreter, name) {
  const path = join(dirname(interpreter), name);
  return existsSync(path) ? path : null;
}

function output(file, args) {
  const { status, stdout } = spawnSync(file, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** ajv-cli on a file or a pattern. */
export const ajvCommand = (name, script, cwd, files, rest) => ({
  name,
  file: process.execPath,
  args: [script, "validate", "--spec=draft2020", "--all-errors", "-s", SCHEMA, "-d", files],
  cwd,
  peer: true,
  ...rest,
});

/** Spectral on a file or a pattern. */
export const spectralCommand = (name, script, cwd, ruleset, files, rest) => ({
  name,
  file: process.execPath,
  args: [script, "lint", "--ruleset", ruleset, files],
  cwd,
  peer: true,
  says: /No results/,
  ...rest,
});

/** The command line of python jsonschema. */
export const jsonschemaCommand = (name, python, cwd, file, rest) => ({
  name,
  file: python,
  args: ["-W", "ignore", "-m", "jsonschema", "-i", file, SCHEMA],
  cwd,
  peer: true,
  ...rest,
});

/** python jsonschema on a folder, in one process. */
export const jsonschemaFilesCommand = (name, python, cwd, folder, rest) => ({
  name,
  file: python,
  args: [join(HERE, "peers/jsonschema-files.py"), SCHEMA, folder],
  cwd,
  peer: true,
  ...rest,
});

/** The AWS CLI on a request that it refuses before it calls anyone. */
export const awsCommand = (name, aws, cwd, file, rest) => ({
  name,
  file: aws,
  args: [
    "workspaces",
    "import-workspace-image",
    ...["--cli-input-json", `file://${file}`],
    ...["--region", "us-east-1", "--no-sign-request", "--endpoint-url", "http://127.0.0.1:9"],
  ],
  cwd,
  peer: true,
  // 252 in version 2, 255 in version 1.
  status: null,
  says: /Missing required parameter.*Ec2ImageId/,
  ...rest,
});
