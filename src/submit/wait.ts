/** Waiting for an image: it is looked at now and then until it is available or in error. */
import type { Failure, ImageError } from "./service.ts";

/** What waiting needs of the service and of the world. */
export interface WaitService {
  readonly describeImage: () => Promise<ImageLook>;
  /** Milliseconds of a clock that does not go back. */
  readonly now: () => number;
  /** Ends early when the run is to stop. */
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly stopped: () => boolean;
}

export type ImageLook =
  | { readonly kind: "image"; readonly image: WaitedImage }
  /** There is no such image, or not yet. */
  | { readonly kind: "absent" }
  /** `later` where the service only asks for patience. */
  | { readonly kind: "failure"; readonly failure: Failure; readonly later: boolean };

export interface WaitedImage {
  readonly id: string;
  readonly state: string | null;
  /** Why it is in error. */
  readonly errors: readonly ImageError[];
}

export interface WaitOptions {
  /** Between two looks, in milliseconds; up to a tenth more or less, so that many do not look at once. */
  readonly everyMs: number;
  /** How long in all. */
  readonly timeoutMs: number;
  /** How long an image that is not listed is waited for, or, once it was, one that is listed no more. */
  readonly absentMs: number;
}

export type WaitEnding =
  | { readonly kind: "available"; readonly image: WaitedImage }
  | { readonly kind: "error"; readonly image: WaitedImage }
  | { readonly kind: "time-limit"; readonly state: string | null }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "stopped"; readonly state: string | null };

/** @param state null where the image is not seen. */
export type WaitWatch = (state: string | null, elapsedMs: number) => void;

/** In a row; each has been retried by the client already. */
const MOST_FAILURES = 3;
const LONGEST_BACK_OFF = 8;

export async function waitForImage(
  { everyMs, timeoutMs, absentMs }: WaitOptions,
  service: WaitService,
  watch: WaitWatch,
): Promise<WaitEnding> {
  const start = service.now();
  let state: string | null = null;
  let listedMs = 0;
  let failures = 0;
  let slower = 1;
  for (;;) {
    const look = await service.describeImage();
    const elapsed = service.now() - start;
    switch (look.kind) {
      case "image":
        [state, listedMs, failures, slower] = [look.image.state, elapsed, 0, 1];
        if (state === "AVAILABLE") return { kind: "available", image: look.image };
        if (state === "ERROR") return { kind: "error", image: look.image };
        break;
      case "absent":
        if (elapsed - listedMs >= absentMs) return { kind: "failed", failure: NOT_THERE };
        break;
      case "failure":
        if (service.stopped()) break;
        if (look.later) slower = Math.min(LONGEST_BACK_OFF, slower * 2);
        else if (++failures >= MOST_FAILURES) return { kind: "failed", failure: look.failure };
        break;
      default:
        return look satisfies never;
    }
    if (service.stopped()) return { kind: "stopped", state };
    watch(state, elapsed);
    const left = timeoutMs - elapsed;
    if (left <= 0) return { kind: "time-limit", state };
    await service.sleep(Math.min(left, everyMs * slower * (0.9 + 0.2 * service.random())));
  }
}

const NOT_THERE: Failure = {
  code: "ImageNotFound",
  message: "there is no image of that id in the account and Region",
  requestId: null,
};
