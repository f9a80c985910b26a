import { type FileOf, oldestOf, readBaseline, startBaseline } from "../index.ts";
import type { Io } from "./io.ts";
import type { PolicySay } from "./policy.ts";
import { readPolicyFile } from "./policy-file.ts";

/** @param file absolute. */
export function openBaseline(file: string, fileOf: FileOf, io: Io): PolicySay {
  const { path, text, hash, line } = readPolicyFile(file, io);
  const baseline = readBaseline(text, path);
  const written = oldestOf(baseline);
  let waived = 0;
  return {
    waive: startBaseline(baseline, path, fileOf),
    start: () => {},
    see({ findings }) {
      for (const finding of findings) if (finding.waived?.by === "baseline") waived++;
    },
    unread: () => {},
    end: () => ({
      report: {
        kind: "baseline",
        path,
        get sha256() {
          return hash();
        },
        waived,
        ...(written === null ? {} : { written }),
        findings: [],
      },
      line,
    }),
  };
}
