import { parsePointer } from "../document/pointer.ts";
import { schema } from "../generated/validators/request-errors.js";
import { quote } from "../quote.ts";
import { explain } from "./explanations.ts";
import type { Fault } from "./fault.ts";
import { placeName } from "./member-places.ts";
import type { Faults } from "./member-problems.ts";
import type { MembersRead } from "./read-members.ts";
import type { Refusal } from "./refusal.ts";
import { nodeAt, type SchemaNode } from "./schema-node.ts";
import { schemaProblem } from "./schema-problem.ts";
import { expectedWords } from "./text/expected-words.ts";

/** One problem for every value that the model refuses, however many of its constraints the value breaks. */
export function faultProblems(members: MembersRead, faults: Faults): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const [meant, broken] of faults) {
    const fault = faultAt(members, meant, broken);
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

function faultAt({ value, places }: MembersRead, meant: string, broken: readonly string[]): Fault {
  const tokens = parsePointer(meant);
  const pointer = places.written(meant);
  const place = placeName(tokens);
  let found = value;
  let around: SchemaNode = {};
  let node = schema;
  for (const token of tokens) {
    found = (found as Readonly<Record<string, unknown>>)[token];
    around = node;
    node = nodeAt(node, token);
  }
  return {
    pointer,
    name: pointer === meant ? place : placeName(parsePointer(pointer)),
    kind: tokens.length === 1 ? place : place.replace(/\[[0-9]+\]/g, "[]"),
    value: found,
    schema: node,
    broken,
    optional: around.type === "object" && !(around.required ?? []).includes(tokens.at(-1) ?? ""),
  };
}
