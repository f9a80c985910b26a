/** The program as its users start it, against the loopback service. */
import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { SECRETS } from "../support/aws/test-connection.ts";

export interface ProgramRun {
  readonly child: ChildProcess;
  readonly done: Promise<ProgramResult>;
}

export interface ProgramResult {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Instead of the one in `dist/`. */
  readonly program?: string;
}

const PROGRAM = resolve("dist/cli.cjs");

/** Only what the test gives: nothing of the machine's own AWS configuration. */
export function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    NODE_NO_WARNINGS: "1",
    AWS_ACCESS_KEY_ID: SECRETS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: SECRETS.secretAccessKey,
    AWS_SESSION_TOKEN: SECRETS.sessionToken,
    AWS_REGION: "eu-west-1",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
    ...more,
  };
}

export function startProgram(
  args: readonly string[],
  { cwd, env, stdin, program = PROGRAM }: ProgramOptions,
): ProgramRun {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: environment(env), stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdin.end(stdin ?? "");
  const done = new Promise<ProgramResult>((settle) => {
    child.once("close", (exit, signal) => settle({ exit, signal, stdout, stderr }));
  });
  return { child, done };
}

export function runProgram(args: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  return startProgram(args, options).done;
}
