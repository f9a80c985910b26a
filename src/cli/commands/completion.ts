import type { Command } from "commander";
import { UsageError } from "../../index.ts";
import { bashCompletion } from "../bash-completion.ts";
import { completionTree, SHELLS } from "../completion-tree.ts";
import { EXIT } from "../exit-code.ts";
import { fishCompletion } from "../fish-completion.ts";
import type { Io } from "../io.ts";
import { zshCompletion } from "../zsh-completion.ts";

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** Prints a completion script. Nothing runs when somebody presses the tabulator: the script holds all names. */
export function completion(shell: string, program: Command, io: Io): number {
  const known = SHELLS.find((name) => name === shell);
  if (known === undefined)
    throw new UsageError(`there is no completion for \`${shell}\`; there is one for ${SHELLS.join(", ")}`);
  io.stdout.write(SCRIPTS[known](completionTree(program)));
  return EXIT.pass;
}
