import type { Format, FormatOptions, RunTotals } from "../format/format.ts";
import { formats } from "../format/formats.ts";
import type { RuleWords } from "../format/rule-words.ts";
import {
  builtinPack,
  type CheckedRequest,
  type Pack,
  type ReportHead,
  type Severity,
  stageRules,
} from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { isColoured } from "./colour.ts";
import { warn } from "./complain.ts";
import type { Io } from "./io.ts";
import { parts } from "./parts.ts";
import type { Progress } from "./progress.ts";
import type { FileWriter } from "./write-file.ts";

/** Where the report of a run goes: to every target at once, in pieces. */
export interface Outputs {
  readonly begin: (head: ReportHead) => void;
  readonly request: (checked: CheckedRequest) => void;
  readonly end: (totals: RunTotals) => void;
  /** Leaves no half-written file behind. */
  readonly discard: () => void;
}

// One system call for so many units; more gains nothing and less costs.
const PIECE = 1 << 16;
// What fits beside an editor, and in the log of most CI systems.
const WIDTH = 100;
const WIDEST = 160;

type Asked = Pick<CheckOptions, "targets" | "color" | "listRules"> & { readonly failOn: Severity };

export function openOutputs(asked: Asked, packs: readonly Pack[], progress: Progress, io: Io): Outputs {
  const open: OpenTarget[] = [];
  const discard = (): void => {
    for (const target of open) target.discard();
  };
  const known = knowledge(packs, io);
  try {
    for (const { format, file } of asked.targets) {
      const sink = file === null ? stdout(io, progress) : parts.files().fileWriter(file, io);
      const options = { ...page(file, asked, io), ...known };
      open.push(openTarget(formats[format](options), sink));
      if (format !== "github") continue;
      const summary = parts.pipeline().stepSummary(io, (sentence) => warn(sentence, io));
      if (summary === null) continue;
      open.push(openTarget(formats.markdown({ ...options, mostBytes: summary.room }), summary));
    }
  } catch (error) {
    discard();
    throw error;
  }
  return {
    begin: (head) => {
      for (const { format, write } of open) write(format.begin(head));
    },
    request: (checked) => {
      for (const { format, write } of open) write(format.request(checked));
    },
    end: (totals) => {
      for (const { format, write, finish } of open) {
        write(format.end(totals));
        finish();
      }
    },
    discard,
  };
}

interface OpenTarget {
  readonly format: Format;
  readonly write: (text: string) => void;
  readonly finish: () => void;
  readonly discard: () => void;
}

function openTarget(format: Format, sink: FileWriter): OpenTarget {
  let pending = "";
  const flush = (): void => {
    if (pending !== "") sink.write(pending);
    pending = "";
  };
  return {
    format,
    write: (text) => {
      pending += text;
      if (pending.length >= PIECE) flush();
    },
    finish: () => {
      flush();
      sink.finish();
    },
    discard: sink.discard,
  };
}

function stdout({ stdout }: Io, progress: Progress): FileWriter {
  const write = (text: string): void => {
    progress.clear();
    stdout.write(text);
  };
  return { write, finish: progress.clear, discard: progress.clear };
}

/** How the output looks, from what was asked for and, on standard output, from where it goes. */
function page(
  file: string | null,
  { color, failOn, listRules }: Asked,
  { stdout, env }: Io,
): Omit<FormatOptions, "rule" | "fromRoot"> {
  const isScreen = file === null;
  const isTerminal = isScreen && stdout.isTerminal();
  return {
    colour: isScreen && isColoured(color, stdout, env),
    width: isTerminal ? Math.min(WIDEST, Math.max(40, stdout.columns())) : WIDTH,
    gutter: isScreen && env.GITHUB_ACTIONS === "true",
    listRules,
    failOn,
    mostBytes: null,
  };
}

/** What formats can ask for; made when the first of them does. */
function knowledge(packs: readonly Pack[], io: Io): Pick<FormatOptions, "rule" | "fromRoot"> {
  let words: ((id: string) => RuleWords | null) | null = null;
  let fromRoot: ((path: string) => string) | null = null;
  return {
    rule: (id) => {
      words ??= parts.pipeline().ruleWords(
        [builtinPack(), ...packs].flatMap(({ rules }) => rules),
        stageRules(),
      );
      return words(id);
    },
    fromRoot: (path) => {
      fromRoot ??= parts.pipeline().repositoryPaths(io);
      return fromRoot(path);
    },
  };
}
