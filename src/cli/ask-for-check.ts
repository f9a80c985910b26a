import { LIVE_SCOPES } from "../aws/read-calls.ts";
import type { Preflight, SourcedFacts } from "../index.ts";
import { askAws, failureSentences } from "./ask-aws.ts";
import { warn } from "./complain.ts";
import { heldReader } from "./held-reader.ts";
import { imageIds } from "./image-ids.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import type { LiveOptions } from "./live-options.ts";
import type { InputReader } from "./read-input.ts";

interface Given {
  readonly facts: readonly SourcedFacts[];
  readonly require: readonly string[];
  readonly reader: InputReader;
}

/** What a check is given when AWS is asked too. Rules that lack what could not be read may not be skipped. */
export async function askForCheck(
  options: LiveOptions,
  preflight: Preflight,
  inputs: readonly Input[],
  { facts, require, reader }: Given,
  io: Io,
): Promise<Given> {
  const held = heldReader(reader);
  const region = preflight.head.facts.find(({ fact, path }) => fact === "region" && path === "/name");
  const wanted = {
    scopes: LIVE_SCOPES,
    imageIds: imageIds(inputs, held, preflight, unsaid),
    simulatePermissions: options.simulatePermissions,
  };
  const asked = await askAws(options, region === undefined ? null : String(region.value), wanted, io);
  for (const sentence of failureSentences(asked)) warn(sentence, io);
  const lacking = asked.failures.flatMap(({ facts, isReplaced }) => (isReplaced ? [] : facts));
  return {
    facts: [...facts, ...asked.sources],
    require: [...new Set([...require, ...lacking])],
    reader: held,
  };
}

/** Who reads it again to check it tells of what cannot be read. */
function unsaid(): void {}
