/**
 * One import, from the look before it is sent to its end. The API has no client token and no dry run: what was sent cannot be
 * sent again to see what became of it. So every step is in the journal before the next one begins, and nothing is sent while
 * an earlier attempt may still turn up. docs/reliability.md says against what this holds.
 */
import type { Ending, SubmitEvent } from "./ending.ts";
import type { Identity } from "./identity.ts";
import type { Journal, Step } from "./journal.ts";
import { look, type Sighting, settle } from "./look.ts";
import type { Failure, Image, SubmitService } from "./service.ts";
import { hasOpenNamesake, type Standing, standingOf } from "./standing.ts";

/** What an import is, and how far to go for it. */
export interface Submission {
  readonly identity: Identity;
  /** ImageDescription: with the name, what an image of ours is known by. */
  readonly description: string;
  /** Sends what the journal says was accepted before. */
  readonly again: boolean;
  /** How long an attempt whose end is unknown is looked for before it is made again, in milliseconds. */
  readonly settleMs: number;
  /** How often the request is sent at most. */
  readonly maxAttempts: number;
}

const NAME_TAKEN = "ResourceAlreadyExistsException";
const LONGEST_WAIT_MS = 20_000;

export async function submission(
  { identity, description, again, settleMs, maxAttempts }: Submission,
  journal: Journal,
  service: SubmitService,
  tell: (event: SubmitEvent) => void,
): Promise<Ending> {
  const { name } = identity;
  const standing = (): Standing => standingOf(journal.entries(), identity);
  const note = (step: Step): void => journal.add({ ...identity, ...step });
  const reconcile = () => {
    tell({ kind: "reconciling", settleMs });
    return settle(name, settleMs, service);
  };
  const met = (image: Image): Ending => {
    if (!isOurs(image, description, standing()))
      return { kind: "taken", image, ours: image.id === standing().imageId };
    note({ step: "adopted", imageId: image.id });
    return { kind: "adopted", imageId: image.id };
  };

  /** What was accepted a moment ago need not be listed yet: it is looked for as long as what may have been. */
  const lookForAccepted = async (acceptedAt: number): Promise<Sighting> => {
    const first = await look(name, service);
    const isLate = service.now() - acceptedAt < settleMs;
    return first.kind === "none" && isLate ? reconcile() : first;
  };

  const { imageId, acceptedAt } = standing();
  if (imageId !== null && !again) {
    const seen = await lookForAccepted(acceptedAt ?? service.now());
    return earlierEnding(imageId, seen);
  }

  let lost: Failure | null = null;
  for (let attempt = 1; ; attempt++) {
    // What became of an earlier attempt, this run's or another's, is found out before there is a next one.
    const seen = hasOpenNamesake(journal.entries(), identity)
      ? await reconcile()
      : await lookForAccepted(standing().acceptedAt ?? Number.NEGATIVE_INFINITY);
    const { open } = standing();
    if (seen.kind === "stopped") return { kind: "stopped", open };
    if (seen.kind === "failure") return { kind: "failed", failure: seen.failure, open };
    if (seen.kind === "image") return met(seen.image);
    if (open) note({ step: "absent" });
    if (lost !== null && attempt > maxAttempts) return { kind: "failed", failure: lost, open: false };

    note({ step: "intent", attempt, serviceDate: new Date(seen.date).toISOString() });
    tell({ kind: "sending", attempt });
    const answer = await service.importImage();
    tell({ kind: "answered", answer });
    switch (answer.kind) {
      case "accepted":
        note({ step: "accepted", imageId: answer.imageId, ...requestIdOf(answer) });
        return { ...answer, earlier: false };
      case "refused": {
        note({ step: "refused", reason: answer.failure.code, ...requestIdOf(answer.failure) });
        // The name may be taken by an attempt of ours that was given up too early.
        if (answer.failure.code !== NAME_TAKEN || standing().mayExistSince === null) return answer;
        const owner = await reconcile();
        return owner.kind === "image" && isOurs(owner.image, description, standing())
          ? met(owner.image)
          : answer;
      }
      case "unsent": {
        note({ step: "unsent", reason: answer.failure.code, ...requestIdOf(answer.failure) });
        if (!answer.retry || attempt >= maxAttempts)
          return { kind: "failed", failure: answer.failure, open: false };
        const waitMs = service.random() * Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (attempt - 1));
        tell({ kind: "retrying", failure: answer.failure, waitMs });
        await service.sleep(waitMs);
        break;
      }
      case "ambiguous":
        note({ step: "ambiguous", reason: answer.failure.code, ...requestIdOf(answer.failure) });
        lost = answer.failure;
        break;
      default:
        return answer satisfies never;
    }
  }
}

/** What is to be said of an image that the journal knows. */
function earlierEnding(imageId: string, seen: Sighting): Ending {
  switch (seen.kind) {
    case "image":
      if (seen.image.id !== imageId) return { kind: "taken", image: seen.image, ours: false };
      if (seen.image.state === "ERROR") return { kind: "in-error", image: seen.image };
      return { kind: "accepted", imageId, requestId: null, earlier: true };
    case "none":
      return { kind: "gone", imageId };
    case "failure":
      return { kind: "unseen", imageId, failure: seen.failure };
    case "stopped":
      return { kind: "stopped", open: false };
    default:
      return seen satisfies never;
  }
}

/** Ours may exist, and this is not older; the description is looked at where the service tells it. */
function isOurs({ created, description }: Image, expected: string, { mayExistSince }: Standing): boolean {
  if (mayExistSince === null || created === null || created < mayExistSince) return false;
  return description === null || description === expected;
}

function requestIdOf({ requestId }: { readonly requestId: string | null }): Pick<Step, "requestId"> {
  return requestId === null ? {} : { requestId };
}
