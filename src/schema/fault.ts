import type { Written } from "../document/written.ts";
import type { Certainty, Fix } from "../types.ts";
import type { SchemaNode } from "./schema-node.ts";

/** One place of the request whose value the model refuses, with every keyword that it violates. */
export interface Fault {
  /** As written, relative to the request. */
  readonly pointer: string;
  /** The same for people: `Tags[0].Key`. */
  readonly name: string;
  /** The place in the model, without indexes: `Tags[].Key`. */
  readonly kind: string;
  readonly value: unknown;
  /** By pointers as written. */
  readonly written: Written;
  readonly schema: SchemaNode;
  /** The violated keywords. */
  readonly broken: readonly string[];
  /** True when the member may be left out. */
  readonly optional: boolean;
}

/** The last part of the rule ids of this stage; schema-rules.ts says what each is about. */
export type SchemaRuleName =
  | "constraint"
  | "enum"
  | "items"
  | "length"
  | "member-case"
  | "nested-request"
  | "null"
  | "outer-blanks"
  | "outer-quotes"
  | "pattern"
  | "placeholder"
  | "required"
  | "type"
  | "unknown-member";

/** What is said about a fault: the parts of a problem that differ. */
export interface Explanation {
  readonly rule: SchemaRuleName;
  readonly message: string;
  /** What is accepted; where left out, the words for the fault's schema. */
  readonly expected?: string;
  readonly certainty?: Certainty;
  readonly fix?: Fix | null;
  readonly docs?: string;
}

/** One kind of sentence: what it says about a fault, or null when it is not about such a fault. */
export type Explain = (fault: Fault) => Explanation | null;
