import type { DerivedFact } from "../known.ts";
import { ingestionProcessOf } from "./ingestion-process.ts";

/** Which streaming protocol the suffix of the ingestion process selects. */
export const ingestionProtocol: DerivedFact = {
  path: "/ingestion/protocol",
  member: "IngestionProcess",
  kind: "text",
  title:
    "Streaming protocol of the ingestion process: `DCV` (suffix `_WSP`), `BYOP` (suffix `_BYOP`) or `PCOIP` (no suffix)",
  derive(request) {
    const process = ingestionProcessOf(request);
    return typeof process === "symbol" ? process : process.protocol;
  },
};
