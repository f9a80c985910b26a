import { namesRules } from "../../format/formats.ts";
import { createPreflight, type Pack, type Preflight, type SourcedFacts, UsageError } from "../../index.ts";
import type { CheckOptions } from "../check-options.ts";
import { type CheckRun, startRun } from "../check-run.ts";
import { collect } from "../collect.ts";
import { givenFacts } from "../given-facts.ts";
import type { Collection, Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { type Outputs, openOutputs } from "../outputs.ts";
import { parts } from "../parts.ts";
import { packPolicy } from "../policy.ts";
import { progress } from "../progress.ts";
import { type InputReader, inputReader } from "../read-input.ts";
import { readPacks } from "../read-packs.ts";

/** Validates requests and says what is wrong with them; the exit code is the verdict. */
export function check(
  options: CheckOptions,
  io: Io,
  open: typeof openOutputs = openOutputs,
): number | Promise<number> {
  const collection = collect(options.operands, options, io);
  refuseSecondStdin(options);
  if (options.fix !== null && !options.dryRun) refuseFixingStdin(options);
  if (options.targets.some(({ file }) => file !== null))
    parts.files().refuseOverwriting(options, collection.inputs, io);
  const packs = readPacks(options.rules, io);
  if (options.packSha256.length > 0) parts.files().refuseUnpinned(packs, options.packSha256);
  const settings: Settings = {
    packs,
    facts: givenFacts(options, io),
    require: options.require,
    reader: inputReader(options.maxBytes, io),
  };
  if (options.live === null) return checkAll(options, collection, settings, open, io);
  // Gone through twice, listed once.
  const inputs = [...collection.inputs];
  return parts
    .live()
    .askForCheck(options.live, preflightFor(options, settings, io), inputs, settings, io)
    .then((live) => checkAll(options, { ...collection, inputs }, { ...settings, ...live }, open, io));
}

/** What a check needs beside its options. */
interface Settings {
  readonly packs: readonly Pack[];
  readonly facts: readonly SourcedFacts[];
  readonly require: readonly string[];
  readonly reader: InputReader;
}

function preflightFor(options: CheckOptions, { packs, facts, require }: Settings, io: Io): Preflight {
  return createPreflight({
    packs,
    facts,
    asOf: options.asOf ?? new Date(io.now()).toISOString().slice(0, 10),
    require,
    failOn: options.failOn,
    listRules: options.listRules || options.targets.some(({ format }) => namesRules(format)),
    hash: options.hash,
    maxBytes: options.maxBytes,
  });
}

function checkAll(
  options: CheckOptions,
  collection: Collection,
  settings: Settings,
  open: typeof openOutputs,
  io: Io,
): number | Promise<number> {
  const preflight = preflightFor(options, settings, io);
  const line = progress(io);
  const outputs = open(options, settings.packs, line, options.dryRun ? { ...io, stdout: io.stderr } : io);
  const run = startRun(options, collection, packPolicy(settings.packs, io), outputs, line, io);
  const plain = settings.reader;
  const reader =
    options.fix === null ? plain : parts.fixing().fixingReader(plain, preflight, options, run, io);
  outputs.begin(preflight.head);
  if (options.engine === "json-rules-engine")
    return checkWithEngine(preflight, collection, reader, run, outputs);
  try {
    for (const input of collection.inputs) checkInput(preflight, input, reader, run);
    return run.end();
  } finally {
    outputs.discard();
  }
}

function checkInput(preflight: Preflight, input: Input, reader: InputReader, run: CheckRun): void {
  const visit = run.visit(input);
  do {
    try {
      const content = visit.content(reader);
      if (content === null) continue;
      for (const checked of preflight.requests(content, { path: input.path }))
        if (!visit.take(checked)) break;
    } catch (error) {
      visit.failed(error);
    }
  } while (visit.again());
}

/** The same with promises, which cost too much for those who do not need them. */
async function checkWithEngine(
  preflight: Preflight,
  collection: Collection,
  reader: InputReader,
  run: CheckRun,
  outputs: Outputs,
): Promise<number> {
  try {
    for (const input of collection.inputs) {
      const visit = run.visit(input);
      do {
        try {
          const content = visit.content(reader);
          if (content === null) continue;
          for await (const checked of preflight.engineRequests(content, { path: input.path }))
            if (!visit.take(checked)) break;
        } catch (error) {
          visit.failed(error);
        }
      } while (visit.again());
    }
    return run.end();
  } finally {
    outputs.discard();
  }
}

function refuseFixingStdin({ operands }: CheckOptions): void {
  if (operands.includes("-"))
    throw new UsageError(
      "standard input cannot be fixed where it stands; `--fix-dry-run` prints what would change as a diff",
    );
}

function refuseSecondStdin({ operands, facts }: CheckOptions): void {
  if ([...operands, ...facts].filter((name) => name === "-").length > 1) {
    throw new UsageError("standard input, `-`, may be named once in all: it can be read only once");
  }
}
