import type { Command } from "commander";
import { type CheckOptions, readCheckOptions } from "./check-options.ts";
import { commanderOption, parsedOf } from "./commander-options.ts";
import { rulesDocs } from "./commands/rules-docs.ts";
import { rulesExplain } from "./commands/rules-explain.ts";
import { rulesList } from "./commands/rules-list.ts";
import { rulesNew } from "./commands/rules-new.ts";
import { rulesTest } from "./commands/rules-test.ts";
import type { Io } from "./io.ts";
import { checkOptions } from "./options.ts";
import type { Settle } from "./program.ts";

/** The options of `check` that say which packs there are. */
const PACKS: readonly string[] = ["rules", "config", "no-config"];
/** Those that say which configuration there is. */
const CONFIGURATION: readonly string[] = ["config", "no-config"];
/** Those by which `rules explain` is told what is known. */
const KNOWN: readonly string[] = ["facts", "fact", "as-of", "follow-links", "max-bytes"];

/** The commands below `rules`. @param add adds a command to another and gives it its settings. */
export function addRulesCommands(
  rules: Command,
  add: (command: Command, parent: Command) => Command,
  settle: Settle,
  io: Io,
): void {
  const addTo = (command: Command, names: readonly string[]): Command => {
    for (const option of checkOptions.filter(({ name }) => names.includes(name)))
      command.addOption(commanderOption(option));
    return add(command, rules);
  };
  const asked = (command: Command): CheckOptions => readCheckOptions(parsedOf(command), io.env);
  const list = addTo(
    rules.createCommand("list").description("print every rule: severity, the facts it needs, certainty"),
    PACKS,
  )
    .option("--format <FORMAT>", "text or json", "text")
    .option("--scope <SCOPE>", "only rules that need facts of this scope, for example windows")
    .action(({ format, scope }: { format: string; scope?: string }) =>
      settle(rulesList({ ...asked(list), format, scope: scope ?? null }, io)),
    );
  const explain = addTo(
    rules
      .createCommand("explain")
      .description("print why a rule is there, what its conditions answer with facts, examples and sources"),
    [...PACKS, ...KNOWN],
  )
    .argument("<ID>", "the rule, as findings name it in brackets")
    .action((id: string) => settle(rulesExplain(id, asked(explain), io)));
  const test = addTo(
    rules.createCommand("test").description("run the examples of the rules, which are their tests"),
    CONFIGURATION,
  )
    .argument(
      "[PATH]",
      "a rule file or directory instead of the built-in pack and those of the configuration",
    )
    .option("--engine <ENGINE>", "compiled or json-rules-engine", "compiled")
    .action((path: string | undefined, { engine }: { engine: string }) =>
      settle(rulesTest(path === undefined ? asked(test) : path, engine, io)),
    );
  add(rules.createCommand("new").description("write a rule to start from, with examples that pass"), rules)
    .argument("<ID>", "GROUP/NAME, for example company/owner-tag")
    .option("--dir <DIR>", "the folder of the pack", ".")
    .action((id: string, { dir }: { dir: string }) => settle(rulesNew(id, dir, io)));
  const docs = addTo(
    rules.createCommand("docs").description("print a page about the rules of a pack, in Markdown"),
    CONFIGURATION,
  )
    .argument("[PATH]", "a rule file or directory instead of the packs of the configuration")
    .action((path: string | undefined) => settle(rulesDocs(path === undefined ? asked(docs) : path, io)));
}
