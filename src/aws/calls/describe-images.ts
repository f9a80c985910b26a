import type { DescribeImagesResult } from "@aws-sdk/client-ec2";
import type { Connection } from "../connection.ts";

/** @param imageId of the one image that is asked about. @returns no image where EC2 knows none of that id in the Region. */
export async function describeImages(
  { ec2: { client, sdk } }: Connection<"ec2">,
  imageId: string,
  abortSignal: AbortSignal,
): Promise<DescribeImagesResult> {
  try {
    // A disabled image is there, and cannot be imported: better told as what it is.
    return await client.send(new sdk.DescribeImagesCommand({ ImageIds: [imageId], IncludeDisabled: true }), {
      abortSignal,
    });
  } catch (error) {
    if (error instanceof Error && NOT_THERE.includes(error.name)) return { Images: [] };
    throw error;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const NOT_THERE: readonly string[] = ["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable"];
