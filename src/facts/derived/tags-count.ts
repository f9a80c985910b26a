import { type DerivedFact, REFUSED } from "../known.ts";

/** How many tags the request has; refused ones count. */
export const tagsCount: DerivedFact = {
  path: "/tags/count",
  member: "Tags",
  kind: "number",
  title: "How many tags the request has; 0 without `Tags`",
  derive(request) {
    const tags = request.Tags;
    if (tags === REFUSED) return REFUSED;
    return tags === undefined ? 0 : tags.length;
  },
};
