import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { nameOfLetters, spelling } from "../text/spelling.ts";
import { writeFix } from "../write-fix.ts";

/** Names of Office that the model does not have, or has in another spelling. */
export function explainApplication(fault: Fault): Explanation | null {
  if (fault.kind !== "Applications[]" || typeof fault.value !== "string" || fault.value.length > 100)
    return null;
  const values = fault.schema.enum ?? [];
  const written = spelling(fault.value);
  if (nameOfLetters(written, values) !== undefined) return null;
  const subject = `Value of \`${fault.name}\` is \`${echo(fault.value, 40)}\``;
  if (/365|^o365|^m365/.test(written)) {
    return {
      rule: "enum",
      message: `${subject}; an import subscribes to Office 2016 or 2019 only, not to Microsoft 365`,
    };
  }
  const year = /(?:office|^)[a-z]*(20[0-9]{2})/.exec(written)?.[1];
  if (year === undefined) return null;
  const same = values.find((one) => one.endsWith(year));
  const meant = same ?? values.at(-1);
  return {
    rule: "enum",
    message:
      same === undefined
        ? `${subject}; an import subscribes to Office 2016 or 2019 only, not to ${year}`
        : `${subject}; the spelling that is accepted is \`${same}\``,
    fix: meant === undefined ? null : writeFix(fault.pointer, meant, false),
  };
}
