import { connect } from "../aws/connection.ts";
import { type LiveFacts, liveFacts } from "../aws/live-facts.ts";
import { profileRegion } from "../aws/profile-region.ts";
import { neededServices, type Wanted } from "../aws/read-calls.ts";
import { type SourcedFacts, UsageError } from "../index.ts";
import { warn } from "./complain.ts";
import { regionFrom } from "./given-facts.ts";
import { Interrupted, type Io } from "./io.ts";
import type { LiveOptions } from "./live-options.ts";

/** What AWS said, the Region first where nobody had named it. */
export interface Asked extends LiveFacts {
  readonly region: string;
}

/** All calls together, in calls. */
const OVERALL = 3;

/**
 * Reads facts from AWS, and says on standard error where it asks when that is not AWS itself.
 *
 * @param region that was named; null leaves it to the AWS configuration.
 * @throws UsageError, Interrupted
 */
export async function askAws(
  options: LiveOptions,
  region: string | null,
  wanted: Wanted,
  io: Io,
): Promise<Asked> {
  if (options.profile !== null) io.useProfile(options.profile);
  const services = neededServices(wanted);
  const named = region === null ? await configuredRegion(services) : [];
  const name = region ?? named[0]?.facts.region?.name ?? "";
  const attemptMs = Math.max(1, options.callMs / 2);
  const connection = await connect(services, { region: name, endpoints: options.endpoints, attemptMs });
  for (const [url, at] of grouped([...connection.foreignEndpoints].map(([service, to]) => [to, service])))
    warn(`${at.join(", ")} called at \`${url}\`, which is not AWS's own endpoint`, io);
  const controller = new AbortController();
  const takeBack = io.onInterrupt((code) => controller.abort(new Interrupted(code)));
  try {
    const found = await liveFacts(connection, {
      ...wanted,
      limits: { callMs: options.callMs, overallMs: OVERALL * options.callMs },
      signal: controller.signal,
      now: io.now,
    });
    return { ...found, region: name, sources: [...named, ...found.sources] };
  } finally {
    takeBack();
  }
}

async function configuredRegion([service]: ReturnType<typeof neededServices>): Promise<
  readonly SourcedFacts[]
> {
  const name = service === undefined ? null : await profileRegion(service);
  if (name === null)
    throw new UsageError(
      "AWS is asked in a Region: pass `--region`, set AWS_REGION, or give the profile one",
    );
  return [regionFrom("the AWS configuration", name)];
}

/** What could not be read and why, one sentence for each reason. */
export function failureSentences({ failures, calls }: LiveFacts): readonly string[] {
  const reasons = [...grouped(failures.map((failure) => [failure.reason, failure]))];
  const [only] = reasons;
  if (only !== undefined && only[1].length === calls && calls > 1)
    return [`no call to AWS succeeded: ${only[0]}`];
  return reasons.map(([reason, failed]) => {
    const lacking = failed
      .map(
        ({ facts, isReplaced }) => facts.join(", ") + (isReplaced ? " (the documented default is used)" : ""),
      )
      .join(", ");
    return `${listed(failed.map(({ action }) => action))}: ${reason}; not known: ${lacking}`;
  });
}

function grouped<V>(entries: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
