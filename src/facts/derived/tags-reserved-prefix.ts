import type { DerivedFact } from "../known.ts";
import { plainTags } from "./plain-tags.ts";
import { hasReservedPrefix, withoutReservedPrefix } from "./reserved-prefix.ts";
import { tagItems } from "./tag-items.ts";

const TEST = { matches: hasReservedPrefix, repair: withoutReservedPrefix };

/** Tag keys and values that begin with `aws:`. */
export const tagsReservedPrefix: DerivedFact = {
  path: "/tags/reserved-prefix",
  member: "Tags",
  kind: "list",
  title: "Tag keys and values that begin with `aws:`; the suggestion is the text without it",
  isNothing: plainTags,
  derive: (request) => tagItems(request, TEST),
};
