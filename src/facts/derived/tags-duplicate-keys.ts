import type { DerivedFact } from "../known.ts";
import { plainTags } from "./plain-tags.ts";
import { type KeyTest, keyAt, tagKeyItems } from "./tag-key-items.ts";

const standsBefore: KeyTest = (key, index, tags) => {
  for (let before = 0; before < index; before++) if (keyAt(tags, before) === key) return true;
  return false;
};

function startSeen(): KeyTest {
  const seen = new Set<string>();
  return (key) => seen.size === seen.add(key).size;
}

/** Tag keys that stand before in the same request; keys are case-sensitive. */
export const tagsDuplicateKeys: DerivedFact = {
  path: "/tags/duplicate-keys",
  member: "Tags",
  kind: "list",
  title: "Tag keys that an earlier tag of the request has already, letter for letter",
  isNothing: plainTags,
  derive: (request) => tagKeyItems(request, standsBefore, startSeen),
};
