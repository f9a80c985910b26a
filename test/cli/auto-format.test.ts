import vendors from "ci-info/vendors.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { autoFormat, ciVariables } from "../../src/cli/auto-format.ts";

describe("--format auto", () => {
  it.each([
    [{}, "text", "html"],
    [{ CI: "false" }, "text", "html"],
    [{ CI: "true", GITHUB_ACTIONS: "true" }, "github", "sarif"],
    [{ CI: "true", GITLAB_CI: "true" }, "text", "gitlab"],
    [{ TF_BUILD: "True" }, "text", "junit"],
    [{ JENKINS_URL: "https://ci.example.com/" }, "text", "junit"],
    [{ CI: "1" }, "text", "junit"],
  ] as const)("in %o is %s in the log and %s in a file", (env, log, file) => {
    expect([autoFormat(env, false), autoFormat(env, true)]).toEqual([log, file]);
  });

  it("asks for variables that CI systems really set", () => {
    const known = new Set(
      vendors.flatMap(({ env }) => (typeof env === "string" ? [env] : Array.isArray(env) ? env : [])),
    );
    const asked = ciVariables.map(([variable]) => variable).filter((variable) => variable !== "CI");
    expect(asked.filter((variable) => !known.has(variable))).toEqual([]);
  });
});
