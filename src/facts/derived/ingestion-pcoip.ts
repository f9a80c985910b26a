import { type DerivedFact, NO_ITEMS, REFUSED } from "../known.ts";
import { ingestionProcessOf } from "./ingestion-process.ts";

/** The ingestion process as an item when it means PCoIP, so that a rule can propose its DCV counterpart. */
export const ingestionPcoip: DerivedFact = {
  path: "/ingestion/pcoip",
  member: "IngestionProcess",
  kind: "list",
  title:
    "The ingestion process when its protocol is PCoIP, with the DCV value that takes its place as suggestion",
  derive(request) {
    const process = ingestionProcessOf(request);
    if (process === REFUSED) return REFUSED;
    return typeof process === "symbol" ? NO_ITEMS : process.pcoip;
  },
};
