/** A run with a configuration, waivers, a baseline or packs; a part, because most runs have none. */
import type { CheckedPolicy } from "../format/format.ts";
import type { Config, createPreflight, FileOf, Pack, SourcedFacts, Waive } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import type { PolicyFiles } from "./find-policy.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { layeredPreflights } from "./layered-preflights.ts";
import { openConfig } from "./open-config.ts";
import { parts } from "./parts.ts";
import type { Policy, PolicySay } from "./policy.ts";
import { readConfigPacks, readPacks } from "./read-packs.ts";
import { workingDirectory } from "./working-directory.ts";

const NO_CONFIG: Config = { entries: [], rules: {}, packs: [], failOn: null, require: [], maxDays: null };
const MAX_DAYS = 365;

/** Facts and required scopes of options, and of AWS where it is asked. */
export interface GivenToCheck {
  readonly facts: readonly SourcedFacts[];
  readonly require: readonly string[];
  /** For a baseline: the one there is is not applied, and what one may know is marked as known. */
  readonly recording: boolean;
}

/**
 * @param files null where only options name packs. @param inputs whatever the run will read.
 * @param create the function of the bundle that is loaded already: a part has a copy of its own of whatever it imports.
 */
export function openPolicy(
  files: PolicyFiles | null,
  options: CheckOptions,
  given: GivenToCheck,
  inputs: Iterable<Input>,
  io: Io,
  create: typeof createPreflight,
): Policy {
  const folder = files?.folder ?? io.cwd();
  const fileOf = fileIn(folder, io);
  const opened = files === null || files.config === null ? null : openConfig(files.config, io);
  const config = opened?.config ?? NO_CONFIG;
  const packs = [...readConfigPacks(config.packs, folder, io), ...readPacks(options.rules, io)];
  if (options.packSha256.length > 0) parts.files().refuseUnpinned(packs, options.packSha256);
  const failOn = options.failOn ?? config.failOn?.value ?? "error";
  const asOf = options.asOf ?? new Date(io.now()).toISOString().slice(0, 10);
  const terms = { asOf, maxDays: config.maxDays?.value ?? MAX_DAYS };
  const says: readonly PolicySay[] = [
    ...(opened === null ? [] : [opened]),
    ...(files === null || files.waivers === null
      ? []
      : [parts.openWaivers().openWaivers(files.waivers, terms, packs, fileOf, io)]),
    ...(files === null || files.baseline === null || given.recording
      ? []
      : [parts.openBaseline().openBaseline(files.baseline, fileOf, io)]),
  ];
  const waives = says.flatMap((say) => say.waive ?? []);
  const waive = firstOf(given.recording ? [...waives, recorded] : waives);
  const preflightOptions = {
    packs,
    asOf,
    require: [...config.require.map(({ value }) => value), ...given.require],
    failOn,
    listRules: options.listRules,
    hash: options.hash,
    maxBytes: options.maxBytes,
    ...(waive === null ? {} : { waive }),
  };
  const preflights = layeredPreflights(config, preflightOptions, given.facts, inputs, fileOf, io, create);
  const { head } = preflights;
  return {
    head,
    failOn,
    isConfigured: opened !== null,
    packs,
    files: [
      ...[files?.config, files?.waivers, files?.baseline].filter((path) => typeof path === "string"),
      ...packs.map(({ from }) => io.paths.resolve(".", from)),
    ],
    preflightOf(input) {
      for (const say of says) say.start(input);
      return preflights.of(input.path);
    },
    emit(checked) {
      const { report } = checked;
      for (const say of says) say.see(report);
      const { facts } = preflights.of(report.source.path).head;
      if (facts === head.facts || report.facts !== undefined) return checked;
      const { source, operation, verdict, rules, findings } = report;
      return { ...checked, report: { source, operation, verdict, facts, rules, findings } };
    },
    unread(input) {
      for (const say of says) say.unread(input);
    },
    end: () => [...says.map((say) => say.end()), ...packs.map((pack) => packPolicy(pack, io))],
  };
}

/** As a baseline knows findings: none that is undecided. */
const recorded: Waive = ({ outcome }) =>
  outcome === "unknown"
    ? null
    : { by: "baseline", reason: null, owner: null, expires: null, from: "recorded" };

/** Waivers are asked before the baseline: they say why. */
function firstOf(waives: readonly Waive[]): Waive | null {
  const [first, ...others] = waives;
  if (first === undefined || others.length === 0) return first ?? null;
  return (finding, request) => {
    for (const waive of waives) {
      const waived = waive(finding, request);
      if (waived !== null) return waived;
    }
    return null;
  };
}

/** From a path as reports name it to one relative to a folder. */
function fileIn(folder: string, { cwd, paths }: Io): FileOf {
  const from = paths.relative(folder, cwd()).split(paths.sep).join("/");
  if (from === "") return (path) => path;
  return (path) =>
    path === null ? null : paths.relative(folder, paths.resolve(cwd(), path)).split(paths.sep).join("/");
}

function packPolicy({ from, sha256 }: Pack, io: Io): CheckedPolicy {
  const here = workingDirectory(io);
  const path = here.shown(io.paths.resolve(".", from));
  return { report: { kind: "pack", path, sha256, waived: 0, findings: [] }, line: () => null };
}
