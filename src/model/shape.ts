/**
 * What both model formats are read into, and all that the schema writer knows: shapes by id, with the constraints that
 * JSON Schema can say.
 */

/** The two kinds of model file. */
export type ModelFormat = "smithy" | "botocore";

/** An API as its operations and shapes. */
export interface Model {
  readonly format: ModelFormat;
  /** The SDK's name of the service, lower-case with dashes, for example `workspaces`. */
  readonly service: string;
  readonly apiVersion: string;
  /** In the model's order. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly shapes: ReadonlyMap<string, Shape>;
}

/** What goes into an operation and what comes out of it. */
export type Side = "input" | "output";

/** The shapes of an operation; null where nothing goes in or nothing comes out. */
export type Operation = Readonly<Record<Side, string | null>>;

/** Both ends belong to it; an end that is left out is open. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** Limits on a value, on top of its kind. */
export interface Constraints {
  /** Characters (code points) of a string, bytes of a blob, elements of a list, entries of a map. */
  readonly length?: Bounds;
  /** Of a number. */
  readonly range?: Bounds;
  /** As the model has it: a regular expression that is searched for, not one that must match the whole. */
  readonly pattern?: string;
  readonly unique?: boolean;
}

/** A shape where it is used; the constraints of the place replace the shape's own of the same name. */
export interface Use {
  readonly shape: string;
  readonly constraints: Constraints;
}

/** A member of a structure or a union. */
export interface Member extends Use {
  readonly name: string;
  /** The name on the wire, where it is another (Smithy `jsonName`, botocore `locationName`). */
  readonly wireName: string;
  /** The caller must give it: required by the model, and not an idempotency token, which clients fill in. */
  readonly required: boolean;
  /** A value that the service takes where the caller gives none. */
  readonly default?: unknown;
}

/** Numbers of all kinds. */
export type NumberKind =
  | "byte"
  | "short"
  | "integer"
  | "long"
  | "bigInteger"
  | "float"
  | "double"
  | "bigDecimal";

/** Values without parts. */
export type ScalarKind = "string" | "blob" | "boolean" | "timestamp" | "document" | NumberKind;

interface Named {
  /** Without a namespace. */
  readonly name: string;
  readonly constraints: Constraints;
}

/** A structure, or a union, which is a structure with exactly one member present. */
export interface StructureShape extends Named {
  readonly kind: "structure" | "union";
  readonly members: readonly Member[];
}

/** A list; a sparse one may hold null. */
export interface ListShape extends Named {
  readonly kind: "list";
  readonly member: Use;
  readonly sparse: boolean;
}

/** A map from strings; a sparse one may hold null. */
export interface MapShape extends Named {
  readonly kind: "map";
  readonly key: Use;
  readonly value: Use;
  readonly sparse: boolean;
}

/** One of a closed set of strings, or (intEnum) of integers. */
export interface EnumShape extends Named {
  readonly kind: "enum" | "intEnum";
  readonly values: readonly (string | number)[];
}

/** A value without parts. */
export interface ScalarShape extends Named {
  readonly kind: ScalarKind;
}

/** Any shape that can be part of an operation. */
export type Shape = StructureShape | ListShape | MapShape | EnumShape | ScalarShape;
