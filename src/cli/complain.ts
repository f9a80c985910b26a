import { escapeTerminal } from "../format/escape-terminal.ts";
import { style } from "../format/style.ts";
import { isColoured } from "./colour.ts";
import type { Io } from "./io.ts";

/** Says on standard error what could not be done. @param details further lines, of our own making. */
export function complain(message: string, io: Io, details: readonly string[] = []): void {
  say("error", [message, ...details], io);
}

/** Says on standard error what the user should know although the run goes on. */
export function warn(message: string, io: Io): void {
  say("warning", [message], io);
}

function say(label: "error" | "warning", message: readonly string[], { stderr, env }: Io): void {
  const { bold, red, yellow } = style(isColoured("auto", stderr, env));
  // A name from outside may hold a line break: it does not get to begin a line.
  const lines = message.map((line) => escapeTerminal(line));
  stderr.write(`${bold((label === "error" ? red : yellow)(label))}: ${lines.join("\n  ")}\n`);
}
