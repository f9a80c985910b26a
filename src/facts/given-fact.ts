import type { FactSource } from "../generated/types/report.ts";
import type { GivenFact } from "../types.ts";
import type { FactPlace, SourcedFacts } from "./sourced-facts.ts";

/** A fact and what is known of where it comes from. */
export interface StatedFact {
  readonly fact: string;
  readonly member: string;
  /** The id of the image that it is about; null where it is about every one. */
  readonly image: string | null;
  readonly value: unknown;
  readonly from: string;
  readonly source: SourcedFacts | null;
  readonly place: (element: number | null) => FactPlace | null;
}

/** A fact as reports name it. Where in its file it stands is looked up when somebody asks: most runs do not. */
export function givenFact(statement: StatedFact): GivenFact {
  const { fact, member, image, value, source } = statement;
  const about = { fact, ...(image === null ? {} : { image }), path: `/${member}`, value };
  if (source?.kind === undefined && source?.call === undefined)
    return {
      ...about,
      get from() {
        return statement.from;
      },
    };
  return {
    ...about,
    get from() {
      return statement.from;
    },
    get source() {
      return sourceOf(statement, source);
    },
  };
}

function sourceOf({ place }: StatedFact, { kind, call, time: told }: SourcedFacts): FactSource {
  const at = place(null);
  const time = at?.time ?? told;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(at === null ? {} : { path: at.path, range: at.range }),
    ...(call === undefined ? {} : { call }),
    ...(time === undefined ? {} : { time }),
  };
}
