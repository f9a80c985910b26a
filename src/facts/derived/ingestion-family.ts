import type { DerivedFact } from "../known.ts";
import { ingestionProcessOf } from "./ingestion-process.ts";

/** Which hardware the ingestion process is for. */
export const ingestionFamily: DerivedFact = {
  path: "/ingestion/family",
  member: "IngestionProcess",
  kind: "text",
  title:
    "Hardware of the ingestion process: `regular` (no GPU), `graphics`, `graphicspro` or `graphics-g4dn` (both sizes of g4dn)",
  derive(request) {
    const process = ingestionProcessOf(request);
    return typeof process === "symbol" ? process : process.family;
  },
};
