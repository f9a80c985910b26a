/** One thing on which a schema and what it is held against do not agree; null on the side that does not have it. */
export interface Difference {
  /** JSON Pointer into the schema. */
  readonly pointer: string;
  readonly schema: string | null;
  readonly other: string | null;
}

/** The names that one of two lists lacks, as differences; `what` is what they are names of. */
export function oneSided(
  pointer: string,
  what: string,
  schema: readonly string[],
  other: readonly string[],
): readonly Difference[] {
  const missing = other.filter((name) => !schema.includes(name));
  const surplus = schema.filter((name) => !other.includes(name));
  return [
    ...missing.map((name) => ({ pointer, schema: null, other: `${what} \`${name}\`` })),
    ...surplus.map((name) => ({ pointer, schema: `${what} \`${name}\``, other: null })),
  ];
}

/** Differences as lines, then what to do about them; empty where there are none. `other` says what the schema was held against. */
export function driftText(file: string, other: string, differences: readonly Difference[]): string {
  if (differences.length === 0) return "";
  const lines = differences.map((difference) => `${file}#${difference.pointer}: ${sides(difference, other)}`);
  return [...lines, `${file} and ${other} differ: ${REMEDY}`].join("\n");
}

function sides({ schema, other }: Difference, name: string): string {
  if (schema === null) return `${other} only in ${name}`;
  return other === null ? `${schema} only in the schema` : `${schema} in the schema, ${other} in ${name}`;
}

const REMEDY =
  "refresh the schema with `npm run schemas -- --model FILE`, where FILE is the `service-2.json` of a current AWS CLI or boto3 (CONTRIBUTING.md says where to find it), then run `npm run generate` and `npm test`; where the schema alone has something, the other side is older or AWS took it away";
