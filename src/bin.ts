import { EXIT } from "./cli/exit-code.ts";
import { ClosedPipe } from "./cli/io.ts";
import { processIo } from "./cli/process-io.ts";
import { run } from "./cli/run.ts";

const closed = (error: unknown): number => {
  if (error instanceof ClosedPipe) return EXIT.couldNotRun;
  throw error;
};
try {
  const code = run(process.argv.slice(2), processIo());
  if (typeof code === "number") process.exitCode = code;
  else
    code.catch(closed).then((settled) => {
      process.exitCode = settled;
    });
} catch (error) {
  process.exitCode = closed(error);
}
