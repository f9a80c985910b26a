/** The licence texts of everything that dist/ holds a copy of. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** @param inputs the files that went into the bundles, as the bundler names them. */
export function licences(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap((input) => {
      const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
      return found?.[0] === undefined ? [] : [found[0].slice(0, -1)];
    }),
  );
  const sections = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (file === undefined && !existsSync(folder)) throw new Error(`${folder} is gone`);
    const text =
      file === undefined
        ? `Licence: ${license ?? "not stated"}`
        : readFileSync(`${folder}/${file}`, "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${"-".repeat(100)}\n\n`;
  return `The bundles in this folder hold code of these packages.\n${rule}${sections.join(rule)}`;
}
