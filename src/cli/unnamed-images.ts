import { imageOf } from "../format/image-of.ts";
import type { CheckedRequest, GivenFact } from "../index.ts";

/** Looks for facts that were given in vain. */
export interface UnnamedImages {
  readonly see: (checked: CheckedRequest) => void;
  /** A sentence for each source that tells only about EC2 images which no request names. */
  readonly end: () => readonly string[];
}

export function unnamedImages(given: readonly GivenFact[]): UnnamedImages {
  const told = new Map<string, Set<string>>();
  for (const { image, from, source } of given) {
    if (image === undefined) continue;
    const name = source?.path ?? from;
    const images = told.get(name);
    if (images === undefined) told.set(name, new Set([image]));
    else images.add(image);
  }
  let isAnyNamed = false;
  return {
    see: ({ value }) => {
      const image = imageOf(value);
      if (image === null) return;
      isAnyNamed = true;
      for (const [name, images] of told) if (images.has(image)) told.delete(name);
    },
    // Requests that name no image have worse to be told about.
    end: () =>
      !isAnyNamed
        ? []
        : [...told].map(([name, images]) => {
            const [first = "", ...more] = images;
            const about =
              more.length === 0
                ? `${first}, which no request names`
                : `${first} and ${more.length} more, none of which a request names`;
            return `\`${name}\` tells about ${about}`;
          }),
  };
}
