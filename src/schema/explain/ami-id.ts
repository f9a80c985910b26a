import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { characterName } from "../text/character-name.ts";
import { fits } from "../text/fits.ts";
import { trimBlanks } from "../text/trim-blanks.ts";
import { writeFix } from "../write-fix.ts";

const LONGEST = 300;
const DIGITS = "8 or 17";

/** What is wrong with an AMI id: its case, its digits, their number, or that it is the id of something else. */
export function explainAmiId(fault: Fault): Explanation | null {
  if (fault.kind !== "Ec2ImageId" || typeof fault.value !== "string" || fault.value.length > LONGEST)
    return null;
  const text = trimBlanks(fault.value);
  const subject = `Value of \`${fault.name}\``;
  const lower = text.toLowerCase();
  if (fits(fault.schema, lower)) {
    return explanation(fault, `${subject} has upper-case letters; AMI ids are in lower case`, lower, true);
  }
  for (const [prefix, thing] of others) {
    if (lower.startsWith(prefix))
      return explanation(fault, `${subject} is the id of ${thing}, not of an AMI`, null, false);
  }
  const inside = /(?:^|[^a-z0-9-])(ami-(?:[0-9a-f]{17}|[0-9a-f]{8}))(?![0-9a-z])/.exec(lower)?.[1];
  if (inside !== undefined && fits(fault.schema, inside)) {
    return explanation(fault, `${subject} is more than an AMI id: \`${echo(text, 60)}\``, inside, false);
  }
  const digits = /^ami[-_ ]?/.exec(lower);
  const missingPrefix = digits === null && /^[0-9a-f]+$/.test(lower);
  if (digits === null && !missingPrefix) {
    return explanation(
      fault,
      `${subject} is \`${echo(text, 40)}\`, which does not start with \`ami-\``,
      null,
      false,
    );
  }
  const start = digits?.[0].length ?? 0;
  const rest = lower.slice(start);
  const refused = /[^0-9a-f]/iu.exec(text.slice(start));
  if (refused !== null) {
    const index = fault.value.indexOf(text) + start + refused.index;
    const meant = `ami-${rest.replaceAll("o", "0").replace(/[il]/g, "1")}`;
    const message = `${subject} has ${characterName(refused[0])} at index ${index}, which is no hexadecimal digit`;
    return explanation(fault, message, meant, false);
  }
  const meant = `ami-${rest}`;
  if (fits(fault.schema, meant))
    return explanation(fault, `${subject} lacks the \`ami-\` that AMI ids start with`, meant, false);
  const count = `${rest.length} hexadecimal ${rest.length === 1 ? "digit" : "digits"}`;
  return explanation(
    fault,
    `${subject} has ${count}${missingPrefix ? " and no `ami-`" : ""}; AMI ids have ${DIGITS}`,
    null,
    false,
  );
}

/** Ids that stand near an AMI's in consoles and logs. */
const others: readonly (readonly [string, string])[] = [
  ["wsi-", "a WorkSpaces image"],
  ["wsb-", "a WorkSpaces bundle"],
  ["ws-", "a WorkSpace"],
  ["i-", "an EC2 instance"],
  ["snap-", "a snapshot"],
  ["vol-", "a volume"],
  ["import-ami-", "an import task"],
  ["export-ami-", "an export task"],
  ["aki-", "a kernel image"],
  ["ari-", "a RAM disk image"],
];

function explanation(fault: Fault, message: string, meant: string | null, safe: boolean): Explanation {
  const fix = meant !== null && fits(fault.schema, meant) ? writeFix(fault.pointer, meant, safe) : null;
  return { rule: "pattern", message, fix };
}
