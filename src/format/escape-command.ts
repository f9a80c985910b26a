import { escapeTerminal } from "./escape-terminal.ts";

/** Lines from outside as the message of a GitHub workflow command. */
export function commandMessage(lines: readonly string[]): string {
  return lines.map((line) => escapeTerminal(line).replaceAll("%", "%25")).join("%0A");
}

/** Text from outside as the value of a property of one. */
export function commandProperty(text: string): string {
  return escapeTerminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
