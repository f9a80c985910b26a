import { UsageError } from "../../types.ts";
import { describeWorkspaceImages } from "../readers/describe-workspace-images.ts";
import { list, member, text } from "../readers/response.ts";
import type { ValueOrigin, ValueTool } from "./tool.ts";

const NAME = "aws workspaces describe-workspace-images";

export const workspacesDescribeWorkspaceImages: ValueTool = {
  name: NAME,
  call: "workspaces:DescribeWorkspaceImages",
  recognises: (value) => {
    const images = list(member(value, "Images"));
    if (images === undefined) return false;
    // The last page may be empty; only where it says that it is one.
    return images.length === 0
      ? text(member(value, "NextToken")) !== undefined
      : images.every(isWorkspaceImage);
  },
  paged: true,
  read: (pages) => {
    refusePart(pages);
    return describeWorkspaceImages({ Images: pages.flatMap(imagesOf) });
  },
  origin: (pointer, pages) => {
    const [, , , index] = pointer.split("/");
    return index === undefined ? { value: 0, pointer: "/Images" } : placeOf(Number(index), pages);
  },
};

function isWorkspaceImage(image: unknown): boolean {
  return (
    text(member(image, "ImageId"))?.startsWith("wsi-") ??
    (text(member(image, "Name")) !== undefined && text(member(image, "State")) !== undefined)
  );
}

function imagesOf(page: unknown): readonly unknown[] {
  return list(member(page, "Images")) ?? [];
}

/** How many images there are, and that a name is free, says only the whole list of one's own. */
function refusePart(pages: readonly unknown[]): void {
  if (text(member(pages.at(-1), "NextToken")) !== undefined) {
    throw new UsageError(
      `the list of images goes on (\`NextToken\`) and its end is missing; run \`${NAME}\` without \`--max-items\`, \`--max-results\` and \`--no-paginate\``,
    );
  }
  const owners = new Set(
    pages.flatMap(imagesOf).map((image) => text(member(image, "OwnerAccountId")) ?? null),
  );
  if (owners.size > 1) {
    throw new UsageError(
      `the list holds images of several accounts; run \`${NAME} --image-type OWNED\` for those that count`,
    );
  }
}

function placeOf(index: number, pages: readonly unknown[]): ValueOrigin {
  let left = index;
  for (const [value, page] of pages.entries()) {
    const { length } = imagesOf(page);
    if (left < length) return { value, pointer: `/Images/${left}/Name` };
    left -= length;
  }
  return { value: 0, pointer: "/Images" };
}
