/**
 * Preloaded with `node --import`: ends the process at the nth step of its journal, as nothing but the end of the
 * process can. KILL_AT is NUMBER:MOMENT; writing a line and syncing it are one step each.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [number, moment] = (process.env.KILL_AT ?? "").split(":");
const journals = new Set();
let steps = 0;

const die = () => {
  process.kill(process.pid, "SIGKILL");
  // The signal is delivered in a moment; nothing may happen meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
const isNow = (when) => String(steps) === number && when === moment;

const { openSync, writeSync, fsyncSync } = fs;
fs.openSync = (path, ...rest) => {
  const fd = openSync(path, ...rest);
  if (String(path).endsWith("journal.jsonl")) journals.add(fd);
  else journals.delete(fd);
  return fd;
};
fs.writeSync = (fd, bytes, ...rest) => {
  if (!journals.has(fd)) return writeSync(fd, bytes, ...rest);
  steps++;
  if (isNow("before-write")) die();
  if (isNow("half-written")) {
    writeSync(fd, bytes.subarray(0, bytes.length >> 1));
    die();
  }
  const written = writeSync(fd, bytes, ...rest);
  if (isNow("written")) die();
  return written;
};
fs.fsyncSync = (fd) => {
  fsyncSync(fd);
  if (journals.has(fd) && isNow("synced")) die();
};
syncBuiltinESMExports();
