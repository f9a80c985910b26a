/** From the value that a text holds to the one that it should hold, by the fewest changes to the text. */
import type { TextNode } from "../document/text-node.ts";
import type { ContainerChange } from "./container-change.ts";
import { editBlock, valueInBlock } from "./edit-block.ts";
import { editBrackets, inBrackets } from "./edit-brackets.ts";
import { memberObjects } from "./member-objects.ts";
import { isFlow, type Page } from "./page.ts";
import { sameJson } from "./same-json.ts";
import type { Splice } from "./splice.ts";
import { unwrapBlock } from "./unwrap-block.ts";
import { wrapBlock } from "./wrap-block.ts";
import { SPACED, scalarText, writeValue } from "./write-value.ts";

/** @returns null where the text cannot be changed without touching something else. */
export function editValue(
  page: Page,
  node: TextNode,
  before: unknown,
  after: unknown,
): readonly Splice[] | null {
  if (sameJson(before, after)) return [];
  if (node.kind === "object" && isObject(before) && isObject(after)) {
    const inside = childHolding(node, before, after);
    const kept =
      inside === undefined
        ? null
        : isFlow(page, node)
          ? keepOnly(node, inside)
          : unwrapBlock(page, node, inside);
    return kept ?? editObjects(page, node, before, [after], false) ?? editMembers(page, node, before, after);
  }
  if (node.kind === "object" && isObject(before) && Array.isArray(after)) {
    const listed = editObjects(page, node, before, after, true) ?? editOnly(page, node, before, after);
    if (listed !== null) return listed;
  }
  if (node.kind === "array" && Array.isArray(before) && Array.isArray(after))
    return editElements(page, node, before, after);
  const isInline = node.kind === "scalar" ? !page.yaml || isQuoted(page, node) : isFlow(page, node);
  if (isInline && Array.isArray(after) && after.length === 1 && sameJson(after[0], before))
    return inBrackets(node);
  return [replaced(page, node, after)];
}

/** Members as objects. @param after a list of them, or the one that takes the place of the mapping. */
function editObjects(
  page: Page,
  node: TextNode,
  before: JsonObject,
  after: readonly unknown[],
  isList: boolean,
): readonly Splice[] | null {
  const made = memberObjects(page, node, after, isList);
  if (made === null) return null;
  const splices = [...made.splices];
  for (const { child, value } of made.members) {
    if (value === undefined) continue;
    // What goes over several lines may not be indented deep enough any more.
    const isLong = !isFlow(page, node) && page.text.slice(child.start, child.end).includes("\n");
    const inside =
      isLong && child.kind === "scalar"
        ? [replaced(page, child, value)]
        : editValue(page, child, before[child.key], value);
    if (inside === null) return null;
    splices.push(...inside);
  }
  return splices;
}

/** An object that becomes the only element of a list. */
function editOnly(
  page: Page,
  node: TextNode,
  before: JsonObject,
  [only, ...more]: readonly unknown[],
): readonly Splice[] | null {
  const inside = isObject(only) && more.length === 0 ? editValue(page, node, before, only) : null;
  if (inside === null) return null;
  const around = isFlow(page, node) ? inBrackets(node) : wrapBlock(page, node);
  return [...around, ...inside];
}

function replaced(page: Page, node: TextNode, after: unknown): Splice {
  const { start, end } = node;
  const isContainer = typeof after === "object" && after !== null;
  if (!page.yaml || isFlow(page, node)) {
    const text = isContainer ? writeValue(after, page, SPACED, start) : scalarText(after, page);
    return { start, end, text };
  }
  return valueInBlock(
    page,
    node,
    isContainer
      ? writeValue(after, page, SPACED, start)
      : scalarText(after, page, page.text.slice(start, end)),
  );
}

function editMembers(
  page: Page,
  node: TextNode,
  before: JsonObject,
  after: JsonObject,
): readonly Splice[] | null {
  // Of equal names the last counts; names that readers leave out are left as they are.
  const last = new Map(node.children.map((child) => [child.key, child]));
  const splices: Splice[] = [];
  const removed = new Set<TextNode>();
  let added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  for (const child of node.children) {
    const { key } = child;
    if (!Object.hasOwn(before, key)) continue;
    if (Object.hasOwn(after, key)) {
      if (last.get(key) !== child) continue;
      const inside = editValue(page, child, before[key], after[key]);
      if (inside === null) return null;
      splices.push(...inside);
      continue;
    }
    // Which of two equal names is meant is for a person to say.
    if (node.children.some((other) => other !== child && other.key === key)) return null;
    const name = added.find((candidate) => sameJson(after[candidate], before[key]));
    if (name === undefined) {
      removed.add(child);
      continue;
    }
    added = added.filter((candidate) => candidate !== name);
    const old = page.text.slice(child.keyStart, child.keyEnd);
    splices.push({ start: child.keyStart, end: child.keyEnd, text: scalarText(name, page, old) });
  }
  if (removed.size === 0 && added.length === 0) return splices;
  const change: ContainerChange = {
    children: node.children,
    removed,
    added: added.map((name) => ({ name, value: after[name] })),
    before: null,
  };
  const around = isFlow(page, node) ? editBrackets(page, node, change) : editBlock(page, node, change);
  return around === null ? null : [...splices, ...around];
}

function editElements(
  page: Page,
  node: TextNode,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Splice[] | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && sameJson(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && sameJson(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail++;
  const splices: Splice[] = [];
  let at = head;
  for (; at < shorter - tail; at++) {
    const child = node.children[at];
    const inside = child === undefined ? null : editValue(page, child, before[at], after[at]);
    if (inside === null) return null;
    splices.push(...inside);
  }
  const removed = new Set(node.children.slice(at, before.length - tail));
  const added = after.slice(at, after.length - tail).map((value) => ({ name: null, value }));
  if (removed.size === 0 && added.length === 0) return splices;
  const change: ContainerChange = {
    children: node.children,
    removed,
    added,
    before: tail === 0 ? null : (node.children[before.length - tail] ?? null),
  };
  const around = isFlow(page, node) ? editBrackets(page, node, change) : editBlock(page, node, change);
  return around === null ? null : [...splices, ...around];
}

/** The member that holds the whole new value. */
function childHolding(node: TextNode, before: JsonObject, after: JsonObject): TextNode | undefined {
  return node.children.find(
    ({ key, kind }) => kind === "object" && Object.hasOwn(before, key) && sameJson(before[key], after),
  );
}

function keepOnly(node: TextNode, child: TextNode): readonly Splice[] {
  return [
    { start: node.start, end: child.start, text: "" },
    { start: child.end, end: node.end, text: "" },
  ];
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isQuoted({ text }: Page, { start }: TextNode): boolean {
  return text.charAt(start) === '"' || text.charAt(start) === "'";
}
