import type { Format, FormatOptions } from "./format.ts";
import { jsonFormat } from "./json.ts";
import { textFormat } from "./text.ts";

/** Every format, by the name that `--format` takes: a new one is a file and a line here. */
export const formats = {
  text: textFormat,
  json: jsonFormat,
} satisfies Record<string, (options: FormatOptions) => Format>;

export type FormatName = keyof typeof formats;
