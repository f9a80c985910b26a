import fc from "fast-check";
import { ingestionProcesses } from "../../src/facts/derived/ingestion-process.ts";
import { type ItemList, type Operand, REFUSED, type RequestView } from "../../src/facts/known.ts";

/** A text, or the mark of one that the schema stage refused. */
const refusable = (text: fc.Arbitrary<string>): fc.Arbitrary<string | typeof REFUSED> =>
  fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constant(REFUSED) });

/** Short texts of few characters, so that equal, near-equal and reserved ones come up. */
export const tagText: fc.Arbitrary<string> = fc.oneof(
  fc.string({
    unit: fc.constantFrom("a", "A", "ä", "Ä", " ", ":", "aws:", "AWS:", "ẞ", "K", "İ"),
    maxLength: 3,
  }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);

const tag = (text: fc.Arbitrary<string | typeof REFUSED>) =>
  fc.record({ Key: text, Value: text }, { requiredKeys: ["Key"] });

/** Tags without anything refused. */
export const cleanTags: fc.Arbitrary<readonly { Key: string; Value?: string }[]> = fc.array(
  tag(tagText) as fc.Arbitrary<{ Key: string; Value?: string }>,
  {
    maxLength: 40,
  },
);

/** Few enough that most requests have nothing odd about them. */
export const fewTags: fc.Arbitrary<readonly { Key: string; Value?: string }[]> = fc.array(
  tag(
    fc.string({ unit: fc.constantFrom("a", "A", " ", ":", "aws:", "AWS:", "é"), maxLength: 3 }),
  ) as fc.Arbitrary<{ Key: string; Value?: string }>,
  { maxLength: 3 },
);

const part = refusable(tagText);
const refusableTags = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(
      fc.oneof({ weight: 9, arbitrary: tag(part) }, { weight: 1, arbitrary: fc.constant(REFUSED) }),
      { maxLength: 40 },
    ),
  },
  { weight: 1, arbitrary: fc.constant(REFUSED) },
);
const application = fc.constantFrom("Microsoft_Office_2016", "Microsoft_Office_2019");

/** Any request as rules see it, with refused parts. */
export const view: fc.Arbitrary<RequestView> = fc.record(
  {
    Ec2ImageId: part,
    IngestionProcess: refusable(fc.oneof(fc.constantFrom(...ingestionProcesses.keys()), tagText)),
    ImageName: part,
    ImageDescription: part,
    Tags: refusableTags,
    Applications: fc.oneof(
      { weight: 9, arbitrary: fc.array(refusable(application), { maxLength: 5 }) },
      { weight: 1, arbitrary: fc.constant(REFUSED) },
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RequestView>;

/** The list that a derived fact gave; a test that expects one fails otherwise. */
export function listOf(operand: Operand): ItemList {
  if (typeof operand !== "object" || !("items" in operand)) throw new Error(`not a list: ${String(operand)}`);
  return operand;
}

/** Request with tags of these keys and values. */
export function withTags(...tags: readonly (readonly [key: string, value?: string])[]): RequestView {
  return { Tags: tags.map(([Key, Value]) => (Value === undefined ? { Key } : { Key, Value })) };
}
