import { type FormatName, formats } from "../format/formats.ts";
import { UsageError } from "../index.ts";
import type { Io } from "./io.ts";
import { parts } from "./parts.ts";

/** One wanted output: a format, into a file or (null) on standard output. */
export interface Target {
  readonly format: FormatName;
  readonly file: string | null;
}

/** Reads `--format FORMAT[=FILE]`; text goes to standard output where nothing else does. */
export function readTargets(values: readonly string[], env: Io["env"]): readonly Target[] {
  const targets = values.map((value) => readTarget(value, env));
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

function readTarget(value: string, env: Io["env"]): Target {
  const equals = value.indexOf("=");
  const name = equals === -1 ? value : value.slice(0, equals);
  const file = equals === -1 ? null : value.slice(equals + 1);
  const format = name === "auto" ? parts.pipeline().autoFormat(env, file !== null) : name;
  if (!isFormat(format)) {
    throw new UsageError(`\`--format ${value}\`: accepted are ${Object.keys(formats).join(", ")}, auto`);
  }
  if (file === "") throw new UsageError(`\`--format ${value}\`: the name of the file is missing after \`=\``);
  return { format, file };
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
