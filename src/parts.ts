/**
 * The parts that a plain check does not need. Here they are ordinary imports; the bundler turns each into a file of its
 * own beside the bundle that is required when it is first asked for (src/build/bundle.ts), because code that is loaded
 * and not run costs start-up time too.
 */
import * as careful from "./document/careful-part.ts";
import * as streams from "./document/streams-part.ts";
import * as yaml from "./document/yaml.ts";
import * as packs from "./engine/packs-part.ts";
import * as explain from "./explain-part.ts";
import * as factTable from "./facts/fact-table.ts";
import * as facts from "./facts/facts-part.ts";
import * as factFiles from "./facts/read-facts.ts";
import * as refuseInvalid from "./facts/refuse-invalid.ts";
import * as fix from "./fix/fix-part.ts";
import * as dormant from "./generated/pack-dormant.ts";
import * as rules from "./generated/pack-rules.ts";
import * as words from "./generated/pack-words.ts";
import * as hash from "./hash.ts";
import * as baseline from "./policy/baseline-part.ts";
import * as configFault from "./policy/config-fault.ts";
import * as policy from "./policy/policy-part.ts";
import * as waivers from "./policy/waivers-part.ts";
import * as stages from "./stage-rules-part.ts";
import * as tell from "./tell-part.ts";
import * as engine from "./with-engine.ts";

export const parts = {
  baseline: (): typeof baseline => baseline,
  careful: (): typeof careful => careful,
  configFault: (): typeof configFault => configFault,
  dormant: (): typeof dormant => dormant,
  engine: (): typeof engine => engine,
  explain: (): typeof explain => explain,
  factFiles: (): typeof factFiles => factFiles,
  factTable: (): typeof factTable => factTable,
  facts: (): typeof facts => facts,
  fix: (): typeof fix => fix,
  hash: (): typeof hash => hash,
  packs: (): typeof packs => packs,
  policy: (): typeof policy => policy,
  refuseInvalid: (): typeof refuseInvalid => refuseInvalid,
  rules: (): typeof rules => rules,
  stages: (): typeof stages => stages,
  streams: (): typeof streams => streams,
  tell: (): typeof tell => tell,
  words: (): typeof words => words,
  waivers: (): typeof waivers => waivers,
  yaml: (): typeof yaml => yaml,
} as const;
