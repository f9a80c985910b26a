import type { Facts, Range } from "../types.ts";

/** Facts of one source. */
export interface SourcedFacts {
  /** Where they come from, for example `--fact`, `AWS_REGION`, a call or a file. */
  readonly from: string;
  readonly facts: Facts;
  /** What a file was taken for, for example `facts file` or `aws ec2 describe-images`. */
  readonly kind?: string;
  /** The API call that answered, for example `ec2:DescribeImages`. */
  readonly call?: string;
  /** When, in ISO 8601; local time where no zone is known. */
  readonly time?: string;
  /** A closer place of the fact or list element at a pointer, for example `/windows/version` or `/account/images/3`. */
  readonly place?: (pointer: string) => FactPlace | null;
}

/** A place in the text of a file that facts were read from. */
export interface FactPlace {
  /** Of the file, relative to the working directory. */
  readonly path: string;
  readonly range: Range;
  /** When it was written there, in ISO 8601; null where the text does not say. */
  readonly time: string | null;
}

/** `facts.json:3:16` */
export function placeWords({ path, range }: FactPlace): string {
  return `${path}:${range.start.line}:${range.start.column}`;
}

/** What the facts of a file in our own format are called. */
export const OWN_KIND = "facts file";
