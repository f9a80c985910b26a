// What a JavaScript user writes in CommonJS; plain.mjs is the same in an ES module.
const library = require("workspaces-preflight");
const schema = require("workspaces-preflight/schemas/report.schema.json");
const rule = require("workspaces-preflight/rules/office/one-application.json");
const { version } = require("workspaces-preflight/package.json");

const report = library.createPreflight({ asOf: "2026-11-23" }).check({ Ec2ImageId: "x" });
console.log(Object.keys(library).sort().join());
console.log(`${rule.id} ${schema.title} ${version} ${report.verdict} ${report.counts.errors}`);
