/** The service of a submission, made of calls. */
import type { WorkspaceImage } from "@aws-sdk/client-workspaces";
import type { Described, Image, ImageError, SubmitService } from "../submit/service.ts";
import type { ImageLook, WaitService } from "../submit/wait.ts";
import type { ImportWorkspaceImageRequest } from "../types.ts";
import { callFailure } from "./call-failure.ts";
import { describeWorkspaceImages } from "./calls/describe-workspace-images.ts";
import type { Connected } from "./connection.ts";
import { derivedClient, withoutRetries } from "./derived-client.ts";
import { importWorkspaceImage } from "./import-workspace-image.ts";
import { secretsOf } from "./secrets.ts";
import { watchServiceDate } from "./service-date.ts";

type World = Pick<SubmitService, "now" | "random">;

export interface AwsSubmitService {
  readonly submitService: (request: ImportWorkspaceImageRequest) => SubmitService;
  readonly waitService: (imageId: string) => WaitService;
}

/** @param signal ends waiting and looking, never a call that sends a request. */
export function awsSubmitService(
  workspaces: Connected<"workspaces">,
  { now, random }: World,
  signal: AbortSignal,
): AwsSubmitService {
  const { sdk } = workspaces;
  const client = derivedClient(workspaces.client);
  const serviceDate = watchServiceDate(client);
  const sender = { sdk, client: withoutRetries(client) };
  const secrets = () => secretsOf({ workspaces }, ["workspaces"]);
  const failureOf = async (error: unknown) => {
    const { code, reason, requestId, kind } = callFailure(error, await secrets());
    return {
      later: kind === "throttled",
      failure: { code: code ?? "UnreadableAnswer", message: reason, requestId },
    };
  };
  const stopped = () => signal.aborted;
  const sleep = (ms: number) => pause(ms, signal);

  async function describeImages(): Promise<Described> {
    try {
      const { Images = [] } = await describeWorkspaceImages({ workspaces: { client, sdk } }, signal);
      const date = serviceDate();
      if (date === null) return { ok: false, failure: UNDATED };
      return { ok: true, images: Images.flatMap(imageOf), date };
    } catch (error) {
      return { ok: false, failure: (await failureOf(error)).failure };
    }
  }

  async function describeImage(imageId: string): Promise<ImageLook> {
    try {
      const command = new sdk.DescribeWorkspaceImagesCommand({ ImageIds: [imageId] });
      const { Images = [] } = await client.send(command, { abortSignal: signal });
      const image = Images.find(({ ImageId }) => ImageId === imageId);
      if (image === undefined) return { kind: "absent" };
      return { kind: "image", image: { id: imageId, state: image.State ?? null, errors: errorsOf(image) } };
    } catch (error) {
      if (error instanceof Error && error.name === "ResourceNotFoundException") return { kind: "absent" };
      return { kind: "failure", ...(await failureOf(error)) };
    }
  }

  return {
    submitService: (request) => ({
      describeImages,
      importImage: () => importWorkspaceImage(sender, request, secrets),
      now,
      sleep,
      random,
      stopped,
    }),
    waitService: (imageId) => ({
      describeImage: () => describeImage(imageId),
      now: () => performance.now(),
      sleep,
      random,
      stopped,
    }),
  };
}

const UNDATED = {
  code: "NoDate",
  message: "the answers have no `Date`, by which an image of ours is told from an older one",
  requestId: null,
};

function imageOf(image: WorkspaceImage): readonly Image[] {
  const { ImageId: id, Name: name, Description, Created, State } = image;
  if (id === undefined || name === undefined) return [];
  const created = Created?.getTime() ?? null;
  return [
    { id, name, description: Description ?? null, created, state: State ?? null, errors: errorsOf(image) },
  ];
}

function errorsOf({ ErrorDetails = [], ErrorCode, ErrorMessage }: WorkspaceImage): readonly ImageError[] {
  // Where there is no list, the one code there is.
  if (ErrorDetails.length === 0)
    return ErrorCode === undefined ? [] : [{ code: ErrorCode, message: ErrorMessage ?? null }];
  return ErrorDetails.map((detail) => ({
    code: detail.ErrorCode ?? "UnknownError",
    message: detail.ErrorMessage ?? null,
  }));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done, { once: true });
  });
}
