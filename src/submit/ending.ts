import type { Answer, Failure, Image } from "./service.ts";

/** How a submission ended. */
export type Ending =
  /** The service took it; `earlier` when the journal says so and nothing was sent now. */
  | {
      readonly kind: "accepted";
      readonly imageId: string;
      readonly requestId: string | null;
      readonly earlier: boolean;
    }
  /** The image of an attempt whose answer was lost. */
  | { readonly kind: "adopted"; readonly imageId: string }
  /** The journal says that the image was accepted in an earlier run; it is in error, and nothing was sent now. */
  | { readonly kind: "in-error"; readonly image: Image }
  /** The journal says that the image was accepted in an earlier run; it is there no more, and nothing was sent now. */
  | { readonly kind: "gone"; readonly imageId: string }
  /** The same, and whether it is still there could not be looked at. */
  | { readonly kind: "unseen"; readonly imageId: string; readonly failure: Failure }
  /** There is an image of that name; `ours` when it is the one that the journal says was accepted, and it was to be sent again. */
  | { readonly kind: "taken"; readonly image: Image; readonly ours: boolean }
  | { readonly kind: "refused"; readonly failure: Failure }
  /** Given up; `open` when something was sent that may have had an effect. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly open: boolean }
  /** By the user. */
  | { readonly kind: "stopped"; readonly open: boolean };

/** What happens on the way, for whoever watches. */
export type SubmitEvent =
  | { readonly kind: "sending"; readonly attempt: number }
  /** Told before it is written down. */
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "reconciling"; readonly settleMs: number }
  | { readonly kind: "retrying"; readonly failure: Failure; readonly waitMs: number };
