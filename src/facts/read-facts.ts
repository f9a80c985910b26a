/** Reads what `--facts` names: our own format, or what other tools print, recognised by its content, with the place of every fact. */
import { type Decoded, decode } from "../document/decode.ts";
import type { DocumentRequest } from "../document/document.ts";
import type { DocumentFormat } from "../document/format-of.ts";
import { jsonDocuments } from "../document/json-documents.ts";
import { type LineTable, lineTable } from "../document/line-table.ts";
import { readDocument } from "../document/read-document.ts";
import { moveRequest } from "../document/requests.ts";
import { nearest } from "../nearest.ts";
import { type Facts, type Span, UsageError } from "../types.ts";
import { openFacts } from "./fact-table.ts";
import { textTools, valueTools } from "./fact-tools.ts";
import { foldEncodings } from "./fold-encodings.ts";
import { otherText, pickedImage } from "./other-output.ts";
import { list, member, text } from "./readers/response.ts";
import { type FactPlace, OWN_KIND, placeWords, type SourcedFacts } from "./sourced-facts.ts";
import type { TextTool, ValueTool } from "./tools/tool.ts";

/**
 * @param content text, or bytes in UTF-8 or UTF-16.
 * @param path to name in messages and in the report.
 * @param format where it is known; otherwise told from the content.
 * @returns one entry for each answer in the file.
 * @throws UsageError with line and column for a file that cannot be read as facts.
 */
