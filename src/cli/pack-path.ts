import { type Placed, UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";

const PACKAGE_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/i;
/** Where a package keeps its rules. */
const RULES = "rules";

/**
 * Where the pack stands that a configuration names: a path that begins with a dot, or the folder `rules` of an installed npm package,
 * of which nothing is run.
 *
 * @param folder of the configuration.
 */
export function packPath(named: Placed<string>, folder: string, io: Io): string {
  const { paths } = io;
  const { value: pack } = named;
  if (/^\.\.?(?:$|[/\\])/.test(pack) || paths.isAbsolute(pack)) return paths.resolve(folder, pack);
  if (!PACKAGE_NAME.test(pack))
    throw new UsageError(
      `${named.from}: \`${pack}\` is neither the name of a package nor a path; a path begins with \`./\` or \`../\``,
    );
  const root = packageFolder(named, folder, io);
  const rules = paths.join(root, RULES);
  const real = realPath(rules, io);
  if (real === null)
    throw new UsageError(`${named.from}: the package \`${pack}\` has no folder \`${RULES}\``);
  if (real !== rules)
    throw new UsageError(
      `${named.from}: the folder \`${RULES}\` of the package \`${pack}\` is a link, which is not followed`,
    );
  return rules;
}

/** The package's real folder, which package managers link to. */
function packageFolder(named: Placed<string>, from: string, io: Io): string {
  const { paths } = io;
  const { value: name } = named;
  for (let folder = from; ; folder = paths.dirname(folder)) {
    const real = realPath(paths.join(folder, "node_modules", name), io);
    if (real !== null) return real;
    if (paths.dirname(folder) === folder)
      throw new UsageError(
        `${named.from}: the package \`${name}\` is not installed; a path begins with \`./\` or \`../\``,
      );
  }
}

function realPath(path: string, { fs }: Io): string | null {
  try {
    return fs.realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot read \`${path}\`: ${systemSentence(error)}`);
  }
}
