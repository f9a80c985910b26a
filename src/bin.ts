import { EXIT } from "./cli/exit-code.ts";
import { processIo } from "./cli/process-io.ts";
import { run } from "./cli/run.ts";

const exit = (code: number): void => {
  process.exitCode = code;
  // Ended from outside: nothing that is still under way is waited for.
  if (code > 128) process.exit();
};
// What comes out of `run` as an error is that nobody can be told anything any more: the pipe is closed.
const unheard = (): void => exit(EXIT.couldNotRun);
try {
  const code = run(process.argv.slice(2), processIo());
  // All is written by then: what Node would tidy up, a heap and compilers at work, is not waited for.
  if (typeof code === "number") process.exit(code);
  code.then(exit, unheard);
} catch {
  unheard();
}
