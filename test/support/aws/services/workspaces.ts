import type { AwsState } from "../aws-state.ts";
import { type Operations, ServiceError } from "../call.ts";

export const workspaces: Operations<AwsState> = {
  DescribeAccount: (_call, { dedicatedTenancy }) => ({
    DedicatedTenancySupport: dedicatedTenancy,
    ...(dedicatedTenancy === "ENABLED" ? { DedicatedTenancyManagementCidrRange: "10.240.0.0/16" } : {}),
  }),
  ImportWorkspaceImage: ({ input }, { importImage }) => {
    if (importImage === undefined)
      throw new ServiceError("OperationNotSupportedException", "nothing can be imported here");
    return { ImageId: importImage(input) };
  },
  DescribeWorkspaceImages: ({ input }, { workspaceImages: all, imagesPerPage }) => {
    const { ImageIds } = input as { readonly ImageIds?: readonly string[] };
    const workspaceImages = all.filter(({ ImageId }) => ImageIds?.includes(ImageId ?? "") ?? true);
    const size = Math.min(Number(input.MaxResults ?? 25), imagesPerPage);
    const from =
      input.NextToken === undefined ? 0 : Number(/^page-(\d+)$/.exec(String(input.NextToken))?.[1]);
    if (Number.isNaN(from))
      throw new ServiceError("InvalidParameterValuesException", "NextToken is not valid");
    const next = from + size;
    return {
      Images: workspaceImages.slice(from, next).map((image) => ({
        ...image,
        // A timestamp in this protocol is a number of seconds.
        ...(image.Created === undefined ? {} : { Created: image.Created.getTime() / 1000 }),
      })),
      ...(next < workspaceImages.length ? { NextToken: `page-${next}` } : {}),
    };
  },
};
