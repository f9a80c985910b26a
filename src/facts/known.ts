/**
 * What reading a fact can give: a value, or one of three ways of not having one.
 *
 * The symbols are registered ones, because the bundle and the parts beside it each hold a copy of this module.
 */

/** Known not to be there (closed world, or `null` in a facts file). */
export const ABSENT: unique symbol = Symbol.for("workspaces-preflight.absent");
/** Nobody stated it (open world). */
export const UNKNOWN: unique symbol = Symbol.for("workspaces-preflight.unknown");
/** The schema stage refused it and said so already: unknown to rules, without a finding of its own. */
export const REFUSED: unique symbol = Symbol.for("workspaces-preflight.refused");

export type Refused = typeof REFUSED;
export type Scalar = string | number | boolean;

/** One thing in the request that a rule is about. */
export interface Item {
  /** JSON Pointer into the request. */
  readonly pointer: string;
  readonly value: Scalar;
  /** What could stand there instead; `{suggestion}` in a rule's fix. */
  readonly suggestion?: string;
}

/** A list of items; not `complete` when part of what it is made from was refused, so that more may be hidden. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly complete: boolean;
}

/** A set is a constant list that is asked often. */
export type Known = Scalar | readonly Scalar[] | ReadonlySet<Scalar> | ItemList;
export type Operand = Known | typeof ABSENT | typeof UNKNOWN | Refused;

/** A request as rules see it: what the schema stage refused is `REFUSED`, everything else has the model's type. */
export interface RequestView {
  readonly Ec2ImageId?: string | Refused;
  readonly IngestionProcess?: string | Refused;
  readonly ImageName?: string | Refused;
  readonly ImageDescription?: string | Refused;
  readonly Tags?: readonly (TagView | Refused)[] | Refused;
  readonly Applications?: readonly (string | Refused)[] | Refused;
}

export interface TagView {
  readonly Key: string | Refused;
  readonly Value?: string | Refused;
}

/** Something computed from the request that rules can ask about as `{"fact": "derived", "path": …}`. */
export interface DerivedFact {
  /** JSON Pointer, for example `/ingestion/protocol`. */
  readonly path: string;
  readonly kind: "text" | "number" | "boolean" | "list";
  /** The one member of the request that it is made from. */
  readonly member: keyof RequestView;
  /** One sentence for docs/facts.md. */
  readonly title: string;
  /**
   * Proves, for less than `derive` costs, that the request holds as little for this fact as one without the member. Facts
   * that share it are answered together.
   */
  readonly isNothing?: (request: RequestView) => boolean;
  /** Pure; never throws; the shared `NO_ITEMS` where there is nothing to list. */
  readonly derive: (request: RequestView) => Operand;
}

export const NO_ITEMS: ItemList = Object.freeze({ items: Object.freeze([]), complete: true });
