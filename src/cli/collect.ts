import { UsageError } from "../index.ts";
import { type EntryKind, entryKinds } from "./entry-kind.ts";
import { expandGlob, isGlob } from "./expand-glob.ts";
import type { Argument, Collection, Input } from "./inputs.ts";
import { errorCode, type Io } from "./io.ts";
import { systemSentence } from "./system-sentence.ts";
import { walk } from "./walk.ts";
import { type WorkingDirectory, workingDirectory } from "./working-directory.ts";

export interface CollectOptions {
  readonly followLinks: boolean;
  readonly stdinName: string | null;
}

/** Turns the arguments of `check` into what is read, before anything is; throws `UsageError`. */
export function collect(operands: readonly string[], options: CollectOptions, io: Io): Collection {
  const inputs = new Map<string | null, Input>();
  const links: string[] = [];
  const failures: string[] = [];
  const add = (input: Input): Input => {
    const before = inputs.get(input.file);
    if (before !== undefined && (before.named || !input.named)) return before;
    inputs.set(input.file, input);
    return input;
  };
  const found: Found = { options, io, here: workingDirectory(io), kind: entryKinds(io), links, failures };
  const lists = operands.map((text) => ({ text, inputs: inputsOf(text, found).map(add) }));
  // A file that one argument found and another names is named: the lists speak of the final entries.
  const settled = lists.map(
    ({ text, inputs: list }): Argument => ({
      text,
      inputs: list.map((input) => inputs.get(input.file) ?? input),
    }),
  );
  return { arguments: settled, inputs: [...inputs.values()], links, failures };
}

interface Found {
  readonly options: CollectOptions;
  readonly io: Io;
  readonly here: WorkingDirectory;
  readonly kind: (path: string) => EntryKind;
  readonly links: string[];
  readonly failures: string[];
}

function inputsOf(text: string, found: Found): readonly Input[] {
  const { here, options } = found;
  if (text === "-") return [{ path: options.stdinName, file: null, named: true, pipe: false }];
  const absolute = here.absolute(text);
  const kind = kindAt(text, absolute, found);
  switch (kind) {
    case null:
      if (!isGlob(text)) throw new UsageError(`there is no file or directory \`${text}\``);
      return expandGlob(text, found.io).flatMap((path) => globbed(text, path, found));
    case "link":
      return linked(text, absolute, found);
    case "other":
      throw new UsageError(
        `\`${text}\` is a device or a socket; only regular files, pipes and directories are read`,
      );
    case "directory":
      return directory(here.shown(absolute), resolved(text, absolute, found), found);
    case "file":
    case "pipe":
      return [
        {
          path: here.shown(absolute),
          file: resolved(text, absolute, found),
          named: true,
          pipe: kind === "pipe",
        },
      ];
    default:
      return kind satisfies never;
  }
}

function kindAt(text: string, absolute: string, { kind }: Found): EntryKind {
  try {
    return kind(absolute);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot read \`${text}\`: ${systemSentence(error)}`);
  }
}

/** The path with the links of its directories resolved: a directory may be a way out as well as a file. */
function resolved(text: string, absolute: string, { here, options }: Found): string {
  const real = here.resolveParent(absolute);
  if (real === absolute || options.followLinks) return real;
  if (here.contains(absolute) && !here.containsReal(real)) leaves(text);
  return real;
}

function linked(text: string, absolute: string, found: Found): readonly Input[] {
  const { here, io, options } = found;
  const target = io.fs.statSync(absolute, { throwIfNoEntry: false });
  if (target === undefined) throw new UsageError(`\`${text}\` is a link that leads to nothing`);
  const path = here.shown(absolute);
  // A shell's `<(…)` is a link to a pipe, far from the working directory, which only the user can have made.
  if (target.isFIFO() && !here.contains(absolute)) return [{ path, file: absolute, named: true, pipe: true }];
  const real = io.fs.realpathSync.native(absolute);
  if (!options.followLinks && !here.containsReal(real)) leaves(text);
  if (target.isDirectory()) return directory(path, real, found);
  if (target.isFile() || target.isFIFO()) return [{ path, file: real, named: true, pipe: target.isFIFO() }];
  throw new UsageError(
    `\`${text}\` is a link to a device or a socket; only regular files, pipes and directories are read`,
  );
}

function leaves(text: string): never {
  throw new UsageError(
    `\`${text}\` leaves the working directory through a link; \`--follow-links\` allows that`,
  );
}

function directory(shown: string, real: string, { io, links, failures }: Found): readonly Input[] {
  const walked = walk(real, io);
  const prefix = shown === "" ? "" : `${shown}/`;
  for (const link of walked.links) links.push(prefix + link);
  for (const { path, error } of walked.failures) {
    failures.push(`cannot list \`${prefix}${path}\`: ${systemSentence(error)}`);
  }
  const root = real.endsWith(io.paths.sep) ? real : real + io.paths.sep;
  return walked.files.map((path) => ({ path: prefix + path, file: root + path, named: false, pipe: false }));
}

function globbed(text: string, path: string, found: Found): readonly Input[] {
  const { here } = found;
  const absolute = here.absolute(path);
  if (kindAt(path, absolute, found) !== "file") return [];
  return [{ path: here.shown(absolute), file: resolved(text, absolute, found), named: false, pipe: false }];
}
