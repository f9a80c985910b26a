import { UsageError } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { outputPath } from "./output-path.ts";
import type { Policy } from "./policy.ts";
import { workingDirectory } from "./working-directory.ts";

/** A report may not replace what it is made from, nor another report. */
export function refuseOverwriting(
  { targets, facts }: Pick<CheckOptions, "targets" | "facts">,
  inputs: Iterable<Input>,
  policy: Policy,
  io: Io,
): void {
  const { cwd, fs, paths } = io;
  const here = workingDirectory(io);
  const written = new Set<string>();
  for (const { format, file } of targets) {
    if (file === null) continue;
    const target = outputPath(file, io);
    const refuse = (what: string): never => {
      throw new UsageError(`\`--format ${format}=${file}\` would replace ${what}`);
    };
    if (written.has(target)) refuse("another report");
    written.add(target);
    for (const input of inputs) if (input.file === target) refuse("a file that is to be checked");
    for (const read of [...facts.filter((path) => path !== "-"), ...policy.files]) {
      const path = paths.resolve(cwd(), read);
      if (fs.statSync(path, { throwIfNoEntry: false }) === undefined) continue;
      const real = fs.realpathSync.native(path);
      if (target === real || target.startsWith(real + paths.sep))
        refuse(`\`${here.shown(path)}\`, or something in it`);
    }
  }
}
