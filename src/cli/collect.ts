import { UsageError } from "../index.ts";
import { entryKinds } from "./entry-kind.ts";
import type { Argument, Collection, Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { isGlob } from "./is-glob.ts";
import { parts } from "./parts.ts";
import { kindAt, type Places, resolved } from "./places.ts";
import { workingDirectory } from "./working-directory.ts";

export interface CollectOptions {
  readonly followLinks: boolean;
  readonly stdinName: string | null;
}

/** Turns the arguments of `check` into what is read, before anything is; throws `UsageError`. */
export function collect(operands: readonly string[], options: CollectOptions, io: Io): Collection {
  const links: string[] = [];
  const failures: string[] = [];
  const places: CollectPlaces = {
    options,
    io,
    here: workingDirectory(io),
    kind: entryKinds(io),
    links,
    failures,
  };
  const found = operands.map((text): Argument => ({ text, inputs: inputsOf(text, places) }));
  const [only, ...others] = found;
  // One argument finds nothing twice.
  if (only !== undefined && others.length === 0)
    return { arguments: found, inputs: only.inputs, links, failures };
  return { ...onceEach(found), links, failures };
}

/** The same file found twice is one input, and named if one argument names it. */
function onceEach(found: readonly Argument[]): Pick<Collection, "arguments" | "inputs"> {
  const inputs = new Map<string | null, Input>();
  for (const argument of found) {
    for (const input of argument.inputs) {
      const before = inputs.get(input.file);
      if (before === undefined || (input.named && !before.named)) inputs.set(input.file, input);
    }
  }
  return { arguments: found, inputs: [...inputs.values()] };
}

interface CollectPlaces extends Places {
  readonly options: CollectOptions;
}

function inputsOf(text: string, places: CollectPlaces): Iterable<Input> {
  const { here, options } = places;
  if (text === "") throw new UsageError("an argument is empty; is a variable not set?");
  if (text === "-") return [{ path: options.stdinName, file: null, named: true, pipe: false }];
  const absolute = here.absolute(text);
  const kind = kindAt(text, absolute, places);
  switch (kind) {
    case null:
      if (!isGlob(text)) throw new UsageError(`there is no file or directory \`${text}\``);
      return parts.search().matching(text, places);
    case "link":
      return parts.search().linked(text, absolute, places);
    case "other":
      throw new UsageError(
        `\`${text}\` is a device or a socket; only regular files, pipes and directories are read`,
      );
    case "directory":
      return parts.search().directory(here.shown(absolute), resolved(text, absolute, places), places);
    case "file":
    case "pipe":
      return [
        {
          path: here.shown(absolute),
          file: resolved(text, absolute, places),
          named: true,
          pipe: kind === "pipe",
        },
      ];
    default:
      return kind satisfies never;
  }
}
