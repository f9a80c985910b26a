/** Where the facts that a finding rests on were stated, when that is a place in a file. */
import type { FactOrigin } from "../facts/given-facts.ts";
import { echo, quote } from "../quote.ts";
import type { RelatedProblem } from "../types.ts";
import type { RuleWords } from "./rule-words.ts";
import type { World } from "./world.ts";

/** @param actual the value that the finding is about: of a list of facts, the element that equals it is what counts. */
export function factPlaces({ asks }: RuleWords, actual: unknown, world: World): readonly RelatedProblem[] {
  const related: RelatedProblem[] = [];
  for (const { fact, path } of asks) {
    const origin = world.origin(fact, path);
    if (origin === null) continue;
    const { value } = origin.given;
    const found = Array.isArray(value) ? value.indexOf(actual) : -1;
    const element = found === -1 ? null : found;
    const place = origin.place(element) ?? origin.place(null);
    if (place === null) continue;
    const { path: file, range } = place;
    related.push({
      pointer: "",
      token: "value",
      place: { path: file, range },
      message: words(origin, element, world),
    });
  }
  return related;
}

function words({ given, implied }: FactOrigin, element: number | null, world: World): string {
  const { fact, path, value, from } = given;
  const key = `${fact}${path.replaceAll("/", ".")}`;
  const why = implied ? `, ${from}` : "";
  if (!Array.isArray(value)) return `${key}=${typeof value === "string" ? echo(value) : quote(value)}${why}`;
  if (element === null) return `${key} lists ${value.length}${why}`;
  return `${key} has ${quote(value[element])}${imageWords(fact, path, element, world)}`;
}

/** Which image has the name: the names are listed in the order of the images that they follow from. */
function imageWords(fact: string, path: string, element: number, world: World): string {
  if (fact !== "account" || path !== "/imageNames") return "";
  const images = world.origin("account", "/images")?.given.value;
  const image: unknown = Array.isArray(images) ? images[element] : undefined;
  if (typeof image !== "object" || image === null || !("id" in image)) return "";
  return `: ${echo(String(image.id))}${"state" in image ? ` (${echo(String(image.state))})` : ""}`;
}
