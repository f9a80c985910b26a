/** Rules of a company that is not there, and folders of them on disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { onTestFinished } from "vitest";
import { type Pack, readPack, UsageError } from "../../src/index.ts";

export type Members = Readonly<Record<string, unknown>>;

/** Image names begin with `corp-`. */
export const LEAF: Members = { fact: "request", path: "/ImageName", operator: "startsWith", value: "corp-" };

export const RULE: Members = {
  id: "company/name",
  title: "Image names begin with corp-",
  severity: "error",
  certainty: "documented",
  predicts: [],
  why: "Whose image it is shows in every list.",
  source: [{ url: "https://wiki.example.com/images", read: "2026-11" }],
  must: { all: [LEAF] },
  at: "/ImageName",
  message: "{actual} does not begin with corp-",
  examples: [
    { outcome: "pass", request: { ImageName: "corp-win11" } },
    { outcome: "fail", request: { ImageName: "win11" }, pointers: ["/ImageName"] },
  ],
};

/** The rule with another comparison. */
export function asking(leaf: Members): Members {
  return { ...RULE, must: { all: [{ ...LEAF, ...leaf }] } };
}

/** A folder that holds files, by path; it is gone when the test is. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "preflight-pack-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A pack of rules, each in the file that its id names. */
export function packOf(...rules: readonly Members[]): Pack {
  const files = rules.map((rule): [string, string] => [
    `${String(rule.id)}.json`,
    JSON.stringify(rule, null, 2),
  ]);
  return readPack(folderOf(Object.fromEntries(files)));
}

/**
 * What is said when a pack is refused: paths with `/`, the folder left out. In place of line and column stands the text
 * that they lead to: `company/name.json at "id": "x": …`.
 */
export function refusalOf(path: string, folder: string = path): string {
  try {
    readPack(path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [, file, line, column, message] = /^(.*?):(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
    if (file === undefined) return relativeTo(folder, error.message);
    const text = readFileSync(file, "utf8").split("\n")[Number(line) - 1] ?? "";
    const place = text.slice(Number(column) - 1).replace(/,$/, "");
    return relativeTo(folder, `${file} at ${place.slice(0, 40)}: ${message}`);
  }
  throw new Error("the pack was not refused");
}

function relativeTo(folder: string, text: string): string {
  return text.replaceAll(`${folder}${sep}`, "").replaceAll(`company${sep}`, "company/");
}
