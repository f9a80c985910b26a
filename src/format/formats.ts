import type { Format, FormatOptions } from "./format.ts";
import { jsonFormat } from "./json.ts";
import { parts } from "./parts.ts";
import { textFormat } from "./text.ts";

/** The names that `--format` takes, `auto` aside. */
export type FormatName = "text" | "json" | "sarif" | "junit" | "github" | "gitlab" | "markdown" | "html";

/** Every format: a new one is a file, its name above, a line here and, since it is loaded when it is used, one in parts.ts. */
export const formats: Readonly<Record<FormatName, (options: FormatOptions) => Format>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: (options) => parts.sarif().sarifFormat(options),
  junit: (options) => parts.junit().junitFormat(options),
  github: (options) => parts.github().githubFormat(options),
  gitlab: (options) => parts.gitlab().gitlabFormat(options),
  html: (options) => parts.html().htmlFormat(options),
  markdown: (options) => parts.markdown().markdownFormat(options),
};

/** Whether a format names the rules behind each count. */
export function namesRules(format: FormatName): boolean {
  return format === "junit" || format === "html";
}
