import type { Format, FormatOptions } from "./format.ts";
import { jsonFormat } from "./json.ts";
import { textFormat } from "./text.ts";

/** The names that `--format` takes. */
export type FormatName = "text" | "json";

/** Every format: a new one is a file, a name above and a line here. */
export const formats: Readonly<Record<FormatName, (options: FormatOptions) => Format>> = {
  text: textFormat,
  json: jsonFormat,
};
