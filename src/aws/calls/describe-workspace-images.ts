import type { DescribeWorkspaceImagesResult, WorkspaceImage } from "@aws-sdk/client-workspaces";
import type { Connection } from "../connection.ts";
import { followPages } from "./follow-pages.ts";

/** The most that the service gives at once. */
const PAGE = 25;

/** Every image that the account owns in the Region, all pages as one answer. */
export async function describeWorkspaceImages(
  { workspaces: { client, sdk } }: Pick<Connection<"workspaces">, "workspaces">,
  abortSignal: AbortSignal,
): Promise<DescribeWorkspaceImagesResult> {
  const Images: WorkspaceImage[] = [];
  await followPages(async (NextToken) => {
    const command = new sdk.DescribeWorkspaceImagesCommand({
      ImageType: "OWNED",
      MaxResults: PAGE,
      NextToken,
    });
    const page = await client.send(command, { abortSignal });
    Images.push(...(page.Images ?? []));
    return page.NextToken;
  });
  return { Images };
}
