import waiversSchema from "../../schemas/waivers.schema.json" with { type: "json" };
import { addDays } from "../as-of.ts";
import { type PlacedObject, readPlacedObject } from "../document/placed-object.ts";
import type { WaiverEntry, WaiversFile } from "../generated/types/waivers.ts";
import { validateWaivers } from "../generated/validators/waivers.js";
import { isDay } from "../is-day.ts";
import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import { valueText } from "../report/value-text.ts";
import type { Severity, Token } from "../types.ts";
import type { ConfigRule } from "./config-rules.ts";
import { compileGlob, type Glob } from "./glob.ts";
import { unknownPattern } from "./read-config.ts";
import { type ShapeError, shapeFault } from "./shape-fault.ts";

/** One waiver of which everything could be read. */
export interface Waiver {
  /** JSON Pointer into the file. */
  readonly place: string;
  /** `file:line:column`. */
  readonly from: string;
  readonly rule: string;
  readonly file: string;
  readonly fits: Glob;
  /** Null where any place will do. */
  readonly pointer: string | null;
  /** Canonical text of the value; null where any value will do. */
  readonly value: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** What is wrong with the file, or with one waiver in it. */
export interface WaiverFault {
  readonly rule: ConfigRule;
  readonly severity: Severity;
  readonly pointer: string;
  readonly token: Token;
  /** Set where the text could not be read. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly expected: string | null;
}

export interface Waivers {
  readonly file: PlacedObject;
  /** Those that can be in force, and those that have expired. */
  readonly list: readonly Waiver[];
  readonly faults: readonly WaiverFault[];
}

export interface WaiverTerms {
  readonly asOf: string;
  /** How many days ahead a waiver may expire. */
  readonly maxDays: number;
  /** Every rule by its id, and whether it may be waived. */
  readonly rules: ReadonlyMap<string, boolean>;
}

/** Never throws: what cannot be read waives nothing, and is told. @param path as findings name the file. */
export function readWaivers(text: string, path: string, terms: WaiverTerms): Waivers {
  const file = readPlacedObject(text, "yaml");
  const { value, problem } = file;
  if (value === undefined) {
    const message = problem?.message ?? "A waivers file holds one object with the member `waivers`, a list";
    const span = problem?.span ??
      (problem === null ? null : file.span(problem.pointer, problem.token)) ?? { start: 0, end: text.length };
    const fault = malformed({ pointer: problem?.pointer ?? "", token: problem?.token ?? "value", message });
    return { file, list: [], faults: [{ ...fault, span }] };
  }
  const errors: readonly ShapeError[] = validateWaivers(value) ? [] : (validateWaivers.errors ?? []);
  const entries = Array.isArray(value.waivers) ? (value as unknown as WaiversFile).waivers : [];
  const faults: WaiverFault[] = [];
  const outside = errors.filter(({ instancePath }) => !/^\/waivers\/[0-9]/.test(instancePath));
  if (outside.length > 0)
    faults.push(malformed(shapeFault(value, outside, waiversSchema, "the waivers file")));
  const list: Waiver[] = [];
  for (const [index, entry] of entries.entries()) {
    const place = `/waivers/${index}`;
    const own = errors.filter(
      ({ instancePath }) => instancePath === place || instancePath.startsWith(`${place}/`),
    );
    const fault =
      own.length > 0
        ? malformed(shapeFault(value, own, waiversSchema, "the waivers file"))
        : entryFault(entry, place, terms);
    if (fault !== null) faults.push(fault);
    else list.push(waiverOf(entry, place, path, file));
  }
  return { file, list, faults };
}

function entryFault(
  entry: WaiverEntry,
  place: string,
  { asOf, maxDays, rules }: WaiverTerms,
): WaiverFault | null {
  const { rule, file, expires } = entry;
  const fault = (member: string, message: string, expected: string | null = null): WaiverFault =>
    malformed({ pointer: `${place}/${member}`, token: "value", message }, expected);
  const isWaivable = rules.get(rule);
  if (isWaivable === undefined) {
    const hint = didYouMean(rule, [...rules.keys()]);
    return fault("rule", `there is no rule ${quote(rule)}${hint}`);
  }
  if (!isWaivable)
    return {
      ...fault("rule", `\`${rule}\` may not be waived: its file says that it is not waivable`),
      rule: "config/waiver-refused",
    };
  if (!Object.hasOwn(entry, "pointer") && !Object.hasOwn(entry, "value"))
    return malformed({
      pointer: place,
      token: "value",
      message: `\`${place}\` needs \`pointer\` or \`value\`: without them it would waive all that the rule finds in \`file\``,
    });
  if (compileGlob(file) === null) return fault("file", unknownPattern(file));
  if (!isDay(expires))
    return fault(
      "expires",
      `${quote(expires)} is no day of the calendar, so the waiver has expired`,
      "YYYY-MM-DD",
    );
  const latest = addDays(asOf, maxDays);
  if (expires > latest)
    return fault(
      "expires",
      `a waiver lasts at most ${maxDays} days, so this one does not count`,
      `a day up to ${latest}`,
    );
  return null;
}

function malformed(
  { pointer, token, message }: { readonly pointer: string; readonly token: Token; readonly message: string },
  expected: string | null = null,
): WaiverFault {
  // A finding is a sentence of its own.
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return { rule: "config/waiver-malformed", severity: "error", pointer, token, message: sentence, expected };
}

function waiverOf(entry: WaiverEntry, place: string, path: string, file: PlacedObject): Waiver {
  const { line, column } = file.position(place);
  const fits = compileGlob(entry.file);
  if (fits === null) throw new Error(`the pattern of ${place} was not looked at`);
  return {
    place,
    from: `${path}:${line}:${column}`,
    rule: entry.rule,
    file: entry.file,
    fits,
    pointer: entry.pointer ?? null,
    value: Object.hasOwn(entry, "value") ? valueText(entry.value) : null,
    reason: entry.reason.trim(),
    owner: entry.owner.trim(),
    expires: entry.expires,
  };
}
