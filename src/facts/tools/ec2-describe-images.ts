import { describeImages } from "../readers/describe-images.ts";
import { list, member, text } from "../readers/response.ts";
import type { ValueTool } from "./tool.ts";

/** The member of the image that a fact comes from; the image itself for the others. */
const MEMBERS: Readonly<Record<string, string>> = {
  id: "ImageId",
  found: "ImageId",
  ownerId: "OwnerId",
  ownerAlias: "ImageOwnerAlias",
  state: "State",
  imageType: "ImageType",
  architecture: "Architecture",
  virtualizationType: "VirtualizationType",
  platform: "Platform",
  platformDetails: "PlatformDetails",
  usageOperation: "UsageOperation",
  bootMode: "BootMode",
  rootDeviceType: "RootDeviceType",
  rootVolume: "RootDeviceName",
  volumes: "BlockDeviceMappings",
  productCodes: "ProductCodes",
  enaSupport: "EnaSupport",
  public: "Public",
  allowed: "ImageAllowed",
  deprecated: "DeprecationTime",
};

export const ec2DescribeImages: ValueTool = {
  name: "aws ec2 describe-images",
  call: "ec2:DescribeImages",
  recognises: (value) => {
    const images = list(member(value, "Images"));
    return images !== undefined && images.length > 0 && images.every(hasAmiId);
  },
  paged: false,
  read: ([value]) => describeImages(value),
  origin: (pointer, [value]) => {
    const [, , index = "", fact = ""] = pointer.split("/");
    const image = list(member(value, "Images"))?.[Number(index)];
    const own = Object.hasOwn(MEMBERS, fact) ? `/${MEMBERS[fact]}` : (volumeMember(fact, image) ?? "");
    return { value: 0, pointer: `/Images/${index}${own}` };
  },
};

function hasAmiId(image: unknown): boolean {
  return text(member(image, "ImageId"))?.startsWith("ami-") ?? false;
}

/** The size is that of the root volume; of encrypted volumes, the first is shown. */
function volumeMember(fact: string, image: unknown): string | null {
  const mappings = list(member(image, "BlockDeviceMappings"));
  if (mappings === undefined) return null;
  const root = member(image, "RootDeviceName");
  const find = (matches: (mapping: unknown) => boolean, name: string): string => {
    const at = mappings.findIndex(matches);
    return at < 0 ? "/BlockDeviceMappings" : `/BlockDeviceMappings/${at}/Ebs/${name}`;
  };
  if (fact === "volumeGiB") return find((mapping) => member(mapping, "DeviceName") === root, "VolumeSize");
  if (fact === "encryptedVolumes")
    return find((mapping) => member(member(mapping, "Ebs"), "Encrypted") === true, "Encrypted");
  return null;
}
