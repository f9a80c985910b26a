import type { DerivedFact } from "../known.ts";
import { plainTags } from "./plain-tags.ts";
import { hasUnsupportedCharacter, replaceUnsupportedCharacters } from "./tag-characters.ts";
import { tagItems } from "./tag-items.ts";

const TEST = { matches: hasUnsupportedCharacter, repair: replaceUnsupportedCharacters };

/** Tag keys and values with a character that tags may not hold. */
export const tagsUnsupportedCharacters: DerivedFact = {
  path: "/tags/unsupported-characters",
  member: "Tags",
  kind: "list",
  title:
    "Tag keys and values with a character other than letters and digits of any script, blanks and `+ - = . _ : / @`; the suggestion has `-` in their place",
  isNothing: plainTags,
  derive: (request) => tagItems(request, TEST),
};
