import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "./golden-io.ts";

/** What a command line did. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: string;
}

const PARTS = ["stdout", "stderr", "exit"] as const;

/**
 * Runs the file `cmd` of a case in its folder: a line as a shell would read it, with `NAME=value` before and
 * `< file` after the command. `STDOUT_TERMINAL=80` and `STDERR_TERMINAL=80` make an output a terminal of 80 columns.
 *
 * @param prepare gets the line before it is taken apart, `setEnvironment` the environment before the run.
 */
export async function runCase(
  folder: string,
  prepare: (line: string) => string = (line) => line,
  setEnvironment: (env: Readonly<Record<string, string>>) => void = () => {},
): Promise<Outcome> {
  const { env, args, stdin } = caseLine(folder, prepare);
  const { STDOUT_TERMINAL, STDERR_TERMINAL, ...rest } = env;
  setEnvironment(rest);
  const { io, stdout, stderr } = recordingIo({
    cwd: folder,
    env: rest,
    ...(stdin === undefined ? {} : { stdin }),
    ...(STDOUT_TERMINAL === undefined ? {} : { stdoutColumns: Number(STDOUT_TERMINAL) }),
    ...(STDERR_TERMINAL === undefined ? {} : { stderrColumns: Number(STDERR_TERMINAL) }),
  });
  const exit = await run(args, io);
  return { stdout: scrubbed(stdout()), stderr: scrubbed(stderr()), exit: `${exit}\n` };
}

/** The line of a case, taken apart. */
export interface CaseLine {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly stdin: Buffer | undefined;
}

export function caseLine(folder: string, prepare: (line: string) => string = (line) => line): CaseLine {
  const text = readFileSync(join(folder, "cmd"), "utf8")
    .split("\n")
    .filter((text) => text !== "" && !text.startsWith("#"))
    .join(" ");
  const words = shellWords(prepare(text));
  const program = words.indexOf("workspaces-preflight");
  const input = words.indexOf("<");
  return {
    env: Object.fromEntries(words.slice(0, program).map((word) => cut(word))),
    args: words.slice(program + 1, input === -1 ? undefined : input),
    stdin: input === -1 ? undefined : readFileSync(join(folder, words[input + 1] ?? "")),
  };
}

export function recordedOutcome(folder: string): Outcome {
  const [stdout, stderr, exit] = PARTS.map((part) => {
    const file = join(folder, part);
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  });
  return { stdout: stdout ?? "", stderr: stderr ?? "", exit: exit ?? "" };
}

export function recordOutcome(folder: string, outcome: Outcome): void {
  for (const part of PARTS) writeFileSync(join(folder, part), outcome[part]);
}

/** Hashes change with every rule and every update of the model; what they are is tested where they are made. */
export function scrubbed(text: string): string {
  return text.replace(/"sha256": "[0-9a-f]{64}"/g, '"sha256": "…"');
}

function cut(word: string): readonly [string, string] {
  const equals = word.indexOf("=");
  return [word.slice(0, equals), word.slice(equals + 1)];
}

/** Words of a line: blanks separate, single and double quotes keep together. */
function shellWords(line: string): readonly string[] {
  const words = line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, (_, single?: string, double?: string) => single ?? double ?? ""),
  );
}
