import type { Written } from "../document/written.ts";
import { quote } from "../quote.ts";
import { explain } from "./explanations.ts";
import type { Fault } from "./fault.ts";
import type { Faults } from "./member-problems.ts";
import { modelPlace, placeName } from "./model-place.ts";
import type { MembersRead } from "./read-members.ts";
import type { Refusal } from "./refusal.ts";
import { schemaProblem } from "./schema-problem.ts";
import { expectedWords } from "./text/expected-words.ts";

/** One problem for every value that the model refuses, however many of its constraints the value breaks. */
export function faultProblems(members: MembersRead, faults: Faults, written: Written): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const [meant, broken] of faults) {
    const fault = { ...faultAt(members, meant, broken), written };
    const place = {
      pointer: fault.pointer,
      token: "value",
      absent: false,
      expected: expectedWords(fault.schema),
      actual: quote(fault.value),
    } as const;
    refusals.push({ problem: schemaProblem(explain(fault), place), meant });
  }
  return refusals;
}

function faultAt(
  { value, places }: MembersRead,
  meant: string,
  broken: readonly string[],
): Omit<Fault, "written"> {
  const { tokens, kind, schema, optional } = modelPlace(meant);
  const pointer = places.written(meant);
  let found = value;
  for (const token of tokens) found = (found as Readonly<Record<string, unknown>>)[token];
  return { pointer, name: placeName(pointer), kind, value: found, schema, broken, optional };
}
