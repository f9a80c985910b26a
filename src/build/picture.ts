/** Draws docs/check.svg: what a user sees of `check` on an example, in the colours of a terminal. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const COMMAND = ["check", "mistakes.json", "--as-of", "2026-11-23", "--color", "always"];
const LINES = 26;
const COLUMNS = 118;
const LINE_HEIGHT = 18;
const CHARACTER_WIDTH = 7.85;
const MARGIN = 16;

/** The colours of the select-graphic-rendition codes that the text format uses. */
const COLOURS: Readonly<Record<string, string>> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "34": "#79c0ff",
  "35": "#d2a8ff",
  "36": "#76e3ea",
  "90": "#8b949e",
};

export function drawPicture(): string {
  const { stdout } = spawnSync(process.execPath, [resolve("dist/cli.cjs"), ...COMMAND], {
    cwd: "docs/examples/requests",
    encoding: "utf8",
    env: {},
  });
  const lines = [`$ workspaces-preflight ${COMMAND.slice(0, 2).join(" ")}`, ...stdout.split("\n")].slice(
    0,
    LINES,
  );
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const width = Math.round(COLUMNS * CHARACTER_WIDTH + 2 * MARGIN);
  const rows = lines.map((line, at) => {
    const y = MARGIN + (at + 0.75) * LINE_HEIGHT;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Terminal output of workspaces-preflight check">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#e6edf3">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** A line with escape sequences as text spans. */
function spans(line: string): string {
  let style = "";
  return line
    .split(/(\u001b\[[0-9;]*m)/)
    .map((piece) => {
      const codes = /^\u001b\[([0-9;]*)m$/.exec(piece)?.[1];
      if (codes === undefined) return piece === "" ? "" : `<tspan${style}>${escapeXml(piece)}</tspan>`;
      style = styleOf(codes.split(";"), style);
      return "";
    })
    .join("");
}

function styleOf(codes: readonly string[], before: string): string {
  let style = before;
  for (const code of codes) {
    if (code === "0" || code === "" || code === "39" || code === "22") style = "";
    else if (code === "1") style += ' font-weight="bold"';
    else if (code === "2") style += ' fill="#8b949e"';
    else if (COLOURS[code] !== undefined) style += ` fill="${COLOURS[code]}"`;
  }
  return style;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
