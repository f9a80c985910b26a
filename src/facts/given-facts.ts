/** Joins the facts that a run was given, each validated and with its provenance. */
import schema from "../../schemas/facts.schema.json" with { type: "json" };
import { fitsSchema } from "../fits-schema.ts";
import { parts } from "../parts.ts";
import { quote } from "../quote.ts";
import { type Facts, type GivenFact, UsageError } from "../types.ts";
import { givenFact, type StatedFact } from "./given-fact.ts";
import { IMPLICATIONS } from "./implied-facts.ts";
import { sameValue } from "./same-value.ts";
import { type FactPlace, placeWords, type SourcedFacts } from "./sourced-facts.ts";
import { withoutDefaults } from "./without-defaults.ts";

export type { SourcedFacts } from "./sourced-facts.ts";

/** What is known in one world. */
export interface KnownFacts {
  readonly facts: Facts;
  /** Where a fact comes from; null for what nobody stated. */
  readonly origin: (fact: string, path: string) => FactOrigin | null;
}

export interface FactOrigin {
  readonly given: GivenFact;
  /** Whether it follows from other facts. */
  readonly implied: boolean;
  /** Of the fact, or of an element of its list; null for what is in no file. */
  readonly place: (element: number | null) => FactPlace | null;
}

export interface GivenFacts extends KnownFacts {
  /** All of them, sorted by fact, image and path. */
  readonly given: readonly GivenFact[];
  /** By id, what is known where a request names that image. */
  readonly images: ReadonlyMap<string, KnownFacts>;
  /** What each file was taken for, in the order of the names. */
  readonly files: readonly { readonly path: string; readonly kind: string }[];
}

/** @throws UsageError for a fact that the schema does not know or accept, and for two sources that disagree. */
export function joinFacts(sources: readonly SourcedFacts[]): GivenFacts {
  const stated = new Map<string, Statement[]>();
  for (const source of sources)
    if (!fitsSchema(source.facts, schema)) parts.refuseInvalid().refuseInvalid(source);
  for (const source of withoutDefaults(sources)) {
    for (const statement of statementsOf(source)) {
      const same = stated.get(statement.key);
      if (same === undefined) stated.set(statement.key, [statement]);
      else same.push(statement);
    }
  }
  const settled = [...stated].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => settle(same));
  const base = new Map<string, Statement>();
  const byImage = new Map<string, Map<string, Statement>>();
  for (const statement of settled) {
    const { image, fact, member } = statement;
    if (image === null) base.set(fact + member, statement);
    else if (byImage.has(image)) byImage.get(image)?.set(fact + member, statement);
    else byImage.set(image, new Map([[fact + member, statement]]));
  }
  addImplied(base);
  const images = new Map<string, KnownFacts>();
  for (const [id, own] of byImage) {
    for (const [name, statement] of own) {
      const everyone = base.get(name);
      if (everyone !== undefined) settle([everyone, statement]);
    }
    images.set(id, known(new Map([...base, ...own])));
  }
  const all = [...base.values(), ...[...byImage.values()].flatMap((own) => [...own.values()])];
  return {
    ...known(base),
    given: all.sort((a, b) => (a.key < b.key ? -1 : 1)).map(givenFact),
    images,
    files: filesOf(sources),
  };
}

/** That a fact has a value, as one source says it. */
interface Statement extends StatedFact {
  /** Sorts by fact, image and path, and is the same for statements about the same. */
  readonly key: string;
  readonly implied: boolean;
}

function* statementsOf(source: SourcedFacts): Generator<Statement> {
  for (const [scope, members] of Object.entries(source.facts)) {
    const isList = scope === "ec2Images";
    const about: readonly unknown[] = isList ? (members as readonly unknown[]) : [members];
    for (const [at, object] of about.entries()) {
      const pointer = isList ? `/ec2Images/${at}` : `/${scope}`;
      const fact = isList ? "ec2Image" : scope;
      const image = fact === "ec2Image" ? ((object as Facts["ec2Image"])?.id ?? null) : null;
      if (isList && image === null)
        throw new UsageError(`${whereIs(source, pointer)}: an image of \`ec2Images\` has to have its \`id\``);
      for (const [member, value] of Object.entries(object as Readonly<Record<string, unknown>>)) {
        if (value !== undefined) yield statement(source, `${pointer}/${member}`, fact, member, image, value);
      }
    }
  }
}

