import { didYouMean } from "../nearest.ts";
import { quote } from "../quote.ts";
import type { Fault } from "./schema-fault.ts";

const FORMS = ["all", "any", "not"] as const;
const COMPARISON = ["fact", "path", "operator", "value"] as const;

/**
 * The first fault from the top in the shape of a condition, or null. The schema can only say that none of four
 * alternatives fits; here the one that was meant is judged.
 *
 * @param isRoot whether it is a rule's `when` or `must`, which is no comparison by itself.
 */
export function conditionFault(node: unknown, pointer: string, isRoot = true): Fault | null {
  const where = `\`${pointer}\``;
  if (typeof node !== "object" || node === null || Array.isArray(node))
    return { pointer, message: `${where} cannot be ${quote(node)}; accepted: ${expected(isRoot)}` };

  const members: Readonly<Record<string, unknown>> = { ...node };
  const has = (name: string): boolean => Object.hasOwn(members, name);
  const [form, second] = FORMS.filter(has);
  if (second !== undefined)
    return { pointer, message: `${where} has \`${form}\` and \`${second}\`; a condition has one of them` };
  if (form === undefined && isRoot) {
    const hint = COMPARISON.some(has) ? "; put the comparison into a list: `all`" : "";
    return { pointer, message: `${where} needs one of \`all\`, \`any\` and \`not\`${hint}` };
  }

  const known: readonly string[] = form === undefined ? COMPARISON : [form];
  const unknown = Object.keys(members).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `${where} has no member ${quote(unknown)}${didYouMean(
      unknown,
      known.filter((name) => !has(name)),
    )}`;
    return { pointer: `${pointer}/${unknown}`, token: "key", message };
  }
  if (form === undefined) {
    const missing = COMPARISON.find((name) => !has(name));
    return missing === undefined ? null : { pointer, message: `${where} needs the member \`${missing}\`` };
  }
  if (form === "not") return conditionFault(members.not, `${pointer}/not`, false);
  return listFault(members[form], `${pointer}/${form}`, form);
}

function listFault(nodes: unknown, pointer: string, form: "all" | "any"): Fault | null {
  if (!Array.isArray(nodes))
    return { pointer, message: `\`${pointer}\` cannot be ${quote(nodes)}; accepted: a list of conditions` };
  if (nodes.length === 0) {
    const holds = form === "all" ? "hold of every request" : "hold of none";
    return { pointer, message: `\`${pointer}\` is empty: it would ${holds}; accepted: at least 1 condition` };
  }
  for (const [at, node] of nodes.entries()) {
    const fault = conditionFault(node, `${pointer}/${at}`, false);
    if (fault !== null) return fault;
  }
  return null;
}

function expected(isRoot: boolean): string {
  const forms = "an object with `all`, `any` or `not`";
  return isRoot ? forms : `${forms}, or with \`fact\`, \`path\`, \`operator\` and \`value\``;
}
