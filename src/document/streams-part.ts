/** What only a source needs that is read in chunks, or one request per line. */
export { joinChunks } from "./join-chunks.ts";
export { ndjsonLines } from "./ndjson.ts";
export { readLine, readNdjson } from "./read-ndjson.ts";
