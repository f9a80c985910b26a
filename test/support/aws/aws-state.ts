import type { Image as Ec2Image } from "@aws-sdk/client-ec2";
import type { ServiceQuota } from "@aws-sdk/client-service-quotas";
import type { WorkspaceImage } from "@aws-sdk/client-workspaces";

/** What there is in the account of a test, in one Region. */
export interface AwsState {
  readonly account: string;
  /** The ARN that GetCallerIdentity gives. */
  readonly caller: string;
  readonly ec2Images: readonly Ec2Image[];
  readonly ebsEncryptionByDefault: boolean;
  readonly dedicatedTenancy: "ENABLED" | "DISABLED";
  readonly workspaceImages: readonly WorkspaceImage[];
  /** Begins an import and gives the id of its image; without it there are none. */
  readonly importImage?: (input: Readonly<Record<string, unknown>>) => string;
  /** How many WorkSpaces images a page holds at most, whatever the caller asks for. */
  readonly imagesPerPage: number;
  readonly quotas: readonly ServiceQuota[];
  /** Actions that IAM simulates as denied. */
  readonly deniedActions: readonly string[];
}

export const ACCOUNT = "123456789012";
export const IMAGE_ID = "ami-0f3c7a91d2e84b650";

/** A Windows 11 image as EC2 VM Import leaves it behind with `--boot-mode uefi`, in an account that may import it. */
export const goodState: AwsState = {
  account: ACCOUNT,
  caller: `arn:aws:iam::${ACCOUNT}:user/desktop-team`,
  ec2Images: [
    {
      Architecture: "x86_64",
      BlockDeviceMappings: [
        {
          DeviceName: "/dev/sda1",
          Ebs: {
            DeleteOnTermination: true,
            SnapshotId: "snap-0a1b2c3d4e5f67890",
            VolumeSize: 70,
            VolumeType: "gp2",
            Encrypted: false,
          },
        },
      ],
      BootMode: "uefi",
      CreationDate: "2026-11-20T10:15:30.000Z",
      Description: "Windows 11 Enterprise 24H2 & tools",
      EnaSupport: true,
      Hypervisor: "xen",
      ImageId: IMAGE_ID,
      ImageLocation: `${ACCOUNT}/win11-24h2`,
      ImageType: "machine",
      Name: "win11-24h2",
      OwnerId: ACCOUNT,
      // In lower case on the wire, whatever the model says.
      Platform: "windows" as "Windows",
      PlatformDetails: "Windows BYOL",
      Public: false,
      RootDeviceName: "/dev/sda1",
      RootDeviceType: "ebs",
      State: "available",
      UsageOperation: "RunInstances:0800",
      VirtualizationType: "hvm",
    },
  ],
  ebsEncryptionByDefault: false,
  dedicatedTenancy: "ENABLED",
  workspaceImages: [],
  imagesPerPage: 25,
  quotas: [quota("WorkSpaces", 50), quota("Bundles", 50), quota("Images", 40)],
  deniedActions: [],
};

/** As many images as wanted, in the order in which the service would list them. */
export function workspaceImages(names: readonly string[]): readonly WorkspaceImage[] {
  return names.map((name, index) => ({
    ImageId: `wsi-${String(index).padStart(9, "0")}`,
    Name: name,
    Description: `Image ${name}`,
    OperatingSystem: { Type: "WINDOWS" },
    State: "AVAILABLE",
    RequiredTenancy: "DEDICATED",
    OwnerAccountId: ACCOUNT,
  }));
}

function quota(name: string, value: number): ServiceQuota {
  return { ServiceCode: "workspaces", QuotaName: name, Value: value, Unit: "None", GlobalQuota: false };
}
