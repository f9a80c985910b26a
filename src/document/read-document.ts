import { parts } from "../parts.ts";
import { DEFAULT_LIMITS, type Document, type DocumentLimits } from "./document.ts";
import type { DocumentFormat } from "./format-of.ts";
import { readJson } from "./read-json.ts";
import { requestsIn } from "./requests.ts";

/**
 * The requests in a text. Never throws; what is wrong with the text is in the requests' problems.
 *
 * @param clean of a JSON text, what `readClean` gave, where it was asked before.
 */
export function readDocument(
  text: string,
  format: DocumentFormat,
  limits: DocumentLimits = DEFAULT_LIMITS,
  clean?: unknown,
): Document {
  switch (format) {
    case "json":
      return { text, requests: requestsIn(readJson(text, null, clean)) };
    case "yaml":
      return { text, requests: requestsIn(parts.yaml().readYaml(text)) };
    case "ndjson":
      return parts.streams().readNdjson(text, limits);
  }
}
