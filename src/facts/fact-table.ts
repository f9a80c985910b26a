/** The open facts as facts.schema.json states them: which there are, of which type, what is accepted. */
import schema from "../../schemas/facts.schema.json" with { type: "json" };

export interface OpenFact {
  /** As on the command line, for example `windows.version`. */
  readonly key: string;
  readonly fact: string;
  /** JSON Pointer into the fact, for example `/version`. */
  readonly path: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "array";
  /** Whether it can be known to be absent, stated as `null`. */
  readonly nullable: boolean;
  /** The accepted values, where they are few. */
  readonly values: readonly string[];
  readonly title: string;
  /** A value that it may have. */
  readonly example: string | null;
}

interface FactSchema {
  /** Left out where the fact is a list of others, as `ec2Images` is. */
  readonly properties?: Readonly<Record<string, MemberSchema>>;
}

interface MemberSchema {
  readonly type: OpenFact["type"] | readonly [OpenFact["type"], "null"];
  readonly enum?: readonly unknown[];
  readonly description: string;
  readonly examples?: readonly unknown[];
}

const factSchemas = schema.properties as unknown as Readonly<Record<string, FactSchema>>;

export const openFacts: readonly OpenFact[] = Object.entries(factSchemas).flatMap(
  ([fact, { properties = {} }]) =>
    Object.entries(properties).map(
      ([member, { type, enum: values, description, examples }]): OpenFact => ({
        key: `${fact}.${member}`,
        fact,
        path: `/${member}`,
        type: typeof type === "string" ? type : type[0],
        nullable: typeof type !== "string",
        values: (values ?? []).map(String),
        title: description,
        example: examples === undefined ? null : String(examples[0]),
      }),
    ),
);

/** As short as the command line takes it: a fact with one member goes by its own name. */
export function shortKey({ key, fact }: OpenFact): string {
  return openFacts.filter((open) => open.fact === fact).length === 1 ? fact : key;
}

/** What to pass on the command line to make a fact known. @param need as `fact/path`, for example `windows/version`. */
export function howToState(need: string): string {
  const fact = openFacts.find((candidate) => candidate.fact + candidate.path === need);
  if (fact === undefined) return `a facts file that holds \`${need}\``;
  const values = fact.type === "boolean" ? ["true", "false"] : fact.values;
  const key = shortKey(fact);
  if (values.length === 0 || values.length > 4) {
    return `pass \`--fact ${key}=…\`${fact.example === null ? "" : `, for example \`${fact.example}\``}`;
  }
  const accepted =
    values.length === 1 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
  return `pass \`--fact ${key}=VALUE\` (${accepted})`;
}
