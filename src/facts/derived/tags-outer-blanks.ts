import type { DerivedFact } from "../known.ts";
import { hasOuterBlanks, withoutOuterBlanks } from "./outer-blanks.ts";
import { plainTags } from "./plain-tags.ts";
import { tagItems } from "./tag-items.ts";

const TEST = { matches: hasOuterBlanks, repair: withoutOuterBlanks };

/** Tag keys and values that begin or end with a blank. */
export const tagsOuterBlanks: DerivedFact = {
  path: "/tags/outer-blanks",
  member: "Tags",
  kind: "list",
  title: "Tag keys and values that begin or end with a blank; the suggestion is the text without them",
  isNothing: plainTags,
  derive: (request) => tagItems(request, TEST),
};
