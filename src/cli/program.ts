/** The whole command line, with help and the sentences for mistakes; a part, because a plain `check` needs none of it. */
import { Command, CommanderError } from "commander";
import { createPreflight, UsageError } from "../index.ts";
import { listWords } from "../list-words.ts";
import { didYouMean } from "../nearest.ts";
import { readCheckOptions } from "./check-options.ts";
import { closingHelp } from "./closing-help.ts";
import { commanderOption, parsedOf } from "./commander-options.ts";
import { pruneBaseline, writeBaseline } from "./commands/baseline.ts";
import { check } from "./commands/check.ts";
import { completion } from "./commands/completion.ts";
import { configPrint } from "./commands/config-print.ts";
import { facts as readFactsCommand } from "./commands/facts.ts";
import { type InitOptions, init } from "./commands/init.ts";
import { DEFAULT_PROCESS, newRequest } from "./commands/new.ts";
import { schema } from "./commands/schema.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import {
  baselineOptions,
  checkOptions,
  factsOptions,
  type Parsed,
  submitOptions,
  waitCommandOptions,
} from "./options.ts";
import { parts } from "./parts.ts";
import { addRulesCommands } from "./rules-program.ts";

/** Takes the exit code of the command that ran. */
export type Settle = (code: number | Promise<number>) => void;

/** Parses any command line and runs what it asks for. @returns the exit code. */
export function runProgram(args: readonly string[], io: Io): number | Promise<number> {
  refuseForgottenCommand(args, io);
  let result: number | Promise<number> = EXIT.couldNotRun;
  const program = programFor(io, (code) => {
    result = code;
  });
  try {
    program.parse(args, { from: "user" });
    return result;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.pass : EXIT.couldNotRun;
  }
}

/** What the full parser makes of the arguments of `check`; null where it refuses them. For the test of the other one. */
export function parseWithProgram(args: readonly string[]): Parsed | null {
  const command = checkCommand()
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} });
  try {
    command.parse(args, { from: "user" });
    return parsedOf(command);
  } catch (error) {
    if (error instanceof CommanderError) return null;
    throw error;
  }
}

