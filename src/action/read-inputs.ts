/** What a workflow gives the action, as the runner hands it over: `INPUT_` and the name in capitals, blanks as `_`. */
export interface ActionInputs {
  /** Files, directories and patterns. */
  readonly files: readonly string[];
  /** `KEY=VALUE`, or the path of a facts file. */
  readonly facts: readonly string[];
  readonly failOn: string;
  /** `FORMAT=FILE` each. */
  readonly formats: readonly string[];
  /** "" for none. */
  readonly sarifFile: string;
  /** Where configuration, waivers, baseline and packs are read from; "" to decide by the event. */
  readonly configRef: string;
  /** Further files and folders that are read from there, such as packs. */
  readonly policyPaths: readonly string[];
  readonly allowUnknown: boolean;
}

export function readInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const text = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const lines = (name: string): readonly string[] =>
    text(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  return {
    files: lines("files"),
    facts: lines("facts"),
    failOn: text("fail-on"),
    formats: lines("formats"),
    sarifFile: text("sarif-file"),
    configRef: text("config-ref"),
    policyPaths: lines("policy-paths"),
    allowUnknown: text("allow-unknown") === "true",
  };
}
