import { readCheckOptions } from "./check-options.ts";
import { check } from "./commands/check.ts";
import { complain } from "./complain.ts";
import { EXIT } from "./exit-code.ts";
import { ClosedPipe, type Interrupted, type Io } from "./io.ts";
import { checkOptions } from "./options.ts";
import { parseArguments } from "./parse-arguments.ts";
import { parts } from "./parts.ts";

/**
 * Runs one command line. Synchronous for a plain `check`, which goes straight to its command; everything else is
 * parsed by the full parser, which is loaded then.
 *
 * @returns the exit code.
 */
export function run(args: readonly string[], io: Io): number | Promise<number> {
  try {
    const parsed = args[0] === "check" ? parseArguments(args.slice(1), checkOptions) : null;
    const code =
      parsed !== null && parsed.operands.length > 0
        ? check(readCheckOptions(parsed, io.env), io)
        : parts.program().runProgram(args, io);
    return typeof code === "number" ? code : code.catch((error: unknown) => failed(error, io));
  } catch (error) {
    return failed(error, io);
  }
}

function failed(error: unknown, io: Io): number {
  if (error instanceof ClosedPipe) throw error;
  // By name: a part of the bundle has classes of its own.
  if (error instanceof Error && error.name === "Interrupted") {
    complain(error.message, io);
    return (error as Interrupted).exitCode;
  }
  if (error instanceof Error && error.name === "UsageError") complain(error.message, io);
  else {
    const [message = "", ...stack] = (
      error instanceof Error ? (error.stack ?? error.message) : String(error)
    ).split("\n");
    complain(`internal error, please report it: ${message}`, io, stack);
  }
  return EXIT.couldNotRun;
}
