import type { DerivedFact } from "../known.ts";
import { tagKeyItems } from "./tag-key-items.ts";

/** For a company's own rules: which tags there have to be. */
export const tagsKeys: DerivedFact = {
  path: "/tags/keys",
  member: "Tags",
  kind: "list",
  title: "Every tag key",
  derive: (request) =>
    tagKeyItems(
      request,
      () => true,
      () => () => true,
    ),
};
