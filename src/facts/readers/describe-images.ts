import type { Facts } from "../../types.ts";
import { flag, list, member, stated, text, whole } from "./response.ts";

/** `ec2 describe-images`: each image with its id. An image that is not in the answer may still be there. */
export function describeImages(response: unknown): Facts {
  const images = list(member(response, "Images"))?.filter(
    (image) => text(member(image, "ImageId")) !== undefined,
  );
  return images === undefined || images.length === 0 ? {} : { ec2Images: images.map(imageFacts) };
}

function imageFacts(image: unknown): NonNullable<Facts["ec2Image"]> {
  const of = (name: string): unknown => member(image, name);
  /** What EC2 leaves out of an image that has none of it. */
  const orNone = <T>(value: T | undefined, name: string): T | null | undefined =>
    value ?? (of(name) === undefined && isWhole(image) ? null : undefined);
  return stated({
    id: text(of("ImageId")),
    found: true,
    ownerId: text(of("OwnerId")),
    ownerAlias: orNone(text(of("ImageOwnerAlias")), "ImageOwnerAlias"),
    state: text(of("State")),
    imageType: text(of("ImageType")),
    architecture: text(of("Architecture")),
    virtualizationType: text(of("VirtualizationType")),
    platform: orNone(text(of("Platform")), "Platform"),
    platformDetails: orNone(text(of("PlatformDetails")), "PlatformDetails"),
    usageOperation: orNone(text(of("UsageOperation")), "UsageOperation"),
    bootMode: orNone(text(of("BootMode")), "BootMode"),
    rootDeviceType: text(of("RootDeviceType")),
    ...volumeFacts(image),
    productCodes: productCodes(of("ProductCodes"), isWhole(image)),
    enaSupport: flag(of("EnaSupport")),
    public: flag(of("Public")),
    allowed: orNone(flag(of("ImageAllowed")), "ImageAllowed"),
    deprecated: orNone(day(text(of("DeprecationTime"))), "DeprecationTime"),
  });
}

/** EC2 gives these for every image: without one of them somebody has picked members (`--query`), and nothing is proved by absence. */
function isWhole(image: unknown): boolean {
  return ["Architecture", "ImageLocation", "ImageType", "OwnerId", "State", "VirtualizationType"].every(
    (name) => member(image, name) !== undefined,
  );
}

interface Volume {
  readonly device: string | undefined;
  readonly ebs: unknown;
}

function volumeFacts(
  image: unknown,
): Pick<NonNullable<Facts["ec2Image"]>, "volumes" | "rootVolume" | "volumeGiB" | "encryptedVolumes"> {
  const mappings = list(member(image, "BlockDeviceMappings"));
  if (mappings === undefined) return {};
  const volumes = mappings
    .map((mapping): Volume => ({ device: text(member(mapping, "DeviceName")), ebs: member(mapping, "Ebs") }))
    .filter(({ ebs }) => typeof ebs === "object" && ebs !== null);
  const rootName = text(member(image, "RootDeviceName"));
  const root = volumes.find(({ device }) => device !== undefined && device === rootName);
  const encrypted = volumes.map(({ ebs }) => flag(member(ebs, "Encrypted")));
  return stated({
    volumes: volumes.length,
    rootVolume: rootName === undefined ? undefined : root !== undefined,
    volumeGiB: whole(member(root?.ebs, "VolumeSize")),
    encryptedVolumes: encrypted.includes(undefined) ? undefined : encrypted.filter(Boolean).length,
  });
}

/** Left out by EC2 where there are none. */
function productCodes(value: unknown, isWholeImage: boolean): readonly string[] | undefined {
  if (value === undefined) return isWholeImage ? [] : undefined;
  const codes = list(value)?.map((code) => text(member(code, "ProductCodeId")));
  return codes === undefined || codes.includes(undefined) ? undefined : (codes as string[]);
}

/** Of `2028-11-20T10:15:00.000Z` the day, in UTC. */
function day(time: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=T[\d:.]+Z$)/.exec(time ?? "")?.[0];
}
