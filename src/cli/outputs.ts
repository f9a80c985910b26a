import type { Format, FormatOptions, RunTotals } from "../format/format.ts";
import { formats } from "../format/formats.ts";
import type { CheckedRequest, ReportHead } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import { isColoured } from "./colour.ts";
import type { Io } from "./io.ts";
import { parts } from "./parts.ts";
import type { Progress } from "./progress.ts";
import type { Target } from "./targets.ts";
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

export function openOutputs(
  options: Pick<CheckOptions, "targets" | "color">,
  progress: Progress,
  io: Io,
): Outputs {
  const open: OpenTarget[] = [];
  const discard = (): void => {
    for (const target of open) target.discard();
  };
  try {
    for (const target of options.targets) open.push(openTarget(target, options.color, progress, io));
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

function openTarget(
  { format, file }: Target,
  color: CheckOptions["color"],
  progress: Progress,
  io: Io,
): OpenTarget {
  const sink = file === null ? stdout(io, progress) : parts.files().fileWriter(file, io);
  let pending = "";
  const flush = (): void => {
    if (pending !== "") sink.write(pending);
    pending = "";
  };
  return {
    format: formats[format](file === null ? screen(color, io) : { colour: false, width: WIDTH }),
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

function screen(color: CheckOptions["color"], { stdout, env }: Io): FormatOptions {
  const width = stdout.isTerminal() ? Math.min(WIDEST, Math.max(40, stdout.columns())) : WIDTH;
  return { colour: isColoured(color, stdout, env), width };
}
