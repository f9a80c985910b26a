/** Who holds a lock: a process, told from a later one of the same number where the system says when it began. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

export interface LockOwner {
  readonly pid: number;
  /** The machine, and on Linux the container: numbers of processes mean nothing beyond it. */
  readonly host: string;
  /** In the system's own unit; null where it does not say. */
  readonly started: string | null;
}

export function thisProcess(): LockOwner {
  return { pid: process.pid, host: host(), started: startOf(process.pid) };
}

/** Null for text that no lock holds. */
export function readLockOwner(text: string): LockOwner | null {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Record<keyof LockOwner, unknown>>;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || typeof host !== "string")
      return null;
    return { pid, host, started: typeof started === "string" ? started : null };
  } catch {
    return null;
  }
}

/** Whether it may still be there; of another machine nothing is known. */
export function mayBeAlive(owner: LockOwner): boolean {
  if (owner.host !== host()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // Not ours to signal, but there (EPERM).
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
  }
  const started = startOf(owner.pid);
  return owner.started === null || started === null || owner.started === started;
}

function host(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** Field 22 of /proc/PID/stat (man proc_pid_stat), after the name in parentheses, which may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
