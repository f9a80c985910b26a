/** Requests that tests start from, and random ones. */
import fc from "fast-check";
import type { Facts } from "../../src/index.ts";

/** The same random requests in every run: a law that fails here fails everywhere. */
fc.configureGlobal({ seed: 20_261_123 });

export type JsonObject = Readonly<Record<string, unknown>>;

/** Passes without any fact. */
export const GOOD: JsonObject = {
  Ec2ImageId: "ami-0a1b2c3d4e5f67890",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11-24h2",
  ImageDescription: "Windows 11 Enterprise 24H2",
};

/** Undecided until the version of Windows is known. */
export const NEEDS_WINDOWS: JsonObject = { ...GOOD, IngestionProcess: "BYOL_REGULAR" };

/** The date of every test that does not ask about dates. */
export const DATE = "2026-11-23";

export const REQUIRED = ["Ec2ImageId", "IngestionProcess", "ImageName", "ImageDescription"] as const;

/** `GOOD` without some of its members. */
export function without(request: JsonObject, ...members: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(request).filter(([member]) => !members.includes(member)));
}

const text = (characters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength });

const word = "abcXYZ019_./()-";

const amiId = fc
  .constantFrom(8, 17)
  .chain((digits) =>
    fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: digits, maxLength: digits }),
  )
  .map((digits) => `ami-${digits}`);

const process = fc.constantFrom(
  "BYOL_REGULAR",
  "BYOL_GRAPHICS",
  "BYOL_GRAPHICSPRO",
  "BYOL_GRAPHICS_G4DN",
  "BYOL_REGULAR_WSP",
  "BYOL_GRAPHICS_G4DN_WSP",
  "BYOL_REGULAR_BYOP",
  "BYOL_GRAPHICS_G4DN_BYOP",
);

const application = fc.constantFrom("Microsoft_Office_2016", "Microsoft_Office_2019");

const tagKey = fc.oneof(
  fc.constantFrom("Owner", "owner", "aws:cloudformation", "AWS:x", " stage", "a,b"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((key) => [...key].length <= 127),
);

const tag = fc.record(
  { Key: tagKey, Value: fc.string({ unit: "grapheme-ascii", maxLength: 20 }) },
  { requiredKeys: ["Key"], noNullPrototype: true },
);

/** Everything that the model accepts, whatever the rules say about it. */
export const validRequest: fc.Arbitrary<JsonObject> = fc.record(
  {
    Ec2ImageId: fc.oneof({ weight: 9, arbitrary: amiId }, fc.constant("ami-12345678")),
    IngestionProcess: process,
    ImageName: text(`${word}\\`, 64),
    ImageDescription: text(`${word} `, 256),
    Tags: fc.array(tag, { maxLength: 4 }),
    Applications: fc.array(application, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: [...REQUIRED], noNullPrototype: true },
);

/** For each member values that the model refuses, all under that member. */
export const badValues: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Ec2ImageId: fc.constantFrom<unknown>(
    "",
    "ami-",
    "AMI-0A1B2C3D",
    "ami-0123456789",
    " ami-0a1b2c3d",
    "${ami}",
    7,
    null,
    [],
  ),
  IngestionProcess: fc.constantFrom<unknown>("", "BYOL_REGULAR_DCV", "byol_regular", "BYOL", 0, true, {}),
  ImageName: fc.constantFrom<unknown>(
    "",
    "a b",
    "x".repeat(65),
    "“a”",
    "a\nb",
    "é",
    "a\u0000",
    "\ud800",
    1.5,
    null,
  ),
  ImageDescription: fc.constantFrom<unknown>("", "a, b", "x".repeat(257), "→", "a\\b", "a\u202eb", [], false),
  Applications: fc.constantFrom<unknown>([], "Microsoft_Office_2016", ["Microsoft_Office_2021"], {}, 3, [
    null,
  ]),
  Tags: fc.constantFrom<unknown>({ a: "b" }, "a=b", 1, [{}], [{ Key: "" }], [{ Key: "a", Value: 1 }], ["a"]),
};

const mutation: fc.Arbitrary<(request: JsonObject) => JsonObject> = fc.oneof(
  fc.constantFrom(...REQUIRED).map((member) => (request: JsonObject) => without(request, member)),
  fc.constantFrom(...Object.keys(badValues)).chain((member) =>
    (badValues[member] as fc.Arbitrary<unknown>).map((value) => (request: JsonObject) => ({
      ...request,
      [member]: value,
    })),
  ),
  fc
    .tuple(fc.constantFrom("ec2ImageId", "Nope", "a/b~c", "", "tags", "toString"), fc.jsonValue())
    .map(([member, value]) => (request: JsonObject) => ({ ...request, [member]: value })),
  fc.constantFrom(...REQUIRED).map((member) => (request: JsonObject) => {
    const value = request[member];
    const camel = member.charAt(0).toLowerCase() + member.slice(1);
    return value === undefined ? request : { ...without(request, member), [camel]: value };
  }),
);

/** A request with a few mistakes. */
export const mistakenRequest: fc.Arbitrary<JsonObject> = fc
  .tuple(validRequest, fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([request, mutations]) => mutations.reduce((value, mutate) => mutate(value), request));

/** Valid ones, mistaken ones, and JSON that is no request at all. */
export const anyRequest: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: validRequest },
  { weight: 4, arbitrary: mistakenRequest },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Facts that do not contradict each other. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    {
      windows: fc.constantFrom<NonNullable<Facts["windows"]>>(
        {},
        { version: "10" },
        { version: "11" },
        { version: "server" },
        { version: "10", release: "22H2" },
        { version: "11", build: 26100, edition: "Enterprise" },
        { version: "11", edition: "Pro N" },
      ),
      region: fc.constantFrom<NonNullable<Facts["region"]>>(
        {},
        { name: "eu-west-1" },
        { name: "af-south-1" },
        { name: "cn-northwest-1" },
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((facts): Facts => facts);

export const anyDate: fc.Arbitrary<string> = fc.constantFrom("2023-11-30", "2025-10-14", DATE, "2027-11-01");

/** JSON text, printed in any way. */
export function jsonText(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc
    .tuple(value, fc.constantFrom(undefined, 2, "\t"))
    .map(([parsed, indent]) => JSON.stringify(parsed, null, indent) ?? "null");
}

/** Text in which something was left out, doubled or put in. */
export const brokenText: fc.Arbitrary<string> = fc
  .tuple(
    jsonText(anyRequest),
    fc.nat(),
    fc.constantFrom("", ",", '"', "}", "{", "//", "\u0000", "\ud800", "é", "&a *a"),
  )
  .map(([whole, place, piece]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + piece + whole.slice(at + 1);
  });

/** The same value with the members of every object in another order. */
export function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reordered(member)] as const)
      .reverse(),
  );
}
