import { appendPointer, resolvePointer } from "../document/pointer.ts";
import { builtInName, quote } from "../quote.ts";
import { explainRequired } from "./explain/required.ts";
import { isTagMap } from "./explain/tag-shape.ts";
import { explainUnknown } from "./explain/unknown-member.ts";
import { modelPlace, placeName } from "./model-place.ts";
import type { MembersRead } from "./read-members.ts";
import type { Refusal } from "./refusal.ts";
import { schemaProblem } from "./schema-problem.ts";

/** The violated keywords of a value, by its pointer in the model's names. */
export type Faults = ReadonlyMap<string, readonly string[]>;

export interface MemberProblems {
  /** Of members that are missing or unknown. */
  readonly refusals: readonly Refusal[];
  /** What is left: values. */
  readonly faults: Faults;
}

/** Sorts ajv's errors into those about members and those about values. */
export function memberProblems(members: MembersRead): MemberProblems {
  const missing: Refusal[] = [];
  const unknown: Refusal[] = [];
  const faults = new Map<string, string[]>();
  const foreign = otherShapes(members);
  for (const { keyword, instancePath, params } of members.errors) {
    const around = foreign.size === 0 ? undefined : foreignAround(foreign, instancePath);
    if (around !== undefined) faults.set(around, ["type"]);
    else if (keyword === "required") {
      const pointer = appendPointer(instancePath, String(params.missingProperty));
      // A member that is there but undefined, as only a value given to the library can be.
      if (resolvePointer(members.value, pointer).found) faults.set(pointer, ["type"]);
      else missing.push(missingMember(members, pointer));
    } else if (keyword === "additionalProperties") {
      unknown.push(unknownMember(members, instancePath, String(params.additionalProperty)));
    } else {
      const broken = faults.get(instancePath);
      if (broken === undefined) faults.set(instancePath, [keyword]);
      else broken.push(keyword);
    }
  }
  // The order of the request's members makes no difference.
  unknown.sort((a, b) => (a.problem.pointer < b.problem.pointer ? -1 : 1));
  return { refusals: [...missing, ...unknown], faults };
}

/** Objects with errors whose shape is the cause, not the members they lack: no JSON objects (a Map, a Date), tags as maps. */
function otherShapes({ value, errors }: MembersRead): ReadonlySet<string> {
  const others = new Set<string>();
  let before: string | null = null;
  for (const { keyword, instancePath } of errors) {
    if (keyword !== "required" && keyword !== "additionalProperties") continue;
    // The errors of an object come one after the other.
    if (instancePath === before) continue;
    before = instancePath;
    const found = resolvePointer(value, instancePath);
    if (!found.found || typeof found.value !== "object" || found.value === null) continue;
    const { kind } = modelPlace(instancePath);
    if (builtInName(found.value) !== null || (kind === "Tags[]" && isTagMap(found.value)))
      others.add(instancePath);
  }
  return others;
}

/** The outermost of such objects that a pointer leads to or into. */
function foreignAround(foreign: ReadonlySet<string>, pointer: string): string | undefined {
  for (let end = 0; end !== -1; end = pointer.indexOf("/", end + 1)) {
    const around = pointer.slice(0, end);
    if (foreign.has(around)) return around;
  }
  return foreign.has(pointer) ? pointer : undefined;
}

function missingMember({ places }: MembersRead, meant: string): Refusal {
  const pointer = places.written(meant);
  const explanation = explainRequired(placeName(pointer), modelPlace(meant).schema);
  const place = { pointer, token: "value", absent: true, expected: null, actual: null } as const;
  return { problem: schemaProblem(explanation, place), meant };
}

function unknownMember({ places }: MembersRead, around: string, name: string): Refusal {
  const pointer = appendPointer(places.written(around), name);
  const place = { pointer, token: "key", absent: false, expected: null, actual: quote(name) } as const;
  return {
    problem: schemaProblem(explainUnknown(name, pointer, modelPlace(around).schema), place),
    meant: pointer,
  };
}
