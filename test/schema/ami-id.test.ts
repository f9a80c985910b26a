import { type FindingCase, testFindings } from "./finding-cases.ts";
import { AMI_ID, requestWith } from "./requests.ts";

const cases: readonly FindingCase[] = [
  {
    title: "in upper case",
    request: requestWith({ Ec2ImageId: "AMI-0ABCDEF1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has upper-case letters; AMI ids are in lower case",
        expected: AMI_ID,
        actual: '"AMI-0ABCDEF1234567890"',
        fix: {
          title: "Write `ami-0abcdef1234567890`",
          safe: true,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "with 16 digits",
    request: requestWith({ Ec2ImageId: "ami-0abcdef123456789" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has 16 hexadecimal digits; AMI ids have 8 or 17",
        expected: AMI_ID,
        actual: '"ami-0abcdef123456789"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "with one digit",
    request: requestWith({ Ec2ImageId: "ami-0" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has 1 hexadecimal digit; AMI ids have 8 or 17",
        expected: AMI_ID,
        actual: '"ami-0"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "without digits",
    request: requestWith({ Ec2ImageId: "ami-" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has 0 hexadecimal digits; AMI ids have 8 or 17",
        expected: AMI_ID,
        actual: '"ami-"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "without its prefix",
    request: requestWith({ Ec2ImageId: "0abcdef1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` lacks the `ami-` that AMI ids start with",
        expected: AMI_ID,
        actual: '"0abcdef1234567890"',
        fix: {
          title: "Write `ami-0abcdef1234567890`",
          safe: false,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "with another separator",
    request: requestWith({ Ec2ImageId: "ami_0abcdef1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` lacks the `ami-` that AMI ids start with",
        expected: AMI_ID,
        actual: '"ami_0abcdef1234567890"',
        fix: {
          title: "Write `ami-0abcdef1234567890`",
          safe: false,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "with a letter that is no digit",
    request: requestWith({ Ec2ImageId: "ami-0abcdef123456789g" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has `g` at index 20, which is no hexadecimal digit",
        expected: AMI_ID,
        actual: '"ami-0abcdef123456789g"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "with an O for a 0",
    request: requestWith({ Ec2ImageId: "ami-Oabcdef1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` has `O` at index 4, which is no hexadecimal digit",
        expected: AMI_ID,
        actual: '"ami-Oabcdef1234567890"',
        fix: {
          title: "Write `ami-0abcdef1234567890`",
          safe: false,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of an instance",
    request: requestWith({ Ec2ImageId: "i-0abcdef1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is the id of an EC2 instance, not of an AMI",
        expected: AMI_ID,
        actual: '"i-0abcdef1234567890"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of a WorkSpaces image",
    request: requestWith({ Ec2ImageId: "wsi-0abcdefgh" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is the id of a WorkSpaces image, not of an AMI",
        expected: AMI_ID,
        actual: '"wsi-0abcdefgh"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "inside an ARN",
    request: requestWith({ Ec2ImageId: "arn:aws:ec2:eu-west-1::image/ami-0abcdef1234567890" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message:
          "Value of `Ec2ImageId` is more than an AMI id: `arn:aws:ec2:eu-west-1::image/ami-0abcdef1234567890`",
        expected: AMI_ID,
        actual: '"arn:aws:ec2:eu-west-1::image/ami-0abcdef1234567890"',
        fix: {
          title: "Write `ami-0abcdef1234567890`",
          safe: false,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "that is something else",
    request: requestWith({ Ec2ImageId: "my image" }),
    findings: [
      {
        rule: "schema/pattern",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is `my image`, which does not start with `ami-`",
        expected: AMI_ID,
        actual: '"my image"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "followed by a line break",
    request: requestWith({ Ec2ImageId: "ami-0abcdef1234567890\n" }),
    findings: [
      {
        rule: "schema/outer-blanks",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` ends with a line break at index 21",
        expected: AMI_ID,
        actual: '"ami-0abcdef1234567890\\n"',
        fix: {
          title: "Take the blanks off its ends",
          safe: true,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "in typographic quotes",
    request: requestWith({ Ec2ImageId: "\u201cami-0abcdef1234567890\u201d" }),
    findings: [
      {
        rule: "schema/outer-quotes",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` stands in typographic quotation marks, which are part of it",
        expected: AMI_ID,
        actual: '"\u201cami-0abcdef1234567890\u201d"',
        fix: {
          title: "Take the quotation marks off",
          safe: true,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of the documentation",
    request: requestWith({ Ec2ImageId: "ami-example123" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a sample or placeholder: `ami-example123`",
        expected: AMI_ID,
        actual: '"ami-example123"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of Citrix's documentation",
    request: requestWith({ Ec2ImageId: "ami-012345abcde" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a sample or placeholder: `ami-012345abcde`",
        expected: AMI_ID,
        actual: '"ami-012345abcde"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of crosses",
    request: requestWith({ Ec2ImageId: "ami-xxxxxxxx" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a sample or placeholder: `ami-xxxxxxxx`",
        expected: AMI_ID,
        actual: '"ami-xxxxxxxx"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of a template",
    request: requestWith({ Ec2ImageId: "{{ ami_id }}" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` holds a placeholder that nothing has filled in: `{{ ami_id }}`",
        expected: AMI_ID,
        actual: '"{{ ami_id }}"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of a shell",
    request: requestWith({ Ec2ImageId: "${AMI_ID}" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` holds a placeholder that nothing has filled in: `${AMI_ID}`",
        expected: AMI_ID,
        actual: '"${AMI_ID}"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "between angle brackets",
    request: requestWith({ Ec2ImageId: "ami-<id>" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` holds a placeholder that nothing has filled in: `ami-<id>`",
        expected: AMI_ID,
        actual: '"ami-<id>"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "of a parameter store",
    request: requestWith({ Ec2ImageId: "resolve:ssm:/golden/ami" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message:
          "Value of `Ec2ImageId` holds a placeholder that nothing has filled in: `resolve:ssm:/golden/ami`",
        expected: AMI_ID,
        actual: '"resolve:ssm:/golden/ami"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "that the API reference shows",
    request: requestWith({ Ec2ImageId: "string" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a sample or placeholder: `string`",
        expected: AMI_ID,
        actual: '"string"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "that a program printed for nothing",
    request: requestWith({ Ec2ImageId: "None" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is the text `None`, which programs print for a missing value",
        expected: AMI_ID,
        actual: '"None"',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "left empty by a CLI skeleton",
    request: requestWith({ Ec2ImageId: "" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is empty, as a CLI skeleton leaves it",
        expected: AMI_ID,
        actual: '""',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "as a number",
    request: requestWith({ Ec2ImageId: 1234567890 }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a number, not text",
        expected: AMI_ID,
        actual: "1234567890",
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "alone in a list",
    request: requestWith({ Ec2ImageId: ["ami-0abcdef1234567890"] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is a list, not text",
        expected: AMI_ID,
        actual: '["ami-0abcdef1234567890"]',
        fix: {
          title: "Take it out of the list",
          safe: true,
          patch: [{ op: "replace", path: "/Ec2ImageId", value: "ami-0abcdef1234567890" }],
        },
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "from CloudFormation",
    request: requestWith({ Ec2ImageId: { Ref: "Image" } }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is the CloudFormation function `Ref`, which nothing resolves here",
        expected: AMI_ID,
        actual: '{"Ref":"Image"}',
      },
    ],
    refused: ["/Ec2ImageId"],
  },
  {
    title: "null",
    request: requestWith({ Ec2ImageId: null }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/Ec2ImageId",
        message: "Value of `Ec2ImageId` is null, which some clients drop silently and others refuse",
        expected: AMI_ID,
        actual: "null",
      },
    ],
    refused: ["/Ec2ImageId"],
  },
];

testFindings("an AMI id", cases);
