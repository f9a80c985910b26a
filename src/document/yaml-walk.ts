import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import type { Problem, Span } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { quote } from "./echo.ts";
import { formatPointer } from "./pointer.ts";
import { documentProblem } from "./problem.ts";
import { tooDeep } from "./refusals.ts";
import { NO_CHILDREN, type TextNode } from "./text-node.ts";
import { isUnsafeKey, unsafeKey } from "./unsafe-key.ts";
import { aliasProblem, complexKey, duplicateKey, mergeKey, retypedScalar, tagProblem, typedScalar } from "./yaml-problems.ts";
import { isTextPlace, typeInYaml11 } from "./yaml-scalars.ts";
import type { TagToken } from "./yaml-tokens.ts";

/** A value and where it stands. */
export interface Built {
  readonly place: TextNode;
  readonly value: unknown;
}

/** How many values aliases may add to a document: a request has fewer than 200 in all. */
const ALIAS_BUDGET = 10_000;

/** The state of one walk over the nodes of a document. */
interface Walk {
  readonly tags: readonly TagToken[];
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  /** Anchored nodes that are being built: an alias to one of them would never end. */
  readonly open: Set<Node>;
  tagsSeen: number;
  /** Aliases that are being replaced around the place being built: what is wrong there was said at the anchor. */
  aliases: number;
  budget: number;
  failed: boolean;
}

/** The value of a document's root with its places; null when an alias makes it impossible. */
export function buildYaml(root: Node, tags: readonly TagToken[], problems: Problem[]): Built | null {
  const walk: Walk = {
    tags,
    path: [],
    problems,
    anchors: new Map(),
    open: new Set(),
    tagsSeen: 0,
    aliases: 0,
    budget: ALIAS_BUDGET,
    failed: false,
  };
  const built = build(walk, root, NO_KEY);
  noteTags(walk, Number.POSITIVE_INFINITY);
  return walk.failed ? null : built;
}

interface Key {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}
const NO_KEY: Key = { key: "", keyStart: -1, keyEnd: -1 };

function build(walk: Walk, node: Node, key: Key): Built {
  const span = spanOf(node);
  if (walk.failed || (walk.aliases > 0 && walk.budget-- <= 0)) {
    if (!walk.failed) refuse(walk, aliasProblem(span, `The aliases stand for more than ${ALIAS_BUDGET} values`, "the values themselves, or fewer aliases"));
    return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: null };
  }
  if (isAlias(node)) return buildAlias(walk, node.source, span, key);
  noteTags(walk, span.start);
  if (isScalar(node)) return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: scalarValue(walk, node, span) };
  if (walk.path.length >= MAX_DEPTH) {
    refuse(walk, tooDeep(span.start));
    return { place: { kind: "scalar", ...span, ...key, children: NO_CHILDREN }, value: null };
  }
  const anchor = isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) walk.anchors.set(anchor, node);
  walk.open.add(node);
  const built = isMap(node) ? buildMap(walk, node, span, key) : buildSeq(walk, isSeq(node) ? node.items : [], span, isSeq(node) && node.flow === true, key);
  walk.open.delete(node);
  return built;
}

function buildSeq(walk: Walk, items: readonly unknown[], span: Span, flow: boolean, key: Key): Built {
  const children: TextNode[] = [];
  const value: unknown[] = [];
  items.forEach((item, index) => {
    walk.path.push(index);
    // A pair in a flow list, `[a: 1]`, is a mapping of its own.
    const built = build(walk, item as Node, NO_KEY);
    walk.path.pop();
    children.push(built.place);
    value.push(built.value);
  });
  return { place: { kind: "array", start: span.start, end: endOf(span, children, flow), ...key, children }, value };
}

function buildMap(walk: Walk, map: YAMLMap, span: Span, key: Key): Built {
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
    const value = pair.value as Node | null;
    const built: Built =
      value === null
        ? { place: { kind: "scalar", start: member.keyEnd, end: member.keyEnd, ...member, children: NO_CHILDREN }, value: null }
        : build(walk, value, member);
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
  return { place: { kind: "object", start: span.start, end: map.flow === true ? span.end : end, ...key, children }, value };
}
