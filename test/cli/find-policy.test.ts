/** Which configuration, waivers and baseline a run reads. */
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { recordingIo } from "../support/golden-io.ts";

const REQUEST = JSON.stringify({
  Ec2ImageId: "ami-0f3c7a91d2e84b650",
  IngestionProcess: "BYOL_REGULAR_WSP",
  ImageName: "win11",
  ImageDescription: "Windows 11",
});
const CONFIG = "workspaces-preflight.config.json";
const WAIVERS = "workspaces-preflight.waivers.yaml";
const BASELINE = "workspaces-preflight.baseline.json";
const NO_BASELINE = '{"version":1,"files":{}}';

let root: string;

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "find-policy-")));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(root, path)), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
}

async function check(
  folder: string,
  ...args: string[]
): Promise<{ code: number; policy: readonly string[]; stderr: string }> {
  write({ [`${folder}/a.json`]: REQUEST });
  const { io, stdout, stderr } = recordingIo({ cwd: join(root, folder) });
  const code = await run(["check", "a.json", "--format", "json", ...args], io);
  const report = stdout() === "" ? {} : (JSON.parse(stdout()) as { policy?: readonly { path: string }[] });
  return { code, policy: (report.policy ?? []).map(({ path }) => path), stderr: stderr() };
}

describe("the configuration of a run", () => {
  it("is the nearest upwards", async () => {
    write({ [CONFIG]: "{}", [`a/${CONFIG}`]: "{}" });
    expect((await check("a/b/c")).policy).toEqual([`../../${CONFIG}`]);
    expect((await check("b/c")).policy).toEqual([`../../${CONFIG}`]);
    expect((await check("a")).policy).toEqual([CONFIG]);
  });

  it("is not above the folder that holds .git, be it a folder or the file of a worktree", async () => {
    write({ [CONFIG]: "{}", "a/.git/HEAD": "", "b/.git": "gitdir: elsewhere" });
    expect((await check("a/x")).policy).toEqual([]);
    expect((await check("b/x")).policy).toEqual([]);
    write({ [`a/${CONFIG}`]: "{}" });
    expect((await check("a/x")).policy).toEqual([`../${CONFIG}`]);
  });

  it("brings the waivers and the baseline that stand beside it, and no others", async () => {
    write({
      [CONFIG]: "{}",
      [WAIVERS]: "waivers: []",
      [BASELINE]: NO_BASELINE,
      [`a/${WAIVERS}`]: "waivers: [",
    });
    expect((await check("a")).policy).toEqual([`../${CONFIG}`, `../${WAIVERS}`, `../${BASELINE}`]);
  });

  it("is not needed for waivers and a baseline", async () => {
    write({ [`a/${WAIVERS}`]: "waivers: []", [BASELINE]: NO_BASELINE });
    expect((await check("a/b")).policy).toEqual([`../${WAIVERS}`]);
    expect((await check("b")).policy).toEqual([`../${BASELINE}`]);
  });

  it("is left alone with --no-config, and so is what stands beside it", async () => {
    write({ [CONFIG]: "{", [WAIVERS]: "waivers: [", [BASELINE]: "{" });
    expect(await check(".", "--no-config")).toEqual({ code: 0, policy: [], stderr: "" });
  });

  it("is the one that --config names", async () => {
    write({ [CONFIG]: "{}", "ci/other.yaml": "rules: {}\n", [`ci/${WAIVERS}`]: "waivers: []" });
    expect((await check(".", "--config", "ci/other.yaml")).policy).toEqual([
      "ci/other.yaml",
      `ci/${WAIVERS}`,
    ]);
  });

  it("is no link, so that a stranger's repository shows nothing of the files around it", async () => {
    write({ secret: '{"token":"hunter2"}' });
    fs.mkdirSync(join(root, "a"));
    fs.symlinkSync("../secret", join(root, "a", CONFIG));
    const { code, stderr } = await check("a");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: cannot read \`${CONFIG}\`: it is a link, or too many links lead to it\n`,
    });
  });
});

