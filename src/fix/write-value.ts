import { typeInYaml11 } from "../document/yaml-scalars.ts";
import { indentAt, type Page } from "./page.ts";

/** How an author separates: `": "` or `":"`, and a blank after a comma or none. */
export interface Spacing {
  readonly colon: string;
  readonly blank: string;
}

export const SPACED: Spacing = { colon: ": ", blank: " " };

/** A value as JSON, which YAML reads too. @param at where it will stand: lists of objects get a line for each. */
export function writeValue(value: unknown, page: Page, spacing: Spacing, at: number): string {
  if (!Array.isArray(value) || value.length < 2 || value.some((item) => typeof item !== "object"))
    return inline(value, page, spacing);
  const indent = indentAt(page, at);
  if (page.yaml || indent === "") return inline(value, page, spacing);
  const step = indent + (/^[ \t]+(?=\S)/m.exec(page.text)?.[0] ?? indent);
  const lines = value.map((item) => `${page.newline}${step}${inline(item, page, spacing)}`);
  return `[${lines.join(",")}${page.newline}${indent}]`;
}

function inline(value: unknown, page: Page, spacing: Spacing): string {
  if (Array.isArray(value))
    return `[${value.map((item) => inline(item, page, spacing)).join(`,${spacing.blank}`)}]`;
  if (typeof value !== "object" || value === null) return scalarText(value, page);
  const members = Object.entries(value).map(
    ([name, member]) => scalarText(name, page) + spacing.colon + inline(member, page, spacing),
  );
  return `{${members.join(`,${spacing.blank}`)}}`;
}

/** A scalar or a name; in YAML without quotes where nobody can take it for anything else. @param old what stands there now. */
export function scalarText(value: unknown, { yaml }: Page, old = ""): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (yaml && !old.startsWith('"')) {
    if (old.startsWith("'") && PRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
    if (!old.startsWith("'") && PLAIN.test(value) && typeInYaml11(value) === null && !NUMERIC.test(value))
      return value;
  }
  return JSON.stringify(value).replace(
    UNSEEN,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const PRINTABLE = /^[ -~]+$/;
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()-]+)*$/;
const NUMERIC = /^(?:null|Null|NULL|[0-9].*)$/;
// What YAML does not take as it is, though JSON does, and what an editor would take for a line break.
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
