/** One option of `check`: the table below is read by the parser, by `--help` and by what validates. */
export interface Option {
  readonly name: string;
  /** How `--help` writes its value; null for a flag. */
  readonly value: string | null;
  readonly repeatable: boolean;
  /** The values it accepts, where they are few. */
  readonly choices: readonly string[] | null;
  readonly help: string;
}

const flag = (name: string, help: string): Option => ({
  name,
  value: null,
  repeatable: false,
  choices: null,
  help,
});
const option = (name: string, value: string, help: string): Option => ({ ...flag(name, help), value });
const list = (name: string, value: string, help: string): Option => ({
  ...option(name, value, help),
  repeatable: true,
});
const choice = (name: string, value: string, choices: readonly string[], help: string): Option => ({
  ...option(name, value, help),
  choices,
});

/** How AWS is called, in the order of `--help`; for every command that does. */
export const liveOptions: readonly Option[] = [
  option(
    "region",
    "REGION",
    "the AWS Region (default: AWS_REGION, AWS_DEFAULT_REGION, else that of the profile)",
  ),
  option("profile", "NAME", "the profile of the AWS configuration"),
  list(
    "endpoint-url",
    "[SERVICE=]URL",
    "where to call every service, or one: workspaces, ec2, sts, service-quotas, iam",
  ),
  flag("simulate-permissions", "ask IAM whether the caller may do what the import needs"),
  option("call-timeout", "SECONDS", "how long a call to AWS may take (default: 20)"),
];

/** The options of `check`, in the order of `--help`. */
export const checkOptions: readonly Option[] = [
  list(
    "facts",
    "FILE",
    "a facts file, what an AWS CLI command printed, or the BYOL Checker's log or ImageInfo.txt",
  ),
  list(
    "fact",
    "KEY=VALUE",
    "one fact, for example windows.version=11; lists are a,b or JSON, null is known to be absent",
  ),
  list("rules", "PATH", "a rule file or directory, added to the built-in pack"),
  option(
    "config",
    "FILE",
    "the configuration (default: the nearest workspaces-preflight.config.json or .yaml upwards)",
  ),
  flag("no-config", "read no configuration, and no waivers and baseline beside it"),
  flag("live", "read facts about image and account from AWS, by calls that only read"),
  ...liveOptions,
  list("pack-sha256", "SHA256", "the content that a pack of --rules must have; another one is exit 2"),
  option("as-of", "YYYY-MM-DD", "the date that dated rules use (default: today, UTC)"),
  list(
    "require",
    "SCOPE[,SCOPE]",
    "rules that lack facts of these scopes, or these facts, may not be skipped",
  ),
  choice(
    "fail-on",
    "SEVERITY",
    ["error", "warning"],
    "what makes the verdict fail: error (default) or warning",
  ),
  flag("allow-unknown", "an unknown verdict exits 0"),
  list(
    "format",
    "FORMAT[=FILE]",
    "text (default), json, sarif, junit, github, gitlab, markdown, html, or auto for what the CI system shows; with =FILE into a file, while text stays on standard output",
  ),
  flag("fix", "make the safe fixes in the files, then report what is left"),
  flag("fix-unsafe", "make all fixes, those that change what a request means, too"),
  flag("fix-dry-run", "print what would be fixed as a unified diff; the report goes to standard error"),
  flag("hash", "add the sha256 of each request to the report"),
  flag(
    "list-rules",
    "add the ids behind each count of rules to the json report; junit and html always name them",
  ),
  flag("quiet", "leave passing requests out of the output, never out of the counts"),
  choice(
    "engine",
    "ENGINE",
    ["compiled", "json-rules-engine"],
    "what runs the rules: compiled (default) or json-rules-engine; the report is the same",
  ),
  option("stdin-name", "PATH", "the name of standard input in the report; its extension decides the format"),
  flag("follow-links", "read named links whose target leaves the working directory"),
  option("max-bytes", "N", "largest file, or line of NDJSON, that is read (default: 1048576)"),
  choice(
    "color",
    "WHEN",
    ["auto", "always", "never"],
    "colours: auto (default: on a terminal, unless NO_COLOR is set), always or never",
  ),
];

/** Of `check`, what has no meaning when findings are recorded: what is shown of them, what they come to, and changing what they are about. */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  "fail-on",
  "allow-unknown",
  "format",
  "fix",
  "fix-unsafe",
  "fix-dry-run",
  "hash",
  "list-rules",
  "quiet",
  "color",
]);

/** The options of `baseline write` and `baseline prune`, in the order of `--help`. */
export const baselineOptions: readonly Option[] = checkOptions.filter(({ name }) => !NOT_RECORDED.has(name));

/** The options of `facts`, in the order of `--help`. */
export const factsOptions: readonly Option[] = [
  list("scope", "SCOPE[,SCOPE]", "what to read: ec2Image, account (default: both)"),
  ...liveOptions,
];

/** How an image is waited for; for every command that does. */
const waitOptions: readonly Option[] = [
  option("timeout", "MINUTES", "how long to wait (default: twice what an import takes, 3 or 6 hours)"),
  option("poll", "SECONDS", "how long between two looks (default: 30)"),
];
const journalOption = "$XDG_STATE_HOME/workspaces-preflight/journal.jsonl";

/** Of `check`, what has no meaning when something is sent: dates other than today, and changing what is sent. */
const NOT_SENT: ReadonlySet<string> = new Set(["as-of", "fix", "fix-unsafe", "fix-dry-run"]);

/** The options of `submit`, in the order of `--help`. */
export const submitOptions: readonly Option[] = [
  flag("dry-run", "print what would be sent, without the AWS SDK, and stop"),
  flag("yes", "send without asking; without a terminal nothing is sent otherwise"),
  flag("wait", "wait until the images are available or in error"),
  ...waitOptions,
  option("journal", "FILE", `where what was sent is kept (default: ${journalOption})`),
  flag("again", "send what the journal says was accepted before"),
  flag("stop-on-failure", "do not send the rest when one request is not accepted"),
  option(
    "settle",
    "SECONDS",
    "how long to look for what became of an attempt before it is made again (default: 120)",
  ),
  option("max-attempts", "N", "how often a request is sent at most (default: 4)"),
  ...checkOptions.filter(({ name }) => !NOT_SENT.has(name)),
];

/** The options of `wait`, in the order of `--help`. */
export const waitCommandOptions: readonly Option[] = [
  option("journal", "FILE", "wait for every image that this journal knows of in the Region"),
  ...waitOptions,
  ...liveOptions.filter(({ name }) => name !== "simulate-permissions"),
];

/** Arguments taken apart, nothing validated: every value of every option in order, and the operands. */
export interface Parsed {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}
