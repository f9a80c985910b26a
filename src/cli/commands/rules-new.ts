import { builtinPack, UsageError } from "../../index.ts";
import { EXIT } from "../exit-code.ts";
import { errorCode, type Io } from "../io.ts";
import { fileWriter } from "../write-file.ts";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Writes a rule to start from, with examples that pass `rules test`. @param folder of the pack. */
export function rulesNew(id: string, folder: string, io: Io): number {
  const { fs, paths, stdout } = io;
  if (!ID.test(id) || id.length > 100)
    throw new UsageError(
      `\`${id}\` is no id for a rule; an id is GROUP/NAME in lower case, with digits and \`-\`, for example company/owner-tag`,
    );
  if (builtinPack().rules.some((rule) => rule.id === id))
    throw new UsageError(`the id \`${id}\` is taken by a built-in rule`);
  const file = paths.join(folder, `${id}.yaml`);
  const absolute = paths.resolve(io.cwd(), file);
  for (const ending of [".yaml", ".yml", ".json"]) {
    const other = absolute.replace(/\.yaml$/, ending);
    if (fs.lstatSync(other, { throwIfNoEntry: false }) !== undefined)
      throw new UsageError(`\`${paths.join(folder, id + ending)}\` is there already; it is left as it is`);
  }
  try {
    fs.mkdirSync(paths.dirname(absolute), { recursive: true });
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot make the folder \`${paths.dirname(file)}\`: ${errorCode(error)}`);
  }
  const writer = fileWriter(file, io);
  try {
    writer.write(ruleText(id, new Date(io.now()).toISOString().slice(0, 7)));
    writer.finish();
  } finally {
    writer.discard();
  }
  stdout.write(`${file}\n`);
  return EXIT.pass;
}

/** @param month in which the source was read, `YYYY-MM`. */
function ruleText(id: string, month: string): string {
  const name = id.slice(id.indexOf("/") + 1);
  return `# The path of this file is the id of the rule. \`workspaces-preflight schema rule\` describes every member,
# \`workspaces-preflight rules test FOLDER\` runs the examples below, which are the rule's tests.
id: ${id}
title: Every image has the tag Owner
severity: error # or warning
certainty: documented
predicts: []
why: Say here why it matters, for those who meet the finding.
source: # where it is written down
  - { url: "https://example.com/policies/${name}", read: "${month}" }

# When does it apply? Without \`when\`, always.
when:
  all:
    - { fact: request, path: /IngestionProcess, operator: notEqual, value: BYOL_REGULAR_BYOP }
# What has to hold then?
must:
  all:
    - { fact: derived, path: /tags/keys, operator: contains, value: Owner }

at: /Tags # where the finding points
message: No tag \`Owner\`
expected: a tag with the key \`Owner\`

# Each holds the members that matter; the rest comes from a request that passes.
examples:
  - outcome: pass
    request: { Tags: [{ Key: Owner, Value: desktop-team }] }
  - outcome: notApplicable
    request: { IngestionProcess: BYOL_REGULAR_BYOP }
  - outcome: fail
    request: { Tags: [{ Key: Stage, Value: test }] }
    pointers: [/Tags]
`;
}
