import { commandCases } from "./bash-completion.ts";
import type { Completed, CompletedCommand } from "./completion-tree.ts";

/** A script for zsh, to be sourced after `compinit` or put as `_workspaces-preflight` into a folder of `fpath`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef workspaces-preflight
_workspaces_preflight() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} command='' word
  local -a options next
  for word in \${words[2,CURRENT-1]}; do
    case "$command $word" in
${commandCases(commands, "$word")}
    esac
  done
  case "$command $prev" in
${commands.flatMap(valueCases).join("\n")}
  esac
  case "$command" in
${commands.map(ownCase).join("\n")}
  esac
  if [[ $cur == -* ]]; then
    _describe -o option options
  elif (( $#next )); then
    _describe argument next
  else
    _files
  fi
}
if [[ $funcstack[1] == _workspaces-preflight ]]; then
  _workspaces_preflight "$@"
else
  compdef _workspaces_preflight workspaces-preflight
fi
`;
}

function valueCases({ path, options }: CompletedCommand): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ name, words }) => {
      const complete = words.length === 0 ? "_files" : `compadd -- ${words.join(" ")}`;
      return `    '${path} ${name}') ${complete}; return ;;`;
    });
}

function ownCase({ path, commands, options, words }: CompletedCommand): string {
  const next = [...commands.map(described), ...words].map(quoted).join(" ");
  return `    '${path}') options=(${options.map(described).map(quoted).join(" ")}); next=(${next}) ;;`;
}

function described({ name, help }: Completed): string {
  return `${name}:${help}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
