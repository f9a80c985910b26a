import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { escapeTerminal } from "../format/escape-terminal.ts";
import { style } from "../format/style.ts";
import { isColoured } from "./colour.ts";
import type { Io } from "./io.ts";

/**
 * A diff that `git apply` and `patch -p1` take, with the text exactly as it is; on a terminal, coloured, with nothing in it
 * that a terminal acts on.
 */
export function unifiedDiff(
  path: string,
  before: string,
  after: string,
  wish: "auto" | "always" | "never",
  { stdout, env }: Io,
): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (!stdout.isTerminal()) return env.GITHUB_ACTIONS === "true" ? withoutCommands(patch) : patch;
  const { bold, red, green, cyan } = style(isColoured(wish, stdout, env));
  return patch
    .split("\n")
    .map((line) => {
      const shown = escapeTerminal(line.replace(/\r$/, ""));
      if (/^(?:---|\+\+\+) /.test(line)) return bold(shown);
      if (line.startsWith("@@")) return cyan(shown);
      return line.startsWith("-") ? red(shown) : line.startsWith("+") ? green(shown) : shown;
    })
    .join("\n");
}

/** In the log of GitHub Actions a line of a request could be a workflow command; `patch` passes over what surrounds a diff. */
function withoutCommands(patch: string): string {
  if (!/^[ +-]?\s*(?:::|##\[)/m.test(patch)) return patch;
  let token = "workspaces-preflight";
  while (patch.includes(token)) token += "-";
  return `::stop-commands::${token}\n${patch}::${token}::\n`;
}
