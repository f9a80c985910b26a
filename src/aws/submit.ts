import type { ImportWorkspaceImageCommandInput, WorkSpacesClient } from "@aws-sdk/client-workspaces";
import { openJournal } from "../journal/open-journal.ts";
import { PreflightError } from "../preflight-error.ts";
import type { Ending, SubmitEvent } from "../submit/ending.ts";
import type { Identity } from "../submit/identity.ts";
import { submission } from "../submit/submission.ts";
import { type ImportWorkspaceImageRequest, type Report, UsageError } from "../types.ts";
import { bodyHash } from "./body-guard.ts";
import { accessKeyOf, keyHash } from "./caller-account.ts";
import { derivedClient } from "./derived-client.ts";
import { configuredEndpoint } from "./endpoint-guard.ts";
import { loadSdk } from "./load-sdk.ts";
import { limitCalls } from "./rate-limit.ts";
import { awsSubmitService } from "./submit-service.ts";

export const DEFAULT_SETTLE_MS = 120_000;
export const DEFAULT_MAX_ATTEMPTS = 4;

export interface SubmitOptions {
  /** Any client of the SDK; it is not changed, and its own retries are not used for the import. */
  readonly client: WorkSpacesClient;
  /** Checks the request; `createPreflight()` makes one. */
  readonly preflight: { readonly check: (value: unknown) => Report };
  /** Path of the journal; the same for every submission that may meet this one. */
  readonly journal: string;
  /** The account that the client's credentials belong to; where it is left out, a hash of the access key id stands for it. */
  readonly account?: string;
  /** Sends a request that cannot be decided. */
  readonly allowUnknown?: boolean;
  /** Sends what the journal says was accepted before. */
  readonly again?: boolean;
  /** How long an attempt whose end is unknown is looked for before it is made again, in milliseconds; 120,000 if left out. */
  readonly settleMs?: number;
  /** How often the request is sent at most; 4 if left out. */
  readonly maxAttempts?: number;
  /** Ends waiting and looking. A call that sends the request is not cut short: its answer is written down first. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: SubmitEvent) => void;
}

export interface Submitted {
  readonly ending: Ending;
  readonly report: Report;
}

/**
 * Checks a request and imports it at most once: what the journal and the service say about an earlier attempt counts.
 *
 * @throws PreflightError for a request that does not pass; UsageError for a journal that cannot be used.
 */
export async function submit(
  request: ImportWorkspaceImageCommandInput,
  options: SubmitOptions,
): Promise<Submitted> {
  const { client, preflight, again = false, signal = new AbortController().signal } = options;
  const { settleMs = DEFAULT_SETTLE_MS, maxAttempts = DEFAULT_MAX_ATTEMPTS, onEvent = () => {} } = options;
  const checked = JSON.parse(JSON.stringify(request)) as ImportWorkspaceImageRequest;
  const report = preflight.check(checked);
  if (report.verdict === "fail" || (report.verdict === "unknown" && options.allowUnknown !== true))
    throw new PreflightError(report);
  refuseImpossible(settleMs, maxAttempts);
  const { workspaces: sdk } = await loadSdk(["workspaces"]);
  const own = derivedClient(client);
  limitCalls(own);
  const identity: Identity = {
    account: options.account ?? keyHash(await accessKeyOf(client)),
    region: await client.config.region(),
    endpoint: await endpointOf(client, new sdk.DescribeAccountCommand({})),
    body: bodyHash(checked),
    name: checked.ImageName,
  };
  const service = awsSubmitService({ client: own, sdk }, { now: Date.now, random: Math.random }, signal);
  const journal = openJournal(options.journal, Date.now);
  try {
    const order = { identity, description: checked.ImageDescription, again, settleMs, maxAttempts };
    const ending = await submission(order, journal, service.submitService(checked), onEvent);
    return { ending, report };
  } finally {
    journal.close();
  }
}

/** Where a client's calls go, as it is compared and shown. */
export async function endpointOf(client: WorkSpacesClient, command: object): Promise<string> {
  const url = await configuredEndpoint(
    client as unknown as Parameters<typeof configuredEndpoint>[0],
    command,
  );
  return url.href.replace(/\/$/, "");
}

function refuseImpossible(settleMs: number, maxAttempts: number): void {
  if (!(Number.isFinite(settleMs) && settleMs >= 0))
    throw new UsageError("`settleMs` is not a number of milliseconds from 0 on");
  if (!(Number.isSafeInteger(maxAttempts) && maxAttempts > 0))
    throw new UsageError("`maxAttempts` is not a whole number above 0");
}
