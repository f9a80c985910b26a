import { UsageError } from "../index.ts";
import type { Io } from "./io.ts";

/** Where the journal is: as `--journal` says, else in the state folder of the XDG Base Directory Specification. */
export function journalPath(option: string | null, { env, cwd, paths }: Io): string {
  if (option === "") throw new UsageError("`--journal` is empty; is a variable not set?");
  if (option !== null) return paths.resolve(cwd(), option);
  return paths.join(stateFolder(env, paths), "workspaces-preflight", "journal.jsonl");
}

function stateFolder(env: Io["env"], paths: Io["paths"]): string {
  const { XDG_STATE_HOME: state = "", LOCALAPPDATA: local = "", HOME: home = "" } = env;
  // The specification: what is not absolute is not looked at.
  if (paths.isAbsolute(state)) return state;
  if (paths.isAbsolute(local)) return local;
  if (paths.isAbsolute(home)) return paths.join(home, ".local", "state");
  throw new UsageError(
    "there is no place for the journal: set XDG_STATE_HOME or HOME, or name a file with `--journal`",
  );
}
