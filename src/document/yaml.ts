import { unparsed } from "./read-json.ts";
import type { TextValue } from "./text-value.ts";

/** A YAML text as a value. */
export function readYaml(text: string): TextValue {
  return unparsed(text, []);
}
