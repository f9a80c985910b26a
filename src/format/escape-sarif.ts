import { escapeTerminal } from "./escape-terminal.ts";

/** Text from outside in a SARIF message, in which `[words](target)` would be a link. */
export function escapeSarif(text: string): string {
  return escapeTerminal(text).replaceAll("](", "] (");
}
