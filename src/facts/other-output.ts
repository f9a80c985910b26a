/** What the AWS CLI prints where it was asked for less than its whole answer as JSON, and what to run instead. */
import { member, text } from "./readers/response.ts";

/** @returns a sentence for lines or a table of the AWS CLI; null for any other text. */
export function otherText(content: string): string | null {
  const start = content.slice(0, 4096);
  const table = /^\s*-{3,}\r?\n\|[| ]*([A-Z][A-Za-z]{1,60}) *[|+]/.exec(start)?.[1];
  if (table !== undefined) {
    const command = table.replace(/[A-Z]+/g, (letters, at: number) => `${at === 0 ? "" : "-"}${letters}`);
    return `this is a table (\`--output table\`) of the AWS CLI's \`${command.toLowerCase()}\`; ${INSTEAD}`;
  }
  if (/^IMAGES\t[^\n]*\bami-/.test(start))
    return `these are the lines (\`--output text\`) of \`aws ec2 describe-images\`; ${INSTEAD}`;
  return null;
}

/** @returns a sentence for an EC2 image, or a list of them, that `--query` has taken out of the answer; null for any other value. */
export function pickedImage(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return text(member(one, "ImageId"))?.startsWith("ami-")
    ? `this is a part (\`--query\`) of what \`aws ec2 describe-images\` answers; ${INSTEAD}`
    : null;
}

const INSTEAD = "run it with `--output json` and without `--query`";
