/** The formats that a document can have. */
export type DocumentFormat = "json" | "yaml" | "ndjson";

/** The format that a path's extension names; everything else, standard input too, is JSON. */
export function formatOf(path: string): DocumentFormat {
  if (path.endsWith(".json")) return "json";
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase();
  if (extension === ".yaml" || extension === ".yml") return "yaml";
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  return "json";
}
