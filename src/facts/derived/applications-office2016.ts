import type { DerivedFact } from "../known.ts";
import { applicationItems } from "./application-items.ts";

/** Where the request subscribes to Office 2016. */
export const applicationsOffice2016: DerivedFact = {
  path: "/applications/office2016",
  member: "Applications",
  kind: "list",
  title: "Every `Microsoft_Office_2016` in `Applications`",
  derive: (request) => applicationItems(request, 0, (application) => application === "Microsoft_Office_2016"),
};
