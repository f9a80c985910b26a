import { escapeTerminal } from "../format/escape-terminal.ts";
import type { SkippedRules } from "../format/format.ts";
import { plural } from "../format/summary.ts";
import { quote } from "../quote.ts";
import type { Io } from "./io.ts";

type Skipped = Pick<SkippedRules, "least" | "most" | "scopes">;

/** What is about to be sent, and where to. */
export interface Sending {
  readonly account: string;
  readonly region: string;
  readonly endpoint: string;
  readonly bodies: readonly unknown[];
  /** What the check could not look at. */
  readonly skipped: Skipped;
}

/** Shows what would be sent and asks for a yes. */
export function askToSend(
  { account, region, endpoint, bodies, skipped }: Sending,
  { stderr, stdin }: Io,
): boolean {
  const lines = [
    `account   ${account}`,
    `Region    ${region}`,
    `endpoint  ${endpoint}`,
    ...(skipped.most === 0 ? [] : [`skipped   ${skippedWords(skipped)}`]),
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

/** What passed has passed only so far. */
function skippedWords({ least, most, scopes }: Skipped): string {
  const upTo = least < most ? "up to " : "";
  return `${upTo}${plural(most, "rule")} for want of facts: ${scopes.join(", ")}`;
}

function firstLine(chunks: Iterable<Uint8Array>): string {
  let text = "";
  for (const chunk of chunks) {
    text += Buffer.from(chunk).toString("utf8");
    if (text.includes("\n") || text.length > 100) break;
  }
  return text.split("\n", 1)[0] ?? "";
}
