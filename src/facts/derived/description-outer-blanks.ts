import { type DerivedFact, NO_ITEMS, REFUSED } from "../known.ts";
import { hasOuterBlanks, withoutOuterBlanks } from "./outer-blanks.ts";

const POINTER = "/ImageDescription";

/** The description when it begins or ends with a blank, which the model's pattern lets through. */
export const descriptionOuterBlanks: DerivedFact = {
  path: "/description/outer-blanks",
  member: "ImageDescription",
  kind: "list",
  title: "The image description when it begins or ends with a blank; the suggestion is the text without them",
  derive(request) {
    const description = request.ImageDescription;
    if (description === REFUSED) return REFUSED;
    if (description === undefined || !hasOuterBlanks(description)) return NO_ITEMS;
    const suggestion = withoutOuterBlanks(description);
    // A description may not be empty, so one of blanks alone has no repair.
    const item =
      suggestion === ""
        ? { pointer: POINTER, value: description }
        : { pointer: POINTER, value: description, suggestion };
    return { items: [item], complete: true };
  },
};
