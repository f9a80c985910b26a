/** What only `--fix` needs. */
export { fixBytes } from "./fix-bytes.ts";
