import { readFileSync } from "node:fs";

/** What `init` writes, by the name of its file in docs/ci. */
const FILES = [
  "workspaces-preflight.config.yaml",
  "pre-commit-config.yaml",
  "github.yml",
  "gitlab-ci.yml",
  "Jenkinsfile",
];

/** The examples of docs/ci as texts, so that the page and `init` say the same. */
export function generateTemplates(): readonly (readonly [path: string, text: string])[] {
  const texts = FILES.map((name) => [name, readFileSync(`docs/ci/${name}`, "utf8")]);
  const text = [
    "// Generated from docs/ci by `npm run generate`; do not edit.",
    "",
    `export const templates = ${JSON.stringify(Object.fromEntries(texts), null, 2)} as const;`,
    "",
  ].join("\n");
  return [["src/generated/templates.ts", text]];
}
