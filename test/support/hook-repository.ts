import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** For git and pre-commit: neither the settings of whoever runs the tests, nor a network: a proxy that is not there. */
export function hookEnvironment(scratch: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: scratch,
    PRE_COMMIT_HOME: join(scratch, "cache"),
    GIT_CONFIG_GLOBAL: join(scratch, "none"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Tester",
    GIT_AUTHOR_EMAIL: "tester@example.com",
    GIT_COMMITTER_NAME: "Tester",
    GIT_COMMITTER_EMAIL: "tester@example.com",
    https_proxy: "http://127.0.0.1:1",
    http_proxy: "http://127.0.0.1:1",
  };
}

/** Makes a repository of this one's files as they are now, so that what is not committed yet is tested too. @returns its commit. */
export function makeHookRepository(target: string, env: NodeJS.ProcessEnv): string {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const path of listed.split("\0").filter((name) => name !== "" && existsSync(name))) {
    mkdirSync(join(target, dirname(path)), { recursive: true });
    copyFileSync(path, join(target, path));
  }
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: target, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  git("init", "-q");
  git("add", "-A", "-f");
  git("update-index", "--chmod=+x", "dist/cli.cjs");
  git("commit", "-q", "-m", "everything");
  return git("rev-parse", "HEAD").trim();
}
