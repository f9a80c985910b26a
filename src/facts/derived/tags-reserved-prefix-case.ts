import type { DerivedFact } from "../known.ts";
import { plainTags } from "./plain-tags.ts";
import { hasReservedPrefixInOtherCase, withoutReservedPrefix } from "./reserved-prefix.ts";
import { tagItems } from "./tag-items.ts";

const TEST = { matches: hasReservedPrefixInOtherCase, repair: withoutReservedPrefix };

/** Tag keys and values that begin with `aws:` in another case. */
export const tagsReservedPrefixCase: DerivedFact = {
  path: "/tags/reserved-prefix-case",
  member: "Tags",
  kind: "list",
  title:
    "Tag keys and values that begin with `aws:` in another case, such as `AWS:`; the suggestion is the text without it",
  isNothing: plainTags,
  derive: (request) => tagItems(request, TEST),
};
