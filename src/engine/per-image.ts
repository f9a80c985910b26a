import type { KnownFacts } from "../facts/given-facts.ts";
import type { RequestView } from "../facts/known.ts";

/** Bounds the memory that a batch over ten thousand images can claim. */
const MOST_KEPT = 64;

/**
 * What depends on the image that a request names: made when a request first names it. Every other request gets what
 * depends on none.
 *
 * @param images what is known where a request names one of them, by id.
 */
export function perImage<T>(
  images: ReadonlyMap<string, KnownFacts>,
  plain: T,
  make: (known: KnownFacts) => T,
): (view: RequestView) => T {
  if (images.size === 0) return () => plain;
  const kept = new Map<string, T>();
  return ({ Ec2ImageId: id }) => {
    const known = typeof id === "string" ? images.get(id) : undefined;
    if (known === undefined || typeof id !== "string") return plain;
    const before = kept.get(id);
    if (before !== undefined) return before;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const made = make(known);
    kept.set(id, made);
    return made;
  };
}
