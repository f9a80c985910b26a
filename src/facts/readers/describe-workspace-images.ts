import type { Facts } from "../../types.ts";
import { list, member, stated, text } from "./response.ts";

/** `workspaces describe-workspace-images`, all pages as one. Of a page with more to follow, nothing is known of the account's images. */
export function describeWorkspaceImages(response: unknown): Facts {
  const images = list(member(response, "Images"))?.map(imageFacts);
  if (images === undefined || images.includes(null) || text(member(response, "NextToken")) !== undefined)
    return {};
  return { account: { images: images.filter((image) => image !== null) } };
}

type ImageFacts = NonNullable<NonNullable<Facts["account"]>["images"]>[number];

function imageFacts(image: unknown): ImageFacts | null {
  const name = text(member(image, "Name"));
  if (name === undefined) return null;
  const id = text(member(image, "ImageId"));
  const state = text(member(image, "State"));
  return { name, ...stated({ id, state, created: time(member(image, "Created")) }) };
}

/** The SDK gives a date, the AWS CLI a text or, at its first version, a number of seconds. */
function time(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === "number" && value > 0 && value < 1e11
    ? new Date(value * 1000).toISOString()
    : text(value);
}
