/** Policy files as they are in another commit, for the time of a run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Configuration, waivers and baseline, wherever they are. */
const POLICY_FILES = ["config", "waivers", "baseline"].map(
  (kind) => `:(glob,top)**/workspaces-preflight.${kind}.*`,
);
const POLICY_FILE = /(?:^|\/)workspaces-preflight\.(?:config|waivers|baseline)\.[^/]*$/;

/**
 * Puts the policy files of a commit in the place of those that are there; what is there and not in the commit is put aside.
 *
 * @param paths further files and folders, relative to the repository.
 * @param aside a folder that is there for the time of the run.
 * @returns puts everything back.
 * @throws Error where git cannot say what the commit holds: better no run than one by the rules of the change.
 */
export function usePolicyOf(ref: string, paths: readonly string[], root: string, aside: string): () => void {
  const commit = fetched(ref, root);
  const specs = [...POLICY_FILES, ...paths.map((path) => `:(literal,top)${path}`)];
  const own = list(["ls-files", "-z", "--cached", "--others", "--", ...specs], root);
  const theirs = list(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit], root).filter(
    (path) =>
      POLICY_FILE.test(path) ||
      paths.some((one) => path === one || path.startsWith(`${one.replace(/\/+$/, "")}/`)),
  );
  const folder = mkdtempSync(join(aside, "policy-"));
  const moved = own.filter((path) => existsSync(join(root, path)));
  for (const path of moved) move(join(root, path), join(folder, path));
  for (const path of theirs)
    git(["restore", `--source=${commit}`, "--worktree", "--", `:(literal,top)${path}`], root);
  return () => {
    for (const path of theirs) rmSync(join(root, path), { force: true });
    for (const path of moved) move(join(folder, path), join(root, path));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The commit that a ref names, fetched where a shallow clone lacks it. */
function fetched(ref: string, root: string): string {
  if (ref.startsWith("-")) throw new Error(`\`${ref}\` is no ref`);
  const known = run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], root);
  if (known.status === 0) return known.stdout.trim();
  git(["fetch", "--quiet", "--no-tags", "--depth=1", "origin", ref], root);
  return git(["rev-parse", "--verify", "--end-of-options", "FETCH_HEAD^{commit}"], root).trim();
}

function list(args: readonly string[], root: string): readonly string[] {
  return git(args, root)
    .split("\0")
    .filter((path) => path !== "");
}

function git(args: readonly string[], root: string): string {
  const { status, stdout, stderr } = run(args, root);
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr.trim()}`);
  return stdout;
}

function run(
  args: readonly string[],
  cwd: string,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
