import { fail, type JsonReading } from "./json-reading.ts";
import { foundAt, unexpected, VALUE } from "./json-sentences.ts";
import { ticked } from "./ticked.ts";

/** Passes a string whose opening quote stands at the place being read; false after a syntax error. */
export function skipString(reading: JsonReading): boolean {
  const { text, at: start } = reading;
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      reading.at = at + 1;
      return true;
    }
    if (unit === 0x5c) {
      at++;
      const escaped = text.charCodeAt(at);
      if (escaped === 0x75 && /^[0-9a-fA-F]{4}/.test(text.slice(at + 1, at + 5))) at += 4;
      else if (escaped === 0x75 || !ESCAPES.includes(text.charAt(at)) || at >= text.length)
        return badEscape(reading, start, at);
    } else if (!(unit >= 0x20)) {
      return rawControl(reading, start, at);
    }
  }
}

const ESCAPES = '"\\/bfnrt';

function badEscape(reading: JsonReading, start: number, at: number): false {
  const { text } = reading;
  if (at >= text.length) return rawControl(reading, start, at);
  const long = text.charAt(at) === "u";
  const escaped = text.slice(at - 1, at + 1);
  fail(
    reading,
    { start: at - 1, end: at + 1 },
    long
      ? "`\\u` in a string is not followed by four hexadecimal digits"
      : `${ticked(escaped)} is not an escape that JSON knows`,
    long
      ? "for example `\\u00e9`"
      : '`\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u` and four digits; a backslash itself is `\\\\`',
  );
  return false;
}

function rawControl(reading: JsonReading, start: number, at: number): false {
  const { text } = reading;
  const unit = text.charCodeAt(at);
  if (at >= text.length || unit === 0x0a || unit === 0x0d) {
    const place = at >= text.length ? "before the text ends" : "on its line";
    fail(
      reading,
      { start, end: Math.min(at, text.length) },
      `The string that starts here is not closed ${place}`,
      'a closing `"`; a line break inside a string is `\\n`',
    );
  } else {
    const expected = unit === 0x09 ? "`\\t`" : `\`\\u${unit.toString(16).padStart(4, "0")}\``;
    fail(
      reading,
      { start: at, end: at + 1 },
      `A string may not hold ${foundAt(text, at).name} as it is`,
      expected,
    );
  }
  return false;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Passes a number or one of the three literals; false after a syntax error. */
export function skipWord(reading: JsonReading): boolean {
  const { text, at: start } = reading;
  const unit = text.charCodeAt(start);
  if (unit === 0x2d || (unit >= 0x30 && unit <= 0x39)) {
    NUMBER.lastIndex = start;
    const number = NUMBER.exec(text)?.[0] ?? "";
    const word = foundAt(text, start);
    if (number !== "" && word.span.end === start + number.length) {
      reading.at = start + number.length;
      return true;
    }
    // A number longer than a word can be echoed is still a number.
    if (
      number.length >= 80 &&
      !/^[A-Za-z0-9_$.+-]/.test(text.slice(start + number.length, start + number.length + 1))
    ) {
      reading.at = start + number.length;
      return true;
    }
    fail(
      reading,
      word.span,
      `${word.name} is not a number in JSON`,
      'digits without a leading zero, or text in `"`',
    );
    return false;
  }
  for (const literal of ["true", "false", "null"]) {
    if (!text.startsWith(literal, start)) continue;
    if (foundAt(text, start).span.end !== start + literal.length) break;
    reading.at = start + literal.length;
    return true;
  }
  unexpected(reading, VALUE);
  return false;
}
