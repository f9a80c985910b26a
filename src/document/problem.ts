import type { Fix, Problem, RelatedProblem, Severity, Span, Token } from "../types.ts";

/** The parts of a document problem that differ from one to the next. */
export interface DocumentProblem {
  /** The part of the rule id after `document/`. */
  readonly code: string;
  readonly severity: Severity;
  readonly pointer?: string;
  readonly token?: Token;
  readonly span?: Span;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly certainty?: Problem["certainty"];
  readonly fix?: Fix;
  readonly docs?: string;
  readonly related?: readonly RelatedProblem[];
}

/** A problem of the document stage. */
export function documentProblem(parts: DocumentProblem): Problem {
  return {
    rule: `document/${parts.code}`,
    stage: "document",
    outcome: "fail",
    severity: parts.severity,
    pointer: parts.pointer ?? "",
    absent: false,
    token: parts.token ?? "value",
    ...(parts.span === undefined ? {} : { span: parts.span }),
    message: parts.message,
    expected: parts.expected ?? null,
    actual: parts.actual ?? null,
    certainty: parts.certainty ?? "documented",
    predicts: [],
    facts: [],
    needs: [],
    fix: parts.fix ?? null,
    docs: parts.docs ?? null,
    related: parts.related ?? [],
  };
}

/** A fix to the text alone, which no JSON Patch can say. */
export function textFix(title: string): Fix {
  return { title, safe: true, patch: [] };
}

/** RFC 8259, the JSON that the AWS CLI reads. */
export const JSON_DOCS = "https://www.rfc-editor.org/rfc/rfc8259";
/** The YAML that is accepted. */
export const YAML_DOCS = "https://yaml.org/spec/1.2.2/";
