import type { Command } from "commander";
import { builtinPack, stageRules } from "../index.ts";
import { checkOptions } from "./options.ts";
import { schemas } from "./schemas.ts";

/** The shells that completion is written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export interface Completed {
  readonly name: string;
  readonly help: string;
}

export interface CompletedOption extends Completed {
  readonly takesValue: boolean;
  /** What its value can be; none where it is a file or anything. */
  readonly words: readonly string[];
}

/** What can follow a command. */
export interface CompletedCommand {
  /** `rules test`; "" for none yet. */
  readonly path: string;
  readonly commands: readonly Completed[];
  readonly options: readonly CompletedOption[];
  /** What its first argument can be; files where there are none. */
  readonly words: readonly string[];
}

/** Every command of a program with what can follow it. */
export function completionTree(command: Command, path = ""): readonly CompletedCommand[] {
  const inner = command.commands.filter((candidate) => candidate.name() !== "help");
  const own: CompletedCommand = {
    path,
    commands: inner.map((candidate) => ({ name: candidate.name(), help: candidate.description() })),
    options: [
      ...command.options.map((option) => ({
        name: option.long ?? option.flags,
        help: option.description,
        takesValue: option.required || option.optional,
        words: option.argChoices ?? optionWords(option.name()),
      })),
      { name: "--help", help: "print this help", takesValue: false, words: [] },
    ],
    words: argumentWords(path),
  };
  return [
    own,
    ...inner.flatMap((candidate) => completionTree(candidate, `${path} ${candidate.name()}`.trim())),
  ];
}

function optionWords(name: string): readonly string[] {
  return checkOptions.find((option) => option.name === name)?.choices ?? [];
}

function argumentWords(path: string): readonly string[] {
  switch (path) {
    case "schema":
      return Object.keys(schemas);
    case "completion":
      return SHELLS;
    case "rules explain":
      return [...builtinPack().rules, ...stageRules()].map(({ id }) => id).sort();
    default:
      return [];
  }
}
