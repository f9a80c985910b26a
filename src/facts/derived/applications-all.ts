import type { DerivedFact } from "../known.ts";
import { applicationItems } from "./application-items.ts";

/** Every application that the request subscribes to. */
export const applicationsAll: DerivedFact = {
  path: "/applications/all",
  member: "Applications",
  kind: "list",
  title: "Every entry of `Applications`",
  derive: (request) => applicationItems(request, 0, () => true),
};
