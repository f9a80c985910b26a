/** From answers of AWS to facts: the same functions for what the AWS CLI printed and for what the SDK returned. */
import { describe, expect, it } from "vitest";
import { describeAccount } from "../../../src/facts/readers/describe-account.ts";
import { describeImages } from "../../../src/facts/readers/describe-images.ts";
import { describeWorkspaceImages } from "../../../src/facts/readers/describe-workspace-images.ts";
import { getCallerIdentity } from "../../../src/facts/readers/get-caller-identity.ts";
import { getEbsEncryptionByDefault } from "../../../src/facts/readers/get-ebs-encryption-by-default.ts";
import { listServiceQuotas } from "../../../src/facts/readers/list-service-quotas.ts";
import { simulatePrincipalPolicy } from "../../../src/facts/readers/simulate-principal-policy.ts";
import type { Facts } from "../../../src/index.ts";
import { ACCOUNT, goodState, IMAGE_ID } from "../../support/aws/aws-state.ts";

const [image] = goodState.ec2Images;
const factsOf = (members: object): NonNullable<Facts["ec2Image"]> | undefined =>
  describeImages({ Images: [{ ...image, ...members }] }).ec2Images?.[0];

describe("describe-images", () => {
  it("gives every fact, those that EC2 leaves out as known to be absent", () => {
    expect(describeImages({ Images: [image] })).toEqual({
      ec2Images: [
        {
          id: IMAGE_ID,
          found: true,
          ownerId: ACCOUNT,
          ownerAlias: null,
          state: "available",
          imageType: "machine",
          architecture: "x86_64",
          virtualizationType: "hvm",
          platform: "windows",
          platformDetails: "Windows BYOL",
          usageOperation: "RunInstances:0800",
          bootMode: "uefi",
          rootDeviceType: "ebs",
          volumes: 1,
          rootVolume: true,
          volumeGiB: 70,
          encryptedVolumes: 0,
          productCodes: [],
          enaSupport: true,
          public: false,
          allowed: null,
          deprecated: null,
        },
      ],
    });
  });

  it("tells absence apart from silence: of an image that `--query` has cut, nothing is absent", () => {
    expect(factsOf({ BootMode: undefined, Platform: undefined })).toMatchObject({
      bootMode: null,
      platform: null,
    });
    expect(describeImages({ Images: [{ ImageId: IMAGE_ID, State: "available" }] })).toEqual({
      ec2Images: [{ id: IMAGE_ID, found: true, state: "available" }],
    });
  });

  it("counts volumes, and not the mappings that are none", () => {
    const ebs = { VolumeSize: 30, Encrypted: true };
    const mappings = [
      { DeviceName: "/dev/sda1", Ebs: { VolumeSize: 80, Encrypted: false } },
      { DeviceName: "xvdb", Ebs: ebs },
      { DeviceName: "xvdca", VirtualName: "ephemeral0" },
      { DeviceName: "xvdcb", NoDevice: "" },
    ];
    expect(factsOf({ BlockDeviceMappings: mappings })).toMatchObject({
      volumes: 2,
      rootVolume: true,
      volumeGiB: 80,
      encryptedVolumes: 1,
    });
    const [, second] = mappings;
    const without = factsOf({ BlockDeviceMappings: [second] });
    expect(without).toMatchObject({ volumes: 1, rootVolume: false, encryptedVolumes: 1 });
    expect(without).not.toHaveProperty("volumeGiB");
    expect(factsOf({ BlockDeviceMappings: [{ DeviceName: "/dev/sda1", Ebs: {} }] })).not.toHaveProperty(
      "encryptedVolumes",
    );
  });

  it("gives the day of deprecation, the product codes and the owner's alias", () => {
    expect(
      factsOf({
        DeprecationTime: "2026-12-01T00:00:00.000Z",
        ProductCodes: [{ ProductCodeId: "abc123", ProductCodeType: "marketplace" }],
        ImageOwnerAlias: "aws-marketplace",
        ImageAllowed: false,
      }),
    ).toMatchObject({
      deprecated: "2026-12-01",
      productCodes: ["abc123"],
      ownerAlias: "aws-marketplace",
      allowed: false,
    });
  });

  it.each([
    [null],
    ["text"],
    [{}],
    [{ Images: {} }],
    [{ Images: [] }],
    [{ Images: [null, 3, {}] }],
  ])("knows nothing from %j", (response) => expect(describeImages(response)).toEqual({}));
});

