import type { CheckedPolicy } from "../format/format.ts";
import type { Pack } from "../index.ts";
import type { Io } from "./io.ts";
import { workingDirectory } from "./working-directory.ts";

/** The packs that a run was given, as the report names them. */
export function packPolicy(packs: readonly Pack[], io: Io): readonly CheckedPolicy[] {
  if (packs.length === 0) return [];
  const here = workingDirectory(io);
  return packs.map(({ from, sha256 }) => ({
    report: { kind: "pack", path: here.shown(here.absolute(from)), sha256, waived: 0, findings: [] },
    line: () => null,
  }));
}
