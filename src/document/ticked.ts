import { echo } from "../quote.ts";

/** Text from outside as it stands in a message: escaped, cut, between back-ticks. */
export function ticked(text: string): string {
  return `\`${echo(text)}\``;
}
