import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

/** The style of the HTML report in as few bytes as it takes, and its hash as a content security policy names it. */
export function generatePageStyle(): readonly (readonly [path: string, text: string])[] {
  const source = readFileSync("src/format/html/page.css", "utf8");
  const style = transformSync(source, { loader: "css", minify: true, target: "chrome120" }).code.trim();
  const hash = `sha256-${createHash("sha256").update(style, "utf8").digest("base64")}`;
  const text = [
    "// Generated from src/format/html/page.css by `npm run generate`; do not edit.",
    "",
    `export const pageStyle: string = ${JSON.stringify(style)};`,
    "",
    `export const pageStyleHash: string = ${JSON.stringify(hash)};`,
    "",
  ].join("\n");
  return [["src/generated/page-style.ts", text]];
}
