/** `baseline write|prune`: records what is wrong today, so that only what comes on top fails. */
import { plural } from "../../format/summary.ts";
import {
  type Baseline,
  baselineText,
  type Finding,
  knownFindings,
  readBaseline,
  UsageError,
} from "../../index.ts";
import { checkFirst } from "../check-first.ts";
import type { CheckOptions } from "../check-options.ts";
import { warn } from "../complain.ts";
import { EXIT } from "../exit-code.ts";
import { BASELINE_NAME, policyFiles } from "../find-policy.ts";
import type { Io } from "../io.ts";
import { parts } from "../parts.ts";
import { readPolicyFile } from "../policy-file.ts";
import { workingDirectory } from "../working-directory.ts";

type Known = NonNullable<ReturnType<Baseline["get"]>>;

/** Records every finding of the files that are checked, and keeps what is known of others. */
export function writeBaseline(options: CheckOptions, io: Io): Promise<number> {
  return rewrite(options, io, (known) => known);
}

/** Forgets what is no longer found. */
export function pruneBaseline(options: CheckOptions, io: Io): Promise<number> {
  return rewrite(options, io, (known, before) => {
    const kept = [...before].flatMap(([fingerprint, old]) => {
      const count = Math.min(old.count, known.get(fingerprint)?.count ?? 0);
      return count === 0 ? [] : [[fingerprint, { ...old, count }] as const];
    });
    return new Map(kept);
  });
}

async function rewrite(
  options: CheckOptions,
  io: Io,
  settle: (known: Known, before: Known) => Known,
): Promise<number> {
  if (options.noConfig)
    throw new UsageError("`--no-config` leaves the baseline alone, so there is none to write");
  const files = policyFiles(options, io);
  const folder = files?.folder ?? io.cwd();
  const path = workingDirectory(io).shown(io.paths.join(folder, BASELINE_NAME));
  const before = files === null || files.baseline === null ? new Map() : oldBaseline(files.baseline, io);
  const first = await checkFirst({ ...options, targets: [] }, io, true);
  if (first.exit === EXIT.couldNotRun) return first.exit;

  const found = new Map<string, Finding[]>();
  let left = 0;
  let undecided = 0;
  for (const { report } of first.requests) {
    if (report.source.path === null)
      throw new UsageError("standard input has no name to be recorded by; give it one with `--stdin-name`");
    const file = io.paths
      .relative(folder, io.paths.resolve(io.cwd(), report.source.path))
      .split(io.paths.sep)
      .join("/");
    const list = found.get(file) ?? [];
    for (const finding of report.findings) {
      if (finding.waived?.by === "baseline") list.push(finding);
      else if (finding.waived !== undefined) continue;
      else if (finding.outcome === "unknown") undecided++;
      else left++;
    }
    found.set(file, list);
  }
  const since = options.asOf ?? new Date(io.now()).toISOString().slice(0, 10);
  const next = new Map<string, Known>();
  for (const [file, known] of before) {
    const isThere = io.fs.statSync(io.paths.resolve(folder, file), { throwIfNoEntry: false }) !== undefined;
    if (!found.has(file) && isThere) next.set(file, known);
  }
  for (const [file, findings] of found) {
    const old = before.get(file) ?? new Map();
    next.set(file, settle(knownFindings(findings, old, since), old));
  }
  const writer = parts.files().fileWriter(path, io);
  try {
    writer.write(baselineText(next));
    writer.finish();
  } finally {
    writer.discard();
  }
  const [now, then] = [countOf(next), countOf(before)];
  io.stdout.write(
    `\`${path}\` knows ${plural(now.findings, "finding")} in ${plural(now.files, "file")}; before it was ${plural(then.findings, "finding")}\n`,
  );
  if (left > 0)
    warn(
      `${plural(left, "finding")} cannot be recorded: a request that cannot be read, or a rule that is not waivable`,
      io,
    );
  if (undecided > 0)
    warn(
      `${plural(undecided, "undecided finding")} not recorded: nobody knows yet whether something is wrong; state the facts, or let \`--allow-unknown\` pass them`,
      io,
    );
  return EXIT.pass;
}

function oldBaseline(file: string, io: Io): Baseline {
  const { text, path } = readPolicyFile(file, io);
  return readBaseline(text, path);
}

function countOf(baseline: Baseline): { readonly files: number; readonly findings: number } {
  let files = 0;
  let findings = 0;
  for (const list of baseline.values()) {
    if (list.size > 0) files++;
    for (const { count } of list.values()) findings += count;
  }
  return { files, findings };
}
