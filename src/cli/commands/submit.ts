/** `submit`: checks, asks, sends each request at most once, and says what became of it. */
import { bodyHash } from "../../aws/body-guard.ts";
import { callFailure } from "../../aws/call-failure.ts";
import { callerAccount } from "../../aws/caller-account.ts";
import { endpointOf } from "../../aws/submit.ts";
import { type AwsSubmitService, awsSubmitService } from "../../aws/submit-service.ts";
import {
  builtinPack,
  type CheckedRequest,
  type ImportWorkspaceImageRequest,
  UsageError,
} from "../../index.ts";
import { type OpenJournal, openJournal } from "../../journal/open-journal.ts";
import type { Ending } from "../../submit/ending.ts";
import type { Identity } from "../../submit/identity.ts";
import { submission } from "../../submit/submission.ts";
import { askToSend } from "../ask-to-send.ts";
import { checkFirst, type FirstCheck } from "../check-first.ts";
import { warn } from "../complain.ts";
import { printRequests } from "../dry-run.ts";
import { EXIT, graver } from "../exit-code.ts";
import { findRepeatedNames } from "../find-repeated-names.ts";
import { interruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { journalPath } from "../journal-path.ts";
import { openConnection } from "../open-connection.ts";
import type { Parsed } from "../options.ts";
import { printReport } from "../print-report.ts";
import { readSubmitCommand, type SubmitCommand } from "../submit-options.ts";
import { exitOf, imageIdOf, type Outcome, outcomeReport } from "../submit-outcome.ts";
import { say, tellEvent, tellOutcome } from "../tell-submission.ts";
import { expectedMs, waitWithProgress } from "../wait-for-image.ts";

export async function submit(parsed: Parsed, io: Io): Promise<number> {
  const command = readSubmitCommand(parsed, io.env);
  const mayAsk = io.stdinIsTerminal() && io.stderr.isTerminal();
  if (!command.yes && !command.dryRun && !mayAsk)
    throw new UsageError(
      "without a terminal nobody can be asked: `--yes` sends, `--dry-run` only shows what would be sent",
    );
  const first = withRepeatedNames(await checkFirst(command.check, io));
  if (first.exit !== EXIT.pass || first.requests.length === 0) {
    printReport(command.check, first, first.requests, io);
    if (first.requests.length > 0) say("nothing was sent: every request has to pass first", io);
    return first.exit;
  }
  const known = regionOf(first);
  if (command.dryRun) return printRequests(command, first, known, io);
  const region = known ?? noRegion();
  const { outcomes, path, stopCode } = await send(command, first, region, io);
  return finish(outcomes, command, first, path, stopCode, io);
}

/** What the check cannot say of one request alone. */
function withRepeatedNames(first: FirstCheck): FirstCheck {
  const requests = findRepeatedNames(first.requests, first.failOn);
  const isRepeated = requests.some((checked, at) => checked !== first.requests[at]);
  return isRepeated ? { ...first, requests, exit: graver(first.exit, EXIT.fail) } : first;
}

/** The Region of the call is the one that the check knew; null where it knew none. */
function regionOf({ head, requests: [first] }: FirstCheck): string | null {
  const facts = first?.report.facts ?? head.facts;
  const fact = facts.find((given) => given.fact === "region" && given.path === "/name");
  return typeof fact?.value === "string" ? fact.value : null;
}

function noRegion(): never {
  throw new UsageError("the call needs a Region: name it with `--region`, `--fact region=…` or AWS_REGION");
}

interface Sent {
  readonly outcomes: readonly Outcome[];
  /** Of the journal. */
  readonly path: string;
  /** Of the signal that ended the run; null where it came to its end. */
  readonly stopCode: number | null;
}

async function send(command: SubmitCommand, first: FirstCheck, region: string, io: Io): Promise<Sent> {
  const path = journalPath(command.journal, io);
  const connection = await openConnection(["workspaces", "sts"], region, command.call, io);
  const { client, sdk } = connection.workspaces;
  const stop = interruption(io, () => say("stopping: what is under way comes to its end first", io));
  try {
    const { account, problem } = await callerAccount(connection, stop.signal);
    if (problem !== null)
      warn(
        `the account cannot be read: ${callFailure(problem, []).reason}; a hash of the access key id stands for it`,
        io,
      );
    const place = { account, region, endpoint: await endpointOf(client, new sdk.DescribeAccountCommand({})) };
    const identities = first.requests.map(({ value }) =>
      identityOf(value as ImportWorkspaceImageRequest, place),
    );
    const bodies = first.requests.map(({ value }) => value);
    if (!command.yes && !askToSend({ ...place, bodies, skipped: first.totals.skipped }, io)) {
      const outcomes = first.requests.map((checked, at) => unsent(checked, identities[at] as Identity));
      return { outcomes, path, stopCode: EXIT.unknown };
    }
    const service = awsSubmitService(connection.workspaces, io, stop.signal);
    const journal = openJournal(path, io.now);
    let outcomes: Outcome[] = [];
    try {
      for (const [at, checked] of first.requests.entries()) {
        const outcome = unsent(checked, identities[at] as Identity);
        const isOver = stop.signal.aborted || outcomes.some(({ ending }) => endsBatch(ending, command));
        const ending = isOver ? null : await sendOne(outcome, command, journal, service, io);
        outcomes.push({ ...outcome, ending });
        tellOutcome({ ...outcome, ending }, io);
      }
    } finally {
      journal.close();
    }
    if (command.wait !== null) outcomes = await waitForAll(outcomes, command.wait, service, io);
    return { outcomes, path, stopCode: stop.exitCode() };
  } finally {
    stop.end();
  }
}

function identityOf(request: ImportWorkspaceImageRequest, place: Omit<Identity, "body" | "name">): Identity {
  return { ...place, body: bodyHash(request), name: request.ImageName };
}

function unsent(checked: CheckedRequest, identity: Identity): Outcome {
  return { checked, identity, ending: null, image: null };
}

function sendOne(
  { checked, identity }: Outcome,
  { again, settleMs, maxAttempts }: SubmitCommand,
  journal: OpenJournal,
  service: AwsSubmitService,
  io: Io,
): Promise<Ending> {
  const request = checked.value as ImportWorkspaceImageRequest;
  const order = { identity, description: request.ImageDescription, again, settleMs, maxAttempts };
  return submission(order, journal, service.submitService(request), (event) =>
    tellEvent(identity.name, event, io),
  );
}

function endsBatch(ending: Ending | null, { stopOnFailure }: SubmitCommand): boolean {
  return ending?.kind === "stopped" || (stopOnFailure && imageIdOf(ending) === null);
}

/** One image after the other: all are being made at the same time. */
async function waitForAll(
  outcomes: readonly Outcome[],
  wait: NonNullable<SubmitCommand["wait"]>,
  service: AwsSubmitService,
  io: Io,
): Promise<Outcome[]> {
  const done: Outcome[] = [];
  for (const outcome of outcomes) {
    const imageId = imageIdOf(outcome.ending);
    const expected = expectedMs(outcome.checked.value);
    const image =
      imageId === null
        ? null
        : await waitWithProgress(
            { imageId, expected, accepted: true },
            wait,
            service.waitService(imageId),
            io,
          );
    done.push({ ...outcome, image });
  }
  return done;
}

function finish(
  outcomes: readonly Outcome[],
  { check }: SubmitCommand,
  first: FirstCheck,
  path: string,
  stopCode: number | null,
  io: Io,
): number {
  const rules = [builtinPack(), ...first.packs].flatMap((pack) => pack.rules);
  const requests = outcomes.map((outcome) => ({
    ...outcome.checked,
    report: outcomeReport(outcome, rules, first.failOn),
  }));
  printReport(check, first, requests, io);
  if (requests.some(({ report }) => report.submission?.open))
    say(`what is open is in the journal \`${path}\`: the same command continues from there`, io);
  const exit = outcomes.map(exitOf).reduce(graver, EXIT.pass);
  return stopCode ?? exit;
}
