/** Objects and arrays in brackets, which JSON and YAML have alike. */
import type { TextNode } from "../document/text-node.ts";
import type { ContainerChange } from "./container-change.ts";
import { blanksBefore, type Page, startOf } from "./page.ts";
import type { Splice } from "./splice.ts";
import { SPACED, type Spacing, scalarText, writeValue } from "./write-value.ts";

/** @returns null where what is to change stands elsewhere. */
export function editBrackets(page: Page, node: TextNode, change: ContainerChange): readonly Splice[] | null {
  const { children, removed, before } = change;
  // What `<<` and aliases bring in stands elsewhere.
  if (children.some((child) => startOf(child) <= node.start || child.end >= node.end)) return null;
  const spacing = spacingOf(page, children);
  const written = change.added.map(
    ({ name, value }) =>
      (name === null ? "" : scalarText(name, page, keyText(page, children)) + spacing.colon) +
      writeValue(value, page, spacing, node.start),
  );
  if (removed.size === children.length)
    return [{ start: node.start + 1, end: node.end - 1, text: written.join(`,${spacing.blank}`) }];

  const splices: Splice[] = [...removals(children, removed)];
  if (written.length === 0) return splices;
  const kept = children.filter((child) => !removed.has(child));
  const next = before !== null && !removed.has(before) ? before : null;
  const separator = separatorOf(page, children, spacing);
  if (next !== null)
    splices.push({
      start: startOf(next),
      end: startOf(next),
      text: written.map((text) => `${text},${separator}`).join(""),
    });
  else {
    const end = kept.at(-1)?.end ?? node.start + 1;
    splices.push({ start: end, end, text: written.map((text) => `,${separator}${text}`).join("") });
  }
  return splices;
}

/** Makes a value the only element of a list. */
export function inBrackets({ start, end }: TextNode): readonly Splice[] {
  return [
    { start, end: start, text: "[" },
    { start: end, end, text: "]" },
  ];
}

/** Each goes with the comma after it, the last ones with the comma before them. */
function removals(children: readonly TextNode[], removed: ReadonlySet<TextNode>): readonly Splice[] {
  const splices: Splice[] = [];
  let previous: TextNode | undefined;
  let run: TextNode | undefined;
  for (const child of children) {
    if (removed.has(child)) {
      run ??= child;
      continue;
    }
    if (run !== undefined) splices.push({ start: startOf(run), end: startOf(child), text: "" });
    run = undefined;
    previous = child;
  }
  const last = children.at(-1);
  if (run !== undefined && previous !== undefined && last !== undefined)
    splices.push({ start: previous.end, end: last.end, text: "" });
  return splices;
}

export function spacingOf({ text }: Page, children: readonly TextNode[]): Spacing {
  const last = children.at(-1);
  if (last === undefined || last.keyEnd === -1) return SPACED;
  const colon = text.slice(last.keyEnd, last.start);
  return colon === ":" ? { colon: ":", blank: "" } : SPACED;
}

/** What stands between the last two, or between the bracket and the only one. */
function separatorOf(page: Page, children: readonly TextNode[], { blank }: Spacing): string {
  const last = children.at(-1);
  const blanks = last === undefined ? "" : blanksBefore(page, startOf(last));
  return blanks.includes("\n") ? blanks.slice(Math.max(0, blanks.search(/\r?\n[^\n]*$/))) : blank;
}

function keyText({ text, yaml }: Page, children: readonly TextNode[]): string {
  const last = children.at(-1);
  return last === undefined || last.keyStart === -1
    ? yaml
      ? ""
      : '"'
    : text.slice(last.keyStart, last.keyEnd);
}
