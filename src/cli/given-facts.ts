import { parseFact, readFacts, type SourcedFacts, UsageError } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { collect } from "./collect.ts";
import type { Io } from "./io.ts";
import { readBytes } from "./read-input.ts";

const REGION_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"] as const;
/** What describes a thousand images takes a few megabytes. */
const LARGEST_FACTS: number = 1 << 25;

/** What says which facts a run is given. */
export type FactOptions = Pick<CheckOptions, "facts" | "fact" | "followLinks" | "maxBytes"> &
  Partial<Pick<CheckOptions, "region">>;

/** The facts that options state. */
export function optionFacts(options: FactOptions, io: Io): readonly SourcedFacts[] {
  const { region = null } = options;
  return [
    ...options.facts.flatMap((path) => factsOf(path, options, io)),
    ...aboutOneImage(options.fact.map((text) => parseFact(text, "--fact"))),
    ...(region === null ? [] : [regionFrom("--region", region)]),
  ];
}

/** Facts, and the Region of the environment where they state none. */
export function withRegion(given: readonly SourcedFacts[], io: Io): readonly SourcedFacts[] {
  if (given.some(({ facts }) => facts.region?.name !== undefined)) return given;
  return [...given, ...environmentRegion(io)];
}

/** The Region of the environment, if it has one. */
export function environmentRegion({ env }: Io): readonly SourcedFacts[] {
  for (const from of REGION_VARIABLES) {
    const name = env[from];
    if (name !== undefined && name !== "") return [regionFrom(from, name)];
  }
  return [];
}

export function regionFrom(from: string, name: string): SourcedFacts {
  return { from, facts: { region: { name } } };
}

function factsOf(path: string, { followLinks, maxBytes }: FactOptions, io: Io): readonly SourcedFacts[] {
  const { inputs } = collect([path], { followLinks, stdinName: null }, io);
  const [input] = inputs;
  if (input === undefined || !input.named) {
    throw new UsageError(`\`--facts ${path}\`: a facts file is one file`);
  }
  const content = readBytes(input, Math.max(maxBytes, LARGEST_FACTS), io);
  return readFacts(content, input.path ?? "<stdin>");
}

/** `--fact ec2Image.id=…` says which image the other options are about. */
function aboutOneImage(given: readonly SourcedFacts[]): readonly SourcedFacts[] {
  const id = given.find(({ facts }) => facts.ec2Image?.id !== undefined)?.facts.ec2Image?.id;
  if (id === undefined) return given;
  return given.map((source) =>
    source.facts.ec2Image === undefined
      ? source
      : { ...source, facts: { ec2Image: { id, ...source.facts.ec2Image } } },
  );
}
