/** Finding files: in a directory, by a pattern, through a link. */
import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import type { Input } from "./inputs.ts";
import { errorCode } from "./io.ts";
import { parts } from "./parts.ts";
import { kindAt, leaves, type Places, resolved } from "./places.ts";
import { hasDocumentName, walk } from "./walk.ts";

/** The files that a pattern matches; none of them was named. */
export function matching(pattern: string, places: Places): readonly Input[] {
  return parts
    .globs()
    .expandGlob(pattern, places.io)
    .flatMap((path) => globbed(path, places));
}

function globbed(path: string, places: Places): readonly Input[] {
  const { here } = places;
  const absolute = here.absolute(path);
  const kind = kindAt(path, absolute, places);
  if (kind === "link" && hasDocumentName(places.io.paths.basename(path)))
    places.links.push(here.shown(absolute));
  if (kind !== "file") return [];
  return [{ path: here.shown(absolute), file: resolved(path, absolute, places), named: false, pipe: false }];
}

/** What a link that was named leads to. */
export function linked(text: string, absolute: string, places: Places): Iterable<Input> {
  const { here, io, options } = places;
  const attempt = <T>(look: () => T): T => {
    try {
      return look();
    } catch (error) {
      if (errorCode(error) === null) throw error;
      throw new UsageError(`cannot read \`${text}\`: ${systemSentence(error)}`);
    }
  };
  const target = attempt(() => io.fs.statSync(absolute, { throwIfNoEntry: false }));
  if (target === undefined) throw new UsageError(`\`${text}\` is a link that leads to nothing`);
  const path = here.shown(absolute);
  // A shell's `<(…)` is a link to a pipe, far from the working directory, which only the user can have made.
  if (target.isFIFO() && !here.contains(absolute)) return [{ path, file: absolute, named: true, pipe: true }];
  const real = attempt(() => io.fs.realpathSync.native(absolute));
  if (!options.followLinks && !here.containsReal(real)) leaves(text);
  if (target.isDirectory()) return directory(path, real, places);
  if (target.isFile() || target.isFIFO()) return [{ path, file: real, named: true, pipe: target.isFIFO() }];
  throw new UsageError(
    `\`${text}\` is a link to a device or a socket; only regular files, pipes and directories are read`,
  );
}

/** The documents below a directory. @param shown as reports name it. @param real without links. */
export function directory(shown: string, real: string, { io, links, failures }: Places): Iterable<Input> {
  const walked = walk(real, io);
  const prefix = shown === "" ? "" : `${shown}/`;
  for (const link of walked.links) links.push(prefix + link);
  for (const { path, error } of walked.failures) {
    failures.push(`cannot list \`${prefix}${path}\`: ${systemSentence(error)}`);
  }
  const root = real.endsWith(io.paths.sep) ? real : real + io.paths.sep;
  return {
    *[Symbol.iterator]() {
      for (const path of walked.files)
        yield { path: prefix + path, file: root + path, named: false, pipe: false };
    },
  };
}
