import { escapeTerminal } from "../format/escape-terminal.ts";
import { quote } from "../quote.ts";
import type { Io } from "./io.ts";

/** What is about to be sent, and where to. */
export interface Sending {
  readonly account: string;
  readonly region: string;
  readonly endpoint: string;
  readonly bodies: readonly unknown[];
}

/** Shows what would be sent and asks for a yes. */
export function askToSend({ account, region, endpoint, bodies }: Sending, { stderr, stdin }: Io): boolean {
  const lines = [
    `account   ${account}`,
    `Region    ${region}`,
    `endpoint  ${endpoint}`,
    ...bodies.flatMap((body) => ["", ...JSON.stringify(body, null, 2).split("\n")]),
  ];
  stderr.write(`${lines.map((line) => escapeTerminal(line)).join("\n")}\n\n`);
  const count = bodies.length === 1 ? "this import" : `these ${bodies.length} imports`;
  stderr.write(`Begin ${count}? Type yes: `);
  const answer = firstLine(stdin()).trim().toLowerCase();
  if (answer === "yes" || answer === "y") return true;
  stderr.write(`Not sent: ${quote(answer)} is no yes.\n`);
  return false;
}

function firstLine(chunks: Iterable<Uint8Array>): string {
  let text = "";
  for (const chunk of chunks) {
    text += Buffer.from(chunk).toString("utf8");
    if (text.includes("\n") || text.length > 100) break;
  }
  return text.split("\n", 1)[0] ?? "";
}
