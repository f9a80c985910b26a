import { displayWidth } from "./display-width.ts";
import { escapeCodePoint, isUnsafe } from "./escape-terminal.ts";

/** A source line, or the part of it around a span, and where under it the carets go. */
export interface CodeFrame {
  readonly source: string;
  /** Columns before the first caret. */
  readonly indent: number;
  readonly carets: number;
}

// Two number signs begin a command in the logs of some CI systems, as in escape-terminal.ts.
const CLEAN = /^(?:[ -"$-~]|#(?!#))*$/;
const HASH = 0x23;
const TAB = 4;

/**
 * @param start of the span in the line, in UTF-16 units from 0
 * @param end of the span, excluded; what goes past the line is cut
 * @param width of the frame in columns
 */
export function codeFrame(line: string, start: number, end: number, width: number): CodeFrame {
  const to = Math.max(start + 1, Math.min(end, line.length));
  if (line.length <= width && CLEAN.test(line)) return { source: line, indent: start, carets: to - start };
  return cleanWindow(line, start, to, width) ?? measuredWindow(line, start, to, width);
}

/** How many columns of what is before, in and after a span are shown, marks of cuts aside. */
function shares(
  before: number,
  inside: number,
  after: number,
  width: number,
): readonly [number, number, number] {
  // Left and right share the rest, a third of the room at least going to what comes before.
  const rest = Math.max(0, width - inside - 2);
  const right = Math.min(after, Math.max(Math.floor((rest * 2) / 3), rest - before));
  const left = Math.min(before, Math.max(0, rest - right));
  const middle = Math.min(inside, width - left - 2);
  return [left, middle, middle < inside ? 0 : Math.min(after, width - left - 2 - middle)];
}

/** The window where every unit in it takes a column, as nearly always; null where it has to be measured. */
function cleanWindow(line: string, start: number, end: number, width: number): CodeFrame | null {
  const [left, middle, right] = shares(start, end - start, line.length - end, width);
  const from = start - left;
  const to = start + middle + right;
  const part = line.slice(from, to);
  if (!CLEAN.test(part)) return null;
  const indent = from > 0 ? left + 1 : left;
  return {
    source: `${from > 0 ? "…" : ""}${part}${to < line.length ? "…" : ""}`,
    indent,
    carets: Math.max(1, middle),
  };
}

interface Cell {
  readonly shown: string;
  readonly width: number;
}

function measuredWindow(line: string, start: number, end: number, width: number): CodeFrame {
  // A line may be a megabyte: only what can be on the screen is looked at, each unit being a column or more,
  // combining marks aside.
  const far = 4 * width;
  const before = cells(line.slice(wholeUnit(line, Math.max(0, start - far)), start));
  const inside = cells(line.slice(start, wholeUnit(line, Math.min(end, start + far))));
  const after = cells(line.slice(end, wholeUnit(line, end + far)));
  const [leftRoom, middleRoom, rightRoom] = shares(total(before), total(inside), total(after), width);
  const left = takeLast(before, leftRoom);
  const middle = takeFirst(inside, middleRoom);
  const right = takeFirst(after, rightRoom);
  const cutLeft = left.length < before.length || start > far;
  const cutRight = middle.length < inside.length || right.length < after.length || line.length > end + far;
  const source = `${cutLeft ? "…" : ""}${text(left)}${text(middle)}${text(right)}${cutRight ? "…" : ""}`;
  return { source, indent: (cutLeft ? 1 : 0) + total(left), carets: Math.max(1, total(middle)) };
}

function cells(part: string): readonly Cell[] {
  const list: Cell[] = [];
  let before = HASH;
  for (const character of part) {
    const code = character.codePointAt(0) as number;
    const isCommand = code === HASH && before === HASH;
    before = code;
    if (code === 0x09) list.push({ shown: " ".repeat(TAB), width: TAB });
    else if (isUnsafe(code) || isCommand) {
      const shown = escapeCodePoint(code);
      list.push({ shown, width: shown.length });
    } else list.push({ shown: character, width: displayWidth(code) });
  }
  return list;
}

/** The offset itself, or one less where it would cut a surrogate pair. */
function wholeUnit(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  const previous = line.charCodeAt(offset - 1);
  const splits = unit >= 0xdc00 && unit < 0xe000 && previous >= 0xd800 && previous < 0xdc00;
  return splits ? offset - 1 : offset;
}

function takeFirst(list: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  for (let count = 0; count < list.length; count++) {
    used += list[count]?.width ?? 0;
    if (used > room) return list.slice(0, count);
  }
  return list;
}

function takeLast(list: readonly Cell[], room: number): readonly Cell[] {
  return takeFirst(list.toReversed(), room).toReversed();
}

function total(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.width, 0);
}

function text(list: readonly Cell[]): string {
  return list.map((cell) => cell.shown).join("");
}
