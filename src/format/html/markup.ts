import { escapeUnsafe } from "../escape-terminal.ts";

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text is escaped, markup goes in as it is, lists one after the other, null is nothing. */
export type Part = Markup | string | number | null | readonly Part[];

/** HTML from a template. Nothing but another template's result gets past the escaping. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0] ?? "";
  for (const [at, part] of parts.entries()) markup += written(part) + (strings[at + 1] ?? "");
  return { markup };
}

export const NOTHING: Markup = Object.freeze({ markup: "" });

function written(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return isList(part) ? part.map(written).join("") : part.markup;
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text from outside, for an attribute in quotation marks or between tags. What is invisible is shown as in the terminal,
 * tabs aside; a second number sign is written as a reference, since HTML may end up in a log.
 */
export function escapeHtml(text: string): string {
  return text
    .split("\t")
    .map(escapeUnsafe)
    .join("\t")
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? character)
    .replace(/(?<=#)#/g, "&#35;");
}

/** A sentence, with what stands between back-ticks as code. */
export function sentence(text: string): Markup {
  return html`${text.split(/(`[^`]+`)/).map((piece) => (/^`[^`]+`$/.test(piece) ? html`<code>${piece.slice(1, -1)}</code>` : piece))}`;
}
