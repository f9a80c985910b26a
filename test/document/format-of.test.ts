import { expect, test } from "vitest";
import { formatOf } from "../../src/document/format-of.ts";

test.each([
  ["a.json", "json"],
  ["a.yaml", "yaml"],
  ["images/a.YML", "yaml"],
  ["a.ndjson", "ndjson"],
  ["a.jsonl", "ndjson"],
  ["a", "json"],
  ["-", "json"],
  ["a.txt", "json"],
  ["dir.yaml/a", "json"],
  ["dir.yaml\\a", "json"],
  [".yaml", "yaml"],
  ["a.yaml.json", "json"],
  ["", "json"],
])("%j is read as %s", (path, format) => {
  expect(formatOf(path)).toBe(format);
});
