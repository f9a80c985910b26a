import type { GivenFact } from "../index.ts";
import type { SkippedRules } from "./format.ts";

const AMI_ID = /^ami-[0-9a-f]{1,32}$/;
const PLAIN_PATH = /^[\w./@:+-]+$/;

/**
 * The one command that supplies facts for which rules were skipped, of a scope of which nothing is known yet; null where there is no
 * such scope. Nothing in it is safe for a terminal yet.
 */
export function nextStep(
  { scopes, first, requests }: SkippedRules,
  given: readonly GivenFact[],
): string | null {
  const known = given.filter(({ image }) => image === undefined || image === first?.image);
  const lacks = (scope: string): boolean =>
    scopes.includes(scope) && !known.some(({ fact }) => fact === scope);
  if (lacks("ec2Image") && !lacks("account"))
    return `\`aws ec2 describe-images ${imagesOf(first, requests)} > image.json\`, then \`--facts image.json\``;
  if (lacks("account"))
    return `\`workspaces-preflight facts ${pathOf(first)} > facts.json\`, then \`--facts facts.json\``;
  if (lacks("guest"))
    return "AWS's BYOL Checker inside of the image, then `--facts BYOLPrevalidationlog….txt`";
  if (lacks("windows"))
    return "`--fact windows.version=11 --fact windows.build=26100`, as it is in the image";
  return lacks("region") ? "`--fact region=eu-west-1`, or where it is" : null;
}

function imagesOf(first: SkippedRules["first"], requests: number): string {
  return requests === 1 && AMI_ID.test(first?.image ?? "") ? `--image-ids ${first?.image}` : "--owners self";
}

function pathOf(first: SkippedRules["first"]): string {
  const path = first?.path ?? "REQUEST.json";
  return PLAIN_PATH.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
