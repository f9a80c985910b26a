/** What other tools print, and how facts are read from it: one file here for each of them, one line in ../fact-tools.ts. */
import type { Facts, Span } from "../../types.ts";

/** A tool that prints JSON or YAML. */
export interface ValueTool {
  /** As its users call it, for example `aws ec2 describe-images`. */
  readonly name: string;
  /** The API call behind it, for example `ec2:DescribeImages`; null where there is none. */
  readonly call: string | null;
  readonly recognises: (value: unknown) => boolean;
  /** Whether several values of one file are pages of one list. */
  readonly paged: boolean;
  /** @param values one of them, or all pages. @throws UsageError for what is recognised and cannot be used. */
  readonly read: (values: readonly unknown[]) => Facts;
  /** Where a fact comes from. @param pointer of the fact, such as `/account/id`, or of an element of its list. */
  readonly origin: (pointer: string, values: readonly unknown[]) => ValueOrigin;
}

export interface ValueOrigin {
  /** Place in the values. */
  readonly value: number;
  /** JSON Pointer into that value; it may name a member that was left out. */
  readonly pointer: string;
}

/** A tool that prints lines. */
export interface TextTool {
  readonly name: string;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string) => TextFacts;
}

export interface TextFacts {
  readonly facts: Facts;
  /** By pointer of the fact, such as `/guest/dhcp`. */
  readonly origins: ReadonlyMap<string, TextOrigin>;
}

export interface TextOrigin {
  readonly span: Span;
  /** As ISO 8601, local where the text does not say more; null where it says nothing. */
  readonly time: string | null;
}

/** The place of facts that are members of one value, by their pointers. */
export function originIn(members: Readonly<Record<string, string>>): (pointer: string) => ValueOrigin {
  return (pointer) => ({
    value: 0,
    pointer: Object.hasOwn(members, pointer) ? (members[pointer] ?? "") : "",
  });
}
