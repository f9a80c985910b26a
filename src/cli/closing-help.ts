import { wrap } from "../format/wrap.ts";
import { commandExamples } from "./command-examples.ts";
import { commandNotes } from "./command-notes.ts";

/** What stands below the options of a command: what to know, examples, exit codes. @param width in columns. */
export function closingHelp(path: string, width: number): string {
  const notes = Object.hasOwn(commandNotes, path) ? commandNotes[path] : undefined;
  const examples = Object.hasOwn(commandExamples, path) ? commandExamples[path] : undefined;
  const sections: string[] = [];
  if (notes?.about) sections.push(wrap(notes.about, width).join("\n"));
  if (examples !== undefined)
    sections.push(
      ["Examples:", ...examples.map((example) => `  workspaces-preflight ${example}`)].join("\n"),
    );
  if (notes !== undefined)
    sections.push(["Exit codes:", ...Object.entries(notes.exits).map(exit)].join("\n"));
  return sections.map((section) => `\n${section}`).join("\n");

  function exit([code, meaning]: readonly [string, string]): string {
    return `  ${code}  ${wrap(meaning, width - 5).join("\n     ")}`;
  }
}
