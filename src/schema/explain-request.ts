import { appendPointer } from "../document/pointer.ts";
import { CANONICAL, type Written } from "../document/written.ts";
import { echo, quote } from "../quote.ts";
import type { Problem } from "../types.ts";
import { faultProblems } from "./fault-problems.ts";
import { memberProblems } from "./member-problems.ts";
import { type Renamed, readMembers } from "./read-members.ts";
import type { Refusal } from "./refusal.ts";
import { schemaProblem } from "./schema-problem.ts";

/** What the schema stage says about a request. */
export interface SchemaAnswer {
  readonly problems: readonly Problem[];
  /** Pointers that rules must not judge: as written, and in the model's names; missing required members too. */
  readonly refused: readonly string[];
}

/** No text that is read holds as many; a value given to the library can claim any length. */
const LONGEST_LIST = 1_000_000;

/** Says everything that is wrong with a request, one problem per cause; none if the model accepts it after all. */
export function explainRequest(value: unknown, written: Written = CANONICAL): SchemaAnswer {
  const endless = endlessList(value);
  if (endless !== null) return endless;
  const members = readMembers(value);
  if (members.renamed.length === 0 && members.errors.length === 0) return { problems: [], refused: [] };
  const { refusals, faults } = memberProblems(members);
  const problems: Problem[] = [];
  const refused: string[] = [];
  for (const told of [
    members.renamed.map(renamedRefusal),
    refusals,
    faultProblems(members, faults, written),
  ]) {
    for (const { problem, meant } of told) {
      problems.push(problem);
      refused.push(problem.pointer);
      if (meant !== problem.pointer) refused.push(meant);
    }
  }
  // A member that was renamed may be refused for its name and for its value.
  return { problems, refused: members.renamed.length === 0 ? refused : [...new Set(refused)] };
}

function renamedRefusal({ pointer, meant, name, explanation }: Renamed): Refusal {
  const place = { pointer, token: "key", absent: false, expected: null, actual: quote(name) } as const;
  return { problem: schemaProblem(explanation, place), meant };
}

/** The first member that is a list too long to be gone through; nothing else is looked at then. */
function endlessList(value: unknown): SchemaAnswer | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(member) || member.length <= LONGEST_LIST) continue;
    const pointer = appendPointer("", name);
    const message = `Value of \`${echo(name)}\` has ${member.length} items, more than are looked at`;
    const place = {
      pointer,
      token: "value",
      absent: false,
      expected: `at most ${LONGEST_LIST} items`,
      actual: null,
    } as const;
    return { problems: [schemaProblem({ rule: "items", message }, place)], refused: [pointer] };
  }
  return null;
}
