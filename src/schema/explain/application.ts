import { echo } from "../../quote.ts";
import type { Explanation, Fault } from "../fault.ts";
import { nearest } from "../text/nearest.ts";
import { spelling } from "../text/spelling.ts";

/** Names of Office that the model does not have, or has in another spelling. */
export function explainApplication(fault: Fault): Explanation | null {
  if (fault.kind !== "Applications[]" || typeof fault.value !== "string" || fault.value.length > 100) return null;
  const values = fault.schema.enum ?? [];
  const written = spelling(fault.value);
  if (values.some((one) => spelling(one) === written)) return null;
  const subject = `Value of \`${fault.name}\` is \`${echo(fault.value, 40)}\``;
  if (/365|^o365|^m365/.test(written)) {
    return { rule: "enum", message: `${subject}; an import subscribes to Office 2016 or 2019 only, not to Microsoft 365` };
  }
  const year = /(?:office|^)[a-z]*(20[0-9]{2})/.exec(written)?.[1];
  const meant = year === undefined ? undefined : values.find((one) => one.endsWith(year));
  if (year !== undefined && meant !== undefined) {
    const fix = { title: `Write \`${meant}\``, safe: false, patch: [{ op: "replace", path: fault.pointer, value: meant }] } as const;
    return { rule: "enum", message: `${subject}; the spelling that is accepted is \`${meant}\``, fix };
  }
  if (year === undefined) return null;
  const [near] = nearest(`microsoftoffice${year}`, values.map(spelling));
  const other = values.toReversed().find((one) => near !== undefined && spelling(one).startsWith("microsoftoffice"));
  return {
    rule: "enum",
    message: `${subject}; an import subscribes to Office 2016 or 2019 only, not to ${year}`,
    fix:
      other === undefined
        ? null
        : { title: `Write \`${other}\``, safe: false, patch: [{ op: "replace", path: fault.pointer, value: other }] },
  };
}
