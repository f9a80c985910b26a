import { type Alias, isAlias, isMap, isScalar, type Pair, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Problem, Span } from "../types.ts";
import { MAX_DEPTH } from "./document.ts";
import { quote } from "./echo.ts";
import { formatPointer } from "./pointer.ts";
import { documentProblem } from "./problem.ts";
import { tooDeep } from "./refusals.ts";
import { NO_CHILDREN, type TextNode } from "./text-node.ts";
import { isUnsafeKey, unsafeKey } from "./unsafe-key.ts";
import {
  aliasProblem,
  complexKey,
  duplicateKey,
  mergeKey,
  retypedScalar,
  tagProblem,
  typedScalar,
} from "./yaml-problems.ts";
import { isTextPlace, typeInYaml11 } from "./yaml-scalars.ts";
import type { TagToken } from "./yaml-tokens.ts";

/** A value and where it stands. */
export interface Built {
  readonly place: TextNode;
  readonly value: unknown;
}

/** How many values aliases may add to a document: a request has fewer than 200 in all. */
const ALIAS_BUDGET = 10_000;

/** The nodes that the composer makes. */
export type YamlNode = Alias | Scalar | YAMLMap<YamlNode, YamlNode | null> | YAMLSeq<YamlNode>;

/** The state of one walk over the nodes of a document. */
interface Walk {
  readonly tags: readonly TagToken[];
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly anchors: Map<string, YamlNode>;
  /** What an alias stands for, as of where it is written: the anchor may be given again later. */
  readonly targets: Map<Alias, YamlNode>;
  /** Nodes that are being built: an alias to one of them would never end. */
  readonly open: Set<YamlNode>;
  /** The alias in the text that is being replaced, however many it leads to. */
  alias: Span;
  tagsSeen: number;
  /** Aliases that are being replaced around the place being built: what is wrong there was said at the anchor. */
  aliases: number;
  budget: number;
  failed: boolean;
}

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

interface Key {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}
const NO_KEY: Key = { key: "", keyStart: -1, keyEnd: -1 };

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
  const name = quote(`*${alias.source}`);
  const target = walk.aliases === 0 ? walk.anchors.get(alias.source) : walk.targets.get(alias);
  if (target === undefined)
    refuse(
      walk,
      aliasProblem(
        span,
        `${name} names no anchor before it`,
        `${quote(`&${alias.source}`)} at the value it stands for`,
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

function scalarValue(walk: Walk, scalar: Scalar, span: Span): unknown {
  const { value, source = "" } = scalar;
  const plain = scalar.type === Scalar.PLAIN && scalar.tag === undefined;
  if (typeof value === "string") {
    const kind = plain && walk.aliases === 0 ? typeInYaml11(source) : null;
    if (kind !== null) walk.problems.push(retypedScalar(formatPointer(walk.path), span, source, kind));
    return value;
  }
  if (value === null || value === undefined) return null;
  if (isTextPlace(walk.path)) {
    if (plain)
      walk.problems.push(
        typedScalar(formatPointer(walk.path), span, source, `the ${typeof value} ${String(value)}`),
      );
    return source;
  }
  return typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)) ? value : source;
}

/** The name of a pair's member and its place; null, with a finding, when it is no text. */
function memberKey(walk: Walk, pair: Pair<YamlNode, YamlNode | null>): Key | null {
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

function noteKey(walk: Walk, first: ReadonlyMap<string, TextNode>, { key, keyStart, keyEnd }: Key): void {
  const pointer = formatPointer(walk.path);
  const span = { start: keyStart, end: keyEnd };
  if (isUnsafeKey(key)) walk.problems.push(documentProblem(unsafeKey(key, pointer, span)));
  const earlier = first.get(key);
  if (earlier !== undefined)
    walk.problems.push(duplicateKey(pointer, span, key, { start: earlier.keyStart, end: earlier.keyEnd }));
}

function noteMerge(walk: Walk, { keyStart, keyEnd }: Key): void {
  if (walk.aliases > 0) return;
  walk.problems.push(mergeKey(formatPointer(walk.path.slice(0, -1)), { start: keyStart, end: keyEnd }));
}

/** What `<<` brings in: of several mappings the first wins, and the mapping's own members win over all. */
function mergedMembers({ place, value }: Built): readonly Built[] {
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

/** A finding for each tag up to the place being built. */
function noteTags(walk: Walk, before: number): void {
  if (walk.aliases > 0) return;
  for (
    let tag = walk.tags[walk.tagsSeen];
    tag !== undefined && tag.start < before;
    tag = walk.tags[walk.tagsSeen]
  ) {
    walk.tagsSeen++;
    walk.problems.push(
      tagProblem(before === Number.POSITIVE_INFINITY ? "" : formatPointer(walk.path), tag.start, tag.source),
    );
  }
}

function refuse(walk: Walk, problem: Problem): void {
  walk.failed = true;
  walk.problems.push(problem);
}

function spanOf(node: YamlNode): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}
