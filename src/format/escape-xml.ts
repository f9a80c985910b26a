import { escapeTerminal } from "./escape-terminal.ts";

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text from outside for an attribute or between tags; what XML 1.0 cannot hold is shown as the terminal shows it. */
export function escapeXml(text: string): string {
  return escapeTerminal(text).replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}
