/** What `--help` shows below the options, by command. */
export const commandExamples: Readonly<Record<string, readonly string[]>> = {
  "": ["check requests/", "rules explain office/windows-11-only-2019", "help check"],
  check: [
    "check requests/",
    "check win11.json --fact windows.version=11 --fact region=eu-west-1",
    "check 'requests/**/*.json' --format json=report.json",
    "check requests/ --fix",
    "check --format json - < request.json",
  ],
  config: ["config print requests/win11.json"],
  "config print": [
    "config print requests/win11.json",
    "config print win11.json --config ci/workspaces-preflight.config.json",
  ],
  baseline: ["baseline write requests/", "baseline prune requests/"],
  "baseline write": ["baseline write", "baseline write requests/ --fact windows.version=11"],
  "baseline prune": ["baseline prune requests/ --fact windows.version=11"],
  completion: [
    "completion bash > ~/.local/share/bash-completion/completions/workspaces-preflight",
    "completion zsh > ~/.zfunc/_workspaces-preflight",
    "completion fish > ~/.config/fish/completions/workspaces-preflight.fish",
  ],
  facts: ["facts win11.json --region eu-west-1 > facts.json"],
  rules: ["rules list", "rules test company-rules/"],
  "rules list": ["rules list --scope windows", "rules list --rules company-rules/ --format json"],
  "rules explain": [
    "rules explain office/windows-11-only-2019",
    "rules explain ami/windows-11-uefi --facts image.json",
  ],
  "rules test": ["rules test", "rules test company-rules/ --engine json-rules-engine"],
  "rules new": ["rules new company/owner-tag --dir company-rules"],
  "rules docs": ["rules docs company-rules/ > company-rules.md"],
  init: [
    "init",
    "init requests/windows --ci github",
    "init --repository https://git.example.com/tools/workspaces-preflight.git --rev v0.1.0",
  ],
  schema: ["schema request > request.schema.json", "schema rule"],
  wait: ["wait wsi-0a1b2c3d4 --region eu-west-1"],
  new: ["new > request.json", "new --process BYOL_GRAPHICS_G4DN_WSP"],
};

/** The examples of a command as help shows them. */
export function examplesHelp(path: string): string {
  const examples = Object.hasOwn(commandExamples, path) ? commandExamples[path] : undefined;
  return examples === undefined
    ? ""
    : `\nExamples:\n${examples.map((example) => `  workspaces-preflight ${example}`).join("\n")}`;
}
