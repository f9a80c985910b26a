import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import type { Rule } from "../../src/types.ts";

/** Every rule file of the built-in pack, with its path inside rules/, in the order of the ids. */
export function ruleFiles(): readonly { readonly path: string; readonly rule: Rule }[] {
  return readdirSync("rules", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.split(sep).join("/"))
    .map((path) => ({
      path: path.slice("rules/".length),
      rule: JSON.parse(readFileSync(path, "utf8")) as Rule,
    }))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}
