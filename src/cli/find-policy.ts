import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";
import { workingDirectory } from "./working-directory.ts";

/** Where the policy files of a run are, absolute; null for one that there is not. */
export interface PolicyFiles {
  /** That of the configuration, or of the others where there is none. */
  readonly folder: string;
  readonly config: string | null;
  readonly waivers: string | null;
  readonly baseline: string | null;
}

export const CONFIG_NAMES: readonly string[] = [
  "workspaces-preflight.config.json",
  "workspaces-preflight.config.yaml",
];
export const WAIVERS_NAME = "workspaces-preflight.waivers.yaml";
export const BASELINE_NAME = "workspaces-preflight.baseline.json";

/** The policy files of a run: those of the named configuration, or the nearest; null where none is wanted or there. */
export function policyFiles(
  { config, noConfig }: { readonly config: string | null; readonly noConfig: boolean },
  io: Io,
): PolicyFiles | null {
  if (noConfig) return null;
  return config === null ? findPolicy(io) : namedPolicy(config, io);
}

/**
 * The nearest folder with a configuration, upwards from the working directory and not above the one that holds `.git`; without
 * one, the nearest with waivers or a baseline. @returns null where there is nothing.
 */
function findPolicy(io: Io): PolicyFiles | null {
  const { cwd, paths } = io;
  let others: PolicyFiles | null = null;
  for (let folder = cwd(); ; folder = paths.dirname(folder)) {
    const found = policyIn(folder, io);
    if (found?.config !== null && found?.config !== undefined) return found;
    others ??= found;
    if (isThere(paths.join(folder, ".git"), io) || paths.dirname(folder) === folder) return others;
  }
}

/** The policy files of one folder; throws `UsageError` where there are two configurations. */
function policyIn(folder: string, io: Io): PolicyFiles | null {
  const at = (name: string): string | null => {
    const path = io.paths.join(folder, name);
    return isThere(path, io) ? path : null;
  };
  const [config, second] = CONFIG_NAMES.map(at).filter((path) => path !== null);
  if (second !== undefined)
    throw new UsageError(
      `there are two configurations, \`${shown(config, io)}\` and \`${shown(second, io)}\`; keep one, or name one with \`--config\``,
    );
  const waivers = at(WAIVERS_NAME);
  const baseline = at(BASELINE_NAME);
  if (config === undefined && waivers === null && baseline === null) return null;
  return { folder, config: config ?? null, waivers, baseline };
}

function shown(path: string | undefined, io: Io): string {
  return workingDirectory(io).shown(path ?? "");
}

/** The configuration that an option names, and what stands beside it. */
function namedPolicy(config: string, io: Io): PolicyFiles {
  const path = io.paths.resolve(io.cwd(), config);
  if (!isThere(path, io)) throw new UsageError(`\`--config ${config}\`: there is no such file`);
  const folder = io.paths.dirname(path);
  const at = (name: string): string | null => {
    const file = io.paths.join(folder, name);
    return isThere(file, io) ? file : null;
  };
  return { folder, config: path, waivers: at(WAIVERS_NAME), baseline: at(BASELINE_NAME) };
}

function isThere(path: string, { fs }: Io): boolean {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot look for \`${path}\`: ${systemSentence(error)}`);
  }
}
