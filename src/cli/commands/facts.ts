import { escapeJson } from "../../format/escape-json.ts";
import { createPreflight, type Facts, type SourcedFacts, UsageError } from "../../index.ts";
import { didYouMean } from "../../nearest.ts";
import { systemSentence } from "../../system-sentence.ts";
import { DEFAULT_MAX_BYTES } from "../check-options.ts";
import { collect } from "../collect.ts";
import { complain, warn } from "../complain.ts";
import { EXIT } from "../exit-code.ts";
import { environmentRegion, regionFrom } from "../given-facts.ts";
import type { Input } from "../inputs.ts";
import type { Io } from "../io.ts";
import type { Parsed } from "../options.ts";
import { parts } from "../parts.ts";
import { inputReader } from "../read-input.ts";

const SCOPES = ["ec2Image", "account"] as const;
type Scope = (typeof SCOPES)[number];

/** Reads facts from AWS and prints them as a facts file. */
export async function facts({ options, operands }: Parsed, io: Io): Promise<number> {
  const live = parts.live().readLiveOptions(options);
  const scopes = readScopes(options.get("scope") ?? []);
  if (live.simulatePermissions && !scopes.includes("account"))
    throw new UsageError(
      "`--simulate-permissions` reads facts of the scope account, which `--scope` leaves out",
    );
  const region = options.get("region")?.at(-1) ?? null;
  const given = region === null ? environmentRegion(io) : [regionFrom("--region", region)];
  // Refuses a Region that cannot be.
  const preflight = createPreflight({ facts: given, maxBytes: DEFAULT_MAX_BYTES });
  const inputs = [...collect(operands, { followLinks: false, stdinName: null }, io).inputs];
  if (inputs.some(({ named }) => !named) || inputs.length !== 1)
    throw new UsageError(`\`${operands.join(" ")}\`: facts are read for the requests of one file`);
  const imageIds = parts.live().imageIds(inputs, inputReader(DEFAULT_MAX_BYTES, io), preflight, unreadable);
  if (scopes.includes("ec2Image") && imageIds.length === 0) {
    const sentence = `\`${operands[0]}\` names no EC2 image whose facts could be read`;
    if (scopes.length === 1) throw new UsageError(sentence);
    warn(sentence, io);
  }
  const wanted = { scopes, imageIds, simulatePermissions: live.simulatePermissions };
  const name = given[0]?.facts.region?.name ?? null;
  const asked = await parts.live().askAws(live, name, wanted, io);
  const isNothing = asked.failures.length === asked.calls;
  for (const sentence of parts.live().failureSentences(asked)) (isNothing ? complain : warn)(sentence, io);
  if (isNothing) return EXIT.callFailed;
  io.stdout.write(`${escapeJson(JSON.stringify(joined(asked.region, asked.sources), null, 2))}\n`);
  return EXIT.pass;
}

function readScopes(values: readonly string[]): readonly Scope[] {
  if (values.length === 0) return SCOPES;
  const names = values.flatMap((value) => value.split(",").map((name) => name.trim()));
  for (const name of names) {
    if ((SCOPES as readonly string[]).includes(name)) continue;
    const hint = didYouMean(name, SCOPES);
    throw new UsageError(`\`--scope ${name}\`: AWS can be asked about ${SCOPES.join(", ")}${hint}`);
  }
  return SCOPES.filter((scope) => names.includes(scope));
}

function unreadable({ path }: Input, error: unknown): never {
  throw new UsageError(`cannot read \`${path ?? "-"}\`: ${systemSentence(error)}`);
}

/** One file's facts; of these sources no two say something about the same. */
function joined(region: string, sources: readonly SourcedFacts[]): Facts {
  const all = sources.map((source) => source.facts);
  const account = Object.assign({}, ...all.map((found) => found.account)) as NonNullable<Facts["account"]>;
  const ec2Image = all.find((found) => found.ec2Image !== undefined)?.ec2Image;
  const ec2Images = all.find((found) => found.ec2Images !== undefined)?.ec2Images;
  return {
    region: { name: region },
    ...(ec2Image === undefined ? {} : { ec2Image }),
    ...(ec2Images === undefined ? {} : { ec2Images }),
    ...(Object.keys(account).length === 0 ? {} : { account }),
  };
}
