import type { DerivedFact } from "../known.ts";
import { applicationItems } from "./application-items.ts";

/** Where the request subscribes to Office 2019. */
export const applicationsOffice2019: DerivedFact = {
  path: "/applications/office2019",
  member: "Applications",
  kind: "list",
  title: "Every `Microsoft_Office_2019` in `Applications`",
  derive: (request) => applicationItems(request, 0, (application) => application === "Microsoft_Office_2019"),
};
