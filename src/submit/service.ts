/** What a submission needs of the service and of the world. Everything that takes time or can fail goes through here. */
export interface SubmitService {
  /** Every image of the account; a value where it cannot be read. */
  readonly describeImages: () => Promise<Described>;
  /** Sends the request once, without any retry. Its outcome is a value, whatever happens. */
  readonly importImage: () => Promise<Answer>;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly now: () => number;
  /** Ends early when the run is to stop. */
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Whether the user wants no more to be started. */
  readonly stopped: () => boolean;
}

export type Described =
  | {
      readonly ok: true;
      readonly images: readonly Image[];
      /** The `Date` of the service's last answer, milliseconds since 1970. */
      readonly date: number;
    }
  | { readonly ok: false; readonly failure: Failure };

/** An image, as DescribeWorkspaceImages tells it. */
export interface Image {
  readonly id: string;
  readonly name: string;
  /** Null where the service does not say. */
  readonly description: string | null;
  /** Milliseconds since 1970; null where the service does not say. */
  readonly created: number | null;
  readonly state: string | null;
  /** Why it is in error; empty where it is not, or the service does not say. */
  readonly errors: readonly ImageError[];
}

/** One of the codes of the model, with the service's words for it. */
export interface ImageError {
  readonly code: string;
  readonly message: string | null;
}

/** Why a call came to nothing, in the service's words or in those of whoever could not reach it. */
export interface Failure {
  /** The exception's name, or the code of a system error. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string | null;
}

/** How a call ended, by what it may have done. */
export type Answer =
  | { readonly kind: "accepted"; readonly imageId: string; readonly requestId: string | null }
  /** The service looked at the request and will not do it. */
  | { readonly kind: "refused"; readonly failure: Failure }
  /** It did not get to the service, or the service did not look at it. */
  | { readonly kind: "unsent"; readonly failure: Failure; readonly retry: boolean }
  /** It may have been done: a timeout, a connection that broke, an answer that cannot be. */
  | { readonly kind: "ambiguous"; readonly failure: Failure };
