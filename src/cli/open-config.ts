import { type Config, readConfig } from "../index.ts";
import type { Io } from "./io.ts";
import type { PolicySay } from "./policy.ts";
import { readPolicyFile } from "./policy-file.ts";

/** @param file absolute. */
export function openConfig(file: string, io: Io): PolicySay & { readonly config: Config } {
  const { path, text, hash, line } = readPolicyFile(file, io);
  let waived = 0;
  let resettled = 0;
  return {
    config: readConfig(text, path, /\.ya?ml$/i.test(file) ? "yaml" : "json"),
    waive: null,
    start: () => {},
    see({ findings }) {
      for (const finding of findings) {
        if (finding.waived?.by === "config") waived++;
        if (finding.ownSeverity !== undefined) resettled++;
      }
    },
    unread: () => {},
    end: () => ({
      report: {
        kind: "config",
        path,
        get sha256() {
          return hash();
        },
        waived,
        resettled,
        findings: [],
      },
      line,
    }),
  };
}
