/** What only `--fix` and `--fix-dry-run` need. */
export { fixingReader } from "./fixing-reader.ts";
