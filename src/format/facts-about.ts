import type { GivenFact } from "../index.ts";
import { imageOf } from "./image-of.ts";

/** The facts about a request: not those of EC2 images that others name. @param request as it was read. */
export function factsAbout(request: unknown, facts: readonly GivenFact[]): readonly GivenFact[] {
  const id = imageOf(request);
  return facts.filter(({ image }) => image === undefined || image === id);
}
