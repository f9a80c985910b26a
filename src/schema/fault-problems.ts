import { parsePointer, resolvePointer } from "../document/pointer.ts";
import { schema } from "../generated/validators/request-errors.js";
import { quote } from "../quote.ts";
import { explain } from "./explanations.ts";
import type { Fault } from "./fault.ts";
import { placeName } from "./member-places.ts";
import type { Faults } from "./member-problems.ts";
import type { MembersRead } from "./read-members.ts";
import type { Refusal } from "./refusal.ts";
import { nodeAt } from "./schema-node.ts";
import { schemaProblem } from "./schema-problem.ts";
import { expectedWords } from "./text/expected-words.ts";

/** One problem for every value that the model refuses, however many of its constraints the value breaks. */
export function faultProblems(members: MembersRead, faults: Faults): readonly Refusal[] {
  return [...faults].map(([meant, broken]) => {
    const fault = faultAt(members, meant, broken);
    const place = {
      pointer: fault.pointer,
      token: "value",
      absent: false,
      expected: expectedWords(fault.schema),
      actual: quote(fault.value),
    } as const;
    return { problem: schemaProblem(explain(fault), place), places: [fault.pointer, meant] };
  });
}

function faultAt({ value, places }: MembersRead, meant: string, broken: readonly string[]): Fault {
  const tokens = parsePointer(meant);
  const found = resolvePointer(value, meant);
  const pointer = places.written(meant);
  const member = tokens.at(-1);
  const around = nodeAt(schema, tokens.slice(0, -1));
  return {
    pointer,
    name: placeName(parsePointer(pointer)),
    kind: placeName(tokens).replace(/\[[0-9]+\]/g, "[]"),
    value: found.found ? found.value : undefined,
    schema: nodeAt(schema, tokens),
    broken,
    optional: member !== undefined && around.type === "object" && !(around.required ?? []).includes(member),
  };
}
