import type { DocumentRequest } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";
import { parts } from "../parts.ts";
import { applyPatch, UNFIT } from "./apply-patch.ts";
import { editValue } from "./edit-value.ts";
import type { Candidate, FixTextOptions } from "./fix-text.ts";
import { type Page, pageOf } from "./page.ts";
import { removeUnsafe } from "./remove-unsafe.ts";
import { requestTrees } from "./request-trees.ts";
import { sameJson } from "./same-json.ts";
import { type Splice, spliced } from "./splice.ts";
import { textFix } from "./text-fixes.ts";

/**
 * The text with the fixes made, at most one of each request; null unless reading it gives exactly what the patches say:
 * no other value has changed, and nothing new is wrong with the text.
 */
export function makeFixes(
  text: string,
  candidates: readonly Candidate[],
  { format, maxBytes }: FixTextOptions,
): string | null {
  const { requests } = readDocument(text, format, { maxBytes });
  const treeOf = requestTrees(text, format, requests);
  const page = pageOf(text, format === "yaml");
  const wanted = requests.map((request) => request.value);
  const splices: Splice[] = [];
  for (const { request: at, finding } of candidates) {
    const request = requests[at];
    if (request === undefined || !request.parsed || finding.fix === null) return null;
    const own = textFix(text, finding);
    const node = own === null ? treeOf(at) : null;
    let edits: readonly Splice[] | null = own === null ? null : [own];
    if (node !== null && finding.rule === "document/unsafe-key")
      edits = removeUnsafe(page, node, finding.pointer);
    else if (node !== null) {
      const after = applyPatch(request.value, finding.fix.patch);
      edits = after === UNFIT ? null : editValue(page, node, request.value, after);
      wanted[at] = after;
    }
    if (edits === null || edits.length === 0 || (own === null && rewritesComment(page, edits))) return null;
    splices.push(...edits);
  }
  const fixed = spliced(text, splices);
  if (fixed === null || fixed === text) return null;
  const reread = readDocument(fixed, format, { maxBytes }).requests;
  const isWanted =
    reread.length === requests.length &&
    reread.every(
      (request, at) =>
        request.parsed === requests[at]?.parsed &&
        sameJson(request.value, wanted[at]) &&
        errors(request) <= errors(requests[at]),
    );
  return isWanted ? fixed : null;
}

/** Whether a comment would be lost in what is written anew; one about something that is taken out goes with it. */
function rewritesComment({ text, yaml }: Page, splices: readonly Splice[]): boolean {
  const written = splices.filter(({ start, end, text: put }) => put !== "" && end > start);
  if (!yaml || !written.some(({ start, end }) => text.slice(start, end).includes("#"))) return false;
  const comments = parts.yaml().yamlComments(text);
  return written.some((splice) =>
    comments.some(({ start, end }) => start < splice.end && end > splice.start),
  );
}

function errors({ problems }: DocumentRequest): number {
  return problems.filter(({ severity }) => severity === "error").length;
}
