import { type FixedDocument, fixRequests, type Preflight, UsageError } from "../index.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckRun } from "./check-run.ts";
import { warn } from "./complain.ts";
import type { Input } from "./inputs.ts";
import type { Io } from "./io.ts";
import { parts } from "./parts.ts";
import type { InputReader } from "./read-input.ts";
import { replaceFile, whyNotReplaced } from "./replace-file.ts";
import { unifiedDiff } from "./unified-diff.ts";

// A document is fixed whole, and a text of twice this many units is no longer a string that V8 can hold.
const LARGEST = 1 << 28;

/** Reads inputs and fixes them on the way: what it gives is what then stands in the file. */
export function fixingReader(
  reader: InputReader,
  preflightOf: (input: Input) => Preflight,
  { fix, dryRun, maxBytes, color }: CheckOptions,
  run: Pick<CheckRun, "fixed" | "left" | "tell">,
  io: Io,
): InputReader {
  const seen = new Map<Input, Uint8Array>();
  // A file may be gone through twice.
  const told = new Set<Input>();
  const fixed = (input: Input, content: Uint8Array): Uint8Array => {
    const preflight = preflightOf(input);
    if (!holdsRequests(input, content, preflight)) return content;
    const result = fixRequests(preflight, content, { path: input.path }, { unsafe: fix === "all", maxBytes });
    for (const sentence of result.refused) warn(`\`${input.path ?? "-"}\`: ${sentence}`, io);
    run.left(told.has(input) ? 0 : result.waived);
    told.add(input);
    if (result.bytes === null) return content;
    if (dryRun) {
      showChanges(input, content, result, color, io);
      return content;
    }
    return write(input, content, result, run, io) ? result.bytes : content;
  };
  if (!dryRun) run.fixed(0);
  return {
    read(input) {
      const before = seen.get(input);
      if (before !== undefined) return before;
      const content = wholeContent(reader.read(input), input, io);
      if (content === null) return reader.read(input);
      const after = fixed(input, content);
      // Standard input is read once, and a file that is gone through again was fixed already.
      if (input.file === null || after !== content) seen.set(input, after);
      return after;
    },
    holdsMemberName: reader.holdsMemberName,
  };
}

/** A copy of what the reader gave, whose memory is used again; null for more than can be fixed. */
function wholeContent(content: Uint8Array | Iterable<Uint8Array>, input: Input, io: Io): Uint8Array | null {
  if (content instanceof Uint8Array) return new Uint8Array(content);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST) {
      warn(`\`${input.path ?? "-"}\` is larger than ${LARGEST} bytes; it is checked, not fixed`, io);
      return null;
    }
    chunks.push(new Uint8Array(chunk));
  }
  return Buffer.concat(chunks);
}

/** What a directory or pattern led to and is not a request is none of our business. */
function holdsRequests({ path, named }: Input, content: Uint8Array, preflight: Preflight): boolean {
  if (named) return true;
  const found = parts.found().foundFile(() => parts.found().mayHoldMember(content));
  for (const checked of preflight.requests(content, { path })) {
    const answer = found.next(checked);
    if (answer !== "hold") return answer !== "ignore";
  }
  return false;
}

function write(
  input: Input,
  before: Uint8Array,
  { after, made }: FixedDocument,
  run: Pick<CheckRun, "fixed" | "tell">,
  io: Io,
): boolean {
  const why = whyNotReplaced(input, io);
  if (why !== null) {
    warn(`\`${input.path ?? "-"}\` is not fixed: ${why}`, io);
    return false;
  }
  try {
    replaceFile(input, before, after, io);
    run.fixed(made.length);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    run.tell(error.message);
    return false;
  }
}

function showChanges(
  { path }: Input,
  bytes: Uint8Array,
  { before, after, made }: FixedDocument,
  color: CheckOptions["color"],
  io: Io,
): void {
  const name = path ?? "stdin";
  if (made.some(({ rule }) => rule === "document/utf-16"))
    warn(`\`${name}\` would be written as UTF-8; the diff is about its text`, io);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? "\ufeff" : "";
  if (mark + before !== after) io.stdout.write(unifiedDiff(name, mark + before, after, color, io));
}
