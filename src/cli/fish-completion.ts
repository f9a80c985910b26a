import type { CompletedCommand, CompletedOption } from "./completion-tree.ts";

/** A script for fish 3 and later. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const steps = commands
    .filter((command) => command.commands.length > 0)
    .map(({ path, commands: inner }) => {
      const patterns = inner.map(({ name }) => quoted(`${path} ${name}`)).join(" ");
      return `      case ${patterns}\n        set command "${path === "" ? "" : `${path} `}$word"`;
    });
  return `# fish completion of workspaces-preflight
function __workspaces_preflight_at
  set -l command ''
  for word in (commandline -opc)[2..-1]
    switch "$command $word"
${steps.join("\n")}
    end
  end
  test "$command" = "$argv[1]"
end
complete -c workspaces-preflight -e
${commands.flatMap(lines).join("\n")}
`;
}

function lines({ path, commands, options, words }: CompletedCommand): readonly string[] {
  const at = `complete -c workspaces-preflight -n ${quoted(`__workspaces_preflight_at ${quoted(path)}`)}`;
  return [
    ...commands.map(({ name, help }) => `${at} -f -a ${name} -d ${quoted(help)}`),
    ...(words.length === 0 ? [] : [`${at} -f -a ${quoted(words.join(" "))}`]),
    ...options.map((option) => `${at} -l ${option.name.slice(2)}${value(option)} -d ${quoted(option.help)}`),
  ];
}

function value({ takesValue, words }: CompletedOption): string {
  if (!takesValue) return "";
  return words.length === 0 ? " -r -F" : ` -x -a ${quoted(words.join(" "))}`;
}

/** Between single quotes fish knows two escapes. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
