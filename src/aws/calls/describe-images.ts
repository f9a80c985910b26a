import type { DescribeImagesResult, Image } from "@aws-sdk/client-ec2";
import type { Connection } from "../connection.ts";

/** How many ids are asked about at once. */
const AT_ONCE = 100;

/**
 * @param imageIds of the images that are asked about.
 * @returns those of them that EC2 knows in the Region.
 */
export async function describeImages(
  connection: Connection<"ec2">,
  imageIds: readonly string[],
  abortSignal: AbortSignal,
): Promise<DescribeImagesResult> {
  const Images: Image[] = [];
  for (let from = 0; from < imageIds.length; from += AT_ONCE)
    Images.push(...(await known(connection, imageIds.slice(from, from + AT_ONCE), abortSignal)));
  return { Images };
}

/** EC2 refuses to say anything where one of several images is not there: then they are asked about in halves. */
async function known(
  connection: Connection<"ec2">,
  ids: readonly string[],
  abortSignal: AbortSignal,
): Promise<readonly Image[]> {
  const { client, sdk } = connection.ec2;
  // A disabled image is there, and cannot be imported: better told as what it is.
  const command = new sdk.DescribeImagesCommand({ ImageIds: [...ids], IncludeDisabled: true });
  try {
    return (await client.send(command, { abortSignal })).Images ?? [];
  } catch (error) {
    if (!(error instanceof Error) || !NOT_THERE.includes(error.name)) throw error;
    if (ids.length === 1) return [];
    const half = Math.ceil(ids.length / 2);
    return [
      ...(await known(connection, ids.slice(0, half), abortSignal)),
      ...(await known(connection, ids.slice(half), abortSignal)),
    ];
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const NOT_THERE: readonly string[] = ["InvalidAMIID.NotFound", "InvalidAMIID.Unavailable"];
