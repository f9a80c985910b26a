import type { Problem, RelatedProblem, Span } from "../types.ts";
import { documentProblem, textFix, YAML_DOCS } from "./problem.ts";
import { ticked } from "./ticked.ts";

/** The problems that only YAML can have. */

/** Text is meant, and YAML reads the plain scalar as something else; what is checked further is the text. */
export function typedScalar(pointer: string, span: Span, source: string, kind: string): Problem {
  return documentProblem({
    code: "typed-scalar",
    severity: "error",
    pointer,
    span,
    message: `YAML reads ${ticked(source)} as ${kind}, where text is meant`,
    expected: "text: quoted, it stays as it is written",
    actual: source.length > 119 ? `${source.slice(0, 119)}…` : source,
    fix: {
      title: `Write \`${JSON.stringify(source)}\``,
      safe: true,
      patch: [{ op: "replace", path: pointer, value: source }],
    },
    docs: YAML_DOCS,
  });
}

/** YAML 1.2 reads text where a YAML 1.1 reader sees `kind`. */
export function retypedScalar(pointer: string, span: Span, source: string, kind: string): Problem {
  return documentProblem({
    code: "retyped-scalar",
    severity: "warning",
    pointer,
    span,
    message: `${ticked(source)} is text in YAML 1.2, but ${kind} to readers of YAML 1.1`,
    expected: "quoted text, which every reader understands alike",
    actual: JSON.stringify(source),
    fix: textFix(`Write \`${JSON.stringify(source)}\``),
    docs: "https://yaml.org/spec/1.1/",
  });
}

/** A tag; only those of YAML's own text, list and mapping change nothing. */
export function tagProblem(pointer: string, start: number, source: string): Problem {
  const harmless = source === "!!str" || source === "!!map" || source === "!!seq";
  return documentProblem({
    code: "tag",
    severity: harmless ? "warning" : "error",
    pointer,
    span: { start, end: start + source.length },
    message: harmless
      ? `The tag ${ticked(source)} is not needed`
      : `The tag ${ticked(source)} is not understood; a request has plain values only`,
    expected: source === "!!str" ? "quoted text" : "a value without a tag",
    ...(harmless && source !== "!!str" ? { fix: textFix("Remove the tag") } : {}),
    docs: YAML_DOCS,
  });
}

/** `<<`, which YAML 1.2 does not have. */
export function mergeKey(pointer: string, span: Span): Problem {
  return documentProblem({
    code: "merge-key",
    severity: "error",
    pointer,
    span,
    message: "`<<` merges members in YAML 1.1 only; YAML 1.2 has a member of that name",
    expected: "the members themselves; they are checked as if they stood here",
    docs: "https://yaml.org/type/merge.html",
  });
}

/** More than one document in the stream. */
export function secondDocument(span: Span): Problem {
  return documentProblem({
    code: "second-document",
    severity: "error",
    span,
    message: "A second YAML document starts here; only the first is read",
    expected: "one document; several requests are the elements of one list",
    docs: YAML_DOCS,
  });
}

/** An alias that cannot be replaced by what it stands for. */
export function aliasProblem(
  span: Span,
  message: string,
  expected: string,
  related: readonly RelatedProblem[] = [],
): Problem {
  return documentProblem({
    code: "alias",
    severity: "error",
    span,
    message,
    expected,
    related,
    docs: YAML_DOCS,
  });
}

/** A mapping's key that is no text. */
export function complexKey(pointer: string, span: Span): Problem {
  return documentProblem({
    code: "complex-key",
    severity: "error",
    pointer,
    span,
    message: "A list or mapping stands as the name of a member; the member is left out",
    expected: "text as the name",
    docs: YAML_DOCS,
  });
}

/** A key written twice in one mapping. */
export function duplicateKey(pointer: string, span: Span, key: string, first: Span): Problem {
  return documentProblem({
    code: "duplicate-key",
    severity: "error",
    pointer,
    token: "key",
    span,
    message: `${ticked(key)} is given more than once; YAML allows it once, the last value is checked`,
    expected: "each member once",
    related: [{ pointer, token: "key", span: first, message: "First given here" }],
    docs: YAML_DOCS,
  });
}
