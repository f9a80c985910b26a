import { type DocumentFormat, parseFact, readFacts, type SourcedFacts, UsageError } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { collect } from "./collect.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-input.ts";

const REGION_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"] as const;

/** The facts of a run: files, options, and the Region of the environment where nothing else states it. */
export function givenFacts(options: CheckOptions, io: Io): readonly SourcedFacts[] {
  const given = [
    ...options.facts.map((path) => factsOf(path, options, io)),
    ...options.fact.map((text) => parseFact(text, "--fact")),
  ];
  if (given.some(({ facts }) => facts.region?.name !== undefined)) return given;
  for (const from of REGION_VARIABLES) {
    const name = io.env[from];
    if (name !== undefined && name !== "") return [...given, { from, facts: { region: { name } } }];
  }
  return given;
}

function factsOf(path: string, { followLinks, maxBytes }: CheckOptions, io: Io): SourcedFacts {
  const { inputs } = collect([path], { followLinks, stdinName: null }, io);
  const [input] = inputs;
  if (input === undefined || !input.named) {
    throw new UsageError(`\`--facts ${path}\`: a facts file is one file`);
  }
  return readFacts(readText(input, maxBytes, io), input.path ?? "<stdin>", formatOf(path));
}

function formatOf(path: string): DocumentFormat {
  return /\.ya?ml$/i.test(path) ? "yaml" : "json";
}
