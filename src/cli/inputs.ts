/** One file that is to be checked, or standard input. */
export interface Input {
  /** As the report names it: relative to the working directory, with `/`; null for standard input without a name. */
  readonly path: string | null;
  /** What is opened, absolute and free of links; null for standard input. */
  readonly file: string | null;
  /** Named in full, so checked whatever it holds; false where a directory or glob led to it. */
  readonly named: boolean;
  /** A pipe, named in full. */
  readonly pipe: boolean;
}

/** What one argument stands for. */
export interface Argument {
  readonly text: string;
  /** Those of a directory are made anew each time they are gone through, and not kept. */
  readonly inputs: Iterable<Input>;
}

/** What a run is to check. */
export interface Collection {
  readonly arguments: readonly Argument[];
  /** Every input once, in the order of the arguments. */
  readonly inputs: Iterable<Input>;
  /** Links with the name of a document that directories and patterns led to, which are not followed. */
  readonly links: readonly string[];
  /** Directories that could not be listed, as sentences. */
  readonly failures: readonly string[];
}