export function readFacts(
  content: string | Uint8Array,
  path: string,
  format: DocumentFormat | null = null,
): readonly SourcedFacts[] {
  const { text, problems } =
    typeof content === "string" ? { text: content, problems: [] } : textOf(content, path);
  const file: FactFile = { path, text, lines: lineTable(text) };
  const looksLikeJson = /^\s*[[{]/.test(text);
  const tool = looksLikeJson ? undefined : textTools.find((candidate) => candidate.recognises(text));
  if (tool !== undefined) return [factsOfText(tool, file)];
  const printed = looksLikeJson ? null : otherText(text);
  if (printed !== null) refuse(0, printed, file);
  const broken = problems.find(({ severity }) => severity === "error");
  if (broken !== undefined) refuse(broken.span?.start ?? 0, broken.message, file);
  const isYaml = !looksLikeJson || /\.ya?ml$/i.test(path);
  const values = readValues(format ?? (isYaml ? "yaml" : "json"), file);
  return factsOfValues(values, file);
}

interface FactFile {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
}

function textOf(bytes: Uint8Array, path: string): Decoded {
  const { text, problems } = decode(bytes);
  return { text: foldEncodings(text, bytes, path), problems };
}

function factsOfText(tool: TextTool, file: FactFile): SourcedFacts {
  const { facts, origins } = blamed(() => tool.read(file.text), 0, file);
  return {
    from: file.path,
    kind: tool.name,
    facts,
    place: (pointer) => {
      const origin = origins.get(pointer);
      return origin === undefined ? null : placeAt(origin.span, file, origin.time);
    },
  };
}

/** Every value in the file, those of an array one by one. */
function readValues(format: DocumentFormat, file: FactFile): readonly DocumentRequest[] {
  const { text } = file;
  const spans = format === "yaml" ? [{ start: 0, end: text.length }] : jsonDocuments(text);
  const values = (spans.length === 0 ? [{ start: 0, end: text.length }] : spans).flatMap(({ start, end }) =>
    readDocument(text.slice(start, end), format === "yaml" ? "yaml" : "json").requests.map((value) => ({
      ...moveRequest(value, value.index ?? 0, start),
      index: value.index,
    })),
  );
  for (const value of values) {
    const problem = value.problems.find((candidate) => candidate.severity === "error");
    if (problem === undefined) continue;
    const span = problem.span ?? value.span(problem.pointer, problem.token);
    refuse(span?.start ?? 0, problem.message, file);
  }
  if (values.length === 0) refuse(0, NO_OBJECT, file);
  return values;
}

function factsOfValues(values: readonly DocumentRequest[], file: FactFile): readonly SourcedFacts[] {
  const pages = new Map<ValueTool, DocumentRequest[]>();
  const sources: SourcedFacts[] = [];
  for (const value of values) {
    const tool =
      valueTools.find((candidate) => candidate.recognises(value.value)) ?? continued(pages, value.value);
    if (tool === undefined) sources.push(ownFacts(value, file));
    else if (!tool.paged) sources.push(factsOfValue(tool, [value], file));
    else if (pages.has(tool)) pages.get(tool)?.push(value);
    else pages.set(tool, [value]);
  }
  for (const [tool, list] of pages) sources.push(factsOfValue(tool, list, file));
  return sources;
}

/** The tool whose list goes on in a value that says nothing of itself: its last page may be empty. */
function continued(
  pages: ReadonlyMap<ValueTool, readonly DocumentRequest[]>,
  value: unknown,
): ValueTool | undefined {
  if (!isEmptyList(value)) return undefined;
  return [...pages].find(([, given]) => text(member(given.at(-1)?.value, "NextToken")) !== undefined)?.[0];
}

function isEmptyList(value: unknown): boolean {
  return list(member(value, "Images"))?.length === 0;
}

function factsOfValue(tool: ValueTool, documents: readonly DocumentRequest[], file: FactFile): SourcedFacts {
  const values = documents.map(({ value }) => value);
  const facts = blamed(() => tool.read(values), documents.at(-1)?.extent().start ?? 0, file);
  return {
    from: file.path,
    kind: tool.name,
    ...(tool.call === null ? {} : { call: tool.call }),
    facts,
    place: (pointer) => {
      const origin = tool.origin(pointer, values);
      const document = documents[origin.value];
      const span = document === undefined ? null : nearestSpan(document, origin.pointer);
      return span === null ? null : placeAt(span, file, null);
    },
  };
}

const NO_OBJECT =
  "a facts file holds one object, as `workspaces-preflight schema facts` describes it, or what a tool printed";

/** What no tool printed is our own format, unless nothing in it looks like that. */
function ownFacts(document: DocumentRequest, file: FactFile): SourcedFacts {
  const { value, index } = document;
  const { start } = document.extent();
  const picked = pickedImage(value);
  if (picked !== null) refuse(start, picked, file);
  if (typeof value !== "object" || value === null || index !== null) refuse(start, NO_OBJECT, file);
  const keys = Object.keys(value);
  if (keys.length > 0 && !keys.some(isLikeScope)) {
    refuse(start, isEmptyList(value) ? EMPTY_LIST : UNKNOWN_TOOL, file);
  }
  return {
    from: file.path,
    kind: OWN_KIND,
    facts: value as Facts,
    place: (pointer) => {
      const span = document.span(pointer, "key");
      return span === null ? null : placeAt(span, file, null);
    },
  };
}

const UNKNOWN_TOOL = `this is neither a facts file (\`workspaces-preflight schema facts\` describes it) nor the whole output of ${[
  ...valueTools,
  ...textTools,
]
  .map(({ name }) => `\`${name}\``)
  .join(", ")}`;
const EMPTY_LIST =
  "this is a list of no images: where `aws ec2 describe-images` printed it, run it with `--output json` and the `--region` and `--profile` that have the image, without `--query` and filters; where `aws workspaces describe-workspace-images` did, pass `--fact account.images=[]`";

const SCOPES = [...new Set(openFacts.map(({ fact }) => fact)), "ec2Images"];

/** AWS's own members begin with a capital letter. */
function isLikeScope(key: string): boolean {
  const [scope = ""] = key.split(".");
  if (SCOPES.some((known) => known.toLowerCase() === scope.toLowerCase())) return true;
  return /^[a-z]/.test(scope) && nearest(scope, SCOPES).length > 0;
}

/** Of a pointer, or of the nearest thing around it that is there. */
function nearestSpan(document: DocumentRequest, pointer: string): Span | null {
  const span = document.span(pointer, "key");
  if (span !== null || pointer === "") return span;
  return nearestSpan(document, pointer.slice(0, pointer.lastIndexOf("/")));
}

function placeAt({ start, end }: Span, { path, lines }: FactFile, time: string | null): FactPlace {
  return { path, range: { start: lines.position(start), end: lines.position(end) }, time };
}

function refuse(offset: number, sentence: string, file: FactFile): never {
  throw new UsageError(`${placeWords(placeAt({ start: offset, end: offset }, file, null))}: ${sentence}`);
}

/** What a tool's reader refuses, with the place. */
function blamed<T>(read: () => T, offset: number, file: FactFile): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) refuse(offset, error.message, file);
    throw error;
  }
}
