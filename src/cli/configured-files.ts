/** `check` without arguments; a part, because most runs name what is to be checked. */
import { type Config, UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import type { CheckOptions } from "./check-options.ts";
import { policyFiles } from "./find-policy.ts";
import type { Collection, Input } from "./inputs.ts";
import { errorCode, type Io } from "./io.ts";
import { openConfig } from "./open-config.ts";
import { type Walked, walk } from "./walk.ts";
import { workingDirectory } from "./working-directory.ts";

const NAME_THEM =
  "name files, directories, patterns, or `-` for standard input, for example `workspaces-preflight check requests/`";

/** The files that the `requests` of the configuration are about, found as those of a directory are; throws `UsageError`. */
export function configuredFiles(options: Pick<CheckOptions, "config" | "noConfig">, io: Io): Collection {
  const { paths } = io;
  const config = policyFiles(options, io)?.config ?? null;
  if (config === null) throw new UsageError(`nothing to check: ${NAME_THEM}`);
  const here = workingDirectory(io);
  const { entries } = openConfig(config, io).config;
  if (entries.length === 0)
    throw new UsageError(`nothing to check: \`${here.shown(config)}\` has no \`requests\`; ${NAME_THEM}`);

  const folder = paths.dirname(config);
  const root = io.fs.realpathSync.native(folder);
  const walked = startsOf(entries, here.shown(config)).map((start) => walkFrom(start, root, io));
  const fits = (path: string): boolean => entries.some((entry) => entry.fits(path));
  const shown = (path: string): string => here.shown(paths.join(folder, path));
  const inputs = walked
    .flatMap(({ files }) => files.filter(fits))
    .sort()
    .map((path): Input => ({ path: shown(path), file: paths.join(root, path), named: false, pipe: false }));
  return {
    arguments: [{ text: here.shown(config), inputs }],
    inputs,
    links: walked.flatMap(({ links }) => links).map(shown),
    failures: walked.flatMap(({ failures }) =>
      failures.map(({ path, error }) => `cannot list \`${shown(path)}\`: ${systemSentence(error)}`),
    ),
  };
}

/** The folders in which a pattern can find something, none in another. @returns paths that end in `/`, or are empty. */
function startsOf(entries: Config["entries"], config: string): readonly string[] {
  const all = entries
    .flatMap(({ files }) => files)
    .map((pattern) => {
      const segments = pattern.replace(/^(?:\.\/)+/, "").split("/");
      if (segments.includes(".."))
        throw new UsageError(
          `\`${config}\`: the pattern \`${pattern}\` leaves the folder of the configuration; name the files to check them`,
        );
      const end = segments.slice(0, -1).findIndex((segment) => /[*?{]/.test(segment));
      const start = segments.slice(0, end === -1 ? -1 : end);
      return start.length === 0 ? "" : `${start.join("/")}/`;
    });
  const starts = [...new Set(all)];
  return starts.filter((start) => !starts.some((other) => other !== start && start.startsWith(other)));
}

/** What is below a folder, relative to the root; nothing where it is not there or a link is on the way, which is told. */
function walkFrom(start: string, root: string, io: Io): Walked {
  const { fs, paths } = io;
  const folder = paths.join(root, start);
  try {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return NOTHING;
    if (paths.relative(folder, fs.realpathSync.native(folder)) !== "") return { ...NOTHING, links: [start] };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return { ...NOTHING, failures: [{ path: start, error }] };
  }
  const { files, links, failures } = walk(folder, io);
  return {
    files: files.map((path) => start + path),
    links: links.map((path) => start + path),
    failures: failures.map(({ path, error }) => ({ path: start + path, error })),
  };
}

const NOTHING: Walked = { files: [], links: [], failures: [] };
