import { Composer, type DocumentOptions, isScalar, type ParseOptions, type SchemaOptions } from "yaml";
import type { Problem } from "../types.ts";
import { parsedTree, unparsed } from "./careful-json.ts";
import { byteOrderMark } from "./encoding-problems.ts";
import { documentProblem, YAML_DOCS } from "./problem.ts";
import { emptyText, tooDeep, tooManyTokens } from "./refusals.ts";
import type { TextValue } from "./text-value.ts";
import { ticked } from "./ticked.ts";
import { secondDocument } from "./yaml-problems.ts";
import { yamlSyntax } from "./yaml-sentences.ts";
import type { YamlNode } from "./yaml-state.ts";
import { MAX_TOKENS, yamlTokens } from "./yaml-tokens.ts";
import { buildYaml } from "./yaml-walk.ts";

export { yamlComments } from "./yaml-tokens.ts";

/** YAML 1.2 core whatever a `%YAML` line says; equal keys, tags and `<<` are looked at by the walk. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: "silent",
};

/** A YAML text as a value; never throws. */
export function readYaml(text: string): TextValue {
  if (text.trim() === "") return unparsed(text, [emptyText(text.length)]);
  try {
    return readDocuments(text);
  } catch (error) {
    // The package throws on nothing that is known; a text that makes it throw is not YAML that anyone should send.
    return unparsed(text, [notYaml(text, error)]);
  }
}

function readDocuments(text: string): TextValue {
  const { tokens, tags, tooDeep: deepAt, tooMany: manyAt } = yamlTokens(text);
  if (deepAt !== null) return unparsed(text, [tooDeep(deepAt)]);
  if (manyAt !== null) return unparsed(text, [tooManyTokens(manyAt, MAX_TOKENS)]);
  const [first, ...others] = withoutStacks(() => [
    ...new Composer(OPTIONS).compose(tokens, true, text.length),
  ]);
  const root = (first?.contents ?? null) as YamlNode | null;

  const problems: Problem[] = text.charCodeAt(0) === 0xfeff ? [byteOrderMark(1)] : [];
  const errors = (first?.errors ?? []).filter(({ code }) => code !== "TAG_RESOLVE_FAILED");
  if (errors.length > 0) return unparsed(text, [...problems, yamlSyntax(text, errors)]);
  if (first === undefined || root === null || isNothing(root))
    return unparsed(text, [...problems, emptyText(text.length, "comments")]);
  const end = first.range[2];
  const built = buildYaml(
    root,
    tags.filter(({ start }) => start < end),
    problems,
  );
  for (const other of others) {
    const start = other.contents?.range[0] ?? other.range[0];
    // `---` or `...` at the end opens a document with nothing in it.
    if (
      text.slice(other.range[0], other.range[1]).replace(/^---/, "").trim() !== "" ||
      other.errors.length > 0
    ) {
      problems.push(secondDocument({ start, end: Math.max(start, lineEnd(text, start)) }));
      break;
    }
  }
  return built === null ? unparsed(text, problems) : parsedTree(built.place, built.value, problems);
}

/** The package makes an error object for each thing that is wrong; their stacks cost ten times as much as the rest. */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** `---` with nothing after it. */
function isNothing(root: YamlNode): boolean {
  return isScalar(root) && root.value === null && root.source === "";
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf("\n", start);
  return newline === -1 ? text.length : newline;
}

function notYaml(text: string, error: unknown): Problem {
  return documentProblem({
    code: "syntax",
    severity: "error",
    span: { start: 0, end: Math.min(1, text.length) },
    message: `The text cannot be read as YAML: ${ticked(error instanceof Error ? error.message : String(error))}`,
    expected: "YAML 1.2",
    docs: YAML_DOCS,
  });
}
