import type { CompletedCommand } from "./completion-tree.ts";

/** A script for bash 4 and later; where it has nothing to say, bash completes files. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  return `# bash completion of workspaces-preflight
_workspaces_preflight() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' options='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$command \${COMP_WORDS[at]}" in
${commandCases(commands, "${COMP_WORDS[at]}")}
    esac
  done
  case "$command $prev" in
${commands.flatMap(valueCases).join("\n")}
  esac
  case "$command" in
${commands.map(ownCase).join("\n")}
  esac
  if [[ $cur == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _workspaces_preflight workspaces-preflight
`;
}

/** From a command to the one below it; bash and zsh write this alike. @param word how the word is written. */
export function commandCases(commands: readonly CompletedCommand[], word: string): string {
  return commands
    .filter((command) => command.commands.length > 0)
    .map(({ path, commands: inner }) => {
      const patterns = inner.map(({ name }) => `'${path} ${name}'`).join("|");
      return `      ${patterns}) command="${path === "" ? "" : `${path} `}${word}" ;;`;
    })
    .join("\n");
}

function valueCases({ path, options }: CompletedCommand): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ name, words }) =>
      words.length === 0
        ? `    '${path} ${name}') return ;;`
        : `    '${path} ${name}') COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$cur")); return ;;`,
    );
}

function ownCase({ path, commands, options, words }: CompletedCommand): string {
  const next = [...commands.map(({ name }) => name), ...words].join(" ");
  return `    '${path}') options='${options.map(({ name }) => name).join(" ")}' words='${next}' ;;`;
}
