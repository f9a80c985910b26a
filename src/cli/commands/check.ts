import { namesRules } from "../../format/formats.ts";
import { createPreflight, UsageError } from "../../index.ts";
import type { CheckOptions } from "../check-options.ts";
import { type CheckRun, startRun } from "../check-run.ts";
import { collect } from "../collect.ts";
import { warn } from "../complain.ts";
import { configBeside } from "../config-beside.ts";
import { policyFiles } from "../find-policy.ts";
import { optionFacts, withRegion } from "../given-facts.ts";
import type { Collection, Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import { type Outputs, openOutputs } from "../outputs.ts";
import { parts } from "../parts.ts";
import { type Policy, plainPolicy } from "../policy.ts";
import type { GivenToCheck } from "../policy-run.ts";
import { progress } from "../progress.ts";
import { type InputReader, inputReader } from "../read-input.ts";

/** Validates requests and says what is wrong with them; the exit code is the verdict. */
export function check(
  options: CheckOptions,
  io: Io,
  open: typeof openOutputs = openOutputs,
  recording = false,
): number | Promise<number> {
  const collection =
    options.operands.length === 0
      ? parts.configured().configuredFiles(options, io)
      : collect(options.operands, options, io);
  refuseSecondStdin(options);
  if (options.fix !== null && !options.dryRun) refuseFixingStdin(options);
  const given: Given = {
    facts: optionFacts(options, io),
    require: options.require,
    recording,
    reader: inputReader(options.maxBytes, io),
  };
  if (options.live === null) return checkAll(options, collection, given, open, io);
  // Gone through twice, listed once.
  const inputs = [...collection.inputs];
  const policy = policyOf(options, given, inputs, io);
  refuseOverwriting(options, inputs, policy, io);
  return parts
    .live()
    .askForCheck(options.live, policy.preflightOf(inputs[0] ?? STDIN), inputs, given, io)
    .then((live) => checkAll(options, { ...collection, inputs }, { ...given, ...live }, open, io));
}

/** What a check is given beside its options. */
interface Given extends GivenToCheck {
  readonly reader: InputReader;
}

const STDIN: Input = { path: null, file: null, named: true, pipe: false };

function checkAll(
  options: CheckOptions,
  collection: Collection,
  given: Given,
  open: typeof openOutputs,
  io: Io,
): number | Promise<number> {
  const policy = policyOf(options, given, collection.inputs, io);
  refuseOverwriting(options, collection.inputs, policy, io);
  if (!options.noConfig && !policy.isConfigured) tellConfigBeside(options.operands, io);
  const line = progress(io);
  const outputs = open(
    { ...options, failOn: policy.failOn },
    policy.packs,
    line,
    options.dryRun ? { ...io, stdout: io.stderr } : io,
  );
  const run = startRun(options, collection, policy, outputs, line, io);
  const plain = given.reader;
  const reader =
    options.fix === null ? plain : parts.fixing().fixingReader(plain, policy.preflightOf, options, run, io);
  outputs.begin(policy.head);
  if (options.engine === "json-rules-engine")
    return checkWithEngine(policy, collection, reader, run, outputs);
  try {
    for (const input of collection.inputs) checkInput(policy, input, reader, run);
    return run.end();
  } finally {
    outputs.discard();
  }
}

/** What lies beside the requests looks as if it held for them. */
function tellConfigBeside([first = "-"]: readonly string[], io: Io): void {
  const config = first === "-" ? null : configBeside(first, io);
  if (config !== null)
    warn(
      `\`${config}\` is not read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\``,
      io,
    );
}

function refuseOverwriting(options: CheckOptions, inputs: Iterable<Input>, policy: Policy, io: Io): void {
  if (options.targets.some(({ file }) => file !== null))
    parts.files().refuseOverwriting(options, inputs, policy, io);
}

function policyOf(asked: CheckOptions, given: GivenToCheck, inputs: Iterable<Input>, io: Io): Policy {
  const listRules = asked.listRules || asked.targets.some(({ format }) => namesRules(format));
  const options: CheckOptions = { ...asked, listRules };
  const files = policyFiles(options, io);
  if (files !== null || options.rules.length > 0 || options.packSha256.length > 0 || given.recording)
    return parts.policyRun().openPolicy(files, options, given, inputs, io, createPreflight);
  const failOn = options.failOn ?? "error";
  const preflight = createPreflight({
    facts: withRegion(given.facts, io),
    asOf: options.asOf ?? new Date(io.now()).toISOString().slice(0, 10),
    require: given.require,
    failOn,
    listRules: options.listRules,
    hash: options.hash,
    maxBytes: options.maxBytes,
  });
  return plainPolicy(preflight, failOn);
}

function checkInput(policy: Policy, input: Input, reader: InputReader, run: CheckRun): void {
  const visit = run.visit(input);
  do {
    try {
      const content = visit.content(reader);
      if (content === null) continue;
      for (const checked of policy.preflightOf(input).requests(content, { path: input.path }))
        if (!visit.take(checked)) break;
    } catch (error) {
      visit.failed(error);
    }
  } while (visit.again());
}

/** The same with promises, which cost too much for those who do not need them. */
async function checkWithEngine(
  policy: Policy,
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
          for await (const checked of policy.preflightOf(input).engineRequests(content, { path: input.path }))
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
