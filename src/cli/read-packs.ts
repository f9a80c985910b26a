import { type ConfigPack, type Pack, readPack, UsageError } from "../index.ts";
import type { Io } from "./io.ts";
import { packPath } from "./pack-path.ts";

/** The packs of `--rules`. Paths are given as the user wrote them where that means the same, for the messages' sake. */
export function readPacks(paths: readonly string[], io: Io): readonly Pack[] {
  return paths.map((path) => packAt(io.paths.resolve(io.cwd(), path), io));
}

/** The packs of a configuration. @param folder of it. @throws UsageError for a pack whose content is not the pinned one. */
export function readConfigPacks(packs: readonly ConfigPack[], folder: string, io: Io): readonly Pack[] {
  return packs.map((named) => {
    const { value: pack, sha256 } = named;
    const read = packAt(packPath(named, folder, io), io);
    if (sha256 !== null && sha256 !== read.sha256)
      throw new UsageError(
        `${named.from}: the pack \`${pack}\` has the sha256 ${read.sha256}, not the pinned ${sha256}`,
      );
    return read;
  });
}

function packAt(absolute: string, { paths }: Io): Pack {
  return readPack(paths.relative(".", absolute) || ".");
}