function statement(
  source: SourcedFacts,
  pointer: string,
  fact: string,
  member: string,
  image: string | null,
  value: unknown,
): Statement {
  return {
    key: keyOf(fact, image, member),
    fact,
    member,
    image,
    value,
    // Where in its file a fact stands is looked up when somebody asks: most runs do not.
    get from() {
      return whereIs(source, pointer);
    },
    implied: false,
    source,
    place: (element) => source.place?.(element === null ? pointer : `${pointer}/${element}`) ?? null,
  };
}

function keyOf(fact: string, image: string | null, member: string): string {
  return `${fact}/${image ?? ""}/${member}`;
}

function whereIs({ from, place, kind }: SourcedFacts, pointer: string): string {
  const at = place?.(pointer) ?? null;
  return (
    (at === null ? from : placeWords(at)) + (kind === undefined || kind === "facts file" ? "" : `, ${kind}`)
  );
}

/** What sources that agree say: in the words of the one that comes first by its name, whatever their order. */
function settle(same: readonly Statement[]): Statement {
  const [first, ...others] = same.length === 1 ? same : same.toSorted((a, b) => compare(a.from, b.from));
  if (first === undefined) throw new Error("nothing was stated");
  const other = others.find(({ value }) => !sameValue(value, first.value));
  if (other === undefined) return first;
  const about = `${first.fact}.${first.member}`;
  const image = other.image ?? first.image;
  throw new UsageError(
    `two sources disagree about \`${about}\`${image === null ? "" : ` of ${image}`}: ${quote(first.value)} from ${first.from}; ${quote(other.value)} from ${other.from}`,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addImplied(base: Map<string, Statement>): void {
  for (const { fact, member, by, value: follows } of IMPLICATIONS) {
    const value = follows(factsOf(base));
    if (value === undefined) continue;
    const from = `implied by ${by.join(" and ")}`;
    const before = base.get(fact + member);
    if (before !== undefined && !sameValue(before.value, value)) {
      throw new UsageError(
        `\`${fact}.${member}\` cannot be ${quote(before.value)} (${before.from}): it is ${quote(value)}, ${from}${causesOf(by, base)}`,
      );
    }
    if (before !== undefined) continue;
    const cause = by.map((name) => base.get(name.replace(".", ""))).findLast((one) => one?.place(null));
    base.set(fact + member, {
      key: keyOf(fact, null, member),
      fact,
      member,
      image: null,
      value,
      from,
      implied: true,
      source: cause?.source ?? null,
      place: cause?.place ?? (() => null),
    });
  }
}

/** The places of what a fact follows from, where files say it. */
function causesOf(by: readonly string[], base: ReadonlyMap<string, Statement>): string {
  const places = by.flatMap((name) => {
    const cause = base.get(name.replace(".", ""));
    return cause?.place(null) ? [cause.from] : [];
  });
  return places.length === 0 ? "" : ` (${[...new Set(places)].join("; ")})`;
}

function factsOf(statements: ReadonlyMap<string, Statement>): Facts {
  const facts: Record<string, Record<string, unknown>> = {};
  for (const { fact, member, value } of statements.values()) {
    facts[fact] ??= {};
    facts[fact][member] = value;
  }
  return facts as Facts;
}

function known(statements: ReadonlyMap<string, Statement>): KnownFacts {
  return {
    facts: factsOf(statements),
    origin: (fact, path) => {
      const found = statements.get(fact + path.slice(1));
      return found === undefined
        ? null
        : { given: givenFact(found), implied: found.implied, place: found.place };
    },
  };
}

function filesOf(sources: readonly SourcedFacts[]): GivenFacts["files"] {
  const files = new Map<string, { readonly path: string; readonly kind: string }>();
  for (const { from, kind } of sources) {
    if (kind !== undefined) files.set(`${from}\n${kind}`, { path: from, kind });
  }
  return [...files].sort(([a], [b]) => compare(a, b)).map(([, file]) => file);
}
