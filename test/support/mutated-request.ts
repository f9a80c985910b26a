import fc from "fast-check";
import { applyPatch } from "../../src/fix/apply-patch.ts";

/** Texts that people and programs really put into requests, next to some that nobody would. */
export const oddTexts: readonly string[] = [
  "",
  " ",
  "\n",
  "BYOL_REGULAR_DCV",
  "BYOL_GRAPHICS_G4DN_DCV",
  "BYOL_GRAPHICS_G6_WSP",
  "byol_regular_wsp",
  "BYOL_WORKSPACE",
  "DCV",
  "ami-example123",
  "AMI-0ABCDEF1234567890",
  "ami-0abcdef123456789",
  "ami-0abcdef1234567890\n",
  "0abcdef1234567890",
  "arn:aws:ec2:us-east-1::image/ami-0abcdef1234567890",
  "i-0abcdef1234567890",
  "{{ name }}",
  "${NAME}",
  "<name>",
  "My Image",
  "Windows 11, Office 2019",
  "SSM Patch + Image Builder",
  "A \u2192 B",
  "\u201cGolden image\u201d",
  "'quoted'",
  " blank at both ends ",
  "a\u0000b",
  "\u202eabc",
  "\ud800",
  "\u{1f600}".repeat(130),
  "x".repeat(65),
  "x".repeat(257),
  "a,".repeat(200),
  "Office2019",
  "Microsoft_Office_2021",
  "Microsoft_Office_2019",
  "Microsoft 365",
  "Key=Env,Value=prod",
  "Env=prod Owner=me",
  '[{"Key":"Env"}]',
  '["Microsoft_Office_2016"]',
  "null",
  "string",
  "__proto__",
  "constructor",
];

const oddNames: readonly string[] = [
  "ec2ImageId",
  "ec2_image_id",
  "ImageId",
  "EC2ImageID",
  "imageName",
  "IMAGENAME",
  "ImageNme",
  "image-description",
  "Description",
  "Name",
  "tags",
  "Tag",
  "applications",
  "Application",
  "ingestionProcess",
  "Region",
  "$schema",
  "ComputeType",
  "key",
  "value",
  "Key",
  "Value",
  "a/b~c",
  "constructor",
  "toString",
  "",
];

const jsonValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0, 1.5, 2026, [], {}, [null], [[]], [{}]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { Env: "prod" },
      { Key: "a" },
      { key: "a", value: "b" },
      { Ref: "Image" },
      { a: 1, b: null },
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...oddTexts), { maxLength: 7 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.dictionary(fc.constantFrom(...oddNames), fc.constantFrom(...oddTexts, null, 1)), {
      maxLength: 4,
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
);

const memberNames = [
  "Ec2ImageId",
  "IngestionProcess",
  "ImageName",
  "ImageDescription",
  "Tags",
  "Applications",
] as const;

type Change = (request: unknown) => unknown;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...memberNames), jsonValue).map(
    ([name, value]) =>
      (request: unknown) =>
        put(request, name, value),
  ),
  fc.tuple(fc.constantFrom(...oddNames), jsonValue).map(
    ([name, value]) =>
      (request: unknown) =>
        put(request, name, value),
  ),
  fc.tuple(fc.constantFrom(...memberNames), fc.constantFrom(...oddNames)).map(
    ([name, to]) =>
      (request: unknown) =>
        rename(request, name, to),
  ),
  fc.constantFrom(...memberNames).map((name) => (request: unknown) => remove(request, name)),
  fc.constantFrom("Parameters", "input").map((name) => (request: unknown) => ({ [name]: request })),
);

/** Requests of JSON with nothing, something or much wrong in them, from ones that are right. */
export function mutatedRequest(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(change, { maxLength: 5 }))
    .map(([request, changes]) => changes.reduce<unknown>((value, one) => one(value), request));
}

function put(request: unknown, name: string, value: unknown): unknown {
  return applyPatch(request, [{ op: "add", path: pointer(name), value }]);
}

function rename(request: unknown, name: string, to: string): unknown {
  return has(request, name)
    ? applyPatch(request, [{ op: "move", from: pointer(name), path: pointer(to) }])
    : request;
}

function remove(request: unknown, name: string): unknown {
  return has(request, name) ? applyPatch(request, [{ op: "remove", path: pointer(name) }]) : request;
}

function has(request: unknown, name: string): boolean {
  return typeof request === "object" && request !== null && Object.hasOwn(request, name);
}

function pointer(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
