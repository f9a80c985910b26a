/** What only a document of one request per line needs. */
export { ndjsonLines } from "./ndjson.ts";
export { readLine, readNdjson } from "./read-ndjson.ts";
