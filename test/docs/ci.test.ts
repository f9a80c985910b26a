/** The files under docs/ci, as far as a shell can run them. */
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(join(tmpdir(), "ci-"));
  fs.mkdirSync(join(home, "project/images"), { recursive: true });
  const tool = join(home, "tool");
  fs.cpSync("dist", join(tool, "dist"), { recursive: true });
  const identity = "-c user.name=x -c user.email=x@example.com";
  sh(`git init -q && git add -A && git ${identity} commit -qm x && git tag v0.1.0`, tool);
});
afterEach(() => fs.rmSync(home, { recursive: true }));

function sh(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): number | null {
  // `-e`: both runners stop at the first command that fails.
  const { status, stderr } = spawnSync("sh", ["-ec", script], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: home, ...env },
  });
  expect(stderr.replace(/^Note: [\s\S]*|.*detached HEAD[\s\S]*/m, "")).toBe("");
  return status;
}

function expectReports(
  script: string,
  env: Readonly<Record<string, string>>,
  reports: readonly string[],
): void {
  const project = join(home, "project");
  const request = fs.readFileSync("docs/examples/requests/win11.json", "utf8");
  fs.writeFileSync(join(project, "images/a.json"), request);
  const all = { ...env, PREFLIGHT_REPOSITORY: `file://${join(home, "tool")}` };
  expect(sh(script, project, all)).toBe(0);
  fs.writeFileSync(join(project, "images/b.json"), request.replace("Ec2ImageId", "ec2ImageId"));
  fs.rmSync(join(project, ".preflight"), { recursive: true });
  expect(sh(script, project, all)).toBe(1);
  for (const report of reports) expect(fs.readFileSync(join(project, report), "utf8")).toContain("b.json");
}

describe("docs/ci", () => {
  it("gitlab-ci.yml runs, and its reports are where it says", () => {
    interface Job {
      readonly variables: Readonly<Record<string, string>>;
      readonly before_script: readonly string[];
      readonly script: readonly string[];
      readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
    }
    const [job] = Object.values(
      parse(fs.readFileSync("docs/ci/gitlab-ci.yml", "utf8")) as Record<string, Job>,
    );
    if (job === undefined) throw new Error("no job");
    const script = [...job.before_script, ...job.script].join("\n");
    expectReports(script, { ...job.variables, GITLAB_CI: "true" }, Object.values(job.artifacts.reports));
    const quality = fs.readFileSync(join(home, "project/gl-code-quality-report.json"), "utf8");
    expect(JSON.parse(quality)).toMatchObject([{ location: { path: "images/b.json" } }]);
  });

  it("Jenkinsfile runs, and its reports are where it says", () => {
    const text = fs.readFileSync("docs/ci/Jenkinsfile", "utf8");
    const script = /sh '''([\s\S]*?)'''/.exec(text)?.[1] ?? "";
    const variables = Object.fromEntries(
      [...text.matchAll(/^ +(PREFLIGHT_\w+) = '(.*)'$/gm)].map(([, name = "", value = ""]) => [name, value]),
    );
    const reports = [...text.matchAll(/'(preflight\.\w+)'/g)].map(([, name = ""]) => name);
    expect(reports).toEqual(["preflight.xml", "preflight.sarif"]);
    expectReports(script, { ...variables, JENKINS_URL: "https://jenkins.example.com/" }, reports);
    expect(fs.readFileSync(join(home, "project/preflight.xml"), "utf8")).toContain("<testsuites");
  });

  it("github.yml gives the action inputs that it has, and reads outputs that it has", () => {
    interface Step {
      readonly uses?: string;
      readonly with?: Readonly<Record<string, string>>;
    }
    const text = fs.readFileSync("docs/ci/github.yml", "utf8");
    const workflow = parse(text) as {
      readonly jobs: { readonly preflight: { readonly steps: readonly Step[] } };
    };
    const action = parse(fs.readFileSync("action.yml", "utf8")) as Record<"inputs" | "outputs", object>;
    const step = workflow.jobs.preflight.steps.find(({ uses }) => uses?.includes("/workspaces-preflight@"));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    for (const [, output = ""] of text.matchAll(/steps\.preflight\.outputs\.([a-z]+)/g))
      expect(Object.keys(action.outputs)).toContain(output);
  });
});
