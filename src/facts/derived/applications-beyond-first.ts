import type { DerivedFact } from "../known.ts";
import { applicationItems } from "./application-items.ts";

/** The applications after the first one. */
export const applicationsBeyondFirst: DerivedFact = {
  path: "/applications/beyond-first",
  member: "Applications",
  kind: "list",
  title: "Every entry of `Applications` after the first",
  derive: (request) => applicationItems(request, 1, () => true),
};
