import { displayWidth } from "./display-width.ts";
import { escapeCodePoint, isUnsafe } from "./escape-terminal.ts";

/** A source line, or the part of it around a span, and where under it the carets go. */
export interface CodeFrame {
  readonly source: string;
  /** Columns before the first caret. */
  readonly indent: number;
  readonly carets: number;
}

const CLEAN = /^[ -~]*$/;
const TAB = 4;

/**
 * @param start of the span in the line, in UTF-16 units from 0
 * @param end of the span, excluded; what goes past the line is cut
 * @param width of the frame in columns
 */
export function codeFrame(line: string, start: number, end: number, width: number): CodeFrame {
  const to = Math.max(start + 1, Math.min(end, line.length));
  if (line.length <= width && CLEAN.test(line)) return { source: line, indent: start, carets: to - start };
  return windowed(line, start, to, width);
}

interface Cell {
  readonly shown: string;
  readonly width: number;
}

function windowed(line: string, start: number, end: number, width: number): CodeFrame {
  // A line may be a megabyte: only what can be on the screen is looked at, each unit being a column or more,
  // combining marks aside.
  const far = 4 * width;
  const before = cells(line.slice(wholeUnit(line, Math.max(0, start - far)), start));
  const inside = cells(line.slice(start, wholeUnit(line, Math.min(end, start + far))));
  const after = cells(line.slice(end, wholeUnit(line, end + far)));
  const insideWidth = total(inside);
  // Left and right share the rest, a third of the room at least going to what comes before.
  const rest = Math.max(0, width - insideWidth - 2);
  const afterWidth = Math.min(total(after), Math.max(Math.floor((rest * 2) / 3), rest - total(before)));
  const left = takeLast(before, Math.max(0, rest - afterWidth));
  const room = width - total(left) - 2;
  const middle = takeFirst(inside, room);
  const right = middle.length < inside.length ? [] : takeFirst(after, room - total(middle));
  const cutLeft = left.length < before.length || start > far;
  const cutRight = middle.length < inside.length || right.length < after.length || line.length > end + far;
  const source = `${cutLeft ? "…" : ""}${text(left)}${text(middle)}${text(right)}${cutRight ? "…" : ""}`;
  return { source, indent: (cutLeft ? 1 : 0) + total(left), carets: Math.max(1, total(middle)) };
}

function cells(part: string): readonly Cell[] {
  const list: Cell[] = [];
  for (const character of part) {
    const code = character.codePointAt(0) as number;
    if (code === 0x09) list.push({ shown: " ".repeat(TAB), width: TAB });
    else if (isUnsafe(code)) {
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
