import type { Option, Parsed } from "./options.ts";

/**
 * Takes well-formed arguments apart, or answers null: what is null goes to the full parser, which is loaded then and
 * has the sentences for help and mistakes. Where both answer, they answer the same (a test holds that).
 */
export function parseArguments(args: readonly string[], table: readonly Option[]): Parsed | null {
  const options = new Map<string, string[]>();
  const operands: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === "--") {
      operands.push(...args.slice(at + 1));
      break;
    }
    if (arg === "-" || !arg.startsWith("-")) {
      operands.push(arg);
      continue;
    }
    const equals = arg.indexOf("=");
    const name = arg.slice(2, equals === -1 ? undefined : equals);
    const option = arg.startsWith("--") ? table.find((candidate) => candidate.name === name) : undefined;
    if (option === undefined) return null;
    const value = equals === -1 ? (option.value === null ? "" : args[++at]) : arg.slice(equals + 1);
    if (value === undefined || (option.value === null && equals !== -1)) return null;
    const values = options.get(name);
    if (values === undefined) options.set(name, [value]);
    else if (option.repeatable) values.push(value);
    else values[0] = value;
  }
  return { options, operands };
}
