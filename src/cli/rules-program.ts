import { type Command, Option } from "commander";
import { readCheckOptions } from "./check-options.ts";
import { commanderOption, parsedOf } from "./commander-options.ts";
import { rulesDocs } from "./commands/rules-docs.ts";
import { rulesExplain } from "./commands/rules-explain.ts";
import { rulesList } from "./commands/rules-list.ts";
import { rulesNew } from "./commands/rules-new.ts";
import { rulesTest } from "./commands/rules-test.ts";
import type { Io } from "./io.ts";
import { checkOptions } from "./options.ts";
import type { Settle } from "./program.ts";

/** The options of `check` by which `rules explain` is told what is known. */
const EXPLAINED_WITH: readonly string[] = ["facts", "fact", "as-of", "follow-links", "max-bytes"];

/** The commands below `rules`. @param add adds a command to another and gives it its settings. */
export function addRulesCommands(
  rules: Command,
  add: (command: Command, parent: Command) => Command,
  settle: Settle,
  io: Io,
): void {
  const packs = new Option("--rules <PATH>", "a rule file or directory, added to the built-in pack")
    .argParser((path: string, before: readonly string[]) => [...before, path])
    .default([], "none");
  add(
    rules.createCommand("list").description("print every rule: severity, the facts it needs, certainty"),
    rules,
  )
    .option("--format <FORMAT>", "text or json", "text")
    .option("--scope <SCOPE>", "only rules that need facts of this scope, for example windows")
    .addOption(packs)
    .action(({ format, scope, rules: paths }: { format: string; scope?: string; rules: readonly string[] }) =>
      settle(rulesList({ format, scope: scope ?? null, rules: paths }, io)),
    );
  const explain = add(
    rules
      .createCommand("explain")
      .description("print why a rule is there, what its conditions answer with facts, examples and sources"),
    rules,
  )
    .argument("<ID>", "the rule, as findings name it in brackets")
    .addOption(packs)
    .action((id: string, { rules: paths }: { rules: readonly string[] }) => {
      const { facts, fact, asOf, followLinks, maxBytes } = readCheckOptions(parsedOf(explain), io.env);
      settle(rulesExplain(id, { rules: paths, facts, fact, asOf, followLinks, maxBytes }, io));
    });
  for (const option of checkOptions.filter(({ name }) => EXPLAINED_WITH.includes(name)))
    explain.addOption(commanderOption(option));
  add(rules.createCommand("test").description("run the examples of the rules, which are their tests"), rules)
    .argument("[PATH]", "a rule file or directory instead of the built-in pack")
    .option("--engine <ENGINE>", "compiled or json-rules-engine", "compiled")
    .action((path: string | undefined, { engine }: { engine: string }) =>
      settle(rulesTest(path ?? null, engine, io)),
    );
  add(rules.createCommand("new").description("write a rule to start from, with examples that pass"), rules)
    .argument("<ID>", "GROUP/NAME, for example company/owner-tag")
    .option("--dir <DIR>", "the folder of the pack", ".")
    .action((id: string, { dir }: { dir: string }) => settle(rulesNew(id, dir, io)));
  add(rules.createCommand("docs").description("print a page about the rules of a pack, in Markdown"), rules)
    .argument("<PATH>", "a rule file or directory")
    .action((path: string) => settle(rulesDocs(path, io)));
}
