import type { JournalEntry } from "../types.ts";
import { type Identity, isSameImport, mayCollide } from "./identity.ts";

/** What a journal says about an import. */
export interface Standing {
  /** Of the image that is there because of it; null where nothing is known to have been accepted. */
  readonly imageId: string | null;
  /** When that was written, milliseconds since 1970 by this machine's clock; null where there is no image. */
  readonly acceptedAt: number | null;
  /** Something was sent that may have had an effect, and nobody has looked for long enough since. */
  readonly open: boolean;
  /**
   * The service's time (milliseconds since 1970) before the first attempt that may have made an image after all; null where
   * none can have. An image of the name that is older is not ours.
   */
  readonly mayExistSince: number | null;
}

/** A standing, and the one that it goes back to when the attempt under way turns out to have had no effect. */
interface Course extends Standing {
  readonly before: Standing;
}

const NOTHING: Standing = { imageId: null, acceptedAt: null, open: false, mayExistSince: null };
const START: Course = { ...NOTHING, before: NOTHING };

export function standingOf(entries: readonly JournalEntry[], identity: Identity): Standing {
  const { before: _, ...standing } = entries
    .filter((entry) => isSameImport(entry, identity))
    .reduce(after, START);
  return standing;
}

/** Whether an attempt at an image of the same name, by the same import or another, has an open end. */
export function hasOpenNamesake(entries: readonly JournalEntry[], identity: Identity): boolean {
  const namesakes = entries.filter((entry) => mayCollide(entry, identity));
  return namesakes.some((entry) => standingOf(namesakes, entry).open);
}

function after(course: Course, entry: JournalEntry): Course {
  switch (entry.step) {
    case "intent": {
      const { before: _, ...before } = course;
      // Until its end is known it may have had an effect.
      const since = course.mayExistSince ?? Date.parse(entry.serviceDate ?? entry.at);
      return { ...before, open: true, mayExistSince: since, before };
    }
    case "ambiguous":
      return course;
    case "accepted":
    case "adopted":
      return { ...START, imageId: entry.imageId ?? null, acceptedAt: Date.parse(entry.at) };
    case "refused":
    case "unsent":
      return { ...course.before, before: course.before };
    case "absent":
      // Not seen for a while is not gone for ever: what turns up later is still ours.
      return { ...course, open: false };
    default:
      return entry.step satisfies never;
  }
}
