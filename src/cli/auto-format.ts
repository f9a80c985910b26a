import type { FormatName } from "../format/formats.ts";
import type { Io } from "./io.ts";

/** What a CI system shows best: in its log, and from a file. */
interface Choice {
  readonly log: FormatName;
  readonly file: FormatName;
}

const GITHUB: Choice = { log: "github", file: "sarif" };
const GITLAB: Choice = { log: "text", file: "gitlab" };
const JUNIT: Choice = { log: "text", file: "junit" };
/** Nobody but a person. */
const PERSON: Choice = { log: "text", file: "html" };

/** A variable that a system sets in every job, the more telling first: some set those of others too. */
export const ciVariables: readonly (readonly [variable: string, choice: Choice])[] = [
  ["GITHUB_ACTIONS", GITHUB],
  ["GITLAB_CI", GITLAB],
  ["TF_BUILD", JUNIT],
  ["JENKINS_URL", JUNIT],
  ["CIRCLECI", JUNIT],
  ["BITBUCKET_COMMIT", JUNIT],
  ["BUILDKITE", JUNIT],
  ["TEAMCITY_VERSION", JUNIT],
  ["TRAVIS", JUNIT],
  ["CI", JUNIT],
];

/** What `--format auto` means here. @param file whether it goes into one. */
export function autoFormat(env: Io["env"], file: boolean): FormatName {
  const isSet = (variable: string): boolean => !["", "0", "false", undefined].includes(env[variable]);
  const choice = ciVariables.find(([variable]) => isSet(variable))?.[1] ?? PERSON;
  return file ? choice.file : choice.log;
}
