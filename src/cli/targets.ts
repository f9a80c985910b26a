import { type FormatName, formats } from "../format/formats.ts";
import { UsageError } from "../index.ts";

/** One wanted output: a format, into a file or (null) on standard output. */
export interface Target {
  readonly format: FormatName;
  readonly file: string | null;
}

/** Reads `--format FORMAT[=FILE]`; text goes to standard output where nothing else does. */
export function readTargets(values: readonly string[]): readonly Target[] {
  const targets = values.map(readTarget);
  const onStdout = targets.filter(({ file }) => file === null);
  if (onStdout.length > 1) {
    const both = onStdout.map(({ format }) => `\`${format}\``).join(" and ");
    throw new UsageError(
      `${both} cannot both go to standard output; send one to a file: \`--format ${onStdout[1]?.format}=FILE\``,
    );
  }
  for (const [index, { file }] of targets.entries()) {
    if (file !== null && targets.findIndex((other) => other.file === file) !== index) {
      throw new UsageError(`two formats cannot go to the same file \`${file}\``);
    }
  }
  return onStdout.length === 1 ? targets : [{ format: "text", file: null }, ...targets];
}

function readTarget(value: string): Target {
  const equals = value.indexOf("=");
  const format = equals === -1 ? value : value.slice(0, equals);
  if (!isFormat(format)) {
    throw new UsageError(`\`--format ${value}\`: accepted are ${Object.keys(formats).join(", ")}`);
  }
  const file = equals === -1 ? null : value.slice(equals + 1);
  if (file === "") throw new UsageError(`\`--format ${value}\`: the name of the file is missing after \`=\``);
  return { format, file };
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
