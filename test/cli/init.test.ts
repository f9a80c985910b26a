/** `init`: what it writes, what it leaves alone, and that what it writes works. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { GOOD } from "../library/requests.ts";
import { recordingIo } from "../support/golden-io.ts";

const CONFIG = "workspaces-preflight.config.yaml";
const HOOK = ".pre-commit-config.yaml";
const WORKFLOW = ".github/workflows/workspaces-preflight.yml";

let root: string;
let here: string;
beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "init-")));
  here = join(root, "repository");
  fs.mkdirSync(join(here, ".git"), { recursive: true });
});
afterEach(() => fs.rmSync(root, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function cli(...args: readonly string[]): Promise<Ran> {
  const { io, stdout, stderr } = recordingIo({ cwd: here });
  return { code: await run(args, io), stdout: stdout(), stderr: stderr() };
}

function write(path: string, text: string): void {
  fs.mkdirSync(dirname(join(here, path)), { recursive: true });
  fs.writeFileSync(join(here, path), text);
}

function read(path: string): string {
  return fs.readFileSync(join(here, path), "utf8");
}

/** Every file, without git's own. */
function files(): readonly string[] {
  return fs
    .readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(here.length + 1))
    .filter((path) => !path.startsWith(".git/"))
    .sort();
}

describe("init", () => {
  it("writes what is missing, and says so and what comes next", async () => {
    write(".github/CODEOWNERS", "");
    expect(await cli("init")).toStrictEqual({
      code: 0,
      stderr: "",
      stdout: [
        `wrote \`${CONFIG}\``,
        `wrote \`${HOOK}\``,
        `wrote \`${WORKFLOW}\``,
        "",
        "Next:",
        "  replace `https://git.example.com/tools/workspaces-preflight.git` by where you fetch this tool from",
        "  replace `OWNER/workspaces-preflight` by where you fetch this tool from",
        "  put requests into `images/`, which is not there yet",
        "  say in the configuration what is known about the images: their Windows version, their Region",
        "  `workspaces-preflight check` tells what is wrong today",
        "  `workspaces-preflight baseline write` accepts that, so that only what is new fails",
        "",
      ].join("\n"),
    });
    expect(files()).toEqual([".github/CODEOWNERS", WORKFLOW, HOOK, CONFIG].sort());
    for (const [path, name] of [
      [CONFIG, CONFIG],
      [HOOK, "pre-commit-config.yaml"],
      [WORKFLOW, "github.yml"],
    ] as const)
      expect(read(path), "the text of docs/ci").toBe(fs.readFileSync(`docs/ci/${name}`, "utf8"));
  });

  it("changes nothing when it is run again", async () => {
    write(".github/CODEOWNERS", "");
    await cli("init");
    const before = files().map((path) => [path, read(path)]);
    const { code, stdout } = await cli("init", "requests", "--rev", "v9.9.9");
    expect(code).toBe(0);
    expect(stdout).not.toContain("wrote");
    expect(stdout).toContain(`left \`${CONFIG}\` as it is\n`);
    expect(stdout).toContain("add in its `repos`:\n\n  - repo: https://git.example.com/");
    expect(files().map((path) => [path, read(path)])).toEqual(before);
  });

  it("leaves a configuration in JSON, a link, and a link that leads to nothing", async () => {
    write("workspaces-preflight.config.json", "{}");
    write("Jenkinsfile", "pipeline {}");
    fs.symlinkSync(join(root, "elsewhere.yaml"), join(here, HOOK));
    const { code, stdout } = await cli("init");
    expect(code).toBe(0);
    expect(stdout).toContain("left `workspaces-preflight.config.json` as it is\n");
    expect(stdout).toContain(`left \`${HOOK}\` as it is; `);
    expect(stdout).toContain("left `Jenkinsfile` as it is; unless it is there, add in its `stages`:\n\n");
    expect(stdout).toContain("\n    stage('Preflight') {\n");
    expect(read("Jenkinsfile")).toBe("pipeline {}");
    expect(fs.readdirSync(root)).toEqual(["repository"]);
    expect(files()).toEqual([HOOK, "Jenkinsfile", "workspaces-preflight.config.json"].sort());
  });

  it("goes through no link to a folder, and then writes nothing at all", async () => {
    fs.mkdirSync(join(root, "elsewhere"));
    fs.symlinkSync("../elsewhere", join(here, ".github"));
    const { code, stdout, stderr } = await cli("init");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `error: cannot write \`${WORKFLOW}\`: \`.github\` is a link or a file; nothing is written\n`,
    );
    expect(fs.readdirSync(join(root, "elsewhere"))).toEqual([]);
    expect(files()).toEqual([".github"]);
  });

  it.each([
    ["https://github.com/acme/images.git", [WORKFLOW]],
    ["git@gitlab.example.com:acme/images.git", [".gitlab-ci.yml", ".gitlab/workspaces-preflight.yml"]],
    ["ssh://git@example.com/gitlab/github.com.git", []],
  ])("knows the system by the remote %s", async (url, jobs) => {
    write(".git/config", `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`);
    const { stdout } = await cli("init");
    expect(files()).toEqual([...jobs, HOOK, CONFIG].sort());
    expect(stdout.includes("no job: ")).toBe(jobs.length === 0);
  });

  it("writes for the systems that are named, whatever is there", async () => {
    write(".github/CODEOWNERS", "");
    await cli("init", "--ci", "jenkins", "--ci", "gitlab");
    expect(files()).toEqual(
      [
        ".github/CODEOWNERS",
        ".gitlab-ci.yml",
        ".gitlab/workspaces-preflight.yml",
        HOOK,
        "Jenkinsfile",
        CONFIG,
      ].sort(),
    );
    expect(parse(read(".gitlab-ci.yml"))).toEqual({
      include: [{ local: ".gitlab/workspaces-preflight.yml" }],
    });
    expect((await cli("init", "--ci", "travis")).stderr).toBe(
      "error: `--ci travis`: accepted are github, gitlab, jenkins\n",
    );
  });

  it("puts in folder, address and version", async () => {
    const repository = "https://github.com/acme/workspaces-preflight.git";
    const rev = "0123456789012345678901234567890123456789";
    const ci = ["github", "gitlab", "jenkins"].flatMap((system) => ["--ci", system]);
    const { stdout } = await cli("init", "./win.requests/", "--repository", repository, "--rev", rev, ...ci);
    expect(stdout).not.toContain("replace");
    expect(files().filter((path) => /example\.com|OWNER|images\/|v0\./.test(read(path)))).toEqual([]);
    expect(parse(read(CONFIG))).toEqual({ requests: [{ files: "win.requests/**" }] });
    expect(parse(read(HOOK))).toMatchObject({
      repos: [{ repo: repository, rev, hooks: [{ files: "^win\\.requests/" }] }],
    });
    expect(read(WORKFLOW)).toContain(`uses: acme/workspaces-preflight@${rev}\n`);
    expect(read("Jenkinsfile")).toContain("PREFLIGHT_FILES = 'win.requests/'");
  });

  it.each([
    [["."], "a folder of their own"],
    [["../images"], "accepted is the folder"],
    [["a/../b"], "accepted is the folder"],
    [["im'ages"], "accepted is the folder"],
    [["images", "--repository", "https://example.com/a b"], "accepted are letters"],
    [["images", "--rev", "--upload-pack=x"], "accepted are letters"],
  ])("refuses %j, and writes nothing", async (args, words) => {
    const { code, stdout, stderr } = await cli("init", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(files()).toEqual([]);
  });

  it("is run in the root of the repository", async () => {
    here = join(here, "deep/er");
    fs.mkdirSync(here, { recursive: true });
    expect(await cli("init")).toStrictEqual({
      code: 2,
      stdout: "",
      stderr:
        "error: hooks and jobs run in the folder that holds `.git`: change to `../..` and run it there\n",
    });
  });

  it("writes a configuration by which `check` knows what to check, as it is and with every comment taken away", async () => {
    await cli("init");
    write("images/a.json", JSON.stringify(GOOD));
    expect(await cli("check")).toMatchObject({ code: 0, stderr: "" });
    // Comments that are sentences begin with a capital.
    const all = read(CONFIG).replace(/^( *)# (?=[a-z -])/gm, "$1");
    write(CONFIG, all);
    const { stdout, stderr } = await cli("config", "print", "images/a.json");
    expect(stderr).toBe("");
    for (const setting of ["facts.windows.version", "facts.region.name", "rules.office/support-ended"])
      expect(stdout).toContain(setting);
    for (const setting of ["rules.tags/outer-blanks", "packs", "failOn", "require", "waivers.maxDays"])
      expect(stdout).toMatch(new RegExp(`^${setting} .*:\\d+:\\d+$`, "m"));
  });
});
