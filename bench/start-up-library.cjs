// Run by start-up.mjs in a fresh process: what the first uses of the library take, in ms, as JSON.
const [, , libraryPath, file] = process.argv;
const steps = [];
let before = performance.now();
const step = (name) => {
  const after = performance.now();
  steps.push([name, after - before]);
  before = performance.now();
};
const bytes = require("node:fs").readFileSync(file);
step("read the request");
const { createPreflight } = require(libraryPath);
step("require the library");
const preflight = createPreflight({ asOf: "2026-11-23" });
step("createPreflight");
for (const nth of ["first", "second", "third"]) {
  preflight.checkBytes(bytes);
  step(`${nth} checkBytes`);
}
process.stdout.write(JSON.stringify(steps));
