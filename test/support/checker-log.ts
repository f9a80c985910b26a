/** Writes logs as the BYOL Checker does. */

export interface LoggedTest {
  readonly name: string;
  /** What stands between its beginning and its end, besides date and time. */
  readonly lines: readonly string[];
}

export function passed(name: string): LoggedTest {
  return { name, lines: ["[SUCCESS]"] };
}

export function failed(name: string): LoggedTest {
  return { name, lines: ["Some table:\r\n\r\nName  Value\r\n----  -----\r\nx     y", " [FAIL]"] };
}

/** With CRLF, a stamp before each line. */
export function checkerLog(tests: readonly LoggedTest[]): string {
  return tests
    .flatMap(({ name, lines }) => [`Beginning test : ${name}`, ...lines, `Ending test : ${name}`])
    .map((line) => `11/20/2026 09:14:02 ${line}\r\n`)
    .join("");
}

/** UTF-16 LE with a byte order mark. */
export function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}
