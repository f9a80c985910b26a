import {
  builtinPack,
  type FileOf,
  type Pack,
  readWaivers,
  startWaivers,
  type Waiver,
  type WaiverTerms,
  waivableRules,
} from "../index.ts";
import { neededScopes } from "./condition-words.ts";
import { expandGlob } from "./expand-glob.ts";
import type { Io } from "./io.ts";
import { isGlob } from "./is-glob.ts";
import type { PolicySay } from "./policy.ts";
import { readPolicyFile } from "./policy-file.ts";
import { startSeen } from "./seen-files.ts";

/** @param file absolute. */
export function openWaivers(
  file: string,
  terms: Omit<WaiverTerms, "rules">,
  packs: readonly Pack[],
  fileOf: FileOf,
  io: Io,
): PolicySay {
  const { path, text, hash, line } = readPolicyFile(file, io);
  const run = startWaivers(
    readWaivers(text, path, { ...terms, rules: waivableRules(packs) }),
    terms.asOf,
    fileOf,
  );
  const seen = startSeen(fileOf);
  let waived = 0;
  return {
    waive: run.waive,
    start: seen.start,
    see(report) {
      for (const finding of report.findings) if (finding.waived?.by === "waiver") waived++;
      seen.add(report);
    },
    unread: seen.unread,
    end() {
      const folder = io.paths.dirname(file);
      const isOver = (waiver: Waiver): boolean =>
        seen.isDecided(waiver, () => scopesOf(waiver.rule, packs)) &&
        filesOf(waiver, { ...io, cwd: () => folder }).every((name) => seen.wasChecked(name));
      return {
        report: {
          kind: "waivers",
          path,
          get sha256() {
            return hash();
          },
          waived,
          findings: run.end(isOver),
        },
        line,
      };
    },
  };
}

/** The files that a waiver is about, relative to the folder of the waivers. */
function filesOf({ file, fits }: Waiver, io: Io): readonly string[] {
  if (isGlob(file)) return expandGlob(file, io).filter(fits);
  const path = io.paths.resolve(io.cwd(), file);
  return io.fs.statSync(path, { throwIfNoEntry: false }) === undefined ? [] : [file];
}

function scopesOf(id: string, packs: readonly Pack[]): readonly string[] {
  const rule = [builtinPack(), ...packs]
    .flatMap(({ rules }) => rules)
    .find((candidate) => candidate.id === id);
  return rule === undefined ? [] : neededScopes(rule);
}
