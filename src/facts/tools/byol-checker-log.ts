import { UsageError } from "../../types.ts";
import { windowsOfBuild } from "../windows-of-build.ts";
import { checkerTests } from "./byol-checker-tests.ts";
import { type CheckerLine, checkerLines } from "./checker-lines.ts";
import type { TextFacts, TextOrigin, TextTool } from "./tool.ts";

const BEGINNING = "Beginning test :";
const ENDING = "Ending test :";
const THREW = "failed with an exception";
const NAME = /^\s*([\w.-]{1,100})/;

/**
 * `BYOLPrevalidationlog<time>.txt`. A `[FAIL]` is a warning or a failure, which the log does not tell apart; during the import both
 * are failures. One file holds as many runs as the button was pressed for: the last result of a test counts.
 */
export const byolCheckerLog: TextTool = {
  name: "BYOL Checker log",
  recognises: (text) => text.includes(BEGINNING) || text.includes(ENDING),
  read(text) {
    const results = readResults(text);
    const facts: Record<string, Record<string, unknown>> = {};
    const origins = new Map<string, TextOrigin>();
    const put = (scope: string, member: string, value: unknown, origin: TextOrigin): void => {
      facts[scope] = { ...facts[scope], [member]: value };
      origins.set(`/${scope}/${member}`, origin);
    };
    const others: { readonly name: string; readonly origin: TextOrigin }[] = [];
    for (const [name, { shown, passed, origin }] of results.tests) {
      const test = checkerTests.get(name);
      if (passed === null) continue;
      if (test !== undefined) put("guest", test.fact, passed ? !test.failed : test.failed, origin);
      else if (!passed) others.push({ name: shown, origin });
    }
    const [first] = others;
    if (first !== undefined)
      put(
        "guest",
        "otherFailedTests",
        others.map(({ name }) => name),
        first.origin,
      );
    else if (results.isWhole && origins.size > 0) facts.guest = { ...facts.guest, otherFailedTests: [] };
    for (const [at, { origin }] of others.entries()) origins.set(`/guest/otherFailedTests/${at}`, origin);
    if (results.system !== null) {
      const { type, major, build, origin } = results.system;
      for (const [member, value] of Object.entries(windowsOfBuild(type, major, build)))
        put("windows", member, value, origin);
    }
    if (Object.keys(facts).length === 0)
      throw new UsageError("the log of the BYOL Checker holds no result of a test; is it cut?");
    return { facts, origins } satisfies TextFacts;
  },
};

interface TestResult {
  /** The name as it is written. */
  readonly shown: string;
  /** Null for a test that threw: neither is known. */
  readonly passed: boolean | null;
  readonly origin: TextOrigin;
}

interface System {
  readonly type: number;
  readonly major: number;
  readonly build: number;
  readonly origin: TextOrigin;
}

interface Results {
  /** By name in lower case. */
  readonly tests: ReadonlyMap<string, TestResult>;
  /** What the last line about the operating system says. */
  readonly system: System | null;
  /** Whether no test was cut off by the end of the file. */
  readonly isWhole: boolean;
}

/** A test that has begun. */
interface OpenTest {
  readonly shown: string;
  failed: TextOrigin | null;
  succeeded: TextOrigin | null;
}

function readResults(text: string): Results {
  const tests = new Map<string, TestResult>();
  let system: System | null = null;
  let open = null as OpenTest | null;
  const close = (test: OpenTest | null, isWhole: boolean): void => {
    if (test === null) return;
    // Where the end is missing, a success may have been followed by a failure.
    const origin = test.failed ?? (isWhole ? test.succeeded : null);
    if (origin !== null)
      tests.set(test.shown.toLowerCase(), { shown: test.shown, passed: test.failed === null, origin });
  };
  for (const line of checkerLines(text)) {
    const begun = nameAfter(line, BEGINNING);
    const ended = begun === null ? nameAfter(line, ENDING) : null;
    if (begun !== null) {
      close(open, false);
      open = { shown: begun, failed: null, succeeded: null };
    } else if (ended !== null) {
      close(open, open?.shown === ended);
      open = null;
    } else if (line.text.includes(THREW)) {
      const name: string | undefined = NAME.exec(line.text)?.[1] ?? open?.shown;
      if (name !== undefined)
        tests.set(name.toLowerCase(), { shown: name, passed: null, origin: originOf(line) });
      if (open?.shown === name) open = null;
    } else if (open !== null) {
      if (line.text.includes("[FAIL]")) open.failed ??= originOf(line);
      if (line.text.includes("[SUCCESS]")) open.succeeded ??= originOf(line);
    }
    system = systemIn(line) ?? system;
  }
  close(open, false);
  return { tests, system, isWhole: open === null };
}

function nameAfter({ text }: CheckerLine, words: string): string | null {
  const at = text.indexOf(words);
  return at === -1 ? null : (NAME.exec(text.slice(at + words.length, at + words.length + 200))?.[1] ?? "");
}

/** `OS type 1 is Desktop type and OS Version is 10.0.22631` */
function systemIn(line: CheckerLine): System | null {
  const type = /\bOS type (\d{1,3})\b/i.exec(line.text)?.[1];
  const version = /\bOS Version is (\d{1,3})\.\d{1,3}\.(\d{1,6})\b/i.exec(line.text);
  return type === undefined || version === null
    ? null
    : { type: Number(type), major: Number(version[1]), build: Number(version[2]), origin: originOf(line) };
}

function originOf({ span, time }: CheckerLine): TextOrigin {
  return { span, time };
}
