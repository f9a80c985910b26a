/**
 * Keeps a second submitter away from a journal. Every holder makes a file of the next number beside the journal, which exactly
 * one can do; the file says whose it is, so that one whose process has ended does not count. The last file stays, empty, when the
 * lock is given back: numbers never start again, so whoever has looked at an older one can only lose.
 */
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../system-sentence.ts";
import { UsageError } from "../types.ts";

import { mayBeAlive, readLockOwner, thisProcess } from "./lock-owner.ts";

const ATTEMPTS = 20;
// Not on Windows, where links need rights of their own.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;

/** @returns what gives it back. @throws UsageError when another process holds it. */
export function lockJournal(journal: string): () => void {
  const owner = JSON.stringify(thisProcess());
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [last] = lockFiles(journal);
    if (last !== undefined) refuseHeld(last.path, journal);
    const number = (last?.number ?? 0) + 1;
    const path = `${journal}.lock.${number}`;
    if (!create(path, owner)) continue;
    const [newest, ...older] = lockFiles(journal);
    if (newest?.number === number) {
      for (const file of older) remove(file.path);
      return () => fs.truncateSync(path);
    }
    remove(path);
  }
  throw new UsageError(`too many processes ask for the journal \`${journal}\` at once; try again`);
}

/** Newest first. */
function lockFiles(journal: string): readonly { readonly number: number; readonly path: string }[] {
  const prefix = `${basename(journal)}.lock.`;
  const folder = dirname(journal);
  return fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && /^[0-9]{1,15}$/.test(name.slice(prefix.length)))
    .map((name) => ({ number: Number(name.slice(prefix.length)), path: join(folder, name) }))
    .sort((a, b) => b.number - a.number);
}

function refuseHeld(path: string, journal: string): void {
  const text = read(path);
  if (text === null || text === "") return;
  const owner = readLockOwner(text);
  if (owner !== null && !mayBeAlive(owner)) return;
  const who = owner === null ? "somebody" : `process ${owner.pid} on ${owner.host.split(" ", 1)[0]}`;
  throw new UsageError(
    `the journal \`${journal}\` is in use by ${who}; wait for its end, or use another with \`--journal\`; ` +
      `if that process is gone, delete \`${path}\``,
  );
}

/** Complete from its first moment on: it is written under another name. @returns false where that number is taken. */
function create(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}`;
  // What is there already is a dead process's of the same number, or somebody's trap: nothing is written through a link.
  remove(draft);
  fs.writeFileSync(draft, text, { mode: 0o600, flag: "wx" });
  try {
    fs.linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    remove(draft);
  }
}

function read(path: string): string | null {
  let fd: number;
  try {
    // A pipe would be waited for.
    fd = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  try {
    return fs.readFileSync(fd, "utf8");
  } finally {
    fs.closeSync(fd);
  }
}

function remove(path: string): void {
  fs.rmSync(path, { force: true });
}
