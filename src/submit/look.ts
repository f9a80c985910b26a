/** Looking for the image of a name, once or for as long as one may take to turn up. */
import type { Failure, Image, SubmitService } from "./service.ts";

/** What a look for an image found. */
export type Sighting =
  | { readonly kind: "image"; readonly image: Image }
  /** @param date the service's own time of the look. */
  | { readonly kind: "none"; readonly date: number }
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "stopped" };

const FEWEST_LOOKS = 3;
const FIRST_WAIT_MS = 5_000;
/** In a row; each has been retried by the client already. */
const MOST_FAILURES = 3;

export async function look(name: string, service: SubmitService): Promise<Sighting> {
  if (service.stopped()) return { kind: "stopped" };
  const described = await service.describeImages();
  if (!described.ok) return { kind: "failure", failure: described.failure };
  const image = described.images.find((candidate) => candidate.name === name);
  return image === undefined ? { kind: "none", date: described.date } : { kind: "image", image };
}

/**
 * Looks over the whole settle time, at least three times, more and more seldom, until the image is there. A look that fails is
 * made up for by later ones; the last one has to succeed.
 */
export async function settle(name: string, settleMs: number, service: SubmitService): Promise<Sighting> {
  const start = service.now();
  let looks = 0;
  let failures = 0;
  for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
    const sighting = await look(name, service);
    const elapsed = service.now() - start;
    switch (sighting.kind) {
      case "image":
      case "stopped":
        return sighting;
      case "none":
        looks++;
        failures = 0;
        if (looks >= FEWEST_LOOKS && elapsed >= settleMs) return sighting;
        break;
      case "failure":
        failures++;
        if (failures >= MOST_FAILURES) return sighting;
        break;
      default:
        sighting satisfies never;
    }
    await service.sleep(Math.max(0, Math.min(wait, settleMs / 2, settleMs - elapsed)));
  }
}
