/** `wait`: until images that were imported are available, or in error. */

import { endpointOf } from "../../aws/submit.ts";
import { awsSubmitService } from "../../aws/submit-service.ts";
import { escapeTerminal } from "../../format/escape-terminal.ts";
import { builtinPack, UsageError } from "../../index.ts";
import { readJournalFile } from "../../journal/open-journal.ts";
import { imageProblems } from "../../submit/service-problems.ts";
import { EXIT, graver } from "../exit-code.ts";
import { environmentRegion } from "../given-facts.ts";
import { interruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { readLiveOptions } from "../live-options.ts";
import { openConnection } from "../open-connection.ts";
import type { Parsed } from "../options.ts";
import { readWaitCommand } from "../submit-options.ts";
import { exitOfWait, stateOf } from "../submit-outcome.ts";
import { expectedMs, waitWithProgress } from "../wait-for-image.ts";

export async function wait({ options, operands }: Parsed, io: Io): Promise<number> {
  const command = readWaitCommand(options);
  const call = readLiveOptions(options);
  const journal = options.get("journal")?.at(-1);
  const region = options.get("region")?.at(-1) ?? environmentRegion(io)[0]?.facts.region?.name;
  if (typeof region !== "string")
    throw new UsageError("the call needs a Region: name it with `--region` or AWS_REGION");
  if ((journal === undefined) === (operands.length === 0))
    throw new UsageError(
      "name either ids of images, such as `wsi-0123456789`, or a journal with `--journal`",
    );
  for (const id of operands) refuseOtherIds(id);
  const connection = await openConnection(["workspaces"], region, call, io);
  const { client, sdk } = connection.workspaces;
  const endpoint = await endpointOf(client, new sdk.DescribeAccountCommand({}));
  const ids =
    journal === undefined ? operands : imagesOf(io.paths.resolve(io.cwd(), journal), region, endpoint);
  if (ids.length === 0)
    throw new UsageError(
      `the journal \`${journal}\` knows no image that was accepted in ${region} at \`${endpoint}\``,
    );
  const stop = interruption(io, () => {});
  try {
    const service = awsSubmitService(connection.workspaces, io, stop.signal);
    let exit: number = EXIT.pass;
    for (const id of ids) {
      const ending = await waitWithProgress(
        { imageId: id, expected: expectedMs(null), accepted: false },
        command,
        service.waitService(id),
        io,
      );
      exit = graver(exit, exitOfWait(ending));
      io.stdout.write(`${id} ${escapeTerminal(stateOf(ending) ?? "unknown")}\n`);
      if (ending.kind === "error") explain(id, ending.image.errors, io);
    }
    return stop.exitCode() ?? exit;
  } finally {
    stop.end();
  }
}

/** The API's own pattern. */
function refuseOtherIds(id: string): void {
  if (!/^wsi-[0-9a-z]{9,63}$/.test(id))
    throw new UsageError(`\`${id}\` is no id of a WorkSpaces image; they look like \`wsi-0123456789\``);
}

/** What the journal says was accepted there, each once. */
function imagesOf(path: string, region: string, endpoint: string): readonly string[] {
  const ids = readJournalFile(path)
    .filter((entry) => entry.region === region && entry.endpoint === endpoint)
    .flatMap(({ imageId }) => imageId ?? []);
  return [...new Set(ids)];
}

function explain(id: string, errors: Parameters<typeof imageProblems>[1], { stdout }: Io): void {
  for (const { message, expected, docs } of imageProblems(id, errors, builtinPack().rules)) {
    const lines = [
      message,
      ...(expected === null ? [] : [`what to do: ${expected}`]),
      ...(docs === null ? [] : [docs]),
    ];
    stdout.write(lines.map((line) => `  ${escapeTerminal(line)}\n`).join(""));
  }
}
