import { appendPointer, resolvePointer } from "../document/pointer.ts";
import { validateFacts } from "../generated/validators/facts.js";
import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import { UsageError } from "../types.ts";
import { openFacts } from "./fact-table.ts";
import { placeWords, type SourcedFacts } from "./sourced-facts.ts";
import { unknownFact } from "./unknown-fact.ts";

/** @throws UsageError with the place of a fact that the schema does not know or accept. */
export function refuseInvalid({ facts, from, place }: SourcedFacts): void {
  if (validateFacts(facts)) return;
  const error = validateFacts.errors?.[0];
  const around = error?.instancePath ?? "";
  const unknown = error?.keyword === "additionalProperties" ? String(error.params.additionalProperty) : null;
  const at =
    (unknown === null ? null : place?.(appendPointer(around, unknown))) ?? nearestPlace(around, place);
  const sentence =
    error?.keyword === "maxItems"
      ? `\`${keyOf(around)}\` holds more than ${String(error.params.limit)} items`
      : unknown === null
        ? refusal(facts, around)
        : unknownFact(keyOf(appendPointer(around, unknown)));
  throw new UsageError(`${at === null ? from : placeWords(at)}: ${sentence}`);
}

function nearestPlace(pointer: string, place: SourcedFacts["place"]): ReturnType<NonNullable<typeof place>> {
  const at = place?.(pointer) ?? null;
  return at !== null || pointer === "" ? at : nearestPlace(pointer.slice(0, pointer.lastIndexOf("/")), place);
}

/** As on the command line; of a list of images, as if there were one. */
function keyOf(pointer: string): string {
  return pointer
    .replace(/^\/ec2Images\/[0-9]+/, "/ec2Image")
    .slice(1)
    .replaceAll("/", ".")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** @param pointer of what the schema refuses: a fact, an element of one, a scope, or all of it. */
function refusal(facts: unknown, pointer: string): string {
  if (pointer === "") return `facts are an object, not ${quote(facts)}`;
  const found = resolvePointer(facts, pointer);
  const value = found.found ? found.value : undefined;
  const key = keyOf(pointer);
  const fact = openFacts.find((candidate) => key === candidate.key || key.startsWith(`${candidate.key}.`));
  if (fact === undefined) {
    const wanted = pointer === "/ec2Images" ? "a list of objects" : "an object";
    return `\`${key}\` is ${wanted} of facts, not ${quote(value)}`;
  }
  const accepted = fact.values.length > 0 ? fact.values.join(", ") : fact.title;
  // YAML's `version: 11` is a number.
  const asText = fact.type === "string" && typeof value === "number" ? `; as text it is \`"${value}"\`` : "";
  const hint = typeof value === "string" && value.length > 2 ? didYouMean(value, fact.values) : asText;
  return `\`${key}\` cannot be ${quote(value)}; accepted: ${accepted}${hint}`;
}
