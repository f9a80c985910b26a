import { templates } from "../generated/templates.ts";
import type { CiSystem } from "./ci-systems.ts";
import { fillTemplate, type TemplateValues } from "./fill-template.ts";
import { CONFIG_NAMES } from "./find-policy.ts";

/** One file that `init` is about to write. */
export interface InitFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Of these, itself among them, one is enough. */
  readonly instead: readonly string[];
  /** What a file that is there already needs; null where it is complete by itself. */
  readonly addition: { readonly where: string; readonly text: string } | null;
}

const INCLUDED = ".gitlab/workspaces-preflight.yml";
const INCLUDE = `include:\n  - local: ${INCLUDED}\n`;

/** The configuration, the hook, and a job for each CI system. */
export function initFiles(systems: readonly CiSystem[], values: TemplateValues): readonly InitFile[] {
  const filled = (name: keyof typeof templates): string => fillTemplate(templates[name], values);
  const hook = filled("pre-commit-config.yaml");
  const whole = (path: string, text: string): InitFile => ({ path, text, instead: [path], addition: null });
  const jobs: Readonly<Record<CiSystem, () => readonly InitFile[]>> = {
    github: () => [whole(".github/workflows/workspaces-preflight.yml", filled("github.yml"))],
    gitlab: () => [
      whole(INCLUDED, filled("gitlab-ci.yml")),
      {
        ...whole(".gitlab-ci.yml", INCLUDE),
        addition: { where: "at the top, or in the `include` that it has", text: INCLUDE },
      },
    ],
    jenkins: () => {
      const text = filled("Jenkinsfile");
      return [
        {
          ...whole("Jenkinsfile", text),
          addition: { where: "in its `stages`", text: within(text, "  stages {", "  }") },
        },
      ];
    },
  };
  return [
    {
      ...whole("workspaces-preflight.config.yaml", filled("workspaces-preflight.config.yaml")),
      instead: CONFIG_NAMES,
    },
    {
      ...whole(".pre-commit-config.yaml", hook),
      addition: { where: "in its `repos`", text: within(hook, "repos:") },
    },
    ...systems.flatMap((system) => jobs[system]()),
  ];
}

/** The lines between two lines; up to the end without a second one. */
function within(text: string, from: string, to?: string): string {
  const lines = text.trimEnd().split("\n");
  const start = lines.indexOf(from) + 1;
  return `${lines.slice(start, to === undefined ? undefined : lines.indexOf(to, start)).join("\n")}\n`;
}
