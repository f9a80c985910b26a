import type { ErrorCode, YAMLParseError } from "yaml";
import type { Problem } from "../types.ts";
import { foundAt } from "./json-sentences.ts";
import { documentProblem, YAML_DOCS } from "./problem.ts";

/** The problem of the first error in a YAML text. */
export function yamlSyntax(text: string, errors: readonly YAMLParseError[]): Problem {
  const [first] = [...errors].sort((one, other) => one.pos[0] - other.pos[0] || one.pos[1] - other.pos[1]);
  const start = Math.min(first?.pos[0] ?? 0, text.length);
  const newline = text.indexOf("\n", start);
  const lineEnd = newline === -1 ? text.length : newline;
  const end = Math.max(start, Math.min(first?.pos[1] ?? start, lineEnd));
  const code = first?.code ?? "IMPOSSIBLE";
  const { message, expected } =
    start === text.length && (code === "BAD_INDENT" || code === "MISSING_CHAR") ? CUT_OFF : SENTENCES[code];
  return documentProblem({
    code: "syntax",
    severity: "error",
    span: { start, end },
    message: message.replace("{found}", foundAt(text, start).name),
    expected,
    docs: YAML_DOCS,
  });
}

interface Sentence {
  readonly message: string;
  readonly expected: string;
}

const CUT_OFF: Sentence = {
  message: "The text ends before every quote and bracket is closed",
  expected: "the closing quote or bracket",
};

const SENTENCES: Readonly<Record<ErrorCode, Sentence>> = {
  ALIAS_PROPS: {
    message: "An alias has an anchor or a tag of its own",
    expected: "an alias such as `*name` alone",
  },
  BAD_ALIAS: {
    message: "An anchor or alias has no name, or none that can be told from what follows",
    expected: "`&name` or `*name`",
  },
  BAD_COLLECTION_TYPE: { message: "A tag does not fit the list or mapping after it", expected: "no tag" },
  BAD_DIRECTIVE: {
    message: "A line that starts with `%` is no directive that YAML knows",
    expected: "`%YAML 1.2`, or no such line",
  },
  BAD_DQ_ESCAPE: {
    message: "A text in double quotes holds an escape that YAML does not know",
    expected: "`\\\\` for a backslash, or single quotes",
  },
  BAD_INDENT: {
    message: "The indentation does not fit what stands before, at {found}",
    expected: "all members of a mapping or list in one column",
  },
  BAD_PROP_ORDER: {
    message: "An anchor or tag stands before the indicator {found}",
    expected: "the anchor or tag after it",
  },
  BAD_SCALAR_START: {
    message: "Text without quotes may not start with {found}",
    expected: "the text in quotes",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A value on the line of its name holds a mapping or list of its own, at {found}",
    expected: "the text in quotes when it contains `: `, or the inner mapping on lines of its own",
  },
  BLOCK_IN_FLOW: {
    message: "An indented mapping or list stands inside `{}` or `[]`, at {found}",
    expected: "`{…}` or `[…]` inside as well",
  },
  DUPLICATE_KEY: { message: "A member is given more than once", expected: "each member once" },
  IMPOSSIBLE: { message: "The text cannot be read as YAML, at {found}", expected: "YAML 1.2" },
  KEY_OVER_1024_CHARS: {
    message: "A member's name is longer than 1024 characters",
    expected: "a shorter name",
  },
  MISSING_CHAR: {
    message: "A closing quote or bracket, a comma, a colon or a blank is missing before {found}",
    expected:
      "every quote and bracket closed, `name: value` with a blank, and a comma between values in `[]` and `{}`",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "A member's name goes over more than one line, at {found}",
    expected: "`name: value` with the name on one line",
  },
  MULTIPLE_ANCHORS: { message: "A value has two anchors", expected: "at most one" },
  MULTIPLE_DOCS: { message: "A second YAML document starts here", expected: "one document" },
  MULTIPLE_TAGS: { message: "A value has two tags", expected: "no tag" },
  NON_STRING_KEY: {
    message: "A list or mapping stands as the name of a member",
    expected: "text as the name",
  },
  RESOURCE_EXHAUSTION: { message: "The text is nested too deep to be read", expected: "fewer levels" },
  TAB_AS_INDENT: { message: "A tab stands where the line is indented", expected: "blanks" },
  TAG_RESOLVE_FAILED: { message: "A tag cannot be resolved, at {found}", expected: "no tag" },
  UNEXPECTED_TOKEN: {
    message: "YAML does not expect {found} here",
    expected: "a value, a `name: value` pair, or the text in quotes",
  },
};
