// Preloaded by start-up.mjs: writes to descriptor 3 when what happened, in ms since the process began, as [begin, end, what].
const fs = require("node:fs");
const Module = require("node:module");
const vm = require("node:vm");

const events = [];
const { writeSync } = fs;
const now = () => performance.now();
const begun = now();

/** Runs `work` as an event; those within it are events of their own. */
function timed(what, work) {
  const begin = now();
  try {
    return work();
  } finally {
    events.push([begin, now(), what]);
  }
}

for (const name of Object.keys(fs)) {
  const original = fs[name];
  if (!name.endsWith("Sync") || typeof original !== "function") continue;
  fs[name] = Object.assign((...args) => timed(`fs.${name}`, () => original(...args)), original);
}

const load = Module._load;
Module._load = (request, ...rest) =>
  timed(`require ${request.split("/").at(-1)}`, () => load(request, ...rest));

/** As Node does it, with the clock between compiling and running. */
Module.prototype._compile = function compile(content, filename) {
  const names = ["exports", "require", "module", "__filename", "__dirname"];
  const source = content.replace(/^#!.*/, "");
  const body = timed("compile", () => vm.compileFunction(source, names, { filename }));
  const own = Module.createRequire(filename);
  events.push([now(), now(), "run"]);
  return body.call(this.exports, this.exports, own, this, filename, filename.replace(/[\\/][^\\/]*$/, ""));
};

process.on("exit", () => {
  events.push([now(), now(), "exit"]);
  writeSync(3, JSON.stringify({ begun, ready, events }));
});
const ready = now();
