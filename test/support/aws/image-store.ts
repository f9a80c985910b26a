import type { WorkspaceImage, WorkspaceImageErrorDetailCode } from "@aws-sdk/client-workspaces";
import { ACCOUNT, type AwsState, goodState } from "./aws-state.ts";
import { ServiceError } from "./call.ts";

/** The images of an account, which are pending for a while after their import. */
export interface ImageStore {
  readonly state: () => AwsState;
  /** What was imported, in order. */
  readonly imported: readonly Readonly<Record<string, unknown>>[];
  readonly images: readonly WorkspaceImage[];
}

export interface ImageStoreOptions {
  /** How long an import takes. */
  readonly pendingMs?: number;
  /** How it ends; none means that the image is available. */
  readonly errors?: readonly WorkspaceImageErrorDetailCode[];
  /** How long an image is not listed yet. */
  readonly hiddenMs?: number;
  /** Images that are there from the start. */
  readonly before?: readonly WorkspaceImage[];
}

export function imageStore(options: ImageStoreOptions = {}): ImageStore {
  const { pendingMs = 0, errors = [], hiddenMs = 0, before = [] } = options;
  const imported: Readonly<Record<string, unknown>>[] = [];
  const images: WorkspaceImage[] = [...before];
  const importImage = (input: Readonly<Record<string, unknown>>): string => {
    const name = String(input.ImageName);
    if (images.some(({ Name }) => Name === name))
      throw new ServiceError("ResourceAlreadyExistsException", "The image name is taken.");
    imported.push(input);
    const ImageId = `wsi-${String(images.length).padStart(9, "0")}`;
    images.push({
      ImageId,
      Name: name,
      Description: String(input.ImageDescription),
      OperatingSystem: { Type: "WINDOWS" },
      RequiredTenancy: "DEDICATED",
      Created: new Date(),
      OwnerAccountId: ACCOUNT,
    });
    return ImageId;
  };
  const now = (image: WorkspaceImage): WorkspaceImage => {
    if (image.State !== undefined) return image;
    if (Date.now() - (image.Created?.getTime() ?? 0) < pendingMs) return { ...image, State: "PENDING" };
    if (errors.length === 0) return { ...image, State: "AVAILABLE" };
    const ErrorDetails = errors.map((ErrorCode) => ({
      ErrorCode,
      ErrorMessage: `The check ${ErrorCode} failed.`,
    }));
    return { ...image, State: "ERROR", ErrorDetails };
  };
  const isListed = ({ Created }: WorkspaceImage): boolean =>
    Date.now() - (Created?.getTime() ?? 0) >= hiddenMs;
  return {
    state: () => ({ ...goodState, importImage, workspaceImages: images.filter(isListed).map(now) }),
    imported,
    images,
  };
}
