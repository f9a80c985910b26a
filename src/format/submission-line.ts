import type { RequestReport } from "../index.ts";
import { escapeTerminal } from "./escape-terminal.ts";
import type { Style } from "./style.ts";

/** What became of a request, in a line; nothing where it was only checked. */
export function submissionLine({ source, submission }: RequestReport, style: Style): string {
  if (submission === undefined) return "";
  const { state, imageId, imageState, region, account, open } = submission;
  const place =
    source.index === null ? (source.path ?? "<stdin>") : `${source.path ?? "<stdin>"}#${source.index}`;
  const image = imageId === null ? "" : ` ${imageId}`;
  const now = imageState === undefined ? "" : `, ${imageState ?? "state not known"}`;
  const mark = state === "accepted" || state === "adopted" ? style.green : style.red;
  const line = `${escapeTerminal(place)}: ${mark(state)}${escapeTerminal(`${image}${now}`)}`;
  return `${line} (account ${escapeTerminal(account)}, ${escapeTerminal(region)})${open ? " · what became of it is not known yet" : ""}\n`;
}
