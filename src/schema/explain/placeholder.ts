import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { leaveOutFix } from "../leave-out-fix.ts";
import { trimBlanks } from "../text/trim-blanks.ts";

/** No placeholder is longer, and the searches below take time. */
const LONGEST = 500;

/** A value that was to be filled in: empty, a template's marks, a sample of some documentation. */
export function explainPlaceholder(fault: Fault): Explanation | null {
  const { value, name } = fault;
  const subject = `Value of \`${name}\``;
  if (value === "") {
    const message = `${subject} is empty, as a CLI skeleton leaves it`;
    return { rule: "placeholder", message, fix: fault.optional ? leaveOutFix(fault, false) : null };
  }
  if (typeof value === "object") return explainFunction(fault);
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = trimBlanks(value);
  const mark = templateMark(text);
  if (mark !== null) {
    return {
      rule: "placeholder",
      message: `${subject} holds a placeholder that nothing has filled in: \`${echo(mark, 40)}\``,
    };
  }
  if (printedNothing.test(text)) {
    return {
      rule: "placeholder",
      message: `${subject} is the text \`${text}\`, which programs print for a missing value`,
    };
  }
  if (standIn.test(text) || (fault.kind === "Ec2ImageId" && sampleAmi.test(text))) {
    return { rule: "placeholder", message: `${subject} is a sample or placeholder: \`${echo(text, 40)}\`` };
  }
  return null;
}

const printedNothing = /^(?:null|none|nil|undefined|nan|\[object object\])$/i;
const standIn =
  /^(?:string|text|value|example|sample|placeholder|todo|tbd|fixme|x{3,40}|(?:change|replace)[-_ ]?(?:me|this)|(?:your|my)[-_].{1,80})$/i;
/** `ami-012345abcde` is printed in Citrix's documentation, `ami-example…` and `ami-xxxxxxxx` in many places. */
const sampleAmi =
  /^ami[-_ ]?(?:x+|\.+|\u2026|id|012345abcde|[0-9a-f]*(?:example|sample|fake|dummy|test|your|placeholder|todo).*)$/i;

/** The first stretch that a template engine, a shell or a pipeline was to replace. */
function templateMark(text: string): string | null {
  if (!/[{$<%@]|^__|^resolve:/.test(text)) return null;
  for (const pattern of templates) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

const templates: readonly RegExp[] = [
  /\{\{[^{}]{0,80}\}\}/,
  /[$#]\{[^{}]{0,80}\}/,
  /\$\([^()]{1,80}\)/,
  /<%[^%]{0,80}%>/,
  /^(?:ami-)?<[^<>]{0,80}>$/,
  /^%[A-Za-z_][A-Za-z0-9_]{0,80}%$/,
  /^\$[A-Za-z_][A-Za-z0-9_:.]{0,80}$/,
  /^@@[A-Za-z0-9_]{1,80}@@$/,
  /^__[A-Za-z0-9_]{1,80}__$/,
  /^resolve:ssm:.{0,200}$/,
];

/** `{"Ref": …}` and `{"Fn::Sub": …}`, which only CloudFormation resolves. */
function explainFunction({ value, name }: Fault): Explanation | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const [key, ...others] = Object.keys(value);
  if (key === undefined || others.length > 0 || !/^(?:Ref|Fn::[A-Za-z]{1,40})$/.test(key)) return null;
  return {
    rule: "placeholder",
    message: `Value of \`${name}\` is the CloudFormation function \`${key}\`, which nothing resolves here`,
  };
}
