// What a JavaScript user writes in an ES module; plain.cjs is the same in CommonJS.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as library from "workspaces-preflight";
import schema from "workspaces-preflight/schemas/report.schema.json" with { type: "json" };

const require = createRequire(import.meta.url);
const rule = JSON.parse(
  readFileSync(require.resolve("workspaces-preflight/rules/office/one-application.json"), "utf8"),
);
const { version } = require("workspaces-preflight/package.json");
const report = library.createPreflight({ asOf: "2026-11-23" }).check({ Ec2ImageId: "x" });
console.log(
  Object.keys(library)
    .filter((name) => name !== "default" && name !== "module.exports")
    .sort()
    .join(),
);
console.log(`${rule.id} ${schema.title} ${version} ${report.verdict} ${report.counts.errors}`);