function programFor(io: Io, settle: Settle): Command {
  const columns = io.stdout.isTerminal() ? Math.min(100, io.stdout.columns()) : 80;
  const program = new Command("workspaces-preflight")
    .description("Checks ImportWorkspaceImage requests for Amazon WorkSpaces before the call.")
    .version(
      `workspaces-preflight ${createPreflight().head.tool.version}`,
      "-v, --version",
      "print the version",
    )
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [COMMAND]", "print the help of a command")
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(inOurForm(text)),
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .exitOverride();
  const add = (command: Command, parent: Command = program): Command => {
    parent.addCommand(command.copyInheritedSettings(parent));
    return command;
  };
  add(checkCommand()).action((_inputs, _options, command: Command) => {
    settle(check(readCheckOptions(parsedOf(command), io.env), io));
  });
  addRulesCommands(
    add(new Command("rules").description("list, explain, test, write and document rules")),
    add,
    settle,
    io,
  );
  const facts = new Command("facts")
    .description("read facts about a request's image and account from AWS, and print them as a facts file")
    .argument("<REQUEST>", "a file of requests, or - for standard input");
  for (const option of factsOptions) facts.addOption(commanderOption(option));
  add(facts).action((_request, _options, command: Command) =>
    settle(readFactsCommand(parsedOf(command), io)),
  );
  const submit = new Command("submit")
    .description("check requests, then import them: each at most once")
    .argument("<FILE>", "a file of requests, or - for standard input");
  for (const option of submitOptions) submit.addOption(commanderOption(option));
  add(submit).action((_file, _options, command: Command) =>
    settle(parts.submitting().submit(parsedOf(command), io)),
  );
  const wait = new Command("wait")
    .description("wait until imported images are available, or in error")
    .argument("[IMAGE_ID...]", "images of WorkSpaces, such as wsi-0123456789");
  for (const option of waitCommandOptions) wait.addOption(commanderOption(option));
  add(wait).action((_ids, _options, command: Command) =>
    settle(parts.submitting().wait(parsedOf(command), io)),
  );
  add(
    new Command("init").description(
      "write a configuration, a pre-commit hook and a CI job; what is there stays",
    ),
  )
    .argument("[FOLDER]", "the folder of the requests", "images")
    .option("--ci <SYSTEM>", "github, gitlab or jenkins instead of what is found", repeated)
    .option("--repository <URL>", "where hook and job fetch this tool from")
    .option("--rev <REV>", "the tag or commit of it (default: the tag of this version)")
    .action((folder: string, { ci = null, repository = null, rev = null }: Partial<InitOptions>) =>
      settle(init(folder, { ci, repository, rev }, io)),
    );
  const config = add(new Command("config").description("show what a configuration says"));
  add(new Command("print").description("print what holds for a file, and where each setting is said"), config)
    .argument("<FILE>", "the file of a request; it need not be there")
    .option("--config <FILE>", "the configuration instead of the nearest")
    .action((file: string, { config: named }: { config?: string }) =>
      settle(configPrint(file, named ?? null, io)),
    );
  const baseline = add(
    new Command("baseline").description("accept what is wrong today; only what is new fails"),
  );
  for (const [name, act, words] of [
    ["write", writeBaseline, "record every finding of the files"],
    ["prune", pruneBaseline, "forget what is no longer found"],
  ] as const) {
    const command = new Command(name).description(words).argument("[INPUTS...]", "as for check");
    for (const option of baselineOptions) command.addOption(commanderOption(option));
    add(command, baseline).action((_inputs, _options, parsed: Command) =>
      settle(act(readCheckOptions(parsedOf(parsed), io.env), io)),
    );
  }
  add(
    new Command("schema").description("print a JSON Schema: request, facts, rule, report, config or waivers"),
  )
    .argument("[NAME]", "which one", "request")
    .action((name: string) => settle(schema(name, io)));
  add(new Command("new").description("print a request that passes, to start from"))
    .option("--process <VALUE>", "its IngestionProcess", DEFAULT_PROCESS)
    .action(({ process }: { process: string }) => settle(newRequest(process, io)));
  add(new Command("completion").description("print a completion script for bash, zsh or fish"))
    .argument("<SHELL>", "bash, zsh or fish")
    .action((shell: string) => settle(completion(shell, program, io)));
  addHelpCommand(program, settle);
  addClosingHelp(program, "", columns);
  return program;
}

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Below the help of every command. */
function addClosingHelp(command: Command, path: string, columns: number): void {
  command.addHelpText("after", () => closingHelp(path, columns));
  for (const inner of command.commands) addClosingHelp(inner, `${path} ${inner.name()}`.trim(), columns);
}

/** `help rules explain`: every word is a command of the one before. */
function addHelpCommand(program: Command, settle: Settle): void {
  const help = new Command("help").description("print the help of a command").argument("[COMMAND...]");
  program.helpCommand(false);
  program.addCommand(help.copyInheritedSettings(program));
  help.action((names: readonly string[]) => {
    let command = program;
    for (const name of names) {
      const inner = command.commands.find((candidate) => candidate.name() === name);
      if (inner === undefined) {
        const known = command.commands.map((candidate) => candidate.name());
        throw new UsageError(
          `there is no command \`${names.join(" ")}\`${didYouMean(name, known) || "; `workspaces-preflight help` lists them"}`,
        );
      }
      command = inner;
    }
    command.outputHelp();
    settle(EXIT.pass);
  });
}

/** The parser's own sentence about what may have been meant, in the form of ours. */
function inOurForm(sentence: string): string {
  return sentence.replace(
    /\n\(Did you mean (?:one of )?(.+)\?\)/,
    (_, names: string) => `; did you mean ${listWords(names.split(", "), "or")}?`,
  );
}

function checkCommand(): Command {
  const command = new Command("check")
    .description("check requests; the main job")
    .argument(
      "[INPUTS...]",
      "files, directories, patterns, or - for standard input; without any, the requests of the configuration",
    );
  for (const option of checkOptions) command.addOption(commanderOption(option));
  return command;
}

/** `workspaces-preflight win11.json`: the file is there, the command is missing. */
function refuseForgottenCommand([first]: readonly string[], { cwd, fs, paths }: Io): void {
  if (first === undefined || first.startsWith("-") || !/[./\\]/.test(first)) return;
  if (fs.statSync(paths.resolve(cwd(), first), { throwIfNoEntry: false }) === undefined) return;
  throw new UsageError(
    `\`${first}\` is no command; to check it, write \`workspaces-preflight check ${first}\``,
  );
}
