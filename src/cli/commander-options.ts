/** Between our table of options and commander. */
import { type Command, Option as CommanderOption } from "commander";
import type { Option, Parsed } from "./options.ts";

/** An option of our table, as commander takes it. */
export function commanderOption({ name, value, repeatable, help }: Option): CommanderOption {
  if (value === null) {
    const flag = new CommanderOption(`--${name}`, help);
    // `--no-…` is a name of ours like any other, not the opposite of an option.
    flag.negate = false;
    return flag;
  }
  return new CommanderOption(`--${name} <${value}>`, help).argParser(
    (text: string, before: readonly string[] | undefined) =>
      repeatable ? [...(before ?? []), text] : [text],
  );
}

/** What commander made of the arguments, in the form of the other parser. */
export function parsedOf(command: Command): Parsed {
  const options = new Map<string, readonly string[]>();
  for (const option of command.options) {
    const values: unknown = command.getOptionValue(option.attributeName());
    if (values === true) options.set(option.name(), [""]);
    else if (Array.isArray(values)) options.set(option.name(), values);
  }
  return { options, operands: command.args };
}