describe("the account", () => {
  it.each<[string, Facts, Facts]>([
    ["its id", getCallerIdentity({ Account: ACCOUNT, Arn: "x", UserId: "y" }), { account: { id: ACCOUNT } }],
    ["nothing", getCallerIdentity({ Account: 1 }), {}],
    [
      "encryption by default",
      getEbsEncryptionByDefault({ EbsEncryptionByDefault: true }),
      { account: { ebsEncryptionByDefault: true } },
    ],
    ["nothing", getEbsEncryptionByDefault({ EbsEncryptionByDefault: "true" }), {}],
    [
      "that BYOL is enabled, and its network",
      describeAccount({
        DedicatedTenancySupport: "ENABLED",
        DedicatedTenancyManagementCidrRange: "10.0.0.0/16",
      }),
      { account: { dedicatedTenancy: "ENABLED", managementCidr: "10.0.0.0/16" } },
    ],
    [
      "that no network was chosen",
      describeAccount({ DedicatedTenancySupport: "DISABLED" }),
      { account: { dedicatedTenancy: "DISABLED", managementCidr: null } },
    ],
    ["nothing", describeAccount({}), {}],
    [
      "the quota by its name",
      listServiceQuotas({
        Quotas: [
          { ServiceCode: "workspaces", QuotaName: "Bundles", Value: 50 },
          { ServiceCode: "workspaces", QuotaName: "Images", Value: 60.0 },
        ],
      }),
      { account: { imageQuota: 60, imageQuotaIsDefault: false } },
    ],
    ["nothing", listServiceQuotas({ Quotas: [{ ServiceCode: "ecr", QuotaName: "Images", Value: 1 }] }), {}],
    [
      "permissions",
      simulatePrincipalPolicy({
        EvaluationResults: [
          { EvalActionName: "workspaces:ImportWorkspaceImage", EvalDecision: "allowed" },
          { EvalActionName: "workspaces:CreateTags", EvalDecision: "explicitDeny" },
          { EvalActionName: "ec2:ModifyImageAttribute", EvalDecision: "implicitDeny" },
          { EvalActionName: "s3:GetObject", EvalDecision: "allowed" },
          { EvalActionName: "toString", EvalDecision: "allowed" },
        ],
      }),
      { account: { mayImport: true, mayTag: false, mayShareImage: false } },
    ],
    [
      "nothing of a permission that one resource has and another has not, whatever the order",
      simulatePrincipalPolicy({
        EvaluationResults: [
          { EvalActionName: "workspaces:ImportWorkspaceImage", EvalDecision: "allowed" },
          { EvalActionName: "workspaces:ImportWorkspaceImage", EvalDecision: "implicitDeny" },
          { EvalActionName: "workspaces:ImportWorkspaceImage", EvalDecision: "allowed" },
          { EvalActionName: "workspaces:CreateTags", EvalDecision: "implicitDeny" },
          { EvalActionName: "workspaces:CreateTags", EvalDecision: "explicitDeny" },
          {
            EvalActionName: "ec2:ModifyImageAttribute",
            EvalDecision: "implicitDeny",
            ResourceSpecificResults: [
              { EvalResourceName: "arn:aws:ec2:eu-west-1::image/ami-1", EvalResourceDecision: "allowed" },
              {
                EvalResourceName: "arn:aws:ec2:eu-west-1::image/ami-2",
                EvalResourceDecision: "implicitDeny",
              },
            ],
          },
          { EvalActionName: "ec2:DescribeImages", EvalDecision: "allowed" },
        ],
      }),
      { account: { mayTag: false, mayDescribeImages: true } },
    ],
  ])("tells %s", (_title, facts, expected) => expect(facts).toEqual(expected));

  it("tells its images, whoever wrote down when they were made", () => {
    const created = "2026-11-20T10:15:30.000Z";
    const response = (Created: unknown): object => ({
      Images: [{ ImageId: "wsi-000000001", Name: "one", State: "AVAILABLE", Created }],
    });
    const facts = {
      account: { images: [{ id: "wsi-000000001", name: "one", state: "AVAILABLE", created }] },
    };
    expect(describeWorkspaceImages(response(created))).toEqual(facts);
    expect(describeWorkspaceImages(response(new Date(created)))).toEqual(facts);
    expect(describeWorkspaceImages(response(Date.parse(created) / 1000))).toEqual(facts);
    expect(describeWorkspaceImages({ Images: [] })).toEqual({ account: { images: [] } });
  });

  it("of a page with more to follow, or of images without a name, the images are not known", () => {
    expect(describeWorkspaceImages({ Images: [{ Name: "one" }], NextToken: "more" })).toEqual({});
    expect(describeWorkspaceImages({ Images: [{ Name: "one" }, { ImageId: "wsi-1" }] })).toEqual({});
  });
});
