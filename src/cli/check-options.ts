import { UsageError } from "../index.ts";
import type { Io } from "./io.ts";
import type { LiveOptions } from "./live-options.ts";
import { checkOptions, liveOptions, type Option, type Parsed } from "./options.ts";
import { parts } from "./parts.ts";
import { readTargets, type Target } from "./targets.ts";

/** What the user asked `check` for. */
export interface CheckOptions {
  readonly operands: readonly string[];
  readonly facts: readonly string[];
  readonly fact: readonly string[];
  readonly rules: readonly string[];
  readonly region: string | null;
  /** How to ask AWS; null where it is not asked. */
  readonly live: LiveOptions | null;
  /** What the packs must hold, as sha256. */
  readonly packSha256: readonly string[];
  readonly asOf: string | null;
  readonly require: readonly string[];
  /** Null where the option was not given. */
  readonly failOn: "error" | "warning" | null;
  readonly config: string | null;
  readonly noConfig: boolean;
  readonly allowUnknown: boolean;
  readonly targets: readonly Target[];
  /** Which fixes to make; null for none. */
  readonly fix: "safe" | "all" | null;
  /** Fixes are shown, not written. */
  readonly dryRun: boolean;
  readonly hash: boolean;
  readonly listRules: boolean;
  readonly quiet: boolean;
  readonly engine: "compiled" | "json-rules-engine";
  readonly stdinName: string | null;
  readonly followLinks: boolean;
  readonly maxBytes: number;
  readonly color: "auto" | "always" | "never";
}

/** Largest file, or line of NDJSON, that is read unless `--max-bytes` says otherwise. */
export const DEFAULT_MAX_BYTES: number = 1 << 20;
// A text of twice this many units is no longer a string that V8 can hold.
const LARGEST_MAX_BYTES = 1 << 28;

/** Validates what each option's own value can tell; throws `UsageError`. */
export function readCheckOptions({ options, operands }: Parsed, env: Io["env"]): CheckOptions {
  for (const [name, values] of options) checkChoice(name, values);
  const all = (name: string): readonly string[] => options.get(name) ?? [];
  const last = (name: string): string | null => options.get(name)?.at(-1) ?? null;
  if (options.has("config") && options.has("no-config"))
    throw new UsageError("`--config` and `--no-config` exclude each other");
  const bytes = last("max-bytes");
  const targets = readTargets(all("format"), env);
  const dryRun = options.has("fix-dry-run");
  if (dryRun) refuseReportBesideDiff(targets);
  return {
    operands,
    facts: all("facts"),
    fact: all("fact"),
    rules: all("rules"),
    region: last("region"),
    live: readLive(options),
    packSha256: all("pack-sha256"),
    asOf: last("as-of"),
    require: all("require").flatMap((scopes) => scopes.split(",").map((scope) => scope.trim())),
    failOn: last("fail-on") as CheckOptions["failOn"],
    config: last("config"),
    noConfig: options.has("no-config"),
    allowUnknown: options.has("allow-unknown"),
    targets,
    fix: options.has("fix-unsafe") ? "all" : dryRun || options.has("fix") ? "safe" : null,
    dryRun,
    hash: options.has("hash"),
    listRules: options.has("list-rules"),
    quiet: options.has("quiet"),
    engine: last("engine") === "json-rules-engine" ? "json-rules-engine" : "compiled",
    stdinName: last("stdin-name"),
    followLinks: options.has("follow-links"),
    maxBytes: bytes === null ? DEFAULT_MAX_BYTES : readBytes(bytes),
    color: (last("color") as CheckOptions["color"] | null) ?? "auto",
  };
}

function readLive(options: Parsed["options"]): LiveOptions | null {
  if (options.has("live")) return parts.live().readLiveOptions(options);
  // A Region is a fact, live or not.
  const lonely = liveOptions.find(({ name }) => name !== "region" && options.has(name));
  if (lonely !== undefined)
    throw new UsageError(`\`--${lonely.name}\` says how to call AWS: it needs \`--live\``);
  return null;
}

function checkChoice(name: string, values: readonly string[]): void {
  const choices = checkOptions.find((option: Option) => option.name === name)?.choices;
  if (choices === null || choices === undefined) return;
  for (const value of values) {
    if (!choices.includes(value)) {
      throw new UsageError(`\`--${name} ${value}\`: accepted are ${choices.join(", ")}`);
    }
  }
}

function refuseReportBesideDiff(targets: readonly Target[]): void {
  const format = targets.find((target) => target.file === null)?.format;
  if (format === "text" || format === undefined) return;
  throw new UsageError(
    `\`--fix-dry-run\` prints a diff on standard output; send the report to a file: \`--format ${format}=FILE\``,
  );
}

function readBytes(text: string): number {
  const bytes = /^[0-9]{1,10}$/.test(text) ? Number(text) : 0;
  if (bytes < 1 || bytes > LARGEST_MAX_BYTES) {
    throw new UsageError(
      `\`--max-bytes ${text}\`: accepted is a number of bytes from 1 to ${LARGEST_MAX_BYTES}`,
    );
  }
  return bytes;
}
