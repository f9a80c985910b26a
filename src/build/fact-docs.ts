/** Writes docs/facts.md from facts.schema.json and the derived facts. */
import type { DerivedFact } from "../facts/known.ts";

/** What the page needs of facts.schema.json. */
export interface FactsSchema {
  readonly description?: string;
  readonly properties: Readonly<Record<string, FactSchema>>;
}

interface FactSchema {
  readonly description?: string;
  /** Left out where the fact is a list of others, as `ec2Images` is. */
  readonly properties?: Readonly<Record<string, MemberSchema>>;
}

interface MemberSchema {
  readonly type: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: object;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
}

/** The page about facts: those that a user states, and those that every request brings along. */
export function renderFactDocs(schema: FactsSchema, derived: readonly DerivedFact[]): string {
  return `${["<!-- Generated from schemas/facts.schema.json and src/facts/derived/ by `npm run generate`; do not edit. -->", "# Facts", INTRODUCTION, STATED, ...Object.entries(schema.properties).map(stated), BROUGHT, table(derived)].join("\n\n")}\n`;
}

const INTRODUCTION = `A rule asks about facts: \`{"fact": "windows", "path": "/version", "operator": "equal", "value": "11"}\`. Half of them have to be
stated, because the request does not hold them; nothing is guessed. [rules.md](rules.md#how-unknown-is-decided) says what
becomes of a rule whose facts are not known.`;

const STATED = `## Facts that you state

On the command line one by one (\`--fact windows.version=11\`), or in a JSON or YAML file (\`--facts FILE\`) that
schemas/facts.schema.json describes:

\`\`\`json
{ "windows": { "version": "11", "release": "24H2" }, "region": { "name": "eu-west-1" } }
\`\`\`

What is left out is not known. \`null\` says that it is known to be absent, of the facts that allow it: \`--fact ec2Image.bootMode=null\`. A
list is \`a,b\` or JSON: \`--fact 'account.imageNames=["win11","win10"]'\`; with nothing after the \`=\` it is empty. \`--fact ec2Image.id=ami-…\` says which image
the other options are about.

## Facts that tools print

\`--facts\` also takes what other tools print, and tells by the content whose it is. Nothing has to be renamed or cut out; UTF-16 as Windows
PowerShell writes it is read, and several answers may follow one another in a file.

| what it is called | how to get it | facts |
| --- | --- | --- |
| \`aws ec2 describe-images\` | \`aws ec2 describe-images --image-ids ami-… > image.json\`, or \`--owners self\` for all | \`ec2Images\`; a request gets the image that it names |
| \`aws ec2 get-ebs-encryption-by-default\` | the same command | \`account.ebsEncryptionByDefault\` |
| \`aws workspaces describe-account\` | the same command | \`account.dedicatedTenancy\`, \`account.managementCidr\` |
| \`aws workspaces describe-workspace-images\` | with \`--image-type OWNED\`; all pages, in one file | \`account.images\` |
| \`aws service-quotas list-service-quotas\`, \`get-service-quota\` | with \`--service-code workspaces\` | \`account.imageQuota\` |
| \`aws sts get-caller-identity\` | the same command | \`account.id\` |
| \`aws iam simulate-principal-policy\` | \`--action-names workspaces:ImportWorkspaceImage workspaces:CreateTags ec2:DescribeImages ec2:ModifyImageAttribute\` | \`account.mayImport\` and its like |
| \`BYOL Checker log\` | \`BYOLPrevalidationlog….txt\`, beside the checker after a run inside of the image | \`guest\`, and \`windows\` from the line about the operating system |
| \`BYOL Checker ImageInfo\` | \`ImageInfo.txt\`, at the same place | \`guest\` |

The output of the AWS CLI may be JSON or YAML, whole: what \`--query\` left out is not known, and nothing is taken for absent then. Of a log with several
runs the last result of each test counts; a test that threw, or was cut off, is not known. Two sources that disagree are an error which names both places.`;

const BROUGHT = `## Facts that every request brings along

These are known entirely: what is not there is known to be absent.

- \`request\`: the members of the request, for example \`{"fact": "request", "path": "/ImageName"}\`.
- \`today\`: \`/date\`, the date of \`--as-of\`, else of the clock in UTC. Rules compare it with \`before\` and \`onOrAfter\`.
- \`derived\`: computed from the request, as listed here. A list holds items of \`{pointer, value}\`, some with a suggestion of what could stand
  there instead; a rule that names such a list in \`at\` gives one finding for each item.`;

function stated([fact, { description, properties }]: readonly [string, FactSchema]): string {
  if (properties === undefined) return `### ${fact}\n\n${description ?? ""}.`;
  const rows = Object.entries(properties).map(
    ([member, schema]) =>
      `| \`${fact}.${member}\` | ${type(schema)} | ${accepted(schema)} | ${cell(schema.description ?? "")} |`,
  );
  return [
    `### ${fact}`,
    `${description ?? ""}.`,
    ["| fact | type | accepted | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function type({ type: types }: MemberSchema): string {
  return [types]
    .flat()
    .map((name) => (name === "array" ? "list" : name))
    .join(" or ");
}

function accepted({ enum: values, pattern, minimum, maximum }: MemberSchema): string {
  if (values !== undefined) {
    return values
      .filter((value) => value !== null)
      .map((value) => `\`${String(value)}\``)
      .join(", ");
  }
  if (pattern !== undefined) return `\`${cell(pattern)}\``;
  return minimum === undefined || maximum === undefined ? "any" : `${minimum} to ${maximum}`;
}

function table(derived: readonly DerivedFact[]): string {
  const rows = derived.map(({ path, kind, title }) => `| \`${path}\` | ${kind} | ${cell(title)} |`);
  return ["| path in `derived` | kind | what it holds |", "| --- | --- | --- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
