import type { Alias, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Problem, Span } from "../types.ts";
import { formatPointer } from "./pointer.ts";
import type { TextNode } from "./text-node.ts";
import { tagProblem } from "./yaml-problems.ts";
import type { TagToken } from "./yaml-tokens.ts";

/** A value and where it stands. */
export interface Built {
  readonly place: TextNode;
  readonly value: unknown;
}

/** The nodes that the composer makes. */
export type YamlNode = Alias | Scalar | YAMLMap<YamlNode, YamlNode | null> | YAMLSeq<YamlNode>;

/** The state of one walk over the nodes of a document. */
export interface Walk {
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

/** A member's name and its place; none for elements and the root. */
export interface Key {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** Of elements and the root. */
export const NO_KEY: Key = { key: "", keyStart: -1, keyEnd: -1 };

/** A finding for each tag up to the place being built. */
export function noteTags(walk: Walk, before: number): void {
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

/** Ends the walk. */
export function refuse(walk: Walk, problem: Problem): void {
  walk.failed = true;
  walk.problems.push(problem);
}

/** The node's own text, without what stands after it. */
export function spanOf(node: YamlNode): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}
