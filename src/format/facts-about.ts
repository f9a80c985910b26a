import type { GivenFact } from "../index.ts";

/** The facts about a request: not those of EC2 images that others name. @param request as it was read. */
export function factsAbout(request: unknown, facts: readonly GivenFact[]): readonly GivenFact[] {
  const id =
    typeof request === "object" && request !== null && Object.hasOwn(request, "Ec2ImageId")
      ? (request as { readonly Ec2ImageId: unknown }).Ec2ImageId
      : undefined;
  return facts.filter(({ image }) => image === undefined || image === id);
}
