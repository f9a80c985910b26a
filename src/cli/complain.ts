import { escapeTerminal } from "../format/escape-terminal.ts";
import { style } from "../format/style.ts";
import { isColoured } from "./colour.ts";
import type { Io } from "./io.ts";

/** Says on standard error what could not be done. A message of several lines keeps them, indented. */
export function complain(message: string, io: Io): void {
  say("error", message, io);
}

/** Says on standard error what the user should know although the run goes on. */
export function warn(message: string, io: Io): void {
  say("warning", message, io);
}

function say(label: "error" | "warning", message: string, { stderr, env }: Io): void {
  const { bold, red, yellow } = style(isColoured("auto", stderr, env));
  const lines = message.split("\n").map((line) => escapeTerminal(line));
  stderr.write(`${bold((label === "error" ? red : yellow)(label))}: ${lines.join("\n  ")}\n`);
}
