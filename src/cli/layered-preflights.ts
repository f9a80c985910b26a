import {
  type Config,
  type createPreflight,
  type FileOf,
  factsBeside,
  type Preflight,
  type PreflightOptions,
  type ReportHead,
  type SourcedFacts,
  settingsFor,
} from "../index.ts";
import { withRegion } from "./given-facts.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";

/** One preflight for all files of which the configuration says the same. */
export interface LayeredPreflights {
  readonly of: (path: string | null) => Preflight;
  /** With the facts that hold wherever the configuration states none. */
  readonly head: ReportHead;
}

/**
 * Makes all that the inputs need, so that what is wrong with them is told before anything is checked.
 *
 * @param stated facts of options, which win.
 */
export function layeredPreflights(
  config: Config,
  options: PreflightOptions,
  stated: readonly SourcedFacts[],
  inputs: Iterable<Input>,
  fileOf: FileOf,
  io: Io,
  create: typeof createPreflight,
): LayeredPreflights {
  const made = new Map<string, Preflight>();
  const byPath = new Map<string | null, Preflight>();
  const of = (path: string | null): Preflight => {
    const before = byPath.get(path);
    if (before !== undefined) return before;
    const settings = settingsFor(config, fileOf(path));
    const preflight =
      made.get(settings.key) ??
      create({
        ...options,
        facts: withRegion([...stated, ...factsBeside(settings, stated)], io),
        settings: settings.rules,
      });
    made.set(settings.key, preflight);
    byPath.set(path, preflight);
    return preflight;
  };
  if (config.entries.length > 0) for (const { path } of inputs) of(path);
  const [first = of(null)] = made.values();
  const everywhere = withRegion(stated, io);
  // Making a preflight takes a millisecond, which is not spent to learn that there are no facts.
  const head = made.get("")?.head ?? (everywhere.length === 0 ? withoutFacts(first.head) : of(null).head);
  return { of, head };
}

function withoutFacts({ factFiles: _, ...head }: ReportHead): ReportHead {
  return { ...head, facts: [] };
}
