import { isAlias, isScalar, type Pair } from "yaml";
import { formatPointer } from "./pointer.ts";
import { documentProblem } from "./problem.ts";
import type { TextNode } from "./text-node.ts";
import { isUnsafeKey, unsafeKey } from "./unsafe-key.ts";
import { complexKey, duplicateKey, mergeKey } from "./yaml-problems.ts";
import { type Built, type Key, noteTags, spanOf, type Walk, type YamlNode } from "./yaml-state.ts";

/** The name of a pair's member and its place; null, with a finding, when it is no text. */
export function memberKey(walk: Walk, pair: Pair<YamlNode, YamlNode | null>): Key | null {
  const span = spanOf(pair.key);
  noteTags(walk, span.start);
  const node = isAlias(pair.key) ? walk.anchors.get(pair.key.source) : pair.key;
  if (node === undefined || !isScalar(node)) {
    if (walk.aliases === 0) walk.problems.push(complexKey(formatPointer(walk.path), span));
    return null;
  }
  if (walk.aliases === 0 && node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  const key = typeof node.value === "string" ? node.value : (node.source ?? "");
  return { key, keyStart: span.start, keyEnd: span.end };
}

/** What is wrong with the name of a member: unsafe, or given before. */
export function noteKey(
  walk: Walk,
  first: ReadonlyMap<string, TextNode>,
  { key, keyStart, keyEnd }: Key,
): void {
  const pointer = formatPointer(walk.path);
  const span = { start: keyStart, end: keyEnd };
  if (isUnsafeKey(key)) walk.problems.push(documentProblem(unsafeKey(key, pointer, span)));
  const earlier = first.get(key);
  if (earlier !== undefined)
    walk.problems.push(duplicateKey(pointer, span, key, { start: earlier.keyStart, end: earlier.keyEnd }));
}

/** A `<<` at the place being built. */
export function noteMerge(walk: Walk, { keyStart, keyEnd }: Key): void {
  if (walk.aliases > 0) return;
  walk.problems.push(mergeKey(formatPointer(walk.path.slice(0, -1)), { start: keyStart, end: keyEnd }));
}

/** What `<<` brings in: of several mappings the first wins, and the mapping's own members win over all. */
export function mergedMembers({ place, value }: Built): readonly Built[] {
  if (Array.isArray(value))
    return place.children
      .flatMap((child, index) => mergedMembers({ place: child, value: value[index] }))
      .reverse();
  if (place.kind !== "object") return [];
  const members = value as Readonly<Record<string, unknown>>;
  return place.children
    .filter((child) => Object.hasOwn(members, child.key))
    .map((child) => ({ place: child, value: members[child.key] }));
}
