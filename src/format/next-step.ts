import type { GivenFact } from "../index.ts";
import type { Lack, SkippedRules } from "./format.ts";

const AMI_ID = /^ami-[0-9a-f]{1,32}$/;
const PLAIN_WORD = /^[\w./@:+-]+$/;
const LOG = "`--facts BYOLPrevalidationlog….txt`";

/** What an image of today holds. */
const EXAMPLES: Readonly<Record<string, string>> = { "windows.version": "11", "windows.build": "26100" };

/**
 * The one command that supplies facts for which rules were skipped, of a scope of which nothing is known yet; where findings are
 * undecided, what most of them lack comes first. Null where there is no such scope. Nothing in it is safe for a terminal yet.
 */
export function nextStep(skipped: SkippedRules, given: readonly GivenFact[]): string | null {
  const open = new Map(
    skipped.lacks.filter((lack) => isOpen(lack, given)).map((lack) => [lack.scope, lack] as const),
  );
  const most = [...open.values()].reduce<Lack | null>(
    (before, lack) => (lack.findings > (before?.findings ?? 0) ? lack : before),
    null,
  );
  if (most !== null) {
    const step = stepFor(most.scope, open, skipped);
    if (step !== null) return step;
  }
  for (const scope of ["ec2Image", "account", "guest", "windows", "region"]) {
    const step = stepFor(scope, open, skipped);
    if (step !== null) return step;
  }
  return null;
}

/** Whether nothing of the scope is known; single facts of Windows and Region can be stated one by one. */
function isOpen({ scope, image, facts }: Lack, given: readonly GivenFact[]): boolean {
  if (facts.length > 0 && (scope === "windows" || scope === "region")) return true;
  return !given.some((one) => one.fact === scope && (one.image === undefined || one.image === image));
}

function stepFor(scope: string, open: ReadonlyMap<string, Lack>, skipped: SkippedRules): string | null {
  const lack = open.get(scope);
  if (lack === undefined) return null;
  const account = open.get("account");
  switch (scope) {
    case "ec2Image":
    case "account":
      return account === undefined
        ? `\`aws ec2 describe-images ${imagesOf(lack, skipped)}${whereOf(skipped)} > image.json\`, then \`--facts image.json\``
        : `\`workspaces-preflight facts ${pathOf(lack)}${whereOf(skipped)} > facts.json\`, then \`--facts facts.json\``;
    case "guest":
      return `AWS's BYOL Checker inside of the image, then ${LOG}`;
    case "windows": {
      const log = open.has("guest") ? `, or AWS's BYOL Checker inside of it, then ${LOG}` : "";
      return `\`${windowsFacts(lack)}\`, as it is in the image${log}`;
    }
    default:
      return scope === "region" ? "`--fact region=eu-west-1`, or where it is" : null;
  }
}

function windowsFacts({ facts }: Lack): string {
  const named = Object.keys(EXAMPLES).filter((name) => facts.length === 0 || facts.includes(name));
  return (named.length === 0 ? facts : named)
    .map((name) => `--fact ${name}=${EXAMPLES[name] ?? "…"}`)
    .join(" ");
}

function imagesOf({ image }: Lack, { requests }: SkippedRules): string {
  return requests === 1 && AMI_ID.test(image ?? "") ? `--image-ids ${image}` : "--owners self";
}

function pathOf({ path }: Lack): string {
  return word(path ?? "REQUEST.json");
}

function whereOf({ where }: SkippedRules): string {
  return where.map((one) => ` ${word(one)}`).join("");
}

/** As a shell takes it. */
function word(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
