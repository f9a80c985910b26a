import type { AwsState } from "../aws-state.ts";
import { type Operations, ServiceError } from "../call.ts";

export const ec2: Operations<AwsState> = {
  DescribeImages: ({ input }, { ec2Images }) => {
    const ids = Object.entries(input).flatMap(([name, value]) =>
      name.startsWith("ImageId.") ? [value] : [],
    );
    const missing = ids.find((id) => !ec2Images.some(({ ImageId }) => ImageId === id));
    if (missing !== undefined)
      throw new ServiceError("InvalidAMIID.NotFound", `The image id '[${missing}]' does not exist`);
    return { Images: ec2Images.filter(({ ImageId }) => ids.length === 0 || ids.includes(ImageId)) };
  },
  GetEbsEncryptionByDefault: (_call, { ebsEncryptionByDefault }) => ({
    EbsEncryptionByDefault: ebsEncryptionByDefault,
    SseType: "sse-ebs",
  }),
};
