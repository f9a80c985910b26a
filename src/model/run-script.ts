import { UsageError } from "../types.ts";

/** Runs a script of the repository: its exit code, or 2 with a sentence on standard error for a caller's mistake. */
export function runScript(usage: string, script: () => number): number {
  try {
    return script();
  } catch (error) {
    const sentence = error instanceof UsageError ? error.message : badArguments(error, usage);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    return 2;
  }
}

/** The sentence for what `parseArgs` of node:util refuses; null for any other error, which is a bug. */
function badArguments(error: unknown, usage: string): string | null {
  if (!(error instanceof Error) || !("code" in error) || !String(error.code).startsWith("ERR_PARSE_ARGS_"))
    return null;
  // What follows its first sentence is advice for programs with positional arguments.
  return `${error.message.split(". ")[0]}; usage: ${usage}`;
}
