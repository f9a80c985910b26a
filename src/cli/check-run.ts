import { type CheckedRequest, type RequestReport, startTotals } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import type { CheckOptions } from "./check-options.ts";
import { complain, warn } from "./complain.ts";
import { EXIT, graver } from "./exit-code.ts";
import type { FoundFile } from "./found-file.ts";
import type { Collection, Input } from "./inputs.ts";
import { errorCode, type Io } from "./io.ts";
import type { Outputs } from "./outputs.ts";
import { parts } from "./parts.ts";
import type { Policy } from "./policy.ts";
import type { Progress } from "./progress.ts";
import { type InputReader, Unreadable } from "./read-input.ts";
import { startSkipped } from "./skipped-rules.ts";

/** A run of `check`: what was found goes to the outputs and adds up to an exit code. */
export interface CheckRun {
  readonly visit: (input: Input) => Visit;
  /** Fixes were made in a file before it was checked. */
  readonly fixed: (count: number) => void;
  /** Fixes were not made because their findings are known or waived. */
  readonly left: (count: number) => void;
  /** Something could not be done; the run goes on. */
  readonly tell: (sentence: string) => void;
  /** Writes the end of the report. @returns the exit code. */
  readonly end: () => number;
}

/** The checking of one input; `content` and the requests in it are gone through again as long as `again` says so. */
export interface Visit {
  /** Nothing where the file is too large to be a request and mentions none of its members. */
  readonly content: (reader: InputReader) => Uint8Array | Iterable<Uint8Array> | null;
  /** @returns whether more of the input is wanted. */
  readonly take: (checked: CheckedRequest) => boolean;
  /** Tells of a file that cannot be read; throws anything else on. */
  readonly failed: (error: unknown) => void;
  readonly again: () => boolean;
}

/** Of ignored files, in the summary; the rest is only counted. */
const MOST_NAMED = 5;

export function startRun(
  options: CheckOptions,
  collection: Collection,
  policy: Policy,
  outputs: Outputs,
  line: Progress,
  io: Io,
): CheckRun {
  const totals = startTotals();
  const skipped = startSkipped(whereOf(options));
  const unnamed = policy.head.facts.some(({ image }) => image !== undefined)
    ? parts.found().unnamedImages(policy.head.facts)
    : null;
  const ignored: string[] = [];
  /** Files that gave no request and were not told about. */
  const silent = new Set<Input["file"]>();
  let code: number = EXIT.pass;

  const tell = (sentence: string): void => {
    line.clear();
    complain(sentence, io);
    code = graver(code, EXIT.couldNotRun);
  };
  const emit = (found: CheckedRequest): void => {
    const checked = policy.emit(found);
    totals.add(checked.report);
    skipped.add(checked);
    unnamed?.see(checked);
    line.step();
    if (!(options.quiet && checked.report.verdict === "pass")) outputs.request(checked);
  };

  collection.failures.forEach(tell);

  // One input is visited at a time. Its state lies here, so that a run over many files makes nothing for each.
  let input: Input | null = null;
  let content: Uint8Array | Iterable<Uint8Array> | null = null;
  let found: FoundFile | null = null;
  let taken = false;
  let spoken = false;
  let restart = false;
  const visit: Visit = {
    content(reader) {
      restart = false;
      if (input === null) return null;
      content = reader.read(input);
      const isTooLarge = content instanceof Uint8Array && content.length > options.maxBytes;
      return !input.named && isTooLarge && !reader.holdsMemberName(input) ? null : content;
    },
    take(checked) {
      if (!taken) {
        // What does not fail has the members that are required; anything else takes a closer look.
        if (found !== null || checked.report.verdict === "fail") {
          found ??= parts
            .found()
            .foundFile(() => !(content instanceof Uint8Array) || parts.found().mayHoldMember(content));
          const answer = found.next(checked);
          if (answer === "hold") return true;
          restart = answer === "restart";
          if (answer !== "take") return false;
          found.held().forEach(emit);
        }
        taken = true;
      }
      spoken = true;
      emit(checked);
      return true;
    },
    failed(error) {
      if (!(error instanceof Unreadable) && errorCode(error) === null) throw error;
      spoken = true;
      if (input !== null) policy.unread(input);
      tell(`cannot read \`${input?.path ?? "-"}\`: ${systemSentence(error)}`);
    },
    again() {
      if (restart || spoken || input === null) return restart;
      silent.add(input.file);
      if (!input.named) {
        totals.ignore(1);
        if (ignored.length < MOST_NAMED) ignored.push(input.path ?? "-");
      }
      return false;
    },
  };

  return {
    fixed: totals.fix,
    left: totals.leave,
    tell,
    visit(next) {
      input = next;
      found = null;
      taken = next.named;
      spoken = false;
      restart = false;
      return visit;
    },
    end() {
      line.clear();
      const said = policy.end();
      for (const { report } of said) totals.addPolicy(report, policy.failOn);
      const { counts, verdict } = totals.end();
      outputs.end({ counts, verdict, policy: said, skipped: skipped.end(), ignored });
      tellLinks(collection.links, io);
      for (const sentence of unnamed?.end() ?? []) warn(sentence, io);
      for (const { text, inputs } of collection.arguments) {
        const files = silentFiles(inputs, silent);
        if (files === null) continue;
        complain(files === 0 ? `no file to check in \`${text}\`` : `no request in \`${text}\``, io);
        code = graver(code, EXIT.unknown);
      }
      return graver(
        code,
        counts.requests === 0 && verdict !== "fail" ? EXIT.pass : exitOf(verdict, options.allowUnknown),
      );
    },
  };
}

/** The options that say where AWS is asked, for a command that asks it. */
function whereOf({ region, live }: CheckOptions): readonly string[] {
  const profile = live?.profile ?? null;
  return [
    ...(region === null ? [] : ["--region", region]),
    ...(profile === null ? [] : ["--profile", profile]),
  ];
}

/** How many files an argument stands for; null where one of them gave a request or was told about. */
function silentFiles(inputs: Iterable<Input>, silent: ReadonlySet<Input["file"]>): number | null {
  let files = 0;
  for (const { file } of inputs) {
    if (!silent.has(file)) return null;
    files++;
  }
  return files;
}

function exitOf(verdict: RequestReport["verdict"], allowUnknown: boolean): number {
  switch (verdict) {
    case "pass":
      return EXIT.pass;
    case "fail":
      return EXIT.fail;
    case "unknown":
      return allowUnknown ? EXIT.pass : EXIT.unknown;
    default:
      return verdict satisfies never;
  }
}

/** What a directory or pattern shows as a request and is not read must not go unsaid. */
function tellLinks(links: readonly string[], io: Io): void {
  const [first, ...rest] = links;
  if (first === undefined) return;
  const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
  warn(
    `\`${first}\`${more}: links that directories and patterns lead to are not followed; name them to check them`,
    io,
  );
}
