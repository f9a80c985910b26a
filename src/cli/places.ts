import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import type { EntryKind } from "./entry-kind.ts";
import { errorCode, type Io } from "./io.ts";
import type { WorkingDirectory } from "./working-directory.ts";

/** Where arguments are looked up, and what is found on the way. */
export interface Places {
  readonly options: { readonly followLinks: boolean };
  readonly io: Io;
  readonly here: WorkingDirectory;
  readonly kind: (path: string) => EntryKind;
  readonly links: string[];
  readonly failures: string[];
}

export function kindAt(text: string, absolute: string, { kind }: Places): EntryKind {
  try {
    return kind(absolute);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot read \`${text}\`: ${systemSentence(error)}`);
  }
}

/** The path with the links of its directories resolved: a directory may be a way out as well as a file. */
export function resolved(text: string, absolute: string, { here, options }: Places): string {
  const real = here.resolveParent(absolute);
  if (real === absolute || options.followLinks) return real;
  if (here.contains(absolute) && !here.containsReal(real)) leaves(text);
  return real;
}

export function leaves(text: string): never {
  throw new UsageError(
    `\`${text}\` leaves the working directory through a link; \`--follow-links\` allows that`,
  );
}