describe("a report", () => {
  it("replaces no configuration, waivers, baseline or pack", async () => {
    write({ [CONFIG]: "{}", [WAIVERS]: "waivers: []", [BASELINE]: NO_BASELINE });
    for (const file of [CONFIG, WAIVERS, BASELINE]) {
      const { io, stderr } = recordingIo({ cwd: root });
      write({ "a.json": REQUEST });
      expect(await run(["check", "a.json", "--format", `json=${file}`], io)).toBe(2);
      expect(stderr()).toContain(`would replace \`${file}\``);
    }
  });
});

describe("a package", () => {
  const rule = fs.readFileSync("test/golden/check-own-rules/rules/acme/name-prefix.json", "utf8");

  it("is found upwards from the configuration, through the link that a package manager made", async () => {
    write({ [`a/b/${CONFIG}`]: '{"packs":["@acme/rules"]}', "store/rules/acme/name-prefix.json": rule });
    fs.mkdirSync(join(root, "a/node_modules/@acme"), { recursive: true });
    fs.symlinkSync(join(root, "store"), join(root, "a/node_modules/@acme/rules"));
    const { code, policy } = await check("a/b");
    expect({ code, policy }).toEqual({ code: 1, policy: [CONFIG, "../../store/rules"] });
  });

  it("gives nothing that is outside of it", async () => {
    write({
      [CONFIG]: '{"packs":["rules"]}',
      "outside/acme/name-prefix.json": rule,
      "node_modules/rules/package.json": "{}",
    });
    fs.symlinkSync(join(root, "outside"), join(root, "node_modules/rules/rules"));
    const { code, stderr } = await check(".");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: ${CONFIG}:1:11: the folder \`rules\` of the package \`rules\` is a link, which is not followed\n`,
    });
  });

  it("without rules is refused", async () => {
    write({ [CONFIG]: '{"packs":["rules"]}', "node_modules/rules/package.json": "{}" });
    expect((await check(".")).stderr).toBe(
      `error: ${CONFIG}:1:11: the package \`rules\` has no folder \`rules\`\n`,
    );
  });
});

describe("a configuration beside the inputs that is not read", () => {
  const note = (config: string): string =>
    `warning: \`${config}\` is not read: a configuration is looked for from the working directory upwards; name it with \`--config\`, or say \`--no-config\`\n`;

  async function told(cwd: string, ...args: string[]): Promise<string> {
    fs.mkdirSync(join(root, cwd), { recursive: true });
    const { io, stderr } = recordingIo({ cwd: join(root, cwd) });
    expect(await run(["check", ...args], io)).toBe(0);
    return stderr();
  }

  it("is named once, wherever it lies from the first input upwards", async () => {
    write({ [`repo/${CONFIG}`]: "{}", "repo/images/a.json": REQUEST, "repo/images/b/c.json": REQUEST });
    const config = `../repo/${CONFIG}`;
    expect(await told("ci", "../repo/images")).toBe(note(config));
    expect(await told("ci", "../repo/images/a.json", "../repo/images/b/c.json")).toBe(note(config));
    expect(await told(".", "repo/images/**/*.json")).toBe(note(`repo/${CONFIG}`));
    expect(await told(".", "repo/images")).toBe(note(`repo/${CONFIG}`));
  });

  it("is passed over where another one holds, none is wanted or the repository ends before", async () => {
    write({ [CONFIG]: "{}", [`repo/images/${CONFIG}`]: "{}", "repo/images/a.json": REQUEST });
    expect(await told(".", "repo/images")).toBe("");
    fs.rmSync(join(root, CONFIG));
    expect(await told(".", "repo/images", "--no-config")).toBe("");
    expect(await told(".", "repo/images", "--config", `repo/images/${CONFIG}`)).toBe("");
    expect(await told("repo/images", "a.json")).toBe("");
    write({ [`other/${CONFIG}`]: "{}", "other/r/.git/HEAD": "", "other/r/a.json": REQUEST });
    expect(await told("ci", "../other/r")).toBe("");
  });

  it("is no error where it cannot be looked for", async () => {
    write({ "a.json": REQUEST });
    const { io, stderr } = recordingIo({ cwd: root });
    expect(await run(["check", "a.json/b"], io)).toBe(2);
    expect(stderr()).toBe("error: cannot read `a.json/b`: a part of the path is not a directory\n");
  });
});
