import { type Alias, isAlias, isMap, isScalar, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Problem, Span } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { tooDeep } from "./refusals.ts";
import { NO_CHILDREN, type TextNode } from "./text-node.ts";
import { ticked } from "./ticked.ts";
import { isUnsafeKey } from "./unsafe-key.ts";
import { memberKey, mergedMembers, noteKey, noteMerge } from "./yaml-members.ts";
import { aliasProblem } from "./yaml-problems.ts";
import {
  type Built,
  type Key,
  NO_KEY,
  noteTags,
  refuse,
  spanOf,
  type Walk,
  type YamlNode,
} from "./yaml-state.ts";
import type { TagToken } from "./yaml-tokens.ts";
import { scalarValue } from "./yaml-value.ts";

/** How many values aliases may add to a document: a request has fewer than 200 in all. */
const ALIAS_BUDGET = 10_000;

/** The value of a document's root with its places; null when an alias makes it impossible. */
export function buildYaml(root: YamlNode, tags: readonly TagToken[], problems: Problem[]): Built | null {
  const walk: Walk = {
    tags,
    path: [],
    problems,
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    alias: { start: 0, end: 0 },
    tagsSeen: 0,
    aliases: 0,
    budget: ALIAS_BUDGET,
    failed: false,
  };
  const built = build(walk, root, NO_KEY);
  noteTags(walk, Number.POSITIVE_INFINITY);
  return walk.failed ? null : built;
}

function build(walk: Walk, node: YamlNode, key: Key): Built {
  const span = spanOf(node);
  if (walk.failed || (walk.aliases > 0 && walk.budget-- <= 0)) {
    if (!walk.failed)
      refuse(
        walk,
        aliasProblem(
          walk.alias,
          `The aliases stand for more than ${ALIAS_BUDGET} values`,
          "the values themselves, or fewer aliases",
        ),
      );
    return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: null };
  }
  if (isAlias(node)) return buildAlias(walk, node, span, key);
  noteTags(walk, span.start);
  if (walk.aliases === 0 && node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isScalar(node))
    return {
      place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN },
      value: scalarValue(walk, node, span),
    };
  if (walk.path.length >= MAX_DEPTH) {
    refuse(walk, tooDeep(span.start));
    return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: null };
  }
  walk.open.add(node);
  const built = isMap(node) ? buildMap(walk, node, span, key) : buildSeq(walk, node, span, key);
  walk.open.delete(node);
  return built;
}

function buildSeq(walk: Walk, seq: YAMLSeq<YamlNode>, span: Span, key: Key): Built {
  const children: TextNode[] = [];
  const value: unknown[] = [];
  seq.items.forEach((item, index) => {
    walk.path.push(index);
    const built = build(walk, item, NO_KEY);
    walk.path.pop();
    children.push(built.place);
    value.push(built.value);
  });
  // A block list's own range goes on over blank lines and comments.
  const end = seq.flow === true ? span.end : (children.at(-1)?.end ?? span.start);
  return { place: { kind: "array", start: span.start, end, ...key, children }, value };
}

function buildMap(walk: Walk, map: YAMLMap<YamlNode, YamlNode | null>, span: Span, key: Key): Built {
  const own: Built[] = [];
  const merged: Built[] = [];
  const first = new Map<string, TextNode>();
  let end = span.start;
  for (const pair of map.items) {
    const member = memberKey(walk, pair);
    if (member === null) continue;
    end = Math.max(end, member.keyEnd);
    walk.path.push(member.key);
    const isMerge = isScalar(pair.key) && pair.key.type === Scalar.PLAIN && member.key === "<<";
    if (isMerge) noteMerge(walk, member);
    else if (walk.aliases === 0) noteKey(walk, first, member);
    const built: Built =
      pair.value === null
        ? {
            place: {
              kind: "scalar",
              start: member.keyEnd,
              end: member.keyEnd,
              ...member,
              children: NO_CHILDREN,
            },
            value: null,
          }
        : build(walk, pair.value, member);
    walk.path.pop();
    end = Math.max(end, built.place.end);
    if (isMerge) merged.push(built);
    else own.push(built);
    if (!isMerge && !first.has(member.key)) first.set(member.key, built.place);
  }
  const members = [...merged.flatMap(mergedMembers), ...own];
  const value: Record<string, unknown> = {};
  for (const built of members) if (!isUnsafeKey(built.place.key)) value[built.place.key] = built.value;
  const children = members.map((built) => built.place);
  return {
    place: { kind: "object", start: span.start, end: map.flow === true ? span.end : end, ...key, children },
    value,
  };
}

/** An alias has its own place, and inside it the places of what it stands for. */
function buildAlias(walk: Walk, alias: Alias, span: Span, key: Key): Built {
  const name = ticked(`*${alias.source}`);
  const target = walk.aliases === 0 ? walk.anchors.get(alias.source) : walk.targets.get(alias);
  if (target === undefined)
    refuse(
      walk,
      aliasProblem(
        span,
        `${name} names no anchor before it`,
        `${ticked(`&${alias.source}`)} at the value it stands for`,
      ),
    );
  else if (walk.open.has(target))
    refuse(
      walk,
      aliasProblem(
        span,
        `${name} stands inside the value that it names`,
        "a value that ends before the alias",
      ),
    );
  if (walk.failed || target === undefined)
    return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: null };
  walk.targets.set(alias, target);
  if (walk.aliases === 0) walk.alias = span;
  walk.aliases++;
  const built = build(walk, target, key);
  walk.aliases--;
  return { place: { ...built.place, ...span, ...key }, value: built.value };
}
